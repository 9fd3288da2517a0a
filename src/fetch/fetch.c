/* fetch/fetch.c - see fetch.h: redirects, robots.txt of each origin, results and their messages. */
#include "fetch/fetch.h"
#include "fetch/http.h"
#include "fetch/robots.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define TRUCE_FETCH__HOPS  64  /* options.redirects, at most */
#define TRUCE_FETCH__SHOWN 100 /* bytes of a URL in a message */

/* What is known of one origin (scheme, host, port). */
typedef struct origin {
    struct origin *next;
    char *name;
    truce_robots robots;
    truce_arena arena; /* of robots */
    bool closed;       /* its robots.txt is out of reach: nothing may be fetched */
    char why[160];     /* it is closed */
    double asked;      /* when robots.txt was read; seconds of the steady clock */
    double last;       /* when the last request went there; < 0 never */
} origin;

struct truce_fetch {
    truce_fetch_options o;
    char *contact, *ca_file;
    truce_http *http;
    origin *origins;
};

/* ---------------------------------------------------------------- open and close */

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool copy_text(char **out, const char *s) {
    *out = NULL;
    if (!s) return true;
    *out = truce_malloc(strlen(s) + 1);
    if (*out) memcpy(*out, s, strlen(s) + 1);
    return *out != NULL;
}

static void fill_defaults(truce_fetch_options *o) {
    if (!o->fetch_bytes) o->fetch_bytes = (size_t)32 << 20;
    if (o->fetch_bytes > UINT32_MAX) o->fetch_bytes = UINT32_MAX; /* texts are counted in 32 bits */
    if (!(o->fetch_seconds > 0)) o->fetch_seconds = 30;
    if (!(o->connect_seconds > 0)) o->connect_seconds = 10;
    if (!o->redirects) o->redirects = 5;
    if (o->redirects > TRUCE_FETCH__HOPS) o->redirects = TRUCE_FETCH__HOPS;
    if (!o->slow_bytes) o->slow_bytes = 16;
    if (!o->slow_seconds) o->slow_seconds = 20;
}

int truce_fetch_open(truce_fetch **out, const truce_fetch_options *o, truce_err *err) {
    *out = NULL;
    for (const char *c = o && o->contact ? o->contact : ""; *c; c++)
        if ((unsigned char)*c < 0x20 || *c == 0x7F)
            return truce_err_set(err, TRUCE_EUSAGE,
                                 "the contact for web servers has control characters; leave them out");
    truce_fetch *f = truce_calloc(1, sizeof *f);
    if (!f) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    if (o) f->o = *o;
    fill_defaults(&f->o);
    int rc = TRUCE_OK;
    if (!copy_text(&f->contact, f->o.contact) || !copy_text(&f->ca_file, f->o.ca_file))
        rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    f->o.contact = f->contact;
    f->o.ca_file = f->ca_file;
    if (rc == TRUCE_OK) rc = truce_http__open(&f->http, &f->o, err);
    if (rc == TRUCE_OK) *out = f;
    else truce_fetch_close(f);
    return rc;
}

void truce_fetch_close(truce_fetch *f) {
    if (!f) return;
    for (origin *o = f->origins, *next; o; o = next) {
        next = o->next;
        truce_arena_fini(&o->arena);
        truce_free(o->name);
        truce_free(o);
    }
    truce_http__close(f->http);
    truce_free(f->contact);
    truce_free(f->ca_file);
    truce_free(f);
}

bool truce_fetch_is_url(const char *arg) {
    const char *c = arg;
    if ((*c | 32) < 'a' || (*c | 32) > 'z') return false;
    while (((*c | 32) >= 'a' && (*c | 32) <= 'z') || (*c >= '0' && *c <= '9') || *c == '+' || *c == '-' || *c == '.')
        c++;
    return strncmp(c, "://", 3) == 0;
}

/* ---------------------------------------------------------------- messages */

