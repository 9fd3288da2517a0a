/* tools/train-perc.c - averaged perceptrons. Source: Collins 2002; averaging by a running sum of time-stamped updates.
 */
#include "train.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SEEN_BITS 27

void perc_init(perc *p, unsigned classes, unsigned min) {
    memset(p, 0, sizeof *p);
    p->classes = classes;
    p->min = min;
    p->counting = true;
    p->seen = must(calloc((size_t)1 << SEEN_BITS, 1));
    p->slots = 1u << 16;
    p->slot = must(calloc(p->slots, sizeof *p->slot));
    p->row = must(calloc(p->slots, sizeof *p->row));
}

void perc_fini(perc *p) {
    free(p->seen);
    free(p->slot);
    free(p->row);
    free(p->w);
    free(p->acc);
    memset(p, 0, sizeof *p);
}

static uint32_t place(const perc *p, uint64_t key) {
    uint32_t i = (uint32_t)(key >> 20) & (p->slots - 1);
    while (p->slot[i] && p->slot[i] != key) i = (i + 1) & (p->slots - 1);
    return i;
}

static void grow(perc *p) {
    perc old = *p;
    p->slots *= 2;
    p->slot = must(calloc(p->slots, sizeof *p->slot));
    p->row = must(calloc(p->slots, sizeof *p->row));
    for (uint32_t i = 0; i < old.slots; i++) {
        if (!old.slot[i]) continue;
        uint32_t k = place(p, old.slot[i]);
        p->slot[k] = old.slot[i];
        p->row[k] = old.row[i];
    }
    free(old.slot);
    free(old.row);
}

static uint32_t new_row(perc *p, uint64_t key) {
    if (p->rows == p->cap) {
        size_t had = (size_t)p->cap * p->classes, cap = p->cap ? p->cap * 2u : 4096u, want = cap * p->classes;
        p->w = must(realloc(p->w, want * sizeof(float)));
        p->acc = must(realloc(p->acc, want * sizeof(float)));
        memset(p->w + had, 0, (want - had) * sizeof(float));
        memset(p->acc + had, 0, (want - had) * sizeof(float));
        p->cap = (uint32_t)cap;
    }
    if ((uint64_t)p->rows * 2 >= p->slots) grow(p);
    uint32_t i = place(p, key);
    p->slot[i] = key;
    p->row[i] = p->rows;
    return p->rows++;
}

#define SEEN(k) ((k) >> 11 & (((uint64_t)1 << SEEN_BITS) - 1))

void perc_score(perc *p, const uint64_t *key, unsigned n, float *score) {
    memset(score, 0, p->classes * sizeof *score);
    p->time++;
    for (unsigned i = 0; i < n; i++) __builtin_prefetch(&p->slot[(uint32_t)(key[i] >> 20) & (p->slots - 1)]);
    for (unsigned i = 0; i < n; i++) {
        if (p->counting) {
            uint8_t *c = &p->seen[SEEN(key[i])];
            if (*c < 255) (*c)++;
        }
        uint32_t s = place(p, key[i]);
        if (!p->slot[s]) continue;
        const float *w = p->w + (size_t)p->row[s] * p->classes;
        for (unsigned c = 0; c < p->classes; c++) score[c] += w[c];
    }
}

void perc_update(perc *p, const uint64_t *key, unsigned n, unsigned good, unsigned bad, float by) {
    for (unsigned i = 0; i < n; i++) {
        uint32_t s = place(p, key[i]), row;
        if (p->slot[s]) row = p->row[s];
        else if (p->seen[SEEN(key[i])] < p->min) continue;
        else row = new_row(p, key[i]);
        float *w = p->w + (size_t)row * p->classes, *a = p->acc + (size_t)row * p->classes;
        w[good] += by;
        w[bad] -= by;
        a[good] += by * (float)p->time;
        a[bad] -= by * (float)p->time;
    }
}

typedef struct packed {
    uint64_t key;
    uint32_t row;
    float weight;
    uint32_t bucket;
} packed;

static int by_bucket(const void *x, const void *y) {
    const packed *a = x, *b = y;
    if (a->bucket != b->bucket) return a->bucket < b->bucket ? -1 : 1;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    return a->key < b->key ? -1 : a->key > b->key;
}

static float average(const perc *p, uint32_t row, unsigned c) {
    size_t i = (size_t)row * p->classes + c;
    return p->w[i] - (float)(p->acc[i] / p->time);
}

static int quantise(float w, float scale, int most) {
    int q = (int)lrintf(w * scale);
    return q > most ? most : q < -most ? -most : q;
}

static void put_sparse(const perc *p, uint32_t row, float scale, float least, image_table *t, uint32_t *cap,
                       uint16_t pay[3]) {
    uint16_t pair[LANG__CLASSES];
    unsigned n = 0;
    for (unsigned c = 0; c < p->classes; c++) {
        float w = average(p, row, c);
        int q = quantise(w, scale, 511);
        if (q && fabsf(w) >= least) pair[n++] = LANG__PAIR(c, q);
    }
    if (n <= 3) {
        for (unsigned i = 0; i < 3; i++) pay[i] = i < n ? pair[i] : LANG__PAIR(LANG__PAD, 0);
        return;
    }
    if (t->npool + n > *cap) {
        *cap = *cap ? *cap * 2 : 1u << 16;
        t->pool = must(realloc(t->pool, *cap * sizeof *t->pool));
    }
    memcpy(t->pool + t->npool, pair, n * sizeof *pair);
    pay[0] = (uint16_t)(LANG__FAR | n << 6);
    pay[1] = (uint16_t)(t->npool & 0xFFFF);
    pay[2] = (uint16_t)(t->npool >> 16);
    t->npool += n;
}

static int by_weight(const void *x, const void *y) {
    const packed *a = x, *b = y;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    return a->key < b->key ? -1 : a->key > b->key;
}

image_table perc_export(const perc *p, bool dense, float scale, float least, uint32_t most_rows) {
    image_table t = {0};
    packed *e = must(calloc(p->rows + 1u, sizeof *e));
    uint32_t n = 0, cap = 0;
    for (uint32_t i = 0; i < p->slots; i++) {
        if (!p->slot[i]) continue;
        float most = 0;
        for (unsigned c = 0; c < p->classes; c++) {
            float w = fabsf(average(p, p->row[i], c));
            if (w > most) most = w;
        }
        if (most >= least && quantise(most, scale, 511)) e[n++] = (packed){p->slot[i], p->row[i], most, 0};
    }
    if (n > most_rows) {
        qsort(e, n, sizeof *e, by_weight);
        n = most_rows;
    }
    t.buckets = n / 5 + 1;
    t.b = must(calloc(t.buckets, sizeof *t.b));
    for (uint32_t i = 0; i < n; i++) e[i].bucket = lang__slot(e[i].key, t.buckets);
    qsort(e, n, sizeof *e, by_bucket);
    for (uint32_t i = 0, k = 0; i < n; i++) {
        if (i && e[i].bucket != e[i - 1].bucket) k = 0;
        lang__bucket *b = &t.b[e[i].bucket];
        bool twin = k >= 8;
        for (uint32_t j = 0; j < k; j++) twin |= b->fp[j] == lang__fp(e[i].key);
        if (twin) continue;
        b->fp[k] = lang__fp(e[i].key);
        if (!dense) put_sparse(p, e[i].row, scale, least, &t, &cap, b->pay[k]);
        else
            for (unsigned c = 0; c < 3; c++)
                b->pay[k][c] = (uint16_t)(int16_t)quantise(average(p, e[i].row, c), scale, 32000);
        k++;
    }
    free(e);
    return t;
}
