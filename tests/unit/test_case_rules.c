/* Unit tests of accord/case: every rule broken once, and the message that says so; deadlines to the microsecond. */
#include "case_reach.h"

static void members_only(void **state) {
    (void)state;
    refused(TRUCE_DEED_OPEN, OLD_DOHA, WITH(AGREED, {"term", "T1"}),
            "R1: old-doha is no member on 2025-11-01 12:00:00Z (not yet, or retired), and only members act");
    x.m.v[OFFICE].since = x.now + 1;
    refused(TRUCE_DEED_OPEN, OFFICE, WITH(AGREED, {"term", "T1"}),
            "R1: office is no member on 2025-11-01 12:00:00Z (not yet, or retired), and only members act");
    x.m.v[OFFICE].since = x.now;
    reach(RECEIVED);
    assert_int_equal(made_write(&x, TRUCE_DEED_TRIAGE, OFFICE, NULL), TRUCE_OK);
    refused_text(TRUCE_DEED_TRIAGE, DOHA, TRUCE_EUSAGE, changed("", ""),
                 "R1: signed by doha, but in the name of office: a member acts in its own name");
    x.m.v[OFFICE].until = x.now + SECOND;
    refused(TRUCE_DEED_TRIAGE, UNAMA, NULL, "R2: unama is an observer; 'triage' is for a mediator or the secretariat");
    x.now += SECOND - 1;
    assert_int_equal(made_do(&x, TRUCE_DEED_TRIAGE, OFFICE, NULL), TRUCE_OK); /* one microsecond before it retires */
    x.now++;
    refused(TRUCE_DEED_INQUIRE, OFFICE, NULL,
            "R1: office is no member on 2025-11-01 12:00:02Z (not yet, or retired), and only members act");
}

/* One who comes back under its old name is another member. */
static void a_member_as_of_a_time(void **state) {
    (void)state;
    made_member(&x, "old-doha", TRUCE_MEMBER_MEDIATOR, "QAT", 0);
    truce_member *first = &x.m.v[OLD_DOHA], *second = &x.m.v[x.m.n - 1];
    second->since = 2000; /* the first was one from 1 to 1000 */
    assert_ptr_equal(truce_member_of(&x.m, first->name, 1), first);
    assert_ptr_equal(truce_member_of(&x.m, first->name, 999), first);
    assert_null(truce_member_of(&x.m, first->name, 1000));
    assert_null(truce_member_of(&x.m, first->name, 1999));
    assert_ptr_equal(truce_member_of(&x.m, first->name, 2000), second);
    assert_ptr_equal(truce_member_of(&x.m, first->name, 0), second);
    second->until = 3000;
    assert_null(truce_member_of(&x.m, first->name, 0));
    assert_null(truce_member_of(&x.m, TRUCE_STR("nobody"), 5));
}

/* No act at all; and messages that keep their end, and whole characters, whatever names are like. */
static void odd_calls(void **state) {
    (void)state;
    truce_case_act act = {.deed = TRUCE_DEED_COUNT, .by = &x.m.v[OFFICE], .at = x.now, .text = TRUCE_STR("x\n")};
    assert_int_equal(truce_case_apply(&x.c, &x.g, &x.m, &act, false, &x.err), TRUCE_EINPUT);
    act.deed = TRUCE_DEED_OPEN;
    act.by = NULL;
    assert_int_equal(truce_case_apply(&x.c, &x.g, &x.m, &act, false, &x.err), TRUCE_EINPUT);
    truce_case_draft d = {.deed = TRUCE_DEED_COUNT, .by = "office"};
    assert_int_equal(truce_case_write(&x.text, &x.c, &d, &x.err), TRUCE_EUSAGE);
    reach(RECEIVED);
    x.m.v[UNAMA].name = TRUCE_STR("€€€€€€€€€€€€€€€€€€€€");
    refused(TRUCE_DEED_TRIAGE, UNAMA, NULL,
            "R2: €€€€€€€€€€€€€ is an observer; 'triage' is for a mediator or the secretariat");
    x.m.v[OFFICE].since = x.now;
    assert_true(truce_case_may(&x.c, &x.m.v[OFFICE], x.now) & 1u << TRUCE_DEED_TRIAGE);
    assert_int_equal(truce_case_may(&x.c, &x.m.v[OFFICE], x.now - 1), 0);
}

static void roles_and_states(void **state) {
    (void)state;
    refused(TRUCE_DEED_OPEN, DELHI, WITH(AGREED, {"term", "T1"}),
            "R2: delhi stands for 'IND', which is not a party of agreement doha-2025");
    reach(RECEIVED);
    refused(TRUCE_DEED_TRIAGE, KABUL, NULL,
            "R2: Afghanistan is a party; 'triage' is for a mediator or the secretariat");
    refused(TRUCE_DEED_RESPOND, OFFICE, WITH({"text", "no"}),
            "R2: office is the secretariat; 'respond' is for a party");
    refused(TRUCE_DEED_INVITE, OFFICE, NULL,
            "R3: the case is in state 'received'; 'invite' is possible only in: inquiry");
    refused(TRUCE_DEED_CLOSE, DOHA, NULL,
            "R3: the case is in state 'received'; 'close' is possible only in: published, remedy-requested, "
            "remedy-reported");
    truce_agreement other = x.g;
    other.id = TRUCE_STR("kabul-2026");
    assert_int_equal(made_write(&x, TRUCE_DEED_TRIAGE, OFFICE, NULL), TRUCE_OK);
    truce_case_act act = {
        .deed = TRUCE_DEED_TRIAGE, .by = &x.m.v[OFFICE], .at = x.now, .text = truce_buf_view(&x.text)};
    assert_int_equal(truce_case_apply(&x.c, &other, &x.m, &act, false, &x.err), TRUCE_EUSAGE);
    assert_string_equal(x.err.msg, "R2: the case is under agreement doha-2025, not under kabul-2026");
    assert_int_equal(truce_case_apply(&x.c, NULL, &x.m, &act, false, &x.err), TRUCE_EUSAGE);
    assert_string_equal(x.err.msg, "R2: there is no agreement under which this could be done");
}

