/* accord/match.c - an incident against the terms of an agreement. See match.h. */
#include "accord/match_inside.h"

#include <string.h>

/* ---------------------------------------------------------------- the lexicon's terms */

static const char *const match__keys[MATCH_LISTS] = {"event",  "incident", "acled",  "harm",    "victim",  "target",
                                                     "object", "done",     "weapon", "unnamed", "support", "accuse"};

bool match__has(const match_rule *r, enum match_list l, truce_str s) {
    for (uint32_t i = 0; s.n && i < r->list[l].n; i++)
        if (truce_str_eq(r->list[l].v[i], s)) return true;
    return false;
}

static void match__rule(truce_match_rules *x, truce_entry e) {
    match_rule r;
    memset(&r, 0, sizeof r);
    truce_str of = truce_lex_get(x->lex, e, "kind");
    while (r.kind < TRUCE_TERM_COUNT && !truce_str_is(of, truce_term_kind_name(r.kind))) r.kind++;
    if (r.kind == TRUCE_TERM_COUNT) return;
    r.group = truce_str_is(truce_lex_get(x->lex, e, "by"), "group");
    r.other = truce_str_is(truce_lex_get(x->lex, e, "against"), "other");
    for (unsigned l = 0; l < MATCH_LISTS; l++) {
        uint32_t n = 0;
        while (truce_lex_nth(x->lex, e, match__keys[l], n).p) n++;
        r.list[l].v = truce_arena_array(&x->arena, truce_str, n);
        r.list[l].n = n;
        for (uint32_t i = 0; i < n; i++) r.list[l].v[i] = truce_lex_nth(x->lex, e, match__keys[l], i);
    }
    truce_vec_push(&x->arena, &x->rules, r);
}

static void match__word(truce_match_rules *x, truce_entry e) {
    truce_str alias, list = truce_lex_get(x->lex, e, "list");
    bool doer = truce_str_is(list, "no-doer");
    if (!doer && !truce_str_is(list, "no-deed")) return;
    if (doer) truce_vec_push(&x->arena, &x->no_doer, truce_lex_name(x->lex, e));
    else truce_vec_push(&x->arena, &x->no_deed, truce_lex_name(x->lex, e));
    for (uint32_t i = 0; (alias = truce_lex_nth(x->lex, e, "alias", i)).p; i++)
        if (doer) truce_vec_push(&x->arena, &x->no_doer, alias);
        else truce_vec_push(&x->arena, &x->no_deed, alias);
}

static void match__load(truce_match_rules *x) {
    for (truce_entry e = 0; e < truce_lex_count(x->lex); e++) {
        enum truce_lex_kind k = truce_lex_kindof(x->lex, e);
        if (k != TRUCE_LEX_TERM && k != TRUCE_LEX_WEIGHT && k != TRUCE_LEX_WORD) continue;
        if (!truce_lex_stands(x->lex, e)) continue;
        if (k == TRUCE_LEX_TERM) match__rule(x, e);
        else if (k == TRUCE_LEX_WORD) match__word(x, e);
        else
            truce_vec_push(&x->arena, &x->weights,
                           (match_weight){truce_lex_name(x->lex, e), truce_lex_number(x->lex, e, "value", 0)});
    }
}

