/* lexicon/compile.c - sources to an image; a lexicon from an image and sources over it; its entries.
 * Does: duplicates and replacement, layering, loading, attribute look-up.   Does not: parse lines (source.c), match
 * (match.c). Memory: a truce_lexicon owns its mapping and its overlay; immutable once loaded, so threads may share it.
 */
#include "lexicon/inside.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- duplicates */

struct seen {
    lex_entries *entries;
    uint32_t *bucket, mask; /* entry + 1 */
};

static uint32_t slot(const struct seen *s, const struct lex_entry *e) {
    uint32_t b = (uint32_t)truce_hash_mix(truce_hash_str(e->identity), e->kind) & s->mask;
    for (; s->bucket[b]; b = (b + 1) & s->mask) {
        const struct lex_entry *o = s->entries->v[s->bucket[b] - 1];
        if (o->kind == e->kind && truce_str_eq(o->identity, e->identity)) break;
    }
    return b;
}

/* Later entries replace earlier ones of other files; within a file a second one is a fault. */
static void replace(struct lex_parser *ps) {
    struct seen s = {&ps->entries, NULL, 15};
    while (s.mask < ps->entries.n * 2) s.mask = s.mask * 2 + 1;
    s.bucket = truce_arena_array(ps->arena, uint32_t, s.mask + 1);
    for (uint32_t i = 0; i < ps->entries.n && !ps->stop; i++) {
        struct lex_entry *e = ps->entries.v[i];
        uint32_t b = slot(&s, e);
        if (s.bucket[b]) {
            struct lex_entry *old = s.entries->v[s.bucket[b] - 1];
            bool named = e->identity.n && e->identity.p[0] != '\t';
            if (old->file.p == e->file.p && named)
                lex_complain(ps, e->file.p, e->line, 1, true, "duplicate %s id '%.*s': line %u has it already",
                             lex_kinds[e->kind].name, TRUCE_FMT(e->identity), old->line);
            else if (old->file.p == e->file.p)
                lex_complain(ps, e->file.p, e->line, 1, true,
                             "duplicate %s '%.*s': line %u has it already; give them an id each",
                             lex_kinds[e->kind].name, TRUCE_FMT(e->name), old->line);
            old->dropped = true;
        }
        s.bucket[b] = i + 1;
    }
}

/* ---------------------------------------------------------------- compiling */

struct job {
    const char *const *paths;
    const truce_str *bytes; /* used instead of reading, when not NULL */
    size_t n;
    truce_lex_report *report;
    void *ctx;
    truce_buf *out, *file;
    truce_err *err;
};

static int compile_under(struct job *j, truce_arena *a) {
    struct lex_parser ps = {.arena = a, .report = j->report, .ctx = j->ctx};
    for (size_t i = 0; i < j->n && !ps.stop; i++) {
        truce_str s;
        if (j->bytes) s = j->bytes[i];
        else {
            truce_buf_clear(j->file);
            int rc = truce_file_read(j->file, j->paths[i], LEX_FILE_BYTES, j->err);
            if (rc != TRUCE_OK) return rc;
            s = truce_arena_str(a, truce_buf_view(j->file));
        }
        lex_source_parse(&ps, j->paths[i], s);
    }
    if (!ps.stop) replace(&ps);
    if (ps.errors)
        return truce_err_set(j->err, TRUCE_EINPUT, "%u error%s in the lexicon sources", ps.errors,
                             ps.errors == 1 ? "" : "s");
    lex_image_write(a, &ps.entries, j->out);
    return j->out->failed ? truce_err_set(j->err, TRUCE_ENOMEM, "out of memory") : TRUCE_OK;
}

static int compile(const char *const *paths, const truce_str *bytes, size_t n, truce_lex_report *report, void *ctx,
                   truce_buf *out, truce_err *err) {
    truce_arena arena;
    truce_buf file;
    jmp_buf oom;
    struct job j = {paths, bytes, n, report, ctx, out, &file, err};
    volatile int rc;
    truce_arena_init(&arena, 0);
    truce_buf_init(&file);
    arena.oom = &oom;
    if (setjmp(oom) == 0) rc = compile_under(&j, &arena);
    else rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory while compiling a lexicon");
    truce_buf_fini(&file);
    truce_arena_fini(&arena);
    return rc;
}

