/* Unit tests of room incident on hand-made readings and a lexicon of some lines: clusters, parts, copies, policies,
 * disputes. */
#include "told.h"

enum { DAY = 20000, MOST = 8, CLAIMS = 8 };

typedef struct seen { /* what came out */
    struct {
        char id[20], parent[20], grade[16];
        uint32_t claims, origins, disputes;
        truce_figures killed;
        char voices[128];
    } i[MOST];
    uint32_t n, series;
} seen;

static void on_incident(const truce_incident *i, void *ctx) {
    seen *s = ctx;
    assert_true(s->n < MOST);
    memcpy(s->i[s->n].id, i->id, sizeof i->id);
    if (i->parent) memcpy(s->i[s->n].parent, i->parent->id, sizeof i->id);
    snprintf(s->i[s->n].grade, sizeof s->i[0].grade, "%s", i->grade);
    s->i[s->n].claims = i->claims.n;
    s->i[s->n].origins = i->origins;
    s->i[s->n].disputes = i->disputes.n;
    s->i[s->n].killed = i->totals[TRUCE_HARM_KILLED];
    for (uint32_t k = 0; k < i->figures.n; k++)
        for (uint32_t j = 0; j < i->figures.v[k].said.n; j++) {
            size_t at = strlen(s->i[s->n].voices);
            snprintf(s->i[s->n].voices + at, sizeof s->i[0].voices - at, "%.*s;",
                     TRUCE_FMT(i->figures.v[k].said.v[j].claimant));
        }
    s->n++;
}
static void on_series(const truce_series *s, void *ctx) {
    (void)s;
    ((seen *)ctx)->series++;
}

static seen finish(told *b) {
    seen s = {.n = 0};
    told_finish(b, (truce_incident_calls){on_incident, on_series, &s});
    told_end(b);
    return s;
}

static seen one(unsigned policy, const told_claim *w, uint32_t n) {
    told b;
    told_start(&b, policy);
    told_report(&b, "first", DAY, NULL, w, n);
    return finish(&b);
}

#define assert_figures(f, l, b, h)                                                                                     \
    do {                                                                                                               \
        assert_int_equal((int)(f).low, (l));                                                                           \
        assert_int_equal((int)(f).best, (b));                                                                          \
        assert_int_equal((int)(f).high, (h));                                                                          \
    } while (0)

/* UCDP: the admitted own losses are low and best, the enemy's claim is high. */
static const told_claim rivals[] = {{.low = 58,
                                     .high = 58,
                                     .victim = "PAK",
                                     .by = "AFG",
                                     .who = "AFG",
                                     .place = "Ford",
                                     .role = TRUCE_ROLE_SOLDIER,
                                     .sentence = 1},
                                    {.low = 23,
                                     .high = 23,
                                     .victim = "PAK",
                                     .who = "PAK",
                                     .place = "Ford",
                                     .role = TRUCE_ROLE_SOLDIER,
                                     .stance = TRUCE_SAID_ADMITS,
                                     .sentence = 2}};
static void mutual_claims(void **state) {
    (void)state;
    seen s = one(TRUCE_POLICY_UCDP, rivals, 2);
    assert_int_equal(s.n, 1);
    assert_figures(s.i[0].killed, 23, 23, 58);
    assert_string_equal(s.i[0].grade, "confirmed");
    assert_int_equal(s.i[0].disputes, 1);
    assert_string_equal(s.i[0].voices, "Southland;Northland;");
    s = one(TRUCE_POLICY_ACLED, rivals, 2);
    assert_figures(s.i[0].killed, 23, 23, 23); /* ACLED: the lowest */
    s = one(TRUCE_POLICY_IBC, rivals, 2);
    assert_figures(s.i[0].killed, 23, -1, 58); /* one origin: provisional */
    s = one(TRUCE_POLICY_AIRWARS, rivals, 2);
    assert_figures(s.i[0].killed, 23, 23, 58);
    assert_string_equal(s.i[0].grade, "discounted"); /* Airwars counts civilians */
}

