/* cli/daily_page.c - a daily report as a page for people. See daily.h. */
#include "cli/daily.h"

#include "cli/grid.h"
#include "cli/words.h"

#include <string.h>

static void refs(truce_doc *p, const daily_refs *r) {
    for (uint32_t k = 0; k < r->n; k++) truce_doc_ref(p, r->v[k]);
}

static void claim_ref(daily *d, truce_doc *p, const daily_said *x) {
    truce_err e = {0};
    uint32_t n = daily_note_of(d, x->report, x->number, &e);
    if (n) truce_doc_ref(p, n);
}

static void days(truce_doc *p, truce_day from, truce_day to) {
    truce_buf b;
    truce_buf_init(&b);
    truce_words_days(&b, from, to);
    truce_doc_text(p, truce_buf_view(&b));
    truce_buf_fini(&b);
}

static void number(truce_doc *p, int64_t v) {
    char t[40];
    truce_thousands(t, v, false);
    truce_doc_cstr(p, v < 0 ? "-" : t);
}

static void words(truce_doc *p, const char *s) { /* "no_attacks_on_forces" */
    char t[64];
    snprintf(t, sizeof t, "%s", s);
    for (char *c = t; *c; c++)
        if (*c == '_') *c = ' ';
    truce_doc_cstr(p, t);
}

static void para(truce_doc *p, const char *text) {
    truce_doc_para(p);
    truce_doc_cstr(p, text);
    truce_doc_para_end(p);
}

static void table(truce_doc *p, const char *const *names, const bool *right, uint32_t n) {
    truce_str heads[TRUCE_DOC_COLUMNS];
    for (uint32_t k = 0; k < n && k < TRUCE_DOC_COLUMNS; k++) heads[k] = truce_str_c(names[k]);
    truce_doc_table(p, heads, right, n);
}

/* ---------------------------------------------------------------- in brief */

static uint32_t count(const daily *d, bool learnt) {
    uint32_t n = 0;
    for (uint32_t k = 0; k < d->incidents.n; k++) n += d->incidents.v[k].learnt == learnt;
    return n;
}

/* Incidents of this report in which something is alleged against the party. */
static truce_watch_day against(const daily *d, int32_t party) {
    truce_watch_day sum = {.party = party};
    for (uint32_t k = 0; k < d->incidents.n; k++) {
        const truce_watch_incident *i = d->incidents.v[k].watched;
        bool alleged = false, denied = false, self = false, established = false;
        for (uint32_t m = 0; i && !i->part && m < i->matches.n; m++) {
            const truce_watch_match *x = &i->matches.v[m];
            if (x->party != party) continue;
            alleged = true;
            denied |= truce_watch_denied(x);
            self |= truce_watch_self(x);
            for (uint32_t c = 0; c < x->cases.n; c++) established |= x->cases.v[c].verdict == TRUCE_VERDICT_ESTABLISHED;
        }
        sum.alleged += alleged;
        sum.denied += denied;
        sum.self += self;
        sum.established += established;
    }
    return sum;
}

static void brief_against(const daily *d, truce_doc *p, int32_t party) {
    truce_watch_day x = against(d, party);
    const char *incidents = x.alleged == 1 ? "incident" : "incidents";
    if (party < 0 && !x.alleged) return;
    truce_doc_item(p);
    if (party < 0) {
        truce_doc_printf(p, "Alleged, but against nobody who is named: %u %s.", x.alleged, incidents);
        return;
    }
    truce_doc_cstr(p, "Alleged against ");
    truce_doc_outside(p, truce_ceasefire_party(d->c.g, party));
    if (!x.alleged) truce_doc_cstr(p, ": nothing.");
    else
        truce_doc_printf(p, ": %u %s; it says so itself of %u, and denies %u. Established: %u.", x.alleged, incidents,
                         x.self, x.denied, x.established);
}

static void brief_index(const daily *d, truce_doc *p) {
    const truce_watch *w = &d->c.w;
    truce_buf b;
    if (!w->windows.n) return;
    truce_buf_init(&b);
    truce_tenths_put(&b, w->windows.v[0].points, false);
    truce_doc_item(p);
    truce_doc_printf(p, "Escalation index of the seven days: %.*s", TRUCE_FMT(truce_buf_view(&b)));
    truce_buf_clear(&b);
    if (w->windows.n > 1 && w->windows.v[1].reports) {
        truce_tenths_put(&b, w->windows.v[1].points, false);
        truce_doc_printf(p, "; of the seven days before: %.*s.", TRUCE_FMT(truce_buf_view(&b)));
    } else
        truce_doc_cstr(p, w->windows.n > 1 ? "; nothing is known of the seven days before."
                                           : "; the seven days before lie before the agreement.");
    truce_buf_fini(&b);
}

