/* intake/html.c - HTML pages and pieces of HTML to a light tree, and from there to articles.
 * Does: charset, libxml2's HTML parser by its SAX interface (the only file that knows it), limits on nesting.
 * Does not: judge what is the article (html_main.c). No network, no external entities: libxml2 is never given a loader.
 * Memory: the page, its tree and its lines, about 4 bytes for each of the page.   Threads: none shared.
 * Why SAX: nesting is bounded here before anything recurses over it. */
#include "intake/html.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#define BODY_LEAST 500 /* bytes of JSON-LD's articleBody that are worth taking */
#define OVERHANG   4   /* the parser's own stack may grow to this many times limits.depth */

/* ---------------------------------------------------------------- elements */

typedef struct tag {
    const char *name;
    uint8_t tag, kind;
} tag;
#define I TRUCE_TAG_INLINE
#define B TRUCE_TAG_BLOCK
#define D TRUCE_TAG_DROP
/* Sorted by name. */
/* clang-format off */
static const tag tags[] = {
    {"a", TRUCE_TAG_A, I}, {"abbr", 0, I}, {"acronym", 0, I}, {"address", 0, B}, {"amp-ad", 0, D}, {"applet", 0, D}, {"area", 0, D}, {"article", TRUCE_TAG_ARTICLE, B},
    {"aside", 0, D}, {"audio", 0, D}, {"b", 0, I}, {"base", 0, D}, {"bdi", 0, I}, {"bdo", 0, I}, {"big", 0, I}, {"blockquote", TRUCE_TAG_BLOCKQUOTE, B}, {"body", TRUCE_TAG_BODY, B},
    {"br", 0, TRUCE_TAG_BREAK}, {"button", 0, D}, {"canvas", 0, D}, {"caption", TRUCE_TAG_FIGCAPTION, B}, {"center", 0, B}, {"cite", 0, I}, {"code", 0, I}, {"datalist", 0, D}, {"dd", TRUCE_TAG_LI, B},
    {"del", 0, D}, {"details", 0, B}, {"dialog", 0, D}, {"dir", TRUCE_TAG_LIST, B}, {"div", TRUCE_TAG_DIV, B}, {"dl", TRUCE_TAG_LIST, B}, {"dt", TRUCE_TAG_LI, B}, {"em", 0, I}, {"embed", 0, D},
    {"fieldset", 0, B}, {"figcaption", TRUCE_TAG_FIGCAPTION, B}, {"figure", TRUCE_TAG_FIGURE, B}, {"font", 0, I}, {"footer", 0, D}, {"form", 0, B}, {"frame", 0, D},
    {"frameset", 0, D}, {"h1", TRUCE_TAG_H1, B}, {"h2", TRUCE_TAG_H2, B}, {"h3", TRUCE_TAG_H3, B}, {"h4", TRUCE_TAG_H4, B}, {"h5", TRUCE_TAG_H4, B}, {"h6", TRUCE_TAG_H4, B},
    {"head", TRUCE_TAG_HEAD, D}, {"header", TRUCE_TAG_HEADER, B}, {"hr", 0, TRUCE_TAG_BREAK}, {"html", TRUCE_TAG_HTML, B}, {"i", 0, I}, {"iframe", 0, D}, {"img", 0, D},
    {"input", 0, D}, {"ins", 0, I}, {"label", 0, D}, {"legend", 0, D}, {"li", TRUCE_TAG_LI, B}, {"link", TRUCE_TAG_LINK, D}, {"main", TRUCE_TAG_MAIN, B}, {"map", 0, D}, {"math", 0, D},
    {"menu", TRUCE_TAG_LIST, D}, {"meta", TRUCE_TAG_META, D}, {"nav", 0, D}, {"noframes", 0, D}, {"noscript", 0, D}, {"object", 0, D}, {"ol", TRUCE_TAG_LIST, B}, {"optgroup", 0, D},
    {"option", 0, D}, {"p", TRUCE_TAG_P, B}, {"param", 0, D}, {"picture", 0, D}, {"pre", 0, B}, {"progress", 0, D}, {"q", 0, I}, {"rp", 0, D}, {"rt", 0, D}, {"s", 0, I}, {"script", TRUCE_TAG_SCRIPT, D},
    {"section", TRUCE_TAG_SECTION, B}, {"select", 0, D}, {"small", 0, I}, {"source", 0, D}, {"span", 0, I}, {"strike", 0, I}, {"strong", 0, I}, {"style", 0, D}, {"sub", 0, I}, {"summary", 0, B},
    {"sup", 0, I}, {"svg", 0, D}, {"table", TRUCE_TAG_TABLE, B}, {"tbody", 0, B}, {"td", TRUCE_TAG_TD, B}, {"template", 0, D}, {"textarea", 0, D}, {"tfoot", 0, B}, {"th", TRUCE_TAG_TD, B},
    {"thead", 0, B}, {"time", TRUCE_TAG_TIME, I}, {"title", TRUCE_TAG_TITLE, D}, {"tr", 0, B}, {"track", 0, D}, {"tt", 0, I}, {"u", 0, I}, {"ul", TRUCE_TAG_LIST, B}, {"var", 0, I}, {"video", 0, D}, {"wbr", 0, I}};
