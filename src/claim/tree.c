/* claim/tree.c - see tree.h. */
#include "claim/tree.h"

#include <string.h>

void truce_tree_init(truce_tree *t, truce_arena *a, const truce_sentence *s) {
    int32_t n = (int32_t)s->n;
    t->s = s;
    t->first = truce_arena_array(a, int32_t, n * 4);
    t->next = t->first + n;
    t->left = t->next + n;
    t->right = t->left + n;
    for (int32_t i = 0; i < n; i++) {
        t->first[i] = t->next[i] = -1;
        t->left[i] = i;
        t->right[i] = i + 1;
    }
    for (int32_t i = n - 1; i >= 0; i--) { /* backwards, so that lists are in order */
        int32_t h = s->tok[i].head;
        if (h < 0 || h >= n || h == i) continue;
        t->next[i] = t->first[h];
        t->first[h] = i;
    }
    for (int32_t i = 0; i < n; i++) /* reach: walk up from every token; depth is small */
        for (int32_t h = s->tok[i].head, steps = 0; h >= 0 && h < n && steps < n; h = s->tok[h].head, steps++) {
            if (i < t->left[h]) t->left[h] = i;
            if (i + 1 > t->right[h]) t->right[h] = i + 1;
        }
}

int32_t truce_tree_child(const truce_tree *t, int32_t head, unsigned dep) {
    truce_tree_each(t, head, c) if (t->s->tok[c].dep == dep) return c;
    return -1;
}

int32_t truce_tree_case(const truce_tree *t, int32_t tok) {
    return truce_tree_child(t, tok, TRUCE_DEP_CASE);
}

bool truce_tree_is_low(const truce_tree *t, int32_t tok, const char *low) {
    return tok >= 0 && truce_str_is(t->s->tok[tok].low, low);
}

bool truce_tree_is_lemma(const truce_tree *t, int32_t tok, const char *lemma) {
    return tok >= 0 && truce_str_is(t->s->tok[tok].lemma, lemma);
}

int32_t truce_tree_prep(const truce_tree *t, int32_t head, const char *prep) {
    truce_tree_each(t, head, c) {
        unsigned d = t->s->tok[c].dep;
        if (d != TRUCE_DEP_OBL && d != TRUCE_DEP_NMOD && d != TRUCE_DEP_OBL_AGENT && d != TRUCE_DEP_ADVCL &&
            d != TRUCE_DEP_ACL)
            continue;
        truce_tree_each(t, c, k) {
            unsigned kd = t->s->tok[k].dep;
            if ((kd == TRUCE_DEP_CASE || kd == TRUCE_DEP_MARK) && truce_tree_is_low(t, k, prep)) return c;
        }
    }
    return -1;
}

bool truce_tree_below(const truce_tree *t, int32_t tok, int32_t of) {
    for (uint32_t steps = 0; tok >= 0 && steps <= t->s->n; tok = t->s->tok[tok].head, steps++)
        if (tok == of) return true;
    return false;
}

bool truce_tree_verb(const truce_tree *t, int32_t tok) {
    return tok >= 0 && t->s->tok[tok].upos == TRUCE_UPOS_VERB;
}

bool truce_tree_nominal(const truce_tree *t, int32_t tok) {
    unsigned u = tok >= 0 ? t->s->tok[tok].upos : TRUCE_UPOS_X;
    return u == TRUCE_UPOS_NOUN || u == TRUCE_UPOS_PROPN || u == TRUCE_UPOS_PRON || u == TRUCE_UPOS_NUM ||
           u == TRUCE_UPOS_SYM;
}

static bool tree__has_be(const truce_tree *t, int32_t verb) {
    truce_tree_each(t, verb, c) {
        unsigned d = t->s->tok[c].dep;
        if (d == TRUCE_DEP_AUX_PASS || d == TRUCE_DEP_NSUBJ_PASS || d == TRUCE_DEP_CSUBJ_PASS ||
            d == TRUCE_DEP_OBL_AGENT)
            return true;
    }
    return false;
}

