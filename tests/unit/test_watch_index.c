/* Unit tests of watch.c: what is counted by day and party, what a finding changes, and the escalation index summand by
 * summand. The figures are worked out by hand beside them. */
#include "accord/watch.h"
#include "watched.h"

enum { FORCE = 20380 /* 2025-10-19 */ };

static watched *toy;
static truce_agreement *g;

static int setup(void **state) {
    toy = malloc(sizeof *toy);
    *state = toy;
    if (!toy) return -1;
    watched_start(toy, NULL);
    g = watched_agreement(WATCHED_AGREEMENT(""));
    return 0;
}
static int teardown(void **state) {
    (void)state;
    truce_agreement_free(g);
    watched_end(toy);
    free(toy);
    return 0;
}

static const watched_line strike = {.event = "ASSAULT",
                                    .by = "PAK",
                                    .victim = "AFG/CIV",
                                    .harm = TRUCE_HARM_KILLED,
                                    .role = TRUCE_ROLE_CIVILIAN,
                                    .low = 7,
                                    .who = "AFG",
                                    .place = "Kabul",
                                    .country = "AFG"};
static const watched_line raid = {
    .event = "ASSAULT", .by = "AFG", .on = "PAK/MIL", .who = "AFG", .place = "Chaman", .country = "PAK"};
static const watched_line closed = {.event = "COERCE",
                                    .by = "PAK",
                                    .object = "crossing",
                                    .done = "closed",
                                    .who = "AFG",
                                    .place = "Torkham",
                                    .country = "AFG"};

/* The toy's one incident, told by `l`, becomes `id`, of `day`, with so many killed (-1: nobody says). */
static int add(truce_watch *w, const char *id, const char *kind, truce_day day, int64_t killed, const char *parent,
               const watched_line *l, uint32_t n, truce_err *err) {
    truce_incident whole = {.from = day};
    watched_incident(toy, kind, day, l, n);
    snprintf(toy->i.id, sizeof toy->i.id, "%s", id);
    toy->i.totals[TRUCE_HARM_KILLED] = (truce_figures){killed, killed, killed};
    if (parent) {
        snprintf(whole.id, sizeof whole.id, "%s", parent);
        toy->i.parent = &whole;
    }
    return truce_watch_add(w, &toy->i, toy->claims, err);
}
#define ADD(w, id, kind, day, killed, parent, ...)                                                                     \
    do {                                                                                                               \
        const watched_line l_[] = {__VA_ARGS__};                                                                       \
        truce_err e_ = {0};                                                                                            \
        assert_int_equal(add(w, id, kind, day, killed, parent, l_, (uint32_t)(sizeof l_ / sizeof *l_), &e_),           \
                         TRUCE_OK);                                                                                    \
    } while (0)

static void cover(truce_watch *w, truce_day day, uint64_t reports) {
    truce_err err = {0};
    assert_int_equal(truce_watch_coverage(w, day, reports, &err), TRUCE_OK);
}

static void finish(truce_watch *w, truce_day since, truce_day until) {
    truce_err err = {0};
    assert_int_equal(truce_watch_finish(w, since, until, &err), TRUCE_OK);
}

static const truce_watch_day *row(const truce_watch *w, truce_day day, int32_t party) {
    for (uint32_t k = 0; k < w->days.n; k++)
        if (w->days.v[k].day == day && w->days.v[k].party == party) return &w->days.v[k];
    return NULL;
}

/* ---------------------------------------------------------------- the index */

