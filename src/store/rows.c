/* store/rows.c - rows gathered in memory, table by table, then written at once.
 * Why: PostgreSQL takes rows fastest by COPY, one table at a time, and nothing else may run meanwhile; SQLite takes
 * rows of the small tables fastest in the order of their keys. */
#include "store/inside.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *table, *columns, *types;
    bool sorted; /* two or four numbers that are the key */
} rows__tables[STORE__TABLES] = {
    [STORE__T_ACT] = {"act", "id,at,kind,who,reason,detail", "iitttt", false},
    [STORE__T_WORD] = {"word", "id,text", "it", false},
    [STORE__T_SIDE] = {"side", "id,name,country,sector,actor", "itttt", false},
    [STORE__T_PLACE] = {"place", "id,text,name,country,adm1,adm2,feature,geonameid,lat,lon,where_prec", "ittttttirri",
                        false},
    [STORE__T_WHAT] = {"what", "id,acled,done,object,weapon", "itttt", false},
    [STORE__T_LIST] = {"list", "id,kind,members", "iit", false},
    [STORE__T_OBTAINED] = {"obtained", "id,act,at,name,url,location,media_type,etag,last_modified,tool", "iiittttttt",
                           false},
    [STORE__T_DOCUMENT] = {"document", "id,sha256,bytes,obtained,body", "ibiib", false},
    [STORE__T_REPORT] = {"report",
                         "id,sha256,document,at_byte,part,published,basis,source,act,bytes,sentences,claims,"
                         "credit,shingles,minhash,content",
                         "ibiiiiiiiiiiiibb", false},
    [STORE__T_RECORD] = {"record", "report,body", "ib", false},
    [STORE__T_CLAIM] = {"claim",
                        "id,sentence,paragraph,token,part_of,harm,role,stance,bound,low,high,word,from_day,to_day,"
                        "date_prec,what,victim,claimant,actors,recipients,places,ahead,flags",
                        "iiiiiiiiiiiiiiiiiiiiiii", false},
    [STORE__T_TELLING] = {"telling", "id,act,parent,leader,claims", "iiiib", false},
    [STORE__T_DAY] = {"day", "long,from_day,to_day,telling", "iiii", true},
    [STORE__T_TELL_PLACE] = {"tell_place", "word,long,from_day,telling", "iiii", true},
    [STORE__T_TELL_SIDE] = {"tell_side", "word,long,from_day,telling", "iiii", true},
    [STORE__T_KEY] = {"key", "key,telling", "ii", true},
    [STORE__T_BAND] = {"band", "band,report", "ii", true},
};

void store__rows_init(store__rows *rows) {
    for (int i = 0; i < STORE__TABLES; i++) {
        memset(&rows[i], 0, sizeof rows[i]);
        rows[i].table = rows__tables[i].table;
        rows[i].columns = rows__tables[i].columns;
        rows[i].types = rows__tables[i].types;
        truce_buf_init(&rows[i].cells);
    }
}

void store__rows_fini(store__rows *rows) {
    for (int i = 0; i < STORE__TABLES; i++) truce_buf_fini(&rows[i].cells);
}

void store__rows_clear(store__rows *rows) {
    for (int i = 0; i < STORE__TABLES; i++) {
        truce_buf_clear(&rows[i].cells);
        rows[i].cells.failed = false;
        rows[i].n = 0;
    }
}

/* ---------------------------------------------------------------- cells: 8 bytes, or a length and bytes */

#define ROWS__NULL INT64_MIN

void store__row_int(store__rows *r, int64_t v) {
    truce_buf_put(&r->cells, &v, sizeof v);
}

void store__row_null(store__rows *r) {
    store__row_int(r, ROWS__NULL); /* of a number; texts and blobs are never null here */
}

void store__row_real(store__rows *r, double v) {
    truce_buf_put(&r->cells, &v, sizeof v);
}

void store__row_blob(store__rows *r, const void *p, size_t n) {
    store__row_int(r, (int64_t)n);
    truce_buf_put(&r->cells, p, n);
}

void store__row_text(store__rows *r, truce_str v) {
    store__row_blob(r, v.p, v.n);
}

void store__row_end(store__rows *r) {
    r->n++;
}

/* ---------------------------------------------------------------- writing */

static int rows__by_two(const void *a, const void *b) {
    const int64_t *x = a, *y = b;
    for (int i = 0; i < 2; i++)
        if (x[i] != y[i]) return x[i] < y[i] ? -1 : 1;
    return 0;
}

static int rows__by_four(const void *a, const void *b) {
    const int64_t *x = a, *y = b;
    for (int i = 0; i < 4; i++)
        if (x[i] != y[i]) return x[i] < y[i] ? -1 : 1;
    return 0;
}

/* Sorted, each once. */
static void rows__sort(store__rows *r) {
    size_t wide = strlen(r->types), size = wide * sizeof(int64_t), to = 0;
    int (*by)(const void *, const void *) = wide == 2 ? rows__by_two : rows__by_four;
    qsort(r->cells.p, r->n, size, by);
    for (size_t i = 0; i < r->n; i++) {
        if (to && memcmp(r->cells.p + (to - 1) * size, r->cells.p + i * size, size) == 0) continue;
        if (to != i) memmove(r->cells.p + to * size, r->cells.p + i * size, size);
        to++;
    }
    r->n = to;
}

static size_t rows__bind(truce_stmt *st, const char *types, const char *p) {
    const char *at = p;
    for (int i = 0; types[i]; i++) {
        int64_t v;
        double d;
        memcpy(&v, at, sizeof v);
        memcpy(&d, at, sizeof d);
        at += sizeof v;
        switch (types[i]) {
        case 'i':
            if (v == ROWS__NULL) truce_stmt_null(st, i + 1);
            else truce_stmt_int(st, i + 1, v);
            break;
        case 'r': truce_stmt_real(st, i + 1, d); break;
        case 't': truce_stmt_text(st, i + 1, (truce_str){at, (uint32_t)v}); break;
        default: truce_stmt_blob(st, i + 1, at, (size_t)v); break;
        }
        if (types[i] == 't' || types[i] == 'b') at += v;
    }
    return (size_t)(at - p);
}

static int rows__table(truce_store *s, store__rows *r, truce_err *err) {
    truce_stmt *st;
    if (r->cells.failed) return store__oom(err);
    int rc = truce_bulk_begin(s->db, &st, r->table, r->columns, r->types, err);
    if (rc != TRUCE_OK) return rc;
    const char *p = r->cells.p;
    for (uint64_t i = 0; i < r->n && rc == TRUCE_OK; i++) {
        p += rows__bind(st, r->types, p);
        rc = truce_bulk_row(st, err);
    }
    truce_err late = {0};
    int end = truce_bulk_end(st, rc == TRUCE_OK, rc == TRUCE_OK ? err : &late);
    return rc != TRUCE_OK ? rc : end;
}

int store__rows_write(truce_store *s, truce_err *err) {
    int rc = TRUCE_OK;
    for (int i = 0; i < STORE__TABLES && rc == TRUCE_OK; i++) {
        if (!s->rows[i].n) continue;
        if (rows__tables[i].sorted && !s->rows[i].cells.failed) rows__sort(&s->rows[i]);
        rc = rows__table(s, &s->rows[i], err);
    }
    store__rows_clear(s->rows);
    return rc;
}
