/* cli/trust.h - "3 of 4 members cosigned": the latest checkpoint of a ledger held against whom one trusts.
 * Depends on: mandate.h, record. */
#ifndef TRUCE_CLI_TRUST_H
#define TRUCE_CLI_TRUST_H
#include "cli/mandate.h"
#include "record/policy.h"

/** Whom a ledger itself names: its log key, and as witnesses its parties and mediators who are members now; the quorum
 * is that of its agreement (assents), or more than half. `logs` is empty while no checkpoint was signed. In `a`. */
int truce_trust_of_ledger(truce_trust *out, truce_arena *a, truce_mandate *x, truce_err *err);
/** From a file (--policy), or, NULL, of the ledger. @return 0, or an exit code (the reason is said) */
int truce_trust_open(truce_trust *out, truce_arena *a, truce_mandate *x, const char *file);
/** One line about the record as it stands: "record: 41 entries; checkpoint of 41, 12:00: 3 of 4 members cosigned: ...".
 */
int truce_trust_status(truce_mandate *x, truce_buf *out, truce_err *err);
/** The same as the last line of a page: an empty line, then "record: ...". */
int truce_trust_footer(truce_mandate *x, truce_err *err);
#endif
