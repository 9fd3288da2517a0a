/* cli/agreement_show.c - an agreement for people and as JSON: its terms with every side's text, who stands for whom,
 * how long it holds, and how long since a violation of it was established. */
#include "base/json.h"
#include "cli/agreement.h"
#include "cli/grid.h"
#include "cli/words.h"

#include <string.h>

/* One agreement on one day. */
typedef struct look {
    const truce_mandate *x;
    const truce_agreement *g;
    truce_day today;
    uint32_t versions, open, published, left; /* cases: under way, with a finding, left by a side exit */
    uint32_t established;
    const truce_case *last; /* the latest established violation; NULL: none */
} look;

static void look_at(look *k, const truce_mandate *x, const truce_agreement *g) {
    const truce_moment day = (truce_moment)86400 * 1000000;
    memset(k, 0, sizeof *k);
    k->x = x;
    k->g = g;
    k->today = (truce_day)((x->l.filter.as_of ? x->l.filter.as_of : truce_mandate_now()) / day);
    for (uint32_t i = 0; i < x->m.versions.n; i++) k->versions += truce_str_eq(x->m.versions.v[i]->id, g->id);
    for (uint32_t i = 0; i < x->m.cases.n; i++) {
        const truce_case *c = x->m.cases.v[i];
        if (!truce_str_eq(c->agreement->id, g->id)) continue;
        if (c->state >= TRUCE_CASE_DUPLICATE) k->left++;
        else if (c->state >= TRUCE_CASE_PUBLISHED) k->published++;
        else k->open++;
        if (!truce_case_established(c)) continue;
        k->established++;
        if (!k->last || truce_case_day(c) >= truce_case_day(k->last)) k->last = c;
    }
}

/* The first day is day 1; 0: not yet. After the end: how many there were. */
static int32_t days_in_force(const look *k) {
    truce_day to = k->g->to != TRUCE_NODAY && k->g->to < k->today ? k->g->to : k->today;
    return to < k->g->from ? 0 : to - k->g->from + 1;
}

/* Who stands for a party or mediator now: by its id, as cases have it. NULL: nobody. */
static const truce_member *member_for(const look *k, const truce_signatory *s, bool party) {
    for (uint32_t i = 0; i < k->x->m.members.n; i++) {
        const truce_member *m = &k->x->m.members.v[i];
        if (!m->until && m->role == (party ? TRUCE_MEMBER_PARTY : TRUCE_MEMBER_MEDIATOR) &&
            truce_str_ieq(m->party, s->id))
            return m;
    }
    return NULL;
}

static truce_str signatory_name(const truce_agreement *g, truce_str id) {
    int32_t p = truce_agreement_party(g, id), m = truce_agreement_mediator(g, id);
    return p >= 0 ? g->parties.v[p].name : m >= 0 ? g->mediators.v[m].name : id;
}

/* ---------------------------------------------------------------- words */

static void put_day(truce_buf *b, truce_day day) {
    char t[16];
    truce_day_format(day, t);
    truce_buf_cstr(b, t);
}

static void put_kind(truce_buf *b, unsigned kind) {
    for (const char *p = truce_term_kind_name(kind); *p; p++) truce_buf_char(b, *p == '_' ? ' ' : *p);
}

static void put_list(truce_buf *b, const truce_strs *v, const char *last) {
    for (uint32_t i = 0; i < v->n; i++) {
        if (i) truce_buf_cstr(b, i + 1 < v->n ? ", " : last);
        truce_buf_str(b, v->v[i]);
    }
}

static void put_bound(truce_buf *b, const truce_agreement *g, const truce_term *t) {
    if (t->obliged.n == g->parties.n) {
        truce_buf_cstr(b, g->parties.n == 2 ? "both parties" : "all parties");
        return;
    }
    for (uint32_t i = 0; i < t->obliged.n; i++)
        truce_buf_printf(b, "%s%.*s", i ? (i + 1 < t->obliged.n ? ", " : " and ") : "",
                         TRUCE_FMT(g->parties.v[t->obliged.v[i]].name));
}

static void put_ago(truce_buf *b, int32_t days) {
    if (days <= 0) truce_buf_cstr(b, "today");
    else {
        truce_words_of(b, (uint64_t)days, "day", NULL);
        truce_buf_cstr(b, " ago");
    }
}

