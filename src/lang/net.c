/* lang/net.c - the parser's net: which rows are on in a state, and what they say.
 * Does: hidden layer as a sum of rows, rectified; actions, and relations of the arc that an action makes.
 * Arithmetic is in integers (a sum of at most 96 bytes fits 16 bits), so that every machine gets the same tree.
 * Source: after Chen and Manning 2014, with one row a feature instead of embeddings; own. */
#include "lang/net.h"

static const lang__node NOWHERE = {.head = -1, .l1 = -1, .l2 = -1, .r1 = -1, .r2 = -1, .dep = 63};
static inline const lang__node *at(const truce_lang_scratch *s, int32_t i) {
    return i < 0 ? &NOWHERE : &s->node[i];
}

static uint32_t span(int32_t a, int32_t b) {
    uint32_t d = a < 0 ? 0 : (uint32_t)(b - a);
    return d < 8 ? d : d < 12 ? 8 : d < 20 ? 9 : 10;
}

/* Relations whose presence among the children matters most. */
static uint32_t children(uint64_t set) {
    static const uint8_t D[8][2] = {{TRUCE_DEP_NSUBJ, TRUCE_DEP_NSUBJ_PASS}, {TRUCE_DEP_OBJ, TRUCE_DEP_CCOMP},
                                    {TRUCE_DEP_CASE, TRUCE_DEP_CASE},        {TRUCE_DEP_MARK, TRUCE_DEP_MARK},
                                    {TRUCE_DEP_AUX, TRUCE_DEP_AUX_PASS},     {TRUCE_DEP_COP, TRUCE_DEP_XCOMP},
                                    {TRUCE_DEP_CC, TRUCE_DEP_CONJ},          {TRUCE_DEP_PUNCT, TRUCE_DEP_PUNCT}};
    uint32_t bits = 0;
    for (unsigned i = 0; i < 8; i++) bits |= (uint32_t)((set >> D[i][0] | set >> D[i][1]) & 1) << i;
    return bits;
}

static uint32_t between(const truce_lang_scratch *s, int32_t a, int32_t b) {
    uint32_t v = 0, verbs = 0, commas = 0;
    if (a < 0) return 255;
    if (b - a > 20) b = a + 20;
    for (int32_t i = a + 1; i < b; i++) {
        unsigned u = (unsigned)s->node[i].u, x = (unsigned)(s->node[i].t >> 5);
        verbs += u == TRUCE_UPOS_VERB;
        commas += x == TRUCE_XPOS_COMMA;
        v |= u == TRUCE_UPOS_CCONJ   ? 1u
             : x == TRUCE_XPOS_COLON ? 2u
             : u == TRUCE_UPOS_SCONJ ? 4u
             : u == TRUCE_UPOS_ADP   ? 8u
                                     : 0u;
    }
    return v | (verbs < 2 ? verbs : 2) << 4 | (commas < 2 ? commas : 2) << 6;
}

unsigned truce_lang__net_rows(const truce_lang_scratch *s, const lang__net_head *h, uint32_t *row) {
    int32_t p[LANG__TAGGED]; /* 0-3 S0 S1 B0 B1, 4-7 S2 S3 B2 B3, 8-17 children, 18-20 neighbours */
    uint32_t base = 0;
    unsigned k = 0;
    int32_t n = (int32_t)s->n, b = (int32_t)s->next;
    for (int32_t i = 0; i < 4; i++) {
        p[i < 2 ? i : i + 2] = (int32_t)s->top > i ? s->stack[(int32_t)s->top - 1 - i] : -1;
        p[i < 2 ? i + 2 : i + 4] = b + i <= n ? b + i : -1;
    }
    const lang__node *S0 = at(s, p[0]), *S1 = at(s, p[1]), *B0 = at(s, p[2]);
    p[8] = S0->l1, p[9] = S0->l2, p[10] = S0->r1, p[11] = S0->r2;
    p[12] = S1->l1, p[13] = S1->l2, p[14] = S1->r1, p[15] = S1->r2;
    p[16] = B0->l1, p[17] = B0->l2;
    p[18] = p[0] >= 0 ? p[0] + 1 : -1, p[19] = p[0] - 1 >= 0 ? p[0] - 1 : -1, p[20] = b - 1;
    for (unsigned i = 0; i < LANG__TIGHT; i++, base += h->words) row[k++] = base + at(s, p[i])->word;
    for (unsigned i = 0; i < LANG__WIDE; i++, base += h->frequent) {
        uint32_t w = at(s, p[LANG__TIGHT + i])->word;
        row[k++] = base + (w < h->frequent ? w : 0);
    }
    for (unsigned i = 0; i < LANG__TAGGED; i++, base += h->tags) row[k++] = base + at(s, p[i])->tag;
    for (unsigned i = 0; i < LANG__ENDINGS; i++, base += LANG__ENDING_IDS) row[k++] = base + at(s, p[i])->ending;
    for (unsigned i = 0; i < LANG__LABELLED; i++, base += 64) row[k++] = base + at(s, p[8 + i])->dep;
    uint32_t misc[LANG__MISC] = {span(p[0], b),
                                 span(p[1], p[0]),
                                 between(s, p[0], b),
                                 p[1] < 0 ? 255 : between(s, p[1], p[0]),
                                 children(S0->lset),
                                 children(S0->rset),
                                 children(S1->lset),
                                 children(S1->rset),
                                 children(B0->lset),
                                 S0->nl * 8u + S0->nr,
                                 S1->nl * 8u + S1->nr,
                                 B0->nl,
                                 (b < n ? 1u : 0u) + 2 * (s->top > 3 ? 3 : s->top),
                                 span(0, n - b)};
    for (unsigned i = 0; i < LANG__MISC; i++, base += LANG__MISC_IDS) row[k++] = base + misc[i];
    row[k++] = base; /* always on */
    return k;
}

typedef int8_t bytes __attribute__((vector_size(16), aligned(1)));
typedef int16_t words __attribute__((vector_size(32), aligned(2)));

TRUCE_CLONES void truce_lang__net_hidden(const lang__net *net, const uint32_t *row, unsigned n, int16_t *h,
                                         unsigned from, unsigned to) {
    for (unsigned i = 0; i < n; i++)
        for (unsigned k = from; k < to; k += 64) __builtin_prefetch(net->w1 + (size_t)row[i] * LANG__HIDDEN + k);
    for (unsigned k = from; k < to; k += 64) { /* 64 sums at a time stay in registers */
        words a = {0}, b = {0}, c = {0}, d = {0};
        for (unsigned i = 0; i < n; i++) {
            const int8_t *w = net->w1 + (size_t)row[i] * LANG__HIDDEN + k;
            a += __builtin_convertvector(*(const bytes *)w, words);
            b += __builtin_convertvector(*(const bytes *)(w + 16), words);
            c += __builtin_convertvector(*(const bytes *)(w + 32), words);
            d += __builtin_convertvector(*(const bytes *)(w + 48), words);
        }
        *(words *)(h + k) = a;
        *(words *)(h + k + 16) = b;
        *(words *)(h + k + 32) = c;
        *(words *)(h + k + 48) = d;
    }
    for (unsigned k = from; k < to; k++) h[k] = h[k] < 0 ? 0 : h[k] > LANG__H_MOST ? LANG__H_MOST : h[k];
}

TRUCE_CLONES int32_t truce_lang__net_out(const lang__net *net, const int16_t *h, unsigned out, unsigned to) {
    const int16_t *w = net->w2 + (size_t)out * LANG__HIDDEN;
    int32_t sum = 0;
    for (unsigned k = 0; k < to; k++) sum += h[k] * w[k];
    return sum;
}
