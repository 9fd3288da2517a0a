/* Attributions: own sentences through the real model and lexicon. A row gives the text and what must come out, one
 * attribution after another as "source [cue] content", with * before direct speech, ! before a negated cue, and {NAME}
 * after a source that is not named by its own words. Needs data/en/model/en.model; says that it skips when that is
 * missing. */
#include "claim/claim.h"
#include "claim/quotes.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static truce_lexicon *lex;
static truce_knowledge *know;
static truce_lang *model;
static truce_lang_scratch *scratch;
enum { PATHS = 7, PATH = 4096 };

static void complain(const char *file, uint32_t line, uint32_t col, bool is_error, const char *msg, void *ctx) {
    (void)ctx;
    print_message("%s:%u:%u: %s%s\n", file, line, col, is_error ? "error: " : "", msg);
}

static int load(void **state) {
    static const char *const files[PATHS] = {"cues.lex",          "generics.lex",      "actors/government.lex",
                                             "actors/groups.lex", "actors/states.lex", "numbers.lex",
                                             "calendar.lex"};
    static char paths[PATHS][PATH], image[PATH];
    const char *sources[PATHS], *root = getenv("TRUCE_SOURCE");
    truce_err err;
    (void)state;
    for (int i = 0; i < PATHS; i++) {
        snprintf(paths[i], PATH, "%s/data/en/%s", root ? root : ".", files[i]);
        sources[i] = paths[i];
    }
    snprintf(image, PATH, "%s/data/en/model/en.model", root ? root : ".");
    if (access(image, R_OK)) {
        print_message("test_attribution: no model at %s: tests that read sentences are skipped\n", image);
        return 0;
    }
    int rc = truce_lexicon_load(&lex, NULL, sources, PATHS, complain, NULL, &err);
    if (!rc) rc = truce_knowledge_new(&know, lex, &err);
    if (!rc) rc = truce_lang_load(&model, image, &err);
    if (!rc) rc = truce_lang_scratch_new(&scratch, model, &err);
    if (rc) print_message("%s\n", err.msg);
    return rc;
}

static int unload(void **state) {
    (void)state;
    truce_lang_scratch_free(scratch);
    truce_lang_free(model);
    truce_knowledge_free(know);
    truce_lexicon_free(lex);
    return 0;
}

static void well_formed(const truce_reading *r, const truce_attribution *a) {
    uint32_t n = r->article->text.n;
    assert_true(a->beg < a->end && a->end <= n && a->cue_beg < a->cue_end && a->cue_end <= n);
    assert_true(a->sentence >= 0 && (uint32_t)a->sentence < r->n_sent);
    assert_true(truce_utf8_boundary(r->article->text, a->beg) && truce_utf8_boundary(r->article->text, a->end));
    if (a->has_source) assert_true(a->source.beg < a->source.end && a->source.end <= n);
}

