/* Unit tests of record/entry: the text of entries and acts, there and back. */
#include "record/entry.h"
#include "record/note.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

static truce_err err;
static truce_arena arena;
static truce_entry_text entry;

static int begin(void **state) {
    (void)state;
    truce_arena_init(&arena, 0);
    return 0;
}

static int end(void **state) {
    (void)state;
    truce_arena_fini(&arena);
    return 0;
}

static void read_ok(truce_str text) {
    assert_int_equal(truce_entry_read(&entry, &arena, text, &err), TRUCE_OK);
}

/* What was read, written again. */
static void written(truce_buf *b, const truce_entry_text *e) {
    char kind[64], key[64];
    snprintf(kind, sizeof kind, "%.*s", TRUCE_FMT(e->kind));
    truce_entry_begin(b, kind);
    for (uint32_t i = 0; i < e->fields.n; i++) {
        snprintf(key, sizeof key, "%.*s", TRUCE_FMT(e->fields.v[i].key));
        truce_entry_put(b, key, e->fields.v[i].value);
    }
}

static void as_the_header_shows(void **state) {
    (void)state;
    truce_buf b;
    truce_buf_init(&b);
    truce_entry_begin(&b, "case-open");
    truce_entry_cstr(&b, "by", "Afghanistan");
    truce_entry_time(&b, "at", 1760860800123456);
    truce_entry_int(&b, "step", 0);
    truce_entry_cstr(&b, "term", "T1");
    truce_entry_cstr(&b, "term", "T4");
    truce_entry_cstr(&b, "place", "");
    truce_entry_cstr(&b, "text", "A post was shelled.\n\nTwo people died.");
    static const char want[] = "truce/v1 case-open\nby Afghanistan\nat 2025-10-19T08:00:00.123456Z\nstep 0\nterm T1\n"
                               "term T4\nplace\ntext A post was shelled.\n \n Two people died.\n";
    assert_true(truce_str_is(truce_buf_view(&b), want));
    assert_true(truce_note_text_ok(truce_buf_view(&b)));
    read_ok(truce_buf_view(&b));
    assert_true(truce_str_is(entry.kind, "case-open"));
    assert_int_equal(entry.fields.n, 7);
    assert_true(truce_str_is(truce_entry_get(&entry, "by"), "Afghanistan"));
    assert_true(truce_str_is(truce_entry_get(&entry, "term"), "T1"));
    assert_true(truce_str_is(truce_entry_nth(&entry, "term", 1), "T4"));
    assert_null(truce_entry_nth(&entry, "term", 2).p);
    assert_null(truce_entry_get(&entry, "ter").p);
    assert_non_null(truce_entry_get(&entry, "place").p); /* empty is not absent */
    assert_int_equal(truce_entry_get(&entry, "place").n, 0);
    assert_true(truce_str_is(truce_entry_get(&entry, "text"), "A post was shelled.\n\nTwo people died."));
    int64_t us = 0;
    uint64_t step = 1;
    assert_true(truce_entry_get_time(&entry, "at", &us) && us == 1760860800123456);
    assert_true(truce_entry_get_u64(&entry, "step", &step) && step == 0);
    truce_buf_fini(&b);
}

