/* claim/actors.c - who is meant: mentions of parties, and the party behind every noun phrase.
 * Does: pick lexicon matches per sentence, resolve noun phrases left to right (modifiers, titles, appositions, names by
 * last name, pronouns, definite descriptions).   Does not: events, claimants. Memory: the reading's arena.   Source:
 * own; recency and subject preference after Hobbs (1978) in a much reduced form. */
#include "claim/gist.h"
#include "claim/np.h"

#include <string.h>

enum {
    ACTORS__NAMES = 512,
    ACTORS__BACK = 6 /* sentences to look back */,
    ACTORS__FAR = 200 /* the same for descriptions: long articles stay linear */,
    ACTORS__WORDS = 6000 /* and so many words of them */,
    ACTORS__STORY = 4 /* sentences and mentions that make an article about two sides */
};

/* ---------------------------------------------------------------- choosing lexicon matches */

static truce_day actors__today(const truce_reading *r) {
    return r->article->published;
}

static bool actors__valid(const truce_reading *r, truce_entry e) {
    truce_day day = actors__today(r);
    truce_day from = truce_day_parse(truce_lex_get(r->lex, e, "from")),
              to = truce_day_parse(truce_lex_get(r->lex, e, "to"));
    if (day == TRUCE_NODAY) return to == TRUCE_NODAY; /* undated: the present */
    return (from == TRUCE_NODAY || day >= from) && (to == TRUCE_NODAY || day <= to);
}

/* The better of two entries with the same phrase. */
static bool actors__better(const truce_reading *r, const truce_match *a, const truce_match *b, bool lower) {
    if (a->words != b->words) return a->words > b->words;
    bool va = actors__valid(r, a->entry), vb = actors__valid(r, b->entry);
    if (va != vb) return va;
    enum truce_lex_kind ka = truce_lex_kindof(r->lex, a->entry), kb = truce_lex_kindof(r->lex, b->entry);
    if (ka != kb) return lower ? ka == TRUCE_LEX_GENERIC : ka == TRUCE_LEX_ACTOR;
    return a->form < b->form;
}

static int32_t actors__token_at(const truce_sentence *s, uint32_t pos, bool end) {
    for (uint32_t i = 0; i < s->n; i++)
        if (end ? s->tok[i].end >= pos : s->tok[i].end > pos) return (int32_t)i;
    return -1;
}

static int32_t actors__head(const truce_sentence *s, int32_t beg, int32_t end) {
    for (int32_t i = end - 1; i >= beg; i--)
        if (s->tok[i].head < beg || s->tok[i].head >= end) return i;
    return end - 1;
}

/* A common noun tagged as a verb or so is not meant as people. */
static bool actors__taggable(const truce_token *k) {
    return k->upos == TRUCE_UPOS_NOUN || k->upos == TRUCE_UPOS_PROPN || k->upos == TRUCE_UPOS_ADJ ||
           k->upos == TRUCE_UPOS_X || k->upos == TRUCE_UPOS_NUM;
}

static void actors__mentions(truce_reading *r, int32_t sent) {
    const truce_sentence *s = &r->sent[sent];
    truce_view *v = &r->view[sent];
    truce_match *m;
    uint32_t n;
    truce_lex_scan(r->lex, r->arena, r->article->text, s->beg, s->end, 1u << TRUCE_LEX_ACTOR | 1u << TRUCE_LEX_GENERIC,
                   &m, &n);
    for (uint32_t i = 0; i < n;) {
        const truce_match *best = &m[i];
        bool lower = (unsigned char)r->article->text.p[m[i].beg] >= 'a';
        uint32_t j = i + 1;
        for (; j < n && m[j].beg == m[i].beg; j++)
            if (actors__better(r, &m[j], best, lower)) best = &m[j];
        int32_t beg = actors__token_at(s, best->beg, false), end = actors__token_at(s, best->end, true) + 1;
        int32_t head = beg < 0 || end <= beg ? -1 : actors__head(s, beg, end);
        bool generic = truce_lex_kindof(r->lex, best->entry) == TRUCE_LEX_GENERIC;
        if (head >= 0 && (!generic || actors__taggable(&s->tok[head]))) {
            truce_np_mention x = {best->entry, generic ? TRUCE_LEX_GENERIC : TRUCE_LEX_ACTOR, (uint8_t)best->form, beg,
                                  end};
            for (int32_t t = beg; t < end; t++) v->mention[t] = (int32_t)v->mentions.n;
            for (int32_t t = beg; generic && t < end && end - beg > 1;
                 t++) /* "aid workers" are people, whatever the tagger saw in "aid" */
                if (s->tok[t].upos == TRUCE_UPOS_VERB) s->tok[t].upos = TRUCE_UPOS_NOUN;
            truce_vec_push(r->arena, &v->mentions, x);
            while (j < n && m[j].beg < best->end) j++;
        }
        i = j;
    }
}

