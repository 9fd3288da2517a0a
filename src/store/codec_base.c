/* store/codec_base.c - numbers, stretches of the text and strings of a record, both ways: see codec_inside.h. */
#include "store/codec_inside.h"

#include <string.h>

/* ---------------------------------------------------------------- numbers */

void codec__fault(codec *x, uint64_t at, const char *why) {
    if (x->status != TRUCE_OK) return;
    x->status = TRUCE_EINPUT;
    x->bad = at;
    x->why = why;
}

void codec__oom(codec *x) {
    if (x->status == TRUCE_OK) x->status = TRUCE_ENOMEM;
}

void codec__write(truce_buf *b, uint64_t v) {
    char d[10];
    size_t n = 0;
    for (; v >= 128; v >>= 7) d[n++] = (char)(v | 128);
    d[n++] = (char)v;
    truce_buf_put(b, d, n);
}

/* At most ten bytes; more than 64 bits are a fault, and so is the end. */
uint64_t codec__read(codec *x, uint32_t *pos, uint32_t end) {
    uint64_t v = 0;
    for (unsigned shift = 0; x->status == TRUCE_OK && shift < 64; shift += 7) {
        if (*pos >= end) break;
        unsigned char c = (unsigned char)x->bytes.p[(*pos)++];
        if (shift == 63 && c > 1) break;
        v |= (uint64_t)(c & 127) << shift;
        if (!(c & 128)) return v;
    }
    codec__fault(x, *pos, "a number does not end");
    return 0;
}

/* `v` to the column; or the column's next number, which must not be above `most`. */
uint64_t codec__num(codec *x, int c, uint64_t v, uint64_t most) {
    if (!x->in) {
        codec__write(&x->col[c], v);
        return v;
    }
    v = codec__read(x, &x->pos[c], x->end[c]);
    if (v <= most) return v;
    codec__fault(x, x->pos[c], "a number is too large");
    return 0;
}

int64_t codec__signed(codec *x, int c, int64_t v) {
    uint64_t z = codec__num(x, c, ((uint64_t)v << 1) ^ (v < 0 ? UINT64_MAX : 0), UINT64_MAX);
    return (int64_t)((z >> 1) ^ (0 - (z & 1)));
}

/* A number of 32 bits as its distance from `base`. */
uint32_t codec__near(codec *x, int c, uint32_t v, uint32_t base) {
    int64_t d = codec__signed(x, c, (int64_t)v - base);
    if (!x->in) return v;
    if (d >= -(int64_t)base && d <= (int64_t)UINT32_MAX - base) return (uint32_t)(base + d);
    codec__fault(x, x->pos[c], "a place is out of range");
    return 0;
}

uint32_t codec__left(const codec *x, int c) {
    return x->end[c] - x->pos[c];
}

/* How many of something whose every one has a byte at least in column `of`. */
uint32_t codec__many(codec *x, int c, uint32_t n, int of) {
    return (uint32_t)codec__num(x, c, n, x->in ? codec__left(x, of) : UINT32_MAX);
}

static bool codec__edge(const codec *x, uint32_t i) {
    return i == x->text.n || (i < x->text.n && truce_utf8_boundary(x->text, i));
}

/* Where a stretch of `n` bytes is. */
static void codec__place_in(codec *x, int c, uint32_t n, uint32_t *beg, uint32_t *end, uint32_t base) {
    *beg = codec__near(x, c, *beg, base);
    if (!x->in) return;
    if (x->status == TRUCE_OK && *beg <= x->text.n - n && codec__edge(x, *beg) && codec__edge(x, *beg + n)) {
        *end = *beg + n;
        return;
    }
    codec__fault(x, x->pos[c], "a stretch that is not of the text");
    *beg = *end = 0;
}

void codec__stretch(codec *x, int cb, int cl, uint32_t *beg, uint32_t *end, uint32_t base) {
    uint32_t n = (uint32_t)codec__num(x, cl, *end - *beg, x->text.n);
    codec__place_in(x, cb, n, beg, end, base);
}

/* One that may be implied: then it has no bytes, and is nowhere. */
void codec__span(codec *x, int cb, int cl, uint32_t *beg, uint32_t *end, uint32_t base) {
    uint32_t n = (uint32_t)codec__num(x, cl, *end > *beg ? *end - *beg : 0, x->text.n);
    if (n) codec__place_in(x, cb, n, beg, end, base);
    else if (x->in) *beg = *end = 0;
}

bool codec__seen(const codec *x, uint64_t hash, uint32_t *i) {
    uint64_t v;
    if (!truce_map64_get(&x->seen, hash | 1, &v)) return false;
    *i = (uint32_t)v;
    return true;
}

