/* cli/marks.c - stretches of a text, marked. */
#include "cli/marks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEEP = 16 }; /* marks within marks; deeper ones are not shown */

static int by_place(const void *a, const void *b) {
    const truce_mark *x = a, *y = b;
    if (x->beg != y->beg) return x->beg < y->beg ? -1 : 1;
    if (x->end != y->end) return x->end > y->end ? -1 : 1;
    return strcmp(x->label, y->label);
}

static bool cross(const truce_mark *x, const truce_mark *y) {
    return (x->beg < y->beg && y->beg < x->end && x->end < y->end) ||
           (y->beg < x->beg && x->beg < y->end && y->end < x->end);
}

/* The longer one of two that cross falls back to its core; when that is not enough, the second begins after the first.
 */
static void uncross(truce_mark *v, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = i + 1; k < n; k++) {
            if (!cross(&v[i], &v[k])) continue;
            truce_mark *m = v[i].end - v[i].beg > v[k].end - v[k].beg ? &v[i] : &v[k];
            m->beg = m->core_beg;
            m->end = m->core_end;
        }
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < n; k++)
            if (v[i].beg < v[k].beg && cross(&v[i], &v[k])) v[k].beg = v[i].end;
}

/* Equal stretches become one with all labels. @return how many are left */
static uint32_t join(truce_mark *v, uint32_t n) {
    uint32_t out = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (v[i].beg >= v[i].end) continue;
        if (!out || v[out - 1].beg != v[i].beg || v[out - 1].end != v[i].end) {
            v[out++] = v[i];
            continue;
        }
        char *l = v[out - 1].label;
        size_t k = strlen(l);
        snprintf(l + k, sizeof v->label - k, ",%s", v[i].label);
    }
    return out;
}

static void open_mark(truce_flow *f, const truce_mark *m) {
    if (f->o->colour) truce_flow_colour(f, m->tint);
    else truce_flow_cstr(f, "[");
}

static void close_mark(truce_flow *f, const truce_mark *m, const truce_mark *around) {
    if (!f->o->colour) {
        truce_flow_cstr(f, "|");
        truce_flow_cstr(f, m->label);
        truce_flow_cstr(f, "]");
        return;
    }
    truce_flow_colour(f, "0;2");
    truce_flow_cstr(f, "[");
    truce_flow_cstr(f, m->label);
    truce_flow_cstr(f, "]");
    truce_flow_colour(f, "0");
    if (around) truce_flow_colour(f, around->tint);
}

void truce_marks_text(truce_flow *f, truce_str text, uint32_t beg, uint32_t end, truce_mark *v, uint32_t n) {
    const truce_mark *open[DEEP] = {NULL};
    uint32_t deep = 0, at = beg, i = 0;
    uncross(v, n);
    if (n) qsort(v, n, sizeof *v, by_place);
    n = join(v, n);
    while (i < n && v[i].beg < beg) i++;
    while (at < end) {
        while (deep && open[deep - 1]->end <= at) {
            deep--;
            close_mark(f, open[deep], deep ? open[deep - 1] : NULL);
        }
        for (; i < n && v[i].beg <= at; i++) {
            if (deep == DEEP || v[i].end > end) continue;
            open_mark(f, &v[i]);
            open[deep++] = &v[i];
        }
        uint32_t to = end;
        if (deep && open[deep - 1]->end < to) to = open[deep - 1]->end;
        if (i < n && v[i].beg < to) to = v[i].beg;
        truce_flow_text(f, truce_str_sub(text, at, to));
        at = to;
    }
    while (deep) {
        deep--;
        close_mark(f, open[deep], deep ? open[deep - 1] : NULL);
    }
}
