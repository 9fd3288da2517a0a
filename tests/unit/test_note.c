/* Unit tests of record/note: signed notes, keys, checkpoints. The two notes below were signed by Go's own packages;
 * tests/go puts many more to both. */
#include "record/note.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#define DASH "\xe2\x80\x94 "

static const char go_vkey[] = "records.example/doha+205d4d8f+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs";
static const char go_note[] =
    "On Friday the crossing was open.\n\nOn Saturday it was not.\n\n" DASH "records.example/doha "
    "IF1Nj83mWEU/MFuqYhCKprwGNmH/ZH+33OazCgtUr4ChqB1l/BtvmxAfaZQ6TDvZtAJgG+mCVZowl0ayCLqiShD+4Aw=\n";
static const char go_wkey[] = "T\xc3\xbcrkiye.example/w+0ed56c12+BP0XJDhaoMdbZPt4zWAvodmR/ev3axPFjtcC6sg16fYY";
static const char go_cosigned[] =
    "records.example/doha\n2\nAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n\n" DASH "records.example/doha "
    "IF1Nj1yw4I+ZThwVomPWf6nuUq7XMFUrefrXYsSUxUtoIxBFLwhEpxNa9afiXd3dNkMrGWD5sUUW0HBqExskiRO0mg8=\n" DASH
    "T\xc3\xbcrkiye.example/w "
    "DtVsEgAAAABo9JqAQKWsZxeehC3AzB8/C1LJ8y/eB1kdj5OScqmyJpTMkX/hKGvWQzxEFIc50a3vm9FAMevt7nLtQG1Ca6lq/VO4Cg==\n";

static truce_err err;

static truce_vkey vkey_of(const char *text) {
    truce_vkey k;
    assert_int_equal(truce_vkey_parse(&k, truce_str_c(text), &err), TRUCE_OK);
    return k;
}

static truce_skey skey_of(const char *name, unsigned char fill) {
    truce_skey k;
    unsigned char seed[32];
    memset(seed, fill, sizeof seed);
    assert_int_equal(truce_skey_make(&k, truce_str_c(name), seed, &err), TRUCE_OK);
    return k;
}

/* ---------------------------------------------------------------- what Go signed */

static void what_go_signed_holds(void **state) {
    (void)state;
    truce_arena a;
    truce_note n;
    truce_vkey k = vkey_of(go_vkey), w = vkey_of(go_wkey);
    uint64_t time = 1;
    truce_arena_init(&a, 0);
    assert_int_equal(truce_note_parse(&n, &a, truce_str_c(go_note), &err), TRUCE_OK);
    assert_true(truce_str_is(n.text, "On Friday the crossing was open.\n\nOn Saturday it was not.\n"));
    assert_int_equal(n.sigs.n, 1);
    assert_int_equal(n.sigs.v[0].id, 0x205d4d8f);
    assert_int_equal(n.sigs.v[0].raw.n, 64);
    assert_int_equal(truce_note_check(&n, &k, &time, &err), TRUCE_OK);
    assert_int_equal(time, 0);
    assert_int_equal(truce_note_check(&n, &w, NULL, &err), TRUCE_EABSENT);
    assert_string_equal(err.msg, "there is no signature of T\xc3\xbcrkiye.example/w (key 0ed56c12)");

    assert_int_equal(truce_note_parse(&n, &a, truce_str_c(go_cosigned), &err), TRUCE_OK);
    assert_int_equal(n.sigs.n, 2);
    assert_true(truce_str_is(n.sigs.v[1].name, "T\xc3\xbcrkiye.example/w"));
    assert_int_equal(n.sigs.v[1].raw.n, 72);
    assert_true(truce_str_starts(n.sigs.v[1].line, TRUCE_STR(DASH)) &&
                truce_str_ends(n.sigs.v[1].line, TRUCE_STR("VO4Cg==\n")));
    assert_int_equal(truce_note_check(&n, &k, NULL, &err), TRUCE_OK);
    assert_int_equal(truce_note_check(&n, &w, &time, &err), TRUCE_OK);
    assert_int_equal(time, 1760860800); /* 19 October 2025, 08:00 UTC */
    truce_arena_fini(&a);
}

