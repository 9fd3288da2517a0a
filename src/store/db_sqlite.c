/* store/db_sqlite.c - statements, transactions and errors of an SQLite ledger. Opening: db_sqlite_open.c. */
#include "store/db_sqlite.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* ---------------------------------------------------------------- errors */

/* Some systems refuse to let a file grow with other numbers than ENOSPC. */
static bool lite__full(int rc, int number) {
    return (rc & 0xFF) == SQLITE_FULL ||
           ((rc & 0xFF) == SQLITE_IOERR && (number == ENOSPC || number == EFBIG || number == EDQUOT));
}

static int lite__busy(const truce_db *db, int rc, const char *msg, truce_err *err) {
    if (rc == SQLITE_BUSY_SNAPSHOT)
        return truce_err_set(err, TRUCE_EBUSY, "%s: another process wrote to it meanwhile; try again (%s)", db->name,
                             msg);
    return truce_err_set(err, TRUCE_EBUSY, "%s: another process is writing to it; waited %d s (%s)", db->name,
                         TRUCE_DB_WAIT_MS / 1000, msg);
}

int lite__error(truce_db *db, int rc, truce_err *err) {
    int last = errno;
    sqlite3 *h = ((lite *)db)->h;
    const char *msg = h ? sqlite3_errmsg(h) : sqlite3_errstr(rc), *name = db->name;
    int number = h ? sqlite3_system_errno(h) : 0;
    /* SQLite keeps the system's number of opening and syncing, not that of writing: there errno is what is left. */
    if (!number && (rc & 0xFF) == SQLITE_IOERR) number = last;
    if (lite__full(rc, number))
        return truce_err_set(err, TRUCE_EIO, "%s: the disk is full; nothing was lost, what was committed is kept (%s)",
                             name, number && number != ENOSPC ? strerror(number) : msg);
    switch (rc & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return lite__busy(db, rc, msg, err);
    case SQLITE_NOMEM: return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", name);
    case SQLITE_READONLY: return truce_err_set(err, TRUCE_EIO, "%s: it may not be written to (%s)", name, msg);
    case SQLITE_NOTADB:
        return truce_err_set(err, TRUCE_EINPUT, "%s: not a truce ledger, or its first page is damaged (%s)", name, msg);
    case SQLITE_CORRUPT:
        return truce_err_set(err, TRUCE_EINPUT, "%s: damaged (%s); run 'truce check -d FILE'", name, msg);
    case SQLITE_IOERR:
        return truce_err_set(err, TRUCE_EIO, "%s: %s: %s", name, msg, number ? strerror(number) : sqlite3_errstr(rc));
    case SQLITE_CANTOPEN:
        return truce_err_set(err, TRUCE_EIO, "%s: cannot be opened: %s", name, number ? strerror(number) : msg);
    case SQLITE_TOOBIG: return truce_err_set(err, TRUCE_ELIMIT, "%s: a value is too large: %s", name, msg);
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH: return truce_err_set(err, TRUCE_EINPUT, "%s: %s", name, msg);
    case SQLITE_INTERRUPT: return truce_err_set(err, TRUCE_ESTOP, "%s: %s", name, msg);
    case SQLITE_ERROR:
    case SQLITE_MISUSE:
    case SQLITE_RANGE: return truce_err_set(err, TRUCE_EUSAGE, "%s: %s", name, msg);
    default: return truce_err_set(err, TRUCE_EIO, "%s: %s", name, msg);
    }
}

/* ---------------------------------------------------------------- transactions */

int lite__exec(truce_db *db, const char *sql, truce_err *err) {
    errno = 0;
    int rc = sqlite3_exec(((lite *)db)->h, sql, NULL, NULL, NULL);
    return rc == SQLITE_OK ? TRUCE_OK : lite__error(db, rc, err);
}

static int lite__begin(truce_db *db, bool write, truce_err *err) {
    sqlite3 *h = ((lite *)db)->h;
    errno = 0;
    /* BEGIN alone takes no snapshot; the first read does. */
    int rc =
        sqlite3_exec(h, write ? "BEGIN IMMEDIATE" : "BEGIN; SELECT 1 FROM sqlite_schema LIMIT 1", NULL, NULL, NULL);
    if (rc == SQLITE_OK) return TRUCE_OK;
    rc = lite__error(db, rc, err);
    if (!sqlite3_get_autocommit(h)) sqlite3_exec(h, "ROLLBACK", NULL, NULL, NULL);
    return rc;
}

static void lite__rollback(truce_db *db) {
    sqlite3 *h = ((lite *)db)->h;
    if (!sqlite3_get_autocommit(h)) sqlite3_exec(h, "ROLLBACK", NULL, NULL, NULL);
}

static int lite__commit(truce_db *db, truce_err *err) {
    int rc = lite__exec(db, "COMMIT", err);
    if (rc != TRUCE_OK) lite__rollback(db);
    return rc;
}

