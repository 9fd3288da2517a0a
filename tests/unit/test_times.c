/* Time expressions: extent, value and days, a table a kind. Published 2025-10-18 (a Saturday) unless the row says
 * otherwise. */
#include "claim/claim.h"
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
    char paths[2][4096];
    const char *sources[2] = {paths[0], paths[1]}, *root = getenv("TRUCE_SOURCE");
    truce_err err;
    (void)state;
    snprintf(paths[0], sizeof paths[0], "%s/data/en/numbers.lex", root ? root : ".");
    snprintf(paths[1], sizeof paths[1], "%s/data/en/calendar.lex", root ? root : ".");
    return truce_lexicon_load(&lex, NULL, sources, 2, complain, NULL, &err);
}

static int unload(void **state) {
    (void)state;
    truce_lexicon_free(lex);
    return 0;
}

/* All expressions as "text=value from..to/prec", without the days where there are none. */
static void render(const char *text, const char *published, bool cut, char *out, size_t size) {
    truce_arena arena;
    truce_article article = {.published = published ? truce_day_parse(truce_str_c(published)) : TRUCE_NODAY};
    truce_reading r = {0};
    size_t n = 0;
    truce_arena_init(&arena, 0);
    r.lex = lex;
    tokens_split(&r, &article, &arena, text, cut);
    truce_claim__times(&r);
    out[0] = 0;
    uint32_t last = 0;
    for (uint32_t i = 0; i < r.times.n; i++) {
        const truce_time *t = &r.times.v[i];
        char from[16], to[16];
        assert_true(t->beg >= last && t->beg < t->end && t->end <= article.text.n);
        assert_true(t->sentence >= 0 && (uint32_t)t->sentence < r.n_sent && t->tok_beg < t->tok_end);
        assert_true((t->date_prec == 0) == (t->from == TRUCE_NODAY) &&
                    (t->from == TRUCE_NODAY) == (t->to == TRUCE_NODAY));
        last = t->end;
        truce_day_format(t->from, from);
        truce_day_format(t->to, to);
        n += (size_t)snprintf(out + n, size - n, "%s%.*s=%.*s", n ? "; " : "", TRUCE_FMT(t->text), TRUCE_FMT(t->value));
        if (!t->date_prec) continue;
        if (t->from == t->to) n += (size_t)snprintf(out + n, size - n, " %s/%d", from, t->date_prec);
        else n += (size_t)snprintf(out + n, size - n, " %s..%s/%d", from, to, t->date_prec);
    }
    truce_arena_fini(&arena);
}

struct row {
    const char *text, *want;
};

static void check(const struct row *rows, size_t n, const char *published) {
    char got[4096];
    for (size_t i = 0; i < n; i++)
        for (int cut = 0; cut < 2; cut++) {
            render(rows[i].text, published, cut, got, sizeof got);
            if (strcmp(got, rows[i].want))
                fail_msg("\"%s\" (hyphens %s)\n  want %s\n  got  %s", rows[i].text, cut ? "cut" : "kept", rows[i].want,
                         got);
        }
}
#define CHECK(rows) check(rows, sizeof rows / sizeof *rows, "2025-10-18")

