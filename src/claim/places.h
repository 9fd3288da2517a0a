/* claim/places.h - what the files of place reading share. Not for other rooms.
 * Does: one article's names of places on their way from phrase to point.   Memory: the reading's arena. */
#ifndef TRUCE_CLAIM_PLACES_H
#define TRUCE_CLAIM_PLACES_H
#include "claim/claim.h"

/** What the words around a name say (word lists of data/en/places/context.lex). */
enum place_mark {
    PLACE_ADM1 = 1 << 0,       /* province */
    PLACE_ADM2 = 1 << 1,       /* district */
    PLACE_SETTLEMENT = 1 << 2, /* village */
    PLACE_NATURE = 1 << 3,     /* valley */
    PLACE_SITE = 1 << 4,       /* airport */
    PLACE_STREET = 1 << 5,     /* road */
    PLACE_DIRECTION = 1 << 6,  /* northern */
    PLACE_PREP = 1 << 7,       /* in */
    PLACE_OFFICE = 1 << 8,     /* Mayor */
    PLACE_THING = 1 << 9,      /* Hospital */
    PLACE_THING_OF = 1 << 10,  /* University (of) */
    PLACE_TITLE = 1 << 11,     /* Mr. */
    PLACE_SAYS = 1 << 12,      /* say */
    PLACE_AMBIGUOUS = 1 << 13, /* Reading */
    PLACE_GIVEN = 1 << 14,     /* Jordan */
    PLACE_SURNAME = 1 << 15,   /* Washington */
    PLACE_PARTY = 1 << 16,     /* inside a known actor that is no state */
    PLACE_TIME = 1 << 17,      /* inside a time expression */
    PLACE_NAMESAKE = 1 << 18   /* not of tokens: see places_pick.c */
};
#define PLACE_FEATURES (PLACE_ADM1 | PLACE_ADM2 | PLACE_SETTLEMENT | PLACE_NATURE | PLACE_SITE)

/** What kind of place an entry is, from its GeoNames feature code. */
enum place_class { PLACE_C_OTHER, PLACE_C_CITY, PLACE_C_ADM2, PLACE_C_ADM1, PLACE_C_COUNTRY, PLACE_C_REGION };

struct place_cand {
    truce_entry entry;
    truce_str country, adm1;
    double lat, lon, population;
    uint8_t cls;     /* enum place_class */
    uint8_t capital; /* 2 of a country, 1 of a division */
    int score;       /* thousandths */
};

enum place_how { PLACE_H_NAME, PLACE_H_ADJECTIVE, PLACE_H_UNKNOWN };

/** One name in the text. */
struct place_name {
    int32_t sent, tb, te; /* tokens, half-open */
    uint32_t beg, end;
    uint8_t how;      /* enum place_how */
    uint32_t feature; /* PLACE_FEATURES that a word beside it names; also PLACE_STREET */
    bool prep;        /* a preposition of place stands before it */
    bool upper;       /* stands among capitals only, where tags say little */
    bool dead;        /* not a place after all */
    int32_t in;       /* name that contains it by what the text says, or -1 */
    struct place_cand *cand;
    uint32_t n_cand;
    int32_t pick;  /* candidate, or -1 */
    truce_str key; /* folded text: names with one key are one place in an article */
};

struct place_tally {
    truce_str name; /* a country, or country TAB division */
    int weight;
    int said; /* the part of it that comes from names and adjectives of countries and from actors, before places are
                 chosen */
};

typedef TRUCE_VEC(struct place_name) place_names;

struct place_reader {
    truce_reading *r;
    uint32_t **mark; /* [sentence][token], enum place_mark */
    place_names names;
    TRUCE_VEC(struct place_tally) tally;
    TRUCE_VEC(truce_str) persons; /* folded last words of persons' names */
    int heaviest;                 /* country's weight */
};

/* places_find.c */
void truce_places_find(struct place_reader *p);
bool truce_places_is_person(const struct place_reader *p, truce_str low);
bool truce_places_cap(const truce_token *t);   /* begins with a capital */
bool truce_places_propn(const truce_token *t); /* a capitalised word tagged as a name, or not tagged */
void truce_places_tally(struct place_reader *p, truce_str country, truce_str adm1, int weight);
int truce_places_weight(const struct place_reader *p, truce_str country, truce_str adm1);
/** Candidates of the entries, appended to nothing: a new array. */
struct place_cand truce_places_cand(const truce_lexicon *x, truce_entry e);
void truce_places_add(struct place_reader *p, int32_t sent, int32_t tb, int32_t te, uint8_t how, struct place_cand *c,
                      uint32_t n);
/* places_near.c */
void truce_places_unknown(struct place_reader *p); /* names that no list has, by the words around them */
void truce_places_contain(struct place_reader *p); /* which name lies in which, as the text says */
/* places_pick.c */
bool truce_places_namesakes(const truce_lexicon *x, truce_str country); /* its towns share their names with others' */
void truce_places_pick(struct place_reader *p);
#endif
