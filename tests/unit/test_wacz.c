/* Unit tests of exchange/wacz: what is written, read again by libzip and zlib; hostile values; limits; failing memory;
 * same input, same bytes. Other tools on whole files: tests/cli/test_wacz.py. */
#include "exchange/wacz.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>
#include <zlib.h>

#define NOON ((int64_t)1760270400 * 1000000 + 123456) /* 2025-10-12T12:00:00.123456Z */

static const truce_wacz_head head = {.title = TRUCE_STR("Case c-1"),
                                     .description = TRUCE_STR("Evidence."),
                                     .collection = TRUCE_STR("c-0123456789ab"),
                                     .software = TRUCE_STR("truce 0.1.0"),
                                     .created = NOON};

/* An item with the hash that its bytes have; `sha` holds it. */
static truce_wacz_item item(enum truce_wacz_how how, const char *bytes, const char *url, const char *type,
                            char sha[65]) {
    truce_wacz_item x = {.how = how, .bytes = truce_str_c(bytes), .at = NOON};
    truce_sha256_hex(bytes, strlen(bytes), sha);
    x.sha256 = truce_str_c(sha);
    if (url) x.url = truce_str_c(url);
    if (type) x.media_type = truce_str_c(type);
    x.tool = TRUCE_STR("truce 0.1.0");
    return x;
}

static truce_wacz *begun(void) {
    truce_wacz *w = NULL;
    truce_err err = {0};
    assert_int_equal(truce_wacz_new(&w, &head, &err), TRUCE_OK);
    return w;
}

static void add(truce_wacz *w, const truce_wacz_item *x) {
    truce_err err = {0};
    assert_int_equal(truce_wacz_add(w, x, &err), TRUCE_OK);
}

/* ---------------------------------------------------------------- reading it again */

typedef struct opened {
    zip_t *z;
    truce_buf zip, warc, index, pages, log, package, digest;
} opened;

static void take(const opened *o, const char *path, truce_buf *out) {
    zip_stat_t st;
    truce_buf_clear(out);
    assert_int_equal(zip_stat(o->z, path, 0, &st), 0);
    if (strncmp(path, "archive/", 8) == 0) assert_int_equal(st.comp_method, ZIP_CM_STORE);
    assert_true(truce_buf_reserve(out, st.size + 1));
    zip_file_t *f = zip_fopen(o->z, path, 0);
    assert_non_null(f);
    assert_int_equal(zip_fread(f, out->p, st.size), (zip_int64_t)st.size);
    assert_int_equal(zip_fclose(f), 0);
    out->n = st.size;
    out->p[out->n] = 0;
}

static void open_zip(opened *o) {
    zip_error_t e;
    zip_error_init(&e);
    o->z = zip_open_from_source(zip_source_buffer_create(o->zip.p, o->zip.n, 0, &e), ZIP_CHECKCONS, &e);
    assert_non_null(o->z);
    zip_error_fini(&e);
    take(o, "archive/data.warc.gz", &o->warc);
    take(o, "indexes/index.cdx", &o->index);
    take(o, "pages/pages.jsonl", &o->pages);
    take(o, "custody/log.jsonl", &o->log);
    take(o, "datapackage.json", &o->package);
    take(o, "datapackage-digest.json", &o->digest);
}

/* End it, free it, open what came out. */
static void finish(truce_wacz *w, opened *o) {
    truce_err err = {0};
    memset(o, 0, sizeof *o);
    assert_int_equal(truce_wacz_end(w, &o->zip, &err), TRUCE_OK);
    truce_wacz_free(w);
    open_zip(o);
}

static void shut(opened *o) {
    zip_discard(o->z);
    truce_buf *const all[] = {&o->zip, &o->warc, &o->index, &o->pages, &o->log, &o->package, &o->digest};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) truce_buf_fini(all[i]);
}

/* The gzip member at `offset`. */
static void member(const opened *o, uint64_t offset, uint64_t length, truce_buf *out) {
    z_stream z;
    memset(&z, 0, sizeof z);
    truce_buf_clear(out);
    assert_true(offset + length <= o->warc.n);
    assert_true(truce_buf_reserve(out, 1 << 20));
    assert_int_equal(inflateInit2(&z, 31), Z_OK);
    z.next_in = (Bytef *)o->warc.p + offset;
    z.avail_in = (uInt)length;
    z.next_out = (Bytef *)out->p;
    z.avail_out = (1 << 20) - 1;
    assert_int_equal(inflate(&z, Z_FINISH), Z_STREAM_END);
    assert_int_equal(z.avail_in, 0); /* length is the member's, to the byte */
    out->n = z.total_out;
    out->p[out->n] = 0;
    inflateEnd(&z);
}

