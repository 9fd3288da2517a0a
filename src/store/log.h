/* store/log.h - the record of a ledger: every act is an entry of an append-only Merkle log, written with it in one
 * transaction.
 * Does: entries and hashes in tables; entries for what the ledger does itself (reports taken in, rows imported, claims
 *       withdrawn, incidents merged ...); room for the acts of a mechanism (accord), which decide inside the
 * transaction; checkpoints; check all of it against what the tables hold. Does not: sign (the log's key is never here);
 * know members or cases. Depends on: record, db.h. Entries are `record/entry.h` texts. Of a report: made anew from its
 * row when asked for, never kept twice; only its hash is kept. Why this way: docs/decisions/008-record.md */
#ifndef TRUCE_STORE_LOG_H
#define TRUCE_STORE_LOG_H
#include "record/entry.h"
#include "record/tree.h"
#include "store/store.h"

typedef struct truce_log_entry {
    uint64_t index;
    truce_time_us taken;
    truce_str kind;    /* of its first line: "report", "withdraw", "act" ... */
    truce_str subject; /* what it is about, by its own fields: "case c-..." (field case), else the first word of its
                          kind and its field id, name or sha256: "agreement ID", "member NAME"; else "" */
    truce_str body;    /* all of it; lives until the callback returns */
} truce_log_entry;

int truce_log_size(truce_store *s, uint64_t *size, truce_err *err);
/** Size as of an act's time: entries taken at or before `t` (0: now). */
int truce_log_size_at(truce_store *s, truce_time_us t, uint64_t *size, truce_err *err);
/* A ledger of an older version, opened for reading, has a record without entries. Asking is allowed inside `make` and
 * callbacks, too. */

/** For truce_tree_*: reading only. It lives as long as the store. */
truce_hashes truce_log_hashes(truce_store *s);
int truce_log_body(truce_store *s, uint64_t index, truce_buf *out, truce_err *err);
/** Entries [from, to) in order. */
int truce_log_each(truce_store *s, uint64_t from, uint64_t to, int (*each)(const truce_log_entry *e, void *ctx),
                   void *ctx, truce_err *err);
/** Entries of one subject, in order; `prefix`: of all subjects that begin so. */
int truce_log_about(truce_store *s, const char *subject, bool prefix, uint64_t before,
                    int (*each)(const truce_log_entry *e, void *ctx), void *ctx, truce_err *err);
/** The entry of a report (64 hex). @return TRUCE_OK; TRUCE_EABSENT */
int truce_log_of_report(truce_store *s, const char *report, uint64_t *index, truce_err *err);

/** Append an entry as an act of its own. Inside the write transaction, with the act's time, `make` decides: it may ask
 *  the store anything, fills `body` (truce_entry_*), with fields `taken` (`now`) and `who`, and may fill `subject`,
 *  which must be what the rule above gives: so a check can tell whether somebody filed it elsewhere. Not TRUCE_OK
 *  gives it all up.
 *  @param kind  of the act, "agreement", "member", "act" ...; also the entry's   @param who  for the act's row
 *  @return TRUCE_OK; what `make` gave; TRUCE_ELIMIT (TRUCE_ENTRY_BYTES); TRUCE_EUSAGE, TRUCE_EINPUT (no such entry:
 *  another kind, time, person or subject, or not written as record/entry.h says); what the database gave */
int truce_log_add(truce_store *s, const char *kind, const char *who,
                  int (*make)(truce_store *s, truce_time_us now, truce_buf *body, truce_buf *subject, void *ctx,
                              truce_err *err),
                  void *ctx, uint64_t *index, truce_err *err);

/** Keep the bytes of something that is no report (evidence): by their SHA-256, once. An act ("evidence") with an entry
 * of its own: hash, size, name, media type, tool, time of capture. Kept already as evidence: nothing is done.
 * @param how  may be NULL   @param[out] sha  64 hex and NUL */
int truce_log_keep(truce_store *s, const void *bytes, size_t n, const truce_obtained *how, const char *who,
                   char sha[65], truce_err *err);
/** Those bytes (also those of a report's document), and how they were obtained (may be NULL; strings in `a`): as
 *  evidence if they were kept as such. @return TRUCE_OK; TRUCE_EABSENT; TRUCE_EUSAGE (no SHA-256); TRUCE_EINPUT
 * (damaged)
 */
int truce_log_kept(truce_store *s, const char *sha, truce_buf *out, truce_arena *a, truce_obtained *how,
                   truce_err *err);

/** Signed checkpoints: kept as they were, newest last. A checkpoint whose size is kept already gets the signature lines
 *  that it lacks. No entry, no act: it is about the record, not in it. Signatures are not checked.
 *  @return TRUCE_OK; TRUCE_EINPUT (no checkpoint of this size, or another root than the record has) */
int truce_log_checkpoint_put(truce_store *s, uint64_t size, truce_str note, truce_err *err);
/** The newest of at most `size` entries (UINT64_MAX: the newest). @return TRUCE_OK; TRUCE_EABSENT */
int truce_log_checkpoint(truce_store *s, uint64_t size, uint64_t *of, truce_buf *note, truce_err *err);
/** Small settings of the record, by name ("origin", "log key"): set once, to another value: TRUCE_EUSAGE. *out empty:
 * not set. */
int truce_log_setting(truce_store *s, const char *name, truce_buf *out, truce_err *err);
int truce_log_set(truce_store *s, const char *name, const char *value, truce_err *err);

/** Hash every entry anew (those of reports from their rows) and compare with the hashes that are kept, up to the root;
 *  also each row that an act wrote with the act's entry, and checkpoints with the root.
 *  Faults are handed out: "entry 17 (report 1f0c66a2b9d1): ..."; of what no entry answers for, with index = size.
 *  Does not look at what was read of reports: truce_store_check does. `progress`, `root` may be NULL.
 *  @param[out] root  of what the tables give  @return TRUCE_OK, also with faults */
int truce_log_check(truce_store *s, void (*fault)(uint64_t index, const char *why, void *ctx),
                    void (*progress)(uint64_t done, uint64_t all, void *ctx), void *ctx, truce_node *root,
                    truce_err *err);
#endif
