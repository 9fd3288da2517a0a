/* cli/out_exchange.c - `truce read --format acled|ucdp|gdelt|geojson|claimreview`: the room exchange's rows, with what
 * the run knows of its reports. Rows that cannot carry a comment are told of on standard error.
 * Memory: a few strings a report, until the end. */
#include "cli/cli.h"
#include "cli/out.h"
#include "exchange/exchange.h"

#include <string.h>
#include <time.h>

typedef struct brief_slot {
    char id[65];
    truce_article_brief brief;
} brief_slot;

struct truce_out_exchange {
    truce_arena arena; /* strings of the briefs */
    brief_slot **table;
    uint32_t n, cap;
    truce_export_options opt;
    truce_export_coverage cover;
    uint64_t written;
};

static const truce_article_brief *brief_find(const char *id, void *ctx) {
    const struct truce_out_exchange *x = ctx;
    if (!x->cap) return NULL;
    for (uint32_t h = (uint32_t)truce_hash(id, strlen(id)) & (x->cap - 1); x->table[h]; h = (h + 1) & (x->cap - 1))
        if (strcmp(x->table[h]->id, id) == 0) return &x->table[h]->brief;
    return NULL;
}

static bool brief_grow(struct truce_out_exchange *x) {
    uint32_t cap = x->cap ? x->cap * 2 : 256;
    brief_slot **table = truce_calloc(cap, sizeof *table);
    if (!table) return false;
    for (uint32_t i = 0; i < x->cap; i++) {
        if (!x->table[i]) continue;
        uint32_t h = (uint32_t)truce_hash(x->table[i]->id, strlen(x->table[i]->id)) & (cap - 1);
        while (table[h]) h = (h + 1) & (cap - 1);
        table[h] = x->table[i];
    }
    truce_free(x->table);
    x->table = table;
    x->cap = cap;
    return true;
}

static truce_str brief_str(struct truce_out_exchange *x, truce_str s) {
    return s.n ? (truce_str){truce_arena_dup(&x->arena, s.p, s.n), s.n} : TRUCE_NOSTR;
}

/* False: out of memory. The same report twice is one. */
static bool brief_keep(struct truce_out_exchange *x, const truce_article *a) {
    if (brief_find(a->id, x)) return true;
    if (x->n * 2 >= x->cap && !brief_grow(x)) return false;
    brief_slot *s = truce_arena_new(&x->arena, brief_slot);
    if (!s) return false;
    memcpy(s->id, a->id, sizeof s->id);
    s->brief = (truce_article_brief){.source = brief_str(x, a->source),
                                     .url = brief_str(x, a->url),
                                     .title = brief_str(x, a->title),
                                     .ref = brief_str(x, a->ref),
                                     .published = a->published};
    if (a->original.p && (truce_str_is(a->source, "ACLED") || truce_str_is(a->source, "UCDP GED"))) {
        s->brief.original = brief_str(x, a->original); /* an imported row goes out as it came */
        s->brief.text = brief_str(x, a->text);
        if (!s->brief.original.p || (a->text.n && !s->brief.text.p)) return false;
    }
    if ((a->source.n && !s->brief.source.p) || (a->url.n && !s->brief.url.p) || (a->title.n && !s->brief.title.p) ||
        (a->ref.n && !s->brief.ref.p))
        return false;
    uint32_t h = (uint32_t)truce_hash(a->id, strlen(a->id)) & (x->cap - 1);
    while (x->table[h]) h = (h + 1) & (x->cap - 1);
    x->table[h] = s;
    x->n++;
    return true;
}

void truce_out_exchange_free(struct truce_out_exchange *x) {
    if (!x) return;
    truce_arena_fini(&x->arena);
    truce_free(x->table);
    truce_free(x);
}

/* ---------------------------------------------------------------- what all five do */

static struct truce_out_exchange *begin(truce_out *o) {
    struct truce_out_exchange *x = o->exchange = truce_calloc(1, sizeof *x);
    if (!x) {
        o->buf.failed = true;
        return NULL;
    }
    truce_arena_init(&x->arena, 0);
    x->opt = (truce_export_options){.policy = o->policy, .hxl = o->hxl, .lex = o->lex, .sources = {brief_find, x}};
    x->cover.from = x->cover.to = TRUCE_NODAY;
    return x;
}

