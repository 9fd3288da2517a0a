/* claim/cue.c - see cue.h. */
#include "claim/cue.h"

#include <string.h>

enum { CUE__ENTRIES = 4 };

static uint8_t cue__said(truce_str name) {
    static const char *const names[] = {"asserts", "admits", "denies",    "confirms", "unverified",
                                        "accuses", "asks",   "threatens", "feels"};
    for (uint8_t i = 0; i < sizeof names / sizeof *names; i++)
        if (truce_str_is(name, names[i])) return i;
    return TRUCE_SAID_ASSERTS;
}

bool truce_cue__prep(const truce_cue *c, truce_str low) {
    for (uint8_t i = 0; i < c->n_prep; i++)
        if (truce_str_eq(c->prep[i], low)) return true;
    return false;
}

static void cue__frame(const truce_lexicon *x, truce_cue *c, truce_entry entry) {
    static const char *const names[] = {"clause", "quote", "obj",    "inf",       "ing",
                                        "as",     "subj",  "source", "addressee", "none"};
    truce_str v;
    for (uint32_t i = 0; (v = truce_lex_nth(x, entry, "frame", i)).p; i++) {
        unsigned k = 0;
        while (k < sizeof names / sizeof *names && !truce_str_is(v, names[k])) k++;
        if (k < sizeof names / sizeof *names) c->frame |= 1u << k;
        else if (c->n_prep < TRUCE_CUE_PREPS && !truce_cue__prep(c, v)) c->prep[c->n_prep++] = v;
    }
    if (c->frame & TRUCE_CUE_CLAUSE) c->frame |= TRUCE_CUE_QUOTE;
}

void truce_cue__add(const truce_tree *t, truce_cue *c, int32_t beg, int32_t end) {
    if (c->room.end > c->room.beg && beg < c->room.beg) beg = c->room.beg;
    if (c->room.end > c->room.beg && end > c->room.end) end = c->room.end;
    while (beg < end && t->s->tok[beg].upos == TRUCE_UPOS_PUNCT && t->s->tok[beg].xpos != TRUCE_XPOS_OPENQ) beg++;
    while (end > beg && t->s->tok[end - 1].upos == TRUCE_UPOS_PUNCT && t->s->tok[end - 1].xpos != TRUCE_XPOS_CLOSEQ)
        end--;
    if (beg < end && c->n_content < TRUCE_CUE_SPANS) c->content[c->n_content++] = (truce_span){beg, end};
}

static bool cue__lookup(const truce_reading *r, enum truce_lex_form form, truce_str word, truce_cue *c) {
    truce_entry e[CUE__ENTRIES];
    uint32_t n = truce_lex_find(r->lex, TRUCE_LEX_CUE, form, word, e, CUE__ENTRIES);
    for (uint32_t i = 0; i < n && i < CUE__ENTRIES; i++)
        cue__frame(r->lex, c, e[i]); /* every way in which the word is used */
    if (!n) return false;
    c->entry = e[0];
    c->said = cue__said(truce_lex_get(r->lex, e[0], "said"));
    c->form = (uint8_t)form;
    return true;
}

/* For a word whose lemma was guessed wrongly: the form without its ending, as it stands, with an e, and without a
 * doubled letter. */
static bool cue__stem(const truce_reading *r, truce_str low, truce_cue *c) {
    static const char *const endings[] = {"ed", "ing", "es", "s"};
    for (unsigned i = 0; i < sizeof endings / sizeof *endings; i++) {
        truce_str end = truce_str_c(endings[i]);
        if (low.n < end.n + 3 || !truce_str_ends(low, end)) continue;
        truce_str stem = truce_str_sub(low, 0, low.n - end.n);
        if (cue__lookup(r, TRUCE_FORM_VERB, stem, c)) return true;
        if (i < 2 && cue__lookup(r, TRUCE_FORM_VERB, truce_arena_printf(r->arena, "%.*se", TRUCE_FMT(stem)), c))
            return true;
        if (i < 2 && stem.p[stem.n - 1] == stem.p[stem.n - 2] &&
            cue__lookup(r, TRUCE_FORM_VERB, truce_str_sub(stem, 0, stem.n - 1), c))
            return true;
    }
    return false;
}

