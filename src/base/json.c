#include "base/json.h"

#include <math.h>
#include <string.h>

void truce_json_init(truce_json *j, truce_buf *b) {
    memset(j, 0, sizeof *j);
    j->b = b;
}

static void json__sep(truce_json *j) {
    uint32_t bit = 1u << (j->depth & 31);
    if (j->key) j->key = false;
    else if (j->depth) {
        if (j->some & bit) truce_buf_char(j->b, ',');
        j->some |= bit;
    }
}

static void json__open(truce_json *j, char c) {
    json__sep(j);
    truce_buf_char(j->b, c);
    if (j->depth < 31) j->depth++;
    j->some &= ~(1u << j->depth);
}

static void json__close(truce_json *j, char c) {
    if (j->depth) j->depth--;
    truce_buf_char(j->b, c);
}

void truce_json_obj(truce_json *j) {
    json__open(j, '{');
}
void truce_json_obj_end(truce_json *j) {
    json__close(j, '}');
}
void truce_json_arr(truce_json *j) {
    json__open(j, '[');
}
void truce_json_arr_end(truce_json *j) {
    json__close(j, ']');
}

void truce_json_key(truce_json *j, const char *key) {
    json__sep(j);
    truce_buf_char(j->b, '"');
    truce_buf_cstr(j->b, key);
    truce_buf_put(j->b, "\":", 2);
    j->key = true;
}

void truce_json_null(truce_json *j) {
    json__sep(j);
    truce_buf_put(j->b, "null", 4);
}

void truce_json_bool(truce_json *j, bool v) {
    json__sep(j);
    truce_buf_cstr(j->b, v ? "true" : "false");
}

void truce_json_int(truce_json *j, int64_t v) {
    char d[24];
    size_t i = sizeof d;
    uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    json__sep(j);
    do d[--i] = (char)('0' + u % 10);
    while (u /= 10);
    if (v < 0) d[--i] = '-';
    truce_buf_put(j->b, d + i, sizeof d - i);
}

/* Digits by integer arithmetic, so that no locale and no libc decides them. */
void truce_json_real(truce_json *j, double v, int decimals) {
    static const double ten[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    if (!isfinite(v) || fabs(v) > 9e11 || decimals < 0 || decimals > 6) {
        truce_json_null(j);
        return;
    }
    int64_t scale = (int64_t)ten[decimals];
    int64_t n = (int64_t)llround(fabs(v) * ten[decimals]);
    json__sep(j);
    if (v < 0 && n) truce_buf_char(j->b, '-');
    truce_json whole = {.b = j->b};
    truce_json_int(&whole, n / scale);
    int64_t frac = n % scale;
    if (!frac) return;
    char d[8] = {0};
    int len = decimals;
    for (int i = decimals - 1; i >= 0; i--, frac /= 10) d[i] = (char)('0' + frac % 10);
    while (len > 1 && d[len - 1] == '0') len--;
    truce_buf_char(j->b, '.');
    truce_buf_put(j->b, d, (size_t)len);
}

void truce_json_str(truce_json *j, truce_str s) {
    static const char hex[] = "0123456789abcdef";
    if (!s.p) {
        truce_json_null(j);
        return;
    }
    json__sep(j);
    truce_buf_char(j->b, '"');
    uint32_t from = 0, i = 0;
    while (i < s.n) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
            i++;
            continue;
        }
        if (c >= 0x80) {
            uint32_t len, cp = truce_utf8_get(s, i, &len);
            bool bad = cp == 0xFFFD && len == 1;
            if (!bad && cp != 0x2028 && cp != 0x2029) {
                i += len;
                continue;
            }
            truce_buf_put(j->b, s.p + from, i - from);
            truce_buf_cstr(j->b, bad ? "\xEF\xBF\xBD" : cp == 0x2028 ? "\\u2028" : "\\u2029");
            i += len;
            from = i;
            continue;
        }
        truce_buf_put(j->b, s.p + from, i - from);
        char e[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
        const char *two = c == '"'    ? "\\\""
                          : c == '\\' ? "\\\\"
                          : c == '\n' ? "\\n"
                          : c == '\r' ? "\\r"
                          : c == '\t' ? "\\t"
                                      : NULL;
        if (two) truce_buf_put(j->b, two, 2);
        else truce_buf_put(j->b, e, 6);
        from = ++i;
    }
    truce_buf_put(j->b, s.p + from, s.n - from);
    truce_buf_char(j->b, '"');
}

void truce_json_cstr(truce_json *j, const char *s) {
    truce_json_str(j, truce_str_c(s));
}

void truce_json_kstr(truce_json *j, const char *key, truce_str s) {
    truce_json_key(j, key);
    truce_json_str(j, s);
}

void truce_json_kcstr(truce_json *j, const char *key, const char *s) {
    truce_json_kstr(j, key, truce_str_c(s));
}

void truce_json_kint(truce_json *j, const char *key, int64_t v) {
    truce_json_key(j, key);
    truce_json_int(j, v);
}

void truce_json_kbool(truce_json *j, const char *key, bool v) {
    truce_json_key(j, key);
    truce_json_bool(j, v);
}

void truce_json_knull(truce_json *j, const char *key) {
    truce_json_key(j, key);
    truce_json_null(j);
}

void truce_json_kday(truce_json *j, const char *key, truce_day day) {
    char s[16];
    truce_day_format(day, s);
    truce_json_kstr(j, key, s[0] ? truce_str_c(s) : TRUCE_NOSTR);
}

void truce_json_kcount(truce_json *j, const char *key, int64_t v) {
    if (v < 0) truce_json_knull(j, key);
    else truce_json_kint(j, key, v);
}

void truce_json_kstrs(truce_json *j, const char *key, const truce_str *v, uint32_t n) {
    truce_json_key(j, key);
    truce_json_arr(j);
    for (uint32_t i = 0; i < n; i++) truce_json_str(j, v[i]);
    truce_json_arr_end(j);
}