bool truce_tree_passive(const truce_tree *t, int32_t verb) {
    for (int hops = 0; verb >= 0 && hops < 8; hops++) {
        const truce_token *k = &t->s->tok[verb];
        if (tree__has_be(t, verb)) return true;
        if (k->xpos != TRUCE_XPOS_VBN && k->xpos != TRUCE_XPOS_VBD) return false;
        if (truce_tree_child(t, verb, TRUCE_DEP_OBJ) >= 0) return false;
        bool aux = truce_tree_child(t, verb, TRUCE_DEP_AUX) >= 0; /* "have killed" */
        if (k->xpos == TRUCE_XPOS_VBN && !aux && (k->dep == TRUCE_DEP_ACL || k->dep == TRUCE_DEP_AMOD)) return true;
        if (k->xpos == TRUCE_XPOS_VBN && !aux && k->dep == TRUCE_DEP_ADVCL &&
            truce_tree_child(t, verb, TRUCE_DEP_NSUBJ) < 0)
            return true;
        if (k->xpos == TRUCE_XPOS_VBN && !aux && k->dep == TRUCE_DEP_XCOMP) return true; /* "remained closed" */
        if (k->dep != TRUCE_DEP_CONJ || aux || k->head < 0) return false;
        if (truce_tree_child(t, verb, TRUCE_DEP_NSUBJ) >= 0) return false; /* "was hit, and the army said" */
        if (!truce_tree_verb(t, k->head)) return k->xpos == TRUCE_XPOS_VBN;
        verb = k->head; /* "were killed and 12 wounded" */
    }
    return false;
}

static int32_t tree__own_subject(const truce_tree *t, int32_t verb) {
    truce_tree_each(t, verb, c) {
        unsigned d = t->s->tok[c].dep;
        if (d == TRUCE_DEP_NSUBJ || d == TRUCE_DEP_NSUBJ_PASS || d == TRUCE_DEP_NSUBJ_OUTER) return c;
    }
    return -1;
}

/* "who", "which", "that" as subject of a relative clause stand for the noun that the clause hangs on. */
static int32_t tree__relative(const truce_tree *t, int32_t verb, int32_t subj) {
    const truce_token *k = &t->s->tok[verb];
    if (k->dep == TRUCE_DEP_ACL_RELCL && k->head >= 0 && subj >= 0) {
        unsigned x = t->s->tok[subj].xpos;
        if (x == TRUCE_XPOS_WDT || x == TRUCE_XPOS_WP || truce_tree_is_low(t, subj, "that")) return k->head;
    }
    return subj;
}

int32_t truce_tree_subject(const truce_tree *t, int32_t verb) {
    for (int hops = 0; verb >= 0 && hops < 8; hops++) {
        const truce_token *k = &t->s->tok[verb];
        int32_t s = tree__own_subject(t, verb);
        if (s >= 0) return tree__relative(t, verb, s);
        int32_t h = k->head;
        if (h < 0) return -1;
        switch (k->dep) {
        case TRUCE_DEP_CONJ: verb = h; break;
        case TRUCE_DEP_ADVCL:
        case TRUCE_DEP_PARATAXIS:
            if (!truce_tree_verb(t, h) && tree__own_subject(t, h) < 0) return -1;
            verb = h;
            break;
        case TRUCE_DEP_XCOMP: { /* "forced them to leave": the object; "wants to leave": the subject */
            int32_t o = truce_tree_child(t, h, TRUCE_DEP_OBJ);
            if (o < 0) o = truce_tree_child(t, h, TRUCE_DEP_IOBJ);
            if (o >= 0 && o < verb) return o;
            verb = h;
            break;
        }
        case TRUCE_DEP_ACL: /* "a bomb killing five"; "soldiers killed by": the noun */
            return k->xpos == TRUCE_XPOS_VBG || k->xpos == TRUCE_XPOS_VBN ? h : -1;
        case TRUCE_DEP_ACL_RELCL: return truce_tree_child(t, verb, TRUCE_DEP_OBJ) >= 0 ? h : -1;
        default: return -1;
        }
    }
    return -1;
}

