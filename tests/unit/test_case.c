/* Unit tests of accord/case: every edge and everything that is none, quorums, texts, and memory that does not suffice.
 */
#include "case_reach.h"

/* ---------------------------------------------------------------- every edge, and everything that is none */

/* Acts as they can be tried in any situation: an exit is five. */
enum { EXITS = 5, TRIES = TRUCE_DEED_COUNT + EXITS - 1, TRIERS = 8 };
static const char *const exits[EXITS] = {"duplicate", "outside", "withdrawn", "insufficient", "denied"};

static unsigned try_deed(unsigned t) {
    return t < TRUCE_DEED_COUNT ? t : TRUCE_DEED_EXIT;
}
/* The exit of a try; of one that is no exit NULL. */
static const char *try_exit(unsigned t) {
    return t == TRUCE_DEED_EXIT ? exits[0] : t >= TRUCE_DEED_COUNT ? exits[t - TRUCE_DEED_COUNT + 1] : NULL;
}

/* What may be done where, and by whom: K kabul and I islamabad (parties; islamabad opened the case), D doha and A
 * ankara (mediators), F the office (secretariat), U unama (observer). delhi is a party, of another agreement; old-doha
 * is retired: neither ever stands here. */
static const char *const allowed[SITUATIONS] = {
    [NOT_OPENED] = "open:KIDAF",
    [RECEIVED] = "triage:DAF duplicate:DAF outside:DAF insufficient:DAF denied:DAF withdrawn:I evidence:KIDAFU",
    [RECEIVED_NO_TERM] = "outside:DAF evidence:KIDAFU",
    [TRIAGED] = "inquire:DAF duplicate:DAF outside:DAF insufficient:DAF denied:DAF withdrawn:I evidence:KIDAFU",
    [INQUIRY] = "invite:DAF duplicate:DAF outside:DAF insufficient:DAF denied:DAF withdrawn:I evidence:KIDAFU",
    [INVITED] = "respond:K duplicate:DAF outside:DAF insufficient:DAF denied:DAF withdrawn:I evidence:KIDAFU",
    [INVITED_ANSWERED] = "draft:DAF duplicate:DAF outside:DAF insufficient:DAF denied:DAF withdrawn:I evidence:KIDAFU",
    [INVITED_OVER] = "draft:DAF duplicate:DAF outside:DAF insufficient:DAF denied:DAF withdrawn:I evidence:KIDAFU",
    [DRAFTED] = "determine:DAF duplicate:DAF outside:DAF insufficient:DAF denied:DAF withdrawn:I evidence:KIDAFU",
    [DETERMINED] = "assent:KIDA dissent:KIDA redraft:DAF evidence:KIDAFU",
    [DETERMINED_BY_MEDIATOR] = "assent:KIA dissent:KIA redraft:DAF evidence:KIDAFU",
    [DETERMINED_QUORUM] = "assent:KD dissent:KD publish:DAF evidence:KIDAFU",
    [PUBLISHED] = "request:DAF close:DAF reopen:KIDAF evidence:KIDAFU",
    [PUBLISHED_NO_BREACH] = "close:DAF reopen:KIDAF evidence:KIDAFU",
    [REQUESTED] = "remedy:K reopen:KIDAF evidence:KIDAFU",
    [REQUESTED_OVER] = "remedy:K close:DAF reopen:KIDAF evidence:KIDAFU",
    [REPORTED] = "close:DAF reopen:KIDAF evidence:KIDAFU",
    [CLOSED] = "reopen:KIDAF",
    [DUPLICATE] = "reopen:KIDAF",
    [OUTSIDE] = "reopen:KIDAF",
    [OUTSIDE_NO_TERM] = "reopen:KIDAF",
    [WITHDRAWN] = "reopen:KIDAF",
    [INSUFFICIENT] = "reopen:KIDAF",
    [DENIED] = "reopen:KIDAF",
};

/* Where it leads, "" when the state stays. */
static const char *const leads[] = {"received",        "triaged", "inquiry", "invited", "",          "draft",
                                    "determination",   "",        "",        "draft",   "published", "remedy-requested",
                                    "remedy-reported", "closed",  "",        "inquiry", ""};

static bool is_allowed(enum situation s, unsigned t, int who) {
    char key[40];
    snprintf(key, sizeof key, "%s:", try_exit(t) ? try_exit(t) : truce_case_deed_name(t));
    for (const char *p = allowed[s]; (p = strstr(p, key)) != NULL; p++)
        if (p == allowed[s] || p[-1] == ' ') {
            const char *by = strchr(p, ':') + 1;
            const char *found = memchr(by, "KIDAFUXZ"[who], strcspn(by, " "));
            return found != NULL;
        }
    return false;
}