/* Every bit of a signed note: turned, no signature of it holds any more. */
static void every_bit_counts(void **state) {
    (void)state;
    truce_vkey k = vkey_of(go_vkey), w = vkey_of(go_wkey);
    char text[sizeof go_cosigned];
    uint32_t len = sizeof go_cosigned - 1, second = (uint32_t)(strstr(go_cosigned, DASH "T") - go_cosigned);
    truce_arena a;
    truce_arena_init(&a, 0);
    for (uint32_t bit = 0; bit < 8 * len; bit++) {
        truce_note n;
        memcpy(text, go_cosigned, sizeof text);
        text[bit / 8] = (char)(text[bit / 8] ^ (1 << bit % 8));
        truce_arena_reset(&a);
        if (truce_note_parse(&n, &a, (truce_str){text, len}, &err) != TRUCE_OK) continue;
        bool log = truce_note_check(&n, &k, NULL, &err) == TRUCE_OK,
             witness = truce_note_check(&n, &w, NULL, &err) == TRUCE_OK;
        assert_true(!log || bit / 8 >= second); /* the log's own is untouched by what happens to the second line */
        assert_true(!witness || (bit / 8 < second && bit / 8 > (uint32_t)(strstr(go_cosigned, "\n\n") - go_cosigned)));
    }
    truce_arena_fini(&a);
}

/* ---------------------------------------------------------------- keys */

static void seeds_give_two_keys(void **state) {
    (void)state;
    unsigned char seed[32], want[32], public[32], secret[64];
    truce_skey k;
    truce_buf b;
    for (unsigned i = 0; i < 32; i++) seed[i] = (unsigned char)i;
    assert_int_equal(truce_skey_make(&k, TRUCE_STR("Qatar"), seed, &err), TRUCE_OK);
    assert_string_equal(k.name, "Qatar");
    /* BLAKE2b as crypto_kdf has it, from Python's hashlib: key the seed, salt 1, person the context */
    sodium_hex2bin(want, 32, "60971c08a7b990b57da0acdb6ac9e57cd25f184a9809033a908b0a5f09c3d488", 64, NULL, NULL, NULL);
    crypto_sign_seed_keypair(public, secret, want);
    assert_memory_equal(k.sign, secret, 64);
    assert_memory_equal(k.sign_vkey.key, public, 32);
    sodium_hex2bin(want, 32, "42c1024fac7fef0c849f60841ca601e5970c9c6174f1802fd1617760fba47c6c", 64, NULL, NULL, NULL);
    crypto_sign_seed_keypair(public, secret, want);
    assert_memory_equal(k.cosign, secret, 64);
    assert_memory_equal(k.cosign_vkey.key, public, 32);
    assert_int_equal(k.sign_vkey.kind, TRUCE_KEY_ED25519);
    assert_int_equal(k.cosign_vkey.kind, TRUCE_KEY_COSIGNATURE);
    truce_buf_init(&b);
    truce_vkey_put(&b, &k.cosign_vkey);
    truce_vkey again;
    assert_int_equal(truce_vkey_parse(&again, truce_buf_view(&b), &err), TRUCE_OK);
    assert_true(truce_vkey_eq(&again, &k.cosign_vkey));
    assert_false(truce_vkey_eq(&k.sign_vkey, &k.cosign_vkey));
    truce_buf_fini(&b);
    truce_skey_wipe(&k);
    truce_skey none;
    memset(&none, 0, sizeof none);
    assert_memory_equal(&k, &none, sizeof k);
    assert_int_equal(truce_skey_make(&k, TRUCE_STR("the Taliban"), seed, &err), TRUCE_EINPUT);
    assert_memory_equal(&k, &none, sizeof k);
}

