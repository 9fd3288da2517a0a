/* claim/cue_noun.c - cues that are no verbs: "the claim that", "is confident that", "according to", "reportedly". See
 * cue.h. */
#include "claim/cue.h"

static bool noun__marked(const truce_tree *t, int32_t tok, const char *low) {
    truce_tree_each(t, tok, c) if (t->s->tok[c].dep == TRUCE_DEP_MARK && truce_tree_is_low(t, c, low)) return true;
    return false;
}

/* The possessive of `n`, with its 's; -1 if none. */
static int32_t noun__owner(const truce_tree *t, int32_t n) {
    return truce_tree_child(t, n, TRUCE_DEP_NMOD_POSS);
}

/* Clauses and prepositions after the noun or adjective that may hold the content. */
static bool noun__takes(const truce_tree *t, const truce_cue *c, int32_t k) {
    const truce_token *x = &t->s->tok[k];
    if (k < c->tok) return false;
    switch (x->dep) {
    case TRUCE_DEP_CCOMP:
    case TRUCE_DEP_CSUBJ:
    case TRUCE_DEP_CSUBJ_PASS: return c->frame & (TRUCE_CUE_CLAUSE | TRUCE_CUE_OBJ);
    case TRUCE_DEP_ACL:
    case TRUCE_DEP_ADVCL:
    case TRUCE_DEP_XCOMP:
    case TRUCE_DEP_ACL_RELCL:
        if (noun__marked(t, k, "to")) return c->frame & TRUCE_CUE_INF;
        if (noun__marked(t, k, "that")) return c->frame & TRUCE_CUE_CLAUSE;
        truce_tree_each(t, k, m) if (m < k &&
                                     (t->s->tok[m].dep == TRUCE_DEP_MARK || t->s->tok[m].dep == TRUCE_DEP_CASE) &&
                                     truce_cue__prep(c, t->s->tok[m].low)) return true;
        return false;
    case TRUCE_DEP_NMOD:
    case TRUCE_DEP_OBL: {
        int32_t p = truce_tree_case(t, k);
        return p >= 0 && truce_cue__prep(c, t->s->tok[p].low);
    }
    default: return false;
    }
}

/* "statements by the army", "the perception among voters", "a warning from Kabul". */
static int32_t noun__agent(const truce_tree *t, const truce_cue *c) {
    static const char *const preps[] = {"by", "from", "among", "of"};
    for (unsigned i = 0; i < sizeof preps / sizeof *preps; i++) {
        if (truce_cue__prep(c, truce_str_c(preps[i])))
            continue; /* "support of the law": the preposition holds the content */
        truce_tree_each(t, c->tok, k) {
            unsigned d = t->s->tok[k].dep;
            if ((d == TRUCE_DEP_NMOD || d == TRUCE_DEP_OBL) && k > c->tok &&
                truce_tree_is_low(t, truce_tree_case(t, k), preps[i]))
                return k;
        }
    }
    return -1;
}

/* "issued a warning that": the noun is what its verb's subject utters. */
static int32_t noun__utterer(const truce_reading *r, const truce_tree *t, const truce_cue *c, int32_t *verb) {
    const truce_token *k = &t->s->tok[c->tok];
    if (k->head < 0 || !truce_tree_verb(t, k->head)) return -1;
    if (k->dep != TRUCE_DEP_OBJ && k->dep != TRUCE_DEP_OBL && k->dep != TRUCE_DEP_NSUBJ_PASS) return -1;
    if (!truce_np_listed(r, &t->s->tok[k->head], "cue-light")) return -1;
    *verb = k->head;
    if (k->dep == TRUCE_DEP_NSUBJ_PASS || truce_tree_passive(t, k->head)) return truce_tree_agent(t, k->head);
    return truce_tree_subject(t, k->head);
}

/* A modifier that names a party: "Pakistani claims that". */
static int32_t noun__modifier(const truce_reading *r, const truce_tree *t, const truce_cue *c) {
    const truce_view *v = &r->view[c->sent];
    truce_tree_each(t, c->tok, k) {
        unsigned d = t->s->tok[k].dep;
        if (k < c->tok && (d == TRUCE_DEP_AMOD || d == TRUCE_DEP_COMPOUND) && v->mention && v->mention[k] >= 0)
            return k;
    }
    return -1;
}

