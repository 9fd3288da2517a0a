/* claim/cue_source.c - who says it: the noun phrase that a verb cue has as its speaker. See cue.h. */
#include "claim/cue.h"

/* A time expression around token `tok` of the sentence, or NULL. r->times is in text order. */
const truce_time *truce_cue__time(const truce_reading *r, int32_t sent, int32_t tok) {
    uint32_t lo = 0, hi = r->times.n, at = r->sent[sent].tok[tok].beg;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (r->times.v[mid].end <= at) lo = mid + 1;
        else hi = mid;
    }
    const truce_time *x = lo < r->times.n ? &r->times.v[lo] : NULL;
    return x && x->sentence == sent && x->tok_beg <= tok && tok < x->tok_end ? x : NULL;
}

/* Children that are no part of a speaker's noun phrase. */
static bool source__outside(unsigned dep) {
    return dep == TRUCE_DEP_CASE || dep == TRUCE_DEP_PARATAXIS || dep == TRUCE_DEP_ADVCL ||
           dep == TRUCE_DEP_DISCOURSE || dep == TRUCE_DEP_MARK || dep == TRUCE_DEP_COP || dep == TRUCE_DEP_NSUBJ ||
           dep == TRUCE_DEP_AUX || dep == TRUCE_DEP_VOCATIVE || dep == TRUCE_DEP_PUNCT || dep == TRUCE_DEP_CCOMP ||
           dep == TRUCE_DEP_DISLOCATED;
}

/* A child before the noun that speaks of when or how, not of whom. */
static bool source__aside(const truce_tree *t, int32_t c) {
    unsigned d = t->s->tok[c].dep;
    return d == TRUCE_DEP_OBL || d == TRUCE_DEP_OBL_UNMARKED || d == TRUCE_DEP_ADVMOD || d == TRUCE_DEP_NMOD_UNMARKED ||
           d == TRUCE_DEP_NMOD;
}

truce_span truce_cue__np(const truce_reading *r, int32_t sent, int32_t head, int32_t not_beg, int32_t not_end) {
    const truce_tree *t = &r->view[sent].tree;
    truce_span x = {head, head + 1};
    truce_tree_each(t, head, c) {
        if (source__outside(t->s->tok[c].dep)) continue;
        if (c > head && truce_tree_is_low(t, truce_tree_case(t, c), "as"))
            continue; /* "condemned by Turkey as illegal" */
        if (c < head && t->s->tok[c].dep == TRUCE_DEP_CC) continue;
        if (c < head && t->right[c] < head && t->s->tok[t->right[c]].xpos == TRUCE_XPOS_COMMA &&
            source__aside(t, c)) { /* "On Friday, the army" */
            x = (truce_span){head, x.end};
            continue;
        }
        if (c < head && t->left[c] < x.beg) x.beg = t->left[c];
        if (c > head && t->right[c] > x.end) x.end = t->right[c];
    }
    if (not_end > not_beg) { /* never over the cue itself */
        if (head < not_beg && x.end > not_beg) x.end = not_beg;
        if (head >= not_end && x.beg < not_end) x.beg = not_end;
    }
    while (x.end > head + 1 && t->s->tok[x.end - 1].upos == TRUCE_UPOS_PUNCT &&
           t->s->tok[x.end - 1].xpos != TRUCE_XPOS_RRB)
        x.end--;
    while (x.beg < head && t->s->tok[x.beg].upos == TRUCE_UPOS_PUNCT && t->s->tok[x.beg].xpos != TRUCE_XPOS_LRB)
        x.beg++;
    if (x.beg > 1 &&
        t->s->tok[x.beg - 1].xpos == TRUCE_XPOS_POS) { /* "Qatar's" ministry, when the tree has two subjects */
        int32_t owner = t->s->tok[x.beg - 1].head;
        if (owner >= 0 && owner < x.beg - 1)
            x.beg = owner >= not_end && t->left[owner] < not_end ? not_end : t->left[owner];
    }
    return x;
}

static bool source__noun(const truce_tree *t, int32_t i) {
    return truce_tree_nominal(t, i) && t->s->tok[i].dep != TRUCE_DEP_EXPL;
}

