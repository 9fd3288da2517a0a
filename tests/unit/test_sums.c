/* Unit tests of tallies: a test with a known trap for each thing that must not be added. */
#include "incident/sums.h"
#include "made.h"

enum { MOST = 32 };

typedef struct table {
    char row[MOST][160];
    uint32_t n;
    uint8_t n_by;
} table;

static truce_day day(int y, int m, int d) {
    return truce_day_make(y, m, d);
}

/* "KEY KEY harm LOW/BEST/HIGH[+] xINCIDENTS[ CHANGE]" */
static int on_row(const truce_sums_row *r, void *ctx) {
    table *t = ctx;
    size_t n = 0;
    assert_true(t->n < MOST);
    char *out = t->row[t->n++];
    for (int k = 0; k < t->n_by; k++)
        n += (size_t)snprintf(out + n, 160 - n, "%.*s ", r->key[k].p ? (int)r->key[k].n : 1,
                              r->key[k].p ? r->key[k].p : "-");
    n += (size_t)snprintf(out + n, 160 - n, "%s %lld/%lld/%lld%s x%llu", truce_harm_name(r->harm), (long long)r->low,
                          (long long)r->best, (long long)r->high, r->open ? "+" : "", (unsigned long long)r->incidents);
    if (r->compared) n += (size_t)snprintf(out + n, 160 - n, " %+lld", (long long)(r->best - r->before));
    if (r->within) snprintf(out + n, 160 - n, " within");
    return TRUCE_OK;
}

static truce_sums *sums(unsigned policy, uint32_t harms, int n, ...) {
    truce_sums_options o = {.from = TRUCE_NODAY, .to = TRUCE_NODAY, .policy = policy, .harms = harms};
    truce_sums *s;
    truce_err err = {0};
    va_list ap;
    va_start(ap, n);
    for (int i = 0; i < n; i++) o.by[o.n_by++] = (uint8_t)va_arg(ap, int);
    va_end(ap);
    assert_int_equal(truce_sums_new(&s, &o, &err), TRUCE_OK);
    return s;
}

static void take(truce_sums *s, const truce_incident *i) {
    truce_err err = {0};
    assert_int_equal(truce_sums_incident(s, i, &err), TRUCE_OK);
}

static table rows(truce_sums *s, uint8_t n_by) {
    table t = {.n = 0, .n_by = n_by};
    truce_err err = {0};
    assert_int_equal(truce_sums_rows(s, on_row, &t, &err), TRUCE_OK);
    return t;
}

#define assert_rows(t, ...)                                                                                            \
    do {                                                                                                               \
        static const char *const want_[] = {__VA_ARGS__};                                                              \
        table t_ = (t);                                                                                                \
        for (uint32_t i_ = 0; i_ < t_.n && i_ < TOLD_N(want_); i_++) assert_string_equal(t_.row[i_], want_[i_]);       \
        assert_int_equal(t_.n, TOLD_N(want_));                                                                         \
    } while (0)

static int on_note(const char *note, void *ctx) {
    strncat(ctx, note, 3000 - strlen(ctx) - 1);
    return TRUCE_OK;
}
static const char *notes(truce_sums *s) {
    static char t[3000];
    truce_err err = {0};
    t[0] = 0;
    assert_int_equal(truce_sums_notes(s, on_note, t, &err), TRUCE_OK);
    return t;
}
#define assert_note(s, text) assert_non_null(strstr(notes(s), text))

static const made_row nine[] = {{.party = "AFG", .who = NULL, .low = 9, .high = 9, .role = TRUCE_ROLE_SOLDIER}};

/* ---------------------------------------------------------------- what is never added */

static void a_part_is_never_added_to_its_whole(void **state) {
    (void)state;
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_MONTH);
    made whole, part;
    take(s, made_incident(&whole, "i-000000000001", day(2025, 10, 3), (truce_figures){9, 9, 9}, nine, 1));
    truce_incident *p = made_incident(&part, "i-000000000002", day(2025, 10, 3), (truce_figures){5, 5, 5}, nine, 1);
    p->parent = &whole.i;
    take(s, p);
    assert_rows(rows(s, 1), "2025-10 killed 9/9/9 x1");
    assert_note(s, "1 part of larger incidents is not added");
    truce_sums_free(s);
}

