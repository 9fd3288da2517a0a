/* tests/unit/test_html.c - saved pages: the article found, the rest left out, what the page says of itself, hostile
 * pages. */
#include "intake_harness.h"

#include <time.h>

static const char page[] =
    "<!DOCTYPE html><html lang='en-GB'><head><meta charset='utf-8'><title>Post | Valley</title>"
    "<meta property='og:title' content='Shells fall on Tannery &amp; Mill'><meta property='og:site_name' "
    "content='Valley Post'>"
    "<meta property='article:published_time' content='2025-10-19T23:30:00+05:00'><link rel='canonical' "
    "href='https://v.example/tannery'>"
    "<script "
    "type='application/ld+json'>{\"@context\":\"https://"
    "schema.org\",\"@graph\":[{\"@type\":\"Organization\",\"name\":\"X\"},{\"@type\":\"NewsArticle\",\"headline\":"
    "\"Shells fall on Tannery\",\n"
    "\"datePublished\":\"2025-10-20T01:00:00+05:00\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Valley "
    "Post\"}}]}</script>"
    "<script>var a = '<p>No text of mine, this is a script with a long string inside it.</p>';</script></head><body>"
    "<nav><a href='/'>Home</a> <a href='/war'>Conflict</a></nav><div class='cookie-consent'><p>We use cookies to make "
    "this site better for you and for our partners everywhere.</p></div>"
    "<div class='page'><div class='story'><h1>Shells fall on Tannery &amp; Mill</h1><div class='byline'>By A. "
    "Writer</div>"
    "<p>Shells fell on two villages on Sunday night, killing three people &mdash; among them a child &mdash; and "
    "wounding nine, district officials said.</p>"
    "<figure><img src='x.jpg'><figcaption>A house in Mill after the shelling. Photo: V. Post</figcaption></figure>"
    "<p>The army denied that its guns had fired. &quot;We hold to the truce,&quot; its spokesman said.</p><h2>What the "
    "other side says</h2>"
    "<p>A commander of the Northern Front told this newspaper that his men had counted forty shells between nine and "
    "midnight.</p>"
    "<ul><li>Three people were killed in Mill.</li><li>Nine people were wounded in Tannery.</li></ul>"
    "<blockquote><p>We ask both sides to stop, and to let the wounded leave by the eastern road before the "
    "snow.</p></blockquote>"
    "<ul class='x'><li><a href='/1'>Earlier: talks fail again in the capital</a></li><li><a href='/2'>Who holds the "
    "eastern road?</a></li></ul>"
    "<p style='display: none'>This paragraph cannot be seen by anybody, and so it must not be read by us.</p>"
    "<p>Talks go on in the capital on Tuesday, the foreign ministry said.</p></div>"
    "<div class='related-stories'><h3>More</h3><p>In another story, which is not this one, a bridge fell into the "
    "river after heavy rain.</p></div>"
    "<div id='comments'><p>I live there and I can tell you that it was more than forty shells, and nobody came to "
    "help.</p></div></div>"
    "<footer><p>Copyright Valley Post. All rights reserved, in all countries, for all time.</p></footer></body></html>";

static void the_article_and_nothing_else(void **state) {
    static const char *const in[] = {
        "Shells fell on two villages on Sunday night, killing three people \xE2\x80\x94 among them a child",
        "\"We hold to the truce,\" its spokesman said.",
        "What the other side says",
        "counted forty shells",
        "Three people were killed in Mill.",
        "Nine people were wounded",
        "We ask both sides",
        "Talks go on"};
    static const char *const out[] = {
        "cookies",     "Home",         "A. Writer", "script",          "cannot be seen",
        "bridge fell", "I live there", "Copyright", "A house in Mill", "Who holds the eastern road"};
    seen s;
    (void)state;
    harness_run(&s, TRUCE_FORMAT_SNIFF, page);
    assert_int_equal(s.articles, 1);
    assert_int_equal(s.problems, 0);
    const truce_article *a = s.art[0];
    for (size_t i = 0; i < sizeof in / sizeof *in; i++)
        if (!harness_has(a->text, in[i])) fail_msg("missing: %s\n%.*s", in[i], TRUCE_FMT(a->text));
    for (size_t i = 0; i < sizeof out / sizeof *out; i++)
        if (harness_has(a->text, out[i])) fail_msg("kept: %s\n%.*s", out[i], TRUCE_FMT(a->text));
    bool caption = false;
    for (uint32_t i = 0; i < a->junk.n; i++)
        caption |= harness_has(a->junk.v[i].text, "A house in Mill") && !strcmp(a->junk.v[i].kind, "caption");
    assert_true(caption);
    harness_free(&s);
}

static void what_the_page_says_of_itself(void **state) {
    seen s;
    (void)state;
    harness_run(&s, TRUCE_FORMAT_SNIFF, page);
    const truce_article *a = s.art[0];
    assert_str(a->title, "Shells fall on Tannery");
    assert_str(a->source, "The Valley Post");
    assert_str(a->url, "https://v.example/tannery");
    assert_str(a->lang, "en-GB");
    assert_int_equal(a->published, truce_day_make(2025, 10, 20));
    assert_int_equal(a->basis, TRUCE_BASIS_METADATA);
    harness_free(&s);
    harness_run(&s, TRUCE_FORMAT_HTML,
                "<title>Only a title</title><body><time datetime='2025-10-21T04:00Z'>Tuesday</time><p>The road was "
                "open again on Tuesday, the mayor said in a message.</p>");
    assert_int_equal(s.articles, 1);
    assert_str(s.art[0]->title, "Only a title");
    assert_int_equal(s.art[0]->published, truce_day_make(2025, 10, 21));
    assert_null(s.art[0]->source.p);
    harness_free(&s);
}

