/* cli/show.c - `truce show ID`: a report, a claim or an incident, with all that the ledger knows of it. */
#include "cli/show.h"

#include <string.h>
#include <unistd.h>

static const char show_help[] =
    "usage: truce show [-d WHERE] [OPTION]... ID\n"
    "\n"
    "Shows one thing of the ledger; the beginning of an ID is enough.\n"
    "  a report    where it comes from, who copied it, its text with every claim marked, the claims\n"
    "  a claim     its sentence with trigger and roles, and the fields in plain words\n"
    "  an incident every side's figures, why its reports belong together, all its versions\n"
    "On a terminal claims are coloured by the side that makes them; elsewhere they stand in\n"
    "[brackets|3], where 3 is the claim's number: the end of its id.\n"
    "\n" TRUCE_LEDGER_HELP_WHERE
    "  --original          of a report: the bytes it was read from, as they were obtained\n"
    "  --as-of TIME        what the ledger held then: YYYY-MM-DD or YYYY-MM-DDTHH:MM[:SS][Z|+hh:mm]\n"
    "  --policy POLICY     how figures become low/best/high: ucdp (default), acled, ibc, "
    "airwars\n" TRUCE_LEDGER_HELP_KNOWS "\n"
    "Exit codes: 0, 1 no such id or the ledger could not be read, 2 usage.\n"
    "\n"
    "example: truce show i-3f0c66a2b9d1\n";

void truce_show_field(truce_show *x, const char *name) {
    truce_flow_end(&x->f);
    truce_lay_colour(&x->o, "2");
    truce_buf_printf(&x->o.buf, "  %-11s ", name);
    truce_lay_colour(&x->o, "0");
    x->f.indent = 14;
    x->f.col = 14;
    x->f.space = false;
}

void truce_show_section(truce_show *x, const char *name) {
    truce_flow_end(&x->f);
    truce_buf_char(&x->o.buf, '\n');
    truce_lay_colour(&x->o, "1");
    truce_buf_cstr(&x->o.buf, name);
    truce_lay_colour(&x->o, "0");
    truce_buf_char(&x->o.buf, '\n');
}

truce_str truce_show_keep(truce_show *x, truce_str s) {
    return s.p ? truce_arena_str(&x->a, s) : s;
}

void truce_show_flow(truce_show *x, truce_buf *b) {
    truce_flow_text(&x->f, truce_buf_view(b));
    x->o.buf.failed |= b->failed;
    truce_buf_clear(b);
}

static int each_claim(const truce_reading *r, const truce_claim *c, const char *incident, void *ctx) {
    truce_show_claims *s = ctx;
    (void)r;
    if (incident && c->number <= s->most) {
        s->incident[c->number] = truce_show_keep(s->x, truce_str_c(incident)).p;
        if (!s->incident[c->number]) return TRUCE_ENOMEM;
    }
    return TRUCE_OK;
}

int truce_show_incidents_of(truce_show *x, const char *report, uint32_t most, truce_show_claims *out, truce_err *e) {
    truce_filter f = {.id = truce_str_c(report), .as_of = x->l.filter.as_of};
    out->x = x;
    out->most = most;
    out->incident = truce_arena_array(&x->a, const char *, (size_t)most + 1);
    if (!out->incident) return truce_err_set(e, TRUCE_ENOMEM, "out of memory");
    for (uint32_t i = 0; i <= most; i++) out->incident[i] = "";
    return truce_store_claims(x->l.store, &f, each_claim, out, e);
}

/* ---------------------------------------------------------------- the command */

static int put_original(truce_show *x, enum truce_id_kind kind, truce_err *e) {
    if (kind != TRUCE_ID_REPORT) {
        truce_cli_say("show: --original: %s is %s, not a report", x->id,
                      kind == TRUCE_ID_CLAIM ? "a claim" : "an incident");
        return TRUCE_EUSAGE;
    }
    return truce_store_original(x->l.store, x->id, &x->o.buf, e);
}

