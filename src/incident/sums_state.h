/* incident/sums_state.h - what an accumulator holds. Private to sums.c, sums_rows.c, sums_against.c. */
#ifndef TRUCE_SUMS_STATE_H
#define TRUCE_SUMS_STATE_H
#include "incident/apart.h"
#include "incident/kept.h"
#include "incident/sums.h"

enum { SUMS__FIRST_YEAR = 1900, SUMS__DAYS = 110000 /* 301 years of coverage */, SUMS__AGAINST = 16 };

typedef struct sums__group {
    truce_str key[TRUCE_SUMS_BY]; /* interned; of time p NULL */
    truce_day from;               /* first day of the period, TRUCE_NODAY: none or not known */
    uint8_t harm, role;           /* role: for the order */
    bool within;
    inc_range f;
    uint64_t incidents, provisional, stamp;
} sums__group;

typedef struct sums__line {
    truce_sums_published p;
    unsigned how; /* which accumulator has its figures: bits of SUMS__BY_* */
} sums__line;
enum { SUMS__BY_PARTY = 1, SUMS__BY_ROLE = 2, SUMS__BY_PLACE = 4, SUMS__BY_COUNTRY = 8 };

struct truce_sums {
    truce_sums_options o;
    truce_arena arena;
    int time; /* index in o.by of the dimension of time, or -1 */
    unsigned how;
    TRUCE_VEC(sums__group) groups;
    uint32_t *table, table_cap; /* group + 1 */
    inc_kept kept;
    inc_range total[TRUCE_HARM_COUNT];
    uint64_t total_incidents[TRUCE_HARM_COUNT], total_provisional[TRUCE_HARM_COUNT];
    TRUCE_VEC(truce_series) series;
    TRUCE_VEC(sums__line) lines;
    struct truce_sums *against[SUMS__AGAINST]; /* by `how`, where a line asks for it */
    inc_apart *work;
    uint64_t stamp;
    uint8_t *covered; /* a bit a day */
    uint64_t reports;
    /* for the notes */
    uint64_t parts, twice, undated, out_of_range, guessed, unnumbered, many_places, divided, beyond;
};

/** Interned: equal strings have equal pointers. Runs under the arena's jump. */
truce_str sums__name(truce_sums *s, truce_str name);
/** The group of these keys, made when `make`; else NULL. */
sums__group *sums__find(truce_sums *s, const truce_str *key, truce_day from, unsigned harm, bool make);
/** First day of the period of dimension `dim` that holds `day`; of the one after (`step` 1) or before (-1). */
truce_day sums__period(unsigned dim, truce_day day, int step);
/** Days with reports in from..to. */
uint32_t sums__covered(const truce_sums *s, truce_day from, truce_day to);
#endif
