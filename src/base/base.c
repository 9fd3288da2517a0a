/* base/base.c - errors, heap with a failure hook, strings, hashing, dates. */
#include "base/base.h"

#include <limits.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

/* ---------------------------------------------------------------- status */

static int err__fill(truce_err *err, int code, uint64_t pos, uint32_t line, uint32_t col, const char *fmt, va_list ap) {
    if (err) {
        err->code = code;
        err->pos = pos;
        err->line = line;
        err->col = col;
        vsnprintf(err->msg, sizeof err->msg, fmt, ap);
    }
    return code;
}

int truce_err_set(truce_err *err, int code, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    err__fill(err, code, 0, 0, 0, fmt, ap);
    va_end(ap);
    return code;
}

int truce_err_at(truce_err *err, int code, uint32_t line, uint32_t col, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    err__fill(err, code, 0, line, col, fmt, ap);
    va_end(ap);
    return code;
}

int truce_err_pos(truce_err *err, int code, uint64_t pos, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    err__fill(err, code, pos, 0, 0, fmt, ap);
    va_end(ap);
    return code;
}

/* ---------------------------------------------------------------- heap */

static atomic_uint_fast64_t heap__calls, heap__fail;

uint64_t truce_malloc_fail_at(uint64_t n) {
    uint64_t calls = atomic_load(&heap__calls);
    atomic_store(&heap__fail, n ? calls + n : 0);
    return calls;
}

static bool heap__fails(void) {
    /* Counting costs a few nanoseconds an allocation; arenas make those rare. */
    uint64_t call = atomic_fetch_add_explicit(&heap__calls, 1, memory_order_relaxed) + 1;
    uint64_t fail = atomic_load_explicit(&heap__fail, memory_order_relaxed);
    return fail && call == fail;
}

void *truce_malloc(size_t n) {
    return heap__fails() ? NULL : malloc(n ? n : 1);
}

void *truce_calloc(size_t n, size_t size) {
    return heap__fails() ? NULL : calloc(n ? n : 1, size ? size : 1);
}

void *truce_realloc(void *p, size_t n) {
    return heap__fails() ? NULL : realloc(p, n ? n : 1);
}

void truce_free(void *p) {
    free(p);
}

/* ---------------------------------------------------------------- str */

truce_str truce_str_c(const char *s) {
    return s ? (truce_str){s, (uint32_t)strlen(s)} : TRUCE_NOSTR;
}

bool truce_str_eq(truce_str a, truce_str b) {
    return a.n == b.n && (!a.n || memcmp(a.p, b.p, a.n) == 0);
}

bool truce_str_is(truce_str a, const char *s) {
    return truce_str_eq(a, truce_str_c(s));
}

static unsigned char ascii__lower(char c) {
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

bool truce_str_ieq(truce_str a, truce_str b) {
    if (a.n != b.n) return false;
    for (uint32_t i = 0; i < a.n; i++)
        if (ascii__lower(a.p[i]) != ascii__lower(b.p[i])) return false;
    return true;
}

bool truce_str_iis(truce_str a, const char *s) {
    return truce_str_ieq(a, truce_str_c(s));
}

int truce_str_cmp(truce_str a, truce_str b) {
    uint32_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool truce_str_starts(truce_str a, truce_str x) {
    return a.n >= x.n && (!x.n || memcmp(a.p, x.p, x.n) == 0);
}

bool truce_str_ends(truce_str a, truce_str x) {
    return a.n >= x.n && (!x.n || memcmp(a.p + a.n - x.n, x.p, x.n) == 0);
}

truce_str truce_str_sub(truce_str a, uint32_t beg, uint32_t end) {
    if (end > a.n) end = a.n;
    if (beg >= end) return TRUCE_NOSTR;
    return (truce_str){a.p + beg, end - beg};
}

truce_str truce_str_trim(truce_str a) {
    for (;;) {
        if (a.n && (unsigned char)a.p[0] <= ' ') a.p++, a.n--;
        else if (a.n >= 2 && (unsigned char)a.p[0] == 0xC2 && (unsigned char)a.p[1] == 0xA0) a.p += 2, a.n -= 2;
        else break;
    }
    for (;;) {
        if (a.n && (unsigned char)a.p[a.n - 1] <= ' ') a.n--;
        else if (a.n >= 2 && (unsigned char)a.p[a.n - 2] == 0xC2 && (unsigned char)a.p[a.n - 1] == 0xA0) a.n -= 2;
        else break;
    }
    return a;
}

uint32_t truce_str_find(truce_str hay, truce_str needle, uint32_t from) {
    if (from > hay.n || needle.n > hay.n - from) return UINT32_MAX;
    if (!needle.n) return from;
    const char *p = hay.p + from, *last = hay.p + hay.n - needle.n;
    while (p <= last && (p = memchr(p, needle.p[0], (size_t)(last - p) + 1))) {
        if (memcmp(p, needle.p, needle.n) == 0) return (uint32_t)(p - hay.p);
        p++;
    }
    return UINT32_MAX;
}

bool truce_str_u64(truce_str a, uint64_t *out) {
    uint64_t v = 0;
    if (!a.n) return false;
    for (uint32_t i = 0; i < a.n; i++) {
        unsigned d = (unsigned)(a.p[i] - '0');
        if (d > 9 || v > (UINT64_MAX - d) / 10) return false;
        v = v * 10 + d;
    }
    *out = v;
    return true;
}

/* Optimal string alignment distance. */
unsigned truce_str_edits(truce_str a, truce_str b) {
    unsigned char d[TRUCE_EDITS_MOST + 1][TRUCE_EDITS_MOST + 1];
    if (a.n > TRUCE_EDITS_MOST || b.n > TRUCE_EDITS_MOST) return UINT_MAX;
    for (unsigned i = 0; i <= a.n; i++) d[i][0] = (unsigned char)i;
    for (unsigned j = 0; j <= b.n; j++) d[0][j] = (unsigned char)j;
    for (unsigned i = 1; i <= a.n; i++)
        for (unsigned j = 1; j <= b.n; j++) {
            unsigned cost = (a.p[i - 1] | 32) != (b.p[j - 1] | 32), best = d[i - 1][j - 1] + cost;
            if (d[i - 1][j] + 1u < best) best = d[i - 1][j] + 1u;
            if (d[i][j - 1] + 1u < best) best = d[i][j - 1] + 1u;
            if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1] && d[i - 2][j - 2] + 1u < best)
                best = d[i - 2][j - 2] + 1u;
            d[i][j] = (unsigned char)best;
        }
    return d[a.n][b.n];
}