static void put_force(truce_buf *b, const look *k) {
    const truce_agreement *g = k->g;
    if (k->today < g->from) {
        truce_buf_cstr(b, "not before ");
        put_day(b, g->from);
        truce_buf_cstr(b, ", in ");
        truce_words_of(b, (uint64_t)(g->from - k->today), "day", NULL);
        return;
    }
    bool over = g->to != TRUCE_NODAY && g->to < k->today;
    truce_buf_cstr(b, over ? "from " : "since ");
    put_day(b, g->from);
    if (g->to != TRUCE_NODAY) {
        truce_buf_cstr(b, over ? " to " : ", until ");
        put_day(b, g->to);
    }
    if (over) {
        truce_buf_cstr(b, ", ");
        truce_words_of(b, (uint64_t)days_in_force(k), "day", NULL);
        truce_buf_cstr(b, "; it ended ");
        put_ago(b, k->today - g->to);
    } else truce_buf_printf(b, ": day %d", (int)days_in_force(k));
}

static void put_violations(truce_buf *b, const look *k) {
    const truce_case *c = k->last;
    if (!c) {
        truce_buf_cstr(b, "none established so far");
        return;
    }
    truce_buf_cstr(b, "the last one established is of ");
    put_day(b, truce_case_day(c));
    truce_buf_cstr(b, ", ");
    put_ago(b, k->today - truce_case_day(c));
    truce_buf_printf(b, ": term%s ", c->determination.breach.n == 1 ? "" : "s");
    for (uint32_t i = 0; i < c->determination.breach.n; i++)
        truce_buf_printf(b, "%s%.*s", i ? ", " : "", TRUCE_FMT(c->determination.breach.v[i]));
    truce_buf_printf(b, ", %.*s (%s); %u in all", TRUCE_FMT(c->determination.attribution), c->id, k->established);
}

static void put_cases(truce_buf *b, const look *k) {
    if (!k->open && !k->published && !k->left) truce_buf_cstr(b, "none");
    else truce_buf_printf(b, "%u under way, %u with a finding, %u left without one", k->open, k->published, k->left);
}

/* ---------------------------------------------------------------- for people */

typedef struct page {
    look k;
    truce_out *o;
    truce_flow f;
    truce_buf b; /* of a field */
} page;

/* "  name        " in dim; what stands in p->b flows behind it. */
static void put_field(page *p, const char *name) {
    truce_flow_end(&p->f);
    truce_lay_colour(p->o, "2");
    truce_buf_printf(&p->o->buf, "  %-11s ", name);
    truce_lay_colour(p->o, "0");
    p->f.indent = p->f.col = 14;
    p->f.space = false;
    truce_flow_text(&p->f, truce_buf_view(&p->b));
    truce_flow_end(&p->f);
    p->o->buf.failed |= p->b.failed;
    truce_buf_clear(&p->b);
}

static void put_head(page *p) {
    char response[32], remedy[32];
    const truce_agreement *g = p->k.g;
    truce_lay_colour(p->o, "1");
    truce_buf_str(&p->o->buf, g->title);
    truce_lay_colour(p->o, "0");
    truce_buf_char(&p->o->buf, '\n');
    truce_buf_str(&p->b, g->id);
    if (p->k.versions > 1) truce_buf_printf(&p->b, ", version %u", p->k.versions);
    put_field(p, "id");
    if (g->signed_on != TRUCE_NODAY) {
        put_day(&p->b, g->signed_on);
        if (g->place.n) truce_buf_printf(&p->b, ", %.*s", TRUCE_FMT(g->place));
        put_field(p, "signed");
    }
    put_force(&p->b, &p->k);
    put_field(p, "in force");
    put_violations(&p->b, &p->k);
    put_field(p, "violations");
    put_cases(&p->b, &p->k);
    put_field(p, "cases");
    put_list(&p->b, &g->area, ", ");
    put_field(p, "area");
    truce_buf_printf(&p->b, "%u of %u members assent, at least %u of them %s", g->assents,
                     g->parties.n + g->mediators.n, g->neutral, g->neutral == 1 ? "a mediator" : "mediators");
    put_field(p, "quorum");
    truce_agreement_span(g->response_seconds, response);
    truce_agreement_span(g->remedy_seconds, remedy);
    truce_buf_printf(&p->b, "%s to respond, %s to remedy", response, remedy);
    put_field(p, "deadlines");
}

