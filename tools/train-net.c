/* tools/train-net.c - train the parser's net: one hidden layer over rows, softmax over actions and relations.
 * Loss: minus the log of the probability of all actions that lose no gold arc (dynamic oracle); cross-entropy of the
 * relation. Source: AdaGrad (Duchi 2011), dropout (Srivastava 2014), dynamic oracle (Goldberg and Nivre 2013). */
#include "train.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define H   (LANG__HIDDEN / LANG__NETS)
#define S1  64.0f
#define S2  256.0f
#define EPS 1e-6f

typedef struct net {
    lang__net_head head;
    float *w1, *g1;
    float w2[LANG__OUTPUTS][H], g2[LANG__OUTPUTS][H], b[LANG__OUTPUTS], gb[LANG__OUTPUTS];
    float rate, drop;
} net;

static float uniform(trainer *r) {
    return (float)rnd(r, 1u << 24) / (float)(1u << 24);
}

static int by_count(const void *x, const void *y) {
    const uint32_t *a = x, *b = y;
    return a[0] != b[0] ? (a[0] > b[0] ? -1 : 1) : (int)a[1] - (int)b[1];
}

/* Numbers for the tag pairs that occur; a rare pair shares the number of its Penn tag's commonest pair. */
static void number_tags(trainer *r, lang__net_head *h) {
    static uint32_t count[TRUCE_XPOS_COUNT * TRUCE_UPOS_COUNT][2];
    unsigned all = TRUCE_XPOS_COUNT * TRUCE_UPOS_COUNT;
    for (unsigned i = 0; i < all; i++) count[i][0] = 0, count[i][1] = i;
    for (uint32_t i = 0; i < r->n; i++)
        for (uint32_t k = 0; k < r->s[i].n; k++)
            count[(r->jack[i][k] & 0xFF) * TRUCE_UPOS_COUNT + (r->jack[i][k] >> 8)][0]++;
    qsort(count, all, sizeof *count, by_count);
    h->tags = 2; /* 0 nowhere, 1 root */
    memset(h->tag, 0, sizeof h->tag);
    for (unsigned i = 0; i < all; i++) {
        unsigned x = count[i][1] / TRUCE_UPOS_COUNT, best = 0;
        for (unsigned k = 0; k < i && !best; k++)
            if (count[k][1] / TRUCE_UPOS_COUNT == x) best = h->tag[count[k][1]];
        h->tag[count[i][1]] = (uint8_t)(count[i][0] >= 10 && h->tags < 250 ? h->tags++ : best ? best : 2);
    }
}

static net *start(trainer *r) {
    net *n = must(calloc(1, sizeof *n));
    uint32_t words = 1;
    for (uint32_t i = 0; i < r->t[LANG__WORDS].buckets; i++)
        for (unsigned k = 0; k < 8; k++)
            if (r->t[LANG__WORDS].b[i].fp[k] && r->t[LANG__WORDS].b[i].pay[k][2] >= words)
                words = r->t[LANG__WORDS].b[i].pay[k][2] + 1u;
    number_tags(r, &n->head);
    n->head.words = words;
    n->head.frequent = r->frequent < words ? r->frequent : words;
    n->head.rows = lang__net_rows_of(&n->head);
    n->head.action_unit = r->action_unit;
    n->head.label_unit = r->label_unit;
    size_t all = (size_t)n->head.rows * H;
    n->w1 = must(malloc(all * sizeof(float)));
    n->g1 = must(calloc(all, sizeof(float)));
    for (size_t i = 0; i < all; i++) n->w1[i] = (uniform(r) - 0.5f) * 0.1f;
    for (unsigned o = 0; o < LANG__OUTPUTS; o++)
        for (unsigned k = 0; k < H; k++) n->w2[o][k] = (uniform(r) - 0.5f) * 0.2f;
    return n;
}

static float out(const net *n, const float *h, unsigned o) {
    float s = n->b[o];
    for (unsigned k = 0; k < H; k++) s += h[k] * n->w2[o][k];
    return s;
}