/* First token of the run of adjectives and nouns that ends at `i`: "the Pakistani military". By the words alone. */
static int32_t source__run(const truce_tree *t, int32_t i) {
    while (i > 0) {
        const truce_token *k = &t->s->tok[i - 1], *here = &t->s->tok[i];
        bool owner = here->xpos == TRUCE_XPOS_POS;
        if (!owner && (here->upos == TRUCE_UPOS_DET || here->xpos == TRUCE_XPOS_PRPS)) break;
        if (k->upos != TRUCE_UPOS_NOUN && k->upos != TRUCE_UPOS_PROPN && k->upos != TRUCE_UPOS_ADJ &&
            k->upos != TRUCE_UPOS_DET && k->upos != TRUCE_UPOS_NUM && k->xpos != TRUCE_XPOS_POS &&
            k->xpos != TRUCE_XPOS_PRPS && !(k->xpos == TRUCE_XPOS_VBG && k->head == i) &&
            (k->xpos != TRUCE_XPOS_HYPH || k->space_after))
            break;
        i--;
    }
    return i;
}

/* "sources close to her campaign say", "people in the town said": a noun behind a preposition is not the subject; the
 * noun that the prepositional phrase follows is. `s` itself when there is none. */
static int32_t source__leftmost(const truce_tree *t, int32_t s) {
    enum { SOURCE__LEFT = 14 };
    for (int rounds = 0; rounds < 3; rounds++) {
        if (t->s->tok[s].upos == TRUCE_UPOS_PRON || t->s->tok[s].upos == TRUCE_UPOS_DET) return s;
        int32_t i = source__run(t, s) - 1, last = i - SOURCE__LEFT;
        if (i < 1 || t->s->tok[i].upos != TRUCE_UPOS_ADP) return s;
        while (--i >= 0 && i > last) {
            const truce_token *k = &t->s->tok[i];
            if (source__noun(t, i) || (k->upos == TRUCE_UPOS_DET && k->dep == TRUCE_DEP_NSUBJ)) break;
            if (k->upos != TRUCE_UPOS_ADJ && k->upos != TRUCE_UPOS_ADV && k->upos != TRUCE_UPOS_ADP &&
                k->upos != TRUCE_UPOS_CCONJ && k->xpos != TRUCE_XPOS_VBN && k->xpos != TRUCE_XPOS_VBG)
                return s;
        }
        if (i < 0 || i <= last) return s;
        s = i;
    }
    return s;
}

/* Head of the noun phrase that ends at token `h`, as far as it does not pass `open`. */
static int32_t source__climb(const truce_tree *t, int32_t h, int32_t open) {
    for (int hops = 0; hops < 8; hops++) { /* up through "spokesman for the ministry" */
        unsigned d = t->s->tok[h].dep;
        int32_t up = t->s->tok[h].head;
        if (up < 0 || up >= open || !source__noun(t, up)) break;
        if (d == TRUCE_DEP_NSUBJ || d == TRUCE_DEP_OBJ || d == TRUCE_DEP_OBL || d == TRUCE_DEP_CONJ ||
            d == TRUCE_DEP_APPOS)
            break;
        if (up > h && d != TRUCE_DEP_COMPOUND && d != TRUCE_DEP_FLAT) break;
        h = up;
    }
    return h;
}

/* "quoted X as saying", "X was quoted as saying": the verb that quotes, or -1. By the words: trees of it differ. */
static int32_t source__quoting(const truce_reading *r, const truce_tree *t, const truce_cue *c) {
    enum { SOURCE__FAR = 20 };
    if (t->s->tok[c->tok].xpos != TRUCE_XPOS_VBG || c->tok < 2 || !truce_tree_is_low(t, c->tok - 1, "as")) return -1;
    for (int32_t i = c->tok - 2; i >= 0 && c->tok - i < SOURCE__FAR; i--) {
        if (!truce_tree_verb(t, i)) continue;
        return truce_np_listed(r, &t->s->tok[i], "cue-quoting") ? i : -1;
    }
    return -1;
}

/* Who is quoted: the subject of the passive, else what stands between the verb and "as". */
static int32_t source__quoted(const truce_tree *t, const truce_cue *c, int32_t quoting) {
    if (truce_tree_passive(t, quoting) || c->tok - quoting == 2) return truce_tree_subject(t, quoting);
    int32_t o = truce_tree_child(t, quoting, TRUCE_DEP_OBJ);
    if (o > quoting && o < c->tok) return o;
    for (o = c->tok - 2; o > quoting; o--)
        if (source__noun(t, o)) return source__climb(t, o, c->tok);
    return -1;
}

