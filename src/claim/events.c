/* claim/events.c - claims of events and of things taken or destroyed. See roles.h.
 * Does: one claim a trigger with parties on either side; objects.   Does not: victims (harm.c). */
#include "claim/roles.h"

#include <string.h>

enum { EVENTS__MOST = 20000 }; /* claims an article */

static bool event__sided(const truce_actor *a) { return a->country.p || a->sector.p || a->id.p; }

static void event__drop_unknown(truce_actor_vec *v) {
    uint32_t n = 0;
    bool some = false;
    for (uint32_t i = 0; i < v->n; i++) some |= event__sided(&v->v[i]);
    for (uint32_t i = 0; i < v->n; i++)
        if (!some || event__sided(&v->v[i])) v->v[n++] = v->v[i];
    v->n = n;
}

/* Nobody fills the role by grammar: the first party told of behind the trigger that is not among the doers. */
static void event__second_party(const truce_reading *r, int32_t sent, const truce_trigger *g, const truce_actor_vec *actors, truce_actor_vec *out) {
    const truce_view *v = &r->view[sent];
    const truce_tree *t = &v->tree;
    for (int32_t i = g->tok + 1; i < t->right[g->tok]; i++) {
        const truce_actor *a = v->party[i];
        if (!a || !event__sided(a) || truce_str_is(a->sector, "MED") || !truce_tree_below(t, i, g->tok)) continue;
        bool same = false;
        for (uint32_t k = 0; k < actors->n; k++) {
            const truce_actor *d = &actors->v[k];
            same |= (a->beg >= d->beg && a->end <= d->end) || (a->country.p && d->country.p && truce_str_eq(a->country, d->country) && truce_str_eq(a->sector, d->sector)) ||
                    (i == g->tok);
        }
        if (same || t->s->tok[i].upos == TRUCE_UPOS_PRON) continue;
        truce_np_actors(r, sent, i, out);
        return;
    }
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
    int32_t a = truce_role_fill(r, sent, g, f->actor), b = truce_role_fill(r, sent, g, f->recipient);
    if (a >= 0) truce_role_parties(r, sent, a, &actors);
    if (b >= 0 && b != a) truce_role_parties(r, sent, b, &recipients);
    event__drop_unknown(&actors);
    event__drop_unknown(&recipients);
    bool known = false;
    for (uint32_t i = 0; i < recipients.n; i++) known |= event__sided(&recipients.v[i]);
    bool mutual = f->both && actors.n >= 2;
    if (!known && !mutual && f->event.p && !f->harm) {
        truce_actor_vec second = {0};
        event__second_party(r, sent, g, &actors, &second);
        if (second.n) recipients = second;
    }
    c->actors.v = actors.v;
    c->actors.n = actors.n;
    c->actors.cap = actors.cap;
    c->recipients.v = recipients.v;
    c->recipients.n = recipients.n;
    c->recipients.cap = recipients.cap;
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
        x.object_count = n ? n->count : plural ? (truce_count){-1, -1, TRUCE_BOUND_UNCOUNTED, {NULL, 0}} : (truce_count){1, 1, TRUCE_BOUND_EXACT, {NULL, 0}};
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

static void event__plain(truce_reading *r, int32_t sent, const truce_trigger *g) {
    truce_claim c;
    if (!g->frame->event.p) return;
    truce_event_claim(r, sent, g, &c);
    bool sides = false;
    for (uint32_t i = 0; i < c.actors.n; i++) sides |= event__sided(&c.actors.v[i]);
    for (uint32_t i = 0; i < c.recipients.n; i++) sides |= event__sided(&c.recipients.v[i]);
    if (!sides) return;
    c.rule = g->form == TRUCE_FORM_VERB ? "event.verb" : g->form == TRUCE_FORM_NOUN ? "event.noun" : "event.adjective";
    truce_context_fill(r, sent, g->tok, &c);
    if (truce_str_is(g->frame->modality, "hypothetical")) c.modality = TRUCE_MOD_HYPOTHETICAL;
    if (truce_context_negated(r, sent, g->tok)) c.negative = true;
    if (g->frame->both && c.actors.n >= 2 && !c.recipients.n) event__mutual(r, &c);
    else truce_event_push(r, &c);
}

/* The noun of "launched an attack" when the whole phrase evoked a frame already. */
static bool event__spoken_for(const truce_trigger_vec *g, uint32_t k) {
    for (uint32_t i = 0; i < g->n; i++)
        if (g->v[i].phrase != g->v[i].tok && g->v[i].phrase == g->v[k].tok && g->v[k].tok != g->v[i].tok) return true;
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
    if (f->harm && g->v[k].form == TRUCE_FORM_NOUN && r->sent[sent].tok[g->v[k].tok].dep == TRUCE_DEP_COMPOUND) return; /* "death" of "death toll" */
    if (f->done.p) {
        int32_t o = truce_role_fill(r, sent, &g->v[k], f->object);
        if (o >= 0) told = event__object(r, sent, &g->v[k], o);
    }
    for (uint32_t i = first; weak && i < r->claims.n; i++) told |= r->claims.v[i].harm == TRUCE_HARM_KILLED || r->claims.v[i].harm == TRUCE_HARM_WOUNDED;
    if (f->harm && !told) told = truce_harm_read(r, sent, &g->v[k]) > 0;
    if (!told && f->event.p && (!f->harm || g->v[k].form == TRUCE_FORM_VERB)) event__plain(r, sent, &g->v[k]);
}

void truce_claim__events(truce_reading *r) {
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
        truce_harm_parts(r, i, first);
    }
}
