/* cli/words.h - records in plain words: "58 Pakistani soldiers killed", "Spin Boldak (AFG)", "12 to 14 October 2025".
 * Does: phrases for people, into a buffer.   Does not: lay out (list.c, show.c), change or add up figures.
 * Depends on: claim, incident, lexicon (adjectives and names of states; may be NULL: codes stay). */
#ifndef TRUCE_WORDS_H
#define TRUCE_WORDS_H
#include "store/store.h"

/** "at least 58", "15 to 20", "about 50", "dozens of", "no"; nothing when no number was said. True: exactly one. */
bool truce_words_count(truce_buf *b, const truce_count *c);
enum { TRUCE_WORDS_FIGURE = 64 };
/** The same in a cell: "58", "58+" at least, "<=30" at most, "~50", "50-59", a word, "some", "none"; "(58)" denied. */
void truce_words_figure(char out[TRUCE_WORDS_FIGURE], const truce_count *c, unsigned stance);
/** "Pakistani soldiers killed", of a row of an incident: party a country's code or a group's name. */
void truce_words_loss(truce_buf *b, const truce_lexicon *lex, truce_str party, unsigned role, unsigned harm);
/** "posts destroyed". */
void truce_words_object(truce_buf *b, truce_str kind, truce_str done);
/** What a claim says happened, without who says so: "12 or more Afghan civilians killed", "8 posts destroyed", "attack
 * by Pakistan on Kabul". */
void truce_words_what(truce_buf *b, const truce_lexicon *lex, const truce_claim *c);
/** Name, and in brackets the state spoken for when the name does not say it. p NULL name: "nobody named". */
void truce_words_who(truce_buf *b, const truce_lexicon *lex, const truce_actor *a);
/** "says", "admits", "denies" ...: what the claimant does. */
const char *truce_words_says(unsigned stance);
void truce_words_place(truce_buf *b, const truce_place *p);
/** "2025-10-12", "2025-10-12 to 2025-10-14", "no date". */
void truce_words_days(truce_buf *b, truce_day from, truce_day to);
/** "2025-10-12 14:05:09Z" */
void truce_words_time(truce_buf *b, truce_time_us t);
/** "58,123": with separators, for people. */
void truce_words_number(truce_buf *b, uint64_t n);
/** "1 claim", "2 claims". `many` NULL: `one` and an s. */
void truce_words_of(truce_buf *b, uint64_t n, const char *one, const char *many);
/** Bits of enum truce_why: "same place, same day". */
void truce_words_why(truce_buf *b, unsigned why);
/** The state that somebody speaks for (as in the incident table), else their name: what sides are told apart by. */
truce_str truce_words_side(const truce_actor *a);
/** "Pakistan" for "PAK". */
truce_str truce_words_state(const truce_lexicon *lex, truce_str country);
/** Best name of where a report came from: its source, the host of its URL, the file. */
truce_str truce_words_outlet(truce_str source, truce_str url, truce_str file);
#endif
