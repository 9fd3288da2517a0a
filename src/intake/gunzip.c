/* intake/gunzip.c - gzip as a stream, with a limit on how much may come out of how little.
 * Does: members one after another (RFC 1952), damage reported with its byte.   Does not: WARC records (warc.c).
 * Memory: zlib's window and a 64 KiB buffer.   Source: zlib. */
#include "intake/formats.h"

#include <string.h>
#include <zlib.h>

#define IN_BYTES   65536
#define FREE_BYTES (1u << 20) /* the ratio counts only beyond these */

static voidpf z_alloc(voidpf ctx, uInt n, uInt size) {
    (void)ctx;
    return truce_calloc(n, size);
}
static void z_free(voidpf ctx, voidpf p) {
    (void)ctx;
    truce_free(p);
}

int truce_gunzip_init(truce_gunzip *g, truce_source src, const truce_limits *limits, truce_err *err) {
    memset(g, 0, sizeof *g);
    g->src = src;
    g->limits = limits;
    z_stream *z = truce_calloc(1, sizeof *z);
    g->in = truce_malloc(IN_BYTES);
    if (z) {
        z->zalloc = z_alloc;
        z->zfree = z_free;
    }
    if (!z || !g->in || inflateInit2(z, 15 + 16) != Z_OK) {
        truce_free(z);
        truce_free(g->in);
        g->in = NULL;
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    g->z = z;
    return TRUCE_OK;
}

void truce_gunzip_fini(truce_gunzip *g) {
    if (g->z) inflateEnd(g->z);
    truce_free(g->z);
    truce_free(g->in);
    memset(g, 0, sizeof *g);
}

static long stop(truce_gunzip *g, int code, const char *what) {
    truce_err_pos(&g->why, code, g->pos, "%s", what);
    g->ended = true;
    return 0;
}

/* At least one compressed byte in the buffer; 0 at the end, <0 a status. */
static long more(truce_gunzip *g, truce_err *err) {
    if (g->in_at < g->in_n) return 1;
    long got = g->src.read(g->src.ctx, g->in, IN_BYTES, err);
    g->in_at = 0;
    g->in_n = got > 0 ? (size_t)got : 0;
    return got;
}

static long gunzip_read(void *ctx, void *out, size_t n, truce_err *err) {
    truce_gunzip *g = ctx;
    z_stream *z = g->z;
    while (!g->ended) {
        long got = more(g, err);
        if (got < 0) return got;
        if (!got) {
            g->ended = true;
            return g->member ? stop(g, TRUCE_EINPUT, "the gzip data is cut off") : 0;
        }
        if (!g->member && g->pos && g->in[g->in_at] != 0x1f) /* zeros of a tape, or rubbish */
            return g->in[g->in_at] ? stop(g, TRUCE_EINPUT, "bytes after the gzip data that are no gzip")
                                   : stop(g, TRUCE_OK, "");
        g->member = true;
        z->next_in = g->in + g->in_at;
        z->avail_in = (uInt)(g->in_n - g->in_at);
        z->next_out = out;
        z->avail_out = n > 1u << 30 ? 1u << 30 : (uInt)n;
        uInt room = z->avail_out;
        int rc = inflate(z, Z_NO_FLUSH);
        size_t ate = g->in_n - g->in_at - z->avail_in, gave = room - z->avail_out;
        g->in_at += ate;
        g->pos += ate;
        g->read += ate;
        g->made += gave;
        if (rc == Z_MEM_ERROR) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        if (rc != Z_OK && rc != Z_STREAM_END && rc != Z_BUF_ERROR) return stop(g, TRUCE_EINPUT, "damaged gzip data");
        if (g->made > FREE_BYTES && g->made / (g->read ? g->read : 1) >= g->limits->ratio)
            return stop(g, TRUCE_ELIMIT, "gzip data that grows beyond the limit 'ratio': a bomb?");
        if (rc == Z_STREAM_END) {
            g->member = false;
            g->read = g->made = 0;
            inflateReset(z);
        }
        if (gave) return (long)gave;
    }
    return 0;
}

truce_source truce_gunzip_source(truce_gunzip *g) {
    return (truce_source){gunzip_read, g};
}
