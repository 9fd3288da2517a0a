/* cli/tally_out.c - a tally as a table, CSV or JSON Lines. */
#include "cli/grid.h"
#include "cli/tally.h"
#include "engine/records.h"

#include <math.h>
#include <string.h>

enum { SERIES_SHOWN = 20 /* totals over periods in the table */ };

static bool several_harms(const truce_tallying *t) {
    bool by_harm = false;
    for (uint32_t i = 0; i < t->opt.n_by; i++) by_harm |= t->opt.by[i] == TRUCE_BY_HARM;
    return !by_harm && (t->opt.harms == 0 || (t->opt.harms & (t->opt.harms - 1)));
}

static bool has_dim(const truce_tallying *t, unsigned first, unsigned last) {
    bool yes = false;
    for (uint32_t i = 0; i < t->opt.n_by; i++) yes |= t->opt.by[i] >= first && t->opt.by[i] <= last;
    return yes;
}

static void harms_text(const truce_tallying *t, truce_buf *b) {
    if (!t->opt.harms) truce_buf_cstr(b, "all harms");
    for (unsigned h = 1, n = 0; h < TRUCE_HARM_COUNT; h++)
        if (t->opt.harms >> h & 1) truce_buf_printf(b, "%s%s", n++ ? ", " : "", truce_harm_name(h));
}

static double percent(int64_t before, int64_t now) {
    return before > 0 ? 100.0 * ((double)now - (double)before) / (double)before : NAN;
}

static double ratio(int64_t ours, int64_t theirs) {
    return theirs > 0 && ours >= 0 ? (double)ours / (double)theirs : NAN;
}

/* ---------------------------------------------------------------- table */

static void table_head(truce_tallying *t) {
    truce_buf *b = &t->out.buf;
    truce_sums_covered c = truce_sums_coverage_of(t->sums);
    char first[16], last[16], today[16];
    harms_text(t, b);
    for (uint32_t i = 0; i < t->opt.n_by; i++)
        truce_buf_printf(b, "%s%s", i ? ", " : " by ", truce_dim_name(t->opt.by[i]));
    truce_buf_printf(b, "; policy %s\n", truce_policy_version(t->opt.policy));
    truce_day_format(c.first, first);
    truce_day_format(c.last, last);
    truce_day_format(truce_feed_today(), today);
    if (c.first == TRUCE_NODAY) truce_buf_cstr(b, "coverage: no dated report");
    else
        truce_buf_printf(b, "coverage: %llu report%s, %s to %s, on %u of %u days", (unsigned long long)c.reports,
                         c.reports == 1 ? "" : "s", first, last, c.covered, c.days);
    truce_buf_printf(b, "; accessed %s\nfilters: ", today);
    size_t at = b->n;
    truce_buf filters;
    truce_buf_init(&filters);
    truce_feed_filters(&t->feed, &filters);
    truce_buf_str(b, truce_buf_view(&filters));
    truce_buf_fini(&filters);
    truce_buf_printf(b, "%s\n\n", b->n == at ? "none" : "");
}

typedef struct table {
    truce_tallying *t;
    truce_grid g;
    uint32_t n;
} table;

static void table_key(table *x, unsigned dim, truce_str key) {
    if (dim == TRUCE_BY_PARTY || dim == TRUCE_BY_COUNTRY)
        truce_grid_text(&x->g, truce_feed_state(&x->t->feed, key, "not stated"));
    else if (dim == TRUCE_BY_CLAIMANT) truce_grid_text(&x->g, key.p ? key : TRUCE_STR("the reports themselves"));
    else truce_grid_text(&x->g, key.p ? key : TRUCE_STR("not stated"));
}

