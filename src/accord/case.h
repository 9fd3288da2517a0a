/* accord/case.h - one alleged violation on its way to a finding: a state machine over signed acts.
 * Does: acts as text (record/entry.h), who may make which when, deadlines, votes, quorum, history. Pure: a case is what
 * its acts make of it, in order; nothing else is kept, so whoever has the record can judge each move again. Does not:
 * keep acts (mechanism.h); check signatures (mechanism.h hands over who signed); know the clock (acts carry the time at
 * which they were taken in). Depends on: base, record/entry.h, agreement.h. The states and every edge:
 * docs/mechanism.md; as a model for spin: docs/case.pml. */
#ifndef TRUCE_ACCORD_CASE_H
#define TRUCE_ACCORD_CASE_H
#include "accord/agreement.h"
#include "record/entry.h"
#include "record/note.h"

typedef int64_t truce_moment; /* microseconds since 1970, UTC */

enum truce_member_role { TRUCE_MEMBER_PARTY, TRUCE_MEMBER_MEDIATOR, TRUCE_MEMBER_SECRETARIAT, TRUCE_MEMBER_OBSERVER };
const char *truce_member_role_name(unsigned r);
bool truce_member_role_of(truce_str name, unsigned *out);

/** A member of the mechanism, from its entry in the record. */
typedef struct truce_member {
    truce_str name;
    uint8_t role;
    truce_str party; /* of a party or mediator: its id in the agreement; else p NULL */
    truce_vkey sign, cosign;
    truce_moment since, until; /* until 0: it is one */
} truce_member;
typedef TRUCE_VEC(truce_member) truce_members;
/** By name, as of `at` (0: now); NULL: none. */
const truce_member *truce_member_of(const truce_members *m, truce_str name, truce_moment at);
/** What a member's keys are called: its name, with '_' for spaces and '+'. */
void truce_member_key_name(truce_str name, char out[TRUCE_KEY_NAME + 1]);

/** Design section 5. */
enum truce_case_state {
    TRUCE_CASE_NONE, /* not opened yet */
    TRUCE_CASE_RECEIVED,
    TRUCE_CASE_TRIAGED,
    TRUCE_CASE_INQUIRY,
    TRUCE_CASE_INVITED, /* parties invited to respond */
    TRUCE_CASE_DRAFT,
    TRUCE_CASE_DETERMINATION, /* put to the members, who assent or dissent */
    TRUCE_CASE_PUBLISHED,
    TRUCE_CASE_REMEDY_REQUESTED,
    TRUCE_CASE_REMEDY_REPORTED,
    TRUCE_CASE_CLOSED,
    TRUCE_CASE_DUPLICATE, /* from here: side exits */
    TRUCE_CASE_OUTSIDE,   /* outside the mandate */
    TRUCE_CASE_WITHDRAWN,
    TRUCE_CASE_INSUFFICIENT,
    TRUCE_CASE_DENIED, /* access denied */
    TRUCE_CASE_STATES
};
const char *truce_case_state_name(unsigned s);  /* "received", "parties invited to respond", "access denied" ... */
const char *truce_case_state_short(unsigned s); /* "invited", "remedy-requested", "denied": one word, as acts have it */
bool truce_case_state_of(truce_str name, unsigned *out); /* either */

/* Fields as their acts have them, in this order; * any number, ? may be left out; [..] are filled in by
 * truce_case_write when they are not given, (..) always. `text` is free text of any number of lines. */
