/* cli/export.c - `truce export`: a ledger in the formats of others (exchange room) and in ours. */
#include "base/map.h"
#include "cli/export_wacz.h"
#include "cli/ledger.h"
#include "exchange/exchange.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const char export_help[] =
    "usage: truce export --format FORMAT [OPTION]...\n"
    "\n"
    "Writes a ledger, or what of it meets the filters, to standard output. Every export names its\n"
    "policy, coverage, day of access and filters: in the document, or in a line on standard error\n"
    "where the format has no room for it.\n"
    "\n"
    "  --format FORMAT     acled (31 columns), ucdp (GED, 49), gdelt (2.0 events, 61), geojson,\n"
    "                      claimreview (schema.org), csv (claims), jsonl (every record), wacz (the\n"
    "                      evidence of a case, or of an --id: original bytes, who did what when, proofs)\n"
    "  --case CASE         wacz: this case\n"
    "  --hxl               acled, ucdp, csv: a second header row of HXL tags\n"
    "  --header            gdelt: a header line\n"
    "  --full-text         jsonl: reports carry their cleaned text\n"
    "  --policy POLICY     how figures become low/best/high: ucdp, acled, ibc, airwars; default: acled\n"
    "                      for --format acled, else ucdp\n" TRUCE_LEDGER_HELP_FILTERS TRUCE_LEDGER_HELP_WHERE
        TRUCE_LEDGER_HELP_KNOWS "\n"
    "Exit codes: 0, 1 (the ledger could not be read, or the output not written), 2 (usage).\n"
    "\n"
    "examples: truce export -d border.truce --format ucdp --since 2025-10-01 > border.csv\n"
    "          truce export -d border.truce --format wacz --case c-3f0c66a2b9d1 > case.wacz\n";

enum { EXPORT_FILTERS = 16 };

typedef struct exporter {
    truce_ledger l;
    truce_out o;
    truce_tally tally;
    truce_arena arena;   /* of one report */
    truce_map64 kept;    /* reports whose brief the writer has */
    const char *case_id; /* of wacz */
    bool policy_given, wacz;
    const char *filters[EXPORT_FILTERS];
    char texts[EXPORT_FILTERS][160];
    size_t n_filters;
    truce_export_coverage cover; /* of csv and jsonl; the other writers count their own */
    truce_err err;
} exporter;

/* ---------------------------------------------------------------- options */

/* Filters are named in what comes out as they were given. */
static void export_filter(exporter *x, const char *name, const char *value) {
    if (x->n_filters == EXPORT_FILTERS) return;
    snprintf(x->texts[x->n_filters], sizeof x->texts[0], "--%s %s", name, value);
    x->filters[x->n_filters] = x->texts[x->n_filters];
    x->n_filters++;
}

/* A package has no rows to filter: a case, or something by its id. */
static int export_package(exporter *x) {
    x->wacz = true;
    for (size_t i = 0; i < x->n_filters; i++)
        if (strncmp(x->filters[i], "--id ", 5) != 0 && strncmp(x->filters[i], "--as-of ", 8) != 0)
            return truce_cli_usage("export", "--format wacz takes --case or --id and --as-of, not '%s'", x->filters[i]);
    if (!x->case_id == !x->l.filter.id.n)
        return truce_cli_usage("export", "--format wacz needs one of --case CASE and --id ID");
    if (!isatty(STDOUT_FILENO)) return 0;
    return truce_cli_usage("export", "a WACZ is no text for a terminal: add '> FILE.wacz'");
}

static int export_writer(exporter *x) {
    static const char *const names[] = {"acled", "ucdp", "gdelt", "geojson", "claimreview", "csv", "jsonl", "wacz"};
    enum { WACZ = sizeof names / sizeof *names - 1 };
    if (!x->l.format)
        return truce_cli_usage("export",
                               "--format is needed: acled, ucdp, gdelt, geojson, claimreview, csv, jsonl or wacz");
    int at = truce_ledger_format(&x->l, names, sizeof names / sizeof *names);
    if (at < 0) return TRUCE_EXIT_USAGE;
    if (at == WACZ) return export_package(x);
    if (x->case_id) return truce_cli_usage("export", "--case is for --format wacz");
    x->o.writer = truce_writer_find(names[at]);
    if (!x->policy_given && at == 0) x->l.policy = TRUCE_POLICY_ACLED;
    x->o.policy = x->l.policy;
    return 0;
}

