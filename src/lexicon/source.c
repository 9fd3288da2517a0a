/* lexicon/source.c - the line-oriented source format (docs/lexicon.md) to entries, with diagnostics.
 * Does: lines, quotes, comments, file:line:column of everything that is wrong, several faults in one go.
 * Does not: know which values are good (schema.c) or write images.   Columns count code points from 1.
 * Memory: entries live in the parser's arena, which runs under its oom jump. */
#include "lexicon/inside.h"

#include <stdio.h>
#include <string.h>

struct line {
    struct lex_parser *ps;
    const char *file;
    truce_str s; /* the line without its end */
    uint32_t no;
    uint32_t at; /* byte */
};

void lex_complain(struct lex_parser *ps, const char *file, uint32_t line, uint32_t col, bool is_error, const char *fmt,
                  ...) {
    char msg[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(msg, sizeof msg, fmt, ap);
    va_end(ap);
    if (is_error) ps->errors++;
    if (ps->report && ps->errors <= LEX_ERRORS) ps->report(file, line, col, is_error, msg, ps->ctx);
    if (is_error && ps->errors == LEX_ERRORS) {
        if (ps->report) ps->report(file, line, col, true, "too many errors; giving up", ps->ctx);
        ps->stop = true;
    }
}

static uint32_t column(truce_str s, uint32_t at) {
    uint32_t col = 1;
    for (uint32_t i = 0; i < at && i < s.n; i++) col += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return col;
}

#define fault(l, at_, ...) lex_complain((l)->ps, (l)->file, (l)->no, column((l)->s, (at_)), true, __VA_ARGS__)

static bool blank(char c) {
    return c == ' ' || c == '\t';
}
static bool line_ends(const struct line *l) {
    return l->at >= l->s.n || (l->s.p[l->at] == '#' && (l->at == 0 || blank(l->s.p[l->at - 1])));
}
static void skip(struct line *l) {
    while (l->at < l->s.n && blank(l->s.p[l->at])) l->at++;
}

/* ---------------------------------------------------------------- one value */

/* At an opening quotation mark. False: no closing one (reported). */
static bool quoted(struct line *l, truce_str *out) {
    uint32_t open = l->at++, n = 0;
    char *p = truce_arena_alloc(l->ps->arena, l->s.n - open);
    while (l->at < l->s.n && l->s.p[l->at] != '"') {
        if (l->s.p[l->at] == '\\' && l->at + 1 < l->s.n && (l->s.p[l->at + 1] == '"' || l->s.p[l->at + 1] == '\\'))
            l->at++;
        p[n++] = l->s.p[l->at++];
    }
    if (l->at >= l->s.n) {
        fault(l, open, "this quotation mark is never closed");
        return false;
    }
    l->at++;
    skip(l);
    if (!line_ends(l) && l->s.p[l->at] != ',' && l->s.p[l->at] != '|') {
        fault(l, l->at, "text after the closing quotation mark; a comma, a | or the end of the line is needed");
        return false;
    }
    *out = (truce_str){p, n};
    return true;
}

static bool bare(struct line *l, truce_str *out) {
    uint32_t beg = l->at;
    for (; !line_ends(l) && l->s.p[l->at] != ',' && l->s.p[l->at] != '|'; l->at++) {
        if (l->s.p[l->at] == '"') {
            fault(l, l->at, "a quotation mark inside a value; put the whole value in quotation marks and write \\\"");
            return false;
        }
    }
    *out = truce_str_trim(truce_str_sub(l->s, beg, l->at));
    for (uint32_t i = 0; i < out->n; i++)
        if (out->p[i] == '\t') {
            fault(l, (uint32_t)(out->p + i - l->s.p), "a tab inside a value; use a space");
            return false;
        }
    return true;
}

struct piece {
    truce_str text;
    uint32_t at; /* byte in the line */
};
typedef TRUCE_VEC(struct piece) pieces;

/* Values up to '|' or the end of the line. False after a fault: the rest of the line is skipped. */
static bool values(struct line *l, pieces *out) {
    for (;;) {
        struct piece v = {TRUCE_NOSTR, 0};
        skip(l);
        v.at = l->at;
        bool q = l->at < l->s.n && l->s.p[l->at] == '"';
        if (!(q ? quoted(l, &v.text) : bare(l, &v.text))) {
            l->at = l->s.n;
            return false;
        }
        if (!v.text.n) {
            fault(l, v.at, out->n ? "an empty value behind a comma" : "a value is missing");
            l->at = l->s.n;
            return false;
        }
        if (v.text.n > LEX_VALUE_BYTES) {
            fault(l, v.at, "a value of %u bytes; the limit is %u", v.text.n, LEX_VALUE_BYTES);
            return false;
        }
        truce_vec_push(l->ps->arena, out, v);
        if (line_ends(l) || l->s.p[l->at] == '|') return true;
        l->at++; /* the comma */
    }
}

static truce_str word(struct line *l) {
    uint32_t beg = l->at;
    while (!line_ends(l) && !blank(l->s.p[l->at]) && l->s.p[l->at] != '|' && l->s.p[l->at] != ',') l->at++;
    return truce_str_sub(l->s, beg, l->at);
}

/* ---------------------------------------------------------------- attributes */

static bool has(const struct lex_entry *e, const char *key) {
    for (uint32_t i = 0; i < e->values.n; i++)
        if (truce_str_is(e->values.v[i].key, key)) return true;
    return false;
}

static void add(struct line *l, struct lex_entry *e, const struct lex_attr_type *t, struct piece v) {
    char why[300];
    if (!lex_value_ok(t, v.text, why, sizeof why)) {
        fault(l, v.at, "%s", why);
        e->faulty = true;
        return;
    }
    if (e->values.n >= LEX_ENTRY_ATTRS) {
        if (e->values.n == LEX_ENTRY_ATTRS) fault(l, v.at, "more than %u values in one entry", LEX_ENTRY_ATTRS);
        return;
    }
    struct lex_value x = {truce_str_c(t->name), truce_arena_str(l->ps->arena, v.text), l->no, column(l->s, v.at),
                          t->type == LEX_PHRASE ? t->form : LEX_NOFORM};
    truce_vec_push(l->ps->arena, &e->values, x);
}

/* `key values` segments up to the end of the line; `e` NULL after a broken entry line: only skipped. */
static void attributes(struct line *l, struct lex_entry *e) {
    while (skip(l), !line_ends(l)) {
        if (l->s.p[l->at] == '|') {
            l->at++;
            continue;
        }
        uint32_t at = l->at;
        truce_str key = word(l);
        const struct lex_attr_type *t = e ? lex_attr_of((enum truce_lex_kind)e->kind, key) : NULL;
        if (e && !t) {
            const char *near = lex_near_attr((enum truce_lex_kind)e->kind, key), *kind = lex_kinds[e->kind].name;
            if (near) fault(l, at, "%s has no attribute '%.*s'; did you mean '%s'?", kind, TRUCE_FMT(key), near);
            else fault(l, at, "%s has no attribute '%.*s'", kind, TRUCE_FMT(key));
            e->faulty = true;
        }
        pieces vs = {0};
        if (!e) { /* the entry is broken already: no further complaints about it */
            l->at = l->s.n;
            return;
        }
        if (!values(l, &vs)) e->faulty = true;
        else if (!t) continue;
        else if (t->once && (vs.n > 1 || has(e, t->name)))
            fault(l, at, "only one value of %s may stand in an entry", t->name);
        else
            for (uint32_t i = 0; i < vs.n; i++) add(l, e, t, vs.v[i]);
    }
}

/* ---------------------------------------------------------------- entries */

static truce_str value_of(const struct lex_entry *e, const char *key) {
    for (uint32_t i = 0; i < e->values.n; i++)
        if (truce_str_is(e->values.v[i].key, key)) return e->values.v[i].text;
    return TRUCE_NOSTR;
}

/* id; for a place also its GeoNames number, or headword, country and adm1; for a word its list and headword; else the
 * headword. */
static truce_str identity(truce_arena *a, const struct lex_entry *e) {
    truce_str id = value_of(e, "id");
    if (!id.n && e->kind == TRUCE_LEX_PLACE) id = value_of(e, "geonameid");
    if (id.n) return id;
    if (e->kind == TRUCE_LEX_PLACE) {
        truce_str c = value_of(e, "country"), d = value_of(e, "adm1");
        return truce_arena_printf(a, "\t%.*s\t%.*s\t%.*s", TRUCE_FMT(e->name), TRUCE_FMT(c), TRUCE_FMT(d));
    }
    if (e->kind == TRUCE_LEX_WORD) {
        truce_str list = value_of(e, "list");
        return truce_arena_printf(a, "\t%.*s\t%.*s", TRUCE_FMT(e->name), TRUCE_FMT(list));
    }
    return truce_arena_printf(a, "\t%.*s", TRUCE_FMT(e->name));
}

static void finish(struct lex_parser *ps, struct lex_entry *e) {
    const struct lex_kind_type *k = &lex_kinds[e->kind];
    e->tomb = has(e, "delete");
    bool some = !k->needs || e->tomb || e->faulty;
    for (unsigned i = 0; k->needs && k->needs[i]; i++) some |= has(e, k->needs[i]);
    if (!some) {
        char list[100] = "";
        size_t n = 0;
        for (unsigned i = 0; k->needs[i]; i++)
            n += (size_t)snprintf(list + n, sizeof list - n, "%s%s", i ? ", " : "", k->needs[i]);
        lex_complain(ps, e->file.p, e->line, 1, true, "%s '%.*s' has none of the attributes it needs: %s", k->name,
                     TRUCE_FMT(e->name), list);
    }
    if (e->kind == TRUCE_LEX_PLACE && !e->faulty && has(e, "lat") != has(e, "lon"))
        lex_complain(ps, e->file.p, e->line, 1, true, "place '%.*s' has only one of lat and lon", TRUCE_FMT(e->name));
    truce_str from = value_of(e, "from"), to = value_of(e, "to");
    if (from.n && to.n && truce_str_cmp(from, to) > 0)
        lex_complain(ps, e->file.p, e->line, 1, true, "'%.*s' ends (%.*s) before it begins (%.*s)", TRUCE_FMT(e->name),
                     TRUCE_FMT(to), TRUCE_FMT(from));
    e->identity = identity(ps->arena, e);
}

static const struct lex_attr_type headword_type = {"headword", LEX_PHRASE, true, TRUCE_FORM_NAME, NULL, 0, 0};
static const struct lex_attr_type spelling_type = {"alias", LEX_PHRASE, false, TRUCE_FORM_ALIAS, NULL, 0, 0};

/* The line of an entry. NULL when it cannot be used (reported). */
static struct lex_entry *entry(struct line *l, truce_str where) {
    truce_str name = word(l);
    enum truce_lex_kind k = lex_kind_of(name);
    if (k == TRUCE_LEX_NONE) {
        const char *near = lex_near_kind(name);
        if (near) fault(l, 0, "unknown kind '%.*s'; did you mean '%s'?", TRUCE_FMT(name), near);
        else fault(l, 0, "unknown kind '%.*s'", TRUCE_FMT(name));
        return NULL;
    }
    skip(l);
    if (line_ends(l) || l->s.p[l->at] == '|' || l->s.p[l->at] == ',') {
        fault(l, l->at, "a headword is missing after '%s'", lex_kinds[k].name);
        return NULL;
    }
    if (l->ps->entries.n >= LEX_ENTRIES) {
        fault(l, 0, "more than %u entries", LEX_ENTRIES);
        l->ps->stop = true;
        return NULL;
    }
    pieces vs = {0};
    char why[300];
    if (!values(l, &vs)) return NULL;
    if (lex_kinds[k].head_matches && !lex_value_ok(&headword_type, vs.v[0].text, why, sizeof why)) {
        fault(l, vs.v[0].at, "%s", why);
        return NULL;
    }
    struct lex_entry *e = truce_arena_new(l->ps->arena, struct lex_entry);
    e->kind = (uint8_t)k;
    e->line = l->no;
    e->file = truce_str_c(l->file);
    e->name = truce_arena_str(l->ps->arena, vs.v[0].text);
    e->where = where.n ? where : truce_arena_printf(l->ps->arena, "%s:%u", l->file, l->no);
    for (uint32_t i = 1; i < vs.n; i++) {
        if (lex_kinds[k].head_matches) add(l, e, &spelling_type, vs.v[i]);
        else
            fault(l, vs.v[i].at, "a %s is a label with one name%s", lex_kinds[k].name,
                  k == TRUCE_LEX_FRAME || k == TRUCE_LEX_CUE ? "; its words stand under verb, noun, adjective or phrase"
                                                             : "");
    }
    return e;
}

/* ---------------------------------------------------------------- a file */

static bool sane(struct line *l) {
    if (l->s.n > LEX_LINE_BYTES) {
        lex_complain(l->ps, l->file, l->no, 1, true, "a line of %u bytes; the limit is %u", l->s.n, LEX_LINE_BYTES);
        return false;
    }
    uint32_t bad = truce_utf8_check(l->s);
    if (bad < l->s.n) {
        fault(l, bad, "not UTF-8: byte 0x%02X", (unsigned char)l->s.p[bad]);
        return false;
    }
    for (uint32_t i = 0; i < l->s.n; i++)
        if (((unsigned char)l->s.p[i] < 32 && l->s.p[i] != '\t') || l->s.p[i] == 127) {
            fault(l, i, "control character 0x%02X", (unsigned char)l->s.p[i]);
            return false;
        }
    return true;
}

/* A "#@ where" line says where the next entry really comes from (generated sources). */
static bool origin(const struct line *l, struct lex_parser *ps, truce_str *where) {
    if (!truce_str_starts(l->s, TRUCE_STR("#@ "))) return false;
    *where = truce_arena_str(ps->arena, truce_str_trim(truce_str_sub(l->s, 3, l->s.n)));
    return true;
}

void lex_source_parse(struct lex_parser *ps, const char *file, truce_str bytes) {
    struct lex_entry *e = NULL;
    truce_str where = TRUCE_NOSTR;
    uint32_t at = truce_str_starts(bytes, TRUCE_STR("\xEF\xBB\xBF")) ? 3 : 0, no = 0;
    bool any = false; /* an entry line, good or bad, came before */
    file = truce_arena_dup(ps->arena, file, strlen(file));
    while (at < bytes.n && !ps->stop) {
        const char *nl = memchr(bytes.p + at, '\n', bytes.n - at);
        uint32_t end = nl ? (uint32_t)(nl - bytes.p) : bytes.n, stop = end;
        if (stop > at && bytes.p[stop - 1] == '\r') stop--;
        struct line l = {ps, file, truce_str_sub(bytes, at, stop), ++no, 0};
        at = end + 1;
        bool in = l.s.n && blank(l.s.p[0]);
        if (!sane(&l) || origin(&l, ps, &where)) continue;
        skip(&l);
        if (line_ends(&l)) continue;
        if (in && !any) fault(&l, l.at, "an attribute before the first entry");
        else if (!in) {
            if (e) finish(ps, e);
            any = true;
            e = entry(&l, where);
            where = TRUCE_NOSTR;
            if (e) truce_vec_push(ps->arena, &ps->entries, e);
        }
        if (!ps->stop) attributes(&l, e);
        if (at == 0) break; /* 4 GiB: cannot be, the file limit is lower */
    }
    if (e) finish(ps, e);
}
