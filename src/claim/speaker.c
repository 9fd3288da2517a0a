/* claim/speaker.c - the party behind a source: its noun phrase, or the speaker before it for "he", "the spokesman",
 * "the statement". See attribution.h.   Source: own; the subject of a reporting verb is the likeliest antecedent of the
 * next one (centering, Grosz, Joshi and Weinstein 1995, in a reduced form). */
#include "claim/attribution.h"

enum { SPEAKER__BACK = 8 /* sentences */, SPEAKER__DEEP = 24 /* speakers remembered */ };

typedef struct speaker__one {
    truce_actor actor;
    int32_t sent;
    bool person, plural, named;
} speaker__one;

/* An office in a source's words: "Defense Minister Asif". */
typedef struct speaker__office {
    const truce_token *noun, *before; /* before: the word that says which (NULL: none) */
    int32_t cue;
} speaker__office;
enum { SPEAKER__OFFICES = 64 };

typedef struct speaker__memory {
    truce_reading *r;
    const truce_attributing *w;
    truce_actor *party; /* per cue */
    speaker__office office[SPEAKER__OFFICES];
    uint32_t offices;
    speaker__one v[SPEAKER__DEEP];
    uint32_t n; /* ever remembered; the newest is v[(n - 1) % SPEAKER__DEEP] */
} speaker__memory;

enum speaker__want { SPEAKER__ANY, SPEAKER__PERSON, SPEAKER__THING, SPEAKER__MANY, SPEAKER__SELF };

static bool speaker__is(const truce_token *k, const char *a, const char *b, const char *c) {
    return truce_str_is(k->low, a) || (b && truce_str_is(k->low, b)) || (c && truce_str_is(k->low, c));
}

/* What the pronoun or description asks for; -1 when the phrase stands for itself. */
static int speaker__asks(const truce_reading *r, const truce_tree *t, int32_t tok) {
    const truce_token *k = &t->s->tok[tok];
    if (speaker__is(k, "he", "she", "his") || speaker__is(k, "her", "him", NULL)) return SPEAKER__PERSON;
    if (speaker__is(k, "it", "its", NULL)) return SPEAKER__THING;
    if (speaker__is(k, "they", "their", "them")) return SPEAKER__MANY;
    if (speaker__is(k, "i", "my", "me") || speaker__is(k, "we", "our", "us")) return SPEAKER__SELF;
    if (k->upos != TRUCE_UPOS_NOUN) return -1;
    bool definite = false, more = false;
    truce_tree_each(t, tok, c) {
        const truce_token *x = &t->s->tok[c];
        if (x->dep == TRUCE_DEP_DET && speaker__is(x, "the", "this", "that")) definite = true;
        if (x->dep == TRUCE_DEP_NMOD_POSS || x->dep == TRUCE_DEP_NMOD || x->dep == TRUCE_DEP_APPOS ||
            x->dep == TRUCE_DEP_ACL || x->dep == TRUCE_DEP_ACL_RELCL ||
            ((x->dep == TRUCE_DEP_COMPOUND || x->dep == TRUCE_DEP_AMOD) && x->upos == TRUCE_UPOS_PROPN))
            more = true;
    }
    if (!definite || more) return -1;
    if (truce_np_listed(r, k, "utterance")) return SPEAKER__ANY;
    if (truce_np_listed(r, k, "speaker")) return k->feats & TRUCE_FEAT_PLUR ? SPEAKER__MANY : SPEAKER__PERSON;
    return SPEAKER__THING;
}

/* More is known of the party than its words. */
static bool speaker__known(const truce_actor *a) {
    return a->entry != TRUCE_NOENTRY || a->country.p || a->id.p;
}

static bool speaker__fits(const speaker__one *o, int want) {
    if (want == SPEAKER__PERSON) return o->person && !o->plural;
    if (want == SPEAKER__THING) return !o->person && !o->plural;
    if (want == SPEAKER__MANY) return o->plural || !o->person;
    return true;
}

