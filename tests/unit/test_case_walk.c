/* Ten thousand acts at random on cases, by anyone, at any time, some of them sent a second time or to another case.
 * What comes of each is held against a small model that shares no line with the code: it keeps who answered, who voted
 * and which clock runs, and knows nothing of texts. */
#include "case_made.h"

#include <cmocka.h>

#define ANSWER (7 * DAY) /* as case_made.h has it */
#define REMEDY (30 * DAY)
enum { WALK = 10000, KEPT = 48, LIFE = 160, AFG = 1, PAK = 2 };

/* ---------------------------------------------------------------- the model */

enum {
    N,
    R,
    T,
    I,
    V,
    D,
    J,
    P,
    Q,
    M,
    C,
    X
}; /* none, received, triaged, inquiry, inVited, draft, Judged, published, reQuested, reMedied, closed, exits */

typedef struct model {
    int state, exit, opener;
    unsigned kase, step, round;
    bool term;
    unsigned alleged, invited, answered, seen; /* bits */
    truce_moment until;
    int vote[4]; /* AFG, PAK, QAT, TUR: 0, +1, -1 */
    unsigned det, votes;
    bool breach;
    unsigned blame, remedy;
} model;

/* An act, without its words. */
typedef struct op {
    unsigned deed, kase, step, det, votes, silent; /* as they were when it was written */
    int who;
    unsigned parties, sha; /* of open and invite; of request one */
    int exit, found;       /* found: 0 nothing, 1 by AFG, 2 T2 by PAK (whom it does not bind), 3 disputed, 4 joint */
    bool term;
    truce_moment until;
} op;

static bool party(int who) {
    return who == KABUL || who == ISLAMABAD || who == KABUL_TOO;
}
static unsigned bit(int who) {
    return who == ISLAMABAD ? PAK : AFG;
}
static bool lead(int who) {
    return who == DOHA || who == ANKARA || who == OFFICE;
}
static int seat(int who) {
    return who == ISLAMABAD ? 1 : who == DOHA ? 2 : who == ANKARA ? 3 : 0;
}
static bool quorum(const model *m) {
    int all = 0, neutral = 0;
    for (int i = 0; i < 4; i++) all += m->vote[i] > 0, neutral += i > 1 && m->vote[i] > 0;
    return all >= 2 && neutral >= 1;
}

static bool exit_ok(const model *m, const op *o) {
    if (m->state < R || m->state > D) return false;
    if (!m->term) return o->exit == TRUCE_CASE_OUTSIDE && lead(o->who);
    return o->exit == TRUCE_CASE_WITHDRAWN ? o->who == m->opener : lead(o->who);
}

static bool vote_ok(const model *m, const op *o) {
    return m->state == J && (party(o->who) || o->who == DOHA || o->who == ANKARA) && !m->vote[seat(o->who)] &&
           o->det == m->det;
}

static bool allows(const model *m, const op *o, truce_moment now) {
    bool stands = party(o->who) || lead(o->who), fresh = o->kase == m->kase && o->step == m->step,
         l = fresh && lead(o->who);
    switch (o->deed) {
    case TRUCE_DEED_OPEN: return m->state == N && stands;
    case TRUCE_DEED_TRIAGE: return l && m->state == R && m->term;
    case TRUCE_DEED_INQUIRE: return l && m->state == T;
    case TRUCE_DEED_INVITE:
        return l && m->state == I && o->parties && !(m->alleged & ~o->parties) && o->until >= now + ANSWER;
    case TRUCE_DEED_RESPOND:
        return fresh && m->state == V && party(o->who) && (m->invited & ~m->answered & bit(o->who)) && now <= m->until;
    case TRUCE_DEED_DRAFT:
        return l && m->state == V && (m->invited == m->answered || now > m->until) &&
               o->silent == (m->invited & ~m->answered);
    case TRUCE_DEED_DETERMINE: return l && m->state == D && o->found != 2;
    case TRUCE_DEED_ASSENT: return o->kase == m->kase && vote_ok(m, o);
    case TRUCE_DEED_DISSENT: return fresh && vote_ok(m, o);
    case TRUCE_DEED_REDRAFT: return l && m->state == J && !quorum(m);
    case TRUCE_DEED_PUBLISH: return l && m->state == J && quorum(m) && o->votes == m->votes;
    case TRUCE_DEED_REQUEST:
        return l && m->state == P && m->breach && (m->blame & o->parties) && o->until >= now + REMEDY;
    case TRUCE_DEED_REMEDY: return fresh && m->state == Q && party(o->who) && bit(o->who) == m->remedy;
    case TRUCE_DEED_CLOSE: return l && (m->state == P || m->state == M || (m->state == Q && now > m->until));
    case TRUCE_DEED_EXIT: return fresh && exit_ok(m, o);
    case TRUCE_DEED_REOPEN: return fresh && stands && m->state >= P && (m->term || o->term) && !(m->term && o->term);
    default:
        return o->kase == m->kase && m->state >= R && m->state < C && (stands || o->who == UNAMA) &&
               !(m->seen & 1u << o->sha);
    }
}