/* Contested: different voices name different doers of harm to the same people; both sides harming each other is a
 * clash. */
static void who_did_it(void **state) {
    told_claim w[] = {
        {.low = 9, .high = 9, .victim = "AFG", .by = "PAK", .who = "AFG", .place = "Ford", .role = TRUCE_ROLE_CIVILIAN},
        {.low = 9,
         .high = 9,
         .victim = "AFG",
         .by = "IRN",
         .who = "PAK",
         .place = "Ford",
         .role = TRUCE_ROLE_CIVILIAN,
         .sentence = 1}};
    (void)state;
    seen s = one(TRUCE_POLICY_AIRWARS, w, 2);
    assert_int_equal(s.n, 1);
    assert_string_equal(s.i[0].grade, "contested");
    w[1].by = "AFG";
    w[1].victim = "PAK";
    s = one(TRUCE_POLICY_AIRWARS, w, 2);
    assert_int_equal(s.n, 1);
    assert_string_equal(s.i[0].grade, "weak");
}

static void vague_words(void **state) {
    static const struct {
        const char *word;
        int ucdp, acled;
    } w[] = {{"dozens", 24, 12}, {"Several", 2, 3}, {"tens of thousands", 20000, 10000}, {"umpteen", -1, -1}};
    (void)state;
    for (size_t i = 0; i < sizeof w / sizeof *w; i++) {
        told_claim c = {.low = -1, .high = -1, .word = w[i].word, .place = "Ford"};
        seen s = one(TRUCE_POLICY_UCDP, &c, 1);
        assert_figures(s.i[0].killed, w[i].ucdp, w[i].ucdp, -1); /* nobody says how many at most */
        s = one(TRUCE_POLICY_ACLED, &c, 1);
        assert_int_equal((int)s.i[0].killed.best, w[i].acled);
        s = one(TRUCE_POLICY_IBC, &c, 1);
        assert_int_equal((int)s.i[0].killed.low, -1); /* never estimated */
    }
    told_claim war = {.low = -1,
                      .high = -1,
                      .word = "several",
                      .place = "Ford",
                      .victim = "PAK",
                      .by = "AFG",
                      .role = TRUCE_ROLE_SOLDIER};
    seen s = one(TRUCE_POLICY_ACLED, &war, 1);
    assert_int_equal((int)s.i[0].killed.best, 10); /* two states at war */
}

static void floors_are_open(void **state) {
    (void)state;
    told_claim c = {.low = 130, .high = -1, .bound = TRUCE_BOUND_AT_LEAST, .place = "Ford"};
    seen s = one(TRUCE_POLICY_UCDP, &c, 1);
    assert_figures(s.i[0].killed, 130, 130, -1);
    c.victim = c.who = "PAK";
    c.stance = TRUCE_SAID_ADMITS;
    s = one(TRUCE_POLICY_UCDP, &c, 1);
    assert_figures(s.i[0].killed, 130, 130, 130); /* its own dead a party can count */
    told_claim none = {.low = 0, .high = 0, .place = "Ford"};
    s = one(TRUCE_POLICY_UCDP, &none, 1);
    assert_figures(s.i[0].killed, 0, 0, 0);
    told_claim uncounted = {.low = -1, .high = -1, .bound = TRUCE_BOUND_UNCOUNTED, .place = "Ford"};
    s = one(TRUCE_POLICY_UCDP, &uncounted, 1);
    assert_figures(s.i[0].killed, -1, -1, -1);
}

static void parts_are_not_added(void **state) {
    static const told_claim w[] = {
        {.low = 24, .high = 24, .place = "Ford", .sentence = 1},
        {.low = 14, .high = 14, .place = "Ford", .role = TRUCE_ROLE_FIGHTER, .sentence = 1, .part = 1}};
    (void)state;
    seen s = one(TRUCE_POLICY_UCDP, w, 2);
    assert_int_equal(s.n, 1);
    assert_figures(s.i[0].killed, 24, 24, 24);
}

