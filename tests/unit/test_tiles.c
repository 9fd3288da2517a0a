/* Unit tests of record/tiles: a record as a folder of files, written, read, damaged, and checked. */
#include "hashes.h"
#include "record/tiles.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define ORIGIN "records.example/doha"

static truce_err err;
static char dir[32];

/* ---------------------------------------------------------------- a record made for tests */

typedef struct made {
    kept k;
    uint64_t size;
    const char *mark; /* entries of another record differ in it */
    uint64_t fail_entry;
} made;

static size_t entry_text(const made *m, uint64_t i, char out[64]) {
    return (size_t)snprintf(out, 64, "truce/v1 x\nn %llu\nmark %s\n", (unsigned long long)i, m->mark);
}

static int give_entry(void *ctx, uint64_t i, truce_buf *out, truce_err *e) {
    made *m = ctx;
    char text[64];
    if (m->fail_entry && i + 1 == m->fail_entry) return truce_err_set(e, TRUCE_EABSENT, "no such entry");
    truce_buf_put(out, text, entry_text(m, i, text));
    return TRUCE_OK;
}

static void grow(made *m, uint64_t size) {
    truce_tree *t;
    assert_int_equal(truce_tree_open(&t, kept_hashes(&m->k), m->size, &err), TRUCE_OK);
    for (; m->size < size; m->size++) {
        char text[64];
        truce_node n;
        truce_node_leaf(&n, text, entry_text(m, m->size, text));
        assert_int_equal(truce_tree_add(t, &n, &err), TRUCE_OK);
    }
    assert_int_equal(truce_tree_flush(t, &err), TRUCE_OK);
    truce_tree_free(t);
}

static void checkpoint_made(made *m, uint64_t size, const char *origin, unsigned char by, truce_buf *out) {
    truce_skey k;
    unsigned char seed[32] = {by};
    truce_checkpoint c = {.origin = truce_str_c(origin), .size = size};
    truce_buf text;
    truce_buf_init(&text);
    truce_buf_clear(out);
    assert_int_equal(truce_skey_make(&k, c.origin, seed, &err), TRUCE_OK);
    assert_int_equal(truce_tree_root_at(kept_hashes(&m->k), size, &c.root, &err), TRUCE_OK);
    truce_checkpoint_put(&text, &c);
    truce_buf_str(out, truce_buf_view(&text));
    truce_buf_char(out, '\n');
    assert_int_equal(truce_note_sign(out, truce_buf_view(&text), &k, &err), TRUCE_OK);
    truce_buf_fini(&text);
}

static int write_as(made *m, uint64_t size, const char *origin) {
    truce_buf b;
    truce_buf_init(&b);
    checkpoint_made(m, size, origin, 1, &b);
    int rc = truce_tiles_write(dir, kept_hashes(&m->k), size, truce_buf_view(&b), give_entry, m, &err);
    truce_buf_fini(&b);
    return rc;
}

static void written(made *m, uint64_t size) {
    grow(m, size);
    int rc = write_as(m, size, ORIGIN);
    if (rc != TRUCE_OK) print_error("%s\n", err.msg);
    assert_int_equal(rc, TRUCE_OK);
}

/* ---------------------------------------------------------------- files */

static const char *at(const char *name) {
    static char path[256];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    return path;
}

static void removed(const char *path) {
    DIR *d = opendir(path);
    for (struct dirent *e; d && (e = readdir(d));) {
        char below[512];
        if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
        snprintf(below, sizeof below, "%s/%s", path, e->d_name);
        if (unlink(below) != 0) removed(below);
    }
    if (d) closedir(d);
    rmdir(path);
}

static bool there(const char *name) {
    struct stat st;
    return stat(at(name), &st) == 0;
}

