/* tests/unit/test_lang.c - room lang: words, sentences, trees, CoNLL-U, damaged model images. All texts are our own. */
#include "lang/lang.h"
#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static truce_lang *model;
static truce_lang_scratch *scratch;
static truce_arena arena;
static char model_path[4096];

static int setup(void **state) {
    const char *root = getenv("TRUCE_SOURCE");
    truce_err err = {0};
    (void)state;
    snprintf(model_path, sizeof model_path, "%s/data/en/model/en.model", root ? root : ".");
    truce_arena_init(&arena, 0);
    if (truce_lang_load(&model, model_path, &err) != TRUCE_OK ||
        truce_lang_scratch_new(&scratch, model, &err) != TRUCE_OK) {
        print_error("%s\n", err.msg);
        return -1;
    }
    return 0;
}

static int teardown(void **state) {
    (void)state;
    truce_lang_scratch_free(scratch);
    truce_lang_free(model);
    truce_arena_fini(&arena);
    return 0;
}

/* ---- words and sentences ---- */

static uint32_t split(truce_str text, truce_sentence **s) {
    uint32_t n;
    truce_lang_split(model, scratch, &arena, text, s, &n);
    return n;
}

/* Words with a space between, sentences with " / ". */
static void assert_split(const char *text, const char *want) {
    truce_sentence *s;
    truce_buf b;
    uint32_t n = split(truce_str_c(text), &s);
    truce_buf_init(&b);
    for (uint32_t i = 0; i < n; i++) {
        if (i) truce_buf_cstr(&b, " / ");
        for (uint32_t k = 0; k < s[i].n; k++) {
            if (k) truce_buf_char(&b, ' ');
            truce_buf_str(&b, s[i].tok[k].form);
        }
    }
    truce_buf_char(&b, 0);
    assert_string_equal(b.p, want);
    truce_buf_fini(&b);
}

static void test_clitics(void **state) {
    (void)state;
    assert_split("It's true that they don't.", "It 's true that they do n't .");
    assert_split("Kabul\xE2\x80\x99s envoys can\xE2\x80\x99t say", "Kabul \xE2\x80\x99s envoys ca n\xE2\x80\x99t say");
    assert_split("We cannot and we're gonna", "We can not and we 're gon na");
    assert_split("the soldiers' post and O'Neill", "the soldiers ' post and O'Neill");
}

static void test_hyphens(void **state) {
    (void)state;
    assert_split("a cross-border raid by al-Hamra", "a cross-border raid by al - Hamra");
    assert_split("three-day, anti-tank", "three - day , anti-tank");
    assert_split("mid-May and non-state", "mid-May and non-state");
}

static void test_numbers(void **state) {
    (void)state;
    assert_split("$2.5 million, 1,250 people and 40%.", "$ 2.5 million , 1,250 people and 40 % .");
    assert_split("at 10pm, 35mm guns, the 21st, the 1990s", "at 10 pm , 35 mm guns , the 21st , the 1990s");
    assert_split("over 12km(7-mile) of road", "over 12 km ( 7 - mile ) of road");
    assert_split("at 10:30 on 9/11", "at 10:30 on 9/11");
}

static void test_abbreviations(void **state) {
    (void)state;
    assert_split("Lt. Col. Rana met the U.N. envoy. He left.", "Lt. Col. Rana met the U.N. envoy . / He left .");
    assert_split("It began at 4 a.m. The army waited.", "It began at 4 a.m. / The army waited .");
    assert_split("Mr. J. K. Shah, of Acme Inc., spoke.", "Mr. J. K. Shah , of Acme Inc. , spoke .");
    assert_split("See No. 5. There was no. It ended.", "See No. 5 . / There was no . / It ended .");
}

static void test_quotes(void **state) {
    (void)state;
    assert_split("\"We won.\" He left.", "\" We won . \" / He left .");
    assert_split("\xE2\x80\x9CStop!\xE2\x80\x9D she cried. \xE2\x80\x9CGo.\xE2\x80\x9D",
                 "\xE2\x80\x9C Stop ! \xE2\x80\x9D she cried . / \xE2\x80\x9C Go . \xE2\x80\x9D");
    assert_split("He said: \"They told us 'no more.'\" Then it ended.",
                 "He said : \" They told us ' no more . ' \" / Then it ended .");
    assert_split("(It was late.) They slept.", "( It was late . ) / They slept .");
}

