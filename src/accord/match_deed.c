/* accord/match_deed.c - what one claim says was done: by which party or group, to whose people, on whose ground; and
 * whether an entry of the lexicon is about it. See match.h. */
#include "accord/match_inside.h"

#include <string.h>

enum {
    DEED__DAYS = 3,   /* a claim that names a longer time has no day to hold on to */
    DEED__COUNTRY = 6 /* where_prec of a place that is a country or larger */
};

/* ---------------------------------------------------------------- who somebody is */

static bool deed__one_of(truce_str s, const char *const *v) {
    for (; *v; v++)
        if (truce_str_is(s, *v)) return true;
    return false;
}

bool match__armed_group(const truce_actor *x) {
    static const char *const sectors[] = {"REB", "UAF", "SEP", "RAD", "INS", "OPP", "IMG", "CRM", NULL};
    return x->sector.p && deed__one_of(x->sector, sectors);
}

bool match__official(const truce_actor *x) {
    static const char *const sectors[] = {"GOV", "MIL", "COP", "SPY", "LEG", "JUD", NULL};
    return !x->sector.n || deed__one_of(x->sector, sectors);
}

static bool deed__bears_arms(const truce_actor *x) {
    static const char *const sectors[] = {"MIL", "COP", "SPY", NULL};
    return match__armed_group(x) || deed__one_of(x->sector, sectors) || x->role == TRUCE_ROLE_SOLDIER ||
           x->role == TRUCE_ROLE_POLICE || x->role == TRUCE_ROLE_FIGHTER;
}

static match_parties deed__bit(int32_t p) {
    return p >= 0 ? (match_parties)1 << p : 0;
}

match_parties match__party_of(const truce_agreement *g, const truce_actor *x) {
    int32_t p = x->id.n ? truce_agreement_party(g, x->id) : -1;
    if (p < 0 && x->name.n) p = truce_agreement_party(g, x->name);
    if (p < 0 && x->country.n && !match__armed_group(x)) p = truce_agreement_party(g, x->country);
    return deed__bit(p);
}

/* "the border", "Afghan territory": what comes from there is not thereby the doing of who governs it. */
static bool deed__thing(const truce_match_rules *r, const truce_actor *x) {
    if (x->sector.n || x->id.n) return false;
    for (uint32_t i = 0; i < r->no_doer.n; i++)
        if (truce_str_iis(x->name, r->no_doer.v[i].p) || truce_str_ieq(x->name, r->no_doer.v[i])) return true;
    for (uint32_t i = 0; i < r->no_doer.n; i++) { /* "Afghan territory" */
        truce_str w = r->no_doer.v[i];
        if (x->name.n > w.n && truce_str_ieq(truce_str_sub(x->name, x->name.n - w.n, x->name.n), w) &&
            x->name.p[x->name.n - w.n - 1] == ' ')
            return true;
    }
    return false;
}

/* ---------------------------------------------------------------- to whom, where */

static bool deed__implied(const truce_actor *x) {
    return x->beg == x->end;
}

static void deed__person(match_work *w, match_deed *d, const truce_actor *x) {
    match_parties p = match__party_of(w->g, x);
    d->armed |= deed__bears_arms(x);
    d->people |= p;
    d->strangers |= !p && (x->country.n || match__armed_group(x));
}

static void deed__people(match_work *w, match_deed *d) {
    const truce_claim *c = d->c;
    if (c->harm) deed__person(w, d, &c->victim);
    for (uint32_t i = 0; i < c->recipients.n; i++) {
        const truce_actor *x = &c->recipients.v[i];
        if (deed__implied(x)) d->soft |= match__party_of(w->g, x);
        else if (!c->harm || (!d->people && !d->strangers)) deed__person(w, d, x);
    }
    d->armed |= c->has_object && (truce_str_is(c->object_kind, "post") || truce_str_is(c->object_kind, "base"));
}

