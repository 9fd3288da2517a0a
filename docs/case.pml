/* docs/case.pml - the state machine of a case (src/accord/case_rules.c), as a model for spin.
 *
 * Two parties, two mediators, a secretariat and an observer. All of them may send any act at any time, in any order,
 * again, or one that was signed for an earlier step or an earlier determination; nobody can sign for another. Time
 * passes when it likes. What the machine takes in must keep the claims below, whatever they do. The quorum is two
 * assents, one of them by a mediator.
 *
 * Left out: what texts say (the breach is found or not), terms apart, evidence, who stands for whom, and what is decided
 * before a case sees an act: signatures, and for which record it is. How much time a deadline leaves is left out, too.
 * Made small: rounds after the second are called the second; of determinations there are the one that stands and all
 * that were before it. Neither takes a behaviour away.
 *
 * tests/spin/run.py checks each claim, then takes one rule away at a time (-DWITHOUT_...) and sees that the claim that
 * stands upon it fails. tests/spin/edges.py compares the EDGEs with the C and with docs/mechanism.md. */

/* states: bits, so that an edge may start from several */
#define none             1
#define received         2
#define triaged          4
#define inquiry          8
#define invited          16
#define draft            32
#define determination    64
#define published        128
#define remedy_requested 256
#define remedy_reported  512
#define closed           1024
#define duplicate        2048
#define outside          4096
#define withdrawn        8192
#define insufficient     16384
#define denied           32768
#define BEGUN  received | triaged | inquiry | invited | draft
#define AFTER  published | remedy_requested | remedy_reported
#define EXITED duplicate | outside | withdrawn | insufficient | denied

/* roles: bits, likewise */
#define party       1
#define mediator    2
#define secretariat 4
#define observer    8
#define LEAD mediator | secretariat
#define ANY  party | mediator | secretariat

/* members; the first four have a voice */
#define AFG    0
#define PAK    1
#define QAT    2
#define TUR    3
#define OFFICE 4
#define UNAMA  5

/* deeds, for who plans one */
#define D_open 1
#define D_triage 2
#define D_inquire 3
#define D_invite 4
#define D_respond 5
#define D_draft 6
#define D_determine 7
#define D_assent 8
#define D_dissent 9
#define D_redraft 10
#define D_publish 11
#define D_request 12
#define D_remedy 13
#define D_close 14
#define D_exit 15
#define D_reopen 16
#define D_evidence 17

#define BIT(i) (1 << (i))
#define ROLE(w) (w < QAT -> party : (w < OFFICE -> mediator : (w == OFFICE -> secretariat : observer)))

/* ---------------------------------------------------------------- the case */

int state = none;
bool term;              /* it names a term of the agreement */
byte opener;
byte asked, answered;   /* parties: bits */
bool over;              /* the deadline that runs is over */
byte voted;             /* who has signed what stands: bits */
byte assents, neutral;  /* as the machine counts them */
bool breach;            /* found to be AFG's */
byte round;

/* ---------------------------------------------------------------- the world, which the machine does not see */

byte signed_now;                /* who has signed an assent to the determination that stands: bits */
bool late, early, hasty, replayed; /* an answer after the deadline, a draft or a close before it, an old act: taken in? */
bool found, kept = true;        /* a finding was published; and it is still in the history */
bool rescue;                    /* from now on only the mechanism's own members act, by a plan, and parties are silent */
byte plan;                      /* the deed that comes next; 0: any */

/* ---------------------------------------------------------------- rules, each of which can be taken away */

#ifdef WITHOUT_STEP
#define FRESH true
#else
#define FRESH (!stale)
#endif
#ifdef WITHOUT_BYTES
#define THIS_DETERMINATION true
#else
#define THIS_DETERMINATION (!earlier)
#endif
#ifdef WITHOUT_ONCE
#define ONCE true
#else
#define ONCE (!(voted & BIT(who)))
#endif
#ifdef WITHOUT_DEADLINE
#define IN_TIME true
#else
#define IN_TIME (!over)
#endif
#ifdef WITHOUT_WAITING
#define HEARD true
#else
#define HEARD (over || asked == answered)
#endif
#ifdef WITHOUT_NEUTRAL
#define QUORUM (assents >= 2)
#else
#ifdef WITHOUT_QUORUM
#define QUORUM true
#else
#define QUORUM (assents >= 2 && neutral >= 1)
#endif
#endif
#ifdef WITHOUT_TERM
#define TERM true
#else
#define TERM term
#endif
#ifdef WITHOUT_REDRAFT
#define REDRAFT false
#else
#define REDRAFT (!QUORUM)
#endif
#ifdef WITHOUT_END
#define REMEDY_TIME true
#else
#define REMEDY_TIME (state != remedy_requested || over)
#endif
#ifdef WITHOUT_FINDING
#define CLOSING draft | AFTER
#else
#define CLOSING AFTER
#endif
#ifdef WITHOUT_CLOSED
#define REQUESTING published | closed
#else
#define REQUESTING published
#endif

