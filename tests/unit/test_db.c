/* Unit tests of store/db: one suite for both back-ends, then what only one of them can suffer.
 * PostgreSQL is where TRUCE_TEST_PG says (tests/with-postgres); without it that half is left out, and said so. */
#include "store/db.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <fcntl.h>
#include <grp.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef struct world {
    bool pg;
    char dir[64], where[300];
    truce_db *db;
} world;

static truce_db *open_as(const char *where, enum truce_db_mode mode) {
    truce_err err = {0};
    truce_db *db = NULL;
    if (truce_db_open(&db, where, mode, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return db;
}

static void must(truce_db *db, const char *sql) {
    truce_err err = {0};
    if (truce_db_exec(db, sql, &err) != TRUCE_OK) fail_msg("%s: %s", sql, err.msg);
}

static truce_stmt *stmt(truce_db *db, const char *sql) {
    truce_err err = {0};
    truce_stmt *s = NULL;
    if (truce_db_stmt(db, &s, sql, &err) != TRUCE_OK) fail_msg("%s: %s", sql, err.msg);
    return s;
}

static void run(truce_stmt *s) {
    truce_err err = {0};
    if (truce_stmt_run(s, &err) != TRUCE_OK) fail_msg("%s", err.msg);
}

static void begin(truce_db *db, bool write) {
    truce_err err = {0};
    if (truce_db_begin(db, write, &err) != TRUCE_OK) fail_msg("%s", err.msg);
}

static void commit(truce_db *db) {
    truce_err err = {0};
    if (truce_db_commit(db, &err) != TRUCE_OK) fail_msg("%s", err.msg);
}

static int64_t number(truce_db *db, const char *sql) {
    truce_err err = {0};
    truce_stmt *s = stmt(db, sql);
    if (truce_stmt_step(s, &err) != 1) fail_msg("%s: %s", sql, err.msg);
    int64_t n = truce_col_int(s, 0);
    truce_stmt_reset(s);
    return n;
}

static void says(const truce_err *err, const char *what) {
    if (!strstr(err->msg, what)) fail_msg("'%s' is not in '%s'", what, err->msg);
}

#define V_SQLITE   "CREATE TABLE v(id INTEGER PRIMARY KEY, i INTEGER, r REAL, t TEXT, b BLOB) STRICT"
#define V_POSTGRES "CREATE TABLE v(id BIGINT PRIMARY KEY, i BIGINT, r DOUBLE PRECISION, t TEXT, b BYTEA)"
#define INSERT     "INSERT INTO v(id, i, r, t, b) VALUES ($1, $2, $3, $4, $5)"

static int fresh(void **state, bool pg) {
    world *w = calloc(1, sizeof *w);
    *state = w;
    w->pg = pg;
    strcpy(w->dir, "/tmp/truce-db.XXXXXX");
    if (!mkdtemp(w->dir) || chmod(w->dir, 0777) != 0) return -1;
    snprintf(w->where, sizeof w->where, "%s/x.truce", w->dir);
    if (pg) {
        snprintf(w->where, sizeof w->where, "%s", getenv("TRUCE_TEST_PG"));
        truce_db *db = open_as(w->where, TRUCE_DB_CREATE);
        must(db, "DROP SCHEMA truce CASCADE");
        truce_db_close(db);
    }
    w->db = open_as(w->where, TRUCE_DB_CREATE);
    must(w->db, pg ? V_POSTGRES : V_SQLITE);
    return 0;
}

static int fresh_sqlite(void **state) {
    return fresh(state, false);
}
static int fresh_postgres(void **state) {
    return fresh(state, true);
}

static int done(void **state) {
    world *w = *state;
    char command[100];
    truce_db_close(w->db);
    snprintf(command, sizeof command, "rm -rf %s", w->dir);
    int rc = system(command);
    free(w);
    return rc;
}

static void insert(truce_db *db, int64_t id, int64_t i) {
    truce_stmt *s = stmt(db, INSERT);
    truce_stmt_int(s, 1, id);
    truce_stmt_int(s, 2, i);
    run(s);
}

/* ---------------------------------------------------------------- both */

static void opens_say_what_they_made(void **state) {
    world *w = *state;
    assert_true(truce_db_created(w->db));
    assert_int_equal(truce_db_kindof(w->db), w->pg ? TRUCE_DB_POSTGRES : TRUCE_DB_SQLITE);
    assert_true(truce_db_bytes(w->db) > 0);
    for (int mode = TRUCE_DB_READ; mode <= TRUCE_DB_CREATE; mode++) {
        truce_db *again = open_as(w->where, (enum truce_db_mode)mode);
        assert_false(truce_db_created(again));
        truce_db_close(again);
    }
    truce_db_close(NULL);
}

static void values_come_back(void **state) {
    world *w = *state;
    static const int64_t ints[] = {0, -1, INT64_MIN, INT64_MAX, 4294967296};
    static const double reals[] = {0, -2.5, 1e300, 5e-324, 0.1};
    const char *texts[] = {"", "plain", "\xd8\xb7\xd8\xa7\xd9\x84\xd8\xa8\xd8\xa7\xd9\x86",
                           "\xf0\x9f\x95\x8a it's \"so\"", "$1"};
    unsigned char bytes[256];
    for (int i = 0; i < 256; i++) bytes[i] = (unsigned char)i;
    static const size_t lengths[] = {0, 1, 256, 3, 100};
    for (int k = 0; k < 5; k++) {
        truce_stmt *s = stmt(w->db, INSERT);
        truce_stmt_int(s, 1, k);
        truce_stmt_int(s, 2, ints[k]);
        truce_stmt_real(s, 3, reals[k]);
        truce_stmt_text(s, 4, truce_str_c(texts[k]));
        truce_stmt_blob(s, 5, bytes, lengths[k]);
        run(s);
        assert_int_equal(truce_stmt_changes(s), 1);
    }
    truce_stmt *s = stmt(w->db, "SELECT i, r, t, b FROM v ORDER BY id");
    for (int k = 0; k < 5; k++) {
        assert_int_equal(truce_stmt_step(s, NULL), 1);
        assert_true(truce_col_int(s, 0) == ints[k]);
        assert_true(truce_col_real(s, 1) == reals[k]);
        assert_true(truce_str_is(truce_col_text(s, 2), texts[k]));
        truce_str b = truce_col_blob(s, 3);
        assert_non_null(b.p); /* empty is not NULL */
        assert_int_equal(b.n, lengths[k]);
        assert_memory_equal(b.p, bytes, b.n);
        for (int i = 0; i < 4; i++) assert_false(truce_col_null(s, i));
    }
    assert_int_equal(truce_stmt_step(s, NULL), TRUCE_OK);
}

static void null_is_null(void **state) {
    world *w = *state;
    truce_stmt *s = stmt(w->db, INSERT);
    truce_stmt_int(s, 1, 1);
    truce_stmt_null(s, 2);
    truce_stmt_real(s, 3, (double)NAN);
    truce_stmt_text(s, 4, TRUCE_NOSTR);
    truce_stmt_blob(s, 5, NULL, 0);
    run(s);
    truce_stmt_int(s, 1, 2); /* and what is not bound */
    run(s);
    s = stmt(w->db, "SELECT i, r, t, b FROM v WHERE i IS NULL AND r IS NULL AND t IS NULL AND b IS NULL");
    for (int k = 0; k < 2; k++) {
        assert_int_equal(truce_stmt_step(s, NULL), 1);
        for (int i = 0; i < 4; i++) assert_true(truce_col_null(s, i));
        assert_int_equal(truce_col_int(s, 0), 0);
        assert_true(isnan(truce_col_real(s, 1)));
        assert_null(truce_col_text(s, 2).p);
        assert_null(truce_col_blob(s, 3).p);
    }
    assert_int_equal(truce_stmt_step(s, NULL), TRUCE_OK);
    assert_true(truce_col_null(s, 0)); /* no row, no value */
    assert_true(truce_col_null(s, 99));
}

static void sums_and_means_are_numbers(void **state) {
    world *w = *state;
    insert(w->db, 1, 4000000000);
    insert(w->db, 2, 5000000001);
    insert(w->db, 3, -20000);
    truce_stmt *s = stmt(w->db, "SELECT sum(i), count(*), max(i), avg(i), sum(i) - 9000000000, sum(i * $1) FROM v");
    truce_stmt_int(s, 1, 1000000);
    assert_int_equal(truce_stmt_step(s, NULL), 1);
    assert_true(truce_col_int(s, 0) == 8999980001);
    assert_int_equal(truce_col_int(s, 1), 3);
    assert_true(truce_col_int(s, 2) == 5000000001);
    assert_true(fabs(truce_col_real(s, 3) - 8999980001.0 / 3) < 1e-3);
    assert_int_equal(truce_col_int(s, 4), -19999);
    assert_true(truce_col_real(s, 4) == -19999);
    assert_true(truce_col_int(s, 5) == 8999980001000000);
    assert_null(truce_col_text(s, 0).p);
    truce_stmt_reset(s);
}

/* A type may be seen as NULL first, as a number later, as text in another place. */
static void parameters_change_their_types(void **state) {
    world *w = *state;
    truce_err err = {0};
    for (int round = 0; round < 3; round++)
        for (int mask = 0; mask < 16; mask++) {
            truce_stmt *s = stmt(w->db, INSERT);
            truce_stmt_int(s, 1, round * 16 + mask);
            if (mask & 1) truce_stmt_int(s, 2, mask);
            if (mask & 2) {
                if (round == 1) truce_stmt_int(s, 3, 7); /* a whole number into a column of reals */
                else truce_stmt_real(s, 3, 0.5);
            }
            if (mask & 4) truce_stmt_text(s, 4, TRUCE_STR("x"));
            if (mask & 8) truce_stmt_blob(s, 5, "y", 1);
            if (truce_stmt_run(s, &err) != TRUCE_OK) fail_msg("round %d mask %d: %s", round, mask, err.msg);
        }
    assert_int_equal(number(w->db, "SELECT count(*) FROM v WHERE i IS NOT NULL AND t = 'x' AND b IS NOT NULL"), 6);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v WHERE r = 7"), 8);
}

static void statements_are_prepared_once(void **state) {
    world *w = *state;
    static const char a[] = "SELECT i FROM v WHERE id = $1";
    char b[sizeof a];
    truce_err err = {0};
    truce_stmt *other = NULL;
    memcpy(b, a, sizeof a);
    insert(w->db, 1, 10);
    insert(w->db, 2, 20);
    truce_stmt *s = stmt(w->db, a);
    assert_ptr_equal(s, stmt(w->db, a));
    assert_ptr_equal(s, stmt(w->db, b));
    b[7] = 'r'; /* the same address, another text: a caller's mistake that must not give the wrong rows */
    assert_ptr_not_equal(s, stmt(w->db, b));
    truce_stmt_int(s, 1, 2);
    assert_int_equal(truce_stmt_step(s, NULL), 1);
    assert_int_equal(truce_col_int(s, 0), 20);
    assert_int_equal(truce_db_stmt(w->db, &other, a, &err), TRUCE_EUSAGE);
    says(&err, "in use");
    truce_stmt_reset(s);
    assert_int_equal(truce_stmt_step(stmt(w->db, a), NULL), TRUCE_OK); /* unbound: id = NULL */
    for (int i = 0; i < 300; i++) {                                    /* the table grows; each text has its own */
        char *sql = malloc(40);
        snprintf(sql, 40, "SELECT %d", i);
        assert_int_equal(number(w->db, sql), i);
        free(sql);
    }
    truce_stmt_int(s, 1, 1);
    assert_int_equal(truce_stmt_step(s, NULL), 1);
    assert_int_equal(truce_col_int(s, 0), 10);
    truce_stmt_reset(s);
}

/* A statement that gives rows keeps its values when the caller's text is gone after the first step. */
static void borrowed_text_is_borrowed_for_one_step(void **state) {
    world *w = *state;
    char text[] = "a long enough text, so that it lies nowhere else";
    for (int i = 0; i < 3; i++) insert(w->db, i, i);
    truce_stmt *s = stmt(w->db, "SELECT $1 || id FROM v ORDER BY id");
    truce_stmt_text(s, 1, truce_str_c(text));
    for (int i = 0; i < 3; i++) {
        char want[80];
        snprintf(want, sizeof want, "a long enough text, so that it lies nowhere else%d", i);
        assert_int_equal(truce_stmt_step(s, NULL), 1);
        assert_true(truce_str_is(truce_col_text(s, 0), want));
        memset(text, 'z', sizeof text - 1);
    }
    truce_stmt_reset(s);
}

static void changes_are_counted(void **state) {
    world *w = *state;
    for (int i = 0; i < 5; i++) insert(w->db, i, i);
    truce_stmt *s = stmt(w->db, "UPDATE v SET i = i + $1 WHERE id < $2");
    truce_stmt_int(s, 1, 1);
    truce_stmt_int(s, 2, 3);
    run(s);
    assert_int_equal(truce_stmt_changes(s), 3);
    truce_stmt_int(s, 1, 1);
    truce_stmt_int(s, 2, -1);
    run(s);
    assert_int_equal(truce_stmt_changes(s), 0);
    s = stmt(w->db, "INSERT INTO v(id, i) VALUES ($1, 1) ON CONFLICT DO NOTHING");
    truce_stmt_int(s, 1, 3);
    run(s);
    assert_int_equal(truce_stmt_changes(s), 0);
    s = stmt(w->db, "SELECT id FROM v");
    run(s);
    assert_int_equal(truce_stmt_changes(s), 0);
    s = stmt(w->db, "INSERT INTO v(id, i) VALUES ($1, 7) RETURNING id, i");
    truce_stmt_int(s, 1, 77);
    assert_int_equal(truce_stmt_step(s, NULL), 1);
    assert_int_equal(truce_col_int(s, 0), 77);
    assert_int_equal(truce_col_int(s, 1), 7);
    assert_int_equal(truce_stmt_step(s, NULL), 0);
    assert_int_equal(truce_stmt_changes(s), 1);
    s = stmt(w->db, "DELETE FROM v");
    run(s);
    assert_int_equal(truce_stmt_changes(s), 6);
}

static void transactions_hold_or_do_not(void **state) {
    world *w = *state;
    truce_err err = {0};
    assert_int_equal(truce_db_commit(w->db, &err), TRUCE_EUSAGE);
    truce_db_rollback(w->db); /* nothing open: nothing done */
    begin(w->db, true);
    assert_int_equal(truce_db_begin(w->db, true, &err), TRUCE_EUSAGE);
    assert_int_equal(truce_db_begin(w->db, false, &err), TRUCE_EUSAGE);
    insert(w->db, 1, 1);
    commit(w->db);
    begin(w->db, true);
    insert(w->db, 2, 2);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 2);
    truce_db_rollback(w->db);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 1);
    begin(w->db, true);
    insert(w->db, 3, 3);
    truce_db_close(w->db); /* rolls back */
    w->db = open_as(w->where, TRUCE_DB_WRITE);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 1);
    begin(w->db, false);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 1);
    commit(w->db);
}

