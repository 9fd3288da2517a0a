/* exchange/wacz_warc.c - records of a web archive, each a gzip member, and where each stands.
 * Does: warcinfo, response and resource records, a metadata record beside each; ids, digests, URLs that fit; CDXJ.
 * Source: ISO 28500:2017 (WARC 1.1); specs.webrecorder.net/cdxj/0.1.0, but for "www." and the order of a query's parts,
 * where the key is made as warcio and wabac make it, so that they find it; RFC 9562 (UUID version 8). */
#include "exchange/wacz_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define WARC__FILE "data.warc.gz"

int wacz__oom(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

void wacz__time(truce_buf *b, int64_t us, int digits) {
    const int64_t day_us = (int64_t)86400 * 1000000, last = (int64_t)2932896 * day_us + day_us - 1; /* 9999-12-31 */
    char day[16];
    if (us < 0) us = 0;
    if (us > last) us = last;
    int64_t rest = us % day_us, s = rest / 1000000;
    truce_day_format((truce_day)(us / day_us), day);
    truce_buf_printf(b, "%sT%02d:%02d:%02d", day, (int)(s / 3600), (int)(s / 60 % 60), (int)(s % 60));
    if (digits == 3) truce_buf_printf(b, ".%03d", (int)(rest % 1000000 / 1000));
    if (digits == 6) truce_buf_printf(b, ".%06d", (int)(rest % 1000000));
    truce_buf_char(b, 'Z');
}

/* ---------------------------------------------------------------- what stands in headers */

/* Outside text as the value of a header: in one line, so that nobody puts a header of his own behind it. */
static void warc__value(truce_buf *b, truce_str s) {
    for (uint32_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        truce_buf_char(b, c < 0x20 || c == 0x7f ? ' ' : (char)c);
    }
}

static void warc__field(truce_buf *b, const char *name, truce_str value) {
    if (!value.n) return;
    truce_buf_printf(b, "%s: ", name);
    warc__value(b, value);
    truce_buf_cstr(b, "\r\n");
}

static bool warc__is_http(truce_str url) {
    uint32_t at = truce_str_iis(truce_str_sub(url, 0, 7), "http://")    ? 7
                  : truce_str_iis(truce_str_sub(url, 0, 8), "https://") ? 8
                                                                        : 0;
    return at && at < url.n && !strchr("/?#", url.p[at]);
}

/* A URL in ASCII without blanks: what may stand in a record and in a line of the index. No fragment: it was never sent.
 */
static void warc__url(truce_buf *b, truce_str url) {
    for (uint32_t i = 0; i < url.n && url.p[i] != '#'; i++) {
        unsigned char c = (unsigned char)url.p[i];
        if (c <= 0x20 || c >= 0x7f || c == '"' || c == '<' || c == '>') truce_buf_printf(b, "%%%02X", c);
        else truce_buf_char(b, (char)c);
    }
}

/* The head of an HTTP answer, with the empty line at its end; n 0: this is none. */
static truce_str warc__http_head(truce_str s) {
    if (!truce_str_starts(s, TRUCE_STR("HTTP/"))) return TRUCE_NOSTR;
    uint32_t crlf = truce_str_find(s, TRUCE_STR("\r\n\r\n"), 0), lf = truce_str_find(s, TRUCE_STR("\n\n"), 0);
    if (crlf == UINT32_MAX && lf == UINT32_MAX) return TRUCE_NOSTR;
    return crlf < lf ? truce_str_sub(s, 0, crlf + 4) : truce_str_sub(s, 0, lf + 2);
}

bool truce_wacz_is_answer(truce_str bytes) {
    return warc__http_head(bytes).n > 0;
}

/* Value of a field in the head of an HTTP answer. */
static truce_str warc__http_field(truce_str head, const char *name) {
    uint32_t len = (uint32_t)strlen(name);
    for (uint32_t i = 0; i < head.n;) {
        uint32_t e = truce_str_find(head, TRUCE_STR("\n"), i);
        if (e == UINT32_MAX) e = head.n;
        truce_str line = truce_str_sub(head, i, e);
        if (line.n > len && line.p[len] == ':' && truce_str_iis(truce_str_sub(line, 0, len), name))
            return truce_str_trim(truce_str_sub(line, len + 1, line.n));
        i = e + 1;
    }
    return TRUCE_NOSTR;
}

static int warc__http_status(truce_str head) {
    uint32_t sp = truce_str_find(head, TRUCE_STR(" "), 0);
    uint64_t v = 0;
    if (sp == UINT32_MAX || !truce_str_u64(truce_str_sub(head, sp + 1, sp + 4), &v) || v < 100 || v > 999) return 200;
    return (int)v;
}

/* "text/html" of "text/html; charset=utf-8". */
static truce_str warc__mime(truce_str type) {
    uint32_t e = truce_str_find(type, TRUCE_STR(";"), 0);
    return truce_str_trim(truce_str_sub(type, 0, e == UINT32_MAX ? type.n : e));
}

/* ---------------------------------------------------------------- records */

typedef struct warc__head {
    const char *type;
    truce_str uri, content_type;
    int64_t at;
    const char *more; /* further headers, each with its line end */
    truce_str payload;
    bool has_payload;
    char id[64]; /* out, as the next */
    uint64_t offset, length;
} warc__head;

/* An id that follows from what it names, so that the same evidence gives the same bytes: a UUID of version 8. */
static bool warc__id(char out[64], const wacz__warc *w, const warc__head *h, const char *block) {
    truce_buf b;
    char x[65];
    truce_buf_init(&b);
    truce_buf_printf(&b, "%s\n%.*s\n%lld\n%s\n%u\n", h->type, TRUCE_FMT(h->uri), (long long)h->at, block, w->n);
    bool ok = !b.failed;
    truce_sha256_hex(b.p, b.n, x);
    truce_buf_fini(&b);
    char variant = "89ab"[(x[16] >= 'a' ? x[16] - 'a' + 10 : x[16] - '0') & 3];
    snprintf(out, 64, "<urn:uuid:%.8s-%.4s-8%.3s-%c%.3s-%.12s>", x, x + 8, x + 13, variant, x + 17, x + 20);
    return ok;
}

static voidpf warc__alloc(voidpf ctx, uInt n, uInt size) {
    (void)ctx;
    return truce_calloc(n, size);
}
static void warc__free(voidpf ctx, voidpf p) {
    (void)ctx;
    truce_free(p);
}

/* What is in w->record becomes a gzip member; no time and no name in it. */
static int warc__zip(wacz__warc *w, truce_err *err) {
    z_stream z;
    memset(&z, 0, sizeof z);
    z.zalloc = warc__alloc;
    z.zfree = warc__free;
    if (w->record.failed || w->record.n > UINT32_MAX) return wacz__oom(err);
    if (deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK) return wacz__oom(err);
    uLong most = deflateBound(&z, w->record.n);
    int rc = truce_buf_reserve(&w->out, most) ? TRUCE_OK : wacz__oom(err);
    if (rc == TRUCE_OK) {
        z.next_in = (Bytef *)w->record.p;
        z.avail_in = (uInt)w->record.n;
        z.next_out = (Bytef *)w->out.p + w->out.n;
        z.avail_out = (uInt)most;
        if (deflate(&z, Z_FINISH) == Z_STREAM_END) w->out.n += z.total_out;
        else rc = wacz__oom(err);
    }
    deflateEnd(&z);
    return rc;
}

static int warc__put(wacz__warc *w, warc__head *h, truce_str block, truce_err *err) {
    truce_buf *b = &w->record;
    char sha[65];
    truce_buf_clear(b);
    truce_sha256_hex(block.p, block.n, sha);
    if (!warc__id(h->id, w, h, sha)) return wacz__oom(err);
    truce_buf_printf(b, "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: %s\r\nWARC-Date: ", h->type, h->id);
    wacz__time(b, h->at, 3);
    truce_buf_cstr(b, "\r\n");
    if (w->info[0]) truce_buf_printf(b, "WARC-Warcinfo-ID: %s\r\n", w->info);
    warc__field(b, "WARC-Target-URI", h->uri);
    truce_buf_printf(b, "WARC-Block-Digest: sha256:%s\r\n", sha);
    if (h->has_payload) {
        truce_sha256_hex(h->payload.p, h->payload.n, sha);
        truce_buf_printf(b, "WARC-Payload-Digest: sha256:%s\r\n", sha);
    }
    truce_buf_cstr(b, h->more ? h->more : "");
    warc__field(b, "Content-Type", h->content_type);
    truce_buf_printf(b, "Content-Length: %u\r\n\r\n", block.n);
    truce_buf_str(b, block);
    truce_buf_cstr(b, "\r\n\r\n");
    h->offset = w->out.n;
    int rc = warc__zip(w, err);
    h->length = w->out.n - h->offset;
    w->n++;
    return rc;
}

/* ---------------------------------------------------------------- the index */

static int warc__str_cmp(const void *a, const void *b) {
    return truce_str_cmp(*(const truce_str *)a, *(const truce_str *)b);
}

/* `s`, cut at `by`, each piece in `v`. v NULL: only count. */
static uint32_t warc__cut(truce_str s, char by, truce_str *v) {
    uint32_t n = 0, from = 0;
    for (uint32_t i = 0; i <= s.n; i++) {
        if (i < s.n && s.p[i] != by) continue;
        if (v) v[n] = truce_str_sub(s, from, i);
        n++;
        from = i + 1;
    }
    return n;
}

static void warc__lower(truce_buf *b, truce_str s) {
    for (uint32_t i = 0; i < s.n; i++) truce_buf_char(b, s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i]);
}

