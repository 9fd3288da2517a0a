/* claim/frames.c - see frames.h. */
#include "claim/frames.h"

#include <stdlib.h>
#include <string.h>

static void frames__slots(truce_slot out[TRUCE_SLOTS], const truce_lexicon *lex, truce_entry e, const char *key) {
    static const struct {
        const char *name;
        uint8_t rel;
    } rels[] = {
        {"subj", TRUCE_REL_SUBJ}, {"obj", TRUCE_REL_OBJ},   {"iobj", TRUCE_REL_IOBJ}, {"by", TRUCE_REL_BY},
        {"of", TRUCE_REL_OF},     {"poss", TRUCE_REL_POSS}, {"comp", TRUCE_REL_COMP}, {"xcomp", TRUCE_REL_XCOMP},
        {"self", TRUCE_REL_SELF}, {"xobj", TRUCE_REL_XOBJ},
    };
    for (uint32_t i = 0; i + 1 < TRUCE_SLOTS; i++) {
        truce_str v = truce_lex_nth(lex, e, key, i);
        if (!v.p) break;
        out[i] = (truce_slot){TRUCE_REL_PREP, v};
        for (size_t k = 0; k < sizeof rels / sizeof *rels; k++)
            if (truce_str_is(v, rels[k].name)) out[i].rel = rels[k].rel;
    }
}

static int frames__hash_order(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* First words of verb phrases and both ends of noun phrases: only these words are worth looking further for. */
static uint32_t frames__ends(const truce_lexicon *lex, truce_entry e, uint64_t *out) {
    static const char *const keys[] = {"verb", "noun"};
    uint32_t n = 0;
    for (int k = 0; k < 2; k++)
        for (uint32_t i = 0;; i++) {
            truce_str v = truce_lex_nth(lex, e, keys[k], i);
            if (!v.p) break;
            uint32_t gap = truce_str_find(v, TRUCE_STR(" "), 0);
            if (gap == UINT32_MAX) continue;
            uint32_t last = v.n;
            while (v.p[last - 1] != ' ') last--;
            if (out)
                out[n] = truce_hash_str(truce_str_sub(v, 0, gap)),
                out[n + 1] = truce_hash_str(truce_str_sub(v, last, v.n));
            n += 2;
        }
    return n;
}

static int frames__index(truce_knowledge *k, truce_err *err) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < k->n_frames; i++) n += frames__ends(k->lex, k->frame[i].entry, NULL);
    k->first = truce_calloc(n, sizeof *k->first);
    if (!k->first) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    for (uint32_t i = 0; i < k->n_frames; i++)
        k->n_first += frames__ends(k->lex, k->frame[i].entry, k->first + k->n_first);
    qsort(k->first, k->n_first, sizeof *k->first, frames__hash_order);
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- word lists */

static uint64_t frames__pair(truce_str word, truce_str list) {
    uint64_t h = truce_hash_mix(truce_hash_str(word), truce_hash_str(list));
    return h ? h : 1;
}

static void frames__list(truce_knowledge *k, truce_str word, truce_str list) {
    uint64_t h = frames__pair(word, list);
    uint32_t i = (uint32_t)h & k->listed_mask;
    while (k->listed[i] && k->listed[i] != h) i = (i + 1) & k->listed_mask;
    k->listed[i] = h;
}

