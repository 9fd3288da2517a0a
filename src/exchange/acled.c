/* exchange/acled.c - incidents as rows of ACLED's export: 31 columns, CSV.
 * Source: ACLED code book (event types and precedence, inter codes, precision), ACLED API guide (columns). Names of
 * parties are ours: ACLED's house names ("Military Forces of Pakistan (2022-)") are its own coding. */
#include "exchange/columns.h"
#include "exchange/row.h"

#include <string.h>

static const char *const acled_tags[][2] = {{"event_date", "#date+start"},
                                            {"event_type", "#event+type"},
                                            {"location", "#loc+name"},
                                            {"latitude", "#geo+lat"},
                                            {"longitude", "#geo+lon"},
                                            {"source", "#meta+source"},
                                            {"fatalities", "#affected+killed+min"},
                                            {NULL, NULL}};

/* All 25 sub-event types in order of precedence. */
static const struct acled_type {
    const char *disorder, *event, *sub;
} acled_types[] = {
    {"Political violence", "Battles", "Government regains territory"},
    {"Political violence", "Battles", "Non-state actor overtakes territory"},
    {"Political violence", "Battles", "Armed clash"},
    {"Political violence; Demonstrations", "Protests", "Excessive force against protesters"},
    {"Demonstrations", "Protests", "Protest with intervention"},
    {"Demonstrations", "Protests", "Peaceful protest"},
    {"Demonstrations", "Riots", "Violent demonstration"},
    {"Political violence", "Riots", "Mob violence"},
    {"Political violence", "Explosions/Remote violence", "Chemical weapon"},
    {"Political violence", "Explosions/Remote violence", "Air/drone strike"},
    {"Political violence", "Explosions/Remote violence", "Suicide bomb"},
    {"Political violence", "Explosions/Remote violence", "Shelling/artillery/missile attack"},
    {"Political violence", "Explosions/Remote violence", "Remote explosive/landmine/IED"},
    {"Political violence", "Explosions/Remote violence", "Grenade"},
    {"Political violence", "Violence against civilians", "Sexual violence"},
    {"Political violence", "Violence against civilians", "Attack"},
    {"Political violence", "Violence against civilians", "Abduction/forced disappearance"},
    {"Strategic developments", "Strategic developments", "Agreement"},
    {"Strategic developments", "Strategic developments", "Arrests"},
    {"Strategic developments", "Strategic developments", "Change to group/activity"},
    {"Strategic developments", "Strategic developments", "Disrupted weapons use"},
    {"Strategic developments", "Strategic developments", "Headquarters or base established"},
    {"Strategic developments", "Strategic developments", "Looting/property destruction"},
    {"Strategic developments", "Strategic developments", "Non-violent transfer of territory"},
    {"Strategic developments", "Strategic developments", "Other"},
};

enum { ACLED_DAYS = 31 /* a longer span is no multi-day event but a period nobody knows better */ };

static const struct acled_type *acled__type(truce_str sub) {
    for (size_t k = 0; k < sizeof acled_types / sizeof *acled_types; k++)
        if (truce_str_is(sub, acled_types[k].sub)) return &acled_types[k];
    return NULL;
}

/* What no sub-event type was read for: things destroyed, else Other. */
static const char *acled__untyped(const truce_incident *i) {
    for (uint32_t k = 0; k < i->objects.n; k++)
        if (truce_str_is(i->objects.v[k].done, "destroyed") || truce_str_is(i->objects.v[k].done, "damaged"))
            return "Looting/property destruction";
    return truce_str_is(i->kind, "arson") ? "Looting/property destruction" : "Other";
}

static const struct acled_type *acled__typed(const exch_view *v) {
    truce_buf own;
    truce_buf_init(&own);
    const struct acled_type *t = NULL;
    if (exch_own_column(v, "sub_event_type", &own)) t = acled__type(truce_buf_view(&own));
    truce_buf_fini(&own);
    if (!t) t = acled__type(v->i->acled);
    return t ? t : acled__type(truce_str_c(acled__untyped(v->i)));
}

/* 1 state forces, 2 rebels, 5 rioters, 6 protesters, 7 civilians, 8 external forces and others; 3 and 4, militias, only
 * for who is unidentified: the lexicon does not tell a militia from rebels. 0: nobody. */
static int acled__inter(const exch_view *v, int k, const struct acled_type *t) {
    const truce_party *p = v->side[k];
    if (v->civilians[k]) return 7;
    if (!p) return k == 0 ? 3 : 0;
    if (k == 0 && strcmp(t->event, "Protests") == 0) return 6;
    if (k == 0 && strcmp(t->event, "Riots") == 0) return 5;
    if (truce_str_is(p->sector, "REB")) return 2;
    if (!p->country.p) return 8;
    return !v->country || truce_str_is(p->country, v->country->alpha3) ? 1 : 8;
}