static void sums_of_told(const truce_incident *i, void *ctx) {
    take(ctx, i);
}
static void series_of_told(const truce_series *x, void *ctx) {
    truce_err err = {0};
    assert_int_equal(truce_sums_series(ctx, x, &err), TRUCE_OK);
}

/* The same through the room: a total that its report takes apart, its copy, and a total over months. */
static void told_once_whatever_is_copied(void **state) {
    (void)state;
    told_claim w[] = {
        {.low = 35, .high = 35, .victim = "PAK", .place = "Northland", .sentence = 1, .from = day(2025, 10, 3)},
        {.low = 22, .high = 22, .victim = "PAK", .place = "Ford", .sentence = 2, .from = day(2025, 10, 3)},
        {.low = 13, .high = 13, .victim = "PAK", .place = "Mill", .sentence = 3, .from = day(2025, 10, 3)},
        {.low = 900,
         .high = 900,
         .victim = "PAK",
         .who = "PAK",
         .sentence = 5,
         .period = true,
         .from = day(2025, 1, 1),
         .to = day(2025, 9, 30),
         .prec = 5}};
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_MONTH);
    told b;
    told_start(&b, TRUCE_POLICY_UCDP);
    told_report(&b, "wire", day(2025, 10, 4), NULL, w, 4);
    told_report(&b, "paper", day(2025, 10, 5), "wire", w, 4);
    told_report(&b, "site", day(2025, 10, 5), "wire", w, 4);
    told_finish(&b, (truce_incident_calls){sums_of_told, series_of_told, s});
    told_end(&b);
    assert_rows(rows(s, 1), "2025-10 killed 35/35/35 x1");
    assert_note(s, "1 total over a period is listed apart and never added");
    truce_sums_free(s);
}

static void the_same_incident_counts_once(void **state) {
    (void)state;
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_MONTH);
    made m;
    for (int k = 0; k < 3; k++)
        take(s, made_incident(&m, "i-000000000001", day(2025, 10, 3), (truce_figures){9, 9, 9}, nine, 1));
    assert_rows(rows(s, 1), "2025-10 killed 9/9/9 x1");
    assert_note(s, "2 incidents were given more than once");
    truce_sums_free(s);
}

static void harms_are_never_added(void **state) {
    (void)state;
    static const made_row w[] = {{.low = 9, .high = 9}, {.low = 20, .high = 20, .harm = TRUCE_HARM_WOUNDED}};
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_MONTH);
    made m;
    made_incident(&m, "i-000000000001", day(2025, 10, 3), (truce_figures){9, 9, 9}, w, 2);
    m.i.totals[TRUCE_HARM_WOUNDED] = (truce_figures){20, 20, 20};
    take(s, &m.i);
    assert_rows(rows(s, 1), "2025-10 killed 9/9/9 x1", "2025-10 wounded 20/20/20 x1");
    truce_sums_free(s);
    s = sums(TRUCE_POLICY_UCDP, 1u << TRUCE_HARM_WOUNDED, 0);
    take(s, &m.i);
    assert_rows(rows(s, 0), "wounded 20/20/20 x1");
    truce_sums_free(s);
}

static void once_a_row_whatever_the_places(void **state) {
    (void)state;
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_PLACE);
    truce_sums_row all;
    made m;
    made_incident(&m, "i-000000000001", day(2025, 10, 3), (truce_figures){9, 9, 9}, nine, 1);
    made_place(&m, "Ford", "Hills", "PAK");
    made_place(&m, "Mill", "Hills", "PAK");
    made_place(&m, "Northland", NULL, "PAK"); /* holds the others */
    take(s, &m.i);
    assert_rows(rows(s, 1), "Hills killed 9/9/9 x1");
    assert_null(strstr(notes(s), "by place"));
    made_incident(&m, "i-000000000002", day(2025, 10, 4), (truce_figures){4, 4, 4}, nine, 1);
    made_place(&m, "Ford", "Hills", "PAK");
    made_place(&m, "Quay", "Coast", "PAK");
    take(s, &m.i);
    made_incident(&m, "i-000000000003", day(2025, 10, 4), (truce_figures){1, 1, 1}, nine, 1);
    take(s, &m.i);
    assert_rows(rows(s, 1), "Coast killed 4/4/4 x1", "Hills killed 13/13/13 x2", "- killed 1/1/1 x1");
    assert_note(s, "by place: 1 incident names more than one place");
    assert_true(truce_sums_total(s, TRUCE_HARM_KILLED, &all));
    assert_int_equal(all.best, 14); /* not 18 */
    assert_int_equal(all.incidents, 3);
    truce_sums_free(s);
}

