/* exchange/geojson.c - incidents as a GeoJSON FeatureCollection (RFC 7946): points, longitude first.
 * Figures, every side's claims, grade and policy are properties; what the collection is stands in the foreign member
 * "about" (RFC 7946 section 6.1). */
#include "engine/records.h"
#include "exchange/row.h"

#include <string.h>

void truce_geojson_begin(truce_buf *b) {
    truce_buf_cstr(b, "{\"type\":\"FeatureCollection\",\"features\":[");
}

/* A rough reach in km of where_prec (UCDP): the place itself, near it, a district, a province, a region. A country or
 * the sea has none: -1. */
static int geojson__radius(unsigned where_prec) {
    static const int km[] = {-1, 5, 25, 50, 150, 300};
    return where_prec < sizeof km / sizeof *km ? km[where_prec] : -1;
}

static void geojson__disputed(truce_json *j, const truce_incident *i) {
    truce_json_key(j, "disputed");
    truce_json_arr(j);
    for (uint32_t k = 0; k < i->disputes.n; k++) truce_json_cstr(j, i->disputes.v[k].about);
    truce_json_arr_end(j);
}

static void geojson__report(const truce_article_brief *a, void *ctx) {
    truce_json *j = ctx;
    truce_json_obj(j);
    truce_json_kstr(j, "source", a->source);
    truce_json_kstr(j, "title", a->title);
    truce_json_kstr(j, "url", a->url);
    truce_json_kday(j, "published", a->published);
    truce_json_obj_end(j);
}

static void geojson__properties(truce_json *j, const exch_view *v) {
    const truce_incident *i = v->i;
    const truce_place *p = v->place;
    truce_json_kstr(j, "kind", i->kind);
    truce_json_kstr(j, "acled", i->acled);
    truce_json_kday(j, "from", i->from);
    truce_json_kday(j, "to", i->to);
    truce_json_kcount(j, "date_prec", i->date_prec ? i->date_prec : -1);
    truce_json_kstr(j, "place", !p ? TRUCE_NOSTR : p->name.p ? p->name : p->text);
    truce_json_kstr(j, "adm1", p ? p->adm1 : TRUCE_NOSTR);
    truce_json_kstr(j, "country", p ? p->country : TRUCE_NOSTR);
    truce_json_kcount(j, "where_prec", p && p->where_prec ? p->where_prec : -1);
    truce_json_kcount(j, "radius_km", p ? geojson__radius(p->where_prec) : -1);
    truce_json_kcstr(j, "grade", i->grade);
    truce_json_kcstr(j, "policy", i->policy);
    truce_json_kcstr(j, "policy_version", truce_policy_version(v->opt->policy));
    truce_json_key(j, "parent");
    if (i->parent) truce_json_cstr(j, i->parent->id);
    else truce_json_null(j);
    truce_json_kcount(j, "reports", i->reports);
    truce_json_kcount(j, "origins", i->origins);
    truce_json_kcount(j, "claimants", i->claimants);
    truce_record_parties(j, i);
    geojson__disputed(j, i);
    truce_record_figures(j, i);
    truce_json_key(j, "sources");
    truce_json_arr(j);
    if (!exch_reports(v, geojson__report, j)) j->b->failed = true;
    truce_json_arr_end(j);
}

void truce_geojson_incident(truce_buf *b, const truce_incident *i, const truce_export_options *opt, bool first) {
    truce_json j;
    exch_view v;
    double lat, lon;
    exch_look(&v, i, opt, "");
    truce_buf_cstr(b, first ? "\n" : ",\n");
    truce_json_init(&j, b);
    truce_json_obj(&j);
    truce_json_kcstr(&j, "type", "Feature");
    truce_json_kcstr(&j, "id", i->id);
    truce_json_key(&j, "geometry");
    if (exch_point(v.place, &lat, &lon)) {
        truce_json_obj(&j);
        truce_json_kcstr(&j, "type", "Point");
        truce_json_key(&j, "coordinates");
        truce_json_arr(&j);
        truce_json_real(&j, lon, 6);
        truce_json_real(&j, lat, 6);
        truce_json_arr_end(&j);
        truce_json_obj_end(&j);
    } else truce_json_null(&j);
    truce_json_key(&j, "properties");
    truce_json_obj(&j);
    geojson__properties(&j, &v);
    truce_json_obj_end(&j);
    truce_json_obj_end(&j);
}

void truce_geojson_end(truce_buf *b, const truce_export_options *opt, const truce_export_coverage *cover, int64_t now,
                       const char *const *filters, size_t n) {
    truce_json j;
    truce_buf_cstr(b, "\n],\"about\":");
    truce_json_init(&j, b);
    truce_export_about(&j, "geojson", opt, cover, now, filters, n);
    truce_buf_cstr(b, "}\n");
}
