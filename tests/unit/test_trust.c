/* Unit tests of record/policy and record/proof_file: whom one trusts, and proofs held against that. */
#include "hashes.h"
#include "record/proof_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>

#define ORIGIN "records.example/doha"

enum { AFG, PAK, QAT, TUR, MEMBERS };
static const char *const names[MEMBERS] = {"Afghanistan", "Pakistan", "Qatar", "T\xc3\xbcrkiye"};

static truce_err err;
static truce_arena arena;
static truce_skey logkey, member[MEMBERS];

static truce_skey skey_of(const char *name, unsigned char fill) {
    truce_skey k;
    unsigned char seed[32];
    memset(seed, fill, sizeof seed);
    assert_int_equal(truce_skey_make(&k, truce_str_c(name), seed, &err), TRUCE_OK);
    return k;
}

static int begin(void **state) {
    (void)state;
    truce_arena_init(&arena, 0);
    memset(&err, 0, sizeof err);
    logkey = skey_of(ORIGIN, 100);
    for (unsigned i = 0; i < MEMBERS; i++) member[i] = skey_of(names[i], (unsigned char)i);
    return 0;
}

static int end(void **state) {
    (void)state;
    truce_arena_fini(&arena);
    return 0;
}

/* The text of a policy: %L the log's key, %A..%T members' keys, %a a member's key for signatures. In the arena. */
static truce_str filled(const char *text) {
    truce_buf b;
    truce_buf_init(&b);
    for (const char *p = text; *p; p++) {
        if (*p != '%') {
            truce_buf_char(&b, *p);
            continue;
        }
        switch (*++p) {
        case 'L': truce_vkey_put(&b, &logkey.sign_vkey); break;
        case 'l': truce_vkey_put(&b, &logkey.cosign_vkey); break;
        case 'A': truce_vkey_put(&b, &member[AFG].cosign_vkey); break;
        case 'a': truce_vkey_put(&b, &member[AFG].sign_vkey); break;
        case 'P': truce_vkey_put(&b, &member[PAK].cosign_vkey); break;
        case 'Q': truce_vkey_put(&b, &member[QAT].cosign_vkey); break;
        default: truce_vkey_put(&b, &member[TUR].cosign_vkey); break;
        }
    }
    truce_str s = truce_arena_str(&arena, truce_buf_view(&b));
    truce_buf_fini(&b);
    return s;
}

#define FOUR                                                                                                           \
    "log %L\nwitness Afghanistan %A\nwitness Pakistan %P\nwitness Qatar %Q\nwitness T\xc3\xbcrkiye %T\n"               \
    "group parties all Afghanistan Pakistan\ngroup mediators any Qatar T\xc3\xbcrkiye\n"

static truce_trust trust_of(const char *text) {
    truce_trust t;
    int rc = truce_trust_parse(&t, &arena, filled(text), &err);
    if (rc != TRUCE_OK) print_error("%s\n", err.msg);
    assert_int_equal(rc, TRUCE_OK);
    return t;
}

/* ---------------------------------------------------------------- policies */

static void policies_are_read(void **state) {
    (void)state;
    truce_trust t = trust_of("# whom we trust\n\n  log %L https://records.example/doha/  \n\twitness\tAfghanistan %A\n"
                             "witness Pakistan %P https://w.example\nwitness Qatar %Q\n#witness x\n"
                             "group parties all Afghanistan Pakistan\ngroup most 2 parties Qatar\nquorum most");
    assert_int_equal(t.logs.n, 1);
    assert_true(truce_vkey_eq(&t.logs.v[0].key, &logkey.sign_vkey));
    assert_true(truce_str_is(t.logs.v[0].url, "https://records.example/doha/"));
    assert_int_equal(t.witnesses.n, 3);
    assert_true(truce_str_is(t.witnesses.v[0].name, "Afghanistan"));
    assert_null(t.witnesses.v[0].url.p);
    assert_true(truce_str_is(t.witnesses.v[1].url, "https://w.example"));
    assert_true(truce_vkey_eq(&t.witnesses.v[2].key, &member[QAT].cosign_vkey));
    assert_int_equal(t.groups.n, 2);
    assert_int_equal(t.groups.v[0].k, 2);
    assert_int_equal(t.groups.v[1].k, 2);
    assert_int_equal(t.groups.v[1].members.n, 2);
    assert_int_equal(t.groups.v[1].members.v[0], -1);
    assert_int_equal(t.groups.v[1].members.v[1], 2);
    assert_int_equal(t.quorum, -2);
    t = trust_of("quorum none\n");
    assert_int_equal(t.quorum, INT32_MAX);
    t = trust_of("witness \xff\xfe %A\nquorum \xff\xfe\n"); /* names are bytes */
    assert_int_equal(t.quorum, 0);
}

