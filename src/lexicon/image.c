/* lexicon/image.c - opening an image, however damaged it may be.
 * Does: magic, byte order, version, size, checksum; then every index and offset, so that readers need not check.
 * Does not: trust any byte.   Depends on: base.   Memory: none; pointers go into the caller's bytes. */
#include "lexicon/inside.h"

#include <string.h>

static const uint32_t element[LEX_SECTIONS] = {
    [LEX_S_KEYS] = 4,
    [LEX_S_STROFF] = 4,
    [LEX_S_ENTRIES] = sizeof(struct lex_ientry),
    [LEX_S_ATTRS] = sizeof(struct lex_iattr),
    [LEX_S_IDS] = 4,
    [LEX_S_WORDS] = 4,
    [LEX_S_WORDROOT] = 4,
    [LEX_S_BUCKETS] = 4,
    [LEX_S_NODES] = sizeof(struct lex_inode),
    [LEX_S_PHRASES] = sizeof(struct lex_iphrase),
    [LEX_S_TEXT] = 1,
};

static int damaged(const char *name, const char *what, uint64_t pos, truce_err *err) {
    return truce_err_pos(err, TRUCE_EINPUT, pos, "%s: damaged lexicon image (%s)", name, what);
}

uint64_t lex_image_sum(const void *p, size_t n) {
    struct lex_header h;
    memcpy(&h, p, sizeof h);
    h.checksum = 0;
    return truce_hash_mix(truce_hash(&h, sizeof h), truce_hash((const char *)p + sizeof h, n - sizeof h));
}

static int check_header(struct lex_header *h, const char *name, const void *p, size_t n, truce_err *err) {
    if (n < sizeof *h || ((uintptr_t)p & 7) != 0)
        return truce_err_pos(err, TRUCE_EINPUT, 0, "%s: not a lexicon image (too short)", name);
    memcpy(h, p, sizeof *h);
    if (memcmp(h->magic, LEX_MAGIC, 8) != 0)
        return truce_err_pos(err, TRUCE_EINPUT, 0, "%s: not a lexicon image", name);
    if (h->order != LEX_ORDER)
        return truce_err_pos(err, TRUCE_EVERSION, 12,
                             "%s: a lexicon image of a machine with another byte order; compile it here", name);
    if (h->version != LEX_VERSION)
        return truce_err_pos(err, TRUCE_EVERSION, 8, "%s: lexicon image version %u; this truce reads version %u", name,
                             h->version, LEX_VERSION);
    if (h->size != n) return damaged(name, "its size is not what its header says", 16, err);
    if (h->checksum != lex_image_sum(p, n)) return damaged(name, "checksum", 24, err);
    for (unsigned s = 0; s < LEX_SECTIONS; s++) {
        uint64_t len = (uint64_t)h->count[s] * element[s];
        if (h->offset[s] % 8 || h->offset[s] < sizeof *h || h->offset[s] > n || len > n - h->offset[s])
            return damaged(name, "a section lies outside", 32 + 8 * s, err);
    }
    if (!h->count[LEX_S_STROFF] || !h->count[LEX_S_ENTRIES] || h->count[LEX_S_NODES] < 2)
        return damaged(name, "an empty section", 0, err);
    uint32_t b = h->count[LEX_S_BUCKETS], words = h->count[LEX_S_WORDS];
    if (!b || (b & (b - 1)) || words > b / 2 || h->count[LEX_S_WORDROOT] != words ||
        h->count[LEX_S_IDS] != h->count[LEX_S_ENTRIES] - 1)
        return damaged(name, "counts that do not agree", 0, err);
    return TRUCE_OK;
}

static bool below(const uint32_t *v, uint32_t n, uint32_t limit) {
    for (uint32_t i = 0; i < n; i++)
        if (v[i] >= limit) return false;
    return true;
}

static bool strings_ok(const struct lex_image *im, uint32_t bytes) {
    for (uint32_t i = 0; i < im->n_strings; i++)
        if (im->stroff[i] > im->stroff[i + 1]) return false;
    return im->stroff[0] == 0 && im->stroff[im->n_strings] == bytes && below(im->keys, im->n_keys, im->n_strings) &&
           below(im->words, im->n_words, im->n_strings);
}

static bool entries_ok(const struct lex_image *im) {
    for (uint32_t i = 0; i < im->n_entries; i++) {
        const struct lex_ientry *e = &im->entries[i];
        if (e->name >= im->n_strings || e->where >= im->n_strings || e->identity >= im->n_strings ||
            e->kind == TRUCE_LEX_NONE || e->kind >= TRUCE_LEX_COUNT || e->tomb > 1 || e->attrs > e[1].attrs)
            return false;
    }
    if (im->entries[0].attrs != 0 || im->entries[im->n_entries].attrs != im->n_attrs) return false;
    for (uint32_t i = 0; i < im->n_attrs; i++)
        if (im->attrs[i].key >= im->n_keys || im->attrs[i].value >= im->n_strings) return false;
    return below(im->ids, im->n_entries, im->n_entries);
}