/* Of several subjects (the parser's doubt) the one next to the verb. */
static int32_t source__own(const truce_tree *t, int32_t verb) {
    int32_t found = -1;
    truce_tree_each(t, verb, c) {
        unsigned d = t->s->tok[c].dep;
        if ((d == TRUCE_DEP_NSUBJ || d == TRUCE_DEP_NSUBJ_OUTER) && (found < 0 || c < verb)) found = c;
    }
    return found;
}

/* "money poured into groups backing him": the noun that the participle touches, except in "one of the groups backing".
 */
static int32_t source__touching(const truce_tree *t, const truce_cue *c, int32_t head) {
    int32_t i = c->beg - 1;
    if (i < 1 || i == head || (t->s->tok[i].upos != TRUCE_UPOS_NOUN && t->s->tok[i].upos != TRUCE_UPOS_PROPN))
        return head;
    int32_t b = source__run(t, i) - 1;
    return b >= 0 && (truce_str_is(t->s->tok[b].low, "of") || t->s->tok[b].upos == TRUCE_UPOS_CCONJ) ? head : i;
}

/* A relative pronoun or a subject of the verb's own comes before anything that the tree only implies. */
static int32_t source__subject(const truce_tree *t, const truce_cue *c) {
    int32_t s = source__own(t, c->tok);
    if (s >= 0) return s;
    const truce_token *k = &t->s->tok[c->tok];
    bool that = c->end < (int32_t)t->s->n && truce_str_is(t->s->tok[c->end].low, "that");
    if (k->xpos == TRUCE_XPOS_VBN && that && c->frame & TRUCE_CUE_CLAUSE)
        return -1; /* "stressed that" is no participle */
    if (k->dep == TRUCE_DEP_ACL || (k->dep == TRUCE_DEP_ADVCL && k->head >= 0 && truce_tree_nominal(t, k->head)))
        return k->xpos == TRUCE_XPOS_VBG ? source__touching(t, c, k->head) : k->xpos == TRUCE_XPOS_VBN ? k->head : -1;
    for (int32_t v = c->tok, hops = 0; v >= 0 && hops < 6; hops++) { /* through conjunction to a relative pronoun */
        s = source__own(t, v);
        if (s >= 0) break;
        unsigned d = t->s->tok[v].dep;
        if (d != TRUCE_DEP_CONJ && d != TRUCE_DEP_XCOMP) break;
        v = t->s->tok[v].head;
    }
    return s >= 0 ? s : truce_tree_subject(t, c->tok);
}

/* "he said", "who said": a pronoun right before the verb group is its subject, whatever the tree says. */
static int32_t source__pronoun(const truce_tree *t, const truce_cue *c) {
    static const char *const subjects[] = {"he", "she", "they", "it", "we", "i", "you", "who"};
    if (c->beg == 0 || t->s->tok[c->tok].xpos == TRUCE_XPOS_VBG) return -1;
    const truce_token *k = &t->s->tok[c->beg - 1];
    if (k->dep == TRUCE_DEP_EXPL) return -1;
    for (unsigned i = 0; i < sizeof subjects / sizeof *subjects; i++)
        if (truce_str_is(k->low, subjects[i])) return c->beg - 1;
    return k->xpos == TRUCE_XPOS_WDT && k->head == c->tok ? c->beg - 1 : -1;
}

/* An aside between commas that may follow a name: an appositive, a relative or a participial clause. */
static bool source__relates(const truce_tree *t, int32_t beg, int32_t end) {
    unsigned x = t->s->tok[beg].xpos;
    bool relative = false;
    if (x == TRUCE_XPOS_WP || x == TRUCE_XPOS_WDT || x == TRUCE_XPOS_WPS || x == TRUCE_XPOS_VBG || x == TRUCE_XPOS_VBN)
        return true;
    if (t->s->tok[beg].upos == TRUCE_UPOS_CCONJ || t->s->tok[beg].upos == TRUCE_UPOS_ADP ||
        t->s->tok[beg].upos == TRUCE_UPOS_SCONJ || t->s->tok[beg].upos == TRUCE_UPOS_ADV)
        return false;
    for (int32_t i = beg; i < end; i++) {
        if (t->s->tok[i].xpos == TRUCE_XPOS_WP || t->s->tok[i].xpos == TRUCE_XPOS_WDT)
            relative = true; /* "a doctor who came later" */
        if (!relative && (t->s->tok[i].upos == TRUCE_UPOS_VERB || t->s->tok[i].upos == TRUCE_UPOS_AUX)) return false;
        if (t->s->tok[i].xpos == TRUCE_XPOS_OPENQ || t->s->tok[i].xpos == TRUCE_XPOS_CLOSEQ ||
            t->s->tok[i].xpos == TRUCE_XPOS_COLON)
            return false;
    }
    return true;
}

