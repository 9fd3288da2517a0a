/* cli/show_claim.c - a claim: its sentence with trigger and roles, its fields in plain words, its incident and report.
 */
#include "cli/marks.h"
#include "cli/show.h"
#include "engine/records.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- the sentence */

typedef struct roles {
    truce_mark v[64];
    uint32_t n;
} roles;

static void add(roles *m, const char *label, const char *tint, uint32_t beg, uint32_t end, const truce_sentence *s) {
    if (beg >= end || beg < s->beg || end > s->end || m->n == sizeof m->v / sizeof *m->v) return;
    for (uint32_t i = 0; i < m->n; i++) /* the victims are most often the recipients too: the first role is said */
        if (m->v[i].beg == beg && m->v[i].end == end) return;
    truce_mark *k = &m->v[m->n++];
    memset(k, 0, sizeof *k);
    k->beg = beg;
    k->end = end;
    k->tint = tint;
    snprintf(k->label, sizeof k->label, "%s", label);
}

static void put_sentence(truce_show *x, const truce_reading *r, const truce_claim *c) {
    roles m = {.n = 0};
    if (c->sentence >= r->n_sent) return;
    const truce_sentence *s = &r->sent[c->sentence];
    add(&m, "trigger", "1;31", c->beg, c->end, s);
    if (m.n) {
        m.v[0].core_beg = c->beg;
        m.v[0].core_end = c->end;
    }
    if (c->harm) add(&m, "victims", "35", c->victim.beg, c->victim.end, s);
    if (c->has_object) add(&m, "object", "35", c->object_beg, c->object_end, s);
    for (uint32_t i = 0; i < c->actors.n; i++) add(&m, "by", "36", c->actors.v[i].beg, c->actors.v[i].end, s);
    for (uint32_t i = 0; i < c->recipients.n; i++)
        add(&m, "to", "35", c->recipients.v[i].beg, c->recipients.v[i].end, s);
    if (c->has_weapon) add(&m, "weapon", "33", c->weapon_beg, c->weapon_end, s);
    for (uint32_t i = 0; i < c->places.n; i++) add(&m, "place", "32", c->places.v[i].beg, c->places.v[i].end, s);
    if (c->has_claimant) add(&m, "claimant", "34", c->claimant.beg, c->claimant.end, s);
    truce_buf_char(&x->o.buf, '\n');
    x->f.indent = 2;
    truce_marks_text(&x->f, r->article->text, s->beg, s->end, m.v, m.n);
    truce_flow_end(&x->f);
    truce_buf_char(&x->o.buf, '\n');
}

/* ---------------------------------------------------------------- the fields */