/* ---------------------------------------------------------------- resolving */

typedef struct actors__name {
    truce_str key; /* folded last name or acronym */
    const truce_actor *actor;
} actors__name;

/* Memory of one article while it is read from front to back. */
typedef struct actors__memory {
    truce_reading *r;
    TRUCE_VEC(actors__name) names;
    uint8_t *state; /* of the current sentence's tokens: 0 open, 1 in work, 2 done */
} actors__memory;

static const truce_actor *actors__party(actors__memory *m, int32_t sent, int32_t tok);

static void actors__from_entry(const truce_reading *r, truce_actor *a, const truce_np_mention *m) {
    truce_str country = truce_lex_get(r->lex, m->entry, "country"), sector = truce_lex_get(r->lex, m->entry, "sector"),
              role = truce_lex_get(r->lex, m->entry, "role");
    a->entry = m->entry;
    if (country.p) a->country = country;
    if (sector.p) a->sector = sector;
    if (role.p) a->role = (uint8_t)truce_role_of(role);
    if (m->kind == TRUCE_LEX_ACTOR) {
        a->name = truce_lex_name(r->lex, m->entry);
        a->id = truce_lex_get(r->lex, m->entry, "id");
        if (m->form == TRUCE_FORM_CAPITAL && !a->sector.p) a->sector = TRUCE_STR("GOV");
    }
}

static bool actors__state(const truce_reading *r, truce_entry e) {
    return e != TRUCE_NOENTRY && truce_str_is(truce_lex_get(r->lex, e, "kind"), "state");
}

/* `x` says more about `a`: "Pakistani" soldiers, "Taliban" fighters, a spokesman "for the army". */
static void actors__enrich(const truce_reading *r, truce_actor *a, const truce_actor *x, bool apposition) {
    if (!a->country.p) a->country = x->country;
    bool group = x->entry != TRUCE_NOENTRY && truce_lex_kindof(r->lex, x->entry) == TRUCE_LEX_ACTOR &&
                 !actors__state(r, x->entry);
    bool speaker = a->entry != TRUCE_NOENTRY && truce_lex_has(r->lex, a->entry, "speaker");
    bool weak = !a->sector.p || truce_str_is(a->sector, "REB") || speaker;
    if (x->sector.p && weak && (group || speaker || apposition || !a->sector.p)) a->sector = x->sector;
    if (!a->id.p && (group || apposition)) a->id = x->id;
    if (apposition && a->role == TRUCE_ROLE_PERSON) a->role = x->role;
    if (a->entry == TRUCE_NOENTRY) a->entry = x->entry;
}

static truce_str actors__phrase(const truce_reading *r, int32_t sent, int32_t tok, uint32_t *beg, uint32_t *end) {
    const truce_sentence *s = &r->sent[sent];
    int32_t b, e;
    truce_tree_phrase(&r->view[sent].tree, tok, true, &b, &e);
    *beg = s->tok[b].beg;
    *end = s->tok[e - 1].end;
    return truce_str_sub(r->article->text, *beg, *end);
}

