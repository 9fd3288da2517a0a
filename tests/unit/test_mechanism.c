/* The mechanism's law: which entries may be in a record, from members and agreements to signed acts; findings. */
#include "accord/mechanism.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char lake[] = "truce: agreement/1\n"
                           "id: lake\n"
                           "title: The Lake Accord\n"
                           "signed: {on: 2025-03-01, at: Port}\n"
                           "force: {from: 2025-03-10, until: open}\n"
                           "parties:\n"
                           "  - {id: EAST, name: East}\n"
                           "  - {id: WEST, name: West}\n"
                           "mediators:\n"
                           "  - {id: SEL, name: Selden}\n"
                           "area: [Shore]\n"
                           "quorum: {assents: 2, neutral: 1}\n"
                           "deadlines: {response: 7 days, remedy: 30 days}\n"
                           "terms:\n"
                           "  - id: T1\n"
                           "    kind: cessation_of_hostilities\n"
                           "    obliged: all\n"
                           "    summary: Nobody shoots.\n"
                           "    texts:\n"
                           "      - {by: Selden, lang: en, text: The Parties shall not shoot.}\n";

enum { EAST, WEST, SELDEN, OFFICE, STRANGER, KEYS };
static const char *const key_names[KEYS] = {"East", "West", "Selden", "Office", "East"};

typedef struct record {
    truce_mechanism m;
    truce_skey key[KEYS];
    uint64_t n;
    int64_t now;
    truce_buf body;
    truce_err err;
    char id[20];
} record;

/* ---------------------------------------------------------------- entries */

static int enter(record *r) {
    memset(&r->err, 0, sizeof r->err);
    int rc = truce_mechanism_entry(&r->m, r->n, truce_buf_view(&r->body), &r->err);
    if (rc == TRUCE_OK) r->n++;
    return rc;
}

static void head(record *r, const char *kind) {
    truce_buf_clear(&r->body);
    truce_entry_begin(&r->body, kind);
    truce_entry_time(&r->body, "taken", r->now += 1000000);
    truce_entry_cstr(&r->body, "who", "a clerk");
}

static int add_member(record *r, const char *name, const char *role, const char *party, const truce_skey *key) {
    head(r, "member");
    truce_entry_cstr(&r->body, "name", name);
    truce_entry_cstr(&r->body, "role", role);
    if (party) truce_entry_cstr(&r->body, "party", party);
    truce_buf_cstr(&r->body, "sign ");
    truce_vkey_put(&r->body, &key->sign_vkey);
    truce_buf_cstr(&r->body, "\ncosign ");
    truce_vkey_put(&r->body, &key->cosign_vkey);
    truce_buf_char(&r->body, '\n');
    return enter(r);
}

static int add_agreement(record *r, const char *text) {
    char sha[65];
    head(r, "agreement");
    truce_entry_cstr(&r->body, "id", "lake");
    truce_sha256_hex(text, strlen(text), sha);
    truce_entry_cstr(&r->body, "sha256", sha);
    truce_entry_put(&r->body, "file", (truce_str){text, (uint32_t)strlen(text) - 1});
    return enter(r);
}

/* The agreement's bytes, as an opening act names them. */
static truce_str lake_sha(void) {
    static char sha[65];
    truce_sha256_hex(lake, sizeof lake - 1, sha);
    return truce_str_c(sha);
}

/* The case as it stands, or a new one. */
static const truce_case *the_case(record *r) {
    static truce_case fresh;
    if (r->m.cases.n) return r->m.cases.v[0];
    truce_case_init(&fresh, &r->m.arena);
    fresh.agreement = r->m.agreements.v[0];
    return &fresh;
}

static void draft(record *r, truce_buf *text, unsigned deed, const char *by, const truce_field *fields, uint32_t n) {
    truce_case_draft d = {.deed = (uint8_t)deed, .by = by, .at = r->now, .fields = fields, .n = n};
    truce_err e = {0};
    truce_buf_init(text);
    if (truce_case_write(text, the_case(r), &d, &e) != TRUCE_OK) fail_msg("%s", e.msg);
}

