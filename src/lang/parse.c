/* lang/parse.c - dependency trees: arc-hybrid transitions, greedy, the relation chosen as soon as an arc is made.
 * Does: the transition system and its features.   Does not: training (tools/train-lang.c).
 * Guarantees: one root, no cycle: each word gets exactly one head from the stack or the buffer, and only the last word
 * left on the stack may take the root.   Cost: O(n). Source: arc-hybrid and its dynamic oracle, Goldberg and Nivre
 * 2013; root at the end, Ballesteros and Nivre 2013; feature templates after Zhang and Nivre 2011, with additions of
 * our own. */
#include "lang/net.h"

#include <string.h>

#define ROOT_T 901u
#define NONE_T 902u

void truce_lang__start(truce_lang_scratch *s, const truce_sentence *sent, const lang__net_head *net) {
    s->n = sent->n;
    s->top = s->next = 0;
    for (uint32_t i = 0; i <= sent->n; i++) {
        lang__node *d = &s->node[i];
        memset(d, 0, sizeof *d);
        d->head = d->l1 = d->l2 = d->r1 = d->r2 = -1;
        if (i == sent->n) {
            d->w = d->t = d->u = ROOT_T;
            d->tag = 1;
            d->ending = 1;
            break;
        }
        d->w = s->word[i].cls;
        d->t = sent->tok[i].xpos * 32u + sent->tok[i].upos;
        d->u = sent->tok[i].upos;
        if (!net) continue;
        uint16_t id = s->word[i].id;
        d->word = id < net->words ? id : 0;
        d->tag = net->tag[sent->tok[i].xpos * TRUCE_UPOS_COUNT + sent->tok[i].upos];
        d->ending =
            (uint16_t)(2 + lang__key(5, s->word[i].suf[2], s->word[i].shape & 0x9D, 0) % (LANG__ENDING_IDS - 2));
    }
}

unsigned truce_lang__allowed(const truce_lang_scratch *s) {
    unsigned a = 0;
    if (s->next < s->n) {
        a |= 1u << LANG__SHIFT;
        if (s->top) a |= 1u << LANG__LEFT;
    } else if (s->top == 1) a |= 1u << LANG__LEFT;
    if (s->top > 1) a |= 1u << LANG__RIGHT;
    return a;
}

void truce_lang__arc(const truce_lang_scratch *s, unsigned action, int32_t *head, int32_t *dep) {
    *dep = s->stack[s->top - 1];
    *head = action == LANG__LEFT ? (int32_t)s->next : s->stack[s->top - 2];
}

void truce_lang__do(truce_lang_scratch *s, unsigned action, unsigned label) {
    if (action == LANG__SHIFT) {
        s->stack[s->top++] = (int32_t)s->next++;
        return;
    }
    int32_t h, d;
    truce_lang__arc(s, action, &h, &d);
    lang__node *hn = &s->node[h], *dn = &s->node[d];
    s->top--;
    dn->head = h;
    dn->dep = (uint8_t)label;
    if (action == LANG__LEFT) {
        hn->l2 = hn->l1;
        hn->l1 = d;
        hn->lset |= 1ull << label;
        if (hn->nl < 7) hn->nl++;
    } else {
        hn->r2 = hn->r1;
        hn->r1 = d;
        hn->rset |= 1ull << label;
        if (hn->nr < 7) hn->nr++;
    }
}

static const lang__node NOWHERE = {
    .w = NONE_T, .t = NONE_T, .u = NONE_T, .head = -1, .l1 = -1, .l2 = -1, .r1 = -1, .r2 = -1, .dep = 63};
static inline const lang__node *at(const truce_lang_scratch *s, int32_t i) {
    return i < 0 ? &NOWHERE : &s->node[i];
}
static inline const lang__node *inbuf(const truce_lang_scratch *s, uint32_t k) {
    return s->next + k <= s->n ? &s->node[s->next + k] : &NOWHERE;
}
static inline uint64_t span(int32_t a, int32_t b) {
    uint32_t d = (uint32_t)(b - a);
    return d < 6 ? d : d < 10 ? 6 : d < 20 ? 7 : 8;
}
#define PUT(...) key[k] = lang__key(k, __VA_ARGS__), k++
#define K2(a, b) lang__key(91, (a), (b), 0)

