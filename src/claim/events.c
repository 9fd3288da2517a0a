/* claim/events.c - claims of events and of things taken or destroyed. See roles.h.
 * Does: one claim a trigger with parties on either side; objects.   Does not: victims (harm.c). */
#include "claim/gist.h"
#include "claim/events.h"

#include <string.h>

enum { EVENTS__MOST = 20000 }; /* claims an article */

/* "..., killing five, the army said": the participle's subject is not who reports it, whatever the tree says. */
static bool event__reporter(const truce_reading *r, int32_t sent, const truce_trigger *g, const truce_actor *who) {
    uint32_t pos = r->sent[sent].tok[g->tok].beg;
    if (who->beg <= pos) return false;
    for (uint32_t i = truce_attributions_from(r, sent); i < r->attributions.n && r->attributions.v[i].sentence == sent;
         i++) {
        const truce_attribution *a = &r->attributions.v[i];
        if (a->sentence == sent && a->has_source && a->cue_token > g->tok && pos >= a->beg && pos < a->end &&
            who->beg < a->source.end && a->source.beg < who->end)
            return true;
    }
    return false;
}

/* The subject of the nearest verb before that has one. */
static void event__earlier_subject(const truce_reading *r, int32_t sent, const truce_trigger *g, truce_actor_vec *out) {
    static const truce_slot subj[TRUCE_SLOTS] = {{TRUCE_REL_SUBJ, {NULL, 0}}};
    const truce_tree *t = &r->view[sent].tree;
    for (int32_t i = g->tok - 1; i >= 0; i--) {
        if (!truce_tree_verb(t, i)) continue;
        truce_trigger before = *g;
        before.tok = before.phrase = i;
        before.form = TRUCE_FORM_VERB;
        if (truce_role_fill(r, sent, &before, subj) < 0) continue;
        truce_party_role(r, sent, &before, subj, NULL, out);
        return;
    }
}

static void event__actors(const truce_reading *r, int32_t sent, const truce_trigger *g, truce_actor_vec *out) {
    truce_party_role(r, sent, g, g->frame->actor, NULL, out);
    if (out->n && !event__reporter(r, sent, g, &out->v[0])) return;
    out->n = out->cap = 0;
    if (g->form == TRUCE_FORM_VERB && r->sent[sent].tok[g->tok].xpos == TRUCE_XPOS_VBG)
        event__earlier_subject(r, sent, g, out);
}

void truce_event_claim(truce_reading *r, int32_t sent, const truce_trigger *g, truce_claim *c) {
    const truce_sentence *s = &r->sent[sent];
    const truce_frame *f = g->frame;
    memset(c, 0, sizeof *c);
    c->sentence = (uint32_t)sent;
    c->token = g->tok;
    c->beg = s->tok[g->tok < g->phrase ? g->tok : g->phrase].beg;
    c->end = s->tok[g->tok < g->phrase ? g->phrase : g->tok].end;
    c->event = f->event;
    c->mode = f->mode;
    c->cameo = f->cameo;
    c->acled = f->acled;
    c->part_of = -1;
    c->from = c->to = TRUCE_NODAY;
    c->frame = f->id;
    c->confidence = g->form == TRUCE_FORM_VERB ? 80 : 70;
    truce_actor_vec actors = {0}, recipients = {0};
    event__actors(r, sent, g, &actors);
    truce_party_role(r, sent, g, f->recipient, &actors, &recipients);
    bool known = false;
    for (uint32_t i = 0; i < recipients.n; i++) known |= truce_party_placed(&recipients.v[i]);
    bool mutual = f->both && actors.n >= 2;
    if (!known && mutual) recipients.n = 0;
    if (!known && !mutual && f->event.p && !f->harm) {
        truce_actor_vec second = {0};
        truce_party_second(r, sent, g, &actors, &second);
        if (second.n) recipients = second;
    }
    c->actors.v = actors.v;
    c->actors.n = actors.n;
    c->actors.cap = actors.cap;
    c->recipients.v = recipients.v;
    c->recipients.n = recipients.n;
    c->recipients.cap = recipients.cap;
    if (!f->harm && (!mutual || known))
        truce_party_defaults(r, sent, c); /* harm is put together from what is said alone */
}

