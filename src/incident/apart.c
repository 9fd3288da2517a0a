/* incident/apart.c - see apart.h. Groups are nested (a person may be a civilian, a civilian a child), people of no
 * stated party may be the same as those of a stated one, and one voice may say all of that at once: each voice's
 * numbers are put together first, the policy chooses among the voices after that. As figures.c does for the total. */
#include "incident/apart.h"

#include <string.h>

bool inc__role_within(unsigned role) {
    return role > TRUCE_ROLE_CIVILIAN;
}

void inc__range_add(inc_range *sum, const inc_range *f) {
    if (f->low < 0) return;
    if (sum->low < 0) *sum = (inc_range){0, -1, 0, false};
    sum->low += f->low;
    sum->high += f->high;
    if (f->best >= 0) sum->best = (sum->best < 0 ? 0 : sum->best) + f->best;
    sum->open |= f->open;
}

/* ---------------------------------------------------------------- who speaks */

static bool apart__state(truce_str sector) {
    static const char *const state[] = {"GOV", "MIL", "COP", "SPY", "JUD", "LEG"};
    for (size_t i = 0; i < sizeof state / sizeof *state; i++)
        if (truce_str_is(sector, state[i])) return true;
    return !sector.n;
}

bool inc__own_voice(const truce_said_row *s, truce_str party) {
    if (!s->claimant.p || !party.p) return false;
    return truce_str_eq(s->claimant, party) || (truce_str_eq(s->country, party) && apart__state(s->sector));
}

static bool apart__same(truce_str a, truce_str b) {
    return !a.p == !b.p && truce_str_eq(a, b);
}

static bool apart__vague(const truce_count *c) {
    return c->bound == TRUCE_BOUND_VAGUE;
}

static int64_t apart__number(const truce_count *c) {
    return c->bound == TRUCE_BOUND_UNCOUNTED || apart__vague(c) ? -1 : c->low >= 0 ? c->low : c->high;
}

/* ---------------------------------------------------------------- gathering */

inc_side *inc__side_of(inc_side *v, uint32_t *n, truce_str party) {
    for (uint32_t i = 0; i < *n; i++)
        if (apart__same(v[i].party, party)) return &v[i];
    if (*n == INC_APART_SIDES) return NULL;
    v[*n].party = party;
    v[*n].n = 0;
    return &v[(*n)++];
}

inc_voice *inc__voice_of(inc_side *s, const truce_said_row *row) {
    for (uint32_t i = 0; i < s->n; i++) {
        const truce_said_row *w = s->voice[i].who;
        if (apart__same(w->claimant, row->claimant)) return &s->voice[i];
        if (w->country.p && truce_str_eq(w->country, row->country) && w->sector.p && row->sector.p) return &s->voice[i];
    }
    if (s->n == INC_APART_VOICES) return NULL;
    inc_voice *v = &s->voice[s->n++];
    v->who = row;
    v->admits = false;
    memset(v->row, 0, sizeof v->row);
    for (int k = 0; k < 3; k++)
        for (int r = 0; r < INC_APART_ROLES; r++) v->role[k][r] = -1;
    return v;
}

typedef struct apart__ask {
    const truce_incident *i;
    unsigned harm, policy;
    const truce_lexicon *lex;
    const truce_said_row *only; /* this voice's own words; NULL: all, for the policy */
} apart__ask;

static bool apart__takes(const apart__ask *q, const truce_said_row *s) {
    return !q->only || (apart__same(s->claimant, q->only->claimant) && s->stance != TRUCE_SAID_DENIES);
}

/* Where somebody has a number, words like "dozens" only lead up to it. */
static bool apart__counted(const apart__ask *q) {
    for (uint32_t k = 0; k < q->i->figures.n; k++) {
        const truce_figure_row *f = &q->i->figures.v[k];
        for (uint32_t j = 0; f->harm == q->harm && j < f->said.n; j++)
            if (apart__takes(q, &f->said.v[j]) && apart__number(&f->said.v[j].count) > 0) return true;
    }
    return false;
}

static void apart__gather(inc_apart *a, const apart__ask *q) {
    bool counted = apart__counted(q), war = inc__war(q->i);
    a->sides = 0;
    for (uint32_t k = 0; k < q->i->figures.n; k++) {
        const truce_figure_row *f = &q->i->figures.v[k];
        if (f->harm != q->harm || f->victim_role >= INC_APART_ROLES) continue;
        inc_side *s = inc__side_of(a->side, &a->sides, f->victim_party);
        for (uint32_t j = 0; s && j < f->said.n; j++) {
            const truce_said_row *row = &f->said.v[j];
            int64_t x[3];
            if (!apart__takes(q, row)) continue;
            a->told = true;
            if ((counted && apart__vague(&row->count)) || !truce_policy__value(q->policy, q->lex, &row->count, war, x))
                continue;
            inc_voice *v = inc__voice_of(s, row);
            if (!v) continue;
            v->admits |= row->stance == TRUCE_SAID_ADMITS;
            v->row[f->victim_role] = row;
            for (int n = 0; n < 3; n++)
                if (inc__higher(x[n], v->role[n][f->victim_role])) v->role[n][f->victim_role] = x[n];
        }
    }
    inc__retold(a->side, a->sides);
}

