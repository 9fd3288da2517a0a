/* store/db_inside.h - what db.c and the two back-ends share.
 * Does: the parts of truce_db and truce_stmt that both back-ends have; the table of calls of a back-end.
 * Does not: belong to anybody outside store/db*.c.
 * Rules of transactions are kept in db.c, so that both back-ends behave alike: after a statement failed inside a
 * transaction every further one fails with the same message until it is rolled back (PostgreSQL does so by itself;
 * SQLite would go on, in autocommit mode after a full disk). */
#ifndef TRUCE_DB_INSIDE_H
#define TRUCE_DB_INSIDE_H
#include "store/db.h"

#define DB__MOST_COLUMNS 64         /* of a bulk */
#define DB__MOST_BYTES   1000000000 /* of one value: what both databases take */
#define DB__SHOWN        100        /* bytes of the database's name that messages show */

enum db__type { DB__NULL, DB__INT, DB__REAL, DB__TEXT, DB__BLOB };

/** A value on its way to a parameter; text and blobs are borrowed. */
typedef struct db__value {
    enum db__type type;
    int64_t i;
    double r;
    const void *p;
    size_t n;
} db__value;

enum db__tx { DB__NOTX, DB__READING, DB__WRITING };

struct db__slot;
struct db__ops;

struct truce_db {
    enum truce_db_kind kind;
    enum truce_db_mode mode;
    const struct db__ops *ops;
    char name[DB__SHOWN + 4]; /* for messages: the path, or host/database */
    bool created;
    enum db__tx tx;
    truce_err failed;  /* code not 0: the open transaction can only be rolled back */
    truce_err lost;    /* code not 0: the connection is gone, for good */
    truce_stmt *bulk;  /* open bulk */
    const char *types; /* its columns */
    char letters[DB__MOST_COLUMNS + 1];
    struct db__slot *slots; /* statements by pointer and by text, open addressing */
    size_t nslots, used;
    truce_stmt *all; /* every statement, newest first */
};

struct truce_stmt {
    truce_db *db;
    truce_stmt *next;
    char *sql;    /* owned */
    int params;   /* $1 .. $params */
    bool active;  /* stepped, not yet at its end */
    bool many;    /* truce_stmt_many */
    int bad;      /* a value could not be bound: index of the parameter */
    int bad_code; /* and why */
    int64_t changes;
};

typedef struct db__ops {
    void (*close)(truce_db *db); /* all but what db.c owns, then frees db */
    int (*exec)(truce_db *db, const char *sql, truce_err *err);
    int (*begin)(truce_db *db, bool write, truce_err *err);
    int (*commit)(truce_db *db, truce_err *err); /* failed: the transaction is over too */
    void (*rollback)(truce_db *db);
    /* Fills db, params and what is its own; the rest is db.c's. */
    int (*prepare)(truce_db *db, truce_stmt **out, const char *sql, truce_err *err);
    void (*drop)(truce_stmt *s); /* and frees s */
    int (*bind)(truce_stmt *s, int i, const db__value *v);
    int (*step)(truce_stmt *s, truce_err *err); /* sets s->changes at the end */
    void (*reset)(truce_stmt *s);
    bool (*col_null)(const truce_stmt *s, int i);
    int64_t (*col_int)(const truce_stmt *s, int i);
    double (*col_real)(const truce_stmt *s, int i);
    truce_str (*col_bytes)(const truce_stmt *s, int i); /* text or blob; p never NULL unless it is NULL */
    void (*bulk_sql)(truce_buf *sql, const char *table, const char *columns, int n);
    int (*bulk_begin)(truce_stmt *s, const char *table, const char *columns, truce_err *err);
    int (*bulk_row)(truce_stmt *s, truce_err *err);
    int (*bulk_end)(truce_stmt *s, bool ok, truce_err *err);
    int (*check)(truce_db *db, void (*fault)(const char *what, void *ctx), void *ctx, truce_err *err);
    int64_t (*bytes)(truce_db *db);
} db__ops;

int db__sqlite_open(truce_db **out, const char *path, enum truce_db_mode mode, truce_err *err);
int db__postgres_open(truce_db **out, const char *where, enum truce_db_mode mode, truce_err *err);
/** The name that messages show: the end of a long one. */
void db__show(truce_db *db, const char *name);
/** Letters of the bulk that `s` is: the type of column i (0-based). */
enum db__type db__letter(const truce_db *db, int i);
#endif