/* The last speaker who fits; among those of the last sentences one of whom something is known. */
static const speaker__one *speaker__recall(const speaker__memory *m, int want, int32_t sent) {
    const speaker__one *found = NULL;
    for (uint32_t i = m->n; i > 0 && m->n - i < SPEAKER__DEEP; i--) {
        const speaker__one *o = &m->v[(i - 1) % SPEAKER__DEEP];
        if (sent - o->sent > SPEAKER__BACK) break;
        if (!speaker__fits(o, want)) continue;
        if (o->named || speaker__known(&o->actor)) return o;
        if (!found) found = o;
    }
    return found;
}

static void speaker__take(truce_actor *a, const truce_actor *from) {
    a->name = from->name;
    a->country = from->country;
    a->sector = from->sector;
    a->id = from->id;
    a->entry = from->entry;
    a->role = from->role;
}

/* "a statement by the army", "the ministry's report", "its statement": who made it. */
static int32_t speaker__author(const truce_reading *r, const truce_tree *t, int32_t tok) {
    if (!truce_np_listed(r, &t->s->tok[tok], "utterance")) return -1;
    int32_t p = truce_tree_child(t, tok, TRUCE_DEP_NMOD_POSS);
    if (p < 0) p = truce_tree_prep(t, tok, "by");
    if (p < 0) p = truce_tree_prep(t, tok, "from");
    if (p < 0) p = truce_tree_prep(t, tok, "of");
    return p;
}

static bool speaker__person(const truce_reading *r, const truce_tree *t, int32_t sent, int32_t tok,
                            const truce_actor *a) {
    const truce_token *k = &t->s->tok[tok];
    if (k->upos == TRUCE_UPOS_PRON) return speaker__is(k, "he", "she", "who") || speaker__is(k, "i", NULL, NULL);
    if (a->entry != TRUCE_NOENTRY) {
        truce_str kind = truce_lex_get(r->lex, a->entry, "kind");
        if (truce_str_is(kind, "person") || truce_str_is(kind, "office")) return true;
        if (k->upos == TRUCE_UPOS_PROPN && truce_lex_kindof(r->lex, a->entry) == TRUCE_LEX_ACTOR &&
            r->view[sent].mention[tok] >= 0)
            return false;
    }
    if (truce_np_listed(r, k, "speaker")) return true;
    if (k->upos == TRUCE_UPOS_PROPN) return true; /* a name that no lexicon knows is mostly a person's */
    return truce_np_entry(r, k, TRUCE_LEX_GENERIC) != TRUCE_NOENTRY;
}

/* "Kabul and the UN", but not "Deputy Prime Minister and Foreign Minister Dar": one person with two offices. */
static bool speaker__several(const truce_reading *r, const truce_tree *t, int32_t tok) {
    int32_t c = truce_tree_child(t, tok, TRUCE_DEP_CONJ);
    if (c < 0) return false;
    bool office = truce_np_listed(r, &t->s->tok[tok], "speaker");
    return !(office && t->s->tok[c].upos == TRUCE_UPOS_PROPN && truce_tree_child(t, c, TRUCE_DEP_DET) < 0);
}

static void speaker__remember(speaker__memory *m, const truce_tree *t, int32_t sent, int32_t tok,
                              const truce_actor *a) {
    const truce_token *k = &t->s->tok[tok];
    if (k->xpos == TRUCE_XPOS_WDT || k->xpos == TRUCE_XPOS_WP || truce_str_is(k->low, "that")) return;
    speaker__one o = {.actor = *a, .sent = sent};
    o.plural = k->feats & TRUCE_FEAT_PLUR || speaker__is(k, "they", "we", NULL) || speaker__several(m->r, t, tok);
    o.named = k->upos == TRUCE_UPOS_PROPN;
    o.person = speaker__person(m->r, t, sent, tok, a);
    m->v[m->n++ % SPEAKER__DEEP] = o;
}

/* First person inside a quote is whoever is quoted: the cue that owns the quote around byte `at`; -1 if none. */
static int32_t speaker__quoted(const truce_attributing *w, uint32_t at) {
    int32_t q = truce_quotes_at(&w->quotes, at);
    return q >= 0 ? w->owner[q] : -1;
}

