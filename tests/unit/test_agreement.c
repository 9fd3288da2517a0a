/* Agreements: the examples, golden diagnostics, what YAML may not do, limits, rules, a failing heap. */
#include "accord/agreement.h"
#include "base/file.h"
#include "record/entry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The smallest agreement; %s: more lines. */
static const char small[] = "truce: agreement/1\n"
                            "id: small\n"
                            "title: Small\n"
                            "force: {from: 2025-10-19}\n"
                            "parties: [{id: AAA, name: Aland}, {id: BBB, name: Beland, also: [Bees]}]\n"
                            "mediators: [{id: CCC, name: Celand}]\n"
                            "area: AAA\n"
                            "quorum: {assents: 2}\n"
                            "terms: [{id: T1, kind: talks, obliged: all, summary: They talk, "
                            "texts: [{by: CCC, lang: en, text: They talk.}]}]\n";

static void collect(uint32_t line, uint32_t col, const char *what, void *ctx) {
    if (line) truce_buf_printf(ctx, "%u:%u: %s\n", line, col, what);
    else truce_buf_printf(ctx, "%s\n", what);
}

/* Faults of a text, "" when there is none; `code` must be what reading gives. */
static const char *faults(truce_buf *b, const char *text, int code) {
    truce_agreement *g;
    truce_err err = {0};
    truce_buf_clear(b);
    int rc = truce_agreement_read(&g, truce_str_c(text), collect, b, &err);
    if (rc != code) fail_msg("%d instead of %d: %s", rc, code, err.msg);
    assert_true((rc == TRUCE_OK) == (g != NULL));
    assert_true((rc == TRUCE_OK) == (b->n == 0));
    if (rc != TRUCE_OK) assert_int_equal(err.code, rc);
    truce_agreement_free(g);
    truce_buf_char(b, 0);
    return b->p;
}