static void no_judgement(model *m) {
    memset(m->vote, 0, sizeof m->vote);
    m->det = m->votes = 0;
}

static void vote(model *m, int who, int v) {
    m->vote[seat(who)] = v;
    m->votes++;
}

static void follow(model *m, const op *o) {
    static unsigned dets;
    int was = m->state;
    static const int to[] = {R, T, I, V, -1, D, J, -1, -1, D, P, Q, M, C, X, I, -1};
    if (to[o->deed] >= 0) m->state = to[o->deed], m->step++;
    if (m->state != was) m->until = 0;
    switch (o->deed) {
    case TRUCE_DEED_OPEN:
        *m = (model){.state = R,
                     .opener = o->who,
                     .kase = o->kase,
                     .step = 1,
                     .round = 1,
                     .term = o->term,
                     .alleged = o->parties};
        break;
    case TRUCE_DEED_INVITE: m->invited = o->parties, m->answered = 0, m->until = o->until; break;
    case TRUCE_DEED_RESPOND: m->answered |= bit(o->who); break;
    case TRUCE_DEED_DETERMINE:
        no_judgement(m);
        m->det = ++dets;
        m->breach = o->found != 0;
        m->blame = o->found == 1 ? AFG : o->found == 4 ? AFG | PAK : 0;
        if (o->who != OFFICE) vote(m, o->who, 1);
        break;
    case TRUCE_DEED_ASSENT: vote(m, o->who, 1); break;
    case TRUCE_DEED_DISSENT: vote(m, o->who, -1); break;
    case TRUCE_DEED_REDRAFT: no_judgement(m); break;
    case TRUCE_DEED_REQUEST: m->remedy = o->parties, m->until = o->until; break;
    case TRUCE_DEED_EXIT: m->exit = o->exit; break;
    case TRUCE_DEED_REOPEN:
        no_judgement(m);
        m->invited = m->answered = 0;
        m->round++;
        m->term = true;
        break;
    case TRUCE_DEED_EVIDENCE: m->seen |= 1u << o->sha; break;
    default: break;
    }
}

/* ---------------------------------------------------------------- the walk */

static made x;
static model m;
static uint64_t seed = 20251019;

static unsigned dice(unsigned n) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(seed >> 33) % n;
}

