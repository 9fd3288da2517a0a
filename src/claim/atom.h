/* claim/atom.h - words as numbers and dates need them: tokens cut once more, at hyphens and dashes.
 * Does: "twenty-five", "10-13", "mid-2003" become the same words whether the tokeniser left them whole or in pieces;
 * looks single words up among the lexicon's number words, once a word. Does not: change the tokens. Depends on: base,
 * lang (tokens), lexicon.   Memory: the caller's array, or the reading's arena. */
#ifndef TRUCE_CLAIM_ATOM_H
#define TRUCE_CLAIM_ATOM_H
#include "claim/claim.h"

enum {
    TRUCE_ATOM_ASKED = 1,
    TRUCE_ATOM_VALUE = 2,
    TRUCE_ATOM_SCALE = 4,
    TRUCE_ATOM_VAGUE = 8,
    TRUCE_ATOM_ORDINAL = 16,
    TRUCE_ATOM_BEGINS = 32
};

typedef struct truce_atom {
    truce_str low;     /* folded */
    uint32_t beg, end; /* bytes of the article's text */
    uint32_t tok;      /* token it is (part of) */
    bool dash;         /* a hyphen or dash joins it to the atom before, without white space on both sides */
    bool first, last;  /* of its token (a hyphen token of its own belongs to no atom) */
    bool space;        /* white space before it */
    bool stop;         /* sentence punctuation other than a hyphen */
    uint8_t number;    /* TRUCE_ATOM_...: what the lexicon's number words say of this single word */
    int64_t value;     /* with TRUCE_ATOM_VALUE */
} truce_atom;

/** Cut tokens [tok_beg, tok_end) of `s` into at most `max` atoms. @return how many */
uint32_t truce_atom_cut(const truce_reading *r, const truce_sentence *s, uint32_t tok_beg, uint32_t tok_end,
                        truce_atom *out, uint32_t max);

/** Fill `number` and `value` of an atom, once. TRUCE_ATOM_BEGINS: a number or a number phrase may begin here. */
void truce_atom_ask(const truce_reading *r, truce_atom *a);

/** Entry of `kind` whose headword or alias is this phrase; among several the first that has attribute `having` (NULL:
 * any). */
truce_entry truce_atom_find(const truce_reading *r, enum truce_lex_kind kind, truce_str phrase, const char *having);

/** Is the folded word in the lexicon's word list `list`? */
bool truce_atom_listed(const truce_reading *r, truce_str word, const char *list);

/** Atoms [beg, end) joined by single spaces into `buf`; empty when they do not fit or punctuation lies between. */
truce_str truce_atom_join(const truce_atom *a, uint32_t beg, uint32_t end, char *buf, uint32_t size);

/** A number read from atoms; see truce_number_plain. */
typedef struct truce_figure {
    int64_t thousandths, scale; /* scale: last multiplier, 1 if none */
    uint32_t end;               /* one past its last atom */
    bool vague, ordinal, digits;
} truce_figure;
bool truce_figure_read(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t i, truce_figure *out);
#endif
