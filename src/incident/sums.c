/* incident/sums.c - taking in: which rows an incident stands in, and with what. See sums.h. */
#include "incident/sums_state.h"

#include <string.h>

enum { SUMS__PLACES = 32 /* of one incident */, SUMS__SPREAD = 366 /* days over which a total is divided */ };

static const char *const sums__dims[TRUCE_BY_COUNT] = {"day",   "week",    "month", "quarter",  "year", "party", "role",
                                                       "place", "country", "harm",  "claimant", "kind", "grade"};

const char *truce_dim_name(unsigned dim) {
    return sums__dims[dim < TRUCE_BY_COUNT ? dim : 0];
}

bool truce_dim_of(truce_str name, unsigned *out) {
    for (unsigned i = 0; i < TRUCE_BY_COUNT; i++)
        if (truce_str_is(name, sums__dims[i])) {
            *out = i;
            return true;
        }
    return false;
}

/* ---------------------------------------------------------------- the accumulator */

static int sums__check(const truce_sums_options *o, truce_err *err) {
    unsigned times = 0;
    if (o->n_by > TRUCE_SUMS_BY)
        return truce_err_set(err, TRUCE_EUSAGE, "more than %d dimensions at once", TRUCE_SUMS_BY);
    for (uint32_t i = 0; i < o->n_by; i++) {
        times += o->by[i] <= TRUCE_BY_YEAR;
        if (o->by[i] >= TRUCE_BY_COUNT) return truce_err_set(err, TRUCE_EUSAGE, "there is no such dimension");
        for (uint32_t j = 0; j < i; j++)
            if (o->by[i] == o->by[j])
                return truce_err_set(err, TRUCE_EUSAGE, "'%s' is named twice", truce_dim_name(o->by[i]));
    }
    if (times > 1) return truce_err_set(err, TRUCE_EUSAGE, "only one of day, week, month, quarter and year at a time");
    return TRUCE_OK;
}