static void unique_violations_have_their_code(void **state) {
    world *w = *state;
    truce_err err = {0};
    insert(w->db, 5, 1);
    truce_stmt *s = stmt(w->db, INSERT);
    truce_stmt_int(s, 1, 5);
    assert_int_equal(truce_stmt_run(s, &err), TRUCE_EINPUT);
    says(&err, w->pg ? "duplicate key" : "UNIQUE constraint failed: v.id");
    says(&err, truce_db_name(w->db));
    insert(w->db, 6, 1); /* outside a transaction the next one goes on */
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 2);
}

/* After one failed statement a transaction can do nothing but roll back, and says why each time. */
static void failed_transactions_cannot_commit(void **state) {
    world *w = *state;
    truce_err err = {0}, again = {0};
    begin(w->db, true);
    insert(w->db, 1, 1);
    truce_stmt *s = stmt(w->db, INSERT);
    truce_stmt_int(s, 1, 1);
    assert_int_equal(truce_stmt_run(s, &err), TRUCE_EINPUT);
    truce_stmt_int(s, 1, 2);
    assert_int_equal(truce_stmt_run(s, &again), TRUCE_EINPUT);
    assert_string_equal(again.msg, err.msg);
    assert_int_equal(truce_db_exec(w->db, "DELETE FROM v", &again), TRUCE_EINPUT);
    assert_int_equal(truce_db_stmt(w->db, &s, "SELECT 1", &again), TRUCE_EINPUT);
    assert_int_equal(truce_db_commit(w->db, &again), TRUCE_EINPUT);
    assert_string_equal(again.msg, err.msg);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 0); /* and commit has rolled it back */
    begin(w->db, true);
    insert(w->db, 1, 1);
    commit(w->db);
}

