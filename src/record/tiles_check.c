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
    truce_err e;
    uint64_t faults;
    bool root_holds;                   /* of the hashes as they are, or with what the last entries give */
    bool root_told;                    /* a fault says already why the root is another */
    bool holds[TRUCE_TILE_LEVELS + 1]; /* the tile at hand of each level fits all above it, up to the root */
    truce_node leaf[TRUCE_TILE];       /* as the tile at hand has them */
    truce_node hash[TRUCE_TILE];       /* as its entries' bytes give them */
} tiles__check;

/* Is it a fault of the record, not of reading it? */
static bool tiles__soft(int rc) {
    return rc == TRUCE_EABSENT || rc == TRUCE_EINPUT || rc == TRUCE_ELIMIT;
}

static void tiles__fault(tiles__check *c, uint64_t index, const char *why) {
    if (++c->faults <= TRUCE_TILES_FAULTS && c->fault) c->fault(c->ctx, index, why);
}

/* Whoever signs a checkpoint of 2^60 entries and has none must not keep its reader busy for ever. */
static bool tiles__enough(tiles__check *c, uint64_t index) {
    if (c->faults < TRUCE_TILES_FAULTS) return false;
    if (c->fault) c->fault(c->ctx, index, "from here on nothing was looked at: there are too many faults before it");
    return true;
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
        rc = c->h.read(c->h.ctx, 1, tile, 1, &above, &c->e);
        if (rc == TRUCE_OK) tree__fold(&made, v, 8);
    } else {
        above = *c->root;
        rc = truce_tree_root_at((truce_hashes){tiles__patched_read, NULL, &p}, c->size, &made, &c->e);
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
            int rc = c->each(c->ctx, first + i, tiles__bundle_entry(b, i), &c->e);
            if (rc != TRUCE_OK) return rc;
        }
    }
    if (b->found == b->want && b->at[b->found] != b->bytes.n)
        tiles__fault(c, first + width - 1, "bytes that are no entry's stand behind it");
    return TRUCE_OK;
}

/* Read a bundle and hash what can be told apart. *b NULL: there is none. */
static int tiles__hash(tiles__check *c, uint64_t tile, uint32_t width, const tiles__bundle **b, uint32_t *found) {
    *found = 0;
    int rc = tiles__bundle_read(c->r, tile, b, &c->e);
    for (; rc == TRUCE_OK && *found < (*b)->found && *found < width; ++*found) {
        truce_str e = tiles__bundle_entry(*b, *found);
        truce_node_leaf(&c->hash[*found], e.p, e.n);
    }
    if (rc != TRUCE_OK) *b = NULL;
    return tiles__soft(rc) ? TRUCE_OK : rc;
}

/* Why the leaves of a tile are in doubt. */
static void tiles__doubt(tiles__check *c, uint64_t tile, uint32_t width, bool have, bool entries_fit) {
    char path[TRUCE_TILE_PATH], why[TRUCE_TILE_PATH + 160];
    truce_tile_path(path, 0, tile, width);
    snprintf(why, sizeof why,
             entries_fit ? "from here on: the hashes in %s %s; the entries are as they were"
             : have      ? "from here on: the hashes in %s %s; they were changed, entries with them or not"
                         : "from here on: the hashes in %s %s; the entries cannot be checked",
             path, have ? "do not fit those above them" : "are missing or not whole");
    tiles__fault(c, tile * TRUCE_TILE, why);
    c->root_told |= width < TRUCE_TILE; /* of the last tile: the root hangs on it */
}

/* Entries of one bundle, their leaves, and what stands above these. */
static int tiles__bottom(tiles__check *c, uint64_t tile) {
    uint32_t width = tiles__width(c->size, 0, tile), found;
    bool known = false, fits = false, entries_fit = false;
    const tiles__bundle *b;
    int rc = tiles__hash(c, tile, width, &b, &found);
    if (rc != TRUCE_OK) return rc;
    if (!b) {
        char path[TRUCE_TILE_PATH], why[TRUCE_TILE_PATH + 160];
        truce_tile_path(path, TILES_ENTRIES, tile, width);
        snprintf(why, sizeof why, "%s, with %u entries, is missing or too large", path, width);
        tiles__fault(c, tile * TRUCE_TILE, why);
    }
    rc = c->h.read(c->h.ctx, 0, tile * TRUCE_TILE, width, c->leaf, &c->e);
    bool have = rc == TRUCE_OK;
    if (have) rc = tiles__fits(c, tile, c->leaf, width, &known, &fits);
    else if (tiles__soft(rc)) rc = TRUCE_OK;
    bool doubt = !have || (known && !fits);
    if (rc == TRUCE_OK && doubt && found == width) rc = tiles__fits(c, tile, c->hash, width, &known, &entries_fit);
    if (rc != TRUCE_OK) return rc;
    /* Leaves of the last tile that do not give the root: the reason may be elsewhere, unless the entries do give it. */
    if (doubt && (width == TRUCE_TILE || entries_fit || !have)) tiles__doubt(c, tile, width, have, entries_fit);
    if (!b || (!have && !entries_fit)) return TRUCE_OK;
    return tiles__entries(c, tile * TRUCE_TILE, width, b, (fits || entries_fit) && c->holds[1],
                          entries_fit ? c->hash : c->leaf);
}

