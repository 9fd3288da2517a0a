/* record/tiles_check.c - check every entry of a record and every hash against the next, up to the root: see tiles.h.
 * Each check is of one step only (an entry and its leaf, a tile and its hash one level up, the last tiles and the
 * root), so that one change gives one fault, at the step where what was changed meets what was not. */
#include "record/tiles_inside.h"
#include "record/tree_view.h"

#include <stdio.h>
#include <string.h>

typedef struct tiles__check {
    truce_tile_reader *r;
    truce_hashes h;
    uint64_t size;
    const truce_node *root;
    int (*each)(void *ctx, uint64_t index, truce_str entry, truce_err *err);
    void (*fault)(void *ctx, uint64_t index, const char *why);
    void *ctx;
    truce_err *err;
    bool root_told;              /* a fault already says why the root is another */
    truce_node leaf[TRUCE_TILE]; /* as the tile at hand has them */
    truce_node hash[TRUCE_TILE]; /* as its entries' bytes give them */
} tiles__check;

/* Is it a fault of the record, not of reading it? */
static bool tiles__soft(int rc) {
    return rc == TRUCE_EABSENT || rc == TRUCE_EINPUT || rc == TRUCE_ELIMIT;
}

static void tiles__fault(tiles__check *c, uint64_t index, const char *why) {
    if (c->fault) c->fault(c->ctx, index, why);
}

/* Hashes as the record has them, but for its last leaves, which are those given. */
typedef struct tiles__patched {
    truce_hashes h;
    uint64_t first;
    const truce_node *v;
} tiles__patched;

static int tiles__patched_read(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *err) {
    tiles__patched *p = ctx;
    if (level || first < p->first) return p->h.read(p->h.ctx, level, first, n, out, err);
    memcpy(out, p->v + (first - p->first), n * sizeof *out);
    return TRUCE_OK;
}

/* Do these leaves of a tile fit what stands above it, which is a hash, or of the last ones the root? *known false: that
 * is missing. */
static int tiles__fits(tiles__check *c, uint64_t tile, const truce_node *v, uint32_t width, bool *known, bool *fits) {
    tiles__patched p = {c->h, tile * TRUCE_TILE, v};
    truce_node above, made;
    int rc;
    if (width == TRUCE_TILE) {
        rc = c->h.read(c->h.ctx, 1, tile, 1, &above, c->err);
        if (rc == TRUCE_OK) tree__fold(&made, v, 8);
    } else {
        above = *c->root;
        rc = truce_tree_root_at((truce_hashes){tiles__patched_read, NULL, &p}, c->size, &made, c->err);
    }
    *known = rc == TRUCE_OK;
    *fits = *known && truce_node_eq(&made, &above);
    return tiles__soft(rc) ? TRUCE_OK : rc;
}

/* Hand out the entries of a bundle that hold, and faults of those that do not. */
static int tiles__entries(tiles__check *c, uint64_t first, uint32_t width, const tiles__bundle *b, bool trusted,
                          const truce_node *leaf) {
    char why[200];
    for (uint32_t i = 0; i < width; i++) {
        if (i >= b->found) {
            snprintf(why, sizeof why, "its bytes end before it does, in the file of entries %llu to %llu",
                     (unsigned long long)first, (unsigned long long)first + b->want - 1);
            tiles__fault(c, first + i, why);
            return TRUCE_OK; /* where those behind it begin, nobody knows */
        }
        if (!truce_node_eq(&c->hash[i], &leaf[i])) tiles__fault(c, first + i, "its bytes do not hash to its leaf");
        else if (trusted && c->each) {
            int rc = c->each(c->ctx, first + i, tiles__bundle_entry(b, i), c->err);
            if (rc != TRUCE_OK) return rc;
        }
    }
    if (b->found == b->want && b->at[b->found] != b->bytes.n)
        tiles__fault(c, first + width - 1, "bytes that are no entry's stand behind it");
    return TRUCE_OK;
}

