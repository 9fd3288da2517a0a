/* lang/words.c - what a tagger knows of a word without its neighbours: hashes of form, ends and shape, tags seen in
 * training. */
#include "lang/model.h"

#include <string.h>

static uint64_t hash(const char *p, uint32_t n, uint64_t seed) {
    uint64_t h = seed ^ n * 0x9e3779b97f4a7c15u;
    for (uint32_t i = 0; i < n; i++) {
        h = (h ^ (unsigned char)p[i]) * 0x100000001b3u;
        h ^= h >> 29;
    }
    return lang__mix(h);
}

uint64_t truce_lang__word_key(truce_str low) {
    char b[64];
    uint32_t n = low.n;
    if (n > sizeof b) return hash(low.p, low.n, 1);
    for (uint32_t i = 0; i < n; i++) b[i] = low.p[i] >= '0' && low.p[i] <= '9' ? '0' : low.p[i];
    return hash(b, n, 1);
}

/* Bits: 1 starts with a capital, 2 has a small letter, 4 has a further capital, 8 digit first, 16 digit, 32 hyphen,
 * 64 period, 128 letter, 256 apostrophe, 512 not ASCII, 1024 other punctuation */
static uint32_t shape(truce_str f) {
    uint32_t s = 0, len;
    for (uint32_t i = 0; i < f.n; i += len) {
        unsigned char c = (unsigned char)f.p[i];
        len = 1;
        if (c >= 'a' && c <= 'z') s |= 2 | 128;
        else if (c >= 'A' && c <= 'Z') s |= (i ? 4u : 1u) | 128;
        else if (c >= '0' && c <= '9') s |= i ? 16u : 8u | 16u;
        else if (c == '-') s |= 32;
        else if (c == '.') s |= 64;
        else if (c == '\'') s |= 256;
        else if (c < 0x80) s |= 1024;
        else {
            uint32_t cp = truce_utf8_get(f, i, &len);
            if (truce_cp_upper(cp)) s |= (i ? 4u : 1u) | 128;
            else if (truce_cp_alpha(cp)) s |= 2 | 128 | 512;
            else s |= 512 | 1024;
        }
    }
    return s;
}

void truce_lang__words(const truce_lang *m, const truce_token *tok, uint32_t n, lang__word *w) {
    for (uint32_t i = 0; i < n; i++, w++) {
        truce_str low = tok[i].low;
        w->low = truce_lang__word_key(low);
        w->form = hash(tok[i].form.p, tok[i].form.n, 2);
        w->shape = shape(tok[i].form);
        bool digits = (w->shape & 16) != 0;
        for (uint32_t k = 0; k < 4; k++)
            w->suf[k] = digits || low.n < k + 1 ? w->shape : (uint32_t)hash(low.p + low.n - k - 1, k + 1, 3);
        for (uint32_t k = 0; k < 3; k++)
            w->pre[k] = digits || low.n < k + 1 ? w->shape : (uint32_t)hash(low.p, k + 1, 4);
        const uint16_t *p = truce_lang__find(&m->words, w->low);
        w->id = p ? p[2] : 0;
        w->sure = p && (p[1] & 0x100) && (p[1] & 0xFF) < TRUCE_XPOS_COUNT ? (uint8_t)(p[1] & 0xFF) : TRUCE_XPOS_NONE;
        w->amb = p && p[0] ? p[0] : 0x10000u + (w->shape & 0x9Du) + (w->suf[1] << 12);
        w->cls = p && p[0] ? w->low : lang__key(1, w->suf[2], w->shape, 0);
    }
}
