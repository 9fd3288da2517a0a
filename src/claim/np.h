/* claim/np.h - noun phrases: which party, how many, what kind of people.
 * Does: mentions per token, the party a noun phrase stands for (modifiers, appositions, pronouns, descriptions),
 * counts. Does not: events.   Depends on: tree.h, number.h.   Memory: the reading's arena. */
#ifndef TRUCE_CLAIM_NP_H
#define TRUCE_CLAIM_NP_H
#include "claim/tree.h"

/** A number in a sentence: tokens [beg,end) with its bound words, `core` the token that carries the value. */
typedef struct truce_np_number {
    int32_t beg, end, core;
    int32_t noun; /* token of the noun it counts, or -1 when it stands alone ("killed 12") */
    truce_count count;
} truce_np_number;

/** What a match of the lexicon says of a token. */
typedef struct truce_np_mention {
    truce_entry entry;
    uint8_t kind;     /* TRUCE_LEX_ACTOR or TRUCE_LEX_GENERIC */
    uint8_t form;     /* enum truce_lex_form */
    int32_t beg, end; /* tokens of the sentence */
} truce_np_mention;

/** Everything known of one sentence besides its tokens. r->view[i] belongs to r->sent[i]. */
typedef struct truce_view {
    truce_tree tree;
    int32_t *mention;    /* per token: index into mentions.v, or -1 */
    truce_actor **party; /* per token: the party its noun phrase stands for, or NULL */
    TRUCE_VEC(truce_np_mention) mentions;
    TRUCE_VEC(truce_np_number) numbers;
    uint8_t *harm; /* per token: the harm that it evokes, or TRUCE_HARM_NONE */
} truce_view;

/** The party that the noun phrase headed by `tok` stands for: names, modifiers ("Pakistani soldiers"), titles,
 * appositions, attributes ("a spokesman for ..."), pronouns and definite descriptions by their antecedent. Always fills
 * text, beg, end (the phrase); returns false when nothing more is known. */
bool truce_np_actor(const truce_reading *r, int32_t sent, int32_t tok, truce_actor *out);
/** All parties of a coordination or of "both sides", "the two countries", "each other"; appended to `out`. */
typedef TRUCE_VEC(truce_actor) truce_actor_vec;
void truce_np_actors(const truce_reading *r, int32_t sent, int32_t tok, truce_actor_vec *out);

/** `who` is "each side", "both countries" and so on: the two parties that the article is about. */
bool truce_np_both_sides(const truce_reading *r, const truce_actor *who, truce_actor two[2]);

/** The two countries that the article is about, each named often and no third one: into r->side, r->n_sides. */
void truce_np_sides(truce_reading *r);

/** The number that counts the noun phrase of `tok` (or is it), or NULL. */
const truce_np_number *truce_np_count(const truce_view *v, int32_t tok);
/** Lexicon entry of kind `kind` for the token's lemma or form (as noun headword), or TRUCE_NOENTRY. */
truce_entry truce_np_entry(const truce_reading *r, const truce_token *k, enum truce_lex_kind kind);
/** The noun phrase that begins at `tok`: the last noun of a run of adjectives, hyphens and nouns; -1 if there is none.
 */
int32_t truce_np_chunk(const truce_sentence *s, int32_t tok);
/** The token is in word list `list` by lemma or form. */
bool truce_np_listed(const truce_reading *r, const truce_token *k, const char *list);
/** The phrase means people (a person noun, a name of a person or people, or a bare number). */
bool truce_np_people(const truce_reading *r, int32_t sent, int32_t tok);

/* between np.c and actors.c */
void truce_np__numbers(truce_reading *r, int32_t sent);
#endif
