/* record/witness_http.c - see witness_http.h. The only file that calls libmicrohttpd. */
#include "record/witness_http.h"
#include "record/witness_inside.h"

#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <netdb.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { HTTP__MOST = 1000, HTTP__TURN = 200 /* milliseconds until the clock and the end are looked at */ };

/* A connection, since when something is expected of it. */
typedef struct http__connection {
    int fd; /* -1: none */
    double since;
} http__connection;

struct truce_witness_http {
    truce_witness *w;
    truce_witness_http_options o;
    struct MHD_Daemon *daemon;
    pthread_t thread;
    bool runs;
    atomic_bool stop;
    http__connection *connections;
    char url[80];
};

typedef struct http__request {
    truce_buf body;
    bool too_large;
} http__request;

static double http__now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---------------------------------------------------------------- answers */

static enum MHD_Result http__answer(struct MHD_Connection *c, unsigned status, const char *type, const void *p,
                                    size_t n, const char *allow) {
    struct MHD_Response *r = MHD_create_response_from_buffer(n, (void *)(uintptr_t)p, MHD_RESPMEM_MUST_COPY);
    if (!r) return MHD_NO; /* out of memory: the connection ends */
    MHD_add_response_header(r, "Content-Type", type);
    MHD_add_response_header(r, "Cache-Control", "no-store");
    MHD_add_response_header(r, "X-Content-Type-Options", "nosniff");
    if (allow) MHD_add_response_header(r, "Allow", allow);
    enum MHD_Result ok = MHD_queue_response(c, status, r);
    MHD_destroy_response(r);
    return ok;
}

static enum MHD_Result http__text(struct MHD_Connection *c, unsigned status, const char *text) {
    return http__answer(c, status, "text/plain; charset=utf-8", text, strlen(text),
                        status == 405 ? "GET, HEAD, POST" : NULL);
}

static enum MHD_Result http__home(truce_witness_http *h, struct MHD_Connection *c) {
    truce_buf b;
    const char *origin;
    truce_buf_init(&b);
    truce_vkey_put(&b, &h->w->key->cosign_vkey);
    truce_buf_cstr(&b, " is a witness (c2sp.org/tlog-witness): POST /add-checkpoint; GET /checkpoint?origin=ORIGIN is "
                       "what it cosigned last. It witnesses:");
    for (unsigned i = 0; (origin = truce_witness_origin(h->w, i)); i++)
        truce_buf_printf(&b, "%s %s", i ? "," : "", origin);
    truce_buf_cstr(&b, "\n");
    enum MHD_Result ok = b.failed ? MHD_NO : http__answer(c, 200, "text/plain; charset=utf-8", b.p, b.n, NULL);
    truce_buf_fini(&b);
    return ok;
}

static enum MHD_Result http__checkpoint(truce_witness_http *h, struct MHD_Connection *c, const char *origin) {
    truce_buf note;
    truce_err e = {0};
    uint64_t size;
    if (!origin) return http__text(c, 404, "a log that is not witnessed here\n");
    truce_buf_init(&note);
    int rc = truce_witness_last(h->w, truce_str_c(origin), &size, NULL, NULL, &note, &e);
    enum MHD_Result ok;
    if (rc == TRUCE_EABSENT) ok = http__text(c, 404, "a log that is not witnessed here\n");
    else if (rc != TRUCE_OK) ok = http__text(c, 500, "this witness cannot read its state\n");
    else if (!note.n) ok = http__text(c, 404, "nothing of this log was cosigned yet\n");
    else ok = http__answer(c, 200, "text/plain; charset=utf-8", note.p, note.n, NULL);
    truce_buf_fini(&note);
    return ok;
}

static enum MHD_Result http__add(truce_witness_http *h, struct MHD_Connection *c, const http__request *q) {
    truce_witness_answer a;
    truce_buf body;
    truce_err e = {0};
    if (q->too_large) return http__text(c, 413, "a request of more than 64 KiB\n");
    if (q->body.failed) return MHD_NO;
    truce_buf_init(&body);
    truce_witness_add_checkpoint(h->w, truce_buf_view(&q->body), (uint64_t)time(NULL), &a, &body, &e);
    if (h->o.said) h->o.said(h->o.ctx, &a, e.msg);
    enum MHD_Result ok = body.failed ? MHD_NO : http__answer(c, (unsigned)a.status, a.type, body.p, body.n, NULL);
    truce_buf_fini(&body);
    return ok;
}

/* The origin whose SHA-256 is that. */
static const char *http__by_hash(const truce_witness_http *h, const char *hash) {
    for (unsigned i = 0; i < h->w->n; i++)
        if (strncmp(h->w->logs[i].hash, hash, 64) == 0) return h->w->logs[i].key.name;
    return NULL;
}

