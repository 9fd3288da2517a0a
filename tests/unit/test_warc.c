/* tests/unit/test_warc.c - web archives: records, HTTP's layers, damage and bombs. */
#include "intake_harness.h"

#include <zlib.h>

typedef struct bytes {
    char *p;
    size_t n, cap;
} bytes;

static void add(bytes *b, const char *p, size_t n) {
    if (b->n + n + 1 > b->cap) {
        b->cap = (b->n + n + 1) * 2;
        b->p = realloc(b->p, b->cap);
        assert_non_null(b->p);
    }
    if (n) memcpy(b->p + b->n, p, n);
    b->n += n;
    b->p[b->n] = 0;
}
static void adds(bytes *b, const char *s) {
    add(b, s, strlen(s));
}

static bytes zipped(bytes in, int window) {
    bytes out = {malloc(in.n + 1000), 0, in.n + 1000};
    z_stream z;
    memset(&z, 0, sizeof z);
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (Bytef *)in.p;
    z.avail_in = (uInt)in.n;
    z.next_out = (Bytef *)out.p;
    z.avail_out = (uInt)out.cap;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    out.n = z.total_out;
    deflateEnd(&z);
    return out;
}

static bytes chunked(bytes in) {
    bytes out = {0};
    char size[32];
    for (size_t i = 0; i < in.n; i += 100) {
        size_t n = in.n - i < 100 ? in.n - i : 100;
        snprintf(size, sizeof size, "%zX\r\n", n);
        adds(&out, size);
        add(&out, in.p + i, n);
        adds(&out, "\r\n");
    }
    adds(&out, "0\r\n\r\n");
    return out;
}

static bytes page(const char *place) {
    bytes b = {0};
    char s[300];
    snprintf(s, sizeof s,
             "<html lang='en'><head><title>Shelling near %s</title></head><body><ul><li><a href='/'>Home</a></li></ul>",
             place);
    adds(&b, s);
    for (int i = 0; i < 4; i++) {
        snprintf(s, sizeof s,
                 "<p>Officials of %s said that shelling in ward %d killed %d people on Sunday night, and that rescue "
                 "teams were still at work.</p>",
                 place, i, i + 2);
        adds(&b, s);
    }
    adds(&b, "</body></html>");
    return b;
}

/* One record; `body` is freed. */
static void record(bytes *to, const char *type, const char *uri, const char *http, bytes body) {
    char head[600];
    snprintf(head, sizeof head,
             "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2025-11-02T00:00:00Z\r\nContent-Type: "
             "application/http; msgtype=response\r\nContent-Length: %zu\r\n\r\n",
             type, uri, strlen(http) + body.n);
    adds(to, head);
    adds(to, http);
    add(to, body.p, body.n);
    adds(to, "\r\n\r\n");
    free(body.p);
}

#define OK_HTML "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"

