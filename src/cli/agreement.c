/* cli/agreement.c - `truce agreement`: check the files of agreements, put them into a ledger, show them. */
#include "cli/agreement.h"
#include "cli/trust.h"

#include <string.h>

typedef struct agreement_cli {
    truce_mandate x;
    const char *file; /* that is being read */
    int format;
} agreement_cli;

enum { WHO = 256 };

static int agreement_parse(agreement_cli *c, int argc, char **argv) {
    static const struct option longs[] = {TRUCE_LEDGER_WHERE,
                                          TRUCE_LEDGER_TIME,
                                          TRUCE_LEDGER_FORMATS,
                                          {"who", required_argument, NULL, WHO},
                                          {NULL, 0, NULL, 0}};
    static const char *const formats[] = {"table", "json"};
    int o, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (o = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1) {
        if (o == '?' || o == ':') code = truce_cli_badopt("agreement", o, argv);
        else if (o == WHO) c->x.who = optarg;
        else code = truce_ledger_option(&c->x.l, o, optarg);
    }
    if (code) return code;
    c->format = truce_ledger_format(&c->x.l, formats, 2);
    return c->format < 0 ? TRUCE_EXIT_USAGE : 0;
}

/* ---------------------------------------------------------------- check, add */

static void agreement_fault(uint32_t line, uint32_t col, const char *what, void *ctx) {
    const agreement_cli *c = ctx;
    if (line) fprintf(stderr, "%s:%u:%u: error: %s\n", c->file, line, col, what);
    else fprintf(stderr, "%s: error: %s\n", c->file, what);
}

/* Read one file; what is wrong with it is said. @return NULL: it has faults, or cannot be read */
static truce_agreement *agreement_file(agreement_cli *c, const char *file) {
    truce_agreement *g = NULL;
    truce_buf b;
    truce_err e = {0};
    c->file = file;
    truce_buf_init(&b);
    if (truce_mandate_file(&b, file, 1 << 20) == 0) {
        int rc = truce_agreement_read(&g, truce_buf_view(&b), agreement_fault, c, &e);
        if (rc == TRUCE_ENOMEM) truce_cli_say("%s: %s", file, e.msg);
    }
    truce_buf_fini(&b);
    return g;
}

/* All of them are read, so that one that is wrong does not hide the faults of the next. */
static int agreement_check(agreement_cli *c, char **files, int n) {
    int code = 0;
    for (int i = 0; i < n; i++) {
        truce_agreement *g = agreement_file(c, files[i]);
        if (g)
            truce_buf_printf(&c->x.o.buf, "%s: agreement %.*s, %u term%s, no fault\n", files[i], TRUCE_FMT(g->id),
                             g->terms.n, g->terms.n == 1 ? "" : "s");
        else code = TRUCE_EXIT_INPUT;
        truce_agreement_free(g);
    }
    truce_err e = {0};
    int wrote = truce_ledger_end(&c->x.l, &c->x.o, TRUCE_OK, &e);
    return code ? code : wrote;
}

static int agreement_add(agreement_cli *c, const char *file) {
    truce_err e = {0};
    uint64_t index = 0;
    uint32_t version = 1;
    truce_agreement *g = agreement_file(c, file);
    if (!g) return TRUCE_EXIT_INPUT;
    int code = truce_mandate_open(&c->x, TRUCE_STORE_CREATE);
    if (!code) {
        int rc = truce_mechanism_add_agreement(c->x.l.store, g, c->x.who, &index, &e);
        for (uint32_t i = 0; i < c->x.m.versions.n; i++) version += truce_str_eq(c->x.m.versions.v[i]->id, g->id);
        truce_buf_printf(&c->x.o.buf, "agreement: %.*s, %u term%s", TRUCE_FMT(g->id), g->terms.n,
                         g->terms.n == 1 ? "" : "s");
        if (version > 1) truce_buf_printf(&c->x.o.buf, ", version %u; cases that are open go on under theirs", version);
        truce_buf_printf(&c->x.o.buf, " (entry %llu of the record)\n", (unsigned long long)index);
        code = truce_mandate_end(&c->x, rc, &e);
    }
    truce_agreement_free(g);
    return code;
}

