/* Unit tests of the record in a ledger, the same for both databases. */
#include "store/log.h"
#include "ledger.h"

#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>

/* ---------------------------------------------------------------- asking */

typedef struct heard {
    uint32_t n;
    uint64_t index;
    char why[512];
} heard;

static void on_log_fault(uint64_t index, const char *why, void *ctx) {
    heard *h = ctx;
    if (getenv("TRUCE_TEST_FAULTS")) fprintf(stderr, "%s\n", why);
    if (h->n++) return;
    h->index = index;
    snprintf(h->why, sizeof h->why, "%s", why);
}

static heard listen(truce_store *s, truce_node *root) {
    heard h = {0};
    truce_err err = {0};
    if (truce_log_check(s, on_log_fault, NULL, &h, root, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return h;
}

static uint64_t size_of(truce_store *s) {
    uint64_t n = 0;
    truce_err err = {0};
    if (truce_log_size(s, &n, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return n;
}

static int on_incident(const truce_incident *i, void *ctx) {
    char(*id)[20] = ctx;
    uint32_t n = 0;
    while (id[n][0]) n++;
    assert_true(n < 15);
    memcpy(id[n], i->id, 20);
    return TRUCE_OK;
}

/* How many, and their ids. */
static uint32_t incidents(truce_store *s, char ids[16][20]) {
    char own[16][20];
    truce_err err = {0};
    truce_filter all = {0};
    uint32_t n = 0;
    if (!ids) ids = own;
    memset(ids, 0, sizeof own);
    if (truce_store_incidents(s, &all, TRUCE_POLICY_UCDP, on_incident, ids, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    while (ids[n][0]) n++;
    return n;
}

/* The kinds of all entries, in order. */
static int on_kind(const truce_log_entry *e, void *ctx) {
    truce_buf *b = ctx;
    truce_buf_printf(b, "%s%.*s", b->n ? " " : "", TRUCE_FMT(e->kind));
    return TRUCE_OK;
}

static void kinds(truce_store *s, const char *want) {
    truce_buf b;
    truce_err err = {0};
    truce_buf_init(&b);
    if (truce_log_each(s, 0, UINT64_MAX, on_kind, &b, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    truce_buf_char(&b, 0);
    assert_string_equal(b.p, want);
    truce_buf_fini(&b);
}

/* One field of an entry. */
static const char *field(truce_store *s, uint64_t index, const char *key, char out[200]) {
    truce_buf b;
    truce_arena a;
    truce_entry_text e;
    truce_err err = {0};
    truce_buf_init(&b);
    truce_arena_init(&a, 0);
    if (truce_log_body(s, index, &b, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    if (truce_entry_read(&e, &a, truce_buf_view(&b), &err) != TRUCE_OK) fail_msg("%s", err.msg);
    snprintf(out, 200, "%.*s", TRUCE_FMT(truce_entry_get(&e, key)));
    truce_arena_fini(&a);
    truce_buf_fini(&b);
    return out;
}

/* Every entry is proved to be in the tree, at every size. */
static void all_proved(truce_store *s) {
    uint64_t size = size_of(s);
    truce_hashes h = truce_log_hashes(s);
    truce_err err = {0};
    truce_node root, leaf;
    truce_proof p;
    truce_buf b;
    truce_buf_init(&b);
    for (uint64_t n = 1; n <= size; n++) {
        assert_int_equal(truce_tree_root_at(h, n, &root, &err), TRUCE_OK);
        for (uint64_t i = 0; i < n; i++) {
            assert_int_equal(truce_log_body(s, i, &b, &err), TRUCE_OK);
            truce_node_leaf(&leaf, b.p, b.n);
            assert_int_equal(truce_tree_prove(h, i, n, &p, &err), TRUCE_OK);
            assert_true(truce_proof_holds(&p, i, n, &leaf, &root));
        }
    }
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- acts of others */

typedef struct note {
    const char *kind, *who, *key, *value, *subject;
    int rc;
    uint32_t incidents; /* that make should see */
    uint64_t size;      /* that it saw */
} note;

static int on_make(truce_store *s, truce_time_us now, truce_buf *body, truce_buf *subject, void *ctx, truce_err *err) {
    note *n = ctx;
    assert_int_equal(truce_log_size(s, &n->size, err), TRUCE_OK);
    if (n->incidents != UINT32_MAX) assert_int_equal(incidents(s, NULL), n->incidents); /* it may ask anything */
    truce_entry_begin(body, n->kind);
    truce_entry_time(body, "taken", now);
    truce_entry_cstr(body, "who", n->who);
    truce_entry_cstr(body, n->key, n->value);
    if (n->subject) truce_buf_cstr(subject, n->subject);
    return n->rc == TRUCE_OK ? TRUCE_OK : truce_err_set(err, n->rc, "no");
}

static int add(truce_store *s, note *n, const char *kind, const char *who, uint64_t *index, truce_err *err) {
    return truce_log_add(s, kind, who, on_make, n, index, err);
}

/* ---------------------------------------------------------------- a ledger with every kind of act */

typedef struct history {
    char report[5][65], evidence[65];
    uint64_t size;
} history;

static void every_act(world *w, history *h) {
    truce_err err = {0};
    bool added;
    char c[32], ids[16][20];
    uint64_t index;
    truce_obtained how = {.name = TRUCE_STR("caf\xe9.jpg"), .media_type = TRUCE_STR("image/jpeg"), .at = 1000000};
    note n = {"agreement", "The Office", "id", "doha", NULL, TRUCE_OK, 2, 0};
    begin(w->s); /* 0, 1: reports; 2: ingest */
    put(w, w->s, texts[0], DAY, "Courier", ford, 1, h->report[0], &added, &err);
    put(w, w->s, texts[1], DAY + 2, "Herald", mill, 1, h->report[1], &added, &err);
    end(w->s);
    take(w, w->s, texts[2], DAY, "Journal", ford, 1, h->report[2]);          /* 3, 4 */
    take(w, w->s, texts[2], DAY + 1, "Gazette", ford, 1, h->report[2]);      /* 5: an appearance */
    take(w, w->s, texts[1], DAY + 1, "Gazette", mill, 1, h->report[1]);      /* 6, 7: an earlier one takes its place */
    take(w, w->s, texts[3], DAY, "Courier", both, 2, h->report[3]);          /* 8, 9 */
    take(w, w->s, texts[4], DAY, NULL, ford, 1, h->report[4]);               /* 10, 11 */
    ACT(w->s, TRUCE_ACT_WITHDRAW, h->report[4], NULL, NULL);                 /* 12 */
    ACT(w->s, TRUCE_ACT_WITHDRAW, claim_id(h->report[3], 2, c), NULL, NULL); /* 13 */
    assert_int_equal(incidents(w->s, ids), 2);
    ACT(w->s, TRUCE_ACT_MERGE, ids[0], ids[1], NULL); /* 14 */
    assert_int_equal(incidents(w->s, ids), 1);
    ACT(w->s, TRUCE_ACT_SPLIT, ids[0], claim_id(h->report[2], 1, c), NULL); /* 15 */
    assert_int_equal(incidents(w->s, ids), 2);
    ACT(w->s, TRUCE_ACT_MOVE, claim_id(h->report[0], 1, c), ids[1], NULL); /* 16 */
    if (truce_log_keep(w->s, "a picture", 9, &how, "me", h->evidence, &err) != TRUCE_OK)
        fail_msg("%s", err.msg); /* 17 */
    n.incidents = incidents(w->s, NULL);
    if (add(w->s, &n, "agreement", "The Office", &index, &err) != TRUCE_OK) fail_msg("%s", err.msg); /* 18 */
    assert_int_equal(index, 18);
    assert_int_equal(n.size, 18);
    h->size = size_of(w->s);
    assert_int_equal(h->size, 19);
}

static void entries_of_every_act(void **state) {
    world *w = *state;
    history h;
    char v[200], want[200];
    uint64_t index = 99;
    truce_err err = {0};
    truce_node root, kept;
    every_act(w, &h);
    kinds(w->s, "report report ingest report ingest ingest report ingest report ingest report ingest withdraw withdraw "
                "merge split move evidence agreement");
    assert_string_equal(field(w->s, 1, "report", v), h.report[1]);
    assert_string_equal(field(w->s, 6, "report", v), h.report[1]);
    assert_string_equal(field(w->s, 1, "source", v), "Herald");
    assert_string_equal(field(w->s, 6, "source", v), "Gazette");
    assert_string_equal(field(w->s, 6, "published", v), "2024-10-05");
    assert_string_equal(field(w->s, 8, "claims", v), "2");
    assert_string_equal(field(w->s, 12, "report", v), h.report[4]);
    assert_string_equal(field(w->s, 12, "who", v), "me");
    assert_string_equal(field(w->s, 12, "reason", v), "because");
    snprintf(want, sizeof want, "%s-2", h.report[3]);
    assert_string_equal(field(w->s, 13, "claim", v), want);
    assert_string_equal(field(w->s, 17, "sha256", v), h.evidence);
    assert_string_equal(field(w->s, 17, "obtained", v), "1970-01-01T00:00:01.000000Z");
    assert_string_equal(field(w->s, 18, "id", v), "doha");
    assert_int_equal(truce_log_of_report(w->s, h.report[1], &index, &err), TRUCE_OK);
    assert_int_equal(index, 6); /* the version that stands */
    assert_int_equal(truce_log_of_report(w->s, h.report[4], &index, &err), TRUCE_OK);
    assert_int_equal(index, 10); /* withdrawn, and provable all the same */
    assert_int_equal(truce_log_of_report(w->s, h.evidence, &index, &err), TRUCE_EABSENT);
    truce_buf b;
    truce_buf_init(&b);
    assert_int_equal(truce_log_body(w->s, 19, &b, &err), TRUCE_EABSENT);
    truce_buf_fini(&b);
    all_proved(w->s);
    assert_int_equal(listen(w->s, &root).n, 0);
    assert_int_equal(truce_tree_root_at(truce_log_hashes(w->s), 19, &kept, &err), TRUCE_OK);
    assert_true(truce_node_eq(&root, &kept));
    assert_int_equal(faults(w->s), 0);
}

/* ---------------------------------------------------------------- as of, by subject */

static int on_time(const truce_log_entry *e, void *ctx) {
    truce_time_us *at = ctx;
    assert_true(e->index < 32);
    at[e->index] = e->taken;
    return TRUCE_OK;
}

static void sizes_as_of(void **state) {
    world *w = *state;
    history h;
    truce_err err = {0};
    truce_time_us at[32] = {0};
    uint64_t n;
    every_act(w, &h);
    assert_int_equal(truce_log_each(w->s, 0, h.size, on_time, at, &err), TRUCE_OK);
    for (uint64_t i = 0; i < h.size; i++) {
        uint64_t want = i + 1, before = i;
        while (want < h.size && at[want] == at[i]) want++;
        while (before && at[before - 1] == at[i]) before--;
        assert_int_equal(truce_log_size_at(w->s, at[i], &n, &err), TRUCE_OK);
        assert_int_equal(n, want);
        assert_int_equal(truce_log_size_at(w->s, at[i] - 1, &n, &err), TRUCE_OK);
        assert_int_equal(n, before);
    }
    assert_int_equal(truce_log_size_at(w->s, 0, &n, &err), TRUCE_OK);
    assert_int_equal(n, h.size);
}

static int on_about(const truce_log_entry *e, void *ctx) {
    truce_buf_printf(ctx, "%llu %.*s;", (unsigned long long)e->index, TRUCE_FMT(e->subject));
    return TRUCE_OK;
}

static void about(truce_store *s, const char *subject, bool prefix, uint64_t before, const char *want) {
    truce_buf b;
    truce_err err = {0};
    truce_buf_init(&b);
    if (truce_log_about(s, subject, prefix, before, on_about, &b, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    truce_buf_char(&b, 0);
    assert_string_equal(b.p, want);
    truce_buf_fini(&b);
}

static void by_subject(void **state) {
    world *w = *state;
    truce_err err = {0};
    uint64_t index;
    note v[] = {{.kind = "act", .who = "A", .key = "case", .value = "c-1"},
                {.kind = "member", .who = "A", .key = "name", .value = "Kabul", .subject = "member Kabul"},
                {.kind = "act", .who = "A", .key = "case", .value = "c-12"},
                {.kind = "member-retired", .who = "A", .key = "name", .value = "Kabul"},
                {.kind = "act", .who = "A", .key = "case", .value = "c-1", .subject = "case c-1"}};
    for (size_t i = 0; i < sizeof v / sizeof *v; i++)
        if (add(w->s, &v[i], v[i].kind, "A", &index, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    about(w->s, "case c-1", false, UINT64_MAX, "0 case c-1;4 case c-1;");
    about(w->s, "case c-1", true, UINT64_MAX, "0 case c-1;2 case c-12;4 case c-1;");
    about(w->s, "case c-1", false, 4, "0 case c-1;");
    about(w->s, "member ", true, UINT64_MAX, "1 member Kabul;3 member Kabul;");
    about(w->s, "", true, UINT64_MAX, "0 case c-1;1 member Kabul;2 case c-12;3 member Kabul;4 case c-1;");
    about(w->s, "case", false, UINT64_MAX, "");
}

/* ---------------------------------------------------------------- what may not be entered */

static void refused(void **state) {
    world *w = *state;
    static const struct {
        note n;
        const char *kind, *who;
        int rc;
    } v[] = {
        {{.kind = "act", .who = "A", .key = "case", .value = "c-1"}, "member", "A", TRUCE_EUSAGE},
        {{.kind = "act", .who = "A", .key = "case", .value = "c-1"}, "act", "B", TRUCE_EUSAGE},
        {{.kind = "act", .who = "A", .key = "case", .value = "c-1", .subject = "case c-2"}, "act", "A", TRUCE_EUSAGE},
        {{.kind = "act", .who = "A", .key = "taken", .value = "x", .rc = TRUCE_EABSENT}, "act", "A", TRUCE_EABSENT},
        {{.kind = "act", .who = "A", .key = "No key", .value = "x"}, "act", "A", TRUCE_EINPUT},
    };
    uint64_t index;
    truce_node was, now;
    truce_store_stats stats;
    truce_err err = {0};
    take(w, w->s, texts[0], DAY, "Courier", ford, 1, NULL);
    assert_int_equal(truce_tree_root_at(truce_log_hashes(w->s), 2, &was, &err), TRUCE_OK);
    for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
        note n = v[i].n;
        n.incidents = 1;
        assert_int_equal(add(w->s, &n, v[i].kind, v[i].who, &index, &err), v[i].rc);
    }
    char *large = malloc(TRUCE_ENTRY_BYTES);
    memset(large, 'x', TRUCE_ENTRY_BYTES - 1);
    large[TRUCE_ENTRY_BYTES - 1] = 0;
    note n = {.kind = "act", .who = "A", .key = "text", .value = large, .incidents = 1};
    assert_int_equal(add(w->s, &n, "act", "A", &index, &err), TRUCE_ELIMIT);
    free(large);
    assert_int_equal(size_of(w->s), 2);
    assert_int_equal(truce_store_stat(w->s, &stats, &err), TRUCE_OK);
    assert_int_equal(stats.acts, 1);
    assert_int_equal(truce_tree_root_at(truce_log_hashes(w->s), 2, &now, &err), TRUCE_OK);
    assert_true(truce_node_eq(&was, &now));
    assert_int_equal(listen(w->s, NULL).n, 0);
}

/* ---------------------------------------------------------------- evidence, checkpoints, settings */

static void evidence(void **state) {
    world *w = *state;
    char sha[65], again[65], report[65];
    truce_err err = {0};
    truce_obtained how = {.name = TRUCE_STR("a\nb.jpg"), .url = TRUCE_STR("https://example.org/a"), .at = 77},
                   back = {0};
    truce_arena a;
    truce_buf b;
    truce_arena_init(&a, 0);
    truce_buf_init(&b);
    take(w, w->s, texts[0], DAY, "Courier", ford, 1, report);
    if (truce_log_keep(w->s, "\0\1\2", 3, &how, "me", sha, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    assert_int_equal(truce_log_keep(w->s, "\0\1\2", 3, NULL, "you", again, &err), TRUCE_OK);
    assert_string_equal(sha, again);
    assert_int_equal(size_of(w->s), 3); /* once */
    assert_int_equal(truce_log_kept(w->s, sha, &b, &a, &back, &err), TRUCE_OK);
    assert_int_equal(b.n, 3);
    assert_memory_equal(b.p, "\0\1\2", 3);
    assert_int_equal(back.at, 77);
    assert_true(truce_str_is(back.name, "a b.jpg") || truce_str_is(back.name, "a\n b.jpg"));
    assert_true(truce_str_is(back.url, "https://example.org/a"));
    about(w->s, "evidence ", true, UINT64_MAX, truce_arena_printf(&a, "2 evidence %s;", sha).p);
    /* the original of a report is kept already; as evidence it gets an entry, and no second copy */
    assert_int_equal(truce_store_original(w->s, report, &b, &err), TRUCE_OK);
    if (truce_log_keep(w->s, b.p, b.n, &how, "me", sha, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    truce_store_stats stats;
    assert_int_equal(truce_store_stat(w->s, &stats, &err), TRUCE_OK);
    assert_int_equal(stats.documents, 2);
    assert_int_equal(size_of(w->s), 4);
    assert_int_equal(truce_log_keep(w->s, "", 0, &how, "me", sha, &err), TRUCE_OK);
    assert_int_equal(truce_log_kept(w->s, sha, &b, &a, NULL, &err), TRUCE_OK);
    assert_int_equal(b.n, 0);
    sha[0] ^= 1;
    assert_int_equal(truce_log_kept(w->s, sha, &b, &a, NULL, &err), TRUCE_EABSENT);
    assert_int_equal(truce_log_kept(w->s, "abc", &b, &a, NULL, &err), TRUCE_EUSAGE);
    assert_int_equal(faults(w->s), 0);
    truce_buf_fini(&b);
    truce_arena_fini(&a);
}

/* A checkpoint of the first `size` entries, with lines that look like signatures by `names`. */
static void checkpoint(truce_store *s, uint64_t size, bool right, const char *names, truce_buf *b) {
    truce_node root;
    truce_err err = {0};
    char line[45];
    truce_buf_clear(b);
    assert_int_equal(truce_tree_root_at(truce_log_hashes(s), size, &root, &err), TRUCE_OK);
    root.b[0] ^= !right;
    truce_node_put(&root, line);
    truce_buf_printf(b, "example.org/log\n%llu\n%s\n\n", (unsigned long long)size, line);
    for (; *names; names++) truce_buf_printf(b, "\xe2\x80\x94 %c AAAAAAAA\n", *names);
}

static void checkpoints(void **state) {
    world *w = *state;
    history h;
    truce_err err = {0};
    truce_buf b, got;
    uint64_t of;
    truce_buf_init(&b);
    truce_buf_init(&got);
    every_act(w, &h);
    assert_int_equal(truce_log_checkpoint(w->s, UINT64_MAX, &of, &got, &err), TRUCE_EABSENT);
    checkpoint(w->s, 5, true, "a", &b);
    assert_int_equal(truce_log_checkpoint_put(w->s, 5, truce_buf_view(&b), &err), TRUCE_OK);
    assert_int_equal(truce_log_checkpoint_put(w->s, 6, truce_buf_view(&b), &err), TRUCE_EINPUT);
    checkpoint(w->s, 9, false, "a", &b);
    assert_int_equal(truce_log_checkpoint_put(w->s, 9, truce_buf_view(&b), &err), TRUCE_EINPUT);
    checkpoint(w->s, 9, true, "b", &b);
    assert_int_equal(truce_log_checkpoint_put(w->s, 9, truce_buf_view(&b), &err), TRUCE_OK);
    checkpoint(w->s, 5, true, "ca", &b);
    assert_int_equal(truce_log_checkpoint_put(w->s, 5, truce_buf_view(&b), &err), TRUCE_OK);
    assert_int_equal(truce_log_checkpoint(w->s, UINT64_MAX, &of, &got, &err), TRUCE_OK);
    assert_int_equal(of, 9);
    assert_int_equal(truce_log_checkpoint(w->s, 8, &of, &got, &err), TRUCE_OK);
    assert_int_equal(of, 5);
    checkpoint(w->s, 5, true, "ac", &b); /* what was there, then what was new */
    assert_true(truce_str_eq(truce_buf_view(&b), truce_buf_view(&got)));
    assert_int_equal(truce_log_checkpoint_put(w->s, 5, TRUCE_STR("no note"), &err), TRUCE_EINPUT);
    assert_int_equal(truce_log_setting(w->s, "origin", &got, &err), TRUCE_OK);
    assert_int_equal(got.n, 0);
    assert_int_equal(truce_log_set(w->s, "origin", "example.org/log", &err), TRUCE_OK);
    assert_int_equal(truce_log_set(w->s, "origin", "example.org/log", &err), TRUCE_OK);
    assert_int_equal(truce_log_set(w->s, "origin", "example.com", &err), TRUCE_EUSAGE);
    assert_int_equal(truce_log_setting(w->s, "origin", &got, &err), TRUCE_OK);
    assert_true(truce_str_is(truce_buf_view(&got), "example.org/log"));
    assert_int_equal(size_of(w->s), h.size); /* none of this is in it */
    assert_int_equal(faults(w->s), 0);
    truce_buf_fini(&b);
    truce_buf_fini(&got);
}

/* ---------------------------------------------------------------- damage */

/* One change by hand, and what the check of the record says first: of which entry, with which words. */
static const struct harm {
    const char *sql;
    int64_t index; /* -1: whichever */
    const char *words;
} harms[] = {
    {"UPDATE report SET document = (SELECT max(document) FROM report) WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET at_byte = 1 WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET part = 7 WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET published = published + 1 WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET published = NULL WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET basis = 3 WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET source = (SELECT source FROM report WHERE id = 1) WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET source = NULL WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET credit = 1 WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET act = 2 WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET bytes = bytes + 1 WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET sentences = 9 WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET claims = 9 WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET sha256 = (SELECT sha256 FROM report WHERE id = 1) WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET content = (SELECT content FROM report WHERE id = 1) WHERE id = 2", 1, "entry 1 (report "},
    {"UPDATE report SET id = 99 WHERE id = 6", -1, "no entry of the record answers for it"},
    {"INSERT INTO report SELECT 99, sha256, document, at_byte, part, published, basis, source, act, bytes, sentences, "
     "claims, credit, shingles, minhash, content FROM report WHERE id = 6",
     19, "no entry of the record answers for it"},
    {"UPDATE word SET text = 'Wire' WHERE text = 'Herald'", 1, "entry 1 (report "},
    {"UPDATE document SET sha256 = (SELECT content FROM report WHERE id = 1) WHERE id = 2", 2,
     "entry 2 (ingest): what its act wrote into table document was changed"},
    {"DELETE FROM tombstone WHERE act = (SELECT id FROM act WHERE kind = 'withdraw' ORDER BY id LIMIT 1)", 12,
     "entry 12 (withdraw): its act wrote 1 rows of table tombstone, and there are 0"},
    {"UPDATE tombstone SET report = 1 WHERE act = (SELECT id FROM act WHERE kind = 'withdraw' ORDER BY id LIMIT 1)", 12,
     "entry 12 (withdraw): what its act wrote into table tombstone was changed"},
    {"DELETE FROM tombstone WHERE act = (SELECT act FROM report WHERE id = 4)", 7, "entry 7 (ingest): "},
    {"INSERT INTO tombstone VALUES(1, 1)", 2, "entry 2 (ingest): its act wrote 0 rows of table tombstone"},
    {"DELETE FROM appearance WHERE act = (SELECT min(act) FROM appearance)", 5, "entry 5 (ingest): "},
    {"UPDATE appearance SET title = 'x' WHERE act = (SELECT min(act) FROM appearance)", 5, "entry 5 (ingest): "},
    {"DELETE FROM gone WHERE act = (SELECT id FROM act WHERE kind = 'withdraw' ORDER BY id DESC LIMIT 1)", 13,
     "entry 13 (withdraw): "},
    {"DELETE FROM pin WHERE act = (SELECT id FROM act WHERE kind = 'merge')", 14, "entry 14 (merge): "},
    {"UPDATE telling SET claims = (SELECT sha256 FROM report WHERE id = 1) WHERE act = (SELECT id FROM act "
     "WHERE kind = 'split') AND (id & 65535) = 32768",
     -1, "entry 15 (split): "},
    {"UPDATE obtained SET tool = 'another' WHERE act = 1", 2,
     "entry 2 (ingest): what its act wrote into table obtained"},
    {"UPDATE act SET at = at + 1 WHERE id = 2", 4, "entry 4 (ingest): its act has another time"},
    {"UPDATE act SET reason = 'another' WHERE kind = 'merge'", 14, "entry 14 (merge): what its act wrote"},
    {"UPDATE act SET who = 'another' WHERE kind = 'agreement'", 18, "entry 18 (agreement): its act is by somebody"},
    {"UPDATE act SET detail = 'x' WHERE kind = 'agreement'", 18, "entry 18 (agreement): its act was changed"},
    {"UPDATE act SET kind = 'split' WHERE kind = 'agreement'", 18, "entry 18 (agreement): "},
    {"INSERT INTO act SELECT 99, at + 1, kind, who, reason, detail FROM act WHERE id = 1", 19,
     "act number 99: no entry"},
    {"UPDATE entry SET body = replace(body, 'because', 'by error') WHERE id = 12", 12, "entry 12 (withdraw): "},
    {"UPDATE entry SET subject = '' WHERE id = 18", 18, "entry 18 (agreement): it is kept as one about ''"},
    {"UPDATE entry SET subject = 'case c-1' WHERE id = 18", 18, "entry 18 (agreement): it is kept as one about"},
    {"UPDATE entry SET kind = 'act' WHERE id = 18", 18, "entry 18 (act): it says that it is of kind 'agreement'"},
    {"UPDATE entry SET act = 1 WHERE id = 18", 18, "entry 18 (agreement): "},
    {"UPDATE entry SET act = 2 WHERE id = 0", -1, "act number 1: no entry"},
    {"UPDATE entry SET n = 2 WHERE id = 3", 4, "entry 4 (ingest): its row covers"},
    {"UPDATE entry SET n = 1 WHERE id = 0", 1, "entry 1: not there"},
    {"UPDATE entry SET first_report = 2 WHERE id = 0", -1, "no entry of the record answers for it"},
    {"UPDATE entry SET body = 'x' WHERE id = 0", 0, "entry 0 (report): its row is not as rows of reports are"},
    {"DELETE FROM entry WHERE id = 14", 14, "entry 14: not there"},
    {"DELETE FROM entry WHERE id = 0", 0, "entries 0 to 1: not there"},
    {"DELETE FROM entry WHERE id = 18", 18, "act number"}, /* the last: the hash is left over */
    {"UPDATE entry SET id = 98 WHERE id = 14; UPDATE entry SET id = 14 WHERE id = 15; UPDATE entry SET id = 15 WHERE "
     "id = 98",
     -1, "act number"},
    {"INSERT INTO entry SELECT 19, 1, act, kind, subject, body, NULL FROM entry WHERE id = 18", 19, "entry 19 "},
    {"DELETE FROM hash WHERE id = 0", 0, "entry 0 (report "},
    {"UPDATE hash SET body = (SELECT body FROM hash WHERE id = 0) WHERE id = 1", 16,
     "entry 16 (move): what is there is not what was entered"},
    {"UPDATE hash SET body = (SELECT substr(body, 1, 32) FROM hash WHERE id = 0) WHERE id = 1", 16,
     "entry 16 (move): its hash is not there"},
    {"INSERT INTO hash SELECT 2, body FROM hash WHERE id = 1", 19, "record: hashes of entries that it does not have"},
    {"INSERT INTO checkpoint SELECT 7, replace(note, '5', '7') FROM checkpoint", 7,
     "checkpoint of 7 entries: its root"},
    {"UPDATE checkpoint SET size = 99, note = replace(note, '5', '99')", 19, "checkpoint of 99 entries: "},
    {"UPDATE checkpoint SET note = 'x'", 5, "checkpoint of 5 entries: "},
};

/* What only the check of the whole ledger looks at: all of it belongs to the report of entry 1. */
static const char *const deep[] = {
    "UPDATE record SET body = (SELECT body FROM record WHERE report = 1) WHERE report = 2",
    "UPDATE report SET shingles = shingles + 1 WHERE id = 2",
    "UPDATE report SET minhash = (SELECT minhash FROM report WHERE id = 1) WHERE id = 2",
    "DELETE FROM record WHERE report = 2",
    "DELETE FROM claim WHERE id / 65536 = 2",
    "DELETE FROM telling WHERE id / 65536 = 2",
    "UPDATE telling SET parent = 0 WHERE id / 65536 = 2",
    "UPDATE claim SET low = 6 WHERE id / 65536 = 2",
    "UPDATE claim SET high = NULL WHERE id / 65536 = 2",
    "UPDATE claim SET sentence = 1 WHERE id / 65536 = 2",
    "UPDATE claim SET paragraph = 1 WHERE id / 65536 = 2",
    "UPDATE claim SET token = 9 WHERE id / 65536 = 2",
    "UPDATE claim SET part_of = 1 WHERE id / 65536 = 2",
    "UPDATE claim SET harm = 2 WHERE id / 65536 = 2",
    "UPDATE claim SET role = 1 WHERE id / 65536 = 2",
    "UPDATE claim SET stance = 1 WHERE id / 65536 = 2",
    "UPDATE claim SET bound = 1 WHERE id / 65536 = 2",
    "UPDATE claim SET word = 1 WHERE id / 65536 = 2",
    "UPDATE claim SET from_day = 1 WHERE id / 65536 = 2",
    "UPDATE claim SET to_day = 1 WHERE id / 65536 = 2",
    "UPDATE claim SET date_prec = 3 WHERE id / 65536 = 2",
    "UPDATE claim SET victim = claimant WHERE id / 65536 = 2",
    "UPDATE claim SET claimant = victim WHERE id / 65536 = 2",
    "UPDATE claim SET recipients = actors WHERE id / 65536 = 2",
    "UPDATE claim SET actors = NULL WHERE id / 65536 = 2",
    "UPDATE claim SET places = (SELECT places FROM claim WHERE id / 65536 = 1) WHERE id / 65536 = 2",
    "UPDATE claim SET ahead = 1 WHERE id / 65536 = 2",
    "UPDATE claim SET flags = flags + 1 WHERE id / 65536 = 2",
    "UPDATE side SET sector = 'x' WHERE id = (SELECT victim FROM claim WHERE id / 65536 = 2)",
    "UPDATE place SET lat = 1 WHERE name = 'Mill'",
};

typedef struct named {
    uint32_t n, entry;
} named;

static void on_named(const char *what, const char *why, void *ctx) {
    named *x = ctx;
    if (getenv("TRUCE_TEST_FAULTS")) fprintf(stderr, "%s: %s\n", what, why);
    x->n++;
    x->entry += strncmp(what, "entry 1 (report ", 16) == 0;
}

/* A change of rows that keys of other tables point to as well. */
static void harm(world *w, const char *sql) {
    char all[2000];
    snprintf(all, sizeof all, "%s; %s", w->pg ? "SET session_replication_role = replica" : "PRAGMA foreign_keys = OFF",
             sql);
    damage(w, all);
}

static void copy_file(const char *from, const char *to) {
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    assert_non_null(in);
    assert_non_null(out);
    for (int c; (c = getc(in)) != EOF;) putc(c, out);
    fclose(in);
    fclose(out);
}

/* The ledger of every_act, untouched, closed. */
static void again(world *w) {
    char good[320];
    history h;
    truce_err err = {0};
    truce_buf b;
    snprintf(good, sizeof good, "%s/good", w->dir);
    empty(w);
    if (!w->pg && access(good, F_OK) == 0) {
        copy_file(good, w->where);
        return;
    }
    truce_buf_init(&b);
    w->s = opened(w);
    every_act(w, &h);
    checkpoint(w->s, 5, true, "a", &b);
    assert_int_equal(truce_log_checkpoint_put(w->s, 5, truce_buf_view(&b), &err), TRUCE_OK);
    assert_int_equal(faults(w->s), 0);
    truce_buf_fini(&b);
    truce_store_close(w->s);
    if (!w->pg) copy_file(w->where, good);
}

static void damage_is_named(void **state) {
    world *w = *state;
    truce_err err = {0};
    truce_node good, root;
    char path[320];
    truce_store_close(w->s);
    for (size_t i = 0; i < sizeof harms / sizeof *harms; i += w->pg ? 9 : 1) { /* a ledger there is slow to make */
        again(w);
        w->s = opened(w);
        assert_int_equal(truce_tree_root_at(truce_log_hashes(w->s), 19, &good, &err), TRUCE_OK);
        truce_store_close(w->s);
        harm(w, harms[i].sql);
        w->s = opened(w);
        heard x = listen(w->s, &root);
        truce_store_close(w->s);
        w->s = NULL;
        if (!x.n) fail_msg("not found: %s", harms[i].sql);
        if ((harms[i].index >= 0 && x.index != (uint64_t)harms[i].index) || !strstr(x.why, harms[i].words))
            fail_msg("%s: of %llu: %s", harms[i].sql, (unsigned long long)x.index, x.why);
        if (strncmp(harms[i].sql, "DELETE FROM entry", 17) == 0) assert_false(truce_node_eq(&good, &root));
    }
    for (size_t i = 0; i < sizeof deep / sizeof *deep; i += w->pg ? 9 : 1) {
        named x = {0};
        again(w);
        harm(w, deep[i]);
        w->s = opened(w);
        if (truce_store_check(w->s, on_named, NULL, &x, &err) != TRUCE_OK) fail_msg("%s", err.msg);
        truce_store_close(w->s);
        w->s = NULL;
        if (!x.entry) fail_msg("%s: %u faults, none of entry 1", deep[i], x.n);
    }
    snprintf(path, sizeof path, "%s/good", w->dir);
    unlink(path);
}

/* ---------------------------------------------------------------- a ledger from before there was a record */

static const char *const back_to_1[] = {
    "DROP TABLE entry; DROP TABLE hash; DROP TABLE checkpoint; DROP INDEX report_start; DROP INDEX document_start; "
    "DROP "
    "INDEX obtained_act; DROP INDEX appearance_act; DROP INDEX tombstone_act; DROP INDEX gone_act; DROP INDEX pin_act; "
    "DROP INDEX telling_apart; ALTER TABLE report DROP COLUMN content; CREATE INDEX report_sha256 ON report(sha256); "
    "CREATE UNIQUE INDEX document_sha256 ON document(sha256); UPDATE meta SET value = '1' WHERE name = 'schema'",
    "PRAGMA user_version = 1; ALTER TABLE report ADD COLUMN digest INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE report ADD COLUMN digest BIGINT NOT NULL DEFAULT 0",
};

static int on_report(const truce_log_entry *e, void *ctx) {
    if (truce_str_is(e->kind, "report")) truce_buf_str(ctx, e->body);
    return TRUCE_OK;
}

static void reports_of(truce_store *s, truce_buf *b) {
    truce_err err = {0};
    truce_buf_init(b);
    if (truce_log_each(s, 0, UINT64_MAX, on_report, b, &err) != TRUCE_OK) fail_msg("%s", err.msg);
}

static void migrated(void **state) {
    world *w = *state;
    history h;
    truce_err err = {0};
    truce_buf was, now;
    char v[200];
    truce_store_stats stats;
    uint64_t of;
    every_act(w, &h);
    reports_of(w->s, &was);
    truce_store_close(w->s);
    damage(w, back_to_1[0]);
    damage(w, back_to_1[w->pg ? 2 : 1]);
    if (truce_store_open(&w->s, w->where, TRUCE_STORE_READ, w->t.lex, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    assert_int_equal(size_of(w->s), 0); /* read as it is, and left so */
    kinds(w->s, "");
    about(w->s, "", true, UINT64_MAX, "");
    assert_int_equal(truce_log_of_report(w->s, h.report[0], &of, &err), TRUCE_EABSENT);
    assert_int_equal(truce_log_checkpoint(w->s, UINT64_MAX, &of, &now, &err), TRUCE_EABSENT);
    assert_int_equal(truce_store_stat(w->s, &stats, &err), TRUCE_OK);
    assert_int_equal(stats.schema, 1);
    assert_int_equal(faults(w->s), 0);
    truce_store_close(w->s);
    w->s = opened(w);
    kinds(w->s, "begun report report report report report report");
    assert_string_equal(field(w->s, 0, "reports", v), "6");
    snprintf(v, sizeof v, "%llu", (unsigned long long)stats.acts);
    char acts[200];
    assert_string_equal(field(w->s, 0, "acts", acts), v);
    reports_of(w->s, &now);
    assert_true(truce_str_eq(truce_buf_view(&was), truce_buf_view(&now))); /* entries are what they would have been */
    assert_int_equal(truce_log_size_at(w->s, stats.last_change, &of, &err), TRUCE_OK);
    assert_int_equal(of, 0);
    take(w, w->s, "Another text that nobody has seen before today", DAY, "Courier", ford, 1, NULL);
    kinds(w->s, "begun report report report report report report report ingest");
    all_proved(w->s);
    assert_int_equal(faults(w->s), 0);
    truce_store_close(w->s);
    harm(w, "UPDATE act SET reason = 'another' WHERE kind = 'merge'"); /* what was before is answered for, too */
    w->s = opened(w);
    heard x = listen(w->s, NULL);
    assert_int_equal(x.n, 1);
    assert_string_equal(x.why, "entry 0 (begun): what its act wrote into table act was changed");
    truce_buf_fini(&was);
    truce_buf_fini(&now);
}

/* ---------------------------------------------------------------- no memory */

typedef struct trying {
    world *w;
    int n; /* so that each try is another thing */
    char id[65];
} trying;

static int try_add(trying *t, truce_err *err) {
    uint64_t index;
    note n = {.kind = "act", .who = "A", .key = "case", .value = "c-1", .incidents = UINT32_MAX};
    return add(t->w->s, &n, "act", "A", &index, err);
}
static int try_keep(trying *t, truce_err *err) {
    char bytes[16];
    truce_obtained how = {.name = TRUCE_STR("a.jpg")};
    snprintf(bytes, sizeof bytes, "picture %d", t->n);
    return truce_log_keep(t->w->s, bytes, strlen(bytes), &how, "me", t->id, err);
}
static int try_withdraw(trying *t, truce_err *err) {
    return act(t->w->s, TRUCE_ACT_WITHDRAW, t->id, NULL, NULL, err);
}
static int try_each(trying *t, truce_err *err) {
    uint32_t n = 0;
    truce_buf b, about;
    truce_buf_init(&b);
    truce_buf_init(&about);
    heard h = {0};
    int rc = truce_log_body(t->w->s, 1, &b, err);
    if (rc == TRUCE_OK) rc = truce_log_about(t->w->s, "case ", true, UINT64_MAX, on_about, &about, err);
    truce_buf_fini(&b);
    truce_buf_fini(&about);
    (void)n;
    return rc == TRUCE_OK ? truce_log_check(t->w->s, on_log_fault, NULL, &h, NULL, err) : rc;
}
static int try_ingest(trying *t, truce_err *err) {
    bool added;
    char text[80];
    truce_malloc_fail_at(0);
    truce_store_close(t->w->s);
    t->w->s = opened(t->w);
    begin(t->w->s);
    snprintf(text, sizeof text, "A text with the number %d in it", t->n);
    assert_int_equal(put(t->w, t->w->s, text, DAY, "Courier", ford, 1, NULL, &added, err), TRUCE_OK);
    truce_malloc_fail_at((uint64_t)t->n);
    return truce_store_ingest_end(t->w->s, err);
}

static int try_open(trying *t, truce_err *err) {
    truce_malloc_fail_at(0);
    truce_store_close(t->w->s);
    t->w->s = NULL;
    truce_malloc_fail_at((uint64_t)t->n);
    return truce_store_open(&t->w->s, t->w->where, TRUCE_STORE_WRITE, t->w->t.lex, err);
}

/* Fail each allocation in turn (a server is slow: not each), until none is left to fail. */
static void exhaust(trying *t, int (*op)(trying *t, truce_err *err), uint64_t grows) {
    uint64_t was = t->w->s ? size_of(t->w->s) : 0;
    int rc = TRUCE_ENOMEM;
    for (t->n = 1; rc != TRUCE_OK && t->n < 3000; t->n += t->w->pg ? 1 + t->n / 8 : 1) {
        truce_err err = {0};
        truce_malloc_fail_at((uint64_t)t->n);
        rc = op(t, &err);
        truce_malloc_fail_at(0);
        if (rc != TRUCE_OK && rc != TRUCE_ENOMEM) fail_msg("allocation %d: %d: %s", t->n, rc, err.msg);
        if (rc != TRUCE_OK && t->w->s) assert_int_equal(size_of(t->w->s), was);
    }
    assert_int_equal(rc, TRUCE_OK);
    assert_true(t->n > 2);
    assert_int_equal(size_of(t->w->s), was + grows);
    assert_int_equal(listen(t->w->s, NULL).n, 0);
}

static void memory_runs_out(void **state) {
    world *w = *state;
    trying t = {.w = w};
    take(w, w->s, texts[0], DAY, "Courier", ford, 1, t.id);
    exhaust(&t, try_withdraw, 1);
    exhaust(&t, try_add, 1);
    exhaust(&t, try_keep, 1);
    exhaust(&t, try_each, 0);
    exhaust(&t, try_ingest, 2);
    assert_int_equal(faults(w->s), 0);
    truce_store_close(w->s);
    damage(w, back_to_1[0]);
    damage(w, back_to_1[w->pg ? 2 : 1]);
    w->s = NULL;
    exhaust(&t, try_open, 3);
    kinds(w->s, "begun report report");
    assert_int_equal(faults(w->s), 0);
}

/* ---------------------------------------------------------------- killed; many at a time */

/* Acts of all kinds, until killed or `most` are done; after each a byte to `out`. */
static void go_on(world *w, int who, int most, int out) {
    truce_store *s = opened(w);
    truce_err err = {0};
    for (int i = 0; i < most; i++) {
        char text[80], sha[65];
        uint64_t index;
        note n = {.kind = "act", .who = "A", .key = "case", .value = "c-1", .incidents = UINT32_MAX};
        snprintf(text, sizeof text, "Report number %d by writer %d", i, who);
        int rc = TRUCE_OK;
        if (i % 3 == 0) rc = add(s, &n, "act", "A", &index, &err);
        else if (i % 3 == 1) rc = truce_log_keep(s, text, strlen(text), NULL, "me", sha, &err);
        else take(w, s, text, DAY, "Courier", ford, 1, NULL);
        if (rc != TRUCE_OK) _exit(1);
        if (write(out, ".", 1) != 1) _exit(1);
    }
    truce_store_close(s);
    _exit(0);
}

static pid_t start(world *w, int who, int most, int *in) {
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    fflush(NULL);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (!pid) {
        close(ends[0]);
        go_on(w, who, most, ends[1]);
    }
    close(ends[1]);
    *in = ends[0];
    return pid;
}

static void killed(void **state) {
    world *w = *state;
    int rounds = w->pg ? 6 : 20, status;
    unsigned seed = 1;
    truce_store_close(w->s);
    for (int r = 0; r < rounds; r++) {
        char c;
        int in, done = 0;
        uint64_t before;
        w->s = opened(w);
        before = size_of(w->s);
        truce_store_close(w->s);
        pid_t pid = start(w, r, 1000, &in);
        seed = seed * 1103515245u + 12345u;
        for (int n = 1 + (int)(seed >> 16) % 4; n > 0 && read(in, &c, 1) == 1; n--) done++;
        usleep((seed >> 20) % 4000);
        kill(pid, SIGKILL);
        assert_int_equal(waitpid(pid, &status, 0), pid);
        assert_true(WIFSIGNALED(status));
        while (read(in, &c, 1) == 1) done++;
        close(in);
        w->s = opened(w);
        assert_true(size_of(w->s) >= before + (uint64_t)done); /* what was done is there */
        assert_int_equal(listen(w->s, NULL).n, 0);
        if (r + 1 < rounds) truce_store_close(w->s);
    }
    assert_int_equal(faults(w->s), 0);
}

/* SQLite's way to files, which ends the program at one of the writes to them, or in the middle of it. */
static int writes_left; /* 0: for ever */
static bool torn;
static const sqlite3_io_methods *real_io;
static sqlite3_io_methods dying_io;
static sqlite3_vfs *real_vfs, dying_vfs;

static void one_less(sqlite3_file *f, const void *p, int n, sqlite3_int64 at) {
    if (!writes_left || --writes_left) return;
    if (torn && n > 1) real_io->xWrite(f, p, n / 2, at);
    kill(getpid(), SIGKILL);
}
static int dying_write(sqlite3_file *f, const void *p, int n, sqlite3_int64 at) {
    one_less(f, p, n, at);
    return real_io->xWrite(f, p, n, at);
}
static int dying_sync(sqlite3_file *f, int flags) {
    one_less(f, NULL, 0, 0);
    return real_io->xSync(f, flags);
}
static int dying_truncate(sqlite3_file *f, sqlite3_int64 n) {
    one_less(f, NULL, 0, 0);
    return real_io->xTruncate(f, n);
}
static int dying_open(sqlite3_vfs *v, const char *name, sqlite3_file *f, int flags, int *out) {
    (void)v;
    int rc = real_vfs->xOpen(real_vfs, name, f, flags, out);
    if (rc != SQLITE_OK || !f->pMethods) return rc;
    if (!real_io) {
        real_io = f->pMethods;
        dying_io = *real_io;
        dying_io.xWrite = dying_write;
        dying_io.xSync = dying_sync;
        dying_io.xTruncate = dying_truncate;
    }
    if (f->pMethods == real_io) f->pMethods = &dying_io;
    return rc;
}

/* In a child: an act of each kind, the program ending at write number `n`. */
static void acts_until(world *w, int n, bool half, const char *report) {
    truce_err err = {0};
    char sha[65];
    uint64_t index;
    note x = {.kind = "act", .who = "A", .key = "case", .value = "c-1", .incidents = UINT32_MAX};
    real_vfs = sqlite3_vfs_find(NULL);
    dying_vfs = *real_vfs;
    dying_vfs.zName = "dying";
    dying_vfs.xOpen = dying_open;
    if (sqlite3_vfs_register(&dying_vfs, 1) != SQLITE_OK) _exit(1);
    truce_store *s = opened(w);
    torn = half;
    writes_left = n;
    if (add(s, &x, "act", "A", &index, &err) != TRUCE_OK) _exit(1);
    if (truce_log_keep(s, "picture", 7, NULL, "me", sha, &err) != TRUCE_OK) _exit(1);
    if (act(s, TRUCE_ACT_WITHDRAW, report, NULL, NULL, &err) != TRUCE_OK) _exit(1);
    take(w, s, texts[1], DAY, "Herald", mill, 1, NULL);
    truce_store_close(s);
    _exit(0);
}

static void killed_at_every_write(void **state) {
    world *w = *state;
    char good[320], report[65];
    int n = 0, status = -1;
    if (w->pg) skip(); /* a server writes for itself */
    snprintf(good, sizeof good, "%s/good", w->dir);
    take(w, w->s, texts[0], DAY, "Courier", ford, 1, report);
    truce_store_close(w->s);
    copy_file(w->where, good);
    for (bool half = false; status != 0; half = !half) {
        n += !half;
        empty(w);
        copy_file(good, w->where);
        fflush(NULL);
        pid_t pid = fork();
        assert_true(pid >= 0);
        if (!pid) acts_until(w, n, half, report);
        assert_int_equal(waitpid(pid, &status, 0), pid);
        assert_true(status == 0 || (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
        w->s = opened(w);
        uint64_t size = size_of(w->s);
        assert_true(size >= 2 && size <= 7 && size != 6); /* of the last act two entries or none */
        if (status == 0) assert_int_equal(size, 7);
        assert_int_equal(listen(w->s, NULL).n, 0);
        truce_store_close(w->s);
    }
    assert_true(n > 20); /* so many writes that it could end at */
    if (getenv("TRUCE_TEST_FAULTS")) fprintf(stderr, "%d writes\n", n);
    w->s = opened(w);
    assert_int_equal(faults(w->s), 0);
    unlink(good);
}

enum { WRITERS = 4, ACTS = 12 };

static void many_keep_one_log(void **state) {
    world *w = *state;
    pid_t pid[WRITERS];
    int in[WRITERS], status;
    truce_err err = {0};
    truce_store_stats stats;
    truce_store_close(w->s);
    for (int i = 0; i < WRITERS; i++) pid[i] = start(w, i, ACTS, &in[i]);
    for (int i = 0; i < WRITERS; i++) {
        char c;
        while (read(in[i], &c, 1) == 1) {}
        close(in[i]);
        assert_int_equal(waitpid(pid[i], &status, 0), pid[i]);
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    w->s = opened(w);
    assert_int_equal(truce_store_stat(w->s, &stats, &err), TRUCE_OK);
    assert_int_equal(stats.acts, WRITERS * ACTS);
    assert_int_equal(size_of(w->s), WRITERS * ACTS + stats.reports);
    assert_int_equal(stats.reports, WRITERS * ACTS / 3);
    assert_int_equal(listen(w->s, NULL).n, 0); /* no gap, nothing twice */
    assert_int_equal(faults(w->s), 0);
}

int main(void) {
    const struct CMUnitTest all[] = {
        BOTH(entries_of_every_act),  BOTH(sizes_as_of),       BOTH(by_subject), BOTH(refused),         BOTH(evidence),
        BOTH(checkpoints),           BOTH(damage_is_named),   BOTH(migrated),   BOTH(memory_runs_out), BOTH(killed),
        BOTH(killed_at_every_write), BOTH(many_keep_one_log),
    };
    return run_both("log", all, sizeof all / sizeof *all);
}
