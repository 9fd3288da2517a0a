/* store/db.h - one way to talk to two databases: SQLite (a file) and PostgreSQL (a connection string).
 * Does: open, prepared statements, transactions, bulk insertion, errors in our words.
 * Does not: know reports or claims (store.h); build SQL.
 * Depends on: base; libsqlite3 (db_sqlite.c only), libpq (db_postgres.c only).
 * SQL is written once, in what both understand: parameters are $1, $2, ... first used in ascending order; integers are
 * 64 bits, reals double, text UTF-8, blobs bytes. DDL is given per dialect.
 * Threads: a connection belongs to one thread.   Memory: see each call. */
#ifndef TRUCE_DB_H
#define TRUCE_DB_H
#include "base/base.h"

typedef struct truce_db truce_db;
typedef struct truce_stmt truce_stmt;

enum truce_db_kind { TRUCE_DB_SQLITE, TRUCE_DB_POSTGRES };
enum truce_db_mode {
    TRUCE_DB_READ = 0,  /* must exist; nothing is written */
    TRUCE_DB_WRITE = 1, /* must exist */
    TRUCE_DB_CREATE = 2 /* made when it does not exist (SQLite); PostgreSQL: the database must exist */
};

/** Open `where`: "postgresql://..." or "postgres://..." or a path. SQLite: WAL, foreign keys on, busy timeout
 *  `TRUCE_DB_WAIT_MS`. A file that is not a database, a newer application, a folder, no permission: a message that
 * names the file and what to do.
 *  @return TRUCE_OK; TRUCE_EIO; TRUCE_EINPUT (not a truce ledger); TRUCE_EVERSION; TRUCE_EBUSY; TRUCE_ENOMEM */
int truce_db_open(truce_db **out, const char *where, enum truce_db_mode mode, truce_err *err);
void truce_db_close(truce_db *db); /* rolls back what is open; NULL is fine */
enum truce_db_kind truce_db_kindof(const truce_db *db);
bool truce_db_created(const truce_db *db);     /* this open made the file */
const char *truce_db_name(const truce_db *db); /* for messages: the path, or host/database; never a password */

#define TRUCE_DB_WAIT_MS 5000

/** Run statements separated by ';' that return nothing. */
int truce_db_exec(truce_db *db, const char *sql, truce_err *err);

/** A write transaction (SQLite: BEGIN IMMEDIATE; PostgreSQL: READ COMMITTED with pg_advisory_xact_lock, so that writers
 *  take turns) or a read one (a snapshot: PostgreSQL REPEATABLE READ READ ONLY). They do not nest. */
int truce_db_begin(truce_db *db, bool write, truce_err *err);
int truce_db_commit(truce_db *db, truce_err *err);
void truce_db_rollback(truce_db *db); /* never fails as far as the caller can tell; nothing open: nothing done */

/** The statement for this SQL text, prepared once and kept until the database is closed. `sql` must be static text.
 *  Reset and unbound. One user at a time: a statement that is stepped may not be asked for again until it is reset. */
int truce_db_stmt(truce_db *db, truce_stmt **out, const char *sql, truce_err *err);

/** A statement for one use: SQL made for one question. Step it, then truce_db_done, before the transaction ends. */
int truce_db_once(truce_db *db, truce_stmt **out, const char *sql, truce_err *err);
void truce_db_done(truce_stmt *s); /* NULL is fine */

/* `i` is 1-based. Text and blobs are borrowed until the next step or reset. */
void truce_stmt_int(truce_stmt *s, int i, int64_t v);
void truce_stmt_real(truce_stmt *s, int i, double v);                /* NAN binds NULL */
void truce_stmt_text(truce_stmt *s, int i, truce_str v);             /* p NULL binds NULL */
void truce_stmt_blob(truce_stmt *s, int i, const void *p, size_t n); /* p NULL binds NULL */
void truce_stmt_null(truce_stmt *s, int i);

/** Before the first step: more rows may come than memory should hold at once. Inside a transaction PostgreSQL then
 * reads through a cursor, which ends with the transaction, and so does the statement; SQLite always reads row by row.
 */
void truce_stmt_many(truce_stmt *s);
/** @return 1: a row is there; TRUCE_OK (0): no more, the statement is reset; <0: a status, the statement is reset */
int truce_stmt_step(truce_stmt *s, truce_err *err);
/** Step a statement that returns nothing. @return TRUCE_OK or a status */
int truce_stmt_run(truce_stmt *s, truce_err *err);
void truce_stmt_reset(truce_stmt *s); /* also unbinds */
/** Rows that the last run of an INSERT, UPDATE or DELETE changed. */
int64_t truce_stmt_changes(const truce_stmt *s);

/* Columns are 0-based; text and blobs are borrowed until the next step or reset. NULL reads as 0, NAN, p NULL. */
bool truce_col_null(const truce_stmt *s, int i);
int64_t truce_col_int(const truce_stmt *s, int i);
double truce_col_real(const truce_stmt *s, int i);
truce_str truce_col_text(const truce_stmt *s, int i);
truce_str truce_col_blob(const truce_stmt *s, int i);

/** Many rows into one table: SQLite runs a prepared INSERT, PostgreSQL one COPY (binary). Inside a write transaction;
 *  until bulk_end no other statement may run on a PostgreSQL connection, so rows are gathered first and put at once.
 *  `types` has one letter a column: i int, r real, t text, b blob. Values are bound as for a statement.
 *  @param columns  "id,report,number" */
int truce_bulk_begin(truce_db *db, truce_stmt **out, const char *table, const char *columns, const char *types,
                     truce_err *err);
int truce_bulk_row(truce_stmt *s, truce_err *err);
/** Ends it; after an error the transaction must be rolled back. `ok` false: gives the COPY up. */
int truce_bulk_end(truce_stmt *s, bool ok, truce_err *err);

/** SQLite: integrity_check and foreign_key_check; PostgreSQL: nothing of its own. Each fault is handed out.
 *  @return TRUCE_OK (also with faults); TRUCE_EIO when it cannot even be read */
int truce_db_check(truce_db *db, void (*fault)(const char *what, void *ctx), void *ctx, truce_err *err);

/** Pages of the database, bytes; -1 when unknown. */
int64_t truce_db_bytes(truce_db *db);
#endif
