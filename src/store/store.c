/* store/store.c - opening a ledger, transactions with their act, and what the other files of the room share. */
#include "store/log_inside.h"
#include "store/schema.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <zstd.h>

int store__oom(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

double store__clock(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

double store__cpu(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static truce_time_us store__now(void) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (truce_time_us)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

void store__hex_get(const char *hex, unsigned char out[32]) {
    for (int i = 0; i < 64; i++) {
        unsigned v = hex[i] <= '9' ? (unsigned)(hex[i] - '0') : (unsigned)((hex[i] | 32) - 'a' + 10);
        out[i / 2] = (unsigned char)(i % 2 ? out[i / 2] | (v & 15) : (v & 15) << 4);
    }
}

void store__hex_put(truce_str raw, char out[65]) {
    uint32_t n = raw.n < 32 ? raw.n : 32;
    for (uint32_t i = 0; i < n; i++) {
        out[2 * i] = "0123456789abcdef"[(unsigned char)raw.p[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[(unsigned char)raw.p[i] & 15];
    }
    out[2 * n] = 0;
}

/* ---------------------------------------------------------------- small statements */

int store__int(truce_store *s, const char *sql, int64_t a, int64_t b, int64_t otherwise, int64_t *out, truce_err *err) {
    truce_stmt *st;
    *out = otherwise;
    int rc = truce_db_stmt(s->db, &st, sql, err);
    if (rc != TRUCE_OK) return rc;
    if (strstr(sql, "$1")) truce_stmt_int(st, 1, a);
    if (strstr(sql, "$2")) truce_stmt_int(st, 2, b);
    rc = truce_stmt_step(st, err);
    if (rc == 1 && !truce_col_null(st, 0)) *out = truce_col_int(st, 0);
    truce_stmt_reset(st);
    return rc < 0 ? rc : TRUCE_OK;
}

static int store__by_sha(truce_store *s, const char *sql, const unsigned char sha[32], int64_t *out, truce_err *err) {
    truce_stmt *st;
    *out = 0;
    int rc = truce_db_stmt(s->db, &st, sql, err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_blob(st, 1, sha, STORE__START);
    truce_stmt_blob(st, 2, sha, 32);
    rc = truce_stmt_step(st, err);
    if (rc == 1) *out = truce_col_int(st, 0);
    truce_stmt_reset(st);
    return rc < 0 ? rc : TRUCE_OK;
}

int store__report_row(truce_store *s, const unsigned char sha[32], int64_t *out, truce_err *err) {
    return store__by_sha(s, "SELECT max(id) FROM report WHERE substr(sha256, 1, 4) = $1 AND sha256 = $2", sha, out,
                         err);
}

int store__document_row(truce_store *s, const unsigned char sha[32], int64_t *out, truce_err *err) {
    return store__by_sha(s, "SELECT min(id) FROM document WHERE substr(sha256, 1, 4) = $1 AND sha256 = $2", sha, out,
                         err);
}

int store__run(truce_store *s, const char *sql, const int64_t *v, int n, truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st, sql, err);
    if (rc != TRUCE_OK) return rc;
    for (int i = 0; i < n; i++) truce_stmt_int(st, i + 1, v[i]);
    return truce_stmt_run(st, err);
}

/* ---------------------------------------------------------------- what is remembered between statements */

static void store__dict_clear(store__dict *d) {
    truce_map64_clear(&d->ids);
    truce_map64_clear(&d->values);
}

static void store__drop_cache(truce_store *s) {
    truce_arena_reset(&s->cache);
    truce_map64_clear(&s->told);
    truce_map64_clear(&s->signatures);
}

void store__trim(truce_store *s) {
    if (s->cache.used > STORE__CACHE_BYTES) store__drop_cache(s);
}

void store__forget(truce_store *s) {
    store__dict *const dicts[] = {&s->word, &s->side, &s->place, &s->what, &s->list};
    for (size_t i = 0; i < sizeof dicts / sizeof *dicts; i++) store__dict_clear(dicts[i]);
    truce_map64_clear(&s->folded);
    truce_arena_reset(&s->lists);
    store__drop_cache(s);
    store__rows_clear(s->rows);
    s->document = 0;
    s->head = -1;
    truce_tree_free(s->tree);
    s->tree = NULL;
    log__page_free(s->page);
    s->page = NULL;
}

int store__shed(truce_store *s, int rc, truce_err *err) {
    store__dict *const dicts[] = {&s->word, &s->side, &s->place, &s->what, &s->list};
    truce_names *names;
    if (rc != TRUCE_OK || truce_names_bytes(s->names) < STORE__NAMES_BYTES) return rc;
    rc = truce_names_new(&names, err);
    if (rc != TRUCE_OK) return rc;
    truce_names_free(s->names);
    s->names = names;
    for (size_t i = 0; i < sizeof dicts / sizeof *dicts; i++) {
        truce_map64_fini(&dicts[i]->ids);
        truce_map64_fini(&dicts[i]->values);
    }
    truce_map64_fini(&s->folded);
    truce_arena_reset(&s->lists);
    store__drop_cache(s);
    return rc;
}

int store__catch_up(truce_store *s, truce_err *err) {
    int64_t head;
    int rc = store__int(s, "SELECT max(id) FROM act", 0, 0, 0, &head, err);
    if (rc != TRUCE_OK || head == s->head) return rc;
    store__forget(s);
    const struct {
        const char *sql;
        int64_t *next;
    } counters[] = {
        {"SELECT max(id) FROM word", &s->word.next},         {"SELECT max(id) FROM side", &s->side.next},
        {"SELECT max(id) FROM place", &s->place.next},       {"SELECT max(id) FROM what", &s->what.next},
        {"SELECT max(id) FROM list", &s->list.next},         {"SELECT max(id) FROM report", &s->next_report},
        {"SELECT max(id) FROM document", &s->next_document}, {"SELECT max(id) FROM obtained", &s->next_obtained}};
    for (size_t i = 0; i < sizeof counters / sizeof *counters && rc == TRUCE_OK; i++) {
        rc = store__int(s, counters[i].sql, 0, 0, 0, counters[i].next, err);
        ++*counters[i].next;
    }
    if (rc == TRUCE_OK) rc = store__int(s, "SELECT at FROM act WHERE id = $1", head, 0, 0, &s->last_at, err);
    if (rc == TRUCE_OK) s->head = head;
    return rc;
}

int store__read_begin(truce_store *s, truce_err *err) {
    int rc = s->reading || s->acting ? TRUCE_OK : truce_db_begin(s->db, false, err);
    if (rc == TRUCE_OK) s->reading++;
    return rc;
}

void store__read_end(truce_store *s) {
    if (s->reading && --s->reading == 0 && !s->acting) truce_db_rollback(s->db); /* it only read */
}

int store__as_of(truce_store *s, truce_time_us t, int64_t *act, truce_err *err) {
    return t ? store__int(s, "SELECT max(id) FROM act WHERE at <= $1", t, 0, 0, act, err)
             : store__int(s, "SELECT max(id) FROM act", 0, 0, 0, act, err);
}

/* ---------------------------------------------------------------- acts */

int store__act(truce_store *s, const char *kind, const char *who, const char *reason, const char *detail, int64_t *act,
               truce_err *err) {
    truce_stmt *st;
    int rc = store__catch_up(s, err);
    if (rc == TRUCE_OK)
        rc = truce_db_stmt(s->db, &st,
                           "INSERT INTO act(id, at, kind, who, reason, detail) VALUES($1, $2, $3, $4, $5, $6)", err);
    if (rc != TRUCE_OK) return rc;
    truce_time_us now = store__now();
    if (now <= s->last_at) now = s->last_at + 1; /* a clock that was set back must not make as-of ambiguous */
    *act = s->head + 1;
    truce_stmt_int(st, 1, *act);
    truce_stmt_int(st, 2, now);
    truce_stmt_text(st, 3, truce_str_c(kind));
    truce_stmt_text(st, 4, truce_str_c(who));
    truce_stmt_text(st, 5, truce_str_c(reason));
    truce_stmt_text(st, 6, truce_str_c(detail));
    rc = truce_stmt_run(st, err);
    if (rc != TRUCE_OK) return rc;
    s->head = *act;
    s->last_at = now;
    return TRUCE_OK;
}

int store__begin_act(truce_store *s, const char *kind, const char *who, const char *reason, const char *detail,
                     int64_t *act, truce_err *err) {
    int rc = truce_db_begin(s->db, true, err);
    s->acting = rc == TRUCE_OK;
    return rc == TRUCE_OK ? store__act(s, kind, who, reason, detail, act, err) : rc;
}

int store__commit(truce_store *s, truce_err *err) {
    int rc = truce_db_commit(s->db, err);
    s->acting = false;
    store__trim(s);
    return rc;
}

void store__rollback(truce_store *s) {
    truce_db_rollback(s->db);
    s->acting = false;
    store__forget(s);
}

/* A ledger of version 1 gets its record, in the transaction that makes the tables for it. */
static int store__fill(void *ctx, int from, truce_err *err) {
    (void)from;
    return store__log_begin(ctx, err);
}

/* ---------------------------------------------------------------- open and close */

static int store__init(truce_store *s, const truce_lexicon *lex, truce_err *err) {
    s->lex = lex;
    s->head = -1;
    truce_arena_init(&s->cache, 0);
    truce_arena_init(&s->lists, 0);
    truce_arena_init(&s->kept, 0);
    truce_arena_init(&s->batch.arena, 0);
    truce_buf_init(&s->scratch);
    truce_buf_init(&s->prefix);
    truce_buf_init(&s->document_bytes);
    store__rows_init(s->rows);
    return truce_names_new(&s->names, err);
}

/* For messages: as the database calls itself, which is without a password. */
static int store__called(truce_store *s, truce_err *err) {
    const char *name = truce_db_name(s->db);
    size_t n = strlen(name) + 1;
    s->where = truce_malloc(n);
    if (!s->where) return store__oom(err);
    memcpy(s->where, name, n);
    return TRUCE_OK;
}

int truce_store_open(truce_store **out, const char *where, enum truce_store_mode mode, const truce_lexicon *lex,
                     truce_err *err) {
    static const enum truce_db_mode modes[] = {TRUCE_DB_READ, TRUCE_DB_WRITE, TRUCE_DB_CREATE};
    truce_store *s = truce_calloc(1, sizeof *s);
    *out = NULL;
    if (!s) return store__oom(err);
    int rc = store__init(s, lex, err);
    if (rc == TRUCE_OK) rc = truce_db_open(&s->db, where, modes[mode], err);
    s->write = mode != TRUCE_STORE_READ;
    if (rc == TRUCE_OK) rc = store__called(s, err);
    if (rc == TRUCE_OK) {
        s->postgres = truce_db_kindof(s->db) == TRUCE_DB_POSTGRES;
        rc = truce_schema_open(s->db, s->where, s->write, store__fill, s, &s->schema, err);
    }
    if (rc == TRUCE_OK) *out = s;
    else truce_store_close(s);
    return rc;
}

bool truce_store_made(const truce_store *s) {
    return truce_db_created(s->db);
}

static void store__dict_fini(store__dict *d) {
    truce_map64_fini(&d->ids);
    truce_map64_fini(&d->values);
}

void truce_store_close(truce_store *s) {
    if (!s) return;
    truce_db_close(s->db);
    truce_names_free(s->names);
    truce_free(s->where);
    truce_tree_free(s->tree);
    log__page_free(s->page);
    store__dict *const dicts[] = {&s->word, &s->side, &s->place, &s->what, &s->list};
    for (size_t i = 0; i < sizeof dicts / sizeof *dicts; i++) store__dict_fini(dicts[i]);
    truce_map64_fini(&s->folded);
    truce_map64_fini(&s->told);
    truce_map64_fini(&s->signatures);
    truce_map64_fini(&s->batch.have);
    truce_map64_fini(&s->batch.have_docs);
    truce_arena_fini(&s->cache);
    truce_arena_fini(&s->lists);
    truce_arena_fini(&s->kept);
    truce_arena_fini(&s->batch.arena);
    store__rows_fini(s->rows);
    ZSTD_freeCCtx(s->zc);
    ZSTD_freeDCtx(s->zd);
    truce_buf_fini(&s->scratch);
    truce_buf_fini(&s->prefix);
    truce_buf_fini(&s->document_bytes);
    truce_free(s);
}

/* ---------------------------------------------------------------- figures of the whole */

/* Of a report: no later version took its place. */
#define STORE__STANDS                                                                                                  \
    "NOT EXISTS (SELECT 1 FROM tombstone t JOIN act a ON a.id = t.act WHERE t.report = r.id AND a.kind = 'ingest')"

int truce_store_stat(truce_store *s, truce_store_stats *out, truce_err *err) {
    int64_t v[11], first, last;
    static const char *const sql[] = {
        "SELECT count(*) FROM document",
        ("SELECT count(*) FROM report r WHERE " STORE__STANDS),
        "SELECT count(*) FROM tombstone t JOIN act a ON a.id = t.act WHERE a.kind <> 'ingest'",
        ("SELECT CAST(coalesce(sum(claims), 0) AS BIGINT) FROM report r WHERE " STORE__STANDS),
        "SELECT count(*) FROM telling",
        "SELECT count(DISTINCT incident) FROM member WHERE until IS NULL",
        "SELECT count(*) FROM act",
        "SELECT CAST(coalesce(sum(bytes), 0) AS BIGINT) FROM document",
        "SELECT CAST(coalesce(sum(length(body)), 0) AS BIGINT) FROM document",
        "SELECT at FROM act ORDER BY id DESC LIMIT 1",
    };
    int rc = TRUCE_OK;
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < sizeof sql / sizeof *sql && rc == TRUCE_OK; i++)
        rc = store__int(s, sql[i], 0, 0, 0, &v[i], err);
    if (rc == TRUCE_OK) rc = store__int(s, "SELECT min(published) FROM report", 0, 0, TRUCE_NODAY, &first, err);
    if (rc == TRUCE_OK) rc = store__int(s, "SELECT max(published) FROM report", 0, 0, TRUCE_NODAY, &last, err);
    if (rc != TRUCE_OK) return rc;
    *out = (truce_store_stats){(uint64_t)v[0],   (uint64_t)v[1],  (uint64_t)v[2], (uint64_t)v[3], (uint64_t)v[4],
                               (uint64_t)v[5],   (uint64_t)v[6],  (uint64_t)v[7], (uint64_t)v[8], 0,
                               (truce_day)first, (truce_day)last, v[9],           s->schema};
    int64_t bytes = truce_db_bytes(s->db);
    out->file_bytes = bytes > 0 ? (uint64_t)bytes : 0;
    return TRUCE_OK;
}
