/* claim/tree.h - walking a dependency tree: children, spans, clauses, grammatical relations.
 * Does: questions about one sentence's tree.   Does not: know the lexicon.
 * Memory: an index lives in the reading's arena. Token numbers are indices into the sentence; -1 is none. */
#ifndef TRUCE_CLAIM_TREE_H
#define TRUCE_CLAIM_TREE_H
#include "claim/claim.h"

/** Children lists and reach of one sentence's tree. */
typedef struct truce_tree {
    const truce_sentence *s;
    int32_t *first, *next; /* children in order: first[t], then next[child]; -1 ends */
    int32_t *left, *right; /* reach of the subtree, half-open */
} truce_tree;

void truce_tree_init(truce_tree *t, truce_arena *a, const truce_sentence *s);
#define truce_tree_each(t, head, child) for (int32_t child = (t)->first[head]; child >= 0; child = (t)->next[child])

/** First child of `head` with relation `dep`, or -1. */
int32_t truce_tree_child(const truce_tree *t, int32_t head, unsigned dep);
/** First child whose relation is `dep` and that has a case child with this lower-case form ("by", "against"), or -1. */
int32_t truce_tree_prep(const truce_tree *t, int32_t head, const char *prep);
/** The case word of `tok` ("against"; the first word of a fixed one such as "according to"), or -1. */
int32_t truce_tree_case(const truce_tree *t, int32_t tok);
bool truce_tree_is_low(const truce_tree *t, int32_t tok, const char *low);
bool truce_tree_is_lemma(const truce_tree *t, int32_t tok, const char *lemma);
/** `tok` is `of` itself or below it. */
bool truce_tree_below(const truce_tree *t, int32_t tok, int32_t of);

bool truce_tree_verb(const truce_tree *t, int32_t tok);    /* tagged VERB (or a participle) */
bool truce_tree_nominal(const truce_tree *t, int32_t tok); /* NOUN PROPN PRON NUM, SYM */
/** The verb is passive: passive subject or auxiliary, reduced relative with a past participle, or conjoined to one. */
bool truce_tree_passive(const truce_tree *t, int32_t verb);
/** Who does it, in grammar: own subject, else through conjunction, control, participial clause, relative clause. -1 if
 * none. With `passive`, the same walk but for the undergoer. */
int32_t truce_tree_subject(const truce_tree *t, int32_t verb);
/** Direct object, also shared by conjunction ("killed and wounded dozens"); -1 if none. */
int32_t truce_tree_object(const truce_tree *t, int32_t verb);
/** The agent of a passive ("by gunmen"), or -1. */
int32_t truce_tree_agent(const truce_tree *t, int32_t verb);
/** Next conjunct after `tok` (tok itself the first), -1 at the end: for (c = tok; c >= 0; c = truce_tree_conj(t, tok,
 * c)). */
int32_t truce_tree_conj(const truce_tree *t, int32_t first, int32_t cur);
/** Head of the clause that `tok` belongs to (the nearest verb or predicate upwards, itself included). */
int32_t truce_tree_clause(const truce_tree *t, int32_t tok);

/** Tokens [*beg,*end) of the noun phrase of `head`: without relative clauses, appositions, conjuncts and trailing
 * commas. `with_of` keeps prepositional attributes. */
void truce_tree_phrase(const truce_tree *t, int32_t head, bool with_preps, int32_t *beg, int32_t *end);
#endif
