/* claim/event_mood.c - what the clause makes of an event. See events.h.
 * Does: announced deeds become promises and threats, refused ones refusals; deeds inside another event's content.
 * Does not: hypothetical, background (context.c).   Source: PLOVER manual, categories AGREE, THREATEN, REJECT. */
#include "claim/gist.h"
#include "claim/events.h"

enum { MOOD__CLIMB = 12 };

static bool mood_would(const truce_token *k) {
    return truce_str_is(k->low, "would") || truce_str_is(k->low, "'d");
}

/* 1 will, 2 would, 0 neither. */
static int mood_aux(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_tree *t = &r->view[sent].tree;
    truce_tree_each(t, tok, c) {
        const truce_token *m = &t->s->tok[c];
        if (m->dep != TRUCE_DEP_AUX) continue;
        if (truce_np_listed(r, m, "future")) return 1;
        if (mood_would(m)) return 2;
    }
    return 0;
}

/* "said it would": the future of the past; "would be met with" on its own is a supposition. */
static bool mood_reported(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_token *k = &r->sent[sent].tok[tok];
    if (k->dep == TRUCE_DEP_CCOMP) return true;
    for (uint32_t i = truce_attributions_from(r, sent); i < r->attributions.n && r->attributions.v[i].sentence == sent;
         i++) {
        const truce_attribution *a = &r->attributions.v[i];
        if (a->sentence == sent && k->beg >= a->beg && k->beg < a->end) return true;
    }
    return false;
}

unsigned truce_event_mood(const truce_reading *r, int32_t sent, const truce_trigger *g) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t cur = g->form == TRUCE_FORM_VERB ? g->tok : truce_role_light(r, sent, g->tok);
    for (int steps = 0; cur >= 0 && steps < MOOD__CLIMB; steps++) {
        int aux = mood_aux(r, sent, cur);
        if (aux == 1 || (aux == 2 && mood_reported(r, sent, cur))) return TRUCE_MOOD_FUTURE;
        const truce_token *k = &t->s->tok[cur];
        int32_t h = k->head;
        if (h < 0) return TRUCE_MOOD_FACT;
        bool to = false;
        truce_tree_each(t, cur, c) to |= t->s->tok[c].dep == TRUCE_DEP_MARK && truce_str_is(t->s->tok[c].low, "to");
        bool governed = k->dep == TRUCE_DEP_XCOMP ||
                        (to && (k->dep == TRUCE_DEP_ACL || k->dep == TRUCE_DEP_ADVCL || k->dep == TRUCE_DEP_CCOMP));
        if (governed && truce_np_listed(r, &t->s->tok[h], "intent")) return TRUCE_MOOD_FUTURE;
        bool shared = k->dep == TRUCE_DEP_CONJ && truce_tree_child(t, cur, TRUCE_DEP_NSUBJ) < 0 &&
                      truce_tree_child(t, cur, TRUCE_DEP_AUX) < 0;
        if (k->dep != TRUCE_DEP_XCOMP && !shared) return TRUCE_MOOD_FACT;
        cur = h;
    }
    return TRUCE_MOOD_FACT;
}

/* ---------------------------------------------------------------- contents */

/* Roots whose complement is what is asked, promised, refused and so on, not a deed told. */
static bool mood_holds(truce_str event, bool noun) {
    static const char *const any[] = {"REQUEST", "REJECT", "AGREE", "THREATEN", "ACCUSE", "PROTEST", "SUPPORT", NULL};
    static const char *const only_nouns[] = {"SANCTION",  "CONCEDE", "MOBILIZE", "AID",     "CONSULT",
                                             "COOPERATE", "RETREAT", "COERCE",   "ASSAULT", NULL};
    for (const char *const *x = any; *x; x++)
        if (truce_str_is(event, *x)) return true;
    for (const char *const *x = only_nouns; noun && *x; x++)
        if (truce_str_is(event, *x)) return true;
    return false;
}