static void test_absolute(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"on Oct. 14, 2025, it", "Oct. 14, 2025=2025-10-14 2025-10-14/1"},
        {"on 14 October 2025 it", "14 October 2025=2025-10-14 2025-10-14/1"},
        {"the 14th of October", "the 14th of October=2025-10-14 2025-10-14/1"},
        {"on Tuesday, 14 October, it", "Tuesday, 14 October=2025-10-14 2025-10-14/1"},
        {"on 2025-10-14 and on 14/10/2025", "2025-10-14=2025-10-14 2025-10-14/1; 14/10/2025=2025-10-14 2025-10-14/1"},
        {"in May 2024", "May 2024=2024-05 2024-05-01..2024-05-31/4"},
        {"it may rain on the march", ""},
        {"in 2021", "2021=2021 2021-01-01..2021-12-31/5"},
        {"the 1990s and the mid-1980s",
         "the 1990s=199 1990-01-01..1999-12-31/5; the mid-1980s=198 1980-01-01..1989-12-31/5"},
        {"in the 19th century", "the 19th century=18 1800-01-01..1899-12-31/5"},
        {"in 146 BC", "146 BC=BC0146"},
        {"in the summer of 2021", "the summer of 2021=2021-SU 2021-06-01..2021-08-31/5"},
        {"in the third quarter of 2024", "the third quarter of 2024=2024-Q3 2024-07-01..2024-09-30/5"},
        {"the first half of this year", "the first half of this year=2025-H1 2025-01-01..2025-06-30/5"},
        {"fiscal year 2024", "fiscal year 2024=FY2024 2024-01-01..2024-12-31/5"},
        {"on New Year's Day", "New Year's Day=2025-01-01 2025-01-01/1"},
        {"1981's budget", "1981=1981 1981-01-01..1981-12-31/5"},
    };
    CHECK(rows);
}

static void test_ranges(void **state) {
    (void)state;
    /* both ends carry the whole stretch */
    static const struct row rows[] = {
        {"on 10-13 September",
         "10=2025-09-10 2025-09-10..2025-09-13/2; 13 September=2025-09-13 2025-09-10..2025-09-13/2"},
        {"from the 24th to the 28th of January",
         "the 24th=2025-01-24 2025-01-24..2025-01-28/2; the 28th of January=2025-01-28 2025-01-24..2025-01-28/2"},
        {"on April 13-15", "April 13=2025-04-13 2025-04-13..2025-04-15/2; 15=2025-04-15 2025-04-13..2025-04-15/2"},
        {"between 10 and 15 March",
         "10=2025-03-10 2025-03-10..2025-03-15/2; 15 March=2025-03-15 2025-03-10..2025-03-15/2"},
        {"from March to May 2024", "March=2024-03 2024-03-01..2024-05-31/5; May 2024=2024-05 2024-03-01..2024-05-31/5"},
        {"in 2023-24", "2023=2023 2023-01-01..2024-12-31/5; 24=2024 2023-01-01..2024-12-31/5"},
        {"on Oct. 12 and 13", "Oct. 12=2025-10-12 2025-10-12/1; 13=2025-10-13 2025-10-13/1"},
        {"from Monday to Wednesday",
         "Monday=2025-10-13 2025-10-13..2025-10-15/2; Wednesday=2025-10-15 2025-10-13..2025-10-15/2"},
        {"since January 1 it", "January 1=2025-01-01 2025-01-01..2025-10-18/5"},
    };
    CHECK(rows);
}

static void test_counts_are_no_dates(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"2000 fighters and 1500 men", ""},
        {"it killed 1999 rebels", ""},
        {"Resolution 1701 and $1950 and No. 2024", ""},
        {"In October 20 people died", "October=2025-10 2025-10-01..2025-10-31/4"},
        {"On October 2 militants came", "October 2=2025-10-02 2025-10-02/1"},
        {"three quarters of the men", ""},
        {"the fall of the city", ""},
        {"in Operation Dawn they", ""},
    };
    CHECK(rows);
}

static void test_modified(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"in early October", "early October=2025-10 2025-10-01..2025-10-10/4"},
        {"late in September", "late in September=2025-09 2025-09-21..2025-09-30/4"},
        {"in mid-2003", "mid-2003=2003 2003-05-02..2003-09-01/5"},
        {"at the end of September", "the end of September=2025-09 2025-09-26..2025-09-30/2"},
        {"earlier this month", "earlier this month=2025-10 2025-10-01..2025-10-18/4"},
        {"the early hours of Sunday", "the early hours of Sunday=2025-10-12TMO 2025-10-12/1"},
        {"on the night of 11 October", "the night of 11 October=2025-10-11TNI 2025-10-11/1"},
        {"around May 2024", "around May 2024=2024-05 2024-05-01..2024-05-31/4"},
    };
    CHECK(rows);
}