/* Name of a phrase for display: without its article. */
static truce_str actors__bare(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_sentence *s = &r->sent[sent];
    int32_t b, e;
    truce_tree_phrase(&r->view[sent].tree, tok, false, &b, &e);
    while (b < tok &&
           (s->tok[b].upos == TRUCE_UPOS_DET || s->tok[b].upos == TRUCE_UPOS_NUM || s->tok[b].upos == TRUCE_UPOS_ADV ||
            s->tok[b].upos == TRUCE_UPOS_ADP || s->tok[b].xpos == TRUCE_XPOS_PRPS || s->tok[b].xpos == TRUCE_XPOS_JJS))
        b++;
    return truce_str_sub(r->article->text, s->tok[b].beg, s->tok[e - 1].end);
}

static bool actors__person(const truce_reading *r, const truce_actor *a) {
    if (a->plural) return false;
    if (a->entry == TRUCE_NOENTRY) return true;
    if (truce_lex_kindof(r->lex, a->entry) == TRUCE_LEX_GENERIC) return !truce_lex_has(r->lex, a->entry, "collective");
    return truce_str_is(truce_lex_get(r->lex, a->entry, "kind"), "person");
}

static bool actors__fits(const truce_reading *r, const truce_actor *a, truce_str lemma) {
    bool person = actors__person(r, a);
    if (truce_str_is(lemma, "he") || truce_str_is(lemma, "she") || truce_str_is(lemma, "i")) return person;
    if (truce_str_is(lemma, "it"))
        return !person &&
               !(a->plural && a->entry != TRUCE_NOENTRY && truce_lex_kindof(r->lex, a->entry) == TRUCE_LEX_GENERIC &&
                 !truce_lex_has(r->lex, a->entry, "collective"));
    return true; /* they, we */
}

static bool actors__has_side(const truce_actor *a) {
    return a->country.p || a->sector.p || a->id.p;
}

/* The antecedent of a pronoun: a subject further up in the sentence, else what stands before it, else earlier
 * sentences' subjects. */
static const truce_actor *actors__antecedent(actors__memory *m, int32_t sent, int32_t tok) {
    const truce_reading *r = m->r;
    const truce_sentence *s = &r->sent[sent];
    const truce_tree *t = &r->view[sent].tree;
    truce_str lemma = s->tok[tok].low;
    if (truce_str_is(lemma, "its") || truce_str_is(lemma, "itself")) lemma = TRUCE_STR("it");
    else if (truce_str_is(lemma, "his") || truce_str_is(lemma, "him") || truce_str_is(lemma, "her"))
        lemma = TRUCE_STR("he");
    for (int32_t up = s->tok[tok].head, steps = 0; up >= 0 && steps < 40; up = s->tok[up].head, steps++) {
        if (!truce_tree_verb(t, up) && truce_tree_child(t, up, TRUCE_DEP_COP) < 0) continue;
        int32_t subj = truce_tree_subject(t, up);
        if (subj < 0 || subj == tok || truce_tree_below(t, tok, subj) || m->state[subj] == 1) continue;
        const truce_actor *a = actors__party(m, sent, subj);
        if (a && actors__has_side(a) && actors__fits(r, a, lemma)) return a;
    }
    for (int32_t i = tok - 1; i >= 0; i--) {
        const truce_actor *a = m->state[i] == 2 ? r->view[sent].party[i] : NULL;
        if (a && actors__has_side(a) && actors__fits(r, a, lemma) && s->tok[i].upos != TRUCE_UPOS_ADJ) return a;
    }
    for (int32_t b = sent - 1; b >= 0 && b >= sent - ACTORS__BACK; b--) {
        const truce_sentence *q = &r->sent[b];
        const truce_view *v = &r->view[b];
        const truce_actor *other = NULL;
        for (int32_t i = 0; i < (int32_t)q->n; i++) {
            const truce_actor *a = v->party[i];
            if (!a || !actors__has_side(a) || !actors__fits(r, a, lemma)) continue;
            if (q->tok[i].dep == TRUCE_DEP_NSUBJ || q->tok[i].dep == TRUCE_DEP_NSUBJ_PASS) return a;
            if (!other && q->tok[i].upos != TRUCE_UPOS_ADJ && q->tok[i].dep != TRUCE_DEP_COMPOUND) other = a;
        }
        if (other) return other;
    }
    return NULL;
}