/* What stands between two words: a verb, a comma, a conjunction, a colon or dash. */
static uint64_t between(const truce_lang_scratch *s, int32_t a, int32_t b) {
    uint64_t v = 0;
    if (a < 0) return 99;
    if (b - a > 12) b = a + 12;
    for (int32_t i = a + 1; i < b; i++) {
        unsigned u = (unsigned)s->node[i].u, x = (unsigned)(s->node[i].t >> 5);
        v |= u == TRUCE_UPOS_VERB    ? 1u
             : u == TRUCE_UPOS_CCONJ ? 2u
             : x == TRUCE_XPOS_COMMA ? 4u
             : x == TRUCE_XPOS_COLON ? 8u
             : u == TRUCE_UPOS_SCONJ ? 16u
                                     : 0u;
    }
    return v;
}

static unsigned keys_near(const truce_lang_scratch *s, uint64_t *key) {
    int32_t i0 = s->top ? s->stack[s->top - 1] : -1, i1 = s->top > 1 ? s->stack[s->top - 2] : -1;
    const lang__node *S0 = at(s, i0), *S1 = at(s, i1), *S2 = at(s, s->top > 2 ? s->stack[s->top - 3] : -1);
    const lang__node *B0 = inbuf(s, 0), *B1 = inbuf(s, 1), *B2 = inbuf(s, 2), *B3 = inbuf(s, 3);
    uint64_t s0 = K2(S0->w, S0->t), s1 = K2(S1->w, S1->t), b0 = K2(B0->w, B0->t), b1 = K2(B1->w, B1->t);
    unsigned k = 0;
    PUT(S0->w, 0, 0);
    PUT(S0->t, 0, 0);
    PUT(s0, 0, 0);
    PUT(S1->w, 0, 0);
    PUT(S1->t, 0, 0);
    PUT(s1, 0, 0);
    PUT(S2->t, 0, 0);
    PUT(S2->w, S2->t, 0);
    PUT(B0->w, 0, 0);
    PUT(B0->t, 0, 0);
    PUT(b0, 0, 0);
    PUT(b1, 0, 0);
    PUT(B1->t, 0, 0);
    PUT(B2->w, B2->t, 0);
    PUT(B3->t, B2->t, B1->t);
    PUT(s0, b0, 0);
    PUT(s0, B0->w, 0);
    PUT(S0->w, b0, 0);
    PUT(s0, B0->t, 0);
    PUT(S0->t, b0, 0);
    PUT(S0->w, B0->w, 0);
    PUT(S0->t, B0->t, 0);
    PUT(B0->t, B1->t, 0);
    PUT(S1->t, S0->t, 0);
    PUT(s1, S0->t, 0);
    PUT(S1->t, s0, 0);
    PUT(S1->w, S0->w, 0);
    PUT(s1, s0, 0);
    PUT(S1->t, B0->t, 0);
    PUT(s1, B0->t, 0);
    PUT(S1->t, b0, 0);
    PUT(S1->w, B0->w, 0);
    PUT(S0->t, B0->t, B1->t);
    PUT(S0->t, B0->t, K2(B1->t, B2->t));
    PUT(S1->t, S0->t, B0->t);
    PUT(S1->t, S0->t, K2(B0->t, B1->t));
    PUT(S2->t, S1->t, S0->t);
    PUT(S2->t, S1->t, K2(S0->t, B0->t));
    PUT(s0, B0->t, B1->t);
    PUT(S0->t, b0, B1->t);
    PUT(S0->t, B0->t, b1);
    PUT(S1->t, s0, B0->t);
    PUT(s1, S0->t, B0->t);
    PUT(S1->t, S0->t, b0);
    PUT(S1->w, s0, B0->t);
    PUT(s1, S0->w, B0->w);
    PUT(s0, b0, B1->t);
    PUT(s0, b1, B0->t);
    PUT(S1->w, S0->w, K2(S1->t, B0->t));
    PUT(S0->u, S1->u, K2(S2->u, B0->u));
    PUT(S0->u, B0->u, K2(B1->u, B2->u));
    PUT(K2(S0->u, S1->u), K2(B0->u, B1->u), K2(B2->u, B3->u));
    uint64_t d0 = i0 < 0 ? 9 : span(i0, (int32_t)s->next), d1 = i1 < 0 ? 9 : span(i1, i0);
    uint64_t v0 = between(s, i0, (int32_t)s->next), v1 = i1 < 0 ? 99 : between(s, i1, i0);
    PUT(S0->w, d0, 0);
    PUT(S0->t, d0, 0);
    PUT(B0->w, d0, 0);
    PUT(B0->t, d0, 0);
    PUT(S0->t, B0->t, d0);
    PUT(S0->w, B0->w, d0);
    PUT(S1->t, S0->t, d1);
    PUT(S0->t, B0->t, v0);
    PUT(S1->t, S0->t, v1);
    PUT(S1->t, S0->t, K2(v1, B0->t));
    const lang__node *A = i0 > 0 ? at(s, i0 - 1) : &NOWHERE, *Z = i0 >= 0 ? at(s, i0 + 1) : &NOWHERE;
    const lang__node *Y = s->next ? at(s, (int32_t)s->next - 1) : &NOWHERE;
    PUT(S0->t, A->t, B0->t);
    PUT(S0->t, Z->t, B0->t);
    PUT(S0->t, Y->t, B0->t);
    PUT(S0->t, K2(Z->t, Y->t), B0->t);
    PUT(S1->t, A->t, S0->t);
    return k;
}