static enum MHD_Result http__route(truce_witness_http *h, struct MHD_Connection *c, const char *url, const char *method,
                                   const http__request *q) {
    bool get = strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0;
    if (strcmp(url, "/add-checkpoint") == 0)
        return strcmp(method, "POST") == 0 ? http__add(h, c, q) : http__text(c, 405, "POST is for add-checkpoint\n");
    if (strcmp(url, "/") == 0) return get ? http__home(h, c) : http__text(c, 405, "GET is for this page\n");
    bool last = strcmp(url, "/checkpoint") == 0, by_hash = strlen(url) == 76 && strcmp(url + 65, "/checkpoint") == 0;
    if (!last && !by_hash) return http__text(c, 404, "there is nothing here\n");
    if (!get) return http__text(c, 405, "GET is for checkpoints\n");
    if (by_hash) return http__checkpoint(h, c, http__by_hash(h, url + 1));
    const char *origin = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "origin");
    return http__checkpoint(h, c, origin ? origin : h->w->n == 1 ? h->w->logs[0].key.name : NULL);
}

/* ---------------------------------------------------------------- libmicrohttpd's callbacks */

static enum MHD_Result http__on_request(void *ctx, struct MHD_Connection *c, const char *url, const char *method,
                                        const char *version, const char *upload, size_t *n, void **own) {
    http__request *q = *own;
    (void)version;
    if (!q) { /* its headers came; what it says comes in further calls */
        q = truce_calloc(1, sizeof *q);
        if (!q) return MHD_NO;
        truce_buf_init(&q->body);
        *own = q;
        return MHD_YES;
    }
    if (!*n) return http__route(ctx, c, url, method, q);
    if (*n > TRUCE_WITNESS_REQUEST - q->body.n) q->too_large = true; /* read on, or the client would not see why */
    if (!q->too_large) truce_buf_put(&q->body, upload, *n);
    *n = 0;
    return MHD_YES;
}

static http__connection *http__of(struct MHD_Connection *c) {
    const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return i ? i->socket_context : NULL;
}

static void http__on_completed(void *ctx, struct MHD_Connection *c, void **own, enum MHD_RequestTerminationCode how) {
    http__request *q = *own;
    http__connection *x = http__of(c);
    (void)ctx, (void)how;
    if (x) x->since = http__now();
    if (q) truce_buf_fini(&q->body);
    truce_free(q);
    *own = NULL;
}

static void http__on_connection(void *ctx, struct MHD_Connection *c, void **own,
                                enum MHD_ConnectionNotificationCode what) {
    truce_witness_http *h = ctx;
    http__connection *x = *own;
    if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
        if (x) x->fd = -1;
        *own = NULL;
        return;
    }
    const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_CONNECTION_FD);
    for (unsigned k = 0; i && k < h->o.connections && !*own; k++)
        if (h->connections[k].fd < 0) {
            h->connections[k] = (http__connection){i->connect_fd, http__now()};
            *own = &h->connections[k];
        }
}

/* libmicrohttpd ends what is idle; who sends a byte now and then is ended here. */
static void http__end_slow(truce_witness_http *h) {
    double now = http__now();
    for (unsigned i = 0; i < h->o.connections; i++)
        if (h->connections[i].fd >= 0 && now - h->connections[i].since > h->o.seconds + 1.0)
            shutdown(h->connections[i].fd, SHUT_RDWR);
}

static void *http__run(void *ctx) {
    truce_witness_http *h = ctx;
    while (!atomic_load(&h->stop)) {
        if (MHD_run_wait(h->daemon, HTTP__TURN) != MHD_YES)
            nanosleep(&(struct timespec){.tv_nsec = HTTP__TURN * 1000000L}, NULL);
        http__end_slow(h);
    }
    return NULL;
}

/* ---------------------------------------------------------------- where it listens */

static bool http__loopback(const struct sockaddr *a) {
    if (a->sa_family == AF_INET)
        return (ntohl(((const struct sockaddr_in *)(const void *)a)->sin_addr.s_addr) >> 24) == 127;
    const struct in6_addr *six = &((const struct sockaddr_in6 *)(const void *)a)->sin6_addr;
    return IN6_IS_ADDR_LOOPBACK(six);
}

/* "ADDRESS:PORT" in its parts. */
static bool http__split(const char *text, char address[64], char port[8]) {
    const char *colon = strrchr(text, ':');
    size_t n = colon ? (size_t)(colon - text) : 0;
    if (!colon || !colon[1] || strlen(colon + 1) > 5 || strspn(colon + 1, "0123456789") != strlen(colon + 1))
        return false;
    snprintf(port, 8, "%s", colon + 1);
    if (n >= 2 && text[0] == '[' && text[n - 1] == ']') text++, n -= 2;
    else if (memchr(text, ':', n)) return false; /* IPv6 needs its brackets: whose is the last colon? */
    if (n >= 64) return false;
    memcpy(address, text, n);
    address[n] = '\0';
    if (!n || strcmp(address, "localhost") == 0) snprintf(address, 64, "127.0.0.1");
    return strtoul(port, NULL, 10) <= 65535;
}