enum truce_case_deed {
    TRUCE_DEED_OPEN,      /* -> received. record?, agreement, agreement-sha256? (mechanism.h asks for both), incident*,
                             term*, party* (alleged),      day?, text? (or an incident) */
    TRUCE_DEED_TRIAGE,    /* received -> triaged. text? */
    TRUCE_DEED_INQUIRE,   /* triaged -> inquiry. text? */
    TRUCE_DEED_INVITE,    /* inquiry -> invited. [party*] (at least those alleged), [deadline] (R10), text? */
    TRUCE_DEED_RESPOND,   /* in invited, by an invited party, once, not after the deadline. text */
    TRUCE_DEED_DRAFT,     /* invited -> draft: all invited answered, or the deadline is over. (no-response*), text? */
    TRUCE_DEED_DETERMINE, /* draft -> determination. The determination itself: see below */
    TRUCE_DEED_ASSENT,    /* in determination: a member's signature on its exact bytes */
    TRUCE_DEED_DISSENT,   /* in determination: a member's own text. [determination] (its SHA-256), reasons */
    TRUCE_DEED_REDRAFT,   /* determination -> draft: no quorum came; its votes are history. text? */
    TRUCE_DEED_PUBLISH,   /* determination -> published: the quorum is there. (the finding: see below) */
    TRUCE_DEED_REQUEST,   /* published -> remedy requested, when a breach was found. [party], [deadline], text */
    TRUCE_DEED_REMEDY,    /* remedy requested -> remedy reported, by that party; late ones are marked late. text */
    TRUCE_DEED_CLOSE,     /* published, remedy requested (its deadline is over) or remedy reported -> closed. text? */
    TRUCE_DEED_EXIT,      /* received .. draft -> a side exit. to, reason; duplicate? (of that, the other case's id);
                             party?, place? (of denied) */
    TRUCE_DEED_REOPEN,    /* published and after, and every side exit -> inquiry; a new round. term*, party* (more of
                             them; a term at least when the case has none), text */
    TRUCE_DEED_EVIDENCE,  /* at any time before it is closed or left. sha256*, report* (64 hex), text?; one of them */
    TRUCE_DEED_COUNT
};
const char *
truce_case_deed_name(unsigned d); /* "open", "triage" ... : the KIND of the act's text is "case-" and this */

enum truce_occurrence { TRUCE_OCC_ESTABLISHED, TRUCE_OCC_PROBABLE, TRUCE_OCC_NOT_ESTABLISHED, TRUCE_OCC_DISPROVED };
const char *truce_occurrence_name(unsigned o);
/** Attribution: "party AFG" (several times: joint), "joint", "third-party", "not-attributable", "disputed". */

/** The three parts of a determination, apart, as its text has them: fields (opened, see truce_case), occurrence, breach
 * (a term's id, several times, or "none"), attribution (as above), day? (on which it happened, as found; else the
 * case's day counts, else the day on which it was opened: a breach is of a term in force on that day), standard (of
 * proof), evidence*, reasons. */
typedef struct truce_determination {
    uint8_t occurrence;
    TRUCE_VEC(truce_str) breach;     /* terms; empty: none */
    truce_str attribution;           /* as written; several with ", " between them */
    TRUCE_VEC(truce_str) attributed; /* parties */
    truce_day day;                   /* TRUCE_NODAY: not said */
    truce_str standard, reasons;
    TRUCE_VEC(truce_str) evidence;
    char sha256[65]; /* of its exact bytes */
    truce_str text;  /* those */
} truce_determination;

/** One act as it was taken in. */
typedef struct truce_case_act {
    uint8_t deed;
    const truce_member *by; /* who signed it, by a signature that holds */
    truce_moment at;        /* when it was taken in: what deadlines are held against */
    uint64_t index;         /* of its entry in the record */
    truce_str text;         /* the signed text */
    truce_str line;         /* its signature line */
    truce_entry_text read;  /* the same, read */
    bool late;              /* a remedy after its deadline */
    uint32_t round;         /* of a reopening: the one that it begins */
    uint8_t from, to;       /* states */
} truce_case_act;

typedef struct truce_case_vote {
    const truce_member *by;
    bool assents;
    uint64_t index; /* of its entry in the record */
    uint32_t act;   /* of truce_case.acts: its signature line, a dissent's text */
} truce_case_vote;

typedef struct truce_case_invited {
    truce_str party;
    truce_moment until; /* the deadline that it was given */
    uint64_t answer;    /* index of the entry + 1; 0: none yet */
    bool silent;        /* the draft was begun without it: "no response by DEADLINE" */
} truce_case_invited;

typedef struct truce_case {
    char id[20];     /* "c-" and 12 hex: of `opened` */
    char opened[65]; /* the SHA-256 of the opening act's text: a determination names it whole, since two acts can be
                        made whose ids are alike */
    uint8_t state;
    uint32_t round, step; /* round: 1, and one more each time it is reopened; step: changes of state so far, so that
                             members may answer and vote side by side without making each other's acts stale */
    const truce_agreement *agreement;
    TRUCE_VEC(truce_str) incidents;
    TRUCE_VEC(truce_str) terms;
    TRUCE_VEC(truce_str) alleged;          /* parties alleged to have done it; may be empty */
    truce_day day;                         /* on which it is alleged to have happened; TRUCE_NODAY: not said */
    truce_str opened_by;                   /* a member's name */
    TRUCE_VEC(truce_case_invited) invited; /* of this round */
    truce_moment deadline;                 /* the one that runs: of the response, of the remedy; 0: none */
    truce_determination determination;     /* of this round; text p NULL: none yet */
    TRUCE_VEC(truce_case_vote) votes;      /* on it */
    truce_str remedy_party;
    truce_str exit_party, exit_place, exit_case; /* of a side exit */
    TRUCE_VEC(truce_case_act) acts;              /* all, in order */
    truce_arena *arena;                          /* the caller's */
} truce_case;

