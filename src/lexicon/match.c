/* lexicon/match.c - finding phrases in text.
 * Does: words, the walk down the trie of each layer, case rules, longest phrase of each kind.   Does not: grammar.
 * Source: own; the rules stand in lexicon.h.   Cost: O(words x longest phrase), one hash look-up a word and layer.
 * Memory: results and scratch in the caller's arena (under its oom jump). */
#include "lexicon/inside.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- words */

static bool word_char(truce_str s, uint32_t i, uint32_t *len, bool *upper, bool *letter) {
    unsigned char c = (unsigned char)s.p[i];
    if (c < 0x80) {
        *len = 1;
        *upper = c >= 'A' && c <= 'Z';
        *letter = *upper || (c >= 'a' && c <= 'z');
        return *letter || (c >= '0' && c <= '9');
    }
    uint32_t cp = truce_utf8_get(s, i, len);
    *letter = truce_cp_alpha(cp);
    *upper = *letter && truce_cp_upper(cp);
    if (*letter && cp >= 0x2B0 && cp <= 0x2FF)
        return *letter = false;                     /* modifier letters: the ayn of transliterations */
    return *letter || (cp >= 0x300 && cp <= 0x36F); /* combining accents */
}

bool lex_word_next(truce_str s, uint32_t i, uint32_t *beg, uint32_t *end, unsigned *flags) {
    uint32_t len = 1, letters = 0, uppers = 0;
    bool upper, letter, ascii = true;
    while (i < s.n && !word_char(s, i, &len, &upper, &letter)) i += len;
    if (i >= s.n) return false;
    *beg = i;
    *flags = upper ? LEX_CAP : 0;
    while (i < s.n && word_char(s, i, &len, &upper, &letter)) {
        letters += letter;
        uppers += upper;
        ascii &= len == 1;
        i += len;
    }
    *end = i;
    if (letters > 1 && letters == uppers) *flags |= LEX_ALLCAPS;
    if (ascii) *flags |= LEX_ASCII;
    return true;
}

#define FOLD_MAX 64 /* longer words are folded in the arena */

static truce_str fold_word(truce_arena *a, truce_str w, unsigned flags, char *scratch) {
    if (!(flags & LEX_ASCII) || w.n > FOLD_MAX) return truce_fold(a, w);
    for (uint32_t i = 0; i < w.n; i++) scratch[i] = w.p[i] >= 'A' && w.p[i] <= 'Z' ? (char)(w.p[i] + 32) : w.p[i];
    return (truce_str){scratch, w.n};
}

struct word {
    uint32_t beg, end;
    uint32_t id[LEX_LAYERS];
    uint8_t flags;
    bool joined; /* a phrase may go on from the word before to this one */
};

/* May a phrase cross text[beg,end)? One mark at most, spaces around it; a period only inside or behind an abbreviation.
 */
static bool crosses(truce_str t, uint32_t beg, uint32_t end, uint32_t before) {
    uint32_t marks = 0, len;
    bool period = false, space = false;
    for (uint32_t i = beg; i < end; i += len) {
        uint32_t cp = truce_utf8_get(t, i, &len);
        if (cp == ' ' || cp == 0xA0 || cp == 0x202F || (cp >= 0x2000 && cp <= 0x200A)) space = true;
        else if (cp == '\'' || cp == 0x2018 || cp == 0x2019 || cp == '-' || cp == '/' || (cp >= 0x2010 && cp <= 0x2012))
            marks++;
        else if ((cp >= 0x2B0 && cp <= 0x2FF) || cp == 0xAD) continue;
        else if (cp == '.') {
            marks++;
            period = true;
        } else return false;
    }
    return marks <= 1 && !(period && space && before > 4);
}