static void mistakes_are_told(void **state) {
    world *w = *state;
    truce_err err = {0};
    truce_stmt *s = NULL;
    int rc = truce_db_stmt(w->db, &s, "SELEKT 1", &err);
    if (rc == TRUCE_OK) rc = truce_stmt_run(s, &err); /* PostgreSQL hears of it only now */
    assert_int_equal(rc, TRUCE_EUSAGE);
    says(&err, "SELEKT");
    assert_int_equal(truce_db_exec(w->db, "DROP TABLE nosuch", &err), TRUCE_EUSAGE);
    says(&err, "nosuch");
    s = stmt(w->db, INSERT);
    truce_stmt_int(s, 6, 1);
    assert_int_equal(truce_stmt_run(s, &err), TRUCE_EUSAGE);
    says(&err, "value 6");
    truce_stmt_int(s, 0, 1);
    assert_int_equal(truce_stmt_run(s, NULL), TRUCE_EUSAGE);
    truce_stmt_int(s, 1, 1); /* forgotten with the run */
    run(s);
    s = stmt(w->db, "SELECT i FROM v WHERE id = $1 AND t = '$3' OR i = $2 -- $4");
    truce_stmt_int(s, 3, 1);
    assert_int_equal(truce_stmt_step(s, NULL), TRUCE_EUSAGE);
    truce_stmt_int(s, 1, 1);
    truce_stmt_int(s, 2, 1);
    assert_int_equal(truce_stmt_step(s, NULL), 0);
}

static void readers_write_nothing(void **state) {
    world *w = *state;
    truce_err err = {0};
    insert(w->db, 1, 1);
    truce_db *reader = open_as(w->where, TRUCE_DB_READ);
    assert_int_equal(number(reader, "SELECT count(*) FROM v"), 1);
    assert_int_equal(truce_db_begin(reader, true, &err), TRUCE_EUSAGE);
    assert_int_equal(truce_db_exec(reader, "DELETE FROM v", &err), TRUCE_EIO);
    says(&err, "may not be written to");
    truce_db_close(reader);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 1);
}

static void readers_see_a_snapshot(void **state) {
    world *w = *state;
    insert(w->db, 1, 1);
    truce_db *reader = open_as(w->where, TRUCE_DB_READ);
    begin(reader, false);
    insert(w->db, 2, 1); /* after the snapshot, before its first question */
    assert_int_equal(number(reader, "SELECT count(*) FROM v"), 1);
    begin(w->db, true);
    insert(w->db, 3, 1);
    commit(w->db);
    assert_int_equal(number(reader, "SELECT count(*) FROM v"), 1);
    commit(reader);
    assert_int_equal(number(reader, "SELECT count(*) FROM v"), 3);
    truce_db_close(reader);
}

static void second_writers_wait_then_say_so(void **state) {
    world *w = *state;
    truce_err err = {0};
    char where[400];
    struct timespec a, b;
    snprintf(where, sizeof where, "%s%s%s", w->where,
             !w->pg                  ? ""
             : strchr(w->where, '?') ? "&"
                                     : "?",
             w->pg ? "options=-c%20lock_timeout%3D1500ms" : "");
    truce_db *other = open_as(where, TRUCE_DB_WRITE);
    begin(w->db, true);
    insert(w->db, 1, 1);
    clock_gettime(CLOCK_MONOTONIC, &a);
    assert_int_equal(truce_db_begin(other, true, &err), TRUCE_EBUSY);
    clock_gettime(CLOCK_MONOTONIC, &b);
    double waited = (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) / 1e9, want = w->pg ? 1.5 : 5;
    assert_true(waited > want - 0.3 && waited < want + 5);
    says(&err, "another process is writing to it; waited ");
    assert_int_equal(number(other, "SELECT count(*) FROM v"), 0); /* reading goes on */
    commit(w->db);
    begin(other, true);
    insert(other, 2, number(other, "SELECT count(*) FROM v"));
    commit(other);
    assert_int_equal(number(w->db, "SELECT i FROM v WHERE id = 2"), 1);
    truce_db_close(other);
}

/* Four processes add to one number, each reading it first: none may be lost. */
static void writers_take_turns(void **state) {
    world *w = *state;
    insert(w->db, 1, 0);
    truce_db_close(w->db); /* a connection does not survive a fork */
    w->db = NULL;
    for (int k = 0; k < 4; k++)
        if (fork() == 0) {
            truce_db *db = NULL;
            truce_stmt *s = NULL;
            int rc = truce_db_open(&db, w->where, TRUCE_DB_WRITE, NULL);
            for (int i = 0; rc == TRUCE_OK && i < 25; i++) {
                int64_t n = 0;
                rc = truce_db_begin(db, true, NULL);
                if (rc == TRUCE_OK) rc = truce_db_stmt(db, &s, "SELECT i FROM v WHERE id = 1", NULL);
                if (rc == TRUCE_OK && truce_stmt_step(s, NULL) == 1) n = truce_col_int(s, 0);
                if (rc == TRUCE_OK) truce_stmt_reset(s);
                if (rc == TRUCE_OK) rc = truce_db_stmt(db, &s, "UPDATE v SET i = $1 WHERE id = 1", NULL);
                if (rc == TRUCE_OK) truce_stmt_int(s, 1, n + 1);
                if (rc == TRUCE_OK) rc = truce_stmt_run(s, NULL);
                if (rc == TRUCE_OK) rc = truce_db_commit(db, NULL);
            }
            truce_db_close(db);
            _exit(rc == TRUCE_OK ? 0 : 1);
        }
    for (int k = 0, status; k < 4; k++) assert_true(wait(&status) > 0 && status == 0);
    w->db = open_as(w->where, TRUCE_DB_WRITE);
    assert_int_equal(number(w->db, "SELECT i FROM v WHERE id = 1"), 100);
}

