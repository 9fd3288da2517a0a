/* base/utf8.c - decoding, case and folding. Source of the decoder: RFC 3629; case and accents: utf8proc. */
#include "base/base.h"

#include <string.h>
#include <utf8proc.h>

uint32_t truce_utf8_get(truce_str s, uint32_t i, uint32_t *len) {
    const unsigned char *p = (const unsigned char *)s.p + i;
    uint32_t left = s.n - i, c = p[0];
    *len = 1;
    if (c < 0x80) return c;
    if (c >= 0xC2 && c <= 0xDF) {
        if (left < 2 || (p[1] & 0xC0) != 0x80) return 0xFFFD;
        *len = 2;
        return (c & 0x1F) << 6 | (p[1] & 0x3Fu);
    }
    if (c >= 0xE0 && c <= 0xEF) {
        if (left < 3 || (p[1] & 0xC0) != 0x80 || (p[2] & 0xC0) != 0x80) return 0xFFFD;
        uint32_t v = (c & 0x0F) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
        if (v < 0x800 || (v >= 0xD800 && v <= 0xDFFF)) return 0xFFFD;
        *len = 3;
        return v;
    }
    if (c >= 0xF0 && c <= 0xF4) {
        if (left < 4 || (p[1] & 0xC0) != 0x80 || (p[2] & 0xC0) != 0x80 || (p[3] & 0xC0) != 0x80) return 0xFFFD;
        uint32_t v = (c & 0x07) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
        if (v < 0x10000 || v > 0x10FFFF) return 0xFFFD;
        *len = 4;
        return v;
    }
    return 0xFFFD;
}

uint32_t truce_utf8_put(char out[4], uint32_t cp) {
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xC0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3F));
        return 2;
    }
    if (cp >= 0xD800 && cp <= 0xDFFF) cp = 0xFFFD;
    if (cp > 0x10FFFF) cp = 0xFFFD;
    if (cp < 0x10000) {
        out[0] = (char)(0xE0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
        out[2] = (char)(0x80 | (cp & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[3] = (char)(0x80 | (cp & 0x3F));
    return 4;
}

uint32_t truce_utf8_check(truce_str s) {
    uint32_t i = 0;
    while (i < s.n) {
        while (i < s.n && (unsigned char)s.p[i] < 0x80) i++;
        if (i >= s.n) break;
        uint32_t len;
        if (truce_utf8_get(s, i, &len) == 0xFFFD && len == 1) return i;
        i += len;
    }
    return s.n;
}

bool truce_utf8_boundary(truce_str s, uint32_t i) {
    return i >= s.n || ((unsigned char)s.p[i] & 0xC0) != 0x80;
}

bool truce_cp_alpha(uint32_t cp) {
    if (cp < 0x80) return (cp | 32) >= 'a' && (cp | 32) <= 'z';
    utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

bool truce_cp_upper(uint32_t cp) {
    if (cp < 0x80) return cp >= 'A' && cp <= 'Z';
    utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool truce_cp_digit(uint32_t cp) {
    return cp >= '0' && cp <= '9';
}

bool truce_cp_space(uint32_t cp) {
    return cp == ' ' || (cp >= 9 && cp <= 13) || cp == 0x85 || cp == 0xA0 || cp == 0x1680 ||
           (cp >= 0x2000 && cp <= 0x200B) || cp == 0x2028 || cp == 0x2029 || cp == 0x202F || cp == 0x205F ||
           cp == 0x3000 || cp == 0xFEFF;
}

uint32_t truce_cp_lower(uint32_t cp) {
    if (cp < 0x80) return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

static uint32_t fold__cp(uint32_t cp) {
    if (cp < 0x80) return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    if (cp == 0x2018 || cp == 0x2019 || cp == 0x02BC || cp == 0x02BB || cp == 0x00B4) return '\'';
    if (cp == 0x2010 || cp == 0x2011 || cp == 0x2012 || cp == 0x2013) return '-';
    if (cp == 0x0131) return 'i';
    if (cp == 0xF8) return 'o';
    if (cp == 0x142) return 'l';
    if (cp == 0x111) return 'd';
    utf8proc_int32_t d[8];
    int boundclass = 0;
    utf8proc_ssize_t n =
        utf8proc_decompose_char((utf8proc_int32_t)cp, d, 8, UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD, &boundclass);
    return n >= 1 && n <= 8 ? (uint32_t)d[0] : cp;
}

truce_str truce_fold(truce_arena *a, truce_str s) {
    uint32_t i = 0, len;
    while (i < s.n && (unsigned char)s.p[i] < 0x80 && !(s.p[i] >= 'A' && s.p[i] <= 'Z')) i++;
    if (i >= s.n) return s;
    char *out = truce_arena_alloc(a, (size_t)s.n * 2 + 4);
    if (!out) return s;
    uint32_t n = 0;
    for (i = 0; i < s.n; i += len) {
        uint32_t cp = truce_utf8_get(s, i, &len);
        if (cp == 0xFFFD && len == 1) {
            out[n++] = s.p[i];
            continue;
        }
        utf8proc_category_t cat = cp < 0x80 ? UTF8PROC_CATEGORY_LL : utf8proc_category((utf8proc_int32_t)cp);
        if (cat == UTF8PROC_CATEGORY_MN) continue;
        n += truce_utf8_put(out + n, fold__cp(cp));
    }
    return (truce_str){out, n};
}
