/* exchange/import_acled.c - rows of ACLED as claims by ACLED. Source: ACLED code book. */
#include "exchange/columns.h"
#include "exchange/import.h"

#include <math.h>
#include <string.h>

/* What a sub-event type is in PLOVER and CAMEO, and the weapon it names. The event type decides where there is none. */
static const struct acled_meaning {
    const char *type, *event, *mode, *cameo, *weapon;
} meanings[] = {
    {"Chemical weapon", "ASSAULT", "unconventional", "204", "chemical"},
    {"Air/drone strike", "ASSAULT", "aerial", "195", "air_strike"},
    {"Suicide bomb", "ASSAULT", "suicide-attack", "1831", "suicide_bomb"},
    {"Shelling/artillery/missile attack", "ASSAULT", "heavy-weapons", "194", "artillery"},
    {"Remote explosive/landmine/IED", "ASSAULT", "explosives", "183", "ied"},
    {"Grenade", "ASSAULT", "explosives", "183", "grenade"},
    {"Sexual violence", "ASSAULT", "sexual", "1821", NULL},
    {"Abduction/forced disappearance", "ASSAULT", "abduct", "181", NULL},
    {"Excessive force against protesters", "ASSAULT", "crowd-control", "175", NULL},
    {"Mob violence", "ASSAULT", "beat", "145", NULL},
    {"Violent demonstration", "PROTEST", "riot", "145", NULL},
    {"Agreement", "AGREE", NULL, "057", NULL},
    {"Arrests", "COERCE", "arrest", "173", NULL},
    {"Looting/property destruction", "COERCE", "seize", "171", NULL},
    {"Battles", "ASSAULT", NULL, "190", NULL},
    {"Violence against civilians", "ASSAULT", NULL, "180", NULL},
    {"Explosions/Remote violence", "ASSAULT", "explosives", "183", NULL},
    {"Riots", "PROTEST", "riot", "145", NULL},
    {"Protests", "PROTEST", "demo", "141", NULL},
};

static const struct acled_meaning *acled__meaning(truce_str sub, truce_str type) {
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++)
            if (truce_str_iis(pass ? type : sub, meanings[i].type)) return &meanings[i];
    return NULL;
}

static truce_str acled__or_null(const char *s) {
    return s ? truce_str_c(s) : TRUCE_NOSTR;
}

/* Precision 1 a day, 2 a week, 3 a month: what follows the day that stands there. */
static int acled__when(exch_import *x, truce_claim *c, truce_err *err) {
    int64_t precision;
    int y, m, d, rc = exch_get_day(x, ACLED_DATE, &c->from, err);
    if (rc == TRUCE_OK) rc = exch_get_int(x, ACLED_TIME, 1, 3, &precision, err);
    if (rc != TRUCE_OK) return rc;
    if (c->from == TRUCE_NODAY)
        return truce_err_at(err, TRUCE_EINPUT, x->csv.row_line, 0, "event_date is empty; the row is left out");
    c->has_when = true;
    c->to = c->from;
    c->date_prec = precision <= 1 ? 1 : precision == 2 ? 3 : 4;
    if (precision == 2) c->to = c->from + 6;
    truce_day_split(c->from, &y, &m, &d);
    if (precision == 3) c->to = truce_day_make(y, m, truce_month_days(y, m));
    c->when_text = exch_keep(x, exch_get(x, ACLED_DATE));
    return TRUCE_OK;
}