unsigned truce_lang__action_keys(const truce_lang_scratch *s, uint64_t *key) {
    unsigned k = keys_near(s, key);
    int32_t i0 = s->top ? s->stack[s->top - 1] : -1, i1 = s->top > 1 ? s->stack[s->top - 2] : -1;
    const lang__node *S0 = at(s, i0), *S1 = at(s, i1), *B0 = inbuf(s, 0);
    const lang__node *S0l = at(s, S0->l1), *S0r = at(s, S0->r1), *S0l2 = at(s, S0->l2), *S0r2 = at(s, S0->r2);
    const lang__node *S1l = at(s, S1->l1), *S1r = at(s, S1->r1), *S1r2 = at(s, S1->r2), *B0l = at(s, B0->l1),
                     *B0l2 = at(s, B0->l2);
    PUT(S0->t, S0->nr, S0->nl);
    PUT(S0->w, S0->nr, S0->nl);
    PUT(S1->t, S1->nr, S1->nl);
    PUT(S1->w, S1->nr, S0->t);
    PUT(B0->t, B0->nl, 0);
    PUT(B0->w, B0->nl, S0->t);
    PUT(S0->t, S0l->t, B0->t);
    PUT(S0->t, S0r->t, B0->t);
    PUT(S0->t, B0l->t, B0->t);
    PUT(S1->t, S1l->t, S0->t);
    PUT(S1->t, S1r->t, S0->t);
    PUT(S1->t, S0l->t, S0->t);
    PUT(S1->t, S0r->t, S0->t);
    PUT(S1->t, S1r->t, B0->t);
    PUT(S0->t, S0l->dep, S0l2->dep);
    PUT(S0->t, S0r->dep, S0r2->dep);
    PUT(S0->w, S0l->dep, 1);
    PUT(S0->w, S0r->dep, 2);
    PUT(S1->t, S1l->dep, S0->t);
    PUT(S1->t, S1r->dep, S0->t);
    PUT(S1->w, S1r->dep, S1r2->dep);
    PUT(B0->t, B0l->dep, B0l2->dep);
    PUT(S0->t, B0->t, K2(B0l->dep, B0l2->dep));
    PUT(S0->t, S0->lset, B0->t);
    PUT(S0->t, S0->rset, B0->t);
    PUT(S1->t, S1->lset, S0->t);
    PUT(S1->t, S1->rset, S0->t);
    PUT(S1->t, K2(S1->rset, S0->lset), S0->t);
    PUT(B0->t, B0->lset, S0->t);
    PUT(S1->w, S1->rset, S0->u);
    PUT(S0->w, S0->rset, B0->u);
    PUT(S1->w, S0l->w, S0->t);
    PUT(S1->w, S0l->w, S0->w);
    PUT(S0->w, S0l->w, B0->t);
    PUT(S0->w, S0r->w, B0->t);
    PUT(S0->t, S0l->w, B0->w);
    PUT(B0->w, B0l->w, S0->t);
    PUT(S1->t, S0->t, K2(S0l->w, B0->t));
    PUT(S1->t, S0->t, K2(S0l->dep, S1->rset));
    PUT(K2(S1->t, S1r->t), K2(S0->t, S0l->t), B0->t);
    PUT(K2(S0->t, S0l->t), K2(S0r->t, B0->t), S1->t);
    return k;
}

