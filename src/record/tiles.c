/* record/tiles.c - names of tiles, and hashes and entries out of them: see tiles.h. Writing: tiles_write.c; checking
 * all: tiles_check.c. */
#include "record/tiles.h"

#include "base/file.h"
#include "record/tiles_inside.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* ---------------------------------------------------------------- names */

void truce_tile_path(char out[TRUCE_TILE_PATH], int level, uint64_t n, uint32_t width) {
    uint64_t unit = 1;
    int at =
        level < 0 ? snprintf(out, TRUCE_TILE_PATH, "tile/entries") : snprintf(out, TRUCE_TILE_PATH, "tile/%d", level);
    while (n / unit >= 1000) unit *= 1000;
    for (; unit; unit /= 1000) /* all but the last three digits begin with an x, so that no file is also a folder */
        at += snprintf(out + at, (size_t)(TRUCE_TILE_PATH - at), "/%s%03u", unit > 1 ? "x" : "",
                       (unsigned)(n / unit % 1000));
    if (width < TRUCE_TILE) snprintf(out + at, (size_t)(TRUCE_TILE_PATH - at), ".p/%u", width);
}

uint32_t tiles__width(uint64_t size, unsigned level, uint64_t n) {
    uint64_t all = size >> 8 * level, before = n * TRUCE_TILE;
    return n > all / TRUCE_TILE ? 0 : all - before < TRUCE_TILE ? (uint32_t)(all - before) : TRUCE_TILE;
}

int truce_tile_get_file(void *ctx, const char *path, truce_buf *out, truce_err *err) {
    const char *dir = ctx;
    struct stat st;
    size_t n = strlen(dir) + strlen(path) + 2;
    char *full = truce_malloc(n);
    if (!full) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    snprintf(full, n, "%s/%s", dir, path);
    int rc = TRUCE_OK;
    if (stat(full, &st) != 0)
        rc = truce_err_set(err, errno == ENOENT || errno == ENOTDIR ? TRUCE_EABSENT : TRUCE_EIO, "%s: %s", full,
                           strerror(errno));
    else if (!S_ISREG(st.st_mode)) rc = truce_err_set(err, TRUCE_EIO, "%s: not a regular file", full);
    else rc = truce_file_read(out, full, TILES_FILE_BYTES, err);
    truce_free(full);
    return rc;
}

/* ---------------------------------------------------------------- reading */

struct truce_tile_reader {
    truce_tile_get *get;
    void *ctx;
    uint64_t size;
    truce_buf bytes;
    tiles__bundle bundle;
    struct {
        bool have;
        uint64_t n;
        truce_node v[TRUCE_TILE];
    } level[TRUCE_TILE_LEVELS]; /* the tile that was read last */
};

int truce_tile_reader_new(truce_tile_reader **out, truce_tile_get *get, void *ctx, uint64_t size, truce_err *err) {
    *out = NULL;
    if (size > INT64_MAX)
        return truce_err_set(err, TRUCE_ELIMIT, "a record can have at most %lld entries", (long long)INT64_MAX);
    truce_tile_reader *r = truce_calloc(1, sizeof *r);
    if (!r) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    r->get = get;
    r->ctx = ctx;
    r->size = size;
    truce_buf_init(&r->bytes);
    truce_buf_init(&r->bundle.bytes);
    *out = r;
    return TRUCE_OK;
}

void truce_tile_reader_free(truce_tile_reader *r) {
    if (!r) return;
    truce_buf_fini(&r->bytes);
    truce_buf_fini(&r->bundle.bytes);
    truce_free(r);
}

/* A file: the one that a tree of this size has, or the full one that came to stand in its place. */
static int tiles__fetch(truce_tile_reader *r, int level, uint64_t n, uint32_t *width, truce_buf *out, truce_err *err) {
    char path[TRUCE_TILE_PATH];
    truce_tile_path(path, level, n, *width);
    truce_buf_clear(out);
    int rc = r->get(r->ctx, path, out, err);
    if (rc == TRUCE_EABSENT && *width < TRUCE_TILE) {
        truce_err e;
        truce_tile_path(path, level, n, TRUCE_TILE);
        truce_buf_clear(out);
        int full = r->get(r->ctx, path, out, &e);
        if (full != TRUCE_EABSENT) *width = TRUCE_TILE, rc = full;
        if (full != TRUCE_EABSENT && full != TRUCE_OK && err) *err = e;
    }
    if (rc == TRUCE_OK && out->failed) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    return rc;
}