static void the_sum_is_that_of_its_summands(void **state) {
    (void)state;
    truce_watch w;
    truce_watch_init(&w, g, toy->rules, NULL, TRUCE_POLICY_UCDP);
    ADD(&w, "i-a", "air_strike", FORCE + 1, 7, NULL, strike);    /* 9.5 + 2 x log2(8) = 15.5 */
    ADD(&w, "i-b", "attack", FORCE + 1, -1, NULL, raid);         /* 9.0, nobody says how many died */
    ADD(&w, "i-c", "event", FORCE + 6, 0, NULL, closed);         /* a closed crossing: 7.0, no dead */
    ADD(&w, "i-d", "air_strike", FORCE + 13, 100, NULL, strike); /* 9.5 + 2 x log2(101) = 9.5 + 13.3 */
    ADD(&w, "i-e", "air_strike", FORCE + 13, 40, "i-d", strike); /* a part of it: not added again */
    cover(&w, FORCE + 1, 3);
    cover(&w, FORCE + 6, 1);
    cover(&w, FORCE + 13, 2);
    finish(&w, TRUCE_NODAY, TRUCE_NODAY);
    assert_int_equal(w.until, FORCE + 13);
    assert_int_equal(w.windows.n, 2);
    const truce_watch_window *now = &w.windows.v[0], *before = &w.windows.v[1];
    assert_true(now->from == FORCE + 7 && now->to == FORCE + 13);
    assert_true(now->points == 228 && now->incidents == 1 && now->killed == 100 && now->reports == 2 && now->days == 1);
    assert_true(before->points == 155 + 90 + 70 && before->incidents == 3 && before->killed == 7);
    assert_true(before->reports == 4 && before->days == 2);
    int64_t sum = 0;
    for (uint32_t k = 0; k < w.incidents.n; k++)
        if (truce_watch_counts(&w.incidents.v[k], before)) sum += w.incidents.v[k].weight + w.incidents.v[k].dead;
    assert_int_equal(sum, before->points);
    truce_watch_fini(&w);
}

static void windows_end_where_they_are_asked_to(void **state) {
    (void)state;
    truce_watch w;
    truce_watch_init(&w, g, toy->rules, NULL, TRUCE_POLICY_UCDP);
    ADD(&w, "i-a", "air_strike", FORCE + 1, 7, NULL, strike);
    finish(&w, TRUCE_NODAY, FORCE + 7);
    assert_int_equal(w.windows.n, 2);
    assert_true(w.windows.v[0].points == 155 && w.windows.v[0].from == FORCE + 1);
    truce_watch_fini(&w);
    truce_watch_init(&w, g, toy->rules, NULL, TRUCE_POLICY_UCDP);
    finish(&w, TRUCE_NODAY, TRUCE_NODAY); /* nothing at all */
    assert_true(w.windows.n == 0 && w.days.n == 0 && w.until == TRUCE_NODAY);
    truce_watch_fini(&w);
}

/* ---------------------------------------------------------------- days and parties */

static void an_incident_counts_once_against_a_party(void **state) {
    (void)state;
    truce_watch w;
    truce_watch_init(&w, g, toy->rules, NULL, TRUCE_POLICY_UCDP);
    ADD(&w, "i-a", "air_strike", FORCE + 1, 7, NULL, strike,
        {.text = "Northland denied it.", .event = "", .denies = "PAK"});
    ADD(&w, "i-b", "air_strike", FORCE + 1, 7, NULL, strike);
    ADD(&w, "i-c", "attack", FORCE + 1, -1, NULL, raid);
    ADD(&w, "i-d", "shelling", FORCE + 2, 7, NULL,
        {.event = "ASSAULT",
         .victim = "AFG/CIV",
         .harm = TRUCE_HARM_KILLED,
         .role = TRUCE_ROLE_CIVILIAN,
         .low = 7,
         .place = "Kabul",
         .country = "AFG"});
    ADD(&w, "i-e", "attack", FORCE + 30, -1, NULL, raid);
    ADD(&w, "i-f", "attack", FORCE - 30, -1, NULL, raid); /* before it was in force */
    finish(&w, TRUCE_NODAY, FORCE + 9);
    assert_int_equal(w.incidents.n, 5);
    assert_int_equal(w.looked_at, 6);
    assert_int_equal(w.days.n, 3);
    const truce_watch_day *pak = row(&w, FORCE + 1, 1), *afg = row(&w, FORCE + 1, 0), *none = row(&w, FORCE + 2, -1);
    assert_true(pak && pak->alleged == 2 && pak->denied == 1 && pak->self == 0 && pak->by.n == 1);
    assert_true(truce_str_is(pak->by.v[0].claimant, "Southland"));
    assert_true(afg && afg->alleged == 1 && afg->self == 1 && afg->denied == 0 && afg->by.n == 0);
    assert_true(none && none->alleged == 1 && none->by.n == 1 && !none->by.v[0].claimant.p);
    truce_watch_fini(&w);
}

