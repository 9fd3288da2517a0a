/* claim/timex.h - time expressions as they stand in a sentence, before anybody knows which day they mean.
 * Does: the exchange type between the recogniser (timex.c: where, what is said) and the resolver (times.c: which days).
 * Depends on: claim, atom.   Memory: the reading's arena.
 * Source: extents and values after TIMEX2/TIMEX3 (Ferro et al. 2005; Pustejovsky et al. 2010); the grammar is our own.
 */
#ifndef TRUCE_CLAIM_TIMEX_H
#define TRUCE_CLAIM_TIMEX_H
#include "claim/atom.h"

enum truce_timex_type {
    TRUCE_TX_DATE,     /* year, month, day: any of them, with what is known */
    TRUCE_TX_SEASON,   /* season, maybe year */
    TRUCE_TX_QUARTER,  /* quarter 1..4, or half 5, 6, maybe year */
    TRUCE_TX_DECADE,   /* year is its first */
    TRUCE_TX_CENTURY,  /* year is its first, less one (1800 for the 19th) */
    TRUCE_TX_WEEKDAY,  /* weekday, with rel */
    TRUCE_TX_DAY,      /* n days from today */
    TRUCE_TX_UNIT,     /* rel + unit: "last week", "that month" */
    TRUCE_TX_SHIFT,    /* n units in direction rel: "two days later" */
    TRUCE_TX_DURATION, /* n units, maybe anchored by rel: "the past three weeks" */
    TRUCE_TX_SET,
    TRUCE_TX_REF,
    TRUCE_TX_THEN,   /* "at that time": the story's now */
    TRUCE_TX_PART,   /* a part of a day or a clock time alone */
    TRUCE_TX_HOLIDAY /* month and day known, or neither */
};

enum truce_timex_rel {
    TRUCE_REL_NONE,
    TRUCE_REL_LAST,
    TRUCE_REL_PAST,
    TRUCE_REL_NEXT,
    TRUCE_REL_COMING,
    TRUCE_REL_THIS,
    TRUCE_REL_THAT,
    TRUCE_REL_PREVIOUS,
    TRUCE_REL_FOLLOWING,
    TRUCE_REL_FIRST,
    TRUCE_REL_FINAL,
    TRUCE_REL_AGO,
    TRUCE_REL_LATER,
    TRUCE_REL_EARLIER,
    TRUCE_REL_HENCE
};

enum truce_timex_mod {
    TRUCE_MODIFIED_NOT,
    TRUCE_MODIFIED_START,
    TRUCE_MODIFIED_MID,
    TRUCE_MODIFIED_END,
    TRUCE_MODIFIED_ALL
};

/** How an expression hangs together with the next one. */
enum truce_timex_link { TRUCE_LINK_NONE, TRUCE_LINK_RANGE, TRUCE_LINK_LIST };

typedef struct truce_timex {
    uint32_t beg, end; /* atoms of the sentence */
    uint8_t type, rel, mod, link;
    uint8_t year_rel;                    /* "October of last year": how the year relates, when year is 0 */
    int32_t year;                        /* 0 unknown; negative before Christ */
    int8_t month, day, weekday, quarter; /* 0 unknown */
    char season[3], part[6], unit[3];    /* "" none */
    int64_t thousandths;                 /* n of shift and duration */
    bool vague;                          /* n not told: "several days" */
    bool edge;                           /* the modifier is "the end of", "the beginning of" */
    bool mod_edge;                       /* the modifier is "later", "earlier": no narrowing */
    bool clock;                          /* part is a clock time */
    bool since, until, future;           /* the word before; the clause speaks of what is to come */
    bool opens;                          /* stands at the beginning of its clause */
    bool determined;                     /* begins with an article or a pronoun */
    bool of_next;                        /* "the first two months of": counts within the next expression */
    truce_str value;                     /* of ref and set */
    int32_t sentence;
    uint32_t byte_beg, byte_end;
    int32_t tok_beg, tok_end;
} truce_timex;

typedef TRUCE_VEC(truce_timex) truce_timexes;

/** Append the time expressions of sentence `i`, in order; those nested in another (a year in "the first months of
 * 1939") are left out unless they are the inner part named by of_next. */
void truce_timex_find(truce_reading *r, uint32_t i, truce_timexes *out);

/* ---- between timex.c and timex_date.c ---- */

enum truce_word_class {
    TRUCE_WORD_NONE,
    TRUCE_WORD_MONTH,
    TRUCE_WORD_WEEKDAY,
    TRUCE_WORD_SEASON,
    TRUCE_WORD_PART,
    TRUCE_WORD_SPAN,
    TRUCE_WORD_REF,
    TRUCE_WORD_DAY,
    TRUCE_WORD_HOLIDAY,
    TRUCE_WORD_SET,
    TRUCE_WORD_ERA,
    TRUCE_WORD_MOD,
    TRUCE_WORD_EDGE,
    TRUCE_WORD_REL,
    TRUCE_WORD_FIRST,
    TRUCE_WORD_SHIFT,
    TRUCE_WORD_DECADE
};

/** The calendar's word that begins at an atom. */
typedef struct truce_timeword {
    uint8_t cls, len; /* enum truce_word_class; atoms */
    truce_str value;
} truce_timeword;

/** One sentence under the recogniser. */
typedef struct truce_timescan {
    truce_reading *r;
    const truce_sentence *s;
    truce_atom *a;
    truce_timeword *w;
    uint32_t n;
} truce_timescan;

bool truce_timescan__is(const truce_timescan *x, uint32_t i, const char *word);
bool truce_timescan__in(const truce_timescan *x, uint32_t i, const char *const *words); /* NULL-ended */
unsigned truce_timescan__class(const truce_timescan *x, uint32_t i);
/** A lower-case word of letters that is no preposition, conjunction or auxiliary: a noun may be counted by the number
 * before it. */
bool truce_timescan__content(const truce_timescan *x, uint32_t i);
/** A figure of 1 to `max_digits` digits and nothing else; -1 if it is none. */
int32_t truce_timescan__digits(const truce_timescan *x, uint32_t i, uint32_t min_digits, uint32_t max_digits);

/** Absolute expressions at atom i: fill `t` (type, year ...) and return one past the end; 0 if there is none. */
uint32_t truce_timex__date(const truce_timescan *x, uint32_t i, truce_timex *t);
/** A clock time ("5:00 am", "0930hrs", "19:00"). */
uint32_t truce_timex__clock(const truce_timescan *x, uint32_t i, truce_timex *t);
/** A year, with era; `strict` asks for words around that expect one. */
uint32_t truce_timex__year(const truce_timescan *x, uint32_t i, bool strict, int32_t *year);
#endif
