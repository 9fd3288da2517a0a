/* incident/figures.c - every side's figures of one incident, the policy's low/best/high, totals, disputes.
 * Source: the policies of DESIGN.md section 3 (UCDP GED codebook, ACLED codebook, Iraq Body Count, Airwars). */
#include "incident/apart.h"
#include "incident/state.h"

#include <string.h>

enum {
    FIGURES__ROW = 64 /* claims on either side that may be of one row */
};

/* ---------------------------------------------------------------- rows and cells */

truce_str inc__party_key(const truce_side *p) {
    return p->id.p && truce_str_is(p->sector, "REB") ? p->name
           : p->country.p                            ? p->country
           : p->id.p                                 ? p->name
                                                     : TRUCE_NOSTR;
}

/* The brief is the first thing of the claim that it stands in. */
static const char *figures__report(const truce_brief *c) {
    return ((const inc_said *)c)->report;
}

static truce_claim_ref figures__ref(const truce_brief *c) {
    return (truce_claim_ref){figures__report(c), c->number};
}

static bool figures__media(const truce_side *p) {
    return p->sector.p && (truce_str_is(p->sector, "MED") || truce_str_is(p->sector, "JRN"));
}

/* A state speaks under its own name; organisations under theirs. */
static truce_str figures__voice_name(inc_build *t, const truce_side *p) {
    static const char *const state[] = {"GOV", "MIL", "COP", "SPY", "JUD", "LEG"};
    bool speaks = false;
    for (size_t i = 0; i < sizeof state / sizeof *state; i++) speaks |= truce_str_is(p->sector, state[i]);
    truce_entry e = speaks && p->country.p ? truce_lex_by_id(t->lex, TRUCE_LEX_ACTOR, p->country) : TRUCE_NOENTRY;
    return e == TRUCE_NOENTRY ? p->name : truce_names_str(t->names, truce_lex_name(t->lex, e));
}

/* One column a claimant: a state speaks with one voice, whoever of it speaks. */
static bool figures__same_voice(inc_build *t, const truce_said_row *row, const truce_brief *c) {
    if (!c->has_claimant || figures__media(c->claimant)) return !row->claimant.p;
    if (!row->claimant.p) return false;
    bool both = row->country.p && c->claimant->country.p;
    bool org = truce_str_is(c->claimant->sector, "NGO") || truce_str_is(c->claimant->sector, "IGO") ||
               truce_str_is(c->claimant->sector, "EDU") || truce_str_is(row->sector, "NGO") ||
               truce_str_is(row->sector, "IGO") || truce_str_is(row->sector, "EDU");
    bool rebel = truce_str_is(c->claimant->sector, "REB"), row_rebel = truce_str_is(row->sector, "REB");
    if (both && !org && rebel == row_rebel) return row->country.p == c->claimant->country.p;
    return row->claimant.p == figures__voice_name(t, c->claimant).p;
}

static int64_t figures__top(const truce_count *c) {
    return c->low >= 0 ? c->low : c->high;
}

/* A later or fuller figure of the same voice replaces an earlier one; a vague one never replaces a number. */
static bool figures__replaces(const truce_count *now, const truce_count *then) {
    bool counted = now->bound != TRUCE_BOUND_VAGUE && now->bound != TRUCE_BOUND_UNCOUNTED;
    bool was = then->bound != TRUCE_BOUND_VAGUE && then->bound != TRUCE_BOUND_UNCOUNTED;
    if (counted != was) return counted;
    if (!counted) return then->bound == TRUCE_BOUND_UNCOUNTED && now->bound == TRUCE_BOUND_VAGUE;
    if (figures__top(now) == figures__top(then))
        return now->bound == TRUCE_BOUND_EXACT && then->bound != TRUCE_BOUND_EXACT;
    return figures__top(now) > figures__top(then);
}

static void figures__say(inc_build *t, truce_said_row *row, const truce_brief *c, bool first) {
    bool same = row->claims.n && row->claims.v[row->claims.n - 1].report == figures__report(c);
    truce_said__again(row, &c->count, same);
    truce_vec_push(t->arena, &row->claims, figures__ref(c));
    if (first || figures__replaces(&c->count, &row->count)) {
        row->count = c->count;
        row->stance = c->stance;
    }
}

