/* incident/build.c - an incident of the tellings that go together; the series of period totals. See telling.h.
 * Does: gather claims, each once, in an order of their own; kind, places, parties, dates, grade; call figures.c.
 * Does not: decide what goes together. */
#include "incident/state.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- what it is */

static void incident__add_party(inc_build *t, truce_incident *out, const truce_side *p) {
    if (!p->country.p && !p->id.p) return;
    for (uint32_t i = 0; i < out->parties.n; i++) {
        const truce_party *q = &out->parties.v[i];
        bool rebel = truce_str_is(p->sector, "REB"), qr = truce_str_is(q->sector, "REB");
        if (rebel == qr && q->country.p == p->country.p && (!rebel || q->id.p == p->id.p)) return;
    }
    bool rebel = truce_str_is(p->sector, "REB") && p->id.p;
    truce_entry e = rebel || !p->country.p ? TRUCE_NOENTRY : truce_lex_by_id(t->lex, TRUCE_LEX_ACTOR, p->country);
    truce_str name = e != TRUCE_NOENTRY ? truce_lex_name(t->lex, e) : p->name;
    truce_vec_push(t->arena, &out->parties,
                   (truce_party){truce_names_str(t->names, name), p->country, rebel ? p->sector : TRUCE_NOSTR,
                                 rebel ? p->id : p->country, 'C'});
}

static void incident__sides(truce_incident *out) {
    for (uint32_t i = 0; i < out->parties.n; i++) out->parties.v[i].side = i == 0 ? 'A' : i == 1 ? 'B' : 'C';
    if (out->parties.n < 2) return;
    truce_party *a = &out->parties.v[0], *b = &out->parties.v[1];
    if (truce_str_cmp(b->name, a->name) < 0) { /* the order of names, so that columns stay the same over incidents */
        a->side = 'B';
        b->side = 'A';
    }
}

static const struct {
    const char *weapon, *kind;
} incident__kinds[] = {
    {"air_strike", "air_strike"},
    {"drone", "drone_strike"},
    {"missile", "shelling"},
    {"artillery", "shelling"},
    {"mortar", "shelling"},
    {"rocket", "shelling"},
    {"suicide_bomb", "suicide_attack"},
    {"vehicle_bomb", "bombing"},
    {"ied", "bombing"},
    {"bomb", "bombing"},
    {"landmine", "mine"},
    {"grenade", "grenade"},
    {"small_arms", "shooting"},
    {"melee", "melee"},
    {"fire", "arson"},
    {"chemical", "chemical"},
};
enum { INCIDENT__KINDS = sizeof incident__kinds / sizeof *incident__kinds };

truce_str truce_incident_kind_of(truce_str weapon) {
    for (size_t j = 0; weapon.p && j < INCIDENT__KINDS; j++)
        if (truce_str_is(weapon, incident__kinds[j].weapon)) return truce_str_c(incident__kinds[j].kind);
    return TRUCE_NOSTR;
}

static truce_str incident__kind(const inc_claims *k, bool harm, bool moved) {
    uint32_t votes[INCIDENT__KINDS] = {0}, top = 0;
    bool clash = false;
    for (uint32_t i = 0; i < k->n; i++) {
        const truce_brief *c = &k->v[i].brief;
        clash |= truce_str_is(c->what->acled, "Armed clash");
        for (size_t j = 0; j < INCIDENT__KINDS; j++)
            votes[j] += c->what->weapon.p && truce_str_is(c->what->weapon, incident__kinds[j].weapon);
    }
    for (uint32_t j = 1; j < INCIDENT__KINDS; j++)
        if (votes[j] > votes[top]) top = j;
    if (moved) return TRUCE_STR("movement");
    if (clash) return TRUCE_STR("clash");
    if (votes[top]) return truce_str_c(incident__kinds[top].kind);
    return harm ? TRUCE_STR("attack") : TRUCE_STR("event");
}