/* "example.org" as "org,example". */
static void warc__host(truce_buf *b, truce_str host) {
    uint32_t end = host.n;
    if (host.n && host.p[0] == '[') { /* an address of IPv6 */
        truce_buf_str(b, host);
        return;
    }
    for (uint32_t i = host.n; i-- > 0;) {
        if (host.p[i] != '.' && i) continue;
        truce_buf_str(b, truce_str_sub(host, host.p[i] == '.' ? i + 1 : i, end));
        if (host.p[i] == '.') truce_buf_char(b, ',');
        end = i;
    }
}

static truce_str warc__no_www(truce_str host) {
    uint32_t i = 3;
    if (!truce_str_starts(host, TRUCE_STR("www"))) return host;
    while (i < host.n && host.p[i] >= '0' && host.p[i] <= '9') i++;
    return i < host.n && host.p[i] == '.' ? truce_str_sub(host, i + 1, host.n) : host;
}

static int warc__query(truce_buf *b, truce_str q, truce_err *err) {
    uint32_t n = warc__cut(q, '&', NULL);
    if (!q.n) return TRUCE_OK;
    truce_str *v = truce_malloc(n * sizeof *v);
    if (!v) return wacz__oom(err);
    warc__cut(q, '&', v);
    qsort(v, n, sizeof *v, warc__str_cmp);
    for (uint32_t i = 0; i < n; i++) {
        truce_buf_char(b, i ? '&' : '?');
        truce_buf_str(b, v[i]);
    }
    truce_free(v);
    return TRUCE_OK;
}

