/* tests/unit/test_feed.c - RSS and Atom: items, days, HTML inside, broken and hostile feeds. */
#include "intake_harness.h"

static const char rss[] =
    "<?xml version='1.0' encoding='windows-1252'?>\n<rss version='2.0' "
    "xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Valley "
    "Post</title><language>en</language>"
    "<image><title>Logo</title></image>"
    "<item><title>Army &amp;amp; rebels trade fire</title><link>http://v.example/1</link><pubDate>Sun, 26 Oct 2025 "
    "23:10:00 +0500</pubDate>"
    "<description>&lt;p&gt;Short.&lt;/p&gt;</description><content:encoded><![CDATA[<p>The army said it killed 12 "
    "fighters.</p><p>Rebels denied it \x96 flatly.</p><script>x()</script>]]></content:encoded></item>\n"
    "<item><title>Second&nbsp;item</title><description>Two villagers were hurt on the road to "
    "town.</description></item>\n";

static void rss_items(void **state) {
    char all[2000];
    (void)state;
    snprintf(all, sizeof all, "%s</channel></rss>", rss);
    for (size_t step = 0; step < 64; step += 13) {
        seen s;
        harness_start(&s, TRUCE_FORMAT_SNIFF, all, strlen(all));
        s.step = step;
        harness_go(&s);
        assert_int_equal(s.articles, 2);
        assert_int_equal(s.problems, 0);
        assert_str(s.art[0]->title, "Army & rebels trade fire");
        assert_str(s.art[0]->url, "http://v.example/1");
        assert_str(s.art[0]->source, "Valley Post");
        assert_str(s.art[0]->lang, "en");
        assert_int_equal(s.art[0]->published, truce_day_make(2025, 10, 26));
        assert_true(harness_has(s.art[0]->text, "The army said it killed 12 fighters."));
        assert_true(harness_has(s.art[0]->text, "Rebels denied it \xE2\x80\x93 flatly."));
        assert_false(harness_has(s.art[0]->text, "x()"));
        assert_false(harness_has(s.art[0]->text, "Short"));
        assert_true(harness_has(s.art[1]->text, "Two villagers were hurt"));
        assert_int_equal(s.art[1]->published, TRUCE_NODAY);
        harness_free(&s);
    }
}

static void a_broken_feed_gives_what_stands_before(void **state) {
    char all[2000];
    seen s;
    (void)state;
    snprintf(all, sizeof all, "%s<item><title>Broken</titel></item></channel></rss>", rss);
    harness_run(&s, TRUCE_FORMAT_SNIFF, all);
    assert_int_equal(s.rc, TRUCE_OK);
    assert_int_equal(s.articles, 2);
    assert_true(harness_said(&s, "not a well-formed feed"));
    assert_int_equal(s.problem[0].line, 4);
    assert_true(s.problem[0].col > 1);
    harness_free(&s);
    harness_run(&s, TRUCE_FORMAT_FEED, rss); /* cut off */
    assert_int_equal(s.articles, 2);
    assert_true(harness_said(&s, "not a well-formed feed"));
    harness_free(&s);
}

static void atom(void **state) {
    seen s;
    (void)state;
    harness_run(&s, TRUCE_FORMAT_SNIFF,
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Agency</title><entry><title type='html'>Truce "
                "&lt;b&gt;holds&lt;/b&gt;</title><link rel='self' href='http://no.example/'/>"
                "<link "
                "href='http://v.example/2'/><updated>2025-10-28T01:00:00Z</updated><published>2025-10-27T01:00:00Z</"
                "published><source><title>Elsewhere</title></source>"
                "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>First &lt;para&gt; said.</p><p>The "
                "<b>second</b> followed.</p></div></content></entry></feed>");
    assert_int_equal(s.articles, 1);
    assert_str(s.art[0]->title, "Truce holds");
    assert_str(s.art[0]->url, "http://v.example/2");
    assert_str(s.art[0]->source, "Agency");
    assert_int_equal(s.art[0]->published, truce_day_make(2025, 10, 27));
    assert_true(harness_has(s.art[0]->text, "First <para> said."));
    assert_true(harness_has(s.art[0]->text, "The second followed."));
    harness_free(&s);
}

static void rdf(void **state) {
    seen s;
    (void)state;
    harness_run(
        &s, TRUCE_FORMAT_SNIFF,
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Old style</title></channel>"
        "<item rdf:about='x'><title>Bridge closed</title><dc:date>2025-10-20T10:00:00+02:00</dc:date><description>The "
        "bridge was closed after the blast.</description></item></rdf:RDF>");
    assert_int_equal(s.articles, 1);
    assert_str(s.art[0]->source, "Old style");
    assert_int_equal(s.art[0]->published, truce_day_make(2025, 10, 20));
    harness_free(&s);
}

static void entities_are_refused(void **state) {
    static const char *const in[] = {
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b "
        "'&a;&a;&a;&a;&a;&a;&a;&a;'>]><rss><channel><item><title>&b;</title></item></channel></rss>",
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM "
        "'file:///etc/passwd'>]><rss><channel><item><title>&x;</title></item></channel></rss>",
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1/x.dtd'> "
        "%p;]><rss><channel><item><title>t</title></item></channel></rss>",
    };
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        seen s;
        harness_run(&s, TRUCE_FORMAT_SNIFF, in[i]);
        assert_int_equal(s.articles, 0);
        assert_int_equal(s.problems, 1);
        assert_true(harness_said(&s, "entities"));
        assert_int_equal(s.problem[0].line, 1);
    }
}

static void limits(void **state) {
    seen s;
    size_t n = 0;
    char *deep = malloc(400000);
    (void)state;
    assert_non_null(deep);
    n += (size_t)sprintf(deep, "<rss><channel>");
    for (int i = 0; i < 100000; i++) n += (size_t)sprintf(deep + n, "<x>");
    harness_start(&s, TRUCE_FORMAT_FEED, deep, n);
    harness_go(&s);
    assert_int_equal(s.articles, 0);
    assert_true(harness_said(&s, "'depth'"));
    free(deep);
    harness_start(&s, TRUCE_FORMAT_FEED, rss, sizeof rss - 1);
    s.opt.limits.document_bytes = 100;
    harness_go(&s);
    assert_true(harness_said(&s, "document_bytes"));
    harness_free(&s);
}

static void not_a_feed(void **state) {
    seen s;
    (void)state;
    harness_run(&s, TRUCE_FORMAT_FEED, "Plain words, no feed at all.");
    assert_int_equal(s.articles, 0);
    assert_true(harness_said(&s, "not a well-formed feed"));
    harness_run(&s, TRUCE_FORMAT_FEED, "<?xml version='1.0'?><doc><p>Some other XML.</p></doc>");
    assert_int_equal(s.articles, 0);
    assert_true(harness_said(&s, "no article"));
}

static void no_memory(void **state) {
    (void)state;
    harness_faults(TRUCE_FORMAT_FEED, rss, sizeof rss - 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rss_items),
        cmocka_unit_test(a_broken_feed_gives_what_stands_before),
        cmocka_unit_test(atom),
        cmocka_unit_test(rdf),
        cmocka_unit_test(entities_are_refused),
        cmocka_unit_test(limits),
        cmocka_unit_test(not_a_feed),
        cmocka_unit_test(no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
