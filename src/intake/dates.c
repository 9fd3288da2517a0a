/* intake/dates.c - calendar dates in running text, and the day on which an article was published.
 * Does: day-month(-year) in the orders in which English writes them; stamps; inference where the text leaves one day.
 * Does not: durations, times of day, relative expressions (room claim).
 * Memory: none.   Source: own. */
#include <string.h>

#include "intake/text.h"

static const char *const months[] = {"january", "february", "march",     "april",   "may",      "june",
                                     "july",    "august",   "september", "october", "november", "december"};
static const char *const weekdays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

static bool byte__alpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}
static bool byte__digit(char c) {
    return c >= '0' && c <= '9';
}

/* Index of the name that s[i..) spells in full or by its first three (or four) letters with or without a dot; *end
 * behind it. */
static int name__at(truce_str s, uint32_t i, const char *const *names, int n, uint32_t *end) {
    uint32_t e = i;
    while (e < s.n && byte__alpha(s.p[e])) e++;
    uint32_t len = e - i;
    if (len < 3 || len > 9 || (i && byte__alpha(s.p[i - 1]))) return -1;
    for (int k = 0; k < n; k++) {
        uint32_t full = (uint32_t)strlen(names[k]);
        if (len > full || (len < full && len > 5)) continue;
        uint32_t same = 0;
        while (same < len && (s.p[i + same] | 32) == names[k][same]) same++;
        if (same < len) continue;
        *end = e + (len < full && e < s.n && s.p[e] == '.');
        return k;
    }
    return -1;
}

int truce_intake__weekday(truce_str s, uint32_t i, uint32_t *end) {
    return name__at(s, i, weekdays, 7, end);
}

static int month__at(truce_str s, uint32_t i, uint32_t *end) {
    if (i < s.n && !(s.p[i] >= 'A' && s.p[i] <= 'Z')) return -1; /* "may", "march" */
    int m = name__at(s, i, months, 12, end);
    return m < 0 ? -1 : m + 1;
}

static uint32_t blanks(truce_str s, uint32_t i) {
    while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\t' || s.p[i] == ',')) i++;
    return i;
}

/* At most `most` digits at s[i]; -1 when there is none. */
static int digits__at(truce_str s, uint32_t i, uint32_t most, uint32_t *end) {
    int v = 0;
    uint32_t e = i;
    while (e < s.n && e - i < most && byte__digit(s.p[e])) v = v * 10 + (s.p[e++] - '0');
    *end = e;
    return e == i ? -1 : v;
}