/* ---------------------------------------------------------------- claimants */

static const made_row rivals[] = {
    {.party = "PAK", .who = "AFG", .low = 58, .high = 58, .role = TRUCE_ROLE_SOLDIER},
    {.party = "PAK", .who = "PAK", .low = 23, .high = 23, .role = TRUCE_ROLE_SOLDIER, .stance = TRUCE_SAID_ADMITS},
    {.party = "AFG", .who = "PAK", .low = 200, .high = -1, .role = TRUCE_ROLE_FIGHTER},
    {.party = "AFG", .who = "AFG", .low = 9, .high = 9, .role = TRUCE_ROLE_SOLDIER, .stance = TRUCE_SAID_ADMITS},
    {.party = "AFG", .who = "AFG", .low = 200, .high = 200, .role = TRUCE_ROLE_FIGHTER, .stance = TRUCE_SAID_DENIES}};

static void by_claimant_is_what_each_said(void **state) {
    (void)state;
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_CLAIMANT);
    made m;
    take(s, made_incident(&m, "i-000000000001", day(2025, 10, 12), (truce_figures){32, 32, -1}, rivals, 5));
    assert_rows(rows(s, 1), "AFG killed 67/67/67 x1", "PAK killed 223/223/223+ x1");
    assert_note(s, "rows of different claimants must not be added");
    truce_sums_free(s);
    s = sums(TRUCE_POLICY_UCDP, 0, 2, TRUCE_BY_CLAIMANT, TRUCE_BY_PARTY);
    take(s, &m.i);
    assert_rows(rows(s, 2), "AFG AFG killed 9/9/9 x1", "AFG PAK killed 58/58/58 x1", "PAK AFG killed 200/200/200+ x1",
                "PAK PAK killed 23/23/23 x1");
    truce_sums_free(s);
}

static void vague_words_by_policy(void **state) {
    (void)state;
    static const made_row w[] = {{.party = "PAK", .who = "AFG", .word = "dozens"},
                                 {.party = "PAK", .who = "PAK", .low = 3, .high = 3}};
    static const struct {
        unsigned policy;
        const char *afg;
    } want[] = {{TRUCE_POLICY_UCDP, "AFG killed 24/24/24+ x1"},
                {TRUCE_POLICY_ACLED, "AFG killed 12/12/12+ x1"},
                {TRUCE_POLICY_IBC, "PAK killed 3/3/3 x1"}};
    told b;
    told_start(&b, TRUCE_POLICY_UCDP);
    for (int k = 0; k < 3; k++) {
        truce_sums_options o = {.by = {TRUCE_BY_CLAIMANT},
                                .n_by = 1,
                                .from = TRUCE_NODAY,
                                .to = TRUCE_NODAY,
                                .policy = want[k].policy,
                                .lex = b.lex};
        truce_sums *s;
        truce_err err = {0};
        made m;
        assert_int_equal(truce_sums_new(&s, &o, &err), TRUCE_OK);
        take(s, made_incident(&m, "i-000000000001", day(2025, 10, 12), (truce_figures){3, 3, 3}, w, 2));
        table t = rows(s, 1);
        assert_string_equal(t.row[0], want[k].afg);
        assert_int_equal(t.n, k == 2 ? 1 : 2);
        truce_sums_free(s);
    }
    told_end(&b);
}

/* ---------------------------------------------------------------- parties and roles */

static void unknown_party_has_a_row(void **state) {
    (void)state;
    static const made_row w[] = {{.party = "PAK", .low = 23, .high = 23, .role = TRUCE_ROLE_SOLDIER},
                                 {.low = 40, .high = 40}}; /* forty people, 23 of them its soldiers */
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_PARTY);
    made m;
    take(s, made_incident(&m, "i-000000000001", day(2025, 10, 12), (truce_figures){40, 40, 40}, w, 2));
    assert_rows(rows(s, 1), "PAK killed 23/23/23 x1", "- killed 17/17/17 x1"); /* not 63 */
    truce_sums_free(s);
}

