/* incident/brief.c - a reading's claims in brief, and what the report tells with them: truce_tell. See telling.h.
 * Does: choose the claims that can matter, intern what they say, put them together within the report (cluster.c,
 * parts.c). Does not: look at other reports. */
#include "incident/state.h"

#include <string.h>

/* What can be part of an incident: harm, things, violence; said to have happened. */
static bool brief__matters(const truce_claim *c) {
    if (c->modality == TRUCE_MOD_HYPOTHETICAL || c->modality == TRUCE_MOD_FUTURE) return false;
    return c->harm || c->has_object || truce_str_is(c->event, "ASSAULT");
}

static const truce_side *brief__side(const inc_work *w, const truce_actor *a) {
    truce_entry whole =
        a->id.p && truce_str_is(a->sector, "REB") ? truce_lex_by_id(w->lex, TRUCE_LEX_ACTOR, a->id) : TRUCE_NOENTRY;
    /* "Taliban fighters" and "the group" go by the group's own name */
    return truce_names_side(w->names, (truce_side){whole != TRUCE_NOENTRY ? truce_lex_name(w->lex, whole) : a->name,
                                                   a->country, a->sector, a->id});
}

/* Those of the parties that have a country or an id. */
static const truce_side *const *brief__cast(const inc_work *w, const truce_actor *v, uint32_t n, uint8_t *count) {
    const truce_side *cast[TRUCE_BRIEF_PARTIES];
    for (uint32_t i = 0; i < n && *count < TRUCE_BRIEF_PARTIES; i++)
        if (v[i].country.p || v[i].id.p) cast[(*count)++] = brief__side(w, &v[i]);
    return truce_names_sides(w->names, cast, *count);
}

static void brief__places(const inc_work *w, const truce_claim *c, truce_brief *o) {
    const truce_place *places[TRUCE_BRIEF_PLACES];
    uint32_t own = c->places.n - c->places_ahead;
    for (uint32_t i = 0; i < own && o->n_places < TRUCE_BRIEF_PLACES; i++)
        places[o->n_places++] = truce_names_place(w->names, &c->places.v[i]);
    for (uint32_t i = own; i < c->places.n && o->n_places + o->n_ahead < TRUCE_BRIEF_PLACES; i++)
        places[o->n_places + o->n_ahead++] = truce_names_place(w->names, &c->places.v[i]);
    o->places = truce_names_places(w->names, places, (uint32_t)o->n_places + o->n_ahead);
}

static void brief__fill(const inc_work *w, const truce_reading *r, const truce_claim *c, truce_brief *o) {
    memset(o, 0, sizeof *o);
    o->number = c->number;
    o->sentence = c->sentence;
    o->token = c->token;
    o->paragraph = r->sent[c->sentence].paragraph;
    o->harm = c->harm;
    o->role = c->victim.role;
    o->stance = c->stance;
    o->negative = c->negative;
    o->row = c->rule && strncmp(c->rule, "import:", 7) == 0;
    o->period = c->period_total;
    o->anaphoric = c->anaphoric;
    o->has_object = c->has_object;
    o->count = c->has_object ? c->object_count : c->count;
    o->count.word = truce_names_str(w->names, o->count.word);
    o->from = c->has_when ? c->from : TRUCE_NODAY;
    o->to = c->has_when ? c->to : TRUCE_NODAY;
    o->date_prec = c->has_when ? c->date_prec : 0;
    o->direct_date = c->has_when && c->from != TRUCE_NODAY;
    o->what = truce_names_what(w->names, (truce_what){.acled = c->acled,
                                                      .done = c->object_done,
                                                      .object = c->object_kind,
                                                      .weapon = c->has_weapon ? c->weapon_kind : TRUCE_NOSTR});
    o->victim = c->harm ? brief__side(w, &c->victim) : &truce_side_nobody;
    o->has_claimant = c->has_claimant;
    o->claimant = c->has_claimant ? brief__side(w, &c->claimant) : &truce_side_nobody;
    o->actors = brief__cast(w, c->actors.v, c->actors.n, &o->n_actors);
    o->recipients = brief__cast(w, c->recipients.v, c->recipients.n, &o->n_recipients);
    brief__places(w, c, o);
}

/* "He was shot dead": the one person whose death the article told before is told of again. */
static void brief__again(const inc_work *w, truce_brief *o) {
    if (!o->anaphoric || !o->harm || o->count.low != 1 || o->count.high != 1) return;
    for (uint32_t i = w->out->claims.n; i-- > 0;) {
        const truce_brief *b = &w->out->claims.v[i];
        if (b->harm != o->harm || b->part_of || b->count.low != 1 || b->count.high != 1) continue;
        o->role = b->role;
        o->victim = b->victim;
        return;
    }
}

/* From indices to pointers, once the claims stay where they are. */
static void brief__tellings(inc_work *w, const truce_article *article) {
    for (uint32_t k = 0; k < w->clusters.n; k++) {
        const inc_cluster *q = &w->clusters.v[k];
        truce_telling t = {.report = article->id,
                           .published = article->published,
                           .number = (uint16_t)k,
                           .parent = (int16_t)q->parent,
                           .from = q->from,
                           .to = q->to,
                           .date_prec = q->date_prec,
                           .dated = q->dated,
                           .n = q->claims.n};
        const truce_brief **claims = truce_arena_array(w->arena, const truce_brief *, q->claims.n);
        for (uint32_t i = 0; i < q->claims.n; i++) claims[i] = &w->out->claims.v[q->claims.v[i]];
        t.claims = claims;
        truce_vec_push(w->arena, &w->out->tellings, t);
    }
}

void truce_tell(truce_told *out, const truce_reading *r, const truce_lexicon *lex, truce_names *n, truce_arena *a) {
    memset(out, 0, sizeof *out);
    inc_work w = {.out = out, .lex = lex, .names = n, .arena = a};
    TRUCE_VEC(int32_t) at = {0}; /* claim of the reading -> claim here */
    for (uint32_t i = 0; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i];
        if (!brief__matters(c)) {
            truce_vec_push(a, &at, -1);
            continue;
        }
        truce_brief o;
        int32_t whole = c->part_of >= 0 && (uint32_t)c->part_of < at.n ? at.v[c->part_of] : -1;
        brief__fill(&w, r, c, &o);
        if (whole >= 0) o.part_of = out->claims.v[whole].number;
        if (whole >= 0 && out->claims.v[whole].period) o.period = true; /* a part of a tally is no incident */
        brief__again(&w, &o);
        truce_vec_push(a, &at, (int32_t)out->claims.n);
        truce_vec_push(a, &out->claims, o);
        truce_vec_push(a, &w.cluster, INC__NOWHERE);
        if (!o.period) inc__cluster_claim(&w, out->claims.n - 1, whole);
    }
    inc__join(&w);
    inc__split(&w);
    brief__tellings(&w, r->article);
}
