/* claim/attribution.c - who is quoted or paraphrased, by which cue, saying which stretch of text.
 * Does: cues of every sentence to attributions, then quotes, then speakers.   Does not: events.
 * Why this way: a cue's words and its place in the tree say who speaks and what is said; quotation marks say where
 * direct speech begins and ends, also where sentences were cut inside it; the speaker of speech that goes on without a
 * cue is the last one. Memory: the reading's arena.   Cost: linear in the text (quotes look a few sentences around).
 * Source: own; what counts as source, cue and content after Pareti (2015) and Newell et al., PolNeAR (2018). */
#include "claim/attribution.h"

#include <stdlib.h>
#include <string.h>

static truce_str attribution__words(const truce_reading *r, const truce_sentence *s, truce_span x, truce_actor *a) {
    a->beg = s->tok[x.beg].beg;
    a->end = s->tok[x.end - 1].end;
    return truce_str_sub(r->article->text, a->beg, a->end);
}

uint32_t truce_attribution__push(truce_attributing *w, int32_t cue, uint32_t beg, uint32_t end, bool direct) {
    truce_reading *r = w->r;
    const truce_cue *c = &w->cues.v[cue];
    const truce_sentence *s = &r->sent[c->sent];
    truce_attribution a;
    memset(&a, 0, sizeof a);
    a.source.entry = TRUCE_NOENTRY;
    a.has_source = c->source_span.end > c->source_span.beg;
    if (a.has_source) a.source.text = attribution__words(r, s, c->source_span, &a.source);
    a.sentence = c->sent;
    a.cue_token = c->tok;
    a.cue_beg = s->tok[c->beg].beg;
    a.cue_end =
        c->end > c->beg ? s->tok[c->end - 1].end : a.cue_beg + 1; /* a colon: beg is its token, the cue is empty */
    a.beg = beg;
    a.end = end;
    a.said = c->said;
    a.negated = c->negated;
    a.direct = direct;
    truce_vec_push(r->arena, &r->attributions, a);
    truce_vec_push(r->arena, &w->origin, cue);
    return r->attributions.n - 1;
}

static bool attribution__is(const truce_token *k, const char *a, const char *b, const char *c) {
    return truce_str_is(k->low, a) || truce_str_is(k->low, b) || truce_str_is(k->low, c);
}

/* Whether the cue reports that somebody said or felt something: not what might be said, not the reader's or writer's
 * own words, not what a thing shows. */
static bool attribution__reports(const truce_attributing *w, const truce_cue *c) {
    const truce_sentence *s = &w->r->sent[c->sent];
    bool statement = c->said <= TRUCE_SAID_ACCUSES && c->frame & TRUCE_CUE_CLAUSE && c->form == TRUCE_FORM_VERB;
    if (c->tok < 0 || c->form == TRUCE_FORM_PHRASE) return true;
    if (truce_quotes_at(&w->quotes, s->tok[c->tok].beg) >= 0) return false;
    if (c->irrealis && !(statement && !c->negated && s->tok[c->beg].xpos != TRUCE_XPOS_MD)) return false;
    bool attitude = c->form == TRUCE_FORM_VERB && !c->passive && s->tok[c->tok].xpos != TRUCE_XPOS_VBN &&
                    !(c->frame & TRUCE_CUE_SUBJ) && c->said == TRUCE_SAID_FEELS;
    if (c->source < 0) return c->form != TRUCE_FORM_NOUN && !attitude; /* an attitude is somebody's */
    const truce_token *k = &s->tok[c->source];
    if (attribution__is(k, "i", "we", "you") || attribution__is(k, "my", "our", "your")) return false;
    if (attribution__is(k, "this", "that", "which")) return statement || k->xpos == TRUCE_XPOS_WDT;
    if (truce_str_is(k->low, "it")) return c->said <= TRUCE_SAID_ACCUSES;
    return true;
}

static void attribution__cue(truce_attributing *w, int32_t i) {
    truce_cue *c = &w->cues.v[i];
    int32_t q =
        c->source >= 0 && c->tok >= 0 ? truce_quotes_at(&w->quotes, w->r->sent[c->sent].tok[c->source].beg) : -1;
    if (q >= 0 && truce_cue__inside(w->r, c, w->quotes.v[q].open,
                                    w->quotes.v[q].close)) /* who is quoted does not stand in the quote */
        truce_cue__source_outside(w->r, c, w->quotes.v[q].open, w->quotes.v[q].close);
    const truce_sentence *s = &w->r->sent[c->sent];
    if (!attribution__reports(w, c)) return;
    for (uint8_t k = 0; k < c->n_content; k++)
        truce_attribution__push(w, i, s->tok[c->content[k].beg].beg, s->tok[c->content[k].end - 1].end, false);
}

