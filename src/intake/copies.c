/* intake/copies.c - reports that copy an earlier one.
 * Does: MinHash signatures over shingles of five words, found again by bands, compared in full; wire credits lower the
 * bar. Does not: judge who was first: the earlier in input order is the origin. Memory: 256 bytes of signature, 32 of
 * id and about 90 of band index an article.   Threads: none inside; call in input order. Source: Broder, "On the
 * resemblance and containment of documents", 1997; bands after Leskovec et al., Mining of Massive Datasets, 3.4. */
#include <stdlib.h>
#include <string.h>

#include "intake/intake.h"

enum {
    COPIES_BANDS = TRUCE_MINHASH_BANDS, /* of four minima: half of the pairs that share 0.47 meet in one */
    COPIES_ROWS = TRUCE_MINHASH / COPIES_BANDS,
    COPIES_SHINGLE = 5
};
static const double copies_share = 0.5, copies_share_wire = 0.3; /* from which on it is a copy */

typedef struct known {
    unsigned char id[32];
    truce_minhash hash;
    uint32_t credit; /* hash of the agency's name, 0 for none */
} known;

struct truce_copies {
    known *v;
    uint32_t n, cap;
    uint32_t *slot; /* mask + 1 a band: index + 1 of the last article with such minima; the chain goes through `next` */
    uint32_t *next; /* COPIES_BANDS an article: the earlier one in the same bucket, plus one */
    uint32_t mask;
};

