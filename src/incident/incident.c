/* incident/incident.c - the room's interface: take in readings, hand out incidents and series. See incident.h. */
#include "incident/state.h"

#include <stdlib.h>
#include <string.h>

static const char *const incident__policies[] = {"ucdp", "acled", "ibc", "airwars"};

const char *truce_policy_name(unsigned p) {
    return incident__policies[p < 4 ? p : 0];
}

bool truce_policy_of(truce_str name, unsigned *out) {
    for (unsigned i = 0; i < 4; i++)
        if (truce_str_is(name, incident__policies[i])) {
            *out = i;
            return true;
        }
    return false;
}

int truce_incidents_new(truce_incidents **out, unsigned policy, const truce_lexicon *lex, truce_err *err) {
    truce_incidents *t = truce_calloc(1, sizeof *t);
    *out = t;
    if (!t) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_arena_init(&t->arena, 0);
    truce_arena_init(&t->names, 0);
    t->policy = policy;
    t->lex = lex;
    return TRUCE_OK;
}

void truce_incidents_free(truce_incidents *t) {
    if (!t) return;
    truce_arena_fini(&t->arena);
    truce_arena_fini(&t->names);
    truce_free(t->claims.v);
    truce_free(t->table);
    truce_free(t);
}

/* ---------------------------------------------------------------- interning */

static void intern__grow(truce_incidents *t) {
    uint32_t cap = t->table_cap ? t->table_cap * 2 : 1024;
    truce_str *table = truce_calloc(cap, sizeof *table);
    if (!table) longjmp(*t->arena.oom, 1);
    for (uint32_t i = 0; i < t->table_cap; i++) {
        if (!t->table[i].p) continue;
        uint32_t h = (uint32_t)truce_hash_str(t->table[i]) & (cap - 1);
        while (table[h].p) h = (h + 1) & (cap - 1);
        table[h] = t->table[i];
    }
    truce_free(t->table);
    t->table = table;
    t->table_cap = cap;
}

truce_str inc__intern(truce_incidents *t, truce_str s) {
    if (!s.p) return TRUCE_NOSTR;
    if (t->table_n * 2 >= t->table_cap) intern__grow(t);
    uint32_t h = (uint32_t)truce_hash_str(s) & (t->table_cap - 1);
    for (; t->table[h].p; h = (h + 1) & (t->table_cap - 1))
        if (truce_str_eq(t->table[h], s)) return t->table[h];
    t->table_n++;
    return t->table[h] = truce_arena_str(&t->names, s);
}

/* ---------------------------------------------------------------- taking in */

/* The same few parties and places are named again and again: one copy of each, found by its bytes. Strings are interned
 * first, so equal values have equal bytes; padding is zero. */
static const void *intern__bytes(truce_incidents *t, const void *p, size_t n) {
    if (!n) return NULL;
    return inc__intern(t, (truce_str){p, (uint32_t)n}).p;
}

static void intern__into(truce_incidents *t, truce_str *out, truce_str s) {
    truce_str k = inc__intern(t, s);
    out->p = k.p;
    out->n = k.n;
}

const inc_party inc__nobody;

static const inc_party *incident__party(truce_incidents *t, const truce_actor *a) {
    inc_party p;
    memset(&p, 0, sizeof p);
    truce_entry whole =
        a->id.p && truce_str_is(a->sector, "REB") ? truce_lex_by_id(t->lex, TRUCE_LEX_ACTOR, a->id) : TRUCE_NOENTRY;
    /* "Taliban fighters" and "the group" go by the group's own name */
    intern__into(t, &p.name, whole != TRUCE_NOENTRY ? truce_lex_name(t->lex, whole) : a->name);
    intern__into(t, &p.country, a->country);
    intern__into(t, &p.sector, a->sector);
    intern__into(t, &p.id, a->id);
    return intern__bytes(t, &p, sizeof p);
}

