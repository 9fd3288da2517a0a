/* lang/table.c - looking up features. A key picks a bucket (one cache line) and a fingerprint in it; a stranger passes
 * for a known feature once in about 8,000 look-ups, which moves a score, never memory. */
#include "lang/model.h"

#ifdef __SSE2__
#include <emmintrin.h>
static inline unsigned match(const lang__bucket *b, uint16_t fp) {
    __m128i all = _mm_load_si128((const __m128i *)(const void *)b->fp);
    __m128i hit = _mm_cmpeq_epi16(all, _mm_set1_epi16((short)fp));
    return (unsigned)_mm_movemask_epi8(hit); /* two bits an entry */
}
#else
static inline unsigned match(const lang__bucket *b, uint16_t fp) {
    unsigned m = 0;
    for (unsigned i = 0; i < 8; i++) m |= (b->fp[i] == fp ? 3u : 0u) << 2 * i;
    return m;
}
#endif

const uint16_t *truce_lang__find(const lang__table *t, uint64_t key) {
    if (!t->buckets) return NULL;
    const lang__bucket *b = &t->b[lang__slot(key, t->buckets)];
    unsigned m = match(b, lang__fp(key));
    return m ? b->pay[(unsigned)__builtin_ctz(m) / 2] : NULL;
}

void truce_lang__dense(const lang__table *t, const uint64_t *key, unsigned n, int32_t *score) {
    if (!t->buckets) return;
    for (unsigned i = 0; i < n; i++) __builtin_prefetch(&t->b[lang__slot(key[i], t->buckets)]);
    int32_t s0 = score[0], s1 = score[1], s2 = score[2];
    for (unsigned i = 0; i < n; i++) {
        const lang__bucket *b = &t->b[lang__slot(key[i], t->buckets)];
        unsigned m = match(b, lang__fp(key[i]));
        if (!m) continue;
        const uint16_t *p = b->pay[(unsigned)__builtin_ctz(m) / 2];
        s0 += (int16_t)p[0];
        s1 += (int16_t)p[1];
        s2 += (int16_t)p[2];
    }
    score[0] = s0;
    score[1] = s1;
    score[2] = s2;
}

static inline void add(int32_t *score, uint16_t pair) {
    score[LANG__CLASS(pair)] += LANG__WEIGHT(pair);
}

void truce_lang__sparse(const lang__table *t, const uint64_t *key, unsigned n, int32_t *score) {
    const uint16_t *hit[LANG__KEYS];
    unsigned hits = 0;
    if (!t->buckets) return;
    for (unsigned i = 0; i < n; i++) __builtin_prefetch(&t->b[lang__slot(key[i], t->buckets)]);
    for (unsigned i = 0; i < n; i++) {
        const lang__bucket *b = &t->b[lang__slot(key[i], t->buckets)];
        unsigned m = match(b, lang__fp(key[i]));
        if (!m) continue;
        const uint16_t *p = b->pay[(unsigned)__builtin_ctz(m) / 2];
        if (LANG__CLASS(p[0]) == LANG__FAR) __builtin_prefetch(t->pool + (p[1] | (uint32_t)p[2] << 16));
        hit[hits++] = p;
    }
    for (unsigned i = 0; i < hits; i++) {
        const uint16_t *p = hit[i];
        if (LANG__CLASS(p[0]) == LANG__FAR) {
            unsigned many = p[0] >> 6;
            p = t->pool + (p[1] | (uint32_t)p[2] << 16);
            for (unsigned k = 0; k < many; k++) add(score, p[k]);
        } else {
            add(score, p[0]);
            add(score, p[1]);
            add(score, p[2]);
        }
    }
}