static uint64_t number(const char *line, const char *key) {
    const char *at = strstr(line, key);
    assert_non_null(at);
    return strtoull(at + strlen(key), NULL, 10);
}

/* The record that the `n`th line of the index leads to; `line` gets that line. */
static void indexed(const opened *o, unsigned n, char line[600], truce_buf *out) {
    const char *p = o->index.p;
    while (n--) p = strchr(p, '\n') + 1;
    snprintf(line, 600, "%.*s", (int)(strchr(p, '\n') - p), p);
    member(o, number(line, "\"offset\":"), number(line, "\"length\":"), out);
}

static void has(const char *text, const char *part) {
    if (!strstr(text, part)) fail_msg("no '%s' in:\n%s", part, text);
}
static void has_no(const char *text, const char *part) {
    if (strstr(text, part)) fail_msg("'%s' in:\n%s", part, text);
}

/* ---------------------------------------------------------------- what stands where */

static void fetched(void **state) {
    (void)state;
    char sha[65], line[600], want[200];
    opened o;
    truce_buf r = {0};
    truce_wacz *w = begun();
    truce_wacz_item x =
        item(TRUCE_WACZ_HTTP, "<html>Page</html>", "https://www.example.org/a?z=1&b=2", "text/html", sha);
    x.asked = TRUCE_STR("https://example.org/a");
    x.etag = TRUCE_STR("\"v1\"");
    x.last_modified = TRUCE_STR("Sun, 12 Oct 2025 10:00:00 GMT");
    truce_wacz_report rep = {
        .id = TRUCE_STR("r1"), .title = TRUCE_STR("A page"), .text = TRUCE_STR("Page"), .published = 20373};
    x.reports = &rep;
    x.n_reports = 1;
    add(w, &x);
    finish(w, &o);
    indexed(&o, 0, line, &r);
    has(line, "org,example)/a?b=2&z=1 20251012120000123 {\"url\":\"https://www.example.org/a?z=1&b=2\",");
    snprintf(want, sizeof want, "\"digest\":\"sha256:%s\",\"mime\":\"text/html\"", sha);
    has(line, want);
    has(line, "\"status\":200,\"filename\":\"data.warc.gz\"}");
    has(r.p, "WARC/1.1\r\nWARC-Type: response\r\n");
    has(r.p, "WARC-Date: 2025-10-12T12:00:00.123Z\r\n");
    has(r.p, "Truce-HTTP-Headers: rebuilt\r\n");
    snprintf(want, sizeof want, "WARC-Payload-Digest: sha256:%s\r\n", sha);
    has(r.p, want);
    has(r.p,
        "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 17\r\nLast-Modified: Sun, 12 Oct 2025 "
        "10:00:00 GMT\r\nETag: \"v1\"\r\n\r\n<html>Page</html>\r\n\r\n");
    member(&o, number(line, "\"offset\":") + number(line, "\"length\":"),
           o.warc.n - number(line, "\"offset\":") - number(line, "\"length\":"), &r); /* its metadata is the last */
    has(r.p, "WARC-Type: metadata\r\n");
    has(r.p, "asked-for: https://example.org/a\r\n");
    has(r.p, "obtained: 2025-10-12T12:00:00.123456Z\r\n");
    has(r.p, "http-headers: rebuilt");
    has(r.p, "report: r1\r\nreport-title: A page\r\n");
    has(o.pages.p,
        "\"hasText\":true}\n{\"id\":\"r1\",\"url\":\"https://www.example.org/a?z=1&b=2\",\"ts\":\"2025-10-12T12:00:"
        "00.123Z\",\"title\":\"A page\"");
    has(o.pages.p, "\"published\":\"2025-10-12\",\"text\":\"Page\"}\n");
    truce_buf_fini(&r);
    shut(&o);
}

static void from_a_file(void **state) {
    (void)state;
    char sha[65], line[600], want[200];
    opened o;
    truce_buf r = {0};
    truce_wacz *w = begun();
    truce_wacz_item x =
        item(TRUCE_WACZ_FILE, "Words.\n", "https://example.org/not-fetched", "text/plain; charset=utf-8", sha);
    x.url = TRUCE_NOSTR;
    x.name = TRUCE_STR("notes.txt");
    add(w, &x);
    finish(w, &o);
    indexed(&o, 0, line, &r);
    snprintf(want, sizeof want, "urn:sha256:%s 20251012120000123 {\"url\":\"urn:sha256:%s\"", sha, sha);
    has(line, want);
    has(line, "\"mime\":\"text/plain\"");
    has(r.p, "WARC-Type: resource\r\n");
    has(r.p, "Content-Type: text/plain; charset=utf-8\r\nContent-Length: 7\r\n\r\nWords.\n\r\n\r\n");
    has_no(r.p, "rebuilt");
    has(o.pages.p, "\"title\":\"notes.txt\"");
    has_no(o.pages.p, "hasText");
    truce_buf_fini(&r);
    shut(&o);
}

