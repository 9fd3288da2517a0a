/* lexicon/write.c - parsed entries to the bytes of an image, and an image back to a source.
 * Does: strings once each, attributes, the trie of phrases, the word table; the same entries give the same bytes.
 * Does not: read files (compile.c) or check images (image.c).
 * Memory: scratch in the caller's arena (under its oom jump), the image in the caller's buffer.
 * Source: own. A breadth-first trie needs no child pointers: children of a node stand together, in the order of their
 * words. */
#include "lexicon/inside.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- strings, once each */

struct strings {
    truce_arena *a;
    TRUCE_VEC(truce_str) v;
    uint32_t *bucket; /* index + 1 */
    uint32_t mask;
};

static void strings_grow(struct strings *t) {
    uint32_t size = t->mask ? (t->mask + 1) * 2 : 1024;
    t->bucket = truce_arena_array(t->a, uint32_t, size);
    t->mask = size - 1;
    for (uint32_t i = 0; i < t->v.n; i++) {
        uint32_t b = (uint32_t)truce_hash_str(t->v.v[i]) & t->mask;
        while (t->bucket[b]) b = (b + 1) & t->mask;
        t->bucket[b] = i + 1;
    }
}

static uint32_t intern(struct strings *t, truce_str s) {
    if (t->v.n * 2 >= t->mask) strings_grow(t);
    uint32_t b = (uint32_t)truce_hash_str(s) & t->mask;
    for (; t->bucket[b]; b = (b + 1) & t->mask)
        if (truce_str_eq(t->v.v[t->bucket[b] - 1], s)) return t->bucket[b] - 1;
    t->bucket[b] = t->v.n + 1;
    truce_vec_push(t->a, &t->v, s);
    return t->v.n - 1;
}

/* ---------------------------------------------------------------- phrases */

struct phrase {
    uint32_t word[LEX_PHRASE_WORDS];
    struct lex_iphrase p;
};

struct writer {
    truce_arena *a;
    struct strings strings, words, keys;
    TRUCE_VEC(struct lex_ientry) entries;
    TRUCE_VEC(struct lex_iattr) attrs;
    TRUCE_VEC(struct phrase *) phrases;
    TRUCE_VEC(struct lex_inode) nodes;
    TRUCE_VEC(struct lex_iphrase) out;
    uint32_t *wordroot;
};

static void add_phrase(struct writer *w, uint32_t entry, uint8_t kind, uint8_t form, truce_str s) {
    struct phrase *p = truce_arena_new(w->a, struct phrase);
    uint32_t at = 0, beg, end, n = 0;
    unsigned flags;
    for (; n < LEX_PHRASE_WORDS && lex_word_next(s, at, &beg, &end, &flags); at = end, n++) {
        p->word[n] = intern(&w->words, truce_fold(w->a, truce_str_sub(s, beg, end)));
        if (flags & LEX_CAP) p->p.caps |= (uint16_t)(1u << n);
        if (flags & LEX_ALLCAPS) p->p.all |= (uint16_t)(1u << n);
    }
    if (!n) return; /* a label, or a tombstone's name */
    p->p.entry = entry;
    p->p.kind = kind;
    p->p.form = form;
    p->p.words = (uint16_t)n;
    truce_vec_push(w->a, &w->phrases, p);
}

static int phrase_cmp(const void *x, const void *y) {
    const struct phrase *a = *(struct phrase *const *)x, *b = *(struct phrase *const *)y;
    for (unsigned i = 0; i < a->p.words && i < b->p.words; i++)
        if (a->word[i] != b->word[i]) return a->word[i] < b->word[i] ? -1 : 1;
    if (a->p.words != b->p.words) return a->p.words < b->p.words ? -1 : 1;
    if (a->p.entry != b->p.entry) return a->p.entry < b->p.entry ? -1 : 1;
    if (a->p.form != b->p.form) return a->p.form < b->p.form ? -1 : 1;
    if (a->p.caps != b->p.caps) return a->p.caps < b->p.caps ? -1 : 1;
    return a->p.all < b->p.all ? -1 : a->p.all > b->p.all;
}

struct range {
    uint32_t lo, hi, depth;
};

/* Phrases are sorted; node k covers range[k]. Its own phrases come first in the range, then its children in word order.
 */