/* What lines are sorted and found by: "org,example)/path?a&b". `url` is clean. */
static int warc__key(truce_buf *out, truce_str url, truce_err *err) {
    truce_buf low;
    if (!warc__is_http(url)) {
        truce_buf_str(out, url);
        return TRUCE_OK;
    }
    truce_buf_init(&low);
    warc__lower(&low, url);
    truce_str s = truce_buf_view(&low);
    bool tls = s.n > 4 && s.p[4] == 's';
    s = truce_str_sub(s, tls ? 8 : 7, s.n);
    uint32_t path = 0, port, at = 0;
    while (path < s.n && s.p[path] != '/' && s.p[path] != '?') path++;
    for (uint32_t i = 0; i < path; i++)
        if (s.p[i] == '@') at = i + 1;
    truce_str host = truce_str_sub(s, at, path), number = TRUCE_NOSTR;
    for (port = host.n; port > 0 && host.p[port - 1] >= '0' && host.p[port - 1] <= '9';) port--;
    if (port && host.p[port - 1] == ':') {
        number = truce_str_sub(host, port, host.n);
        host = truce_str_sub(host, 0, port - 1);
    }
    warc__host(out, warc__no_www(host));
    if (number.n && !truce_str_is(number, tls ? "443" : "80")) {
        truce_buf_char(out, ':');
        truce_buf_str(out, number);
    }
    truce_buf_char(out, ')');
    truce_str rest = truce_str_sub(s, path, s.n);
    uint32_t q = truce_str_find(rest, TRUCE_STR("?"), 0);
    truce_str folder = truce_str_sub(rest, 0, q == UINT32_MAX ? rest.n : q);
    truce_buf_str(out, folder.n ? folder : TRUCE_STR("/"));
    int rc = q == UINT32_MAX ? TRUCE_OK : warc__query(out, truce_str_sub(rest, q + 1, rest.n), err);
    if (rc == TRUCE_OK && low.failed) rc = wacz__oom(err);
    truce_buf_fini(&low);
    return rc;
}

