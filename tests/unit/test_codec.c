/* Unit tests of store/codec: what is read of every report of examples/reports comes back the same, JSON byte for byte;
 * bytes that are cut or changed are refused or read, and never more than that. */
#include "base/file.h"
#include "engine/engine.h"
#include "as_json.h"
#include "store/codec.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Bytes that end where a sanitizer sees it. */
static int get(const char *p, size_t n, truce_arena *a, truce_reading *r, truce_err *err) {
    char *exact = malloc(n ? n : 1);
    assert_non_null(exact);
    memcpy(exact, p, n);
    memset(err, 0, sizeof *err);
    int rc = store__codec_get(a, (truce_str){exact, (uint32_t)n}, r, err);
    free(exact);
    return rc;
}

static void walk(const truce_reading *r) { /* touch everything that was read */
    truce_buf b;
    truce_buf_init(&b);
    as_json(&b, r);
    assert_false(b.failed);
    truce_buf_fini(&b);
}

static void try(const char *p, size_t n) {
    truce_arena a;
    truce_reading r;
    truce_err err;
    truce_arena_init(&a, (size_t)64 << 20);
    int rc = get(p, n, &a, &r, &err);
    if (rc == TRUCE_OK) walk(&r);
    else assert_true((rc == TRUCE_EINPUT || rc == TRUCE_EVERSION) && err.code == rc && err.msg[0] && err.pos <= n);
    truce_arena_fini(&a);
}

static void same_rest(const truce_reading *r, const truce_reading *s) { /* what the JSON does not show */
    assert_int_equal(r->claims.n, s->claims.n);
    assert_true(truce_str_eq(r->article->credit, s->article->credit));
    for (uint32_t i = 0; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i], *d = &s->claims.v[i];
        assert_int_equal(c->token, d->token);
        assert_int_equal(c->part_of, d->part_of);
        assert_int_equal(c->places_ahead, d->places_ahead);
        assert_int_equal(c->place_before, d->place_before);
        assert_int_equal(c->anaphoric, d->anaphoric);
        assert_true(truce_str_eq(c->frame, d->frame));
        if (c->harm) assert_int_equal(c->victim_token, d->victim_token);
        if (c->sentence >= r->n_sent) continue;
        assert_int_equal(r->sent[c->sentence].beg, s->sent[c->sentence].beg);
        assert_int_equal(r->sent[c->sentence].end, s->sent[c->sentence].end);
    }
}