/* Entries of one bundle, their leaves, and what stands above these. */
static int tiles__bottom(tiles__check *c, uint64_t tile) {
    char path[TRUCE_TILE_PATH], why[TRUCE_TILE_PATH + 160];
    uint64_t first = tile * TRUCE_TILE;
    uint32_t width = tiles__width(c->size, 0, tile), found = 0;
    bool known = false, fits = false, entries_fit = false;
    const tiles__bundle *b;
    int got = tiles__bundle_read(c->r, tile, &b, c->err);
    if (got != TRUCE_OK && !tiles__soft(got)) return got;
    if (got != TRUCE_OK) {
        truce_tile_path(path, TILES_ENTRIES, tile, width);
        snprintf(why, sizeof why, "%s, with %u entries, is missing or too large", path, width);
        tiles__fault(c, first, why);
    } else
        for (; found < b->found && found < width; found++) {
            truce_str e = tiles__bundle_entry(b, found);
            truce_node_leaf(&c->hash[found], e.p, e.n);
        }
    int have = c->h.read(c->h.ctx, 0, first, width, c->leaf, c->err);
    if (have != TRUCE_OK && !tiles__soft(have)) return have;
    int rc = have == TRUCE_OK ? tiles__fits(c, tile, c->leaf, width, &known, &fits) : TRUCE_OK;
    bool doubt = have != TRUCE_OK || (known && !fits);
    if (rc == TRUCE_OK && doubt && found == width) rc = tiles__fits(c, tile, c->hash, width, &known, &entries_fit);
    if (rc != TRUCE_OK) return rc;
    truce_tile_path(path, 0, tile, width);
    if (doubt && (width == TRUCE_TILE || entries_fit || have != TRUCE_OK)) {
        snprintf(why, sizeof why,
                 entries_fit        ? "from here on: the hashes in %s %s; the entries are as they were"
                 : have != TRUCE_OK ? "from here on: the hashes in %s %s; the entries cannot be checked"
                                    : "from here on: the hashes in %s %s; they were changed, entries with them or not",
                 path, have == TRUCE_OK ? "do not fit those above them" : "are missing or not whole");
        tiles__fault(c, first, why);
        c->root_told |= width < TRUCE_TILE; /* of the last tile: the root hangs on it */
    }
    if (got != TRUCE_OK || (have != TRUCE_OK && !entries_fit)) return TRUCE_OK;
    return tiles__entries(c, first, width, b, entries_fit || !doubt, entries_fit ? c->hash : c->leaf);
}

/* A full tile of a level above the leaves, and its hash one level up. */
static int tiles__above(tiles__check *c, unsigned level, uint64_t tile) {
    char path[TRUCE_TILE_PATH], why[TRUCE_TILE_PATH + 160];
    truce_node made, above;
    uint64_t first = tile << 8 * (level + 1);
    int rc = c->h.read(c->h.ctx, level, tile * TRUCE_TILE, TRUCE_TILE, c->leaf, c->err);
    truce_tile_path(path, (int)level, tile, TRUCE_TILE);
    if (rc == TRUCE_OK) {
        tree__fold(&made, c->leaf, 8);
        rc = c->h.read(c->h.ctx, level + 1, tile, 1, &above, c->err);
        if (rc != TRUCE_OK) return tiles__soft(rc) ? TRUCE_OK : rc; /* told when its own turn comes */
        if (truce_node_eq(&made, &above)) return TRUCE_OK;
        snprintf(why, sizeof why, "from here on: the hashes in %s do not fit those above them", path);
    } else if (tiles__soft(rc))
        snprintf(why, sizeof why, "from here on: the hashes in %s are missing or not whole", path);
    else return rc;
    tiles__fault(c, first, why);
    return TRUCE_OK;
}

static int tiles__top(tiles__check *c) {
    truce_node root;
    truce_err e = {0};
    int rc = truce_tree_root_at(c->h, c->size, &root, &e);
    if (rc == TRUCE_OK && truce_node_eq(&root, c->root)) return TRUCE_OK;
    if (rc != TRUCE_OK && !tiles__soft(rc)) {
        if (c->err) *c->err = e;
        return rc;
    }
    if (!c->root_told)
        tiles__fault(c, c->size,
                     rc == TRUCE_OK
                         ? "the hashes give another root than the checkpoint has: what was signed is another "
                           "record"
                         : "hashes that the root is made from are missing");
    return TRUCE_OK;
}

int truce_tiles_check(truce_tile_get *get, void *get_ctx, uint64_t size, const truce_node *root,
                      int (*each)(void *ctx, uint64_t index, truce_str entry, truce_err *err),
                      void (*fault)(void *ctx, uint64_t index, const char *why), void *ctx, truce_err *err) {
    tiles__check *c = truce_calloc(1, sizeof *c);
    if (!c) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    c->size = size, c->root = root, c->each = each, c->fault = fault, c->ctx = ctx, c->err = err;
    int rc = truce_tile_reader_new(&c->r, get, get_ctx, size, err);
    if (rc == TRUCE_OK) c->h = truce_tile_reader_hashes(c->r);
    for (uint64_t tile = 0; rc == TRUCE_OK && tile < size / TRUCE_TILE + (size % TRUCE_TILE != 0); tile++) {
        rc = tiles__bottom(c, tile);
        uint64_t full = tile < size / TRUCE_TILE ? tile + 1 : 1; /* tiles of a level that are full by now */
        for (unsigned level = 1; rc == TRUCE_OK && full % TRUCE_TILE == 0; level++) {
            full /= TRUCE_TILE;
            rc = tiles__above(c, level, full - 1);
        }
    }
    if (rc == TRUCE_OK) rc = tiles__top(c);
    truce_tile_reader_free(c->r);
    truce_free(c);
    return rc;
}
