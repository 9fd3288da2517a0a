/* cli/marks.h - text with stretches marked: coloured on a terminal, in [brackets|label] elsewhere.
 * Does: nest what nests; what crosses is cut back to its core.   Depends on: layout.h. */
#ifndef TRUCE_MARKS_H
#define TRUCE_MARKS_H
#include "cli/layout.h"

typedef struct truce_mark {
    uint32_t beg, end;           /* bytes of the text */
    uint32_t core_beg, core_end; /* what must stay marked when it crosses another one; empty: it may go */
    char label[40];
    const char *tint; /* of truce_lay_colour */
} truce_mark;

/** Write text[beg,end) with the `n` marks (sorted, and cut, in place). */
void truce_marks_text(truce_flow *f, truce_str text, uint32_t beg, uint32_t end, truce_mark *v, uint32_t n);
#endif
