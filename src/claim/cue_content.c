/* claim/cue_content.c - what a verb cue says: its complements, the clause around a parenthetical, the words before "he
 * said". See cue.h. Source: own; relations as in Universal Dependencies v2. */
#include "claim/cue.h"

static bool content__has(const truce_tree *t, int32_t tok, unsigned dep, const char *low) {
    truce_tree_each(t, tok, c) if (t->s->tok[c].dep == dep && truce_tree_is_low(t, c, low)) return true;
    return false;
}

static bool content__infinitive(const truce_tree *t, int32_t tok) {
    return content__has(t, tok, TRUCE_DEP_MARK, "to");
}

/* A comma or closing quote stands before token `i`. */
static bool content__break_before(const truce_tree *t, int32_t i) {
    if (i <= 0) return false;
    const truce_token *k = &t->s->tok[i - 1];
    return k->xpos == TRUCE_XPOS_COMMA || k->xpos == TRUCE_XPOS_CLOSEQ || truce_str_is(k->low, "\"") ||
           truce_str_is(k->low, "?") || truce_str_is(k->low, "!");
}

/* Does child `k` of the cue hold (part of) its content? */
static bool content__takes(const truce_tree *t, const truce_cue *c, int32_t k, bool has_inf) {
    const truce_token *x = &t->s->tok[k];
    if (x->dep == TRUCE_DEP_XCOMP || x->dep == TRUCE_DEP_CCOMP || x->dep == TRUCE_DEP_ADVCL || x->dep == TRUCE_DEP_ACL)
        truce_tree_each(t, k, m) { /* "accused them of shelling", "vowed against going" */
            unsigned d = t->s->tok[m].dep;
            if (k > c->tok && m < k && (d == TRUCE_DEP_MARK || d == TRUCE_DEP_CASE) &&
                truce_cue__prep(c, t->s->tok[m].low))
                return true;
        }
    switch (x->dep) {
    case TRUCE_DEP_CSUBJ:
    case TRUCE_DEP_CSUBJ_PASS: return k > c->tok && c->frame & TRUCE_CUE_CLAUSE;
    case TRUCE_DEP_CCOMP:
        return c->frame & (TRUCE_CUE_CLAUSE | TRUCE_CUE_OBJ) || (c->frame & TRUCE_CUE_INF && content__infinitive(t, k));
    case TRUCE_DEP_XCOMP:
        if (content__infinitive(t, k)) return c->frame & TRUCE_CUE_INF;
        if (x->xpos == TRUCE_XPOS_VBG) return c->frame & TRUCE_CUE_ING;
        if (k > c->tok && truce_tree_child(t, k, TRUCE_DEP_NUMMOD) >= 0)
            return c->frame & TRUCE_CUE_OBJ; /* "acknowledged two dead" */
        return c->frame & (TRUCE_CUE_INF | TRUCE_CUE_AS);
    case TRUCE_DEP_ADVCL:
        if (content__infinitive(t, k))
            return c->frame & TRUCE_CUE_INF && k > c->tok && c->n_content == 0 && !(c->frame & TRUCE_CUE_CLAUSE);
        if (content__has(t, k, TRUCE_DEP_MARK, "as")) return c->frame & TRUCE_CUE_AS;
        if (k > c->tok && content__has(t, k, TRUCE_DEP_MARK, "that")) return c->frame & TRUCE_CUE_CLAUSE;
        return c->frame & TRUCE_CUE_AS && c->frame & TRUCE_CUE_OBJ && k > c->tok && x->xpos == TRUCE_XPOS_VBG &&
               truce_tree_child(t, k, TRUCE_DEP_MARK) < 0 &&
               !content__break_before(t, t->left[k]); /* "called it shelling" */
    case TRUCE_DEP_OBJ:
        if (c->frame & TRUCE_CUE_ADDRESSEE) return has_inf && !truce_tree_is_lemma(t, c->tok, "tell");
        return c->frame & TRUCE_CUE_OBJ && x->xpos != TRUCE_XPOS_WP;
    case TRUCE_DEP_OBL:
    case TRUCE_DEP_NMOD: {
        int32_t p = truce_tree_case(t, k);
        if (p < 0 || k < c->tok) return false;
        if (truce_cue__prep(c, t->s->tok[p].low)) return true;
        return c->frame & TRUCE_CUE_AS && truce_tree_is_low(t, p, "as");
    }
    case TRUCE_DEP_PARATAXIS: return c->frame & TRUCE_CUE_CLAUSE && k > c->tok;
    default: return false;
    }
}

