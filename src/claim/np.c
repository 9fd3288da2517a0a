/* claim/np.c - numbers and their nouns, word lists, what counts as people. See np.h. */
#include "claim/np.h"

#include "claim/gist.h"
#include "claim/number.h"

#include <string.h>

/* ---------------------------------------------------------------- words */

truce_entry truce_np_entry(const truce_reading *r, const truce_token *k, enum truce_lex_kind kind) {
    truce_entry e;
    if (truce_lex_find(r->lex, kind, TRUCE_FORM_NAME, k->low, &e, 1)) return e;
    if (truce_lex_find(r->lex, kind, TRUCE_FORM_ALIAS, k->low, &e, 1)) return e;
    truce_str lemma = truce_fold(r->arena, k->lemma);
    if (truce_lex_find(r->lex, kind, TRUCE_FORM_NAME, lemma, &e, 1)) return e;
    if (truce_lex_find(r->lex, kind, TRUCE_FORM_ALIAS, lemma, &e, 1)) return e;
    return TRUCE_NOENTRY;
}

/* ---------------------------------------------------------------- numbers and nouns */

/* Taggers read an acronym after a number as a number ("1 NGO worker"). */
static bool np__acronym(const truce_token *k) {
    return k->upos == TRUCE_UPOS_NUM && k->form.n >= 2 && k->form.p[0] >= 'A' && k->form.p[0] <= 'Z' &&
           k->form.p[1] >= 'A' && k->form.p[1] <= 'Z';
}

static bool np__noun(const truce_token *k) {
    return k->upos == TRUCE_UPOS_NOUN || k->upos == TRUCE_UPOS_PROPN || np__acronym(k);
}

/* The noun phrase that begins at `tok`: the last noun of a run of adjectives, hyphens, nouns and brackets; -1 if there
 * is none. */
int32_t truce_np_chunk(const truce_sentence *s, int32_t tok) {
    int32_t noun = -1, n = (int32_t)s->n;
    for (int32_t i = tok; i < n; i++) {
        const truce_token *k = &s->tok[i];
        bool hyphen = k->xpos == TRUCE_XPOS_HYPH && i > 0 && !s->tok[i - 1].space_after;
        bool adjective = k->upos == TRUCE_UPOS_ADJ || hyphen || k->xpos == TRUCE_XPOS_POS ||
                         truce_str_is(k->low, "more") || (k->xpos == TRUCE_XPOS_VBN && k->dep == TRUCE_DEP_AMOD);
        bool quote = k->xpos == TRUCE_XPOS_OPENQ || k->xpos == TRUCE_XPOS_CLOSEQ;
        if (np__noun(k)) {
            if (noun == i - 1 && s->tok[noun].xpos == TRUCE_XPOS_NNS && k->xpos == TRUCE_XPOS_NN &&
                (unsigned char)s->tok[noun].form.p[0] >= 'a')
                break; /* took 14 "soldiers" prisoner */
            noun = i;
        } else if (k->xpos == TRUCE_XPOS_LRB && i > tok) { /* "one UN international (Kenyan) driver" */
            int32_t j = i + 1;
            while (j < n && j < i + 8 && s->tok[j].xpos != TRUCE_XPOS_RRB) j++;
            if (j + 1 >= n || s->tok[j].xpos != TRUCE_XPOS_RRB || s->tok[j + 1].upos != TRUCE_UPOS_NOUN) break;
            i = j;
        } else if (!adjective && !quote) break;
    }
    return noun;
}

static int32_t np__of(const truce_tree *t, int32_t tok) {
    truce_tree_each(t, tok, c) if (t->s->tok[c].dep == TRUCE_DEP_NMOD &&
                                   truce_tree_is_low(t, truce_tree_case(t, c), "of")) return c;
    return -1;
}

static void np__place_number(const truce_view *v, truce_np_number *n) {
    const truce_sentence *s = v->tree.s;
    n->core = n->end - 1;
    for (int32_t i = n->beg; i < n->end; i++) {
        const truce_token *k = &s->tok[i];
        bool numeral = k->upos == TRUCE_UPOS_NUM || k->upos == TRUCE_UPOS_NOUN || k->upos == TRUCE_UPOS_ADJ ||
                       k->upos == TRUCE_UPOS_DET;
        if (numeral && (k->head < n->beg || k->head >= n->end)) n->core = i;
    }
    const truce_token *core = &s->tok[n->core];
    n->noun = -1;
    bool modifies = core->dep == TRUCE_DEP_NUMMOD || core->dep == TRUCE_DEP_AMOD || core->dep == TRUCE_DEP_DET ||
                    core->dep == TRUCE_DEP_COMPOUND;
    if (modifies && core->head >= n->end && np__noun(&s->tok[core->head])) n->noun = core->head;
    for (int32_t i = n->end; i < n->noun; i++)
        if (s->tok[i].xpos == TRUCE_XPOS_COMMA) n->noun = -1;  /* "killed four, including two policemen" */
    for (int32_t i = n->beg; i < n->end && n->noun < 0; i++) { /* "tens of thousands of people", "12 of its soldiers" */
        int32_t of = np__of(&v->tree, i);
        if (of >= n->end) n->noun = of;
    }
    int32_t chunk = truce_np_chunk(s, n->end);
    if (n->noun < 0 || chunk >= 0) n->noun = chunk; /* what follows at once, whatever the tree says */
    if (n->noun < 0 && n->end + 1 < (int32_t)s->n &&
        truce_str_is(s->tok[n->end].low, "of")) { /* mis-parsed "dozens of" */
        int32_t from = n->end + 1;
        while (from < (int32_t)s->n && (s->tok[from].upos == TRUCE_UPOS_DET || s->tok[from].upos == TRUCE_UPOS_PRON))
            from++;
        n->noun = truce_np_chunk(s, from);
    }
}

