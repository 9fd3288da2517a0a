/* store/db.c - what both databases have in common: dispatch, the statement cache, the rules of transactions. */
#include "store/db_inside.h"

#include <math.h>
#include <string.h>

#define DB__FIRST_SLOTS   64
#define DB__MOST_POINTERS 8192 /* a caller whose SQL is not static after all must not fill memory with addresses */

int truce_db_open(truce_db **out, const char *where, enum truce_db_mode mode, truce_err *err) {
    *out = NULL;
    if (!where || !*where)
        return truce_err_set(err, TRUCE_EUSAGE, "no ledger is named: -d FILE or -d postgresql://...");
    truce_str w = truce_str_c(where);
    int rc = truce_str_starts(w, TRUCE_STR("postgresql://")) || truce_str_starts(w, TRUCE_STR("postgres://"))
                 ? db__postgres_open(out, where, mode, err)
                 : db__sqlite_open(out, where, mode, err);
    if (rc == TRUCE_OK) (*out)->mode = mode;
    return rc;
}

void truce_db_close(truce_db *db) {
    if (!db) return;
    truce_db_rollback(db);
    for (truce_stmt *s = db->all, *next; s; s = next) {
        next = s->next;
        truce_free(s->sql);
        db->ops->drop(s);
    }
    truce_free(db->slots);
    db->ops->close(db);
}

enum truce_db_kind truce_db_kindof(const truce_db *db) {
    return db->kind;
}
bool truce_db_created(const truce_db *db) {
    return db->created;
}
const char *truce_db_name(const truce_db *db) {
    return db->name;
}

void db__show(truce_db *db, const char *name) {
    size_t n = strlen(name);
    if (n <= DB__SHOWN) {
        memcpy(db->name, name, n + 1);
        return;
    }
    name += n - DB__SHOWN;
    while ((*name & 0xC0) == 0x80) name++; /* not in the middle of a character */
    memcpy(db->name, "...", 3);
    memcpy(db->name + 3, name, strlen(name) + 1);
}

/* ---------------------------------------------------------------- rules of transactions */

static int db__again(const truce_err *what, truce_err *err) {
    if (err) *err = *what;
    return what->code;
}

/* May a statement start now? */
static int db__ready(truce_db *db, truce_err *err) {
    if (db->lost.code) return db__again(&db->lost, err);
    if (db->failed.code) return db__again(&db->failed, err);
    if (db->bulk)
        return truce_err_set(err, TRUCE_EUSAGE, "%s: rows are being put in; no other statement before their end",
                             db->name);
    return TRUCE_OK;
}

/* A statement failed: so did the transaction that it is in. */
static int db__noted(truce_db *db, int rc, const truce_err *err) {
    if (rc < 0 && db->tx != DB__NOTX && !db->failed.code) {
        db->failed = *err;
        db->failed.code = rc;
    }
    return rc;
}

int truce_db_exec(truce_db *db, const char *sql, truce_err *err) {
    truce_err own = {0};
    if (!err) err = &own;
    int rc = db__ready(db, err);
    return rc != TRUCE_OK ? rc : db__noted(db, db->ops->exec(db, sql, err), err);
}

int truce_db_begin(truce_db *db, bool write, truce_err *err) {
    int rc = db__ready(db, err);
    if (rc != TRUCE_OK) return rc;
    if (db->tx != DB__NOTX) return truce_err_set(err, TRUCE_EUSAGE, "%s: a transaction is open already", db->name);
    if (write && db->mode == TRUCE_DB_READ)
        return truce_err_set(err, TRUCE_EUSAGE, "%s: opened for reading only", db->name);
    rc = db->ops->begin(db, write, err);
    if (rc == TRUCE_OK) db->tx = write ? DB__WRITING : DB__READING;
    return rc;
}

int truce_db_commit(truce_db *db, truce_err *err) {
    int rc = db__ready(db, err);
    if (rc == TRUCE_OK && db->tx == DB__NOTX)
        return truce_err_set(err, TRUCE_EUSAGE, "%s: no transaction is open", db->name);
    for (truce_stmt *s = db->all; rc == TRUCE_OK && s; s = s->next)
        if (s->active && s->many) truce_stmt_reset(s);
    if (rc == TRUCE_OK) rc = db->ops->commit(db, err);
    if (rc != TRUCE_OK) truce_db_rollback(db);
    db->tx = DB__NOTX;
    return rc;
}

