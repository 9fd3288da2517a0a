/* base/map.h - a map from 64-bit numbers to 64-bit numbers.
 * Does: open addressing with linear probing; keys and values are any number but key 0.   Does not: order, removal.
 * Memory: on the heap, 16 bytes a slot, at most two thirds full.   Threads: one at a time. */
#ifndef TRUCE_MAP_H
#define TRUCE_MAP_H
#include "base/base.h"

typedef struct truce_map64 {
    struct truce_map64__slot {
        uint64_t key, value;
    } * slot;
    uint32_t n, cap;
} truce_map64;

void truce_map64_fini(truce_map64 *m);
void truce_map64_clear(truce_map64 *m); /* keeps its memory */
/** False when there is no such key; *out is left alone then. Key 0 is never there. */
bool truce_map64_get(const truce_map64 *m, uint64_t key, uint64_t *out);
/** Adds or replaces. @return false: out of memory (or key 0) */
bool truce_map64_put(truce_map64 *m, uint64_t key, uint64_t value);
#endif