/* "the army", "the spokesman", "the group": the last party so called, or of that kind. */
static const truce_actor *actors__described(actors__memory *m, int32_t sent, int32_t tok, const truce_actor *self) {
    const truce_reading *r = m->r;
    truce_str lemma = r->sent[sent].tok[tok].lemma;
    bool group = truce_np_listed(r, &r->sent[sent].tok[tok], "group");
    for (int pass = 0; pass < 2; pass++) {
        uint32_t words = 0;
        for (int32_t b = sent; b >= 0 && sent - b < ACTORS__FAR && words < ACTORS__WORDS; b--) {
            const truce_sentence *q = &r->sent[b];
            words += q->n;
            for (int32_t i = (b == sent ? tok : (int32_t)q->n) - 1; i >= 0; i--) {
                const truce_actor *a = r->view[b].party[i];
                if (!a || (!a->country.p && !a->id.p)) continue;
                bool same = truce_str_eq(q->tok[i].lemma, lemma);
                bool kin = group ? truce_str_is(a->sector, "REB") && a->id.p
                                 : self->sector.p && truce_str_eq(a->sector, self->sector) && !actors__person(r, a);
                if (pass == 0 ? same : kin) return a;
            }
        }
    }
    return NULL;
}

static bool actors__definite(const truce_reading *r, const truce_tree *t, int32_t tok) {
    int32_t d = truce_tree_child(t, tok, TRUCE_DEP_DET);
    if (d < 0) return truce_np_listed(r, &t->s->tok[tok], "institution");
    return truce_tree_is_low(t, d, "the") || truce_tree_is_low(t, d, "that") || truce_tree_is_low(t, d, "this");
}

static bool actors__attribute_prep(const truce_tree *t, int32_t child) {
    static const char *const preps[] = {"of", "for", "from", "with", "to"};
    int32_t c = truce_tree_case(t, child);
    for (size_t i = 0; i < sizeof preps / sizeof *preps; i++)
        if (truce_tree_is_low(t, c, preps[i])) return true;
    return false;
}

/* "460 people, mostly soldiers", "12 men, among them a child": this says nothing of all of them. */
static bool actors__partial(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_tree *t = &r->view[sent].tree;
    if (truce_np_count(&r->view[sent], tok)) return true;
    truce_tree_each(t, tok, c) {
        unsigned d = t->s->tok[c].dep;
        if (d == TRUCE_DEP_ADVMOD || d == TRUCE_DEP_CASE) return true;
    }
    return false;
}

/* What hangs on the noun tells whose it is. */
static void actors__from_children(actors__memory *m, int32_t sent, int32_t tok, truce_actor *a) {
    const truce_tree *t = &m->r->view[sent].tree;
    for (int round = 0; round < 3; round++) /* modifiers first, then attributes, then appositions */
        truce_tree_each(t, tok, c) {
            unsigned d = t->s->tok[c].dep;
            int want = d == TRUCE_DEP_AMOD || d == TRUCE_DEP_COMPOUND || d == TRUCE_DEP_NMOD_POSS ||
                               d == TRUCE_DEP_NMOD_DESC || d == TRUCE_DEP_FLAT || d == TRUCE_DEP_NMOD_UNMARKED
                           ? 0
                       : d == TRUCE_DEP_NMOD && actors__attribute_prep(t, c) ? 1
                       : d == TRUCE_DEP_APPOS                                ? 2
                                                                             : -1;
            if (want != round || m->state[c] == 1 || (round == 2 && actors__partial(m->r, sent, c))) continue;
            const truce_actor *x = actors__party(m, sent, c);
            if (x) actors__enrich(m->r, a, x, d == TRUCE_DEP_APPOS || d == TRUCE_DEP_NMOD_DESC || d == TRUCE_DEP_FLAT);
        }
}

