/* store/db_postgres.c - statements, transactions and errors of a PostgreSQL ledger. Opening: db_postgres_open.c; bulk:
 * db_postgres_copy.c; columns: db_postgres_cols.c. */
#include "store/db_postgres.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One writer at a time in a database: a lock by this number, "TRCE". */
#define PG__LOCK  "1414677317"
#define PG__FETCH "1000" /* rows that a cursor brings at once */

void pg__put16(char *p, uint16_t v) {
    p[0] = (char)(v >> 8);
    p[1] = (char)v;
}

void pg__put32(char *p, uint32_t v) {
    pg__put16(p, (uint16_t)(v >> 16));
    pg__put16(p + 2, (uint16_t)v);
}

void pg__put64(char *p, uint64_t v) {
    pg__put32(p, (uint32_t)(v >> 32));
    pg__put32(p + 4, (uint32_t)v);
}

/* ---------------------------------------------------------------- errors */

/* The server's words in one line, without the password. */
static void pg__words(const pg *x, const PGresult *res, char *out, size_t size) {
    const char *primary = res ? PQresultErrorField(res, PG_DIAG_MESSAGE_PRIMARY) : NULL;
    const char *detail = res ? PQresultErrorField(res, PG_DIAG_MESSAGE_DETAIL) : NULL;
    const char *plain = res ? PQresultErrorMessage(res) : NULL;
    if (primary) snprintf(out, size, "%s%s%s", primary, detail ? ": " : "", detail ? detail : "");
    else snprintf(out, size, "%s", plain && *plain ? plain : PQerrorMessage(x->c));
    size_t n = strlen(out), hidden = x->password ? strlen(x->password) : 0;
    while (n && (out[n - 1] == '\n' || out[n - 1] == ' ')) out[--n] = 0;
    for (char *p = out; *p; p++)
        if (*p == '\n' || *p == '\t') *p = ' ';
    for (char *p = hidden ? strstr(out, x->password) : NULL; p; p = strstr(p + hidden, x->password))
        memset(p, '*', hidden);
}

static bool pg__class(const char *state, const char *want) {
    return !strncmp(state, want, strlen(want));
}

static int pg__lost(pg *x, const char *words, truce_err *err) {
    truce_err *lost = &x->base.lost;
    if (!lost->code)
        truce_err_set(lost, TRUCE_EIO, "%s: the connection was lost: %.90s; nothing was half written", x->base.name,
                      *words ? words : "no reason given");
    if (err) *err = *lost;
    return lost->code;
}

int pg__error(pg *x, const PGresult *res, truce_err *err) {
    static const struct {
        const char *state;
        int code;
        const char *more;
    } known[] = {
        {"23", TRUCE_EINPUT, ""},
        {"22", TRUCE_EINPUT, ""},
        {"53100", TRUCE_EIO, "the server's disk is full; nothing was lost, what was committed is kept: "},
        {"53", TRUCE_EIO, ""},
        {"54", TRUCE_ELIMIT, ""},
        {"40", TRUCE_EBUSY, "another process is writing to it; try again: "},
        {"57014", TRUCE_ESTOP, ""},
        {"42501", TRUCE_EIO, "not allowed: "},
        {"42", TRUCE_EUSAGE, ""},
        {"25006", TRUCE_EIO, "it may not be written to: "},
        {"25", TRUCE_EUSAGE, ""},
        {"XX001", TRUCE_EINPUT, "damaged; run 'truce check': "},
        {"XX002", TRUCE_EINPUT, "damaged; run 'truce check': "},
    };
    char words[200];
    const char *state = res ? PQresultErrorField(res, PG_DIAG_SQLSTATE) : NULL;
    if (!state) state = "";
    pg__words(x, res, words, sizeof words);
    if (PQstatus(x->c) == CONNECTION_BAD || pg__class(state, "57P")) return pg__lost(x, words, err);
    if (pg__class(state, "55P03"))
        return truce_err_set(err, TRUCE_EBUSY, "%s: another process is writing to it; waited %s (%s)", x->base.name,
                             x->lock_wait, words);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (pg__class(state, known[i].state))
            return truce_err_set(err, known[i].code, "%s: %s%s", x->base.name, known[i].more, words);
    if (!*words) return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", x->base.name);
    return truce_err_set(err, TRUCE_EIO, "%s: %s", x->base.name, words);
}

int pg__run(pg *x, const char *sql, PGresult **out, truce_err *err) {
    PGresult *res = PQexec(x->c, sql);
    ExecStatusType is = PQresultStatus(res);
    int rc =
        is == PGRES_COMMAND_OK || is == PGRES_TUPLES_OK || is == PGRES_EMPTY_QUERY ? TRUCE_OK : pg__error(x, res, err);
    if (rc == TRUCE_OK && out) *out = res;
    else PQclear(res);
    return rc;
}