static int export_options(exporter *x, int argc, char **argv) {
    enum { HXL = 256, HEADER, TEXT, CASE };
    static const struct option longs[] = {TRUCE_LEDGER_WHERE,
                                          TRUCE_LEDGER_FILTERS,
                                          TRUCE_LEDGER_TIME,
                                          TRUCE_LEDGER_COUNTS,
                                          TRUCE_LEDGER_FORMATS,
                                          {"hxl", no_argument, NULL, HXL},
                                          {"header", no_argument, NULL, HEADER},
                                          {"full-text", no_argument, NULL, TEXT},
                                          {"case", required_argument, NULL, CASE},
                                          {NULL, 0, NULL, 0}};
    int c, code = 0, at = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, &at)) != -1) {
        if (c == '?' || c == ':') code = truce_cli_badopt("export", c, argv);
        else if (c == HXL) x->o.hxl = true;
        else if (c == HEADER) x->o.header = true;
        else if (c == TEXT) x->o.text = true;
        else if (c == CASE) x->case_id = optarg;
        else {
            if (c == TRUCE_LEDGER_POLICY) x->policy_given = true;
            else if (c >= TRUCE_LEDGER_SINCE && c <= TRUCE_LEDGER_OFFSET) export_filter(x, longs[at].name, optarg);
            code = truce_ledger_option(&x->l, c, optarg);
        }
    }
    if (!code && optind < argc)
        code = truce_cli_usage("export", "export takes no file ('%s'): it writes to standard output", argv[optind]);
    return code ? code : export_writer(x);
}

/* ---------------------------------------------------------------- records */

static int export_flush(exporter *x) {
    return truce_cli_interrupted() ? TRUCE_ESTOP : truce_out_flush(&x->o, false);
}

static int export_reading(const truce_stored_report *row, const truce_reading *r, void *ctx) {
    exporter *x = ctx;
    if (row->withdrawn) return TRUCE_OK;
    x->tally.reports++;
    x->tally.claims += r->claims.n;
    if (x->o.writer->reading) x->o.writer->reading(&x->o, r);
    return export_flush(x);
}

/* Rows of claims: one at a time, so that filters hold for each. */
static int export_claim(const truce_reading *r, const truce_claim *c, const char *incident, void *ctx) {
    exporter *x = ctx;
    (void)incident;
    uint64_t seen, key = truce_hash(r->article->id, 64) | 1;
    x->tally.claims++;
    if (!truce_map64_get(&x->kept, key, &seen)) {
        if (!truce_map64_put(&x->kept, key, 1)) return TRUCE_ENOMEM;
        x->tally.reports++;
    }
    if (x->o.writer == &truce_writer_csv) truce_csv_claim(&x->o, r, c);
    else {
        truce_reading one = *r;
        one.claims.v = (truce_claim *)(uintptr_t)c;
        one.claims.n = 1;
        x->o.writer->reading(&x->o, &one);
    }
    return export_flush(x);
}

/* An imported row goes out as it came in: with the row itself. */
static int export_original(exporter *x, truce_reading *r) {
    truce_article *a = (truce_article *)(uintptr_t)r->article;
    truce_buf b;
    if (!truce_str_is(a->source, "ACLED") && !truce_str_is(a->source, "UCDP GED")) return TRUCE_OK;
    truce_buf_init(&b);
    int rc = truce_store_original(x->l.store, a->id, &b, &x->err);
    if (rc == TRUCE_OK) a->original = truce_arena_str(&x->arena, truce_buf_view(&b));
    truce_buf_fini(&b);
    return rc;
}