static int warc__line(wacz__warc *w, const warc__head *h, truce_str mime, int status, truce_err *err) {
    truce_buf *b = &w->index, time;
    truce_json j;
    char sha[65], digest[80];
    int rc = warc__key(b, h->uri, err);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&time);
    wacz__time(&time, h->at, 3);
    truce_buf_char(b, ' ');
    for (size_t i = 0; i < time.n; i++)
        if (time.p[i] >= '0' && time.p[i] <= '9') truce_buf_char(b, time.p[i]);
    truce_buf_char(b, ' ');
    truce_json_init(&j, b);
    truce_json_obj(&j);
    truce_json_kstr(&j, "url", h->uri);
    truce_sha256_hex(h->payload.p, h->payload.n, sha);
    snprintf(digest, sizeof digest, "sha256:%s", sha);
    truce_json_kcstr(&j, "digest", digest);
    truce_json_kstr(&j, "mime", mime);
    truce_json_kint(&j, "offset", (int64_t)h->offset);
    truce_json_kint(&j, "length", (int64_t)h->length);
    truce_sha256_hex(w->out.p + h->offset, h->length, sha);
    snprintf(digest, sizeof digest, "sha256:%s", sha);
    truce_json_kcstr(&j, "recordDigest", digest);
    truce_json_kint(&j, "status", status);
    truce_json_kcstr(&j, "filename", WARC__FILE);
    truce_json_obj_end(&j);
    truce_buf_char(b, '\n');
    bool failed = time.failed || b->failed;
    truce_buf_fini(&time);
    return failed ? wacz__oom(err) : TRUCE_OK;
}

int wacz__warc_index(const wacz__warc *w, truce_buf *out, truce_err *err) {
    truce_str all = truce_buf_view(&w->index);
    if (!all.n) return TRUCE_OK;
    all.n--; /* the last line's end */
    uint32_t n = warc__cut(all, '\n', NULL);
    truce_str *v = truce_malloc(n * sizeof *v);
    if (!v) return wacz__oom(err);
    warc__cut(all, '\n', v);
    qsort(v, n, sizeof *v, warc__str_cmp);
    for (uint32_t i = 0; i < n; i++) {
        truce_buf_str(out, v[i]);
        truce_buf_char(out, '\n');
    }
    truce_free(v);
    return out->failed ? wacz__oom(err) : TRUCE_OK;
}

/* ---------------------------------------------------------------- items */

static const char warc__rebuilt[] = "Truce-HTTP-Headers: rebuilt\r\n";

/* The answer as far as it is known: nothing is in it that was not kept but the status line and the length. */
static void warc__answer(truce_buf *b, const truce_wacz_item *x) {
    truce_buf_cstr(b, "HTTP/1.1 200 OK\r\n");
    warc__field(b, "Content-Type", x->media_type);
    truce_buf_printf(b, "Content-Length: %u\r\n", x->bytes.n);
    warc__field(b, "Last-Modified", x->last_modified);
    warc__field(b, "ETag", x->etag);
    truce_buf_cstr(b, "\r\n");
    truce_buf_str(b, x->bytes);
}

/* What is known of the record before: where from, when, by what, which reports are in it. */
static void warc__about(truce_buf *b, const truce_wacz_item *x, enum truce_wacz_how how) {
    warc__field(b, "sha256", x->sha256);
    truce_buf_printf(b, "bytes: %u\r\nobtained: ", x->bytes.n);
    wacz__time(b, x->at, 6);
    truce_buf_cstr(b, "\r\n");
    warc__field(b, "obtained-by", x->tool);
    warc__field(b, "name", x->name);
    warc__field(b, "asked-for", x->asked);
    if (how == TRUCE_WACZ_HTTP)
        truce_buf_cstr(b, "http-headers: rebuilt from the media type, ETag and date of change that were kept; the "
                          "status line and all other headers were not; the payload is as it was obtained, without "
                          "its transfer and content encodings\r\n");
    if (how == TRUCE_WACZ_ANSWER)
        truce_buf_cstr(b, "http-headers: as they were in the web archive named above; its own date of capture was not "
                          "kept: the date here is when it was taken in\r\n");
    for (uint32_t i = 0; i < x->n_reports; i++) {
        const truce_wacz_report *r = &x->reports[i];
        warc__field(b, "report", r->id);
        warc__field(b, "report-title", r->title);
        warc__field(b, "report-source", r->source);
        warc__field(b, "report-url", r->url);
    }
}

