/* incident/figures.c - every side's figures of one incident, the policy's low/best/high, totals, disputes.
 * Source: the policies of DESIGN.md section 3 (UCDP GED codebook, ACLED codebook, Iraq Body Count, Airwars). */
#include "incident/state.h"

#include <math.h>
#include <string.h>

/* ---------------------------------------------------------------- one stated number */

bool inc__value(const struct truce_incidents *t, const truce_count *c, int64_t *low, int64_t *best, int64_t *high) {
    *low = c->low;
    *high = c->high;
    switch (c->bound) {
    case TRUCE_BOUND_UNCOUNTED: return false;
    case TRUCE_BOUND_VAGUE: { /* the policy gives the word a number */
        truce_entry e;
        double v = NAN;
        char word[96];
        uint32_t n = c->word.n < sizeof word ? c->word.n : 0;
        for (uint32_t i = 0; i < n; i++) word[i] = (char)(c->word.p[i] >= 'A' && c->word.p[i] <= 'Z' ? c->word.p[i] + 32 : c->word.p[i]);
        const char *key = t->policy == TRUCE_POLICY_ACLED ? "acled" : "ucdp";
        if (n && truce_lex_find(t->lex, TRUCE_LEX_NUMBER, TRUCE_FORM_NAME, (truce_str){word, n}, &e, 1)) v = truce_lex_number(t->lex, e, key, NAN);
        if (isnan(v)) return false;
        *low = *best = *high = (int64_t)v;
        return true;
    }
    default: break;
    }
    if (*low < 0 && *high < 0) return false;
    if (*low < 0) *low = c->bound == TRUCE_BOUND_AT_MOST && *high > 0 ? 0 : *high;
    if (*high < 0) *high = *low;
    *best = c->low >= 0 ? c->low : c->high;
    return true;
}

/* ---------------------------------------------------------------- rows and cells */

truce_str inc__party_key(const inc_party *p) { return p->id.p && truce_str_is(p->sector, "REB") ? p->name : p->country.p ? p->country : p->id.p ? p->name : TRUCE_NOSTR; }

static truce_claim_ref figures__ref(const struct truce_incidents *t, const inc_claim *c) {
    return (truce_claim_ref){t->reports.v[c->report].id, c->number};
}

static bool figures__media(const inc_party *p) { return p->sector.p && (truce_str_is(p->sector, "MED") || truce_str_is(p->sector, "JRN")); }

/* One column a claimant: a state speaks with one voice, whoever of it speaks. */
static bool figures__same_voice(const truce_said_row *row, const inc_claim *c) {
    if (!c->has_claimant || figures__media(c->claimant)) return !row->claimant.p;
    if (!row->claimant.p) return false;
    bool both = row->country.p && c->claimant->country.p;
    bool org = truce_str_is(c->claimant->sector, "NGO") || truce_str_is(c->claimant->sector, "IGO") || truce_str_is(c->claimant->sector, "EDU") ||
               truce_str_is(row->sector, "NGO") || truce_str_is(row->sector, "IGO") || truce_str_is(row->sector, "EDU");
    bool rebel = truce_str_is(c->claimant->sector, "REB"), row_rebel = truce_str_is(row->sector, "REB");
    if (both && !org && rebel == row_rebel) return row->country.p == c->claimant->country.p;
    return row->claimant.p == c->claimant->name.p;
}

static int64_t figures__top(const truce_count *c) { return c->low >= 0 ? c->low : c->high; }

/* A later or fuller figure of the same voice replaces an earlier one; a vague one never replaces a number. */
static bool figures__replaces(const truce_count *now, const truce_count *then) {
    bool counted = now->bound != TRUCE_BOUND_VAGUE && now->bound != TRUCE_BOUND_UNCOUNTED;
    bool was = then->bound != TRUCE_BOUND_VAGUE && then->bound != TRUCE_BOUND_UNCOUNTED;
    if (counted != was) return counted;
    if (!counted) return then->bound == TRUCE_BOUND_UNCOUNTED && now->bound == TRUCE_BOUND_VAGUE;
    return figures__top(now) > figures__top(then);
}

