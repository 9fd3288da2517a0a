/* cli/ceasefire_out.c - what is watched as a table for people. */
#include "cli/ceasefire.h"
#include "cli/grid.h"
#include "cli/layout.h"
#include "cli/words.h"

#include <string.h>

enum { BY_WIDTH = 28 /* bytes of names in a row of the totals */ };

/* ---------------------------------------------------------------- the table: head */

static void put_words(truce_buf *b, truce_str s) {
    for (uint32_t i = 0; i < s.n; i++) truce_buf_char(b, s.p[i] == '_' ? ' ' : s.p[i]);
}

static void put_heading(truce_ceasefire *c) {
    truce_flow f;
    truce_buf b;
    truce_flow_init(&f, &c->x.o, 0);
    truce_buf_init(&b);
    truce_flow_colour(&f, "1");
    truce_flow_text(&f, c->g->title.n ? c->g->title : c->g->id);
    truce_flow_colour(&f, "0");
    truce_flow_end(&f);
    truce_buf_printf(&b, "agreement %.*s, in force since ", TRUCE_FMT(c->g->id));
    truce_words_days(&b, c->g->from, TRUCE_NODAY);
    truce_buf_cstr(&b, "; listed: ");
    truce_words_days(&b, c->w.since, c->w.until);
    truce_buf_printf(&b, "; policy %s.", truce_policy_version(c->x.l.policy));
    truce_buf_cstr(&b, " What is alleged is not thereby so; only findings establish.");
    truce_flow_text(&f, truce_buf_view(&b));
    truce_flow_end(&f);
    c->x.o.buf.failed |= b.failed;
    truce_buf_fini(&b);
    truce_flow_fini(&f);
}

/* ---------------------------------------------------------------- the table: incidents */

static void put_what(truce_buf *b, const truce_watch_incident *i) {
    if (truce_str_is(i->weight_of, "closure")) truce_buf_cstr(b, "crossing closed");
    else if (truce_str_is(i->kind, "event")) truce_buf_cstr(b, "hostile act");
    else put_words(b, i->kind);
    if (i->place.n) {
        truce_buf_printf(b, ", %.*s", TRUCE_FMT(i->place));
        if (i->country.n && !truce_str_eq(i->country, i->place)) truce_buf_printf(b, " (%.*s)", TRUCE_FMT(i->country));
    }
    for (int k = 0; k < 2; k++) {
        const truce_figures *f = k ? &i->wounded : &i->killed;
        if (f->best < 0) continue;
        truce_buf_cstr(b, ", ");
        truce_words_number(b, (uint64_t)f->best);
        if (f->high >= 0 && (f->low != f->best || f->high != f->best))
            truce_buf_printf(b, " (%lld to %lld)", (long long)f->low, (long long)f->high);
        else if (f->high < 0) truce_buf_cstr(b, " or more");
        truce_buf_cstr(b, k ? " wounded" : " killed");
    }
}

static void put_incident(truce_ceasefire *c, truce_flow *f, const truce_watch_incident *i) {
    truce_buf b;
    truce_buf_init(&b);
    f->indent = 0;
    truce_buf_char(&c->x.o.buf, '\n');
    truce_flow_colour(f, "1");
    if (!i->dated) truce_buf_cstr(&b, "~");
    truce_words_days(&b, i->day, TRUCE_NODAY);
    if (i->dated && i->to != i->from && i->to > i->day) {
        char to[16];
        truce_day_format(i->to, to);
        truce_buf_printf(&b, " to %s", to);
    }
    truce_buf_cstr(&b, "  ");
    put_what(&b, i);
    truce_flow_text(f, truce_buf_view(&b));
    f->indent = 2;
    truce_flow_colour(f, "0");
    truce_buf_clear(&b);
    truce_buf_printf(&b, "  %s, ", i->id);
    truce_words_of(&b, i->reports.n, "report", NULL);
    truce_buf_printf(&b, ", %s", i->grade);
    truce_flow_colour(f, "2");
    truce_flow_text(f, truce_buf_view(&b));
    truce_flow_colour(f, "0");
    truce_flow_end(f);
    c->x.o.buf.failed |= b.failed;
    truce_buf_fini(&b);
}

/* "alleged by  X, Y": a name in its place, then what flows behind it. */
static void put_field(truce_flow *f, const char *name, truce_str text) {
    char head[16];
    snprintf(head, sizeof head, "%-12s", name);
    f->indent = 4;
    truce_buf_printf(&f->o->buf, "    ");
    truce_lay_colour(f->o, "2");
    truce_buf_cstr(&f->o->buf, head);
    truce_lay_colour(f->o, "0");
    f->col = 16;
    f->indent = 16;
    f->space = false;
    truce_flow_text(f, text);
    truce_flow_end(f);
}

