/* cli/out_csv.c - claims as CSV (RFC 4180: CRLF, quotes doubled, a header line). One row a claim; empty is not stated.
 */
#include "cli/out.h"
#include "engine/records.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char csv_header[] = "id,report,ref,file,part,published,sentence,event,mode,cameo,acled,actors,actor_"
                                 "countries,recipients,recipient_countries,"
                                 "harm,low,high,bound,word,victim,victim_country,victim_role,part_of,period_total,"
                                 "object,object_done,object_low,object_high,"
                                 "weapon,place,place_country,lat,lon,where_prec,from,to,date_prec,claimant,claimant_"
                                 "country,claimant_sector,stance,polarity,"
                                 "modality,quoted,rule,confidence,quote\r\n";

/* HXL tags of the columns that have one; low and high are of any harm, not of the killed only. */
static void csv_hxl(truce_out *o) {
    static const char *const tags[][2] = {{"event", "#event+type"}, {"from", "#date+start"}, {"to", "#date+end"},
                                          {"place", "#loc+name"},   {"lat", "#geo+lat"},     {"lon", "#geo+lon"}};
    const char *at = csv_header;
    for (size_t n; *at != '\r'; at += n + (at[n] == ',')) {
        n = strcspn(at, ",\r");
        for (size_t k = 0; k < sizeof tags / sizeof *tags; k++)
            if (strlen(tags[k][0]) == n && memcmp(tags[k][0], at, n) == 0) truce_buf_cstr(&o->buf, tags[k][1]);
        if (at[n] == ',') truce_buf_char(&o->buf, ',');
    }
    truce_buf_cstr(&o->buf, "\r\n");
}

static void csv_begin(truce_out *o) {
    truce_buf_cstr(&o->buf, csv_header);
    if (o->hxl) csv_hxl(o);
}

void truce_csv_str(truce_out *o, truce_str s) {
    if (o->count++) truce_buf_char(&o->buf, ',');
    truce_buf_csv(&o->buf, s);
}

void truce_csv_cstr(truce_out *o, const char *s) {
    truce_csv_str(o, truce_str_c(s));
}

void truce_csv_int(truce_out *o, int64_t v, bool stated) {
    char d[24];
    snprintf(d, sizeof d, "%lld", (long long)v);
    truce_csv_cstr(o, stated ? d : "");
}

void truce_csv_day(truce_out *o, truce_day day) {
    char d[16];
    truce_day_format(day, d);
    truce_csv_cstr(o, d);
}

void truce_csv_real(truce_out *o, double v, int decimals) {
    truce_buf t;
    truce_json j;
    truce_buf_init(&t);
    truce_json_init(&j, &t);
    if (isfinite(v)) truce_json_real(&j, v, decimals);
    truce_csv_str(o, truce_buf_view(&t));
    o->buf.failed |= t.failed;
    truce_buf_fini(&t);
}

void truce_csv_end(truce_out *o) {
    truce_buf_cstr(&o->buf, "\r\n");
    o->count = 0;
}

/* Several parties in one field, "; " between them. */
static void field_actors(truce_out *o, const truce_actor *v, uint32_t n, bool country) {
    truce_buf t;
    truce_buf_init(&t);
    for (uint32_t i = 0; i < n; i++) {
        if (i) truce_buf_cstr(&t, "; ");
        truce_buf_str(&t, country ? v[i].country : v[i].name.p ? v[i].name : v[i].text);
    }
    truce_csv_str(o, truce_buf_view(&t));
    o->buf.failed |= t.failed;
    truce_buf_fini(&t);
}

