/* accord/match.h - which terms an incident touches, and why.
 * Does: hold an incident's kind, parties, victims, objects, places and days against each term. A match is an
 * *allegation that a term was broken*, by whoever claims what happened; never a finding. No term, no violation. Does
 * not: decide anything; know cases.   Depends on: agreement.h, incident. Knowledge: which events, victims and objects
 * touch a term of which kind stands in the lexicon (data/en/terms.lex). */
#ifndef TRUCE_ACCORD_MATCH_H
#define TRUCE_ACCORD_MATCH_H
#include "accord/agreement.h"
#include "incident/incident.h"

/** Why; every bit is one line of the explanation. */
enum truce_match_why {
    TRUCE_MATCH_EVENT = 1,     /* what happened is of a kind that the term is about */
    TRUCE_MATCH_VICTIM = 2,    /* who was harmed is whom it protects */
    TRUCE_MATCH_OBJECT = 4,    /* what was hit, closed or taken is what it is about */
    TRUCE_MATCH_DOER = 8,      /* the alleged doer is bound by it */
    TRUCE_MATCH_GROUP = 16,    /* the alleged doer is an armed group that it forbids to support */
    TRUCE_MATCH_AREA = 32,     /* it happened in its area */
    TRUCE_MATCH_DAY = 64,      /* it was in force on that day */
    TRUCE_MATCH_DAY_LIKE = 128 /* the day is not known for sure; it may have been in force */
};

/** Somebody who says so, or denies it. */
typedef struct truce_match_voice {
    truce_str claimant; /* as shown; p NULL: the reports in their own voice */
    truce_str country;
    bool denies;
    TRUCE_VEC(truce_claim_ref) claims;
} truce_match_voice;

typedef struct truce_term_match {
    const truce_term *term;
    int32_t party; /* index of the party alleged to have broken it; -1: nobody is named */
    unsigned why;  /* bits */
    bool doubtful; /* a part of the reasons is not certain: day, place or doer */
    TRUCE_VEC(truce_match_voice) voices;
} truce_term_match;

/** All matches of an incident with an agreement, terms in their order, parties in theirs. In `a`, under its oom jump.
 */
void truce_match_incident(const truce_agreement *g, const truce_incident *i, const truce_lexicon *lex, truce_arena *a,
                          truce_term_match **out, uint32_t *n);
/** "air strike by Pakistan (says Afghanistan); Kabul is in the area; 21 October is on or after 19 October": one
 * sentence. */
void truce_match_say(truce_buf *b, const truce_agreement *g, const truce_incident *i, const truce_term_match *m);
#endif
