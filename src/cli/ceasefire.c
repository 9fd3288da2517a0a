/* cli/ceasefire.c - `truce watch`: alleged violations of an agreement by day and party, and the escalation index. */
#include "cli/ceasefire.h"
#include "cli/trust.h"
#include "cli/grid.h"

#include <string.h>
#include <unistd.h>

enum { TABLE, JSONL, CSV };
static const char *const formats[] = {"table", "jsonl", "csv"};

/* ---------------------------------------------------------------- opening */

void truce_ceasefire_init(truce_ceasefire *c, const char *command) {
    memset(c, 0, sizeof *c);
    truce_mandate_init(&c->x, command);
}

void truce_ceasefire_fini(truce_ceasefire *c) {
    truce_watch_fini(&c->w);
    truce_match_rules_free(c->rules);
    truce_agreement_free(c->file);
    truce_mandate_fini(&c->x);
}

static void ceasefire_fault(uint32_t line, uint32_t col, const char *what, void *ctx) {
    truce_cli_problem(ctx, &(truce_err){.code = TRUCE_EINPUT, .line = line, .col = col}, true);
    truce_cli_say("%s", what);
}

/* "doha.yaml", "./doha": a file. */
static bool ceasefire_names_file(const char *s) {
    truce_str t = truce_str_c(s);
    return strchr(s, '/') || truce_str_ends(t, TRUCE_STR(".yaml")) || truce_str_ends(t, TRUCE_STR(".yml"));
}

static int ceasefire_file(truce_ceasefire *c) {
    truce_err e = {0};
    truce_buf text;
    truce_buf_init(&text);
    int rc = truce_file_read(&text, c->agreement, TRUCE_AGREEMENT_BYTES, &e);
    if (rc == TRUCE_OK)
        rc =
            truce_agreement_read(&c->file, truce_buf_view(&text), ceasefire_fault, (void *)(uintptr_t)c->agreement, &e);
    truce_buf_fini(&text);
    c->g = c->file;
    if (rc == TRUCE_OK) return 0;
    truce_cli_say("%s: %s: %s", c->x.l.command, c->agreement, e.msg[0] ? e.msg : "cannot be read");
    return TRUCE_EXIT_USAGE;
}

static int ceasefire_find(truce_ceasefire *c) {
    truce_err e = {0};
    if (c->agreement && ceasefire_names_file(c->agreement)) return ceasefire_file(c);
    if (!c->agreement && c->x.m.agreements.n > 1) {
        truce_cli_say("%s: which agreement? Name it with --agreement:", c->x.l.command);
        for (uint32_t k = 0; k < c->x.m.agreements.n; k++)
            truce_cli_say("    --agreement %.*s  %.*s", TRUCE_FMT(c->x.m.agreements.v[k]->id),
                          TRUCE_FMT(c->x.m.agreements.v[k]->title));
        return TRUCE_EXIT_USAGE;
    }
    c->g = truce_mechanism_agreement(&c->x.m, c->agreement, &e);
    if (c->g) return 0;
    truce_cli_say("%s: %s", c->x.l.command, e.msg);
    if (!c->x.m.agreements.n)
        truce_cli_say("to look without adding one: truce %s --agreement FILE.yaml", c->x.l.command);
    return TRUCE_EXIT_USAGE;
}

int truce_ceasefire_open(truce_ceasefire *c) {
    truce_err e = {0};
    int code = truce_mandate_open(&c->x, TRUCE_STORE_READ);
    if (!code) code = ceasefire_find(c);
    if (code) return code;
    if (truce_match_rules_new(&c->rules, c->x.l.lex, &e) != TRUCE_OK) {
        truce_cli_say("%s", e.msg);
        return TRUCE_EXIT_INPUT;
    }
    c->x.o.lex = c->x.l.lex;
    truce_watch_init(&c->w, c->g, c->rules, &c->x.m, c->x.l.policy);
    return 0;
}

/* ---------------------------------------------------------------- words */

truce_str truce_ceasefire_party(const truce_agreement *g, int32_t party) {
    if (party < 0) return TRUCE_STR("nobody named");
    const truce_signatory *s = &g->parties.v[party];
    return s->name.n ? s->name : s->id;
}

bool truce_voice_is(const truce_match_voice *v, enum truce_voices which) {
    switch (which) {
    case TRUCE_VOICES_ALLEGE: return !v->support && !v->denies && !v->self;
    case TRUCE_VOICES_SELF: return !v->support && !v->denies && v->self;
    case TRUCE_VOICES_DENY: return !v->support && v->denies;
    case TRUCE_VOICES_CHARGE: return v->support && !v->denies;
    default: return v->support && v->denies;
    }
}

uint32_t truce_voices_put(truce_buf *b, const truce_watch_match *m, enum truce_voices which, const char *between) {
    uint32_t n = 0;
    for (uint32_t k = 0; k < m->voices.n; k++) {
        const truce_match_voice *v = &m->voices.v[k];
        if (!truce_voice_is(v, which)) continue;
        if (n++ && b) truce_buf_cstr(b, between);
        if (b) truce_buf_str(b, v->claimant.p ? v->claimant : TRUCE_STR("the reports"));
    }
    return n;
}

void truce_tenths_put(truce_buf *b, int64_t tenths, bool sign) {
    char whole[40];
    int64_t size = tenths < 0 ? -tenths : tenths;
    truce_thousands(whole, size / 10, false);
    truce_buf_printf(b, "%s%s.%d", tenths < 0 ? "-" : sign ? "+" : "", whole, (int)(size % 10));
}