void truce_db_rollback(truce_db *db) {
    if (db->bulk) truce_bulk_end(db->bulk, false, NULL);
    if (db->tx != DB__NOTX) {
        for (truce_stmt *s = db->all; s; s = s->next)
            if (s->active) truce_stmt_reset(s); /* they read what now never was */
        if (!db->lost.code) db->ops->rollback(db);
    }
    db->tx = DB__NOTX;
    db->failed.code = TRUCE_OK;
}

/* ---------------------------------------------------------------- statements, each prepared once */

/* Every statement has two kinds of keys in one table: its text's hash, and the hash of each address it was asked by. */
typedef struct db__slot {
    uint64_t key;
    truce_stmt *s; /* NULL: free */
} db__slot;

static truce_stmt *db__find(const truce_db *db, uint64_t key, const char *sql) {
    if (!db->nslots) return NULL;
    for (size_t i = key & (db->nslots - 1);; i = (i + 1) & (db->nslots - 1)) {
        const db__slot *slot = &db->slots[i];
        if (!slot->s) return NULL;
        if (slot->key == key && !strcmp(slot->s->sql, sql)) return slot->s;
    }
}

static void db__place(db__slot *slots, size_t n, uint64_t key, truce_stmt *s) {
    size_t i = key & (n - 1);
    while (slots[i].s) i = (i + 1) & (n - 1);
    slots[i] = (db__slot){key, s};
}

static bool db__keep(truce_db *db, uint64_t key, truce_stmt *s) {
    if (db->used * 4 >= db->nslots * 3) {
        size_t n = db->nslots ? db->nslots * 2 : DB__FIRST_SLOTS;
        db__slot *slots = truce_calloc(n, sizeof *slots);
        if (!slots) return false;
        for (size_t i = 0; i < db->nslots; i++)
            if (db->slots[i].s) db__place(slots, n, db->slots[i].key, db->slots[i].s);
        truce_free(db->slots);
        db->slots = slots;
        db->nslots = n;
    }
    db__place(db->slots, db->nslots, key, s);
    db->used++;
    return true;
}

static int db__make(truce_db *db, truce_stmt **out, uint64_t key, const char *sql, truce_err *err) {
    truce_stmt *s = NULL;
    size_t n = strlen(sql) + 1;
    char *copy = truce_malloc(n);
    if (!copy) return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", db->name);
    int rc = db->ops->prepare(db, &s, sql, err);
    if (rc != TRUCE_OK) {
        truce_free(copy);
        return db__noted(db, rc, err);
    }
    s->db = db;
    s->sql = memcpy(copy, sql, n);
    if (!db__keep(db, key, s)) {
        truce_free(copy);
        db->ops->drop(s);
        return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", db->name);
    }
    s->next = db->all;
    db->all = s;
    *out = s;
    return TRUCE_OK;
}

/* `fixed`: the text stays where it is, so its address may be remembered. */
static int db__get(truce_db *db, truce_stmt **out, const char *sql, bool fixed, truce_err *err) {
    truce_err own = {0};
    if (!err) err = &own;
    *out = NULL;
    int rc = db__ready(db, err);
    if (rc != TRUCE_OK) return rc;
    uint64_t where = truce_hash_mix(0, (uint64_t)(uintptr_t)sql);
    truce_stmt *s = fixed ? db__find(db, where, sql) : NULL;
    if (!s) {
        uint64_t text = truce_hash(sql, strlen(sql));
        s = db__find(db, text, sql);
        if (!s && (rc = db__make(db, &s, text, sql, err)) != TRUCE_OK) return rc;
        if (fixed && db->used < DB__MOST_POINTERS) (void)db__keep(db, where, s); /* without: slower, not wrong */
    }
    if (s->active)
        return truce_err_set(err, TRUCE_EUSAGE, "%s: a statement is asked for while it is in use: %.60s", db->name,
                             sql);
    truce_stmt_reset(s);
    *out = s;
    return TRUCE_OK;
}

int truce_db_stmt(truce_db *db, truce_stmt **out, const char *sql, truce_err *err) {
    return db__get(db, out, sql, true, err);
}

int truce_db_once(truce_db *db, truce_stmt **out, const char *sql, truce_err *err) {
    truce_err own = {0};
    if (!err) err = &own;
    *out = NULL;
    int rc = db__ready(db, err);
    if (rc != TRUCE_OK) return rc;
    size_t n = strlen(sql) + 1;
    char *copy = truce_malloc(n);
    if (!copy) return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", db->name);
    rc = db->ops->prepare(db, out, sql, err);
    if (rc != TRUCE_OK) {
        truce_free(copy);
        return db__noted(db, rc, err);
    }
    (*out)->db = db;
    (*out)->sql = memcpy(copy, sql, n);
    return TRUCE_OK;
}

