/* store/db_postgres_cols.c - the columns of a result in PostgreSQL's binary format. */
#include "store/db_postgres.h"

#include <libpq-fe.h>
#include <math.h>
#include <string.h>

static uint64_t pg__get(const unsigned char *p, int n) {
    uint64_t v = 0;
    while (n--) v = v << 8 | *p++;
    return v;
}

bool pg__readable(Oid type) {
    switch (type) {
    case PG__BOOL:
    case PG__BYTEA:
    case PG__NAME:
    case PG__INT8:
    case PG__INT2:
    case PG__INT4:
    case PG__TEXT:
    case PG__OID:
    case PG__FLOAT4:
    case PG__FLOAT8:
    case PG__UNKNOWN:
    case PG__BPCHAR:
    case PG__VARCHAR:
    case PG__NUMERIC:
    case PG__VOID: return true;
    default: return false;
    }
}

/* A value of the row, its bytes and their number; false where there is none. */
static bool pg__cell(const truce_stmt *s, int i, Oid *type, const unsigned char **p, int *n) {
    const pg__stmt *ps = (const pg__stmt *)s;
    if (!ps->res || ps->row < 0 || ps->row >= ps->rows || i < 0 || i >= PQnfields(ps->res)) return false;
    if (PQgetisnull(ps->res, ps->row, i)) return false;
    *type = PQftype(ps->res, i);
    *p = (const unsigned char *)PQgetvalue(ps->res, ps->row, i);
    *n = PQgetlength(ps->res, ps->row, i);
    return true;
}

bool pg__col_null(const truce_stmt *s, int i) {
    Oid type;
    const unsigned char *p;
    int n;
    return !pg__cell(s, i, &type, &p, &n) || type == PG__VOID;
}

/* Sums and means come as numeric: digits to the base 10000, the first worth 10000^weight. */
static double pg__numeric(const unsigned char *p, int n) {
    if (n < 8) return (double)NAN;
    int digits = (int)pg__get(p, 2), weight = (int16_t)pg__get(p + 2, 2), sign = (int)pg__get(p + 4, 2);
    if (sign == 0xD000 || sign == 0xF000) return sign == 0xD000 ? (double)INFINITY : (double)-INFINITY;
    if (sign == 0xC000 || n < 8 + 2 * digits) return (double)NAN;
    double v = 0;
    for (int i = 0; i < digits; i++) v = v * 10000 + (double)pg__get(p + 8 + 2 * i, 2);
    v *= pow(10000, weight - digits + 1);
    return sign == 0x4000 ? -v : v;
}

static int64_t pg__clamp(double v) {
    return isnan(v) ? 0 : v >= 9223372036854775807.0 ? INT64_MAX : v <= -9223372036854775808.0 ? INT64_MIN : (int64_t)v;
}

/* Its whole part, exact as far as 64 bits go. */
static int64_t pg__numeric_int(const unsigned char *p, int n) {
    int digits = n < 8 ? 0 : (int)pg__get(p, 2), weight = n < 8 ? -1 : (int16_t)pg__get(p + 2, 2);
    double about = pg__numeric(p, n);
    if (!(fabs(about) < 9e18)) return pg__clamp(about);
    int64_t v = 0;
    for (int i = 0; i <= weight; i++) v = v * 10000 + (i < digits ? (int64_t)pg__get(p + 8 + 2 * i, 2) : 0);
    return pg__get(p + 4, 2) == 0x4000 ? -v : v;
}

static double pg__float(Oid type, const unsigned char *p, int n) {
    if (type == PG__FLOAT8 && n == 8) {
        uint64_t bits = pg__get(p, 8);
        double v;
        memcpy(&v, &bits, sizeof v);
        return v;
    }
    if (type == PG__FLOAT4 && n == 4) {
        uint32_t bits = (uint32_t)pg__get(p, 4);
        float v;
        memcpy(&v, &bits, sizeof v);
        return (double)v;
    }
    return 0;
}

int64_t pg__col_int(const truce_stmt *s, int i) {
    Oid type;
    const unsigned char *p;
    int n;
    if (!pg__cell(s, i, &type, &p, &n)) return 0;
    switch (type) {
    case PG__INT8: return n == 8 ? (int64_t)pg__get(p, 8) : 0;
    case PG__INT4: return n == 4 ? (int32_t)pg__get(p, 4) : 0;
    case PG__OID: return n == 4 ? (int64_t)pg__get(p, 4) : 0;
    case PG__INT2: return n == 2 ? (int16_t)pg__get(p, 2) : 0;
    case PG__BOOL: return n == 1 && *p;
    case PG__NUMERIC: return pg__numeric_int(p, n);
    default: return pg__clamp(pg__float(type, p, n));
    }
}

double pg__col_real(const truce_stmt *s, int i) {
    Oid type;
    const unsigned char *p;
    int n;
    if (!pg__cell(s, i, &type, &p, &n)) return (double)NAN;
    if (type == PG__NUMERIC) return pg__numeric(p, n);
    if (type == PG__FLOAT8 || type == PG__FLOAT4) return pg__float(type, p, n);
    return (double)pg__col_int(s, i);
}

truce_str pg__col_bytes(const truce_stmt *s, int i) {
    Oid type;
    const unsigned char *p;
    int n;
    if (!pg__cell(s, i, &type, &p, &n)) return TRUCE_NOSTR;
    switch (type) {
    case PG__TEXT:
    case PG__BYTEA:
    case PG__VARCHAR:
    case PG__BPCHAR:
    case PG__NAME:
    case PG__UNKNOWN: return (truce_str){(const char *)p, (uint32_t)n};
    default: return TRUCE_NOSTR; /* as SQLite's side does: numbers are not text */
    }
}
