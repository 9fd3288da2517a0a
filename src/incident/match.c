/* incident/match.c - are two tellings of different reports of one thing? See telling.h.
 * Every condition is a sentence that one can dispute; none is learnt. Symmetric. Source: own; DESIGN.md section 3.
 * What can reach INC__ENOUGH decides which keys find candidates: a change here is a change of keys.c. */
#include "incident/state.h"

#include <string.h>

enum { MATCH__PLACE = 3 };

/* ---------------------------------------------------------------- place */

enum { MATCH__APART = -1, MATCH__UNKNOWN, MATCH__WIDE, MATCH__NARROW };

/* As inc__place, but a country says nothing, and what only shares a province is a wide match. */
static int match__place(const truce_place *a, const truce_place *b) {
    bool apart = a->country.p && b->country.p && a->country.p != b->country.p;
    if (a->where_prec >= 6 || b->where_prec >= 6) return apart ? MATCH__APART : MATCH__UNKNOWN;
    int near = a->where_prec >= 4 && b->where_prec >= 4 ? MATCH__WIDE : MATCH__NARROW;
    if (a->name.p && a->name.p == b->name.p) return near;
    if (apart) return MATCH__APART;
    if (!a->country.p || !b->country.p) return MATCH__UNKNOWN;
    if (a->adm1.p && b->adm1.p) {
        if (a->adm1.p != b->adm1.p && a->name.p != b->adm1.p && b->name.p != a->adm1.p) return MATCH__APART;
        if (a->where_prec >= 4 || b->where_prec >= 4) return near;
    }
    return a->where_prec <= 2 && b->where_prec <= 2 ? MATCH__APART : MATCH__UNKNOWN;
}

static int match__places(const inc_face *a, const inc_face *b) {
    int best = a->n_places && b->n_places ? MATCH__APART : MATCH__UNKNOWN;
    for (int i = 0; i < a->n_places && best < MATCH__NARROW; i++)
        for (int j = 0; j < b->n_places; j++) {
            int p = match__place(a->places[i], b->places[j]);
            if (p > best) best = p;
        }
    return best;
}

/* ---------------------------------------------------------------- numbers */

static bool match__people(const inc_figure *a, const inc_figure *b) {
    return a->harm == b->harm && (a->role == b->role || a->role == TRUCE_ROLE_PERSON || b->role == TRUCE_ROLE_PERSON);
}

/* Firm numbers of the same people, one more than twice the other: rarely the same blow, unless enemies tell it. */
static bool match__far_apart(const inc_figure *a, const inc_figure *b) {
    if (a->harm != b->harm || a->role != b->role || a->low <= 0 || b->low <= 0) return false;
    if (a->has_claimant && b->has_claimant && a->claimant->country.p != b->claimant->country.p) return false;
    int64_t lo = a->low < b->low ? a->low : b->low, hi = a->low < b->low ? b->low : a->low;
    return hi - lo > lo + 1;
}

/* One mouth, two numbers. */
static bool match__contradicts(const inc_figure *a, const inc_figure *b) {
    return a->harm == b->harm && a->role == b->role && a->bound == TRUCE_BOUND_EXACT && b->bound == TRUCE_BOUND_EXACT &&
           a->low != b->low && a->has_claimant && b->has_claimant && inc__same_party(a->claimant, b->claimant);
}

bool inc__telling_number(const inc_figure *f, int64_t n) {
    return n >= 2 && (n == f->low || n == f->high);
}

/* The number that both give, or -1. */
static int64_t match__common(const inc_figure *a, const inc_figure *b) {
    if (!match__people(a, b)) return -1;
    if (inc__telling_number(a, b->low)) return b->low;
    return inc__telling_number(a, b->high) ? b->high : -1;
}

typedef struct match__sums {
    int points, clash; /* for; against */
    bool large;        /* a number that rarely comes twice is among them */
} match__sums;

/* Each number of each harm counts once. */
static match__sums match__numbers(const inc_face *a, const inc_face *b) {
    uint64_t seen[INC__FACE_FIGURES];
    int n = 0;
    match__sums s = {0, 0, false};
    for (int i = 0; i < a->n_figures; i++)
        for (int j = 0; j < b->n_figures; j++) {
            const inc_figure *x = &a->figures[i], *y = &b->figures[j];
            if (match__far_apart(x, y)) s.clash += 2;
            if (match__contradicts(x, y)) s.clash += 1;
            int64_t v = match__common(x, y);
            if (v < 0) continue;
            uint64_t key = (uint64_t)v * TRUCE_HARM_COUNT + x->harm;
            int k = 0;
            while (k < n && seen[k] != key) k++;
            if (k < n || n == INC__FACE_FIGURES) continue;
            seen[n++] = key;
            s.points += inc__number_points(v);
            s.large |= v >= INC__LARGE;
        }
    if (s.points > INC__NUMBERS) s.points = INC__NUMBERS;
    return s;
}