void truce_db_done(truce_stmt *s) {
    if (!s) return;
    truce_db *db = s->db;
    if (s->active) truce_stmt_reset(s);
    truce_free(s->sql);
    db->ops->drop(s);
}

enum db__type db__letter(const truce_db *db, int i) {
    switch (db->letters[i]) {
    case 'i': return DB__INT;
    case 'r': return DB__REAL;
    case 't': return DB__TEXT;
    default: return DB__BLOB;
    }
}

/* A bulk's columns have types: PostgreSQL's COPY turns nothing into anything else, so neither may SQLite. */
static void db__bind(truce_stmt *s, int i, db__value v) {
    int rc = TRUCE_OK;
    if (i < 1 || i > s->params || s->active) rc = TRUCE_EUSAGE;
    else if (v.n > DB__MOST_BYTES) rc = TRUCE_ELIMIT;
    else if (s->db->bulk == s && v.type != DB__NULL && v.type != db__letter(s->db, i - 1)) {
        if (v.type == DB__INT && db__letter(s->db, i - 1) == DB__REAL)
            v = (db__value){.type = DB__REAL, .r = (double)v.i};
        else rc = TRUCE_EUSAGE;
    }
    if (rc == TRUCE_OK) rc = s->db->ops->bind(s, i, &v);
    if (rc == TRUCE_OK || s->bad_code) return;
    s->bad_code = rc;
    s->bad = i;
}

void truce_stmt_int(truce_stmt *s, int i, int64_t v) {
    db__bind(s, i, (db__value){.type = DB__INT, .i = v});
}

void truce_stmt_real(truce_stmt *s, int i, double v) {
    db__bind(s, i, (db__value){.type = isnan(v) ? DB__NULL : DB__REAL, .r = v});
}

void truce_stmt_text(truce_stmt *s, int i, truce_str v) {
    db__bind(s, i, (db__value){.type = v.p ? DB__TEXT : DB__NULL, .p = v.p, .n = v.p ? v.n : 0});
}

void truce_stmt_blob(truce_stmt *s, int i, const void *p, size_t n) {
    db__bind(s, i, (db__value){.type = p ? DB__BLOB : DB__NULL, .p = p, .n = p ? n : 0});
}

void truce_stmt_null(truce_stmt *s, int i) {
    db__bind(s, i, (db__value){.type = DB__NULL});
}

static int db__unbound(const truce_stmt *s, truce_err *err) {
    const char *why = s->bad_code == TRUCE_ENOMEM   ? "out of memory"
                      : s->bad_code == TRUCE_ELIMIT ? "larger than one value may be (1 GB)"
                      : s->active                   ? "the statement is in use"
                                                    : "no such parameter, or of another type";
    return truce_err_set(err, s->bad_code, "%s: value %d cannot be put in: %s: %.60s", s->db->name, s->bad, why,
                         s->sql);
}

int truce_stmt_step(truce_stmt *s, truce_err *err) {
    truce_err own = {0};
    if (!err) err = &own;
    truce_db *db = s->db;
    int rc = s->active ? TRUCE_OK : db__ready(db, err);
    bool fresh = rc == TRUCE_OK;
    if (rc == TRUCE_OK && s->bad_code) rc = db__unbound(s, err);
    if (rc == TRUCE_OK) {
        if (!s->active) s->changes = 0;
        rc = db->ops->step(s, err);
    }
    s->active = rc == 1;
    if (rc != 1) truce_stmt_reset(s);
    return fresh ? db__noted(db, rc, err) : rc;
}

int truce_stmt_run(truce_stmt *s, truce_err *err) {
    int rc = truce_stmt_step(s, err);
    if (rc != 1) return rc;
    /* PRAGMAs and calls of functions return a row that nobody wants; a RETURNING must be stepped to its end. */
    do rc = truce_stmt_step(s, err);
    while (rc == 1);
    return rc;
}

void truce_stmt_reset(truce_stmt *s) {
    s->db->ops->reset(s);
    s->active = s->many = false;
    s->bad_code = TRUCE_OK;
}

void truce_stmt_many(truce_stmt *s) {
    s->many = true;
}

int64_t truce_stmt_changes(const truce_stmt *s) {
    return s->changes;
}