/* The writer needs to know the reports that an incident rests on. */
static int export_reports(exporter *x, const truce_incident *i) {
    int rc = TRUCE_OK;
    for (uint32_t k = 0; k < i->claims.n && rc == TRUCE_OK; k++) {
        truce_reading r;
        uint64_t seen, key = truce_hash(i->claims.v[k].report, 64) | 1;
        if (truce_map64_get(&x->kept, key, &seen)) continue;
        rc = truce_store_reading(x->l.store, &x->arena, i->claims.v[k].report, &r, NULL, &x->err);
        if (rc == TRUCE_OK) rc = export_original(x, &r);
        if (rc != TRUCE_OK) return rc;
        if (!truce_map64_put(&x->kept, key, 1)) return TRUCE_ENOMEM;
        x->tally.reports++;
        x->tally.claims += r.claims.n;
        x->o.writer->reading(&x->o, &r);
        truce_arena_reset(&x->arena);
    }
    return rc;
}

static int export_incident(const truce_incident *i, void *ctx) {
    exporter *x = ctx;
    int rc = x->o.writer != &truce_writer_jsonl ? export_reports(x, i) : TRUCE_OK;
    if (rc != TRUCE_OK) return rc;
    x->tally.incidents++;
    truce_export_covers(&x->cover, i);
    x->o.writer->incident(&x->o, i);
    return export_flush(x);
}

static int export_series(const truce_series *s, void *ctx) {
    exporter *x = ctx;
    x->o.writer->series(&x->o, s);
    return export_flush(x);
}

static int export_ask(exporter *x, truce_err *e) {
    const truce_writer *w = x->o.writer;
    const truce_filter *f = &x->l.filter;
    if (!w->incidents) return truce_store_claims(x->l.store, f, export_claim, x, e);
    int rc = TRUCE_OK;
    if (w == &truce_writer_jsonl) rc = truce_store_readings(x->l.store, f, export_reading, x, e);
    if (rc == TRUCE_OK && w->incident) rc = truce_store_incidents(x->l.store, f, x->l.policy, export_incident, x, e);
    if (rc == TRUCE_OK && w->series) rc = truce_store_series(x->l.store, f, export_series, x, e);
    return rc;
}

/* ---------------------------------------------------------------- the command */

/* What csv and jsonl have no room for. */
static void export_about(exporter *x) {
    truce_export_options opt = {.policy = x->l.policy, .lex = x->l.lex};
    truce_buf b;
    truce_json j;
    if (x->o.writer != &truce_writer_csv && x->o.writer != &truce_writer_jsonl) return;
    x->cover.reports = x->tally.reports;
    x->cover.claims = x->tally.claims;
    truce_buf_init(&b);
    truce_json_init(&j, &b);
    truce_export_about(&j, x->o.writer->name, &opt, &x->cover, (int64_t)time(NULL), x->filters, x->n_filters);
    if (!b.failed) truce_cli_say("about: %.*s", TRUCE_FMT(truce_buf_view(&b)));
    truce_buf_fini(&b);
}

static int export_run(exporter *x) {
    truce_err e = {0};
    x->o.lex = x->l.lex;
    x->o.filters = x->filters;
    x->o.n_filters = x->n_filters;
    truce_cli_catch_interrupt();
    if (x->o.writer->begin) x->o.writer->begin(&x->o);
    int rc = export_ask(x, &e);
    if (rc == TRUCE_OK && x->o.writer->end) x->o.writer->end(&x->o, &x->tally);
    int code = truce_ledger_end(&x->l, &x->o, rc, x->err.code ? &x->err : &e);
    if (code == TRUCE_EXIT_OK) export_about(x);
    return code;
}

static int export_main(int argc, char **argv) {
    exporter x;
    memset(&x, 0, sizeof x);
    truce_ledger_init(&x.l, "export");
    truce_out_init(&x.o, &truce_writer_jsonl, STDOUT_FILENO);
    truce_arena_init(&x.arena, 0);
    x.cover.from = x.cover.to = TRUCE_NODAY;
    int code = export_options(&x, argc, argv);
    if (!code) code = truce_ledger_open(&x.l, TRUCE_STORE_READ);
    if (!code) code = x.wacz ? truce_export_wacz(&x.l, x.case_id) : export_run(&x);
    truce_out_fini(&x.o);
    truce_ledger_fini(&x.l);
    truce_arena_fini(&x.arena);
    truce_map64_fini(&x.kept);
    return code;
}

const truce_command truce_command_export = {
    "export", "a ledger as ACLED, UCDP, GDELT, GeoJSON, ClaimReview, CSV, JSON Lines; evidence as WACZ", export_main,
    export_help};
