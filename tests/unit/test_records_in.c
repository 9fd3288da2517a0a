/* Unit tests of engine/records_in: what records.c writes comes back the same for every report of examples/reports, and
 * records that are cut, of wrong types, or lie about the text are refused with their place. */
#include "base/file.h"
#include "engine/records.h"
#include "engine/records_in.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ID  "aaaaaaaaaaaabbbbbbbbbbbbccccccccccccddddddddddddeeeeeeeeeeee0123"
#define CUT "aaaaaaaaaaaa"

/* One report of two sentences, with every kind of thing in its claims. */
static const char report[] =
    "{\"type\":\"report\",\"id\":\"" ID
    "\",\"ref\":\"r1\",\"file\":\"a.txt\",\"part\":1,\"title\":\"Toll\",\"source\":null,"
    "\"url\":\"\",\"lang\":\"en\",\"published\":\"2025-10-12\",\"published_basis\":\"stated\",\"bytes\":62,"
    "\"sentences\":2,\"copy_of\":null,\"copy_share\":0.25,"
    "\"repairs\":[{\"beg\":0,\"end\":5,\"was\":\"\\u0000rmy\",\"kind\":\"control\"}],"
    "\"junk\":[{\"text\":\"Share\",\"kind\":\"furniture\"}],"
    "\"text\":\"The army killed 24, two of them boys.\\nIt took no posts, zero.\\n\"}\n";
static const char attribution[] =
    "{\"type\":\"attribution\",\"report\":\"" ID
    "\",\"source\":{\"text\":\"It\",\"beg\":38,\"end\":40,\"name\":\"Army\","
    "\"country\":\"PAK\",\"sector\":\"MIL\"},\"cue\":{\"text\":\"took\",\"beg\":41,\"end\":45},"
    "\"content\":{\"beg\":41,\"end\":53},\"direct\":false}\n";
#define ACTOR                                                                                                          \
    "{\"text\":\"The army\",\"name\":\"Army\",\"country\":\"PAK\",\"sector\":\"MIL\",\"id\":null,\"beg\":0,\"end\":8}"
#define NOBODY "\"text\":null,\"name\":null,\"country\":null,\"sector\":null,\"id\":null,\"beg\":null,\"end\":null"
static const char claim1[] =
    "{\"type\":\"claim\",\"id\":\"" CUT "-1\",\"report\":\"" ID "\",\"sentence\":0,\"beg\":9,\"end\":18,"
    "\"quote\":\"The army killed 24, two of them boys.\",\"event\":\"ASSAULT\",\"mode\":null,\"cameo\":\"19\","
    "\"acled\":null,\"actors\":[" ACTOR "],\"recipients\":[],\"harm\":{\"kind\":\"killed\",\"low\":24,\"high\":24,"
    "\"bound\":\"exact\",\"word\":null,\"victim\":{" NOBODY ",\"role\":\"person\"},\"part_of\":null,"
    "\"period_total\":false},\"object\":null,\"weapon\":null,\"places\":[{\"text\":\"here\",\"name\":\"Here\","
    "\"geonameid\":null,\"country\":\"AFG\",\"adm1\":null,\"adm2\":null,\"lat\":31.00467,\"lon\":-66,\"feature\":null,"
    "\"where_prec\":1,\"beg\":null,\"end\":null}],\"when\":{\"from\":\"2025-10-11\",\"to\":\"2025-10-12\",\"date_"
    "prec\":2,"
    "\"text\":\"overnight\"},\"claimant\":null,\"stance\":\"asserts\",\"polarity\":\"positive\",\"modality\":"
    "\"actual\","
    "\"quoted\":false,\"rule\":\"harm.active\",\"confidence\":0.29}\n";
