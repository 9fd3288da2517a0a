/* record/note.h - signed notes: a text, and below it who signed it; keys that check them; checkpoints.
 * Does: parse and write notes, verifier keys, Ed25519 and cosignature/v1 signatures, checkpoints.
 * Does not: private keys in files (key.h); trees (tree.h).
 * Depends on: base, libsodium.   Memory: parsed notes live in the caller's arena and borrow from its bytes.
 * Source: C2SP signed-note, tlog-checkpoint, tlog-cosignature; golang.org/x/mod/sumdb/note reads and writes the same,
 * but that base64 must be canonical here: no bits behind the last byte. */
#ifndef TRUCE_RECORD_NOTE_H
#define TRUCE_RECORD_NOTE_H
#include "record/tree.h"

enum {
    TRUCE_KEY_NAME = 127,       /* bytes of a key's name: no white space, no '+' */
    TRUCE_NOTE_BYTES = 1 << 20, /* of a note with its signatures */
    TRUCE_NOTE_SIGS = 100
};

enum truce_key_kind {
    TRUCE_KEY_ED25519 = 1,    /* signs texts, and checkpoints of a log */
    TRUCE_KEY_COSIGNATURE = 4 /* cosignature/v1: a witness's, with a time */
};

/** What checks a signature. */
typedef struct truce_vkey {
    char name[TRUCE_KEY_NAME + 1];
    uint32_t id; /* first 4 bytes of SHA-256(name "\n" kind key), big-endian */
    uint8_t kind;
    unsigned char key[32];
} truce_vkey;
/** "NAME+HEX8+BASE64". @return TRUCE_OK; TRUCE_EINPUT (the message says what is wrong) */
int truce_vkey_parse(truce_vkey *out, truce_str text, truce_err *err);
/** Fill it from its parts (id is computed). @return TRUCE_OK; TRUCE_EINPUT (a name that may not be) */
int truce_vkey_make(truce_vkey *out, truce_str name, enum truce_key_kind kind, const unsigned char key[32],
                    truce_err *err);
void truce_vkey_put(truce_buf *b, const truce_vkey *k);
bool truce_vkey_eq(const truce_vkey *a, const truce_vkey *b);

/** What signs, in memory only: both keys of one key file. Wipe it with truce_skey_wipe. */
typedef struct truce_skey {
    char name[TRUCE_KEY_NAME + 1];
    unsigned char sign[64], cosign[64]; /* Ed25519 secret keys as libsodium has them */
    truce_vkey sign_vkey, cosign_vkey;
} truce_skey;
/** From a seed of 32 bytes: two keys, by crypto_kdf (subkey 1) with contexts "truce-si" and "truce-co", so that a
 *  signature of one kind can never pass for one of the other. @return TRUCE_OK; TRUCE_EINPUT (the name) */
int truce_skey_make(truce_skey *out, truce_str name, const unsigned char seed[32], truce_err *err);
void truce_skey_wipe(truce_skey *k);

/** One signature line: "— NAME BASE64". `raw` is what stands behind the id: 64 bytes, or 72 of a cosignature. */
typedef struct truce_sig {
    truce_str name, line; /* line: with its line feed */
    uint32_t id;
    truce_str raw;
} truce_sig;

typedef struct truce_note {
    truce_str text; /* ends in a line feed */
    TRUCE_VEC(truce_sig) sigs;
} truce_note;

/** @return TRUCE_OK; TRUCE_EINPUT (with line: not UTF-8, control characters, no empty line before the signatures, a
 *  signature line that is none); TRUCE_ELIMIT; TRUCE_ENOMEM */
int truce_note_parse(truce_note *out, truce_arena *a, truce_str bytes, truce_err *err);
/** Is it signed by this key? Of several lines that say so the first decides.
 *  @param[out] time  of a cosignature, seconds since 1970; may be NULL
 *  @return TRUCE_OK; TRUCE_EABSENT (no signature that says it is by it); TRUCE_EINPUT (one that is false); TRUCE_ENOMEM
 */
int truce_note_check(const truce_note *n, const truce_vkey *k, uint64_t *time, truce_err *err);
/** The signature line, with its line feed, that decides in truce_note_check; p NULL: there is none. */
truce_str truce_note_line(const truce_note *n, const truce_vkey *k);
/** One signature line for `text` (which ends in a line feed), at the end of `line`. Cosigned is only what is a
 *  checkpoint. @return TRUCE_OK; TRUCE_EINPUT (text that no note may have, no checkpoint); TRUCE_ENOMEM */
int truce_note_sign(truce_buf *line, truce_str text, const truce_skey *k, truce_err *err);
int truce_note_cosign(truce_buf *line, truce_str text, const truce_skey *k, uint64_t time, truce_err *err);
/** May it be the text of a note? */
bool truce_note_text_ok(truce_str text);

/** The text of a checkpoint: what a log says its tree is. */
typedef struct truce_checkpoint {
    truce_str origin; /* borrowed from the text */
    uint64_t size;    /* at most INT64_MAX */
    truce_node root;
} truce_checkpoint;
/** @return TRUCE_OK; TRUCE_EINPUT */
int truce_checkpoint_parse(truce_checkpoint *out, truce_str text, truce_err *err);
void truce_checkpoint_put(truce_buf *b, const truce_checkpoint *c);
#endif
