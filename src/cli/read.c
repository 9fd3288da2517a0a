/* cli/read.c - `truce read`: reports in, claims and incidents out. */
#include "cli/out.h"
#include "cli/session.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

static const char read_help[] =
    "usage: truce read [OPTION]... [FILE|DIR|-]...\n"
    "\n"
    "Reads reports and shows what every side says happened. Without FILE: standard input.\n"
    "A folder is read with all its files, sorted by name.\n"
    "\n"
    "  --format FORMAT  table (default), json (one document), jsonl (a record a line), csv (claims);\n"
    "                   incidents as acled, ucdp (CSV), geojson, claimreview; claims as gdelt (tabs)\n"
    "  --hxl            a second header row of HXL tags (csv, acled, ucdp)\n"
    "  --header         a header line for gdelt, which has none\n"
    "  --from FORMAT    text, html, feed (RSS, Atom), warc, jsonl; default: found out from the bytes\n"
    "  --text           reports carry their cleaned text (json, jsonl)\n"
    "  --mentions       actors, places and times as they are mentioned, too (json, jsonl)\n"
    "  --date DAY       date of reports that carry none, YYYY-MM-DD\n"
    "  --policy POLICY  how figures become low/best/high: ucdp (default; acled for --format acled), acled,\n"
    "                   ibc, airwars\n"
    "  --lexicon FILE   your own names and words over ours; may be given several times\n"
    "  --data DIR       folder of models and lexicons (also TRUCE_DATA in the environment)\n"
    "  -j, --jobs N     threads; default: the cores there are. The output does not depend on it\n"
    "\n"
    "Problems are said on standard error as `truce: FILE:POSITION: what`; its last line counts what\n"
    "was read and what was left out. Exit codes: 0, 1 (something could not be read), 2 (usage).\n"
    "\n"
    "example: truce read --format jsonl --from html pages/*.html | jq -c 'select(.type==\"claim\")'\n";

typedef struct reader {
    truce_out out;
} reader;

static int on_reading(const truce_reading *r, void *ctx) {
    truce_out *o = &((reader *)ctx)->out;
    if (o->writer->reading) o->writer->reading(o, r);
    return truce_cli_interrupted() ? TRUCE_ESTOP : truce_out_flush(o, false);
}

static int on_incident(const truce_incident *i, void *ctx) {
    truce_out *o = &((reader *)ctx)->out;
    if (o->writer->incident) o->writer->incident(o, i);
    return truce_out_flush(o, false);
}

static int on_series(const truce_series *s, void *ctx) {
    truce_out *o = &((reader *)ctx)->out;
    if (o->writer->series) o->writer->series(o, s);
    return truce_out_flush(o, false);
}

static int bad_format(const char *value) {
    static const char *const known[] = {"table", "json",  "jsonl",   "csv",        "acled",
                                        "ucdp",  "gdelt", "geojson", "claimreview"};
    const char *near = truce_cli_nearest(value, known, sizeof known / sizeof *known);
    if (near) return truce_cli_usage("read", "--format: there is no format '%s'; did you mean '%s'?", value, near);
    return truce_cli_usage(
        "read",
        "--format: there is no format '%s': table, json, jsonl, csv, acled, ucdp, gdelt, geojson or claimreview",
        value);
}

/* An option that the format has no place for would be dropped silently. */
static int bad_pair(const truce_out *o) {
    const truce_writer *w = o->writer;
    if (o->hxl && w != &truce_writer_csv && w != &truce_writer_acled && w != &truce_writer_ucdp)
        return truce_cli_usage("read", "--hxl: only csv, acled and ucdp have a row of tags, %s has none", w->name);
    if (o->header && w != &truce_writer_gdelt)
        return truce_cli_usage("read", "--header is for gdelt; %s has its own", w->name);
    return 0;
}

static int read_options(truce_session *s, truce_out *o, int argc, char **argv) {
    enum { FORMAT = 256, TEXT, MENTIONS, HXL, HEADER };
    static const struct option longs[] = {TRUCE_SESSION_OPTIONS,
                                          {"format", required_argument, NULL, FORMAT},
                                          {"text", no_argument, NULL, TEXT},
                                          {"mentions", no_argument, NULL, MENTIONS},
                                          {"hxl", no_argument, NULL, HXL},
                                          {"header", no_argument, NULL, HEADER},
                                          {NULL, 0, NULL, 0}};
    int c, code = 0;
    bool policy = false;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, ":j:", longs, NULL)) != -1) {
        if (c == '?' || c == ':') code = truce_cli_badopt("read", c, argv);
        else if (c == FORMAT) {
            o->writer = truce_writer_find(optarg);
            if (!o->writer) code = bad_format(optarg);
        } else if (c == TEXT) o->text = true;
        else if (c == MENTIONS) o->mentions = true;
        else if (c == HXL) o->hxl = true;
        else if (c == HEADER) o->header = true;
        else {
            policy |= c == 'p';
            code = truce_session_option(s, c, optarg);
        }
    }
    if (!policy && o->writer == &truce_writer_acled) s->opt.policy = TRUCE_POLICY_ACLED; /* its own rules */
    o->policy = s->opt.policy;
    return code ? code : bad_pair(o);
}

/* What went wrong beyond single inputs. @return exit code */
static int say_failure(const truce_out *o, int rc, const truce_err *e) {
    if (truce_cli_interrupted()) {
        truce_cli_say("interrupted: what follows was not read");
        return TRUCE_EXIT_INPUT;
    }
    if (o->status == TRUCE_EIO) {
        if (o->saved != EPIPE) truce_cli_say("standard output: %s", strerror(o->saved));
        return TRUCE_EXIT_INPUT;
    }
    truce_cli_say("%s", rc == TRUCE_ENOMEM ? "out of memory" : e->msg[0] ? e->msg : "stopped");
    return TRUCE_EXIT_INPUT;
}

static int read_run(truce_session *s, reader *rd, char **paths, int n) {
    truce_out *o = &rd->out;
    truce_err e = {0};
    truce_sink sink = {.reading = on_reading, .ctx = rd};
    if (o->writer->incidents) {
        sink.incident = on_incident;
        sink.series = on_series;
    }
    truce_out_terminal(o);
    o->lex = truce_engine_lexicon(s->engine);
    o->files = (const char *const *)paths;
    o->n_files = n;
    if (o->writer->begin) o->writer->begin(o);
    int rc = truce_session_run(s, sink, paths, n, &e), code;
    if (s->pipeline && o->status == TRUCE_OK) {
        if (o->writer->end) o->writer->end(o, truce_pipeline_tally(s->pipeline));
        int w = truce_out_flush(o, true);
        if (rc == TRUCE_OK) rc = w;
    }
    code = rc == TRUCE_OK ? TRUCE_EXIT_OK : say_failure(o, rc, &e);
    if (!s->pipeline) return TRUCE_EXIT_INPUT;
    if (!(o->status == TRUCE_EIO && o->saved == EPIPE)) truce_session_summary(s);
    return code ? code : truce_session_exit(s);
}

static int read_main(int argc, char **argv) {
    truce_session s;
    reader rd;
    truce_session_init(&s, "read");
    truce_out_init(&rd.out, &truce_writer_table, STDOUT_FILENO);
    int code = read_options(&s, &rd.out, argc, argv);
    if (!code) code = truce_session_open(&s);
    if (!code) code = read_run(&s, &rd, argv + optind, argc - optind);
    truce_session_fini(&s);
    truce_out_fini(&rd.out);
    return code;
}

const truce_command truce_command_read = {"read", "reports in, every side's claims and the incidents out", read_main,
                                          read_help};
