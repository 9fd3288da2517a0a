/* fuzz_record.c - the texts of a record, by TRUCE_FUZZ_WHAT: signed notes, entries, trust policies, proof files, tiles.
 * What is taken in is written again and must be the same bytes, or read the same; what tiles hand out must be provable.
 */
#include "fuzz.h"
#include "record/entry.h"
#include "record/proof_file.h"
#include "record/tiles.h"

#include <stdlib.h>
#include <string.h>

enum { NOTE, ENTRY, TRUST, PROOF, TILES };

static void must(int holds) {
    if (!holds) abort();
}

static void must_say(int rc, const truce_err *e) {
    must(rc == TRUCE_EINPUT || rc == TRUCE_ELIMIT);
    must(e->code == rc && e->msg[0]);
}

static truce_skey skey(void) {
    unsigned char seed[32] = {1};
    truce_skey k;
    truce_err e;
    must(truce_skey_make(&k, TRUCE_STR("record.example/doha"), seed, &e) == TRUCE_OK);
    return k;
}

/* ---------------------------------------------------------------- notes, keys, checkpoints */

static void signed_text(truce_str text, truce_arena *a) {
    truce_skey k = skey();
    truce_note n;
    truce_checkpoint c;
    truce_err e;
    truce_buf b, again;
    truce_buf_init(&b);
    truce_buf_init(&again);
    truce_buf_str(&b, text);
    truce_buf_char(&b, '\n');
    must(truce_note_sign(&b, text, &k, &e) == TRUCE_OK);
    bool is = truce_checkpoint_parse(&c, text, &e) == TRUCE_OK;
    must((truce_note_cosign(&b, text, &k, 7, &e) == TRUCE_OK) == is);
    must(truce_note_parse(&n, a, truce_buf_view(&b), &e) == TRUCE_OK);
    must(truce_str_eq(n.text, text) && n.sigs.n == 1u + is);
    must(truce_note_check(&n, &k.sign_vkey, NULL, &e) == TRUCE_OK);
    must(truce_note_check(&n, &k.cosign_vkey, NULL, &e) == (is ? TRUCE_OK : TRUCE_EABSENT));
    if (is) {
        truce_checkpoint_put(&again, &c);
        must(truce_str_starts(text, truce_buf_view(&again)));
    }
    truce_buf_fini(&b);
    truce_buf_fini(&again);
}

static void note(truce_str in) {
    truce_arena a;
    truce_note n;
    truce_vkey k, l;
    truce_err e = {0};
    truce_buf b;
    truce_arena_init(&a, (size_t)64 << 20);
    truce_buf_init(&b);
    int rc = truce_note_parse(&n, &a, in, &e);
    if (rc != TRUCE_OK) must_say(rc, &e);
    else {
        truce_skey ours = skey();
        truce_buf_str(&b, n.text);
        truce_buf_char(&b, '\n');
        must(n.sigs.n > 0 && n.sigs.n <= TRUCE_NOTE_SIGS && truce_note_text_ok(n.text));
        for (uint32_t i = 0; i < n.sigs.n; i++) {
            must(n.sigs.v[i].name.n > 0 && n.sigs.v[i].raw.n > 0);
            truce_buf_str(&b, n.sigs.v[i].line);
        }
        must(truce_str_eq(truce_buf_view(&b), in));
        rc = truce_note_check(&n, &ours.sign_vkey, NULL, &e);
        must(rc == TRUCE_OK || rc == TRUCE_EABSENT || rc == TRUCE_EINPUT);
        truce_buf_clear(&b);
    }
    if (in.n < 4096 && truce_note_text_ok(in)) signed_text(in, &a);
    if (truce_vkey_parse(&k, in, &e) == TRUCE_OK) {
        truce_vkey_put(&b, &k);
        must(truce_vkey_parse(&l, truce_buf_view(&b), &e) == TRUCE_OK && truce_vkey_eq(&k, &l));
        must(truce_str_ieq(truce_buf_view(&b), in));
    } else must(e.code == TRUCE_EINPUT);
    truce_buf_fini(&b);
    truce_arena_fini(&a);
}