int wacz__warc_begin(wacz__warc *w, const truce_wacz_head *head, truce_err *err) {
    warc__head h = {.type = "warcinfo", .at = head->created, .content_type = TRUCE_STR("application/warc-fields")};
    char id[64];
    truce_buf_clear(&w->block);
    warc__field(&w->block, "software", head->software);
    truce_buf_cstr(&w->block,
                   "format: WARC File Format 1.1\r\n"
                   "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n");
    warc__field(&w->block, "isPartOf", head->collection);
    warc__field(&w->block, "description", head->title);
    truce_buf_cstr(&w->block, "payloads: the bytes as they were obtained; where a record says 'Truce-HTTP-Headers: "
                              "rebuilt' the HTTP headers before them were written anew from what was kept\r\n");
    if (w->block.failed) return wacz__oom(err);
    h.more = "WARC-Filename: " WARC__FILE "\r\n";
    int rc = warc__put(w, &h, truce_buf_view(&w->block), err);
    memcpy(id, h.id, sizeof id);
    memcpy(w->info, id, sizeof id); /* of the records that follow */
    return rc;
}

int wacz__warc_item(wacz__warc *w, const truce_wacz_item *x, truce_buf *url, truce_err *err) {
    truce_str http = warc__http_head(x->bytes);
    enum truce_wacz_how how = !warc__is_http(x->url)                   ? TRUCE_WACZ_FILE
                              : x->how == TRUCE_WACZ_ANSWER && !http.n ? TRUCE_WACZ_FILE
                                                                       : x->how;
    warc__head h = {.type = how == TRUCE_WACZ_FILE ? "resource" : "response", .at = x->at, .has_payload = true};
    char refers[160];
    truce_buf_clear(url);
    if (how == TRUCE_WACZ_FILE) truce_buf_printf(url, "urn:sha256:%.*s", TRUCE_FMT(x->sha256));
    else warc__url(url, x->url);
    truce_buf_clear(&w->block);
    if (how == TRUCE_WACZ_HTTP) warc__answer(&w->block, x);
    if (url->failed || w->block.failed) return wacz__oom(err);
    h.uri = truce_buf_view(url);
    h.content_type = how == TRUCE_WACZ_FILE ? (x->media_type.n ? x->media_type : TRUCE_STR("application/octet-stream"))
                                            : TRUCE_STR("application/http; msgtype=response");
    h.payload = how == TRUCE_WACZ_ANSWER ? truce_str_sub(x->bytes, http.n, x->bytes.n) : x->bytes;
    h.more = how == TRUCE_WACZ_HTTP ? warc__rebuilt : NULL;
    truce_str mime = how == TRUCE_WACZ_ANSWER ? warc__http_field(http, "Content-Type") : x->media_type;
    int rc = warc__put(w, &h, how == TRUCE_WACZ_HTTP ? truce_buf_view(&w->block) : x->bytes, err);
    if (rc == TRUCE_OK)
        rc = warc__line(w, &h, mime.n ? warc__mime(mime) : TRUCE_STR("application/octet-stream"),
                        how == TRUCE_WACZ_ANSWER ? warc__http_status(http) : 200, err);
    if (rc != TRUCE_OK) return rc;
    warc__head m = {
        .type = "metadata", .at = x->at, .uri = h.uri, .content_type = TRUCE_STR("application/warc-fields")};
    snprintf(refers, sizeof refers, "WARC-Refers-To: %s\r\n", h.id);
    m.more = refers;
    truce_buf_clear(&w->block);
    warc__about(&w->block, x, how);
    return w->block.failed ? wacz__oom(err) : warc__put(w, &m, truce_buf_view(&w->block), err);
}

void wacz__warc_fini(wacz__warc *w) {
    truce_buf_fini(&w->out);
    truce_buf_fini(&w->index);
    truce_buf_fini(&w->record);
    truce_buf_fini(&w->block);
}
