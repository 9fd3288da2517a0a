/* Stated numbers: every row of the table in claim/number.h, and what is no number. */
#include "claim/number.h"
#include "tokens.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

static truce_lexicon *lex;

static void complain(const char *file, uint32_t line, uint32_t col, bool is_error, const char *msg, void *ctx) {
    (void)ctx;
    print_message("%s:%u:%u: %s%s\n", file, line, col, is_error ? "error: " : "", msg);
}

static int load(void **state) {
    char path[4096];
    const char *source = path, *root = getenv("TRUCE_SOURCE");
    truce_err err;
    (void)state;
    snprintf(path, sizeof path, "%s/data/en/numbers.lex", root ? root : ".");
    return truce_lexicon_load(&lex, NULL, &source, 1, complain, NULL, &err);
}

static int unload(void **state) {
    (void)state;
    truce_lexicon_free(lex);
    return 0;
}

/* All numbers of `text` as "low..high bound [tokens] 'word'"; ? is not stated. */
static void render(const char *text, bool cut, char *out, size_t size) {
    truce_arena arena;
    truce_article article = {0};
    truce_reading r = {0};
    size_t n = 0;
    truce_arena_init(&arena, 0);
    r.lex = lex;
    tokens_split(&r, &article, &arena, text, cut);
    out[0] = 0;
    for (uint32_t i = 0; i < r.n_sent; i++)
        for (uint32_t k = 0; k < r.sent[i].n;) {
            truce_count c = {0};
            uint32_t beg = 99, end = 99;
            if (!truce_number_at(&r, &r.sent[i], k, &c, &beg, &end)) {
                assert_int_equal(beg, 99); /* outputs untouched */
                k++;
                continue;
            }
            assert_true(beg <= k && k < end && end <= r.sent[i].n);
            const char *bound[] = {"exact", "at_least", "at_most", "about", "between", "vague", "uncounted"};
            char low[24] = "?", high[24] = "?";
            if (c.low >= 0) snprintf(low, sizeof low, "%lld", (long long)c.low);
            if (c.high >= 0) snprintf(high, sizeof high, "%lld", (long long)c.high);
            truce_str said = truce_str_sub(article.text, r.sent[i].tok[beg].beg, r.sent[i].tok[end - 1].end);
            n += (size_t)snprintf(out + n, size - n, "%s%s..%s %s '%.*s' in '%.*s'", n ? "; " : "", low, high,
                                  bound[c.bound], TRUCE_FMT(c.word), TRUCE_FMT(said));
            k = end;
        }
    truce_arena_fini(&arena);
}

struct row {
    const char *text, *want;
};

static void check(const struct row *rows, size_t n) {
    char got[2048];
    for (size_t i = 0; i < n; i++)
        for (int cut = 0; cut < 2; cut++) {
            render(rows[i].text, cut, got, sizeof got);
            if (strcmp(got, rows[i].want))
                fail_msg("\"%s\" (hyphens %s)\n  want %s\n  got  %s", rows[i].text, cut ? "cut" : "kept", rows[i].want,
                         got);
        }
}
#define CHECK(rows) check(rows, sizeof rows / sizeof *rows)

static void test_figures(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"58 guards", "58..58 exact '58' in '58'"},
        {"1,250,000 people", "1250000..1250000 exact '1,250,000' in '1,250,000'"},
        {"2.9 million returned", "2900000..2900000 exact '2.9 million' in '2.9 million'"},
        {"5bn and 3k", "5000000000..5000000000 exact '5bn' in '5bn'; 3000..3000 exact '3k' in '3k'"},
        {"15\xC2\xA0"
         "000 left",
         "15000..15000 exact '15\xC2\xA0"
         "000' in '15\xC2\xA0"
         "000'"},
        {"15 000 left",
         "15..15 exact '15' in '15'; 0..0 exact '000' in '000'"}, /* an ordinary space parts two numbers */
        {"2.5 children", ""},
        {"9223372036854775808 stars", ""},          /* beyond int64 */
        {"99999999999999999999 million stars", ""}, /* nor may its scale count alone */
        {"9000000000000000 million million stars", ""},
        {"zero losses", "0..0 exact 'zero' in 'zero'"},
    };
    CHECK(rows);
}

static void test_words(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"twenty-five boys", "25..25 exact 'twenty-five' in 'twenty-five'"},
        {"twenty five boys", "25..25 exact 'twenty five' in 'twenty five'"},
        {"one hundred and two men", "102..102 exact 'one hundred and two' in 'one hundred and two'"},
        {"one hundred and two hundred",
         "100..100 exact 'one hundred' in 'one hundred'; 200..200 exact 'two hundred' in 'two hundred'"},
        {"two hundred and fifty thousand three hundred and six",
         "250306..250306 exact 'two hundred and fifty thousand three hundred and six' in 'two hundred and fifty "
         "thousand three hundred and six'"},
        {"two dozen and a dozen", "24..24 exact 'two dozen' in 'two dozen'; 12..12 exact 'a dozen' in 'a dozen'"},
        {"half a dozen or half-a-dozen",
         "6..6 exact 'half a dozen' in 'half a dozen'; 6..6 exact 'half-a-dozen' in 'half-a-dozen'"},
        {"a hundred", "100..100 exact 'a hundred' in 'a hundred'"},
        {"half a million", "500000..500000 exact 'half a million' in 'half a million'"},
        {"one and a half million", "1500000..1500000 exact 'one and a half million' in 'one and a half million'"},
        {"a million and a half", "1500000..1500000 exact 'a million and a half' in 'a million and a half'"},
        {"five five", "5..5 exact 'five' in 'five'; 5..5 exact 'five' in 'five'"},
        {"killed 12 and wounded 13", "12..12 exact '12' in '12'; 13..13 exact '13' in '13'"},
        {"a couple of boys", "2..2 exact 'a couple of' in 'a couple of'"},
        {"the third man, a soldier, the 24th floor", ""}, /* ranks and the article are no counts */
        {"a 10-year-old boy in a three-member team", ""},
        {"a 600-strong force", "600..600 exact '600' in '600-strong'"},
    };
    CHECK(rows);
}