static match_parties deed__country(const truce_agreement *g, const truce_place *p) {
    return p->country.n ? deed__bit(truce_agreement_party(g, p->country)) : 0;
}

static void deed__ground(match_work *w, match_deed *d) {
    const truce_claim *c = d->c;
    for (uint32_t i = 0; i + c->places_ahead < c->places.n; i++) d->ground |= deed__country(w->g, &c->places.v[i]);
    d->own_ground = d->ground != 0;
    for (uint32_t i = 0; i < w->i->places.n && !d->own_ground; i++)
        d->ground |= deed__country(w->g, &w->i->places.v[i]);
}

match_parties match__attacked(const match_deed *d, bool *soft) {
    *soft = false;
    if (d->people) return d->people;
    *soft = !d->own_ground;
    if (d->ground) return d->ground;
    *soft = true;
    return d->soft;
}

bool match__against(const match_deed *d, int32_t p, bool *soft) {
    match_parties me = deed__bit(p), all = ~me;
    *soft = false;
    if (d->people & me && !(d->people & all)) return false; /* its own people */
    if (d->people & all) /* on its own ground against people under arms: it says that it defends itself */
        return !(d->armed && d->own_ground && d->ground == me);
    if (d->ground) {
        *soft = !d->own_ground || (d->ground & me) != 0;
        return (d->ground & all) != 0;
    }
    *soft = true;
    return (d->soft & all) != 0;
}

/* ---------------------------------------------------------------- what can be held on to */

/* A place below a country, a day, people or things: without any of them a sentence speaks of the conflict,
 * not of an incident. */
static bool deed__concrete(const truce_claim *c) {
    if (c->harm || c->has_object) return true;
    if (c->has_when && c->from != TRUCE_NODAY && c->to - c->from <= DEED__DAYS) return true;
    for (uint32_t i = 0; !c->place_before && i + c->places_ahead < c->places.n; i++)
        if (c->places.v[i].where_prec < DEED__COUNTRY) return true;
    return false;
}

/* "The conflict goes back to ...": a state of affairs. */
static bool deed__state(const match_work *w, const truce_reading *r, const truce_claim *c) {
    truce_str word = truce_str_sub(r->article->text, c->beg, c->end);
    for (uint32_t i = 0; i < w->rules->no_deed.n; i++)
        if (truce_str_ieq(word, w->rules->no_deed.v[i])) return !c->harm && !c->has_object;
    return false;
}

static bool deed__counts(const match_work *w, const truce_reading *r, const truce_claim *c) {
    bool before = c->has_when && c->to != TRUCE_NODAY && w->g->from != TRUCE_NODAY && c->to < w->g->from;
    return c->modality == TRUCE_MOD_ACTUAL && !c->period_total && !before && deed__concrete(c) && !deed__state(w, r, c);
}

static bool deed__none(const truce_claim *c) {
    return c->negative || c->stance == TRUCE_SAID_DENIES || (c->harm && c->count.low == 0 && c->count.high == 0);
}

static void deed__doers(match_work *w, match_deed *d) {
    for (uint32_t i = 0; i < d->c->actors.n; i++) {
        const truce_actor *x = &d->c->actors.v[i];
        match_parties p = match__party_of(w->g, x);
        if (match__armed_group(x)) {
            if (!d->group || (!d->group->id.n && x->id.n)) d->group = x;
            d->doers |= p; /* a group that a party answers for */
        } else if (match__official(x) && !deed__thing(w->rules, x)) d->doers |= p;
    }
}

/* A group with a name does, suffers or speaks. */
static bool deed__of_a_group(const truce_claim *c) {
    bool named = false;
    for (uint32_t i = 0; i < c->actors.n; i++) named |= match__armed_group(&c->actors.v[i]) && c->actors.v[i].id.n;
    for (uint32_t i = 0; i < c->recipients.n; i++)
        named |= match__armed_group(&c->recipients.v[i]) && c->recipients.v[i].id.n;
    named |= c->harm && match__armed_group(&c->victim) && c->victim.id.n;
    return named || (c->has_claimant && match__armed_group(&c->claimant) && c->claimant.id.n);
}

