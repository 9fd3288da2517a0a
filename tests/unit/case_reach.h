/* tests/unit/case_reach.h - a case brought to any situation, and acts that are refused. Does: the path to each state
 * and to what its rules turn on (deadline over, quorum there ...). One mechanism, `x`, begun anew for each test. */
#ifndef CASE_REACH_H
#define CASE_REACH_H
#include "case_made.h"

#include <cmocka.h>

static made x;

static inline int begin(void **state) {
    (void)state;
    made_begin(&x);
    return 0;
}
static inline int end(void **state) {
    (void)state;
    made_end(&x);
    return 0;
}

#define AGREED                                                                                                         \
    { "agreement", "doha-2025" }
#define FOUND                                                                                                          \
    {"occurrence", "established"}, {"breach", "T1"}, {"attribution", "party AFG"},                                     \
        {"standard", "balance of probabilities"}, {                                                                    \
        "reasons", "Three witnesses agree."                                                                            \
    }
#define FOUND_NOTHING                                                                                                  \
    {"occurrence", "not established"}, {"breach", "none"}, {"attribution", "not-attributable"},                        \
        {"standard", "balance of probabilities"}, {                                                                    \
        "reasons", "Nobody saw it."                                                                                    \
    }

static inline void must(unsigned deed, int who, const made_field *f) {
    x.now += SECOND;
    if (made_do(&x, deed, who, f) != TRUCE_OK)
        fail_msg("%s by %s: %s", truce_case_deed_name(deed), x.m.v[who].name.p, x.err.msg);
}

#define PARTS(occurrence, breach, ...)                                                                                 \
    WITH({"occurrence", occurrence}, {"breach", breach}, __VA_ARGS__, {"standard", "any"}, {"reasons", "some"})
#define SHA_A "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define SHA_B "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"

/* ---------------------------------------------------------------- situations: states, and what they depend on */

enum situation {
    NOT_OPENED,
    RECEIVED,
    RECEIVED_NO_TERM,
    TRIAGED,
    INQUIRY,
    INVITED,
    INVITED_ANSWERED,
    INVITED_OVER,
    DRAFTED,
    DETERMINED,
    DETERMINED_BY_MEDIATOR,
    DETERMINED_QUORUM,
    PUBLISHED,
    PUBLISHED_NO_BREACH,
    REQUESTED,
    REQUESTED_OVER,
    REPORTED,
    CLOSED,
    DUPLICATE,
    OUTSIDE,
    OUTSIDE_NO_TERM,
    WITHDRAWN,
    INSUFFICIENT,
    DENIED,
    SITUATIONS
};

static inline void reach_exit(enum situation s) {
    must(TRUCE_DEED_OPEN, ISLAMABAD, WITH(AGREED, {"term", "T1"}, {"party", "AFG"}));
    switch (s) {
    case DUPLICATE:
        must(TRUCE_DEED_EXIT, OFFICE,
             WITH({"to", "duplicate"}, {"reason", "told twice"}, {"duplicate", "c-0123456789ab"}));
        break;
    case OUTSIDE: must(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "outside"}, {"reason", "a crime, not a breach"})); break;
    case WITHDRAWN: must(TRUCE_DEED_EXIT, ISLAMABAD, WITH({"to", "withdrawn"}, {"reason", "settled"})); break;
    case INSUFFICIENT:
        must(TRUCE_DEED_EXIT, DOHA, WITH({"to", "insufficient"}, {"reason", "no report says where"}));
        break;
    default:
        must(TRUCE_DEED_EXIT, ANKARA,
             WITH({"to", "denied"}, {"reason", "turned back"}, {"party", "AFG"}, {"place", "Spin Boldak"}));
        break;
    }
}

