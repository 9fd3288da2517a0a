/* claim/timex_date.c - absolute dates: years, months, days, decades, centuries, seasons, quarters, clock times. See
 * timex.h. */
#include "claim/timex.h"

#include <stdio.h>
#include <string.h>

static bool digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is(const truce_timescan *x, uint32_t i, const char *w) {
    return truce_timescan__is(x, i, w);
}

static unsigned cls(const truce_timescan *x, uint32_t i) {
    return truce_timescan__class(x, i);
}

/* Number 1..31 with or without -th; 0 if none. */
static int day_number(const truce_timescan *x, uint32_t i, bool *ordinal) {
    truce_str s;
    int v = 0;
    uint32_t k = 0;
    if (i >= x->n) return 0;
    s = x->a[i].low;
    while (k < s.n && k < 3 && digit(s.p[k])) v = v * 10 + (s.p[k++] - '0');
    if (!k || k > 2 || v < 1 || v > 31) return 0;
    truce_str rest = truce_str_sub(s, k, s.n);
    *ordinal = rest.n > 0;
    if (rest.n && !truce_str_is(rest, "st") && !truce_str_is(rest, "nd") && !truce_str_is(rest, "rd") &&
        !truce_str_is(rest, "th"))
        return 0;
    return v;
}

static int month_at(const truce_timescan *x, uint32_t i) {
    if (cls(x, i) != TRUCE_WORD_MONTH) return 0;
    truce_str v = x->w[i].value;
    return v.n == 2 ? (v.p[0] - '0') * 10 + (v.p[1] - '0') : 0;
}

/* One past the month's name and the period of an abbreviation. */
static uint32_t month_end(const truce_timescan *x, uint32_t i) {
    uint32_t e = i + x->w[i].len;
    if (e < x->n && is(x, e, ".") && !x->a[e].space && x->a[i].low.n <= 4 && e + 1 < x->n) e++;
    return e;
}

/* ---------------------------------------------------------------- years */

static const char *const year_before[] = {
    "in",     "by",     "since",  "of",      "from",       "until", "till",  "to",     "before", "after",
    "during", "early",  "late",   "mid",     "between",    "and",   "the",   "around", "about",  "circa",
    "ca",     "ca.",    "c.",     "through", "throughout", "year",  "years", "spring", "summer", "autumn",
    "fall",   "winter", "or",     "for",     "his",        "her",   "its",   "their",  "our",    "this",
    "that",   "as",     "season", "quarter", "half",       "ad",    "than",  NULL};
static const char *const year_never_before[] = {"$",      "£",       "€",       "rs",    "no",      "no.",
                                                "nos",    "number",  "some",    "route", "highway", "resolution",
                                                "unit",   "article", "section", "page",  "least",   "nearly",
                                                "almost", "over",    "only",    "just",  NULL};
static const char *const year_never_after[] = {
    "%",         "percent",  "per",   "km",    "kilometres", "kilometers", "miles",    "mi",      "metres",
    "meters",    "m",        "ft",    "feet",  "people",     "men",        "women",    "troops",  "children",
    "civilians", "soldiers", "dead",  "tons",  "tonnes",     "hours",      "hrs",      "million", "billion",
    "hundred",   "thousand", "acres", "yards", "pounds",     "police",     "infantry", "cavalry", NULL};

static uint32_t era_at(const truce_timescan *x, uint32_t i, bool *bc) {
    if (cls(x, i) != TRUCE_WORD_ERA) return i;
    *bc = truce_str_is(x->w[i].value, "BC");
    uint32_t e = i + x->w[i].len;
    return e;
}

/* What follows counts as many as the figure says: "2000 men", "the 1500 remaining fighters". */
static bool counts(const truce_timescan *x, uint32_t after, bool expected) {
    if (after >= x->n || x->a[after].dash) return false;
    if (truce_timescan__in(x, after, year_never_after)) return true;
    const truce_atom *a = &x->a[after];
    if (!truce_timescan__content(x, after)) return false;
    bool plural = a->low.n > 3 && a->low.p[a->low.n - 1] == 's' && a->low.p[a->low.n - 2] != 's';
    return plural && !expected;
}

