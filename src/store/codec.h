/* store/codec.h - one report's reading as bytes and back: what the ledger keeps as the report's record.
 * Does: all that engine/records.c writes of report, attributions and claims, the text, and little besides (credit,
 * tokens, frames). Does not: compress (pack.c), keep original, offset, input, copy_of, copy_share: the store knows
 * those. Depends on: base, claim.   Memory: the reading lives in the caller's arena and borrows nothing from the bytes.
 * Layout: byte 0 the version, 1; then the length of each column and the columns (enum codec__column in codec.c), all
 * numbers LEB128, differences zigzag; then the text. A thing that comes again (string, side, place, mention ...) is
 * written where it comes first and has a number from then on. Why columns: like bytes together compress better.
 * Guarantees: records written of what was read are the same bytes. Hostile bytes give a status, and memory in
 * proportion to their number. */
#ifndef TRUCE_STORE_CODEC_H
#define TRUCE_STORE_CODEC_H
#include "claim/claim.h"

enum { STORE__CODEC = 1 /* version: another one is refused */ };

/** Append to `out`. @return TRUCE_OK; TRUCE_ENOMEM */
int store__codec_put(truce_buf *out, const truce_reading *r);
/** @param[out] out  in `a`, whose oom jump is not taken. sent: beg and end of those that claims stand in, else zero;
 *              entries of the lexicon are TRUCE_NOENTRY; lex and know are NULL
 *  @return TRUCE_OK; TRUCE_EINPUT (err->pos: the byte); TRUCE_EVERSION; TRUCE_ENOMEM */
int store__codec_get(truce_arena *a, truce_str bytes, truce_reading *out, truce_err *err);
/* ---- codec_words.c: the words that the format knows by number, two lists each ascending by bytes ---- */
const char *const *store__codec_words(uint32_t *n);
uint32_t store__codec_word(truce_str s);           /* its number, or UINT32_MAX */
const char *store__codec_word_of(uint64_t number); /* NULL: there is no such word */
#endif
