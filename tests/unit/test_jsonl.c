/* tests/unit/test_jsonl.c - JSON Lines, sniffing and gzip: what is read, what is refused and where. */
#include "intake_harness.h"

#include <zlib.h>

static void all_fields(void **state) {
    seen s;
    (void)state;
    harness_run(&s, TRUCE_FORMAT_SNIFF,
                "\xEF\xBB\xBF{\"id\":\"r-1\",\"text\":\"Two soldiers died near the pass.\\n\\nThe army confirmed "
                "it.\",\"title\":\"At the pass\","
                "\"date\":\"2025-10-26T22:00:00Z\",\"source\":\"Valley "
                "Post\",\"url\":\"http://v.example/1\",\"lang\":\"en\",\"gold\":{\"killed\":2}}\r\n");
    assert_int_equal(s.rc, TRUCE_OK);
    assert_int_equal(s.articles, 1);
    assert_int_equal(s.problems, 0);
    const truce_article *a = s.art[0];
    assert_str(a->ref, "r-1");
    assert_str(a->title, "At the pass");
    assert_str(a->source, "Valley Post");
    assert_str(a->url, "http://v.example/1");
    assert_str(a->lang, "en");
    assert_int_equal(a->published, truce_day_make(2025, 10, 26));
    assert_int_equal(a->basis, TRUCE_BASIS_METADATA);
    assert_true(harness_has(a->text, "Two soldiers died near the pass."));
    assert_true(harness_has(a->text, "The army confirmed it."));
    harness_free(&s);
}

static void numbers_as_ids_and_no_date(void **state) {
    seen s;
    (void)state;
    harness_run(&s, TRUCE_FORMAT_JSONL, "{\"id\":17,\"text\":\"Shots were heard at dawn.\",\"date\":null}");
    assert_int_equal(s.articles, 1);
    assert_str(s.art[0]->ref, "17");
    assert_int_equal(s.art[0]->published, TRUCE_NODAY);
    harness_free(&s);
    harness_run(&s, TRUCE_FORMAT_JSONL, "{\"text\":\"Shots were heard at dawn.\",\"date\":\"the other day\"}");
    assert_int_equal(s.articles, 1);
    assert_int_equal(s.problems, 1);
    assert_false(s.severe[0]);
    harness_free(&s);
}

/* Letters of other scripts are no broken quotes. */
static void other_scripts_stay(void **state) {
    static const char text[] =
        "В горах, у перевала, в ночь на среду, «в полночь», слышали выстрелы. Жители ушли в долину.";
    char in[400];
    seen s;
    (void)state;
    snprintf(in, sizeof in, "{\"text\":\"%s\"}", text);
    harness_run(&s, TRUCE_FORMAT_JSONL, in);
    assert_int_equal(s.articles, 1);
    assert_true(harness_has(s.art[0]->text, text));
    assert_int_equal(s.art[0]->repairs.n, 0);
    harness_free(&s);
}

