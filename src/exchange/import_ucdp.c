/* exchange/import_ucdp.c - rows of UCDP GED as claims by UCDP: the dead of each side, civilians, and the range of all.
 * Source: UCDP GED code book 24.1. */
#include "exchange/columns.h"
#include "exchange/import.h"

#include <math.h>
#include <string.h>

enum { UCDP_MOST = 100000000 };

typedef struct ucdp_row {
    int64_t type, dead[4], best, low, high; /* dead: a, b, civilians, unknown; -1: empty */
    truce_actor side[2];
    bool civilians; /* side b is "Civilians" */
    truce_place place;
    bool has_place;
    truce_day from, to;
    int64_t date_prec;
} ucdp_row;

/* best is the sum of the parts; an empty part is none, unless all are empty. */
static int ucdp__numbers(exch_import *x, ucdp_row *r, truce_err *err) {
    int rc = exch_get_int(x, UCDP_BEST, 0, UCDP_MOST, &r->best, err);
    int64_t sum = 0;
    bool some = false;
    for (uint32_t i = 0; i < 4 && rc == TRUCE_OK; i++) {
        rc = exch_get_int(x, UCDP_DEATHS_A + i, 0, UCDP_MOST, &r->dead[i], err);
        some |= r->dead[i] >= 0;
        if (r->dead[i] > 0) sum += r->dead[i];
    }
    if (rc == TRUCE_OK) rc = exch_get_int(x, UCDP_LOW, 0, UCDP_MOST, &r->low, err);
    if (rc == TRUCE_OK) rc = exch_get_int(x, UCDP_HIGH, 0, UCDP_MOST, &r->high, err);
    if (rc != TRUCE_OK) return rc;
    if (!some && r->best >= 0) r->dead[3] = sum = r->best;
    if (r->best != (some || r->best >= 0 ? sum : -1))
        return truce_err_at(
            err, TRUCE_EINPUT, x->csv.row_line, 0,
            "best is %lld, but deaths_a + deaths_b + deaths_civilians + deaths_unknown is %lld; the row "
            "is left out",
            (long long)r->best, (long long)sum);
    if (r->low < 0) r->low = r->best;
    if (r->high < 0) r->high = r->best;
    if (r->low > r->best || r->high < r->best)
        return truce_err_at(err, TRUCE_EINPUT, x->csv.row_line, 0,
                            "low %lld, best %lld, high %lld are not in order; the row is left out", (long long)r->low,
                            (long long)r->best, (long long)r->high);
    return TRUCE_OK;
}

static int ucdp__when(exch_import *x, ucdp_row *r, truce_err *err) {
    int rc = exch_get_day(x, UCDP_START, &r->from, err);
    if (rc == TRUCE_OK) rc = exch_get_day(x, UCDP_END, &r->to, err);
    if (rc == TRUCE_OK) rc = exch_get_int(x, UCDP_DATE, 1, 5, &r->date_prec, err);
    if (rc != TRUCE_OK) return rc;
    if (r->to == TRUCE_NODAY) r->to = r->from;
    if (r->to < r->from)
        return truce_err_at(err, TRUCE_EINPUT, x->csv.row_line, 0,
                            "date_end is before date_start; the row is left out");
    if (r->date_prec < 0) r->date_prec = r->from == r->to ? 1 : 2;
    return TRUCE_OK;
}