static int take(record *r, truce_str text, const truce_skey *key) {
    truce_buf note;
    truce_err e = {0};
    char sha[65];
    truce_buf_init(&note);
    truce_buf_str(&note, text);
    truce_buf_char(&note, '\n');
    assert_int_equal(truce_note_sign(&note, text, key, &e), TRUCE_OK);
    if (!r->m.cases.n) {
        truce_sha256_hex(text.p, text.n, sha);
        snprintf(r->id, sizeof r->id, "c-%.12s", sha);
    }
    head(r, "act");
    truce_entry_cstr(&r->body, "case", r->id);
    truce_entry_put(&r->body, "note", truce_buf_view(&note));
    truce_buf_fini(&note);
    return enter(r);
}

static int act(record *r, unsigned deed, int who, const truce_field *fields, uint32_t n) {
    truce_buf text;
    draft(r, &text, deed, key_names[who], fields, n);
    int rc = take(r, truce_buf_view(&text), &r->key[who]);
    truce_buf_fini(&text);
    return rc;
}

#define F(k, v)                                                                                                        \
    { TRUCE_STR(k), TRUCE_STR(v) }
#define ACT(r, deed, who, ...)                                                                                         \
    act(r, deed, who, (const truce_field[]){__VA_ARGS__},                                                              \
        (uint32_t)(sizeof((const truce_field[]){__VA_ARGS__}) / sizeof(truce_field)))
#define OK(call)                                                                                                       \
    do {                                                                                                               \
        if ((call) != TRUCE_OK) fail_msg("%s", r.err.msg);                                                             \
    } while (0)
/* Refused, by that rule; nothing else changed. */
#define REFUSED(call, words)                                                                                           \
    do {                                                                                                               \
        uint32_t members = r.m.members.n, cases = r.m.cases.n, acts = cases ? r.m.cases.v[0]->acts.n : 0;              \
        assert_int_not_equal(call, TRUCE_OK);                                                                          \
        if (!strstr(r.err.msg, words)) fail_msg("'%s' says nothing of '%s'", r.err.msg, words);                        \
        assert_int_equal(r.m.members.n, members);                                                                      \
        assert_int_equal(r.m.cases.n, cases);                                                                          \
        if (cases) assert_int_equal(r.m.cases.v[0]->acts.n, acts);                                                     \
    } while (0)

static void begin(record *r) {
    memset(r, 0, sizeof *r);
    truce_mechanism_init(&r->m);
    assert_int_equal(truce_mechanism_of(&r->m, TRUCE_STR("lake.example/record"), &r->err), TRUCE_OK);
    truce_buf_init(&r->body);
    r->now = (int64_t)1760000000 * 1000000;
    for (int i = 0; i < KEYS; i++) {
        unsigned char seed[32];
        truce_err e = {0};
        memset(seed, i + 1, sizeof seed);
        assert_int_equal(truce_skey_make(&r->key[i], truce_str_c(key_names[i]), seed, &e), TRUCE_OK);
    }
}

static void found(record *r) {
    begin(r);
    assert_int_equal(add_agreement(r, lake), TRUCE_OK);
    assert_int_equal(add_member(r, "East", "party", "EAST", &r->key[EAST]), TRUCE_OK);
    assert_int_equal(add_member(r, "West", "party", "WEST", &r->key[WEST]), TRUCE_OK);
    assert_int_equal(add_member(r, "Selden", "mediator", "SEL", &r->key[SELDEN]), TRUCE_OK);
    assert_int_equal(add_member(r, "Office", "secretariat", NULL, &r->key[OFFICE]), TRUCE_OK);
}

static void end(record *r) {
    truce_mechanism_fini(&r->m);
    truce_buf_fini(&r->body);
}

#define THESE_WORDS                                                                                                    \
    { TRUCE_STR("agreement-sha256"), lake_sha() }
static int open_case(record *r) {
    return ACT(r, TRUCE_DEED_OPEN, EAST, F("record", "lake.example/record"), F("agreement", "lake"), F("term", "T1"),
               F("party", "WEST"), F("day", "2025-10-01"), F("text", "Shots from the west bank."), THESE_WORDS);
}

/* ---------------------------------------------------------------- members and agreements */