static truce_str incident__acled(truce_str kind) {
    static const struct {
        const char *kind, *acled;
    } map[] = {
        {"air_strike", "Air/drone strike"},
        {"drone_strike", "Air/drone strike"},
        {"shelling", "Shelling/artillery/missile attack"},
        {"suicide_attack", "Suicide bomb"},
        {"bombing", "Remote explosive/landmine/IED"},
        {"mine", "Remote explosive/landmine/IED"},
        {"grenade", "Grenade"},
        {"chemical", "Chemical weapon"},
        {"clash", "Armed clash"},
        {"shooting", "Attack"},
        {"melee", "Attack"},
        {"attack", "Attack"},
    };
    for (size_t i = 0; i < sizeof map / sizeof *map; i++)
        if (truce_str_is(kind, map[i].kind)) return truce_str_c(map[i].acled);
    return TRUCE_NOSTR;
}

static void incident__add_place(inc_build *t, truce_incident *out, const truce_place *p) {
    for (uint32_t i = 0; i < out->places.n; i++)
        if (out->places.v[i].name.p == p->name.p) return;
    truce_vec_push(t->arena, &out->places, *p);
}

enum { INCIDENT__FACES = 200 /* claims that are compared pair by pair */ };

/* Different voices name different doers of harm to the same people. In a clash both sides harm each other: that is no
 * rivalry. */
static bool incident__rival(const truce_brief *a, const truce_brief *b) {
    if (!a->harm || a->harm != b->harm || !a->n_actors || !b->n_actors || inc__same_party(a->actors[0], b->actors[0]))
        return false;
    if (a->actors[0]->country.p == b->actors[0]->country.p && a->actors[0]->country.p)
        return false; /* its army, its government */
    if (!a->victim->country.p || a->victim->country.p != b->victim->country.p || a->role != b->role) return false;
    return a->has_claimant != b->has_claimant || (a->has_claimant && !inc__same_party(a->claimant, b->claimant));
}

/* Airwars counts civilians: where all that is told of are combatants, its grade is discounted. */
static bool incident__combatants_only(const truce_incident *out) {
    bool some = false;
    for (uint32_t i = 0; i < out->figures.n; i++) {
        const truce_figure_row *f = &out->figures.v[i];
        if (f->harm != TRUCE_HARM_KILLED || f->fig.best == 0) continue;
        if (f->victim_role != TRUCE_ROLE_SOLDIER && f->victim_role != TRUCE_ROLE_FIGHTER) return false;
        some = true;
    }
    return some;
}

static const char *incident__grade(const inc_build *t, const inc_claims *k, const truce_incident *out) {
    bool admits = false, contested = false;
    uint32_t n = k->n < INCIDENT__FACES ? k->n : INCIDENT__FACES;
    for (uint32_t i = 0; i < k->n; i++) {
        const truce_brief *c = &k->v[i].brief;
        bool doer = c->n_actors && c->has_claimant && inc__same_party(c->actors[0], c->claimant);
        admits |= c->stance == TRUCE_SAID_ADMITS ||
                  (c->stance == TRUCE_SAID_CONFIRMS && doer); /* police confirming a death confess nothing */
        contested |= c->stance == TRUCE_SAID_DENIES && !c->harm;
        for (uint32_t j = 0; i < n && j < i && !contested; j++) contested = incident__rival(c, &k->v[j].brief);
    }
    if (t->policy == TRUCE_POLICY_AIRWARS && incident__combatants_only(out)) return "discounted";
    if (contested) return "contested";
    if (admits) return "confirmed";
    return out->origins >= 2 ? "fair" : "weak";
}

