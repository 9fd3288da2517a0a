/* cli/out.h - how records are shown: one writer a format.
 * Does: jsonl, json, csv, table; acled, ucdp, gdelt, geojson, claimreview (out_exchange.c).   Does not: decide what is
 * a claim or an incident. Memory: a buffer that is flushed to the file when it is large; the table keeps nothing of the
 * reports. Depends on: engine, exchange. */
#ifndef TRUCE_OUT_H
#define TRUCE_OUT_H
#include "engine/engine.h"

typedef struct truce_out {
    const struct truce_writer *writer;
    truce_buf buf;
    int fd;
    int status; /* first failure to write; errno in `saved` */
    int saved;
    bool text, mentions; /* options of the user */
    bool hxl, header;    /* csv, acled, ucdp: a row of HXL tags; gdelt: a header line */
    unsigned policy;     /* enum truce_policy that the figures are made with */
    bool colour;
    unsigned width;           /* columns of the terminal; 0: not one */
    uint64_t count;           /* of records written, for the writers' own commas */
    int section;              /* of the JSON document; lines of totals in the table */
    bool ledger;              /* table: from a ledger: every incident, and its id */
    uint64_t shown, plain;    /* table: incidents with figures, without */
    char first_claim[32];     /* table: for "what to type next" */
    const truce_lexicon *lex; /* for the names of states; may be NULL */
    const char *const *files; /* what was read, for "what to type next" */
    int n_files;
    const char *const *filters; /* as the user gave them, for formats that name them */
    size_t n_filters;
    struct truce_out_exchange *exchange; /* of the formats of out_exchange.c; else NULL */
} truce_out;

/** Each may be NULL. They write to out->buf; truce_out_* flush it. */
typedef struct truce_writer {
    const char *name;
    void (*begin)(truce_out *o);
    void (*reading)(truce_out *o, const truce_reading *r);
    void (*incident)(truce_out *o, const truce_incident *i);
    void (*series)(truce_out *o, const truce_series *s);
    void (*end)(truce_out *o, const truce_tally *t);
    bool incidents; /* wants them made */
} truce_writer;

extern const truce_writer truce_writer_jsonl, truce_writer_json, truce_writer_csv, truce_writer_table;
extern const truce_writer truce_writer_acled, truce_writer_ucdp, truce_writer_gdelt, truce_writer_geojson,
    truce_writer_claimreview;
/** NULL when there is no such format. */
const truce_writer *truce_writer_find(const char *name);

void truce_out_init(truce_out *o, const truce_writer *w, int fd);
void truce_out_fini(truce_out *o);
/** Write what is in the buffer when it is large, or in any case. @return TRUCE_OK; TRUCE_EIO (o->saved); TRUCE_ENOMEM
 */
int truce_out_flush(truce_out *o, bool all);
/** Colour and width, when o->fd is a terminal that wants them. */
void truce_out_terminal(truce_out *o);

/** CSV (RFC 4180): one field, the comma before it if it is not the first (o->count: fields of the row so far). */
void truce_csv_str(truce_out *o, truce_str s);
void truce_csv_cstr(truce_out *o, const char *s);
void truce_csv_int(truce_out *o, int64_t v, bool stated); /* not stated: empty */
void truce_csv_day(truce_out *o, truce_day day);
void truce_csv_real(truce_out *o, double v, int decimals); /* not finite: empty */
void truce_csv_end(truce_out *o);
/** One claim as a row of truce_writer_csv. */
void truce_csv_claim(truce_out *o, const truce_reading *r, const truce_claim *c);
void truce_out_exchange_free(struct truce_out_exchange *x); /* NULL is fine */
#endif
