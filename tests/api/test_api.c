/* tests/api/test_api.c - libtruce as a user of include/truce.h sees it: linked with the shared library only.
 * The folder of data is given in TRUCE_DATA. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "truce.h"

static const char report[] =
    "KABUL, 12 October 2025 - Rebels killed 12 soldiers near the border on Saturday, the army said.\n";

typedef struct seen {
    char order[64]; /* first letters of the records' types */
    size_t n, stop_at;
    unsigned problems, severe;
    char all[1 << 16];
    size_t used;
} seen;

static int on_record(const char *type, const char *json, size_t n, void *ctx) {
    seen *s = ctx;
    assert_true(n > 2 && json[0] == '{' && json[n - 1] == '}');
    assert_null(memchr(json, '\n', n));
    char head[64];
    int k = snprintf(head, sizeof head, "{\"type\":\"%s\"", type);
    assert_int_equal(strncmp(json, head, (size_t)k), 0);
    if (s->n < sizeof s->order - 1) s->order[s->n] = type[0];
    assert_true(s->used + n < sizeof s->all);
    memcpy(s->all + s->used, json, n);
    s->used += n;
    return ++s->n == s->stop_at ? TRUCE_ESTOP : TRUCE_OK;
}

static void on_problem(const char *name, const truce_err *e, int severe, void *ctx) {
    seen *s = ctx;
    assert_non_null(name);
    assert_true(e->code != TRUCE_OK && e->msg[0]);
    s->problems++;
    s->severe += severe != 0;
}

static truce_engine *engine(void) {
    truce_engine *e = NULL;
    truce_err err = {0};
    truce_options o = {.size = sizeof o, .data = getenv("TRUCE_DATA")};
    if (truce_open(&e, &o, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return e;
}

static int read_report(seen *s, const truce_run_options *o) {
    truce_engine *e = engine();
    truce_run *run = NULL;
    truce_err err = {0};
    truce_run_calls calls = {on_record, on_problem, s};
    assert_int_equal(truce_run_new(&run, e, o, calls, &err), TRUCE_OK);
    int rc = truce_run_bytes(run, "memory", report, sizeof report - 1, &err);
    int end = truce_run_finish(run, &err);
    truce_run_free(run);
    truce_close(e);
    return rc ? rc : end;
}

static void test_version(void **state) {
    (void)state;
    assert_string_equal(truce_version(), TRUCE_VERSION);
}

static void test_records_come_in_order(void **state) {
    (void)state;
    static seen s;
    truce_run_options o = {.size = sizeof o, .text = 1, .mentions = 1};
    memset(&s, 0, sizeof s);
    assert_int_equal(read_report(&s, &o), TRUCE_OK);
    assert_int_equal(s.order[0], 'r');
    assert_non_null(strchr(s.order, 'm'));
    assert_non_null(strchr(s.order, 'c'));
    assert_true(strrchr(s.order, 'm') < strchr(s.order, 'c'));
    assert_true(strchr(s.order, 'i') > strrchr(s.order, 'c'));
    assert_non_null(strstr(s.all, "\"low\":12"));
    assert_int_equal(s.problems, 0);
}

static void test_threads_give_the_same(void **state) {
    (void)state;
    static seen one, four;
    truce_run_options o = {.size = sizeof o};
    memset(&one, 0, sizeof one);
    memset(&four, 0, sizeof four);
    assert_int_equal(read_report(&one, &o), TRUCE_OK);
    o.threads = 4;
    assert_int_equal(read_report(&four, &o), TRUCE_OK);
    assert_int_equal(one.used, four.used);
    assert_memory_equal(one.all, four.all, one.used);
}

static void test_callback_stops_the_run(void **state) {
    (void)state;
    static seen s;
    truce_run_options o = {.size = sizeof o};
    memset(&s, 0, sizeof s);
    s.stop_at = 1;
    assert_int_equal(read_report(&s, &o), TRUCE_ESTOP);
    assert_int_equal(s.n, 1);
}

static void test_wrong_arguments(void **state) {
    (void)state;
    static seen s;
    truce_engine *e = NULL;
    truce_run *run = NULL;
    truce_err err = {0};
    truce_options o = {.size = sizeof o};
    assert_int_equal(truce_open(&e, &o, &err), TRUCE_EUSAGE);
    o.data = "/nonexistent";
    assert_int_equal(truce_open(&e, &o, &err), TRUCE_EIO);
    assert_non_null(strstr(err.msg, "/nonexistent"));
    assert_null(e);
    e = engine();
    truce_run_calls calls = {on_record, on_problem, &s};
    const truce_run_options bad[] = {{.size = sizeof *bad, .format = "pdf"},
                                     {.size = sizeof *bad, .date = "2025-13-01"},
                                     {.size = sizeof *bad, .policy = "all"},
                                     {.size = 1}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(truce_run_new(&run, e, &bad[i], calls, &err), TRUCE_EUSAGE);
        assert_null(run);
    }
    truce_close(e);
    truce_close(NULL);
    truce_run_free(NULL);
}

static void test_a_file_that_is_not_there(void **state) {
    (void)state;
    static seen s;
    truce_engine *e = engine();
    truce_run *run = NULL;
    truce_err err = {0};
    truce_run_options o = {.size = sizeof o};
    truce_run_calls calls = {on_record, on_problem, &s};
    memset(&s, 0, sizeof s);
    assert_int_equal(truce_run_new(&run, e, &o, calls, &err), TRUCE_OK);
    assert_int_equal(truce_run_file(run, "/nonexistent", &err), TRUCE_EIO);
    assert_int_equal(truce_run_bytes(run, "empty", "", 0, &err), TRUCE_OK);
    assert_int_equal(s.severe, 1);
    assert_int_equal(truce_run_finish(run, &err), TRUCE_OK);
    assert_int_equal(s.n, 0);
    truce_run_free(run);
    truce_close(e);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_version),
        cmocka_unit_test(test_records_come_in_order),
        cmocka_unit_test(test_threads_give_the_same),
        cmocka_unit_test(test_callback_stops_the_run),
        cmocka_unit_test(test_wrong_arguments),
        cmocka_unit_test(test_a_file_that_is_not_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