/* Children have greater numbers than their parent, so there is no cycle. */
static bool trie_ok(const struct lex_image *im) {
    const struct lex_inode *n = im->nodes;
    for (uint32_t k = 0; k < im->n_nodes; k++)
        if (n[k].first <= k || n[k].first > n[k + 1].first || n[k].phrases > n[k + 1].phrases ||
            (k && n[k].word >= im->n_words))
            return false;
    if (n[0].phrases != 0 || n[im->n_nodes].first != im->n_nodes || n[im->n_nodes].phrases != im->n_phrases)
        return false;
    for (uint32_t i = 0; i < im->n_phrases; i++) {
        const struct lex_iphrase *p = &im->phrases[i];
        if (p->entry >= im->n_entries || p->kind != im->entries[p->entry].kind || p->form > TRUCE_FORM_PHRASE ||
            !p->words || p->words > LEX_PHRASE_WORDS)
            return false;
    }
    return below(im->wordroot, im->n_words, im->n_nodes) && below(im->buckets, im->bucket_mask + 1, im->n_words + 1);
}

int lex_image_open(struct lex_image *im, const char *name, const void *bytes, size_t n, truce_err *err) {
    struct lex_header h;
    int rc = check_header(&h, name, bytes, n, err);
    if (rc != TRUCE_OK) return rc;
    const unsigned char *p = bytes;
    *im = (struct lex_image){
        .p = p,
        .n_keys = h.count[LEX_S_KEYS],
        .n_strings = h.count[LEX_S_STROFF] - 1,
        .n_entries = h.count[LEX_S_ENTRIES] - 1,
        .n_attrs = h.count[LEX_S_ATTRS],
        .n_words = h.count[LEX_S_WORDS],
        .n_nodes = h.count[LEX_S_NODES] - 1,
        .n_phrases = h.count[LEX_S_PHRASES],
        .bucket_mask = h.count[LEX_S_BUCKETS] - 1,
        .keys = (const uint32_t *)(const void *)(p + h.offset[LEX_S_KEYS]),
        .stroff = (const uint32_t *)(const void *)(p + h.offset[LEX_S_STROFF]),
        .ids = (const uint32_t *)(const void *)(p + h.offset[LEX_S_IDS]),
        .words = (const uint32_t *)(const void *)(p + h.offset[LEX_S_WORDS]),
        .wordroot = (const uint32_t *)(const void *)(p + h.offset[LEX_S_WORDROOT]),
        .buckets = (const uint32_t *)(const void *)(p + h.offset[LEX_S_BUCKETS]),
        .entries = (const struct lex_ientry *)(const void *)(p + h.offset[LEX_S_ENTRIES]),
        .attrs = (const struct lex_iattr *)(const void *)(p + h.offset[LEX_S_ATTRS]),
        .nodes = (const struct lex_inode *)(const void *)(p + h.offset[LEX_S_NODES]),
        .phrases = (const struct lex_iphrase *)(const void *)(p + h.offset[LEX_S_PHRASES]),
        .text = (const char *)p + h.offset[LEX_S_TEXT],
    };
    if (!strings_ok(im, h.count[LEX_S_TEXT])) return damaged(name, "strings", h.offset[LEX_S_STROFF], err);
    if (truce_utf8_check((truce_str){im->text, h.count[LEX_S_TEXT]}) < h.count[LEX_S_TEXT])
        return damaged(name, "text that is not UTF-8", h.offset[LEX_S_TEXT], err);
    if (!entries_ok(im)) return damaged(name, "entries", h.offset[LEX_S_ENTRIES], err);
    if (!trie_ok(im)) return damaged(name, "phrases", h.offset[LEX_S_NODES], err);
    return TRUCE_OK;
}

truce_str lex_string(const struct lex_image *im, uint32_t s) {
    return (truce_str){im->text + im->stroff[s], im->stroff[s + 1] - im->stroff[s]};
}

uint32_t lex_image_find(const struct lex_image *im, uint8_t kind, truce_str identity) {
    uint32_t lo = 0, hi = im->n_entries;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2, e = im->ids[mid];
        const struct lex_ientry *x = &im->entries[e];
        int c = x->kind != kind ? (x->kind < kind ? -1 : 1) : truce_str_cmp(lex_string(im, x->identity), identity);
        if (c == 0) return e;
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return TRUCE_NOENTRY;
}

uint32_t lex_image_word(const struct lex_image *im, const char *p, uint32_t n) {
    uint32_t b = (uint32_t)truce_hash(p, n) & im->bucket_mask;
    for (uint32_t probes = 0; im->buckets[b] && probes <= im->bucket_mask; probes++, b = (b + 1) & im->bucket_mask) {
        truce_str s = lex_string(im, im->words[im->buckets[b] - 1]);
        if (s.n == n && memcmp(s.p, p, n) == 0) return im->buckets[b] - 1;
    }
    return UINT32_MAX;
}