/* An act is good once, in its case, at its step. */
static void replays(void **state) {
    (void)state;
    char triage[400], want[200];
    reach(RECEIVED);
    assert_int_equal(made_do(&x, TRUCE_DEED_TRIAGE, OFFICE, WITH({"text", "ours"})), TRUCE_OK);
    snprintf(triage, sizeof triage, "%.*s", TRUCE_FMT(truce_buf_view(&x.text)));
    refused_text(TRUCE_DEED_TRIAGE, OFFICE, TRUCE_EUSAGE, triage,
                 "R4: this act was signed for step 1 of the case, which is at step 2: write and sign it anew");
    snprintf(want, sizeof want, "R4: this act was signed for case %s, and cannot be used in ", x.c.id);
    made_end(&x);
    made_begin(&x);
    x.now += DAY;
    reach(RECEIVED); /* another one */
    snprintf(want + strlen(want), sizeof want - strlen(want), "%s", x.c.id);
    refused_text(TRUCE_DEED_TRIAGE, OFFICE, TRUCE_EUSAGE, triage, want);
    x.now -= 2;
    refused(TRUCE_DEED_TRIAGE, OFFICE, NULL,
            "R5: taken in before the act before it, which is of 2025-11-02 12:00:01Z: somebody set the clock back");
    x.now += 2;
    assert_int_equal(made_do(&x, TRUCE_DEED_TRIAGE, OFFICE, NULL),
                     TRUCE_OK); /* at the same microsecond is not before */
}

/* Answers are taken in up to the deadline's microsecond and not one later; a draft the other way round. */
static void answers(void **state) {
    (void)state;
    reach(INQUIRY);
    refused(TRUCE_DEED_INVITE, OFFICE, WITH({"party", "PAK"}),
            "R9: it is alleged that it was Afghanistan, so it must be among those invited");
    refused(TRUCE_DEED_INVITE, OFFICE, WITH({"party", "AFG"}, {"party", "AFG"}), "R9: Afghanistan is named twice");
    refused(TRUCE_DEED_INVITE, OFFICE, WITH({"party", "AFG"}, {"party", "IND"}),
            "R9: 'IND' is no party of agreement doha-2025 ('AFG' is, for one)");
    refused(TRUCE_DEED_INVITE, OFFICE, WITH({"deadline", "2025-11-08T12:00:02.999999Z"}),
            "R10: the agreement gives 7 days for an answer: taken in now, the deadline is 2025-11-08 12:00:03Z or "
            "later, not 2025-11-08 12:00:02.999999Z; give a later one, or none: then it is chosen so");
    truce_case inquiry = x.c; /* the agreement's time to the microsecond is enough */
    assert_int_equal(made_do(&x, TRUCE_DEED_INVITE, OFFICE, WITH({"deadline", "2025-11-08T12:00:03.000000Z"})),
                     TRUCE_OK);
    x.c = inquiry, x.index--;
    must(TRUCE_DEED_INVITE, OFFICE,
         WITH({"party", "AFG"}, {"party", "PAK"}, {"deadline", "2025-11-09T12:00:00.000001Z"}));
    refused(TRUCE_DEED_DRAFT, DOHA, NULL,
            "R8: Afghanistan has not answered and may until 2025-11-09 12:00:00.000001Z: no draft before that");
    truce_case asked = x.c;
    x.now = x.c.deadline;
    assert_false(truce_case_silent(&x.c, &x.c.invited.v[1], x.now));
    assert_int_equal(made_do(&x, TRUCE_DEED_RESPOND, ISLAMABAD, WITH({"text", "In time."})), TRUCE_OK);
    refused(TRUCE_DEED_RESPOND, ISLAMABAD, WITH({"text", "And then"}),
            "R6: Pakistan has answered already (entry 4); more may come as evidence");
    refused(TRUCE_DEED_DRAFT, DOHA, NULL,
            "R8: Afghanistan has not answered and may until 2025-11-09 12:00:00.000001Z: no draft before that");
    x.now++;
    assert_true(truce_case_silent(&x.c, &x.c.invited.v[0], x.now));
    assert_false(truce_case_silent(&x.c, &x.c.invited.v[1], x.now));
    refused(TRUCE_DEED_RESPOND, KABUL, WITH({"text", "Late."}),
            "R7: Afghanistan answers on 2025-11-09 12:00:00.000002Z, after the deadline of 2025-11-09 "
            "12:00:00.000001Z; what it says may "
            "come as evidence");
    assert_int_equal(made_write(&x, TRUCE_DEED_DRAFT, DOHA, NULL), TRUCE_OK);
    refused_text(TRUCE_DEED_DRAFT, DOHA, TRUCE_EUSAGE, changed("no-response AFG by 2025-11-09T12:00:00.000001Z\n", ""),
                 "R8: a draft names exactly those who did not answer, as no response by their deadline");
    assert_int_equal(made_do(&x, TRUCE_DEED_DRAFT, DOHA, NULL), TRUCE_OK);
    assert_true(x.c.invited.v[0].silent && !x.c.invited.v[1].silent);
    assert_int_equal(x.c.deadline, 0);
    assert_true(!asked.invited.v[0].silent && !asked.invited.v[1].answer); /* what was known before is not touched */
    refused(TRUCE_DEED_RESPOND, KABUL, WITH({"text", "Later."}),
            "R7: Afghanistan answers on 2025-11-09 12:00:00.000002Z, after the deadline of 2025-11-09 "
            "12:00:00.000001Z; what it says may "
            "come as evidence");
    assert_int_equal(made_do(&x, TRUCE_DEED_EVIDENCE, KABUL, WITH({"text", "Later."})), TRUCE_OK);
}