unsigned truce_lang__label_keys(const truce_lang_scratch *s, int32_t head, int32_t dep, uint64_t *key) {
    const lang__node *H = &s->node[head], *D = &s->node[dep];
    const lang__node *Dl = at(s, D->l1), *Dr = at(s, D->r1), *Dl2 = at(s, D->l2), *Hl = at(s, H->l1),
                     *Hr = at(s, H->r1);
    int32_t n = (int32_t)s->n;
    const lang__node *Dp = dep ? &s->node[dep - 1] : &NOWHERE, *Dn = dep + 1 <= n ? &s->node[dep + 1] : &NOWHERE;
    const lang__node *Hp = head ? &s->node[head - 1] : &NOWHERE, *Hn = head + 1 <= n ? &s->node[head + 1] : &NOWHERE;
    uint64_t dir = head > dep, dist = dir ? span(dep, head) : 10 + span(head, dep);
    uint64_t h = K2(H->w, H->t), d = K2(D->w, D->t), ht = H->t * 2 + dir, hu = H->u * 2 + dir;
    unsigned k = 0;
    PUT(ht, 0, 0);
    PUT(h, dir, 0);
    PUT(D->t, dir, 0);
    PUT(d, dir, 0);
    PUT(D->w, hu, 0);
    PUT(ht, D->t, 0);
    PUT(ht, d, 0);
    PUT(h, D->t, dir);
    PUT(h, d, dir);
    PUT(H->w, D->w, dir);
    PUT(ht, D->t, dist);
    PUT(hu, D->u, dist);
    PUT(ht, D->t, Dl->dep);
    PUT(ht, D->t, Dr->dep);
    PUT(ht, D->t, D->lset);
    PUT(hu, D->u, D->lset);
    PUT(hu, D->u, D->rset);
    PUT(ht, D->t, Dl->w);
    PUT(hu, Dl->w, D->w);
    PUT(H->w, Dl->w, K2(D->u, dir));
    PUT(H->w, Dl->w, D->w);
    PUT(hu, Dl->w, K2(Dl2->w, D->u));
    PUT(ht, D->t, H->lset);
    PUT(ht, D->t, H->rset);
    PUT(hu, D->u, H->lset);
    PUT(hu, D->u, H->rset);
    PUT(H->w, D->u, K2(H->rset, dir));
    PUT(H->w, D->u, K2(H->lset, dir));
    PUT(hu, D->w, H->rset);
    PUT(hu, D->w, H->lset);
    PUT(ht, D->t, Hl->dep);
    PUT(ht, D->t, Hr->dep);
    PUT(ht, D->t, Hr->w);
    PUT(ht, D->t, Dn->t);
    PUT(ht, D->t, Dp->t);
    PUT(ht, D->t, Hn->t);
    PUT(ht, D->t, Hp->t);
    PUT(ht, D->t, K2(Dp->t, Dn->t));
    PUT(ht, D->t, K2(Dp->t, Hn->t));
    PUT(hu, D->w, Dn->w);
    PUT(hu, D->w, Dp->w);
    PUT(hu, K2(D->lset, D->rset), K2(H->lset, D->u));
    PUT(d, ht, dist);
    PUT(ht, D->t, between(s, dir ? dep : head, dir ? head : dep));
    PUT(D->t, D->lset, K2(D->w, dir));
    return k;
}

/* Votes are taken in two rounds: most decisions are plain to the first net alone; where its lead is less than SURE the
 * second net and the feature tables are asked as well. One unit is 1/16384 of a nat for each net. */
#define SURE_ACTION 60000
#define SURE_LABEL  40000
#define FIRST       (LANG__HIDDEN / LANG__NETS)

typedef struct vote {
    int16_t h[LANG__HIDDEN];
    uint32_t row[LANG__ACTIVE];
    unsigned n;
    bool full; /* both nets have been summed up */
} vote;

static void open_vote(const truce_lang *m, const truce_lang_scratch *s, vote *v) {
    v->full = false;
    if (!m->net.head) return;
    v->n = truce_lang__net_rows(s, m->net.head, v->row);
    truce_lang__net_hidden(&m->net, v->row, v->n, v->h, 0, FIRST);
}