static bool plausible(const truce_timescan *x, uint32_t i, uint32_t end, int32_t y) {
    static const char *const firm[] = {"in",    "since", "until", "till", "during", "the",   "throughout",
                                       "early", "late",  "mid",   "his",  "its",    "their", "her",
                                       "s",     "'s",    "year",  "pre",  "post",   NULL};
    if (i == 0) return !counts(x, end, false) && y >= 1100 && y <= 2100;
    if (truce_timescan__in(x, i - 1, year_never_before)) return false;
    bool expected = truce_timescan__in(x, i - 1, firm);
    bool listed = i > 1 && (is(x, i - 1, "and") || is(x, i - 1, "or") || is(x, i - 1, ",")) &&
                  truce_timescan__digits(x, i - 2, 4, 4) > 1000;
    if (counts(x, end, expected || listed)) return false;
    if ((is(x, i - 1, "a") || is(x, i - 1, "an")) && y >= 1900 && y <= 2050 && truce_timescan__content(x, end))
        return true; /* "a 2002 discussion" */
    if (truce_timescan__in(x, i - 1, year_before) || expected || x->a[i - 1].stop || x->a[i].dash ||
        cls(x, i - 1) == TRUCE_WORD_MOD)
        return true;
    if (y < 1800 || y > 2100) return false;
    /* after a name or at a heading's end: "the Battle of X 1944" */
    char c = x->s->tok[x->a[i - 1].tok].form.p[0];
    return (c >= 'A' && c <= 'Z') || (end < x->n && x->a[end].dash);
}

uint32_t truce_timex__year(const truce_timescan *x, uint32_t i, bool strict, int32_t *year) {
    bool bc = false, ad = false;
    if (i < x->n && cls(x, i) == TRUCE_WORD_ERA && truce_str_is(x->w[i].value, "AD")) ad = true, i += x->w[i].len;
    int32_t y = truce_timescan__digits(x, i, 1, 4);
    if (y <= 0 || (x->a[i].low.p[0] == '0')) return 0;
    uint32_t e = era_at(x, i + 1, &bc);
    if (e == i + 1 && !ad) {
        /* "490 - 480 BC": the era stands at the end */
        uint32_t q = e;
        if (q < x->n && !x->a[q].dash && (is(x, q, "to") || is(x, q, "and") || is(x, q, "or"))) q++;
        if (q < x->n && (x->a[q].dash || q > e) && truce_timescan__digits(x, q, 1, 4) > 0 &&
            truce_timescan__digits(x, q, 1, 4) < y && cls(x, q + 1) == TRUCE_WORD_ERA)
            era_at(x, q + 1, &bc);
        if (!bc && (x->a[i].low.n != 4 || y > 2100 || (strict && !plausible(x, i, e, y)))) return 0;
    }
    *year = bc ? -y : y;
    return e;
}

/* The year after a month or a day: ", 1941", "1941", "of 1941", "480 BC". */
static uint32_t year_after(const truce_timescan *x, uint32_t i, int32_t *year, bool of) {
    uint32_t p = i, e;
    if (is(x, p, ",") || (of && is(x, p, "of"))) p++;
    if (p >= x->n || x->a[p].dash) return 0;
    e = truce_timex__year(x, p, false, year);
    if (!e || (*year > 0 &&
               (*year < 1000 || (p > i && is(x, i, ",") ? counts(x, e, false) : counts(x, e, false) && *year < 1900))))
        return 0;
    return e;
}

/* "October of that year", "January last year": how the year relates. */
static uint32_t year_relation(const truce_timescan *x, uint32_t i, truce_timex *t) {
    uint32_t p = i;
    bool of = is(x, p, "of");
    if (of) p++;
    if (p + 1 >= x->n || x->a[p].stop) return 0;
    if (of && is(x, p, "the")) p++;
    if (is(x, p, "that") || is(x, p, "same")) {
        if (is(x, p + 1, "same")) p++;
        t->year_rel = TRUCE_REL_THAT;
    } else if (is(x, p, "last")) t->year_rel = TRUCE_REL_LAST;
    else if (is(x, p, "this")) t->year_rel = TRUCE_REL_THIS;
    else if (is(x, p, "next")) t->year_rel = TRUCE_REL_NEXT;
    else if (is(x, p, "previous")) t->year_rel = TRUCE_REL_PREVIOUS;
    else if (is(x, p, "following")) t->year_rel = TRUCE_REL_FOLLOWING;
    else if (!is(x, p, "year")) return 0;
    if (!is(x, p, "year")) p++;
    if (!is(x, p, "year")) {
        t->year_rel = 0;
        return 0;
    }
    if (!t->year_rel) t->year_rel = TRUCE_REL_THAT;
    return p + 1;
}