/* Where in the text it stood is of no use here: a place of an incident has no span. */
static const truce_place *incident__place(truce_incidents *t, const truce_place *p) {
    truce_place q;
    memset(&q, 0, sizeof q);
    intern__into(t, &q.text, p->text);
    intern__into(t, &q.name, p->name);
    intern__into(t, &q.country, p->country);
    intern__into(t, &q.adm1, p->adm1);
    intern__into(t, &q.adm2, p->adm2);
    intern__into(t, &q.feature, p->feature);
    q.geonameid = p->geonameid;
    q.lat = p->lat;
    q.lon = p->lon;
    q.where_prec = p->where_prec;
    q.entry = p->entry;
    q.adjective = p->adjective;
    return intern__bytes(t, &q, sizeof q);
}

static void incident__push(truce_incidents *t, const inc_claim *c) {
    if (t->claims.n == t->claims.cap) {
        uint32_t cap = t->claims.cap ? t->claims.cap + t->claims.cap / 4 : 1024;
        inc_claim *v = truce_realloc(t->claims.v, cap * sizeof *v);
        if (!v) longjmp(*t->arena.oom, 1);
        t->claims.v = v;
        t->claims.cap = cap;
    }
    t->claims.v[t->claims.n++] = *c;
}

/* What can be part of an incident: harm, things, violence; said to have happened. */
static bool incident__matters(const truce_claim *c) {
    if (c->modality == TRUCE_MOD_HYPOTHETICAL || c->modality == TRUCE_MOD_FUTURE) return false;
    return c->harm || c->has_object || truce_str_is(c->event, "ASSAULT");
}

static const inc_what *incident__what(truce_incidents *t, const truce_claim *c) {
    inc_what w;
    memset(&w, 0, sizeof w);
    intern__into(t, &w.acled, c->acled);
    intern__into(t, &w.object, c->object_kind);
    intern__into(t, &w.done, c->object_done);
    if (c->has_weapon) intern__into(t, &w.weapon, c->weapon_kind);
    return intern__bytes(t, &w, sizeof w);
}

/* Those of the parties that have a country or an id. */
static const inc_party *const *incident__cast(truce_incidents *t, const truce_actor *v, uint32_t n, uint8_t *count) {
    const inc_party *cast[INCIDENT__PARTIES];
    for (uint32_t i = 0; i < n && *count < INCIDENT__PARTIES; i++)
        if (v[i].country.p || v[i].id.p) cast[(*count)++] = incident__party(t, &v[i]);
    return intern__bytes(t, cast, *count * sizeof *cast);
}

static void incident__brief(truce_incidents *t, const truce_reading *r, const truce_claim *c, uint32_t report,
                            inc_claim *o) {
    memset(o, 0, sizeof *o);
    o->report = report;
    o->number = c->number;
    o->sentence = c->sentence;
    o->token = c->token;
    o->paragraph = r->sent[c->sentence].paragraph;
    o->part_of = -1;
    o->harm = c->harm;
    o->role = c->victim.role;
    o->stance = c->stance;
    o->negative = c->negative;
    o->period = c->period_total;
    o->anaphoric = c->anaphoric;
    o->has_object = c->has_object;
    o->count = c->has_object ? c->object_count : c->count;
    o->count.word = inc__intern(t, o->count.word);
    o->from = c->has_when ? c->from : TRUCE_NODAY;
    o->to = c->has_when ? c->to : TRUCE_NODAY;
    o->date_prec = c->has_when ? c->date_prec : 0;
    o->direct_date = c->has_when && c->from != TRUCE_NODAY;
    o->what = incident__what(t, c);
    o->victim = c->harm ? incident__party(t, &c->victim) : &inc__nobody;
    o->has_claimant = c->has_claimant;
    o->claimant = c->has_claimant ? incident__party(t, &c->claimant) : &inc__nobody;
    o->actors = incident__cast(t, c->actors.v, c->actors.n, &o->n_actors);
    o->recipients = incident__cast(t, c->recipients.v, c->recipients.n, &o->n_recipients);
    const truce_place *places[INCIDENT__PLACES];
    uint32_t own = c->places.n - c->places_ahead;
    for (uint32_t i = 0; i < own && o->n_places < INCIDENT__PLACES; i++)
        places[o->n_places++] = incident__place(t, &c->places.v[i]);
    for (uint32_t i = own; i < c->places.n && o->n_places + o->n_ahead < INCIDENT__PLACES; i++)
        places[o->n_places + o->n_ahead++] = incident__place(t, &c->places.v[i]);
    o->places = intern__bytes(t, places, (size_t)(o->n_places + o->n_ahead) * sizeof *places);
}

