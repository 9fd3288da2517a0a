/* lang/model.h - inside of room lang: the model image and what tagger, lemmatiser, parser and trainers share.
 * Does: feature keys, feature tables, the parts of the image.   Does not: leave the room (only tools/train-* include it
 * too). Memory: tables point into the mapped image.   Byte order: little-endian, as written by tools/train-lang. Why
 * this way: docs/decisions/001-parser.md */
#ifndef TRUCE_LANG_MODEL_H
#define TRUCE_LANG_MODEL_H
#include "base/base.h"
#include "base/file.h"
#include "lang/lang.h"

#define LANG__MAGIC   "truceLNG"
#define LANG__VERSION 2u
#define LANG__KEYS    160 /* most features of one decision */
#define LANG__CLASSES 64  /* most classes of a sparse table, the last two are bookkeeping */

/* ---- image ---- */
enum {
    LANG__WORDS,
    LANG__TOKENS,
    LANG__XPOS,
    LANG__UPOS,
    LANG__ACTION,
    LANG__LABEL,
    LANG__RULES,
    LANG__LEMMAS,
    LANG__NET,
    LANG__SECTIONS
};

typedef struct lang__section {
    uint64_t off, len; /* bytes from the start of the image; both multiples of 64 */
    uint32_t buckets, pool;
} lang__section;

typedef struct lang__header {
    char magic[8];
    uint32_t version, sections;
    uint64_t size;   /* of the whole image */
    uint64_t tagset; /* truce_lang__tagset() */
    uint64_t check;  /* truce_hash of everything after this field */
    lang__section section[LANG__SECTIONS];
} lang__header;

#define LANG__CHECKED offsetof(lang__header, section)

/** Hash over all tag and relation names in order. */
uint64_t truce_lang__tagset(void);

/* ---- feature tables: buckets of eight entries, one cache line each ----
 * An entry is a 16-bit fingerprint and three 16-bit values. Dense tables (actions) keep the weights of three classes
 * there. Sparse tables keep up to three pairs (class 6 bits, weight 10 bits), or LANG__FAR and where more pairs stand
 * in the pool. The lexical tables keep numbers of their own. */
typedef struct lang__bucket {
    uint16_t fp[8];
    uint16_t pay[8][3];
} lang__bucket;

#define LANG__FAR        63u
#define LANG__PAD        62u
#define LANG__PAIR(c, w) ((uint16_t)((c) | (uint16_t)((uint16_t)(int16_t)(w) << 6)))
#define LANG__CLASS(p)   ((p)&63u)
#define LANG__WEIGHT(p)  ((int)(int16_t)(p) >> 6)

typedef struct lang__table {
    const lang__bucket *b;
    const uint16_t *pool;
    uint32_t buckets, npool;
} lang__table;

static inline uint64_t lang__mix(uint64_t x) {
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    return x ^ x >> 29;
}
static inline uint64_t lang__key(uint32_t t, uint64_t a, uint64_t b, uint64_t c) {
    return lang__mix(t * 0x9e3779b97f4a7c15u + a * 0xff51afd7ed558ccdu + b * 0xc4ceb9fe1a85ec53u +
                     c * 0x2545f4914f6cdd1du);
}
static inline uint32_t lang__slot(uint64_t key, uint32_t buckets) {
    return (uint32_t)((key >> 32) * buckets >> 32);
}
static inline uint16_t lang__fp(uint64_t key) {
    return (uint16_t)key ? (uint16_t)key : 1;
}
/** The three values under `key`, or NULL. */
const uint16_t *truce_lang__find(const lang__table *t, uint64_t key);
/** Add up the weights of `n` features into score[0..2] (dense) or score[0..63] (sparse). */
void truce_lang__dense(const lang__table *t, const uint64_t *key, unsigned n, int32_t *score);
void truce_lang__sparse(const lang__table *t, const uint64_t *key, unsigned n, int32_t *score);

/* ---- what is known of a token before tags ---- */
typedef struct lang__word {
    uint64_t low, form; /* hashes; digits count as 0 in `low` */
    uint64_t cls;       /* low if the word is known, else ending and shape */
    uint32_t suf[4], pre[3];
    uint32_t shape, amb;
    uint8_t sure; /* its only tag, or NONE */
    uint16_t id;  /* rank among the words of training, from 1; 0 unknown */
} lang__word;

/* Flags of data/en/tokens.txt. */
enum {
    LANG__ABBR = 1,
    LANG__TITLE = 2,
    LANG__BEFORE_NUMBER = 4,
    LANG__PREFIX = 8,
    LANG__STARTER = 16,
    LANG__UNIT = 32,
    LANG__WHOLE = 64,
    LANG__SPLIT = 128,
    LANG__TLD = 256,
    LANG__CLITIC = 512,
    LANG__CARDINAL = 1024
};

/* ---- the parser's net: sums of rows of int8, one hidden layer, actions and relations out ----
 * The section LANG__NET: lang__net_head, then rows x LANG__HIDDEN int8, then LANG__OUTPUTS x LANG__HIDDEN int16. */