/* All who say so over the terms of one party, each once. */
static bool put_all_voices(truce_buf *b, const truce_watch_incident *i, int32_t party, enum truce_voices which) {
    uint32_t n = 0;
    for (uint32_t k = 0; k < i->matches.n; k++) {
        const truce_watch_match *m = &i->matches.v[k];
        for (uint32_t v = 0; m->party == party && v < m->voices.n; v++) {
            const truce_match_voice *x = &m->voices.v[v];
            bool before = false;
            if (!truce_voice_is(x, which)) continue;
            for (uint32_t o = 0; o <= k && !before; o++)
                for (uint32_t u = 0; i->matches.v[o].party == party && u < (o < k ? i->matches.v[o].voices.n : v);
                     u++) {
                    const truce_match_voice *y = &i->matches.v[o].voices.v[u];
                    before |= truce_voice_is(y, which) && truce_str_eq(x->claimant, y->claimant);
                }
            if (before) continue;
            if (n++) truce_buf_cstr(b, ", ");
            truce_buf_str(b, x->claimant.p ? x->claimant : TRUCE_STR("the reports"));
        }
    }
    return n > 0;
}

static void put_voices(truce_ceasefire *c, truce_flow *f, const truce_watch_incident *i, int32_t party) {
    truce_buf b;
    truce_buf_init(&b);
    if (!put_all_voices(&b, i, party, TRUCE_VOICES_ALLEGE)) truce_buf_cstr(&b, "nobody else");
    size_t others = b.n;
    truce_buf_cstr(&b, "; ");
    if (put_all_voices(&b, i, party, TRUCE_VOICES_SELF)) truce_buf_cstr(&b, " itself says so");
    else b.n = others;
    put_field(f, "alleged by", truce_buf_view(&b));
    truce_buf_clear(&b);
    if (put_all_voices(&b, i, party, TRUCE_VOICES_DENY)) put_field(f, "denied by", truce_buf_view(&b));
    c->x.o.buf.failed |= b.failed;
    truce_buf_fini(&b);
}

static void put_cases(truce_ceasefire *c, truce_flow *f, const truce_watch_match *m) {
    truce_buf b;
    truce_buf_init(&b);
    for (uint32_t k = 0; k < m->cases.n; k++) {
        const truce_watch_case *x = &m->cases.v[k];
        truce_buf_clear(&b);
        truce_buf_printf(&b, "%s, %s", x->id, truce_case_state_name(x->state));
        if (x->verdict != TRUCE_VERDICT_OPEN && x->verdict != TRUCE_VERDICT_LEFT)
            truce_buf_printf(&b, ": %s", truce_watch_verdict_name(x->verdict));
        put_field(f, "case", truce_buf_view(&b));
    }
    c->x.o.buf.failed |= b.failed;
    truce_buf_fini(&b);
}

/* "no_attacks_on_forces" */
static void put_term(truce_buf *b, const truce_term *t) {
    truce_buf_str(b, t->id);
    truce_buf_char(b, ' ');
    put_words(b, truce_str_c(truce_term_kind_name(t->kind)));
}

static void put_against(truce_ceasefire *c, truce_flow *f, const truce_watch_incident *i, int32_t party) {
    truce_str because = TRUCE_NOSTR;
    bool first = true;
    truce_buf b;
    truce_buf_init(&b);
    for (uint32_t k = 0; k < i->matches.n; k++) {
        const truce_watch_match *m = &i->matches.v[k];
        if (m->party != party) continue;
        if (first) {
            f->indent = 2;
            truce_flow_colour(f, "36");
            truce_flow_cstr(f, party < 0 ? "nobody is named" : "against ");
            if (party >= 0) truce_flow_text(f, truce_ceasefire_party(c->g, party));
            truce_flow_colour(f, "0");
            truce_flow_end(f);
            put_voices(c, f, i, party);
        }
        first = false;
        truce_buf_clear(&b);
        put_term(&b, m->term);
        truce_buf_printf(&b, ": %.*s", TRUCE_FMT(m->what));
        put_field(f, "term", truce_buf_view(&b));
        if (m->because.n && !truce_str_eq(because, m->because))
            put_field(f, m->doubtful ? "why (?)" : "why", m->because);
        because = m->because;
        put_cases(c, f, m);
    }
    c->x.o.buf.failed |= b.failed;
    truce_buf_fini(&b);
}