/* Fields with which the act can be made, wherever it can be made. */
static const made_field *try_fields(enum situation s, unsigned t) {
    static const made_field open[] = {AGREED, {"term", "T1"}, {NULL, NULL}},
                            text[] = {{"text", "Some words."}, {NULL, NULL}}, found[] = {FOUND, {NULL, NULL}},
                            term[] = {{"term", "T1"}, {"text", "Some words."}, {NULL, NULL}},
                            dissent[] = {{"reasons", "We disagree."}, {NULL, NULL}};
    static made_field out[8];
    const made_field *end = out;
    if (try_exit(t)) {
        made_field *f = out;
        *f++ = (made_field){"to", try_exit(t)};
        *f++ = (made_field){"reason", "Because."};
        if (strcmp(try_exit(t), "duplicate") == 0) *f++ = (made_field){"duplicate", "c-0123456789ab"};
        if (strcmp(try_exit(t), "denied") == 0)
            *f++ = (made_field){"party", "PAK"}, *f++ = (made_field){"place", "Chaman"};
        *f = (made_field){NULL, NULL};
        return end;
    }
    switch (t) {
    case TRUCE_DEED_OPEN: return open;
    case TRUCE_DEED_DETERMINE: return found;
    case TRUCE_DEED_DISSENT: return dissent;
    case TRUCE_DEED_REOPEN: return s == OUTSIDE_NO_TERM ? term : text;
    case TRUCE_DEED_ASSENT:
    case TRUCE_DEED_PUBLISH: return NULL;
    default: return text;
    }
}

/* The text of a try, also where truce itself would not write one. */
static void try_write(enum situation s, unsigned t, int who) {
    char by[32], step[16];
    unsigned deed = try_deed(t);
    bool named = x.c.id[0];
    if (!named) snprintf(x.c.id, sizeof x.c.id, "c-000000000000");
    int rc = made_write(&x, deed, who, try_fields(s, t));
    if (!named) memset(x.c.id, 0, sizeof x.c.id);
    if (rc == TRUCE_OK) return;
    snprintf(by, sizeof by, "%.*s", TRUCE_FMT(x.m.v[who].name));
    snprintf(step, sizeof step, "%u", x.c.step);
    truce_buf_clear(&x.text);
    truce_entry_begin(&x.text, deed == TRUCE_DEED_DISSENT   ? "case-dissent"
                               : deed == TRUCE_DEED_PUBLISH ? "case-publish"
                               : deed == TRUCE_DEED_INVITE  ? "case-invite"
                               : deed == TRUCE_DEED_REQUEST ? "case-request"
                                                            : "case-determine");
    truce_entry_cstr(&x.text, "case", named ? x.c.id : "c-000000000000");
    truce_entry_cstr(&x.text, "step", step);
    truce_entry_cstr(&x.text, "by", deed == TRUCE_DEED_ASSENT ? "office" : by);
    truce_entry_time(&x.text, "at", x.now);
    if (deed == TRUCE_DEED_DISSENT)
        truce_buf_cstr(&x.text,
                       "determination 0000000000000000000000000000000000000000000000000000000000000000\nreasons no\n");
    else if (deed == TRUCE_DEED_INVITE || deed == TRUCE_DEED_REQUEST) {
        truce_buf_cstr(&x.text, "party AFG\n");
        truce_entry_time(&x.text, "deadline", x.now + 40 * DAY);
        truce_buf_cstr(&x.text, "text please\n");
    } else if (deed == TRUCE_DEED_ASSENT)
        truce_buf_cstr(&x.text,
                       "occurrence established\nbreach none\nattribution disputed\nstandard any\nreasons none\n");
    else assert_int_equal(deed, TRUCE_DEED_PUBLISH);
}