static void nested_roles_are_added_once(void **state) {
    (void)state;
    static const made_row w[] = {{.party = "PAK", .low = 13, .high = 13},
                                 {.party = "PAK", .low = 10, .high = 10, .role = TRUCE_ROLE_CIVILIAN},
                                 {.party = "PAK", .low = 4, .high = 4, .role = TRUCE_ROLE_CHILD},
                                 {.party = "PAK", .low = 2, .high = 2, .role = TRUCE_ROLE_SOLDIER}};
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_ROLE);
    made m;
    take(s, made_incident(&m, "i-000000000001", day(2025, 10, 12), (truce_figures){13, 13, 13}, w, 4));
    assert_rows(rows(s, 1), "soldier killed 2/2/2 x1", "civilian killed 10/10/10 x1", "child killed 4/4/4 x1 within",
                "- killed 1/1/1 x1");
    assert_note(s, "also in the row of civilians");
    truce_sums_free(s);
    s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_PARTY);
    take(s, &m.i);
    assert_rows(rows(s, 1), "PAK killed 13/13/13 x1"); /* not 29 */
    truce_sums_free(s);
    s = sums(TRUCE_POLICY_UCDP, 0, 2, TRUCE_BY_PARTY, TRUCE_BY_ROLE);
    take(s, &m.i);
    assert_rows(rows(s, 2), "PAK soldier killed 2/2/2 x1", "PAK civilian killed 10/10/10 x1",
                "PAK child killed 4/4/4 x1 within", "PAK - killed 1/1/1 x1");
    truce_sums_free(s);
}

/* Children alone make civilians. */
static void children_are_civilians(void **state) {
    (void)state;
    static const made_row w[] = {{.low = 4, .high = 4, .role = TRUCE_ROLE_CHILD}};
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_ROLE);
    made m;
    take(s, made_incident(&m, "i-000000000001", day(2025, 10, 12), (truce_figures){4, 4, 4}, w, 1));
    assert_rows(rows(s, 1), "civilian killed 4/4/4 x1", "child killed 4/4/4 x1 within");
    truce_sums_free(s);
}

/* One says they were civilians, the other says fighters: the roles hold more than the total, and that is said. */
static void roles_in_dispute_are_said(void **state) {
    (void)state;
    static const made_row w[] = {{.party = "AFG", .who = "AFG", .low = 10, .high = 10, .role = TRUCE_ROLE_CIVILIAN},
                                 {.party = "AFG", .who = "PAK", .low = 12, .high = 12, .role = TRUCE_ROLE_FIGHTER}};
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_ROLE);
    made m;
    take(s, made_incident(&m, "i-000000000001", day(2025, 10, 12), (truce_figures){10, 10, 12}, w, 2));
    assert_rows(rows(s, 1), "fighter killed 12/12/12 x1", "civilian killed 10/10/10 x1");
    assert_note(s, "accounts differ on who the people were");
    truce_sums_free(s);
}

static void an_open_high_stays_open(void **state) {
    (void)state;
    static const made_row w[] = {{.low = 60, .high = -1}};
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_MONTH);
    made m;
    take(s, made_incident(&m, "i-000000000001", day(2025, 10, 3), (truce_figures){9, 9, 40}, nine, 1));
    take(s, made_incident(&m, "i-000000000002", day(2025, 10, 4), (truce_figures){60, 60, -1}, w, 1));
    assert_rows(rows(s, 1), "2025-10 killed 69/69/100+ x2");
    assert_note(s, "a figure with + is a floor");
    truce_sums_free(s);
}

/* ---------------------------------------------------------------- days and periods */

static void several_days(void **state) {
    (void)state;
    static const made_row w[] = {{.low = 11, .high = 11}};
    made m;
    made_incident(&m, "i-000000000001", day(2025, 10, 30), (truce_figures){11, 11, 11}, w, 1);
    m.i.to = day(2025, 11, 1);
    m.i.date_prec = 2;
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_DAY);
    take(s, &m.i);
    assert_rows(rows(s, 1), "2025-10-30 killed 11/11/11 x1");
    truce_sums_free(s);
    s = sums(TRUCE_POLICY_ACLED, 0, 1, TRUCE_BY_DAY);
    take(s, &m.i);
    assert_rows(rows(s, 1), "2025-10-30 killed 5/5/5 x1", "2025-10-31 killed 3/3/3 x1", "2025-11-01 killed 3/3/3 x1");
    truce_sums_free(s);
    s = sums(TRUCE_POLICY_ACLED, 0, 1, TRUCE_BY_MONTH);
    take(s, &m.i);
    assert_rows(rows(s, 1), "2025-10 killed 8/8/8 x1", "2025-11 killed 3/3/3 x1");
    truce_sums_free(s);
    s = sums(TRUCE_POLICY_ACLED, 0, 1, TRUCE_BY_DAY);
    m.i.dated = false; /* two days before publication is a guess, no total over three days */
    take(s, &m.i);
    assert_rows(rows(s, 1), "2025-10-30 killed 11/11/11 x1");
    assert_note(s, "dated by no report's words");
    truce_sums_free(s);
}