static void policies_there_and_back(void **state) {
    (void)state;
    truce_trust t = trust_of(FOUR "group all-of-us 2 parties mediators\nquorum all-of-us\nlog %a https://x.example\n");
    truce_buf b, again;
    truce_buf_init(&b);
    truce_buf_init(&again);
    truce_trust_put(&b, &t);
    truce_trust u;
    assert_int_equal(truce_trust_parse(&u, &arena, truce_buf_view(&b), &err), TRUCE_OK);
    truce_trust_put(&again, &u);
    assert_true(truce_str_eq(truce_buf_view(&b), truce_buf_view(&again)));
    assert_int_equal(u.logs.n, 2);
    assert_int_equal(u.groups.n, 3);
    assert_int_equal(u.quorum, t.quorum);
    assert_int_not_equal(truce_str_find(truce_buf_view(&b), TRUCE_STR("group mediators 1 Qatar T\xc3\xbcrkiye\n"), 0),
                         UINT32_MAX);
    truce_buf_fini(&b);
    truce_buf_fini(&again);
}

static void policies_refused(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t line, col;
        const char *why;
    } bad[] = {
        {"", 0, 0, "the policy has no quorum: say 'quorum NAME' or 'quorum none'"},
        {"log %L\n", 1, 0, "the policy has no quorum: say 'quorum NAME' or 'quorum none'"},
        {"quorum none\nquorum none\n", 2, 1, "a second quorum: a policy has one"},
        {"quorum\n", 1, 7, "the name of a witness or group, or 'none', is missing here"},
        {"quorum A\n", 1, 8, "no witness or group above has this name"},
        {"quorum A\nwitness A %A\n", 1, 8, "no witness or group above has this name"},
        {"quorum none none\n", 1, 13, "more words than this line can have"},
        {"\nwitnesses A %A\n", 2, 1, "a line begins with log, witness, group, quorum or #"},
        {"log\n", 1, 4, "a verifier key is missing here"},
        {"log x\n", 1, 5, "a verifier key is NAME+ID+KEY: a '+' is missing"},
        {"log %l\n", 1, 5, "a log needs a key for signatures (kind 1); this one is for cosignatures"},
        {"log %L\nlog  %L\n", 2, 6, "this key is given already"},
        {"log %L u v\n", 1, 0, "more words than this line can have"},
        {"witness\n", 1, 8, "a name is missing here"},
        {"witness A\n", 1, 10, "a verifier key is missing here"},
        {"witness A %a\n", 1, 11, "a witness needs a key for cosignatures (kind 4); this one is for signatures"},
        {"witness A %A\nwitness B %A\n", 2, 11, "this key is given already"},
        {"witness A %A\nwitness A %P\n", 2, 9, "this name is given already"},
        {"witness none %A\n", 1, 9, "'none' cannot be a name: as a quorum it means none"},
        {"witness A %A\ngroup A any A\n", 2, 7, "this name is given already"},
        {"group G\n", 1, 8, "how many of the group are needed: 'all', 'any' or a number from 1 on"},
        {"group G 0 A\n", 1, 9, "how many of the group are needed: 'all', 'any' or a number from 1 on"},
        {"group G some A\n", 1, 9, "how many of the group are needed: 'all', 'any' or a number from 1 on"},
        {"group G all\n", 1, 12, "a group needs members"},
        {"group G any G\n", 1, 13, "no witness or group above has this name"},
        {"group G any none\n", 1, 13, "no witness or group above has this name"},
        {"witness A %A\ngroup G 2 A\n", 2, 9, "more are needed than the group has members"},
        {"witness A %A\ngroup G any A A\n", 2, 15, "this name is a group's member already: each can be one once"},
        {"witness A %A\ngroup G any A\ngroup H any A\n", 3, 13,
         "this name is a group's member already: each can be one once"},
        {"witness A %A\ngroup G any A\ngroup H any G\ngroup I any G\n", 4, 13,
         "this name is a group's member already: each can be one once"},
        {"quorum none\r\n", 1, 12, "a control character"},
        {"# \x7f\n", 1, 3, "a control character"},
    };
    for (unsigned i = 0; i < sizeof bad / sizeof *bad; i++) {
        truce_trust t;
        memset(&err, 0, sizeof err);
        assert_int_equal(truce_trust_parse(&t, &arena, filled(bad[i].text), &err), TRUCE_EINPUT);
        assert_string_equal(err.msg, bad[i].why);
        assert_int_equal(err.line, bad[i].line);
        if (bad[i].col || !bad[i].line) assert_int_equal(err.col, bad[i].col);
    }
}

