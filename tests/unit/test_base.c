/* Unit tests of room base. */
#include "base/base.h"
#include "base/json.h"
#include "base/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <limits.h>
#include <math.h>
#include <sodium/crypto_hash_sha256.h>
#include <string.h>

static void near_words_are_found(void **state) {
    (void)state;
    static const char *const words[] = {"quorum", "terms", "title", "no_attacks_on_infrastructure"};
    assert_int_equal(truce_str_edits(TRUCE_STR("quorum"), TRUCE_STR("QUORUM")), 0);
    assert_int_equal(truce_str_edits(TRUCE_STR("quroum"), TRUCE_STR("quorum")), 1); /* neighbours swapped */
    assert_int_equal(truce_str_edits(TRUCE_STR(""), TRUCE_STR("abc")), 3);
    assert_int_equal(truce_str_edits(TRUCE_STR("kitten"), TRUCE_STR("sitting")), 3);
    assert_string_equal(truce_str_nearest(TRUCE_STR("titel"), words, 4), "title");
    assert_string_equal(truce_str_nearest(TRUCE_STR("no_attack_on_infrastructures"), words, 4), words[3]);
    assert_null(truce_str_nearest(TRUCE_STR("tile"), words + 1, 1)); /* three edits from "terms" */
    assert_null(truce_str_nearest(TRUCE_STR("abc"), words, 4));
    assert_null(truce_str_nearest(TRUCE_STR("quorum"), words, 0));
    char longest[TRUCE_EDITS_MOST + 1];
    for (size_t i = 0; i < sizeof longest; i++) longest[i] = 'x';
    assert_int_equal(truce_str_edits((truce_str){longest, sizeof longest}, TRUCE_STR("x")), UINT_MAX);
    assert_int_equal(truce_str_edits((truce_str){longest, sizeof longest - 1}, TRUCE_STR("x")), sizeof longest - 2);
}

static void str_finds_and_trims(void **state) {
    (void)state;
    truce_str s = TRUCE_STR(" \xC2\xA0 a bc b \n");
    assert_true(truce_str_is(truce_str_trim(s), "a bc b"));
    assert_int_equal(truce_str_find(TRUCE_STR("aab"), TRUCE_STR("ab"), 0), 1);
    assert_int_equal(truce_str_find(TRUCE_STR("aab"), TRUCE_STR("ac"), 0), UINT32_MAX);
    assert_int_equal(truce_str_find(TRUCE_STR("aab"), TRUCE_STR("b"), 3), UINT32_MAX);
    uint64_t v;
    assert_true(truce_str_u64(TRUCE_STR("18446744073709551615"), &v));
    assert_true(v == UINT64_MAX);
    assert_false(truce_str_u64(TRUCE_STR("18446744073709551616"), &v));
    assert_false(truce_str_u64(TRUCE_STR(""), &v));
    assert_false(truce_str_u64(TRUCE_STR("1a"), &v));
}

static void days_go_both_ways(void **state) {
    (void)state;
    assert_int_equal(truce_day_make(1970, 1, 1), 0);
    assert_int_equal(truce_day_weekday(truce_day_make(2025, 10, 19)), 6); /* a Sunday */
    assert_int_equal(truce_day_make(2025, 2, 29), TRUCE_NODAY);
    assert_int_equal(truce_day_parse(TRUCE_STR("2025-10-19T12:00:00Z")), truce_day_make(2025, 10, 19));
    assert_int_equal(truce_day_parse(TRUCE_STR("2025-10-191")), TRUCE_NODAY);
    for (truce_day d = truce_day_make(1, 1, 1); d < truce_day_make(9999, 12, 31); d += 97) {
        int y, m, dd;
        char text[16];
        truce_day_split(d, &y, &m, &dd);
        assert_int_equal(truce_day_make(y, m, dd), d);
        truce_day_format(d, text);
        assert_int_equal(truce_day_parse(truce_str_c(text)), d);
    }
}

static void arena_respects_limit_and_jumps(void **state) {
    (void)state;
    truce_arena a;
    truce_arena_init(&a, 1000);
    assert_non_null(truce_arena_alloc(&a, 500));
    assert_null(truce_arena_alloc(&a, 600));
    jmp_buf oom;
    int jumped = setjmp(oom);
    if (!jumped) {
        a.oom = &oom;
        truce_arena_alloc(&a, 600);
        fail();
    }
    assert_int_equal(jumped, 1);
    truce_arena_reset(&a);
    a.oom = NULL;
    char *p = truce_arena_alloc(&a, 600);
    assert_non_null(p);
    for (int i = 0; i < 600; i++) assert_int_equal(p[i], 0);
    truce_arena_fini(&a);
}