/* Add [beg,end) without the source's noun phrase, which is never part of what it says. */
static void content__add(const truce_tree *t, truce_cue *c, int32_t beg, int32_t end) {
    truce_span x = c->source_span;
    if (x.end <= x.beg || x.end <= beg || x.beg >= end || (x.beg <= beg && x.end >= end)) {
        truce_cue__add(t, c, beg, end);
        return;
    }
    if (x.beg - beg > 2) truce_cue__add(t, c, beg, x.beg);
    if (end - x.end > 2) truce_cue__add(t, c, x.end, end);
}

/* Indirect speech ends where the writer takes over: ", after days of fighting". Looks for the last such comma of the
 * main clause. */
static int32_t content__writer(const truce_reading *r, const truce_cue *c, int32_t beg, int32_t end) {
    const truce_tree *t = &r->view[c->sent].tree;
    for (int32_t i = end - 3; i > beg + 3; i--) {
        if (t->s->tok[i].xpos == TRUCE_XPOS_CLOSEQ || t->s->tok[i].xpos == TRUCE_XPOS_OPENQ) return end;
        if (t->s->tok[i].xpos == TRUCE_XPOS_COMMA && truce_np_listed(r, &t->s->tok[i + 1], "cue-writer")) return i;
    }
    return end;
}

static bool content__verbless(const truce_tree *t, int32_t beg, int32_t end) {
    for (int32_t i = beg; i < end; i++)
        if (t->s->tok[i].upos == TRUCE_UPOS_VERB || t->s->tok[i].upos == TRUCE_UPOS_AUX) return false;
    return true;
}

/* Complements: those after the cue make one stretch, each before it one of its own. */
static void content__complements(const truce_reading *r, const truce_tree *t, truce_cue *c) {
    int32_t beg = -1, end = -1;
    bool has_inf = false, has_clause = false;
    truce_tree_each(t, c->tok, k) {
        unsigned d = t->s->tok[k].dep;
        if (d == TRUCE_DEP_XCOMP && content__infinitive(t, k)) has_inf = true;
        if (d == TRUCE_DEP_CCOMP && k > c->tok && c->frame & TRUCE_CUE_CLAUSE) has_clause = true;
    }
    truce_tree_each(t, c->tok, k) {
        if (!content__takes(t, c, k, has_inf)) continue;
        unsigned d = t->s->tok[k].dep;
        if ((d == TRUCE_DEP_OBL || d == TRUCE_DEP_NMOD) && (has_clause || truce_cue__time(r, c->sent, k)))
            continue; /* "said on CNN that" */
        int32_t b = t->left[k], e = t->right[k];
        if (k < c->tok) {
            if (e > c->beg) e = c->beg;
            content__add(t, c, b, e);
            continue;
        }
        if (b < c->tok + 1) b = c->tok + 1;
        if (beg < 0) beg = b;
        if (e > end) end = e;
    }
    const truce_time *when = beg >= 0 && beg + 2 < end ? truce_cue__time(r, c->sent, beg) : NULL;
    if (when && when->tok_end < end) beg = when->tok_end; /* "said Tuesday night that" */
    if (beg >= 0 && truce_tree_is_low(t, beg, "that") && content__verbless(t, beg, end))
        end = (int32_t)t->s->n; /* the tree lost the verb */
    if (beg >= 0) content__add(t, c, beg, has_clause ? content__writer(r, c, beg, end) : end);
}

static bool content__any_after(const truce_cue *c) {
    for (uint8_t i = 0; i < c->n_content; i++)
        if (c->content[i].beg >= c->end) return true;
    return false;
}

/* The words of [beg,end) without [cut_beg,cut_end): before and after a parenthetical. */
static void content__around(const truce_tree *t, truce_cue *c, int32_t beg, int32_t end, int32_t cut_beg,
                            int32_t cut_end) {
    if (cut_beg > beg) content__add(t, c, beg, cut_beg < end ? cut_beg : end);
    if (cut_end < end) content__add(t, c, cut_end > beg ? cut_end : beg, end);
}

/* "The road, he said, is closed"; "as the army put it": the clause that the cue's clause hangs on. */
static bool content__host(const truce_tree *t, truce_cue *c) {
    const truce_token *k = &t->s->tok[c->tok];
    bool as = content__has(t, c->tok, TRUCE_DEP_MARK, "as") || content__has(t, c->tok, TRUCE_DEP_ADVMOD, "as");
    bool aside = k->dep == TRUCE_DEP_PARATAXIS || k->dep == TRUCE_DEP_DISCOURSE ||
                 (as && (k->dep == TRUCE_DEP_ADVCL || k->dep == TRUCE_DEP_ACL));
    if (!aside || k->head < 0 || !(c->frame & TRUCE_CUE_CLAUSE)) return false;
    if (k->xpos == TRUCE_XPOS_VBG && !as) return false; /* "..., saying": what follows, never what went before */
    int32_t h = k->head, cut_beg = t->left[c->tok], cut_end = t->right[c->tok];
    if (h > c->tok && !as && cut_beg == 0) return false; /* "He said: ..." read upside down is left to the line rule */
    content__around(t, c, t->left[h], t->right[h], cut_beg, cut_end);
    return c->n_content > 0;
}

