/* exchange/csv_in.h - reading CSV (RFC 4180) as it comes: one record at a time, hostile bytes expected.
 * Does: quotes, doubled quotes, line ends inside quotes, CRLF and LF, a BOM, comma or semicolon or tab.
 * Does not: know columns' meaning. Memory: one record, at most limits->record_bytes, and a chunk of the file. */
#ifndef TRUCE_EXCHANGE_CSV_IN_H
#define TRUCE_EXCHANGE_CSV_IN_H
#include "exchange/exchange.h"

enum { EXCH_CSV_CHUNK = 65536 };

typedef struct exch_csv {
    truce_source src;
    const truce_import_limits *limits;
    char *chunk;
    size_t at, end;
    bool eof, begun;
    char sep;
    uint32_t line;     /* of the next byte, from 1 */
    uint32_t row_line; /* where the record that was read begins */
    truce_buf text;    /* the record's fields, one after the other, unquoted, each ended by a NUL */
    uint32_t *off;     /* n + 1 offsets into text */
    uint32_t n, cap;   /* fields of the record */
    truce_buf raw;     /* the record as it stood, without its line end */
} exch_csv;

/** @return TRUCE_OK; TRUCE_ENOMEM */
int exch_csv_init(exch_csv *c, truce_source src, const truce_import_limits *limits, truce_err *err);
void exch_csv_fini(exch_csv *c);
/** The next record; empty lines are passed over. @return TRUCE_OK; TRUCE_ESTOP at the end; TRUCE_EINPUT or
 * TRUCE_ELIMIT: this record cannot be used, err->line says where it begins, the next call goes on behind it; TRUCE_EIO;
 * TRUCE_ENOMEM */
int exch_csv_next(exch_csv *c, truce_err *err);
truce_str exch_csv_field(const exch_csv *c, uint32_t i); /* empty beyond the last */
/** Column of that name in the record that was read last (a header), ignoring case and blanks; UINT32_MAX: none. */
uint32_t exch_csv_find(const exch_csv *c, const char *name);
/** One column of a document of two records, a header and a row. False: not such a document, or no such column. */
bool exch_csv_column(truce_str two, const char *name, truce_buf *out);
#endif
