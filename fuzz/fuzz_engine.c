/* fuzz/fuzz_engine.c - one text through everything: intake, lang, claims, incidents and their records, with the real
 * model and lexicon (TRUCE_FUZZ_DATA). What must hold is asserted: whole lines of JSON's first and last byte, valid
 * UTF-8, a status. */
#include "base/base.h"
#include "fuzz.h"
#include "truce.h"

#include <stdio.h>
#include <stdlib.h>

static void must(int holds) {
    if (!holds) abort();
}

static int record(const char *type, const char *json, size_t n, void *ctx) {
    (void)ctx;
    must(type && n >= 2 && json[0] == '{' && json[n - 1] == '}');
    must(truce_utf8_check((truce_str){json, (uint32_t)n}) == n);
    return TRUCE_OK;
}

static void problem(const char *name, const truce_err *e, int severe, void *ctx) {
    (void)severe;
    (void)ctx;
    must(name && e->code != TRUCE_OK && e->msg[0]);
}

static truce_engine *engine(void) {
    static truce_engine *e;
    const char *data = getenv("TRUCE_FUZZ_DATA");
    truce_options o = {.size = sizeof o, .data = data ? data : TRUCE_FUZZ_DATA};
    truce_err err = {0};
    if (!e && truce_open(&e, &o, &err) != TRUCE_OK) {
        fprintf(stderr, "fuzz_engine: %s\n", err.msg);
        exit(2);
    }
    return e;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    truce_run_options o = {.size = sizeof o, .format = "text", .date = "2025-10-14", .text = 1, .mentions = 1};
    truce_run_calls calls = {record, problem, NULL};
    truce_run *run;
    truce_err err = {0};
    must(truce_run_new(&run, engine(), &o, calls, &err) == TRUCE_OK);
    int rc = truce_run_bytes(run, "input", data, size, &err);
    must(rc == TRUCE_OK || rc == TRUCE_ENOMEM);
    if (rc == TRUCE_OK) rc = truce_run_finish(run, &err);
    must(rc == TRUCE_OK || rc == TRUCE_ENOMEM);
    truce_run_free(run);
    return 0;
}