static void widen(const truce_lang *m, vote *v) {
    if (m->net.head && !v->full) truce_lang__net_hidden(&m->net, v->row, v->n, v->h, FIRST, LANG__HIDDEN);
    v->full = true;
}

static int64_t ask(const truce_lang *m, const vote *v, unsigned out) {
    if (!m->net.head) return 0;
    int32_t x = truce_lang__net_out(&m->net, v->h, out, v->full ? LANG__HIDDEN : FIRST);
    return (int64_t)(v->full ? x : x * LANG__NETS) + m->net.head->bias[out];
}

/* Best of score[0..n) among those in `ok`; *lead is how far it is ahead of the next. */
static unsigned best_of(const int64_t *score, unsigned n, uint64_t ok, int64_t *lead) {
    int64_t first = INT64_MIN, second = INT64_MIN;
    unsigned b = 0;
    for (unsigned i = 0; i < n; i++) {
        if (!(ok >> i & 1)) continue;
        if (score[i] > first) second = first, first = score[i], b = i;
        else if (score[i] > second) second = score[i];
    }
    *lead = second == INT64_MIN ? INT64_MAX : first - second;
    return b;
}

/* The relation of the arc that `action` makes. */
static unsigned label(const truce_lang *m, truce_lang_scratch *s, vote *v, unsigned action) {
    int64_t score[TRUCE_DEP_COUNT], lead = 0;
    int32_t table[LANG__CLASSES] = {0}, h, d;
    unsigned first = 3 + (action == LANG__RIGHT ? TRUCE_DEP_COUNT : 0), b = 1;
    const uint64_t all = (1ull << TRUCE_DEP_COUNT) - 2; /* not root */
    truce_lang__arc(s, action, &h, &d);
    if (h == (int32_t)s->n) return TRUCE_DEP_ROOT;
    if (m->net.head) {
        for (unsigned c = 0; c < TRUCE_DEP_COUNT; c++) score[c] = ask(m, v, first + c);
        b = best_of(score, TRUCE_DEP_COUNT, all, &lead);
    }
    if (lead >= SURE_LABEL) return b;
    widen(m, v);
    if (m->label.buckets) truce_lang__sparse(&m->label, s->key, truce_lang__label_keys(s, h, d, s->key), table);
    for (unsigned c = 0; c < TRUCE_DEP_COUNT; c++)
        score[c] = ask(m, v, first + c) + (int64_t)table[c] * (m->net.head ? m->net.head->label_unit : 1);
    return best_of(score, TRUCE_DEP_COUNT, all, &lead);
}

static unsigned choose(const truce_lang *m, truce_lang_scratch *s, unsigned ok, vote *v) {
    int64_t score[3], lead = 0;
    int32_t table[3] = {0};
    unsigned b = 0;
    if (m->net.head) {
        for (unsigned a = 0; a < 3; a++) score[a] = ask(m, v, a);
        b = best_of(score, 3, ok, &lead);
    }
    if (lead >= SURE_ACTION) return b;
    widen(m, v);
    if (m->action.buckets) truce_lang__dense(&m->action, s->key, truce_lang__action_keys(s, s->key), table);
    for (unsigned a = 0; a < 3; a++)
        score[a] = ask(m, v, a) + (int64_t)table[a] * (m->net.head ? m->net.head->action_unit : 1);
    return best_of(score, 3, ok, &lead);
}

void truce_lang__parse(const truce_lang *m, truce_lang_scratch *s, truce_sentence *sent) {
    vote v;
    truce_lang__start(s, sent, m->net.head);
    for (unsigned ok; (ok = truce_lang__allowed(s)) != 0;) {
        unsigned act = (unsigned)__builtin_ctz(ok);
        open_vote(m, s, &v);
        if (ok & (ok - 1)) act = choose(m, s, ok, &v);
        truce_lang__do(s, act, act == LANG__SHIFT ? 0 : label(m, s, &v, act));
    }
    for (uint32_t i = 0; i < sent->n; i++) {
        sent->tok[i].head = s->node[i].head == (int32_t)sent->n ? TRUCE_ROOT : s->node[i].head;
        sent->tok[i].dep = s->node[i].dep;
    }
}
