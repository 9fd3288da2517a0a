/* incident/sums_against.c - a published series read strictly, and our figures for its rows. See sums.h. Each mix of
 * columns that rows fill (party, role, place) has an accumulator of its own by day, so that our figure for a row is
 * made as a row of a tally is. */
#include "incident/sums_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { AGAINST__COLUMNS = 6, AGAINST__FIELD = 400 /* bytes */ };
#define AGAINST__MOST ((uint64_t)1000000000000)
static const char *const against__names[AGAINST__COLUMNS] = {"period", "value", "party", "role", "place", "source"};

typedef struct against__reader {
    truce_sums *s;
    const char *name;
    const char *source;
    truce_str csv;
    uint32_t at, line;
    char separator;
    int column[AGAINST__COLUMNS]; /* field of the line -> what it is */
    unsigned columns;
    truce_err *err;
} against__reader;

static int against__bad(const against__reader *r, int code, const char *fmt, ...) TRUCE_PRINTF(3, 4);
static int against__bad(const against__reader *r, int code, const char *fmt, ...) {
    char t[200];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(t, sizeof t, fmt, ap);
    va_end(ap);
    return truce_err_at(r->err, code, r->line, 0, "%s: %s", r->name, t);
}

/* ---------------------------------------------------------------- CSV */

/* The next field; *last when the line ends behind it. Quotes as in RFC 4180. */
static int against__field(against__reader *r, truce_buf *out, bool *last) {
    truce_str c = r->csv;
    truce_buf_clear(out);
    *last = true;
    bool quoted = r->at < c.n && c.p[r->at] == '"', closed = false;
    if (quoted) r->at++;
    for (; r->at < c.n; r->at++) {
        char x = c.p[r->at];
        if (quoted && !closed) {
            if (x != '"') {
                if (x == '\n') return against__bad(r, TRUCE_EINPUT, "a quoted field goes over the end of the line");
            } else if (r->at + 1 < c.n && c.p[r->at + 1] == '"') r->at++;
            else {
                closed = true;
                continue;
            }
        } else {
            if (x == r->separator) {
                *last = false;
                r->at++;
                break;
            }
            if (x == '\r' && r->at + 1 < c.n && c.p[r->at + 1] == '\n') continue;
            if (x == '\n') {
                r->at++;
                break;
            }
            if (closed) return against__bad(r, TRUCE_EINPUT, "something follows a closing quote");
            if (x == '"') return against__bad(r, TRUCE_EINPUT, "a quote in the middle of a field");
        }
        if ((unsigned char)x < 0x20) return against__bad(r, TRUCE_EINPUT, "a control character (0x%02x)", x);
        if (out->n == AGAINST__FIELD)
            return against__bad(r, TRUCE_ELIMIT, "a field of more than %d bytes", AGAINST__FIELD);
        truce_buf_char(out, x);
    }
    if (quoted && !closed) return against__bad(r, TRUCE_EINPUT, "a quote is not closed");
    return out->failed ? truce_err_set(r->err, TRUCE_ENOMEM, "out of memory") : TRUCE_OK;
}

/* Empty lines and lines that begin with # are skipped. */
static bool against__next(against__reader *r) {
    while (r->at < r->csv.n) {
        truce_str rest = truce_str_sub(r->csv, r->at, r->csv.n);
        uint32_t end = truce_str_find(rest, TRUCE_STR("\n"), 0);
        truce_str line = truce_str_trim(truce_str_sub(rest, 0, end));
        r->line++;
        if (line.n && line.p[0] != '#') return true;
        r->at = end == UINT32_MAX ? r->csv.n : r->at + end + 1;
    }
    return false;
}

