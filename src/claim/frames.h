/* claim/frames.h - the lexicon's frames, made ready for the engine: role lists parsed, one record a frame.
 * Does: parse frames once per lexicon; find the frames of a token (single words, particles, light phrases).
 * Does not: fill roles (roles.c).   Memory: knowledge is immutable and shared; strings borrow from the lexicon. */
#ifndef TRUCE_CLAIM_FRAMES_H
#define TRUCE_CLAIM_FRAMES_H
#include "claim/np.h"

/** Where a role is filled from, tried in order. */
enum truce_rel {
    TRUCE_REL_END,
    TRUCE_REL_SUBJ,
    TRUCE_REL_OBJ,
    TRUCE_REL_IOBJ,
    TRUCE_REL_BY,
    TRUCE_REL_OF,
    TRUCE_REL_POSS,
    TRUCE_REL_COMP,
    TRUCE_REL_XCOMP,
    TRUCE_REL_SELF,
    TRUCE_REL_PREP,
    TRUCE_REL_XOBJ
};
typedef struct truce_slot {
    uint8_t rel;
    truce_str prep;
} truce_slot;
enum { TRUCE_SLOTS = 8 };

typedef struct truce_frame {
    truce_entry entry;
    truce_str id, event, mode, cameo, acled, done, weapon, modality;
    uint8_t harm;
    bool both, toll;
    truce_slot actor[TRUCE_SLOTS], recipient[TRUCE_SLOTS], victim[TRUCE_SLOTS], object[TRUCE_SLOTS];
    truce_str if_obj, not_obj, if_subj; /* "people", "object", or a word list; p NULL: anything */
} truce_frame;

struct truce_knowledge {
    const truce_lexicon *lex;
    truce_frame *frame; /* the frames, by entry number */
    uint32_t n_frames;
    uint32_t n; /* entries of the lexicon */
    uint64_t
        *first; /* sorted hashes of words that begin ("shoot" dead) or end (air "strike") a phrase of several words */
    uint32_t n_first;
    uint64_t *listed; /* open-addressed set of (word, list) pairs; 0 is an empty place */
    uint32_t listed_mask;
};

/** How a frame was evoked. */
typedef struct truce_trigger {
    const truce_frame *frame;
    int32_t tok;    /* the verb, noun or adjective */
    int32_t phrase; /* last token of a longer phrase ("shot dead"), else tok */
    uint8_t form;   /* TRUCE_FORM_VERB, _NOUN, _ADJECTIVE */
} truce_trigger;
typedef TRUCE_VEC(truce_trigger) truce_trigger_vec;

/** All triggers of a sentence, in token order; of several phrases at one token the longest. */
void truce_frames_find(const truce_reading *r, int32_t sent, truce_trigger_vec *out);
/** The `if-obj`-like condition `what` holds for the token. */
bool truce_frames_allows(const truce_reading *r, int32_t sent, int32_t tok, truce_str what);
#endif
