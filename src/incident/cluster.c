/* incident/cluster.c - which claims are about one thing that happened.
 * Does: a scored, deterministic assignment of claims to clusters within a report, then of clusters to earlier reports'
 * ones. Source: own; the conditions (party, place, day, kind, numbers) are DESIGN.md section 3. */
#include "incident/state.h"

#include <stdlib.h>
#include <string.h>

enum {
    CLUSTER__NEVER = -1000,
    CLUSTER__WINDOW = 3 /* days around publication for undated claims */,
    CLUSTER__LONG = 40 /* days; a longer window is not indexed by day */,
    CLUSTER__FACES = 200 /* claims of a cluster that others are compared with */,
    CLUSTER__BACK = 48 /* clusters looked back at when no day is known */,
    CLUSTER__COUNTRIES = 16,
    CLUSTER__OPEN = 300 /* things a report told of last that a claim may still belong to */
};

uint32_t inc__root(const struct truce_incidents *t, uint32_t c) {
    while (t->clusters.v[c].merged != c) c = t->clusters.v[c].merged;
    return c;
}

bool inc__same_party(const inc_party *a, const inc_party *b) {
    if (a->country.p && b->country.p)
        return a->country.p == b->country.p && (a->sector.p == b->sector.p || !a->sector.p || !b->sector.p);
    return a->id.p && a->id.p == b->id.p;
}

/* ---------------------------------------------------------------- conditions */

static bool cluster__days_meet(truce_day a1, truce_day a2, truce_day b1, truce_day b2, int slack) {
    return a1 <= b2 + slack && b1 <= a2 + slack;
}

/* 1 the same or one in the other, 0 unknown, -1 apart. */
static int cluster__place(const truce_place *a, const truce_place *b) {
    if (a->geonameid && a->geonameid == b->geonameid) return 1;
    if (truce_str_eq(a->name, b->name)) return 1;
    if (a->country.p && b->country.p && a->country.p != b->country.p) return -1;
    if (!a->country.p || !b->country.p) return 0;
    if (a->where_prec >= 6 || b->where_prec >= 6) return 1; /* a country holds its places */
    if (a->adm1.p && b->adm1.p) {
        if (a->adm1.p != b->adm1.p && !truce_str_eq(a->name, b->adm1) && !truce_str_eq(b->name, a->adm1)) return -1;
        if (a->where_prec >= 4 || b->where_prec >= 4) return 1;
    }
    return a->where_prec <= 2 && b->where_prec <= 2 ? -1 : 0;
}

static int cluster__places(const inc_claim *a, const inc_claim *b) {
    int best = -2;
    for (int i = 0; i < a->n_places; i++)
        for (int j = 0; j < b->n_places; j++) {
            int p = cluster__place(a->places[i], b->places[j]);
            if (p > best) best = p;
        }
    return best == -2 ? 0 : best;
}

static bool cluster__moved(unsigned harm) {
    return harm >= TRUCE_HARM_DISPLACED;
}

/* Numbers of the same victims by the same mouth that cannot both be right. */
static bool cluster__numbers_clash(const inc_claim *a, const inc_claim *b) {
    if (a->harm != b->harm || !a->harm || a->role != b->role || a->part_of >= 0 || b->part_of >= 0) return false;
    if (a->count.bound == TRUCE_BOUND_VAGUE || a->count.bound == TRUCE_BOUND_UNCOUNTED ||
        b->count.bound == TRUCE_BOUND_VAGUE || b->count.bound == TRUCE_BOUND_UNCOUNTED)
        return false;
    if (a->has_claimant != b->has_claimant || (a->has_claimant && !inc__same_party(a->claimant, b->claimant)))
        return false;
    return a->report == b->report && a->count.low != b->count.low && a->count.high != b->count.high;
}

static bool cluster__numbers_agree(const inc_claim *a, const inc_claim *b) {
    return a->harm && a->harm == b->harm && a->count.bound != TRUCE_BOUND_UNCOUNTED &&
           a->count.bound != TRUCE_BOUND_VAGUE && b->count.bound != TRUCE_BOUND_UNCOUNTED &&
           b->count.bound != TRUCE_BOUND_VAGUE &&
           ((a->count.low >= 0 && a->count.low == b->count.low) ||
            (a->count.high >= 0 && a->count.high == b->count.high)) &&
           (a->role == b->role || a->role == TRUCE_ROLE_PERSON || b->role == TRUCE_ROLE_PERSON);
}