/* "The name, the appositive, said", "The name, a driver, who came later, said": the noun before the first comma; -1 if
 * it is not so. */
static int32_t source__bracket(const truce_tree *t, const truce_cue *c) {
    enum { SOURCE__BRACKET = 30 };
    int32_t close = c->beg - 1, found = -1;
    if (close < 3 || t->s->tok[close].xpos != TRUCE_XPOS_COMMA) return -1;
    for (int rounds = 0; rounds < 3; rounds++) {
        int32_t open = close - 1;
        while (open > 0 && close - open < SOURCE__BRACKET && t->s->tok[open].xpos != TRUCE_XPOS_COMMA) open--;
        if (open <= 0 || t->s->tok[open].xpos != TRUCE_XPOS_COMMA || !source__noun(t, open - 1)) break;
        bool aside = rounds == 0 && t->s->tok[open + 1].upos == TRUCE_UPOS_ADP &&
                     close - open < 7; /* "Name, in contrast, said" */
        if (!aside && !source__relates(t, open + 1, close)) break;
        int32_t h = source__climb(t, open - 1, open);
        if (truce_tree_case(t, h) < 0) found = h; /* not "in the capital, a spokesman, said" */
        else if (found >= 0) break;
        close = open;
    }
    return found;
}

/* A finite verb whose subject the parser missed: the noun phrase before it, also over a relative clause between commas.
 */
static int32_t source__before(const truce_tree *t, const truce_cue *c) {
    unsigned x = t->s->tok[c->tok].xpos;
    bool finite = x == TRUCE_XPOS_VBD || x == TRUCE_XPOS_VBZ || x == TRUCE_XPOS_VBP || c->beg < c->tok ||
                  (x == TRUCE_XPOS_VB && !c->irrealis) ||
                  (x == TRUCE_XPOS_VBN && c->end < (int32_t)t->s->n && truce_str_is(t->s->tok[c->end].low, "that"));
    int32_t i = c->beg - 1, best = finite ? source__bracket(t, c) : -1;
    if (best >= 0) return best;
    if (finite && c->beg > 3 && t->s->tok[c->beg - 1].xpos == TRUCE_XPOS_RRB) { /* "Name (ISPR) said" */
        int32_t open = c->beg - 1;
        while (open > 0 && c->beg - open < 12 && t->s->tok[open].xpos != TRUCE_XPOS_LRB) open--;
        if (open > 0 && t->s->tok[open].xpos == TRUCE_XPOS_LRB && source__noun(t, open - 1))
            return source__climb(t, open - 1, open);
    }
    while (i > 0 && t->s->tok[i].upos == TRUCE_UPOS_PUNCT && t->s->tok[i].xpos != TRUCE_XPOS_CLOSEQ &&
           t->s->tok[i].xpos != TRUCE_XPOS_OPENQ)
        i--;
    if (!finite || i < 0 || t->s->tok[i].upos == TRUCE_UPOS_PUNCT || t->s->tok[i].upos == TRUCE_UPOS_CCONJ ||
        truce_str_is(t->s->tok[c->beg].low, "to"))
        return -1;
    if (t->s->tok[c->beg - 1].upos != TRUCE_UPOS_PUNCT && !source__noun(t, i)) return -1;
    for (uint32_t hops = 0; i >= 0 && i < c->beg && hops < t->s->n; hops++, i = t->s->tok[i].head)
        if (source__noun(t, i) && (t->s->tok[i].dep != TRUCE_DEP_OBL || best < 0)) best = i;
    return best >= 0 && truce_tree_case(t, best) >= 0 && t->s->tok[c->beg - 1].upos == TRUCE_UPOS_PUNCT ? -1 : best;
}

/* The parser saw no subject: a name taken for an adverb ("Kelly added"), or a noun at the sentence's start with a
 * relative clause before the verb ("A man who was there said"). */