void match__deeds(match_work *w) {
    w->deeds = truce_arena_array(w->a, match_deed, w->i->claims.n);
    for (uint32_t k = 0; k < w->i->claims.n; k++) {
        const truce_match_claim *mc = &w->claims[k];
        if (!mc->c) continue;
        match_deed *d = &w->deeds[w->n++];
        *d = (match_deed){.r = mc->r, .c = mc->c, .ref = w->i->claims.v[k]};
        d->counts = deed__counts(w, mc->r, mc->c);
        d->none = deed__none(mc->c);
        deed__people(w, d);
        deed__ground(w, d);
        deed__doers(w, d);
        if (!d->counts || d->none) continue;
        bool soft;
        for (uint32_t p = 0; p < w->g->parties.n; p++)
            if (d->doers & deed__bit((int32_t)p) && match__against(d, (int32_t)p, &soft))
                w->doers |= deed__bit((int32_t)p);
        w->spoken |= d->doers | d->people;
        if (mc->c->has_claimant) w->spoken |= match__party_of(w->g, &mc->c->claimant);
        w->groups |= d->group != NULL;
        w->armed_group |= deed__of_a_group(mc->c);
    }
}

/* ---------------------------------------------------------------- what an entry is about */

static bool deed__aimed_at(const match_rule *r, const truce_claim *c) {
    for (uint32_t i = 0; i < c->recipients.n; i++)
        if (!deed__implied(&c->recipients.v[i]) && match__has(r, MATCH_TARGET, c->recipients.v[i].sector)) return true;
    return false;
}

unsigned match__touches(const match_work *w, const match_rule *r, const match_deed *d) {
    const truce_claim *c = d->c;
    const struct {
        enum match_list list;
        truce_str is;
    } event[] = {{MATCH_EVENT, c->event},
                 {MATCH_KIND, w->i->kind},
                 {MATCH_ACLED, c->acled},
                 {MATCH_WEAPON, c->has_weapon ? c->weapon_kind : TRUCE_NOSTR}};
    unsigned bits = 0;
    for (size_t k = 0; k < sizeof event / sizeof *event; k++) {
        if (!r->list[event[k].list].n) continue;
        if (!match__has(r, event[k].list, event[k].is)) return 0;
        bits |= TRUCE_MATCH_EVENT;
    }
    if (r->list[MATCH_HARM].n) {
        if (!c->harm || !match__has(r, MATCH_HARM, truce_str_c(truce_harm_name(c->harm)))) return 0;
        bits |= r->list[MATCH_VICTIM].n ? 0 : TRUCE_MATCH_EVENT;
    }
    if (r->list[MATCH_VICTIM].n) {
        if (!r->group && match__armed_group(&c->victim) && !match__party_of(w->g, &c->victim))
            return 0; /* fighters of a group that no party answers for are nobody's forces */
        if (!c->harm || !match__has(r, MATCH_VICTIM, truce_str_c(truce_role_name(c->victim.role)))) return 0;
        bits |= TRUCE_MATCH_VICTIM;
    }
    if (r->list[MATCH_TARGET].n) {
        if (!deed__aimed_at(r, c)) return 0;
        bits |= TRUCE_MATCH_VICTIM;
    }
    if (r->list[MATCH_OBJECT].n || r->list[MATCH_DONE].n) {
        if (!c->has_object || (r->list[MATCH_OBJECT].n && !match__has(r, MATCH_OBJECT, c->object_kind)) ||
            (r->list[MATCH_DONE].n && !match__has(r, MATCH_DONE, c->object_done)))
            return 0;
        bits |= TRUCE_MATCH_OBJECT;
    }
    return bits;
}