static bytes archive(void) {
    bytes w = {0}, p, z;
    record(&w, "warcinfo", "urn:x", "software: some tool\r\n", (bytes){0});
    record(&w, "response", "http://a.example/plain", OK_HTML "\r\n", page("Amber"));
    p = page("Birch");
    record(&w, "response", "<http://a.example/chunked>", OK_HTML "Transfer-Encoding: chunked\r\n\r\n", chunked(p));
    free(p.p);
    p = page("Cedar");
    z = zipped(p, 31);
    record(&w, "response", "http://a.example/gzip",
           OK_HTML "content-encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n", chunked(z));
    free(p.p);
    free(z.p);
    p = page("Dogwood");
    record(&w, "response", "http://a.example/deflate", OK_HTML "Content-Encoding: deflate\r\n\r\n", zipped(p, 15));
    free(p.p);
    p = page("Elm");
    record(&w, "response", "http://a.example/raw", OK_HTML "Content-Encoding: deflate\r\n\r\n", zipped(p, -15));
    free(p.p);
    record(&w, "response", "http://a.example/gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n",
           page("Fir"));
    record(&w, "response", "http://a.example/pic", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", page("Gum"));
    record(&w, "request", "http://a.example/plain", "GET / HTTP/1.1\r\n\r\n", (bytes){0});
    return w;
}

static void check_archive(seen *s) {
    static const char *const want[] = {"plain", "chunked", "gzip", "deflate", "raw"}, *const place[] = {
                                                                                          "Amber", "Birch", "Cedar",
                                                                                          "Dogwood", "Elm"};
    assert_int_equal(s->rc, TRUCE_OK);
    assert_int_equal(s->articles, 5);
    for (unsigned i = 0; i < 5; i++) {
        char text[100];
        snprintf(text, sizeof text, "http://a.example/%s", want[i]);
        assert_str(s->art[i]->url, text);
        snprintf(text, sizeof text, "Officials of %s said that shelling in ward 3 killed 5 people", place[i]);
        assert_true(harness_has(s->art[i]->text, text));
        assert_false(harness_has(s->art[i]->text, "Home"));
        assert_int_equal(s->art[i]->published, TRUCE_NODAY); /* the capture's day is not the report's */
        assert_int_equal(s->art[i]->part, i + 1);
    }
    assert_int_equal(s->problems, 1); /* what was left out is counted */
    assert_false(s->severe[0]);
    assert_non_null(strstr(s->problem[0].msg, "1 responses that are no HTML, 1 that are no success"));
}

static void layers(void **state) {
    (void)state;
    bytes w = archive();
    for (size_t step = 0; step < 3000; step += 997) {
        seen s;
        harness_start(&s, TRUCE_FORMAT_SNIFF, w.p, w.n);
        s.step = step;
        harness_go(&s);
        check_archive(&s);
        harness_free(&s);
    }
    free(w.p);
}

static void gzip_per_record(void **state) {
    (void)state;
    bytes w = archive(), all = {0};
    for (size_t i = 0; i < w.n;) { /* cut at records */
        char *next = i + 5 < w.n ? strstr(w.p + i + 5, "WARC/1.0\r\n") : NULL;
        size_t plain_end = next ? (size_t)(next - w.p) : w.n;
        while (next && plain_end < w.n && strlen(w.p + i) < plain_end - i) break;
        bytes one = zipped((bytes){w.p + i, plain_end - i, 0}, 31);
        add(&all, one.p, one.n);
        free(one.p);
        i = plain_end;
    }
    seen s;
    harness_start(&s, TRUCE_FORMAT_SNIFF, all.p, all.n);
    s.step = 100;
    harness_go(&s);
    check_archive(&s);
    assert_true(s.art[1]->offset > s.art[0]->offset);
    harness_free(&s);
    harness_start(&s, TRUCE_FORMAT_WARC, all.p, all.n / 2); /* cut off in a member */
    harness_go(&s);
    assert_true(s.articles >= 1 && s.articles < 5);
    assert_true(harness_said(&s, "cut off"));
    harness_free(&s);
    free(w.p);
    free(all.p);
}

static void cut_and_broken(void **state) {
    bytes w = {0};
    seen s;
    (void)state;
    record(&w, "response", "http://a.example/1", OK_HTML "\r\n", page("Amber"));
    record(&w, "response", "http://a.example/2", OK_HTML "\r\n", page("Birch"));
    harness_start(&s, TRUCE_FORMAT_SNIFF, w.p, w.n - 200);
    harness_go(&s);
    assert_int_equal(s.articles, 1);
    assert_true(harness_said(&s, "ends within this record"));
    assert_true(s.problem[0].pos > 100);
    harness_free(&s);
    free(w.p);
    w = (bytes){0}; /* rubbish between records: named, the next is found */
    record(&w, "response", "http://a.example/1", OK_HTML "\r\n", page("Amber"));
    adds(&w, "what is this\r\nand this\r\n");
    record(&w, "response", "http://a.example/2", OK_HTML "\r\n", page("Birch"));
    adds(&w, "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: lots\r\n\r\n");
    record(&w, "response", "http://a.example/3", OK_HTML "\r\n", page("Cedar"));
    harness_start(&s, TRUCE_FORMAT_SNIFF, w.p, w.n);
    harness_go(&s);
    assert_int_equal(s.articles, 3);
    assert_int_equal(s.problems, 2);
    assert_true(harness_said(&s, "looking for the next"));
    assert_true(harness_said(&s, "Content-Length"));
    harness_free(&s);
    free(w.p);
    harness_run(&s, TRUCE_FORMAT_WARC, "<html><p>A page, not an archive.</p></html>");
    assert_int_equal(s.articles, 0);
    assert_int_equal(s.problems, 1);
    assert_true(harness_said(&s, "not a WARC file"));
}

static void bombs(void **state) {
    bytes w = {0}, big = {malloc(40u << 20), 40u << 20, 40u << 20};
    seen s;
    (void)state;
    assert_non_null(big.p);
    memset(big.p, 'a', big.n);
    record(&w, "response", "http://a.example/1", OK_HTML "\r\n", page("Amber"));
    record(&w, "response", "http://a.example/gz", OK_HTML "Content-Encoding: gzip\r\n\r\n", zipped(big, 31));
    record(&w, "response", "http://a.example/df", OK_HTML "Content-Encoding: deflate\r\n\r\n", zipped(big, 15));
    record(&w, "response", "http://a.example/2", OK_HTML "\r\n", page("Birch"));
    harness_start(&s, TRUCE_FORMAT_SNIFF, w.p, w.n);
    harness_go(&s);
    assert_int_equal(s.articles, 2);
    assert_int_equal(s.problems, 2);
    assert_int_equal(s.problem[0].code, TRUCE_ELIMIT);
    assert_int_equal(s.problem[1].code, TRUCE_ELIMIT);
    assert_true(harness_said(&s, "'ratio'"));
    harness_free(&s);
    free(w.p);
    w = (bytes){0}; /* a record larger than may be held, plain */
    record(&w, "response", "http://a.example/big", OK_HTML "\r\n", big);
    record(&w, "response", "http://a.example/2", OK_HTML "\r\n", page("Birch"));
    harness_start(&s, TRUCE_FORMAT_SNIFF, w.p, w.n);
    harness_go(&s);
    assert_int_equal(s.articles, 1);
    assert_true(harness_said(&s, "document_bytes"));
    harness_free(&s);
    free(w.p);
}

/* ---------------------------------------------------------------- what truce itself put into an archive */

static void file_record(bytes *to, const char *uri, const char *what) {
    char head[400];
    snprintf(head, sizeof head,
             "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: %s\r\nContent-Type: text/plain\r\n"
             "Content-Length: %zu\r\n\r\n",
             uri, strlen(what));
    adds(to, head);
    adds(to, what);
    adds(to, "\r\n\r\n");
}

static void answer_record(bytes *to, const char *uri, const char *more, const char *type, const char *what) {
    char head[600];
    snprintf(head, sizeof head,
             "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\n%sContent-Type: application/http\r\n"
             "Content-Length: %zu\r\n\r\n"
             "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n\r\n",
             uri, more, strlen("HTTP/1.1 200 OK\r\nContent-Type: \r\n\r\n") + strlen(type) + strlen(what), type);
    adds(to, head);
    adds(to, what);
    adds(to, "\r\n\r\n");
}

#define REBUILT "Truce-HTTP-Headers: rebuilt\r\n"
static const char plain_text[] =
    "Shelling in Kunar\n\nOfficials of Kunar said that shelling killed 5 people on Sunday.\n";
static const char lines[] =
    "{\"text\":\"Officials of Nimroz said that 2 guards were killed.\",\"url\":\"http://own.example/\"}\n"
    "{\"text\":\"Officials of Zabul said that 3 guards were killed.\"}\n";
static const char feed[] =
    "<rss version='2.0'><channel><title>F</title><item><title>Four dead</title><description>Officials of Herat "
    "said that shelling killed 4 people on Sunday night.</description></item></channel></rss>";

static bytes own_archive(void) {
    bytes w = {0};
    file_record(&w, "urn:sha256:00", plain_text);
    file_record(&w, "urn:text:http://a.example/", plain_text); /* somebody else's: what a page said */
    file_record(&w, "urn:sha256:01", lines);
    file_record(&w, "urn:sha256:02", "%PDF-1.4 a document");
    answer_record(&w, "http://a.example/feed", REBUILT, "application/rss+xml", feed);
    answer_record(&w, "http://a.example/other-feed", "", "application/rss+xml", feed);
    file_record(&w, "urn:sha256:03", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
    return w;
}

/* Read as the files that they were; whatever else is a resource stays left out. */
static void own_records(void **state) {
    (void)state;
    static const char *const text[] = {"Kunar", "Nimroz", "Zabul", "Herat"};
    static const char *const url[] = {NULL, "http://own.example/", NULL, "http://a.example/feed"};
    bytes w = own_archive();
    seen s;
    harness_start(&s, TRUCE_FORMAT_SNIFF, w.p, w.n);
    s.opt.originals = true;
    harness_go(&s);
    assert_int_equal(s.rc, TRUCE_OK);
    assert_int_equal(s.articles, 4);
    for (unsigned i = 0; i < 4; i++) {
        assert_true(harness_has(s.art[i]->text, text[i]));
        assert_int_equal(s.art[i]->part, i + 1);
        if (url[i]) assert_str(s.art[i]->url, url[i]);
        else assert_null(s.art[i]->url.p);
    }
    assert_str(s.art[0]->original, plain_text); /* the payload, not the record: it has the hash that it had before */
    assert_str(s.art[3]->original, feed);
    assert_int_equal(s.problems, 2);
    assert_true(harness_said(&s, "a web archive within a web archive"));
    assert_false(s.severe[1]);
    assert_non_null(strstr(s.problem[1].msg, "1 responses that are no HTML, 0 that are no success, 2 records"));
    harness_free(&s);
    free(w.p);
}

static void no_memory(void **state) {
    (void)state;
    bytes w = archive();
    harness_faults(TRUCE_FORMAT_WARC, w.p, w.n);
    free(w.p);
    w = own_archive();
    harness_faults(TRUCE_FORMAT_WARC, w.p, w.n);
    free(w.p);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(layers),         cmocka_unit_test(gzip_per_record),
                                       cmocka_unit_test(cut_and_broken), cmocka_unit_test(bombs),
                                       cmocka_unit_test(own_records),    cmocka_unit_test(no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