/* Both numbers are firm and one is more than twice the other: rarely the same blow, unless enemies tell it. */
static bool cluster__far_apart(const inc_claim *a, const inc_claim *b) {
    if (a->harm != b->harm || !a->harm || a->role != b->role || a->count.low <= 0 || b->count.low <= 0) return false;
    if (a->has_claimant && b->has_claimant && a->claimant->country.p != b->claimant->country.p) return false;
    int64_t lo = a->count.low < b->count.low ? a->count.low : b->count.low,
            hi = a->count.low < b->count.low ? b->count.low : a->count.low;
    return hi > 2 * lo + 1;
}

/* What is done to people by force of office (detained), what moves them out of danger, and what sends them over a
 * border are different things from fighting and from one another, unless one sentence tells both. */
static int cluster__domain(unsigned harm) {
    switch (harm) {
    case TRUCE_HARM_NONE: return 0;
    case TRUCE_HARM_DETAINED: return 2;
    case TRUCE_HARM_DISPLACED:
    case TRUCE_HARM_EVACUATED: return 3;
    case TRUCE_HARM_RETURNED:
    case TRUCE_HARM_DEPORTED: return 4;
    default: return 1;
    }
}

static bool cluster__other_domain(const inc_claim *a, const inc_claim *b) {
    int x = cluster__domain(a->harm), y = cluster__domain(b->harm);
    return x && y && x != y && (a->report != b->report || a->sentence != b->sentence);
}

/* Enemies telling the same losses differently: the mark of one clash. */
static bool cluster__rivals(const inc_claim *a, const inc_claim *b) {
    return a->harm && a->harm == b->harm && a->has_claimant && b->has_claimant && a->claimant->country.p &&
           b->claimant->country.p && a->claimant->country.p != b->claimant->country.p && a->victim->country.p &&
           a->victim->country.p == b->victim->country.p;
}

static int cluster__kind(const inc_claim *a, const inc_claim *b) {
    if (cluster__moved(a->harm) != cluster__moved(b->harm)) return -2;
    if (a->what->weapon.p && b->what->weapon.p) return a->what->weapon.p == b->what->weapon.p ? 1 : 0;
    return 0;
}

/* "In 2014 ...": a year of its own is told of apart from what is told without a date. */
static bool cluster__of_a_year(const inc_claim *a, const inc_claim *b) {
    return a->direct_date && a->date_prec >= 5 && !b->direct_date && a->sentence != b->sentence;
}

static int cluster__pair(const inc_claim *a, const inc_claim *b) {
    if (cluster__of_a_year(a, b) || cluster__of_a_year(b, a)) return CLUSTER__NEVER;
    if (a->direct_date && b->direct_date && !cluster__days_meet(a->from, a->to, b->from, b->to, 0))
        return CLUSTER__NEVER;
    int place = cluster__places(a, b), s = 2 * cluster__kind(a, b);
    if (place < 0 || cluster__other_domain(a, b)) return CLUSTER__NEVER;
    s += 2 * place;
    if (cluster__rivals(a, b)) s += 3;
    if (a->direct_date && b->direct_date && a->date_prec <= 2 && b->date_prec <= 2) s += 2;
    if (cluster__numbers_agree(a, b)) s += 3;
    if (cluster__numbers_clash(a, b)) s -= place == 1 && a->n_places && b->n_places ? 1 : 3;
    if (a->sentence == b->sentence) s += 4;
    else if (a->paragraph == b->paragraph) s += 2;
    return s;
}

/* ---------------------------------------------------------------- within a report */

static void cluster__dates(inc_cluster *k, const inc_claim *c) {
    if (!c->direct_date) return;
    if (!k->dated || (c->to - c->from < k->to - k->from)) {
        k->from = c->from;
        k->to = c->to;
        k->date_prec = c->date_prec;
        k->dated = true;
    }
}

static void cluster__put(struct truce_incidents *t, uint32_t claim, uint32_t cluster) {
    inc_claim *c = &t->claims.v[claim];
    inc_cluster *k = &t->clusters.v[cluster];
    truce_vec_push(&t->arena, &k->claims, claim);
    c->cluster = cluster;
    k->last_sentence = c->sentence;
    cluster__dates(k, c);
}