/* Softmax over `count` outputs from `first`, those in `ok` only. */
static void softmax(const net *n, const float *h, unsigned first, unsigned count, uint64_t ok, float *p) {
    float most = -1e30f, sum = 0;
    for (unsigned i = 0; i < count; i++) {
        p[i] = ok >> i & 1 ? out(n, h, first + i) : -1e30f;
        if (p[i] > most) most = p[i];
    }
    for (unsigned i = 0; i < count; i++) sum += p[i] = ok >> i & 1 ? expf(p[i] - most) : 0;
    for (unsigned i = 0; i < count; i++) p[i] /= sum;
}

/* Push the gradients d of `count` outputs into the output layer and into dh. */
static void back(net *n, const float *h, unsigned first, unsigned count, const float *d, float *dh) {
    for (unsigned i = 0; i < count; i++) {
        float *w = n->w2[first + i], *g = n->g2[first + i], x = d[i];
        if (fabsf(x) < 1e-4f) continue;
        for (unsigned k = 0; k < H; k++) {
            float e = x * h[k];
            dh[k] += x * w[k];
            g[k] += e * e;
            w[k] -= n->rate * e / sqrtf(g[k] + EPS);
        }
        n->gb[first + i] += x * x;
        n->b[first + i] -= n->rate * x / sqrtf(n->gb[first + i] + EPS);
    }
}

static void forward(trainer *r, const net *n, const uint32_t *row, unsigned m, float *h, float *mask) {
    float keep = 1 / (1 - n->drop);
    memset(h, 0, H * sizeof *h);
    for (unsigned i = 0; i < m; i++) {
        const float *w = n->w1 + (size_t)row[i] * H;
        for (unsigned k = 0; k < H; k++) h[k] += w[k];
    }
    for (unsigned k = 0; k < H; k++) {
        mask[k] = h[k] <= 0 || uniform(r) < n->drop ? 0 : keep;
        h[k] *= mask[k];
    }
}

static void backward(net *n, const uint32_t *row, unsigned m, const float *dh, const float *mask) {
    float d[H], sq[H];
    for (unsigned k = 0; k < H; k++) d[k] = dh[k] * mask[k], sq[k] = d[k] * d[k];
    for (unsigned i = 0; i < m; i++) {
        float *w = n->w1 + (size_t)row[i] * H, *g = n->g1 + (size_t)row[i] * H;
        for (unsigned k = 0; k < H; k++) {
            g[k] += sq[k];
            w[k] -= n->rate * d[k] / sqrtf(g[k] + EPS);
        }
    }
}

/* One decision: learn and say what to do next. */
static void decide(trainer *r, net *n, uint32_t i, unsigned ok, bool explore, uint64_t hit[3]) {
    truce_lang_scratch *s = r->sc;
    uint32_t row[LANG__ACTIVE], cost[3], least = 2000;
    float h[H], mask[H], dh[H] = {0}, p[64], d[64], good = 0;
    unsigned m = truce_lang__net_rows(s, &n->head, row), best = 3, guess = 3, go, l = TRUCE_DEP_ROOT;
    forward(r, n, row, m, h, mask);
    costs(s, r->head[i], ok, cost);
    softmax(n, h, 0, 3, ok, p);
    for (unsigned a = 0; a < 3; a++)
        if ((ok >> a & 1) && cost[a] < least) least = cost[a];
    for (unsigned a = 0; a < 3; a++) {
        if (!(ok >> a & 1)) continue;
        if (guess == 3 || p[a] > p[guess]) guess = a;
        if (cost[a] != least) continue;
        good += p[a];
        if (best == 3 || p[a] > p[best]) best = a;
    }
    for (unsigned a = 0; a < 3; a++) d[a] = p[a] - ((ok >> a & 1) && cost[a] == least ? p[a] / (good + 1e-9f) : 0);
    if (ok & (ok - 1)) back(n, h, 0, 3, d, dh);
    go = explore && rnd(r, 10) ? guess : best;
    if (go != LANG__SHIFT) {
        int32_t head, dep;
        truce_lang__arc(s, go, &head, &dep);
        bool right = r->head[i][dep] == head;
        if (head < (int32_t)s->n) {
            unsigned first = 3 + (go == LANG__RIGHT ? TRUCE_DEP_COUNT : 0), gold = r->dep[i][dep];
            softmax(n, h, first, TRUCE_DEP_COUNT, ~1ull, p);
            l = 1;
            for (unsigned c = 2; c < TRUCE_DEP_COUNT; c++)
                if (p[c] > p[l]) l = c;
            for (unsigned c = 0; c < TRUCE_DEP_COUNT; c++) d[c] = p[c] - (c == gold);
            if (right) back(n, h, first, TRUCE_DEP_COUNT, d, dh);
        }
        hit[0]++;
        hit[1] += right;
        hit[2] += right && l == r->dep[i][dep];
        if (right && !explore) l = r->dep[i][dep];
    }
    backward(n, row, m, dh, mask);
    truce_lang__do(s, go, l);
}

