/* store/db_sqlite.h - what db_sqlite.c and db_sqlite_open.c share. */
#ifndef TRUCE_DB_SQLITE_H
#define TRUCE_DB_SQLITE_H
#include "store/db_inside.h"

#include <sqlite3.h>

typedef struct lite {
    truce_db base;
    sqlite3 *h;
    char *path;   /* begins with '/' or "./", so that SQLite sees no URI and no ":memory:" in it */
    char *folder; /* where it lies */
    bool tidy;    /* a reader without a -wal beside the file at first: it leaves none either */
} lite;

extern const db__ops lite__ops;
int lite__error(truce_db *db, int rc, truce_err *err); /* the words for SQLite's code `rc` */
int lite__exec(truce_db *db, const char *sql, truce_err *err);
/** The number that one statement gives. @return SQLite's code */
int lite__number(truce_db *db, const char *sql, int64_t *out);
void lite__close(truce_db *db);
#endif
