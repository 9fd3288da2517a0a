/* fetch/http.c - see http.h. The only file that calls libcurl. */
#include "fetch/http.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

#define TRUCE_HTTP__REFUSED_BODY                                                                                       \
    65536 /* of pages nobody wants (redirects, errors): read this much, to reuse the connection */

struct truce_http {
    CURL *easy;
    const truce_fetch_options *o;
    truce_buf agent;
    /* of the exchange under way */
    truce_http__exchange *x;
    size_t headers, unwanted;
    enum { ENDED_BY_CURL, ENDED_TOO_LARGE, ENDED_CUT, ENDED_UNWANTED, ENDED_HEADERS, ENDED_ENOMEM, ENDED_STOP } ended;
    char reason[CURL_ERROR_SIZE];
};

/* ---------------------------------------------------------------- callbacks */

/* Is what comes the page? Else it is the text of a redirect or an error, which nobody reads: its size is no matter.
 * What a service refuses by 4xx it says in the body. */
static bool wanted(const truce_http__exchange *x, long status) {
    return (status >= 200 && status <= 299) || (x->media_type && status >= 400 && status <= 499);
}

static size_t on_body(char *p, size_t size, size_t n, void *ctx) {
    truce_http *h = ctx;
    truce_http__exchange *x = h->x;
    long status = 0;
    n *= size;
    curl_easy_getinfo(h->easy, CURLINFO_RESPONSE_CODE, &status);
    if (!wanted(x, status)) {
        h->unwanted += n;
        if (h->unwanted <= TRUCE_HTTP__REFUSED_BODY) return n;
        h->ended = ENDED_UNWANTED;
        return 0;
    }
    if (n > x->limit - x->bytes->n) {
        h->ended = x->cut ? ENDED_CUT : ENDED_TOO_LARGE;
        if (x->cut) truce_buf_put(x->bytes, p, x->limit - x->bytes->n);
        return 0;
    }
    truce_buf_put(x->bytes, p, n);
    if (!x->bytes->failed) return n;
    h->ended = ENDED_ENOMEM;
    return 0;
}

static size_t on_header(char *p, size_t size, size_t n, void *ctx) {
    truce_http *h = ctx;
    (void)p;
    h->headers += size * n;
    if (h->headers <= TRUCE_FETCH_HEADER_BYTES) return size * n;
    h->ended = ENDED_HEADERS;
    return 0;
}

static int on_progress(void *ctx, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d) {
    truce_http *h = ctx;
    (void)a, (void)b, (void)c, (void)d;
    if (!h->o->stop || !h->o->stop(h->o->stop_ctx)) return 0;
    h->ended = ENDED_STOP;
    return 1;
}

/* ---------------------------------------------------------------- open and close */

