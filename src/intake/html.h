/* intake/html.h - between html.c (parser), html_lines.c (text by lines), html_main.c (which lines are the article) and
 * html_meta.c (what the page says of itself).
 * Does: a page as a light tree and as lines of text.   Does not: libxml2 (html.c only).
 * Memory: everything in the page's arena but the two buffers; truce_page_fini. */
#ifndef TRUCE_INTAKE_HTML_H
#define TRUCE_INTAKE_HTML_H
#include "intake/formats.h"

enum truce_tag_kind {
    TRUCE_TAG_INLINE, /* runs on in its line */
    TRUCE_TAG_BLOCK,  /* begins and ends a line */
    TRUCE_TAG_BREAK,  /* <br>, <hr> */
    TRUCE_TAG_DROP,   /* never text of an article: scripts, controls, navigation */
    TRUCE_TAG_TEXT    /* not an element: a piece of text */
};
enum truce_tag {
    TRUCE_TAG_OTHER,
    TRUCE_TAG_A,
    TRUCE_TAG_ARTICLE,
    TRUCE_TAG_BLOCKQUOTE,
    TRUCE_TAG_BODY,
    TRUCE_TAG_DIV,
    TRUCE_TAG_FIGCAPTION,
    TRUCE_TAG_FIGURE,
    TRUCE_TAG_H1,
    TRUCE_TAG_H2,
    TRUCE_TAG_H3,
    TRUCE_TAG_H4,
    TRUCE_TAG_HEAD,
    TRUCE_TAG_HEADER,
    TRUCE_TAG_HTML,
    TRUCE_TAG_LI,
    TRUCE_TAG_LIST,
    TRUCE_TAG_LINK,
    TRUCE_TAG_MAIN,
    TRUCE_TAG_META,
    TRUCE_TAG_P,
    TRUCE_TAG_SCRIPT,
    TRUCE_TAG_SECTION,
    TRUCE_TAG_TABLE,
    TRUCE_TAG_TD,
    TRUCE_TAG_TIME,
    TRUCE_TAG_TITLE
};

enum { TRUCE_NODE_HIDDEN = 1, TRUCE_NODE_CUT = 2, TRUCE_NODE_BODY = 4 /* marked as the article's text */ };

typedef struct truce_node {
    struct truce_node *parent, *first, *last, *next;
    truce_str cls;     /* class and id, a space between */
    uint32_t beg, end; /* of TRUCE_TAG_TEXT: bytes of page.chars */
    uint32_t l0, l1;   /* its lines: page.lines[l0, l1) */
    uint8_t tag, kind, flags;
} truce_node;

typedef struct truce_line_of {
    const truce_node *node; /* the innermost block that holds it */
    uint32_t beg, end;      /* bytes of page.text, white space collapsed */
    uint32_t chars, linked; /* code points; those inside links */
    const char *junk;       /* what kind of junk it is, or NULL */
    bool item, heading, quote;
} truce_line_of;

typedef struct truce_page_meta {
    truce_str title, source, url, lang, body; /* body: JSON-LD articleBody */
    truce_day published;
    int title_rank, source_rank, url_rank, day_rank; /* how good the value is; 0 none */
} truce_page_meta;

typedef struct truce_page_doc {
    truce_arena *a;
    unsigned depth_limit;
    truce_node *root, *at;
    unsigned depth, over; /* of `at`; elements open beyond the limit */
    bool too_deep, failed;
    truce_buf chars, text; /* as parsed; by lines */
    TRUCE_VEC(truce_line_of) lines;
    TRUCE_VEC(truce_str) ld; /* JSON-LD scripts */
    bool in_ld;
    truce_page_meta meta;
} truce_page_doc;

/* html.c: parse valid UTF-8. @return TRUCE_OK; TRUCE_ENOMEM */
int truce_page_parse(truce_page_doc *p, truce_arena *a, truce_str html, unsigned depth, truce_err *err);
void truce_page_fini(truce_page_doc *p);

/* html_lines.c: fill `lines`, `text` and each node's range. `all`: figures, headers and the like too. False: no memory.
 */
bool truce_page_lines(truce_page_doc *p);
truce_str truce_page_line(const truce_page_doc *p, uint32_t i);

/* html_main.c: mark what is not the article: `junk` of each line. False: no memory. */
bool truce_page_main(truce_page_doc *p);

/* html_meta.c */
void truce_page_see_meta(truce_page_doc *p, truce_str key, truce_str value); /* <meta>, <link>, <time>, lang */
void truce_page_see_ld(truce_page_doc *p);                                   /* JSON-LD, after parsing */

/* jsonl.c: offset of the bracket that nests deeper than `depth`, or n */
size_t truce_intake__json_deep(const char *p, size_t n, unsigned depth);
#endif
