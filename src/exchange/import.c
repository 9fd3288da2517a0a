/* exchange/import.c - rows of a data set as readings. See import.h. A row that is wrong is reported with its line and
 * left out; the rest goes on. */
#include "exchange/import.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- fields */

truce_str exch_get(const exch_import *x, uint32_t column) {
    return x->at[column] == UINT32_MAX ? TRUCE_STR("") : truce_str_trim(exch_csv_field(&x->csv, x->at[column]));
}

static int import__wrong(const exch_import *x, uint32_t column, const char *what, truce_err *err) {
    truce_str s = truce_str_sub(exch_get(x, column), 0, 40);
    while (s.n && !truce_utf8_boundary(exch_get(x, column), s.n)) s.n--;
    return truce_err_at(err, TRUCE_EINPUT, x->csv.row_line, 0, "%s: '%.*s' is %s; the row is left out",
                        x->set->columns[column], TRUCE_FMT(s), what);
}

int exch_get_int(const exch_import *x, uint32_t column, int64_t low, int64_t high, int64_t *out, truce_err *err) {
    truce_str s = exch_get(x, column);
    bool minus = s.n && s.p[0] == '-';
    uint64_t u;
    char what[96];
    *out = -1;
    if (!s.n) return TRUCE_OK;
    uint32_t end = truce_str_find(s, TRUCE_STR(".0"), 0); /* "12.0": a spreadsheet was here */
    truce_str digits = truce_str_sub(s, minus, end == s.n - 2 ? end : s.n);
    if (truce_str_u64(digits, &u) && u <= INT64_MAX) {
        int64_t v = minus ? -(int64_t)u : (int64_t)u;
        *out = v;
        if (v >= low && v <= high) return TRUCE_OK;
    }
    snprintf(what, sizeof what, "not a whole number from %" PRId64 " to %" PRId64, low, high);
    return import__wrong(x, column, what, err);
}

int exch_get_real(const exch_import *x, uint32_t column, double low, double high, double *out, truce_err *err) {
    truce_str s = exch_get(x, column);
    double v = 0, scale = 1;
    uint32_t i = 0;
    bool point = false, digits = false;
    char what[96];
    *out = NAN;
    if (!s.n) return TRUCE_OK;
    bool minus = s.p[0] == '-';
    for (i = minus; i < s.n && s.n < 40; i++) { /* by hand, so that no locale decides what a decimal point is */
        if (s.p[i] == '.' && !point) point = true;
        else if (s.p[i] >= '0' && s.p[i] <= '9') {
            v = v * 10 + (s.p[i] - '0');
            if (point) scale *= 10;
            digits = true;
        } else break;
    }
    v = (minus ? -v : v) / scale;
    if (digits && i == s.n && v >= low && v <= high) {
        *out = v;
        return TRUCE_OK;
    }
    snprintf(what, sizeof what, "not a number from %g to %g", low, high);
    return import__wrong(x, column, what, err);
}

/* "12 October 2025", as older exports of ACLED write it. */
static truce_day import__long_day(truce_str s) {
    static const char *const months[] = {"january", "february", "march",     "april",   "may",      "june",
                                         "july",    "august",   "september", "october", "november", "december"};
    uint32_t a = truce_str_find(s, TRUCE_STR(" "), 0),
             b = a == UINT32_MAX ? a : truce_str_find(s, TRUCE_STR(" "), a + 1);
    uint64_t day, year;
    if (b == UINT32_MAX || !truce_str_u64(truce_str_sub(s, 0, a), &day) ||
        !truce_str_u64(truce_str_sub(s, b + 1, s.n), &year))
        return TRUCE_NODAY;
    for (int m = 0; m < 12; m++)
        if (truce_str_iis(truce_str_sub(s, a + 1, b), months[m]) && day <= 31 && year < 10000)
            return truce_day_make((int)year, m + 1, (int)day);
    return TRUCE_NODAY;
}

int exch_get_day(const exch_import *x, uint32_t column, truce_day *out, truce_err *err) {
    truce_str s = exch_get(x, column);
    *out = TRUCE_NODAY;
    if (!s.n) return TRUCE_OK;
    if (s.n == 10 || (s.n > 10 && (s.p[10] == ' ' || s.p[10] == 'T'))) *out = truce_day_parse(s);
    if (*out == TRUCE_NODAY) *out = import__long_day(s);
    return *out != TRUCE_NODAY ? TRUCE_OK : import__wrong(x, column, "not a day such as 2025-10-12", err);
}

const truce_country *exch_country_numeric(int64_t iso) {
    for (uint32_t i = 0; iso > 0 && i < truce_country_count(); i++)
        if (truce_country_at(i)->numeric == iso) return truce_country_at(i);
    return NULL;
}

