/* incident/parts.c - a total that its own report takes apart: "35 fighters ... 22 in Bajaur ... 13 more in Swat".
 * Does: find exact numbers at different places that add up to an earlier one of the same people; make an incident of
 * each place. Does not: take anything from the whole: it keeps all claims, so its figures are what was said of it and
 * nothing is added twice. Source: own; DESIGN.md section 3, "parts are never added to their whole". */
#include "incident/state.h"

enum {
    PARTS__MOST = 6 /* places of one total */,
    PARTS__REACH = 6 /* sentences after the total */,
    PARTS__AFTER = 2 /* sentences after the last part */
};

static bool parts__exact(const truce_brief *c) {
    return (c->harm == TRUCE_HARM_KILLED || c->harm == TRUCE_HARM_WOUNDED) && !c->part_of && !c->negative &&
           c->count.low > 0 && c->count.low == c->count.high;
}

static bool parts__same_people(const truce_brief *a, const truce_brief *b) {
    if (a->harm != b->harm || a->role != b->role) return false;
    return !a->victim->country.p || !b->victim->country.p || a->victim->country.p == b->victim->country.p;
}

static bool parts__same_place(const truce_brief *a, const truce_brief *b) {
    return a->n_places && b->n_places && a->places[0]->name.p == b->places[0]->name.p;
}

typedef struct parts__sum {
    uint32_t claim[PARTS__MOST];
    uint32_t n;
} parts__sum;

/* The numbers after claim `at` of the report, each of another place, that add up to it. */
static bool parts__add_up(const inc_work *w, uint32_t at, parts__sum *s) {
    const truce_brief *whole = &w->out->claims.v[at];
    int64_t sum = 0;
    s->n = 0;
    for (uint32_t i = at + 1; i < w->out->claims.n && s->n < PARTS__MOST; i++) {
        const truce_brief *c = &w->out->claims.v[i];
        if (c->sentence > whole->sentence + PARTS__REACH) break;
        if (c->sentence == whole->sentence || c->period || !parts__exact(c) || !parts__same_people(whole, c) ||
            !c->n_places)
            continue;
        for (uint32_t j = 0; j < s->n; j++)
            if (parts__same_place(c, &w->out->claims.v[s->claim[j]])) return false;
        s->claim[s->n++] = i;
        sum += c->count.low;
        if (sum >= whole->count.low) break;
    }
    return s->n >= 2 && sum == whole->count.low;
}

/* Does claim `c` tell of part `i`? It follows it at its place, or is what such a claim repeats from the total's
 * sentence. */
static bool parts__tells(const inc_work *w, const truce_brief *whole, const parts__sum *s, uint32_t i,
                         const truce_brief *c) {
    const truce_brief *part = &w->out->claims.v[s->claim[i]];
    uint32_t end = i + 1 < s->n ? w->out->claims.v[s->claim[i + 1]].sentence : part->sentence + PARTS__AFTER + 1;
    if (c == part) return true;
    if (c->sentence >= part->sentence && c->sentence < end) return c->harm && parts__same_place(c, part);
    return c->sentence == whole->sentence && c != whole && parts__exact(c) && !parts__same_people(c, whole);
}

static bool parts__repeated(const inc_work *w, const inc_cluster *k, const truce_brief *whole, const parts__sum *s,
                            uint32_t i, const truce_brief *c) {
    if (c->sentence != whole->sentence) return true;
    for (uint32_t j = 0; j < k->claims.n; j++) {
        const truce_brief *d = &w->out->claims.v[k->claims.v[j]];
        if (d->sentence != whole->sentence && parts__exact(d) && parts__same_people(c, d) &&
            d->count.low == c->count.low && parts__tells(w, whole, s, i, d))
            return true;
    }
    return false;
}

static void parts__make(inc_work *w, uint32_t cluster, const truce_brief *whole, const parts__sum *s) {
    for (uint32_t i = 0; i < s->n; i++) {
        const inc_cluster *k = &w->clusters.v[cluster];
        uint32_t own = w->cluster.v[s->claim[i]];
        if (own == INC__NOWHERE) continue;
        if (own != cluster) { /* its place had set it apart already */
            if (w->clusters.v[own].parent < 0 && w->clusters.v[cluster].parent != (int32_t)own)
                w->clusters.v[own].parent = (int32_t)cluster;
            continue;
        }
        if (w->clusters.n >= TRUCE_TELLING_MOST) return;
        inc_cluster part = {
            .from = k->from, .to = k->to, .date_prec = k->date_prec, .dated = k->dated, .parent = (int32_t)cluster};
        for (uint32_t j = 0; j < k->claims.n; j++) {
            const truce_brief *c = &w->out->claims.v[k->claims.v[j]];
            if (parts__tells(w, whole, s, i, c) && parts__repeated(w, k, whole, s, i, c))
                truce_vec_push(w->arena, &part.claims, k->claims.v[j]);
        }
        truce_vec_push(w->arena, &w->clusters, part);
    }
}

void inc__split(inc_work *w) {
    uint32_t n = w->clusters.n;
    parts__sum s;
    for (uint32_t k = 0; k < n; k++)
        for (uint32_t i = 0; w->clusters.v[k].parent < 0 && i < w->clusters.v[k].claims.n; i++) {
            const truce_brief *whole = &w->out->claims.v[w->clusters.v[k].claims.v[i]];
            if (!parts__exact(whole) || !parts__add_up(w, w->clusters.v[k].claims.v[i], &s)) continue;
            parts__make(w, k, whole, &s);
            break; /* one total a cluster */
        }
}
