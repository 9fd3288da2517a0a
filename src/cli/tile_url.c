/* cli/tile_url.c - see tile_url.h. robots.txt is not asked: who publishes a record publishes it to be checked.
 * Redirects are not followed: a hostile log could lead its auditors to addresses inside their own networks. */
#include "cli/tile_url.h"
#include "cli/cli.h"
#include "fetch/fetch.h"

#include <stdio.h>
#include <string.h>

struct truce_tile_url {
    truce_fetch *f;
    char prefix[TRUCE_FETCH_URL_BYTES];
};

bool truce_tile_is_url(const char *what) {
    return truce_fetch_is_url(what);
}

static bool tile_url__stop(void *ctx) {
    (void)ctx;
    return truce_cli_interrupted();
}

int truce_tile_url_open(truce_tile_url **out, const char *prefix, truce_err *err) {
    truce_fetch_options o = {.ignore_robots = true, .no_redirects = true, .stop = tile_url__stop};
    size_t n = strlen(prefix);
    *out = NULL;
    while (n && prefix[n - 1] == '/') n--;
    if (n + TRUCE_TILE_PATH + 2 > TRUCE_FETCH_URL_BYTES)
        return truce_err_set(err, TRUCE_ELIMIT, "a URL of more than %d bytes", TRUCE_FETCH_URL_BYTES - TRUCE_TILE_PATH);
    truce_tile_url *u = truce_calloc(1, sizeof *u);
    if (!u) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    memcpy(u->prefix, prefix, n);
    int rc = truce_fetch_open(&u->f, &o, err);
    if (rc == TRUCE_OK) *out = u;
    else truce_free(u);
    return rc;
}

void truce_tile_url_close(truce_tile_url *u) {
    if (!u) return;
    truce_fetch_close(u->f);
    truce_free(u);
}

int truce_tile_url_get(void *ctx, const char *path, truce_buf *out, truce_err *err) {
    truce_tile_url *u = ctx;
    truce_fetched got;
    char url[TRUCE_FETCH_URL_BYTES + TRUCE_TILE_PATH + 2];
    snprintf(url, sizeof url, "%s/%s", u->prefix, path);
    int rc = truce_fetch_get(u->f, url, TRUCE_NOSTR, TRUCE_NOSTR, &got, err);
    if (rc != TRUCE_OK)
        return got.status == 404 || got.status == 410 ? truce_err_set(err, TRUCE_EABSENT, "%s: not there", url) : rc;
    truce_buf_put(out, got.bytes.p, got.bytes.n);
    truce_fetched_fini(&got);
    return out->failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : TRUCE_OK;
}
