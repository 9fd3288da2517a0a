/* record/base64.h - inside record: base64 (RFC 4648 section 4) in its one spelling.
 * Does: read it. Padding, and no bits behind the last byte; nothing but the 64 letters. Does not: write it (libsodium).
 * Why not sodium_base642bin by itself: it takes every byte from 0x80 on as '/' (libsodium 1.0.18). */
#ifndef TRUCE_RECORD_BASE64_H
#define TRUCE_RECORD_BASE64_H
#include "base/base.h"

/** At most `room` bytes. False: not base64, or more of it. */
bool truce_base64__get(unsigned char *out, size_t room, size_t *n, truce_str text);
#endif
