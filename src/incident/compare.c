/* incident/compare.c - see compare.h. A claimant's figure for one side in one incident is made as tallies by claimant
 * make it (apart.h): its groups of people nested, its denials left out. */
#include "incident/compare.h"
#include "incident/apart.h"
#include "incident/kept.h"

#include <stdlib.h>
#include <string.h>

typedef struct compare__pair {
    truce_compare_row r;
    inc_range f;
    TRUCE_VEC(truce_compare_month) months;
} compare__pair;

struct truce_compare {
    truce_compare_options o;
    truce_arena arena;
    inc_kept kept;
    TRUCE_VEC(compare__pair *) pairs;
    uint32_t *table, table_cap; /* pair + 1 */
    inc_apart *work;
    truce_compare_counts counts;
};

int truce_compare_new(truce_compare **out, const truce_compare_options *o, truce_err *err) {
    truce_compare *c = truce_calloc(1, sizeof *c);
    *out = NULL;
    if (c) c->work = truce_calloc(1, sizeof *c->work);
    if (!c || !c->work) {
        truce_free(c);
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    truce_arena_init(&c->arena, 0);
    c->kept.arena = &c->arena;
    c->o = *o;
    *out = c;
    return TRUCE_OK;
}

void truce_compare_free(truce_compare *c) {
    if (!c) return;
    truce_arena_fini(&c->arena);
    inc__kept_fini(&c->kept);
    truce_free(c->table);
    truce_free(c->work);
    truce_free(c);
}

truce_compare_counts truce_compare_count(const truce_compare *c) {
    return c->counts;
}

/* ---------------------------------------------------------------- pairs of a claimant and a side */

static uint64_t compare__hash(unsigned harm, truce_str party, truce_str claimant) {
    uint64_t h = truce_hash_mix(harm, party.p ? truce_hash_str(party) : 7);
    return truce_hash_mix(h, claimant.p ? truce_hash_str(claimant) : 7);
}

static void compare__grow(truce_compare *c) {
    uint32_t cap = c->table_cap ? c->table_cap * 2 : 256;
    uint32_t *t = inc__kept_zeroed(&c->kept, cap, sizeof *t);
    for (uint32_t i = 0; i < c->pairs.n; i++) {
        const truce_compare_row *r = &c->pairs.v[i]->r;
        uint32_t h = (uint32_t)compare__hash(r->harm, r->party, r->claimant) & (cap - 1);
        while (t[h]) h = (h + 1) & (cap - 1);
        t[h] = i + 1;
    }
    truce_free(c->table);
    c->table = t;
    c->table_cap = cap;
}

static compare__pair *compare__pair_of(truce_compare *c, unsigned harm, truce_str party, truce_str claimant) {
    truce_str p = inc__kept_name(&c->kept, party), q = inc__kept_name(&c->kept, claimant);
    if (c->pairs.n * 2 >= c->table_cap) compare__grow(c);
    uint32_t h = (uint32_t)compare__hash(harm, p, q) & (c->table_cap - 1);
    for (; c->table[h]; h = (h + 1) & (c->table_cap - 1)) {
        compare__pair *k = c->pairs.v[c->table[h] - 1];
        if (k->r.harm == harm && k->r.party.p == p.p && k->r.claimant.p == q.p) return k;
    }
    compare__pair *k = truce_arena_new(&c->arena, compare__pair);
    k->r.harm = (uint8_t)harm;
    k->r.party = p;
    k->r.claimant = q;
    k->f = (inc_range){-1, -1, -1, false};
    truce_vec_push(&c->arena, &c->pairs, k);
    c->table[h] = c->pairs.n;
    return k;
}

static void compare__month(truce_compare *c, compare__pair *k, truce_day day, const inc_range *f) {
    int y, m, d;
    truce_day from = day;
    uint32_t i = 0;
    if (day != TRUCE_NODAY) {
        truce_day_split(day, &y, &m, &d);
        from = truce_day_make(y, m, 1);
    }
    while (i < k->months.n && k->months.v[i].from != from) i++;
    if (i == k->months.n) truce_vec_push(&c->arena, &k->months, (truce_compare_month){.from = from});
    truce_compare_month *at = &k->months.v[i];
    at->low += f->low;
    at->high += f->high;
    at->open |= f->open;
    at->incidents++;
}

/* ---------------------------------------------------------------- one incident */

static bool compare__same(truce_str a, truce_str b) {
    return !a.p == !b.p && truce_str_eq(a, b);
}

/* What one claimant does with one side's losses in the incident, over all groups of people. */
typedef struct compare__conduct {
    uint32_t revisions;
    bool own;
} compare__conduct;

static compare__conduct compare__conduct_of(const truce_incident *i, unsigned harm, const inc_cell *cell) {
    compare__conduct w = {0, false};
    for (uint32_t k = 0; k < i->figures.n; k++) {
        const truce_figure_row *f = &i->figures.v[k];
        for (uint32_t j = 0; f->harm == harm && j < f->said.n; j++) {
            const truce_said_row *s = &f->said.v[j];
            if (!compare__same(f->victim_party, cell->party) || !compare__same(s->claimant, cell->claimant)) continue;
            w.revisions += truce_said_revisions(s);
            w.own |= inc__own_voice(s, cell->party);
        }
    }
    return w;
}

/* The losing side's own word on its losses: whether it admits any, and its number (-1: none). */
static bool compare__accepted(const truce_incident *i, unsigned harm, truce_str party) {
    for (uint32_t k = 0; k < i->figures.n; k++) {
        const truce_figure_row *f = &i->figures.v[k];
        if (f->harm != harm || !compare__same(f->victim_party, party)) continue;
        for (uint32_t j = 0; j < f->said.n; j++) {
            const truce_said_row *s = &f->said.v[j];
            bool yes = s->stance == TRUCE_SAID_ADMITS || s->stance == TRUCE_SAID_CONFIRMS;
            if (yes && inc__own_voice(s, party) && s->count.low != 0) return true;
        }
    }
    return false;
}

static int64_t compare__number(const inc_range *f) {
    return f->best >= 0 ? f->best : f->low;
}

static void compare__cell(truce_compare *c, const truce_incident *i, unsigned harm, const inc_cell *cell) {
    compare__conduct me = compare__conduct_of(i, harm, cell);
    compare__pair *k = compare__pair_of(c, harm, cell->party, cell->claimant);
    int64_t mine = compare__number(&cell->f), highest = -1, counted = -1;
    bool others = false;
    for (uint32_t n = 0; n < c->work->n; n++) {
        const inc_cell *o = &c->work->cell[n];
        int64_t v = compare__number(&o->f);
        if (!compare__same(o->party, cell->party)) continue;
        if (v > highest) highest = v;
        others |= o != cell;
        if (o != cell && compare__conduct_of(i, harm, o).own) counted = v;
    }
    truce_compare_row *r = &k->r;
    r->own |= me.own;
    r->incidents++;
    inc__range_add(&k->f, &cell->f);
    compare__month(c, k, i->from, &cell->f);
    r->revised += me.revisions > 0;
    r->revisions += me.revisions;
    if (others) {
        r->shared++;
        r->said += mine;
        r->highest += highest;
    }
    if (me.own) return;
    r->accepted += compare__accepted(i, harm, cell->party);
    if (counted < 0) return;
    r->both++;
    r->claimed += mine;
    r->counted += counted;
}

static void compare__take(truce_compare *c, const truce_incident *i) {
    bool outside = (c->o.from != TRUCE_NODAY && (i->from == TRUCE_NODAY || i->from < c->o.from)) ||
                   (c->o.to != TRUCE_NODAY && (i->from == TRUCE_NODAY || i->from > c->o.to));
    if (i->parent) c->counts.parts++;
    else if (inc__kept_seen(&c->kept, i->id)) c->counts.twice++;
    else if (outside) c->counts.out_of_range++;
    else {
        c->counts.incidents++;
        for (unsigned h = TRUCE_HARM_NONE + 1; h < TRUCE_HARM_COUNT; h++) {
            if (c->o.harms && !(c->o.harms >> h & 1)) continue;
            inc__apart(c->work, i, h, c->o.policy, c->o.lex, INC_APART_CLAIMANT | INC_APART_PARTY);
            for (uint32_t n = 0; n < c->work->n; n++) compare__cell(c, i, h, &c->work->cell[n]);
        }
    }
}

int truce_compare_incident(truce_compare *c, const truce_incident *i, truce_err *err) {
    jmp_buf oom;
    int rc = TRUCE_OK;
    c->arena.oom = &oom;
    if (setjmp(oom) == 0) compare__take(c, i);
    else rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    c->arena.oom = NULL;
    return rc;
}

/* ---------------------------------------------------------------- rows */

static int compare__names(truce_str a, truce_str b) {
    if (!a.p || !b.p) return !a.p - !b.p; /* not stated, the reports themselves: last */
    return truce_str_cmp(a, b);
}

static int compare__order(const void *x, const void *y) {
    const compare__pair *a = *(compare__pair *const *)x, *b = *(compare__pair *const *)y;
    if (a->r.harm != b->r.harm) return a->r.harm < b->r.harm ? -1 : 1;
    int c = compare__names(a->r.party, b->r.party);
    if (c) return c;
    if (a->r.own != b->r.own) return a->r.own ? -1 : 1;
    int64_t p = compare__number(&a->f), q = compare__number(&b->f);
    return p != q ? (p < q ? 1 : -1) : compare__names(a->r.claimant, b->r.claimant);
}

static int compare__by_month(const void *x, const void *y) {
    const truce_compare_month *a = x, *b = y;
    bool p = a->from == TRUCE_NODAY, q = b->from == TRUCE_NODAY;
    return p != q ? p - q : a->from < b->from ? -1 : a->from > b->from;
}

int truce_compare_rows(truce_compare *c, int (*each)(const truce_compare_row *r, void *ctx), void *ctx,
                       truce_err *err) {
    (void)err;
    int rc = TRUCE_OK;
    if (c->pairs.n) qsort(c->pairs.v, c->pairs.n, sizeof(*c->pairs.v), compare__order);
    truce_free(c->table); /* its places are those of before */
    c->table = NULL;
    c->table_cap = 0;
    for (uint32_t i = 0; i < c->pairs.n && rc == TRUCE_OK; i++) {
        compare__pair *k = c->pairs.v[i];
        truce_compare_row r = k->r;
        qsort(k->months.v, k->months.n, sizeof *k->months.v, compare__by_month);
        r.low = k->f.low;
        r.best = compare__number(&k->f);
        r.high = k->f.high;
        r.open = k->f.open;
        r.months = k->months.v;
        r.n_months = k->months.n;
        rc = each(&r, ctx);
    }
    return rc;
}