static void put_brief(daily *d, truce_doc *p) {
    uint32_t of = count(d, false), learnt = count(d, true), copies = 0;
    truce_doc_para(p);
    truce_doc_text(p, d->c.g->title.n ? d->c.g->title : d->c.g->id);
    truce_doc_cstr(p, " (");
    truce_doc_outside(p, d->c.g->id);
    truce_doc_cstr(p, "), in force since ");
    days(p, d->c.g->from, TRUCE_NODAY);
    if (d->day >= d->c.g->from) truce_doc_printf(p, ", day %d", d->day - d->c.g->from + 1);
    truce_doc_printf(p, ". Figures by policy %s. ", truce_policy_version(d->c.x.l.policy));
    truce_doc_cstr(
        p, "Every figure is what somebody says; the numbers in brackets lead to the sentences, at the end. What is "
           "alleged is not thereby so: only findings establish.");
    truce_doc_para_end(p);
    for (uint32_t k = 0; k < d->published.n; k++) copies += d->published.v[k]->copy;
    truce_doc_list(p);
    truce_doc_item(p);
    truce_doc_printf(p, "Incidents of the day: %u. Learnt of on this day: %u.", of, learnt);
    for (int32_t k = 0; k < (int32_t)d->c.g->parties.n; k++) brief_against(d, p, k);
    brief_against(d, p, -1);
    brief_index(d, p);
    truce_doc_item(p);
    truce_doc_printf(p, "Reports of that day: %u", d->published.n);
    if (copies) truce_doc_printf(p, ", %u of them copies", copies);
    truce_doc_cstr(p,
                   d->published.n ? ". What none of them tells is not thereby quiet." : ". None is no proof of quiet.");
    truce_doc_list_end(p);
}

/* ---------------------------------------------------------------- incidents */

static void put_figures(truce_doc *p, const daily_incident *x) {
    truce_str heads[TRUCE_DOC_COLUMNS];
    bool right[TRUCE_DOC_COLUMNS] = {false};
    uint32_t n = 0;
    heads[n++] = TRUCE_STR("what");
    for (uint32_t k = 0; k < x->claimants.n && k < DAILY_CLAIMANTS; k++)
        heads[n++] = x->claimants.v[k].p ? x->claimants.v[k] : TRUCE_STR("the reports");
    for (int k = 0; k < 3; k++) {
        static const char *const names[] = {"low", "best", "high"};
        right[n] = true;
        heads[n++] = truce_str_c(names[k]);
    }
    truce_doc_table(p, heads, right, n);
    for (uint32_t r = 0; r < x->rows.n; r++) {
        const daily_row *row = &x->rows.v[r];
        truce_doc_cell(p);
        truce_doc_outside(p, row->label);
        for (uint32_t k = 0; k < x->claimants.n && k < DAILY_CLAIMANTS; k++) {
            truce_doc_cell(p);
            truce_doc_outside(p, row->cells[k].text);
            refs(p, &row->cells[k].refs);
        }
        const int64_t fig[] = {row->fig.low, row->fig.best, row->fig.high};
        for (int k = 0; k < 3; k++) {
            truce_doc_cell(p);
            if (row->counted) number(p, fig[k]);
        }
    }
    truce_doc_table_end(p);
}

static void put_incident(truce_doc *p, const daily_incident *x) {
    truce_buf b;
    truce_buf_init(&b);
    if (!x->dated) truce_buf_cstr(&b, "about ");
    truce_words_days(&b, x->dated ? x->from : x->day, x->dated ? x->to : TRUCE_NODAY);
    truce_buf_printf(&b, ": %.*s", TRUCE_FMT(x->what));
    truce_doc_heading(p, 3, truce_buf_view(&b));
    truce_buf_fini(&b);
    truce_doc_para(p);
    truce_doc_code(p, x->id);
    truce_doc_printf(p, "; %s: %u report%s, %u origin%s", x->grade, x->reports, x->reports == 1 ? "" : "s", x->origins,
                     x->origins == 1 ? "" : "s");
    if (x->parties.n) {
        truce_doc_cstr(p, "; parties spoken of: ");
        truce_doc_outside(p, x->parties);
    }
    if (x->parent[0]) {
        truce_doc_cstr(p, "; a part of ");
        truce_doc_code(p, x->parent);
    }
    if (!x->watched) truce_doc_cstr(p, "; touches no term");
    truce_doc_cstr(p, ".");
    truce_doc_para_end(p);
    if (x->rows.n) put_figures(p, x);
    else para(p, "Nobody gives a figure.");
}