static void members_are_one_voice_each(void **state) {
    (void)state;
    record r;
    found(&r);
    REFUSED(add_member(&r, "East", "observer", NULL, &r.key[STRANGER]), "M1");
    REFUSED(add_member(&r, "Eastern", "observer", NULL, &r.key[EAST]), "M7");
    truce_skey again = r.key[EAST];
    snprintf(again.sign_vkey.name, sizeof again.sign_vkey.name, "Eastern");
    snprintf(again.cosign_vkey.name, sizeof again.cosign_vkey.name, "Eastern");
    truce_err e = {0};
    assert_int_equal(
        truce_vkey_make(&again.sign_vkey, TRUCE_STR("Eastern"), TRUCE_KEY_ED25519, r.key[EAST].sign_vkey.key, &e),
        TRUCE_OK);
    assert_int_equal(truce_vkey_make(&again.cosign_vkey, TRUCE_STR("Eastern"), TRUCE_KEY_COSIGNATURE,
                                     r.key[EAST].cosign_vkey.key, &e),
                     TRUCE_OK);
    REFUSED(add_member(&r, "Eastern", "observer", NULL, &again), "M2");
    truce_skey other;
    unsigned char seed[32] = {77};
    assert_int_equal(truce_skey_make(&other, TRUCE_STR("Third"), seed, &e), TRUCE_OK);
    REFUSED(add_member(&r, "Third", "party", "east", &other), "M3");
    REFUSED(add_member(&r, "Third", "party", NULL, &other), "M4");
    REFUSED(add_member(&r, "Third", "observer", "EAST", &other), "M4");
    truce_skey swapped = other;
    swapped.sign_vkey = other.cosign_vkey;
    REFUSED(add_member(&r, "Third", "observer", NULL, &swapped), "M5");
    truce_skey both = other; /* one key for both kinds: a signature of one could be asked for as the other */
    assert_int_equal(
        truce_vkey_make(&both.cosign_vkey, TRUCE_STR("Third"), TRUCE_KEY_COSIGNATURE, other.sign_vkey.key, &e),
        TRUCE_OK);
    REFUSED(add_member(&r, "Third", "observer", NULL, &both), "M2");
    assert_int_equal(
        truce_vkey_make(&both.cosign_vkey, TRUCE_STR("Third"), TRUCE_KEY_COSIGNATURE, r.key[EAST].sign_vkey.key, &e),
        TRUCE_OK);
    REFUSED(add_member(&r, "Third", "observer", NULL, &both), "M2");
    head(&r, "member-retired");
    truce_entry_cstr(&r.body, "name", "Nobody");
    REFUSED(enter(&r), "M6");
    OK(add_member(&r, "Third", "observer", NULL, &other));
    end(&r);
}

static void who_is_retired_acts_no_more_and_its_key_is_spent(void **state) {
    (void)state;
    record r;
    found(&r);
    OK(open_case(&r));
    head(&r, "member-retired");
    truce_entry_cstr(&r.body, "name", "Office");
    truce_entry_cstr(&r.body, "reason", "the key was lost");
    OK(enter(&r));
    REFUSED(ACT(&r, TRUCE_DEED_TRIAGE, OFFICE, F("text", "seen")), "S2");
    REFUSED(add_member(&r, "Office", "secretariat", NULL, &r.key[OFFICE]), "M2");
    assert_non_null(truce_member_of(&r.m.members, TRUCE_STR("Office"), r.now - 2500000));
    assert_null(truce_member_of(&r.m.members, TRUCE_STR("Office"), 0));
    end(&r);
}

static void an_agreement_is_the_one_that_its_hash_names(void **state) {
    (void)state;
    record r;
    char longer[sizeof lake + 8];
    found(&r);
    REFUSED(add_agreement(&r, lake), "A1");
    head(&r, "agreement");
    truce_entry_cstr(&r.body, "id", "lake");
    truce_entry_cstr(&r.body, "sha256", "00");
    truce_entry_put(&r.body, "file", (truce_str){lake, sizeof lake - 2});
    REFUSED(enter(&r), "hash");
    snprintf(longer, sizeof longer, "%s# 2\n", lake);
    OK(open_case(&r));
    OK(add_agreement(&r, longer)); /* its next version; the case goes on under the one it was opened under */
    assert_int_equal(r.m.agreements.n, 1);
    assert_int_equal(r.m.versions.n, 2);
    assert_ptr_equal(r.m.cases.v[0]->agreement, r.m.versions.v[0]);
    OK(ACT(&r, TRUCE_DEED_TRIAGE, OFFICE, F("text", "seen")));
    head(&r, "agreement");
    truce_entry_cstr(&r.body, "id", "other");
    truce_entry_cstr(&r.body, "file", "truce: agreement/1");
    REFUSED(enter(&r), "its agreement is none: line ");
    end(&r);
}