#define FIGURES__SAID(row, c)                                                                                          \
    do {                                                                                                               \
        uint32_t i_ = 0;                                                                                               \
        while (i_ < (row)->said.n && !figures__same_voice(t, &(row)->said.v[i_], (c))) i_++;                           \
        if (i_ == (row)->said.n) {                                                                                     \
            bool voice = (c)->has_claimant && !figures__media((c)->claimant);                                          \
            truce_vec_push(t->arena, &(row)->said,                                                                     \
                           (truce_said_row){.claimant = voice ? figures__voice_name(t, (c)->claimant) : TRUCE_NOSTR,   \
                                            .country = voice ? (c)->claimant->country : TRUCE_NOSTR,                   \
                                            .sector = voice ? (c)->claimant->sector : TRUCE_NOSTR});                   \
            figures__say(t, &(row)->said.v[i_], (c), true);                                                            \
        } else figures__say(t, &(row)->said.v[i_], (c), false);                                                        \
    } while (0)

static void figures__row(inc_build *t, truce_incident *out, const truce_brief *c) {
    truce_str party = inc__party_key(c->victim);
    uint32_t k = 0;
    for (; k < out->figures.n; k++) {
        truce_figure_row *f = &out->figures.v[k];
        if (f->harm == c->harm && f->victim_role == c->role && f->victim_party.p == party.p) break;
    }
    if (k == out->figures.n)
        truce_vec_push(
            t->arena, &out->figures,
            (truce_figure_row){.harm = c->harm, .victim_role = c->role, .victim_party = party, .fig = {-1, -1, -1}});
    FIGURES__SAID(&out->figures.v[k], c);
}

static void figures__object(inc_build *t, truce_incident *out, const truce_brief *c) {
    uint32_t k = 0;
    for (; k < out->objects.n; k++)
        if (out->objects.v[k].kind.p == c->what->object.p && out->objects.v[k].done.p == c->what->done.p) break;
    if (k == out->objects.n)
        truce_vec_push(t->arena, &out->objects, (truce_object_row){.kind = c->what->object, .done = c->what->done});
    FIGURES__SAID(&out->objects.v[k], c);
}

/* ---------------------------------------------------------------- the policy on one row */

/* Two states are at war when both are parties. */
bool inc__war(const truce_incident *out) {
    truce_str first = TRUCE_NOSTR;
    for (uint32_t i = 0; i < out->parties.n; i++) {
        truce_str c =
            out->parties.v[i].sector.p ? TRUCE_NOSTR : out->parties.v[i].country; /* a party of a sector is no state */
        if (c.p && first.p && c.p != first.p) return true;
        if (c.p) first = c;
    }
    return false;
}

/* Iraq Body Count: what only one origin tells is provisional, a range without a best. */
static bool figures__provisional(const inc_build *t, const truce_incident *out) {
    return t->policy == TRUCE_POLICY_IBC && out->origins < 2;
}

static void figures__policy(const inc_build *t, const truce_incident *out, truce_figure_row *f) {
    inc_opinion o[INC_APART_VOICES];
    uint32_t n = 0;
    int64_t x[3];
    for (uint32_t i = 0; i < f->said.n && n < INC_APART_VOICES; i++) {
        const truce_said_row *s = &f->said.v[i];
        if (!inc__value(t, &s->count, inc__war(out), o[n].f)) continue;
        o[n].admits = s->stance == TRUCE_SAID_ADMITS;
        o[n++].narrator = !s->claimant.p;
    }
    inc__decide(t->policy, o, n, x);
    if (figures__provisional(t, out)) x[1] = -1;
    f->fig = inc__settled(x);
}

/* ---------------------------------------------------------------- totals: the groups are nested */

/* person holds all; civilian holds children, women, journalists, aid workers, refugees. */
int64_t inc__nest(const int64_t by_role[11]) {
    int64_t inner = 0, civil = by_role[TRUCE_ROLE_CIVILIAN], sum = 0;
    bool some = false;
    static const uint8_t within[] = {TRUCE_ROLE_CHILD, TRUCE_ROLE_WOMAN, TRUCE_ROLE_JOURNALIST, TRUCE_ROLE_AID_WORKER,
                                     TRUCE_ROLE_REFUGEE};
    static const uint8_t beside[] = {TRUCE_ROLE_SOLDIER, TRUCE_ROLE_POLICE, TRUCE_ROLE_FIGHTER, TRUCE_ROLE_OFFICIAL};
    for (size_t i = 0; i < sizeof within; i++)
        if (by_role[within[i]] >= 0) inner += by_role[within[i]], some = true;
    if (civil >= 0) some = true;
    if (inc__higher(civil, inner)) inner = civil;
    sum = inner;
    for (size_t i = 0; i < sizeof beside; i++)
        if (by_role[beside[i]] >= 0) sum += by_role[beside[i]], some = true;
    if (inc__higher(by_role[TRUCE_ROLE_PERSON], sum)) sum = by_role[TRUCE_ROLE_PERSON];
    return some || by_role[TRUCE_ROLE_PERSON] >= 0 ? sum : -1;
}