static void put_signatories(page *p, const char *what, const truce_signatory *v, uint32_t n, bool party) {
    truce_buf_printf(&p->o->buf, "\n%s\n", what);
    for (uint32_t i = 0; i < n; i++) {
        const truce_member *m = member_for(&p->k, &v[i], party);
        truce_buf_str(&p->b, v[i].name);
        if (v[i].also.n) {
            truce_buf_cstr(&p->b, " (also ");
            put_list(&p->b, &v[i].also, ", ");
            truce_buf_char(&p->b, ')');
        }
        if (m) {
            truce_buf_printf(&p->b, "; member: %.*s, since ", TRUCE_FMT(m->name));
            truce_words_time(&p->b, m->since);
        } else truce_buf_cstr(&p->b, "; no member stands for it yet");
        char id[TRUCE_KEY_NAME + 1];
        snprintf(id, sizeof id, "%.*s", TRUCE_FMT(v[i].id));
        put_field(p, id);
    }
}

static void put_others(page *p) {
    const truce_members *v = &p->k.x->m.members;
    bool any = false;
    for (uint32_t i = 0; i < v->n; i++) {
        if (v->v[i].until || v->v[i].role < TRUCE_MEMBER_SECRETARIAT) continue;
        if (!any) truce_buf_cstr(&p->o->buf, "\nother members\n");
        any = true;
        truce_buf_str(&p->b, v->v[i].name);
        put_field(p, truce_member_role_name(v->v[i].role));
    }
}

/* A text: "      2025-10-19 ur   WORDS", and below it where it stood. */
static void put_text(page *p, const truce_term_text *t) {
    char tag[64], day[16];
    truce_day_format(t->published, day);
    snprintf(tag, sizeof tag, "%s %.*s", day[0] ? day : "no date   ", TRUCE_FMT(t->lang));
    truce_flow_end(&p->f);
    truce_buf_printf(&p->o->buf, "      %-15s ", tag);
    p->f.indent = 22;
    p->f.col = strlen(tag) > 15 ? (unsigned)strlen(tag) + 7 : 22;
    p->f.space = false;
    truce_flow_text(&p->f, t->text);
    truce_flow_end(&p->f);
    if (!t->source.n && !t->translated.n) return;
    truce_flow_colour(&p->f, "2");
    truce_flow_cstr(&p->f, "(");
    truce_flow_text(&p->f, t->source);
    if (t->translated.n) {
        truce_flow_cstr(&p->f, t->source.n ? "; translated from " : "translated from ");
        truce_flow_text(&p->f, t->translated);
    }
    truce_flow_cstr(&p->f, ")");
    truce_flow_colour(&p->f, "0");
    truce_flow_end(&p->f);
}

/* The texts of a term, by who published them: in the order of each one's first. */
static void put_texts(page *p, const truce_term *t) {
    bool done[TRUCE_AGREEMENT_ITEMS] = {false};
    for (uint32_t i = 0; i < t->texts.n; i++) {
        if (done[i]) continue;
        truce_str name = signatory_name(p->k.g, t->texts.v[i].by);
        truce_lay_colour(p->o, "1");
        truce_buf_printf(&p->o->buf, "    %.*s", TRUCE_FMT(name));
        truce_lay_colour(p->o, "0");
        truce_buf_char(&p->o->buf, '\n');
        for (uint32_t j = i; j < t->texts.n; j++) {
            if (!truce_str_eq(signatory_name(p->k.g, t->texts.v[j].by), name)) continue;
            done[j] = true;
            put_text(p, &t->texts.v[j]);
        }
    }
}

static void put_term(page *p, const truce_term *t) {
    const truce_agreement *g = p->k.g;
    truce_buf *b = &p->o->buf;
    truce_buf_char(b, '\n');
    truce_lay_colour(p->o, "1");
    truce_buf_printf(b, "%.*s  ", TRUCE_FMT(t->id));
    put_kind(b, t->kind);
    truce_lay_colour(p->o, "0");
    truce_buf_char(b, '\n');
    truce_buf_printf(&p->b, "%.*s\nBinds ", TRUCE_FMT(t->summary));
    put_bound(&p->b, g, t);
    if (t->from != g->from) {
        truce_buf_cstr(&p->b, "; from ");
        put_day(&p->b, t->from);
    }
    if (t->to != g->to) {
        truce_buf_cstr(&p->b, "; until ");
        put_day(&p->b, t->to);
    }
    if (t->area.n) {
        truce_buf_cstr(&p->b, "; in ");
        put_list(&p->b, &t->area, " and ");
    }
    if (t->groups.n) {
        truce_buf_cstr(&p->b, "; groups: ");
        put_list(&p->b, &t->groups, ", ");
    }
    truce_buf_char(&p->b, '.');
    truce_buf_cstr(b, "    ");
    p->f.indent = p->f.col = 4;
    p->f.space = false;
    truce_flow_text(&p->f, truce_buf_view(&p->b));
    truce_flow_end(&p->f);
    truce_buf_clear(&p->b);
    put_texts(p, t);
}

