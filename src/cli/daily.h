/* cli/daily.h - `truce report`: the day of a mechanism, gathered, and as Markdown, HTML, JSON.
 * Between its files: daily.c (options), daily_gather.c (from the ledger), daily_page.c and daily_cases.c (pages),
 * daily_json.c. Every figure has its notes: claim, report, sentence. */
#ifndef TRUCE_DAILY_H
#define TRUCE_DAILY_H
#include "cli/ceasefire.h"
#include "cli/doc.h"

/** A report that something stands in. */
typedef struct daily_source {
    char id[65];
    truce_str outlet, title;
    truce_day published;
    bool copy;
    truce_reading reading;
} daily_source;

/** A sentence that a figure leads to; its number is its place, from 1. */
typedef struct daily_note {
    char claim[32];
    const daily_source *source;
    truce_str sentence;
} daily_note;

typedef TRUCE_VEC(uint32_t) daily_refs; /* numbers of notes */

typedef struct daily_cell {
    truce_str text; /* "58+", "" when this one says nothing of it */
    int64_t low, high;
    uint8_t bound;
    daily_refs refs;
} daily_cell;

typedef struct daily_row {
    truce_str label;
    daily_cell *cells; /* one a claimant */
    bool counted;      /* has figures: people */
    truce_figures fig;
} daily_row;

typedef struct daily_incident {
    char id[20], parent[20];
    truce_day from, to, day; /* day: as in watch.h */
    bool dated, learnt;      /* learnt: of another day, first told of on this one */
    truce_str what, parties; /* "air strike, Behsud (AFG)" */
    const char *grade;
    uint32_t reports, origins;
    TRUCE_VEC(truce_str) claimants; /* p NULL: the reports in their own voice */
    TRUCE_VEC(daily_row) rows;
    const truce_watch_incident *watched; /* what it touches; NULL: nothing */
} daily_incident;

/** Somebody says something on returns, or a crossing. */
typedef struct daily_said {
    truce_str what, place, who; /* who p NULL: the report */
    uint8_t harm;               /* of returns */
    bool closed;                /* of crossings; false: reopened */
    truce_day from, to, told;   /* told: when its report was published */
    bool period;
    const char *report; /* of the claim, and its number there */
    uint32_t number;
} daily_said;

typedef struct daily {
    truce_ceasefire c;
    truce_arena a;
    truce_day day;
    bool has_day;
    truce_moment now;
    TRUCE_VEC(daily_source *) sources;
    TRUCE_VEC(daily_note) notes;
    TRUCE_VEC(daily_incident) incidents; /* of the day, by kind of touching nothing last; then those learnt */
    TRUCE_VEC(daily_said) crossings;     /* the last word of each, of DAILY_CROSSING_DAYS */
    TRUCE_VEC(daily_said) returns;       /* told by the day's reports */
    TRUCE_VEC(daily_source *) published; /* the day's reports */
    truce_buf record;                    /* one line: size, checkpoint, who cosigned */
    bool failed;                         /* out of memory somewhere */
} daily;

enum { DAILY_CROSSING_DAYS = 30, DAILY_REFS = 4 /* notes of one cell */, DAILY_CLAIMANTS = 12 };

#define DAILY_PUSH(d, vec, ...) ((d)->failed |= !truce_vec_push(&(d)->a, vec, __VA_ARGS__))

/** @return TRUCE_OK; a status with the store's error */
int daily_gather(daily *d, truce_err *e);

/** Number of the note for a claim, made when there is none yet; 0: the claim is not to be had. */
uint32_t daily_note_of(daily *d, const char *report, uint32_t number, truce_err *e);
/** Notes for the first few of some claims, each once. */
void daily_refer(daily *d, daily_refs *refs, const truce_claim_ref *v, uint32_t n, truce_err *e);

/** Pages and JSON, to d->c.x.o. */
void daily_page(daily *d, bool html);
void daily_json(daily *d);

/* ---- daily_cases.c: sections on cases and on the record ---- */
void daily_cases(daily *d, truce_doc *p);
void daily_denied(daily *d, truce_doc *p);
/** The case is about this agreement. */
bool daily_case_ours(const daily *d, const truce_case *k);
/** "AFG: no response by 2025-11-02 12:00:00Z; PAK: answered". */
void daily_answers(const daily *d, const truce_case *k, truce_buf *b);
/** Was the act taken on the day (UTC)? */
bool daily_on_day(const daily *d, truce_moment at);
#endif
