/* Unit tests of room incident's comparison of claimants. */
#include "incident/compare.h"
#include "incident/policy.h"
#include "made.h"

enum { MOST = 16 };

typedef struct rows {
    truce_compare_row r[MOST];
    truce_compare_month m[MOST][4];
    uint32_t n;
} rows;

static int on_row(const truce_compare_row *r, void *ctx) {
    rows *t = ctx;
    assert_true(t->n < MOST && r->n_months <= 4);
    memcpy(t->m[t->n], r->months, r->n_months * sizeof *r->months);
    t->r[t->n++] = *r;
    return TRUCE_OK;
}

static truce_compare *begin(truce_day from, truce_day to) {
    truce_compare_options o = {.from = from, .to = to, .policy = TRUCE_POLICY_UCDP};
    truce_compare *c;
    truce_err err = {0};
    assert_int_equal(truce_compare_new(&c, &o, &err), TRUCE_OK);
    return c;
}

static void take(truce_compare *c, const truce_incident *i) {
    truce_err err = {0};
    assert_int_equal(truce_compare_incident(c, i, &err), TRUCE_OK);
}

static rows of(truce_compare *c) {
    rows t = {.n = 0};
    truce_err err = {0};
    assert_int_equal(truce_compare_rows(c, on_row, &t, &err), TRUCE_OK);
    return t;
}

static const truce_compare_row *row(const rows *t, const char *party, const char *claimant) {
    for (uint32_t i = 0; i < t->n; i++)
        if (truce_str_eq(t->r[i].party, made_str(party)) && truce_str_eq(t->r[i].claimant, made_str(claimant)))
            return &t->r[i];
    fail_msg("no row %s says of %s", claimant, party);
    return NULL;
}

static const truce_figures none = {-1, -1, -1};
static const made_row rivals[] = {
    {.party = "PAK", .who = "AFG", .low = 58, .high = 58, .role = TRUCE_ROLE_SOLDIER},
    {.party = "PAK", .who = "PAK", .low = 23, .high = 23, .role = TRUCE_ROLE_SOLDIER, .stance = TRUCE_SAID_ADMITS},
    {.party = "PAK", .low = 20, .high = 20, .role = TRUCE_ROLE_SOLDIER},
    {.party = "AFG", .who = "PAK", .low = 200, .high = -1, .role = TRUCE_ROLE_FIGHTER}};
static const made_row alone[] = {{.party = "PAK", .who = "AFG", .low = 7, .high = 7}};

static void claimed_and_counted(void **state) {
    (void)state;
    truce_compare *c = begin(TRUCE_NODAY, TRUCE_NODAY);
    made m;
    take(c, made_incident(&m, "i-000000000001", truce_day_make(2025, 10, 12), none, rivals, 4));
    take(c, made_incident(&m, "i-000000000002", truce_day_make(2025, 11, 2), none, alone, 1));
    rows t = of(c);
    assert_int_equal(t.n, 4);
    const truce_compare_row *a = row(&t, "PAK", "AFG"), *p = row(&t, "PAK", "PAK"), *v = row(&t, "PAK", NULL),
                            *b = row(&t, "AFG", "PAK");
    assert_int_equal(a->incidents, 2);
    assert_int_equal(a->best, 65);
    assert_false(a->open);
    assert_int_equal(a->shared, 1); /* nobody else speaks of the second */
    assert_int_equal(a->said, 58);
    assert_int_equal(a->highest, 58);
    assert_int_equal(a->both, 1); /* "58 to 23" */
    assert_int_equal(a->claimed, 58);
    assert_int_equal(a->counted, 23);
    assert_int_equal(a->accepted, 1);
    assert_false(a->own);
    assert_true(p->own);
    assert_int_equal(p->said, 23);
    assert_int_equal(p->highest, 58);
    assert_int_equal(p->both, 0);
    assert_int_equal(v->both, 1); /* the reports' own figure beside the losing side's */
    assert_int_equal(b->low, 200);
    assert_true(b->open);
    assert_int_equal(b->accepted, 0);
    assert_int_equal(b->both, 0);
    assert_true(p < a && a < v); /* its own voice first, then the most claimed */
    truce_compare_free(c);
}