static void show_page(truce_mandate *x, const truce_agreement *g) {
    page p = {.o = &x->o};
    look_at(&p.k, x, g);
    truce_flow_init(&p.f, &x->o, 0);
    truce_buf_init(&p.b);
    put_head(&p);
    put_signatories(&p, "parties", g->parties.v, g->parties.n, true);
    put_signatories(&p, "mediators", g->mediators.v, g->mediators.n, false);
    put_others(&p);
    for (uint32_t i = 0; i < g->terms.n; i++) put_term(&p, &g->terms.v[i]);
    if (g->sources.n) truce_buf_cstr(&x->o.buf, "\nsources\n");
    for (uint32_t i = 0; i < g->sources.n; i++) {
        truce_buf_cstr(&x->o.buf, "  ");
        p.f.indent = p.f.col = 2;
        truce_flow_text(&p.f, g->sources.v[i]);
        truce_flow_end(&p.f);
    }
    x->o.buf.failed |= p.b.failed;
    truce_buf_fini(&p.b);
    truce_flow_fini(&p.f);
}

/* ---------------------------------------------------------------- JSON */

static void json_signatories(truce_json *j, const char *key, const look *k, bool party) {
    uint32_t n = party ? k->g->parties.n : k->g->mediators.n;
    truce_json_key(j, key);
    truce_json_arr(j);
    for (uint32_t i = 0; i < n; i++) {
        const truce_signatory *s = party ? &k->g->parties.v[i] : &k->g->mediators.v[i];
        const truce_member *m = member_for(k, s, party);
        truce_json_obj(j);
        truce_json_kstr(j, "id", s->id);
        truce_json_kstr(j, "name", s->name);
        truce_json_kstrs(j, "also", s->also.v, s->also.n);
        truce_json_kstr(j, "member", m ? m->name : TRUCE_NOSTR);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

static void json_term(truce_json *j, const truce_agreement *g, const truce_term *t) {
    truce_json_obj(j);
    truce_json_kstr(j, "id", t->id);
    truce_json_kcstr(j, "kind", truce_term_kind_name(t->kind));
    truce_json_key(j, "obliged");
    truce_json_arr(j);
    for (uint32_t i = 0; i < t->obliged.n; i++) truce_json_str(j, g->parties.v[t->obliged.v[i]].id);
    truce_json_arr_end(j);
    truce_json_kstrs(j, "groups", t->groups.v, t->groups.n);
    const truce_strs *area = t->area.n ? &t->area : &g->area;
    truce_json_kstrs(j, "area", area->v, area->n);
    truce_json_kday(j, "from", t->from);
    truce_json_kday(j, "until", t->to);
    truce_json_kstr(j, "summary", t->summary);
    truce_json_key(j, "texts");
    truce_json_arr(j);
    for (uint32_t i = 0; i < t->texts.n; i++) {
        const truce_term_text *v = &t->texts.v[i];
        truce_json_obj(j);
        truce_json_kstr(j, "by", v->by);
        truce_json_kstr(j, "lang", v->lang);
        truce_json_kstr(j, "translated_from", v->translated);
        truce_json_kday(j, "published", v->published);
        truce_json_kstr(j, "source", v->source.n ? v->source : TRUCE_NOSTR);
        truce_json_kstr(j, "text", v->text);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
    truce_json_obj_end(j);
}

static void json_violations(truce_json *j, const look *k) {
    const truce_case *c = k->last;
    truce_json_kint(j, "established_violations", k->established);
    truce_json_key(j, "last_established_violation");
    if (!c) {
        truce_json_null(j);
        return;
    }
    truce_json_obj(j);
    truce_json_kcstr(j, "case", c->id);
    truce_json_kday(j, "day", truce_case_day(c));
    truce_json_kint(j, "days_since", k->today - truce_case_day(c));
    truce_json_key(j, "terms");
    truce_json_arr(j);
    for (uint32_t i = 0; i < c->determination.breach.n; i++) truce_json_str(j, c->determination.breach.v[i]);
    truce_json_arr_end(j);
    truce_json_kstr(j, "attribution", c->determination.attribution);
    truce_json_obj_end(j);
}

static void json_agreement(truce_json *j, const truce_mandate *x, const truce_agreement *g, bool whole) {
    look k;
    look_at(&k, x, g);
    truce_json_obj(j);
    truce_json_kcstr(j, "type", "agreement");
    truce_json_kstr(j, "id", g->id);
    truce_json_kstr(j, "title", g->title);
    truce_json_kint(j, "version", k.versions);
    truce_json_kcstr(j, "sha256", g->sha256);
    truce_json_kday(j, "signed_on", g->signed_on);
    truce_json_kstr(j, "signed_at", g->place.n ? g->place : TRUCE_NOSTR);
    truce_json_kday(j, "from", g->from);
    truce_json_kday(j, "until", g->to);
    truce_json_kday(j, "as_of", k.today);
    truce_json_kbool(j, "in_force", truce_agreement_on(g, NULL, k.today));
    truce_json_kint(j, "days_in_force", days_in_force(&k));
    json_violations(j, &k);
    truce_json_kint(j, "cases_under_way", k.open);
    truce_json_kint(j, "cases_with_finding", k.published);
    truce_json_kint(j, "cases_left", k.left);
    json_signatories(j, "parties", &k, true);
    json_signatories(j, "mediators", &k, false);
    if (whole) {
        truce_json_kstrs(j, "area", g->area.v, g->area.n);
        truce_json_kint(j, "assents", g->assents);
        truce_json_kint(j, "neutral", g->neutral);
        truce_json_kint(j, "response_seconds", g->response_seconds);
        truce_json_kint(j, "remedy_seconds", g->remedy_seconds);
        truce_json_key(j, "terms");
        truce_json_arr(j);
        for (uint32_t i = 0; i < g->terms.n; i++) json_term(j, g, &g->terms.v[i]);
        truce_json_arr_end(j);
        truce_json_kstrs(j, "sources", g->sources.v, g->sources.n);
    }
    truce_json_obj_end(j);
}

/* ---------------------------------------------------------------- the command's */

void truce_agreement_show(truce_mandate *x, const truce_agreement *g, bool json) {
    truce_json j;
    if (!json) {
        show_page(x, g);
        return;
    }
    truce_json_init(&j, &x->o.buf);
    json_agreement(&j, x, g, true);
    truce_buf_char(&x->o.buf, '\n');
}

static void list_row(truce_grid *t, const truce_mandate *x, const truce_agreement *g) {
    look k;
    truce_buf b;
    look_at(&k, x, g);
    truce_buf_init(&b);
    truce_grid_text(t, g->id);
    put_day(&b, g->from);
    truce_grid_text(t, truce_buf_view(&b));
    truce_grid_number(t, days_in_force(&k), false);
    truce_grid_number(t, g->terms.n, false);
    truce_grid_number(t, k.open, false);
    truce_buf_clear(&b);
    if (k.last) put_day(&b, truce_case_day(k.last));
    truce_grid_text(t, k.last ? truce_buf_view(&b) : TRUCE_STR("none"));
    truce_grid_text(t, g->title);
    t->failed |= b.failed;
    truce_buf_fini(&b);
}

void truce_agreement_list(truce_mandate *x, bool json) {
    truce_json j;
    truce_grid t;
    truce_json_init(&j, &x->o.buf);
    if (json) truce_json_arr(&j);
    for (uint32_t i = 0; json && i < x->m.agreements.n; i++) json_agreement(&j, x, x->m.agreements.v[i], false);
    if (json) {
        truce_json_arr_end(&j);
        truce_buf_char(&x->o.buf, '\n');
        return;
    }
    if (!x->m.agreements.n) {
        truce_buf_cstr(&x->o.buf, "no agreements; 'truce agreement add FILE.yaml' puts one into the ledger\n");
        return;
    }
    truce_grid_init(&t);
    truce_grid_column(&t, "agreement", false);
    truce_grid_column(&t, "in force from", false);
    truce_grid_column(&t, "days", true);
    truce_grid_column(&t, "terms", true);
    truce_grid_column(&t, "cases under way", true);
    truce_grid_column(&t, "last violation", false);
    truce_grid_column(&t, "title", false);
    for (uint32_t i = 0; i < x->m.agreements.n; i++) list_row(&t, x, x->m.agreements.v[i]);
    truce_grid_print(&t, &x->o);
    x->o.buf.failed |= t.failed;
    truce_grid_fini(&t);
}