const char *truce_str_nearest(truce_str word, const char *const *words, size_t n) {
    const char *best = NULL;
    unsigned least = word.n < 5 ? 2 : 3;
    for (size_t i = 0; i < n; i++) {
        unsigned d = truce_str_edits(word, truce_str_c(words[i]));
        if (d < least) {
            least = d;
            best = words[i];
        }
    }
    return best;
}

/* ---------------------------------------------------------------- hash */

uint64_t truce_hash(const void *p, size_t n) {
    return XXH3_64bits(p, n);
}

uint64_t truce_hash_str(truce_str s) {
    return XXH3_64bits(s.n ? s.p : "", s.n);
}

uint64_t truce_hash_mix(uint64_t h, uint64_t v) {
    h ^= v + 0x9E3779B97F4A7C15u + (h << 6) + (h >> 2);
    h *= 0xFF51AFD7ED558CCDu;
    return h ^ (h >> 33);
}

/* ---------------------------------------------------------------- dates */

/* Days from civil and back: Howard Hinnant, "chrono-compatible low-level date algorithms". */
static int64_t day__from_civil(int64_t y, int m, int d) {
    y -= m <= 2;
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t yoe = y - era * 400;
    int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    int64_t doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

int truce_month_days(int y, int m) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (m < 1 || m > 12) return 0;
    return m == 2 && ((y % 4 == 0 && y % 100 != 0) || y % 400 == 0) ? 29 : days[m - 1];
}

truce_day truce_day_make(int y, int m, int d) {
    if (y < 1 || y > 9999 || d < 1 || d > truce_month_days(y, m)) return TRUCE_NODAY;
    return (truce_day)day__from_civil(y, m, d);
}

void truce_day_split(truce_day day, int *y, int *m, int *d) {
    int64_t z = (int64_t)day + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t doe = z - era * 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int64_t mp = (5 * doy + 2) / 153;
    *d = (int)(doy - (153 * mp + 2) / 5 + 1);
    *m = (int)(mp < 10 ? mp + 3 : mp - 9);
    *y = (int)(yoe + era * 400 + (*m <= 2));
}

int truce_day_weekday(truce_day day) {
    int64_t w = ((int64_t)day + 3) % 7; /* 1970-01-01 was a Thursday */
    return (int)(w < 0 ? w + 7 : w);
}

truce_day truce_day_parse(truce_str s) {
    uint64_t y, m, d;
    if (s.n < 10 || s.p[4] != '-' || s.p[7] != '-') return TRUCE_NODAY;
    if (s.n > 10 && s.p[10] != 'T' && s.p[10] != ' ' && s.p[10] != 't') return TRUCE_NODAY;
    if (!truce_str_u64(truce_str_sub(s, 0, 4), &y) || !truce_str_u64(truce_str_sub(s, 5, 7), &m) ||
        !truce_str_u64(truce_str_sub(s, 8, 10), &d))
        return TRUCE_NODAY;
    return truce_day_make((int)y, (int)m, (int)d);
}

void truce_day_format(truce_day day, char out[16]) {
    int y, m, d;
    if (day == TRUCE_NODAY) {
        out[0] = 0;
        return;
    }
    truce_day_split(day, &y, &m, &d);
    snprintf(out, 16, "%04u-%02u-%02u", (unsigned)y % 10000u, (unsigned)m % 100u, (unsigned)d % 100u);
}