static bool apart__in_one_report(const truce_said_row *a, const truce_said_row *b) {
    for (uint32_t i = 0; i < a->claims.n; i++)
        for (uint32_t j = 0; j < b->claims.n; j++)
            if (strcmp(a->claims.v[i].report, b->claims.v[j].report) == 0) return true;
    return false;
}

static void apart__one_of(inc_voice *v, unsigned x, unsigned y) {
    if (!v->row[x] || !v->row[y] || v->role[1][x] < 0 || v->role[1][y] < 0 ||
        apart__in_one_report(v->row[x], v->row[y]))
        return;
    unsigned less = v->role[1][x] < v->role[1][y] ? x : y;
    for (int k = 0; k < 3; k++) v->role[k][less] = -1;
}

void inc__retold(inc_side *side, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < side[i].n; k++) {
            inc_voice *v = &side[i].voice[k];
            if (v->admits || inc__own_voice(v->who, side[i].party)) continue; /* its own it knows by name */
            apart__one_of(v, TRUCE_ROLE_FIGHTER, TRUCE_ROLE_OFFICIAL);
            apart__one_of(v, TRUCE_ROLE_FIGHTER, TRUCE_ROLE_SOLDIER);
            apart__one_of(v, TRUCE_ROLE_SOLDIER, TRUCE_ROLE_OFFICIAL);
        }
}

inc_side *inc__absorb(inc_side *side, uint32_t n) {
    inc_side *none = NULL;
    for (uint32_t i = 0; i < n; i++)
        if (!side[i].party.p) none = &side[i];
    for (uint32_t v = 0; none && v < none->n; v++)
        for (int r = 1; r < INC_APART_ROLES; r++)
            for (int k = 0; k < 3; k++) {
                int64_t named = 0;
                for (uint32_t i = 0; i < n; i++)
                    for (uint32_t w = 0; side[i].party.p && w < side[i].n; w++)
                        if (inc__higher(side[i].voice[w].role[k][r], named)) named = side[i].voice[w].role[k][r];
                if (named && !inc__higher(none->voice[v].role[k][r], named)) none->voice[v].role[k][r] = -1;
            }
    return none;
}

/* ---------------------------------------------------------------- choosing among voices */

static inc_range apart__range(const int64_t x[3]) {
    if (x[0] < 0 && x[1] < 0) return (inc_range){-1, -1, -1, false};
    return (inc_range){x[0] < 0 ? 0 : x[0], x[1], x[2] % INC__OPEN, x[2] >= INC__OPEN};
}

/* What is chosen of one role, or (role < 0) of all people of a side; civilians hold those within them. */
static inc_range apart__chosen(const apart__ask *q, const inc_side *s, int role) {
    inc_opinion o[INC_APART_VOICES];
    uint32_t n = 0;
    int64_t x[3];
    for (uint32_t v = 0; v < s->n; v++) {
        const inc_voice *w = &s->voice[v];
        for (int k = 0; k < 3; k++) {
            int64_t of[INC_APART_ROLES];
            for (int r = 0; r < INC_APART_ROLES; r++)
                of[r] = role < 0 || (role == TRUCE_ROLE_CIVILIAN && inc__role_within((unsigned)r)) || r == role
                            ? w->role[k][r]
                            : -1;
            o[n].f[k] = inc__nest(of);
        }
        o[n].admits = w->admits;
        o[n].narrator = !w->who->claimant.p;
        if (o[n].f[1] >= 0) n++;
    }
    if (q->only && n) memcpy(x, o[0].f, sizeof x); /* its own words */
    else inc__decide(q->policy, o, n, x);
    if (!q->only && q->policy == TRUCE_POLICY_IBC && q->i->origins < 2) x[1] = -1;
    return apart__range(x);
}

/* ---------------------------------------------------------------- cells */

static void apart__cell(inc_apart *a, const apart__ask *q, truce_str party, unsigned role, inc_range f) {
    if (f.low < 0 || a->n == INC_APART_CELLS) return;
    a->cell[a->n++] = (inc_cell){.party = party,
                                 .claimant = q->only ? q->only->claimant : TRUCE_NOSTR,
                                 .role = (uint8_t)role,
                                 .within = inc__role_within(role),
                                 .f = f};
}

/* What a total holds beyond its named parts; a cell of its own, so that parts add up to the total. */
static void apart__rest(inc_apart *a, const apart__ask *q, truce_str party, const inc_range *total,
                        const inc_range *named) {
    if (total->low < 0) return;
    if (named->low < 0) {
        apart__cell(a, q, party, TRUCE_ROLE_PERSON, *total);
        return;
    }
    inc_range f = {total->low - named->low, total->best - named->best, total->high - named->high, false};
    if (total->best < 0) f.best = -1;
    else if (f.best < 0) {
        f.best = 0;
        a->beyond = true;
    }
    if (f.high < f.best) f.high = f.best;
    if (f.low < 0) f.low = 0;
    if (f.best >= 0 && f.low > f.best) f.low = f.best;
    if (f.high < f.low) f.high = f.low;
    f.open = total->open && !named->open;
    if (f.high > 0) apart__cell(a, q, party, TRUCE_ROLE_PERSON, f);
}

