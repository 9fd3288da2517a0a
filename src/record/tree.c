/* record/tree.c - hashes, appending and roots: see tree.h. Proofs: proof.c. */
#include "record/tree.h"

#include "record/base64.h"
#include "record/tree_view.h"
#include <sodium.h>
#include <string.h>

/* ---------------------------------------------------------------- hashes */

void truce_node_leaf(truce_node *out, const void *entry, size_t n) {
    truce_sha256_tagged("\0", 1, entry, n, out->b);
}

void truce_node_pair(truce_node *out, const truce_node *left, const truce_node *right) {
    unsigned char b[1 + 2 * sizeof left->b];
    b[0] = 1;
    memcpy(b + 1, left->b, sizeof left->b);
    memcpy(b + 1 + sizeof left->b, right->b, sizeof right->b);
    truce_sha256(b, sizeof b, out->b);
}

void truce_node_empty(truce_node *out) {
    truce_sha256("", 0, out->b);
}

bool truce_node_eq(const truce_node *a, const truce_node *b) {
    return memcmp(a->b, b->b, sizeof a->b) == 0;
}

void truce_node_put(const truce_node *n, char out[45]) {
    sodium_bin2base64(out, 45, n->b, sizeof n->b, sodium_base64_VARIANT_ORIGINAL);
}

bool truce_node_get(truce_node *out, truce_str base64) {
    size_t n = 0;
    return base64.n == 44 && truce_base64__get(out->b, sizeof out->b, &n, base64) && n == sizeof out->b;
}

/* ---------------------------------------------------------------- reading what is kept */

void tree__fold(truce_node *out, const truce_node *v, unsigned height) {
    truce_node x[TRUCE_TILE / 2];
    uint32_t n = 1u << height;
    if (n == 1) {
        *out = v[0];
        return;
    }
    for (uint32_t i = 0; i < n / 2; i++) truce_node_pair(&x[i], &v[2 * i], &v[2 * i + 1]);
    for (n /= 2; n > 1; n /= 2)
        for (uint32_t i = 0; i < n / 2; i++) truce_node_pair(&x[i], &x[2 * i], &x[2 * i + 1]);
    *out = x[0];
}

int tree__view_node(tree__view *w, unsigned k, uint64_t i, truce_node *out, truce_err *err) {
    unsigned level = k / 8, height = k % 8;
    uint64_t first = i << height, tile = first / TRUCE_TILE;
    if (!w->n || w->level != level || w->tile != tile) {
        uint64_t there = (w->size >> 8 * level) - tile * TRUCE_TILE;
        uint32_t n = there < TRUCE_TILE ? (uint32_t)there : TRUCE_TILE;
        w->n = 0;
        int rc = w->h.read(w->h.ctx, level, tile * TRUCE_TILE, n, w->v, err);
        if (rc != TRUCE_OK) return rc;
        w->level = level, w->tile = tile, w->n = n;
    }
    tree__fold(out, w->v + first % TRUCE_TILE, height);
    return TRUCE_OK;
}

int tree__view_edge(tree__view *w, unsigned k, truce_node *out, truce_err *err) {
    bool some = false;
    for (unsigned b = 0; b < k; b++) {
        truce_node left;
        if (!(w->size >> b & 1)) continue;
        int rc = tree__view_node(w, b, (w->size >> b) - 1, some ? &left : out, err);
        if (rc != TRUCE_OK) return rc;
        if (some) truce_node_pair(out, &left, out);
        some = true;
    }
    return TRUCE_OK;
}

int truce_tree_root_at(truce_hashes h, uint64_t size, truce_node *out, truce_err *err) {
    tree__view w = {.h = h, .size = size};
    if (size > INT64_MAX) return tree__too_large(err);
    truce_node_empty(out);
    return tree__view_edge(&w, 64, out, err);
}

int tree__too_large(truce_err *err) {
    return truce_err_set(err, TRUCE_ELIMIT, "a record can have at most %lld entries", (long long)INT64_MAX);
}

/* ---------------------------------------------------------------- appending */

