/* accord/case_inside.h - what the files of the case share: the table of edges, the fields of acts, the rules.
 * Does not: leave this room. case.c folds acts, case_rules.c says what may be done, case_text.c what acts look like. */
#ifndef TRUCE_ACCORD_CASE_INSIDE_H
#define TRUCE_ACCORD_CASE_INSIDE_H
#include "accord/case.h"

/* ---------------------------------------------------------------- edges */

#define CASE__IN(state) (1u << TRUCE_CASE_##state)
#define CASE__WHO(role) (1u << TRUCE_MEMBER_##role)
#define CASE__EXITS                                                                                                    \
    (CASE__IN(DUPLICATE) | CASE__IN(OUTSIDE) | CASE__IN(INSUFFICIENT) | CASE__IN(DENIED) | CASE__IN(WITHDRAWN))

/** From any of the states `from` to any of `to` (0: it stays), by members of any of `roles`. */
typedef struct case__edge {
    uint8_t deed;
    uint32_t from, to, roles;
} case__edge;
/** All of them; what is not here is not done. */
const case__edge *case__edges(uint32_t *n);

/* ---------------------------------------------------------------- rules */

/** An act that somebody would make. Without `text` only what can be said before it is written. */
typedef struct case__asked {
    const truce_case *c;
    const truce_agreement *g; /* NULL only when there is none */
    unsigned deed;
    const truce_member *by;
    truce_moment at;
    truce_str text;            /* p NULL: none */
    const truce_entry_text *e; /* the same, read */
} case__asked;
/** The rules R1 to R5, then those of the deed. @return TRUCE_OK; TRUCE_EUSAGE: "R7: ..." */
int case__rules(const case__asked *q, const truce_members *m, truce_err *err);
/** The place of a member in an agreement: index of the party or mediator it stands for; -1: of none. */
int32_t case__seat(const truce_agreement *g, const truce_member *x);
/** By its id, exactly; -1: none. */
int32_t case__party(const truce_agreement *g, truce_str id);
const truce_case_invited *case__invited(const truce_case *c, truce_str party);
/** Does the determination say that it was this party? */
bool case__attributed(const truce_determination *d, const truce_agreement *g, truce_str party);
/** A time as people read it: "2025-11-07 12:00:00Z", microseconds only when there are some. */
void case__when(char out[40], truce_moment t);

/* ---------------------------------------------------------------- texts */

/** Is this the text of such an act, every field there that must be and none that may not be, as truce would write it?
 *  @return TRUCE_OK; TRUCE_EINPUT; TRUCE_ENOMEM */
int case__form(unsigned deed, truce_str text, const truce_entry_text *e, truce_err *err);
/** Does the text of a draft, a determination or a publication say exactly what the case gives? @return TRUCE_OK;
 * TRUCE_EABSENT: no; TRUCE_ENOMEM */
int case__as_given(const truce_case *c, unsigned deed, truce_str text, const truce_entry_text *e, truce_err *err);
/** The determination in an act's text. Strings borrowed from it, vectors in `a`. @return TRUCE_OK; TRUCE_ENOMEM */
int case__determination(truce_determination *out, truce_arena *a, truce_str text, const truce_entry_text *e,
                        truce_err *err);
bool case__occurrence_of(truce_str name, unsigned *out);
/** Bytes that a value or text will take when it stands in a finding, that in a note, and that in an entry. */
uint32_t case__cost(truce_str text);
#endif
