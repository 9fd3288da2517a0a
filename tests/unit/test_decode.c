/* Unit tests of intake/decode.c and repair.c: charsets, mojibake, control characters, NFC, and what repairs remember.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "intake/text.h"

static const char *const plain =
    "The mayor said \xE2\x80\x9Cwe don\xE2\x80\x99t know\xE2\x80\x9D \xE2\x80\x93 at the caf\xC3\xA9.\n"
    "It was the drivers\xE2\x80\x99 turn.\n";

typedef struct decoded {
    truce_arena arena;
    truce_str text;
    truce_article repairs;
    truce_err err;
    int rc;
} decoded;

static void decode(decoded *d, const char *bytes, size_t n, const char *charset) {
    memset(d, 0, sizeof *d);
    truce_arena_init(&d->arena, 0);
    d->rc = truce_intake__decode(&d->arena, (truce_str){bytes, (uint32_t)n}, truce_str_c(charset), &d->text,
                                 &d->repairs, &d->err);
}

/* Every repair points at text of the result that was something else before, in order. */
static void repairs_are_sound(const decoded *d) {
    uint32_t at = 0;
    for (uint32_t i = 0; i < d->repairs.repairs.n; i++) {
        truce_repair r = d->repairs.repairs.v[i];
        assert_true(r.beg >= at && r.end >= r.beg && r.end <= d->text.n);
        assert_true(truce_utf8_boundary(d->text, r.beg) && truce_utf8_boundary(d->text, r.end));
        assert_false(truce_str_eq(truce_str_sub(d->text, r.beg, r.end), r.was) && strcmp(r.kind, "charset") != 0);
        at = r.end;
    }
}

static void becomes(const char *bytes, size_t n, const char *charset, const char *want, const char *kind) {
    decoded d;
    decode(&d, bytes, n, charset);
    assert_int_equal(d.rc, TRUCE_OK);
    if (!truce_str_is(d.text, want)) fail_msg("got \"%.*s\", want \"%s\"", TRUCE_FMT(d.text), want);
    repairs_are_sound(&d);
    assert_true(kind ? d.repairs.repairs.n > 0 : d.repairs.repairs.n == 0);
    for (uint32_t i = 0; i < d.repairs.repairs.n; i++) assert_string_equal(d.repairs.repairs.v[i].kind, kind);
    truce_arena_fini(&d.arena);
}

/* `text` read in `page` and written as UTF-8 again. */
static size_t misread(const char *text, enum truce_page page, char *out) {
    size_t n = 0;
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        uint32_t cp = *p < 0x80 ? *p : truce_page_char(page, *p);
        n += truce_utf8_put(out + n, cp ? cp : *p);
    }
    out[n] = 0;
    return n;
}

static void misread_utf8_is_found_in_every_page(void **state) {
    (void)state;
    char once[1024], twice[4096];
    for (int page = 0; page < TRUCE_PAGES; page++) {
        size_t n = misread(plain, (enum truce_page)page, once);
        becomes(once, n, NULL, plain, "mojibake");
    }
    misread(plain, TRUCE_PAGE_1252, once);
    size_t n = misread(once, TRUCE_PAGE_1252, twice);
    becomes(twice, n, NULL, plain, "mojibake");
}

static void a_lone_letter_is_a_quote_by_its_place(void **state) {
    (void)state;
    const char *want = "Officials said \xE2\x80\x9Cit isn\xE2\x80\x99t over\xE2\x80\x9D on Monday.\nThe two "
                       "armies\xE2\x80\x99 posts.\n";
    static const char *const letters[] = {"\xCE\xB2", "\xD0\xB2", "\xEF\xBF\xBD", "\xC3\xA2", "\xCE\x93"};
    for (size_t k = 0; k < sizeof letters / sizeof *letters; k++) {
        char in[400];
        int n = snprintf(in, sizeof in, "Officials said %sit isn%st over%s on Monday.\nThe two armies%s posts.\n",
                         letters[k], letters[k], letters[k], letters[k]);
        decoded d;
        decode(&d, in, (size_t)n, NULL);
        if (strcmp(letters[k], "\xC3\xA2") != 0 || truce_str_find(d.text, TRUCE_STR("armies\xE2"), 0) != UINT32_MAX)
            assert_true(truce_str_is(d.text, want));
        assert_true(truce_str_find(d.text, TRUCE_STR("\xE2\x80\x9Cit isn\xE2\x80\x99t over\xE2\x80\x9D"), 0) !=
                    UINT32_MAX);
        repairs_are_sound(&d);
        truce_arena_fini(&d.arena);
    }
}

static void honest_letters_stay(void **state) {
    (void)state;
    static const char *const texts[] = {
        "The \xCE\xB2 decay and \xCE\xB2-blockers.", /* a Greek letter in English */
        "\xCE\xA3\xCF\x84\xCE\xBF \xCE\xB2\xCE\xBF\xCF\x85\xCE\xBD\xCF\x8C "
        "\xCE\xB2\xCE\xB3\xCE\xAE\xCE\xBA\xCE\xB5.",                                         /* Greek */
        "\xD0\x92 \xD0\xB2\xD0\xBE\xD0\xB9\xD0\xBD\xD0\xB5.",                                /* Russian */
        "A ch\xC3\xA2teau, an \xC3\x82ge d\xE2\x80\x99or, S\xC3\xA3o Paulo, Lom\xC3\xA9.",   /* French, Portuguese */
        "\xD9\x82\xD8\xA7\xD9\x84 \xD8\xA7\xD9\x84\xD9\x85\xD8\xAA\xD8\xAD\xD8\xAF\xD8\xAB", /* Arabic */
        "It cost \xC2\xA3"
        "5 or \xE2\x82\xAC"
        "6 \xE2\x80\x94 \xC2\xABmore or less\xC2\xBB.",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) becomes(texts[i], strlen(texts[i]), NULL, texts[i], NULL);
}

