/* store/db_postgres_copy.c - many rows by one COPY in binary format, sent in large pieces. */
#include "store/db_postgres.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <string.h>

#define PG__PIECE (256u * 1024)

static const char pg__head[19] = "PGCOPY\n\377\r\n\0"; /* then 4 bytes of flags, 4 of the length of nothing more */

void pg__bulk_sql(truce_buf *sql, const char *table, const char *columns, int n) {
    (void)n;
    truce_buf_printf(sql, "COPY %s(%s) FROM STDIN (FORMAT binary)", table, columns);
}

static bool pg__fits(Oid type, enum db__type letter) {
    switch (letter) {
    case DB__INT: return type == PG__INT8 || type == PG__INT4 || type == PG__INT2 || type == PG__BOOL;
    case DB__REAL: return type == PG__FLOAT8 || type == PG__FLOAT4;
    case DB__TEXT: return type == PG__TEXT || type == PG__VARCHAR;
    default: return type == PG__BYTEA;
    }
}

/* COPY takes a column's own format only, so the types of the columns must be known; asked for once a bulk. */
static int pg__learn(pg *x, pg__stmt *s, const char *table, const char *columns, truce_err *err) {
    char name[24];
    int n = s->base.params;
    truce_buf sql;
    snprintf(name, sizeof name, "s%u", x->names++);
    truce_buf_init(&sql);
    truce_buf_printf(&sql, "SELECT %s FROM %s", columns, table);
    truce_buf_char(&sql, 0);
    Oid *types = truce_calloc((size_t)n, sizeof *types);
    if (sql.failed || !types) {
        truce_buf_fini(&sql);
        truce_free(types);
        return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", x->base.name);
    }
    PGresult *res = PQprepare(x->c, name, sql.p, 0, NULL);
    truce_buf_fini(&sql);
    int rc = PQresultStatus(res) == PGRES_COMMAND_OK ? TRUCE_OK : pg__error(x, res, err);
    PQclear(res);
    res = rc == TRUCE_OK ? PQdescribePrepared(x->c, name) : NULL;
    if (rc == TRUCE_OK && (PQresultStatus(res) != PGRES_COMMAND_OK || PQnfields(res) != n)) rc = pg__error(x, res, err);
    for (int i = 0; rc == TRUCE_OK && i < n; i++) types[i] = PQftype(res, i);
    PQclear(res);
    if (rc == TRUCE_OK) s->columns = types;
    else truce_free(types);
    return rc;
}

int pg__bulk_begin(truce_stmt *s, const char *table, const char *columns, truce_err *err) {
    pg__stmt *ps = (pg__stmt *)s;
    pg *x = (pg *)s->db;
    int rc = ps->columns ? TRUCE_OK : pg__learn(x, ps, table, columns, err);
    for (int i = 0; rc == TRUCE_OK && i < s->params; i++)
        if (!pg__fits(ps->columns[i], db__letter(s->db, i)))
            rc = truce_err_set(err, TRUCE_EUSAGE, "%s: column %d of %s(%s) has another type than the rows",
                               x->base.name, i + 1, table, columns);
    if (rc != TRUCE_OK) return rc;
    PGresult *res = PQexec(x->c, s->sql);
    if (PQresultStatus(res) != PGRES_COPY_IN) rc = pg__error(x, res, err);
    PQclear(res);
    truce_buf_clear(&ps->copy);
    ps->copy.failed = false;
    truce_buf_put(&ps->copy, pg__head, sizeof pg__head);
    return rc;
}

static int pg__send(pg *x, pg__stmt *s, truce_err *err) {
    if (s->copy.failed) return truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", x->base.name);
    int rc = PQputCopyData(x->c, s->copy.p, (int)s->copy.n) == 1 ? TRUCE_OK : pg__error(x, NULL, err);
    truce_buf_clear(&s->copy);
    return rc;
}

static bool pg__range(Oid type, int64_t v) {
    return type == PG__INT4   ? v >= INT32_MIN && v <= INT32_MAX
           : type == PG__INT2 ? v >= INT16_MIN && v <= INT16_MAX
           : type == PG__BOOL ? v == 0 || v == 1
                              : true;
}

/* Length and bytes of a number. @return bytes in all */
static size_t pg__number(char out[12], Oid type, const db__value *v) {
    uint32_t n = type == PG__INT8 || type == PG__FLOAT8 ? 8 : type == PG__INT2 ? 2 : type == PG__BOOL ? 1 : 4;
    uint64_t bits = (uint64_t)v->i;
    if (type == PG__FLOAT8) memcpy(&bits, &v->r, sizeof bits);
    if (type == PG__FLOAT4) {
        float f = (float)v->r;
        uint32_t half;
        memcpy(&half, &f, sizeof half);
        bits = half;
    }
    char whole[8];
    pg__put64(whole, bits);
    pg__put32(out, n);
    memcpy(out + 4, whole + 8 - n, n);
    return n + 4;
}

int pg__bulk_row(truce_stmt *s, truce_err *err) {
    pg__stmt *ps = (pg__stmt *)s;
    truce_buf *b = &ps->copy;
    char head[12];
    pg__put16(head, (uint16_t)s->params);
    truce_buf_put(b, head, 2);
    for (int i = 0; i < s->params; i++) {
        const db__value *v = &ps->v[i];
        if (v->type == DB__NULL) {
            truce_buf_put(b, "\377\377\377\377", 4);
        } else if (v->type == DB__INT || v->type == DB__REAL) {
            if (v->type == DB__INT && !pg__range(ps->columns[i], v->i))
                return truce_err_set(err, TRUCE_EINPUT, "%s: %lld is out of the range of column %d: %.80s", s->db->name,
                                     (long long)v->i, i + 1, s->sql);
            truce_buf_put(b, head, pg__number(head, ps->columns[i], v));
        } else {
            pg__put32(head, (uint32_t)v->n);
            truce_buf_put(b, head, 4);
            truce_buf_put(b, v->p, v->n);
        }
    }
    return b->n >= PG__PIECE || b->failed ? pg__send((pg *)s->db, ps, err) : TRUCE_OK;
}

int pg__bulk_end(truce_stmt *s, bool ok, truce_err *err) {
    pg__stmt *ps = (pg__stmt *)s;
    pg *x = (pg *)s->db;
    int rc = TRUCE_OK;
    if (ok) {
        truce_buf_put(&ps->copy, "\377\377", 2);
        rc = pg__send(x, ps, err);
    }
    truce_buf_fini(&ps->copy);
    truce_buf_init(&ps->copy);
    if (x->base.lost.code) return rc;
    if (PQputCopyEnd(x->c, ok && rc == TRUCE_OK ? NULL : "given up") != 1 && rc == TRUCE_OK)
        rc = pg__error(x, NULL, err);
    for (PGresult *res; (res = PQgetResult(x->c)); PQclear(res)) {
        if (PQresultStatus(res) == PGRES_COPY_IN) break; /* cannot be: it would go on for ever */
        if (PQresultStatus(res) != PGRES_COMMAND_OK && ok && rc == TRUCE_OK) rc = pg__error(x, res, err);
    }
    if (PQstatus(x->c) == CONNECTION_BAD && !x->base.lost.code) rc = pg__error(x, NULL, err);
    return rc;
}