static void who_is_invited(void **state) {
    (void)state;
    reach(INVITED); /* only Afghanistan, which is alleged to have done it */
    assert_int_equal(x.c.invited.n, 1);
    assert_int_equal(x.c.deadline, x.now + 8 * DAY);
    refused(TRUCE_DEED_RESPOND, ISLAMABAD, WITH({"text", "We saw it"}),
            "R6: Pakistan was not invited to answer in this case");
    must(TRUCE_DEED_RESPOND, KABUL_TOO, WITH({"text", "Not us."}));
    refused(TRUCE_DEED_RESPOND, KABUL, WITH({"text", "Nor us."}),
            "R6: Afghanistan has answered already (entry 4); more may come as evidence");
    made_end(&x);
    made_begin(&x);
    must(TRUCE_DEED_OPEN, OFFICE, WITH(AGREED, {"term", "T1"})); /* nobody is alleged: both are asked */
    must(TRUCE_DEED_TRIAGE, OFFICE, NULL);
    must(TRUCE_DEED_INQUIRE, OFFICE, NULL);
    must(TRUCE_DEED_INVITE, OFFICE, WITH({"deadline", "2025-11-10"}));
    assert_int_equal(x.c.invited.n, 2);
    assert_int_equal(x.c.deadline,
                     (truce_moment)truce_day_make(2025, 11, 11) * DAY - 1); /* that day's last microsecond */
}

static void terms(void **state) {
    (void)state;
    refused(TRUCE_DEED_OPEN, KABUL, WITH(AGREED, {"term", "T9"}),
            "R11: 'T9' is no term of agreement doha-2025: no term, no violation");
    refused(TRUCE_DEED_OPEN, KABUL, WITH(AGREED, {"term", "T1"}, {"term", "T1"}), "R11: term T1 is named already");
    refused(TRUCE_DEED_OPEN, KABUL, WITH({"agreement", "tashkent"}, {"term", "T1"}),
            "R11: it is opened under agreement tashkent, not under doha-2025");
    refused(TRUCE_DEED_OPEN, KABUL, WITH(AGREED, {"term", "T1"}, {"party", "QAT"}),
            "R9: 'QAT' is no party of agreement doha-2025 ('AFG' is, for one)");
    reach(RECEIVED_NO_TERM);
    static const char no[] =
        "R12: the case names no term of the agreement: no term, no violation; its one way on is the exit 'outside'";
    refused(TRUCE_DEED_TRIAGE, OFFICE, NULL, no);
    refused(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "insufficient"}, {"reason", "unclear"}), no);
    refused(TRUCE_DEED_EXIT, ISLAMABAD, WITH({"to", "withdrawn"}, {"reason", "sorry"}), no);
    must(TRUCE_DEED_EXIT, OFFICE,
         WITH({"to", "outside the mandate"}, {"reason", "no term"})); /* a long name is made short */
    refused(TRUCE_DEED_REOPEN, KABUL, WITH({"text", "but"}),
            "R12: the case names no term, so reopening it must name one: no term, no violation");
    must(TRUCE_DEED_REOPEN, KABUL, WITH({"text", "but"}, {"term", "T2"}, {"party", "PAK"}));
    assert_true(x.c.terms.n == 1 && truce_str_is(x.c.terms.v[0], "T2") && x.c.alleged.n == 1);
}

