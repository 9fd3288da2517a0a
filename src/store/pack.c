/* store/pack.c - compression of originals and records (zstd).
 * Does: a document by itself; a record (codec.c) with a stretch of its document as prefix: the text then costs next to
 * nothing a second time. The words that records often hold are numbers there already (codec_words.c).
 * Source: zstd 1.5, "prefix" in its manual. Why level 6: of 2,000 generated reports 867 bytes each, 903 at level 3,
 * 856 at level 12 for nine times the time. */
#include "store/inside.h"

#include <string.h>
#include <zstd.h>

enum { PACK__LEVEL = 5, PACK__REACH = 65536, PACK__MOST = 1 << 30 };

/* The stretch of the document that the report is likely to stand in. */
static int pack__prefix(truce_store *s, truce_str document, uint64_t at, truce_err *err) {
    uint32_t beg = at < document.n ? (uint32_t)at : 0;
    truce_buf_clear(&s->prefix);
    truce_buf_str(&s->prefix,
                  truce_str_sub(document, beg, document.n - beg > PACK__REACH ? beg + PACK__REACH : document.n));
    return s->prefix.failed ? store__oom(err) : TRUCE_OK;
}

static int pack__run(truce_store *s, truce_str bytes, bool prefix, truce_arena *a, truce_str *out, truce_err *err) {
    size_t most = ZSTD_compressBound(bytes.n);
    if (!s->zc) s->zc = ZSTD_createCCtx();
    truce_buf_clear(&s->scratch);
    if (!s->zc || !truce_buf_reserve(&s->scratch, most)) return store__oom(err);
    ZSTD_CCtx_reset(s->zc, ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(s->zc, ZSTD_c_compressionLevel, PACK__LEVEL);
    ZSTD_CCtx_setParameter(s->zc, ZSTD_c_checksumFlag, 0); /* SHA-256 tells more */
    if (prefix) ZSTD_CCtx_refPrefix(s->zc, s->prefix.p, s->prefix.n);
    size_t n = ZSTD_compress2(s->zc, s->scratch.p, most, bytes.p, bytes.n);
    if (ZSTD_isError(n)) return truce_err_set(err, TRUCE_ENOMEM, "zstd: %s", ZSTD_getErrorName(n));
    *out = truce_arena_str(a, (truce_str){s->scratch.p, (uint32_t)n});
    return out->p ? TRUCE_OK : store__oom(err);
}

static int pack__back(truce_store *s, truce_str packed, bool prefix, truce_buf *out, truce_err *err) {
    unsigned long long n = ZSTD_getFrameContentSize(packed.p, packed.n);
    if (!s->zd) s->zd = ZSTD_createDCtx();
    truce_buf_clear(out);
    if (!s->zd) return store__oom(err);
    if (n == ZSTD_CONTENTSIZE_ERROR || n == ZSTD_CONTENTSIZE_UNKNOWN || n > PACK__MOST)
        return truce_err_set(err, TRUCE_EINPUT, "damaged compressed bytes");
    if (!truce_buf_reserve(out, (size_t)n + 1)) return store__oom(err);
    ZSTD_DCtx_reset(s->zd, ZSTD_reset_session_and_parameters);
    if (prefix) ZSTD_DCtx_refPrefix(s->zd, s->prefix.p, s->prefix.n);
    size_t got = ZSTD_decompressDCtx(s->zd, out->p, (size_t)n, packed.p, packed.n);
    if (ZSTD_isError(got) || got != n)
        return truce_err_set(err, TRUCE_EINPUT, "damaged compressed bytes%s%s", ZSTD_isError(got) ? ": " : "",
                             ZSTD_isError(got) ? ZSTD_getErrorName(got) : "");
    out->n = got;
    return TRUCE_OK;
}

int store__compress(truce_store *s, truce_str bytes, truce_arena *a, truce_str *out, truce_err *err) {
    if (bytes.n > PACK__MOST) /* what is read back has the same limit */
        return truce_err_set(err, TRUCE_ELIMIT, "an original of more than %d MB", PACK__MOST >> 20);
    return pack__run(s, bytes, false, a, out, err);
}

int store__decompress(truce_store *s, truce_str packed, size_t bytes, truce_buf *out, truce_err *err) {
    int rc = pack__back(s, packed, false, out, err);
    if (rc == TRUCE_OK && out->n != bytes)
        rc = truce_err_set(err, TRUCE_EINPUT, "%zu bytes where %zu were kept", out->n, bytes);
    return rc;
}

int store__pack(truce_store *s, truce_str bytes, truce_str document, uint64_t at, truce_arena *a, truce_str *out,
                truce_err *err) {
    int rc = pack__prefix(s, document, at, err);
    return rc == TRUCE_OK ? pack__run(s, bytes, true, a, out, err) : rc;
}

int store__unpack(truce_store *s, truce_str packed, truce_str document, uint64_t at, truce_buf *out, truce_err *err) {
    int rc = pack__prefix(s, document, at, err);
    return rc == TRUCE_OK ? pack__back(s, packed, true, out, err) : rc;
}

/* ---------------------------------------------------------------- lists of claims */

void store__numbers_put(truce_buf *b, const truce_brief *const *v, uint32_t n) {
    uint32_t last = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t d = v[i]->number - last;
        last = v[i]->number;
        for (; d >= 128; d >>= 7) truce_buf_char(b, (char)(d | 128));
        truce_buf_char(b, (char)d);
    }
}

bool store__numbers_get(truce_str bytes, truce_arena *a, uint32_t **out, uint32_t *n) {
    uint32_t last = 0;
    *n = 0;
    *out = truce_arena_array(a, uint32_t, bytes.n + 1);
    if (!*out) return false;
    for (uint32_t i = 0; i < bytes.n;) {
        uint32_t d = 0, shift = 0;
        for (; i < bytes.n && ((unsigned char)bytes.p[i] & 128) && shift < 28; i++, shift += 7)
            d |= (uint32_t)((unsigned char)bytes.p[i] & 127) << shift;
        if (i < bytes.n) d |= (uint32_t)((unsigned char)bytes.p[i++] & 127) << shift;
        (*out)[(*n)++] = last += d;
    }
    return true;
}
