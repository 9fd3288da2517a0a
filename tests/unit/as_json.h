/* unit/as_json.h - all of a reading as lines of JSON, for the codec's tests and fuzz target. */
#ifndef TRUCE_AS_JSON_H
#define TRUCE_AS_JSON_H
#include "engine/records.h"

#define AS_JSON_LINE(b, call)                                                                                          \
    do {                                                                                                               \
        truce_json j;                                                                                                  \
        truce_json_init(&j, (b));                                                                                      \
        truce_json_obj(&j);                                                                                            \
        call;                                                                                                          \
        truce_json_obj_end(&j);                                                                                        \
        truce_buf_char((b), '\n');                                                                                     \
    } while (0)

static void as_json(truce_buf *b, const truce_reading *r) {
    AS_JSON_LINE(b, truce_record_report(&j, r, true));
    for (uint32_t i = 0; i < r->attributions.n; i++)
        AS_JSON_LINE(b, truce_record_attribution(&j, r, &r->attributions.v[i]));
    for (uint32_t i = 0; i < r->claims.n; i++) AS_JSON_LINE(b, truce_record_claim(&j, r, &r->claims.v[i]));
}
#endif