static void try_one(enum situation s, unsigned t, int who) {
    static const int triers[TRIERS] = {KABUL, ISLAMABAD, DOHA, ANKARA, OFFICE, UNAMA, DELHI, OLD_DOHA};
    int member = triers[who];
    bool want = is_allowed(s, t, who);
    truce_case before = x.c;
    try_write(s, t, member);
    for (int ask = 1; ask >= 0; ask--) {
        int rc = made_apply(&x, try_deed(t), member, truce_buf_view(&x.text), ask);
        if ((rc == TRUCE_OK) != want || (rc != TRUCE_OK && rc != TRUCE_EUSAGE))
            fail_msg("situation %d, %s%s by %s: status %d %s\n%.*s", s, truce_case_deed_name(try_deed(t)),
                     try_exit(t) ? try_exit(t) : "", x.m.v[member].name.p, rc, x.err.msg,
                     TRUCE_FMT(truce_buf_view(&x.text)));
        if (rc != TRUCE_OK) {
            unsigned rule = 0;
            assert_int_equal(sscanf(x.err.msg, "R%u: ", &rule), 1);
            assert_in_range(rule, 1, 28);
        }
        if (rc != TRUCE_OK || ask) assert_memory_equal(&before, &x.c, sizeof before);
    }
    if (want) {
        const char *to = try_exit(t) ? try_exit(t) : leads[t];
        assert_string_equal(truce_case_state_short(x.c.state), *to ? to : truce_case_state_short(before.state));
        assert_int_equal(x.c.step, before.step + (*to != 0));
        assert_int_equal(x.c.acts.n, before.acts.n + 1);
    }
    /* what may be done is known beforehand; of exits one is enough */
    bool may = want;
    for (unsigned o = 0; o < TRIES; o++) may = may || (try_deed(o) == try_deed(t) && is_allowed(s, o, who));
    if (s != NOT_OPENED) assert_int_equal(truce_case_may(&before, &x.m.v[member], x.now) >> try_deed(t) & 1, may);
    x.c = before;
}

static void every_edge_and_nothing_else(void **state) {
    (void)state;
    unsigned done = 0;
    for (int s = 0; s < SITUATIONS; s++) {
        made_end(&x);
        made_begin(&x);
        reach((enum situation)s);
        x.now += SECOND * !(s == INVITED_OVER || s == REQUESTED_OVER);
        for (unsigned t = 0; t < TRIES; t++)
            for (int who = 0; who < TRIERS; who++, done++) try_one((enum situation)s, t, who);
    }
    assert_int_equal(done, SITUATIONS * TRIES * TRIERS);
}

/* ---------------------------------------------------------------- quorum, exhaustively */

static const char *const made_names[] = {"p0", "p1", "m0", "m1", "m2"};

/* Every way in which two parties and `mediators` mediators can assent, dissent or be silent. */
static void quorum_of(uint32_t mediators, uint32_t assents, uint32_t neutral) {
    static truce_signatory mediator[3] = {{.id = {"M0", 2}}, {.id = {"M1", 2}}, {.id = {"M2", 2}}};
    truce_arena scratch;
    uint32_t voices = 2 + mediators, ways = 1;
    made_end(&x);
    made_begin(&x);
    x.g.mediators.v = mediator, x.g.mediators.n = mediators;
    x.g.assents = assents, x.g.neutral = neutral;
    x.m.n = OFFICE + 1;
    for (uint32_t i = 0; i < voices; i++, ways *= 3) {
        uint32_t party = i < 2;
        made_member(&x, made_names[i], party ? TRUCE_MEMBER_PARTY : TRUCE_MEMBER_MEDIATOR,
                    party ? (i ? "PAK" : "AFG") : mediator[i - 2].id.p, 0);
    }
    reach(DETERMINED);
    truce_case base = x.c;
    truce_arena_init(&scratch, 0);
    for (uint32_t way = 0; way < ways; way++) {
        uint32_t all = 0, by_mediators = 0, got[2];
        truce_arena_reset(&scratch);
        x.c = base;
        x.c.arena = &scratch;
        for (uint32_t i = 0, w = way; i < voices; i++, w /= 3) {
            if (w % 3 == 0) continue;
            if (w % 3 == 1) must(TRUCE_DEED_ASSENT, OFFICE + 1 + (int)i, NULL);
            else must(TRUCE_DEED_DISSENT, OFFICE + 1 + (int)i, WITH({"reasons", "no"}));
            all += w % 3 == 1;
            by_mediators += w % 3 == 1 && i >= 2;
        }
        bool want = all >= assents && by_mediators >= (neutral ? neutral : 1);
        assert_int_equal(truce_case_quorum(&x.c, &got[0], &got[1]), want);
        assert_true(got[0] == all && got[1] == by_mediators);
        int rc = made_do(&x, TRUCE_DEED_PUBLISH, OFFICE, NULL);
        assert_int_equal(rc, want ? TRUCE_OK : TRUCE_EUSAGE);
        if (!want) assert_int_equal(made_do(&x, TRUCE_DEED_REDRAFT, OFFICE, NULL), TRUCE_OK);
    }
    truce_arena_fini(&scratch);
}