static bool mood_purpose(const truce_reading *r, const truce_tree *t, int32_t tok) {
    truce_tree_each(t, tok, c) {
        const truce_token *m = &t->s->tok[c];
        if ((m->dep == TRUCE_DEP_MARK || m->dep == TRUCE_DEP_CASE) && truce_np_listed(r, m, "content-mark"))
            return true;
    }
    return false;
}

int32_t truce_event_container(const truce_reading *r, int32_t sent, const truce_trigger_vec *v, uint32_t k) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t cur = v->v[k].tok;
    bool noun = v->v[k].form != TRUCE_FORM_VERB;
    for (int steps = 0; steps < MOOD__CLIMB; steps++) {
        const truce_token *x = &t->s->tok[cur];
        int32_t h = x->head;
        if (h < 0) return -1;
        switch (x->dep) {
        case TRUCE_DEP_XCOMP:
        case TRUCE_DEP_CCOMP:
        case TRUCE_DEP_OBJ:
        case TRUCE_DEP_NMOD:
        case TRUCE_DEP_OBL:
        case TRUCE_DEP_CONJ: break;
        case TRUCE_DEP_ADVCL:
        case TRUCE_DEP_ACL:
            if (!mood_purpose(r, t, cur)) return -1;
            break;
        case TRUCE_DEP_NMOD_POSS:
        case TRUCE_DEP_COMPOUND:
        case TRUCE_DEP_AMOD: break;
        default: return -1;
        }
        if (x->dep == TRUCE_DEP_OBL && noun && truce_tree_case(t, cur) >= 0 &&
            !truce_np_listed(r, &t->s->tok[truce_tree_case(t, cur)], "content-mark"))
            return -1;
        for (uint32_t i = 0; i < v->n; i++)
            if (i != k && v->v[i].tok == h && v->v[i].phrase != v->v[k].tok && v->v[i].frame->event.p &&
                x->dep != TRUCE_DEP_CONJ && mood_holds(v->v[i].frame->event, noun))
                return (int32_t)i;
        cur = h;
    }
    return -1;
}

/* ---------------------------------------------------------------- recasting */

static bool mood_one(truce_str event, const char *const *set) {
    for (; *set; set++)
        if (truce_str_is(event, *set)) return true;
    return false;
}

truce_str truce_event_threat_mode(truce_str event, truce_str mode) {
    if (truce_str_is(event, "ASSAULT")) return TRUCE_STR("violence");
    if (truce_str_is(event, "PROTEST")) return TRUCE_STR("restrict");
    if (truce_str_is(event, "SANCTION")) return truce_str_is(mode, "expel") ? mode : TRUCE_STR("relations");
    return truce_str_is(event, "COERCE") ? mode : TRUCE_NOSTR;
}

void truce_event_recast(unsigned mood, truce_claim *c) {
    static const char *const kind[] = {"CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "AGREE", NULL};
    static const char *const hostile[] = {"PROTEST", "SANCTION", "COERCE", "ASSAULT", "MOBILIZE", NULL};
    if (mood != TRUCE_MOOD_FUTURE || c->harm) return;
    if (mood_one(c->event, kind)) {
        c->event = c->negative ? TRUCE_STR("REJECT") : TRUCE_STR("AGREE");
        c->cameo = c->negative ? TRUCE_STR("120") : TRUCE_STR("030");
        c->mode = TRUCE_NOSTR;
    } else if (mood_one(c->event, hostile)) {
        c->mode = c->negative ? TRUCE_NOSTR : truce_event_threat_mode(c->event, c->mode);
        c->event = c->negative ? TRUCE_STR("AGREE") : TRUCE_STR("THREATEN");
        c->cameo = c->negative ? TRUCE_STR("030") : TRUCE_STR("130");
    } else return;
    c->acled = TRUCE_NOSTR;
    c->negative = false;
    c->modality = TRUCE_MOD_ACTUAL;
}
