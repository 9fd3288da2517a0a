/* lang/lemma.c - lemmas: the longest known ending of a word under its tag names a rule "strip so many bytes, add
 * these". Does: apply rules learned by tools/train-lang.   Does not: know words by itself. Source: suffix rules with
 * exceptions as whole-word endings, own. */
#include "lang/model.h"

#include <string.h>

uint64_t truce_lang__lemma_key(truce_str w, unsigned xpos, unsigned n) {
    uint64_t h = xpos * 64u + n;
    uint32_t len = n == LANG__WHOLE_WORD ? w.n : n;
    for (uint32_t i = w.n - len; i < w.n; i++) h = lang__mix(h * 0x100000001b3u + (unsigned char)w.p[i]);
    return lang__mix(h);
}

static bool is_name(unsigned xpos, unsigned upos) {
    return xpos == TRUCE_XPOS_NNP || xpos == TRUCE_XPOS_NNPS || upos == TRUCE_UPOS_PROPN;
}

truce_str truce_lang__lemma(const truce_lang *m, truce_arena *a, truce_str form, truce_str low, unsigned xpos,
                            unsigned upos) {
    truce_str w = is_name(xpos, upos) ? form : low;
    if (!m->nrules) return w;
    unsigned most = w.n < LANG__SUFFIX_MAX ? w.n : LANG__SUFFIX_MAX;
    const uint16_t *p = truce_lang__find(&m->lemmas, truce_lang__lemma_key(w, xpos, LANG__WHOLE_WORD));
    for (unsigned k = most; !p && k + 1 > 0; k--) {
        const uint16_t *q = truce_lang__find(&m->lemmas, truce_lang__lemma_key(w, xpos, k));
        if (q) p = q;
        if (k == 0) break;
    }
    if (!p || p[0] >= m->nrules) return w;
    const unsigned char *r = m->rules + (size_t)p[0] * 16;
    uint32_t strip = r[0], add = r[1] <= 14 ? r[1] : 14;
    if ((!strip && !add) || strip > w.n || w.n - strip + add == 0) return w;
    while (strip < w.n && strip && !truce_utf8_boundary(w, w.n - strip)) strip++;
    if (w.n - strip + add == 0) return w;
    if (!add) return (truce_str){w.p, w.n - strip};
    char *out = truce_arena_alloc(a, (size_t)w.n - strip + add);
    memcpy(out, w.p, w.n - strip);
    memcpy(out + w.n - strip, r + 2, add);
    return (truce_str){out, w.n - strip + add};
}
