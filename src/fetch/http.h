/* fetch/http.h - inside fetch: one request and its answer by libcurl, without redirects.
 * Does: limits, headers, decompression, what went wrong in words.   Does not: robots.txt, redirects (fetch.c). */
#ifndef TRUCE_FETCH_HTTP_H
#define TRUCE_FETCH_HTTP_H
#include "fetch/fetch.h"

typedef struct truce_http truce_http;

/** A request; then its answer. */
typedef struct truce_http__exchange {
    const char *url;
    truce_str etag, last_modified; /* conditions; empty: none */
    const char *media_type;        /* of `body`, which is sent by POST; NULL: a GET */
    truce_str body;
    size_t limit;   /* bytes of a page */
    double seconds; /* for all of it */
    bool cut;       /* at the limit: stop reading and be content (robots.txt) */
    /* the answer */
    int status;
    bool was_cut;
    truce_buf *bytes;     /* in: empty. The page, when status is 2xx; after a POST also when it is 4xx */
    const char *location; /* these four borrowed from libcurl until the next exchange; NULL when absent */
    const char *content_type, *got_etag, *got_last_modified;
    const char *retry_after;
} truce_http__exchange;

int truce_http__open(truce_http **out, const truce_fetch_options *o, truce_err *err);
void truce_http__close(truce_http *h);
/** @return TRUCE_OK (any status of HTTP); otherwise err->msg is "what is wrong; what to do", without the URL */
int truce_http__do(truce_http *h, truce_http__exchange *x, truce_err *err);

/** The parts of a URL that matter here; each NUL-terminated, yours, freed with truce_http__url_fini. */
typedef struct truce_http__url {
    char *whole;  /* without fragment, made clean */
    char *origin; /* "https://host:443" */
    char *host;
    char *path; /* with query; never empty */
} truce_http__url;

/** Parse `text`, relative to `base` if that is not NULL. Only http and https without a user's name come through.
 *  @return TRUCE_OK; TRUCE_EUSAGE (err->msg without the URL); TRUCE_ENOMEM */
int truce_http__url_parse(truce_http__url *out, const char *base, const char *text, truce_err *err);
void truce_http__url_fini(truce_http__url *u);
#endif
