/* exchange/about.c - what every output names of itself: policy, version, coverage, access date, filters. */
#include "exchange/row.h"

#include <string.h>

void truce_export_covers(truce_export_coverage *c, const truce_incident *i) {
    c->incidents++;
    if (i->from == TRUCE_NODAY) return;
    if (c->from == TRUCE_NODAY || i->from < c->from) c->from = i->from;
    if (c->to == TRUCE_NODAY || i->to > c->to) c->to = i->to;
}

static const char *about__note(const char *format) {
    if (strcmp(format, "gdelt") == 0)
        return "One row a claim: what somebody said, not what is known to have happened. Tone and ids of GDELT are "
               "left empty.";
    if (strcmp(format, "claimreview") == 0)
        return "Made by a program from what reports say. A grade tells how many independent voices there are; nothing "
               "here is a verdict on truth.";
    if (strcmp(format, "geojson") == 0)
        return "Figures are claims under the named policy. radius_km is a rough reach of where_prec, not a "
               "measurement.";
    return "Figures are claims under the named policy. Names of parties are truce's, not the data set's; empty is not "
           "stated.";
}

void truce_export_about(truce_json *j, const char *format, const truce_export_options *opt,
                        const truce_export_coverage *cover, int64_t now, const char *const *filters, size_t n) {
    truce_json_obj(j);
    truce_json_kcstr(j, "format", format);
    truce_json_key(j, "tool");
    truce_json_cstr(j, "truce");
    truce_json_kcstr(j, "tool_version", truce_version());
    truce_json_kcstr(j, "policy", truce_policy_name(opt->policy));
    truce_json_kcstr(j, "policy_version", truce_policy_version(opt->policy));
    truce_json_key(j, "coverage");
    truce_json_obj(j);
    truce_json_kday(j, "from", cover->from);
    truce_json_kday(j, "to", cover->to);
    truce_json_kint(j, "reports", (int64_t)cover->reports);
    truce_json_kint(j, "incidents", (int64_t)cover->incidents);
    truce_json_kint(j, "claims", (int64_t)cover->claims);
    truce_json_kint(j, "parts_left_out", (int64_t)cover->parts);
    truce_json_obj_end(j);
    truce_json_kday(j, "accessed", now ? (truce_day)(now / 86400) : TRUCE_NODAY);
    truce_json_key(j, "filters");
    truce_json_arr(j);
    for (size_t i = 0; i < n; i++) truce_json_cstr(j, filters[i]);
    truce_json_arr_end(j);
    truce_json_kcstr(j, "note", about__note(format));
    truce_json_obj_end(j);
}
