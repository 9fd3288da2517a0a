/* incident/sums_rows.c - handing out: rows in order, each with the period before; the total; the notes. See sums.h. */
#include "incident/sums_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SUMS__FILL = 20000 /* periods between the first and the last that may get a row of 0 */ };

/* ---------------------------------------------------------------- order */

typedef struct sums__sorted {
    const truce_sums *s;
    const sums__group *g;
} sums__sorted;

static int sums__order_key(const truce_sums *s, uint32_t k, const sums__group *a, const sums__group *b) {
    unsigned dim = s->o.by[k];
    if (dim <= TRUCE_BY_YEAR) {
        if (a->from == b->from) return 0;
        if (a->from == TRUCE_NODAY || b->from == TRUCE_NODAY) return a->from == TRUCE_NODAY ? 1 : -1;
        return a->from < b->from ? -1 : 1;
    }
    if (a->key[k].p == b->key[k].p) return 0;
    if (!a->key[k].p || !b->key[k].p) return a->key[k].p ? -1 : 1;
    if (dim == TRUCE_BY_ROLE) return a->role < b->role ? -1 : 1;
    if (dim == TRUCE_BY_HARM) return a->harm < b->harm ? -1 : 1;
    return truce_str_cmp(a->key[k], b->key[k]);
}

static int sums__order(const void *x, const void *y) {
    const sums__sorted *a = x, *b = y;
    for (uint32_t k = 0; k < a->s->o.n_by; k++) {
        int c = sums__order_key(a->s, k, a->g, b->g);
        if (c) return c;
    }
    return a->g->harm < b->g->harm ? -1 : a->g->harm > b->g->harm;
}

/* ---------------------------------------------------------------- one row */

static truce_str sums__label(truce_sums *s, unsigned dim, truce_day day) {
    char t[64];
    int y, m, d;
    if (day == TRUCE_NODAY) return TRUCE_NOSTR;
    truce_day_split(day, &y, &m, &d);
    if (dim == TRUCE_BY_DAY) snprintf(t, sizeof t, "%04d-%02d-%02d", y, m, d);
    else if (dim == TRUCE_BY_MONTH) snprintf(t, sizeof t, "%04d-%02d", y, m);
    else if (dim == TRUCE_BY_QUARTER) snprintf(t, sizeof t, "%04d-Q%d", y, (m - 1) / 3 + 1);
    else if (dim == TRUCE_BY_YEAR) snprintf(t, sizeof t, "%04d", y);
    else { /* ISO 8601: a week belongs to the year of its Thursday */ truce_day thursday = day + 3;
        truce_day_split(thursday, &y, &m, &d);
        snprintf(t, sizeof t, "%04d-W%02d", y, (int)(thursday - truce_day_make(y, 1, 1)) / 7 + 1);
    }
    return sums__name(s, truce_str_c(t));
}

static void sums__figures(truce_sums_row *r, const inc_range *f) {
    r->low = f->low;
    r->best = f->best;
    r->high = f->high;
    r->open = f->open;
}

/* The period before, when something is known of it: reports from it, with this row's people or without. */
static void sums__compare(truce_sums *s, const sums__group *g, unsigned dim, truce_sums_row *r) {
    truce_day before = sums__period(dim, g->from, -1);
    if (before == TRUCE_NODAY || r->best < 0 || !sums__covered(s, before, g->from - 1)) return;
    if (!sums__covered(s, r->from, r->to)) return;
    if (s->o.from != TRUCE_NODAY && before < s->o.from) return; /* only a piece of it was asked for */
    const sums__group *b = sums__find(s, g->key, before, g->harm, false);
    if (b && b->f.best < 0) return;
    r->compared = true;
    r->before = b ? b->f.best : 0;
}