/* Reports that copy one another were written once. */
static uint32_t incident__origin(const truce_incidents *t, const truce_article *a) {
    if (a->copy_of[0])
        for (uint32_t i = 0; i < t->reports.n; i++)
            if (strcmp(t->reports.v[i].id, a->copy_of) == 0) return t->reports.v[i].origin;
    return t->reports.n;
}

/* "He was shot dead": the one person whose death the article told before is told of again. */
static void incident__again(const truce_incidents *t, inc_claim *o) {
    if (!o->anaphoric || !o->harm || o->count.low != 1 || o->count.high != 1) return;
    for (uint32_t i = t->claims.n; i-- > 0 && t->claims.v[i].report == o->report;) {
        const inc_claim *w = &t->claims.v[i];
        if (w->harm != o->harm || w->part_of >= 0 || w->count.low != 1 || w->count.high != 1) continue;
        o->role = w->role;
        o->victim = w->victim;
        return;
    }
}

static void incident__take(truce_incidents *t, const truce_reading *r) {
    uint32_t report = t->reports.n;
    inc_report rep = {
        .published = r->article->published, .origin = incident__origin(t, r->article), .first_cluster = t->clusters.n};
    memcpy(rep.id, r->article->id, sizeof rep.id);
    truce_vec_push(&t->arena, &t->reports, rep);
    TRUCE_VEC(int32_t) at = {0}; /* claim of the reading -> claim here */
    for (uint32_t i = 0; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i];
        if (!incident__matters(c)) {
            truce_vec_push(&t->arena, &at, -1);
            continue;
        }
        inc_claim o;
        incident__brief(t, r, c, report, &o);
        if (c->part_of >= 0 && (uint32_t)c->part_of < at.n) o.part_of = at.v[c->part_of];
        if (o.part_of >= 0 && t->claims.v[o.part_of].period) o.period = true; /* a part of a tally is no incident */
        incident__again(t, &o);
        truce_vec_push(&t->arena, &at, (int32_t)t->claims.n);
        incident__push(t, &o);
        if (!o.period) inc__cluster_claim(t, t->claims.n - 1);
        else t->claims.v[t->claims.n - 1].cluster = UINT32_MAX;
    }
    inc__split(t, report);
    inc__cluster_report(t, report);
}

int truce_incidents_add(truce_incidents *t, const truce_reading *r, truce_err *err) {
    jmp_buf oom;
    t->arena.oom = t->names.oom = &oom;
    int rc = TRUCE_OK;
    if (setjmp(oom) == 0) incident__take(t, r);
    else rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    t->arena.oom = t->names.oom = NULL;
    return rc;
}

/* ---------------------------------------------------------------- handing out */

static void incident__add_party(truce_incidents *t, truce_incident *out, const inc_party *p) {
    if (!p->country.p && !p->id.p) return;
    for (uint32_t i = 0; i < out->parties.n; i++) {
        const truce_party *q = &out->parties.v[i];
        bool rebel = truce_str_is(p->sector, "REB"), qr = truce_str_is(q->sector, "REB");
        if (rebel == qr && q->country.p == p->country.p && (!rebel || q->id.p == p->id.p)) return;
    }
    bool rebel = truce_str_is(p->sector, "REB") && p->id.p;
    truce_entry e = rebel || !p->country.p ? TRUCE_NOENTRY : truce_lex_by_id(t->lex, TRUCE_LEX_ACTOR, p->country);
    truce_str name = e != TRUCE_NOENTRY ? truce_lex_name(t->lex, e) : p->name;
    truce_vec_push(&t->arena, &out->parties,
                   (truce_party){inc__intern(t, name), p->country, rebel ? p->sector : TRUCE_NOSTR,
                                 rebel ? p->id : p->country, 'C'});
}

