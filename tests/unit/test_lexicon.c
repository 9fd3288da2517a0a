/* Unit tests of room lexicon: the format, its diagnostics, images whole and damaged, matching, layers. */
#include "lexicon/inside.h"
#include "lexicon/lexicon.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void collect(const char *file, uint32_t line, uint32_t col, bool is_error, const char *msg, void *ctx) {
    truce_buf_printf(ctx, "%s:%u:%u: %s: %s\n", file, line, col, is_error ? "error" : "warning", msg);
}

static truce_lexicon *load(const char *text) {
    truce_lexicon *x = NULL;
    truce_err err = {0};
    truce_buf b;
    truce_buf_init(&b);
    int rc = truce_lexicon_load_text(&x, NULL, "toy.lex", truce_str_c(text), collect, &b, &err);
    if (rc != TRUCE_OK) fail_msg("%s\n%.*s", err.msg, (int)b.n, b.p ? b.p : "");
    assert_int_equal(b.n, 0);
    truce_buf_fini(&b);
    return x;
}

static const char toy[] =
    "# a toy\n"
    "actor Tehreek-e-Taliban Pakistan, TTP, Pakistani Taliban\n"
    "    id       PAK.TTP\n"
    "    country  PAK\n"
    "    sector   REB\n"
    "    from     2007-12-14 # founded\n"
    "    note     \"called \\\"Khawarij\\\", by the army\"\n"
    "actor Pakistan | id PAK | adj Pakistani | people Pakistanis | capital Islamabad | country PAK\n"
    "actor United States, US, U.S. | country USA\n"
    "generic soldier, soldiers | role soldier | sector MIL\n"
    "place Khost | country AFG | lat 33.33 | lon -69.92 | geonameid 7\n"
    "place Khost, Matun | country AFG | adm1 Khost | geonameid 8 | id khost-city\n"
    "frame kill | verb kill, gun down | noun killing | harm killed | actor subj | victim obj, of\n"
    "word soldier | list people\n"
    "word soldier | list jobs\n";

/* "beg-end name/form" of every match, in order. */
static const char *scan(const truce_lexicon *x, truce_arena *a, const char *text, uint32_t kinds) {
    static char out[2000];
    truce_match *m;
    uint32_t n;
    size_t at = 0;
    truce_str t = truce_str_c(text);
    out[0] = 0;
    truce_lex_scan(x, a, t, 0, t.n, kinds, &m, &n);
    for (uint32_t i = 0; i < n; i++)
        at += (size_t)snprintf(out + at, sizeof out - at, "%s%.*s=%.*s/%u", i ? " " : "",
                               TRUCE_FMT(truce_str_sub(t, m[i].beg, m[i].end)),
                               TRUCE_FMT(truce_lex_name(x, m[i].entry)), m[i].form);
    return out;
}

static void entries_have_attributes(void **state) {
    (void)state;
    truce_lexicon *x = load(toy);
    truce_entry e = truce_lex_by_id(x, TRUCE_LEX_ACTOR, TRUCE_STR("PAK.TTP"));
    assert_int_not_equal(e, TRUCE_NOENTRY);
    assert_int_equal(truce_lex_kindof(x, e), TRUCE_LEX_ACTOR);
    assert_true(truce_str_is(truce_lex_name(x, e), "Tehreek-e-Taliban Pakistan"));
    assert_true(truce_str_is(truce_lex_where(x, e), "toy.lex:2"));
    assert_true(truce_str_is(truce_lex_get(x, e, "from"), "2007-12-14"));
    assert_true(truce_str_is(truce_lex_get(x, e, "note"), "called \"Khawarij\", by the army"));
    assert_true(truce_str_is(truce_lex_nth(x, e, "alias", 1), "Pakistani Taliban"));
    assert_null(truce_lex_nth(x, e, "alias", 2).p);
    assert_false(truce_lex_has(x, e, "to"));
    assert_int_equal(truce_lex_by_id(x, TRUCE_LEX_PLACE, TRUCE_STR("PAK.TTP")), TRUCE_NOENTRY);
    e = truce_lex_by_id(x, TRUCE_LEX_PLACE, TRUCE_STR("7"));
    assert_true(truce_lex_number(x, e, "lon", 0) == -69.92);
    assert_true(truce_lex_number(x, e, "population", 5) == 5);
    truce_entry out[4];
    assert_int_equal(truce_lex_find(x, TRUCE_LEX_FRAME, TRUCE_FORM_VERB, TRUCE_STR("gun down"), out, 4), 1);
    assert_int_equal(truce_lex_find(x, TRUCE_LEX_FRAME, TRUCE_FORM_NOUN, TRUCE_STR("kill"), out, 4), 0);
    assert_int_equal(truce_lex_find(x, TRUCE_LEX_WORD, TRUCE_FORM_NAME, TRUCE_STR("Soldier"), out, 1),
                     2); /* more than max */
    assert_int_equal(truce_lex_count(x), 9);
    assert_int_equal(truce_lex_kindof(x, 9), TRUCE_LEX_NONE);
    truce_lexicon_free(x);
}

