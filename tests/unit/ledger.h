/* unit/ledger.h - ledgers of hand-made readings, in either database, for the tests of room store. PostgreSQL is where
 * TRUCE_TEST_PG says (tests/with-postgres); without it that half is left out, and said so. */
#ifndef TRUCE_TEST_LEDGER_H
#define TRUCE_TEST_LEDGER_H
#include "store/db.h"
#include "store/store.h"
#include "told.h"

#include <stdlib.h>
#include <unistd.h>

enum { DAY = 20000 };

typedef struct world {
    bool pg;
    char dir[64], where[300];
    told t; /* lexicon and arena of the readings */
    truce_store *s;
} world;

/* ---------------------------------------------------------------- making */

TRUCE_UNUSED static truce_store *opened(world *w) {
    truce_err err = {0};
    truce_store *s = NULL;
    if (truce_store_open(&s, w->where, TRUCE_STORE_CREATE, w->t.lex, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return s;
}

TRUCE_UNUSED static void damage(world *w, const char *sql) {
    truce_err err = {0};
    truce_db *db = NULL;
    if (truce_db_open(&db, w->where, TRUCE_DB_WRITE, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    if (truce_db_exec(db, sql, &err) != TRUCE_OK) fail_msg("%s: %s", sql, err.msg);
    truce_db_close(db);
}

TRUCE_UNUSED static void empty(world *w) {
    truce_err err = {0};
    truce_db *db = NULL;
    if (!w->pg) {
        const char *const ends[] = {"", "-wal", "-shm"};
        char path[320];
        for (int i = 0; i < 3; i++) {
            snprintf(path, sizeof path, "%s%s", w->where, ends[i]);
            unlink(path);
        }
        return;
    }
    if (truce_db_open(&db, w->where, TRUCE_DB_CREATE, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    if (truce_db_exec(db, "DROP SCHEMA truce CASCADE", &err) != TRUCE_OK) fail_msg("%s", err.msg);
    truce_db_close(db);
}

TRUCE_UNUSED static int fresh(void **state, bool pg) {
    world *w = calloc(1, sizeof *w);
    *state = w;
    w->pg = pg;
    strcpy(w->dir, "/tmp/truce-store.XXXXXX");
    if (!mkdtemp(w->dir)) return -1;
    snprintf(w->where, sizeof w->where, "%s/x.truce", w->dir);
    if (pg) snprintf(w->where, sizeof w->where, "%s", getenv("TRUCE_TEST_PG"));
    told_start(&w->t, TRUCE_POLICY_UCDP);
    empty(w);
    w->s = opened(w);
    return 0;
}
TRUCE_UNUSED static int fresh_sqlite(void **state) {
    return fresh(state, false);
}
TRUCE_UNUSED static int fresh_postgres(void **state) {
    return fresh(state, true);
}
TRUCE_UNUSED static int done(void **state) {
    world *w = *state;
    truce_store_close(w->s);
    told_end(&w->t);
    if (!w->pg) empty(w);
    rmdir(w->dir);
    free(w);
    return 0;
}

static uint64_t fail_at; /* which allocation of the next truce_store_put is to fail */

/* A report of one sentence a claim; its text is `text` again and again, so that its id is a function of both. */
TRUCE_UNUSED static int put(world *w, truce_store *s, const char *text, int day, const char *source,
                            const told_claim *c, uint32_t n, char id[65], bool *added, truce_err *err) {
    truce_sentence *sent = truce_arena_array(&w->t.arena, truce_sentence, n + 1);
    truce_article *a = truce_arena_new(&w->t.arena, truce_article);
    truce_reading r = {.arena = &w->t.arena, .article = a, .lex = w->t.lex, .sent = sent, .n_sent = n ? n : 1};
    truce_buf b;
    truce_buf_init(&b);
    for (uint32_t i = 0; i < r.n_sent; i++) {
        uint32_t beg = (uint32_t)b.n;
        truce_buf_printf(&b, "%s %u.", text, i);
        sent[i] = (truce_sentence){.beg = beg, .end = (uint32_t)b.n, .paragraph = i};
        truce_buf_char(&b, '\n');
    }
    a->text = truce_arena_str(&w->t.arena, truce_buf_view(&b));
    truce_buf_fini(&b);
    a->published = day ? day : TRUCE_NODAY;
    a->source = source ? truce_str_c(source) : TRUCE_NOSTR;
    a->part = 1;
    truce_sha256_hex(a->text.p, a->text.n, a->id);
    if (id) memcpy(id, a->id, 65);
    for (uint32_t i = 0; i < n; i++) {
        truce_claim x = told_make(&w->t, &c[i], i + 1);
        x.sentence = i;
        x.beg = sent[i].beg;
        x.end = sent[i].end;
        x.rule = "harm/verb";
        x.confidence = 80;
        truce_vec_push(&w->t.arena, &r.claims, x);
    }
    if (fail_at) truce_malloc_fail_at(fail_at);
    fail_at = 0;
    return truce_store_put(s, &r, added, err);
}

TRUCE_UNUSED static void begin(truce_store *s) {
    truce_err err = {0};
    if (truce_store_ingest_begin(s, "post", &err) != TRUCE_OK) fail_msg("%s", err.msg);
}
TRUCE_UNUSED static void end(truce_store *s) {
    truce_err err = {0};
    if (truce_store_ingest_end(s, &err) != TRUCE_OK) fail_msg("%s", err.msg);
}

/* One report in an ingest of its own. */
TRUCE_UNUSED static bool take(world *w, truce_store *s, const char *text, int day, const char *source,
                              const told_claim *c, uint32_t n, char id[65]) {
    truce_err err = {0};
    bool added = false;
    begin(s);
    if (put(w, s, text, day, source, c, n, id, &added, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    end(s);
    return added;
}

#define KILLED(count, where)                                                                                           \
    { .low = (count), .high = (count), .victim = "PAK", .by = "AFG", .who = "PAK", .place = (where) }
static const told_claim ford[] = {KILLED(5, "Ford")}, mill[] = {KILLED(9, "Mill")},
                        both[] = {KILLED(5, "Ford"), KILLED(9, "Mill")};

static const char *const texts[] = {"Gunmen crossed the shallow river at night and fired on a post near the bridge",
                                    "Officials in the capital named the dead and blamed fighters from the far hills",
                                    "Villagers carried wounded men to a clinic while smoke rose over market stalls",
                                    "A spokesman read the toll aloud before reporters who waited since early morning",
                                    "Shells landed among orchards, shepherds fled, roads were shut until the evening"};

TRUCE_UNUSED static void on_fault(const char *what, const char *why, void *ctx) {
    if (getenv("TRUCE_TEST_FAULTS")) fprintf(stderr, "%s: %s\n", what, why);
    ++*(uint32_t *)ctx;
}
TRUCE_UNUSED static uint32_t faults(truce_store *s) {
    uint32_t n = 0;
    truce_err err = {0};
    if (truce_store_check(s, on_fault, NULL, &n, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return n;
}

TRUCE_UNUSED static int act(truce_store *s, enum truce_act_kind kind, const char *a, const char *b, const char *c,
                            truce_err *err) {
    truce_buf said;
    truce_act x = {.kind = kind, .reason = "because", .who = "me"};
    truce_buf_init(&said);
    if (a) x.ids[x.n++] = a;
    if (b) x.ids[x.n++] = b;
    if (c) x.ids[x.n++] = c;
    err->code = 0;
    int rc = truce_store_act(s, &x, &said, err);
    truce_buf_fini(&said);
    return rc;
}
#define ACT(...)                                                                                                       \
    do {                                                                                                               \
        truce_err err_ = {0};                                                                                          \
        if (act(__VA_ARGS__, &err_) != TRUCE_OK) fail_msg("%s", err_.msg);                                             \
    } while (0)

TRUCE_UNUSED static const char *claim_id(const char *report, unsigned n, char out[32]) {
    snprintf(out, 32, "%.12s-%u", report, n);
    return out;
}

/* ---------------------------------------------------------------- running */

#define BOTH(t)                                                                                                        \
    {#t " (SQLite)", t, fresh_sqlite, done, NULL}, {                                                                   \
#t " (PostgreSQL)", t, fresh_postgres, done, NULL                                                              \
    }

TRUCE_UNUSED static int run_both(const char *name, const struct CMUnitTest *all, size_t n) {
    struct CMUnitTest here[64];
    size_t k = 0;
    bool pg = getenv("TRUCE_TEST_PG") != NULL;
    assert_true(n <= 64);
    for (size_t i = 0; i < n; i++)
        if (pg || i % 2 == 0) here[k++] = all[i];
    if (!pg) fprintf(stderr, "test_%s: TRUCE_TEST_PG is not set: the PostgreSQL half is SKIPPED\n", name);
    return _cmocka_run_group_tests(name, here, k, NULL, NULL);
}
#endif
