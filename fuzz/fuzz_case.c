/* fuzz/fuzz_case.c - acts on a case (accord/case.h) under a fixed agreement. A line is an act, "DEED WHO
 * SECONDS|key=value |key=value"; SECONDS "d" or "e": at the deadline, or a microsecond after it. With "!" before it,
 * what follows the line, up to a line ".", is the act's text as it stands. What is refused has a rule or a reason and
 * changes nothing; what is taken in gives the same case again from its texts; and no case is published without its
 * quorum. */
#include "../tests/unit/case_made.h"
#include "fuzz.h"

#include <stdlib.h>

enum { ACTS = 200, FIELDS = 12 };

static truce_str until(truce_str *rest, char c) {
    const char *p = rest->n ? memchr(rest->p, c, rest->n) : NULL;
    uint32_t n = p ? (uint32_t)(p - rest->p) : rest->n;
    truce_str s = {rest->p, n};
    *rest = p ? (truce_str){p + 1, rest->n - n - 1} : (truce_str){rest->p + rest->n, 0};
    return s;
}

static unsigned deed_of(truce_str s) {
    unsigned d = 0;
    while (d < TRUCE_DEED_COUNT && !truce_str_is(s, truce_case_deed_name(d))) d++;
    return d < TRUCE_DEED_COUNT ? d : TRUCE_DEED_EVIDENCE;
}

static void pass_time(made *x, truce_str s) {
    uint64_t n;
    if (truce_str_is(s, "d") || truce_str_is(s, "e")) {
        truce_moment t = x->c.deadline + (s.p[0] == 'e');
        if (t > x->now) x->now = t;
    } else if (truce_str_u64(s, &n)) x->now += (truce_moment)(n % 10000000) * SECOND;
}

/* The same acts on a new case. */
static void again(made *x) {
    truce_case c;
    truce_case_init(&c, &x->a);
    for (uint32_t i = 0; i < x->c.acts.n; i++)
        if (truce_case_apply(&c, &x->g, &x->m, &x->c.acts.v[i], false, &x->err) != TRUCE_OK) abort();
    if (c.state != x->c.state || c.step != x->c.step || c.round != x->c.round || c.votes.n != x->c.votes.n ||
        strcmp(c.id, x->c.id) != 0 || strcmp(c.determination.sha256, x->c.determination.sha256) != 0)
        abort();
}

static void hand_in(made *x, unsigned deed, int who, truce_str text) {
    truce_case before = x->c;
    int ask = made_apply(x, deed, who, text, true);
    int rc = made_apply(x, deed, who, text, false);
    if (rc != ask) abort();
    if (rc != TRUCE_OK) {
        bool rule = x->err.msg[0] == 'R' && x->err.msg[1] >= '1' && x->err.msg[1] <= '9';
        if (memcmp(&before, &x->c, sizeof before) != 0 || !x->err.msg[0] || rule != (rc == TRUCE_EUSAGE)) abort();
        return;
    }
    if (x->c.acts.n != before.acts.n + 1 || x->c.votes.n > 4) abort();
    if (x->c.state == TRUCE_CASE_PUBLISHED && !truce_case_quorum(&x->c, NULL, NULL)) abort();
    if (before.state == TRUCE_CASE_CLOSED && deed != TRUCE_DEED_REOPEN) abort();
    if (!(truce_case_may(&before, &x->m.v[who], x->now) >> deed & 1) && deed != TRUCE_DEED_OPEN) abort();
}

static void one_act(made *x, truce_str line, truce_str *rest) {
    truce_field f[FIELDS];
    char by[64];
    bool raw = line.n && line.p[0] == '!';
    if (raw) line.p++, line.n--;
    truce_str head = until(&line, '|'), deed_word = until(&head, ' '), who_word = until(&head, ' ');
    unsigned deed = deed_of(deed_word);
    int who = who_word.n ? (unsigned char)who_word.p[0] % MADE_MEMBERS : 0;
    truce_case_draft d = {.deed = (uint8_t)deed, .by = by, .fields = f};
    pass_time(x, head);
    d.at = x->now;
    snprintf(by, sizeof by, "%.*s", TRUCE_FMT(x->m.v[who].name));
    truce_buf_clear(&x->text);
    if (raw) {
        while (rest->n) {
            truce_str more = until(rest, '\n');
            if (truce_str_is(more, ".")) break;
            truce_buf_str(&x->text, more);
            truce_buf_char(&x->text, '\n');
        }
    } else {
        while (line.n && d.n < FIELDS) {
            truce_str value = until(&line, '|'), key = until(&value, '=');
            f[d.n++] = (truce_field){key, value};
        }
        int rc = truce_case_write(&x->text, &x->c, &d, &x->err);
        if (rc != TRUCE_OK && (!x->err.msg[0] || (rc != TRUCE_EUSAGE && rc != TRUCE_ELIMIT))) abort();
        if (rc != TRUCE_OK) return;
    }
    hand_in(x, deed, who, truce_buf_view(&x->text));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    made x;
    truce_str rest = {(const char *)data, (uint32_t)size};
    made_begin(&x);
    for (unsigned i = 0; i < ACTS && rest.n; i++) {
        truce_str line = until(&rest, '\n');
        one_act(&x, line, &rest);
    }
    again(&x);
    made_end(&x);
    return 0;
}