static const char claim3[] =
    "{\"type\":\"claim\",\"id\":\"" CUT "-3\",\"report\":\"" ID "\",\"sentence\":1,\"beg\":41,\"end\":53,"
    "\"quote\":\"It took no posts, zero.\",\"event\":null,\"mode\":null,\"cameo\":null,"
    "\"acled\":null,\"actors\":[],\"recipients\":[" ACTOR "],\"harm\":{\"kind\":\"wounded\",\"low\":0,\"high\":null,"
    "\"bound\":\"vague\",\"word\":\"dozens\",\"victim\":{" NOBODY ",\"role\":\"child\"},\"part_of\":\"" CUT "-1\","
    "\"period_total\":true},\"object\":{\"text\":\"posts\",\"kind\":\"post\",\"done\":\"captured\",\"low\":0,\"high\":"
    "0,"
    "\"bound\":\"exact\",\"word\":\"no\",\"beg\":49,\"end\":54},\"weapon\":{\"text\":null,\"kind\":\"drone\",\"beg\":"
    "null,"
    "\"end\":null},\"places\":[],\"when\":null,\"claimant\":" ACTOR ",\"stance\":\"denies\",\"polarity\":\"negative\","
    "\"modality\":\"background\",\"quoted\":true,\"rule\":null,\"confidence\":1}\n";

static char *whole(void) {
    static char all[8192];
    snprintf(all, sizeof all, "%s%s%s%s", report, attribution, claim1, claim3);
    return all;
}

#define LINE(b, call)                                                                                                  \
    do {                                                                                                               \
        truce_json j;                                                                                                  \
        truce_json_init(&j, (b));                                                                                      \
        truce_json_obj(&j);                                                                                            \
        call;                                                                                                          \
        truce_json_obj_end(&j);                                                                                        \
        truce_buf_char((b), '\n');                                                                                     \
    } while (0)

static void write_all(truce_buf *b, const truce_reading *r) {
    LINE(b, truce_record_report(&j, r, true));
    for (uint32_t i = 0; i < r->attributions.n; i++) LINE(b, truce_record_attribution(&j, r, &r->attributions.v[i]));
    for (uint32_t i = 0; i < r->claims.n; i++) LINE(b, truce_record_claim(&j, r, &r->claims.v[i]));
    assert_false(b->failed);
}

static int in(const char *p, size_t n, truce_err *err) {
    truce_arena a;
    truce_reading r;
    truce_arena_init(&a, 0);
    memset(err, 0, sizeof *err);
    char *exact = malloc(n ? n : 1); /* so that a sanitizer sees the end */
    assert_non_null(exact);
    memcpy(exact, p, n);
    int rc = truce_records_in(&a, (truce_str){exact, (uint32_t)n}, &r, err);
    free(exact);
    truce_arena_fini(&a);
    return rc;
}

/* ---------------------------------------------------------------- there and back */

static void comes_back(truce_str records) {
    truce_arena a;
    truce_reading r;
    truce_err err = {0};
    truce_buf again;
    truce_arena_init(&a, 0);
    truce_buf_init(&again);
    if (truce_records_in(&a, records, &r, &err) != TRUCE_OK) fail_msg("line %u: %s", err.line, err.msg);
    write_all(&again, &r);
    assert_int_equal(again.n, records.n);
    assert_memory_equal(again.p, records.p, records.n);
    for (uint32_t i = 0; i < r.claims.n; i++) {
        const truce_claim *c = &r.claims.v[i];
        assert_true(r.sent[c->sentence].beg <= c->beg && c->end <= r.sent[c->sentence].end);
    }
    truce_buf_fini(&again);
    truce_arena_fini(&a);
}

static void test_small(void **state) {
    (void)state;
    comes_back(truce_str_c(whole()));
    comes_back(truce_str_c(report));
}

