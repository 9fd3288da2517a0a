/* record/witness.h - a witness: cosigns a log's checkpoint when, and only when, it extends the last one it cosigned.
 * Does: the answers of C2SP tlog-witness add-checkpoint; looking at a log by itself; what it saw last of each log, on
 *       disk before it answers; never two cosignatures on checkpoints that are not consistent, also after a crash, also
 *       of two processes.
 * Does not: HTTP (witness_http.h).
 * State: DIR/ORIGIN-HASH.state, the last cosigned checkpoint as a signed note, replaced by rename and synced before the
 * answer, under a lock on DIR/lock that only one process gets. Evidence: a signed checkpoint that does not fit what was
 * seen is kept with what it contradicts, both notes byte for byte: DIR/ORIGIN-HASH.fork-HEX when the log's two
 * signatures prove that it shows two histories, DIR/ORIGIN-HASH.doubt-HEX when only a proof failed, which whoever sent
 * it may have spoilt. ORIGIN-HASH: SHA-256 of the origin, 64 hex. Threads: calls take turns by a mutex of its own. */
#ifndef TRUCE_RECORD_WITNESS_H
#define TRUCE_RECORD_WITNESS_H
#include "record/note.h"

typedef struct truce_witness truce_witness;
enum {
    TRUCE_WITNESS_LOGS = 64,
    TRUCE_WITNESS_REQUEST = 64 * 1024, /* bytes of a request */
    TRUCE_WITNESS_PROOF = 63,          /* hashes in it */
    TRUCE_WITNESS_EVIDENCE = 100       /* files of each kind about one log; then no more are kept */
};

/** @param dir  made when it does not exist (mode 0700); refused when others may write in it  @param key  borrowed
 *  @return TRUCE_OK; TRUCE_EBUSY (another process witnesses there); TRUCE_EIO; TRUCE_EUSAGE (the folder); TRUCE_ENOMEM
 */
int truce_witness_open(truce_witness **out, const char *dir, const truce_skey *key, truce_err *err);
void truce_witness_close(truce_witness *w); /* NULL is fine */
/** Cosign for this log. The key's name is its origin.
 *  @return TRUCE_OK; TRUCE_EUSAGE (another key of the same name was added; a key that signs no checkpoints);
 *  TRUCE_ELIMIT; TRUCE_EIO; TRUCE_EINPUT (a damaged state: it will not guess); TRUCE_ENOMEM */
int truce_witness_add_log(truce_witness *w, const truce_vkey *log, truce_err *err);
/** The origin of the `i`th log; NULL: there are not so many. */
const char *truce_witness_origin(const truce_witness *w, unsigned i);

typedef struct truce_witness_answer {
    int status;       /* of HTTP: 200, 400, 403, 404, 409, 422, 500 */
    const char *type; /* media type of the body */
    const char *why; /* for the witness's own journal; static: "cosigned", "not the size that was cosigned last", ... */
    bool fork;       /* the log signed something that contradicts what it signed before: alarm */
    char kept[100];  /* the file in DIR that evidence was kept in; "": none */
    truce_checkpoint at; /* what was asked for, when it could be read; origin borrowed from the request */
} truce_witness_answer;
/** The answer to the body of a POST to add-checkpoint. `body` is filled. `now`: seconds since 1970.
 *  @return TRUCE_OK whatever the status (of 500, err says what failed); TRUCE_ENOMEM (status 500) */
int truce_witness_add_checkpoint(truce_witness *w, truce_str request, uint64_t now, truce_witness_answer *out,
                                 truce_buf *body, truce_err *err);
/** The same for who can read the log's hashes: makes the proof itself, and tells a log that shows two histories (422 or
 *  409, fork) from tiles that are not those of the checkpoint (422) and from an older one (409).
 *  @param h  as the log shows them for this checkpoint; not trusted. Read without holding the mutex
 *  @return as above; or what h.read gave, then nothing was decided */
int truce_witness_look(truce_witness *w, truce_str checkpoint, truce_hashes h, uint64_t now, truce_witness_answer *out,
                       truce_buf *body, truce_err *err);
/** What was cosigned last of a log, as a signed note with our line; *size 0 and nothing when none was.
 *  @param[out] root,time  of it, time of our cosignature; may be NULL
 *  @return TRUCE_OK; TRUCE_EABSENT (no such log); TRUCE_EIO; TRUCE_EINPUT (damaged); TRUCE_ENOMEM */
int truce_witness_last(truce_witness *w, truce_str origin, uint64_t *size, truce_node *root, uint64_t *time,
                       truce_buf *note, truce_err *err);
/** The name of a log's state in DIR: "ORIGIN-HASH.state". */
void truce_witness_state_name(char out[80], const char *origin);

/** Which key a log is known by, kept in DIR/trusted: of the log at an address (a URL or a folder), and of every log of
 *  that key's name. For who took a key on trust once: it must not change unseen.
 *  @param where,name  either may be NULL; what matches the address goes before what matches the name
 *  @return TRUCE_OK; TRUCE_EABSENT (none is known); TRUCE_EIO; TRUCE_EINPUT (a damaged file); TRUCE_ENOMEM */
int truce_witness_known(truce_witness *w, const char *where, const char *name, truce_vkey *out, truce_err *err);
/** Know it by this key from now on, and by no other. @return TRUCE_OK; TRUCE_EUSAGE (an address that is no line);
 *  TRUCE_ELIMIT; as truce_witness_known */
int truce_witness_trust(truce_witness *w, const char *where, const truce_vkey *k, truce_err *err);

/** For the log's side: the body of a request. */
void truce_witness_request(truce_buf *b, uint64_t old, const truce_proof *proof, truce_str checkpoint);
#endif
