/* unit/hashes.h - where the trees of tests keep their hashes: in memory, and what a tree is by its definition. */
#ifndef TRUCE_HASHES_H
#define TRUCE_HASHES_H
#include "record/tree.h"

#include <stdlib.h>
#include <string.h>

enum { KEPT_LEVELS = 4 };

/* Hashes by level; `reads` counts; the `fail_read`th read or `fail_write`th write from now fails with TRUCE_EIO. */
typedef struct kept {
    truce_node *v[KEPT_LEVELS];
    uint64_t n[KEPT_LEVELS], cap[KEPT_LEVELS];
    unsigned reads, writes, fail_read, fail_write;
} kept;

static int kept__read(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *err) {
    kept *k = ctx;
    k->reads++;
    if (k->fail_read && --k->fail_read == 0) return truce_err_set(err, TRUCE_EIO, "a read that fails");
    if (!n || first / TRUCE_TILE != (first + n - 1) / TRUCE_TILE) abort(); /* all of one tile */
    if (level >= KEPT_LEVELS || first + n > k->n[level])
        return truce_err_set(err, TRUCE_EABSENT, "no hash %llu of level %u", (unsigned long long)first, level);
    memcpy(out, k->v[level] + first, n * sizeof *out);
    return TRUCE_OK;
}

static int kept__write(void *ctx, unsigned level, uint64_t first, uint32_t n, const truce_node *in, truce_err *err) {
    kept *k = ctx;
    k->writes++;
    if (k->fail_write && --k->fail_write == 0) return truce_err_set(err, TRUCE_EIO, "a write that fails");
    if (level >= KEPT_LEVELS || !n || first / TRUCE_TILE != (first + n - 1) / TRUCE_TILE || first > k->n[level])
        abort();
    if (first + n > k->cap[level]) {
        k->cap[level] = 2 * (first + n) + TRUCE_TILE;
        k->v[level] = realloc(k->v[level], k->cap[level] * sizeof *in);
        if (!k->v[level]) abort();
    }
    for (uint32_t i = 0; i < n; i++) /* what is written twice is written alike */
        if (first + i < k->n[level] && !truce_node_eq(&k->v[level][first + i], &in[i])) abort();
    memcpy(k->v[level] + first, in, n * sizeof *in);
    if (first + n > k->n[level]) k->n[level] = first + n;
    return TRUCE_OK;
}

static truce_hashes kept_hashes(kept *k) {
    return (truce_hashes){kept__read, kept__write, k};
}

static void kept_free(kept *k) {
    for (unsigned l = 0; l < KEPT_LEVELS; l++) free(k->v[l]);
    memset(k, 0, sizeof *k);
}

/* MTH of RFC 6962 section 2.1, word for word. */
TRUCE_UNUSED static void naive_root(truce_node *out, const truce_node *leaf, uint64_t n) {
    truce_node l, r;
    uint64_t k = 1;
    if (n == 0) truce_node_empty(out);
    else if (n == 1) *out = leaf[0];
    else {
        while (2 * k < n) k *= 2;
        naive_root(&l, leaf, k);
        naive_root(&r, leaf + k, n - k);
        truce_node_pair(out, &l, &r);
    }
}
#endif