static int acled__where(exch_import *x, truce_claim *c, truce_err *err) {
    truce_place p = {.entry = TRUCE_NOENTRY, .lat = NAN, .lon = NAN};
    int64_t iso, precision;
    int rc = exch_get_int(x, ACLED_ISO, 0, 999, &iso, err);
    if (rc == TRUCE_OK) rc = exch_get_int(x, ACLED_GEO, 1, 3, &precision, err);
    if (rc == TRUCE_OK) rc = exch_get_real(x, ACLED_LAT, -90, 90, &p.lat, err);
    if (rc == TRUCE_OK) rc = exch_get_real(x, ACLED_LON, -180, 180, &p.lon, err);
    if (rc != TRUCE_OK) return rc;
    const truce_country *country = exch_country_numeric(iso);
    if (!country) country = truce_country_named(x->lex, exch_get(x, ACLED_COUNTRY));
    p.name = p.text = exch_keep(x, exch_get(x, ACLED_LOCATION));
    if (!p.name.n && country) p.name = p.text = truce_str_c(country->name);
    if (!p.name.n && !isfinite(p.lat)) return TRUCE_OK;
    if (!p.name.n) p.name = p.text = TRUCE_STR("unnamed place");
    if (country) p.country = truce_str_c(country->alpha3);
    p.adm1 = exch_keep(x, exch_get(x, ACLED_ADMIN1));
    p.adm2 = exch_keep(x, exch_get(x, ACLED_ADMIN2));
    p.where_prec = precision == 1 ? 1 : precision == 2 ? 2 : 4;
    truce_vec_push(&x->a.arena, &c->places, p);
    return TRUCE_OK;
}

/* Names joined by ';' go to the recipients, behind the two that matter more. */
static void acled__assoc(exch_import *x, uint32_t column, int inter, truce_claim *c) {
    truce_str all = exch_get(x, column);
    for (uint32_t at = 0; at < all.n && c->recipients.n < 4;) {
        uint32_t end = truce_str_find(all, TRUCE_STR(";"), at);
        if (end == UINT32_MAX) end = all.n;
        truce_actor a = exch_party(x->lex, truce_str_sub(all, at, end), inter);
        if (a.country.p || a.id.p) truce_vec_push(&x->a.arena, &c->recipients, a);
        at = end + 1;
    }
}

/* ACLED's codes were words for a time: "State forces". */
static int acled__inter(exch_import *x, uint32_t column, int64_t *out, truce_err *err) {
    static const char *const words[] = {"State forces", "Rebel group", "Political militia", "Identity militia",
                                        "Rioters",      "Protesters",  "Civilians",         "External/Other forces"};
    for (int i = 0; i < 8; i++)
        if (truce_str_iis(exch_get(x, column), words[i])) {
            *out = i + 1;
            return TRUCE_OK;
        }
    int rc = exch_get_int(x, column, 0, 8, out, err);
    if (*out < 0) *out = 0;
    return rc;
}

static int acled__who(exch_import *x, truce_claim *c, truce_err *err) {
    int64_t i1, i2;
    int rc = acled__inter(x, ACLED_INTER1, &i1, err);
    if (rc == TRUCE_OK) rc = acled__inter(x, ACLED_INTER2, &i2, err);
    if (rc != TRUCE_OK) return rc;
    truce_actor a = exch_party(x->lex, exch_get(x, ACLED_ACTOR1), (int)i1);
    truce_actor b = exch_party(x->lex, exch_get(x, ACLED_ACTOR2), (int)i2);
    if (a.text.n) truce_vec_push(&x->a.arena, &c->actors, a);
    if (b.text.n) truce_vec_push(&x->a.arena, &c->recipients, b);
    if (b.text.n && a.text.n) {
        acled__assoc(x, ACLED_ASSOC1, 0, c);
        acled__assoc(x, ACLED_ASSOC2, 0, c);
    }
    c->victim = (truce_actor){.entry = TRUCE_NOENTRY, .role = TRUCE_ROLE_PERSON};
    if (!exch_get(x, ACLED_TARGETING).n) return TRUCE_OK;
    c->victim.role = TRUCE_ROLE_CIVILIAN; /* the data set says that they were the target */
    if (i2 == 7 || b.role == TRUCE_ROLE_CIVILIAN) c->victim = b;
    else if (i1 == 7 || a.role == TRUCE_ROLE_CIVILIAN) c->victim = a;
    c->victim.role = TRUCE_ROLE_CIVILIAN;
    return TRUCE_OK;
}

