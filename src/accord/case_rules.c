/* accord/case_rules.c - who may do what to a case, and when. Each rule has a number that its refusals begin with;
 * docs/mechanism.md says each in one sentence, and tests/unit/test_case.c breaks each. R1 to R5 hold for every act. */
#include "accord/case_inside.h"

#include <stdio.h>
#include <string.h>

/* ---------------------------------------------------------------- the table */

#define CASE__LEAD      (CASE__WHO(MEDIATOR) | CASE__WHO(SECRETARIAT))
#define CASE__ANY_PARTY (CASE__WHO(PARTY) | CASE__LEAD)
#define CASE__BEGUN     (CASE__IN(RECEIVED) | CASE__IN(TRIAGED) | CASE__IN(INQUIRY) | CASE__IN(INVITED) | CASE__IN(DRAFT))
#define CASE__AFTER     (CASE__IN(PUBLISHED) | CASE__IN(REMEDY_REQUESTED) | CASE__IN(REMEDY_REPORTED))

/* docs/mechanism.md and docs/case.pml have the same table; tests/spin/edges.py compares the three. */
static const case__edge case__table[] = {
    {TRUCE_DEED_OPEN, CASE__IN(NONE), CASE__IN(RECEIVED), CASE__ANY_PARTY},
    {TRUCE_DEED_TRIAGE, CASE__IN(RECEIVED), CASE__IN(TRIAGED), CASE__LEAD},
    {TRUCE_DEED_INQUIRE, CASE__IN(TRIAGED), CASE__IN(INQUIRY), CASE__LEAD},
    {TRUCE_DEED_INVITE, CASE__IN(INQUIRY), CASE__IN(INVITED), CASE__LEAD},
    {TRUCE_DEED_RESPOND, CASE__IN(INVITED), 0, CASE__WHO(PARTY)},
    {TRUCE_DEED_DRAFT, CASE__IN(INVITED), CASE__IN(DRAFT), CASE__LEAD},
    {TRUCE_DEED_DETERMINE, CASE__IN(DRAFT), CASE__IN(DETERMINATION), CASE__LEAD},
    {TRUCE_DEED_ASSENT, CASE__IN(DETERMINATION), 0, CASE__WHO(PARTY) | CASE__WHO(MEDIATOR)},
    {TRUCE_DEED_DISSENT, CASE__IN(DETERMINATION), 0, CASE__WHO(PARTY) | CASE__WHO(MEDIATOR)},
    {TRUCE_DEED_REDRAFT, CASE__IN(DETERMINATION), CASE__IN(DRAFT), CASE__LEAD},
    {TRUCE_DEED_PUBLISH, CASE__IN(DETERMINATION), CASE__IN(PUBLISHED), CASE__LEAD},
    {TRUCE_DEED_REQUEST, CASE__IN(PUBLISHED), CASE__IN(REMEDY_REQUESTED), CASE__LEAD},
    {TRUCE_DEED_REMEDY, CASE__IN(REMEDY_REQUESTED), CASE__IN(REMEDY_REPORTED), CASE__WHO(PARTY)},
    {TRUCE_DEED_CLOSE, CASE__AFTER, CASE__IN(CLOSED), CASE__LEAD},
    {TRUCE_DEED_EXIT, CASE__BEGUN, CASE__EXITS & ~CASE__IN(WITHDRAWN), CASE__LEAD},
    {TRUCE_DEED_EXIT, CASE__BEGUN, CASE__IN(WITHDRAWN), CASE__ANY_PARTY},
    {TRUCE_DEED_REOPEN, CASE__AFTER | CASE__IN(CLOSED) | CASE__EXITS, CASE__IN(INQUIRY), CASE__ANY_PARTY},
    {TRUCE_DEED_EVIDENCE, CASE__BEGUN | CASE__IN(DETERMINATION) | CASE__AFTER, 0,
     CASE__ANY_PARTY | CASE__WHO(OBSERVER)},
};

const case__edge *case__edges(uint32_t *n) {
    *n = sizeof case__table / sizeof *case__table;
    return case__table;
}

/* ---------------------------------------------------------------- names */

int32_t case__party(const truce_agreement *g, truce_str id) {
    for (uint32_t i = 0; i < g->parties.n; i++)
        if (truce_str_eq(g->parties.v[i].id, id)) return (int32_t)i;
    return -1;
}