static void figures__say(struct truce_incidents *t, truce_said_row *row, const inc_claim *c, bool first) {
    truce_vec_push(&t->arena, &row->claims, figures__ref(t, c));
    const truce_count *n = c->has_object ? &c->count : &c->count;
    if (first || figures__replaces(n, &row->count)) {
        row->count = *n;
        row->stance = c->stance;
    }
}

#define FIGURES__SAID(row, c)                                                                                          \
    do {                                                                                                               \
        uint32_t i_ = 0;                                                                                               \
        while (i_ < (row)->said.n && !figures__same_voice(&(row)->said.v[i_], (c))) i_++;                              \
        if (i_ == (row)->said.n) {                                                                                     \
            bool voice = (c)->has_claimant && !figures__media((c)->claimant);                                         \
            truce_vec_push(&t->arena, &(row)->said,                                                                    \
                           (truce_said_row){.claimant = voice ? (c)->claimant->name : TRUCE_NOSTR,                      \
                                            .country = voice ? (c)->claimant->country : TRUCE_NOSTR,                    \
                                            .sector = voice ? (c)->claimant->sector : TRUCE_NOSTR});                    \
            figures__say(t, &(row)->said.v[i_], (c), true);                                                            \
        } else figures__say(t, &(row)->said.v[i_], (c), false);                                                        \
    } while (0)

static void figures__row(struct truce_incidents *t, truce_incident *out, const inc_claim *c) {
    truce_str party = inc__party_key(c->victim);
    uint32_t k = 0;
    for (; k < out->figures.n; k++) {
        truce_figure_row *f = &out->figures.v[k];
        if (f->harm == c->harm && f->victim_role == c->role && f->victim_party.p == party.p) break;
    }
    if (k == out->figures.n)
        truce_vec_push(&t->arena, &out->figures, (truce_figure_row){.harm = c->harm, .victim_role = c->role, .victim_party = party, .fig = {-1, -1, -1}});
    FIGURES__SAID(&out->figures.v[k], c);
}

static void figures__object(struct truce_incidents *t, truce_incident *out, const inc_claim *c) {
    uint32_t k = 0;
    for (; k < out->objects.n; k++)
        if (out->objects.v[k].kind.p == c->what->object.p && out->objects.v[k].done.p == c->what->done.p) break;
    if (k == out->objects.n) truce_vec_push(&t->arena, &out->objects, (truce_object_row){.kind = c->what->object, .done = c->what->done});
    FIGURES__SAID(&out->objects.v[k], c);
}

/* ---------------------------------------------------------------- the policy on one row */

static void figures__ucdp(const struct truce_incidents *t, truce_figure_row *f) {
    int64_t own = -1, least = -1, most = -1, best = -1;
    for (uint32_t i = 0; i < f->said.n; i++) {
        int64_t lo, be, hi;
        const truce_said_row *s = &f->said.v[i];
        if (!inc__value(t, &s->count, &lo, &be, &hi)) continue;
        bool denied = s->stance == TRUCE_SAID_DENIES && f->said.n > 1;
        if (s->stance == TRUCE_SAID_ADMITS && be > own) own = be;
        if (least < 0 || lo < least) least = lo;
        if (hi > most) most = hi;
        if (!denied && (best < 0 || (!s->claimant.p && be > 0) || (best == 0 && be > 0))) best = be; /* the report's own voice weighs most */
    }
    if (most < 0) return;
    if (own >= 0) f->fig = (truce_figures){own, own, most};
    else f->fig = (truce_figures){least, best < 0 ? 0 : best, most};
}

static void figures__ibc(const struct truce_incidents *t, truce_figure_row *f) { /* the range over all sources */
    for (uint32_t i = 0; i < f->said.n; i++) {
        int64_t lo, be, hi;
        if (!inc__value(t, &f->said.v[i].count, &lo, &be, &hi)) continue;
        if (f->fig.low < 0 || lo < f->fig.low) f->fig.low = lo;
        if (hi > f->fig.high) f->fig.high = hi;
        f->fig.best = f->fig.low;
    }
}