/* ---------------------------------------------------------------- acts */

static void signatures_are_by_who_they_say(void **state) {
    (void)state;
    record r;
    truce_buf text;
    found(&r);
    OK(open_case(&r));
    draft(&r, &text, TRUCE_DEED_TRIAGE, "Office", NULL, 0);
    REFUSED(take(&r, truce_buf_view(&text), &r.key[EAST]), "S4: signed by East");
    REFUSED(take(&r, truce_buf_view(&text), &r.key[STRANGER]), "S2: signed by 'East' with a key");
    truce_skey forged = r.key[STRANGER]; /* says that it is the office's key */
    forged.sign_vkey = r.key[OFFICE].sign_vkey;
    REFUSED(take(&r, truce_buf_view(&text), &forged), "S3: the signature of Office is false");
    OK(take(&r, truce_buf_view(&text), &r.key[OFFICE]));
    truce_buf_fini(&text);
    end(&r);
}

/* An exercise with the same keys is a record of another name: what is signed there is good for nothing here. */
static void a_case_is_opened_in_the_record_that_it_names(void **state) {
    (void)state;
    record r;
    truce_buf text;
    char longest[TRUCE_KEY_NAME + 2];
    found(&r);
    const truce_field fields[] = {F("record", "lake.example/exercise"), F("agreement", "lake"), THESE_WORDS,
                                  F("term", "T1")};
    draft(&r, &text, TRUCE_DEED_OPEN, "East", fields, 4);
    REFUSED(take(&r, truce_buf_view(&text), &r.key[EAST]),
            "A3: this act is for the record of lake.example/exercise, not for this one");
    REFUSED(ACT(&r, TRUCE_DEED_OPEN, EAST, F("record", "lake.example/record"), F("agreement", "sea"), F("term", "T1")),
            "A2: there is no agreement 'sea'");
    REFUSED(ACT(&r, TRUCE_DEED_OPEN, EAST, F("agreement", "lake"), F("term", "T1")),
            "A3: this act does not say for which record it is ('record lake.example/record')");
    OK(truce_mechanism_of(&r.m, TRUCE_STR(""), &r.err));
    REFUSED(open_case(&r), "A3: this record has no name yet: 'truce record checkpoint --key FILE' gives it one");
    memset(longest, 'x', sizeof longest);
    assert_int_equal(truce_mechanism_of(&r.m, (truce_str){longest, TRUCE_KEY_NAME + 1}, &r.err), TRUCE_EINPUT);
    assert_string_equal(r.m.origin, "");
    OK(truce_mechanism_of(&r.m, TRUCE_STR("lake.example/exercise"), &r.err));
    OK(take(&r, truce_buf_view(&text), &r.key[EAST]));
    truce_buf_fini(&text);
    end(&r);
}

/* The keeper puts another version there, between the drafting and the signing, or after both. */
static void a_case_is_opened_under_the_words_that_it_names(void **state) {
    (void)state;
    record r;
    truce_buf text, later;
    char longer[sizeof lake + 8], sha[65];
    found(&r);
    snprintf(longer, sizeof longer, "%s# 2\n", lake);
    truce_sha256_hex(longer, strlen(longer), sha);
    truce_field fields[] = {F("record", "lake.example/record"), F("agreement", "lake"), F("term", "T1"), THESE_WORDS};
    REFUSED(act(&r, TRUCE_DEED_OPEN, EAST, fields, 3),
            "A4: this act does not say under which version of lake it is ('agreement-sha256 ");
    draft(&r, &text, TRUCE_DEED_OPEN, "East", fields, 4);
    fields[3].value = truce_str_c(sha);
    draft(&r, &later, TRUCE_DEED_OPEN, "East", fields, 4);
    REFUSED(take(&r, truce_buf_view(&later), &r.key[EAST]), "A4: this act is under version ");
    OK(add_agreement(&r, longer));
    REFUSED(take(&r, truce_buf_view(&text), &r.key[EAST]), "A4: this act is under version ");
    OK(take(&r, truce_buf_view(&later), &r.key[EAST]));
    assert_ptr_equal(r.m.cases.v[0]->agreement, r.m.versions.v[1]);
    truce_buf_fini(&later);
    truce_buf_fini(&text);
    end(&r);
}

