/* cli/compare.c - `truce compare`: each claimant's figures against the others', by harm and by whose losses they are.
 */
#include "incident/compare.h"
#include "cli/feed.h"
#include "cli/grid.h"

#include <math.h>
#include <string.h>
#include <unistd.h>

enum { MONTHS_SHOWN = 12 /* the last ones, in the table */ };

static const char compare_help[] =
    "usage: truce compare [OPTION]... [FILE|DIR|-]...\n"
    "\n"
    "Sets each claimant's figures against the others': for each harm and each side's losses what it\n"
    "says in all and by month, which share that is of the highest claim on the same incidents, how\n"
    "often it revised, how often the losing side admitted losses, and how much it claims for each one\n"
    "that the losing side counts. Reads FILEs as `truce read` does; without FILE it asks a ledger.\n"
    "\n" TRUCE_FEED_HELP "\n"
    "No policy chooses among the claims; --policy only says which numbers vague words have. Parts of\n"
    "larger incidents and totals over periods are left out. Rows of different claimants speak of the\n"
    "same people and must not be added. Claims are claims: none was checked here.\n"
    "\n"
    "Exit codes: 0, 1 (something could not be read or written), 2 (usage).\n"
    "\n"
    "example: truce compare --harm killed,wounded --since 2025-10-01 reports/\n";

typedef struct comparing {
    truce_feed feed; /* first: callbacks are handed the feed */
    truce_compare *c;
    truce_out out;
    truce_day first, last;
    uint64_t reports;
    truce_grid g; /* of one side's losses */
    truce_buf lines;
    unsigned harm;
    truce_str party;
    bool any;
} comparing;

/* ---------------------------------------------------------------- numbers */

static double share(const truce_compare_row *r) {
    return r->highest > 0 ? (double)r->said / (double)r->highest : NAN;
}

static double ratio(const truce_compare_row *r) {
    return r->counted > 0 ? (double)r->claimed / (double)r->counted : NAN;
}

static void month_text(char out[40], const truce_compare_month *m) {
    char day[16];
    truce_day_format(m->from, day);
    snprintf(out, 40, "%.7s %lld%s", day[0] ? day : "no date", (long long)m->low, m->open ? "+" : "");
}

static truce_str claimant(const truce_compare_row *r) {
    return r->claimant.p ? r->claimant : TRUCE_STR("the reports themselves");
}

/* ---------------------------------------------------------------- table: a block for each side's losses */

static void block_begin(comparing *k, const truce_compare_row *r) {
    static const struct {
        const char *head;
        bool right;
    } columns[] = {{"says", false},          {"low", true},      {"high", true},
                   {"incidents", true},      {"revised", true},  {"also told", true},
                   {"of the highest", true}, {"admitted", true}, {"by month", false}};
    k->harm = r->harm;
    k->party = r->party;
    truce_grid_init(&k->g);
    truce_buf_clear(&k->lines);
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        truce_grid_column(&k->g, columns[i].head, columns[i].right);
}

static void block_end(comparing *k) {
    truce_buf *b = &k->out.buf;
    if (!k->harm) return;
    truce_str party = truce_feed_state(&k->feed, k->party, "people whose side is not stated");
    truce_buf_printf(b, "%s%s: %.*s\n", k->any ? "\n" : "", truce_harm_name(k->harm), TRUCE_FMT(party));
    truce_grid_print(&k->g, &k->out);
    truce_buf_str(b, truce_buf_view(&k->lines));
    b->failed |= k->lines.failed;
    truce_grid_fini(&k->g);
    k->harm = 0;
    k->any = true;
}

/* "residents", "witnesses" are many; what has a name is one. */
static const char *verb(const truce_compare_row *r) {
    truce_str c = r->claimant;
    if (!c.p) return "say";
    bool plain = c.n && c.p[0] >= 'a' && c.p[0] <= 'z' && truce_str_ends(c, TRUCE_STR("s"));
    return plain ? "claim" : "claims";
}

/* "Afghanistan claims 58, Pakistan admits 23: 2.5 to 1 (1 incident)" */
static void block_line(comparing *k, const truce_compare_row *r) {
    char claimed[40], counted[40];
    if (!r->both || r->own || !k->party.p) return;
    truce_str party = truce_feed_state(&k->feed, k->party, "");
    truce_thousands(claimed, r->claimed, false);
    truce_thousands(counted, r->counted, false);
    truce_buf_printf(&k->lines, "  where both spoke (%u incident%s): %.*s %s %s, %.*s %s %s", r->both,
                     r->both == 1 ? "" : "s", TRUCE_FMT(claimant(r)), verb(r), claimed, TRUCE_FMT(party),
                     r->accepted ? "admits" : "counts", counted);
    if (isfinite(ratio(r))) truce_buf_printf(&k->lines, ": %.1f to 1", ratio(r));
    truce_buf_char(&k->lines, '\n');
}