static uint32_t put_incidents(truce_ceasefire *c) {
    truce_flow f;
    uint32_t n = 0;
    truce_flow_init(&f, &c->x.o, 0);
    if (!f.width) f.width = 100;
    for (uint32_t k = 0; k < c->w.incidents.n; k++) {
        const truce_watch_incident *i = &c->w.incidents.v[k];
        if (!truce_ceasefire_listed(&c->w, i)) continue;
        n++;
        put_incident(c, &f, i);
        for (int32_t p = 0; p < (int32_t)c->g->parties.n; p++) put_against(c, &f, i, p);
        put_against(c, &f, i, -1);
    }
    truce_flow_fini(&f);
    return n;
}

/* ---------------------------------------------------------------- the table: totals */

static void grid_count(truce_grid *g, uint32_t n) {
    if (n) truce_grid_number(g, n, false);
    else truce_grid_text(g, TRUCE_STR("-"));
}

static void grid_row(truce_grid *g, truce_str day, truce_str party, const truce_watch_day *d) {
    truce_grid_text(g, day);
    truce_grid_text(g, party);
    grid_count(g, d->alleged);
    grid_count(g, d->self);
    grid_count(g, d->denied);
    grid_count(g, d->cases);
    grid_count(g, d->established);
}

/* As many names as a line has room for. */
static void grid_by(truce_grid *g, const truce_watch_day *d) {
    truce_buf b;
    truce_buf_init(&b);
    for (uint32_t k = 0; k < d->by.n; k++) {
        truce_str name = d->by.v[k].claimant.p ? d->by.v[k].claimant : TRUCE_STR("the reports");
        size_t more = k + 1 < d->by.n ? sizeof " and 9 more" - 1 : 0;
        if (k && b.n + 2 + name.n + more > BY_WIDTH) {
            truce_buf_printf(&b, " and %u more", d->by.n - k);
            break;
        }
        if (k) truce_buf_cstr(&b, ", ");
        truce_buf_str(&b, name);
    }
    g->failed |= b.failed;
    truce_grid_text(g, truce_buf_view(&b));
    truce_buf_fini(&b);
}

static void put_totals(truce_ceasefire *c) {
    static const char *const heads[] = {"day", "against", "alleged", "self", "denied", "cases", "established"};
    truce_grid g;
    char day[16];
    truce_grid_init(&g);
    for (size_t k = 0; k < sizeof heads / sizeof *heads; k++) truce_grid_column(&g, heads[k], k > 1);
    truce_grid_column(&g, "alleged by", false);
    for (uint32_t k = 0; k < c->w.days.n; k++) {
        const truce_watch_day *d = &c->w.days.v[k];
        truce_day_format(d->day, day);
        grid_row(&g, truce_str_c(day), truce_ceasefire_party(c->g, d->party), d);
        grid_by(&g, d);
    }
    for (int32_t p = 0; p <= (int32_t)c->g->parties.n; p++) {
        int32_t party = p == (int32_t)c->g->parties.n ? -1 : p;
        truce_watch_day sum = truce_ceasefire_sum(&c->w, party);
        grid_row(&g, p ? TRUCE_STR("") : TRUCE_STR("all"), truce_ceasefire_party(c->g, party), &sum);
        truce_grid_text(&g, TRUCE_STR(""));
    }
    truce_lay_colour(&c->x.o, "1");
    truce_buf_cstr(&c->x.o.buf,
                   "\nby day and party (an incident counts once; self: it says so too; denied: by itself)\n");
    truce_lay_colour(&c->x.o, "0");
    truce_grid_print(&g, &c->x.o);
    truce_grid_fini(&g);
}

/* ---------------------------------------------------------------- the table: index */

static void put_summands(truce_ceasefire *c, const truce_watch_window *x) {
    truce_grid g;
    truce_buf b;
    double per = truce_match_weight(c->rules, TRUCE_STR("killed"), 0);
    truce_grid_init(&g);
    truce_buf_init(&b);
    for (size_t k = 0; k < 5; k++) {
        static const char *const heads[] = {"points", "kind", "weight", "for the dead", "incident"};
        truce_grid_column(&g, heads[k], k == 0 || k == 2);
    }
    for (uint32_t k = 0; k < c->w.incidents.n; k++) {
        const truce_watch_incident *i = &c->w.incidents.v[k];
        if (!truce_watch_counts(i, x)) continue;
        truce_buf_clear(&b);
        truce_tenths_put(&b, i->weight + i->dead, false);
        truce_grid_text(&g, truce_buf_view(&b));
        truce_buf_clear(&b);
        put_words(&b, i->weight_of);
        truce_grid_text(&g, truce_buf_view(&b));
        truce_buf_clear(&b);
        truce_tenths_put(&b, i->weight, false);
        truce_grid_text(&g, truce_buf_view(&b));
        truce_buf_clear(&b);
        truce_tenths_put(&b, i->dead, false);
        if (i->killed.best > 0) truce_buf_printf(&b, " = %g x log2(1 + %lld)", per, (long long)i->killed.best);
        truce_grid_text(&g, truce_buf_view(&b));
        char day[16];
        truce_day_format(i->day, day);
        truce_grid_printf(&g, "%s, %s, %.*s", i->id, day, TRUCE_FMT(i->place));
    }
    truce_grid_print(&g, &c->x.o);
    c->x.o.buf.failed |= b.failed;
    truce_buf_fini(&b);
    truce_grid_fini(&g);
}

