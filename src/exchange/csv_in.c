/* exchange/csv_in.c - see csv_in.h. A record that breaks the rules is read to its end and reported, so that one bad row
 * costs one row: an open quote ends with the file or where the limit of a record is met. */
#include "exchange/csv_in.h"

#include <string.h>

const truce_import_limits truce_import_limits_default = {(size_t)1 << 20, 256};

int exch_csv_init(exch_csv *c, truce_source src, const truce_import_limits *limits, truce_err *err) {
    memset(c, 0, sizeof *c);
    c->src = src;
    c->limits = limits ? limits : &truce_import_limits_default;
    c->line = 1;
    truce_buf_init(&c->text);
    truce_buf_init(&c->raw);
    c->chunk = truce_malloc(EXCH_CSV_CHUNK);
    return c->chunk ? TRUCE_OK : truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

void exch_csv_fini(exch_csv *c) {
    truce_free(c->chunk);
    truce_free(c->off);
    truce_buf_fini(&c->text);
    truce_buf_fini(&c->raw);
    memset(c, 0, sizeof *c);
}

/* ---------------------------------------------------------------- bytes */

/* The next byte without taking it; -1 at the end; -2 when `*rc` says why not. */
static int csv__peek(exch_csv *c, int *rc, truce_err *err) {
    if (c->at == c->end && !c->eof) {
        long n = c->src.read(c->src.ctx, c->chunk, EXCH_CSV_CHUNK, err);
        if (n < 0) {
            *rc = (int)n;
            return -2;
        }
        c->at = 0;
        c->end = (size_t)n;
        c->eof = n == 0;
    }
    return c->at < c->end ? (unsigned char)c->chunk[c->at] : -1;
}

static void csv__take(exch_csv *c) {
    if (c->chunk[c->at++] == '\n') c->line++;
}

/* Enough of the file to see its first line, however little a read gives. */
static int csv__first(exch_csv *c, truce_err *err) {
    while (c->end < EXCH_CSV_CHUNK && !c->eof && !memchr(c->chunk, '\n', c->end)) {
        long n = c->src.read(c->src.ctx, c->chunk + c->end, EXCH_CSV_CHUNK - c->end, err);
        if (n < 0) return (int)n;
        c->end += (size_t)n;
        c->eof = n == 0;
    }
    return TRUCE_OK;
}

/* The separator is what stands most often in the first line of the file, as far as its first chunk shows it. */
static int csv__begin(exch_csv *c, truce_err *err) {
    uint32_t commas = 0, semis = 0, tabs = 0;
    int rc = csv__first(c, err);
    if (rc != TRUCE_OK) return rc;
    if (c->end >= 3 && memcmp(c->chunk, "\xEF\xBB\xBF", 3) == 0) c->at = 3;
    for (size_t i = c->at; i < c->end && c->chunk[i] != '\n'; i++) {
        commas += c->chunk[i] == ',';
        semis += c->chunk[i] == ';';
        tabs += c->chunk[i] == '\t';
    }
    c->sep = tabs > commas && tabs > semis ? '\t' : semis > commas ? ';' : ',';
    c->begun = true;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- one record */

typedef struct csv__state {
    const char *wrong; /* the first thing that is wrong with the record */
    bool limit, in_quotes, was_quoted, at_start;
} csv__state;

static void csv__wrong(csv__state *s, const char *what) {
    if (!s->wrong) s->wrong = what;
}

static bool csv__field_end(exch_csv *c, csv__state *s) {
    s->was_quoted = false;
    s->at_start = true;
    if (s->wrong) return true; /* however many fields follow, nothing more is kept */
    truce_buf_char(&c->text, '\0');
    if (c->n + 2 > c->cap) {
        uint32_t cap = c->cap ? c->cap * 2 : 64;
        uint32_t *off = truce_realloc(c->off, cap * sizeof *off);
        if (!off) return false;
        c->off = off;
        c->cap = cap;
    }
    if (c->n >= c->limits->fields) {
        csv__wrong(s, "the record has more fields than the limit allows");
        s->limit = true;
    } else c->off[++c->n] = (uint32_t)c->text.n;
    return !c->text.failed;
}

/* One byte of the record that neither ends it nor a field. */
static void csv__byte(exch_csv *c, csv__state *s, char b) {
    if (s->wrong) return; /* read on to the record's end, keep nothing */
    if (b == '\0') {
        csv__wrong(s, "a NUL byte: this is no text");
        return;
    }
    if (s->was_quoted && !s->in_quotes) {
        csv__wrong(s, "something stands between a closing quote and the next separator");
        return;
    }
    if (b == '"' && !s->in_quotes) {
        csv__wrong(s, "a quote inside a field that does not begin with one");
        return;
    }
    truce_buf_char(&c->text, b);
    s->at_start = false;
}

static void csv__keep_raw(exch_csv *c, csv__state *s, char b) {
    if (c->raw.n >= c->limits->record_bytes) {
        csv__wrong(s, s->in_quotes ? "the record is longer than the limit: a quote is open"
                                   : "the record is longer than the limit");
        s->limit = true;
    } else truce_buf_char(&c->raw, b);
}

/* Quotes. @return true when the byte was one and is dealt with */
static bool csv__quote(exch_csv *c, csv__state *s, int b, int *rc, truce_err *err) {
    if (b != '"') return false;
    if (s->in_quotes) {
        csv__take(c);
        csv__keep_raw(c, s, '"');
        if (csv__peek(c, rc, err) == '"') {
            csv__take(c);
            csv__keep_raw(c, s, '"');
            csv__byte(c, s, '"');
        } else s->in_quotes = false;
        return true;
    }
    if (!s->at_start || s->was_quoted) return false;
    csv__take(c);
    csv__keep_raw(c, s, '"');
    s->in_quotes = s->was_quoted = true;
    s->at_start = false;
    return true;
}

/* Reads to the end of a record. @return TRUCE_OK, also at the end of the file */
static int csv__record(exch_csv *c, csv__state *s, truce_err *err) {
    int rc = TRUCE_OK;
    for (;;) {
        int b = csv__peek(c, &rc, err);
        if (rc != TRUCE_OK) return rc;
        if (c->text.failed || c->raw.failed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        if (b == -1 || (b == '\n' && !s->in_quotes)) {
            if (b == -1 && s->in_quotes) csv__wrong(s, "a quote is open at the end of the file");
            if (b == '\n') csv__take(c);
            if (!s->in_quotes && !s->was_quoted && c->text.n && c->text.p[c->text.n - 1] == '\r') c->text.n--;
            if (c->raw.n && c->raw.p[c->raw.n - 1] == '\r') c->raw.n--;
            return csv__field_end(c, s) ? TRUCE_OK : truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        }
        if (csv__quote(c, s, b, &rc, err)) {
            if (rc != TRUCE_OK) return rc;
            continue;
        }
        csv__take(c);
        csv__keep_raw(c, s, (char)b);
        if (b == c->sep && !s->in_quotes) {
            if (!csv__field_end(c, s)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        } else if (b == '\r' && !s->in_quotes && s->was_quoted) {
            if (csv__peek(c, &rc, err) != '\n') csv__byte(c, s, (char)b); /* a CR at a line's end belongs to it */
        } else csv__byte(c, s, (char)b);
    }
}

int exch_csv_next(exch_csv *c, truce_err *err) {
    for (;;) {
        int rc = c->begun ? TRUCE_OK : csv__begin(c, err), b = 0;
        if (rc == TRUCE_OK) b = csv__peek(c, &rc, err);
        if (rc != TRUCE_OK) return rc;
        if (b == -1) return TRUCE_ESTOP;
        csv__state s = {.at_start = true};
        truce_buf_clear(&c->text);
        truce_buf_clear(&c->raw);
        c->n = 0;
        if (!c->off) {
            c->off = truce_malloc(64 * sizeof *c->off);
            if (!c->off) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
            c->cap = 64;
        }
        c->off[0] = 0;
        c->row_line = c->line;
        rc = csv__record(c, &s, err);
        if (rc != TRUCE_OK) return rc;
        if (s.wrong) return truce_err_at(err, s.limit ? TRUCE_ELIMIT : TRUCE_EINPUT, c->row_line, 0, "%s", s.wrong);
        if (c->n > 1 || c->raw.n) return TRUCE_OK;
    }
}

truce_str exch_csv_field(const exch_csv *c, uint32_t i) {
    if (i >= c->n) return TRUCE_STR("");
    return (truce_str){c->text.p + c->off[i], c->off[i + 1] - c->off[i] - 1};
}

uint32_t exch_csv_find(const exch_csv *c, const char *name) {
    for (uint32_t i = 0; i < c->n; i++)
        if (truce_str_iis(truce_str_trim(exch_csv_field(c, i)), name)) return i;
    return UINT32_MAX;
}

/* ---------------------------------------------------------------- two records in memory */

typedef struct csv__memory {
    truce_str s;
    uint32_t at;
} csv__memory;

static long csv__from_memory(void *ctx, void *out, size_t n, truce_err *err) {
    csv__memory *m = ctx;
    (void)err;
    if (n > m->s.n - m->at) n = m->s.n - m->at;
    memcpy(out, m->s.p + m->at, n);
    m->at += (uint32_t)n;
    return (long)n;
}

bool exch_csv_column(truce_str two, const char *name, truce_buf *out) {
    csv__memory m = {two, 0};
    exch_csv c;
    bool found = false;
    if (!two.n) return false;
    if (exch_csv_init(&c, (truce_source){csv__from_memory, &m}, NULL, NULL) == TRUCE_OK &&
        exch_csv_next(&c, NULL) == TRUCE_OK) {
        uint32_t i = exch_csv_find(&c, name);
        if (i != UINT32_MAX && exch_csv_next(&c, NULL) == TRUCE_OK) {
            truce_buf_str(out, exch_csv_field(&c, i));
            found = true;
        }
    }
    exch_csv_fini(&c);
    return found;
}