/* A URL for a message: short, and without bytes that a terminal would act on. */
static const char *shown(char out[TRUCE_FETCH__SHOWN + 4], const char *url) {
    size_t n = 0;
    for (; n < TRUCE_FETCH__SHOWN && url[n]; n++)
        out[n] = (unsigned char)url[n] < 0x20 || (unsigned char)url[n] >= 0x7F ? '?' : url[n];
    memcpy(out + n, url[n] ? "..." : "", url[n] ? 4 : 1);
    return out;
}

/* Put the URL that was asked for, and after a redirect the one that it led to, before the message in `e`. */
static int blame(truce_err *err, const truce_err *e, const char *asked, const char *hop) {
    char a[TRUCE_FETCH__SHOWN + 4], b[TRUCE_FETCH__SHOWN + 4];
    if (!hop || strcmp(asked, hop) == 0) return truce_err_set(err, e->code, "%s: %s", shown(a, asked), e->msg);
    return truce_err_set(err, e->code, "%.70s: redirects to %.60s: %s", shown(a, asked), shown(b, hop), e->msg);
}

static int refuse_status(const truce_http__exchange *x, truce_err *err) {
    int s = x->status;
    uint64_t wait = 0;
    char when[48] = "";
    if (x->retry_after && truce_str_u64(truce_str_c(x->retry_after), &wait) && wait < 1000000)
        snprintf(when, sizeof when, ", in %llu s as it asks", (unsigned long long)wait);
    if (s == 404 || s == 410) return truce_err_set(err, TRUCE_EIO, "there is no such page (%d); check the address", s);
    if (s == 429) return truce_err_set(err, TRUCE_EIO, "too many requests (429); try again later%s", when);
    if (s == 401 || s == 402 || s == 403 || s == 407 || s == 451)
        return truce_err_set(err, TRUCE_EIO,
                             "the server does not give it out (%d); save the page from a browser and give the file", s);
    if (s >= 500) return truce_err_set(err, TRUCE_EIO, "the server has a fault (%d); try again later%s", s, when);
    if (s == 304)
        return truce_err_set(err, TRUCE_EIO, "unchanged (304) though nothing was compared; the server is in error");
    return truce_err_set(err, TRUCE_EIO, "the server answers with status %d and no page; check the address", s);
}

/* ---------------------------------------------------------------- robots.txt */

static bool redirects(const truce_http__exchange *x) {
    int s = x->status;
    return x->location && (s == 301 || s == 302 || s == 303 || s == 307 || s == 308);
}

static int stopped(truce_err *err) {
    return truce_err_set(err, TRUCE_ESTOP, "interrupted");
}

/* Get robots.txt of an origin, with its own redirects. @return TRUCE_OK: x->status says; else it is out of reach */
static int get_robots(truce_fetch *f, const origin *o, truce_http__exchange *x, truce_err *err) {
    truce_http__url at;
    char first[TRUCE_FETCH_URL_BYTES + 16];
    snprintf(first, sizeof first, "%s/robots.txt", o->name);
    int rc = truce_http__url_parse(&at, NULL, first, err);
    for (unsigned hop = 0; rc == TRUCE_OK; hop++) {
        truce_http__url to;
        truce_buf_clear(x->bytes);
        x->url = at.whole;
        rc = truce_http__do(f->http, x, err);
        if (rc != TRUCE_OK || !redirects(x)) break;
        x->status = 404; /* RFC 9309 2.3.1.2: after too many redirects it counts as not there */
        if (hop == TRUCE_FETCH_ROBOTS_HOPS) break;
        rc = truce_http__url_parse(&to, at.whole, x->location, err);
        if (rc != TRUCE_OK) break;
        truce_http__url_fini(&at);
        at = to;
    }
    truce_http__url_fini(&at);
    return rc;
}

