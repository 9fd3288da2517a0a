/* exchange/view.c - an incident seen as two sides at a place, and what its reports say of themselves. See row.h. */
#include "exchange/import.h"
#include "exchange/row.h"

#include <string.h>

bool exch_state(const truce_party *p) {
    return p && p->country.p && !truce_str_is(p->sector, "REB");
}

bool exch_role_civil(unsigned role) {
    return role >= TRUCE_ROLE_CIVILIAN && role <= TRUCE_ROLE_REFUGEE;
}

bool exch_role_armed(unsigned role) {
    return role == TRUCE_ROLE_SOLDIER || role == TRUCE_ROLE_POLICE || role == TRUCE_ROLE_FIGHTER;
}

truce_str exch_party_key(const truce_party *p) {
    return p->id.p && truce_str_is(p->sector, "REB") ? p->name : p->country.p ? p->country : p->name;
}

const char *exch_role_word(unsigned role, bool plural) {
    static const char *const words[][2] = {
        {"person", "people"},          {"soldier", "soldiers"},   {"police officer", "police officers"},
        {"fighter", "fighters"},       {"official", "officials"}, {"civilian", "civilians"},
        {"child", "children"},         {"woman", "women"},        {"journalist", "journalists"},
        {"aid worker", "aid workers"}, {"refugee", "refugees"}};
    return words[role < sizeof words / sizeof *words ? role : 0][plural];
}

/* ---------------------------------------------------------------- sides */

/* Somebody is said to have been harmed: a row that says "none" harms nobody. */
static bool view__harmed(const truce_figure_row *f) {
    if (f->harm == TRUCE_HARM_NONE || f->harm >= TRUCE_HARM_DISPLACED) return false;
    return f->fig.best != 0 || f->fig.high > 0;
}

static bool view__civil_victims(const truce_incident *i, const truce_party *p) {
    for (uint32_t k = 0; p && k < i->figures.n; k++) {
        const truce_figure_row *f = &i->figures.v[k];
        if (view__harmed(f) && exch_role_civil(f->victim_role) && f->victim_party.p &&
            truce_str_eq(f->victim_party, exch_party_key(p)))
            return true;
    }
    return false;
}

static bool view__targeting(const truce_incident *i) {
    bool civil = false;
    for (uint32_t k = 0; k < i->figures.n; k++) {
        const truce_figure_row *f = &i->figures.v[k];
        if (!view__harmed(f)) continue;
        if (exch_role_armed(f->victim_role)) return false;
        civil |= exch_role_civil(f->victim_role);
    }
    return civil;
}

static void view__sides(exch_view *v) {
    const truce_party *a = NULL, *b = NULL;
    for (uint32_t k = 0; k < v->i->parties.n; k++) {
        const truce_party *p = &v->i->parties.v[k];
        if (p->side == 'A' && !a) a = p;
        if (p->side == 'B' && !b) b = p;
    }
    v->side[0] = a;
    v->side[1] = b;
    v->targeting = view__targeting(v->i);
    if (!v->targeting) return;
    bool ca = view__civil_victims(v->i, a), cb = view__civil_victims(v->i, b);
    if (ca && !cb) { /* those who are acted on stand second */
        v->side[0] = b;
        v->side[1] = a;
        v->civilians[1] = true;
    } else if (cb && !ca) v->civilians[1] = true;
    else if (!b && !ca) v->civilians[1] = true; /* civilians of no stated country */
}

/* The row says which of the two stands first. */
static void view__turn(exch_view *v, const char *column) {
    truce_buf name;
    if (v->civilians[0] || v->civilians[1] || !v->side[0] || !v->side[1]) return;
    truce_buf_init(&name);
    if (exch_own_column(v, column, &name)) {
        truce_actor p = exch_party(v->opt->lex, truce_buf_view(&name), 0);
        const truce_party *b = v->side[1];
        bool rebel = truce_str_is(b->sector, "REB");
        if (rebel ? p.name.n && truce_str_eq(p.name, b->name)
                  : p.country.n && truce_str_eq(p.country, b->country) && !truce_str_is(p.sector, "REB")) {
            v->side[1] = v->side[0];
            v->side[0] = b;
        }
    }
    truce_buf_fini(&name);
}

static const truce_article_brief *view__brief(const exch_view *v, const char *id) {
    return v->opt->sources.report ? v->opt->sources.report(id, v->opt->sources.ctx) : NULL;
}