/* ---------------------------------------------------------------- entries */

static void entry(truce_str in) {
    truce_arena a;
    truce_entry_text t;
    truce_err e = {0};
    truce_buf b;
    truce_arena_init(&a, (size_t)64 << 20);
    truce_buf_init(&b);
    int rc = truce_entry_read(&t, &a, in, &e);
    if (rc != TRUCE_OK) must_say(rc, &e);
    else {
        truce_entry_begin(&b, truce_arena_dup(&a, t.kind.p, t.kind.n));
        for (uint32_t i = 0; i < t.fields.n; i++) {
            const char *key = truce_arena_dup(&a, t.fields.v[i].key.p, t.fields.v[i].key.n);
            uint64_t n;
            int64_t us;
            must(truce_entry_get(&t, key).p != NULL);
            truce_entry_put(&b, key, t.fields.v[i].value);
            truce_entry_get_u64(&t, key, &n);
            if (truce_entry_get_time(&t, key, &us)) {
                truce_buf x;
                truce_buf_init(&x);
                truce_entry_time(&x, key, us);
                must(truce_str_ends(truce_str_sub(truce_buf_view(&x), 0, (uint32_t)x.n - 1), truce_entry_get(&t, key)));
                truce_buf_fini(&x);
            }
        }
        must(truce_str_eq(truce_buf_view(&b), in) && truce_note_text_ok(in));
    }
    truce_buf_fini(&b);
    truce_arena_fini(&a);
}

/* ---------------------------------------------------------------- policies and proofs */

/* A policy, and behind its first NUL byte a note that is held against it. */
static void trust(truce_str in) {
    uint32_t nul = truce_str_find(in, (truce_str){"", 1}, 0);
    truce_arena a;
    truce_trust t, u;
    truce_trusted x;
    truce_note n;
    truce_err e = {0};
    truce_buf b, again;
    truce_arena_init(&a, (size_t)64 << 20);
    truce_buf_init(&b);
    truce_buf_init(&again);
    int rc = truce_trust_parse(&t, &a, truce_str_sub(in, 0, nul), &e);
    if (rc != TRUCE_OK) must_say(rc, &e);
    else {
        truce_trust_put(&b, &t);
        must(truce_trust_parse(&u, &a, truce_buf_view(&b), &e) == TRUCE_OK);
        truce_trust_put(&again, &u);
        must(truce_str_eq(truce_buf_view(&b), truce_buf_view(&again)));
        if (nul < in.n && truce_note_parse(&n, &a, truce_str_sub(in, nul + 1, in.n), &e) == TRUCE_OK &&
            truce_trust_check(&x, &t, &n, &e) == TRUCE_OK) {
            must(x.log >= 0 && x.k <= x.n && x.n == t.witnesses.n);
            truce_buf_clear(&b);
            truce_trusted_say(&b, &t, &x);
            must(b.n && truce_utf8_check(truce_buf_view(&b)) == b.n);
        }
    }
    truce_buf_fini(&b);
    truce_buf_fini(&again);
    truce_arena_fini(&a);
}

static void proof(truce_str in) {
    static const char policy[] = "quorum none\nlog "
                                 "record.example/doha+e2668c2c+ASAWfyknwg+vPTZA7nrqeuLs2AmdDYfjiv5ukDp+s4B4\n";
    truce_arena a;
    truce_proof_file p;
    truce_trust t;
    truce_trusted x;
    truce_err e = {0};
    truce_buf b;
    truce_arena_init(&a, (size_t)64 << 20);
    truce_buf_init(&b);
    int rc = truce_proof_file_parse(&p, &a, in, &e);
    if (rc != TRUCE_OK) must_say(rc, &e);
    else {
        truce_proof_file_put(&b, &p);
        must(truce_str_eq(truce_buf_view(&b), in));
        must(truce_trust_parse(&t, &a, truce_str_c(policy), &e) == TRUCE_OK);
        rc = truce_proof_file_check(&p, TRUCE_NOSTR, &t, &x, &a, &e);
        if (rc != TRUCE_OK) must_say(rc, &e);
        else must(x.log == 0 && p.index < x.at.size);
    }
    truce_buf_fini(&b);
    truce_arena_fini(&a);
}