/* "35 fighters and 4 soldiers ... 22 of them at Ford ... 13 more at Mill, with the 4 soldiers." */
static void totals_taken_apart(void **state) {
    static const told_claim w[] = {
        {.low = 35, .high = 35, .role = TRUCE_ROLE_FIGHTER, .place = "Ford", .also = "Mill", .sentence = 1},
        {.low = 4, .high = 4, .role = TRUCE_ROLE_SOLDIER, .victim = "PAK", .sentence = 1},
        {.low = 22, .high = 22, .role = TRUCE_ROLE_FIGHTER, .place = "Ford", .sentence = 2},
        {.low = 13, .high = 13, .role = TRUCE_ROLE_FIGHTER, .place = "Mill", .sentence = 3},
        {.low = 4, .high = 4, .role = TRUCE_ROLE_SOLDIER, .victim = "PAK", .place = "Mill", .sentence = 4}};
    (void)state;
    seen s = one(TRUCE_POLICY_UCDP, w, TOLD_N(w));
    assert_int_equal(s.n, 3);
    assert_figures(s.i[0].killed, 39, 39, 39); /* the whole first, then its parts */
    assert_figures(s.i[1].killed, 17, 17, 17);
    assert_figures(s.i[2].killed, 22, 22, 22);
    for (int i = 1; i < 3; i++) assert_string_equal(s.i[i].parent, s.i[0].id);
    assert_string_not_equal(s.i[1].id, s.i[2].id);
}

static void copies_are_one_origin(void **state) {
    (void)state;
    for (int copy = 0; copy < 2; copy++) {
        told b;
        told_claim c = {
            .low = 17, .high = 17, .victim = "AFG", .by = "PAK", .place = "Ford", .role = TRUCE_ROLE_CIVILIAN};
        told_start(&b, TRUCE_POLICY_IBC);
        told_report(&b, "first", DAY, NULL, &c, 1);
        told_report(&b, "second", DAY, copy ? "first" : NULL, &c, 1);
        seen s = finish(&b);
        assert_int_equal(s.n, 1);
        assert_int_equal(s.i[0].claims, 2);
        assert_int_equal(s.i[0].origins, copy ? 1 : 2);
        assert_string_equal(s.i[0].grade, copy ? "weak" : "fair");
        assert_figures(s.i[0].killed, 17, copy ? -1 : 17, 17);
    }
}

static void totals_of_a_period(void **state) {
    (void)state;
    told_claim c = {.low = 900, .high = 900, .period = true, .place = "Ford"};
    seen s = one(TRUCE_POLICY_UCDP, &c, 1);
    assert_int_equal(s.n, 0);
    assert_int_equal(s.series, 1);
}

static void a_revision_is_no_dispute(void **state) {
    (void)state;
    told b;
    told_claim then = {.low = 10,
                       .high = 10,
                       .victim = "AFG",
                       .by = "PAK",
                       .who = "AFG",
                       .place = "Ford",
                       .role = TRUCE_ROLE_CIVILIAN},
               now = then;
    now.low = now.high = 12;
    told_start(&b, TRUCE_POLICY_UCDP);
    told_report(&b, "first", DAY, NULL, &then, 1);
    told_report(&b, "second", DAY + 1, NULL, &now, 1);
    seen s = finish(&b);
    assert_int_equal(s.n, 1);
    assert_int_equal(s.i[0].disputes, 0);
    assert_figures(s.i[0].killed, 12, 12, 12);
}

/* The enemy's dead under two names: told again when no report gives both numbers, added up when one does. */
static void names_of_an_enemy(void **state) {
    (void)state;
    told b;
    told_claim v[2] = {{.low = 133,
                        .high = 133,
                        .victim = "AFG",
                        .by = "PAK",
                        .who = "PAK",
                        .place = "Ford",
                        .role = TRUCE_ROLE_FIGHTER}};
    v[1] = v[0];
    v[1].low = v[1].high = 274;
    v[1].role = TRUCE_ROLE_OFFICIAL;
    told_start(&b, TRUCE_POLICY_UCDP);
    told_report(&b, "morning", DAY, NULL, &v[0], 1);
    told_report(&b, "evening", DAY, NULL, &v[1], 1);
    seen s = finish(&b);
    assert_int_equal(s.n, 1);
    assert_figures(s.i[0].killed, 274, 274, 274);
    s = one(TRUCE_POLICY_UCDP, v, 2);
    assert_int_equal(s.n, 1);
    assert_figures(s.i[0].killed, 407, 407, 407);
}