static void build_trie(struct writer *w) {
    if (w->phrases.n) qsort(w->phrases.v, w->phrases.n, sizeof *w->phrases.v, phrase_cmp);
    TRUCE_VEC(struct range) q = {0};
    w->wordroot = truce_arena_array(w->a, uint32_t, w->words.v.n + 1);
    truce_vec_push(w->a, &q, (struct range){0, w->phrases.n, 0});
    truce_vec_push(w->a, &w->nodes, (struct lex_inode){0, 0, 0});
    for (uint32_t k = 0; k < q.n; k++) {
        struct range r = q.v[k];
        uint32_t i = r.lo;
        w->nodes.v[k].first = w->nodes.n;
        w->nodes.v[k].phrases = w->out.n;
        for (; i < r.hi && w->phrases.v[i]->p.words == r.depth; i++) {
            struct phrase *p = w->phrases.v[i];
            if (i > r.lo && phrase_cmp(&w->phrases.v[i - 1], &w->phrases.v[i]) == 0) continue; /* written twice */
            truce_vec_push(w->a, &w->out, p->p);
        }
        while (i < r.hi) {
            uint32_t word = w->phrases.v[i]->word[r.depth], j = i;
            while (j < r.hi && w->phrases.v[j]->word[r.depth] == word) j++;
            if (k == 0) w->wordroot[word] = w->nodes.n;
            truce_vec_push(w->a, &q, (struct range){i, j, r.depth + 1});
            truce_vec_push(w->a, &w->nodes, (struct lex_inode){word, 0, 0});
            i = j;
        }
    }
    uint32_t n = w->nodes.n;
    truce_vec_push(w->a, &w->nodes, (struct lex_inode){0, n, w->out.n});
}

/* ---------------------------------------------------------------- entries */

static void add_entry(struct writer *w, const struct lex_entry *e) {
    uint32_t no = w->entries.n;
    struct lex_ientry x = {intern(&w->strings, e->name),
                           intern(&w->strings, e->where),
                           intern(&w->strings, e->identity),
                           w->attrs.n,
                           e->kind,
                           e->tomb,
                           0};
    truce_vec_push(w->a, &w->entries, x);
    bool matches = !e->tomb;
    if (matches && lex_kinds[e->kind].head_matches) add_phrase(w, no, e->kind, TRUCE_FORM_NAME, e->name);
    for (uint32_t i = 0; i < e->values.n; i++) {
        const struct lex_value *v = &e->values.v[i];
        struct lex_iattr a = {intern(&w->strings, v->text), intern(&w->keys, v->key)};
        truce_vec_push(w->a, &w->attrs, a);
        if (matches && v->form != LEX_NOFORM) add_phrase(w, no, e->kind, v->form, v->text);
    }
}

struct idref {
    uint32_t entry;
    uint8_t kind;
    truce_str identity;
};

static int id_cmp(const void *x, const void *y) {
    const struct idref *a = x, *b = y;
    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    return truce_str_cmp(a->identity, b->identity);
}

static uint32_t *sort_ids(struct writer *w) {
    uint32_t n = w->entries.n, *ids = truce_arena_array(w->a, uint32_t, n + 1);
    struct idref *r = truce_arena_array(w->a, struct idref, n + 1);
    for (uint32_t i = 0; i < n; i++)
        r[i] = (struct idref){i, w->entries.v[i].kind, w->strings.v.v[w->entries.v[i].identity]};
    qsort(r, n, sizeof *r, id_cmp); /* identities differ, so the order is total */
    for (uint32_t i = 0; i < n; i++) ids[i] = r[i].entry;
    return ids;
}

/* ---------------------------------------------------------------- bytes */

static void section(truce_buf *out, struct lex_header *h, enum lex_section s, const void *p, size_t size, uint32_t n) {
    static const char zero[8];
    h->offset[s] = out->n;
    h->count[s] = n;
    truce_buf_put(out, p, size * n);
    if (out->n % 8) truce_buf_put(out, zero, 8 - out->n % 8);
}

static void put_strings(struct writer *w, truce_buf *out, struct lex_header *h) {
    uint32_t n = w->strings.v.n, *off = truce_arena_array(w->a, uint32_t, n + 1), at = 0;
    for (uint32_t i = 0; i < n; i++) {
        off[i] = at;
        at += w->strings.v.v[i].n;
    }
    off[n] = at;
    char *text = truce_arena_alloc(w->a, at + 1);
    for (uint32_t i = 0; i < n; i++)
        if (w->strings.v.v[i].n) memcpy(text + off[i], w->strings.v.v[i].p, w->strings.v.v[i].n);
    section(out, h, LEX_S_STROFF, off, sizeof *off, n + 1);
    section(out, h, LEX_S_TEXT, text, 1, at);
}

