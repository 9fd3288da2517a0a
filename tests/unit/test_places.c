/* Unit tests of claim/places*.c on a toy gazetteer: what is a place, which one, and where the unlisted ones go. */
#include "claim/np.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static truce_lexicon *lex;
static truce_lang *model;
static truce_lang_scratch *scratch;

static int load(void **state) {
    static const char *const names[] = {"tests/unit/toy-places.lex", "data/en/places/context.lex",
                                        "data/en/places/ambiguous.lex"};
    char path[3][4096], mp[4096];
    const char *sources[3], *root = getenv("TRUCE_SOURCE");
    truce_err err = {0};
    (void)state;
    for (int i = 0; i < 3; i++) {
        snprintf(path[i], sizeof path[i], "%s/%s", root ? root : ".", names[i]);
        sources[i] = path[i];
    }
    snprintf(mp, sizeof mp, "%s/data/en/model/en.model", root ? root : ".");
    int rc = truce_lexicon_load(&lex, NULL, sources, 3, NULL, NULL, &err);
    if (!rc) rc = truce_lang_load(&model, mp, &err);
    if (!rc) rc = truce_lang_scratch_new(&scratch, model, &err);
    if (rc) print_message("%s\n", err.msg);
    return rc;
}

static int unload(void **state) {
    (void)state;
    truce_lang_scratch_free(scratch);
    truce_lang_free(model);
    truce_lexicon_free(lex);
    return 0;
}

/* "text@latitude/prec" of every mention; "?" where it has no point, "a" behind an adjective. */
static const char *read_places(truce_arena *a, const char *text) {
    static char out[4000];
    truce_article article = {.text = truce_str_c(text), .published = TRUCE_NODAY};
    truce_reading r = {.arena = a, .article = &article, .lex = lex};
    size_t n = 0;
    uint32_t last = 0;
    truce_lang_split(model, scratch, a, article.text, &r.sent, &r.n_sent);
    for (uint32_t i = 0; i < r.n_sent; i++)
        truce_lang_analyse(model, scratch, a, &r.sent[i], TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
    truce_claim__views(&r);
    truce_claim__places(&r);
    out[0] = 0;
    for (uint32_t i = 0; i < r.places.n && n + 100 < sizeof out; i++) {
        const truce_place *p = &r.places.v[i];
        assert_true(p->beg >= last && p->beg < p->end && p->end <= article.text.n); /* in order, without overlap */
        assert_true(p->where_prec >= 1 && p->where_prec <= 7 && isnan(p->lat) == isnan(p->lon));
        assert_true(p->sentence >= 0 && (uint32_t)p->sentence < r.n_sent);
        last = p->end;
        n += (size_t)snprintf(out + n, sizeof out - n, "%s%.*s@", n ? "; " : "", TRUCE_FMT(p->text));
        if (isnan(p->lat)) n += (size_t)snprintf(out + n, sizeof out - n, "?");
        else n += (size_t)snprintf(out + n, sizeof out - n, "%g/%d%s", p->lat, p->where_prec, p->adjective ? "a" : "");
    }
    return out;
}

#define places(text, want)                                                                                             \
    do {                                                                                                               \
        truce_arena a_;                                                                                                \
        truce_arena_init(&a_, 0);                                                                                      \
        assert_string_equal(read_places(&a_, text), want);                                                             \
        truce_arena_fini(&a_);                                                                                         \
    } while (0)

static void size_and_context_choose(void **state) {
    (void)state;
    places("Three people died in Oxbridge on Monday.", "Oxbridge@52/1"); /* the larger one */
    places("Turania said three people died in Oxbridge on Monday.",
           "Turania@10/6; Oxbridge@12/1"); /* the named country's */
    places("The Turanian army said three people died in Oxbridge.",
           "Turanian@10/6a; Oxbridge@12/1"); /* an adjective names it too */
}

static void containers_choose(void **state) {
    (void)state;
    places("Three people died in Oxbridge, Marshland, on Monday.", "Oxbridge@12/1; Marshland@11/4");
    places("Three people died in Oxbridge, Hillshire, on Monday.", "Oxbridge@52/1; Hillshire@51/4");
    /* one sense an article: the bare mention follows the one with a container */
    places("Three people died in Oxbridge, Marshland. Oxbridge was calm on Monday.",
           "Oxbridge@12/1; Marshland@11/4; Oxbridge@12/1");
    /* none of that name lies there: the container's point, and its precision */
    places("Three people died in Zarnov, Hillshire, on Monday.", "Zarnov@51/4; Hillshire@51/4");
}

static void feature_words_choose(void **state) {
    (void)state;
    places("The bomb went off in the city of Kestrel on Monday.", "Kestrel@14/1");
    places("The bomb went off in Kestrel province on Monday.", "Kestrel@15/4");
}

static void names_of_others_are_no_places(void **state) {
    (void)state;
    places("Reading the letter, she wept.", "");
    places("Three people died in the town of Reading, Marshland.", "Reading@13/1; Marshland@11/4");
    places("Mr. Zarnov said the road was closed.", "");
    places("The Marshland Front said the road was closed.", ""); /* a group's name */
    places("She wrote to the Oxbridge Times on Monday.", "");    /* a newspaper's */
}

static void unlisted_names_are_placed_in_their_container(void **state) {
    (void)state;
    places("Three people died in the village of Umbertal in Marshland on Monday.", "Umbertal@11/4; Marshland@11/4");
    places("Three people died in Umbertal, Marshland, on Monday.", "Umbertal@11/4; Marshland@11/4");
    places("Three people died in Umbertal district of Turania on Monday.", "Umbertal@10/6; Turania@10/6");
    places("Three people died in the village of Umbertal on Monday.", "Umbertal@?"); /* nobody says where */
}

static void foreign_namesakes_stay_off_the_map(void **state) {
    (void)state;
    places("The Canavian army and Canavia said people died in Zarnov on Monday.",
           "Canavian@50/6a; Canavia@50/6; Zarnov@50/6");
}

static void hostile_text_is_read(void **state) {
    (void)state;
    truce_arena a;
    truce_arena_init(&a, 0);
    size_t n = 60000;
    char *text = malloc(n + 1);
    assert_non_null(text);
    for (size_t i = 0; i < n; i++) text[i] = "Oxbridge, Hillshire County, "[i % 28];
    text[n] = 0;
    read_places(&a, text);
    read_places(&a, "");
    read_places(&a, ", , in the of , ( ) 's");
    free(text);
    truce_arena_fini(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(size_and_context_choose),
        cmocka_unit_test(containers_choose),
        cmocka_unit_test(feature_words_choose),
        cmocka_unit_test(names_of_others_are_no_places),
        cmocka_unit_test(unlisted_names_are_placed_in_their_container),
        cmocka_unit_test(foreign_namesakes_stay_off_the_map),
        cmocka_unit_test(hostile_text_is_read),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