static void periods_have_their_names(void **state) {
    (void)state;
    static const struct {
        int by;
        const char *want;
    } names[] = {{TRUCE_BY_DAY, "2026-01-01 killed 9/9/9 x1"},
                 {TRUCE_BY_WEEK, "2026-W01 killed 9/9/9 x1"},
                 {TRUCE_BY_MONTH, "2026-01 killed 9/9/9 x1"},
                 {TRUCE_BY_QUARTER, "2026-Q1 killed 9/9/9 x1"},
                 {TRUCE_BY_YEAR, "2026 killed 9/9/9 x1"}};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
        truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, names[k].by);
        made m;
        take(s, made_incident(&m, "i-000000000001", day(2026, 1, 1), (truce_figures){9, 9, 9}, nine, 1));
        table t = rows(s, 1);
        assert_int_equal(t.n, 1);
        assert_string_equal(t.row[0], names[k].want);
        truce_sums_free(s);
    }
}

/* A month without reports is a gap: the month after it has no change. A month with reports and no deaths is a zero. */
static void a_gap_is_not_a_zero(void **state) {
    (void)state;
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_MONTH);
    made m;
    static const int months[] = {1, 2, 4, 6};
    for (int k = 0; k < 4; k++) {
        char id[20];
        snprintf(id, sizeof id, "i-00000000000%d", k);
        take(s, made_incident(&m, id, day(2025, months[k], 3), (truce_figures){9 + k, 9 + k, 9 + k}, nine, 1));
        truce_sums_coverage(s, day(2025, months[k], 4), 1);
    }
    truce_sums_coverage(s, day(2025, 5, 20), 2);
    assert_rows(rows(s, 1), "2025-01 killed 9/9/9 x1", "2025-02 killed 10/10/10 x1 +1",
                "2025-04 killed 11/11/11 x1", /* March has no report */
                "2025-05 killed 0/0/0 x0 -11", "2025-06 killed 12/12/12 x1 +12");
    assert_note(s, "1 of 6 months has no report");
    truce_sums_covered c = truce_sums_coverage_of(s);
    assert_int_equal(c.reports, 6);
    assert_int_equal(c.covered, 5);
    assert_int_equal(c.first, day(2025, 1, 4));
    assert_int_equal(c.last, day(2025, 6, 4));
    assert_int_equal(c.days, day(2025, 6, 4) - day(2025, 1, 4) + 1);
    truce_sums_free(s);
}

static void from_and_to(void **state) {
    (void)state;
    truce_sums_options o = {.from = day(2025, 10, 1), .to = day(2025, 10, 31), .policy = TRUCE_POLICY_UCDP};
    truce_sums *s;
    truce_err err = {0};
    made m;
    assert_int_equal(truce_sums_new(&s, &o, &err), TRUCE_OK);
    take(s, made_incident(&m, "i-000000000001", day(2025, 10, 31), (truce_figures){9, 9, 9}, nine, 1));
    take(s, made_incident(&m, "i-000000000002", day(2025, 11, 1), (truce_figures){9, 9, 9}, nine, 1));
    take(s, made_incident(&m, "i-000000000003", TRUCE_NODAY, (truce_figures){9, 9, 9}, nine, 1));
    assert_rows(rows(s, 0), "killed 9/9/9 x1");
    assert_note(s, "1 incident has no date and may lie outside");
    truce_sums_free(s);
}