static void block_months(comparing *k, const truce_compare_row *r) {
    truce_buf b;
    char month[40];
    uint32_t first = r->n_months > MONTHS_SHOWN ? r->n_months - MONTHS_SHOWN : 0;
    truce_buf_init(&b);
    if (first) truce_buf_cstr(&b, "... ");
    for (uint32_t i = first; i < r->n_months; i++) {
        month_text(month, &r->months[i]);
        truce_buf_printf(&b, "%s%s", i > first ? ", " : "", month);
    }
    truce_grid_text(&k->g, truce_buf_view(&b));
    k->g.failed |= b.failed;
    truce_buf_fini(&b);
}

static int table_row(const truce_compare_row *r, void *ctx) {
    comparing *k = ctx;
    if (r->harm != k->harm || r->party.p != k->party.p) {
        block_end(k);
        block_begin(k, r);
    }
    if (r->own) truce_grid_printf(&k->g, "%.*s (its own)", TRUCE_FMT(claimant(r)));
    else truce_grid_text(&k->g, claimant(r));
    truce_grid_number(&k->g, r->low, false);
    truce_grid_number(&k->g, r->high, r->open);
    truce_grid_number(&k->g, r->incidents, false);
    truce_grid_number(&k->g, r->revised, false);
    truce_grid_number(&k->g, r->shared, false);
    if (isfinite(share(r))) truce_grid_printf(&k->g, "%.0f%%", 100 * share(r));
    else truce_grid_text(&k->g, TRUCE_NOSTR);
    if (r->own || !r->party.p) truce_grid_text(&k->g, TRUCE_NOSTR);
    else truce_grid_number(&k->g, r->accepted, false);
    block_months(k, r);
    block_line(k, r);
    return truce_out_flush(&k->out, false);
}

static void filters_text(const comparing *k, truce_buf *b) {
    size_t at = b->n;
    truce_buf filters;
    truce_buf_init(&filters);
    truce_feed_filters(&k->feed, &filters);
    truce_buf_str(b, truce_buf_view(&filters));
    b->failed |= filters.failed;
    truce_buf_fini(&filters);
    if (b->n == at) truce_buf_cstr(b, "none");
}

static const char *const notes[] = {
    "claims are claims: each figure is what somebody said, none was checked here.",
    "rows of different claimants speak of the same people and must not be added.",
    "revised: incidents in which it changed its number from one report to the next; also told: incidents in which "
    "others gave a figure too, and there its share of the highest; admitted: incidents in which the losing side "
    "admitted or confirmed losses."};

static int show_table(comparing *k, truce_err *err) {
    truce_buf *b = &k->out.buf;
    char first[16], last[16], today[16];
    truce_compare_counts n = truce_compare_count(k->c);
    truce_day_format(k->first, first);
    truce_day_format(k->last, last);
    truce_day_format(truce_feed_today(), today);
    truce_buf_printf(b, "claimants compared; vague words by policy %s\n",
                     truce_policy_version(k->feed.session.opt.policy));
    if (first[0])
        truce_buf_printf(b, "coverage: %llu report%s, %s to %s", (unsigned long long)k->reports,
                         k->reports == 1 ? "" : "s", first, last);
    else truce_buf_cstr(b, "coverage: no dated report");
    truce_buf_printf(b, "; accessed %s\nfilters: ", today);
    filters_text(k, b);
    truce_buf_cstr(b, "\n\n");
    int rc = truce_compare_rows(k->c, table_row, k, err);
    block_end(k);
    if (!k->any) truce_buf_cstr(b, "  no incident with a figure\n");
    truce_buf_cstr(b, "\nNotes\n");
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) truce_grid_note(&k->out, notes[i]);
    if (n.parts) truce_buf_printf(b, "  - parts of larger incidents left out: %llu.\n", (unsigned long long)n.parts);
    return rc;
}

/* ---------------------------------------------------------------- CSV, JSON Lines */

