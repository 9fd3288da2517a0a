/* incident/keys.c - what finds the tellings that may match. See telling.h.
 * Every way to reach INC__ENOUGH (match.c) has a kind of key:
 *   - a place, worth 3 (narrow) or 1 (wide): keys of its name and of its province;
 *   - no place, a large number: keys of harm and number; or two smaller ones: keys of both;
 *   - neither: then both sides' losses, a doer and the day: keys of the two countries;
 *   - nobody knows the day: two places by name, without time.
 * Time is in every other key as a bucket of days. A window longer than INC__LONG is in buckets of months: it meets such
 * another by every key, and a shorter one by a number only, which it asks for in both sizes. Slack is given to windows
 * without a day of their own only, on both sides; that covers match's. */
#include "incident/state.h"

#include <stdlib.h>

enum { KEYS__DAYS = 8, KEYS__MONTH = 32, KEYS__AREA = 4 /* where_prec: a province, and wider */, KEYS__COUNTRY = 6 };
enum keys__kind {
    KEYS__NAME = 0x51,
    KEYS__IN,
    KEYS__WIDE,
    KEYS__NUMBER,
    KEYS__SMALL,
    KEYS__SIDES,
    KEYS__PAIR,
    KEYS__PAIR_DAY
};

typedef struct keys__maker {
    truce_keys *out;
    truce_arena *a;
    const inc_face *f;
} keys__maker;

static uint64_t keys__of(enum keys__kind kind, uint64_t x, uint64_t y) {
    return truce_hash_mix(truce_hash_mix(kind, x), y);
}

static int32_t keys__floor(int32_t day, int32_t size) {
    return (day >= 0 ? day : day - size + 1) / size;
}

/* Time in the high 12 of 48 bits: keys of one week stand together, so that a ledger that takes in the news of the day
 * writes to a few pages of its index and not to all; and 48 bits are what a database keeps in six bytes. Two that meet
 * by chance are compared in vain. */
static uint64_t keys__in_time(uint64_t hash, int64_t week) {
    return ((uint64_t)week & 0xFFF) << 36 | hash >> 28;
}

/* One key a bucket of `size` days. */
static void keys__slack(const keys__maker *m, bool store, bool ask, uint64_t key, int32_t size, int32_t slack) {
    int32_t end = keys__floor(m->f->to + slack, size);
    for (int32_t b = keys__floor(m->f->from - slack, size); b <= end; b++) {
        uint64_t k =
            keys__in_time(truce_hash_mix(key, ((uint64_t)size << 32) | (uint32_t)b), (int64_t)b * (size / KEYS__DAYS));
        if (store) truce_vec_push(m->a, &m->out->stored, k);
        if (ask) truce_vec_push(m->a, &m->out->asked, k);
    }
}

static void keys__times(const keys__maker *m, bool store, bool ask, uint64_t key, int32_t size) {
    keys__slack(m, store, ask, key, size, m->f->dated ? 0 : INC__SLACK);
}

static void keys__string(const keys__maker *m, bool store, bool ask, enum keys__kind kind, truce_str s) {
    if (s.p)
        keys__times(m, store, ask, keys__of(kind, truce_hash_str(s), 0), inc__long(m->f) ? KEYS__MONTH : KEYS__DAYS);
}

static void keys__place(const keys__maker *m, const truce_place *p) {
    if (p->where_prec >= KEYS__COUNTRY) return;
    if (p->where_prec < KEYS__AREA) {
        keys__string(m, true, true, KEYS__NAME, p->name);
        keys__string(m, true, false, KEYS__IN, p->adm1);
        keys__string(m, false, true, KEYS__WIDE, p->name);
        keys__string(m, false, true, KEYS__WIDE, p->adm1);
        return;
    }
    keys__string(m, true, true, KEYS__WIDE, p->name);
    keys__string(m, true, true, KEYS__WIDE, p->adm1);
    keys__string(m, false, true, KEYS__NAME, p->name);
    keys__string(m, false, true, KEYS__NAME, p->adm1);
    keys__string(m, false, true, KEYS__IN, p->name);
    keys__string(m, false, true, KEYS__IN, p->adm1);
}

/* The most points that this telling can share with any other beside those for place. */
static int keys__attainable(const inc_face *f) {
    int points = 0;
    for (int i = 0; i < f->n_figures; i++) {
        const inc_figure *n = &f->figures[i];
        if (inc__telling_number(n, n->low)) points += inc__number_points(n->low);
        if (n->high != n->low && inc__telling_number(n, n->high)) points += inc__number_points(n->high);
    }
    if (points > INC__NUMBERS) points = INC__NUMBERS;
    return points + (f->n_losses > 1 ? 2 : f->n_losses) + (f->n_doers > 0) + f->day;
}

