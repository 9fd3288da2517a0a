/* incident/state.h - what the files of the room share. Private to room incident; see telling.h for what others see. */
#ifndef TRUCE_INCIDENT_STATE_H
#define TRUCE_INCIDENT_STATE_H
#include "incident/policy.h"
#include "incident/telling.h"

/* ---------------------------------------------------------------- one report: brief.c, cluster.c, parts.c */

#define INC__NOWHERE UINT32_MAX

typedef struct inc_cluster {
    TRUCE_VEC(uint32_t) claims; /* indices, in order */
    truce_day from, to;         /* narrowest day range of its own words, TRUCE_NODAY when there is none */
    uint8_t date_prec;
    bool dated; /* from a claim's own words */
    int32_t parent;
    uint32_t last_sentence;
} inc_cluster;

/** A report while its claims are put together; all in `arena`. */
typedef struct inc_work {
    truce_told *out;
    const truce_lexicon *lex;
    truce_names *names;
    truce_arena *arena;
    TRUCE_VEC(uint32_t) cluster; /* of each claim, INC__NOWHERE: none */
    TRUCE_VEC(inc_cluster) clusters;
} inc_work;

/** Put claim `claim` into the cluster that it belongs to (a new one if none fits); `whole`: index of the claim that it
 * is a part of, or -1. */
void inc__cluster_claim(inc_work *w, uint32_t claim, int32_t whole);
/** Put clusters together that one number shows to be one. */
void inc__join(inc_work *w);
/** Make clusters of the parts that a total of the report is taken apart into; their parent is the total's cluster. */
void inc__split(inc_work *w);

/* ---------------------------------------------------------------- conditions */

bool inc__same_party(const truce_side *a, const truce_side *b);
bool inc__days_meet(truce_day a1, truce_day a2, truce_day b1, truce_day b2, int slack);
/** 1 the same or one in the other, 0 unknown, -1 apart. */
int inc__place(const truce_place *a, const truce_place *b);
bool inc__moved(unsigned harm);
/** What kind of thing harms people so; 0: no harm. */
int inc__domain(unsigned harm);
/** Display name of a party: country, else group. */
truce_str inc__party_key(const truce_side *p);

/* ---------------------------------------------------------------- two tellings: face.c, match.c, keys.c */

/** What a telling is known by, each thing once: two are compared in bounded time however much they tell. */
typedef struct inc_figure {
    uint8_t harm, role, bound;
    bool has_claimant;
    int64_t low, high;
    const truce_side *claimant;
} inc_figure;

typedef struct inc_word { /* "dozens" */
    const char *word;
    uint8_t harm;
} inc_word;

typedef struct inc_loss {
    const truce_side *side;
    uint8_t harm;
} inc_loss;

enum {
    INC__FACE_CLAIMS = 200,
    INC__FACE_PLACES = 12,
    INC__FACE_FIGURES = 16,
    INC__FACE_SIDES = 8,
    INC__FACE_COUNTRIES = 8,
    INC__FACE_WORDS = 4,
    INC__FACE_MARKS = 4
};

typedef struct inc_face {
    const char *report;
    const truce_side *set; /* the data set whose row this is; NULL: none */
    truce_day from, to;    /* own window, else around publication; TRUCE_NODAY: nobody knows */
    bool dated, day;       /* by its own words; to the day */
    bool part, moved, stayed;
    uint8_t domains; /* bits of inc__domain */
    uint8_t n_places, n_figures, n_losses, n_doers, n_countries, n_words, n_marks;
    const truce_place **places;
    inc_figure *figures;
    inc_loss *losses;
    inc_word *words;
    const truce_side **doers;
    const char **countries; /* that fight or suffer */
    const char **marks;     /* names of places narrower than a country, also those named ahead */
} inc_face;

/** Room for one face. */
typedef struct inc_face_room {
    const truce_place *places[INC__FACE_PLACES];
    inc_figure figures[INC__FACE_FIGURES];
    inc_loss losses[INC__FACE_SIDES];
    inc_word words[INC__FACE_WORDS];
    const truce_side *doers[INC__FACE_SIDES];
    const char *countries[INC__FACE_COUNTRIES], *marks[INC__FACE_MARKS];
} inc_face_room;

void inc__face(inc_face *f, inc_face_room *room, const truce_telling *t);
/** A copy of its own in `a`, no larger than it need be. */
const inc_face *inc__face_keep(truce_arena *a, const inc_face *f);
int inc__match(const inc_face *a, const inc_face *b, unsigned *why);
bool inc__may(const inc_face *a, const inc_face *b);
/** A number that may show that two tell of the same. */
static inline bool inc__telling_number(const inc_figure *f, int64_t n) {
    return n >= 2 && (n == f->low || n == f->high);
}
enum {
    INC__WINDOW = 3 /* days before publication that a telling without a day may mean */,
    INC__SLACK = 1 /* days around that */,
    INC__LONG = 40 /* days; a longer window meets a shorter one only by a large number */,
    INC__ENDLESS = 731 /* days; a longer window meets nothing */,
    INC__LARGE = 13 /* people; a number that rarely comes twice */,
    INC__ENOUGH = 4 /* points of a match */,
    INC__NUMBERS = 4 /* most points for numbers */,
    INC__SMALL = 5 /* so many smaller numbers of a telling are looked at in pairs */
};
/** A number of people, with the harm, in one. */
typedef uint64_t inc_toll;
static inline inc_toll inc__toll(const inc_figure *f, int64_t n) {
    return (uint64_t)n * TRUCE_HARM_COUNT + f->harm;
}
/** The first few numbers that are below INC__LARGE, each once. @return how many */
int inc__small(const inc_face *f, inc_toll out[INC__SMALL]);
static inline bool inc__long(const inc_face *f) {
    return f->to - f->from > INC__LONG;
}
static inline bool inc__endless(const inc_face *f) {
    return f->to - f->from >= INC__ENDLESS;
}
static inline int inc__number_points(int64_t n) {
    return n >= INC__LARGE ? 3 : 1;
}

/* ---------------------------------------------------------------- incidents: build.c, figures.c, policy.c */

/** A claim of the incident that is being built. The brief comes first: figures.c is handed that and finds the rest. */
typedef struct inc_said {
    truce_brief brief;
    const char *report; /* equal reports have equal pointers */
    uint64_t origin;
    truce_day published;
} inc_said;

/** The incident's claims, each once, by day of publication, report, number. */
typedef struct inc_claims {
    const inc_said *v;
    uint32_t n;
} inc_claims;

/** What an incident is built under and with. */
typedef struct inc_build {
    truce_arena *arena;
    truce_names *names;
    const truce_lexicon *lex;
    unsigned policy;
} inc_build;

/* ---- policy.c ---- */
/** A stated count under the policy: low, best, high (with INC__OPEN when nobody says how many at most); false when it
 * gives no number. */
bool inc__value(const inc_build *t, const truce_count *c, bool war, int64_t out[3]);

/** By day of publication (unknown last), report, number. */
int inc__told_first(const truce_telling *a, const truce_telling *b);
void inc__figures(inc_build *t, const inc_claims *k, truce_incident *out);
void inc__disputes(inc_build *t, const inc_claims *k, truce_incident *out);
#endif
