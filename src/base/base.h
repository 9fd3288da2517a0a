/* base/base.h - the ground that every room stands on: errors, strings, memory, dates.
 * Does: status codes, truce_err, borrowed and owned text, arenas, vectors, hashing, civil dates, UTF-8.
 * Does not: files (file.h), JSON (json.h), threads (pool.h).
 * Depends on: include/truce.h (status, truce_err), libc, utf8proc, xxhash, libcrypto (SHA-256 only).
 * Memory: see each type.   Threads: no shared state but the allocation hook, which only tests set. */
#ifndef TRUCE_BASE_H
#define TRUCE_BASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "truce.h"

#ifdef __GNUC__
#define TRUCE_PRINTF(f, a) __attribute__((format(printf, f, a)))
#define TRUCE_UNUSED       __attribute__((unused))
#else
#define TRUCE_PRINTF(f, a)
#define TRUCE_UNUSED
#endif

/* Before a function: a second version of it for processors with AVX2, chosen when the program starts; both give the
 * same numbers. Not with clang: before version 15 its clones cannot be called from other files. */
#if defined(__x86_64__) && defined(__gnu_linux__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&          \
    defined(__has_attribute)
#if __has_attribute(target_clones)
#define TRUCE_CLONES __attribute__((target_clones("avx2", "default")))
#endif
#endif
#ifndef TRUCE_CLONES
#define TRUCE_CLONES
#endif

/* ---------------------------------------------------------------- status */

/* enum truce_status and truce_err are part of the public interface: include/truce.h */

/** Fill `err` (may be NULL) and return `code`. */
int truce_err_set(truce_err *err, int code, const char *fmt, ...) TRUCE_PRINTF(3, 4);
int truce_err_at(truce_err *err, int code, uint32_t line, uint32_t col, const char *fmt, ...) TRUCE_PRINTF(5, 6);
int truce_err_pos(truce_err *err, int code, uint64_t pos, const char *fmt, ...) TRUCE_PRINTF(4, 5);

/* ---------------------------------------------------------------- heap */

/** malloc, calloc and realloc with a hook that lets a test fail the Nth call. Every heap byte of truce comes from here.
 */
void *truce_malloc(size_t n);
void *truce_calloc(size_t n, size_t size);
void *truce_realloc(void *p, size_t n);
void truce_free(void *p);
/** Tests only: the `n`th allocation from now fails (1 is the next); 0 switches the hook off. Returns calls so far. */
uint64_t truce_malloc_fail_at(uint64_t n);

/* ---------------------------------------------------------------- str: borrowed text */

/** Pointer and length; not NUL-terminated. `p` may be NULL only when `n` is 0. */
typedef struct truce_str {
    const char *p;
    uint32_t n;
} truce_str;

#define TRUCE_STR(lit) ((truce_str){(lit), (uint32_t)sizeof(lit) - 1})
#define TRUCE_NOSTR    ((truce_str){NULL, 0})
#define TRUCE_FMT(s)   (int)(s).n, (s).n ? (s).p : "" /* for "%.*s" */

truce_str truce_str_c(const char *nul_terminated); /* NULL gives the empty string */
bool truce_str_eq(truce_str a, truce_str b);
bool truce_str_is(truce_str a, const char *nul_terminated);
/** ASCII case-insensitive. */
bool truce_str_ieq(truce_str a, truce_str b);
bool truce_str_iis(truce_str a, const char *nul_terminated);
int truce_str_cmp(truce_str a, truce_str b); /* byte order */
bool truce_str_starts(truce_str a, truce_str prefix);
bool truce_str_ends(truce_str a, truce_str suffix);
truce_str truce_str_sub(truce_str a, uint32_t beg, uint32_t end); /* clamped */
truce_str truce_str_trim(truce_str a);                            /* ASCII white space and U+00A0 off both ends */
/** First position of `needle` at or after `from`, or UINT32_MAX. */
uint32_t truce_str_find(truce_str hay, truce_str needle, uint32_t from);
/** Decimal digits only, whole string. False on anything else or on overflow. */
bool truce_str_u64(truce_str a, uint64_t *out);
/** Edits (a byte more, less or another, two neighbours swapped; ASCII case does not count) from one word to the other.
 *  UINT_MAX: one of them is longer than TRUCE_EDITS_MOST, so they are not near. */
unsigned truce_str_edits(truce_str a, truce_str b);
enum { TRUCE_EDITS_MOST = 40 };
/** The nearest of `n` words, for "did you mean": one edit away for words of up to 4 bytes, else two. NULL: none is. */
const char *truce_str_nearest(truce_str word, const char *const *words, size_t n);

/* ---------------------------------------------------------------- arena */

struct truce_arena__chunk;

/** Bump allocator. Everything in it is freed at once. Embed it; init, then fini.
 *  When `oom` is set, an allocation that cannot be had jumps there with value 1; otherwise it returns NULL.
 *  Analysis rooms (lang, lexicon matching, claim, incident) run under a jump and need no NULL checks;
 *  between setjmp and the jump they must hold nothing that needs freeing. */
typedef struct truce_arena {
    struct truce_arena__chunk *head;
    char *cur, *end;
    size_t used;  /* bytes handed out since init or reset */
    size_t limit; /* most bytes to hand out; 0 is no limit */
    jmp_buf *oom;
} truce_arena;