static int ucdp__where(exch_import *x, ucdp_row *r, truce_err *err) {
    truce_place *p = &r->place;
    int64_t gw, prec;
    *p = (truce_place){.entry = TRUCE_NOENTRY, .lat = NAN, .lon = NAN};
    int rc = exch_get_real(x, UCDP_LAT, -90, 90, &p->lat, err);
    if (rc == TRUCE_OK) rc = exch_get_real(x, UCDP_LON, -180, 180, &p->lon, err);
    if (rc == TRUCE_OK) rc = exch_get_int(x, UCDP_WHERE, 1, 7, &prec, err);
    if (rc == TRUCE_OK) rc = exch_get_int(x, UCDP_COUNTRY_ID, 0, 9999, &gw, err);
    if (rc != TRUCE_OK) return rc;
    const truce_country *c = truce_country_named(x->lex, exch_get(x, UCDP_COUNTRY));
    if (!c) c = exch_country_gw(gw);
    p->name = p->text = exch_keep(x, exch_get(x, UCDP_WHERE_NAME));
    if (!p->name.n && c) p->name = p->text = truce_str_c(c->name);
    if (!p->name.n && !isfinite(p->lat)) return TRUCE_OK;
    if (!p->name.n) p->name = p->text = TRUCE_STR("unnamed place");
    if (c) p->country = truce_str_c(c->alpha3);
    p->adm1 = exch_keep(x, exch_get(x, UCDP_ADM1));
    p->adm2 = exch_keep(x, exch_get(x, UCDP_ADM2));
    p->where_prec = prec < 1 ? 5 : (uint8_t)prec;
    r->has_place = true;
    return TRUCE_OK;
}

static int ucdp__who(exch_import *x, ucdp_row *r, truce_err *err) {
    static const uint32_t names[] = {UCDP_A, UCDP_B}, numbers[] = {UCDP_GW_A, UCDP_GW_B};
    int rc = exch_get_int(x, UCDP_TYPE, 1, 3, &r->type, err);
    r->civilians = truce_str_iis(exch_get(x, UCDP_B), "Civilians");
    for (int k = 0; k < 2 && rc == TRUCE_OK; k++) {
        int64_t gw;
        truce_str name = exch_get(x, names[k]);
        rc = exch_get_int(x, numbers[k], 0, 9999, &gw, err);
        const truce_country *c = exch_country_gw(gw);
        if (k == 1 && r->civilians) break;
        r->side[k] = exch_party(x->lex, c ? truce_str_c(c->name) : name, c ? 1 : 0);
        r->side[k].text = exch_keep(x, name);
    }
    return rc;
}

/* UCDP's source_original names who was quoted, not what was said: the row itself is the statement. */
static int ucdp__article(exch_import *x, const ucdp_row *r, truce_err *err) {
    truce_arena *a = &x->a.arena;
    truce_str where = exch_get(x, UCDP_WHERE_NAME), on = exch_get(x, UCDP_START), head = exch_get(x, UCDP_HEADLINE);
    truce_str sa = exch_get(x, UCDP_A), sb = exch_get(x, UCDP_B), from = exch_get(x, UCDP_ORIGINAL);
    int rc = exch_get_day(x, UCDP_SOURCE_DATE, &x->a.published, NULL); /* several dates in one field: no day */
    if (rc != TRUCE_OK || x->a.published == TRUCE_NODAY) x->a.published = r->to;
    x->a.basis = TRUCE_BASIS_METADATA;
    x->a.title = exch_keep(x, head.n ? head : exch_get(x, UCDP_DYAD));
    truce_str said = truce_arena_printf(a, "%.*s against %.*s at %.*s, %.*s", TRUCE_FMT(sa), TRUCE_FMT(sb),
                                        TRUCE_FMT(where), TRUCE_FMT(on));
    if (r->best < 0) said = truce_arena_printf(a, "%.*s: number of dead not stated.", TRUCE_FMT(said));
    else
        said = truce_arena_printf(
            a,
            "%.*s: %lld dead (between %lld and %lld), of them %lld of the first side, %lld of the "
            "second, %lld civilians, %lld unknown.",
            TRUCE_FMT(said), (long long)r->best, (long long)r->low, (long long)r->high,
            (long long)(r->dead[0] > 0 ? r->dead[0] : 0), (long long)(r->dead[1] > 0 ? r->dead[1] : 0),
            (long long)(r->dead[2] > 0 ? r->dead[2] : 0), (long long)(r->dead[3] > 0 ? r->dead[3] : 0));
    if (from.n) said = truce_arena_printf(a, "%.*s Source: %.*s.", TRUCE_FMT(said), TRUCE_FMT(from));
    return exch_text(x, said, err);
}