static void one_report_twice_is_the_same(void **state) {
    (void)state;
    seen a = one(TRUCE_POLICY_UCDP, rivals, 2), b = one(TRUCE_POLICY_UCDP, rivals, 2);
    assert_memory_equal(&a, &b, sizeof a);
}

/* Four reports of two nights and a copy: whatever comes first, the same incidents in the same order. */
static void the_order_of_reports_does_not_matter(void **state) {
    static const struct {
        const char *name, *copy_of;
        int day;
        told_claim w[2];
    } r[] = {
        {"first", NULL, DAY, {{.low = 17, .high = 17, .victim = "AFG", .by = "PAK", .place = "Ford"}}},
        {"second",
         "third",
         DAY + 1,
         {{.low = 17, .high = 17, .victim = "AFG", .by = "PAK", .place = "Ford"},
          {.low = 4, .high = 4, .victim = "PAK", .place = "Mill", .sentence = 3}}},
        {"third",
         NULL,
         DAY + 1,
         {{.low = 21, .high = 21, .victim = "AFG", .by = "PAK", .place = "Ford", .who = "AFG"}}},
        {"fourth", NULL, 0, {{.low = 17, .high = 17, .victim = "AFG", .by = "PAK", .place = "Ford"}}},
        {"fifth", NULL, DAY + 2, {{.low = 4, .high = 4, .victim = "PAK", .by = "AFG", .place = "Mill"}}},
    };
    uint32_t order[] = {0, 1, 2, 3, 4};
    seen first = {.n = 0};
    (void)state;
    for (uint32_t turn = 0; turn < 120; turn++) {
        told b;
        told_start(&b, TRUCE_POLICY_UCDP);
        for (uint32_t i = 0; i < 5; i++) {
            uint32_t k = order[i];
            told_report(&b, r[k].name, r[k].day, r[k].copy_of, r[k].w, 1 + (r[k].w[1].low > 0));
        }
        seen s = finish(&b);
        if (turn == 0) first = s;
        assert_memory_equal(&s, &first, sizeof s);
        uint32_t i = 4, j = 4, swap; /* the next of all 120 orders */
        while (i && order[i - 1] > order[i]) i--;
        if (!i) break;
        while (order[j] < order[i - 1]) j--;
        swap = order[i - 1], order[i - 1] = order[j], order[j] = swap;
        for (j = 4; i < j; i++, j--) swap = order[i], order[i] = order[j], order[j] = swap;
    }
    assert_int_equal(order[0], 4); /* all of them */
    assert_int_equal(first.n, 3);
    assert_int_equal(first.i[0].claims, 3);
    assert_int_equal(first.i[0].origins, 2); /* second copies third */
    assert_int_equal(first.i[1].claims, 2);
}

static void a_report_taken_in_twice_counts_once(void **state) {
    (void)state;
    told b;
    told_start(&b, TRUCE_POLICY_UCDP);
    told_report(&b, "first", DAY, NULL, rivals, 2);
    told_report(&b, "first", DAY, "first", rivals, 2);
    seen s = finish(&b), once = one(TRUCE_POLICY_UCDP, rivals, 2);
    assert_memory_equal(&s, &once, sizeof s);
}

/* One mouth says one large number of the same people at two places: the same dead. A small number proves nothing, nor
 * does another mouth. */