/* A tile of a level above the leaves, when its first entry comes: does it fit all above it? */
static int tiles__above(tiles__check *c, unsigned level, uint64_t tile) {
    char path[TRUCE_TILE_PATH], why[TRUCE_TILE_PATH + 160];
    truce_node made, above;
    c->holds[level] = c->root_holds; /* of one that is not full the root is made */
    if (tiles__width(c->size, level, tile) < TRUCE_TILE) return TRUCE_OK;
    c->holds[level] = false;
    truce_tile_path(path, (int)level, tile, TRUCE_TILE);
    int rc = c->h.read(c->h.ctx, level, tile * TRUCE_TILE, TRUCE_TILE, c->leaf, &c->e);
    if (rc == TRUCE_OK) {
        tree__fold(&made, c->leaf, 8);
        rc = c->h.read(c->h.ctx, level + 1, tile, 1, &above, &c->e);
        if (rc != TRUCE_OK)
            return tiles__soft(rc) ? TRUCE_OK : rc; /* that one is missing: told of it, not of this one */
        c->holds[level] = truce_node_eq(&made, &above) && c->holds[level + 1];
        if (truce_node_eq(&made, &above)) return TRUCE_OK;
        snprintf(why, sizeof why, "from here on: the hashes in %s do not fit those above them", path);
    } else if (tiles__soft(rc))
        snprintf(why, sizeof why, "from here on: the hashes in %s are missing or not whole", path);
    else return rc;
    tiles__fault(c, tile << 8 * (level + 1), why);
    return TRUCE_OK;
}

/* The root, first of all: of the hashes as they are; or else, where the last leaves are wrong and not the last entries,
 * of these. *why: what to say of it in the end; NULL: nothing. */
static int tiles__top(tiles__check *c, const char **why) {
    truce_node root;
    uint64_t last = c->size / TRUCE_TILE;
    uint32_t width = tiles__width(c->size, 0, last), found = 0;
    bool known;
    const tiles__bundle *b;
    int rc = truce_tree_root_at(c->h, c->size, &root, &c->e);
    c->root_holds = rc == TRUCE_OK && truce_node_eq(&root, c->root);
    *why = c->root_holds    ? NULL
           : rc == TRUCE_OK ? "the hashes give another root than the checkpoint has: what was signed is another record"
                            : "hashes that the root is made from are missing";
    if (tiles__soft(rc)) rc = TRUCE_OK;
    if (rc == TRUCE_OK && !c->root_holds && width) rc = tiles__hash(c, last, width, &b, &found);
    if (rc == TRUCE_OK && !c->root_holds && width && found == width)
        rc = tiles__fits(c, last, c->hash, width, &known, &c->root_holds);
    return rc;
}

int truce_tiles_check(truce_tile_get *get, void *get_ctx, uint64_t size, const truce_node *root,
                      int (*each)(void *ctx, uint64_t index, truce_str entry, truce_err *err),
                      void (*fault)(void *ctx, uint64_t index, const char *why), void *ctx, truce_err *err) {
    const char *why = NULL;
    tiles__check *c = truce_calloc(1, sizeof *c);
    if (!c) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    c->size = size, c->root = root, c->each = each, c->fault = fault, c->ctx = ctx;
    int rc = truce_tile_reader_new(&c->r, get, get_ctx, size, &c->e);
    if (rc == TRUCE_OK) {
        c->h = truce_tile_reader_hashes(c->r);
        rc = tiles__top(c, &why);
    }
    for (uint64_t tile = 0; rc == TRUCE_OK && tiles__width(size, 0, tile); tile++) {
        if (tiles__enough(c, tile * TRUCE_TILE)) break;
        for (unsigned level = TRUCE_TILE_LEVELS - 1; level > 0 && rc == TRUCE_OK; level--)
            if (tile % ((uint64_t)1 << 8 * level) == 0) rc = tiles__above(c, level, tile >> 8 * level);
        if (rc == TRUCE_OK) rc = tiles__bottom(c, tile);
    }
    if (rc == TRUCE_OK && why && !c->root_told) tiles__fault(c, size, why);
    if (rc != TRUCE_OK && err) *err = c->e;
    truce_tile_reader_free(c->r);
    truce_free(c);
    return rc;
}
