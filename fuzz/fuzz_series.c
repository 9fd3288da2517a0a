/* fuzz/fuzz_series.c - a published series (incident/sums.h). What is taken in has days in order, numbers that are not
 * negative and an answer for each row; what is refused has a message and a line that exists. */
#include "fuzz.h"
#include "incident/sums.h"

#include <stdlib.h>
#include <string.h>

static int on_row(const truce_sums_published *p, void *ctx) {
    size_t *n = ctx;
    (*n)++;
    if (p->from == TRUCE_NODAY || p->to < p->from || p->theirs < 0 || !p->period.n) abort();
    if (p->days != (uint32_t)(p->to - p->from + 1) || p->covered > p->days || p->known) abort(); /* nothing is known */
    return TRUCE_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    truce_sums_options o = {.by = {TRUCE_BY_MONTH}, .n_by = 1, .from = TRUCE_NODAY, .to = TRUCE_NODAY};
    truce_sums *s = NULL;
    truce_err err = {0};
    size_t lines = 1, rows = 0;
    for (size_t i = 0; i < size; i++) lines += data[i] == '\n';
    if (truce_sums_new(&s, &o, &err) != TRUCE_OK) abort();
    int rc = truce_sums_against(s, "series", (truce_str){(const char *)data, (uint32_t)size}, "somebody", &err);
    if (rc == TRUCE_OK) {
        if (truce_sums_published_rows(s, on_row, &rows, &err) != TRUCE_OK || rows >= lines) abort();
    } else if (!err.msg[0] || err.code != rc || (rc != TRUCE_ENOMEM && (!err.line || err.line > lines))) abort();
    truce_sums_free(s);
    return 0;
}
