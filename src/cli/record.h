/* cli/record.h - `truce record`: between its files: record.c (checkpoint, show, policy, tiles, prove), record_verify.c.
 */
#ifndef TRUCE_CLI_RECORD_H
#define TRUCE_CLI_RECORD_H
#include "cli/trust.h"

enum { RECORD_WITNESSES = 64 };

typedef struct record_cli {
    truce_mandate x;
    truce_arena a;
    const char *key, *policy, *keys[RECORD_WITNESSES], *since, *out, *log_key;
    const char *witness[RECORD_WITNESSES]; /* NAME=URL */
    uint32_t n_keys, n_witness;
    bool all;
} record_cli;

/** Check a ledger (`what` NULL), a folder or URL of tiles, or a proof. @return exit code */
int record_verify(record_cli *c, const char *what);
#endif