static void out_of_an_archive(void **state) {
    (void)state;
    static const char answer[] =
        "HTTP/1.1 404 Not Found\r\nX-Own: kept\r\ncontent-type: text/html; charset=x\r\n\r\nGone";
    char sha[65], body[65], line[600], want[200];
    opened o;
    truce_buf r = {0};
    truce_wacz *w = begun();
    truce_wacz_item x = item(TRUCE_WACZ_ANSWER, answer, "http://example.org", NULL, sha);
    assert_true(truce_wacz_is_answer(x.bytes));
    add(w, &x);
    x = item(TRUCE_WACZ_ANSWER, "no headers at all", "http://example.org/2", NULL, sha); /* is taken as a file */
    assert_false(truce_wacz_is_answer(x.bytes));
    add(w, &x);
    finish(w, &o);
    indexed(&o, 0, line, &r);
    truce_sha256_hex("Gone", 4, body);
    has(line, "org,example)/ 20251012120000123 ");
    snprintf(want, sizeof want, "\"digest\":\"sha256:%s\",\"mime\":\"text/html\"", body);
    has(line, want);
    has(line, "\"status\":404");
    has(r.p, answer); /* as it was, to the byte */
    has_no(r.p, "rebuilt");
    indexed(&o, 1, line, &r);
    has(line, "urn:sha256:");
    has(r.p, "WARC-Type: resource\r\n");
    truce_buf_fini(&r);
    shut(&o);
}

/* Keys as warcio and wabac make them. */
static void keys(void **state) {
    (void)state;
    static const char *const some[][2] = {
        {"http://example.org", "org,example)/"},
        {"HTTP://WWW2.Example.ORG:80/A/b", "org,example)/a/b"},
        {"https://example.org:443/?", "org,example)/"},
        {"https://news.example.org:8080/x?b=2&a=1&a=0#part", "org,example,news:8080)/x?a=0&a=1&b=2"},
        {"https://u:p@example.org/", "org,example)/"},
        {"http://[::1]:81/", "[::1]:81)/"},
        {"http://localhost/a b\xc3\xa9", "localhost)/a%20b%c3%a9"},
        {"https://www.", ")/"},
    };
    for (size_t i = 0; i < sizeof some / sizeof *some; i++) {
        char sha[65], want[200];
        opened o;
        truce_wacz *w = begun();
        truce_wacz_item x = item(TRUCE_WACZ_HTTP, "p", some[i][0], "text/html", sha);
        add(w, &x);
        finish(w, &o);
        snprintf(want, sizeof want, "%s 2025", some[i][1]);
        if (strncmp(o.index.p, want, strlen(want)) != 0) fail_msg("%s: %s", some[i][0], o.index.p);
        shut(&o);
    }
}

/* Whoever wrote a page's headers or its name puts no header, line or record of his own into ours. */
static void hostile_values(void **state) {
    (void)state;
    char sha[65], line[600];
    opened o;
    truce_buf r = {0};
    truce_wacz *w = begun();
    truce_wacz_item x = item(TRUCE_WACZ_HTTP, "p", "http://example.org/a\r\nWARC-Type: x\n{\"url\":1} \x7f",
                             "text/html\r\nSet-Cookie: a=b\r\n\r\n<script>", sha);
    x.etag = TRUCE_STR("\"a\"\nLocation: /elsewhere");
    x.name = TRUCE_STR("f\r\nreport: forged");
    truce_wacz_report rep = {
        .id = TRUCE_STR("r1"), .title = TRUCE_STR("\"}\n{\"id\":\"r2\""), .published = TRUCE_NODAY};
    x.reports = &rep;
    x.n_reports = 1;
    add(w, &x);
    truce_err err = {0};
    truce_wacz_custody c = {.at = NOON, .who = TRUCE_STR("a\nb"), .what = TRUCE_STR("\xff"), .entry = UINT64_MAX};
    assert_int_equal(truce_wacz_log(w, &c, &err), TRUCE_OK);
    finish(w, &o);
    indexed(&o, 0, line, &r);
    assert_null(strchr(strchr(o.index.p, '\n') + 1, '\n')); /* one line */
    has_no(r.p, "\nSet-Cookie");
    has_no(r.p, "\nLocation");
    has_no(r.p, "\nWARC-Type: x");
    has(r.p, "HTTP/1.1 200 OK\r\nContent-Type: text/html  Set-Cookie: a=b    <script>\r\n");
    member(&o, number(line, "\"offset\":") + number(line, "\"length\":"),
           o.warc.n - number(line, "\"offset\":") - number(line, "\"length\":"), &r);
    has_no(r.p, "\nreport: forged");
    unsigned lines = 0;
    for (const char *p = o.pages.p; (p = strchr(p, '\n')); p++) lines++;
    assert_int_equal(lines, 2);
    has(o.log.p,
        "{\"time\":\"2025-10-12T12:00:00.123456Z\",\"who\":\"a\\nb\",\"what\":\"\xef\xbf\xbd\",\"sha256\":null,"
        "\"entry\":null,\"note\":null}\n");
    truce_buf_fini(&r);
    shut(&o);
}