int32_t case__seat(const truce_agreement *g, const truce_member *x) {
    const truce_signatory *v = x->role == TRUCE_MEMBER_PARTY ? g->parties.v : g->mediators.v;
    uint32_t n = x->role == TRUCE_MEMBER_PARTY ? g->parties.n : x->role == TRUCE_MEMBER_MEDIATOR ? g->mediators.n : 0;
    for (uint32_t i = 0; i < n; i++)
        if (truce_str_ieq(v[i].id, x->party)) return (int32_t)i;
    return -1;
}

/* At most 40 bytes of it, so that messages keep their end. */
static truce_str case__short(truce_str s) {
    uint32_t n = s.n < 40 ? s.n : 40;
    while (n < s.n && n && !truce_utf8_boundary(s, n)) n--;
    return (truce_str){s.p, n};
}

static truce_str case__signatory(const truce_signatory *x) {
    return case__short(x->name.n ? x->name : x->id);
}
static truce_str case__party_name(const truce_agreement *g, truce_str id) {
    int32_t i = case__party(g, id);
    return i < 0 ? case__short(id) : case__signatory(&g->parties.v[i]);
}
/* Whom a member speaks for, as people know it. */
static truce_str case__who(const case__asked *q, const truce_member *x) {
    int32_t i = q->g ? case__seat(q->g, x) : -1;
    if (i < 0) return case__short(x->name);
    return case__signatory(x->role == TRUCE_MEMBER_PARTY ? &q->g->parties.v[i] : &q->g->mediators.v[i]);
}
#define CASE__WHO_FMT(q) TRUCE_FMT(case__who((q), (q)->by))

void case__when(char out[40], truce_moment t) {
    truce_entry_time_text(out, t);
    char *day_ends = strchr(out, 'T'), *dot = strchr(out, '.');
    if (day_ends) *day_ends = ' ';
    if (dot && strcmp(dot, ".000000Z") == 0) memcpy(dot, "Z", 2);
}

/* "a mediator or the secretariat" */
static void case__roles(char out[80], uint32_t roles) {
    static const char *const names[] = {"a party", "a mediator", "the secretariat", "an observer"};
    size_t n = 0;
    out[0] = 0;
    for (unsigned r = 0; r < 4; r++) {
        if (!(roles & 1u << r)) continue;
        bool last = !(roles >> (r + 1));
        n += (size_t)snprintf(out + n, 80 - n, "%s%s", !n ? "" : last ? " or " : ", ", names[r]);
    }
}

#define CASE__NO(err, ...) truce_err_set((err), TRUCE_EUSAGE, __VA_ARGS__)

/* ---------------------------------------------------------------- R1 to R5: of every act */

static int case__rule_member(const case__asked *q, const truce_members *m, truce_err *err) {
    const truce_member *x = m ? truce_member_of(m, q->by->name, q->at) : q->by;
    char when[40];
    if (x && x->since <= q->at && (!x->until || x->until > q->at)) {
        truce_str by = q->e && q->deed != TRUCE_DEED_ASSENT ? truce_entry_get(q->e, "by") : q->by->name;
        if (truce_str_eq(by, q->by->name)) return TRUCE_OK;
        return CASE__NO(err, "R1: signed by %.*s, but in the name of %.*s: a member acts in its own name",
                        TRUCE_FMT(case__short(q->by->name)), TRUCE_FMT(case__short(by)));
    }
    case__when(when, q->at);
    return CASE__NO(err, "R1: %.*s is no member on %s (not yet, or retired), and only members act",
                    TRUCE_FMT(case__short(q->by->name)), when);
}

static unsigned case__exit(const case__asked *q) {
    unsigned to = 0;
    return q->deed == TRUCE_DEED_EXIT && q->e && truce_case_state_of(truce_entry_get(q->e, "to"), &to) ? to : 0;
}

/* The rows of the table for this deed: who may at all, and from where. */
static void case__rows(const case__asked *q, uint32_t *roles, uint32_t *from, bool *both) {
    unsigned to = case__exit(q);
    *roles = *from = 0;
    *both = false;
    for (size_t i = 0; i < sizeof case__table / sizeof *case__table; i++) {
        const case__edge *e = &case__table[i];
        if (e->deed != q->deed || (to && !(e->to & 1u << to))) continue;
        *roles |= e->roles;
        *from |= e->from;
        *both = *both || ((e->from & 1u << q->c->state) && (e->roles & 1u << q->by->role));
    }
}