static int32_t source__initial(const truce_tree *t, const truce_cue *c) {
    unsigned x = t->s->tok[c->tok].xpos;
    if (x != TRUCE_XPOS_VBD && x != TRUCE_XPOS_VBZ && x != TRUCE_XPOS_VBP) return -1;
    if (c->beg > 0 && c->beg <= 2) {
        const truce_token *k = &t->s->tok[c->beg - 1];
        bool initial = c->beg == 1 || t->s->tok[c->beg - 2].upos == TRUCE_UPOS_PUNCT;
        bool word = k->upos == TRUCE_UPOS_ADV || k->upos == TRUCE_UPOS_ADJ || k->upos == TRUCE_UPOS_X ||
                    k->upos == TRUCE_UPOS_PROPN || k->upos == TRUCE_UPOS_VERB || k->upos == TRUCE_UPOS_INTJ;
        if (initial && word && k->form.p[0] >= 'A' && k->form.p[0] <= 'Z' &&
            !truce_str_ends(k->low, truce_str_c("ing")))
            return c->beg - 1;
    }
    int32_t noun = -1, i = 0;
    while (i < c->beg && (t->s->tok[i].upos == TRUCE_UPOS_DET || t->s->tok[i].upos == TRUCE_UPOS_ADJ ||
                          t->s->tok[i].upos == TRUCE_UPOS_NUM || t->s->tok[i].upos == TRUCE_UPOS_NOUN ||
                          t->s->tok[i].upos == TRUCE_UPOS_PROPN)) {
        if (source__noun(t, i)) noun = i;
        i++;
    }
    if (noun < 0 || noun != i - 1 || i >= c->beg || t->s->tok[i].xpos != TRUCE_XPOS_WP) return -1;
    for (; i < c->beg; i++)
        if (t->s->tok[i].xpos == TRUCE_XPOS_OPENQ || t->s->tok[i].xpos == TRUCE_XPOS_COLON) return -1;
    return noun;
}

/* "Name, 75, a driver, backed him but now plans": the speaker that the first of two joined verbs has by the words. */
static int32_t source__shared(const truce_tree *t, const truce_cue *c) {
    const truce_token *k = &t->s->tok[c->tok];
    if (k->dep != TRUCE_DEP_CONJ || k->head < 1 || k->head >= c->tok || !truce_tree_verb(t, k->head) ||
        (k->xpos != TRUCE_XPOS_VBD && k->xpos != TRUCE_XPOS_VBZ && k->xpos != TRUCE_XPOS_VBP &&
         k->xpos != TRUCE_XPOS_VBG))
        return -1;
    truce_cue first = {.sent = c->sent, .tok = k->head, .beg = k->head, .end = k->head + 1, .source = -1};
    while (first.beg > 0 && t->s->tok[first.beg - 1].head == first.tok &&
           t->s->tok[first.beg - 1].upos == TRUCE_UPOS_AUX)
        first.beg--;
    return source__before(t, &first);
}

/* A verb that reports speech. */
static bool source__says(const truce_reading *r, const truce_tree *t, int32_t verb) {
    truce_entry e;
    if (!truce_tree_verb(t, verb) ||
        !truce_lex_find(r->lex, TRUCE_LEX_CUE, TRUCE_FORM_VERB, truce_fold(r->arena, t->s->tok[verb].lemma), &e, 1))
        return false;
    truce_str f;
    for (uint32_t i = 0; (f = truce_lex_nth(r->lex, e, "frame", i)).p; i++)
        if (truce_str_is(f, "clause")) return true;
    return false;
}

/* "..., saying that": speaks for the subject of the sentence. */
static int32_t source__trailing(const truce_reading *r, const truce_tree *t, const truce_cue *c) {
    if (t->s->tok[c->tok].xpos != TRUCE_XPOS_VBG || c->beg == 0 || c->beg < c->tok - 1) return -1;
    const truce_token *k = &t->s->tok[c->beg - 1];
    if (k->xpos != TRUCE_XPOS_COMMA && k->xpos != TRUCE_XPOS_CLOSEQ) return -1;
    int32_t found = -1;
    for (int32_t v = t->s->tok[c->tok].head, hops = 0; v >= 0 && hops < 12; v = t->s->tok[v].head, hops++) {
        if (t->s->tok[v].dep == TRUCE_DEP_ACL_RELCL && found >= 0) break;
        int32_t s = source__own(t, v);
        if (s >= 0 && source__says(r, t, v)) return s; /* "..., he said, adding" */
        if (s < 0) s = truce_tree_child(t, v, TRUCE_DEP_NSUBJ_PASS);
        if (s >= 0 && s < c->tok && t->s->tok[s].dep != TRUCE_DEP_EXPL) found = s;
    }
    return found;
}

