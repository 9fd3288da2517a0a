/* Unit tests of record/tree: RFC 6962's own definitions, done naively, beside what the room gives. */
#include "hashes.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <sodium.h>
#include <stdio.h>

enum { MANY = 600 }; /* more than two tiles */

static truce_node leaf[70000];

static void leaves_made(uint64_t n) {
    for (uint64_t i = 0; i < n; i++) {
        char text[32];
        truce_node_leaf(&leaf[i], text, (size_t)snprintf(text, sizeof text, "entry %llu", (unsigned long long)i));
    }
}

static void tree_made(kept *k, uint64_t n) {
    truce_tree *t;
    truce_err err;
    memset(k, 0, sizeof *k);
    assert_int_equal(truce_tree_open(&t, kept_hashes(k), 0, &err), TRUCE_OK);
    for (uint64_t i = 0; i < n; i++) assert_int_equal(truce_tree_add(t, &leaf[i], &err), TRUCE_OK);
    assert_int_equal(truce_tree_flush(t, &err), TRUCE_OK);
    truce_tree_free(t);
}

/* PATH and SUBPROOF of RFC 6962 sections 2.1.1 and 2.1.2, word for word. */
static uint64_t below(uint64_t n) {
    uint64_t k = 1;
    while (2 * k < n) k *= 2;
    return k;
}

static void naive_path(truce_proof *p, uint64_t m, const truce_node *d, uint64_t n) {
    if (n <= 1) return;
    uint64_t k = below(n);
    if (m < k) {
        naive_path(p, m, d, k);
        naive_root(&p->v[p->n++], d + k, n - k);
    } else {
        naive_path(p, m - k, d + k, n - k);
        naive_root(&p->v[p->n++], d, k);
    }
}

static void naive_subproof(truce_proof *p, uint64_t m, const truce_node *d, uint64_t n, bool b) {
    if (m == n) {
        if (!b) naive_root(&p->v[p->n++], d, n);
        return;
    }
    uint64_t k = below(n);
    if (m <= k) {
        naive_subproof(p, m, d, k, b);
        naive_root(&p->v[p->n++], d + k, n - k);
    } else {
        naive_subproof(p, m - k, d + k, n - k, false);
        naive_root(&p->v[p->n++], d, k);
    }
}

static bool same(const truce_proof *a, const truce_proof *b) {
    return a->n == b->n && (!a->n || memcmp(a->v, b->v, a->n * sizeof a->v[0]) == 0);
}

/* ---------------------------------------------------------------- hashes */

static void is_hex(const truce_node *n, const char *hex) {
    char text[65];
    sodium_bin2hex(text, sizeof text, n->b, sizeof n->b);
    assert_string_equal(text, hex);
}