/* In the order of the text: by cue, then by content. */
static int attribution__order(const void *x, const void *y) {
    const truce_attribution *a = x, *b = y;
    if (a->cue_beg != b->cue_beg) return a->cue_beg < b->cue_beg ? -1 : 1;
    if (a->beg != b->beg) return a->beg < b->beg ? -1 : 1;
    if (a->end != b->end) return a->end < b->end ? -1 : 1;
    if (a->source.beg != b->source.beg) return a->source.beg < b->source.beg ? -1 : 1;
    return (int)a->cue_end - (int)b->cue_end;
}

typedef struct attribution__cover {
    uint32_t beg, end;
    uint32_t at;
} attribution__cover;

static int attribution__by_beg(const void *x, const void *y) {
    const attribution__cover *a = x, *b = y;
    if (a->beg != b->beg) return a->beg < b->beg ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

/* Whether a cue inside what somebody else says still counts. Speech within quoted speech, and attitudes within any
 * speech, are the quoted speaker's words, not the report's; a statement that a statement tells of is the only trace of
 * its speaker. */
static bool attribution__stays(const truce_reading *r, const truce_cue *cue, const truce_attribution *inner,
                               const truce_attribution *outer) {
    if (cue->source >= 0 && r->sent[cue->sent].tok[cue->source].upos == TRUCE_UPOS_PRON)
        return false; /* "he said he believes" */
    bool statement = inner->said <= TRUCE_SAID_ACCUSES && inner->has_source && inner->end - inner->beg > 20;
    return statement && !outer->direct;
}

/* Take out what lies within the content of another cue. */
static void attribution__nested(truce_attributing *w) {
    truce_reading *r = w->r;
    uint32_t n = r->attributions.n, kept = 0;
    attribution__cover *c = truce_arena_array(r->arena, attribution__cover, n),
                       *reach = truce_arena_array(r->arena, attribution__cover, n);
    bool *dropped = truce_arena_alloc(r->arena, (size_t)n + 1);
    for (uint32_t i = 0; i < n; i++) c[i] = (attribution__cover){r->attributions.v[i].beg, r->attributions.v[i].end, i};
    if (n) qsort(c, n, sizeof *c, attribution__by_beg);
    for (uint32_t i = 0; i < n; i++)
        reach[i] = i && reach[i - 1].end >= c[i].end ? reach[i - 1] : c[i]; /* reaches furthest of those before */
    for (uint32_t i = 0; i < n; i++) {
        const truce_attribution *a = &r->attributions.v[i];
        uint32_t lo = 0, hi = n;
        while (lo < hi) {
            uint32_t mid = lo + (hi - lo) / 2;
            if (c[mid].beg <= a->cue_beg) lo = mid + 1;
            else hi = mid;
        }
        bool drop = false;
        if (lo && reach[lo - 1].end > a->cue_beg && w->origin.v[reach[lo - 1].at] != w->origin.v[i]) {
            const truce_attribution *o = &r->attributions.v[reach[lo - 1].at];
            bool mutual = o->cue_beg >= a->beg && o->cue_beg < a->end && a->end - a->beg > o->end - o->beg;
            drop = !mutual && !attribution__stays(r, &w->cues.v[w->origin.v[i]], a, o);
        }
        dropped[i] = drop;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (dropped[i]) continue;
        r->attributions.v[kept] = r->attributions.v[i];
        w->origin.v[kept++] = w->origin.v[i];
    }
    r->attributions.n = w->origin.n = kept;
}

void truce_claim__attributions(truce_reading *r) {
    truce_attributing w;
    memset(&w, 0, sizeof w);
    w.r = r;
    if (!r->n_sent) return;
    w.first = truce_arena_array(r->arena, uint32_t, r->n_sent + 1);
    truce_quotes_find(r->arena, r->article->text, &w.quotes);
    truce_cue_vec found = {0};
    for (uint32_t i = 0; i < r->n_sent; i++) {
        w.first[i] = w.cues.n;
        found.n = 0;
        truce_cue_find(r, (int32_t)i, &found);
        for (uint32_t k = 0; k < found.n; k++) truce_vec_push(r->arena, &w.cues, found.v[k]);
        truce_speech_colons(&w, (int32_t)i);
        for (uint32_t k = w.first[i]; k < w.cues.n; k++) attribution__cue(&w, (int32_t)k);
    }
    w.first[r->n_sent] = w.cues.n;
    truce_speech_quotes(&w);
    truce_speaker_resolve(&w);
    attribution__nested(&w);
    if (r->attributions.n) qsort(r->attributions.v, r->attributions.n, sizeof *r->attributions.v, attribution__order);
}
