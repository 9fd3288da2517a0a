/* accord/agreement_rules.c - what must hold between the values of an agreement. Each message says what would be right.
 * A value that is no value by itself was reported by agreement_schema.c and is left alone here. */
#include "accord/agreement_inside.h"

#include <string.h>

static agreement__node *rules__item(const agreement__reader *r, const char *list, uint32_t i) {
    return agreement__get(r->root, list)->kids.v[i].value;
}

/* ---------------------------------------------------------------- who */

static truce_str rules__name(const truce_signatory *s, uint32_t k) {
    return k == 0 ? s->id : k == 1 ? s->name : s->also.v[k - 2];
}

static const truce_signatory *rules__signatory(const truce_agreement *g, uint32_t i) {
    return i < g->parties.n ? &g->parties.v[i] : &g->mediators.v[i - g->parties.n];
}

/* Names that two of them have: claims by that name could be anybody's. */
static void rules__own_names(agreement__reader *r, uint32_t i) {
    const truce_agreement *g = r->g;
    const truce_signatory *s = rules__signatory(g, i);
    agreement__node *x =
        i < g->parties.n ? rules__item(r, "parties", i) : rules__item(r, "mediators", i - g->parties.n);
    for (uint32_t j = 0; j < i; j++) {
        const truce_signatory *o = rules__signatory(g, j);
        for (uint32_t k = 0; k < s->also.n + 2; k++)
            for (uint32_t l = 0; l < o->also.n + 2; l++) {
                truce_str name = rules__name(s, k);
                if (!name.n || !truce_str_ieq(name, rules__name(o, l))) continue;
                agreement__node *at = k < 2 ? agreement__get(x, k ? "name" : "id") : agreement__get(x, "also");
                agreement__say(r, at->line, at->col, "'%.*s' is a name of %.*s already: a name belongs to one",
                               TRUCE_FMT(name), TRUCE_FMT(o->id));
                return;
            }
    }
    if (truce_str_iis(s->id, "all"))
        agreement__say_at(r, agreement__get(x, "id"), "'all' means all parties in 'obliged': use another id");
}

static void rules__who(agreement__reader *r) {
    const truce_agreement *g = r->g;
    agreement__node *parties = agreement__get(r->root, "parties"), *mediators = agreement__get(r->root, "mediators");
    if (parties && !parties->bad && g->parties.n < 2)
        agreement__say_at(r, parties, "an agreement has two parties at least; here %s",
                          g->parties.n ? "is 1" : "are none");
    if (mediators && !mediators->bad && !g->mediators.n)
        agreement__say_at(r, mediators, "at least one mediator is needed: no party may be the sole judge");
    for (uint32_t i = 0; i < g->parties.n + g->mediators.n; i++) rules__own_names(r, i);
}

/* ---------------------------------------------------------------- when */

/* `day` of `x`, if it stands there, must not be before (after: `late`) `limit`. */
static void rules__day(agreement__reader *r, agreement__node *x, truce_day day, truce_day limit, bool late,
                       const char *what) {
    char a[16], b[16];
    if (!x || x->bad || day == TRUCE_NODAY || limit == TRUCE_NODAY || (late ? day <= limit : day >= limit)) return;
    truce_day_format(day, a);
    truce_day_format(limit, b);
    agreement__say_at(r, x, "%s is %s %s, %s", a, late ? "after" : "before", b, what);
}

static void rules__days(agreement__reader *r) {
    truce_agreement *g = r->g;
    const agreement__node *force = agreement__get(r->root, "force");
    rules__day(r, agreement__get(force, "from"), g->from, g->signed_on, false, "when it was signed");
    rules__day(r, agreement__get(force, "until"), g->to, g->from, false, "when it comes into force");
    for (uint32_t i = 0; i < g->terms.n; i++) {
        truce_term *t = &g->terms.v[i];
        const agreement__node *x = rules__item(r, "terms", i);
        rules__day(r, agreement__get(x, "from"), t->from, g->from, false, "when the agreement comes into force");
        rules__day(r, agreement__get(x, "from"), t->from, g->to, true, "when the agreement ends");
        rules__day(r, agreement__get(x, "until"), t->to, g->to, true, "when the agreement ends");
        if (t->from == TRUCE_NODAY) t->from = g->from;
        if (t->to == TRUCE_NODAY) t->to = g->to;
        rules__day(r, agreement__get(x, "until"), t->to, t->from, false, "when the term comes into force");
    }
}