static uint32_t with_year(const truce_timescan *x, uint32_t i, truce_timex *t, bool of) {
    uint32_t e = year_after(x, i, &t->year, of);
    if (!e) {
        t->year = 0;
        e = year_relation(x, i, t);
    }
    return e ? e : i;
}

/* ---------------------------------------------------------------- days and months */

/* May the figure after a month be its day? "in October 20 people died" says no, "on October 20 militants" yes. */
static bool day_follows(const truce_timescan *x, uint32_t month, uint32_t p, bool ordinal) {
    static const char *const whole[] = {"in", "during", "throughout", "of", "last", "this", NULL};
    if (ordinal || x->a[p].dash) return true;
    if (p + 1 >= x->n || !truce_timescan__content(x, p + 1)) return true;
    return !(month > 0 && truce_timescan__in(x, month - 1, whole));
}

/* "October 12", "Oct. 12th, 1939", "October 1939", "October". */
static uint32_t month_first(const truce_timescan *x, uint32_t i, truce_timex *t) {
    bool ordinal = false;
    t->month = (int8_t)month_at(x, i);
    if (!t->month) return 0;
    uint32_t p = month_end(x, i), q = p;
    if (is(x, q, "the")) q++;
    int d = day_number(x, q, &ordinal);
    if (d && (q == p || ordinal) && day_follows(x, i, q, ordinal) && cls(x, q + 1) != TRUCE_WORD_ERA &&
        !(x->a[q].dash && truce_timescan__digits(x, q, 1, 2) > 0 && month_at(x, q + 1))) {
        t->day = (int8_t)d;
        return with_year(x, q + 1, t, false);
    }
    uint32_t e = with_year(x, p, t, true);
    return e == p && p > i + 1 && is(x, p - 1, ".") && (p >= x->n || p + 1 >= x->n) ? p - 1 : e;
}

static bool joint(const truce_timescan *x, uint32_t i) {
    return is(x, i, "to") || is(x, i, "and") || is(x, i, "or") || is(x, i, ",") || is(x, i, "until") ||
           is(x, i, "till") || is(x, i, "through") || is(x, i, "&");
}

/* Does a list of days that ends in a month go on at i? "-14 July", "and the 14th of July". */
static bool list_goes_on(const truce_timescan *x, uint32_t i) {
    bool ordinal;
    for (int steps = 0; steps < 5 && i < x->n; steps++) {
        if (!x->a[i].dash) {
            if (!joint(x, i)) return false;
            i++;
            if (is(x, i, "and") || is(x, i, "to")) i++;
            if (is(x, i, "from")) i++;
        }
        if (is(x, i, "the")) i++;
        if (!day_number(x, i, &ordinal)) return false;
        i++;
        uint32_t m = is(x, i, "of") ? i + 1 : i;
        if (month_at(x, m)) return true;
    }
    return false;
}