static void table_numbers(table *x, const truce_sums_row *r, bool time) {
    char change[40];
    truce_grid_number(&x->g, r->low, false);
    truce_grid_number(&x->g, r->best, false);
    truce_grid_number(&x->g, r->high, r->open);
    truce_grid_number(&x->g, (int64_t)r->incidents, false);
    if (!time) return;
    if (r->compared) {
        double p = percent(r->before, r->best);
        truce_thousands(change, r->best - r->before, true);
        truce_grid_text(&x->g, truce_str_c(r->best == r->before ? "0" : change));
        if (isfinite(p)) truce_grid_printf(&x->g, "%+.0f%%", p);
        else truce_grid_text(&x->g, TRUCE_NOSTR);
    } else {
        truce_grid_text(&x->g, TRUCE_NOSTR);
        truce_grid_text(&x->g, TRUCE_NOSTR);
    }
    if (r->days) truce_grid_printf(&x->g, "%u/%u", r->covered, r->days);
    else truce_grid_text(&x->g, TRUCE_NOSTR);
}

static int table_row(const truce_sums_row *r, void *ctx) {
    table *x = ctx;
    truce_tallying *t = x->t;
    for (uint32_t i = 0; i < t->opt.n_by; i++) {
        if (t->opt.by[i] == TRUCE_BY_ROLE && r->within)
            truce_grid_printf(&x->g, "  of these %.*s", TRUCE_FMT(r->key[i]));
        else table_key(x, t->opt.by[i], r->key[i]);
    }
    if (several_harms(t)) truce_grid_text(&x->g, truce_str_c(truce_harm_name(r->harm)));
    table_numbers(x, r, has_dim(t, TRUCE_BY_DAY, TRUCE_BY_YEAR));
    x->n++;
    return TRUCE_OK;
}

/* "all": each incident once. */
static void table_totals(table *x) {
    truce_tallying *t = x->t;
    for (unsigned h = 1; h < TRUCE_HARM_COUNT; h++) {
        truce_sums_row r;
        if (!truce_sums_total(t->sums, h, &r)) continue;
        for (uint32_t i = 0; i < t->opt.n_by; i++) {
            if (t->opt.by[i] == TRUCE_BY_HARM) truce_grid_text(&x->g, truce_str_c(truce_harm_name(h)));
            else if (i) truce_grid_text(&x->g, TRUCE_NOSTR);
            else truce_grid_printf(&x->g, "all, %s", truce_policy_version(t->opt.policy));
        }
        if (several_harms(t)) truce_grid_text(&x->g, truce_str_c(truce_harm_name(h)));
        table_numbers(x, &r, has_dim(t, TRUCE_BY_DAY, TRUCE_BY_YEAR));
    }
}

static int table_rows(truce_tallying *t, truce_err *err) {
    table x = {.t = t};
    bool time = has_dim(t, TRUCE_BY_DAY, TRUCE_BY_YEAR);
    truce_grid_init(&x.g);
    for (uint32_t i = 0; i < t->opt.n_by; i++) truce_grid_column(&x.g, truce_dim_name(t->opt.by[i]), false);
    if (several_harms(t)) truce_grid_column(&x.g, "harm", false);
    truce_grid_column(&x.g, "low", true);
    truce_grid_column(&x.g, "best", true);
    truce_grid_column(&x.g, "high", true);
    truce_grid_column(&x.g, "incidents", true);
    if (time) {
        truce_grid_column(&x.g, "change", true);
        truce_grid_column(&x.g, "", true);
        truce_grid_column(&x.g, "days reported", true);
    }
    int rc = truce_sums_rows(t->sums, table_row, &x, err);
    if (x.n) {
        table_totals(&x);
        truce_grid_print(&x.g, &t->out);
    } else truce_buf_cstr(&t->out.buf, "  no incident with a figure\n");
    truce_grid_fini(&x.g);
    return rc;
}