static void noun__extent(const truce_tree *t, truce_cue *c, int32_t owner, int32_t modifier) {
    truce_tree_each(t, c->tok, k) {
        unsigned d = t->s->tok[k].dep;
        if (k > c->tok || k == owner || k == modifier) continue;
        bool part = d == TRUCE_DEP_AMOD || d == TRUCE_DEP_COMPOUND || d == TRUCE_DEP_DET || d == TRUCE_DEP_NUMMOD ||
                    d == TRUCE_DEP_DET_PREDET;
        int32_t from = owner >= 0 ? t->right[owner] : modifier >= 0 ? t->right[modifier] : 0;
        if (part && t->left[k] >= from && t->left[k] < c->beg) c->beg = t->left[k];
    }
}

static void noun__source(const truce_reading *r, const truce_tree *t, truce_cue *c) {
    int32_t owner = noun__owner(t, c->tok), modifier = -1, verb = -1, s = owner;
    if (s < 0) s = noun__agent(t, c);
    if (s < 0 && (modifier = noun__modifier(r, t, c)) >= 0) s = modifier;
    if (s < 0) s = noun__utterer(r, t, c, &verb);
    noun__extent(t, c, owner, modifier);
    if (verb >= 0 && verb < c->beg && c->beg - verb <= 3) c->beg = verb;
    if (s < 0) return;
    c->source = s;
    c->source_span = truce_cue__np(r, c->sent, s, c->beg, c->end);
    if (owner >= 0) { /* with the 's */
        truce_tree_each(t, owner, k) if (t->s->tok[k].xpos == TRUCE_XPOS_POS && k + 1 > c->source_span.end)
            c->source_span.end = k + 1;
        if (c->source_span.end > c->beg) c->source_span.end = c->beg;
    }
}

/* An adjective says what its subject feels: only as predicate. */
static bool noun__predicate(const truce_tree *t, truce_cue *c) {
    const truce_token *k = &t->s->tok[c->tok];
    bool cop = truce_tree_child(t, c->tok, TRUCE_DEP_COP) >= 0, linked = false;
    if (k->dep == TRUCE_DEP_XCOMP && k->head >= 0 && k->head < c->tok && truce_tree_verb(t, k->head)) {
        linked = true;
        if (c->beg - k->head <= 1) c->beg = k->head;
    }
    if (!cop && !linked && k->dep != TRUCE_DEP_CONJ && k->dep != TRUCE_DEP_ADVCL && k->dep != TRUCE_DEP_ACL)
        return false;
    int32_t s = k->dep == TRUCE_DEP_ACL ? k->head : truce_tree_subject(t, c->tok);
    for (int32_t v = c->tok, hops = 0; s < 0 && hops < 4 && t->s->tok[v].head >= 0; hops++) {
        v = t->s->tok[v].head;
        s = truce_tree_subject(t, v);
    }
    if (s < 0 || t->s->tok[s].dep == TRUCE_DEP_EXPL || s == c->tok) return true;
    c->source = s;
    return true;
}

void truce_cue__nominal(const truce_reading *r, truce_cue *c) {
    const truce_tree *t = &r->view[c->sent].tree;
    int32_t beg = -1, end = -1;
    truce_tree_each(t, c->tok, k) {
        if (!noun__takes(t, c, k)) continue;
        if (beg < 0) beg = t->left[k];
        end = t->right[k];
    }
    if (beg <= c->tok) return; /* nothing is said: no cue here */
    if (c->form == TRUCE_FORM_ADJECTIVE) {
        if (!noun__predicate(t, c)) return;
        if (c->source >= 0) c->source_span = truce_cue__np(r, c->sent, c->source, c->beg, c->end);
    } else {
        noun__source(r, t, c);
    }
    if (c->source >= beg && c->source < end)
        end = c->source_span.beg > beg ? c->source_span.beg : beg; /* "calls by X for Y" keeps its order */
    truce_cue__add(t, c, beg, end);
}