/* ---------------------------------------------------------------- statements */

typedef struct lite__stmt {
    truce_stmt base;
    sqlite3_stmt *st;
    bool gives; /* has columns, so may be stepped more than once */
    int64_t before;
} lite__stmt;

static void lite__drop(truce_stmt *s) {
    sqlite3_finalize(((lite__stmt *)s)->st);
    truce_free(s);
}

static int lite__prepare(truce_db *db, truce_stmt **out, const char *sql, truce_err *err) {
    const char *tail = NULL;
    lite__stmt *s = truce_calloc(1, sizeof *s);
    if (!s) return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", db->name);
    int rc = sqlite3_prepare_v3(((lite *)db)->h, sql, -1, SQLITE_PREPARE_PERSISTENT, &s->st, &tail);
    if (rc != SQLITE_OK || !s->st) {
        rc = rc != SQLITE_OK ? lite__error(db, rc, err)
                             : truce_err_set(err, TRUCE_EUSAGE, "%s: an empty statement", db->name);
        truce_free(s);
        return rc;
    }
    s->base.params = sqlite3_bind_parameter_count(s->st);
    s->gives = sqlite3_column_count(s->st) > 0;
    for (int i = 1; i <= s->base.params; i++) { /* SQLite numbers them as they come, PostgreSQL by their names */
        char want[16];
        const char *name = sqlite3_bind_parameter_name(s->st, i);
        snprintf(want, sizeof want, "$%d", i);
        if (name && !strcmp(name, want)) continue;
        lite__drop(&s->base);
        return truce_err_set(err, TRUCE_EUSAGE, "%s: parameter %d is not $%d: %.100s", db->name, i, i, sql);
    }
    *out = &s->base;
    return TRUCE_OK;
}

static int lite__bind(truce_stmt *s, int i, const db__value *v) {
    sqlite3_stmt *st = ((lite__stmt *)s)->st;
    /* What gives rows looks at its values again in every step, when the caller's text may be gone: it needs a copy. */
    void (*how)(void *) = ((lite__stmt *)s)->gives ? SQLITE_TRANSIENT : SQLITE_STATIC;
    int rc = SQLITE_OK;
    switch (v->type) {
    case DB__NULL: rc = sqlite3_bind_null(st, i); break;
    case DB__INT: rc = sqlite3_bind_int64(st, i, v->i); break;
    case DB__REAL: rc = sqlite3_bind_double(st, i, v->r); break;
    case DB__TEXT: rc = sqlite3_bind_text64(st, i, v->p, v->n, how, SQLITE_UTF8); break;
    case DB__BLOB: rc = sqlite3_bind_blob64(st, i, v->p, v->n, how); break;
    }
    return rc == SQLITE_OK       ? TRUCE_OK
           : rc == SQLITE_NOMEM  ? TRUCE_ENOMEM
           : rc == SQLITE_TOOBIG ? TRUCE_ELIMIT
                                 : TRUCE_EUSAGE;
}

static void lite__reset(truce_stmt *s) {
    sqlite3_stmt *st = ((lite__stmt *)s)->st;
    sqlite3_reset(st); /* repeats the error of the last step, which has been told */
    if (s->params) sqlite3_clear_bindings(st);
}

static int lite__step(truce_stmt *s, truce_err *err) {
    lite__stmt *ls = (lite__stmt *)s;
    sqlite3 *h = ((lite *)s->db)->h;
    if (!s->active) ls->before = sqlite3_total_changes64(h);
    errno = 0;
    int rc = sqlite3_step(ls->st);
    if (rc == SQLITE_ROW) return 1;
    if (rc != SQLITE_DONE) return lite__error(s->db, rc, err);
    /* sqlite3_changes keeps the number of an earlier statement when this one changes nothing */
    s->changes = sqlite3_total_changes64(h) != ls->before ? sqlite3_changes64(h) : 0;
    return TRUCE_OK;
}

static bool lite__col_null(const truce_stmt *s, int i) {
    return sqlite3_column_type(((const lite__stmt *)s)->st, i) == SQLITE_NULL;
}

static int64_t lite__col_int(const truce_stmt *s, int i) {
    return sqlite3_column_int64(((const lite__stmt *)s)->st, i);
}

static double lite__col_real(const truce_stmt *s, int i) {
    return sqlite3_column_double(((const lite__stmt *)s)->st, i);
}

static truce_str lite__col_bytes(const truce_stmt *s, int i) {
    sqlite3_stmt *st = ((const lite__stmt *)s)->st;
    int type = sqlite3_column_type(st, i);
    if (type != SQLITE_TEXT && type != SQLITE_BLOB) return TRUCE_NOSTR;
    const void *p = sqlite3_column_blob(st, i); /* NULL for an empty one */
    return (truce_str){p ? p : "", (uint32_t)sqlite3_column_bytes(st, i)};
}

