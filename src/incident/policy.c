/* incident/policy.c - what a counting policy makes of stated numbers: one number, then several voices on the same
 * people. Does: vague words to numbers (from the lexicon), low/best/high of rival figures.   Does not: know claims or
 * incidents. Source: UCDP GED codebook, ACLED codebook, Iraq Body Count, Airwars (DESIGN.md section 3).   Why:
 * docs/decisions/004-incidents.md */
#include "incident/state.h"

#include <math.h>

enum { POLICY__WORD = 96 /* bytes of a vague count */ };

static double policy__entry(const inc_build *t, truce_str phrase, const char *key, const char *otherwise) {
    truce_entry e;
    if (!truce_lex_find(t->lex, TRUCE_LEX_NUMBER, TRUCE_FORM_NAME, phrase, &e, 1) &&
        !truce_lex_find(t->lex, TRUCE_LEX_NUMBER, TRUCE_FORM_ALIAS, phrase, &e, 1))
        return NAN;
    return truce_lex_number(t->lex, e, key, truce_lex_number(t->lex, e, otherwise, NAN));
}

/* "tens of thousands": the first word's number, times the unit that the last one names. */
static double policy__word(const inc_build *t, truce_str said, bool war) {
    char word[POLICY__WORD];
    if (!said.n || said.n >= sizeof word) return NAN;
    for (uint32_t i = 0; i < said.n; i++)
        word[i] = (char)(said.p[i] >= 'A' && said.p[i] <= 'Z' ? said.p[i] + 32 : said.p[i]);
    truce_str w = {word, said.n};
    bool acled = t->policy == TRUCE_POLICY_ACLED;
    const char *key = !acled ? "ucdp" : war ? "acled-war" : "acled", *otherwise = acled ? "acled" : "ucdp";
    double v = policy__entry(t, w, key, otherwise);
    uint32_t of = truce_str_find(w, TRUCE_STR(" of "), 0);
    if (!isnan(v) || of == UINT32_MAX) return v;
    return policy__entry(t, truce_str_sub(w, 0, of), key, otherwise) *
           policy__entry(t, truce_str_sub(w, of + 4, w.n), "acled", "acled");
}

bool inc__value(const inc_build *t, const truce_count *c, bool war, int64_t out[3]) {
    int64_t low = c->low, high = c->high;
    bool open = c->bound == TRUCE_BOUND_AT_LEAST;
    if (c->bound == TRUCE_BOUND_UNCOUNTED) return false;
    if (c->bound == TRUCE_BOUND_VAGUE) {
        double v = t->policy == TRUCE_POLICY_IBC
                       ? NAN
                       : policy__word(t, c->word, war); /* documented deaths only, never estimated */
        if (isnan(v) && low < 0 && high < 0) return false;
        if (!isnan(v)) low = (int64_t)v, high = -1;
        open = high < 0;
    }
    if (low < 0 && high < 0) return false;
    int64_t best = low >= 0 ? low : high;
    if (low < 0) low = c->bound == TRUCE_BOUND_AT_MOST ? 0 : high;
    if (high < 0) high = low;
    if (low > INC__MOST) low = INC__MOST;
    if (best > INC__MOST) best = INC__MOST;
    if (high > INC__MOST) high = INC__MOST;
    out[0] = low;
    out[1] = best;
    out[2] = open ? high + INC__OPEN : high;
    return true;
}

bool inc__higher(int64_t a, int64_t b) {
    if (a < 0 || b < 0) return a >= 0 && b < 0;
    return a % INC__OPEN != b % INC__OPEN ? a % INC__OPEN > b % INC__OPEN : a < INC__OPEN && b >= INC__OPEN;
}

/* Admitted own losses are low and best, the highest claim is high; without an admission the reports' own voice weighs
 * most. */
static void policy__ucdp(const inc_opinion *o, uint32_t n, int64_t out[3]) {
    int64_t own = -1, least = -1, best = -1, most = -1;
    for (uint32_t i = 0; i < n; i++) {
        int64_t high = o[i].admits ? o[i].f[2] % INC__OPEN : o[i].f[2]; /* its own dead a party can count */
        if (o[i].admits && o[i].f[1] > own) own = o[i].f[1];
        if (least < 0 || o[i].f[0] < least) least = o[i].f[0];
        if (inc__higher(high, most)) most = high;
        if (best < 0 || (best == 0 && o[i].f[1] > 0) || (o[i].narrator && o[i].f[1] > best)) best = o[i].f[1];
    }
    out[0] = own >= 0 ? own : least;
    out[1] = own >= 0 ? own : best;
    out[2] = most;
}

static void policy__range(const inc_opinion *o, uint32_t n, int64_t out[3]) {
    for (uint32_t i = 0; i < n; i++) {
        if (out[0] < 0 || o[i].f[0] < out[0]) out[0] = o[i].f[0];
        if (inc__higher(o[i].f[2], out[2])) out[2] = o[i].f[2];
    }
    out[1] = out[0];
}

void inc__decide(unsigned policy, const inc_opinion *o, uint32_t n, int64_t out[3]) {
    out[0] = out[1] = out[2] = -1;
    if (!n) return;
    if (policy == TRUCE_POLICY_ACLED) { /* one figure, the most cautious */
        for (uint32_t i = 0; i < n; i++)
            if (out[0] < 0 || o[i].f[1] < out[0]) out[0] = o[i].f[1];
        out[1] = out[2] = out[0];
    } else if (policy == TRUCE_POLICY_UCDP) policy__ucdp(o, n, out);
    else policy__range(o, n, out);
}

truce_figures inc__settled(const int64_t f[3]) {
    return (truce_figures){f[0], f[1], f[2] >= INC__OPEN ? -1 : f[2]};
}
