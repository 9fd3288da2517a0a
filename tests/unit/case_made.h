/* tests/unit/case_made.h - a mechanism made by hand for tests of cases: an agreement, its members, and acts of theirs.
 * Does: write acts with truce_case_write and apply them, at a clock that the test sets. Signatures are only said to
 * hold: who checks them is mechanism.c. */
#ifndef CASE_MADE_H
#define CASE_MADE_H
#include "accord/case_inside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { SECOND = 1000000, MADE_MEMBERS = 9 };
#define DAY ((truce_moment)86400 * SECOND)

enum { KABUL, ISLAMABAD, DOHA, ANKARA, OFFICE, UNAMA, DELHI, OLD_DOHA, KABUL_TOO };

typedef struct made {
    truce_arena a;
    truce_agreement g;
    truce_members m;
    truce_case c;
    truce_moment now;
    uint64_t index;
    truce_err err;
    truce_buf text; /* of the last act that was written */
} made;

static int32_t made_parties[2] = {0, 1}, made_first[1] = {0}, made_second[1] = {1};
static truce_signatory made_party[2] = {{.id = {"AFG", 3}, .name = {"Afghanistan", 11}},
                                        {.id = {"PAK", 3}, .name = {"Pakistan", 8}}};
static truce_signatory made_mediator[2] = {{.id = {"QAT", 3}, .name = {"Qatar", 5}},
                                           {.id = {"TUR", 3}, .name = {"Türkiye", 8}}};
static truce_term made_term[4] = {
    {.id = {"T1", 2}, .kind = TRUCE_TERM_CESSATION, .obliged = {made_parties, 2, 2}, .to = TRUCE_NODAY},
    {.id = {"T2", 2}, .kind = TRUCE_TERM_NO_SUPPORT, .obliged = {made_first, 1, 1}, .to = TRUCE_NODAY},
    {.id = {"T3", 2}, .kind = TRUCE_TERM_TALKS, .obliged = {made_parties, 2, 2}},
    {.id = {"T4", 2}, .kind = TRUCE_TERM_CROSSINGS, .obliged = {made_second, 1, 1}, .to = TRUCE_NODAY}};

static inline void made_member(made *x, const char *name, unsigned role, const char *party, truce_moment until) {
    truce_member m = {.name = truce_str_c(name),
                      .role = (uint8_t)role,
                      .party = party ? truce_str_c(party) : TRUCE_NOSTR,
                      .since = 1,
                      .until = until};
    (void)truce_vec_push(&x->a, &x->m, m);
}

/* The mechanism on 1 November 2025, noon; no case is opened yet. */
static inline void made_begin(made *x) {
    memset(x, 0, sizeof *x);
    truce_arena_init(&x->a, 0);
    truce_buf_init(&x->text);
    x->now = (truce_moment)truce_day_make(2025, 11, 1) * DAY + DAY / 2;
    x->g = (truce_agreement){.id = TRUCE_STR("doha-2025"),
                             .to = TRUCE_NODAY,
                             .assents = 2,
                             .neutral = 1,
                             .response_seconds = 7 * 86400,
                             .remedy_seconds = 30 * 86400};
    x->g.from = x->g.signed_on = made_term[0].from = made_term[1].from = made_term[2].from = made_term[3].from =
        truce_day_make(2025, 10, 19);
    made_term[2].to = truce_day_make(2025, 10, 31);
    x->g.parties.v = made_party, x->g.parties.n = 2;
    x->g.mediators.v = made_mediator, x->g.mediators.n = 2;
    x->g.terms.v = made_term, x->g.terms.n = 4;
    made_member(x, "kabul", TRUCE_MEMBER_PARTY, "AFG", 0);
    made_member(x, "islamabad", TRUCE_MEMBER_PARTY, "PAK", 0);
    made_member(x, "doha", TRUCE_MEMBER_MEDIATOR, "QAT", 0);
    made_member(x, "ankara", TRUCE_MEMBER_MEDIATOR, "TUR", 0);
    made_member(x, "office", TRUCE_MEMBER_SECRETARIAT, NULL, 0);
    made_member(x, "unama", TRUCE_MEMBER_OBSERVER, NULL, 0);
    made_member(x, "delhi", TRUCE_MEMBER_PARTY, "IND", 0);
    made_member(x, "old-doha", TRUCE_MEMBER_MEDIATOR, "QAT", 1000);
    made_member(x, "kabul-too", TRUCE_MEMBER_PARTY, "AFG", 0);
    truce_case_init(&x->c, &x->a);
}
static inline void made_end(made *x) {
    truce_buf_fini(&x->text);
    truce_arena_fini(&x->a);
}

typedef struct made_field {
    const char *key, *value;
} made_field;
#define WITH(...)                                                                                                      \
    (const made_field[]) {                                                                                             \
        __VA_ARGS__, {                                                                                                 \
            NULL, NULL                                                                                                 \
        }                                                                                                              \
    }

/* Write the text of an act on the case as it stands, into x->text. */
static inline int made_write(made *x, unsigned deed, int who, const made_field *f) {
    char by[64];
    truce_field fields[80];
    truce_case_draft d = {.deed = (uint8_t)deed, .by = by, .at = x->now, .fields = fields};
    snprintf(by, sizeof by, "%.*s", TRUCE_FMT(x->m.v[who].name));
    for (; f && f->key; f++) fields[d.n++] = (truce_field){truce_str_c(f->key), truce_str_c(f->value)};
    truce_buf_clear(&x->text);
    memset(&x->err, 0, sizeof x->err);
    return truce_case_write(&x->text, &x->c, &d, &x->err);
}

/* Hand a text in, as if signed by `who`. */
static inline int made_apply(made *x, unsigned deed, int who, truce_str text, bool only_ask) {
    char line[80];
    snprintf(line, sizeof line, "\xe2\x80\x94 %.*s c2lnbmVk\n", TRUCE_FMT(x->m.v[who].name));
    truce_case_act act = {.deed = (uint8_t)deed,
                          .by = &x->m.v[who],
                          .at = x->now,
                          .index = x->index,
                          .text = text,
                          .line = truce_str_c(line)};
    int rc = truce_case_apply(&x->c, &x->g, &x->m, &act, only_ask, &x->err);
    if (rc == TRUCE_OK && !only_ask) x->index++;
    return rc;
}

static inline int made_do(made *x, unsigned deed, int who, const made_field *f) {
    int rc = made_write(x, deed, who, f);
    return rc == TRUCE_OK ? made_apply(x, deed, who, truce_buf_view(&x->text), false) : rc;
}
#endif
