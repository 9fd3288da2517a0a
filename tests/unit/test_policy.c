/* Unit tests of the counting policies: a test for each published rule (DESIGN.md section 3, data/README.md), in our own
 * numbers, through room incident. */
#include "told.h"

enum { DAY = 20000 };

typedef struct outcome {
    truce_figures killed;
    char grade[16];
    uint32_t n, revisions;
    int64_t first;
} outcome;

static void on_incident(const truce_incident *i, void *ctx) {
    outcome *o = ctx;
    if (o->n++) return;
    o->killed = i->totals[TRUCE_HARM_KILLED];
    snprintf(o->grade, sizeof o->grade, "%s", i->grade);
    for (uint32_t k = 0; k < i->figures.n; k++)
        for (uint32_t s = 0; s < i->figures.v[k].said.n; s++) {
            const truce_said_row *row = &i->figures.v[k].said.v[s];
            if (i->figures.v[k].harm != TRUCE_HARM_KILLED) continue;
            o->revisions += truce_said_revisions(row);
            o->first = row->first;
        }
}

/* Each of the `n` claims in a report of its own when `apart`, else all in one. */
static outcome under(unsigned policy, const told_claim *w, uint32_t n, bool apart) {
    told b;
    outcome o = {.n = 0};
    told_start(&b, policy);
    for (uint32_t i = 0; apart && i < n; i++) {
        char name[8];
        snprintf(name, sizeof name, "r%u", i);
        told_report(&b, name, DAY, NULL, &w[i], 1);
    }
    if (!apart) told_report(&b, "all", DAY, NULL, w, n);
    told_finish(&b, (truce_incident_calls){on_incident, NULL, &o});
    told_end(&b);
    assert_int_equal(o.n, 1);
    return o;
}

#define assert_killed(o, l, b, h)                                                                                      \
    do {                                                                                                               \
        outcome o_ = (o);                                                                                              \
        assert_int_equal(o_.killed.low, (l));                                                                          \
        assert_int_equal(o_.killed.best, (b));                                                                         \
        assert_int_equal(o_.killed.high, (h));                                                                         \
    } while (0)

/* ---------------------------------------------------------------- names and versions */

static void test_versions(void **state) {
    (void)state;
    static const char *const names[] = {"ucdp", "acled", "ibc", "airwars"};
    for (unsigned p = 0; p < 4; p++) {
        unsigned back = 9;
        char want[16];
        snprintf(want, sizeof want, "%s-1", names[p]);
        assert_string_equal(truce_policy_name(p), names[p]);
        assert_string_equal(truce_policy_version(p), want);
        assert_true(truce_policy_of(truce_str_c(names[p]), &back));
        assert_int_equal(back, p);
        assert_true(strlen(truce_policy_rules(p)) > 80);
    }
    assert_string_equal(truce_policy_version(77), "ucdp-1"); /* as truce_policy_name does */
}

/* ---------------------------------------------------------------- UCDP */

static const told_claim mutual[] = {
    {.low = 71, .high = 71, .victim = "PAK", .by = "AFG", .who = "AFG", .place = "Ford", .from = DAY},
    {.low = 19, .high = 19, .victim = "PAK", .who = "PAK", .place = "Ford", .from = DAY, .stance = TRUCE_SAID_ADMITS}};

static void test_ucdp_mutual_claims(void **state) {
    (void)state;
    assert_killed(under(TRUCE_POLICY_UCDP, mutual, 2, false), 19, 19, 71);
    assert_killed(under(TRUCE_POLICY_UCDP, mutual, 2, true), 19, 19, 71); /* whoever prints which */
}

static void test_ucdp_one_source_gives_all_three(void **state) {
    (void)state;
    assert_killed(under(TRUCE_POLICY_UCDP, mutual, 1, false), 71, 71, 71);
}

static void test_ucdp_without_an_admission(void **state) {
    (void)state;
    static const told_claim w[] = {
        {.low = 30, .high = 30, .victim = "PAK", .by = "AFG", .who = "AFG", .place = "Ford", .from = DAY},
        {.low = 12, .high = 12, .victim = "PAK", .by = "AFG", .place = "Ford", .from = DAY}};
    assert_killed(under(TRUCE_POLICY_UCDP, w, 2, true), 12, 12, 30);
}

/* ---------------------------------------------------------------- ACLED */