const truce_country *exch_country_gw(int64_t gw) {
    for (uint32_t i = 0; gw > 0 && i < truce_country_count(); i++)
        if (truce_country_at(i)->gw == gw) return truce_country_at(i);
    return NULL;
}

/* ---------------------------------------------------------------- the article and its claims */

truce_str exch_keep(exch_import *x, truce_str s) {
    return s.n ? truce_arena_str(&x->a.arena, s) : TRUCE_NOSTR;
}

static void import__sentence(exch_import *x, truce_sentence *s, uint32_t paragraph, uint32_t beg, uint32_t end) {
    s->beg = beg;
    s->end = end;
    s->paragraph = paragraph;
    s->n = 1;
    s->tok = truce_arena_new(&x->a.arena, truce_token);
    s->tok->beg = beg;
    s->tok->end = end;
    s->tok->form = s->tok->low = s->tok->lemma = truce_str_sub(x->a.text, beg, end);
    s->tok->head = TRUCE_ROOT;
}

/* SHA-256 over the columns that the data set has, by name and in its own order: the same row in another file, with
 * other columns beside it or in another order, is the same row. */
static int import__hash(const exch_import *x, char hex[65], truce_err *err) {
    truce_buf b;
    truce_buf_init(&b);
    truce_buf_cstr(&b, x->set->name);
    for (uint32_t i = 0; i < x->set->n; i++) {
        truce_str s = exch_get(x, i);
        if (!s.n) continue;
        truce_buf_printf(&b, "\x1e%s\x1f", x->set->columns[i]);
        truce_buf_str(&b, s);
    }
    if (!b.failed) truce_sha256_hex(b.p, b.n, hex);
    int rc = b.failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : TRUCE_OK;
    truce_buf_fini(&b);
    return rc;
}

/* A report's id is the SHA-256 of its text, here as everywhere. So that other rows with the same words are other
 * reports, a second paragraph names the row and its hash. */
int exch_text(exch_import *x, truce_str said, truce_err *err) {
    truce_str clean;
    char hex[65];
    jmp_buf *outer = x->a.arena.oom;
    x->a.arena.oom = NULL; /* the decoder holds memory of its own: it must come back */
    int rc = truce_intake__decode(&x->a.arena, said, TRUCE_STR("utf-8"), &clean, &x->a, err);
    x->a.arena.oom = outer;
    if (rc == TRUCE_OK) rc = import__hash(x, hex, err);
    if (rc != TRUCE_OK) return rc;
    clean = truce_str_trim(clean);
    char *p = truce_arena_array(&x->a.arena, char, clean.n + 1);
    for (uint32_t i = 0; i < clean.n; i++)
        p[i] = (unsigned char)clean.p[i] < 0x20 || clean.p[i] == 0x7F ? ' ' : clean.p[i];
    x->a.repairs.n = 0; /* their places would be off: the row as it was is in `original` */
    x->a.text = truce_arena_printf(&x->a.arena, "%.*s\nA row of %s, SHA-256 %s.\n", (int)clean.n, p, x->set->name, hex);
    truce_sha256_hex(x->a.text.p, x->a.text.n, x->a.id);
    x->r.sent = truce_arena_array(&x->a.arena, truce_sentence, 2);
    x->r.n_sent = 2;
    import__sentence(x, &x->r.sent[0], 0, 0, clean.n);
    import__sentence(x, &x->r.sent[1], 1, clean.n + 1, x->a.text.n - 1);
    return TRUCE_OK;
}

truce_claim *exch_claim(exch_import *x) {
    uint32_t n = x->r.claims.n;
    truce_claim c = {.number = n + 1,
                     .end = x->r.sent->end,
                     .token = (int32_t)n, /* each tells of other people */
                     .part_of = -1,
                     .has_claimant = true,
                     .stance = TRUCE_SAID_ASSERTS,
                     .modality = TRUCE_MOD_ACTUAL,
                     .count = {-1, -1, TRUCE_BOUND_UNCOUNTED, TRUCE_NOSTR},
                     .object_count = {-1, -1, TRUCE_BOUND_UNCOUNTED, TRUCE_NOSTR},
                     .rule = x->set->rule,
                     .from = TRUCE_NODAY,
                     .to = TRUCE_NODAY,
                     .confidence = 100};
    c.victim.entry = c.claimant.entry = TRUCE_NOENTRY;
    c.claimant.name = c.claimant.text = truce_str_c(x->set->name);
    c.claimant.id = truce_str_c(x->set->org);
    c.claimant.sector = truce_str_c(x->set->sector);
    truce_vec_push(&x->a.arena, &x->r.claims, c);
    return &x->r.claims.v[n];
}

