/* store/db_sqlite_open.c - opening and closing an SQLite ledger: is it one, may we, and how it is set up. */
#include "store/db_sqlite.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define LITE__ID  "1414677317" /* application_id: 0x54524345, "TRCE" */
#define LITE__NUM INT64_C(0x54524345)

int lite__number(truce_db *db, const char *sql, int64_t *out) {
    sqlite3_stmt *st = NULL;
    errno = 0;
    int rc = sqlite3_prepare_v2(((lite *)db)->h, sql, -1, &st, NULL);
    *out = 0;
    if (rc != SQLITE_OK) return rc;
    rc = sqlite3_step(st);
    if (rc == SQLITE_ROW) *out = sqlite3_column_int64(st, 0);
    sqlite3_finalize(st);
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* ---------------------------------------------------------------- the file, before SQLite sees it */

static int lite__folder(lite *x, truce_err *err) {
    struct stat st;
    if (stat(x->folder, &st) == 0 && S_ISDIR(st.st_mode)) return TRUCE_OK;
    return truce_err_set(err, TRUCE_EIO, "%s: there is no folder %.80s; make it first", x->base.name, x->folder);
}

static int lite__new_file(lite *x, truce_err *err) {
    int rc = lite__folder(x, err);
    if (rc != TRUCE_OK) return rc;
    int fd = open(x->path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0644);
    if (fd >= 0) {
        close(fd);
        x->base.created = true;
    } else if (errno != EEXIST) { /* EEXIST: another process was quicker */
        return truce_err_set(err, TRUCE_EIO, "%s: cannot be made: %s", x->base.name, strerror(errno));
    }
    return TRUCE_OK;
}

static int lite__look(lite *x, enum truce_db_mode mode, truce_err *err) {
    struct stat st;
    const char *name = x->base.name;
    if (stat(x->path, &st) != 0) {
        if (errno != ENOENT) return truce_err_set(err, TRUCE_EIO, "%s: %s", name, strerror(errno));
        if (mode == TRUCE_DB_CREATE) return lite__new_file(x, err);
        return truce_err_set(err, TRUCE_EABSENT, "%s: there is no such file; 'truce ingest -d FILE' makes a ledger",
                             name);
    }
    if (S_ISDIR(st.st_mode))
        return truce_err_set(err, TRUCE_EINPUT, "%s: a folder, not a truce ledger; name a file", name);
    if (!S_ISREG(st.st_mode)) return truce_err_set(err, TRUCE_EINPUT, "%s: not a file, so not a truce ledger", name);
    if (access(x->path, R_OK) != 0)
        return truce_err_set(err, TRUCE_EIO, "%s: may not be read: %s", name, strerror(errno));
    if (mode == TRUCE_DB_READ) return TRUCE_OK;
    if (access(x->path, W_OK) != 0)
        return truce_err_set(err, TRUCE_EIO, "%s: may not be written to: %s", name, strerror(errno));
    if (access(x->folder, W_OK) != 0)
        return truce_err_set(err, TRUCE_EIO,
                             "%s: its folder may not be written to (%s), but a -wal file must lie there", name,
                             strerror(errno));
    return TRUCE_OK;
}

/* Is there a write-ahead log with something in it? */
static bool lite__has_wal(const lite *x, bool even_empty) {
    struct stat st;
    char *wal = sqlite3_mprintf("%s-wal", x->path);
    bool there = !wal || (stat(wal, &st) == 0 && (even_empty || st.st_size > 0));
    sqlite3_free(wal);
    return there;
}

/* ---------------------------------------------------------------- the connection */

/* "file:///a%20b?immutable=1" */
static char *lite__immutable(const char *path) {
    truce_buf b;
    truce_buf_init(&b);
    truce_buf_cstr(&b, "file:");
    for (const char *p = path; *p; p++)
        if (strchr("%?#", *p)) truce_buf_printf(&b, "%%%02X", (unsigned)(unsigned char)*p);
        else truce_buf_char(&b, *p);
    truce_buf_put(&b, "?immutable=1", sizeof "?immutable=1");
    if (!b.failed) return b.p;
    truce_buf_fini(&b);
    return NULL;
}

static int lite__connect(lite *x, bool reads, bool immutable, truce_err *err) {
    int flags = (reads ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    char *uri = immutable ? lite__immutable(x->path) : NULL;
    if (immutable && !uri) return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", x->base.name);
    sqlite3_close(x->h);
    x->h = NULL;
    int rc = sqlite3_open_v2(uri ? uri : x->path, &x->h, flags | (uri ? SQLITE_OPEN_URI : 0), NULL);
    truce_free(uri);
    if (rc != SQLITE_OK) return lite__error(&x->base, rc, err);
    sqlite3_busy_timeout(x->h, TRUCE_DB_WAIT_MS);
    /* The file may come from a stranger: what it says of functions and tables is not trusted. */
    sqlite3_db_config(x->h, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)NULL);
    sqlite3_db_config(x->h, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)NULL);
    return lite__exec(
        &x->base,
        "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON;"
        "PRAGMA temp_store=MEMORY",
        err);
}