static void csv_harm(truce_out *o, const truce_reading *r, const truce_claim *c) {
    bool is = c->harm != TRUCE_HARM_NONE;
    char part[32] = "";
    truce_csv_cstr(o, is ? truce_harm_name(c->harm) : "");
    truce_csv_int(o, c->count.low, is && c->count.low >= 0);
    truce_csv_int(o, c->count.high, is && c->count.high >= 0);
    truce_csv_cstr(o, is ? truce_bound_name(c->count.bound) : "");
    truce_csv_str(o, is ? c->count.word : TRUCE_NOSTR);
    truce_csv_str(o, !is ? TRUCE_NOSTR : c->victim.name.p ? c->victim.name : c->victim.text);
    truce_csv_str(o, is ? c->victim.country : TRUCE_NOSTR);
    truce_csv_cstr(o, is ? truce_role_name(c->victim.role) : "");
    if (is && c->part_of >= 0 && (uint32_t)c->part_of < r->claims.n)
        truce_claim_id(part, r->article->id, r->claims.v[c->part_of].number);
    truce_csv_cstr(o, part);
    truce_csv_cstr(o, !is ? "" : c->period_total ? "true" : "false");
    truce_csv_str(o, c->has_object ? c->object_kind : TRUCE_NOSTR);
    truce_csv_str(o, c->has_object ? c->object_done : TRUCE_NOSTR);
    truce_csv_int(o, c->object_count.low, c->has_object && c->object_count.low >= 0);
    truce_csv_int(o, c->object_count.high, c->has_object && c->object_count.high >= 0);
    truce_csv_str(o, c->has_weapon ? c->weapon_kind : TRUCE_NOSTR);
}

static void csv_where_when(truce_out *o, const truce_claim *c) {
    const truce_place *p = c->places.n ? &c->places.v[0] : NULL;
    truce_csv_str(o, p ? (p->name.p ? p->name : p->text) : TRUCE_NOSTR);
    truce_csv_str(o, p ? p->country : TRUCE_NOSTR);
    truce_csv_real(o, p ? p->lat : NAN, 5);
    truce_csv_real(o, p ? p->lon : NAN, 5);
    truce_csv_int(o, p ? p->where_prec : 0, p != NULL);
    truce_csv_day(o, c->has_when ? c->from : TRUCE_NODAY);
    truce_csv_day(o, c->has_when ? c->to : TRUCE_NODAY);
    truce_csv_int(o, c->date_prec, c->has_when);
}

void truce_csv_claim(truce_out *o, const truce_reading *r, const truce_claim *c) {
    char id[32];
    truce_claim_id(id, r->article->id, c->number);
    truce_csv_cstr(o, id);
    truce_csv_cstr(o, r->article->id);
    truce_csv_str(o, r->article->ref);
    truce_csv_str(o, r->article->file);
    truce_csv_int(o, r->article->part, true);
    truce_csv_day(o, r->article->published);
    truce_csv_int(o, c->sentence, true);
    truce_csv_str(o, c->event);
    truce_csv_str(o, c->mode);
    truce_csv_str(o, c->cameo);
    truce_csv_str(o, c->acled);
    field_actors(o, c->actors.v, c->actors.n, false);
    field_actors(o, c->actors.v, c->actors.n, true);
    field_actors(o, c->recipients.v, c->recipients.n, false);
    field_actors(o, c->recipients.v, c->recipients.n, true);
    csv_harm(o, r, c);
    csv_where_when(o, c);
    truce_csv_str(o, !c->has_claimant ? TRUCE_NOSTR : c->claimant.name.p ? c->claimant.name : c->claimant.text);
    truce_csv_str(o, c->has_claimant ? c->claimant.country : TRUCE_NOSTR);
    truce_csv_str(o, c->has_claimant ? c->claimant.sector : TRUCE_NOSTR);
    truce_csv_cstr(o, truce_stance_name(c->stance));
    truce_csv_cstr(o, c->negative ? "negative" : "positive");
    truce_csv_cstr(o, truce_modality_name(c->modality));
    truce_csv_cstr(o, c->quoted ? "true" : "false");
    truce_csv_cstr(o, c->rule);
    truce_csv_real(o, c->confidence / 100.0, 2);
    truce_csv_str(o, c->sentence < r->n_sent
                         ? truce_str_sub(r->article->text, r->sent[c->sentence].beg, r->sent[c->sentence].end)
                         : TRUCE_NOSTR);
    truce_csv_end(o);
}

static void csv_reading(truce_out *o, const truce_reading *r) {
    for (uint32_t i = 0; i < r->claims.n; i++) truce_csv_claim(o, r, &r->claims.v[i]);
}

const truce_writer truce_writer_csv = {"csv", csv_begin, csv_reading, NULL, NULL, NULL, false};