/* ---------------------------------------------------------------- terms */

static void rules__bind(agreement__reader *r, truce_term *t, agreement__node *item, truce_str who) {
    truce_agreement *g = r->g;
    const char *ids[TRUCE_AGREEMENT_ITEMS];
    int32_t p = truce_agreement_party(g, who);
    for (uint32_t i = 0; i < t->obliged.n && p >= 0; i++)
        if (t->obliged.v[i] == p) {
            agreement__say_at(r, item, "'%.*s' is bound already by this term", TRUCE_FMT(who));
            return;
        }
    if (p >= 0) {
        truce_vec_push(&g->arena, &t->obliged, p);
        return;
    }
    if (truce_agreement_mediator(g, who) >= 0) {
        agreement__say_at(r, item, "'%.*s' is a mediator: terms bind parties", TRUCE_FMT(who));
        return;
    }
    uint32_t n = 0;
    truce_str all = TRUCE_NOSTR;
    for (uint32_t i = 0; i < g->parties.n; i++) {
        if (!g->parties.v[i].id.n) continue;
        ids[n++] = g->parties.v[i].id.p;
        all = truce_arena_printf(r->a, "%.*s%s%s", TRUCE_FMT(all), all.n ? ", " : "", g->parties.v[i].id.p);
    }
    const char *near = truce_str_nearest(who, ids, n);
    if (near) agreement__say_at(r, item, "no party is called '%.*s'; did you mean '%s'?", TRUCE_FMT(who), near);
    else
        agreement__say_at(r, item, "no party is called '%.*s': write all, or name some of %.*s", TRUCE_FMT(who),
                          TRUCE_FMT(all));
}

static void rules__obliged(agreement__reader *r, truce_term *t, agreement__node *x) {
    if (!x || x->bad) return;
    const agreement__node *one = x->kind == AGREEMENT__LIST && x->kids.n == 1 ? x->kids.v[0].value : x;
    if (one->kind == AGREEMENT__TEXT && truce_str_is(truce_str_trim(one->text), "all")) {
        for (int32_t i = 0; i < (int32_t)r->g->parties.n; i++) truce_vec_push(&r->g->arena, &t->obliged, i);
        return;
    }
    for (uint32_t i = 0; i < (x->kind == AGREEMENT__LIST ? x->kids.n : 1); i++) {
        agreement__node *item = x->kind == AGREEMENT__LIST ? x->kids.v[i].value : x;
        if (!item->bad) rules__bind(r, t, item, truce_str_trim(item->text));
    }
}

/* A name that is one letter away from an id is a slip, unless it stands in quotes. */
static void rules__by(agreement__reader *r, const truce_term_text *t, agreement__node *x) {
    const truce_agreement *g = r->g;
    if (!x || x->bad || x->quoted || t->by.n < 3) return;
    if (truce_agreement_party(g, t->by) >= 0 || truce_agreement_mediator(g, t->by) >= 0) return;
    for (uint32_t i = 0; i < g->parties.n + g->mediators.n; i++) {
        truce_str id = rules__signatory(g, i)->id;
        if (id.n < 3 || truce_str_edits(t->by, id) != 1) continue;
        agreement__say_at(r, x, "'%.*s' is near to '%.*s': if that is not meant, put it in quotes", TRUCE_FMT(t->by),
                          TRUCE_FMT(id));
        return;
    }
}