static int read_robots(truce_fetch *f, origin *o, truce_err *err) {
    truce_buf text;
    truce_err e = {0};
    truce_buf_init(&text);
    truce_http__exchange x = {
        .limit = TRUCE_FETCH_ROBOTS_BYTES, .seconds = f->o.fetch_seconds, .cut = true, .bytes = &text};
    int rc = get_robots(f, o, &x, &e);
    o->robots = (truce_robots){.delay = 0};
    truce_arena_reset(&o->arena);
    o->closed = false;
    o->asked = now();
    if (rc == TRUCE_ESTOP || rc == TRUCE_ENOMEM) *err = e;
    else if (rc != TRUCE_OK || x.status >= 500 || x.status < 200) {
        o->closed = true;
        char what[48];
        snprintf(what, sizeof what, "the server has a fault (%d)", x.status);
        snprintf(o->why, sizeof o->why, "%.*s", (int)strcspn(rc == TRUCE_OK ? what : e.msg, ";"),
                 rc == TRUCE_OK ? what : e.msg);
        rc = TRUCE_OK;
    } else if (x.status < 300) {
        truce_str s = truce_buf_view(&text);
        while (x.was_cut && s.n && s.p[s.n - 1] != '\n' && s.p[s.n - 1] != '\r') s.n--; /* half a line says too much */
        if (!truce_robots_parse(&o->robots, &o->arena, s, TRUCE_STR("truce")))
            rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }                                    /* 4xx, and what is neither: there is none, everything is allowed */
    if (rc != TRUCE_OK) o->asked = -1e9; /* not known yet */
    truce_buf_fini(&text);
    return rc;
}

static origin *find_origin(truce_fetch *f, const char *name) {
    origin *o = f->origins;
    while (o && strcmp(o->name, name) != 0) o = o->next;
    if (o || !(o = truce_calloc(1, sizeof *o))) return o;
    if (!copy_text(&o->name, name)) {
        truce_free(o);
        return NULL;
    }
    truce_arena_init(&o->arena, 0);
    o->asked = o->last = -1e9;
    o->next = f->origins;
    f->origins = o;
    return o;
}

static int wait_turn(truce_fetch *f, const origin *o, truce_err *err) {
    double delay = o->robots.delay < TRUCE_FETCH_DELAY ? o->robots.delay : TRUCE_FETCH_DELAY;
    for (double left; (left = o->last + delay - now()) > 0;) {
        if (f->o.stop && f->o.stop(f->o.stop_ctx)) return stopped(err);
        long ns = left > 0.1 ? 100000000L : (long)(left * 1e9) + 1;
        nanosleep(&(struct timespec){.tv_nsec = ns}, NULL);
    }
    return TRUCE_OK;
}

/* May this page be fetched, now? Waits for its turn. */
static int ask_robots(truce_fetch *f, const truce_http__url *u, truce_err *err) {
    if (f->o.ignore_robots) return TRUCE_OK;
    origin *o = find_origin(f, u->origin);
    if (!o) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    int rc = TRUCE_OK;
    if (now() - o->asked > TRUCE_FETCH_ROBOTS_HOURS * 3600.0 || o->asked < 0) rc = read_robots(f, o, err);
    if (rc != TRUCE_OK) return rc;
    if (strcmp(u->path, "/robots.txt") != 0) {
        if (o->closed)
            return truce_err_set(err, TRUCE_EIO,
                                 "its robots.txt cannot be read (%s), so nothing is fetched; try again later", o->why);
        int yes = truce_robots_allows(&o->robots, truce_str_c(u->path));
        if (yes < 0) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        if (!yes)
            return truce_err_set(
                err, TRUCE_EIO, "its robots.txt asks not to fetch this page; save it from a browser and give the file");
    }
    rc = wait_turn(f, o, err);
    o->last = now();
    return rc;
}

/* ---------------------------------------------------------------- get */