static void phrases_match_by_the_rules(void **state) {
    (void)state;
    truce_lexicon *x = load(toy);
    truce_arena a;
    truce_arena_init(&a, 0);
    uint32_t actor = 1u << TRUCE_LEX_ACTOR, place = 1u << TRUCE_LEX_PLACE, all = ~0u;
    assert_string_equal(
        scan(x, &a, "the Tehreek-e-Taliban Pakistan (TTP)", actor),
        "Tehreek-e-Taliban Pakistan=Tehreek-e-Taliban Pakistan/0 Pakistan=Pakistan/0 TTP=Tehreek-e-Taliban Pakistan/1");
    assert_string_equal(scan(x, &a, "Pakistani Taliban", actor), "Pakistani Taliban=Tehreek-e-Taliban Pakistan/1");
    assert_string_equal(scan(x, &a, "Pakistani  Taliban PAKISTAN\xE2\x80\x99S", actor),
                        "Pakistani  Taliban=Tehreek-e-Taliban Pakistan/1 PAKISTAN=Pakistan/0");
    assert_string_equal(scan(x, &a, "pakistani ttp Ttp us Us", actor), ""); /* case */
    assert_string_equal(scan(x, &a, "US U.S. U. S.", actor),
                        "US=United States/1 U.S=United States/1 U. S=United States/1");
    assert_string_equal(scan(x, &a, "Pakistani, Taliban", actor),
                        "Pakistani=Pakistan/2"); /* no phrase crosses a comma */
    assert_string_equal(scan(x, &a, "Pakistani. Taliban", actor),
                        "Pakistani=Pakistan/2"); /* nor the end of a sentence */
    assert_string_equal(scan(x, &a, "Pakistani\nTaliban", actor), "Pakistani=Pakistan/2");
    assert_string_equal(scan(x, &a, "Khost", place), "Khost=Khost/0 Khost=Khost/0"); /* every entry of the phrase */
    assert_string_equal(scan(x, &a, "Kh\xC3\xB3st", place), "Kh\xC3\xB3st=Khost/0 Kh\xC3\xB3st=Khost/0");
    assert_string_equal(scan(x, &a, "Soldiers killing", all & ~place), "Soldiers=soldier/1 killing=kill/6");
    assert_string_equal(scan(x, &a, "", all), "");
    assert_string_equal(scan(x, &a, "\xF0\x9F\x92\xA3 -- ...", all), "");
    truce_str t = TRUCE_STR("in Pakistani Taliban");
    truce_match *m;
    uint32_t n;
    truce_lex_scan(x, &a, t, 3, 12, actor, &m, &n); /* nothing outside the range is seen */
    assert_int_equal(n, 1);
    assert_int_equal(m[0].end, 12);
    truce_lex_scan(x, &a, t, 3, 400, actor, &m, &n);
    assert_int_equal(m[0].words, 2);
    truce_arena_fini(&a);
    truce_lexicon_free(x);
}

static int write_text(const char *path, const void *p, size_t n) {
    FILE *f = fopen(path, "wb");
    return f && fwrite(p, 1, n, f) == n && fclose(f) == 0;
}