/* Half of the time something that the state is made for, or nothing would ever come of it. */
static unsigned some_deed(void) {
    static const uint8_t next[][4] = {
        [N] = {TRUCE_DEED_OPEN, TRUCE_DEED_OPEN, TRUCE_DEED_OPEN, TRUCE_DEED_OPEN},
        [R] = {TRUCE_DEED_TRIAGE, TRUCE_DEED_TRIAGE, TRUCE_DEED_EXIT, TRUCE_DEED_TRIAGE},
        [T] = {TRUCE_DEED_INQUIRE, TRUCE_DEED_INQUIRE, TRUCE_DEED_INQUIRE, TRUCE_DEED_INQUIRE},
        [I] = {TRUCE_DEED_INVITE, TRUCE_DEED_INVITE, TRUCE_DEED_INVITE, TRUCE_DEED_INVITE},
        [V] = {TRUCE_DEED_RESPOND, TRUCE_DEED_RESPOND, TRUCE_DEED_DRAFT, TRUCE_DEED_DRAFT},
        [D] = {TRUCE_DEED_DETERMINE, TRUCE_DEED_DETERMINE, TRUCE_DEED_DETERMINE, TRUCE_DEED_RESPOND},
        [J] = {TRUCE_DEED_ASSENT, TRUCE_DEED_DISSENT, TRUCE_DEED_PUBLISH, TRUCE_DEED_ASSENT},
        [P] = {TRUCE_DEED_REQUEST, TRUCE_DEED_REQUEST, TRUCE_DEED_REQUEST, TRUCE_DEED_CLOSE},
        [Q] = {TRUCE_DEED_REMEDY, TRUCE_DEED_REMEDY, TRUCE_DEED_CLOSE, TRUCE_DEED_REMEDY},
        [M] = {TRUCE_DEED_CLOSE, TRUCE_DEED_CLOSE, TRUCE_DEED_REOPEN, TRUCE_DEED_CLOSE},
        [C] = {TRUCE_DEED_REOPEN, TRUCE_DEED_REOPEN, TRUCE_DEED_REOPEN, TRUCE_DEED_REOPEN},
        [X] = {TRUCE_DEED_REOPEN, TRUCE_DEED_REOPEN, TRUCE_DEED_REOPEN, TRUCE_DEED_REOPEN}};
    return dice(2) ? next[m.state][dice(4)] : dice(TRUCE_DEED_COUNT);
}

static void some_time(void) {
    switch (dice(6)) {
    case 0: break;
    case 1: x.now++; break;
    case 2: x.now += (truce_moment)dice(48) * 3600 * SECOND; break;
    case 3:
        if (m.until > x.now) x.now = m.until;
        break;
    case 4:
        if (m.until > x.now) x.now = m.until + 1;
        break;
    default: x.now += SECOND; break;
    }
}

