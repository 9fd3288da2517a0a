/* tests/unit/intake_harness.h - some bytes through truce_intake_read, what came out as plain C strings.
 * Does: short reads of a chosen size, counts, the first articles and problems kept.   Memory: harness_free. */
#ifndef TRUCE_TEST_INTAKE_HARNESS_H
#define TRUCE_TEST_INTAKE_HARNESS_H
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "intake/intake.h"

#define MOST 64

typedef struct seen {
    const char *bytes;
    size_t n, at, step; /* step: most bytes a read gives */
    truce_intake_options opt;
    truce_article *art[MOST];
    truce_err problem[MOST];
    bool severe[MOST];
    unsigned articles, problems;
    int rc;
} seen;

static long harness_read(void *ctx, void *out, size_t n, truce_err *err) {
    seen *s = ctx;
    (void)err;
    if (n > s->n - s->at) n = s->n - s->at;
    if (s->step && n > s->step) n = s->step;
    if (n) memcpy(out, s->bytes + s->at, n);
    s->at += n;
    return (long)n;
}

static int harness_article(truce_article *a, void *ctx) {
    seen *s = ctx;
    assert_true(s->articles < MOST);
    s->art[s->articles++] = a;
    return TRUCE_OK;
}

static void harness_problem(const char *file, const truce_err *e, bool severe, void *ctx) {
    seen *s = ctx;
    assert_string_equal(file, "the file");
    assert_true(s->problems < MOST);
    s->severe[s->problems] = severe;
    s->problem[s->problems++] = *e;
}

static void harness_start(seen *s, enum truce_format format, const char *bytes, size_t n) {
    memset(s, 0, sizeof *s);
    s->bytes = bytes;
    s->n = n;
    s->opt.format = format;
    s->opt.date = TRUCE_NODAY;
    s->opt.limits = truce_limits_default;
}

static void harness_go(seen *s) {
    truce_err e = {0};
    s->rc = truce_intake_read("the file", (truce_source){harness_read, s}, &s->opt,
                              (truce_intake_calls){harness_article, harness_problem, s}, &e);
}

static void harness_run(seen *s, enum truce_format format, const char *bytes) {
    harness_start(s, format, bytes, strlen(bytes));
    harness_go(s);
}

static void harness_free(seen *s) {
    for (unsigned i = 0; i < s->articles; i++) truce_article_free(s->art[i]);
    s->articles = 0;
}

/* Every allocation of ours fails once: the status says so, what was made is freed. */
TRUCE_UNUSED static void harness_faults(enum truce_format format, const char *bytes, size_t n) {
    unsigned whole = 0;
    for (uint64_t k = 0, step = 1; k < 100000; k += step) {
        seen s;
        harness_start(&s, format, bytes, n);
        uint64_t calls = truce_malloc_fail_at(k);
        harness_go(&s);
        calls = truce_malloc_fail_at(0) - calls;
        if (!k) whole = s.articles;
        bool done = k && calls < k;
        if (s.rc != TRUCE_OK && s.rc != TRUCE_ENOMEM)
            fail_msg("allocation %llu: status %d", (unsigned long long)k, s.rc);
        if (k && !done && s.rc == TRUCE_OK && s.articles != whole)
            fail_msg("allocation %llu: an article lost in silence", (unsigned long long)k);
        harness_free(&s);
        if (done) return;
        if (k > 300) step = 17;
    }
    fail_msg("it never ends");
}

static bool harness_has(truce_str text, const char *part) {
    return truce_str_find(text, truce_str_c(part), 0) != UINT32_MAX;
}

static bool harness_said(const seen *s, const char *part) {
    for (unsigned i = 0; i < s->problems; i++)
        if (s->severe[i] && strstr(s->problem[i].msg, part)) return true;
    return false;
}

TRUCE_UNUSED static void assert_str(truce_str got, const char *want) {
    if (!truce_str_is(got, want)) fail_msg("got \"%.*s\", want \"%s\"", TRUCE_FMT(got), want);
}
#endif
