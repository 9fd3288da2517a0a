/* record/base64.c - see base64.h. */
#include "record/base64.h"

#include <sodium.h>

bool truce_base64__get(unsigned char *out, size_t room, size_t *n, truce_str text) {
    const char *p = text.n ? text.p : "";
    unsigned char any = 0;
    *n = 0;
    for (uint32_t i = 0; i < text.n; i++) any |= (unsigned char)p[i];
    return !(any & 0x80) && sodium_base642bin(out, room, p, text.n, NULL, n, NULL, sodium_base64_VARIANT_ORIGINAL) == 0;
}