enum lite__what { LITE__LEDGER, LITE__EMPTY, LITE__OTHER };

/* The first read: SQLite opens the file only now. @return SQLite's code */
static int lite__identify(lite *x, enum lite__what *what) {
    int64_t id, tables = 0;
    int rc = lite__number(&x->base, "PRAGMA application_id", &id);
    if (rc == SQLITE_OK) rc = lite__number(&x->base, "SELECT count(*) FROM sqlite_schema", &tables);
    *what = id == LITE__NUM ? LITE__LEDGER : id == 0 && tables == 0 ? LITE__EMPTY : LITE__OTHER;
    return rc;
}

static int lite__other(const lite *x, truce_err *err) {
    return truce_err_set(err, TRUCE_EINPUT, "%s: an SQLite database, but not a truce ledger", x->base.name);
}

/* Turning to WAL needs the file for itself for a moment, and SQLite does not wait for that by itself. */
static int lite__wal(lite *x, truce_err *err) {
    const struct timespec nap = {.tv_nsec = 20 * 1000 * 1000};
    int rc = SQLITE_OK;
    for (int waited = 0; waited <= TRUCE_DB_WAIT_MS; waited += 20) {
        rc = sqlite3_exec(x->h, "PRAGMA journal_mode=WAL", NULL, NULL, NULL);
        if ((rc & 0xFF) != SQLITE_BUSY && (rc & 0xFF) != SQLITE_LOCKED) break;
        nanosleep(&nap, NULL);
    }
    return rc == SQLITE_OK ? TRUCE_OK : lite__error(&x->base, rc, err);
}

static int lite__mark(lite *x, truce_err *err) {
    enum lite__what what = LITE__OTHER;
    int rc = lite__exec(&x->base, "BEGIN IMMEDIATE", err);
    if (rc != TRUCE_OK) return rc;
    rc = lite__identify(x, &what); /* another process may have been quicker */
    if (rc != SQLITE_OK) rc = lite__error(&x->base, rc, err);
    else if (what == LITE__OTHER) rc = lite__other(x, err);
    else rc = lite__exec(&x->base, "PRAGMA application_id=" LITE__ID, err);
    if (rc == TRUCE_OK) rc = lite__exec(&x->base, "COMMIT", err);
    if (!sqlite3_get_autocommit(x->h)) sqlite3_exec(x->h, "ROLLBACK", NULL, NULL, NULL);
    return rc;
}

static int lite__for_writing(lite *x, enum truce_db_mode mode, truce_err *err) {
    enum lite__what what;
    int rc = lite__connect(x, false, false, err);
    if (rc != TRUCE_OK) return rc;
    if ((rc = lite__identify(x, &what)) != SQLITE_OK) return lite__error(&x->base, rc, err);
    if (sqlite3_db_readonly(x->h, "main") == 1) /* SQLite falls back to that without a word */
        return truce_err_set(err, TRUCE_EIO, "%s: may not be written to", x->base.name);
    if (what == LITE__OTHER) return lite__other(x, err);
    if (what == LITE__EMPTY && mode != TRUCE_DB_CREATE)
        return truce_err_set(err, TRUCE_EABSENT, "%s: empty: no ledger is in it yet", x->base.name);
    rc = lite__exec(&x->base, "PRAGMA synchronous=FULL; PRAGMA journal_size_limit=67108864", err);
    /* reports and originals are blobs of some kilobytes: in larger pages less room is left over behind them */
    if (rc == TRUCE_OK && what == LITE__EMPTY) rc = lite__exec(&x->base, "PRAGMA page_size=16384", err);
    if (rc == TRUCE_OK) rc = lite__wal(x, err);
    if (rc == TRUCE_OK && what == LITE__EMPTY) rc = lite__mark(x, err);
    /* last: SQLite turns kilobytes into pages of the size that it knows by then, and does not do it again */
    return rc == TRUCE_OK ? lite__exec(&x->base, "PRAGMA cache_size=-65536", err) : rc;
}

