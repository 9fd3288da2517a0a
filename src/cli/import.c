/* cli/import.c - `truce import`: rows of other data sets into a ledger, each a claim by that data set. */
#include "cli/ledger.h"
#include "exchange/exchange.h"

#include <string.h>
#include <unistd.h>

static const char import_help[] =
    "usage: truce import --format acled|ucdp [OPTION]... [FILE|-]...\n"
    "\n"
    "Takes rows of ACLED or UCDP GED into a ledger. A row is a claim by that data set: who did what to\n"
    "whom, where, when and how many died is what ACLED or UCDP says, next to what everybody else says.\n"
    "A row that is there already is not taken in again. Two rows of one data set are two incidents.\n"
    "\n"
    "  --format FORMAT     acled (also the older columns) or ucdp (GED); columns are found by the\n"
    "                      header's names\n" TRUCE_LEDGER_HELP_WHERE TRUCE_LEDGER_HELP_KNOWS "\n"
    "Rows that are wrong are named with file and line and left out; the rest goes on.\n"
    "Exit codes: 0, 1 (a row was left out, or something could not be read or kept), 2 (usage).\n"
    "\n"
    "example: truce import -d border.truce --format ucdp GEDEvent_v25_1.csv\n";

typedef struct importer {
    truce_ledger l;
    bool ucdp;
    truce_import_count count;
    uint64_t problems;
    truce_err err;
} importer;

static int import_reading(const truce_reading *r, void *ctx) {
    importer *x = ctx;
    bool added;
    int rc = truce_store_put(x->l.store, r, &added, &x->err);
    return rc == TRUCE_OK && truce_cli_interrupted() ? TRUCE_ESTOP : rc;
}

static void import_problem(const char *file, const truce_err *e, bool severe, void *ctx) {
    importer *x = ctx;
    x->problems += severe;
    truce_cli_problem(file, e, severe);
}

static int import_each(const char *name, truce_source src, truce_err *err, void *ctx) {
    importer *x = ctx;
    truce_import_calls calls = {import_reading, import_problem, x};
    truce_import_count count = {0, 0};
    truce_obtained how = {.name = truce_str_c(name), .tool = TRUCE_STR("truce " TRUCE_VERSION)};
    int rc = truce_store_document(x->l.store, NULL, 0, &how, &x->err);
    if (rc == TRUCE_OK)
        rc = x->ucdp ? truce_import_ucdp(name, src, x->l.lex, &truce_import_limits_default, calls, &count, err)
                     : truce_import_acled(name, src, x->l.lex, &truce_import_limits_default, calls, &count, err);
    x->count.rows += count.rows;
    x->count.left_out += count.left_out;
    return rc;
}

static int import_options(importer *x, int argc, char **argv) {
    static const char *const names[] = {"acled", "ucdp"};
    static const struct option longs[] = {TRUCE_LEDGER_WHERE, TRUCE_LEDGER_FORMATS, {NULL, 0, NULL, 0}};
    int c, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1)
        code = c == '?' || c == ':' ? truce_cli_badopt("import", c, argv) : truce_ledger_option(&x->l, c, optarg);
    if (code) return code;
    if (!x->l.format) return truce_cli_usage("import", "--format is needed: acled or ucdp");
    int at = truce_ledger_format(&x->l, names, 2);
    x->ucdp = at == 1;
    return at < 0 ? TRUCE_EXIT_USAGE : 0;
}

static int import_run(importer *x, char **paths, int n) {
    truce_err e = {0};
    truce_inputs in = {.progress = isatty(STDERR_FILENO), .each = import_each, .ctx = x};
    int rc = truce_store_ingest_begin(x->l.store, x->ucdp ? "UCDP GED" : "ACLED", &x->err);
    if (rc != TRUCE_OK) {
        truce_cli_say("%s", x->err.msg);
        return TRUCE_EXIT_INPUT;
    }
    truce_cli_catch_interrupt();
    rc = truce_inputs_walk(&in, paths, n, &e);
    int end = x->err.code ? x->err.code : truce_store_ingest_end(x->l.store, &x->err);
    if (x->err.code) truce_cli_say("%s", x->err.msg);
    else if (rc != TRUCE_OK && !truce_cli_interrupted()) truce_cli_say("%s", e.msg[0] ? e.msg : "stopped");
    const truce_ingested *done = truce_store_ingested(x->l.store);
    truce_cli_say("%s: %llu row%s read, %llu taken in, %llu known already, %llu left out%s", x->l.where,
                  (unsigned long long)x->count.rows, x->count.rows == 1 ? "" : "s", (unsigned long long)done->committed,
                  (unsigned long long)done->known, (unsigned long long)x->count.left_out,
                  truce_cli_interrupted() ? "; interrupted: give the same command again to go on" : "");
    return rc != TRUCE_OK || end != TRUCE_OK || in.failed || x->problems ? TRUCE_EXIT_INPUT : TRUCE_EXIT_OK;
}

static int import_main(int argc, char **argv) {
    importer x;
    memset(&x, 0, sizeof x);
    truce_ledger_init(&x.l, "import");
    int code = import_options(&x, argc, argv);
    if (!code) code = truce_ledger_open(&x.l, TRUCE_STORE_CREATE);
    if (!code) code = import_run(&x, argv + optind, argc - optind);
    truce_ledger_fini(&x.l);
    return code;
}

const truce_command truce_command_import = {"import", "rows of ACLED or UCDP into a ledger, as claims by them",
                                            import_main, import_help};