int truce_sums_new(truce_sums **out, const truce_sums_options *o, truce_err *err) {
    *out = NULL;
    int rc = sums__check(o, err);
    if (rc != TRUCE_OK) return rc;
    truce_sums *s = truce_calloc(1, sizeof *s);
    if (!s) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_arena_init(&s->arena, 0);
    s->kept.arena = &s->arena;
    s->o = *o;
    s->time = -1;
    for (uint32_t i = 0; i < o->n_by; i++) {
        if (o->by[i] <= TRUCE_BY_YEAR) s->time = (int)i;
        if (o->by[i] == TRUCE_BY_PARTY) s->how |= INC_APART_PARTY;
        if (o->by[i] == TRUCE_BY_ROLE) s->how |= INC_APART_ROLE;
        if (o->by[i] == TRUCE_BY_CLAIMANT) s->how |= INC_APART_CLAIMANT;
    }
    for (unsigned h = 0; h < TRUCE_HARM_COUNT; h++) s->total[h] = (inc_range){-1, -1, -1, false};
    s->work = truce_calloc(1, sizeof *s->work);
    s->covered = truce_calloc(1, SUMS__DAYS / 8 + 1);
    if (!s->work || !s->covered) {
        truce_sums_free(s);
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    *out = s;
    return TRUCE_OK;
}

void truce_sums_free(truce_sums *s) {
    if (!s) return;
    for (unsigned k = 0; k < SUMS__AGAINST; k++) truce_sums_free(s->against[k]);
    truce_arena_fini(&s->arena);
    truce_free(s->table);
    inc__kept_fini(&s->kept);
    truce_free(s->work);
    truce_free(s->covered);
    truce_free(s);
}

/* ---------------------------------------------------------------- tables */

truce_str sums__name(truce_sums *s, truce_str name) {
    return inc__kept_name(&s->kept, name);
}

static uint64_t sums__hash(const truce_str *key, uint32_t n, truce_day from, unsigned harm) {
    uint64_t h = truce_hash_mix(harm, (uint64_t)(uint32_t)from);
    for (uint32_t i = 0; i < n; i++) h = truce_hash_mix(h, key[i].p ? truce_hash_str(key[i]) : 7);
    return h;
}

static void sums__grow(truce_sums *s) {
    uint32_t cap = s->table_cap ? s->table_cap * 2 : 256;
    uint32_t *t = inc__kept_zeroed(&s->kept, cap, sizeof *t);
    for (uint32_t i = 0; i < s->groups.n; i++) {
        const sums__group *g = &s->groups.v[i];
        uint32_t h = (uint32_t)sums__hash(g->key, s->o.n_by, g->from, g->harm) & (cap - 1);
        while (t[h]) h = (h + 1) & (cap - 1);
        t[h] = i + 1;
    }
    truce_free(s->table);
    s->table = t;
    s->table_cap = cap;
}

sums__group *sums__find(truce_sums *s, const truce_str *key, truce_day from, unsigned harm, bool make) {
    if (make && s->groups.n * 2 >= s->table_cap) sums__grow(s);
    if (!s->table_cap) return NULL;
    uint32_t h = (uint32_t)sums__hash(key, s->o.n_by, from, harm) & (s->table_cap - 1);
    for (; s->table[h]; h = (h + 1) & (s->table_cap - 1)) {
        sums__group *g = &s->groups.v[s->table[h] - 1];
        bool same = g->from == from && g->harm == harm;
        for (uint32_t i = 0; same && i < s->o.n_by; i++) same = g->key[i].p == key[i].p;
        if (same) return g;
    }
    if (!make) return NULL;
    sums__group g = {.from = from, .harm = (uint8_t)harm, .f = {-1, -1, -1, false}};
    memcpy(g.key, key, s->o.n_by * sizeof *key);
    truce_vec_push(&s->arena, &s->groups, g);
    s->table[h] = s->groups.n;
    return &s->groups.v[s->groups.n - 1];
}

/* ---------------------------------------------------------------- time */

truce_day sums__period(unsigned dim, truce_day day, int step) {
    int y, m, d;
    if (day == TRUCE_NODAY) return day;
    truce_day_split(day, &y, &m, &d);
    if (dim == TRUCE_BY_DAY) return day + step;
    if (dim == TRUCE_BY_WEEK) return day - truce_day_weekday(day) + 7 * step;
    if (dim == TRUCE_BY_YEAR) return truce_day_make(y + step, 1, 1);
    int months = 12 * y + m - 1;
    months = dim == TRUCE_BY_MONTH ? months + step : months / 3 * 3 + 3 * step;
    return truce_day_make(months / 12, months % 12 + 1, 1);
}

static truce_day sums__epoch(void) {
    return truce_day_make(SUMS__FIRST_YEAR, 1, 1);
}

void truce_sums_coverage(truce_sums *s, truce_day day, uint64_t reports) {
    int64_t at = day == TRUCE_NODAY ? -1 : (int64_t)day - sums__epoch();
    if (at < 0 || at >= SUMS__DAYS || !reports) return;
    s->covered[at / 8] |= (uint8_t)(1u << (at % 8));
    if ((s->o.from == TRUCE_NODAY || day >= s->o.from) && (s->o.to == TRUCE_NODAY || day <= s->o.to))
        s->reports += reports;
}

uint32_t sums__covered(const truce_sums *s, truce_day from, truce_day to) {
    uint32_t n = 0;
    int64_t a = (int64_t)from - sums__epoch(), b = (int64_t)to - sums__epoch();
    if (from == TRUCE_NODAY || to == TRUCE_NODAY) return 0;
    for (int64_t i = a < 0 ? 0 : a; i <= b && i < SUMS__DAYS; i++) n += s->covered[i / 8] >> (i % 8) & 1;
    return n;
}

truce_sums_covered truce_sums_coverage_of(const truce_sums *s) {
    truce_sums_covered c = {TRUCE_NODAY, TRUCE_NODAY, s->reports, 0, 0};
    truce_day epoch = sums__epoch();
    for (truce_day i = 0; i < SUMS__DAYS; i++) {
        truce_day day = epoch + i;
        if (!(s->covered[i / 8] >> (i % 8) & 1) || (s->o.from != TRUCE_NODAY && day < s->o.from) ||
            (s->o.to != TRUCE_NODAY && day > s->o.to))
            continue;
        if (c.first == TRUCE_NODAY) c.first = day;
        c.last = day;
        c.covered++;
    }
    truce_day a = s->o.from != TRUCE_NODAY ? s->o.from : c.first, b = s->o.to != TRUCE_NODAY ? s->o.to : c.last;
    if (a != TRUCE_NODAY && b != TRUCE_NODAY && b >= a) c.days = (uint32_t)(b - a + 1);
    return c;
}

/* ---------------------------------------------------------------- an incident */

typedef struct sums__where {
    truce_str country, adm1;
} sums__where;

/* Where it happened, each division once; a country only where none of its divisions is named. */
static uint32_t sums__wheres(truce_sums *s, const truce_incident *i, bool place, bool country,
                             sums__where v[SUMS__PLACES]) {
    uint32_t n = 0;
    if (!place && !country) return v[0] = (sums__where){TRUCE_NOSTR, TRUCE_NOSTR}, 1;
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t k = 0; k < i->places.n && n < SUMS__PLACES; k++) {
            const truce_place *p = &i->places.v[k];
            bool narrow = p->adm1.n > 0, known = false;
            if (narrow != (pass == 0) || (!narrow && !p->country.n)) continue;
            sums__where w = {country ? sums__name(s, p->country) : TRUCE_NOSTR,
                             !place ? TRUCE_NOSTR : sums__name(s, narrow ? p->adm1 : p->country)};
            truce_str in = sums__name(s, p->country);
            for (uint32_t j = 0; j < n && !known; j++) known = v[j].country.p == w.country.p && v[j].adm1.p == w.adm1.p;
            for (uint32_t j = 0; j < i->places.n && !narrow && !known; j++)
                known = i->places.v[j].adm1.n && truce_str_eq(i->places.v[j].country, in);
            if (!known) v[n++] = w;
        }
    if (!n) v[n++] = (sums__where){TRUCE_NOSTR, TRUCE_NOSTR};
    return n;
}