static void exactly_one_signature(void **state) {
    (void)state;
    record r;
    truce_buf text, note;
    truce_err e = {0};
    found(&r);
    OK(open_case(&r));
    draft(&r, &text, TRUCE_DEED_TRIAGE, "Office", NULL, 0);
    truce_buf_init(&note);
    truce_buf_str(&note, truce_buf_view(&text));
    truce_buf_char(&note, '\n');
    assert_int_equal(truce_note_sign(&note, truce_buf_view(&text), &r.key[OFFICE], &e), TRUCE_OK);
    assert_int_equal(truce_note_sign(&note, truce_buf_view(&text), &r.key[SELDEN], &e), TRUCE_OK);
    head(&r, "act");
    truce_entry_cstr(&r.body, "case", r.id);
    truce_entry_put(&r.body, "note", truce_buf_view(&note));
    REFUSED(enter(&r), "S1");
    truce_buf_fini(&note);
    truce_buf_fini(&text);
    end(&r);
}

static void entries_that_may_not_be_there(void **state) {
    (void)state;
    record r;
    truce_buf text;
    found(&r);
    OK(open_case(&r));
    uint64_t before = r.n;
    draft(&r, &text, TRUCE_DEED_TRIAGE, "Office", NULL, 0);
    char id[20];
    memcpy(id, r.id, sizeof id);
    snprintf(r.id, sizeof r.id, "c-000000000000"); /* the envelope says another case than the act */
    REFUSED(take(&r, truce_buf_view(&text), &r.key[OFFICE]), "another case");
    memcpy(r.id, id, sizeof id);
    int64_t now = r.now;
    r.now -= 3600ll * 1000000; /* the keeper's clock is set back */
    REFUSED(take(&r, truce_buf_view(&text), &r.key[OFFICE]), "T1");
    r.now = now;
    OK(take(&r, truce_buf_view(&text), &r.key[OFFICE]));
    REFUSED(take(&r, truce_buf_view(&text), &r.key[OFFICE]), "R"); /* the very same act again */
    REFUSED(ACT(&r, TRUCE_DEED_EXIT, OFFICE, F("to", "duplicate"), F("reason", "the same shots"),
                F("duplicate", "c-000000000000")),
            "C1");
    truce_buf_clear(&r.body);
    truce_buf_cstr(&r.body, "truce/v1 report\nat 2025-10-01T00:00:00.000000Z\n");
    OK(enter(&r)); /* not the mechanism's: passed over */
    truce_buf_clear(&r.body);
    truce_buf_cstr(&r.body, "something else\n");
    REFUSED(enter(&r), "no entry of truce");
    assert_int_equal(r.n, before + 2);
    truce_buf_fini(&text);
    end(&r);
}

#define r (*rec) /* the macros above speak of r */
static void to_published(record *rec) {
    OK(open_case(&r));
    OK(ACT(&r, TRUCE_DEED_TRIAGE, OFFICE, F("text", "seen")));
    OK(ACT(&r, TRUCE_DEED_INQUIRE, SELDEN, F("text", "we go there")));
    OK(ACT(&r, TRUCE_DEED_INVITE, SELDEN, F("party", "WEST")));
    OK(ACT(&r, TRUCE_DEED_RESPOND, WEST, F("text", "It was thunder.")));
    OK(ACT(&r, TRUCE_DEED_DRAFT, SELDEN, F("text", "drafting")));
    OK(ACT(&r, TRUCE_DEED_DETERMINE, SELDEN, F("occurrence", "established"), F("breach", "T1"),
           F("attribution", "party WEST"), F("standard", "balance of probabilities"),
           F("reasons", "Cases of shells were found.")));
    truce_str text = r.m.cases.v[0]->determination.text;
    OK(take(&r, text, &r.key[EAST]));
    assert_true(truce_case_quorum(r.m.cases.v[0], NULL, NULL));
    OK(ACT(&r, TRUCE_DEED_DISSENT, WEST, F("reasons", "Thunder.")));
    OK(act(&r, TRUCE_DEED_PUBLISH, OFFICE, NULL, 0));
}
#undef r

