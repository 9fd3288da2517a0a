/* cli/case_show.c - `truce case list` and `truce case show`. */
#include "base/json.h"
#include "cli/case.h"
#include "cli/grid.h"
#include "cli/trust.h"
#include "cli/words.h"

#include <string.h>

static void time_cell(truce_buf *t, truce_moment m) {
    truce_buf_clear(t);
    if (m) truce_words_time(t, m);
    else truce_buf_cstr(t, "-");
}

static void joined(truce_buf *b, const truce_str *v, uint32_t n, const char *none) {
    truce_buf_clear(b);
    for (uint32_t i = 0; i < n; i++) truce_buf_printf(b, "%s%.*s", i ? ", " : "", TRUCE_FMT(v[i]));
    if (!n) truce_buf_cstr(b, none);
}

/* ---------------------------------------------------------------- JSON */

static void json_time(truce_json *j, const char *key, truce_moment t) {
    char text[40];
    if (t) truce_entry_time_text(text, t);
    truce_json_kstr(j, key, t ? truce_str_c(text) : TRUCE_NOSTR);
}

static void json_acts(truce_json *j, const truce_case *k) {
    truce_json_key(j, "acts");
    truce_json_arr(j);
    for (uint32_t i = 0; i < k->acts.n; i++) {
        const truce_case_act *a = &k->acts.v[i];
        truce_json_obj(j);
        truce_json_kcstr(j, "act", truce_case_deed_name(a->deed));
        truce_json_kstr(j, "by", a->by->name);
        json_time(j, "taken", a->at);
        truce_json_kint(j, "entry", (int64_t)a->index);
        truce_json_kint(j, "round", a->round);
        truce_json_kcstr(j, "from", truce_case_state_name(a->from));
        truce_json_kcstr(j, "to", truce_case_state_name(a->to));
        truce_json_kbool(j, "late", a->late);
        truce_json_kstr(j, "text", a->text);
        truce_json_kstr(j, "signature", truce_str_trim(a->line));
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

static void json_determination(truce_json *j, const truce_case *k) {
    const truce_determination *d = &k->determination;
    uint32_t assents, neutral;
    truce_json_key(j, "determination");
    if (!d->text.p) {
        truce_json_null(j);
        return;
    }
    bool quorum = truce_case_quorum(k, &assents, &neutral);
    truce_json_obj(j);
    truce_json_kcstr(j, "sha256", d->sha256);
    truce_json_kcstr(j, "occurrence", truce_occurrence_name(d->occurrence));
    truce_json_kstrs(j, "breach", d->breach.v, d->breach.n);
    truce_json_kstr(j, "attribution", d->attribution);
    truce_json_kstrs(j, "attributed", d->attributed.v, d->attributed.n);
    truce_json_kstr(j, "standard", d->standard);
    truce_json_kstrs(j, "evidence", d->evidence.v, d->evidence.n);
    truce_json_kstr(j, "reasons", d->reasons);
    truce_json_kint(j, "assents", assents);
    truce_json_kint(j, "assents_needed", k->agreement->assents);
    truce_json_kint(j, "mediators", neutral);
    truce_json_kint(j, "mediators_needed", k->agreement->neutral);
    truce_json_kbool(j, "quorum", quorum);
    truce_json_key(j, "votes");
    truce_json_arr(j);
    for (uint32_t i = 0; i < k->votes.n; i++) {
        truce_json_obj(j);
        truce_json_kstr(j, "by", k->votes.v[i].by->name);
        truce_json_kcstr(j, "vote", k->votes.v[i].assents ? "assent" : "dissent");
        truce_json_kint(j, "entry", (int64_t)k->votes.v[i].index);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
    truce_json_obj_end(j);
}

static void case_json(truce_buf *b, const truce_case *k, bool whole) {
    truce_json j;
    truce_json_init(&j, b);
    truce_json_obj(&j);
    truce_json_kcstr(&j, "type", "case");
    truce_json_kcstr(&j, "id", k->id);
    truce_json_kcstr(&j, "state", truce_case_state_name(k->state));
    truce_json_kint(&j, "round", k->round);
    truce_json_kint(&j, "step", k->step);
    truce_json_kstr(&j, "agreement", k->agreement->id);
    truce_json_kstrs(&j, "terms", k->terms.v, k->terms.n);
    truce_json_kstrs(&j, "incidents", k->incidents.v, k->incidents.n);
    truce_json_kstrs(&j, "alleged", k->alleged.v, k->alleged.n);
    truce_json_kstr(&j, "opened_by", k->opened_by);
    json_time(&j, "deadline", k->deadline);
    truce_json_key(&j, "invited");
    truce_json_arr(&j);
    for (uint32_t i = 0; i < k->invited.n; i++) {
        truce_json_obj(&j);
        truce_json_kstr(&j, "party", k->invited.v[i].party);
        truce_json_key(&j, "answer");
        if (k->invited.v[i].answer) truce_json_int(&j, (int64_t)k->invited.v[i].answer - 1);
        else truce_json_null(&j);
        truce_json_kbool(&j, "silent", truce_case_silent(k, &k->invited.v[i], truce_mandate_now()));
        truce_json_obj_end(&j);
    }
    truce_json_arr_end(&j);
    json_determination(&j, k);
    if (whole) json_acts(&j, k);
    truce_json_obj_end(&j);
    truce_buf_char(b, '\n');
}

/* ---------------------------------------------------------------- list */

static void list_row(truce_grid *g, truce_buf *t, const truce_case *k) {
    const truce_case_act *last = &k->acts.v[k->acts.n - 1];
    truce_grid_text(g, truce_str_c(k->id));
    truce_grid_text(g, truce_str_c(truce_case_state_name(k->state)));
    joined(t, k->terms.v, k->terms.n, "-");
    truce_grid_text(g, truce_buf_view(t));
    joined(t, k->alleged.v, k->alleged.n, "nobody named");
    truce_grid_text(g, truce_buf_view(t));
    truce_grid_text(g, k->opened_by);
    time_cell(t, last->at);
    truce_grid_text(g, truce_buf_view(t));
    time_cell(t, k->deadline);
    truce_grid_text(g, truce_buf_view(t));
}

int case_list(case_cli *c) {
    static const char *const heads[] = {"case", "state", "terms", "alleged", "opened by", "last act", "deadline"};
    truce_err e = {0};
    truce_grid g;
    truce_buf t;
    unsigned want = 0;
    uint32_t n = 0;
    if (c->state && !truce_case_state_of(truce_str_c(c->state), &want))
        return truce_cli_usage("case", "case: --state: there is no state '%s'", c->state);
    int code = truce_mandate_open(&c->x, TRUCE_STORE_READ);
    if (code) return code;
    truce_grid_init(&g);
    truce_buf_init(&t);
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) truce_grid_column(&g, heads[i], false);
    for (uint32_t i = 0; i < c->x.m.cases.n; i++) {
        const truce_case *k = c->x.m.cases.v[i];
        if (c->state && k->state != want) continue;
        n++;
        if (c->format) case_json(&c->x.o.buf, k, false);
        else list_row(&g, &t, k);
    }
    if (n && !c->format) truce_grid_print(&g, &c->x.o);
    else if (!n && !c->format) truce_buf_cstr(&c->x.o.buf, c->state ? "no case in that state\n" : "no cases\n");
    c->x.o.buf.failed |= g.failed || t.failed;
    truce_buf_fini(&t);
    truce_grid_fini(&g);
    int rc = c->format ? TRUCE_OK : truce_trust_footer(&c->x, &e);
    return truce_mandate_end(&c->x, rc, &e);
}

/* ---------------------------------------------------------------- show */

typedef struct show {
    case_cli *c;
    const truce_case *k;
    truce_flow f;
    truce_buf t;
} show;

enum { SHOW_INDENT = 15 };

static void show_begin(show *s, const char *name) {
    truce_flow_end(&s->f);
    truce_lay_colour(&s->c->x.o, "2");
    truce_buf_printf(&s->c->x.o.buf, "  %-13s", name);
    truce_lay_colour(&s->c->x.o, "0");
    s->f.indent = SHOW_INDENT;
    s->f.col = SHOW_INDENT;
    s->f.space = false;
}

static void show_field(show *s, const char *name, truce_str value) {
    show_begin(s, name);
    truce_flow_text(&s->f, value);
    truce_flow_end(&s->f);
}

static int show_incident_line(const truce_incident *i, void *ctx) {
    show *s = ctx;
    truce_buf_printf(&s->t, ": ");
    truce_words_days(&s->t, i->from, i->to);
    truce_buf_printf(&s->t, ", %.*s", TRUCE_FMT(i->kind));
    if (i->places.n) {
        truce_buf_cstr(&s->t, ", ");
        truce_words_place(&s->t, &i->places.v[0]);
    }
    truce_buf_printf(&s->t, "; %u report%s, %s", i->reports, i->reports == 1 ? "" : "s", i->grade);
    return TRUCE_OK;
}

/* An incident by its id, and in a few words what the ledger holds of it now. */
static int show_incident(show *s, truce_str id, truce_err *e) {
    truce_filter f = {.id = id, .limit = 1, .as_of = s->c->x.l.filter.as_of};
    truce_buf_clear(&s->t);
    truce_buf_str(&s->t, id);
    int rc = truce_store_incidents(s->c->x.l.store, &f, TRUCE_POLICY_UCDP, show_incident_line, s, e);
    if (rc == TRUCE_EABSENT) rc = TRUCE_OK; /* it went into another one, or was withdrawn */
    if (rc == TRUCE_OK) show_field(s, "incident", truce_buf_view(&s->t));
    return rc;
}

static int show_head(show *s, truce_err *e) {
    int rc = TRUCE_OK;
    const truce_case *k = s->k;
    truce_out *o = &s->c->x.o;
    truce_lay_colour(o, "1");
    truce_buf_printf(&o->buf, "%s: %s", k->id, truce_case_state_name(k->state));
    truce_lay_colour(o, "0");
    if (k->round > 1) truce_buf_printf(&o->buf, " (round %u)", k->round);
    truce_buf_char(&o->buf, '\n');
    truce_buf_clear(&s->t);
    truce_buf_printf(&s->t, "%.*s: %.*s", TRUCE_FMT(k->agreement->id), TRUCE_FMT(k->agreement->title));
    show_field(s, "agreement", truce_buf_view(&s->t));
    for (uint32_t i = 0; i < k->terms.n; i++) {
        const truce_term *t = truce_agreement_term(k->agreement, k->terms.v[i]);
        truce_buf_clear(&s->t);
        truce_buf_printf(&s->t, "%.*s", TRUCE_FMT(k->terms.v[i]));
        if (t) truce_buf_printf(&s->t, ": %.*s", TRUCE_FMT(t->summary.n ? t->summary : t->texts.v[0].text));
        show_field(s, "term", truce_buf_view(&s->t));
    }
    for (uint32_t i = 0; i < k->incidents.n && rc == TRUCE_OK; i++) rc = show_incident(s, k->incidents.v[i], e);
    joined(&s->t, k->alleged.v, k->alleged.n, "nobody is named");
    show_field(s, "alleged", truce_buf_view(&s->t));
    if (k->state >= TRUCE_CASE_DUPLICATE && k->exit_case.n) show_field(s, "duplicate of", k->exit_case);
    if (k->state == TRUCE_CASE_DENIED) {
        truce_buf_clear(&s->t);
        truce_buf_printf(&s->t, "by %.*s, at %.*s", TRUCE_FMT(k->exit_party), TRUCE_FMT(k->exit_place));
        show_field(s, "access denied", truce_buf_view(&s->t));
    }
    if (k->deadline) {
        time_cell(&s->t, k->deadline);
        show_field(s, "deadline", truce_buf_view(&s->t));
    }
    return rc;
}

static void show_invited(show *s) {
    for (uint32_t i = 0; i < s->k->invited.n; i++) {
        const truce_case_invited *v = &s->k->invited.v[i];
        truce_buf_clear(&s->t);
        truce_buf_printf(&s->t, "%.*s: ", TRUCE_FMT(v->party));
        if (v->answer) truce_buf_printf(&s->t, "answered (entry %llu)", (unsigned long long)v->answer - 1);
        else {
            truce_buf_cstr(&s->t,
                           truce_case_silent(s->k, v, truce_mandate_now()) ? "no response by " : "may answer until ");
            truce_words_time(&s->t, v->until);
        }
        show_field(s, "invited", truce_buf_view(&s->t));
    }
}

static void show_determination(show *s) {
    const truce_determination *d = &s->k->determination;
    uint32_t assents, neutral;
    if (!d->text.p) return;
    truce_buf_cstr(&s->c->x.o.buf, "\ndetermination\n");
    show_field(s, "occurrence", truce_str_c(truce_occurrence_name(d->occurrence)));
    joined(&s->t, d->breach.v, d->breach.n, "none");
    show_field(s, "breach", truce_buf_view(&s->t));
    show_field(s, "attribution", d->attribution);
    show_field(s, "standard", d->standard);
    for (uint32_t i = 0; i < d->evidence.n; i++) show_field(s, "evidence", d->evidence.v[i]);
    show_field(s, "reasons", d->reasons);
    for (uint32_t i = 0; i < s->k->votes.n; i++) {
        const truce_case_vote *v = &s->k->votes.v[i];
        truce_buf_clear(&s->t);
        truce_buf_printf(&s->t, "%.*s (%s, entry %llu)", TRUCE_FMT(v->by->name), truce_member_role_name(v->by->role),
                         (unsigned long long)v->index);
        show_field(s, v->assents ? "assents" : "dissents", truce_buf_view(&s->t));
    }
    bool there = truce_case_quorum(s->k, &assents, &neutral);
    truce_buf_clear(&s->t);
    truce_buf_printf(&s->t, "%u assents, %u needed; %u by mediators, %u needed: %s", assents, s->k->agreement->assents,
                     neutral, s->k->agreement->neutral, there ? "there" : "not there");
    show_field(s, "quorum", truce_buf_view(&s->t));
    show_field(s, "sha256", truce_str_c(d->sha256));
}

/* What an act says, in its own words. */
static truce_str act_words(const truce_case_act *a) {
    static const char *const keys[] = {"text", "reason", "reasons"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        truce_str v = truce_entry_get(&a->read, keys[i]);
        if (v.n && a->deed != TRUCE_DEED_PUBLISH && a->deed != TRUCE_DEED_ASSENT) return v;
    }
    return TRUCE_NOSTR;
}

static void show_history(show *s) {
    truce_out *o = &s->c->x.o;
    truce_buf_cstr(&o->buf, "\nhistory\n");
    for (uint32_t i = 0; i < s->k->acts.n; i++) {
        const truce_case_act *a = &s->k->acts.v[i];
        truce_str words = act_words(a);
        time_cell(&s->t, a->at);
        truce_buf_printf(&o->buf, "  %.*s  ", TRUCE_FMT(truce_buf_view(&s->t)));
        s->f.indent = 24;
        s->f.col = 24;
        s->f.space = false;
        truce_buf_clear(&s->t);
        truce_buf_printf(&s->t, "%.*s: %s", TRUCE_FMT(a->by->name), truce_case_deed_name(a->deed));
        if (a->from != a->to) truce_buf_printf(&s->t, "; now %s", truce_case_state_name(a->to));
        if (a->late) truce_buf_cstr(&s->t, "; late");
        truce_buf_printf(&s->t, " (entry %llu)", (unsigned long long)a->index);
        truce_flow_text(&s->f, truce_buf_view(&s->t));
        truce_flow_end(&s->f);
        if (!words.n) continue;
        truce_buf_printf(&o->buf, "%*s", 24, "");
        s->f.col = 24;
        s->f.space = false;
        truce_flow_text(&s->f, words);
        truce_flow_end(&s->f);
    }
}

static void show_next(show *s) {
    truce_out *o = &s->c->x.o;
    const truce_members *m = &s->c->x.m.members;
    bool said = false;
    for (uint32_t i = 0; i < m->n; i++) {
        unsigned may = m->v[i].until ? 0 : truce_case_may(s->k, &m->v[i], truce_mandate_now());
        if (!may) continue;
        if (!said) truce_buf_cstr(&o->buf, "\nwho may do what now\n");
        said = true;
        truce_buf_clear(&s->t);
        truce_buf_printf(&s->t, "%.*s: ", TRUCE_FMT(m->v[i].name));
        for (unsigned d = 0, n = 0; d < TRUCE_DEED_COUNT; d++)
            if (may & 1u << d) truce_buf_printf(&s->t, "%s%s", n++ ? ", " : "", truce_case_deed_name(d));
        show_begin(s, truce_member_role_name(m->v[i].role));
        truce_flow_text(&s->f, truce_buf_view(&s->t));
        truce_flow_end(&s->f);
    }
}

static int show_all(show *s, truce_err *e) {
    int rc = show_head(s, e);
    if (rc != TRUCE_OK) return rc;
    show_invited(s);
    show_determination(s);
    show_history(s);
    show_next(s);
    truce_buf_clear(&s->t);
    rc = truce_trust_status(&s->c->x, &s->t, e);
    truce_buf_cstr(&s->c->x.o.buf, "\n");
    show_field(s, "record", truce_buf_view(&s->t));
    s->c->x.o.buf.failed |= s->t.failed;
    return rc;
}

int case_show(case_cli *c, const char *id) {
    truce_err e = {0};
    int code = truce_mandate_open(&c->x, TRUCE_STORE_READ);
    if (code) return code;
    show s = {.c = c, .k = truce_mechanism_case(&c->x.m, id, &e)};
    if (!s.k) return truce_mandate_end(&c->x, TRUCE_EABSENT, &e);
    int rc = TRUCE_OK;
    if (c->determination || c->finding) {
        if (c->finding) truce_mechanism_finding(s.k, &c->x.o.buf);
        else truce_buf_str(&c->x.o.buf, s.k->determination.text);
        if (!c->x.o.buf.n)
            rc = truce_err_set(&e, TRUCE_EABSENT, "%s has no %s yet", s.k->id,
                               c->finding ? "published finding" : "determination");
    } else if (c->format) case_json(&c->x.o.buf, s.k, true);
    else {
        truce_buf_init(&s.t);
        truce_flow_init(&s.f, &c->x.o, SHOW_INDENT);
        rc = show_all(&s, &e);
        truce_flow_fini(&s.f);
        truce_buf_fini(&s.t);
    }
    return truce_mandate_end(&c->x, rc, &e);
}