static bool sums__within_range(const truce_sums *s, truce_day day) {
    if (s->o.from == TRUCE_NODAY && s->o.to == TRUCE_NODAY) return true;
    if (day == TRUCE_NODAY) return false;
    return (s->o.from == TRUCE_NODAY || day >= s->o.from) && (s->o.to == TRUCE_NODAY || day <= s->o.to);
}

/* Days over which it is divided: 1 but for totals over days that its reports' own words name, under acled. */
static unsigned sums__days(const truce_sums *s, const truce_incident *i) {
    if (s->o.policy != TRUCE_POLICY_ACLED || !i->dated || i->date_prec < 2 || i->from == TRUCE_NODAY ||
        i->to == TRUCE_NODAY || i->to <= i->from || i->to - i->from >= SUMS__SPREAD)
        return 1;
    return (unsigned)(i->to - i->from + 1);
}

static inc_range sums__share(const inc_range *f, unsigned days, unsigned day) {
    if (days == 1) return *f;
    return (inc_range){truce_policy_share(f->low, days, day), truce_policy_share(f->best, days, day),
                       truce_policy_share(f->high, days, day), f->open};
}

static truce_str sums__key(truce_sums *s, unsigned dim, const truce_incident *i, const inc_cell *c,
                           const sums__where *w, unsigned harm) {
    switch (dim) {
    case TRUCE_BY_PARTY: return sums__name(s, c->party);
    case TRUCE_BY_ROLE:
        return c->role == TRUCE_ROLE_PERSON ? TRUCE_NOSTR : sums__name(s, truce_str_c(truce_role_name(c->role)));
    case TRUCE_BY_PLACE: return w->adm1;
    case TRUCE_BY_COUNTRY: return w->country;
    case TRUCE_BY_HARM: return sums__name(s, truce_str_c(truce_harm_name(harm)));
    case TRUCE_BY_CLAIMANT: return sums__name(s, c->claimant);
    case TRUCE_BY_KIND: return sums__name(s, i->kind);
    case TRUCE_BY_GRADE: return sums__name(s, truce_str_c(i->grade));
    default: return TRUCE_NOSTR;
    }
}

static void sums__count(truce_sums *s, sums__group *g, const inc_range *f) {
    inc__range_add(&g->f, f);
    if (g->stamp == s->stamp) return; /* once an incident */
    g->stamp = s->stamp;
    g->incidents++;
    g->provisional += f->best < 0;
}

static void sums__day(truce_sums *s, const truce_incident *i, unsigned harm, truce_day day, unsigned days,
                      unsigned at) {
    sums__where where[SUMS__PLACES];
    bool place = false, country = false;
    for (uint32_t k = 0; k < s->o.n_by; k++) {
        place |= s->o.by[k] == TRUCE_BY_PLACE;
        country |= s->o.by[k] == TRUCE_BY_COUNTRY;
    }
    uint32_t places = sums__wheres(s, i, place, country, where);
    if (places > 1 && at == 0) s->many_places++;
    truce_day from = s->time < 0 ? TRUCE_NODAY : sums__period(s->o.by[s->time], day, 0);
    for (uint32_t c = 0; c < s->work->n; c++)
        for (uint32_t w = 0; w < places; w++) {
            const inc_cell *cell = &s->work->cell[c];
            truce_str key[TRUCE_SUMS_BY] = {{0}};
            for (uint32_t k = 0; k < s->o.n_by; k++) key[k] = sums__key(s, s->o.by[k], i, cell, &where[w], harm);
            sums__group *g = sums__find(s, key, from, harm, true);
            g->role = cell->role;
            g->within = cell->within;
            inc_range f = sums__share(&cell->f, days, at);
            sums__count(s, g, &f);
        }
}

