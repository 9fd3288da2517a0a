/* claim/parties.c - the parties of an event's roles. See events.h.
 * Does: the best filled role of several; whose it is (modifiers, "in Guinea", coordination); what goes without saying
 * (a demonstration at home is against one's own state).   Does not: noun phrases by themselves (actors.c), grammar
 * (roles.c). Memory: the reading's arena.   Source: own; the defaults after the PLOVER manual's notes on domestic
 * events. */
#include "claim/events.h"

#include <string.h>

enum { PARTIES__CLIMB = 40 };

bool truce_party_stateless(const truce_actor *a) {
    return truce_str_is(a->sector, "IGO") || truce_str_is(a->sector, "NGO") || truce_str_is(a->sector, "IMG");
}

bool truce_party_placed(const truce_actor *a) {
    return a->country.p || truce_party_stateless(a);
}

bool truce_party_sided(const truce_actor *a) {
    return a->country.p || a->sector.p || a->id.p;
}

static int party_rank(const truce_actor_vec *v) {
    int best = 0;
    for (uint32_t i = 0; i < v->n; i++) {
        int rank = truce_party_placed(&v->v[i]) ? 3 : truce_party_sided(&v->v[i]) ? 2 : 1;
        if (rank > best) best = rank;
    }
    return best;
}

static bool party_same(const truce_actor *a, const truce_actor *b) {
    if (a->beg < b->end && b->beg < a->end) return true;
    return a->country.p && b->country.p && truce_str_eq(a->country, b->country) && truce_str_eq(a->sector, b->sector);
}

static bool party_among(const truce_actor *a, const truce_actor_vec *v) {
    for (uint32_t i = 0; v && i < v->n; i++)
        if (party_same(a, &v->v[i])) return true;
    return false;
}

/* The way from `tok` up to `top` leads through a clause of its own. */
static bool party_beyond_clause(const truce_tree *t, int32_t tok, int32_t top) {
    for (int steps = 0; tok >= 0 && tok != top && steps < PARTIES__CLIMB; steps++, tok = t->s->tok[tok].head) {
        unsigned d = t->s->tok[tok].dep;
        if (d == TRUCE_DEP_ACL_RELCL || d == TRUCE_DEP_PARATAXIS || d == TRUCE_DEP_ADVCL) return true;
    }
    return false;
}

/* "Hungarian and Romanian officials", "his Turkish, Qatari and Saudi counterparts": one party a modifier. */
static void party_modifiers(const truce_reading *r, int32_t sent, int32_t tok, truce_actor_vec *v) {
    const truce_view *w = &r->view[sent];
    if (v->n != 1 || !v->v[0].country.p) return;
    truce_tree_each(&w->tree, tok, c) {
        unsigned d = w->tree.s->tok[c].dep;
        if (d != TRUCE_DEP_AMOD && d != TRUCE_DEP_COMPOUND && d != TRUCE_DEP_NMOD_POSS) continue;
        for (int32_t k = c; k >= 0; k = truce_tree_conj(&w->tree, c, k)) {
            const truce_actor *m = w->party[k];
            bool known = !m || !m->country.p;
            for (uint32_t i = 0; !known && i < v->n; i++) known = truce_str_eq(v->v[i].country, m->country);
            if (known) continue;
            truce_actor other = v->v[0];
            other.country = m->country;
            other.name = m->name;
            other.id = m->id;
            other.beg = m->beg;
            other.end = m->end;
            other.text = m->text;
            truce_vec_push(r->arena, v, other);
        }
    }
}

/* "ethnic Turks in Bulgaria" are no party of Turkey. */
static bool party_ethnic(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_tree *t = &r->view[sent].tree;
    truce_tree_each(t, tok, c) if (truce_np_listed(r, &t->s->tok[c], "ethnic")) return true;
    return false;
}

void truce_party_find(const truce_reading *r, int32_t sent, int32_t tok, const truce_actor_vec *avoid,
                      truce_actor_vec *out) {
    const truce_view *w = &r->view[sent];
    truce_actor_vec v = {0};
    truce_role_parties(r, sent, tok, &v);
    party_modifiers(r, sent, tok, &v);
    bool ethnic = v.n && w->tree.s->tok[tok].upos != TRUCE_UPOS_PRON && party_ethnic(r, sent, tok);
    if (ethnic) v.v[0].country = v.v[0].id = TRUCE_NOSTR, v.v[0].sector = TRUCE_STR("CVL");
    if (party_rank(&v) < 3)
        for (int32_t i = w->tree.left[tok]; i < w->tree.right[tok]; i++) {
            const truce_actor *a = w->party[i];
            if (i == tok || !a || !truce_party_placed(a) || truce_str_is(a->sector, "MED") || party_among(a, avoid))
                continue;
            if (!truce_tree_below(&w->tree, i, tok) || party_beyond_clause(&w->tree, i, tok) ||
                (ethnic && w->tree.s->tok[i].head == tok && i < tok))
                continue;
            if (v.n && v.v[0].sector.p && a->country.p && !truce_party_stateless(&v.v[0])) v.v[0].country = a->country;
            else {
                v.n = v.cap = 0;
                truce_np_actors(r, sent, i, &v);
            }
            break;
        }
    for (uint32_t i = 0; i < v.n; i++) truce_vec_push(r->arena, out, v.v[i]);
}