void codec__remember(codec *x, uint64_t hash, uint32_t i) {
    uint64_t v;
    if (!truce_map64_get(&x->seen, hash | 1, &v) && !truce_map64_put(&x->seen, hash | 1, i)) codec__oom(x);
}

/* ---------------------------------------------------------------- strings */

/* A string that is new: an odd number is a word, an even one a length. */
static truce_str codec__new_str(codec *x, truce_str s, uint32_t word) {
    uint64_t k = codec__num(x, COL_LEN, word != UINT32_MAX ? (uint64_t)word << 1 | 1 : (uint64_t)s.n << 1, UINT64_MAX);
    if (!x->in) {
        if (!(k & 1)) truce_buf_put(&x->col[COL_CHARS], s.p, s.n);
        return s;
    }
    if (k & 1) {
        s = truce_str_c(store__codec_word_of(k >> 1));
        if (!s.n) codec__fault(x, x->pos[COL_LEN], "a word that truce does not know");
    } else if (k >> 1 > codec__left(x, COL_CHARS)) codec__fault(x, x->pos[COL_LEN], "a string is too long");
    else {
        s = truce_arena_str(x->a, (truce_str){x->bytes.p + x->pos[COL_CHARS], (uint32_t)(k >> 1)});
        if (!s.p) codec__oom(x);
        x->pos[COL_CHARS] += (uint32_t)(k >> 1);
    }
    return s;
}

/* A string that is new and a part of what stands near. */
static truce_str codec__part_str(codec *x, truce_str near, uint32_t at, uint32_t n) {
    at = (uint32_t)codec__num(x, COL_PART, at, near.n);
    n = (uint32_t)codec__num(x, COL_PART, n, near.n - at);
    if (!x->in) return TRUCE_NOSTR;
    truce_str s = truce_arena_str(x->a, truce_str_sub(near, at, at + n)); /* it ends in a NUL, as all in the table */
    if (!s.p) codec__oom(x);
    return s;
}

enum { REF_NULL, REF_NEW, REF_ALL, REF_PART, REF_EMPTY, REF_OLD };

/* How a string is written: by its number; as all of `near` or a part of it; or as new. */
typedef struct codec__how {
    uint64_t ref;
    uint64_t hash;
    uint32_t word, at;
} codec__how;

static codec__how codec__how_str(const codec *x, truce_str s, truce_str near) {
    codec__how h = {REF_NULL, 0, UINT32_MAX, 0};
    uint32_t i;
    if (!s.p) return h;
    h.ref = REF_EMPTY;
    if (!s.n) return h;
    h.ref = REF_ALL;
    if (near.n && truce_str_eq(s, near)) return h;
    h.hash = truce_hash_mix(truce_hash_str(s), 1);
    h.ref = REF_OLD;
    if (codec__seen(x, h.hash, &i) && i < x->strs.n && truce_str_eq(x->strs.v[i], s)) {
        h.ref += i;
        return h;
    }
    h.ref = REF_NEW;
    h.word = store__codec_word(s);
    if (h.word != UINT32_MAX || s.n < 3 || s.n > near.n) return h;
    h.at = truce_str_find(near, s, 0);
    if (h.at != UINT32_MAX) h.ref = REF_PART;
    return h;
}

void codec__str_near(codec *x, int c, truce_str *s, truce_str near) {
    codec__how h = {0, 0, UINT32_MAX, 0};
    if (!x->in) h = codec__how_str(x, *s, near);
    h.ref = codec__num(x, c, h.ref, REF_OLD + (uint64_t)x->strs.n);
    if (x->in) *s = h.ref == REF_ALL ? near : h.ref == REF_EMPTY ? TRUCE_STR("") : TRUCE_NOSTR;
    if (h.ref >= REF_OLD) {
        if (!x->in) return;
        if (h.ref - REF_OLD < x->strs.n) *s = x->strs.v[h.ref - REF_OLD];
        else codec__fault(x, x->pos[c], "a string that is not there");
    }
    if (x->status != TRUCE_OK || (h.ref != REF_NEW && h.ref != REF_PART)) return;
    truce_str made = h.ref == REF_NEW ? codec__new_str(x, *s, h.word) : codec__part_str(x, near, h.at, s->n);
    if (x->in) *s = made;
    else codec__remember(x, h.hash, x->strs.n);
    CODEC__ADD(&x->strs, *s);
}

void codec__str(codec *x, int c, truce_str *s) {
    codec__str_near(x, c, s, TRUCE_NOSTR);
}

/* NUL-terminated; the strings of the table end in a NUL, too. */
void codec__cstr(codec *x, int c, const char **p) {
    truce_str s = *p ? truce_str_c(*p) : TRUCE_NOSTR;
    codec__str(x, c, &s);
    if (!x->in) return;
    if (s.n && memchr(s.p, 0, s.n)) codec__fault(x, x->pos[c], "a NUL in a name");
    *p = s.p;
}