/* ---------------------------------------------------------------- both: bulk */

static truce_stmt *bulk(truce_db *db) {
    truce_err err = {0};
    truce_stmt *s = NULL;
    if (truce_bulk_begin(db, &s, "v", "id,i,r,t,b", "iirtb", &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return s;
}

static int row(truce_stmt *s, int64_t id, truce_err *err) {
    char text[32];
    snprintf(text, sizeof text, "row %lld", (long long)id);
    truce_stmt_int(s, 1, id);
    truce_stmt_int(s, 2, -id);
    if (id % 2) truce_stmt_real(s, 3, (double)id / 2);
    truce_stmt_text(s, 4, truce_str_c(text));
    truce_stmt_blob(s, 5, text, (size_t)(id % 4));
    return truce_bulk_row(s, err);
}

static void bulk_brings_all_rows(void **state) {
    world *w = *state;
    truce_err err = {0};
    for (int round = 0; round < 2; round++) {
        begin(w->db, true);
        truce_stmt *s = bulk(w->db);
        for (int64_t id = 0; id < 10000; id++)
            if (row(s, round * 10000 + id, &err) != TRUCE_OK) fail_msg("%s", err.msg);
        if (truce_bulk_end(s, true, &err) != TRUCE_OK) fail_msg("%s", err.msg);
        assert_int_equal(number(w->db, "SELECT count(*) FROM v"), (round + 1) * 10000);
        commit(w->db);
    }
    assert_int_equal(number(w->db, "SELECT sum(i) FROM v"), -19999 * 10000);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v WHERE r IS NULL"), 10000);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v WHERE b IS NULL"), 0);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v WHERE t = 'row ' || id"), 20000);
    truce_stmt *s = stmt(w->db, "SELECT r, b FROM v WHERE id = 4999");
    assert_int_equal(truce_stmt_step(s, NULL), 1);
    assert_true(truce_col_real(s, 0) == 2499.5);
    assert_true(truce_str_is(truce_col_blob(s, 1), "row"));
    truce_stmt_reset(s);
}

static void bulk_fails_as_a_whole(void **state) {
    world *w = *state;
    truce_err err = {0};
    insert(w->db, 50, 1);
    begin(w->db, true);
    truce_stmt *s = bulk(w->db);
    int rc = TRUCE_OK;
    for (int64_t id = 0; rc == TRUCE_OK && id < 100; id++) rc = row(s, id, &err);
    if (rc == TRUCE_OK) rc = truce_bulk_end(s, true, &err); /* PostgreSQL says it here */
    else assert_int_equal(truce_bulk_end(s, false, NULL), TRUCE_OK);
    assert_int_equal(rc, TRUCE_EINPUT);
    says(&err, w->pg ? "duplicate key" : "UNIQUE");
    assert_int_equal(truce_db_commit(w->db, &err), TRUCE_EINPUT);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 1);

    begin(w->db, true); /* given up: none of it can be committed */
    s = bulk(w->db);
    assert_int_equal(row(s, 1, &err), TRUCE_OK);
    assert_int_equal(truce_bulk_end(s, false, &err), TRUCE_OK);
    assert_int_equal(truce_db_commit(w->db, &err), TRUCE_EUSAGE);
    says(&err, "given up");
    begin(w->db, true);
    s = bulk(w->db);
    assert_int_equal(row(s, 1, &err), TRUCE_OK);
    truce_db_rollback(w->db); /* ends the bulk as well */
    assert_int_equal(truce_bulk_end(s, false, &err), TRUCE_OK);
    assert_int_equal(truce_bulk_end(s, true, &err), TRUCE_EUSAGE);
    assert_int_equal(truce_bulk_row(s, &err), TRUCE_EUSAGE);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 1);
}

static void bulk_has_rules(void **state) {
    world *w = *state;
    truce_err err = {0};
    truce_stmt *s = NULL, *other = NULL;
    assert_int_equal(truce_bulk_begin(w->db, &s, "v", "id,i", "ii", &err), TRUCE_EUSAGE); /* no transaction */
    begin(w->db, true);
    assert_int_equal(truce_bulk_begin(w->db, &s, "v", "id,i", "iii", &err), TRUCE_EUSAGE);
    assert_int_equal(truce_bulk_begin(w->db, &s, "v", "id,i", "ix", &err), TRUCE_EUSAGE);
    if (truce_bulk_begin(w->db, &s, "v", "id,r,t", "irt", &err) != TRUCE_OK) fail_msg("%s", err.msg);
    assert_int_equal(truce_db_exec(w->db, "DELETE FROM v", &err), TRUCE_EUSAGE);
    says(&err, "no other statement");
    assert_int_equal(truce_db_stmt(w->db, &other, "SELECT 1", &err), TRUCE_EUSAGE);
    assert_int_equal(truce_db_commit(w->db, &err), TRUCE_EUSAGE); /* also rolls back */
    begin(w->db, true);
    if (truce_bulk_begin(w->db, &s, "v", "id,r,t", "irt", &err) != TRUCE_OK) fail_msg("%s", err.msg);
    truce_stmt_int(s, 1, 1);
    truce_stmt_int(s, 2, 3); /* a whole number among reals is one of them */
    assert_int_equal(truce_bulk_row(s, &err), TRUCE_OK);
    truce_stmt_int(s, 1, 2);
    truce_stmt_int(s, 3, 3); /* but no text */
    assert_int_equal(truce_bulk_row(s, &err), TRUCE_EUSAGE);
    says(&err, "value 3");
    truce_db_rollback(w->db);
    begin(w->db, true);
    if (truce_bulk_begin(w->db, &s, "v", "id,r,t", "irt", &err) != TRUCE_OK) fail_msg("%s", err.msg);
    assert_int_equal(truce_bulk_end(s, true, &err), TRUCE_OK); /* no rows at all */
    commit(w->db);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 0);
}

