/* engine/records.c - the records of docs/formats.md as JSON, fields in the order of that page. */
#include "engine/records.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

void truce_claim_id(char out[32], const char *report, uint32_t number) {
    snprintf(out, 32, "%.12s-%u", report, number);
}

const char *truce_stance_name(unsigned s) {
    static const char *const names[] = {"asserts", "admits", "denies", "confirms", "unverified"};
    return s < sizeof names / sizeof *names ? names[s] : "asserts";
}

const char *truce_modality_name(unsigned m) {
    static const char *const names[] = {"actual", "hypothetical", "future", "background"};
    return m < sizeof names / sizeof *names ? names[m] : "actual";
}

static void key_real(truce_json *j, const char *key, double v, int decimals) {
    truce_json_key(j, key);
    truce_json_real(j, v, decimals);
}

static void key_span(truce_json *j, uint32_t beg, uint32_t end) {
    truce_json_kint(j, "beg", beg);
    truce_json_kint(j, "end", end);
}

/* ---------------------------------------------------------------- report */

static void report_repairs(truce_json *j, const truce_article *a) {
    truce_json_key(j, "repairs");
    truce_json_arr(j);
    for (uint32_t i = 0; i < a->repairs.n; i++) {
        const truce_repair *r = &a->repairs.v[i];
        truce_json_obj(j);
        key_span(j, r->beg, r->end);
        truce_json_kstr(j, "was", r->was.p ? r->was : TRUCE_STR(""));
        truce_json_kcstr(j, "kind", r->kind);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
    truce_json_key(j, "junk");
    truce_json_arr(j);
    for (uint32_t i = 0; i < a->junk.n; i++) {
        truce_json_obj(j);
        truce_json_kstr(j, "text", a->junk.v[i].text);
        truce_json_kcstr(j, "kind", a->junk.v[i].kind);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

void truce_record_report(truce_json *j, const truce_reading *r, bool text) {
    const truce_article *a = r->article;
    truce_json_kcstr(j, "type", "report");
    truce_json_kcstr(j, "id", a->id);
    truce_json_kstr(j, "ref", a->ref);
    truce_json_kstr(j, "file", a->file);
    truce_json_kint(j, "part", a->part);
    truce_json_kstr(j, "title", a->title);
    truce_json_kstr(j, "source", a->source);
    truce_json_kstr(j, "url", a->url);
    truce_json_kstr(j, "lang", a->lang);
    truce_json_kday(j, "published", a->published);
    truce_json_kcstr(j, "published_basis", truce_basis_name(a->basis));
    truce_json_kint(j, "bytes", a->text.n);
    truce_json_kint(j, "sentences", r->n_sent);
    truce_json_key(j, "copy_of");
    if (a->copy_of[0]) truce_json_cstr(j, a->copy_of);
    else truce_json_null(j);
    key_real(j, "copy_share", a->copy_share, 2);
    report_repairs(j, a);
    if (text) truce_json_kstr(j, "text", a->text.p ? a->text : TRUCE_STR(""));
}

static void key_count(truce_json *j, const truce_count *c) {
    truce_json_kcount(j, "low", c->low);
    truce_json_kcount(j, "high", c->high);
    truce_json_kcstr(j, "bound", truce_bound_name(c->bound));
}

/* An implied party (beg == end) has no place in the text: null. */
static void key_span_or_null(truce_json *j, uint32_t beg, uint32_t end) {
    if (beg < end) key_span(j, beg, end);
    else {
        truce_json_knull(j, "beg");
        truce_json_knull(j, "end");
    }
}

static void actor_fields(truce_json *j, const truce_actor *a) {
    truce_json_kstr(j, "text", a->text);
    truce_json_kstr(j, "name", a->name);
    truce_json_kstr(j, "country", a->country);
    truce_json_kstr(j, "sector", a->sector);
    truce_json_kstr(j, "id", a->id);
    key_span_or_null(j, a->beg, a->end);
}

static void place_known(truce_json *j, const truce_place *p) {
    truce_json_kstr(j, "name", p->name);
    truce_json_key(j, "geonameid");
    if (p->geonameid) truce_json_int(j, p->geonameid);
    else truce_json_null(j);
    truce_json_kstr(j, "country", p->country);
    truce_json_kstr(j, "adm1", p->adm1);
    truce_json_kstr(j, "adm2", p->adm2);
    key_real(j, "lat", p->lat, 5);
    key_real(j, "lon", p->lon, 5);
    truce_json_kstr(j, "feature", p->feature);
    truce_json_kint(j, "where_prec", p->where_prec);
}

static void key_places(truce_json *j, const truce_place *v, uint32_t n) {
    truce_json_key(j, "places");
    truce_json_arr(j);
    for (uint32_t i = 0; i < n; i++) {
        truce_json_obj(j);
        truce_json_kstr(j, "text", v[i].text);
        place_known(j, &v[i]);
        key_span_or_null(j, v[i].beg, v[i].end);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

/* ---------------------------------------------------------------- mention */

static void mention_head(truce_json *j, const truce_reading *r, const char *kind, truce_str text, uint32_t beg,
                         uint32_t end) {
    truce_json_kcstr(j, "type", "mention");
    truce_json_kcstr(j, "kind", kind);
    truce_json_kcstr(j, "report", r->article->id);
    key_span(j, beg, end);
    truce_json_kstr(j, "text", text);
}

static void mention_actor(truce_json *j, const truce_reading *r, const truce_actor *a) {
    mention_head(j, r, "actor", a->text, a->beg, a->end);
    truce_json_kstr(j, "name", a->name);
    truce_json_kstr(j, "country", a->country);
    truce_json_kstr(j, "sector", a->sector);
    truce_json_kstr(j, "id", a->id);
}

static void mention_time(truce_json *j, const truce_reading *r, const truce_time *t) {
    mention_head(j, r, "time", t->text, t->beg, t->end);
    truce_json_kday(j, "from", t->from);
    truce_json_kday(j, "to", t->to);
    truce_json_key(j, "date_prec");
    if (t->date_prec) truce_json_int(j, t->date_prec);
    else truce_json_null(j);
    truce_json_kstr(j, "value", t->value);
}

bool truce_record_mention(truce_json *j, const truce_reading *r, truce_mention_at *at) {
    const truce_actor *a = at->actor < r->actors.n ? &r->actors.v[at->actor] : NULL;
    const truce_place *p = at->place < r->places.n ? &r->places.v[at->place] : NULL;
    const truce_time *t = at->time < r->times.n ? &r->times.v[at->time] : NULL;
    if (!a && !p && !t) return false;
    if (a && (!p || a->beg <= p->beg) && (!t || a->beg <= t->beg)) {
        mention_actor(j, r, a);
        at->actor++;
    } else if (p && (!t || p->beg <= t->beg)) {
        mention_head(j, r, "place", p->text, p->beg, p->end);
        place_known(j, p);
        at->place++;
    } else {
        mention_time(j, r, t);
        at->time++;
    }
    return true;
}

/* ---------------------------------------------------------------- attribution */

void truce_record_attribution(truce_json *j, const truce_reading *r, const truce_attribution *at) {
    truce_json_kcstr(j, "type", "attribution");
    truce_json_kcstr(j, "report", r->article->id);
    truce_json_key(j, "source");
    if (at->has_source) {
        truce_json_obj(j);
        truce_json_kstr(j, "text", at->source.text);
        key_span_or_null(j, at->source.beg, at->source.end);
        truce_json_kstr(j, "name", at->source.name);
        truce_json_kstr(j, "country", at->source.country);
        truce_json_kstr(j, "sector", at->source.sector);
        truce_json_obj_end(j);
    } else truce_json_null(j);
    truce_json_key(j, "cue");
    truce_json_obj(j);
    truce_json_kstr(j, "text", truce_str_sub(r->article->text, at->cue_beg, at->cue_end));
    key_span(j, at->cue_beg, at->cue_end);
    truce_json_obj_end(j);
    truce_json_key(j, "content");
    truce_json_obj(j);
    key_span(j, at->beg, at->end);
    truce_json_obj_end(j);
    truce_json_kbool(j, "direct", at->direct);
}

/* ---------------------------------------------------------------- claim */

static void key_actors(truce_json *j, const char *key, const truce_actor *v, uint32_t n) {
    truce_json_key(j, key);
    truce_json_arr(j);
    for (uint32_t i = 0; i < n; i++) {
        truce_json_obj(j);
        actor_fields(j, &v[i]);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

static void claim_harm(truce_json *j, const truce_reading *r, const truce_claim *c) {
    truce_json_key(j, "harm");
    if (c->harm == TRUCE_HARM_NONE) {
        truce_json_null(j);
        return;
    }
    truce_json_obj(j);
    truce_json_kcstr(j, "kind", truce_harm_name(c->harm));
    key_count(j, &c->count);
    truce_json_kstr(j, "word", c->count.word);
    truce_json_key(j, "victim");
    truce_json_obj(j);
    actor_fields(j, &c->victim);
    truce_json_kcstr(j, "role", truce_role_name(c->victim.role));
    truce_json_obj_end(j);
    truce_json_key(j, "part_of");
    if (c->part_of >= 0 && (uint32_t)c->part_of < r->claims.n) {
        char id[32];
        truce_claim_id(id, r->article->id, r->claims.v[c->part_of].number);
        truce_json_cstr(j, id);
    } else truce_json_null(j);
    truce_json_kbool(j, "period_total", c->period_total);
    truce_json_obj_end(j);
}

static void claim_things(truce_json *j, const truce_claim *c) {
    truce_json_key(j, "object");
    if (c->has_object) {
        truce_json_obj(j);
        truce_json_kstr(j, "text", c->object_text);
        truce_json_kstr(j, "kind", c->object_kind);
        truce_json_kstr(j, "done", c->object_done);
        key_count(j, &c->object_count);
        truce_json_kstr(j, "word", c->object_count.word);
        key_span_or_null(j, c->object_beg, c->object_end);
        truce_json_obj_end(j);
    } else truce_json_null(j);
    truce_json_key(j, "weapon");
    if (c->has_weapon) {
        truce_json_obj(j);
        truce_json_kstr(j, "text", c->weapon_text);
        truce_json_kstr(j, "kind", c->weapon_kind);
        key_span_or_null(j, c->weapon_beg, c->weapon_end);
        truce_json_obj_end(j);
    } else truce_json_null(j);
}

static void claim_when(truce_json *j, const truce_claim *c) {
    truce_json_key(j, "when");
    if (!c->has_when) {
        truce_json_null(j);
        return;
    }
    truce_json_obj(j);
    truce_json_kday(j, "from", c->from);
    truce_json_kday(j, "to", c->to);
    truce_json_kint(j, "date_prec", c->date_prec);
    truce_json_kstr(j, "text", c->when_text);
    truce_json_obj_end(j);
}

void truce_record_claim(truce_json *j, const truce_reading *r, const truce_claim *c) {
    char id[32];
    truce_claim_id(id, r->article->id, c->number);
    truce_json_kcstr(j, "type", "claim");
    truce_json_kcstr(j, "id", id);
    truce_json_kcstr(j, "report", r->article->id);
    truce_json_kint(j, "sentence", c->sentence);
    key_span(j, c->beg, c->end);
    truce_str quote = TRUCE_NOSTR;
    if (c->sentence < r->n_sent)
        quote = truce_str_sub(r->article->text, r->sent[c->sentence].beg, r->sent[c->sentence].end);
    truce_json_kstr(j, "quote", quote);
    truce_json_kstr(j, "event", c->event);
    truce_json_kstr(j, "mode", c->mode);
    truce_json_kstr(j, "cameo", c->cameo);
    truce_json_kstr(j, "acled", c->acled);
    key_actors(j, "actors", c->actors.v, c->actors.n);
    key_actors(j, "recipients", c->recipients.v, c->recipients.n);
    claim_harm(j, r, c);
    claim_things(j, c);
    key_places(j, c->places.v, c->places.n);
    claim_when(j, c);
    truce_json_key(j, "claimant");
    if (c->has_claimant) {
        truce_json_obj(j);
        actor_fields(j, &c->claimant);
        truce_json_obj_end(j);
    } else truce_json_null(j);
    truce_json_kcstr(j, "stance", truce_stance_name(c->stance));
    truce_json_kcstr(j, "polarity", c->negative ? "negative" : "positive");
    truce_json_kcstr(j, "modality", truce_modality_name(c->modality));
    truce_json_kbool(j, "quoted", c->quoted);
    truce_json_kcstr(j, "rule", c->rule);
    key_real(j, "confidence", c->confidence / 100.0, 2);
}

/* ---------------------------------------------------------------- incident */

static void key_refs(truce_json *j, const truce_claim_ref *v, uint32_t n) {
    truce_json_key(j, "claims");
    truce_json_arr(j);
    for (uint32_t i = 0; i < n; i++) {
        char id[32];
        truce_claim_id(id, v[i].report, v[i].number);
        truce_json_cstr(j, id);
    }
    truce_json_arr_end(j);
}

static void key_said(truce_json *j, const truce_said_row *v, uint32_t n) {
    truce_json_key(j, "said");
    truce_json_arr(j);
    for (uint32_t i = 0; i < n; i++) {
        truce_json_obj(j);
        truce_json_kstr(j, "claimant", v[i].claimant);
        key_count(j, &v[i].count);
        key_refs(j, v[i].claims.v, v[i].claims.n);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

static void figures_fields(truce_json *j, const truce_figures *f) {
    truce_json_kcount(j, "low", f->low);
    truce_json_kcount(j, "best", f->best);
    truce_json_kcount(j, "high", f->high);
}

void truce_record_figures(truce_json *j, const truce_incident *i) {
    truce_json_key(j, "figures");
    truce_json_arr(j);
    for (uint32_t k = 0; k < i->figures.n; k++) {
        const truce_figure_row *f = &i->figures.v[k];
        truce_json_obj(j);
        truce_json_kcstr(j, "harm", truce_harm_name(f->harm));
        truce_json_kstr(j, "victim_party", f->victim_party);
        truce_json_kcstr(j, "victim_role", truce_role_name(f->victim_role));
        key_said(j, f->said.v, f->said.n);
        figures_fields(j, &f->fig);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
    truce_json_key(j, "totals");
    truce_json_obj(j);
    for (unsigned h = TRUCE_HARM_NONE + 1; h < TRUCE_HARM_COUNT; h++) {
        const truce_figures *f = &i->totals[h];
        if (f->low < 0 && f->best < 0 && f->high < 0) continue;
        truce_json_key(j, truce_harm_name(h));
        truce_json_obj(j);
        figures_fields(j, f);
        truce_json_obj_end(j);
    }
    truce_json_obj_end(j);
    truce_json_key(j, "objects");
    truce_json_arr(j);
    for (uint32_t k = 0; k < i->objects.n; k++) {
        truce_json_obj(j);
        truce_json_kstr(j, "kind", i->objects.v[k].kind);
        truce_json_kstr(j, "done", i->objects.v[k].done);
        key_said(j, i->objects.v[k].said.v, i->objects.v[k].said.n);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

void truce_record_parties(truce_json *j, const truce_incident *i) {
    truce_json_key(j, "parties");
    truce_json_arr(j);
    for (uint32_t k = 0; k < i->parties.n; k++) {
        const truce_party *p = &i->parties.v[k];
        truce_json_obj(j);
        truce_json_kstr(j, "name", p->name);
        truce_json_kstr(j, "country", p->country);
        truce_json_kstr(j, "sector", p->sector);
        truce_json_kstr(j, "id", p->id);
        truce_json_kstr(j, "side", (truce_str){&p->side, 1});
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

static void incident_disputes(truce_json *j, const truce_incident *i) {
    truce_json_key(j, "disputes");
    truce_json_arr(j);
    for (uint32_t k = 0; k < i->disputes.n; k++) {
        const truce_dispute *d = &i->disputes.v[k];
        truce_json_obj(j);
        truce_json_kcstr(j, "about", d->about);
        truce_json_key(j, "between");
        truce_json_arr(j);
        for (uint32_t b = 0; b < d->between.n; b++) truce_json_str(j, d->between.v[b]);
        truce_json_arr_end(j);
        key_refs(j, d->claims.v, d->claims.n);
        truce_json_obj_end(j);
    }
    truce_json_arr_end(j);
}

static const char *incident_policy_version(const truce_incident *i) {
    unsigned p = 0;
    return truce_policy_of(truce_str_c(i->policy), &p) ? truce_policy_version(p) : i->policy;
}

void truce_record_incident(truce_json *j, const truce_incident *i) {
    truce_json_kcstr(j, "type", "incident");
    truce_json_kcstr(j, "id", i->id);
    truce_json_kstr(j, "kind", i->kind);
    truce_json_kstr(j, "event", i->event);
    truce_json_kstr(j, "acled", i->acled);
    truce_json_kday(j, "from", i->from);
    truce_json_kday(j, "to", i->to);
    truce_json_kint(j, "date_prec", i->date_prec);
    key_places(j, i->places.v, i->places.n);
    truce_record_parties(j, i);
    key_refs(j, i->claims.v, i->claims.n);
    truce_json_kint(j, "reports", i->reports);
    truce_json_kint(j, "origins", i->origins);
    truce_json_kint(j, "claimants", i->claimants);
    truce_json_kcstr(j, "grade", i->grade);
    truce_json_key(j, "parent");
    if (i->parent) truce_json_cstr(j, i->parent->id);
    else truce_json_null(j);
    truce_record_figures(j, i);
    truce_json_key(j, "weapons");
    truce_json_arr(j);
    for (uint32_t k = 0; k < i->weapons.n; k++) truce_json_str(j, i->weapons.v[k]);
    truce_json_arr_end(j);
    truce_json_kcstr(j, "policy", i->policy);
    truce_json_kcstr(j, "policy_version", incident_policy_version(i));
    incident_disputes(j, i);
}

void truce_record_series(truce_json *j, const truce_series *s) {
    truce_json_kcstr(j, "type", "series");
    truce_json_kcstr(j, "harm", truce_harm_name(s->harm));
    truce_json_kstr(j, "victim_party", s->victim_party);
    truce_json_kcstr(j, "victim_role", truce_role_name(s->victim_role));
    truce_json_kstr(j, "place", s->place);
    truce_json_kday(j, "from", s->from);
    truce_json_kday(j, "to", s->to);
    key_count(j, &s->count);
    truce_json_kstr(j, "claimant", s->claimant);
    key_refs(j, s->claims.v, s->claims.n);
}