/* How many files the folder has whose name `part` stands in. */
static unsigned count(const char *path, const char *part) {
    DIR *d = opendir(path);
    unsigned n = 0;
    for (struct dirent *e; d && (e = readdir(d));) {
        char below[512];
        if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
        snprintf(below, sizeof below, "%s/%s", path, e->d_name);
        struct stat st;
        assert_int_equal(stat(below, &st), 0);
        n += S_ISDIR(st.st_mode) ? count(below, part) : strstr(below, part) != NULL;
    }
    if (d) closedir(d);
    return n;
}

/* Change one file; `how` gets its bytes. */
static void changed(const char *name, void (*how)(truce_buf *b, long where), long where) {
    truce_buf b;
    truce_buf_init(&b);
    assert_int_equal(truce_tile_get_file(dir, name, &b, &err), TRUCE_OK);
    how(&b, where);
    FILE *f = fopen(at(name), "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(b.p, 1, b.n, f), b.n);
    fclose(f);
    truce_buf_fini(&b);
}

static void flip(truce_buf *b, long where) {
    b->p[where] = (char)(b->p[where] ^ 1);
}
static void cut(truce_buf *b, long where) {
    b->n = (size_t)where;
}
static void append(truce_buf *b, long byte) {
    truce_buf_char(b, (char)byte);
}

static int begin(void **state) {
    (void)state;
    memset(&err, 0, sizeof err);
    strcpy(dir, "/dev/shm/truce-tiles-XXXXXX"); /* in memory: syncing costs nothing */
    if (mkdtemp(dir)) return 0;
    strcpy(dir, "/tmp/truce-tiles-XXXXXX");
    return mkdtemp(dir) == NULL;
}
static int end(void **state) {
    (void)state;
    removed(dir);
    return 0;
}

/* ---------------------------------------------------------------- checking */

typedef struct seen {
    uint64_t n, next; /* entries handed out, in order */
    unsigned faults;
    uint64_t first, last; /* faults' indexes */
    char why[300];        /* the first one's */
    const made *m;
    uint64_t stop;
} seen;

static int on_entry(void *ctx, uint64_t index, truce_str entry, truce_err *e) {
    seen *s = ctx;
    char text[64];
    assert_true(index >= s->next);
    s->next = index + 1;
    s->n++;
    assert_true(truce_str_eq(entry, (truce_str){text, (uint32_t)entry_text(s->m, index, text)}));
    return s->stop && s->n == s->stop ? truce_err_set(e, TRUCE_ESTOP, "stop") : TRUCE_OK;
}

static void on_fault(void *ctx, uint64_t index, const char *why) {
    seen *s = ctx;
    assert_true(!s->faults || index >= s->last); /* first to last */
    if (!s->faults++) {
        s->first = index;
        snprintf(s->why, sizeof s->why, "%s", why);
    }
    s->last = index;
}

static seen checked(made *m, uint64_t size) {
    seen s = {.m = m};
    truce_node root;
    assert_int_equal(truce_tree_root_at(kept_hashes(&m->k), size, &root, &err), TRUCE_OK);
    int rc = truce_tiles_check(truce_tile_get_file, dir, size, &root, on_entry, on_fault, &s, &err);
    if (rc != TRUCE_OK) print_error("%s\n", err.msg);
    assert_int_equal(rc, TRUCE_OK);
    return s;
}

static void clean(made *m, uint64_t size) {
    seen s = checked(m, size);
    if (s.faults) print_error("entry %llu: %s\n", (unsigned long long)s.first, s.why);
    assert_int_equal(s.faults, 0);
    assert_int_equal(s.n, size);
}

/* ---------------------------------------------------------------- tests */

static void names_of_tiles(void **state) {
    (void)state;
    static const struct {
        int level;
        uint64_t n;
        uint32_t width;
        const char *want;
    } at_all[] = {{0, 0, 256, "tile/0/000"},
                  {0, 0, 1, "tile/0/000.p/1"},
                  {-1, 7, 255, "tile/entries/007.p/255"},
                  {3, 999, 256, "tile/3/999"},
                  {3, 1000, 256, "tile/3/x001/000"},
                  {0, 1234067, 256, "tile/0/x001/x234/067"},
                  {-1, 1234067, 3, "tile/entries/x001/x234/067.p/3"},
                  {7, UINT64_MAX, 255, "tile/7/x018/x446/x744/x073/x709/x551/615.p/255"}};
    for (unsigned i = 0; i < sizeof at_all / sizeof *at_all; i++) {
        char path[TRUCE_TILE_PATH];
        truce_tile_path(path, at_all[i].level, at_all[i].n, at_all[i].width);
        assert_string_equal(path, at_all[i].want);
    }
}

static void there_and_back(void **state) {
    (void)state;
    static const uint64_t sizes[] = {0, 1, 2, 255, 256, 257, 511, 512, 513, 700};
    for (unsigned i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        made m = {.mark = "a"};
        truce_tile_reader *r;
        truce_node a, b;
        removed(dir); /* made when it is not there */
        written(&m, sizes[i]);
        clean(&m, sizes[i]);
        assert_int_equal(count(dir, ".new-"), 0);
        assert_int_equal(truce_tile_reader_new(&r, truce_tile_get_file, dir, sizes[i], &err), TRUCE_OK);
        assert_int_equal(truce_tree_root_at(truce_tile_reader_hashes(r), sizes[i], &a, &err), TRUCE_OK);
        assert_int_equal(truce_tree_root_at(kept_hashes(&m.k), sizes[i], &b, &err), TRUCE_OK);
        assert_true(truce_node_eq(&a, &b));
        for (uint64_t e = 0; e < sizes[i]; e += 97) {
            truce_proof p;
            truce_str entry;
            assert_int_equal(truce_tree_prove(truce_tile_reader_hashes(r), e, sizes[i], &p, &err), TRUCE_OK);
            assert_int_equal(truce_tile_reader_entry(r, e, &entry, &err), TRUCE_OK);
            truce_node_leaf(&b, entry.p, entry.n);
            assert_true(truce_proof_holds(&p, e, sizes[i], &b, &a));
        }
        truce_str entry;
        assert_int_equal(truce_tile_reader_entry(r, sizes[i], &entry, &err), TRUCE_EUSAGE);
        assert_int_equal(truce_tree_root_at(truce_tile_reader_hashes(r), sizes[i] + 1, &a, &err), TRUCE_EABSENT);
        truce_hashes h = truce_tile_reader_hashes(r);
        assert_int_equal(h.write(h.ctx, 0, 0, 1, &a, &err), TRUCE_EUSAGE);
        truce_tile_reader_free(r);
        kept_free(&m.k);
    }
}

static void a_third_level(void **state) {
    (void)state;
    const uint64_t n = 65536 + 300;
    made m = {.mark = "a"};
    written(&m, n);
    assert_true(there("tile/0/255") && there("tile/0/256") && there("tile/0/257.p/44") && there("tile/1/000") &&
                there("tile/1/001.p/1") && there("tile/2/000.p/1") && there("tile/entries/257.p/44"));
    clean(&m, n);
    changed("tile/1/000", flip, 3 * 32);
    seen s = checked(&m, n);
    assert_int_equal(s.faults, 2); /* it against the one above, the entries' tile against it */
    assert_int_equal(s.first, 0);
    assert_string_equal(s.why, "from here on: the hashes in tile/1/000 do not fit those above them");
    assert_int_equal(s.last, 768);
    assert_int_equal(s.n, 300); /* what does not hang on it */
    changed("tile/1/000", flip, 3 * 32);
    changed("tile/2/000.p/1", flip, 0);
    s = checked(&m, n);
    assert_int_equal(s.faults, 2);
    assert_int_equal(s.first, 0);
    assert_string_equal(s.why, "from here on: the hashes in tile/1/000 do not fit those above them");
    assert_int_equal(s.last, n); /* the root */
    assert_int_equal(s.n, 0);
    assert_int_equal(unlink(at("tile/1/000")), 0);
    changed("tile/2/000.p/1", flip, 0);
    s = checked(&m, n);
    assert_int_equal(s.faults, 1);
    assert_string_equal(s.why, "from here on: the hashes in tile/1/000 are missing or not whole");
    assert_int_equal(s.n, 300);
    kept_free(&m.k);
}

/* A folder grows with its record: full tiles stay, partial ones give way, what stands there is whole each time. */
static void growing(void **state) {
    (void)state;
    made m = {.mark = "a"};
    struct stat before, after;
    written(&m, 100);
    clean(&m, 100);
    written(&m, 120);
    assert_true(there("tile/0/000.p/100") && there("tile/0/000.p/120"));
    clean(&m, 100); /* the earlier checkpoint is served still */
    clean(&m, 120);
    written(&m, 300);
    clean(&m, 300);
    assert_false(there("tile/0/000.p") || there("tile/entries/000.p"));
    clean(&m, 120); /* by the full tile that came in place of the partial one */
    assert_int_equal(stat(at("tile/0/000"), &before), 0);
    written(&m, 700);
    clean(&m, 700);
    assert_int_equal(stat(at("tile/0/000"), &after), 0);
    assert_int_equal(before.st_ino, after.st_ino);
    assert_true(there("tile/1/000.p/2") && there("tile/0/002.p/188"));
    m.fail_entry = 1; /* not asked for again */
    written(&m, 700);
    clean(&m, 700);
    m.fail_entry = 0;
    assert_int_equal(unlink(at("tile/0/001")), 0); /* what is missing is written again */
    assert_int_equal(unlink(at("tile/entries/000")), 0);
    written(&m, 700);
    clean(&m, 700);
    kept_free(&m.k);
}

static void other_records_are_refused(void **state) {
    (void)state;
    made m = {.mark = "a"}, other = {.mark = "b"};
    truce_buf b;
    written(&m, 300);
    grow(&m, 400);
    grow(&other, 400);
    assert_int_equal(write_as(&m, 299, ORIGIN), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "holds a record of 300 entries, more than the 299 of this one"));
    assert_int_equal(write_as(&other, 400, ORIGIN), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "holds a record of 300 entries that this one does not begin with"));
    assert_int_equal(write_as(&m, 400, "records.example/other"), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "holds another record, " ORIGIN ": use another folder"));
    clean(&m, 300);
    changed("checkpoint", cut, 30);
    assert_int_equal(write_as(&m, 400, ORIGIN), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "/checkpoint is damaged: no signed note"));
    truce_buf_init(&b);
    checkpoint_made(&other, 400, ORIGIN, 1, &b);
    removed(dir);
    assert_int_equal(truce_tiles_write(dir, kept_hashes(&m.k), 400, truce_buf_view(&b), give_entry, &m, &err),
                     TRUCE_EINPUT);
    assert_string_equal(err.msg, "the checkpoint is not of these 400 entries");
    checkpoint_made(&m, 300, ORIGIN, 1, &b);
    assert_int_equal(truce_tiles_write(dir, kept_hashes(&m.k), 400, truce_buf_view(&b), give_entry, &m, &err),
                     TRUCE_EINPUT);
    assert_int_equal(truce_tiles_write(dir, kept_hashes(&m.k), 400, TRUCE_STR("x"), give_entry, &m, &err),
                     TRUCE_EINPUT);
    assert_false(there(""));
    truce_buf_fini(&b);
    kept_free(&m.k);
    kept_free(&other.k);
}

