/* record/entry.c - writing and reading the text of entries: see entry.h. */
#include "record/entry.h"

#include <stdio.h>
#include <string.h>

/* ---------------------------------------------------------------- writing */

/* What is seen must be what is signed: no control characters, nothing that turns around how its neighbours are shown
 * (embeddings, overrides, isolates), no line end that is none in most editors. */
static bool entry__plain(uint32_t cp) {
    return cp >= 0x20 && cp != 0x7f && !(cp >= 0x80 && cp < 0xa0) && !(cp >= 0x2028 && cp <= 0x202e) &&
           !(cp >= 0x2066 && cp <= 0x2069);
}

/* A value with a space behind each of its line feeds, and nothing in it that a note may not have. */
static void entry__value(truce_buf *b, truce_str v) {
    for (uint32_t i = 0, len; i < v.n; i += len) {
        uint32_t cp = truce_utf8_get(v, i, &len);
        char c[4];
        if (cp == '\n') truce_buf_cstr(b, "\n ");
        else truce_buf_put(b, c, truce_utf8_put(c, entry__plain(cp) ? cp : ' '));
    }
}

void truce_entry_begin(truce_buf *b, const char *kind) {
    truce_buf_printf(b, "truce/v1 %s\n", kind);
}

void truce_entry_put(truce_buf *b, const char *key, truce_str value) {
    truce_buf_cstr(b, key);
    if (value.n && value.p[0] != '\n') truce_buf_char(b, ' '); /* no line ends in the space behind its key */
    entry__value(b, value);
    truce_buf_char(b, '\n');
}

void truce_entry_cstr(truce_buf *b, const char *key, const char *value) {
    truce_entry_put(b, key, truce_str_c(value));
}

void truce_entry_int(truce_buf *b, const char *key, int64_t value) {
    truce_buf_printf(b, "%s %lld\n", key, (long long)value);
}

void truce_entry_time_text(char out[40], int64_t us) {
    const int64_t day_us = (int64_t)86400 * 1000000;
    int64_t day = us / day_us, rest = us % day_us;
    char text[16];
    if (rest < 0) day--, rest += day_us;
    truce_day_format((truce_day)day, text);
    int64_t s = rest / 1000000;
    snprintf(out, 40, "%sT%02d:%02d:%02d.%06dZ", text, (int)(s / 3600), (int)(s / 60 % 60), (int)(s % 60),
             (int)(rest % 1000000));
}

void truce_entry_time(truce_buf *b, const char *key, int64_t us) {
    char text[40];
    truce_entry_time_text(text, us);
    truce_entry_cstr(b, key, text);
}

/* ---------------------------------------------------------------- reading */

typedef struct entry__reader {
    truce_str text;
    uint32_t at, line;
    truce_err *err;
} entry__reader;

static int entry__bad(entry__reader *r, uint32_t col, const char *what) {
    return truce_err_at(r->err, TRUCE_EINPUT, r->line, col + 1, "%s", what);
}

/* The next line without its line feed, checked character by character. */
static int entry__line(entry__reader *r, truce_str *out) {
    uint32_t beg = r->at, i = beg, len;
    r->line++;
    for (; i < r->text.n && r->text.p[i] != '\n'; i += len) {
        uint32_t cp = truce_utf8_get(r->text, i, &len);
        if (cp == 0xfffd && len == 1) return entry__bad(r, i - beg, "not UTF-8");
        if (!entry__plain(cp)) return entry__bad(r, i - beg, "a control character");
    }
    if (i == r->text.n) return entry__bad(r, i - beg, "the last line does not end");
    *out = (truce_str){r->text.p + beg, i - beg};
    r->at = i + 1;
    return TRUCE_OK;
}

static uint32_t entry__key(truce_str line) {
    uint32_t n = 0;
    while (n < line.n && ((line.p[n] >= 'a' && line.p[n] <= 'z') ||
                          (n && ((line.p[n] >= '0' && line.p[n] <= '9') || line.p[n] == '-'))))
        n++;
    return n;
}

/* Take the lines that begin with a space: what stands behind it goes on with the last value. All of them at once, so
 * that a value of many lines is copied once. */
static int entry__more(entry__reader *r, truce_str *v, truce_arena *a) {
    uint32_t n = v->n;
    for (uint32_t i = r->at; i < r->text.n && r->text.p[i] == ' ';) { /* an upper bound will do: lines are read below */
        const char *end = memchr(r->text.p + i, '\n', r->text.n - i);
        uint32_t next = end ? (uint32_t)(end - r->text.p) + 1 : r->text.n;
        n += next - i;
        i = next;
    }
    if (n == v->n) return TRUCE_OK;
    char *p = truce_arena_alloc(a, n);
    if (!p) return truce_err_set(r->err, TRUCE_ENOMEM, "out of memory");
    if (v->n) memcpy(p, v->p, v->n);
    n = v->n;
    while (r->at < r->text.n && r->text.p[r->at] == ' ') {
        truce_str line;
        int rc = entry__line(r, &line);
        if (rc != TRUCE_OK) return rc;
        p[n++] = '\n';
        memcpy(p + n, line.p + 1, line.n - 1);
        n += line.n - 1;
    }
    *v = (truce_str){p, n};
    return TRUCE_OK;
}