static int table_published(const truce_sums_published *p, void *ctx) {
    table *x = ctx;
    char change[40];
    truce_grid_text(&x->g, p->period);
    truce_grid_text(&x->g, truce_feed_state(&x->t->feed, p->party, ""));
    truce_grid_text(&x->g, p->role);
    truce_grid_text(&x->g, p->place);
    truce_grid_number(&x->g, p->theirs, false);
    if (!p->known) {
        for (int i = 0; i < 4; i++) truce_grid_text(&x->g, i ? TRUCE_NOSTR : TRUCE_STR("unknown"));
    } else {
        truce_grid_number(&x->g, p->best, false);
        truce_grid_printf(&x->g, "%lld to %lld%s", (long long)p->low, (long long)p->high, p->open ? "+" : "");
        truce_thousands(change, p->best - p->theirs, true);
        truce_grid_text(&x->g, p->best < 0 ? TRUCE_NOSTR : truce_str_c(p->best == p->theirs ? "0" : change));
        if (isfinite(ratio(p->best, p->theirs))) truce_grid_printf(&x->g, "%.2f", ratio(p->best, p->theirs));
        else truce_grid_text(&x->g, TRUCE_NOSTR);
    }
    truce_grid_printf(&x->g, "%u/%u", p->covered, p->days);
    truce_grid_text(&x->g, p->source);
    x->n++;
    return TRUCE_OK;
}

static int table_against(truce_tallying *t, truce_err *err) {
    table x = {.t = t};
    truce_grid_init(&x.g);
    static const char *const left[] = {"period", "party", "role", "place"};
    static const char *const right[] = {"published", "ours", "range", "difference", "ratio", "days reported"};
    for (size_t i = 0; i < 4; i++) truce_grid_column(&x.g, left[i], false);
    for (size_t i = 0; i < 6; i++) truce_grid_column(&x.g, right[i], true);
    truce_grid_column(&x.g, "source", false);
    int rc = truce_sums_published_rows(t->sums, table_published, &x, err);
    truce_buf_printf(&t->out.buf,
                     "\nAgainst %s (unknown: no report from that period, or not wholly in the days asked for)\n",
                     t->against);
    truce_grid_print(&x.g, &t->out);
    truce_grid_fini(&x.g);
    return rc;
}

static int table_series(const truce_series *s, void *ctx) {
    table *x = ctx;
    char from[16], to[16];
    if (x->n++ >= SERIES_SHOWN) return TRUCE_OK;
    truce_day_format(s->from, from);
    truce_day_format(s->to, to);
    truce_grid_printf(&x->g, "%s%s%s", from[0] ? from : "no date", to[0] ? " to " : "", to);
    truce_grid_text(&x->g, truce_str_c(truce_harm_name(s->harm)));
    truce_grid_text(&x->g, truce_feed_state(&x->t->feed, s->victim_party, "not stated"));
    truce_grid_text(&x->g, truce_str_c(truce_role_name(s->victim_role)));
    truce_grid_text(&x->g, s->place);
    if (s->count.low < 0 && s->count.high < 0) truce_grid_text(&x->g, s->count.word);
    else
        truce_grid_number(&x->g, s->count.low >= 0 ? s->count.low : s->count.high,
                          s->count.bound == TRUCE_BOUND_AT_LEAST);
    truce_grid_text(&x->g, s->claimant.p ? s->claimant : TRUCE_STR("the reports themselves"));
    return TRUCE_OK;
}

static int table_totals_of_periods(truce_tallying *t, truce_err *err) {
    table x = {.t = t};
    static const char *const heads[] = {"period", "harm", "party", "role", "place", "count", "says"};
    truce_grid_init(&x.g);
    for (size_t i = 0; i < 7; i++) truce_grid_column(&x.g, heads[i], i == 5);
    int rc = truce_sums_period_totals(t->sums, table_series, &x, err);
    if (x.n) {
        truce_buf_cstr(&t->out.buf, "\nTotals over a period, as claimed (never added)\n");
        truce_grid_print(&x.g, &t->out);
        if (x.n > SERIES_SHOWN)
            truce_buf_printf(&t->out.buf, "  %u more: --format jsonl shows all\n", x.n - SERIES_SHOWN);
    }
    truce_grid_fini(&x.g);
    return rc;
}