/* ---------------------------------------------------------------- damage */

/* What is changed, and the first fault that must be told of a record of 600 entries. */
static void each_change_is_named(void **state) {
    (void)state;
    static const struct {
        const char *file;
        void (*how)(truce_buf *b, long where); /* NULL: removed */
        long where;
        unsigned faults;
        uint64_t first, holds; /* index of the first fault; entries handed out */
        const char *why;
    } cases[] = {
        {"tile/entries/001", flip, 2 + 12, 1, 256, 599, "its bytes do not hash to its leaf"},
        {"tile/entries/002.p/88", flip, 2 + 12, 1, 512, 599, "its bytes do not hash to its leaf"},
        {"tile/0/001", flip, 32 * 7 + 3, 1, 256, 600,
         "from here on: the hashes in tile/0/001 do not fit those above them; the entries are as they were"},
        {"tile/0/002.p/88", flip, 32 * 7 + 3, 1, 512, 600,
         "from here on: the hashes in tile/0/002.p/88 do not fit those above them; the entries are as they were"},
        {"tile/1/000.p/2", flip, 32, 2, 256, 0,
         "from here on: the hashes in tile/0/001 do not fit those above them; they were changed, entries with them or "
         "not"},
        {"tile/entries/001", NULL, 0, 1, 256, 344, "tile/entries/001, with 256 entries, is missing or too large"},
        {"tile/entries/002.p/88", NULL, 0, 1, 512, 512,
         "tile/entries/002.p/88, with 88 entries, is missing or too large"},
        {"tile/0/001", NULL, 0, 1, 256, 600,
         "from here on: the hashes in tile/0/001 are missing or not whole; the entries are as they were"},
        {"tile/0/002.p/88", NULL, 0, 1, 512, 600,
         "from here on: the hashes in tile/0/002.p/88 are missing or not whole; the entries are as they were"},
        {"tile/0/002.p/88", cut, 87 * 32, 1, 512, 600,
         "from here on: the hashes in tile/0/002.p/88 are missing or not whole; the entries are as they were"},
        {"tile/1/000.p/2", NULL, 0, 1, 600, 0, "hashes that the root is made from are missing"},
        {"tile/1/000.p/2", append, 0, 1, 600, 0, "hashes that the root is made from are missing"},
        {"tile/entries/001", cut, 500, 1, 256 + 500 / 26, 344 + 500 / 26,
         "its bytes end before it does, in the file of entries 256 to 511"},
        {"tile/entries/001", cut, 0, 1, 256, 344, "its bytes end before it does, in the file of entries 256 to 511"},
        {"tile/entries/001", append, 'x', 1, 511, 600, "bytes that are no entry's stand behind it"},
    };
    made m = {.mark = "a"};
    for (unsigned i = 0; i < sizeof cases / sizeof *cases; i++) {
        removed(dir);
        written(&m, 600);
        if (cases[i].how) changed(cases[i].file, cases[i].how, cases[i].where);
        else assert_int_equal(unlink(at(cases[i].file)), 0);
        seen s = checked(&m, 600);
        if (s.faults != cases[i].faults || strcmp(s.why, cases[i].why)) print_error("case %u: %s\n", i, s.why);
        assert_string_equal(s.why, cases[i].why);
        assert_int_equal(s.faults, cases[i].faults);
        assert_int_equal(s.first, cases[i].first);
        assert_int_equal(s.n, cases[i].holds);
    }
    kept_free(&m.k);
}

