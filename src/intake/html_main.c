/* intake/html_main.c - which lines of a page are its article.
 * Does: a score for each line by its length, punctuation and share of links; parts that name themselves as comments,
 * menus and the like cut; the element with the most prose; inside it, link lists, headings without text and lines
 * before and after the prose. Does not: know any site.   Memory: a few numbers a line, in the page's arena. Source:
 * own, after the published ideas of text density (Kohlschuetter et al. 2010) and of scoring containers (Readability).
 */
#include "intake/html.h"

#include <string.h>

static const char NOT_HERE[] = ""; /* outside of the article: not even junk of it */

/* ---------------------------------------------------------------- names that elements give themselves */

/* clang-format off */
/* Words of class and id. '=': the whole word; others: anywhere in the name. */
static const char *const cut_words[] = {
    "comment", "disqus", "sidebar", "related", "recommend", "recirc", "newsletter", "subscri", "promo", "cookie", "consent", "gdpr", "popup", "modal",
    "footer", "masthead", "breadcrumb", "paginat", "sponsor", "advert", "outbrain", "taboola", "widget", "trending", "most-read", "mostread", "most-popular", "popular",
    "byline", "timestamp", "toolbar", "screen-reader", "visually-hidden", "visuallyhidden", "read-more", "readmore", "read-next", "readnext", "more-stories",
    "also-like", "author-bio", "authorbio", "about-author", "author-box", "authorbox", "article-tags", "taglist", "tag-list", "post-tags", "entry-tags", "carousel", "slideshow", "signup", "sign-up",
    "login", "social", "sharing", "sharedaddy", "share-", "-share", "sharebar", "sharetool", "addthis", "navbar", "navigation", "entry-meta", "post-meta", "article-meta", "skip-link", "skiplink", "jump-link",
    "donat", "paywall-", "print-only", "noprint", "no-print", "copyright", "disclaimer", "image-credit", "photo-credit", "pull-quote", "pullquote", "livefyre", "dropdown", "site-header", "page-header",
    "=nav", "=menu", "=share", "=ad", "=ads", "=bio", "=tags", "=meta", "=hidden", "=hide", "=pager", "=sr-only", "=print", "=banner", "=poll", "=toc", "=rating", "=credit", "=author",
};
static const char *const caption_words[] = {"caption", "=credits", "image-info", "media-info", "gallery"};
static const char *const body_words[] = {"articlebody", "article-body", "article_body", "article__body", "article-content", "article__content", "article-text", "article_text", "articlecontent", "story-body", "storybody", "story-content",
                                         "story_body", "story-text", "entry-content", "entrycontent", "post-content", "post-body", "postbody", "post_content", "body-copy", "bodycopy", "body-content", "content-body", "maincontent-text", "story__body", "story-contents", "articletext"};
/* clang-format on */

static bool word_in(truce_str cls, const char *word) {
    if (*word != '=') return truce_str_find(cls, truce_str_c(word), 0) != UINT32_MAX;
    truce_str w = truce_str_c(word + 1);
    for (uint32_t i = 0; (i = truce_str_find(cls, w, i)) != UINT32_MAX; i++) {
        bool left = !i || !truce_cp_alpha((unsigned char)cls.p[i - 1]),
             right = i + w.n == cls.n || !truce_cp_alpha((unsigned char)cls.p[i + w.n]);
        if (left && right) return true;
    }
    return false;
}

static bool any_word(truce_str cls, const char *const *words, size_t n) {
    char low[1300];
    if (!cls.n) return false;
    if (cls.n > sizeof low) cls.n = sizeof low;
    for (uint32_t i = 0; i < cls.n; i++) low[i] = cls.p[i] >= 'A' && cls.p[i] <= 'Z' ? (char)(cls.p[i] + 32) : cls.p[i];
    for (size_t i = 0; i < n; i++)
        if (word_in((truce_str){low, cls.n}, words[i])) return true;
    return false;
}
#define ANY(cls, words) any_word((cls), (words), sizeof(words) / sizeof *(words))

/* ---------------------------------------------------------------- scores */

typedef struct judge {
    truce_page_doc *p;
    double *sum;  /* of the scores of lines before each line; n + 1 */
    double *good; /* of the prose alone */
} judge;

static bool ends_sentence(truce_str s) {
    while (s.n && (s.p[s.n - 1] == '"' || s.p[s.n - 1] == ')' || s.p[s.n - 1] == '\'' || s.p[s.n - 1] == ']')) s.n--;
    if (truce_str_ends(s, TRUCE_STR("\u201d")) || truce_str_ends(s, TRUCE_STR("\u2019")) ||
        truce_str_ends(s, TRUCE_STR("\u2026")))
        return true;
    return s.n && strchr(".!?:", s.p[s.n - 1]);
}

static bool is_prose(const truce_page_doc *p, uint32_t i) {
    const truce_line_of *l = &p->lines.v[i];
    if (l->junk || l->heading || l->linked * 2 > l->chars) return false;
    if (l->chars >= 100) return true;
    return l->chars >= 30 && ends_sentence(truce_page_line(p, i)) && l->linked * 4 < l->chars;
}

static void score(judge *j) {
    const truce_page_doc *p = j->p;
    for (uint32_t i = 0; i < p->lines.n; i++) {
        const truce_line_of *l = &p->lines.v[i];
        bool prose = is_prose(p, i);
        double s = l->junk ? 0 : prose ? l->chars - l->linked : -10.0 - (l->linked < 60 ? l->linked : 60);
        j->sum[i + 1] = j->sum[i] + s;
        j->good[i + 1] = j->good[i] + (prose ? l->chars - l->linked : 0);
    }
}