static bool speaker__alike(const truce_token *a, const truce_token *b) { /* defence, defense */
    if (!a || !b) return a == b;
    uint32_t n = a->low.n < b->low.n ? a->low.n : b->low.n;
    n = n > 5 ? 5 : n;
    return truce_str_eq(truce_str_sub(a->low, 0, n), truce_str_sub(b->low, 0, n));
}

static const truce_token *speaker__which(const truce_sentence *s, int32_t noun, int32_t from) {
    bool word = noun > from && (s->tok[noun - 1].upos == TRUCE_UPOS_NOUN || s->tok[noun - 1].upos == TRUCE_UPOS_PROPN ||
                                s->tok[noun - 1].upos == TRUCE_UPOS_ADJ);
    return word ? &s->tok[noun - 1] : NULL;
}

/* The offices that the article's named sources hold. */
static uint32_t speaker__offices(const truce_attributing *w, speaker__office *out) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < w->cues.n && n < SPEAKER__OFFICES; i++) {
        const truce_cue *c = &w->cues.v[i];
        const truce_sentence *s = &w->r->sent[c->sent];
        if (c->source < 0 || s->tok[c->source].upos != TRUCE_UPOS_PROPN) continue;
        for (int32_t k = c->source_span.beg; k < c->source_span.end && n < SPEAKER__OFFICES; k++)
            if (k != c->source && truce_np_listed(w->r, &s->tok[k], "speaker"))
                out[n++] = (speaker__office){&s->tok[k], speaker__which(s, k, c->source_span.beg), (int32_t)i};
    }
    return n;
}

/* "Pakistan's defence minister" is who elsewhere in the article is named with that office. -1: nobody. */
static int32_t speaker__holder(const truce_attributing *w, const truce_cue *c, const truce_actor *party,
                               const speaker__office *o, uint32_t n) {
    const truce_sentence *s = &w->r->sent[c->sent];
    const truce_token *k = &s->tok[c->source];
    const truce_token *which = speaker__which(s, c->source, c->source_span.beg);
    int32_t best = -1;
    if (k->upos != TRUCE_UPOS_NOUN || k->feats & TRUCE_FEAT_PLUR || !which ||
        truce_tree_child(&w->r->view[c->sent].tree, c->source, TRUCE_DEP_APPOS) >= 0)
        return -1;
    if (c->source_span.end > c->source + 1 && s->tok[c->source_span.beg].xpos == TRUCE_XPOS_DT &&
        truce_str_is(s->tok[c->source_span.beg].low, "a"))
        return -1;
    truce_str country = party[c - w->cues.v].country;
    for (uint32_t i = 0; i < n; i++) {
        truce_str theirs = party[o[i].cue].country;
        if (!truce_str_eq(o[i].noun->low, k->low) || !speaker__alike(o[i].before, which)) continue;
        if (country.p && theirs.p && !truce_str_eq(country, theirs)) continue;
        if (best < 0 || o[i].cue < (int32_t)(c - w->cues.v))
            best = o[i].cue; /* the last before it, else the first after it */
    }
    return best;
}

/* The name in a source's words that no lexicon knows: "Foreign Minister Ishaq Dar" is Ishaq Dar. p NULL: none. */
static truce_str speaker__name(const truce_reading *r, const truce_cue *c) {
    const truce_sentence *s = &r->sent[c->sent];
    int32_t end = c->source_span.beg;
    while (end < c->source_span.end && s->tok[end].xpos != TRUCE_XPOS_COMMA && s->tok[end].xpos != TRUCE_XPOS_LRB &&
           s->tok[end].upos != TRUCE_UPOS_ADP && s->tok[end].upos != TRUCE_UPOS_VERB)
        end++;
    int32_t beg = end;
    while (beg > c->source_span.beg &&
           (s->tok[beg - 1].upos == TRUCE_UPOS_PROPN || truce_str_is(s->tok[beg - 1].low, "&")) &&
           !truce_np_listed(r, &s->tok[beg - 1], "speaker"))
        beg--;
    if (beg == end || end - beg > 6) return TRUCE_NOSTR;
    return truce_str_sub(r->article->text, s->tok[beg].beg, s->tok[end - 1].end);
}