static void vec_grows(void **state) {
    (void)state;
    truce_arena a;
    truce_arena_init(&a, 0);
    TRUCE_VEC(int) v = {0};
    for (int i = 0; i < 10000; i++) assert_true(truce_vec_push(&a, &v, i * 3));
    assert_int_equal(v.n, 10000);
    for (int i = 0; i < 10000; i++) assert_int_equal(v.v[i], i * 3);
    truce_arena_fini(&a);
}

static void failed_allocation_is_an_error(void **state) {
    (void)state;
    truce_buf b;
    truce_buf_init(&b);
    truce_malloc_fail_at(1);
    truce_buf_cstr(&b, "x");
    truce_malloc_fail_at(0);
    assert_true(b.failed);
    truce_buf_fini(&b);
}

static void utf8_refuses_what_is_not(void **state) {
    (void)state;
    assert_int_equal(truce_utf8_check(TRUCE_STR("a\xC3\xA9")), 3);
    assert_int_equal(truce_utf8_check(TRUCE_STR("a\xC0\x80")), 1);          /* overlong */
    assert_int_equal(truce_utf8_check(TRUCE_STR("\xED\xA0\x80")), 0);       /* surrogate */
    assert_int_equal(truce_utf8_check(TRUCE_STR("ab\xF4\x90\x80\x80")), 2); /* beyond U+10FFFF */
    assert_int_equal(truce_utf8_check(TRUCE_STR("ab\xE2\x80")), 2);         /* cut */
    truce_arena a;
    truce_arena_init(&a, 0);
    assert_true(truce_str_is(truce_fold(&a, TRUCE_STR("Kab\xC3\xBAl\xE2\x80\x99s")), "kabul's"));
    truce_arena_fini(&a);
}

static void json_escapes(void **state) {
    (void)state;
    truce_buf b;
    truce_buf_init(&b);
    truce_json j;
    truce_json_init(&j, &b);
    truce_json_obj(&j);
    truce_json_kstr(&j, "a", TRUCE_STR("\"\\\n\x01\xFF\xE2\x80\xA8"));
    truce_json_key(&j, "b");
    truce_json_arr(&j);
    truce_json_int(&j, INT64_MIN);
    truce_json_real(&j, -1.50, 4);
    truce_json_real(&j, NAN, 4);
    truce_json_arr_end(&j);
    truce_json_kstr(&j, "c", TRUCE_NOSTR);
    truce_json_obj_end(&j);
    assert_string_equal(
        (truce_buf_char(&b, 0), b.p),
        "{\"a\":\"\\\"\\\\\\n\\u0001\xEF\xBF\xBD\\u2028\",\"b\":[-9223372036854775808,-1.5,null],\"c\":null}");
    truce_buf_fini(&b);
}

/* The processor's instructions and libsodium's C give the same, wherever blocks of 64 bytes begin and end. */
static void sha256_of_any_length(void **state) {
    (void)state;
    unsigned char bytes[400], got[32], want[32];
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (unsigned char)(i * 167 + (i >> 3));
    for (size_t n = 0; n < 300; n++)
        for (size_t tag = 0; tag < 70; tag++) {
            truce_sha256_tagged(bytes, tag, bytes + tag, n, got);
            crypto_hash_sha256(want, bytes, tag + n);
            assert_memory_equal(got, want, sizeof got);
        }
}

static void sha256_is_fips180(void **state) {
    (void)state;
    char hex[65];
    truce_sha256_hex("abc", 3, hex);
    assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

typedef struct seen {
    int order[500], n;
} seen;
static void square(void *item, unsigned worker, void *ctx) {
    (void)worker, (void)ctx;
    int *v = item;
    volatile int spin = (*v % 7) * 1000;
    while (spin > 0) spin = spin - 1;
    *v = *v * *v;
}
static void collect(void *item, void *ctx) {
    seen *s = ctx;
    s->order[s->n++] = *(int *)item;
}
static void pool_keeps_order(void **state) {
    (void)state;
    for (unsigned threads = 0; threads <= 4; threads++) {
        seen s = {.n = 0};
        int items[500];
        truce_pool *p;
        assert_int_equal(truce_pool_new(&p, threads, 8, (truce_pool_calls){square, collect, &s}, NULL), TRUCE_OK);
        for (int i = 0; i < 500; i++) {
            items[i] = i;
            truce_pool_submit(p, &items[i]);
        }
        truce_pool_free(p);
        assert_int_equal(s.n, 500);
        for (int i = 0; i < 500; i++) assert_int_equal(s.order[i], i * i);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(str_finds_and_trims),
        cmocka_unit_test(near_words_are_found),
        cmocka_unit_test(days_go_both_ways),
        cmocka_unit_test(arena_respects_limit_and_jumps),
        cmocka_unit_test(vec_grows),
        cmocka_unit_test(failed_allocation_is_an_error),
        cmocka_unit_test(utf8_refuses_what_is_not),
        cmocka_unit_test(json_escapes),
        cmocka_unit_test(sha256_is_fips180),
        cmocka_unit_test(sha256_of_any_length),
        cmocka_unit_test(pool_keeps_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