static struct word *words_of(const truce_lexicon *x, truce_arena *a, truce_str text, uint32_t beg, uint32_t end,
                             uint32_t *n) {
    TRUCE_VEC(struct word) v = {0};
    truce_str part = truce_str_sub(text, 0, end);
    char scratch[FOLD_MAX];
    uint32_t at = beg;
    unsigned flags;
    struct word w;
    while (lex_word_next(part, at, &w.beg, &w.end, &flags)) {
        truce_str f = fold_word(a, truce_str_sub(text, w.beg, w.end), flags, scratch);
        for (uint32_t l = 0; l < LEX_LAYERS; l++)
            w.id[l] = l < x->layers ? lex_image_word(&x->layer[l], f.p, f.n) : UINT32_MAX;
        w.flags = (uint8_t)flags;
        w.joined = v.n && crosses(part, v.v[v.n - 1].end, w.beg, v.v[v.n - 1].end - v.v[v.n - 1].beg);
        truce_vec_push(a, &v, w);
        at = w.end;
    }
    *n = v.n;
    return v.v;
}

/* ---------------------------------------------------------------- the walk */

/* Child of `node` for a word, 0 if none. */
static uint32_t child(const struct lex_image *im, uint32_t node, uint32_t word) {
    if (word == UINT32_MAX) return 0;
    if (node == 0) return im->wordroot[word];
    uint32_t lo = im->nodes[node].first, hi = im->nodes[node + 1].first;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (im->nodes[mid].word == word) return mid;
        if (im->nodes[mid].word < word) lo = mid + 1;
        else hi = mid;
    }
    return 0;
}

static bool hidden(const truce_lexicon *x, uint32_t layer, uint32_t e) {
    return (layer == 0 && x->hidden && (x->hidden[e >> 3] >> (e & 7) & 1));
}

typedef TRUCE_VEC(truce_match) matches;

static int match_cmp(const void *p, const void *q) {
    const truce_match *a = p, *b = q;
    if (a->end != b->end) return a->end > b->end ? -1 : 1;
    if (a->entry != b->entry) return a->entry < b->entry ? -1 : 1;
    return a->form < b->form ? -1 : a->form > b->form;
}

/* Nodes reached from word i, by number of words; 0 where there is none. Returns the longest. */
static uint32_t reach(const struct lex_image *im, uint32_t layer, const struct word *w, uint32_t i, uint32_t n,
                      uint32_t *node) {
    uint32_t depth = 0, at = 0;
    for (; depth < LEX_PHRASE_WORDS && i + depth < n; depth++) {
        if (depth && !w[i + depth].joined) break;
        at = child(im, at, w[i + depth].id[layer]);
        if (!at) break;
        node[depth] = at;
    }
    return depth;
}

struct scan {
    const truce_lexicon *x;
    truce_arena *a;
    const struct word *w;
    uint32_t n, kinds;
    matches out;
};

/* Phrases of `node`, `depth` words from word i, of kinds in `kinds`. Returns the kinds that matched. */
static uint32_t emit(struct scan *s, uint32_t layer, uint32_t node, uint32_t i, uint32_t depth, unsigned caps,
                     unsigned all, uint32_t kinds) {
    const struct lex_image *im = &s->x->layer[layer];
    uint32_t found = 0, last = TRUCE_NOENTRY;
    for (uint32_t k = im->nodes[node].phrases; k < im->nodes[node + 1].phrases; k++) {
        const struct lex_iphrase *p = &im->phrases[k];
        if (!(kinds >> p->kind & 1) || (p->caps & ~caps) || (p->all & ~all) || hidden(s->x, layer, p->entry)) continue;
        found |= 1u << p->kind;
        if (p->entry == last && s->out.v[s->out.n - 1].form == p->form)
            continue; /* the same, written with other capitals */
        last = p->entry;
        truce_match m = {s->w[i].beg, s->w[i + depth - 1].end, s->x->base[layer] + p->entry, p->form, (uint16_t)depth};
        truce_vec_push(s->a, &s->out, m);
    }
    return found;
}