static void provisional_has_no_best(void **state) {
    (void)state;
    truce_sums *s = sums(TRUCE_POLICY_IBC, 0, 1, TRUCE_BY_MONTH);
    made m;
    made_incident(&m, "i-000000000001", day(2025, 10, 3), (truce_figures){9, -1, 9}, nine, 1);
    m.i.origins = 1;
    take(s, &m.i);
    assert_rows(rows(s, 1), "2025-10 killed 9/-1/9 x1");
    take(s, made_incident(&m, "i-000000000002", day(2025, 10, 4), (truce_figures){9, 9, 9}, nine, 1));
    assert_rows(rows(s, 1), "2025-10 killed 18/9/18 x2");
    assert_note(s, "1 incident is provisional");
    truce_sums_free(s);
}

static void dimensions_are_checked(void **state) {
    (void)state;
    truce_sums_options o = {.by = {TRUCE_BY_DAY, TRUCE_BY_MONTH}, .n_by = 2};
    truce_sums *s;
    truce_err err = {0};
    unsigned d;
    assert_int_equal(truce_sums_new(&s, &o, &err), TRUCE_EUSAGE);
    o.by[1] = TRUCE_BY_DAY;
    assert_int_equal(truce_sums_new(&s, &o, &err), TRUCE_EUSAGE);
    assert_null(s);
    assert_true(truce_dim_of(TRUCE_STR("quarter"), &d));
    assert_int_equal(d, TRUCE_BY_QUARTER);
    assert_false(truce_dim_of(TRUCE_STR("fortnight"), &d));
}

/* ---------------------------------------------------------------- against a published series */

static int on_published(const truce_sums_published *p, void *ctx) {
    table *t = ctx;
    assert_true(t->n < MOST);
    snprintf(t->row[t->n++], 160, "%.*s %.*s/%.*s/%.*s %lld : %s%lld x%llu (%.*s)", TRUCE_FMT(p->period),
             TRUCE_FMT(p->party), TRUCE_FMT(p->role), TRUCE_FMT(p->place), (long long)p->theirs, p->known ? "" : "?",
             (long long)p->best, (unsigned long long)p->incidents, TRUCE_FMT(p->source));
    return TRUCE_OK;
}

static void against_a_series(void **state) {
    (void)state;
    truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 1, TRUCE_BY_MONTH);
    truce_err err = {0};
    table t = {.n = 0};
    made m;
    static const char csv[] =
        "period;value;party;role;place;source\r\n# ours\r\n2025-10;100;;;;\r\n2025-Q4;70;PAK;;;\r\n"
        "2025;30;pak;soldier;\"Hills\";\"Their \"\"Monitor\"\"\"\r\n2025-10-12;5;;;PAK;\r\n"
        "2025-09;3;;;;\n2025-11;4;;;;";
    assert_int_equal(truce_sums_against(s, "x.csv", truce_str_c(csv), "Watch", &err), TRUCE_OK);
    made_incident(&m, "i-000000000001", day(2025, 10, 12), (truce_figures){32, 32, -1}, rivals, 5);
    made_place(&m, "Ford", "Hills", "PAK");
    take(s, &m.i);
    made_incident(&m, "i-000000000002", day(2025, 11, 2), (truce_figures){9, 9, 9}, nine, 1);
    take(s, &m.i);
    truce_sums_coverage(s, day(2025, 10, 12), 1);
    assert_int_equal(truce_sums_published_rows(s, on_published, &t, &err), TRUCE_OK);
    assert_rows(t, "2025-10 // 100 : 32 x1 (Watch)", "2025-Q4 PAK// 70 : 23 x1 (Watch)",
                "2025 pak/soldier/Hills 30 : 23 x1 (Their \"Monitor\")", "2025-10-12 //PAK 5 : 32 x1 (Watch)",
                "2025-09 // 3 : ?-1 x0 (Watch)", "2025-11 // 4 : 9 x1 (Watch)");
    assert_int_equal(truce_sums_against(s, "x.csv", truce_str_c(csv), NULL, &err), TRUCE_EUSAGE); /* too late */
    truce_sums_free(s);
}

