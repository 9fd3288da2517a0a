/* cli/tally.c - `truce tally`: incidents added up by time, party, role, place, claimant. */
#include "cli/tally.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TALLY_AGAINST_BYTES = 8 << 20 };

static const char tally_help[] =
    "usage: truce tally [OPTION]... [FILE|DIR|-]...\n"
    "\n"
    "Adds up what incidents cost, as monitors publish it: by month, party, role, place, claimant.\n"
    "Reads FILEs as `truce read` does; without FILE it asks a ledger.\n"
    "\n"
    "  --by DIM,...        day, week, month, quarter or year; party (whose people), role, place (first-\n"
    "                      order division), country, harm, claimant, kind, grade. Default: month\n"
    "  --against CSV       a published series: period,value[,party][,role][,place][,source]\n"
    "  --source NAME       who published it, where its rows do not say\n" TRUCE_FEED_HELP "\n"
    "Never added: a part to its whole, a copy, totals over a period (listed apart), different harms.\n"
    "By claimant each row is what that one said, not what the policy makes of it. A period without a\n"
    "report is a gap, not a zero: no change is given after it. Notes below the table say what a\n"
    "dimension counts twice. Claims are claims: none was checked here.\n"
    "\n"
    "Policies, each with its version:\n"
    "  ucdp-1     low and best what the losing side admits, high the most anybody claims; one\n"
    "             account that nobody contests is all three\n"
    "  acled-1    the lowest figure; several 3 (10 between states), tens 10, dozens 12, hundreds 100;\n"
    "             totals over several days divided evenly, the odd ones on the first day\n"
    "  ibc-1      least and most of two independent sources or more, else provisional: no best\n"
    "  airwars-1  least and most, with the incident's grade\n"
    "\n"
    "Exit codes: 0, 1 (something could not be read or written), 2 (usage).\n"
    "\n"
    "example: truce tally --by month,claimant --since 2025-10-01 reports/\n"
    "example: truce tally --policy acled --against examples/series/border-monitor.csv reports/\n";

static int tally_by(truce_tallying *t, const char *value) {
    truce_str all = truce_str_c(value);
    t->opt.n_by = 0;
    for (uint32_t at = 0; at <= all.n;) {
        uint32_t end = truce_str_find(all, TRUCE_STR(","), at);
        if (end == UINT32_MAX) end = all.n;
        truce_str word = truce_str_trim(truce_str_sub(all, at, end));
        unsigned dim;
        at = end + 1;
        if (truce_dim_of(word, &dim)) {
            if (t->opt.n_by == TRUCE_SUMS_BY)
                return truce_cli_usage("tally", "--by: more than %d dimensions", TRUCE_SUMS_BY);
            t->opt.by[t->opt.n_by++] = (uint8_t)dim;
            continue;
        }
        const char *names[TRUCE_BY_COUNT];
        char text[64];
        for (unsigned i = 0; i < TRUCE_BY_COUNT; i++) names[i] = truce_dim_name(i);
        snprintf(text, sizeof text, "%.*s", word.n > 60 ? 60 : TRUCE_FMT(word));
        const char *near = truce_cli_nearest(text, names, TRUCE_BY_COUNT);
        if (near) return truce_cli_usage("tally", "--by: there is no '%s'; did you mean '%s'?", text, near);
        return truce_cli_usage("tally",
                               "--by: there is no '%s': day, week, month, quarter, year, party, role, place, country, "
                               "harm, claimant, kind or grade",
                               text);
    }
    return 0;
}