/* "12 October", "12th of October 1939"; "12" before "-14 October". */
static uint32_t day_first(const truce_timescan *x, uint32_t i, truce_timex *t) {
    bool ordinal = false;
    uint32_t p = i;
    if (is(x, p, "the")) p++;
    int d = day_number(x, p, &ordinal);
    if (!d) return 0;
    uint32_t q = p + 1;
    if (is(x, q, "of")) q++;
    int m = q < x->n && !(x->a[q].stop) ? month_at(x, q) : 0;
    if (m) {
        t->day = (int8_t)d;
        t->month = (int8_t)m;
        return with_year(x, month_end(x, q), t, false);
    }
    if (list_goes_on(x, p + 1)) {
        t->day = (int8_t)d;
        bool between = i > 0 && is(x, i - 1, "between");
        t->link = between || x->a[p + 1].dash || is(x, p + 1, "to") || is(x, p + 1, "until") || is(x, p + 1, "till") ||
                          is(x, p + 1, "through")
                      ? TRUCE_LINK_RANGE
                      : TRUCE_LINK_LIST;
        return p + 1;
    }
    static const char *const on[] = {"on", "from", "by", "until", "since", NULL};
    bool other;
    if (ordinal && p > i && p + 1 < x->n && x->a[p + 1].dash && day_number(x, p + 1, &other) > d &&
        other) { /* "the 25th-26th", the month told before */
        t->day = (int8_t)d;
        t->link = TRUCE_LINK_RANGE;
        return p + 1;
    }
    if (ordinal && p == i && i > 1 && x->a[i].dash && is(x, i - 2, "the") && day_number(x, i - 1, &other) && other) {
        t->day = (int8_t)d;
        return p + 1;
    }
    if (ordinal && p > i && i > 0 && truce_timescan__in(x, i - 1, on) && !truce_timescan__content(x, p + 1) &&
        !(p + 1 < x->n && x->a[p + 1].dash) && (p + 1 >= x->n || cls(x, p + 1) == TRUCE_WORD_NONE) &&
        (p + 1 >= x->n || x->a[p + 1].stop ||
         !(x->s->tok[x->a[p + 1].tok].form.p[0] >= 'A' && x->s->tok[x->a[p + 1].tok].form.p[0] <= 'Z'))) {
        t->day = (int8_t)d;
        return p + 1;
    }
    return 0;
}

/* "-15" or "and 13" after "April 13": only a day, its month stands before. */
static uint32_t day_more(const truce_timescan *x, uint32_t i, truce_timex *t) {
    bool ordinal = false, dash;
    int32_t y;
    if (i == 0 || i >= x->n) return 0;
    dash = x->a[i].dash;
    int d = day_number(x, i, &ordinal);
    if (!d || cls(x, i + 1) == TRUCE_WORD_MONTH || cls(x, i + 1) == TRUCE_WORD_SPAN || cls(x, i + 1) == TRUCE_WORD_ERA)
        return 0;
    if (!dash && !ordinal && truce_timescan__content(x, i + 1)) return 0;
    if (!dash && i + 1 < x->n && (is(x, i + 1, "percent") || is(x, i + 1, "%") || is(x, i + 1, "of"))) return 0;
    t->day = (int8_t)d;
    uint32_t e = year_after(x, i + 1, &y, false);
    if (e) t->year = y;
    return e ? e : i + 1;
}

/* "2025-10-19", "2025/10/19", "19/10/2025", "19.10.2025". */
static uint32_t numeric(const truce_timescan *x, uint32_t i, truce_timex *t) {
    int32_t y = truce_timescan__digits(x, i, 4, 4), m, d;
    if (y > 0 && i + 2 < x->n && x->a[i + 1].dash && x->a[i + 2].dash) {
        m = truce_timescan__digits(x, i + 1, 1, 2);
        d = truce_timescan__digits(x, i + 2, 1, 2);
        truce_str last = x->a[i + 2].low;
        if (d < 0 && last.n > 3 && last.p[2] == 't' && digit(last.p[0]) && digit(last.p[1]))
            d = (last.p[0] - '0') * 10 + (last.p[1] - '0'); /* "19T10:00" */
        if (m >= 1 && m <= 12 && d >= 1 && d <= truce_month_days(y, m)) {
            *t = (truce_timex){.type = TRUCE_TX_DATE, .year = y, .month = (int8_t)m, .day = (int8_t)d};
            return i + 3;
        }
    }
    int v[3], used = 0;
    char buf[16], c1 = 0, c2 = 0;
    truce_str s = x->a[i].low;
    if (s.n < 8 || s.n > 10 || !digit(s.p[0])) return 0;
    memcpy(buf, s.p, s.n);
    buf[s.n] = 0;
    if (sscanf(buf, "%4d%c%2d%c%4d%n", &v[0], &c1, &v[1], &c2, &v[2], &used) != 5 || used != (int)s.n || c1 != c2 ||
        (c1 != '/' && c1 != '.'))
        return 0;
    if (v[0] < 1000) { /* day first unless that cannot be */
        int swap = v[0];
        v[0] = v[2];
        v[2] = swap;
    }
    if (v[1] > 12 && v[2] <= 12) {
        int swap = v[1];
        v[1] = v[2];
        v[2] = swap;
    }
    if (v[0] < 1000 || v[1] < 1 || v[1] > 12 || v[2] < 1 || v[2] > truce_month_days(v[0], v[1])) return 0;
    *t = (truce_timex){.type = TRUCE_TX_DATE, .year = v[0], .month = (int8_t)v[1], .day = (int8_t)v[2]};
    return i + 1;
}