/* Occurrence, breach and attribution. */
static void parts_of_a_determination(void **state) {
    (void)state;
    reach(DRAFTED);
    refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T7", {"attribution", "joint"}),
            "R11: 'T7' is no term of agreement doha-2025: no term, no violation");
    refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T1", {"breach", "T1"}, {"attribution", "joint"}),
            "R11: term T1 is named already");
    refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T3", {"attribution", "joint"}),
            "R13: term T3 was not in force on 2025-11-01, so it was not broken then");
    refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T1", {"attribution", "joint"}, {"day", "2025-10-18"}),
            "R13: term T1 was not in force on 2025-10-18, so it was not broken then");
    refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T2", {"attribution", "party PAK"}),
            "R13: none of the terms found broken binds Pakistan, to which the breach is attributed");
    refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T4", {"attribution", "party AFG"}),
            "R13: none of the terms found broken binds Afghanistan, to which the breach is attributed");
    refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T1", {"breach", "none"}, {"attribution", "joint"}),
            "R14: a breach is of terms or of none, not both");
    refused(TRUCE_DEED_DETERMINE, OFFICE,
            PARTS("established", "T1", {"attribution", "party PAK"}, {"attribution", "disputed"}),
            "R14: only parties can be named side by side; 'disputed' stands alone");
    refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T1", {"attribution", "party IND"}),
            "R9: 'IND' is no party of agreement doha-2025");
    refused(TRUCE_DEED_DETERMINE, OFFICE,
            PARTS("established", "T1", {"attribution", "party PAK"}, {"attribution", "party PAK"}),
            "R9: Pakistan is named twice");
    static const char *const nothing[] = {"not established", "disproved"};
    for (int i = 0; i < 2; i++) {
        char want[160];
        snprintf(want, sizeof want,
                 "R14: what is %s is no breach and nobody's doing: breach 'none', attribution 'not-attributable'",
                 nothing[i]);
        refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS(nothing[i], "T1", {"attribution", "not-attributable"}), want);
        refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS(nothing[i], "none", {"attribution", "disputed"}), want);
        refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS(nothing[i], "none", {"attribution", "party AFG"}), want);
    }
    must(TRUCE_DEED_DETERMINE, OFFICE,
         PARTS("probable", "T3", {"breach", "T1"}, {"attribution", "party AFG"}, {"attribution", "party PAK"},
               {"day", "2025-10-31"}, {"evidence", "r1"}, {"evidence", "r2"}));
    const truce_determination *d = &x.c.determination;
    assert_true(d->occurrence == TRUCE_OCC_PROBABLE && d->breach.n == 2 && d->attributed.n == 2 && d->evidence.n == 2);
    assert_true(truce_str_is(d->attribution, "party AFG, party PAK") && truce_str_is(d->attributed.v[1], "PAK"));
    assert_int_equal(d->day, truce_day_make(2025, 10, 31));
    assert_true(truce_str_eq(d->text, truce_buf_view(&x.text)));
}

/* The day of the case counts where the determination says none: T3 was in force until 31 October. */
static void the_day(void **state) {
    (void)state;
    must(TRUCE_DEED_OPEN, ISLAMABAD, WITH(AGREED, {"term", "T3"}, {"party", "AFG"}, {"day", "2025-10-31"}));
    must(TRUCE_DEED_TRIAGE, OFFICE, NULL);
    must(TRUCE_DEED_INQUIRE, OFFICE, NULL);
    must(TRUCE_DEED_INVITE, OFFICE, NULL);
    must(TRUCE_DEED_RESPOND, KABUL, WITH({"text", "no"}));
    must(TRUCE_DEED_DRAFT, OFFICE, NULL);
    refused(TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T3", {"attribution", "joint"}, {"day", "2025-11-01"}),
            "R13: term T3 was not in force on 2025-11-01, so it was not broken then");
    must(TRUCE_DEED_DETERMINE, OFFICE, PARTS("established", "T3", {"attribution", "joint"}));
}

static void votes(void **state) {
    (void)state;
    char old[2000];
    reach(DETERMINED_BY_MEDIATOR);
    uint32_t assents, neutral;
    assert_false(truce_case_quorum(&x.c, &assents, &neutral));
    assert_true(assents == 1 && neutral == 1); /* doha, by putting it */
    snprintf(old, sizeof old, "%.*s", TRUCE_FMT(x.c.determination.text));
    refused(TRUCE_DEED_ASSENT, DOHA, NULL, "R16: Qatar has signed already (doha assents, entry 6): one voice, once");
    refused(TRUCE_DEED_DISSENT, DOHA, WITH({"reasons", "on second thoughts"}),
            "R16: Qatar has signed already (doha assents, entry 6): one voice, once");
    refused(TRUCE_DEED_ASSENT, OFFICE, NULL, "R2: office is the secretariat; 'assent' is for a party or a mediator");
    refused(TRUCE_DEED_PUBLISH, OFFICE, NULL, "R17: no quorum: 1 assents, 2 needed; 1 of them by mediators, 1 needed");
    must(TRUCE_DEED_DISSENT, KABUL, WITH({"reasons", "It was not us."}));
    refused(TRUCE_DEED_ASSENT, KABUL, NULL,
            "R16: Afghanistan has signed already (kabul dissents, entry 7): one voice, once");
    refused(TRUCE_DEED_ASSENT, KABUL_TOO, NULL,
            "R16: Afghanistan has signed already (kabul dissents, entry 7): one voice, once");
    must(TRUCE_DEED_REDRAFT, ANKARA, WITH({"text", "Two more witnesses came."}));
    assert_true(x.c.votes.n == 0 && !x.c.determination.text.p);
    must(TRUCE_DEED_DETERMINE, DOHA, WITH(FOUND));
    assert_int_equal(x.c.votes.n, 1);
    char want[120];
    snprintf(want, sizeof want, "R15: these are not the bytes of the determination that stands, %.12s",
             x.c.determination.sha256);
    refused_text(TRUCE_DEED_ASSENT, ISLAMABAD, TRUCE_EUSAGE, old, want);
    snprintf(want, sizeof want, "R15: this dissent is from another determination; the one that stands is %.12s",
             x.c.determination.sha256);
    refused(
        TRUCE_DEED_DISSENT, KABUL,
        WITH({"determination", "0000000000000000000000000000000000000000000000000000000000000000"}, {"reasons", "no"}),
        want);
    must(TRUCE_DEED_ASSENT, ISLAMABAD, NULL);
    refused(TRUCE_DEED_REDRAFT, DOHA, NULL,
            "R19: the quorum stands behind this determination: it is published, not drafted anew");
    must(TRUCE_DEED_PUBLISH, OFFICE, NULL);
}