struct truce_tree {
    truce_hashes h;
    uint64_t size;
    bool lost;                                      /* a write failed: what is kept may lack hashes */
    uint32_t written[TRUCE_TILE_LEVELS];            /* so many of each last tile were handed to h.write */
    truce_node tile[TRUCE_TILE_LEVELS][TRUCE_TILE]; /* the last tile of each level, as far as it is filled */
    truce_node edge[8 * TRUCE_TILE_LEVELS];         /* k: of the last 2^k entries, where bit k of size is set */
};

int truce_tree_open(truce_tree **out, truce_hashes h, uint64_t size, truce_err *err) {
    int rc = TRUCE_OK;
    *out = NULL;
    if (size > INT64_MAX) return tree__too_large(err);
    truce_tree *t = truce_calloc(1, sizeof *t);
    if (!t) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    t->h = h;
    t->size = size;
    for (unsigned l = 0; l < TRUCE_TILE_LEVELS && rc == TRUCE_OK; l++) {
        uint64_t all = size >> 8 * l;
        uint32_t n = all % TRUCE_TILE;
        if (!n) continue;
        rc = h.read(h.ctx, l, all - n, n, t->tile[l], err);
        t->written[l] = n;
        for (unsigned b = 0; b < 8 && rc == TRUCE_OK; b++)
            if (n >> b & 1) tree__fold(&t->edge[8 * l + b], t->tile[l] + ((n >> b) - 1) * (1u << b), b);
    }
    if (rc == TRUCE_OK) *out = t;
    else truce_free(t);
    return rc;
}

void truce_tree_free(truce_tree *t) {
    truce_free(t);
}

/* Hand what is new of the last tile of a level, which has `n` hashes, to where hashes are kept. */
static int tree__write(truce_tree *t, unsigned level, uint32_t n, truce_err *err) {
    uint64_t tile = (t->size >> 8 * level) / TRUCE_TILE;
    uint32_t from = t->written[level];
    if (from == n) return TRUCE_OK;
    int rc = t->h.write(t->h.ctx, level, tile * TRUCE_TILE + from, n - from, t->tile[level] + from, err);
    t->written[level] = n % TRUCE_TILE;
    t->lost |= rc != TRUCE_OK;
    return rc;
}

static int tree__usable(const truce_tree *t, truce_err *err) {
    return t->lost ? truce_err_set(err, TRUCE_EUSAGE, "hashes of the record could not be written: open it anew")
                   : TRUCE_OK;
}

int truce_tree_add(truce_tree *t, const truce_node *leaf, truce_err *err) {
    truce_node x = *leaf;
    int rc = tree__usable(t, err);
    if (rc != TRUCE_OK) return rc;
    if (t->size >= INT64_MAX) return tree__too_large(err);
    for (unsigned k = 0;; k++) { /* x: root of the 2^k entries that end with the new one */
        if (k % 8 == 0) {
            uint32_t n = (uint32_t)((t->size >> k) % TRUCE_TILE);
            t->tile[k / 8][n] = x;
            if (n == TRUCE_TILE - 1 && (rc = tree__write(t, k / 8, TRUCE_TILE, err)) != TRUCE_OK) return rc;
        }
        if (!(t->size >> k & 1)) {
            t->edge[k] = x;
            break;
        }
        truce_node_pair(&x, &t->edge[k], &x);
    }
    t->size++;
    return TRUCE_OK;
}

int truce_tree_flush(truce_tree *t, truce_err *err) {
    int rc = tree__usable(t, err);
    for (unsigned l = 0; l < TRUCE_TILE_LEVELS && rc == TRUCE_OK; l++)
        rc = tree__write(t, l, (uint32_t)((t->size >> 8 * l) % TRUCE_TILE), err);
    return rc;
}

uint64_t truce_tree_size(const truce_tree *t) {
    return t->size;
}

void truce_tree_root(const truce_tree *t, truce_node *out) {
    bool some = false;
    truce_node_empty(out);
    for (unsigned k = 0; k < 8 * TRUCE_TILE_LEVELS; k++) {
        if (!(t->size >> k & 1)) continue;
        if (some) truce_node_pair(out, &t->edge[k], out);
        else *out = t->edge[k];
        some = true;
    }
}