/* The operator changes an entry and, cleverly, hashes above it: as far as it went, so far the fault goes up. */
static void clever_changes(void **state) {
    (void)state;
    made m = {.mark = "a"}, lie = {.mark = "b"};
    char from[512];
    static const char *const files[] = {"tile/entries/001", "tile/0/001", "tile/1/000.p/2"};
    static const struct {
        uint64_t first, holds;
        const char *why;
    } want[] = {{256, 344, "its bytes do not hash to its leaf"},
                {256, 344,
                 "from here on: the hashes in tile/0/001 do not fit those above them; they were changed, entries with "
                 "them or not"},
                {0, 0, ""}};
    char honest[sizeof dir], lying[sizeof dir];
    written(&m, 600);
    memcpy(honest, dir, sizeof dir);
    strcpy(dir + strlen(dir) - 6, "XXXXXX");
    assert_non_null(mkdtemp(dir));
    memcpy(lying, dir, sizeof dir);
    written(&lie, 600);
    memcpy(dir, honest, sizeof dir);
    for (unsigned i = 0; i < 2; i++) {
        snprintf(from, sizeof from, "%s/%s", lying, files[i]);
        assert_int_equal(rename(from, at(files[i])), 0);
        seen s = checked(&m, 600);
        assert_int_equal(s.first, want[i].first);
        assert_int_equal(s.n, want[i].holds);
        assert_string_equal(s.why, want[i].why);
        assert_int_equal(s.faults, i == 0 ? 256 : 1);
    }
    /* all of another record, below this one's checkpoint */
    removed(lying);
    memcpy(dir, lying, sizeof dir);
    written(&lie, 600);
    seen s = checked(&m, 600);
    assert_int_equal(s.faults, 1);
    assert_int_equal(s.first, 600);
    assert_string_equal(s.why,
                        "the hashes give another root than the checkpoint has: what was signed is another record");
    removed(lying);
    memcpy(dir, honest, sizeof dir);
    kept_free(&m.k);
    kept_free(&lie.k);
}

