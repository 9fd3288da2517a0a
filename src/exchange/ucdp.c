/* exchange/ucdp.c - incidents as rows of UCDP GED: 49 columns, CSV.
 * Source: UCDP GED code book 24.1. Ids that only UCDP gives (conflict, dyad, sides) are empty, unless the incident is
 * an imported row of UCDP's. */
#include "exchange/columns.h"
#include "exchange/row.h"

#include <math.h>
#include <string.h>

static const char *const ucdp_tags[][2] = {{"type_of_violence", "#event+type"},
                                           {"date_start", "#date+start"},
                                           {"date_end", "#date+end"},
                                           {"where_coordinates", "#loc+name"},
                                           {"latitude", "#geo+lat"},
                                           {"longitude", "#geo+lon"},
                                           {"low", "#affected+killed+min"},
                                           {"high", "#affected+killed+max"},
                                           {"source_office", "#meta+source"},
                                           {NULL, NULL}};

uint32_t truce_priogrid(double lat, double lon) {
    if (!isfinite(lat) || !isfinite(lon) || fabs(lat) > 90 || fabs(lon) > 180) return 0;
    uint32_t row = (uint32_t)((lat + 90) * 2), column = (uint32_t)((lon + 180) * 2);
    if (row > 359) row = 359; /* the pole and the antimeridian belong to the last cells */
    if (column > 719) column = 719;
    return row * 720 + column + 1;
}

/* ---------------------------------------------------------------- deaths */

typedef struct ucdp__deaths {
    int64_t a, b, civilians, unknown, low, best, high; /* best -1: nobody gives a number */
} ucdp__deaths;

static bool ucdp__of(const truce_figure_row *f, const truce_party *p) {
    return p && f->victim_party.p && truce_str_eq(f->victim_party, exch_party_key(p));
}

/* Combatants of a side. "Soldiers" of nobody in particular are those of the side that is named with soldiers too: what
 * names no party gives way. */
static int64_t ucdp__side(const truce_incident *i, const truce_party *p) {
    int64_t n = 0;
    for (uint32_t k = 0; k < i->figures.n; k++) {
        const truce_figure_row *f = &i->figures.v[k];
        if (f->harm == TRUCE_HARM_KILLED && exch_role_armed(f->victim_role) && ucdp__of(f, p) && f->fig.best > 0)
            n += f->fig.best;
    }
    return n;
}

/* Civilians of one party (p NULL: of none), with children, women and others among them. */
static int64_t ucdp__civil(const truce_incident *i, truce_str party) {
    int64_t all = 0, parts = 0;
    for (uint32_t k = 0; k < i->figures.n; k++) {
        const truce_figure_row *f = &i->figures.v[k];
        bool same = party.p ? f->victim_party.p && truce_str_eq(f->victim_party, party) : !f->victim_party.p;
        if (!same || f->harm != TRUCE_HARM_KILLED || !exch_role_civil(f->victim_role) || f->fig.best <= 0) continue;
        if (f->victim_role == TRUCE_ROLE_CIVILIAN) all += f->fig.best;
        else parts += f->fig.best;
    }
    return all > parts ? all : parts;
}

static int64_t ucdp__civilians(const truce_incident *i) {
    int64_t named = 0, nobody = ucdp__civil(i, TRUCE_NOSTR);
    for (uint32_t k = 0; k < i->figures.n; k++) {
        truce_str party = i->figures.v[k].victim_party;
        uint32_t q = 0;
        while (q < k &&
               !(party.p && i->figures.v[q].victim_party.p && truce_str_eq(i->figures.v[q].victim_party, party)))
            q++;
        if (party.p && q == k) named += ucdp__civil(i, party);
    }
    return named > nobody ? named : nobody;
}

static int64_t ucdp__own_number(const exch_view *v, const char *name) {
    truce_buf b;
    uint64_t n;
    truce_buf_init(&b);
    bool is = exch_own_column(v, name, &b) && truce_str_u64(truce_str_trim(truce_buf_view(&b)), &n) && n < INT32_MAX;
    truce_buf_fini(&b);
    return is ? (int64_t)n : -1;
}

