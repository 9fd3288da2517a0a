/* cli/daily_json.c - a daily report as one JSON document (docs/formats.md, "truce report"). See daily.h. */
#include "cli/daily.h"

#include "cli/words.h"
#include "engine/records.h"

#include <string.h>

static void json_refs(truce_json *j, const daily *d, const daily_refs *r) {
    truce_json_key(j, "claims");
    truce_json_arr(j);
    for (uint32_t k = 0; k < r->n; k++) truce_json_cstr(j, d->notes.v[r->v[k] - 1].claim);
    truce_json_arr_end(j);
}

static void json_id(truce_json *j, const char *key, const char *id) {
    truce_json_kstr(j, key, id && *id ? truce_str_c(id) : TRUCE_NOSTR);
}

static void json_moment(truce_json *j, const char *key, truce_moment at) {
    truce_buf b;
    truce_buf_init(&b);
    if (at) truce_words_time(&b, at);
    if (b.n > 10) b.p[10] = 'T';
    truce_json_kstr(j, key, at ? truce_buf_view(&b) : TRUCE_NOSTR);
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- incidents */

static void json_row(truce_json *j, const daily *d, const daily_incident *x, const daily_row *r) {
    truce_json_obj(j);
    truce_json_kstr(j, "what", r->label);
    truce_json_key(j, "said");
    truce_json_arr(j);
    for (uint32_t k = 0; k < x->claimants.n && k < DAILY_CLAIMANTS; k++) {
        if (!r->cells[k].text.n) continue;
        truce_json_obj(j);
        truce_json_kstr(j, "claimant", x->claimants.v[k]);
        truce_json_kstr(j, "figure", r->cells[k].text);
        truce_json_kcount(j, "low", r->cells[k].low);
        truce_json_kcount(j, "high", r->cells[k].high);
        truce_json_kcstr(j, "bound", truce_bound_name(r->cells[k].bound));
        json_refs(j, d, &r->cells[k].refs);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
    truce_json_kcount(j, "low", r->counted ? r->fig.low : -1);
    truce_json_kcount(j, "best", r->counted ? r->fig.best : -1);
    truce_json_kcount(j, "high", r->counted ? r->fig.high : -1);
    truce_json_obj_end(j);
}

static void json_incident(truce_json *j, const daily *d, const daily_incident *x) {
    truce_json_obj(j);
    truce_json_kcstr(j, "id", x->id);
    truce_json_kday(j, "from", x->from);
    truce_json_kday(j, "to", x->to);
    truce_json_kbool(j, "dated", x->dated);
    truce_json_kbool(j, "learnt", x->learnt);
    truce_json_kstr(j, "what", x->what);
    truce_json_kstr(j, "parties", x->parties);
    truce_json_kcstr(j, "grade", x->grade);
    truce_json_kint(j, "reports", x->reports);
    truce_json_kint(j, "origins", x->origins);
    json_id(j, "parent", x->parent);
    truce_json_key(j, "figures");
    truce_json_arr(j);
    for (uint32_t k = 0; k < x->rows.n; k++) json_row(j, d, x, &x->rows.v[k]);
    truce_json_arr_end(j);
    truce_json_key(j, "allegations");
    truce_json_arr(j);
    for (uint32_t m = 0; x->watched && !x->watched->part && m < x->watched->matches.n; m++) {
        truce_json_obj(j);
        truce_ceasefire_allegation(j, d->c.g, x->watched, &x->watched->matches.v[m]);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
    truce_json_obj_end(j);
}

/* ---------------------------------------------------------------- the rest */

/* Its sentence is among those at the end. */
static const char *claim_id(daily *d, const daily_said *x, char id[32]) {
    truce_err e = {0};
    daily_note_of(d, x->report, x->number, &e);
    truce_claim_id(id, x->report, x->number);
    return id;
}

static void json_said(truce_json *j, daily *d, const daily_said *x, bool crossing) {
    char id[32];
    truce_json_obj(j);
    if (!crossing) truce_json_kcstr(j, "harm", truce_harm_name(x->harm));
    if (!crossing) truce_json_kstr(j, "what", x->what);
    truce_json_kstr(j, "place", x->place);
    if (crossing) truce_json_kcstr(j, "done", x->closed ? "closed" : "reopened");
    truce_json_kstr(j, "claimant", x->who);
    if (!crossing) truce_json_kday(j, "from", x->from);
    if (!crossing) truce_json_kday(j, "to", x->to);
    if (!crossing) truce_json_kbool(j, "period_total", x->period);
    truce_json_kday(j, "published", x->told);
    truce_json_kcstr(j, "claim", claim_id(d, x, id));
    truce_json_obj_end(j);
}

static void json_case(truce_json *j, const daily *d, const truce_case *c) {
    uint32_t moves = 0;
    truce_json_obj(j);
    truce_json_kcstr(j, "id", c->id);
    truce_json_kcstr(j, "state", truce_case_state_name(c->state));
    truce_json_kint(j, "round", c->round);
    truce_json_kstrs(j, "terms", c->terms.v, c->terms.n);
    truce_json_kstrs(j, "alleged", c->alleged.v, c->alleged.n);
    truce_json_kstrs(j, "incidents", c->incidents.v, c->incidents.n);
    json_moment(j, "deadline", c->state < TRUCE_CASE_CLOSED ? c->deadline : 0);
    truce_json_key(j, "invited");
    truce_json_arr(j);
    for (uint32_t k = 0; k < c->invited.n; k++) {
        truce_json_obj(j);
        truce_json_kstr(j, "party", c->invited.v[k].party);
        truce_json_kbool(j, "answered", c->invited.v[k].answer != 0);
        truce_json_kbool(j, "silent", truce_case_silent(c, &c->invited.v[k], d->now));
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
    truce_json_kcstr(j, "occurrence",
                     c->determination.text.p ? truce_occurrence_name(c->determination.occurrence) : "");
    truce_json_kstrs(j, "breach", c->determination.breach.v, c->determination.breach.n);
    truce_json_kstr(j, "attribution", c->determination.attribution);
    truce_json_kstr(j, "access_denied_by", c->state == TRUCE_CASE_DENIED ? c->exit_party : TRUCE_NOSTR);
    truce_json_kstr(j, "access_denied_to", c->state == TRUCE_CASE_DENIED ? c->exit_place : TRUCE_NOSTR);
    for (uint32_t k = 0; k < c->acts.n; k++) moves += daily_on_day(d, c->acts.v[k].at);
    truce_json_kint(j, "acts_on_day", moves);
    truce_json_obj_end(j);
}

static void json_note(truce_json *j, const daily_note *n) {
    truce_json_obj(j);
    truce_json_kcstr(j, "claim", n->claim);
    truce_json_kcstr(j, "report", n->source->id);
    truce_json_kstr(j, "outlet", n->source->outlet);
    truce_json_kstr(j, "title", n->source->title);
    truce_json_kday(j, "published", n->source->published);
    truce_json_kstr(j, "sentence", n->sentence);
    truce_json_obj_end(j);
}

static void json_list(truce_json *j, const daily *d, const char *key, bool learnt) {
    truce_json_key(j, key);
    truce_json_arr(j);
    for (uint32_t k = 0; k < d->incidents.n; k++)
        if (d->incidents.v[k].learnt == learnt) json_incident(j, d, &d->incidents.v[k]);
    truce_json_arr_end(j);
}

static void json_reports(truce_json *j, const daily *d) {
    truce_json_key(j, "reports");
    truce_json_arr(j);
    for (uint32_t k = 0; k < d->published.n; k++) {
        truce_json_obj(j);
        truce_json_kcstr(j, "id", d->published.v[k]->id);
        truce_json_kstr(j, "outlet", d->published.v[k]->outlet);
        truce_json_kstr(j, "title", d->published.v[k]->title);
        truce_json_kbool(j, "copy", d->published.v[k]->copy);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

void daily_json(daily *d) {
    truce_json w, *j = &w;
    truce_json_init(j, &d->c.x.o.buf);
    truce_json_obj(j);
    truce_json_kcstr(j, "type", "daily");
    truce_json_kday(j, "date", d->day);
    truce_json_kstr(j, "agreement", d->c.g->id);
    truce_json_kstr(j, "title", d->c.g->title);
    truce_json_kday(j, "in_force_from", d->c.g->from);
    truce_json_kcstr(j, "policy_version", truce_policy_version(d->c.x.l.policy));
    json_list(j, d, "incidents", false);
    json_list(j, d, "learnt", true);
    truce_json_key(j, "cases");
    truce_json_arr(j);
    for (uint32_t k = 0; k < d->c.x.m.cases.n; k++)
        if (daily_case_ours(d, d->c.x.m.cases.v[k])) json_case(j, d, d->c.x.m.cases.v[k]);
    truce_json_arr_end(j);
    truce_json_key(j, "crossings");
    truce_json_arr(j);
    for (uint32_t k = 0; k < d->crossings.n; k++) json_said(j, d, &d->crossings.v[k], true);
    truce_json_arr_end(j);
    truce_json_key(j, "returns");
    truce_json_arr(j);
    for (uint32_t k = 0; k < d->returns.n; k++) json_said(j, d, &d->returns.v[k], false);
    truce_json_arr_end(j);
    truce_json_key(j, "index");
    truce_json_arr(j);
    for (uint32_t k = 0; k < d->c.w.windows.n && k < 2; k++) {
        truce_json_obj(j);
        truce_ceasefire_window(j, &d->c.w, k);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
    truce_json_kstr(j, "record", truce_buf_view(&d->record));
    json_reports(j, d);
    truce_json_key(j, "sentences");
    truce_json_arr(j);
    for (uint32_t k = 0; k < d->notes.n; k++) json_note(j, &d->notes.v[k]);
    truce_json_arr_end(j);
    truce_json_obj_end(j);
    truce_buf_char(&d->c.x.o.buf, '\n');
}