static void a_finding_stands_for_itself(void **state) {
    (void)state;
    record r;
    truce_buf finding, said;
    truce_err e = {0};
    found(&r);
    truce_buf_init(&finding);
    truce_buf_init(&said);
    to_published(&r);
    const truce_case *c = r.m.cases.v[0];
    assert_int_equal(c->state, TRUCE_CASE_PUBLISHED);
    truce_mechanism_finding(c, &finding);
    assert_true(finding.n > 0);
    truce_vkey keys[4];
    for (int i = 0; i < 4; i++) keys[i] = r.key[i].sign_vkey;
    assert_int_equal(truce_finding_check(truce_buf_view(&finding), keys, 4, &said, &e), TRUCE_OK);
    truce_buf_char(&said, 0);
    assert_non_null(strstr(said.p, "assent of East: signed by East+"));
    assert_non_null(strstr(said.p, "assent of Selden: signed by Selden+"));
    assert_non_null(strstr(said.p, "dissent of West: signed by West+"));
    assert_non_null(strstr(said.p, "published by Office"));
    assert_non_null(strstr(said.p, "occurrence: established"));
    /* without a key it is said, and is no success; with a stranger's of the same name it is nobody's */
    truce_buf_clear(&said);
    assert_int_equal(truce_finding_check(truce_buf_view(&finding), keys, 3, &said, &e), TRUCE_EABSENT);
    keys[EAST] = r.key[STRANGER].sign_vkey;
    assert_int_equal(truce_finding_check(truce_buf_view(&finding), keys, 4, &said, &e), TRUCE_EABSENT);
    keys[EAST] = r.key[EAST].sign_vkey;
    /* any byte of it */
    uint32_t held = 0;
    for (size_t i = 0; i < finding.n; i++) {
        char was = finding.p[i];
        finding.p[i] = was == 'A' ? 'B' : 'A';
        truce_buf_clear(&said);
        held += was != finding.p[i] && truce_finding_check(truce_buf_view(&finding), keys, 4, &said, &e) == TRUCE_OK;
        finding.p[i] = was;
    }
    assert_int_equal(held, 0);
    OK(ACT(&r, TRUCE_DEED_REOPEN, WEST, F("text", "A recording.")));
    truce_buf_clear(&finding);
    truce_mechanism_finding(r.m.cases.v[0], &finding);
    assert_int_equal(finding.n, 0); /* what was published before is history */
    truce_buf_fini(&finding);
    truce_buf_fini(&said);
    end(&r);
}

/* What a publisher without scruples would write: `from` in the finding's text replaced by `to`, signed anew. */
static int forged(record *r, const truce_buf *finding, const char *from, const char *to, const truce_vkey *keys,
                  truce_err *e) {
    truce_buf text, said;
    truce_buf_init(&text);
    truce_buf_init(&said);
    char *whole = malloc(finding->n + 1);
    assert_non_null(whole);
    memcpy(whole, finding->p, finding->n);
    whole[finding->n] = 0;
    *(strstr(whole, "\n\n") + 1) = 0; /* without its signature */
    const char *at = strstr(whole, from);
    assert_non_null(at);
    truce_buf_put(&text, whole, (size_t)(at - whole));
    truce_buf_cstr(&text, to);
    truce_buf_cstr(&text, at + strlen(from));
    truce_buf note;
    truce_buf_init(&note);
    truce_buf_put(&note, text.p, text.n);
    truce_buf_char(&note, '\n');
    assert_int_equal(truce_note_sign(&note, truce_buf_view(&text), &r->key[OFFICE], e), TRUCE_OK);
    int rc = truce_finding_check(truce_buf_view(&note), keys, 4, &said, e);
    truce_buf_fini(&note);
    truce_buf_fini(&text);
    truce_buf_fini(&said);
    free(whole);
    return rc;
}

/* The line of the finding that begins so, with its line feed, and with the lines that go on with it. */
static void line_of(const truce_buf *finding, const char *begin, char out[2000]) {
    truce_str all = truce_buf_view(finding);
    uint32_t at = truce_str_find(all, truce_str_c(begin), 0), end = at;
    assert_true(at < all.n);
    do end = truce_str_find(all, TRUCE_STR("\n"), end) + 1;
    while (all.p[end] == ' ');
    snprintf(out, 2000, "%.*s", (int)(end - at), all.p + at);
}

