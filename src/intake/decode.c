/* intake/decode.c - bytes of one document to UTF-8 in NFC, mojibake repaired.
 * Does: BOM, declared charset, UTF-8 check, detection (uchardet), windows-1252 as the last resort; refuses binary input
 * by name. Does not: markup, entities (html.c, feed.c). Memory: the text in the arena; scratch freed here.   Source:
 * own; charset labels as in the WHATWG Encoding Standard where they matter. */
#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <string.h>
#include <uchardet.h>

#include "intake/text.h"

enum { DECODE_PROBE = 64 * 1024 };

/* ---------------------------------------------------------------- what the bytes are */

static truce_str bom__charset(truce_str b, uint32_t *skip) {
    const unsigned char *p = (const unsigned char *)b.p;
    *skip = 0;
    if (b.n >= 3 && p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF) return *skip = 3, TRUCE_STR("UTF-8");
    if (b.n >= 4 && p[0] == 0xFF && p[1] == 0xFE && !p[2] && !p[3]) return *skip = 4, TRUCE_STR("UTF-32LE");
    if (b.n >= 4 && !p[0] && !p[1] && p[2] == 0xFE && p[3] == 0xFF) return *skip = 4, TRUCE_STR("UTF-32BE");
    if (b.n >= 2 && p[0] == 0xFF && p[1] == 0xFE) return *skip = 2, TRUCE_STR("UTF-16LE");
    if (b.n >= 2 && p[0] == 0xFE && p[1] == 0xFF) return *skip = 2, TRUCE_STR("UTF-16BE");
    return TRUCE_NOSTR;
}

/* UTF-16 without a mark: every other byte is zero in Latin text. */
static truce_str wide__guess(truce_str b) {
    uint32_t n = b.n < DECODE_PROBE ? b.n & ~1u : DECODE_PROBE, even = 0, odd = 0;
    for (uint32_t i = 0; i + 1 < n; i += 2) {
        even += !b.p[i];
        odd += !b.p[i + 1];
    }
    if (n >= 8 && odd > n / 2 * 7 / 10 && even < n / 40 + 1) return TRUCE_STR("UTF-16LE");
    if (n >= 8 && even > n / 2 * 7 / 10 && odd < n / 40 + 1) return TRUCE_STR("UTF-16BE");
    return TRUCE_NOSTR;
}

/* What kind of file begins so, for the message; NULL when it is no known one. */
static const char *magic__name(truce_str b) {
    static const struct {
        const char *magic;
        uint32_t n;
        const char *name;
    } known[] = {
        {"%PDF-", 5, "a PDF"},
        {"PK\003\004", 4, "a ZIP or office file"},
        {"\x89PNG", 4, "a PNG image"},
        {"\xFF\xD8\xFF", 3, "a JPEG image"},
        {"GIF8", 4, "a GIF image"},
        {"\x7F"
         "ELF",
         4, "a program"},
        {"\x1F\x8B", 2, "gzip data"},
        {"\x28\xB5\x2F\xFD", 4, "zstd data"},
        {"BZh", 3, "bzip2 data"},
        {"\xFD"
         "7zXZ",
         5, "xz data"},
        {"\xD0\xCF\x11\xE0", 4, "an old office file"},
        {"RIFF", 4, "RIFF media"},
        {"SQLite format 3", 15, "an SQLite database"},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (b.n >= known[i].n && !memcmp(b.p, known[i].magic, known[i].n)) return known[i].name;
    return NULL;
}

/* Control bytes that no text has: more than a few, or any NUL in quantity, means that this is no text. */
static bool bytes__binary(truce_str b, uint64_t *pos) {
    uint32_t n = b.n < DECODE_PROBE ? b.n : DECODE_PROBE, bad = 0, first = 0;
    for (uint32_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)b.p[i];
        if (c >= 0x20 || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x1B || c == '\v' || c == 0x1A)
            continue;
        first = bad++ ? first : i;
    }
    *pos = first;
    return bad > 2 && bad > n / 50;
}

/* ---------------------------------------------------------------- conversion */

static bool charset__clean(truce_str name, char out[48]) {
    name = truce_str_trim(name);
    if (!name.n || name.n > 40) return false;
    for (uint32_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        bool ok =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr("-_:.+", c));
        if (!ok) return false;
        out[i] = c;
    }
    out[name.n] = 0;
    return true;
}

/* Labels that mean windows-1252 on the web. */
static bool charset__latin(truce_str c) {
    static const char *const same[] = {"iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",        "latin-1",
                                       "l1",         "us-ascii",  "ascii",      "cp1252",        "windows-1252",
                                       "x-cp1252",   "ansi",      "iso-ir-100", "ansi_x3.4-1968"};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (truce_str_iis(c, same[i])) return true;
    return false;
}