int truce_http__open(truce_http **out, const truce_fetch_options *o, truce_err *err) {
    *out = NULL;
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return truce_err_set(err, TRUCE_EIO, "libcurl cannot start; check its installation");
    truce_http *h = truce_calloc(1, sizeof *h);
    if (h) {
        h->o = o;
        truce_buf_init(&h->agent);
        truce_buf_printf(&h->agent, "truce/%s (+%s)", TRUCE_VERSION,
                         o->contact ? o->contact : "reader of news reports");
        truce_buf_char(&h->agent, '\0');
        h->easy = curl_easy_init();
    }
    if (!h || !h->easy || h->agent.failed) {
        if (h) truce_http__close(h);
        else curl_global_cleanup();
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    *out = h;
    return TRUCE_OK;
}

void truce_http__close(truce_http *h) {
    if (!h) return;
    curl_easy_cleanup(h->easy);
    truce_buf_fini(&h->agent);
    truce_free(h);
    curl_global_cleanup();
}

/* ---------------------------------------------------------------- one exchange */

static const char accept_header[] =
    "Accept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
    "application/xml;q=0.9, text/plain;q=0.9, */*;q=0.5";

/* A value that came from outside once goes into a header: bytes that would end the line must not. */
static bool fit_for_header(truce_str s) {
    for (uint32_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7F) return false;
    return s.n > 0 && s.n <= 1024;
}

static bool add_header(struct curl_slist **list, const char *name, truce_str value) {
    char line[1100];
    snprintf(line, sizeof line, "%s%.*s", name, TRUCE_FMT(value));
    struct curl_slist *l = curl_slist_append(*list, line);
    if (l) *list = l;
    return l != NULL;
}

static bool request_headers(struct curl_slist **list, const truce_http__exchange *x) {
    if (x->media_type) /* without "Expect": or the body would wait for a server that has heard of it */
        return add_header(list, "Accept: text/plain, */*;q=0.5", TRUCE_NOSTR) &&
               add_header(list, "Expect:", TRUCE_NOSTR) &&
               add_header(list, "Content-Type: ", truce_str_c(x->media_type));
    return add_header(list, accept_header, TRUCE_NOSTR) &&
           (!fit_for_header(x->etag) || add_header(list, "If-None-Match: ", x->etag)) &&
           (!fit_for_header(x->last_modified) || add_header(list, "If-Modified-Since: ", x->last_modified));
}

static long milliseconds(double s) {
    return s < 0.001 ? 1 : s > 1e6 ? 1000000000L : (long)(s * 1000);
}

static CURLcode set_up(truce_http *h, struct curl_slist *headers) {
    const truce_fetch_options *o = h->o;
    truce_http__exchange *x = h->x;
    CURLcode rc = CURLE_OK;
    curl_easy_reset(h->easy); /* keeps connections and resolved names */
#define SET(option, value)                                                                                             \
    if (rc == CURLE_OK) rc = curl_easy_setopt(h->easy, option, value)
    SET(CURLOPT_URL, x->url);
    SET(CURLOPT_PROTOCOLS_STR, "http,https");
    SET(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    SET(CURLOPT_FOLLOWLOCATION, 0L);
    SET(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    SET(CURLOPT_NOSIGNAL, 1L);
    SET(CURLOPT_USERAGENT, h->agent.p);
    SET(CURLOPT_HTTPHEADER, headers);
    SET(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (o->ca_file) SET(CURLOPT_CAINFO, o->ca_file);
    if (!x->cut) SET(CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)x->limit);
    SET(CURLOPT_TIMEOUT_MS, milliseconds(x->seconds));
    SET(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(o->connect_seconds));
    SET(CURLOPT_LOW_SPEED_LIMIT, (long)o->slow_bytes);
    SET(CURLOPT_LOW_SPEED_TIME, (long)o->slow_seconds);
    SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    SET(CURLOPT_ERRORBUFFER, h->reason);
    SET(CURLOPT_WRITEFUNCTION, on_body);
    SET(CURLOPT_WRITEDATA, h);
    SET(CURLOPT_HEADERFUNCTION, on_header);
    SET(CURLOPT_HEADERDATA, h);
    SET(CURLOPT_XFERINFOFUNCTION, on_progress);
    SET(CURLOPT_XFERINFODATA, h);
    SET(CURLOPT_NOPROGRESS, 0L);
    if (x->media_type) {
        SET(CURLOPT_POST, 1L);
        SET(CURLOPT_POSTFIELDS, x->body.n ? x->body.p : "");
        SET(CURLOPT_POSTFIELDSIZE, (long)x->body.n);
    }
#undef SET
    return rc;
}

static const char *header(truce_http *h, const char *name) {
    struct curl_header *at;
    return curl_easy_header(h->easy, name, 0, CURLH_HEADER, -1, &at) == CURLHE_OK ? at->value : NULL;
}

static int too_large(const truce_http__exchange *x, truce_err *err) {
    return truce_err_set(err, TRUCE_ELIMIT,
                         "larger than %zu bytes (limit fetch_bytes); raise the limit if it is wanted", x->limit);
}

static int timed_out(truce_http *h, truce_err *err) {
    double total = 0, connected = 0;
    curl_easy_getinfo(h->easy, CURLINFO_TOTAL_TIME, &total);
    curl_easy_getinfo(h->easy, CURLINFO_PRETRANSFER_TIME, &connected);
    if (connected <= 0 && h->o->connect_seconds < h->x->seconds)
        return truce_err_set(err, TRUCE_EIO, "no connection within %g s (limit connect_seconds); try again later",
                             h->o->connect_seconds);
    if (total + 0.05 < h->x->seconds)
        return truce_err_set(err, TRUCE_EIO, "fewer than %u bytes a second for %u s; try again later", h->o->slow_bytes,
                             h->o->slow_seconds);
    return truce_err_set(err, TRUCE_ELIMIT, "not all there within %g s (limit fetch_seconds); try again later",
                         h->o->fetch_seconds);
}

static int no_connection(truce_http *h, truce_err *err) {
    long why = 0;
    curl_easy_getinfo(h->easy, CURLINFO_OS_ERRNO, &why);
    return truce_err_set(err, TRUCE_EIO, "cannot connect (%s); check the address and the network, or try again later",
                         why ? strerror((int)why) : h->reason);
}

/* What libcurl says, in words that say what to do. */
static int failure(truce_http *h, CURLcode rc, truce_err *err) {
    switch (rc) {
    case CURLE_OUT_OF_MEMORY: return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    case CURLE_FILESIZE_EXCEEDED: return too_large(h->x, err);
    case CURLE_COULDNT_RESOLVE_HOST:
        return truce_err_set(err, TRUCE_EIO, "there is no such host, or no network; check the name and the network");
    case CURLE_COULDNT_RESOLVE_PROXY:
        return truce_err_set(err, TRUCE_EIO, "the proxy is not found; check http_proxy and https_proxy");
    case CURLE_COULDNT_CONNECT: return no_connection(h, err);
    case CURLE_OPERATION_TIMEDOUT: return timed_out(h, err);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CERTPROBLEM:
        return truce_err_set(err, TRUCE_EIO,
                             "its certificate does not hold (%.90s); check the clock of this machine, or save the page "
                             "from a browser",
                             h->reason);
    case CURLE_SSL_CACERT_BADFILE:
        return truce_err_set(err, TRUCE_EIO, "the file of trusted certificates cannot be read (%.90s); check its name",
                             h->reason);
    case CURLE_SSL_CONNECT_ERROR:
        return truce_err_set(err, TRUCE_EIO, "no secure connection (%.100s); check whether the address begins rightly",
                             h->reason);
    case CURLE_BAD_CONTENT_ENCODING:
        return truce_err_set(err, TRUCE_EINPUT, "its compressed bytes cannot be read; try again, or save the page");
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return truce_err_set(err, TRUCE_EIO, "the connection ended before the answer did; try again later");
    case CURLE_GOT_NOTHING: return truce_err_set(err, TRUCE_EIO, "the server gave no answer; try again later");
    case CURLE_UNSUPPORTED_PROTOCOL: /* an answer without a status line: HTTP/0.9 is not taken */
    case CURLE_WEIRD_SERVER_REPLY:
        return truce_err_set(err, TRUCE_EIO, "what answers is not a web server; check the address and its port");
    default:
        return truce_err_set(err, TRUCE_EIO, "%.120s; try again later",
                             h->reason[0] ? h->reason : curl_easy_strerror(rc));
    }
}

static int outcome(truce_http *h, CURLcode rc, truce_err *err) {
    switch (h->ended) {
    case ENDED_TOO_LARGE: return too_large(h->x, err);
    case ENDED_ENOMEM: return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    case ENDED_STOP: return truce_err_set(err, TRUCE_ESTOP, "interrupted");
    case ENDED_HEADERS:
        return truce_err_set(err, TRUCE_ELIMIT, "headers of more than %d bytes; not a page to read",
                             TRUCE_FETCH_HEADER_BYTES);
    case ENDED_CUT: h->x->was_cut = true; return TRUCE_OK;
    case ENDED_UNWANTED: return TRUCE_OK;
    case ENDED_BY_CURL: break;
    }
    if (rc == CURLE_OK) return TRUCE_OK;
    long status = 0;
    curl_easy_getinfo(h->easy, CURLINFO_RESPONSE_CODE, &status);
    if (rc == CURLE_FILESIZE_EXCEEDED && !wanted(h->x, status)) return TRUCE_OK;
    return failure(h, rc, err);
}

int truce_http__do(truce_http *h, truce_http__exchange *x, truce_err *err) {
    struct curl_slist *headers = NULL;
    long status = 0;
    h->x = x;
    h->headers = h->unwanted = 0;
    h->ended = ENDED_BY_CURL;
    h->reason[0] = '\0';
    x->status = 0;
    x->was_cut = false;
    x->location = x->content_type = x->got_etag = x->got_last_modified = x->retry_after = NULL;
    if (!request_headers(&headers, x)) {
        curl_slist_free_all(headers);
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    CURLcode rc = set_up(h, headers);
    if (rc == CURLE_OK) rc = curl_easy_perform(h->easy);
    int out = outcome(h, rc, err);
    curl_easy_getinfo(h->easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_setopt(h->easy, CURLOPT_HTTPHEADER, NULL);
    curl_slist_free_all(headers);
    x->status = (int)status;
    if (out != TRUCE_OK) return out;
    x->location = header(h, "location");
    x->content_type = header(h, "content-type");
    x->got_etag = header(h, "etag");
    x->got_last_modified = header(h, "last-modified");
    x->retry_after = header(h, "retry-after");
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- URLs */

static char *copy_of(const char *a, const char *b, const char *c) {
    if (!a || !b || !c) return NULL;
    size_t n = strlen(a) + strlen(b) + strlen(c) + 1;
    char *p = truce_malloc(n);
    if (p) snprintf(p, n, "%s%s%s", a, b, c);
    return p;
}

static int cannot_parse(CURLUcode rc, truce_err *err) {
    if (rc == CURLUE_OUT_OF_MEMORY) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    return truce_err_set(err, TRUCE_EUSAGE, "not a URL (%s); write it as https://HOST/PATH", curl_url_strerror(rc));
}

static int url_parts(truce_http__url *out, CURLU *u, truce_err *err) {
    char *whole = NULL, *scheme = NULL, *host = NULL, *port = NULL, *path = NULL, *query = NULL;
    CURLUcode rc = curl_url_get(u, CURLUPART_URL, &whole, 0);
    if (rc == CURLUE_OK) rc = curl_url_get(u, CURLUPART_SCHEME, &scheme, 0);
    if (rc == CURLUE_OK) rc = curl_url_get(u, CURLUPART_HOST, &host, 0);
    if (rc == CURLUE_OK) rc = curl_url_get(u, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT);
    if (rc == CURLUE_OK) rc = curl_url_get(u, CURLUPART_PATH, &path, 0);
    if (rc == CURLUE_OK && curl_url_get(u, CURLUPART_QUERY, &query, 0) == CURLUE_OUT_OF_MEMORY)
        rc = CURLUE_OUT_OF_MEMORY;
    int code = rc == CURLUE_OK ? TRUCE_OK : cannot_parse(rc, err);
    if (code == TRUCE_OK && strlen(whole) > TRUCE_FETCH_URL_BYTES)
        code = truce_err_set(err, TRUCE_EUSAGE, "longer than %d bytes; not an address to fetch", TRUCE_FETCH_URL_BYTES);
    if (code == TRUCE_OK) {
        char *site = copy_of(scheme, "://", host);
        for (char *c = site; c && *c; c++)
            if (*c >= 'A' && *c <= 'Z') *c = (char)(*c | 32);
        out->whole = copy_of(whole, "", "");
        out->origin = site ? copy_of(site, ":", port) : NULL;
        out->host = copy_of(host, "", "");
        out->path = copy_of(path, query ? "?" : "", query ? query : "");
        truce_free(site);
        if (!out->whole || !out->origin || !out->host || !out->path) {
            truce_http__url_fini(out);
            code = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        }
    }
    curl_free(whole), curl_free(scheme), curl_free(host), curl_free(port), curl_free(path), curl_free(query);
    return code;
}

int truce_http__url_parse(truce_http__url *out, const char *base, const char *text, truce_err *err) {
    *out = (truce_http__url){.whole = NULL};
    if (strlen(text) > TRUCE_FETCH_URL_BYTES)
        return truce_err_set(err, TRUCE_EUSAGE, "longer than %d bytes; not an address to fetch", TRUCE_FETCH_URL_BYTES);
    CURLU *u = curl_url();
    if (!u) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    char *part = NULL;
    int code = TRUCE_OK;
    CURLUcode rc = CURLUE_OK;
    /* Every scheme is parsed, so that the message can name it; spaces and letters beyond ASCII are encoded. */
    if (base) rc = curl_url_set(u, CURLUPART_URL, base, 0);
    if (rc == CURLUE_OK) rc = curl_url_set(u, CURLUPART_URL, text, CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE);
    if (rc == CURLUE_OK) rc = curl_url_get(u, CURLUPART_SCHEME, &part, 0);
    if (rc != CURLUE_OK) code = cannot_parse(rc, err);
    else if (strcmp(part, "http") != 0 && strcmp(part, "https") != 0)
        code = truce_err_set(err, TRUCE_EUSAGE,
                             "%.20s: is not fetched, only http and https are; give a file by its path", part);
    curl_free(part), part = NULL;
    if (code == TRUCE_OK && curl_url_get(u, CURLUPART_USER, &part, 0) == CURLUE_OK) {
        curl_free(part);
        code = truce_err_set(err, TRUCE_EUSAGE,
                             "a user's name or password in a URL is not sent; leave it out, or save the page and give "
                             "the file");
    }
    if (code == TRUCE_OK && (rc = curl_url_set(u, CURLUPART_FRAGMENT, NULL, 0)) != CURLUE_OK)
        code = cannot_parse(rc, err);
    if (code == TRUCE_OK) code = url_parts(out, u, err);
    curl_url_cleanup(u);
    return code;
}

void truce_http__url_fini(truce_http__url *u) {
    truce_free(u->whole);
    truce_free(u->origin);
    truce_free(u->host);
    truce_free(u->path);
    *u = (truce_http__url){.whole = NULL};
}
