/* cli/cosign.h - the log's side of C2SP tlog-witness: ask witnesses to cosign a checkpoint.
 * Does: learn what each cosigned last, send the proof, check what comes back, add it.   Does not: sign; keep anything.
 * Depends on: fetch, record. */
#ifndef TRUCE_COSIGN_H
#define TRUCE_COSIGN_H
#include "fetch/fetch.h"
#include "record/policy.h"

enum truce_cosign_outcome {
    TRUCE_COSIGNED,
    TRUCE_COSIGN_HAD,     /* its cosignature was there already; nothing was asked */
    TRUCE_COSIGN_REFUSED, /* it answered, and did not cosign */
    TRUCE_COSIGN_NONE     /* no address, no answer, or one that is not a witness's */
};

/** Ask each witness in turn for its cosignature on a signed checkpoint.
 *  @param checkpoint  a signed note by the log   @param h  the log's hashes, at least as large as the checkpoint
 *  @param said  once a witness: what happened, a line without line feed that begins with the witness's name
 *  @param[out] out  the checkpoint with every cosignature that was gained, at its end
 *  @return TRUCE_OK, also when nobody cosigned; TRUCE_EINPUT (no checkpoint); TRUCE_ESTOP; TRUCE_ENOMEM; what h.read
 *          gave. On all but TRUCE_OK `out` holds what was gained until then, and is still a signed checkpoint */
int truce_cosign(truce_fetch *f, truce_str checkpoint, truce_hashes h, const truce_trust_key *witnesses, uint32_t n,
                 void (*said)(void *ctx, uint32_t i, enum truce_cosign_outcome what, const char *line), void *ctx,
                 truce_buf *out, truce_err *err);
#endif