static void quorums(void **state) {
    (void)state;
    for (uint32_t mediators = 1; mediators <= 3; mediators++)
        for (uint32_t assents = 0; assents <= 5; assents++)
            for (uint32_t neutral = 0; neutral <= mediators; neutral++) quorum_of(mediators, assents, neutral);
}

/* ---------------------------------------------------------------- what is established */

static void a_violation_is_established_when_its_finding_is_published(void **state) {
    for (enum situation s = NOT_OPENED; s < SITUATIONS; s++) {
        end(state);
        begin(state);
        reach(s);
        bool published = s == PUBLISHED || s == REQUESTED || s == REQUESTED_OVER || s == REPORTED || s == CLOSED;
        assert_int_equal(truce_case_established(&x.c), published); /* not without a breach, not of a draft */
        if (s == PUBLISHED || s == CLOSED) {
            must(TRUCE_DEED_REOPEN, KABUL, WITH({"text", "There is a film."}));
            assert_false(truce_case_established(&x.c));
        }
    }
    end(state);
    begin(state);
    reach(DRAFTED); /* what is only probable is not established */
    must(TRUCE_DEED_DETERMINE, OFFICE, PARTS("probable", "T1", {"attribution", "party AFG"}));
    must(TRUCE_DEED_ASSENT, ISLAMABAD, NULL);
    must(TRUCE_DEED_ASSENT, ANKARA, NULL);
    must(TRUCE_DEED_PUBLISH, OFFICE, NULL);
    assert_false(truce_case_established(&x.c));
}

static void the_day_of_a_case(void **state) {
    assert_int_equal(truce_case_day(&x.c), TRUCE_NODAY);
    reach(DETERMINED); /* nobody says a day: that of the opening */
    assert_int_equal(truce_case_day(&x.c), truce_day_make(2025, 11, 1));
    end(state);
    begin(state);
    must(TRUCE_DEED_OPEN, ISLAMABAD, WITH(AGREED, {"term", "T1"}, {"party", "AFG"}, {"day", "2025-10-30"}));
    assert_int_equal(truce_case_day(&x.c), truce_day_make(2025, 10, 30)); /* as alleged */
    must(TRUCE_DEED_TRIAGE, OFFICE, NULL);
    must(TRUCE_DEED_INQUIRE, OFFICE, NULL);
    must(TRUCE_DEED_INVITE, OFFICE, NULL);
    must(TRUCE_DEED_RESPOND, KABUL, WITH({"text", "It was not us."}));
    must(TRUCE_DEED_DRAFT, OFFICE, NULL);
    must(TRUCE_DEED_DETERMINE, OFFICE, WITH({"day", "2025-10-31"}, FOUND));
    assert_int_equal(truce_case_day(&x.c), truce_day_make(2025, 10, 31)); /* as found */
}

/* ---------------------------------------------------------------- texts */

