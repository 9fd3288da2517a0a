/* fuzz/fuzz_csv.c - the CSV reader and the importers on it. The first byte picks: 0 mod 3 the reader alone, 1 ACLED, 2
 * UCDP (with a header line of theirs before the input, so that rows are reached); 3 and more the same without it. */
#include "exchange/csv_in.h"
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

static const char acled_head[] =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,inter2,"
    "civilian_targeting,iso,country,admin1,location,latitude,longitude,geo_precision,notes,fatalities,timestamp\n";
static const char ucdp_head[] =
    "id,date_start,date_end,date_prec,type_of_violence,side_a,side_b,where_prec,where_coordinates,"
    "latitude,longitude,country,country_id,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,"
    "high,low,gwnoa,gwnob\n";

typedef struct input {
    const char *head;
    size_t head_n;
    const uint8_t *p;
    size_t n, at, step;
} input;

static long take(void *ctx, void *out, size_t n, truce_err *err) {
    input *in = ctx;
    size_t all = in->head_n + in->n, k = 0;
    (void)err;
    if (n > in->step) n = in->step;
    for (; k < n && in->at < all; k++, in->at++)
        ((char *)out)[k] = in->at < in->head_n ? in->head[in->at] : (char)in->p[in->at - in->head_n];
    return (long)k;
}

/* What every reader of a reading relies on. */
static int on_reading(const truce_reading *r, void *ctx) {
    (void)ctx;
    if (truce_utf8_check(r->article->text) != r->article->text.n || strlen(r->article->id) != 64) abort();
    if (r->n_sent != 2 || r->sent[1].end + 1 != r->article->text.n || r->sent[0].n != 1 || !r->claims.n) abort();
    for (uint32_t i = 0; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i];
        if (c->number != i + 1 || c->end > r->article->text.n || !c->has_claimant || c->from == TRUCE_NODAY ||
            c->to < c->from)
            abort();
        if (c->harm && (c->count.low < 0 || c->count.high < c->count.low)) abort();
    }
    return TRUCE_OK;
}

static void read_only(input *in, const truce_import_limits *limits) {
    exch_csv c;
    truce_err err = {0};
    int rc;
    uint64_t bytes = 0;
    if (exch_csv_init(&c, (truce_source){take, in}, limits, &err) != TRUCE_OK) return;
    while ((rc = exch_csv_next(&c, &err)) != TRUCE_ESTOP) {
        if (rc != TRUCE_OK && rc != TRUCE_EINPUT && rc != TRUCE_ELIMIT) abort();
        for (uint32_t i = 0; rc == TRUCE_OK && i < c.n; i++) bytes += exch_csv_field(&c, i).n;
    }
    if (bytes > in->n) abort(); /* fields hold no more than was read */
    exch_csv_fini(&c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const truce_import_limits limits = {4096, 64};
    if (!size) return 0;
    unsigned what = data[0] % 3;
    bool head = what && data[0] < 3;
    input in = {what == 1 ? acled_head : ucdp_head, 0, data + 1, size - 1, 0, 1 + data[0] % 61};
    if (head) in.head_n = strlen(in.head);
    truce_import_calls calls = {on_reading, NULL, NULL};
    truce_err err = {0};
    if (what == 0) read_only(&in, &limits);
    else if (what == 1) truce_import_acled("fuzz", (truce_source){take, &in}, NULL, &limits, calls, NULL, &err);
    else truce_import_ucdp("fuzz", (truce_source){take, &in}, NULL, &limits, calls, NULL, &err);
    return 0;
}