static void charsets(void **state) {
    static const char *const heads[] = {"<meta charset='windows-1251'>",
                                        "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>"};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        char in[600];
        seen s;
        snprintf(in, sizeof in,
                 "<html><head>%s<title>T</title></head><body><p>\xC0\xF0\xEC\xE8\xFF \xF1\xEE\xEE\xE1\xF9\xE8\xEB\xE0 "
                 "\xEE \xE4\xE2\xF3\xF5 \xF0\xE0\xED\xE5\xED\xFB\xF5.</p></body></html>",
                 heads[i]);
        harness_run(&s, TRUCE_FORMAT_HTML, in);
        assert_int_equal(s.articles, 1);
        assert_true(harness_has(s.art[0]->text, "Армия сообщила о двух раненых."));
        harness_free(&s);
    }
}

static void utf16(void **state) {
    static const char in[] = "<html><body><p>Two men were hurt at the bridge on Monday, police said.</p></body></html>";
    char wide[2 * sizeof in + 2] = "\xFF\xFE";
    seen s;
    (void)state;
    for (size_t i = 0; i < sizeof in - 1; i++) wide[2 + 2 * i] = in[i], wide[3 + 2 * i] = 0;
    harness_start(&s, TRUCE_FORMAT_SNIFF, wide, 2 * sizeof in);
    harness_go(&s);
    assert_int_equal(s.articles, 1);
    assert_true(harness_has(s.art[0]->text, "Two men were hurt at the bridge"));
    harness_free(&s);
}

/* `n` times `unit`, after a paragraph that is fine. */
static double seconds(const char *unit, const char *then, size_t n, const char *says) {
    static const char start[] =
        "<html><body><p>One soldier was killed near the crossing on Friday, the army said in a statement.</p>";
    size_t u = strlen(unit), t = strlen(then), at = sizeof start - 1;
    char *in = malloc(at + n * (u + t) + 1);
    seen s;
    assert_non_null(in);
    memcpy(in, start, at);
    for (size_t i = 0; i < n; i++, at += u) memcpy(in + at, unit, u);
    for (size_t i = 0; i < n; i++, at += t) memcpy(in + at, then, t);
    harness_start(&s, TRUCE_FORMAT_HTML, in, at);
    clock_t from = clock();
    harness_go(&s);
    double took = (double)(clock() - from) / CLOCKS_PER_SEC;
    assert_int_equal(s.rc, TRUCE_OK);
    if (says && !harness_said(&s, says)) fail_msg("%s: %u problems: %s", unit, s.problems, s.problem[0].msg);
    assert_int_equal(s.articles, 1);
    assert_true(harness_has(s.art[0]->text, "One soldier was killed"));
    harness_free(&s);
    free(in);
    return took;
}

static void deep_pages(void **state) {
    static const char *const unit[][3] = {{"<div>", "</div>", "'depth'"},
                                          {"<b>", "</i>", "'depth'"},
                                          {"<ul><li>", "x", "'depth'"},
                                          {"<table><tr><td>", "", "'depth'"},
                                          {"<a href=x>", "</p>", NULL},
                                          {"<p>", "<br>", NULL},
                                          {"<x y=z>&amp;", "</x>", "'depth'"},
                                          {"<!--", "-->", NULL},
                                          {"&", ";", NULL},
                                          {"<", ">", NULL}};
    (void)state;
    for (size_t i = 0; i < sizeof unit / sizeof *unit; i++) {
        double once = seconds(unit[i][0], unit[i][1], 50000, unit[i][2]),
               twice = seconds(unit[i][0], unit[i][1], 100000, unit[i][2]);
        if (twice > 4 * once + 0.5) fail_msg("%s: %.3f s, then %.3f s for twice as much", unit[i][0], once, twice);
    }
}

static void little_text(void **state) {
    seen s;
    (void)state;
    harness_run(&s, TRUCE_FORMAT_HTML, "<html><body><script>x</script></body></html>");
    assert_int_equal(s.articles, 0);
    assert_true(harness_said(&s, "no article text"));
    harness_run(&s, TRUCE_FORMAT_HTML, "<p>Ceasefire holds.");
    assert_int_equal(s.articles, 1);
    assert_true(harness_has(s.art[0]->text, "Ceasefire holds."));
    harness_free(&s);
    harness_start(&s, TRUCE_FORMAT_HTML, page, sizeof page - 1);
    s.opt.limits.document_bytes = 2000;
    harness_go(&s);
    assert_true(harness_said(&s, "document_bytes"));
    assert_int_equal(s.articles, 1);
    harness_free(&s);
}

static void no_memory(void **state) {
    (void)state;
    harness_faults(TRUCE_FORMAT_HTML, page, sizeof page - 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_article_and_nothing_else),
                                       cmocka_unit_test(what_the_page_says_of_itself),
                                       cmocka_unit_test(charsets),
                                       cmocka_unit_test(utf16),
                                       cmocka_unit_test(deep_pages),
                                       cmocka_unit_test(little_text),
                                       cmocka_unit_test(no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