static void texts_are_written_in_one_way(void **state) {
    (void)state;
    reach(RECEIVED);
    assert_int_equal(
        made_write(&x, TRUCE_DEED_EXIT, OFFICE,
                   WITH({"place", "Chaman"}, {"reason", "  two\nlines \n"}, {"party", "PAK"}, {"to", "access denied"})),
        TRUCE_OK);
    char want[400];
    snprintf(want, sizeof want,
             "truce/v1 case-exit\ncase %s\nstep 1\nby office\nat 2025-11-01T12:00:01.000000Z\nto denied\nreason two\n "
             "lines\nparty PAK\nplace Chaman\n",
             x.c.id);
    assert_true(truce_str_is(truce_buf_view(&x.text), want));
    static const char no[] =
        "'case-exit' is not written as truce writes it: a field too many, out of order or out of shape";
    refused_text(TRUCE_DEED_EXIT, OFFICE, TRUCE_EINPUT,
                 changed("party PAK\nplace Chaman\n", "place Chaman\nparty PAK\n"), no);
    refused_text(TRUCE_DEED_EXIT, OFFICE, TRUCE_EINPUT, changed("place", "vote yes\nplace"), no);
    refused_text(TRUCE_DEED_EXIT, OFFICE, TRUCE_EINPUT, changed("to denied", "to access denied"), no);
    refused_text(TRUCE_DEED_EXIT, OFFICE, TRUCE_EINPUT, changed("reason two\n lines", "reason two\n lines\n "), no);
    refused_text(TRUCE_DEED_EXIT, OFFICE, TRUCE_EINPUT, changed("step 1", "step 01"),
                 "an act of kind 'case-exit' begins with its case, step, by and at");
    refused_text(TRUCE_DEED_EXIT, OFFICE, TRUCE_EINPUT, changed("reason two\n lines\n", ""),
                 "'exit' needs a field 'reason'");
    refused_text(TRUCE_DEED_EXIT, OFFICE, TRUCE_EINPUT, changed("to denied", "to closed"),
                 "'to' of 'exit' is one of duplicate, outside, withdrawn, insufficient, denied; this is 'closed'");
    refused_text(TRUCE_DEED_TRIAGE, OFFICE, TRUCE_EINPUT, changed("", ""),
                 "the text is of kind 'case-exit', not 'case-triage'");
    refused_text(TRUCE_DEED_EXIT, OFFICE, TRUCE_EINPUT, "", "the last line does not end");
    refused(TRUCE_DEED_TRIAGE, OFFICE, WITH({"colour", "red"}), "'triage' has no field 'colour'");
    refused(TRUCE_DEED_OPEN, OFFICE, WITH(AGREED),
            "a case is about something: an incident, a term, a party or words (text)");
    refused(TRUCE_DEED_OPEN, OFFICE, WITH(AGREED, {"term", "T 1"}), "'term' of 'open' is one word; this is 'T 1'");
    refused(TRUCE_DEED_OPEN, OFFICE, WITH(AGREED, {"term", "T1"}, {"day", "2025-02-29"}),
            "'day' of 'open' is a day like 2025-11-07; this is '2025-02-29'");
    refused(TRUCE_DEED_EVIDENCE, OFFICE, WITH({"sha256", "ABC"}),
            "'sha256' of 'evidence' is a SHA-256, 64 characters of 0-9 and a-f; this is 'ABC'");
    char sha[65];
    static const char bad[] = "gG/:`@ ";
    for (size_t i = 0; i < sizeof bad - 1; i++) {
        memset(sha, 'a', 64);
        sha[64] = 0;
        sha[i * 9] = bad[i];
        assert_int_equal(made_write(&x, TRUCE_DEED_EVIDENCE, OFFICE, WITH({"sha256", sha})), TRUCE_EUSAGE);
    }
    static const char *const no_case[] = {"x-0123456789ab", "c-0123456789a", "c-0123456789AB", "c-0123456789ab "};
    for (size_t i = 0; i < sizeof no_case / sizeof *no_case; i++)
        assert_int_equal(made_write(&x, TRUCE_DEED_EXIT, OFFICE,
                                    WITH({"to", "duplicate"}, {"reason", "x"}, {"duplicate", no_case[i]})),
                         TRUCE_EUSAGE);
    static const char *const no_line[] = {"two\nlines", " a space"};
    for (size_t i = 0; i < 2; i++)
        assert_int_equal(made_write(&x, TRUCE_DEED_EXIT, OFFICE,
                                    WITH({"to", "denied"}, {"reason", "x"}, {"party", "AFG"}, {"place", no_line[i]})),
                         TRUCE_EUSAGE);
    static const char *const nobody[] = {"party", "party ", "party  AFG", "Party AFG", "all", "AFG"};
    for (size_t i = 0; i < sizeof nobody / sizeof *nobody; i++)
        assert_int_equal(
            made_write(&x, TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T1", {"attribution", nobody[i]})),
            TRUCE_EUSAGE);
    refused(TRUCE_DEED_EVIDENCE, OFFICE, WITH({"text", " \n "}),
            "evidence is a file (sha256), a report or words (text): one of them at least");
    refused(TRUCE_DEED_RESPOND, KABUL, WITH({"text", "a"}, {"text", "b"}), "'respond' has one field 'text', not 2");
    must(TRUCE_DEED_TRIAGE, OFFICE, NULL);
    must(TRUCE_DEED_INQUIRE, OFFICE, NULL);
    refused(TRUCE_DEED_INVITE, OFFICE, WITH({"deadline", "soon"}),
            "'deadline' of 'invite' is a time like 2025-11-07T12:00:00.000000Z, or a day; this is 'soon'");
}

static void what_the_case_gives_is_not_given(void **state) {
    (void)state;
    reach(DETERMINED_QUORUM);
    refused(TRUCE_DEED_PUBLISH, OFFICE, WITH({"assent", "kabul"}),
            "'assent' of 'publish' is what the case gives: leave it out");
    refused(TRUCE_DEED_ASSENT, KABUL, WITH({"text", "yes"}),
            "to assent is to sign the determination as it stands: there are no fields");
    made_end(&x);
    made_begin(&x);
    reach(RECEIVED);
    char want[80];
    snprintf(want, sizeof want, "case %s has no determination to publish", x.c.id);
    refused(TRUCE_DEED_PUBLISH, OFFICE, NULL, want);
}

/* ---------------------------------------------------------------- memory */

/* All of a case's life; the first status that is not TRUCE_OK. */
static int life(void) {
    const struct {
        uint8_t deed;
        int who;
        const made_field *f;
    } acts[] = {{TRUCE_DEED_OPEN, ISLAMABAD,
                 WITH(AGREED, {"incident", "i-1"}, {"term", "T1"}, {"term", "T2"}, {"party", "AFG"}, {"party", "PAK"})},
                {TRUCE_DEED_EVIDENCE, UNAMA, WITH({"sha256", SHA_A}, {"text", "seen\nand heard"})},
                {TRUCE_DEED_TRIAGE, OFFICE, NULL},
                {TRUCE_DEED_INQUIRE, OFFICE, NULL},
                {TRUCE_DEED_INVITE, OFFICE, NULL},
                {TRUCE_DEED_RESPOND, KABUL, WITH({"text", "no"})},
                {TRUCE_DEED_RESPOND, ISLAMABAD, WITH({"text", "yes"})},
                {TRUCE_DEED_DRAFT, DOHA, NULL},
                {TRUCE_DEED_DETERMINE, DOHA, WITH({"attribution", "party PAK"}, {"evidence", "r1"}, FOUND)},
                {TRUCE_DEED_DISSENT, KABUL, WITH({"reasons", "not us"})},
                {TRUCE_DEED_ASSENT, ISLAMABAD, NULL},
                {TRUCE_DEED_PUBLISH, OFFICE, NULL},
                {TRUCE_DEED_REQUEST, OFFICE, WITH({"party", "AFG"}, {"text", "pay"})},
                {TRUCE_DEED_REMEDY, KABUL, WITH({"text", "paid"})},
                {TRUCE_DEED_REOPEN, KABUL, WITH({"text", "again"}, {"term", "T3"})}};
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        truce_case before = x.c;
        x.now += SECOND;
        int rc = made_do(&x, acts[i].deed, acts[i].who, acts[i].f);
        if (rc == TRUCE_OK) continue;
        if (rc != TRUCE_ENOMEM) fail_msg("%s", x.err.msg);
        assert_memory_equal(&before, &x.c, sizeof before);
        return rc;
    }
    return TRUCE_OK;
}