/* Written beside and renamed: a program that has the old image mapped keeps it. */
static int write_file(const char *path, const truce_buf *b, truce_err *err) {
    char beside[4096];
    if (snprintf(beside, sizeof beside, "%s.new", path) >= (int)sizeof beside)
        return truce_err_set(err, TRUCE_EUSAGE, "%s: the path is too long", path);
    FILE *f = fopen(beside, "wb");
    if (!f) return truce_err_set(err, TRUCE_EIO, "%s: %s", beside, strerror(errno));
    bool ok = fwrite(b->p, 1, b->n, f) == b->n;
    int why = errno;
    if (fclose(f) != 0 && ok) {
        ok = false;
        why = errno;
    }
    if (ok && rename(beside, path) != 0) {
        ok = false;
        why = errno;
    }
    if (ok) return TRUCE_OK;
    remove(beside);
    return truce_err_set(err, TRUCE_EIO, "%s: %s", path, strerror(why));
}

int truce_lexicon_compile(const char *image, const char *const *sources, size_t n, truce_lex_report *report, void *ctx,
                          truce_err *err) {
    truce_buf out;
    truce_buf_init(&out);
    int rc = compile(sources, NULL, n, report, ctx, &out, err);
    if (rc == TRUCE_OK && image) rc = write_file(image, &out, err);
    truce_buf_fini(&out);
    return rc;
}

/* ---------------------------------------------------------------- loading */

static int hide(truce_lexicon *x, truce_err *err) {
    const struct lex_image *top = &x->layer[1], *bottom = &x->layer[0];
    x->hidden = truce_calloc(bottom->n_entries / 8 + 1, 1);
    if (!x->hidden) return truce_err_set(err, TRUCE_ENOMEM, "out of memory while loading a lexicon");
    for (uint32_t i = 0; i < top->n_entries; i++) {
        uint32_t e = lex_image_find(bottom, top->entries[i].kind, lex_string(top, top->entries[i].identity));
        if (e != TRUCE_NOENTRY) x->hidden[e >> 3] |= (uint8_t)(1u << (e & 7));
    }
    return TRUCE_OK;
}

static int load(truce_lexicon *x, const char *path, const char *const *sources, const truce_str *bytes, size_t n,
                truce_lex_report *report, void *ctx, truce_err *err) {
    int rc;
    if (path) {
        if ((rc = truce_map_open(&x->map, path, err)) != TRUCE_OK) return rc;
        if ((rc = lex_image_open(&x->layer[0], path, x->map.p, x->map.n, err)) != TRUCE_OK) return rc;
        x->layers = 1;
    }
    if (n || !path) {
        if ((rc = compile(sources, bytes, n, report, ctx, &x->own, err)) != TRUCE_OK) return rc;
        if ((rc = lex_image_open(&x->layer[x->layers], "the compiled sources", x->own.p, x->own.n, err)) != TRUCE_OK)
            return rc;
        x->layers++;
    }
    for (uint32_t l = 0; l < x->layers; l++) x->base[l + 1] = x->base[l] + x->layer[l].n_entries;
    return x->layers == 2 ? hide(x, err) : TRUCE_OK;
}

static int load_new(truce_lexicon **out, const char *path, const char *const *sources, const truce_str *bytes, size_t n,
                    truce_lex_report *report, void *ctx, truce_err *err) {
    *out = NULL;
    truce_lexicon *x = truce_calloc(1, sizeof *x);
    if (!x) return truce_err_set(err, TRUCE_ENOMEM, "out of memory while loading a lexicon");
    truce_buf_init(&x->own);
    int rc = load(x, path, sources, bytes, n, report, ctx, err);
    if (rc != TRUCE_OK) {
        truce_lexicon_free(x);
        return rc;
    }
    *out = x;
    return TRUCE_OK;
}