int32_t truce_tree_object(const truce_tree *t, int32_t verb) {
    int32_t o = truce_tree_child(t, verb, TRUCE_DEP_OBJ);
    if (o >= 0) return o;
    /* "killed and wounded dozens": the object hangs on the last verb */
    truce_tree_each(t, verb, c) if (t->s->tok[c].dep == TRUCE_DEP_CONJ && truce_tree_verb(t, c)) {
        if (tree__own_subject(t, c) >= 0) continue;
        o = truce_tree_child(t, c, TRUCE_DEP_OBJ);
        if (o >= 0 && c - verb <= 2) return o;
    }
    const truce_token *k = &t->s->tok[verb];
    if (k->dep == TRUCE_DEP_CONJ && k->head >= 0 && truce_tree_verb(t, k->head) && verb - k->head <= 2) {
        o = truce_tree_child(t, k->head, TRUCE_DEP_OBJ);
        if (o > verb) return o;
    }
    if (k->dep == TRUCE_DEP_ACL_RELCL && k->head >= 0 && tree__own_subject(t, verb) >= 0 &&
        !truce_tree_passive(t, verb)) {
        int32_t s = tree__own_subject(t, verb);
        if (tree__relative(t, verb, s) == s) return k->head; /* "the man they killed" */
    }
    return -1;
}

int32_t truce_tree_agent(const truce_tree *t, int32_t verb) {
    int32_t a = truce_tree_child(t, verb, TRUCE_DEP_OBL_AGENT);
    if (a < 0) a = truce_tree_prep(t, verb, "by");
    if (a < 0 && t->s->tok[verb].dep == TRUCE_DEP_CONJ && t->s->tok[verb].head >= 0 && truce_tree_passive(t, verb))
        a = truce_tree_child(t, t->s->tok[verb].head, TRUCE_DEP_OBL_AGENT);
    return a;
}

int32_t truce_tree_conj(const truce_tree *t, int32_t first, int32_t cur) {
    for (int32_t c = cur == first ? t->first[first] : t->next[cur]; c >= 0; c = t->next[c])
        if (t->s->tok[c].dep == TRUCE_DEP_CONJ) return c;
    return -1;
}

int32_t truce_tree_clause(const truce_tree *t, int32_t tok) {
    for (uint32_t steps = 0; tok >= 0 && steps <= t->s->n; steps++) {
        const truce_token *k = &t->s->tok[tok];
        if (k->upos == TRUCE_UPOS_VERB && k->dep != TRUCE_DEP_AMOD && k->dep != TRUCE_DEP_COMPOUND) return tok;
        if (truce_tree_child(t, tok, TRUCE_DEP_COP) >= 0 || k->head < 0) return tok;
        tok = k->head;
    }
    return -1;
}

static bool tree__outside_phrase(unsigned dep, bool with_preps) {
    switch (dep) {
    case TRUCE_DEP_ACL:
    case TRUCE_DEP_ACL_RELCL:
    case TRUCE_DEP_APPOS:
    case TRUCE_DEP_CONJ:
    case TRUCE_DEP_CC:
    case TRUCE_DEP_PARATAXIS:
    case TRUCE_DEP_CASE:
    case TRUCE_DEP_COP:
    case TRUCE_DEP_NSUBJ:
    case TRUCE_DEP_AUX:
    case TRUCE_DEP_ADVCL:
    case TRUCE_DEP_MARK:
    case TRUCE_DEP_PUNCT:
    case TRUCE_DEP_DISCOURSE:
    case TRUCE_DEP_VOCATIVE:
    case TRUCE_DEP_ORPHAN:
    case TRUCE_DEP_LIST: return true;
    case TRUCE_DEP_NMOD: return !with_preps;
    default: return false;
    }
}

void truce_tree_phrase(const truce_tree *t, int32_t head, bool with_preps, int32_t *beg, int32_t *end) {
    *beg = head;
    *end = head + 1;
    truce_tree_each(t, head, c) {
        if (tree__outside_phrase(t->s->tok[c].dep, with_preps)) continue;
        int32_t b = c, e = c + 1;
        if (t->s->tok[c].dep == TRUCE_DEP_NMOD) b = t->left[c], e = t->right[c];
        else truce_tree_phrase(t, c, true, &b, &e);
        if (b < *beg) *beg = b;
        if (e > *end) *end = e;
    }
    while (*end > head + 1 && t->s->tok[*end - 1].upos == TRUCE_UPOS_PUNCT) --*end;
    while (*beg < head && t->s->tok[*beg].upos == TRUCE_UPOS_PUNCT) ++*beg;
}
