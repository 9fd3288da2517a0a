/* store/log_inside.h - what the files of the record share. Private to room store.
 * Does: pages of entries (those of reports made of their rows), appending, sums of what an act wrote. */
#ifndef TRUCE_LOG_INSIDE_H
#define TRUCE_LOG_INSIDE_H
#include "store/inside.h"
#include "store/log.h"

enum {
    LOG__ROW = 16,   /* hashes a row: 31 rows fill a page of 16 KiB, bigger ones would leave room at its end */
    LOG__PAGE = 256, /* entries read at once */
    LOG__KIND = 32   /* bytes of a kind with its NUL */
};

/* Level 0, which grows most, has the greatest numbers: a row behind all others fills its page to the end. */
#define LOG__HASH_ROW(level, i) ((int64_t)((i) / LOG__ROW) - ((int64_t)(level) << 56))

/** One entry of a page. Text is borrowed from it. */
typedef struct log__item {
    int64_t act, report; /* report 0: none */
    truce_time_us taken; /* of the act that entered it */
    char kind[LOG__KIND];
    truce_str subject, body;
    const char *bad; /* why there is no body; NULL: there is */
} log__item;

typedef struct log__page {
    uint64_t from;
    uint32_t n;
    truce_arena a;
    log__item v[LOG__PAGE];
} log__page;

/** Entries from `from` on, at most LOG__PAGE and below `to`. What cannot be had is marked, not an error. */
int log__read(truce_store *s, log__page *p, uint64_t from, uint64_t to, truce_err *err);
/** The entry of a row of reports. */
int log__index(truce_store *s, int64_t report, uint64_t *index, bool *there, truce_err *err);
log__page *log__page_new(truce_err *err); /* NULL: out of memory */
void log__page_free(log__page *p);

/* ---- log_report.c ---- */
/** The texts of the entries of report rows `first` .. `first` + n - 1, in order, as far as the rows are there; p NULL:
 *  it points to a word that is not there. Lives until the callback returns. */
int log__reports(truce_store *s, int64_t first, uint32_t n,
                 int (*each)(int64_t report, truce_time_us taken, truce_str text, void *ctx, truce_err *err), void *ctx,
                 truce_err *err);

/* ---- log_act.c ---- */
/** What an entry is about, by its own words: "case c-...", "agreement ID", "member NAME", "evidence SHA256", or "". */
void log__subject(truce_buf *b, const truce_entry_text *e);
/** Is this the value of `key`, as an entry would have it? */
int log__says(const truce_entry_text *e, const char *key, truce_str value, bool *same, truce_err *err);
/** Append one entry, in the act's transaction. log__flush ends it. */
int log__append(truce_store *s, int64_t act, const char *kind, truce_str subject, truce_str body, uint64_t *index,
                truce_err *err);
/** The entry of an act of the ledger's own: `body` and sums of what it wrote; `doc`: the first document it brought. */
int log__enter(truce_store *s, int64_t act, const char *kind, int64_t doc, truce_buf *body, truce_err *err);
int log__append_reports(truce_store *s, int64_t act, int64_t first, uint32_t n, truce_err *err);
int log__flush(truce_store *s, truce_err *err);

/* ---- log_begin.c ---- */
/** What was read of a report hashes to `now`; `kept`: what its row says, in `a`. */
int log__content(truce_store *s, int64_t report, unsigned char now[32], truce_str *kept, truce_arena *a,
                 truce_err *err);

/* ---- log_rows.c ---- */
/** What acts wrote into one table. */
typedef struct log__sum {
    uint64_t n;
    unsigned char sha[32];
} log__sum;
enum { LOG__TABLES = 8 };
extern const char *const log__tables[LOG__TABLES];
enum { LOG__T_ACT, LOG__T_OBTAINED, LOG__T_DOCUMENT }; /* the first of them */
/** Of acts `from` to `to`; documents have no act of their own: those from `doc` to `last`. */
int log__sums(truce_store *s, int64_t from, int64_t to, int64_t doc, int64_t last, log__sum out[LOG__TABLES],
              truce_err *err);
void log__sums_put(truce_buf *b, const log__sum v[LOG__TABLES]);
/** As an entry has it: "tombstone 1 SHA256". All zero: it has none. */
void log__sum_get(const truce_entry_text *e, unsigned table, log__sum *out);
#endif