static int http__bind(const struct addrinfo *at, const char *listen_on, int *out, truce_err *err) {
    int on = 1, fd = socket(at->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd >= 0) setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (fd < 0 || bind(fd, at->ai_addr, at->ai_addrlen) < 0 || listen(fd, 64) < 0) {
        int why = errno;
        if (fd >= 0) close(fd);
        return truce_err_set(err, TRUCE_EIO, "%.60s: cannot listen there: %s%s", listen_on, strerror(why),
                             why == EADDRINUSE ? "; choose another port" : "");
    }
    *out = fd;
    return TRUCE_OK;
}

static int http__listen(truce_witness_http *h, int *fd, truce_err *err) {
    char address[64], port[8];
    struct addrinfo hints = {.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE, .ai_socktype = SOCK_STREAM}, *at;
    const char *listen_on = h->o.listen ? h->o.listen : "127.0.0.1:0";
    if (!http__split(listen_on, address, port) || getaddrinfo(address, port, &hints, &at) != 0)
        return truce_err_set(err, TRUCE_EUSAGE, "'%.80s' is not ADDRESS:PORT, in numbers, as in 127.0.0.1:8080",
                             listen_on);
    int rc = TRUCE_OK;
    if (!h->o.everywhere && !http__loopback(at->ai_addr))
        rc =
            truce_err_set(err, TRUCE_EUSAGE,
                          "%.60s: other machines may reach this address. Listen on 127.0.0.1, behind a web server that "
                          "has TLS; or say that it is meant",
                          listen_on);
    if (rc == TRUCE_OK) rc = http__bind(at, listen_on, fd, err);
    struct sockaddr_storage is = {.ss_family = AF_UNSPEC};
    socklen_t n = sizeof is;
    if (rc == TRUCE_OK && getsockname(*fd, (struct sockaddr *)&is, &n) == 0)
        snprintf(h->url, sizeof h->url, at->ai_family == AF_INET6 ? "http://[%s]:%u" : "http://%s:%u", address,
                 (unsigned)ntohs(at->ai_family == AF_INET6 ? ((struct sockaddr_in6 *)(void *)&is)->sin6_port
                                                           : ((struct sockaddr_in *)(void *)&is)->sin_port));
    freeaddrinfo(at);
    return rc;
}

/* ---------------------------------------------------------------- open and close */

static int http__start(truce_witness_http *h, int fd, truce_err *err) {
    h->daemon = MHD_start_daemon(MHD_USE_EPOLL, 0, NULL, NULL, http__on_request, h, MHD_OPTION_LISTEN_SOCKET, fd,
                                 MHD_OPTION_CONNECTION_LIMIT, h->o.connections, MHD_OPTION_CONNECTION_TIMEOUT,
                                 h->o.seconds, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)32768,
                                 MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_NOTIFY_COMPLETED, http__on_completed, h,
                                 MHD_OPTION_NOTIFY_CONNECTION, http__on_connection, h, MHD_OPTION_END);
    if (!h->daemon) return truce_err_set(err, TRUCE_EIO, "libmicrohttpd cannot start; check its installation");
    sigset_t all, was; /* signals are for the program's own thread */
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &was);
    int rc = pthread_create(&h->thread, NULL, http__run, h);
    pthread_sigmask(SIG_SETMASK, &was, NULL);
    h->runs = rc == 0;
    return h->runs ? TRUCE_OK : truce_err_set(err, TRUCE_EIO, "cannot start a thread: %s", strerror(rc));
}

int truce_witness_http_open(truce_witness_http **out, truce_witness *w, const truce_witness_http_options *o,
                            truce_err *err) {
    int fd = -1;
    *out = NULL;
    truce_witness_http *h = truce_calloc(1, sizeof *h);
    if (!h) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    h->w = w;
    if (o) h->o = *o;
    if (!h->o.connections) h->o.connections = 64;
    if (h->o.connections > HTTP__MOST) h->o.connections = HTTP__MOST;
    if (!h->o.seconds) h->o.seconds = 10;
    atomic_init(&h->stop, false);
    h->connections = truce_calloc(h->o.connections, sizeof *h->connections);
    int rc = h->connections ? TRUCE_OK : truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    for (unsigned i = 0; rc == TRUCE_OK && i < h->o.connections; i++) h->connections[i].fd = -1;
    if (rc == TRUCE_OK) rc = http__listen(h, &fd, err);
    if (rc == TRUCE_OK) rc = http__start(h, fd, err); /* the socket is libmicrohttpd's from here on */
    if (rc == TRUCE_OK) *out = h;
    else truce_witness_http_close(h);
    return rc;
}

void truce_witness_http_close(truce_witness_http *h) {
    if (!h) return;
    atomic_store(&h->stop, true);
    if (h->runs) pthread_join(h->thread, NULL);
    if (h->daemon) MHD_stop_daemon(h->daemon);
    truce_free(h->connections);
    truce_free(h);
}

const char *truce_witness_http_url(const truce_witness_http *h) {
    return h->url;
}
