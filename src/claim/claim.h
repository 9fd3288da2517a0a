/* claim/claim.h - trees and lexicon to mentions, attributions and claims.
 * Does: who says who did what to whom, where, when, how many, for one article.   Does not: compare articles (incident).
 * Depends on: base, lang, lexicon (and intake's truce_article as the exchange type).
 * Memory: everything lives in the reading's arena; strings borrow from the article, the lexicon or the arena.
 * Threads: one reading a thread. */
#ifndef TRUCE_CLAIM_H
#define TRUCE_CLAIM_H
#include "base/base.h"
#include "intake/intake.h"
#include "lang/lang.h"
#include "lexicon/lexicon.h"

/* ---------------------------------------------------------------- what is read */

/** A number that somebody stated. -1 in low or high is "not stated" (null). */
enum truce_bound {
    TRUCE_BOUND_EXACT,
    TRUCE_BOUND_AT_LEAST,
    TRUCE_BOUND_AT_MOST,
    TRUCE_BOUND_ABOUT,
    TRUCE_BOUND_BETWEEN,
    TRUCE_BOUND_VAGUE,
    TRUCE_BOUND_UNCOUNTED
};
const char *truce_bound_name(unsigned b);
typedef struct truce_count {
    int64_t low, high;
    uint8_t bound;
    truce_str word; /* the vague word or the number as written; p NULL if none */
} truce_count;

enum truce_role {
    TRUCE_ROLE_PERSON,
    TRUCE_ROLE_SOLDIER,
    TRUCE_ROLE_POLICE,
    TRUCE_ROLE_FIGHTER,
    TRUCE_ROLE_OFFICIAL,
    TRUCE_ROLE_CIVILIAN,
    TRUCE_ROLE_CHILD,
    TRUCE_ROLE_WOMAN,
    TRUCE_ROLE_JOURNALIST,
    TRUCE_ROLE_AID_WORKER,
    TRUCE_ROLE_REFUGEE
};
const char *truce_role_name(unsigned r);
unsigned truce_role_of(truce_str name);

/** A party as it is spoken of. Strings p NULL are null in the output. beg == end: implied, not in the text. */
typedef struct truce_actor {
    truce_str text, name, country, sector, id;
    uint32_t beg, end;
    truce_entry entry; /* lexicon entry, or TRUCE_NOENTRY */
    uint8_t role;      /* enum truce_role */
    bool plural;
} truce_actor;

typedef struct truce_place {
    truce_str text, name, country, adm1, adm2, feature;
    uint32_t beg, end;
    uint32_t geonameid; /* 0: none */
    double lat, lon;    /* NAN: none */
    uint8_t where_prec; /* 1..7, UCDP */
    truce_entry entry;
    int32_t sentence;
    bool adjective; /* "Turkish": counts as a mention, not as a place of an event */
} truce_place;

/** A time expression. value is TIMEX3; from/to TRUCE_NODAY when it does not resolve to days (durations, sets). */
typedef struct truce_time {
    truce_str text, value;
    uint32_t beg, end;
    truce_day from, to;
    uint8_t date_prec;                  /* 1..5, UCDP; 0: does not resolve */
    int32_t sentence, tok_beg, tok_end; /* tokens of the sentence, half-open */
    uint8_t kind;                       /* 0 date, 1 duration, 2 set, 3 time of day */
} truce_time;

enum truce_said {
    TRUCE_SAID_ASSERTS,
    TRUCE_SAID_ADMITS,
    TRUCE_SAID_DENIES,
    TRUCE_SAID_CONFIRMS,
    TRUCE_SAID_UNVERIFIED,
    TRUCE_SAID_ACCUSES,
    TRUCE_SAID_ASKS,
    TRUCE_SAID_THREATENS,
    TRUCE_SAID_FEELS /* wants, backs, opposes, fears: an attitude, no statement; nobody claims the content */
};

/** Who is quoted or paraphrased, by which cue, saying which stretch of text. */
typedef struct truce_attribution {
    bool has_source;
    truce_actor source; /* resolved: pronouns and definite descriptions point to their antecedent's actor */
    uint32_t cue_beg, cue_end;
    uint32_t beg, end;           /* content, bytes of the text; may span sentences */
    int32_t sentence, cue_token; /* of the cue; cue_token -1 when it has none (a colon) */
    uint8_t said;                /* enum truce_said, from the cue's lexicon entry */
    bool negated, direct;
} truce_attribution;