static void on_which_day(void **state) {
    (void)state;
    truce_watch w;
    truce_err err = {0};
    truce_watch_init(&w, g, toy->rules, NULL, TRUCE_POLICY_UCDP);
    watched_incident(toy, "attack", FORCE + 5, &raid, 1);
    toy->i.from = FORCE + 3; /* no report names the day: that of the report */
    toy->i.dated = false;
    assert_int_equal(truce_watch_add(&w, &toy->i, toy->claims, &err), TRUCE_OK);
    watched_incident(toy, "attack", FORCE + 2, &raid, 1);
    toy->i.from = FORCE - 2; /* some days, of which the first were before: the first in force */
    assert_int_equal(truce_watch_add(&w, &toy->i, toy->claims, &err), TRUCE_OK);
    finish(&w, TRUCE_NODAY, TRUCE_NODAY);
    assert_true(w.incidents.n == 2 && w.incidents.v[0].day == FORCE && w.incidents.v[1].day == FORCE + 5);
    finish(&w, FORCE + 1, TRUCE_NODAY);
    assert_true(w.since == FORCE + 1 && row(&w, FORCE + 5, 0) != NULL);
    truce_watch_fini(&w);
}

/* ---------------------------------------------------------------- cases */

typedef struct court {
    truce_mechanism m;
    truce_case c;
    truce_arena a;
} court;

static void open_case(court *x, const char *incident, const char *term, const char *party, unsigned state,
                      unsigned occurrence) {
    memset(x, 0, sizeof *x);
    truce_arena_init(&x->a, 0);
    snprintf(x->c.id, sizeof x->c.id, "c-0123456789ab");
    x->c.agreement = g;
    x->c.state = (uint8_t)state;
    truce_vec_push(&x->a, &x->c.incidents, truce_str_c(incident));
    if (state >= TRUCE_CASE_DETERMINATION && state <= TRUCE_CASE_CLOSED) {
        x->c.determination.text = TRUCE_STR("signed");
        x->c.determination.occurrence = (uint8_t)occurrence;
        if (term) truce_vec_push(&x->a, &x->c.determination.breach, truce_str_c(term));
        if (party) truce_vec_push(&x->a, &x->c.determination.attributed, truce_str_c(party));
    }
    truce_vec_push(&x->a, &x->m.cases, &x->c);
}

/* What the case says of the term in an air strike by PAK on civilians. */
static uint8_t verdict(court *x, const char *term, truce_watch_day *day) {
    truce_watch w;
    uint8_t v = 99;
    truce_watch_init(&w, g, toy->rules, &x->m, TRUCE_POLICY_UCDP);
    ADD(&w, "i-a", "air_strike", FORCE + 1, 7, NULL, strike);
    finish(&w, TRUCE_NODAY, TRUCE_NODAY);
    for (uint32_t k = 0; w.incidents.n && k < w.incidents.v[0].matches.n; k++) {
        const truce_watch_match *m = &w.incidents.v[0].matches.v[k];
        if (truce_str_is(m->term->id, term) && m->party == 1 && m->cases.n) v = m->cases.v[0].verdict;
    }
    const truce_watch_day *d = row(&w, FORCE + 1, 1);
    if (d) *day = *d;
    truce_watch_fini(&w);
    truce_arena_fini(&x->a);
    return v;
}