/* Whatever value is put in is read as it was, but for what no entry may hold; and is written so again. */
static void values_there_and_back(void **state) {
    (void)state;
    static const char *const values[][2] = {{"", ""},
                                            {" ", " "},
                                            {"\n", "\n"},
                                            {"\n\n", "\n\n"},
                                            {"a\n", "a\n"},
                                            {"\na", "\na"},
                                            {" a", " a"},
                                            {"\n a\n  b \n", "\n a\n  b \n"},
                                            {"a b\nkey value\ntruce/v1 x", "a b\nkey value\ntruce/v1 x"},
                                            {"tab\there\r\n", "tab here \n"},
                                            {"\x7f \xc2\x85 \xc2\x9f", "    "
                                                                       " "},
                                            {"\xff\xfe", "\xef\xbf\xbd\xef\xbf\xbd"},
                                            {"\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
                                            {"\xef\xbf\xbd", "\xef\xbf\xbd"},
                                            {"\xd8\xb7\xd8\xa7\xd9\x84\xd8\xa8\xd8\xa7\xd9\x86 \xf0\x9f\x95\x8a",
                                             "\xd8\xb7\xd8\xa7\xd9\x84\xd8\xa8\xd8\xa7\xd9\x86 \xf0\x9f\x95\x8a"}};
    for (unsigned i = 0; i < sizeof values / sizeof *values; i++) {
        truce_buf b, again;
        truce_buf_init(&b);
        truce_buf_init(&again);
        truce_entry_begin(&b, "x");
        truce_entry_cstr(&b, "before", "1");
        truce_entry_cstr(&b, "key", values[i][0]);
        truce_entry_cstr(&b, "after", "2");
        read_ok(truce_buf_view(&b));
        assert_int_equal(entry.fields.n, 3);
        assert_true(truce_str_is(truce_entry_get(&entry, "key"), values[i][1]));
        assert_true(truce_str_is(truce_entry_get(&entry, "after"), "2"));
        assert_true(truce_note_text_ok(truce_buf_view(&b)));
        assert_int_equal(truce_str_find(truce_buf_view(&b), TRUCE_STR("\n\n"), 0), UINT32_MAX);
        written(&again, &entry);
        assert_true(truce_str_eq(truce_buf_view(&b), truce_buf_view(&again)));
        truce_buf_fini(&b);
        truce_buf_fini(&again);
    }
}

static void what_would_not_be_written_so(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t line, col;
        const char *why;
    } bad[] = {
        {"", 1, 1, "the last line does not end"},
        {"truce/v1 x", 1, 11, "the last line does not end"},
        {"truce/v2 x\n", 1, 1, "does not begin with 'truce/v1 KIND'"},
        {"truce/v1\n", 1, 1, "does not begin with 'truce/v1 KIND'"},
        {"truce/v1 \n", 1, 10, "no kind of a-z, 0-9, '-'"},
        {"truce/v1 X\n", 1, 10, "no kind of a-z, 0-9, '-'"},
        {"truce/v1 x y\n", 1, 10, "no kind of a-z, 0-9, '-'"},
        {"truce/v1 7x\n", 1, 10, "no kind of a-z, 0-9, '-'"},
        {"truce/v1 x\n\n", 2, 1, "a key of a-z, 0-9 and '-' is needed here"},
        {"truce/v1 x\nKey v\n", 2, 1, "a key of a-z, 0-9 and '-' is needed here"},
        {"truce/v1 x\nkey\tv\n", 2, 4, "a control character"},
        {"truce/v1 x\nkey: v\n", 2, 4, "a space is needed between a key and its value"},
        {"truce/v1 x\nkey \n", 2, 4, "a space, but no value behind it"},
        {"truce/v1 x\n v\n", 2, 1, "a line begins with a space where there is no value to go on with"},
        {"truce/v1 x\nkey v\n more", 3, 6, "the last line does not end"},
        {"truce/v1 x\nkey v\n mo\xc2\x85re\n", 3, 4, "a control character"},
        {"truce/v1 x\nkey v\n\n", 3, 1, "a key of a-z, 0-9 and '-' is needed here"},
        {"truce/v1 x\nkey v\r\n", 2, 6, "a control character"},
        {"truce/v1 x\nkey not \xe2\x80\xae"
         "broken\n",
         2, 9, "a control character"},                                    /* U+202E: shown as nekorb */
        {"truce/v1 x\nkey \xe2\x81\xa6v\n", 2, 5, "a control character"}, /* U+2066 */
        {"truce/v1 x\nkey v\xe2\x80\xa8"
         "by other\n",
         2, 6, "a control character"}, /* U+2028: a line to the eye */
        {"truce/v1 x\nkey \xe2\x82\n", 2, 5, "not UTF-8"},
    };
    for (unsigned i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(truce_entry_read(&entry, &arena, truce_str_c(bad[i].text), &err), TRUCE_EINPUT);
        assert_string_equal(err.msg, bad[i].why);
        assert_int_equal(err.line, bad[i].line);
        assert_int_equal(err.col, bad[i].col);
    }
    read_ok(TRUCE_STR("truce/v1 x\n")); /* no fields is fine */
    assert_int_equal(entry.fields.n, 0);
}

static void times(void **state) {
    (void)state;
    static const int64_t at[] = {0, -1, 1, 1760860800000000, 253402300799999999, -62135596800000000, 951782400000000};
    static const char *const bad[] = {"2025-10-19",
                                      "2025-10-19T08:00:00Z",
                                      "2025-10-19 08:00:00.000000Z",
                                      "2025-10-19T08:00:00.000000",
                                      "2025-10-19T08:00:00,000000Z",
                                      "2025-02-29T08:00:00.000000Z",
                                      "2025-10-19T24:00:00.000000Z",
                                      "2025-10-19T08:60:00.000000Z",
                                      "2025-10-19T08:00:60.000000Z",
                                      "2025-10-19T08:00:00.00000aZ",
                                      "0000-10-19T08:00:00.000000Z",
                                      " 2025-10-19T08:00:00.00000Z",
                                      ""};
    int64_t us;
    for (unsigned i = 0; i < sizeof at / sizeof *at; i++) {
        truce_buf b;
        truce_buf_init(&b);
        truce_entry_begin(&b, "x");
        truce_entry_time(&b, "at", at[i]);
        read_ok(truce_buf_view(&b));
        assert_true(truce_entry_get_time(&entry, "at", &us));
        assert_true(us == at[i]);
        truce_buf_fini(&b);
    }
    for (unsigned i = 0; i < sizeof bad / sizeof *bad; i++) {
        truce_buf b;
        truce_buf_init(&b);
        truce_entry_begin(&b, "x");
        truce_entry_cstr(&b, "at", bad[i]);
        read_ok(truce_buf_view(&b));
        assert_false(truce_entry_get_time(&entry, "at", &us));
        truce_buf_fini(&b);
    }
    assert_false(truce_entry_get_time(&entry, "none", &us));
}