static int csv_row(const truce_compare_row *r, void *ctx) {
    comparing *k = ctx;
    truce_out *o = &k->out;
    truce_buf months, filters;
    char month[40];
    truce_buf_init(&months);
    truce_buf_init(&filters);
    for (uint32_t i = 0; i < r->n_months; i++) {
        month_text(month, &r->months[i]);
        truce_buf_printf(&months, "%s%s", i ? "; " : "", month);
    }
    truce_feed_filters(&k->feed, &filters);
    o->count = 0;
    truce_csv_cstr(o, truce_harm_name(r->harm));
    truce_csv_str(o, r->party);
    truce_csv_str(o, r->claimant);
    truce_csv_cstr(o, r->own ? "true" : "false");
    truce_csv_int(o, r->incidents, true);
    truce_csv_int(o, r->low, r->low >= 0);
    truce_csv_int(o, r->high, r->high >= 0);
    truce_csv_cstr(o, r->open ? "true" : "false");
    truce_csv_int(o, r->shared, true);
    truce_csv_int(o, r->said, r->shared > 0);
    truce_csv_int(o, r->highest, r->shared > 0);
    truce_csv_real(o, share(r), 3);
    truce_csv_int(o, r->revised, true);
    truce_csv_int(o, r->revisions, true);
    truce_csv_int(o, r->accepted, !r->own && r->party.p);
    truce_csv_int(o, r->both, !r->own && r->party.p);
    truce_csv_int(o, r->claimed, r->both > 0);
    truce_csv_int(o, r->counted, r->both > 0);
    truce_csv_real(o, ratio(r), 3);
    truce_csv_str(o, truce_buf_view(&months));
    truce_csv_cstr(o, truce_policy_version(k->feed.session.opt.policy));
    truce_csv_day(o, k->first);
    truce_csv_day(o, k->last);
    truce_csv_day(o, truce_feed_today());
    truce_csv_str(o, truce_buf_view(&filters));
    o->buf.failed |= months.failed || filters.failed;
    truce_buf_fini(&months);
    truce_buf_fini(&filters);
    truce_csv_end(o);
    return truce_out_flush(o, false);
}