static void test_acled_lowest(void **state) {
    (void)state;
    assert_killed(under(TRUCE_POLICY_ACLED, mutual, 2, false), 19, 19, 19);
    static const told_claim w[] = {
        {.low = 30, .high = 30, .victim = "PAK", .by = "AFG", .who = "AFG", .place = "Ford", .from = DAY},
        {.low = 12, .high = 12, .victim = "PAK", .by = "AFG", .place = "Ford", .from = DAY}};
    assert_killed(under(TRUCE_POLICY_ACLED, w, 2, true), 12, 12, 12);
}

static void test_acled_words(void **state) {
    (void)state;
    static const struct {
        const char *word;
        int64_t peace, war;
    } words[] = {{"several", 3, 10}, {"dozens", 12, 12}, {"tens", 10, 10}, {"hundreds", 100, 100}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        told_claim w = {.victim = "PAK", .place = "Ford", .from = DAY, .word = words[i].word};
        assert_killed(under(TRUCE_POLICY_ACLED, &w, 1, false), words[i].peace, words[i].peace, words[i].peace);
        w.by = "AFG"; /* two states */
        assert_killed(under(TRUCE_POLICY_ACLED, &w, 1, false), words[i].war, words[i].war, words[i].war);
    }
}

static void test_acled_division(void **state) {
    (void)state;
    static const int64_t want[] = {5, 3, 3};
    int64_t sum = 0;
    for (unsigned d = 0; d < 3; d++) {
        assert_int_equal(truce_policy_share(11, 3, d), want[d]); /* the odd ones on the first day */
        sum += truce_policy_share(11, 3, d);
    }
    assert_int_equal(sum, 11);
    assert_int_equal(truce_policy_share(7, 1, 0), 7);
    assert_int_equal(truce_policy_share(0, 4, 0), 0);
    assert_int_equal(truce_policy_share(2, 4, 0), 2);
    assert_int_equal(truce_policy_share(2, 4, 3), 0);
    assert_int_equal(truce_policy_share(-1, 4, 0), -1);
    assert_int_equal(truce_policy_share(7, 3, 3), -1);
    assert_int_equal(truce_policy_share(7, 0, 0), -1);
}

/* ---------------------------------------------------------------- Iraq Body Count */

static const told_claim two_sources[] = {
    {.low = 8, .high = 8, .victim = "PAK", .place = "Ford", .from = DAY},
    {.low = 11, .high = 11, .victim = "PAK", .who = "PAK", .place = "Ford", .from = DAY}};

static void test_ibc_needs_two_sources(void **state) {
    (void)state;
    assert_killed(under(TRUCE_POLICY_IBC, two_sources, 2, true), 8, 8, 11);
    assert_killed(under(TRUCE_POLICY_IBC, two_sources, 2, false), 8, -1, 11); /* one report: provisional */
}

static void test_ibc_copies_are_one_source(void **state) {
    (void)state;
    told b;
    outcome o = {.n = 0};
    told_start(&b, TRUCE_POLICY_IBC);
    told_report(&b, "wire", DAY, NULL, two_sources, 2);
    told_report(&b, "paper", DAY, "wire", two_sources, 2);
    told_finish(&b, (truce_incident_calls){on_incident, NULL, &o});
    told_end(&b);
    assert_int_equal(o.n, 1);
    assert_killed(o, 8, -1, 11);
}

static void test_ibc_estimates_nothing(void **state) {
    (void)state;
    static const told_claim w[] = {{.victim = "PAK", .place = "Ford", .from = DAY, .word = "dozens"}};
    assert_killed(under(TRUCE_POLICY_IBC, w, 1, false), -1, -1, -1);
}

/* ---------------------------------------------------------------- Airwars */

static void test_airwars_range(void **state) {
    (void)state;
    assert_killed(under(TRUCE_POLICY_AIRWARS, two_sources, 2, true), 8, 8, 11);
    assert_killed(under(TRUCE_POLICY_AIRWARS, two_sources, 2, false), 8, 8, 11);
}