void truce_party_role(const truce_reading *r, int32_t sent, const truce_trigger *g, const truce_slot *slots,
                      const truce_actor_vec *avoid, truce_actor_vec *out) {
    int best = 0;
    for (int i = 0; i < TRUCE_SLOTS && slots[i].rel != TRUCE_REL_END; i++) {
        truce_slot one[TRUCE_SLOTS] = {slots[i]};
        int32_t tok = truce_role_fill(r, sent, g, one);
        if (tok < 0 || tok == g->tok) continue;
        truce_actor_vec v = {0}, kept = {0};
        truce_party_find(r, sent, tok, avoid, &v);
        for (uint32_t k = 0; k < v.n; k++)
            if (!party_among(&v.v[k], avoid)) truce_vec_push(r->arena, &kept, v.v[k]);
        int rank = party_rank(&kept);
        if (rank <= best) continue;
        best = rank;
        *out = kept;
        if (rank == 3) break;
    }
    uint32_t n = 0; /* of several, those of whom something is known */
    for (uint32_t i = 0; i < out->n; i++)
        if (best < 2 || truce_party_sided(&out->v[i])) out->v[n++] = out->v[i];
    out->n = n;
}

/* Nobody fills the role by grammar: the first party told of behind the trigger that is not among the doers. */
void truce_party_second(const truce_reading *r, int32_t sent, const truce_trigger *g, const truce_actor_vec *actors,
                        truce_actor_vec *out) {
    const truce_view *w = &r->view[sent];
    for (int32_t i = g->tok + 1; i < w->tree.right[g->tok]; i++) {
        const truce_actor *a = w->party[i];
        if (!a || !truce_party_placed(a) || truce_str_is(a->sector, "MED") || w->tree.s->tok[i].upos == TRUCE_UPOS_PRON)
            continue;
        bool same = party_among(a, actors) || !truce_tree_below(&w->tree, i, g->tok);
        for (uint32_t k = 0; k < actors->n; k++)
            same |= a->country.p && actors->v[k].country.p && truce_str_eq(a->country, actors->v[k].country);
        int32_t prep = truce_tree_case(&w->tree, i);
        bool venue = truce_tree_is_low(&w->tree, prep, "in") && w->mention[i] >= 0 &&
                     w->mentions.v[w->mention[i]].form == TRUCE_FORM_CAPITAL;
        if (same || (venue && !truce_str_is(g->frame->event, "ASSAULT"))) continue; /* "talks in Doha" */
        truce_np_actors(r, sent, i, out);
        return;
    }
}

/* The one country that the sentence names, reporters apart; p NULL if none or several. */
static truce_str party_only_country(const truce_reading *r, int32_t sent) {
    const truce_view *w = &r->view[sent];
    truce_str one = TRUCE_NOSTR;
    for (int32_t i = 0; i < (int32_t)r->sent[sent].n; i++) {
        const truce_actor *a = w->party[i];
        if (!a || !a->country.p || truce_str_is(a->sector, "MED") || (one.p && truce_str_eq(one, a->country))) continue;
        if (one.p) return TRUCE_NOSTR;
        one = a->country;
    }
    uint32_t lo = 0, hi = r->places.n; /* they stand in text order */
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (r->places.v[mid].sentence < sent) lo = mid + 1;
        else hi = mid;
    }
    for (uint32_t i = lo; i < r->places.n && r->places.v[i].sentence == sent; i++) {
        const truce_place *p = &r->places.v[i];
        if (!p->country.p || p->adjective || (one.p && truce_str_eq(one, p->country))) continue;
        if (one.p) return TRUCE_NOSTR;
        one = p->country;
    }
    return one;
}

static bool party_any(const truce_claim *c, bool actors) {
    uint32_t n = actors ? c->actors.n : c->recipients.n;
    for (uint32_t i = 0; i < n; i++)
        if (truce_party_placed(actors ? &c->actors.v[i] : &c->recipients.v[i])) return true;
    return false;
}

static bool party_event_in(const truce_claim *c, const char *const *roots) {
    for (; *roots; roots++)
        if (truce_str_is(c->event, *roots)) return true;
    return false;
}

