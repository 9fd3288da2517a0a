/* record/witness.h - a witness: cosigns a log's checkpoint when, and only when, it extends the last one it cosigned.
 * Does: the answers of C2SP tlog-witness add-checkpoint; what it saw last of each log, on disk before it answers;
 *       never two cosignatures on checkpoints that are not consistent, also after a crash, also of two processes.
 * Does not: HTTP (witness_http.h).
 * State: DIR/ORIGIN-HASH.state, the last cosigned checkpoint as a signed note, replaced by rename and synced before the
 * answer, under a lock on DIR/lock that only one process gets. Evidence: a signed checkpoint that does not fit what was
 * seen is kept, DIR/ORIGIN-HASH.fork-N, with what it contradicts: two signatures by the log are proof that it forked.
 * Threads: calls take turns by a mutex of its own. */
#ifndef TRUCE_RECORD_WITNESS_H
#define TRUCE_RECORD_WITNESS_H
#include "record/note.h"

typedef struct truce_witness truce_witness;
enum { TRUCE_WITNESS_LOGS = 64, TRUCE_WITNESS_REQUEST = 64 * 1024 };

/** @param dir  made when it does not exist (mode 0700)  @param key  borrowed
 *  @return TRUCE_OK; TRUCE_EBUSY (another process witnesses there); TRUCE_EIO; TRUCE_EINPUT (a damaged state: it will
 * not guess); TRUCE_ENOMEM */
int truce_witness_open(truce_witness **out, const char *dir, const truce_skey *key, truce_err *err);
void truce_witness_close(truce_witness *w);
/** Cosign for this log. The key's name is its origin. */
int truce_witness_add_log(truce_witness *w, const truce_vkey *log, truce_err *err);

typedef struct truce_witness_answer {
    int status;       /* of HTTP: 200, 400, 403, 404, 409, 422, 500 */
    const char *type; /* media type of the body */
    const char *why; /* for the witness's own journal; static: "cosigned", "not the size that was cosigned last", ... */
    bool fork;       /* the log signed something that contradicts what it signed before: alarm */
    truce_checkpoint at; /* what was asked for, when it could be read; origin borrowed from the request */
} truce_witness_answer;
/** The answer to the body of a POST to add-checkpoint. `body` is filled. `now`: seconds since 1970.
 *  @return TRUCE_OK whatever the status; TRUCE_ENOMEM (status 500) */
int truce_witness_add_checkpoint(truce_witness *w, truce_str request, uint64_t now, truce_witness_answer *out,
                                 truce_buf *body, truce_err *err);
/** What was cosigned last of a log, as a signed note with our line; *size 0 and nothing when none was. */
int truce_witness_last(truce_witness *w, truce_str origin, uint64_t *size, truce_buf *note, truce_err *err);

/** For the log's side: the body of a request. */
void truce_witness_request(truce_buf *b, uint64_t old, const truce_proof *proof, truce_str checkpoint);
#endif