/* Columns of a statement that has no row read as NULL. */
bool truce_col_null(const truce_stmt *s, int i) {
    return !s->active || s->db->ops->col_null(s, i);
}

int64_t truce_col_int(const truce_stmt *s, int i) {
    return truce_col_null(s, i) ? 0 : s->db->ops->col_int(s, i);
}

double truce_col_real(const truce_stmt *s, int i) {
    return truce_col_null(s, i) ? (double)NAN : s->db->ops->col_real(s, i);
}

truce_str truce_col_text(const truce_stmt *s, int i) {
    return truce_col_null(s, i) ? TRUCE_NOSTR : s->db->ops->col_bytes(s, i);
}

truce_str truce_col_blob(const truce_stmt *s, int i) {
    return truce_col_text(s, i);
}

/* ---------------------------------------------------------------- bulk */

int truce_bulk_begin(truce_db *db, truce_stmt **out, const char *table, const char *columns, const char *types,
                     truce_err *err) {
    truce_err own = {0};
    truce_buf sql;
    if (!err) err = &own;
    *out = NULL;
    size_t n = strlen(types), names = 1;
    for (const char *p = columns; *p; p++) names += *p == ',';
    if (n != names || n > DB__MOST_COLUMNS || strspn(types, "irtb") != n)
        return truce_err_set(err, TRUCE_EUSAGE, "%s: %s: columns %s do not go with types %s", db->name, table, columns,
                             types);
    int rc = db__ready(db, err);
    if (rc != TRUCE_OK) return rc;
    if (db->tx != DB__WRITING)
        return truce_err_set(err, TRUCE_EUSAGE, "%s: rows go in inside a write transaction only", db->name);
    truce_stmt *s = NULL;
    truce_buf_init(&sql);
    db->ops->bulk_sql(&sql, table, columns, (int)n);
    truce_buf_char(&sql, 0);
    rc = sql.failed ? truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", db->name)
                    : db__get(db, &s, sql.p, false, err);
    truce_buf_fini(&sql);
    if (rc != TRUCE_OK) return rc;
    memcpy(db->letters, types, n + 1);
    if ((rc = db->ops->bulk_begin(s, table, columns, err)) != TRUCE_OK) return db__noted(db, rc, err);
    db->bulk = s;
    *out = s;
    return TRUCE_OK;
}

int truce_bulk_row(truce_stmt *s, truce_err *err) {
    truce_err own = {0};
    truce_db *db = s->db;
    if (!err) err = &own;
    if (db->lost.code) return db__again(&db->lost, err);
    if (db->failed.code) return db__again(&db->failed, err);
    if (db->bulk != s) return truce_err_set(err, TRUCE_EUSAGE, "%s: a row for a bulk that is over", db->name);
    int rc = s->bad_code ? db__unbound(s, err) : db->ops->bulk_row(s, err);
    truce_stmt_reset(s);
    return db__noted(db, rc, err);
}

int truce_bulk_end(truce_stmt *s, bool ok, truce_err *err) {
    truce_err own = {0};
    truce_db *db = s->db;
    if (!err) err = &own;
    if (db->bulk != s)
        return !ok ? TRUCE_OK : truce_err_set(err, TRUCE_EUSAGE, "%s: the end of a bulk that is over", db->name);
    bool whole = ok && !db->failed.code && !db->lost.code;
    int rc = db->lost.code ? db->lost.code : db->ops->bulk_end(s, whole, err);
    db->bulk = NULL;
    truce_stmt_reset(s);
    if (!ok) { /* some rows may be there, some not: neither back-end may commit that */
        truce_err why;
        truce_err_set(&why, TRUCE_EUSAGE, "%s: rows were given up, so the transaction must be rolled back", db->name);
        db__noted(db, why.code, &why);
        return TRUCE_OK;
    }
    if (db->lost.code) return db__again(&db->lost, err);
    if (db->failed.code) return db__again(&db->failed, err);
    return db__noted(db, rc, err);
}

/* ---------------------------------------------------------------- the whole */

int truce_db_check(truce_db *db, void (*fault)(const char *what, void *ctx), void *ctx, truce_err *err) {
    int rc = db__ready(db, err);
    return rc != TRUCE_OK ? rc : db->ops->check(db, fault, ctx, err);
}

int64_t truce_db_bytes(truce_db *db) {
    return db__ready(db, NULL) == TRUCE_OK ? db->ops->bytes(db) : -1;
}
