/* intake/warc.c - web archives: each HTML response is a page; what truce itself put into one is read as it was before.
 * Does: WARC 1.0 and 1.1, plain or gzip per record, in one pass; HTTP headers, chunks and content encoding undone;
 * records of `truce export --format wacz` (a resource at urn:sha256:..., a response that says Truce-HTTP-Headers) as
 * the files that they are. Does not: take the day of capture for the day of publication; revisits, other resources and
 * conversions (counted, left out). Memory: one record, at most limits.document_bytes.   Source: ISO 28500, RFC 9112;
 * zlib. */
#include "intake/formats.h"

#include <string.h>
#include <strings.h>
#include <zlib.h>

#define CHUNK       65536
#define HEADER_MOST 65536

typedef struct warc {
    const char *file;
    const truce_intake_options *opt;
    truce_intake_calls calls;
    truce_source src;
    truce_gunzip gz;
    bool zipped, ended;
    char *buf;
    size_t n, at;  /* bytes in buf, those used */
    uint64_t base; /* position in the file of buf[0] (of its gzip member) */
    truce_buf header, block, page, original;
    uint64_t start; /* position of the record */
    uint32_t part;
    uint64_t other, not_html, not_ok; /* responses left out, and records that are no responses */
} warc;

static int complain(warc *w, int code, const char *what) {
    return truce_intake__problem(w->file, w->calls, true, code, w->start, 0, 0, "%s", what);
}

/* ---------------------------------------------------------------- bytes */

/* At least one byte in the buffer: 1; the end: 0; else a status. */
static long fill(warc *w, truce_err *err) {
    if (w->at < w->n) return 1;
    if (w->ended) return 0;
    w->base = w->zipped ? w->gz.pos : w->base + w->n;
    w->at = w->n = 0;
    long got = w->src.read(w->src.ctx, w->buf, CHUNK, err);
    if (got == 0) w->ended = true;
    if (got > 0) w->n = (size_t)got;
    return got > 0 ? 1 : got;
}

static uint64_t here(const warc *w) {
    return w->zipped ? w->base : w->base + w->at;
}

/* A line without its end, appended to `to`. 1; 0 at the end of the file; TRUCE_ELIMIT when longer than `most`; a
 * status. */
