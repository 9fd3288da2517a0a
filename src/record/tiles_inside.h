/* record/tiles_inside.h - inside the room: what the files of tiles share. */
#ifndef TRUCE_RECORD_TILES_INSIDE_H
#define TRUCE_RECORD_TILES_INSIDE_H
#include "record/tiles.h"

enum { TILES_ENTRIES = -1, TILES_FILE_BYTES = 17 * 1024 * 1024 };

/** How many hashes of level `level` (0 also: entries) the tile `n` has in a tree of `size`; 0: there is no such tile.
 */
uint32_t tiles__width(uint64_t size, unsigned level, uint64_t n);

/** A bundle as it was read. `at[i]` is where the length of entry i stands, at[found] where those that were found end.
 */
typedef struct tiles__bundle {
    truce_buf bytes;
    uint64_t n; /* which one; have false: none */
    bool have;
    uint32_t want;  /* entries that it must have: 256 where a full one stands in for a partial one */
    uint32_t found; /* entries that could be told apart, at most want */
    uint32_t at[TRUCE_TILE + 1];
} tiles__bundle;

/** Read bundle `n` and tell its entries apart; faults in it are for the caller to see (found, at).
 *  @return TRUCE_OK; TRUCE_EABSENT; what the reader's get gave */
int tiles__bundle_read(truce_tile_reader *r, uint64_t n, const tiles__bundle **out, truce_err *err);
truce_str tiles__bundle_entry(const tiles__bundle *b, uint32_t i);
#endif