static void json_months(truce_json *j, const truce_compare_row *r) {
    truce_json_key(j, "months");
    truce_json_arr(j);
    for (uint32_t i = 0; i < r->n_months; i++) {
        char d[16];
        truce_json_obj(j);
        truce_day_format(r->months[i].from, d);
        d[7 < strlen(d) ? 7 : strlen(d)] = 0;
        truce_json_key(j, "month");
        if (d[0]) truce_json_cstr(j, d);
        else truce_json_null(j);
        truce_json_kint(j, "low", r->months[i].low);
        truce_json_kint(j, "high", r->months[i].high);
        truce_json_kbool(j, "high_open", r->months[i].open);
        truce_json_kint(j, "incidents", r->months[i].incidents);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

static int jsonl_row(const truce_compare_row *r, void *ctx) {
    comparing *k = ctx;
    truce_json j;
    truce_json_init(&j, &k->out.buf);
    truce_json_obj(&j);
    truce_json_kcstr(&j, "type", "compare_row");
    truce_json_kcstr(&j, "harm", truce_harm_name(r->harm));
    truce_json_kstr(&j, "party", r->party);
    truce_json_kstr(&j, "claimant", r->claimant);
    truce_json_kbool(&j, "own", r->own);
    truce_json_kint(&j, "incidents", r->incidents);
    truce_json_kcount(&j, "low", r->low);
    truce_json_kcount(&j, "high", r->high);
    truce_json_kbool(&j, "high_open", r->open);
    truce_json_kint(&j, "shared_incidents", r->shared);
    truce_feed_json_number(&j, "said_on_shared", r->said, r->shared > 0);
    truce_feed_json_number(&j, "highest_on_shared", r->highest, r->shared > 0);
    truce_json_key(&j, "share");
    truce_json_real(&j, share(r), 3);
    truce_json_kint(&j, "revised_incidents", r->revised);
    truce_json_kint(&j, "revisions", r->revisions);
    truce_feed_json_number(&j, "admitted_incidents", r->accepted, !r->own && r->party.p);
    truce_feed_json_number(&j, "both_incidents", r->both, !r->own && r->party.p);
    truce_feed_json_number(&j, "claimed", r->claimed, r->both > 0);
    truce_feed_json_number(&j, "counted", r->counted, r->both > 0);
    truce_json_key(&j, "ratio");
    truce_json_real(&j, ratio(r), 3);
    json_months(&j, r);
    truce_json_obj_end(&j);
    truce_buf_char(&k->out.buf, '\n');
    return truce_out_flush(&k->out, false);
}

static void jsonl_head(comparing *k) {
    truce_json j;
    truce_buf filters;
    truce_buf_init(&filters);
    truce_feed_filters(&k->feed, &filters);
    truce_json_init(&j, &k->out.buf);
    truce_json_obj(&j);
    truce_json_kcstr(&j, "type", "compare");
    truce_json_kcstr(&j, "policy_version", truce_policy_version(k->feed.session.opt.policy));
    truce_json_kint(&j, "reports", (int64_t)k->reports);
    truce_json_kday(&j, "coverage_first", k->first);
    truce_json_kday(&j, "coverage_last", k->last);
    truce_json_kday(&j, "accessed", truce_feed_today());
    truce_json_kstr(&j, "filters", filters.n ? truce_buf_view(&filters) : TRUCE_STR(""));
    truce_json_kcstr(&j, "caution", "claims are claims: each figure is what somebody said, none was checked here");
    truce_json_obj_end(&j);
    truce_buf_char(&k->out.buf, '\n');
    k->out.buf.failed |= filters.failed;
    truce_buf_fini(&filters);
}

static int show(comparing *k, truce_err *err) {
    const char *format = k->feed.format ? k->feed.format : "table";
    if (strcmp(format, "table") == 0) return show_table(k, err);
    if (strcmp(format, "jsonl") == 0) {
        jsonl_head(k);
        return truce_compare_rows(k->c, jsonl_row, k, err);
    }
    truce_buf_cstr(&k->out.buf,
                   "harm,party,claimant,own,incidents,low,high,high_open,shared_incidents,said_on_shared,"
                   "highest_on_shared,share,revised_incidents,revisions,admitted_incidents,both_incidents,"
                   "claimed,counted,ratio,months,policy,coverage_first,coverage_last,accessed,filters\r\n");
    return truce_compare_rows(k->c, csv_row, k, err);
}

/* ---------------------------------------------------------------- taking in */

static int compare_begin(truce_feed *f, truce_err *err) {
    comparing *k = (comparing *)f;
    truce_compare_options o = {.harms = f->harms,
                               .from = f->filter.has_since ? f->filter.since : TRUCE_NODAY,
                               .to = f->filter.has_until ? f->filter.until : TRUCE_NODAY,
                               .policy = f->session.opt.policy,
                               .lex = f->lex};
    return truce_compare_new(&k->c, &o, err);
}

static int compare_incident(truce_feed *f, const truce_incident *i, truce_err *err) {
    return truce_compare_incident(((comparing *)f)->c, i, err);
}

static void compare_coverage(truce_feed *f, truce_day day, uint64_t reports) {
    comparing *k = (comparing *)f;
    const truce_filter *q = &f->filter;
    if ((q->has_since && day < q->since) || (q->has_until && day > q->until)) return;
    k->reports += reports;
    if (k->first == TRUCE_NODAY || day < k->first) k->first = day;
    if (k->last == TRUCE_NODAY || day > k->last) k->last = day;
}

static int compare_options(comparing *k, int argc, char **argv) {
    static const struct option longs[] = {TRUCE_FEED_OPTIONS, {NULL, 0, NULL, 0}};
    int c, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, TRUCE_FEED_SHORT, longs, NULL)) != -1)
        code = c == '?' || c == ':' ? truce_cli_badopt("compare", c, argv) : truce_feed_option(&k->feed, c, optarg);
    return code;
}

static int compare_main(int argc, char **argv) {
    comparing k;
    truce_err e = {0};
    memset(&k, 0, sizeof k);
    truce_feed_init(&k.feed, "compare");
    truce_out_init(&k.out, NULL, STDOUT_FILENO);
    truce_out_terminal(&k.out);
    truce_buf_init(&k.lines);
    k.first = k.last = TRUCE_NODAY;
    k.feed.begin = compare_begin;
    k.feed.incident = compare_incident;
    k.feed.coverage = compare_coverage;
    int code = compare_options(&k, argc, argv);
    if (!code) code = truce_feed_run(&k.feed, argv + optind, argc - optind);
    if (k.c && code != TRUCE_EXIT_USAGE && !truce_cli_interrupted()) { /* what could not be read was said */
        if (show(&k, &e) != TRUCE_OK && k.out.status == TRUCE_OK) {
            truce_cli_say("%s", e.msg[0] ? e.msg : "out of memory");
            code = TRUCE_EXIT_INPUT;
        } else code = truce_feed_end(&k.feed, &k.out, code);
    }
    truce_compare_free(k.c);
    truce_buf_fini(&k.lines);
    truce_out_fini(&k.out);
    truce_feed_fini(&k.feed);
    return code;
}

const truce_command truce_command_compare = {"compare", "each claimant's figures against the others'", compare_main,
                                             compare_help};