/* "while acknowledging", "by mentioning", "but warning": what its clause's subject does. */
static int32_t source__joined(const truce_tree *t, const truce_cue *c) {
    if (t->s->tok[c->tok].xpos != TRUCE_XPOS_VBG || c->beg < 2) return -1;
    const truce_token *k = &t->s->tok[c->beg - 1];
    if (k->upos != TRUCE_UPOS_SCONJ && k->upos != TRUCE_UPOS_ADP && k->upos != TRUCE_UPOS_CCONJ) return -1;
    for (int32_t v = t->s->tok[c->tok].head, hops = 0; v >= 0 && hops < 8; v = t->s->tok[v].head, hops++) {
        int32_t s = source__own(t, v);
        if (s >= 0 && s < c->tok && t->s->tok[s].dep != TRUCE_DEP_EXPL) return s;
        if (t->s->tok[v].dep == TRUCE_DEP_ACL_RELCL) return -1;
    }
    return -1;
}

/* A heading that ends in its source: "Dozens killed, says army". */
static bool source__heading(const truce_tree *t, const truce_cue *c) {
    int32_t n = (int32_t)t->s->n;
    if (!(c->frame & TRUCE_CUE_CLAUSE) || c->beg < 3 || t->s->tok[c->beg - 1].xpos != TRUCE_XPOS_COMMA ||
        n - c->end > 7 || n == c->end)
        return false;
    if (t->s->tok[n - 1].xpos == TRUCE_XPOS_STOP && t->s->tok[c->tok].xpos != TRUCE_XPOS_VBZ) return false;
    for (int32_t i = c->end; i < n; i++)
        if (t->s->tok[i].upos == TRUCE_UPOS_VERB || t->s->tok[i].upos == TRUCE_UPOS_AUX ||
            t->s->tok[i].xpos == TRUCE_XPOS_COMMA)
            return false;
    return true;
}

/* "The man, who came later, said the road was closed": what looks like an inverted subject is the subject of what is
 * said. */
static bool source__misled(const truce_tree *t, const truce_cue *c, int32_t s) {
    int32_t end = t->right[s] > s ? t->right[s] : s + 1;
    if (c->end < (int32_t)t->s->n && truce_str_is(t->s->tok[c->end].low, "that")) return true;
    for (int32_t i = s + 1; i < end; i++)
        if (t->s->tok[i].upos == TRUCE_UPOS_PUNCT) end = i;
    if (end >= (int32_t)t->s->n || c->beg == 0 || t->s->tok[c->beg - 1].xpos == TRUCE_XPOS_CLOSEQ) return false;
    unsigned x = t->s->tok[end].xpos;
    return x == TRUCE_XPOS_VBD || x == TRUCE_XPOS_VBZ || x == TRUCE_XPOS_VBP || x == TRUCE_XPOS_MD;
}

/* "..., said the minister" whose subject the parser took for an object or did not see at all. */
static int32_t source__inverted(const truce_reading *r, const truce_tree *t, const truce_cue *c) {
    if (!(c->frame & (TRUCE_CUE_CLAUSE | TRUCE_CUE_QUOTE)) || c->beg == 0) return -1;
    const truce_token *before = &t->s->tok[c->beg - 1];
    if (c->frame & TRUCE_CUE_ADDRESSEE && before->xpos != TRUCE_XPOS_CLOSEQ) return -1;
    if (before->xpos != TRUCE_XPOS_COMMA && before->xpos != TRUCE_XPOS_CLOSEQ && !truce_str_is(before->low, "\""))
        return -1;
    int32_t o = truce_tree_child(t, c->tok, TRUCE_DEP_OBJ);
    if (o > c->tok) return o;
    for (int32_t i = c->end; i < (int32_t)t->s->n && i < c->end + 8 && t->s->tok[i].upos != TRUCE_UPOS_PUNCT; i++) {
        if (!source__noun(t, i) || truce_cue__time(r, c->sent, i)) continue;
        int32_t h = i; /* up through the phrase */
        for (int hops = 0; hops < 12 && t->s->tok[h].head >= c->end && source__noun(t, t->s->tok[h].head); hops++)
            h = t->s->tok[h].head;
        return truce_tree_case(t, h) >= 0 && truce_tree_case(t, h) < i ? -1 : h;
    }
    return -1;
}