static int acled__article(exch_import *x, int64_t dead, truce_err *err) {
    int64_t stamp;
    truce_day day;
    truce_str sub = exch_get(x, ACLED_SUB), notes = exch_get(x, ACLED_NOTES);
    if (!sub.n) sub = exch_get(x, ACLED_TYPE);
    int rc = exch_get_int(x, ACLED_STAMP, 0, INT64_C(253402300799), &stamp, err);
    if (rc == TRUCE_OK) rc = exch_get_day(x, ACLED_DATE, &day, err);
    if (rc != TRUCE_OK) return rc;
    x->a.published = stamp > 0 ? (truce_day)(stamp / 86400) : day;
    x->a.basis = TRUCE_BASIS_METADATA;
    truce_str where = exch_get(x, ACLED_LOCATION), on = exch_get(x, ACLED_DATE);
    x->a.title = truce_arena_printf(&x->a.arena, "%.*s, %.*s, %.*s", TRUCE_FMT(sub), TRUCE_FMT(where), TRUCE_FMT(on));
    if (notes.n) return exch_text(x, notes, err);
    truce_str a = exch_get(x, ACLED_ACTOR1), b = exch_get(x, ACLED_ACTOR2);
    truce_str said =
        truce_arena_printf(&x->a.arena, "%.*s at %.*s on %.*s: %.*s%s%.*s; fatalities: ", TRUCE_FMT(sub),
                           TRUCE_FMT(where), TRUCE_FMT(on), TRUCE_FMT(a), b.n ? " and " : "", TRUCE_FMT(b));
    said = dead < 0 ? truce_arena_printf(&x->a.arena, "%.*snot stated.", TRUCE_FMT(said))
                    : truce_arena_printf(&x->a.arena, "%.*s%lld.", TRUCE_FMT(said), (long long)dead);
    return exch_text(x, said, err);
}

static int acled__row(exch_import *x, truce_err *err) {
    int64_t dead;
    int rc = exch_get_int(x, ACLED_FATALITIES, 0, 100000000, &dead, err);
    if (rc == TRUCE_OK) rc = acled__article(x, dead, err);
    if (rc != TRUCE_OK) return rc;
    truce_claim *c = exch_claim(x);
    const struct acled_meaning *m = acled__meaning(exch_get(x, ACLED_SUB), exch_get(x, ACLED_TYPE));
    if (m) {
        c->event = truce_str_c(m->event);
        c->mode = acled__or_null(m->mode);
        c->cameo = truce_str_c(m->cameo);
        c->has_weapon = m->weapon != NULL;
        c->weapon_kind = c->weapon_text = acled__or_null(m->weapon);
    }
    c->acled = exch_keep(x, exch_get(x, ACLED_SUB));
    if (dead >= 0) {
        c->harm = TRUCE_HARM_KILLED;
        c->count = (truce_count){dead, dead, TRUCE_BOUND_EXACT, exch_keep(x, exch_get(x, ACLED_FATALITIES))};
    }
    rc = acled__when(x, c, err);
    if (rc == TRUCE_OK) rc = acled__where(x, c, err);
    if (rc == TRUCE_OK) rc = acled__who(x, c, err);
    return rc;
}

const exch_dataset exch_acled = {"ACLED",
                                 "ACLED",
                                 "EDU",
                                 "import:acled",
                                 exch_acled_columns,
                                 ACLED_COLUMNS,
                                 (uint64_t)1 << ACLED_ID | (uint64_t)1 << ACLED_DATE | (uint64_t)1 << ACLED_TYPE |
                                     (uint64_t)1 << ACLED_FATALITIES,
                                 ACLED_ID,
                                 acled__row};

int truce_import_acled(const char *file, truce_source src, const truce_lexicon *lex, const truce_import_limits *limits,
                       truce_import_calls calls, truce_import_count *count, truce_err *err) {
    return exch_import_file(&exch_acled, file, src, lex, limits, calls, count, err);
}