/* Ids have 48 bits: whoever wants two cases of one id can make them. What members sign names the whole hash. */
static void a_determination_is_of_one_case(void **state) {
    (void)state;
    char want[200], opened[80], twice[160], sha[65];
    reach(DRAFTED);
    truce_sha256_hex(x.c.acts.v[0].text.p, x.c.acts.v[0].text.n, sha);
    assert_string_equal(x.c.opened, sha);
    assert_memory_equal(x.c.id + 2, sha, 12);
    snprintf(want, sizeof want,
             "R28: a determination names the whole SHA-256 of the act that opened its case, 'opened %s'", sha);
    snprintf(opened, sizeof opened, "opened %s\n", sha);
    snprintf(twice, sizeof twice, "%s%s", opened, opened);
    assert_int_equal(made_write(&x, TRUCE_DEED_DETERMINE, DOHA, WITH(FOUND)), TRUCE_OK);
    sha[63] = sha[63] == '0' ? '1' : '0';
    refused_text(TRUCE_DEED_DETERMINE, DOHA, TRUCE_EUSAGE, changed(x.c.opened, sha), want);
    refused_text(TRUCE_DEED_DETERMINE, DOHA, TRUCE_EUSAGE, changed(opened, ""), want);
    refused_text(TRUCE_DEED_DETERMINE, DOHA, TRUCE_EUSAGE, changed(opened, twice), want);
    assert_int_equal(made_write(&x, TRUCE_DEED_DETERMINE, DOHA, WITH({"opened", sha}, FOUND)), TRUCE_EUSAGE);
    assert_string_equal(x.err.msg, "'opened' of 'determine' is what the case gives: leave it out");
    must(TRUCE_DEED_DETERMINE, DOHA, WITH(FOUND));
}

/* The finding says exactly what the case gives. */
static void the_finding(void **state) {
    (void)state;
    static const char no[] =
        "R18: the finding is not what the case gives (determination, votes, who did not answer or sign): write it anew";
    reach(INVITED_OVER);
    must(TRUCE_DEED_DRAFT, OFFICE, NULL);
    must(TRUCE_DEED_DETERMINE, OFFICE, WITH(FOUND));
    must(TRUCE_DEED_ASSENT, ISLAMABAD, NULL);
    must(TRUCE_DEED_DISSENT, KABUL, WITH({"reasons", "It was not us.\nAsk others."}));
    must(TRUCE_DEED_ASSENT, ANKARA, NULL);
    assert_int_equal(made_write(&x, TRUCE_DEED_PUBLISH, OFFICE, NULL), TRUCE_OK);
    refused_text(TRUCE_DEED_PUBLISH, OFFICE, TRUCE_EUSAGE, changed("Ask others", "We regret it"), no);
    refused_text(TRUCE_DEED_PUBLISH, OFFICE, TRUCE_EUSAGE, changed("not-signed QAT\n", ""), no);
    refused_text(TRUCE_DEED_PUBLISH, OFFICE, TRUCE_EUSAGE, changed("no-response AFG", "no-response PAK"), no);
    refused_text(TRUCE_DEED_PUBLISH, OFFICE, TRUCE_EUSAGE, changed("assent ankara", "assent kabul"), no);
    refused_text(TRUCE_DEED_PUBLISH, OFFICE, TRUCE_EUSAGE, changed(" breach T1\n", " breach T2\n"), no);
    refused_text(TRUCE_DEED_PUBLISH, OFFICE, TRUCE_EUSAGE, changed("put office", "put doha"), no);
    assert_int_equal(made_do(&x, TRUCE_DEED_PUBLISH, OFFICE, NULL), TRUCE_OK);
    const truce_entry_text *e = &x.c.acts.v[x.c.acts.n - 1].read;
    assert_true(truce_str_eq(truce_entry_get(e, "text"), x.c.determination.text));
    assert_true(truce_str_is(truce_entry_get(e, "determination"), x.c.determination.sha256));
    truce_str line = TRUCE_STR("kabul \xe2\x80\x94 kabul c2lnbmVk\n"), dissent = truce_entry_get(e, "dissent");
    assert_true(truce_str_starts(dissent, line));
    assert_true(
        truce_str_eq(truce_str_sub(dissent, line.n, dissent.n), x.c.acts.v[7].text)); /* its own words, signed */
}