/* "Text/HTML; charset=\"UTF-8\"": the type, and the charset if there is one. */
static bool split_content_type(truce_fetched *r, const char *value) {
    truce_str s = truce_str_c(value), rest;
    uint32_t semicolon = truce_str_find(s, TRUCE_STR(";"), 0);
    r->media_type = truce_arena_str(&r->arena, truce_str_trim(truce_str_sub(s, 0, semicolon)));
    for (rest = truce_str_sub(s, semicolon, s.n); rest.n; rest = truce_str_sub(rest, semicolon, rest.n)) {
        rest = truce_str_sub(rest, 1, rest.n);
        semicolon = truce_str_find(rest, TRUCE_STR(";"), 0);
        truce_str one = truce_str_trim(truce_str_sub(rest, 0, semicolon));
        if (!truce_str_ieq(truce_str_sub(one, 0, 8), TRUCE_STR("charset="))) continue;
        one = truce_str_trim(truce_str_sub(one, 8, one.n));
        if (one.n > 1 && one.p[0] == '"' && one.p[one.n - 1] == '"') one = truce_str_sub(one, 1, one.n - 1);
        r->charset = truce_arena_str(&r->arena, one);
        if (!r->charset.p) return false;
        break;
    }
    truce_str *both[] = {&r->media_type, &r->charset};
    for (int i = 0; i < 2; i++)
        for (uint32_t k = 0; k < both[i]->n; k++) {
            char *c = (char *)(uintptr_t)both[i]->p + k; /* our own copy */
            if (*c >= 'A' && *c <= 'Z') *c = (char)(*c | 32);
        }
    return r->media_type.p != NULL;
}

static bool keep(truce_fetched *r, truce_str *out, const char *value) {
    if (!value || !*value) return true;
    *out = truce_arena_str(&r->arena, truce_str_c(value));
    return out->p != NULL;
}

static int take_page(truce_fetched *r, const truce_http__exchange *x, const truce_http__url *at, truce_err *err) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    r->at = (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
    if (!keep(r, &r->url, at->whole) || !keep(r, &r->etag, x->got_etag) ||
        !keep(r, &r->last_modified, x->got_last_modified) ||
        (x->content_type && !split_content_type(r, x->content_type)))
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    return TRUCE_OK;
}

static int take_answer(truce_fetched *r, const truce_http__exchange *x, const truce_http__url *at, bool conditional,
                       truce_err *err) {
    r->not_modified = x->status == 304 && conditional;
    if (!r->not_modified && x->status != 200 && x->status != 203) return refuse_status(x, err);
    return take_page(r, x, at, err);
}

/* Where the answer sends us. `seen` are the addresses so far. */
static int follow(truce_fetch *f, truce_http__url *seen, unsigned n, const char *location, truce_err *err) {
    truce_err e = {0};
    if (f->o.no_redirects) return truce_err_set(err, TRUCE_EIO, "it leads elsewhere, which is not followed here");
    if (n > f->o.redirects)
        return truce_err_set(err, TRUCE_ELIMIT,
                             "redirected more than %u times (limit redirects); give the last address", f->o.redirects);
    int rc = truce_http__url_parse(&seen[n], seen[n - 1].whole, location, &e);
    if (rc != TRUCE_OK) return truce_err_set(err, rc, "redirected to an address of no use: %s", e.msg);
    for (unsigned i = 0; i < n; i++)
        if (strcmp(seen[i].whole, seen[n].whole) == 0)
            return truce_err_set(
                err, TRUCE_EIO,
                "its redirects go in a circle (it may want cookies, which are not kept); save the page "
                "from a browser");
    return TRUCE_OK;
}

