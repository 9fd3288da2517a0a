/* cli/show.h - `truce show`: between its files: show.c (finds what an id names), show_report.c, show_claim.c,
 * show_incident.c. */
#ifndef TRUCE_SHOW_H
#define TRUCE_SHOW_H
#include "cli/layout.h"
#include "cli/ledger.h"
#include "cli/words.h"

typedef struct truce_show {
    truce_ledger l;
    truce_out o;
    truce_arena a;
    truce_flow f; /* over o, indent set by each paragraph */
    char id[80];  /* whole */
    bool original;
} truce_show;

/** Each writes to x->o. @return TRUCE_OK or a status with x's store's error in `e` */
int truce_show_report(truce_show *x, truce_err *e);
int truce_show_claim(truce_show *x, truce_err *e);
int truce_show_incident(truce_show *x, truce_err *e);

/** "  name        " in dim, and what follows flows behind it. */
void truce_show_field(truce_show *x, const char *name);
/** A bold line: the heading of a section, an empty line above it. */
void truce_show_section(truce_show *x, const char *name);
/** Text of a callback, kept in x->a; p NULL stays NULL. */
truce_str truce_show_keep(truce_show *x, truce_str s);
/** A buffer's text through the flow; the buffer is cleared. */
void truce_show_flow(truce_show *x, truce_buf *b);

/** Which incident a report's claims went into. */
typedef struct truce_show_claims {
    truce_show *x;
    const char **incident; /* per claim number, up to most; "" when none */
    uint32_t most;
} truce_show_claims;
int truce_show_incidents_of(truce_show *x, const char *report, uint32_t most, truce_show_claims *out, truce_err *e);
#endif
