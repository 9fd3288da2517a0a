/* tests/unit/tokens.h - a plain token split for tests of room claim: white space parts words, marks stand alone.
 * Does: make sentences without tags or trees, with hyphens left in words or cut out of them (both must give the same
 * result). Does not: replace truce_lang_split. */
#ifndef TRUCE_TESTS_TOKENS_H
#define TRUCE_TESTS_TOKENS_H
#include "claim/claim.h"

#include <string.h>

static inline bool tokens__blank(truce_str t, uint32_t i) {
    return t.p[i] == ' ' || truce_str_starts(truce_str_sub(t, i, t.n), TRUCE_STR("\xC2\xA0"));
}

static inline uint32_t tokens__word(truce_str t, uint32_t i, bool cut) {
    static const char *const kept[] = {"Oct.", "Jan.", "a.m.", "p.m.", "B.C.", "No."};
    for (size_t k = 0; k < sizeof kept / sizeof *kept; k++)
        if (truce_str_starts(truce_str_sub(t, i, t.n), truce_str_c(kept[k]))) return i + (uint32_t)strlen(kept[k]);
    uint32_t e = i;
    for (; e < t.n; e++) {
        unsigned char c = (unsigned char)t.p[e], next = e + 1 < t.n ? (unsigned char)t.p[e + 1] : 0;
        bool inner = (c == '.' || c == ',' || c == ':' || c == '/') && next >= '0' && next <= '9' && e > i;
        if (c == '\'' && next == 's' && e > i) break;
        if (inner || c == '\'' || c == '%' || c == '$' || (c >= 0x80 && !tokens__blank(t, e)) || (c == '-' && !cut) ||
            (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'))
            continue;
        break;
    }
    return e > i ? e : i + 1;
}

/** Fill r->sent from `text`: one sentence a line. `cut`: hyphens become tokens of their own. */
static inline void tokens_split(truce_reading *r, truce_article *article, truce_arena *a, const char *text, bool cut) {
    TRUCE_VEC(truce_sentence) sents = {0};
    TRUCE_VEC(truce_token) toks = {0};
    truce_str t = truce_arena_str(a, truce_str_c(text));
    article->text = t;
    for (uint32_t i = 0; i <= t.n; i++) {
        if (i == t.n || t.p[i] == '\n') {
            if (toks.n)
                truce_vec_push(a, &sents, (truce_sentence){toks.v[0].beg, toks.v[toks.n - 1].end, 0, toks.n, toks.v});
            memset(&toks, 0, sizeof toks);
            continue;
        }
        if (tokens__blank(t, i)) {
            i += t.p[i] != ' ';
            continue;
        }
        truce_token k = {.beg = i, .head = TRUCE_ROOT};
        k.end = truce_str_starts(truce_str_sub(t, i, t.n), TRUCE_STR("'s")) ? i + 2 : tokens__word(t, i, cut);
        k.form = truce_str_sub(t, k.beg, k.end);
        k.low = k.lemma = truce_fold(a, k.form);
        truce_vec_push(a, &toks, k);
        i = k.end - 1;
    }
    r->arena = a;
    r->article = article;
    r->sent = sents.v;
    r->n_sent = sents.n;
}
#endif