/* Every allocation fails once: those of buffers by the hook, those of the arena by its limit. */
static void memory_that_does_not_suffice(void **state) {
    (void)state;
    int rc = TRUCE_ENOMEM;
    size_t limit = 0, step = 48;
    unsigned failed = 0;
    for (; rc == TRUCE_ENOMEM; limit += step, failed++) {
        truce_arena small;
        truce_arena_init(&small, limit + 1);
        truce_case_init(&x.c, &small);
        rc = life();
        if (rc == TRUCE_ENOMEM) assert_string_equal(x.err.msg, "out of memory");
        truce_arena_fini(&small);
    }
    assert_int_equal(rc, TRUCE_OK);
    assert_true(failed > 100);
    rc = TRUCE_ENOMEM;
    for (failed = 0; rc == TRUCE_ENOMEM; failed++) {
        truce_arena big;
        truce_arena_init(&big, 0);
        truce_case_init(&x.c, &big);
        truce_buf_fini(&x.text);
        truce_buf_init(&x.text);
        truce_malloc_fail_at(failed + 1);
        rc = life();
        truce_malloc_fail_at(0);
        if (rc == TRUCE_ENOMEM) assert_string_equal(x.err.msg, "out of memory");
        truce_arena_fini(&big);
    }
    assert_int_equal(rc, TRUCE_OK);
    assert_true(failed > 30);
}

int main(void) {
#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)
    const struct CMUnitTest tests[] = {TEST(every_edge_and_nothing_else),
                                       TEST(quorums),
                                       TEST(a_violation_is_established_when_its_finding_is_published),
                                       TEST(the_day_of_a_case),
                                       TEST(texts_are_written_in_one_way),
                                       TEST(what_the_case_gives_is_not_given),
                                       TEST(memory_that_does_not_suffice)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
