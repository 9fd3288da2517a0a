/* record/proof.c - proofs that an entry is in a tree, and that a tree grew: see tree.h. */
#include "record/tree_view.h"

/* The hashes beside the way from the root of the `i`th 2^k entries up to the root: RFC 6962's PATH, from below. */
static int proof__path(tree__view *w, unsigned k, uint64_t i, truce_proof *out, truce_err *err) {
    uint64_t last = (w->size - 1) >> k;
    int rc = TRUCE_OK;
    for (; last > 0 && rc == TRUCE_OK; k++, i >>= 1, last >>= 1) {
        if (i & 1) rc = tree__view_node(w, k, i - 1, &out->v[out->n++], err);
        else if (w->size >> k > i + 1) rc = tree__view_node(w, k, i + 1, &out->v[out->n++], err);
        else if (i < last) rc = tree__view_edge(w, k, &out->v[out->n++], err); /* the neighbour is not complete */
    }
    return rc;
}

int truce_tree_prove(truce_hashes h, uint64_t index, uint64_t size, truce_proof *out, truce_err *err) {
    tree__view w = {.h = h, .size = size};
    out->n = 0;
    if (size > INT64_MAX) return tree__too_large(err);
    if (index >= size)
        return truce_err_set(err, TRUCE_EUSAGE, "entry %llu is not among the first %llu", (unsigned long long)index,
                             (unsigned long long)size);
    return proof__path(&w, 0, index, out, err);
}

int truce_tree_prove_growth(truce_hashes h, uint64_t old, uint64_t size, truce_proof *out, truce_err *err) {
    tree__view w = {.h = h, .size = size};
    unsigned k = 0;
    out->n = 0;
    if (size > INT64_MAX) return tree__too_large(err);
    if (old > size)
        return truce_err_set(err, TRUCE_EUSAGE, "a record of %llu entries cannot have grown from one of %llu",
                             (unsigned long long)size, (unsigned long long)old);
    if (old == 0 || old == size) return TRUCE_OK;
    /* The last complete subtree of the old tree is in the new one too: it and its way up rebuild both roots. Of an
     * old tree that is one such subtree the reader has the root already. */
    while (!(old >> k & 1)) k++;
    uint64_t i = (old >> k) - 1;
    int rc = i ? tree__view_node(&w, k, i, &out->v[out->n++], err) : TRUCE_OK;
    return rc == TRUCE_OK ? proof__path(&w, k, i, out, err) : rc;
}

bool truce_proof_holds(const truce_proof *p, uint64_t index, uint64_t size, const truce_node *leaf,
                       const truce_node *root) {
    truce_node r = *leaf;
    if (index >= size || p->n > TRUCE_PROOF_MOST) return false;
    uint64_t i = index, last = size - 1;
    for (uint32_t k = 0; k < p->n; k++, i >>= 1, last >>= 1) {
        if (!last) return false;
        if (i & 1 || i == last) {
            truce_node_pair(&r, &p->v[k], &r);
            while (!(i & 1) && i) i >>= 1, last >>= 1;
        } else truce_node_pair(&r, &r, &p->v[k]);
    }
    return !last && truce_node_eq(&r, root);
}

bool truce_proof_grows(const truce_proof *p, uint64_t old, const truce_node *old_root, uint64_t size,
                       const truce_node *root) {
    if (old > size || p->n > TRUCE_PROOF_MOST) return false;
    if (old == size) return !p->n && truce_node_eq(old_root, root);
    if (!old) {
        truce_node none;
        truce_node_empty(&none);
        return !p->n && truce_node_eq(old_root, &none);
    }
    uint64_t i = old - 1, last = size - 1;
    while (i & 1) i >>= 1, last >>= 1;
    uint32_t k = i ? 1 : 0; /* i == 0: the old tree is one complete subtree, and its root is where the way begins */
    if (k && !p->n) return false;
    truce_node was = k ? p->v[0] : *old_root, is = was;
    for (; k < p->n; k++, i >>= 1, last >>= 1) {
        if (!last) return false;
        if (i & 1 || i == last) {
            truce_node_pair(&was, &p->v[k], &was);
            truce_node_pair(&is, &p->v[k], &is);
            while (!(i & 1) && i) i >>= 1, last >>= 1;
        } else truce_node_pair(&is, &is, &p->v[k]);
    }
    return !last && truce_node_eq(&was, old_root) && truce_node_eq(&is, root);
}