/* Words of all lists, folded as the lexicon folds them: one probe answers "is this word in that list". */
static int frames__lists(truce_knowledge *k, truce_err *err) {
    uint32_t words = 0, cap = 64;
    truce_arena a;
    for (truce_entry e = 0; e < k->n; e++)
        for (uint32_t i = 0;
             truce_lex_kindof(k->lex, e) == TRUCE_LEX_WORD && (i == 0 || truce_lex_nth(k->lex, e, "alias", i - 1).p);
             i++)
            words++;
    while (cap < words * 2) cap *= 2;
    k->listed = truce_calloc(cap, sizeof *k->listed);
    if (!k->listed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    k->listed_mask = cap - 1;
    truce_arena_init(&a, 0);
    for (truce_entry e = 0; e < k->n; e++) {
        if (truce_lex_kindof(k->lex, e) != TRUCE_LEX_WORD) continue;
        truce_str list = truce_lex_get(k->lex, e, "list"), alias;
        frames__list(k, truce_fold(&a, truce_lex_name(k->lex, e)), list);
        for (uint32_t i = 0; (alias = truce_lex_nth(k->lex, e, "alias", i)).p; i++)
            frames__list(k, truce_fold(&a, alias), list);
    }
    truce_arena_fini(&a);
    return TRUCE_OK;
}

bool truce_np_listed(const truce_reading *r, const truce_token *k, const char *list) {
    const truce_knowledge *know = r->know;
    truce_str name = truce_str_c(list), forms[2] = {k->low, truce_fold(r->arena, k->lemma)};
    for (int f = 0; f < (truce_str_eq(forms[0], forms[1]) ? 1 : 2); f++) {
        uint64_t h = frames__pair(forms[f], name);
        for (uint32_t i = (uint32_t)h & know->listed_mask; know->listed[i]; i = (i + 1) & know->listed_mask)
            if (know->listed[i] == h) return true;
    }
    return false;
}

static bool frames__phrasal(const truce_knowledge *k, truce_str word) {
    uint64_t h = truce_hash_str(word);
    return bsearch(&h, k->first, k->n_first, sizeof *k->first, frames__hash_order) != NULL;
}

static void frames__fill(truce_frame *f, const truce_lexicon *lex, truce_entry e) {
    f->entry = e;
    f->id = truce_lex_get(lex, e, "id");
    if (!f->id.p) f->id = truce_lex_name(lex, e);
    f->event = truce_lex_get(lex, e, "event");
    f->mode = truce_lex_get(lex, e, "mode");
    f->cameo = truce_lex_get(lex, e, "cameo");
    f->acled = truce_lex_get(lex, e, "acled");
    f->done = truce_lex_get(lex, e, "done");
    f->weapon = truce_lex_get(lex, e, "weapon");
    f->modality = truce_lex_get(lex, e, "modality");
    f->harm = (uint8_t)truce_harm_of(truce_lex_get(lex, e, "harm"));
    f->both = truce_lex_has(lex, e, "both");
    f->toll = truce_lex_has(lex, e, "toll");
    f->if_obj = truce_lex_get(lex, e, "if-obj");
    f->not_obj = truce_lex_get(lex, e, "not-obj");
    f->if_subj = truce_lex_get(lex, e, "if-subj");
    frames__slots(f->actor, lex, e, "actor");
    frames__slots(f->recipient, lex, e, "recipient");
    frames__slots(f->victim, lex, e, "victim");
    frames__slots(f->object, lex, e, "object");
}

/* NULL: not a frame. */
static const truce_frame *frames__of(const truce_knowledge *k, truce_entry e) {
    uint32_t lo = 0, hi = k->n_frames;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (k->frame[mid].entry == e) return &k->frame[mid];
        if (k->frame[mid].entry < e) lo = mid + 1;
        else hi = mid;
    }
    return NULL;
}

