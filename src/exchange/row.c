/* exchange/row.c - fields of a row, header lines. See row.h. */
#include "exchange/row.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static void row__sep(exch_row *r) {
    if (r->n++) truce_buf_char(r->b, r->sep);
}

static void row__flat(truce_buf *b, truce_str s) {
    for (uint32_t i = 0; i < s.n; i++) truce_buf_char(b, (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i]);
}

void exch_str(exch_row *r, truce_str s) {
    row__sep(r);
    if (r->sep == '	') row__flat(r->b, s);
    else truce_buf_csv(r->b, s);
}

void exch_cstr(exch_row *r, const char *s) {
    exch_str(r, truce_str_c(s));
}

void exch_empty(exch_row *r, uint32_t n) {
    while (n--) row__sep(r);
}

void exch_int(exch_row *r, int64_t v) {
    row__sep(r);
    truce_buf_printf(r->b, "%lld", (long long)v);
}

void exch_count(exch_row *r, int64_t v) {
    if (v < 0) exch_empty(r, 1);
    else exch_int(r, v);
}

void exch_day(exch_row *r, truce_day d) {
    char s[16];
    truce_day_format(d, s);
    exch_cstr(r, s);
}

void exch_real(exch_row *r, double v, int decimals) {
    truce_json j;
    row__sep(r);
    if (!isfinite(v)) return;
    truce_json_init(&j, r->b);
    truce_json_real(&j, v, decimals);
}

void exch_printf(exch_row *r, const char *fmt, ...) {
    char s[128];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(s, sizeof s, fmt, ap);
    va_end(ap);
    exch_cstr(r, s);
}

void exch_end(exch_row *r) {
    truce_buf_cstr(r->b, r->sep == '\t' ? "\n" : "\r\n");
    r->n = 0;
}

void exch_header(truce_buf *b, const char *const *names, uint32_t n, bool hxl, const char *const (*tags)[2]) {
    exch_row r = {b, ',', 0};
    for (uint32_t i = 0; i < n; i++) exch_cstr(&r, names[i]);
    exch_end(&r);
    if (!hxl) return;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t t = 0;
        while (tags[t][0] && strcmp(tags[t][0], names[i]) != 0) t++;
        exch_cstr(&r, tags[t][0] ? tags[t][1] : "");
    }
    exch_end(&r);
}

bool exch_point(const truce_place *p, double *lat, double *lon) {
    if (!p || !isfinite(p->lat) || !isfinite(p->lon) || fabs(p->lat) > 90 || fabs(p->lon) > 540) return false;
    double x = p->lon; /* beyond the antimeridian the other side begins (RFC 7946 section 3.1.9) */
    if (x > 180) x -= 360;
    if (x < -180) x += 360;
    *lat = p->lat;
    *lon = x;
    return true;
}