/* A verb, alone or with its particle ("point out"). */
static bool cue__verb(const truce_reading *r, const truce_tree *t, truce_cue *c) {
    truce_str lemma = truce_fold(r->arena, t->s->tok[c->tok].lemma);
    int32_t particle = truce_tree_child(t, c->tok, TRUCE_DEP_COMPOUND_PRT), next = c->tok + 1;
    bool adverb = particle < 0 && next < (int32_t)t->s->n && t->s->tok[next].upos == TRUCE_UPOS_ADV &&
                  t->s->tok[next].head == c->tok;
    if (particle > c->tok) {
        truce_str low = t->s->tok[particle].low;
        truce_str both = truce_arena_printf(r->arena, "%.*s %.*s", TRUCE_FMT(lemma), TRUCE_FMT(low));
        if (cue__lookup(r, TRUCE_FORM_VERB, both, c)) return true;
        if (particle == c->tok + 1) return false; /* "carry out" is not "carry" */
    }
    if (adverb &&
        cue__lookup(r, TRUCE_FORM_VERB,
                    truce_arena_printf(r->arena, "%.*s %.*s", TRUCE_FMT(lemma), TRUCE_FMT(t->s->tok[next].low)), c))
        return c->end = next + 1, true; /* "shot back" */
    return cue__lookup(r, TRUCE_FORM_VERB, lemma, c) || cue__stem(r, t->s->tok[c->tok].low, c);
}

/* Token `i` belongs to the verb group before `tok`: auxiliaries, adverbs, "to", "not". */
static bool cue__premodifies(const truce_tree *t, int32_t i, int32_t tok) {
    const truce_token *k = &t->s->tok[i];
    unsigned d = k->dep;
    if (k->head != tok) /* "has so repeatedly said": an adverb's adverb */
        return d == TRUCE_DEP_ADVMOD && k->head > i && k->head < tok && t->s->tok[k->head].head == tok &&
               t->s->tok[k->head].dep == TRUCE_DEP_ADVMOD;
    if (d == TRUCE_DEP_AUX || d == TRUCE_DEP_AUX_PASS || d == TRUCE_DEP_COP) return true;
    if (d == TRUCE_DEP_ADVMOD) return k->upos == TRUCE_UPOS_ADV || k->upos == TRUCE_UPOS_PART;
    return d == TRUCE_DEP_MARK && truce_str_is(k->low, "to");
}

/* "refused to confirm", "went on to say": the verb that governs the cue, when it only shades it. */
static int32_t cue__wrapper(const truce_reading *r, const truce_tree *t, const truce_cue *c, bool *no) {
    const truce_token *k = &t->s->tok[c->tok];
    int32_t h = k->head;
    if (k->dep != TRUCE_DEP_XCOMP || h < 0 || h > c->beg || c->beg - h > 2 || t->s->tok[h].upos != TRUCE_UPOS_VERB)
        return -1;
    if (truce_np_listed(r, &t->s->tok[h], "cue-refuse")) return *no = true, h;
    return truce_np_listed(r, &t->s->tok[h], "cue-wrap") ? h : -1;
}

static void cue__group(const truce_reading *r, const truce_tree *t, truce_cue *c) {
    int32_t verb = c->tok, lead = verb; /* lead: the verb that carries the tense */
    for (int hops = 0; hops < 3; hops++) {
        while (c->beg > 0 && cue__premodifies(t, c->beg - 1, verb)) {
            c->beg--;
            if (t->s->tok[c->beg].feats & TRUCE_FEAT_NEG || truce_str_is(t->s->tok[c->beg].low, "not") ||
                truce_str_is(t->s->tok[c->beg].low, "never") || truce_str_is(t->s->tok[c->beg].low, "n't"))
                c->negated = true;
        }
        int32_t w = hops ? -1 : cue__wrapper(r, t, c, &c->negated);
        if (w < 0) break;
        c->beg = verb = w;
        lead = w;
    }
    for (int32_t i = c->beg; i < lead; i++)
        if (t->s->tok[i].xpos == TRUCE_XPOS_MD || truce_str_is(t->s->tok[i].low, "to")) c->irrealis = true;
    if (t->s->tok[verb].dep == TRUCE_DEP_CONJ) return;
    truce_tree_each(t, verb, i) /* "did, however, not say": the negation need not touch */
        if (i < verb && (truce_str_is(t->s->tok[i].low, "not") || truce_str_is(t->s->tok[i].low, "never") ||
                         truce_str_is(t->s->tok[i].low, "n't"))) c->negated = true;
}