static void test_ends(void **state) {
    (void)state;
    assert_split("One line\nanother line", "One line / another line");
    assert_split("Wait... what? Yes! Fine", "Wait ... what ? / Yes ! / Fine");
    assert_split("They retreated.Officials agreed.", "They retreated . / Officials agreed .");
    assert_split("", "");
    assert_split(" \n\t\n ", "");
    assert_split("Mail a.b@example.org or see www.example.com/x.", "Mail a.b@example.org or see www.example.com/x .");
}

/* ---- promises of the header ---- */

static void assert_whole(truce_str text, const truce_sentence *s, uint32_t n) {
    uint32_t at = 0, paragraph = 0;
    for (uint32_t i = 0; i < n; i++) {
        assert_true(s[i].n >= 1 && s[i].n <= TRUCE_LANG_TOKENS);
        assert_int_equal(s[i].beg, s[i].tok[0].beg);
        assert_int_equal(s[i].end, s[i].tok[s[i].n - 1].end);
        assert_true(s[i].paragraph >= paragraph);
        paragraph = s[i].paragraph;
        for (uint32_t k = 0; k < s[i].n; k++) {
            const truce_token *t = &s[i].tok[k];
            assert_true(t->beg >= at && t->end > t->beg && t->end <= text.n);
            assert_true(truce_utf8_boundary(text, t->beg) && truce_utf8_boundary(text, t->end));
            assert_ptr_equal(t->form.p, text.p + t->beg);
            assert_true(t->low.n > 0);
            for (uint32_t len; at < t->beg; at += len) {
                uint32_t cp = truce_utf8_get(text, at, &len);
                assert_true(truce_cp_space(cp));
                if (k && cp == '\n') fail_msg("a line feed inside a sentence");
            }
            at = t->end;
        }
    }
    for (uint32_t len; at < text.n; at += len) assert_true(truce_cp_space(truce_utf8_get(text, at, &len)));
}

static void assert_tree(const truce_sentence *s) {
    uint32_t roots = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        int32_t up = (int32_t)i;
        uint32_t steps = 0;
        assert_true(s->tok[i].head < (int32_t)s->n && s->tok[i].head >= TRUCE_ROOT && s->tok[i].head != (int32_t)i);
        assert_int_equal(s->tok[i].head == TRUCE_ROOT, s->tok[i].dep == TRUCE_DEP_ROOT);
        assert_true(s->tok[i].upos < TRUCE_UPOS_COUNT && s->tok[i].xpos > 0 && s->tok[i].xpos < TRUCE_XPOS_COUNT);
        assert_true(s->tok[i].lemma.n > 0);
        roots += s->tok[i].head == TRUCE_ROOT;
        while (up != TRUCE_ROOT && steps++ <= s->n) up = s->tok[up].head;
        assert_int_equal(up, TRUCE_ROOT);
    }
    assert_int_equal(roots, 1);
}

static void analyse_all(truce_str text) {
    truce_sentence *s;
    uint32_t n = split(text, &s);
    assert_whole(text, s, n);
    for (uint32_t i = 0; i < n; i++) {
        truce_lang_analyse(model, scratch, &arena, &s[i], TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
        assert_tree(&s[i]);
    }
}

static uint32_t draw(uint32_t *seed, uint32_t n) {
    *seed = *seed * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)(*seed >> 8) * n >> 24);
}

static void test_random_text(void **state) {
    static const char *const BITS[] = {"said",
                                       "Kim",
                                       "12",
                                       "1,200",
                                       ".",
                                       ",",
                                       "\"",
                                       "\xE2\x80\x9D",
                                       "'",
                                       "n't",
                                       "'s",
                                       "-",
                                       "(",
                                       ")",
                                       " ",
                                       " ",
                                       " ",
                                       " ",
                                       "\n",
                                       "U.S.",
                                       "a.m.",
                                       "...",
                                       "$",
                                       "%",
                                       "http://",
                                       "@",
                                       "#",
                                       "/",
                                       "\xC3\xA9",
                                       "\xD0\x96",
                                       "\xF0\x9F\x92\xA5",
                                       "\xCC\x81",
                                       "\xE2\x80\x8B",
                                       "killed",
                                       "the",
                                       "and",
                                       "9",
                                       "&",
                                       "_",
                                       "\x01"};
    uint32_t seed = 7;
    (void)state;
    for (int round = 0; round < 400; round++) {
        truce_buf b;
        truce_buf_init(&b);
        for (uint32_t i = draw(&seed, 300); i > 0; i--)
            truce_buf_cstr(&b, BITS[draw(&seed, sizeof BITS / sizeof *BITS)]);
        analyse_all(truce_buf_view(&b));
        truce_buf_fini(&b);
        truce_arena_reset(&arena);
    }
}