/* One hop of a get. @return TRUCE_OK: r is the answer, or *again: seen[n] is the next address */
static int hop(truce_fetch *f, truce_http__url *seen, unsigned n, truce_http__exchange *x, double *left,
               truce_fetched *r, bool *again, truce_err *err) {
    int rc = ask_robots(f, &seen[n - 1], err);
    if (rc != TRUCE_OK) return rc;
    if (*left <= 0)
        return truce_err_set(err, TRUCE_ELIMIT, "not all there within %g s (limit fetch_seconds); try again later",
                             f->o.fetch_seconds);
    double began = now();
    x->url = seen[n - 1].whole;
    x->seconds = *left;
    if (n > 1) x->last_modified = TRUCE_NOSTR;
    rc = truce_http__do(f->http, x, err);
    r->status = x->status;
    r->redirects = n - 1;
    *left -= now() - began;
    if (rc != TRUCE_OK) return rc;
    *again = redirects(x);
    if (*again) return follow(f, seen, n, x->location, err);
    return take_answer(r, x, &seen[n - 1], x->etag.n || x->last_modified.n, err);
}

int truce_fetch_get(truce_fetch *f, const char *url, truce_str etag, truce_str last_modified, truce_fetched *out,
                    truce_err *err) {
    truce_http__url seen[TRUCE_FETCH__HOPS + 2] = {{NULL, NULL, NULL, NULL}};
    truce_err e = {0};
    *out = (truce_fetched){.status = 0};
    truce_buf_init(&out->bytes);
    truce_arena_init(&out->arena, 0);
    truce_http__exchange x = {
        .etag = etag, .last_modified = last_modified, .limit = f->o.fetch_bytes, .bytes = &out->bytes};
    double left = f->o.fetch_seconds;
    bool again = true;
    unsigned n = 0;
    int rc = truce_http__url_parse(&seen[0], NULL, url, &e);
    while (rc == TRUCE_OK && again) {
        n++;
        rc = hop(f, seen, n, &x, &left, out, &again, &e);
    }
    if (rc != TRUCE_OK) {
        /* seen[0] is the cleaned form of `url`, not a redirect */
        blame(err, &e, url, n > 1 ? seen[n - 1].whole : NULL);
        int status = out->status;
        truce_fetched_fini(out);
        out->status = status;
    }
    for (unsigned i = 0; i < TRUCE_FETCH__HOPS + 2; i++) truce_http__url_fini(&seen[i]);
    return rc;
}

/* ---------------------------------------------------------------- post */

static int post_answer(truce_fetched *r, const truce_http__exchange *x, const truce_http__url *at, truce_err *err) {
    char to[TRUCE_FETCH__SHOWN + 4];
    if (redirects(x))
        return truce_err_set(err, TRUCE_EIO,
                             "redirects (%d) to %.90s, where nothing was sent; give that address if it is right",
                             x->status, shown(to, x->location));
    if (x->status < 200 || x->status > 499 || (x->status > 299 && x->status < 400)) return refuse_status(x, err);
    return take_page(r, x, at, err);
}

int truce_fetch_post(truce_fetch *f, const char *url, const char *media_type, truce_str body, truce_fetched *out,
                     truce_err *err) {
    truce_http__url at;
    truce_err e = {0};
    *out = (truce_fetched){.status = 0};
    truce_buf_init(&out->bytes);
    truce_arena_init(&out->arena, 0);
    truce_http__exchange x = {.media_type = media_type,
                              .body = body,
                              .limit = f->o.fetch_bytes,
                              .seconds = f->o.fetch_seconds,
                              .bytes = &out->bytes};
    int rc = truce_http__url_parse(&at, NULL, url, &e);
    if (rc == TRUCE_OK) {
        x.url = at.whole;
        rc = truce_http__do(f->http, &x, &e);
        out->status = x.status;
        if (rc == TRUCE_OK) rc = post_answer(out, &x, &at, &e);
    }
    if (rc != TRUCE_OK) {
        int status = out->status;
        blame(err, &e, url, NULL);
        truce_fetched_fini(out);
        out->status = status;
    }
    truce_http__url_fini(&at);
    return rc;
}

void truce_fetched_fini(truce_fetched *r) {
    truce_buf_fini(&r->bytes);
    truce_arena_fini(&r->arena);
    *r = (truce_fetched){.status = 0};
}
