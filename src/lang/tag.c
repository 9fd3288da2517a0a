/* lang/tag.c - part-of-speech tags: greedy from left to right, Penn tag first, then the coarse tag with all Penn tags
 * in view. Does: features and decisions of the tagger.   Does not: training (tools/train-lang.c). Source: averaged
 * perceptron (Collins 2002), features after Ratnaparkhi 1996 and Toutanova 2003. */
#include "lang/model.h"

#include <string.h>

#define X(i)     (tag[i] & 0xFFu)
#define U(i)     (tag[i] >> 8)
#define PUT(...) key[k] = lang__key(k, __VA_ARGS__), k++

static const lang__word EDGE = {
    .low = 11, .form = 12, .cls = 13, .suf = {14, 15, 16, 17}, .shape = 0x10000, .amb = 0x20000};

unsigned truce_lang__xpos_keys(const lang__word *w, const uint16_t *tag, uint32_t i, uint32_t n, uint64_t *key) {
    const lang__word *c = &w[i], *p = i ? &w[i - 1] : &EDGE, *pp = i > 1 ? &w[i - 2] : &EDGE;
    const lang__word *q = i + 1 < n ? &w[i + 1] : &EDGE, *qq = i + 2 < n ? &w[i + 2] : &EDGE;
    uint64_t t1 = i ? X(i - 1) : 60, t2 = i > 1 ? X(i - 2) : 61;
    unsigned k = 0;
    PUT(c->low, 0, 0);
    PUT(c->form, i == 0, 0);
    PUT(c->suf[0], c->shape, 0);
    PUT(c->suf[1], c->shape & 1, 0);
    PUT(c->suf[2], c->shape & 1, 0);
    PUT(c->suf[3], 0, 0);
    PUT(c->pre[0], 0, 0);
    PUT(c->pre[1], 0, 0);
    PUT(c->pre[2], c->suf[1], 0);
    PUT(c->shape, i == 0, 0);
    PUT(c->amb, 0, 0);
    PUT(t1, t2, 0);
    PUT(t1, c->low, 0);
    PUT(t1, c->amb, 0);
    PUT(t1, t2, c->amb);
    PUT(t1, c->suf[2], c->shape & 1);
    PUT(t2, c->amb, 0);
    PUT(p->low, 0, 0);
    PUT(p->low, c->amb, 0);
    PUT(p->low, c->low, 0);
    PUT(pp->low, c->amb, 0);
    PUT(pp->low, p->low, 0);
    PUT(q->low, c->amb, 0);
    PUT(q->low, c->low, 0);
    PUT(q->amb, c->amb, 0);
    PUT(q->amb, c->low, 0);
    PUT(q->amb, qq->amb, c->amb);
    PUT(q->suf[2], c->amb, 0);
    PUT(q->suf[1], c->suf[1], 0);
    PUT(t1, c->amb, q->amb);
    PUT(t1, t2, lang__key(99, c->low, q->amb, 0));
    PUT(t1, c->amb, lang__key(98, q->amb, qq->amb, 0));
    PUT(qq->low, c->amb, 0);
    PUT(p->shape, c->shape, q->shape);
    PUT(c->shape, i == 0, q->shape);
    PUT(p->suf[2], c->suf[2], 0);
    PUT(t1, c->shape, c->suf[1]);
    PUT(t1, q->low, c->amb);
    PUT(0, 0, 0);
    return k;
}

unsigned truce_lang__upos_keys(const lang__word *w, const uint16_t *tag, uint32_t i, uint32_t n, uint64_t *key) {
    const lang__word *c = &w[i], *p = i ? &w[i - 1] : &EDGE, *q = i + 1 < n ? &w[i + 1] : &EDGE;
    uint64_t x = X(i), t1 = i ? X(i - 1) : 60, t2 = i > 1 ? X(i - 2) : 61;
    uint64_t n1 = i + 1 < n ? X(i + 1) : 62, n2 = i + 2 < n ? X(i + 2) : 63, n3 = i + 3 < n ? X(i + 3) : 63;
    uint64_t u1 = i ? U(i - 1) : 40, xl = lang__key(97, x, c->low, 0), xc = lang__key(96, x, c->cls, 0);
    unsigned k = 0;
    PUT(x, 0, 0);
    PUT(xl, 0, 0);
    PUT(x, c->form, 0);
    PUT(x, c->suf[2], 0);
    PUT(x, c->suf[1], c->shape);
    PUT(x, c->shape, 0);
    PUT(xl, n1, 0);
    PUT(xl, n1, n2);
    PUT(xl, lang__key(95, n1, n2, n3), 0);
    PUT(xl, t1, 0);
    PUT(xl, t1, n1);
    PUT(xl, t1, t2);
    PUT(xl, q->low, 0);
    PUT(xl, p->low, 0);
    PUT(xl, u1, 0);
    PUT(x, n1, u1);
    PUT(x, n1, n2);
    PUT(x, t1, t2);
    PUT(x, q->low, 0);
    PUT(xc, p->cls, q->cls);
    PUT(x, q->shape, p->shape);
    return k;
}

