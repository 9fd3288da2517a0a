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

static int match__shared(const char *const *a, int na, const char *const *b, int nb) {
    int n = 0;
    for (int i = 0; i < na; i++)
        for (int j = 0; j < nb; j++) n += a[i] == b[j];
    return n;
}

static int match__marks(const inc_face *a, const inc_face *b) {
    return match__shared(a->marks, a->n_marks, b->marks, b->n_marks);
}

static int match__places(const inc_face *a, const inc_face *b) {
    int best = a->n_places && b->n_places ? MATCH__APART : MATCH__UNKNOWN;
    for (int i = 0; i < a->n_places && best < MATCH__NARROW; i++)
        for (int j = 0; j < b->n_places; j++) {
            int p = match__place(a->places[i], b->places[j]);
            if (p > best) best = p;
        }
    /* what both go on to name brings them together again */
    return best == MATCH__APART && match__marks(a, b) ? MATCH__UNKNOWN : best;
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

static bool match__both_give(const inc_figure *x, const inc_face *f) {
    for (int i = 0; i < f->n_figures; i++)
        if (match__common(x, &f->figures[i]) >= 0) return true;
    return false;
}

/* Each number of each harm counts once. What both give is no contradiction to anything. */
static match__sums match__numbers(const inc_face *a, const inc_face *b) {
    inc_toll seen[INC__FACE_FIGURES];
    int n = 0;
    match__sums s = {0, 0, false};
    for (int i = 0; i < a->n_figures; i++)
        for (int j = 0; j < b->n_figures; j++) {
            const inc_figure *x = &a->figures[i], *y = &b->figures[j];
            if (x->harm != y->harm) continue;
            int64_t v = match__common(x, y);
            int against = match__far_apart(x, y) * 2 + match__contradicts(x, y);
            if (against && !match__both_give(x, b) && !match__both_give(y, a)) s.clash += against;
            if (v < 0) continue;
            inc_toll key = inc__toll(x, v);
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

/* Two smaller numbers that both give: "six soldiers and seven fighters". */
static bool match__two_small(const inc_face *a, const inc_face *b) {
    inc_toll x[INC__SMALL], y[INC__SMALL];
    int nx = inc__small(a, x), ny = inc__small(b, y), both = 0;
    for (int i = 0; i < nx; i++)
        for (int j = 0; j < ny; j++) both += x[i] == y[j];
    return both >= 2;
}

/* "Dozens killed, hundreds wounded" here and there: two words of two harms. */
static bool match__words(const inc_face *a, const inc_face *b) {
    unsigned harms = 0;
    for (int i = 0; i < a->n_words; i++)
        for (int j = 0; j < b->n_words; j++)
            if (a->words[i].word == b->words[j].word && a->words[i].harm == b->words[j].harm)
                harms |= 1u << a->words[i].harm;
    return harms & (harms - 1);
}

/* ---------------------------------------------------------------- parties */

/* 1: the same side's losses; 2: both sides'. */
static int match__victims(const inc_face *a, const inc_face *b) {
    const char *first = NULL;
    int n = 0;
    for (int i = 0; i < a->n_losses; i++)
        for (int j = 0; j < b->n_losses; j++) {
            const inc_loss *x = &a->losses[i], *y = &b->losses[j];
            if (x->harm != y->harm || !inc__same_party(x->side, y->side)) continue;
            if (n && x->side->country.p && first && x->side->country.p != first) return 2;
            if (!first) first = x->side->country.p;
            n = 1;
        }
    return n;
}

static bool match__doers(const inc_face *a, const inc_face *b) {
    for (int i = 0; i < a->n_doers; i++)
        for (int j = 0; j < b->n_doers; j++)
            if (inc__same_party(a->doers[i], b->doers[j])) return true;
    return false;
}

/* ---------------------------------------------------------------- all of it */

/* A night belongs to two days: tellings of days that follow each other are kept apart unless numbers say that they are
 * of one. */
static bool match__when(const inc_face *a, const inc_face *b) {
    if (a->from == TRUCE_NODAY || b->from == TRUCE_NODAY) return true;
    if (!inc__days_meet(a->from, a->to, b->from, b->to, INC__SLACK)) return false;
    if (!a->dated || !b->dated || inc__days_meet(a->from, a->to, b->from, b->to, 0)) return true;
    match__sums n = match__numbers(a, b);
    return n.large && n.points == INC__NUMBERS;
}

/* @param place  gets what match__places says */
static bool match__may(const inc_face *a, const inc_face *b, int *place) {
    if (a->set && a->set == b->set) return false; /* who made the data set has told its rows apart */
    if ((a->moved && b->stayed) || (a->stayed && b->moved) || !match__when(a, b)) return false;
    *place = match__places(a, b);
    return *place != MATCH__APART;
}

bool inc__may(const inc_face *a, const inc_face *b) {
    int place;
    return match__may(a, b, &place);
}

/* What one report tells as two things are two. */
static bool match__one_report(const inc_face *a, const inc_face *b) {
    return a->report == b->report || strcmp(a->report, b->report) == 0;
}

/* Nobody knows when one of them was. Two belligerents and two places narrower than a country in common make them one.
 */
static int match__timeless(const inc_face *a, const inc_face *b, unsigned *why) {
    if (a->domains && b->domains && !(a->domains & b->domains)) return 0;
    if (match__shared(a->countries, a->n_countries, b->countries, b->n_countries) < 2) return 0;
    int marks = match__marks(a, b), victims = match__victims(a, b);
    bool doers = match__doers(a, b);
    if (marks < 2 || match__one_report(a, b)) return 0;
    *why = TRUCE_WHY_NAMES | (victims ? TRUCE_WHY_VICTIMS : 0u) | (doers ? TRUCE_WHY_DOERS : 0u);
    return 2 + marks + victims + doers;
}

int inc__match(const inc_face *a, const inc_face *b, unsigned *why) {
    int place;
    *why = 0;
    if (a->part || b->part || !match__may(a, b, &place)) return 0;
    if (a->from == TRUCE_NODAY || b->from == TRUCE_NODAY) return match__timeless(a, b, why);
    if (inc__endless(a) || inc__endless(b)) return 0;
    match__sums numbers = match__numbers(a, b);
    if (inc__long(a) != inc__long(b) && !numbers.large) return 0;
    int victims = match__victims(a, b);
    bool doers = match__doers(a, b), day = a->day && b->day && a->from == b->from,
         words = place > 0 && match__words(a, b);
    int score = (place == MATCH__NARROW ? MATCH__PLACE
                 : place == MATCH__WIDE ? 1
                                        : 0) +
                numbers.points + victims + doers + day - numbers.clash;
    if (score < INC__ENOUGH || match__one_report(a, b)) return 0;
    /* Where nobody says that it was the same place, one small number, a side and a day are too little. */
    if (place <= 0 && !numbers.large && !(victims == 2 && doers && day) && !match__two_small(a, b)) return 0;
    *why = (place > 0 ? TRUCE_WHY_PLACE : 0u) | (numbers.points || words ? TRUCE_WHY_NUMBERS : 0u) |
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
