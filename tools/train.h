/* tools/train.h - what the parts of tools/train-lang share. Never linked into the product.
 * Does: averaged perceptrons over hashed features, and writing the model image.   Memory: exits when it runs out. */
#ifndef TRUCE_TOOLS_TRAIN_H
#define TRUCE_TOOLS_TRAIN_H
#include "lang/model.h"

/** An averaged perceptron. A feature gets weights when it was seen `min` times in the counting pass and a mistake asks
 * for it. */
typedef struct perc {
    unsigned classes, min;
    bool counting;
    uint8_t *seen;  /* saturating counts, by hash */
    uint64_t *slot; /* keys */
    uint32_t *row;
    uint32_t slots, rows, cap;
    float *w, *acc; /* rows x classes */
    double time;
} perc;

void perc_init(perc *p, unsigned classes, unsigned min);
void perc_fini(perc *p);
/** Count (in the counting pass), find rows and add up scores. */
void perc_score(perc *p, const uint64_t *key, unsigned n, float *score);
void perc_update(perc *p, const uint64_t *key, unsigned n, unsigned good, unsigned bad, float by);

/** Tables under construction, for the image and for trying a model in the trainer itself. */
typedef struct image_table {
    lang__bucket *b;
    uint16_t *pool;
    uint32_t buckets, npool;
    void *blob; /* or bytes of another kind (the net) */
    size_t nblob;
    uint32_t shown[2]; /* buckets and pool inside the blob */
} image_table;
void image_table_fini(image_table *t);
/** Averaged weights, quantised: dense (three classes) or sparse. Weights below `least` are left out,
 *  and the lightest rows beyond `most_rows`. */
image_table perc_export(const perc *p, bool dense, float scale, float least, uint32_t most_rows);
lang__table image_view(const image_table *t);

/** Entries with values of their own (words, tokens, lemmas). */
typedef struct entry {
    uint64_t key;
    uint16_t val[3];
    uint32_t weight; /* the lightest are dropped when a bucket overflows */
} entry;
image_table image_entries(const entry *e, uint32_t n);
/** Write the image. `rules`: 16 bytes each. */
int image_write(const char *path, const image_table t[LANG__SECTIONS], truce_err *err);

/** Lemma rules and endings from words, tags and lemmas of the sentences. */
void train_lemmas(truce_sentence *s, uint32_t n, image_table *rules, image_table *lemmas);

typedef struct trainer {
    truce_arena arena;
    truce_sentence *s;
    uint32_t n, cap;
    uint16_t **gold; /* xpos | upos << 8 */
    uint16_t **jack; /* the same, predicted */
    int32_t **head;
    uint8_t **dep;
    uint32_t *order;
    uint32_t *fold; /* copies of a sentence are in the same fold */
    uint64_t random;
    truce_lang m;
    truce_lang_scratch *sc;
    image_table t[LANG__SECTIONS];
    unsigned tag_epochs, parse_epochs, net_epochs, folds;
    float rate, drop;
    uint32_t frequent, rows, min_word;
    int32_t action_unit, label_unit;
} trainer;

/** Random below n; sentences in a random order. */
uint32_t rnd(trainer *r, uint32_t n);
void shuffle(trainer *r);
/** Put the predicted tags into sentence i. */
void set_tags(trainer *r, uint32_t i);
/** How many gold arcs each action makes impossible. */
void costs(const truce_lang_scratch *s, const int32_t *gold, unsigned ok, uint32_t cost[3]);
/** Train the parser's net into r->t[LANG__NET]. */
void train_net(trainer *r);

/** Copies with a clause of speech put in front (train-front.c): at most 2 a ccomp. source[]: which sentence each is
 * from.
 *  @param[out] out, source  room for 2 a word of class ccomp  @return how many */
uint32_t front_sentences(truce_arena *a, const truce_sentence *s, uint32_t n, truce_sentence *out, uint32_t *source);

void *must(void *p);
void die(const char *fmt, ...) TRUCE_PRINTF(1, 2);
#endif