static int incident__by_number(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void incident__counts(const inc_build *t, const inc_claims *k, truce_incident *out) {
    uint64_t *origins = truce_arena_array(t->arena, uint64_t, k->n);
    TRUCE_VEC(const char *) voices = {0};
    for (uint32_t i = 0; i < k->n; i++) {
        const truce_brief *c = &k->v[i].brief;
        if (i == 0 || k->v[i].report != k->v[i - 1].report) origins[out->reports++] = k->v[i].origin;
        uint32_t j = 0;
        const char *voice = !c->has_claimant         ? ""
                            : c->claimant->country.p ? c->claimant->country.p
                                                     : c->claimant->name.p;
        while (j < voices.n && voices.v[j] != voice) j++;
        if (j == voices.n) truce_vec_push(t->arena, &voices, voice);
    }
    qsort(origins, out->reports, sizeof *origins, incident__by_number);
    for (uint32_t i = 0; i < out->reports; i++) out->origins += i == 0 || origins[i] != origins[i - 1];
    out->claimants = voices.n;
}

/* Where no claim of the incident says more than the country, what the reports went on to say: "The attack occurred in
 * ...". */
static void incident__places_ahead(inc_build *t, const inc_claims *k, truce_incident *out) {
    for (uint32_t i = 0; i < out->places.n; i++)
        if (out->places.v[i].where_prec < 6) return;
    uint32_t own = out->places.n;
    for (uint32_t i = 0; i < k->n; i++) {
        const truce_brief *c = &k->v[i].brief;
        for (int p = c->n_places; p < c->n_places + c->n_ahead; p++) incident__add_place(t, out, c->places[p]);
    }
    for (uint32_t i = own; i < out->places.n; i++) /* the exact ones first */
        for (uint32_t j = i; j && out->places.v[j].where_prec < out->places.v[j - 1].where_prec; j--) {
            truce_place swap = out->places.v[j];
            out->places.v[j] = out->places.v[j - 1];
            out->places.v[j - 1] = swap;
        }
}

static void incident__fill(inc_build *t, const inc_claims *k, truce_incident *out) {
    bool harm = false, moved = true;
    for (uint32_t i = 0; i < k->n; i++) {
        const truce_brief *c = &k->v[i].brief;
        truce_vec_push(t->arena, &out->claims, (truce_claim_ref){k->v[i].report, c->number});
        harm |= c->harm != 0;
        moved &= c->harm >= TRUCE_HARM_DISPLACED;
        for (int p = 0; p < c->n_places; p++) incident__add_place(t, out, c->places[p]);
        for (int p = 0; p < c->n_actors; p++) incident__add_party(t, out, c->actors[p]);
        for (int p = 0; p < c->n_recipients; p++) incident__add_party(t, out, c->recipients[p]);
        if (c->harm) incident__add_party(t, out, c->victim);
        uint32_t w = 0;
        while (w < out->weapons.n && out->weapons.v[w].p != c->what->weapon.p) w++;
        if (c->what->weapon.p && w == out->weapons.n) truce_vec_push(t->arena, &out->weapons, c->what->weapon);
    }
    incident__places_ahead(t, k, out);
    out->kind = incident__kind(k, harm, moved);
    out->event = moved ? TRUCE_NOSTR : TRUCE_STR("ASSAULT");
    out->acled = incident__acled(out->kind);
    out->policy = truce_policy_name(t->policy);
    incident__sides(out);
    incident__counts(t, k, out);
    inc__figures(t, k, out);
    inc__disputes(t, k, out);
    out->grade = incident__grade(t, k, out);
}

/* ---------------------------------------------------------------- from tellings */

/* Those whose day of publication nobody knows come last. */
static int incident__published(truce_day a, truce_day b) {
    if (a == b) return 0;
    if (a == TRUCE_NODAY || b == TRUCE_NODAY) return a == TRUCE_NODAY ? 1 : -1;
    return a < b ? -1 : 1;
}

int inc__told_first(const truce_telling *a, const truce_telling *b) {
    int c = incident__published(a->published, b->published);
    if (!c) c = a->report == b->report ? 0 : strcmp(a->report, b->report);
    return c ? c : (a->number > b->number) - (a->number < b->number);
}

const truce_telling *truce_telling_founder(const truce_telling *const *v, uint32_t n) {
    const truce_telling *first = n ? v[0] : NULL;
    for (uint32_t i = 1; i < n; i++)
        if (inc__told_first(v[i], first) < 0) first = v[i];
    return first;
}

void truce_telling_incident_id(const truce_telling *founder, char out[20]) {
    char key[96], hex[65];
    uint32_t number = founder->n ? founder->claims[0]->number : 0;
    memcpy(key, founder->report, 64);
    for (int i = 0; i < 8; i++) key[64 + i] = (char)(number >> (4 * i) & 15);
    key[72] = 'p'; /* a part may begin with the claim that its whole begins with */
    truce_sha256_hex(key, founder->parent >= 0 ? 73 : 72, hex);
    memset(out, 0, 20);
    out[0] = 'i';
    out[1] = '-';
    memcpy(out + 2, hex, 12);
}

typedef struct incident__ref {
    const truce_brief *brief;
    const truce_telling *of;
} incident__ref;

static int incident__by_claim(const void *a, const void *b) {
    const incident__ref *x = a, *y = b;
    int c = incident__published(x->of->published, y->of->published);
    if (!c) c = x->of->report == y->of->report ? 0 : strcmp(x->of->report, y->of->report);
    return c ? c : (x->brief->number > y->brief->number) - (x->brief->number < y->brief->number);
}

/* A claim may be told in two tellings, or twice in one: it counts once. */
static inc_claims incident__gather(truce_arena *a, const truce_telling *const *v, uint32_t n) {
    uint32_t most = 0, all = 0;
    for (uint32_t i = 0; i < n; i++) most += v[i]->n;
    incident__ref *refs = truce_arena_array(a, incident__ref, most);
    inc_said *said = truce_arena_array(a, inc_said, most);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < v[i]->n; j++) refs[all++] = (incident__ref){v[i]->claims[j], v[i]};
    if (all) qsort(refs, all, sizeof *refs, incident__by_claim);
    uint32_t k = 0;
    for (uint32_t i = 0; i < all; i++) {
        const truce_telling *t = refs[i].of;
        bool same = k && strcmp(said[k - 1].report, t->report) == 0;
        if (same && said[k - 1].brief.number == refs[i].brief->number) continue;
        said[k] = (inc_said){*refs[i].brief, same ? said[k - 1].report : t->report, t->origin, t->published};
        k++;
    }
    return (inc_claims){said, k};
}