static truce_actor party_implied(const truce_reading *r, truce_str country, const char *sector) {
    truce_actor a = {.name = country,
                     .country = country,
                     .entry = TRUCE_NOENTRY,
                     .sector = sector ? truce_str_c(sector) : TRUCE_NOSTR};
    truce_entry e = truce_lex_by_id(r->lex, TRUCE_LEX_ACTOR, country);
    if (e != TRUCE_NOENTRY) a.name = truce_lex_name(r->lex, e), a.entry = e, a.id = truce_lex_get(r->lex, e, "id");
    return a;
}

static void party_settle(truce_claim *c, bool actors, truce_str country) {
    uint32_t n = actors ? c->actors.n : c->recipients.n;
    truce_actor *v = actors ? c->actors.v : c->recipients.v;
    for (uint32_t i = 0; country.p && i < n; i++)
        if (v[i].sector.p && !truce_party_placed(&v[i]) && !truce_str_is(v[i].sector, "UAF")) v[i].country = country;
}

/* Of two sides that fight, nobody attacks his own: "its posts" are the other's. */
static bool party_own_forces(const truce_reading *r, int32_t sent, const truce_claim *c) {
    const truce_view *w = &r->view[sent];
    if (r->n_sides != 2 || !truce_str_is(c->event, "ASSAULT") || c->recipients.n != 1) return false;
    if (!c->actors.v[0].country.p || !truce_str_eq(c->actors.v[0].country, c->recipients.v[0].country)) return false;
    for (int32_t i = 0; i < (int32_t)w->tree.s->n; i++)
        if (w->tree.s->tok[i].beg == c->recipients.v[0].beg) return w->tree.s->tok[i].upos == TRUCE_UPOS_PRON;
    return false;
}

/* What goes without saying: people without a country are those of the only country named, else of the other party's. */
void truce_party_defaults(const truce_reading *r, int32_t sent, truce_claim *c) {
    static const char *const domestic[] = {"PROTEST", "COERCE", "CONCEDE", "RETREAT", NULL};
    static const char *const dyadic[] = {"ASSAULT", "AGREE",  "CONSULT", "THREATEN", "REQUEST",
                                         "ACCUSE",  "REJECT", "SUPPORT", NULL};
    static const char *const outside[] = {"CONSULT", "REQUEST", NULL};
    bool a = party_any(c, true), b = party_any(c, false);
    if (a && b && !party_own_forces(r, sent, c)) return;
    if (a && b) b = false, c->recipients.n = 0; /* "A struck after B bombed its posts" */
    truce_str only = party_only_country(r, sent);
    if (!a) {
        party_settle(c, true, only);
        if (b && c->recipients.v[0].country.p) party_settle(c, true, c->recipients.v[0].country);
        a = party_any(c, true);
    }
    truce_str own = a ? c->actors.v[0].country : TRUCE_NOSTR;
    if (b) return;
    if (r->n_sides == 2 && a && party_event_in(c, outside) &&
        !c->recipients.n) { /* a third party speaks to, or mediates between, the two */
        bool inside = own.p && (truce_str_eq(own, r->side[0].country) || truce_str_eq(own, r->side[1].country));
        truce_actor_vec v = {0};
        for (int k = 0; !inside && k < 2; k++) truce_vec_push(r->arena, &v, r->side[k]);
        c->recipients.v = v.v, c->recipients.n = v.n, c->recipients.cap = v.cap;
        if (v.n) return;
    }
    bool rebels = a && (truce_str_is(c->actors.v[0].sector, "REB") || truce_str_is(c->actors.v[0].sector, "OPP"));
    if (rebels && own.p && r->n_sides == 2 && !c->recipients.n &&
        party_event_in(c, dyadic)) { /* whose quarrel is with their own state */
        truce_actor_vec v = {0};
        truce_vec_push(r->arena, &v, party_implied(r, own, "GOV"));
        c->recipients.v = v.v, c->recipients.n = v.n, c->recipients.cap = v.cap;
        return;
    }
    for (int k = 0; r->n_sides == 2 && own.p && !rebels && k < 2; k++)
        if (truce_str_eq(own, r->side[k].country) && party_event_in(c, dyadic)) {
            for (uint32_t i = 0; i < c->recipients.n; i++)
                if (c->recipients.v[i].sector.p) return;
            truce_actor_vec v = {0};
            truce_vec_push(r->arena, &v, r->side[1 - k]);
            c->recipients.v = v.v, c->recipients.n = v.n, c->recipients.cap = v.cap;
            return;
        }
    party_settle(c, false, only.p ? only : own);
    if (party_any(c, false) || !own.p || !party_event_in(c, domestic)) return;
    truce_actor_vec v = {0};
    truce_vec_push(r->arena, &v,
                   party_implied(r, only.p ? only : own, truce_str_is(c->event, "PROTEST") ? "GOV" : NULL));
    c->recipients.v = v.v, c->recipients.n = v.n, c->recipients.cap = v.cap;
}