static void put_incidents(const daily *d, truce_doc *p) {
    truce_doc_heading(p, 2, TRUCE_STR("Incidents of the day"));
    if (!count(d, false)) para(p, "No report tells of one. That is no proof of quiet.");
    for (uint32_t k = 0; k < d->incidents.n; k++)
        if (!d->incidents.v[k].learnt) put_incident(p, &d->incidents.v[k]);
    if (!count(d, true)) return;
    truce_doc_heading(p, 2, TRUCE_STR("Learnt of on this day"));
    para(p, "Of days before, first told of by reports of this day.");
    for (uint32_t k = 0; k < d->incidents.n; k++)
        if (d->incidents.v[k].learnt) put_incident(p, &d->incidents.v[k]);
}

/* ---------------------------------------------------------------- allegations */

/* Names, each with the sentences that it stands on. */
static void voices(daily *d, truce_doc *p, const truce_watch_match *m, enum truce_voices which) {
    bool some = false;
    truce_doc_cell(p);
    for (uint32_t k = 0; k < m->voices.n; k++) {
        const truce_match_voice *v = &m->voices.v[k];
        truce_err e = {0};
        daily_refs r = {0};
        if (!truce_voice_is(v, which)) continue;
        if (some) truce_doc_cstr(p, ", ");
        some = true;
        truce_doc_outside(p, v->claimant.p ? v->claimant : TRUCE_STR("the reports"));
        daily_refer(d, &r, v->claims.v, v->claims.n, &e);
        refs(p, &r);
    }
}

static void put_allegation(daily *d, truce_doc *p, const daily_incident *x, const truce_watch_match *m) {
    truce_doc_cell(p);
    truce_doc_text(p, m->term->id);
    truce_doc_cstr(p, " ");
    words(p, truce_term_kind_name(m->term->kind));
    truce_doc_cell(p);
    truce_doc_code(p, x->id);
    truce_doc_cell(p);
    truce_doc_outside(p, truce_ceasefire_party(d->c.g, m->party));
    voices(d, p, m, TRUCE_VOICES_ALLEGE);
    voices(d, p, m, TRUCE_VOICES_SELF);
    voices(d, p, m, TRUCE_VOICES_DENY);
    truce_doc_cell(p);
    for (uint32_t c = 0; c < m->cases.n; c++) {
        if (c) truce_doc_cstr(p, "; ");
        truce_doc_code(p, m->cases.v[c].id);
        truce_doc_printf(p, " %s", truce_watch_verdict_name(m->cases.v[c].verdict));
    }
    truce_doc_cell(p);
    if (m->doubtful) truce_doc_cstr(p, "not certain: ");
    truce_doc_outside(p, m->what);
    if (m->because.n) {
        truce_doc_cstr(p, "; ");
        truce_doc_outside(p, m->because);
    }
}

static void put_allegations(daily *d, truce_doc *p) {
    static const char *const heads[] = {"term",           "incident",  "against", "alleged by",
                                        "itself says so", "denied by", "case",    "why"};
    uint32_t n = 0, quiet = 0;
    truce_doc_heading(p, 2, TRUCE_STR("Alleged violations, by term"));
    for (uint32_t t = 0; t < d->c.g->terms.n; t++)
        for (uint32_t k = 0; k < d->incidents.n; k++) {
            const daily_incident *x = &d->incidents.v[k];
            for (uint32_t m = 0; x->watched && !x->watched->part && m < x->watched->matches.n; m++) {
                if (x->watched->matches.v[m].term != &d->c.g->terms.v[t]) continue;
                if (!n++) table(p, heads, NULL, sizeof heads / sizeof *heads);
                put_allegation(d, p, x, &x->watched->matches.v[m]);
            }
        }
    if (n) truce_doc_table_end(p);
    truce_doc_para(p);
    truce_doc_cstr(p, n ? "Nothing is alleged under" : "Nothing is alleged on this day, under any term:");
    for (uint32_t t = 0; t < d->c.g->terms.n; t++) {
        bool some = false;
        for (uint32_t k = 0; k < d->incidents.n; k++)
            for (uint32_t m = 0; d->incidents.v[k].watched && m < d->incidents.v[k].watched->matches.n; m++)
                some |= d->incidents.v[k].watched->matches.v[m].term == &d->c.g->terms.v[t];
        if (some) continue;
        truce_doc_cstr(p, quiet++ ? ", " : " ");
        truce_doc_text(p, d->c.g->terms.v[t].id);
        truce_doc_cstr(p, " ");
        words(p, truce_term_kind_name(d->c.g->terms.v[t].kind));
    }
    truce_doc_cstr(p, quiet ? "." : " no other term.");
    truce_doc_para_end(p);
}