static void test_deictic(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"It said on Friday that", "Friday=2025-10-17 2025-10-17/1"},
        {"It fired on Saturday", "Saturday=2025-10-18 2025-10-18/1"},
        {"Talks will begin on Monday", "Monday=2025-10-20 2025-10-20/1"},
        {"late Thursday and last Tuesday",
         "late Thursday=2025-10-16 2025-10-16/1; last Tuesday=2025-10-14 2025-10-14/1"},
        {"yesterday, today and tomorrow",
         "yesterday=2025-10-17 2025-10-17/1; today=2025-10-18 2025-10-18/1; tomorrow=2025-10-19 2025-10-19/1"},
        {"last night", "last night=2025-10-17TNI 2025-10-17/1"},
        {"overnight", "overnight=2025-10-17TNI 2025-10-17..2025-10-18/2"},
        {"last week and this week",
         "last week=2025-W41 2025-10-06..2025-10-12/3; this week=2025-W42 2025-10-13..2025-10-19/3"},
        {"next month", "next month=2025-11 2025-11-01..2025-11-30/4"},
        {"last year", "last year=2024 2024-01-01..2024-12-31/5"},
        {"in the past week", "the past week=P1W 2025-10-12..2025-10-18/3"},
        {"over the last 24 hours", "the last 24 hours=PT24H 2025-10-17..2025-10-18/2"},
        {"in the first three quarters of this year",
         "the first three quarters of this year=P3Q 2025-01-01..2025-09-30/5"},
        {"the first two months of 2024", "the first two months of 2024=P2M 2024-01-01..2024-02-29/5"},
        {"three months ago", "three months ago=2025-07 2025-07-01..2025-07-31/4"},
        {"over the weekend", "the weekend=2025-W42-WE 2025-10-18..2025-10-19/2"},
        {"fighting in December killed", "December=2024-12 2024-12-01..2024-12-31/4"},
        {"It will return in December", "December=2025-12 2025-12-01..2025-12-31/4"},
        {"in October of last year", "October of last year=2024-10 2024-10-01..2024-10-31/4"},
        {"at 5:30 a.m. on Wednesday", "5:30 a.m.=2025-10-15T05:30 2025-10-15/1; Wednesday=2025-10-15 2025-10-15/1"},
    };
    CHECK(rows);
}

static void test_told(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"It began on Oct. 9 .\nThe next day it spread .\nTwo days later it ended .",
         "Oct. 9=2025-10-09 2025-10-09/1; The next day=2025-10-10 2025-10-10/1; Two days later=2025-10-12 "
         "2025-10-12/1"},
        {"It began on Oct. 9 and a week earlier",
         "Oct. 9=2025-10-09 2025-10-09/1; a week earlier=2025-W40 2025-09-29..2025-10-05/3"},
        {"In August 2021 it fell .\nThat month , later that year",
         "August 2021=2021-08 2021-08-01..2021-08-31/4; That month=2021-08 2021-08-01..2021-08-31/4; "
         "later that year=2021 2021-01-01..2021-12-31/5"},
        {"On the previous day", "the previous day=2025-10-17 2025-10-17/1"},
    };
    CHECK(rows);
}