static unsigned best(const int32_t *score, unsigned n, unsigned first) {
    unsigned b = first;
    for (unsigned c = first + 1; c < n; c++)
        if (score[c] > score[b]) b = c;
    return b;
}

/* Penn tags that leave no choice of a coarse tag in the treebank's inventory (in 99.8 % of its words or more). */
static const uint8_t FIXED[TRUCE_XPOS_COUNT] = {
    [TRUCE_XPOS_DOLLAR] = TRUCE_UPOS_SYM,  [TRUCE_XPOS_CLOSEQ] = TRUCE_UPOS_PUNCT,
    [TRUCE_XPOS_LRB] = TRUCE_UPOS_PUNCT,   [TRUCE_XPOS_RRB] = TRUCE_UPOS_PUNCT,
    [TRUCE_XPOS_STOP] = TRUCE_UPOS_PUNCT,  [TRUCE_XPOS_COLON] = TRUCE_UPOS_PUNCT,
    [TRUCE_XPOS_OPENQ] = TRUCE_UPOS_PUNCT, [TRUCE_XPOS_CC] = TRUCE_UPOS_CCONJ,
    [TRUCE_XPOS_CD] = TRUCE_UPOS_NUM,      [TRUCE_XPOS_EX] = TRUCE_UPOS_PRON,
    [TRUCE_XPOS_JJ] = TRUCE_UPOS_ADJ,      [TRUCE_XPOS_JJR] = TRUCE_UPOS_ADJ,
    [TRUCE_XPOS_JJS] = TRUCE_UPOS_ADJ,     [TRUCE_XPOS_MD] = TRUCE_UPOS_AUX,
    [TRUCE_XPOS_NNPS] = TRUCE_UPOS_PROPN,  [TRUCE_XPOS_NNS] = TRUCE_UPOS_NOUN,
    [TRUCE_XPOS_PDT] = TRUCE_UPOS_DET,     [TRUCE_XPOS_POS] = TRUCE_UPOS_PART,
    [TRUCE_XPOS_PRP] = TRUCE_UPOS_PRON,    [TRUCE_XPOS_PRPS] = TRUCE_UPOS_PRON,
    [TRUCE_XPOS_RBR] = TRUCE_UPOS_ADV,     [TRUCE_XPOS_RBS] = TRUCE_UPOS_ADV,
    [TRUCE_XPOS_TO] = TRUCE_UPOS_PART,     [TRUCE_XPOS_UH] = TRUCE_UPOS_INTJ,
    [TRUCE_XPOS_WP] = TRUCE_UPOS_PRON,     [TRUCE_XPOS_WPS] = TRUCE_UPOS_PRON,
    [TRUCE_XPOS_WRB] = TRUCE_UPOS_ADV};

unsigned truce_lang__fixed_upos(unsigned xpos) {
    return xpos < TRUCE_XPOS_COUNT ? FIXED[xpos] : TRUCE_UPOS_X;
}

void truce_lang__tag_coarse(const truce_lang *m, truce_lang_scratch *s, uint32_t n) {
    int32_t score[LANG__CLASSES];
    for (uint32_t i = 0; i < n; i++) {
        unsigned u = truce_lang__fixed_upos(s->tag[i] & 0xFFu);
        if (u == TRUCE_UPOS_X) {
            unsigned k = truce_lang__upos_keys(s->word, s->tag, i, n, s->key);
            memset(score, 0, sizeof score);
            truce_lang__sparse(&m->upos, s->key, k, score);
            u = best(score, TRUCE_UPOS_COUNT, 0);
        }
        s->tag[i] = (uint16_t)((s->tag[i] & 0xFFu) | u << 8);
    }
}

void truce_lang__tag(const truce_lang *m, truce_lang_scratch *s, truce_sentence *sent) {
    uint32_t n = sent->n;
    int32_t score[LANG__CLASSES];
    for (uint32_t i = 0; i < n; i++) {
        unsigned x = s->word[i].sure;
        if (x == TRUCE_XPOS_NONE) {
            unsigned k = truce_lang__xpos_keys(s->word, s->tag, i, n, s->key);
            memset(score, 0, sizeof score);
            truce_lang__sparse(&m->xpos, s->key, k, score);
            x = best(score, TRUCE_XPOS_COUNT, 1);
        }
        s->tag[i] = (uint16_t)x;
    }
    truce_lang__tag_coarse(m, s, n);
    for (uint32_t i = 0; i < n; i++) {
        sent->tok[i].xpos = (uint8_t)(s->tag[i] & 0xFF);
        sent->tok[i].upos = (uint8_t)(s->tag[i] >> 8);
    }
}