/* Ten thousand rows read as they are asked for, with other statements in between. */
static void many_rows_come_one_by_one(void **state) {
    world *w = *state;
    truce_err err = {0};
    begin(w->db, true);
    truce_stmt *s = bulk(w->db);
    for (int id = 0; id < 10000; id++) assert_int_equal(row(s, id, &err), TRUCE_OK);
    assert_int_equal(truce_bulk_end(s, true, &err), TRUCE_OK);
    for (int from = 0; from <= 10000; from += 2500) { /* 10000: none at all */
        s = stmt(w->db, "SELECT id, t FROM v WHERE id >= $1 ORDER BY id");
        truce_stmt_int(s, 1, from);
        truce_stmt_many(s);
        int id = from, rc;
        for (; (rc = truce_stmt_step(s, &err)) == 1; id++) {
            assert_int_equal(truce_col_int(s, 0), id);
            if (id % 1000 == 999) insert(w->db, -1 - (from + id), 1);
        }
        if (rc != TRUCE_OK) fail_msg("%s", err.msg);
        assert_int_equal(id, 10000);
    }
    truce_stmt_many(s);
    assert_int_equal(truce_stmt_step(s, &err), TRUCE_OK); /* id >= NULL */
    truce_stmt_int(s, 1, 0);
    truce_stmt_many(s);
    assert_int_equal(truce_stmt_step(s, &err), 1);
    truce_stmt_reset(s); /* left half-way */
    truce_stmt_int(s, 1, 0);
    truce_stmt_many(s);
    assert_int_equal(truce_stmt_step(s, &err), 1);
    commit(w->db); /* ends it */
    assert_true(truce_col_null(s, 0));
    truce_stmt_int(s, 1, 9999);
    truce_stmt_many(s); /* outside a transaction: allowed, all at once */
    assert_int_equal(truce_stmt_step(s, &err), 1);
    assert_int_equal(truce_stmt_step(s, &err), 0);
    begin(w->db, true);
    truce_stmt_int(s, 1, 0);
    truce_stmt_many(s);
    assert_int_equal(truce_stmt_step(s, &err), 1);
    truce_db_rollback(w->db);
    assert_true(truce_col_null(s, 0));
}

/* ---------------------------------------------------------------- both: out of memory */

static int little_of_everything(const world *w, truce_err *err) {
    truce_db *db = NULL;
    truce_stmt *s = NULL;
    int rc = truce_db_open(&db, w->where, TRUCE_DB_CREATE, err);
    if (rc != TRUCE_OK) return rc;
    if ((rc = truce_db_begin(db, true, err)) == TRUCE_OK) rc = truce_db_stmt(db, &s, INSERT, err);
    if (rc == TRUCE_OK) {
        truce_stmt_int(s, 1, 1);
        rc = truce_stmt_run(s, err);
    }
    if (rc == TRUCE_OK) rc = truce_bulk_begin(db, &s, "v", "id,i,r,t,b", "iirtb", err);
    for (int64_t id = 2; rc == TRUCE_OK && id < 20; id++) rc = row(s, id, err);
    if (rc == TRUCE_OK) rc = truce_bulk_end(s, true, err);
    truce_db_close(db); /* rolled back */
    return rc;
}

static void memory_may_run_out(void **state) {
    world *w = *state;
    int failures = 0;
    for (uint64_t n = 1; n < 200; n++) {
        truce_err err = {0};
        uint64_t before = truce_malloc_fail_at(n);
        int rc = little_of_everything(w, &err);
        bool reached = truce_malloc_fail_at(0) - before >= n;
        if (rc == TRUCE_OK) {
            if (!reached) break;
            continue; /* an address not remembered: slower, not wrong */
        }
        assert_int_equal(rc, TRUCE_ENOMEM);
        says(&err, "out of memory");
        failures++;
    }
    assert_true(failures >= 8);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 0);
}

/* ---------------------------------------------------------------- SQLite: files of all kinds */

static int refused(const char *where, enum truce_db_mode mode, truce_err *err) {
    truce_db *db = NULL;
    memset(err, 0, sizeof *err);
    int rc = truce_db_open(&db, where, mode, err);
    if (rc != TRUCE_OK) assert_null(db);
    truce_db_close(db);
    return rc;
}

static char *beside(const world *w, const char *name) {
    static char path[4][200];
    static int turn;
    char *p = path[turn++ & 3];
    snprintf(p, sizeof path[0], "%s/%s", w->dir, name);
    return p;
}

static void put_file(const char *path, const char *bytes, size_t n) {
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, n, f), n);
    assert_int_equal(fclose(f), 0);
}

static bool there(const char *path) {
    return access(path, F_OK) == 0;
}

static void what_is_no_ledger_is_refused(void **state) {
    world *w = *state;
    truce_err err;
    char *p = beside(w, "text.truce");
    const char text[] = "Not a ledger, but a page of plain prose that happens to be longer than a header of SQLite is. "
                        "Nothing in it may be changed.";
    put_file(p, text, sizeof text);
    for (int mode = 0; mode < 3; mode++) {
        assert_int_equal(refused(p, (enum truce_db_mode)mode, &err), TRUCE_EINPUT);
        says(&err, "not a truce ledger");
        says(&err, "text.truce");
    }
    struct stat st;
    assert_int_equal(stat(p, &st), 0);
    assert_int_equal(st.st_size, sizeof text);
    for (int mode = 0; mode < 3; mode++) {
        assert_int_equal(refused(w->dir, (enum truce_db_mode)mode, &err), TRUCE_EINPUT);
        says(&err, "a folder");
        if (mode < 2) assert_int_equal(refused(beside(w, "nosuch"), (enum truce_db_mode)mode, &err), TRUCE_EABSENT);
    }
    says(&err, "folder");
    assert_int_equal(refused(beside(w, "nosuch/x.truce"), TRUCE_DB_CREATE, &err), TRUCE_EIO);
    says(&err, "there is no folder");
    assert_int_equal(refused("", TRUCE_DB_CREATE, &err), TRUCE_EUSAGE);
    assert_int_equal(refused("/dev/null", TRUCE_DB_CREATE, &err), TRUCE_EINPUT);
    put_file(beside(w, "empty"), "", 0);
    assert_int_equal(refused(beside(w, "empty"), TRUCE_DB_READ, &err), TRUCE_EABSENT);
    assert_int_equal(refused(beside(w, "empty"), TRUCE_DB_WRITE, &err), TRUCE_EABSENT);
    assert_int_equal(refused(beside(w, "empty"), TRUCE_DB_CREATE, &err), TRUCE_OK);
    assert_int_equal(refused(beside(w, "empty"), TRUCE_DB_READ, &err), TRUCE_OK);
}

static void other_databases_are_refused(void **state) {
    world *w = *state;
    truce_err err;
    char copy[500];
    must(w->db, "PRAGMA application_id=12345");
    truce_db_close(w->db);
    w->db = NULL;
    for (int mode = 0; mode < 3; mode++) {
        assert_int_equal(refused(w->where, (enum truce_db_mode)mode, &err), TRUCE_EINPUT);
        says(&err, "an SQLite database, but not a truce ledger");
    }
    snprintf(copy, sizeof copy, "%s-wal", w->where);
    assert_false(there(copy));
}

static void odd_names_are_files(void **state) {
    world *w = *state;
    static const char *names[] = {"file:a?mode=ro", ":memory:", "a%20b#c.truce", "\xd8\xb7 x"};
    char here[500];
    assert_non_null(getcwd(here, sizeof here));
    assert_int_equal(chdir(w->dir), 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        truce_db *db = open_as(names[i], TRUCE_DB_CREATE);
        assert_string_equal(truce_db_name(db), names[i]);
        truce_db_close(db);
        assert_true(there(names[i]));
    }
    assert_int_equal(chdir(here), 0);
}

