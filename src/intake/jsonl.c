/* intake/jsonl.c - JSON Lines: one article a line.
 * Does: lines in bounded memory, each parsed by jansson; a bad line is reported with its line and column, and left out.
 * Does not: split or judge the text of a row: it is one article, kept as it is.
 * Memory: one line (limits.line_bytes) and its parse.   Source: RFC 8259, jsonlines.org. */
#include "intake/html.h"

#include <jansson.h>
#include <string.h>

#define CHUNK 65536
#define SHOWN 50 /* bad lines reported one by one; the rest is counted */

typedef struct jsonl {
    const char *file;
    const truce_intake_options *opt;
    truce_intake_calls calls;
    truce_buf line;
    uint64_t beg;    /* of the line, bytes into the file */
    uint32_t number; /* of the line, 1-based */
    uint32_t part;
    uint64_t bad;
} jsonl;

/* TRUCE_OK: the line is left out and reading goes on. */
static int bad(jsonl *j, int code, uint32_t at, const char *what) {
    if (j->bad++ < SHOWN)
        truce_intake__problem(j->file, j->calls, true, code, j->beg + at, j->number, at + 1, "%s; line left out", what);
    return TRUCE_OK;
}

/* jansson's own messages quote the input; these do not. */
static const char *reason(const json_error_t *e) {
    switch (json_error_code(e)) {
    case json_error_premature_end_of_input: return "the JSON ends too early";
    case json_error_end_of_input_expected: return "more text after the JSON object";
    case json_error_invalid_utf8: return "not UTF-8";
    case json_error_null_character: return "a NUL character in a string";
    case json_error_duplicate_key: return "the same key twice in one object";
    case json_error_numeric_overflow: return "a number too large for 64 bits";
    case json_error_stack_overflow: return "nested too deeply";
    case json_error_invalid_syntax:
        return strstr(e->text, "Unicode") ? "an escape that is no Unicode character (lone surrogate)"
                                          : "not valid JSON";
    default: return "not valid JSON";
    }
}

/* Offset of the bracket that exceeds `depth`, or n. */
size_t truce_intake__json_deep(const char *p, size_t n, unsigned depth) {
    bool in = false;
    unsigned d = 0;
    for (size_t i = 0; i < n; i++) {
        char c = p[i];
        if (in) {
            if (c == '\\') i++;
            else if (c == '"') in = false;
        } else if (c == '"') in = true;
        else if ((c == '{' || c == '[') && ++d > depth) return i;
        else if ((c == '}' || c == ']') && d) d--;
    }
    return n;
}

/* A string member, or p NULL when absent or null. False when it is anything else. */
static bool member(const json_t *row, const char *key, truce_str *out) {
    const json_t *v = json_object_get(row, key);
    *out = TRUCE_NOSTR;
    if (!v || json_is_null(v)) return true;
    if (!json_is_string(v)) return false;
    *out = (truce_str){json_string_value(v), (uint32_t)json_string_length(v)};
    return true;
}

static int fill(jsonl *j, const json_t *row, truce_article *proto, truce_str *text) {
    truce_str date;
    const json_t *id = json_object_get(row, "id");
    if (json_is_integer(id))
        proto->ref = truce_arena_printf(&proto->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(id));
    else if (!member(row, "id", &proto->ref))
        return bad(j, TRUCE_EINPUT, 0, "'id' is neither a string nor a whole number"), 1;
    if (!member(row, "text", text)) return bad(j, TRUCE_EINPUT, 0, "'text' is not a string"), 1;
    if (!text->p) return bad(j, TRUCE_EINPUT, 0, "no 'text'"), 1;
    if (!member(row, "title", &proto->title)) return bad(j, TRUCE_EINPUT, 0, "'title' is not a string"), 1;
    if (!member(row, "source", &proto->source)) return bad(j, TRUCE_EINPUT, 0, "'source' is not a string"), 1;
    if (!member(row, "url", &proto->url)) return bad(j, TRUCE_EINPUT, 0, "'url' is not a string"), 1;
    if (!member(row, "lang", &proto->lang)) return bad(j, TRUCE_EINPUT, 0, "'lang' is not a string"), 1;
    if (!member(row, "date", &date)) return bad(j, TRUCE_EINPUT, 0, "'date' is not a string"), 1;
    proto->published = truce_intake__day(date);
    if (proto->published != TRUCE_NODAY) proto->basis = TRUCE_BASIS_METADATA;
    else if (truce_str_trim(date).n)
        truce_intake__problem(j->file, j->calls, false, TRUCE_EINPUT, j->beg, j->number, 0,
                              "'date' is not a date that truce knows; the article is read without it");
    return TRUCE_OK;
}