/* Where the tree lost the modifier: "The Pakistani military" read as three phrases still stands in one row. */
static void actors__from_left(actors__memory *m, int32_t sent, int32_t tok, truce_actor *a) {
    const truce_sentence *s = &m->r->sent[sent];
    for (int32_t i = tok - 1; i >= 0 && i >= tok - 3 && !a->country.p; i--) {
        const truce_token *k = &s->tok[i];
        if (k->upos != TRUCE_UPOS_ADJ && k->upos != TRUCE_UPOS_NOUN && k->upos != TRUCE_UPOS_PROPN &&
            k->xpos != TRUCE_XPOS_POS)
            return;
        int32_t at = m->r->view[sent].mention[i];
        if (at < 0 || m->r->view[sent].mentions.v[at].kind != TRUCE_LEX_ACTOR) continue;
        const truce_actor *x = actors__party(m, sent, i);
        if (x && x != a) actors__enrich(m->r, a, x, false);
    }
}

static truce_str actors__last_name(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t last = tok;
    truce_tree_each(t, tok, c) if (t->s->tok[c].dep == TRUCE_DEP_FLAT && c > last) last = c;
    return t->s->tok[last].low;
}

static void actors__remember(actors__memory *m, truce_str key, const truce_actor *a) {
    if (m->names.n < ACTORS__NAMES && key.n > 2) truce_vec_push(m->r->arena, &m->names, (actors__name){key, a});
}

static const truce_actor *actors__known_name(const actors__memory *m, truce_str key) {
    for (uint32_t i = m->names.n; i-- > 0;)
        if (truce_str_eq(m->names.v[i].key, key)) return m->names.v[i].actor;
    return NULL;
}

static void actors__copy_side(truce_actor *a, const truce_actor *x) {
    a->name = x->name;
    a->country = x->country;
    a->sector = x->sector;
    a->id = x->id;
    a->entry = x->entry;
    if (a->role == TRUCE_ROLE_PERSON) a->role = x->role;
    a->plural = x->plural;
}

static void actors__fill(actors__memory *m, int32_t sent, int32_t tok, truce_actor *a) {
    truce_reading *r = m->r;
    const truce_view *v = &r->view[sent];
    const truce_token *k = &r->sent[sent].tok[tok];
    const truce_np_mention *own = v->mention[tok] >= 0 ? &v->mentions.v[v->mention[tok]] : NULL;
    a->entry = TRUCE_NOENTRY;
    a->text = actors__phrase(r, sent, tok, &a->beg, &a->end);
    a->plural = k->feats & TRUCE_FEAT_PLUR || k->xpos == TRUCE_XPOS_NNS || k->xpos == TRUCE_XPOS_NNPS;
    if (own) actors__from_entry(r, a, own);
    if (k->upos == TRUCE_UPOS_PRON) {
        int32_t up = k->xpos == TRUCE_XPOS_WDT || k->xpos == TRUCE_XPOS_WP ? truce_tree_clause(&v->tree, tok) : -1;
        const truce_actor *x = up >= 0 && r->sent[sent].tok[up].dep == TRUCE_DEP_ACL_RELCL &&
                                       r->sent[sent].tok[up].head >= 0 && m->state[r->sent[sent].tok[up].head] != 1
                                   ? actors__party(m, sent, r->sent[sent].tok[up].head)
                               : up < 0 ? actors__antecedent(m, sent, tok)
                                        : NULL;
        if (x) actors__copy_side(a, x);
        return;
    }
    bool named = own && own->kind == TRUCE_LEX_ACTOR;
    if (!named && k->upos == TRUCE_UPOS_PROPN) { /* "Mujahid" is the spokesman named before, not a fighter */
        const truce_actor *x = actors__known_name(m, actors__last_name(r, sent, tok));
        if (x) actors__copy_side(a, x);
    }
    if (!named || !a->country.p) actors__from_children(m, sent, tok, a);
    if (!named && !a->country.p && k->upos == TRUCE_UPOS_NOUN) actors__from_left(m, sent, tok, a);
    if (!named && !a->country.p && !a->id.p && own && actors__definite(r, &v->tree, tok)) {
        bool alone = truce_lex_has(r->lex, own->entry, "collective") || truce_lex_has(r->lex, own->entry, "speaker") ||
                     !a->plural;
        const truce_actor *x = alone ? actors__described(m, sent, tok, a) : NULL;
        if (x && !a->country.p) {
            a->country = x->country;
            if (!a->sector.p || truce_str_is(a->sector, "REB")) a->sector = x->sector;
            if (!a->id.p) a->id = x->id;
        }
    } else if (!own && k->upos == TRUCE_UPOS_NOUN && truce_np_listed(r, k, "group") &&
               actors__definite(r, &v->tree, tok)) {
        const truce_actor *x = actors__described(m, sent, tok, a);
        if (x) actors__copy_side(a, x);
    }
    if (!a->name.p) a->name = actors__bare(r, sent, tok);
    if (k->upos == TRUCE_UPOS_PROPN && (a->country.p || a->sector.p)) {
        bool person = !own || truce_str_is(truce_lex_get(r->lex, own->entry, "kind"), "person");
        if (person) actors__remember(m, own ? r->sent[sent].tok[own->end - 1].low : actors__last_name(r, sent, tok), a);
    }
}