/* The eight leaves and roots with which implementations of Certificate Transparency have tested since RFC 6962. */
static void known_roots(void **state) {
    (void)state;
    static const char *const data[] = {
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
    static const char *const root[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                                       "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                       "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                       "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                       "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                       "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                       "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                       "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                       "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    kept k = {0};
    truce_tree *t;
    truce_err err;
    truce_node n;
    assert_int_equal(truce_tree_open(&t, kept_hashes(&k), 0, &err), TRUCE_OK);
    for (unsigned i = 0; i <= 8; i++) {
        unsigned char raw[16];
        size_t len = 0;
        truce_tree_root(t, &n);
        is_hex(&n, root[i]);
        if (i == 8) break;
        sodium_hex2bin(raw, sizeof raw, data[i], strlen(data[i]), NULL, &len, NULL);
        truce_node_leaf(&n, raw, len);
        assert_int_equal(truce_tree_add(t, &n, &err), TRUCE_OK);
    }
    truce_tree_free(t);
    kept_free(&k);
}

static void base64_there_and_back(void **state) {
    (void)state;
    truce_node n, m;
    char text[45];
    leaves_made(1);
    truce_node_put(&leaf[0], text);
    assert_int_equal(strlen(text), 44);
    assert_true(truce_node_get(&n, truce_str_c(text)) && truce_node_eq(&n, &leaf[0]));
    truce_node_empty(&n);
    truce_node_put(&n, text);
    assert_string_equal(text, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    static const char *const bad[] = {"",
                                      "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",   /* no padding */
                                      "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",  /* bits behind the last byte */
                                      "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",  /* the other alphabet */
                                      "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSu===",  /* too short */
                                      "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFUA",  /* 33 bytes */
                                      "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= ", /* something behind it */
                                      "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3 SuFU=",
                                      "47DEQpj8HBSa+\xc3TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}; /* libsodium: a '/' */
    for (unsigned i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(truce_node_get(&m, truce_str_c(bad[i])));
    assert_false(truce_node_get(&m, TRUCE_NOSTR));
}

/* ---------------------------------------------------------------- growing */

/* At every size: the root in memory, of a tree opened there anew, and of what is kept; all as defined. */
static void roots_of_all_sizes(void **state) {
    (void)state;
    kept k = {0};
    truce_tree *t, *again;
    truce_err err;
    truce_node a, b;
    leaves_made(MANY);
    assert_int_equal(truce_tree_open(&t, kept_hashes(&k), 0, &err), TRUCE_OK);
    for (uint64_t n = 0; n <= MANY; n++) {
        assert_int_equal(truce_tree_size(t), n);
        naive_root(&a, leaf, n);
        truce_tree_root(t, &b);
        assert_true(truce_node_eq(&a, &b));
        assert_int_equal(truce_tree_flush(t, &err), TRUCE_OK);
        assert_int_equal(truce_tree_root_at(kept_hashes(&k), n, &b, &err), TRUCE_OK);
        assert_true(truce_node_eq(&a, &b));
        assert_int_equal(truce_tree_open(&again, kept_hashes(&k), n, &err), TRUCE_OK);
        truce_tree_root(again, &b);
        assert_true(truce_node_eq(&a, &b));
        truce_tree_free(t); /* and the opened one goes on */
        t = again;
        if (n < MANY) assert_int_equal(truce_tree_add(t, &leaf[n], &err), TRUCE_OK);
    }
    truce_tree_free(t);
    for (uint64_t n = 0; n <= MANY; n++) { /* earlier sizes, from hashes of the last one */
        naive_root(&a, leaf, n);
        assert_int_equal(truce_tree_root_at(kept_hashes(&k), n, &b, &err), TRUCE_OK);
        assert_true(truce_node_eq(&a, &b));
    }
    kept_free(&k);
}

static void a_third_level(void **state) {
    (void)state;
    const uint64_t n = 65536 + 700;
    kept k;
    truce_err err;
    truce_node a, b;
    truce_proof p;
    leaves_made(n);
    tree_made(&k, n);
    assert_int_equal(k.n[0], n);
    assert_int_equal(k.n[1], n / 256);
    assert_int_equal(k.n[2], 1);
    assert_int_equal(k.n[3], 0);
    naive_root(&a, leaf, n);
    k.reads = 0;
    assert_int_equal(truce_tree_root_at(kept_hashes(&k), n, &b, &err), TRUCE_OK);
    assert_int_equal(k.reads, 3); /* one tile a level */
    assert_true(truce_node_eq(&a, &b));
    static const uint64_t some[] = {0, 1, 255, 256, 65535, 65536, 65537, 66047, 66048, 66235};
    for (unsigned i = 0; i < sizeof some / sizeof *some; i++) {
        k.reads = 0;
        assert_int_equal(truce_tree_prove(kept_hashes(&k), some[i], n, &p, &err), TRUCE_OK);
        assert_true(k.reads <= 7);
        assert_true(truce_proof_holds(&p, some[i], n, &leaf[some[i]], &a));
        if (!some[i]) continue;
        assert_int_equal(truce_tree_root_at(kept_hashes(&k), some[i], &b, &err), TRUCE_OK);
        assert_int_equal(truce_tree_prove_growth(kept_hashes(&k), some[i], n, &p, &err), TRUCE_OK);
        assert_true(truce_proof_grows(&p, some[i], &b, n, &a));
    }
    kept_free(&k);
}

static void hashes_are_handed_out_by_tiles(void **state) {
    (void)state;
    kept k = {0};
    truce_tree *t;
    truce_err err;
    leaves_made(300);
    assert_int_equal(truce_tree_open(&t, kept_hashes(&k), 0, &err), TRUCE_OK);
    for (uint64_t i = 0; i < 255; i++) assert_int_equal(truce_tree_add(t, &leaf[i], &err), TRUCE_OK);
    assert_int_equal(k.writes, 0);
    assert_int_equal(truce_tree_add(t, &leaf[255], &err), TRUCE_OK);
    assert_int_equal(k.writes, 1);
    assert_int_equal(truce_tree_flush(t, &err), TRUCE_OK);
    assert_int_equal(k.writes, 2); /* level 1 */
    assert_int_equal(truce_tree_flush(t, &err), TRUCE_OK);
    assert_int_equal(k.writes, 2); /* nothing is new */
    truce_tree_free(t);
    kept_free(&k);
}

/* ---------------------------------------------------------------- proofs */

static void proofs_of_all_pairs(void **state) {
    (void)state;
    enum { N = 50 };
    kept k;
    truce_err err;
    truce_proof p, q;
    truce_node root[N + 1];
    leaves_made(N);
    tree_made(&k, N);
    for (uint64_t n = 0; n <= N; n++) naive_root(&root[n], leaf, n);
    for (uint64_t n = 1; n <= N; n++)
        for (uint64_t i = 0; i < n; i++) {
            q.n = 0;
            naive_path(&q, i, leaf, n);
            assert_int_equal(truce_tree_prove(kept_hashes(&k), i, n, &p, &err), TRUCE_OK);
            assert_true(same(&p, &q));
            for (uint64_t j = 0; j < n; j++) /* it is a proof of no other place */
                if (j != i) assert_false(truce_proof_holds(&p, j, n, &leaf[i], &root[n]));
            assert_true(truce_proof_holds(&p, i, n, &leaf[i], &root[n]));
            assert_false(truce_proof_holds(&p, i, n, &leaf[(i + 1) % N], &root[n]));
            assert_false(truce_proof_holds(&p, n, n, &leaf[i], &root[n]));
        }
    for (uint64_t n = 1; n <= N; n++)
        for (uint64_t m = 1; m <= n; m++) {
            q.n = 0;
            naive_subproof(&q, m, leaf, n, true);
            assert_int_equal(truce_tree_prove_growth(kept_hashes(&k), m, n, &p, &err), TRUCE_OK);
            assert_true(same(&p, &q));
            assert_true(truce_proof_grows(&p, m, &root[m], n, &root[n]));
            assert_false(truce_proof_grows(&p, m, &root[m - 1], n, &root[n]));
            assert_false(truce_proof_grows(&p, m, &root[m], n, &root[n - 1]));
            if (m < n) assert_false(truce_proof_grows(&p, n, &root[n], m, &root[m]));
        }
    kept_free(&k);
}

/* Every index and old size of sizes about the borders of tiles. */
static void proofs_across_tiles(void **state) {
    (void)state;
    static const uint64_t sizes[] = {255, 256, 257, 511, 512, 513, 600};
    kept k;
    truce_err err;
    truce_proof p;
    truce_node old, root;
    leaves_made(MANY);
    tree_made(&k, MANY);
    for (unsigned s = 0; s < sizeof sizes / sizeof *sizes; s++) {
        uint64_t n = sizes[s];
        assert_int_equal(truce_tree_root_at(kept_hashes(&k), n, &root, &err), TRUCE_OK);
        for (uint64_t i = 0; i < n; i++) {
            assert_int_equal(truce_tree_prove(kept_hashes(&k), i, n, &p, &err), TRUCE_OK);
            assert_true(truce_proof_holds(&p, i, n, &leaf[i], &root));
            assert_int_equal(truce_tree_root_at(kept_hashes(&k), i, &old, &err), TRUCE_OK);
            assert_int_equal(truce_tree_prove_growth(kept_hashes(&k), i, n, &p, &err), TRUCE_OK);
            assert_true(truce_proof_grows(&p, i, &old, n, &root));
        }
    }
    kept_free(&k);
}

/* A proof with any bit turned, a hash too few or too many, in another order, does not hold. */
static void changed_proofs_fail(void **state) {
    (void)state;
    enum { N = 13 };
    kept k;
    truce_err err;
    truce_node root[N + 1];
    leaves_made(N + 1);
    tree_made(&k, N);
    for (uint64_t n = 0; n <= N; n++) naive_root(&root[n], leaf, n);
    for (uint64_t n = 1; n <= N; n++)
        for (uint64_t i = 0; i < n; i++)
            for (int growth = 0; growth < 2; growth++) {
                truce_proof p;
                uint64_t m = i + 1;
#define HOLDS()                                                                                                        \
    (growth ? truce_proof_grows(&p, m, &root[m], n, &root[n]) : truce_proof_holds(&p, i, n, &leaf[i], &root[n]))
                assert_int_equal(growth ? truce_tree_prove_growth(kept_hashes(&k), m, n, &p, &err)
                                        : truce_tree_prove(kept_hashes(&k), i, n, &p, &err),
                                 TRUCE_OK);
                assert_true(HOLDS());
                for (uint32_t h = 0; h < p.n; h++)
                    for (unsigned bit = 0; bit < 256; bit++) {
                        p.v[h].b[bit / 8] ^= (unsigned char)(1u << bit % 8);
                        assert_false(HOLDS());
                        p.v[h].b[bit / 8] ^= (unsigned char)(1u << bit % 8);
                    }
                for (uint32_t h = 1; h < p.n; h++) {
                    truce_node x = p.v[h];
                    p.v[h] = p.v[h - 1], p.v[h - 1] = x;
                    assert_false(HOLDS());
                    p.v[h - 1] = p.v[h], p.v[h] = x;
                }
                uint32_t was = p.n;
                for (p.n = 0; p.n < was; p.n++) assert_false(HOLDS());
                p.v[p.n++] = root[n];
                assert_false(HOLDS());
                memset(p.v + was, 0, (TRUCE_PROOF_MOST - was) * sizeof *p.v);
                for (; p.n <= TRUCE_PROOF_MOST; p.n++) assert_false(HOLDS());
                p.n = UINT32_MAX;
                assert_false(HOLDS());
#undef HOLDS
            }
    kept_free(&k);
}

static void nothing_grows_into_anything(void **state) {
    (void)state;
    kept k;
    truce_err err;
    truce_proof p;
    truce_node none, root;
    leaves_made(5);
    tree_made(&k, 5);
    truce_node_empty(&none);
    naive_root(&root, leaf, 5);
    assert_int_equal(truce_tree_prove_growth(kept_hashes(&k), 0, 5, &p, &err), TRUCE_OK);
    assert_int_equal(p.n, 0);
    assert_true(truce_proof_grows(&p, 0, &none, 5, &root));
    assert_false(truce_proof_grows(&p, 0, &root, 5, &root)); /* no entries have one root only */
    assert_true(truce_proof_grows(&p, 0, &none, 0, &none));
    assert_true(truce_proof_grows(&p, 5, &root, 5, &root));
    assert_false(truce_proof_grows(&p, 5, &root, 5, &none)); /* the same size, two histories */
    assert_false(truce_proof_holds(&p, 0, 0, &none, &none));
    p.v[p.n++] = none;
    assert_false(truce_proof_grows(&p, 0, &none, 5, &root));
    assert_int_equal(truce_tree_prove(kept_hashes(&k), 5, 5, &p, &err), TRUCE_EUSAGE);
    assert_string_equal(err.msg, "entry 5 is not among the first 5");
    assert_int_equal(truce_tree_prove_growth(kept_hashes(&k), 6, 5, &p, &err), TRUCE_EUSAGE);
    kept_free(&k);
}

/* ---------------------------------------------------------------- sizes that nobody has */

static truce_node alike[TRUCE_TILE_LEVELS];

/* The hashes of a tree whose leaves are all alike: one for each level. */
static int alike__read(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *err) {
    (void)ctx, (void)first, (void)err;
    if (level >= TRUCE_TILE_LEVELS) abort();
    for (uint32_t i = 0; i < n; i++) out[i] = alike[level];
    return TRUCE_OK;
}
static int alike__write(void *ctx, unsigned level, uint64_t first, uint32_t n, const truce_node *in, truce_err *err) {
    (void)ctx, (void)first, (void)err;
    if (level >= TRUCE_TILE_LEVELS) abort();
    for (uint32_t i = 0; i < n; i++) assert_true(truce_node_eq(&in[i], &alike[level]));
    return TRUCE_OK;
}

static void up_to_63_bits(void **state) {
    (void)state;
    const uint64_t top = INT64_MAX;
    const uint64_t some[] = {1,       2,           255,         256,     257,     1u << 30, (1ull << 40) + 1,
                             top / 2, top / 2 + 1, top / 3 * 2, top - 2, top - 1, top};
    enum { SOME = sizeof some / sizeof *some };
    truce_hashes h = {alike__read, alike__write, NULL};
    truce_err err;
    truce_node root[SOME];
    truce_proof p;
    truce_tree *t;
    truce_node_leaf(&alike[0], "x", 1);
    for (unsigned l = 1; l < TRUCE_TILE_LEVELS; l++) {
        alike[l] = alike[l - 1];
        for (unsigned i = 0; i < 8; i++) truce_node_pair(&alike[l], &alike[l], &alike[l]);
    }
    for (unsigned i = 0; i < SOME; i++) assert_int_equal(truce_tree_root_at(h, some[i], &root[i], &err), TRUCE_OK);
    for (unsigned i = 0; i < SOME; i++)
        for (unsigned j = 0; j <= i; j++) {
            assert_int_equal(truce_tree_prove(h, some[j] - 1, some[i], &p, &err), TRUCE_OK);
            assert_true(p.n <= TRUCE_PROOF_MOST);
            assert_true(truce_proof_holds(&p, some[j] - 1, some[i], &alike[0], &root[i]));
            assert_int_equal(truce_tree_prove_growth(h, some[j], some[i], &p, &err), TRUCE_OK);
            assert_true(p.n <= TRUCE_PROOF_MOST);
            assert_true(truce_proof_grows(&p, some[j], &root[j], some[i], &root[i]));
        }
    assert_int_equal(truce_tree_open(&t, h, top - 1, &err), TRUCE_OK);
    assert_int_equal(truce_tree_add(t, &alike[0], &err), TRUCE_OK);
    truce_node last;
    truce_tree_root(t, &last);
    assert_true(truce_node_eq(&last, &root[SOME - 1]));
    assert_int_equal(truce_tree_add(t, &alike[0], &err), TRUCE_ELIMIT);
    assert_int_equal(truce_tree_flush(t, &err), TRUCE_OK);
    truce_tree_free(t);
    assert_int_equal(truce_tree_open(&t, h, top + 1, &err), TRUCE_ELIMIT);
    assert_int_equal(truce_tree_root_at(h, top + 1, &last, &err), TRUCE_ELIMIT);
    assert_int_equal(truce_tree_prove(h, 0, UINT64_MAX, &p, &err), TRUCE_ELIMIT);
    assert_int_equal(truce_tree_prove_growth(h, 1, UINT64_MAX, &p, &err), TRUCE_ELIMIT);
}

/* ---------------------------------------------------------------- faults */

static void every_read_that_fails_is_told(void **state) {
    (void)state;
    kept k;
    truce_err err;
    truce_node n;
    truce_proof p;
    truce_tree *t;
    leaves_made(MANY);
    tree_made(&k, MANY);
    for (int what = 0; what < 4; what++)
        for (unsigned at = 1;; at++) {
            k.fail_read = at;
            int rc = what == 0   ? truce_tree_root_at(kept_hashes(&k), MANY, &n, &err)
                     : what == 1 ? truce_tree_prove(kept_hashes(&k), 300, MANY, &p, &err)
                     : what == 2 ? truce_tree_prove_growth(kept_hashes(&k), 300, MANY, &p, &err)
                                 : truce_tree_open(&t, kept_hashes(&k), MANY, &err);
            if (k.fail_read) { /* it did not come to that many */
                assert_int_equal(rc, TRUCE_OK);
                assert_true(at > 2);
                if (what == 3) truce_tree_free(t);
                break;
            }
            assert_int_equal(rc, TRUCE_EIO);
            assert_string_equal(err.msg, "a read that fails");
            if (what == 3) assert_null(t);
        }
    k.fail_read = 0;
    assert_int_equal(truce_tree_open(&t, kept_hashes(&k), MANY + 1, &err), TRUCE_EABSENT);
    assert_int_equal(truce_tree_prove(kept_hashes(&k), MANY, MANY + 1, &p, &err), TRUCE_EABSENT);
    kept_free(&k);
}

static void after_a_failed_write_it_is_opened_anew(void **state) {
    (void)state;
    kept k = {0};
    truce_tree *t;
    truce_err err;
    truce_node a, b;
    leaves_made(300);
    k.fail_write = 1;
    assert_int_equal(truce_tree_open(&t, kept_hashes(&k), 0, &err), TRUCE_OK);
    for (uint64_t i = 0; i < 255; i++) assert_int_equal(truce_tree_add(t, &leaf[i], &err), TRUCE_OK);
    assert_int_equal(truce_tree_add(t, &leaf[255], &err), TRUCE_EIO);
    assert_int_equal(truce_tree_add(t, &leaf[255], &err), TRUCE_EUSAGE);
    assert_int_equal(truce_tree_flush(t, &err), TRUCE_EUSAGE);
    truce_tree_free(t);
    kept_free(&k);
    tree_made(&k, 200);
    assert_int_equal(truce_tree_open(&t, kept_hashes(&k), 200, &err), TRUCE_OK);
    k.fail_write = 1;
    assert_int_equal(truce_tree_add(t, &leaf[200], &err), TRUCE_OK);
    assert_int_equal(truce_tree_flush(t, &err), TRUCE_EIO);
    truce_tree_free(t);
    assert_int_equal(truce_tree_open(&t, kept_hashes(&k), 200, &err), TRUCE_OK);
    for (uint64_t i = 200; i < 300; i++) assert_int_equal(truce_tree_add(t, &leaf[i], &err), TRUCE_OK);
    truce_tree_root(t, &a);
    naive_root(&b, leaf, 300);
    assert_true(truce_node_eq(&a, &b));
    truce_tree_free(t);
    kept_free(&k);
}

static void out_of_memory(void **state) {
    (void)state;
    kept k = {0};
    truce_tree *t;
    truce_err err;
    truce_malloc_fail_at(1);
    assert_int_equal(truce_tree_open(&t, kept_hashes(&k), 0, &err), TRUCE_ENOMEM);
    truce_malloc_fail_at(0);
    assert_null(t);
    truce_tree_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_roots),
        cmocka_unit_test(base64_there_and_back),
        cmocka_unit_test(roots_of_all_sizes),
        cmocka_unit_test(a_third_level),
        cmocka_unit_test(hashes_are_handed_out_by_tiles),
        cmocka_unit_test(proofs_of_all_pairs),
        cmocka_unit_test(proofs_across_tiles),
        cmocka_unit_test(changed_proofs_fail),
        cmocka_unit_test(nothing_grows_into_anything),
        cmocka_unit_test(up_to_63_bits),
        cmocka_unit_test(every_read_that_fails_is_told),
        cmocka_unit_test(after_a_failed_write_it_is_opened_anew),
        cmocka_unit_test(out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