static void rules__texts(agreement__reader *r, const truce_term *t, agreement__node *x) {
    if (!x || x->bad) return;
    if (!t->texts.n) agreement__say_at(r, x, "a term has one text at least: the words as somebody published them");
    for (uint32_t i = 0; i < t->texts.n; i++) {
        const truce_term_text *v = &t->texts.v[i];
        const agreement__node *item = x->kids.v[i].value;
        agreement__node *from = agreement__get(item, "translated-from");
        rules__by(r, v, agreement__get(item, "by"));
        if (from && v->lang.n && truce_str_ieq(v->translated, v->lang))
            agreement__say_at(r, from, "it is in '%.*s' itself: leave the key out if this is the original",
                              TRUCE_FMT(v->lang));
    }
}

static void rules__terms(agreement__reader *r) {
    truce_agreement *g = r->g;
    agreement__node *terms = agreement__get(r->root, "terms");
    if (terms && !terms->bad && !g->terms.n) agreement__say_at(r, terms, "no term: without one nothing can be broken");
    for (uint32_t i = 0; i < g->terms.n; i++) {
        truce_term *t = &g->terms.v[i];
        agreement__node *x = rules__item(r, "terms", i), *id = agreement__get(x, "id"),
                        *groups = agreement__get(x, "groups");
        const agreement__node *kind = agreement__get(x, "kind");
        if (truce_str_iis(t->id, "none"))
            agreement__say_at(r, id, "'none' in a finding means that no term was broken: use another id");
        for (uint32_t j = 0; j < i && t->id.n; j++)
            if (truce_str_ieq(t->id, g->terms.v[j].id)) {
                agreement__say_at(r, id, "the term on line %u has the id '%.*s' already", g->terms.v[j].line,
                                  TRUCE_FMT(t->id));
                break;
            }
        if (groups && kind && !kind->bad && t->kind != TRUCE_TERM_NO_SUPPORT)
            agreement__say(r, groups->line, groups->col, "'groups' belongs to terms of the kind %s; this one is %s",
                           truce_term_kind_name(TRUCE_TERM_NO_SUPPORT), truce_term_kind_name(t->kind));
        rules__obliged(r, t, agreement__get(x, "obliged"));
        rules__texts(r, t, agreement__get(x, "texts"));
    }
}

/* ---------------------------------------------------------------- quorum */

static void rules__quorum(agreement__reader *r) {
    const truce_agreement *g = r->g;
    agreement__node *q = agreement__get(r->root, "quorum"), *assents = agreement__get(q, "assents"),
                    *neutral = agreement__get(q, "neutral");
    uint32_t members = g->parties.n + g->mediators.n;
    if (!assents || assents->bad || (neutral && neutral->bad)) return;
    agreement__node *n = neutral ? neutral : assents;
    if (g->assents < 2)
        agreement__say_at(r, assents, "%u would let one member judge alone, and it might be a party: at least 2",
                          g->assents);
    if (g->neutral < 1)
        agreement__say_at(r, n,
                          "0 would let the parties judge alone, and a party is never sole judge: at least 1 "
                          "of the assents must be a mediator's");
    if (assents->bad || n->bad || g->parties.n < 2 || !g->mediators.n) return;
    if (g->assents > members)
        agreement__say_at(r, assents, "%u assents cannot be had: %u parties and %u mediator%s are %u members",
                          g->assents, g->parties.n, g->mediators.n, g->mediators.n == 1 ? "" : "s", members);
    if (g->neutral > g->mediators.n)
        agreement__say_at(r, n, "%u assents of mediators cannot be had: there %s %u", g->neutral,
                          g->mediators.n == 1 ? "is" : "are", g->mediators.n);
    else if (g->neutral > g->assents)
        agreement__say_at(r, n, "%u are more than the %u assents that it is a part of", g->neutral, g->assents);
}

void agreement__rules(agreement__reader *r) {
    if (r->root->kind != AGREEMENT__MAP) return;
    rules__who(r);
    rules__days(r);
    rules__terms(r);
    rules__quorum(r);
}
