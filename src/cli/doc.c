/* cli/doc.c - see doc.h. Markdown is that of GitHub and pandoc: pipe tables and [^n] notes. */
#include "cli/doc.h"

#include <stdio.h>
#include <string.h>

static const char doc_style[] =
    ":root{color-scheme:light "
    "dark;--ink:#1b1b1b;--paper:#fff;--dim:#595959;--rule:#c9c9c9;--head:#f1f1f1;--link:#0b57a4}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e6e6e6;--paper:#161616;--dim:#a6a6a6;--rule:#444;--head:#242424;"
    "--link:#8ab8f0}}"
    "body{margin:2rem auto;max-width:60rem;padding:0 1rem;background:var(--paper);color:var(--ink);"
    "font:16px/1.5 system-ui,sans-serif}"
    "h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2.2rem;border-bottom:1px solid var(--rule)}"
    "h3{font-size:1.05rem;margin-top:1.6rem}a{color:var(--link)}sup{line-height:0}sup a{text-decoration:none}"
    ".t{overflow-x:auto}table{border-collapse:collapse;margin:.6rem 0;font-size:.94rem}"
    "th,td{border:1px solid var(--rule);padding:.25rem .5rem;text-align:left;vertical-align:top}"
    "th{background:var(--head)}.r{text-align:right}code{font-size:.88em;color:var(--dim);white-space:nowrap}"
    ".n{margin:.35rem 0;padding-left:2.4rem;text-indent:-2.4rem;font-size:.94rem}.n:target{background:var(--head)}"
    "@media print{body{margin:0;max-width:none;font-size:10pt}h2,h3{break-after:avoid}tr,.n{break-inside:avoid}"
    "a{color:inherit;text-decoration:none}.t{overflow:visible}}";

/* ---------------------------------------------------------------- text */

/* Marks and overrides of direction, and what is no character: none of it may reach the page. */
static bool doc_unsafe(uint32_t cp) {
    return cp < 0x20 || (cp >= 0x7F && cp < 0xA0) || cp == 0x200E || cp == 0x200F || cp == 0x061C ||
           (cp >= 0x2028 && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069) || cp == 0xFEFF;
}

static void doc_html_char(truce_buf *b, char c) {
    switch (c) {
    case '&': truce_buf_cstr(b, "&amp;"); break;
    case '<': truce_buf_cstr(b, "&lt;"); break;
    case '>': truce_buf_cstr(b, "&gt;"); break;
    case '"': truce_buf_cstr(b, "&quot;"); break;
    case '\'': truce_buf_cstr(b, "&#39;"); break;
    default: truce_buf_char(b, c);
    }
}

static void doc_escaped(truce_buf *b, bool html, truce_str s) {
    bool space = false;
    for (uint32_t i = 0, len; i < s.n; i += len) {
        uint32_t cp = truce_utf8_get(s, i, &len);
        char utf8[4];
        if (doc_unsafe(cp)) {
            space |= cp == '\n' || cp == '\t' || cp == '\r';
            continue;
        }
        if (space) truce_buf_char(b, ' ');
        space = false;
        if (cp >= 0x80) truce_buf_put(b, utf8, truce_utf8_put(utf8, cp));
        else if (html) doc_html_char(b, (char)cp);
        else {
            if (strchr("\\`*_{}[]<>#|~&!^", (int)cp)) truce_buf_char(b, '\\');
            truce_buf_char(b, (char)cp);
        }
    }
}

void truce_doc_text(truce_doc *d, truce_str s) {
    doc_escaped(d->b, d->html, s);
}

void truce_doc_cstr(truce_doc *d, const char *s) {
    doc_escaped(d->b, d->html, truce_str_c(s));
}