static void sums__row(truce_sums *s, const sums__group *g, truce_sums_row *r) {
    memset(r, 0, sizeof *r);
    memcpy(r->key, g->key, sizeof r->key);
    r->from = r->to = TRUCE_NODAY;
    r->harm = g->harm;
    r->within = g->within;
    sums__figures(r, &g->f);
    r->incidents = g->incidents;
    r->provisional = g->provisional;
    if (s->time < 0 || g->from == TRUCE_NODAY) return;
    unsigned dim = s->o.by[s->time];
    r->from = g->from;
    r->to = sums__period(dim, g->from, 1) - 1;
    r->key[s->time] = sums__label(s, dim, g->from);
    r->covered = sums__covered(s, r->from, r->to);
    r->days = (uint32_t)(r->to - r->from + 1);
    sums__compare(s, g, dim, r);
}

/* ---------------------------------------------------------------- rows */

/* Between the first period and the last, those with reports and nothing to count are rows of 0. */
static void sums__fill(truce_sums *s) {
    truce_day first = TRUCE_NODAY, last = TRUCE_NODAY;
    uint32_t harms = 0, fixed = 1;
    for (uint32_t i = 0; i < s->groups.n; i++) {
        truce_day d = s->groups.v[i].from;
        harms |= 1u << s->groups.v[i].harm;
        if (d == TRUCE_NODAY) continue;
        if (first == TRUCE_NODAY || d < first) first = d;
        if (last == TRUCE_NODAY || d > last) last = d;
    }
    for (uint32_t k = 0; k < s->o.n_by; k++) fixed &= s->o.by[k] <= TRUCE_BY_YEAR || s->o.by[k] == TRUCE_BY_HARM;
    if (s->time < 0 || !fixed || first == TRUCE_NODAY) return;
    unsigned dim = s->o.by[s->time], n = 0;
    for (truce_day d = first; d <= last && n < SUMS__FILL; d = sums__period(dim, d, 1), n++) {
        if (!sums__covered(s, d, sums__period(dim, d, 1) - 1)) continue;
        for (unsigned h = 1; h < TRUCE_HARM_COUNT; h++) {
            truce_str key[TRUCE_SUMS_BY] = {{0}};
            for (uint32_t k = 0; k < s->o.n_by; k++)
                if (s->o.by[k] == TRUCE_BY_HARM) key[k] = sums__name(s, truce_str_c(truce_harm_name(h)));
            if (!(harms >> h & 1)) continue;
            sums__group *g = sums__find(s, key, d, h, true);
            if (g->f.low < 0) g->f = (inc_range){0, 0, 0, false};
        }
    }
}

static int sums__rows(truce_sums *s, int (*each)(const truce_sums_row *r, void *ctx), void *ctx) {
    sums__fill(s);
    sums__sorted *v = truce_arena_array(&s->arena, sums__sorted, s->groups.n ? s->groups.n : 1);
    for (uint32_t i = 0; i < s->groups.n; i++) v[i] = (sums__sorted){s, &s->groups.v[i]};
    qsort(v, s->groups.n, sizeof *v, sums__order);
    int rc = TRUCE_OK;
    for (uint32_t i = 0; i < s->groups.n && rc == TRUCE_OK; i++) {
        truce_sums_row r;
        sums__row(s, v[i].g, &r);
        rc = each(&r, ctx);
    }
    return rc;
}

/* A callback may not jump; the arena may. */
#define SUMS__GUARDED(call)                                                                                            \
    do {                                                                                                               \
        jmp_buf oom;                                                                                                   \
        int rc_ = TRUCE_OK;                                                                                            \
        s->arena.oom = &oom;                                                                                           \
        if (setjmp(oom) == 0) rc_ = (call);                                                                            \
        else rc_ = truce_err_set(err, TRUCE_ENOMEM, "out of memory");                                                  \
        s->arena.oom = NULL;                                                                                           \
        return rc_;                                                                                                    \
    } while (0)

int truce_sums_rows(truce_sums *s, int (*each)(const truce_sums_row *r, void *ctx), void *ctx, truce_err *err) {
    SUMS__GUARDED(sums__rows(s, each, ctx));
}

