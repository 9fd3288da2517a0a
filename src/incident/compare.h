/* incident/compare.h - each claimant's figures against the others', over all incidents and by month.
 * Does: for each harm and each side's losses: what every claimant says in all, which share that is of the highest claim
 * on the same incidents, how often it revised, how often the other side admitted or confirmed it, and how much it
 * claims for each one that the losing side counts. Does not: choose among claims (no policy but for vague words);
 * print; know a database.   Depends on: base, claim, incident. Parts of larger incidents are left out. Deterministic:
 * rows are a function of the set of incidents. Memory: one accumulator a row and month; freed at once. */
#ifndef TRUCE_COMPARE_H
#define TRUCE_COMPARE_H
#include "incident/incident.h"

typedef struct truce_compare_options {
    uint32_t harms;           /* bit 1 << enum truce_harm_kind each; 0: all */
    truce_day from, to;       /* first days of incidents; TRUCE_NODAY: open */
    unsigned policy;          /* which numbers vague words have */
    const truce_lexicon *lex; /* borrowed; may be NULL: no vague word has a number */
} truce_compare_options;

typedef struct truce_compare truce_compare;

/** @return TRUCE_OK; TRUCE_ENOMEM */
int truce_compare_new(truce_compare **out, const truce_compare_options *o, truce_err *err);
void truce_compare_free(truce_compare *c);
/** @return TRUCE_OK; TRUCE_ENOMEM */
int truce_compare_incident(truce_compare *c, const truce_incident *i, truce_err *err);

typedef struct truce_compare_month {
    truce_day from; /* first day; TRUCE_NODAY: not known when */
    int64_t low, high;
    bool open;
    uint32_t incidents;
} truce_compare_month;

/** One claimant on one side's losses. */
typedef struct truce_compare_row {
    uint8_t harm;
    truce_str party, claimant;   /* p NULL: whose is not stated; the reports in their own voice */
    bool own;                    /* it speaks of its own losses */
    uint32_t incidents;          /* in which it gave a figure */
    int64_t low, best, high;     /* its figures added up */
    bool open;                   /* `high` is a floor */
    uint32_t shared;             /* incidents in which others gave one too; there: */
    int64_t said, highest;       /*   its figures, and the highest of anybody */
    uint32_t revised, revisions; /* incidents in which it changed its number; changes */
    uint32_t accepted;           /* incidents in which the losing side admitted or confirmed losses; not for `own` */
    uint32_t both;               /* incidents in which the losing side gave a figure too; there: */
    int64_t claimed, counted;    /*   what it claims, what the losing side counts */
    const truce_compare_month *months;
    uint32_t n_months;
} truce_compare_row;

/** By harm, party (not stated last), then its own voice first, then the most claimed. Borrowed for the call. */
int truce_compare_rows(truce_compare *c, int (*each)(const truce_compare_row *r, void *ctx), void *ctx, truce_err *err);

/** Incidents taken in, left out because they are parts of others, left out by from and to. */
typedef struct truce_compare_counts {
    uint64_t incidents, parts, twice, out_of_range;
} truce_compare_counts;
truce_compare_counts truce_compare_count(const truce_compare *c);
#endif