/* The preposition that introduces the content belongs to the cue when it touches ("joked about"). */
static void cue__take_prep(const truce_tree *t, truce_cue *c) {
    int32_t end = c->end;
    if (end < (int32_t)t->s->n && t->s->tok[end].head == c->tok && t->s->tok[end].dep == TRUCE_DEP_COMPOUND_PRT) end++;
    for (uint8_t i = 0; i < c->n_content; i++) {
        truce_span *x = &c->content[i];
        if (x->beg != end || x->end - x->beg < 2) continue;
        const truce_token *k = &t->s->tok[x->beg];
        if (k->dep != TRUCE_DEP_CASE && k->upos != TRUCE_UPOS_ADP && k->upos != TRUCE_UPOS_SCONJ) continue;
        if (!truce_cue__prep(c, k->low) && !(c->frame & TRUCE_CUE_AS && truce_str_is(k->low, "as"))) continue;
        x->beg++;
        end++;
        break;
    }
    c->end = end;
}

/* "said" is tagged a participle where it is none; a verb of saying is passive only with its auxiliary or its passive
 * subject. */
static bool cue__passive(const truce_tree *t, const truce_cue *c) {
    if (!truce_tree_passive(t, c->tok)) return false;
    int32_t next = c->tok + 1;
    bool be =
        truce_tree_child(t, c->tok, TRUCE_DEP_AUX_PASS) >= 0 || truce_tree_child(t, c->tok, TRUCE_DEP_NSUBJ_PASS) >= 0;
    if (!be && next < (int32_t)t->s->n && truce_str_is(t->s->tok[next].low, "that"))
        return false; /* "the spokesman, stressed that" */
    if (!(c->frame & TRUCE_CUE_CLAUSE) || c->frame & (TRUCE_CUE_OBJ | TRUCE_CUE_ADDRESSEE)) return true;
    truce_tree_each(t, c->tok, k) {
        unsigned d = t->s->tok[k].dep;
        if (d == TRUCE_DEP_AUX_PASS || d == TRUCE_DEP_NSUBJ_PASS || d == TRUCE_DEP_OBL_AGENT) return true;
    }
    return false;
}

static bool cue__is_verb(const truce_token *k) {
    if (k->upos == TRUCE_UPOS_VERB) return k->dep != TRUCE_DEP_AMOD && k->dep != TRUCE_DEP_COMPOUND;
    return k->upos != TRUCE_UPOS_AUX && k->upos != TRUCE_UPOS_ADP && k->upos != TRUCE_UPOS_SCONJ &&
           (k->xpos == TRUCE_XPOS_VBD || k->xpos == TRUCE_XPOS_VBZ || k->xpos == TRUCE_XPOS_VBP);
}

static bool cue__make(const truce_reading *r, const truce_tree *t, int32_t sent, int32_t tok, truce_cue *c);

/* "quoted him as saying": the saying is the cue. */
static bool cue__quotes(const truce_reading *r, const truce_tree *t, const truce_cue *c) {
    truce_entry e;
    if (!truce_np_listed(r, &t->s->tok[c->tok], "cue-quoting")) return false;
    for (int32_t i = c->tok + 2; i < (int32_t)t->s->n && i < c->tok + 20; i++) {
        if (t->s->tok[i].xpos == TRUCE_XPOS_VBG && truce_tree_is_low(t, i - 1, "as"))
            return truce_lex_find(r->lex, TRUCE_LEX_CUE, TRUCE_FORM_VERB, truce_fold(r->arena, t->s->tok[i].lemma), &e,
                                  1) > 0;
        if (truce_tree_verb(t, i)) return false;
    }
    return false;
}