static void acled__side(exch_row *r, const exch_view *v, int k, const struct acled_type *t) {
    truce_buf b;
    int inter = acled__inter(v, k, t);
    truce_buf_init(&b);
    exch_side_name(&b, v, k);
    exch_str(r, truce_buf_view(&b));
    truce_buf_clear(&b);
    for (uint32_t n = 0; v->side[k] && n < v->i->parties.n; n++) { /* others of the same country, once each */
        const truce_party *p = &v->i->parties.v[n];
        bool same = p->side == 'C' && p->country.p && truce_str_eq(p->country, v->side[k]->country);
        bool other = same && !truce_str_eq(p->name, v->side[0]->name) &&
                     !(v->side[1] && truce_str_eq(p->name, v->side[1]->name));
        if (!other || truce_str_find(truce_buf_view(&b), p->name, 0) != UINT32_MAX) continue;
        if (k == 1 && v->side[0] && truce_str_eq(v->side[0]->country, v->side[1]->country)) continue;
        if (b.n) truce_buf_cstr(&b, "; ");
        truce_buf_str(&b, p->name);
    }
    exch_str(r, truce_buf_view(&b));
    r->b->failed |= b.failed;
    truce_buf_fini(&b);
    if (inter) exch_int(r, inter);
    else exch_empty(r, 1);
}

/* ACLED's two digits: the smaller code first; who is alone gets a zero. */
static int acled__interaction(const exch_view *v, const struct acled_type *t) {
    int a = acled__inter(v, 0, t), b = acled__inter(v, 1, t);
    if (!b) return a * 10;
    return a < b ? a * 10 + b : b * 10 + a;
}

static void acled__where(exch_row *r, const exch_view *v) {
    const truce_place *p = v->place;
    double lat, lon;
    truce_buf b;
    truce_buf_init(&b);
    if (v->country && v->country->numeric) exch_int(r, v->country->numeric);
    else exch_empty(r, 1);
    exch_cstr(r, v->country ? v->country->acled : "");
    exch_cstr(r, v->country ? v->country->name : "");
    exch_str(r, p ? p->adm1 : TRUCE_NOSTR);
    exch_str(r, p ? p->adm2 : TRUCE_NOSTR);
    exch_own_or(r, v, "admin3", &b);
    exch_str(r, p ? (p->name.p ? p->name : p->text) : TRUCE_NOSTR);
    if (exch_point(p, &lat, &lon)) {
        exch_real(r, lat, 6);
        exch_real(r, lon, 6);
    } else exch_empty(r, 2);
    if (p) exch_int(r, p->where_prec <= 1 ? 1 : p->where_prec <= 3 ? 2 : 3);
    else exch_empty(r, 1);
    truce_buf_fini(&b);
}

/* National: outlets of the country itself; International: others. Outlets that the lexicon has no country for say
 * nothing. */
typedef struct acled__scale {
    const exch_view *v;
    bool home, abroad;
} acled__scale;

static void acled__scale_of(const truce_article_brief *a, void *ctx) {
    acled__scale *s = ctx;
    truce_entry e[4];
    if (!s->v->opt->lex || !a->source.n) return;
    for (int form = TRUCE_FORM_NAME; form <= TRUCE_FORM_ALIAS; form++) {
        uint32_t n = truce_lex_find(s->v->opt->lex, TRUCE_LEX_ACTOR, (enum truce_lex_form)form, a->source, e, 4);
        for (uint32_t k = 0; k < n && k < 4; k++) {
            truce_str c = truce_lex_get(s->v->opt->lex, e[k], "country");
            if (!truce_str_is(truce_lex_get(s->v->opt->lex, e[k], "sector"), "MED")) continue;
            bool home = c.p && s->v->country && truce_str_is(c, s->v->country->alpha3);
            s->home |= home;
            s->abroad |= !home;
        }
    }
}

static void acled__sources(exch_row *r, const exch_view *v) {
    truce_buf b;
    acled__scale s = {v, false, false};
    truce_buf_init(&b);
    exch_join(&b, v, EXCH_SOURCE);
    exch_own_or(r, v, "source", &b);
    if (!exch_reports(v, acled__scale_of, &s)) r->b->failed = true;
    if (s.home || s.abroad)
        truce_buf_cstr(&b, s.home && s.abroad ? "National-International" : s.home ? "National" : "International");
    exch_own_or(r, v, "source_scale", &b);
    truce_export_notes(&b, v->i);
    exch_own_or(r, v, "notes", &b);
    truce_buf_fini(&b);
}