void truce_event_push(truce_reading *r, truce_claim *c) {
    if (r->claims.n >= EVENTS__MOST) return;
    c->number = r->claims.n + 1;
    truce_vec_push(r->arena, &r->claims, *c);
}

/* ---------------------------------------------------------------- things */

static bool event__object(truce_reading *r, int32_t sent, const truce_trigger *g, int32_t tok) {
    const truce_view *v = &r->view[sent];
    bool some = false;
    for (int32_t c = tok; c >= 0; c = truce_tree_conj(&v->tree, tok, c)) {
        const truce_np_number *n = truce_np_count(v, c);
        int32_t noun = n && n->noun >= 0 ? n->noun : c;
        const truce_token *k = &r->sent[sent].tok[noun];
        truce_entry e = truce_np_entry(r, k, TRUCE_LEX_OBJECT);
        if (e == TRUCE_NOENTRY) continue;
        truce_claim x;
        truce_event_claim(r, sent, g, &x);
        x.has_object = true;
        x.object_kind = truce_lex_get(r->lex, e, "kind");
        x.object_done = g->frame->done;
        int32_t b, q;
        truce_tree_phrase(&v->tree, c, true, &b, &q);
        x.object_beg = r->sent[sent].tok[b].beg;
        x.object_end = r->sent[sent].tok[q - 1].end;
        x.object_text = truce_str_sub(r->article->text, x.object_beg, x.object_end);
        bool plural = k->feats & TRUCE_FEAT_PLUR || k->xpos == TRUCE_XPOS_NNS;
        x.object_count = n        ? n->count
                         : plural ? (truce_count){-1, -1, TRUCE_BOUND_UNCOUNTED, {NULL, 0}}
                                  : (truce_count){1, 1, TRUCE_BOUND_EXACT, {NULL, 0}};
        x.rule = "object.role";
        truce_context_fill(r, sent, g->tok, &x);
        if (truce_context_negated(r, sent, g->tok)) x.negative = true;
        truce_event_push(r, &x);
        some = true;
    }
    return some;
}

/* ---------------------------------------------------------------- events */

/* "Pakistan and Afghanistan clashed", "talks between A and B": each does it to the others, one claim a side. */
static void event__mutual(truce_reading *r, const truce_claim *c) {
    for (uint32_t i = 0; i < c->actors.n; i++) {
        truce_claim x = *c;
        x.actors.n = x.actors.cap = 0;
        x.recipients.n = x.recipients.cap = 0;
        truce_vec_push(r->arena, &x.actors, c->actors.v[i]);
        for (uint32_t k = 0; k < c->actors.n; k++)
            if (k != i) truce_vec_push(r->arena, &x.recipients, c->actors.v[k]);
        truce_event_push(r, &x);
    }
}

static bool event__placed(const truce_claim *c, bool actors) {
    for (uint32_t i = 0; i < (actors ? c->actors.n : c->recipients.n); i++)
        if (truce_party_placed(actors ? &c->actors.v[i] : &c->recipients.v[i])) return true;
    return false;
}

/* A noun tells an event when it carries the clause or names both sides; "since the attack" does not. */
static bool event__noun_tells(const truce_reading *r, int32_t sent, const truce_trigger *g, truce_claim *c) {
    unsigned d = r->sent[sent].tok[g->tok].dep;
    bool actor = event__placed(c, true), recipient = event__placed(c, false);
    bool carries = d == TRUCE_DEP_NSUBJ || d == TRUCE_DEP_NSUBJ_PASS || d == TRUCE_DEP_ROOT ||
                   truce_role_light(r, sent, g->tok) >= 0;
    if (!actor && !recipient && g->frame->both && carries && r->n_sides == 2) { /* "talks resumed": between the two */
        c->actors.n = c->actors.cap = c->recipients.n = c->recipients.cap = 0;
        for (int k = 0; k < 2; k++) truce_vec_push(r->arena, &c->actors, r->side[k]);
        return true;
    }
    if (g->frame->both && c->actors.n >= 2 && actor) return true;
    return (actor && recipient) || (carries && actor);
}