/* The policy over the voices on one party's losses. */
static void figures__settle(const inc_build *t, const inc_side *s, int64_t out[3]) {
    inc_opinion o[INC_APART_VOICES];
    uint32_t n = 0;
    for (uint32_t v = 0; v < s->n; v++) {
        for (int k = 0; k < 3; k++) o[n].f[k] = inc__nest(s->voice[v].role[k]);
        o[n].admits = s->voice[v].admits;
        o[n].narrator = !s->voice[v].who->claimant.p;
        if (o[n].f[1] >= 0) n++;
    }
    inc__decide(t->policy, o, n, out);
}

static bool figures__civil(unsigned role) {
    return role == TRUCE_ROLE_PERSON || role >= TRUCE_ROLE_CIVILIAN;
}

static bool figures__adds(const truce_brief *c, unsigned harm) {
    return c->harm == harm && !c->part_of && c->count.low >= 0 && c->count.low == c->count.high &&
           figures__civil(c->role);
}

/* "killing nine men and four women": the people of one row are different people, though one word may hold the other.
 * Claims of one trigger stand near each other in a cluster. */
static int64_t figures__row_sum(const inc_claims *k, unsigned harm) {
    int64_t most = -1;
    for (uint32_t i = 0; i < k->n; i++)
        if (k->v[i].brief.stance == TRUCE_SAID_ADMITS) return -1;
    for (uint32_t i = 0; i < k->n; i++) {
        const truce_brief *a = &k->v[i].brief;
        if (!figures__adds(a, harm)) continue;
        int64_t sum = 0;
        bool nested = false;
        uint32_t j = i > FIGURES__ROW ? i - FIGURES__ROW : 0, end = k->n - i > FIGURES__ROW ? i + FIGURES__ROW : k->n;
        for (; j < end; j++) {
            const truce_brief *b = &k->v[j].brief;
            if (figures__report(b) != figures__report(a) || b->sentence != a->sentence || b->token != a->token ||
                !figures__adds(b, harm))
                continue;
            sum += b->count.low;
            nested |= b != a;
        }
        if (nested && sum > most) most = sum;
    }
    return most;
}

/* Has anybody a number? Then words like "dozens" only prepare for it. */
static bool figures__counted(const truce_incident *out, unsigned harm) {
    for (uint32_t i = 0; i < out->figures.n; i++) {
        const truce_figure_row *f = &out->figures.v[i];
        for (uint32_t j = 0; f->harm == harm && j < f->said.n; j++)
            if (f->said.v[j].count.bound != TRUCE_BOUND_VAGUE && figures__top(&f->said.v[j].count) > 0) return true;
    }
    return false;
}

/* Persons of no stated party hold everybody that is named apart. */
static truce_figures figures__total(const inc_build *t, const inc_claims *c, const truce_incident *out, unsigned harm) {
    inc_side side[INC_APART_SIDES]; /* large: filled as far as `n` says */
    for (uint32_t i = 0; i < INC_APART_SIDES; i++) side[i].n = 0, side[i].party = TRUCE_NOSTR;
    uint32_t n = 0;
    bool counted = figures__counted(out, harm);
    int64_t sum[3] = {-1, -1, -1}, all[3] = {-1, -1, -1};
    for (uint32_t i = 0; i < out->figures.n; i++) {
        const truce_figure_row *f = &out->figures.v[i];
        if (f->harm != harm) continue;
        inc_side *s = inc__side_of(side, &n, f->victim_party);
        for (uint32_t j = 0; s && j < f->said.n; j++) {
            int64_t x[3];
            if (counted && f->said.v[j].count.bound == TRUCE_BOUND_VAGUE) continue;
            inc_voice *v = inc__voice_of(s, &f->said.v[j]);
            if (!v || !inc__value(t, &f->said.v[j].count, inc__war(out), x)) continue;
            if (f->said.v[j].stance == TRUCE_SAID_ADMITS) v->admits = true;
            v->row[f->victim_role] = &f->said.v[j];
            for (int k = 0; k < 3; k++)
                if (inc__higher(x[k], v->role[k][f->victim_role])) v->role[k][f->victim_role] = x[k];
        }
    }
    inc__retold(side, n);
    for (uint32_t i = 0; i < n; i++) /* the widest group any voice tells of */
        for (uint32_t v = 0; v < side[i].n; v++)
            for (int k = 0; k < 3; k++) {
                int64_t p = side[i].voice[v].role[k][TRUCE_ROLE_PERSON];
                if (!side[i].party.p || n == 1) all[k] = inc__higher(p, all[k]) ? p : all[k];
            }
    inc__absorb(side, n);
    for (uint32_t i = 0; i < n; i++) {
        int64_t x[3];
        if (!side[i].party.p)
            for (uint32_t v = 0; n > 1 && v < side[i].n; v++)
                for (int k = 0; k < 3; k++) side[i].voice[v].role[k][TRUCE_ROLE_PERSON] = -1;
        figures__settle(t, &side[i], x);
        for (int k = 0; k < 3; k++)
            if (x[k] >= 0) sum[k] = (sum[k] < 0 ? 0 : sum[k]) + x[k];
    }
    int64_t row = figures__row_sum(c, harm);
    for (int k = 0; k < 3; k++) {
        if (n > 1 && inc__higher(all[k], sum[k])) sum[k] = all[k];
        if (sum[k] >= 0 && row > sum[k] % INC__OPEN) sum[k] = row;
    }
    if (figures__provisional(t, out)) sum[1] = -1;
    return inc__settled(sum);
}

