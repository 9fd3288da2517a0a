/* incident/telling.h - what one report tells of one thing, when two tellings are of the same thing, and which go
 * together. Does: claims of a reading in brief, put together within the report; keys that find candidates; a score of
 * two tellings with its reasons; the assignment of tellings to leaders; an incident of a leader's tellings.
 * Does not: keep anything (incident.c does for a run, store for a ledger); read text.   Depends on: base, claim.
 * Memory: names are interned in truce_names and live as long as it; the rest in the caller's arena.
 * Deterministic: everything here is a function of the set of reports, never of the order in which they came.
 * Why this way: docs/decisions/006-ledger.md */
#ifndef TRUCE_INCIDENT_TELLING_H
#define TRUCE_INCIDENT_TELLING_H
#include "incident/incident.h"

/* ---------------------------------------------------------------- names: one copy of each */

/** Interned strings, sides, places, lists: equal values have equal pointers. Freed at once. */
typedef struct truce_names truce_names;
int truce_names_new(truce_names **out, truce_err *err);
void truce_names_free(truce_names *n);
size_t truce_names_bytes(const truce_names *n); /* of memory, about */
/** Where an allocation that cannot be had jumps to, as truce_arena.oom; NULL: the calls below return NULL. */
void truce_names_oom(truce_names *n, jmp_buf *oom);
truce_str truce_names_str(truce_names *n, truce_str s); /* p NULL stays NULL */

/** A party to a claim, without where it stood in the text. Strings interned; p NULL: not known. */
typedef struct truce_side {
    truce_str name, country, sector, id;
} truce_side;
/** Interns the strings too. */
const truce_side *truce_names_side(truce_names *n, truce_side s);
extern const truce_side truce_side_nobody;

/** Interned, its strings too; beg, end, sentence are 0, entry is TRUCE_NOENTRY: a place of an incident has no span. */
const truce_place *truce_names_place(truce_names *n, const truce_place *p);

/** Words of a claim that few combinations share out among many. */
typedef struct truce_what {
    truce_str acled, done, object, weapon;
} truce_what;
const truce_what *truce_names_what(truce_names *n, truce_what w);

/** An interned list of interned things; NULL when `count` is 0. */
const truce_side *const *truce_names_sides(truce_names *n, const truce_side *const *v, uint32_t count);
const truce_place *const *truce_names_places(truce_names *n, const truce_place *const *v, uint32_t count);

/* ---------------------------------------------------------------- briefs and tellings */

enum { TRUCE_BRIEF_PARTIES = 4, TRUCE_BRIEF_PLACES = 3, TRUCE_TELLING_MOST = 4000 /* tellings of one report */ };

/** One claim in brief: all that incidents are made of. What it points to is interned. */
typedef struct truce_brief {
    uint32_t number; /* of the claim in its report, 1-based */
    uint32_t sentence, paragraph;
    int32_t token;    /* of the trigger: claims of one trigger tell of different people */
    uint32_t part_of; /* number of the claim that holds this one, 0: none */
    uint8_t harm, role, stance, date_prec, n_actors, n_recipients, n_places,
        n_ahead; /* places_ahead stand behind the n_places that tell incidents apart */
    bool negative, period, anaphoric, has_claimant, has_object, direct_date;
    bool row;           /* of a data set, imported: that one keeps its rows apart */
    truce_count count;  /* of harm, else of the object; word interned */
    truce_day from, to; /* own date, or TRUCE_NODAY */
    const truce_what *what;
    const truce_side *victim, *claimant;                 /* never NULL: &truce_side_nobody */
    const truce_side *const *actors, *const *recipients; /* of n_actors, n_recipients */
    const truce_place *const *places;                    /* n_places, behind them n_ahead */
} truce_brief;

/** What one report tells of one thing. */
typedef struct truce_telling {
    uint64_t id;        /* the caller's handle, not 0; nothing is ordered by it */
    uint64_t origin;    /* reports written once have equal origins (copies); only counted */
    const char *report; /* 64 hex and NUL: id of the report */
    truce_day published;
    uint16_t number;    /* of the telling in its report, from 0 */
    int16_t parent;     /* number of the telling of the whole that this is a part of, or -1 */
    truce_day from, to; /* the narrowest window that its own words give, TRUCE_NODAY when none do */
    uint8_t date_prec;
    bool dated;                       /* from its own words */
    const truce_brief *const *claims; /* in text order; a part's are also among its whole's, unless its place had set it
                                         apart from that */
    uint32_t n;
} truce_telling;

/** All that one report tells. */
typedef struct truce_told {
    TRUCE_VEC(truce_brief) claims; /* those that can matter, in text order; period totals are in no telling */
    TRUCE_VEC(truce_telling) tellings;
} truce_told;

/** Put a reading's claims together. Everything in `a` and `n` (the oom jumps of both must be set). id and origin of the
 *  tellings are 0, for the caller to fill. report borrows from the reading's article. */