/* ---------------------------------------------------------------- bulk: a prepared INSERT */

static void lite__bulk_sql(truce_buf *sql, const char *table, const char *columns, int n) {
    truce_buf_printf(sql, "INSERT INTO %s(%s) VALUES (", table, columns);
    for (int i = 1; i <= n; i++) truce_buf_printf(sql, "%s$%d", i > 1 ? "," : "", i);
    truce_buf_char(sql, ')');
}

static int lite__bulk_begin(truce_stmt *s, const char *table, const char *columns, truce_err *err) {
    (void)s, (void)table, (void)columns, (void)err;
    return TRUCE_OK;
}

static int lite__bulk_end(truce_stmt *s, bool ok, truce_err *err) {
    (void)s, (void)ok, (void)err;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- the whole */

typedef struct lite__faults {
    void (*fault)(const char *what, void *ctx);
    void *ctx;
} lite__faults;

/* One row holds many lines: a heading, then a fault a line. */
static void lite__lines(const char *p, const lite__faults *f) {
    char line[512];
    while (*p) {
        size_t n = strcspn(p, "\n"), keep = n < sizeof line ? n : sizeof line - 1;
        memcpy(line, p, keep);
        line[keep] = 0;
        if (keep && strncmp(line, "***", 3) != 0 && strcmp(line, "ok") != 0) f->fault(line, f->ctx);
        p += n + (p[n] == '\n');
    }
}

static void lite__integrity(sqlite3_stmt *st, const lite__faults *f) {
    const char *text = (const char *)sqlite3_column_text(st, 0);
    if (text) lite__lines(text, f);
}

static void lite__foreign(sqlite3_stmt *st, const lite__faults *f) {
    char line[512];
    const char *table = (const char *)sqlite3_column_text(st, 0), *parent = (const char *)sqlite3_column_text(st, 2);
    snprintf(line, sizeof line, "table %s row %lld names a row of %s that is not there", table ? table : "?",
             (long long)sqlite3_column_int64(st, 1), parent ? parent : "?");
    f->fault(line, f->ctx);
}

#define LITE__MOST_FAULTS 100

/* Damage that stops the check itself is a fault as well. */
static int lite__ask(truce_db *db, const char *sql, void (*row)(sqlite3_stmt *st, const lite__faults *f),
                     const lite__faults *f, truce_err *err) {
    truce_err own = {0};
    sqlite3_stmt *st = NULL;
    int n = 0, rc = sqlite3_prepare_v2(((lite *)db)->h, sql, -1, &st, NULL);
    if (rc == SQLITE_OK)
        while ((rc = sqlite3_step(st)) == SQLITE_ROW && n++ < LITE__MOST_FAULTS) row(st, f);
    if (rc != SQLITE_DONE && rc != SQLITE_ROW) lite__error(db, rc, &own);
    sqlite3_finalize(st);
    if (rc == SQLITE_ROW) f->fault("and more: the first 100 faults are shown", f->ctx);
    if (rc == SQLITE_DONE || rc == SQLITE_ROW) return TRUCE_OK;
    if (own.code == TRUCE_EINPUT) {
        f->fault(sqlite3_errstr(rc), f->ctx);
        return TRUCE_OK;
    }
    if (err) *err = own;
    return own.code;
}

static int lite__check(truce_db *db, void (*fault)(const char *what, void *ctx), void *ctx, truce_err *err) {
    lite__faults f = {fault, ctx};
    int rc = lite__ask(db, "PRAGMA integrity_check(100)", lite__integrity, &f, err);
    return rc != TRUCE_OK ? rc : lite__ask(db, "PRAGMA foreign_key_check", lite__foreign, &f, err);
}

static int64_t lite__bytes(truce_db *db) {
    int64_t n, size;
    if (lite__number(db, "PRAGMA page_count", &n) != SQLITE_OK) return -1;
    return lite__number(db, "PRAGMA page_size", &size) == SQLITE_OK ? n * size : -1;
}

const db__ops lite__ops = {
    .close = lite__close,
    .exec = lite__exec,
    .begin = lite__begin,
    .commit = lite__commit,
    .rollback = lite__rollback,
    .prepare = lite__prepare,
    .drop = lite__drop,
    .bind = lite__bind,
    .step = lite__step,
    .reset = lite__reset,
    .col_null = lite__col_null,
    .col_int = lite__col_int,
    .col_real = lite__col_real,
    .col_bytes = lite__col_bytes,
    .bulk_sql = lite__bulk_sql,
    .bulk_begin = lite__bulk_begin,
    .bulk_row = lite__step,
    .bulk_end = lite__bulk_end,
    .check = lite__check,
    .bytes = lite__bytes,
};