static void from_word(struct scan *s, uint32_t i) {
    uint32_t node[LEX_LAYERS][LEX_PHRASE_WORDS], depth[LEX_LAYERS] = {0}, most = 0, first = s->out.n, kinds = s->kinds;
    for (uint32_t l = 0; l < s->x->layers; l++) {
        depth[l] = s->w[i].id[l] == UINT32_MAX ? 0 : reach(&s->x->layer[l], l, s->w, i, s->n, node[l]);
        if (depth[l] > most) most = depth[l];
    }
    if (!most) return;
    unsigned caps = 0, all = 0;
    for (uint32_t d = 0; d < most; d++) {
        if (s->w[i + d].flags & LEX_CAP) caps |= 1u << d;
        if (s->w[i + d].flags & LEX_ALLCAPS) all |= 1u << d;
    }
    for (uint32_t d = most; d > 0 && kinds; d--) {
        uint32_t found = 0;
        for (uint32_t l = 0; l < s->x->layers; l++)
            if (d <= depth[l]) found |= emit(s, l, node[l][d - 1], i, d, caps, all, kinds);
        kinds &= ~found;
    }
    if (s->out.n > first + 1) qsort(s->out.v + first, s->out.n - first, sizeof *s->out.v, match_cmp);
}

void truce_lex_scan(const truce_lexicon *x, truce_arena *a, truce_str text, uint32_t beg, uint32_t end, uint32_t kinds,
                    truce_match **out, uint32_t *n) {
    struct scan s = {.x = x, .a = a, .kinds = kinds};
    if (end > text.n) end = text.n;
    s.w = beg < end ? words_of(x, a, text, beg, end, &s.n) : NULL;
    for (uint32_t i = 0; i < s.n; i++) from_word(&s, i);
    *out = s.out.v;
    *n = s.out.n;
}

/* ---------------------------------------------------------------- look-up of one phrase */

/* The node of the whole phrase, 0 if none. Runs without an arena: a word that is too long to fold here is not in the
 * lexicon. */
static uint32_t node_of(const struct lex_image *im, truce_str phrase) {
    char scratch[4 * FOLD_MAX];
    uint32_t at = 0, beg, end, node = 0, n = 0;
    unsigned flags;
    for (; lex_word_next(phrase, at, &beg, &end, &flags); at = end, n++) {
        truce_str w = truce_str_sub(phrase, beg, end), f = w;
        if (w.n > FOLD_MAX) return 0;
        if (flags & LEX_ASCII) f = fold_word(NULL, w, flags, scratch);
        else {
            truce_arena tmp;
            truce_arena_init(&tmp, 0);
            f = truce_fold(&tmp, w);
            if (f.n > sizeof scratch) f.n = 0;
            if (f.n) memcpy(scratch, f.p, f.n);
            f.p = scratch;
            truce_arena_fini(&tmp);
        }
        if (n >= LEX_PHRASE_WORDS || !(node = child(im, node, lex_image_word(im, f.p, f.n)))) return 0;
    }
    return node;
}

uint32_t truce_lex_find(const truce_lexicon *x, enum truce_lex_kind kind, enum truce_lex_form form, truce_str phrase,
                        truce_entry *out, uint32_t max) {
    uint32_t n = 0;
    for (uint32_t l = 0; l < x->layers; l++) {
        const struct lex_image *im = &x->layer[l];
        uint32_t node = node_of(im, phrase), last = TRUCE_NOENTRY;
        for (uint32_t k = node ? im->nodes[node].phrases : 0; node && k < im->nodes[node + 1].phrases; k++) {
            const struct lex_iphrase *p = &im->phrases[k];
            if (p->kind != (unsigned)kind || p->form != (unsigned)form || p->entry == last || hidden(x, l, p->entry))
                continue;
            last = p->entry;
            if (n < max) out[n] = x->base[l] + p->entry;
            n++;
        }
    }
    return n;
}