/* Any byte of any file: the check says so. */
static void every_byte_counts(void **state) {
    (void)state;
    static const char *const files[] = {"tile/entries/000", "tile/entries/001.p/10", "tile/0/000", "tile/0/001.p/10",
                                        "tile/1/000.p/1"};
    made m = {.mark = "a"};
    written(&m, 266);
    for (unsigned f = 0; f < sizeof files / sizeof *files; f++) {
        struct stat st;
        assert_int_equal(stat(at(files[f]), &st), 0);
        for (long i = 0; i<st.st_size; i += st.st_size> 1000 ? 101 : 7) {
            changed(files[f], flip, i);
            seen s = checked(&m, 266);
            assert_true(s.faults >= 1);
            if (f == 0 || f == 2) assert_true(s.first < 256);
            if (f == 1 || f == 3) assert_true(s.first >= 256 && s.first < 266);
            changed(files[f], flip, i);
        }
    }
    clean(&m, 266);
    kept_free(&m.k);
}

static void readers_say_what_is_wrong(void **state) {
    (void)state;
    made m = {.mark = "a"};
    truce_tile_reader *r;
    truce_str entry;
    truce_node n;
    written(&m, 300);
    changed("tile/entries/001.p/44", append, 0);
    changed("tile/0/001.p/44", cut, 32);
    assert_int_equal(truce_tile_reader_new(&r, truce_tile_get_file, dir, 300, &err), TRUCE_OK);
    assert_int_equal(truce_tile_reader_entry(r, 299, &entry, &err), TRUCE_EINPUT);
    assert_string_equal(err.msg, "tile/entries/001.p/44 does not have 44 entries, one after the other");
    assert_int_equal(truce_tree_root_at(truce_tile_reader_hashes(r), 300, &n, &err), TRUCE_EINPUT);
    assert_string_equal(err.msg, "tile/0/001.p/44 has 32 bytes, not the 1408 of 44 hashes");
    assert_int_equal(truce_tile_reader_entry(r, 7, &entry, &err), TRUCE_OK);
    truce_tile_reader_free(r);
    assert_int_equal(truce_tile_reader_new(&r, truce_tile_get_file, (void *)"/nonexistent", 300, &err), TRUCE_OK);
    assert_int_equal(truce_tile_reader_entry(r, 7, &entry, &err), TRUCE_EABSENT);
    assert_non_null(strstr(err.msg, "/nonexistent/tile/entries/000"));
    truce_tile_reader_free(r);
    truce_tile_reader_free(NULL);
    assert_int_equal(truce_tile_reader_new(&r, truce_tile_get_file, dir, UINT64_MAX, &err), TRUCE_ELIMIT);
    assert_int_equal(unlink(at("tile/0/000")), 0);
    assert_int_equal(mkdir(at("tile/0/000"), 0700),
                     0); /* no file: it cannot be read, which is no fault of the record */
    seen s = {.m = &m};
    assert_int_equal(truce_tiles_check(truce_tile_get_file, dir, 300, &n, on_entry, on_fault, &s, &err), TRUCE_EIO);
    assert_non_null(strstr(err.msg, "not a regular file"));
    kept_free(&m.k);
}