static void no_files_are_left(void **state) {
    world *w = *state;
    char wal[500], shm[500];
    snprintf(wal, sizeof wal, "%s-wal", w->where);
    snprintf(shm, sizeof shm, "%s-shm", w->where);
    insert(w->db, 1, 1);
    assert_true(there(wal));
    truce_db *reader = open_as(w->where, TRUCE_DB_READ);
    truce_db_close(reader);
    assert_true(there(wal)); /* a writer is there still */
    truce_db_close(w->db);
    w->db = NULL;
    assert_false(there(wal) || there(shm));
    reader = open_as(w->where, TRUCE_DB_READ);
    assert_int_equal(number(reader, "SELECT count(*) FROM v"), 1);
    truce_db_close(reader);
    assert_false(there(wal) || there(shm));
}

/* Root may do everything, so who tests permissions must be somebody else. */
static int as_nobody(const char *where, enum truce_db_mode mode, truce_err *err) {
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        truce_err mine = {0};
        truce_db *db = NULL;
        int rc = 99;
        if (getuid() != 0 || (setgroups(0, NULL) == 0 && setgid(65534) == 0 && setuid(65534) == 0))
            rc = truce_db_open(&db, where, mode, &mine);
        if (rc == TRUCE_OK) {
            truce_stmt *s = NULL;
            mine.pos =
                truce_db_stmt(db, &s, "SELECT count(*) FROM v", &mine) == TRUCE_OK && truce_stmt_step(s, &mine) == 1
                    ? (uint64_t)truce_col_int(s, 0)
                    : 999;
        }
        truce_db_close(db);
        mine.code = rc;
        _exit(write(ends[1], &mine, sizeof mine) == (ssize_t)sizeof mine ? 0 : 1);
    }
    int status;
    assert_int_equal(read(ends[0], err, sizeof *err), sizeof *err);
    close(ends[0]);
    close(ends[1]);
    assert_true(waitpid(child, &status, 0) == child && status == 0);
    return err->code;
}

static void permissions_are_named(void **state) {
    world *w = *state;
    truce_err err;
    insert(w->db, 1, 1);
    truce_db_close(w->db);
    w->db = NULL;
    assert_int_equal(chmod(w->where, 0), 0);
    assert_int_equal(as_nobody(w->where, TRUCE_DB_READ, &err), TRUCE_EIO);
    says(&err, "may not be read: Permission denied");
    assert_int_equal(chmod(w->where, 0444), 0);
    assert_int_equal(as_nobody(w->where, TRUCE_DB_WRITE, &err), TRUCE_EIO);
    says(&err, "may not be written to: Permission denied");
    assert_int_equal(as_nobody(w->where, TRUCE_DB_READ, &err), TRUCE_OK);
    assert_int_equal(err.pos, 1);
    assert_int_equal(chmod(w->where, 0666), 0);
    assert_int_equal(chmod(w->dir, 0555), 0);
    assert_int_equal(as_nobody(w->where, TRUCE_DB_WRITE, &err), TRUCE_EIO);
    says(&err, "folder may not be written to");
    assert_int_equal(as_nobody(beside(w, "new"), TRUCE_DB_CREATE, &err), TRUCE_EIO);
    says(&err, "cannot be made: Permission denied");
    assert_int_equal(chmod(w->dir, 0777), 0);
}

static void copy_file(const char *from, const char *to) {
    char command[1000];
    snprintf(command, sizeof command, "cp %s %s", from, to);
    assert_int_equal(system(command), 0);
}

static void read_only_folders_can_be_read(void **state) {
    world *w = *state;
    truce_err err;
    char from[400], folder[200], to[300], wal[400];
    snprintf(folder, sizeof folder, "%s/fixed%%20?", w->dir);
    snprintf(to, sizeof to, "%s/x.truce", folder);
    snprintf(wal, sizeof wal, "%s-wal", to);
    snprintf(from, sizeof from, "%s-wal", w->where);
    assert_int_equal(mkdir(folder, 0755), 0);
    begin(w->db, true);
    for (int i = 0; i < 100; i++) insert(w->db, i, i);
    commit(w->db);
    copy_file(w->where, to); /* as a killed writer leaves it: part of it in the -wal */
    copy_file(from, wal);
    assert_int_equal(chmod(to, 0644), 0);
    assert_int_equal(chmod(folder, 0555), 0);
    assert_int_equal(as_nobody(to, TRUCE_DB_READ, &err), TRUCE_EIO);
    says(&err, "-wal");
    says(&err, "copy both");
    assert_int_equal(chmod(folder, 0777), 0);
    truce_db *db = open_as(to, TRUCE_DB_WRITE); /* where it may be written to it is whole */
    assert_int_equal(number(db, "SELECT count(*) FROM v"), 100);
    truce_db_close(db);
    assert_false(there(wal));
    assert_int_equal(chmod(folder, 0555), 0);
    assert_int_equal(as_nobody(to, TRUCE_DB_READ, &err), TRUCE_OK);
    assert_int_equal(err.pos, 100);
    assert_false(there(wal));
    assert_int_equal(chmod(folder, 0777), 0);
}

static void two_may_create_at_once(void **state) {
    world *w = *state;
    char *p = beside(w, "both.truce");
    int made = 0;
    for (int k = 0; k < 6; k++)
        if (fork() == 0) {
            truce_db *db = NULL;
            int rc = truce_db_open(&db, p, TRUCE_DB_CREATE, NULL);
            int status = rc != TRUCE_OK ? 2 : truce_db_created(db) ? 1 : 0;
            truce_db_close(db);
            _exit(status);
        }
    for (int k = 0, status; k < 6; k++) {
        assert_true(wait(&status) > 0 && WIFEXITED(status) && WEXITSTATUS(status) < 2);
        made += WEXITSTATUS(status);
    }
    assert_int_equal(made, 1);
}

/* ---------------------------------------------------------------- SQLite: damage, a full disk, a kill */

static void collect(const char *what, void *ctx) {
    truce_buf_printf(ctx, "%s\n", what);
}