static int import__article(exch_import *x, const char *file, uint64_t number, truce_err *err) {
    truce_article *a = &x->a;
    const exch_csv *c = &x->csv;
    if (truce_utf8_check(truce_buf_view(&c->raw)) < c->raw.n)
        return truce_err_at(err, TRUCE_EINPUT, c->row_line, 0, "the row is not UTF-8; it is left out");
    if (!exch_get(x, x->set->id).n)
        return truce_err_at(err, TRUCE_EINPUT, c->row_line, 0, "%s is empty; the row is left out",
                            x->set->columns[x->set->id]);
    a->file = truce_str_c(file);
    a->part = number < UINT32_MAX ? (uint32_t)number : UINT32_MAX;
    a->source = truce_str_c(x->set->name);
    a->ref = exch_keep(x, exch_get(x, x->set->id));
    a->published = TRUCE_NODAY;
    size_t n = x->header.n + 1 + c->raw.n;
    char *p = truce_arena_array(&a->arena, char, n + 1);
    memcpy(p, x->header.p, x->header.n);
    p[x->header.n] = '\n';
    memcpy(p + x->header.n + 1, c->raw.p, c->raw.n);
    a->original = (truce_str){p, (uint32_t)n};
    x->r = (truce_reading){.arena = &a->arena, .article = a, .lex = x->lex};
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- a file */

static int import__header(exch_import *x, const char *file, truce_err *err) {
    int rc = exch_csv_next(&x->csv, err);
    if (rc == TRUCE_ESTOP) return truce_err_at(err, TRUCE_EINPUT, 1, 0, "%s: empty: no header line", file);
    if (rc != TRUCE_OK) return rc;
    for (uint32_t i = 0; i < x->set->n; i++) x->at[i] = exch_csv_find(&x->csv, x->set->columns[i]);
    for (uint32_t i = 0; i < x->set->n; i++)
        if (x->at[i] == UINT32_MAX && (x->set->required >> i & 1))
            return truce_err_at(err, TRUCE_EINPUT, x->csv.row_line, 0,
                                "%s: no column '%s' in the header: this is not a file of %s", file, x->set->columns[i],
                                x->set->name);
    truce_buf_put(&x->header, x->csv.raw.p, x->csv.raw.n);
    return x->header.failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : TRUCE_OK;
}

/* A second header row: every field that is not empty is an HXL tag. */
static bool import__tags(const exch_csv *c) {
    bool some = false;
    for (uint32_t i = 0; i < c->n; i++) {
        truce_str s = truce_str_trim(exch_csv_field(c, i));
        if (s.n && s.p[0] != '#') return false;
        some |= s.n > 0;
    }
    return some;
}

static int import__row(exch_import *x, const char *file, uint64_t number, truce_err *err) {
    jmp_buf oom;
    int rc;
    memset(&x->a, 0, sizeof x->a);
    truce_arena_init(&x->a.arena, 0);
    x->a.arena.oom = &oom;
    if (setjmp(oom) == 0) {
        rc = import__article(x, file, number, err);
        if (rc == TRUCE_OK) rc = x->set->row(x, err);
    } else rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    x->a.arena.oom = NULL;
    return rc;
}

static int import__rows(exch_import *x, const char *file, truce_import_calls calls, truce_import_count *count,
                        truce_err *err) {
    for (;;) {
        truce_err e = {0};
        int rc = exch_csv_next(&x->csv, &e);
        if (rc == TRUCE_ESTOP) return TRUCE_OK;
        if (rc == TRUCE_OK && !x->any && import__tags(&x->csv)) {
            x->any = true;
            continue;
        }
        x->any = true;
        bool taken = rc == TRUCE_OK;
        if (taken) rc = import__row(x, file, count->rows + count->left_out + 1, &e);
        bool bad = rc == TRUCE_EINPUT || rc == TRUCE_ELIMIT;
        if (bad) {
            count->left_out++;
            if (calls.problem) calls.problem(file, &e, true, calls.ctx);
            rc = TRUCE_OK;
        } else if (rc == TRUCE_OK) {
            count->rows++;
            rc = calls.reading(&x->r, calls.ctx);
        } else if (err) *err = e;
        if (taken) truce_arena_fini(&x->a.arena);
        if (rc != TRUCE_OK) return rc;
    }
}

int exch_import_file(const exch_dataset *set, const char *file, truce_source src, const truce_lexicon *lex,
                     const truce_import_limits *limits, truce_import_calls calls, truce_import_count *count,
                     truce_err *err) {
    truce_import_count own = {0};
    exch_import *x = truce_calloc(1, sizeof *x);
    if (!x) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    x->set = set;
    x->lex = lex;
    truce_buf_init(&x->header);
    if (!count) count = &own;
    int rc = exch_csv_init(&x->csv, src, limits, err);
    if (rc == TRUCE_OK) rc = import__header(x, file, err);
    if (rc == TRUCE_OK) rc = import__rows(x, file, calls, count, err);
    exch_csv_fini(&x->csv);
    truce_buf_fini(&x->header);
    truce_free(x);
    return rc;
}
