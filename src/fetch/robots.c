/* fetch/robots.c - see robots.h.
 *
 * Where RFC 9309 is silent:
 * - Crawl-delay is a line of a group like Allow: a User-agent line after it begins a new group. The largest counts.
 * - A User-agent value counts up to the first byte that no product token has: "truce/1.0" is for us too.
 * - A pattern that begins neither with '/' nor with '*' can match nothing and is passed over. */
#include "fetch/robots.h"

#include <string.h>

/* ---------------------------------------------------------------- percent-encoding made equal */

static int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

static bool unreserved(unsigned c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

/* Equal addresses get equal bytes: what may stand plainly does, everything else is %XX in capitals. '*' and '$' have a
 * meaning in patterns, so as bytes of a path they are always encoded; `pattern` leaves '*' alone. */
static bool make_equal(truce_str *out, truce_arena *a, truce_str s, bool pattern) {
    static const char digits[] = "0123456789ABCDEF";
    char *p = truce_arena_alloc(a, 3 * (size_t)s.n + 1);
    uint32_t n = 0;
    if (!p) return false;
    for (uint32_t i = 0; i < s.n; i++) {
        unsigned c = (unsigned char)s.p[i];
        bool coded = c == '%' && s.n - i > 2 && hex(s.p[i + 1]) >= 0 && hex(s.p[i + 2]) >= 0;
        if (coded) {
            c = (unsigned)(hex(s.p[i + 1]) * 16 + hex(s.p[i + 2]));
            i += 2;
        }
        if (coded ? unreserved(c) : c > 0x20 && c < 0x7F && c != '$' && (pattern || c != '*')) p[n++] = (char)c;
        else {
            p[n++] = '%';
            p[n++] = digits[c >> 4];
            p[n++] = digits[c & 15];
        }
    }
    *out = (truce_str){p, n};
    return true;
}

/* ---------------------------------------------------------------- lines */

typedef enum robots_key { KEY_OTHER, KEY_AGENT, KEY_ALLOW, KEY_DISALLOW, KEY_DELAY } robots_key;

static truce_str trim_blank(truce_str s) {
    while (s.n && (s.p[0] == ' ' || s.p[0] == '\t')) s = truce_str_sub(s, 1, s.n);
    while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t')) s.n--;
    return s;
}

static robots_key line_key(truce_str line, truce_str *value) {
    const char *comment = line.n ? memchr(line.p, '#', line.n) : NULL;
    if (comment) line.n = (uint32_t)(comment - line.p);
    const char *colon = line.n ? memchr(line.p, ':', line.n) : NULL;
    if (!colon) return KEY_OTHER;
    truce_str key = trim_blank((truce_str){line.p, (uint32_t)(colon - line.p)});
    *value = trim_blank(truce_str_sub(line, (uint32_t)(colon - line.p) + 1, line.n));
    if (truce_str_iis(key, "user-agent")) return KEY_AGENT;
    if (truce_str_iis(key, "allow")) return KEY_ALLOW;
    if (truce_str_iis(key, "disallow")) return KEY_DISALLOW;
    if (truce_str_iis(key, "crawl-delay")) return KEY_DELAY;
    return KEY_OTHER;
}

/* Seconds, "10" or "2.5"; anything else is 0. strtod would ask the locale. */
static double seconds_of(truce_str s) {
    double v = 0, unit = 1;
    uint32_t i = 0;
    for (; i < s.n && s.p[i] >= '0' && s.p[i] <= '9' && v < 1e6; i++) v = v * 10 + (s.p[i] - '0');
    if (i < s.n && s.p[i] == '.')
        for (i++; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++) v += (s.p[i] - '0') * (unit /= 10);
    return i == s.n || v >= 1e6 ? v : 0;
}

/* ---------------------------------------------------------------- groups */

enum { FOR_NOBODY = 0, FOR_ALL = 1, FOR_US = 2 };

static unsigned agent_is(truce_str value, truce_str token) {
    uint32_t n = 0;
    if (value.n && value.p[0] == '*' && (value.n == 1 || value.p[1] == ' ' || value.p[1] == '\t')) return FOR_ALL;
    while (n < value.n &&
           (value.p[n] == '-' || value.p[n] == '_' || ((value.p[n] | 32) >= 'a' && (value.p[n] | 32) <= 'z')))
        n++;
    return truce_str_ieq(truce_str_sub(value, 0, n), token) ? FOR_US : FOR_NOBODY;
}

static bool add_rule(truce_robots *r, truce_arena *a, truce_str value, bool allow) {
    truce_robots_rule rule = {.allow = allow};
    if (!value.n || (value.p[0] != '/' && value.p[0] != '*')) return true; /* an empty value asks for nothing */
    if (value.p[value.n - 1] == '$') {
        rule.to_end = true;
        value.n--;
    }
    return make_equal(&rule.pattern, a, value, true) && truce_vec_push(a, &r->rules, rule);
}

/* One walk over the lines, taking the groups for `who`. @return false when out of memory */
static bool take_groups(truce_robots *out, truce_arena *a, truce_str text, truce_str token, unsigned who, bool *found) {
    unsigned group = FOR_NOBODY; /* whom the open group is for */
    bool ruled = true;           /* the open group has lines: the next User-agent begins another */
    for (uint32_t beg = 0, end; beg < text.n; beg = end + 1) {
        for (end = beg; end < text.n && text.p[end] != '\n' && text.p[end] != '\r';) end++;
        truce_str value = TRUCE_NOSTR;
        robots_key key = line_key(truce_str_sub(text, beg, end), &value);
        if (key == KEY_OTHER) continue; /* also Sitemap and its like, which belong to no group */
        if (key == KEY_AGENT) {
            if (ruled) group = FOR_NOBODY;
            ruled = false;
            group |= agent_is(value, token);
            if (group & who) *found = true;
            continue;
        }
        ruled = true;
        if (!(group & who)) continue;
        if (key == KEY_DELAY) {
            double s = seconds_of(value);
            if (s > out->delay) out->delay = s;
        } else if (!add_rule(out, a, value, key == KEY_ALLOW)) return false;
    }
    return true;
}

bool truce_robots_parse(truce_robots *out, truce_arena *a, truce_str text, truce_str token) {
    bool found = false;
    *out = (truce_robots){.delay = 0};
    if (truce_str_starts(text, TRUCE_STR("\xEF\xBB\xBF"))) text = truce_str_sub(text, 3, text.n);
    if (!take_groups(out, a, text, token, FOR_US, &found)) return false;
    return found || take_groups(out, a, text, token, FOR_ALL, &found);
}

/* ---------------------------------------------------------------- matching */

/* Piece by piece between the stars, each at its first place: if there is any match, there is this one. */
static bool matches(const truce_robots_rule *r, truce_str path) {
    uint32_t at = 0, beg = 0;
    for (bool first = true;; first = false) {
        const char *star = beg < r->pattern.n ? memchr(r->pattern.p + beg, '*', r->pattern.n - beg) : NULL;
        uint32_t end = star ? (uint32_t)(star - r->pattern.p) : r->pattern.n;
        truce_str piece = truce_str_sub(r->pattern, beg, end);
        if (first) {
            if (!truce_str_starts(path, piece)) return false;
            at = piece.n;
        } else if (!star && r->to_end) {
            return path.n - at >= piece.n && truce_str_ends(path, piece);
        } else if (piece.n) {
            at = truce_str_find(path, piece, at);
            if (at == UINT32_MAX) return false;
            at += piece.n;
        }
        if (!star) return !r->to_end || at == path.n;
        beg = end + 1;
    }
}

int truce_robots_allows(const truce_robots *r, truce_str path) {
    truce_arena a;
    truce_str p;
    truce_arena_init(&a, 0);
    bool allowed = true, ok = make_equal(&p, &a, path, false);
    uint32_t longest = 0;
    /* The longest pattern decides; between equally long ones Allow does. */
    for (uint32_t i = 0; ok && i < r->rules.n; i++) {
        const truce_robots_rule *rule = &r->rules.v[i];
        uint32_t n = rule->pattern.n + rule->to_end;
        if (n < longest || (n == longest && (allowed || !rule->allow))) continue;
        if (!matches(rule, p)) continue;
        longest = n;
        allowed = rule->allow;
    }
    truce_arena_fini(&a);
    return ok ? allowed : -1;
}