static void keys_are_read_and_refused(void **state) {
    (void)state;
    static const struct {
        const char *text, *why;
    } bad[] = {
        {"", "a verifier key is NAME+ID+KEY: a '+' is missing"},
        {"records.example/doha", "a verifier key is NAME+ID+KEY: a '+' is missing"},
        {"records.example/doha+205d4d8f", "a verifier key is NAME+ID+KEY: a '+' is missing"},
        {"a+205d4d8+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs",
         "a verifier key is NAME+ID+KEY: ID is not 8 hexadecimal digits"},
        {"a+205d4d8g+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs",
         "a verifier key is NAME+ID+KEY: ID is not 8 hexadecimal digits"},
        {"a+205d4d8f+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtI",
         "a verifier key is NAME+ID+KEY: KEY is not base64 of 33 bytes"},
        {"a+205d4d8f+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURt==",
         "a verifier key is NAME+ID+KEY: KEY is not base64 of 33 bytes"},
        {"a+205d4d8f+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIsAAAA",
         "a verifier key is NAME+ID+KEY: KEY is not base64 of 33 bytes"},
        {"a+205d4d8f+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURt\xc2s",
         "a verifier key is NAME+ID+KEY: KEY is not base64 of 33 bytes"},
        {"a+205d4d8f+", "a verifier key is NAME+ID+KEY: KEY is not base64 of 33 bytes"},
        {"a+205d4d8f+AupKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs",
         "a verifier key of kind 2: only 1 (Ed25519) and 4 (cosignature/v1) are known"},
        {"a+205d4d8f+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs",
         "the verifier key's ID 205d4d8f is not that of its name and key, 4e77496e: one of them was changed"},
        {"+205d4d8f+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs",
         "a key's name may not be empty nor have white space, '+' or characters that nobody sees"},
        {"Qatar\xe2\x80\x8b+205d4d8f+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs", /* U+200B: looks like Qatar */
         "a key's name may not be empty nor have white space, '+' or characters that nobody sees"},
        {"ra\xe2\x80\xaetaq+205d4d8f+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs", /* U+202E */
         "a key's name may not be empty nor have white space, '+' or characters that nobody sees"},
        {"a b+205d4d8f+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs",
         "a key's name may not be empty nor have white space, '+' or characters that nobody sees"},
    };
    truce_vkey k, upper;
    for (unsigned i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(truce_vkey_parse(&k, truce_str_c(bad[i].text), &err), TRUCE_EINPUT);
        assert_string_equal(err.msg, bad[i].why);
    }
    k = vkey_of(go_vkey);
    upper = vkey_of("records.example/doha+205D4D8F+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs");
    assert_true(truce_vkey_eq(&k, &upper));
}