/* ---------------------------------------------------------------- parties */

static bool match__victims(const inc_face *a, const inc_face *b) {
    for (int i = 0; i < a->n_losses; i++)
        for (int j = 0; j < b->n_losses; j++)
            if (a->losses[i].harm == b->losses[j].harm && inc__same_party(a->losses[i].side, b->losses[j].side))
                return true;
    return false;
}

static bool match__doers(const inc_face *a, const inc_face *b) {
    for (int i = 0; i < a->n_doers; i++)
        for (int j = 0; j < b->n_doers; j++)
            if (inc__same_party(a->doers[i], b->doers[j])) return true;
    return false;
}

static int match__shared(const char *const *a, int na, const char *const *b, int nb) {
    int n = 0;
    for (int i = 0; i < na; i++)
        for (int j = 0; j < nb; j++) n += a[i] == b[j];
    return n;
}

/* ---------------------------------------------------------------- all of it */

static bool match__when(const inc_face *a, const inc_face *b) {
    if (a->from == TRUCE_NODAY || b->from == TRUCE_NODAY) return true;
    return inc__days_meet(a->from, a->to, b->from, b->to, a->dated && b->dated ? 0 : INC__SLACK);
}

bool inc__may(const inc_face *a, const inc_face *b) {
    if ((a->moved && b->stayed) || (a->stayed && b->moved)) return false;
    return match__when(a, b) && match__places(a, b) != MATCH__APART;
}

/* Nobody knows when one of them was. Two belligerents and two places narrower than a country in common make them one.
 */
static int match__timeless(const inc_face *a, const inc_face *b, unsigned *why) {
    if (a->domains && b->domains && !(a->domains & b->domains)) return 0;
    if (match__shared(a->countries, a->n_countries, b->countries, b->n_countries) < 2) return 0;
    if (match__shared(a->marks, a->n_marks, b->marks, b->n_marks) < 2) return 0;
    *why = TRUCE_WHY_NAMES;
    return INC__ENOUGH;
}

int inc__match(const inc_face *a, const inc_face *b, unsigned *why) {
    *why = 0;
    if (a->part || b->part || !match__when(a, b) || a->report == b->report || strcmp(a->report, b->report) == 0)
        return 0;
    if (!inc__may(a, b)) return 0;
    if (a->from == TRUCE_NODAY || b->from == TRUCE_NODAY) return match__timeless(a, b, why);
    if (inc__endless(a) || inc__endless(b)) return 0;
    int place = match__places(a, b);
    match__sums numbers = match__numbers(a, b);
    if (inc__long(a) != inc__long(b) && !numbers.large) return 0;
    bool victims = match__victims(a, b), doers = match__doers(a, b), day = a->day && b->day;
    int score = (place == MATCH__NARROW ? MATCH__PLACE
                 : place == MATCH__WIDE ? 1
                                        : 0) +
                numbers.points + victims + doers + day - numbers.clash;
    if (score < INC__ENOUGH) return 0;
    *why = (place > 0 ? TRUCE_WHY_PLACE : 0u) | (numbers.points ? TRUCE_WHY_NUMBERS : 0u) |
           (victims ? TRUCE_WHY_VICTIMS : 0u) | (doers ? TRUCE_WHY_DOERS : 0u) | (day ? TRUCE_WHY_DAY : 0u);
    return score;
}

int truce_telling_match(const truce_telling *a, const truce_telling *b, unsigned *why) {
    inc_face x, y;
    inc_face_room rx, ry;
    unsigned reasons;
    inc__face(&x, &rx, a);
    inc__face(&y, &ry, b);
    int score = inc__match(&x, &y, &reasons);
    if (why) *why = reasons;
    return score;
}

bool truce_telling_may(const truce_telling *a, const truce_telling *b) {
    inc_face x, y;
    inc_face_room rx, ry;
    inc__face(&x, &rx, a);
    inc__face(&y, &ry, b);
    return inc__may(&x, &y);
}
