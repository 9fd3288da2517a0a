/* intake/text.h - between the files that read and clean text: decode.c, repair.c, text.c, furniture.c, split.c,
 * dates.c. Does: the text reader, repairs as a list of edits, kinds of lines, article starts, dates in text. Does not:
 * formats other than text (each has its own file).   Depends on: intake.h. Memory: everything in the arena handed in;
 * functions that return false or TRUCE_ENOMEM ran out of it. */
#ifndef TRUCE_INTAKE_TEXT_H
#define TRUCE_INTAKE_TEXT_H
#include "intake/intake.h"

/* ---- text.c */

/** Read plain text from `src`, one or more articles, in bounded memory. Called by truce_intake_read.
 *  @return as truce_intake_read */
int truce_intake__text(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                       truce_err *err);

/* ---- codepages.c */

enum truce_page {
    TRUCE_PAGE_1252,
    TRUCE_PAGE_437,
    TRUCE_PAGE_850,
    TRUCE_PAGE_MAC,
    TRUCE_PAGE_1251,
    TRUCE_PAGE_1253,
    TRUCE_PAGE_1250,
    TRUCE_PAGES
};
/** Code point of byte 0x80..0xFF; 0 where the page has none. */
uint32_t truce_page_char(enum truce_page page, unsigned byte);
/** Byte 0x80..0xFF of a code point, or -1. U+0080..U+009F stand for themselves where the page leaves the byte free. */
int truce_page_byte(enum truce_page page, uint32_t cp);

/* ---- repair.c: edits of a text that remember what stood there before */

typedef TRUCE_VEC(truce_repair) truce_repairs;

/** Undo mojibake, drop control characters, normalise to NFC. `in` is valid UTF-8. `edits` are repairs already made in
 * `in`; on return they refer to *out. @return TRUCE_OK; TRUCE_ENOMEM */
int truce_intake__repair(truce_arena *a, truce_str in, truce_str *out, truce_repairs *edits);

/* ---- dates.c */

typedef struct truce_stamp {
    uint32_t beg, end;     /* bytes of the line */
    truce_day day;         /* TRUCE_NODAY: no such day or no year */
    int year, month, mday; /* year 0: not stated */
} truce_stamp;
/** Next date with a day and a month at or after `from`: "26 Oct 2025", "October 26, 2025", "2025-10-26", "26 October".
 */
bool truce_intake__date(truce_str s, uint32_t from, truce_stamp *out);
/** Weekday named by the word at s[i] ("Friday", "Fri"), 0 Monday .. 6, or -1; *end gets the end of the word. */
int truce_intake__weekday(truce_str s, uint32_t i, uint32_t *end);

/* ---- furniture.c */

enum truce_line {
    TRUCE_LINE_TEXT,
    TRUCE_LINE_FURNITURE,
    TRUCE_LINE_STAMP,
    TRUCE_LINE_CAPTION,
    TRUCE_LINE_CREDIT,
    TRUCE_LINE_EMBED,
    TRUCE_LINE_BYLINE,
    TRUCE_LINE_ROSTER,
    TRUCE_LINE_DATELINE,
    TRUCE_LINE_AGENCY,
    TRUCE_LINE_LEAD,
    TRUCE_LINE_BACKGROUND,
    TRUCE_LINES
};
enum { TRUCE_LINE_EARLY = 1, TRUCE_LINE_LATE = 2, TRUCE_LINE_HEAD = 4, TRUCE_LINE_PREFIX = 8, TRUCE_LINE_AFTER = 16 };
typedef struct truce_line_kind {
    enum truce_line kind;
    unsigned flags;
    uint32_t beg, end; /* the bytes that the pattern covers: the whole line, or the beginning of it (PREFIX) */
} truce_line_kind;
/** What a line is by the patterns of data/en/furniture.txt; TRUCE_LINE_TEXT when none fits. `before`: kind of the line
 * before. */
truce_line_kind truce_intake__line(truce_str line, enum truce_line before);
/** Does the beginning of a paragraph fit a pattern of kind TRUCE_LINE_LEAD or TRUCE_LINE_BACKGROUND? */
bool truce_intake__cue(truce_str line, enum truce_line kind);
/** "furniture", "stamp", "caption", "credit", "embed": what the junk list calls a kind of line. */
const char *truce_intake__junk_kind(enum truce_line k);
/** Wire agency named in a credit or dateline ("Reuters", "AFP"), or p NULL; static text. */
truce_str truce_intake__agency(truce_str line);

/* ---- split.c */

typedef struct truce_para {
    truce_str text;   /* trimmed; what remains after a prefix was taken off */
    truce_str prefix; /* stamp glued to the front of the paragraph */
    enum truce_line kind;
    unsigned flags;
    uint32_t line;   /* its first line in the window */
    uint64_t offset; /* in the input file */
    uint32_t words;
    uint32_t dateline; /* bytes of the dateline at the front ("KABUL, Oct. 12 (AP) -"), 0 if there is none */
    bool starts;       /* an article begins here (filled by truce_intake__split) */
} truce_para;
/** Mark the paragraphs where articles begin; p[0] always does. */
int truce_intake__split(truce_arena *a, truce_para *p, uint32_t n);
/** Date of the article p[0..n): the stamps in it, else inferred; `near` is the day of a neighbouring article of the
 * same file. */
truce_day truce_intake__published(const truce_para *p, uint32_t n, truce_day near, enum truce_basis *basis);
#endif