static int tiles__read(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *err) {
    truce_tile_reader *r = ctx;
    uint64_t tile = first / TRUCE_TILE;
    uint32_t there = level < TRUCE_TILE_LEVELS ? tiles__width(r->size, level, tile) : 0, width = there;
    if (first % TRUCE_TILE + n > there)
        return truce_err_set(err, TRUCE_EABSENT, "a record of %llu entries has no hash %llu of level %u",
                             (unsigned long long)r->size, (unsigned long long)(first + n - 1), level);
    if (!r->level[level].have || r->level[level].n != tile) {
        r->level[level].have = false;
        int rc = tiles__fetch(r, (int)level, tile, &width, &r->bytes, err);
        if (rc != TRUCE_OK) return rc;
        if (r->bytes.n != width * sizeof *out) {
            char path[TRUCE_TILE_PATH];
            truce_tile_path(path, (int)level, tile, width);
            return truce_err_set(err, TRUCE_EINPUT, "%s has %zu bytes, not the %zu of %u hashes", path, r->bytes.n,
                                 width * sizeof *out, width);
        }
        memcpy(r->level[level].v, r->bytes.p, there * sizeof *out);
        r->level[level].n = tile;
        r->level[level].have = true;
    }
    memcpy(out, r->level[level].v + first % TRUCE_TILE, n * sizeof *out);
    return TRUCE_OK;
}

static int tiles__no_write(void *ctx, unsigned level, uint64_t first, uint32_t n, const truce_node *in,
                           truce_err *err) {
    (void)ctx, (void)level, (void)first, (void)n, (void)in;
    return truce_err_set(err, TRUCE_EUSAGE, "tiles are only read here");
}

truce_hashes truce_tile_reader_hashes(truce_tile_reader *r) {
    return (truce_hashes){tiles__read, tiles__no_write, r};
}

/* ---------------------------------------------------------------- entries */

int tiles__bundle_read(truce_tile_reader *r, uint64_t n, const tiles__bundle **out, truce_err *err) {
    tiles__bundle *b = &r->bundle;
    *out = b;
    if (b->have && b->n == n) return TRUCE_OK;
    b->have = false;
    b->want = tiles__width(r->size, 0, n);
    int rc = tiles__fetch(r, TILES_ENTRIES, n, &b->want, &b->bytes, err);
    if (rc != TRUCE_OK) return rc;
    const unsigned char *p = (const unsigned char *)b->bytes.p;
    size_t at = 0;
    for (b->found = 0;; b->found++) { /* 16 bits of length, high byte first, then so many bytes */
        b->at[b->found] = (uint32_t)at;
        if (b->found == b->want || b->bytes.n - at < 2) break;
        size_t length = (size_t)p[at] << 8 | p[at + 1];
        if (b->bytes.n - at - 2 < length) break;
        at += 2 + length;
    }
    b->n = n;
    b->have = true;
    return TRUCE_OK;
}

truce_str tiles__bundle_entry(const tiles__bundle *b, uint32_t i) {
    return (truce_str){b->bytes.p + b->at[i] + 2, b->at[i + 1] - b->at[i] - 2};
}

int truce_tile_reader_entry(truce_tile_reader *r, uint64_t index, truce_str *out, truce_err *err) {
    const tiles__bundle *b;
    if (index >= r->size)
        return truce_err_set(err, TRUCE_EUSAGE, "entry %llu is not among the first %llu", (unsigned long long)index,
                             (unsigned long long)r->size);
    int rc = tiles__bundle_read(r, index / TRUCE_TILE, &b, err);
    if (rc != TRUCE_OK) return rc;
    if (b->found < b->want || b->at[b->found] != b->bytes.n) {
        char path[TRUCE_TILE_PATH];
        truce_tile_path(path, TILES_ENTRIES, b->n, b->want);
        return truce_err_set(err, TRUCE_EINPUT, "%s does not have %u entries, one after the other", path, b->want);
    }
    *out = tiles__bundle_entry(b, (uint32_t)(index % TRUCE_TILE));
    return TRUCE_OK;
}
