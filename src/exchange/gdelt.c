/* exchange/gdelt.c - claims as GDELT 2.0 events: 61 columns, tabs, no header unless asked for.
 * Source: GDELT event code book 2.0, CAMEO code book 1.1b3 (actor codes, Goldstein scores). A row is what somebody said
 * happened: GDELT does not tell a claim from a fact, so SOURCEURL leads to who said it. */
#include "exchange/row.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char gdelt_columns[] =
    "GLOBALEVENTID\tSQLDATE\tMonthYear\tYear\tFractionDate\tActor1Code\tActor1Name\tActor1CountryCode\t"
    "Actor1KnownGroupCode\tActor1EthnicCode\tActor1Religion1Code\tActor1Religion2Code\tActor1Type1Code\t"
    "Actor1Type2Code\tActor1Type3Code\tActor2Code\tActor2Name\tActor2CountryCode\tActor2KnownGroupCode\t"
    "Actor2EthnicCode\tActor2Religion1Code\tActor2Religion2Code\tActor2Type1Code\tActor2Type2Code\tActor2Type3Code\t"
    "IsRootEvent\tEventCode\tEventBaseCode\tEventRootCode\tQuadClass\tGoldsteinScale\tNumMentions\tNumSources\t"
    "NumArticles\tAvgTone\tActor1Geo_Type\tActor1Geo_FullName\tActor1Geo_CountryCode\tActor1Geo_ADM1Code\t"
    "Actor1Geo_ADM2Code\tActor1Geo_Lat\tActor1Geo_Long\tActor1Geo_FeatureID\tActor2Geo_Type\tActor2Geo_FullName\t"
    "Actor2Geo_CountryCode\tActor2Geo_ADM1Code\tActor2Geo_ADM2Code\tActor2Geo_Lat\tActor2Geo_Long\t"
    "Actor2Geo_FeatureID\tActionGeo_Type\tActionGeo_FullName\tActionGeo_CountryCode\tActionGeo_ADM1Code\t"
    "ActionGeo_ADM2Code\tActionGeo_Lat\tActionGeo_Long\tActionGeo_FeatureID\tDATEADDED\tSOURCEURL\n";

void truce_gdelt_header(truce_buf *b) {
    truce_buf_cstr(b, gdelt_columns);
}

/* PLOVER's sectors in CAMEO's letters; "" where CAMEO has none. */
static const char *gdelt__type(truce_str sector) {
    static const char *const map[][2] = {{"CIV", "CVL"}, {"JRN", "MED"}, {"ELI", "ELI"}, {"REL", ""}};
    static const char *const same[] = {"GOV", "MIL", "COP", "REB", "LEG", "JUD", "MED", "NGO",
                                       "IGO", "BUS", "OPP", "CRM", "EDU", "HRI", "LAB", "SPY",
                                       "REF", "UAF", "SEP", "HLH", "AGR", "DEV", "ENV", "SET"};
    for (size_t k = 0; k < sizeof map / sizeof *map; k++)
        if (truce_str_is(sector, map[k][0])) return map[k][1];
    for (size_t k = 0; k < sizeof same / sizeof *same; k++)
        if (truce_str_is(sector, same[k])) return same[k];
    return "";
}

/* Ten columns. Code is country and type; groups, ethnicity and religion are not coded. */
static void gdelt__actor(exch_row *r, const truce_actor *a) {
    if (!a) {
        exch_empty(r, 10);
        return;
    }
    const truce_country *c = truce_country_of(a->country);
    const char *type = gdelt__type(a->sector);
    char name[256];
    truce_str n = a->name.p ? a->name : a->text;
    uint32_t len = n.n < sizeof name ? n.n : (uint32_t)sizeof name - 1;
    while (len && !truce_utf8_boundary(n, len)) len--;
    for (uint32_t k = 0; k < len; k++) name[k] = (char)(n.p[k] >= 'a' && n.p[k] <= 'z' ? n.p[k] - 32 : n.p[k]);
    exch_printf(r, "%s%s", c ? c->cameo : "", type);
    exch_str(r, (truce_str){name, len}); /* GDELT writes capitals */
    exch_cstr(r, c ? c->cameo : "");
    exch_empty(r, 4);
    exch_cstr(r, type);
    exch_empty(r, 2);
}

/* 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 division elsewhere, 0 nothing. */
static int gdelt__geo_type(const truce_place *p) {
    if (!p) return 0;
    bool usa = truce_str_is(p->country, "USA");
    if (p->where_prec >= 6) return p->country.p && p->where_prec == 6 ? 1 : 0;
    if (p->where_prec >= 3) return usa ? 2 : 5;
    return usa ? 3 : 4;
}