/* ---------------------------------------------------------------- the machine */

#define EDGE(deed, from, roles) (plan == 0 || plan == D_##deed) && (state & (from)) && (ROLE(who) & (roles))
#define TO(s)                   replayed = replayed || stale; over = false; state = s
#define STAY                    skip

inline forget_votes() {
    signed_now = 0;
    voted = 0;
    assents = 0;
    neutral = 0;
}

inline count_assent() {
    voted = voted | BIT(who);
    assents++;
    neutral = neutral + (ROLE(who) == mediator -> 1 : 0);
}

/* An act by `who`: any that the rules allow. stale: signed for an earlier step; earlier: for an earlier determination. */
inline take() {
    if
    :: EDGE(open, none, ANY) && FRESH ->
       if :: term = true :: term = false fi;
       opener = who; round = 1;
       TO(received)
    :: EDGE(triage, received, LEAD) && FRESH && TERM -> TO(triaged)
    :: EDGE(inquire, triaged, LEAD) && FRESH -> TO(inquiry)
    :: EDGE(invite, inquiry, LEAD) && FRESH ->
       if :: asked = BIT(AFG) :: asked = BIT(AFG) | BIT(PAK) fi;
       answered = 0;
       TO(invited)
    :: EDGE(respond, invited, party) && FRESH && (asked & BIT(who)) && !(answered & BIT(who)) && IN_TIME ->
       answered = answered | BIT(who);
       late = late || over; replayed = replayed || stale;
       STAY
    :: EDGE(draft, invited, LEAD) && FRESH && HEARD ->
       early = early || !(over || asked == answered);
       asked = 0; answered = 0; /* who was silent is in the draft's text */
       TO(draft)
    :: EDGE(determine, draft, LEAD) && FRESH ->
       if :: breach = true :: breach = false fi;
       forget_votes();
       if
       :: ROLE(who) == mediator -> signed_now = BIT(who); count_assent()
       :: else
       fi;
       TO(determination)
    :: EDGE(assent, determination, party | mediator) && THIS_DETERMINATION && ONCE &&
       (earlier || (signed_now & BIT(who))) -> /* nobody can forge one; to an earlier determination anybody may have signed */
       count_assent();
       STAY
    :: EDGE(dissent, determination, party | mediator) && FRESH && THIS_DETERMINATION && ONCE ->
       voted = voted | BIT(who); replayed = replayed || stale;
       STAY
    :: EDGE(redraft, determination, LEAD) && FRESH && REDRAFT -> forget_votes(); TO(draft)
    :: EDGE(publish, determination, LEAD) && FRESH && QUORUM -> found = true; TO(published)
    :: EDGE(request, REQUESTING, LEAD) && FRESH && breach -> TO(remedy_requested)
    :: EDGE(remedy, remedy_requested, party) && FRESH && who == AFG -> TO(remedy_reported)
    :: EDGE(close, CLOSING, LEAD) && FRESH && REMEDY_TIME ->
       hasty = hasty || (state == remedy_requested && !over);
       TO(closed)
    :: EDGE(exit, BEGUN, LEAD) && FRESH && TERM -> TO(duplicate)
    :: EDGE(exit, BEGUN, LEAD) && FRESH -> TO(outside)
    :: EDGE(exit, BEGUN, LEAD) && FRESH && TERM -> TO(insufficient)
    :: EDGE(exit, BEGUN, LEAD) && FRESH && TERM -> TO(denied)
    :: EDGE(exit, BEGUN, ANY) && FRESH && TERM &&
       who == opener -> TO(withdrawn)
    :: EDGE(reopen, AFTER | closed | EXITED, ANY) && FRESH ->
       term = true; /* it names one, if there was none */
       round = 2;
       asked = 0; answered = 0; breach = false;
       forget_votes();
#ifdef WITHOUT_HISTORY
       kept = !found;
#endif
       TO(inquiry)
    :: EDGE(evidence, BEGUN | determination | AFTER, ANY | observer) -> STAY
    :: else /* refused: nothing changes */
    fi
}