/* Weapons, and who else is named. */
static void acled__tags(exch_row *r, const exch_view *v) {
    truce_buf b;
    truce_buf_init(&b);
    for (uint32_t k = 0; k < v->i->weapons.n; k++) {
        truce_buf_cstr(&b, b.n ? "; weapon=" : "weapon=");
        truce_buf_str(&b, v->i->weapons.v[k]);
    }
    if (v->i->grade) truce_buf_printf(&b, "%sgrade=%s", b.n ? "; " : "", v->i->grade);
    exch_own_or(r, v, "tags", &b);
    truce_buf_fini(&b);
}

typedef struct acled__day {
    truce_day day;
    int number; /* 0: the only row */
    int64_t fatalities;
    int precision;
} acled__day;

static void acled__row(truce_buf *out, const exch_view *v, const acled__day *d) {
    exch_row r = {out, ',', 0};
    const struct acled_type *t = acled__typed(v);
    int64_t stamp = exch_stamp(v);
    int year = 0, m, day;
    truce_buf id;
    truce_buf_init(&id);
    if (v->own) truce_buf_str(&id, v->own->ref);
    else truce_buf_printf(&id, "%s%s", v->country ? v->country->alpha3 : "", v->i->id);
    if (d->number) truce_buf_printf(&id, "-%d", d->number);
    exch_str(&r, truce_buf_view(&id));
    out->failed |= id.failed;
    truce_buf_fini(&id);
    exch_day(&r, d->day);
    if (d->day != TRUCE_NODAY) truce_day_split(d->day, &year, &m, &day);
    if (year) exch_int(&r, year);
    else exch_empty(&r, 1);
    if (d->precision) exch_int(&r, d->precision);
    else exch_empty(&r, 1);
    exch_cstr(&r, t->disorder);
    exch_cstr(&r, t->event);
    exch_cstr(&r, t->sub);
    acled__side(&r, v, 0, t);
    acled__side(&r, v, 1, t);
    exch_int(&r, acled__interaction(v, t));
    exch_cstr(&r, v->targeting ? "Civilian targeting" : "");
    acled__where(&r, v);
    acled__sources(&r, v);
    exch_count(&r, d->fatalities);
    acled__tags(&r, v);
    if (stamp) exch_int(&r, stamp);
    else exch_empty(&r, 1);
    exch_end(&r);
}

/* Where nobody says when, the room incident gives the three days up to the report: a guess, no span. */
typedef struct acled__guess {
    truce_day from, to;
    unsigned prec;
    bool is;
} acled__guess;

static void acled__guessed(const truce_article_brief *a, void *ctx) {
    acled__guess *g = ctx;
    bool window = g->prec == 2 && a->published == g->to && g->from == g->to - 2;
    bool coded = a->original.n && truce_str_is(a->source, "ACLED"); /* a week in which the data set puts one day */
    g->is |= window || coded;
}

/* So many days share the deaths; 1: one row. */
static int64_t acled__days(const exch_view *v) {
    const truce_incident *i = v->i;
    if (v->opt->policy != TRUCE_POLICY_ACLED || v->own || i->from == TRUCE_NODAY || i->to <= i->from) return 1;
    int64_t n = (int64_t)i->to - i->from + 1;
    acled__guess g = {i->from, i->to, i->date_prec, false};
    if (n > ACLED_DAYS || i->date_prec > 3) return 1;
    return !exch_reports(v, acled__guessed, &g) || g.is ? 1 : n;
}

void truce_acled_header(truce_buf *b, const truce_export_options *opt) {
    exch_header(b, exch_acled_columns, ACLED_COLUMNS, opt->hxl, acled_tags);
}

uint32_t truce_acled_incident(truce_buf *b, const truce_incident *i, const truce_export_options *opt) {
    exch_view v;
    if (i->parent) return 0; /* who adds up rows must not count a part beside its whole */
    exch_look(&v, i, opt, "ACLED");
    const truce_figures *f = &i->totals[TRUCE_HARM_KILLED];
    int64_t n = acled__days(&v), all = opt->policy == TRUCE_POLICY_ACLED ? f->low : f->best;
    acled__day d = {.day = i->from, .fatalities = all, .precision = i->date_prec <= 1 ? 1 : i->date_prec <= 3 ? 2 : 3};
    if (i->from == TRUCE_NODAY) d.precision = 0;
    for (int64_t k = 0; k < n; k++) {
        if (n > 1) {
            d = (acled__day){.day = i->from + (truce_day)k, .number = (int)k + 1, .precision = 1};
            d.fatalities = all < 0 ? -1 : all / n + (k == 0 ? all % n : 0);
        }
        acled__row(b, &v, &d);
    }
    return (uint32_t)n;
}