/* ---------------------------------------------------------------- show */

/* One of them: the one that is named; of a ledger with one alone, that. @param list  all of them in any case */
static int agreement_show(agreement_cli *c, const char *id, bool list) {
    truce_err e = {0};
    int code = truce_mandate_open(&c->x, TRUCE_STORE_READ);
    if (code) return code;
    const truce_agreement *g = list ? NULL : truce_mechanism_agreement(&c->x.m, id, &e);
    if (g) truce_agreement_show(&c->x, g, c->format == 1);
    else if (!id) truce_agreement_list(&c->x, c->format == 1);
    int rc = id && !g ? TRUCE_EABSENT : TRUCE_OK;
    if (rc == TRUCE_OK && c->format != 1) rc = truce_trust_footer(&c->x, &e);
    return truce_mandate_end(&c->x, rc, &e);
}

static int agreement_main(int argc, char **argv) {
    agreement_cli c;
    memset(&c, 0, sizeof c);
    truce_mandate_init(&c.x, "agreement");
    int code = agreement_parse(&c, argc, argv);
    const char *verb = !code && optind < argc ? argv[optind] : "";
    char **names = argv + optind + 1;
    int n = argc - optind - 1;
    if (code) { /* said */
    } else if (strcmp(verb, "check") == 0 && n > 0) code = agreement_check(&c, names, n);
    else if (strcmp(verb, "check") == 0) code = truce_cli_usage("agreement", "agreement: check needs a file");
    else if (strcmp(verb, "add") == 0 && n == 1) code = agreement_add(&c, names[0]);
    else if (strcmp(verb, "add") == 0) code = truce_cli_usage("agreement", "agreement: add takes one file");
    else if (strcmp(verb, "show") == 0 && n <= 1) code = agreement_show(&c, n ? names[0] : NULL, false);
    else if (strcmp(verb, "show") == 0) code = truce_cli_usage("agreement", "agreement: show takes one id, or none");
    else if (strcmp(verb, "list") == 0 && n == 0) code = agreement_show(&c, NULL, true);
    else code = truce_cli_usage("agreement", "agreement: say 'check FILE...', 'add FILE', 'show [ID]' or 'list'");
    truce_mandate_fini(&c.x);
    return code;
}

const truce_command truce_command_agreement = {
    "agreement", "what the parties agreed: files, terms, days in force", agreement_main,
    "usage: truce agreement check FILE...\n"
    "       truce agreement add FILE [--who NAME] [-d WHERE]\n"
    "       truce agreement show [ID] [--format table|json] [--as-of TIME] [-d WHERE]\n"
    "       truce agreement list [--format table|json] [--as-of TIME] [-d WHERE]\n"
    "\n"
    "check   says what is wrong with agreements' files, as FILE:LINE:COLUMN: error: what; needs no ledger\n"
    "add     puts one into the ledger's record; a second one of the same id is its next version\n"
    "show    its terms with every side's text of each, who stands for whom, days in force, days since the\n"
    "        last established violation; without ID: the only one there is, or a list\n"
    "list    all of them, a line each\n"
    "\n"
    "An agreement is a file of YAML that people write: parties, mediators, terms with their texts as each\n"
    "side published them, a quorum. docs/mechanism.md describes it; examples/agreements/ has two.\n"
    "\n" TRUCE_LEDGER_HELP_WHERE TRUCE_MANDATE_HELP_WHO
    "  --format FORMAT     of show and list: table (default), json\n"
    "  --as-of TIME        what the ledger held then, days counted to then: YYYY-MM-DD or\n"
    "                      YYYY-MM-DDTHH:MM[:SS][Z|+hh:mm]\n" TRUCE_LEDGER_HELP_KNOWS "\n"
    "Exit codes: 0, 1 (a file has faults, no such agreement, or the ledger could not be read or written),\n"
    "2 usage.\n"
    "\n"
    "example: truce agreement check examples/agreements/doha-2025.yaml\n"};