static int entry__field(entry__reader *r, truce_entry_text *e, truce_arena *a, truce_str line) {
    uint32_t n = entry__key(line);
    if (line.n && line.p[0] == ' ')
        return entry__bad(r, 0, "a line begins with a space where there is no value to go on with");
    if (!n) return entry__bad(r, 0, "a key of a-z, 0-9 and '-' is needed here");
    if (n < line.n && line.p[n] != ' ') return entry__bad(r, n, "a space is needed between a key and its value");
    if (n + 1 == line.n) return entry__bad(r, n, "a space, but no value behind it");
    if (e->fields.n == TRUCE_ENTRY_FIELDS)
        return truce_err_at(r->err, TRUCE_ELIMIT, r->line, 1, "more than the limit of %d fields", TRUCE_ENTRY_FIELDS);
    truce_field f = {{line.p, n}, n < line.n ? truce_str_sub(line, n + 1, line.n) : TRUCE_STR("")};
    int rc = entry__more(r, &f.value, a);
    if (rc != TRUCE_OK) return rc;
    return truce_vec_push(a, &e->fields, f) ? TRUCE_OK : truce_err_set(r->err, TRUCE_ENOMEM, "out of memory");
}

int truce_entry_read(truce_entry_text *out, truce_arena *a, truce_str text, truce_err *err) {
    entry__reader r = {.text = text, .err = err};
    truce_str line, head = TRUCE_STR("truce/v1 ");
    memset(out, 0, sizeof *out);
    if (text.n > TRUCE_ENTRY_BYTES)
        return truce_err_set(err, TRUCE_ELIMIT, "%u bytes are more than the limit of %d for an entry", text.n,
                             TRUCE_ENTRY_BYTES);
    int rc = entry__line(&r, &line);
    if (rc != TRUCE_OK) return rc;
    if (!truce_str_starts(line, head)) return entry__bad(&r, 0, "does not begin with 'truce/v1 KIND'");
    out->kind = truce_str_sub(line, head.n, line.n);
    if (!out->kind.n || entry__key(out->kind) != out->kind.n) return entry__bad(&r, head.n, "no kind of a-z, 0-9, '-'");
    while (rc == TRUCE_OK && r.at < text.n) {
        rc = entry__line(&r, &line);
        if (rc == TRUCE_OK) rc = entry__field(&r, out, a, line);
    }
    return rc;
}

truce_str truce_entry_nth(const truce_entry_text *e, const char *key, uint32_t i) {
    for (uint32_t k = 0; k < e->fields.n; k++)
        if (truce_str_is(e->fields.v[k].key, key) && i-- == 0) return e->fields.v[k].value;
    return TRUCE_NOSTR;
}

truce_str truce_entry_get(const truce_entry_text *e, const char *key) {
    return truce_entry_nth(e, key, 0);
}

bool truce_entry_get_u64(const truce_entry_text *e, const char *key, uint64_t *v) {
    truce_str s = truce_entry_get(e, key);
    return s.n && (s.n == 1 || s.p[0] != '0') && truce_str_u64(s, v);
}

bool truce_entry_time_of(truce_str s, int64_t *us) {
    static const char shape[] = "dddd-dd-ddTdd:dd:dd.ddddddZ";
    if (s.n != sizeof shape - 1) return false;
    for (uint32_t i = 0; i < s.n; i++)
        if (shape[i] == 'd' ? s.p[i] < '0' || s.p[i] > '9' : s.p[i] != shape[i]) return false;
    truce_day day = truce_day_parse(s);
    int64_t v[4] = {0};
    for (uint32_t i = 0; i < 3; i++) v[i] = (s.p[11 + 3 * i] - '0') * 10 + (s.p[12 + 3 * i] - '0');
    for (uint32_t i = 20; i < 26; i++) v[3] = v[3] * 10 + (s.p[i] - '0');
    if (day == TRUCE_NODAY || v[0] > 23 || v[1] > 59 || v[2] > 59) return false;
    *us = (((int64_t)day * 24 + v[0]) * 60 + v[1]) * 60000000 + v[2] * 1000000 + v[3];
    return true;
}

bool truce_entry_get_time(const truce_entry_text *e, const char *key, int64_t *us) {
    return truce_entry_time_of(truce_entry_get(e, key), us);
}
