/* cli/out.c - the buffer between writers and the file; jsonl and json. */
#include "cli/out.h"
#include "engine/records.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define TRUCE_OUT_LARGE 65536

static const truce_writer *const writers[] = {&truce_writer_table, &truce_writer_json,    &truce_writer_jsonl,
                                              &truce_writer_csv,   &truce_writer_acled,   &truce_writer_ucdp,
                                              &truce_writer_gdelt, &truce_writer_geojson, &truce_writer_claimreview};

const truce_writer *truce_writer_find(const char *name) {
    for (size_t i = 0; i < sizeof writers / sizeof *writers; i++)
        if (strcmp(writers[i]->name, name) == 0) return writers[i];
    return NULL;
}

void truce_out_init(truce_out *o, const truce_writer *w, int fd) {
    memset(o, 0, sizeof *o);
    o->writer = w;
    o->fd = fd;
    truce_buf_init(&o->buf);
}

void truce_out_fini(truce_out *o) {
    truce_buf_fini(&o->buf);
    truce_out_exchange_free(o->exchange);
}

int truce_out_flush(truce_out *o, bool all) {
    if (o->status != TRUCE_OK) return o->status;
    if (o->buf.failed) return o->status = TRUCE_ENOMEM;
    if (!all && o->buf.n < TRUCE_OUT_LARGE) return TRUCE_OK;
    for (size_t at = 0; at < o->buf.n;) {
        ssize_t n = write(o->fd, o->buf.p + at, o->buf.n - at);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) {
            o->saved = errno;
            return o->status = TRUCE_EIO;
        }
        at += (size_t)n;
    }
    truce_buf_clear(&o->buf);
    return TRUCE_OK;
}

void truce_out_terminal(truce_out *o) {
    const char *no_colour = getenv("NO_COLOR"), *term = getenv("TERM"), *columns = getenv("COLUMNS");
    bool tty = isatty(o->fd);
    struct winsize w;
    uint64_t n;
    o->colour = tty && !(no_colour && *no_colour) && !(term && strcmp(term, "dumb") == 0);
    if (columns && truce_str_u64(truce_str_c(columns), &n) && n >= 40 && n <= 500) o->width = (unsigned)n;
    else if (tty && ioctl(o->fd, TIOCGWINSZ, &w) == 0 && w.ws_col) o->width = w.ws_col;
}

/* ---------------------------------------------------------------- jsonl */

#define LINE(o, call)                                                                                                  \
    do {                                                                                                               \
        truce_json j;                                                                                                  \
        truce_json_init(&j, &(o)->buf);                                                                                \
        truce_json_obj(&j);                                                                                            \
        call;                                                                                                          \
        truce_json_obj_end(&j);                                                                                        \
        truce_buf_char(&(o)->buf, '\n');                                                                               \
    } while (0)

static void jsonl_reading(truce_out *o, const truce_reading *r) {
    LINE(o, truce_record_report(&j, r, o->text));
    if (o->mentions) {
        truce_mention_at at = {0, 0, 0};
        while (at.actor < r->actors.n || at.place < r->places.n || at.time < r->times.n)
            LINE(o, truce_record_mention(&j, r, &at));
    }
    for (uint32_t i = 0; i < r->attributions.n; i++) LINE(o, truce_record_attribution(&j, r, &r->attributions.v[i]));
    for (uint32_t i = 0; i < r->claims.n; i++) LINE(o, truce_record_claim(&j, r, &r->claims.v[i]));
}

static void jsonl_incident(truce_out *o, const truce_incident *i) {
    LINE(o, truce_record_incident(&j, i));
}
static void jsonl_series(truce_out *o, const truce_series *s) {
    LINE(o, truce_record_series(&j, s));
}

const truce_writer truce_writer_jsonl = {"jsonl", NULL, jsonl_reading, jsonl_incident, jsonl_series, NULL, true};

/* ---------------------------------------------------------------- json: one document, written as it comes */

enum { JSON_REPORTS, JSON_INCIDENTS, JSON_SERIES };
static const char *const json_sections[] = {"reports", "incidents", "series"};

/* Closes sections up to `section` and starts an item. */
static void json_item(truce_out *o, int section) {
    for (; o->section < section; o->section++, o->count = 0)
        truce_buf_printf(&o->buf, "\n],\n\"%s\":[", json_sections[o->section + 1]);
    truce_buf_cstr(&o->buf, o->count++ ? ",\n" : "\n");
}

static void json_begin(truce_out *o) {
    truce_buf_printf(&o->buf, "{\"truce\":\"%s\",\n\"reports\":[", truce_version());
}

#define OBJ(call)                                                                                                      \
    do {                                                                                                               \
        truce_json_obj(&j);                                                                                            \
        call;                                                                                                          \
        truce_json_obj_end(&j);                                                                                        \
    } while (0)

static void json_reading(truce_out *o, const truce_reading *r) {
    truce_json j;
    json_item(o, JSON_REPORTS);
    truce_json_init(&j, &o->buf);
    truce_json_obj(&j);
    truce_record_report(&j, r, o->text);
    if (o->mentions) {
        truce_mention_at at = {0, 0, 0};
        truce_json_key(&j, "mentions");
        truce_json_arr(&j);
        while (at.actor < r->actors.n || at.place < r->places.n || at.time < r->times.n)
            OBJ(truce_record_mention(&j, r, &at));
        truce_json_arr_end(&j);
    }
    truce_json_key(&j, "attributions");
    truce_json_arr(&j);
    for (uint32_t i = 0; i < r->attributions.n; i++) OBJ(truce_record_attribution(&j, r, &r->attributions.v[i]));
    truce_json_arr_end(&j);
    truce_json_key(&j, "claims");
    truce_json_arr(&j);
    for (uint32_t i = 0; i < r->claims.n; i++) OBJ(truce_record_claim(&j, r, &r->claims.v[i]));
    truce_json_arr_end(&j);
    truce_json_obj_end(&j);
}

static void json_incident(truce_out *o, const truce_incident *i) {
    truce_json j;
    json_item(o, JSON_INCIDENTS);
    truce_json_init(&j, &o->buf);
    OBJ(truce_record_incident(&j, i));
}

static void json_series(truce_out *o, const truce_series *s) {
    truce_json j;
    json_item(o, JSON_SERIES);
    truce_json_init(&j, &o->buf);
    OBJ(truce_record_series(&j, s));
}

static void json_end(truce_out *o, const truce_tally *t) {
    (void)t;
    for (; o->section < JSON_SERIES; o->section++)
        truce_buf_printf(&o->buf, "\n],\n\"%s\":[", json_sections[o->section + 1]);
    truce_buf_cstr(&o->buf, "\n]}\n");
}

const truce_writer truce_writer_json = {"json", json_begin, json_reading, json_incident, json_series, json_end, true};