/* ---------------------------------------------------------------- transactions */

static int pg__exec(truce_db *db, const char *sql, truce_err *err) {
    return pg__run((pg *)db, sql, NULL, err);
}

static void pg__rollback(truce_db *db) {
    pg *x = (pg *)db;
    if (PQtransactionStatus(x->c) != PQTRANS_IDLE) pg__run(x, "ROLLBACK", NULL, NULL);
}

static int pg__begin(truce_db *db, bool write, truce_err *err) {
    /* A snapshot is taken by the first statement that needs one; and a writer sees what those before it committed. */
    int rc = pg__exec(db,
                      write ? "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;"
                              "SELECT pg_advisory_xact_lock(" PG__LOCK ")"
                            : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT 1",
                      err);
    if (rc != TRUCE_OK && !db->lost.code) pg__rollback(db);
    return rc;
}

static int pg__commit(truce_db *db, truce_err *err) {
    PGresult *res = NULL;
    int rc = pg__run((pg *)db, "COMMIT", &res, err);
    if (rc == TRUCE_OK && strcmp(PQcmdStatus(res), "COMMIT") != 0) /* it rolled back, and calls that success */
        rc = truce_err_set(err, TRUCE_EUSAGE, "%s: the transaction had failed and was rolled back", db->name);
    PQclear(res);
    return rc;
}

/* ---------------------------------------------------------------- statements */

/* The highest $n outside quotes and comments. */
static int pg__params(const char *p) {
    long most = 0;
    for (; *p; p++) {
        if (*p == '\'' || *p == '"') {
            const char *end = strchr(p + 1, *p); /* a doubled quote opens the next piece */
            if (!end) break;
            p = end;
        } else if (*p == '-' && p[1] == '-') {
            p += strcspn(p, "\n");
            if (!*p) break;
        } else if (*p == '$' && p[1] >= '1' && p[1] <= '9') {
            long n = strtol(p + 1, NULL, 10);
            if (n > most) most = n;
        }
    }
    return most < 1000 ? (int)most : 1000;
}

static void pg__drop(truce_stmt *s) {
    pg__stmt *ps = (pg__stmt *)s;
    PQclear(ps->res);
    for (int i = 0; i < ps->nvariants; i++) truce_free(ps->variants[i].types);
    truce_free(ps->v);
    truce_free(ps->wire);
    truce_free(ps->values);
    truce_free(ps->lengths);
    truce_free(ps->formats);
    truce_free(ps->columns);
    truce_buf_fini(&ps->copy);
    truce_free(ps);
}

/* Room for n values. */
static bool pg__room(pg__stmt *s, int n) {
    size_t k = n ? (size_t)n : 1;
    s->base.params = n;
    s->v = truce_calloc(k, sizeof *s->v);
    s->wire = truce_calloc(k, sizeof *s->wire);
    s->values = truce_calloc(k, sizeof *s->values);
    s->lengths = truce_calloc(k, sizeof *s->lengths);
    s->formats = truce_calloc(k, sizeof *s->formats);
    return s->v && s->wire && s->values && s->lengths && s->formats;
}

/* Nothing goes to the server yet: the types of the values are not known. */
static int pg__prepare(truce_db *db, truce_stmt **out, const char *sql, truce_err *err) {
    pg__stmt *s = truce_calloc(1, sizeof *s);
    if (s) truce_buf_init(&s->copy);
    /* a bulk has as many values as columns */
    int n = pg__params(sql);
    if (!strncmp(sql, "COPY ", 5)) {
        n = 1;
        for (const char *p = sql; *p; p++) n += *p == ',';
    }
    if (!s || !pg__room(s, n)) {
        if (s) pg__drop(&s->base);
        return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", db->name);
    }
    *out = &s->base;
    return TRUCE_OK;
}

static int pg__bind(truce_stmt *s, int i, const db__value *v) {
    ((pg__stmt *)s)->v[i - 1] = *v;
    return TRUCE_OK;
}

static void pg__reset(truce_stmt *s) {
    pg__stmt *ps = (pg__stmt *)s;
    PGconn *c = ((pg *)s->db)->c;
    /* Where it cannot be closed now (in a COPY, after an error) it goes with its transaction. */
    if (*ps->cursor && !s->db->bulk && PQtransactionStatus(c) == PQTRANS_INTRANS) {
        char sql[40];
        snprintf(sql, sizeof sql, "CLOSE %s", ps->cursor);
        pg__run((pg *)s->db, sql, NULL, NULL);
    }
    *ps->cursor = 0;
    PQclear(ps->res);
    ps->res = NULL;
    memset(ps->v, 0, (size_t)s->params * sizeof *ps->v);
}