static void test_durations_sets_refs(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"for months", "months=PXM"},
        {"a ten-day visit", "ten-day=P10D"},
        {"for more than three years", "more than three years=P3Y"},
        {"two and a half years", "two and a half years=P2.5Y"},
        {"half an hour", "half an hour=PT.5H"},
        {"a 20-year-old man", "20-year-old=P20Y"},
        {"several days", "several days=PXD"},
        {"two long days", "two long days=P2D"},
        {"daily and every week", "daily=XXXX-XX-XX; every week=XXXX-WXX"},
        {"on Fridays", "Fridays=XXXX-WXX-5"},
        {"now and recently", "now=PRESENT_REF; recently=PAST_REF"},
        {"in the future", "the future=FUTURE_REF"},
        {"a few days later", "a few days later=FUTURE_REF"},
        {"months earlier", "months earlier=PAST_REF"},
        {"at night", "night=XXXX-XX-XXTNI"},
    };
    CHECK(rows);
}

/* A text about years long past is told from its own dates. */
static void test_story(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"In November 1912 the river froze .\nIn January the bridge broke .\nIn March 1914 they built another .\nOn 3 "
         "June 1914 it opened and the following week it closed .\nIt stood until 1950 .\n"
         "In August they tried again .",
         "November 1912=1912-11 1912-11-01..1912-11-30/4; January=1913-01 1913-01-01..1913-01-31/4; March 1914=1914-03 "
         "1914-03-01..1914-03-31/4; "
         "3 June 1914=1914-06-03 1914-06-03/1; the following week=1914-W24 1914-06-08..1914-06-14/3; 1950=1950 "
         "1950-01-01..1950-12-31/5; "
         "August=1914-08 1914-08-01..1914-08-31/4"},
        {"In 480 BC and 479 BC they fought .\nThe following year and in 1901 , 1902 , 1903",
         "480 BC=BC0480; 479 BC=BC0479; The following year=BC0478; 1901=1901 1901-01-01..1901-12-31/5; 1902=1902 "
         "1902-01-01..1902-12-31/5; 1903=1903 1903-01-01..1903-12-31/5"},
    };
    CHECK(rows);
}

static void test_unpublished(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"on Friday", "Friday=XXXX-WXX-5"},
        {"last week", "last week=XXXX-WXX"},
        {"in October", "October=XXXX-10"},
        {"yesterday", "yesterday=XXXX-XX-XX"},
        {"on 3 June 2024 and the next day",
         "3 June 2024=2024-06-03 2024-06-03/1; the next day=2024-06-04 2024-06-04/1"},
    };
    check(rows, sizeof rows / sizeof *rows, NULL);
}

/* Nothing stated may break it: huge counts, years at the edge, endless lists. */
static void test_hostile(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"9000000000000000 years ago and 9000000000000000 fortnights",
         "9000000000000000 years ago=; 9000000000000000 fortnights="},
        {"the last 999999999 years", "the last 999999999 years=P999999999Y"},
        {"on 31 February 2024", "31 February 2024=2024-02 2024-02-01..2024-02-29/4"},
        {"two hundred thousand days later", "two hundred thousand days later="},
        {"- - - '", ""},
    };
    CHECK(rows);
    static const struct row ends[] = {
        {"next week and next year", "next week=XXXX-WXX; next year=XXXX"},
        {"tomorrow", "tomorrow=XXXX-XX-XX"},
    };
    check(ends, sizeof ends / sizeof *ends, "9999-12-31"); /* where the calendar stops */
    char *long_text = malloc(40001);
    assert_non_null(long_text);
    for (int i = 0; i < 10000; i++) memcpy(long_text + 4 * i, i % 2 ? " 12-" : "the ", 4);
    long_text[40000] = 0;
    static char out[1 << 20];
    render(long_text, "2025-10-18", true, out, sizeof out);
    render(long_text, NULL, false, out, sizeof out);
    free(long_text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_absolute),
        cmocka_unit_test(test_ranges),
        cmocka_unit_test(test_counts_are_no_dates),
        cmocka_unit_test(test_modified),
        cmocka_unit_test(test_deictic),
        cmocka_unit_test(test_told),
        cmocka_unit_test(test_durations_sets_refs),
        cmocka_unit_test(test_story),
        cmocka_unit_test(test_unpublished),
        cmocka_unit_test(test_hostile),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
