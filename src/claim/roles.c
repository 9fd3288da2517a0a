/* claim/roles.c - see roles.h. */
#include "claim/roles.h"

int32_t truce_role_light(const truce_reading *r, int32_t sent, int32_t noun) {
    const truce_sentence *s = &r->sent[sent];
    int32_t up = s->tok[noun].head;
    unsigned d = s->tok[noun].dep;
    if (d == TRUCE_DEP_CONJ && up >= 0) { /* "launched raids and strikes" */
        d = s->tok[up].dep;
        up = s->tok[up].head;
    }
    if (up < 0 || s->tok[up].upos != TRUCE_UPOS_VERB) return -1;
    if (d != TRUCE_DEP_OBJ && d != TRUCE_DEP_NSUBJ_PASS && d != TRUCE_DEP_OBL) return -1;
    return truce_np_listed(r, &s->tok[up], "light") ? up : -1;
}

/* Some verbs have no passive ("agreed", "vowed"), whatever the tree says of "have agreed". */
static int32_t role__doer(const truce_reading *r, int32_t sent, int32_t verb) {
    const truce_tree *t = &r->view[sent].tree;
    return truce_tree_passive(t, verb) && !truce_np_listed(r, &t->s->tok[verb], "active") ? truce_tree_agent(t, verb)
                                                                                          : truce_tree_subject(t, verb);
}

static int32_t role__undergoer(const truce_reading *r, int32_t sent, int32_t verb) {
    const truce_tree *t = &r->view[sent].tree;
    return truce_tree_passive(t, verb) && !truce_np_listed(r, &t->s->tok[verb], "active") ? truce_tree_subject(t, verb)
                                                                                          : truce_tree_object(t, verb);
}

static int32_t role__verb(const truce_reading *r, int32_t sent, const truce_trigger *g, truce_slot slot) {
    const truce_tree *t = &r->view[sent].tree;
    switch (slot.rel) {
    case TRUCE_REL_SUBJ: return role__doer(r, sent, g->tok);
    case TRUCE_REL_OBJ: return role__undergoer(r, sent, g->tok);
    case TRUCE_REL_IOBJ: return truce_tree_child(t, g->tok, TRUCE_DEP_IOBJ);
    case TRUCE_REL_BY: return truce_tree_agent(t, g->tok);
    case TRUCE_REL_OF: { /* of the object: "took control of" */
        int32_t o = truce_tree_object(t, g->tok);
        int32_t p = o >= 0 ? truce_tree_prep(t, o, "of") : -1;
        return p >= 0 ? p : truce_tree_prep(t, g->tok, "of");
    }
    case TRUCE_REL_POSS: {
        int32_t o = truce_tree_object(t, g->tok);
        return o >= 0 ? truce_tree_child(t, o, TRUCE_DEP_NMOD_POSS) : -1;
    }
    case TRUCE_REL_XCOMP:
    case TRUCE_REL_XOBJ: {
        int32_t x = truce_tree_child(t, g->tok, TRUCE_DEP_XCOMP);
        if (x < 0) x = truce_tree_child(t, g->tok, TRUCE_DEP_CCOMP);
        if (x < 0) x = truce_tree_child(t, g->tok, TRUCE_DEP_ADVCL);
        if (x < 0) return -1;
        return slot.rel == TRUCE_REL_XOBJ ? truce_tree_object(t, x) : truce_tree_child(t, x, TRUCE_DEP_NSUBJ);
    }
    case TRUCE_REL_PREP: {
        char prep[32];
        if (slot.prep.n >= sizeof prep) return -1;
        for (uint32_t i = 0; i < slot.prep.n; i++) prep[i] = slot.prep.p[i];
        prep[slot.prep.n] = 0;
        int32_t p = truce_tree_prep(t, g->tok, prep);
        int32_t o = p < 0 ? truce_tree_object(t, g->tok) : -1;
        return p < 0 && o >= 0 ? truce_tree_prep(t, o, prep) : p;
    }
    default: return -1;
    }
}

static bool role__has_side(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_actor *a = tok >= 0 ? r->view[sent].party[tok] : NULL;
    return a && (a->country.p || a->id.p || a->sector.p);
}