static uint32_t cluster__new(struct truce_incidents *t, uint32_t report) {
    uint32_t n = t->clusters.n;
    truce_vec_push(&t->arena, &t->clusters,
                   (inc_cluster){.from = TRUCE_NODAY, .to = TRUCE_NODAY, .merged = n, .parent = -1, .report = report});
    return n;
}

/* A thing that hundreds of claims tell of is known by some of them: two such are compared in bounded time. */
static uint32_t cluster__faces(const inc_cluster *k) {
    return k->claims.n < CLUSTER__FACES ? k->claims.n : CLUSTER__FACES;
}

void inc__cluster_claim(struct truce_incidents *t, uint32_t claim) {
    const inc_claim *c = &t->claims.v[claim];
    uint32_t first = t->reports.v[c->report].first_cluster, best = UINT32_MAX;
    int most = 0;
    if (c->part_of >= 0) { /* a part is told of the same thing */
        cluster__put(t, claim, t->claims.v[c->part_of].cluster);
        return;
    }
    if (t->clusters.n - first > CLUSTER__OPEN) first = t->clusters.n - CLUSTER__OPEN;
    for (uint32_t k = first; k < t->clusters.n; k++) {
        const inc_cluster *q = &t->clusters.v[k];
        int worst = 0, top = CLUSTER__NEVER;
        for (uint32_t n = 0; n < cluster__faces(q) && worst != CLUSTER__NEVER; n++) {
            uint32_t i = n < CLUSTER__FACES / 2
                             ? n
                             : q->claims.n - cluster__faces(q) + n; /* of very many the first and the last */
            int s = cluster__pair(c, &t->claims.v[q->claims.v[i]]);
            if (s == CLUSTER__NEVER) worst = s;
            if (s > top) top = s;
        }
        if (worst == CLUSTER__NEVER) continue;
        uint32_t gap = c->sentence - q->last_sentence;
        int score = top + 3 - (gap > 12 ? 3 : (int)gap / 4) +
                    (k + 1 == t->clusters.n ? 1 : 0); /* what is told on is the same, until something says no */
        if (score > most) most = score, best = k;
    }
    cluster__put(t, claim, best == UINT32_MAX ? cluster__new(t, c->report) : best);
}

/* ---------------------------------------------------------------- across reports */

static void cluster__window(const struct truce_incidents *t, const inc_cluster *k, truce_day *from, truce_day *to) {
    truce_day p = t->reports.v[k->report].published;
    *from = k->from;
    *to = k->to;
    if (!k->dated && p != TRUCE_NODAY) *from = p - CLUSTER__WINDOW, *to = p;
}

/* Parties on both sides of the two clusters. */
static int cluster__shared_parties(const struct truce_incidents *t, const inc_cluster *a, const inc_cluster *b) {
    int n = 0;
    uint32_t na = cluster__faces(a), nb = cluster__faces(b);
    for (uint32_t i = 0; i < na; i++)
        for (uint32_t j = 0; j < nb; j++) {
            const inc_claim *x = &t->claims.v[a->claims.v[i]], *y = &t->claims.v[b->claims.v[j]];
            if (x->harm && x->harm == y->harm && inc__same_party(x->victim, y->victim)) n |= 1;
            if (x->n_actors && y->n_actors && inc__same_party(x->actors[0], y->actors[0])) n |= 2;
        }
    return n;
}

/* The countries that fight or suffer in a cluster, as bits of a small table of both clusters' countries. */
static uint32_t cluster__countries(const struct truce_incidents *t, const inc_cluster *k, const char *names[],
                                   uint32_t *n) {
    uint32_t set = 0, claims = cluster__faces(k);
    for (uint32_t i = 0; i < claims; i++) {
        const inc_claim *c = &t->claims.v[k->claims.v[i]];
        for (int j = 0; j <= c->n_actors + c->n_recipients; j++) {
            const inc_party *p = j < c->n_actors                     ? c->actors[j]
                                 : j < c->n_actors + c->n_recipients ? c->recipients[j - c->n_actors]
                                                                     : c->victim;
            uint32_t at = 0;
            while (at < *n && names[at] != p->country.p) at++;
            if (!p->country.p || (at == *n && *n == CLUSTER__COUNTRIES)) continue;
            if (at == *n) names[(*n)++] = p->country.p;
            set |= 1u << at;
        }
    }
    return set;
}