static void sums__harm(truce_sums *s, const truce_incident *i, unsigned harm) {
    unsigned days = sums__days(s, i), in = 0;
    for (unsigned d = 0; d < days; d++)
        in += sums__within_range(s, i->from == TRUCE_NODAY ? TRUCE_NODAY : i->from + (truce_day)d);
    inc__apart(s->work, i, harm, s->o.policy, s->o.lex, 0);
    if (!s->work->told) return;
    if (!in) {
        if (i->from == TRUCE_NODAY) s->undated++;
        else s->out_of_range++;
        return;
    }
    if (!s->work->n) {
        s->unnumbered++;
        return;
    }
    s->stamp++;
    inc_range all = s->work->cell[0].f;
    if (s->how) inc__apart(s->work, i, harm, s->o.policy, s->o.lex, s->how);
    s->beyond += s->work->beyond;
    s->divided += days > 1;
    if (i->from == TRUCE_NODAY) s->undated += s->time >= 0;
    else s->guessed += !i->dated;
    for (unsigned d = 0; d < days; d++) {
        truce_day day = i->from == TRUCE_NODAY ? TRUCE_NODAY : i->from + (truce_day)d;
        if (!sums__within_range(s, day)) continue;
        inc_range f = sums__share(&all, days, d);
        inc__range_add(&s->total[harm], &f);
        sums__day(s, i, harm, day, days, d);
    }
    s->total_incidents[harm]++;
    s->total_provisional[harm] += all.best < 0;
}

/* Would it have been counted, were it not a part? For the note. */
static bool sums__asked(const truce_sums *s, const truce_incident *i) {
    bool told = false;
    for (uint32_t k = 0; k < i->figures.n; k++)
        told |= i->figures.v[k].harm && (!s->o.harms || s->o.harms >> i->figures.v[k].harm & 1);
    return told && sums__within_range(s, i->from);
}

static void sums__take(truce_sums *s, const truce_incident *i) {
    if (i->parent) {
        s->parts += sums__asked(s, i);
        return;
    }
    if (inc__kept_seen(&s->kept, i->id)) {
        s->twice++;
        return;
    }
    for (unsigned h = TRUCE_HARM_NONE + 1; h < TRUCE_HARM_COUNT; h++)
        if (!s->o.harms || s->o.harms >> h & 1) sums__harm(s, i, h);
}

int truce_sums_incident(truce_sums *s, const truce_incident *i, truce_err *err) {
    jmp_buf oom;
    for (unsigned k = 0; k < SUMS__AGAINST; k++) {
        int rc = s->against[k] ? truce_sums_incident(s->against[k], i, err) : TRUCE_OK;
        if (rc != TRUCE_OK) return rc;
    }
    s->arena.oom = &oom;
    int rc = TRUCE_OK;
    if (setjmp(oom) == 0) sums__take(s, i);
    else rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    s->arena.oom = NULL;
    return rc;
}

/* ---------------------------------------------------------------- totals over periods */

static void sums__keep(truce_sums *s, const truce_series *x) {
    if (s->o.harms && !(s->o.harms >> x->harm & 1)) return;
    if (s->o.from != TRUCE_NODAY && x->to != TRUCE_NODAY && x->to < s->o.from) return;
    if (s->o.to != TRUCE_NODAY && x->from != TRUCE_NODAY && x->from > s->o.to) return;
    truce_series k = *x;
    k.victim_party = sums__name(s, x->victim_party);
    k.place = sums__name(s, x->place);
    k.claimant = sums__name(s, x->claimant);
    k.count.word = sums__name(s, x->count.word);
    k.claims.v = NULL;
    k.claims.n = k.claims.cap = 0;
    for (uint32_t i = 0; i < x->claims.n; i++) {
        truce_str report = sums__name(s, truce_str_c(x->claims.v[i].report)); /* ends in NUL, in the arena */
        truce_vec_push(&s->arena, &k.claims, (truce_claim_ref){report.p, x->claims.v[i].number});
    }
    truce_vec_push(&s->arena, &s->series, k);
}

int truce_sums_series(truce_sums *s, const truce_series *x, truce_err *err) {
    jmp_buf oom;
    s->arena.oom = &oom;
    int rc = TRUCE_OK;
    if (setjmp(oom) == 0) sums__keep(s, x);
    else rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    s->arena.oom = NULL;
    return rc;
}