/* A reader must make -wal and -shm to read, and may not delete them: a writer that opens and closes does, with SQLite's
 * own locks, unless somebody else is there. */
static void lite__tidy(const lite *x) {
    sqlite3 *h = NULL;
    if (sqlite3_open_v2(x->path, &h, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK)
        sqlite3_exec(h, "SELECT 1 FROM sqlite_schema LIMIT 1", NULL, NULL, NULL);
    sqlite3_close(h);
}

static int lite__for_reading(lite *x, truce_err *err) {
    enum lite__what what;
    bool may = access(x->folder, W_OK) == 0;
    x->tidy = may && access(x->path, W_OK) == 0 && !lite__has_wal(x, true);
    int rc = lite__connect(x, true, false, err);
    if (rc != TRUCE_OK) return rc;
    rc = lite__identify(x, &what);
    if (rc == SQLITE_READONLY_ROLLBACK && may && access(x->path, W_OK) == 0) {
        lite__tidy(x); /* whoever made it was killed before it was a ledger: a writer takes back what is half there */
        rc = lite__identify(x, &what);
    }
    if (((rc & 0xFF) == SQLITE_CANTOPEN || (rc & 0xFF) == SQLITE_READONLY) && !may) {
        /* WAL keeps an index beside the file, which cannot be made here. Without a log nobody is writing, and none will
         * as long as the folder is read-only: then the file can be taken as it is. */
        if (lite__has_wal(x, false))
            return truce_err_set(
                err, TRUCE_EIO,
                "%s: its last writer left a -wal file, and its folder may not be written to; copy both "
                "to another folder and read them there",
                x->base.name);
        if ((rc = lite__connect(x, true, true, err)) != TRUCE_OK) return rc;
        rc = lite__identify(x, &what);
    }
    if (rc != SQLITE_OK) return lite__error(&x->base, rc, err);
    if (what == LITE__OTHER) return lite__other(x, err);
    if (what == LITE__EMPTY)
        return truce_err_set(err, TRUCE_EABSENT, "%s: empty: no ledger is in it yet", x->base.name);
    return lite__exec(&x->base, "PRAGMA cache_size=-16384; PRAGMA query_only=ON", err);
}

/* ---------------------------------------------------------------- open, close */

static lite *lite__new(const char *path) {
    lite *x = truce_calloc(1, sizeof *x);
    size_t n = strlen(path);
    if (!x) return NULL;
    x->base.kind = TRUCE_DB_SQLITE;
    x->base.ops = &lite__ops;
    db__show(&x->base, path);
    x->path = truce_malloc(n + 3);
    x->folder = truce_malloc(n + 3);
    if (!x->path || !x->folder) {
        truce_free(x->path);
        truce_free(x->folder);
        truce_free(x);
        return NULL;
    }
    snprintf(x->path, n + 3, "%s%s", *path == '/' ? "" : "./", path);
    memcpy(x->folder, x->path, strlen(x->path) + 1);
    char *slash = strrchr(x->folder, '/');
    slash[slash == x->folder ? 1 : 0] = 0;
    return x;
}

void lite__close(truce_db *db) {
    lite *x = (lite *)db;
    bool opened = x->h != NULL;
    sqlite3_close(x->h);
    if (opened && x->tidy && lite__has_wal(x, true)) lite__tidy(x);
    truce_free(x->path);
    truce_free(x->folder);
    truce_free(x);
}

int db__sqlite_open(truce_db **out, const char *path, enum truce_db_mode mode, truce_err *err) {
    lite *x = lite__new(path);
    if (!x) return truce_err_set(err, TRUCE_ENOMEM, "%.100s: out of memory", path);
    int rc = lite__look(x, mode, err);
    if (rc == TRUCE_OK) rc = mode == TRUCE_DB_READ ? lite__for_reading(x, err) : lite__for_writing(x, mode, err);
    if (rc == TRUCE_OK) {
        *out = &x->base;
        return TRUCE_OK;
    }
    if (x->base.created) { /* what could not become a ledger leaves nothing behind */
        sqlite3_close(x->h);
        x->h = NULL;
        unlink(x->path);
    }
    lite__close(&x->base);
    return rc;
}
