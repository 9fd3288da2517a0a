/* claim/roles.h - filling a frame's roles from the tree, and a claim's circumstances from the sentence.
 * Does: who did it, to whom (roles.c); who says so, how sure, when, where, with what (context.c).   Does not: counts
 * (harm.c). Memory: the reading's arena. */
#ifndef TRUCE_CLAIM_ROLES_H
#define TRUCE_CLAIM_ROLES_H
#include "claim/frames.h"

/** First token that fills the role, or -1. Coordinated ones follow by truce_tree_conj. */
int32_t truce_role_fill(const truce_reading *r, int32_t sent, const truce_trigger *g, const truce_slot *slots);
/** The verb that carries a nominal trigger ("launched" an attack), or -1. */
int32_t truce_role_light(const truce_reading *r, int32_t sent, int32_t noun);
/** Parties of a role into `out`; an event noun in the role ("Pakistani strikes") gives its own doers. */
void truce_role_parties(const truce_reading *r, int32_t sent, int32_t tok, truce_actor_vec *out);

/** Claimant, stance, polarity, modality, time, places, weapon of the claim that `tok` evokes. */
void truce_context_fill(const truce_reading *r, int32_t sent, int32_t tok, truce_claim *c);
/** The trigger is negated ("did not kill", "no one was", "without"). */
bool truce_context_negated(const truce_reading *r, int32_t sent, int32_t tok);

/** Where the victims of a trigger stand: by the tree, or by what stands beside it where the tree cannot be right; -1.
 */
int32_t truce_harm_victim(const truce_reading *r, int32_t sent, const truce_trigger *g, const char **rule);
/** Further counted phrases in a row with the one of `tok` ("two soldiers, a policeman and three boys"). */
uint32_t truce_harm_row(const truce_reading *r, int32_t sent, int32_t tok, int32_t *out, uint32_t max);
/** The phrase of `tok` stands before another trigger of harm, whose victims it names. */
bool truce_harm_claimed(const truce_reading *r, int32_t sent, int32_t tok, int32_t trigger);
/** The noun may be a victim of this harm: people; for death and wounds also words we do not know. */
bool truce_harm_human(const truce_reading *r, int32_t sent, int32_t noun, unsigned harm);
/** Harm claims of a trigger are appended to r->claims; returns how many. */
uint32_t truce_harm_read(truce_reading *r, int32_t sent, const truce_trigger *g);
/** Parts ("including", "two of them", "among the dead") of the claims first..r->claims.n of this sentence. */
void truce_harm_parts(truce_reading *r, int32_t sent, uint32_t first);
/** A claim with everything but harm filled; not yet pushed. */
void truce_event_claim(truce_reading *r, int32_t sent, const truce_trigger *g, truce_claim *c);
void truce_event_push(truce_reading *r, truce_claim *c);
#endif