static void names(void **state) {
    (void)state;
    static const char *const bad[] = {"",
                                      "a b",
                                      "a+b",
                                      "a\tb",
                                      "a\nb",
                                      "a\xc2\xa0"
                                      "b", /* U+00A0 */
                                      "a\xe2\x80\xa8"
                                      "b", /* U+2028 */
                                      "a\x01"
                                      "b",
                                      "a\x7f",
                                      "a\xff"};
    unsigned char key[32] = {1};
    char name[TRUCE_KEY_NAME + 2];
    truce_vkey k;
    for (unsigned i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(truce_vkey_make(&k, truce_str_c(bad[i]), TRUCE_KEY_ED25519, key, &err), TRUCE_EINPUT);
    memset(name, 'x', sizeof name);
    assert_int_equal(truce_vkey_make(&k, (truce_str){name, TRUCE_KEY_NAME}, TRUCE_KEY_ED25519, key, &err), TRUCE_OK);
    assert_int_equal(strlen(k.name), TRUCE_KEY_NAME);
    assert_int_equal(truce_vkey_make(&k, (truce_str){name, TRUCE_KEY_NAME + 1}, TRUCE_KEY_ED25519, key, &err),
                     TRUCE_EINPUT);
    assert_string_equal(err.msg, "a key's name of 128 bytes is longer than the limit of 127");
}

/* ---------------------------------------------------------------- notes */

static void refused(const char *bytes, uint32_t line, uint32_t col, const char *why) {
    truce_arena a;
    truce_note n;
    truce_arena_init(&a, 0);
    assert_int_equal(truce_note_parse(&n, &a, truce_str_c(bytes), &err), TRUCE_EINPUT);
    assert_string_equal(err.msg, why);
    assert_int_equal(err.line, line);
    assert_int_equal(err.col, col);
    truce_arena_fini(&a);
}

static void what_is_no_note(void **state) {
    (void)state;
    refused("", 0, 0, "no signed note: an empty line is needed between text and signatures");
    refused("\n", 0, 0, "no signed note: an empty line is needed between text and signatures");
    refused("text\n" DASH "a AAAAAAA=\n", 0, 0, "no signed note: an empty line is needed between text and signatures");
    refused("text\n\n", 3, 0, "no signed note: no signature stands below its text");
    refused("text\n\n" DASH "a AAAAAAA=", 3, 0, "the note's last line does not end");
    refused("text\n\n" DASH "a AAAAAAA=\n\n", 5, 0, "no signed note: no signature stands below its text");
    refused("text\n\n- a AAAAAAA=\n", 3, 1, "a signature line begins with a dash (U+2014) and a space");
    refused("text\n\n" DASH "a AAAAAAA=\nmore\n", 4, 1, "a signature line begins with a dash (U+2014) and a space");
    static const char line[] = "a signature line is a dash, a key's name and its signature, with single spaces";
    refused("text\n\n" DASH "a\n", 3, 5, line);
    refused("text\n\n" DASH " AAAAAAA=\n", 3, 5, line);
    refused("text\n\n" DASH "a+b AAAAAAA=\n", 3, 5, line);
    refused("text\n\n" DASH "a\xe2\x80\x83"
            "b AAAAAAA=\n",
            3, 5, line);
    static const char sig[] = "the signature is not base64 of a key's id and a signature";
    refused("text\n\n" DASH "a \n", 3, 7, sig);
    refused("text\n\n" DASH "a  AAAAAAA=\n", 3, 7, sig);
    refused("text\n\n" DASH "a AAAAAAA= \n", 3, 7, sig);
    refused("text\n\n" DASH "a AAAAAAA\n", 3, 7, sig);
    refused("text\n\n" DASH "a AAAAAA==\n", 3, 7, sig); /* an id, and no signature */
    refused("text\n\n" DASH "a AAAAAAB=\n", 3, 7, sig); /* bits behind the last byte */
    refused("text\n\n" DASH "a AAAA\xc2\xa1"
            "A=\n",
            3, 7, sig); /* bytes that libsodium takes for '/' */
    refused("text\n\n" DASH "a AAAA\xc3\xa9"
            "AA\n",
            3, 7, sig);
    refused("te\txt\n\n" DASH "a AAAAAAA=\n", 1, 3, "a signed note is UTF-8 without control characters");
    refused("text\nte\xffxt\n\n" DASH "a AAAAAAA=\n", 2, 3, "a signed note is UTF-8 without control characters");
    refused("text\r\n\n" DASH "a AAAAAAA=\n", 1, 5, "a signed note is UTF-8 without control characters");
}

static void text_ends_at_the_last_empty_line(void **state) {
    (void)state;
    truce_arena a;
    truce_note n;
    truce_arena_init(&a, 0);
    static const char *const at[][2] = {
        {"a\n\n" DASH "b AAAAAAA=\n", "a\n"},
        {"a\n\n\n" DASH "b AAAAAAA=\n", "a\n\n"},
        {"\n\n" DASH "b AAAAAAA=\n", "\n"},
        {"a\n\n" DASH "b AAAAAAA=\n\n" DASH "b AAAAAAA=\n", "a\n\n" DASH "b AAAAAAA=\n"}};
    for (unsigned i = 0; i < sizeof at / sizeof *at; i++) {
        assert_int_equal(truce_note_parse(&n, &a, truce_str_c(at[i][0]), &err), TRUCE_OK);
        assert_true(truce_str_is(n.text, at[i][1]));
        assert_int_equal(n.sigs.n, 1);
        assert_int_equal(n.sigs.v[0].raw.n, 1);
    }
    truce_arena_fini(&a);
}

static void limits(void **state) {
    (void)state;
    truce_buf b;
    truce_arena a;
    truce_note n;
    truce_buf_init(&b);
    truce_arena_init(&a, 0);
    truce_buf_cstr(&b, "text\n\n");
    for (unsigned i = 0; i < TRUCE_NOTE_SIGS; i++) truce_buf_printf(&b, DASH "signer%u AAAAAAA=\n", i);
    assert_int_equal(truce_note_parse(&n, &a, truce_buf_view(&b), &err), TRUCE_OK);
    assert_int_equal(n.sigs.n, TRUCE_NOTE_SIGS);
    truce_buf_cstr(&b, DASH "one-more AAAAAAA=\n");
    assert_int_equal(truce_note_parse(&n, &a, truce_buf_view(&b), &err), TRUCE_ELIMIT);
    assert_int_equal(err.line, 3 + TRUCE_NOTE_SIGS);
    truce_buf_clear(&b);
    while (b.n + sizeof go_note < TRUCE_NOTE_BYTES) truce_buf_cstr(&b, "x\n");
    truce_buf_cstr(&b, "\n" DASH "b AAAAAAA=\n");
    assert_int_equal(truce_note_parse(&n, &a, truce_buf_view(&b), &err), TRUCE_OK);
    while (b.n <= TRUCE_NOTE_BYTES) truce_buf_cstr(&b, DASH "b AAAAAAA=\n");
    assert_int_equal(truce_note_parse(&n, &a, truce_buf_view(&b), &err), TRUCE_ELIMIT);
    truce_arena_fini(&a);
    truce_buf_fini(&b);
}

static void signed_and_checked(void **state) {
    (void)state;
    truce_skey pak = skey_of("Pakistan", 1), afg = skey_of("Afghanistan", 2), other = skey_of("Pakistan", 3);
    truce_str text = TRUCE_STR("truce/v1 case-open\nby Pakistan\n");
    truce_buf b;
    truce_arena a;
    truce_note n;
    truce_buf_init(&b);
    truce_arena_init(&a, 0);
    truce_buf_str(&b, text);
    truce_buf_char(&b, '\n');
    assert_int_equal(truce_note_sign(&b, text, &pak, &err), TRUCE_OK);
    assert_int_equal(truce_note_sign(&b, text, &other, &err), TRUCE_OK); /* the same name, another key */
    assert_int_equal(truce_note_parse(&n, &a, truce_buf_view(&b), &err), TRUCE_OK);
    assert_true(truce_str_eq(n.text, text));
    assert_int_equal(truce_note_check(&n, &pak.sign_vkey, NULL, &err), TRUCE_OK);
    assert_int_equal(truce_note_check(&n, &other.sign_vkey, NULL, &err), TRUCE_OK);
    assert_int_equal(truce_note_check(&n, &afg.sign_vkey, NULL, &err), TRUCE_EABSENT);
    assert_int_equal(truce_note_check(&n, &pak.cosign_vkey, NULL, &err), TRUCE_EABSENT);
    n.text = TRUCE_STR("truce/v1 case-open\nby Afghanistan\n");
    assert_int_equal(truce_note_check(&n, &pak.sign_vkey, NULL, &err), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "the signature of Pakistan is false"));
    static const char *const bad[] = {"", "no line feed", "a\tb\n", "\xff\n", "a\rb\n"};
    for (unsigned i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(truce_note_sign(&b, truce_str_c(bad[i]), &pak, &err), TRUCE_EINPUT);
        assert_false(truce_note_text_ok(truce_str_c(bad[i])));
    }
    truce_arena_fini(&a);
    truce_buf_fini(&b);
}

