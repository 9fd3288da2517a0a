/* record/vkey.c - keys that check signatures, and the pair that signs: see note.h. */
#include "record/base64.h"
#include "record/note_inside.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

bool note__name_ok(truce_str name) {
    for (uint32_t i = 0, len; i < name.n; i += len) {
        uint32_t cp = truce_utf8_get(name, i, &len);
        /* White space as Unicode has it; truce_cp_space also takes two that are not. */
        if ((cp == 0xfffd && len == 1) || cp == '+' || (truce_cp_space(cp) && cp != 0x200b && cp != 0xfeff))
            return false;
    }
    return name.n > 0;
}

/* Names that keys may have: the same, and nothing that a note cannot hold or that nobody sees. */
static int vkey__name(truce_str name, truce_err *err) {
    bool ok = note__name_ok(name);
    for (uint32_t i = 0, len; i < name.n && ok; i += len) {
        uint32_t cp = truce_utf8_get(name, i, &len);
        ok = cp > 0x20 && cp != 0x7f && !(cp >= 0x80 && cp < 0xa0) && !(cp >= 0x200b && cp <= 0x200f) &&
             !(cp >= 0x2028 && cp <= 0x202e) && !(cp >= 0x2060 && cp <= 0x2069) && cp != 0xfeff;
    }
    if (!ok)
        return truce_err_set(err, TRUCE_EINPUT,
                             "a key's name may not be empty nor have white space, '+' or characters that nobody sees");
    if (name.n > TRUCE_KEY_NAME)
        return truce_err_set(err, TRUCE_EINPUT, "a key's name of %u bytes is longer than the limit of %d", name.n,
                             TRUCE_KEY_NAME);
    return TRUCE_OK;
}

static uint32_t vkey__id(const truce_vkey *k) {
    crypto_hash_sha256_state s;
    unsigned char d[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_init(&s);
    crypto_hash_sha256_update(&s, (const unsigned char *)k->name, strlen(k->name));
    crypto_hash_sha256_update(&s, (const unsigned char *)"\n", 1);
    crypto_hash_sha256_update(&s, &k->kind, 1);
    crypto_hash_sha256_update(&s, k->key, sizeof k->key);
    crypto_hash_sha256_final(&s, d);
    return (uint32_t)d[0] << 24 | (uint32_t)d[1] << 16 | (uint32_t)d[2] << 8 | d[3];
}

int truce_vkey_make(truce_vkey *out, truce_str name, enum truce_key_kind kind, const unsigned char key[32],
                    truce_err *err) {
    memset(out, 0, sizeof *out);
    int rc = vkey__name(name, err);
    if (rc != TRUCE_OK) return rc;
    memcpy(out->name, name.p, name.n);
    out->kind = (uint8_t)kind;
    memcpy(out->key, key, sizeof out->key);
    out->id = vkey__id(out);
    return TRUCE_OK;
}

static bool vkey__hex(truce_str s, uint32_t *out) {
    *out = 0;
    for (uint32_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        unsigned d = c >= '0' && c <= '9'   ? (unsigned)(c - '0')
                     : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10
                     : c >= 'A' && c <= 'F' ? (unsigned)(c - 'A') + 10
                                            : 16;
        if (d > 15) return false;
        *out = *out << 4 | d;
    }
    return s.n == 8;
}

int truce_vkey_parse(truce_vkey *out, truce_str text, truce_err *err) {
    truce_str plus = TRUCE_STR("+");
    unsigned char raw[1 + sizeof out->key];
    uint32_t a = truce_str_find(text, plus, 0), b, id;
    size_t n = 0;
    memset(out, 0, sizeof *out);
    b = a == UINT32_MAX ? a : truce_str_find(text, plus, a + 1);
    if (b == UINT32_MAX) return truce_err_set(err, TRUCE_EINPUT, "a verifier key is NAME+ID+KEY: a '+' is missing");
    if (!vkey__hex(truce_str_sub(text, a + 1, b), &id))
        return truce_err_set(err, TRUCE_EINPUT, "a verifier key is NAME+ID+KEY: ID is not 8 hexadecimal digits");
    if (!truce_base64__get(raw, sizeof raw, &n, truce_str_sub(text, b + 1, text.n)) || n < 1)
        return truce_err_set(err, TRUCE_EINPUT, "a verifier key is NAME+ID+KEY: KEY is not base64 of 33 bytes");
    if (raw[0] != TRUCE_KEY_ED25519 && raw[0] != TRUCE_KEY_COSIGNATURE)
        return truce_err_set(err, TRUCE_EINPUT,
                             "a verifier key of kind %u: only 1 (Ed25519) and 4 (cosignature/v1) are known", raw[0]);
    if (n != sizeof raw)
        return truce_err_set(err, TRUCE_EINPUT, "a verifier key is NAME+ID+KEY: KEY is not base64 of 33 bytes");
    int rc = truce_vkey_make(out, truce_str_sub(text, 0, a), raw[0], raw + 1, err);
    if (rc == TRUCE_OK && out->id != id)
        rc = truce_err_set(err, TRUCE_EINPUT,
                           "the verifier key's ID %08x is not that of its name and key, %08x: one of them was changed",
                           id, out->id);
    return rc;
}

void truce_vkey_put(truce_buf *b, const truce_vkey *k) {
    unsigned char raw[1 + sizeof k->key];
    char text[sodium_base64_ENCODED_LEN(sizeof raw, sodium_base64_VARIANT_ORIGINAL)];
    raw[0] = k->kind;
    memcpy(raw + 1, k->key, sizeof k->key);
    sodium_bin2base64(text, sizeof text, raw, sizeof raw, sodium_base64_VARIANT_ORIGINAL);
    truce_buf_printf(b, "%s+%08x+%s", k->name, k->id, text);
}

bool truce_vkey_eq(const truce_vkey *a, const truce_vkey *b) {
    return strcmp(a->name, b->name) == 0 && a->kind == b->kind && memcmp(a->key, b->key, sizeof a->key) == 0;
}

/* ---------------------------------------------------------------- what signs */

static int skey__half(unsigned char secret[64], truce_vkey *public, truce_str name, enum truce_key_kind kind,
                      const char context[8], const unsigned char seed[32], truce_err *err) {
    unsigned char own[crypto_sign_SEEDBYTES], key[crypto_sign_PUBLICKEYBYTES];
    crypto_kdf_derive_from_key(own, sizeof own, 1, context, seed);
    crypto_sign_seed_keypair(key, secret, own);
    sodium_memzero(own, sizeof own);
    return truce_vkey_make(public, name, kind, key, err);
}

int truce_skey_make(truce_skey *out, truce_str name, const unsigned char seed[32], truce_err *err) {
    memset(out, 0, sizeof *out);
    int rc = skey__half(out->sign, &out->sign_vkey, name, TRUCE_KEY_ED25519, "truce-si", seed, err);
    if (rc == TRUCE_OK)
        rc = skey__half(out->cosign, &out->cosign_vkey, name, TRUCE_KEY_COSIGNATURE, "truce-co", seed, err);
    if (rc == TRUCE_OK) memcpy(out->name, out->sign_vkey.name, sizeof out->name);
    else truce_skey_wipe(out);
    return rc;
}

void truce_skey_wipe(truce_skey *k) {
    sodium_memzero(k, sizeof *k);
}
