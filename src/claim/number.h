/* claim/number.h - stated numbers: figures, number words, vague counts, ranges and bounds.
 * Does: read "58", "2.9 million", "twenty-five", "two dozen", "hundreds of thousands", "10 to 15", "at least 58",
 * "50-odd" from the tokens of one sentence. The words are data: entries of kind `number` (data/en/numbers.lex). Does
 * not: know what is counted. Years, days of the month, percentages, money and ages are numbers here too: the caller
 * looks at what follows (and at r->times) first. The bare article ("a soldier") and "no" are no numbers here. Depends
 * on: base, lang (tokens), lexicon. Memory: `word` borrows from the article's text.   Threads: no state. Source: own;
 * the meaning of bounds is FORMATS.md, harm.low/high/bound. */
#ifndef TRUCE_CLAIM_NUMBER_H
#define TRUCE_CLAIM_NUMBER_H
#include "claim/claim.h"

/** Read the number whose first word is token `tok` of `s` ("58", "half" of "half a dozen"); its bound ("at least") is
 * looked for to the left and right. On a bound's first word, and inside a number that began earlier ("million" of "2.9
 * million"), the answer is no: scan from left to right and go on at *tok_end.
 *
 *  | text                                     | low  | high | bound    |
 *  | 58; fifty-eight; two dozen; a hundred    | N    | N    | exact    |
 *  | at least N; N or more; more than N       | N    | -1   | at_least |
 *  | up to N; nearly N; fewer than N          | -1   | N    | at_most  |
 *  | about N; some N; N or so                 | N    | N    | about    |
 *  | A to B; A-B; between A and B; A or B     | A    | B    | between  |
 *  | 50-odd                                   | 50   | 59   | between  |
 *  | dozens; several; hundreds of thousands   | -1   | -1   | vague    |
 *
 *  @param[out] out      `word` is the number as written, with scale, without its bound ("hundreds of thousands", "58")
 *  @param[out] tok_beg  first token of number with bound; may lie left of `tok`.   tok_end: one past the last
 *  @return false when no number starts here (then the outputs are untouched), for ordinals, for fractions that are no
 * whole number
 *          ("2.5"), and for a number that a hyphen joins to the next word ("10-year-old", "20-member")
 *  Guarantees: *tok_beg <= tok < *tok_end; low <= high where both are stated; no overflow: beyond INT64_MAX / 1000 is
 * no number. Cost: a few look-ups in the lexicon for a word that begins no number. */
bool truce_number_at(const truce_reading *r, const truce_sentence *s, uint32_t tok, truce_count *out, uint32_t *tok_beg,
                     uint32_t *tok_end);

/** A number alone: no bound, no range. */
typedef struct truce_number {
    int64_t thousandths; /* value times 1000: "2.5" is 2500; INT64_MAX / 1000 is the limit of value */
    uint32_t end;        /* one past its last token */
    bool vague;          /* "several", "dozens": thousandths is then 0 */
    bool ordinal;        /* "third", "24th", "twenty-first" */
} truce_number;

/** Read the plain number that starts at token `tok`. Ordinals are read here, and only here. */
bool truce_number_plain(const truce_reading *r, const truce_sentence *s, uint32_t tok, truce_number *out);
#endif