static int table_note(const char *note, void *ctx) {
    truce_tallying *t = ctx;
    truce_grid_note(&t->out, note);
    return TRUCE_OK;
}

static int show_table(truce_tallying *t, truce_err *err) {
    table_head(t);
    int rc = table_rows(t, err);
    if (rc == TRUCE_OK && t->against) rc = table_against(t, err);
    if (rc == TRUCE_OK) rc = table_totals_of_periods(t, err);
    truce_buf_cstr(&t->out.buf, "\nNotes\n");
    return rc == TRUCE_OK ? truce_sums_notes(t->sums, table_note, t, err) : rc;
}

/* ---------------------------------------------------------------- CSV: every row says what it stands on */

static void csv_basis(truce_tallying *t) {
    truce_out *o = &t->out;
    truce_sums_covered c = truce_sums_coverage_of(t->sums);
    truce_buf filters;
    truce_buf_init(&filters);
    truce_feed_filters(&t->feed, &filters);
    truce_csv_cstr(o, truce_policy_version(t->opt.policy));
    truce_csv_day(o, c.first);
    truce_csv_day(o, c.last);
    truce_csv_int(o, c.covered, true);
    truce_csv_int(o, c.days, true);
    truce_csv_day(o, truce_feed_today());
    truce_csv_str(o, truce_buf_view(&filters));
    o->buf.failed |= filters.failed;
    truce_buf_fini(&filters);
    truce_csv_end(o);
}
#define CSV_BASIS "policy,coverage_first,coverage_last,coverage_days,range_days,accessed,filters\r\n"

static int csv_row(const truce_sums_row *r, void *ctx) {
    truce_tallying *t = ctx;
    truce_out *o = &t->out;
    o->count = 0;
    for (uint32_t i = 0; i < t->opt.n_by; i++)
        if (t->opt.by[i] != TRUCE_BY_HARM) truce_csv_str(o, r->key[i]);
    truce_csv_cstr(o, truce_harm_name(r->harm));
    if (has_dim(t, TRUCE_BY_ROLE, TRUCE_BY_ROLE)) truce_csv_cstr(o, r->within ? "civilian" : "");
    truce_csv_int(o, r->low, r->low >= 0);
    truce_csv_int(o, r->best, r->best >= 0);
    truce_csv_int(o, r->high, r->high >= 0);
    truce_csv_cstr(o, r->open ? "true" : "false");
    truce_csv_int(o, (int64_t)r->incidents, true);
    truce_csv_int(o, (int64_t)r->provisional, true);
    truce_csv_int(o, r->before, r->compared);
    truce_csv_int(o, r->best - r->before, r->compared);
    truce_csv_real(o, r->compared ? percent(r->before, r->best) : NAN, 1);
    truce_csv_int(o, r->covered, r->days > 0);
    truce_csv_int(o, r->days, r->days > 0);
    csv_basis(t);
    return truce_out_flush(o, false);
}

static int csv_published(const truce_sums_published *p, void *ctx) {
    truce_tallying *t = ctx;
    truce_out *o = &t->out;
    o->count = 0;
    truce_csv_str(o, p->period);
    truce_csv_str(o, p->party);
    truce_csv_str(o, p->role);
    truce_csv_str(o, p->place);
    truce_csv_str(o, p->source);
    truce_csv_cstr(o, truce_harm_name(p->harm));
    truce_csv_int(o, p->theirs, true);
    truce_csv_int(o, p->low, p->low >= 0);
    truce_csv_int(o, p->best, p->best >= 0);
    truce_csv_int(o, p->high, p->high >= 0);
    truce_csv_cstr(o, p->open ? "true" : "false");
    truce_csv_int(o, p->best - p->theirs, p->best >= 0);
    truce_csv_real(o, ratio(p->best, p->theirs), 3);
    truce_csv_int(o, (int64_t)p->incidents, true);
    truce_csv_int(o, p->covered, true);
    truce_csv_int(o, p->days, true);
    csv_basis(t);
    return truce_out_flush(o, false);
}

