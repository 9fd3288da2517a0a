/* lang/split.c - sentences: lines are cut into words, words into sentences.
 * Does: ends after . ! ? ... with closing quotes and brackets behind them, abbreviations, the length limit.
 * Source: own rules. */
#include "lang/token.h"

#include <string.h>

enum { SPLIT_LOOK = TRUCE_LANG_TOKENS + 16 };

static truce_str piece(truce_str text, const lang__piece *p) {
    return (truce_str){text.p + p->beg, p->end - p->beg};
}

static bool in(truce_str s, const char *const *set, unsigned n) {
    for (unsigned i = 0; i < n; i++)
        if (truce_str_is(s, set[i])) return true;
    return false;
}
#define IN(s, set) in((s), (set), sizeof(set) / sizeof *(set))

static const char *const CLOSE[] = {"\"",           "'",        "''",          ")", "]", "}", "\xE2\x80\x9D",
                                    "\xE2\x80\x99", "\xC2\xBB", "\xE2\x80\xBA"};
static const char *const OPEN[] = {"\"",           "'",        "``",           "(",           "[", "\xE2\x80\x9C",
                                   "\xE2\x80\x98", "\xC2\xAB", "\xE2\x80\xB9", "\xE2\x80\x9E"};
static const char *const BULLET[] = {"-", "--", "\xE2\x80\x93", "\xE2\x80\x94", "*", "\xE2\x80\xA2", "#"};

static bool ender(truce_str s) {
    if (!s.n) return false;
    for (uint32_t i = 0; i < s.n; i++)
        if (!s.p[i] || !strchr(".!?", s.p[i])) return truce_str_is(s, "\xE2\x80\xA6");
    return true;
}

/* Could a sentence start with this word? 2: surely, 1: perhaps (after a clear end), 0: no. */
static int starter(const truce_lang *m, truce_arena *a, truce_str text, const lang__piece *p, const lang__piece *end) {
    while (p < end && IN(piece(text, p), OPEN)) p++;
    if (p == end) return 1;
    uint32_t len, cp = truce_utf8_get(text, p->beg, &len);
    if (truce_cp_upper(cp)) return truce_lang__flags(m, truce_fold(a, piece(text, p))) & LANG__STARTER ? 2 : 1;
    if (truce_cp_digit(cp) || !truce_cp_alpha(cp))
        return IN(piece(text, p), BULLET) || truce_cp_digit(cp) || cp >= 0x2000 ? 1 : 0;
    return truce_cp_lower(cp) == cp && cp >= 0x250 ? 1 : 0; /* scripts without case */
}

static bool touches(const lang__piece *p, const lang__piece *q) {
    return p->end == q->beg;
}

/* "[12]" behind the end of a sentence: the mark of a note belongs to it. */
static bool note_mark(truce_str text, const lang__piece *p) {
    truce_str s = piece(text, p + 1);
    return text.p[p->beg] == '[' && text.p[p[2].beg] == ']' && touches(p, p + 1) && touches(p + 1, p + 2) && s.n <= 3 &&
           s.p[0] >= '0' && s.p[0] <= '9';
}

/* Number of pieces of the first sentence of p[0..n). */
static uint32_t sentence(const truce_lang *m, truce_arena *a, truce_str text, const lang__piece *p, uint32_t n) {
    for (uint32_t i = 0; i + 1 < n; i++) {
        truce_str s = piece(text, &p[i]);
        bool stop = ender(s), abbr = !stop && (p[i].flags & LANG__ABBR) && text.p[p[i].end - 1] == '.';
        if (!stop && !abbr) continue;
        if (p[i].flags & LANG__TITLE) continue;
        uint32_t e = i + 1;
        bool closed = false;
        while (e < n && IN(piece(text, &p[e]), CLOSE) && touches(&p[e - 1], &p[e])) e++, closed = true;
        if (e + 2 < n && note_mark(text, &p[e])) e += 3;
        if (e == n) return n;
        if (touches(&p[e - 1], &p[e])) { /* no white space: "ended.Next" */
            uint32_t len;
            bool glued = stop && s.n == 1 && !closed && i > 0 && p[i - 1].end - p[i - 1].beg > 1 &&
                         p[e].end - p[e].beg > 1 && truce_cp_upper(truce_utf8_get(text, p[e].beg, &len)) &&
                         touches(&p[i - 1], &p[i]);
            if (!glued) continue;
        }
        int next = starter(m, a, text, &p[e], p + n);
        if (abbr ? next == 2 : next >= 1) return e;
    }
    return n;
}

/* A sentence over the limit is cut at the last comma or semicolon of its second half, else at the limit. */
static uint32_t shorten(truce_str text, const lang__piece *p, uint32_t n) {
    if (n <= TRUCE_LANG_TOKENS) return n;
    for (uint32_t i = TRUCE_LANG_TOKENS; i > TRUCE_LANG_TOKENS / 2; i--) {
        truce_str s = piece(text, &p[i - 1]);
        if (truce_str_is(s, ",") || truce_str_is(s, ";")) return i;
    }
    return TRUCE_LANG_TOKENS;
}

static void fill(truce_arena *a, truce_str text, const lang__piece *p, uint32_t n, uint32_t paragraph,
                 truce_sentence *out) {
    truce_token *tok = truce_arena_array(a, truce_token, n);
    for (uint32_t i = 0; i < n; i++) {
        tok[i].beg = p[i].beg;
        tok[i].end = p[i].end;
        tok[i].form = piece(text, &p[i]);
        tok[i].low = truce_fold(a, tok[i].form);
        if (!tok[i].low.n) tok[i].low = tok[i].form; /* nothing but marks */
        tok[i].lemma = tok[i].low;
        tok[i].head = TRUCE_ROOT;
        tok[i].upos = TRUCE_UPOS_X;
        tok[i].xpos = TRUCE_XPOS_NONE;
        tok[i].dep = TRUCE_DEP_ROOT;
        uint32_t len;
        tok[i].space_after = p[i].end >= text.n || truce_cp_space(truce_utf8_get(text, p[i].end, &len));
    }
    *out = (truce_sentence){.beg = p[0].beg, .end = p[n - 1].end, .paragraph = paragraph, .n = n, .tok = tok};
}

void truce_lang_split(const truce_lang *m, truce_lang_scratch *s, truce_arena *a, truce_str text,
                      truce_sentence **sentences, uint32_t *n) {
    TRUCE_VEC(truce_sentence) out = {0};
    lang__pieces p = {0};
    uint32_t paragraph = 0;
    (void)s;
    for (uint32_t beg = 0; beg < text.n;) {
        const char *nl = memchr(text.p + beg, '\n', text.n - beg);
        uint32_t end = nl ? (uint32_t)(nl - text.p) : text.n;
        p.n = 0;
        truce_lang__tokenise(m, a, text, beg, end, &p);
        for (uint32_t i = 0, k; i < p.n; i += k) {
            truce_sentence one;
            uint32_t rest = p.n - i < SPLIT_LOOK
                                ? p.n - i
                                : SPLIT_LOOK; /* or a line without an end is looked through for each of its pieces */
            k = shorten(text, p.v + i, sentence(m, a, text, p.v + i, rest));
            fill(a, text, p.v + i, k, paragraph, &one);
            truce_vec_push(a, &out, one);
        }
        if (p.n) paragraph++;
        beg = end + 1;
    }
    *sentences = out.v;
    *n = out.n;
}
