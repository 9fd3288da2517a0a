/* record/tree.h - a Merkle tree that only grows: hashes, appending, roots, proofs.
 * Does: hash entries and nodes; append; the root at any size; proofs of inclusion and of growth (consistency), and
 * their checks. Does not: know what an entry says (entry.h); sign (note.h); keep hashes (the caller does, by tiles).
 * Limit: INT64_MAX entries, as others who read tiles have it; more are refused with TRUCE_ELIMIT.
 * Depends on: base, libsodium (SHA-256).   Threads: no shared state.
 * Source: RFC 6962 section 2.1; the checks of proofs as in RFC 9162 section 2.1.3 and 2.1.4; tiles as in C2SP
 * tlog-tiles. Why this way: docs/decisions/008-record.md */
#ifndef TRUCE_RECORD_TREE_H
#define TRUCE_RECORD_TREE_H
#include "base/base.h"

enum {
    TRUCE_TILE = 256,      /* hashes of a full tile: a subtree of height 8 */
    TRUCE_TILE_LEVELS = 8, /* 0 are the entries; 256^8 entries are more than uint64_t counts */
    TRUCE_PROOF_MOST = 64  /* hashes of a proof */
};

/** SHA-256 of a node of the tree. */
typedef struct truce_node {
    unsigned char b[32];
} truce_node;

void truce_node_leaf(truce_node *out, const void *entry, size_t n);                     /* SHA-256(0x00 entry) */
void truce_node_pair(truce_node *out, const truce_node *left, const truce_node *right); /* SHA-256(0x01 l r) */
void truce_node_empty(truce_node *out);                                                 /* root of no entries */
bool truce_node_eq(const truce_node *a, const truce_node *b);
/** Standard base64 (RFC 4648 section 4), 44 characters and NUL; and back. False: not canonical base64 of 32 bytes. */
void truce_node_put(const truce_node *n, char out[45]);
bool truce_node_get(truce_node *out, truce_str base64);

/** Where hashes are kept, as tlog-tiles has them: the hash `i` of level `l` is the root of entries [i*256^l,
 * (i+1)*256^l). Both get `n` hashes from `first` on, all of one tile. Only hashes of complete subtrees are ever
 * written; what is written twice is written alike. `read` fails with TRUCE_EABSENT when one is not there. */
typedef struct truce_hashes {
    int (*read)(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *err);
    int (*write)(void *ctx, unsigned level, uint64_t first, uint32_t n, const truce_node *in, truce_err *err);
    void *ctx;
} truce_hashes;

/** The right edge of a tree, in memory: for appending. About 64 KB. */
typedef struct truce_tree truce_tree;
/** A tree of `size` entries whose hashes are in `h` (reads at most one tile a level).
 *  @param[out] out  yours, truce_tree_free  @return TRUCE_OK; TRUCE_ENOMEM; what h.read gave */
int truce_tree_open(truce_tree **out, truce_hashes h, uint64_t size, truce_err *err);
void truce_tree_free(truce_tree *t); /* NULL is fine; what was not flushed is forgotten */
/** Append an entry by its hash. Hashes are handed to h.write when a tile is full, and at truce_tree_flush.
 *  @return TRUCE_OK; what h.write gave (then the tree must be opened anew) */
int truce_tree_add(truce_tree *t, const truce_node *leaf, truce_err *err);
int truce_tree_flush(truce_tree *t, truce_err *err);
uint64_t truce_tree_size(const truce_tree *t);
void truce_tree_root(const truce_tree *t, truce_node *out);

/** The root that the first `size` entries have. Cost: one tile a level. */
int truce_tree_root_at(truce_hashes h, uint64_t size, truce_node *out, truce_err *err);

typedef struct truce_proof {
    truce_node v[TRUCE_PROOF_MOST];
    uint32_t n;
} truce_proof;
/** That entry `index` is among the first `size`. @return TRUCE_OK; TRUCE_EUSAGE (index >= size); what h.read gave */
int truce_tree_prove(truce_hashes h, uint64_t index, uint64_t size, truce_proof *out, truce_err *err);
/** That the first `size` begin with the first `old` (old <= size, else TRUCE_EUSAGE; of 0 and of equals the proof is
 *  empty). */
int truce_tree_prove_growth(truce_hashes h, uint64_t old, uint64_t size, truce_proof *out, truce_err *err);

/** Checks; they need nothing but what they are given. Of old 0 the old root is truce_node_empty's. */
bool truce_proof_holds(const truce_proof *p, uint64_t index, uint64_t size, const truce_node *leaf,
                       const truce_node *root);
bool truce_proof_grows(const truce_proof *p, uint64_t old, const truce_node *old_root, uint64_t size,
                       const truce_node *root);
#endif
