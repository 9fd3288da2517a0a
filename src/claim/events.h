/* claim/events.h - events: which triggers are told as events, as what, and between whom.
 * Does: parties of roles (parties.c), the root that the clause's mood makes of an event (event_mood.c), claims
 * (events.c). Does not: harm to people (harm.c).   Depends on: roles.h.   Memory: the reading's arena. */
#ifndef TRUCE_CLAIM_EVENTS_H
#define TRUCE_CLAIM_EVENTS_H
#include "claim/roles.h"

/** IGO, NGO and international mixed bodies have no country. */
bool truce_party_stateless(const truce_actor *a);
/** Its country is known, or it is stateless. */
bool truce_party_placed(const truce_actor *a);
/** Anything at all is known of it. */
bool truce_party_sided(const truce_actor *a);
/** Parties that the phrase of `tok` stands for or names, none of `avoid` (may be NULL), appended to `out`. */
void truce_party_find(const truce_reading *r, int32_t sent, int32_t tok, const truce_actor_vec *avoid,
                      truce_actor_vec *out);
/** Parties of the first role in `slots` that is filled by a known party, else the best one. */
void truce_party_role(const truce_reading *r, int32_t sent, const truce_trigger *g, const truce_slot *slots,
                      const truce_actor_vec *avoid, truce_actor_vec *out);
/** The first known party behind the trigger and below it that is of another country than the actors. */
void truce_party_second(const truce_reading *r, int32_t sent, const truce_trigger *g, const truce_actor_vec *actors,
                        truce_actor_vec *out);
/** Fill what the sentence leaves to the reader: the same country, the only country, the other side. */
void truce_party_defaults(const truce_reading *r, int32_t sent, truce_claim *c);

/** What the clause makes of a trigger. */
enum truce_mood { TRUCE_MOOD_FACT, TRUCE_MOOD_FUTURE /* announced, promised, planned */ };
unsigned truce_event_mood(const truce_reading *r, int32_t sent, const truce_trigger *g);
/** Index in `v` of the trigger whose content holds trigger k ("demanded that X stop": stop is no event of its own), or
 * -1. */
int32_t truce_event_container(const truce_reading *r, int32_t sent, const truce_trigger_vec *v, uint32_t k);
/** An announced or refused deed is a promise, a threat or a refusal: change the claim's root. */
void truce_event_recast(unsigned mood, truce_claim *c);
/** PLOVER mode of a threat with this deed; p NULL if it has none. */
truce_str truce_event_threat_mode(truce_str event, truce_str mode);
#endif