void inc__figures(inc_build *t, const inc_claims *k, truce_incident *out) {
    for (uint32_t i = 0; i < k->n; i++) {
        const truce_brief *c = &k->v[i].brief;
        if (c->harm && !c->period && !c->part_of) figures__row(t, out, c);
        else if (c->has_object) figures__object(t, out, c);
    }
    for (uint32_t i = 0; i < out->figures.n; i++) figures__policy(t, out, &out->figures.v[i]);
    for (unsigned h = 0; h < TRUCE_HARM_COUNT; h++)
        out->totals[h] = h ? figures__total(t, k, out, h) : (truce_figures){-1, -1, -1};
}

/* ---------------------------------------------------------------- disputes */

static const char *figures__about(unsigned harm) {
    return harm == TRUCE_HARM_KILLED     ? "killed"
           : harm == TRUCE_HARM_WOUNDED  ? "wounded"
           : harm == TRUCE_HARM_CAPTURED ? "captured"
                                         : NULL;
}

/* Two voices of different parties whose ranges do not meet. */
static bool figures__differ(const inc_build *t, const truce_said_row *a, const truce_said_row *b) {
    int64_t x[3], y[3];
    if (a->count.bound == TRUCE_BOUND_VAGUE || b->count.bound == TRUCE_BOUND_VAGUE) return false;
    if (!inc__value(t, &a->count, false, x) || !inc__value(t, &b->count, false, y)) return false;
    bool meet = x[0] <= y[2] && y[0] <= x[2]; /* an open high meets whatever is higher */
    bool deny = (a->stance == TRUCE_SAID_DENIES) != (b->stance == TRUCE_SAID_DENIES);
    return !meet || deny;
}

void inc__disputes(inc_build *t, const inc_claims *k, truce_incident *out) {
    for (uint32_t i = 0; i < out->figures.n; i++) {
        const truce_figure_row *f = &out->figures.v[i];
        const char *about = figures__about(f->harm);
        truce_dispute d = {.about = about};
        for (uint32_t x = 0; about && x < f->said.n; x++) { /* every voice that another one contradicts */
            const truce_said_row *a = &f->said.v[x];
            bool differs = false;
            for (uint32_t y = 0; a->claimant.p && y < f->said.n && !differs; y++)
                differs = y != x && f->said.v[y].claimant.p && figures__differ(t, a, &f->said.v[y]);
            if (!differs) continue;
            truce_vec_push(t->arena, &d.between, a->claimant);
            for (uint32_t q = 0; q < a->claims.n; q++) truce_vec_push(t->arena, &d.claims, a->claims.v[q]);
        }
        if (d.between.n) truce_vec_push(t->arena, &out->disputes, d);
    }
    truce_dispute deny = {.about = "occurrence"};
    for (uint32_t i = 0; i < k->n; i++) { /* somebody denies what others say happened */
        const truce_brief *c = &k->v[i].brief;
        if (c->harm || c->stance != TRUCE_SAID_DENIES || !c->has_claimant) continue;
        if (!deny.between.n) truce_vec_push(t->arena, &deny.between, c->claimant->name);
        truce_vec_push(t->arena, &deny.claims, figures__ref(c));
    }
    if (deny.between.n) truce_vec_push(t->arena, &out->disputes, deny);
}
