/* accord/mechanism.h - the mechanism in a ledger: members, agreements and cases, as the record has them.
 * Does: load them by reading the record's entries in order; take in signed acts inside the ledger's transaction; the
 *       finding as a document; audit a record from anywhere (a ledger, a folder, a URL's tiles) by the same rules.
 * Does not: print; hold private keys.
 * Depends on: case.h, match.h, store/log.h, record. */
#ifndef TRUCE_ACCORD_MECHANISM_H
#define TRUCE_ACCORD_MECHANISM_H
#include "accord/case.h"
#include "store/log.h"

/** Everything that the record says of the mechanism, up to some entry. */
typedef struct truce_mechanism {
    truce_arena arena;
    char origin[TRUCE_KEY_NAME + 1];         /* of the record: the name of the log's key; "": it has none yet */
    truce_members members;                   /* all there ever were */
    TRUCE_VEC(truce_agreement *) agreements; /* as they stand; replaced versions are not among them */
    TRUCE_VEC(truce_agreement *) versions;   /* all there ever were: cases go on under the one they were opened under */
    TRUCE_VEC(truce_case *) cases;           /* in the order in which they were opened */
    uint64_t size;                           /* entries that were read */
    truce_moment taken;                      /* of the last that was the mechanism's */
} truce_mechanism;

void truce_mechanism_init(truce_mechanism *m);
void truce_mechanism_fini(truce_mechanism *m);
/** The record's name, as checkpoints have it: acts that open a case must name it. Comes before the entries.
 *  @return TRUCE_OK; TRUCE_EINPUT (longer than a key's name can be) */
int truce_mechanism_of(truce_mechanism *m, truce_str origin, truce_err *err);
/** The same, of a ledger: the name of the log's key, once it knows one. truce_mechanism_load begins with it. */
int truce_mechanism_of_ledger(truce_mechanism *m, truce_store *s, truce_err *err);
/** Rule A3: is this the record that an act says it is for? @return TRUCE_OK; TRUCE_EUSAGE: "A3: ..." */
int truce_mechanism_named(const truce_mechanism *m, truce_str record, truce_err *err);
/** Take the next entry of a record into account; entries that are not the mechanism's are passed over. This is the
 * whole law: what it refuses may not be in a record.
 *  Kinds and their fields, each after `taken` (the operator's time) and `who` (of the operator's people):
 *    member          name, role, party (of parties and mediators), sign and cosign (verifier keys)
 *    member-retired  name, reason
 *    agreement       id, sha256, file (the YAML, byte for byte but for its last line feed)
 *    act             case, note (a signed note of one signature: see case.h)
 *  @return TRUCE_OK; TRUCE_EUSAGE (an act that the rules forbid: "R7: ..."); TRUCE_EINPUT (no such entry, a false
 *  signature); TRUCE_ENOMEM. After an error *m is as before the entry */
int truce_mechanism_entry(truce_mechanism *m, uint64_t index, truce_str body, truce_err *err);
/** All of a ledger's, as of `t` (0: now). */
int truce_mechanism_load(truce_mechanism *m, truce_store *s, truce_time_us t, truce_err *err);

/** NULL: none. `id` may be the beginning of one, if only one begins so (else err says which). */
truce_case *truce_mechanism_case(truce_mechanism *m, const char *id, truce_err *err);
truce_agreement *truce_mechanism_agreement(truce_mechanism *m, const char *id, truce_err *err);

/** Take in what changes the mechanism. Each is one act and one entry of the record; `body` in `index`.
 *  An agreement: its file, checked already. A second one with the same id is its next version. */
int truce_mechanism_add_agreement(truce_store *s, const truce_agreement *g, const char *who, uint64_t *index,
                                  truce_err *err);
int truce_mechanism_add_member(truce_store *s, const truce_member *x, const char *who, uint64_t *index, truce_err *err);
int truce_mechanism_retire_member(truce_store *s, const char *name, const char *reason, const char *who,
                                  uint64_t *index, truce_err *err);
/** A signed act on a case: a C2SP note. Who it is by, whether the signature holds, and whether the rules allow it now
 * is decided inside the transaction. @param[out] id  of the case */
int truce_mechanism_take(truce_store *s, truce_str note, const char *who, char id[20], uint64_t *index, truce_err *err);

/** The finding of a case as one text that stands for itself: the publishing act as a signed note, which holds the
 *  determination, who assents by which signature, who dissents and why, who did not answer. Empty when none is
 * published. */
void truce_mechanism_finding(const truce_case *c, truce_buf *out);
/** Check a finding against verifier keys: the publisher's signature and every assent's. `said` gets a line each.
 *  @return TRUCE_OK: all that are named are checked and hold; TRUCE_EABSENT: those that could be checked hold, of
 * others no key was given; TRUCE_EINPUT: no finding, or a signature that is false; TRUCE_ENOMEM */
int truce_finding_check(truce_str finding, const truce_vkey *keys, uint32_t n, truce_buf *said, truce_err *err);
#endif