static void figures__policy(const struct truce_incidents *t, truce_figure_row *f) {
    if (t->policy == TRUCE_POLICY_UCDP) figures__ucdp(t, f);
    else figures__ibc(t, f); /* acled takes the lowest as best, ibc and airwars the range */
}

/* ---------------------------------------------------------------- totals: the groups are nested */

/* person holds all; civilian holds children, women, journalists, aid workers, refugees. */
static int64_t figures__nest(const int64_t by_role[11]) {
    int64_t inner = 0, civil = by_role[TRUCE_ROLE_CIVILIAN], sum = 0;
    bool some = false;
    static const uint8_t within[] = {TRUCE_ROLE_CHILD, TRUCE_ROLE_WOMAN, TRUCE_ROLE_JOURNALIST, TRUCE_ROLE_AID_WORKER, TRUCE_ROLE_REFUGEE};
    static const uint8_t beside[] = {TRUCE_ROLE_SOLDIER, TRUCE_ROLE_POLICE, TRUCE_ROLE_FIGHTER, TRUCE_ROLE_OFFICIAL};
    for (size_t i = 0; i < sizeof within; i++)
        if (by_role[within[i]] >= 0) inner += by_role[within[i]], some = true;
    if (civil >= 0) some = true;
    if (civil > inner) inner = civil;
    sum = inner;
    for (size_t i = 0; i < sizeof beside; i++)
        if (by_role[beside[i]] >= 0) sum += by_role[beside[i]], some = true;
    if (by_role[TRUCE_ROLE_PERSON] > sum) sum = by_role[TRUCE_ROLE_PERSON];
    return some || by_role[TRUCE_ROLE_PERSON] >= 0 ? sum : -1;
}

/* What one voice says of one party, over all roles. */
typedef struct figures__voice {
    const truce_said_row *who; /* any row of the voice */
    int64_t role[3][11];       /* low, best, high by role; -1: nothing */
    bool admits;
} figures__voice;

enum { FIGURES__VOICES = 24, FIGURES__PARTIES = 16 };

typedef struct figures__side {
    truce_str party; /* p NULL: nobody says whose they are */
    figures__voice voice[FIGURES__VOICES];
    uint32_t n;
} figures__side;

static figures__voice *figures__voice_of(figures__side *s, const truce_said_row *row) {
    for (uint32_t i = 0; i < s->n; i++) {
        const truce_said_row *w = s->voice[i].who;
        if (w->claimant.p == row->claimant.p || (w->country.p && w->country.p == row->country.p && w->sector.p && row->sector.p)) return &s->voice[i];
    }
    if (s->n == FIGURES__VOICES) return NULL;
    figures__voice *v = &s->voice[s->n++];
    v->who = row;
    v->admits = false;
    for (int k = 0; k < 3; k++)
        for (int r = 0; r < 11; r++) v->role[k][r] = -1;
    return v;
}

static figures__side *figures__side_of(figures__side *side, uint32_t *n, truce_str party) {
    for (uint32_t i = 0; i < *n; i++)
        if (side[i].party.p == party.p) return &side[i];
    if (*n == FIGURES__PARTIES) return NULL;
    side[*n].party = party;
    side[*n].n = 0;
    return &side[(*n)++];
}

/* "soldiers" and "Pakistani soldiers" of one incident are the same people: what names no party gives way, role by role. */
static void figures__absorb(figures__side *side, uint32_t n) {
    figures__side *none = NULL;
    for (uint32_t i = 0; i < n; i++)
        if (!side[i].party.p) none = &side[i];
    for (uint32_t v = 0; none && v < none->n; v++)
        for (int r = 1; r < 11; r++)
            for (int k = 0; k < 3; k++) {
                int64_t named = 0;
                for (uint32_t i = 0; i < n; i++)
                    for (uint32_t w = 0; side[i].party.p && w < side[i].n; w++)
                        if (side[i].voice[w].role[k][r] > named) named = side[i].voice[w].role[k][r];
                if (named && none->voice[v].role[k][r] <= named) none->voice[v].role[k][r] = -1;
            }
}