static const char *sector_words(truce_str s) {
    static const char *const names[][2] = {
        {"GOV", "government"},   {"MIL", "military"},           {"COP", "police"},    {"REB", "armed group"},
        {"CIV", "civilians"},    {"LEG", "parliament"},         {"JUD", "courts"},    {"MED", "media"},
        {"NGO", "organisation"}, {"IGO", "international body"}, {"REL", "religious"}, {"BUS", "business"},
        {"SPY", "intelligence"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (truce_str_is(s, names[i][0])) return names[i][1];
    return NULL;
}

static void put_party(truce_show *x, const char *field, const truce_reading *r, const truce_actor *a) {
    truce_buf b;
    const char *sector = sector_words(a->sector);
    truce_buf_init(&b);
    truce_words_who(&b, x->l.lex, a);
    if (sector) truce_buf_printf(&b, ", %s", sector);
    if (a->beg < a->end) {
        truce_str text = truce_str_sub(r->article->text, a->beg, a->end);
        if (!truce_str_eq(text, a->name)) truce_buf_printf(&b, " (\"%.*s\")", TRUCE_FMT(text));
    } else truce_buf_cstr(&b, " (not in the text: implied)");
    truce_show_field(x, field);
    truce_show_flow(x, &b);
    truce_buf_fini(&b);
}

static void put_where(truce_show *x, const truce_claim *c) {
    static const char *const prec[] = {"",
                                       "the place itself",
                                       "near it",
                                       "in its district",
                                       "in its province",
                                       "a line or region",
                                       "the country",
                                       "international waters or airspace"};
    truce_buf b;
    truce_buf_init(&b);
    for (uint32_t i = 0; i < c->places.n; i++) {
        const truce_place *p = &c->places.v[i];
        truce_show_field(x, i ? "" : "where");
        truce_buf_str(&b, p->name.n ? p->name : p->text);
        if (p->adm1.n && !truce_str_eq(p->adm1, p->name)) truce_buf_printf(&b, ", %.*s", TRUCE_FMT(p->adm1));
        truce_str state = truce_words_state(x->l.lex, p->country);
        if (state.n && !truce_str_eq(state, p->name)) truce_buf_printf(&b, ", %.*s", TRUCE_FMT(state));
        if (p->where_prec && p->where_prec < 8) truce_buf_printf(&b, " (%s)", prec[p->where_prec]);
        truce_show_flow(x, &b);
    }
    truce_buf_fini(&b);
}

static void put_when(truce_show *x, const truce_reading *r, const truce_claim *c) {
    static const char *const prec[] = {"", "", "within days", "within the week", "within the month", "within the year"};
    truce_buf b;
    truce_buf_init(&b);
    truce_show_field(x, "when");
    if (c->has_when) {
        truce_words_days(&b, c->from, c->to);
        if (c->date_prec > 1 && c->date_prec < 6) truce_buf_printf(&b, ", %s", prec[c->date_prec]);
        if (c->when_text.n) truce_buf_printf(&b, " (\"%.*s\")", TRUCE_FMT(c->when_text));
    } else {
        truce_buf_cstr(&b, "not said");
        if (r->article->published != TRUCE_NODAY) {
            truce_buf_cstr(&b, "; the report is of ");
            truce_words_days(&b, r->article->published, TRUCE_NODAY);
        }
    }
    truce_show_flow(x, &b);
    truce_buf_fini(&b);
}

static void put_what(truce_show *x, const truce_reading *r, const truce_claim *c) {
    truce_buf b;
    truce_buf_init(&b);
    truce_show_field(x, "what");
    truce_words_what(&b, x->l.lex, c);
    if (c->harm && c->part_of >= 0 && (uint32_t)c->part_of < r->claims.n)
        truce_buf_printf(&b, "; part of claim %u of this report", r->claims.v[c->part_of].number);
    truce_show_flow(x, &b);
    truce_show_field(x, "event");
    truce_buf_str(&b, c->event.n ? c->event : TRUCE_STR("none"));
    if (c->mode.n) truce_buf_printf(&b, ", %.*s", TRUCE_FMT(c->mode));
    if (c->cameo.n) truce_buf_printf(&b, ", CAMEO %.*s", TRUCE_FMT(c->cameo));
    if (c->acled.n) truce_buf_printf(&b, ", ACLED %.*s", TRUCE_FMT(c->acled));
    truce_show_flow(x, &b);
    for (uint32_t i = 0; i < c->actors.n; i++) put_party(x, i ? "" : "by", r, &c->actors.v[i]);
    for (uint32_t i = 0; i < c->recipients.n; i++) put_party(x, i ? "" : "to", r, &c->recipients.v[i]);
    if (c->harm) put_party(x, "victims", r, &c->victim);
    if (c->has_weapon) {
        truce_show_field(x, "weapon");
        truce_buf_str(&b, c->weapon_kind);
        for (size_t i = 0; i < b.n; i++)
            if (b.p[i] == '_') b.p[i] = ' ';
        if (c->weapon_text.n) truce_buf_printf(&b, " (\"%.*s\")", TRUCE_FMT(c->weapon_text));
        truce_show_flow(x, &b);
    }
    truce_buf_fini(&b);
}

static void put_said(truce_show *x, const truce_reading *r, const truce_claim *c) {
    static const char *const stance[] = {"asserts it", "admits it, against its own interest", "denies it",
                                         "confirms it", "says it, not verified"};
    truce_buf b;
    truce_buf_init(&b);
    if (c->has_claimant) put_party(x, "claimant", r, &c->claimant);
    else {
        truce_show_field(x, "claimant");
        truce_flow_cstr(&x->f, "the report itself, in its own voice");
    }
    truce_show_field(x, "stance");
    truce_buf_printf(&b, "%s", stance[c->stance < 5 ? c->stance : 0]);
    if (c->negative) truce_buf_cstr(&b, "; that it did not happen");
    if (c->quoted) truce_buf_cstr(&b, "; in quotation marks");
    if (c->modality == TRUCE_MOD_HYPOTHETICAL) truce_buf_cstr(&b, "; if, could or a threat: not as a fact");
    if (c->modality == TRUCE_MOD_FUTURE) truce_buf_cstr(&b, "; of the future");
    if (c->modality == TRUCE_MOD_BACKGROUND) truce_buf_cstr(&b, "; as background: an older event");
    truce_show_flow(x, &b);
    truce_buf_fini(&b);
}

static void put_frame(truce_show *x, const truce_reading *r, const truce_claim *c, const char *incident) {
    const truce_article *a = r->article;
    truce_str outlet = truce_words_outlet(a->source, a->url, a->file);
    truce_buf b;
    truce_buf_init(&b);
    truce_show_field(x, "rule");
    truce_buf_printf(&b, "%s, confidence %u %%", c->rule ? c->rule : "not known", c->confidence);
    truce_show_flow(x, &b);
    truce_show_field(x, "incident");
    truce_flow_cstr(&x->f, incident[0] ? incident : c->period_total ? "none: a total of a period" : "none");
    truce_show_field(x, "report");
    truce_buf_printf(&b, "%.12s, %.*s, ", a->id, TRUCE_FMT(outlet));
    truce_words_days(&b, a->published, TRUCE_NODAY);
    if (a->title.n) truce_buf_printf(&b, ": %.*s", TRUCE_FMT(a->title));
    truce_show_flow(x, &b);
    truce_flow_end(&x->f);
    truce_buf_fini(&b);
}

/* "withdrawn   2026-11-25 16:04:05Z by Anna: misread" */
static int each_act(truce_time_us at, truce_str act, truce_str reason, truce_str who, void *ctx) {
    truce_show *x = ctx;
    truce_buf b;
    truce_buf_init(&b);
    truce_show_field(x, truce_str_is(act, "withdraw") ? "withdrawn"
                        : truce_str_is(act, "move")   ? "moved"
                                                      : "split off");
    truce_words_time(&b, at);
    truce_buf_printf(&b, " by %.*s: %.*s", TRUCE_FMT(who), TRUCE_FMT(reason));
    truce_show_flow(x, &b);
    truce_flow_end(&x->f);
    truce_buf_fini(&b);
    return TRUCE_OK;
}

int truce_show_claim(truce_show *x, truce_err *e) {
    truce_reading r;
    truce_show_claims in = {0};
    const char *dash = strchr(x->id, '-');
    char report[sizeof x->id];
    uint64_t number = 0;
    size_t n = dash ? (size_t)(dash - x->id) : 0;
    memcpy(report, x->id, n);
    report[n] = '\0';
    if (!dash || !truce_str_u64(truce_str_c(dash + 1), &number))
        return truce_err_set(e, TRUCE_EABSENT, "%s: not the id of a claim", x->id);
    int rc = truce_store_reading(x->l.store, &x->a, report, &r, NULL, e);
    if (rc != TRUCE_OK) return rc;
    for (uint32_t i = 0; i < r.claims.n; i++) {
        const truce_claim *c = &r.claims.v[i];
        if (c->number != number) continue;
        rc = truce_show_incidents_of(x, x->id, c->number, &in, e);
        if (rc != TRUCE_OK) return rc;
        truce_lay_colour(&x->o, "1");
        truce_buf_printf(&x->o.buf, "claim %s", x->id);
        truce_lay_colour(&x->o, "0");
        truce_buf_char(&x->o.buf, '\n');
        put_sentence(x, &r, c);
        put_said(x, &r, c);
        put_what(x, &r, c);
        put_where(x, c);
        put_when(x, &r, c);
        put_frame(x, &r, c, in.incident[c->number]);
        return truce_store_claim_acts(x->l.store, x->id, each_act, x, e);
    }
    return truce_err_set(e, TRUCE_EABSENT, "%s: the report has no such claim", x->id);
}
