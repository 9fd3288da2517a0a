/* exchange/wacz_inside.h - between wacz.c (manifest, pages, ZIP) and wacz_warc.c (records, index). */
#ifndef TRUCE_EXCHANGE_WACZ_INSIDE_H
#define TRUCE_EXCHANGE_WACZ_INSIDE_H
#include "base/json.h"
#include "exchange/wacz.h"

/** archive/data.warc.gz as it grows, and the lines of its index. */
typedef struct wacz__warc {
    truce_buf out;      /* records, each a gzip member */
    truce_buf index;    /* lines of CDXJ, as they came */
    truce_buf record;   /* scratch: the record under way, not compressed */
    truce_buf block;    /* scratch */
    uint32_t n;         /* records so far */
    char info[64];      /* id of the warcinfo record: "<urn:uuid:...>" */
    truce_str software; /* borrowed, as the next */
    truce_str collection;
} wacz__warc;

void wacz__warc_fini(wacz__warc *w);
int wacz__warc_begin(wacz__warc *w, const truce_wacz_head *head, truce_err *err);
/** The item's record and its metadata record. @param[out] url  where it stands now; in `url` */
int wacz__warc_item(wacz__warc *w, const truce_wacz_item *item, truce_buf *url, truce_err *err);
/** The index, sorted. */
int wacz__warc_index(const wacz__warc *w, truce_buf *out, truce_err *err);

/** "2025-10-12T14:05:09.123Z" with `digits` of the second's fraction (0, 3 or 6). */
void wacz__time(truce_buf *b, int64_t us, int digits);
int wacz__oom(truce_err *err);
#endif