/* ---------------------------------------------------------------- tiles */

/* A folder: two bytes for the size (mod 700), then files: one byte says which (level + 1, four for each; bit 7: a
 * full one), two its length, then it. */
typedef struct folder {
    truce_str files;
    uint64_t size;
    uint64_t held, faults;
    truce_tile_reader *r;
    truce_node root;
} folder;

static int folder__get(void *ctx, const char *path, truce_buf *out, truce_err *err) {
    const folder *f = ctx;
    const unsigned char *p = (const unsigned char *)f->files.p;
    for (uint32_t at = 0; f->files.n - at >= 3;) {
        uint32_t n = (uint32_t)p[at + 1] << 8 | p[at + 2];
        int level = (p[at] & 0x7f) / 4 - 1;
        uint64_t which = p[at] % 4, all = level < 8 ? f->size >> 8 * (level < 0 ? 0 : level) : 0;
        uint32_t width = p[at] & 0x80 || all / 256 > which ? 256 : (uint32_t)(all % 256);
        char name[TRUCE_TILE_PATH];
        if (n > f->files.n - at - 3) n = f->files.n - at - 3;
        truce_tile_path(name, level, which, width);
        if (strcmp(name, path) == 0) {
            truce_buf_put(out, p + at + 3, n);
            return TRUCE_OK;
        }
        at += 3 + n;
    }
    return truce_err_set(err, TRUCE_EABSENT, "no %s", path);
}

static int folder__entry(void *ctx, uint64_t index, truce_str entry, truce_err *err) {
    folder *f = ctx;
    truce_proof p;
    truce_node leaf;
    truce_str again;
    must(index < f->size);
    f->held++;
    if (index % 16 || f->faults) return TRUCE_OK;
    truce_node_leaf(&leaf, entry.p, entry.n);
    if (truce_tree_prove(truce_tile_reader_hashes(f->r), index, f->size, &p, err) == TRUCE_OK)
        must(truce_proof_holds(&p, index, f->size, &leaf, &f->root));
    if (truce_tile_reader_entry(f->r, index, &again, err) == TRUCE_OK) must(truce_str_eq(again, entry));
    return TRUCE_OK;
}

static void folder__fault(void *ctx, uint64_t index, const char *why) {
    folder *f = ctx;
    must(index <= f->size && why[0]);
    f->faults++;
}

static void tiles(truce_str in) {
    folder f = {0};
    truce_err e;
    if (in.n < 2) return;
    f.size = ((unsigned)(unsigned char)in.p[0] << 8 | (unsigned char)in.p[1]) % 700;
    f.files = truce_str_sub(in, 2, in.n);
    must(truce_tile_reader_new(&f.r, folder__get, &f, f.size, &e) == TRUCE_OK);
    int rc = truce_tree_root_at(truce_tile_reader_hashes(f.r), f.size, &f.root, &e);
    must(truce_tiles_check(folder__get, &f, f.size, &f.root, folder__entry, folder__fault, &f, &e) == TRUCE_OK);
    must(f.faults || (f.held == f.size && rc == TRUCE_OK));
    if (rc == TRUCE_OK) { /* another root than that of the hashes: nothing is vouched for */
        folder g = f;
        g.held = g.faults = 0;
        g.root.b[0] ^= 1;
        must(truce_tiles_check(folder__get, &g, g.size, &g.root, folder__entry, folder__fault, &g, &e) == TRUCE_OK);
        must(!g.held && g.faults);
    }
    truce_tile_reader_free(f.r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    truce_str in = {(const char *)data, (uint32_t)size};
    switch (TRUCE_FUZZ_WHAT) {
    case NOTE: note(in); break;
    case ENTRY: entry(in); break;
    case TRUST: trust(in); break;
    case PROOF: proof(in); break;
    default: tiles(in);
    }
    return 0;
}