static void keys__number(const keys__maker *m, const inc_figure *f, int64_t n) {
    if (n < INC__LARGE || !inc__telling_number(f, n)) return;
    uint64_t key = keys__of(KEYS__NUMBER, inc__toll(f, n), 0);
    bool lasts = inc__long(m->f);
    keys__times(m, true, true, key, lasts ? KEYS__MONTH : KEYS__DAYS);
    keys__slack(m, false, true, key, lasts ? KEYS__MONTH : KEYS__DAYS, INC__SLACK);
    keys__slack(m, false, true, key, lasts ? KEYS__DAYS : KEYS__MONTH, INC__SLACK);
}

static void keys__two(const keys__maker *m, enum keys__kind kind, uint64_t x, uint64_t y) {
    uint64_t key = keys__of(kind, x < y ? x : y, x < y ? y : x);
    keys__times(m, true, true, key, inc__long(m->f) ? KEYS__MONTH : KEYS__DAYS);
}

static void keys__small(const keys__maker *m) {
    inc_toll v[INC__SMALL];
    int n = keys__attainable(m->f) < INC__ENOUGH ? 0 : inc__small(m->f, v);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < i; j++) keys__two(m, KEYS__SMALL, v[i], v[j]);
}

static void keys__sides(const keys__maker *m) {
    const inc_face *f = m->f;
    if (!f->day || !f->n_doers) return;
    for (int i = 0; i < f->n_losses; i++)
        for (int j = 0; j < i; j++) {
            truce_str a = f->losses[i].side->country, b = f->losses[j].side->country;
            if (!a.p || !b.p || a.p == b.p) continue;
            keys__two(m, KEYS__SIDES, truce_hash_str(a), truce_hash_str(b));
        }
}

/* Tellings without a day are found by two names, of whatever time. Those with one ask for these only: of their own kind
 * names without time would bring all that was ever told of two cities. */
static void keys__pairs(const keys__maker *m) {
    const inc_face *f = m->f;
    bool timeless = f->from == TRUCE_NODAY;
    if (f->n_countries < 2) return;
    for (int i = 0; i < f->n_marks; i++)
        for (int j = 0; j < i; j++) {
            uint64_t x = truce_hash_str(truce_str_c(f->marks[i])), y = truce_hash_str(truce_str_c(f->marks[j]));
            uint64_t without = keys__in_time(keys__of(KEYS__PAIR, x < y ? x : y, x < y ? y : x), 0);
            uint64_t with = keys__in_time(keys__of(KEYS__PAIR_DAY, x < y ? x : y, x < y ? y : x), 0);
            truce_vec_push(m->a, &m->out->stored, timeless ? without : with);
            truce_vec_push(m->a, &m->out->asked, without);
            if (timeless) truce_vec_push(m->a, &m->out->asked, with);
        }
}

static int keys__order(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static uint32_t keys__sort(uint64_t *v, uint32_t n) {
    uint32_t k = 0;
    if (n) qsort(v, n, sizeof *v, keys__order);
    for (uint32_t i = 0; i < n; i++)
        if (!k || v[k - 1] != v[i]) v[k++] = v[i];
    return k;
}

void truce_telling_keys(const truce_telling *t, truce_arena *a, truce_keys *out) {
    inc_face f;
    inc_face_room room;
    *out = (truce_keys){.stored = {0}};
    if (t->parent >= 0) return;
    inc__face(&f, &room, t);
    keys__maker m = {out, a, &f};
    keys__pairs(&m);
    if (f.from != TRUCE_NODAY && !inc__endless(&f)) {
        for (int i = 0; i < f.n_places && (keys__attainable(&f) > 0 || f.n_words > 1); i++)
            keys__place(&m, f.places[i]);
        keys__sides(&m);
        keys__small(&m);
        for (int i = 0; i < f.n_figures; i++) {
            keys__number(&m, &f.figures[i], f.figures[i].low);
            if (f.figures[i].high != f.figures[i].low) keys__number(&m, &f.figures[i], f.figures[i].high);
        }
    }
    out->stored.n = keys__sort(out->stored.v, out->stored.n);
    out->asked.n = keys__sort(out->asked.v, out->asked.n);
}
