/* claim/cue.h - reporting cues in a sentence: which word says that somebody says, thinks or wants something.
 * Does: look words up among the lexicon's cues, extent of the cue (auxiliaries, adverbs, particles), negation, the
 * complements that may hold its content, the token of its source. Does not: extent of content in the text, quotes, who
 * the source is (attribution.c, speech.c, speaker.c). Depends on: tree.h, np.h.   Memory: the reading's arena. */
#ifndef TRUCE_CLAIM_CUE_H
#define TRUCE_CLAIM_CUE_H
#include "claim/np.h"

/** Values of the attribute `frame`: which complements may hold the content. Any other value is a preposition. */
enum {
    TRUCE_CUE_CLAUSE = 1,
    TRUCE_CUE_QUOTE = 2,
    TRUCE_CUE_OBJ = 4,
    TRUCE_CUE_INF = 8,
    TRUCE_CUE_ING = 16,
    TRUCE_CUE_AS = 32,
    TRUCE_CUE_SUBJ = 64,
    TRUCE_CUE_SOURCE = 128,
    TRUCE_CUE_ADDRESSEE = 256,
    TRUCE_CUE_NONE = 512
};
enum { TRUCE_CUE_PREPS = 10, TRUCE_CUE_SPANS = 4 };

typedef struct truce_span {
    int32_t beg, end;
} truce_span; /* tokens of the sentence, half-open */

typedef struct truce_cue {
    int32_t sent, tok; /* the word itself; -1 for a colon */
    int32_t beg, end;  /* tokens of the whole cue, half-open; empty for a colon */
    truce_entry entry;
    unsigned frame; /* TRUCE_CUE_... */
    truce_str prep[TRUCE_CUE_PREPS];
    uint8_t n_prep, said, form; /* form: enum truce_lex_form that matched */
    bool negated, passive;
    bool irrealis; /* "to say", "would say": not said (yet), unless the verb before it makes it so ("went on to say") */
    int32_t source; /* head token of the source's noun phrase, or -1 */
    truce_span source_span;
    truce_span room;   /* tokens that its content can lie in: not those of a neighbouring reporting clause */
    truce_span about;  /* the noun of saying that it speaks of ("a claim Kabul dismissed"); empty: none */
    truce_span clause; /* tokens that the reporting words take up beyond cue and source ("the ministry quoted him as");
                          empty: none */
    truce_span content[TRUCE_CUE_SPANS];
    uint8_t n_content;
} truce_cue;
typedef TRUCE_VEC(truce_cue) truce_cue_vec;

/** All cues of a sentence in token order, with source and content as far as the sentence tells. */
void truce_cue_find(const truce_reading *r, int32_t sent, truce_cue_vec *out);

/* --- between the files that read cues --- */
truce_span truce_cue__room(const truce_reading *r, int32_t sent, int32_t tok); /* cue_room.c */
bool truce_cue__prep(const truce_cue *c, truce_str low);
void truce_cue__add(const truce_tree *t, truce_cue *c, int32_t beg, int32_t end);
void truce_cue__content(const truce_reading *r, truce_cue *c); /* cue_content.c: verbs */
void truce_cue__nominal(const truce_reading *r,
                        truce_cue *c);                        /* cue_noun.c: nouns and adjectives, source and content */
bool truce_cue__phrase(const truce_reading *r, truce_cue *c); /* cue_noun.c: according to, reportedly */
void truce_cue__source(const truce_reading *r, truce_cue *c); /* cue_source.c: verbs */
const truce_time *truce_cue__time(const truce_reading *r, int32_t sent,
                                  int32_t tok); /* the time expression around a token, or NULL */
bool truce_cue__inside(const truce_reading *r, const truce_cue *c, uint32_t beg,
                       uint32_t end); /* the source lies in text[beg,end) */
void truce_cue__source_outside(const truce_reading *r, truce_cue *c, uint32_t beg,
                               uint32_t end); /* another one, not in there */
truce_span truce_cue__np(const truce_reading *r, int32_t sent, int32_t head, int32_t not_beg, int32_t not_end);
#endif