static Oid pg__type(enum db__type t) {
    static const Oid types[] = {
        [DB__NULL] = 0, [DB__INT] = PG__INT8, [DB__REAL] = PG__FLOAT8, [DB__TEXT] = PG__TEXT, [DB__BLOB] = PG__BYTEA};
    return types[t];
}

static pg__variant *pg__fitting(pg__stmt *s) {
    for (int k = 0; k < s->nvariants; k++) {
        pg__variant *it = &s->variants[k];
        int i = 0;
        while (i < s->base.params && (s->v[i].type == DB__NULL || it->types[i] == pg__type(s->v[i].type))) i++;
        if (i == s->base.params) return it;
    }
    return NULL;
}

/* A place for one more variant; the oldest makes room. */
static pg__variant *pg__place(pg *x, pg__stmt *s, truce_err *err) {
    pg__variant *it = &s->variants[s->turn];
    if (s->nvariants < PG__MOST_VARIANTS) {
        it = &s->variants[s->nvariants];
        it->types = truce_calloc((size_t)s->base.params + 1, sizeof *it->types);
        if (it->types) return it;
        truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", x->base.name);
        return NULL;
    }
    char sql[48];
    snprintf(sql, sizeof sql, "DEALLOCATE %s", it->name);
    if (pg__run(x, sql, NULL, err) != TRUCE_OK) return NULL;
    s->turn = (s->turn + 1) % PG__MOST_VARIANTS;
    return it;
}

/* The types of the values at hand; where one is NULL the type it had before, so that few variants come to be. */
static int pg__variant_make(pg *x, pg__stmt *s, pg__variant **out, truce_err *err) {
    pg__variant *last = s->nvariants ? &s->variants[s->nvariants - 1] : NULL, *it = pg__place(x, s, err);
    if (!it) return err->code;
    for (int i = 0; i < s->base.params; i++)
        if (s->v[i].type != DB__NULL) it->types[i] = pg__type(s->v[i].type);
        else it->types[i] = last ? last->types[i] : 0;
    snprintf(it->name, sizeof it->name, "s%u", x->names++);
    PGresult *res = PQprepare(x->c, it->name, s->base.sql, s->base.params, it->types);
    int rc = PQresultStatus(res) == PGRES_COMMAND_OK ? TRUCE_OK : pg__error(x, res, err);
    PQclear(res);
    bool fresh = it == &s->variants[s->nvariants];
    if (rc == TRUCE_OK) {
        s->nvariants += fresh;
        *out = it;
    } else if (fresh) {
        truce_free(it->types);
        it->types = NULL;
    } else { /* the place is in use but names nothing: the next run must not find it */
        truce_free(it->types);
        *it = s->variants[--s->nvariants];
        s->variants[s->nvariants].types = NULL;
    }
    return rc;
}

static void pg__wire(pg__stmt *s) {
    for (int i = 0; i < s->base.params; i++) {
        const db__value *v = &s->v[i];
        char *wire = (char *)&s->wire[i];
        uint64_t bits = (uint64_t)v->i;
        if (v->type == DB__REAL) memcpy(&bits, &v->r, sizeof bits);
        pg__put64(wire, bits);
        bool number = v->type == DB__INT || v->type == DB__REAL;
        s->values[i] = v->type == DB__NULL ? NULL : number ? wire : v->p;
        s->lengths[i] = number ? 8 : (int)v->n;
        s->formats[i] = 1;
    }
}

static int64_t pg__changes(const PGresult *res) {
    PGresult *own = (PGresult *)(uintptr_t)res; /* libpq forgot a const */
    const char *did = PQcmdStatus(own);
    if (strncmp(did, "INSERT", 6) != 0 && strncmp(did, "UPDATE", 6) != 0 && strncmp(did, "DELETE", 6) != 0) return 0;
    return strtoll(PQcmdTuples(own), NULL, 10);
}

/* A result came: the first row is the next one. */
static int pg__result(pg *x, pg__stmt *s, PGresult *res, truce_err *err) {
    PQclear(s->res);
    s->res = res;
    ExecStatusType is = PQresultStatus(res);
    if (is != PGRES_COMMAND_OK && is != PGRES_TUPLES_OK) return pg__error(x, res, err);
    s->row = -1;
    s->rows = PQntuples(res);
    for (int i = 0, n = PQnfields(s->res); i < n; i++)
        if (!pg__readable(PQftype(s->res, i)))
            return truce_err_set(err, TRUCE_EUSAGE, "%s: column %d has a type (%u) that is not read: %.60s",
                                 x->base.name, i, PQftype(s->res, i), s->base.sql);
    return TRUCE_OK;
}

