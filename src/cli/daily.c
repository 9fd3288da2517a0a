/* cli/daily.c - `truce report`: a mechanism's report of one day. */
#include "cli/daily.h"

#include "cli/trust.h"

#include <string.h>

enum { MD, HTML, JSON };
static const char *const formats[] = {"md", "html", "json"};

static const char report_help[] =
    "usage: truce report [-d WHERE] [--date DAY] [--agreement ID] [--format md|html|json]\n"
    "\n"
    "The report of one day: incidents of the day and those first told of on it, with every side's\n"
    "figures; alleged violations by term, who denies them, what findings establish; cases with their\n"
    "deadlines and who is silent; access denied; crossings; returns; the escalation index; the record\n"
    "and who cosigned it; which reports it stands on. Every figure leads to its sentence.\n"
    "\n" TRUCE_LEDGER_HELP_WHERE
    "  --date DAY          YYYY-MM-DD; default: the last day from which the ledger has a report\n"
    "  --agreement ID      which one, if the ledger has several; or a FILE.yaml, only looked at\n"
    "  --policy POLICY     how figures become low/best/high: ucdp (default), acled, ibc, airwars\n"
    "  --as-of TIME        what the ledger and its record held then: YYYY-MM-DD, YYYY-MM-DDTHH:MM[:SS]\n"
    "  --format FORMAT     md (default), html (one file that needs nothing else), json\n" TRUCE_LEDGER_HELP_KNOWS "\n"
    "Exit codes: 0 (also when nothing is told of that day), 1 the ledger could not be read, 2 usage.\n"
    "\n"
    "example: truce report -d border.truce --date 2026-02-22 --format html > 2026-02-22.html\n";

static int report_options(daily *d, int argc, char **argv) {
    enum { AGREEMENT = 256, DATE };
    static const struct option longs[] = {TRUCE_LEDGER_WHERE,
                                          TRUCE_LEDGER_TIME,
                                          TRUCE_LEDGER_FORMATS,
                                          TRUCE_LEDGER_COUNTS,
                                          {"agreement", required_argument, NULL, AGREEMENT},
                                          {"date", required_argument, NULL, DATE},
                                          {NULL, 0, NULL, 0}};
    int k, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (k = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1) {
        if (k == '?' || k == ':') code = truce_cli_badopt("report", k, argv);
        else if (k == AGREEMENT) d->c.agreement = optarg;
        else if (k == DATE) {
            d->day = strlen(optarg) == 10 ? truce_day_parse(truce_str_c(optarg)) : TRUCE_NODAY;
            d->has_day = true;
            if (d->day == TRUCE_NODAY)
                code = truce_cli_usage("report", "report: --date: '%s' is not a day such as 2025-10-12", optarg);
        } else code = truce_ledger_option(&d->c.x.l, k, optarg);
    }
    if (code) return code;
    if (optind < argc)
        return truce_cli_usage("report", "report: what is '%s'? The day is given with --date %s", argv[optind],
                               argv[optind]);
    d->c.format = truce_ledger_format(&d->c.x.l, formats, 3);
    return d->c.format < 0 ? TRUCE_EXIT_USAGE : 0;
}

static int last_day(truce_day day, uint64_t reports, void *ctx) {
    (void)reports;
    if (day != TRUCE_NODAY) ((daily *)ctx)->day = day; /* ascending */
    return TRUCE_OK;
}

static int report_day(daily *d) {
    truce_err e = {0};
    truce_filter f = {.as_of = d->c.x.l.filter.as_of};
    if (d->has_day) return 0;
    d->day = TRUCE_NODAY;
    int rc = truce_store_coverage(d->c.x.l.store, &f, last_day, d, &e);
    if (rc == TRUCE_OK && d->day != TRUCE_NODAY) return 0;
    if (rc == TRUCE_OK)
        return truce_cli_usage("report", "report: no report in %s has a day: name one with --date", d->c.x.l.where);
    truce_cli_say("%s", e.msg);
    return TRUCE_EXIT_INPUT;
}

static int report_run(daily *d) {
    truce_err e = {0};
    truce_cli_catch_interrupt();
    int rc = daily_gather(d, &e);
    if (rc == TRUCE_OK) rc = truce_trust_status(&d->c.x, &d->record, &e);
    if (rc == TRUCE_OK) {
        if (d->c.format == JSON) daily_json(d);
        else daily_page(d, d->c.format == HTML);
        if (d->failed || d->record.failed) rc = truce_err_set(&e, TRUCE_ENOMEM, "out of memory");
    }
    if (rc != TRUCE_OK) truce_buf_clear(&d->c.x.o.buf); /* half a report would pass for one */
    return truce_ledger_end(&d->c.x.l, &d->c.x.o, rc, &e);
}

static int report_main(int argc, char **argv) {
    daily d;
    memset(&d, 0, sizeof d);
    truce_ceasefire_init(&d.c, "report");
    truce_arena_init(&d.a, 0);
    truce_buf_init(&d.record);
    d.now = truce_mandate_now();
    int code = report_options(&d, argc, argv);
    if (!code && d.c.x.l.filter.as_of) d.now = d.c.x.l.filter.as_of;
    if (!code) code = truce_ceasefire_open(&d.c);
    if (!code) code = report_day(&d);
    if (!code) code = report_run(&d);
    truce_arena_fini(&d.a);
    truce_buf_fini(&d.record);
    truce_ceasefire_fini(&d.c);
    return code;
}

const truce_command truce_command_report = {"report", "the report of one day: incidents, allegations, cases",
                                            report_main, report_help};