static void test_fields(void **state) {
    (void)state;
    truce_arena a;
    truce_reading r;
    truce_err err = {0};
    truce_arena_init(&a, 0);
    assert_int_equal(truce_records_in(&a, truce_str_c(whole()), &r, &err), TRUCE_OK);
    assert_null(r.article->source.p);
    assert_true(r.article->url.p && r.article->url.n == 0); /* stated to be empty */
    assert_int_equal(r.article->basis, TRUCE_BASIS_STATED);
    assert_int_equal(r.article->repairs.v[0].was.n, 4);
    assert_int_equal(r.n_sent, 2);
    assert_int_equal(r.sent[1].beg, 38);
    const truce_claim *c = &r.claims.v[1];
    assert_int_equal(c->part_of, 0); /* an index, though the number is 1 */
    assert_int_equal(c->number, 3);
    assert_int_equal(c->count.low, 0);
    assert_int_equal(c->count.high, -1);
    assert_int_equal(c->stance, TRUCE_SAID_DENIES);
    assert_int_equal(c->modality, TRUCE_MOD_BACKGROUND);
    assert_int_equal(c->victim.role, TRUCE_ROLE_CHILD);
    assert_int_equal(c->claimant.entry, TRUCE_NOENTRY);
    assert_true(c->has_object && c->has_weapon && !c->has_when && c->has_claimant && c->negative && c->period_total);
    assert_int_equal(r.claims.v[0].confidence, 29);
    assert_int_equal(r.claims.v[0].part_of, -1);
    assert_string_equal(r.claims.v[0].rule, "harm.active");
    truce_arena_fini(&a);
}

typedef struct seen {
    unsigned reports, claims;
} seen;

static int on_reading(const truce_reading *r, void *ctx) {
    seen *s = ctx;
    truce_buf b;
    truce_buf_init(&b);
    write_all(&b, r);
    comes_back(truce_buf_view(&b));
    truce_buf_fini(&b);
    s->reports++;
    s->claims += r->claims.n;
    return TRUCE_OK;
}

static void read_file(truce_pipeline *p, const char *path) {
    truce_err err = {0};
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    int fd = fileno(f);
    assert_int_equal(truce_pipeline_read(p, path, truce_source_fd(&fd), &err), TRUCE_OK);
    fclose(f);
}

