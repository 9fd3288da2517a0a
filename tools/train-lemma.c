/* tools/train-lemma.c - lemma rules: for each tag and ending the commonest rule, kept only where a shorter ending would
 * err. */
#include "train.h"

#include <stdlib.h>
#include <string.h>

typedef struct type {
    truce_str word;
    uint64_t key; /* of the ending in hand */
    uint32_t rule, count;
    uint8_t xpos;
} type;

typedef struct maker {
    unsigned char (*rule)[16];
    uint32_t nrules;
    entry *e;
    uint32_t n, cap;
    image_table view;
} maker;

static uint32_t rule_of(maker *k, truce_str w, truce_str lemma) {
    uint32_t same = 0;
    unsigned char r[16] = {0};
    while (same < w.n && same < lemma.n && w.p[same] == lemma.p[same]) same++;
    while (same && !(truce_utf8_boundary(w, same) && truce_utf8_boundary(lemma, same))) same--;
    if (lemma.n - same > 14 || w.n - same > 200) return 0;
    r[0] = (unsigned char)(w.n - same);
    r[1] = (unsigned char)(lemma.n - same);
    memcpy(r + 2, lemma.p + same, r[1]);
    for (uint32_t i = 0; i < k->nrules; i++)
        if (!memcmp(k->rule[i], r, 16)) return i;
    if (k->nrules == 4000) return 0;
    k->rule = must(realloc(k->rule, (k->nrules + 1u) * 16u));
    memcpy(k->rule[k->nrules], r, 16);
    return k->nrules++;
}

static int by_word(const void *x, const void *y) {
    const type *a = x, *b = y;
    if (a->xpos != b->xpos) return a->xpos < b->xpos ? -1 : 1;
    int c = truce_str_cmp(a->word, b->word);
    return c ? c : a->rule < b->rule ? -1 : a->rule > b->rule;
}
static int by_key(const void *x, const void *y) {
    const type *a = x, *b = y;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    return a->rule < b->rule ? -1 : a->rule > b->rule;
}

static int entry_cmp(const void *x, const void *y) {
    uint64_t a = ((const entry *)x)->key, b = ((const entry *)y)->key;
    return a < b ? -1 : a > b;
}

/* What the endings kept so far say. `sorted` entries only. */
static uint32_t guess(const maker *k, const type *t, unsigned most, uint32_t sorted) {
    for (unsigned n = most < t->word.n ? most : t->word.n; n + 1 > 0; n--) {
        entry key = {.key = truce_lang__lemma_key(t->word, t->xpos, n)};
        const entry *e = bsearch(&key, k->e, sorted, sizeof key, entry_cmp);
        if (e) return e->val[0];
        if (!n) break;
    }
    return 0;
}

static void keep(maker *k, uint64_t key, uint32_t rule, uint32_t weight) {
    if (k->n == k->cap) {
        k->cap = k->cap ? k->cap * 2 : 1024;
        k->e = must(realloc(k->e, k->cap * sizeof *k->e));
    }
    k->e[k->n++] = (entry){key, {(uint16_t)rule, 0, 0}, weight};
}

static uint32_t collect(maker *k, truce_sentence *s, uint32_t n, type *t) {
    uint32_t m = 0, out = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < s[i].n; j++) {
            const truce_token *w = &s[i].tok[j];
            bool name = w->xpos == TRUCE_XPOS_NNP || w->xpos == TRUCE_XPOS_NNPS || w->upos == TRUCE_UPOS_PROPN;
            truce_str word = name ? w->form : w->low;
            if (w->upos == TRUCE_UPOS_NUM || w->upos == TRUCE_UPOS_X || word.n > 60) continue;
            t[m++] = (type){word, 0, rule_of(k, word, w->lemma), 1, w->xpos};
        }
    qsort(t, m, sizeof *t, by_word);
    for (uint32_t i = 0; i < m; i++) { /* one entry a word and tag: the commonest rule */
        uint32_t best = i, e = i;
        while (e < m && t[e].xpos == t[i].xpos && truce_str_eq(t[e].word, t[i].word)) {
            uint32_t f = e;
            while (f < m && by_word(&t[f], &t[e]) == 0) f++;
            t[e].count = f - e;
            if (t[e].count > t[best].count) best = e;
            e = f;
        }
        t[out++] = t[best];
        i = e - 1;
    }
    return out;
}

void train_lemmas(truce_sentence *s, uint32_t n, image_table *rules, image_table *lemmas) {
    uint32_t words = 0;
    maker k = {0};
    for (uint32_t i = 0; i < n; i++) words += s[i].n;
    type *t = must(malloc((words + 1u) * sizeof *t));
    rule_of(&k, TRUCE_STR("x"), TRUCE_STR("x")); /* rule 0: as it is */
    uint32_t m = collect(&k, s, n, t);
    for (unsigned len = 0; len <= LANG__SUFFIX_MAX; len++) {
        uint32_t sorted = k.n;
        qsort(k.e, k.n, sizeof *k.e, entry_cmp);
        for (uint32_t i = 0; i < m; i++)
            t[i].key = t[i].word.n >= len ? truce_lang__lemma_key(t[i].word, t[i].xpos, len) : 0;
        qsort(t, m, sizeof *t, by_key);
        for (uint32_t i = 0; i < m;) {
            uint32_t e = i, best = i, many = 0;
            while (e < m && t[e].key == t[i].key) {
                uint32_t f = e;
                while (f < m && t[f].key == t[e].key && t[f].rule == t[e].rule) f++;
                if (f - e > many) many = f - e, best = e;
                e = f;
            }
            if (t[i].key && many >= 2 && (!len || t[best].rule != guess(&k, &t[best], len - 1, sorted)))
                keep(&k, t[i].key, t[best].rule, 1000000u + many);
            i = e;
        }
    }
    uint32_t sorted = k.n;
    qsort(k.e, k.n, sizeof *k.e, entry_cmp);
    for (uint32_t i = 0; i < m; i++)
        if (guess(&k, &t[i], LANG__SUFFIX_MAX, sorted) != t[i].rule)
            keep(&k, truce_lang__lemma_key(t[i].word, t[i].xpos, LANG__WHOLE_WORD), t[i].rule, t[i].count);
    *lemmas = image_entries(k.e, k.n);
    *rules = (image_table){.npool = k.nrules * 8};
    rules->pool = must(malloc(k.nrules * 16u + 16u));
    memcpy(rules->pool, k.rule, k.nrules * 16u);
    free(k.rule);
    free(k.e);
    free(t);
}
