/* tools/train-front.c - more news-like trees out of the treebank: "Kim said that it rained." also as "It rained, Kim
 * said." and "It rained, said Kim." News puts the verb of saying last far more often than web text does. Only verbs
 * that the treebank itself shows with the clause in front are used.   Source: own. */
#include "train.h"

#include <stdlib.h>
#include <string.h>

#define VERBS 512

static int32_t child(const truce_sentence *s, int32_t head, unsigned dep) {
    for (uint32_t i = 0; i < s->n; i++)
        if (s->tok[i].head == head && s->tok[i].dep == dep) return (int32_t)i;
    return -1;
}

/* First and last word of a subtree; false when something else stands in between. */
static bool extent(const truce_sentence *s, int32_t top, int32_t *from, int32_t *to) {
    int32_t n = 0;
    *from = *to = top;
    for (int32_t i = 0; i < (int32_t)s->n; i++) {
        int32_t k = i;
        while (k >= 0 && k != top) k = s->tok[k].head;
        if (k != top) continue;
        n++;
        if (i < *from) *from = i;
        if (i > *to) *to = i;
    }
    return n == *to - *from + 1;
}

static void put(truce_sentence *out, int32_t *map, const truce_sentence *s, int32_t i) {
    map[i] = (int32_t)out->n;
    out->tok[out->n++] = s->tok[i];
}

static void recase(truce_arena *a, truce_token *t, bool upper) {
    if (!t->form.n || t->upos == TRUCE_UPOS_PROPN || t->xpos == TRUCE_XPOS_NNP || truce_str_is(t->low, "i")) return;
    char *p = truce_arena_dup(a, t->form.p, t->form.n);
    if (upper && p[0] >= 'a' && p[0] <= 'z') p[0] = (char)(p[0] - 32);
    if (!upper && p[0] >= 'A' && p[0] <= 'Z') p[0] = (char)(p[0] + 32);
    t->form.p = p;
}

/* The clause c of the root verb v moved to the front; `inverted`: the verb before its subject. */
static bool front(truce_arena *a, const truce_sentence *s, int32_t v, int32_t c, bool inverted, truce_sentence *out) {
    int32_t from, to, sfrom, sto, map[TRUCE_LANG_TOKENS + 1], n = (int32_t)s->n, sub = child(s, v, TRUCE_DEP_NSUBJ);
    if (sub < 0 || sub > v || (child(s, c, TRUCE_DEP_NSUBJ) < 0 && child(s, c, TRUCE_DEP_NSUBJ_PASS) < 0)) return false;
    if (!extent(s, c, &from, &to) || !extent(s, sub, &sfrom, &sto) || from < v || to - from < 2) return false;
    if (to != n - 1 && !(to == n - 2 && s->tok[n - 1].upos == TRUCE_UPOS_PUNCT)) return false;
    if (inverted && (sfrom != 0 || sto != v - 1 || v != from - 1)) return false;
    int32_t skip = child(s, c, TRUCE_DEP_MARK);
    if (skip >= 0 && !(skip == from && truce_str_is(s->tok[skip].low, "that"))) return false;
    for (int32_t i = 0; i < n; i++)
        if (s->tok[i].xpos == TRUCE_XPOS_OPENQ || s->tok[i].xpos == TRUCE_XPOS_CLOSEQ) return false;
    *out = (truce_sentence){.tok = truce_arena_array(a, truce_token, n + 1)};
    memset(map, -1, sizeof map);
    for (int32_t i = from; i <= to; i++)
        if (i != skip) put(out, map, s, i);
    recase(a, &out->tok[0], true);
    truce_token *comma = &out->tok[out->n++];
    memset(comma, 0, sizeof *comma);
    comma->form = comma->low = comma->lemma = TRUCE_STR(",");
    comma->xpos = TRUCE_XPOS_COMMA;
    comma->upos = TRUCE_UPOS_PUNCT;
    comma->dep = TRUCE_DEP_PUNCT;
    comma->head = -2;
    uint32_t tail = out->n;
    if (inverted) put(out, map, s, v);
    for (int32_t i = 0; i < from; i++)
        if (!(inverted && i == v) && !(i == from - 1 && s->tok[i].upos == TRUCE_UPOS_PUNCT)) put(out, map, s, i);
    recase(a, &out->tok[inverted ? tail + 1 : tail], false);
    if (to == n - 2) put(out, map, s, n - 1);
    for (uint32_t i = 0; i < out->n; i++) {
        int32_t h = out->tok[i].head;
        out->tok[i].head = h == -2 ? map[c] : h < 0 ? TRUCE_ROOT : map[h];
        if (h >= 0 && map[h] < 0) return false; /* its head was left out */
    }
    return true;
}

uint32_t front_sentences(truce_arena *a, const truce_sentence *s, uint32_t n, truce_sentence *out, uint32_t *source) {
    uint64_t verb[VERBS];
    uint32_t verbs = 0, made = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < s[i].n; k++) {
            const truce_token *t = &s[i].tok[k];
            if (t->dep != TRUCE_DEP_CCOMP || t->head <= (int32_t)k ||
                child(&s[i], t->head, TRUCE_DEP_NSUBJ) < (int32_t)k)
                continue;
            uint64_t h = truce_hash_str(s[i].tok[t->head].lemma);
            uint32_t j = 0;
            while (j < verbs && verb[j] != h) j++;
            if (j == verbs && verbs < VERBS) verb[verbs++] = h;
        }
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < s[i].n; k++) {
            const truce_token *t = &s[i].tok[k];
            if (t->dep != TRUCE_DEP_CCOMP || t->head < 0 || t->head > (int32_t)k ||
                s[i].tok[t->head].head != TRUCE_ROOT)
                continue;
            uint64_t h = truce_hash_str(s[i].tok[t->head].lemma);
            bool known = false;
            for (uint32_t j = 0; j < verbs; j++) known |= verb[j] == h;
            if (!known) continue;
            for (int inverted = 0; inverted < 2; inverted++)
                if (front(a, &s[i], t->head, (int32_t)k, inverted, &out[made])) source[made++] = i;
        }
    return made;
}
