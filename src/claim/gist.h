/* claim/gist.h - what an article says as a whole, looked at once; and which of its mentions belong to a sentence.
 * Does: keep questions about the whole article from being asked anew for each claim, which made long ones quadratic.
 * Does not: decide anything.   Memory: the reading's arena.   Cost: linear in tokens and mentions; the rest is binary
 * search. */
#ifndef TRUCE_CLAIM_GIST_H
#define TRUCE_CLAIM_GIST_H
#include "claim/claim.h"

typedef struct truce_gist_country {
    truce_str country;
    uint32_t mentions; /* of parties of it */
} truce_gist_country;

struct truce_gist__name;

typedef struct truce_gist {
    TRUCE_VEC(truce_gist_country) countries; /* in the order of their first mention */
    struct truce_gist__name *names;          /* hash table: a name's word and the first sentence that has it */
    uint32_t cap;                            /* a power of two */
    bool asked_sides, has_sides;             /* actors.c keeps the article's two sides here */
    truce_actor sides[2];
} truce_gist;

/** First of `times`, `places` and `attributions` (by their cue) that stands in sentence `sent` or later; all three are
 * in text order. */
uint32_t truce_times_from(const truce_reading *r, int32_t sent);
uint32_t truce_places_from(const truce_reading *r, int32_t sent);
uint32_t truce_attributions_from(const truce_reading *r, int32_t sent);
/** First sentence that ends behind byte `pos` of the text, or n_sent. */
uint32_t truce_sentence_from(const truce_reading *r, uint32_t pos);
/** A sentence before `sent` has this word as a name (PROPN). */
bool truce_gist_named_before(const truce_reading *r, truce_str low, int32_t sent);
#endif