/* "expressed concern that": the noun is the cue, with what is said below it. */
static bool cue__light(const truce_reading *r, const truce_tree *t, const truce_cue *c) {
    truce_cue noun;
    int32_t o = truce_tree_child(t, c->tok, TRUCE_DEP_OBJ);
    if (o < c->tok || t->s->tok[o].upos != TRUCE_UPOS_NOUN || !truce_np_listed(r, &t->s->tok[c->tok], "cue-light"))
        return false;
    return cue__make(r, t, c->sent, o, &noun);
}

/* "Clinton Urges Britain to Remain": in a title in capitals verbs are taken for names. The first word that could be a
 * verb of the third person stands for one. */
static bool cue__title(const truce_tree *t, int32_t tok) {
    enum { CUE__TITLE = 24 };
    const truce_sentence *s = t->s;
    const truce_token *k = &s->tok[tok];
    uint32_t capitals = 0, words = 0;
    if (tok < 1 || s->n < 4 || s->n > CUE__TITLE || tok + 1 >= (int32_t)s->n || k->low.n < 4 ||
        k->low.p[k->low.n - 1] != 's')
        return false;
    if ((k->upos != TRUCE_UPOS_PROPN && k->xpos != TRUCE_XPOS_NNS) || k->form.p[0] < 'A' || k->form.p[0] > 'Z')
        return false;
    if (s->tok[tok - 1].upos != TRUCE_UPOS_PROPN && s->tok[tok - 1].upos != TRUCE_UPOS_NOUN) return false;
    for (int32_t i = 0; i < (int32_t)s->n; i++) {
        const truce_token *x = &s->tok[i];
        if (i < tok && (x->upos == TRUCE_UPOS_VERB || x->upos == TRUCE_UPOS_AUX || x->upos == TRUCE_UPOS_PUNCT))
            return false;
        if (x->upos == TRUCE_UPOS_PUNCT || x->upos == TRUCE_UPOS_NUM || x->form.n < 4) continue;
        words++;
        capitals += x->form.p[0] >= 'A' && x->form.p[0] <= 'Z';
    }
    return words > 2 && capitals * 10 >= words * 8;
}

static bool cue__titled(const truce_reading *r, const truce_tree *t, truce_cue *c) {
    if (!cue__title(t, c->tok) || !cue__stem(r, t->s->tok[c->tok].low, c) ||
        !(c->frame & (TRUCE_CUE_CLAUSE | TRUCE_CUE_OBJ | TRUCE_CUE_INF)))
        return false;
    c->source = c->tok - 1;
    c->source_span = (truce_span){0, c->tok};
    truce_cue__add(t, c, c->tok + 1, (int32_t)t->s->n);
    return c->n_content > 0;
}

static bool cue__make(const truce_reading *r, const truce_tree *t, int32_t sent, int32_t tok, truce_cue *c) {
    const truce_token *k = &t->s->tok[tok];
    *c = (truce_cue){.sent = sent, .tok = tok, .beg = tok, .end = tok + 1, .source = -1};
    if (cue__titled(r, t, c)) return true;
    *c = (truce_cue){.sent = sent, .tok = tok, .beg = tok, .end = tok + 1, .source = -1};
    if (cue__is_verb(k)) {
        if (!cue__verb(r, t, c) || cue__light(r, t, c) || cue__quotes(r, t, c)) return false;
        c->room = truce_cue__room(r, sent, tok);
        c->passive = cue__passive(t, c);
        cue__group(r, t, c);
        truce_cue__source(r, c);
        truce_cue__content(r, c);
    } else if (k->upos == TRUCE_UPOS_NOUN || k->upos == TRUCE_UPOS_ADJ) {
        enum truce_lex_form form = k->upos == TRUCE_UPOS_NOUN ? TRUCE_FORM_NOUN : TRUCE_FORM_ADJECTIVE;
        if (!cue__lookup(r, form, truce_fold(r->arena, k->lemma), c)) return false;
        c->room = truce_cue__room(r, sent, tok);
        if (k->upos == TRUCE_UPOS_ADJ) cue__group(r, t, c);
        truce_cue__nominal(r, c);
    } else {
        return false;
    }
    cue__take_prep(t, c);
    return c->n_content > 0 || (c->form == TRUCE_FORM_VERB &&
                                c->frame & (TRUCE_CUE_CLAUSE | TRUCE_CUE_QUOTE)); /* a quote may be found later */
}

