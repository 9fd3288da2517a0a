/* claim/verify.c - "could not be independently verified": which claims a report could not check.
 * Does: sets the stance of the claims that the remark points at, in its own sentence or the one before it.
 * Does not: touch what a state says. Why: reports add the remark to nearly every figure of a belligerent government,
 * whose claim stays an assertion by a known party with its interest in the open; it tells something new of claims by
 * armed groups, by unnamed sources, or by nobody in particular. Memory: none of its own.   Cost: linear in claims and
 * attributions (one search each). */
#include "claim/roles.h"

static bool verify__state(const truce_actor *a) {
    bool office = truce_str_is(a->sector, "GOV") || truce_str_is(a->sector, "MIL") || truce_str_is(a->sector, "COP") ||
                  truce_str_is(a->sector, "JUD") || truce_str_is(a->sector, "LEG") || truce_str_is(a->sector, "IGO");
    return office || (a->country.p && !a->sector.p);
}

/* Whether the remark tells something new of the claim. */
static bool verify__open(const truce_reading *r, const truce_claim *c) {
    truce_actor two[2];
    if (c->stance != TRUCE_SAID_ASSERTS && c->stance != TRUCE_SAID_CONFIRMS) return false;
    return !c->has_claimant || (!verify__state(&c->claimant) && !truce_np_both_sides(r, &c->claimant, two));
}

/* Claims of sentence `sent` that begin before byte `at` (with `said`: those of a named source) become unverified; how
 * many claims there were. */
static uint32_t verify__mark(truce_reading *r, uint32_t sent, uint32_t at, bool said) {
    uint32_t n = 0, lo = 0, hi = r->claims.n; /* claims are in the order of their sentences */
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (r->claims.v[mid].sentence < sent) lo = mid + 1;
        else hi = mid;
    }
    for (; lo < r->claims.n && r->claims.v[lo].sentence == sent; lo++) {
        truce_claim *c = &r->claims.v[lo];
        if (c->beg >= at || (said && !c->has_claimant)) continue;
        n++;
        if (verify__open(r, c)) c->stance = TRUCE_SAID_UNVERIFIED;
    }
    return n;
}

/* "The figure", "the claims", "it": what is meant was said before. */
static bool verify__back(const truce_reading *r, const truce_attribution *a) {
    const truce_sentence *s = &r->sent[a->sentence];
    for (uint32_t i = 0; i < s->n; i++) {
        const truce_token *k = &s->tok[i];
        if (k->beg < a->beg || k->end > a->end) continue;
        if (truce_np_listed(r, k, "cue-told") || truce_np_listed(r, k, "utterance")) return true;
    }
    return false;
}

void truce_claim__verify(truce_reading *r) {
    for (uint32_t i = 0; i < r->attributions.n; i++) {
        const truce_attribution *a = &r->attributions.v[i];
        if (a->said != TRUCE_SAID_UNVERIFIED) continue;
        uint32_t sent = (uint32_t)a->sentence;
        if (verify__mark(r, sent, a->cue_beg, false) || !sent || !verify__back(r, a)) continue;
        verify__mark(r, sent - 1, UINT32_MAX, true);
    }
}