static bool event__told_before(const truce_reading *r, const truce_claim *c, uint32_t first) {
    for (uint32_t i = first; i < r->claims.n; i++) {
        const truce_claim *x = &r->claims.v[i];
        if (!truce_str_eq(x->event, c->event) || x->negative != c->negative || x->actors.n != c->actors.n ||
            x->recipients.n != c->recipients.n)
            continue;
        bool same = true;
        for (uint32_t k = 0; k < c->actors.n; k++)
            same &= truce_str_eq(x->actors.v[k].country, c->actors.v[k].country) &&
                    truce_str_eq(x->actors.v[k].sector, c->actors.v[k].sector);
        for (uint32_t k = 0; k < c->recipients.n; k++)
            same &= truce_str_eq(x->recipients.v[k].country, c->recipients.v[k].country);
        if (same) return true;
    }
    return false;
}

/* The threat takes its mode from the deed that is threatened. */
static void event__threat(const truce_reading *r, int32_t sent, const truce_trigger_vec *g, uint32_t k,
                          truce_claim *c) {
    if (!truce_str_is(c->event, "THREATEN") || c->mode.p) return;
    for (uint32_t i = 0; i < g->n && !c->mode.p; i++)
        if (i != k && truce_event_container(r, sent, g, i) == (int32_t)k)
            c->mode = truce_event_threat_mode(g->v[i].frame->event, g->v[i].frame->mode);
}

static void event__plain(truce_reading *r, int32_t sent, const truce_trigger_vec *v, uint32_t k, uint32_t first) {
    const truce_trigger *g = &v->v[k];
    truce_claim c;
    if (!g->frame->event.p || truce_event_container(r, sent, v, k) >= 0) return;
    truce_event_claim(r, sent, g, &c);
    bool sides = false;
    for (uint32_t i = 0; i < c.actors.n; i++) sides |= truce_party_sided(&c.actors.v[i]);
    for (uint32_t i = 0; i < c.recipients.n; i++) sides |= truce_party_sided(&c.recipients.v[i]);
    if (g->form != TRUCE_FORM_VERB ? !event__noun_tells(r, sent, g, &c) : !sides) return;
    c.rule = g->form == TRUCE_FORM_VERB ? "event.verb" : g->form == TRUCE_FORM_NOUN ? "event.noun" : "event.adjective";
    truce_context_fill(r, sent, g->tok, &c);
    if (truce_str_is(g->frame->modality, "hypothetical")) c.modality = TRUCE_MOD_HYPOTHETICAL;
    if (truce_context_negated(r, sent, g->tok)) c.negative = true;
    truce_event_recast(truce_event_mood(r, sent, g), &c);
    event__threat(r, sent, v, k, &c);
    if (!truce_str_is(c.event, "ASSAULT") && event__told_before(r, &c, first))
        return; /* two attacks of one sentence may be of two incidents */
    if (g->frame->both && c.actors.n >= 2 && !c.recipients.n) event__mutual(r, &c);
    else truce_event_push(r, &c);
}

/* "Washington said that Rabat must pay": a demand by who says so to whom it binds. */
static void event__duties(truce_reading *r, int32_t sent, const truce_trigger_vec *v, uint32_t first) {
    const truce_tree *t = &r->view[sent].tree;
    for (uint32_t i = truce_attributions_from(r, sent); i < r->attributions.n && r->attributions.v[i].sentence == sent;
         i++) {
        const truce_attribution *a = &r->attributions.v[i];
        bool coded = a->sentence != sent || !a->has_source || !truce_party_placed(&a->source);
        for (uint32_t k = 0; k < v->n && !coded; k++) coded = v->v[k].tok == a->cue_token && v->v[k].frame->event.p;
        for (int32_t m = 0; m < (int32_t)t->s->n && !coded; m++) {
            const truce_token *x = &t->s->tok[m];
            if (x->dep != TRUCE_DEP_AUX || x->beg < a->beg || x->end > a->end || !truce_np_listed(r, x, "duty"))
                continue;
            truce_trigger g = {.frame = r->know->frame, .tok = x->head, .phrase = x->head, .form = TRUCE_FORM_VERB};
            static const truce_slot subj[TRUCE_SLOTS] = {{TRUCE_REL_SUBJ, {NULL, 0}}, {TRUCE_REL_OBJ, {NULL, 0}}};
            truce_actor_vec from = {0}, to = {0};
            truce_vec_push(r->arena, &from, a->source);
            truce_party_role(r, sent, &g, subj, &from, &to);
            truce_claim c = {.sentence = (uint32_t)sent,
                             .token = m,
                             .beg = x->beg,
                             .end = t->s->tok[x->head].end,
                             .event = TRUCE_STR("REQUEST"),
                             .cameo = TRUCE_STR("100"),
                             .part_of = -1,
                             .from = TRUCE_NODAY,
                             .to = TRUCE_NODAY,
                             .confidence = 60,
                             .rule = "event.must"};
            c.actors.v = from.v, c.actors.n = from.n, c.actors.cap = from.cap;
            c.recipients.v = to.v, c.recipients.n = to.n, c.recipients.cap = to.cap;
            if (!event__placed(&c, false)) continue;
            truce_context_fill(r, sent, x->head, &c);
            c.modality = TRUCE_MOD_ACTUAL;
            if (!event__told_before(r, &c, first)) truce_event_push(r, &c);
            coded = true;
        }
    }
}