static int case__rule_role(const case__asked *q, truce_err *err) {
    uint32_t roles, from;
    bool both;
    char who[80], is[80];
    case__rows(q, &roles, &from, &both);
    if (!q->g) return CASE__NO(err, "R2: there is no agreement under which this could be done");
    truce_str under = q->c->acts.n ? truce_entry_get(&q->c->acts.v[0].read, "agreement") : q->g->id;
    if (!truce_str_eq(under, q->g->id))
        return CASE__NO(err, "R2: the case is under agreement %.*s, not under %.*s", TRUCE_FMT(case__short(under)),
                        TRUCE_FMT(case__short(q->g->id)));
    case__roles(is, 1u << q->by->role);
    if (!(roles & 1u << q->by->role)) {
        case__roles(who, roles);
        return CASE__NO(err, "R2: %.*s is %s; '%s' is for %s", CASE__WHO_FMT(q), is, truce_case_deed_name(q->deed),
                        who);
    }
    if ((q->by->role == TRUCE_MEMBER_PARTY || q->by->role == TRUCE_MEMBER_MEDIATOR) && case__seat(q->g, q->by) < 0)
        return CASE__NO(err, "R2: %.*s stands for '%.*s', which is not %s of agreement %.*s",
                        TRUCE_FMT(case__short(q->by->name)), TRUCE_FMT(case__short(q->by->party)), is,
                        TRUCE_FMT(case__short(q->g->id)));
    return TRUCE_OK;
}

static int case__rule_state(const case__asked *q, truce_err *err) {
    uint32_t roles, from, n = 0;
    bool both;
    char list[160];
    case__rows(q, &roles, &from, &both);
    if (both) return TRUCE_OK;
    if (q->c->state == TRUCE_CASE_NONE) return CASE__NO(err, "R3: the case is not opened yet, and that comes first");
    for (unsigned s = 0; s < TRUCE_CASE_STATES; s++)
        if (from & 1u << s)
            n += (uint32_t)snprintf(list + n, sizeof list - n, "%s%s", n ? ", " : "", truce_case_state_short(s));
    return CASE__NO(err, "R3: the case is in state '%s'; '%s' is possible only in: %s",
                    truce_case_state_name(q->c->state), truce_case_deed_name(q->deed), list);
}

const truce_case_invited *case__invited(const truce_case *c, truce_str party) {
    for (uint32_t i = 0; i < c->invited.n; i++)
        if (truce_str_eq(c->invited.v[i].party, party)) return &c->invited.v[i];
    return NULL;
}

static int case__rule_respond(const case__asked *q, truce_err *err) {
    const truce_case_invited *i = case__invited(q->c, q->g->parties.v[case__seat(q->g, q->by)].id);
    char now[40], until[40];
    if (!i) return CASE__NO(err, "R6: %.*s was not invited to answer in this case", CASE__WHO_FMT(q));
    if (i->answer)
        return CASE__NO(err, "R6: %.*s has answered already (entry %llu); more may come as evidence", CASE__WHO_FMT(q),
                        (unsigned long long)(i->answer - 1));
    if (q->at <= i->until) return TRUCE_OK;
    case__when(now, q->at);
    case__when(until, i->until);
    return CASE__NO(err, "R7: %.*s answers on %s, after the deadline of %s; what it says may come as evidence",
                    CASE__WHO_FMT(q), now, until);
}

static int case__rule_step(const case__asked *q, truce_err *err) {
    const truce_case *c = q->c;
    uint64_t step;
    if (!q->e || q->deed == TRUCE_DEED_OPEN || c->state == TRUCE_CASE_NONE) return TRUCE_OK;
    truce_str id = truce_entry_get(q->e, "case");
    if (!truce_str_is(id, c->id))
        return CASE__NO(err, "R4: this act was signed for case %.*s, and cannot be used in %s",
                        TRUCE_FMT(case__short(id)), c->id);
    if (q->deed == TRUCE_DEED_ASSENT || q->deed == TRUCE_DEED_EVIDENCE) return TRUCE_OK;
    /* an answer that comes after the case went on without it is late first of all */
    const truce_case_invited *i =
        q->deed == TRUCE_DEED_RESPOND ? case__invited(c, q->g->parties.v[case__seat(q->g, q->by)].id) : NULL;
    if (i && i->silent) return case__rule_respond(q, err);
    if (truce_entry_get_u64(q->e, "step", &step) && step == c->step) return TRUCE_OK;
    return CASE__NO(err,
                    "R4: this act was signed for step %.*s of the case, which is at step %u: write and sign it anew",
                    TRUCE_FMT(case__short(truce_entry_get(q->e, "step"))), c->step);
}