static long get_line(warc *w, truce_buf *to, size_t most, truce_err *err) {
    size_t from = to->n;
    for (;;) {
        long rc = fill(w, err);
        if (rc <= 0) return rc;
        const char *p = w->buf + w->at, *nl = memchr(p, '\n', w->n - w->at);
        size_t len = nl ? (size_t)(nl - p) : w->n - w->at;
        if (to->n - from + len > most) return TRUCE_ELIMIT;
        truce_buf_put(to, p, len);
        if (to->failed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        w->at += len + (nl ? 1 : 0);
        if (!nl) continue;
        if (to->n > from && to->p[to->n - 1] == '\r') to->n--;
        return 1;
    }
}

/* `n` bytes of the record into `to` (NULL: past them). 1; 0 when the file ends before; a status. */
static long get_bytes(warc *w, uint64_t n, truce_buf *to, truce_err *err) {
    while (n) {
        long rc = fill(w, err);
        if (rc <= 0) return rc;
        size_t len = w->n - w->at < n ? w->n - w->at : (size_t)n;
        if (to) truce_buf_put(to, w->buf + w->at, len);
        if (to && to->failed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        w->at += len;
        n -= len;
    }
    return 1;
}

/* ---------------------------------------------------------------- headers */

/* Value of a field in lines "Name: value\n"; p NULL when absent. */
static truce_str field(truce_str head, const char *name) {
    size_t len = strlen(name);
    for (uint32_t i = 0; i < head.n;) {
        uint32_t e = truce_str_find(head, TRUCE_STR("\n"), i);
        if (e == UINT32_MAX) e = head.n;
        if (e - i > len && head.p[i + len] == ':' && strncasecmp(head.p + i, name, len) == 0)
            return truce_str_trim(truce_str_sub(head, i + (uint32_t)len + 1, e));
        i = e + 1;
    }
    return TRUCE_NOSTR;
}

static bool has_word(truce_str v, const char *word) {
    truce_str w = truce_str_c(word);
    for (uint32_t i = 0; i + w.n <= v.n; i++)
        if (truce_str_ieq(truce_str_sub(v, i, i + w.n), w)) return true;
    return false;
}

static truce_str charset(truce_str type) {
    for (uint32_t i = 0; i + 8 < type.n; i++) {
        if (!truce_str_iis(truce_str_sub(type, i, i + 8), "charset=")) continue;
        truce_str v = truce_str_sub(type, i + 8, type.n);
        uint32_t e = 0;
        while (e < v.n && v.p[e] != ';' && v.p[e] != ' ') e++;
        v = truce_str_sub(v, 0, e);
        if (v.n > 1 && (v.p[0] == '"' || v.p[0] == '\'')) v = truce_str_sub(v, 1, v.n - 1);
        return v;
    }
    return TRUCE_NOSTR;
}

/* ---------------------------------------------------------------- the body of a response */

static int hex(char c) {
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* Chunks put together in place; what is not chunked (archivers often undo it) stays. False: cut off or broken in the
 * middle. */
static bool dechunk(truce_str *body) {
    char *p = (char *)(uintptr_t)body->p; /* our own buffer */
    uint32_t i = 0, o = 0;
    while (i < body->n) {
        uint64_t size = 0;
        uint32_t digits = 0;
        while (i < body->n && hex(p[i]) >= 0 && digits < 9) size = size * 16 + (uint64_t)hex(p[i++]), digits++;
        uint32_t e = truce_str_find(*body, TRUCE_STR("\n"), i);
        bool ok =
            digits && digits < 9 && e != UINT32_MAX && (p[i] == '\r' || p[i] == '\n' || p[i] == ';' || p[i] == ' ');
        if (!ok && !o) return true;
        if (ok && !size) break;
        if (!ok || size > body->n - e - 1) {
            if (ok) memmove(p + o, p + e + 1, body->n - e - 1), o += body->n - e - 1;
            body->n = o;
            return false;
        }
        memmove(p + o, p + e + 1, (size_t)size);
        o += (uint32_t)size;
        i = e + 1 + (uint32_t)size;
        if (i < body->n && p[i] == '\r') i++;
        if (i < body->n && p[i] == '\n') i++;
    }
    body->n = o;
    return true;
}

typedef struct bytes {
    truce_str s;
} bytes;

static long bytes_read(void *ctx, void *out, size_t n, truce_err *err) {
    bytes *b = ctx;
    (void)err;
    if (n > b->s.n) n = b->s.n;
    if (n) memcpy(out, b->s.p, n);
    b->s = truce_str_sub(b->s, (uint32_t)n, b->s.n);
    return (long)n;
}

static int gunzip_body(warc *w, truce_str *body, truce_err *err) {
    bytes b = {*body};
    truce_gunzip g;
    int rc = truce_gunzip_init(&g, (truce_source){bytes_read, &b}, &w->opt->limits, err);
    if (rc != TRUCE_OK) return rc;
    truce_err e = {0};
    truce_buf_clear(&w->page);
    rc = truce_intake__slurp(truce_gunzip_source(&g), w->opt->limits.document_bytes, &w->page, &e);
    if (rc == TRUCE_ELIMIT) rc = complain(w, e.code, e.msg);
    else if (rc != TRUCE_OK && err) *err = e;
    if (rc == TRUCE_OK && g.why.code != TRUCE_OK) rc = complain(w, g.why.code, g.why.msg);
    *body =
        g.why.code == TRUCE_ELIMIT ? TRUCE_NOSTR : truce_buf_view(&w->page); /* what came out of a bomb is no page */
    truce_gunzip_fini(&g);
    return rc;
}

/* "deflate": with zlib's header, or without. */
static int inflate_body(warc *w, truce_str *body, truce_err *err) {
    size_t most = w->opt->limits.document_bytes, free_bytes = 1u << 20;
    for (int raw = 0; raw < 2; raw++) {
        z_stream z;
        memset(&z, 0, sizeof z);
        if (inflateInit2(&z, raw ? -15 : 15) != Z_OK) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        truce_buf_clear(&w->page);
        z.next_in = (Bytef *)(uintptr_t)body->p;
        z.avail_in = body->n;
        int rc = Z_OK;
        while (rc == Z_OK && w->page.n < most && truce_buf_reserve(&w->page, CHUNK)) {
            z.next_out = (Bytef *)w->page.p + w->page.n;
            z.avail_out = CHUNK;
            rc = inflate(&z, Z_NO_FLUSH);
            w->page.n += CHUNK - z.avail_out;
            if (w->page.n > free_bytes && w->page.n / (z.total_in ? z.total_in : 1) >= w->opt->limits.ratio) break;
        }
        inflateEnd(&z);
        if (w->page.failed || rc == Z_MEM_ERROR) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        if (rc == Z_DATA_ERROR && !w->page.n && !raw) continue;
        *body = rc == Z_OK ? TRUCE_NOSTR : truce_buf_view(&w->page);
        if (rc == Z_OK)
            return complain(w, TRUCE_ELIMIT, "a page that grows beyond the limit 'ratio' or 'document_bytes': a bomb?");
        if (rc != Z_STREAM_END)
            return complain(w, TRUCE_EINPUT, "damaged compressed page; what came out before is read");
        return TRUCE_OK;
    }
    return TRUCE_OK;
}

static int page(warc *w, truce_str uri, truce_err *err) {
    truce_str all = truce_buf_view(&w->block), head, type;
    uint32_t end = truce_str_find(all, TRUCE_STR("\r\n\r\n"), 0), skip = 4;
    if (end == UINT32_MAX) end = truce_str_find(all, TRUCE_STR("\n\n"), 0), skip = 2;
    if (end == UINT32_MAX || !truce_str_starts(all, TRUCE_STR("HTTP/")))
        return complain(w, TRUCE_EINPUT, "a response without HTTP headers, left out");
    head = truce_str_sub(all, 0, end);
    truce_str body = truce_str_sub(all, end + skip, all.n);
    uint32_t sp = truce_str_find(head, TRUCE_STR(" "), 0);
    if (sp == UINT32_MAX || sp + 1 >= head.n || head.p[sp + 1] != '2') return w->not_ok++, TRUCE_OK;
    type = field(head, "Content-Type");
    if (!has_word(type, "text/html") && !has_word(type, "application/xhtml")) return w->not_html++, TRUCE_OK;
    int rc = TRUCE_OK;
    truce_buf_clear(&w->original);
    if (w->opt->originals) truce_buf_str(&w->original, all); /* before its chunks are taken out in place */
    if (w->original.failed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_str coding = field(head, "Content-Encoding");
    if (has_word(field(head, "Transfer-Encoding"), "chunked") && !dechunk(&body))
        rc = complain(w, TRUCE_EINPUT, "the page's chunks are cut off; what is there is read");
    if (rc == TRUCE_OK && has_word(coding, "gzip") && body.n > 1 && memcmp(body.p, "\x1f\x8b", 2) == 0)
        rc = gunzip_body(w, &body, err);
    else if (rc == TRUCE_OK && has_word(coding, "deflate")) rc = inflate_body(w, &body, err);
    else if (coding.n && !has_word(coding, "identity") && !has_word(coding, "gzip"))
        return complain(w, TRUCE_EINPUT, "a page in an encoding other than gzip or deflate, left out");
    if (rc != TRUCE_OK || (!body.p && coding.n)) return rc; /* said already */
    truce_article proto;
    memset(&proto, 0, sizeof proto);
    proto.file = truce_str_c(w->file);
    if (uri.n > 2 && uri.p[0] == '<') uri = truce_str_sub(uri, 1, uri.n - 1);
    proto.url = uri;
    proto.offset = w->start;
    if (w->opt->originals) proto.original = truce_buf_view(&w->original);
    proto.published = TRUCE_NODAY;
    return truce_intake__page(w->file, body, charset(type), &proto, w->opt, &w->part, w->calls, err);
}

/* ---------------------------------------------------------------- files that truce put there */

/* What an article of such a file is told about where it stands. */
typedef struct inside {
    warc *w;
    truce_str all, uri;
} inside;

static int inside_article(truce_article *a, void *ctx) {
    inside *in = ctx;
    bool http = truce_str_starts(in->uri, TRUCE_STR("http")), ok = true;
    a->part = ++in->w->part;
    a->offset = in->w->start;
    if (http && !a->url.p) ok = (a->url = truce_arena_str(&a->arena, in->uri)).p != NULL;
    if (ok && in->w->opt->originals && !a->original.p)
        ok = (a->original = truce_arena_str(&a->arena, in->all)).p != NULL;
    if (ok) return in->w->calls.article(a, in->w->calls.ctx);
    truce_article_free(a);
    return TRUCE_ENOMEM;
}

static void inside_problem(const char *file, const truce_err *e, bool severe, void *ctx) {
    truce_intake__problem(file, ((inside *)ctx)->w->calls, severe, e->code, ((inside *)ctx)->w->start, 0, 0, "%s",
                          e->msg);
}

static int inside_file(warc *w, truce_str all, truce_str uri, truce_err *err) {
    inside in = {w, all, uri};
    truce_intake_calls calls = {inside_article, inside_problem, &in};
    const char *what;
    truce_intake__sniff(truce_str_sub(all, 0, CHUNK), &what);
    if (what) return w->other++, TRUCE_OK; /* a picture: it is evidence, not text */
    int rc = truce_intake__inside(w->file, all, w->opt, calls, err);
    return rc == TRUCE_ENOMEM ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : rc;
}

/* The payload of a response whose headers truce made up: the bytes as they were fetched. */
static truce_str inside_payload(truce_str block) {
    uint32_t end = truce_str_find(block, TRUCE_STR("\r\n\r\n"), 0);
    return end == UINT32_MAX ? TRUCE_NOSTR : truce_str_sub(block, end + 4, block.n);
}

/* ---------------------------------------------------------------- records */

/* To the next line that begins a record; those before it are said to be lost. 1, 0 or a status. */
static long find_record(warc *w, bool first, truce_err *err) {
    bool lost = false;
    for (;;) {
        truce_buf_clear(&w->header);
        long rc = fill(w, err);
        w->start = here(w);
        if (rc > 0) rc = get_line(w, &w->header, HEADER_MOST, err);
        if (rc == TRUCE_ELIMIT) rc = 1; /* the rest of the line is looked at as another */
        if (rc == 0 && !w->header.n) return 0;
        if (rc < 0) return rc;
        truce_str line = truce_buf_view(&w->header);
        if (truce_str_starts(line, TRUCE_STR("WARC/"))) return 1;
        if (!line.n && rc) continue;
        if (!lost)
            complain(w, TRUCE_EINPUT,
                     first ? "not a WARC file: it does not begin with 'WARC/'"
                           : "no WARC record where one should begin; looking for the next");
        if (first || !rc) return 0;
        lost = true;
    }
}

static long record(warc *w, truce_err *err) {
    truce_buf_clear(&w->header);
    for (size_t was = SIZE_MAX; was != w->header.n;) {
        was = w->header.n;
        long rc = get_line(w, &w->header, HEADER_MOST, err);
        if (rc == TRUCE_ELIMIT || (rc > 0 && w->header.n > HEADER_MOST))
            return complain(w, TRUCE_ELIMIT, "WARC headers longer than 64 KiB; record left out"), 1;
        if (rc == 0) return complain(w, TRUCE_EINPUT, "the file ends within a record's headers"), 0;
        if (rc < 0) return rc;
        if (was != w->header.n) truce_buf_char(&w->header, '\n');
        if (w->header.failed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    truce_str head = truce_buf_view(&w->header), type = field(head, "WARC-Type");
    uint64_t n;
    if (!truce_str_u64(field(head, "Content-Length"), &n))
        return complain(w, TRUCE_EINPUT, "a record without a readable Content-Length"), 1;
    truce_str uri = field(head, "WARC-Target-URI");
    bool response = truce_str_iis(type, "response") &&
                    (!field(head, "Content-Type").n || has_word(field(head, "Content-Type"), "application/http"));
    bool rebuilt = response && truce_str_iis(field(head, "Truce-HTTP-Headers"), "rebuilt");
    bool file = truce_str_iis(type, "resource") && truce_str_starts(uri, TRUCE_STR("urn:sha256:"));
    bool want = response || file;
    if (!file &&
        (truce_str_iis(type, "resource") || truce_str_iis(type, "conversion") || truce_str_iis(type, "revisit")))
        w->other++;
    if (want && n > w->opt->limits.document_bytes) {
        complain(w, TRUCE_ELIMIT, "a record larger than the limit 'document_bytes', left out");
        want = false;
    }
    truce_buf_clear(&w->block);
    long rc = get_bytes(w, n, want ? &w->block : NULL, err);
    if (rc == 0 && (!w->zipped || w->gz.why.code == TRUCE_OK))
        complain(w, TRUCE_EINPUT, "the file ends within this record, which is left out");
    if (rc <= 0 || !want) return rc;
    truce_str block = truce_buf_view(&w->block);
    int done = file      ? inside_file(w, block, uri, err)
               : rebuilt ? inside_file(w, inside_payload(block), uri, err)
                         : page(w, uri, err);
    return done == TRUCE_OK ? 1 : done;
}

static void summary(warc *w) {
    if (w->not_html || w->not_ok || w->other)
        truce_intake__problem(
            w->file, w->calls, false, TRUCE_EINPUT, here(w), 0, 0,
            "left out: %llu responses that are no HTML, %llu that are no success, %llu records that are no responses",
            (unsigned long long)w->not_html, (unsigned long long)w->not_ok, (unsigned long long)w->other);
    if (w->zipped && w->gz.why.code != TRUCE_OK)
        truce_intake__problem(w->file, w->calls, true, w->gz.why.code, w->gz.why.pos, 0, 0, "%s", w->gz.why.msg);
}

/* The first two bytes say whether it is compressed; they are put back. */
typedef struct two {
    truce_source src;
    unsigned char b[2];
    size_t n, at;
} two;

static long two_read(void *ctx, void *out, size_t n, truce_err *err) {
    two *t = ctx;
    if (t->at == t->n) return t->src.read(t->src.ctx, out, n, err);
    if (n > t->n - t->at) n = t->n - t->at;
    memcpy(out, t->b + t->at, n);
    t->at += n;
    return (long)n;
}

int truce_intake__warc(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                       truce_err *err) {
    warc w = {.file = file, .opt = opt, .calls = calls, .buf = truce_malloc(CHUNK)};
    two t = {.src = src};
    long rc = w.buf ? 1 : truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    while (rc > 0 && t.n < 2) {
        rc = src.read(src.ctx, t.b + t.n, 2 - t.n, err);
        if (rc > 0) t.n += (size_t)rc;
    }
    if (rc < 0) goto out;
    w.src = (truce_source){two_read, &t};
    w.zipped = t.n == 2 && t.b[0] == 0x1f && t.b[1] == 0x8b;
    if (w.zipped) {
        rc = truce_gunzip_init(&w.gz, w.src, &opt->limits, err);
        if (rc != TRUCE_OK) goto out;
        w.src = truce_gunzip_source(&w.gz);
    }
    bool first = true;
    while ((rc = find_record(&w, first, err)) > 0 && (rc = record(&w, err)) > 0) first = false;
    if (rc == TRUCE_OK) summary(&w);
    if (w.zipped) truce_gunzip_fini(&w.gz);
out:
    truce_free(w.buf);
    truce_buf_fini(&w.header);
    truce_buf_fini(&w.block);
    truce_buf_fini(&w.page);
    truce_buf_fini(&w.original);
    return (int)rc;
}
