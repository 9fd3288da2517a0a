/* intake/feed.c - RSS 2.0, RSS 1.0 and Atom to articles.
 * Does: each item's title, link, day and longest text; HTML in it becomes text.
 * Does not: resolve entities: a feed that declares any is refused there; load anything.
 * Memory: one item; the feed is at most limits.document_bytes.   Source: RSS 2.0, RSS 1.0, RFC 4287; XML by expat. */
#include "intake/formats.h"

#include <expat.h>
#include <iconv.h>
#include <string.h>

#define CHUNK 65536

enum field { NONE, TITLE, LINK, DAY, UPDATED, SUMMARY, CONTENT, SOURCE, LANG, FIELDS };

typedef struct feed {
    const char *file;
    const truce_intake_options *opt;
    truce_intake_calls calls;
    XML_Parser xml;
    truce_buf item[FIELDS], channel[FIELDS];
    enum field field;
    unsigned depth, field_depth, item_depth; /* 0: not in one */
    uint64_t offset;                         /* of the item */
    uint32_t part;
    int rc;             /* what stopped it, TRUCE_OK while it goes on */
    const char *refuse; /* why the feed is refused */
    truce_err *err;
} feed;

static void *x_malloc(size_t n) {
    return truce_malloc(n);
}
static void *x_realloc(void *p, size_t n) {
    return truce_realloc(p, n);
}
static void x_free(void *p) {
    truce_free(p);
}

static void stop(feed *f, int rc) {
    if (f->rc == TRUCE_OK) f->rc = rc;
    XML_StopParser(f->xml, XML_FALSE);
}

static void refuse(feed *f, int code, const char *why) {
    f->refuse = why;
    stop(f, code);
}

static void memory(feed *f) {
    stop(f, truce_err_set(f->err, TRUCE_ENOMEM, "out of memory"));
}

/* ---------------------------------------------------------------- an item */

/* Text of a field, HTML undone. */
static truce_str plain(feed *f, truce_arena *a, enum field which, const truce_buf *from) {
    truce_str out = TRUCE_NOSTR, s = truce_buf_view(&from[which]);
    if (!s.n || f->rc != TRUCE_OK) return out;
    bool html = which != LINK && (memchr(s.p, '<', s.n) || memchr(s.p, '&', s.n));
    if (html) {
        int rc = truce_intake__fragment(a, s, f->opt->limits.depth, &out, f->err);
        if (rc != TRUCE_OK) stop(f, rc);
    } else out = truce_arena_str(a, s);
    out = truce_str_trim(out);
    return out.n ? out : TRUCE_NOSTR;
}

static truce_str one_line(truce_str s) {
    char *q = (char *)(uintptr_t)s.p; /* the arena's copy, made by plain() */
    for (uint32_t i = 0; i < s.n; i++)
        if ((unsigned char)q[i] < ' ') q[i] = ' ';
    return s;
}

static void item_done(feed *f) {
    truce_article p;
    truce_err *err = f->err;
    memset(&p, 0, sizeof p);
    truce_arena_init(&p.arena, 0);
    p.file = truce_str_c(f->file);
    p.offset = f->offset;
    p.title = one_line(plain(f, &p.arena, TITLE, f->item));
    p.url = one_line(plain(f, &p.arena, LINK, f->item));
    p.source = one_line(plain(f, &p.arena, SOURCE, f->item));
    if (!p.source.n) p.source = one_line(plain(f, &p.arena, TITLE, f->channel));
    p.lang = one_line(plain(f, &p.arena, LANG, f->channel));
    p.published = truce_intake__day(truce_buf_view(&f->item[DAY]));
    if (p.published == TRUCE_NODAY) p.published = truce_intake__day(truce_buf_view(&f->item[UPDATED]));
    if (p.published != TRUCE_NODAY) p.basis = TRUCE_BASIS_METADATA;
    truce_str text = plain(f, &p.arena, CONTENT, f->item), summary = plain(f, &p.arena, SUMMARY, f->item), clean;
    if (text.n < summary.n) text = summary;
    if (!text.n) text = p.title; /* a headline is all there is */
    if (f->rc == TRUCE_OK && text.n) {
        int rc = truce_intake__decode(&p.arena, text, TRUCE_STR("utf-8"), &clean, &p, err);
        if (rc == TRUCE_OK) rc = truce_intake__articles(clean, &p, false, f->opt, &f->part, f->calls, err);
        if (rc != TRUCE_OK) stop(f, rc);
    } else if (f->rc == TRUCE_OK)
        truce_intake__problem(f->file, f->calls, false, TRUCE_EINPUT, f->offset,
                              (uint32_t)XML_GetCurrentLineNumber(f->xml), 0, "an item without any text, left out");
    truce_arena_fini(&p.arena);
}

/* ---------------------------------------------------------------- elements */

static const char *local(const char *name) {
    const char *colon = strrchr(name, ':');
    return colon ? colon + 1 : name;
}

static const char *attr(const char **atts, const char *name) {
    for (; atts[0]; atts += 2)
        if (strcmp(local(atts[0]), name) == 0) return atts[1];
    return NULL;
}

