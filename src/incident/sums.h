/* incident/sums.h - tallies of incidents, as monitors publish them: so many killed a month, by party, by role, by
 * place. Does: add up incidents by chosen dimensions, compare with the period before and with a published series. Does
 * not: read text, files or a database; print.   Depends on: base, claim, incident. Never added: a part to its whole,
 * the same incident twice, copies (incidents hold them once), totals over a period, different harms. What cannot be
 * summed without counting twice is said by truce_sums_notes. Memory: one accumulator a row, names interned, 6 bytes an
 * incident for its id at best; freed at once. Deterministic: rows are a function of the set of incidents.   Why this
 * way: docs/decisions/007-tallies.md */
#ifndef TRUCE_SUMS_H
#define TRUCE_SUMS_H
#include "incident/incident.h"

enum truce_dim {
    TRUCE_BY_DAY,
    TRUCE_BY_WEEK, /* Monday to Sunday */
    TRUCE_BY_MONTH,
    TRUCE_BY_QUARTER,
    TRUCE_BY_YEAR,
    TRUCE_BY_PARTY, /* whose people were harmed */
    TRUCE_BY_ROLE,
    TRUCE_BY_PLACE,   /* first-order division, else the country */
    TRUCE_BY_COUNTRY, /* where it happened */
    TRUCE_BY_HARM,
    TRUCE_BY_CLAIMANT, /* what each one said, not what the policy makes of it */
    TRUCE_BY_KIND,
    TRUCE_BY_GRADE,
    TRUCE_BY_COUNT
};
const char *truce_dim_name(unsigned dim);
bool truce_dim_of(truce_str name, unsigned *out);

enum { TRUCE_SUMS_BY = 6 /* dimensions at once */, TRUCE_SUMS_PUBLISHED = 20000 /* rows of a published series */ };

typedef struct truce_sums_options {
    uint8_t by[TRUCE_SUMS_BY]; /* enum truce_dim; at most one of time */
    uint32_t n_by;
    uint32_t harms;           /* bit 1 << enum truce_harm_kind each; 0: all. Rows of different harms are never one */
    truce_day from, to;       /* of the days that count, both included; TRUCE_NODAY: open */
    unsigned policy;          /* that the incidents were made under */
    const truce_lexicon *lex; /* borrowed: numbers of vague words, names of states; may be NULL */
} truce_sums_options;

typedef struct truce_sums truce_sums;

/** @return TRUCE_OK; TRUCE_EUSAGE (two dimensions of time, one twice, too many); TRUCE_ENOMEM */
int truce_sums_new(truce_sums **out, const truce_sums_options *o, truce_err *err);
void truce_sums_free(truce_sums *s);

/** Take in an incident (nothing of it is kept). It counts on its first day; under acled one that its reports' own words
 *  date to several days is divided over them. @return TRUCE_OK; TRUCE_ENOMEM */
int truce_sums_incident(truce_sums *s, const truce_incident *i, truce_err *err);
/** Take note of a total over a period: listed beside the rows, never added. @return TRUCE_OK; TRUCE_ENOMEM */
int truce_sums_series(truce_sums *s, const truce_series *x, truce_err *err);
/** `reports` more reports were published on `day`. Without any, nothing is known of a period. */
void truce_sums_coverage(truce_sums *s, truce_day day, uint64_t reports);

typedef struct truce_sums_row {
    truce_str key[TRUCE_SUMS_BY]; /* as in options.by; p NULL: not stated (by claimant: the reports themselves). Of
                                     time: "2025-10-12", "2025-W41", "2025-10", "2025-Q4", "2025" */
    truce_day from, to;           /* the period of the row, TRUCE_NODAY without one */
    uint8_t harm;
    bool within;             /* these people are also in the row of civilians */
    int64_t low, best, high; /* best -1: none under the policy (ibc: all provisional) */
    bool open;               /* nobody says how many at most: `high` is a floor ("100+") */
    uint64_t incidents, provisional;
    uint32_t covered, days; /* days of the period with reports; its days */
    bool compared;          /* with the period before; else that has no reports, or there is none */
    int64_t before;         /* best of the period before; change: best - before */
} truce_sums_row;

/** Rows by harm-independent order of `by`: time ascending, names by bytes, roles and harms in their order, "not stated"
 *  last. With time alone, periods with reports and no incident are rows of 0. A callback's not TRUCE_OK ends it. */
int truce_sums_rows(truce_sums *s, int (*each)(const truce_sums_row *r, void *ctx), void *ctx, truce_err *err);
/** Everything of one harm, each incident once: not the sum of the rows where these overlap. @return false: nothing */
bool truce_sums_total(const truce_sums *s, unsigned harm, truce_sums_row *out);

/** Totals over periods, by first day. Borrowed for the call. */
int truce_sums_period_totals(truce_sums *s, int (*each)(const truce_series *x, void *ctx), void *ctx, truce_err *err);

typedef struct truce_sums_covered {
    truce_day first, last; /* days with reports within from..to; TRUCE_NODAY: none */
    uint64_t reports;
    uint32_t covered, days; /* days with reports; days of the range: from..to, else first..last */
} truce_sums_covered;
truce_sums_covered truce_sums_coverage_of(const truce_sums *s);

/** What has to be known to read the rows, a sentence each. */
int truce_sums_notes(truce_sums *s, int (*each)(const char *note, void *ctx), void *ctx, truce_err *err);

/* ---------------------------------------------------------------- a published series */

/** Compare with somebody's published figures: CSV (comma or semicolon) with the header
 *  period,value[,party][,role][,place][,source], a period 2025-10-12, 2025-10, 2025-Q4 or 2025. Call it before the
 * first incident. The figures are of the one harm asked for, else killed.
 *  @param name for messages  @param source who published it, where a row does not say; may be NULL
 *  @return TRUCE_OK; TRUCE_EINPUT (err->line); TRUCE_ELIMIT; TRUCE_EUSAGE (too late); TRUCE_ENOMEM */
int truce_sums_against(truce_sums *s, const char *name, truce_str csv, const char *source, truce_err *err);

typedef struct truce_sums_published {
    truce_str period, party, role, place, source; /* as published; p NULL: not said */
    truce_day from, to;
    uint8_t harm;
    int64_t theirs;
    bool known;              /* false: no reports from that period, or it is not wholly in from..to */
    int64_t low, best, high; /* ours; best -1: none */
    bool open;
    uint64_t incidents;
    uint32_t covered, days;
} truce_sums_published;
/** In the order of the file. Difference: best - theirs. */
int truce_sums_published_rows(truce_sums *s, int (*each)(const truce_sums_published *p, void *ctx), void *ctx,
                              truce_err *err);
#endif
