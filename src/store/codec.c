/* store/codec.c - see codec.h. One description of the layout serves both directions: each function below writes what
 * its argument holds, or fills it, by x->in; so the two cannot differ. The first fault is kept; after it everything
 * reads as zero. */
#include "store/codec.h"

#include "base/map.h"

#include <math.h>
#include <string.h>

enum codec__column { /* part of the format, as is the order of the calls below */
                     COL_HEAD,  /* numbers of the article, and how many of everything */
                     COL_REF,   /* strings, by number */
                     COL_LEN,   /* of new strings, or which word */
                     COL_CLAIM, /* claims: flags */
                     COL_SENT,  /* claims: sentence, where it is new its place */
                     COL_BEG,
                     COL_END,
                     COL_TOKEN,
                     COL_WHAT,
                     COL_WHO,   /* mentions of parties, by number */
                     COL_WHERE, /* mentions of places, by number */
                     COL_WHEN,
                     COL_COUNT,
                     COL_MENTION, /* new mentions: side, role */
                     COL_MBEG,
                     COL_MLEN,
                     COL_SAID,  /* attributions */
                     COL_PLACE, /* new places */
                     COL_CHARS,
                     COL_N
};

typedef struct codec__side {
    truce_str name, country, sector, id;
} codec__side;

typedef struct codec__what { /* of a claim: what kind of thing it tells */
    truce_str event, mode, cameo, acled, rule, frame;
    uint8_t confidence;
} codec__what;

typedef struct codec__when {
    truce_str text;
    truce_day from, to;
    uint8_t prec;
} codec__when;

typedef struct codec {
    bool in;
    int status;
    uint64_t bad; /* byte of the fault */
    const char *why;
    truce_arena *a; /* in: the reading's; out: for the tables */
    truce_str bytes, text;
    truce_buf col[COL_N];                 /* out */
    uint32_t pos[COL_N], end[COL_N];      /* in */
    truce_map64 seen;                     /* out: hash of a thing -> its number + 1 */
    uint32_t at;                          /* what places of mentions are counted from */
    uint32_t sentence, after;             /* of the claim before; where the last new sentence ended */
    uint32_t last;                        /* beginning of the cue or repair before */
    bool *told;                           /* sentences whose place is written or read */
    TRUCE_VEC(truce_str) strs;
    TRUCE_VEC(codec__side) sides;
    TRUCE_VEC(truce_place) places, spots; /* a spot is a mention of a place */
    TRUCE_VEC(truce_actor) actors;
    TRUCE_VEC(codec__what) whats;
    TRUCE_VEC(codec__when) whens;
} codec;

/* ---------------------------------------------------------------- numbers */

static void codec__fault(codec *x, uint64_t at, const char *why) {
    if (x->status != TRUCE_OK) return;
    x->status = TRUCE_EINPUT;
    x->bad = at;
    x->why = why;
}

static void codec__oom(codec *x) {
    if (x->status == TRUCE_OK) x->status = TRUCE_ENOMEM;
}

static void codec__write(truce_buf *b, uint64_t v) {
    char d[10];
    size_t n = 0;
    for (; v >= 128; v >>= 7) d[n++] = (char)(v | 128);
    d[n++] = (char)v;
    truce_buf_put(b, d, n);
}