static void checks_can_be_stopped(void **state) {
    (void)state;
    made m = {.mark = "a"};
    seen s = {.m = &m, .stop = 5};
    truce_node root;
    written(&m, 300);
    assert_int_equal(truce_tree_root_at(kept_hashes(&m.k), 300, &root, &err), TRUCE_OK);
    assert_int_equal(truce_tiles_check(truce_tile_get_file, dir, 300, &root, on_entry, on_fault, &s, &err),
                     TRUCE_ESTOP);
    assert_int_equal(s.n, 5);
    assert_int_equal(truce_tiles_check(truce_tile_get_file, dir, 300, &root, NULL, NULL, NULL, &err), TRUCE_OK);
    kept_free(&m.k);
}

static int nothing(void *ctx, const char *path, truce_buf *out, truce_err *e) {
    (void)ctx, (void)path, (void)out;
    return truce_err_set(e, TRUCE_EABSENT, "no");
}
static void count_faults(void *ctx, uint64_t index, const char *why) {
    uint64_t *n = ctx;
    (void)index;
    if (++*n > TRUCE_TILES_FAULTS) assert_non_null(strstr(why, "too many faults"));
}

/* Somebody signs that he has a quintillion of entries, and has none. */
static void a_check_ends(void **state) {
    (void)state;
    truce_node root;
    truce_err e = {0};
    uint64_t n = 0;
    truce_node_empty(&root);
    assert_int_equal(truce_tiles_check(nothing, NULL, (uint64_t)1 << 60, &root, NULL, count_faults, &n, &e), TRUCE_OK);
    assert_int_equal(n, TRUCE_TILES_FAULTS + 1);
}

