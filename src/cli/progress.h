/* cli/progress.h - how far a long piece of work is: one line on standard error, on a terminal only.
 * Does: format the line (a pure function); draw it at most five times a second; clear it.
 * Does not: measure the work; draw when standard error is no terminal.
 * Memory: none but the struct.   Threads: one at a time. */
#ifndef TRUCE_PROGRESS_H
#define TRUCE_PROGRESS_H
#include "base/base.h"

#define TRUCE_PROGRESS_WIDTH 512 /* bytes of a line, at most */

/** What a line says. */
typedef struct truce_progress_view {
    const char *label;    /* "ingest" */
    const char *unit;     /* of `count`, in the plural: "reports"; one is without its s */
    uint64_t count;       /* things done */
    uint64_t done, total; /* for percentage and remaining time, in any unit; total 0: not known */
    bool bytes;           /* done and total are bytes, and the rate is of them; else it is of `count` */
    double seconds;       /* since the work began */
} truce_progress_view;

/** "ingest  12,345 reports  41%  1,830/s  about 2 min left". What is not known is left out; where `columns` are few the
 *  rate goes first, then the remaining time, the percentage, the end of the line.
 *  @param[out] out  NUL-terminated, ASCII if label and unit are  @return bytes, at most columns and size - 1 */
size_t truce_progress_line(char *out, size_t size, const truce_progress_view *v, unsigned columns);

typedef struct truce_progress {
    truce_progress_view view;
    bool on;            /* standard error is a terminal */
    bool drawn;         /* a line stands there now */
    double began, drew; /* seconds of the steady clock */
} truce_progress;

/** Off when standard error is no terminal. `label` and `unit` are borrowed. */
void truce_progress_init(truce_progress *p, const char *label, const char *unit, bool bytes);
/** Say how far it is: draws when the last line is a fifth of a second old. */
void truce_progress_set(truce_progress *p, uint64_t count, uint64_t done, uint64_t total);
/** Take the line away, before something else is written to standard error and at the end. */
void truce_progress_clear(truce_progress *p);
#endif