static void incident__sides(truce_incident *out) {
    for (uint32_t i = 0; i < out->parties.n; i++) out->parties.v[i].side = i == 0 ? 'A' : i == 1 ? 'B' : 'C';
    if (out->parties.n < 2) return;
    truce_party *a = &out->parties.v[0], *b = &out->parties.v[1];
    if (truce_str_cmp(b->name, a->name) < 0) { /* the order of names, so that columns stay the same over incidents */
        a->side = 'B';
        b->side = 'A';
    }
}

static truce_str incident__kind(const truce_incidents *t, const inc_cluster *k, bool harm, bool moved) {
    static const struct {
        const char *weapon, *kind;
    } kinds[] = {
        {"air_strike", "air_strike"},
        {"drone", "drone_strike"},
        {"missile", "shelling"},
        {"artillery", "shelling"},
        {"mortar", "shelling"},
        {"rocket", "shelling"},
        {"suicide_bomb", "suicide_attack"},
        {"vehicle_bomb", "bombing"},
        {"ied", "bombing"},
        {"bomb", "bombing"},
        {"landmine", "mine"},
        {"grenade", "grenade"},
        {"small_arms", "shooting"},
        {"melee", "melee"},
        {"fire", "arson"},
        {"chemical", "chemical"},
    };
    uint32_t votes[sizeof kinds / sizeof *kinds] = {0}, top = 0;
    bool clash = false;
    for (uint32_t i = 0; i < k->claims.n; i++) {
        const inc_claim *c = &t->claims.v[k->claims.v[i]];
        clash |= truce_str_is(c->what->acled, "Armed clash");
        for (size_t j = 0; j < sizeof kinds / sizeof *kinds; j++)
            votes[j] += c->what->weapon.p && truce_str_is(c->what->weapon, kinds[j].weapon);
    }
    for (uint32_t j = 1; j < sizeof kinds / sizeof *kinds; j++)
        if (votes[j] > votes[top]) top = j;
    if (moved) return TRUCE_STR("movement");
    if (clash) return TRUCE_STR("clash");
    if (votes[top]) return truce_str_c(kinds[top].kind);
    return harm ? TRUCE_STR("attack") : TRUCE_STR("event");
}

static truce_str incident__acled(truce_str kind) {
    static const struct {
        const char *kind, *acled;
    } map[] = {
        {"air_strike", "Air/drone strike"},
        {"drone_strike", "Air/drone strike"},
        {"shelling", "Shelling/artillery/missile attack"},
        {"suicide_attack", "Suicide bomb"},
        {"bombing", "Remote explosive/landmine/IED"},
        {"mine", "Remote explosive/landmine/IED"},
        {"grenade", "Grenade"},
        {"chemical", "Chemical weapon"},
        {"clash", "Armed clash"},
        {"shooting", "Attack"},
        {"melee", "Attack"},
        {"attack", "Attack"},
    };
    for (size_t i = 0; i < sizeof map / sizeof *map; i++)
        if (truce_str_is(kind, map[i].kind)) return truce_str_c(map[i].acled);
    return TRUCE_NOSTR;
}

static void incident__add_place(truce_incidents *t, truce_incident *out, const truce_place *p) {
    for (uint32_t i = 0; i < out->places.n; i++)
        if (out->places.v[i].name.p == p->name.p) return;
    truce_vec_push(&t->arena, &out->places, *p);
}

static void incident__dates(const truce_incidents *t, const inc_cluster *k, truce_incident *out) {
    truce_day p = t->reports.v[k->report].published;
    out->from = k->from;
    out->to = k->to;
    out->date_prec = k->date_prec;
    if (k->dated || p == TRUCE_NODAY) return;
    out->from = p - 2; /* nobody says when: shortly before it was told */
    out->to = p;
    out->date_prec = 2;
}