static void stray_letters_of_a_no_break_space_go(void **state) {
    (void)state;
    const char *in = "About 40\xC3\x82 people left the town\xC3\x82 on Tuesday.";
    becomes(in, strlen(in), NULL, "About 40 people left the town on Tuesday.", "mojibake");
}

static void charsets_are_found(void **state) {
    (void)state;
    const char *w1252 = "He didn\x92t say \x93yes\x94 in the caf\xE9.";
    const char *mac = "He didn\xD5t say \xD2yes\xD3 in the cafe.";
    const char *want = "He didn\xE2\x80\x99t say \xE2\x80\x9Cyes\xE2\x80\x9D in the caf\xC3\xA9.";
    becomes(w1252, strlen(w1252), NULL, want, "charset");
    becomes(w1252, strlen(w1252), "windows-1252", want, NULL); /* declared: nothing to remember */
    becomes(w1252, strlen(w1252), "ISO-8859-1", want, NULL);   /* means windows-1252 on the web */
    becomes(mac, strlen(mac), NULL, "He didn\xE2\x80\x99t say \xE2\x80\x9Cyes\xE2\x80\x9D in the cafe.", "charset");
    becomes("\xEF\xBB\xBFKabul", 8, NULL, "Kabul", NULL);
    becomes("\xFF\xFEK\0a\0b\0u\0l\0", 12, NULL, "Kabul", NULL);
    becomes("\0H\0e\0r\0e\0 \0w\0e\0 \0a\0r\0e", 22, NULL, "Here we are", NULL);
    becomes("\xEA\xE0\xE1\xF3\xEB", 5, "windows-1251", "\xD0\xBA\xD0\xB0\xD0\xB1\xD1\x83\xD0\xBB", NULL);
    becomes("plain", 5, "no-such-charset", "plain", NULL);
    becomes("caf\xE9", 4, "no-such-charset", "caf\xC3\xA9", "charset");
    becomes("", 0, NULL, "", NULL);
}

static void a_few_foreign_bytes_do_not_change_the_rest(void **state) {
    (void)state;
    char in[600], want[600];
    snprintf(in, sizeof in, "%s%s\x93so be it\x94", plain, plain);
    snprintf(want, sizeof want, "%s%s\xE2\x80\x9Cso be it\xE2\x80\x9D", plain, plain);
    becomes(in, strlen(in), NULL, want, "charset");
}

static void controls_go_and_letters_are_composed(void **state) {
    (void)state;
    becomes("a\x07"
            "b\x1B"
            "c",
            5, NULL, "abc", "control");
    becomes("one\r\ntwo\rthree", 14, NULL, "one\ntwo\nthree", NULL);
    becomes("cafe\xCC\x81 zero\xE2\x80\x8Bwidth", 19, NULL, "caf\xC3\xA9 zerowidth", "control");
}

static void binary_input_is_named(void **state) {
    (void)state;
    decoded d;
    char zeros[64] = "\x7F"
                     "ELF\2\1\1";
    decode(&d, zeros, sizeof zeros, NULL);
    assert_int_equal(d.rc, TRUCE_EINPUT);
    assert_non_null(strstr(d.err.msg, "binary"));
    assert_non_null(strstr(d.err.msg, "program"));
    truce_arena_fini(&d.arena);
    decode(&d, "\x01\x02\x03\x04\x05\x06 abc \x0E\x0F\x10", 14, NULL);
    assert_int_equal(d.rc, TRUCE_EINPUT);
    truce_arena_fini(&d.arena);
}

static void running_out_of_memory_is_an_error(void **state) {
    (void)state;
    char in[1024];
    size_t n = misread(plain, TRUCE_PAGE_1252, in);
    for (uint64_t k = 1;; k++) {
        decoded d;
        truce_malloc_fail_at(k);
        decode(&d, in, n, NULL);
        truce_malloc_fail_at(0);
        int rc = d.rc;
        assert_true(rc == TRUCE_ENOMEM || (rc == TRUCE_OK && truce_str_is(d.text, plain)));
        truce_arena_fini(&d.arena);
        if (rc == TRUCE_OK) break;
        assert_true(k < 1000);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(misread_utf8_is_found_in_every_page),
        cmocka_unit_test(a_lone_letter_is_a_quote_by_its_place),
        cmocka_unit_test(honest_letters_stay),
        cmocka_unit_test(stray_letters_of_a_no_break_space_go),
        cmocka_unit_test(charsets_are_found),
        cmocka_unit_test(a_few_foreign_bytes_do_not_change_the_rest),
        cmocka_unit_test(controls_go_and_letters_are_composed),
        cmocka_unit_test(binary_input_is_named),
        cmocka_unit_test(running_out_of_memory_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