static bool charset__utf8(truce_str c) {
    return truce_str_iis(c, "utf-8") || truce_str_iis(c, "utf8") || truce_str_iis(c, "unicode-1-1-utf-8");
}

/* iconv into `out`; a byte that does not convert becomes U+FFFD and is counted. @return false: no such charset, or no
 * memory. */
static bool charset__convert(truce_str b, const char *from, truce_buf *out, uint32_t *bad) {
    iconv_t cd = iconv_open("UTF-8", from);
    if (cd == (iconv_t)-1) return false;
    char *in = (char *)(uintptr_t)b.p;
    size_t left = b.n;
    *bad = 0;
    while (left) {
        if (!truce_buf_reserve(out, left + left / 2 + 16)) break;
        char *to = out->p + out->n;
        size_t room = out->cap - out->n;
        size_t got = iconv(cd, &in, &left, &to, &room);
        out->n = (size_t)(to - out->p);
        if (got != (size_t)-1 || errno == E2BIG) continue;
        truce_buf_put(out, "\xEF\xBF\xBD", 3);
        ++*bad;
        in++;
        left--;
    }
    iconv_close(cd);
    return !out->failed;
}

/* windows-1252 or Macintosh by our own table, in which every byte means something. Invalid bytes only, when `mixed`:
 * the rest is UTF-8. */
static void bytes__by_page(truce_arena *a, truce_str b, enum truce_page page, bool mixed, bool note, truce_buf *out,
                           truce_repairs *edits) {
    for (uint32_t i = 0; i < b.n;) {
        unsigned char c = (unsigned char)b.p[i];
        uint32_t run = i, len = 1;
        while (run < b.n && !((unsigned char)b.p[run] & 0x80)) run++;
        if (run > i) {
            truce_buf_put(out, b.p + i, run - i);
            i = run;
            continue;
        }
        if (mixed && !(truce_utf8_get(b, i, &len) == 0xFFFD && len == 1)) {
            truce_buf_put(out, b.p + i, len);
            i += len;
            continue;
        }
        char u[4], w[4];
        uint32_t cp = truce_page_char(page, c), at = (uint32_t)out->n;
        truce_buf_put(out, u, truce_utf8_put(u, cp ? cp : c));
        if (note && edits->n < UINT32_MAX - 1) { /* what stood there, byte for byte, is shown as Latin-1 */
            uint32_t wn = truce_utf8_put(w, c);
            truce_str was = truce_arena_str(a, (truce_str){w, wn});
            if (!was.p || !truce_vec_push(a, edits, (truce_repair){at, (uint32_t)out->n, was, "charset"}))
                out->failed = true;
        }
        i++;
    }
}

/* ---------------------------------------------------------------- which charset */

typedef struct counts {
    uint32_t high, c1, bad, good, mac, letters;
} counts;

static counts bytes__count(truce_str b) {
    counts c = {0, 0, 0, 0, 0, 0};
    for (uint32_t i = 0; i < b.n;) {
        unsigned char x = (unsigned char)b.p[i];
        uint32_t len = 1;
        if (x & 0x80) {
            bool ok = !(truce_utf8_get(b, i, &len) == 0xFFFD && len == 1);
            c.high += len;
            c.good += ok;
            c.bad += !ok;
            c.c1 += !ok && x < 0xA0;
            char before = i ? b.p[i - 1] : ' ', after = i + 1 < b.n ? b.p[i + 1] : ' ';
            bool letter_b = (before | 32) >= 'a' && (before | 32) <= 'z',
                 letter_a = (after | 32) >= 'a' && (after | 32) <= 'z';
            c.mac += !ok && ((x == 0xD5 && letter_b && (after == 's' || after == 't')) ||
                             (x == 0xD2 && before == ' ' && letter_a) ||
                             (x == 0xD3 && !letter_a && before < 0x7F && strchr(".,?!", before)));
        } else {
            c.letters += (x | 32) >= 'a' && (x | 32) <= 'z';
        }
        i += len;
    }
    return c;
}

/* Detection by uchardet into name; false: it does not know. */
static bool bytes__detect(truce_str b, char name[48]) {
    uchardet_t ud = uchardet_new();
    bool ok = false;
    if (!ud) return false;
    if (uchardet_handle_data(ud, b.p, b.n < DECODE_PROBE * 4 ? b.n : DECODE_PROBE * 4) == 0) {
        uchardet_data_end(ud);
        ok = charset__clean(truce_str_c(uchardet_get_charset(ud)), name);
    }
    uchardet_delete(ud);
    return ok;
}