static char *faults(truce_db *db) {
    truce_err err = {0};
    truce_buf b;
    truce_buf_init(&b);
    if (truce_db_check(db, collect, &b, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    truce_buf_char(&b, 0);
    return b.p;
}

static void fill(truce_db *db, int n) {
    truce_err err = {0};
    begin(db, true);
    truce_stmt *s = bulk(db);
    for (int id = 0; id < n; id++)
        if (row(s, id, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    assert_int_equal(truce_bulk_end(s, true, &err), TRUCE_OK);
    commit(db);
}

static void damage_is_found(void **state) {
    world *w = *state;
    truce_err err = {0};
    char *said = faults(w->db);
    assert_string_equal(said, "");
    truce_free(said);
    fill(w->db, 20000);
    int64_t bytes = truce_db_bytes(w->db);
    truce_db_close(w->db);
    w->db = NULL;
    FILE *f = fopen(w->where, "r+b");
    assert_non_null(f);
    assert_int_equal(fseek(f, 16384 * 9, SEEK_SET), 0); /* page 10 */
    for (int i = 0; i < 8000; i++) fputc(0xA5, f);
    assert_int_equal(fseek(f, 0, SEEK_END), 0);
    assert_int_equal(ftell(f), bytes);
    fclose(f);
    truce_db *db = open_as(w->where, TRUCE_DB_READ);
    said = faults(db);
    if (!strstr(said, "Page 10")) fail_msg("no page 10 in: %s", said);
    assert_null(strstr(said, "***"));
    truce_free(said);
    truce_stmt *s = stmt(db, "SELECT sum(length(t)) FROM v");
    assert_int_equal(truce_stmt_step(s, &err), TRUCE_EINPUT);
    says(&err, "damaged (");
    says(&err, "truce check");
    truce_db_close(db);
}

static void broken_references_are_found(void **state) {
    world *w = *state;
    must(w->db, "CREATE TABLE k(id INTEGER PRIMARY KEY, v INTEGER REFERENCES v(id)) STRICT");
    truce_err err = {0};
    assert_int_equal(truce_db_exec(w->db, "INSERT INTO k VALUES (4, 9)", &err), TRUCE_EINPUT);
    says(&err, "FOREIGN KEY");
    must(w->db, "PRAGMA foreign_keys=OFF; INSERT INTO k VALUES (4, 9)");
    char *said = faults(w->db);
    assert_string_equal(said, "table k row 4 names a row of v that is not there\n");
    truce_free(said);
}

/* In a child: insert and commit until the file may not grow any more; says what was committed last, and how it ended.
 */
static void until_full(const char *where, int out) {
    struct rlimit limit = {400 * 1024, 400 * 1024};
    truce_err err = {0};
    truce_db *db = NULL;
    truce_stmt *s = NULL;
    int64_t committed = 0;
    char big[1000];
    memset(big, 'x', sizeof big);
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
    int rc = truce_db_open(&db, where, TRUCE_DB_WRITE, &err);
    while (rc == TRUCE_OK && committed < 10000) {
        rc = truce_db_begin(db, true, &err);
        for (int i = 1; rc == TRUCE_OK && i <= 10; i++) {
            rc = truce_db_stmt(db, &s, INSERT, &err);
            if (rc != TRUCE_OK) break;
            truce_stmt_int(s, 1, committed + i);
            truce_stmt_blob(s, 5, big, sizeof big);
            rc = truce_stmt_run(s, &err);
        }
        if (rc == TRUCE_OK) rc = truce_db_commit(db, &err);
        if (rc == TRUCE_OK) committed += 10;
    }
    truce_db_close(db);
    err.pos = (uint64_t)committed;
    err.code = rc;
    _exit(write(out, &err, sizeof err) == (ssize_t)sizeof err ? 0 : 1);
}

static void full_disks_lose_nothing(void **state) {
    world *w = *state;
    truce_err err;
    int ends[2], status;
    truce_db_close(w->db);
    w->db = NULL;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) until_full(w->where, ends[1]);
    assert_int_equal(read(ends[0], &err, sizeof err), sizeof err);
    close(ends[0]);
    close(ends[1]);
    assert_true(waitpid(child, &status, 0) == child && status == 0);
    assert_int_equal(err.code, TRUCE_EIO);
    says(&err, "the disk is full; nothing was lost, what was committed is kept");
    assert_true(err.pos > 0);
    w->db = open_as(w->where, TRUCE_DB_WRITE);
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), err.pos);
    char *said = faults(w->db);
    assert_string_equal(said, "");
    truce_free(said);
    insert(w->db, 100000, 1);
}

static void a_kill_leaves_what_was_committed(void **state) {
    world *w = *state;
    int ends[2], status;
    truce_db_close(w->db);
    w->db = NULL;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        truce_db *db = NULL;
        truce_stmt *s = NULL;
        if (truce_db_open(&db, w->where, TRUCE_DB_WRITE, NULL) != TRUCE_OK) _exit(1);
        for (int64_t id = 0;; id += 2) { /* two rows a transaction */
            if (truce_db_begin(db, true, NULL) != TRUCE_OK) _exit(2);
            for (int k = 0; k < 2; k++) {
                if (truce_db_stmt(db, &s, INSERT, NULL) != TRUCE_OK) _exit(3);
                truce_stmt_int(s, 1, id + k);
                if (truce_stmt_run(s, NULL) != TRUCE_OK) _exit(4);
            }
            if (truce_db_commit(db, NULL) != TRUCE_OK || write(ends[1], "+", 1) != 1) _exit(5);
        }
    }
    char one;
    for (int i = 0; i < 50; i++) assert_int_equal(read(ends[0], &one, 1), 1);
    kill(child, SIGKILL);
    assert_true(waitpid(child, &status, 0) == child && WIFSIGNALED(status));
    close(ends[1]);
    int told = 50;
    while (read(ends[0], &one, 1) == 1) told++;
    close(ends[0]);
    w->db = open_as(w->where, TRUCE_DB_WRITE);
    int64_t n = number(w->db, "SELECT count(*) FROM v");
    assert_true(n % 2 == 0 && n >= told * 2 && n <= told * 2 + 2);
}

/* ---------------------------------------------------------------- PostgreSQL: what only a server can do */

static void drop_backend(const char *where, int64_t pid) {
    truce_db *db = open_as(where, TRUCE_DB_WRITE);
    truce_stmt *s = stmt(db, "SELECT pg_terminate_backend($1::int, 5000)");
    truce_stmt_int(s, 1, pid);
    run(s);
    truce_db_close(db);
}

static void all_is_lost(truce_db *db, const truce_err *first) {
    truce_err err = {0};
    truce_stmt *s = NULL;
    assert_int_equal(first->code, TRUCE_EIO);
    says(first, "the connection was lost: ");
    says(first, "nothing was half written");
    says(first, truce_db_name(db));
    truce_db_rollback(db);
    assert_int_equal(truce_db_begin(db, true, &err), TRUCE_EIO);
    assert_string_equal(err.msg, first->msg);
    assert_int_equal(truce_db_exec(db, "SELECT 1", &err), TRUCE_EIO);
    assert_int_equal(truce_db_stmt(db, &s, "SELECT 1", &err), TRUCE_EIO);
    assert_int_equal(truce_db_commit(db, &err), TRUCE_EIO);
    assert_int_equal(truce_db_check(db, collect, NULL, &err), TRUCE_EIO);
    assert_int_equal(truce_db_bytes(db), -1);
    assert_string_equal(err.msg, first->msg);
}

static void connections_may_be_lost_in_a_copy(void **state) {
    world *w = *state;
    truce_err err = {0};
    insert(w->db, -1, 1);
    for (int rows = 10; rows <= 100000; rows *= 100) { /* lost between two pieces, and before the only one */
        truce_db *victim = open_as(w->where, TRUCE_DB_WRITE);
        int64_t pid = number(victim, "SELECT pg_backend_pid()");
        begin(victim, true);
        truce_stmt *s = bulk(victim);
        int rc = TRUCE_OK;
        for (int id = 0; id < rows; id++)
            if (row(s, id, &err) != TRUCE_OK) fail_msg("%s", err.msg);
        drop_backend(w->where, pid);
        for (int id = rows; rc == TRUCE_OK && id < 2 * rows; id++) rc = row(s, id, &err);
        if (rc == TRUCE_OK) rc = truce_bulk_end(s, true, &err);
        else assert_int_equal(truce_bulk_end(s, false, NULL), TRUCE_OK);
        assert_int_equal(rc, TRUCE_EIO);
        all_is_lost(victim, &err);
        truce_db_close(victim);
        assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 1); /* nothing half written */
    }
}

