/* accord/watch.c - alleged violations by day and party, and the escalation index. See watch.h. */
#include "accord/watch.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *truce_watch_verdict_name(unsigned v) {
    static const char *const names[] = {"open", "established", "probable", "not established", "left"};
    return v < sizeof names / sizeof *names ? names[v] : "";
}

void truce_watch_init(truce_watch *w, const truce_agreement *g, const truce_match_rules *rules,
                      const truce_mechanism *m, unsigned policy) {
    memset(w, 0, sizeof *w);
    truce_arena_init(&w->arena, 0);
    w->g = g;
    w->rules = rules;
    w->mechanism = m;
    w->policy = policy;
    w->since = w->until = TRUCE_NODAY;
}

void truce_watch_fini(truce_watch *w) {
    truce_arena_fini(&w->arena);
    truce_free(w->covered);
    memset(w, 0, sizeof *w);
}

static int watch__oom(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

/* ---------------------------------------------------------------- cases */

static bool watch__holds(const truce_case *c, const char *incident) {
    for (uint32_t k = 0; k < c->incidents.n; k++)
        if (truce_str_is(c->incidents.v[k], incident)) return true;
    return false;
}

static bool watch__published(const truce_case *c) {
    return c->determination.text.p && c->state >= TRUCE_CASE_PUBLISHED && c->state <= TRUCE_CASE_CLOSED;
}

static bool watch__breach(const truce_watch *w, const truce_determination *d, const truce_term *t, int32_t party) {
    bool term = false, doer = false;
    for (uint32_t k = 0; k < d->breach.n; k++) term |= truce_str_eq(d->breach.v[k], t->id);
    for (uint32_t k = 0; k < d->attributed.n; k++)
        doer |= party >= 0 && truce_agreement_party(w->g, d->attributed.v[k]) == party;
    return term && doer;
}

static bool watch__names(const truce_str *v, uint32_t n, truce_str id) {
    for (uint32_t k = 0; k < n; k++)
        if (truce_str_eq(v[k], id)) return true;
    return false;
}

static bool watch__names_party(const truce_watch *w, const truce_str *v, uint32_t n, int32_t party) {
    for (uint32_t k = 0; k < n; k++)
        if (truce_agreement_party(w->g, v[k]) == party) return true;
    return false;
}

/* Is the case about this term and this party: as it was opened, or as it was decided? */
static bool watch__about(const truce_watch *w, const truce_case *c, const truce_term *t, int32_t party) {
    const truce_determination *d = &c->determination;
    bool decided = watch__published(c);
    bool term = !c->terms.n || watch__names(c->terms.v, c->terms.n, t->id) ||
                (decided && watch__names(d->breach.v, d->breach.n, t->id));
    bool who = party < 0 || !c->alleged.n || watch__names_party(w, c->alleged.v, c->alleged.n, party) ||
               (decided && watch__names_party(w, d->attributed.v, d->attributed.n, party));
    return term && who;
}

static uint8_t watch__verdict(const truce_watch *w, const truce_case *c, const truce_term *t, int32_t party) {
    if (c->state >= TRUCE_CASE_DUPLICATE) return TRUCE_VERDICT_LEFT;
    if (!watch__published(c)) return TRUCE_VERDICT_OPEN;
    if (!watch__breach(w, &c->determination, t, party)) return TRUCE_VERDICT_NOT_ESTABLISHED;
    switch (c->determination.occurrence) {
    case TRUCE_OCC_ESTABLISHED: return TRUCE_VERDICT_ESTABLISHED;
    case TRUCE_OCC_PROBABLE: return TRUCE_VERDICT_PROBABLE;
    default: return TRUCE_VERDICT_NOT_ESTABLISHED;
    }
}

static truce_watch_match *watch__match(truce_watch *w, truce_watch_incident *i, const truce_term *t, int32_t party) {
    for (uint32_t k = 0; k < i->matches.n; k++)
        if (i->matches.v[k].term == t && i->matches.v[k].party == party) return &i->matches.v[k];
    truce_str says = truce_arena_printf(&w->arena, "a published finding names this term and this party");
    truce_vec_push(
        &w->arena, &i->matches,
        (truce_watch_match){.term = t, .party = party, .says = says, .what = says, .because = TRUCE_STR("")});
    return &i->matches.v[i->matches.n - 1];
}

/* What a finding names stands in the list, whatever is alleged. */
static void watch__found(truce_watch *w, truce_watch_incident *i, const truce_case *c) {
    const truce_determination *d = &c->determination;
    for (uint32_t b = 0; b < d->breach.n; b++) {
        const truce_term *t = truce_agreement_term(w->g, d->breach.v[b]);
        for (uint32_t a = 0; t && a < d->attributed.n; a++) {
            int32_t p = truce_agreement_party(w->g, d->attributed.v[a]);
            if (p >= 0) watch__match(w, i, t, p);
        }
    }
}

static void watch__cases(truce_watch *w, truce_watch_incident *i) {
    for (uint32_t k = 0; w->mechanism && k < w->mechanism->cases.n; k++) {
        const truce_case *c = w->mechanism->cases.v[k];
        if (!c->agreement || !truce_str_eq(c->agreement->id, w->g->id) || !watch__holds(c, i->id)) continue;
        if (watch__published(c)) watch__found(w, i, c);
        for (uint32_t m = 0; m < i->matches.n; m++) {
            truce_watch_match *x = &i->matches.v[m];
            if (!watch__about(w, c, x->term, x->party)) continue;
            truce_watch_case row = {truce_arena_dup(&w->arena, c->id, strlen(c->id)), c->state,
                                    watch__verdict(w, c, x->term, x->party)};
            truce_vec_push(&w->arena, &x->cases, row);
        }
    }
}

/* ---------------------------------------------------------------- taking in */

static const char *watch__grade(const char *g) {
    static const char *const grades[] = {"confirmed", "fair", "weak", "contested", "discounted"};
    for (size_t k = 0; g && k < sizeof grades / sizeof *grades; k++)
        if (strcmp(g, grades[k]) == 0) return grades[k];
    return "";
}

static const char *watch__report(truce_watch *w, truce_watch_incident *i, const char *id) {
    for (uint32_t k = 0; k < i->reports.n; k++)
        if (strcmp(i->reports.v[k], id) == 0) return i->reports.v[k];
    truce_vec_push(&w->arena, &i->reports, truce_arena_dup(&w->arena, id, strlen(id)));
    return i->reports.v[i->reports.n - 1];
}

/* In words. The buffer must not be jumped over. */
static void watch__say(truce_watch *w, const truce_incident *from, const truce_term_match *m, truce_watch_match *x) {
    truce_buf b;
    jmp_buf *outer = w->arena.oom;
    truce_str *to[] = {&x->says, &x->what, &x->because};
    bool failed = false;
    truce_buf_init(&b);
    w->arena.oom = NULL;
    for (int k = 0; k < 3; k++) {
        truce_buf_clear(&b);
        if (k == 0) truce_match_say(&b, w->g, from, m);
        else if (k == 1) truce_match_what(&b, from, m);
        else truce_match_because(&b, w->g, from, m);
        *to[k] = truce_arena_str(&w->arena, truce_buf_view(&b));
        failed |= b.failed || !to[k]->p;
    }
    w->arena.oom = outer;
    truce_buf_fini(&b);
    if (failed) longjmp(*outer, 1);
}

static void watch__keep(truce_watch *w, const truce_incident *from, truce_watch_incident *i,
                        const truce_term_match *m) {
    truce_watch_match x = {.term = m->term, .party = m->party, .why = m->why, .doubtful = m->doubtful};
    watch__say(w, from, m, &x);
    x.group = m->group.p ? truce_arena_str(&w->arena, m->group) : TRUCE_NOSTR;
    for (uint32_t k = 0; k < m->voices.n; k++) {
        truce_match_voice v = m->voices.v[k], kept = v;
        kept.claimant = v.claimant.p ? truce_arena_str(&w->arena, v.claimant) : TRUCE_NOSTR;
        kept.country = v.country.p ? truce_arena_str(&w->arena, v.country) : TRUCE_NOSTR;
        memset(&kept.claims, 0, sizeof kept.claims);
        for (uint32_t c = 0; c < v.claims.n; c++)
            truce_vec_push(&w->arena, &kept.claims,
                           (truce_claim_ref){watch__report(w, i, v.claims.v[c].report), v.claims.v[c].number});
        truce_vec_push(&w->arena, &x.voices, kept);
    }
    truce_vec_push(&w->arena, &i->matches, x);
}

static int64_t watch__tenths(double v) {
    return (int64_t)floor(v * 10 + 0.5);
}

/* Its kind's weight, and that of the dead: a doubling adds the same, whatever it starts from. */
static void watch__weigh(truce_watch *w, truce_watch_incident *i) {
    bool closure = i->matches.n > 0;
    for (uint32_t k = 0; k < i->matches.n; k++) closure &= i->matches.v[k].term->kind == TRUCE_TERM_CROSSINGS;
    i->weight_of = closure ? TRUCE_STR("closure") : i->kind;
    i->weight = watch__tenths(truce_match_weight(w->rules, i->weight_of, 0));
    if (i->killed.best > 0)
        i->dead =
            watch__tenths(truce_match_weight(w->rules, TRUCE_STR("killed"), 0) * log2(1 + (double)i->killed.best));
}

static void watch__take(truce_watch *w, const truce_incident *from, const truce_match_claim *claims, truce_arena *a) {
    truce_term_match *m;
    truce_watch_incident i;
    uint32_t n = 0;
    memset(&i, 0, sizeof i);
    truce_match_incident(w->rules, w->g, from, claims, a, &m, &n);
    memcpy(i.id, from->id, sizeof i.id);
    if (from->parent) memcpy(i.parent, from->parent->id, sizeof i.parent);
    i.from = from->from;
    i.to = from->to;
    i.dated = from->dated;
    i.day = !from->dated ? from->to : from->from < w->g->from && w->g->from <= from->to ? w->g->from : from->from;
    i.kind = truce_arena_str(&w->arena, from->kind);
    i.grade = watch__grade(from->grade);
    i.killed = from->totals[TRUCE_HARM_KILLED];
    i.wounded = from->totals[TRUCE_HARM_WOUNDED];
    const truce_place *where = n && m[0].where ? m[0].where : from->places.n ? &from->places.v[0] : NULL;
    if (where) {
        i.place = truce_arena_str(&w->arena, where->name.n ? where->name : where->text);
        i.country = where->country.p ? truce_arena_str(&w->arena, where->country) : TRUCE_NOSTR;
    }
    for (uint32_t k = 0; k < from->claims.n; k++) watch__report(w, &i, from->claims.v[k].report);
    for (uint32_t k = 0; k < n; k++) watch__keep(w, from, &i, &m[k]);
    watch__cases(w, &i);
    if (!i.matches.n) return;
    watch__weigh(w, &i);
    truce_vec_push(&w->arena, &w->incidents, i);
}

int truce_watch_add(truce_watch *w, const truce_incident *i, const truce_match_claim *claims, truce_err *err) {
    truce_arena scratch;
    jmp_buf oom;
    volatile int rc = TRUCE_OK;
    w->looked_at++;
    truce_arena_init(&scratch, 0);
    w->arena.oom = scratch.oom = &oom;
    if (setjmp(oom) == 0) watch__take(w, i, claims, &scratch);
    else rc = watch__oom(err);
    w->arena.oom = NULL;
    truce_arena_fini(&scratch);
    return rc;
}

int truce_watch_coverage(truce_watch *w, truce_day day, uint64_t reports, truce_err *err) {
    if (w->n_covered == w->cap_covered) {
        uint32_t cap = w->cap_covered ? w->cap_covered * 2 : 64;
        void *p = truce_realloc(w->covered, cap * sizeof *w->covered);
        if (!p) return watch__oom(err);
        w->covered = p;
        w->cap_covered = cap;
    }
    w->covered[w->n_covered].day = day;
    w->covered[w->n_covered++].reports = reports;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- adding up */

bool truce_watch_denied(const truce_watch_match *m) {
    for (uint32_t k = 0; k < m->voices.n; k++)
        if (m->voices.v[k].denies && m->voices.v[k].self) return true;
    return false;
}

bool truce_watch_self(const truce_watch_match *m) {
    for (uint32_t k = 0; k < m->voices.n; k++)
        if (!m->voices.v[k].denies && !m->voices.v[k].support && m->voices.v[k].self) return true;
    return false;
}

static int watch__by_day(const void *a, const void *b) {
    const truce_watch_incident *x = a, *y = b;
    return x->day != y->day ? (x->day < y->day ? -1 : 1) : strcmp(x->id, y->id);
}

static int watch__by_id(const void *a, const void *b) {
    return strcmp((*(const truce_watch_incident *const *)a)->id, (*(const truce_watch_incident *const *)b)->id);
}

static void watch__parts(truce_watch *w) {
    uint32_t n = w->incidents.n;
    truce_watch_incident **ids = truce_arena_array(&w->arena, truce_watch_incident *, n);
    for (uint32_t k = 0; k < n; k++) ids[k] = &w->incidents.v[k];
    if (n) qsort(ids, n, sizeof *ids, watch__by_id);
    for (uint32_t k = 0; k < n; k++) {
        truce_watch_incident key, *at = &key;
        if (!w->incidents.v[k].parent[0]) continue;
        memcpy(key.id, w->incidents.v[k].parent, sizeof key.id);
        w->incidents.v[k].part = bsearch(&at, ids, n, sizeof *ids, watch__by_id) != NULL;
    }
}

static truce_watch_day *watch__row(truce_watch *w, truce_day day, int32_t party) {
    for (uint32_t k = w->days.n; k-- > 0 && w->days.v[k].day == day;)
        if (w->days.v[k].party == party) return &w->days.v[k];
    truce_vec_push(&w->arena, &w->days, (truce_watch_day){.day = day, .party = party});
    return &w->days.v[w->days.n - 1];
}

static void watch__by(truce_watch *w, truce_watch_day *d, const truce_match_voice *v) {
    for (uint32_t k = 0; k < d->by.n; k++)
        if (truce_str_eq(d->by.v[k].claimant, v->claimant)) return;
    truce_match_voice x = *v;
    memset(&x.claims, 0, sizeof x.claims);
    truce_vec_push(&w->arena, &d->by, x);
}

/* One incident against one party: once, whatever terms it touches. */
static void watch__count(truce_watch *w, const truce_watch_incident *i, int32_t party) {
    truce_watch_day *d = NULL;
    bool denied = false, self = false, cases = false, established = false, probable = false;
    for (uint32_t k = 0; k < i->matches.n; k++) {
        const truce_watch_match *m = &i->matches.v[k];
        if (m->party != party) continue;
        if (!d) d = watch__row(w, i->day, party);
        denied |= truce_watch_denied(m);
        self |= truce_watch_self(m);
        cases |= m->cases.n > 0;
        for (uint32_t c = 0; c < m->cases.n; c++) {
            established |= m->cases.v[c].verdict == TRUCE_VERDICT_ESTABLISHED;
            probable |= m->cases.v[c].verdict == TRUCE_VERDICT_PROBABLE;
        }
        for (uint32_t v = 0; v < m->voices.n; v++)
            if (!m->voices.v[v].denies && !m->voices.v[v].self) watch__by(w, d, &m->voices.v[v]);
    }
    if (!d) return;
    d->alleged++;
    d->denied += denied;
    d->self += self;
    d->cases += cases;
    d->established += established;
    d->probable += probable && !established;
}

static int watch__by_party(const void *a, const void *b) {
    const truce_watch_day *x = a, *y = b;
    if (x->day != y->day) return x->day < y->day ? -1 : 1;
    uint32_t p = (uint32_t)x->party, q = (uint32_t)y->party;
    return p < q ? -1 : p > q;
}

bool truce_watch_counts(const truce_watch_incident *i, const truce_watch_window *x) {
    return !i->part && i->day >= x->from && i->day <= x->to;
}

static void watch__window(truce_watch *w, truce_day to) {
    truce_watch_window x = {.from = to - TRUCE_WATCH_DAYS + 1, .to = to};
    for (uint32_t k = 0; k < w->incidents.n; k++) {
        const truce_watch_incident *i = &w->incidents.v[k];
        if (!truce_watch_counts(i, &x)) continue;
        x.points += i->weight + i->dead;
        x.incidents++;
        if (i->killed.best > 0) x.killed += i->killed.best;
    }
    for (uint32_t k = 0; k < w->n_covered; k++) {
        if (w->covered[k].day < x.from || w->covered[k].day > x.to) continue;
        x.reports += w->covered[k].reports;
        x.days++;
    }
    truce_vec_push(&w->arena, &w->windows, x);
}

static void watch__finish(truce_watch *w, truce_day since, truce_day until) {
    truce_watch_incident *v = w->incidents.v;
    if (w->incidents.n) qsort(v, w->incidents.n, sizeof *v, watch__by_day);
    watch__parts(w);
    truce_day last = w->incidents.n ? v[w->incidents.n - 1].day : TRUCE_NODAY;
    if (w->n_covered && (last == TRUCE_NODAY || w->covered[w->n_covered - 1].day > last))
        last = w->covered[w->n_covered - 1].day;
    w->until = until != TRUCE_NODAY ? until : last;
    w->since = since != TRUCE_NODAY && since > w->g->from ? since : w->g->from;
    for (uint32_t k = 0; k < w->incidents.n; k++) {
        if (v[k].part || v[k].day < w->since || v[k].day > w->until) continue;
        for (int32_t p = -1; p < (int32_t)w->g->parties.n; p++) watch__count(w, &v[k], p);
    }
    if (w->days.n) qsort(w->days.v, w->days.n, sizeof *w->days.v, watch__by_party);
    if (w->until == TRUCE_NODAY) return;
    for (truce_day to = w->until; to >= w->g->from && w->g->from != TRUCE_NODAY; to -= TRUCE_WATCH_DAYS)
        watch__window(w, to);
}

int truce_watch_finish(truce_watch *w, truce_day since, truce_day until, truce_err *err) {
    jmp_buf oom;
    int rc = TRUCE_OK;
    w->arena.oom = &oom;
    if (setjmp(oom) == 0) watch__finish(w, since, until);
    else rc = watch__oom(err);
    w->arena.oom = NULL;
    return rc;
}