int truce_copies_new(truce_copies **out, truce_err *err) {
    *out = truce_calloc(1, sizeof **out);
    return *out ? TRUCE_OK : truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

void truce_copies_free(truce_copies *c) {
    if (!c) return;
    truce_free(c->v);
    truce_free(c->slot);
    truce_free(c->next);
    truce_free(c);
}

/* ---------------------------------------------------------------- signatures */

static bool word__next(truce_str t, uint32_t *at, uint64_t *hash) {
    uint64_t h = 1469598103934665603u;
    uint32_t i = *at, n = 0, len;
    for (; i < t.n; i += len) {
        uint32_t cp = truce_utf8_get(t, i, &len);
        bool word = cp < 0x80 ? (cp | 32) - 'a' < 26 || cp - '0' < 10 : truce_cp_alpha(cp);
        if (!word && n) break;
        if (!word) continue;
        h = (h ^ (cp < 0x80 && cp >= 'A' && cp <= 'Z' ? cp | 32 : truce_cp_lower(cp))) * 1099511628211u;
        n++;
    }
    *at = i;
    *hash = h;
    return n > 0;
}

/* 64 hashes of one shingle from the two halves of its own (Kirsch and Mitzenmacher, "Less hashing, same performance",
 * 2006), each mixed to the end: numbers of 32 bits, so that eight fit into one instruction where the processor has it.
 */
TRUCE_CLONES static void minhash__add(uint32_t *min, uint64_t shingle) {
    uint32_t a = (uint32_t)shingle, b = (uint32_t)(shingle >> 32) | 1;
    for (uint32_t s = 0; s < TRUCE_MINHASH; s++) {
        uint32_t z = a + s * b;
        z = (z ^ (z >> 16)) * 0x7FEB352Du;
        z = (z ^ (z >> 15)) * 0x846CA68Bu;
        z ^= z >> 16;
        min[s] = z < min[s] ? z : min[s];
    }
}

void truce_minhash_of(truce_str t, truce_minhash *k) {
    uint64_t ring[COPIES_SHINGLE] = {0}, w;
    uint32_t at = 0, n = 0;
    memset(k->min, 0xFF, sizeof k->min);
    k->shingles = 0;
    while (word__next(t, &at, &w)) {
        ring[n++ % COPIES_SHINGLE] = w;
        if (n < COPIES_SHINGLE) continue;
        uint64_t h = 0;
        for (uint32_t i = 0; i < COPIES_SHINGLE; i++) h = truce_hash_mix(h, ring[(n + i) % COPIES_SHINGLE]);
        minhash__add(k->min, h);
        k->shingles++;
    }
    if (n && n < COPIES_SHINGLE) { /* a note of a few words is one shingle */
        uint64_t h = n;
        for (uint32_t i = 0; i < n; i++) h = truce_hash_mix(h, ring[i]);
        minhash__add(k->min, h);
        k->shingles = 1;
    }
    for (int i = 0; i < TRUCE_MINHASH; i++)
        k->min[i] &= 0xFFFF; /* a ledger keeps 16 bits: the same answer everywhere */
}

/* ---------------------------------------------------------------- index */

uint32_t truce_minhash_band(const truce_minhash *m, uint32_t i) {
    return (uint32_t)truce_hash_mix(i, truce_hash(m->min + i * COPIES_ROWS, sizeof m->min[0] * COPIES_ROWS));
}

/* Each band has slots of its own: a chain must not lead from one band's articles into another's. */
static uint32_t bucket__key(const truce_copies *c, const known *k, uint32_t band) {
    return band * (c->mask + 1) + (truce_minhash_band(&k->hash, band) & c->mask);
}

static void bucket__add(truce_copies *c, uint32_t i) {
    for (uint32_t b = 0; b < COPIES_BANDS; b++) {
        uint32_t *s = &c->slot[bucket__key(c, &c->v[i], b)];
        c->next[i * COPIES_BANDS + b] = *s;
        *s = i + 1;
    }
}

static int copies__grow(truce_copies *c) {
    uint32_t cap = c->cap ? c->cap * 2 : 256;
    if (cap > UINT32_MAX / (COPIES_BANDS * 4)) return TRUCE_ENOMEM;
    known *v = truce_realloc(c->v, sizeof *v * cap);
    if (!v) return TRUCE_ENOMEM;
    c->v = v;
    uint32_t *next = truce_realloc(c->next, sizeof *next * cap * COPIES_BANDS);
    if (!next) return TRUCE_ENOMEM;
    c->next = next;
    uint32_t *slot = truce_calloc((size_t)cap / 2 * COPIES_BANDS, sizeof *slot);
    if (!slot) return TRUCE_ENOMEM;
    truce_free(c->slot);
    c->slot = slot;
    c->mask = cap / 2 - 1;
    c->cap = cap;
    for (uint32_t i = 0; i < c->n; i++) bucket__add(c, i);
    return TRUCE_OK;
}

enum { COPIES_LOOK = 64 }; /* candidates a bucket: a text that everybody has is not worth more */

/* Share of the smaller of two texts that is in the other, from the share of equal minima (resemblance) and both sizes.
 */
double truce_minhash_contained(const truce_minhash *a, const truce_minhash *b) {
    uint32_t same = 0;
    for (int i = 0; i < TRUCE_MINHASH; i++) same += a->min[i] == b->min[i];
    double j = (double)same / TRUCE_MINHASH, small = a->shingles < b->shingles ? a->shingles : b->shingles;
    double both = j / (1 + j) * ((double)a->shingles + b->shingles);
    double share = small > 0 ? both / small : 0;
    return share > 1 ? 1 : share;
}

double truce_copy_threshold(truce_str a, truce_str b) {
    return a.n && truce_str_eq(a, b) ? copies_share_wire : copies_share;
}

/* The earlier article that `k` shares most with; ties go to the earliest. */
static uint32_t copies__find(const truce_copies *c, const known *k, double *share) {
    uint32_t best = UINT32_MAX;
    *share = 0;
    for (uint32_t b = 0; b < COPIES_BANDS && c->cap; b++) {
        uint32_t i = c->slot[bucket__key(c, k, b)];
        for (int look = 0; i && look < COPIES_LOOK; look++, i = c->next[(i - 1) * COPIES_BANDS + b]) {
            const known *o = &c->v[i - 1];
            if (memcmp(o->hash.min + b * COPIES_ROWS, k->hash.min + b * COPIES_ROWS,
                       sizeof k->hash.min[0] * COPIES_ROWS) != 0)
                continue;
            double s = truce_minhash_contained(&k->hash, &o->hash);
            if (s > *share || (s == *share && i - 1 < best)) {
                *share = s;
                best = i - 1;
            }
        }
    }
    return best;
}

static void hex__put(const unsigned char id[32], char out[65]) {
    for (int i = 0; i < 32; i++) {
        out[2 * i] = "0123456789abcdef"[id[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[id[i] & 15];
    }
    out[64] = 0;
}

static void hex__get(const char *hex, unsigned char id[32]) {
    for (int i = 0; i < 64; i++) {
        unsigned v = hex[i] <= '9' ? (unsigned)(hex[i] - '0') : (unsigned)((hex[i] | 32) - 'a' + 10);
        id[i / 2] = (unsigned char)(i % 2 ? id[i / 2] | (v & 15) : (v & 15) << 4);
    }
}

int truce_copies_see(truce_copies *c, truce_article *a, truce_err *err) {
    known k;
    double share;
    memset(&k, 0, sizeof k);
    a->copy_of[0] = 0;
    a->copy_share = 0;
    truce_minhash_of(a->text, &k.hash);
    if (!k.hash.shingles) return TRUCE_OK;
    k.credit = a->credit.n ? (uint32_t)truce_hash_str(a->credit) | 1 : 0;
    hex__get(a->id, k.id);
    uint32_t i = copies__find(c, &k, &share);
    bool wire = i != UINT32_MAX && k.credit && k.credit == c->v[i].credit;
    if (i != UINT32_MAX && share >= (wire ? copies_share_wire : copies_share)) {
        hex__put(c->v[i].id, a->copy_of);
        a->copy_share = share;
    }
    if (c->n == c->cap && copies__grow(c) != TRUCE_OK) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    c->v[c->n] = k;
    bucket__add(c, c->n++);
    return TRUCE_OK;
}