static bool content__stop(const truce_token *k) {
    return k->xpos == TRUCE_XPOS_COMMA || k->xpos == TRUCE_XPOS_STOP || k->xpos == TRUCE_XPOS_COLON ||
           k->xpos == TRUCE_XPOS_OPENQ || k->xpos == TRUCE_XPOS_CLOSEQ || k->xpos == TRUCE_XPOS_HYPH ||
           k->upos == TRUCE_UPOS_PUNCT;
}

/* "..., X said." and "..., X said in a statement, ...": between commas the cue and its source break into what is said,
 * which is then the rest of the sentence. Trees of such sentences are often wrong, the commas are not. */
static bool content__aside(const truce_tree *t, truce_cue *c) {
    int32_t n = (int32_t)t->s->n, beg = c->beg, end = c->end;
    if (!(c->frame & TRUCE_CUE_CLAUSE) || c->passive || c->source_span.end <= c->source_span.beg) return false;
    if (c->source_span.end <= beg && beg - c->source_span.end <= 1) beg = c->source_span.beg;
    else if (c->source_span.beg >= end && c->source_span.beg - end <= 1) end = c->source_span.end;
    else return false;
    if (!content__break_before(t, beg) || beg < 3) return false;
    while (end < n && end < c->end + 60 && !content__stop(&t->s->tok[end])) { /* "in a statement on Friday" */
        if (t->s->tok[end].upos == TRUCE_UPOS_VERB || t->s->tok[end].upos == TRUCE_UPOS_AUX ||
            t->s->tok[end].upos == TRUCE_UPOS_SCONJ)
            return false;
        end++;
    }
    int32_t last = n;
    while (last > end && t->s->tok[last - 1].upos == TRUCE_UPOS_PUNCT) last--;
    if (end < last && t->s->tok[end].xpos != TRUCE_XPOS_COMMA) return false;
    truce_cue__add(t, c, 0, beg);
    int32_t next = end + 1;
    bool more = last - next > 2 && t->s->tok[next].xpos != TRUCE_XPOS_VBG && t->s->tok[next].upos != TRUCE_UPOS_CCONJ &&
                t->s->tok[next].upos != TRUCE_UPOS_SCONJ && t->s->tok[next].xpos != TRUCE_XPOS_WP &&
                t->s->tok[next].xpos != TRUCE_XPOS_WDT;
    if (more) truce_cue__add(t, c, next, n);
    return c->n_content > 0;
}

/* When the tree shows no complement: the words before "..., X said" or after "X said that ...". */
static void content__line(const truce_tree *t, truce_cue *c) {
    int32_t n = (int32_t)t->s->n, beg = c->beg, end = c->end;
    if (c->source_span.end > c->source_span.beg) {
        if (c->source_span.beg < beg && beg - c->source_span.end <= 2) beg = c->source_span.beg;
        if (c->source_span.end > end && c->source_span.beg - end <= 1) end = c->source_span.end;
    }
    int32_t last = n;
    while (last > end && t->s->tok[last - 1].upos == TRUCE_UPOS_PUNCT) last--;
    if (content__break_before(t, beg) && t->s->tok[c->tok].xpos != TRUCE_XPOS_VBG) {
        truce_cue__add(t, c, 0, beg);
        if (end < n && t->s->tok[end].xpos == TRUCE_XPOS_COMMA && last - end > 3) truce_cue__add(t, c, end, n);
        return;
    }
    if (c->passive && c->source < 0) return;
    bool opens = end < n && (truce_str_is(t->s->tok[end].low, "that") || truce_str_is(t->s->tok[end].low, ":") ||
                             t->s->tok[end].xpos == TRUCE_XPOS_OPENQ);
    if (opens && last - end > 2) truce_cue__add(t, c, end, n);
}

/* "told reporters in the capital on Friday that ...": the clause after a stretch without a verb, when the tree hangs it
 * elsewhere. Without "that": a clause right after the cue, when the cue follows its source without a break. */
