/* cli/daily_cases.c - the cases of an agreement in a daily report: states, deadlines, who is silent, what moved, access
 * that was denied. See daily.h. */
#include "cli/daily.h"
#include "cli/words.h"

#include <string.h>

bool daily_case_ours(const daily *d, const truce_case *k) {
    return k->agreement && truce_str_eq(k->agreement->id, d->c.g->id);
}

bool daily_on_day(const daily *d, truce_moment at) {
    return at >= 0 && at / 86400000000 == d->day;
}

void daily_answers(const daily *d, const truce_case *k, truce_buf *b) {
    for (uint32_t i = 0; i < k->invited.n; i++) {
        const truce_case_invited *x = &k->invited.v[i];
        truce_buf_printf(b, "%s%.*s: ", i ? "; " : "", TRUCE_FMT(x->party));
        if (x->answer) truce_buf_cstr(b, "answered");
        else if (truce_case_silent(k, x, d->now)) {
            truce_buf_cstr(b, "no response by ");
            truce_words_time(b, k->deadline);
        } else truce_buf_cstr(b, "not yet");
    }
}

/* What a determination says, and who stands behind it. */
static void put_finding(const truce_case *k, truce_buf *b) {
    const truce_determination *t = &k->determination;
    uint32_t assents = 0, neutral = 0;
    if (!t->text.p) return;
    truce_buf_cstr(b, truce_occurrence_name(t->occurrence));
    truce_buf_cstr(b, "; breach of ");
    for (uint32_t i = 0; i < t->breach.n; i++) truce_buf_printf(b, "%s%.*s", i ? ", " : "", TRUCE_FMT(t->breach.v[i]));
    if (!t->breach.n) truce_buf_cstr(b, "none");
    truce_buf_printf(b, "; %.*s; ", TRUCE_FMT(t->attribution));
    bool quorum = truce_case_quorum(k, &assents, &neutral);
    truce_buf_printf(b, "%u of %u assents needed%s", assents, k->agreement->assents, quorum ? "" : ", no quorum yet");
    for (uint32_t i = 0; i < k->votes.n; i++)
        if (!k->votes.v[i].assents) truce_buf_printf(b, "; %.*s dissents", TRUCE_FMT(k->votes.v[i].by->name));
}

static void put_list(const truce_str *v, uint32_t n, const char *none, truce_buf *b) {
    for (uint32_t i = 0; i < n; i++) truce_buf_printf(b, "%s%.*s", i ? ", " : "", TRUCE_FMT(v[i]));
    if (!n) truce_buf_cstr(b, none);
}

static void cell(truce_doc *p, truce_buf *b) {
    truce_doc_cell(p);
    truce_doc_outside(p, truce_buf_view(b));
    truce_buf_clear(b);
}

static void put_case(const daily *d, truce_doc *p, const truce_case *k, truce_buf *b) {
    bool answers = k->state <= TRUCE_CASE_DETERMINATION;
    truce_doc_cell(p);
    truce_doc_code(p, k->id);
    truce_doc_cell(p);
    truce_doc_cstr(p, truce_case_state_name(k->state));
    if (k->round > 1) truce_doc_printf(p, " (round %u)", k->round);
    put_list(k->terms.v, k->terms.n, "-", b);
    cell(p, b);
    put_list(k->alleged.v, k->alleged.n, "nobody named", b);
    cell(p, b);
    truce_doc_cell(p);
    for (uint32_t i = 0; i < k->incidents.n; i++) {
        char id[24];
        snprintf(id, sizeof id, "%.*s", k->incidents.v[i].n < 20 ? (int)k->incidents.v[i].n : 20, k->incidents.v[i].p);
        if (i) truce_doc_cstr(p, ", ");
        truce_doc_code(p, id);
    }
    if (k->deadline && k->state < TRUCE_CASE_CLOSED) truce_words_time(b, k->deadline);
    cell(p, b);
    if (answers || !k->determination.text.p) daily_answers(d, k, b);
    cell(p, b);
    put_finding(k, b);
    if (k->exit_place.n || k->exit_party.n)
        truce_buf_printf(b, "%s%.*s %.*s", b->n ? "; " : "", TRUCE_FMT(k->exit_party), TRUCE_FMT(k->exit_place));
    cell(p, b);
}