static void manifest(void **state) {
    (void)state;
    char sha[65], want[300];
    opened o;
    truce_err err = {0};
    truce_wacz *w = begun();
    truce_wacz_item x = item(TRUCE_WACZ_FILE, "b", NULL, NULL, sha);
    add(w, &x);
    x = item(TRUCE_WACZ_FILE, "a", NULL, NULL, sha);
    add(w, &x);
    truce_wacz_custody c = {
        .at = NOON, .who = TRUCE_STR("Qatar"), .what = TRUCE_STR("case-open"), .sha256 = truce_str_c(sha), .entry = 17};
    assert_int_equal(truce_wacz_log(w, &c, &err), TRUCE_OK);
    assert_int_equal(truce_wacz_file(w, "record.txt", TRUCE_STR("proofs"), &err), TRUCE_OK);
    finish(w, &o);
    has(o.log.p, "\"who\":\"Qatar\",\"what\":\"case-open\"");
    has(o.log.p, "\"entry\":17,");
    has(o.package.p,
        "{\"profile\":\"data-package\",\"wacz_version\":\"1.1.1\",\"id\":\"c-0123456789ab\",\"title\":\"Case c-1\","
        "\"description\":\"Evidence.\",\"created\":\"2025-10-12T12:00:00Z\",\"software\":\"truce 0.1.0\",");
    truce_sha256_hex("proofs", 6, sha);
    snprintf(want, sizeof want,
             "{\"name\":\"record.txt\",\"path\":\"custody/record.txt\",\"hash\":\"sha256:%s\",\"bytes\":6}", sha);
    has(o.package.p, want);
    truce_sha256_hex(o.warc.p, o.warc.n, sha);
    snprintf(want, sizeof want, "\"path\":\"archive/data.warc.gz\",\"hash\":\"sha256:%s\",\"bytes\":%zu}", sha,
             o.warc.n);
    has(o.package.p, want);
    truce_sha256_hex(o.package.p, o.package.n, sha);
    snprintf(want, sizeof want, "{\"path\":\"datapackage.json\",\"hash\":\"sha256:%s\"}\n", sha);
    assert_string_equal(o.digest.p, want);
    assert_true(strcmp(o.index.p, strchr(o.index.p, '\n') + 1) < 0); /* sorted */
    assert_int_equal(zip_get_num_entries(o.z, 0), 7);
    zip_stat_t st;
    for (zip_uint64_t i = 0; i < 7; i++) assert_int_equal(zip_stat_index(o.z, i, 0, &st), 0);
    shut(&o);
}

/* ---------------------------------------------------------------- what is refused */

static void refused(void **state) {
    (void)state;
    static const char *const names[] = {"", ".hidden", "a/b", "../x", "log.jsonl", "A", "a b", "x\n"};
    char sha[65];
    truce_err err = {0};
    truce_buf out = {0};
    truce_wacz *w = begun();
    assert_int_equal(truce_wacz_end(w, &out, &err), TRUCE_EUSAGE); /* nothing in it */
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_int_equal(truce_wacz_file(w, names[i], TRUCE_STR("x"), &err), TRUCE_EUSAGE);
    assert_int_equal(truce_wacz_file(w, "a.txt", TRUCE_STR("x"), &err), TRUCE_OK);
    assert_int_equal(truce_wacz_file(w, "a.txt", TRUCE_STR("x"), &err), TRUCE_EUSAGE);
    truce_wacz_item x = item(TRUCE_WACZ_FILE, "b", NULL, NULL, sha);
    x.bytes = TRUCE_STR("c"); /* not what was hashed */
    assert_int_equal(truce_wacz_add(w, &x, &err), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "damaged"));
    truce_wacz_free(w);
    truce_buf_fini(&out);
}

