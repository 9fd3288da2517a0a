/* base/sha.c - SHA-256 by OpenSSL's libcrypto, which uses the processor's own instructions where it has them: four
 * times as fast as libsodium's, and a ledger hashes each report four times over. The three calls used here are old and
 * plain: no allocation, no table of algorithms to look up; so they cannot fail. */
#define OPENSSL_API_COMPAT 10101
#include "base/base.h"

#include <openssl/sha.h>

void truce_sha256_tagged(const void *tag, size_t n_tag, const void *p, size_t n, unsigned char out[32]) {
    SHA256_CTX s;
    SHA256_Init(&s);
    if (n_tag) SHA256_Update(&s, tag, n_tag);
    if (n) SHA256_Update(&s, p, n);
    SHA256_Final(out, &s);
}

void truce_sha256(const void *p, size_t n, unsigned char out[32]) {
    truce_sha256_tagged(NULL, 0, p, n, out);
}

void truce_sha256_hex(const void *p, size_t n, char out[65]) {
    static const char hex[] = "0123456789abcdef";
    unsigned char d[32];
    truce_sha256(p, n, d);
    for (int i = 0; i < 32; i++) {
        out[2 * i] = hex[d[i] >> 4];
        out[2 * i + 1] = hex[d[i] & 15];
    }
    out[64] = 0;
}