int truce_match_rules_new(truce_match_rules **out, const truce_lexicon *lex, truce_err *err) {
    jmp_buf oom;
    truce_match_rules *x = truce_calloc(1, sizeof *x);
    *out = NULL;
    if (!x) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_arena_init(&x->arena, 0);
    x->lex = lex;
    x->arena.oom = &oom;
    if (setjmp(oom)) {
        truce_match_rules_free(x);
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    match__load(x);
    x->arena.oom = NULL;
    *out = x;
    return TRUCE_OK;
}

void truce_match_rules_free(truce_match_rules *x) {
    if (!x) return;
    truce_arena_fini(&x->arena);
    truce_free(x);
}

double truce_match_weight(const truce_match_rules *x, truce_str name, double otherwise) {
    for (uint32_t i = 0; i < x->weights.n; i++)
        if (truce_str_eq(x->weights.v[i].name, name)) return x->weights.v[i].value;
    return otherwise;
}

/* ---------------------------------------------------------------- day and area of a term */

enum { MATCH__WEEK = 7 /* days by which a window may reach out of the time in force */ };

/* DAY: on every day that it may have been; DAY_LIKE: on some of them, or the day is only that of the report; 0: not. */
static unsigned match__day(const truce_agreement *g, const truce_incident *i, const truce_term *t) {
    truce_day from = i->from, to = i->to;
    if (from == TRUCE_NODAY || to == TRUCE_NODAY || to - from > 10 * MATCH__WEEK) return 0;
    bool first = truce_agreement_on(g, t, from), last = truce_agreement_on(g, t, to);
    if (first && last) return i->dated ? TRUCE_MATCH_DAY : TRUCE_MATCH_DAY_LIKE;
    return (first || last) && to - from < MATCH__WEEK ? TRUCE_MATCH_DAY_LIKE : 0;
}

static bool match__named(const truce_place *p, truce_str area) {
    return truce_str_ieq(p->country, area) || truce_str_ieq(p->name, area) || truce_str_ieq(p->text, area) ||
           truce_str_ieq(p->adm1, area) || truce_str_ieq(p->adm2, area);
}

/* Is it in the term's area, else the agreement's? An area that is not said is everywhere. False: what is known of the
 * place lies outside. */
static bool match__area(const truce_agreement *g, const truce_incident *i, const truce_term *t, truce_term_match *m) {
    bool outside = false;
    const truce_str *v = t->area.n ? t->area.v : g->area.v;
    uint32_t n = t->area.n ? t->area.n : g->area.n;
    for (uint32_t j = 0; j < i->places.n; j++) {
        const truce_place *p = &i->places.v[j];
        bool in = n == 0;
        for (uint32_t k = 0; k < n && !in; k++) in = match__named(p, v[k]);
        if (in && (!m->where || p->where_prec < m->where->where_prec)) m->where = p;
        outside |= !in && p->country.n;
    }
    m->placed = m->where != NULL;
    if (m->placed) m->why |= TRUCE_MATCH_AREA;
    return m->placed || !outside;
}

bool truce_match_may(const truce_agreement *g, const truce_incident *i) {
    for (uint32_t k = 0; k < g->terms.n; k++) {
        truce_term_match m = {0};
        if (match__day(g, i, &g->terms.v[k]) && match__area(g, i, &g->terms.v[k], &m)) return true;
    }
    return false;
}

/* ---------------------------------------------------------------- matches */

static truce_term_match *match__of(match_work *w, const truce_term *t, int32_t p, truce_str group) {
    for (uint32_t k = 0; k < w->out.n; k++) {
        truce_term_match *m = &w->out.v[k];
        if (m->term == t && m->party == p && truce_str_eq(m->group, group)) return m;
    }
    truce_vec_push(w->a, &w->out, (truce_term_match){.term = t, .party = p, .group = group, .inferred = true});
    return &w->out.v[w->out.n - 1];
}

static void match__object(match_work *w, truce_term_match *m, const truce_claim *c) {
    if (!c->has_object) return;
    truce_str s = truce_arena_printf(w->a, "%.*s %.*s", TRUCE_FMT(c->object_kind), TRUCE_FMT(c->object_done));
    for (uint32_t i = 0; i < m->objects.n; i++)
        if (truce_str_eq(m->objects.v[i], s)) return;
    truce_vec_push(w->a, &m->objects, s);
}

/* `soft`: how it was against another party is only implied. `doubtful` ends as: by every claim that says so. */
static void match__put(match_work *w, truce_term_match *m, const match_deed *d, unsigned bits, bool inferred,
                       bool soft) {
    bool first = !(m->why & (TRUCE_MATCH_EVENT | TRUCE_MATCH_VICTIM | TRUCE_MATCH_OBJECT));
    m->why |= bits;
    m->inferred &= inferred;
    m->armed |= d->c->has_weapon && truce_str_eq(truce_incident_kind_of(d->c->weapon_kind), w->i->kind);
    m->doubtful = first ? soft : m->doubtful && soft;
    if (d->c->harm && bits & (TRUCE_MATCH_VICTIM | TRUCE_MATCH_EVENT)) {
        m->harms |= 1u << d->c->harm;
        m->roles |= 1u << d->c->victim.role;
    }
    if (bits & TRUCE_MATCH_OBJECT) match__object(w, m, d->c);
    match__voice(w, m, d, false);
}

static bool match__obliged(const truce_term *t, int32_t p) {
    for (uint32_t i = 0; i < t->obliged.n; i++)
        if (t->obliged.v[i] == p) return true;
    return false;
}

/* Nobody is said to have done it. It touches the term when such weapons reach over a border and no armed group is in
 * it, when both sides are spoken of, or when one denies it. */
static void match__nobody(match_work *w, const match_rule *r, const truce_term *t, const match_deed *d, unsigned bits) {
    bool soft;
    match_parties hit = match__attacked(d, &soft), both = w->spoken;
    if (r->other && !hit) return;
    int32_t denier = r->other ? match__denier(w, hit) : -1;
    bool two = r->other && (both & (both - 1)) != 0;
    bool reaches = match__has(r, MATCH_UNNAMED, w->i->kind) && !(r->other && w->armed_group);
    if (denier < 0 && !reaches && !two) return;
    if (denier >= 0 && !match__obliged(t, denier)) denier = -1;
    match__put(w, match__of(w, t, denier, TRUCE_NOSTR), d, bits, true, true);
}

static void match__state(match_work *w, const match_rule *r, const truce_term *t, const match_deed *d, unsigned bits) {
    match_parties doers = d->doers;
    bool inferred = false, soft;
    if (!doers && d->group) return;
    if (!doers && d->c->has_object && truce_str_is(d->c->object_done, "shot_down"))
        return;   /* who loses a drone over somebody's ground sent it there */
    if (!doers) { /* who did it is said elsewhere in the incident: whoever is not the one that suffered */
        match_parties hit = match__attacked(d, &soft);
        inferred = true;
        if (!w->doers && !w->groups) {
            match__nobody(w, r, t, d, bits);
            return;
        }
        doers = w->doers & ~hit;
        if (!hit && doers & (doers - 1)) return; /* which of them is not said */
    }
    for (int32_t p = 0; p < (int32_t)w->g->parties.n; p++) {
        soft = false;
        if (!(doers >> p & 1) || !match__obliged(t, p) || (r->other && !match__against(d, p, &soft))) continue;
        truce_term_match *m = match__of(w, t, p, TRUCE_NOSTR);
        match__put(w, m, d, bits | TRUCE_MATCH_DOER, inferred, soft);
    }
}

/* Fighters of a group who fell: where. */
static match_parties match__fight(const match_deed *d, const truce_actor **group, bool *soft) {
    *group = match__armed_group(&d->c->victim) ? &d->c->victim : NULL;
    *soft = !d->own_ground;
    return d->group ? 0 : d->ground;
}

/* An attack by an armed group: an allegation against the parties that may not help it, but the one attacked. */
static void match__group(match_work *w, const match_rule *r, const truce_term *t, const match_deed *d, unsigned bits) {
    bool named = false, soft = false, fight = r->list[MATCH_VICTIM].n > 0;
    const truce_actor *group = d->group;
    match_parties hit = fight ? match__fight(d, &group, &soft) : match__attacked(d, &soft);
    if (!group || !hit) return;
    for (uint32_t i = 0; i < t->groups.n && !named; i++) named = match__group_is(w->rules, group, t->groups.v[i]);
    if (t->groups.n && !named) return; /* another group than those that the term means */
    for (int32_t p = 0; p < (int32_t)w->g->parties.n; p++) {
        if (hit >> p & 1 || !match__obliged(t, p) || d->doers >> p & 1) continue;
        truce_term_match said = {.term = t, .party = p};
        bool alleged = match__support(w, &said, r, group, p);
        if (!alleged && (fight || !named)) continue;
        truce_term_match *m =
            match__of(w, t, p, group->id.n && group->name.n ? group->name : TRUCE_STR("an armed group"));
        match__put(w, m, d, bits | TRUCE_MATCH_GROUP, false, soft);
        match__support(w, m, r, group, p);
    }
}

static void match__term(match_work *w, const truce_term *t) {
    for (uint32_t k = 0; k < w->rules->rules.n; k++) {
        const match_rule *r = &w->rules->rules.v[k];
        if (r->kind != t->kind) continue;
        for (uint32_t i = 0; i < w->n; i++) {
            const match_deed *d = &w->deeds[i];
            unsigned bits = d->counts && !d->none ? match__touches(w, r, d) : 0;
            if (!bits) continue;
            if (r->group) match__group(w, r, t, d, bits);
            else match__state(w, r, t, d, bits);
        }
    }
}

/* Parties in their order, nobody last; groups by name. */
static void match__order(match_work *w, uint32_t from) {
    for (uint32_t k = from + 1; k < w->out.n; k++)
        for (uint32_t j = k; j > from; j--) {
            truce_term_match *x = &w->out.v[j - 1], *y = &w->out.v[j], swap = *x;
            uint32_t p = (uint32_t)x->party, q = (uint32_t)y->party; /* -1 is the largest */
            if (p < q || (p == q && truce_str_cmp(x->group, y->group) <= 0)) break;
            *x = *y;
            *y = swap;
        }
}

/* Nobody and somebody of one term: what names somebody stands. */
static void match__drop_nobody(match_work *w, uint32_t from) {
    bool somebody = false;
    for (uint32_t k = from; k < w->out.n; k++) somebody |= w->out.v[k].party >= 0;
    while (somebody && w->out.n > from && w->out.v[w->out.n - 1].party < 0) w->out.n--;
}

static void match__terms(match_work *w) {
    for (uint32_t k = 0; k < w->g->terms.n; k++) {
        const truce_term *t = &w->g->terms.v[k];
        uint32_t from = w->out.n;
        truce_term_match frame = {0};
        unsigned day = match__day(w->g, w->i, t);
        if (!day || !match__area(w->g, w->i, t, &frame)) continue;
        match__term(w, t);
        match__order(w, from);
        match__drop_nobody(w, from);
        for (uint32_t m = from; m < w->out.n; m++) {
            truce_term_match *x = &w->out.v[m];
            x->where = frame.where;
            x->placed = frame.placed;
            x->why |= frame.why | day;
            x->doubtful |= day == TRUCE_MATCH_DAY_LIKE || !frame.placed || x->inferred;
            if (x->why & TRUCE_MATCH_GROUP) { /* that the party helped it is the point */
                bool alleged = false;
                for (uint32_t v = 0; v < x->voices.n; v++) alleged |= x->voices.v[v].support && !x->voices.v[v].denies;
                x->doubtful |= !alleged;
            }
        }
    }
}

void truce_match_incident(const truce_match_rules *r, const truce_agreement *g, const truce_incident *i,
                          const truce_match_claim *claims, truce_arena *a, truce_term_match **out, uint32_t *n) {
    match_work w = {.rules = r, .g = g, .i = i, .claims = claims, .a = a};
    match__deeds(&w);
    match__terms(&w);
    match__denials(&w);
    *out = w.out.v;
    *n = w.out.n;
}