void truce_tell(truce_told *out, const truce_reading *r, const truce_lexicon *lex, truce_names *n, truce_arena *a);

/* ---------------------------------------------------------------- which go together */

/** The order in which tellings are assigned: those with a day of their own before the others, then by day of
 *  publication (unknown last), report id, number. Total; <0, 0, >0. */
int truce_telling_cmp(const truce_telling *a, const truce_telling *b);

/** Why two tellings are held to be of one thing; for `show` and `explain`. */
enum truce_why {
    TRUCE_WHY_PLACE = 1,   /* the same place, or one in the other */
    TRUCE_WHY_NUMBERS = 2, /* the same numbers of the same people */
    TRUCE_WHY_VICTIMS = 4, /* the same side's losses, or both sides' */
    TRUCE_WHY_DOERS = 8,   /* the same doer */
    TRUCE_WHY_DAY = 16,    /* both name the same day */
    TRUCE_WHY_NAMES = 32   /* the day of one is not known at all: both belligerents and two places are the same */
};
/** Points for the two being of one thing; 0: not enough, or something forbids it. Symmetric. @param why may be NULL */
int truce_telling_match(const truce_telling *a, const truce_telling *b, unsigned *why);
/** May they stand in one incident at all: no day, place or kind forbids it. Symmetric; implied by match > 0. */
bool truce_telling_may(const truce_telling *a, const truce_telling *b);

/** Two tellings that match share a key: one's `asked` meets the other's `stored`, in both directions. */
typedef struct truce_keys {
    TRUCE_VEC(uint64_t) stored, asked; /* ascending, each once */
} truce_keys;
void truce_telling_keys(const truce_telling *t, truce_arena *a, truce_keys *out);

/** A growing list of handles on the heap. */
typedef struct truce_ids {
    uint64_t *v;
    uint32_t n, cap;
} truce_ids;
bool truce_ids_push(truce_ids *ids, uint64_t id); /* false: out of memory */
void truce_ids_fini(truce_ids *ids);

/** What the assignment asks of whoever keeps the tellings. Each returns TRUCE_OK or a status that ends the assignment.
 */
typedef struct truce_assign_calls {
    /** Borrowed until truce_assign returns. */
    int (*telling)(uint64_t id, const truce_telling **out, void *ctx, truce_err *err);
    /** Append the tellings that share a key with `id`: itself and others that do not match may be among them, withdrawn
     *  ones and parts may not. */
    int (*candidates)(uint64_t id, truce_ids *out, void *ctx, truce_err *err);
    /** Append the other tellings of its report (no parts). */
    int (*siblings)(uint64_t id, truce_ids *out, void *ctx, truce_err *err);
    /** The leader that `id` was assigned to, itself when it leads; 0: not assigned yet. */
    int (*leader)(uint64_t id, uint64_t *out, void *ctx, truce_err *err);
    int (*set_leader)(uint64_t id, uint64_t leader, void *ctx, truce_err *err);
    void *ctx;
} truce_assign_calls;

/** Assign the tellings in `dirty`, and again all later ones whose assignment depends on one that changed. In the order
 *  of truce_telling_cmp each telling goes to the leader that the earlier telling it matches best belongs to (one point
 *  more when several of that leader's match it; of equals the earlier leader), unless the leader itself forbids it or
 * an earlier sibling is there; else it leads. Guarantees: leaders are a function of the set of tellings: the same after
 * any sequence of calls that leaves the same set, as after one call with all of them. Who takes a telling out of the
 * set passes what were its candidates and its siblings.
 *  @return TRUCE_OK; TRUCE_ENOMEM; what a callback gave */
int truce_assign(const truce_assign_calls *calls, const uint64_t *dirty, uint32_t n, truce_err *err);

/* ---------------------------------------------------------------- incidents of tellings */

/** "i-" and 12 hex: of the first claim of the telling that was published first. Stays while that telling stays. */
void truce_telling_incident_id(const truce_telling *founder, char out[20]);
/** The telling that names the incident: first by day of publication (unknown last), report id, number. */
const truce_telling *truce_telling_founder(const truce_telling *const *v, uint32_t n);

/** Fill `out` from the tellings of one incident under a policy; the rest of it lives in `a` and `n`. `parent` (may be
 *  NULL) is the id of the incident that holds it. Runs under the oom jump of `a`. Order of `v` does not matter. */
void truce_incident_build(truce_incident *out, const truce_telling *const *v, uint32_t n, const char *parent,
                          unsigned policy, const truce_lexicon *lex, truce_names *names, truce_arena *a);

/** A period total with its report. */
typedef struct truce_period_claim {
    const char *report; /* 64 hex */
    truce_day published;
    const truce_brief *brief;
} truce_period_claim;
/** Put equal totals together (any order of `v`: it is sorted) and hand out each once. Memory in `a`. */
void truce_series_build(truce_period_claim *v, uint32_t n, truce_arena *a,
                        void (*each)(const truce_series *s, void *ctx), void *ctx);
#endif