/* ---------------------------------------------------------------- longer spans */

/* "1990s", "the 470s BC", "'90s", "nineties". */
static uint32_t decade(const truce_timescan *x, uint32_t i, truce_timex *t) {
    uint32_t p = i, k = 0;
    bool bc = false;
    int32_t y = 0;
    if (is(x, p, "the")) p++;
    if (is(x, p, "'")) p++;
    if (p >= x->n) return 0;
    truce_str s = x->a[p].low;
    t->type = TRUCE_TX_DECADE;
    if (cls(x, p) == TRUCE_WORD_DECADE) {
        t->year = 1900 + (x->w[p].value.p[0] - '0') * 10;
        return p > i ? p + 1 : 0;
    }
    if (s.n && s.p[0] == '\'') k++;
    for (; k < s.n && digit(s.p[k]) && y < 10000; k++) y = y * 10 + (s.p[k] - '0');
    uint32_t e = p + 1;
    if (y && y % 10 == 0 && k == s.n && e < x->n && !x->a[e].space && is(x, e, "s")) e++; /* "1990" "s" */
    else if (y < 20 || y % 10 ||
             (!(k + 1 == s.n && s.p[k] == 's') && !(k + 2 == s.n && s.p[k] == '\'' && s.p[k + 1] == 's')))
        return 0;
    if (y < 20) return 0;
    e = era_at(x, e, &bc);
    if (y < 100 && !bc) y += 1900;
    t->year = bc ? -y : y;
    return e;
}

/* "the 19th century", "nineteenth-century", "the 4th century BC". */
static uint32_t century(const truce_timescan *x, uint32_t i, truce_timex *t) {
    truce_figure f;
    bool bc = false;
    uint32_t p = i;
    if (is(x, p, "the")) p++;
    if (!truce_figure_read(x->r, x->a, x->n, p, &f) || !f.ordinal || f.end >= x->n || !is(x, f.end, "century"))
        return 0;
    int32_t c = (int32_t)(f.thousandths / 1000);
    if (p == i && x->s->tok[x->a[f.end].tok].form.p[0] == 'C') return 0; /* a name: "21st Century ..." */
    if (c < 1 || c > 30) return 0;
    uint32_t e = era_at(x, f.end + 1, &bc);
    t->type = TRUCE_TX_CENTURY;
    t->year = bc ? -c * 100 : (c - 1) * 100;
    return e;
}

/* "the summer of 1941", "summer 1941", "1941 summer", "winter". */
static uint32_t season(const truce_timescan *x, uint32_t i, truce_timex *t) {
    uint32_t p = i, e;
    bool the = is(x, p, "the");
    int32_t y = 0;
    if (the) p++;
    e = truce_timex__year(x, p, false, &y);
    if (e && cls(x, e) == TRUCE_WORD_SEASON && !the) p = e;
    else y = 0;
    if (cls(x, p) != TRUCE_WORD_SEASON) return 0;
    truce_str v = x->w[p].value;
    uint32_t after = p + x->w[p].len;
    t->type = TRUCE_TX_SEASON;
    if (v.n != 2) return p == i ? after : 0; /* "the 1976 | dry season" */
    memcpy(t->season, v.p, 2);
    char next = after < x->n ? x->s->tok[x->a[after].tok].form.p[0] : 0;
    if (the && ((next >= 'A' && next <= 'Z') || truce_timescan__content(x, after)))
        return 0; /* "the | summer offensive" */
    t->year = y;
    e = y ? after : with_year(x, after, t, true);
    if (is(x, p, "fall")) { /* the fall of a city is no season, nor is to fall */
        static const char *const before[] = {"in",  "last", "this",  "next", "early", "late",
                                             "mid", "that", "since", "by",   NULL};
        bool ok = e > after || (the && !is(x, after, "of")) ||
                  (p > 0 && truce_timescan__in(x, p - 1, before) && !is(x, after, "of"));
        if (!ok) return 0;
    }
    return e;
}