static void test_examples(void **state) {
    (void)state;
    char dir[1024], path[2048];
    truce_engine *e = NULL;
    truce_pipeline *p = NULL;
    truce_err err = {0};
    seen s = {0, 0};
    truce_options o = {.size = sizeof o, .data = getenv("TRUCE_DATA")};
    truce_pipeline_options po = {.threads = 1};
    po.intake.date = TRUCE_NODAY;
    po.intake.limits = truce_limits_default;
    if (truce_open(&e, &o, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    assert_int_equal(truce_pipeline_new(&p, e, &po, (truce_sink){.reading = on_reading, .ctx = &s}, &err), TRUCE_OK);
    snprintf(dir, sizeof dir, "%s/examples/reports", getenv("TRUCE_SOURCE"));
    DIR *d = opendir(dir);
    assert_non_null(d);
    for (struct dirent *f; (f = readdir(d));) {
        if (f->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", dir, f->d_name);
        read_file(p, path);
    }
    closedir(d);
    assert_int_equal(truce_pipeline_finish(p, &err), TRUCE_OK);
    truce_pipeline_free(p);
    truce_close(e);
    assert_true(s.reports >= 22 && s.claims >= 100); /* or the folder was not read */
}

/* ---------------------------------------------------------------- hostile bytes */

static void test_cut(void **state) {
    (void)state;
    truce_err err;
    const char *all = whole();
    for (size_t n = 0; n < strlen(all); n++) {
        bool end_of_line = n > 0 && (all[n] == '\n' || all[n - 1] == '\n');
        assert_int_equal(in(all, n, &err), end_of_line ? TRUCE_OK : TRUCE_EINPUT);
        if (end_of_line) continue;
        assert_true(err.msg[0] && err.pos <= n);
        assert_true(n == 0 || err.line >= 1);
    }
}

/* `from`, after the first place where `after` stands, becomes `to`; the message must hold `says`. */
static void refused(const char *after, const char *from, const char *to, const char *says) {
    static char changed[8192 + 70000];
    const char *all = whole(), *at = strstr(all, after);
    truce_err err;
    at = at ? strstr(at, from) : NULL;
    if (!at) fail_msg("no %s after %s", from, after);
    snprintf(changed, sizeof changed, "%.*s%s%s", (int)(at - all), all, to, at + strlen(from));
    if (in(changed, strlen(changed), &err) != TRUCE_EINPUT) fail_msg("taken in: %s for %s", to, from);
    if (!strstr(err.msg, says)) fail_msg("'%s' does not say '%s'", err.msg, says);
    assert_true(err.line >= 1);
}

static void test_types(void **state) {
    (void)state;
    refused("", "\"ref\":\"r1\"", "\"ref\":7", "report record, 'ref': not a string");
    refused("", "\"part\":1", "\"part\":-1", "'part'");
    refused("", "\"part\":1", "\"part\":1.5", "'part'");
    refused("", "\"part\":1", "\"part\":4294967296", "'part': not a whole number from 0 to 4294967295");
    refused("", "\"part\":1", "\"part\":99999999999999999999", "too large");
    refused("", "\"published\":\"2025-10-12\"", "\"published\":\"2025-02-30\"", "'published'");
    refused("", "\"stated\"", "\"guessed\"", "'published_basis'");
    refused("", "\"bytes\":62", "\"bytes\":61", "'bytes'");
    refused("", "\"sentences\":2", "\"sentences\":4000000000", "'sentences'");
    refused("", "\"sentences\":2", "\"sentences\":0", "sentence");
    refused("", "\"id\":\"" ID, "\"id\":\"A" ID, "'id'");
    refused("", "0.25", "1e999", "");
    refused("", "\"repairs\":[", "\"repairs\":null,\"x\":[", "'repairs'");
    refused("", "\"control\"", "\"con\\u0000trol\"", "'kind'");
    refused("attribution", "\"source\":{", "\"source\":[1],\"x\":{", "attribution record, 'source'");
    refused("attribution", "\"direct\":false", "\"direct\":0", "'direct'");
    refused("attribution", "\"beg\":38,\"end\":40", "\"beg\":38,\"end\":63", "'end'");
    refused("attribution", "\"beg\":38,\"end\":40", "\"beg\":40,\"end\":38", "'end'");
    refused("attribution", "\"report\":\"a", "\"report\":\"b", "another report");
    refused("claim", "\"stance\":\"asserts\"", "\"stance\":\"wants\"", "'stance'");
    refused("claim", "\"polarity\":\"positive\"", "\"polarity\":null", "'polarity'");
    refused("claim", "\"kind\":\"killed\"", "\"kind\":\"none\"", "'kind'");
    refused("claim", "\"low\":24", "\"low\":-2", "'low'");
    refused("claim", "\"lat\":31.00467", "\"lat\":131", "'lat'");
    refused("claim", "\"confidence\":0.29", "\"confidence\":29", "'confidence'");
    refused("claim", "\"from\":\"2025-10-11\"", "\"from\":\"yesterday\"", "'from'");
    refused("claim", "{\"type\"", "{\"type\":\"claim\",\"type\"", "same key twice");
    refused("claim", "\"actors\":[", "\"actors\":[7,", "'actor'");
}

static void test_lies(void **state) {
    (void)state;
    refused("claim", "\"quote\":\"The army", "\"quote\":\"The navy", "'quote': does not stand around");
    refused("claim", "\"quote\":\"The army killed 24, two of them boys.\"", "\"quote\":\"\"", "'quote'");
    refused("claim", "\"sentence\":0", "\"sentence\":2", "'sentence'");
    refused("claim", "\"sentence\":0", "\"sentence\":1", "another one than before"); /* said when claim 3 comes */
    refused("claim", "-1\"", "-3\"", "number is not larger");
    refused("claim", "-1\"", "-0\"", "'id'");
    refused("claim", "-1\"", "-01\"", "'id'");
    refused("part_of\":\"", "-1\"", "-2\"", "'part_of'");
    refused("part_of\":\"", "-1\"", "-3\"", "'part_of'");
    refused("", "{\"type\":\"report\"", "{\"type\":\"claim\"", "before the report");
    refused("", "{\"type\":\"report\"", "{\"type\":\"incident\"", "not report, attribution or claim");
    refused("", "{\"type\":\"attribution\"", "{\"type\":\"report\"", "a second report");
    refused("", "{\"type\":\"attribution\"", "[] {\"type\":\"attribution\"", "JSON object");
    truce_err err;
    assert_int_equal(in("", 0, &err), TRUCE_EINPUT);
    assert_int_equal(in("\n\n", 2, &err), TRUCE_EINPUT);
}

/* A place inside a letter of two bytes would cut it. */
static void test_characters(void **state) {
    (void)state;
    refused("", "It took", "I\xC3\xA9took", "inside a character"); /* the source's end is byte 40 */
}

static void test_deep(void **state) {
    (void)state;
    static char deep[60001];
    memset(deep, '[', 60000);
    refused("claim", "\"actors\":[", deep, "");
    memset(deep, 0, sizeof deep);
    for (size_t i = 0; i < 60000; i += 5) memcpy(deep + i, "{\"a\":", 5);
    refused("claim", "\"harm\":", deep, "");
}

/* The quote repeats itself: found or refused in time that grows with the text, not with its square. */
static void test_repeats(void **state) {
    (void)state;
    enum { N = 400000 };
    truce_buf b;
    truce_err err;
    truce_buf_init(&b);
    truce_buf_cstr(&b, "{\"type\":\"report\",\"id\":\"" ID "\",\"part\":1,\"published_basis\":\"none\",\"sentences\":1,"
                       "\"copy_share\":0,\"repairs\":[],\"junk\":[]");
    truce_buf_printf(&b, ",\"bytes\":%d,\"text\":\"", N);
    for (unsigned i = 0; i < N; i++) truce_buf_char(&b, 'a');
    truce_buf_cstr(&b, "\"}\n{\"type\":\"claim\",\"id\":\"" CUT "-1\",\"report\":\"" ID "\",\"sentence\":0");
    truce_buf_printf(&b, ",\"beg\":%d,\"end\":%d,\"quote\":\"", N / 2, N / 2 + 1);
    for (unsigned i = 0; i < N / 2; i++) truce_buf_char(&b, 'a');
    truce_buf_cstr(&b, "b\"}\n");
    assert_int_equal(in(b.p, b.n, &err), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "'quote'"));
    truce_buf_fini(&b);
}

static void test_memory(void **state) {
    (void)state;
    const char *all = whole();
    for (size_t limit = 0; limit < 1 << 15; limit += 97) { /* the arena is full at every point */
        truce_arena a;
        truce_reading r;
        truce_err err = {0};
        truce_arena_init(&a, limit ? limit : 1);
        int rc = truce_records_in(&a, truce_str_c(all), &r, &err);
        assert_true(rc == TRUCE_OK || rc == TRUCE_ENOMEM);
        assert_null(a.oom);
        truce_arena_fini(&a);
        if (rc == TRUCE_OK) return;
    }
    fail_msg("never enough memory");
}

static void test_heap(void **state) {
    (void)state;
    truce_err err;
    for (uint64_t n = 1; n < 50; n++) {
        truce_malloc_fail_at(n);
        int rc = in(whole(), strlen(whole()), &err);
        truce_malloc_fail_at(0);
        assert_true(rc == TRUCE_OK || rc == TRUCE_ENOMEM);
        if (rc == TRUCE_OK) {
            assert_true(n > 2);
            return;
        }
    }
    fail_msg("never enough memory");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_small),      cmocka_unit_test(test_fields), cmocka_unit_test(test_examples),
        cmocka_unit_test(test_cut),        cmocka_unit_test(test_types),  cmocka_unit_test(test_lies),
        cmocka_unit_test(test_characters), cmocka_unit_test(test_deep),   cmocka_unit_test(test_repeats),
        cmocka_unit_test(test_memory),     cmocka_unit_test(test_heap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