static void user_files_are_layered_over_the_image(void **state) {
    (void)state;
    char src[] = "/tmp/truce-lex-XXXXXX", img[64];
    int fd = mkstemp(src);
    assert_true(fd >= 0);
    snprintf(img, sizeof img, "%s.image", src);
    assert_true(write_text(src, toy, sizeof toy - 1));
    const char *sources[] = {src};
    truce_err err = {0};
    assert_int_equal(truce_lexicon_compile(img, sources, 1, NULL, NULL, &err), TRUCE_OK);
    truce_lexicon *x;
    const char *over =
        "actor TTP, Fitna | id PAK.TTP | country AFG\nactor United States | delete yes\nactor Atlantis | id ATL\n";
    assert_int_equal(truce_lexicon_load_text(&x, img, "user.lex", truce_str_c(over), NULL, NULL, &err), TRUCE_OK);
    truce_arena a;
    truce_arena_init(&a, 0);
    uint32_t actor = 1u << TRUCE_LEX_ACTOR;
    assert_string_equal(scan(x, &a, "Pakistani Taliban, Fitna, US, Atlantis", actor),
                        "Pakistani=Pakistan/2 Fitna=TTP/1 Atlantis=Atlantis/0");
    truce_entry e = truce_lex_by_id(x, TRUCE_LEX_ACTOR, TRUCE_STR("PAK.TTP"));
    assert_true(truce_str_is(truce_lex_get(x, e, "country"), "AFG"));
    uint32_t named = 0,
             states = 0; /* who walks over all entries meets each TTP; one of them stands, and no tombstone */
    for (truce_entry k = 0; k < truce_lex_count(x); k++) {
        bool ttp = truce_str_is(truce_lex_get(x, k, "id"), "PAK.TTP");
        named += ttp;
        if (ttp) assert_int_equal(truce_lex_stands(x, k), k == e);
        states += truce_lex_stands(x, k) && truce_str_is(truce_lex_name(x, k), "United States");
    }
    assert_int_equal(named, 2);
    assert_int_equal(states, 0);
    assert_false(truce_lex_stands(x, truce_lex_count(x)));
    assert_true(truce_str_is(truce_lex_where(x, e), "user.lex:1"));
    assert_int_equal(truce_lex_find(x, TRUCE_LEX_ACTOR, TRUCE_FORM_NAME, TRUCE_STR("united states"), &e, 1), 0);
    truce_lexicon_free(x);
    /* the image alone still has it; a missing image is EIO, no image is none */
    assert_int_equal(truce_lexicon_load(&x, img, NULL, 0, NULL, NULL, &err), TRUCE_OK);
    assert_int_equal(truce_lex_find(x, TRUCE_LEX_ACTOR, TRUCE_FORM_NAME, TRUCE_STR("united states"), &e, 1), 1);
    truce_lexicon_free(x);
    assert_int_equal(truce_lexicon_load(&x, "/tmp/truce-no-such-image", NULL, 0, NULL, NULL, &err), TRUCE_EIO);
    assert_null(x);
    assert_int_equal(truce_lexicon_load(&x, NULL, NULL, 0, NULL, NULL, &err), TRUCE_OK);
    assert_int_equal(truce_lex_count(x), 0);
    assert_string_equal(scan(x, &a, "Pakistan", actor), "");
    truce_lexicon_free(x);
    truce_arena_fini(&a);
    remove(src);
    remove(img);
}

static truce_buf image_of(const char *name, const char *text) {
    truce_buf b;
    truce_buf_init(&b);
    truce_arena a;
    truce_arena_init(&a, 0);
    struct lex_parser ps = {.arena = &a};
    lex_source_parse(&ps, name, truce_str_c(text));
    assert_int_equal(ps.errors, 0);
    lex_image_write(&a, &ps.entries, &b);
    assert_false(b.failed);
    truce_arena_fini(&a);
    return b;
}

static void image_dump_image_is_identical(void **state) {
    (void)state;
    truce_buf one = image_of("toy.lex", toy), again = image_of("toy.lex", toy), text;
    assert_int_equal(one.n, again.n);
    assert_memory_equal(one.p, again.p, one.n);
    struct lex_image im;
    truce_err err = {0};
    assert_int_equal(lex_image_open(&im, "toy", one.p, one.n, &err), TRUCE_OK);
    truce_buf_init(&text);
    lex_image_dump(&im, &text);
    truce_buf_char(&text, 0);
    truce_buf two = image_of("elsewhere.lex", text.p);
    assert_int_equal(one.n, two.n);
    assert_memory_equal(one.p, two.p, one.n);
    truce_buf_fini(&one);
    truce_buf_fini(&two);
    truce_buf_fini(&again);
    truce_buf_fini(&text);
}