/* A new act: what it is, and its words into x.text. False: truce would not write it. */
static bool some_act(op *o, unsigned kase) {
    static const char *const exits[] = {"duplicate", "outside", "withdrawn", "insufficient", "denied"};
    static const made_field found[][6] = {{{"occurrence", "disproved"},
                                           {"breach", "none"},
                                           {"attribution", "not-attributable"},
                                           {"standard", "s"},
                                           {"reasons", "r"},
                                           {NULL, NULL}},
                                          {{"occurrence", "established"},
                                           {"breach", "T1"},
                                           {"attribution", "party AFG"},
                                           {"standard", "s"},
                                           {"reasons", "r"},
                                           {NULL, NULL}},
                                          {{"occurrence", "established"},
                                           {"breach", "T2"},
                                           {"attribution", "party PAK"},
                                           {"standard", "s"},
                                           {"reasons", "r"},
                                           {NULL, NULL}},
                                          {{"occurrence", "probable"},
                                           {"breach", "T1"},
                                           {"attribution", "disputed"},
                                           {"standard", "s"},
                                           {"reasons", "r"},
                                           {NULL, NULL}},
                                          {{"occurrence", "probable"},
                                           {"breach", "T1"},
                                           {"attribution", "joint"},
                                           {"standard", "s"},
                                           {"reasons", "r"},
                                           {NULL, NULL}}};
    char until[40], sha[65];
    made_field f[8];
    unsigned n = 0;
    *o = (op){.deed = some_deed(),
              .kase = m.kase,
              .step = m.step,
              .det = m.det,
              .votes = m.votes,
              .silent = m.invited & ~m.answered,
              .who = (int)dice(dice(3) ? 5 : MADE_MEMBERS)};
    o->parties = dice(4);
    o->term = dice(4) != 0;
    if (o->deed == TRUCE_DEED_OPEN) {
        o->kase = kase;
        f[n++] = (made_field){"agreement", "doha-2025"};
        f[n++] = (made_field){"text", "It was loud."};
    }
    if (o->deed == TRUCE_DEED_REOPEN) f[n++] = (made_field){"text", "There is more."};
    if (o->deed == TRUCE_DEED_REOPEN) o->term = dice(2);
    if ((o->deed == TRUCE_DEED_OPEN || o->deed == TRUCE_DEED_REOPEN) && o->term) f[n++] = (made_field){"term", "T1"};
    if (o->deed == TRUCE_DEED_REQUEST) o->parties = 1 + dice(2), f[n++] = (made_field){"text", "Mend it."};
    if (o->deed == TRUCE_DEED_INVITE || o->deed == TRUCE_DEED_REQUEST) {
        if (o->deed == TRUCE_DEED_INVITE && !o->parties)
            o->parties = m.alleged ? m.alleged : AFG | PAK; /* filled in so */
        else {
            if (o->parties & AFG) f[n++] = (made_field){"party", "AFG"};
            if (o->parties & PAK) f[n++] = (made_field){"party", "PAK"};
        }
        o->until = x.now + (o->deed == TRUCE_DEED_INVITE ? ANSWER : REMEDY) - (dice(4) == 0) +
                   (truce_moment)dice(2) * SECOND * 3000 * (1 + (truce_moment)dice(60));
        truce_entry_time_text(until, o->until);
        f[n++] = (made_field){"deadline", until};
    } else if (o->deed == TRUCE_DEED_OPEN) {
        if (o->parties & AFG) f[n++] = (made_field){"party", "AFG"};
        if (o->parties & PAK) f[n++] = (made_field){"party", "PAK"};
    } else if (o->deed == TRUCE_DEED_DISSENT) f[n++] = (made_field){"reasons", "No."};
    else if (o->deed == TRUCE_DEED_RESPOND || o->deed == TRUCE_DEED_REMEDY) f[n++] = (made_field){"text", "So it is."};
    else if (o->deed == TRUCE_DEED_EVIDENCE) {
        o->sha = dice(16);
        memset(sha, "0123456789abcdef"[o->sha], 64);
        sha[64] = 0;
        f[n++] = (made_field){"sha256", sha};
    } else if (o->deed == TRUCE_DEED_EXIT) {
        unsigned e = dice(5);
        o->exit = TRUCE_CASE_DUPLICATE + (int)e;
        f[n++] = (made_field){"to", exits[e]};
        f[n++] = (made_field){"reason", "So be it."};
        if (o->exit == TRUCE_CASE_DUPLICATE) f[n++] = (made_field){"duplicate", "c-0123456789ab"};
        if (o->exit == TRUCE_CASE_DENIED)
            f[n++] = (made_field){"party", "AFG"}, f[n++] = (made_field){"place", "Torkham"};
    }
    f[n] = (made_field){NULL, NULL};
    o->found = (int)dice(5);
    if (m.state == N && o->deed != TRUCE_DEED_OPEN) return false; /* no case that it could name */
    return made_write(&x, o->deed, o->who, o->deed == TRUCE_DEED_DETERMINE ? found[o->found] : f) == TRUCE_OK;
}

static void compare(const op *o) {
    static const uint8_t states[] = {TRUCE_CASE_NONE,
                                     TRUCE_CASE_RECEIVED,
                                     TRUCE_CASE_TRIAGED,
                                     TRUCE_CASE_INQUIRY,
                                     TRUCE_CASE_INVITED,
                                     TRUCE_CASE_DRAFT,
                                     TRUCE_CASE_DETERMINATION,
                                     TRUCE_CASE_PUBLISHED,
                                     TRUCE_CASE_REMEDY_REQUESTED,
                                     TRUCE_CASE_REMEDY_REPORTED,
                                     TRUCE_CASE_CLOSED};
    const truce_case_act *a = &x.c.acts.v[x.c.acts.n - 1];
    assert_int_equal(x.c.state, m.state == X ? m.exit : states[m.state]);
    assert_int_equal(x.c.step, m.step);
    assert_int_equal(x.c.round, m.round);
    assert_int_equal(x.c.votes.n, m.votes);
    assert_int_equal(x.c.deadline, m.until);
    assert_int_equal(truce_case_quorum(&x.c, NULL, NULL), m.state >= J && m.state <= C && quorum(&m));
    unsigned invited = 0, answered = 0;
    for (uint32_t i = 0; i < x.c.invited.n; i++) {
        unsigned b = truce_str_is(x.c.invited.v[i].party, "AFG") ? AFG : PAK;
        invited |= b;
        answered |= x.c.invited.v[i].answer ? b : 0;
    }
    assert_true(invited == m.invited && answered == m.answered);
    assert_true(a->deed == o->deed && a->at == x.now && a->round == m.round && a->index == x.index - 1);
}