bool truce_ceasefire_listed(const truce_watch *w, const truce_watch_incident *i) {
    return !i->part && i->day >= w->since && i->day <= w->until;
}

truce_watch_day truce_ceasefire_sum(const truce_watch *w, int32_t party) {
    truce_watch_day sum = {.party = party};
    for (uint32_t k = 0; k < w->days.n; k++) {
        const truce_watch_day *d = &w->days.v[k];
        if (d->party != party) continue;
        sum.alleged += d->alleged;
        sum.self += d->self;
        sum.denied += d->denied;
        sum.cases += d->cases;
        sum.probable += d->probable;
        sum.established += d->established;
    }
    return sum;
}

/* ---------------------------------------------------------------- the command */

static const char watch_help[] =
    "usage: truce watch [-d WHERE] [--agreement ID] [OPTION]...\n"
    "\n"
    "Holds the incidents of a ledger against the terms of an agreement, from its entry into force on:\n"
    "by day what is alleged, against whom, by whom; who denies it; what a published finding has\n"
    "established. Then totals by day and party, and an escalation index with its arithmetic.\n"
    "An allegation is never a finding. No term, no violation.\n"
    "\n" TRUCE_LEDGER_HELP_WHERE
    "  --agreement ID      which one, if the ledger has several; or a FILE.yaml, only looked at\n"
    "  --since DAY, --until DAY  list these days, YYYY-MM-DD; the index ends on --until\n"
    "  --policy POLICY     how figures become low/best/high: ucdp (default), acled, ibc, airwars\n"
    "  --as-of TIME        what the ledger and its record held then: YYYY-MM-DD, YYYY-MM-DDTHH:MM[:SS]\n"
    "  --arithmetic        every summand of the index\n"
    "  --format FORMAT     table (default), jsonl (a record a line), csv (a row an "
    "allegation)\n" TRUCE_LEDGER_HELP_KNOWS "\n"
    "Index: over 7 days, the weight of each incident (PLOVER's intensity of its kind) plus 2 for each\n"
    "doubling of those killed (2 x log2(1 + best)). Weights: the lexicon, entries 'weight'. Days from\n"
    "which no report came are unknown, not quiet: the index is a lower bound.\n"
    "\n"
    "Exit codes: 0 (also when nothing is alleged), 1 the ledger could not be read, 2 usage.\n"
    "\n"
    "example: truce watch -d demo.truce --agreement examples/agreements/doha-2025.yaml\n"
    "example: truce watch --since 2026-02-20 --arithmetic\n";

static int watch_options(truce_ceasefire *c, int argc, char **argv) {
    enum { AGREEMENT = 256, ARITHMETIC };
    static const struct option longs[] = {TRUCE_LEDGER_WHERE,
                                          TRUCE_LEDGER_TIME,
                                          TRUCE_LEDGER_FORMATS,
                                          TRUCE_LEDGER_COUNTS,
                                          {"since", required_argument, NULL, TRUCE_LEDGER_SINCE},
                                          {"until", required_argument, NULL, TRUCE_LEDGER_UNTIL},
                                          {"agreement", required_argument, NULL, AGREEMENT},
                                          {"arithmetic", no_argument, NULL, ARITHMETIC},
                                          {NULL, 0, NULL, 0}};
    int k, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (k = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1) {
        if (k == '?' || k == ':') code = truce_cli_badopt("watch", k, argv);
        else if (k == AGREEMENT) c->agreement = optarg;
        else if (k == ARITHMETIC) c->arithmetic = true;
        else code = truce_ledger_option(&c->x.l, k, optarg);
    }
    if (code) return code;
    if (optind < argc)
        return truce_cli_usage("watch", "watch: what is '%s'? The agreement is named with --agreement %s", argv[optind],
                               argv[optind]);
    c->format = truce_ledger_format(&c->x.l, formats, 3);
    return c->format < 0 ? TRUCE_EXIT_USAGE : 0;
}

static int watch_run(truce_ceasefire *c) {
    truce_err e = {0};
    const truce_filter *f = &c->x.l.filter;
    truce_out_terminal(&c->x.o);
    truce_cli_catch_interrupt();
    int rc = truce_watch_load(&c->w, c->x.l.store, f->as_of, f->has_since ? f->since : TRUCE_NODAY,
                              f->has_until ? f->until : TRUCE_NODAY, truce_cli_interrupted, &e);
    if (rc == TRUCE_OK) {
        if (c->format == TABLE) {
            truce_ceasefire_table(c);
            rc = truce_trust_footer(&c->x, &e);
        } else if (c->format == JSONL) truce_ceasefire_jsonl(c);
        else truce_ceasefire_csv(c);
    }
    return truce_ledger_end(&c->x.l, &c->x.o, rc, &e);
}

static int watch_main(int argc, char **argv) {
    truce_ceasefire c;
    truce_ceasefire_init(&c, "watch");
    int code = watch_options(&c, argc, argv);
    if (!code) code = truce_ceasefire_open(&c);
    if (!code) code = watch_run(&c);
    truce_ceasefire_fini(&c);
    return code;
}

const truce_command truce_command_watch = {"watch", "alleged violations of an agreement, by day and party", watch_main,
                                           watch_help};