static void test_vague(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"dozens fled", "?..? vague 'dozens' in 'dozens'"},
        {"hundreds of thousands fled", "?..? vague 'hundreds of thousands' in 'hundreds of thousands'"},
        {"several hundred men", "?..? vague 'several hundred' in 'several hundred'"},
        {"a few dozen", "?..? vague 'a few dozen' in 'a few dozen'"},
        {"an undisclosed number of men", "?..? vague 'an undisclosed number of' in 'an undisclosed number of'"},
        {"at least dozens", "?..? vague 'dozens' in 'at least dozens'"},
    };
    CHECK(rows);
}

static void test_bounds(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"at least 58 men", "58..? at_least '58' in 'at least 58'"},
        {"more than two dozen", "24..? at_least 'two dozen' in 'more than two dozen'"},
        {"well over 200", "200..? at_least '200' in 'well over 200'"},
        {"no fewer than two", "2..? at_least 'two' in 'no fewer than two'"},
        {"20 or more, 20+ and 30 plus",
         "20..? at_least '20' in '20 or more'; 20..? at_least '20' in '20+'; 30..? at_least '30' in '30 plus'"},
        {"up to 30", "?..30 at_most '30' in 'up to 30'"},
        {"no more than 12", "?..12 at_most '12' in 'no more than 12'"},
        {"nearly three million", "?..3000000 at_most 'three million' in 'nearly three million'"},
        {"fewer than ten", "?..10 at_most 'ten' in 'fewer than ten'"},
        {"about 20 and some 30", "20..20 about '20' in 'about 20'; 30..30 about '30' in 'some 30'"},
        {"100 or so", "100..100 about '100' in '100 or so'"},
        {"at least about 50", "50..? at_least '50' in 'at least about 50'"},
        {"a total of 19", "19..19 exact '19' in 'a total of 19'"},
        {"50-odd and 200-odd", "50..59 between '50' in '50-odd'; 200..299 between '200' in '200-odd'"},
    };
    CHECK(rows);
}

static void test_ranges(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"10 to 15 men", "10..15 between '10 to 15' in '10 to 15'"},
        {"3,000-4,000 men", "3000..4000 between '3,000-4,000' in '3,000-4,000'"},
        {"3,000\xE2\x80\x93"
         "4,000 men",
         "3000..4000 between '3,000\xE2\x80\x93"
         "4,000' in '3,000\xE2\x80\x93"
         "4,000'"},
        {"between 10 and 15", "10..15 between '10 and 15' in 'between 10 and 15'"},
        {"two or three", "2..3 between 'two or three' in 'two or three'"},
        {"10 to 15 million", "10000000..15000000 between '10 to 15 million' in '10 to 15 million'"},
        {"rose from 10 to 15", "10..10 exact '10' in '10'; 15..15 exact '15' in '15'"}, /* a change, no range */
        {"won 5 to 1", "5..5 exact '5' in '5'; 1..1 exact '1' in '1'"},
        {"up to 10 to 15", "?..15 at_most '10 to 15' in 'up to 10 to 15'"},
    };
    CHECK(rows);
}

static void test_plain(void **state) {
    truce_arena arena;
    truce_article article = {0};
    truce_reading r = {0};
    truce_number n;
    (void)state;
    truce_arena_init(&arena, 0);
    r.lex = lex;
    tokens_split(&r, &article, &arena, "two and a half years and the twenty-first time, 24th, several", true);
    assert_true(truce_number_plain(&r, r.sent, 0, &n));
    assert_int_equal(n.thousandths, 2500);
    assert_int_equal(n.end, 4);
    assert_true(truce_number_plain(&r, r.sent, 7, &n));
    assert_true(n.ordinal && n.thousandths == 21000 && n.end == 10);
    assert_false(truce_number_plain(&r, r.sent, 4, &n));
    assert_true(truce_number_plain(&r, r.sent, 12, &n));
    assert_true(n.ordinal && n.thousandths == 24000);
    assert_true(truce_number_plain(&r, r.sent, 14, &n));
    assert_true(n.vague);
    truce_arena_fini(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_figures), cmocka_unit_test(test_words),  cmocka_unit_test(test_vague),
        cmocka_unit_test(test_bounds),  cmocka_unit_test(test_ranges), cmocka_unit_test(test_plain),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
