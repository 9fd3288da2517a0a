/* exchange/wacz.h - evidence as a file that other archives' tools open: WACZ 1.1.1.
 * Does: original bytes as records of a web archive (WARC 1.1, gzip per record), an index (CDXJ), a list of pages, who
 * did what with them and when, proofs given by the caller; a hash of every file in the manifest.
 * Does not: ask a ledger (cli does); sign (who signs needs a key, and that is never here: `datapackage-digest.json` is
 * unsigned, what is signed stands in custody/); fetch anything.
 * Memory: the records and the ZIP, compressed, and one item at a time. Threads: no shared state. Same calls, same
 * bytes. Depends on: base, zlib, libzip.
 * Source: specs.webrecorder.net/wacz/1.1.1, cdxj/0.1.0; ISO 28500:2017. What stands where: docs/formats.md, "Evidence
 * as WACZ". */
#ifndef TRUCE_EXCHANGE_WACZ_H
#define TRUCE_EXCHANGE_WACZ_H
#include "base/base.h"

enum {
    TRUCE_WACZ_ITEMS = 100000, /* and as many lines of custody */
    TRUCE_WACZ_FILES = 10000,
    TRUCE_WACZ_NAME = 100 /* bytes of a file's name */
};
#define TRUCE_WACZ_BYTES ((uint64_t)1 << 30) /* of all originals and files together, before compression */

/** How bytes came to be where they are. */
enum truce_wacz_how {
    TRUCE_WACZ_FILE,  /* from a file: a `resource` record at urn:sha256:... */
    TRUCE_WACZ_HTTP,  /* fetched: a `response` record at its URL; HTTP headers are rebuilt from what is known of them */
    TRUCE_WACZ_ANSWER /* an HTTP answer as it was in another archive, its headers in front: a `response` record as it is
                       */
};

/** A report that was read from an item. Strings p NULL: not stated. */
typedef struct truce_wacz_report {
    truce_str id, title, source, url, text; /* url: what the report says of itself */
    truce_day published;
} truce_wacz_report;

typedef struct truce_wacz_item {
    enum truce_wacz_how how; /* one without an http or https URL, or no HTTP answer, is taken as a file */
    truce_str bytes;         /* as they were obtained */
    truce_str sha256;        /* 64 hex, of them, as whoever kept them says: checked */
    truce_str url, asked;    /* where from; asked: before redirects, p NULL when the same */
    int64_t at;              /* when, microseconds since 1970 */
    truce_str media_type, etag, last_modified, name, tool; /* p NULL: not known */
    const truce_wacz_report *reports;
    uint32_t n_reports;
} truce_wacz_item;

/** A line of who did what when. */
typedef struct truce_wacz_custody {
    int64_t at;
    truce_str who, what; /* a person, member or tool; "obtained", "case-open" ... */
    truce_str sha256;    /* of the bytes or the act that it is about; p NULL: none */
    truce_str note;      /* p NULL: none */
    uint64_t entry;      /* of the record; UINT64_MAX: none */
} truce_wacz_custody;

typedef struct truce_wacz_head {
    truce_str title, description; /* description: Markdown */
    truce_str collection;         /* a case's id; what the archive is part of */
    truce_str software;           /* "truce 0.1.0" */
    int64_t created;              /* microseconds; the newest thing in it, so that same input gives same bytes */
} truce_wacz_head;

typedef struct truce_wacz truce_wacz;

/** @param head  copied  @return TRUCE_OK; TRUCE_ENOMEM */
int truce_wacz_new(truce_wacz **out, const truce_wacz_head *head, truce_err *err);
void truce_wacz_free(truce_wacz *w); /* NULL is fine */
/** Add bytes with what is known of them. Nothing of it is kept by reference.
 *  @return TRUCE_OK; TRUCE_EINPUT (the bytes do not have that SHA-256); TRUCE_ELIMIT; TRUCE_ENOMEM */
int truce_wacz_add(truce_wacz *w, const truce_wacz_item *item, truce_err *err);
/** Add a line of custody/log.jsonl; they stay in the order in which they come. */
int truce_wacz_log(truce_wacz *w, const truce_wacz_custody *line, truce_err *err);
/** Add a file custody/NAME: a-z, 0-9, '.', '_', '-', no dot in front, each name once.
 *  @return TRUCE_OK; TRUCE_EUSAGE (no such name may be); TRUCE_ELIMIT; TRUCE_ENOMEM */
int truce_wacz_file(truce_wacz *w, const char *name, truce_str bytes, truce_err *err);
/** Put it together. Afterwards `w` may only be freed. @return TRUCE_OK; TRUCE_EUSAGE (no item); TRUCE_ENOMEM; TRUCE_EIO
 * (what libzip says) */
int truce_wacz_end(truce_wacz *w, truce_buf *out, truce_err *err);

/** Does it begin as an HTTP answer does, headers and their end? */
bool truce_wacz_is_answer(truce_str bytes);
#endif
