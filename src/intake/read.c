/* intake/read.c - what a stream is, from its first bytes, and who reads it.
 * Does: format sniffing, gzip on the fly, refusing what is no text, helpers that the readers share.
 * Does not: read any format itself.   Memory: the first 64 KiB. */
#include "intake/formats.h"
#include "intake/text.h"

#include <stdio.h>
#include <string.h>

#define HEAD_BYTES 65536

/* ---------------------------------------------------------------- what the readers share */

int truce_intake__problem(const char *file, truce_intake_calls calls, bool severe, int code, uint64_t pos,
                          uint32_t line, uint32_t col, const char *fmt, ...) {
    truce_err e = {.code = code, .pos = pos, .line = line, .col = col};
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(e.msg, sizeof e.msg, fmt, ap);
    va_end(ap);
    if (calls.problem) calls.problem(file, &e, severe, calls.ctx);
    return TRUCE_OK;
}

int truce_intake__slurp(truce_source src, size_t limit, truce_buf *out, truce_err *err) {
    for (;;) {
        if (!truce_buf_reserve(out, HEAD_BYTES)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        long got = src.read(src.ctx, out->p + out->n, HEAD_BYTES, err);
        if (got <= 0) return (int)got;
        out->n += (size_t)got;
        if (out->n <= limit) continue;
        out->n = limit;
        return truce_err_pos(err, TRUCE_ELIMIT, limit,
                             "larger than the limit 'document_bytes' (%zu): the rest is left out", limit);
    }
}

truce_day truce_intake__day(truce_str s) {
    s = truce_str_trim(s);
    truce_day d = truce_day_parse(s);
    truce_stamp st;
    if (d == TRUCE_NODAY && s.n == 8) { /* 20251026 */
        uint64_t v;
        if (truce_str_u64(s, &v)) d = truce_day_make((int)(v / 10000), (int)(v / 100 % 100), (int)(v % 100));
    }
    if (d == TRUCE_NODAY && s.n && s.n < 200 && truce_intake__date(s, 0, &st)) d = st.day;
    return d;
}

/* ---------------------------------------------------------------- sniffing */

/* What truce does not read, by its first bytes. */
typedef struct magic {
    const char *magic;
    unsigned n;
    const char *what, *type;
} magic;

static const magic *foreign(truce_str s) {
    static const magic known[] = {{"%PDF-", 5, "a PDF file", "application/pdf"},
                                  {"\177ELF", 4, "a program", NULL},
                                  {"\211PNG", 4, "an image", "image/png"},
                                  {"\377\330\377", 3, "an image", "image/jpeg"},
                                  {"GIF8", 4, "an image", "image/gif"},
                                  {"PK\3\4", 4, "a ZIP or office file", "application/zip"},
                                  {"\320\317\21\340", 4, "an office file", NULL},
                                  {"BZh", 3, "a bzip2 file", "application/x-bzip2"},
                                  {"\375"
                                   "7zXZ",
                                   5, "an xz file", "application/x-xz"},
                                  {"\50\265\57\375", 4, "a zstd file", "application/zstd"},
                                  {"SQLite format 3", 15, "a database", "application/vnd.sqlite3"},
                                  {"Rar!", 4, "a RAR file", "application/vnd.rar"},
                                  {"7z\274\257", 4, "a 7z file", "application/x-7z-compressed"},
                                  {"{\\rtf", 5, "an RTF file", "application/rtf"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (s.n >= known[i].n && memcmp(s.p, known[i].magic, known[i].n) == 0) return &known[i];
    return NULL;
}

/* Control characters beyond 1 in 50, unless every other byte is NUL (UTF-16). */
static bool binary(truce_str s) {
    uint32_t control = 0, nul[2] = {0, 0};
    for (uint32_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (!c) nul[i & 1]++;
        else if (c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 27) control++;
    }
    bool bom = s.n >= 2 && ((unsigned char)s.p[0] ^ (unsigned char)s.p[1]) == 1 && (s.p[0] & s.p[1] & 0x80);
    bool wide = bom || (nul[0] + nul[1] > s.n / 4 && (!nul[0] || !nul[1]));
    if (!wide) control += nul[0] + nul[1];
    return control > s.n / 50;
}

/* The name at s[i], after any "<". */
static truce_str name_at(truce_str s, uint32_t i) {
    uint32_t e = i;
    while (e < s.n && (s.p[e] == ':' || s.p[e] == '-' || s.p[e] == '_' || (s.p[e] >= '0' && s.p[e] <= '9') ||
                       truce_cp_alpha((unsigned char)s.p[e] & 0x7f)))
        e++;
    return truce_str_sub(s, i, e);
}

static uint32_t past(truce_str s, uint32_t i, const char *end) {
    uint32_t e = truce_str_find(s, truce_str_c(end), i);
    return e == UINT32_MAX ? s.n : e + (uint32_t)strlen(end);
}

/* First element's name after declarations and comments; `html` is set by <!DOCTYPE html>. */
static truce_str root(truce_str s, bool *html) {
    uint32_t i = 0;
    *html = false;
    while (i < s.n) {
        while (i < s.n && truce_cp_space((unsigned char)s.p[i])) i++;
        if (i + 1 >= s.n || s.p[i] != '<') return TRUCE_NOSTR;
        truce_str rest = truce_str_sub(s, i, s.n);
        if (truce_str_starts(rest, TRUCE_STR("<?"))) i = past(s, i, "?>");
        else if (truce_str_starts(rest, TRUCE_STR("<!--"))) i = past(s, i, "-->");
        else if (s.p[i + 1] == '!') {
            truce_str doc = name_at(s, i + 2);
            uint32_t at = i + 2 + doc.n;
            while (at < s.n && s.p[at] == ' ') at++;
            if (truce_str_iis(name_at(s, at), "html")) *html = true;
            uint32_t subset = truce_str_find(s, TRUCE_STR("["), i), end = truce_str_find(s, TRUCE_STR(">"), i);
            i = subset < end ? past(s, past(s, subset, "]"), ">") : past(s, i, ">");
        } else return name_at(s, i + 1);
    }
    return TRUCE_NOSTR;
}

static bool is_tag(truce_str name) {
    static const char *const tags[] = {"html", "head",    "body",    "div",   "p",          "a",      "h1",
                                       "h2",   "article", "section", "table", "meta",       "title",  "span",
                                       "br",   "ul",      "script",  "link",  "main",       "header", "img",
                                       "b",    "i",       "center",  "font",  "blockquote", "nav",    "style"};
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (truce_str_iis(name, tags[i])) return true;
    return false;
}

static enum truce_format sniff_xml(truce_str s) {
    bool html;
    truce_str r = root(s, &html), local = r;
    for (uint32_t i = 0; i < r.n; i++)
        if (r.p[i] == ':') local = truce_str_sub(r, i + 1, r.n);
    if (truce_str_is(local, "rss") || truce_str_is(local, "RDF") || truce_str_is(local, "feed"))
        return TRUCE_FORMAT_FEED;
    if (html || is_tag(r) || truce_str_starts(s, TRUCE_STR("<?xml"))) return TRUCE_FORMAT_HTML;
    return TRUCE_FORMAT_TEXT;
}

enum truce_format truce_intake__sniff(truce_str s, const char **what) {
    char narrow[1024]; /* UTF-16 seen as Latin letters */
    const magic *other = foreign(s);
    *what = other ? other->what : NULL;
    if (other) return TRUCE_FORMAT_SNIFF;
    if (truce_str_starts(s, TRUCE_STR("WARC/"))) return TRUCE_FORMAT_WARC; /* which may hold pages in gzip */
    if (binary(s)) return *what = "binary data, not text", TRUCE_FORMAT_SNIFF;
    if (truce_str_starts(s, TRUCE_STR("\xef\xbb\xbf"))) s = truce_str_sub(s, 3, s.n);
    if (s.n >= 2 && (memcmp(s.p, "\xff\xfe", 2) == 0 || memcmp(s.p, "\xfe\xff", 2) == 0)) {
        uint32_t n = 0;
        for (uint32_t i = 2; i < s.n && n < sizeof narrow; i++)
            if (s.p[i]) narrow[n++] = s.p[i];
        s = (truce_str){narrow, n};
    }
    s = truce_str_trim(s);
    if (s.n && (s.p[0] == '{' || s.p[0] == '[')) {
        truce_str t = truce_str_trim(truce_str_sub(s, 1, s.n));
        if (t.n && (t.p[0] == '"' || t.p[0] == '}' || (s.p[0] == '[' && t.p[0] == '{'))) return TRUCE_FORMAT_JSONL;
    }
    return s.n && s.p[0] == '<' ? sniff_xml(s) : TRUCE_FORMAT_TEXT;
}

const char *truce_intake_media_type(truce_str bytes) {
    static const char other[] = "application/octet-stream";
    const char *what;
    truce_str head = truce_str_sub(bytes, 0, HEAD_BYTES);
    const magic *known = foreign(head);
    if (known) return known->type ? known->type : other;
    if (head.n > 2 && memcmp(head.p, "\x1f\x8b", 2) == 0) return "application/gzip";
    if (truce_str_is(truce_str_sub(head, 4, 8), "ftyp")) return "video/mp4";
    switch (truce_intake__sniff(head, &what)) {
    case TRUCE_FORMAT_HTML: return "text/html";
    case TRUCE_FORMAT_FEED: return "application/xml";
    case TRUCE_FORMAT_JSONL: return "application/json";
    case TRUCE_FORMAT_WARC: return "application/warc";
    case TRUCE_FORMAT_TEXT: return truce_utf8_check(bytes) == bytes.n ? "text/plain; charset=utf-8" : "text/plain";
    default: return other;
    }
}

/* ---------------------------------------------------------------- the first bytes, put back */

typedef struct peek {
    truce_source src;
    char *head;
    size_t n, at;
    bool ended;
} peek;

static long peek_read(void *ctx, void *out, size_t n, truce_err *err) {
    peek *p = ctx;
    if (p->at < p->n) {
        if (n > p->n - p->at) n = p->n - p->at;
        memcpy(out, p->head + p->at, n);
        p->at += n;
        return (long)n;
    }
    return p->ended ? 0 : p->src.read(p->src.ctx, out, n, err);
}

static int peek_fill(peek *p, truce_source src, truce_err *err) {
    p->src = src;
    p->head = truce_malloc(HEAD_BYTES);
    if (!p->head) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    while (p->n < HEAD_BYTES && !p->ended) {
        long got = src.read(src.ctx, p->head + p->n, HEAD_BYTES - p->n, err);
        if (got < 0) return (int)got;
        if (!got) p->ended = true;
        p->n += (size_t)got;
    }
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- reading */

/* Counts what comes out, so that a file out of which nothing came is not passed over in silence. */
typedef struct counted {
    truce_intake_calls calls;
    uint64_t articles, problems;
} counted;

static int count_article(truce_article *a, void *ctx) {
    counted *c = ctx;
    c->articles++;
    return c->calls.article(a, c->calls.ctx);
}
static void count_problem(const char *file, const truce_err *e, bool severe, void *ctx) {
    counted *c = ctx;
    c->problems += severe;
    if (c->calls.problem) c->calls.problem(file, e, severe, c->calls.ctx);
}

static truce_intake__reader *const readers[] = {
    [TRUCE_FORMAT_TEXT] = truce_intake__text,   [TRUCE_FORMAT_HTML] = truce_intake__html,
    [TRUCE_FORMAT_FEED] = truce_intake__feed,   [TRUCE_FORMAT_WARC] = truce_intake__warc,
    [TRUCE_FORMAT_JSONL] = truce_intake__jsonl,
};

static bool is_gzip(const peek *p) {
    return p->n > 2 && memcmp(p->head, "\x1f\x8b", 2) == 0;
}

/* The first kilobytes of a gzip file, to see whether WARC records are in it, each a member: then warc.c does it all. */
static bool warc_inside(const peek *p, const truce_limits *limits, truce_err *err) {
    peek again = {.head = p->head, .n = p->n, .ended = true};
    truce_gunzip g;
    char first[5];
    size_t n = 0;
    if (truce_gunzip_init(&g, (truce_source){peek_read, &again}, limits, err) != TRUCE_OK) return false;
    truce_source s = truce_gunzip_source(&g);
    for (long got = 1; got > 0 && n<sizeof first; n += got> 0 ? (size_t)got : 0)
        got = s.read(s.ctx, first + n, sizeof first - n, err);
    truce_gunzip_fini(&g);
    return n == sizeof first && memcmp(first, "WARC/", 5) == 0;
}

static int plain(const char *file, truce_source src, const truce_intake_options *opt, bool inside,
                 truce_intake_calls calls, truce_err *err) {
    peek p = {0};
    const char *what = NULL;
    int rc = peek_fill(&p, src, err);
    truce_str head = {p.head, (uint32_t)p.n};
    enum truce_format f = opt->format;
    if (rc != TRUCE_OK) goto out;
    enum truce_format seen = truce_intake__sniff(head, &what);
    if (f == TRUCE_FORMAT_SNIFF) f = seen;
    if (!truce_str_trim(head).n && p.ended)
        truce_intake__problem(file, calls, true, TRUCE_EINPUT, 0, 0, 0, p.n ? "nothing but white space" : "empty");
    else if (what && f != TRUCE_FORMAT_WARC)
        truce_intake__problem(file, calls, true, TRUCE_EINPUT, 0, 0, 0, "this is %s", what);
    else if (inside && f == TRUCE_FORMAT_WARC)
        truce_intake__problem(file, calls, true, TRUCE_EINPUT, 0, 0, 0, "a web archive within a web archive, left out");
    else rc = readers[f](file, (truce_source){peek_read, &p}, opt, calls, err);
out:
    truce_free(p.head);
    return rc;
}

static int unzipped(const char *file, truce_source src, const truce_intake_options *opt, bool inside,
                    truce_intake_calls calls, truce_err *err) {
    truce_gunzip g;
    int rc = truce_gunzip_init(&g, src, &opt->limits, err);
    if (rc != TRUCE_OK) return rc;
    rc = plain(file, truce_gunzip_source(&g), opt, inside, calls, err);
    if (rc == TRUCE_OK && g.why.code != TRUCE_OK)
        truce_intake__problem(file, calls, true, g.why.code, g.why.pos, 0, 0, "%s", g.why.msg);
    truce_gunzip_fini(&g);
    return rc;
}

int truce_intake_read(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                      truce_err *err) {
    peek p = {0};
    counted c = {calls, 0, 0};
    truce_intake_calls mine = {count_article, count_problem, &c};
    int rc = peek_fill(&p, src, err);
    truce_source all = {peek_read, &p};
    if (rc == TRUCE_OK) {
        if (!is_gzip(&p)) rc = plain(file, all, opt, false, mine, err);
        else if (opt->format == TRUCE_FORMAT_WARC ||
                 (opt->format == TRUCE_FORMAT_SNIFF && warc_inside(&p, &opt->limits, err)))
            rc = truce_intake__warc(file, all, opt, mine, err);
        else rc = unzipped(file, all, opt, false, mine, err);
    }
    if (rc == TRUCE_OK && !c.articles && !c.problems)
        truce_intake__problem(file, calls, true, TRUCE_EINPUT, 0, 0, 0, "no article found in it");
    truce_free(p.head);
    return rc;
}

int truce_intake__inside(const char *file, truce_str bytes, const truce_intake_options *opt, truce_intake_calls calls,
                         truce_err *err) {
    peek p = {.head = (char *)(uintptr_t)bytes.p, .n = bytes.n, .ended = true};
    truce_intake_options own = *opt;
    own.format = TRUCE_FORMAT_SNIFF;
    truce_source all = {peek_read, &p};
    return is_gzip(&p) ? unzipped(file, all, &own, true, calls, err) : plain(file, all, &own, true, calls, err);
}