static int32_t role__noun(const truce_reading *r, int32_t sent, const truce_trigger *g, truce_slot slot) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t light = truce_role_light(r, sent, g->tok);
    char prep[32];
    switch (slot.rel) {
    case TRUCE_REL_SUBJ: return light >= 0 ? role__doer(r, sent, light) : -1;
    case TRUCE_REL_BY: {
        int32_t p = truce_tree_prep(t, g->tok, "by");
        return p < 0 && light >= 0 ? truce_tree_agent(t, light) : p;
    }
    case TRUCE_REL_OBJ:
    case TRUCE_REL_OF: return truce_tree_prep(t, g->tok, "of");
    case TRUCE_REL_POSS: return truce_tree_child(t, g->tok, TRUCE_DEP_NMOD_POSS);
    case TRUCE_REL_COMP:
        truce_tree_each(t, g->tok, c) {
            unsigned d = t->s->tok[c].dep;
            if ((d == TRUCE_DEP_COMPOUND || d == TRUCE_DEP_AMOD || d == TRUCE_DEP_NMOD_DESC) &&
                role__has_side(r, sent, c))
                return c;
        }
        return -1;
    case TRUCE_REL_SELF: return g->tok;
    case TRUCE_REL_PREP: {
        if (slot.prep.n >= sizeof prep) return -1;
        for (uint32_t i = 0; i < slot.prep.n; i++) prep[i] = slot.prep.p[i];
        prep[slot.prep.n] = 0;
        int32_t p = truce_tree_prep(t, g->tok, prep);
        return p < 0 && light >= 0 ? truce_tree_prep(t, light, prep) : p;
    }
    default: return -1;
    }
}

/* "12 people dead": an adjective says it of its subject, of the object it predicates, or of the noun it modifies. */
static int32_t role__adjective(const truce_reading *r, int32_t sent, const truce_trigger *g, truce_slot slot) {
    const truce_tree *t = &r->view[sent].tree;
    const truce_token *k = &t->s->tok[g->tok];
    if (slot.rel == TRUCE_REL_SELF) return g->tok;
    if (slot.rel != TRUCE_REL_OBJ && slot.rel != TRUCE_REL_SUBJ) return -1;
    int32_t subj = truce_tree_child(t, g->tok, TRUCE_DEP_NSUBJ);
    if (subj < 0) subj = truce_tree_child(t, g->tok, TRUCE_DEP_NSUBJ_PASS);
    if (subj >= 0) return subj;
    if (k->head < 0) return -1;
    const truce_view *v = &r->view[sent];
    for (uint32_t i = 0; i < v->numbers.n && k->dep == TRUCE_DEP_ADVCL; i++)
        if (v->numbers.v[i].end == g->tok) return -1; /* "despite the 50-odd dead" */
    if (k->dep == TRUCE_DEP_XCOMP || k->dep == TRUCE_DEP_ADVCL) {
        int32_t o = role__undergoer(r, sent, k->head);
        return o < 0 && k->dep == TRUCE_DEP_XCOMP ? role__doer(r, sent, k->head) : o; /* "remain missing" */
    }
    if (k->dep == TRUCE_DEP_AMOD || k->dep == TRUCE_DEP_ACL || k->dep == TRUCE_DEP_APPOS) return k->head;
    return -1;
}

int32_t truce_role_fill(const truce_reading *r, int32_t sent, const truce_trigger *g, const truce_slot *slots) {
    for (int i = 0; i < TRUCE_SLOTS && slots[i].rel != TRUCE_REL_END; i++) {
        int32_t t = g->form == TRUCE_FORM_VERB   ? role__verb(r, sent, g, slots[i])
                    : g->form == TRUCE_FORM_NOUN ? role__noun(r, sent, g, slots[i])
                                                 : role__adjective(r, sent, g, slots[i]);
        if (t >= 0) return t;
    }
    return -1;
}

void truce_role_parties(const truce_reading *r, int32_t sent, int32_t tok, truce_actor_vec *out) {
    if (tok < 0) return;
    if (!role__has_side(r, sent, tok)) { /* "an attack by gunmen": the noun's doer */
        const truce_tree *t = &r->view[sent].tree;
        int32_t by = truce_tree_prep(t, tok, "by");
        if (by < 0) by = truce_tree_prep(t, tok, "between");
        if (by >= 0) {
            truce_np_actors(r, sent, by, out);
            return;
        }
        int32_t light = truce_role_light(r, sent, tok);
        int32_t doer = light >= 0 ? role__doer(r, sent, light) : -1;
        if (doer >= 0 && doer != tok && role__has_side(r, sent, doer)) {
            truce_np_actors(r, sent, doer, out);
            return;
        }
    }
    truce_np_actors(r, sent, tok, out);
}