static int show_csv(truce_tallying *t, truce_err *err) {
    truce_buf *b = &t->out.buf;
    if (t->against) {
        truce_buf_cstr(b, "period,party,role,place,source,harm,published,low,best,high,high_open,difference,ratio,"
                          "incidents,days_reported,days," CSV_BASIS);
        return truce_sums_published_rows(t->sums, csv_published, t, err);
    }
    for (uint32_t i = 0; i < t->opt.n_by; i++)
        if (t->opt.by[i] != TRUCE_BY_HARM) truce_buf_printf(b, "%s,", truce_dim_name(t->opt.by[i]));
    truce_buf_printf(b,
                     "harm,%slow,best,high,high_open,incidents,provisional,before,change,change_percent,"
                     "days_reported,days," CSV_BASIS,
                     has_dim(t, TRUCE_BY_ROLE, TRUCE_BY_ROLE) ? "within," : "");
    return truce_sums_rows(t->sums, csv_row, t, err);
}

/* ---------------------------------------------------------------- JSON Lines */

static void key_real(truce_json *j, const char *key, double v, int decimals) {
    truce_json_key(j, key);
    truce_json_real(j, v, decimals);
}

static void line_begin(truce_tallying *t, truce_json *j, const char *type) {
    truce_json_init(j, &t->out.buf);
    truce_json_obj(j);
    truce_json_kcstr(j, "type", type);
}

static int line_end(truce_tallying *t, truce_json *j) {
    truce_json_obj_end(j);
    truce_buf_char(&t->out.buf, '\n');
    return truce_out_flush(&t->out, false);
}

static void json_figures(truce_json *j, int64_t low, int64_t best, int64_t high, bool open, uint64_t incidents) {
    truce_json_kcount(j, "low", low);
    truce_json_kcount(j, "best", best);
    truce_json_kcount(j, "high", high);
    truce_json_kbool(j, "high_open", open);
    truce_json_kint(j, "incidents", (int64_t)incidents);
}

static int jsonl_row(const truce_sums_row *r, void *ctx) {
    truce_tallying *t = ctx;
    truce_json j;
    line_begin(t, &j, "tally_row");
    for (uint32_t i = 0; i < t->opt.n_by; i++)
        if (t->opt.by[i] != TRUCE_BY_HARM) truce_json_kstr(&j, truce_dim_name(t->opt.by[i]), r->key[i]);
    truce_json_kcstr(&j, "harm", truce_harm_name(r->harm));
    if (r->within) truce_json_kcstr(&j, "within", "civilian");
    json_figures(&j, r->low, r->best, r->high, r->open, r->incidents);
    truce_json_kint(&j, "provisional", (int64_t)r->provisional);
    truce_feed_json_number(&j, "before", r->before, r->compared);
    truce_feed_json_number(&j, "change", r->best - r->before, r->compared);
    key_real(&j, "change_percent", r->compared ? percent(r->before, r->best) : NAN, 1);
    truce_feed_json_number(&j, "days_reported", r->covered, r->days > 0);
    truce_feed_json_number(&j, "days", r->days, r->days > 0);
    return line_end(t, &j);
}

