/* Unit tests of fetch/robots: the rules of RFC 9309 in our own examples. */
#include "fetch/fetch.h"
#include "fetch/robots.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

static double delay;

/* May truce fetch `path` where robots.txt is `text`? `delay` gets the Crawl-delay. */
static int may(const char *text, const char *path) {
    truce_arena a;
    truce_robots r;
    truce_arena_init(&a, 0);
    assert_true(truce_robots_parse(&r, &a, truce_str_c(text), TRUCE_STR("truce")));
    int yes = truce_robots_allows(&r, truce_str_c(path));
    delay = r.delay;
    truce_arena_fini(&a);
    return yes;
}

static void nothing_asked_is_all_allowed(void **state) {
    (void)state;
    assert_int_equal(may("", "/news/1"), 1);
    assert_int_equal(may("<html><body>No such page: sorry</body></html>", "/news/1"), 1);
    assert_int_equal(may("User-agent: *\nDisallow:\n", "/news/1"), 1);
    assert_int_equal(may("User-agent: *\nDisallow: /drafts\n", "/news/1"), 1);
    assert_int_equal(may("Disallow: /\n", "/news/1"), 1); /* before any group: for nobody */
}

static void group_is_chosen_by_product_token(void **state) {
    (void)state;
    const char *t = "User-agent: *\nDisallow: /\n\nUser-agent: TRUCE\nDisallow: /archive\n";
    assert_int_equal(may(t, "/news"), 1); /* ours alone counts; letters' case does not */
    assert_int_equal(may(t, "/archive/7"), 0);
    assert_int_equal(may("User-agent: truce/2.1 (some note)\nDisallow: /\n", "/"), 0);
    assert_int_equal(may("User-agent: trucer\nDisallow: /\n", "/"), 1); /* a whole token, not a beginning */
    assert_int_equal(may("User-agent: tru\nDisallow: /\n", "/"), 1);
    assert_int_equal(may("User-agent: otherbot\nDisallow: /\n", "/"), 1);
    assert_int_equal(may("User-agent: *\nDisallow: /\nUser-agent: truce\n", "/"), 1); /* ours, and it asks nothing */
    assert_int_equal(may("User-agent: *bot\nDisallow: /\n", "/"), 1);
}

static void groups_for_us_are_put_together(void **state) {
    (void)state;
    const char *t =
        "User-agent: truce\nDisallow: /a\n\nUser-agent: x\nDisallow: /b\n\nuser-agent: truce\nDisallow: /c\n";
    assert_int_equal(may(t, "/a"), 0);
    assert_int_equal(may(t, "/b"), 1);
    assert_int_equal(may(t, "/c"), 0);
}

static void several_agents_share_a_group(void **state) {
    (void)state;
    const char *t = "User-agent: x\nUser-agent: truce\n\n# between\nSitemap: /map.xml\nUser-agent: y\nDisallow: /a\n"
                    "Sitemap: /map2.xml\nDisallow: /b\nUser-agent: z\nDisallow: /c\n";
    assert_int_equal(may(t, "/a"), 0);
    assert_int_equal(may(t, "/b"), 0); /* a Sitemap ends nothing */
    assert_int_equal(may(t, "/c"), 1);
}

static void longest_pattern_decides(void **state) {
    (void)state;
    const char *t = "User-agent: *\nDisallow: /news\nAllow: /news/world\nDisallow: /news/world/live\n";
    assert_int_equal(may(t, "/news/sport"), 0);
    assert_int_equal(may(t, "/news/world/7"), 1);
    assert_int_equal(may(t, "/news/world/live/7"), 0);
    assert_int_equal(may("User-agent: *\nAllow: /page\nDisallow: /*.php\n", "/page.php"), 0); /* 6 bytes against 5 */
    assert_int_equal(may("User-agent: *\nAllow: /\nDisallow: /\n", "/x"), 1); /* as long: Allow, in either order */
    assert_int_equal(may("User-agent: *\nDisallow: /\nAllow: /\n", "/x"), 1);
    assert_int_equal(may("User-agent: *\nDisallow: /News\n", "/news"), 1); /* paths know capitals */
}

static void star_and_end(void **state) {
    (void)state;
    const char *t = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print/*/all\nDisallow: *session=\n";
    assert_int_equal(may(t, "/a/b.pdf"), 0);
    assert_int_equal(may(t, "/a/b.pdf.html"), 1);
    assert_int_equal(may(t, "/a/b.pdf?x=1.pdf"), 0); /* the first .pdf is not at the end, the last is */
    assert_int_equal(may(t, "/x/print/9/all/2"), 0);
    assert_int_equal(may(t, "/print/9/all"), 1);
    assert_int_equal(may(t, "/a?session=5"), 0);
    assert_int_equal(may("User-agent: *\nDisallow: /a$\n", "/a"), 0);
    assert_int_equal(may("User-agent: *\nDisallow: /a$\n", "/ab"), 1);
    assert_int_equal(may("User-agent: *\nDisallow: /a$b\n", "/a$b"), 0);    /* only at the end is it more than a byte */
    assert_int_equal(may("User-agent: *\nDisallow: /aa*aa$\n", "/aaa"), 1); /* pieces do not overlap */
    assert_int_equal(may("User-agent: *\nDisallow: /a**b***\n", "/axxb"), 0);
    assert_int_equal(may("User-agent: *\nDisallow: a\n", "/a"), 1); /* no path begins so */
}

