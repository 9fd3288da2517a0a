/* cli/grid.h - a table of short cells: columns as wide as they need be, numbers to the right.
 * Does: keep cells until the widths are known; thousands with commas.   Does not: fit a terminal; colour.
 * Memory: all cells, freed at once. A cell that no memory was left for makes `failed`. */
#ifndef TRUCE_GRID_H
#define TRUCE_GRID_H
#include "cli/out.h"

enum {
    TRUCE_GRID_COLUMNS = 24,
    TRUCE_GRID_WIDEST = 44 /* columns of a cell; longer ones are cut with '~', but for the last */
};

typedef struct truce_grid {
    truce_arena arena;
    uint32_t columns;
    bool right[TRUCE_GRID_COLUMNS];
    TRUCE_VEC(truce_str) cells; /* row after row; the first row is the heading */
    bool failed;
} truce_grid;

void truce_grid_init(truce_grid *g);
void truce_grid_fini(truce_grid *g);
/** One more column; all of them before the first cell. */
void truce_grid_column(truce_grid *g, const char *head, bool right);
void truce_grid_text(truce_grid *g, truce_str s);
void truce_grid_printf(truce_grid *g, const char *fmt, ...) TRUCE_PRINTF(2, 3);
/** "1,234"; `v` < 0: "-". `open`: "1,234+". */
void truce_grid_number(truce_grid *g, int64_t v, bool open);
/** Indented by two; trailing spaces off. */
void truce_grid_print(truce_grid *g, truce_out *o);

/** A sentence below a table: "  - ...", its lines as wide as the terminal. */
void truce_grid_note(truce_out *o, const char *text);

/** "1,234" of any number, with its sign when `sign`. */
void truce_thousands(char out[40], int64_t v, bool sign);
#endif
