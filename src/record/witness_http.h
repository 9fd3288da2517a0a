/* record/witness_http.h - a witness on the web: C2SP tlog-witness over HTTP by libmicrohttpd, in a thread of its own.
 * Does: POST /add-checkpoint; GET /checkpoint?origin=ORIGIN (or, of the only log, GET /checkpoint) and GET
 *       /ORIGIN-HASH/checkpoint, what was cosigned last; GET /, a line that says what this is. Limits on size,
 *       connections and time. Listens on this machine alone unless told otherwise.
 * Does not: TLS (a web server before it does), decide (witness.h), print (`said` does).
 * Depends on: witness.h, libmicrohttpd. */
#ifndef TRUCE_RECORD_WITNESS_HTTP_H
#define TRUCE_RECORD_WITNESS_HTTP_H
#include "record/witness.h"

typedef struct truce_witness_http truce_witness_http;

/** Every 0 is the default. */
typedef struct truce_witness_http_options {
    const char *listen; /* "ADDRESS:PORT", "[ADDRESS]:PORT", ":PORT"; numbers or "localhost"; port 0: any that is free;
                           NULL: "127.0.0.1:0" */
    bool everywhere;    /* the address may be one that other machines reach */
    unsigned connections; /* at once; 64, at most 1000 */
    unsigned seconds;     /* until a request is all there, and until an idle connection is ended; 10 */
    /** Every answer to add-checkpoint, from the server's thread; `why` more of a status 500. May be NULL. */
    void (*said)(void *ctx, const truce_witness_answer *a, const char *why);
    void *ctx;
} truce_witness_http_options;

/** Serve until truce_witness_http_close. `w` stays yours and must have its logs already.
 *  @return TRUCE_OK; TRUCE_EUSAGE (no address; one that others reach, and not `everywhere`); TRUCE_EIO (the address is
 *  taken ...); TRUCE_ENOMEM */
int truce_witness_http_open(truce_witness_http **out, truce_witness *w, const truce_witness_http_options *o,
                            truce_err *err);
/** Answers what is being asked, then ends. NULL is fine. */
void truce_witness_http_close(truce_witness_http *h);
/** "http://127.0.0.1:8080": where it listens, without a slash at its end. */
const char *truce_witness_http_url(const truce_witness_http *h);
#endif
