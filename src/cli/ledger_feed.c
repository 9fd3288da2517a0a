/* cli/ledger_feed.c - incidents, totals and coverage out of a ledger, for feed.h. */
#include "cli/feed.h"
#include "cli/ledger.h"

#include <string.h>

static int ledger_incident(const truce_incident *i, void *ctx) {
    truce_feed *f = ctx;
    if (truce_cli_interrupted()) return TRUCE_ESTOP;
    return f->incident(f, i, &f->err);
}

static int ledger_series(const truce_series *s, void *ctx) {
    truce_feed *f = ctx;
    return f->series(f, s, &f->err);
}

static int ledger_coverage(truce_day day, uint64_t reports, void *ctx) {
    truce_feed *f = ctx;
    if (day != TRUCE_NODAY) f->coverage(f, day, reports);
    return TRUCE_OK;
}

static int ledger_ask(truce_feed *f, truce_ledger *l, truce_err *e) {
    truce_filter days = {.as_of = l->filter.as_of}; /* reports are not asked for their places or parties */
    int rc = truce_store_coverage(l->store, &days, ledger_coverage, f, e);
    if (rc == TRUCE_OK) rc = truce_store_incidents(l->store, &l->filter, f->session.opt.policy, ledger_incident, f, e);
    if (rc == TRUCE_OK && f->series) rc = truce_store_series(l->store, &l->filter, ledger_series, f, e);
    return rc;
}

int truce_feed_ledger(truce_feed *f) {
    truce_err e = {0};
    truce_ledger *l = truce_calloc(1, sizeof *l);
    if (!l) {
        truce_cli_say("out of memory");
        return TRUCE_EXIT_INPUT;
    }
    truce_ledger_init(l, f->session.command);
    f->opened = l;
    l->where = f->where;
    l->data = f->session.data;
    l->policy = f->session.opt.policy;
    l->filter = f->filter;
    for (size_t i = 0; i < f->session.n_lexicons; i++) l->lexicons[l->n_lexicons++] = f->session.lexicons[i];
    int code = f->as_of ? truce_ledger_option(l, TRUCE_LEDGER_AS_OF, f->as_of) : 0;
    if (!code) code = truce_ledger_open(l, TRUCE_STORE_READ);
    if (code) return code;
    f->lex = l->lex;
    if (f->begin(f, &f->err) != TRUCE_OK) {
        truce_cli_say("%s", f->err.msg);
        return TRUCE_EXIT_USAGE;
    }
    truce_cli_catch_interrupt();
    if (ledger_ask(f, l, &e) == TRUCE_OK) return TRUCE_EXIT_OK;
    if (truce_cli_interrupted()) truce_cli_say("interrupted: nothing is shown");
    else truce_cli_say("%s", f->err.msg[0] ? f->err.msg : e.msg[0] ? e.msg : "stopped");
    return TRUCE_EXIT_INPUT;
}

void truce_feed_ledger_close(truce_feed *f) {
    truce_ledger *l = f->opened;
    f->opened = NULL;
    if (!l) return;
    truce_ledger_fini(l);
    truce_free(l);
}