#define LANG__NETS       2 /* nets trained apart whose votes are added */
#define LANG__HIDDEN     (LANG__NETS * 128)
#define LANG__OUTPUTS    (3 + 2 * TRUCE_DEP_COUNT) /* actions; relations of LEFT; relations of RIGHT */
#define LANG__ACTIVE     96                        /* most rows of one decision */
#define LANG__TIGHT      4                         /* positions that see every known word */
#define LANG__WIDE       14                        /* positions that see frequent words */
#define LANG__TAGGED     21                        /* positions whose tags are seen */
#define LANG__ENDINGS    6                         /* positions whose endings are seen */
#define LANG__ENDING_IDS 512
#define LANG__LABELLED   10
#define LANG__MISC       14
#define LANG__MISC_IDS   256
#define LANG__W2_MOST    2047 /* so that sums stay within 32 bits */
#define LANG__H_MOST     2047

typedef struct lang__net_head {
    uint32_t words, frequent, tags, rows; /* known words + 1, frequent words + 1, tag pairs + 2 */
    int32_t action_unit, label_unit;      /* what one unit of the feature tables weighs against the net */
    uint8_t tag[TRUCE_XPOS_COUNT * TRUCE_UPOS_COUNT];
    int32_t bias[LANG__OUTPUTS];
} lang__net_head;
#define LANG__NET_HEAD ((sizeof(lang__net_head) + 63) & ~(size_t)63)

typedef struct lang__net {
    const lang__net_head *head;
    const int8_t *w1;
    const int16_t *w2;
} lang__net;

static inline uint32_t lang__net_rows_of(const lang__net_head *h) {
    return LANG__TIGHT * h->words + LANG__WIDE * h->frequent + LANG__TAGGED * h->tags +
           LANG__ENDINGS * LANG__ENDING_IDS + LANG__LABELLED * 64 + LANG__MISC * LANG__MISC_IDS + 1;
}

struct truce_lang {
    truce_map map;
    lang__table words, tokens, xpos, upos, action, label, lemmas;
    const unsigned char *rules; /* lemma rules: 16 bytes each: strip, length, up to 14 bytes */
    uint32_t nrules;
    lang__net net;
};

/* Parser state, one sentence. Index n is the root, which stands after the last word. */
typedef struct lang__node {
    uint64_t w, t, u;      /* word class, tag pair, coarse tag */
    uint16_t word, ending; /* for the net */
    uint8_t tag;
    int32_t head, l1, l2, r1, r2; /* -1: none */
    uint8_t dep, nl, nr;
    uint64_t lset, rset; /* relations of children so far */
} lang__node;

enum { LANG__SHIFT, LANG__LEFT, LANG__RIGHT };

struct truce_lang_scratch {
    lang__word word[TRUCE_LANG_TOKENS + 1];
    lang__node node[TRUCE_LANG_TOKENS + 1];
    int32_t stack[TRUCE_LANG_TOKENS + 1];
    uint16_t tag[TRUCE_LANG_TOKENS + 1]; /* xpos in the low byte, upos in the high byte */
    uint32_t n, top, next;               /* words, stack height, first of the buffer */
    uint64_t key[LANG__KEYS];
};

/** Word features; `m` may lack all tables but words. */
void truce_lang__words(const truce_lang *m, const truce_token *tok, uint32_t n, lang__word *w);
unsigned truce_lang__xpos_keys(const lang__word *w, const uint16_t *tag, uint32_t i, uint32_t n, uint64_t *key);
unsigned truce_lang__upos_keys(const lang__word *w, const uint16_t *tag, uint32_t i, uint32_t n, uint64_t *key);
void truce_lang__tag(const truce_lang *m, truce_lang_scratch *s, truce_sentence *sent);
/** Coarse tags for n words whose Penn tags stand in s->tag. */
void truce_lang__tag_coarse(const truce_lang *m, truce_lang_scratch *s, uint32_t n);
/** The only coarse tag of a Penn tag, or TRUCE_UPOS_X when the words decide. */
unsigned truce_lang__fixed_upos(unsigned xpos);
uint64_t truce_lang__word_key(truce_str low);

void truce_lang__start(truce_lang_scratch *s, const truce_sentence *sent, const lang__net_head *net);
/** Rows of the net that are on in this state. */
unsigned truce_lang__net_rows(const truce_lang_scratch *s, const lang__net_head *h, uint32_t *row);
unsigned truce_lang__action_keys(const truce_lang_scratch *s, uint64_t *key);
/** Keys for the relation of `dep` to `head`. */
unsigned truce_lang__label_keys(const truce_lang_scratch *s, int32_t head, int32_t dep, uint64_t *key);
/** Bit set of actions that may be done now. */
unsigned truce_lang__allowed(const truce_lang_scratch *s);
/** Head and dependent that LEFT or RIGHT would join. */
void truce_lang__arc(const truce_lang_scratch *s, unsigned action, int32_t *head, int32_t *dep);
void truce_lang__do(truce_lang_scratch *s, unsigned action, unsigned label);
void truce_lang__parse(const truce_lang *m, truce_lang_scratch *s, truce_sentence *sent);

/** Key of the last `n` bytes of a word (n == 15: the whole word) under a tag. */
uint64_t truce_lang__lemma_key(truce_str word, unsigned xpos, unsigned n);
truce_str truce_lang__lemma(const truce_lang *m, truce_arena *a, truce_str form, truce_str low, unsigned xpos,
                            unsigned upos);
void truce_lang__feats(truce_sentence *s);
void truce_lang__repair(truce_sentence *s);

#define LANG__WHOLE_WORD 15u
#define LANG__SUFFIX_MAX 6u

/* Tokeniser: flags of a word of tokens.txt; `low` with its period if it has one. */
unsigned truce_lang__flags(const truce_lang *m, truce_str low);
#endif
