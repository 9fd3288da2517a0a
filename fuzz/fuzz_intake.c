/* fuzz/fuzz_intake.c - one input through the reader of TRUCE_FUZZ_FORMAT. What must hold of every article is asserted:
 * valid UTF-8, repairs in order and inside the text, an id. */
#include "fuzz.h"
#include "intake/intake.h"

#include <stdlib.h>
#include <string.h>

typedef struct bytes {
    const uint8_t *p;
    size_t n;
} bytes;

static long read_bytes(void *ctx, void *out, size_t n, truce_err *err) {
    bytes *b = ctx;
    (void)err;
    if (n > b->n) n = b->n;
    if (n > 777) n = 777; /* short reads, as from a pipe */
    if (n) memcpy(out, b->p, n);
    b->p += n;
    b->n -= n;
    return (long)n;
}

static void must(int holds) {
    if (!holds) abort();
}

static int on_article(truce_article *a, void *ctx) {
    (void)ctx;
    must(truce_utf8_check(a->text) == a->text.n);
    must(strlen(a->id) == 64);
    must(a->title.n == 0 || truce_utf8_check(a->title) == a->title.n);
    for (uint32_t i = 0; i < a->repairs.n; i++) {
        must(a->repairs.v[i].beg <= a->repairs.v[i].end && a->repairs.v[i].end <= a->text.n);
        must(truce_utf8_boundary(a->text, a->repairs.v[i].beg));
    }
    truce_article_free(a);
    return TRUCE_OK;
}

static void on_problem(const char *file, const truce_err *e, bool severe, void *ctx) {
    (void)severe;
    (void)ctx;
    must(file != NULL && e->code != TRUCE_OK && e->msg[0]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    truce_intake_options opt = {.format = TRUCE_FUZZ_FORMAT, .date = TRUCE_NODAY, .limits = truce_limits_default};
    truce_intake_calls calls = {on_article, on_problem, NULL};
    truce_err err = {0};
    bytes b = {data, size};
    opt.limits.article_bytes = 1 << 16;
    opt.limits.line_bytes = 1 << 15;
    opt.limits.document_bytes = 1 << 18;
    int rc = truce_intake_read("input", (truce_source){read_bytes, &b}, &opt, calls, &err);
    must(rc == TRUCE_OK || rc == TRUCE_ENOMEM || rc == TRUCE_EINPUT || rc == TRUCE_ELIMIT);
    return 0;
}
