/* tools/train-image.c - lexical tables and the model image (layout: src/lang/model.h). */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void image_table_fini(image_table *t) {
    free(t->b);
    free(t->pool);
    free(t->blob);
    memset(t, 0, sizeof *t);
}

lang__table image_view(const image_table *t) {
    return (lang__table){t->b, t->pool, t->buckets, t->npool};
}

static uint32_t buckets_for_sort;
static int by_bucket(const void *x, const void *y) {
    const entry *a = x, *b = y;
    uint32_t p = lang__slot(a->key, buckets_for_sort), q = lang__slot(b->key, buckets_for_sort);
    if (p != q) return p < q ? -1 : 1;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    return a->key < b->key ? -1 : a->key > b->key;
}

/* Fill the buckets; the number of entries for which there was no room. */
static uint32_t fill(image_table *t, const entry *e, uint32_t n) {
    uint32_t dropped = 0;
    for (uint32_t i = 0, k = 0, last = 0; i < n; i++) {
        uint32_t slot = lang__slot(e[i].key, t->buckets);
        if (slot != last) k = 0;
        last = slot;
        bool twin = k >= 8;
        for (uint32_t j = 0; j < k; j++) twin |= t->b[slot].fp[j] == lang__fp(e[i].key);
        dropped += twin;
        if (twin) continue;
        t->b[slot].fp[k] = lang__fp(e[i].key);
        memcpy(t->b[slot].pay[k], e[i].val, sizeof e[i].val);
        k++;
    }
    return dropped;
}

image_table image_entries(const entry *in, uint32_t n) {
    image_table t = {.buckets = n / 4 + 1};
    entry *e = must(malloc((n + 1u) * sizeof *e));
    memcpy(e, in, n * sizeof *e);
    for (uint32_t round = 0;; round++) { /* words must find room; twins part in a table of another size */
        t.b = must(calloc(t.buckets, sizeof *t.b));
        buckets_for_sort = t.buckets;
        qsort(e, n, sizeof *e, by_bucket);
        if (fill(&t, e, n) <= n / 2000 || round == 12) break;
        free(t.b);
        t.buckets += t.buckets / 16 + 1;
    }
    free(e);
    return t;
}

static void pad(truce_buf *b) {
    while (b->n % 64) truce_buf_char(b, 0);
}

int image_write(const char *path, const image_table t[LANG__SECTIONS], truce_err *err) {
    truce_buf b;
    lang__header h = {.version = LANG__VERSION, .sections = LANG__SECTIONS, .tagset = truce_lang__tagset()};
    memcpy(h.magic, LANG__MAGIC, 8);
    truce_buf_init(&b);
    truce_buf_put(&b, &h, sizeof h);
    pad(&b);
    for (unsigned i = 0; i < LANG__SECTIONS; i++) {
        h.section[i].off = b.n;
        h.section[i].buckets = t[i].buckets + t[i].shown[0];
        h.section[i].pool = t[i].npool + t[i].shown[1];
        truce_buf_put(&b, t[i].blob, t[i].nblob);
        truce_buf_put(&b, t[i].b, t[i].buckets * sizeof(lang__bucket));
        truce_buf_put(&b, t[i].pool, t[i].npool * sizeof(uint16_t));
        pad(&b);
        h.section[i].len = b.n - h.section[i].off;
        fprintf(stderr, "section %u: %u buckets, %u in the pool, %.2f MB\n", i, t[i].buckets, t[i].npool,
                (double)h.section[i].len / 1e6);
    }
    h.size = b.n;
    if (!b.failed) {
        memcpy(b.p, &h, sizeof h);
        h.check = truce_hash(b.p + LANG__CHECKED, b.n - LANG__CHECKED);
        memcpy(b.p, &h, sizeof h);
    }
    FILE *f = b.failed ? NULL : fopen(path, "wb");
    bool ok = f && fwrite(b.p, 1, b.n, f) == b.n;
    if (f && fclose(f) != 0) ok = false;
    fprintf(stderr, "%s: %zu bytes\n", path, b.n);
    truce_buf_fini(&b);
    return ok ? TRUCE_OK : truce_err_set(err, TRUCE_EIO, "%s: cannot write", path);
}
