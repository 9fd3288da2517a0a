/* Unit tests of the record in a ledger, the same for both databases. */
#include "store/log.h"
#include "ledger.h"

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
    assert_int_equal(incidents(s, NULL), n->incidents); /* it may ask anything */
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

int main(void) {
    const struct CMUnitTest all[] = {
        BOTH(entries_of_every_act),
    };
    return run_both("log", all, sizeof all / sizeof *all);
}