static inline void reach_determination(enum situation s) {
    if (s == DETERMINED_BY_MEDIATOR) must(TRUCE_DEED_DETERMINE, DOHA, WITH(FOUND));
    else if (s == PUBLISHED_NO_BREACH) must(TRUCE_DEED_DETERMINE, OFFICE, WITH(FOUND_NOTHING));
    else must(TRUCE_DEED_DETERMINE, OFFICE, WITH(FOUND));
    if (s <= DETERMINED_BY_MEDIATOR) return;
    must(TRUCE_DEED_ASSENT, ISLAMABAD, NULL);
    must(TRUCE_DEED_ASSENT, ANKARA, NULL);
    if (s == DETERMINED_QUORUM) return;
    must(TRUCE_DEED_PUBLISH, OFFICE, NULL);
    if (s == PUBLISHED || s == PUBLISHED_NO_BREACH) return;
    must(TRUCE_DEED_REQUEST, OFFICE, WITH({"text", "Give the bodies back."}));
    if (s == REQUESTED_OVER) x.now = x.c.deadline + 1;
    if (s <= REQUESTED_OVER) return;
    must(TRUCE_DEED_REMEDY, KABUL, WITH({"text", "They were given back."}));
    if (s == CLOSED) must(TRUCE_DEED_CLOSE, OFFICE, NULL);
}

static inline void reach(enum situation s) {
    if (s == NOT_OPENED) return;
    if (s == RECEIVED_NO_TERM || s == OUTSIDE_NO_TERM) {
        must(TRUCE_DEED_OPEN, ISLAMABAD, WITH(AGREED, {"text", "They are rude to us."}));
        if (s == OUTSIDE_NO_TERM)
            must(TRUCE_DEED_EXIT, OFFICE, WITH({"to", "outside"}, {"reason", "no term forbids it"}));
        return;
    }
    if (s > CLOSED) {
        reach_exit(s);
        return;
    }
    must(TRUCE_DEED_OPEN, ISLAMABAD, WITH(AGREED, {"incident", "i-b03d6335d052"}, {"term", "T1"}, {"party", "AFG"}));
    if (s >= TRIAGED) must(TRUCE_DEED_TRIAGE, OFFICE, NULL);
    if (s >= INQUIRY) must(TRUCE_DEED_INQUIRE, OFFICE, NULL);
    if (s >= INVITED) must(TRUCE_DEED_INVITE, OFFICE, NULL);
    if (s == INVITED_OVER) x.now = x.c.deadline + 1;
    if (s == INVITED_ANSWERED || s > INVITED_OVER) must(TRUCE_DEED_RESPOND, KABUL, WITH({"text", "It was not us."}));
    if (s >= DRAFTED) must(TRUCE_DEED_DRAFT, OFFICE, NULL);
    if (s > DRAFTED) reach_determination(s);
}

/* ---------------------------------------------------------------- refusals */

static inline void refused(unsigned deed, int who, const made_field *f, const char *want) {
    truce_case before = x.c;
    int rc = made_write(&x, deed, who, f);
    if (rc == TRUCE_OK) rc = made_apply(&x, deed, who, truce_buf_view(&x.text), false);
    assert_int_equal(rc, TRUCE_EUSAGE);
    assert_string_equal(x.err.msg, want);
    assert_memory_equal(&before, &x.c, sizeof before);
}
/* A text that truce would not write. */
static inline void refused_text(unsigned deed, int who, int code, const char *text, const char *want) {
    truce_case before = x.c;
    assert_int_equal(made_apply(&x, deed, who, truce_str_c(text), false), code);
    assert_string_equal(x.err.msg, want);
    assert_memory_equal(&before, &x.c, sizeof before);
}
/* The last text that was written, with something put in the place of something. */
static inline const char *changed(const char *from, const char *to) {
    static char out[8192];
    truce_str t = truce_buf_view(&x.text);
    uint32_t at = truce_str_find(t, truce_str_c(from), 0);
    assert_true(at < t.n);
    snprintf(out, sizeof out, "%.*s%s%.*s", (int)at, t.p, to, (int)(t.n - at - strlen(from)), t.p + at + strlen(from));
    return out;
}

#endif