static void what_a_finding_says(void **state) {
    (void)state;
    court x;
    truce_watch_day day;
    open_case(&x, "i-a", "T4", "PAK", TRUCE_CASE_PUBLISHED, TRUCE_OCC_ESTABLISHED);
    assert_int_equal(verdict(&x, "T4", &day), TRUCE_VERDICT_ESTABLISHED);
    assert_true(day.alleged == 1 && day.established == 1 && day.cases == 1 && day.probable == 0);
    open_case(&x, "i-a", "T4", "PAK", TRUCE_CASE_PUBLISHED, TRUCE_OCC_ESTABLISHED);
    assert_int_equal(verdict(&x, "T1", &day), TRUCE_VERDICT_NOT_ESTABLISHED); /* another term */
    open_case(&x, "i-a", "T4", "AFG", TRUCE_CASE_PUBLISHED, TRUCE_OCC_ESTABLISHED);
    assert_int_equal(verdict(&x, "T4", &day), TRUCE_VERDICT_NOT_ESTABLISHED); /* another's doing */
    assert_int_equal(day.established, 0);
    open_case(&x, "i-a", "T4", "PAK", TRUCE_CASE_REMEDY_REPORTED, TRUCE_OCC_PROBABLE);
    assert_int_equal(verdict(&x, "T4", &day), TRUCE_VERDICT_PROBABLE);
    assert_true(day.probable == 1 && day.established == 0);
    open_case(&x, "i-a", "T4", "PAK", TRUCE_CASE_CLOSED, TRUCE_OCC_DISPROVED);
    assert_int_equal(verdict(&x, "T4", &day), TRUCE_VERDICT_NOT_ESTABLISHED);
    open_case(&x, "i-a", "T4", "PAK", TRUCE_CASE_DETERMINATION, TRUCE_OCC_ESTABLISHED);
    assert_int_equal(verdict(&x, "T4", &day), TRUCE_VERDICT_OPEN); /* put to the members, not published */
    assert_true(day.cases == 1 && day.established == 0);
    open_case(&x, "i-a", NULL, NULL, TRUCE_CASE_DENIED, 0);
    assert_int_equal(verdict(&x, "T4", &day), TRUCE_VERDICT_LEFT);
    open_case(&x, "i-a", "T4", "PAK", TRUCE_CASE_PUBLISHED, TRUCE_OCC_ESTABLISHED);
    truce_vec_push(&x.a, &x.c.terms, TRUCE_STR("T4"));
    assert_int_equal(verdict(&x, "T1", &day), 99); /* it was never about that term */
    open_case(&x, "i-a", NULL, NULL, TRUCE_CASE_INQUIRY, 0);
    truce_vec_push(&x.a, &x.c.alleged, TRUCE_STR("AFG"));
    assert_int_equal(verdict(&x, "T4", &day), 99); /* nor about that party */
    open_case(&x, "i-other", "T4", "PAK", TRUCE_CASE_PUBLISHED, TRUCE_OCC_ESTABLISHED);
    assert_int_equal(verdict(&x, "T4", &day), 99); /* another incident */
    assert_int_equal(day.cases, 0);
}

/* A finding counts also where no claim names the party or the term. */
static void a_finding_stands_without_an_allegation(void **state) {
    (void)state;
    court x;
    truce_watch w;
    open_case(&x, "i-a", "T5", "AFG", TRUCE_CASE_PUBLISHED, TRUCE_OCC_ESTABLISHED);
    truce_watch_init(&w, g, toy->rules, &x.m, TRUCE_POLICY_UCDP);
    ADD(&w, "i-a", "air_strike", FORCE + 1, 7, NULL, strike);
    finish(&w, TRUCE_NODAY, TRUCE_NODAY);
    const truce_watch_day *afg = row(&w, FORCE + 1, 0);
    assert_true(afg && afg->established == 1 && afg->by.n == 0);
    truce_watch_fini(&w);
    truce_arena_fini(&x.a);
}

/* ---------------------------------------------------------------- memory */

static int all(truce_watch *w, truce_err *err) {
    int rc = add(w, "i-a", "air_strike", FORCE + 1, 7, NULL, &strike, 1, err);
    if (rc == TRUCE_OK) rc = add(w, "i-b", "attack", FORCE + 1, -1, NULL, &raid, 1, err);
    if (rc == TRUCE_OK) rc = truce_watch_coverage(w, FORCE, 1, err);
    return rc == TRUCE_OK ? truce_watch_finish(w, TRUCE_NODAY, TRUCE_NODAY, err) : rc;
}

static void memory_may_fail(void **state) {
    (void)state;
    /* the toy's own memory first, so that only that of the watch fails: its arena grows by what is asked of it */
    for (size_t limit = 1; limit < 4096; limit += 61) {
        truce_watch w;
        truce_err err = {0};
        truce_watch_init(&w, g, toy->rules, NULL, TRUCE_POLICY_UCDP);
        w.arena.limit = limit;
        int rc = all(&w, &err);
        assert_true(rc == TRUCE_OK || rc == TRUCE_ENOMEM);
        if (limit < 200) assert_int_equal(rc, TRUCE_ENOMEM);
        truce_watch_fini(&w);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_sum_is_that_of_its_summands),
                                       cmocka_unit_test(windows_end_where_they_are_asked_to),
                                       cmocka_unit_test(an_incident_counts_once_against_a_party),
                                       cmocka_unit_test(on_which_day),
                                       cmocka_unit_test(what_a_finding_says),
                                       cmocka_unit_test(a_finding_stands_without_an_allegation),
                                       cmocka_unit_test(memory_may_fail)};
    return cmocka_run_group_tests(tests, setup, teardown);
}
