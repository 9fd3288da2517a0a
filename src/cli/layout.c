/* cli/layout.c - cells, wrapping, colour. */
#include "cli/layout.h"

#include <string.h>

unsigned truce_lay_columns(const truce_out *o) {
    return o->width ? o->width : TRUCE_LAY_WIDTH;
}

void truce_lay_colour(truce_out *o, const char *code) {
    if (o->colour) truce_buf_printf(&o->buf, "\033[%sm", code);
}

void truce_lay_end(truce_out *o) {
    while (o->buf.n && o->buf.p[o->buf.n - 1] == ' ') o->buf.n--;
    truce_buf_char(&o->buf, '\n');
}

static bool starts(char c) { /* a code point */
    return ((unsigned char)c & 0xC0) != 0x80;
}

static unsigned columns(truce_str s) {
    unsigned n = 0;
    for (uint32_t i = 0; i < s.n; i++) n += starts(s.p[i]);
    return n;
}

/* What would move the cursor or start an escape stays a space: titles come from outside. */
static void put(truce_buf *b, truce_str s) {
    for (uint32_t i = 0; i < s.n; i++) truce_buf_char(b, (unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7F ? ' ' : s.p[i]);
}

void truce_lay_cell(truce_out *o, truce_str s, unsigned width, bool right) {
    unsigned n = columns(s);
    if (n > width && width) {
        uint32_t i = 0;
        for (unsigned k = 0; i < s.n; i++)
            if (starts(s.p[i]) && k++ == width - 1) break;
        put(&o->buf, truce_str_sub(s, 0, i));
        truce_buf_char(&o->buf, '~');
        return;
    }
    if (right) truce_buf_printf(&o->buf, "%*s", (int)(width - n), "");
    put(&o->buf, s);
    if (!right) truce_buf_printf(&o->buf, "%*s", (int)(width - n), "");
}

/* ---------------------------------------------------------------- flow */

void truce_flow_init(truce_flow *f, truce_out *o, unsigned indent) {
    memset(f, 0, sizeof *f);
    f->o = o;
    f->indent = indent;
    f->width = o->width;
    truce_buf_init(&f->word);
}

void truce_flow_fini(truce_flow *f) {
    f->o->buf.failed |= f->word.failed;
    truce_buf_fini(&f->word);
}

static void word_out(truce_flow *f) {
    if (f->pending && f->col == 0) {
        if (f->blank) truce_buf_char(&f->o->buf, '\n');
        f->blank = false;
        truce_buf_printf(&f->o->buf, "%*s", (int)f->indent, "");
        f->col = f->indent;
    } else if (f->pending && f->width > f->indent + 20 && f->col + f->space + f->pending > f->width) {
        truce_buf_printf(&f->o->buf, "\n%*s", (int)f->indent, "");
        f->col = f->indent;
    } else if (f->pending && f->space) {
        truce_buf_char(&f->o->buf, ' ');
        f->col++;
    }
    truce_buf_put(&f->o->buf, f->word.p, f->word.n);
    f->col += f->pending;
    if (f->pending) f->space = false;
    f->pending = 0;
    truce_buf_clear(&f->word);
}

void truce_flow_text(truce_flow *f, truce_str s) {
    for (uint32_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '\n') {
            truce_flow_end(f);
            f->blank = f->spaced;
        } else if ((unsigned char)c <= ' ' || c == 0x7F) {
            word_out(f);
            f->space = f->col > 0;
        } else {
            truce_buf_char(&f->word, c);
            f->pending += starts(c);
        }
    }
}

void truce_flow_cstr(truce_flow *f, const char *s) {
    truce_flow_text(f, truce_str_c(s));
}

void truce_flow_colour(truce_flow *f, const char *code) {
    if (!f->o->colour) return;
    if (!f->pending) word_out(f); /* codes before the space belong to what stood there */
    truce_buf_printf(&f->word, "\033[%sm", code);
}

void truce_flow_end(truce_flow *f) {
    word_out(f);
    if (f->col) truce_buf_char(&f->o->buf, '\n');
    f->col = 0;
    f->space = false;
}
