/* record/policy.h - whom one trusts: which logs, which witnesses, how many of them.
 * Does: read and write C2SP tlog-policy files; say what a checkpoint has and lacks.   Depends on: base, note.h.
 * Source: C2SP tlog-policy. */
#ifndef TRUCE_RECORD_POLICY_H
#define TRUCE_RECORD_POLICY_H
#include "record/note.h"

enum { TRUCE_POLICY_NAMES = 64 /* logs, witnesses, groups: of each */ };

typedef struct truce_trust_key {
    truce_str name, url; /* name: a witness's in this policy; url p NULL: none */
    truce_vkey key;
} truce_trust_key;
typedef struct truce_trust_group {
    truce_str name;
    uint32_t k;
    TRUCE_VEC(int32_t) members; /* >= 0: a witness; < 0: group -1 - i */
} truce_trust_group;
typedef struct truce_trust {
    TRUCE_VEC(truce_trust_key) logs;
    TRUCE_VEC(truce_trust_key) witnesses;
    TRUCE_VEC(truce_trust_group) groups;
    int32_t quorum; /* as a member; INT32_MAX: none */
} truce_trust;

/** @return TRUCE_OK; TRUCE_EINPUT (line and column); TRUCE_ELIMIT; TRUCE_ENOMEM */
int truce_trust_parse(truce_trust *out, truce_arena *a, truce_str text, truce_err *err);
void truce_trust_put(truce_buf *b, const truce_trust *t);

/** What a signed checkpoint has. */
typedef struct truce_trusted {
    truce_checkpoint at;
    int32_t log;                        /* whose key of the policy signed it; -1 none */
    bool witnessed[TRUCE_POLICY_NAMES]; /* by witness: a true cosignature */
    bool false_sig[TRUCE_POLICY_NAMES]; /* a signature that says it is by it and is not */
    uint64_t time[TRUCE_POLICY_NAMES];  /* of its cosignature */
    uint32_t k, n;                      /* so many of the policy's witnesses cosigned */
    bool quorum;
} truce_trusted;
/** @return TRUCE_OK (also when a quorum is missing: look); TRUCE_EINPUT (no checkpoint, or no log's signature that
 *  holds: the message says which); TRUCE_ENOMEM */
int truce_trust_check(truce_trusted *out, const truce_trust *t, const truce_note *checkpoint, truce_err *err);
/** "3 of 4 members cosigned: Afghanistan, Qatar, Türkiye; not Pakistan"; at its end, if so, "; the quorum is missing".
 */
void truce_trusted_say(truce_buf *b, const truce_trust *t, const truce_trusted *x);
#endif
