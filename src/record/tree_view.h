/* record/tree_view.h - inside the room: the hashes of a tree of some size, read a tile at a time.
 * Does: roots of complete subtrees and of the right edge.   Depends on: tree.h. */
#ifndef TRUCE_RECORD_TREE_VIEW_H
#define TRUCE_RECORD_TREE_VIEW_H
#include "record/tree.h"

/** One tile is kept: what asks for neighbours asks h.read once. Begin with {.h = h, .size = size}. */
typedef struct tree__view {
    truce_hashes h;
    uint64_t size;
    unsigned level;
    uint64_t tile;
    uint32_t n; /* hashes in v; 0: none was read */
    truce_node v[TRUCE_TILE];
} tree__view;

/** The root of entries [i * 2^k, (i + 1) * 2^k), all of which the tree has. */
int tree__view_node(tree__view *w, unsigned k, uint64_t i, truce_node *out, truce_err *err);
/** The root of the last size mod 2^k entries (k 64: of all); *out is left alone when these are none. */
int tree__view_edge(tree__view *w, unsigned k, truce_node *out, truce_err *err);
/** The root of 2^height hashes, at most of a tile. */
void tree__fold(truce_node *out, const truce_node *v, unsigned height);
/** TRUCE_ELIMIT: sizes up to INT64_MAX, as others who read tiles have it; then no proof is longer than 64. */
int tree__too_large(truce_err *err);
#endif