static void connections_may_be_lost_anywhere(void **state) {
    world *w = *state;
    for (int at = 0; at < 4; at++) {
        truce_err err = {0};
        truce_stmt *s = NULL;
        truce_db *victim = open_as(w->where, TRUCE_DB_WRITE);
        int64_t pid = number(victim, "SELECT pg_backend_pid()");
        if (at > 0) begin(victim, true);
        if (at > 1) insert(victim, at, 1);
        drop_backend(w->where, pid);
        if (at == 0) assert_int_equal(truce_db_begin(victim, true, &err), TRUCE_EIO);
        else if (at == 1) assert_int_equal(truce_bulk_begin(victim, &s, "v", "id,i", "ii", &err), TRUCE_EIO);
        else if (at == 2) assert_int_equal(truce_db_commit(victim, &err), TRUCE_EIO);
        else assert_int_equal(truce_stmt_run(stmt(victim, "DELETE FROM v"), &err), TRUCE_EIO);
        all_is_lost(victim, &err);
        truce_db_close(victim);
    }
    assert_int_equal(number(w->db, "SELECT count(*) FROM v"), 0);
}

static void passwords_are_never_shown(void **state) {
    (void)state;
    static const char *where[] = {
        "postgresql://user:hush%zz@/truce",
        "postgresql://user:hu@hush@/truce",
        "postgresql://user:hush/hush@host/truce",
        "postgresql://user:1/hush@host/truce",
        "postgresql://user:hush@[::1/truce",
        "postgresql://user:hush@127.0.0.1:1/truce",
        "postgresql://user@127.0.0.1:1/truce?password=hush",
        "postgresql://user:hush@/truce?host=/nowhere",
        "postgresql://user:hush@127.0.0.1:1/truce?hush",
        "postgres://user:hush@127.0.0.1:1,hush:2/truce",
    };
    truce_err err;
    for (size_t i = 0; i < sizeof where / sizeof *where; i++) {
        int rc = refused(where[i], TRUCE_DB_READ, &err);
        assert_true(rc == TRUCE_EUSAGE || rc == TRUCE_EIO);
        if (i != 9 && strstr(err.msg, "hush")) fail_msg("%s: %s", where[i], err.msg);
        assert_true(strlen(err.msg) > 30);
    }
}

static void missing_schemas_are_absent(void **state) {
    world *w = *state;
    truce_err err;
    must(w->db, "DROP SCHEMA truce CASCADE");
    assert_int_equal(refused(w->where, TRUCE_DB_READ, &err), TRUCE_EABSENT);
    says(&err, "no truce ledger in truce");
    assert_int_equal(refused(w->where, TRUCE_DB_WRITE, &err), TRUCE_EABSENT);
    truce_db *db = open_as(w->where, TRUCE_DB_CREATE);
    assert_true(truce_db_created(db));
    truce_db_close(db);
}

static void copies_fit_the_columns(void **state) {
    world *w = *state;
    truce_err err = {0};
    truce_stmt *s = NULL;
    must(w->db, "CREATE TABLE n(a SMALLINT, b INTEGER, c BOOLEAN, d REAL, e VARCHAR(4))");
    begin(w->db, true);
    if (truce_bulk_begin(w->db, &s, "n", "a,b,c,d,e", "iiirt", &err) != TRUCE_OK) fail_msg("%s", err.msg);
    truce_stmt_int(s, 1, -32768);
    truce_stmt_int(s, 2, INT32_MAX);
    truce_stmt_int(s, 3, 1);
    truce_stmt_real(s, 4, 0.25);
    truce_stmt_text(s, 5, TRUCE_STR("four"));
    assert_int_equal(truce_bulk_row(s, &err), TRUCE_OK);
    if (truce_bulk_end(s, true, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    commit(w->db);
    s = stmt(w->db, "SELECT a, b, c, d, e, '2026-01-01'::text FROM n");
    assert_int_equal(truce_stmt_step(s, &err), 1);
    assert_int_equal(truce_col_int(s, 0), -32768);
    assert_int_equal(truce_col_int(s, 1), INT32_MAX);
    assert_int_equal(truce_col_int(s, 2), 1);
    assert_true(truce_col_real(s, 3) == 0.25);
    assert_true(truce_str_is(truce_col_text(s, 4), "four"));
    truce_stmt_reset(s);
    assert_int_equal(truce_stmt_step(stmt(w->db, "SELECT now()"), &err), TRUCE_EUSAGE);
    says(&err, "type");
    begin(w->db, true);
    assert_int_equal(truce_bulk_begin(w->db, &s, "n", "a", "i", &err), TRUCE_OK);
    truce_stmt_int(s, 1, 32768);
    assert_int_equal(truce_bulk_row(s, &err), TRUCE_EINPUT);
    says(&err, "range");
    truce_db_rollback(w->db);
    begin(w->db, true);
    assert_int_equal(truce_bulk_begin(w->db, &s, "n", "e", "i", &err), TRUCE_EUSAGE);
}

#define ON(f, where)                                                                                                   \
    { #f " (" #where ")", f, fresh_##where, done, NULL }
#define ALL(where)                                                                                                     \
    ON(opens_say_what_they_made, where), ON(values_come_back, where), ON(null_is_null, where),                         \
        ON(sums_and_means_are_numbers, where), ON(parameters_change_their_types, where),                               \
        ON(statements_are_prepared_once, where), ON(borrowed_text_is_borrowed_for_one_step, where),                    \
        ON(changes_are_counted, where), ON(transactions_hold_or_do_not, where),                                        \
        ON(unique_violations_have_their_code, where), ON(failed_transactions_cannot_commit, where),                    \
        ON(mistakes_are_told, where), ON(readers_write_nothing, where), ON(readers_see_a_snapshot, where),             \
        ON(second_writers_wait_then_say_so, where), ON(writers_take_turns, where), ON(bulk_brings_all_rows, where),    \
        ON(bulk_fails_as_a_whole, where), ON(bulk_has_rules, where), ON(many_rows_come_one_by_one, where),             \
        ON(memory_may_run_out, where)

int main(void) {
    const struct CMUnitTest sqlite[] = {
        ALL(sqlite),
        ON(what_is_no_ledger_is_refused, sqlite),
        ON(other_databases_are_refused, sqlite),
        ON(odd_names_are_files, sqlite),
        ON(no_files_are_left, sqlite),
        ON(permissions_are_named, sqlite),
        ON(read_only_folders_can_be_read, sqlite),
        ON(two_may_create_at_once, sqlite),
        ON(damage_is_found, sqlite),
        ON(broken_references_are_found, sqlite),
        ON(full_disks_lose_nothing, sqlite),
        ON(a_kill_leaves_what_was_committed, sqlite),
        cmocka_unit_test(passwords_are_never_shown),
    };
    const struct CMUnitTest postgres[] = {
        ALL(postgres),
        ON(connections_may_be_lost_in_a_copy, postgres),
        ON(connections_may_be_lost_anywhere, postgres),
        ON(missing_schemas_are_absent, postgres),
        ON(copies_fit_the_columns, postgres),
    };
    int failed = cmocka_run_group_tests(sqlite, NULL, NULL);
    const char *where = getenv("TRUCE_TEST_PG");
    if (where && *where) failed += cmocka_run_group_tests(postgres, NULL, NULL);
    else fprintf(stderr, "test_db: TRUCE_TEST_PG is not set: the PostgreSQL half is SKIPPED\n");
    return failed;
}