/* Use everything in an image that passed the checks. */
static void exercise(const void *p, size_t n) {
    truce_lexicon x = {.layers = 1};
    if (lex_image_open(&x.layer[0], "x", p, n, NULL) != TRUCE_OK) return;
    x.base[1] = x.layer[0].n_entries;
    truce_arena a;
    truce_arena_init(&a, 0);
    scan(&x, &a, "Tehreek-e-Taliban Pakistan soldiers kill in Khost", ~0u);
    truce_entry e;
    truce_lex_find(&x, TRUCE_LEX_FRAME, TRUCE_FORM_VERB, TRUCE_STR("gun down"), &e, 1);
    truce_lex_by_id(&x, TRUCE_LEX_PLACE, TRUCE_STR("7"));
    for (e = 0; e < truce_lex_count(&x) && e < 20; e++) truce_lex_get(&x, e, "country");
    truce_buf b;
    truce_buf_init(&b);
    lex_image_dump(&x.layer[0], &b);
    truce_buf_fini(&b);
    truce_arena_fini(&a);
}

static void damaged_images_are_refused(void **state) {
    (void)state;
    truce_buf good = image_of("toy.lex", toy);
    truce_err err = {0};
    struct lex_image im;
    char *p = malloc(good.n);
    assert_non_null(p);
    for (size_t i = 0; i < good.n; i++) { /* one byte off, anywhere: found out by the checksum or the header */
        memcpy(p, good.p, good.n);
        p[i] ^= (char)(1 << (i % 8));
        int rc = lex_image_open(&im, "x", p, good.n, &err);
        if (rc == TRUCE_OK) fail_msg("byte %zu", i);
        assert_true(rc == TRUCE_EINPUT || rc == TRUCE_EVERSION);
    }
    for (size_t n = 0; n < good.n; n++) { /* cut short */
        char *cut = malloc(n + 1);        /* exactly sized, so that a reader beyond it is seen by ASan */
        memcpy(cut, good.p, n);
        assert_int_equal(lex_image_open(&im, "x", cut, n, &err), TRUCE_EINPUT);
        free(cut);
    }
    unsigned seed = 1;
    for (unsigned k = 0; k < 20000; k++) { /* damage with a right checksum: refused, or harmless */
        memcpy(p, good.p, good.n);
        for (unsigned j = 0; j < 1 + k % 3; j++) {
            seed = seed * 1103515245u + 12345u;
            size_t at = 32 + (seed >> 8) % (good.n - 32);
            seed = seed * 1103515245u + 12345u;
            p[at] = (char)(seed >> 16);
        }
        lex_image_seal(p, good.n);
        exercise(p, good.n);
    }
    free(p);
    truce_buf_fini(&good);
}

