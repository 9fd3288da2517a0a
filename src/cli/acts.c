/* cli/acts.c - `truce withdraw`, `merge`, `split`, `move`: corrections of an analyst, kept as acts with who and why. */
#include "cli/ledger.h"

#include <string.h>
#include <unistd.h>

#define ACTS_HELP                                                                                                      \
    "  --reason TEXT       why; kept for good (required)\n"                                                            \
    "  --who NAME          who says so; default: TRUCE_WHO in the environment, else your login name\n"

static int parse(truce_ledger *l, truce_act *act, int argc, char **argv) {
    enum { REASON = 256, WHO };
    static const struct option longs[] = {TRUCE_LEDGER_WHERE,
                                          {"reason", required_argument, NULL, REASON},
                                          {"who", required_argument, NULL, WHO},
                                          {NULL, 0, NULL, 0}};
    int c, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1) {
        if (c == '?' || c == ':') code = truce_cli_badopt(l->command, c, argv);
        else if (c == REASON) act->reason = optarg;
        else if (c == WHO) act->who = optarg;
        else code = truce_ledger_option(l, c, optarg);
    }
    return code;
}

static int take_ids(truce_ledger *l, truce_act *act, int argc, char **argv, int least, const char *what) {
    const int most = (int)(sizeof act->ids / sizeof *act->ids);
    int n = argc - optind;
    if (n < least) return truce_cli_usage(l->command, "%s: give %s", l->command, what);
    if (n > most) return truce_cli_usage(l->command, "%s: %d ids are more than the limit of %d", l->command, n, most);
    for (int i = 0; i < n; i++) {
        if (!argv[optind + i][0]) return truce_cli_usage(l->command, "%s: an empty id", l->command);
        for (int k = 0; k < i; k++)
            if (strcmp(argv[optind + i], act->ids[k]) == 0)
                return truce_cli_usage(l->command, "%s: %s is named twice", l->command, act->ids[k]);
        act->ids[i] = argv[optind + i];
    }
    act->n = (uint32_t)n;
    return 0;
}

static int name_who(truce_ledger *l, truce_act *act, char *buf, size_t n) {
    if (!act->reason || !truce_str_trim(truce_str_c(act->reason)).n)
        return truce_cli_usage(l->command, "%s: --reason is required: it is kept with the correction", l->command);
    act->who = truce_cli_who(act->who, buf, n);
    if (act->who) return 0;
    return truce_cli_usage(l->command, "%s: who says so? Give --who NAME or TRUCE_WHO", l->command);
}

static int act_main(enum truce_act_kind kind, int least, const char *what, int argc, char **argv) {
    truce_ledger l;
    truce_act act = {.kind = kind};
    truce_err e = {0};
    truce_out o;
    char who[256];
    truce_ledger_init(&l, argv[0]);
    truce_out_init(&o, &truce_writer_table, STDOUT_FILENO);
    int code = parse(&l, &act, argc, argv);
    if (!code) code = take_ids(&l, &act, argc, argv, least, what);
    if (!code) code = name_who(&l, &act, who, sizeof who);
    if (!code) code = truce_ledger_open(&l, TRUCE_STORE_WRITE);
    if (!code) {
        int rc = truce_store_act(l.store, &act, &o.buf, &e);
        if (rc != TRUCE_OK) truce_buf_clear(&o.buf);
        else if (o.buf.n && o.buf.p[o.buf.n - 1] != '\n') truce_buf_char(&o.buf, '\n');
        code = truce_ledger_end(&l, &o, rc, &e);
        if (rc == TRUCE_EUSAGE) code = TRUCE_EXIT_USAGE;
    }
    truce_ledger_fini(&l);
    truce_out_fini(&o);
    return code;
}

static int withdraw_main(int argc, char **argv) {
    return act_main(TRUCE_ACT_WITHDRAW, 1, "the id of a report, or of claims", argc, argv);
}
static int merge_main(int argc, char **argv) {
    return act_main(TRUCE_ACT_MERGE, 2, "the ids of two incidents or more; the first one stays", argc, argv);
}
static int split_main(int argc, char **argv) {
    return act_main(TRUCE_ACT_SPLIT, 2, "the id of an incident, then those of the claims that leave it", argc, argv);
}
static int move_main(int argc, char **argv) {
    return act_main(TRUCE_ACT_MOVE, 2, "the ids of claims, then that of the incident they go to", argc, argv);
}

#define KEPT                                                                                                           \
    "Nothing is overwritten: the act is kept with its time, who and why; `truce show` tells of it, and\n"              \
    "--as-of shows what was there before.\n\n"
#define EXIT_HELP "\nExit codes: 0, 1 no such id or the ledger could not be written, 2 usage.\n\n"

const truce_command truce_command_withdraw = {
    "withdraw", "take a report or claims out, with a reason", withdraw_main,
    "usage: truce withdraw [-d WHERE] --reason TEXT [--who NAME] ID...\n"
    "\n"
    "Takes a report, or single claims, out of what the ledger counts. " KEPT TRUCE_LEDGER_HELP_WHERE ACTS_HELP
        TRUCE_LEDGER_HELP_KNOWS EXIT_HELP
    "example: truce withdraw 1f0c66a2b9d1 --reason 'retracted by the agency on 14 October'\n"};

const truce_command truce_command_merge = {
    "merge", "two incidents are one", merge_main,
    "usage: truce merge [-d WHERE] --reason TEXT [--who NAME] INCIDENT INCIDENT...\n"
    "\n"
    "Puts incidents together; the first one keeps its id, the ids of the others lead to it.\n" KEPT
        TRUCE_LEDGER_HELP_WHERE ACTS_HELP TRUCE_LEDGER_HELP_KNOWS EXIT_HELP
    "example: truce merge i-3f0c66a2b9d1 i-77aa01b2c3d4 --reason 'one raid, two spellings'\n"};

const truce_command truce_command_split = {
    "split", "claims leave an incident for one of their own", split_main,
    "usage: truce split [-d WHERE] --reason TEXT [--who NAME] INCIDENT CLAIM...\n"
    "\n"
    "Takes claims out of an incident into a new one.\n" KEPT TRUCE_LEDGER_HELP_WHERE ACTS_HELP TRUCE_LEDGER_HELP_KNOWS
        EXIT_HELP "example: truce split i-3f0c66a2b9d1 1f0c66a2b9d1-4 --reason 'another village'\n"};

const truce_command truce_command_move = {
    "move", "claims go to another incident", move_main,
    "usage: truce move [-d WHERE] --reason TEXT [--who NAME] CLAIM... INCIDENT\n"
    "\n"
    "Takes claims out of where they are into the incident that is named last.\n" KEPT TRUCE_LEDGER_HELP_WHERE ACTS_HELP
        TRUCE_LEDGER_HELP_KNOWS EXIT_HELP
    "example: truce move 1f0c66a2b9d1-4 i-77aa01b2c3d4 --reason 'tells of the later raid'\n"};