static ucdp__deaths ucdp__count(const exch_view *v, const truce_party *a, const truce_party *b) {
    const truce_figures *t = &v->i->totals[TRUCE_HARM_KILLED];
    ucdp__deaths d = {0, 0, 0, 0, t->low, t->best, t->high};
    if (d.best < 0) return d;
    d.a = v->civilians[0] ? 0 : ucdp__side(v->i, a);
    d.b = b == a ? 0 : ucdp__side(v->i, b);
    d.civilians = ucdp__civilians(v->i);
    d.unknown = d.best - d.a - d.b - d.civilians;
    if (d.unknown < 0) { /* the parts cannot all be right: who the dead were is not settled */
        d.a = d.b = d.civilians = 0;
        d.unknown = d.best;
    }
    int64_t low = ucdp__own_number(v, "low"); /* one voice's range below its best has no place in an incident */
    if (low >= 0 && ucdp__own_number(v, "best") == d.best) d.low = low;
    if (d.low < 0 || d.low > d.best) d.low = d.best;
    if (d.high < d.best) d.high = d.best;
    return d;
}

/* ---------------------------------------------------------------- sources */

typedef struct ucdp__list {
    truce_buf *b;
    enum ucdp_column what;
    uint32_t n;
} ucdp__list;

static void ucdp__source(const truce_article_brief *a, void *ctx) {
    ucdp__list *l = ctx;
    char day[16];
    truce_day_format(a->published, day);
    if (l->n++) truce_buf_char(l->b, ';');
    if (l->what == UCDP_OFFICE) truce_buf_str(l->b, a->source);
    else if (l->what == UCDP_SOURCE_DATE) truce_buf_cstr(l->b, day);
    else if (l->what == UCDP_HEADLINE) truce_buf_str(l->b, a->title);
    else {
        truce_buf_char(l->b, '"');
        truce_buf_str(l->b, a->source);
        truce_buf_printf(l->b, ",%s,", day);
        truce_buf_str(l->b, a->title);
        truce_buf_char(l->b, '"');
    }
}

/* Who made the claims, in the order of the figures. */
static void ucdp__claimants(truce_buf *b, const truce_incident *i) {
    for (uint32_t k = 0; k < i->figures.n; k++)
        for (uint32_t q = 0; q < i->figures.v[k].said.n; q++) {
            truce_str s = i->figures.v[k].said.v[q].claimant;
            bool seen = false;
            for (uint32_t x = 0; x <= k && !seen; x++)
                for (uint32_t y = 0; y < (x < k ? i->figures.v[x].said.n : q) && !seen; y++)
                    seen = i->figures.v[x].said.v[y].claimant.p && truce_str_eq(i->figures.v[x].said.v[y].claimant, s);
            if (!s.p || seen) continue;
            if (b->n) truce_buf_char(b, ';');
            truce_buf_str(b, s);
        }
}