enum { INCIDENT__FACES = 200 /* claims that are compared pair by pair */ };

/* Different voices name different doers of harm to the same people. In a clash both sides harm each other: that is no
 * rivalry. */
static bool incident__rival(const inc_claim *a, const inc_claim *b) {
    if (!a->harm || a->harm != b->harm || !a->n_actors || !b->n_actors || inc__same_party(a->actors[0], b->actors[0]))
        return false;
    if (a->actors[0]->country.p == b->actors[0]->country.p && a->actors[0]->country.p)
        return false; /* its army, its government */
    if (!a->victim->country.p || a->victim->country.p != b->victim->country.p || a->role != b->role) return false;
    return a->has_claimant != b->has_claimant || (a->has_claimant && !inc__same_party(a->claimant, b->claimant));
}

/* Airwars counts civilians: where all that is told of are combatants, its grade is discounted. */
static bool incident__combatants_only(const truce_incident *out) {
    bool some = false;
    for (uint32_t i = 0; i < out->figures.n; i++) {
        const truce_figure_row *f = &out->figures.v[i];
        if (f->harm != TRUCE_HARM_KILLED || f->fig.best == 0) continue;
        if (f->victim_role != TRUCE_ROLE_SOLDIER && f->victim_role != TRUCE_ROLE_FIGHTER) return false;
        some = true;
    }
    return some;
}

static const char *incident__grade(const truce_incidents *t, const inc_cluster *k, const truce_incident *out) {
    bool admits = false, contested = false;
    uint32_t n = k->claims.n < INCIDENT__FACES ? k->claims.n : INCIDENT__FACES;
    for (uint32_t i = 0; i < k->claims.n; i++) {
        const inc_claim *c = &t->claims.v[k->claims.v[i]];
        bool doer = c->n_actors && c->has_claimant && inc__same_party(c->actors[0], c->claimant);
        admits |= c->stance == TRUCE_SAID_ADMITS ||
                  (c->stance == TRUCE_SAID_CONFIRMS && doer); /* police confirming a death confess nothing */
        contested |= c->stance == TRUCE_SAID_DENIES && !c->harm;
        for (uint32_t j = 0; i < n && j < i && !contested; j++)
            contested = incident__rival(c, &t->claims.v[k->claims.v[j]]);
    }
    if (t->policy == TRUCE_POLICY_AIRWARS && incident__combatants_only(out)) return "discounted";
    if (contested) return "contested";
    if (admits) return "confirmed";
    return out->origins >= 2 ? "fair" : "weak";
}

static void incident__counts(const truce_incidents *t, const inc_cluster *k, truce_incident *out) {
    TRUCE_VEC(uint32_t) reports = {0}, origins = {0};
    TRUCE_VEC(const char *) voices = {0};
    truce_arena *a = (truce_arena *)(uintptr_t)&t->arena;
    for (uint32_t i = 0; i < k->claims.n; i++) {
        const inc_claim *c = &t->claims.v[k->claims.v[i]];
        uint32_t j = 0, o = t->reports.v[c->report].origin;
        while (j < reports.n && reports.v[j] != c->report) j++;
        if (j == reports.n) truce_vec_push(a, &reports, c->report);
        for (j = 0; j < origins.n && origins.v[j] != o; j++) {}
        if (j == origins.n) truce_vec_push(a, &origins, o);
        const char *voice = !c->has_claimant         ? ""
                            : c->claimant->country.p ? c->claimant->country.p
                                                     : c->claimant->name.p;
        for (j = 0; j < voices.n && voices.v[j] != voice; j++) {}
        if (j == voices.n) truce_vec_push(a, &voices, voice);
    }
    out->reports = reports.n;
    out->origins = origins.n;
    out->claimants = voices.n;
}

/* Where no claim of the incident says more than the country, what the reports went on to say: "The attack occurred in
 * ...". */
