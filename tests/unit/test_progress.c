/* Unit tests of cli/progress: the line, which is a pure function. */
#include "cli/progress.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

static char line[TRUCE_PROGRESS_WIDTH];

static const char *say(truce_progress_view v, unsigned columns) {
    size_t n = truce_progress_line(line, sizeof line, &v, columns);
    assert_int_equal(n, strlen(line));
    assert_true(n <= columns);
    return line;
}

static const truce_progress_view ingest = {
    .label = "ingest", .unit = "reports", .count = 12345, .done = 41, .total = 100, .seconds = 6.745};

static void says_all_it_knows(void **state) {
    (void)state;
    assert_string_equal(say(ingest, 200), "ingest  12,345 reports  41%  1,830/s  a few seconds left");
    truce_progress_view v = ingest;
    v.seconds = 83;
    assert_string_equal(say(v, 200), "ingest  12,345 reports  41%  148/s  about 2 min left");
}

static void leaves_out_what_is_not_known(void **state) {
    (void)state;
    truce_progress_view v = {.label = "ingest", .unit = "reports"};
    assert_string_equal(say(v, 200), "ingest  0 reports");
    v.count = 1;
    assert_string_equal(say(v, 200), "ingest  1 report");
    v.count = 1000;
    v.seconds = 1;
    assert_string_equal(say(v, 200), "ingest  1,000 reports  1,000/s");
    v.total = 100; /* nothing done of it yet: no remaining time, and no division */
    v.seconds = 5;
    assert_string_equal(say(v, 200), "ingest  1,000 reports  0%  200/s");
    v.done = 100; /* at the end there is none left */
    assert_string_equal(say(v, 200), "ingest  1,000 reports  100%  200/s");
    v.done = 250; /* a file that grew */
    assert_string_equal(say(v, 200), "ingest  1,000 reports  100%  200/s");
    v.done = 50;
    v.seconds = 1.9; /* too early to say */
    assert_string_equal(say(v, 200), "ingest  1,000 reports  50%  526/s");
    v.done = 999;
    v.total = 1000; /* not done is not 100% */
    assert_string_equal(say(v, 200), "ingest  1,000 reports  99%  526/s");
}

static void bytes_are_in_megabytes(void **state) {
    (void)state;
    truce_progress_view v = {
        .label = "reading", .unit = "files", .count = 3, .done = 25000000, .bytes = true, .seconds = 10};
    assert_string_equal(say(v, 200), "reading  3 files  25.0 MB  2.5 MB/s");
    v.total = 100000000;
    assert_string_equal(say(v, 200), "reading  3 files  25%  2.5 MB/s  about 30 s left");
    v.done = 5000000000000;
    v.total = 0;
    v.seconds = 1000;
    assert_string_equal(say(v, 200), "reading  3 files  5000.0 GB  5.0 GB/s");
}

static const char *left(double seconds) {
    truce_progress_view v = {.label = "", .unit = "", .count = 1, .done = 1, .total = 2, .seconds = seconds};
    const char *at = strstr(say(v, 200), "/s  ");
    return at ? at + 4 : "";
}

static void time_left_is_rounded(void **state) {
    (void)state;
    assert_string_equal(left(9.9), "a few seconds left");
    assert_string_equal(left(10), "about 10 s left");
    assert_string_equal(left(43), "about 45 s left");
    assert_string_equal(left(89.9), "about 90 s left");
    assert_string_equal(left(91), "about 2 min left");
    assert_string_equal(left(89 * 60), "about 89 min left");
    assert_string_equal(left(91 * 60), "about 2 h left");
    assert_string_equal(left(47 * 3600), "about 47 h left");
    assert_string_equal(left(200 * 3600), "days left");
}

static void narrow_lines_lose_the_least_needed(void **state) {
    (void)state;
    assert_string_equal(say(ingest, 56), "ingest  12,345 reports  41%  1,830/s  a few seconds left");
    assert_string_equal(say(ingest, 55), "ingest  12,345 reports  41%  a few seconds left");
    assert_string_equal(say(ingest, 43), "ingest  12,345 reports  41%");
    assert_string_equal(say(ingest, 26), "ingest  12,345 reports");
    assert_string_equal(say(ingest, 10), "ingest  12");
    assert_string_equal(say(ingest, 0), "");
}

static void numbers_and_names_of_any_size_fit(void **state) {
    (void)state;
    char longest[600];
    memset(longest, 'x', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    truce_progress_view v = {
        .label = longest, .unit = longest, .count = UINT64_MAX, .done = 1, .total = UINT64_MAX, .seconds = 1e9};
    say(v, 10000);
    assert_non_null(strstr(line, "18,446,744,073,709,551,615 "));
    assert_non_null(strstr(line, "days left"));
    char small[8];
    assert_int_equal(truce_progress_line(small, sizeof small, &ingest, 80), 7);
    assert_string_equal(small, "ingest ");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_all_it_knows),
        cmocka_unit_test(leaves_out_what_is_not_known),
        cmocka_unit_test(bytes_are_in_megabytes),
        cmocka_unit_test(time_left_is_rounded),
        cmocka_unit_test(narrow_lines_lose_the_least_needed),
        cmocka_unit_test(numbers_and_names_of_any_size_fit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