static void policies_have_limits(void **state) {
    (void)state;
    for (int witness = 0; witness < 2; witness++) {
        truce_buf b;
        truce_trust t;
        truce_buf_init(&b);
        for (unsigned i = 0; i <= TRUCE_POLICY_NAMES; i++) {
            unsigned char key[32] = {(unsigned char)i, 1};
            truce_vkey k;
            assert_int_equal(
                truce_vkey_make(&k, TRUCE_STR("k"), witness ? TRUCE_KEY_COSIGNATURE : TRUCE_KEY_ED25519, key, &err),
                TRUCE_OK);
            if (i == TRUCE_POLICY_NAMES) {
                truce_buf_cstr(&b, "quorum none\n");
                assert_int_equal(truce_trust_parse(&t, &arena, truce_buf_view(&b), &err), TRUCE_OK);
            }
            if (witness) truce_buf_printf(&b, "witness w%u ", i);
            else truce_buf_cstr(&b, "log ");
            truce_vkey_put(&b, &k);
            truce_buf_char(&b, '\n');
        }
        assert_int_equal(truce_trust_parse(&t, &arena, truce_buf_view(&b), &err), TRUCE_ELIMIT);
        truce_buf_fini(&b);
    }
    truce_buf b;
    truce_trust t;
    truce_buf_init(&b);
    truce_buf_str(&b, filled("quorum none\nwitness w %A\ngroup g0 any w\n"));
    for (unsigned i = 1; i < TRUCE_POLICY_NAMES; i++) truce_buf_printf(&b, "group g%u all g%u\n", i, i - 1);
    assert_int_equal(truce_trust_parse(&t, &arena, truce_buf_view(&b), &err), TRUCE_OK);
    truce_buf_printf(&b, "group g%d all g%d\n", TRUCE_POLICY_NAMES, TRUCE_POLICY_NAMES - 1);
    assert_int_equal(truce_trust_parse(&t, &arena, truce_buf_view(&b), &err), TRUCE_ELIMIT);
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- checkpoints */

/* A checkpoint of `size` and `root`, signed by the log (unless `forged`) and by the members whose bits `who` has; bits
 * 8 up: members under whose name a false line stands. In the arena. */
static truce_str checkpoint_of(uint64_t size, const truce_node *root, unsigned who, const truce_skey *log) {
    truce_checkpoint c = {.origin = TRUCE_STR(ORIGIN), .size = size, .root = *root};
    truce_buf text, b;
    truce_buf_init(&text);
    truce_buf_init(&b);
    truce_checkpoint_put(&text, &c);
    truce_buf_str(&b, truce_buf_view(&text));
    truce_buf_char(&b, '\n');
    assert_int_equal(truce_note_sign(&b, truce_buf_view(&text), log, &err), TRUCE_OK);
    for (unsigned i = 0; i < MEMBERS; i++) {
        truce_skey liar = logkey;
        liar.cosign_vkey = member[i].cosign_vkey;
        if (who >> i & 0x101)
            assert_int_equal(
                truce_note_cosign(&b, truce_buf_view(&text), who >> i & 1 ? &member[i] : &liar, 1000 + i, &err),
                TRUCE_OK);
    }
    truce_str s = truce_arena_str(&arena, truce_buf_view(&b));
    truce_buf_fini(&text);
    truce_buf_fini(&b);
    return s;
}

static truce_note note_of(truce_str bytes) {
    truce_note n;
    assert_int_equal(truce_note_parse(&n, &arena, bytes, &err), TRUCE_OK);
    return n;
}

static void said(const truce_trust *t, const truce_trusted *x, const char *want) {
    truce_buf b;
    truce_buf_init(&b);
    truce_trusted_say(&b, t, x);
    truce_buf_char(&b, 0);
    assert_string_equal(b.p, want);
    truce_buf_fini(&b);
}

/* Both parties and one of the mediators: every set of members who cosigned, judged by the rule as it is said. */
static void quorums(void **state) {
    (void)state;
    truce_trust t = trust_of(FOUR "group all-of-us all parties mediators\nquorum all-of-us\n");
    truce_trust one = trust_of(FOUR "quorum Qatar\n"), three = t, none = trust_of(FOUR "quorum none\n");
    three = trust_of("log %L\nwitness a %A\nwitness p %P\nwitness q %Q\nwitness t %T\ngroup g 3 a p q t\nquorum g\n");
    truce_node root;
    truce_node_empty(&root);
    for (unsigned who = 0; who < 1u << MEMBERS; who++) {
        truce_note n = note_of(checkpoint_of(7, &root, who, &logkey));
        truce_trusted x;
        unsigned k = 0;
        assert_int_equal(truce_trust_check(&x, &t, &n, &err), TRUCE_OK);
        assert_int_equal(x.log, 0);
        assert_int_equal(x.at.size, 7);
        for (unsigned i = 0; i < MEMBERS; i++) {
            assert_int_equal(x.witnessed[i], who >> i & 1);
            assert_int_equal(x.time[i], who >> i & 1 ? 1000 + i : 0);
            assert_false(x.false_sig[i]);
            k += who >> i & 1;
        }
        assert_int_equal(x.k, k);
        assert_int_equal(x.n, MEMBERS);
        assert_int_equal(x.quorum, (who & 3) == 3 && (who & 12) != 0);
        assert_int_equal(truce_trust_check(&x, &one, &n, &err), TRUCE_OK);
        assert_int_equal(x.quorum, who >> QAT & 1);
        assert_int_equal(truce_trust_check(&x, &three, &n, &err), TRUCE_OK);
        assert_int_equal(x.quorum, k >= 3);
        assert_int_equal(truce_trust_check(&x, &none, &n, &err), TRUCE_OK);
        assert_true(x.quorum);
    }
}

static void what_is_said(void **state) {
    (void)state;
    truce_trust t = trust_of(FOUR "group all-of-us all parties mediators\nquorum all-of-us\n");
    truce_trust nobody = trust_of("log %L\nquorum none\n");
    truce_node root;
    truce_trusted x;
    truce_node_empty(&root);
    truce_note n = note_of(checkpoint_of(7, &root, 0xf, &logkey));
    assert_int_equal(truce_trust_check(&x, &t, &n, &err), TRUCE_OK);
    said(&t, &x, "4 of 4 members cosigned: Afghanistan, Pakistan, Qatar, T\xc3\xbcrkiye");
    assert_int_equal(truce_trust_check(&x, &nobody, &n, &err), TRUCE_OK);
    said(&nobody, &x, "no members are named who would cosign");
    n = note_of(checkpoint_of(7, &root, 0x20d, &logkey)); /* a line under Pakistan's name that is not by it */
    assert_int_equal(truce_trust_check(&x, &t, &n, &err), TRUCE_OK);
    assert_true(x.false_sig[PAK] && !x.witnessed[PAK] && !x.quorum);
    said(
        &t, &x,
        "3 of 4 members cosigned: Afghanistan, Qatar, T\xc3\xbcrkiye; false is the cosignature of Pakistan; the quorum "
        "is missing");
    n = note_of(checkpoint_of(7, &root, 0x104, &logkey));
    assert_int_equal(truce_trust_check(&x, &t, &n, &err), TRUCE_OK);
    said(&t, &x,
         "1 of 4 members cosigned: Qatar; not Pakistan, T\xc3\xbcrkiye; false is the cosignature of Afghanistan; the "
         "quorum is missing");
    n = note_of(checkpoint_of(7, &root, 0, &logkey));
    assert_int_equal(truce_trust_check(&x, &t, &n, &err), TRUCE_OK);
    said(&t, &x, "0 of 4 members cosigned; not Afghanistan, Pakistan, Qatar, T\xc3\xbcrkiye; the quorum is missing");
    truce_trust odd = trust_of("log %L\nwitness \xff\xc2\x9b %A\nquorum none\n");
    assert_int_equal(truce_trust_check(&x, &odd, &n, &err), TRUCE_OK);
    said(&odd, &x, "0 of 1 members cosigned; not \xef\xbf\xbd\xef\xbf\xbd");
}

static void only_a_log_s_word_counts(void **state) {
    (void)state;
    truce_trust t = trust_of(FOUR "quorum none\n"), other = trust_of("log %a\nquorum none\n");
    truce_skey impostor = skey_of(ORIGIN, 101), forger = impostor;
    truce_node root;
    truce_trusted x;
    truce_node_empty(&root);
    forger.sign_vkey = logkey.sign_vkey;
    truce_note n = note_of(checkpoint_of(7, &root, 0xf, &impostor));
    assert_int_equal(truce_trust_check(&x, &t, &n, &err), TRUCE_EINPUT);
    assert_string_equal(err.msg,
                        "the checkpoint has no signature of records.example/doha by a key that the policy names");
    assert_int_equal(x.log, -1);
    n = note_of(checkpoint_of(7, &root, 0xf, &forger));
    assert_int_equal(truce_trust_check(&x, &t, &n, &err), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "the signature of records.example/doha is false"));
    n = note_of(checkpoint_of(7, &root, 0xf, &logkey));
    assert_int_equal(truce_trust_check(&x, &other, &n, &err), TRUCE_EINPUT);
    assert_string_equal(err.msg, "the checkpoint is of records.example/doha, which is no log of the policy");
    /* a log of the policy that signs another's checkpoint */
    n = note_of(checkpoint_of(7, &root, 0xf, &member[AFG]));
    assert_int_equal(truce_trust_check(&x, &other, &n, &err), TRUCE_EINPUT);
    n.text = TRUCE_STR("truce/v1 case-open\n");
    assert_int_equal(truce_trust_check(&x, &t, &n, &err), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "no checkpoint"));
}