/* At most ten bytes; more than 64 bits are a fault, and so is the end. */
static uint64_t codec__read(codec *x, uint32_t *pos, uint32_t end) {
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
static uint64_t codec__num(codec *x, int c, uint64_t v, uint64_t most) {
    if (!x->in) {
        codec__write(&x->col[c], v);
        return v;
    }
    v = codec__read(x, &x->pos[c], x->end[c]);
    if (v <= most) return v;
    codec__fault(x, x->pos[c], "a number is too large");
    return 0;
}

static int64_t codec__signed(codec *x, int c, int64_t v) {
    uint64_t z = codec__num(x, c, ((uint64_t)v << 1) ^ (v < 0 ? UINT64_MAX : 0), UINT64_MAX);
    return (int64_t)((z >> 1) ^ (0 - (z & 1)));
}

/* A number of 32 bits as its distance from `base`. */
static uint32_t codec__near(codec *x, int c, uint32_t v, uint32_t base) {
    int64_t d = codec__signed(x, c, (int64_t)v - base);
    if (!x->in) return v;
    if (d >= -(int64_t)base && d <= (int64_t)UINT32_MAX - base) return (uint32_t)(base + d);
    codec__fault(x, x->pos[c], "a place is out of range");
    return 0;
}

static uint32_t codec__left(const codec *x, int c) {
    return x->end[c] - x->pos[c];
}

/* How many of something whose every one has a byte at least in column `of`. */
static uint32_t codec__many(codec *x, int c, uint32_t n, int of) {
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

static void codec__stretch(codec *x, int cb, int cl, uint32_t *beg, uint32_t *end, uint32_t base) {
    uint32_t n = (uint32_t)codec__num(x, cl, *end - *beg, x->text.n);
    codec__place_in(x, cb, n, beg, end, base);
}

/* One that may be implied: then it has no bytes, and is nowhere. */
static void codec__span(codec *x, int cb, int cl, uint32_t *beg, uint32_t *end, uint32_t base) {
    uint32_t n = (uint32_t)codec__num(x, cl, *end > *beg ? *end - *beg : 0, x->text.n);
    if (n) codec__place_in(x, cb, n, beg, end, base);
    else if (x->in) *beg = *end = 0;
}

static bool codec__seen(codec *x, uint64_t hash, uint32_t *i) {
    uint64_t v;
    if (!truce_map64_get(&x->seen, hash | 1, &v)) return false;
    *i = (uint32_t)v;
    return true;
}

static void codec__remember(codec *x, uint64_t hash, uint32_t i) {
    uint64_t v;
    if (!truce_map64_get(&x->seen, hash | 1, &v) && !truce_map64_put(&x->seen, hash | 1, i)) codec__oom(x);
}

/* Add to a table; numbers go up on both sides alike. */
#define CODEC__ADD(vec, ...)                                                                                           \
    do {                                                                                                               \
        if (x->status == TRUCE_OK && !truce_vec_push(x->a, vec, __VA_ARGS__)) codec__oom(x);                           \
    } while (0)

/* ---------------------------------------------------------------- strings */

#include "store/codec_words.h"

enum { CODEC__WORDS = sizeof codec__words / sizeof *codec__words };

const char *const *store__codec_words(uint32_t *n) {
    *n = CODEC__WORDS;
    return codec__words;
}

static uint32_t codec__word(truce_str s) { /* its number, or CODEC__WORDS: two ascending lists, one behind the other */
    for (uint32_t part = 0; part < 2; part++) {
        uint32_t lo = part ? CODEC__SHORT : 0, hi = part ? CODEC__WORDS : CODEC__SHORT;
        while (lo < hi) {
            uint32_t mid = lo + (hi - lo) / 2;
            int d = truce_str_cmp(truce_str_c(codec__words[mid]), s);
            if (d == 0) return mid;
            if (d < 0) lo = mid + 1;
            else hi = mid;
        }
    }
    return CODEC__WORDS;
}

/* A string that is new: an odd number is a word, an even one a length. */
static truce_str codec__new_str(codec *x, truce_str s) {
    uint32_t w = x->in ? 0 : codec__word(s);
    uint64_t k = codec__num(x, COL_LEN, w < CODEC__WORDS ? (uint64_t)w << 1 | 1 : (uint64_t)s.n << 1, UINT64_MAX);
    bool word = k & 1;
    k >>= 1;
    if (!x->in) {
        if (!word) truce_buf_put(&x->col[COL_CHARS], s.p, s.n);
    } else if (word) {
        if (k < CODEC__WORDS) s = truce_str_c(codec__words[k]);
        else codec__fault(x, x->pos[COL_LEN], "a word that truce does not know");
    } else if (k > codec__left(x, COL_CHARS)) codec__fault(x, x->pos[COL_LEN], "a string is too long");
    else {
        s = truce_arena_str(x->a, (truce_str){x->bytes.p + x->pos[COL_CHARS], (uint32_t)k});
        if (!s.p) codec__oom(x);
        x->pos[COL_CHARS] += (uint32_t)k;
    }
    CODEC__ADD(&x->strs, s);
    return s;
}

enum { REF_NULL, REF_NEW, REF_TEXT, REF_EMPTY, REF_OLD };

/* `as` is what the text has in its place, if it has. */
static void codec__str_as(codec *x, int c, truce_str *s, truce_str as) {
    uint64_t ref = REF_NULL;
    uint32_t i = 0;
    uint64_t hash = 0;
    if (!x->in && s->p) {
        if (!s->n) ref = REF_EMPTY;
        else if (as.n && truce_str_eq(*s, as)) ref = REF_TEXT;
        else {
            hash = truce_hash_mix(truce_hash_str(*s), 1);
            bool old = codec__seen(x, hash, &i) && i < x->strs.n && truce_str_eq(x->strs.v[i], *s);
            ref = old ? REF_OLD + (uint64_t)i : REF_NEW;
        }
    }
    ref = codec__num(x, c, ref, REF_OLD + (uint64_t)x->strs.n - (x->strs.n ? 1 : 0));
    if (!x->in) {
        if (ref != REF_NEW) return;
        codec__remember(x, hash, x->strs.n);
        codec__new_str(x, *s);
        return;
    }
    *s = TRUCE_NOSTR;
    if (x->status != TRUCE_OK || ref == REF_NULL) return;
    if (ref == REF_NEW) *s = codec__new_str(x, *s);
    else if (ref == REF_TEXT) *s = as;
    else if (ref == REF_EMPTY) *s = TRUCE_STR("");
    else if (ref - REF_OLD < x->strs.n) *s = x->strs.v[ref - REF_OLD];
    else codec__fault(x, x->pos[c], "a string that is not there");
}

static void codec__str(codec *x, int c, truce_str *s) {
    codec__str_as(x, c, s, TRUCE_NOSTR);
}

/* NUL-terminated; the strings of the table end in a NUL, too. */
static void codec__cstr(codec *x, int c, const char **p) {
    truce_str s = *p ? truce_str_c(*p) : TRUCE_NOSTR;
    codec__str(x, c, &s);
    if (!x->in) return;
    if (s.n && memchr(s.p, 0, s.n)) codec__fault(x, x->pos[c], "a NUL in a name");
    *p = s.p;
}

/* ---------------------------------------------------------------- sides, places, and mentions of them */

static uint64_t codec__hash4(truce_str a, truce_str b, truce_str c, truce_str d) {
    uint64_t h = truce_hash_mix(truce_hash_str(a), truce_hash_str(b));
    return truce_hash_mix(truce_hash_mix(h, truce_hash_str(c)), truce_hash_str(d));
}

static bool codec__same(truce_str a, truce_str b) {
    return !a.p == !b.p && truce_str_eq(a, b);
}

/* The number of a thing: 0 when it is new, else 1 + its place in its table of `n`. Returns false when it is new. */
static bool codec__ref(codec *x, int c, bool old, uint32_t *i, uint32_t n) {
    uint64_t v = codec__num(x, c, old ? 1 + (uint64_t)*i : 0, n);
    if (x->in) *i = v ? (uint32_t)v - 1 : 0;
    return v != 0;
}

static void codec__side_of(codec *x, truce_actor *a) {
    codec__side s = {a->name, a->country, a->sector, a->id};
    uint64_t hash = truce_hash_mix(codec__hash4(s.name, s.country, s.sector, s.id), 2);
    uint32_t i = 0;
    bool old = !x->in && codec__seen(x, hash, &i) && i < x->sides.n && codec__same(x->sides.v[i].name, s.name) &&
               codec__same(x->sides.v[i].country, s.country) && codec__same(x->sides.v[i].sector, s.sector) &&
               codec__same(x->sides.v[i].id, s.id);
    if (!codec__ref(x, COL_MENTION, old, &i, x->sides.n)) {
        if (!x->in) codec__remember(x, hash, x->sides.n);
        codec__str(x, COL_REF, &s.name);
        codec__str(x, COL_REF, &s.country);
        codec__str(x, COL_REF, &s.sector);
        codec__str(x, COL_REF, &s.id);
        CODEC__ADD(&x->sides, s);
    } else if (x->in) s = x->sides.v[i];
    a->name = s.name;
    a->country = s.country;
    a->sector = s.sector;
    a->id = s.id;
}

static truce_str codec__there(const codec *x, uint32_t beg, uint32_t end) {
    return beg < end ? truce_str_sub(x->text, beg, end) : TRUCE_NOSTR;
}

static bool codec__same_actor(const truce_actor *a, const truce_actor *b) {
    return a->beg == b->beg && a->end == b->end && a->role == b->role && a->plural == b->plural &&
           codec__same(a->text, b->text) && codec__same(a->name, b->name) && codec__same(a->country, b->country) &&
           codec__same(a->sector, b->sector) && codec__same(a->id, b->id);
}

static void codec__actor(codec *x, truce_actor *a) {
    uint32_t i = 0;
    uint64_t hash = 0;
    bool old = false;
    if (!x->in) {
        hash = truce_hash_mix(codec__hash4(a->text, a->name, a->id, a->country),
                              ((uint64_t)a->beg << 32 | a->end) * 31 + a->role + 3);
        old = codec__seen(x, hash, &i) && i < x->actors.n && codec__same_actor(&x->actors.v[i], a);
    }
    if (codec__ref(x, COL_WHO, old, &i, x->actors.n)) {
        if (x->in) *a = x->actors.v[i];
        return;
    }
    if (!x->in) codec__remember(x, hash, x->actors.n);
    truce_actor n = *a;
    uint64_t role = codec__num(x, COL_MENTION, (uint64_t)n.role << 1 | n.plural, TRUCE_ROLE_REFUGEE * 2 + 1);
    n.role = (uint8_t)(role >> 1);
    n.plural = role & 1;
    codec__span(x, COL_MBEG, COL_MLEN, &n.beg, &n.end, x->at);
    codec__str_as(x, COL_REF, &n.text, codec__there(x, n.beg, n.end));
    codec__side_of(x, &n);
    n.entry = TRUCE_NOENTRY;
    CODEC__ADD(&x->actors, x->in ? n : *a);
    if (x->in) *a = n;
}

/* Degrees as records.c prints them: five decimals. 0 is none. */
static void codec__degrees(codec *x, double *v) {
    bool none = !isfinite(*v) || fabs(*v) > 9e11;
    int64_t n = none ? 0 : (int64_t)llround(fabs(*v) * 1e5);
    uint64_t z = codec__num(x, COL_PLACE, none ? 0 : 1 + ((uint64_t)n << 1 | (*v < 0)), UINT64_MAX / 2);
    if (!x->in) return;
    *v = z ? (double)((z - 1) >> 1) / 1e5 : NAN;
    if (z && ((z - 1) & 1)) *v = -*v;
}

static bool codec__same_place(const truce_place *a, const truce_place *b) {
    return a->geonameid == b->geonameid && a->where_prec == b->where_prec && memcmp(&a->lat, &b->lat, sizeof a->lat) == 0 &&
           memcmp(&a->lon, &b->lon, sizeof a->lon) == 0 && codec__same(a->name, b->name) &&
           codec__same(a->country, b->country) && codec__same(a->adm1, b->adm1) && codec__same(a->adm2, b->adm2) &&
           codec__same(a->feature, b->feature);
}

static void codec__place(codec *x, truce_place *p) {
    uint32_t i = 0;
    uint64_t hash = 0;
    bool old = false;
    if (!x->in) {
        hash = truce_hash_mix(codec__hash4(p->name, p->country, p->adm1, p->feature), (uint64_t)p->geonameid * 8 + 4);
        old = codec__seen(x, hash, &i) && i < x->places.n && codec__same_place(&x->places.v[i], p);
    }
    if (codec__ref(x, COL_WHERE, old, &i, x->places.n)) {
        if (x->in) *p = x->places.v[i];
        return;
    }
    if (!x->in) codec__remember(x, hash, x->places.n);
    p->geonameid = (uint32_t)codec__num(x, COL_PLACE, p->geonameid, UINT32_MAX);
    p->where_prec = (uint8_t)codec__num(x, COL_WHERE, p->where_prec, 7);
    codec__degrees(x, &p->lat);
    codec__degrees(x, &p->lon);
    codec__str(x, COL_REF, &p->name);
    codec__str(x, COL_REF, &p->country);
    codec__str(x, COL_REF, &p->adm1);
    codec__str(x, COL_REF, &p->adm2);
    codec__str(x, COL_REF, &p->feature);
    CODEC__ADD(&x->places, *p);
}

static void codec__spot(codec *x, truce_place *p) {
    uint32_t i = 0;
    uint64_t hash = 0;
    bool old = false;
    if (!x->in) {
        hash = truce_hash_mix(codec__hash4(p->text, p->name, p->country, p->adm1),
                              ((uint64_t)p->beg << 32 | p->end) * 31 + 5);
        old = codec__seen(x, hash, &i) && i < x->spots.n && x->spots.v[i].beg == p->beg && x->spots.v[i].end == p->end &&
              codec__same(x->spots.v[i].text, p->text) && codec__same_place(&x->spots.v[i], p);
    }
    if (codec__ref(x, COL_WHERE, old, &i, x->spots.n)) {
        if (x->in) *p = x->spots.v[i];
        return;
    }
    if (!x->in) codec__remember(x, hash, x->spots.n);
    truce_place n = *p, known = *p;
    codec__place(x, &known);
    if (x->in) n = known;
    codec__span(x, COL_MBEG, COL_MLEN, &n.beg, &n.end, x->at);
    codec__str_as(x, COL_REF, &n.text, codec__there(x, n.beg, n.end));
    n.entry = TRUCE_NOENTRY;
    CODEC__ADD(&x->spots, x->in ? n : *p);
    if (x->in) *p = n;
}

/* ---------------------------------------------------------------- article */

enum { CODEC__FIRST = -719528, CODEC__LAST = 2932896 }; /* 0000-01-01 and 9999-12-31: ten characters */

static truce_day codec__day(codec *x, int c, truce_day d, truce_day base) { /* 0: none */
    int64_t from = base == TRUCE_NODAY ? 0 : base, v = (int64_t)d - from;
    uint64_t z = codec__num(x, c, d == TRUCE_NODAY ? 0 : 1 + (((uint64_t)v << 1) ^ (v < 0 ? UINT64_MAX : 0)), UINT64_MAX);
    if (!x->in) return d;
    if (!z--) return TRUCE_NODAY;
    v = (int64_t)((z >> 1) ^ (0 - (z & 1)));
    if (v > -(INT64_C(1) << 33) && v < INT64_C(1) << 33 && v + from >= CODEC__FIRST && v + from <= CODEC__LAST)
        return (truce_day)(v + from);
    codec__fault(x, x->pos[c], "a day is out of range");
    return TRUCE_NODAY;
}

/* The id is the text's SHA-256; one that is not is written. */
static void codec__id(codec *x, truce_article *a) {
    char sha[65];
    truce_sha256_hex(x->text.n ? x->text.p : "", x->text.n, sha);
    bool own = codec__num(x, COL_HEAD, memcmp(sha, a->id, 65) != 0, 1);
    truce_str id = truce_str_c(a->id);
    if (own) codec__str(x, COL_REF, &id);
    if (!x->in) return;
    if (own && id.n > 64) codec__fault(x, x->pos[COL_REF], "an id is too long");
    else if (own) memcpy(a->id, id.n ? id.p : "", id.n);
    else memcpy(a->id, sha, 65);
}

static void codec__changes(codec *x, truce_article *a) {
    uint32_t n = codec__many(x, COL_HEAD, a->repairs.n, COL_SAID);
    x->last = 0;
    for (uint32_t i = 0; i < n && x->status == TRUCE_OK; i++) {
        truce_repair r = {0, 0, TRUCE_NOSTR, NULL};
        if (!x->in) r = a->repairs.v[i];
        r.beg = codec__near(x, COL_SAID, r.beg, x->last);
        r.end = codec__near(x, COL_SAID, r.end, r.beg);
        x->last = r.end;
        codec__str(x, COL_REF, &r.was);
        codec__cstr(x, COL_REF, &r.kind);
        if (x->in) CODEC__ADD(&a->repairs, r);
    }
    n = codec__many(x, COL_HEAD, a->junk.n, COL_REF);
    for (uint32_t i = 0; i < n && x->status == TRUCE_OK; i++) {
        truce_junk k = {TRUCE_NOSTR, NULL};
        if (!x->in) k = a->junk.v[i];
        codec__str(x, COL_REF, &k.text);
        codec__cstr(x, COL_REF, &k.kind);
        if (x->in) CODEC__ADD(&a->junk, k);
    }
}

static void codec__article(codec *x, truce_article *a) {
    truce_str *const field[] = {&a->ref, &a->file, &a->title, &a->source, &a->url, &a->lang, &a->credit};
    codec__id(x, a);
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) codec__str(x, COL_REF, field[i]);
    a->part = (uint32_t)codec__num(x, COL_HEAD, a->part, UINT32_MAX);
    a->published = codec__day(x, COL_HEAD, a->published, TRUCE_NODAY);
    a->basis = (enum truce_basis)codec__num(x, COL_HEAD, a->basis, TRUCE_BASIS_INFERRED);
    codec__changes(x, a);
}

/* ---------------------------------------------------------------- attributions */

static void codec__attribution(codec *x, truce_attribution *at) {
    unsigned flags = at->has_source | at->negated << 1 | at->direct << 2 | at->said << 3;
    flags = (unsigned)codec__num(x, COL_SAID, flags, TRUCE_SAID_FEELS << 3 | 7);
    at->has_source = flags & 1;
    at->negated = flags >> 1 & 1;
    at->direct = flags >> 2 & 1;
    at->said = (uint8_t)(flags >> 3);
    codec__stretch(x, COL_BEG, COL_END, &at->cue_beg, &at->cue_end, x->last);
    x->last = x->at = at->cue_beg;
    codec__stretch(x, COL_BEG, COL_END, &at->beg, &at->end, at->cue_end);
    at->sentence = (int32_t)((int64_t)codec__near(x, COL_SENT, (uint32_t)(at->sentence + 1), x->sentence) - 1);
    x->sentence = (uint32_t)at->sentence + 1;
    at->cue_token = (int32_t)codec__num(x, COL_TOKEN, (uint64_t)((int64_t)at->cue_token + 1), INT32_MAX) - 1;
    if (at->has_source) codec__actor(x, &at->source);
    else if (x->in) at->source.entry = TRUCE_NOENTRY;
}

/* ---------------------------------------------------------------- claims */

static void codec__sentence(codec *x, truce_reading *r, truce_claim *c) {
    c->sentence = codec__near(x, COL_SENT, c->sentence, x->sentence);
    x->sentence = c->sentence;
    if (c->sentence >= r->n_sent) return;
    truce_sentence *s = &r->sent[c->sentence];
    if (!x->told[c->sentence] && x->status == TRUCE_OK) {
        uint32_t beg = s->beg, end = s->end; /* the caller's reading is not ours to change */
        x->told[c->sentence] = true;
        codec__stretch(x, COL_SENT, COL_SENT, &beg, &end, x->after);
        x->after = end;
        if (x->in) {
            s->beg = beg;
            s->end = end;
        }
    }
    x->at = s->beg;
}

static void codec__what_of(codec *x, truce_claim *c) {
    codec__what w = {c->event, c->mode, c->cameo, c->acled, c->rule ? truce_str_c(c->rule) : TRUCE_NOSTR, c->frame,
                     c->confidence};
    uint32_t i = 0;
    uint64_t hash = 0;
    bool old = false;
    if (!x->in) {
        hash = truce_hash_mix(codec__hash4(w.event, w.mode, w.acled, w.rule), truce_hash_mix(truce_hash_str(w.frame), w.confidence + 600u));
        if ((old = codec__seen(x, hash, &i) && i < x->whats.n)) {
            const codec__what *o = &x->whats.v[i];
            old = o->confidence == w.confidence && codec__same(o->event, w.event) && codec__same(o->mode, w.mode) &&
                  codec__same(o->cameo, w.cameo) && codec__same(o->acled, w.acled) && codec__same(o->rule, w.rule) &&
                  codec__same(o->frame, w.frame);
        }
    }
    if (!codec__ref(x, COL_WHAT, old, &i, x->whats.n)) {
        const char *rule = c->rule;
        if (!x->in) codec__remember(x, hash, x->whats.n);
        codec__str(x, COL_REF, &w.event);
        codec__str(x, COL_REF, &w.mode);
        codec__str(x, COL_REF, &w.cameo);
        codec__str(x, COL_REF, &w.acled);
        codec__cstr(x, COL_REF, &rule);
        w.rule = rule ? truce_str_c(rule) : TRUCE_NOSTR;
        codec__str(x, COL_REF, &w.frame);
        w.confidence = (uint8_t)codec__num(x, COL_WHAT, w.confidence, 100);
        CODEC__ADD(&x->whats, w);
    } else if (x->in) w = x->whats.v[i];
    if (!x->in) return;
    c->event = w.event;
    c->mode = w.mode;
    c->cameo = w.cameo;
    c->acled = w.acled;
    c->rule = w.rule.p;
    c->frame = w.frame;
    c->confidence = w.confidence;
}

static void codec__when_of(codec *x, truce_claim *c, truce_day published) {
    codec__when w = {c->when_text, c->from, c->to, c->date_prec};
    uint32_t i = 0;
    uint64_t hash = 0;
    bool old = false;
    if (!x->in) {
        hash = truce_hash_mix(truce_hash_str(w.text), ((uint64_t)(uint32_t)w.from << 32 | (uint32_t)w.to) * 31 + w.prec);
        if ((old = codec__seen(x, hash, &i) && i < x->whens.n)) {
            const codec__when *o = &x->whens.v[i];
            old = o->from == w.from && o->to == w.to && o->prec == w.prec && codec__same(o->text, w.text);
        }
    }
    if (!codec__ref(x, COL_WHEN, old, &i, x->whens.n)) {
        if (!x->in) codec__remember(x, hash, x->whens.n);
        codec__str(x, COL_REF, &w.text);
        w.from = codec__day(x, COL_WHEN, w.from, published);
        w.to = codec__day(x, COL_WHEN, w.to, w.from);
        w.prec = (uint8_t)codec__num(x, COL_WHEN, w.prec, 5);
        CODEC__ADD(&x->whens, w);
    } else if (x->in) w = x->whens.v[i];
    c->when_text = w.text;
    c->from = w.from;
    c->to = w.to;
    c->date_prec = w.prec;
}

/* Low, then high: 0 the same, 1 not stated, else 2 more than it is. */
static void codec__count(codec *x, truce_count *c) {
    uint64_t low = codec__num(x, COL_COUNT, (uint64_t)c->low + 1, (uint64_t)INT64_MAX + 1);
    uint64_t high = c->high == c->low ? 0 : c->high < 0 ? 1 : (uint64_t)c->high + 2;
    high = codec__num(x, COL_COUNT, high, (uint64_t)INT64_MAX + 2);
    c->bound = (uint8_t)codec__num(x, COL_COUNT, c->bound, TRUCE_BOUND_UNCOUNTED);
    codec__str(x, COL_REF, &c->word);
    if (!x->in) return;
    c->low = low ? (int64_t)(low - 1) : -1;
    c->high = high == 0 ? c->low : high == 1 ? -1 : (int64_t)(high - 2);
}

static void codec__things(codec *x, truce_claim *c) {
    if (c->has_object) {
        codec__span(x, COL_MBEG, COL_MLEN, &c->object_beg, &c->object_end, x->at);
        codec__str_as(x, COL_REF, &c->object_text, codec__there(x, c->object_beg, c->object_end));
        codec__str(x, COL_REF, &c->object_kind);
        codec__str(x, COL_REF, &c->object_done);
        codec__count(x, &c->object_count);
    }
    if (!c->has_weapon) return;
    codec__span(x, COL_MBEG, COL_MLEN, &c->weapon_beg, &c->weapon_end, x->at);
    codec__str_as(x, COL_REF, &c->weapon_text, codec__there(x, c->weapon_beg, c->weapon_end));
    codec__str(x, COL_REF, &c->weapon_kind);
}

static void codec__flags(codec *x, truce_claim *c) {
    unsigned f = c->has_object | c->has_weapon << 1 | c->has_when << 2 | c->has_claimant << 3 | c->negative << 4 |
                 c->quoted << 5 | c->place_before << 6;
    f = (unsigned)codec__num(x, COL_CLAIM, f, 127);
    c->has_object = f & 1;
    c->has_weapon = f >> 1 & 1;
    c->has_when = f >> 2 & 1;
    c->has_claimant = f >> 3 & 1;
    c->negative = f >> 4 & 1;
    c->quoted = f >> 5 & 1;
    c->place_before = f >> 6 & 1;
    f = (unsigned)codec__num(x, COL_CLAIM, c->stance | c->modality << 4, TRUCE_MOD_BACKGROUND << 4 | 15);
    c->stance = f & 15;
    c->modality = (uint8_t)(f >> 4);
    f = c->harm | c->period_total << 4 | c->anaphoric << 5 | (c->part_of >= 0) << 6;
    f = (unsigned)codec__num(x, COL_CLAIM, f, 127);
    c->harm = f & 15;
    c->period_total = f >> 4 & 1;
    c->anaphoric = f >> 5 & 1;
    if (x->in) c->part_of = f >> 6 & 1 ? 0 : -1;
    if (x->in && (c->harm >= TRUCE_HARM_COUNT || c->stance > TRUCE_SAID_FEELS))
        codec__fault(x, x->pos[COL_CLAIM], "a kind of harm or a stance that truce does not know");
}

/* Actors, recipients or places: how many, then each. */
#define CODEC__LIST(c, vec, each, T)                                                                                   \
    do {                                                                                                               \
        uint32_t many_ = codec__many(x, c, (vec)->n, c);                                                               \
        for (uint32_t k_ = 0; k_ < many_ && x->status == TRUCE_OK; k_++) {                                             \
            T t_;                                                                                                      \
            memset(&t_, 0, sizeof t_);                                                                                 \
            if (!x->in) t_ = (vec)->v[k_];                                                                             \
            each(x, &t_);                                                                                              \
            if (x->in) CODEC__ADD(vec, t_);                                                                            \
        }                                                                                                              \
    } while (0)

static void codec__claim(codec *x, truce_reading *r, truce_claim *c, uint32_t i, uint32_t before) {
    c->number = codec__near(x, COL_HEAD, c->number, before + 1);
    codec__flags(x, c);
    codec__sentence(x, r, c);
    codec__stretch(x, COL_BEG, COL_END, &c->beg, &c->end, x->at);
    c->token = (int32_t)codec__num(x, COL_TOKEN, (uint64_t)((int64_t)c->token + 1), INT32_MAX) - 1;
    codec__what_of(x, c);
    CODEC__LIST(COL_WHO, &c->actors, codec__actor, truce_actor);
    CODEC__LIST(COL_WHO, &c->recipients, codec__actor, truce_actor);
    CODEC__LIST(COL_WHERE, &c->places, codec__spot, truce_place);
    if (c->places.n) c->places_ahead = (uint8_t)codec__num(x, COL_WHERE, c->places_ahead, c->places.n);
    if (c->harm) {
        codec__count(x, &c->count);
        codec__actor(x, &c->victim);
        c->victim_token = (int32_t)codec__num(x, COL_TOKEN, (uint64_t)((int64_t)c->victim_token + 1), INT32_MAX) - 1;
    } else if (x->in) {
        c->count.low = c->count.high = c->victim_token = -1;
        c->victim.entry = TRUCE_NOENTRY;
    }
    if (c->part_of >= 0) c->part_of = (int32_t)codec__near(x, COL_CLAIM, (uint32_t)c->part_of, i);
    if (x->in) c->object_count.low = c->object_count.high = -1;
    codec__things(x, c);
    if (c->has_when) codec__when_of(x, c, r->article->published);
    else if (x->in) c->from = c->to = TRUCE_NODAY;
    if (c->has_claimant) codec__actor(x, &c->claimant);
    else if (x->in) c->claimant.entry = TRUCE_NOENTRY;
}

/* ---------------------------------------------------------------- all of it */

static void codec__claims(codec *x, truce_reading *r) {
    uint32_t n = codec__many(x, COL_HEAD, r->claims.n, COL_CLAIM), before = 0;
    if (x->in && n && x->status == TRUCE_OK) {
        r->claims.v = truce_arena_array(x->a, truce_claim, n);
        if (!r->claims.v) codec__oom(x);
        r->claims.cap = n;
    }
    x->sentence = x->at = 0;
    for (uint32_t i = 0; i < n && x->status == TRUCE_OK; i++) {
        truce_claim c;
        if (x->in) memset(&c, 0, sizeof c);
        else c = r->claims.v[i];
        codec__claim(x, r, &c, i, before);
        if (x->in && x->status == TRUCE_OK) {
            if (i && c.number <= before) codec__fault(x, x->pos[COL_HEAD], "claims are not in order");
            if (c.part_of >= 0 && ((uint32_t)c.part_of >= n || (uint32_t)c.part_of == i))
                codec__fault(x, x->pos[COL_CLAIM], "part of a claim that is not there");
            r->claims.v[r->claims.n++] = c;
        }
        before = c.number;
    }
}

static void codec__all(codec *x, truce_reading *r, truce_article *a) {
    codec__article(x, a);
    uint32_t n_sent = (uint32_t)codec__num(x, COL_HEAD, r->n_sent, x->text.n), n;
    if (x->status == TRUCE_OK) x->told = truce_arena_array(x->a, bool, n_sent + 1);
    if (x->status == TRUCE_OK && !x->told) codec__oom(x);
    if (x->in && x->status == TRUCE_OK) {
        r->n_sent = n_sent; /* a sentence has a byte at least: a hostile number buys no more than its text did */
        r->sent = truce_arena_array(x->a, truce_sentence, n_sent + 1);
        if (!r->sent) codec__oom(x);
    }
    n = codec__many(x, COL_HEAD, r->attributions.n, COL_SAID);
    x->last = 0;
    for (uint32_t i = 0; i < n && x->status == TRUCE_OK; i++) {
        truce_attribution at;
        memset(&at, 0, sizeof at);
        if (!x->in) at = r->attributions.v[i];
        codec__attribution(x, &at);
        if (x->in) CODEC__ADD(&r->attributions, at);
    }
    codec__claims(x, r);
}

int store__codec_put(truce_buf *out, const truce_reading *r) {
    codec x;
    truce_arena a;
    memset(&x, 0, sizeof x);
    truce_arena_init(&a, 0);
    x.a = &a;
    x.text = r->article->text;
    for (int i = 0; i < COL_N; i++) truce_buf_init(&x.col[i]);
    truce_reading copy = *r; /* the walk writes back what it wrote: into copies */
    truce_article art = *r->article;
    codec__all(&x, &copy, &art);
    truce_buf_char(out, STORE__CODEC);
    for (int i = 0; i < COL_N; i++) codec__write(out, x.col[i].n);
    for (int i = 0; i < COL_N; i++) {
        truce_buf_put(out, x.col[i].p, x.col[i].n);
        if (x.col[i].failed) codec__oom(&x);
        truce_buf_fini(&x.col[i]);
    }
    truce_buf_str(out, x.text);
    truce_map64_fini(&x.seen);
    truce_arena_fini(&a);
    return x.status == TRUCE_OK && out->failed ? TRUCE_ENOMEM : x.status;
}

static void codec__open(codec *x) {
    uint32_t pos = 1, n[COL_N];
    for (int i = 0; i < COL_N; i++) {
        uint64_t v = codec__read(x, &pos, x->bytes.n);
        if (v > x->bytes.n) codec__fault(x, pos, "a part is longer than all of it");
        n[i] = x->status == TRUCE_OK ? (uint32_t)v : 0;
    }
    for (int i = 0; i < COL_N && x->status == TRUCE_OK; i++) {
        x->pos[i] = pos;
        if (n[i] > x->bytes.n - pos) codec__fault(x, pos, "it ends too early");
        else x->end[i] = pos += n[i];
    }
    if (x->status != TRUCE_OK) return;
    x->text = truce_arena_str(x->a, (truce_str){x->bytes.p + pos, x->bytes.n - pos});
    if (!x->text.p) codec__oom(x);
}

int store__codec_get(truce_arena *a, truce_str bytes, truce_reading *out, truce_err *err) {
    codec x;
    jmp_buf *outer = a->oom;
    memset(&x, 0, sizeof x);
    memset(out, 0, sizeof *out);
    if (!bytes.n) return truce_err_pos(err, TRUCE_EINPUT, 0, "no bytes");
    if (bytes.p[0] != STORE__CODEC)
        return truce_err_pos(err, TRUCE_EVERSION, 0, "a record of version %d, which truce does not know",
                             (unsigned char)bytes.p[0]);
    a->oom = NULL;
    x.in = true;
    x.a = a;
    x.bytes = bytes;
    truce_article *art = truce_arena_new(a, truce_article);
    if (art) codec__open(&x);
    else codec__oom(&x);
    if (x.status == TRUCE_OK) {
        art->text = x.text;
        out->arena = a;
        out->article = art;
        codec__all(&x, out, art);
    }
    for (int i = 0; i < COL_N && x.status == TRUCE_OK; i++)
        if (x.pos[i] != x.end[i]) codec__fault(&x, x.pos[i], "bytes that belong to nothing");
    a->oom = outer;
    if (x.status == TRUCE_EINPUT) return truce_err_pos(err, TRUCE_EINPUT, x.bad, "%s at byte %llu", x.why, (unsigned long long)x.bad);
    return x.status == TRUCE_OK ? TRUCE_OK : truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}