/* The policy over the voices on one party's losses: admitted own losses are low and best, the highest claim is high. */
static void figures__settle(const figures__side *s, int64_t out[3]) {
    int64_t own[3] = {-1, -1, -1}, least = -1, best = -1, most = -1;
    for (uint32_t v = 0; v < s->n; v++) {
        int64_t f[3];
        for (int k = 0; k < 3; k++) f[k] = figures__nest(s->voice[v].role[k]);
        if (f[1] < 0) continue;
        if (s->voice[v].admits && f[1] > own[1]) memcpy(own, f, sizeof own);
        if (least < 0 || f[0] < least) least = f[0];
        if (f[2] > most) most = f[2];
        bool narrator = !s->voice[v].who->claimant.p;
        if (best < 0 || (best == 0 && f[1] > 0) || (narrator && f[1] > best)) best = f[1];
    }
    out[0] = own[1] >= 0 ? own[1] : least;
    out[1] = own[1] >= 0 ? own[1] : best;
    out[2] = most;
}

static bool figures__civil(unsigned role) { return role == TRUCE_ROLE_PERSON || role >= TRUCE_ROLE_CIVILIAN; }

/* "killing nine men and four women": the people of one row are different people, though one word may hold the other. */
static int64_t figures__row_sum(const struct truce_incidents *t, const inc_cluster *k, unsigned harm) {
    int64_t most = -1;
    for (uint32_t i = 0; i < k->claims.n; i++) {
        const inc_claim *a = &t->claims.v[k->claims.v[i]];
        if (a->harm != harm || a->part_of >= 0 || a->count.low < 0 || a->count.low != a->count.high || !figures__civil(a->role)) continue;
        int64_t sum = 0;
        bool nested = false;
        for (uint32_t j = 0; j < k->claims.n; j++) {
            const inc_claim *b = &t->claims.v[k->claims.v[j]];
            if (b->stance == TRUCE_SAID_ADMITS) return -1;
            if (b->report != a->report || b->sentence != a->sentence || b->token != a->token || b->harm != harm || b->part_of >= 0) continue;
            if (b->count.low < 0 || b->count.low != b->count.high || !figures__civil(b->role)) continue;
            sum += b->count.low;
            nested |= b != a;
        }
        if (nested && sum > most) most = sum;
    }
    return most;
}

/* Persons of no stated party hold everybody that is named apart. */
static truce_figures figures__total(const struct truce_incidents *t, const inc_cluster *c, const truce_incident *out, unsigned harm) {
    figures__side side[FIGURES__PARTIES];
    uint32_t n = 0;
    int64_t sum[3] = {-1, -1, -1}, all[3] = {-1, -1, -1};
    for (uint32_t i = 0; i < out->figures.n; i++) {
        const truce_figure_row *f = &out->figures.v[i];
        if (f->harm != harm) continue;
        figures__side *s = figures__side_of(side, &n, f->victim_party);
        for (uint32_t j = 0; s && j < f->said.n; j++) {
            int64_t x[3];
            figures__voice *v = figures__voice_of(s, &f->said.v[j]);
            if (!v || !inc__value(t, &f->said.v[j].count, &x[0], &x[1], &x[2])) continue;
            if (f->said.v[j].stance == TRUCE_SAID_ADMITS) v->admits = true;
            for (int k = 0; k < 3; k++)
                if (x[k] > v->role[k][f->victim_role]) v->role[k][f->victim_role] = x[k];
        }
    }
    for (uint32_t i = 0; i < n; i++) /* the widest group any voice tells of */
        for (uint32_t v = 0; v < side[i].n; v++)
            for (int k = 0; k < 3; k++) {
                int64_t p = side[i].voice[v].role[k][TRUCE_ROLE_PERSON];
                if (!side[i].party.p || n == 1) all[k] = p > all[k] ? p : all[k];
            }
    figures__absorb(side, n);
    for (uint32_t i = 0; i < n; i++) {
        int64_t x[3];
        if (!side[i].party.p)
            for (uint32_t v = 0; n > 1 && v < side[i].n; v++)
                for (int k = 0; k < 3; k++) side[i].voice[v].role[k][TRUCE_ROLE_PERSON] = -1;
        figures__settle(&side[i], x);
        for (int k = 0; k < 3; k++)
            if (x[k] >= 0) sum[k] = (sum[k] < 0 ? 0 : sum[k]) + x[k];
    }
    int64_t row = figures__row_sum(t, c, harm);
    for (int k = 0; k < 3; k++) {
        if (n > 1 && all[k] > sum[k]) sum[k] = all[k];
        if (sum[k] >= 0 && row > sum[k]) sum[k] = row;
    }
    return (truce_figures){sum[0], sum[1], sum[2]};
}

