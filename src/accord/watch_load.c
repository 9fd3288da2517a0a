/* accord/watch_load.c - a ledger's incidents since the entry into force, with the readings of their claims. See
 * watch.h. Readings are kept while incidents that follow each other are of the same reports. */
#include "accord/watch.h"

#include <stdlib.h>
#include <string.h>

enum { LOAD__KEEP = 64 /* readings */, LOAD__BYTES = 32 << 20 };

typedef struct load__reading {
    char id[65];
    truce_reading r;
} load__reading;

typedef struct load {
    truce_watch *w;
    truce_store *s;
    truce_arena kept;
    TRUCE_VEC(load__reading *) readings;
    bool (*stop)(void);
    truce_err *err;
} load;

static int load__reading_of(load *x, const char *id, const truce_reading **out) {
    for (uint32_t k = x->readings.n; k-- > 0;)
        if (strcmp(x->readings.v[k]->id, id) == 0) {
            *out = &x->readings.v[k]->r;
            return TRUCE_OK;
        }
    load__reading *n = truce_arena_new(&x->kept, load__reading);
    if (!n || strlen(id) != 64) return truce_err_set(x->err, TRUCE_ENOMEM, "out of memory");
    memcpy(n->id, id, 65);
    int rc = truce_store_reading(x->s, &x->kept, id, &n->r, NULL, x->err);
    if (rc == TRUCE_OK && !truce_vec_push(&x->kept, &x->readings, n))
        rc = truce_err_set(x->err, TRUCE_ENOMEM, "out of memory");
    *out = &n->r;
    return rc;
}

static const truce_claim *load__claim(const truce_reading *r, uint32_t number) {
    for (uint32_t k = number ? number - 1 : 0; k < r->claims.n; k++)
        if (r->claims.v[k].number == number) return &r->claims.v[k];
    for (uint32_t k = 0; k < r->claims.n; k++)
        if (r->claims.v[k].number == number) return &r->claims.v[k];
    return NULL;
}

static int load__incident(const truce_incident *i, void *ctx) {
    load *x = ctx;
    if (x->stop && x->stop()) return TRUCE_ESTOP;
    if (!truce_match_may(x->w->g, i)) {
        x->w->looked_at++;
        return TRUCE_OK;
    }
    if (x->readings.n > LOAD__KEEP || x->kept.used > LOAD__BYTES) {
        truce_arena_reset(&x->kept);
        memset(&x->readings, 0, sizeof x->readings);
    }
    truce_match_claim *claims = truce_calloc(i->claims.n ? i->claims.n : 1, sizeof *claims);
    int rc = claims ? TRUCE_OK : truce_err_set(x->err, TRUCE_ENOMEM, "out of memory");
    for (uint32_t k = 0; rc == TRUCE_OK && k < i->claims.n; k++) {
        rc = load__reading_of(x, i->claims.v[k].report, &claims[k].r);
        if (rc == TRUCE_OK) claims[k].c = load__claim(claims[k].r, i->claims.v[k].number);
    }
    if (rc == TRUCE_OK) rc = truce_watch_add(x->w, i, claims, x->err);
    truce_free(claims);
    return rc;
}

static int load__day(truce_day day, uint64_t reports, void *ctx) {
    load *x = ctx;
    return day == TRUCE_NODAY ? TRUCE_OK : truce_watch_coverage(x->w, day, reports, x->err);
}

int truce_watch_load(truce_watch *w, truce_store *s, truce_time_us as_of, truce_day since, truce_day until,
                     bool (*stop)(void), truce_err *err) {
    load x = {.w = w, .s = s, .stop = stop, .err = err};
    truce_filter f = {.as_of = as_of};
    truce_arena_init(&x.kept, 0);
    int rc = truce_store_coverage(s, &f, load__day, &x, err);
    f.has_since = w->g->from != TRUCE_NODAY;
    f.since = w->g->from;
    f.has_until = until != TRUCE_NODAY;
    f.until = until;
    if (rc == TRUCE_OK) rc = truce_store_incidents(s, &f, w->policy, load__incident, &x, err);
    truce_arena_fini(&x.kept);
    return rc == TRUCE_OK ? truce_watch_finish(w, since, until, err) : rc;
}