/* ---------------------------------------------------------------- phrases */

/* Head of the noun phrase after a phrase such as "according to": the head of its words, or the first noun after it. */
static int32_t phrase__object(const truce_tree *t, const truce_cue *c) {
    for (int32_t i = c->beg; i < c->end; i++) {
        int32_t h = t->s->tok[i].head;
        if (h >= c->end && truce_tree_nominal(t, h)) return h;
        truce_tree_each(t, i, k) if (k >= c->end &&
                                     (t->s->tok[k].dep == TRUCE_DEP_OBL || t->s->tok[k].dep == TRUCE_DEP_NMOD ||
                                      t->s->tok[k].dep == TRUCE_DEP_OBJ)) return k;
    }
    for (int32_t i = c->end; i < (int32_t)t->s->n && i < c->end + 6; i++) {
        if (!truce_tree_nominal(t, i)) continue;
        int32_t h = i;
        while (t->s->tok[h].head > h && t->s->tok[h].head < c->end + 12 && truce_tree_nominal(t, t->s->tok[h].head))
            h = t->s->tok[h].head;
        return h;
    }
    return -1;
}

/* The clause that [beg,end) comments on, without it: before or after, or both. */
static void phrase__clause(const truce_tree *t, truce_cue *c, int32_t beg, int32_t end) {
    int32_t n = (int32_t)t->s->n, last = n, h = c->beg;
    while (last > end && t->s->tok[last - 1].upos == TRUCE_UPOS_PUNCT) last--;
    for (int hops = 0; hops < 64 && h >= beg && h < end; hops++) h = t->s->tok[h].head; /* out of the phrase */
    int32_t clause = h < 0 ? -1 : truce_tree_clause(t, h), lo = 0, hi = n;
    bool sub =
        clause >= 0 && (t->s->tok[clause].dep == TRUCE_DEP_CCOMP || t->s->tok[clause].dep == TRUCE_DEP_ACL_RELCL ||
                        t->s->tok[clause].dep == TRUCE_DEP_ADVCL || t->s->tok[clause].dep == TRUCE_DEP_CONJ);
    if (sub && t->right[clause] - t->left[clause] > 3) lo = t->left[clause], hi = t->right[clause];
    if (lo < beg) truce_cue__add(t, c, lo, beg < hi ? beg : hi);
    if (end < hi && last - end > 1) truce_cue__add(t, c, end > lo ? end : lo, hi);
}

bool truce_cue__phrase(const truce_reading *r, truce_cue *c) {
    const truce_tree *t = &r->view[c->sent].tree;
    int32_t beg = c->beg, end = c->end;
    if (c->frame & TRUCE_CUE_SOURCE) {
        int32_t s = phrase__object(t, c);
        if (s < 0) return false;
        c->source = s;
        c->source_span = truce_cue__np(r, c->sent, s, c->beg, c->end);
        if (c->source_span.beg < c->end) c->source_span.beg = c->end;
        while (c->source_span.end < (int32_t)t->s->n && (t->s->tok[c->source_span.end].upos == TRUCE_UPOS_NOUN ||
                                                         t->s->tok[c->source_span.end].upos == TRUCE_UPOS_PROPN))
            c->source = c->source_span.end++; /* a name or compound that the tree cuts */
        if (c->source_span.end <= c->source_span.beg) return false;
        end = c->source_span.end;
    }
    int32_t verb = c->end - 1, subject;
    if (c->said == TRUCE_SAID_UNVERIFIED && t->s->tok[verb].xpos == TRUCE_XPOS_VB &&
        (subject = truce_tree_subject(t, verb)) >= 0 && subject < c->beg) {
        c->source = subject; /* "the agency could not verify it" */
        c->source_span = truce_cue__np(r, c->sent, subject, c->beg, c->end);
        int32_t last = t->right[verb] > c->end ? t->right[verb] : (int32_t)t->s->n;
        truce_cue__add(t, c, c->end, last);
        return c->n_content > 0;
    }
    phrase__clause(t, c, beg, end);
    return c->n_content > 0;
}