static int case__rule_time(const case__asked *q, truce_err *err) {
    const truce_case *c = q->c;
    char then[40];
    if (!c->acts.n || q->at >= c->acts.v[c->acts.n - 1].at) return TRUCE_OK;
    case__when(then, c->acts.v[c->acts.n - 1].at);
    return CASE__NO(err, "R5: taken in before the act before it, which is of %s: somebody set the clock back", then);
}

/* ---------------------------------------------------------------- parties, deadlines, terms */

/* R9: every party that the act names is one, and is named once. */
static int case__rule_parties(const case__asked *q, truce_err *err) {
    truce_str p;
    for (uint32_t i = 0; (p = truce_entry_nth(q->e, "party", i)).p; i++) {
        if (case__party(q->g, p) < 0)
            return CASE__NO(err, "R9: '%.*s' is no party of agreement %.*s ('%.*s' is, for one)",
                            TRUCE_FMT(case__short(p)), TRUCE_FMT(case__short(q->g->id)),
                            TRUCE_FMT(case__short(q->g->parties.n ? q->g->parties.v[0].id : p)));
        for (uint32_t k = 0; k < i; k++)
            if (truce_str_eq(truce_entry_nth(q->e, "party", k), p))
                return CASE__NO(err, "R9: %.*s is named twice", TRUCE_FMT(case__party_name(q->g, p)));
    }
    return TRUCE_OK;
}

/* R10: whoever is asked has the agreement's time, from when everybody can see that it runs. */
static int case__rule_deadline(const case__asked *q, truce_err *err) {
    uint32_t seconds = q->deed == TRUCE_DEED_INVITE ? q->g->response_seconds : q->g->remedy_seconds;
    truce_moment t = 0, first = q->at + (truce_moment)seconds * 1000000;
    char when[40], least[40], span[32];
    if (truce_entry_get_time(q->e, "deadline", &t) && t >= first) return TRUCE_OK;
    case__when(when, t);
    case__when(least, first);
    truce_agreement_span(seconds, span);
    return CASE__NO(err,
                    "R10: the agreement gives %s for %s: taken in now, the deadline is %s or later, not %s; give a "
                    "later one, or none: then it is chosen so",
                    span, q->deed == TRUCE_DEED_INVITE ? "an answer" : "a remedy", least, when);
}

/* R11: of `key`; "none" is no term. */
static int case__rule_terms(const case__asked *q, const char *key, truce_err *err) {
    truce_str t;
    for (uint32_t i = 0; (t = truce_entry_nth(q->e, key, i)).p; i++) {
        if (truce_str_is(t, "none")) continue;
        if (!truce_agreement_term(q->g, t))
            return CASE__NO(err, "R11: '%.*s' is no term of agreement %.*s: no term, no violation",
                            TRUCE_FMT(case__short(t)), TRUCE_FMT(case__short(q->g->id)));
        bool twice = false;
        for (uint32_t k = 0; k < i; k++) twice = twice || truce_str_eq(truce_entry_nth(q->e, key, k), t);
        for (uint32_t k = 0; q->deed == TRUCE_DEED_REOPEN && k < q->c->terms.n; k++)
            twice = twice || truce_str_eq(q->c->terms.v[k], t);
        if (twice) return CASE__NO(err, "R11: term %.*s is named already", TRUCE_FMT(case__short(t)));
    }
    return TRUCE_OK;
}

/* R12 */
static int case__rule_some_term(const case__asked *q, truce_err *err) {
    unsigned to = case__exit(q);
    if (q->c->terms.n) return TRUCE_OK;
    if (q->deed == TRUCE_DEED_REOPEN) {
        if (!q->e || truce_entry_get(q->e, "term").p) return TRUCE_OK;
        return CASE__NO(err, "R12: the case names no term, so reopening it must name one: no term, no violation");
    }
    if (q->deed == TRUCE_DEED_EXIT && (!to || to == TRUCE_CASE_OUTSIDE)) return TRUCE_OK;
    return CASE__NO(
        err, "R12: the case names no term of the agreement: no term, no violation; its one way on is the exit '%s'",
        truce_case_state_short(TRUCE_CASE_OUTSIDE));
}