static void test_airwars_grades(void **state) {
    (void)state;
    static const told_claim confirmed[] = {
        {.low = 8, .high = 8, .by = "PAK", .place = "Ford", .from = DAY, .role = TRUCE_ROLE_CIVILIAN},
        {.low = 8,
         .high = 8,
         .by = "PAK",
         .who = "PAK",
         .place = "Ford",
         .from = DAY,
         .role = TRUCE_ROLE_CIVILIAN,
         .stance = TRUCE_SAID_ADMITS}};
    static const told_claim fair[] = {{.low = 8, .high = 8, .place = "Ford", .from = DAY, .role = TRUCE_ROLE_CIVILIAN},
                                      {.low = 8, .high = 8, .place = "Ford", .from = DAY, .role = TRUCE_ROLE_CIVILIAN}};
    static const told_claim contested[] = {{.low = 8,
                                            .high = 8,
                                            .victim = "AFG",
                                            .by = "PAK",
                                            .who = "AFG",
                                            .place = "Ford",
                                            .from = DAY,
                                            .role = TRUCE_ROLE_CIVILIAN},
                                           {.low = 8,
                                            .high = 8,
                                            .victim = "AFG",
                                            .by = "HFR",
                                            .who = "PAK",
                                            .place = "Ford",
                                            .from = DAY,
                                            .role = TRUCE_ROLE_CIVILIAN}};
    static const told_claim combatants[] = {
        {.low = 8, .high = 8, .place = "Ford", .from = DAY, .role = TRUCE_ROLE_FIGHTER}};
    assert_string_equal(under(TRUCE_POLICY_AIRWARS, confirmed, 2, false).grade, "confirmed");
    assert_string_equal(under(TRUCE_POLICY_AIRWARS, fair, 2, true).grade, "fair");
    assert_string_equal(under(TRUCE_POLICY_AIRWARS, fair, 2, false).grade, "weak"); /* one report is one source */
    assert_string_equal(under(TRUCE_POLICY_AIRWARS, contested, 2, false).grade, "contested");
    assert_string_equal(under(TRUCE_POLICY_AIRWARS, combatants, 1, false).grade, "discounted");
    assert_string_equal(under(TRUCE_POLICY_UCDP, combatants, 1, false).grade, "weak"); /* a word of Airwars only */
}

/* ---------------------------------------------------------------- revisions */

/* Reports of one thing (its wounded tell), each with another number of the dead. */
static outcome killed_in_turn(const int64_t *killed, uint32_t n, bool apart) {
    told b;
    outcome o = {.n = 0};
    told_claim w[8];
    told_start(&b, TRUCE_POLICY_UCDP);
    for (uint32_t i = 0; i < n; i++) {
        told_claim hurt = {.low = 40,
                           .high = 40,
                           .victim = "PAK",
                           .by = "AFG",
                           .place = "Ford",
                           .from = DAY,
                           .harm = TRUCE_HARM_WOUNDED},
                   dead = {.low = killed[i],
                           .high = killed[i],
                           .victim = "PAK",
                           .by = "AFG",
                           .who = "PAK",
                           .place = "Ford",
                           .from = DAY};
        char name[8];
        snprintf(name, sizeof name, "r%u", i);
        w[2 * i] = dead;
        w[2 * i + 1] = hurt;
        if (apart) told_report(&b, name, DAY + (truce_day)i, NULL, w + 2 * i, 2);
    }
    if (!apart) told_report(&b, "all", DAY, NULL, w, 2 * n);
    told_finish(&b, (truce_incident_calls){on_incident, NULL, &o});
    told_end(&b);
    assert_int_equal(o.n, 1);
    return o;
}

static void test_revisions(void **state) {
    (void)state;
    static const int64_t killed[] = {8, 8, 11, 9};
    outcome o = killed_in_turn(killed, 4, true);
    assert_int_equal(o.first, 8);
    assert_int_equal(o.revisions, 2);
    assert_int_equal(killed_in_turn(killed, 2, true).revisions, 0);  /* the same number again */
    assert_int_equal(killed_in_turn(killed, 3, false).revisions, 0); /* one report may count places apart */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_versions),
        cmocka_unit_test(test_ucdp_mutual_claims),
        cmocka_unit_test(test_ucdp_one_source_gives_all_three),
        cmocka_unit_test(test_ucdp_without_an_admission),
        cmocka_unit_test(test_acled_lowest),
        cmocka_unit_test(test_acled_words),
        cmocka_unit_test(test_acled_division),
        cmocka_unit_test(test_ibc_needs_two_sources),
        cmocka_unit_test(test_ibc_copies_are_one_source),
        cmocka_unit_test(test_ibc_estimates_nothing),
        cmocka_unit_test(test_airwars_range),
        cmocka_unit_test(test_airwars_grades),
        cmocka_unit_test(test_revisions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