static void limits(void **state) {
    (void)state;
    const uint32_t all = (uint32_t)TRUCE_WACZ_BYTES;
    truce_err err = {0};
    truce_wacz *w = begun();
    assert_int_equal(truce_wacz_file(w, "a", TRUCE_STR("x"), &err), TRUCE_OK);
    assert_int_equal(truce_wacz_file(w, "b", (truce_str){"y", all}, &err), TRUCE_ELIMIT); /* not looked at */
    assert_non_null(strstr(err.msg, "'wacz_bytes' of 1024 MB"));
    truce_wacz_item x = {.bytes = {"y", all}, .at = NOON};
    assert_int_equal(truce_wacz_add(w, &x, &err), TRUCE_ELIMIT);
    for (unsigned i = 1; i < TRUCE_WACZ_FILES; i++) {
        char name[16];
        snprintf(name, sizeof name, "f%u", i);
        assert_int_equal(truce_wacz_file(w, name, TRUCE_NOSTR, &err), TRUCE_OK);
    }
    assert_int_equal(truce_wacz_file(w, "more", TRUCE_NOSTR, &err), TRUCE_ELIMIT);
    assert_non_null(strstr(err.msg, "'wacz_files'"));
    truce_wacz_free(w);
}

/* ---------------------------------------------------------------- same bytes; no memory */

static int all_of_it(truce_buf *out, truce_err *err) {
    char sha[2][65];
    truce_wacz *w = NULL;
    int rc = truce_wacz_new(&w, &head, err);
    truce_wacz_item page = item(TRUCE_WACZ_HTTP, "<p>one</p>", "https://example.org/1?b&a", "text/html", sha[0]);
    truce_wacz_item file = item(TRUCE_WACZ_FILE, "two", NULL, "text/plain", sha[1]);
    truce_wacz_report rep = {
        .id = TRUCE_STR("r1"), .title = TRUCE_STR("One"), .text = TRUCE_STR("one"), .published = 20000};
    truce_wacz_custody c = {.at = NOON, .who = TRUCE_STR("Qatar"), .what = TRUCE_STR("case-open"), .entry = 1};
    page.reports = &rep;
    page.n_reports = 1;
    if (rc == TRUCE_OK) rc = truce_wacz_add(w, &page, err);
    if (rc == TRUCE_OK) rc = truce_wacz_add(w, &file, err);
    if (rc == TRUCE_OK) rc = truce_wacz_log(w, &c, err);
    if (rc == TRUCE_OK) rc = truce_wacz_file(w, "record.txt", TRUCE_STR("proofs"), err);
    if (rc == TRUCE_OK) rc = truce_wacz_end(w, out, err);
    truce_wacz_free(w);
    return rc;
}

static void same_bytes(void **state) {
    (void)state;
    truce_buf a = {0}, b = {0};
    truce_err err = {0};
    setenv("TZ", "Asia/Kabul", 1);
    assert_int_equal(all_of_it(&a, &err), TRUCE_OK);
    setenv("TZ", "America/Lima", 1);
    assert_int_equal(all_of_it(&b, &err), TRUCE_OK);
    unsetenv("TZ");
    assert_int_equal(a.n, b.n);
    assert_memory_equal(a.p, b.p, a.n);
    truce_buf_fini(&a);
    truce_buf_fini(&b);
}

static void no_memory(void **state) {
    (void)state;
    truce_buf whole = {0};
    truce_err err = {0};
    unsigned failed = 0;
    assert_int_equal(all_of_it(&whole, &err), TRUCE_OK);
    for (uint64_t n = 1;; n++) {
        truce_buf b = {0};
        assert_true(n < 10000);
        truce_malloc_fail_at(n);
        int rc = all_of_it(&b, &err);
        truce_malloc_fail_at(0);
        if (rc == TRUCE_OK) { /* nothing is left out in silence */
            assert_int_equal(b.n, whole.n);
            assert_memory_equal(b.p, whole.p, b.n);
        } else {
            assert_int_equal(rc, TRUCE_ENOMEM);
            failed++;
        }
        truce_buf_fini(&b);
        if (rc == TRUCE_OK) break;
    }
    assert_true(failed > 30);
    truce_buf_fini(&whole);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(fetched),           cmocka_unit_test(from_a_file),
                                       cmocka_unit_test(out_of_an_archive), cmocka_unit_test(keys),
                                       cmocka_unit_test(hostile_values),    cmocka_unit_test(manifest),
                                       cmocka_unit_test(refused),           cmocka_unit_test(limits),
                                       cmocka_unit_test(same_bytes),        cmocka_unit_test(no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