static void put_moves(const daily *d, truce_doc *p, truce_buf *b) {
    bool any = false;
    for (uint32_t k = 0; k < d->c.x.m.cases.n; k++) {
        const truce_case *c = d->c.x.m.cases.v[k];
        for (uint32_t i = 0; daily_case_ours(d, c) && i < c->acts.n; i++) {
            const truce_case_act *a = &c->acts.v[i];
            if (!daily_on_day(d, a->at)) continue;
            if (!any) {
                truce_doc_heading(p, 3, TRUCE_STR("Moved on this day"));
                truce_doc_list(p);
            }
            any = true;
            truce_doc_item(p);
            truce_buf_clear(b);
            truce_words_time(b, a->at);
            truce_doc_text(p, truce_buf_view(b));
            truce_doc_cstr(p, ": ");
            truce_doc_code(p, c->id);
            truce_doc_printf(p, ": %s by ", truce_case_deed_name(a->deed));
            truce_doc_outside(p, a->by->name);
            if (a->from != a->to) truce_doc_printf(p, ", now %s", truce_case_state_name(a->to));
            truce_doc_printf(p, "%s (entry %llu of the record)", a->late ? ", late" : "", (unsigned long long)a->index);
        }
    }
    if (any) truce_doc_list_end(p);
    truce_buf_clear(b);
}

void daily_cases(daily *d, truce_doc *p) {
    static const char *const names[] = {"case",      "state",    "terms",   "alleged",
                                        "incidents", "deadline", "answers", "finding"};
    truce_str heads[sizeof names / sizeof *names];
    uint32_t n = 0, k = 0;
    truce_buf b;
    truce_buf_init(&b);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) heads[i] = truce_str_c(names[i]);
    truce_doc_heading(p, 2, TRUCE_STR("Cases"));
    for (unsigned state = TRUCE_CASE_RECEIVED; state < TRUCE_CASE_STATES; state++)
        for (k = 0; k < d->c.x.m.cases.n; k++) {
            const truce_case *c = d->c.x.m.cases.v[k];
            if (c->state != state || !daily_case_ours(d, c)) continue;
            if (!n++) truce_doc_table(p, heads, NULL, sizeof names / sizeof *names);
            put_case(d, p, c, &b);
        }
    if (n) truce_doc_table_end(p);
    else {
        truce_doc_para(p);
        truce_doc_cstr(p, "No case has been opened under this agreement.");
        truce_doc_para_end(p);
    }
    put_moves(d, p, &b);
    d->failed |= b.failed;
    truce_buf_fini(&b);
}

void daily_denied(daily *d, truce_doc *p) {
    bool any = false;
    truce_doc_heading(p, 2, TRUCE_STR("Access denied"));
    for (uint32_t k = 0; k < d->c.x.m.cases.n; k++) {
        const truce_case *c = d->c.x.m.cases.v[k];
        if (c->state != TRUCE_CASE_DENIED || !daily_case_ours(d, c)) continue;
        if (!any) truce_doc_list(p);
        any = true;
        truce_doc_item(p);
        truce_doc_code(p, c->id);
        truce_doc_cstr(p, ": by ");
        truce_doc_outside(p, c->exit_party.n ? c->exit_party : TRUCE_STR("nobody named"));
        truce_doc_cstr(p, ", to ");
        truce_doc_outside(p, c->exit_place.n ? c->exit_place : TRUCE_STR("a place that is not named"));
    }
    if (any) truce_doc_list_end(p);
    else {
        truce_doc_para(p);
        truce_doc_cstr(p, "No case ended because access was denied.");
        truce_doc_para_end(p);
    }
}