static int against__header(against__reader *r, truce_buf *f) {
    bool last = false;
    r->line = 0;
    if (truce_str_starts(r->csv, TRUCE_STR("\xef\xbb\xbf"))) r->at = 3;
    if (!against__next(r)) {
        r->line = 1;
        return against__bad(r, TRUCE_EINPUT, "empty; it must begin with the header period,value");
    }
    truce_str rest = truce_str_sub(r->csv, r->at, r->csv.n);
    r->separator = truce_str_find(truce_str_sub(rest, 0, truce_str_find(rest, TRUCE_STR("\n"), 0)), TRUCE_STR(";"),
                                  0) == UINT32_MAX
                       ? ','
                       : ';';
    while (!last) {
        int rc = against__field(r, f, &last);
        if (rc != TRUCE_OK) return rc;
        truce_str name = truce_str_trim(truce_buf_view(f));
        int what = 0;
        while (what < AGAINST__COLUMNS && !truce_str_is(name, against__names[what])) what++;
        if (what == AGAINST__COLUMNS)
            return against__bad(r, TRUCE_EINPUT,
                                "there is no column '%.*s': period, value, party, role, place and source are known",
                                name.n > 40 ? 40 : TRUCE_FMT(name));
        for (unsigned k = 0; k < r->columns; k++)
            if (r->column[k] == what) return against__bad(r, TRUCE_EINPUT, "two columns '%s'", against__names[what]);
        r->column[r->columns++] = what;
    }
    unsigned needed = 0;
    for (unsigned k = 0; k < r->columns; k++) needed |= r->column[k] < 2 ? 1u << r->column[k] : 0;
    if (needed != 3) return against__bad(r, TRUCE_EINPUT, "the header must name the columns period and value");
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- one row */

static bool against__digits(truce_str t, uint32_t beg, uint32_t end, int *out) {
    uint64_t v;
    if (end > t.n || !truce_str_u64(truce_str_sub(t, beg, end), &v)) return false;
    *out = (int)v;
    return true;
}

/* 2025-10-12, 2025-10, 2025-Q4 or 2025. */
static bool against__period(truce_str t, truce_day *from, truce_day *to) {
    int y, m, d;
    unsigned dim = TRUCE_BY_YEAR;
    if (!against__digits(t, 0, 4, &y)) return false;
    *from = truce_day_make(y, 1, 1);
    if (t.n == 7 && t.p[4] == '-' && t.p[5] == 'Q' && against__digits(t, 6, 7, &d) && d >= 1 && d <= 4) {
        *from = truce_day_make(y, 3 * d - 2, 1);
        dim = TRUCE_BY_QUARTER;
    } else if (t.n == 7 && t.p[4] == '-' && against__digits(t, 5, 7, &m)) {
        *from = truce_day_make(y, m, 1);
        dim = TRUCE_BY_MONTH;
    } else if (t.n == 10 && t.p[4] == '-' && t.p[7] == '-' && against__digits(t, 5, 7, &m) &&
               against__digits(t, 8, 10, &d)) {
        *from = truce_day_make(y, m, d);
        dim = TRUCE_BY_DAY;
    } else if (t.n != 4) return false;
    if (*from == TRUCE_NODAY) return false;
    truce_day next = sums__period(dim, *from, 1);
    *to = next - (next != TRUCE_NODAY); /* beyond the year 9999 there is none */
    return next != TRUCE_NODAY;
}

static bool against__role(truce_str t) {
    for (unsigned k = TRUCE_ROLE_PERSON + 1; k <= TRUCE_ROLE_REFUGEE; k++)
        if (truce_str_is(t, truce_role_name(k))) return true;
    return false;
}

static bool against__code(truce_str t) {
    bool yes = t.n == 3;
    for (uint32_t i = 0; yes && i < t.n; i++) yes = t.p[i] >= 'A' && t.p[i] <= 'Z';
    return yes;
}

static int against__take(against__reader *r, int what, truce_str t, sums__line *l) {
    uint64_t v;
    truce_sums *s = r->s;
    switch (what) {
    case 0:
        l->p.period = sums__name(s, t);
        if (against__period(t, &l->p.from, &l->p.to)) return TRUCE_OK;
        return against__bad(r, TRUCE_EINPUT, "period '%.*s' is none of 2025-10-12, 2025-10, 2025-Q4, 2025",
                            t.n > 40 ? 40 : TRUCE_FMT(t));
    case 1:
        if (truce_str_u64(t, &v) && v <= AGAINST__MOST) {
            l->p.theirs = (int64_t)v;
            return TRUCE_OK;
        }
        return against__bad(r, TRUCE_EINPUT, "value '%.*s' is not a whole number (digits only, no separators)",
                            t.n > 40 ? 40 : TRUCE_FMT(t));
    case 3:
        if (t.n && !against__role(t))
            return against__bad(r, TRUCE_EINPUT,
                                "there is no role '%.*s': soldier, police, fighter, official, civilian, ...",
                                t.n > 40 ? 40 : TRUCE_FMT(t));
        break;
    default: break;
    }
    if (!t.n) return TRUCE_OK;
    truce_str k = sums__name(s, t);
    if (what == 2) l->p.party = k, l->how |= SUMS__BY_PARTY;
    else if (what == 3) l->p.role = k, l->how |= SUMS__BY_ROLE;
    else if (what == 4) l->p.place = k, l->how |= against__code(t) ? SUMS__BY_COUNTRY : SUMS__BY_PLACE;
    else l->p.source = k;
    return TRUCE_OK;
}

static unsigned against__harm(const truce_sums *s) {
    for (unsigned h = 1; h < TRUCE_HARM_COUNT; h++)
        if (s->o.harms == 1u << h) return h;
    return TRUCE_HARM_KILLED;
}

static int against__line(against__reader *r, truce_buf *f) {
    sums__line l = {.p = {.harm = (uint8_t)against__harm(r->s)}};
    bool last = false;
    unsigned k = 0;
    if (r->source) l.p.source = sums__name(r->s, truce_str_c(r->source));
    for (; !last; k++) {
        int rc = against__field(r, f, &last);
        if (rc != TRUCE_OK) return rc;
        if (k >= r->columns) return against__bad(r, TRUCE_EINPUT, "more fields than the header has");
        rc = against__take(r, r->column[k], truce_str_trim(truce_buf_view(f)), &l);
        if (rc != TRUCE_OK) return rc;
    }
    if (k < r->columns)
        return against__bad(r, TRUCE_EINPUT, "%u field%s, the header has %u", k, k == 1 ? "" : "s", r->columns);
    if (r->s->lines.n == TRUCE_SUMS_PUBLISHED)
        return against__bad(r, TRUCE_ELIMIT, "more than %d rows", TRUCE_SUMS_PUBLISHED);
    truce_vec_push(&r->s->arena, &r->s->lines, l);
    return TRUCE_OK;
}

/* The accumulator of a mix of columns. */
static int against__sums(truce_sums *s, unsigned how, truce_err *err) {
    static const struct {
        unsigned bit;
        uint8_t dim;
    } dims[] = {{SUMS__BY_PARTY, TRUCE_BY_PARTY},
                {SUMS__BY_ROLE, TRUCE_BY_ROLE},
                {SUMS__BY_PLACE, TRUCE_BY_PLACE},
                {SUMS__BY_COUNTRY, TRUCE_BY_COUNTRY}};
    truce_sums_options o = {.by = {TRUCE_BY_DAY},
                            .n_by = 1,
                            .harms = 1u << against__harm(s),
                            .from = TRUCE_NODAY,
                            .to = TRUCE_NODAY,
                            .policy = s->o.policy,
                            .lex = s->o.lex};
    if (s->against[how]) return TRUCE_OK;
    for (size_t i = 0; i < sizeof dims / sizeof *dims; i++)
        if (how & dims[i].bit) o.by[o.n_by++] = dims[i].dim;
    return truce_sums_new(&s->against[how], &o, err);
}

static int against__read(against__reader *r, truce_buf *f) {
    int rc = against__header(r, f);
    while (rc == TRUCE_OK && against__next(r)) rc = against__line(r, f);
    return rc;
}

int truce_sums_against(truce_sums *s, const char *name, truce_str csv, const char *source, truce_err *err) {
    jmp_buf oom;
    truce_buf field;
    against__reader r = {.s = s, .name = name, .source = source, .csv = csv, .err = err};
    if (s->kept.seen_n)
        return truce_err_set(err, TRUCE_EUSAGE, "a published series must be given before the first incident");
    truce_buf_init(&field);
    s->arena.oom = &oom;
    int rc = TRUCE_OK;
    if (setjmp(oom) == 0) rc = against__read(&r, &field);
    else rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    s->arena.oom = NULL;
    truce_buf_fini(&field);
    for (uint32_t i = 0; i < s->lines.n && rc == TRUCE_OK; i++) rc = against__sums(s, s->lines.v[i].how, err);
    return rc;
}

/* ---------------------------------------------------------------- ours */

static bool against__party(const truce_sums *s, truce_str theirs, truce_str ours) {
    if (!ours.p) return false;
    if (truce_str_ieq(theirs, ours)) return true;
    truce_entry e = s->o.lex ? truce_lex_by_id(s->o.lex, TRUCE_LEX_ACTOR, ours) : TRUCE_NOENTRY;
    return e != TRUCE_NOENTRY && truce_str_ieq(theirs, truce_lex_name(s->o.lex, e));
}

static bool against__meets(const truce_sums *sub, const sums__group *g, const truce_sums_published *p) {
    if (g->from == TRUCE_NODAY || g->from < p->from || g->from > p->to) return false;
    for (uint32_t k = 1; k < sub->o.n_by; k++) {
        truce_str key = g->key[k];
        bool same = sub->o.by[k] == TRUCE_BY_PARTY  ? against__party(sub, p->party, key)
                    : sub->o.by[k] == TRUCE_BY_ROLE ? truce_str_eq(key, p->role)
                                                    : truce_str_ieq(key, p->place);
        if (!same) return false;
    }
    return true;
}

static void against__ours(const truce_sums *s, const sums__line *l, truce_sums_published *p) {
    const truce_sums *sub = s->against[l->how];
    inc_range f = {-1, -1, -1, false};
    *p = l->p;
    for (uint32_t i = 0; i < sub->groups.n; i++) {
        const sums__group *g = &sub->groups.v[i];
        if (!against__meets(sub, g, p)) continue;
        inc__range_add(&f, &g->f);
        p->incidents += g->incidents;
    }
    p->covered = sums__covered(s, p->from, p->to);
    p->days = (uint32_t)(p->to - p->from + 1);
    bool inside = (s->o.from == TRUCE_NODAY || p->from >= s->o.from) && (s->o.to == TRUCE_NODAY || p->to <= s->o.to);
    p->known = inside && (p->covered || f.low >= 0);
    if (f.low < 0 && p->known) f = (inc_range){0, 0, 0, false};
    p->low = f.low;
    p->best = f.best;
    p->high = f.high;
    p->open = f.open;
}

int truce_sums_published_rows(truce_sums *s, int (*each)(const truce_sums_published *p, void *ctx), void *ctx,
                              truce_err *err) {
    (void)err;
    int rc = TRUCE_OK;
    for (uint32_t i = 0; i < s->lines.n && rc == TRUCE_OK; i++) {
        truce_sums_published p;
        against__ours(s, &s->lines.v[i], &p);
        rc = each(&p, ctx);
    }
    return rc;
}