/* ---------------------------------------------------------------- proof files */

enum { ENTRIES = 300 };

static truce_str entry_of(uint64_t i) {
    return truce_arena_printf(&arena, "truce/v1 x\nn %llu\n", (unsigned long long)i);
}

/* A proof that entry `i` is in a record of ENTRIES. */
static truce_proof_file proof_of(uint64_t i, unsigned who) {
    kept k = {0};
    truce_tree *t;
    truce_node n;
    truce_proof_file p = {.entry = entry_of(i), .index = i};
    assert_int_equal(truce_tree_open(&t, kept_hashes(&k), 0, &err), TRUCE_OK);
    for (uint64_t e = 0; e < ENTRIES; e++) {
        truce_node_leaf(&n, entry_of(e).p, entry_of(e).n);
        assert_int_equal(truce_tree_add(t, &n, &err), TRUCE_OK);
    }
    assert_int_equal(truce_tree_flush(t, &err), TRUCE_OK);
    truce_tree_root(t, &n);
    assert_int_equal(truce_tree_prove(kept_hashes(&k), i, ENTRIES, &p.proof, &err), TRUCE_OK);
    p.checkpoint = checkpoint_of(ENTRIES, &n, who, &logkey);
    truce_tree_free(t);
    kept_free(&k);
    return p;
}