static void ucdp__sources(exch_row *r, const exch_view *v) {
    truce_buf b;
    truce_buf_init(&b);
    truce_buf_printf(&b, "%u", v->i->origins);
    exch_own_or(r, v, "number_of_sources", &b);
    for (int w = UCDP_ARTICLE; w <= UCDP_HEADLINE; w++) {
        ucdp__list l = {&b, (enum ucdp_column)w, 0};
        if (!exch_reports(v, ucdp__source, &l)) r->b->failed = true;
        exch_own_or(r, v, exch_ucdp_columns[w], &b);
    }
    ucdp__claimants(&b, v->i);
    exch_own_or(r, v, "source_original", &b);
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- row */

static void ucdp__own(exch_row *r, const exch_view *v, const char *name) {
    truce_buf b;
    truce_buf_init(&b);
    exch_own_or(r, v, name, &b);
    truce_buf_fini(&b);
}

/* 1 a state on one side at least, 2 none, 3 civilians are the other side; 0: it is not known who fights. */
static int ucdp__type(const exch_view *v, const truce_party *a, const truce_party *b) {
    if (v->civilians[1]) return 3;
    if (exch_state(a) || exch_state(b)) return 1;
    return a && b ? 2 : 0;
}

static void ucdp__what(exch_row *r, const exch_view *v, const truce_party *a, const truce_party *b) {
    truce_buf t;
    int type = ucdp__type(v, a, b), year = 0, m, d;
    truce_buf_init(&t);
    exch_str(r, v->own ? v->own->ref : truce_str_c(v->i->id));
    ucdp__own(r, v, "relid");
    if (v->i->from != TRUCE_NODAY) truce_day_split(v->i->from, &year, &m, &d);
    if (year) exch_int(r, year);
    else exch_empty(r, 1);
    ucdp__own(r, v, "active_year");
    ucdp__own(r, v, "code_status");
    if (type) truce_buf_printf(&t, "%d", type);
    exch_own_or(r, v, "type_of_violence", &t);
    static const char *const ids[] = {"conflict_dset_id", "conflict_new_id", "conflict_name",  "dyad_dset_id",
                                      "dyad_new_id",      "dyad_name",       "side_a_dset_id", "side_a_new_id"};
    for (size_t k = 0; k < sizeof ids / sizeof *ids; k++) ucdp__own(r, v, ids[k]);
    exch_str(r, a ? a->name.p ? a->name : exch_party_key(a) : TRUCE_NOSTR);
    ucdp__own(r, v, "side_b_dset_id");
    ucdp__own(r, v, "side_b_new_id");
    exch_str(r, v->civilians[1] ? TRUCE_STR("Civilians") : b ? b->name.p ? b->name : exch_party_key(b) : TRUCE_NOSTR);
    truce_buf_fini(&t);
}

static void ucdp__where(exch_row *r, const exch_view *v) {
    const truce_place *p = v->place;
    truce_buf b;
    double lat, lon;
    truce_buf_init(&b);
    exch_count(r, p && p->where_prec ? p->where_prec : -1);
    truce_buf_str(&b, p ? (p->name.p ? p->name : p->text) : TRUCE_NOSTR);
    exch_own_or(r, v, "where_coordinates", &b);
    for (uint32_t k = 1; k < v->i->places.n; k++) { /* what else was named */
        truce_buf_cstr(&b, b.n ? "; " : "also named: ");
        truce_buf_str(&b, v->i->places.v[k].name.p ? v->i->places.v[k].name : v->i->places.v[k].text);
    }
    exch_own_or(r, v, "where_description", &b);
    exch_str(r, p ? p->adm1 : TRUCE_NOSTR);
    exch_str(r, p ? p->adm2 : TRUCE_NOSTR);
    if (exch_point(p, &lat, &lon)) {
        truce_json j;
        exch_real(r, lat, 6);
        exch_real(r, lon, 6);
        truce_json_init(&j, &b);
        truce_buf_cstr(&b, "POINT (");
        truce_json_real(&j, lon, 6);
        truce_buf_char(&b, ' ');
        truce_json_real(&j, lat, 6);
        truce_buf_char(&b, ')');
        exch_str(r, truce_buf_view(&b));
        exch_int(r, truce_priogrid(lat, lon));
    } else exch_empty(r, 4);
    exch_cstr(r, v->country ? v->country->name : "");
    exch_count(r, v->country && v->country->gw ? v->country->gw : -1);
    exch_cstr(r, v->country ? v->country->ucdp : "");
    r->b->failed |= b.failed;
    truce_buf_fini(&b);
}

static void ucdp__gw(exch_row *r, const truce_party *p) {
    const truce_country *c = exch_state(p) ? truce_country_of(p->country) : NULL;
    exch_count(r, c && c->gw ? c->gw : -1);
}

void truce_ucdp_header(truce_buf *b, const truce_export_options *opt) {
    exch_header(b, exch_ucdp_columns, UCDP_COLUMNS, opt->hxl, ucdp_tags);
}

uint32_t truce_ucdp_incident(truce_buf *b, const truce_incident *i, const truce_export_options *opt) {
    exch_row r = {b, ',', 0};
    exch_view v;
    truce_buf t;
    if (i->parent) return 0; /* who adds up rows must not count a part beside its whole */
    exch_look(&v, i, opt, "UCDP GED");
    const truce_party *sa = v.side[0], *sb = v.side[1];
    if (!v.civilians[1] && !v.own && !exch_state(sa) && exch_state(sb))
        sa = v.side[1], sb = v.side[0]; /* states first */
    ucdp__deaths d = ucdp__count(&v, sa, sb);
    truce_buf_init(&t);
    ucdp__what(&r, &v, sa, sb);
    ucdp__sources(&r, &v);
    ucdp__where(&r, &v);
    truce_buf_printf(&t, "%d", i->date_prec >= 4 || i->from == TRUCE_NODAY ? 2 : 1);
    exch_own_or(&r, &v, "event_clarity", &t);
    exch_count(&r, i->date_prec ? i->date_prec : -1);
    exch_day(&r, i->from);
    exch_day(&r, i->to);
    int64_t none = d.best < 0 ? -1 : 0;
    exch_count(&r, none ? -1 : d.a);
    exch_count(&r, none ? -1 : d.b);
    exch_count(&r, none ? -1 : d.civilians);
    exch_count(&r, none ? -1 : d.unknown);
    exch_count(&r, d.best);
    exch_count(&r, none ? -1 : d.high);
    exch_count(&r, none ? -1 : d.low);
    ucdp__gw(&r, sa);
    ucdp__gw(&r, v.civilians[1] ? NULL : sb);
    exch_end(&r);
    b->failed |= t.failed;
    truce_buf_fini(&t);
    return 1;
}