/* "staged a hunger strike": the noun says more exactly than the phrase what the verb carries. */
static bool event__closer(const truce_trigger *noun, const truce_trigger *verb) {
    return noun->form == TRUCE_FORM_NOUN && verb->form == TRUCE_FORM_VERB && noun->tok == verb->phrase &&
           noun->frame->mode.p && truce_str_eq(noun->frame->event, verb->frame->event) &&
           !truce_str_eq(noun->frame->mode, verb->frame->mode);
}

/* The noun of "launched an attack" when the whole phrase evoked a frame already. */
static bool event__spoken_for(const truce_trigger_vec *g, uint32_t k) {
    for (uint32_t i = 0; i < g->n; i++)
        if (event__closer(&g->v[i], &g->v[k])) return true;
        else if (g->v[i].phrase != g->v[i].tok && g->v[i].phrase == g->v[k].tok && g->v[k].tok != g->v[i].tok &&
                 !event__closer(&g->v[k], &g->v[i]))
            return true;
    return false;
}

/* Shooting or beating somebody wounds, unless the sentence says that it killed. */
static bool event__weak(const truce_reading *r, int32_t sent, const truce_trigger *g) {
    return g->frame->harm && g->phrase == g->tok && truce_np_listed(r, &r->sent[sent].tok[g->tok], "weak-harm");
}

static void event__trigger(truce_reading *r, int32_t sent, const truce_trigger_vec *g, uint32_t k, uint32_t first) {
    const truce_frame *f = g->v[k].frame;
    bool told = false, weak = event__weak(r, sent, &g->v[k]);
    if (event__spoken_for(g, k)) return;
    if (f->harm && g->v[k].form == TRUCE_FORM_NOUN && r->sent[sent].tok[g->v[k].tok].dep == TRUCE_DEP_COMPOUND)
        return; /* "death" of "death toll" */
    if (f->done.p) {
        int32_t o = truce_role_fill(r, sent, &g->v[k], f->object);
        if (o >= 0) told = event__object(r, sent, &g->v[k], o);
    }
    for (uint32_t i = first; weak && i < r->claims.n; i++)
        told |= r->claims.v[i].harm == TRUCE_HARM_KILLED || r->claims.v[i].harm == TRUCE_HARM_WOUNDED;
    if (f->harm && !told) told = truce_harm_read(r, sent, &g->v[k]) > 0;
    if (!told && f->event.p && (!f->harm || g->v[k].form == TRUCE_FORM_VERB)) event__plain(r, sent, g, k, first);
}

void truce_claim__events(truce_reading *r) {
    truce_np_sides(r);
    for (int32_t i = 0; i < (int32_t)r->n_sent; i++) {
        truce_trigger_vec g = {0};
        uint32_t first = r->claims.n;
        truce_frames_find(r, i, &g);
        r->view[i].harm = truce_arena_alloc(r->arena, r->sent[i].n);
        for (uint32_t k = 0; k < g.n; k++)
            if (g.v[k].frame->harm) r->view[i].harm[g.v[k].tok] = g.v[k].frame->harm;
        for (int weak = 0; weak < 2; weak++)
            for (uint32_t k = 0; k < g.n; k++)
                if (event__weak(r, i, &g.v[k]) == (weak == 1)) event__trigger(r, i, &g, k, first);
        event__duties(r, i, &g, first);
        truce_harm_parts(r, i, first);
    }
}