static int jsonl_published(const truce_sums_published *p, void *ctx) {
    truce_tallying *t = ctx;
    truce_json j;
    line_begin(t, &j, "tally_published");
    truce_json_kstr(&j, "period", p->period);
    truce_json_kstr(&j, "party", p->party);
    truce_json_kstr(&j, "role", p->role);
    truce_json_kstr(&j, "place", p->place);
    truce_json_kstr(&j, "source", p->source);
    truce_json_kcstr(&j, "harm", truce_harm_name(p->harm));
    truce_json_kint(&j, "published", p->theirs);
    json_figures(&j, p->low, p->best, p->high, p->open, p->incidents);
    truce_feed_json_number(&j, "difference", p->best - p->theirs, p->best >= 0);
    key_real(&j, "ratio", ratio(p->best, p->theirs), 3);
    truce_json_kint(&j, "days_reported", p->covered);
    truce_json_kint(&j, "days", p->days);
    return line_end(t, &j);
}

static int jsonl_series(const truce_series *s, void *ctx) {
    truce_tallying *t = ctx;
    truce_json j;
    truce_json_init(&j, &t->out.buf);
    truce_json_obj(&j);
    truce_record_series(&j, s);
    return line_end(t, &j);
}

static int jsonl_note(const char *note, void *ctx) {
    truce_tallying *t = ctx;
    truce_json j;
    line_begin(t, &j, "note");
    truce_json_kcstr(&j, "text", note);
    return line_end(t, &j);
}

static void jsonl_head(truce_tallying *t) {
    truce_json j;
    truce_sums_covered c = truce_sums_coverage_of(t->sums);
    truce_buf filters;
    line_begin(t, &j, "tally");
    truce_json_key(&j, "by");
    truce_json_arr(&j);
    for (uint32_t i = 0; i < t->opt.n_by; i++) truce_json_cstr(&j, truce_dim_name(t->opt.by[i]));
    truce_json_arr_end(&j);
    truce_json_kcstr(&j, "policy", truce_policy_name(t->opt.policy));
    truce_json_kcstr(&j, "policy_version", truce_policy_version(t->opt.policy));
    truce_json_kcstr(&j, "rules", truce_policy_rules(t->opt.policy));
    truce_json_kint(&j, "reports", (int64_t)c.reports);
    truce_json_kday(&j, "coverage_first", c.first);
    truce_json_kday(&j, "coverage_last", c.last);
    truce_json_kint(&j, "coverage_days", c.covered);
    truce_json_kint(&j, "range_days", c.days);
    truce_json_kday(&j, "accessed", truce_feed_today());
    truce_buf_init(&filters);
    truce_feed_filters(&t->feed, &filters);
    truce_json_kstr(&j, "filters", filters.n ? truce_buf_view(&filters) : TRUCE_STR(""));
    t->out.buf.failed |= filters.failed;
    truce_buf_fini(&filters);
    (void)line_end(t, &j);
}

static int show_jsonl(truce_tallying *t, truce_err *err) {
    jsonl_head(t);
    int rc = truce_sums_rows(t->sums, jsonl_row, t, err);
    for (unsigned h = 1; h < TRUCE_HARM_COUNT && rc == TRUCE_OK; h++) {
        truce_sums_row r;
        truce_json j;
        if (!truce_sums_total(t->sums, h, &r)) continue;
        line_begin(t, &j, "tally_total");
        truce_json_kcstr(&j, "harm", truce_harm_name(h));
        json_figures(&j, r.low, r.best, r.high, r.open, r.incidents);
        truce_json_kint(&j, "provisional", (int64_t)r.provisional);
        rc = line_end(t, &j);
    }
    if (rc == TRUCE_OK) rc = truce_sums_published_rows(t->sums, jsonl_published, t, err);
    if (rc == TRUCE_OK) rc = truce_sums_period_totals(t->sums, jsonl_series, t, err);
    return rc == TRUCE_OK ? truce_sums_notes(t->sums, jsonl_note, t, err) : rc;
}

int truce_tally_show(truce_tallying *t, truce_err *err) {
    const char *format = t->feed.format ? t->feed.format : "table";
    if (strcmp(format, "csv") == 0) return show_csv(t, err);
    if (strcmp(format, "jsonl") == 0) return show_jsonl(t, err);
    return show_table(t, err);
}
