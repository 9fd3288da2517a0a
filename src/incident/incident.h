/* incident/incident.h - claims to incidents, figures by claimant, series, grades, disputes.
 * Does: put claims about one thing together, over all articles of a run; apply a counting policy; find disputes.
 * Does not: read text; keep anything after the run (store).   Depends on: base, claim.
 * Memory: a compact copy of every claim that can matter (about 200 bytes), strings interned; freed at once.
 * Threads: one thread adds. Deterministic: the same readings in any order, the same result. */
#ifndef TRUCE_INCIDENT_H
#define TRUCE_INCIDENT_H
#include "claim/claim.h"

enum truce_policy { TRUCE_POLICY_UCDP, TRUCE_POLICY_ACLED, TRUCE_POLICY_IBC, TRUCE_POLICY_AIRWARS };
const char *truce_policy_name(unsigned p);
/** False when there is no such policy. */
bool truce_policy_of(truce_str name, unsigned *out);
/** "ucdp-1": goes up when a rule changes. Every output names it. */
const char *truce_policy_version(unsigned p);
/** The policy's rules, a paragraph. */
const char *truce_policy_rules(unsigned p);
/** ACLED: the share of day `day` (from 0) in a total over `days` days, even, what is left over on the first; -1 when
 *  there is no such total or day. */
int64_t truce_policy_share(int64_t total, unsigned days, unsigned day);

/** A number of an incident under the policy; -1 is null. */
typedef struct truce_figures {
    int64_t low, best, high;
} truce_figures;

typedef struct truce_claim_ref {
    const char *report; /* 64 hex */
    uint32_t number;
} truce_claim_ref; /* id: report[0..12)-number */

/** What one claimant says of one harm to one group, or of one kind of object. */
typedef struct truce_said_row {
    truce_str claimant; /* display name; p NULL: the reports in their own voice */
    truce_str country, sector;
    truce_count count;
    uint8_t stance;
    TRUCE_VEC(truce_claim_ref) claims;
    int64_t first, before, latest; /* its numbers in the order of the reports: the first, the last two reports' */
    uint32_t numbers, revisions;   /* how many it gave; ask truce_said_revisions */
} truce_said_row;
/** How often it changed its number from one report to the next. */
uint32_t truce_said_revisions(const truce_said_row *row);

typedef struct truce_figure_row {
    uint8_t harm, victim_role;
    truce_str victim_party; /* country, else group name, else p NULL */
    TRUCE_VEC(truce_said_row) said;
    truce_figures fig;
} truce_figure_row;

typedef struct truce_object_row {
    truce_str kind, done;
    TRUCE_VEC(truce_said_row) said;
} truce_object_row;

typedef struct truce_party {
    truce_str name, country, sector, id;
    char side; /* 'A', 'B', 'C' */
} truce_party;

typedef struct truce_dispute {
    const char *about; /* "killed", "wounded", "captured", "place", "date", "actor", "occurrence" */
    TRUCE_VEC(truce_str) between;
    TRUCE_VEC(truce_claim_ref) claims;
} truce_dispute;

typedef struct truce_incident {
    char id[20];
    truce_str kind, event, acled; /* kind: "air_strike", "clash", "suicide_attack", ... */
    truce_day from, to;
    uint8_t date_prec;
    bool dated; /* by its reports' own words, not by when they were published */
    TRUCE_VEC(truce_place) places;
    TRUCE_VEC(truce_party) parties;
    TRUCE_VEC(truce_claim_ref) claims;
    uint32_t reports, origins, claimants;
    const char *grade;                   /* "confirmed", "fair", "weak", "contested", "discounted" */
    const struct truce_incident *parent; /* NULL: none */
    TRUCE_VEC(truce_figure_row) figures;
    truce_figures totals[TRUCE_HARM_COUNT]; /* low = best = high = -1: nothing said */
    TRUCE_VEC(truce_object_row) objects;
    TRUCE_VEC(truce_str) weapons;
    const char *policy;
    TRUCE_VEC(truce_dispute) disputes;
} truce_incident;

typedef struct truce_series {
    uint8_t harm, victim_role;
    truce_str victim_party, place, claimant;
    truce_day from, to;
    truce_count count;
    TRUCE_VEC(truce_claim_ref) claims;
} truce_series;

/** What kind of incident a weapon makes: "shelling" of "mortar"; p NULL: no kind of its own. Static. */
truce_str truce_incident_kind_of(truce_str weapon);

typedef struct truce_incidents truce_incidents;

int truce_incidents_new(truce_incidents **out, unsigned policy, const truce_lexicon *lex, truce_err *err);
void truce_incidents_free(truce_incidents *t);
/** Take in one reading (copied; the reading may be freed afterwards). The article's copy_of must be filled. A report
 * that was taken in before is left as it is. @return TRUCE_OK; TRUCE_ENOMEM */
int truce_incidents_add(truce_incidents *t, const truce_reading *r, truce_err *err);

typedef struct truce_incident_calls {
    void (*incident)(const truce_incident *i, void *ctx); /* most prominent first */
    void (*series)(const truce_series *s, void *ctx);     /* after the last incident */
    void *ctx;
} truce_incident_calls;
/** Hand out, once. An incident lives until its callback returns; of its parent only the id is filled. @return TRUCE_OK;
 * TRUCE_ENOMEM */
int truce_incidents_finish(truce_incidents *t, truce_incident_calls calls, truce_err *err);
#endif