/* A line by one key under another's name and id: false, whichever it is taken for. */
static void signatures_under_another_s_name(void **state) {
    (void)state;
    truce_skey pak = skey_of("Pakistan", 1), afg = skey_of("Afghanistan", 2), forger = afg;
    truce_str text = TRUCE_STR("truce/v1 case-open\nby Pakistan\n");
    truce_buf b;
    truce_arena a;
    truce_note n;
    truce_buf_init(&b);
    truce_arena_init(&a, 0);
    forger.sign_vkey = pak.sign_vkey;
    truce_buf_str(&b, text);
    truce_buf_char(&b, '\n');
    assert_int_equal(truce_note_sign(&b, text, &forger, &err), TRUCE_OK);
    assert_int_equal(truce_note_parse(&n, &a, truce_buf_view(&b), &err), TRUCE_OK);
    assert_int_equal(truce_note_check(&n, &pak.sign_vkey, NULL, &err), TRUCE_EINPUT);
    assert_int_equal(truce_note_check(&n, &afg.sign_vkey, NULL, &err), TRUCE_EABSENT);
    /* the first that says it is by a key decides, as golang.org/x/mod/sumdb/note has it */
    assert_int_equal(truce_note_sign(&b, text, &pak, &err), TRUCE_OK);
    assert_int_equal(truce_note_parse(&n, &a, truce_buf_view(&b), &err), TRUCE_OK);
    assert_int_equal(truce_note_check(&n, &pak.sign_vkey, NULL, &err), TRUCE_EINPUT);
    /* a note's signature is no cosignature, by length and by what is signed */
    truce_vkey as_witness;
    assert_int_equal(
        truce_vkey_make(&as_witness, TRUCE_STR("Pakistan"), TRUCE_KEY_COSIGNATURE, pak.sign_vkey.key, &err), TRUCE_OK);
    n.sigs.v[1].id = as_witness.id;
    assert_int_equal(truce_note_check(&n, &as_witness, NULL, &err), TRUCE_EINPUT);
    truce_arena_fini(&a);
    truce_buf_fini(&b);
}

