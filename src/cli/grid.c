/* cli/grid.c - see grid.h. */
#include "cli/grid.h"

#include <stdio.h>
#include <string.h>

void truce_grid_init(truce_grid *g) {
    memset(g, 0, sizeof *g);
    truce_arena_init(&g->arena, 0);
}

void truce_grid_fini(truce_grid *g) {
    truce_arena_fini(&g->arena);
}

void truce_grid_column(truce_grid *g, const char *head, bool right) {
    if (g->columns == TRUCE_GRID_COLUMNS) return;
    g->right[g->columns++] = right;
    truce_grid_text(g, truce_str_c(head));
}

static uint32_t grid_width(truce_str s) { /* code points */
    uint32_t n = 0;
    for (uint32_t i = 0; i < s.n; i++) n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return n;
}

/* What is too wide is cut at a code point. */
static truce_str grid_fit(truce_grid *g, truce_str s) {
    uint32_t n = 0, i = 0;
    bool last = g->columns && g->cells.n % g->columns == g->columns - 1; /* nothing stands to its right */
    if (last || grid_width(s) <= TRUCE_GRID_WIDEST) return truce_arena_str(&g->arena, s);
    for (; i < s.n; i++)
        if (((unsigned char)s.p[i] & 0xC0) != 0x80 && n++ == TRUCE_GRID_WIDEST - 1) break;
    return truce_arena_printf(&g->arena, "%.*s~", (int)i, s.p);
}

void truce_grid_text(truce_grid *g, truce_str s) {
    truce_str kept = s.n ? grid_fit(g, s) : TRUCE_STR("");
    for (uint32_t i = 0; i < kept.n; i++)
        if ((unsigned char)kept.p[i] < 0x20) ((char *)(uintptr_t)kept.p)[i] = ' '; /* our own copy */
    g->failed |= (s.n && !kept.p) || !truce_vec_push(&g->arena, &g->cells, kept);
}

void truce_grid_printf(truce_grid *g, const char *fmt, ...) {
    char t[256];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(t, sizeof t, fmt, ap);
    va_end(ap);
    truce_grid_text(g, truce_str_c(t));
}

void truce_thousands(char out[40], int64_t v, bool sign) {
    char d[24];
    size_t n = 0;
    uint64_t u = v < 0 ? (uint64_t)0 - (uint64_t)v : (uint64_t)v;
    int k = snprintf(d, sizeof d, "%llu", (unsigned long long)u);
    if (v < 0) out[n++] = '-';
    else if (sign) out[n++] = '+';
    for (int i = 0; i < k; i++) {
        if (i && (k - i) % 3 == 0) out[n++] = ',';
        out[n++] = d[i];
    }
    out[n] = 0;
}

void truce_grid_number(truce_grid *g, int64_t v, bool open) {
    char t[40];
    truce_thousands(t, v, false);
    if (v < 0) truce_grid_text(g, TRUCE_STR("-"));
    else truce_grid_printf(g, "%s%s", t, open ? "+" : "");
}

static void grid_cell(truce_buf *b, truce_str s, uint32_t width, bool right) {
    uint32_t fill = width - grid_width(s);
    if (right) truce_buf_printf(b, "%*s", (int)fill, "");
    truce_buf_str(b, s);
    if (!right) truce_buf_printf(b, "%*s", (int)fill, "");
}

void truce_grid_print(truce_grid *g, truce_out *o) {
    uint32_t width[TRUCE_GRID_COLUMNS] = {0};
    for (uint32_t i = 0; i < g->cells.n; i++) {
        uint32_t w = grid_width(g->cells.v[i]);
        if (w > width[i % g->columns]) width[i % g->columns] = w;
    }
    for (uint32_t i = 0; i < g->cells.n; i++) {
        bool heading = i < g->columns, last = i % g->columns == g->columns - 1;
        if (i == 0 && o->colour) truce_buf_cstr(&o->buf, "\033[2m");
        truce_buf_cstr(&o->buf, "  ");
        grid_cell(&o->buf, g->cells.v[i], width[i % g->columns], g->right[i % g->columns]);
        if (!last) continue;
        while (o->buf.n && o->buf.p[o->buf.n - 1] == ' ') o->buf.n--;
        if (heading && o->colour) truce_buf_cstr(&o->buf, "\033[0m");
        truce_buf_char(&o->buf, '\n');
    }
    o->buf.failed |= g->failed;
}

void truce_grid_note(truce_out *o, const char *text) {
    unsigned col = 0, width = o->width > 40 ? o->width : 100;
    for (const char *p = text; *p;) {
        size_t n = strcspn(p, " ");
        unsigned w = grid_width((truce_str){p, (uint32_t)n});
        if (col && col + 1 + w > width) {
            truce_buf_char(&o->buf, '\n');
            col = 0;
        }
        truce_buf_cstr(&o->buf, col ? " " : p == text ? "  - " : "    ");
        col += col ? 1 + w : 4 + w;
        truce_buf_put(&o->buf, p, n);
        p += n + (p[n] == ' ');
    }
    truce_buf_char(&o->buf, '\n');
}
