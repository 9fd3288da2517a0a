/* cli/doc.h - a document for people, written once and rendered as Markdown or HTML.
 * Does: headings, paragraphs, lists, tables, numbered references and their notes; escapes all text, drops characters
 * that would turn the direction of what stands around them. HTML is one file that needs nothing from outside: no
 * scripts, a policy that forbids them, light and dark, and it prints.   Does not: lay out; know what it says.
 * Memory: into the caller's buffer. */
#ifndef TRUCE_DOC_H
#define TRUCE_DOC_H
#include "base/base.h"

enum { TRUCE_DOC_COLUMNS = 24 /* of a table; further ones are left out */ };

typedef struct truce_doc {
    truce_buf *b;
    bool html;
    uint32_t columns, column; /* of the table being written; the next cell */
    bool right[TRUCE_DOC_COLUMNS];
    bool in_list, in_cell;
} truce_doc;

void truce_doc_begin(truce_doc *d, truce_buf *b, bool html, truce_str title);
void truce_doc_end(truce_doc *d);

/** `level` 2 to 4; the title is 1. */
void truce_doc_heading(truce_doc *d, unsigned level, truce_str text);
void truce_doc_para(truce_doc *d); /* begins one */
void truce_doc_para_end(truce_doc *d);
void truce_doc_list(truce_doc *d);
void truce_doc_item(truce_doc *d); /* ends the one before */
void truce_doc_list_end(truce_doc *d);

/** Inside paragraphs, items and cells. Text is escaped; `outside`: from reports or files of others, kept apart from the
 *  direction of the writing around it. */
void truce_doc_text(truce_doc *d, truce_str s);
void truce_doc_cstr(truce_doc *d, const char *s);
void truce_doc_printf(truce_doc *d, const char *fmt, ...) TRUCE_PRINTF(2, 3);
void truce_doc_outside(truce_doc *d, truce_str s);
void truce_doc_strong(truce_doc *d, truce_str s);
void truce_doc_code(truce_doc *d, const char *s); /* ids */
/** A reference to note `n`, and the note itself: one paragraph, between note and note_end. */
void truce_doc_ref(truce_doc *d, uint32_t n);
void truce_doc_note(truce_doc *d, uint32_t n);
void truce_doc_note_end(truce_doc *d);

/** A table: its heads, then cells row after row; `right`, as long as `heads`, may be NULL. */
void truce_doc_table(truce_doc *d, const truce_str *heads, const bool *right, uint32_t columns);
void truce_doc_cell(truce_doc *d); /* begins the next cell, ends the one before */
void truce_doc_table_end(truce_doc *d);
#endif