/* Word for word: others read it. */
static void the_words_of_a_finding(void **state) {
    (void)state;
    static char want[4000];
    reach(INVITED_OVER);
    must(TRUCE_DEED_DRAFT, OFFICE, NULL);
    must(TRUCE_DEED_DETERMINE, DOHA, WITH(FOUND));
    must(TRUCE_DEED_DISSENT, ISLAMABAD, WITH({"reasons", "There were two.\nAsk them."}));
    must(TRUCE_DEED_ASSENT, ANKARA, NULL);
    must(TRUCE_DEED_PUBLISH, OFFICE, NULL);
    snprintf(
        want, sizeof want,
        "truce/v1 case-publish\ncase %s\nstep 6\nby office\nat 2025-11-09T12:00:09.000001Z\ndetermination %s\n"
        "assent doha \xe2\x80\x94 doha c2lnbmVk\nassent ankara \xe2\x80\x94 ankara c2lnbmVk\n"
        "dissent islamabad \xe2\x80\x94 islamabad c2lnbmVk\n truce/v1 case-dissent\n case %s\n step 6\n by islamabad\n"
        " at 2025-11-09T12:00:07.000001Z\n determination %s\n reasons There were two.\n  Ask them.\n \n"
        "no-response AFG by 2025-11-09T12:00:04.000000Z\nnot-signed AFG\n"
        "text truce/v1 case-determine\n case %s\n step 5\n by doha\n at 2025-11-09T12:00:06.000001Z\n"
        " opened %s\n occurrence established\n breach T1\n attribution party AFG\n standard balance of probabilities\n"
        " reasons Three witnesses agree.\n \n",
        x.c.id, x.c.determination.sha256, x.c.id, x.c.determination.sha256, x.c.id, x.c.opened);
    truce_buf_char(&x.text, 0);
    assert_string_equal(x.text.p, want);
}

static void remedies(void **state) {
    (void)state;
    reach(PUBLISHED_NO_BREACH);
    refused(TRUCE_DEED_REQUEST, OFFICE, WITH({"party", "AFG"}, {"text", "x"}),
            "R20: the finding is of no breach, so there is nothing to remedy");
    made_end(&x);
    made_begin(&x);
    reach(PUBLISHED);
    refused(TRUCE_DEED_REQUEST, OFFICE, WITH({"party", "PAK"}, {"text", "x"}),
            "R20: the breach is not attributed to Pakistan, so no remedy can be asked of it");
    refused(TRUCE_DEED_REQUEST, OFFICE, WITH({"deadline", "2025-11-30"}, {"text", "x"}),
            "R10: the agreement gives 30 days for a remedy: taken in now, the deadline is 2025-12-01 12:00:10Z or "
            "later, not "
            "2025-11-30 23:59:59.999999Z; give a later one, or none: then it is chosen so");
    must(TRUCE_DEED_REQUEST, OFFICE, WITH({"text", "x"}));
    assert_int_equal(x.c.deadline, x.now + 31 * DAY);
    refused(TRUCE_DEED_REMEDY, ISLAMABAD, WITH({"text", "x"}),
            "R21: the remedy was asked of Afghanistan, so Pakistan cannot report it");
    truce_case asked = x.c;
    x.now = x.c.deadline;
    refused(TRUCE_DEED_CLOSE, OFFICE, NULL,
            "R22: Afghanistan may report the remedy until 2025-12-02 12:00:11Z: no close before that");
    assert_int_equal(made_do(&x, TRUCE_DEED_REMEDY, KABUL, WITH({"text", "done"})), TRUCE_OK);
    assert_false(x.c.acts.v[x.c.acts.n - 1].late);
    x.c = asked;
    x.now++;
    assert_int_equal(made_do(&x, TRUCE_DEED_REMEDY, KABUL, WITH({"text", "done"})), TRUCE_OK);
    assert_true(x.c.acts.v[x.c.acts.n - 1].late);
    x.c = asked;
    assert_int_equal(made_do(&x, TRUCE_DEED_CLOSE, OFFICE, NULL), TRUCE_OK);
}

/* A remedy is asked of those to blame: of nobody, of one of several, of any when it was joint. */
static void whom_a_remedy_is_asked_of(void **state) {
    (void)state;
    static const struct {
        const char *to, *refused;
    } rows[] = {
        {"disputed", "R20: the breach is attributed to no party (disputed), so there is nobody to ask for a remedy"},
        {"third-party",
         "R20: the breach is attributed to no party (third-party), so there is nobody to ask for a remedy"},
        {"party AFG", "R20: the breach is not attributed to Pakistan, so no remedy can be asked of it"},
        {"joint", NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        made_end(&x);
        made_begin(&x);
        reach(DRAFTED);
        must(TRUCE_DEED_DETERMINE, DOHA, PARTS("established", "T1", {"attribution", rows[i].to}));
        must(TRUCE_DEED_ASSENT, ANKARA, NULL);
        must(TRUCE_DEED_PUBLISH, OFFICE, NULL);
        if (rows[i].refused)
            refused(TRUCE_DEED_REQUEST, OFFICE, WITH({"party", "PAK"}, {"text", "x"}), rows[i].refused);
        else must(TRUCE_DEED_REQUEST, OFFICE, WITH({"party", "PAK"}, {"text", "x"}));
    }
}

static void side_exits(void **state) {
    (void)state;
    char self[20];
    reach(RECEIVED);
    static const char names[] = "R23: a duplicate, and nothing else, names the case that it is a duplicate of",
                      place[] = "R23: denied access, and nothing else, names the party that denied it and the place";
    snprintf(self, sizeof self, "%s", x.c.id);
    refused(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "duplicate"}, {"reason", "x"}), names);
    refused(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "outside"}, {"reason", "x"}, {"duplicate", "c-0123456789ab"}), names);
    refused(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "duplicate"}, {"reason", "x"}, {"duplicate", self}),
            "R23: a case is no duplicate of itself");
    refused(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "denied"}, {"reason", "x"}, {"party", "AFG"}), place);
    refused(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "denied"}, {"reason", "x"}, {"place", "Chaman"}), place);
    refused(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "insufficient"}, {"reason", "x"}, {"party", "AFG"}), place);
    refused(TRUCE_DEED_EXIT, KABUL, WITH({"to", "withdrawn"}, {"reason", "x"}),
            "R24: only islamabad, which opened the case, may withdraw it");
    refused(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "withdrawn"}, {"reason", "x"}),
            "R24: only islamabad, which opened the case, may withdraw it");
    refused(TRUCE_DEED_EXIT, ISLAMABAD, WITH({"to", "outside"}, {"reason", "x"}),
            "R2: Pakistan is a party; 'exit' is for a mediator or the secretariat");
    must(TRUCE_DEED_EXIT, DOHA,
         WITH({"to", "denied"}, {"reason", "turned back at the gate"}, {"party", "PAK"}, {"place", "Chaman"}));
    assert_true(truce_str_is(x.c.exit_party, "PAK") && truce_str_is(x.c.exit_place, "Chaman") && !x.c.exit_case.p);
    assert_int_equal(x.c.state, TRUCE_CASE_DENIED);
}

