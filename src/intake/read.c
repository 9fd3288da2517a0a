/* intake/read.c - what a stream is, from its first bytes, and who reads it. */
#include "intake/formats.h"

#include <stdio.h>
#include <string.h>

#define TRUCE_SNIFF_BYTES 4096

static const char *const format_names[] = {"auto", "text", "html", "feed", "warc", "jsonl"};
enum { N_FORMATS = sizeof format_names / sizeof *format_names };

const truce_limits truce_limits_default = {
    .article_bytes = (size_t)4 << 20,
    .line_bytes = (size_t)4 << 20,
    .document_bytes = (size_t)32 << 20,
    .ratio = 200,
    .depth = 256,
};

enum truce_format truce_format_of(truce_str name) {
    for (unsigned i = 1; i < N_FORMATS; i++)
        if (truce_str_is(name, format_names[i])) return (enum truce_format)i;
    return TRUCE_FORMAT_SNIFF;
}

const char *truce_format_name(enum truce_format f) {
    return (unsigned)f < N_FORMATS ? format_names[f] : "auto";
}

/* ---------------------------------------------------------------- the first bytes, put back */

typedef struct peek {
    truce_source src;
    size_t n, at;
    bool ended;
    char head[TRUCE_SNIFF_BYTES];
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

static int peek_fill(peek *p, truce_err *err) {
    while (p->n < sizeof p->head) {
        long got = p->src.read(p->src.ctx, p->head + p->n, sizeof p->head - p->n, err);
        if (got < 0) return (int)got;
        if (got == 0) {
            p->ended = true;
            break;
        }
        p->n += (size_t)got;
    }
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- sniffing */

/** A kind of file that truce does not read, by its first bytes; NULL when it is none of these. */
static const char *foreign(truce_str s) {
    static const struct {
        const char *magic;
        unsigned n;
        const char *what;
    } known[] = {{"%PDF-", 5, "a PDF file"},
                 {"\x7f"
                  "ELF",
                  4, "a program"},
                 {"\x89PNG", 4, "an image"},
                 {"\xff\xd8\xff", 3, "an image"},
                 {"GIF8", 4, "an image"},
                 {"PK\x03\x04", 4, "a ZIP or office file"},
                 {"\xd0\xcf\x11\xe0", 4, "an office file"},
                 {"BZh", 3, "a bzip2 file"},
                 {"\xfd"
                  "7zXZ",
                  5, "an xz file"},
                 {"\x28\xb5\x2f\xfd", 4, "a zstd file"},
                 {"SQLite format 3", 15, "a database"},
                 {"Rar!", 4, "a RAR file"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (s.n >= known[i].n && memcmp(s.p, known[i].magic, known[i].n) == 0) return known[i].what;
    return NULL;
}

static bool has(truce_str s, const char *word) { /* ASCII letters of any case */
    truce_str w = truce_str_c(word);
    for (uint32_t i = 0; i + w.n <= s.n; i++)
        if (truce_str_ieq(truce_str_sub(s, i, i + w.n), w)) return true;
    return false;
}

static enum truce_format sniff(truce_str s) {
    if (truce_str_starts(s, TRUCE_STR("\x1f\x8b")) || truce_str_starts(s, TRUCE_STR("WARC/"))) return TRUCE_FORMAT_WARC;
    if (truce_str_starts(s, TRUCE_STR("\xef\xbb\xbf"))) s = truce_str_sub(s, 3, s.n);
    s = truce_str_trim(s);
    if (truce_str_starts(s, TRUCE_STR("{\"")) || truce_str_starts(s, TRUCE_STR("{ \""))) return TRUCE_FORMAT_JSONL;
    if (!truce_str_starts(s, TRUCE_STR("<"))) return TRUCE_FORMAT_TEXT;
    if (has(s, "<rss") || has(s, "<rdf:RDF") || has(s, "http://www.w3.org/2005/Atom")) return TRUCE_FORMAT_FEED;
    return TRUCE_FORMAT_HTML;
}

/* NUL bytes in a text that is not UTF-16 or UTF-32: not text. The byte is the position to name. */
static bool binary(truce_str s, uint64_t *at) {
    uint32_t nul = 0, first = 0;
    bool wide = truce_str_starts(s, TRUCE_STR("\xff\xfe")) || truce_str_starts(s, TRUCE_STR("\xfe\xff"));
    for (uint32_t i = 0; i < s.n; i++)
        if (!s.p[i] && !nul++) first = i;
    *at = first;
    return !wide && nul > 8 && nul > s.n / 100;
}

static truce_intake__reader *reader_of(enum truce_format f) {
    switch (f) {
    case TRUCE_FORMAT_TEXT: return truce_intake__text;
    case TRUCE_FORMAT_JSONL: return truce_intake__jsonl;
#ifdef TRUCE_INTAKE_HTML
    case TRUCE_FORMAT_HTML: return truce_intake__html;
#endif
#ifdef TRUCE_INTAKE_FEED
    case TRUCE_FORMAT_FEED: return truce_intake__feed;
#endif
#ifdef TRUCE_INTAKE_WARC
    case TRUCE_FORMAT_WARC: return truce_intake__warc;
#endif
    default: return NULL;
    }
}

static int reject(const char *file, truce_intake_calls calls, uint64_t pos, const char *what) {
    truce_err e = {0};
    truce_err_pos(&e, TRUCE_EINPUT, pos, "%s", what);
    if (calls.problem) calls.problem(file, &e, true, calls.ctx);
    return TRUCE_OK;
}

int truce_intake_read(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                      truce_err *err) {
    peek p = {.src = src};
    uint64_t at = 0;
    int rc = peek_fill(&p, err);
    if (rc != TRUCE_OK) return rc;
    truce_str head = {p.head, (uint32_t)p.n};
    if (!truce_str_trim(head).n && p.ended)
        return reject(file, calls, 0, p.n ? "nothing but white space" : "empty: there is nothing to read");
    enum truce_format f = opt->format;
    if (f == TRUCE_FORMAT_SNIFF) {
        char what[80];
        const char *other = foreign(head);
        snprintf(what, sizeof what, "this is %s, which truce does not read", other ? other : "");
        if (other) return reject(file, calls, 0, what);
        f = sniff(head);
    }
    if (f != TRUCE_FORMAT_WARC && binary(head, &at))
        return reject(file, calls, at, "binary data: a NUL byte in what should be text");
    truce_intake__reader *reader = reader_of(f);
    if (!reader) return reject(file, calls, 0, "this build has no reader for this format");
    return reader(file, (truce_source){peek_read, &p}, opt, calls, err);
}