static void incident__places_ahead(truce_incidents *t, const inc_cluster *k, truce_incident *out) {
    for (uint32_t i = 0; i < out->places.n; i++)
        if (out->places.v[i].where_prec < 6) return;
    uint32_t own = out->places.n;
    for (uint32_t i = 0; i < k->claims.n; i++) {
        const inc_claim *c = &t->claims.v[k->claims.v[i]];
        for (int p = c->n_places; p < c->n_places + c->n_ahead; p++) incident__add_place(t, out, c->places[p]);
    }
    for (uint32_t i = own; i < out->places.n; i++) /* the exact ones first */
        for (uint32_t j = i; j && out->places.v[j].where_prec < out->places.v[j - 1].where_prec; j--) {
            truce_place swap = out->places.v[j];
            out->places.v[j] = out->places.v[j - 1];
            out->places.v[j - 1] = swap;
        }
}

static void incident__fill(truce_incidents *t, const inc_cluster *k, truce_incident *out) {
    bool harm = false, moved = true;
    for (uint32_t i = 0; i < k->claims.n; i++) {
        const inc_claim *c = &t->claims.v[k->claims.v[i]];
        truce_vec_push(&t->arena, &out->claims, (truce_claim_ref){t->reports.v[c->report].id, c->number});
        harm |= c->harm != 0;
        moved &= c->harm >= TRUCE_HARM_DISPLACED;
        for (int p = 0; p < c->n_places; p++) incident__add_place(t, out, c->places[p]);
        for (int p = 0; p < c->n_actors; p++) incident__add_party(t, out, c->actors[p]);
        for (int p = 0; p < c->n_recipients; p++) incident__add_party(t, out, c->recipients[p]);
        if (c->harm) incident__add_party(t, out, c->victim);
        uint32_t w = 0;
        while (w < out->weapons.n && out->weapons.v[w].p != c->what->weapon.p) w++;
        if (c->what->weapon.p && w == out->weapons.n) truce_vec_push(&t->arena, &out->weapons, c->what->weapon);
    }
    incident__places_ahead(t, k, out);
    const inc_claim *first = &t->claims.v[k->claims.v[0]];
    char key[96], hex[65];
    bool part = k->parent >= 0; /* a part may begin with the claim that its whole begins with */
    memcpy(key, t->reports.v[first->report].id, 64);
    for (int i = 0; i < 8; i++) key[64 + i] = (char)(first->number >> (4 * i) & 15);
    key[72] = 'p';
    truce_sha256_hex(key, part ? 73 : 72, hex);
    memcpy(out->id, "i-", 2);
    memcpy(out->id + 2, hex, 12);
    out->kind = incident__kind(t, k, harm, moved);
    out->event = moved ? TRUCE_NOSTR : TRUCE_STR("ASSAULT");
    out->acled = incident__acled(out->kind);
    out->policy = truce_policy_name(t->policy);
    incident__dates(t, k, out);
    incident__sides(out);
    incident__counts(t, k, out);
    inc__figures(t, k, out);
    inc__disputes(t, k, out);
    out->grade = incident__grade(t, k, out);
}

/* ---------------------------------------------------------------- order */

typedef struct incident__rank {
    uint32_t cluster;
    int64_t weight;
    char id[sizeof(((truce_incident *)0)->id)];
} incident__rank;

static int64_t incident__weight(const truce_incident *i) {
    int64_t dead = i->totals[TRUCE_HARM_KILLED].best, hurt = i->totals[TRUCE_HARM_WOUNDED].best;
    int64_t w = (int64_t)i->origins * 4 + i->claims.n;
    if (dead > 0) w += 3;
    if (hurt > 0) w += 2;
    return w;
}

static int incident__order(const void *a, const void *b) {
    const incident__rank *x = a, *y = b;
    if (x->weight != y->weight) return x->weight < y->weight ? 1 : -1;
    return x->cluster < y->cluster ? -1 : x->cluster > y->cluster;
}