static int pg__fetch(pg *x, pg__stmt *s, truce_err *err) {
    char sql[60];
    if (x->base.bulk)
        return truce_err_set(err, TRUCE_EUSAGE, "%s: a row is asked for while others are being put in: %.60s",
                             x->base.name, s->base.sql);
    snprintf(sql, sizeof sql, "FETCH " PG__FETCH " FROM %s", s->cursor);
    return pg__result(x, s, PQexecParams(x->c, sql, 0, NULL, NULL, NULL, NULL, 1), err);
}

/* Not prepared: what gives many rows is asked once, and a plan for these very values is worth its time. */
static int pg__declare(pg *x, pg__stmt *s, truce_err *err) {
    truce_buf sql;
    truce_buf_init(&sql);
    snprintf(s->cursor, sizeof s->cursor, "c%u", x->names++);
    truce_buf_printf(&sql, "DECLARE %s NO SCROLL CURSOR FOR %s", s->cursor, s->base.sql);
    truce_buf_char(&sql, 0);
    Oid *types = truce_calloc((size_t)s->base.params + 1, sizeof *types);
    int rc = TRUCE_ENOMEM;
    if (types && !sql.failed) {
        for (int i = 0; i < s->base.params; i++) types[i] = pg__type(s->v[i].type);
        PGresult *res = PQexecParams(x->c, sql.p, s->base.params, types, s->values, s->lengths, s->formats, 1);
        rc = PQresultStatus(res) == PGRES_COMMAND_OK ? TRUCE_OK : pg__error(x, res, err);
        PQclear(res);
    } else {
        truce_err_set(err, rc, "%s: out of memory", x->base.name);
    }
    truce_free(types);
    truce_buf_fini(&sql);
    if (rc != TRUCE_OK) *s->cursor = 0;
    return rc != TRUCE_OK ? rc : pg__fetch(x, s, err);
}

static int pg__start(pg *x, pg__stmt *s, truce_err *err) {
    if (s->base.many && x->base.tx != DB__NOTX) {
        pg__wire(s);
        return pg__declare(x, s, err);
    }
    pg__variant *it = pg__fitting(s);
    int rc = it ? TRUCE_OK : pg__variant_make(x, s, &it, err);
    if (rc != TRUCE_OK) return rc;
    pg__wire(s);
    PGresult *res = PQexecPrepared(x->c, it->name, s->base.params, s->values, s->lengths, s->formats, 1);
    rc = pg__result(x, s, res, err);
    if (rc == TRUCE_OK) s->base.changes = pg__changes(s->res);
    return rc;
}

static int pg__step(truce_stmt *s, truce_err *err) {
    pg__stmt *ps = (pg__stmt *)s;
    int rc = s->active ? TRUCE_OK : pg__start((pg *)s->db, ps, err);
    if (rc == TRUCE_OK && ++ps->row >= ps->rows && ps->rows > 0 && *ps->cursor) {
        rc = pg__fetch((pg *)s->db, ps, err);
        ps->row = 0;
    }
    return rc != TRUCE_OK ? rc : ps->row < ps->rows ? 1 : TRUCE_OK;
}

/* ---------------------------------------------------------------- the whole */

static int pg__check(truce_db *db, void (*fault)(const char *what, void *ctx), void *ctx, truce_err *err) {
    (void)fault, (void)ctx;
    return pg__exec(db, "SELECT 1", err); /* is it there at all? */
}

static int64_t pg__bytes(truce_db *db) {
    PGresult *res = NULL;
    int64_t n = -1;
    if (pg__run((pg *)db,
                "SELECT coalesce(sum(pg_total_relation_size(oid)), 0) FROM pg_class"
                " WHERE relnamespace = 'truce'::regnamespace AND relkind IN ('r', 'm')",
                &res, NULL) == TRUCE_OK &&
        PQntuples(res) == 1)
        n = strtoll(PQgetvalue(res, 0, 0), NULL, 10);
    PQclear(res);
    return n;
}

const db__ops pg__ops = {
    .close = pg__close,
    .exec = pg__exec,
    .begin = pg__begin,
    .commit = pg__commit,
    .rollback = pg__rollback,
    .prepare = pg__prepare,
    .drop = pg__drop,
    .bind = pg__bind,
    .step = pg__step,
    .reset = pg__reset,
    .col_null = pg__col_null,
    .col_int = pg__col_int,
    .col_real = pg__col_real,
    .col_bytes = pg__col_bytes,
    .bulk_sql = pg__bulk_sql,
    .bulk_begin = pg__bulk_begin,
    .bulk_row = pg__bulk_row,
    .bulk_end = pg__bulk_end,
    .check = pg__check,
    .bytes = pg__bytes,
};