/* ---------------------------------------------------------------- everybody */

/* The mechanism's own members bring a case to its end from wherever it stands, by acts like all others. */
inline help() {
    who = OFFICE;
    if
    :: state == none -> plan = D_open
    :: state == received && term -> plan = D_triage
    :: state == received && !term -> plan = D_exit
    :: state == triaged -> plan = D_inquire
    :: state == inquiry -> plan = D_invite
    :: state == invited -> over = true; plan = D_draft /* time passes, nobody answers */
    :: state == draft -> plan = D_determine
    :: state == determination ->
       if
       :: QUORUM -> plan = D_publish
       :: !QUORUM && !(voted & BIT(QAT)) -> who = QAT; signed_now = signed_now | BIT(QAT); plan = D_assent
       :: !QUORUM && (voted & BIT(QAT)) && !(voted & BIT(TUR)) -> who = TUR; signed_now = signed_now | BIT(TUR); plan = D_assent
       :: else -> plan = D_redraft
       fi
    :: state == remedy_requested -> over = true; plan = D_close
    :: state & (published | remedy_reported) -> plan = D_close
    :: state & (EXITED) -> plan = D_reopen
    fi
}

active proctype world() {
    byte who;
    bool stale, earlier;
    do
    :: atomic { !rescue ->
       if :: who = AFG :: who = PAK :: who = QAT :: who = TUR :: who = OFFICE :: who = UNAMA fi;
       if :: stale = false :: state != none -> stale = true fi;
       if :: earlier = false :: earlier = true fi;
       take();
       who = 0; stale = false; earlier = false }
    :: atomic { !rescue && (state & (invited | remedy_requested)) && !over -> over = true }
    :: atomic { !rescue && state == determination -> /* somebody signs; it may be sent at any time, or never */
       if
       :: signed_now = signed_now | BIT(AFG)
       :: signed_now = signed_now | BIT(PAK)
       :: signed_now = signed_now | BIT(QAT)
       :: signed_now = signed_now | BIT(TUR)
       fi }
#ifdef RESCUE
    :: atomic { !rescue && state != none -> rescue = true }
    :: atomic { rescue && state != closed -> help(); take(); plan = 0; who = 0 }
    :: rescue && state == closed -> break
#endif
    od
}

/* ---------------------------------------------------------------- claims */

#define HAS_SIGNED(w)  ((signed_now >> w) & 1)
#define MEDIATED       (HAS_SIGNED(QAT) + HAS_SIGNED(TUR))
#define SIGNED         (HAS_SIGNED(AFG) + HAS_SIGNED(PAK) + MEDIATED)

ltl quorum            { [] ((state == published) -> (SIGNED >= 2)) }       /* nothing is published without its quorum */
ltl never_alone       { [] ((state == published) -> (MEDIATED >= 1)) }     /* nor by parties alone */
ltl counted_once      { [] (assents <= SIGNED) }         /* no vote counts twice, none of an earlier determination or round */
ltl answers_in_time   { [] (!late) }
ltl parties_are_heard { [] (!early) }                    /* no draft before all answered or the deadline is over */
ltl remedies_have_time { [] (!hasty) }                   /* no close before a remedy is reported or its deadline is over */
ltl acts_are_used_once { [] (!replayed) }
ltl no_term_no_violation { [] ((state & (triaged | inquiry | invited | draft | determination | published)) -> term) }
ltl closed_is_reopened { [] ((state == closed) -> ((state == closed) W (state == inquiry))) } /* and moves in no other way */
ltl closed_is_whole   { [] (((state == closed) && (round == 1)) -> found) }  /* every way there is by a finding */
ltl history           { [] (found -> [] (found && kept)) }
#ifdef RESCUE
ltl no_trap           { [] (rescue -> <> (state == closed)) }
#endif