bool truce_sums_total(const truce_sums *s, unsigned harm, truce_sums_row *out) {
    memset(out, 0, sizeof *out);
    if (harm >= TRUCE_HARM_COUNT || !s->total_incidents[harm]) return false;
    out->from = out->to = TRUCE_NODAY;
    out->harm = (uint8_t)harm;
    sums__figures(out, &s->total[harm]);
    out->incidents = s->total_incidents[harm];
    out->provisional = s->total_provisional[harm];
    return true;
}

/* ---------------------------------------------------------------- totals over periods */

static int sums__series_order(const void *x, const void *y) {
    const truce_series *a = x, *b = y;
    if (a->from != b->from) return a->from < b->from ? -1 : 1;
    if (a->to != b->to) return a->to < b->to ? -1 : 1;
    if (a->harm != b->harm) return a->harm < b->harm ? -1 : 1;
    int c = truce_str_cmp(a->claimant, b->claimant);
    if (!c) c = truce_str_cmp(a->victim_party, b->victim_party);
    if (!c) c = truce_str_cmp(a->place, b->place);
    if (!c) c = a->victim_role - b->victim_role;
    if (c) return c;
    if (a->count.low != b->count.low) return a->count.low < b->count.low ? -1 : 1;
    return a->count.high < b->count.high ? -1 : a->count.high > b->count.high;
}

static int sums__series_out(truce_sums *s, int (*each)(const truce_series *x, void *ctx), void *ctx) {
    int rc = TRUCE_OK;
    if (s->series.n) qsort(s->series.v, s->series.n, sizeof *s->series.v, sums__series_order);
    for (uint32_t i = 0; i < s->series.n && rc == TRUCE_OK; i++) rc = each(&s->series.v[i], ctx);
    return rc;
}

int truce_sums_period_totals(truce_sums *s, int (*each)(const truce_series *x, void *ctx), void *ctx, truce_err *err) {
    (void)err;
    return sums__series_out(s, each, ctx);
}

/* ---------------------------------------------------------------- notes */

typedef struct sums__noting {
    int (*each)(const char *note, void *ctx);
    void *ctx;
    int rc;
} sums__noting;

static void sums__note(sums__noting *n, const char *fmt, ...) TRUCE_PRINTF(2, 3);
static void sums__note(sums__noting *n, const char *fmt, ...) {
    char t[512];
    va_list ap;
    if (n->rc != TRUCE_OK) return;
    va_start(ap, fmt);
    vsnprintf(t, sizeof t, fmt, ap);
    va_end(ap);
    n->rc = n->each(t, n->ctx);
}

static const char *sums__plural(uint64_t n) {
    return n == 1 ? "" : "s";
}

/* What the chosen dimensions do to sums. */
static void sums__note_dims(const truce_sums *s, sums__noting *n) {
    bool within = false, open = false;
    uint64_t provisional = 0;
    for (uint32_t i = 0; i < s->groups.n; i++) {
        within |= s->groups.v[i].within;
        open |= s->groups.v[i].f.open;
    }
    for (unsigned h = 0; h < TRUCE_HARM_COUNT; h++) provisional += s->total_provisional[h];
    if (s->how & INC_APART_CLAIMANT)
        sums__note(n,
                   "by claimant: each row is what that claimant said; different claimants speak of the same people, so "
                   "rows of different claimants must not be added.");
    if (within)
        sums__note(n,
                   "by role: children, women, journalists, aid workers and refugees are also in the row of civilians; "
                   "do not add them to it.");
    if (s->many_places)
        sums__note(n,
                   "by place: %llu incident%s more than one place and count%s once in the row of each; the rows add "
                   "up to more than the total.",
                   (unsigned long long)s->many_places, s->many_places == 1 ? " names" : "s name",
                   s->many_places == 1 ? "s" : "");
    if (s->beyond)
        sums__note(n,
                   "in %llu incident%s accounts differ on who the people were: the rows add up to more than the total.",
                   (unsigned long long)s->beyond, sums__plural(s->beyond));
    if (open) sums__note(n, "a figure with + is a floor: nobody says how many at most.");
    if (provisional)
        sums__note(n, "%llu incident%s provisional (fewer than two independent sources): in low and high, not in best.",
                   (unsigned long long)provisional, provisional == 1 ? " is" : "s are");
}

