/* store/codec_inside.h - what codec.c (the layout) and codec_base.c (numbers, stretches of text, strings) share.
 * A walk goes over a reading once and either writes what is there (in false) or fills it (in true). */
#ifndef TRUCE_STORE_CODEC_INSIDE_H
#define TRUCE_STORE_CODEC_INSIDE_H
#include "base/map.h"
#include "store/codec.h"

enum codec__column {            /* part of the format, as is the order of the calls below */
                     COL_HEAD,  /* numbers of the article, and how many of everything */
                     COL_REF,   /* strings, by number */
                     COL_LEN,   /* of new strings, or which word */
                     COL_CLAIM, /* claims: flags */
                     COL_SENT,  /* claims: sentence, where it is new its place */
                     COL_BEG,
                     COL_END,
                     COL_TOKEN,
                     COL_WHAT,
                     COL_WHO,   /* mentions of parties, by number */
                     COL_WHERE, /* mentions of places, by number */
                     COL_WHEN,
                     COL_COUNT,
                     COL_MENTION, /* new mentions: side, role */
                     COL_MBEG,
                     COL_MLEN,
                     COL_SAID, /* attributions */
                     COL_SBEG,
                     COL_SLEN,
                     COL_PLACE, /* new places */
                     COL_PART,  /* strings that are part of others */
                     COL_CHARS,
                     COL_N
};

typedef struct codec__side {
    truce_str name, country, sector, id;
} codec__side;

typedef struct codec__what { /* of a claim: what kind of thing it tells */
    truce_str event, mode, cameo, acled, rule, frame;
    uint8_t confidence;
} codec__what;

typedef struct codec__when {
    truce_str text;
    truce_day from, to;
    uint8_t prec;
} codec__when;

typedef struct codec {
    bool in;
    int status;
    uint64_t bad; /* byte of the fault */
    const char *why;
    truce_arena *a; /* in: the reading's; out: for the tables */
    truce_str bytes, text;
    truce_buf col[COL_N];            /* out */
    uint32_t pos[COL_N], end[COL_N]; /* in */
    truce_map64 seen;                /* out: hash of a thing -> its number + 1 */
    truce_str near;                  /* sentence of the claim */
    uint32_t at;                     /* what places of mentions are counted from */
    uint32_t sentence, after;        /* of the claim before; where the last new sentence ended */
    uint32_t last;                   /* beginning of the cue or repair before */
    bool *told;                      /* sentences whose place is written or read */
    TRUCE_VEC(truce_str) strs;
    TRUCE_VEC(codec__side) sides;
    TRUCE_VEC(truce_place) places, spots; /* a spot is a mention of a place */
    TRUCE_VEC(truce_actor) actors;
    TRUCE_VEC(codec__what) whats;
    TRUCE_VEC(codec__when) whens;
} codec;

/* Add to a table; numbers go up on both sides alike. */
#define CODEC__ADD(vec, ...)                                                                                           \
    do {                                                                                                               \
        if (x->status == TRUCE_OK && !truce_vec_push(x->a, vec, __VA_ARGS__)) codec__oom(x);                           \
    } while (0)

/* ---- codec_base.c: each gives back `v`, or what it read in its place; after a fault all reads as zero ---- */
/* The first is kept. */
void codec__fault(codec *x, uint64_t at, const char *why);
void codec__oom(codec *x);
void codec__write(truce_buf *b, uint64_t v);
/* At most ten bytes; more than 64 bits are a fault, and so is the end. */
uint64_t codec__read(codec *x, uint32_t *pos, uint32_t end);
/* `v` to column `c`; or the column's next number, which must not be above `most`. */
uint64_t codec__num(codec *x, int c, uint64_t v, uint64_t most);
int64_t codec__signed(codec *x, int c, int64_t v);
/* A number of 32 bits as its distance from `base`. */
uint32_t codec__near(codec *x, int c, uint32_t v, uint32_t base);
/* Bytes not yet read. */
uint32_t codec__left(const codec *x, int c);
/* How many of something whose every one has a byte at least in column `of`. */
uint32_t codec__many(codec *x, int c, uint32_t n, int of);
/* A stretch of the text: its beginning in column `cb`, its length in `cl`. */
void codec__stretch(codec *x, int cb, int cl, uint32_t *beg, uint32_t *end, uint32_t base);
/* One that may be implied: then it has no bytes, and is nowhere. */
void codec__span(codec *x, int cb, int cl, uint32_t *beg, uint32_t *end, uint32_t base);
/* The number of a thing written before; a hash may deceive, so compare. */
bool codec__seen(const codec *x, uint64_t hash, uint32_t *i);
void codec__remember(codec *x, uint64_t hash, uint32_t i);
/* A string that may be all or part of `near`. */
void codec__str_near(codec *x, int c, truce_str *s, truce_str near);
void codec__str(codec *x, int c, truce_str *s);
/* NUL-terminated. */
void codec__cstr(codec *x, int c, const char **p);
#endif