/* clang-format on */
#undef I
#undef B
#undef D

static tag tag_of(const char *name) {
    size_t lo = 0, hi = sizeof tags / sizeof *tags;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        int c = strcmp(name, tags[mid].name);
        if (!c) return tags[mid];
        if (c < 0) hi = mid;
        else lo = mid + 1;
    }
    return (tag){NULL, TRUCE_TAG_OTHER, strchr(name, '-') ? TRUCE_TAG_BLOCK : TRUCE_TAG_INLINE};
}

/* ---------------------------------------------------------------- SAX */

typedef struct parse {
    truce_page_doc *p;
    htmlParserCtxtPtr ctxt;
} parse;

static truce_node *push(truce_page_doc *p, uint8_t kind) {
    truce_node *n = truce_arena_new(p->a, truce_node);
    if (!n) {
        p->failed = true;
        return NULL;
    }
    n->parent = p->at;
    n->kind = kind;
    if (p->at->last) p->at->last->next = n;
    else p->at->first = n;
    p->at->last = n;
    return n;
}

static truce_str attr(const xmlChar **atts, const char *name) {
    for (; atts && atts[0]; atts += 2)
        if (strcmp((const char *)atts[0], name) == 0) return truce_str_c((const char *)atts[1]);
    return TRUCE_NOSTR;
}

static bool style_hides(truce_str s) {
    static const char *const hides[][2] = {{"display", "none"}, {"visibility", "hidden"}};
    for (size_t i = 0; i < 2; i++) {
        uint32_t at = truce_str_find(s, truce_str_c(hides[i][0]), 0);
        if (at == UINT32_MAX) continue;
        at += (uint32_t)strlen(hides[i][0]);
        while (at < s.n && (s.p[at] == ' ' || s.p[at] == ':')) at++;
        if (truce_str_starts(truce_str_sub(s, at, s.n), truce_str_c(hides[i][1]))) return true;
    }
    return false;
}

/* Text for screen readers, and boxes that open over a name: not part of the sentence they stand in. */
static bool name_hides(truce_str cls) {
    static const char *const names[] = {"tooltiptext",  "tooltip-text",    "tooltip-content", "popover-content",
                                        "sr-only",      "visually-hidden", "visuallyhidden",  "screen-reader",
                                        "screenreader", "offscreen",       "off-screen"};
    for (size_t i = 0; cls.n && i < sizeof names / sizeof *names; i++)
        if (truce_str_find(cls, truce_str_c(names[i]), 0) != UINT32_MAX) return true;
    return false;
}