/* "the first quarter of 2013", "third-quarter", "Q3 2025", "first half of this year". Units as "the first two quarters"
 * are durations. */
static uint32_t quarter(const truce_timescan *x, uint32_t i, truce_timex *t) {
    truce_figure f;
    uint32_t p = i, e;
    if (is(x, p, "the")) p++;
    if (p >= x->n) return 0;
    t->type = TRUCE_TX_QUARTER;
    truce_str s = x->a[p].low;
    if (s.n == 2 && (s.p[0] == 'q' || s.p[0] == 'h') && s.p[1] >= '1' && s.p[1] <= (s.p[0] == 'q' ? '4' : '2')) {
        t->quarter = (int8_t)(s.p[1] - '0' + (s.p[0] == 'h' ? 4 : 0));
        e = p + 1;
        return with_year(x, e, t, true);
    }
    if (!truce_figure_read(x->r, x->a, x->n, p, &f) || !f.ordinal || f.end >= x->n) return 0;
    int n = (int)(f.thousandths / 1000);
    bool half = is(x, f.end, "half");
    if (!(is(x, f.end, "quarter") && n >= 1 && n <= 4) && !(half && n <= 2)) return 0;
    t->quarter = (int8_t)(n + (half ? 4 : 0));
    e = with_year(x, f.end + 1, t, true);
    return half && e == f.end + 1 ? 0 : e; /* "the first half" may be of anything */
}

/* "fiscal year 2024", "FY2024". */
static uint32_t fiscal(const truce_timescan *x, uint32_t i, truce_timex *t) {
    uint32_t p = i;
    int32_t y;
    truce_str s = x->a[i].low;
    if (s.n == 6 && s.p[0] == 'f' && s.p[1] == 'y' && digit(s.p[2]) && digit(s.p[3]) && digit(s.p[4]) &&
        digit(s.p[5])) {
        t->year = (s.p[2] - '0') * 1000 + (s.p[3] - '0') * 100 + (s.p[4] - '0') * 10 + (s.p[5] - '0');
        t->season[0] = 'F';
        return i + 1;
    }
    if ((is(x, p, "fiscal") || is(x, p, "financial")) && is(x, p + 1, "year")) p += 2;
    else if (is(x, p, "fy") || is(x, p, "fiscal")) p++;
    else return 0;
    uint32_t e = p < x->n ? truce_timex__year(x, p, false, &y) : 0;
    if (!e) return 0;
    t->year = y;
    t->season[0] = 'F';
    return e;
}

/* "the year 1963", "the years 1955", "1955". */
static uint32_t year_only(const truce_timescan *x, uint32_t i, truce_timex *t) {
    uint32_t p = i;
    if (is(x, p, "the")) p++;
    bool year = is(x, p, "year") || is(x, p, "years");
    if (year) p++;
    else p = i;
    uint32_t e = truce_timex__year(x, p, !year, &t->year);
    if (!e || (p > i && !year)) return 0;
    return e;
}

/* "94" of "1990-94", "1939/40". */
static uint32_t year_short(const truce_timescan *x, uint32_t i, truce_timex *t) {
    int32_t y = truce_timescan__digits(x, i, 2, 2), before = i > 0 ? truce_timescan__digits(x, i - 1, 4, 4) : 0;
    if (y < 0 || !x->a[i].dash || before < 1000 || before > 2100 || (i > 1 && x->a[i - 1].dash) || before % 100 >= y)
        return 0;
    if (i + 1 < x->n && x->a[i + 1].dash) return 0;
    t->year = before - before % 100 + y;
    return i + 1;
}

/* ---------------------------------------------------------------- clock */