/* The acts of a case again, on a new one: the same case. */
static void again(void) {
    truce_case was = x.c, now;
    truce_case_init(&now, &x.a);
    for (uint32_t i = 0; i < was.acts.n; i++)
        assert_int_equal(truce_case_apply(&now, &x.g, &x.m, &was.acts.v[i], false, &x.err), TRUCE_OK);
    assert_true(now.state == was.state && now.step == was.step && now.round == was.round && now.acts.n == was.acts.n);
    assert_true(now.votes.n == was.votes.n && now.invited.n == was.invited.n && now.deadline == was.deadline);
    assert_string_equal(now.id, was.id);
    assert_string_equal(now.determination.sha256, was.determination.sha256);
}

typedef struct kept {
    op o;
    char text[4096];
    size_t n;
} kept;

static void new_case(void) {
    if (x.c.acts.n) again();
    truce_moment now = x.now;
    made_end(&x);
    made_begin(&x);
    if (now) x.now = now + SECOND;
    memset(&m, 0, sizeof m);
}

static void walk(void **state) {
    (void)state;
    static kept ring[KEPT];
    static unsigned done[TRUCE_DEED_COUNT], states[X + 1];
    unsigned kases = 1, taken = 0, unwritten = 0, replays = 0;
    new_case();
    for (unsigned i = 0; i < WALK; i++) {
        kept *k = &ring[i % KEPT];
        bool replay = i > KEPT && dice(8) == 0;
        if (x.c.acts.n > LIFE || (x.c.state == TRUCE_CASE_CLOSED && dice(4) == 0)) new_case();
        some_time();
        if (replay) { /* as it was, or an assent by somebody else to the same determination */
            k = &ring[dice(KEPT)];
            if (k->o.deed == TRUCE_DEED_ASSENT && dice(2)) k->o.who = (int)dice(OFFICE);
        } else if (some_act(&k->o, kases)) {
            assert_true(x.text.n < sizeof k->text);
            memcpy(k->text, x.text.p, k->n = x.text.n);
        } else {
            k->n = 0;
            unwritten++;
            assert_false(allows(&m, &k->o, x.now));
        }
        if (!k->n) continue;
        truce_case before = x.c;
        bool want = allows(&m, &k->o, x.now);
        int rc = made_apply(&x, k->o.deed, k->o.who, (truce_str){k->text, (uint32_t)k->n}, false);
        if (rc != (want ? TRUCE_OK : TRUCE_EUSAGE))
            fail_msg("act %u, %s by %s%s: status %d %s\n%.*s", i, truce_case_deed_name(k->o.deed),
                     x.m.v[k->o.who].name.p, replay ? " again" : "", rc, rc ? x.err.msg : "", (int)k->n, k->text);
        if (!want) {
            assert_memory_equal(&before, &x.c, sizeof before);
            continue;
        }
        follow(&m, &k->o);
        if (k->o.deed == TRUCE_DEED_OPEN) kases++;
        if (k->o.deed == TRUCE_DEED_DETERMINE) k->o.det = m.det;
        compare(&k->o);
        done[k->o.deed]++, states[m.state]++, taken++, replays += replay;
    }
    for (unsigned d = 0; d < TRUCE_DEED_COUNT; d++) assert_true(done[d] >= 10);
    for (unsigned s = R; s <= X; s++) assert_true(states[s] >= 10);
    print_message("%u acts: %u taken in (%u sent a second time), %u not written, %u cases\n", WALK, taken, replays,
                  unwritten, kases - 1);
    new_case();
    made_end(&x);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(walk)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