void inc__figures(struct truce_incidents *t, const inc_cluster *k, truce_incident *out) {
    for (uint32_t i = 0; i < k->claims.n; i++) {
        const inc_claim *c = &t->claims.v[k->claims.v[i]];
        if (c->harm && !c->period && c->part_of < 0) figures__row(t, out, c);
        else if (c->has_object) figures__object(t, out, c);
    }
    for (uint32_t i = 0; i < out->figures.n; i++) figures__policy(t, &out->figures.v[i]);
    for (unsigned h = 0; h < TRUCE_HARM_COUNT; h++)
        out->totals[h] = h ? figures__total(t, k, out, h) : (truce_figures){-1, -1, -1};
}

/* ---------------------------------------------------------------- disputes */

static const char *figures__about(unsigned harm) {
    return harm == TRUCE_HARM_KILLED ? "killed" : harm == TRUCE_HARM_WOUNDED ? "wounded" : harm == TRUCE_HARM_CAPTURED ? "captured" : NULL;
}

/* Two voices of different parties whose ranges do not meet. */
static bool figures__differ(const struct truce_incidents *t, const truce_said_row *a, const truce_said_row *b) {
    int64_t al, ab, ah, bl, bb, bh;
    if (!inc__value(t, &a->count, &al, &ab, &ah) || !inc__value(t, &b->count, &bl, &bb, &bh)) return false;
    if (a->count.bound == TRUCE_BOUND_VAGUE || b->count.bound == TRUCE_BOUND_VAGUE) return false;
    if (a->count.bound == TRUCE_BOUND_AT_LEAST) ah = INT64_MAX;
    if (b->count.bound == TRUCE_BOUND_AT_LEAST) bh = INT64_MAX;
    bool meet = al <= bh && bl <= ah;
    bool deny = (a->stance == TRUCE_SAID_DENIES) != (b->stance == TRUCE_SAID_DENIES);
    return !meet || deny;
}

void inc__disputes(struct truce_incidents *t, const inc_cluster *k, truce_incident *out) {
    for (uint32_t i = 0; i < out->figures.n; i++) {
        const truce_figure_row *f = &out->figures.v[i];
        const char *about = figures__about(f->harm);
        truce_dispute d = {.about = about};
        for (uint32_t x = 0; about && x < f->said.n; x++)
            for (uint32_t y = x + 1; y < f->said.n; y++) {
                const truce_said_row *a = &f->said.v[x], *b = &f->said.v[y];
                if (!a->claimant.p || !b->claimant.p || d.between.n || !figures__differ(t, a, b)) continue;
                truce_vec_push(&t->arena, &d.between, a->claimant);
                truce_vec_push(&t->arena, &d.between, b->claimant);
                for (uint32_t q = 0; q < a->claims.n; q++) truce_vec_push(&t->arena, &d.claims, a->claims.v[q]);
                for (uint32_t q = 0; q < b->claims.n; q++) truce_vec_push(&t->arena, &d.claims, b->claims.v[q]);
            }
        if (d.between.n) truce_vec_push(&t->arena, &out->disputes, d);
    }
    truce_dispute deny = {.about = "occurrence"};
    for (uint32_t i = 0; i < k->claims.n; i++) { /* somebody denies what others say happened */
        const inc_claim *c = &t->claims.v[k->claims.v[i]];
        if (c->harm || c->stance != TRUCE_SAID_DENIES || !c->has_claimant) continue;
        if (!deny.between.n) truce_vec_push(&t->arena, &deny.between, c->claimant->name);
        truce_vec_push(&t->arena, &deny.claims, figures__ref(t, c));
    }
    if (deny.between.n) truce_vec_push(&t->arena, &out->disputes, deny);
}
