/* store/query.h - a question under way. Private to room store. */
#ifndef TRUCE_STORE_QUERY_H
#define TRUCE_STORE_QUERY_H
#include "store/inside.h"

#include <stdio.h>

typedef struct query {
    truce_store *s;
    const truce_filter *f;
    truce_filter own; /* the filter, with the codes of states for their names */
    bool begun;
    int64_t at;       /* act: as of */
    truce_arena a;    /* reset now and then */
    truce_arena kept; /* of `own` */
    truce_buf sql;
} query;

void query__init(query *q, truce_store *s, const truce_filter *f);
void query__fini(query *q);
/** A read transaction, so that all of an answer is of one state; fills q->at. */
int query__begin(query *q, truce_err *err);
void query__end(query *q);
/** `head` (up to FROM), the table that finds tellings as d, `middle`, the filter's conditions on tellings, `tail`, into
 * q->sql. */
int query__tellings(query *q, const char *head, const char *middle, const char *tail, truce_err *err);
/** The same name, but for case and accents. */
bool query__named(query *q, truce_str name, truce_str asked);
/** First column of q->sql's rows (`columns` of them) into `out`. */
int query__all(query *q, int columns, truce_ids *out, truce_err *err);
/** Conditions on a report's outlet and words: " AND REPORT IN ...". */
int query__reports_with(query *q, const char *report, truce_buf *out, truce_err *err);
bool query__has_phrase(const truce_filter *f);
bool query__phrases(query *q, truce_str asked, truce_str text);
int query__report_id(truce_store *s, const char *sha, int64_t *out, truce_err *err);
#endif