static void comes_back(const truce_reading *r, truce_buf *bytes) {
    truce_arena a;
    truce_reading s;
    truce_err err;
    truce_buf was, is;
    truce_arena_init(&a, 0);
    truce_buf_init(&was);
    truce_buf_init(&is);
    assert_int_equal(store__codec_put(bytes, r), TRUCE_OK);
    if (get(bytes->p, bytes->n, &a, &s, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    as_json(&was, r);
    as_json(&is, &s);
    assert_false(was.failed || is.failed);
    assert_int_equal(is.n, was.n);
    assert_memory_equal(is.p, was.p, was.n);
    same_rest(r, &s);
    truce_buf_fini(&was);
    truce_buf_fini(&is);
    truce_arena_fini(&a);
}

/* ---------------------------------------------------------------- examples/reports */

typedef struct seen {
    unsigned reports, claims;
    truce_buf one; /* the record with most claims */
    uint32_t most;
} seen;

static int on_reading(const truce_reading *r, void *ctx) {
    seen *s = ctx;
    truce_buf b;
    truce_buf_init(&b);
    comes_back(r, &b);
    s->reports++;
    s->claims += r->claims.n;
    if (r->claims.n >= s->most) {
        s->most = r->claims.n;
        truce_buf_clear(&s->one);
        truce_buf_str(&s->one, truce_buf_view(&b));
    }
    truce_buf_fini(&b);
    return TRUCE_OK;
}

static int read_examples(void **state) {
    char dir[1024], path[2048];
    truce_engine *e = NULL;
    truce_pipeline *p = NULL;
    truce_err err = {0};
    seen *s = calloc(1, sizeof *s);
    assert_non_null(s);
    truce_options o = {.size = sizeof o, .data = getenv("TRUCE_DATA")};
    truce_pipeline_options po = {.threads = 1, .no_copies = true};
    po.intake.date = TRUCE_NODAY;
    po.intake.limits = truce_limits_default;
    if (truce_open(&e, &o, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    assert_int_equal(truce_pipeline_new(&p, e, &po, (truce_sink){.reading = on_reading, .ctx = s}, &err), TRUCE_OK);
    snprintf(dir, sizeof dir, "%s/examples/reports", getenv("TRUCE_SOURCE"));
    DIR *d = opendir(dir);
    assert_non_null(d);
    for (struct dirent *f; (f = readdir(d));) {
        if (f->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", dir, f->d_name);
        FILE *file = fopen(path, "rb");
        assert_non_null(file);
        int fd = fileno(file);
        assert_int_equal(truce_pipeline_read(p, path, truce_source_fd(&fd), &err), TRUCE_OK);
        fclose(file);
    }
    closedir(d);
    assert_int_equal(truce_pipeline_finish(p, &err), TRUCE_OK);
    truce_pipeline_free(p);
    truce_close(e);
    *state = s;
    return 0;
}

static int forget_examples(void **state) {
    seen *s = *state;
    if (!s) return 0; /* it was not read */
    truce_buf_fini(&s->one);
    free(s);
    return 0;
}

static void test_examples(void **state) {
    const seen *s = *state;
    assert_true(s->reports >= 22 && s->claims >= 100); /* or the folder was not read */
}

static void test_cut(void **state) {
    const seen *s = *state;
    for (size_t n = 0; n < s->one.n; n++) try(s->one.p, n);
}

static void test_flips(void **state) {
    const seen *s = *state;
    uint64_t seed = 20261125;
    char *b = malloc(s->one.n);
    assert_non_null(b);
    for (int i = 0; i < 20000; i++) {
        memcpy(b, s->one.p, s->one.n);
        for (int k = 0; k <= i % 3; k++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            size_t n = i & 1 || s->one.n < 1500 ? s->one.n : 1500; /* the text is not where most can go wrong */
            b[(seed >> 33) % n] ^= (char)(1u << (seed >> 20 & 7));
        }
        try(b, s->one.n);
    }
    free(b);
}

/* ---------------------------------------------------------------- made by hand */

static void start(truce_reading *r, truce_article *a, truce_arena *arena, truce_str text) {
    memset(r, 0, sizeof *r);
    memset(a, 0, sizeof *a);
    a->text = text;
    truce_sha256_hex(text.p, text.n, a->id);
    a->published = TRUCE_NODAY;
    r->article = a;
    r->arena = arena;
}

static void test_empty(void **state) {
    (void)state;
    truce_reading r;
    truce_article a;
    truce_buf b;
    truce_buf_init(&b);
    start(&r, &a, NULL, TRUCE_STR(""));
    comes_back(&r, &b);
    truce_buf_clear(&b);
    a.url = TRUCE_STR(""); /* stated to be empty: not null */
    memset(a.id, 'a', 64); /* not the text's */
    comes_back(&r, &b);
    for (size_t n = 0; n < b.n; n++) try(b.p, n);
    b.p[0] = 2;
    truce_arena arena;
    truce_err err;
    truce_arena_init(&arena, 0);
    assert_int_equal(get(b.p, b.n, &arena, &r, &err), TRUCE_EVERSION);
    truce_arena_fini(&arena);
    truce_buf_fini(&b);
}

static void test_odd(void **state) { /* values at their ends */
    (void)state;
    truce_reading r;
    truce_article a;
    truce_arena arena;
    truce_buf b;
    truce_arena_init(&arena, 0);
    truce_buf_init(&b);
    start(&r, &a, &arena, TRUCE_STR("No one, \xC3\xA9, was there.\n"));
    a.published = truce_day_make(2025, 10, 12);
    truce_repair fix = {4000000000u, 4000000005u, {"\0rmy", 4}, "control"};
    truce_junk junk = {TRUCE_STR("Share"), "furniture"};
    truce_sentence sent = {0, 21, 0, 1, NULL};
    r.sent = &sent;
    r.n_sent = 1;
    assert_true(truce_vec_push(&arena, &a.repairs, fix));
    assert_true(truce_vec_push(&arena, &a.junk, junk));
    truce_attribution at = {.cue_beg = 3, .cue_end = 3, .beg = 7, .end = 7, .sentence = -1, .cue_token = -1};
    assert_true(truce_vec_push(&arena, &r.attributions, at));
    truce_claim c = {.number = 7, .sentence = 0, .beg = 8, .end = 10, .token = -1, .victim_token = -1, .part_of = 1};
    c.harm = TRUCE_HARM_KILLED;
    c.count = (truce_count){0, INT64_MAX, TRUCE_BOUND_AT_LEAST, TRUCE_STR("no")};
    c.has_object = c.has_weapon = c.has_when = c.has_claimant = true;
    c.object_count = (truce_count){INT64_MAX, 0, TRUCE_BOUND_EXACT, TRUCE_NOSTR};
    c.from = truce_day_make(1, 1, 1);
    c.to = truce_day_make(9999, 12, 31);
    c.date_prec = 5;
    c.confidence = 100;
    c.rule = "";
    truce_place p = {.name = TRUCE_STR("Here"), .lat = -0.000004, .lon = NAN, .geonameid = UINT32_MAX, .where_prec = 7};
    assert_true(truce_vec_push(&arena, &c.places, p));
    p.lat = -66.123455;
    p.lon = 180;
    assert_true(truce_vec_push(&arena, &c.places, p));
    c.places_ahead = 1;
    assert_true(truce_vec_push(&arena, &r.claims, c));
    c.number = 4000000000u;
    c.part_of = -1;
    c.sentence = 9; /* not there: no quote */
    c.from = c.to = TRUCE_NODAY;
    assert_true(truce_vec_push(&arena, &r.claims, c));
    comes_back(&r, &b);
    for (size_t n = 0; n < b.n; n++) try(b.p, n);
    truce_buf_fini(&b);
    truce_arena_fini(&arena);
}

static void test_many(void **state) { /* the most claims that a report may have, all different, in a text of 1 MB */
    (void)state;
    enum { CLAIMS = 65535, BYTES = 1 << 20 };
    truce_reading r;
    truce_article a;
    truce_arena arena;
    truce_buf b;
    truce_arena_init(&arena, 0);
    truce_buf_init(&b);
    char *text = truce_arena_alloc(&arena, BYTES);
    for (uint32_t i = 0; i < BYTES; i++) text[i] = i % 16 == 15 ? '\n' : (char)('a' + i * 7 % 26);
    start(&r, &a, &arena, (truce_str){text, BYTES});
    r.n_sent = CLAIMS;
    r.sent = truce_arena_array(&arena, truce_sentence, CLAIMS);
    for (uint32_t i = 0; i < CLAIMS; i++) {
        r.sent[i] = (truce_sentence){i * 16, i * 16 + 15, i, 1, NULL};
        truce_claim c = {
            .number = i + 1, .sentence = i, .beg = i * 16 + 2, .end = i * 16 + 5, .part_of = -1, .token = 1};
        c.event = truce_arena_printf(&arena, "E%u", i);
        truce_actor who = {.text = truce_str_sub(a.text, i * 16, i * 16 + 4), .beg = i * 16, .end = i * 16 + 4};
        who.name = truce_arena_printf(&arena, "N%u", i / 2);
        assert_true(truce_vec_push(&arena, &c.actors, who));
        assert_true(truce_vec_push(&arena, &r.claims, c));
    }
    comes_back(&r, &b);
    truce_buf_fini(&b);
    truce_arena_fini(&arena);
}

/* A few bytes that promise much: refused, or at least cheap. */
static void test_promises(void **state) {
    const seen *s = *state;
    for (size_t i = 1; i < 700 && i + 10 < s->one.n; i++) {
        truce_buf b;
        truce_buf_init(&b);
        truce_buf_put(&b, s->one.p, s->one.n);
        memset(b.p + i, 0xFF, 4);
        b.p[i + 4] = 0x0F;
        try(b.p, b.n); /* the arena of 64 MiB is enough, or it is another status than those expected */
        truce_buf_fini(&b);
    }
}

static void test_memory(void **state) {
    const seen *s = *state;
    bool enough = false;
    for (size_t limit = 1; limit < (size_t)8 << 20 && !enough; limit += limit / 8 + 97) { /* full at every point */
        truce_arena a;
        truce_reading r;
        truce_err err;
        jmp_buf jump;
        truce_arena_init(&a, limit);
        a.oom = &jump; /* not taken */
        int rc = get(s->one.p, s->one.n, &a, &r, &err);
        assert_true(rc == TRUCE_OK || rc == TRUCE_ENOMEM);
        assert_ptr_equal(a.oom, &jump);
        truce_arena_fini(&a);
        enough = rc == TRUCE_OK;
    }
    assert_true(enough);
}

static void test_heap(void **state) {
    (void)state;
    bool enough = false;
    for (uint64_t n = 1; n < 200 && !enough; n++) {
        truce_reading r;
        truce_article a;
        truce_buf b;
        truce_buf_init(&b);
        start(&r, &a, NULL, TRUCE_STR("Nothing.\n"));
        a.ref = TRUCE_STR("r-1");
        truce_malloc_fail_at(n);
        int rc = store__codec_put(&b, &r);
        truce_malloc_fail_at(0);
        assert_true(rc == TRUCE_OK || rc == TRUCE_ENOMEM);
        enough = rc == TRUCE_OK;
        assert_true(!enough || n > 2);
        truce_buf_fini(&b);
    }
    assert_true(enough);
}

static void test_words(void **state) { /* found by halving: each of the two lists ascends */
    (void)state;
    uint32_t n, falls = 0;
    const char *const *w = store__codec_words(&n);
    for (uint32_t i = 1; i < n; i++) falls += strcmp(w[i - 1], w[i]) >= 0;
    assert_true(n > 0 && falls <= 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_examples), cmocka_unit_test(test_cut),    cmocka_unit_test(test_flips),
        cmocka_unit_test(test_empty),    cmocka_unit_test(test_odd),    cmocka_unit_test(test_many),
        cmocka_unit_test(test_promises), cmocka_unit_test(test_memory), cmocka_unit_test(test_heap),
        cmocka_unit_test(test_words),
    };
    return cmocka_run_group_tests(tests, read_examples, forget_examples);
}