static void put_words(struct writer *w, truce_buf *out, struct lex_header *h) {
    uint32_t n = w->words.v.n, size = 16;
    while (size < n * 2) size *= 2;
    uint32_t *bucket = truce_arena_array(w->a, uint32_t, size), *str = truce_arena_array(w->a, uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++) {
        truce_str s = w->words.v.v[i];
        str[i] = intern(&w->strings, s);
        uint32_t b = (uint32_t)truce_hash_str(s) & (size - 1);
        while (bucket[b]) b = (b + 1) & (size - 1);
        bucket[b] = i + 1;
    }
    section(out, h, LEX_S_WORDS, str, sizeof *str, n);
    section(out, h, LEX_S_WORDROOT, w->wordroot, sizeof *w->wordroot, n);
    section(out, h, LEX_S_BUCKETS, bucket, sizeof *bucket, size);
}

void lex_image_seal(void *p, size_t n) {
    if (n < sizeof(struct lex_header)) return;
    struct lex_header h;
    memcpy(&h, p, sizeof h);
    h.checksum = lex_image_sum(p, n);
    memcpy(p, &h, sizeof h);
}

void lex_image_write(truce_arena *a, const lex_entries *entries, truce_buf *out) {
    struct writer *w = truce_arena_new(a, struct writer);
    w->a = w->strings.a = w->words.a = w->keys.a = a;
    for (uint32_t i = 0; i < entries->n; i++)
        if (!entries->v[i]->dropped) add_entry(w, entries->v[i]);
    build_trie(w);
    uint32_t *ids = sort_ids(w), *keys = truce_arena_array(a, uint32_t, w->keys.v.n + 1);
    for (uint32_t i = 0; i < w->keys.v.n; i++) keys[i] = intern(&w->strings, w->keys.v.v[i]);
    uint32_t n = w->entries.n, n_attrs = w->attrs.n;
    truce_vec_push(a, &w->entries, (struct lex_ientry){.attrs = n_attrs});

    struct lex_header h = {.magic = {0}, .version = LEX_VERSION, .order = LEX_ORDER};
    memcpy(h.magic, LEX_MAGIC, 8);
    truce_buf_clear(out);
    truce_buf_put(out, &h, sizeof h);
    section(out, &h, LEX_S_KEYS, keys, sizeof *keys, w->keys.v.n);
    put_words(w, out, &h);
    put_strings(w, out, &h); /* no string is added behind this line */
    section(out, &h, LEX_S_ENTRIES, w->entries.v, sizeof *w->entries.v, n + 1);
    section(out, &h, LEX_S_ATTRS, w->attrs.v, sizeof *w->attrs.v, n_attrs);
    section(out, &h, LEX_S_IDS, ids, sizeof *ids, n);
    section(out, &h, LEX_S_NODES, w->nodes.v, sizeof *w->nodes.v, w->nodes.n);
    section(out, &h, LEX_S_PHRASES, w->out.v, sizeof *w->out.v, w->out.n);
    h.size = out->n;
    if (out->failed) return;
    memcpy(out->p, &h, sizeof h);
    lex_image_seal(out->p, out->n);
}

/* ---------------------------------------------------------------- back to a source */

static void put_value(truce_buf *b, truce_str s) {
    truce_buf_char(b, '"');
    for (uint32_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"' || s.p[i] == '\\') truce_buf_char(b, '\\');
        truce_buf_char(b, s.p[i]);
    }
    truce_buf_char(b, '"');
}

void lex_image_dump(const struct lex_image *im, truce_buf *b) {
    for (uint32_t e = 0; e < im->n_entries; e++) {
        const struct lex_ientry *x = &im->entries[e];
        truce_buf_cstr(b, "#@ ");
        truce_buf_str(b, lex_string(im, x->where));
        truce_buf_printf(b, "\n%s ", lex_kinds[x->kind].name);
        put_value(b, lex_string(im, x->name));
        truce_buf_char(b, '\n');
        for (uint32_t i = x->attrs; i < x[1].attrs; i++) {
            truce_buf_cstr(b, "    ");
            truce_buf_str(b, lex_string(im, im->keys[im->attrs[i].key]));
            truce_buf_char(b, ' ');
            put_value(b, lex_string(im, im->attrs[i].value));
            truce_buf_char(b, '\n');
        }
    }
}