/* Inside a date or a clock time a number counts nothing. */
static bool np__in_time(const truce_reading *r, int32_t sent, int32_t tok) {
    for (uint32_t i = truce_times_from(r, sent); i < r->times.n && r->times.v[i].sentence == sent; i++) {
        const truce_time *t = &r->times.v[i];
        if (tok >= t->tok_beg && tok < t->tok_end) return true;
    }
    return false;
}

/* "ward 101", "Article 370", "Flight 17": a figure right behind a singular noun is its name. */
static bool np__label(const truce_sentence *s, const truce_np_number *n) {
    if (n->beg == 0 || n->end - n->beg != 1 || n->count.bound != TRUCE_BOUND_EXACT || s->tok[n->beg].form.p[0] > '9')
        return false;
    const truce_token *k = &s->tok[n->beg - 1];
    bool commas =
        k->xpos == TRUCE_XPOS_COMMA && n->end < (int32_t)s->n && s->tok[n->end].xpos == TRUCE_XPOS_COMMA && n->beg > 1;
    if (commas && n->count.low >= 10 && n->count.low < 110 && n->noun < 0) { /* "the ambassador, 43, died" */
        unsigned x = s->tok[n->beg - 2].xpos;
        return x == TRUCE_XPOS_NN || x == TRUCE_XPOS_NNP;
    }
    return (k->xpos == TRUCE_XPOS_NN || k->xpos == TRUCE_XPOS_NNP) &&
           (k->head == n->beg || s->tok[n->beg].head == n->beg - 1);
}

void truce_np__numbers(truce_reading *r, int32_t sent) {
    const truce_sentence *s = &r->sent[sent];
    truce_view *v = &r->view[sent];
    for (uint32_t i = 0; i < s->n;) {
        truce_np_number n = {.noun = -1};
        uint32_t beg, end;
        if (!truce_number_at(r, s, i, &n.count, &beg, &end) || end <= i) {
            i++;
            continue;
        }
        n.beg = (int32_t)beg;
        n.end = (int32_t)end;
        i = end;
        if (np__in_time(r, sent, n.end - 1)) continue;
        np__place_number(v, &n);
        if (np__label(s, &n)) continue;
        truce_vec_push(r->arena, &v->numbers, n);
    }
}

const truce_np_number *truce_np_count(const truce_view *v, int32_t tok) {
    const truce_np_number *best = NULL;
    for (uint32_t i = 0; i < v->numbers.n; i++) {
        const truce_np_number *n = &v->numbers.v[i];
        if (n->noun == tok && n->beg <= tok) best = n;              /* the nearest to the noun */
        else if (!best && n->end <= tok && tok < n->noun) best = n; /* a noun inside the counted phrase */
        else if (tok >= n->beg && tok < n->end) return n;
    }
    return best;
}

/* ---------------------------------------------------------------- people */

bool truce_np_people(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_view *v = &r->view[sent];
    const truce_token *k = &r->sent[sent].tok[tok];
    if (k->upos == TRUCE_UPOS_PRON)
        return !truce_str_is(k->lemma, "it") && !truce_str_is(k->low, "that") && !truce_str_is(k->low, "this") &&
               !truce_str_is(k->low, "which");
    if (v->mention[tok] >= 0) {
        const truce_np_mention *m = &v->mentions.v[v->mention[tok]];
        if (m->kind == TRUCE_LEX_GENERIC) return true;
        truce_str kind = truce_lex_get(r->lex, m->entry, "kind");
        return m->form == TRUCE_FORM_PEOPLE || m->form == TRUCE_FORM_ADJ ||
               !(truce_str_is(kind, "state") || truce_str_is(kind, "media"));
    }
    if (k->upos == TRUCE_UPOS_NUM) return true;
    for (uint32_t i = 0; i < v->numbers.n; i++) /* "millions have crossed": a number on its own */
        if (v->numbers.v[i].core == tok && v->numbers.v[i].noun < 0) return true;
    if (truce_np_entry(r, k, TRUCE_LEX_GENERIC) != TRUCE_NOENTRY) return true;
    if (k->upos == TRUCE_UPOS_PROPN) { /* a person's name, not a place or a thing */
        for (uint32_t i = truce_places_from(r, sent); i < r->places.n && r->places.v[i].sentence == sent; i++)
            if (r->places.v[i].beg <= k->beg && k->end <= r->places.v[i].end) return false;
        return truce_np_entry(r, k, TRUCE_LEX_OBJECT) == TRUCE_NOENTRY;
    }
    return k->upos == TRUCE_UPOS_ADJ && truce_np_entry(r, k, TRUCE_LEX_GENERIC) != TRUCE_NOENTRY;
}