static bool half_day(const truce_timescan *x, uint32_t i, bool *pm) {
    static const char *const am[] = {"am", "a.m.", "a.m", NULL}, *const after[] = {"pm", "p.m.", "p.m", NULL};
    *pm = truce_timescan__in(x, i, after);
    return *pm || truce_timescan__in(x, i, am);
}

uint32_t truce_timex__clock(const truce_timescan *x, uint32_t i, truce_timex *t) {
    int h = 0, m = 0, k = 0;
    bool pm = false;
    if (i >= x->n) return 0;
    truce_str s = x->a[i].low;
    if (!s.n || !digit(s.p[0]) || s.n > 9) return 0;
    uint32_t p = 0;
    while (p < s.n && digit(s.p[p]) && k < 5) h = h * 10 + (s.p[p++] - '0'), k++;
    bool colon = p + 2 < s.n && (s.p[p] == ':' || s.p[p] == '.') && k <= 2 && digit(s.p[p + 1]) && digit(s.p[p + 2]);
    char mark = colon ? s.p[p] : 0;
    if (colon) m = (s.p[p + 1] - '0') * 10 + (s.p[p + 2] - '0'), p += 3;
    if (colon && p + 2 < s.n && s.p[p] == ':' && digit(s.p[p + 1]) && digit(s.p[p + 2])) p += 3; /* seconds */
    truce_str rest = truce_str_sub(s, p, s.n);
    uint32_t e = i + 1;
    bool hours = truce_str_is(rest, "hrs") || truce_str_is(rest, "hrs.") || truce_str_is(rest, "hours") ||
                 (!rest.n && (is(x, e, "hrs") || is(x, e, "hrs."))) || (!rest.n && k == 4 && is(x, e, "hours"));
    bool zone = !rest.n && k == 4 && (is(x, e, "gmt") || is(x, e, "utc"));
    bool half = truce_str_is(rest, "am") || truce_str_is(rest, "pm");
    if (half) pm = rest.p[0] == 'p';
    else if (!rest.n && half_day(x, e, &pm)) half = true, e++;
    else if (!rest.n && hours) e++;
    if (rest.n && !half && !hours) return 0;
    if (k == 4 && (hours || zone)) m = h % 100, h /= 100;
    else if (k > 2) return 0;
    if (!half && !hours && !zone && mark != ':') return 0;
    if (mark == '.' && !half) return 0;
    if (h > 24 || m > 59 || (half && (h > 12 || h == 0))) return 0;
    if (half && pm && h < 12) h += 12;
    if (half && !pm && h == 12) h = 0;
    t->type = TRUCE_TX_PART;
    t->clock = true;
    t->part[0] = (char)('0' + h / 10), t->part[1] = (char)('0' + h % 10), t->part[2] = ':';
    t->part[3] = (char)('0' + m / 10), t->part[4] = (char)('0' + m % 10);
    return e;
}

/* ---------------------------------------------------------------- all */

uint32_t truce_timex__date(const truce_timescan *x, uint32_t i, truce_timex *t) {
    static uint32_t (*const forms[])(const truce_timescan *, uint32_t, truce_timex *) = {
        numeric, month_first, day_first, season, decade, century, quarter, fiscal, year_short, year_only};
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++) {
        truce_timex c = {.type = TRUCE_TX_DATE};
        uint32_t e = forms[k](x, i, &c);
        if (e) {
            *t = c;
            return e;
        }
    }
    /* the second day of "April 13-15", "October 12 and 13" */
    uint32_t before = i;
    truce_timex c = {.type = TRUCE_TX_DATE};
    bool ordinal;
    if (i > 0 && x->a[i].dash)
        ;
    else if (i > 1 && (is(x, i - 1, "and") || is(x, i - 1, "to") || is(x, i - 1, "or") || is(x, i - 1, ",")))
        before = i - 1;
    else return 0;
    if (before < 2 || !day_number(x, before - 1, &ordinal)) return 0;
    if (!month_at(x, before - 2) && !(is(x, before - 2, ".") && before > 2 && month_at(x, before - 3)) &&
        !is(x, before - 2, "the"))
        return 0;
    if (is(x, before - 2, "the") && !(before > 2 && month_at(x, before - 3))) return 0;
    uint32_t e = day_more(x, i, &c);
    if (!e) return 0;
    *t = c;
    return e;
}