/* ---------------------------------------------------------------- inviting, answering, drafting */

static int case__rule_invite(const case__asked *q, truce_err *err) {
    if (!q->e) return TRUCE_OK;
    for (uint32_t i = 0; i < q->c->alleged.n; i++) {
        bool there = false;
        truce_str p;
        for (uint32_t k = 0; (p = truce_entry_nth(q->e, "party", k)).p; k++)
            there = there || truce_str_eq(p, q->c->alleged.v[i]);
        if (!there)
            return CASE__NO(err, "R9: it is alleged that it was %.*s, so it must be among those invited",
                            TRUCE_FMT(case__party_name(q->g, q->c->alleged.v[i])));
    }
    return case__rule_deadline(q, err);
}

static int case__rule_draft(const case__asked *q, truce_err *err) {
    char until[40];
    for (uint32_t i = 0; i < q->c->invited.n; i++) {
        const truce_case_invited *x = &q->c->invited.v[i];
        if (x->answer || q->at > x->until) continue;
        case__when(until, x->until);
        return CASE__NO(err, "R8: %.*s has not answered and may until %s: no draft before that",
                        TRUCE_FMT(case__party_name(q->g, x->party)), until);
    }
    int rc = q->e ? case__as_given(q->c, q->deed, q->text, q->e, err) : TRUCE_OK;
    if (rc != TRUCE_EABSENT) return rc;
    return CASE__NO(err, "R8: a draft names exactly those who did not answer, as no response by their deadline");
}

/* ---------------------------------------------------------------- the determination and votes on it */

/* On which it happened, as the text says or else the case. */
static truce_day case__day(const case__asked *q) {
    truce_day d = truce_day_parse(truce_entry_get(q->e, "day"));
    return d != TRUCE_NODAY ? d : truce_case_day(q->c);
}

static truce_str case__attributed_to(truce_str attribution) {
    truce_str p = TRUCE_STR("party ");
    return truce_str_starts(attribution, p) ? truce_str_sub(attribution, p.n, attribution.n) : TRUCE_NOSTR;
}

/* R13: of every term found broken: in force that day; of every party to blame: bound by one of them. */
static int case__rule_breach(const case__asked *q, truce_err *err) {
    truce_str id, to;
    char day[16];
    truce_day_format(case__day(q), day);
    for (uint32_t i = 0; (id = truce_entry_nth(q->e, "breach", i)).p; i++) {
        const truce_term *t = truce_agreement_term(q->g, id);
        if (t && !(truce_agreement_on(q->g, NULL, case__day(q)) && truce_agreement_on(q->g, t, case__day(q))))
            return CASE__NO(err, "R13: term %.*s was not in force on %s, so it was not broken then",
                            TRUCE_FMT(case__short(id)), day);
    }
    for (uint32_t i = 0; (to = truce_entry_nth(q->e, "attribution", i)).p; i++) {
        int32_t party = case__party(q->g, case__attributed_to(to));
        bool bound = party < 0 || truce_str_is(truce_entry_get(q->e, "breach"), "none");
        for (uint32_t k = 0; !bound && (id = truce_entry_nth(q->e, "breach", k)).p; k++) {
            const truce_term *t = truce_agreement_term(q->g, id);
            for (uint32_t o = 0; t && o < t->obliged.n; o++) bound = bound || t->obliged.v[o] == party;
        }
        if (!bound)
            return CASE__NO(err, "R13: none of the terms found broken binds %.*s, to which the breach is attributed",
                            TRUCE_FMT(case__signatory(&q->g->parties.v[party])));
    }
    return TRUCE_OK;
}

