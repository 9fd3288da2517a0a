/* tests/go/record_probe.c - what record.go does, by room record: see there. Both read what either makes.
 *     record_probe make DIR SIZE | check DIR | open KEYS FILE | vkeys FILE | time DIR SIZE
 * `time` measures: appending, proofs, writing and checking tiles, with entries of 300 bytes. */
#include "base/file.h"
#include "record/tiles.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#define ORIGIN "records.example/doha"

static truce_err err;
static truce_arena arena;

static void must(bool yes, const char *what) {
    if (yes) return;
    fprintf(stderr, "truce: %s: %s\n", what, err.msg);
    exit(1);
}
static void ok(int rc, const char *what) {
    must(rc == TRUCE_OK, what);
}

static truce_str slurp(const char *dir, const char *name) {
    truce_buf b;
    truce_buf_init(&b);
    truce_str path = truce_arena_printf(&arena, "%s%s%s", dir, *name ? "/" : "", name);
    ok(truce_file_read(&b, path.p, (size_t)1 << 30, &err), path.p);
    truce_str s = truce_arena_str(&arena, truce_buf_view(&b));
    truce_buf_fini(&b);
    return s;
}

static void spit(const char *dir, const char *name, const truce_buf *b) {
    truce_str path = truce_arena_printf(&arena, "%s/%s", dir, name);
    FILE *f = fopen(path.p, "wb");
    must(f && fwrite(b->p ? b->p : "", 1, b->n, f) == b->n && fclose(f) == 0, path.p);
}

/* The next piece of *s before `c`, which is passed over; what is left when there is no `c`. */
static truce_str piece(truce_str *s, char c) {
    uint32_t at = truce_str_find(*s, (truce_str){&c, 1}, 0);
    truce_str p = truce_str_sub(*s, 0, at);
    *s = at == UINT32_MAX ? TRUCE_NOSTR : truce_str_sub(*s, at + 1, s->n);
    return p;
}

/* ---------------------------------------------------------------- hashes in memory */

typedef struct kept {
    truce_node *v[4];
    uint64_t n[4], cap[4];
    const char *by; /* what entries say */
    size_t pad;     /* and how long they are at least */
} kept;

static int kept__read(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *e) {
    kept *k = ctx;
    if (level > 3 || first + n > k->n[level]) return truce_err_set(e, TRUCE_EABSENT, "no such hash");
    memcpy(out, k->v[level] + first, n * sizeof *out);
    return TRUCE_OK;
}
static int kept__write(void *ctx, unsigned level, uint64_t first, uint32_t n, const truce_node *in, truce_err *e) {
    kept *k = ctx;
    (void)e;
    if (first + n > k->cap[level]) {
        k->cap[level] = 2 * (first + n) + 4096;
        k->v[level] = realloc(k->v[level], k->cap[level] * sizeof *in);
        must(k->v[level] != NULL, "memory");
    }
    memcpy(k->v[level] + first, in, n * sizeof *in);
    if (first + n > k->n[level]) k->n[level] = first + n;
    return TRUCE_OK;
}
static truce_hashes hashes(kept *k) {
    return (truce_hashes){kept__read, kept__write, k};
}

static int entry(void *ctx, uint64_t i, truce_buf *out, truce_err *e) {
    const kept *k = ctx;
    (void)e;
    truce_buf_printf(out, "truce/v1 x\nn %llu\nby %s", (unsigned long long)i, k->by);
    while (out->n + 1 < k->pad) truce_buf_char(out, 'x');
    truce_buf_char(out, '\n');
    return TRUCE_OK;
}

static truce_node root_at(kept *k, uint64_t size) {
    truce_node n;
    ok(truce_tree_root_at(hashes(k), size, &n, &err), "root");
    return n;
}