/* Cells of one side by role; @return their sum, those within civilians not added again. */
static inc_range apart__roles(inc_apart *a, const apart__ask *q, const inc_side *s) {
    inc_range sum = {-1, -1, -1, false};
    for (int r = TRUCE_ROLE_PERSON + 1; r < INC_APART_ROLES; r++) {
        inc_range f = apart__chosen(q, s, r);
        apart__cell(a, q, s->party, (unsigned)r, f);
        if (!inc__role_within((unsigned)r)) inc__range_add(&sum, &f);
    }
    return sum;
}

/* The total of the incident, or of the one voice. */
static inc_range apart__total(const apart__ask *q, const inc_side *none, const inc_range *people, inc_range named) {
    const truce_figures *t = &q->i->totals[q->harm];
    if (!q->only) {
        int64_t top = t->low > t->best ? t->low : t->best;
        if (t->low < 0 && t->best < 0) return (inc_range){-1, -1, -1, false};
        if (t->high >= 0) return (inc_range){t->low < 0 ? 0 : t->low, t->best, t->high, false};
        return (inc_range){t->low < 0 ? 0 : t->low, t->best, named.high > top ? named.high : top, true};
    }
    if (none) {
        inc_range rest = apart__chosen(q, none, -1);
        inc__range_add(&named, &rest);
    }
    if (people->low > named.low) named.low = people->low;
    if (people->best > named.best) named.best = people->best;
    if (people->high > named.high) named.high = people->high, named.open = people->open;
    return named;
}

static void apart__cells(inc_apart *a, const apart__ask *q, unsigned how) {
    inc_range named = {-1, -1, -1, false}, sum = named, people = named, of[INC_APART_SIDES];
    inc_side *none = inc__absorb(a->side, a->sides);
    if (none && a->sides > 1) { /* persons of no stated party hold everybody that is named apart */
        people = apart__chosen(q, none, TRUCE_ROLE_PERSON);
        for (uint32_t v = 0; v < none->n; v++)
            for (int k = 0; k < 3; k++) none->voice[v].role[k][TRUCE_ROLE_PERSON] = -1;
    }
    for (uint32_t i = 0; i < a->sides; i++) {
        of[i] = apart__chosen(q, &a->side[i], -1);
        if (&a->side[i] != none) inc__range_add(&named, &of[i]);
    }
    inc_range total = apart__total(q, none, &people, named);
    if (a->sides == 1 && !none) of[0] = named = total;
    if (total.low < 0) return;
    if (!(how & (INC_APART_PARTY | INC_APART_ROLE))) {
        apart__cell(a, q, TRUCE_NOSTR, TRUCE_ROLE_PERSON, total);
        return;
    }
    for (uint32_t i = 0; i < a->sides; i++) {
        inc_side *s = &a->side[i];
        if (how & INC_APART_ROLE) {
            inc_range by_role = apart__roles(a, q, s);
            if (s == none || !(how & INC_APART_PARTY)) inc__range_add(&sum, &by_role);
            else {
                apart__rest(a, q, s->party, &of[i], &by_role);
                inc__range_add(&sum, &of[i]);
            }
        } else if (s != none) {
            apart__cell(a, q, s->party, TRUCE_ROLE_PERSON, of[i]);
            inc__range_add(&sum, &of[i]);
        }
    }
    apart__rest(a, q, TRUCE_NOSTR, &total, &sum);
}

void inc__apart(inc_apart *a, const truce_incident *i, unsigned harm, unsigned policy, const truce_lexicon *lex,
                unsigned how) {
    apart__ask q = {i, harm, policy, lex, NULL};
    const truce_said_row *voice[INC_APART_VOICES];
    uint32_t n = 0;
    a->n = 0;
    a->beyond = a->told = false;
    if (!(how & INC_APART_CLAIMANT)) {
        apart__gather(a, &q);
        apart__cells(a, &q, how);
        return;
    }
    for (uint32_t k = 0; k < i->figures.n; k++)
        for (uint32_t j = 0; i->figures.v[k].harm == harm && j < i->figures.v[k].said.n; j++) {
            const truce_said_row *s = &i->figures.v[k].said.v[j];
            uint32_t v = 0;
            while (v < n && !apart__same(voice[v]->claimant, s->claimant)) v++;
            if (v == n && n < INC_APART_VOICES) voice[n++] = s;
        }
    for (uint32_t v = 0; v < n; v++) {
        q.only = voice[v];
        apart__gather(a, &q);
        apart__cells(a, &q, how);
    }
}