/* The party of a token, worked out once. NULL for what is no noun phrase. */
static const truce_actor *actors__party(actors__memory *m, int32_t sent, int32_t tok) {
    truce_view *v = &m->r->view[sent];
    const truce_token *k = &m->r->sent[sent].tok[tok];
    if (m->state[tok]) return v->party[tok];
    m->state[tok] = 1;
    bool nominal = truce_tree_nominal(&v->tree, tok) || v->mention[tok] >= 0;
    bool inner = (k->dep == TRUCE_DEP_FLAT || k->dep == TRUCE_DEP_FIXED) && v->mention[tok] < 0;
    if (nominal && !inner) {
        truce_actor *a = truce_arena_new(m->r->arena, truce_actor);
        actors__fill(m, sent, tok, a);
        v->party[tok] = a;
    }
    m->state[tok] = 2;
    return v->party[tok];
}

/* ---------------------------------------------------------------- the step */

void truce_claim__actors(truce_reading *r) {
    actors__memory m = {.r = r};
    for (int32_t i = 0; i < (int32_t)r->n_sent; i++) {
        const truce_sentence *s = &r->sent[i];
        actors__mentions(r, i);
        truce_np__numbers(r, i);
        m.state = truce_arena_alloc(r->arena, s->n);
        for (int32_t t = 0; t < (int32_t)s->n; t++) actors__party(&m, i, t);
        const truce_view *v = &r->view[i];
        for (uint32_t k = 0; k < v->mentions.n; k++) {
            const truce_np_mention *x = &v->mentions.v[k];
            const truce_actor *p = v->party[actors__head(s, x->beg, x->end)];
            if (!p) continue;
            truce_actor a = *p;
            a.beg = s->tok[x->beg].beg;
            a.end = s->tok[x->end - 1].end;
            a.text = truce_str_sub(r->article->text, a.beg, a.end);
            truce_vec_push(r->arena, &r->actors, a);
        }
    }
}

bool truce_np_actor(const truce_reading *r, int32_t sent, int32_t tok, truce_actor *out) {
    const truce_actor *a = r->view[sent].party[tok];
    if (a) *out = *a;
    else {
        memset(out, 0, sizeof *out);
        out->entry = TRUCE_NOENTRY;
        out->text = actors__phrase(r, sent, tok, &out->beg, &out->end);
        out->name = out->text;
    }
    return a && actors__has_side(a);
}