static void a_publisher_cannot_forge_voices(void **state) {
    (void)state;
    record r;
    truce_buf finding, other;
    truce_err e = {0};
    truce_vkey keys[4];
    char east[2000], selden[2000], west[2000], theirs[2000], twice[4000], id[40];
    found(&r);
    truce_buf_init(&finding);
    truce_buf_init(&other);
    to_published(&r);
    truce_mechanism_finding(r.m.cases.v[0], &finding);
    for (int i = 0; i < 4; i++) keys[i] = r.key[i].sign_vkey;
    assert_int_equal(forged(&r, &finding, "case-publish", "case-publish", keys, &e), TRUCE_OK); /* as it was */
    line_of(&finding, "assent East", east);
    line_of(&finding, "assent Selden", selden);
    line_of(&finding, "dissent West", west);
    snprintf(twice, sizeof twice, "%s%s", east, east); /* one voice counted twice */
    assert_int_equal(forged(&r, &finding, east, twice, keys, &e), TRUCE_EINPUT);
    assert_non_null(strstr(e.msg, "speaks twice"));
    assert_int_equal(forged(&r, &finding, "assent East", "assent West", keys, &e), TRUCE_EINPUT); /* another's name */
    snprintf(id, sizeof id, "case %s\n", r.m.cases.v[0]->id); /* assents to one case as a finding on another */
    assert_int_equal(forged(&r, &finding, id, "case c-0123456789ab\n", keys, &e), TRUCE_EINPUT);
    assert_non_null(strstr(e.msg, "of another case"));
    snprintf(twice, sizeof twice, "%s%s", selden, east); /* nobody's finding */
    assert_int_equal(forged(&r, &finding, twice, "", keys, &e), TRUCE_EINPUT);
    assert_non_null(strstr(e.msg, "nobody assents"));
    OK(ACT(&r, TRUCE_DEED_REOPEN, WEST, F("text", "A recording."))); /* a dissent of another time */
    OK(ACT(&r, TRUCE_DEED_INVITE, SELDEN, F("party", "WEST")));
    OK(ACT(&r, TRUCE_DEED_RESPOND, WEST, F("text", "It was hail.")));
    OK(ACT(&r, TRUCE_DEED_DRAFT, SELDEN, F("text", "drafting")));
    OK(ACT(&r, TRUCE_DEED_DETERMINE, SELDEN, F("occurrence", "probable"), F("breach", "T1"),
           F("attribution", "party WEST"), F("standard", "balance of probabilities"), F("reasons", "Still.")));
    OK(take(&r, r.m.cases.v[0]->determination.text, &r.key[EAST]));
    OK(ACT(&r, TRUCE_DEED_DISSENT, WEST, F("reasons", "Hail.")));
    OK(act(&r, TRUCE_DEED_PUBLISH, OFFICE, NULL, 0));
    truce_mechanism_finding(r.m.cases.v[0], &other);
    line_of(&other, "dissent West", theirs);
    assert_int_equal(forged(&r, &finding, west, theirs, keys, &e), TRUCE_EINPUT);
    assert_non_null(strstr(e.msg, "from something else"));
    truce_buf_fini(&finding);
    truce_buf_fini(&other);
    end(&r);
}

static void out_of_memory_at_any_point(void **state) {
    (void)state;
    for (uint64_t n = 1;; n++) {
        record r;
        begin(&r);
        uint64_t before = truce_malloc_fail_at(0);
        truce_malloc_fail_at(n);
        int rc = add_agreement(&r, lake);
        if (rc == TRUCE_OK) rc = add_member(&r, "East", "party", "EAST", &r.key[EAST]);
        uint64_t calls = truce_malloc_fail_at(0);
        (void)before;
        end(&r);
        if (rc == TRUCE_OK) {
            assert_true(calls > 3);
            return;
        }
        assert_true(n < 2000);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_are_one_voice_each),
        cmocka_unit_test(who_is_retired_acts_no_more_and_its_key_is_spent),
        cmocka_unit_test(an_agreement_is_the_one_that_its_hash_names),
        cmocka_unit_test(signatures_are_by_who_they_say),
        cmocka_unit_test(a_case_is_opened_in_the_record_that_it_names),
        cmocka_unit_test(a_case_is_opened_under_the_words_that_it_names),
        cmocka_unit_test(exactly_one_signature),
        cmocka_unit_test(entries_that_may_not_be_there),
        cmocka_unit_test(a_finding_stands_for_itself),
        cmocka_unit_test(a_publisher_cannot_forge_voices),
        cmocka_unit_test(out_of_memory_at_any_point),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