static void grid_window(truce_grid *g, const truce_watch_window *x, const truce_watch_window *before) {
    truce_buf b;
    char from[16], to[16];
    truce_buf_init(&b);
    truce_day_format(x->from, from);
    truce_day_format(x->to, to);
    truce_grid_printf(g, "%s to %s", from, to);
    truce_tenths_put(&b, x->points, false);
    truce_grid_text(g, truce_buf_view(&b));
    truce_buf_clear(&b);
    if (before && before->reports) truce_tenths_put(&b, x->points - before->points, true);
    else truce_buf_cstr(&b, "?");
    truce_grid_text(g, truce_buf_view(&b));
    truce_grid_number(g, x->incidents, false);
    truce_grid_number(g, x->killed, false);
    truce_grid_number(g, (int64_t)x->reports, false);
    truce_grid_printf(g, "%u of %d", x->days, TRUCE_WATCH_DAYS);
    g->failed |= b.failed;
    truce_buf_fini(&b);
}

static void put_index(truce_ceasefire *c) {
    static const char *const heads[] = {"7 days", "points",  "change",       "incidents",
                                        "killed", "reports", "days reported"};
    const truce_watch *w = &c->w;
    truce_grid g;
    uint32_t hidden = 0;
    truce_grid_init(&g);
    for (size_t k = 0; k < sizeof heads / sizeof *heads; k++) truce_grid_column(&g, heads[k], k > 0);
    for (uint32_t k = 0; k < w->windows.n; k++) {
        const truce_watch_window *before = k + 1 < w->windows.n ? &w->windows.v[k + 1] : NULL;
        if (k < 2 || w->windows.v[k].incidents || w->windows.v[k].reports) grid_window(&g, &w->windows.v[k], before);
        else hidden++;
    }
    truce_lay_colour(&c->x.o, "1");
    truce_buf_cstr(&c->x.o.buf, "\nescalation index\n");
    truce_lay_colour(&c->x.o, "0");
    truce_grid_print(&g, &c->x.o);
    truce_grid_fini(&g);
    if (hidden)
        truce_buf_printf(&c->x.o.buf, "  (from %u other weeks there is no report: they are unknown, not quiet)\n",
                         hidden);
    for (uint32_t k = 0; c->arithmetic && k < w->windows.n; k++) {
        char from[16], to[16];
        truce_day_format(w->windows.v[k].from, from);
        truce_day_format(w->windows.v[k].to, to);
        if (!w->windows.v[k].incidents) continue;
        truce_buf_printf(&c->x.o.buf, "\n  %s to %s: ", from, to);
        truce_tenths_put(&c->x.o.buf, w->windows.v[k].points, false);
        truce_buf_cstr(&c->x.o.buf, " =\n");
        put_summands(c, &w->windows.v[k]);
    }
}

static void put_notes(truce_ceasefire *c) {
    char text[400];
    double per = truce_match_weight(c->rules, TRUCE_STR("killed"), 0);
    truce_buf_char(&c->x.o.buf, '\n');
    truce_grid_note(
        &c->x.o, "Lower bound: what no report tells, or reached this ledger late, is not in it. 'days reported' says "
                 "how much of each week anybody wrote about.");
    snprintf(text, sizeof text,
             "Points of an incident: the weight of its kind, plus %g x log2(1 + killed, best by %s)%s", per,
             truce_policy_version(c->x.l.policy), c->arithmetic ? "." : "; --arithmetic shows every summand.");
    truce_grid_note(&c->x.o, text);
    truce_grid_note(&c->x.o,
                    "'?' where a reason is not certain, '~' where no report names the day: then it is the day of "
                    "the report. 'change' is '?' where the week before has no report. Incidents that neither a claim "
                    "nor a report dates are left out.");
}

void truce_ceasefire_table(truce_ceasefire *c) {
    put_heading(c);
    if (!put_incidents(c)) truce_buf_cstr(&c->x.o.buf, "\nNothing is alleged on these days.\n");
    if (c->w.days.n) put_totals(c);
    if (c->w.windows.n) put_index(c);
    put_notes(c);
}