static truce_claim *ucdp__claim(exch_import *x, const ucdp_row *r) {
    truce_claim *c = exch_claim(x);
    c->event = TRUCE_STR("ASSAULT");
    c->cameo = TRUCE_STR("190");
    c->acled = r->type == 3 ? TRUCE_STR("Attack") : TRUCE_STR("Armed clash");
    c->has_when = true;
    c->from = r->from;
    c->to = r->to;
    c->date_prec = (uint8_t)r->date_prec;
    c->when_text = exch_keep(x, exch_get(x, UCDP_START));
    if (r->side[0].text.n) truce_vec_push(&x->a.arena, &c->actors, r->side[0]);
    if (r->side[1].text.n) truce_vec_push(&x->a.arena, &c->recipients, r->side[1]);
    if (r->has_place) truce_vec_push(&x->a.arena, &c->places, r->place);
    return c;
}

static void ucdp__killed(exch_import *x, const ucdp_row *r, const truce_actor *who, unsigned role, int64_t low,
                         int64_t high) {
    truce_claim *c = ucdp__claim(x, r);
    c->harm = TRUCE_HARM_KILLED;
    if (who) c->victim = *who;
    c->victim.role = (uint8_t)role;
    c->count = (truce_count){low, high, low == high ? TRUCE_BOUND_EXACT : TRUCE_BOUND_BETWEEN, TRUCE_NOSTR};
}

/* The dead of each group, exactly; then all of them as a range, if that says more. Where some dead are of no known
 * side, the range begins with `best`: they are what it holds beyond the groups, and one voice has one figure for them.
 */
static void ucdp__claims(exch_import *x, const ucdp_row *r) {
    static const unsigned armed[] = {TRUCE_ROLE_FIGHTER, TRUCE_ROLE_SOLDIER};
    for (int k = 0; k < 2; k++)
        if (r->dead[k] > 0) {
            bool state = r->side[k].country.p && !truce_str_is(r->side[k].sector, "REB");
            ucdp__killed(x, r, &r->side[k], armed[state], r->dead[k], r->dead[k]);
        }
    if (r->dead[2] > 0) ucdp__killed(x, r, NULL, TRUCE_ROLE_CIVILIAN, r->dead[2], r->dead[2]);
    if (r->best < 0) ucdp__claim(x, r);
    else if (r->dead[3] > 0 || r->best == 0) ucdp__killed(x, r, NULL, TRUCE_ROLE_PERSON, r->best, r->high);
    else if (r->low < r->best || r->high > r->best) ucdp__killed(x, r, NULL, TRUCE_ROLE_PERSON, r->low, r->high);
}

static int ucdp__row(exch_import *x, truce_err *err) {
    ucdp_row r;
    memset(&r, 0, sizeof r);
    r.side[0].entry = r.side[1].entry = TRUCE_NOENTRY;
    int rc = ucdp__numbers(x, &r, err);
    if (rc == TRUCE_OK) rc = ucdp__when(x, &r, err);
    if (rc == TRUCE_OK) rc = ucdp__where(x, &r, err);
    if (rc == TRUCE_OK) rc = ucdp__who(x, &r, err);
    if (rc == TRUCE_OK && r.from == TRUCE_NODAY)
        rc = truce_err_at(err, TRUCE_EINPUT, x->csv.row_line, 0, "date_start is empty; the row is left out");
    if (rc == TRUCE_OK) rc = ucdp__article(x, &r, err);
    if (rc == TRUCE_OK) ucdp__claims(x, &r);
    return rc;
}

const exch_dataset exch_ucdp = {"UCDP GED",
                                "UCDP",
                                "EDU",
                                "import:ucdp",
                                exch_ucdp_columns,
                                UCDP_COLUMNS,
                                (uint64_t)1 << UCDP_ID | (uint64_t)1 << UCDP_START | (uint64_t)1 << UCDP_BEST,
                                UCDP_ID,
                                ucdp__row};

int truce_import_ucdp(const char *file, truce_source src, const truce_lexicon *lex, const truce_import_limits *limits,
                      truce_import_calls calls, truce_import_count *count, truce_err *err) {
    return exch_import_file(&exch_ucdp, file, src, lex, limits, calls, count, err);
}