static void see_attributes(truce_page_doc *p, truce_node *n, const xmlChar **atts) {
    truce_str cls = attr(atts, "class"), id = attr(atts, "id"), role = attr(atts, "role"),
              prop = attr(atts, "itemprop");
    if (cls.n > 1000) cls.n = 1000;
    if (id.n > 200) id.n = 200;
    if (cls.n + id.n) n->cls = truce_arena_printf(p->a, "%.*s %.*s", TRUCE_FMT(cls), TRUCE_FMT(id));
    bool inline_hidden = truce_str_iis(attr(atts, "aria-hidden"), "true");
    for (const xmlChar **x = atts; x && x[0]; x += 2)
        if (strcmp((const char *)x[0], "hidden") == 0) n->flags |= TRUCE_NODE_HIDDEN;
    if (inline_hidden || style_hides(attr(atts, "style"))) n->flags |= TRUCE_NODE_HIDDEN;
    if (n->kind == TRUCE_TAG_INLINE && name_hides(n->cls)) n->flags |= TRUCE_NODE_HIDDEN;
    static const char *const roles[] = {"navigation", "complementary", "search", "contentinfo", "banner",
                                        "dialog",     "alertdialog",   "menu",   "menubar",     "toolbar"};
    for (size_t i = 0; role.n && i < sizeof roles / sizeof *roles; i++)
        if (truce_str_iis(role, roles[i])) n->flags |= TRUCE_NODE_CUT;
    if (truce_str_is(prop, "articleBody") || truce_str_is(prop, "reviewBody")) n->flags |= TRUCE_NODE_BODY;
    if (n->tag == TRUCE_TAG_META) {
        static const char *const keys[] = {"property", "name", "itemprop"};
        for (size_t i = 0; i < 3; i++) truce_page_see_meta(p, attr(atts, keys[i]), attr(atts, "content"));
    } else if (n->tag == TRUCE_TAG_LINK && truce_str_iis(attr(atts, "rel"), "canonical"))
        truce_page_see_meta(p, TRUCE_STR("canonical"), attr(atts, "href"));
    else if (n->tag == TRUCE_TAG_HTML) truce_page_see_meta(p, TRUCE_STR("html lang"), attr(atts, "lang"));
    else if (n->tag == TRUCE_TAG_TIME || prop.n) {
        truce_str when = attr(atts, "datetime");
        bool first = truce_str_is(prop, "datePublished") || attr(atts, "pubdate").p;
        if (!when.n) when = attr(atts, "content");
        truce_page_see_meta(p,
                            first                      ? TRUCE_STR("datepublished")
                            : n->tag == TRUCE_TAG_TIME ? TRUCE_STR("time")
                                                       : TRUCE_NOSTR,
                            when);
    }
    if (n->tag == TRUCE_TAG_SCRIPT && truce_str_iis(attr(atts, "type"), "application/ld+json")) p->in_ld = true;
}

static void sax_start(void *ctx, const xmlChar *name, const xmlChar **atts) {
    parse *s = ctx;
    truce_page_doc *p = s->p;
    if (p->failed) return;
    if (p->over || p->depth >= p->depth_limit) {
        p->too_deep = true;
        if (++p->over > p->depth_limit * (OVERHANG - 1)) xmlStopParser(s->ctxt);
        return;
    }
    tag t = tag_of((const char *)name);
    truce_node *n = push(p, t.kind);
    if (!n) return;
    n->tag = t.tag;
    see_attributes(p, n, atts);
    p->at = n;
    p->depth++;
}

static void sax_end(void *ctx, const xmlChar *name) {
    truce_page_doc *p = ((parse *)ctx)->p;
    (void)name; /* libxml2 balances them */
    if (p->failed) return;
    if (p->over) {
        p->over--;
        return;
    }
    if (p->at->tag == TRUCE_TAG_SCRIPT) p->in_ld = false;
    if (p->at->parent) {
        p->at = p->at->parent;
        p->depth--;
    }
}

static void sax_chars(void *ctx, const xmlChar *s, int n) {
    truce_page_doc *p = ((parse *)ctx)->p;
    truce_node *at = p->at;
    if (p->failed || n <= 0) return;
    if (at->kind == TRUCE_TAG_DROP && at->tag != TRUCE_TAG_TITLE && !p->in_ld) return;
    if (p->chars.n + (size_t)n >= UINT32_MAX) return;
    uint32_t beg = (uint32_t)p->chars.n;
    truce_buf_put(&p->chars, s, (size_t)n);
    if (p->chars.failed) p->failed = true;
    if (p->failed) return;
    truce_node *t = at->last && at->last->kind == TRUCE_TAG_TEXT && at->last->end == beg ? at->last : NULL;
    if (!t && (t = push(p, TRUCE_TAG_TEXT))) t->beg = beg;
    if (t) t->end = (uint32_t)p->chars.n;
}

static void collect(truce_page_doc *p, const truce_node *n) {
    for (const truce_node *c = n->first; c; c = c->next) {
        truce_str s = c->kind == TRUCE_TAG_TEXT ? (truce_str){p->chars.p + c->beg, c->end - c->beg} : TRUCE_NOSTR;
        if (n->tag == TRUCE_TAG_SCRIPT && s.n && !truce_vec_push(p->a, &p->ld, s)) p->failed = true;
        if (n->tag == TRUCE_TAG_TITLE && s.n) truce_page_see_meta(p, TRUCE_STR("title"), s);
        if (c->first) collect(p, c);
    }
}

