/* incident/apart.h - one harm of one incident taken apart by party, role or claimant. Private to room incident.
 * Does: cells that add up to the incident's total, nobody counted twice; what they leave is a cell "not stated".
 * Does not: add incidents (sums.c, compare.c).   Memory: the caller's inc_apart, about 120 kB; strings borrow from the
 * incident.   Why this way: docs/decisions/004-incidents.md */
#ifndef TRUCE_INCIDENT_APART_H
#define TRUCE_INCIDENT_APART_H
#include "incident/policy.h"

enum { INC_APART_VOICES = 24, INC_APART_SIDES = 16, INC_APART_ROLES = 11, INC_APART_CELLS = 512 };
enum { INC_APART_PARTY = 1, INC_APART_ROLE = 2, INC_APART_CLAIMANT = 4 };

/** Low, best, high. low -1: no number; best -1: none under the policy; open: `high` is only a floor. */
typedef struct inc_range {
    int64_t low, best, high;
    bool open;
} inc_range;

typedef struct inc_cell {
    truce_str party, claimant; /* p NULL: not stated; the reports themselves. Of what was asked for */
    uint8_t role;              /* TRUCE_ROLE_PERSON: not stated */
    bool within;               /* these people are also in the cell of civilians */
    inc_range f;
} inc_cell;

/** What one voice says of one party, over all roles. */
typedef struct inc_voice {
    const truce_said_row *who;                  /* any row of the voice */
    int64_t role[3][INC_APART_ROLES];           /* low, best, high by role; -1: nothing */
    const truce_said_row *row[INC_APART_ROLES]; /* where that role's number was said; NULL: nowhere */
    bool admits;
} inc_voice;

typedef struct inc_side {
    truce_str party; /* p NULL: nobody says whose they are */
    inc_voice voice[INC_APART_VOICES];
    uint32_t n;
} inc_side;

/* ---- what figures.c puts its totals together with, too ---- */

/** The side of this party among `v`, a new one if need be; NULL: too many. */
inc_side *inc__side_of(inc_side *v, uint32_t *n, truce_str party);
/** The voice that this row belongs to, a new one if need be; NULL: too many. */
inc_voice *inc__voice_of(inc_side *s, const truce_said_row *row);
/** The enemy's dead are called fighters, soldiers, officials by turns: numbers that one voice gives under two of these
 *  names, but never in one report, are one number told again. The higher stays. */
void inc__retold(inc_side *v, uint32_t n);
/** "soldiers" and "Pakistani soldiers" of one incident are the same people: what names no party gives way, role by
 *  role. @return the side of those who name none, or NULL */
inc_side *inc__absorb(inc_side *v, uint32_t n);

typedef struct inc_apart {
    inc_side side[INC_APART_SIDES];
    uint32_t sides;
    inc_cell cell[INC_APART_CELLS];
    uint32_t n;
    bool beyond; /* accounts differ on who the people were: the cells add up to more than the total */
    bool told;   /* somebody tells of the harm, perhaps without a number */
} inc_apart;

/** Take apart. `how` is a sum of INC_APART_*. With CLAIMANT each voice's own words count, not the policy's choice
 *  among them; denials are no figures. */
void inc__apart(inc_apart *a, const truce_incident *i, unsigned harm, unsigned policy, const truce_lexicon *lex,
                unsigned how);
/** Add one range to another (low -1 counts as nothing). */
void inc__range_add(inc_range *sum, const inc_range *f);
/** Is this row the losing side speaking of its own? */
bool inc__own_voice(const truce_said_row *s, truce_str party);
bool inc__role_within(unsigned role); /* civilians hold children, women, journalists, aid workers, refugees */
#endif
