/* incident/series.c - totals of a period, told again and again: each once. See telling.h. */
#include "incident/state.h"

#include <stdlib.h>
#include <string.h>

/* Strings are interned, but their addresses differ from run to run: order goes by what they say. */
static int series__str(truce_str a, truce_str b) {
    return a.p == b.p ? 0 : truce_str_cmp(a, b);
}

static int series__number(int64_t a, int64_t b) {
    return a < b ? -1 : a > b;
}

/* Is it the same total? 0: yes. Who said it where, of whom, is not asked: the first to say it names them. */
static int series__same(const truce_brief *a, const truce_brief *b) {
    int c = series__number(a->harm, b->harm);
    if (!c) c = series__number(a->role, b->role);
    if (!c) c = series__number(a->from, b->from);
    if (!c) c = series__number(a->to, b->to);
    if (!c) c = series__number(a->count.low, b->count.low);
    if (!c) c = series__number(a->count.high, b->count.high);
    if (!c) c = series__str(a->count.word, b->count.word);
    return c ? c : series__str(a->claimant->name, b->claimant->name);
}

static int series__told(const truce_period_claim *a, const truce_period_claim *b) {
    int c = 0;
    if (a->published != b->published)
        c = a->published == TRUCE_NODAY   ? 1
            : b->published == TRUCE_NODAY ? -1
                                          : series__number(a->published, b->published);
    if (!c) c = a->report == b->report ? 0 : strcmp(a->report, b->report);
    return c ? c : series__number(a->brief->number, b->brief->number);
}

static int series__order(const void *x, const void *y) {
    const truce_period_claim *a = x, *b = y;
    int c = series__same(a->brief, b->brief);
    return c ? c : series__told(a, b);
}

static int series__first(const void *x, const void *y) {
    const truce_period_claim *const *a = x, *const *b = y;
    return series__told(*a, *b);
}

void truce_series_build(truce_period_claim *v, uint32_t n, truce_arena *a,
                        void (*each)(const truce_series *s, void *ctx), void *ctx) {
    uint32_t kinds = 0;
    if (!n) return;
    qsort(v, n, sizeof *v, series__order);
    const truce_period_claim **first = truce_arena_array(a, const truce_period_claim *, n);
    for (uint32_t i = 0; i < n; i++)
        if (i == 0 || series__same(v[i - 1].brief, v[i].brief)) first[kinds++] = &v[i];
    qsort(first, kinds, sizeof *first, series__first); /* handed out as they were first told */
    for (uint32_t k = 0; k < kinds; k++) {
        const truce_brief *c = first[k]->brief;
        truce_series s = {.harm = c->harm,
                          .victim_role = c->role,
                          .victim_party = inc__party_key(c->victim),
                          .from = c->from,
                          .to = c->to,
                          .count = c->count};
        s.claimant = c->has_claimant ? c->claimant->name : TRUCE_NOSTR;
        if (c->n_places) s.place = c->places[0]->name;
        for (const truce_period_claim *p = first[k]; p < v + n && !series__same(p->brief, c); p++)
            if (p == first[k] || series__told(p - 1, p))
                truce_vec_push(a, &s.claims, (truce_claim_ref){p->report, p->brief->number});
        each(&s, ctx);
    }
}