static void proofs_there_and_back(void **state) {
    (void)state;
    truce_trust t = trust_of(FOUR "group all-of-us all parties mediators\nquorum all-of-us\n");
    truce_proof_file p = proof_of(123, 0xf), q;
    truce_trusted x;
    for (int carries = 0; carries < 2; carries++) {
        truce_buf b, again;
        truce_buf_init(&b);
        truce_buf_init(&again);
        if (!carries) p.entry = TRUCE_NOSTR;
        else p.entry = entry_of(123);
        truce_proof_file_put(&b, &p);
        assert_int_equal(truce_proof_file_parse(&q, &arena, truce_buf_view(&b), &err), TRUCE_OK);
        assert_true(truce_str_eq(q.entry, p.entry));
        assert_int_equal(q.entry.p != NULL, carries);
        assert_int_equal(q.index, 123);
        assert_int_equal(q.proof.n, 9);
        assert_true(truce_str_eq(q.checkpoint, p.checkpoint));
        truce_proof_file_put(&again, &q);
        assert_true(truce_str_eq(truce_buf_view(&b), truce_buf_view(&again)));
        int rc = truce_proof_file_check(&q, TRUCE_NOSTR, &t, &x, &arena, &err);
        assert_int_equal(rc, carries ? TRUCE_OK : TRUCE_EINPUT);
        if (carries) assert_true(x.quorum && x.k == 4 && x.at.size == ENTRIES);
        else assert_string_equal(err.msg, "the proof does not carry its entry: give the entry beside it");
        assert_int_equal(truce_proof_file_check(&q, entry_of(123), &t, &x, &arena, &err), TRUCE_OK);
        assert_int_equal(truce_proof_file_check(&q, entry_of(124), &t, &x, &arena, &err), TRUCE_EINPUT);
        assert_non_null(strstr(err.msg, "this is not entry 123 of the record of 300 entries"));
        truce_buf_fini(&b);
        truce_buf_fini(&again);
    }
}