/* "Name, 34, a driver, said": the asides between commas after the name belong to it. */
static void source__extend(const truce_tree *t, truce_cue *c) {
    int32_t from = c->source_span.end, to = c->beg - 1;
    if (from >= to || to - from > 60 || t->s->tok[from].xpos != TRUCE_XPOS_COMMA ||
        t->s->tok[to].xpos != TRUCE_XPOS_COMMA)
        return;
    for (int32_t beg = from + 1, i = beg; i <= to; i++) {
        if (t->s->tok[i].xpos != TRUCE_XPOS_COMMA) continue;
        if (i == beg || !source__relates(t, beg, i)) return;
        beg = i + 1;
    }
    c->source_span.end = to;
}

static void source__set(const truce_reading *r, const truce_tree *t, truce_cue *c, int32_t s) {
    if (s < 0 || s == c->tok) return;
    if (t->s->tok[s].xpos == TRUCE_XPOS_WDT && t->s->tok[c->tok].dep == TRUCE_DEP_ACL_RELCL &&
        t->s->tok[c->tok].head >= 0 && t->s->tok[c->tok].head < s && truce_str_is(t->s->tok[s].low, "that"))
        s = t->s->tok[c->tok].head; /* "a group that wants" */
    int32_t stated = s;             /* by the tree */
    if (s < c->beg && t->s->tok[c->tok].xpos != TRUCE_XPOS_VBG && t->s->tok[c->tok].xpos != TRUCE_XPOS_VBN)
        s = source__leftmost(t, s);
    const truce_token *k = &t->s->tok[s];
    if (k->dep == TRUCE_DEP_EXPL || k->xpos == TRUCE_XPOS_EX || truce_cue__time(r, c->sent, s)) return;
    if (k->upos == TRUCE_UPOS_SCONJ || k->upos == TRUCE_UPOS_ADP ||
        (k->upos == TRUCE_UPOS_CCONJ && !truce_str_is(k->low, "both")) || k->upos == TRUCE_UPOS_AUX ||
        k->upos == TRUCE_UPOS_PUNCT)
        return;
    c->source = s;
    c->source_span = truce_cue__np(r, c->sent, s, c->beg, c->end);
    if (t->s->tok[c->tok].dep == TRUCE_DEP_ACL_RELCL && t->s->tok[c->tok].head == s &&
        c->source_span.end > t->left[c->tok] && t->left[c->tok] > s)
        c->source_span.end = t->left[c->tok];
    if (c->source_span.end == c->beg && s + 1 == c->beg && c->source_span.beg == s &&
        (t->s->tok[s].upos == TRUCE_UPOS_NOUN || t->s->tok[s].upos == TRUCE_UPOS_PROPN ||
         t->s->tok[s].upos == TRUCE_UPOS_ADJ)) { /* the tree cuts it: "the Pakistani" */
        int32_t b = source__run(t, s);
        if (b == 0 || t->s->tok[b].upos == TRUCE_UPOS_DET || t->s->tok[b - 1].upos == TRUCE_UPOS_PUNCT)
            c->source_span.beg = b;
    }
    if (s < stated && c->source_span.end <= stated) c->source_span.end = stated + 1;
    source__extend(t, c);
    if (k->dep != TRUCE_DEP_ACL && t->s->tok[c->tok].dep == TRUCE_DEP_ACL && t->s->tok[c->tok].head == s &&
        c->source_span.end > c->beg)
        c->source_span.end = c->beg;
}

/* ", a claim the ministry dismissed": a noun of saying in apposition, and a clause about it whose subject touches it.
 */
static bool source__about(const truce_reading *r, const truce_tree *t, truce_cue *c) {
    truce_entry e;
    int32_t i = c->beg - 1;
    if (i < 3 || !(c->frame & TRUCE_CUE_OBJ) || c->passive || !source__noun(t, i)) return false;
    int32_t noun = i;
    while (noun > 0 && c->beg - noun < 9 && t->s->tok[noun].upos != TRUCE_UPOS_PUNCT) noun--; /* the comma */
    if (noun == 0 || t->s->tok[noun].xpos != TRUCE_XPOS_COMMA) return false;
    int32_t beg = noun + 1;
    if (t->s->tok[beg].upos == TRUCE_UPOS_DET) noun++;
    for (noun++; noun < i && t->s->tok[noun].upos == TRUCE_UPOS_ADJ;) noun++;
    if (noun >= i ||
        !truce_lex_find(r->lex, TRUCE_LEX_CUE, TRUCE_FORM_NOUN, truce_fold(r->arena, t->s->tok[noun].lemma), &e, 1))
        return false;
    for (int32_t k = noun + 1; k < i; k++)
        if (t->s->tok[k].upos == TRUCE_UPOS_VERB || t->s->tok[k].upos == TRUCE_UPOS_ADP ||
            t->s->tok[k].upos == TRUCE_UPOS_CCONJ)
            return false;
    c->source = i;
    c->source_span = (truce_span){noun + 1, c->beg};
    c->about = (truce_span){beg, noun + 1};
    return true;
}

