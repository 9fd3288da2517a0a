/* record/proof_file.h - a small file that proves that an entry is in the record, to who has nothing else.
 * Does: read, write, check C2SP tlog-proof files. Ours carry the entry itself as `extra`.   Depends on: base, policy.h.
 */
#ifndef TRUCE_RECORD_PROOF_FILE_H
#define TRUCE_RECORD_PROOF_FILE_H
#include "record/policy.h"

enum { TRUCE_PROOF_FILE_BYTES = 1 << 20 };

typedef struct truce_proof_file {
    truce_str entry; /* what `extra` held, decoded; p NULL: none */
    uint64_t index;
    truce_proof proof;
    truce_str checkpoint; /* the signed note, verbatim */
} truce_proof_file;

/** @return TRUCE_OK; TRUCE_EINPUT (with line); TRUCE_ELIMIT; TRUCE_ENOMEM */
int truce_proof_file_parse(truce_proof_file *out, truce_arena *a, truce_str bytes, truce_err *err);
void truce_proof_file_put(truce_buf *b, const truce_proof_file *p);
/** Does it hold: the checkpoint by `trust`, the entry in its tree? `entry` (p NULL: the file's own).
 *  @return TRUCE_OK; TRUCE_EINPUT: the message names what fails (the log's signature, the quorum, the proof) */
int truce_proof_file_check(const truce_proof_file *p, truce_str entry, const truce_trust *trust, truce_trusted *how,
                           truce_arena *a, truce_err *err);
#endif
