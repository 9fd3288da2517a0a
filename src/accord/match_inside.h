/* accord/match_inside.h - between match.c (which terms), match_deed.c (what a claim says was done, by whom, to whom)
 * and match_voice.c (who says so, who denies). For no other file. */
#ifndef TRUCE_ACCORD_MATCH_INSIDE_H
#define TRUCE_ACCORD_MATCH_INSIDE_H
#include "accord/match.h"

/** Parties of an agreement, a bit each (there are at most TRUCE_AGREEMENT_ITEMS). */
typedef uint64_t match_parties;

enum match_list {
    MATCH_EVENT,
    MATCH_KIND,
    MATCH_ACLED,
    MATCH_HARM,
    MATCH_VICTIM,
    MATCH_TARGET,
    MATCH_OBJECT,
    MATCH_DONE,
    MATCH_WEAPON,
    MATCH_UNNAMED,
    MATCH_SUPPORT,
    MATCH_ACCUSE,
    MATCH_LISTS
};

/** An entry `term` of the lexicon. */
typedef struct match_rule {
    uint8_t kind; /* enum truce_term_kind */
    bool group;   /* by an armed group */
    bool other;   /* against another party */
    struct {
        truce_str *v;
        uint32_t n;
    } list[MATCH_LISTS];
} match_rule;

typedef struct match_weight {
    truce_str name;
    double value;
} match_weight;

struct truce_match_rules {
    truce_arena arena;
    const truce_lexicon *lex;
    TRUCE_VEC(match_rule) rules;
    TRUCE_VEC(match_weight) weights;
    TRUCE_VEC(truce_str) no_doer; /* words that do nothing: territory, border */
    TRUCE_VEC(truce_str) no_deed; /* words for a state of affairs: war, conflict */
};

bool match__has(const match_rule *r, enum match_list l, truce_str s);

/** What one claim says was done. */
typedef struct match_deed {
    const truce_reading *r;
    const truce_claim *c;
    truce_claim_ref ref;
    bool counts;     /* told as a fact, of a day on which the agreement may be in force, with something to hold on to */
    bool none;       /* says that it did not happen, or that nobody was harmed */
    bool armed;      /* those harmed or aimed at bear arms */
    bool own_ground; /* the places are the claim's own, not only the incident's */
    bool strangers;  /* people of no party were harmed or aimed at */
    match_parties doers;      /* parties that it names as doers */
    match_parties people;     /* whose people or things were harmed or aimed at */
    match_parties soft;       /* likewise, but only implied */
    match_parties ground;     /* where it happened */
    const truce_actor *group; /* an armed group that it names as doer */
} match_deed;

/** An incident that is held against an agreement. */
typedef struct match_work {
    const truce_match_rules *rules;
    const truce_agreement *g;
    const truce_incident *i;
    const truce_match_claim *claims;
    truce_arena *a;
    match_deed *deeds; /* n */
    uint32_t n;
    match_parties doers;  /* that any claim names */
    match_parties spoken; /* that do, suffer or speak */
    bool groups;          /* an armed group is named as doer */
    bool armed_group;     /* one with a name does, suffers or speaks */
    TRUCE_VEC(truce_term_match) out;
} match_work;

/* ---- match_deed.c ---- */
void match__deeds(match_work *w);
bool match__armed_group(const truce_actor *x);
/** For a state: its government, army, police. */
bool match__official(const truce_actor *x);
/** The parties whose people this is; 0: of none. Armed groups only by a name that the agreement has. */
match_parties match__party_of(const truce_agreement *g, const truce_actor *x);
/** Is what `d` tells an act of party `p` against another one? *soft: it may be, by what is implied. */
bool match__against(const match_deed *d, int32_t p, bool *soft);
/** What of the claim the entry is about: bits EVENT, VICTIM, OBJECT; 0: it does not touch it. */
unsigned match__touches(const match_work *w, const match_rule *r, const match_deed *d);
/** The parties attacked; implied ones when no others are known. */
match_parties match__attacked(const match_deed *d, bool *soft);

/* ---- match_voice.c ---- */
void match__voice(match_work *w, truce_term_match *m, const match_deed *d, bool denies);
/** Who denies each match, by claims of the incident and by what is said right after them. */
void match__denials(match_work *w);
/** A party that denies right behind a claim of the incident, though nobody is named: not one of `except`; -1: none. */
int32_t match__denier(const match_work *w, match_parties except);
/** Does somebody say in the reports of this incident that `p` helps that group? Adds who does, and who denies it. */
bool match__support(match_work *w, truce_term_match *m, const match_rule *r, const truce_actor *group, int32_t p);
/** Is that the group, by id, name or another of its names? */
bool match__group_is(const truce_match_rules *r, const truce_actor *x, truce_str name);
#endif