void truce_cue__source(const truce_reading *r, truce_cue *c) {
    const truce_tree *t = &r->view[c->sent].tree;
    if (source__about(r, t, c)) return;
    int32_t quoting = source__quoting(r, t, c);
    int32_t s = quoting < 0 ? -1 : source__quoted(t, c, quoting);
    if (quoting >= 0)
        c->clause = (truce_span){
            t->left[quoting] < quoting && source__own(t, quoting) >= 0 ? t->left[source__own(t, quoting)] : quoting,
            c->end};
    if (quoting >= 0 && truce_tree_passive(t, quoting)) /* "was quoted as saying" is one cue */
        for (c->beg = quoting;
             c->beg > 0 && t->s->tok[c->beg - 1].head == quoting && t->s->tok[c->beg - 1].upos == TRUCE_UPOS_AUX;)
            c->beg--;
    if (s < 0 && c->passive) s = truce_tree_agent(t, c->tok);
    else if (s < 0 && !(c->frame & TRUCE_CUE_SUBJ)) {
        s = source__pronoun(t, c);
        if (s < 0) s = source__trailing(r, t, c);
        if (s < 0) s = source__joined(t, c);
        if (s < 0) s = source__subject(t, c);
        if (s < c->tok && source__heading(t, c)) s = -1;
        if (s >= 0 && (t->s->tok[s].upos == TRUCE_UPOS_VERB || truce_cue__time(r, c->sent, s))) s = -1;
        int32_t after = s < 0 ? source__inverted(r, t, c) : s;
        bool own =
            s < 0 || t->s->tok[s].head == c->tok; /* "Noting that, the man left" has the subject of its main clause */
        s = after > c->tok && own && source__misled(t, c, after) ? -1 : after;
        if (s < 0) s = source__before(t, c);
        if (s < 0) s = source__initial(t, c);
        if (s < 0) s = source__shared(t, c);
        int32_t name = s >= 0 && s < c->beg ? source__bracket(t, c)
                                            : -1; /* "Name, the spokesman, said": the name, not the appositive */
        if (name >= 0 && name < s && t->s->tok[name].upos == TRUCE_UPOS_PROPN && !truce_cue__time(r, c->sent, name))
            s = name;
    }
    source__set(r, t, c, s);
    if (c->source_span.end > c->source_span.beg && truce_np_listed(r, &t->s->tok[c->source_span.beg], "cue-nobody"))
        c->negated = true;
    if (quoting >= 0 && c->source >= 0 && c->source < c->tok - 1 && c->source_span.end > c->tok - 1)
        c->source_span.end = c->tok - 1; /* "as" */
}

bool truce_cue__inside(const truce_reading *r, const truce_cue *c, uint32_t beg, uint32_t end) {
    const truce_token *tok = r->sent[c->sent].tok;
    return c->source >= 0 && tok[c->source].beg >= beg && tok[c->source].end <= end &&
           !(tok[c->tok].beg >= beg && tok[c->tok].end <= end);
}

void truce_cue__source_outside(const truce_reading *r, truce_cue *c, uint32_t beg, uint32_t end) {
    const truce_tree *t = &r->view[c->sent].tree;
    c->source = -1;
    c->source_span = (truce_span){0, 0};
    int32_t s = source__inverted(r, t, c);
    if (s < 0 && c->beg > 0 && source__noun(t, c->beg - 1)) s = c->beg - 1;
    if (s < 0) s = source__before(t, c);
    if (s < 0) return;
    source__set(r, t, c, s);
    if (!truce_cue__inside(r, c, beg, end)) {
        while (c->source_span.beg < c->source && t->s->tok[c->source_span.beg].beg < end &&
               t->s->tok[c->source_span.beg].end > beg)
            c->source_span.beg++;
        return;
    }
    c->source = -1;
    c->source_span = (truce_span){0, 0};
}