static void by_month(void **state) {
    (void)state;
    truce_compare *c = begin(TRUCE_NODAY, TRUCE_NODAY);
    made m;
    take(c, made_incident(&m, "i-000000000003", TRUCE_NODAY, none, alone, 1));
    take(c, made_incident(&m, "i-000000000002", truce_day_make(2025, 11, 30), none, alone, 1));
    take(c, made_incident(&m, "i-000000000001", truce_day_make(2025, 10, 12), none, alone, 1));
    take(c, made_incident(&m, "i-000000000004", truce_day_make(2025, 10, 1), none, alone, 1));
    rows t = of(c);
    assert_int_equal(t.r[0].n_months, 3);
    assert_int_equal(t.m[0][0].from, truce_day_make(2025, 10, 1));
    assert_int_equal(t.m[0][0].low, 14);
    assert_int_equal(t.m[0][0].incidents, 2);
    assert_int_equal(t.m[0][1].from, truce_day_make(2025, 11, 1));
    assert_int_equal(t.m[0][2].from, TRUCE_NODAY);
    take(c, made_incident(&m, "i-000000000005", truce_day_make(2025, 10, 2), none, alone, 1)); /* goes on afterwards */
    t = of(c);
    assert_int_equal(t.n, 1);
    assert_int_equal(t.m[0][0].low, 21);
    truce_compare_free(c);
}

static void what_is_left_out(void **state) {
    (void)state;
    truce_compare *c = begin(truce_day_make(2025, 10, 1), truce_day_make(2025, 10, 31));
    made m, whole;
    take(c, made_incident(&m, "i-000000000001", truce_day_make(2025, 10, 12), none, alone, 1));
    take(c, &m.i); /* twice */
    take(c, made_incident(&m, "i-000000000002", truce_day_make(2025, 11, 1), none, alone, 1));
    made_incident(&whole, "i-000000000001", truce_day_make(2025, 10, 12), none, alone, 1);
    made_incident(&m, "i-000000000003", truce_day_make(2025, 10, 12), none, alone, 1);
    m.i.parent = &whole.i;
    take(c, &m.i);
    rows t = of(c);
    assert_int_equal(t.n, 1);
    assert_int_equal(t.r[0].best, 7);
    truce_compare_counts n = truce_compare_count(c);
    assert_int_equal(n.incidents, 1);
    assert_int_equal(n.twice, 1);
    assert_int_equal(n.out_of_range, 1);
    assert_int_equal(n.parts, 1);
    truce_compare_free(c);
}

static void revisions_and_denials(void **state) {
    (void)state;
    static const made_row w[] = {
        {.party = "PAK", .who = "AFG", .low = 58, .high = 58, .role = TRUCE_ROLE_SOLDIER},
        {.party = "PAK", .who = "PAK", .low = 58, .high = 58, .role = TRUCE_ROLE_SOLDIER, .stance = TRUCE_SAID_DENIES}};
    truce_compare *c = begin(TRUCE_NODAY, TRUCE_NODAY);
    made m;
    made_incident(&m, "i-000000000001", truce_day_make(2025, 10, 12), none, w, 2);
    truce_said_row *s = &m.said[0][0];
    static const int64_t numbers[] = {40, 58, 58};
    for (int k = 0; k < 3; k++)
        truce_said__again(s, &(truce_count){numbers[k], numbers[k], TRUCE_BOUND_EXACT, TRUCE_NOSTR}, false);
    take(c, &m.i);
    rows t = of(c);
    assert_int_equal(t.n, 1); /* a denial is no figure */
    assert_int_equal(t.r[0].revised, 1);
    assert_int_equal(t.r[0].revisions, 1);
    assert_int_equal(t.r[0].accepted, 0);
    truce_compare_free(c);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(claimed_and_counted), cmocka_unit_test(by_month),
                                       cmocka_unit_test(what_is_left_out), cmocka_unit_test(revisions_and_denials)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
