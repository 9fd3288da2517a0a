/* fetch/fetch.h - one page or feed from the web, politely and within limits; one question to a service.
 * Does: http and https with libcurl; redirects by hand, each hop checked; robots.txt (RFC 9309) and its Crawl-delay;
 *       conditional requests; gzip and deflate; limits of size, time and redirects, each with a name.
 * Does not: crawl, run scripts, keep cookies, send credentials (none from .netrc, none from URLs), read any other
 * scheme. Depends on: base, libcurl. Environment: libcurl itself honours http_proxy, https_proxy, all_proxy and
 * no_proxy; nothing else is read. Memory: see each type.   Threads: a truce_fetch belongs to one thread at a time; open
 * the first before others start. Why this way: a redirect that libcurl followed by itself would never be asked about in
 * robots.txt. */
#ifndef TRUCE_FETCH_H
#define TRUCE_FETCH_H
#include "base/base.h"

#define TRUCE_FETCH_URL_BYTES    8192         /* a longer URL is refused */
#define TRUCE_FETCH_HEADER_BYTES (256 * 1024) /* all headers of one answer */
#define TRUCE_FETCH_ROBOTS_BYTES (500 * 1024) /* of robots.txt; the rest is not read (RFC 9309 2.5) */
#define TRUCE_FETCH_ROBOTS_HOPS  5            /* redirects of robots.txt (RFC 9309 2.3.1.2) */
#define TRUCE_FETCH_ROBOTS_HOURS 24           /* then it is asked for again (RFC 9309 2.4) */
#define TRUCE_FETCH_DELAY        30.0         /* seconds: a longer Crawl-delay is taken as this */

/** Every 0 is the default. */
typedef struct truce_fetch_options {
    size_t fetch_bytes;     /* of a page, as sent and after decompression; 32 MiB */
    double fetch_seconds;   /* of one get, redirects included, robots.txt and its delay apart; 30 */
    double connect_seconds; /* until one connection stands; 10 */
    unsigned redirects;     /* hops of one get; 5 */
    unsigned slow_bytes;    /* fewer bytes a second than this ... (16) */
    unsigned slow_seconds;  /* ... for so long end it; 20 */
    bool no_redirects;      /* a redirect is an error: for an address that must be the one that was given */
    bool ignore_robots;     /* do not ask robots.txt: for a site of one's own */
    const char *contact;    /* put in the User-Agent, "truce/0.1.0 (+CONTACT)": how to reach the user; NULL: none.
                               Copied */
    const char *ca_file;    /* certificates (PEM) to trust in place of the system's; NULL: the system's. Copied */
    bool (*stop)(void *);   /* asked about once a second and more; true ends the fetch; NULL: never */
    void *stop_ctx;
} truce_fetch_options;

typedef struct truce_fetch truce_fetch;

/** What came. On any status but TRUCE_OK it holds `status` only and needs no fini. */
typedef struct truce_fetched {
    int status;           /* 200, 404, ...; 0: there was no answer */
    bool not_modified;    /* the server says that it is as the validators given say; no bytes */
    unsigned redirects;   /* hops taken */
    truce_buf bytes;      /* decompressed */
    truce_str url;        /* after redirects, without fragment */
    truce_str media_type; /* "text/html", lower case; empty when not said */
    truce_str charset;    /* "utf-8", lower case; empty when not said */
    truce_str etag;       /* as sent; empty when there is none */
    truce_str last_modified;
    int64_t at;        /* microseconds since 1970, UTC, when the answer was complete */
    truce_arena arena; /* holds the strings */
} truce_fetched;

/** @param o  NULL: all defaults
 *  @return TRUCE_OK; TRUCE_ENOMEM; TRUCE_EIO (libcurl cannot start); TRUCE_EUSAGE (`contact` has control characters) */
int truce_fetch_open(truce_fetch **out, const truce_fetch_options *o, truce_err *err);
void truce_fetch_close(truce_fetch *f);

/** Get one URL.
 *  @param etag,last_modified  what the last get of this URL gave, for a conditional request; empty: none. After a
 *         redirect only the ETag is sent: the date of one page says nothing of another
 *  @return TRUCE_OK (also for not_modified); TRUCE_EUSAGE (not an http or https URL); TRUCE_ELIMIT (a named limit);
 *          TRUCE_EIO (refused by robots.txt, not found, no connection, bad certificate ...); TRUCE_ESTOP; TRUCE_ENOMEM.
 *          The message reads "URL: what is wrong; what to do", a long URL shortened */
int truce_fetch_get(truce_fetch *f, const char *url, truce_str etag, truce_str last_modified, truce_fetched *out,
                    truce_err *err);
/** Post `body` to a service that one was told of (so robots.txt is not asked), within the same limits, and take what it
 *  says. Nothing is sent again: neither after a redirect nor after a failure.
 *  @param media_type  of the body, plain ASCII   @param[out] out  etag and last_modified are empty
 *  @return TRUCE_OK when the service answered for itself: status 200 to 299 or 400 to 499, and the body of that; else
 * as truce_fetch_get */
int truce_fetch_post(truce_fetch *f, const char *url, const char *media_type, truce_str body, truce_fetched *out,
                     truce_err *err);
void truce_fetched_fini(truce_fetched *r);

/** Does it begin like a URL (SCHEME://)? Any scheme: truce_fetch_get says which it takes. */
bool truce_fetch_is_url(const char *arg);
#endif
