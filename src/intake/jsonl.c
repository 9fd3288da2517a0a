/* intake/jsonl.c - JSON Lines: one article a line, {"id","text","title","date","source","url","lang"}; only text is
 * required. Does: lines of bounded length, one bad line costs only itself.   Does not: split a line's text into
 * articles. Memory: one line and its article.   Source: RFC 8259 by jansson. */
#include "intake/formats.h"

#include <jansson.h>
#include <string.h>

#define TRUCE_JSONL_CHUNK 65536

typedef struct jsonl {
    const char *file;
    const truce_intake_options *opt;
    truce_intake_calls calls;
    truce_buf line;  /* what of the current line was read so far */
    uint64_t offset; /* byte of the input where the line begins */
    uint64_t at;     /* bytes read */
    uint32_t number; /* of the line, 1-based */
    bool skipping;   /* the line is too long: to its end, nothing is kept */
    uint32_t part;
} jsonl;

static void problem(const jsonl *j, bool severe, int code, uint32_t col, const char *what, const char *detail) {
    truce_err e = {0};
    truce_err_at(&e, code, j->number, col, "%s%.160s", what, detail);
    e.pos = j->offset;
    if (j->calls.problem) j->calls.problem(j->file, &e, severe, j->calls.ctx);
}

/* Deepest nesting of brackets outside strings: jansson recurses as deep. */
static unsigned depth_of(const char *p, size_t n) {
    unsigned depth = 0, most = 0;
    bool string = false;
    for (size_t i = 0; i < n; i++) {
        if (string) {
            if (p[i] == '\\') i++;
            else if (p[i] == '"') string = false;
        } else if (p[i] == '"') string = true;
        else if (p[i] == '{' || p[i] == '[') {
            if (++depth > most) most = depth;
        } else if ((p[i] == '}' || p[i] == ']') && depth) depth--;
    }
    return most;
}

/* A string field; p NULL when it is absent, null or empty. Another type is remarked on. */
static truce_str field(const jsonl *j, const json_t *row, const char *key) {
    const json_t *v = json_object_get(row, key);
    if (json_is_string(v)) {
        size_t n = json_string_length(v);
        return n ? (truce_str){json_string_value(v), (uint32_t)n} : TRUCE_NOSTR;
    }
    if (v && !json_is_null(v)) problem(j, false, TRUCE_EINPUT, 0, "not a string, left out: ", key);
    return TRUCE_NOSTR;
}

/* An id may be a number. */
static truce_str ref_of(const jsonl *j, const json_t *row, char out[32]) {
    const json_t *v = json_object_get(row, "id");
    if (!json_is_integer(v)) return field(j, row, "id");
    snprintf(out, 32, "%lld", (long long)json_integer_value(v));
    return truce_str_c(out);
}

static int jsonl_row(jsonl *j, const json_t *row, truce_err *err) {
    truce_article proto;
    char number[32];
    memset(&proto, 0, sizeof proto);
    proto.published = TRUCE_NODAY;
    proto.ref = ref_of(j, row, number);
    proto.file = truce_str_c(j->file);
    proto.title = field(j, row, "title");
    proto.source = field(j, row, "source");
    proto.url = field(j, row, "url");
    proto.lang = field(j, row, "lang");
    proto.offset = j->offset;
    truce_str date = field(j, row, "date"), raw = field(j, row, "text"), text = TRUCE_NOSTR;
    if (date.n) {
        proto.published = truce_day_parse(date);
        if (proto.published != TRUCE_NODAY) proto.basis = TRUCE_BASIS_METADATA;
        else problem(j, false, TRUCE_EINPUT, 0, "date is not YYYY-MM-DD, left out", "");
    }
    if (!raw.n) {
        problem(j, true, TRUCE_EINPUT, 0,
                json_object_get(row, "text") ? "text is empty or not a string" : "no field \"text\"", "");
        return TRUCE_OK;
    }
    truce_arena_init(&proto.arena, 0);
    int rc = truce_intake__decode(&proto.arena, raw, TRUCE_STR("utf-8"), &text, &proto, err);
    if (rc == TRUCE_OK) rc = truce_intake__articles(text, &proto, false, j->opt, &j->part, j->calls, err);
    truce_arena_fini(&proto.arena);
    return rc;
}

static int jsonl_line(jsonl *j, truce_err *err) {
    json_error_t why;
    size_t n = j->line.n;
    const char *p = j->line.p;
    while (n && (p[n - 1] == '\r' || p[n - 1] == ' ' || p[n - 1] == '\t')) n--;
    if (j->number == 1 && n >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0) p += 3, n -= 3;
    if (!n) return TRUCE_OK;
    if (depth_of(p, n) > j->opt->limits.depth) {
        problem(j, true, TRUCE_ELIMIT, 0, "nested deeper than the limit (depth)", "");
        return TRUCE_OK;
    }
    json_t *row = json_loadb(p, n, JSON_ALLOW_NUL, &why);
    int rc = TRUCE_OK;
    if (!row) problem(j, true, TRUCE_EINPUT, why.position > 0 ? (uint32_t)why.position : 1, "not JSON: ", why.text);
    else if (!json_is_object(row)) problem(j, true, TRUCE_EINPUT, 1, "not a JSON object", "");
    else rc = jsonl_row(j, row, err);
    json_decref(row);
    return rc;
}

static int line_ends(jsonl *j, truce_err *err) {
    int rc = TRUCE_OK;
    j->number++;
    if (j->skipping) problem(j, true, TRUCE_ELIMIT, 0, "line is longer than the limit (line_bytes)", "");
    else rc = jsonl_line(j, err);
    truce_buf_clear(&j->line);
    j->skipping = false;
    return rc;
}

static int jsonl_chunk(jsonl *j, const char *p, size_t n, truce_err *err) {
    for (size_t i = 0; i < n;) {
        const char *lf = memchr(p + i, '\n', n - i);
        size_t end = lf ? (size_t)(lf - p) : n;
        if (j->line.n + (end - i) > j->opt->limits.line_bytes) j->skipping = true;
        if (j->skipping) truce_buf_clear(&j->line);
        else truce_buf_put(&j->line, p + i, end - i);
        if (j->line.failed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        if (!lf) break;
        int rc = line_ends(j, err);
        if (rc != TRUCE_OK) return rc;
        i = end + 1;
        j->offset = j->at + i;
    }
    j->at += n;
    return TRUCE_OK;
}

int truce_intake__jsonl(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                        truce_err *err) {
    jsonl j = {.file = file, .opt = opt, .calls = calls};
    int rc = TRUCE_OK;
    char *chunk = truce_malloc(TRUCE_JSONL_CHUNK);
    if (!chunk) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_buf_init(&j.line);
    while (rc == TRUCE_OK) {
        long got = src.read(src.ctx, chunk, TRUCE_JSONL_CHUNK, err);
        if (got < 0) rc = (int)got;
        else if (got == 0) break;
        else rc = jsonl_chunk(&j, chunk, (size_t)got, err);
    }
    if (rc == TRUCE_OK && (j.line.n || j.skipping)) rc = line_ends(&j, err);
    truce_buf_fini(&j.line);
    truce_free(chunk);
    return rc;
}