static bool cluster__has_place(const struct truce_incidents *t, const inc_cluster *k, truce_str name) {
    for (uint32_t i = 0; i < cluster__faces(k); i++) {
        const inc_claim *c = &t->claims.v[k->claims.v[i]];
        for (int j = 0; j < c->n_places + c->n_ahead; j++)
            if (c->places[j]->name.p == name.p) return true;
    }
    return false;
}

/* Nobody knows when one of them was. Two belligerents and two places narrower than a country in common make them one.
 */
static int cluster__timeless(const struct truce_incidents *t, const inc_cluster *a, const inc_cluster *b) {
    const char *names[CLUSTER__COUNTRIES];
    uint32_t n = 0, x = cluster__countries(t, a, names, &n), y = cluster__countries(t, b, names, &n), both = x & y;
    if (!both || !(both & (both - 1))) return 0; /* fewer than two */
    truce_str first = TRUCE_NOSTR;
    for (uint32_t i = 0; i < cluster__faces(a); i++) {
        const inc_claim *c = &t->claims.v[a->claims.v[i]];
        for (uint32_t j = 0; j < cluster__faces(b) && i == 0; j++)
            if (cluster__other_domain(c, &t->claims.v[b->claims.v[j]])) return 0;
        for (int j = 0; j < c->n_places + c->n_ahead; j++) {
            truce_str p = c->places[j]->name;
            if (c->places[j]->where_prec >= 6 || p.p == first.p || !cluster__has_place(t, b, p)) continue;
            if (first.p) return 4;
            first = p;
        }
    }
    return 0;
}

static int cluster__match(const struct truce_incidents *t, const inc_cluster *a, const inc_cluster *b) {
    truce_day a1, a2, b1, b2;
    cluster__window(t, a, &a1, &a2);
    cluster__window(t, b, &b1, &b2);
    if (a1 == TRUCE_NODAY || b1 == TRUCE_NODAY) return cluster__timeless(t, a, b);
    if (!cluster__days_meet(a1, a2, b1, b2, a->dated && b->dated ? 0 : 1)) return 0;
    int place = -2, numbers = 0, clash = 0, wide = 0;
    uint32_t na = cluster__faces(a), nb = cluster__faces(b);
    for (uint32_t i = 0; i < na; i++)
        for (uint32_t j = 0; j < nb; j++) {
            const inc_claim *x = &t->claims.v[a->claims.v[i]], *y = &t->claims.v[b->claims.v[j]];
            if (cluster__moved(x->harm) != cluster__moved(y->harm)) return 0;
            int p = x->n_places && y->n_places ? cluster__places(x, y) : -2;
            if (p == 1) { /* two places within one country are no match */
                bool vague = x->places[0]->where_prec >= 6 || y->places[0]->where_prec >= 6;
                p = vague ? 0 : 1;
            }
            if (p == 1 && x->places[0]->where_prec >= 4 && y->places[0]->where_prec >= 4) wide++;
            if (p > place) place = p;
            if (cluster__far_apart(x, y)) clash += 2;
            if (cluster__numbers_agree(x, y) && x->count.low != 1) numbers += x->count.low > 12 ? 3 : 1;
            if (x->harm && x->harm == y->harm && x->role == y->role && x->count.bound == TRUCE_BOUND_EXACT &&
                y->count.bound == TRUCE_BOUND_EXACT && x->count.low != y->count.low && x->has_claimant &&
                y->has_claimant && inc__same_party(x->claimant, y->claimant))
                clash++;
        }
    if (place == -1) return 0;
    int parties = cluster__shared_parties(t, a, b);
    int score =
        (place == 1 ? wide ? 1 : 3 : 0) + (numbers > 4 ? 4 : numbers) + (parties & 1) + (parties >> 1 & 1) - clash;
    if (a->dated && b->dated && a->date_prec == 1 && b->date_prec == 1) score += 1;
    return score >= 4 ? score : 0;
}

