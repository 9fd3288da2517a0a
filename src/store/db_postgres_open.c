/* store/db_postgres_open.c - opening a PostgreSQL ledger. Passwords stay out of every message. */
#include "store/db_postgres.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PG__OLDEST 150000

static void pg__quiet(void *ctx, const char *message) {
    (void)ctx, (void)message;
} /* libpq prints them otherwise */

static char *pg__copy(const char *s) {
    size_t n = strlen(s) + 1;
    char *copy = truce_malloc(n);
    return copy ? memcpy(copy, s, n) : NULL;
}

/* libpq's own words about a connection string quote it, so they are not passed on; and an @, / or : in a password that
 * is not escaped makes a piece of it look like a host, a port or a database. */
static int pg__string(pg *x, const char *where, truce_err *err) {
    PQconninfoOption *all = PQconninfoParse(where, NULL);
    int rc = TRUCE_OK;
    for (PQconninfoOption *o = all; rc == TRUCE_OK && o && o->keyword; o++) {
        if (!o->val || !*o->val) continue;
        bool names = !strcmp(o->keyword, "host") || !strcmp(o->keyword, "dbname");
        bool port = !strcmp(o->keyword, "port");
        if ((names && strchr(o->val, '@')) || (port && strspn(o->val, "0123456789,") != strlen(o->val)))
            rc = TRUCE_EUSAGE;
        if (!strcmp(o->keyword, "password") && !(x->password = pg__copy(o->val)))
            rc = truce_err_set(err, TRUCE_ENOMEM, "postgresql: out of memory");
    }
    PQconninfoFree(all);
    if (all && rc != TRUCE_EUSAGE) return rc;
    return truce_err_set(
        err, TRUCE_EUSAGE,
        "postgresql://...: not a connection string; write postgresql://USER:PASSWORD@HOST:PORT/DATABASE, "
        "and @ : / ? %% in a password as %%40 %%3A %%2F %%3F %%25");
}

static int pg__connect(pg *x, const char *where, truce_err *err) {
    /* What stands before dbname is only a default, what stands after it holds. */
    const char *keys[] = {
        "fallback_application_name", "connect_timeout", "keepalives_idle", "dbname", "client_encoding", NULL};
    const char *values[] = {"truce", "10", "60", where, "UTF8", NULL};
    char name[256];
    x->c = PQconnectdbParams(keys, values, 1);
    if (!x->c) return truce_err_set(err, TRUCE_ENOMEM, "postgresql: out of memory");
    const char *host = PQhost(x->c), *database = PQdb(x->c);
    snprintf(name, sizeof name, "%s/%s", host && *host ? host : "localhost", database && *database ? database : "?");
    db__show(&x->base, name);
    if (!x->password && PQpass(x->c) && *PQpass(x->c) && !(x->password = pg__copy(PQpass(x->c))))
        return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", x->base.name);
    if (PQstatus(x->c) != CONNECTION_OK) {
        truce_err why = {0};
        pg__error(x, NULL, &why); /* takes note of a loss; but there was no connection yet */
        char *words = strstr(x->base.lost.msg, "lost: "), *end = words ? strstr(words, "; nothing was") : NULL;
        if (end) *end = 0;
        return truce_err_set(err, TRUCE_EIO, "%s: no connection: %s", x->base.name, words ? words + 6 : why.msg);
    }
    PQsetNoticeProcessor(x->c, pg__quiet, NULL);
    int v = PQserverVersion(x->c);
    if (v < PG__OLDEST)
        return truce_err_set(err, TRUCE_EVERSION, "%s: the server is PostgreSQL %d.%d; truce needs 15 or later",
                             x->base.name, v / 10000, v % 10000);
    return TRUCE_OK;
}

static int pg__settings(pg *x, bool reads, truce_err *err) {
    PGresult *res = NULL;
    /* lock_timeout: whoever sets one in the connection string means it. A ledger that says "committed" must mean it. */
    int rc = pg__run(x,
                     "SET search_path TO truce; SET client_min_messages TO warning;"
                     "SELECT set_config('synchronous_commit', 'on', false)"
                     " WHERE current_setting('synchronous_commit') = 'off';"
                     "SELECT set_config('lock_timeout', '60s', false) WHERE current_setting('lock_timeout') = '0'",
                     NULL, err);
    if (rc == TRUCE_OK && reads) rc = pg__run(x, "SET default_transaction_read_only TO on", NULL, err);
    if (rc == TRUCE_OK) rc = pg__run(x, "SHOW lock_timeout", &res, err);
    if (rc == TRUCE_OK) {
        const char *wait = PQntuples(res) ? PQgetvalue(res, 0, 0) : "";
        snprintf(x->lock_wait, sizeof x->lock_wait, "%.20s", !strcmp(wait, "1min") ? "60 s" : wait);
    }
    PQclear(res);
    return rc;
}

static int pg__there(pg *x, bool *there, truce_err *err) {
    PGresult *res = NULL;
    int rc = pg__run(x, "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = 'truce'", &res, err);
    *there = rc == TRUCE_OK && PQntuples(res) > 0;
    PQclear(res);
    return rc;
}

/* Two that create at once take turns, or one of them would meet the other's half-made schema. */
static int pg__schema(pg *x, truce_err *err) {
    bool there = false;
    int rc = x->base.ops->begin(&x->base, true, err);
    if (rc != TRUCE_OK) return rc;
    rc = pg__there(x, &there, err);
    if (rc == TRUCE_OK && !there) rc = pg__run(x, "CREATE SCHEMA truce", NULL, err);
    if (rc == TRUCE_OK) rc = x->base.ops->commit(&x->base, err);
    if (rc != TRUCE_OK) x->base.ops->rollback(&x->base);
    else x->base.created = !there;
    return rc;
}

static int pg__open(pg *x, const char *where, enum truce_db_mode mode, truce_err *err) {
    bool there = false;
    int rc = pg__string(x, where, err);
    if (rc == TRUCE_OK) rc = pg__connect(x, where, err);
    if (rc == TRUCE_OK) rc = pg__settings(x, mode == TRUCE_DB_READ, err);
    if (rc == TRUCE_OK) rc = pg__there(x, &there, err);
    if (rc != TRUCE_OK || there) return rc;
    if (mode == TRUCE_DB_CREATE) return pg__schema(x, err);
    return truce_err_set(err, TRUCE_EABSENT, "%s: no truce ledger in %s; 'truce ingest -d postgresql://...' makes one",
                         x->base.name, PQdb(x->c));
}

void pg__close(truce_db *db) {
    pg *x = (pg *)db;
    PQfinish(x->c);
    if (x->password) memset(x->password, 0, strlen(x->password));
    truce_free(x->password);
    truce_free(x);
}

int db__postgres_open(truce_db **out, const char *where, enum truce_db_mode mode, truce_err *err) {
    truce_err own = {0};
    pg *x = truce_calloc(1, sizeof *x);
    if (!err) err = &own;
    if (!x) return truce_err_set(err, TRUCE_ENOMEM, "postgresql: out of memory");
    x->base.kind = TRUCE_DB_POSTGRES;
    x->base.ops = &pg__ops;
    db__show(&x->base, "postgresql");
    int rc = pg__open(x, where, mode, err);
    if (rc == TRUCE_OK) *out = &x->base;
    else pg__close(&x->base);
    return rc;
}
