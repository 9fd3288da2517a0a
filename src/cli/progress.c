/* cli/progress.c - see progress.h. */
#include "cli/progress.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#define TRUCE_PROGRESS__EVERY 0.2 /* seconds between two lines */
#define TRUCE_PROGRESS__FIRST 2.0 /* seconds before a remaining time is worth anything */

/* ---------------------------------------------------------------- the line */

enum { PART_COUNT, PART_PERCENT, PART_RATE, PART_LEFT, PARTS };

/* 1234567 -> "1,234,567" */
static void with_commas(char out[32], uint64_t v) {
    char digits[24];
    int n = snprintf(digits, sizeof digits, "%llu", (unsigned long long)v), k = 0;
    for (int i = 0; i < n; i++) {
        if (i && (n - i) % 3 == 0) out[k++] = ',';
        out[k++] = digits[i];
    }
    out[k] = '\0';
}

static void megabytes(char out[32], double bytes) {
    if (bytes < 1e9) snprintf(out, 32, "%.1f MB", bytes / 1e6);
    else snprintf(out, 32, "%.1f GB", bytes / 1e9);
}

static void time_left(char *out, size_t size, double s) {
    if (s < 10) snprintf(out, size, "a few seconds left");
    else if (s < 90) snprintf(out, size, "about %.0f s left", 5 * (double)(long)(s / 5 + 0.5));
    else if (s < 90 * 60) snprintf(out, size, "about %.0f min left", s / 60);
    else if (s < 48 * 3600) snprintf(out, size, "about %.0f h left", s / 3600);
    else snprintf(out, size, "days left");
}

static void fill_parts(char part[PARTS][64], const truce_progress_view *v) {
    char number[32];
    with_commas(number, v->count);
    size_t unit = strnlen(v->unit, 24);
    if (v->count == 1 && unit && v->unit[unit - 1] == 's') unit--; /* "1 report" */
    snprintf(part[PART_COUNT], 64, "%s %.*s", number, (int)unit, v->unit);
    if (v->bytes && !v->total && v->done) {
        megabytes(number, (double)v->done);
        snprintf(part[PART_PERCENT], 64, "%s", number);
    }
    uint64_t done = v->total && v->done > v->total ? v->total : v->done;
    if (v->total) snprintf(part[PART_PERCENT], 64, "%u%%", (unsigned)((double)done / (double)v->total * 100));
    if (v->seconds <= 0) return;
    if (v->bytes) megabytes(number, (double)v->done / v->seconds);
    else with_commas(number, (uint64_t)((double)v->count / v->seconds));
    snprintf(part[PART_RATE], 64, "%s/s", number);
    if (v->total > done && done && v->seconds >= TRUCE_PROGRESS__FIRST)
        time_left(part[PART_LEFT], 64, v->seconds * (double)(v->total - done) / (double)done);
}

size_t truce_progress_line(char *out, size_t size, const truce_progress_view *v, unsigned columns) {
    static const int least_needed[] = {PART_RATE, PART_LEFT, PART_PERCENT};
    char part[PARTS][64] = {"", "", "", ""};
    size_t most = columns < size - 1 ? columns : size - 1, n;
    fill_parts(part, v);
    for (unsigned drop = 0;; drop++) {
        char line[TRUCE_PROGRESS_WIDTH];
        n = (size_t)snprintf(line, sizeof line, "%.64s", v->label);
        for (int i = 0; i < PARTS; i++)
            if (part[i][0]) n += (size_t)snprintf(line + n, sizeof line - n, "  %s", part[i]);
        if (n > most && drop < 3) {
            part[least_needed[drop]][0] = '\0';
            continue;
        }
        if (n > most) n = most;
        memcpy(out, line, n);
        out[n] = '\0';
        return n;
    }
}

/* ---------------------------------------------------------------- on the terminal */

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void truce_progress_init(truce_progress *p, const char *label, const char *unit, bool bytes) {
    *p = (truce_progress){.view = {.label = label, .unit = unit, .bytes = bytes}, .on = isatty(STDERR_FILENO) != 0};
    p->began = now();
    p->drew = p->began; /* what is over in a fifth of a second needs no line */
}

void truce_progress_set(truce_progress *p, uint64_t count, uint64_t done, uint64_t total) {
    p->view.count = count;
    p->view.done = done;
    p->view.total = total;
    double t = p->on ? now() : 0;
    if (!p->on || t - p->drew < TRUCE_PROGRESS__EVERY) return;
    char line[TRUCE_PROGRESS_WIDTH];
    struct winsize w;
    /* Asked anew each time: windows change. The last column stays free, or some terminals begin a new line. */
    unsigned columns = ioctl(STDERR_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 1 ? w.ws_col - 1u : 79;
    p->drew = t;
    p->view.seconds = t - p->began;
    truce_progress_line(line, sizeof line, &p->view, columns);
    fprintf(stderr, "\r%s\033[K", line);
    fflush(stderr);
    p->drawn = true;
}

void truce_progress_clear(truce_progress *p) {
    if (!p->drawn) return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
    p->drawn = false;
}