static void sums__note_left(const truce_sums *s, sums__noting *n) {
    if (s->parts)
        sums__note(n, "%llu part%s of larger incidents %s not added: what they are parts of is.",
                   (unsigned long long)s->parts, sums__plural(s->parts), s->parts == 1 ? "is" : "are");
    if (s->twice)
        sums__note(n, "%llu incident%s given more than once and counted once.", (unsigned long long)s->twice,
                   s->twice == 1 ? " was" : "s were");
    if (s->unnumbered)
        sums__note(n, "%llu incident%s of it without a number that %s counts; not in the figures.",
                   (unsigned long long)s->unnumbered, s->unnumbered == 1 ? " tells" : "s tell",
                   truce_policy_version(s->o.policy));
    if (s->undated)
        sums__note(n, "%llu incident%s no date%s.", (unsigned long long)s->undated, s->undated == 1 ? " has" : "s have",
                   s->o.from != TRUCE_NODAY || s->o.to != TRUCE_NODAY
                       ? " and may lie outside the days asked for; left out"
                       : "; in a row of their own");
    if (s->guessed && (s->time >= 0 || s->o.from != TRUCE_NODAY || s->o.to != TRUCE_NODAY))
        sums__note(n, "%llu incident%s dated by no report's words: taken as two days before publication.",
                   (unsigned long long)s->guessed, s->guessed == 1 ? " is" : "s are");
    if (s->divided)
        sums__note(n, "%llu total%s over several days %s divided evenly over them (acled).",
                   (unsigned long long)s->divided, sums__plural(s->divided), s->divided == 1 ? "is" : "are");
    if (s->series.n)
        sums__note(n, "%u total%s over a period %s listed apart and never added: the incidents are in them.",
                   (unsigned)s->series.n, sums__plural(s->series.n), s->series.n == 1 ? "is" : "are");
}

/* Periods without a report: nothing is known of them, which is not zero. */
static void sums__note_gaps(const truce_sums *s, sums__noting *n) {
    truce_sums_covered c = truce_sums_coverage_of(s);
    if (c.first == TRUCE_NODAY) {
        sums__note(n, "no report has a date of publication%s: no period can be compared with the one before.",
                   s->o.from != TRUCE_NODAY || s->o.to != TRUCE_NODAY ? " in these days" : "");
        return;
    }
    if (s->time < 0) return;
    sums__note(n, "change compares what was reported of two periods: look at the days with reports of both.");
    unsigned dim = s->o.by[s->time], gaps = 0, periods = 0;
    for (truce_day d = sums__period(dim, c.first, 0); d <= c.last && periods < SUMS__FILL;
         d = sums__period(dim, d, 1), periods++)
        gaps += !sums__covered(s, d, sums__period(dim, d, 1) - 1);
    if (gaps)
        sums__note(n,
                   "%u of %u %ss %s no report: nothing is known of them, which is not zero; no change is given after "
                   "them.",
                   gaps, periods, truce_dim_name(dim), gaps == 1 ? "has" : "have");
}

int truce_sums_notes(truce_sums *s, int (*each)(const char *note, void *ctx), void *ctx, truce_err *err) {
    (void)err;
    sums__noting n = {each, ctx, TRUCE_OK};
    sums__note(&n, "claims are claims: each figure is what somebody said, none was checked here.");
    sums__note_dims(s, &n);
    sums__note_left(s, &n);
    sums__note_gaps(s, &n);
    return n.rc;
}
