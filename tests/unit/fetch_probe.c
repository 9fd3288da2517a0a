/* fetch_probe [OPTION VALUE]... URL...: gets each URL with one truce_fetch and prints what came, a line of JSON each.
 * Driven by tests/cli/test_fetch.py. Options are the fields of truce_fetch_options, and --etag, --last-modified,
 * --stop-after SECONDS; --post TEXT posts it, and prints what came back. Exit 0 whatever came; 2 when it could not
 * start. */
#include "base/json.h"
#include "fetch/fetch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool stop_at(void *ctx) {
    return *(double *)ctx > 0 && seconds() > *(double *)ctx;
}

static void print_result(const char *url, int rc, const truce_fetched *r, bool body, const truce_err *e, double took) {
    truce_buf b;
    truce_json j;
    char sha[65];
    truce_buf_init(&b);
    truce_json_init(&j, &b);
    truce_json_obj(&j);
    truce_json_kcstr(&j, "asked", url);
    truce_json_kint(&j, "rc", rc);
    truce_json_kint(&j, "status", r->status);
    truce_json_key(&j, "seconds");
    truce_json_real(&j, took, 3);
    if (rc == TRUCE_OK) {
        truce_sha256_hex(r->bytes.p, r->bytes.n, sha);
        truce_json_kbool(&j, "not_modified", r->not_modified);
        truce_json_kint(&j, "redirects", r->redirects);
        truce_json_kint(&j, "bytes", (int64_t)r->bytes.n);
        truce_json_kcstr(&j, "sha256", sha);
        truce_json_kstr(&j, "url", r->url);
        truce_json_kstr(&j, "media_type", r->media_type);
        truce_json_kstr(&j, "charset", r->charset);
        truce_json_kstr(&j, "etag", r->etag);
        truce_json_kstr(&j, "last_modified", r->last_modified);
        truce_json_kint(&j, "at", r->at);
        if (body) truce_json_kstr(&j, "body", truce_buf_view(&r->bytes));
    } else truce_json_kcstr(&j, "error", e->msg);
    truce_json_obj_end(&j);
    printf("%.*s\n", (int)b.n, b.p ? b.p : "");
    fflush(stdout);
    truce_buf_fini(&b);
}

int main(int argc, char **argv) {
    truce_fetch_options o = {.fetch_bytes = 0};
    truce_fetch *f = NULL;
    truce_err e = {0};
    const char *etag = "", *last_modified = "", *post = NULL;
    double deadline = 0;
    int i = 1;
    o.stop = stop_at;
    o.stop_ctx = &deadline;
    for (; i + 1 < argc && strncmp(argv[i], "--", 2) == 0; i += 2) {
        const char *name = argv[i] + 2, *v = argv[i + 1];
        if (strcmp(name, "fetch-bytes") == 0) o.fetch_bytes = (size_t)atol(v);
        else if (strcmp(name, "fetch-seconds") == 0) o.fetch_seconds = atof(v);
        else if (strcmp(name, "connect-seconds") == 0) o.connect_seconds = atof(v);
        else if (strcmp(name, "redirects") == 0) o.redirects = (unsigned)atoi(v);
        else if (strcmp(name, "slow-bytes") == 0) o.slow_bytes = (unsigned)atoi(v);
        else if (strcmp(name, "slow-seconds") == 0) o.slow_seconds = (unsigned)atoi(v);
        else if (strcmp(name, "ignore-robots") == 0) o.ignore_robots = atoi(v) != 0;
        else if (strcmp(name, "contact") == 0) o.contact = v;
        else if (strcmp(name, "ca-file") == 0) o.ca_file = v;
        else if (strcmp(name, "etag") == 0) etag = v;
        else if (strcmp(name, "last-modified") == 0) last_modified = v;
        else if (strcmp(name, "post") == 0) post = v;
        else if (strcmp(name, "stop-after") == 0) deadline = seconds() + atof(v);
        else return 2;
    }
    if (truce_fetch_open(&f, &o, &e) != TRUCE_OK) {
        fprintf(stderr, "%s\n", e.msg);
        return 2;
    }
    for (; i < argc; i++) {
        truce_fetched r;
        double began = seconds();
        int rc = post ? truce_fetch_post(f, argv[i], "text/plain", truce_str_c(post), &r, &e)
                      : truce_fetch_get(f, argv[i], truce_str_c(etag), truce_str_c(last_modified), &r, &e);
        print_result(argv[i], rc, &r, post != NULL, &e, seconds() - began);
        if (rc == TRUCE_OK) truce_fetched_fini(&r);
    }
    truce_fetch_close(f);
    return 0;
}