/* A country named in the source's own words, when its head does not tell. */
static truce_str speaker__country(const truce_reading *r, const truce_cue *c) {
    const truce_view *v = &r->view[c->sent];
    for (int32_t k = c->source_span.beg; k < c->source_span.end && r->sent[c->sent].tok[k].xpos != TRUCE_XPOS_COMMA;
         k++) {
        if (v->mention[k] < 0) continue;
        truce_str country = truce_lex_get(r->lex, v->mentions.v[v->mention[k]].entry, "country");
        if (country.p) return country;
    }
    return TRUCE_NOSTR;
}

static void speaker__fill(speaker__memory *m, const truce_cue *c, truce_actor *a) {
    truce_reading *r = m->r;
    const truce_tree *t = &r->view[c->sent].tree;
    int32_t tok = c->source, author = speaker__author(r, t, tok);
    truce_actor found = {.entry = TRUCE_NOENTRY};
    int want = speaker__asks(r, t, tok);
    if (author >= 0) tok = author, want = speaker__asks(r, t, tok);
    truce_np_actor(r, c->sent, tok, &found);
    bool pronoun = want >= 0 && want != SPEAKER__SELF;
    if (pronoun && (t->s->tok[tok].upos == TRUCE_UPOS_PRON || want == SPEAKER__ANY || !speaker__known(&found))) {
        const speaker__one *o = speaker__recall(m, want, c->sent);
        if (o && (o->named || speaker__known(&o->actor) || !speaker__known(&found))) found = o->actor;
    }
    bool listed = found.entry != TRUCE_NOENTRY && truce_lex_kindof(r->lex, found.entry) == TRUCE_LEX_ACTOR;
    if (want < 0 && author < 0 && !listed && !speaker__several(r, t, tok)) {
        truce_str name = speaker__name(r, c);
        if (name.p) found.name = name;
    }
    if (!found.country.p && want < 0) found.country = speaker__country(r, c);
    if (m->offices) {
        int32_t holder = speaker__holder(m->w, c, m->party, m->office, m->offices);
        if (holder >= 0 && m->party[holder].name.p) found = m->party[holder];
    }
    a->plural = t->s->tok[c->source].feats & TRUCE_FEAT_PLUR;
    speaker__take(a, &found);
    speaker__remember(m, t, c->sent, c->source, a);
}

void truce_speaker_resolve(truce_attributing *w) {
    truce_reading *r = w->r;
    speaker__memory m = {.r = r, .w = w};
    truce_actor *party = m.party = truce_arena_array(r->arena, truce_actor, w->cues.n + 1);
    bool *used = truce_arena_alloc(r->arena, (size_t)w->cues.n + 1);
    for (uint32_t i = 0; i < r->attributions.n; i++) used[w->origin.v[i]] = true;
    for (int pass = 0; pass < 2; pass++) { /* the second knows who holds which office, so that "he" can be its holder */
        m.n = 0;
        for (uint32_t i = 0; i < w->cues.n; i++)
            if (used[i] && w->cues.v[i].source >= 0) speaker__fill(&m, &w->cues.v[i], &party[i]);
        m.offices = speaker__offices(w, m.office);
        if (!m.offices) break;
    }
    for (uint32_t i = 0; i < r->attributions.n; i++) {
        truce_attribution *a = &r->attributions.v[i];
        const truce_cue *c = &w->cues.v[w->origin.v[i]];
        if (!a->has_source || c->source < 0) continue;
        speaker__take(&a->source, &party[w->origin.v[i]]);
        a->source.plural = party[w->origin.v[i]].plural;
    }
    for (uint32_t i = 0; i < r->attributions.n; i++) {
        truce_attribution *a = &r->attributions.v[i];
        const truce_cue *c = &w->cues.v[w->origin.v[i]];
        if (!a->has_source || c->source < 0 || speaker__known(&a->source)) continue;
        if (speaker__asks(r, &r->view[c->sent].tree, c->source) != SPEAKER__SELF) continue;
        int32_t q = speaker__quoted(w, a->source.beg);
        if (q >= 0 && q != w->origin.v[i]) speaker__take(&a->source, &party[q]);
    }
}
