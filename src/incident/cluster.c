/* incident/cluster.c - which claims of one report are about one thing that happened.
 * Does: a scored, deterministic assignment of claims to clusters, in text order.   Does not: compare reports (match.c).
 * Source: own; the conditions (party, place, day, kind, numbers) are DESIGN.md section 3. */
#include "incident/state.h"

#include <string.h>

enum {
    CLUSTER__NEVER = -1000,
    CLUSTER__FACES = 200 /* claims of a cluster that others are compared with */,
    CLUSTER__OPEN = 300 /* things a report told of last that a claim may still belong to */
};

bool inc__same_party(const truce_side *a, const truce_side *b) {
    if (a->country.p && b->country.p)
        return a->country.p == b->country.p && (a->sector.p == b->sector.p || !a->sector.p || !b->sector.p);
    return a->id.p && a->id.p == b->id.p;
}

/* ---------------------------------------------------------------- conditions */

bool inc__days_meet(truce_day a1, truce_day a2, truce_day b1, truce_day b2, int slack) {
    return a1 <= b2 + slack && b1 <= a2 + slack;
}

int inc__place(const truce_place *a, const truce_place *b) {
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

static int cluster__places(const truce_brief *a, const truce_brief *b) {
    int best = -2;
    for (int i = 0; i < a->n_places; i++)
        for (int j = 0; j < b->n_places; j++) {
            int p = inc__place(a->places[i], b->places[j]);
            if (p > best) best = p;
        }
    return best == -2 ? 0 : best;
}

bool inc__moved(unsigned harm) {
    return harm >= TRUCE_HARM_DISPLACED;
}

/* Numbers of the same victims by the same mouth that cannot both be right. */
static bool cluster__numbers_clash(const truce_brief *a, const truce_brief *b) {
    if (a->harm != b->harm || !a->harm || a->role != b->role || a->part_of || b->part_of) return false;
    if (a->count.bound == TRUCE_BOUND_VAGUE || a->count.bound == TRUCE_BOUND_UNCOUNTED ||
        b->count.bound == TRUCE_BOUND_VAGUE || b->count.bound == TRUCE_BOUND_UNCOUNTED)
        return false;
    if (a->has_claimant != b->has_claimant || (a->has_claimant && !inc__same_party(a->claimant, b->claimant)))
        return false;
    return a->count.low != b->count.low && a->count.high != b->count.high;
}

static bool cluster__numbers_agree(const truce_brief *a, const truce_brief *b) {
    return a->harm && a->harm == b->harm && a->count.bound != TRUCE_BOUND_UNCOUNTED &&
           a->count.bound != TRUCE_BOUND_VAGUE && b->count.bound != TRUCE_BOUND_UNCOUNTED &&
           b->count.bound != TRUCE_BOUND_VAGUE &&
           ((a->count.low >= 0 && a->count.low == b->count.low) ||
            (a->count.high >= 0 && a->count.high == b->count.high)) &&
           (a->role == b->role || a->role == TRUCE_ROLE_PERSON || b->role == TRUCE_ROLE_PERSON);
}

/* What is done to people by force of office (detained), what moves them out of danger, and what sends them over a
 * border are different things from fighting and from one another, unless one sentence tells both. */
int inc__domain(unsigned harm) {
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

static bool cluster__other_domain(const truce_brief *a, const truce_brief *b) {
    int x = inc__domain(a->harm), y = inc__domain(b->harm);
    return x && y && x != y && a->sentence != b->sentence;
}

/* Enemies telling the same losses differently: the mark of one clash. */
static bool cluster__rivals(const truce_brief *a, const truce_brief *b) {
    return a->harm && a->harm == b->harm && a->has_claimant && b->has_claimant && a->claimant->country.p &&
           b->claimant->country.p && a->claimant->country.p != b->claimant->country.p && a->victim->country.p &&
           a->victim->country.p == b->victim->country.p;
}

static int cluster__kind(const truce_brief *a, const truce_brief *b) {
    if (inc__moved(a->harm) != inc__moved(b->harm)) return -2;
    if (a->what->weapon.p && b->what->weapon.p) return a->what->weapon.p == b->what->weapon.p ? 1 : 0;
    return 0;
}

/* "In 2014 ...": a year of its own is told of apart from what is told without a date. */
static bool cluster__of_a_year(const truce_brief *a, const truce_brief *b) {
    return a->direct_date && a->date_prec >= 5 && !b->direct_date && a->sentence != b->sentence;
}

static int cluster__pair(const truce_brief *a, const truce_brief *b) {
    if (cluster__of_a_year(a, b) || cluster__of_a_year(b, a)) return CLUSTER__NEVER;
    if (a->direct_date && b->direct_date && !inc__days_meet(a->from, a->to, b->from, b->to, 0)) return CLUSTER__NEVER;
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

/* ---------------------------------------------------------------- clusters */

static void cluster__dates(inc_cluster *k, const truce_brief *c) {
    if (!c->direct_date) return;
    if (!k->dated || (c->to - c->from < k->to - k->from)) {
        k->from = c->from;
        k->to = c->to;
        k->date_prec = c->date_prec;
        k->dated = true;
    }
}

static void cluster__put(inc_work *w, uint32_t claim, uint32_t cluster) {
    if (cluster == INC__NOWHERE) return;
    const truce_brief *c = &w->out->claims.v[claim];
    inc_cluster *k = &w->clusters.v[cluster];
    truce_vec_push(w->arena, &k->claims, claim);
    w->cluster.v[claim] = cluster;
    k->last_sentence = c->sentence;
    cluster__dates(k, c);
}

/* A report of more things than can be told apart says no more: what goes beyond is in no telling. */
static uint32_t cluster__new(inc_work *w) {
    uint32_t n = w->clusters.n;
    if (n >= TRUCE_TELLING_MOST) return INC__NOWHERE;
    truce_vec_push(w->arena, &w->clusters, (inc_cluster){.from = TRUCE_NODAY, .to = TRUCE_NODAY, .parent = -1});
    return n;
}

/* A thing that hundreds of claims tell of is known by some of them: two such are compared in bounded time. */
static uint32_t cluster__faces(const inc_cluster *k) {
    return k->claims.n < CLUSTER__FACES ? k->claims.n : CLUSTER__FACES;
}

void inc__cluster_claim(inc_work *w, uint32_t claim, int32_t whole) {
    const truce_brief *c = &w->out->claims.v[claim];
    uint32_t first = 0, best = INC__NOWHERE;
    int most = 0;
    if (whole >= 0) { /* a part is told of the same thing */
        cluster__put(w, claim, w->cluster.v[whole]);
        return;
    }
    if (w->clusters.n > CLUSTER__OPEN) first = w->clusters.n - CLUSTER__OPEN;
    for (uint32_t k = first; k < w->clusters.n; k++) {
        const inc_cluster *q = &w->clusters.v[k];
        int worst = 0, top = CLUSTER__NEVER;
        for (uint32_t n = 0; n < cluster__faces(q) && worst != CLUSTER__NEVER; n++) {
            uint32_t i = n < CLUSTER__FACES / 2
                             ? n
                             : q->claims.n - cluster__faces(q) + n; /* of very many the first and the last */
            int s = cluster__pair(c, &w->out->claims.v[q->claims.v[i]]);
            if (s == CLUSTER__NEVER) worst = s;
            if (s > top) top = s;
        }
        if (worst == CLUSTER__NEVER) continue;
        uint32_t gap = c->sentence - q->last_sentence;
        int score = top + 3 - (gap > 12 ? 3 : (int)gap / 4) +
                    (k + 1 == w->clusters.n ? 1 : 0); /* what is told on is the same, until something says no */
        if (score > most) most = score, best = k;
    }
    cluster__put(w, claim, best == INC__NOWHERE ? cluster__new(w) : best);
}

/* ---------------------------------------------------------------- one number, told twice */

enum { CLUSTER__LARGE = 13 /* people; as INC__LARGE */, CLUSTER__TOLD = 200 /* such claims that are compared */ };

/* One mouth, one large number of the same people: the same dead, though other places are named with them this time. */
static bool cluster__told_again(const truce_brief *a, const truce_brief *b) {
    return a->harm && a->harm == b->harm && a->role == b->role && a->count.low >= CLUSTER__LARGE &&
           a->count.low == b->count.low && a->count.bound != TRUCE_BOUND_VAGUE && b->count.bound != TRUCE_BOUND_VAGUE &&
           a->has_claimant && b->has_claimant && inc__same_party(a->claimant, b->claimant) && a->victim->country.p &&
           a->victim->country.p == b->victim->country.p;
}

static void cluster__join(inc_work *w, uint32_t into, uint32_t from) {
    inc_cluster *k = &w->clusters.v[into], *gone = &w->clusters.v[from], all = *k;
    memset(&all.claims, 0, sizeof all.claims);
    for (uint32_t i = 0, j = 0; i < k->claims.n || j < gone->claims.n;) { /* in text order */
        bool first = j == gone->claims.n || (i < k->claims.n && k->claims.v[i] < gone->claims.v[j]);
        uint32_t c = first ? k->claims.v[i++] : gone->claims.v[j++];
        truce_vec_push(w->arena, &all.claims, c);
        w->cluster.v[c] = into;
        cluster__dates(&all, &w->out->claims.v[c]);
    }
    *k = all;
    gone->claims.n = 0;
}

/* Those that were joined to others are empty now. */
static void cluster__close_up(inc_work *w) {
    uint32_t n = 0;
    for (uint32_t k = 0; k < w->clusters.n; k++) {
        inc_cluster q = w->clusters.v[k];
        if (!q.claims.n) continue;
        for (uint32_t i = 0; i < q.claims.n; i++) w->cluster.v[q.claims.v[i]] = n;
        w->clusters.v[n++] = q;
    }
    w->clusters.n = n;
}

void inc__join(inc_work *w) {
    uint32_t told[CLUSTER__TOLD], n = 0;
    for (uint32_t i = 0; i < w->out->claims.n && n < CLUSTER__TOLD; i++) {
        const truce_brief *c = &w->out->claims.v[i];
        if (w->cluster.v[i] == INC__NOWHERE || c->count.low < CLUSTER__LARGE || !c->harm || c->part_of) continue;
        for (uint32_t j = 0; j < n; j++) {
            uint32_t a = w->cluster.v[told[j]], b = w->cluster.v[i];
            const inc_cluster *x = &w->clusters.v[a], *y = &w->clusters.v[b];
            if (a == b || !cluster__told_again(&w->out->claims.v[told[j]], c)) continue;
            if (x->dated && y->dated && !inc__days_meet(x->from, x->to, y->from, y->to, 0)) continue;
            cluster__join(w, a < b ? a : b, a < b ? b : a);
        }
        told[n++] = i;
    }
    cluster__close_up(w);
}