static double sum_of(const judge *j, const truce_node *n) {
    return j->sum[n->l1] - j->sum[n->l0];
}
static double good_of(const judge *j, const truce_node *n) {
    return j->good[n->l1] - j->good[n->l0];
}

static void mark(truce_page_doc *p, uint32_t beg, uint32_t end, const char *kind) {
    for (uint32_t i = beg; i < end; i++)
        if (!p->lines.v[i].junk) p->lines.v[i].junk = kind;
}

/* ---------------------------------------------------------------- cutting by name */

static bool unwanted(const judge *j, const truce_node *n) {
    if (n->tag == TRUCE_TAG_BODY || n->tag == TRUCE_TAG_HTML || n->tag == TRUCE_TAG_MAIN || n->tag == TRUCE_TAG_ARTICLE)
        return false;
    if (!(n->flags & TRUCE_NODE_CUT) && !ANY(n->cls, cut_words)) return false;
    double all = j->good[j->p->lines.n], here = good_of(j, n);
    return here < all * 0.3 || (here < all * 0.9 && all - here > 400 && word_in(n->cls, "comment"));
}

static void cut(judge *j, truce_node *n) {
    for (truce_node *c = n->first; c; c = c->next) {
        if (c->l0 == c->l1) continue;
        if (unwanted(j, c)) mark(j->p, c->l0, c->l1, NOT_HERE);
        else {
            if ((c->tag == TRUCE_TAG_FIGURE || ANY(c->cls, caption_words)) &&
                good_of(j, c) < j->good[j->p->lines.n] * 0.3)
                mark(j->p, c->l0, c->l1, "caption");
            cut(j, c);
        }
    }
}

/* ---------------------------------------------------------------- the article's element */

/* Down from `n` as long as one child holds most of the prose. */
static const truce_node *narrow(const judge *j, const truce_node *n) {
    for (;;) {
        const truce_node *best = NULL;
        for (const truce_node *c = n->first; c; c = c->next)
            if (c->l1 > c->l0 && (!best || sum_of(j, c) > sum_of(j, best))) best = c;
        if (!best || good_of(j, n) <= 0 || good_of(j, best) < good_of(j, n) * 0.75) return n;
        n = best;
    }
}

/* The element that says that it is the article's text, if it holds a good part of the prose. */
static const truce_node *named(const judge *j, const truce_node *n, double least, const truce_node *best) {
    for (const truce_node *c = n->first; c; c = c->next) {
        if (c->l0 == c->l1 || good_of(j, c) < least) continue;
        if ((c->flags & TRUCE_NODE_BODY) || ANY(c->cls, body_words))
            if (!best || good_of(j, c) >= good_of(j, best)) best = c;
        best = named(j, c, least, best);
    }
    return best;
}

/* ---------------------------------------------------------------- inside the article */

/* A sentence in which much is linked, as news pages do it with names: no list of links. */
static bool is_linked_sentence(const truce_page_doc *p, const truce_node *n) {
    const truce_line_of *l = &p->lines.v[n->l0];
    return n->l1 == n->l0 + 1 && !l->item && !l->heading && l->chars >= 80 && l->linked * 10 < l->chars * 9 &&
           ends_sentence(truce_page_line(p, n->l0));
}

static bool is_linky(const truce_page_doc *p, const truce_node *n) {
    uint32_t chars = 0, linked = 0, lines = 0;
    if (is_linked_sentence(p, n)) return false;
    for (uint32_t i = n->l0; i < n->l1; i++)
        if (!p->lines.v[i].junk) chars += p->lines.v[i].chars, linked += p->lines.v[i].linked, lines++;
    return lines && linked * 2 > chars;
}

static void clean(truce_page_doc *p, const truce_node *n) {
    for (const truce_node *c = n->first; c; c = c->next) {
        if (c->l0 == c->l1 || c->kind != TRUCE_TAG_BLOCK) continue;
        if (is_linky(p, c)) mark(p, c->l0, c->l1, "furniture");
        else clean(p, c);
    }
}

/* Headings with nothing under them, lines before the first and after the last prose. */
static void trim(truce_page_doc *p, uint32_t beg, uint32_t end) {
    uint32_t first = beg, last = end;
    while (first < end && !is_prose(p, first)) first++;
    if (first == end) return;
    while (last > first && !is_prose(p, last - 1)) last--;
    for (uint32_t i = beg; i < first; i++) {
        const truce_line_of *l = &p->lines.v[i];
        if (!l->item && (l->heading || l->node->tag != TRUCE_TAG_P)) mark(p, i, i + 1, "furniture");
    }
    for (uint32_t i = last; i < end; i++)
        if (p->lines.v[i].heading) mark(p, i, i + 1, "furniture");
}

bool truce_page_main(truce_page_doc *p) {
    judge j = {.p = p,
               .sum = truce_arena_array(p->a, double, p->lines.n + 1),
               .good = truce_arena_array(p->a, double, p->lines.n + 1)};
    if (!j.sum || !j.good || p->failed) return false;
    score(&j);
    cut(&j, p->root);
    score(&j);
    const truce_node *n = named(&j, p->root, j.good[p->lines.n] * 0.4, NULL);
    if (!n) n = narrow(&j, p->root);
    mark(p, 0, n->l0, NOT_HERE);
    mark(p, n->l1, p->lines.n, NOT_HERE);
    clean(p, n);
    trim(p, n->l0, n->l1);
    return true;
}