/* Day of month with "st", "nd" ...; not a part of a longer number, a time or a decimal. */
static int mday__at(truce_str s, uint32_t i, uint32_t *end) {
    int d = digits__at(s, i, 2, end);
    if (d < 1 || d > 31 || (*end < s.n && (byte__digit(s.p[*end]) || s.p[*end] == ':' || s.p[*end] == '%'))) return -1;
    if (*end + 1 < s.n) {
        char a = (char)(s.p[*end] | 32), b = (char)(s.p[*end + 1] | 32);
        if ((a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h'))
            *end += 2;
    }
    return d;
}

/* Exactly four digits of a plausible year; digits may follow ("26 Oct 202526 Oct 2025"). */
static int year__at(truce_str s, uint32_t i, uint32_t *end) {
    int y = digits__at(s, i, 4, end);
    return *end - i == 4 && y >= 1900 && y <= 2099 ? y : 0;
}

static bool stamp__make(truce_stamp *o, uint32_t beg, uint32_t end, int y, int m, int d) {
    if (m < 1 || m > 12 || d < 1 || d > truce_month_days(y ? y : 2000, m)) return false;
    *o = (truce_stamp){beg, end, y ? truce_day_make(y, m, d) : TRUCE_NODAY, y, m, d};
    return true;
}

/* "2025-10-26", "2025/10/26", "26/10/2025" (only where day and month cannot be confused), "26.10.2025". */
static bool date__numeric(truce_str s, uint32_t i, truce_stamp *o) {
    uint32_t e, e2, e3;
    int y = year__at(s, i, &e);
    if (y && e + 2 < s.n && (s.p[e] == '-' || s.p[e] == '/')) {
        int m = digits__at(s, e + 1, 2, &e2);
        if (m > 0 && e2 < s.n && s.p[e2] == s.p[e]) {
            int d = digits__at(s, e2 + 1, 2, &e3);
            return (e3 >= s.n || !byte__digit(s.p[e3])) && stamp__make(o, i, e3, y, m, d);
        }
        return false;
    }
    int a = digits__at(s, i, 2, &e);
    if (a < 1 || e + 3 >= s.n || (s.p[e] != '/' && s.p[e] != '.')) return false;
    int b = digits__at(s, e + 1, 2, &e2);
    if (b < 1 || e2 >= s.n || s.p[e2] != s.p[e] || !(y = year__at(s, e2 + 1, &e3))) return false;
    if (e3 < s.n && byte__digit(s.p[e3])) return false;
    if (s.p[e] == '.' || a > 12 || a == b) return stamp__make(o, i, e3, y, b, a);
    return b > 12 && stamp__make(o, i, e3, y, a, b);
}

/* "26 Oct 2025", "26th of October" */
static bool date__day_first(truce_str s, uint32_t i, truce_stamp *o) {
    uint32_t e, e2;
    int d = mday__at(s, i, &e), m, y;
    if (d < 0) return false;
    e = blanks(s, e);
    if (e + 3 <= s.n && !memcmp(s.p + e, "of ", 3)) e += 3;
    m = month__at(s, e, &e2);
    if (m < 0) return false;
    y = year__at(s, blanks(s, e2), &e);
    return stamp__make(o, i, y ? e : e2, y, m, d);
}

/* "October 26, 2025", "Oct. 26" */
static bool date__month_first(truce_str s, uint32_t i, truce_stamp *o) {
    uint32_t e, e2;
    int m = month__at(s, i, &e), d, y;
    if (m < 0) return false;
    d = mday__at(s, blanks(s, e), &e2);
    if (d < 0 || blanks(s, e) == e) return false;
    y = year__at(s, blanks(s, e2), &e);
    return stamp__make(o, i, y && blanks(s, e2) > e2 ? e : e2, blanks(s, e2) > e2 ? y : 0, m, d);
}

bool truce_intake__date(truce_str s, uint32_t from, truce_stamp *o) {
    for (uint32_t i = from; i < s.n; i++) {
        char c = s.p[i];
        bool glued = i >= 4 && byte__digit(c) && byte__digit(s.p[i - 1]);
        if (byte__digit(c) && (!glued || i == from)) {
            if (date__numeric(s, i, o) || date__day_first(s, i, o)) return true;
        } else if (c >= 'A' && c <= 'Z' && (!i || !byte__alpha(s.p[i - 1]))) {
            if (date__month_first(s, i, o)) return true;
        }
    }
    return false;
}

/* ---------------------------------------------------------------- when an article was published */

/* The stamp that says when the article appeared, not when it was changed. */
static truce_day stamp__of(truce_str line) {
    truce_stamp d;
    truce_day first = TRUCE_NODAY;
    for (uint32_t from = 0; truce_intake__date(line, from, &d); from = d.end) {
        if (d.day == TRUCE_NODAY) continue;
        if (first == TRUCE_NODAY || d.day < first) first = d.day;
    }
    return first;
}

static bool line__updated(truce_str line) {
    static const char *const words[] = {"updated", "modified", "update"};
    for (size_t k = 0; k < 3; k++)
        for (uint32_t i = 0, n = (uint32_t)strlen(words[k]); i + n <= line.n && i < 24; i++)
            if (truce_str_iis(truce_str_sub(line, i, i + n), words[k])) return true;
    return false;
}

/* What the text says about the days around its publication. */
typedef struct clues {
    truce_day day[64]; /* dates of pictures, posts, and with their weekday */
    uint32_t n;
    uint32_t weekdays;   /* bit per weekday named without a date */
    uint32_t bare_month; /* bit per month named without a day: "in April" */
} clues;

static void clues__weekdays(truce_str t, clues *c) {
    uint32_t end;
    for (uint32_t i = 0; i < t.n; i++) {
        if ((i && byte__alpha(t.p[i - 1])) || !(t.p[i] >= 'A' && t.p[i] <= 'Z')) continue;
        int w = name__at(t, i, weekdays, 7, &end);
        if (w >= 0 && end - i >= 6) c->weekdays |= 1u << w;
        int m = month__at(t, i, &end);
        truce_stamp d;
        uint32_t near = i < 8 ? 0 : i - 8;
        if (m > 0 && !(truce_intake__date(truce_str_sub(t, near, end + 16), 0, &d) && d.month == m))
            c->bare_month |= 1u << m;
    }
}

/* The weekday named right before s[beg): "Saturday, October 11". -1: none. */
static int weekday__before(truce_str s, uint32_t beg) {
    uint32_t from = beg > 14 ? beg - 14 : 0, end;
    int w = -1;
    for (uint32_t i = from; i < beg; i++)
        if ((!i || !byte__alpha(s.p[i - 1])) && s.p[i] >= 'A' && s.p[i] <= 'Z') {
            int k = name__at(s, i, weekdays, 7, &end);
            w = k >= 0 ? k : w;
        }
    return w;
}

/* Dates of pictures and posts, which are as young as the article, and dates that the text gives with their weekday. */
static void clues__dates(const truce_para *p, bool post, truce_day near, clues *c) {
    truce_stamp d;
    bool young = post || p->kind == TRUCE_LINE_CAPTION || p->kind == TRUCE_LINE_EMBED;
    if (young && truce_str_find(p->text, TRUCE_STR("File"), 0) != UINT32_MAX) return;
    for (uint32_t from = 0; c->n < 64 && truce_intake__date(p->text, from, &d); from = d.end) {
        for (int k = -1; d.year == 0 && near != TRUCE_NODAY && k <= 1;
             k++) { /* the year in which it lies nearest to a neighbour */
            int y, m, md;
            truce_day_split(near, &y, &m, &md);
            truce_day day = truce_day_make(y + k, d.month, d.mday);
            if (day != TRUCE_NODAY && (d.day == TRUCE_NODAY || (day > near ? day - near : near - day) <
                                                                   (d.day > near ? d.day - near : near - d.day)))
                d.day = day;
        }
        if (d.day != TRUCE_NODAY && (young || weekday__before(p->text, d.beg) == truce_day_weekday(d.day)))
            c->day[c->n++] = d.day;
    }
}

/* The newest such day whose weekday the report names is a day of the news; the report appeared on the last of the
 * weekdays named that lie on it or up to three days after it. Nothing else is evidence enough. */
static truce_day clues__infer(const clues *c) {
    truce_day best = TRUCE_NODAY;
    for (uint32_t i = 0; i < c->n; i++) {
        int y, m, d;
        truce_day_split(c->day[i], &y, &m, &d);
        if (!(c->weekdays >> truce_day_weekday(c->day[i]) & 1) || (c->bare_month >> m & 1)) continue;
        best = c->day[i] > best || best == TRUCE_NODAY ? c->day[i] : best;
    }
    for (int ahead = 3; ahead > 0 && best != TRUCE_NODAY; ahead--)
        if (c->weekdays >> (truce_day_weekday(best) + ahead) % 7 & 1) return best + ahead;
    return best;
}

truce_day truce_intake__published(const truce_para *p, uint32_t n, truce_day near, enum truce_basis *basis) {
    truce_day stated = TRUCE_NODAY, updated = TRUCE_NODAY;
    clues c = {.n = 0};
    uint32_t texts = 0;
    for (uint32_t i = 0; i < n; i++) {
        truce_str s = p[i].prefix.n ? p[i].prefix : p[i].kind == TRUCE_LINE_STAMP ? p[i].text : TRUCE_NOSTR;
        if (s.n) {
            truce_day d = stamp__of(s);
            if (line__updated(s)) updated = updated == TRUCE_NODAY ? d : updated;
            else if (stated == TRUCE_NODAY) stated = d;
        }
        bool text = p[i].kind == TRUCE_LINE_TEXT || p[i].kind == TRUCE_LINE_DATELINE;
        texts += text;
        if (p[i].kind == TRUCE_LINE_DATELINE && stated == TRUCE_NODAY && texts <= 3) {
            truce_stamp d;
            if (truce_intake__date(truce_str_sub(p[i].text, 0, 80), 0, &d) && d.day != TRUCE_NODAY) stated = d.day;
        }
        if (text || p[i].kind == TRUCE_LINE_CAPTION || p[i].kind == TRUCE_LINE_EMBED) {
            clues__dates(&p[i], i + 1 < n && p[i + 1].kind == TRUCE_LINE_EMBED, near, &c); /* a post of two lines */
            clues__weekdays(p[i].text, &c);
        }
    }
    stated = stated == TRUCE_NODAY ? updated : stated;
    *basis = TRUCE_BASIS_STATED;
    if (stated != TRUCE_NODAY) return stated;
    truce_day day = clues__infer(&c);
    *basis = day == TRUCE_NODAY ? TRUCE_BASIS_NONE : TRUCE_BASIS_INFERRED;
    return day;
}
