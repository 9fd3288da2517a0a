/* incident/state.h - what the room keeps of a run: claims in brief, clusters. Private to room incident.
 * Memory: everything in one arena; strings interned. */
#ifndef TRUCE_INCIDENT_STATE_H
#define TRUCE_INCIDENT_STATE_H
#include "incident/incident.h"

enum { INCIDENT__PARTIES = 4, INCIDENT__PLACES = 3, INCIDENT__DAYS = 4096 + 1 };

typedef struct inc_party {
    truce_str name, country, sector, id;
} inc_party;

/** Words of a claim that few combinations share out among many. */
typedef struct inc_what {
    truce_str acled, done, object, weapon;
} inc_what;

/** One claim in brief (144 bytes). What it points to is interned: equal strings, parties, lists have equal pointers. */
typedef struct inc_claim {
    uint32_t report, number, sentence, paragraph, cluster;
    int32_t token;   /* of the trigger: claims of one trigger tell of different people */
    int32_t part_of; /* index into claims, or -1 */
    uint8_t harm, role, stance, date_prec, n_actors, n_recipients, n_places,
        n_ahead; /* places_ahead stand behind the n_places that tell incidents apart */
    bool negative, period, anaphoric, has_claimant, has_object, direct_date;
    truce_count count;
    truce_day from, to; /* own date, or TRUCE_NODAY */
    const inc_what *what;
    const inc_party *victim, *claimant;                 /* never NULL: nobody has no names */
    const inc_party *const *actors, *const *recipients; /* of n_actors, n_recipients */
    const truce_place *const *places;                   /* n_places, behind them n_ahead */
} inc_claim;

typedef struct inc_report {
    char id[65];
    truce_day published;
    uint32_t origin; /* reports with equal origin were written once */
    uint32_t first_cluster;
} inc_report;

typedef struct inc_cluster {
    TRUCE_VEC(uint32_t) claims; /* indices, in order */
    truce_day from, to;         /* best known day range, TRUCE_NODAY when nobody says */
    uint8_t date_prec;
    bool dated;      /* from a claim's own words */
    uint32_t merged; /* cluster it went into, or itself */
    int32_t parent;
    uint32_t last_sentence, report;
    uint32_t asked;  /* the last query that looked at it */
    uint32_t joined; /* 1 + the last report that a cluster came from; 0: none */
} inc_cluster;

typedef TRUCE_VEC(uint32_t) inc_ids;

struct truce_incidents {
    truce_arena arena; /* of what is taken in; while incidents are handed out: of one incident only */
    truce_arena taken; /* what was taken in, meanwhile */
    truce_arena names; /* interned strings, parties, places: for the whole run */
    const truce_lexicon *lex;
    unsigned policy;
    TRUCE_VEC(inc_report) reports;
    TRUCE_VEC(inc_claim) claims; /* on the heap, so that growing leaves nothing behind; see inc__push_claim */
    TRUCE_VEC(inc_cluster) clusters;
    inc_ids
        days[INCIDENT__DAYS]; /* clusters by the days of their window, modulo; the last holds those of long windows */
    inc_ids undated,
        recent; /* clusters that no day is known of; the latest of all: both looked at from their ends only */
    uint32_t queries;
    /* interning */
    truce_str *table;
    uint32_t table_n, table_cap;
};

extern const inc_party inc__nobody;
truce_str inc__intern(struct truce_incidents *t, truce_str s);
/** Which cluster of this report claim `c` belongs to (a new one if none fits). */
void inc__cluster_claim(struct truce_incidents *t, uint32_t claim);
/** Make incidents of the parts that a total of the report is taken apart into; their parent is the total's cluster. */
void inc__split(struct truce_incidents *t, uint32_t report);
/** Join the last report's clusters with earlier reports'. */
void inc__cluster_report(struct truce_incidents *t, uint32_t report);
bool inc__same_party(const inc_party *a, const inc_party *b);
/** Display name of a party: country, else group. */
truce_str inc__party_key(const inc_party *p);
/* ---- policy.c ---- */
#define INC__OPEN ((int64_t)1 << 52) /* added to a high that is only a floor; sums of such stay such */
#define INC__MOST ((int64_t)1000000000000)
/** A stated count under the policy: low, best, high (with INC__OPEN when nobody says how many at most); false when it
 * gives no number. */
bool inc__value(const struct truce_incidents *t, const truce_count *c, bool war, int64_t out[3]);
/** Is the high `a` above `b`? A floor gives way to a number as high. -1: none. */
bool inc__higher(int64_t a, int64_t b);
/** What one voice says of some people. */
typedef struct inc_opinion {
    int64_t f[3]; /* low, best, high as by inc__value */
    bool admits, narrator;
} inc_opinion;
/** low, best, high of rival figures; -1 each when there are none. */
void inc__decide(unsigned policy, const inc_opinion *o, uint32_t n, int64_t out[3]);
/** For handing out: an open high is null. */
truce_figures inc__settled(const int64_t f[3]);

void inc__figures(struct truce_incidents *t, const inc_cluster *c, truce_incident *out);
void inc__disputes(struct truce_incidents *t, const inc_cluster *c, truce_incident *out);
uint32_t inc__root(const struct truce_incidents *t, uint32_t cluster);
#endif