static int row(jsonl *j, const json_t *obj, truce_str line, truce_err *err) {
    truce_article proto;
    truce_str text, clean;
    memset(&proto, 0, sizeof proto);
    truce_arena_init(&proto.arena, 0);
    proto.file = truce_str_c(j->file);
    proto.offset = j->beg;
    proto.original = j->opt->originals ? line : TRUCE_NOSTR;
    proto.published = TRUCE_NODAY;
    int rc = fill(j, obj, &proto, &text);
    if (rc == 1) rc = TRUCE_OK;
    else if (!truce_str_trim(text).n) rc = bad(j, TRUCE_EINPUT, 0, "'text' is empty");
    else {
        rc = truce_intake__decode(&proto.arena, text, TRUCE_STR("utf-8"), &clean, &proto, err);
        if (rc == TRUCE_OK) rc = truce_intake__articles(clean, &proto, false, j->opt, &j->part, j->calls, err);
    }
    truce_arena_fini(&proto.arena);
    return rc;
}

static int line(jsonl *j, truce_err *err) {
    const char *p = j->line.p;
    size_t n = j->line.n, at = 0;
    if (j->number == 1 && n >= 3 && memcmp(p, "\xEF\xBB\xBF", 3) == 0) at = 3;
    while (n > at && (p[n - 1] == '\r' || p[n - 1] == ' ' || p[n - 1] == '\t')) n--;
    while (at < n && (p[at] == ' ' || p[at] == '\t')) at++;
    if (at == n) return TRUCE_OK;
    size_t deep = truce_intake__json_deep(p + at, n - at, j->opt->limits.depth);
    if (deep < n - at) return bad(j, TRUCE_ELIMIT, (uint32_t)(at + deep), "nested deeper than the limit 'depth'");
    const char *nul = memchr(p + at, 0, n - at);
    if (nul) return bad(j, TRUCE_EINPUT, (uint32_t)(nul - p), "a NUL byte");
    json_error_t e;
    json_t *v = json_loadb(p + at, n - at, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &e);
    int rc;
    if (json_is_object(v)) rc = row(j, v, (truce_str){p + at, (uint32_t)(n - at)}, err);
    else if (v)
        rc = bad(j, TRUCE_EINPUT, (uint32_t)at,
                 json_is_array(v) ? "an array where an object was expected" : "not a JSON object");
    else if (json_error_code(&e) == json_error_out_of_memory) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    else {
        size_t pos = e.position > 0 ? (size_t)e.position - 1 : 0;
        rc = bad(j, TRUCE_EINPUT, (uint32_t)(at + (pos < n - at ? pos : n - at)), reason(&e));
    }
    json_decref(v);
    return rc;
}

/* One more chunk of the file. `over`: the line is over its limit and its rest is being skipped. */
static int chunk(jsonl *j, const char *p, size_t n, bool *over, uint64_t *pos, truce_err *err) {
    int rc = TRUCE_OK;
    while (n && rc == TRUCE_OK) {
        const char *nl = memchr(p, '\n', n);
        size_t len = nl ? (size_t)(nl - p) : n;
        if (!*over && j->line.n + len > j->opt->limits.line_bytes) {
            *over = true;
            bad(j, TRUCE_ELIMIT, 0, "a line longer than the limit 'line_bytes'");
        }
        if (!*over) truce_buf_put(&j->line, p, len);
        if (j->line.failed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        *pos += len + (nl ? 1 : 0);
        p += len + (nl ? 1 : 0);
        n -= len + (nl ? 1 : 0);
        if (!nl) break;
        if (!*over) rc = line(j, err);
        *over = false;
        truce_buf_clear(&j->line);
        j->number++;
        j->beg = *pos;
    }
    return rc;
}

int truce_intake__jsonl(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                        truce_err *err) {
    jsonl j = {.file = file, .opt = opt, .calls = calls, .number = 1};
    uint64_t pos = 0;
    bool over = false;
    int rc = TRUCE_OK;
    truce_buf_init(&j.line);
    char *buf = truce_malloc(CHUNK);
    if (!buf) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    while (rc == TRUCE_OK) {
        long got = src.read(src.ctx, buf, CHUNK, err);
        if (got < 0) rc = (int)got;
        else if (!got) break;
        else rc = chunk(&j, buf, (size_t)got, &over, &pos, err);
    }
    if (rc == TRUCE_OK && !over) rc = line(&j, err);
    if (j.bad > SHOWN)
        truce_intake__problem(file, calls, true, TRUCE_EINPUT, pos, j.number, 0, "%llu more lines left out",
                              (unsigned long long)(j.bad - SHOWN));
    truce_free(buf);
    truce_buf_fini(&j.line);
    return rc;
}