static void grown(kept *k, uint64_t size) {
    truce_tree *t;
    truce_buf b;
    truce_buf_init(&b);
    ok(truce_tree_open(&t, hashes(k), 0, &err), "open");
    for (uint64_t i = 0; i < size; i++) {
        truce_node n;
        truce_buf_clear(&b);
        entry(k, i, &b, &err);
        truce_node_leaf(&n, b.p, b.n);
        ok(truce_tree_add(t, &n, &err), "add");
    }
    ok(truce_tree_flush(t, &err), "flush");
    truce_tree_free(t);
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- make */

static truce_skey skey(const char *name, unsigned char fill) {
    unsigned char seed[32];
    truce_skey k;
    memset(seed, fill, sizeof seed);
    ok(truce_skey_make(&k, truce_str_c(name), seed, &err), name);
    return k;
}

static void put_proof(truce_buf *b, char kind, uint64_t a, uint64_t n, truce_node x, truce_node y,
                      const truce_proof *p) {
    char one[45], two[45];
    truce_node_put(&x, one);
    truce_node_put(&y, two);
    truce_buf_printf(b, "%c %llu %llu %s %s", kind, (unsigned long long)a, (unsigned long long)n, one, two);
    for (uint32_t i = 0; i < p->n; i++) {
        truce_node_put(&p->v[i], one);
        truce_buf_printf(b, " %s", one);
    }
    truce_buf_char(b, '\n');
}

static void put_proofs(truce_buf *b, kept *k, uint64_t i, uint64_t n) {
    truce_proof p;
    ok(truce_tree_prove(hashes(k), i, n, &p, &err), "prove");
    put_proof(b, 'I', i, n, k->v[0][i], root_at(k, n), &p);
    ok(truce_tree_prove_growth(hashes(k), i + 1, n, &p, &err), "prove growth");
    put_proof(b, 'G', i + 1, n, root_at(k, i + 1), root_at(k, n), &p);
}

static void make_proofs(const char *dir, kept *k, uint64_t size) {
    truce_buf b;
    truce_buf_init(&b);
    for (uint64_t n = 1; n <= size && n <= 40; n++)
        for (uint64_t i = 0; i < n; i++) put_proofs(&b, k, i, n);
    for (uint64_t n = size; n > 40 && n <= size; n -= size / 7 + 1)
        for (uint64_t i = 0; i < n; i += n / 41 + 1) put_proofs(&b, k, i, n);
    spit(dir, "proofs", &b);
    truce_buf_fini(&b);
}

static void make_checkpoint(truce_buf *b, kept *k, uint64_t size, const truce_skey *log, const truce_skey *witness,
                            unsigned n) {
    truce_buf text;
    truce_buf_init(&text);
    truce_checkpoint_put(&text, &(truce_checkpoint){TRUCE_STR(ORIGIN), size, root_at(k, size)});
    truce_buf_str(b, truce_buf_view(&text));
    truce_buf_char(b, '\n');
    ok(truce_note_sign(b, truce_buf_view(&text), log, &err), "sign");
    for (unsigned i = 0; i < n; i++)
        ok(truce_note_cosign(b, truce_buf_view(&text), &witness[i], 1760860800 + i, &err), "cosign");
    truce_buf_fini(&text);
}

static void make(const char *dir, uint64_t size) {
    kept k = {.by = "truce"};
    truce_skey log = skey(ORIGIN, 1), member = skey("T\xc3\xbcrkiye", 2);
    truce_skey witness[2] = {skey("Qatar", 3), skey("T\xc3\xbcrkiye", 4)};
    const truce_vkey *keys[] = {&log.sign_vkey, &member.sign_vkey, &witness[0].cosign_vkey, &witness[1].cosign_vkey};
    truce_str tiles = truce_arena_printf(&arena, "%s/tiles", dir), texts = slurp(dir, "../texts");
    truce_buf b;
    truce_buf_init(&b);
    mkdir(dir, 0777);
    mkdir(truce_arena_printf(&arena, "%s/notes", dir).p, 0777);
    mkdir(truce_arena_printf(&arena, "%s/texts", dir).p, 0777);
    for (unsigned i = 0; i < 4; i++) truce_vkey_put(&b, keys[i]), truce_buf_char(&b, '\n');
    spit(dir, "keys", &b);
    grown(&k, size);
    truce_buf_clear(&b);
    make_checkpoint(&b, &k, size, &log, witness, 2);
    ok(truce_tiles_write(tiles.p, hashes(&k), size, truce_buf_view(&b), entry, &k, &err), "tiles");
    make_proofs(dir, &k, size);
    for (unsigned i = 0; texts.n; i++) {
        truce_str text = piece(&texts, 0);
        truce_buf_clear(&b);
        truce_buf_str(&b, text);
        spit(dir, truce_arena_printf(&arena, "texts/%u", i).p, &b);
        truce_buf_char(&b, '\n');
        ok(truce_note_sign(&b, text, &log, &err), "sign");
        ok(truce_note_sign(&b, text, &member, &err), "sign");
        spit(dir, truce_arena_printf(&arena, "notes/%u", i).p, &b);
    }
    truce_buf_fini(&b);
    for (unsigned l = 0; l < 4; l++) free(k.v[l]);
}

/* ---------------------------------------------------------------- check */

static unsigned keys_of(truce_vkey k[4], const char *dir, const char *name) {
    truce_str text = slurp(dir, name);
    unsigned n = 0;
    for (; text.n && n < 4; n++) ok(truce_vkey_parse(&k[n], piece(&text, '\n'), &err), "key");
    return n;
}

static unsigned check_proofs(const char *dir) {
    truce_str all = slurp(dir, "proofs");
    unsigned count = 0;
    for (; all.n; count++) {
        truce_str line = piece(&all, '\n'), kind = piece(&line, ' ');
        uint64_t a, n;
        truce_node x, y;
        truce_proof p = {.n = 0};
        must(truce_str_u64(piece(&line, ' '), &a) && truce_str_u64(piece(&line, ' '), &n) &&
                 truce_node_get(&x, piece(&line, ' ')) && truce_node_get(&y, piece(&line, ' ')),
             "a proof's line");
        while (line.n) must(p.n < TRUCE_PROOF_MOST && truce_node_get(&p.v[p.n++], piece(&line, ' ')), "a proof's hash");
        must(truce_str_is(kind, "I") ? truce_proof_holds(&p, a, n, &x, &y) : truce_proof_grows(&p, a, &x, n, &y),
             "a proof fails");
        if (p.n) p.v[0].b[0] ^= 1;
        else y.b[0] ^= 1;
        must(!(truce_str_is(kind, "I") ? truce_proof_holds(&p, a, n, &x, &y) : truce_proof_grows(&p, a, &x, n, &y)),
             "a changed proof holds");
    }
    return count;
}

static unsigned check_notes(const char *dir, const truce_vkey *k) {
    unsigned i = 0;
    for (;; i++) {
        struct stat st;
        truce_note n;
        if (stat(truce_arena_printf(&arena, "%s/notes/%u", dir, i).p, &st) != 0) return i;
        ok(truce_note_parse(&n, &arena, slurp(dir, truce_arena_printf(&arena, "notes/%u", i).p), &err), "note");
        must(truce_str_eq(n.text, slurp(dir, truce_arena_printf(&arena, "texts/%u", i).p)), "a note's text");
        ok(truce_note_check(&n, &k[0], NULL, &err), "note");
        ok(truce_note_check(&n, &k[1], NULL, &err), "note");
    }
}

static int count_entry(void *ctx, uint64_t index, truce_str text, truce_err *e) {
    (void)index, (void)text, (void)e;
    ++*(uint64_t *)ctx;
    return TRUCE_OK;
}
static void on_fault(void *ctx, uint64_t index, const char *why) {
    (void)ctx;
    fprintf(stderr, "truce: entry %llu: %s\n", (unsigned long long)index, why);
    exit(1);
}

static void check(const char *dir) {
    truce_vkey k[4];
    truce_note n;
    truce_checkpoint c;
    uint64_t entries = 0, time = 0;
    truce_str tiles = truce_arena_printf(&arena, "%s/tiles", dir);
    must(keys_of(k, dir, "keys") == 4, "keys");
    ok(truce_note_parse(&n, &arena, slurp(tiles.p, "checkpoint"), &err), "checkpoint");
    ok(truce_checkpoint_parse(&c, n.text, &err), "checkpoint");
    must(truce_str_is(c.origin, ORIGIN), "origin");
    ok(truce_note_check(&n, &k[0], NULL, &err), "log");
    for (unsigned i = 2; i < 4; i++) {
        ok(truce_note_check(&n, &k[i], &time, &err), "witness");
        must(time == 1760860800 + i - 2, "time");
    }
    ok(truce_tiles_check(truce_tile_get_file, (void *)(uintptr_t)tiles.p, c.size, &c.root, count_entry, on_fault,
                         &entries, &err),
       "tiles");
    must(entries == c.size, "entries");
    unsigned proofs = check_proofs(dir), notes = check_notes(dir, k);
    must(proofs && notes, "something to check");
    printf("truce: %llu entries, %u proofs, %u notes hold\n", (unsigned long long)entries, proofs, notes);
}

/* ---------------------------------------------------------------- verdicts */

static int by_text(const void *a, const void *b) {
    return strcmp(a, b);
}

static void open_notes(const char *keys, const char *file) {
    truce_vkey k[4];
    unsigned known = keys_of(k, keys, "");
    truce_str all = slurp(file, "");
    while (all.n >= 4) {
        const unsigned char *p = (const unsigned char *)all.p;
        uint32_t n = (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
        char names[4][200], sha[65];
        unsigned held = 0;
        truce_note note;
        bool bad = truce_note_parse(&note, &arena, truce_str_sub(all, 4, 4 + n), &err) != TRUCE_OK;
        all = truce_str_sub(all, 4 + n, all.n);
        for (unsigned i = 0; i < known && !bad; i++) {
            int rc = truce_note_check(&note, &k[i], NULL, &err);
            if (rc == TRUCE_OK) snprintf(names[held++], sizeof names[0], " %s+%08x", k[i].name, k[i].id);
            bad = rc == TRUCE_EINPUT;
        }
        if (bad || !held) {
            puts("bad");
            continue;
        }
        qsort(names, held, sizeof names[0], by_text);
        truce_sha256_hex(note.text.p, note.text.n, sha);
        printf("ok %s", sha);
        for (unsigned i = 0; i < held; i++) fputs(names[i], stdout);
        putchar('\n');
    }
}

static void vkeys(const char *file) {
    truce_str all = slurp(file, "");
    while (all.n) {
        truce_vkey k;
        if (truce_vkey_parse(&k, piece(&all, '\n'), &err) != TRUCE_OK || k.kind != TRUCE_KEY_ED25519) puts("bad");
        else printf("ok %s+%08x\n", k.name, k.id);
    }
}

/* ---------------------------------------------------------------- time */

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void measure(const char *dir, uint64_t size) {
    kept k = {.by = "time", .pad = 300};
    truce_skey log = skey(ORIGIN, 1);
    truce_tile_reader *r;
    truce_proof p;
    truce_buf b;
    truce_node leaf;
    truce_str e;
    uint64_t held = 0;
    truce_buf_init(&b);
    double t = now();
    grown(&k, size);
    printf("append: %.0f entries/s\n", (double)size / (now() - t));
    make_checkpoint(&b, &k, size, &log, NULL, 0);
    t = now();
    ok(truce_tiles_write(dir, hashes(&k), size, truce_buf_view(&b), entry, &k, &err), "tiles");
    printf("write tiles: %.2f s\n", now() - t);
    t = now();
    truce_node root = root_at(&k, size);
    ok(truce_tiles_check(truce_tile_get_file, (void *)(uintptr_t)dir, size, &root, count_entry, on_fault, &held, &err),
       "check");
    printf("check tiles: %.2f s\n", now() - t);
    ok(truce_tile_reader_new(&r, truce_tile_get_file, (void *)(uintptr_t)dir, size, &err), "reader");
    t = now();
    for (uint64_t i = 0; i < 1000; i++) {
        uint64_t at = i * 7919 * 7919 % size;
        ok(truce_tree_prove(truce_tile_reader_hashes(r), at, size, &p, &err), "prove");
        ok(truce_tile_reader_entry(r, at, &e, &err), "entry");
        truce_node_leaf(&leaf, e.p, e.n);
        must(truce_proof_holds(&p, at, size, &leaf, &root), "proof");
    }
    printf("proof from tiles, with its entry, and its check: %.3f ms\n", now() - t);
    t = now();
    for (uint64_t i = 0; i < 1000; i++)
        ok(truce_tree_prove(hashes(&k), i * 7919 * 7919 % size, size, &p, &err), "prove");
    printf("proof from memory: %.3f ms\n", now() - t);
    truce_tile_reader_free(r);
    truce_buf_fini(&b);
    for (unsigned l = 0; l < 4; l++) free(k.v[l]);
}

int main(int argc, char **argv) {
    truce_arena_init(&arena, 0);
    if (argc == 4 && !strcmp(argv[1], "make")) make(argv[2], strtoull(argv[3], NULL, 10));
    else if (argc == 3 && !strcmp(argv[1], "check")) check(argv[2]);
    else if (argc == 4 && !strcmp(argv[1], "open")) open_notes(argv[2], argv[3]);
    else if (argc == 3 && !strcmp(argv[1], "vkeys")) vkeys(argv[2]);
    else if (argc == 4 && !strcmp(argv[1], "time")) measure(argv[2], strtoull(argv[3], NULL, 10));
    else must(false, "record_probe make DIR SIZE | check DIR | open KEYS FILE | vkeys FILE | time DIR SIZE");
    truce_arena_fini(&arena);
    return 0;
}