/* ---------------------------------------------------------------- faults of the machine */

static void entries_that_cannot_be_had(void **state) {
    (void)state;
    made m = {.mark = "a"};
    grow(&m, 300);
    m.fail_entry = 290;
    assert_int_equal(write_as(&m, 300, ORIGIN), TRUCE_EABSENT);
    assert_false(there("checkpoint"));
    m.fail_entry = 0;
    m.k.fail_read = 4;
    assert_int_equal(write_as(&m, 300, ORIGIN), TRUCE_EIO);
    m.k.fail_read = 0;
    assert_false(there("checkpoint"));
    written(&m, 300);
    clean(&m, 300);
    kept_free(&m.k);
}

static int too_long(void *ctx, uint64_t i, truce_buf *out, truce_err *e) {
    (void)ctx, (void)i, (void)e;
    while (out->n <= 65535) truce_buf_char(out, 'x');
    return TRUCE_OK;
}

static void entries_too_long(void **state) {
    (void)state;
    made m = {.mark = "a"};
    truce_buf b;
    truce_buf_init(&b);
    grow(&m, 3);
    checkpoint_made(&m, 3, ORIGIN, 1, &b);
    assert_int_equal(truce_tiles_write(dir, kept_hashes(&m.k), 3, truce_buf_view(&b), too_long, NULL, &err),
                     TRUCE_ELIMIT);
    assert_string_equal(err.msg, "entry 0 has 65536 bytes, more than the limit of 65535");
    truce_buf_fini(&b);
    kept_free(&m.k);
}