static void render(const char *text, char *out, size_t size) {
    truce_article article = {.published = TRUCE_NODAY};
    truce_reading r = {.lex = lex, .know = know, .article = &article, .arena = &article.arena};
    jmp_buf oom;
    size_t at = 0;
    truce_arena_init(&article.arena, 0);
    assert_int_equal(setjmp(oom), 0);
    article.arena.oom = &oom;
    article.text = truce_arena_str(r.arena, truce_str_c(text));
    truce_lang_split(model, scratch, r.arena, article.text, &r.sent, &r.n_sent);
    for (uint32_t i = 0; i < r.n_sent; i++)
        truce_lang_analyse(model, scratch, r.arena, &r.sent[i], TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
    truce_claim__views(&r);
    truce_claim__times(&r);
    truce_claim__actors(&r);
    truce_claim__attributions(&r);
    out[0] = 0;
    for (uint32_t i = 0; i < r.attributions.n; i++) {
        const truce_attribution *a = &r.attributions.v[i];
        truce_str cue = truce_str_sub(article.text, a->cue_beg, a->cue_end),
                  content = truce_str_sub(article.text, a->beg, a->end);
        well_formed(&r, a);
        at += (size_t)snprintf(out + at, size - at, "%s%s%.*s", i ? "\n" : "", a->negated ? "!" : "",
                               TRUCE_FMT(a->source.text));
        bool named = !a->source.name.p || truce_str_find(a->source.text, a->source.name, 0) != UINT32_MAX;
        if (!named) at += (size_t)snprintf(out + at, size - at, "{%.*s}", TRUCE_FMT(a->source.name));
        at += (size_t)snprintf(out + at, size - at, "[%.*s]%s%.*s", TRUCE_FMT(cue), a->direct ? "*" : "",
                               TRUCE_FMT(content));
        assert_true(at < size);
    }
    truce_arena_fini(&article.arena);
}

struct row {
    const char *text, *want;
};

static void check(const struct row *rows, size_t n) {
    static char got[16384];
    if (!model) skip();
    for (size_t i = 0; i < n; i++) {
        render(rows[i].text, got, sizeof got);
        if (strcmp(got, rows[i].want)) fail_msg("\"%s\"\n  want %s\n  got  %s", rows[i].text, rows[i].want, got);
    }
}
#define CHECK(rows) check(rows, sizeof rows / sizeof *rows)

static void test_speech(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"The army said that its troops had killed 12 militants near the border.",
         "The army[said]that its troops had killed 12 militants near the border"},
        {"The army said on Friday that its troops had killed 12 militants.",
         "The army[said]that its troops had killed 12 militants"},
        {"The governor told reporters on Sunday that two schools were hit.",
         "The governor[told]that two schools were hit"},
        {"The agency quoted a doctor as saying that six children were wounded.",
         "a doctor[saying]that six children were wounded"},
        {"Kabul and the United Nations said that 12 people had died.",
         "Kabul and the United Nations{Afghanistan}[said]that 12 people had died"},
        {"It is alleged that soldiers fired on the crowd.", "[is alleged]that soldiers fired on the crowd"},
        {"The two armies met near the river on Monday.", ""},
    };
    CHECK(rows);
}

/* The cue between or after what is said. */
static void test_parenthetical(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"The road was closed on Monday, the governor said.", "the governor[said]The road was closed on Monday"},
        {"The road, the governor said, was closed after the blast.",
         "the governor[said]The road\nthe governor[said]was closed after the blast"},
        {"According to the ministry, 12 people were killed in the strike.",
         "the ministry[According to]12 people were killed in the strike"},
        {"Twelve people were killed in the strike, according to the ministry.",
         "the ministry[according to]Twelve people were killed in the strike"},
    };
    CHECK(rows);
}

static void test_quotes(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"\"We will answer every attack,\" said the minister.", "the minister[said]*We will answer every attack,"},
        {"He said: “The village is empty.”", "He[said]*The village is empty."},
        /* over sentences, and on after the cue */
        {"\"The bridge is open. Buses run again,\" the mayor said. \"Nobody was hurt.\"",
         "the mayor[said]*The bridge is open. Buses run again,\nthe mayor[said]*Nobody was hurt."},
        /* a paragraph left open goes on in the next */
        {"“The talks went well.\n“We will meet again,” the envoy said.",
         "the envoy[said]*The talks went well.\nthe envoy[said]*We will meet again,"},
        /* a few words inside indirect speech */
        {"The spokesman said the army was “fully prepared” for any attack.",
         "The spokesman[said]the army was “fully prepared” for any attack\nThe spokesman[said]*fully prepared"},
        /* what is quoted in the next sentence is not the earlier speaker's */
        {"Seven people died, officials said.\n“We ran for our lives,” said a driver.",
         "officials[said]Seven people died\na driver[said]*We ran for our lives,"},
    };
    CHECK(rows);
}

static void test_stance(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"The group denied that it had shelled the village.", "The group[denied]that it had shelled the village"},
        {"The army did not say how many soldiers were hurt.", "!The army[did not say]how many soldiers were hurt"},
        {"The ministry refused to confirm the toll.", "!The ministry[refused to confirm]the toll"},
        {"Pakistan accused Afghanistan of sheltering the fighters.",
         "Pakistan[accused]Afghanistan of sheltering the fighters"},
        {"The claim could not be independently verified.", "[could not be independently verified]The claim"},
        {"The president wants to end the war.", "The president[wants]to end the war"},
        /* what a speaker says of his own thoughts is within what he says */
        {"He said he hopes the war is over.", "He[said]he hopes the war is over"},
        /* nothing has been said yet */
        {"The minister may say that the war is over.", ""},
    };
    CHECK(rows);
}

