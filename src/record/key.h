/* record/key.h - private keys in files, and the public file beside each.
 * Does: make, write, open, refuse files that others may read; passphrases.   Does not: sign (note.h).
 * Depends on: base, libsodium.
 * The file: "truce-key/v1", "name NAME", then either "seed BASE64" (no passphrase; behind the seed 4 bytes of
 * SHA-256 of all before them, which shows damage) or "argon2id OPS MEMORY SALT" and "box NONCE CIPHERTEXT"
 * (XChaCha20-Poly1305; the lines above are authenticated with it). Nothing else, each written in the one way there is.
 * Mode 0600 or stricter, a
 * regular file of the user's own: anything else is refused. The public file NAME.pub holds two verifier keys, a line
 * each: what checks signatures, what checks cosignatures.
 * Secrets live in locked memory where the system lets us, are wiped after use, and are in no message. truce_key_open
 * locks `out` where it stands: it must stay there until truce_skey_wipe. */
#ifndef TRUCE_RECORD_KEY_H
#define TRUCE_RECORD_KEY_H
#include "record/note.h"

/** Ask for a passphrase: into `out` (at most `n` - 1 bytes and NUL). @return TRUCE_OK; a status */
typedef int truce_passphrase(void *ctx, const char *key_name, char *out, size_t n, truce_err *err);
enum {
    TRUCE_PASSPHRASE_BYTES = 1024,
    TRUCE_KEY_OPS = 16,        /* the most work that a file may ask for: passes over ... */
    TRUCE_KEY_MEMORY = 1 << 30 /* ... so many bytes; new keys: 3 over 256 MB, about a second */
};

/** A new key pair: `path` (mode 0600, must not exist) and `path`.pub. `ask` NULL: no passphrase.
 *  @return TRUCE_OK; TRUCE_EIO; TRUCE_EUSAGE (it exists; an empty passphrase; a name that may not be); TRUCE_ENOMEM */
int truce_key_new(const char *path, truce_str name, truce_passphrase *ask, void *ctx, truce_err *err);
/** @return TRUCE_OK; TRUCE_EIO; TRUCE_EUSAGE (mode, owner, no regular file: refused; the message says what to do);
 *  TRUCE_EINPUT (damaged, or the wrong passphrase); TRUCE_ENOMEM */
int truce_key_open(truce_skey *out, const char *path, truce_passphrase *ask, void *ctx, truce_err *err);
/** Tests only: truce_key_new with a cost of its own. */
int truce_key__new(const char *path, truce_str name, uint64_t ops, uint64_t memory, truce_passphrase *ask, void *ctx,
                   truce_err *err);
/** The two keys of a public file. @return TRUCE_OK; TRUCE_EIO; TRUCE_EINPUT */
int truce_key_public(truce_vkey *sign, truce_vkey *cosign, const char *path, truce_err *err);
int truce_key_public_text(truce_vkey *sign, truce_vkey *cosign, truce_str text, truce_err *err);
#endif