int truce_lexicon_load(truce_lexicon **out, const char *path, const char *const *sources, size_t n,
                       truce_lex_report *report, void *ctx, truce_err *err) {
    return load_new(out, path, sources, NULL, n, report, ctx, err);
}

int truce_lexicon_load_text(truce_lexicon **out, const char *path, const char *name, truce_str source,
                            truce_lex_report *report, void *ctx, truce_err *err) {
    return load_new(out, path, &name, &source, 1, report, ctx, err);
}

int truce_lexicon_dump(const truce_lexicon *x, uint32_t layer, truce_buf *out, truce_err *err) {
    if (layer >= x->layers) return truce_err_set(err, TRUCE_EUSAGE, "the lexicon has %u layers", x->layers);
    lex_image_dump(&x->layer[layer], out);
    return out->failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : TRUCE_OK;
}

void truce_lexicon_free(truce_lexicon *x) {
    if (!x) return;
    truce_map_close(&x->map);
    truce_buf_fini(&x->own);
    truce_free(x->hidden);
    truce_free(x);
}

/* ---------------------------------------------------------------- entries */

static const struct lex_ientry *find(const truce_lexicon *x, truce_entry e, const struct lex_image **im) {
    for (uint32_t l = 0; l < x->layers; l++)
        if (e < x->base[l + 1]) {
            *im = &x->layer[l];
            return &x->layer[l].entries[e - x->base[l]];
        }
    return NULL;
}

enum truce_lex_kind truce_lex_kindof(const truce_lexicon *x, truce_entry e) {
    const struct lex_image *im;
    const struct lex_ientry *i = find(x, e, &im);
    return i ? (enum truce_lex_kind)i->kind : TRUCE_LEX_NONE;
}

truce_str truce_lex_name(const truce_lexicon *x, truce_entry e) {
    const struct lex_image *im;
    const struct lex_ientry *i = find(x, e, &im);
    return i ? lex_string(im, i->name) : TRUCE_NOSTR;
}

truce_str truce_lex_where(const truce_lexicon *x, truce_entry e) {
    const struct lex_image *im;
    const struct lex_ientry *i = find(x, e, &im);
    return i ? lex_string(im, i->where) : TRUCE_NOSTR;
}

truce_str truce_lex_nth(const truce_lexicon *x, truce_entry e, const char *key, uint32_t nth) {
    const struct lex_image *im;
    const struct lex_ientry *i = find(x, e, &im);
    for (uint32_t a = i ? i->attrs : 0; i && a < i[1].attrs; a++)
        if (truce_str_is(lex_string(im, im->keys[im->attrs[a].key]), key) && nth-- == 0)
            return lex_string(im, im->attrs[a].value);
    return TRUCE_NOSTR;
}

truce_str truce_lex_get(const truce_lexicon *x, truce_entry e, const char *key) {
    return truce_lex_nth(x, e, key, 0);
}
bool truce_lex_has(const truce_lexicon *x, truce_entry e, const char *key) {
    return truce_lex_nth(x, e, key, 0).p != NULL;
}

double truce_lex_number(const truce_lexicon *x, truce_entry e, const char *key, double otherwise) {
    double v;
    truce_str s = truce_lex_get(x, e, key);
    return s.p && lex_number(s, &v) ? v : otherwise;
}

uint32_t truce_lex_count(const truce_lexicon *x) {
    return x->base[x->layers];
}

bool truce_lex_stands(const truce_lexicon *x, truce_entry e) {
    const struct lex_image *im;
    const struct lex_ientry *i = find(x, e, &im);
    bool hidden = x->hidden && e < x->base[1] && (x->hidden[e >> 3] & 1u << (e & 7));
    return i && !i->tomb && !hidden;
}

truce_entry truce_lex_by_id(const truce_lexicon *x, enum truce_lex_kind kind, truce_str id) {
    for (uint32_t l = x->layers; l-- > 0;) {
        uint32_t e = lex_image_find(&x->layer[l], (uint8_t)kind, id);
        if (e != TRUCE_NOENTRY) return x->layer[l].entries[e].tomb ? TRUCE_NOENTRY : x->base[l] + e;
    }
    return TRUCE_NOENTRY;
}
