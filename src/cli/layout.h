/* cli/layout.h - text on a page: cells of a table, paragraphs that wrap, colour on a terminal.
 * Does: count columns in code points; cut with '~'; leave lines whole when there is no terminal (o->width 0).
 * Depends on: out.h. */
#ifndef TRUCE_LAYOUT_H
#define TRUCE_LAYOUT_H
#include "cli/out.h"

#define TRUCE_LAY_WIDTH 120 /* of tables that go to no terminal */

/** Columns to fill: of the terminal, else TRUCE_LAY_WIDTH. */
unsigned truce_lay_columns(const truce_out *o);
/** "1" bold, "2" dim, "31".."37"; "0" ends it. Nothing without colour. */
void truce_lay_colour(truce_out *o, const char *code);
/** `s` in exactly `width` columns, cut or filled; line feeds become spaces. */
void truce_lay_cell(truce_out *o, truce_str s, unsigned width, bool right);
/** Take trailing spaces off, end the line. */
void truce_lay_end(truce_out *o);

/** Words that flow into lines of the terminal's width. Starts zeroed but for o and indent; fini when done. */
typedef struct truce_flow {
    truce_out *o;
    unsigned indent; /* of every line */
    unsigned col, pending, width;
    bool space, spaced, blank; /* spaced: an empty line between paragraphs */
    truce_buf word;
} truce_flow;
void truce_flow_init(truce_flow *f, truce_out *o, unsigned indent);
void truce_flow_text(truce_flow *f, truce_str s); /* a line feed in it ends the line */
void truce_flow_cstr(truce_flow *f, const char *s);
void truce_flow_colour(truce_flow *f, const char *code);
void truce_flow_end(truce_flow *f); /* ends the line, if one was begun */
void truce_flow_fini(truce_flow *f);
#endif