/* Each bad line between two good ones: the good ones are read, the bad one is named with its line and column. */
static void bad_lines(void **state) {
    static const struct {
        const char *line, *says;
        uint32_t col;
    } bad[] = {
        {"{\"text\": }", "not valid JSON", 10},
        {"{\"text\":\"cut", "", 0},
        {"[1,2]", "an array", 1},
        {"\"word\"", "not a JSON object", 1},
        {"{\"text\":\"a\",\"text\":\"b\"}", "same key twice", 0},
        {"{\"text\":\"x \\ud800 y\"}", "lone surrogate", 0},
        {"{\"text\":\"x \\u0000 y\"}", "NUL", 0},
        {"{\"text\":\"x\",\"n\":99999999999999999999999}", "too large for 64 bits", 0},
        {"{\"text\":\"x\",\"n\":1e999}", "too large for 64 bits", 0},
        {"{\"text\":\"caf\xE9\"}", "not UTF-8", 0},
        {"{\"text\":7}", "'text' is not a string", 1},
        {"{\"title\":\"x\"}", "no 'text'", 1},
        {"{\"text\":\"  \"}", "'text' is empty", 1},
        {"{\"text\":\"x\"} {\"text\":\"y\"}", "more text after", 0},
        {"{\"text\":\"x\",\"id\":[1]}", "'id'", 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char all[512];
        seen s;
        snprintf(all, sizeof all,
                 "{\"text\":\"The first line is good.\"}\n%s\n\n{\"text\":\"The last line is good.\"}\n", bad[i].line);
        harness_run(&s, TRUCE_FORMAT_JSONL, all);
        if (s.articles != 2 || s.problems != 1 || !strstr(s.problem[0].msg, bad[i].says))
            fail_msg("line %zu: %u articles, %u problems: %s", i, s.articles, s.problems, s.problem[0].msg);
        assert_true(s.severe[0]);
        assert_int_equal(s.problem[0].line, 2);
        assert_true(s.problem[0].col >= 1);
        if (bad[i].col) assert_int_equal(s.problem[0].col, bad[i].col);
        harness_free(&s);
    }
}

static void limits_are_named(void **state) {
    seen s;
    (void)state;
    size_t n = 50u << 20;
    char *big = malloc(n + 64);
    assert_non_null(big);
    memset(big, 'a', n);
    memcpy(big, "{\"text\":\"", 9);
    size_t end = n + (size_t)sprintf(big + n, "\"}\n{\"text\":\"It goes on here.\"}\n");
    harness_start(&s, TRUCE_FORMAT_JSONL, big, end);
    harness_go(&s);
    assert_int_equal(s.articles, 1);
    assert_int_equal(s.problems, 1);
    assert_int_equal(s.problem[0].code, TRUCE_ELIMIT);
    assert_non_null(strstr(s.problem[0].msg, "line_bytes"));
    harness_free(&s);
    static const char head[] = "{\"text\":\"x\",\"deep\":", tail[] = "\n{\"text\":\"It goes on here.\"}";
    enum { AT = sizeof head - 1, DEEP = 100000 };
    memcpy(big, head, AT);
    memset(big + AT, '[', DEEP);
    memcpy(big + AT + DEEP, tail, sizeof tail - 1);
    harness_start(&s, TRUCE_FORMAT_JSONL, big, AT + DEEP + sizeof tail - 1);
    harness_go(&s);
    assert_int_equal(s.articles, 1);
    assert_true(harness_said(&s, "'depth'"));
    harness_free(&s);
    free(big);
}

static void a_wrong_file_is_not_a_thousand_errors(void **state) {
    seen s;
    char all[4000] = "";
    (void)state;
    for (int i = 0; i < 500; i++) strcat(all, "no\n");
    harness_run(&s, TRUCE_FORMAT_JSONL, all);
    assert_int_equal(s.articles, 0);
    assert_int_equal(s.problems, 51);
    assert_true(harness_said(&s, "450 more lines"));
}

static void short_reads_give_the_same(void **state) {
    static const char in[] =
        "{\"text\":\"One man was hurt.\"}\n{\"text\":\"Two were not.\"}\n{bad\n{\"text\":\"Three left.\"}";
    (void)state;
    for (size_t step = 1; step < 40; step += 6) {
        seen s;
        harness_start(&s, TRUCE_FORMAT_SNIFF, in, sizeof in - 1);
        s.step = step;
        harness_go(&s);
        assert_int_equal(s.articles, 3);
        assert_int_equal(s.problems, 1);
        assert_int_equal(s.problem[0].line, 3);
        assert_int_equal(s.art[2]->part, 3);
        harness_free(&s);
    }
}

static void refused(void **state) {
    static const struct {
        const char *bytes;
        size_t n;
        const char *says;
    } in[] = {{"", 0, "empty"},
              {" \n\t\n", 4, "white space"},
              {"%PDF-1.7 and so on", 18, "PDF"},
              {"\177ELF\2\1\1\0\0", 9, "a program"},
              {"\211PNG\r\n\032\n", 8, "an image"},
              {"PK\3\4zip", 7, "ZIP"},
              {"a\0b\1c\0\0\2d\0\0e\3fgh", 17, "binary"}};
    (void)state;
    for (size_t i = 0; i < sizeof in / sizeof *in; i++) {
        seen s;
        harness_start(&s, TRUCE_FORMAT_SNIFF, in[i].bytes, in[i].n);
        harness_go(&s);
        assert_int_equal(s.rc, TRUCE_OK);
        assert_int_equal(s.articles, 0);
        if (!harness_said(&s, in[i].says)) fail_msg("%zu: %u problems: %s", i, s.problems, s.problem[0].msg);
    }
}

static size_t zip(const char *in, size_t n, char *out, size_t room) {
    z_stream z;
    memset(&z, 0, sizeof z);
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (Bytef *)(uintptr_t)in;
    z.avail_in = (uInt)n;
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    size_t made = z.total_out;
    deflateEnd(&z);
    return made;
}

static void gzip_in_front(void **state) {
    static const char in[] = "{\"text\":\"The convoy was hit on Monday.\"}\n{\"text\":\"Nobody was hurt.\"}\n";
    char out[512];
    seen s;
    (void)state;
    size_t n = zip(in, sizeof in - 1, out, sizeof out);
    harness_start(&s, TRUCE_FORMAT_SNIFF, out, n);
    s.step = 7;
    harness_go(&s);
    assert_int_equal(s.articles, 2);
    assert_int_equal(s.problems, 0);
    harness_free(&s);
    harness_start(&s, TRUCE_FORMAT_JSONL, out, n - 12); /* cut off: what is there is read, and the cut is named */
    harness_go(&s);
    assert_true(harness_said(&s, "cut off"));
    harness_free(&s);
    memset(out + 20, 0x55, 20);
    harness_start(&s, TRUCE_FORMAT_JSONL, out, n);
    harness_go(&s);
    assert_true(harness_said(&s, "damaged gzip"));
    harness_free(&s);
}

static void bomb(void **state) {
    size_t n = 64u << 20;
    char *zeros = calloc(n, 1), *out = malloc(1 << 20);
    seen s;
    (void)state;
    assert_true(zeros && out);
    memset(zeros, '\n', n);
    size_t made = zip(zeros, n, out, 1 << 20);
    harness_start(&s, TRUCE_FORMAT_SNIFF, out, made);
    harness_go(&s);
    assert_int_equal(s.rc, TRUCE_OK);
    assert_int_equal(s.articles, 0);
    assert_true(harness_said(&s, "'ratio'"));
    free(zeros);
    free(out);
}

static void no_memory(void **state) {
    static const char in[] =
        "{\"text\":\"One man was hurt.\"}\n{\"id\":5,\"text\":\"Two were not.\"}\n{bad\n{\"text\":\"Three left.\"}";
    (void)state;
    harness_faults(TRUCE_FORMAT_SNIFF, in, sizeof in - 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_fields),
        cmocka_unit_test(numbers_as_ids_and_no_date),
        cmocka_unit_test(other_scripts_stay),
        cmocka_unit_test(bad_lines),
        cmocka_unit_test(limits_are_named),
        cmocka_unit_test(a_wrong_file_is_not_a_thousand_errors),
        cmocka_unit_test(short_reads_give_the_same),
        cmocka_unit_test(refused),
        cmocka_unit_test(gzip_in_front),
        cmocka_unit_test(bomb),
        cmocka_unit_test(no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