static enum field field_of(const char *name) {
    static const struct {
        const char *name;
        enum field field;
    } known[] = {{"title", TITLE},
                 {"link", LINK},
                 {"pubDate", DAY},
                 {"dc:date", DAY},
                 {"published", DAY},
                 {"issued", DAY},
                 {"dc:created", DAY},
                 {"updated", UPDATED},
                 {"modified", UPDATED},
                 {"dcterms:modified", UPDATED},
                 {"description", SUMMARY},
                 {"summary", SUMMARY},
                 {"content:encoded", CONTENT},
                 {"content", CONTENT},
                 {"dc:publisher", SOURCE},
                 {"source", SOURCE},
                 {"language", LANG},
                 {"dc:language", LANG},
                 {"atom:title", TITLE},
                 {"atom:link", LINK},
                 {"atom:published", DAY},
                 {"atom:updated", UPDATED},
                 {"atom:summary", SUMMARY},
                 {"atom:content", CONTENT},
                 {"lastBuildDate", NONE}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(name, known[i].name) == 0) return known[i].field;
    return NONE;
}

/* Markup inside a field (Atom's xhtml) goes on as HTML. */
static void markup(feed *f, const char *open, const char *name) {
    truce_buf *b = f->item_depth ? &f->item[f->field] : &f->channel[f->field];
    truce_buf_cstr(b, open);
    truce_buf_cstr(b, local(name));
    truce_buf_char(b, '>');
    if (b->failed) memory(f);
}

static void open_link(feed *f, const char **atts) {
    const char *href = attr(atts, "href"), *rel = attr(atts, "rel");
    truce_buf *b = f->item_depth ? &f->item[LINK] : &f->channel[LINK];
    if (href && (!rel || strcmp(rel, "alternate") == 0) && !b->n) truce_buf_cstr(b, href);
    if (b->failed) memory(f);
}

static void XMLCALL on_start(void *ctx, const char *name, const char **atts) {
    feed *f = ctx;
    if (f->rc != TRUCE_OK) return;
    if (++f->depth > f->opt->limits.depth) {
        refuse(f, TRUCE_ELIMIT, "elements nested deeper than the limit 'depth'");
        return;
    }
    if (f->field) {
        markup(f, "<", name);
        return;
    }
    if (!f->item_depth && (strcmp(local(name), "item") == 0 || strcmp(local(name), "entry") == 0)) {
        f->item_depth = f->depth;
        XML_Index at = XML_GetCurrentByteIndex(f->xml);
        f->offset = at > 0 ? (uint64_t)at : 0;
        for (int i = 0; i < FIELDS; i++) truce_buf_clear(&f->item[i]);
        return;
    }
    enum field k = field_of(name);
    bool here =
        f->item_depth ? f->depth == f->item_depth + 1 : f->depth <= 3; /* not those of an image or a nested source */
    if (!k || !here) return;
    if (k == LINK) open_link(f, atts);
    truce_buf *b = f->item_depth ? &f->item[k] : &f->channel[k];
    if (k == SOURCE && attr(atts, "url") == NULL && strcmp(name, "source") == 0)
        return;                       /* Atom's source is a feed of its own */
    if (b->n && k != CONTENT) return; /* the first one counts */
    f->field = k;
    f->field_depth = f->depth;
}

static void XMLCALL on_end(void *ctx, const char *name) {
    feed *f = ctx;
    if (f->rc != TRUCE_OK) return;
    if (f->field && f->depth == f->field_depth) f->field = NONE;
    else if (f->field) markup(f, "</", name);
    if (f->item_depth && f->depth == f->item_depth) {
        f->item_depth = 0;
        item_done(f);
    }
    f->depth--;
}

static void XMLCALL on_text(void *ctx, const char *s, int n) {
    feed *f = ctx;
    if (f->rc != TRUCE_OK || !f->field) return;
    truce_buf *b = f->item_depth ? &f->item[f->field] : &f->channel[f->field];
    bool inside = f->depth > f->field_depth; /* text between markup: what was escaped must stay so */
    for (int i = 0; i < n; i++) {
        if (inside && s[i] == '<') truce_buf_put(b, "&lt;", 4);
        else if (inside && s[i] == '&') truce_buf_put(b, "&amp;", 5);
        else truce_buf_char(b, s[i]);
    }
    if (b->failed) memory(f);
}

/* An entity that nobody declared, such as &nbsp;: HTML may know it. */
static void XMLCALL on_skipped(void *ctx, const char *name, int parameter) {
    feed *f = ctx;
    if (parameter || f->rc != TRUCE_OK || !f->field) return;
    truce_buf *b = f->item_depth ? &f->item[f->field] : &f->channel[f->field];
    truce_buf_char(b, '&');
    truce_buf_cstr(b, name);
    truce_buf_char(b, ';');
    if (b->failed) memory(f);
}

static void XMLCALL on_entity(void *ctx, const char *name, int parameter, const char *value, int n, const char *base,
                              const char *system, const char *public_id, const char *notation) {
    feed *f = ctx;
    (void)name, (void)parameter, (void)n, (void)base, (void)public_id, (void)notation;
    refuse(f, TRUCE_EINPUT,
           value || !system ? "the feed declares entities of its own: refused, entities are never resolved"
                            : "the feed declares external entities: refused, entities are never resolved");
}