static void keep(truce_out *o, const truce_reading *r) {
    if (o->exchange && !brief_keep(o->exchange, r->article)) o->buf.failed = true;
}

static void count(struct truce_out_exchange *x, const truce_tally *t) {
    x->cover.reports = t->reports;
    x->cover.claims = t->claims;
}

/* Beside the rows: what they are, as one line of JSON. */
static void about(truce_out *o, const truce_tally *t) {
    struct truce_out_exchange *x = o->exchange;
    truce_buf b;
    truce_json j;
    if (!x) return;
    count(x, t);
    truce_buf_init(&b);
    truce_json_init(&j, &b);
    truce_export_about(&j, o->writer->name, &x->opt, &x->cover, (int64_t)time(NULL), o->filters, o->n_filters);
    if (b.failed) o->buf.failed = true;
    else truce_cli_say("about: %.*s", TRUCE_FMT(truce_buf_view(&b)));
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- formats */

static void acled_begin(truce_out *o) {
    struct truce_out_exchange *x = begin(o);
    if (x) truce_acled_header(&o->buf, &x->opt);
}
static void acled_incident(truce_out *o, const truce_incident *i) {
    struct truce_out_exchange *x = o->exchange;
    if (!x) return;
    if (truce_acled_incident(&o->buf, i, &x->opt)) truce_export_covers(&x->cover, i);
    else x->cover.parts++;
}
const truce_writer truce_writer_acled = {"acled", acled_begin, keep, acled_incident, NULL, about, true};

static void ucdp_begin(truce_out *o) {
    struct truce_out_exchange *x = begin(o);
    if (x) truce_ucdp_header(&o->buf, &x->opt);
}
static void ucdp_incident(truce_out *o, const truce_incident *i) {
    struct truce_out_exchange *x = o->exchange;
    if (!x) return;
    if (truce_ucdp_incident(&o->buf, i, &x->opt)) truce_export_covers(&x->cover, i);
    else x->cover.parts++;
}
const truce_writer truce_writer_ucdp = {"ucdp", ucdp_begin, keep, ucdp_incident, NULL, about, true};

static void gdelt_begin(truce_out *o) {
    if (begin(o) && o->header) truce_gdelt_header(&o->buf);
}
static void gdelt_reading(truce_out *o, const truce_reading *r) {
    if (o->exchange) truce_gdelt_reading(&o->buf, r, &o->exchange->opt);
}
const truce_writer truce_writer_gdelt = {"gdelt", gdelt_begin, gdelt_reading, NULL, NULL, about, false};

static void geojson_begin(truce_out *o) {
    if (begin(o)) truce_geojson_begin(&o->buf);
}
static void geojson_incident(truce_out *o, const truce_incident *i) {
    if (!o->exchange) return;
    truce_export_covers(&o->exchange->cover, i);
    truce_geojson_incident(&o->buf, i, &o->exchange->opt, o->count++ == 0);
}
static void geojson_end(truce_out *o, const truce_tally *t) {
    struct truce_out_exchange *x = o->exchange;
    if (!x) return;
    count(x, t);
    truce_geojson_end(&o->buf, &x->opt, &x->cover, (int64_t)time(NULL), o->filters, o->n_filters);
}
const truce_writer truce_writer_geojson = {"geojson", geojson_begin, keep, geojson_incident, NULL, geojson_end, true};

static void claimreview_begin(truce_out *o) {
    if (begin(o)) truce_claimreview_begin(&o->buf);
}
static void claimreview_incident(truce_out *o, const truce_incident *i) {
    struct truce_out_exchange *x = o->exchange;
    if (!x) return;
    truce_export_covers(&x->cover, i);
    truce_claimreview_incident(&o->buf, i, &x->opt, &x->written);
}
static void claimreview_end(truce_out *o, const truce_tally *t) {
    struct truce_out_exchange *x = o->exchange;
    if (!x) return;
    count(x, t);
    truce_claimreview_end(&o->buf, &x->opt, &x->cover, (int64_t)time(NULL), o->filters, o->n_filters);
}
const truce_writer truce_writer_claimreview = {"claimreview", claimreview_begin, keep, claimreview_incident,
                                               NULL,          claimreview_end,   true};
