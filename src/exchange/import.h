/* exchange/import.h - what the importers share: columns by name, one row to one reading.
 * Does: the header, limits, problems by line, the article of a row. Does not: know a data set's columns (import_*.c).
 * Memory: everything of a row lives in its article's arena, under its oom jump. */
#ifndef TRUCE_EXCHANGE_IMPORT_H
#define TRUCE_EXCHANGE_IMPORT_H
#include "exchange/csv_in.h"

enum { EXCH_COLUMNS = 64 };

struct exch_import;

/** A data set: who it is, which columns it has, how a row is read. */
typedef struct exch_dataset {
    const char *name, *org, *sector, *rule; /* org: its id in the lexicon */
    const char *const *columns;             /* names, in the data set's order */
    uint32_t n;
    uint64_t required; /* bit i: column i must be there */
    uint32_t id;       /* index of the column that names the row */
    /** Fill x->a and x->r of the record in x->csv. @return TRUCE_OK; TRUCE_EINPUT with a message */
    int (*row)(struct exch_import *x, truce_err *err);
} exch_dataset;

typedef struct exch_import {
    const exch_dataset *set;
    const truce_lexicon *lex;
    exch_csv csv;
    truce_buf header;          /* as it stood */
    uint32_t at[EXCH_COLUMNS]; /* column of the file, UINT32_MAX: not there */
    truce_article a;           /* of the row */
    truce_reading r;
    bool any; /* a row was seen: what follows the header may be HXL tags */
} exch_import;

/** Read a whole file of the data set. */
int exch_import_file(const exch_dataset *set, const char *file, truce_source src, const truce_lexicon *lex,
                     const truce_import_limits *limits, truce_import_calls calls, truce_import_count *count,
                     truce_err *err);

/* --- for the data sets' row functions --- */

truce_str exch_get(const exch_import *x, uint32_t column); /* trimmed; empty when absent */
/** A whole number in [low, high]; -1 when the field is empty. @return TRUCE_OK; TRUCE_EINPUT */
int exch_get_int(const exch_import *x, uint32_t column, int64_t low, int64_t high, int64_t *out, truce_err *err);
/** A decimal number in [low, high]; NAN when the field is empty. */
int exch_get_real(const exch_import *x, uint32_t column, double low, double high, double *out, truce_err *err);
/** YYYY-MM-DD (a time may follow) or "12 October 2025"; TRUCE_NODAY when empty. */
int exch_get_day(const exch_import *x, uint32_t column, truce_day *out, truce_err *err);
/** What a row says in words becomes the article's text and first sentence; a second one names the row by its hash. */
int exch_text(exch_import *x, truce_str said, truce_err *err);
/** A claim with the data set as claimant, at the end of x->r.claims; fill the rest. */
truce_claim *exch_claim(exch_import *x);
truce_str exch_keep(exch_import *x, truce_str s); /* copy into the row's arena; p NULL when empty */
/** A party by the name that a data set gives it; strings borrow from `name`, the lexicon or the table of countries.
 * `inter` is ACLED's code, 0 when not known. Without country and id: nobody in particular. */
truce_actor exch_party(const truce_lexicon *lex, truce_str name, int inter);
const truce_country *exch_country_numeric(int64_t iso);
const truce_country *exch_country_gw(int64_t gw);

extern const exch_dataset exch_acled, exch_ucdp;
#endif