/* Bytes of an unknown single- or multi-byte charset. */
static bool bytes__guess(truce_arena *a, truce_str b, counts c, truce_buf *out, truce_repairs *edits) {
    char name[48];
    uint32_t bad;
    if (c.good > 2 * c.bad) { /* UTF-8 with a few foreign bytes */
        bytes__by_page(a, b, TRUCE_PAGE_1252, true, true, out, edits);
        return !out->failed;
    }
    bool latin =
        c.high <= c.letters / 4 + 1; /* mostly ASCII: a western page, whatever a detector sees in so few bytes */
    if (latin && c.mac && c.mac * 3 >= c.bad && c.c1 <= c.mac) {
        bytes__by_page(a, b, TRUCE_PAGE_MAC, false, true, out, edits);
        return !out->failed;
    }
    if (!latin && bytes__detect(b, name) && !charset__utf8(truce_str_c(name)) && !charset__latin(truce_str_c(name))) {
        if (charset__convert(b, name, out, &bad) && bad <= b.n / 200) return true;
        if (out->failed) return false;
        truce_buf_clear(out);
    }
    bytes__by_page(a, b, TRUCE_PAGE_1252, false, true, out, edits);
    return !out->failed;
}

/* Declared charset, if it is known and fits. */
static bool bytes__declared(truce_arena *a, truce_str b, truce_str declared, truce_buf *out, truce_repairs *edits) {
    char name[48];
    uint32_t bad;
    if (!charset__clean(declared, name) || charset__utf8(declared)) return false;
    if (charset__latin(declared)) {
        bytes__by_page(a, b, TRUCE_PAGE_1252, false, false, out, edits);
        return !out->failed;
    }
    if (charset__convert(b, name, out, &bad) && bad <= b.n / 100 + 1) return true;
    if (!out->failed) truce_buf_clear(out);
    return false;
}

static int decode__wide(truce_str b, const char *charset, truce_buf *out, truce_err *err) {
    uint32_t bad;
    if (!charset__convert(b, charset, out, &bad)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    if (bad > b.n / 50 + 2)
        return truce_err_set(err, TRUCE_EINPUT, "not text: marked as %s, but %u places are not", charset, bad);
    return TRUCE_OK;
}

static int decode__bytes(truce_arena *a, truce_str b, truce_str declared, truce_buf *out, truce_repairs *edits,
                         truce_err *err) {
    uint32_t skip;
    uint64_t pos;
    truce_str bom = bom__charset(b, &skip);
    bool marked = bom.n != 0;
    if (!marked && truce_utf8_check(b) == b.n && !memchr(b.p ? b.p : "", 0, b.n) && !bytes__binary(b, &pos)) {
        truce_buf_str(out, b);
        return TRUCE_OK;
    }
    if (!marked) bom = wide__guess(b);
    b = truce_str_sub(b, skip, b.n);
    if (bom.n && !charset__utf8(bom)) return decode__wide(b, bom.p, out, err);
    const char *magic = magic__name(b);
    if (bytes__binary(b, &pos) || magic)
        return truce_err_pos(err, TRUCE_EINPUT, pos, "binary input (%s), not text", magic ? magic : "control bytes");
    if (truce_utf8_check(b) == b.n) truce_buf_str(out, b);
    else if (!bytes__declared(a, b, declared, out, edits) && !out->failed)
        bytes__guess(a, b, bytes__count(b), out, edits);
    return TRUCE_OK;
}

int truce_intake__decode(truce_arena *a, truce_str bytes, truce_str declared, truce_str *out,
                         truce_article *repairs_into, truce_err *err) {
    truce_buf b;
    truce_repairs edits = {NULL, 0, 0};
    truce_str text = TRUCE_NOSTR;
    *out = TRUCE_STR("");
    if (!bytes.n) return TRUCE_OK;
    truce_buf_init(&b);
    int rc = decode__bytes(a, bytes, declared, &b, &edits, err);
    if (rc == TRUCE_OK && !b.failed && b.n < UINT32_MAX / 2) {
        text = truce_arena_str(a, truce_buf_view(&b));
        rc = text.p || !b.n ? truce_intake__repair(a, text, &text, &edits) : TRUCE_ENOMEM;
    } else if (rc == TRUCE_OK) {
        rc = TRUCE_ENOMEM;
    }
    truce_buf_fini(&b);
    if (rc == TRUCE_ENOMEM) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    if (rc != TRUCE_OK) return rc;
    *out = text.p ? text : TRUCE_STR("");
    for (uint32_t i = 0; repairs_into && i < edits.n; i++)
        if (!truce_vec_push(a, &repairs_into->repairs, edits.v[i]))
            return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    return TRUCE_OK;
}