typedef struct gone {
    truce_show *x;
    const char *given;
    bool said;
} gone;

static int each_gone(const truce_incident_version *v, void *ctx) {
    gone *g = ctx;
    if (!v->forward[0] || strncmp(v->id, g->given, strlen(g->given)) != 0) return TRUCE_OK;
    truce_buf *b = &g->x->o.buf;
    truce_buf_printf(b, "%s went into %s on ", v->id, v->forward);
    truce_words_time(b, v->claims ? v->until : v->since); /* an empty version begins when its claims went */
    if (v->reason.n) truce_buf_printf(b, " because: %.*s", TRUCE_FMT(v->reason));
    if (v->who.n) truce_buf_printf(b, " (%.*s)", TRUCE_FMT(v->who));
    truce_buf_cstr(b, "\n\n");
    g->said = true;
    return TRUCE_OK;
}

static int show_one(truce_show *x, const char *given, bool *usage, truce_err *e) {
    enum truce_id_kind kind;
    bool forwarded = false;
    int rc = truce_store_find(x->l.store, given, &kind, x->id, &forwarded, e);
    if (rc != TRUCE_OK) return rc;
    if (x->original) {
        rc = put_original(x, kind, e);
        *usage = rc == TRUCE_EUSAGE;
        return rc;
    }
    if (forwarded) {
        gone g = {x, given, false};
        rc = truce_store_history(x->l.store, given, x->l.policy, each_gone, &g, e);
        if (rc != TRUCE_OK && rc != TRUCE_EABSENT) return rc; /* absent: only the beginning of an id was given */
        if (!g.said) truce_buf_printf(&x->o.buf, "%s went into %s\n\n", given, x->id);
    }
    if (kind == TRUCE_ID_REPORT) rc = truce_show_report(x, e);
    else if (kind == TRUCE_ID_CLAIM) rc = truce_show_claim(x, e);
    else rc = truce_show_incident(x, e);
    truce_flow_end(&x->f);
    return rc;
}

static int options(truce_show *x, int argc, char **argv) {
    enum { ORIGINAL = 256 };
    static const struct option longs[] = {TRUCE_LEDGER_WHERE,
                                          TRUCE_LEDGER_TIME,
                                          TRUCE_LEDGER_COUNTS,
                                          {"original", no_argument, NULL, ORIGINAL},
                                          {NULL, 0, NULL, 0}};
    int c, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1) {
        if (c == '?' || c == ':') code = truce_cli_badopt("show", c, argv);
        else if (c == ORIGINAL) x->original = true;
        else code = truce_ledger_option(&x->l, c, optarg);
    }
    if (code) return code;
    if (optind >= argc) return truce_cli_usage("show", "show: which one? Give the id of a report, claim or incident");
    if (optind + 1 < argc) return truce_cli_usage("show", "show: one id at a time; what is '%s'?", argv[optind + 1]);
    return 0;
}

static int show_main(int argc, char **argv) {
    truce_show x;
    truce_err e = {0};
    bool usage = false;
    memset(&x, 0, sizeof x);
    truce_ledger_init(&x.l, "show");
    truce_out_init(&x.o, &truce_writer_table, STDOUT_FILENO);
    truce_arena_init(&x.a, 0);
    int code = options(&x, argc, argv);
    if (!code) code = truce_ledger_open(&x.l, TRUCE_STORE_READ);
    if (!code) {
        truce_out_terminal(&x.o);
        x.o.lex = x.l.lex;
        x.o.ledger = true;
        truce_flow_init(&x.f, &x.o, 0);
        int rc = show_one(&x, argv[optind], &usage, &e);
        truce_flow_fini(&x.f);
        code = usage ? TRUCE_EXIT_USAGE : truce_ledger_end(&x.l, &x.o, rc, &e);
    }
    truce_ledger_fini(&x.l);
    truce_arena_fini(&x.a);
    truce_out_fini(&x.o);
    return code;
}

const truce_command truce_command_show = {"show", "one report, claim or incident, with all its versions", show_main,
                                          show_help};
