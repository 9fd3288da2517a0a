/* base/sha.c - SHA-256, with the processor's own instructions where it has them (x86 SHA extensions), else libsodium's.
 * Why: a ledger hashes each report four times over, and a record of a million entries is checked by hashing; the
 * instructions are five times as fast.
 * Source: FIPS 180-4; Intel, "Intel SHA Extensions" (2013), for what the instructions compute. */
#include "base/base.h"

#include <sodium.h>
#include <stdatomic.h>
#include <string.h>

#if defined(__x86_64__) && defined(__GNUC__)
#define SHA__NI 1
#include <cpuid.h>
#include <immintrin.h>
#else
#define SHA__NI 0
#endif

#if SHA__NI
static const uint32_t sha__k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
static const uint32_t sha__start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

static bool sha__can(void) {
    unsigned a, b, c, d;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(b & (1u << 29))) return false; /* SHA */
    return __get_cpuid(1, &a, &b, &c, &d) && (c & (1u << 9)) && (c & (1u << 19));    /* SSSE3, SSE4.1 */
}

/* What the processor can is asked once: in a virtual machine the question takes longer than the hash. Every thread gets
 * the same answer, so it does not matter who writes it down. */
static bool sha__here(void) {
    static _Atomic int known; /* 0: not asked yet */
    int v = atomic_load_explicit(&known, memory_order_relaxed);
    if (!v) {
        v = sha__can() ? 1 : -1;
        atomic_store_explicit(&known, v, memory_order_relaxed);
    }
    return v > 0;
}

/* Blocks of 64 bytes into the state. The instructions want it as (a b e f) and (c d g h), first letter on top. */
__attribute__((target("sha,sse4.1,ssse3"))) static void sha__blocks(uint32_t s[8], const unsigned char *p, size_t n) {
    const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    __m128i x = _mm_set_epi32((int)s[0], (int)s[1], (int)s[4], (int)s[5]),
            y = _mm_set_epi32((int)s[2], (int)s[3], (int)s[6], (int)s[7]);
    for (; n; n--, p += 64) {
        const __m128i was_x = x, was_y = y;
        __m128i m[4];
#pragma GCC unroll 16
        for (int i = 0; i < 16; i++) { /* four rounds each; m: the last sixteen words of the schedule */
            if (i < 4) m[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i)), swap);
            else {
                __m128i w = _mm_add_epi32(_mm_sha256msg1_epu32(m[i & 3], m[(i + 1) & 3]),
                                          _mm_alignr_epi8(m[(i + 3) & 3], m[(i + 2) & 3], 4));
                m[i & 3] = _mm_sha256msg2_epu32(w, m[(i + 3) & 3]);
            }
            __m128i wk = _mm_add_epi32(m[i & 3], _mm_loadu_si128((const __m128i *)(const void *)(sha__k + 4 * i)));
            y = _mm_sha256rnds2_epu32(y, x, wk);
            x = _mm_sha256rnds2_epu32(x, y, _mm_shuffle_epi32(wk, 0x0e));
        }
        x = _mm_add_epi32(x, was_x);
        y = _mm_add_epi32(y, was_y);
    }
    s[0] = (uint32_t)_mm_extract_epi32(x, 3), s[1] = (uint32_t)_mm_extract_epi32(x, 2);
    s[4] = (uint32_t)_mm_extract_epi32(x, 1), s[5] = (uint32_t)_mm_extract_epi32(x, 0);
    s[2] = (uint32_t)_mm_extract_epi32(y, 3), s[3] = (uint32_t)_mm_extract_epi32(y, 2);
    s[6] = (uint32_t)_mm_extract_epi32(y, 1), s[7] = (uint32_t)_mm_extract_epi32(y, 0);
}

/* `n` bytes behind those of `head` (fewer than 64). */
static void sha__fast(const unsigned char *head, size_t n_head, const unsigned char *p, size_t n,
                      unsigned char out[32]) {
    uint32_t s[8];
    unsigned char last[128] = {0};
    uint64_t bits = ((uint64_t)n_head + n) * 8;
    memcpy(s, sha__start, sizeof s);
    if (n_head && n_head + n >= 64) { /* the block that the head begins */
        memcpy(last, head, n_head);
        memcpy(last + n_head, p, 64 - n_head);
        sha__blocks(s, last, 1);
        p += 64 - n_head;
        n -= 64 - n_head;
        n_head = 0;
    }
    if (!n_head) {
        sha__blocks(s, p, n / 64);
        p += n / 64 * 64;
        n %= 64;
    }
    size_t used = n_head + n, end = used + 9 > 64 ? 128 : 64;
    memset(last, 0, sizeof last);
    if (n_head) memcpy(last, head, n_head);
    if (n) memcpy(last + n_head, p, n);
    last[used] = 0x80;
    for (size_t i = 0; i < 8; i++) last[end - 1 - i] = (unsigned char)(bits >> 8 * i);
    sha__blocks(s, last, end / 64);
    for (size_t i = 0; i < 32; i++) out[i] = (unsigned char)(s[i / 4] >> (24 - 8 * (i % 4)));
}
#endif

void truce_sha256_tagged(const void *tag, size_t n_tag, const void *p, size_t n, unsigned char out[32]) {
#if SHA__NI
    if (n_tag < 64 && sha__here()) {
        sha__fast(tag, n_tag, p, n, out);
        return;
    }
#endif
    crypto_hash_sha256_state s;
    crypto_hash_sha256_init(&s);
    if (n_tag) crypto_hash_sha256_update(&s, tag, n_tag);
    if (n) crypto_hash_sha256_update(&s, p, n);
    crypto_hash_sha256_final(&s, out);
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
