/* incident/policy.h - what a counting policy makes of stated numbers. Private to room incident.
 * Does: one stated count to low, best, high; several voices on the same people to one answer; nested groups of people.
 * Does not: know incidents or claims.   Source, why: policy.c, docs/decisions/004-incidents.md */
#ifndef TRUCE_INCIDENT_POLICY_H
#define TRUCE_INCIDENT_POLICY_H
#include "incident/incident.h"

#define INC__OPEN ((int64_t)1 << 52) /* added to a high that is only a floor; sums of such stay such */
#define INC__MOST ((int64_t)1000000000000)

/** A stated count under the policy: low, best, high (with INC__OPEN when nobody says how many at most); false when it
 *  gives no number. `war`: two states are parties. `lex` may be NULL: then no vague word has a number. */
bool truce_policy__value(unsigned policy, const truce_lexicon *lex, const truce_count *c, bool war, int64_t out[3]);
/** Is the high `a` above `b`? A floor gives way to a number as high. -1: none. */
bool inc__higher(int64_t a, int64_t b);
/** What one voice says of some people. */
typedef struct inc_opinion {
    int64_t f[3]; /* low, best, high as by truce_policy__value */
    bool admits, narrator;
} inc_opinion;
/** low, best, high of rival figures; -1 each when there are none. */
void inc__decide(unsigned policy, const inc_opinion *o, uint32_t n, int64_t out[3]);
/** For handing out: an open high is null. */
truce_figures inc__settled(const int64_t f[3]);

/** figures.c: all people of one party that one voice tells of, by role (-1: nothing said): the groups are nested. */
int64_t inc__nest(const int64_t by_role[11]);
/** figures.c: are two states parties? */
bool inc__war(const truce_incident *i);
/** A voice says a number again: keep count of its revisions. */
void truce_said__again(truce_said_row *row, const truce_count *c, bool same_report);
#endif