/* ---------------------------------------------------------------- crossings, returns */

static void put_crossings(daily *d, truce_doc *p) {
    static const char *const heads[] = {"crossing", "is told to be", "by", "report of"};
    truce_doc_heading(p, 2, TRUCE_STR("Crossings"));
    if (!d->crossings.n) {
        char text[120];
        snprintf(text, sizeof text, "No report of the last %d days says that a crossing was closed or reopened.",
                 DAILY_CROSSING_DAYS);
        para(p, text);
        return;
    }
    table(p, heads, NULL, sizeof heads / sizeof *heads);
    for (uint32_t k = 0; k < d->crossings.n; k++) {
        const daily_said *x = &d->crossings.v[k];
        truce_doc_cell(p);
        truce_doc_outside(p, x->place);
        truce_doc_cell(p);
        truce_doc_cstr(p, x->closed ? "closed" : "reopened");
        claim_ref(d, p, x);
        truce_doc_cell(p);
        truce_doc_outside(p, x->who.p ? x->who : TRUCE_STR("the report"));
        truce_doc_cell(p);
        days(p, x->told, TRUCE_NODAY);
        if (x->told == d->day) truce_doc_cstr(p, ", this day");
    }
    truce_doc_table_end(p);
}

static void put_returns(daily *d, truce_doc *p) {
    static const char *const heads[] = {"what is said", "where", "of", "by"};
    truce_doc_heading(p, 2, TRUCE_STR("Returns and displacement"));
    if (!d->returns.n) {
        para(p, "No report of the day speaks of people who returned, were deported, displaced or evacuated.");
        return;
    }
    table(p, heads, NULL, sizeof heads / sizeof *heads);
    for (uint32_t k = 0; k < d->returns.n; k++) {
        const daily_said *x = &d->returns.v[k];
        truce_doc_cell(p);
        truce_doc_outside(p, x->what);
        claim_ref(d, p, x);
        truce_doc_cell(p);
        truce_doc_outside(p, x->place);
        truce_doc_cell(p);
        if (x->from != TRUCE_NODAY) days(p, x->from, x->to);
        truce_doc_cell(p);
        truce_doc_outside(p, x->who.p ? x->who : TRUCE_STR("the report"));
    }
    truce_doc_table_end(p);
    para(p, "Totals of a period are not added to anything.");
}

/* ---------------------------------------------------------------- index, record, coverage, notes */

static void tenths(truce_doc *p, int64_t v) {
    truce_buf b;
    truce_buf_init(&b);
    truce_tenths_put(&b, v, false);
    truce_doc_text(p, truce_buf_view(&b));
    truce_buf_fini(&b);
}

static void put_summand(const daily *d, truce_doc *p, const truce_watch_incident *i) {
    char kind[48];
    truce_doc_cell(p);
    tenths(p, i->weight + i->dead);
    truce_doc_cell(p);
    truce_doc_code(p, i->id);
    truce_doc_cstr(p, ", ");
    days(p, i->day, TRUCE_NODAY);
    truce_doc_cstr(p, ", ");
    truce_doc_outside(p, i->place);
    truce_doc_cell(p);
    tenths(p, i->weight);
    truce_doc_cstr(p, " ");
    snprintf(kind, sizeof kind, "%.*s", i->weight_of.n < 40 ? (int)i->weight_of.n : 40, i->weight_of.p);
    words(p, kind);
    truce_doc_cell(p);
    tenths(p, i->dead);
    if (i->killed.best > 0)
        truce_doc_printf(p, " = %g x log2(1 + %lld)", truce_match_weight(d->c.rules, TRUCE_STR("killed"), 0),
                         (long long)i->killed.best);
}