static void evidence(void **state) {
    (void)state;
    reach(RECEIVED);
    must(TRUCE_DEED_EVIDENCE, UNAMA, WITH({"sha256", SHA_A}, {"text", "a video"}));
    refused(TRUCE_DEED_EVIDENCE, KABUL, WITH({"sha256", SHA_B}, {"sha256", SHA_A}),
            "R25: sha256 aaaaaaaaaaaa is evidence in this case already");
    refused(TRUCE_DEED_EVIDENCE, KABUL, WITH({"sha256", SHA_B}, {"sha256", SHA_B}),
            "R25: sha256 bbbbbbbbbbbb is evidence in this case already");
    must(TRUCE_DEED_EVIDENCE, KABUL, WITH({"report", SHA_A})); /* a report, not that file */
    must(TRUCE_DEED_EVIDENCE, KABUL, WITH({"text", "I was there."}));
    refused(TRUCE_DEED_EVIDENCE, KABUL, WITH({"text", " I was there.\n"}),
            "R25: Afghanistan has brought the same words as evidence already (entry 3)");
    must(TRUCE_DEED_EVIDENCE, ISLAMABAD, WITH({"text", "I was there."})); /* somebody else */
    assert_int_equal(x.c.step, 1);                                        /* evidence makes no act of others stale */
    made_field many[TRUCE_CASE_EVIDENCE + 2] = {{NULL, NULL}}; /* one more than an act may bring, and the end */
    char hashes[TRUCE_CASE_EVIDENCE + 1][65];
    for (unsigned i = 0; i <= TRUCE_CASE_EVIDENCE; i++) {
        snprintf(hashes[i], sizeof hashes[i], "%064x", i);
        many[i] = (made_field){i % 2 ? "report" : "sha256", hashes[i]};
    }
    refused(TRUCE_DEED_EVIDENCE, KABUL, many,
            "R27: an act brings at most 64 files and reports as evidence; bring the rest with another");
    many[TRUCE_CASE_EVIDENCE].key = NULL;
    must(TRUCE_DEED_EVIDENCE, KABUL, many);
    must(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "insufficient"}, {"reason", "x"}));
    must(TRUCE_DEED_REOPEN, KABUL, WITH({"text", "there is more"}));
    refused(TRUCE_DEED_EVIDENCE, KABUL, WITH({"sha256", SHA_A}),
            "R25: sha256 aaaaaaaaaaaa is evidence in this case already");
}

/* A case reopened has all it had, as history; nothing of it counts in the new round. */
static void reopening(void **state) {
    (void)state;
    char old[2000], sha[65];
    reach(CLOSED);
    uint32_t acts = x.c.acts.n, step = x.c.step;
    snprintf(old, sizeof old, "%.*s", TRUCE_FMT(x.c.determination.text));
    memcpy(sha, x.c.determination.sha256, sizeof sha);
    must(TRUCE_DEED_REOPEN, KABUL, WITH({"text", "A new witness."}, {"party", "PAK"}));
    assert_true(x.c.state == TRUCE_CASE_INQUIRY && x.c.round == 2 && x.c.step == step + 1 && x.c.acts.n == acts + 1);
    assert_true(x.c.votes.n == 0 && x.c.invited.n == 0 && !x.c.determination.text.p && !x.c.remedy_party.p &&
                !x.c.deadline);
    assert_int_equal(x.c.alleged.n, 2);
    for (uint32_t i = 0; i <= acts; i++) assert_int_equal(x.c.acts.v[i].round, i < acts ? 1 : 2);
    refused(TRUCE_DEED_RESPOND, KABUL, WITH({"text", "no"}),
            "R3: the case is in state 'inquiry'; 'respond' is possible only in: invited");
    must(TRUCE_DEED_INVITE, OFFICE, NULL); /* both now */
    assert_int_equal(x.c.invited.n, 2);
    must(TRUCE_DEED_RESPOND, KABUL, WITH({"text", "no"})); /* although it answered in the first round */
    must(TRUCE_DEED_RESPOND, ISLAMABAD, WITH({"text", "no"}));
    must(TRUCE_DEED_DRAFT, OFFICE, NULL);
    must(TRUCE_DEED_DETERMINE, OFFICE, WITH(FOUND)); /* the same words */
    assert_string_not_equal(x.c.determination.sha256, sha);
    char want[100];
    snprintf(want, sizeof want, "R15: these are not the bytes of the determination that stands, %.12s",
             x.c.determination.sha256);
    refused_text(TRUCE_DEED_ASSENT, ANKARA, TRUCE_EUSAGE, old,
                 want); /* votes of the first round are good for nothing */
    refused(TRUCE_DEED_PUBLISH, OFFICE, NULL, "R17: no quorum: 0 assents, 2 needed; 0 of them by mediators, 1 needed");
    must(TRUCE_DEED_ASSENT, ANKARA, NULL);
    must(TRUCE_DEED_ASSENT, ISLAMABAD, NULL);
    must(TRUCE_DEED_PUBLISH, OFFICE, NULL);
    must(TRUCE_DEED_CLOSE, OFFICE, NULL);
    must(TRUCE_DEED_REOPEN, ISLAMABAD, WITH({"text", "Once more."}));
    assert_int_equal(x.c.round, 3);
}