static void numbers(void **state) {
    (void)state;
    uint64_t v;
    read_ok(TRUCE_STR("truce/v1 x\na 18446744073709551615\nb 18446744073709551616\nc 01\nd -1\ne\nf 0\ng 1 \n"));
    assert_true(truce_entry_get_u64(&entry, "a", &v) && v == UINT64_MAX);
    assert_true(truce_entry_get_u64(&entry, "f", &v) && v == 0);
    static const char *const no[] = {"b", "c", "d", "e", "g", "h"};
    for (unsigned i = 0; i < sizeof no / sizeof *no; i++) assert_false(truce_entry_get_u64(&entry, no[i], &v));
}

static void limits(void **state) {
    (void)state;
    truce_buf b;
    truce_buf_init(&b);
    truce_buf_cstr(&b, "truce/v1 x\n");
    for (unsigned i = 0; i < TRUCE_ENTRY_FIELDS; i++) truce_buf_cstr(&b, "k v\n");
    read_ok(truce_buf_view(&b));
    assert_int_equal(entry.fields.n, TRUCE_ENTRY_FIELDS);
    truce_buf_cstr(&b, "k v\n");
    assert_int_equal(truce_entry_read(&entry, &arena, truce_buf_view(&b), &err), TRUCE_ELIMIT);
    assert_int_equal(err.line, TRUCE_ENTRY_FIELDS + 2);
    truce_buf_clear(&b);
    truce_buf_cstr(&b, "truce/v1 x\nk ");
    while (b.n < TRUCE_ENTRY_BYTES - 1) truce_buf_char(&b, 'v');
    truce_buf_char(&b, '\n');
    read_ok(truce_buf_view(&b));
    b.p[b.n - 1] = 'v';
    truce_buf_char(&b, '\n');
    assert_int_equal(truce_entry_read(&entry, &arena, truce_buf_view(&b), &err), TRUCE_ELIMIT);
    truce_buf_fini(&b);
}

/* A value of as many lines as fit is copied once, not once a line. */
static void long_values_cost_their_length(void **state) {
    (void)state;
    truce_buf b;
    truce_buf_init(&b);
    truce_buf_cstr(&b, "truce/v1 x\nk\n");
    while (b.n + 3 < TRUCE_ENTRY_BYTES) truce_buf_cstr(&b, " \n");
    size_t before = arena.used;
    read_ok(truce_buf_view(&b));
    assert_int_equal(entry.fields.n, 1);
    assert_int_equal(entry.fields.v[0].value.n, (b.n - 13) / 2);
    assert_true(arena.used - before < 2 * b.n);
    truce_buf_fini(&b);
}

static void out_of_memory(void **state) {
    (void)state;
    truce_buf b;
    truce_buf_init(&b);
    truce_entry_begin(&b, "x");
    for (unsigned i = 0; i < 100; i++) truce_entry_cstr(&b, "key", "a\nb\nc");
    for (uint64_t at = 1;; at++) {
        truce_arena a;
        truce_arena_init(&a, 0);
        uint64_t before = truce_malloc_fail_at(at);
        int rc = truce_entry_read(&entry, &a, truce_buf_view(&b), &err);
        uint64_t calls = truce_malloc_fail_at(0) - before;
        truce_arena_fini(&a);
        if (calls < at) {
            assert_int_equal(rc, TRUCE_OK);
            assert_true(at > 1);
            break;
        }
        assert_int_equal(rc, TRUCE_ENOMEM);
    }
    truce_buf_fini(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(as_the_header_shows, begin, end),
        cmocka_unit_test_setup_teardown(values_there_and_back, begin, end),
        cmocka_unit_test_setup_teardown(what_would_not_be_written_so, begin, end),
        cmocka_unit_test_setup_teardown(times, begin, end),
        cmocka_unit_test_setup_teardown(numbers, begin, end),
        cmocka_unit_test_setup_teardown(limits, begin, end),
        cmocka_unit_test_setup_teardown(long_values_cost_their_length, begin, end),
        cmocka_unit_test(out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