enum truce_harm_kind {
    TRUCE_HARM_NONE,
    TRUCE_HARM_KILLED,
    TRUCE_HARM_WOUNDED,
    TRUCE_HARM_CAPTURED,
    TRUCE_HARM_DETAINED,
    TRUCE_HARM_MISSING,
    TRUCE_HARM_DISPLACED,
    TRUCE_HARM_RETURNED,
    TRUCE_HARM_DEPORTED,
    TRUCE_HARM_EVACUATED,
    TRUCE_HARM_COUNT
};
const char *truce_harm_name(unsigned k);
unsigned truce_harm_of(truce_str name);

enum truce_modality { TRUCE_MOD_ACTUAL, TRUCE_MOD_HYPOTHETICAL, TRUCE_MOD_FUTURE, TRUCE_MOD_BACKGROUND };

typedef struct truce_claim {
    uint32_t number;                     /* running, 1-based; the id is report[0..12)-number */
    uint32_t sentence, beg, end;         /* beg,end: the trigger's clause or phrase in the text */
    int32_t token;                       /* trigger token in the sentence */
    truce_str event, mode, cameo, acled; /* p NULL: null */
    TRUCE_VEC(truce_actor) actors;
    TRUCE_VEC(truce_actor) recipients;
    uint8_t harm;                         /* enum truce_harm_kind */
    const struct truce_frame *harm_frame; /* what evoked the harm */
    truce_count count;                    /* of harm */
    truce_actor victim;                   /* of harm */
    int32_t victim_token;                 /* head of the victims' phrase in the sentence */
    int32_t part_of;                      /* index of the containing claim, or -1 */
    bool period_total;
    bool anaphoric; /* the victims are "the ...", "he", "they": most likely counted before in this article */
    bool has_object, has_weapon, has_when, has_claimant;
    truce_str object_kind, object_done, object_text;
    uint32_t object_beg, object_end;
    truce_count object_count;
    truce_str weapon_text, weapon_kind;
    uint32_t weapon_beg, weapon_end;
    TRUCE_VEC(truce_place) places;
    uint8_t places_ahead; /* so many at the end of `places` come from later sentences */
    bool place_before;    /* the places come from an earlier sentence */
    truce_day from, to;
    uint8_t date_prec;
    truce_str when_text;
    truce_actor claimant;
    uint8_t stance; /* ASSERTS, ADMITS, DENIES, CONFIRMS or UNVERIFIED of enum truce_said */
    bool negative, quoted;
    uint8_t modality;
    const char *rule;   /* id of the grammar rule, static */
    truce_str frame;    /* lexicon frame, and where it stands */
    uint8_t confidence; /* percent */
} truce_claim;

/* ---------------------------------------------------------------- one article, read */

struct truce_view; /* np.h */

/** The lexicon's frames made ready, once per lexicon; shared by threads. It borrows from `lex`. */
typedef struct truce_knowledge truce_knowledge;
int truce_knowledge_new(truce_knowledge **out, const truce_lexicon *lex, truce_err *err);
void truce_knowledge_free(truce_knowledge *k);

typedef struct truce_reading {
    truce_arena *arena;
    const truce_article *article;
    const truce_lexicon *lex;
    const truce_knowledge *know;
    truce_sentence *sent;
    uint32_t n_sent;
    struct truce_view *view;       /* per sentence: tree index, mentions, numbers (filled by truce_claim__views) */
    TRUCE_VEC(truce_actor) actors; /* mentions, in text order */
    TRUCE_VEC(truce_place) places; /* mentions, in text order */
    TRUCE_VEC(truce_time) times;   /* mentions, in text order */
    TRUCE_VEC(truce_attribution) attributions;
    TRUCE_VEC(truce_claim) claims;
    struct truce_gist *gist; /* gist.h; NULL before truce_claim__gist */
    truce_actor side[2];     /* the two countries that the article is about, if n_sides is 2 (0: no such pair) */
    uint32_t n_sides;
} truce_reading;

/** Fill the reading (sent, n_sent, article, lex, know, arena are set; the rest is zero). Runs under the arena's oom
 * jump. */
void truce_claim_read(truce_reading *r);

/* ---- the steps, in order; each fills its own part, and may use what the ones before filled ---- */
void truce_claim__views(truce_reading *r);        /* np.c: tree index, numbers */
void truce_claim__times(truce_reading *r);        /* times.c, timex.c */
void truce_claim__places(truce_reading *r);       /* places.c */
void truce_claim__actors(truce_reading *r);       /* actors.c */
void truce_claim__attributions(truce_reading *r); /* attribution.c */
void truce_claim__gist(truce_reading *r);         /* gist.c: once the actors are known */
void truce_claim__events(truce_reading *r);       /* events.c, harm.c ... */
void truce_claim__verify(truce_reading *r);       /* verify.c */

#endif