void truce_arena_init(truce_arena *a, size_t limit);
void truce_arena_fini(truce_arena *a);
/** Forget everything, keep the largest chunk for reuse. */
void truce_arena_reset(truce_arena *a);
/** `n` zeroed bytes, 16-byte aligned. */
void *truce_arena_alloc(truce_arena *a, size_t n);
/** Copy of `p[0..n)` plus a NUL that the length does not count. */
char *truce_arena_dup(truce_arena *a, const void *p, size_t n);
truce_str truce_arena_str(truce_arena *a, truce_str s);
truce_str truce_arena_printf(truce_arena *a, const char *fmt, ...) TRUCE_PRINTF(2, 3);
#define truce_arena_new(a, T)      ((T *)truce_arena_alloc((a), sizeof(T)))
#define truce_arena_array(a, T, n) ((T *)truce_arena_alloc((a), sizeof(T) * (size_t)(n)))

/* ---------------------------------------------------------------- vec: a growing array in an arena */

#define TRUCE_VEC(T)                                                                                                   \
    struct {                                                                                                           \
        T *v;                                                                                                          \
        uint32_t n, cap;                                                                                               \
    }
/** Room for one more; returns false when the arena is full and has no oom jump. */
bool truce_vec__grow(truce_arena *a, void **v, uint32_t *cap, uint32_t n, size_t size);
/** Push `...` (a value). The old array is left in the arena when it grows: doubling, so at most as much again. */
#define truce_vec_push(a, vec, ...)                                                                                    \
    ((vec)->n < (vec)->cap || truce_vec__grow((a), (void **)&(vec)->v, &(vec)->cap, (vec)->n, sizeof *(vec)->v)        \
         ? ((vec)->v[(vec)->n++] = __VA_ARGS__, true)                                                                  \
         : false)

/* ---------------------------------------------------------------- buf: owned, growing bytes */

/** After an allocation failed `failed` stays true and further writes do nothing: check once, at the end. */
typedef struct truce_buf {
    char *p;
    size_t n, cap;
    bool failed;
} truce_buf;

void truce_buf_init(truce_buf *b);
void truce_buf_fini(truce_buf *b);
void truce_buf_clear(truce_buf *b);
bool truce_buf_reserve(truce_buf *b, size_t more);
void truce_buf_put(truce_buf *b, const void *p, size_t n);
void truce_buf_str(truce_buf *b, truce_str s);
void truce_buf_cstr(truce_buf *b, const char *s);
void truce_buf_char(truce_buf *b, char c);
/** A field of CSV as RFC 4180 has it: in quotes where it needs them. */
void truce_buf_csv(truce_buf *b, truce_str s);
void truce_buf_printf(truce_buf *b, const char *fmt, ...) TRUCE_PRINTF(2, 3);
truce_str truce_buf_view(const truce_buf *b); /* borrowed; n is clamped to UINT32_MAX */

/* ---------------------------------------------------------------- hash */

uint64_t truce_hash(const void *p, size_t n);
uint64_t truce_hash_str(truce_str s);
/** Mix a further number into a hash. */
uint64_t truce_hash_mix(uint64_t h, uint64_t v);
void truce_sha256(const void *p, size_t n, unsigned char out[32]);
/** Of `tag` and what stands behind it. */
void truce_sha256_tagged(const void *tag, size_t n_tag, const void *p, size_t n, unsigned char out[32]);
/** Lower-case hex SHA-256, 64 characters and a NUL. */
void truce_sha256_hex(const void *p, size_t n, char out[65]);

/* ---------------------------------------------------------------- utf8 */

/** Decode one code point at s.p[i]; *len gets 1..4. Invalid bytes give U+FFFD and length 1. i < s.n. */
uint32_t truce_utf8_get(truce_str s, uint32_t i, uint32_t *len);
uint32_t truce_utf8_put(char out[4], uint32_t cp); /* bytes written, 1..4 */
/** First byte of invalid UTF-8, or s.n when all is valid (no surrogates, no overlongs). */
uint32_t truce_utf8_check(truce_str s);
bool truce_utf8_boundary(truce_str s, uint32_t i);
bool truce_cp_alpha(uint32_t cp);
bool truce_cp_upper(uint32_t cp);
bool truce_cp_digit(uint32_t cp); /* ASCII 0-9 only */
bool truce_cp_space(uint32_t cp);
uint32_t truce_cp_lower(uint32_t cp);
/** Lower case without accents or apostrophes' curl: the form in which lexicon words are compared. May return `s`. */
truce_str truce_fold(truce_arena *a, truce_str s);

/* ---------------------------------------------------------------- dates: proleptic Gregorian days since 1970-01-01 */

typedef int32_t truce_day;
#define TRUCE_NODAY INT32_MIN

truce_day truce_day_make(int y, int m, int d); /* TRUCE_NODAY when there is no such day */
void truce_day_split(truce_day day, int *y, int *m, int *d);
int truce_day_weekday(truce_day day); /* 0 Monday .. 6 Sunday */
int truce_month_days(int y, int m);
/** "YYYY-MM-DD" at the start of `s` (a time part may follow after 'T' or a space). */
truce_day truce_day_parse(truce_str s);
void truce_day_format(truce_day day, char out[16]); /* "" for TRUCE_NODAY */

#endif