/* Phrases by the matcher: they are tokens of any kind. */
static void cue__phrases(const truce_reading *r, int32_t sent, bool *taken, truce_cue_vec *out) {
    const truce_sentence *s = &r->sent[sent];
    truce_match *m;
    uint32_t n, tok = 0;
    truce_lex_scan(r->lex, r->arena, r->article->text, s->beg, s->end, 1u << TRUCE_LEX_CUE, &m, &n);
    for (uint32_t i = 0; i < n; i++) {
        if (m[i].form != TRUCE_FORM_PHRASE) continue;
        while (tok < s->n && s->tok[tok].end <= m[i].beg) tok++;
        uint32_t end = tok;
        while (end < s->n && s->tok[end].beg < m[i].end) end++;
        if (end == tok || taken[tok]) continue;
        truce_cue c = {.sent = sent,
                       .tok = (int32_t)tok,
                       .beg = (int32_t)tok,
                       .end = (int32_t)end,
                       .entry = m[i].entry,
                       .source = -1};
        c.form = TRUCE_FORM_PHRASE;
        c.said = cue__said(truce_lex_get(r->lex, c.entry, "said"));
        cue__frame(r->lex, &c, c.entry);
        c.room = truce_cue__room(r, sent, c.tok);
        if (!truce_cue__phrase(r, &c)) continue;
        for (uint32_t t = tok; t < end; t++) taken[t] = true;
        truce_vec_push(r->arena, out, c);
    }
}

/* "refused to confirm": one cue, that of the inner verb when it has something to say. */
static void cue__unwrap(truce_cue_vec *out, uint32_t first) {
    uint32_t kept = first;
    for (uint32_t i = first; i < out->n; i++) {
        const truce_cue *c = &out->v[i], *next = i + 1 < out->n ? &out->v[i + 1] : NULL;
        bool inside = next && c->form == TRUCE_FORM_VERB && next->form == TRUCE_FORM_VERB && next->n_content &&
                      next->beg <= c->beg && next->tok > c->tok;
        if (!inside) out->v[kept++] = *c;
    }
    out->n = kept;
}

/* "..., said the mayor, adding that": a participle without a speaker goes on for the one before it in the sentence. */
static void cue__goes_on(const truce_reading *r, truce_cue_vec *out, uint32_t first) {
    for (uint32_t i = first + 1; i < out->n; i++) {
        truce_cue *c = &out->v[i];
        const truce_token *tok = r->sent[c->sent].tok;
        if (c->source >= 0 || c->tok < 1 || tok[c->tok].xpos != TRUCE_XPOS_VBG || c->form != TRUCE_FORM_VERB ||
            tok[c->beg - (c->beg > 0)].xpos != TRUCE_XPOS_COMMA)
            continue;
        for (uint32_t k = i; k-- > first;) {
            const truce_cue *o = &out->v[k];
            if (o->form != TRUCE_FORM_VERB || o->source < 0 || !(o->frame & TRUCE_CUE_QUOTE) || o->passive) continue;
            c->source = o->source;
            c->source_span = o->source_span;
            break;
        }
    }
}

void truce_cue_find(const truce_reading *r, int32_t sent, truce_cue_vec *out) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t n = (int32_t)t->s->n;
    bool *taken = truce_arena_alloc(r->arena, (size_t)n);
    uint32_t first = out->n;
    cue__phrases(r, sent, taken, out);
    for (int32_t i = 0; i < n; i++) {
        truce_cue c;
        if (taken[i] || !cue__make(r, t, sent, i, &c)) continue;
        truce_vec_push(r->arena, out, c);
    }
    cue__unwrap(out, first);
    for (uint32_t i = first + 1; i < out->n; i++) { /* token order: phrases among the others; few, so by insertion */
        truce_cue c = out->v[i];
        uint32_t j = i;
        for (; j > first && out->v[j - 1].tok > c.tok; j--) out->v[j] = out->v[j - 1];
        out->v[j] = c;
    }
    cue__goes_on(r, out, first);
}