/* R14: the three parts fit together. */
static int case__rule_parts(const case__asked *q, truce_err *err) {
    unsigned occurrence = 0;
    truce_str breach = truce_entry_get(q->e, "breach"), to = truce_entry_get(q->e, "attribution"), p;
    bool none = truce_str_is(breach, "none"), more = truce_entry_nth(q->e, "attribution", 1).p != NULL;
    case__occurrence_of(truce_entry_get(q->e, "occurrence"), &occurrence);
    for (uint32_t i = 0; (p = truce_entry_nth(q->e, "breach", i)).p; i++)
        if (i && (none || truce_str_is(p, "none")))
            return CASE__NO(err, "R14: a breach is of terms or of none, not both");
    for (uint32_t i = 0; (p = truce_entry_nth(q->e, "attribution", i)).p; i++) {
        truce_str id = case__attributed_to(p);
        if (!id.p && more)
            return CASE__NO(err, "R14: only parties can be named side by side; '%.*s' stands alone",
                            TRUCE_FMT(case__short(p)));
        if (id.p && case__party(q->g, id) < 0)
            return CASE__NO(err, "R9: '%.*s' is no party of agreement %.*s", TRUCE_FMT(case__short(id)),
                            TRUCE_FMT(case__short(q->g->id)));
        for (uint32_t k = 0; k < i; k++)
            if (truce_str_eq(truce_entry_nth(q->e, "attribution", k), p))
                return CASE__NO(err, "R9: %.*s is named twice", TRUCE_FMT(case__party_name(q->g, id)));
    }
    if (occurrence < TRUCE_OCC_NOT_ESTABLISHED || (none && truce_str_is(to, "not-attributable"))) return TRUCE_OK;
    return CASE__NO(err,
                    "R14: what is %s is no breach and nobody's doing: breach 'none', attribution 'not-attributable'",
                    truce_occurrence_name(occurrence));
}

static int case__rule_determine(const case__asked *q, truce_err *err) {
    if (!q->e) return TRUCE_OK;
    int rc = case__as_given(q->c, q->deed, q->text, q->e, err);
    if (rc == TRUCE_EABSENT)
        return CASE__NO(err,
                        "R28: a determination names the whole SHA-256 of the act that opened its case, 'opened %s'",
                        q->c->opened);
    if (rc == TRUCE_OK) rc = case__rule_terms(q, "breach", err);
    if (rc == TRUCE_OK) rc = case__rule_parts(q, err);
    if (rc == TRUCE_OK) rc = case__rule_breach(q, err);
    if (rc != TRUCE_OK || case__cost(q->text) <= TRUCE_CASE_DETERMINATION_BYTES) return rc;
    return CASE__NO(
        err, "R26: a determination has at most %d bytes (a line counts two more), this one %u; the rest is evidence",
        TRUCE_CASE_DETERMINATION_BYTES, case__cost(q->text));
}

/* R15, R16, R26 */
static int case__rule_vote(const case__asked *q, truce_err *err) {
    const truce_case *c = q->c;
    for (uint32_t i = 0; i < c->votes.n; i++) {
        const truce_case_vote *v = &c->votes.v[i];
        if (v->by->role != q->by->role || case__seat(q->g, v->by) != case__seat(q->g, q->by)) continue;
        return CASE__NO(err, "R16: %.*s has signed already (%.*s %s, entry %llu): one voice, once", CASE__WHO_FMT(q),
                        TRUCE_FMT(case__short(v->by->name)), v->assents ? "assents" : "dissents",
                        (unsigned long long)v->index);
    }
    if (!q->e) return TRUCE_OK;
    if (q->deed == TRUCE_DEED_ASSENT) {
        if (truce_str_eq(q->text, c->determination.text)) return TRUCE_OK;
        return CASE__NO(err, "R15: these are not the bytes of the determination that stands, %.12s",
                        c->determination.sha256);
    }
    if (!truce_str_is(truce_entry_get(q->e, "determination"), c->determination.sha256))
        return CASE__NO(err, "R15: this dissent is from another determination; the one that stands is %.12s",
                        c->determination.sha256);
    uint32_t voices = q->g->parties.n + q->g->mediators.n, most = 8 * TRUCE_CASE_REASONS_BYTES / (voices ? voices : 1);
    if (most > TRUCE_CASE_REASONS_BYTES) most = TRUCE_CASE_REASONS_BYTES;
    uint32_t cost = case__cost(truce_entry_get(q->e, "reasons"));
    if (cost <= most) return TRUCE_OK;
    return CASE__NO(err,
                    "R26: the reasons of a dissent have at most %u bytes here (a line counts two more), these %u; the "
                    "rest is evidence",
                    most, cost);
}

static int case__rule_quorum(const case__asked *q, truce_err *err) {
    uint32_t assents, neutral;
    bool there = truce_case_quorum(q->c, &assents, &neutral);
    if (q->deed == TRUCE_DEED_REDRAFT) {
        if (!there) return TRUCE_OK;
        return CASE__NO(err, "R19: the quorum stands behind this determination: it is published, not drafted anew");
    }
    if (!there)
        return CASE__NO(err, "R17: no quorum: %u assents, %u needed; %u of them by mediators, %u needed", assents,
                        q->g->assents, neutral, q->g->neutral ? q->g->neutral : 1);
    int rc = q->e ? case__as_given(q->c, q->deed, q->text, q->e, err) : TRUCE_OK;
    if (rc != TRUCE_EABSENT) return rc;
    return CASE__NO(err, "R18: the finding is not what the case gives (determination, votes, who did not answer or "
                         "sign): write it anew");
}

