/* Unit tests of intake/copies.c: what copies an earlier report, and what does not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "intake/intake.h"

static const char *const base =
    "Two people were hurt on Sunday when a shell fell on a market in the valley, the district office said. Traders "
    "closed their shops and "
    "carried the wounded to the clinic in the next village, where a doctor treated them for cuts. The army said it had "
    "not fired at the "
    "market and promised to look into the matter. A resident said three more shells fell in the fields behind the "
    "houses, where nobody was "
    "working at that hour. The road to the crossing stayed open, and lorries passed in both directions until dusk.";

static void see(truce_copies *c, truce_article *a, const char *text, const char *credit) {
    truce_err e;
    memset(a, 0, sizeof *a);
    a->text = truce_str_c(text);
    a->credit = truce_str_c(credit);
    truce_sha256_hex(text, strlen(text), a->id);
    assert_int_equal(truce_copies_see(c, a, &e), TRUCE_OK);
}

static void copies_are_found(void **state) {
    (void)state;
    truce_copies *c;
    truce_err e;
    truce_article first, same, longer, other, shortened;
    char buf[2000];
    assert_int_equal(truce_copies_new(&c, &e), TRUCE_OK);
    see(c, &first, base, NULL);
    assert_string_equal(first.copy_of, "");
    see(c, &same, base, NULL);
    assert_string_equal(same.copy_of, first.id);
    assert_true(same.copy_share == 1.0);
    snprintf(buf, sizeof buf,
             "%s Schools in the town will open again tomorrow, teachers were told by telephone on Monday.", base);
    see(c, &longer, buf, NULL);
    assert_string_equal(longer.copy_of, first.id); /* ties and near ties go to the earliest */
    assert_true(longer.copy_share > 0.7);
    see(c, &other,
        "Rain filled the reservoir above the city this week, engineers reported. Farmers along the canal had waited "
        "since spring for water and "
        "now hope to plant a second crop before the winter, if the gates are opened in time and prices for seed do not "
        "rise again.",
        NULL);
    assert_string_equal(other.copy_of, "");
    assert_true(other.copy_share == 0);
    snprintf(buf, sizeof buf, "%.*s", 330, base);
    see(c, &shortened, buf, NULL);
    assert_string_equal(shortened.copy_of, first.id);
    truce_copies_free(c);
}

static void a_shared_credit_lowers_the_bar(void **state) {
    (void)state;
    truce_copies *c;
    truce_err e;
    truce_article a;
    char mixed[3000];
    snprintf(mixed, sizeof mixed,
             "%.*s Shepherds on the ridge saw smoke from two places before noon and went down to warn their families. "
             "A teacher counted eleven "
             "craters on the football ground behind the school and sent pictures to relatives abroad. An elder asked "
             "both sides to keep guns away "
             "from the bridge. Elsewhere along the river, fishermen returned to their boats after a week ashore, and "
             "the ferry sailed at seven.",
             300, base);
    double share[2];
    for (int wire = 0; wire < 2; wire++) {
        assert_int_equal(truce_copies_new(&c, &e), TRUCE_OK);
        see(c, &a, base, wire ? "Reuters" : NULL);
        see(c, &a, mixed, wire ? "Reuters" : NULL);
        share[wire] = a.copy_share;
        truce_copies_free(c);
    }
    assert_true(share[1] >= share[0]);
}

static void empty_and_short_texts_are_no_copies_of_long_ones(void **state) {
    (void)state;
    truce_copies *c;
    truce_err e;
    truce_article a;
    assert_int_equal(truce_copies_new(&c, &e), TRUCE_OK);
    see(c, &a, "", NULL);
    assert_string_equal(a.copy_of, "");
    see(c, &a, base, NULL);
    see(c, &a, "Two people were hurt.", NULL);
    assert_string_equal(a.copy_of, "");
    see(c, &a, "Two people were hurt.", NULL);
    assert_true(a.copy_share == 1.0);
    truce_copies_free(c);
    truce_copies_free(NULL);
}

/* Thousands of unrelated notes: none copies another, each repeated one is found, twice the same result. */
static void many_articles_stay_apart(void **state) {
    (void)state;
    static const char *const words[] = {"river",   "market", "soldier", "bridge", "school",  "convoy",   "valley",
                                        "clinic",  "radio",  "harvest", "border", "office",  "mountain", "lorry",
                                        "village", "letter", "prison",  "garden", "station", "mosque"};
    for (int round = 0; round < 2; round++) {
        truce_copies *c;
        truce_err e;
        uint32_t r = 12345, found = 0, wrong = 0;
        assert_int_equal(truce_copies_new(&c, &e), TRUCE_OK);
        for (int i = 0; i < 3000; i++) {
            char buf[2000];
            size_t n = 0;
            bool again = i % 10 == 9;
            uint32_t seed = again ? r : 0;
            (void)seed;
            static char last[2000];
            for (int k = 0; !again && k < 60; k++) {
                r = r * 1664525u + 1013904223u;
                n += (size_t)snprintf(buf + n, sizeof buf - n, "%s%u ", words[(r >> 16) % 20], (r >> 8) % 97);
            }
            if (!again) memcpy(last, buf, n + 1);
            truce_article a;
            see(c, &a, last, NULL);
            found += again && a.copy_share == 1.0;
            wrong += !again && a.copy_of[0];
        }
        assert_int_equal(found, 300);
        assert_int_equal(wrong, 0);
        truce_copies_free(c);
    }
}

/* Copies that lost their end and got another share only some bands with the first; the others' bands must not hide it.
 */
static void copies_with_another_end_are_found_among_many(void **state) {
    (void)state;
    enum { NOTES = 200, WORDS = 80, SAME = 72 };
    static truce_article firsts[NOTES];
    truce_copies *c;
    truce_err e;
    uint32_t found = 0;
    assert_int_equal(truce_copies_new(&c, &e), TRUCE_OK);
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < NOTES; i++) {
            char buf[2000];
            size_t n = 0;
            uint32_t r = (uint32_t)i + 1;
            for (int k = 0; k < WORDS; k++) {
                r = r * 1664525u + 1013904223u + (uint32_t)(k == SAME ? round : 0);
                n += (size_t)snprintf(buf + n, sizeof buf - n, "w%u ", r >> 16);
            }
            truce_article a;
            see(c, round ? &a : &firsts[i], buf, NULL);
            found += round && strcmp(a.copy_of, firsts[i].id) == 0;
        }
    assert_int_equal(found, NOTES);
    truce_copies_free(c);
}

static void running_out_of_memory_is_an_error(void **state) {
    (void)state;
    for (uint64_t k = 1; k <= 4; k++) {
        truce_copies *c = NULL;
        truce_err e;
        truce_article a;
        memset(&a, 0, sizeof a);
        a.text = truce_str_c(base);
        truce_sha256_hex(base, strlen(base), a.id);
        truce_malloc_fail_at(k);
        int rc = truce_copies_new(&c, &e);
        if (rc == TRUCE_OK) rc = truce_copies_see(c, &a, &e);
        truce_malloc_fail_at(0);
        assert_int_equal(rc, TRUCE_ENOMEM);
        if (c) /* what failed once works the next time */
            assert_int_equal(truce_copies_see(c, &a, &e), TRUCE_OK);
        truce_copies_free(c);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copies_are_found),
        cmocka_unit_test(a_shared_credit_lowers_the_bar),
        cmocka_unit_test(empty_and_short_texts_are_no_copies_of_long_ones),
        cmocka_unit_test(many_articles_stay_apart),
        cmocka_unit_test(copies_with_another_end_are_found_among_many),
        cmocka_unit_test(running_out_of_memory_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
