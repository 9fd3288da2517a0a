/* test_witness.c - room record: a witness. Every status of C2SP tlog-witness, logs with two histories, what is left
 * when it is killed or its disk fails at any write, two at a time, damaged states. What all of it is for stands in
 * `remember`: whatever happened, what was cosigned is one history. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/file.h"
#include "record/disk.h"
#include "record/witness.h"

#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define ORIGIN   "record.example/doha"
#define NOW      1764000000
#define IS(a, b) assert_string_equal(a, b)

enum { MOST = 600, FORKS = 300 };

/* Two logs by one key: their first FORKS entries are the same. */
typedef struct made_log {
    truce_node v[3][MOST];
    truce_hashes h;
    int fail; /* reading fails with this */
} made_log;
static made_log honest, forked;
static truce_skey log_key, witness_key, other_key;
static char folder[64];
static truce_err err;

/* ---------------------------------------------------------------- logs */

static int made_read(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *e) {
    const made_log *l = ctx;
    if (l->fail) return truce_err_set(e, l->fail, "the log is not there");
    assert_true(level < 3 && first + n <= MOST);
    memcpy(out, l->v[level] + first, n * sizeof *out);
    return TRUCE_OK;
}

static int made_write(void *ctx, unsigned level, uint64_t first, uint32_t n, const truce_node *in, truce_err *e) {
    made_log *l = ctx;
    (void)e;
    assert_true(level < 3 && first + n <= MOST);
    memcpy(l->v[level] + first, in, n * sizeof *in);
    return TRUCE_OK;
}

static void make_log(made_log *l, const char *tail) {
    truce_tree *t;
    char text[64];
    *l = (made_log){.h = {made_read, made_write, l}};
    assert_int_equal(truce_tree_open(&t, l->h, 0, &err), TRUCE_OK);
    for (int i = 0; i < MOST; i++) {
        truce_node leaf;
        snprintf(text, sizeof text, "entry %d %s", i, i < FORKS ? "" : tail);
        truce_node_leaf(&leaf, text, strlen(text));
        assert_int_equal(truce_tree_add(t, &leaf, &err), TRUCE_OK);
    }
    assert_int_equal(truce_tree_flush(t, &err), TRUCE_OK);
    truce_tree_free(t);
}

static int make_logs(void **state) {
    unsigned char seed[32];
    (void)state;
    make_log(&honest, "as it was");
    make_log(&forked, "as others shall see it");
    memset(seed, 1, sizeof seed);
    assert_int_equal(truce_skey_make(&log_key, TRUCE_STR(ORIGIN), seed, &err), TRUCE_OK);
    memset(seed, 2, sizeof seed);
    assert_int_equal(truce_skey_make(&witness_key, TRUCE_STR("qatar.example"), seed, &err), TRUCE_OK);
    memset(seed, 3, sizeof seed);
    assert_int_equal(truce_skey_make(&other_key, TRUCE_STR(ORIGIN), seed, &err), TRUCE_OK);
    return 0;
}

static void sign(truce_buf *b, const truce_checkpoint *c, const truce_skey *k) {
    truce_buf text;
    truce_buf_init(&text);
    truce_checkpoint_put(&text, c);
    truce_buf_str(b, truce_buf_view(&text));
    truce_buf_char(b, '\n');
    if (k) assert_int_equal(truce_note_sign(b, truce_buf_view(&text), k, &err), TRUCE_OK);
    truce_buf_fini(&text);
}

static void checkpoint(truce_buf *b, const made_log *l, uint64_t size) {
    truce_checkpoint c = {.origin = TRUCE_STR(ORIGIN), .size = size};
    assert_int_equal(truce_tree_root_at(l->h, size, &c.root, &err), TRUCE_OK);
    sign(b, &c, &log_key);
}

/* ---------------------------------------------------------------- what was cosigned, and that it is one history */

static struct {
    uint64_t size;
    truce_node root;
} cosigned[4000];
static unsigned n_cosigned;

static const made_log *log_with(uint64_t size, const truce_node *root) {
    truce_node r;
    const made_log *both[] = {&honest, &forked};
    for (int i = 0; i < 2; i++) {
        assert_int_equal(truce_tree_root_at(both[i]->h, size, &r, &err), TRUCE_OK);
        if (truce_node_eq(&r, root)) return both[i];
    }
    fail_msg("a root of neither log");
    return NULL;
}

/* It was handed out: it must fit all that was handed out before. */
static void remember(uint64_t size, const truce_node *root) {
    for (unsigned i = 0; i < n_cosigned; i++) {
        bool later = size > cosigned[i].size;
        uint64_t most = later ? size : cosigned[i].size, least = later ? cosigned[i].size : size;
        const truce_node *big = later ? root : &cosigned[i].root, *small = later ? &cosigned[i].root : root;
        truce_node begins;
        assert_int_equal(truce_tree_root_at(log_with(most, big)->h, least, &begins, &err), TRUCE_OK);
        if (!truce_node_eq(&begins, small))
            fail_msg("two histories were cosigned, at %d and %d", (int)least, (int)most);
    }
    assert_true(n_cosigned < sizeof cosigned / sizeof *cosigned);
    cosigned[n_cosigned].size = size;
    cosigned[n_cosigned++].root = *root;
}

/* ---------------------------------------------------------------- asking */

typedef struct said {
    truce_witness_answer a;
    char body[2048];
    int rc;
} said;

static int fresh(void **state) {
    (void)state;
    n_cosigned = 0;
    snprintf(folder, sizeof folder, "/tmp/truce-witness-XXXXXX");
    return mkdtemp(folder) == NULL;
}

