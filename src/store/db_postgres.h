/* store/db_postgres.h - what the files db_postgres*.c share. */
#ifndef TRUCE_DB_POSTGRES_H
#define TRUCE_DB_POSTGRES_H
#include "store/db_inside.h"

struct pg_conn; /* libpq's PGconn and PGresult; its Oid is an unsigned: this header compiles without libpq's */
struct pg_result;

/* Types by their fixed numbers in pg_type. */
enum pg__oid {
    PG__BOOL = 16,
    PG__BYTEA = 17,
    PG__NAME = 19,
    PG__INT8 = 20,
    PG__INT2 = 21,
    PG__INT4 = 23,
    PG__TEXT = 25,
    PG__OID = 26,
    PG__FLOAT4 = 700,
    PG__FLOAT8 = 701,
    PG__UNKNOWN = 705,
    PG__BPCHAR = 1042,
    PG__VARCHAR = 1043,
    PG__NUMERIC = 1700,
    PG__VOID = 2278
};

typedef struct pg {
    truce_db base;
    struct pg_conn *c;
    char *password; /* to keep it out of messages; NULL: none */
    char lock_wait[32];
    unsigned names; /* prepared statements so far */
} pg;

/* A prepared statement of the server has fixed types; one text gets one for each set of types it is used with. */
typedef struct pg__variant {
    char name[24];
    unsigned *types;
} pg__variant;

#define PG__MOST_VARIANTS 8

typedef struct pg__stmt {
    truce_stmt base;
    db__value *v;
    uint64_t *wire; /* numbers in network order */
    const char **values;
    int *lengths, *formats;
    pg__variant variants[PG__MOST_VARIANTS];
    int nvariants, turn;
    struct pg_result *res;
    int row, rows;
    char cursor[24];   /* "": none is open */
    truce_buf copy;    /* bulk: rows on their way */
    unsigned *columns; /* bulk: the types of the table's columns */
} pg__stmt;

extern const db__ops pg__ops;

/** The words for what failed; takes note when the connection is gone. `res` may be NULL. */
int pg__error(pg *x, const struct pg_result *res, truce_err *err);
/** Run `sql`, no values; `*out` may be NULL. */
int pg__run(pg *x, const char *sql, struct pg_result **out, truce_err *err);
void pg__close(truce_db *db);
void pg__put16(char *p, uint16_t v);
void pg__put32(char *p, uint32_t v);
void pg__put64(char *p, uint64_t v);

void pg__bulk_sql(truce_buf *sql, const char *table, const char *columns, int n);
int pg__bulk_begin(truce_stmt *s, const char *table, const char *columns, truce_err *err);
int pg__bulk_row(truce_stmt *s, truce_err *err);
int pg__bulk_end(truce_stmt *s, bool ok, truce_err *err);

bool pg__col_null(const truce_stmt *s, int i);
int64_t pg__col_int(const truce_stmt *s, int i);
double pg__col_real(const truce_stmt *s, int i);
truce_str pg__col_bytes(const truce_stmt *s, int i);
bool pg__readable(unsigned type);
#endif