static void test_speakers(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"The ministry said it had hit three camps. It added that the strikes were over.",
         "The ministry[said]it had hit three camps\nIt{ministry}[added]that the strikes were over"},
        {"Governor John Miller said the road was open. He said the market was empty.",
         "Governor John Miller[said]the road was open\nHe{John Miller}[said]the market was empty"},
        {"Army: 12 fighters killed in raid", "Army[:]12 fighters killed in raid"},
        {"Dozens killed in market blast: police", "police[:]Dozens killed in market blast"},
    };
    CHECK(rows);
}

/* Speakers that the tree hides, and neighbours that must be kept apart. */
static void test_sources(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"Kabul said nine soldiers died; Islamabad acknowledged two dead.",
         "Kabul{Afghanistan}[said]nine soldiers died\nIslamabad{Pakistan}[acknowledged]two dead"},
        {"Sources close to the governor said the road was open.",
         "Sources close to the governor[said]the road was open"},
        {"\"It was late,\" she continued. \"Nobody came home.\"",
         "she[continued]*It was late,\nshe[continued]*Nobody came home."},
        {"Nobody said who had fired first.", "!Nobody[said]who had fired first"},
    };
    CHECK(rows);
}

/* Pairing of quotation marks, without any model. */
static void test_marks(void **state) {
    (void)state;
    static const struct row rows[] = {
        {"He said \"one two\" and “three four”.", "one two|three four"},
        {"''Old marks,'' he wrote. ``Older,'' he said.", "Old marks,|Older,"},
        {"The men's house isn't 'safe now', they said.", "safe now"},
        {"“Outer ‘inner’ words”", "Outer ‘inner’ words"},
        {"“First.\n\n“Second.”", "First.|+Second."},
        {"A pipe 6\" wide and the '90s", ""},
        {"\"", ""},
        {"“”", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        truce_arena arena;
        truce_quote_vec q = {0};
        char got[256] = "";
        truce_str text = truce_str_c(rows[i].text);
        truce_arena_init(&arena, 0);
        truce_quotes_find(&arena, text, &q);
        for (uint32_t k = 0; k < q.n; k++) {
            const truce_quote *x = &q.v[k];
            size_t at = strlen(got);
            assert_true(x->open <= x->beg && x->beg < x->end && x->end <= x->close && x->close <= text.n);
            assert_int_equal(truce_quotes_at(&q, x->beg), (int)k);
            snprintf(got + at, sizeof got - at, "%s%s%.*s", k ? "|" : "", x->continues ? "+" : "",
                     TRUCE_FMT(truce_str_sub(text, x->beg, x->end)));
        }
        if (strcmp(got, rows[i].want)) fail_msg("\"%s\"\n  want %s\n  got  %s", rows[i].text, rows[i].want, got);
        truce_arena_fini(&arena);
    }
}

/* Hostile shapes: no crash, sane spans (checked in render), whatever comes out. */
static void test_odd(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        "said",
        "said.",
        "\" said",
        "\"\"\"\"\"",
        ": : :",
        "“said said said said”",
        "said “",
        ", he said, he said, he said,",
        "according to",
        "According to according to",
        "“A\n“B\n“C\n“D",
        "said that that that that",
        "as saying as saying as telling",
        "He, who, which, that, said, said.",
        "X: Y: Z: “W",
        "'",
        "’’’’ said ‘‘‘‘",
    };
    static char got[16384];
    if (!model) skip();
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) render(texts[i], got, sizeof got);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_marks),  cmocka_unit_test(test_speech),  cmocka_unit_test(test_parenthetical),
        cmocka_unit_test(test_quotes), cmocka_unit_test(test_stance),  cmocka_unit_test(test_speakers),
        cmocka_unit_test(test_odd),    cmocka_unit_test(test_sources),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