/* An external DTD is taken to be empty: nothing is loaded, and what it might declare counts as skipped. */
static int XMLCALL on_external(XML_Parser p, const char *context, const char *base, const char *system,
                               const char *public_id) {
    (void)base, (void)system, (void)public_id;
    XML_Parser none = XML_ExternalEntityParserCreate(p, context, NULL);
    enum XML_Status s = none ? XML_Parse(none, "", 0, 1) : XML_STATUS_ERROR;
    if (none) XML_ParserFree(none);
    if (s != XML_STATUS_OK) memory(XML_GetUserData(p)); /* nothing else can go wrong with no bytes */
    return s;
}

/* Code pages of one byte a character, by iconv. */
static int XMLCALL on_encoding(void *ctx, const char *name, XML_Encoding *info) {
    (void)ctx;
    iconv_t cd = iconv_open("UTF-32LE", name);
    if (cd == (iconv_t)-1) return XML_STATUS_ERROR;
    int known = 0;
    for (int i = 0; i < 256; i++) {
        char in = (char)i, *pi = &in;
        unsigned char out[4];
        char *po = (char *)out;
        size_t ni = 1, no = sizeof out;
        iconv(cd, NULL, NULL, NULL, NULL);
        bool ok = iconv(cd, &pi, &ni, &po, &no) != (size_t)-1 && !no;
        info->map[i] = ok ? (int)(out[0] | (unsigned)out[1] << 8 | (unsigned)out[2] << 16) : i < 128 ? i : 0xFFFD;
        known += ok && i >= 128;
    }
    iconv_close(cd);
    info->data = NULL;
    info->convert = NULL;
    info->release = NULL;
    return known > 64 ? XML_STATUS_OK : XML_STATUS_ERROR;
}

/* ---------------------------------------------------------------- the file */

static int trouble(feed *f) {
    uint32_t line = (uint32_t)XML_GetCurrentLineNumber(f->xml), col = (uint32_t)XML_GetCurrentColumnNumber(f->xml) + 1;
    XML_Index at = XML_GetCurrentByteIndex(f->xml);
    uint64_t pos = at > 0 ? (uint64_t)at : 0;
    if (f->refuse) return truce_intake__problem(f->file, f->calls, true, f->rc, pos, line, col, "%s", f->refuse);
    if (f->rc != TRUCE_OK) return f->rc;
    enum XML_Error e = XML_GetErrorCode(f->xml);
    if (e == XML_ERROR_NO_MEMORY) return truce_err_set(f->err, TRUCE_ENOMEM, "out of memory");
    return truce_intake__problem(f->file, f->calls, true, TRUCE_EINPUT, pos, line, col,
                                 "not a well-formed feed (%s); what stands before was read, the rest left out",
                                 XML_ErrorString(e));
}

static int parse(feed *f, truce_source src, truce_err *err) {
    uint64_t all = 0;
    for (;;) {
        void *room = XML_GetBuffer(f->xml, CHUNK);
        if (!room) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        long got = src.read(src.ctx, room, CHUNK, err);
        if (got < 0) return (int)got;
        all += (uint64_t)got;
        if (all > f->opt->limits.document_bytes)
            return truce_intake__problem(f->file, f->calls, true, TRUCE_ELIMIT, f->opt->limits.document_bytes, 0, 0,
                                         "larger than the limit 'document_bytes' (%zu): the rest is left out",
                                         f->opt->limits.document_bytes);
        if (XML_ParseBuffer(f->xml, (int)got, got == 0) != XML_STATUS_OK) return trouble(f);
        if (!got) return TRUCE_OK;
    }
}

int truce_intake__feed(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                       truce_err *err) {
    static const XML_Memory_Handling_Suite heap = {x_malloc, x_realloc, x_free};
    feed f = {.file = file, .opt = opt, .calls = calls, .err = err};
    f.xml = XML_ParserCreate_MM(NULL, &heap, NULL);
    if (!f.xml) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    XML_SetUserData(f.xml, &f);
    XML_SetHashSalt(f.xml, 0x7c1e5b3u); /* the order of nothing depends on it */
    XML_SetElementHandler(f.xml, on_start, on_end);
    XML_SetCharacterDataHandler(f.xml, on_text);
    XML_SetSkippedEntityHandler(f.xml, on_skipped);
    XML_SetEntityDeclHandler(f.xml, on_entity);
    XML_SetExternalEntityRefHandler(f.xml, on_external);
    XML_SetUnknownEncodingHandler(f.xml, on_encoding, NULL);
    XML_SetParamEntityParsing(f.xml, XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE);
    XML_UseForeignDTD(f.xml, XML_TRUE);
    int rc = parse(&f, src, err);
    XML_ParserFree(f.xml);
    for (int i = 0; i < FIELDS; i++) {
        truce_buf_fini(&f.item[i]);
        truce_buf_fini(&f.channel[i]);
    }
    return rc;
}
