/* accord/watch.h - a ceasefire over time: alleged violations by day, party and term; what was denied, what a finding
 * established; an escalation index with its arithmetic.
 * Does: take incidents one by one, keep those that touch a term, add up.   Does not: print; decide what is true.
 * Depends on: match.h, mechanism.h, store.   Memory: one arena, freed at once; nothing borrows from the incidents.
 * An allegation is counted once an incident and party, however many claims, reports or terms it has. A part of a larger
 * incident is left out when the larger one is there. What is counted is what is known: days without reports are no
 * quiet days, so every sum is a lower bound.
 * The formula of the index: docs/mechanism.md, "The escalation index"; its weights: data/en/terms.lex. */
#ifndef TRUCE_ACCORD_WATCH_H
#define TRUCE_ACCORD_WATCH_H
#include "accord/match.h"
#include "accord/mechanism.h"

enum { TRUCE_WATCH_DAYS = 7 /* of a window of the index */ };

/** A case about an incident, and what it says of one match. */
enum truce_watch_verdict {
    TRUCE_VERDICT_OPEN,            /* no finding is published */
    TRUCE_VERDICT_ESTABLISHED,     /* it happened, it broke this term, and was this party's doing */
    TRUCE_VERDICT_PROBABLE,        /* the same, but that it happened is only probable */
    TRUCE_VERDICT_NOT_ESTABLISHED, /* also: disproved, no breach of this term, or another's doing */
    TRUCE_VERDICT_LEFT             /* a side exit: no finding will come unless it is reopened */
};
const char *truce_watch_verdict_name(unsigned v); /* "open", "established", ... */

typedef struct truce_watch_case {
    const char *id; /* of the case, NUL-terminated */
    uint8_t state, verdict;
} truce_watch_case;

typedef struct truce_watch_match {
    const truce_term *term;
    int32_t party; /* -1: nobody is named */
    unsigned why;
    bool doubtful;
    truce_str says, what, because; /* as match.h: one sentence, and its parts without who says so */
    truce_str group;               /* the armed group; p NULL: none */
    TRUCE_VEC(truce_match_voice) voices;
    TRUCE_VEC(truce_watch_case) cases;
} truce_watch_match;

typedef struct truce_watch_incident {
    char id[20], parent[20]; /* parent "" when it is part of none */
    truce_day from, to;
    truce_day
        day; /* on which it is listed and counted: its first day in force; of undated ones the day of the report */
    bool dated;
    truce_str kind, place, country;
    const char *grade; /* static */
    truce_figures killed, wounded;
    bool part; /* of another one that is here: not counted */
    TRUCE_VEC(truce_watch_match) matches;
    TRUCE_VEC(const char *) reports; /* 64 hex, each once */
    int64_t weight, dead;            /* summands of the index, in tenths: of its kind, of those killed */
    truce_str weight_of;             /* which weight: "air_strike", "closure" */
} truce_watch_incident;

/** What is alleged against one party on one day; party -1: nobody is named. Each number counts incidents. */
typedef struct truce_watch_day {
    truce_day day;
    int32_t party;
    uint32_t alleged, denied, self, probable, established, cases; /* denied: by the party itself; self: it says so too;
                                                                     cases: in which a case stands */
    TRUCE_VEC(truce_match_voice) by;                              /* who alleges; claims are left empty */
} truce_watch_day;

/** The index over the seven days that end on `to`. */
typedef struct truce_watch_window {
    truce_day from, to;
    int64_t points; /* tenths */
    uint32_t incidents;
    int64_t killed;   /* best, of those that have one */
    uint64_t reports; /* published in these days */
    uint32_t days;    /* on which one was published */
} truce_watch_window;

typedef struct truce_watch {
    truce_arena arena;
    const truce_agreement *g;
    const truce_match_rules *rules;
    const truce_mechanism *mechanism; /* may be NULL */
    unsigned policy;
    TRUCE_VEC(truce_watch_incident) incidents; /* by day, then id, once it is finished */
    TRUCE_VEC(truce_watch_day) days;           /* by day, then party, nobody last */
    TRUCE_VEC(truce_watch_window) windows;     /* newest first, one after the other, back to the entry into force */
    struct {
        truce_day day;
        uint64_t reports;
    } * covered; /* ascending */
    uint32_t n_covered, cap_covered;
    uint64_t looked_at; /* incidents that it was given */
    truce_day since, until;
} truce_watch;

/** `g`, `rules` and `m` (may be NULL: no cases) are borrowed. */
void truce_watch_init(truce_watch *w, const truce_agreement *g, const truce_match_rules *rules,
                      const truce_mechanism *m, unsigned policy);
void truce_watch_fini(truce_watch *w);
/** @param claims  as in match.h  @return TRUCE_OK; TRUCE_ENOMEM */
int truce_watch_add(truce_watch *w, const truce_incident *i, const truce_match_claim *claims, truce_err *err);
/** So many reports were published on that day. Days ascending. */
int truce_watch_coverage(truce_watch *w, truce_day day, uint64_t reports, truce_err *err);
/** Order and add up the days in [since, until]; TRUCE_NODAY: from the entry into force, to the last day that a report
 * or an incident has. Windows end on `until` and 7, 14 ... days before. @return TRUCE_OK; TRUCE_ENOMEM */
int truce_watch_finish(truce_watch *w, truce_day since, truce_day until, truce_err *err);

/** All of it from a ledger, as of `as_of` (0: now); then finished. @param stop  may be NULL; true ends it
 *  @return TRUCE_OK; TRUCE_ESTOP; what the database gave; TRUCE_ENOMEM */
int truce_watch_load(truce_watch *w, truce_store *s, truce_time_us as_of, truce_day since, truce_day until,
                     bool (*stop)(void), truce_err *err);

/** Who alleges it against this match (not the party itself), who denies it. For printing: p NULL is the reports. */
bool truce_watch_denied(const truce_watch_match *m); /* by the party itself */
bool truce_watch_self(const truce_watch_match *m);   /* it says so itself */
/** The summands of a window: is the incident one of them? */
bool truce_watch_counts(const truce_watch_incident *i, const truce_watch_window *x);
#endif