static int tally_options(truce_tallying *t, int argc, char **argv) {
    enum { BY = 256, AGAINST, SOURCE };
    static const struct option longs[] = {TRUCE_FEED_OPTIONS,
                                          {"by", required_argument, NULL, BY},
                                          {"against", required_argument, NULL, AGAINST},
                                          {"source", required_argument, NULL, SOURCE},
                                          {NULL, 0, NULL, 0}};
    int c, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, TRUCE_FEED_SHORT, longs, NULL)) != -1) {
        if (c == '?' || c == ':') code = truce_cli_badopt("tally", c, argv);
        else if (c == BY) code = tally_by(t, optarg);
        else if (c == AGAINST) t->against = optarg;
        else if (c == SOURCE) t->source = optarg;
        else code = truce_feed_option(&t->feed, c, optarg);
    }
    if (!code && t->source && !t->against) code = truce_cli_usage("tally", "--source belongs to --against");
    return code;
}

/* ---------------------------------------------------------------- taking in */

static int tally_begin(truce_feed *f, truce_err *err) {
    truce_tallying *t = (truce_tallying *)f;
    t->opt.lex = f->lex;
    t->opt.policy = f->session.opt.policy;
    t->opt.harms = f->harms;
    t->opt.from = f->filter.has_since ? f->filter.since : TRUCE_NODAY;
    t->opt.to = f->filter.has_until ? f->filter.until : TRUCE_NODAY;
    int rc = truce_sums_new(&t->sums, &t->opt, err);
    if (rc == TRUCE_OK && t->against) {
        rc = truce_file_read(&t->csv, t->against, TALLY_AGAINST_BYTES, err);
        if (rc == TRUCE_OK) rc = truce_sums_against(t->sums, t->against, truce_buf_view(&t->csv), t->source, err);
        if (rc != TRUCE_OK && err->line) { /* "FILE:LINE: what" */
            char msg[sizeof err->msg];
            size_t n = strlen(t->against);
            bool named = strncmp(err->msg, t->against, n) == 0 && err->msg[n] == ':';
            snprintf(msg, sizeof msg, "%.100s:%u:%.140s", t->against, err->line, err->msg + (named ? n + 1 : 0));
            memcpy(err->msg, msg, sizeof msg);
        }
    }
    return rc;
}

static int tally_incident(truce_feed *f, const truce_incident *i, truce_err *err) {
    return truce_sums_incident(((truce_tallying *)f)->sums, i, err);
}

static int tally_series(truce_feed *f, const truce_series *s, truce_err *err) {
    return truce_sums_series(((truce_tallying *)f)->sums, s, err);
}

static void tally_coverage(truce_feed *f, truce_day day, uint64_t reports) {
    truce_sums_coverage(((truce_tallying *)f)->sums, day, reports);
}

static int tally_main(int argc, char **argv) {
    truce_tallying *t = truce_calloc(1, sizeof *t);
    truce_err e = {0};
    if (!t) {
        truce_cli_say("out of memory");
        return TRUCE_EXIT_INPUT;
    }
    truce_feed_init(&t->feed, "tally");
    truce_out_init(&t->out, NULL, STDOUT_FILENO);
    truce_out_terminal(&t->out);
    truce_buf_init(&t->csv);
    t->opt.by[t->opt.n_by++] = TRUCE_BY_MONTH;
    t->feed.begin = tally_begin;
    t->feed.incident = tally_incident;
    t->feed.series = tally_series;
    t->feed.coverage = tally_coverage;
    int code = tally_options(t, argc, argv);
    if (!code) {
        code = truce_feed_run(&t->feed, argv + optind, argc - optind);
        /* what could not be read was said; the rest is shown */
        if (t->sums && code != TRUCE_EXIT_USAGE && !truce_cli_interrupted()) {
            if (truce_tally_show(t, &e) != TRUCE_OK && t->out.status == TRUCE_OK) {
                truce_cli_say("%s", e.msg[0] ? e.msg : "out of memory");
                code = TRUCE_EXIT_INPUT;
            } else code = truce_feed_end(&t->feed, &t->out, code);
        }
    }
    truce_sums_free(t->sums);
    truce_buf_fini(&t->csv);
    truce_out_fini(&t->out);
    truce_feed_fini(&t->feed);
    truce_free(t);
    return code;
}

const truce_command truce_command_tally = {"tally", "what incidents cost, added up by month, party, place, claimant",
                                           tally_main, tally_help};