static truce_agreement *whole(truce_str text) {
    truce_agreement *g;
    truce_err err = {0};
    if (truce_agreement_read(&g, text, NULL, NULL, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return g;
}

static void slurp(truce_buf *b, const char *name) {
    char path[600];
    truce_err err = {0};
    const char *dir = getenv("TRUCE_SOURCE");
    snprintf(path, sizeof path, "%s/%s", dir ? dir : ".", name);
    if (truce_file_read(b, path, 1 << 20, &err) != TRUCE_OK) fail_msg("%s", err.msg);
}

static truce_agreement *example(const char *name) {
    truce_buf b;
    char path[200];
    snprintf(path, sizeof path, "examples/agreements/%s", name);
    truce_buf_init(&b);
    slurp(&b, path);
    truce_agreement *g = whole(truce_buf_view(&b));
    truce_buf_fini(&b);
    return g;
}

static void is(truce_str s, const char *want) {
    if (!truce_str_is(s, want)) fail_msg("'%.*s' instead of '%s'", TRUCE_FMT(s), want);
}

/* ---------------------------------------------------------------- examples */

static void the_doha_example_is_read(void **state) {
    (void)state;
    truce_agreement *g = example("doha-2025.yaml");
    is(g->id, "doha-2025");
    is(g->place, "Doha");
    assert_int_equal(g->signed_on, truce_day_make(2025, 10, 19));
    assert_int_equal(g->from, truce_day_make(2025, 10, 19));
    assert_int_equal(g->to, TRUCE_NODAY);
    assert_int_equal(g->parties.n, 2);
    assert_int_equal(g->mediators.n, 2);
    is(g->parties.v[0].id, "AFG");
    is(g->mediators.v[1].name, "Türkiye");
    assert_int_equal(g->area.n, 2);
    assert_int_equal(g->assents, 3);
    assert_int_equal(g->neutral, 1);
    assert_int_equal(g->response_seconds, 7 * 86400);
    assert_int_equal(g->remedy_seconds, 30 * 86400);
    assert_int_equal(truce_agreement_party(g, TRUCE_STR("taliban")), 0);
    assert_int_equal(truce_agreement_party(g, TRUCE_STR("PAK")), 1);
    assert_int_equal(truce_agreement_party(g, TRUCE_STR("Qatar")), -1);
    assert_int_equal(truce_agreement_party(g, TRUCE_STR("")), -1);
    assert_int_equal(truce_agreement_mediator(g, TRUCE_STR("turkey")), 1);
    assert_int_equal(truce_agreement_mediator(g, TRUCE_STR("PAK")), -1);
    const truce_term *t = truce_agreement_term(g, TRUCE_STR("t2"));
    assert_non_null(t);
    assert_null(truce_agreement_term(g, TRUCE_STR("T9")));
    assert_int_equal(t->kind, TRUCE_TERM_NO_SUPPORT);
    assert_int_equal(t->obliged.n, 2);
    assert_true(t->texts.n >= 4); /* variants of both sides, in three languages */
    is(t->texts.v[0].text, "nor will they support groups carrying out attacks against the Government of Pakistan");
    const truce_term_text *last = &t->texts.v[t->texts.n - 1];
    is(last->text, "Cross-border terrorism from Afghan territory will cease immediately.");
    is(last->translated, "ur");
    assert_int_equal(last->published, truce_day_make(2025, 10, 19));
    /* of the talks in Istanbul: in force later than the rest */
    const truce_term *m = truce_agreement_term(g, TRUCE_STR("T7"));
    assert_int_equal(m->from, truce_day_make(2025, 10, 30));
    assert_false(truce_agreement_on(g, NULL, truce_day_make(2025, 10, 18)));
    assert_true(truce_agreement_on(g, NULL, truce_day_make(2025, 10, 19)));
    assert_true(truce_agreement_on(g, t, truce_day_make(2027, 1, 1)));
    assert_false(truce_agreement_on(g, m, truce_day_make(2025, 10, 29)));
    assert_true(truce_agreement_on(g, m, truce_day_make(2025, 10, 30)));
    assert_false(truce_agreement_on(g, NULL, TRUCE_NODAY));
    for (uint32_t i = 0; i < g->terms.n; i++)
        for (uint32_t k = 0; k < g->terms.v[i].texts.n; k++) {
            assert_true(g->terms.v[i].texts.v[k].source.n > 0); /* who published it where, of every text */
            assert_int_not_equal(g->terms.v[i].texts.v[k].published, TRUCE_NODAY);
        }
    truce_agreement_free(g);
}

/* Each unit, up to its limit and one beyond. */
static void deadlines_have_units(void **state) {
    (void)state;
    static const struct {
        const char *says, *shown;
        uint32_t seconds; /* 0: refused */
    } v[] = {{"7 days", "7 days", 604800},
             {"1 day", "1 day", 86400},
             {"48 hours", "2 days", 172800},
             {"36 hours", "36 hours", 129600},
             {"1 hour", "1 hour", 3600},
             {"30 minutes", "30 minutes", 1800},
             {"1 minute", "1 minute", 60},
             {"90 seconds", "90 seconds", 90},
             {"1 second", "1 second", 1},
             {"315360000 seconds", "3650 days", 315360000},
             {"5256000 minutes", "3650 days", 315360000},
             {"3650 days", "3650 days", 315360000},
             {"315360001 seconds", NULL, 0},
             {"5256001 minutes", NULL, 0},
             {"87601 hours", NULL, 0},
             {"3651 days", NULL, 0},
             {"0 seconds", NULL, 0},
             {"-1 day", NULL, 0},
             {"2 weeks", NULL, 0},
             {"7", NULL, 0},
             {"7days", NULL, 0},
             {"18446744073709551615 days", NULL, 0}};
    for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
        truce_buf b;
        truce_err e = {0};
        truce_agreement *g = NULL;
        char shown[32];
        truce_buf_init(&b);
        truce_buf_printf(&b, "%sdeadlines: {response: %s}\n", small, v[i].says);
        int rc = truce_agreement_read(&g, truce_buf_view(&b), NULL, NULL, &e);
        assert_int_equal(rc, v[i].seconds ? TRUCE_OK : TRUCE_EINPUT);
        if (g) {
            assert_int_equal(g->response_seconds, v[i].seconds);
            truce_agreement_span(g->response_seconds, shown);
            assert_string_equal(shown, v[i].shown);
        }
        truce_agreement_free(g);
        truce_buf_fini(&b);
    }
}

static void an_agreement_of_another_shape_is_read(void **state) {
    (void)state;
    truce_agreement *g = example("lake-accord.yaml");
    assert_int_equal(g->mediators.n, 1);
    assert_int_equal(g->assents, 2);
    assert_int_equal(g->neutral, 1); /* when nothing is said */
    assert_int_equal(g->response_seconds, 3 * 86400);
    const truce_term *t = truce_agreement_term(g, TRUCE_STR("art-2"));
    assert_int_equal(t->obliged.n, 1);
    assert_int_equal(t->obliged.v[0], 0);
    assert_int_equal(t->from, g->from); /* from the agreement */
    assert_true(truce_agreement_on(g, t, truce_day_make(2024, 6, 30)));
    assert_false(truce_agreement_on(g, t, truce_day_make(2024, 7, 1)));
    assert_false(truce_agreement_on(g, NULL, truce_day_make(2026, 3, 10)));
    t = truce_agreement_term(g, TRUCE_STR("art-3"));
    assert_int_equal(t->to, g->to);
    is(t->area.v[0], "Port Brannagh");
    is(t->texts.v[0].text, "1. The ferry shall be open from sunrise to sunset.\n"
                           "2. No person shall be turned back for where they were born.");
    truce_agreement_free(g);
}

/* ---------------------------------------------------------------- diagnostics */

static void one_golden(const char *name) {
    char path[200];
    truce_buf src, want, got, b;
    truce_agreement *g;
    truce_err err = {0};
    truce_buf_init(&src);
    truce_buf_init(&want);
    truce_buf_init(&got);
    truce_buf_init(&b);
    snprintf(path, sizeof path, "tests/errors/%s.yaml", name);
    slurp(&src, path);
    assert_int_equal(truce_agreement_read(&g, truce_buf_view(&src), collect, &b, &err), TRUCE_EINPUT);
    assert_null(g);
    for (size_t i = 0, n; i < b.n; i += n) { /* each line with the file's name, as the command prints it */
        n = (size_t)((char *)memchr(b.p + i, '\n', b.n - i) - (b.p + i)) + 1;
        truce_buf_printf(&got, "%s.yaml:%.*s", name, (int)n, b.p + i);
    }
    snprintf(path, sizeof path, "tests/errors/%s.expected", name);
    if (getenv("TRUCE_UPDATE_GOLDEN")) {
        char whole_path[600];
        snprintf(whole_path, sizeof whole_path, "%s/%s", getenv("TRUCE_SOURCE"), path);
        FILE *f = fopen(whole_path, "wb");
        assert_non_null(f);
        assert_int_equal(fwrite(got.p, 1, got.n, f), got.n);
        assert_int_equal(fclose(f), 0);
    }
    slurp(&want, path);
    if (!truce_str_eq(truce_buf_view(&want), truce_buf_view(&got)))
        fail_msg("%s differs; got:\n%.*s", path, (int)got.n, got.p);
    truce_buf_fini(&src);
    truce_buf_fini(&want);
    truce_buf_fini(&got);
    truce_buf_fini(&b);
}

static void diagnostics_are_golden(void **state) {
    (void)state;
    static const char *const names[] = {"agreement-keys",  "agreement-values",  "agreement-rules",
                                        "agreement-bytes", "agreement-refused", "agreement-judges"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) one_golden(names[i]);
}

/* What is no YAML ends the reading: one fault each, in words of ours. */
static void broken_yaml_is_explained(void **state) {
    (void)state;
    static const char no_colon[] =
        "no ':' may stand here: a text that holds one goes in quotes, a key on a new line under its neighbours\n";
    static const struct {
        const char *text, *at, *say;
    } cases[] = {
        {"title: Ceasefire: of Doha\n", "1:17: ", no_colon},
        {"id: a\n  title: b\n", "2:8: ", no_colon},
        {"a: \"unclosed\nb: c\n", "1:4: ", "the quote that opens here is never closed\n"},
        {"a:\n  - x\n - y\n", "3:2: ", "a key is needed here, in line with those that begin on line 1\n"},
        {"\na: b\n", "1:1: ", "an empty line at the very beginning: take it out\n"},
        {"a: [x, y\nb: c\n", "2:2: ", "a ',' or the ']' of the list that opens on line 1 is missing before this\n"},
        {"a: {x: 1, y\n", "2:1: ", "a ',' or the '}' of what opens on line 1 is missing before this\n"},
        {"a: b\nc\n", "2:1: ", "a ':' and a space are missing behind this key\n"},
        {"a: @x\n", "1:4: ", "a text that begins with this character must stand in quotes\n"},
        {"a: \"\\q\"\n", "1:5: ", "no such escape: in double quotes write \\\\ for \\, or use single quotes\n"},
        {"a: - x\n", "1:4: ", "a list cannot begin here: put its '- ' on a new line\n"},
        {"- a\nb: c\n", "2:1: ", "a '- ' is needed here, in line with the list that begins on line 1\n"},
        {"# nothing\n", "", "the file is empty: an agreement begins with 'truce: agreement/1'\n"},
        {"", "", "the file is empty: an agreement begins with 'truce: agreement/1'\n"},
        {"a:b\n", "1:1: ", "an agreement is keys and values, such as 'truce: ...'\n"},
        {"%YAML 3.0\n---\na: b\n", "1:1: ", "no YAML: found incompatible YAML document\n"},
    };
    truce_buf b;
    truce_buf_init(&b);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *got = faults(&b, cases[i].text, TRUCE_EINPUT);
        size_t n = strlen(cases[i].at);
        if (strncmp(got, cases[i].at, n) != 0 || strcmp(got + n, cases[i].say) != 0)
            fail_msg("%s: %s", cases[i].text, got);
    }
    char two[sizeof small + 20];
    snprintf(two, sizeof two, "%s---\na: b\n", small);
    assert_string_equal(faults(&b, two, TRUCE_EINPUT),
                        "10:1: a second document begins here: one file holds one agreement\n");
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- limits */

static void repeat(truce_buf *b, const char *s, unsigned n) {
    while (n--) truce_buf_cstr(b, s);
}

static void limits_are_met_with_a_message(void **state) {
    (void)state;
    truce_buf src, b;
    truce_buf_init(&src);
    truce_buf_init(&b);
    repeat(&src, "x", TRUCE_AGREEMENT_BYTES + 1);
    truce_buf_char(&src, 0);
    assert_string_equal(faults(&b, src.p, TRUCE_ELIMIT),
                        "49153 bytes are more than the limit of 49152 for an agreement\n");
    truce_buf_clear(&src);
    repeat(&src, "#\n", TRUCE_AGREEMENT_BYTES / 2); /* small enough, but not in the record */
    truce_buf_char(&src, 0);
    assert_string_equal(faults(&b, src.p, TRUCE_ELIMIT),
                        "49152 bytes in 24576 lines are more than the limit of 49152 (a line end counts twice)\n");
    truce_buf_clear(&src);
    truce_buf_cstr(&src, "a: ");
    repeat(&src, "[", 20000);
    truce_buf_char(&src, 0);
    assert_string_equal(faults(&b, src.p, TRUCE_ELIMIT), "1:19: nested deeper than the limit of 16\n");
    truce_buf_clear(&src);
    truce_buf_cstr(&src, "a: [");
    repeat(&src, "b, ", 65);
    truce_buf_cstr(&src, "]\n");
    truce_buf_char(&src, 0);
    assert_string_equal(faults(&b, src.p, TRUCE_ELIMIT), "1:197: more than the limit of 64 items of a list\n");
    truce_buf_clear(&src);
    for (int i = 0; i < 65; i++) truce_buf_printf(&src, "k%d: x\n", i);
    truce_buf_char(&src, 0);
    assert_string_equal(faults(&b, src.p, TRUCE_ELIMIT), "65:6: more than the limit of 64 keys\n");
    truce_buf_clear(&src);
    truce_buf_printf(&src, "%ssources: ", small);
    repeat(&src, "x", TRUCE_AGREEMENT_LINE + 1);
    truce_buf_char(&src, 0);
    assert_string_equal(faults(&b, src.p, TRUCE_EINPUT), "10:10: 'sources' has 501 bytes; the limit is 500\n");
    truce_buf_clear(&src);
    repeat(&src, "\t", TRUCE_AGREEMENT_FAULTS + 7); /* a fault each */
    truce_buf_char(&src, 0);
    const char *got = faults(&b, src.p, TRUCE_EINPUT);
    assert_non_null(strstr(got, "7 more faults are not shown\n"));
    unsigned lines = 0;
    for (const char *p = got; *p; p++) lines += *p == '\n';
    assert_int_equal(lines, TRUCE_AGREEMENT_FAULTS + 1);
    truce_buf_fini(&src);
    truce_buf_fini(&b);
}

static void a_long_value_is_cut_between_characters(void **state) {
    (void)state;
    truce_buf src, b;
    truce_buf_init(&src);
    truce_buf_init(&b);
    for (unsigned shift = 0; shift < 3; shift++) {
        truce_buf_clear(&src);
        repeat(&src, "x", shift + 1);
        repeat(&src, "語", 400);
        truce_buf_cstr(&src, ": y\n");
        truce_buf_char(&src, 0);
        const char *got = faults(&b, src.p, TRUCE_EINPUT);
        assert_int_equal(truce_utf8_check(truce_str_c(got)), strlen(got));
        assert_non_null(strstr(got, "...\n"));
    }
    truce_buf_fini(&src);
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- what is kept */

static void what_is_kept_fits_the_record(void **state) {
    (void)state;
    truce_buf b, entry;
    truce_buf_init(&b);
    truce_buf_init(&entry);
    truce_agreement *plain = whole(truce_str_c(small));
    is(plain->text, small);
    truce_buf_cstr(&b, "\xef\xbb\xbf"); /* as Windows saves it, and without a last line end */
    for (const char *p = small; p[1]; p++) {
        if (*p == '\n') truce_buf_char(&b, '\r');
        truce_buf_char(&b, *p);
    }
    truce_agreement *windows = whole(truce_buf_view(&b));
    assert_string_equal(plain->sha256, windows->sha256);
    is(windows->text, small);
    truce_buf_cstr(&b, "\r\n\n\n");
    truce_agreement_free(windows);
    windows = whole(truce_buf_view(&b)); /* empty lines at the end */
    assert_string_equal(plain->sha256, windows->sha256);

    truce_agreement *doha = example("doha-2025.yaml");
    truce_arena a;
    truce_entry_text read;
    truce_err err = {0};
    truce_arena_init(&a, 0);
    truce_entry_begin(&entry, "agreement");
    truce_entry_put(&entry, "file", doha->text);
    if (truce_entry_read(&read, &a, truce_buf_view(&entry), &err) != TRUCE_OK) fail_msg("%s", err.msg);
    assert_true(truce_str_eq(truce_entry_get(&read, "file"), doha->text)); /* byte for byte */
    truce_arena_fini(&a);
    truce_agreement_free(doha);
    truce_agreement_free(plain);
    truce_agreement_free(windows);
    truce_buf_fini(&b);
    truce_buf_fini(&entry);
}

/* The largest that is taken also fits an entry, with room for what stands before it. */
static void the_largest_agreement_fits_an_entry(void **state) {
    (void)state;
    truce_buf b, entry;
    truce_buf_init(&b);
    truce_buf_init(&entry);
    truce_buf_cstr(&b, small);
    repeat(&b, "#\n", (TRUCE_AGREEMENT_BYTES - (unsigned)b.n - 9) / 3); /* `small` has 9 lines */
    truce_agreement *g = whole(truce_buf_view(&b));
    truce_buf_cstr(&b, "#\n");
    truce_agreement *more = NULL;
    assert_int_equal(truce_agreement_read(&more, truce_buf_view(&b), NULL, NULL, NULL), TRUCE_ELIMIT);
    truce_entry_begin(&entry, "agreement");
    truce_entry_put(&entry, "file", g->text);
    assert_true(entry.n + 8192 < TRUCE_ENTRY_BYTES);
    truce_agreement_free(g);
    truce_buf_fini(&b);
    truce_buf_fini(&entry);
}

static void the_order_of_keys_does_not_matter(void **state) {
    (void)state;
    const char *lines[9];
    uint32_t n = 0;
    truce_buf b;
    truce_buf_init(&b);
    for (const char *p = small; *p; p = strchr(p, '\n') + 1) lines[n++] = p;
    assert_int_equal(n, 9);
    while (n--) truce_buf_put(&b, lines[n], (size_t)(strchr(lines[n], '\n') - lines[n]) + 1); /* terms first */
    truce_agreement *g = whole(truce_buf_view(&b));
    is(g->id, "small");
    assert_int_equal(g->terms.v[0].obliged.n, 2);
    assert_int_equal(g->terms.v[0].from, g->from);
    truce_agreement_free(g);
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- rules */

static void quorums_that_leave_a_party_alone_are_refused(void **state) {
    (void)state;
    static const struct {
        unsigned assents, neutral;
        const char *say; /* NULL: may be */
    } cases[] = {
        {2, 1, NULL},
        {3, 1, NULL},
        {1, 1, "might be a party"},
        {0, 1, "might be a party"},
        {2, 0, "a party is never sole judge"},
        {4, 1, "4 assents cannot be had: 2 parties and 1 mediator are 3 members"},
        {2, 2, "2 assents of mediators cannot be had: there is 1"},
    };
    truce_buf src, b;
    truce_buf_init(&src);
    truce_buf_init(&b);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *q = strstr(small, "quorum: "), *after = strchr(q, '\n');
        truce_buf_clear(&src);
        truce_buf_put(&src, small, (size_t)(q - small));
        truce_buf_printf(&src, "quorum: {assents: %u, neutral: %u}%s", cases[i].assents, cases[i].neutral, after);
        truce_buf_char(&src, 0);
        const char *got = faults(&b, src.p, cases[i].say ? TRUCE_EINPUT : TRUCE_OK);
        if (cases[i].say && (strncmp(got, "8:", 2) != 0 || !strstr(got, cases[i].say))) fail_msg("%s", got);
    }
    truce_buf_fini(&src);
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- the heap */

static void survives(const char *text, int code) {
    truce_agreement *g;
    truce_err err = {0};
    uint64_t before = truce_malloc_fail_at(0);
    assert_int_equal(truce_agreement_read(&g, truce_str_c(text), NULL, NULL, &err), code);
    truce_agreement_free(g);
    uint64_t calls = truce_malloc_fail_at(0) - before;
    assert_true(calls >= 3);
    for (uint64_t i = 1; i <= calls; i++) {
        truce_malloc_fail_at(i);
        int rc = truce_agreement_read(&g, truce_str_c(text), NULL, NULL, &err);
        truce_malloc_fail_at(0);
        assert_int_equal(rc, TRUCE_ENOMEM);
        assert_null(g);
    }
}

static void reading_survives_a_failing_heap(void **state) {
    (void)state;
    truce_buf b;
    truce_buf_init(&b);
    survives(small, TRUCE_OK);
    slurp(&b, "examples/agreements/doha-2025.yaml");
    truce_buf_char(&b, 0);
    survives(b.p, TRUCE_OK);
    truce_buf_clear(&b);
    slurp(&b, "tests/errors/agreement-keys.yaml");
    truce_buf_char(&b, 0);
    survives(b.p, TRUCE_EINPUT);
    truce_buf_clear(&b);
    truce_buf_cstr(&b, "a: [");
    for (int i = 0; i < 8; i++) truce_buf_cstr(&b, "[b, c, d], {e: f}, ");
    truce_buf_char(&b, 0);
    survives(b.p, TRUCE_EINPUT);
    truce_buf_fini(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_doha_example_is_read),
        cmocka_unit_test(an_agreement_of_another_shape_is_read),
        cmocka_unit_test(deadlines_have_units),
        cmocka_unit_test(diagnostics_are_golden),
        cmocka_unit_test(broken_yaml_is_explained),
        cmocka_unit_test(limits_are_met_with_a_message),
        cmocka_unit_test(a_long_value_is_cut_between_characters),
        cmocka_unit_test(what_is_kept_fits_the_record),
        cmocka_unit_test(the_largest_agreement_fits_an_entry),
        cmocka_unit_test(the_order_of_keys_does_not_matter),
        cmocka_unit_test(quorums_that_leave_a_party_alone_are_refused),
        cmocka_unit_test(reading_survives_a_failing_heap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