void truce_doc_printf(truce_doc *d, const char *fmt, ...) {
    char t[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(t, sizeof t, fmt, ap);
    va_end(ap);
    truce_doc_cstr(d, t);
}

void truce_doc_outside(truce_doc *d, truce_str s) {
    if (d->html) truce_buf_cstr(d->b, "<bdi>");
    truce_doc_text(d, s);
    if (d->html) truce_buf_cstr(d->b, "</bdi>");
}

void truce_doc_strong(truce_doc *d, truce_str s) {
    truce_buf_cstr(d->b, d->html ? "<strong>" : "**");
    truce_doc_outside(d, s);
    truce_buf_cstr(d->b, d->html ? "</strong>" : "**");
}

void truce_doc_code(truce_doc *d, const char *s) {
    truce_buf_cstr(d->b, d->html ? "<code>" : "`");
    for (; *s; s++)
        if (d->html) doc_html_char(d->b, *s);
        else if (*s != '`' && (unsigned char)*s >= 0x20) truce_buf_char(d->b, *s);
    truce_buf_cstr(d->b, d->html ? "</code>" : "`");
}

void truce_doc_ref(truce_doc *d, uint32_t n) {
    if (d->html) truce_buf_printf(d->b, "<sup><a href=\"#n%u\">[%u]</a></sup>", n, n);
    else truce_buf_printf(d->b, "[^%u]", n);
}

/* ---------------------------------------------------------------- blocks */

void truce_doc_begin(truce_doc *d, truce_buf *b, bool html, truce_str title) {
    memset(d, 0, sizeof *d);
    d->b = b;
    d->html = html;
    if (!html) {
        truce_buf_cstr(b, "# ");
        truce_doc_text(d, title);
        truce_buf_cstr(b, "\n");
        return;
    }
    truce_buf_cstr(b, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                      "'unsafe-inline'\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    truce_doc_text(d, title);
    truce_buf_printf(b, "</title>\n<style>%s</style>\n</head>\n<body>\n<h1>", doc_style);
    truce_doc_text(d, title);
    truce_buf_cstr(b, "</h1>\n");
}

void truce_doc_end(truce_doc *d) {
    if (d->html) truce_buf_cstr(d->b, "</body>\n</html>\n");
}

void truce_doc_heading(truce_doc *d, unsigned level, truce_str text) {
    if (d->html) truce_buf_printf(d->b, "<h%u>", level);
    else truce_buf_printf(d->b, "\n%.*s ", (int)level, "####");
    truce_doc_text(d, text);
    if (d->html) truce_buf_printf(d->b, "</h%u>", level);
    truce_buf_char(d->b, '\n');
}

void truce_doc_para(truce_doc *d) {
    truce_buf_cstr(d->b, d->html ? "<p>" : "\n");
}
void truce_doc_para_end(truce_doc *d) {
    truce_buf_cstr(d->b, d->html ? "</p>\n" : "\n");
}

void truce_doc_list(truce_doc *d) {
    truce_buf_cstr(d->b, d->html ? "<ul>\n" : "\n");
    d->in_list = false;
}
void truce_doc_item(truce_doc *d) {
    if (d->in_list) truce_buf_cstr(d->b, d->html ? "</li>\n" : "\n");
    truce_buf_cstr(d->b, d->html ? "<li>" : "- ");
    d->in_list = true;
}
void truce_doc_list_end(truce_doc *d) {
    if (d->in_list) truce_buf_cstr(d->b, d->html ? "</li>\n" : "\n");
    if (d->html) truce_buf_cstr(d->b, "</ul>\n");
    d->in_list = false;
}

void truce_doc_note(truce_doc *d, uint32_t n) {
    if (d->html) truce_buf_printf(d->b, "<p class=\"n\" id=\"n%u\">[%u] ", n, n);
    else truce_buf_printf(d->b, "\n[^%u]: ", n);
}
void truce_doc_note_end(truce_doc *d) {
    truce_buf_cstr(d->b, d->html ? "</p>\n" : "\n");
}

/* ---------------------------------------------------------------- tables */

void truce_doc_table(truce_doc *d, const truce_str *heads, const bool *right, uint32_t columns) {
    d->columns = columns < TRUCE_DOC_COLUMNS ? columns : TRUCE_DOC_COLUMNS;
    d->column = 0;
    d->in_cell = false;
    truce_buf_cstr(d->b, d->html ? "<div class=\"t\"><table>\n<thead><tr>" : "\n|");
    for (uint32_t i = 0; i < d->columns; i++) {
        d->right[i] = right && right[i];
        if (d->html) truce_buf_cstr(d->b, d->right[i] ? "<th scope=\"col\" class=\"r\">" : "<th scope=\"col\">");
        else truce_buf_char(d->b, ' ');
        truce_doc_text(d, heads[i]);
        truce_buf_cstr(d->b, d->html ? "</th>" : " |");
    }
    truce_buf_cstr(d->b, d->html ? "</tr></thead>\n<tbody>" : "\n|");
    for (uint32_t i = 0; !d->html && i < d->columns; i++) truce_buf_cstr(d->b, d->right[i] ? "---:|" : "---|");
}

static void doc_cell_end(truce_doc *d) {
    if (!d->in_cell) return;
    truce_buf_cstr(d->b, d->html ? "</td>" : " |");
    d->in_cell = false;
    if (d->html && d->column == d->columns) truce_buf_cstr(d->b, "</tr>");
}

void truce_doc_cell(truce_doc *d) {
    doc_cell_end(d);
    if (d->column == d->columns) d->column = 0;
    if (d->column == 0) truce_buf_cstr(d->b, d->html ? "\n<tr>" : "\n|");
    if (d->html) truce_buf_cstr(d->b, d->right[d->column] ? "<td class=\"r\">" : "<td>");
    else truce_buf_char(d->b, ' ');
    d->column++;
    d->in_cell = true;
}

void truce_doc_table_end(truce_doc *d) {
    while (d->column && d->column < d->columns) truce_doc_cell(d); /* the row is made whole */
    doc_cell_end(d);
    truce_buf_cstr(d->b, d->html ? "\n</tbody></table></div>\n" : "\n");
}
