/* base/memory.c - arenas, vectors in arenas, growing buffers. */
#include "base/base.h"

#include <stdio.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define ARENA__ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA__ASAN 1
#endif
#endif
#ifdef ARENA__ASAN
#include <sanitizer/asan_interface.h>
#define ARENA__POISON(p, n)   ASAN_POISON_MEMORY_REGION((p), (n))
#define ARENA__UNPOISON(p, n) ASAN_UNPOISON_MEMORY_REGION((p), (n))
#define ARENA__GAP            16
#else
#define ARENA__POISON(p, n)   ((void)(p), (void)(n))
#define ARENA__UNPOISON(p, n) ((void)(p), (void)(n))
#define ARENA__GAP            0
#endif

#define ARENA__FIRST (64u * 1024)
#define ARENA__MOST  (4u * 1024 * 1024)

typedef struct truce_arena__chunk {
    struct truce_arena__chunk *next;
    size_t size; /* bytes after the header */
} chunk;

#define CHUNK__HEAD ((sizeof(chunk) + 15) & ~(size_t)15)

void truce_arena_init(truce_arena *a, size_t limit) {
    memset(a, 0, sizeof *a);
    a->limit = limit;
}

static void arena__drop(chunk *c) {
    while (c) {
        chunk *next = c->next;
        ARENA__UNPOISON((char *)c + CHUNK__HEAD, c->size);
        truce_free(c);
        c = next;
    }
}

void truce_arena_fini(truce_arena *a) {
    arena__drop(a->head);
    memset(a, 0, sizeof *a);
}

void truce_arena_reset(truce_arena *a) {
    chunk *keep = a->head;
    a->used = 0;
    if (!keep) return;
    arena__drop(keep->next); /* the newest chunk is the largest */
    keep->next = NULL;
    a->cur = (char *)keep + CHUNK__HEAD;
    a->end = a->cur + keep->size;
    ARENA__POISON(a->cur, keep->size);
}

static void *arena__fail(truce_arena *a) {
    if (a->oom) longjmp(*a->oom, 1);
    return NULL;
}

void *truce_arena_alloc(truce_arena *a, size_t n) {
    if (n > SIZE_MAX / 2) return arena__fail(a);
    size_t need = ((n ? n : 1) + 15 + ARENA__GAP) & ~(size_t)15;
    if (a->limit && a->used + need > a->limit) return arena__fail(a);
#ifdef TRUCE_ARENA_MALLOC /* one malloc an object: overruns show */
    chunk *one = truce_malloc(CHUNK__HEAD + n);
    if (!one) return arena__fail(a);
    one->size = n;
    one->next = a->head;
    a->head = one;
    a->used += need;
    return memset((char *)one + CHUNK__HEAD, 0, n);
#else
    if ((size_t)(a->end - a->cur) < need) {
        size_t size = a->head ? a->head->size * 2 : ARENA__FIRST;
        if (size > ARENA__MOST) size = ARENA__MOST;
        if (size < need) size = need;
        chunk *c = truce_malloc(CHUNK__HEAD + size);
        if (!c) return arena__fail(a);
        c->size = size;
        c->next = a->head;
        a->head = c;
        a->cur = (char *)c + CHUNK__HEAD;
        a->end = a->cur + size;
        ARENA__POISON(a->cur, size);
    }
    void *p = a->cur;
    a->cur += need;
    a->used += need;
    ARENA__UNPOISON(p, n);
    return memset(p, 0, n);
#endif
}

char *truce_arena_dup(truce_arena *a, const void *p, size_t n) {
    char *q = truce_arena_alloc(a, n + 1);
    if (q && n) memcpy(q, p, n);
    return q;
}

truce_str truce_arena_str(truce_arena *a, truce_str s) {
    char *q = truce_arena_dup(a, s.p, s.n);
    return q ? (truce_str){q, s.n} : TRUCE_NOSTR;
}

truce_str truce_arena_printf(truce_arena *a, const char *fmt, ...) {
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    char *p = n < 0 ? NULL : truce_arena_alloc(a, (size_t)n + 1);
    if (p) vsnprintf(p, (size_t)n + 1, fmt, again);
    va_end(again);
    return p ? (truce_str){p, (uint32_t)n} : TRUCE_NOSTR;
}

bool truce_vec__grow(truce_arena *a, void **v, uint32_t *cap, uint32_t n, size_t size) {
    uint32_t want = *cap ? *cap * 2 : 8;
    if (want < *cap) {
        arena__fail(a);
        return false;
    }
    void *q = truce_arena_alloc(a, (size_t)want * size);
    if (!q) return false;
    if (n) memcpy(q, *v, (size_t)n * size);
    *v = q;
    *cap = want;
    return true;
}

/* ---------------------------------------------------------------- buf */

void truce_buf_init(truce_buf *b) {
    memset(b, 0, sizeof *b);
}

void truce_buf_fini(truce_buf *b) {
    truce_free(b->p);
    memset(b, 0, sizeof *b);
}

void truce_buf_clear(truce_buf *b) {
    b->n = 0;
    b->failed = false;
}

bool truce_buf_reserve(truce_buf *b, size_t more) {
    if (b->failed) return false;
    if (b->cap - b->n >= more) return true;
    size_t cap = b->cap ? b->cap : 256;
    while (cap - b->n < more) {
        if (cap > SIZE_MAX / 2) return b->failed = true, false;
        cap *= 2;
    }
    char *p = truce_realloc(b->p, cap);
    if (!p) return b->failed = true, false;
    b->p = p;
    b->cap = cap;
    return true;
}

void truce_buf_put(truce_buf *b, const void *p, size_t n) {
    if (!n || !truce_buf_reserve(b, n)) return;
    memcpy(b->p + b->n, p, n);
    b->n += n;
}

void truce_buf_str(truce_buf *b, truce_str s) {
    truce_buf_put(b, s.p, s.n);
}

void truce_buf_csv(truce_buf *b, truce_str s) {
    bool quote = false;
    for (uint32_t i = 0; i < s.n && !quote; i++)
        quote = s.p[i] == ',' || s.p[i] == '"' || s.p[i] == '\n' || s.p[i] == '\r';
    if (!quote) {
        truce_buf_str(b, s);
        return;
    }
    truce_buf_char(b, '"');
    for (uint32_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"') truce_buf_char(b, '"');
        truce_buf_char(b, s.p[i]);
    }
    truce_buf_char(b, '"');
}

void truce_buf_cstr(truce_buf *b, const char *s) {
    truce_buf_put(b, s, strlen(s));
}

void truce_buf_char(truce_buf *b, char c) {
    if (b->n < b->cap && !b->failed) b->p[b->n++] = c;
    else truce_buf_put(b, &c, 1);
}

void truce_buf_printf(truce_buf *b, const char *fmt, ...) {
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    if (n > 0 && truce_buf_reserve(b, (size_t)n + 1)) {
        vsnprintf(b->p + b->n, (size_t)n + 1, fmt, again);
        b->n += (size_t)n;
    }
    va_end(again);
}

truce_str truce_buf_view(const truce_buf *b) {
    return (truce_str){b->p, b->n > UINT32_MAX ? UINT32_MAX : (uint32_t)b->n};
}
