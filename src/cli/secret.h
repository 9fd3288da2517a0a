/* cli/secret.h - passphrases: from the terminal, without echo, or from a file that only its owner can read.
 * Never from an option or an environment value: those are seen by others. TRUCE_PASSPHRASE_FILE names the file. */
#ifndef TRUCE_SECRET_H
#define TRUCE_SECRET_H
#include "record/key.h"

/** Of a key that exists. `ctx` is not used. */
truce_passphrase truce_cli_passphrase;
/** Of a new one: asked for twice. */
truce_passphrase truce_cli_passphrase_new;
#endif
