/* fuzz/fuzz_codec.c - a ledger's record of one report (store/codec.h). What is read is written and read once more, and
 * must give the same JSON; what is refused has a message. */
#include "../tests/unit/as_json.h"
#include "fuzz.h"
#include "store/codec.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    truce_arena a;
    truce_reading r;
    truce_err err = {0};
    truce_buf bytes, once, twice;
    truce_arena_init(&a, (size_t)256 << 20);
    truce_buf_init(&bytes);
    truce_buf_init(&once);
    truce_buf_init(&twice);
    int rc = store__codec_get(&a, (truce_str){(const char *)data, (uint32_t)size}, &r, &err);
    if (rc == TRUCE_OK) {
        as_json(&once, &r);
        if (store__codec_put(&bytes, &r) != TRUCE_OK) abort();
        if (store__codec_get(&a, truce_buf_view(&bytes), &r, &err) != TRUCE_OK) abort();
        as_json(&twice, &r);
        if (once.n != twice.n || memcmp(once.p, twice.p, once.n) != 0) abort();
    } else if (!err.msg[0] || err.code != rc || err.pos > size) abort();
    truce_buf_fini(&bytes);
    truce_buf_fini(&once);
    truce_buf_fini(&twice);
    truce_arena_fini(&a);
    return 0;
}
