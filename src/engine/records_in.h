/* engine/records_in.h - the records of one report back into a reading: what records.c writes, read again.
 * Does: report, attributions and claims, every field that they carry; checks names, numbers, spans and quotes.
 * Does not: mentions, incidents, series; check that the id is the SHA-256 of the text (store does).
 * Depends on: base, claim; jansson.   Memory: everything in the caller's arena, nothing borrows from the JSON.
 * Guarantees: writing what was read gives the same bytes. Hostile bytes give a status, never more than TRUCE_OK. */
#ifndef TRUCE_RECORDS_IN_H
#define TRUCE_RECORDS_IN_H
#include "engine/engine.h"

/** Read JSON Lines: one `report` with its text, then its `attribution`s and `claim`s in any order, claims ascending.
 *  Fields that truce does not know are passed over. Names of entries are TRUCE_NOENTRY; what records do not carry
 *  (credit, tokens, rooms' working data) is zero.
 *  @param[out] out  in `a`. out->sent has as many sentences as the report: zero, except beg and end of those that
 *                   claims stand in. lex and know are NULL.
 *  @return TRUCE_OK; TRUCE_EINPUT (err: line, byte, which record and field); TRUCE_ENOMEM (also when `a` is full; its
 *  own oom jump is not taken) */
int truce_records_in(truce_arena *a, truce_str jsonl, truce_reading *out, truce_err *err);
#endif