int truce_page_parse(truce_page_doc *p, truce_arena *a, truce_str html, unsigned depth, truce_err *err) {
    memset(p, 0, sizeof *p);
    p->a = a;
    p->depth_limit = depth ? depth : 1;
    p->meta.published = TRUCE_NODAY;
    truce_buf_init(&p->chars);
    truce_buf_init(&p->text);
    p->root = p->at = truce_arena_new(a, truce_node);
    if (!p->root) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    p->root->kind = TRUCE_TAG_BLOCK;
    if (!html.n || html.n > INT32_MAX) return TRUCE_OK;
    htmlParserCtxtPtr ctxt = htmlCreateMemoryParserCtxt(html.p, (int)html.n);
    if (!ctxt) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    parse s = {p, ctxt};
    htmlSAXHandler sax;
    memset(&sax, 0, sizeof sax);
    sax.startElement = sax_start;
    sax.endElement = sax_end;
    sax.characters = sax.ignorableWhitespace = sax.cdataBlock = sax_chars;
    *ctxt->sax = sax;
    ctxt->userData = &s;
    htmlCtxtUseOptions(ctxt, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                 HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT);
    xmlSwitchEncoding(ctxt, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(ctxt);
    if (ctxt->errNo == XML_ERR_NO_MEMORY) p->failed = true;
    xmlFreeDoc(ctxt->myDoc);
    ctxt->myDoc = NULL;
    htmlFreeParserCtxt(ctxt);
    if (!p->failed) collect(p, p->root);
    return p->failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : TRUCE_OK;
}

void truce_page_fini(truce_page_doc *p) {
    truce_buf_fini(&p->chars);
    truce_buf_fini(&p->text);
}

/* ---------------------------------------------------------------- charset */

/* charset=... in the first kilobytes, as browsers look for it. */
static truce_str meta_charset(truce_str s) {
    if (s.n > 4096) s.n = 4096;
    for (uint32_t at = 0; (at = truce_str_find(s, TRUCE_STR("harset"), at)) != UINT32_MAX; at++) {
        uint32_t i = at + 6;
        while (i < s.n && s.p[i] == ' ') i++;
        if (i >= s.n || s.p[i] != '=') continue;
        i++;
        while (i < s.n && (s.p[i] == ' ' || s.p[i] == '"' || s.p[i] == '\'')) i++;
        uint32_t e = i;
        while (e < s.n && (truce_cp_alpha((unsigned char)s.p[e] & 0x7f) || truce_cp_digit((unsigned char)s.p[e]) ||
                           s.p[e] == '-' || s.p[e] == '_'))
            e++;
        if (e > i) return truce_str_sub(s, i, e);
    }
    return TRUCE_NOSTR;
}

/* Valid UTF-8 without NUL. What is UTF-8 already stays as it is: repairs are made, and noted, in the article's text. */
static int to_utf8(truce_arena *a, truce_str bytes, truce_str declared, truce_str *out, truce_err *err) {
    uint32_t nul = 0;
    for (uint32_t i = 0; i < bytes.n; i++) nul += !bytes.p[i];
    *out = bytes;
    int rc = TRUCE_OK;
    if (nul > bytes.n / 4 || truce_utf8_check(bytes) != bytes.n) {
        truce_article repairs;
        memset(&repairs, 0, sizeof repairs);
        truce_arena_init(&repairs.arena, 0);
        rc = truce_intake__decode(a, bytes, declared.n ? declared : meta_charset(bytes), out, &repairs, err);
        truce_arena_fini(&repairs.arena);
    } else if (nul) {
        char *copy = truce_arena_dup(a, bytes.p, bytes.n);
        if (!copy) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        for (uint32_t i = 0; i < bytes.n; i++)
            if (!copy[i]) copy[i] = ' ';
        *out = (truce_str){copy, bytes.n};
    }
    return rc;
}

/* ---------------------------------------------------------------- to text */

static int memory(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

int truce_intake__fragment(truce_arena *a, truce_str html, unsigned depth, truce_str *out, truce_err *err) {
    truce_page_doc p;
    int rc = truce_page_parse(&p, a, html, depth, err);
    if (rc == TRUCE_OK && !truce_page_lines(&p)) rc = memory(err);
    truce_buf b;
    truce_buf_init(&b);
    for (uint32_t i = 0; rc == TRUCE_OK && i < p.lines.n; i++)
        if (!p.lines.v[i].junk) {
            truce_buf_str(&b, truce_page_line(&p, i));
            truce_buf_char(&b, '\n');
        }
    if (rc == TRUCE_OK && b.failed) rc = memory(err);
    *out = truce_arena_str(a, truce_buf_view(&b));
    if (rc == TRUCE_OK && !out->p) rc = memory(err);
    truce_buf_fini(&b);
    truce_page_fini(&p);
    return rc;
}

/* The lines that are left to `text`, the others to the junk list. */
static bool gather(truce_page_doc *p, truce_buf *text, truce_article *into) {
    for (uint32_t i = 0; i < p->lines.n; i++) {
        const truce_line_of *l = &p->lines.v[i];
        truce_str s = truce_page_line(p, i);
        if (!l->junk) {
            truce_buf_str(text, s);
            truce_buf_char(text, '\n');
        } else if (*l->junk) { /* "" is outside of the article: menus and the like would only swell the record */
            truce_junk j = {truce_arena_str(&into->arena, s), l->junk};
            if (!j.text.p || !truce_vec_push(&into->arena, &into->junk, j)) return false;
        }
    }
    return !text->failed;
}

static void describe(truce_article *art, const truce_page_meta *m) {
    if (!art->title.p) art->title = m->title;
    if (!art->source.p) art->source = m->source;
    if (!art->url.p) art->url = m->url;
    if (!art->lang.p) art->lang = m->lang;
    if (art->published == TRUCE_NODAY && m->published != TRUCE_NODAY) {
        art->published = m->published;
        art->basis = TRUCE_BASIS_METADATA;
    }
}

int truce_intake__page(const char *file, truce_str bytes, truce_str declared, const truce_article *proto,
                       const truce_intake_options *opt, uint32_t *part, truce_intake_calls calls, truce_err *err) {
    truce_article art = *proto;
    truce_arena_init(&art.arena, 0);
    truce_page_doc p;
    memset(&p, 0, sizeof p);
    truce_buf text;
    truce_buf_init(&text);
    truce_str html, clean;
    int rc = to_utf8(&art.arena, bytes, declared, &html, err);
    if (rc == TRUCE_OK) rc = truce_page_parse(&p, &art.arena, html, opt->limits.depth, err);
    if (rc != TRUCE_OK) goto out;
    if (p.too_deep)
        truce_intake__problem(file, calls, true, TRUCE_ELIMIT, proto->offset, 0, 0,
                              "elements nested deeper than the limit 'depth' (%u)", opt->limits.depth);
    truce_page_see_ld(&p);
    if (!truce_page_lines(&p) || !truce_page_main(&p) || !gather(&p, &text, &art)) {
        rc = memory(err);
        goto out;
    }
    describe(&art, &p.meta);
    if (p.meta.body.n > BODY_LEAST &&
        text.n < p.meta.body.n / 2) { /* the page shows less than it says it holds: filled in by a script */
        truce_buf_clear(&text);
        truce_buf_str(&text, p.meta.body);
    }
    if (!truce_str_trim(truce_buf_view(&text)).n) {
        truce_intake__problem(file, calls, true, TRUCE_EINPUT, proto->offset, 0, 0, "no article text in the page");
        goto out;
    }
    rc = truce_intake__decode(&art.arena, truce_buf_view(&text), TRUCE_STR("utf-8"), &clean, &art, err);
    if (rc == TRUCE_OK) rc = truce_intake__articles(clean, &art, false, opt, part, calls, err);
out:
    truce_buf_fini(&text);
    truce_page_fini(&p);
    truce_arena_fini(&art.arena);
    return rc;
}

int truce_intake__html(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                       truce_err *err) {
    truce_buf b;
    truce_buf_init(&b);
    truce_err e = {0};
    uint32_t part = 0;
    int rc = truce_intake__slurp(src, opt->limits.document_bytes, &b, &e);
    if (rc == TRUCE_ELIMIT) rc = truce_intake__problem(file, calls, true, e.code, e.pos, 0, 0, "%s", e.msg);
    if (rc == TRUCE_OK) {
        truce_article proto;
        memset(&proto, 0, sizeof proto);
        proto.file = truce_str_c(file);
        proto.published = TRUCE_NODAY;
        rc = truce_intake__page(file, truce_buf_view(&b), TRUCE_NOSTR, &proto, opt, &part, calls, err);
    } else if (err) *err = e;
    truce_buf_fini(&b);
    return rc;
}