/* ---------------------------------------------------------------- remedy, ends */

bool case__attributed(const truce_determination *d, const truce_agreement *g, truce_str party) {
    for (uint32_t i = 0; i < d->attributed.n; i++)
        if (truce_str_eq(d->attributed.v[i], party)) return true;
    return truce_str_is(d->attribution, "joint") && case__party(g, party) >= 0;
}

static int case__rule_request(const case__asked *q, truce_err *err) {
    const truce_determination *d = &q->c->determination;
    if (!d->breach.n) return CASE__NO(err, "R20: the finding is of no breach, so there is nothing to remedy");
    if (!d->attributed.n && !truce_str_is(d->attribution, "joint"))
        return CASE__NO(err, "R20: the breach is attributed to no party (%.*s), so there is nobody to ask for a remedy",
                        TRUCE_FMT(case__short(d->attribution)));
    if (!q->e) return TRUCE_OK;
    truce_str p = truce_entry_get(q->e, "party");
    if (!case__attributed(d, q->g, p))
        return CASE__NO(err, "R20: the breach is not attributed to %.*s, so no remedy can be asked of it",
                        TRUCE_FMT(case__party_name(q->g, p)));
    return case__rule_deadline(q, err);
}

static int case__rule_remedy(const case__asked *q, truce_err *err) {
    if (truce_str_eq(q->g->parties.v[case__seat(q->g, q->by)].id, q->c->remedy_party)) return TRUCE_OK;
    return CASE__NO(err, "R21: the remedy was asked of %.*s, so %.*s cannot report it",
                    TRUCE_FMT(case__party_name(q->g, q->c->remedy_party)), CASE__WHO_FMT(q));
}

static int case__rule_close(const case__asked *q, truce_err *err) {
    char until[40];
    if (q->c->state != TRUCE_CASE_REMEDY_REQUESTED || q->at > q->c->deadline) return TRUCE_OK;
    case__when(until, q->c->deadline);
    return CASE__NO(err, "R22: %.*s may report the remedy until %s: no close before that",
                    TRUCE_FMT(case__party_name(q->g, q->c->remedy_party)), until);
}