static void gdelt__geo(exch_row *r, const truce_place *p) {
    const truce_country *c = p ? truce_country_of(p->country) : NULL;
    int type = gdelt__geo_type(p);
    double lat, lon;
    truce_buf b;
    exch_int(r, type);
    if (!type || !p) {
        exch_empty(r, 7);
        return;
    }
    truce_buf_init(&b);
    truce_buf_str(&b, p->name.p ? p->name : p->text);
    if (type != 1 && p->adm1.p && !truce_str_eq(p->adm1, p->name)) {
        truce_buf_cstr(&b, ", ");
        truce_buf_str(&b, p->adm1);
    }
    if (type != 1 && c) truce_buf_printf(&b, ", %s", c->name);
    exch_str(r, truce_buf_view(&b));
    exch_cstr(r, c ? c->fips : "");
    exch_cstr(r, c && type == 1 ? c->fips : ""); /* FIPS has codes for divisions; GeoNames' names do not give them */
    exch_empty(r, 1);
    if (exch_point(p, &lat, &lon)) {
        exch_real(r, lat, 5);
        exch_real(r, lon, 5);
    } else exch_empty(r, 2);
    exch_cstr(r, c && type == 1 ? c->fips : "");
    r->b->failed |= b.failed;
    truce_buf_fini(&b);
}

static void gdelt__when(exch_row *r, truce_day day) {
    int y, m, d;
    if (day == TRUCE_NODAY) {
        exch_empty(r, 4);
        return;
    }
    truce_day_split(day, &y, &m, &d);
    exch_printf(r, "%04d%02d%02d", y, m, d);
    exch_printf(r, "%04d%02d", y, m);
    exch_int(r, y);
    exch_real(r, y + (m * 30 + d) / 365.0, 4); /* the code book's own formula */
}

static void gdelt__code(exch_row *r, truce_str code) {
    int tenths;
    exch_str(r, code);
    exch_str(r, truce_str_sub(code, 0, 3));
    exch_str(r, truce_str_sub(code, 0, 2));
    exch_int(r, truce_cameo_quad(code));
    if (truce_cameo_goldstein(code, &tenths))
        exch_printf(r, "%s%d.%d", tenths < 0 ? "-" : "", tenths < 0 ? -tenths / 10 : tenths / 10,
                    tenths < 0 ? -tenths % 10 : tenths % 10);
    else exch_empty(r, 1);
}

/* DATEADDED: YYYYMMDDHHMMSS, UTC. */
static void gdelt__added(exch_row *r, int64_t now, truce_day published) {
    int64_t s = now ? now : published == TRUCE_NODAY ? 0 : (int64_t)published * 86400;
    int y, m, d;
    if (s <= 0) {
        exch_empty(r, 1);
        return;
    }
    truce_day_split((truce_day)(s / 86400), &y, &m, &d);
    s %= 86400;
    exch_printf(r, "%04d%02d%02d%02d%02d%02d", y, m, d, (int)(s / 3600), (int)(s / 60 % 60), (int)(s % 60));
}

/* A number of 63 bits made of the claim's id: the same claim has the same one in every export. */
static void gdelt__id(exch_row *r, const char *report, uint32_t number) {
    char id[96];
    snprintf(id, sizeof id, "%.64s-%" PRIu32, report, number);
    exch_int(r, (int64_t)(truce_hash(id, strlen(id)) >> 1));
}

static void gdelt__row(truce_buf *b, const truce_reading *r, const truce_claim *c, const truce_export_options *opt) {
    exch_row row = {b, '\t', 0};
    const truce_article *a = r->article;
    gdelt__id(&row, a->id, c->number);
    gdelt__when(&row, c->has_when && c->from != TRUCE_NODAY ? c->from : a->published);
    gdelt__actor(&row, c->actors.n ? &c->actors.v[0] : NULL);
    gdelt__actor(&row, c->recipients.n ? &c->recipients.v[0] : c->harm ? &c->victim : NULL);
    exch_int(&row, c->sentence < r->n_sent && r->sent[c->sentence].paragraph == 0); /* in the lead paragraph */
    gdelt__code(&row, c->cameo);
    for (int k = 0; k < 3; k++) exch_int(&row, 1); /* one mention in one article of one source */
    exch_empty(&row, 1);                           /* tone is not read */
    gdelt__geo(&row, NULL);
    gdelt__geo(&row, NULL);
    gdelt__geo(&row, c->places.n ? &c->places.v[0] : NULL);
    gdelt__added(&row, opt->now, a->published);
    exch_str(&row, a->url.n ? a->url : a->source);
    exch_end(&row);
}

uint32_t truce_gdelt_reading(truce_buf *b, const truce_reading *r, const truce_export_options *opt) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i];
        bool happened = c->modality == TRUCE_MOD_ACTUAL || c->modality == TRUCE_MOD_BACKGROUND;
        if (!truce_cameo_quad(c->cameo) || !happened || c->negative || c->stance == TRUCE_SAID_DENIES) continue;
        gdelt__row(b, r, c, opt);
        n++;
    }
    return n;
}