static void cosigned(void **state) {
    (void)state;
    truce_skey qat = skey_of("Qatar", 4);
    truce_checkpoint c = {.origin = TRUCE_STR("records.example/doha"), .size = 7};
    truce_buf text, b;
    truce_arena a;
    truce_note n;
    uint64_t time = 0;
    truce_buf_init(&text);
    truce_buf_init(&b);
    truce_arena_init(&a, 0);
    truce_node_empty(&c.root);
    truce_checkpoint_put(&text, &c);
    truce_buf_str(&b, truce_buf_view(&text));
    truce_buf_char(&b, '\n');
    assert_int_equal(truce_note_cosign(&b, truce_buf_view(&text), &qat, 1760860800, &err), TRUCE_OK);
    assert_int_equal(truce_note_parse(&n, &a, truce_buf_view(&b), &err), TRUCE_OK);
    assert_int_equal(truce_note_check(&n, &qat.cosign_vkey, &time, &err), TRUCE_OK);
    assert_int_equal(time, 1760860800);
    assert_int_equal(truce_note_check(&n, &qat.sign_vkey, NULL, &err), TRUCE_EABSENT);
    char *raw = (char *)(uintptr_t)n.sigs.v[0].raw.p;
    raw[7]++; /* the time is signed too */
    assert_int_equal(truce_note_check(&n, &qat.cosign_vkey, NULL, &err), TRUCE_EINPUT);
    assert_int_equal(truce_note_cosign(&b, TRUCE_STR("truce/v1 case-open\n"), &qat, 1, &err), TRUCE_EINPUT);
    assert_int_equal(truce_note_cosign(&b, truce_buf_view(&text), &qat, (uint64_t)INT64_MAX + 1, &err), TRUCE_EINPUT);
    truce_arena_fini(&a);
    truce_buf_fini(&text);
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- checkpoints */

#define ROOT "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="

static void checkpoints(void **state) {
    (void)state;
    truce_checkpoint c;
    truce_buf b;
    truce_buf_init(&b);
    assert_int_equal(truce_checkpoint_parse(&c, TRUCE_STR("rome.example/a b+c\n20852163\n" ROOT "\n"), &err), TRUCE_OK);
    assert_true(truce_str_is(c.origin, "rome.example/a b+c"));
    assert_int_equal(c.size, 20852163);
    for (unsigned i = 0; i < 32; i++) assert_int_equal(c.root.b[i], 1);
    truce_checkpoint_put(&b, &c);
    assert_true(truce_str_is(truce_buf_view(&b), "rome.example/a b+c\n20852163\n" ROOT "\n"));
    assert_int_equal(truce_checkpoint_parse(&c, TRUCE_STR("x\n0\n" ROOT "\nmore\nand more\n"), &err), TRUCE_OK);
    assert_int_equal(truce_checkpoint_parse(&c, TRUCE_STR("x\n9223372036854775807\n" ROOT "\n"), &err), TRUCE_OK);
    truce_buf_fini(&b);
    static const struct {
        const char *text;
        uint32_t line;
    } bad[] = {{"", 0},
               {"x\n1\n" ROOT, 0},
               {"x\n1\n", 3},
               {"x\n", 2},
               {"\n1\n" ROOT "\n", 1},
               {"x\n01\n" ROOT "\n", 2},
               {"x\n\n" ROOT "\n", 2},
               {"x\n-1\n" ROOT "\n", 2},
               {"x\n+1\n" ROOT "\n", 2},
               {"x\n1 \n" ROOT "\n", 2},
               {"x\n0x1\n" ROOT "\n", 2},
               {"x\n9223372036854775808\n" ROOT "\n", 2},
               {"x\n1\nAQEB\n", 3},
               {"x\n1\n" ROOT " \n", 3},
               {"x\n1\n\n", 3},
               {"x\n1\n" ROOT "\nmore\n\n", 5}};
    for (unsigned i = 0; i < sizeof bad / sizeof *bad; i++) {
        memset(&err, 0, sizeof err);
        assert_int_equal(truce_checkpoint_parse(&c, truce_str_c(bad[i].text), &err), TRUCE_EINPUT);
        assert_int_equal(err.line, bad[i].line);
        assert_non_null(strstr(err.msg, "no checkpoint"));
    }
}

/* ---------------------------------------------------------------- faults */

/* Sign, cosign, parse, check with each allocation failing in turn: TRUCE_ENOMEM, and nothing else goes wrong. */
static void out_of_memory(void **state) {
    (void)state;
    truce_skey k = skey_of("Qatar", 4);
    truce_str text = TRUCE_STR("records.example/doha\n7\n" ROOT "\n");
    for (uint64_t at = 1;; at++) {
        truce_buf b;
        truce_arena a;
        truce_note n;
        int rc;
        truce_buf_init(&b);
        truce_arena_init(&a, 0);
        uint64_t before = truce_malloc_fail_at(at);
        truce_buf_str(&b, text);
        truce_buf_char(&b, '\n');
        rc = truce_note_sign(&b, text, &k, &err);
        if (rc == TRUCE_OK) rc = truce_note_cosign(&b, text, &k, 5, &err);
        if (rc == TRUCE_OK) rc = truce_note_parse(&n, &a, truce_buf_view(&b), &err);
        if (rc == TRUCE_OK) rc = truce_note_check(&n, &k.cosign_vkey, NULL, &err);
        uint64_t calls = truce_malloc_fail_at(0) - before;
        truce_arena_fini(&a);
        truce_buf_fini(&b);
        if (calls < at) {
            assert_int_equal(rc, TRUCE_OK);
            assert_true(at > 4);
            break;
        }
        assert_int_equal(rc, TRUCE_ENOMEM);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_go_signed_holds),
        cmocka_unit_test(every_bit_counts),
        cmocka_unit_test(seeds_give_two_keys),
        cmocka_unit_test(keys_are_read_and_refused),
        cmocka_unit_test(names),
        cmocka_unit_test(what_is_no_note),
        cmocka_unit_test(text_ends_at_the_last_empty_line),
        cmocka_unit_test(limits),
        cmocka_unit_test(signed_and_checked),
        cmocka_unit_test(signatures_under_another_s_name),
        cmocka_unit_test(cosigned),
        cmocka_unit_test(checkpoints),
        cmocka_unit_test(out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