static int case__rule_exit(const case__asked *q, truce_err *err) {
    unsigned to = case__exit(q);
    bool opener = truce_str_eq(q->c->opened_by, q->by->name), leads = (CASE__LEAD & 1u << q->by->role) != 0;
    if (to == TRUCE_CASE_WITHDRAWN ? !opener : !to && !opener && !leads)
        return CASE__NO(err, "R24: only %.*s, which opened the case, may withdraw it",
                        TRUCE_FMT(case__short(q->c->opened_by)));
    /* a party that opened it may only withdraw it, and without a term there is nothing to withdraw */
    if (!to && !leads && !q->c->terms.n)
        return CASE__NO(err, "R12: the case names no term, so a mediator or the secretariat ends it");
    if (!q->e) return TRUCE_OK;
    bool other = truce_entry_get(q->e, "duplicate").p, party = truce_entry_get(q->e, "party").p,
         place = truce_entry_get(q->e, "place").p;
    if (other != (to == TRUCE_CASE_DUPLICATE))
        return CASE__NO(err, "R23: a duplicate, and nothing else, names the case that it is a duplicate of");
    if (other && truce_str_is(truce_entry_get(q->e, "duplicate"), q->c->id))
        return CASE__NO(err, "R23: a case is no duplicate of itself");
    if (party != (to == TRUCE_CASE_DENIED) || place != party)
        return CASE__NO(err, "R23: denied access, and nothing else, names the party that denied it and the place");
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- evidence */

/* Is this field among the first `n` of those? */
static bool case__among(const truce_field *v, uint32_t n, const truce_field *f) {
    for (uint32_t i = 0; i < n; i++)
        if (truce_str_eq(v[i].value, f->value) && truce_str_eq(v[i].key, f->key)) return true;
    return false;
}

static bool case__brought(const case__asked *q, uint32_t at) {
    const truce_field *f = &q->e->fields.v[at];
    for (uint32_t i = 0; i < q->c->acts.n; i++) {
        const truce_case_act *a = &q->c->acts.v[i];
        if (a->deed == TRUCE_DEED_EVIDENCE && case__among(a->read.fields.v, a->read.fields.n, f)) return true;
    }
    return case__among(q->e->fields.v, at, f);
}

/* R25, R27 */
static int case__rule_evidence(const case__asked *q, truce_err *err) {
    uint32_t n = 0;
    for (uint32_t i = 0; q->e && i < q->e->fields.n; i++) {
        const truce_field *f = &q->e->fields.v[i];
        if (!truce_str_is(f->key, "sha256") && !truce_str_is(f->key, "report")) continue;
        if (++n > TRUCE_CASE_EVIDENCE)
            return CASE__NO(err,
                            "R27: an act brings at most %d files and reports as evidence; bring the rest with another",
                            TRUCE_CASE_EVIDENCE);
        if (case__brought(q, i))
            return CASE__NO(err, "R25: %.*s %.12s is evidence in this case already", TRUCE_FMT(f->key), f->value.p);
    }
    if (!q->e) return TRUCE_OK;
    for (uint32_t i = 0; !n && i < q->c->acts.n; i++) {
        const truce_case_act *a = &q->c->acts.v[i];
        if (a->deed == TRUCE_DEED_EVIDENCE && truce_str_eq(truce_entry_get(&a->read, "by"), q->by->name) &&
            !truce_entry_get(&a->read, "sha256").p && !truce_entry_get(&a->read, "report").p &&
            truce_str_eq(truce_entry_get(&a->read, "text"), truce_entry_get(q->e, "text")))
            return CASE__NO(err, "R25: %.*s has brought the same words as evidence already (entry %llu)",
                            CASE__WHO_FMT(q), (unsigned long long)a->index);
    }
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- all of them */

static int case__rule_open(const case__asked *q, truce_err *err) {
    if (!q->e || truce_str_eq(truce_entry_get(q->e, "agreement"), q->g->id)) return TRUCE_OK;
    return CASE__NO(err, "R11: it is opened under agreement %.*s, not under %.*s",
                    TRUCE_FMT(case__short(truce_entry_get(q->e, "agreement"))), TRUCE_FMT(case__short(q->g->id)));
}

/* Rules of the deed alone. */
static int case__rules_of(const case__asked *q, truce_err *err) {
    switch (q->deed) {
    case TRUCE_DEED_OPEN: return case__rule_open(q, err);
    case TRUCE_DEED_INVITE: return case__rule_invite(q, err);
    case TRUCE_DEED_RESPOND: return case__rule_respond(q, err);
    case TRUCE_DEED_DRAFT: return case__rule_draft(q, err);
    case TRUCE_DEED_DETERMINE: return case__rule_determine(q, err);
    case TRUCE_DEED_ASSENT:
    case TRUCE_DEED_DISSENT: return case__rule_vote(q, err);
    case TRUCE_DEED_REDRAFT:
    case TRUCE_DEED_PUBLISH: return case__rule_quorum(q, err);
    case TRUCE_DEED_REQUEST: return case__rule_request(q, err);
    case TRUCE_DEED_REMEDY: return case__rule_remedy(q, err);
    case TRUCE_DEED_CLOSE: return case__rule_close(q, err);
    case TRUCE_DEED_EXIT: return case__rule_exit(q, err);
    case TRUCE_DEED_EVIDENCE: return case__rule_evidence(q, err);
    default: return TRUCE_OK;
    }
}

int case__rules(const case__asked *q, const truce_members *m, truce_err *err) {
    int rc = case__rule_member(q, m, err);
    if (rc == TRUCE_OK) rc = case__rule_role(q, err);
    if (rc == TRUCE_OK) rc = case__rule_step(q, err);
    if (rc == TRUCE_OK) rc = case__rule_state(q, err);
    if (rc == TRUCE_OK) rc = case__rule_time(q, err);
    if (rc == TRUCE_OK && q->deed != TRUCE_DEED_OPEN && q->deed != TRUCE_DEED_EVIDENCE)
        rc = case__rule_some_term(q, err);
    if (rc == TRUCE_OK && q->e) rc = case__rule_parties(q, err);
    if (rc == TRUCE_OK && q->e) rc = case__rule_terms(q, "term", err);
    return rc == TRUCE_OK ? case__rules_of(q, err) : rc;
}