static void content__after(const truce_tree *t, truce_cue *c) {
    enum { CONTENT__FAR = 18 };
    int32_t n = (int32_t)t->s->n, last = n, i = c->end;
    if (!(c->frame & TRUCE_CUE_CLAUSE) || c->passive || content__any_after(c)) return;
    while (last > i && t->s->tok[last - 1].upos == TRUCE_UPOS_PUNCT) last--;
    int32_t group =
        c->source_span.end > c->source_span.beg && c->source_span.end <= c->beg ? c->source_span.beg : c->beg;
    bool parted = content__break_before(t, group) && t->s->tok[c->tok].xpos != TRUCE_XPOS_VBG;
    for (; i < last && i < c->end + CONTENT__FAR; i++) {
        const truce_token *k = &t->s->tok[i];
        if (truce_str_is(k->low, "that") || truce_str_is(k->low, "whether")) {
            if (last - i < 3) return;
            c->n_content = 0;
            content__add(t, c, i, n);
            return;
        }
        if (k->upos == TRUCE_UPOS_VERB || k->upos == TRUCE_UPOS_AUX || k->upos == TRUCE_UPOS_SCONJ) break;
    }
    if (i >= last || parted || c->source < 0 || c->source > c->tok || c->frame & TRUCE_CUE_ADDRESSEE || i - c->end > 8)
        return;
    unsigned x = t->s->tok[i].xpos;
    if (x != TRUCE_XPOS_VBD && x != TRUCE_XPOS_VBZ && x != TRUCE_XPOS_VBP && x != TRUCE_XPOS_MD) return;
    if (i == c->end || t->s->tok[c->end].upos == TRUCE_UPOS_ADP)
        return; /* no subject of its own; "spoke in a room that was" */
    c->n_content = 0;
    content__add(t, c, c->end, n);
}

/* Relative clauses: "the issues they care about", "which he described as". */
static void content__relative(const truce_tree *t, truce_cue *c) {
    const truce_token *k = &t->s->tok[c->tok];
    if (k->dep != TRUCE_DEP_ACL_RELCL || k->head < 0 || c->source < 0 || c->source == k->head) return;
    truce_tree_each(t, c->tok, m) {
        const truce_token *x = &t->s->tok[m];
        bool wh = x->xpos == TRUCE_XPOS_WDT || x->xpos == TRUCE_XPOS_WP || (m < c->tok && truce_str_is(x->low, "that"));
        if (wh && m != c->source && (x->dep == TRUCE_DEP_OBJ || x->dep == TRUCE_DEP_OBL)) {
            truce_cue__add(t, c, m, m + 1);
            return;
        }
    }
    if (c->frame & TRUCE_CUE_OBJ && t->s->tok[t->left[c->tok]].xpos != TRUCE_XPOS_WP)
        truce_cue__add(t, c, t->left[k->head], t->left[c->tok]);
}

/* What a passive verb says something of: "the truce was announced", "the army was accused of shelling". */
static void content__passive(const truce_tree *t, truce_cue *c) {
    bool claimed = c->source >= 0 && c->frame & TRUCE_CUE_CLAUSE; /* "the attack was claimed by the group" */
    if (!(c->frame & TRUCE_CUE_OBJ || claimed) || c->frame & TRUCE_CUE_ADDRESSEE) return;
    const truce_token *k = &t->s->tok[c->tok];
    if (k->dep == TRUCE_DEP_ACL && k->head >= 0) { /* "the truce announced by Qatar" */
        truce_cue__add(t, c, t->left[k->head], t->left[c->tok]);
        return;
    }
    int32_t s = truce_tree_child(t, c->tok, TRUCE_DEP_NSUBJ_PASS);
    if (s < 0) s = truce_tree_child(t, c->tok, TRUCE_DEP_NSUBJ);
    if (s < 0 || s > c->tok || t->s->tok[s].upos == TRUCE_UPOS_PRON) return;
    int32_t e = t->right[s] < c->beg ? t->right[s] : c->beg;
    truce_cue__add(t, c, t->left[s], e);
}

void truce_cue__content(const truce_reading *r, truce_cue *c) {
    const truce_tree *t = &r->view[c->sent].tree;
    if (c->about.end > c->about.beg) {
        truce_cue__add(t, c, c->about.beg, c->about.end);
        return;
    }
    if (content__aside(t, c)) return;
    content__complements(r, t, c);
    if (c->passive) content__passive(t, c);
    content__after(t, c);
    if (!c->n_content) content__host(t, c);
    if (!c->n_content && c->frame & TRUCE_CUE_CLAUSE) content__line(t, c);
    if (!c->n_content || (!content__any_after(c) && c->frame & TRUCE_CUE_OBJ && !c->passive)) content__relative(t, c);
    if (c->frame & TRUCE_CUE_SUBJ &&
        c->n_content) { /* "voters appear tired": of whom it is said belongs to what is said */
        int32_t s = truce_tree_subject(t, c->tok);
        if (s >= 0 && s < c->tok && t->s->tok[s].upos != TRUCE_UPOS_PRON) {
            truce_span x = truce_cue__np(r, c->sent, s, c->beg, c->end);
            truce_cue__add(t, c, x.beg, x.end);
        }
    }
}