static void put_windows(truce_doc *p, const truce_watch *w) {
    static const char *const heads[] = {"seven days", "points", "incidents", "killed", "reports", "days reported"};
    static const bool right[] = {false, true, true, true, true, true};
    table(p, heads, right, sizeof heads / sizeof *heads);
    for (uint32_t k = 0; k < w->windows.n && k < 2; k++) {
        const truce_watch_window *x = &w->windows.v[k];
        const int64_t v[] = {x->incidents, x->killed, (int64_t)x->reports};
        truce_doc_cell(p);
        days(p, x->from, x->to);
        truce_doc_cell(p);
        tenths(p, x->points);
        for (int c = 0; c < 3; c++) {
            truce_doc_cell(p);
            number(p, v[c]);
        }
        truce_doc_cell(p);
        truce_doc_printf(p, "%u of %d", x->days, TRUCE_WATCH_DAYS);
    }
    truce_doc_table_end(p);
}

static void put_index(const daily *d, truce_doc *p) {
    static const char *const sums[] = {"points", "incident", "of its kind", "for the dead"};
    static const bool right[] = {true, false, false, false};
    const truce_watch *w = &d->c.w;
    bool any = false;
    truce_doc_heading(p, 2, TRUCE_STR("Escalation index"));
    if (!w->windows.n) {
        para(p, "The agreement was not in force on this day.");
        return;
    }
    put_windows(p, w);
    for (uint32_t k = 0; k < w->incidents.n; k++) {
        if (!truce_watch_counts(&w->incidents.v[k], &w->windows.v[0])) continue;
        if (!any) table(p, sums, right, sizeof sums / sizeof *sums);
        any = true;
        put_summand(d, p, &w->incidents.v[k]);
    }
    if (any) truce_doc_table_end(p);
    para(
        p,
        "A lower bound: what no report tells, or came to this ledger late, is not in it. A week with few days reported "
        "is a week of which little is known.");
}

static void put_coverage(const daily *d, truce_doc *p) {
    truce_doc_heading(p, 2, TRUCE_STR("Coverage"));
    truce_doc_para(p);
    truce_doc_printf(p, "Reports of that day: %u.", d->published.n);
    truce_doc_cstr(p, d->published.n ? "" : " None is no proof of quiet.");
    truce_doc_para_end(p);
    if (!d->published.n) return;
    truce_doc_list(p);
    for (uint32_t k = 0; k < d->published.n; k++) {
        const daily_source *s = d->published.v[k];
        char id[16];
        snprintf(id, sizeof id, "%.12s", s->id);
        truce_doc_item(p);
        truce_doc_outside(p, s->outlet.n ? s->outlet : TRUCE_STR("no outlet known"));
        truce_doc_cstr(p, ": ");
        truce_doc_outside(p, s->title.n ? s->title : TRUCE_STR("no title"));
        truce_doc_cstr(p, s->copy ? " (a copy) " : " ");
        truce_doc_code(p, id);
    }
    truce_doc_list_end(p);
}

static void put_notes(const daily *d, truce_doc *p) {
    if (!d->notes.n) return;
    truce_doc_heading(p, 2, TRUCE_STR("Where it is said"));
    para(p, "Claim, outlet, day of publication, sentence. 'truce show CLAIM' tells how it was read.");
    for (uint32_t k = 0; k < d->notes.n; k++) {
        const daily_note *n = &d->notes.v[k];
        truce_doc_note(p, k + 1);
        truce_doc_code(p, n->claim);
        truce_doc_cstr(p, " ");
        truce_doc_outside(p, n->source->outlet.n ? n->source->outlet : TRUCE_STR("no outlet known"));
        truce_doc_cstr(p, ", ");
        days(p, n->source->published, TRUCE_NODAY);
        truce_doc_cstr(p, ": ");
        truce_doc_outside(p, n->sentence);
        truce_doc_note_end(p);
    }
}

void daily_page(daily *d, bool html) {
    truce_doc p;
    char day[16], title[64];
    truce_day_format(d->day, day);
    snprintf(title, sizeof title, "Daily report, %s", day);
    truce_doc_begin(&p, &d->c.x.o.buf, html, truce_str_c(title));
    put_brief(d, &p);
    put_incidents(d, &p);
    put_allegations(d, &p);
    daily_cases(d, &p);
    daily_denied(d, &p);
    put_crossings(d, &p);
    put_returns(d, &p);
    put_index(d, &p);
    truce_doc_heading(&p, 2, TRUCE_STR("The record"));
    truce_doc_para(&p);
    truce_doc_outside(&p, truce_buf_view(&d->record));
    truce_doc_para_end(&p);
    put_coverage(d, &p);
    put_notes(d, &p);
    truce_doc_end(&p);
}