static truce_str slurp(const char *dir, const char *name, truce_buf *b) {
    char path[600];
    snprintf(path, sizeof path, "%s/tests/errors/%s", dir, name);
    truce_buf_init(b);
    truce_err err = {0};
    if (truce_file_read(b, path, 1 << 20, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return truce_buf_view(b);
}

static void diagnostics_are_golden(void **state) {
    (void)state;
    static const char *const names[] = {"kinds", "values", "quotes", "duplicates", "bytes", "labels", "terms"};
    const char *dir = getenv("TRUCE_SOURCE");
    if (!dir) skip();
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char file[100];
        truce_buf src, want, got;
        snprintf(file, sizeof file, "%s.lex", names[i]);
        truce_str s = slurp(dir, file, &src);
        truce_buf_init(&got);
        truce_lexicon *x;
        truce_err err = {0};
        assert_int_equal(truce_lexicon_load_text(&x, NULL, file, s, collect, &got, &err), TRUCE_EINPUT);
        snprintf(file, sizeof file, "%s.expected", names[i]);
        if (getenv("TRUCE_UPDATE_GOLDEN")) {
            char path[600];
            snprintf(path, sizeof path, "%s/tests/errors/%s", dir, file);
            assert_true(write_text(path, got.p, got.n));
        }
        truce_str w = slurp(dir, file, &want);
        if (!truce_str_eq(w, truce_buf_view(&got))) fail_msg("%s differs; got:\n%.*s", file, (int)got.n, got.p);
        truce_buf_fini(&src);
        truce_buf_fini(&want);
        truce_buf_fini(&got);
    }
}

static void limits_are_met_with_a_message(void **state) {
    (void)state;
    truce_buf src, got;
    truce_buf_init(&src);
    truce_buf_init(&got);
    truce_lexicon *x;
    truce_err err = {0};
    truce_buf_cstr(&src, "actor A | note \"");
    for (int i = 0; i < 20000; i++) truce_buf_char(&src, 'x');
    truce_buf_cstr(&src, "\"\nactor B | note ");
    for (int i = 0; i < 3000; i++) truce_buf_char(&src, 'x');
    truce_buf_cstr(&src, "\nactor a b c d e f g h i j k l m n o p q\n");
    assert_int_equal(truce_lexicon_load_text(&x, NULL, "l", truce_buf_view(&src), collect, &got, &err), TRUCE_EINPUT);
    truce_buf_char(&got, 0);
    assert_string_equal(got.p, "l:1:1: error: a line of 20017 bytes; the limit is 16384\n"
                               "l:2:16: error: a value of 3000 bytes; the limit is 2048\n"
                               "l:3:7: error: a phrase of 17 words; the limit is 16\n");
    truce_buf_clear(&got);
    truce_buf_clear(&src);
    for (int i = 0; i < 300; i++) truce_buf_cstr(&src, "aktor X\n");
    assert_int_equal(truce_lexicon_load_text(&x, NULL, "l", truce_buf_view(&src), collect, &got, &err), TRUCE_EINPUT);
    unsigned lines = 0;
    for (size_t i = 0; i < got.n; i++) lines += got.p[i] == '\n';
    assert_int_equal(lines, LEX_ERRORS + 1);
    truce_buf_fini(&got);
    truce_buf_fini(&src);
}

static void loading_survives_a_failing_heap(void **state) {
    (void)state;
    truce_lexicon *x;
    truce_err err = {0};
    uint64_t before = truce_malloc_fail_at(0);
    assert_int_equal(truce_lexicon_load_text(&x, NULL, "toy", truce_str_c(toy), NULL, NULL, &err), TRUCE_OK);
    truce_lexicon_free(x);
    uint64_t calls = truce_malloc_fail_at(0) - before;
    assert_true(calls > 2);
    for (uint64_t i = 1; i <= calls; i++) {
        truce_malloc_fail_at(i);
        int rc = truce_lexicon_load_text(&x, NULL, "toy", truce_str_c(toy), NULL, NULL, &err);
        truce_malloc_fail_at(0);
        assert_int_equal(rc, TRUCE_ENOMEM);
        assert_null(x);
    }
}

static void scanning_is_linear_on_hostile_phrases(void **state) {
    (void)state;
    truce_lexicon *x = load("word a a a a a a a a a a a a a a a a | list l\nword a | list l\n");
    truce_arena a;
    clock_t took[2];
    for (unsigned k = 0; k < 2; k++) {
        uint32_t n = 200000u << k;
        truce_arena_init(&a, 0);
        char *p = truce_arena_alloc(&a, n + 1);
        for (uint32_t i = 0; i < n; i += 2) memcpy(p + i, "a ", 2);
        truce_match *m;
        uint32_t found;
        clock_t t = clock();
        truce_lex_scan(x, &a, (truce_str){p, n}, 0, n, ~0u, &m, &found);
        took[k] = clock() - t;
        assert_int_equal(found, n / 2);
        truce_arena_fini(&a);
    }
    assert_true(took[1] < took[0] * 5 + CLOCKS_PER_SEC / 20);
    truce_lexicon_free(x);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries_have_attributes),
        cmocka_unit_test(phrases_match_by_the_rules),
        cmocka_unit_test(user_files_are_layered_over_the_image),
        cmocka_unit_test(image_dump_image_is_identical),
        cmocka_unit_test(damaged_images_are_refused),
        cmocka_unit_test(diagnostics_are_golden),
        cmocka_unit_test(limits_are_met_with_a_message),
        cmocka_unit_test(loading_survives_a_failing_heap),
        cmocka_unit_test(scanning_is_linear_on_hostile_phrases),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