static void proofs_that_fail_say_why(void **state) {
    (void)state;
    truce_trust t = trust_of(FOUR "group all-of-us all parties mediators\nquorum all-of-us\n");
    truce_proof_file p = proof_of(5, 0x7), q = p;
    truce_trusted x;
    assert_int_equal(truce_proof_file_check(&p, TRUCE_NOSTR, &t, &x, &arena, &err), TRUCE_OK);
    q.index = 6;
    assert_int_equal(truce_proof_file_check(&q, TRUCE_NOSTR, &t, &x, &arena, &err), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "this is not entry 6"));
    q = p, q.proof.v[3].b[7] ^= 1;
    assert_int_equal(truce_proof_file_check(&q, TRUCE_NOSTR, &t, &x, &arena, &err), TRUCE_EINPUT);
    q = p, q.proof.n--;
    assert_int_equal(truce_proof_file_check(&q, TRUCE_NOSTR, &t, &x, &arena, &err), TRUCE_EINPUT);
    q = proof_of(5, 0x5);
    assert_int_equal(truce_proof_file_check(&q, TRUCE_NOSTR, &t, &x, &arena, &err), TRUCE_EINPUT);
    assert_string_equal(err.msg,
                        "the entry is in the record, but its checkpoint lacks the policy's quorum: 2 of 4 members "
                        "cosigned");
    assert_int_equal(x.k, 2);
    q.checkpoint = TRUCE_STR("nothing");
    assert_int_equal(truce_proof_file_check(&q, TRUCE_NOSTR, &t, &x, &arena, &err), TRUCE_EINPUT);
    assert_non_null(strstr(err.msg, "no signed note"));
}

#define HEAD "c2sp.org/tlog-proof@v1\n"
#define HASH "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n"

