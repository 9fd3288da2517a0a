/* record/entry.h - the one text that every entry of the record and every signed act is written in.
 * Does: write and read it; refuse whatever is not exactly as it would be written.   Does not: know kinds (who writes
 * one does). Depends on: base.   Memory: what is read lives in the caller's arena.
 *
 *     truce/v1 KIND
 *     key value
 *     key value of two lines, the second of which
 *      stands behind one space
 *
 * Keys: a-z, 0-9, '-', beginning with a letter; order and repetition carry meaning. Values: UTF-8 without control
 * characters but the line feed, and without U+2028 to U+202E and U+2066 to U+2069, which change how the text beside
 * them is shown; may be empty ("key" alone; so begins one whose first line is empty). So it is the text
 * of a C2SP signed note as it stands. */
#ifndef TRUCE_RECORD_ENTRY_H
#define TRUCE_RECORD_ENTRY_H
#include "base/base.h"

enum {
    TRUCE_ENTRY_BYTES = 65535, /* tlog-tiles has 16 bits for the length */
    TRUCE_ENTRY_FIELDS = 2000
};

typedef struct truce_field {
    truce_str key, value; /* value with plain line feeds */
} truce_field;

typedef struct truce_entry_text {
    truce_str kind;
    TRUCE_VEC(truce_field) fields;
} truce_entry_text;

/* Writing: into `b`, first line, then fields. A value's control characters but line feeds become spaces, bad UTF-8
 * becomes U+FFFD; so what is written can be read. */
void truce_entry_begin(truce_buf *b, const char *kind);
void truce_entry_put(truce_buf *b, const char *key, truce_str value);
void truce_entry_cstr(truce_buf *b, const char *key, const char *value);
void truce_entry_int(truce_buf *b, const char *key, int64_t value);
/** "2026-11-20T10:00:00.123456Z" of microseconds since 1970. */
void truce_entry_time(truce_buf *b, const char *key, int64_t us);
/** The same value as text, with a NUL. */
void truce_entry_time_text(char out[40], int64_t us);
/** And back. False: not as it would be written. */
bool truce_entry_time_of(truce_str text, int64_t *us);

/** @return TRUCE_OK; TRUCE_EINPUT (with line and column: what is not as it would be written); TRUCE_ELIMIT;
 *  TRUCE_ENOMEM */
int truce_entry_read(truce_entry_text *out, truce_arena *a, truce_str text, truce_err *err);
/** The first value of `key`; p NULL: there is none. */
truce_str truce_entry_get(const truce_entry_text *e, const char *key);
/** The `i`th. */
truce_str truce_entry_nth(const truce_entry_text *e, const char *key, uint32_t i);
/** False: not there, or no such value. */
bool truce_entry_get_time(const truce_entry_text *e, const char *key, int64_t *us);
bool truce_entry_get_u64(const truce_entry_text *e, const char *key, uint64_t *v);
#endif