static void percent_encoding_is_made_equal(void **state) {
    (void)state;
    assert_int_equal(may("User-agent: *\nDisallow: /caf\xC3\xA9\n", "/caf%c3%a9/1"), 0);
    assert_int_equal(may("User-agent: *\nDisallow: /caf%C3%A9\n", "/caf\xC3\xA9"), 0);
    assert_int_equal(may("User-agent: *\nDisallow: /%7euser\n", "/~user"), 0);
    assert_int_equal(may("User-agent: *\nDisallow: /a%2Fb\n", "/a/b"), 1); /* an encoded slash is no slash */
    assert_int_equal(may("User-agent: *\nDisallow: /a%2Ab\n", "/a*b"), 0); /* a star as a byte */
    assert_int_equal(may("User-agent: *\nDisallow: /a%2Ab\n", "/axb"), 1);
    assert_int_equal(may("User-agent: *\nDisallow: /a%24\n", "/a$"), 0);
    assert_int_equal(may("User-agent: *\nDisallow: /100%\n", "/100%"), 0); /* no code at all: itself */
}

static void lines_may_be_untidy(void **state) {
    (void)state;
    assert_int_equal(may("\xEF\xBB\xBFUser-Agent : *\r\nDISALLOW:/a # why\r\n", "/a"), 0);
    assert_int_equal(may("user-agent:*\rdisallow:/a\r", "/a"), 0);
    assert_int_equal(may("User-agent: *\nDisallow /a\nDisallow: /b", "/a"), 1); /* no colon, no rule */
    assert_int_equal(may("User-agent: *\nDisallow /a\nDisallow: /b", "/b"), 0); /* the last line needs no end */
    assert_int_equal(may("User-agent: *\n\n\nDisallow: /a\n", "/a"), 0);        /* empty lines end nothing */
    assert_int_equal(may("User-agent: *\n#Disallow: /a\n", "/a"), 1);
}

static void crawl_delay_is_read(void **state) {
    (void)state;
    may("User-agent: *\nCrawl-delay: 2.5\nDisallow: /a\n", "/");
    assert_true(delay == 2.5);
    may("User-agent: *\nCrawl-delay: soon\n", "/");
    assert_true(delay == 0);
    may("User-agent: *\nCrawl-delay: -3\n", "/");
    assert_true(delay == 0);
    may("User-agent: *\nCrawl-delay: 99999999999999999999999999999999\n", "/");
    assert_true(delay >= 1e6);
    /* It is a line of its group: what follows is another's. */
    assert_int_equal(may("User-agent: *\nCrawl-delay: 7\nUser-agent: x\nDisallow: /\n", "/a"), 1);
    assert_true(delay == 7);
}

static void hostile_patterns_end_soon(void **state) {
    (void)state;
    truce_buf t, path;
    truce_buf_init(&t);
    truce_buf_init(&path);
    truce_buf_cstr(&t, "User-agent: *\n");
    while (t.n < TRUCE_FETCH_ROBOTS_BYTES - 300) {
        truce_buf_cstr(&t, "Disallow: /");
        for (int i = 0; i < 100; i++) truce_buf_cstr(&t, "*a");
        truce_buf_cstr(&t, "*b\n");
    }
    truce_buf_char(&t, '\0');
    truce_buf_char(&path, '/');
    for (int i = 0; i < TRUCE_FETCH_URL_BYTES; i++) truce_buf_char(&path, 'a');
    truce_buf_char(&path, '\0');
    assert_false(t.failed || path.failed);
    assert_int_equal(may(t.p, path.p), 1); /* a matcher that goes back would not end in the test's time */
    truce_buf_fini(&t);
    truce_buf_fini(&path);
}

static void every_allocation_may_fail(void **state) {
    (void)state;
    truce_str text = TRUCE_STR("User-agent: truce\nDisallow: /a\nAllow: /a/b\n");
    int failures = 0;
    for (uint64_t n = 1;; n++) {
        truce_arena a;
        truce_robots r;
        truce_arena_init(&a, 0);
        truce_malloc_fail_at(n);
        bool ok = truce_robots_parse(&r, &a, text, TRUCE_STR("truce"));
        int yes = ok ? truce_robots_allows(&r, TRUCE_STR("/a/x")) : -1;
        truce_malloc_fail_at(0);
        truce_arena_fini(&a);
        if (yes == 0) break;
        assert_int_equal(yes, -1); /* never "allowed" because memory was short */
        failures++;
    }
    assert_true(failures >= 2);
}

static void urls_are_told_from_files(void **state) {
    (void)state;
    assert_true(truce_fetch_is_url("https://example.org/feed"));
    assert_true(truce_fetch_is_url("HTTP://example.org"));
    assert_true(truce_fetch_is_url("file:///etc/hosts")); /* to be refused in words */
    assert_false(truce_fetch_is_url("reports/2025"));
    assert_false(truce_fetch_is_url("http:/one-slash"));
    assert_false(truce_fetch_is_url("-"));
    assert_false(truce_fetch_is_url(""));
    assert_false(truce_fetch_is_url("://x"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_asked_is_all_allowed),
        cmocka_unit_test(group_is_chosen_by_product_token),
        cmocka_unit_test(groups_for_us_are_put_together),
        cmocka_unit_test(several_agents_share_a_group),
        cmocka_unit_test(longest_pattern_decides),
        cmocka_unit_test(star_and_end),
        cmocka_unit_test(percent_encoding_is_made_equal),
        cmocka_unit_test(lines_may_be_untidy),
        cmocka_unit_test(crawl_delay_is_read),
        cmocka_unit_test(hostile_patterns_end_soon),
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(urls_are_told_from_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
