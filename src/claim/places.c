/* claim/places.c - the places that an article names, put on the map. See claim.h (truce_place) and places.h.
 * Does: the steps in order.   Memory: the reading's arena.   Cost: linear in words; a name is compared with a bounded
 * window of others. */
#include "claim/places.h"

void truce_claim__places(truce_reading *r) {
    struct place_reader p = {.r = r};
    truce_places_find(&p);
    truce_places_unknown(&p);
    truce_places_contain(&p);
    truce_places_pick(&p);
}