/** Begin: an empty case, its memory in `a`. */
void truce_case_init(truce_case *c, truce_arena *a);
/** May this act be made, and what becomes of the case? The text must be an act's (see below): it is read here, and
 * copied; of `act` only deed, by, at, index, text and line count.
 *  @return TRUCE_OK (then *c has moved, unless `only_ask`); TRUCE_EUSAGE: refused, err->msg begins with the rule's id,
 *  "R7: ..." (docs/mechanism.md lists them) and *c is as it was; TRUCE_EINPUT, TRUCE_ELIMIT: the text is no such act;
 * TRUCE_ENOMEM Guarantees: same acts, same case; a refused act changes nothing. */
int truce_case_apply(truce_case *c, const truce_agreement *g, const truce_members *m, const truce_case_act *act,
                     bool only_ask, truce_err *err);
/** Does the quorum of the agreement stand behind the determination? Both counts may be NULL. */
bool truce_case_quorum(const truce_case *c, uint32_t *assents, uint32_t *neutral);
/** Who was to answer and did not, as of `at`: "no response by 2025-11-02 12:00Z". */
bool truce_case_silent(const truce_case *c, const truce_case_invited *i, truce_moment at);
/** Is a violation established: a published finding that it occurred and broke a term? Not while it is reopened. */
bool truce_case_established(const truce_case *c);
/** The day that counts: as found, else as alleged, else on which it was opened. TRUCE_NODAY: not opened yet. */
truce_day truce_case_day(const truce_case *c);
/** Deeds that `by` could make now, by their rules alone: bits 1u << deed. For "what next". */
unsigned truce_case_may(const truce_case *c, const truce_member *by, truce_moment at);

/* ---------------------------------------------------------------- the text of an act
 * An entry text of kind "case-DEED": fields in this order
 *   case ID        (not of open)
 *   step N         c->step at which it is made (not of evidence): a signed act cannot be used again later
 *   by NAME        the member
 *   at TIME        the member's own clock; for reading only
 *   then the deed's own, above. Nothing else, and exactly as truce_case_write writes it.
 * Signed by the member as a C2SP note. Of an assent the signed text is the determination's own text ("case-determine"),
 * signed by another member than put it.
 *
 * The finding is what the publishing act says, so that one entry of the record stands for itself:
 *   determination SHA256
 *   put NAME LINE          who put it, when that is no vote (the secretariat), with the signature line
 *   assent NAME LINE       each, in the order in which they came; LINE is a signature on the lines of `text`
 *   dissent NAME LINE      each; the lines that follow in the value are the dissent's text, which LINE signs
 *   no-response PARTY by TIME
 *   not-signed PARTY       each party and mediator of the agreement that neither assents nor dissents
 *   text DETERMINATION     its exact bytes: line by line, with its last line feed */

enum {
    TRUCE_CASE_DETERMINATION_BYTES = 16 * 1024, /* bytes of a determination, two more a line: with the votes it must fit
                                             an entry of the record, so that nobody can make a case unpublishable */
    TRUCE_CASE_EVIDENCE = 64,                   /* files and reports that one act brings */
    TRUCE_CASE_REASONS_BYTES = 4096             /* of the reasons of a dissent, likewise; less when many may dissent */
};

/** What goes into a new act; empty fields are left out. Strings borrowed. */
typedef struct truce_case_draft {
    uint8_t deed;
    const char *by;
    truce_moment at;
    const truce_field *fields; /* of the deed, in any order: put in the right one */
    uint32_t n;
} truce_case_draft;
/** Write the text of an act on `c` as it stands. @return TRUCE_OK; TRUCE_EUSAGE (a field that the deed does not have,
 *  one that it needs); TRUCE_ENOMEM */
int truce_case_write(truce_buf *out, const truce_case *c, const truce_case_draft *d, truce_err *err);
#endif