static void a_large_number_told_twice_is_one(void **state) {
    told_claim w[] = {
        {.low = 58, .high = 58, .victim = "PAK", .who = "AFG", .place = "Ford", .sentence = 1},
        {.low = 9, .high = 9, .victim = "AFG", .who = "AFG", .place = "Ford", .sentence = 1},
        {.low = 58, .high = 58, .victim = "PAK", .who = "AFG", .place = "Mill", .sentence = 9},
        {.low = 30, .high = 30, .victim = "PAK", .place = "Mill", .sentence = 9, .harm = TRUCE_HARM_WOUNDED}};
    (void)state;
    seen s = one(TRUCE_POLICY_UCDP, w, 4);
    assert_int_equal(s.n, 1);
    assert_int_equal(s.i[0].claims, 4);
    w[2].who = "PAK";
    s = one(TRUCE_POLICY_UCDP, w, 4);
    assert_int_equal(s.n, 2);
    w[2].who = "AFG";
    for (int i = 0; i < 4; i++) w[i].low = w[i].high = 8;
    s = one(TRUCE_POLICY_UCDP, w, 4);
    assert_int_equal(s.n, 2);
}

/* Whichever allocation fails: a status, nothing lost on the way (run under a sanitizer), and no harm to a next try. */
static void no_memory_is_an_error(void **state) {
    (void)state;
    bool failed = true;
    for (uint64_t n = 1; failed; n++) {
        told b;
        seen s = {.n = 0};
        truce_err err = {0};
        truce_claim c;
        truce_sentence sent[2] = {{0}};
        truce_article a = {.published = DAY};
        truce_incident_calls calls = {on_incident, on_series, &s};
        int rc = TRUCE_OK;
        told_start(&b, TRUCE_POLICY_UCDP);
        c = told_make(&b, &rivals[0], 1);
        truce_reading r = {.arena = &b.arena, .article = &a, .lex = b.lex, .sent = sent, .n_sent = 2};
        truce_vec_push(&b.arena, &r.claims, c);
        truce_malloc_fail_at(n);
        for (int i = 0; i < 3 && rc == TRUCE_OK; i++) {
            memset(a.id, '0' + i, 64);
            rc = truce_incidents_add(b.t, &r, &err);
        }
        if (rc == TRUCE_OK) rc = truce_incidents_finish(b.t, calls, &err);
        truce_malloc_fail_at(0);
        failed = rc != TRUCE_OK;
        if (failed) assert_int_equal(rc, TRUCE_ENOMEM);
        else assert_true(n > 10 && s.n == 1 && s.i[0].claims == 3);
        truce_incidents_free(b.t);
        truce_lexicon_free(b.lex);
        truce_arena_fini(&b.arena);
    }
}

static void other_things_stay_apart(void **state) {
    static const told_claim w[] = {
        {.low = 9, .high = 9, .place = "Ford", .sentence = 1},
        {.low = 9, .high = 9, .place = "Mill", .sentence = 2},
        {.low = 90, .high = 90, .place = "Ford", .harm = TRUCE_HARM_DETAINED, .sentence = 9}};
    (void)state;
    seen s = one(TRUCE_POLICY_UCDP, w, 3);
    assert_int_equal(s.n, 3);
    told b;
    told_start(&b, TRUCE_POLICY_UCDP);
    told_report(&b, "first", DAY, NULL, w, 1);
    told_report(&b, "second", DAY + 30, NULL, w, 1);
    s = finish(&b);
    assert_int_equal(s.n, 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mutual_claims),
        cmocka_unit_test(who_did_it),
        cmocka_unit_test(vague_words),
        cmocka_unit_test(floors_are_open),
        cmocka_unit_test(parts_are_not_added),
        cmocka_unit_test(totals_taken_apart),
        cmocka_unit_test(copies_are_one_origin),
        cmocka_unit_test(totals_of_a_period),
        cmocka_unit_test(a_revision_is_no_dispute),
        cmocka_unit_test(names_of_an_enemy),
        cmocka_unit_test(one_report_twice_is_the_same),
        cmocka_unit_test(the_order_of_reports_does_not_matter),
        cmocka_unit_test(a_report_taken_in_twice_counts_once),
        cmocka_unit_test(a_large_number_told_twice_is_one),
        cmocka_unit_test(no_memory_is_an_error),
        cmocka_unit_test(other_things_stay_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