static void incident__series(truce_incidents *t, truce_incident_calls calls) {
    for (uint32_t i = 0; calls.series && i < t->claims.n; i++) {
        const inc_claim *c = &t->claims.v[i];
        if (!c->period || !c->harm) continue;
        truce_series s = {.harm = c->harm,
                          .victim_role = c->role,
                          .victim_party = inc__party_key(c->victim),
                          .from = c->from,
                          .to = c->to,
                          .count = c->count};
        s.claimant = c->has_claimant ? c->claimant->name : TRUCE_NOSTR;
        if (c->n_places) s.place = c->places[0]->name;
        truce_vec_push(&t->arena, &s.claims, (truce_claim_ref){t->reports.v[c->report].id, c->number});
        for (uint32_t j = i + 1; j < t->claims.n; j++) { /* the same total said again */
            inc_claim *d = &t->claims.v[j];
            if (!d->period || d->harm != c->harm || d->role != c->role || d->from != c->from || d->to != c->to ||
                d->count.low != c->count.low || d->count.high != c->count.high || d->count.word.p != c->count.word.p ||
                d->claimant->name.p != c->claimant->name.p)
                continue;
            truce_vec_push(&t->arena, &s.claims, (truce_claim_ref){t->reports.v[d->report].id, d->number});
            d->period = false;
        }
        calls.series(&s, calls.ctx);
    }
}

/* Incidents are built twice, one at a time in memory that is used again: to weigh them, then, in order, to hand them
 * out. */
static truce_incident *incident__build(truce_incidents *t, uint32_t cluster) {
    truce_arena_reset(&t->arena);
    truce_incident *i = truce_arena_new(&t->arena, truce_incident);
    incident__fill(t, &t->clusters.v[cluster], i);
    return i;
}

static const truce_incident *incident__parent(const truce_incidents *t, const incident__rank *ranks,
                                              const uint32_t *rank_of, uint32_t cluster, truce_incident *stub) {
    if (t->clusters.v[cluster].parent < 0) return NULL;
    uint32_t p = inc__root(t, (uint32_t)t->clusters.v[cluster].parent);
    if (p == cluster || rank_of[p] == UINT32_MAX) return NULL;
    memset(stub, 0, sizeof *stub);
    memcpy(stub->id, ranks[rank_of[p]].id, sizeof stub->id);
    return stub;
}

static void incident__finish(truce_incidents *t, truce_incident_calls calls) {
    uint32_t n = 0, clusters = t->clusters.n;
    incident__rank *ranks = truce_arena_array(&t->taken, incident__rank, clusters);
    uint32_t *rank_of = truce_arena_array(&t->taken, uint32_t, clusters);
    truce_incident stub;
    for (uint32_t k = 0; k < clusters; k++) {
        if (t->clusters.v[k].merged != k || !t->clusters.v[k].claims.n) continue;
        const truce_incident *i = incident__build(t, k);
        ranks[n] = (incident__rank){.cluster = k, .weight = incident__weight(i)};
        memcpy(ranks[n++].id, i->id, sizeof i->id);
    }
    if (n) qsort(ranks, n, sizeof *ranks, incident__order);
    for (uint32_t k = 0; k < clusters; k++) rank_of[k] = UINT32_MAX;
    for (uint32_t i = 0; i < n; i++) rank_of[ranks[i].cluster] = i;
    for (uint32_t i = 0; calls.incident && i < n; i++) {
        truce_incident *out = incident__build(t, ranks[i].cluster);
        out->parent = incident__parent(t, ranks, rank_of, ranks[i].cluster, &stub);
        calls.incident(out, calls.ctx);
    }
    truce_arena_reset(&t->arena);
    incident__series(t, calls);
}

int truce_incidents_finish(truce_incidents *t, truce_incident_calls calls, truce_err *err) {
    jmp_buf oom;
    int rc = TRUCE_OK;
    t->taken = t->arena;
    truce_arena_init(&t->arena, 0);
    t->taken.oom = t->arena.oom = t->names.oom = &oom;
    if (setjmp(oom) == 0) incident__finish(t, calls);
    else rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_arena_fini(&t->arena);
    t->arena = t->taken;
    t->arena.oom = t->names.oom = NULL;
    return rc;
}
