/* intake/html_lines.c - a page's tree to lines of text, one a paragraph, heading, list item or cell.
 * Does: white space, links' share of each line, captions apart, hidden parts and controls left out.
 * Does not: tell the article from the rest (html_main.c).   Memory: page.text and page.lines. */
#include "intake/html.h"

typedef struct walk {
    truce_page_doc *p;
    const truce_node *block;
    uint32_t beg, chars, linked, links; /* of the open line; `links`: <a> that are open */
    bool space, item, heading, quote, caption, full;
} walk;

static void flush(walk *w) {
    truce_page_doc *p = w->p;
    uint32_t end = (uint32_t)p->text.n;
    if (w->chars) {
        truce_line_of l = {.node = w->block,
                           .beg = w->beg,
                           .end = end,
                           .chars = w->chars,
                           .linked = w->linked,
                           .junk = w->caption ? "caption" : NULL,
                           .item = w->item,
                           .heading = w->heading,
                           .quote = w->quote};
        if (!truce_vec_push(p->a, &p->lines, l)) p->failed = true;
    }
    w->beg = end;
    w->chars = w->linked = 0;
    w->space = false;
}

static void put(walk *w, truce_str s, uint32_t i, uint32_t len) {
    truce_page_doc *p = w->p;
    if (w->space && w->chars) {
        truce_buf_char(&p->text, ' ');
        w->chars++;
        if (w->links) w->linked++;
    }
    w->space = false;
    truce_buf_put(&p->text, s.p + i, len);
    w->chars++;
    if (w->links) w->linked++;
}

static void text(walk *w, truce_str s) {
    if (w->p->text.n + s.n >= UINT32_MAX / 2) return;
    for (uint32_t i = 0, len; i < s.n; i += len) {
        uint32_t c = (unsigned char)s.p[i];
        len = 1;
        if (c >= 0x80) c = truce_utf8_get(s, i, &len);
        if (c == 0x200B || c == 0xFEFF || c == 0xAD || c == 0x2060) continue;
        if (c <= ' ' || truce_cp_space(c)) w->space = true;
        else put(w, s, i, len);
    }
}

static bool dropped(const truce_node *n) {
    if (n->kind == TRUCE_TAG_DROP) return true;
    return (n->flags & TRUCE_NODE_HIDDEN) && n->tag != TRUCE_TAG_BODY && n->tag != TRUCE_TAG_HTML;
}

static void visit(walk *w, truce_node *n);

static void visit_block(walk *w, truce_node *n) {
    walk was = *w;
    flush(w);
    w->block = n;
    if (n->tag == TRUCE_TAG_LI) w->item = true;
    if (n->tag >= TRUCE_TAG_H1 && n->tag <= TRUCE_TAG_H4) w->heading = true;
    if (n->tag == TRUCE_TAG_BLOCKQUOTE) w->quote = true;
    if (n->tag == TRUCE_TAG_FIGCAPTION) w->caption = true;
    n->l0 = w->p->lines.n;
    for (truce_node *c = n->first; c; c = c->next) visit(w, c);
    flush(w);
    n->l1 = w->p->lines.n;
    w->block = was.block;
    w->item = was.item;
    w->heading = was.heading;
    w->quote = was.quote;
    w->caption = was.caption;
}

static void visit(walk *w, truce_node *n) {
    n->l0 = n->l1 = w->p->lines.n;
    if (dropped(n) || w->p->failed) return;
    if (n->kind == TRUCE_TAG_TEXT) text(w, (truce_str){w->p->chars.p + n->beg, n->end - n->beg});
    else if (n->kind == TRUCE_TAG_BREAK) flush(w);
    else if (n->kind == TRUCE_TAG_BLOCK) visit_block(w, n);
    else {
        if (n->tag == TRUCE_TAG_A) w->links++;
        for (truce_node *c = n->first; c; c = c->next) visit(w, c);
        if (n->tag == TRUCE_TAG_A) w->links--;
        n->l1 =
            w->p->lines.n; /* the line it ends in is not closed yet: good enough for what inline elements are asked */
    }
}

bool truce_page_lines(truce_page_doc *p) {
    walk w = {.p = p, .block = p->root};
    visit_block(&w, p->root);
    return !p->failed && !p->text.failed;
}

truce_str truce_page_line(const truce_page_doc *p, uint32_t i) {
    return (truce_str){p->text.p + p->lines.v[i].beg, p->lines.v[i].end - p->lines.v[i].beg};
}
