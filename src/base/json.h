/* base/json.h - writing JSON. Does: compact UTF-8 output into a buffer, commas and escapes right.   Does not: reading
 * (jansson). Memory: into the caller's buffer; check buf->failed at the end.   Limit: 32 levels.   Source: RFC 8259. */
#ifndef TRUCE_JSON_H
#define TRUCE_JSON_H
#include "base/base.h"

typedef struct truce_json {
    truce_buf *b;
    uint32_t depth, some; /* bit d of `some`: a value was already written at depth d */
    bool key;
} truce_json;

void truce_json_init(truce_json *j, truce_buf *b);
void truce_json_obj(truce_json *j);
void truce_json_obj_end(truce_json *j);
void truce_json_arr(truce_json *j);
void truce_json_arr_end(truce_json *j);
void truce_json_key(truce_json *j, const char *key); /* plain ASCII, not escaped */
void truce_json_null(truce_json *j);
void truce_json_bool(truce_json *j, bool v);
void truce_json_int(truce_json *j, int64_t v);
void truce_json_real(truce_json *j, double v, int decimals); /* not finite: null */
/** `s.p` NULL writes null; invalid UTF-8 bytes become U+FFFD; control characters, U+2028 and U+2029 are escaped. */
void truce_json_str(truce_json *j, truce_str s);
void truce_json_cstr(truce_json *j, const char *s);
/* Key and value in one go. */
void truce_json_kstr(truce_json *j, const char *key, truce_str s);
void truce_json_kcstr(truce_json *j, const char *key, const char *s);
void truce_json_kint(truce_json *j, const char *key, int64_t v);
void truce_json_kbool(truce_json *j, const char *key, bool v);
void truce_json_knull(truce_json *j, const char *key);
void truce_json_kstrs(truce_json *j, const char *key, const truce_str *v, uint32_t n); /* an array */
void truce_json_kday(truce_json *j, const char *key, truce_day day);                   /* TRUCE_NODAY: null */
void truce_json_kcount(truce_json *j, const char *key, int64_t v);                     /* below 0: null */
#endif
