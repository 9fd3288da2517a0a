/* cli/mandate.h - what the mechanism's commands share: a ledger with its members, agreements and cases; keys; who acts.
 * Depends on: ledger.h, accord, record. */
#ifndef TRUCE_MANDATE_H
#define TRUCE_MANDATE_H
#include "accord/mechanism.h"
#include "cli/layout.h"
#include "cli/ledger.h"
#include "record/key.h"

typedef struct truce_mandate {
    truce_ledger l;
    truce_out o;
    truce_mechanism m;
    const char *who; /* of the operator's people */
    bool unread;     /* open the ledger only: the caller reads the mechanism, and judges it, himself */
    char who_buf[256];
} truce_mandate;

#define TRUCE_MANDATE_HELP_WHO                                                                                         \
    "  --who NAME          who types this; default: TRUCE_WHO in the environment, else your login name\n"

void truce_mandate_init(truce_mandate *x, const char *command);
void truce_mandate_fini(truce_mandate *x);
/** Open the ledger, read the mechanism out of its record (as of l.filter.as_of). TRUCE_STORE_WRITE, CREATE: somebody
 * must be named, too. @return 0, or an exit code (the reason is said) */
int truce_mandate_open(truce_mandate *x, enum truce_store_mode mode);
/** Write what x->o holds, say what went wrong. Rules that forbid and ids that are not there exit with 1.
 *  @return exit code */
int truce_mandate_end(truce_mandate *x, int rc, const truce_err *e);

/** Open a private key, asking for its passphrase where it has one. @return 0, or an exit code (the reason is said) */
int truce_mandate_key(truce_skey *out, const char *path);
/** "7d", "12h", "2025-11-02" (its last second), "2025-11-02T12:00Z" counted from `now`. False: no such time. */
bool truce_mandate_deadline(const char *value, truce_moment now, truce_moment *out);
/** Microseconds since 1970. */
truce_moment truce_mandate_now(void);
/** The bytes of FILE, or of standard input for "-". @return 0, or an exit code (the reason is said) */
int truce_mandate_file(truce_buf *out, const char *path, size_t limit);
#endif