static int clean(void **state) {
    char command[128];
    (void)state;
    truce_malloc_fail_at(0);
    truce_disk__fail_at(0, false);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

static truce_witness *opened(void) {
    truce_witness *w;
    int rc = truce_witness_open(&w, folder, &witness_key, &err);
    if (rc != TRUCE_OK) fail_msg("%s", err.msg);
    rc = truce_witness_add_log(w, &log_key.sign_vkey, &err);
    if (rc != TRUCE_OK) fail_msg("%s", err.msg);
    return w;
}

/* Does the cosignature of an answer hold for what was asked? */
static void check_cosignature(const char *body, truce_str note_text) {
    truce_buf b;
    truce_arena a;
    truce_note n;
    uint64_t time = 0;
    truce_buf_init(&b);
    truce_arena_init(&a, 0);
    truce_buf_str(&b, note_text);
    truce_buf_cstr(&b, "\n");
    truce_buf_cstr(&b, body);
    assert_int_equal(truce_note_parse(&n, &a, truce_buf_view(&b), &err), TRUCE_OK);
    assert_int_equal(n.sigs.n, 1);
    assert_int_equal(truce_note_check(&n, &witness_key.cosign_vkey, &time, &err), TRUCE_OK);
    assert_int_equal(time, NOW);
    truce_arena_fini(&a);
    truce_buf_fini(&b);
}

static void finish(said *s, truce_buf *body, truce_str note) {
    assert_true(body->n < sizeof s->body);
    snprintf(s->body, sizeof s->body, "%.*s", (int)body->n, body->n ? body->p : "");
    if (s->a.status == 200) {
        uint32_t end = truce_str_find(note, TRUCE_STR("\n\n"), 0);
        check_cosignature(s->body, truce_str_sub(note, 0, end + 1));
        remember(s->a.at.size, &s->a.at.root);
    }
    s->a.at.origin = TRUCE_NOSTR; /* borrowed from what is freed now */
    truce_buf_fini(body);
}

static said raw(truce_witness *w, truce_str request) {
    said s = {.rc = 0};
    truce_buf body;
    truce_buf_init(&body);
    s.rc = truce_witness_add_checkpoint(w, request, NOW, &s.a, &body, &err);
    uint32_t at = truce_str_find(request, TRUCE_STR("\n\n"), 0);
    finish(&s, &body, at == UINT32_MAX ? TRUCE_NOSTR : truce_str_sub(request, at + 2, request.n));
    return s;
}

/* A request as it should be: the checkpoint of `size` entries, with the proof from `from`. */
static said ask(truce_witness *w, const made_log *l, uint64_t old, uint64_t from, uint64_t size) {
    truce_proof p = {.n = 0};
    truce_buf b, note;
    truce_buf_init(&b);
    truce_buf_init(&note);
    if (from <= size) assert_int_equal(truce_tree_prove_growth(l->h, from, size, &p, &err), TRUCE_OK);
    checkpoint(&note, l, size);
    truce_witness_request(&b, old, &p, truce_buf_view(&note));
    said s = raw(w, truce_buf_view(&b));
    truce_buf_fini(&b);
    truce_buf_fini(&note);
    return s;
}

static int status(truce_witness *w, const made_log *l, uint64_t old, uint64_t size) {
    return ask(w, l, old, old, size).a.status;
}

static said look(truce_witness *w, const made_log *shown, const made_log *tiles, uint64_t size) {
    said s = {.rc = 0};
    truce_buf body, note;
    truce_buf_init(&body);
    truce_buf_init(&note);
    checkpoint(&note, shown, size);
    s.rc = truce_witness_look(w, truce_buf_view(&note), tiles->h, NOW, &s.a, &body, &err);
    if (s.rc == TRUCE_OK) assert_true(truce_str_is(s.a.at.origin, ORIGIN));
    finish(&s, &body, truce_buf_view(&note));
    truce_buf_fini(&note);
    return s;
}

static void file_of(char out[200], const char *name) {
    snprintf(out, 200, "%s/%s", folder, name);
}

static void state_file(char out[200]) {
    char name[80];
    truce_witness_state_name(name, ORIGIN);
    file_of(out, name);
}

static void slurp(truce_buf *b, const char *path) {
    truce_buf_init(b);
    if (truce_file_read(b, path, 1 << 20, &err) != TRUCE_OK) fail_msg("%s", err.msg);
}

static void put(const char *path, const void *bytes, size_t n) {
    int fd = open(path, O_WRONLY | O_TRUNC | O_CREAT, 0600);
    assert_true(fd >= 0 && write(fd, bytes, n) == (ssize_t)n);
    close(fd);
}

static unsigned files_with(const char *part) {
    unsigned n = 0;
    DIR *d = opendir(folder);
    assert_non_null(d);
    for (const struct dirent *f; (f = readdir(d));) n += strstr(f->d_name, part) != NULL;
    closedir(d);
    return n;
}

static uint64_t last_size(truce_witness *w) {
    uint64_t size = 999;
    assert_int_equal(truce_witness_last(w, TRUCE_STR(ORIGIN), &size, NULL, NULL, NULL, &err), TRUCE_OK);
    return size;
}

/* ---------------------------------------------------------------- statuses */

static void growth_is_cosigned(void **state) {
    (void)state;
    truce_witness *w = opened();
    char path[200];
    truce_buf b;
    truce_arena a;
    truce_note n;
    uint64_t size, time;
    assert_int_equal(last_size(w), 0);
    said s = ask(w, &honest, 0, 0, 17);
    assert_int_equal(s.a.status, 200);
    IS(s.a.type, "text/plain; charset=utf-8");
    IS(s.a.why, "cosigned");
    assert_false(s.a.fork);
    assert_int_equal(s.a.at.size, 17);
    assert_int_equal(status(w, &honest, 17, 17), 200); /* again: with the time of now */
    assert_int_equal(status(w, &honest, 17, 18), 200);
    assert_int_equal(status(w, &honest, 18, 256), 200);
    assert_int_equal(status(w, &honest, 256, MOST), 200);
    /* on disk, and handed out: what was cosigned last, signed by both */
    state_file(path);
    slurp(&b, path);
    truce_arena_init(&a, 0);
    assert_int_equal(truce_note_parse(&n, &a, truce_buf_view(&b), &err), TRUCE_OK);
    assert_int_equal(n.sigs.n, 2);
    assert_int_equal(truce_note_check(&n, &log_key.sign_vkey, NULL, &err), TRUCE_OK);
    assert_int_equal(truce_note_check(&n, &witness_key.cosign_vkey, NULL, &err), TRUCE_OK);
    truce_buf note;
    truce_node root, should;
    truce_buf_init(&note);
    assert_int_equal(truce_witness_last(w, TRUCE_STR(ORIGIN), &size, &root, &time, &note, &err), TRUCE_OK);
    assert_true(size == MOST && time == NOW && truce_str_eq(truce_buf_view(&note), truce_buf_view(&b)));
    assert_int_equal(truce_tree_root_at(honest.h, MOST, &should, &err), TRUCE_OK);
    assert_true(truce_node_eq(&root, &should));
    assert_int_equal(truce_witness_last(w, TRUCE_STR("another"), &size, NULL, NULL, NULL, &err), TRUCE_EABSENT);
    IS(truce_witness_origin(w, 0), ORIGIN);
    assert_null(truce_witness_origin(w, 1));
    truce_buf_fini(&note);
    truce_buf_fini(&b);
    truce_arena_fini(&a);
    truce_witness_close(w);
}

/* A request that holds, in pieces to be spoilt. */
static void spoil(truce_buf *b, const char *old, const char *proof, const char *between, const char *note) {
    truce_buf_clear(b);
    truce_buf_cstr(b, old);
    truce_buf_cstr(b, proof);
    truce_buf_cstr(b, between);
    truce_buf_cstr(b, note);
}

static void what_is_no_request_is_400(void **state) {
    (void)state;
    truce_witness *w = opened();
    truce_buf b, note;
    truce_buf_init(&b);
    truce_buf_init(&note);
    checkpoint(&note, &honest, 5);
    truce_buf_char(&note, '\0');
    static const char *const heads[][3] = {
        {"", "", ""},
        {"", "", "\n"},
        {"old 0", "", "\n"},
        {"old\n", "", "\n"},
        {"old \n", "", "\n"},
        {"old 00\n", "", "\n"},
        {"old 01\n", "", "\n"},
        {"old -1\n", "", "\n"},
        {"old +1\n", "", "\n"},
        {"old 0x1\n", "", "\n"},
        {"old  1\n", "", "\n"},
        {"old 1 \n", "", "\n"},
        {"old 18446744073709551616\n", "", "\n"},
        {"Old 0\n", "", "\n"},
        {"old 0\r\n", "", "\r\n"},
        {"old 0\n", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuF=\n", "\n"},
        {"old 0\n", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n", "\n"},
        {"old 0\n", " 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", "\n"},
        {"old 0\n", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", ""},
        {"old 0\n", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "\n"},
        {"old 0\n", "", ""},
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        spoil(&b, heads[i][0], heads[i][1], heads[i][2], note.p);
        said s = raw(w, truce_buf_view(&b));
        if (s.a.status != 400) fail_msg("%zu: %d %s", i, s.a.status, s.body);
        IS(s.a.type, "text/plain; charset=utf-8");
    }
    static const char zero[] = "record.example/doha\n05\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n"
                               "\xe2\x80\x94 record.example/doha AAAAAAA=\n";
    static const char *const notes[] = {"", "\n", "a note\n\n\xe2\x80\x94 a AAAAAAA=\n", "record.example/doha\n5\n",
                                        zero};
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        spoil(&b, "old 0\n", "", "\n", notes[i]);
        assert_int_equal(raw(w, truce_buf_view(&b)).a.status, 400);
    }
    spoil(&b, "old 0\n", "", "\n", note.p);
    truce_str good = truce_buf_view(&b);
    for (uint32_t i = 0; i < good.n; i++) assert_int_equal(raw(w, truce_str_sub(good, 0, i)).a.status, 400);
    assert_int_equal(raw(w, good).a.status, 200);
    /* sizes: 63 hashes may be, 64 not; a request too large */
    truce_buf_clear(&b);
    truce_buf_cstr(&b, "old 5\n");
    for (int i = 0; i < 63; i++) truce_buf_cstr(&b, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    size_t at = b.n;
    truce_buf_printf(&b, "\n%s", note.p);
    assert_int_equal(raw(w, truce_buf_view(&b)).a.status, 422);
    b.n = at;
    truce_buf_printf(&b, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n%s", note.p);
    assert_int_equal(raw(w, truce_buf_view(&b)).a.status, 400);
    truce_buf_clear(&b);
    for (int i = 0; i < TRUCE_WITNESS_REQUEST + 1; i++) truce_buf_char(&b, 'x');
    assert_int_equal(raw(w, truce_buf_view(&b)).a.status, 400);
    truce_buf_fini(&b);
    truce_buf_fini(&note);
    truce_witness_close(w);
}

static int status_of_signed(truce_witness *w, const char *origin, const truce_skey *k, const truce_skey *also) {
    truce_buf b, note;
    truce_checkpoint c = {.origin = truce_str_c(origin), .size = 5};
    truce_buf_init(&b);
    truce_buf_init(&note);
    assert_int_equal(truce_tree_root_at(honest.h, 5, &c.root, &err), TRUCE_OK);
    sign(&note, &c, k);
    if (also) {
        truce_buf text;
        truce_buf_init(&text);
        truce_checkpoint_put(&text, &c);
        assert_int_equal(truce_note_sign(&note, truce_buf_view(&text), also, &err), TRUCE_OK);
        truce_buf_fini(&text);
    }
    truce_witness_request(&b, 0, NULL, truce_buf_view(&note));
    int rc = raw(w, truce_buf_view(&b)).a.status;
    truce_buf_fini(&b);
    truce_buf_fini(&note);
    return rc;
}

static void only_known_logs_and_keys(void **state) {
    (void)state;
    truce_witness *w = opened();
    truce_buf b, note;
    assert_int_equal(status_of_signed(w, "another.example/log", &log_key, NULL), 404);
    assert_int_equal(status_of_signed(w, ORIGIN, &other_key, NULL), 403);
    assert_int_equal(status_of_signed(w, ORIGIN, &witness_key, NULL), 403);
    /* a false signature by the right name and id */
    truce_buf_init(&b);
    truce_buf_init(&note);
    checkpoint(&note, &honest, 5);
    char *five = strstr(note.p, "\n5\n");
    assert_non_null(five);
    five[1] = '6';
    truce_witness_request(&b, 0, NULL, truce_buf_view(&note));
    assert_int_equal(raw(w, truce_buf_view(&b)).a.status, 403);
    assert_int_equal(last_size(w), 0);
    /* signatures by unknown keys are passed over */
    assert_int_equal(status_of_signed(w, ORIGIN, &other_key, &log_key), 200);
    truce_buf_fini(&b);
    truce_buf_fini(&note);
    truce_witness_close(w);
}

static void sizes_must_be_those_known(void **state) {
    (void)state;
    truce_witness *w = opened();
    assert_int_equal(status(w, &honest, 0, 100), 200);
    said s = ask(w, &honest, 0, 0, 200);
    assert_int_equal(s.a.status, 409);
    IS(s.a.type, "text/x.tlog.size");
    IS(s.body, "100\n");
    s = ask(w, &honest, 99, 99, 200);
    assert_int_equal(s.a.status, 409);
    IS(s.body, "100\n");
    /* an old checkpoint again: neither cosigned nor an alarm */
    s = ask(w, &honest, 0, 0, 50);
    assert_int_equal(s.a.status, 409);
    IS(s.body, "100\n");
    assert_false(s.a.fork);
    assert_int_equal(ask(w, &honest, 100, 50, 50).a.status, 400);
    assert_int_equal(ask(w, &honest, 201, 100, 200).a.status, 400);
    assert_int_equal(last_size(w), 100);
    assert_int_equal(files_with("fork") + files_with("doubt"), 0);
    truce_witness_close(w);
}

static void proofs_must_hold(void **state) {
    (void)state;
    truce_witness *w = opened();
    assert_int_equal(status(w, &honest, 0, 100), 200);
    said s = ask(w, &honest, 100, 99, 200); /* the proof of another */
    assert_int_equal(s.a.status, 422);
    assert_false(s.a.fork); /* anyone can send a bad proof of a good checkpoint */
    assert_non_null(strstr(s.a.kept, ".doubt-"));
    assert_int_equal(ask(w, &honest, 100, 200, 200).a.status, 422); /* none */
    assert_int_equal(files_with(".doubt-"), 1);                     /* of one checkpoint, once */
    assert_int_equal(ask(w, &honest, 100, 50, 100).a.status, 422);  /* one where there is nothing to prove */
    assert_int_equal(last_size(w), 100);
    assert_int_equal(status(w, &honest, 100, 200), 200);
    truce_witness_close(w);
    assert_int_equal(clean(NULL) + fresh(NULL), 0);
    w = opened();
    assert_int_equal(ask(w, &honest, 0, 50, 100).a.status, 422);
    assert_int_equal(last_size(w), 0);
    truce_witness_close(w);
}

static void a_log_of_no_entries(void **state) {
    (void)state;
    truce_witness *w = opened();
    truce_buf b, note;
    truce_checkpoint c = {.origin = TRUCE_STR(ORIGIN), .size = 0};
    assert_int_equal(truce_tree_root_at(honest.h, 1, &c.root, &err), TRUCE_OK);
    truce_buf_init(&b);
    truce_buf_init(&note);
    sign(&note, &c, &log_key);
    truce_witness_request(&b, 0, NULL, truce_buf_view(&note));
    assert_int_equal(raw(w, truce_buf_view(&b)).a.status, 409); /* the root of no entries is known */
    assert_int_equal(status(w, &honest, 0, 0), 200);
    said s = raw(w, truce_buf_view(&b));
    assert_int_equal(s.a.status, 409);
    assert_int_equal(status(w, &honest, 0, 7), 200);
    assert_int_equal(status(w, &honest, 0, 0), 409);
    truce_buf_fini(&b);
    truce_buf_fini(&note);
    truce_witness_close(w);
}

/* ---------------------------------------------------------------- two histories */

/* "KEY N bytes\n" in a file of evidence: those bytes, a note by the log. */
static void evidence_note(truce_str text, const char *key, const made_log *l, uint64_t size) {
    truce_arena a;
    truce_note n;
    truce_checkpoint c;
    truce_node root;
    uint32_t at = truce_str_find(text, truce_str_c(key), 0);
    unsigned bytes = 0;
    assert_true(at != UINT32_MAX);
    assert_int_equal(sscanf(text.p + at + strlen(key), "%u", &bytes), 1);
    at = truce_str_find(text, TRUCE_STR("\n"), at + (uint32_t)strlen(key)) + 1;
    truce_arena_init(&a, 0);
    assert_int_equal(truce_note_parse(&n, &a, truce_str_sub(text, at, at + bytes), &err), TRUCE_OK);
    assert_int_equal(truce_note_check(&n, &log_key.sign_vkey, NULL, &err), TRUCE_OK);
    assert_int_equal(truce_checkpoint_parse(&c, n.text, &err), TRUCE_OK);
    assert_int_equal(truce_tree_root_at(l->h, size, &root, &err), TRUCE_OK);
    assert_true(c.size == size && truce_node_eq(&root, &c.root));
    truce_arena_fini(&a);
}

static void another_root_of_the_same_size_is_a_fork(void **state) {
    (void)state;
    truce_witness *w = opened();
    truce_buf b;
    char path[200];
    assert_int_equal(status(w, &honest, 0, 400), 200);
    said s = ask(w, &forked, 400, 400, 400);
    assert_int_equal(s.a.status, 409);
    assert_true(s.a.fork);
    IS(s.a.type, "text/plain; charset=utf-8"); /* no size: asking again with it would be in vain */
    file_of(path, s.a.kept);
    slurp(&b, path);
    assert_true(
        truce_str_starts(truce_buf_view(&b), TRUCE_STR("truce-evidence/v1 fork\nlog " ORIGIN "\nseen 2025-11-24T")));
    evidence_note(truce_buf_view(&b), "\ncosigned ", &honest, 400);
    evidence_note(truce_buf_view(&b), "shown ", &forked, 400);
    truce_buf_fini(&b);
    /* known as one, whatever old size it comes with; kept once */
    s = ask(w, &forked, 0, 0, 400);
    assert_int_equal(s.a.status, 409);
    assert_true(s.a.fork);
    IS(s.body, "400\n");
    assert_int_equal(files_with(".fork-"), 1);
    /* the honest one goes on, the other does not */
    assert_int_equal(status(w, &forked, 400, 500), 422);
    assert_int_equal(status(w, &honest, 400, 500), 200);
    assert_int_equal(status(w, &forked, 500, 500), 409);
    assert_int_equal(files_with(".fork-"), 2);
    truce_witness_close(w);
}

static void evidence_has_a_limit(void **state) {
    (void)state;
    truce_witness *w = opened();
    assert_int_equal(status(w, &honest, 0, 400), 200);
    for (uint64_t i = 0; i < TRUCE_WITNESS_EVIDENCE + 20; i++) {
        said s = ask(w, &honest, 400, 3, 401 + i);
        assert_int_equal(s.a.status, 422);
        assert_true((s.a.kept[0] != '\0') == (i < TRUCE_WITNESS_EVIDENCE));
    }
    assert_int_equal(files_with(".doubt-"), TRUCE_WITNESS_EVIDENCE);
    assert_non_null(strstr(ask(w, &forked, 400, 400, 400).a.kept, ".fork-")); /* which has its own room */
    truce_witness_close(w);
}

static void a_look_at_a_log(void **state) {
    (void)state;
    truce_witness *w = opened();
    assert_int_equal(look(w, &honest, &honest, 10).a.status, 200);
    assert_int_equal(look(w, &honest, &honest, 10).a.status, 200);
    assert_int_equal(look(w, &honest, &honest, 350).a.status, 200);
    assert_int_equal(last_size(w), 350);
    said s = look(w, &honest, &honest, 300); /* a stale copy */
    assert_int_equal(s.a.status, 409);
    assert_false(s.a.fork);
    assert_non_null(strstr(s.a.why, "older"));
    s = look(w, &honest, &forked, 360); /* tiles that are not of the checkpoint: no proof of anything */
    assert_int_equal(s.a.status, 422);
    assert_false(s.a.fork);
    assert_non_null(strstr(s.a.why, "do not give the root"));
    made_log broken = {.h = {made_read, made_write, &broken}, .fail = TRUCE_EIO};
    s = look(w, &honest, &broken, 360);
    assert_int_equal(s.rc, TRUCE_EIO); /* nothing was decided */
    assert_string_equal(err.msg, "the log is not there");
    assert_int_equal(last_size(w), 350);
    truce_witness_close(w);
}

static void a_look_at_a_log_with_two_histories(void **state) {
    (void)state;
    truce_witness *w = opened();
    truce_buf b;
    char path[200];
    assert_int_equal(look(w, &honest, &honest, 350).a.status, 200);
    said s = look(w, &forked, &forked, 350);
    assert_int_equal(s.a.status, 409);
    assert_true(s.a.fork);
    s = look(w, &forked, &forked, 420);
    assert_int_equal(s.a.status, 422);
    assert_true(s.a.fork);
    assert_non_null(strstr(s.a.why, "do not begin with"));
    /* the evidence proves it to anyone: by its own tree it had another root at 350 */
    file_of(path, s.a.kept);
    slurp(&b, path);
    truce_str text = truce_buf_view(&b);
    evidence_note(text, "\ncosigned ", &honest, 350);
    evidence_note(text, "shown ", &forked, 420);
    truce_proof p = {.n = 0};
    truce_node begins, is, at_350, root;
    for (uint32_t at = 0; (at = truce_str_find(text, TRUCE_STR("\nproof "), at)) != UINT32_MAX; at += 7)
        assert_true(truce_node_get(&p.v[p.n++], truce_str_sub(text, at + 7, at + 51)));
    uint32_t at = truce_str_find(text, TRUCE_STR("\nbegins "), 0);
    assert_true(truce_node_get(&begins, truce_str_sub(text, at + 8, at + 52)));
    assert_true(truce_str_find(text, TRUCE_STR("\nold 350\n"), 0) != UINT32_MAX);
    assert_int_equal(truce_tree_root_at(forked.h, 350, &is, &err), TRUCE_OK);
    assert_int_equal(truce_tree_root_at(honest.h, 350, &at_350, &err), TRUCE_OK);
    assert_int_equal(truce_tree_root_at(forked.h, 420, &root, &err), TRUCE_OK);
    assert_true(truce_node_eq(&begins, &is) && !truce_node_eq(&begins, &at_350));
    assert_true(truce_proof_grows(&p, 350, &begins, 420, &root));
    truce_buf_fini(&b);
    /* tiles that lie below the root are no fork: the server's fault, or the disk's */
    made_log lies = honest;
    lies.h.ctx = &lies;
    lies.v[0][349].b[0] ^= 1;
    s = look(w, &honest, &lies, 512); /* the root of 512 comes from level 1 */
    assert_int_equal(s.a.status, 422);
    assert_false(s.a.fork);
    assert_non_null(strstr(s.a.why, "do not fit together"));
    assert_int_equal(last_size(w), 350);
    truce_witness_close(w);
}

/* ---------------------------------------------------------------- what is on disk */

static void a_witness_remembers(void **state) {
    (void)state;
    truce_witness *w = opened();
    assert_int_equal(status(w, &honest, 0, 350), 200);
    truce_witness_close(w);
    w = opened();
    assert_int_equal(last_size(w), 350);
    assert_int_equal(status(w, &forked, 0, 400), 409);
    assert_int_equal(status(w, &forked, 350, 400), 422);
    assert_int_equal(status(w, &honest, 350, 400), 200);
    truce_witness_close(w);
}

static void only_one_at_a_time(void **state) {
    (void)state;
    truce_witness *w = opened(), *second;
    assert_int_equal(truce_witness_open(&second, folder, &witness_key, &err), TRUCE_EBUSY);
    assert_null(second);
    assert_non_null(strstr(err.msg, "another process"));
    pid_t child = fork();
    if (child == 0) _exit(truce_witness_open(&second, folder, &witness_key, &err) == TRUCE_EBUSY ? 7 : 1);
    int st = 0;
    assert_int_equal(waitpid(child, &st, 0), child);
    assert_int_equal(WEXITSTATUS(st), 7);
    truce_witness_close(w);
    truce_witness_close(opened());
}

static void folders_that_others_may_write_in(void **state) {
    (void)state;
    truce_witness *w;
    char path[200];
    static const mode_t bad[] = {0720, 0702, 0777, 01777};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(chmod(folder, bad[i]), 0);
        assert_int_equal(truce_witness_open(&w, folder, &witness_key, &err), TRUCE_EUSAGE);
    }
    assert_int_equal(chmod(folder, 0755), 0);
    truce_witness_close(opened());
    assert_int_equal(truce_witness_open(&w, "/dev/null", &witness_key, &err), TRUCE_EIO);
    assert_int_equal(truce_witness_open(&w, "/nowhere/at/all", &witness_key, &err), TRUCE_EIO);
    file_of(path, "new");
    assert_int_equal(truce_witness_open(&w, path, &witness_key, &err), TRUCE_OK);
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 07777, 0700);
    truce_witness_close(w);
}

/* Each byte changed: it is refused, or says what it said before. */
static void damaged_states_are_refused(void **state) {
    (void)state;
    truce_witness *w = opened();
    truce_buf b;
    char path[200];
    unsigned refused = 0, harmless = 0;
    assert_int_equal(status(w, &honest, 0, 350), 200);
    truce_witness_close(w);
    state_file(path);
    slurp(&b, path);
    assert_int_equal(truce_witness_open(&w, folder, &witness_key, &err), TRUCE_OK);
    for (size_t i = 0; i <= b.n; i++)
        for (int how = 0; how < 3; how++) {
            truce_witness_close(w);
            assert_int_equal(truce_witness_open(&w, folder, &witness_key, &err), TRUCE_OK);
            if (how < 2 && i < b.n) {
                b.p[i] = (char)(b.p[i] ^ (how ? 0x80 : 0x01));
                put(path, b.p, b.n);
                b.p[i] = (char)(b.p[i] ^ (how ? 0x80 : 0x01));
            } else if (i < b.n) put(path, b.p, i); /* also of no bytes */
            else put(path, b.p, b.n);
            int rc = truce_witness_add_log(w, &log_key.sign_vkey, &err);
            if (rc == TRUCE_OK) {
                harmless++;
                assert_int_equal(last_size(w), 350);
                assert_int_equal(status(w, &forked, 350, 400), 422);
            } else {
                refused++;
                assert_int_equal(rc, TRUCE_EINPUT);
                assert_non_null(strstr(err.msg, "put back"));
                assert_null(truce_witness_origin(w, 0));
                assert_int_equal(status(w, &honest, 350, 400), 404); /* not witnessed */
            }
        }
    /* harmless: where the name or id of one signature was changed, which then is nobody's, and the other holds */
    assert_true(refused > 2 * b.n && harmless < b.n);
    truce_witness_close(w);
    truce_buf_fini(&b);
}

static void a_state_changed_while_it_runs(void **state) {
    (void)state;
    truce_witness *w = opened();
    truce_buf old;
    char path[200];
    state_file(path);
    assert_int_equal(status(w, &honest, 0, 300), 200);
    slurp(&old, path);
    assert_int_equal(status(w, &honest, 300, 400), 200);
    put(path, old.p, old.n); /* an old copy put back: it would cosign the other history */
    said s = ask(w, &forked, 300, 300, 400);
    assert_int_equal(s.a.status, 500);
    assert_int_equal(s.rc, TRUCE_OK);
    assert_non_null(strstr(err.msg, "not what was written there last"));
    assert_int_equal(unlink(path), 0);
    assert_int_equal(status(w, &forked, 0, 400), 500);
    assert_int_equal(mkdir(path, 0700), 0);
    assert_int_equal(status(w, &forked, 0, 400), 500);
    assert_int_equal(rmdir(path), 0);
    assert_int_equal(symlink("/dev/null", path), 0);
    assert_int_equal(status(w, &forked, 0, 400), 500);
    truce_buf_fini(&old);
    truce_witness_close(w);
}

static void keys_may_be_changed_one_at_a_time(void **state) {
    (void)state;
    truce_witness *w = opened();
    assert_int_equal(status(w, &honest, 0, 350), 200);
    assert_int_equal(truce_witness_add_log(w, &log_key.sign_vkey, &err), TRUCE_OK); /* the same again */
    assert_int_equal(truce_witness_add_log(w, &other_key.sign_vkey, &err), TRUCE_EUSAGE);
    assert_int_equal(truce_witness_add_log(w, &other_key.cosign_vkey, &err), TRUCE_EUSAGE);
    truce_witness_close(w);
    /* the log has a new key */
    assert_int_equal(truce_witness_open(&w, folder, &witness_key, &err), TRUCE_OK);
    assert_int_equal(truce_witness_add_log(w, &other_key.sign_vkey, &err), TRUCE_OK);
    assert_int_equal(last_size(w), 350);
    assert_int_equal(status(w, &honest, 350, 360), 403); /* the old one is not believed any more */
    truce_witness_close(w);
    /* the witness has one */
    truce_skey mine;
    unsigned char seed[32] = {9};
    assert_int_equal(truce_skey_make(&mine, TRUCE_STR("qatar.example"), seed, &err), TRUCE_OK);
    assert_int_equal(truce_witness_open(&w, folder, &mine, &err), TRUCE_OK);
    assert_int_equal(truce_witness_add_log(w, &log_key.sign_vkey, &err), TRUCE_OK);
    assert_int_equal(last_size(w), 350);
    truce_witness_close(w);
    /* both: then nothing vouches for it */
    assert_int_equal(truce_witness_open(&w, folder, &mine, &err), TRUCE_OK);
    assert_int_equal(truce_witness_add_log(w, &other_key.sign_vkey, &err), TRUCE_EINPUT);
    truce_witness_close(w);
}

static void many_logs(void **state) {
    (void)state;
    truce_witness *w = opened();
    char name[32];
    for (int i = 1; i <= TRUCE_WITNESS_LOGS; i++) {
        truce_vkey k;
        snprintf(name, sizeof name, "log%d.example", i);
        assert_int_equal(truce_vkey_make(&k, truce_str_c(name), TRUCE_KEY_ED25519, log_key.sign_vkey.key, &err),
                         TRUCE_OK);
        assert_int_equal(truce_witness_add_log(w, &k, &err), i < TRUCE_WITNESS_LOGS ? TRUCE_OK : TRUCE_ELIMIT);
    }
    assert_int_equal(status(w, &honest, 0, 5), 200);
    uint64_t size;
    assert_int_equal(truce_witness_last(w, TRUCE_STR("log7.example"), &size, NULL, NULL, NULL, &err), TRUCE_OK);
    assert_int_equal(size, 0);
    truce_witness_close(w);
}

/* ---------------------------------------------------------------- keys that logs are known by */

static void keys_are_kept_by_address_and_name(void **state) {
    (void)state;
    truce_witness *w = opened();
    truce_vkey k, another;
    truce_buf b;
    char path[200];
    const truce_vkey *one = &log_key.sign_vkey, *two = &other_key.sign_vkey; /* of one name */
    assert_int_equal(truce_vkey_make(&another, TRUCE_STR("another"), TRUCE_KEY_ED25519, one->key, &err), TRUCE_OK);
    assert_int_equal(truce_witness_known(w, "https://a", ORIGIN, &k, &err), TRUCE_EABSENT);
    assert_int_equal(truce_witness_trust(w, "https://a", one, &err), TRUCE_OK);
    assert_int_equal(truce_witness_trust(w, "https://b c", one, &err), TRUCE_OK); /* a mirror */
    assert_int_equal(truce_witness_trust(w, "https://d", &another, &err), TRUCE_OK);
    static const char *const at[] = {"https://a", "https://b c", "https://d"};
    for (int i = 0; i < 3; i++) {
        assert_int_equal(truce_witness_known(w, at[i], NULL, &k, &err), TRUCE_OK);
        assert_true(truce_vkey_eq(&k, i < 2 ? one : &another));
    }
    assert_int_equal(truce_witness_known(w, "https://b", NULL, &k, &err), TRUCE_EABSENT);
    assert_int_equal(truce_witness_known(w, NULL, ORIGIN, &k, &err), TRUCE_OK);
    assert_true(truce_vkey_eq(&k, one));
    assert_int_equal(truce_witness_known(w, "https://d", ORIGIN, &k, &err), TRUCE_OK); /* the address first */
    assert_true(truce_vkey_eq(&k, &another));
    truce_witness_close(w);
    w = opened();
    assert_int_equal(truce_witness_trust(w, "https://a", two, &err), TRUCE_OK); /* all of that name */
    assert_int_equal(truce_witness_known(w, "https://a", NULL, &k, &err), TRUCE_OK);
    assert_true(truce_vkey_eq(&k, two));
    assert_int_equal(truce_witness_known(w, "https://b c", NULL, &k, &err), TRUCE_EABSENT);
    assert_int_equal(truce_witness_known(w, "https://d", NULL, &k, &err), TRUCE_OK);
    assert_int_equal(truce_witness_trust(w, "", two, &err), TRUCE_EUSAGE);
    assert_int_equal(truce_witness_trust(w, "two\nlines", two, &err), TRUCE_EUSAGE);
    /* damaged: then no key is known, and none is taken on trust */
    file_of(path, "trusted");
    slurp(&b, path);
    for (size_t i = 1; i < b.n; i++) {
        if (b.p[i - 1] == '\n') continue; /* whole lines */
        put(path, b.p, i);
        assert_int_equal(truce_witness_known(w, "https://z", "z", &k, &err), TRUCE_EINPUT);
        assert_int_equal(truce_witness_trust(w, "https://z", one, &err), TRUCE_EINPUT);
    }
    put(path, b.p, b.n);
    for (uint64_t n = 1;; n++) { /* the old or the new one, whatever fails */
        truce_disk__fail_at(n, false);
        int rc = truce_witness_trust(w, "https://a", one, &err);
        truce_disk__fail_at(0, false);
        assert_int_equal(truce_witness_known(w, "https://a", NULL, &k, &err), TRUCE_OK);
        if (rc == TRUCE_OK) break;
        assert_int_equal(rc, TRUCE_EIO);
        assert_true(truce_vkey_eq(&k, n < 5 ? two : one));
    }
    assert_true(truce_vkey_eq(&k, one));
    truce_buf_fini(&b);
    truce_witness_close(w);
}

/* ---------------------------------------------------------------- killed, failing, two at once */

/* Killed before each system call that writes: whatever is there then, both histories together are never cosigned. */
static void killed_at_every_write(void **state) {
    (void)state;
    uint64_t calls = 0;
    for (uint64_t n = 1; n < 20; n++) {
        int fd[2], st = 0, told = 0;
        n_cosigned = 0;
        assert_int_equal(clean(NULL) + fresh(NULL), 0);
        truce_witness *w = opened();
        assert_int_equal(status(w, &honest, 0, FORKS), 200);
        truce_witness_close(w);
        assert_int_equal(pipe(fd), 0);
        pid_t child = fork();
        if (child == 0) {
            w = opened();
            truce_disk__fail_at(n, true);
            told = status(w, &honest, FORKS, 350);
            _exit(write(fd[1], &told, sizeof told) == sizeof told ? 0 : 1);
        }
        close(fd[1]);
        bool answered = read(fd[0], &told, sizeof told) == sizeof told;
        close(fd[0]);
        assert_int_equal(waitpid(child, &st, 0), child);
        if (answered) {
            truce_node root;
            assert_int_equal(told, 200);
            assert_int_equal(truce_tree_root_at(honest.h, 350, &root, &err), TRUCE_OK);
            remember(350, &root);
            calls = n - 1;
        } else assert_int_equal(WEXITSTATUS(st), 99);
        w = opened(); /* it always starts again */
        uint64_t size = last_size(w);
        assert_true(answered ? size == 350 : size == FORKS || size == 350);
        assert_int_equal(status(w, &forked, size, 400), size == 350 ? 422 : 200);
        assert_int_equal(status(w, &honest, size, 400), size == 350 ? 200 : 409);
        truce_witness_close(w);
        if (answered) break;
    }
    assert_int_equal(calls, 5); /* open, write, sync, rename, sync of the folder */
}

static void a_disk_that_fails_at_every_write(void **state) {
    (void)state;
    for (uint64_t n = 1; n <= 5; n++) {
        n_cosigned = 0;
        assert_int_equal(clean(NULL) + fresh(NULL), 0);
        truce_witness *w = opened();
        assert_int_equal(status(w, &honest, 0, FORKS), 200);
        truce_disk__fail_at(n, false);
        said s = ask(w, &honest, FORKS, FORKS, 350);
        truce_disk__fail_at(0, false);
        assert_int_equal(s.rc, TRUCE_OK);
        assert_int_equal(s.a.status, 500);
        assert_non_null(strstr(s.body, "nothing was cosigned"));
        assert_non_null(strstr(err.msg, "cannot write"));
        uint64_t size = last_size(w); /* it goes by what is on disk */
        assert_true(size == (n < 5 ? FORKS : 350));
        assert_int_equal(status(w, &forked, size, 400), n < 5 ? 200 : 422);
        assert_int_equal(status(w, &honest, size, 400), n < 5 ? 409 : 200);
        truce_witness_close(w);
    }
}

typedef struct hammer {
    truce_witness *w;
    const made_log *l;
    unsigned granted;
    truce_node roots[MOST];
    uint64_t sizes[MOST];
} hammer;

static void *hit(void *ctx) {
    hammer *x = ctx;
    for (uint64_t size = FORKS; size < FORKS + 60; size++) {
        uint64_t old = 0;
        for (int i = 0; i < 3; i++) { /* as a log does: ask for the size, then prove */
            truce_proof p = {.n = 0};
            truce_checkpoint c = {.origin = TRUCE_STR(ORIGIN), .size = size};
            truce_witness_answer a;
            truce_buf b, note, body, text;
            truce_err e;
            truce_buf_init(&b), truce_buf_init(&note), truce_buf_init(&body), truce_buf_init(&text);
            if (old <= size) truce_tree_prove_growth(x->l->h, old, size, &p, &e);
            truce_tree_root_at(x->l->h, size, &c.root, &e);
            truce_checkpoint_put(&text, &c);
            truce_buf_str(&note, truce_buf_view(&text));
            truce_buf_char(&note, '\n');
            truce_note_sign(&note, truce_buf_view(&text), &log_key, &e);
            truce_witness_request(&b, old, &p, truce_buf_view(&note));
            truce_witness_add_checkpoint(x->w, truce_buf_view(&b), NOW, &a, &body, &e);
            if (a.status == 200) {
                x->sizes[x->granted] = size;
                x->roots[x->granted++] = c.root;
            } else if (a.status == 409) old = strtoull(body.p, NULL, 10);
            truce_buf_fini(&b), truce_buf_fini(&note), truce_buf_fini(&body), truce_buf_fini(&text);
            if (a.status == 200 || old > size) break;
        }
    }
    return NULL;
}

static void requests_at_once(void **state) {
    (void)state;
    truce_witness *w = opened();
    static hammer x[4];
    pthread_t t[4];
    for (int i = 0; i < 4; i++) {
        x[i] = (hammer){.w = w, .l = i % 2 ? &forked : &honest};
        assert_int_equal(pthread_create(&t[i], NULL, hit, &x[i]), 0);
    }
    for (int i = 0; i < 4; i++) pthread_join(t[i], NULL);
    unsigned all = 0;
    for (int i = 0; i < 4; i++)
        for (unsigned k = 0; k < x[i].granted; k++, all++) remember(x[i].sizes[k], &x[i].roots[k]);
    assert_true(all >= 60); /* one of the two went all the way */
    assert_true((x[0].granted > 1) + (x[1].granted > 1) == 1 || (x[2].granted > 1) + (x[3].granted > 1) == 1);
    truce_witness_close(w);
}

static void every_allocation_may_fail(void **state) {
    (void)state;
    uint64_t failures = 0;
    truce_witness *w = opened();
    assert_int_equal(status(w, &honest, 0, 10), 200);
    truce_buf b, note;
    truce_proof p;
    truce_buf_init(&b);
    truce_buf_init(&note);
    checkpoint(&note, &honest, 20);
    assert_int_equal(truce_tree_prove_growth(honest.h, 10, 20, &p, &err), TRUCE_OK);
    truce_witness_request(&b, 10, &p, truce_buf_view(&note));
    for (uint64_t n = 1;; n++) {
        truce_witness_answer a;
        truce_buf body;
        truce_buf_init(&body);
        truce_malloc_fail_at(n);
        int rc = truce_witness_add_checkpoint(w, truce_buf_view(&b), NOW, &a, &body, &err);
        truce_malloc_fail_at(0);
        truce_buf_fini(&body);
        if (rc == TRUCE_OK) {
            assert_int_equal(a.status, 200);
            break;
        }
        assert_int_equal(rc, TRUCE_ENOMEM);
        assert_int_equal(a.status, 500);
        assert_int_equal(last_size(w), 10);
        failures++;
    }
    assert_true(failures > 3);
    for (uint64_t n = 1;; n++) {
        said s = {.rc = 0};
        truce_buf body, look_at;
        truce_buf_init(&body);
        truce_buf_init(&look_at);
        checkpoint(&look_at, &honest, 30);
        truce_malloc_fail_at(n);
        s.rc = truce_witness_look(w, truce_buf_view(&look_at), honest.h, NOW, &s.a, &body, &err);
        truce_malloc_fail_at(0);
        truce_buf_fini(&body);
        truce_buf_fini(&look_at);
        if (s.rc == TRUCE_OK) break;
        assert_int_equal(s.rc, TRUCE_ENOMEM);
        assert_int_equal(last_size(w), 20);
    }
    assert_int_equal(last_size(w), 30);
    truce_witness_close(w);
    for (uint64_t n = 1;; n++) {
        truce_malloc_fail_at(n);
        int rc = truce_witness_open(&w, folder, &witness_key, &err);
        if (rc == TRUCE_OK) rc = truce_witness_add_log(w, &log_key.sign_vkey, &err);
        truce_malloc_fail_at(0);
        if (rc == TRUCE_OK) break;
        assert_int_equal(rc, TRUCE_ENOMEM);
        truce_witness_close(w);
    }
    truce_witness_close(w);
    truce_buf_fini(&b);
    truce_buf_fini(&note);
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, fresh, clean)
    const struct CMUnitTest tests[] = {
        T(growth_is_cosigned),
        T(what_is_no_request_is_400),
        T(only_known_logs_and_keys),
        T(sizes_must_be_those_known),
        T(proofs_must_hold),
        T(a_log_of_no_entries),
        T(another_root_of_the_same_size_is_a_fork),
        T(evidence_has_a_limit),
        T(a_look_at_a_log),
        T(a_look_at_a_log_with_two_histories),
        T(a_witness_remembers),
        T(only_one_at_a_time),
        T(folders_that_others_may_write_in),
        T(damaged_states_are_refused),
        T(a_state_changed_while_it_runs),
        T(keys_may_be_changed_one_at_a_time),
        T(many_logs),
        T(keys_are_kept_by_address_and_name),
        T(killed_at_every_write),
        T(a_disk_that_fails_at_every_write),
        T(requests_at_once),
        T(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, make_logs, NULL);
}
