/* cli/check.c - `truce check`: integrity of a ledger, in full. */
#include "cli/ledger.h"
#include "cli/words.h"

#include <string.h>
#include <unistd.h>

static const char check_help[] =
    "usage: truce check [-d WHERE]\n"
    "\n"
    "Checks a ledger in full: the database itself, the hash of every original and every text, every\n"
    "record against its claims, the incidents against a rebuild. Names each fault, then counts.\n"
    "\n" TRUCE_LEDGER_HELP_WHERE TRUCE_LEDGER_HELP_KNOWS "\n"
    "Exit codes: 0 no fault, 1 faults, or the ledger could not be read, 2 usage.\n"
    "\n"
    "example: truce check -d ledger.truce\n";

typedef struct check {
    truce_out o;
    uint64_t faults;
    int percent; /* last shown, -1: nothing on the line */
    bool progress;
} check;

static void clear(check *x) {
    if (x->percent >= 0) fputs("\r\033[K", stderr);
    x->percent = -1;
}

/* Up to "; run 'truce check'": that is what runs. */
static int without_advice(const char *msg) {
    const char *end = strstr(msg, "; run 'truce check");
    return (int)(end ? (size_t)(end - msg) : strlen(msg));
}

static void on_fault(const char *what, const char *why, void *ctx) {
    check *x = ctx;
    clear(x);
    x->faults++;
    truce_buf_printf(&x->o.buf, "%s: %.*s\n", what, without_advice(why), why);
    truce_out_flush(&x->o, true); /* faults are seen as they are found; a failure stays in o.status */
}

static void on_progress(uint64_t done, uint64_t all, void *ctx) {
    check *x = ctx;
    int percent = all ? (int)(100.0 * (double)done / (double)all) : 100;
    if (!x->progress || percent == x->percent) return;
    x->percent = percent;
    fprintf(stderr, "\rchecking: %d %%\033[K", percent);
    fflush(stderr);
}

static void put_last(check *x, const truce_ledger *l, const truce_store_stats *t) {
    truce_buf *b = &x->o.buf;
    truce_buf_printf(b, "%s: ", l->where);
    truce_words_of(b, t->reports, "report", NULL);
    truce_buf_cstr(b, ", ");
    truce_words_of(b, t->claims, "claim", NULL);
    truce_buf_cstr(b, ", ");
    truce_words_of(b, t->incidents, "incident", NULL);
    truce_buf_cstr(b, ": ");
    if (x->faults) truce_words_of(b, x->faults, "fault", NULL);
    else truce_buf_cstr(b, "no fault");
    truce_buf_char(b, '\n');
}

static int run(check *x, truce_ledger *l) {
    truce_err e = {0}, late = {0};
    truce_store_stats t;
    memset(&t, 0, sizeof t);
    x->progress = isatty(STDERR_FILENO);
    x->percent = -1;
    int rc = truce_store_check(l->store, on_fault, on_progress, x, &e);
    clear(x);
    if (rc == TRUCE_OK && truce_store_stat(l->store, &t, &late) == TRUCE_OK) put_last(x, l, &t);
    else if (rc == TRUCE_OK) { /* too damaged to be counted: that is a fault too */
        truce_buf_printf(&x->o.buf, "cannot be counted: %.*s\n", without_advice(late.msg), late.msg);
        x->faults++;
    }
    int code = truce_ledger_end(l, &x->o, rc, &e);
    return code ? code : x->faults ? TRUCE_EXIT_INPUT : TRUCE_EXIT_OK;
}

static int check_main(int argc, char **argv) {
    static const struct option longs[] = {TRUCE_LEDGER_WHERE, {NULL, 0, NULL, 0}};
    truce_ledger l;
    check x;
    int c, code = 0;
    memset(&x, 0, sizeof x);
    truce_ledger_init(&l, "check");
    truce_out_init(&x.o, &truce_writer_table, STDOUT_FILENO);
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1)
        code = c == '?' || c == ':' ? truce_cli_badopt("check", c, argv) : truce_ledger_option(&l, c, optarg);
    if (!code && optind < argc)
        code =
            truce_cli_usage("check", "check: what is '%s'? The ledger is named with -d %s", argv[optind], argv[optind]);
    if (!code) code = truce_ledger_open(&l, TRUCE_STORE_READ);
    if (!code) code = run(&x, &l);
    truce_ledger_fini(&l);
    truce_out_fini(&x.o);
    return code;
}

const truce_command truce_command_check = {"check", "integrity of a ledger, in full", check_main, check_help};