/* Old clusters that may meet a window are found by its days, not by looking at all of them. */
static void cluster__index(struct truce_incidents *t, uint32_t cluster) {
    truce_day from, to;
    cluster__window(t, &t->clusters.v[cluster], &from, &to);
    if (from == TRUCE_NODAY) {
        truce_vec_push(&t->arena, &t->undated, cluster);
        return;
    }
    truce_vec_push(&t->arena, &t->recent, cluster);
    if (to - from > CLUSTER__LONG) truce_vec_push(&t->arena, &t->days[INCIDENT__DAYS - 1], cluster);
    else
        for (truce_day d = from; d <= to; d++)
            truce_vec_push(&t->arena, &t->days[(uint32_t)d % (INCIDENT__DAYS - 1)], cluster);
}

typedef struct cluster__best {
    uint32_t at;
    int score;
} cluster__best;

/* The best of the clusters in `ids`; of equals the oldest, in whatever order they are looked at. */
static void cluster__among(struct truce_incidents *t, const inc_ids *ids, uint32_t k, uint32_t first,
                           cluster__best *best) {
    for (uint32_t i = 0; i < ids->n; i++) {
        uint32_t q = ids->v[i];
        inc_cluster *old = &t->clusters.v[q];
        if (q >= first || old->merged != q || old->asked == t->queries) continue;
        old->asked = t->queries;
        if (old->joined == t->clusters.v[k].report + 1) continue; /* one report's two things stay two */
        int s = cluster__match(t, &t->clusters.v[k], old);
        if (s > best->score || (s && s == best->score && q < best->at)) *best = (cluster__best){q, s};
    }
}

/* The last few of a list, for want of a day. */
static void cluster__back(struct truce_incidents *t, const inc_ids *ids, uint32_t k, uint32_t first,
                          cluster__best *best) {
    uint32_t n = ids->n < CLUSTER__BACK ? ids->n : CLUSTER__BACK;
    inc_ids tail = {.v = n ? ids->v + (ids->n - n) : NULL, .n = n, .cap = n};
    cluster__among(t, &tail, k, first, best);
}

static cluster__best cluster__find(struct truce_incidents *t, uint32_t k, uint32_t first) {
    cluster__best best = {UINT32_MAX, 0};
    truce_day from, to;
    cluster__window(t, &t->clusters.v[k], &from, &to);
    t->queries++;
    if (from == TRUCE_NODAY) {
        cluster__back(t, &t->recent, k, first, &best);
        cluster__back(t, &t->undated, k, first, &best);
        return best;
    }
    bool wide = to - from > CLUSTER__LONG; /* then every day's clusters may meet it */
    uint32_t n = wide ? INCIDENT__DAYS - 1 : (uint32_t)(to - from) + 3;
    for (uint32_t d = 0; d < n; d++)
        cluster__among(t, &t->days[((uint32_t)from - 1 + d) % (INCIDENT__DAYS - 1)], k, first, &best);
    cluster__among(t, &t->days[INCIDENT__DAYS - 1], k, first, &best);
    if (best.at == UINT32_MAX) cluster__back(t, &t->undated, k, first, &best);
    return best;
}

void inc__cluster_report(struct truce_incidents *t, uint32_t report) {
    uint32_t first = t->reports.v[report].first_cluster, n = t->clusters.n;
    for (uint32_t k = first; k < n; k++) {
        if (t->clusters.v[k].parent >= 0) continue; /* a part goes where its whole goes */
        uint32_t best = cluster__find(t, k, first).at;
        if (best == UINT32_MAX) continue;
        inc_cluster *into = &t->clusters.v[best], *k2 = &t->clusters.v[k];
        for (uint32_t i = 0; i < k2->claims.n; i++) {
            truce_vec_push(&t->arena, &into->claims, k2->claims.v[i]);
            t->claims.v[k2->claims.v[i]].cluster = best;
            cluster__dates(into, &t->claims.v[k2->claims.v[i]]);
        }
        k2->merged = best;
        into->joined = report + 1;
        if (!into->dated && t->reports.v[into->report].published == TRUCE_NODAY)
            into->report = k2->report; /* whose day is known */
        cluster__index(t, best);       /* its window may have moved */
    }
    for (uint32_t k = first; k < n; k++)
        if (t->clusters.v[k].merged == k && t->clusters.v[k].parent < 0) cluster__index(t, k);
}