void exch_look(exch_view *v, const truce_incident *i, const truce_export_options *opt, const char *dataset) {
    memset(v, 0, sizeof *v);
    v->i = i;
    v->opt = opt;
    v->place = i->places.n ? &i->places.v[0] : NULL;
    for (uint32_t k = 0; k < i->places.n && !v->country; k++) v->country = truce_country_of(i->places.v[k].country);
    view__sides(v);
    const char *id = i->claims.n ? i->claims.v[0].report : NULL;
    for (uint32_t k = 1; k < i->claims.n && id; k++)
        if (strcmp(i->claims.v[k].report, id) != 0) id = NULL;
    const truce_article_brief *a = id ? view__brief(v, id) : NULL;
    if (!a || !a->original.n || !a->ref.n || !truce_str_is(a->source, dataset)) return;
    v->own = a;
    view__turn(v, strcmp(dataset, "ACLED") == 0 ? "actor1" : "side_a");
}

void exch_side_name(truce_buf *b, const exch_view *v, int k) {
    const truce_party *p = v->side[k];
    const truce_country *c = p ? truce_country_of(p->country) : v->country;
    if (v->civilians[k]) {
        truce_buf_printf(b, c ? "Civilians (%s)" : "Civilians", c ? c->name : "");
        return;
    }
    if (p) truce_buf_str(b, p->name.p ? p->name : exch_party_key(p));
    else if (k == 0)
        truce_buf_printf(b, v->country ? "Unidentified Armed Group (%s)" : "Unidentified Armed Group",
                         v->country ? v->country->name : "");
}

/* ---------------------------------------------------------------- reports */

/* Ids seen so far, so that a thing which thousands of reports tell of is gone through once. */
typedef struct view__seen {
    const char **table;
    size_t cap; /* a power of two, more than twice the claims */
} view__seen;

static bool view__first(view__seen *s, const char *id) {
    size_t h = (size_t)truce_hash(id, strlen(id)) & (s->cap - 1);
    for (; s->table[h]; h = (h + 1) & (s->cap - 1))
        if (strcmp(s->table[h], id) == 0) return false;
    s->table[h] = id;
    return true;
}

bool exch_reports(const exch_view *v, void (*each)(const truce_article_brief *a, void *ctx), void *ctx) {
    view__seen s = {.cap = 16};
    while (s.cap < (size_t)v->i->claims.n * 2 + 2) s.cap *= 2;
    s.table = truce_calloc(s.cap, sizeof *s.table);
    if (!s.table) return false;
    for (uint32_t k = 0; k < v->i->claims.n; k++) {
        const char *id = v->i->claims.v[k].report;
        const truce_article_brief *a = view__first(&s, id) ? view__brief(v, id) : NULL;
        if (a) each(a, ctx);
    }
    truce_free(s.table);
    return true;
}

typedef struct view__latest {
    truce_day day;
} view__latest;

static void view__later(const truce_article_brief *a, void *ctx) {
    view__latest *l = ctx;
    if (a->published != TRUCE_NODAY && (l->day == TRUCE_NODAY || a->published > l->day)) l->day = a->published;
}

int64_t exch_stamp(const exch_view *v) {
    view__latest l = {TRUCE_NODAY};
    if (v->opt->now) return v->opt->now;
    exch_reports(v, view__later, &l);
    return l.day == TRUCE_NODAY ? 0 : (int64_t)l.day * 86400;
}

typedef struct view__join {
    truce_buf *b;
    size_t from;
    enum exch_of what;
} view__join;

/* Is `s` among the values written since `from`? */
static bool view__written(const view__join *j, truce_str s) {
    truce_str all = {j->b->p ? j->b->p + j->from : NULL, (uint32_t)(j->b->n - j->from)};
    for (uint32_t at = 0; at < all.n;) {
        uint32_t end = truce_str_find(all, TRUCE_STR("; "), at);
        if (end == UINT32_MAX) end = all.n;
        if (truce_str_eq(truce_str_sub(all, at, end), s)) return true;
        at = end + 2;
    }
    return false;
}

static void view__add(const truce_article_brief *a, void *ctx) {
    view__join *j = ctx;
    truce_str s = j->what == EXCH_SOURCE ? a->source : j->what == EXCH_URL ? a->url : a->title;
    s = truce_str_trim(s);
    if (!s.n || j->b->failed || view__written(j, s)) return;
    if (j->b->n > j->from) truce_buf_cstr(j->b, "; ");
    truce_buf_str(j->b, s);
}

void exch_join(truce_buf *b, const exch_view *v, enum exch_of what) {
    view__join j = {b, b->n, what};
    if (!exch_reports(v, view__add, &j)) b->failed = true;
}

bool exch_own_column(const exch_view *v, const char *name, truce_buf *out) {
    return v->own && exch_csv_column(v->own->original, name, out);
}

void exch_own_or(exch_row *r, const exch_view *v, const char *name, truce_buf *b) {
    truce_buf own;
    truce_buf_init(&own);
    bool is = exch_own_column(v, name, &own);
    exch_str(r, truce_buf_view(is ? &own : b));
    r->b->failed |= b->failed || own.failed;
    truce_buf_fini(&own);
    truce_buf_clear(b);
}