static void test_garbage_bytes(void **state) {
    uint32_t seed = 99;
    (void)state;
    for (int round = 0; round < 300; round++) {
        char b[400];
        for (size_t i = 0; i < sizeof b; i++) b[i] = (char)draw(&seed, 256);
        truce_sentence *s;
        uint32_t n = split((truce_str){b, sizeof b}, &s); /* not UTF-8: outside the promise, but must not crash */
        for (uint32_t i = 0; i < n; i++) {
            truce_lang_analyse(model, scratch, &arena, &s[i], TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
            assert_tree(&s[i]);
        }
        truce_arena_reset(&arena);
    }
}

static void test_long_sentence(void **state) {
    truce_buf b;
    (void)state;
    truce_buf_init(&b);
    for (int i = 0; i < 3000; i++) truce_buf_cstr(&b, i % 50 == 49 ? "word, " : "word ");
    analyse_all(truce_buf_view(&b));
    truce_buf_clear(&b);
    for (int i = 0; i < 20000; i++) truce_buf_cstr(&b, "(-'.");
    analyse_all(truce_buf_view(&b));
    truce_buf_clear(&b);
    for (int i = 0; i < 200000; i++) truce_buf_char(&b, 'a');
    analyse_all(truce_buf_view(&b));
    truce_buf_fini(&b);
    truce_arena_reset(&arena);
}

static void test_same_twice(void **state) {
    truce_str text = TRUCE_STR("Gunmen killed two guards near the old bridge, police said.");
    truce_sentence *a, *b;
    (void)state;
    assert_int_equal(split(text, &a), 1);
    assert_int_equal(split(text, &b), 1);
    truce_lang_analyse(model, scratch, &arena, a, TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
    truce_lang_analyse(model, scratch, &arena, b, TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
    for (uint32_t i = 0; i < a->n; i++) {
        assert_int_equal(a->tok[i].head, b->tok[i].head);
        assert_int_equal(a->tok[i].dep, b->tok[i].dep);
        assert_int_equal(a->tok[i].feats, b->tok[i].feats);
    }
}

/* ---- meaning: plain sentences must come out right ---- */

static const truce_token *word(const truce_sentence *s, const char *low) {
    for (uint32_t i = 0; i < s->n; i++)
        if (truce_str_is(s->tok[i].low, low)) return &s->tok[i];
    fail_msg("no word %s", low);
    return NULL;
}

static truce_sentence *parse(const char *text) {
    truce_sentence *s;
    assert_int_equal(split(truce_str_c(text), &s), 1);
    truce_lang_analyse(model, scratch, &arena, s, TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
    return s;
}

static void test_plain_sentences(void **state) {
    (void)state;
    truce_sentence *s = parse("Two soldiers were killed by gunmen on Friday.");
    assert_int_equal(word(s, "killed")->head, TRUCE_ROOT);
    assert_true(word(s, "killed")->feats & TRUCE_FEAT_PASS);
    assert_int_equal(word(s, "soldiers")->dep, TRUCE_DEP_NSUBJ_PASS);
    assert_int_equal(word(s, "gunmen")->dep, TRUCE_DEP_OBL_AGENT);
    assert_int_equal(word(s, "two")->dep, TRUCE_DEP_NUMMOD);
    assert_true(truce_str_is(word(s, "killed")->lemma, "kill"));
    assert_true(truce_str_is(word(s, "soldiers")->lemma, "soldier"));
    s = parse("The army did not attack the village.");
    assert_true(word(s, "not")->feats & TRUCE_FEAT_NEG);
    assert_int_equal(word(s, "village")->dep, TRUCE_DEP_OBJ);
    assert_true(word(s, "attack")->feats & TRUCE_FEAT_INF);
    assert_true(truce_str_is(word(s, "did")->lemma, "do"));
}

static void test_names(void **state) {
    (void)state;
    for (unsigned i = 0; i < TRUCE_UPOS_COUNT; i++) assert_int_equal(truce_upos_of(truce_str_c(truce_upos_name(i))), i);
    for (unsigned i = 0; i < TRUCE_XPOS_COUNT; i++) assert_int_equal(truce_xpos_of(truce_str_c(truce_xpos_name(i))), i);
    for (unsigned i = 0; i < TRUCE_DEP_COUNT; i++) assert_int_equal(truce_dep_of(truce_str_c(truce_dep_name(i))), i);
    assert_string_equal(truce_dep_name(TRUCE_DEP_NSUBJ_PASS), "nsubj:pass");
    assert_string_equal(truce_dep_name(TRUCE_DEP_XCOMP), "xcomp");
    assert_string_equal(truce_xpos_name(TRUCE_XPOS_OPENQ), "``");
    assert_int_equal(truce_upos_of(TRUCE_STR("no such")), TRUCE_UPOS_X);
    assert_int_equal(truce_dep_of(TRUCE_STR("no such")), TRUCE_DEP_DEP);
}

/* ---- CoNLL-U ---- */

static void test_conllu_round_trip(void **state) {
    truce_str text = TRUCE_STR("He didn't see Ana's car. They can't (yet) leave the half-built camp.");
    truce_sentence *s, back;
    truce_buf b;
    truce_err err = {0};
    uint32_t n = split(text, &s), line = 0;
    (void)state;
    truce_buf_init(&b);
    for (uint32_t i = 0; i < n; i++) {
        truce_lang_analyse(model, scratch, &arena, &s[i], TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
        truce_conllu_write(&b, &s[i], text, i);
    }
    truce_str rest = truce_buf_view(&b), own;
    assert_true(truce_str_find(rest, TRUCE_STR("2-3\tdidn't\t_"), 0) != UINT32_MAX);
    for (uint32_t i = 0; i < n; i++) {
        assert_int_equal(truce_conllu_read(&arena, &rest, &line, &back, &own, &err), TRUCE_OK);
        assert_int_equal(back.n, s[i].n);
        for (uint32_t k = 0; k < back.n; k++) {
            assert_true(truce_str_eq(back.tok[k].form, s[i].tok[k].form));
            assert_true(truce_str_eq(back.tok[k].lemma, s[i].tok[k].lemma));
            assert_int_equal(back.tok[k].head, s[i].tok[k].head);
            assert_int_equal(back.tok[k].dep, s[i].tok[k].dep);
            assert_int_equal(back.tok[k].upos, s[i].tok[k].upos);
            assert_int_equal(back.tok[k].xpos, s[i].tok[k].xpos);
            assert_int_equal(back.tok[k].feats, s[i].tok[k].feats);
            if (k + 1 < back.n) assert_int_equal(back.tok[k].space_after, s[i].tok[k].space_after);
        }
    }
    assert_int_equal(truce_conllu_read(&arena, &rest, &line, &back, &own, &err), TRUCE_ESTOP);
    truce_buf_fini(&b);
}

static void test_conllu_errors(void **state) {
    static const struct {
        const char *in;
        uint32_t line, col;
    } T[] = {{"1\ta\ta\tX\t_\t_\t0\troot\t_\n\n", 1, 1},
             {"# c\n2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n", 2, 1},
             {"1\t\ta\tX\t_\t_\t0\troot\t_\t_\n\n", 1, 2},
             {"1\t\xFF\ta\tX\t_\t_\t0\troot\t_\t_\n\n", 1, 2},
             {"1\ta\ta\tX\t_\t_\tx\troot\t_\t_\n\n", 1, 7},
             {"1\ta\ta\tX\t_\t_\t7\tdep\t_\t_\n\n", 2, 7},
             {"1\ta\ta\tX\t_\t_\t1\tdep\t_\t_\n\n", 2, 7},
             {"1-9999999999\ta\t_\t_\t_\t_\t_\t_\t_\t_\n\n", 1, 1},
             {"1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n", 3, 1}};
    (void)state;
    for (size_t i = 0; i < sizeof T / sizeof *T; i++) {
        truce_str rest = truce_str_c(T[i].in), own;
        truce_sentence s;
        truce_err err = {0};
        uint32_t line = 0;
        assert_int_equal(truce_conllu_read(&arena, &rest, &line, &s, &own, &err), TRUCE_EINPUT);
        assert_int_equal(err.line, T[i].line);
        assert_int_equal(err.col, T[i].col);
    }
}

/* ---- damaged images ---- */

static char damaged_path[64];

static int load_bytes(const char *p, size_t n) {
    truce_lang *m = NULL;
    truce_err err = {0};
    FILE *f = fopen(damaged_path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(p, 1, n, f), n);
    assert_int_equal(fclose(f), 0);
    int rc = truce_lang_load(&m, damaged_path, &err);
    if (rc == TRUCE_OK) {
        truce_lang *mine = model;
        model = m;
        analyse_all(TRUCE_STR("\"They won't go,\" the U.N. said. Two men were shot in Old-Town."));
        model = mine;
        truce_lang_free(m);
    } else {
        assert_null(m);
        assert_true(err.msg[0] != 0);
    }
    return rc;
}

/* The check sum stands at byte 32 and covers what follows it. */
static void resign(truce_buf *b) {
    uint64_t h = truce_hash(b->p + 40, b->n - 40);
    memcpy(b->p + 32, &h, sizeof h);
}

static void test_damaged_images(void **state) {
    truce_buf b;
    truce_err err = {0};
    uint32_t seed = 3;
    (void)state;
    strcpy(damaged_path, "/tmp/truce-test-lang-XXXXXX");
    int fd = mkstemp(damaged_path);
    assert_true(fd >= 0);
    close(fd);
    truce_buf_init(&b);
    assert_int_equal(truce_file_read(&b, model_path, 64u << 20, &err), TRUCE_OK);
    assert_true(b.n < 24000000); /* the limit of issue 1 */
    assert_int_equal(load_bytes(b.p, b.n), TRUCE_OK);
    assert_int_equal(load_bytes("", 0), TRUCE_EINPUT);
    assert_int_equal(load_bytes("not a model at all", 18), TRUCE_EINPUT);
    for (size_t n = 1; n < b.n; n = n * 3 + 7) assert_int_equal(load_bytes(b.p, n), TRUCE_EINPUT);
    for (int i = 0; i < 12; i++) { /* one byte changed anywhere after the header */
        size_t at = 1024 + draw(&seed, (uint32_t)(b.n - 1024));
        b.p[at] = (char)(b.p[at] ^ 0x40);
        assert_int_equal(load_bytes(b.p, b.n), TRUCE_EINPUT);
        b.p[at] = (char)(b.p[at] ^ 0x40);
    }
    for (size_t at = 0; at < 48; at++) { /* magic, version, size, tag set, check sum */
        b.p[at] = (char)(b.p[at] ^ 0x10);
        assert_true(load_bytes(b.p, b.n) != TRUCE_OK);
        b.p[at] = (char)(b.p[at] ^ 0x10);
    }
    for (int i = 0; i < 150; i++) { /* with a right check sum: refused, or it works */
        size_t at = i < 100 ? 40 + draw(&seed, 9 * 24) : 40 + draw(&seed, (uint32_t)(b.n - 40));
        char was = b.p[at];
        b.p[at] = (char)draw(&seed, 256);
        resign(&b);
        int rc = load_bytes(b.p, b.n);
        assert_true(rc == TRUCE_OK || rc == TRUCE_EINPUT);
        b.p[at] = was;
    }
    truce_buf_fini(&b);
    unlink(damaged_path);
    assert_int_equal(truce_lang_load(&(truce_lang *){NULL}, "/no/such/model", &err), TRUCE_EIO);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),          cmocka_unit_test(test_clitics),
        cmocka_unit_test(test_hyphens),        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_abbreviations),  cmocka_unit_test(test_quotes),
        cmocka_unit_test(test_ends),           cmocka_unit_test(test_plain_sentences),
        cmocka_unit_test(test_same_twice),     cmocka_unit_test(test_conllu_round_trip),
        cmocka_unit_test(test_conllu_errors),  cmocka_unit_test(test_random_text),
        cmocka_unit_test(test_garbage_bytes),  cmocka_unit_test(test_long_sentence),
        cmocka_unit_test(test_damaged_images),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