static void what_is_no_proof(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t line;
        const char *why;
    } bad[] = {
        {"", 1, "no proof: it does not begin with 'c2sp.org/tlog-proof@v1'"},
        {"c2sp.org/tlog-proof@v1", 1, "no proof: it does not begin with 'c2sp.org/tlog-proof@v1'"},
        {"c2sp.org/tlog-proof@v2\nindex 0\n\nx", 1, "no proof: it does not begin with 'c2sp.org/tlog-proof@v1'"},
        {HEAD, 2, "no proof: 'index' and the number of the entry are missing"},
        {HEAD "index\n\nx", 2, "no proof: 'index' and the number of the entry are missing"},
        {HEAD "index 01\n\nx", 2, "no proof: 'index' and the number of the entry are missing"},
        {HEAD "index 9223372036854775808\n\nx", 2, "no proof: 'index' and the number of the entry are missing"},
        {HEAD "extra AAAA\n", 3, "no proof: 'index' and the number of the entry are missing"},
        {HEAD "extra AAAA\nextra AAAA\nindex 0\n\nx", 3, "no proof: 'index' and the number of the entry are missing"},
        {HEAD "extra \nindex 0\n\nx", 2, "the proof's entry, behind 'extra', is not base64"},
        {HEAD "extra AAA\nindex 0\n\nx", 2, "the proof's entry, behind 'extra', is not base64"},
        {HEAD "extra AA\xc2\xa1\nindex 0\n\nx", 2, "the proof's entry, behind 'extra', is not base64"},
        {HEAD "index 0\n", 3, "no proof: an empty line and a checkpoint are missing"},
        {HEAD "index 0\n" HASH, 4, "no proof: an empty line and a checkpoint are missing"},
        {HEAD "index 0\n" HASH "\n", 4, "no proof: an empty line and a checkpoint are missing"},
        {HEAD "index 0\nhash\n\nx", 3, "no proof: this line is not base64 of a SHA-256"},
    };
    truce_proof_file p;
    for (unsigned i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(truce_proof_file_parse(&p, &arena, truce_str_c(bad[i].text), &err), TRUCE_EINPUT);
        assert_string_equal(err.msg, bad[i].why);
        assert_int_equal(err.line, bad[i].line);
    }
    truce_buf b;
    truce_buf_init(&b);
    truce_buf_cstr(&b, HEAD "index 0\n");
    for (unsigned i = 0; i < TRUCE_PROOF_MOST; i++) truce_buf_cstr(&b, HASH);
    size_t n = b.n;
    truce_buf_cstr(&b, "\nx");
    assert_int_equal(truce_proof_file_parse(&p, &arena, truce_buf_view(&b), &err), TRUCE_OK);
    assert_int_equal(p.proof.n, TRUCE_PROOF_MOST);
    b.n = n;
    truce_buf_cstr(&b, HASH "\nx");
    assert_int_equal(truce_proof_file_parse(&p, &arena, truce_buf_view(&b), &err), TRUCE_ELIMIT);
    while (b.n <= TRUCE_PROOF_FILE_BYTES) truce_buf_cstr(&b, HASH);
    assert_int_equal(truce_proof_file_parse(&p, &arena, truce_buf_view(&b), &err), TRUCE_ELIMIT);
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- faults */

static void out_of_memory(void **state) {
    (void)state;
    truce_str policy = filled(FOUR "group all-of-us all parties mediators\nquorum all-of-us\n");
    truce_proof_file p = proof_of(5, 0xf);
    truce_buf b;
    truce_buf_init(&b);
    truce_proof_file_put(&b, &p);
    for (uint64_t at = 1;; at++) {
        truce_arena a;
        truce_trust t;
        truce_trusted x;
        truce_arena_init(&a, 0);
        uint64_t before = truce_malloc_fail_at(at);
        int rc = truce_trust_parse(&t, &a, policy, &err);
        if (rc == TRUCE_OK) rc = truce_proof_file_parse(&p, &a, truce_buf_view(&b), &err);
        if (rc == TRUCE_OK) rc = truce_proof_file_check(&p, TRUCE_NOSTR, &t, &x, &a, &err);
        uint64_t calls = truce_malloc_fail_at(0) - before;
        truce_arena_fini(&a);
        if (calls < at) {
            assert_int_equal(rc, TRUCE_OK);
            assert_true(at > 4);
            break;
        }
        assert_int_equal(rc, TRUCE_ENOMEM);
    }
    truce_buf_fini(&b);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(policies_are_read),
        TEST(policies_there_and_back),
        TEST(policies_refused),
        TEST(policies_have_limits),
        TEST(quorums),
        TEST(what_is_said),
        TEST(only_a_log_s_word_counts),
        TEST(proofs_there_and_back),
        TEST(proofs_that_fail_say_why),
        TEST(what_is_no_proof),
        TEST(out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