/* The narrowest window that anybody gives; of equals the first told. */
static void incident__dates(const truce_telling *const *v, uint32_t n, const truce_telling *founder,
                            truce_incident *out) {
    const truce_telling *best = NULL;
    for (uint32_t i = 0; i < n; i++) {
        if (!v[i]->dated) continue;
        int64_t w = (int64_t)v[i]->to - v[i]->from, b = best ? (int64_t)best->to - best->from : INT64_MAX;
        if (w < b || (w == b && inc__told_first(v[i], best) < 0)) best = v[i];
    }
    out->from = out->to = TRUCE_NODAY;
    if (best) {
        out->from = best->from;
        out->to = best->to;
        out->date_prec = best->date_prec;
        out->dated = true;
    } else if (founder->published != TRUCE_NODAY) {
        out->from = founder->published - 2; /* nobody says when: shortly before it was told */
        out->to = founder->published;
        out->date_prec = 2;
    }
}

void truce_incident_build(truce_incident *out, const truce_telling *const *v, uint32_t n, const char *parent,
                          unsigned policy, const truce_lexicon *lex, truce_names *names, truce_arena *a) {
    inc_build t = {.arena = a, .names = names, .lex = lex, .policy = policy};
    memset(out, 0, sizeof *out);
    if (!n) return;
    const truce_telling *founder = truce_telling_founder(v, n);
    inc_claims claims = incident__gather(a, v, n);
    truce_telling_incident_id(founder, out->id);
    incident__dates(v, n, founder, out);
    incident__fill(&t, &claims, out);
    if (!parent) return;
    truce_incident *whole = truce_arena_new(a, truce_incident);
    for (size_t i = 0; i + 1 < sizeof whole->id && parent[i]; i++) whole->id[i] = parent[i];
    out->parent = whole;
}
