/* claim/quotes.h - quoted stretches of an article.
 * Does: pair quotation marks (curly, straight, doubled apostrophes, single), also over sentences and paragraphs.
 * Does not: know who speaks (speech.c).
 * Memory: the caller's arena.   Threads: no state.
 * Source: own; English newspaper usage: a quotation that runs on opens every paragraph anew and is closed only in the
 * last. */
#ifndef TRUCE_CLAIM_QUOTES_H
#define TRUCE_CLAIM_QUOTES_H
#include "base/base.h"

/** One quoted stretch; never longer than a paragraph. */
typedef struct truce_quote {
    uint32_t open, close; /* with the marks; close is the end of the paragraph when there is no closing mark */
    uint32_t beg, end;    /* inside the marks */
    uint32_t paragraph;   /* running number of the line */
    bool continues;       /* the same speech as the quote before, which was left open */
} truce_quote;

typedef TRUCE_VEC(truce_quote) truce_quote_vec;

/** All quotes of `text` in order; they do not overlap (a quote within a quote belongs to the outer one).
 *  Guarantees: open <= beg < end <= close, on code-point borders. Cost: O(n). */
void truce_quotes_find(truce_arena *a, truce_str text, truce_quote_vec *out);
/** Index of the quote around byte `at`, or -1. */
int32_t truce_quotes_at(const truce_quote_vec *q, uint32_t at);
#endif