/* What a finding embeds must fit an entry of the record, or one side could make a case unpublishable. */
static void sizes(void **state) {
    (void)state;
    static char words[20000];
    char want[200];
    reach(DRAFTED);
    memset(words, 'w', sizeof words - 1);
    words[TRUCE_CASE_DETERMINATION_BYTES] = 0;
    assert_int_equal(made_write(&x, TRUCE_DEED_DETERMINE, OFFICE,
                                PARTS("established", "T1", {"attribution", "joint"}, {"reasons", words})),
                     TRUCE_EUSAGE);
    words[16000] = 0;
    made_field found[] = {{"occurrence", "established"}, {"breach", "T1"},   {"attribution", "joint"},
                          {"standard", "any"},           {"reasons", words}, {NULL, NULL}};
    assert_int_equal(made_write(&x, TRUCE_DEED_DETERMINE, OFFICE, found), TRUCE_OK);
    size_t most = TRUCE_CASE_DETERMINATION_BYTES - (x.text.n + 2 * 11 - 16000); /* eleven lines, two more each */
    memset(words, 'w', 17000);
    words[most + 1] = 0;
    snprintf(
        want, sizeof want,
        "R26: a determination has at most 16384 bytes (a line counts two more), this one 16385; the rest is evidence");
    refused(TRUCE_DEED_DETERMINE, OFFICE, found, want);
    words[most] = 0;
    must(TRUCE_DEED_DETERMINE, OFFICE, found);
    memset(words, 'v', TRUCE_CASE_REASONS_BYTES);
    words[TRUCE_CASE_REASONS_BYTES] = 0;
    words[1] = '\n';
    refused(TRUCE_DEED_DISSENT, KABUL, WITH({"reasons", words}),
            "R26: the reasons of a dissent have at most 4096 bytes here (a line counts two more), these 4098; the rest "
            "is evidence");
    words[TRUCE_CASE_REASONS_BYTES - 2] = 0;
    must(TRUCE_DEED_DISSENT, KABUL, WITH({"reasons", words}));
    must(TRUCE_DEED_DISSENT, ISLAMABAD, WITH({"reasons", words}));
    must(TRUCE_DEED_ASSENT, DOHA, NULL);
    must(TRUCE_DEED_ASSENT, ANKARA, NULL);
    must(TRUCE_DEED_PUBLISH, OFFICE, NULL);
    assert_true(x.text.n < 30000);
}

static void no_act_is_larger_than_an_entry(void **state) {
    (void)state;
    static char words[TRUCE_ENTRY_BYTES + 2];
    memset(words, 'w', sizeof words - 1);
    reach(RECEIVED);
    assert_int_equal(made_write(&x, TRUCE_DEED_TRIAGE, OFFICE, WITH({"text", words})), TRUCE_ELIMIT);
    words[TRUCE_ENTRY_BYTES - (x.text.n - (sizeof words - 1))] = 0;
    assert_int_equal(made_write(&x, TRUCE_DEED_TRIAGE, OFFICE, WITH({"text", words})), TRUCE_OK);
    assert_int_equal(x.text.n, TRUCE_ENTRY_BYTES);
    assert_int_equal(made_apply(&x, TRUCE_DEED_TRIAGE, OFFICE, truce_buf_view(&x.text), true), TRUCE_OK);
    truce_buf_char(&x.text, '\n');
    assert_int_equal(made_apply(&x, TRUCE_DEED_TRIAGE, OFFICE, truce_buf_view(&x.text), false), TRUCE_ELIMIT);
    assert_string_equal(x.err.msg, "an act of 65536 bytes is over the limit of 65535");
}

int main(void) {
#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)
    const struct CMUnitTest tests[] = {TEST(members_only),
                                       TEST(a_member_as_of_a_time),
                                       TEST(odd_calls),
                                       TEST(roles_and_states),
                                       TEST(replays),
                                       TEST(answers),
                                       TEST(who_is_invited),
                                       TEST(terms),
                                       TEST(parts_of_a_determination),
                                       TEST(the_day),
                                       TEST(votes),
                                       TEST(a_determination_is_of_one_case),
                                       TEST(the_finding),
                                       TEST(the_words_of_a_finding),
                                       TEST(remedies),
                                       TEST(whom_a_remedy_is_asked_of),
                                       TEST(side_exits),
                                       TEST(evidence),
                                       TEST(reopening),
                                       TEST(sizes),
                                       TEST(no_act_is_larger_than_an_entry)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
