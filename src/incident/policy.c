/* incident/policy.c - what a counting policy makes of stated numbers: one number, then several voices on the same
 * people. Does: vague words to numbers (from the lexicon), low/best/high of rival figures.   Does not: know claims or
 * incidents. Source: UCDP GED codebook, ACLED codebook, Iraq Body Count, Airwars (DESIGN.md section 3).   Why:
 * docs/decisions/004-incidents.md */
#include "incident/policy.h"
#include "incident/state.h"

#include <math.h>

enum { POLICY__WORD = 96 /* bytes of a vague count */ };

/* ---------------------------------------------------------------- names, versions, rules */

/* A rule changes: its version goes up, and with it what every output says. */
static const struct {
    const char *version, *rules;
} policy__all[] = {
    {"ucdp-1", "UCDP. Where both sides give figures for one side's losses, low and best are what the losing side "
               "admits and high is "
               "the most that anybody claims. One account that nobody contests gives low, best and high. Rival "
               "accounts without an "
               "admission: low is the least, high the most, best what the reports say in their own voice, else the "
               "first figure. A "
               "vague word is taken for the least it can mean (several 2, tens 20, dozens 24, hundreds 200)."},
    {"acled-1", "ACLED. One figure, the lowest that anybody gives: low, best and high are equal. Several is 3, or 10 "
                "where two states "
                "are at war; tens 10, dozens 12, hundreds 100. A total over several days is divided evenly over them, "
                "what is left "
                "over goes to the first day."},
    {"ibc-1", "Iraq Body Count. Low and high are the least and the most that anybody gives. Best is the least, once "
              "two independent "
              "sources tell of it; until then the incident is provisional and has no best. Only numbers that were "
              "stated count: a "
              "vague word gives none."},
    {"airwars-1", "Airwars. Low and high are the least and the most that anybody gives, best is the least; the grade "
                  "says how well it is "
                  "founded: confirmed (a belligerent accepts it), fair (two or more independent sources), weak (one), "
                  "contested (rival "
                  "accounts of who did it), discounted (those killed were combatants)."},
};

static unsigned policy__known(unsigned policy) {
    return policy < sizeof policy__all / sizeof *policy__all ? policy : TRUCE_POLICY_UCDP;
}

const char *truce_policy_version(unsigned policy) {
    return policy__all[policy__known(policy)].version;
}

const char *truce_policy_rules(unsigned policy) {
    return policy__all[policy__known(policy)].rules;
}

int64_t truce_policy_share(int64_t total, unsigned days, unsigned day) {
    if (total < 0 || day >= days) return -1;
    return total / days + (day == 0 ? total % days : 0);
}

/* ---------------------------------------------------------------- one number */

static double policy__entry(const truce_lexicon *lex, truce_str phrase, const char *key, const char *otherwise) {
    truce_entry e;
    if (!truce_lex_find(lex, TRUCE_LEX_NUMBER, TRUCE_FORM_NAME, phrase, &e, 1) &&
        !truce_lex_find(lex, TRUCE_LEX_NUMBER, TRUCE_FORM_ALIAS, phrase, &e, 1))
        return NAN;
    return truce_lex_number(lex, e, key, truce_lex_number(lex, e, otherwise, NAN));
}

/* "tens of thousands": the first word's number, times the unit that the last one names. */
static double policy__word(unsigned policy, const truce_lexicon *lex, truce_str said, bool war) {
    char word[POLICY__WORD];
    if (!said.n || said.n >= sizeof word) return NAN;
    for (uint32_t i = 0; i < said.n; i++)
        word[i] = (char)(said.p[i] >= 'A' && said.p[i] <= 'Z' ? said.p[i] + 32 : said.p[i]);
    truce_str w = {word, said.n};
    bool acled = policy == TRUCE_POLICY_ACLED;
    const char *key = !acled ? "ucdp" : war ? "acled-war" : "acled", *otherwise = acled ? "acled" : "ucdp";
    double v = policy__entry(lex, w, key, otherwise);
    uint32_t of = truce_str_find(w, TRUCE_STR(" of "), 0);
    if (!isnan(v) || of == UINT32_MAX) return v;
    return policy__entry(lex, truce_str_sub(w, 0, of), key, otherwise) *
           policy__entry(lex, truce_str_sub(w, of + 4, w.n), "acled", "acled");
}

bool inc__value(const inc_build *t, const truce_count *c, bool war, int64_t out[3]) {
    return truce_policy__value(t->policy, t->lex, c, war, out);
}

bool truce_policy__value(unsigned policy, const truce_lexicon *lex, const truce_count *c, bool war, int64_t out[3]) {
    int64_t low = c->low, high = c->high;
    bool open = c->bound == TRUCE_BOUND_AT_LEAST;
    if (c->bound == TRUCE_BOUND_UNCOUNTED) return false;
    if (c->bound == TRUCE_BOUND_VAGUE) {
        double v = policy == TRUCE_POLICY_IBC || !lex
                       ? NAN
                       : policy__word(policy, lex, c->word, war); /* documented deaths only, never estimated */
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

/* ---------------------------------------------------------------- several voices */

/* Admitted own losses are low and best, the highest claim is high; without an admission the reports' own voice weighs
 * most. */
static void policy__ucdp(const inc_opinion *o, uint32_t n, int64_t out[3]) {
    int64_t own = -1, least = -1, best = -1, most = -1, voice = 0;
    for (uint32_t i = 0; i < n; i++) {
        int64_t high = o[i].admits ? o[i].f[2] % INC__OPEN : o[i].f[2]; /* its own dead a party can count */
        if (o[i].admits && o[i].f[1] > own) own = o[i].f[1];
        if (least < 0 || o[i].f[0] < least) least = o[i].f[0];
        if (inc__higher(high, most)) most = high;
        if (o[i].narrator && o[i].f[1] > voice) voice = o[i].f[1];
        if (best < 0 || (best == 0 && o[i].f[1] > 0)) best = o[i].f[1];
    }
    out[0] = own >= 0 ? own : least;
    out[1] = own >= 0 ? own : voice > 0 ? voice : best;
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

/* ---------------------------------------------------------------- the same voice again */

/* Within one report a voice's largest number counts (it may count places apart); from report to report it revises. */
void truce_said__again(truce_said_row *row, const truce_count *c, bool same_report) {
    int64_t v = c->low >= 0 ? c->low : c->high;
    if (c->bound == TRUCE_BOUND_VAGUE || c->bound == TRUCE_BOUND_UNCOUNTED || v < 0) return;
    if (!row->numbers) row->first = v;
    if (row->numbers && same_report) row->latest = v > row->latest ? v : row->latest;
    else {
        row->revisions = truce_said_revisions(row);
        row->before = row->numbers ? row->latest : -1; /* the first report revises nothing */
        row->latest = v;
    }
    row->numbers++;
}

uint32_t truce_said_revisions(const truce_said_row *row) {
    return row->revisions + (row->numbers && row->before >= 0 && row->latest != row->before);
}