/* The two countries that the article speaks of most, and how often: theirs, then the third's. */
static bool actors__counted_sides(const truce_reading *r, truce_actor out[2], uint32_t often[3]) {
    truce_str name[32];
    uint32_t count[32], n = 0;
    const truce_actor *first[32];
    for (uint32_t i = 0; i < r->actors.n; i++) {
        const truce_actor *a = &r->actors.v[i];
        uint32_t j = 0;
        if (!a->country.p || truce_str_is(a->sector, "MED")) continue;
        while (j < n && !truce_str_eq(name[j], a->country)) j++;
        if (j == n && n < 32) {
            name[n] = a->country;
            count[n] = 0;
            first[n++] = a;
        }
        if (j < n) count[j]++;
    }
    if (n < 2) return false;
    uint32_t a = 0, b = 1;
    if (count[b] > count[a]) a = 1, b = 0;
    for (uint32_t j = 2; j < n; j++)
        if (count[j] > count[a]) b = a, a = j;
        else if (count[j] > count[b]) b = j;
    for (int k = 0; k < 2; k++) {
        const truce_actor *f = first[k ? b : a];
        out[k] = (truce_actor){.name = f->country, .country = f->country, .entry = TRUCE_NOENTRY};
        truce_entry e = truce_lex_by_id(r->lex, TRUCE_LEX_ACTOR, f->country);
        if (e != TRUCE_NOENTRY)
            out[k].name = truce_lex_name(r->lex, e), out[k].entry = e, out[k].id = truce_lex_get(r->lex, e, "id");
        often[k] = count[k ? b : a];
    }
    often[2] = 0;
    for (uint32_t j = 0; j < n; j++)
        if (j != a && j != b && count[j] > often[2]) often[2] = count[j];
    return true;
}

static bool actors__two_sides(const truce_reading *r, truce_actor out[2]) {
    truce_gist *g = r->gist;
    uint32_t often[3];
    if (!g) return actors__counted_sides(r, out, often);
    if (!g->asked_sides) g->has_sides = actors__counted_sides(r, g->sides, often), g->asked_sides = true;
    if (g->has_sides) out[0] = g->sides[0], out[1] = g->sides[1];
    return g->has_sides;
}

/* An article about two countries: each named again and again, and no third one half as often. */
void truce_np_sides(truce_reading *r) {
    uint32_t often[3];
    r->n_sides = 0;
    if (r->n_sent < ACTORS__STORY || !actors__counted_sides(r, r->side, often)) return;
    if (often[1] >= ACTORS__STORY && often[2] * 2 <= often[1]) r->n_sides = 2;
}

static bool actors__is_pair(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_view *v = &r->view[sent];
    const truce_token *k = &r->sent[sent].tok[tok];
    if (truce_str_is(k->low, "both") || truce_str_is(k->low, "each")) return true;
    if (!truce_np_listed(r, k, "side")) return false;
    truce_tree_each(&v->tree, tok, c) {
        truce_str low = r->sent[sent].tok[c].low;
        if (truce_str_is(low, "both") || truce_str_is(low, "two") || truce_str_is(low, "each")) return true;
        if (truce_str_is(low, "the") && (k->xpos == TRUCE_XPOS_NNS || k->feats & TRUCE_FEAT_PLUR)) return true;
    }
    return false;
}

void truce_np_actors(const truce_reading *r, int32_t sent, int32_t tok, truce_actor_vec *out) {
    const truce_view *v = &r->view[sent];
    for (int32_t c = tok; c >= 0; c = truce_tree_conj(&v->tree, tok, c)) {
        truce_actor a, two[2];
        if (!truce_np_actor(r, sent, c, &a) && actors__is_pair(r, sent, c) && actors__two_sides(r, two)) {
            for (int k = 0; k < 2; k++) {
                two[k].text = a.text;
                two[k].beg = a.beg;
                two[k].end = a.end;
                truce_vec_push(r->arena, out, two[k]);
            }
        } else truce_vec_push(r->arena, out, a);
    }
}

bool truce_np_both_sides(const truce_reading *r, const truce_actor *who, truce_actor two[2]) {
    for (uint32_t i = truce_sentence_from(r, who->beg); i < r->n_sent && r->sent[i].beg <= who->beg; i++) {
        const truce_sentence *s = &r->sent[i];
        if (who->end > s->end) continue;
        for (int32_t t = 0; t < (int32_t)s->n; t++)
            if (s->tok[t].beg >= who->beg && s->tok[t].end <= who->end && actors__is_pair(r, (int32_t)i, t))
                return actors__two_sides(r, two);
    }
    return false;
}
