/* record/tiles.h - a record as a folder of files that any web server can serve: C2SP tlog-tiles.
 * Does: names of tiles; write a folder (new files only, whole or not at all, the checkpoint last); read one, from disk
 * or by any other means; check all of it.   Does not: HTTP. Depends on: base, tree.h, note.h. */
#ifndef TRUCE_RECORD_TILES_H
#define TRUCE_RECORD_TILES_H
#include "record/note.h"

enum {
    TRUCE_TILE_PATH = 96,
    TRUCE_TILES_FAULTS = 10000 /* then a check gives up */
};
/** "tile/0/x001/067.p/3"; level -1: "tile/entries/...". `width` 256: a full one. */
void truce_tile_path(char out[TRUCE_TILE_PATH], int level, uint64_t n, uint32_t width);

/** How a file of the folder is had: its bytes into `out` (at most 17 MB). TRUCE_EABSENT: there is none. */
typedef int truce_tile_get(void *ctx, const char *path, truce_buf *out, truce_err *err);
/** From a folder on disk; ctx is its path (const char *). */
truce_tile_get truce_tile_get_file;

/** Hashes out of tiles, for truce_tree_*: partial ones as a tree of `size` has them, or the full ones that came in
 * their place. One tile a level is kept. Nobody vouches for them until a root made of them is the checkpoint's. */
typedef struct truce_tile_reader truce_tile_reader;
int truce_tile_reader_new(truce_tile_reader **out, truce_tile_get *get, void *ctx, uint64_t size, truce_err *err);
void truce_tile_reader_free(truce_tile_reader *r);
truce_hashes truce_tile_reader_hashes(truce_tile_reader *r);
/** One entry's bytes, borrowed until the next call. @return TRUCE_OK; TRUCE_EUSAGE (no such entry); TRUCE_EINPUT (the
 *  bundle is damaged); what `get` gave */
int truce_tile_reader_entry(truce_tile_reader *r, uint64_t index, truce_str *out, truce_err *err);

/** Write what a folder (made when it is not there) lacks of a record of `size` entries, then its checkpoint, a signed
 *  note of exactly this tree. What the folder's own checkpoint speaks of is left alone; files appear by rename, all are
 *  synced before the checkpoint appears; partial tiles whose full ones are there now go last.
 *  @return TRUCE_OK; TRUCE_EIO; TRUCE_EINPUT (the folder holds a record that this one does not extend; the checkpoint
 * is not of this tree); TRUCE_ELIMIT (an entry above 65535 bytes); what `entry` or h.read gave; TRUCE_ENOMEM */
int truce_tiles_write(const char *dir, truce_hashes h, uint64_t size, truce_str checkpoint,
                      int (*entry)(void *ctx, uint64_t i, truce_buf *out, truce_err *err), void *ctx, truce_err *err);

/** A small file beside the tiles (a key, a policy), put in place of the old one and synced. @return TRUCE_OK;
 * TRUCE_EIO; TRUCE_ENOMEM */
int truce_tiles_beside(const char *dir, const char *name, truce_str bytes, truce_err *err);

/** Check every entry against the tree: hashes of entries, tiles against tiles, the root against `root`. Faults are
 *  handed out, first to last, by the entry they are of ("its bytes do not hash to its leaf") or begin at ("from here
 * on:
 *  ..."); index `size`: of the root alone. `each` (may be NULL) sees, in order, every entry that holds: each step from
 *  it up to the root does. After TRUCE_TILES_FAULTS faults the rest is not looked at, which is one more.
 *  @return TRUCE_OK, also with faults; a status when it cannot be read; what `each` gave */
int truce_tiles_check(truce_tile_get *get, void *get_ctx, uint64_t size, const truce_node *root,
                      int (*each)(void *ctx, uint64_t index, truce_str entry, truce_err *err),
                      void (*fault)(void *ctx, uint64_t index, const char *why), void *ctx, truce_err *err);
#endif
