/* accord/match.h - which terms an incident touches, and why.
 * Does: hold what the claims of an incident say happened, to whom, by whom, where and when against each term. A match
 * is an *allegation that a term was broken*, by whoever claims what happened; never a finding. No term, no violation.
 * Does not: decide anything; know cases; read a ledger (watch.h does).
 * Depends on: agreement.h, incident, claim. Knowledge: which events, victims and objects touch a term of which kind
 * stands in the lexicon (data/en/terms.lex).   What is done with it: docs/mechanism.md, "Watching". */
#ifndef TRUCE_ACCORD_MATCH_H
#define TRUCE_ACCORD_MATCH_H
#include "accord/agreement.h"
#include "incident/incident.h"

/** Why; every bit is a part of the explanation. */
enum truce_match_why {
    TRUCE_MATCH_EVENT = 1,     /* what happened is of a kind that the term is about */
    TRUCE_MATCH_VICTIM = 2,    /* who was harmed is whom it protects */
    TRUCE_MATCH_OBJECT = 4,    /* what was hit, closed or taken is what it is about */
    TRUCE_MATCH_DOER = 8,      /* the alleged doer is bound by it */
    TRUCE_MATCH_GROUP = 16,    /* the alleged doer is an armed group that it names */
    TRUCE_MATCH_AREA = 32,     /* it happened in its area */
    TRUCE_MATCH_DAY = 64,      /* it was in force on that day */
    TRUCE_MATCH_DAY_LIKE = 128 /* the day is not known for sure; it may have been in force */
};

/** Somebody who says so, or denies it. */
typedef struct truce_match_voice {
    truce_str claimant; /* as shown; p NULL: the reports in their own voice */
    truce_str country;
    bool denies;
    bool self;    /* it is the party that the match is about: it says so of itself, or denies it */
    bool support; /* no_support: it speaks of the support itself, not only of the attack */
    TRUCE_VEC(truce_claim_ref) claims;
} truce_match_voice;

typedef struct truce_term_match {
    const truce_term *term;
    int32_t party; /* index of the party alleged to have broken it; -1: nobody is named */
    unsigned why;  /* bits */
    bool doubtful; /* a part of the reasons is not certain: day, place or doer; truce_match_say says which */
    bool inferred; /* that it was this party follows from other claims of the incident, or from its denial */
    bool armed;    /* its claims tell of the weapon that gives the incident its kind: "air strike", not "attack" */
    bool placed;   /* false: no place is known to be in the area, and none outside it */
    unsigned harms, roles;        /* what was harmed: bits 1u << enum truce_harm_kind, truce_role */
    TRUCE_VEC(truce_str) objects; /* "post hit" */
    truce_str group;              /* no_support: the group, as shown; else p NULL */
    const truce_place *where;     /* in the area, the most exact; NULL: none */
    TRUCE_VEC(truce_match_voice) voices;
} truce_term_match;

/** The lexicon's terms made ready. It borrows from `lex`. Shared by threads. */
typedef struct truce_match_rules truce_match_rules;
int truce_match_rules_new(truce_match_rules **out, const truce_lexicon *lex, truce_err *err);
void truce_match_rules_free(truce_match_rules *r); /* NULL is fine */
/** The weight of that name in the escalation index; `otherwise` when there is none. */
double truce_match_weight(const truce_match_rules *r, truce_str name, double otherwise);

/** A claim of an incident in the reading that it stands in; c NULL: it is not at hand. */
typedef struct truce_match_claim {
    const truce_reading *r;
    const truce_claim *c;
} truce_match_claim;

/** All matches of an incident with an agreement, terms in their order, parties in theirs, nobody last. In `a`, under
 *  its oom jump; strings borrow from the agreement, the lexicon, the incident and the readings.
 *  @param claims  those of i->claims, in their order; around them the readings tell who denies what
 *  Guarantees: same input, same matches; each has EVENT, VICTIM or OBJECT, and DAY or DAY_LIKE; party -1 has no DOER.
 */
void truce_match_incident(const truce_match_rules *r, const truce_agreement *g, const truce_incident *i,
                          const truce_match_claim *claims, truce_arena *a, truce_term_match **out, uint32_t *n);
/** Can it touch any term at all, by its days and places? For who loads readings only when they are needed. */
bool truce_match_may(const truce_agreement *g, const truce_incident *i);
/** "air strike by Pakistan (Afghanistan says so); civilians killed; Kabul is in the area; 2025-10-21 is on or after
 *  2025-10-19": one sentence without its full stop. */
void truce_match_say(truce_buf *b, const truce_agreement *g, const truce_incident *i, const truce_term_match *m);
/** Its parts, for tables that have who says so in a place of its own. What: "air strike; civilians killed and wounded".
 *  Because: "Kabul is in the area; ...", and what is not certain. */
void truce_match_what(truce_buf *b, const truce_incident *i, const truce_term_match *m);
void truce_match_because(truce_buf *b, const truce_agreement *g, const truce_incident *i, const truce_term_match *m);
#endif