static int16_t quantise(float w, float scale, int most) {
    long q = lrintf(w * scale);
    return (int16_t)(q > most ? most : q < -most ? -most : q);
}

/* Put net number `which` into the section: its share of each row and of each output. */
static void finish(trainer *r, net *n, unsigned which) {
    image_table *t = &r->t[LANG__NET];
    size_t rows = n->head.rows, clipped = 0;
    if (!which) {
        t->nblob = LANG__NET_HEAD + (rows + 2 * LANG__OUTPUTS) * LANG__HIDDEN;
        t->blob = must(calloc(t->nblob, 1));
        memcpy(t->blob, &n->head, sizeof n->head);
    }
    lang__net_head *head = t->blob;
    int8_t *q = (int8_t *)t->blob + LANG__NET_HEAD;
    int16_t *w2 = (int16_t *)(void *)(q + rows * LANG__HIDDEN);
    for (size_t i = 0; i < rows * H; i++) {
        int8_t *to = &q[i / H * LANG__HIDDEN + which * H + i % H];
        *to = n->g1[i] > 0 ? (int8_t)quantise(n->w1[i], S1, 127) : 0; /* never seen: silent */
        clipped += *to == 127 || *to == -127;
    }
    for (unsigned o = 0; o < LANG__OUTPUTS; o++) {
        head->bias[o] += (int32_t)lrintf(n->b[o] * S1 * S2);
        for (unsigned k = 0; k < H; k++)
            w2[o * LANG__HIDDEN + which * H + k] = quantise(n->w2[o][k], S2, LANG__W2_MOST);
    }
    fprintf(stderr, "net: %zu of %zu weights clipped\n", clipped, rows * H);
    free(n->w1);
    free(n->g1);
    free(n);
}

static void train_one(trainer *r, unsigned which) {
    net *n = start(r);
    uint64_t done = 0;
    fprintf(stderr, "net: %u words, %u tag pairs, %u rows\n", n->head.words, n->head.tags, n->head.rows);
    n->drop = r->drop;
    for (unsigned e = 0; e < r->net_epochs; e++) {
        uint64_t hit[3] = {0};
        shuffle(r);
        for (uint32_t o = 0; o < r->n; o++, done++) {
            uint32_t i = r->order[o];
            n->rate = r->rate * (1 - (float)done / ((float)r->n * (float)r->net_epochs));
            truce_lang__words(&r->m, r->s[i].tok, r->s[i].n, r->sc->word);
            set_tags(r, i);
            truce_lang__start(r->sc, &r->s[i], &n->head);
            for (uint32_t k = 0; k < r->s[i].n; k++) /* rare words are hidden now and then */
                if (rnd(r, 1000) < (r->sc->node[k].word > 2000 ? 250u : 50u)) r->sc->node[k].word = 0;
            for (unsigned ok; (ok = truce_lang__allowed(r->sc)) != 0;) decide(r, n, i, ok, e > 0, hit);
        }
        fprintf(stderr, "net epoch %u: UAS %.2f LAS %.2f\n", e, 100.0 * (double)hit[1] / (double)hit[0],
                100.0 * (double)hit[2] / (double)hit[0]);
    }
    finish(r, n, which);
}

void train_net(trainer *r) {
    for (unsigned i = 0; i < LANG__NETS; i++) train_one(r, i);
}
