/* cli/ceasefire_records.c - what is watched as records (docs/formats.md, "Watching") and as rows. */
#include "cli/ceasefire.h"
#include "engine/records.h"

#include <string.h>

/* ---------------------------------------------------------------- JSON */

static void json_claims(truce_json *j, const truce_match_voice *v) {
    char id[32];
    truce_json_key(j, "claims");
    truce_json_arr(j);
    for (uint32_t k = 0; k < v->claims.n; k++) {
        truce_claim_id(id, v->claims.v[k].report, v->claims.v[k].number);
        truce_json_cstr(j, id);
    }
    truce_json_arr_end(j);
}

static void json_voices(truce_json *j, const char *key, const truce_watch_match *m, enum truce_voices which) {
    truce_json_key(j, key);
    truce_json_arr(j);
    for (uint32_t k = 0; k < m->voices.n; k++) {
        const truce_match_voice *v = &m->voices.v[k];
        if (!truce_voice_is(v, which)) continue;
        truce_json_obj(j);
        truce_json_kstr(j, "claimant", v->claimant);
        truce_json_kstr(j, "country", v->country);
        json_claims(j, v);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

static void json_figures(truce_json *j, const char *key, const truce_figures *f) {
    truce_json_key(j, key);
    truce_json_obj(j);
    truce_json_kcount(j, "low", f->low);
    truce_json_kcount(j, "best", f->best);
    truce_json_kcount(j, "high", f->high);
    truce_json_obj_end(j);
}

static void json_party(truce_json *j, const char *key, const truce_agreement *g, int32_t party) {
    truce_json_kstr(j, key, party < 0 ? TRUCE_NOSTR : g->parties.v[party].id);
}

static void json_reasons(truce_json *j, unsigned why) {
    static const char *const names[] = {"event", "victim", "object", "doer", "group", "area", "day", "day_like"};
    truce_json_key(j, "reasons");
    truce_json_arr(j);
    for (unsigned k = 0; k < sizeof names / sizeof *names; k++)
        if (why >> k & 1) truce_json_cstr(j, names[k]);
    truce_json_arr_end(j);
}

static void json_cases(truce_json *j, const truce_watch_match *m) {
    truce_json_key(j, "cases");
    truce_json_arr(j);
    for (uint32_t k = 0; k < m->cases.n; k++) {
        truce_json_obj(j);
        truce_json_kcstr(j, "id", m->cases.v[k].id);
        truce_json_kcstr(j, "state", truce_case_state_name(m->cases.v[k].state));
        truce_json_kcstr(j, "verdict", truce_watch_verdict_name(m->cases.v[k].verdict));
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

void truce_ceasefire_allegation(truce_json *j, const truce_agreement *g, const truce_watch_incident *i,
                                const truce_watch_match *m) {
    truce_json_kcstr(j, "type", "allegation");
    truce_json_kday(j, "day", i->day);
    truce_json_kstr(j, "term", m->term->id);
    truce_json_kcstr(j, "term_kind", truce_term_kind_name(m->term->kind));
    json_party(j, "against", g, m->party);
    json_voices(j, "alleged_by", m, TRUCE_VOICES_ALLEGE);
    json_voices(j, "self", m, TRUCE_VOICES_SELF);
    json_voices(j, "denied_by", m, TRUCE_VOICES_DENY);
    truce_json_kstr(j, "group", m->group);
    json_voices(j, "accused_by", m, TRUCE_VOICES_CHARGE);
    json_voices(j, "accusation_denied_by", m, TRUCE_VOICES_REJECT);
    json_reasons(j, m->why);
    truce_json_kbool(j, "certain", !m->doubtful);
    truce_json_kstr(j, "why", m->says);
    json_cases(j, m);
    truce_json_kcstr(j, "incident", i->id);
    truce_json_kstr(j, "kind", i->kind);
    truce_json_kday(j, "from", i->from);
    truce_json_kday(j, "to", i->to);
    truce_json_kbool(j, "dated", i->dated);
    truce_json_kstr(j, "place", i->place);
    truce_json_kstr(j, "country", i->country);
    json_figures(j, "killed", &i->killed);
    json_figures(j, "wounded", &i->wounded);
    truce_json_kcstr(j, "grade", i->grade);
    truce_json_key(j, "reports");
    truce_json_arr(j);
    for (uint32_t k = 0; k < i->reports.n; k++) truce_json_cstr(j, i->reports.v[k]);
    truce_json_arr_end(j);
}

static void json_tenths(truce_json *j, const char *key, int64_t v) {
    truce_json_key(j, key);
    truce_json_real(j, (double)v / 10, 1);
}

void truce_ceasefire_window(truce_json *j, const truce_watch *w, uint32_t at) {
    const truce_watch_window *x = &w->windows.v[at], *before = at + 1 < w->windows.n ? x + 1 : NULL;
    truce_json_kcstr(j, "type", "window");
    truce_json_kday(j, "from", x->from);
    truce_json_kday(j, "to", x->to);
    json_tenths(j, "points", x->points);
    if (before && before->reports) json_tenths(j, "change", x->points - before->points);
    else truce_json_knull(j, "change");
    truce_json_kint(j, "incidents", x->incidents);
    truce_json_kint(j, "killed", x->killed);
    truce_json_kint(j, "reports", (int64_t)x->reports);
    truce_json_kint(j, "days_reported", x->days);
    truce_json_key(j, "summands");
    truce_json_arr(j);
    for (uint32_t k = 0; k < w->incidents.n; k++) {
        const truce_watch_incident *i = &w->incidents.v[k];
        if (!truce_watch_counts(i, x)) continue;
        truce_json_obj(j);
        truce_json_kcstr(j, "incident", i->id);
        truce_json_kday(j, "day", i->day);
        truce_json_kstr(j, "kind", i->weight_of);
        json_tenths(j, "weight", i->weight);
        truce_json_kcount(j, "killed", i->killed.best);
        json_tenths(j, "dead", i->dead);
        json_tenths(j, "points", i->weight + i->dead);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

static void json_day(truce_json *j, const truce_agreement *g, const truce_watch_day *d) {
    truce_json_kcstr(j, "type", "day");
    truce_json_kday(j, "day", d->day);
    json_party(j, "against", g, d->party);
    truce_json_kint(j, "alleged", d->alleged);
    truce_json_kint(j, "self", d->self);
    truce_json_kint(j, "denied", d->denied);
    truce_json_kint(j, "cases", d->cases);
    truce_json_kint(j, "probable", d->probable);
    truce_json_kint(j, "established", d->established);
    truce_json_key(j, "alleged_by");
    truce_json_arr(j);
    for (uint32_t k = 0; k < d->by.n; k++) truce_json_str(j, d->by.v[k].claimant);
    truce_json_arr_end(j);
}

static void json_head(truce_json *j, const truce_ceasefire *c) {
    truce_json_kcstr(j, "type", "watch");
    truce_json_kstr(j, "agreement", c->g->id);
    truce_json_kstr(j, "title", c->g->title);
    truce_json_kcstr(j, "sha256", c->g->sha256);
    truce_json_kday(j, "in_force_from", c->g->from);
    truce_json_kday(j, "in_force_to", c->g->to);
    truce_json_kday(j, "since", c->w.since);
    truce_json_kday(j, "until", c->w.until);
    truce_json_kcstr(j, "policy", truce_policy_name(c->x.l.policy));
    truce_json_kcstr(j, "policy_version", truce_policy_version(c->x.l.policy));
    truce_json_key(j, "per_doubling_of_killed");
    truce_json_real(j, truce_match_weight(c->rules, TRUCE_STR("killed"), 0), 1);
    truce_json_kint(j, "incidents_looked_at", (int64_t)c->w.looked_at);
}

#define LINE(c, call)                                                                                                  \
    do {                                                                                                               \
        truce_json j;                                                                                                  \
        truce_json_init(&j, &(c)->x.o.buf);                                                                            \
        truce_json_obj(&j);                                                                                            \
        call;                                                                                                          \
        truce_json_obj_end(&j);                                                                                        \
        truce_buf_char(&(c)->x.o.buf, '\n');                                                                           \
    } while (0)

void truce_ceasefire_jsonl(truce_ceasefire *c) {
    const truce_watch *w = &c->w;
    LINE(c, json_head(&j, c));
    for (uint32_t k = 0; k < w->incidents.n; k++)
        for (uint32_t m = 0; truce_ceasefire_listed(w, &w->incidents.v[k]) && m < w->incidents.v[k].matches.n; m++)
            LINE(c, truce_ceasefire_allegation(&j, c->g, &w->incidents.v[k], &w->incidents.v[k].matches.v[m]));
    for (uint32_t k = 0; k < w->days.n; k++) LINE(c, json_day(&j, c->g, &w->days.v[k]));
    for (uint32_t k = 0; k < w->windows.n; k++) LINE(c, truce_ceasefire_window(&j, w, k));
}

/* ---------------------------------------------------------------- CSV */

static void csv_voices(truce_ceasefire *c, truce_buf *b, const truce_watch_match *m, enum truce_voices which) {
    truce_buf_clear(b);
    truce_voices_put(b, m, which, "; ");
    truce_csv_str(&c->x.o, truce_buf_view(b));
}

static void csv_cases(truce_ceasefire *c, truce_buf *b, const truce_watch_match *m) {
    truce_buf_clear(b);
    for (uint32_t k = 0; k < m->cases.n; k++)
        truce_buf_printf(b, "%s%s %s", k ? "; " : "", m->cases.v[k].id,
                         truce_watch_verdict_name(m->cases.v[k].verdict));
    truce_csv_str(&c->x.o, truce_buf_view(b));
}

static void csv_row(truce_ceasefire *c, truce_buf *b, const truce_watch_incident *i, const truce_watch_match *m) {
    truce_out *o = &c->x.o;
    truce_csv_day(o, i->day);
    truce_csv_day(o, i->from);
    truce_csv_day(o, i->to);
    truce_csv_cstr(o, i->dated ? "true" : "false");
    truce_csv_cstr(o, i->id);
    truce_csv_str(o, i->kind);
    truce_csv_str(o, i->place);
    truce_csv_str(o, i->country);
    truce_csv_str(o, m->term->id);
    truce_csv_cstr(o, truce_term_kind_name(m->term->kind));
    truce_csv_str(o, m->party < 0 ? TRUCE_NOSTR : c->g->parties.v[m->party].id);
    for (unsigned which = TRUCE_VOICES_ALLEGE; which <= TRUCE_VOICES_DENY; which++) csv_voices(c, b, m, which);
    truce_csv_str(o, m->group);
    for (unsigned which = TRUCE_VOICES_CHARGE; which <= TRUCE_VOICES_REJECT; which++) csv_voices(c, b, m, which);
    truce_csv_cstr(o, m->doubtful ? "false" : "true");
    csv_cases(c, b, m);
    for (int k = 0; k < 2; k++) {
        const truce_figures *f = k ? &i->wounded : &i->killed;
        truce_csv_int(o, f->low, f->low >= 0);
        truce_csv_int(o, f->best, f->best >= 0);
        truce_csv_int(o, f->high, f->high >= 0);
    }
    truce_csv_cstr(o, i->grade);
    truce_csv_int(o, i->reports.n, true);
    truce_csv_real(o, (double)i->weight / 10, 1);
    truce_csv_real(o, (double)i->dead / 10, 1);
    truce_csv_str(o, m->says);
    truce_csv_end(o);
}

void truce_ceasefire_csv(truce_ceasefire *c) {
    truce_buf b;
    truce_buf_init(&b);
    truce_buf_cstr(
        &c->x.o.buf,
        "day,from,to,dated,incident,kind,place,country,term,term_kind,against,alleged_by,self,denied_by,group,"
        "accused_by,accusation_denied_by,certain,cases,killed_low,killed_best,killed_high,wounded_low,"
        "wounded_best,wounded_high,grade,reports,weight,dead,why\r\n");
    for (uint32_t k = 0; k < c->w.incidents.n; k++) {
        const truce_watch_incident *i = &c->w.incidents.v[k];
        for (uint32_t m = 0; truce_ceasefire_listed(&c->w, i) && m < i->matches.n; m++)
            csv_row(c, &b, i, &i->matches.v[m]);
    }
    c->x.o.buf.failed |= b.failed;
    truce_buf_fini(&b);
}