int truce_knowledge_new(truce_knowledge **out, const truce_lexicon *lex, truce_err *err) {
    truce_knowledge *k = truce_calloc(1, sizeof *k);
    *out = NULL;
    if (!k) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    k->lex = lex;
    k->n = truce_lex_count(lex);
    for (truce_entry e = 0; e < k->n; e++) k->n_frames += truce_lex_kindof(lex, e) == TRUCE_LEX_FRAME;
    k->frame = truce_calloc(k->n_frames ? k->n_frames : 1, sizeof *k->frame);
    if (!k->frame) {
        truce_free(k);
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    uint32_t n = 0;
    for (truce_entry e = 0; e < k->n; e++)
        if (truce_lex_kindof(lex, e) == TRUCE_LEX_FRAME) frames__fill(&k->frame[n++], lex, e);
    if (frames__index(k, err) != TRUCE_OK || frames__lists(k, err) != TRUCE_OK) {
        truce_knowledge_free(k);
        return TRUCE_ENOMEM;
    }
    *out = k;
    return TRUCE_OK;
}

void truce_knowledge_free(truce_knowledge *k) {
    if (!k) return;
    truce_free(k->first);
    truce_free(k->listed);
    truce_free(k->frame);
    truce_free(k);
}

bool truce_frames_allows(const truce_reading *r, int32_t sent, int32_t tok, truce_str what) {
    if (!what.p) return true;
    if (tok < 0) return false;
    const truce_token *k = &r->sent[sent].tok[tok];
    const truce_np_number *n = truce_np_count(&r->view[sent], tok);
    int32_t noun = n && n->noun >= 0 ? n->noun : tok;
    if (truce_str_is(what, "people")) return truce_np_people(r, sent, noun);
    if (truce_str_is(what, "object"))
        return truce_np_entry(r, &r->sent[sent].tok[noun], TRUCE_LEX_OBJECT) != TRUCE_NOENTRY;
    if (truce_str_is(what, "actor")) {
        const truce_actor *a = r->view[sent].party[tok];
        return a && (a->country.p || a->sector.p);
    }
    char list[64];
    if (what.n >= sizeof list) return false;
    memcpy(list, what.p, what.n);
    list[what.n] = 0;
    return truce_np_listed(r, k, list);
}

/* ---------------------------------------------------------------- finding */

enum { FRAMES__MOST = 8 };

/* "shoot dead", "take into custody": the words a verb may form a phrase with, appended to its lemma. */
typedef struct frames__try {
    truce_str text;
    int32_t last;
} frames__try;
typedef TRUCE_VEC(frames__try) frames__tries;

static void frames__push(const truce_reading *r, frames__tries *v, int32_t last, truce_str a, truce_str b,
                         truce_str c) {
    char *p = truce_arena_alloc(r->arena, (size_t)a.n + b.n + c.n + 2);
    uint32_t n = 0;
    const truce_str part[3] = {a, b, c};
    for (int i = 0; i < 3; i++) {
        if (!part[i].n) continue;
        if (n) p[n++] = ' ';
        memcpy(p + n, part[i].p, part[i].n);
        n += part[i].n;
    }
    truce_vec_push(r->arena, v, (frames__try){{p, n}, last});
}

static void frames__verb_tries(const truce_reading *r, int32_t sent, int32_t verb, frames__tries *out) {
    const truce_tree *t = &r->view[sent].tree;
    const truce_sentence *s = t->s;
    truce_str lemma = s->tok[verb].lemma, prt = TRUCE_NOSTR;
    truce_tree_each(t, verb, c) {
        const truce_token *k = &s->tok[c];
        if (k->dep == TRUCE_DEP_COMPOUND_PRT) {
            prt = k->low;
            frames__push(r, out, c, lemma, k->low, TRUCE_NOSTR);
        }
    }
    truce_tree_each(t, verb, c) {
        const truce_token *k = &s->tok[c];
        int32_t prep = truce_tree_case(t, c);
        switch (k->dep) {
        case TRUCE_DEP_OBJ:
        case TRUCE_DEP_NSUBJ_PASS: {
            frames__push(r, out, c, lemma, k->lemma, TRUCE_NOSTR);
            if (prt.n) frames__push(r, out, c, lemma, prt, k->lemma);
            break;
        }
        case TRUCE_DEP_XCOMP:
        case TRUCE_DEP_ADVMOD:
        case TRUCE_DEP_AMOD:
        case TRUCE_DEP_ADVCL: frames__push(r, out, c, lemma, k->lemma, TRUCE_NOSTR); break;
        case TRUCE_DEP_OBL:
        case TRUCE_DEP_OBL_UNMARKED:
        case TRUCE_DEP_OBL_AGENT:
            if (prep >= 0) {
                frames__push(r, out, prep, lemma, s->tok[prep].low, TRUCE_NOSTR);
                frames__push(r, out, c, lemma, s->tok[prep].low, k->lemma);
                if (prt.n) frames__push(r, out, prep, lemma, prt, s->tok[prep].low);
            }
            break;
        default: break;
        }
    }
    if (verb + 1 < (int32_t)s->n &&
        s->tok[verb + 1].xpos != TRUCE_XPOS_COMMA) { /* the next word, whatever the tree says */
        frames__push(r, out, verb + 1, lemma, s->tok[verb + 1].low, TRUCE_NOSTR);
        if (verb + 2 < (int32_t)s->n) frames__push(r, out, verb + 2, lemma, s->tok[verb + 1].low, s->tok[verb + 2].low);
    }
}

static void frames__noun_tries(const truce_reading *r, int32_t sent, int32_t noun, frames__tries *out) {
    const truce_tree *t = &r->view[sent].tree;
    truce_tree_each(t, noun, c) {
        const truce_token *k = &t->s->tok[c];
        if (k->dep == TRUCE_DEP_COMPOUND || k->dep == TRUCE_DEP_AMOD)
            frames__push(r, out, noun, k->low, t->s->tok[noun].lemma, TRUCE_NOSTR);
        if (k->dep == TRUCE_DEP_NMOD && truce_tree_case(t, c) >= 0)
            frames__push(r, out, c, t->s->tok[noun].lemma, t->s->tok[truce_tree_case(t, c)].low, k->lemma);
    }
}

static bool frames__conditions(const truce_reading *r, int32_t sent, const truce_frame *f, int32_t tok, uint8_t form) {
    const truce_tree *t = &r->view[sent].tree;
    if (form != TRUCE_FORM_VERB) return true;
    bool passive = truce_tree_passive(t, tok);
    int32_t obj = passive ? truce_tree_subject(t, tok) : truce_tree_object(t, tok);
    int32_t subj = passive ? truce_tree_agent(t, tok) : truce_tree_subject(t, tok);
    if (f->if_obj.p && !truce_frames_allows(r, sent, obj, f->if_obj)) return false;
    if (f->not_obj.p && obj >= 0 && truce_frames_allows(r, sent, obj, f->not_obj)) return false;
    return !f->if_subj.p || truce_frames_allows(r, sent, subj, f->if_subj);
}

static bool frames__add(const truce_reading *r, int32_t sent, truce_str phrase, uint8_t form, int32_t tok, int32_t last,
                        truce_trigger_vec *out) {
    truce_entry e[FRAMES__MOST];
    uint32_t n = truce_lex_find(r->lex, TRUCE_LEX_FRAME, form, phrase, e, FRAMES__MOST);
    bool some = false;
    for (uint32_t i = 0; i < n && i < FRAMES__MOST; i++) {
        const truce_frame *f = frames__of(r->know, e[i]);
        if (!f || !frames__conditions(r, sent, f, tok, form)) continue;
        truce_vec_push(r->arena, out, (truce_trigger){f, tok, last, form});
        some = true;
    }
    return some;
}

static bool frames__longest(const truce_reading *r, int32_t sent, frames__tries *tries, uint8_t form, int32_t tok,
                            truce_trigger_vec *out) {
    for (uint32_t want = 3; want >= 2; want--) /* words in the phrase */
        for (uint32_t i = 0; i < tries->n; i++) {
            uint32_t words = 1;
            for (uint32_t j = 0; j < tries->v[i].text.n; j++) words += tries->v[i].text.p[j] == ' ';
            if (words == want && frames__add(r, sent, tries->v[i].text, form, tok, tries->v[i].last, out)) return true;
        }
    return false;
}

static uint8_t frames__form(const truce_token *k) {
    switch (k->upos) {
    case TRUCE_UPOS_VERB:
        return k->dep == TRUCE_DEP_AMOD && k->xpos == TRUCE_XPOS_VBN ? TRUCE_FORM_ADJECTIVE : TRUCE_FORM_VERB;
    case TRUCE_UPOS_NOUN:
    case TRUCE_UPOS_PROPN: return TRUCE_FORM_NOUN;
    case TRUCE_UPOS_ADJ: return TRUCE_FORM_ADJECTIVE;
    default: return TRUCE_FORM_NAME; /* evokes nothing */
    }
}

void truce_frames_find(const truce_reading *r, int32_t sent, truce_trigger_vec *out) {
    const truce_sentence *s = &r->sent[sent];
    for (int32_t i = 0; i < (int32_t)s->n; i++) {
        const truce_token *k = &s->tok[i];
        uint8_t form = frames__form(k);
        if (form == TRUCE_FORM_NAME) continue;
        truce_str lemma = truce_fold(r->arena, k->lemma);
        frames__tries tries = {0};
        bool phrasal = frames__phrasal(r->know, lemma);
        if (phrasal && form == TRUCE_FORM_VERB) frames__verb_tries(r, sent, i, &tries);
        else if (phrasal && form == TRUCE_FORM_NOUN) frames__noun_tries(r, sent, i, &tries);
        if (tries.n && frames__longest(r, sent, &tries, form, i, out)) continue;
        if (frames__add(r, sent, lemma, form, i, i, out)) continue;
        if (form == TRUCE_FORM_ADJECTIVE && k->upos == TRUCE_UPOS_VERB)
            frames__add(r, sent, lemma, TRUCE_FORM_VERB, i, i, out);
        else if (!truce_str_eq(k->low, lemma) || form != TRUCE_FORM_ADJECTIVE)
            frames__add(r, sent, k->low, TRUCE_FORM_ADJECTIVE, i, i,
                        out); /* "the dead", "were injured" read as an adjective */
    }
}
