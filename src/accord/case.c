/* accord/case.c - a case is what its acts make of it: each act is held against the rules, then folded in. What an act
 * changes is made beside the case and put in its place at the end, so one that is refused, or that memory does not
 * suffice for, changes nothing: vectors only ever grow behind what the case can see, or are made anew. */
#include "accord/case_inside.h"

#include <stdio.h>
#include <string.h>

static int case__oom(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

void truce_case_init(truce_case *c, truce_arena *a) {
    memset(c, 0, sizeof *c);
    c->day = c->determination.day = TRUCE_NODAY;
    c->arena = a;
}

const truce_member *truce_member_of(const truce_members *m, truce_str name, truce_moment at) {
    for (uint32_t i = m->n; i-- > 0;) {
        const truce_member *x = &m->v[i];
        if (truce_str_eq(x->name, name) && (at ? x->since <= at && (!x->until || x->until > at) : !x->until)) return x;
    }
    return NULL;
}

/* ---------------------------------------------------------------- what is asked of a case */

bool truce_case_quorum(const truce_case *c, uint32_t *assents, uint32_t *neutral) {
    uint32_t all = 0, by_mediators = 0;
    for (uint32_t i = 0; i < c->votes.n; i++) {
        if (!c->votes.v[i].assents) continue;
        all++;
        by_mediators += c->votes.v[i].by->role == TRUCE_MEMBER_MEDIATOR;
    }
    if (assents) *assents = all;
    if (neutral) *neutral = by_mediators;
    if (!c->agreement || !c->determination.text.p) return false;
    /* at least one of them neutral, whatever the agreement says: a party is never the only judge */
    return by_mediators && all >= c->agreement->assents && by_mediators >= c->agreement->neutral;
}

bool truce_case_silent(const truce_case *c, const truce_case_invited *i, truce_moment at) {
    (void)c;
    return i->silent || (!i->answer && at > i->until);
}

unsigned truce_case_may(const truce_case *c, const truce_member *by, truce_moment at) {
    unsigned may = 0;
    for (unsigned d = 0; d < TRUCE_DEED_COUNT; d++) {
        case__asked q = {.c = c, .g = c->agreement, .deed = d, .by = by, .at = at};
        if (case__rules(&q, NULL, NULL) == TRUCE_OK) may |= 1u << d;
    }
    return may;
}

/* ---------------------------------------------------------------- moves */

/* Every value of `key`, behind those that are there. */
#define CASE__EACH(a, vec, e, key, ok)                                                                                 \
    do {                                                                                                               \
        truce_str v_;                                                                                                  \
        for (uint32_t i_ = 0; (ok) && (v_ = truce_entry_nth((e), (key), i_)).p; i_++)                                  \
            (ok) = truce_vec_push((a), (vec), v_);                                                                     \
    } while (0)

static bool case__has(const truce_str *v, uint32_t n, truce_str s) {
    for (uint32_t i = 0; i < n; i++)
        if (truce_str_eq(v[i], s)) return true;
    return false;
}

static bool case__opens(truce_case *c, const truce_case_act *act) {
    bool ok = true;
    truce_sha256_hex(act->text.p, act->text.n, c->opened);
    snprintf(c->id, sizeof c->id, "c-%.12s", c->opened);
    c->round = 1;
    c->opened_by = truce_entry_get(&act->read, "by");
    c->day = truce_day_parse(truce_entry_get(&act->read, "day"));
    CASE__EACH(c->arena, &c->incidents, &act->read, "incident", ok);
    CASE__EACH(c->arena, &c->terms, &act->read, "term", ok);
    CASE__EACH(c->arena, &c->alleged, &act->read, "party", ok);
    return ok;
}

static bool case__invites(truce_case *c, const truce_case_act *act) {
    truce_str party;
    truce_entry_get_time(&act->read, "deadline", &c->deadline);
    memset(&c->invited, 0, sizeof c->invited);
    for (uint32_t i = 0; (party = truce_entry_nth(&act->read, "party", i)).p; i++)
        if (!truce_vec_push(c->arena, &c->invited, (truce_case_invited){.party = party, .until = c->deadline}))
            return false;
    return true;
}

/* The invitations anew, for they are about to change: the answer of `party`; or, p NULL, who is silent. */
static bool case__answers(truce_case *c, truce_str party, uint64_t index) {
    const truce_case_invited *old = c->invited.v;
    uint32_t n = c->invited.n;
    memset(&c->invited, 0, sizeof c->invited);
    for (uint32_t i = 0; i < n; i++) {
        truce_case_invited x = old[i];
        if (!party.p) x.silent = !x.answer;
        else if (truce_str_eq(x.party, party)) x.answer = index + 1;
        if (!truce_vec_push(c->arena, &c->invited, x)) return false;
    }
    return true;
}

static bool case__votes(truce_case *c, const truce_case_act *act, bool assents) {
    truce_case_vote v = {.by = act->by, .assents = assents, .index = act->index, .act = c->acts.n};
    return truce_vec_push(c->arena, &c->votes, v);
}

static void case__no_determination(truce_case *c) {
    memset(&c->determination, 0, sizeof c->determination);
    c->determination.day = TRUCE_NODAY;
    memset(&c->votes, 0, sizeof c->votes);
}

static int case__determines(truce_case *c, const truce_case_act *act, truce_err *err) {
    case__no_determination(c);
    int rc = case__determination(&c->determination, c->arena, act->text, &act->read, err);
    if (rc != TRUCE_OK) return rc;
    /* a mediator assents by putting it; the secretariat has no voice */
    return act->by->role != TRUCE_MEMBER_MEDIATOR || case__votes(c, act, true) ? TRUCE_OK : case__oom(err);
}

static bool case__reopens(truce_case *c, const truce_case_act *act) {
    truce_str v;
    bool ok = true;
    c->round++;
    case__no_determination(c);
    memset(&c->invited, 0, sizeof c->invited);
    c->remedy_party = c->exit_party = c->exit_place = c->exit_case = TRUCE_NOSTR;
    CASE__EACH(c->arena, &c->terms, &act->read, "term", ok);
    for (uint32_t i = 0; ok && (v = truce_entry_nth(&act->read, "party", i)).p; i++)
        ok = case__has(c->alleged.v, c->alleged.n, v) || truce_vec_push(c->arena, &c->alleged, v);
    return ok;
}

/* What the deed does to the case besides its state. */
static int case__does(truce_case *c, truce_case_act *act, const truce_agreement *g, truce_err *err) {
    const truce_entry_text *e = &act->read;
    bool ok = true;
    switch (act->deed) {
    case TRUCE_DEED_OPEN: ok = case__opens(c, act); break;
    case TRUCE_DEED_INVITE: ok = case__invites(c, act); break;
    case TRUCE_DEED_RESPOND: ok = case__answers(c, g->parties.v[case__seat(g, act->by)].id, act->index); break;
    case TRUCE_DEED_DRAFT: ok = case__answers(c, TRUCE_NOSTR, 0); break;
    case TRUCE_DEED_DETERMINE: return case__determines(c, act, err);
    case TRUCE_DEED_ASSENT:
    case TRUCE_DEED_DISSENT: ok = case__votes(c, act, act->deed == TRUCE_DEED_ASSENT); break;
    case TRUCE_DEED_REDRAFT: case__no_determination(c); break;
    case TRUCE_DEED_REQUEST:
        c->remedy_party = truce_entry_get(e, "party");
        truce_entry_get_time(e, "deadline", &c->deadline);
        break;
    case TRUCE_DEED_REMEDY: act->late = act->at > c->deadline; break;
    case TRUCE_DEED_EXIT:
        c->exit_party = truce_entry_get(e, "party");
        c->exit_place = truce_entry_get(e, "place");
        c->exit_case = truce_entry_get(e, "duplicate");
        break;
    case TRUCE_DEED_REOPEN: ok = case__reopens(c, act); break;
    default: break;
    }
    return ok ? TRUCE_OK : case__oom(err);
}

/* The state that an act leads to, of those that the table allows. */
static uint8_t case__to(const truce_case *c, const truce_case_act *act) {
    uint32_t n;
    unsigned to;
    const case__edge *v = case__edges(&n);
    if (act->deed == TRUCE_DEED_EXIT)
        return truce_case_state_of(truce_entry_get(&act->read, "to"), &to) ? (uint8_t)to : 0;
    for (uint32_t i = 0; i < n; i++)
        if (v[i].deed == act->deed && v[i].to)
            for (to = 0; to < TRUCE_CASE_STATES; to++)
                if (v[i].to == 1u << to) return (uint8_t)to;
    return c->state;
}

static int case__move(truce_case *next, truce_case_act *act, const truce_agreement *g, truce_err *err) {
    act->from = next->state;
    act->to = case__to(next, act);
    int rc = case__does(next, act, g, err);
    if (rc != TRUCE_OK) return rc;
    act->round = next->round;
    if (act->to != act->from) {
        next->step++;
        /* a deadline runs in the state that it was set for, and no longer */
        if (act->deed != TRUCE_DEED_INVITE && act->deed != TRUCE_DEED_REQUEST) next->deadline = 0;
    }
    next->state = act->to;
    return truce_vec_push(next->arena, &next->acts, *act) ? TRUCE_OK : case__oom(err);
}

int truce_case_apply(truce_case *c, const truce_agreement *g, const truce_members *m, const truce_case_act *act,
                     bool only_ask, truce_err *err) {
    truce_case now = *c, next;
    truce_case_act mine = {.deed = act->deed, .by = act->by, .at = act->at, .index = act->index};
    case__asked q = {.c = &now, .g = g, .deed = act->deed, .by = act->by, .at = act->at, .e = &mine.read};
    if (act->deed >= TRUCE_DEED_COUNT || !act->by)
        return truce_err_set(err, TRUCE_EINPUT, "an act needs a deed and who did it");
    if (act->text.n > TRUCE_ENTRY_BYTES)
        return truce_err_set(err, TRUCE_ELIMIT, "an act of %u bytes is over the limit of %d", act->text.n,
                             TRUCE_ENTRY_BYTES);
    mine.text = truce_arena_str(c->arena, act->text);
    mine.line = truce_arena_str(c->arena, act->line);
    if ((act->text.n && !mine.text.p) || (act->line.n && !mine.line.p)) return case__oom(err);
    q.text = mine.text;
    now.agreement = g;
    int rc = truce_entry_read(&mine.read, c->arena, mine.text, err);
    if (rc == TRUCE_OK) rc = case__form(act->deed, mine.text, &mine.read, err);
    if (rc == TRUCE_OK) rc = case__rules(&q, m, err);
    if (rc != TRUCE_OK || only_ask) return rc;
    next = now;
    rc = case__move(&next, &mine, g, err);
    if (rc == TRUCE_OK) *c = next;
    return rc;
}

bool truce_case_established(const truce_case *c) {
    const truce_determination *d = &c->determination;
    return c->state >= TRUCE_CASE_PUBLISHED && c->state <= TRUCE_CASE_CLOSED && d->text.p &&
           d->occurrence == TRUCE_OCC_ESTABLISHED && d->breach.n;
}

truce_day truce_case_day(const truce_case *c) {
    const truce_moment us = (truce_moment)86400 * 1000000;
    if (c->determination.text.p && c->determination.day != TRUCE_NODAY) return c->determination.day;
    if (c->day != TRUCE_NODAY || !c->acts.n) return c->day;
    truce_moment t = c->acts.v[0].at;
    return (truce_day)(t / us - (t % us < 0));
}