/* No room for any file above 4 kB: an error with the file's name, nothing half written, the old record stands. */
static void no_room(void **state) {
    (void)state;
    made m = {.mark = "a"};
    struct rlimit was, small;
    written(&m, 10);
    grow(&m, 300);
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &was), 0);
    small = was, small.rlim_cur = 4096;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    int rc = write_as(&m, 300, ORIGIN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &was), 0);
    assert_int_equal(rc, TRUCE_EIO);
    assert_non_null(strstr(err.msg, "tile/entries/000.new-"));
    assert_int_equal(count(dir, ".new-"), 0);
    assert_false(there("tile/entries/000"));
    clean(&m, 10);
    kept_free(&m.k);
}

typedef struct dying {
    truce_hashes h;
    unsigned left;
} dying;

static int dying__read(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *e) {
    dying *d = ctx;
    if (d->left && --d->left == 0) _exit(9);
    return d->h.read(d->h.ctx, level, first, n, out, e);
}

/* Its writer is killed at any step: the folder holds what it held before, and the next writer finishes. */
static void killed_writers(void **state) {
    (void)state;
    made m = {.mark = "a"};
    grow(&m, 600);
    for (unsigned at_read = 1;; at_read++) {
        removed(dir);
        written(&m, 300);
        pid_t pid = fork();
        if (pid == 0) {
            truce_buf b;
            truce_buf_init(&b);
            checkpoint_made(&m, 600, ORIGIN, 1, &b);
            dying d = {kept_hashes(&m.k), at_read};
            truce_tiles_write(dir, (truce_hashes){dying__read, NULL, &d}, 600, truce_buf_view(&b), give_entry, &m,
                              &err);
            _exit(0);
        }
        int status;
        assert_int_equal(waitpid(pid, &status, 0), pid);
        assert_true(WIFEXITED(status));
        if (WEXITSTATUS(status) == 0) {
            assert_true(at_read > 5);
            clean(&m, 600);
            break;
        }
        clean(&m, 300);
        written(&m, 600);
        clean(&m, 600);
    }
    kept_free(&m.k);
}

static void out_of_memory(void **state) {
    (void)state;
    made m = {.mark = "a"};
    truce_buf b;
    truce_node root;
    truce_buf_init(&b);
    grow(&m, 300);
    checkpoint_made(&m, 300, ORIGIN, 1, &b);
    assert_int_equal(truce_tree_root_at(kept_hashes(&m.k), 300, &root, &err), TRUCE_OK);
    for (uint64_t old = 0; old <= 20; old += 20)
        for (uint64_t nth = 1;; nth++) {
            seen s = {.m = &m};
            removed(dir);
            if (old) written(&m, old);
            uint64_t before = truce_malloc_fail_at(nth);
            int rc = truce_tiles_write(dir, kept_hashes(&m.k), 300, truce_buf_view(&b), give_entry, &m, &err);
            if (rc == TRUCE_OK)
                rc = truce_tiles_check(truce_tile_get_file, dir, 300, &root, on_entry, on_fault, &s, &err);
            uint64_t calls = truce_malloc_fail_at(0) - before;
            if (calls < nth) {
                assert_int_equal(rc, TRUCE_OK);
                assert_int_equal(s.faults, 0);
                assert_true(nth > 10);
                break;
            }
            assert_int_equal(rc, TRUCE_ENOMEM);
            if (old && !s.n) clean(&m, old);
        }
    truce_buf_fini(&b);
    kept_free(&m.k);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_check_ends),
        cmocka_unit_test(names_of_tiles),
        TEST(there_and_back),
        TEST(a_third_level),
        TEST(growing),
        TEST(other_records_are_refused),
        TEST(each_change_is_named),
        TEST(clever_changes),
        TEST(every_byte_counts),
        TEST(readers_say_what_is_wrong),
        TEST(checks_can_be_stopped),
        TEST(entries_that_cannot_be_had),
        TEST(entries_too_long),
        TEST(no_room),
        TEST(killed_writers),
        TEST(out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