static void a_bad_series_is_refused(void **state) {
    (void)state;
    static const struct {
        const char *csv, *says;
        uint32_t line;
    } bad[] = {{"", "must begin with the header", 1},
               {"period,killed\n2025,1\n", "there is no column 'killed'", 1},
               {"period,party\n", "must name the columns period and value", 1},
               {"period,value,value\n", "two columns 'value'", 1},
               {"period,value\n2025-13,1\n", "period '2025-13'", 2},
               {"period,value\n2025-02-30,1\n", "period '2025-02-30'", 2},
               {"period,value\n2025-Q5,1\n", "period '2025-Q5'", 2},
               {"period,value\n25,1\n", "period '25'", 2},
               {"period,value\n2025 ,x1\n", "value 'x1'", 2},
               {"period,value\n\n2025,-1\n", "value '-1'", 3},
               {"period,value\n2025,1.5\n", "value '1.5'", 2},
               {"period,value\n2025,\n", "value ''", 2},
               {"period,value\n2025,99999999999999999999\n", "value", 2},
               {"period,value\n2025\n", "1 field, the header has 2", 2},
               {"period,value\n2025,1,2\n", "more fields", 2},
               {"period,value,role\n2025,1,wizard\n", "there is no role 'wizard'", 2},
               {"period,value\n\"2025,1\n", "over the end of the line", 2},
               {"period,value\n\"2025\"x,1\n", "follows a closing quote", 2},
               {"period,value\n20\"25,1\n", "a quote in the middle", 2},
               {"period,value\n\"2025", "a quote is not closed", 2},
               {"period,value\n2025\001,1\n", "control character", 2}};
    for (size_t k = 0; k < sizeof bad / sizeof *bad; k++) {
        truce_sums *s = sums(TRUCE_POLICY_UCDP, 0, 0);
        truce_err err = {0};
        assert_int_equal(truce_sums_against(s, "x.csv", truce_str_c(bad[k].csv), NULL, &err), TRUCE_EINPUT);
        if (!strstr(err.msg, bad[k].says)) fail_msg("%zu: %s", k, err.msg);
        assert_int_equal(err.line, bad[k].line);
        truce_sums_free(s);
    }
}

/* ---------------------------------------------------------------- memory */

static int no_row(const truce_sums_row *r, void *ctx) {
    (void)r;
    (void)ctx;
    return TRUCE_OK;
}

/* The nth allocation fails, for every n: an error, and nothing lost or leaked. */
static void out_of_memory(void **state) {
    (void)state;
    bool done = false;
    for (uint64_t n = 1; !done && n < 500; n++) {
        truce_sums_options o = {
            .by = {TRUCE_BY_MONTH, TRUCE_BY_PARTY}, .n_by = 2, .from = TRUCE_NODAY, .to = TRUCE_NODAY};
        truce_err err = {0};
        truce_sums *s = NULL;
        made m;
        made_incident(&m, "i-000000000001", day(2025, 10, 12), (truce_figures){32, 32, -1}, rivals, 5);
        truce_malloc_fail_at(n);
        int rc = truce_sums_new(&s, &o, &err);
        if (rc == TRUCE_OK) rc = truce_sums_against(s, "x", TRUCE_STR("period,value\n2025,1\n"), NULL, &err);
        if (rc == TRUCE_OK) rc = truce_sums_incident(s, &m.i, &err);
        if (rc == TRUCE_OK) rc = truce_sums_rows(s, no_row, NULL, &err);
        truce_malloc_fail_at(0);
        if (rc != TRUCE_OK) assert_int_equal(rc, TRUCE_ENOMEM);
        else done = true;
        truce_sums_free(s);
    }
    assert_true(done);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_part_is_never_added_to_its_whole),
        cmocka_unit_test(told_once_whatever_is_copied),
        cmocka_unit_test(the_same_incident_counts_once),
        cmocka_unit_test(harms_are_never_added),
        cmocka_unit_test(once_a_row_whatever_the_places),
        cmocka_unit_test(by_claimant_is_what_each_said),
        cmocka_unit_test(vague_words_by_policy),
        cmocka_unit_test(unknown_party_has_a_row),
        cmocka_unit_test(nested_roles_are_added_once),
        cmocka_unit_test(children_are_civilians),
        cmocka_unit_test(roles_in_dispute_are_said),
        cmocka_unit_test(an_open_high_stays_open),
        cmocka_unit_test(several_days),
        cmocka_unit_test(periods_have_their_names),
        cmocka_unit_test(a_gap_is_not_a_zero),
        cmocka_unit_test(from_and_to),
        cmocka_unit_test(provisional_has_no_best),
        cmocka_unit_test(dimensions_are_checked),
        cmocka_unit_test(against_a_series),
        cmocka_unit_test(a_bad_series_is_refused),
        cmocka_unit_test(out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
