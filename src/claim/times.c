/* claim/times.c - which days time expressions mean: values and calendar days. See claim.h and timex.h.
 * How: expressions are resolved in text order. In news, "Friday", "last week", "October" are seen from the publication
 * date, "the next day", "that month" from the last date told. A text whose dates lie years before its publication is a
 * story: there everything is seen from the last date told. News without a date of publication leave "Friday" and "last
 * week" open: nothing is guessed. Source: own; anchoring after Mazur and Dale (2010) and the UCDP codebook's date_prec.
 */
#include "claim/timex.h"

#include <stdio.h>
#include <string.h>

#define STORY_DATES 4  /* dates with a year that make a story, if most are */
#define STORY_YEARS 2  /* how long before publication */
#define SOON        31 /* days: a date so near ahead is meant, without "will" */
#define NEAR        3  /* sentences for which news remember the last date told */

/* What is known of a day: year 0 unknown, negative before Christ. */
typedef struct point {
    int y, m, d;
} point;

typedef struct teller {
    truce_reading *r;
    point pub, told; /* published; the last date of the story (y 0: none) */
    point last;      /* the last date named at all */
    truce_day pub_day;
    int32_t told_in; /* its sentence */
    bool told_year;  /* its year stood in the text */
    bool story;
} teller;

typedef struct answer {
    char value[48];
    truce_day from, to;
    point at; /* y 0: not a new date */
} answer;

/* ---------------------------------------------------------------- calendar */

static point point_of(truce_day day) {
    point p = {0};
    if (day != TRUCE_NODAY) truce_day_split(day, &p.y, &p.m, &p.d);
    return p.y >= 1 && p.y <= 9999 ? p : (point){0}; /* the calendar's ends */
}

static truce_day day_of(point p) {
    return p.y > 0 && p.m && p.d ? truce_day_make(p.y, p.m, p.d) : TRUCE_NODAY;
}

/* Months on, across years; there is no year 0. */
static point add_months(point p, int64_t n) {
    int64_t y = p.y < 0 ? p.y + 1 : p.y, k = y * 12 + (p.m ? p.m - 1 : 0) + n;
    int64_t year = k >= 0 ? k / 12 : -((-k + 11) / 12);
    point q = {.m = p.m ? (int)(k - year * 12) + 1 : 0, .d = p.d};
    q.y = (int)(year <= 0 ? year - 1 : year);
    if (q.y > 0 && q.d && q.m && q.d > truce_month_days(q.y, q.m)) q.d = truce_month_days(q.y, q.m);
    return q;
}

static point add_years(point p, int64_t n) {
    if (!p.y) return p;
    point q = add_months((point){.y = p.y, .m = 1}, n * 12);
    return (point){.y = q.y, .m = p.m, .d = p.d};
}

static point add_days(point p, int64_t n) {
    truce_day d = day_of(p);
    if (d == TRUCE_NODAY || n < -4000000 || n > 4000000) return (point){.y = p.y, .m = p.m};
    return point_of((truce_day)(d + n));
}

static void iso_week(truce_day day, int *year, int *week) {
    int y, m, d;
    truce_day thursday = day - truce_day_weekday(day) + 3;
    truce_day_split(thursday, &y, &m, &d);
    *year = y;
    *week = (int)(thursday - truce_day_make(y, 1, 1)) / 7 + 1;
}

static uint8_t precision(truce_day from, truce_day to) {
    if (from == TRUCE_NODAY || to == TRUCE_NODAY) return 0;
    int32_t n = to - from + 1;
    return n <= 1 ? 1 : n <= 6 ? 2 : n == 7 ? 3 : n <= 31 ? 4 : 5;
}

/* ---------------------------------------------------------------- writing values */

static void write_year(char *out, size_t size, int y) {
    if (y > 0 && y < 10000) snprintf(out, size, "%04d", y);
    else if (y < 0 && y > -10000) snprintf(out, size, "BC%04d", -y);
    else snprintf(out, size, "XXXX");
}

static void write_part(answer *a, const char *part) {
    size_t n = strlen(a->value);
    if (part[0]) snprintf(a->value + n, sizeof a->value - n, "T%s", part);
}

/* `unit` D, M or Y: how much of the point the value shows; unknown parts are X. */
static void write_point(answer *a, point p, char unit) {
    char y[16];
    write_year(y, sizeof y, p.y);
    if (unit == 'Y') snprintf(a->value, sizeof a->value, "%s", y);
    else if (unit == 'M' || !p.m) snprintf(a->value, sizeof a->value, p.m ? "%s-%02d" : "%s-XX", y, p.m);
    else if (p.d) snprintf(a->value, sizeof a->value, "%s-%02d-%02d", y, p.m, p.d);
    else snprintf(a->value, sizeof a->value, "%s-%02d-XX", y, p.m);
    if (unit == 'D' && !p.m) snprintf(a->value, sizeof a->value, "%s-XX-XX", y);
}

static void days_of(answer *a, point p, char unit) {
    if (p.y <= 0) return;
    if (unit == 'Y') a->from = truce_day_make(p.y, 1, 1), a->to = truce_day_make(p.y, 12, 31);
    else if (p.m && (unit == 'M' || !p.d))
        a->from = truce_day_make(p.y, p.m, 1), a->to = truce_day_make(p.y, p.m, truce_month_days(p.y, p.m));
    else if (p.m && p.d) a->from = a->to = day_of(p);
}

static void answer_point(answer *a, point p, char unit) {
    write_point(a, p, unit);
    days_of(a, p, unit);
    a->at = p;
    if (unit == 'Y') a->at.m = a->at.d = 0;
    if (unit == 'M') a->at.d = 0;
}

static void answer_week(answer *a, truce_day day, bool weekend) {
    int y, w;
    if (day == TRUCE_NODAY || !point_of(day - 7).y || !point_of(day + 7).y) {
        snprintf(a->value, sizeof a->value, weekend ? "XXXX-WXX-WE" : "XXXX-WXX");
        return;
    }
    iso_week(day, &y, &w);
    snprintf(a->value, sizeof a->value, weekend ? "%04d-W%02d-WE" : "%04d-W%02d", y, w);
    a->from = day - truce_day_weekday(day) + (weekend ? 5 : 0);
    a->to = day - truce_day_weekday(day) + 6;
    a->at = point_of(day);
}

static void write_duration(answer *a, const truce_timex *t) {
    static const struct {
        const char *unit, *head, *tail;
        int64_t times;
    } units[] = {{"S", "PT", "S", 1}, {"N", "PT", "M", 1}, {"H", "PT", "H", 1},  {"D", "P", "D", 1},
                 {"K", "P", "WE", 1}, {"W", "P", "W", 1},  {"F", "P", "W", 2},   {"M", "P", "M", 1},
                 {"Q", "P", "Q", 1},  {"Y", "P", "Y", 1},  {"DE", "P", "DE", 1}, {"CE", "P", "CE", 1},
                 {"ML", "P", "ML", 1}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (strcmp(units[i].unit, t->unit) != 0) continue;
        int64_t n = t->thousandths, whole;
        if (__builtin_mul_overflow(n, units[i].times, &n)) return;
        whole = n / 1000;
        if (t->vague) snprintf(a->value, sizeof a->value, "%sX%s", units[i].head, units[i].tail);
        else if (n % 1000 == 0)
            snprintf(a->value, sizeof a->value, "%s%lld%s", units[i].head, (long long)whole, units[i].tail);
        else {
            int frac = (int)(n % 1000), width = frac % 100 == 0 ? 1 : frac % 10 == 0 ? 2 : 3;
            for (int k = width; k < 3; k++) frac /= 10;
            if (whole)
                snprintf(a->value, sizeof a->value, "%s%lld.%0*d%s", units[i].head, (long long)whole, width, frac,
                         units[i].tail);
            else snprintf(a->value, sizeof a->value, "%s.%0*d%s", units[i].head, width, frac, units[i].tail);
        }
    }
}

/* ---------------------------------------------------------------- anchors */

/* The date from which "the next day" and "that month" count. */
static point anaphor(const teller *c, int32_t sentence) {
    if (c->story) return c->told;
    if (c->told.y && sentence - c->told_in <= NEAR) return c->told;
    return c->pub;
}

/* The date from which "last week" and "ago" count. */
static point deictic(const teller *c) {
    return c->story ? c->told : c->pub;
}

/* The year of a month (and day) told without one, seen from the last date told: the nearest, rather ahead. */
static int year_near(point told, int m) {
    if (!told.y || !told.m) return told.y;
    int ahead = m - told.m;
    if (ahead <= -8) return add_years(told, 1).y;
    if (ahead >= 11) return add_years(told, -1).y;
    return told.y;
}

static int year_of(const teller *c, const truce_timex *t, int m, int d) {
    bool just_told = c->told.y && c->told_year && t->sentence - c->told_in <= 1;
    if (c->story || (just_told && c->told.y != c->pub.y)) return year_near(c->told, m);
    if (!c->pub.y) return 0;
    int y = c->pub.y;
    if (m == c->pub.m && !d) return y;
    if (t->future || t->until) {
        int ahead = (m - c->pub.m) * 31 + (d ? d - c->pub.d : 0);
        if (t->future) return ahead < -31 ? y + 1 : y;
        return ahead < -150 ? y + 1 : ahead > 210 ? y - 1 : y;
    }
    truce_day day = truce_day_make(y, m, d ? d : 1);
    if (day != TRUCE_NODAY && day > c->pub_day + (d ? SOON : 0)) return y - 1;
    return y;
}

static int year_by_relation(const teller *c, const truce_timex *t) {
    point here = deictic(c), told = anaphor(c, t->sentence);
    switch (t->year_rel) {
    case TRUCE_REL_THIS: return here.y;
    case TRUCE_REL_LAST: return add_years(here, -1).y;
    case TRUCE_REL_NEXT: return add_years(here, 1).y;
    case TRUCE_REL_PREVIOUS: return add_years(told, -1).y;
    case TRUCE_REL_FOLLOWING: return add_years(told, 1).y;
    default: return c->last.y ? c->last.y : told.y;
    }
}

/* ---------------------------------------------------------------- one expression of each type */

/* "last October", "next October", "this October": the year. */
static int year_by_month(const teller *c, const truce_timex *t, int m) {
    point here = deictic(c);
    if (!here.y) return 0;
    bool back = t->rel == TRUCE_REL_LAST || t->rel == TRUCE_REL_PAST || t->rel == TRUCE_REL_PREVIOUS;
    bool on = t->rel == TRUCE_REL_NEXT || t->rel == TRUCE_REL_COMING || t->rel == TRUCE_REL_FOLLOWING;
    if (back) return m < here.m ? here.y : add_years(here, -1).y;
    if (on) return m > here.m ? here.y : add_years(here, 1).y;
    return here.y;
}

static void answer_date(const teller *c, const truce_timex *t, answer *a) {
    point p = {.y = t->year, .m = t->month, .d = t->day};
    if (!p.y && t->year_rel) p.y = year_by_relation(c, t);
    if (p.d && !p.m) { /* "the 24th" */
        point told = anaphor(c, t->sentence);
        p.y = told.y, p.m = told.m;
        if (!c->story && told.d && p.d > told.d + 14 && told.y == c->pub.y && told.m == c->pub.m && !t->future) {
            point q = add_months((point){.y = told.y, .m = told.m}, -1);
            p.y = q.y, p.m = q.m;
        }
    } else if (!p.y && p.m) p.y = t->rel ? year_by_month(c, t, p.m) : year_of(c, t, p.m, p.d);
    if (p.y > 0 && p.m && p.d > truce_month_days(p.y, p.m)) p.d = 0;
    if (t->season[0] == 'F' && t->type == TRUCE_TX_DATE) {
        snprintf(a->value, sizeof a->value, "FY%04d", p.y % 10000);
        days_of(a, p, 'Y');
        return;
    }
    answer_point(a, p, p.d ? 'D' : p.m ? 'M' : 'Y');
    write_part(a, t->part);
}

static void answer_season(const teller *c, const truce_timex *t, answer *a) {
    static const struct {
        const char *name;
        int first;
    } seasons[] = {{"SP", 3}, {"SU", 6}, {"FA", 9}, {"WI", 12}};
    int m = 0, y = t->year;
    char year[16];
    for (int i = 0; i < 4; i++)
        if (!strcmp(t->season, seasons[i].name)) m = seasons[i].first;
    if (!m) return;
    if (!y && t->year_rel) y = year_by_relation(c, t);
    if (!y && (t->rel == TRUCE_REL_THAT || t->rel == TRUCE_REL_THIS))
        y = (t->rel == TRUCE_REL_THAT ? anaphor(c, t->sentence) : deictic(c)).y;
    else if (!y && t->rel) y = year_by_month(c, t, m == 12 ? 1 : m);
    else if (!y)
        y = m == 12 && c->told.m >= 9 && c->story ? add_years(c->told, 1).y : year_of(c, t, m == 12 ? 1 : m, 0);
    write_year(year, sizeof year, y);
    snprintf(a->value, sizeof a->value, "%s-%s", year, t->season);
    if (y > 0) {
        point end = add_months((point){.y = y, .m = m}, 2);
        a->from = truce_day_make(y, m, 1);
        a->to = truce_day_make(end.y, end.m, truce_month_days(end.y, end.m));
    }
    a->at = (point){.y = y, .m = m == 12 ? 1 : m + 1};
}

static void answer_quarter(const teller *c, const truce_timex *t, answer *a) {
    int y = t->year, q = t->quarter, months = q > 4 ? 6 : 3, n = q > 4 ? q - 4 : q;
    char year[16];
    if (!y && t->year_rel) y = year_by_relation(c, t);
    if (!y) y = year_of(c, t, (n - 1) * months + 1, 0);
    write_year(year, sizeof year, y);
    snprintf(a->value, sizeof a->value, q > 4 ? "%s-H%d" : "%s-Q%d", year, n);
    if (y <= 0) return;
    a->from = truce_day_make(y, (n - 1) * months + 1, 1);
    a->to = truce_day_make(y, n * months, truce_month_days(y, n * months));
}

static void answer_long(const truce_timex *t, answer *a) {
    int y = t->year < 0 ? -t->year : t->year;
    const char *bc = t->year < 0 ? "BC" : "";
    if (t->type == TRUCE_TX_DECADE) snprintf(a->value, sizeof a->value, "%s%03d", bc, y / 10 % 1000);
    else snprintf(a->value, sizeof a->value, "%s%02d", bc, (t->year < 0 ? y / 100 - 1 : y / 100) % 100);
    if (t->year > 0) {
        a->from = truce_day_make(t->year, 1, 1);
        a->to = truce_day_make(t->year + (t->type == TRUCE_TX_DECADE ? 9 : 99), 12, 31);
    }
}

static void answer_weekday(const teller *c, const truce_timex *t, answer *a) {
    bool told = t->rel == TRUCE_REL_FOLLOWING || t->rel == TRUCE_REL_PREVIOUS || t->rel == TRUCE_REL_THAT;
    point base = told ? anaphor(c, t->sentence) : deictic(c);
    truce_day here = day_of(base);
    int want = t->weekday - 1;
    if (here == TRUCE_NODAY) {
        snprintf(a->value, sizeof a->value, "XXXX-WXX-%d", t->weekday);
        write_part(a, t->part);
        return;
    }
    int back = (truce_day_weekday(here) - want + 7) % 7, on = (want - truce_day_weekday(here) + 7) % 7;
    truce_day day;
    switch (t->rel) {
    case TRUCE_REL_LAST:
    case TRUCE_REL_PAST:
    case TRUCE_REL_PREVIOUS: day = here - (back ? back : 7); break;
    case TRUCE_REL_NEXT:
    case TRUCE_REL_COMING:
    case TRUCE_REL_FOLLOWING: day = here + (on ? on : 7); break;
    case TRUCE_REL_THIS: day = here - truce_day_weekday(here) + want; break;
    default: day = t->future ? here + on : here - back;
    }
    answer_point(a, point_of(day), 'D');
    write_part(a, t->part);
}

static void answer_day(const teller *c, const truce_timex *t, answer *a) {
    if (c->story || !c->pub.y) write_point(a, (point){0}, 'D');
    else answer_point(a, add_days(c->pub, t->thousandths / 1000), 'D');
    write_part(a, t->part);
}

/* `n` units on from p, as the unit's own point: "last month" is a month, not a day. */
static void answer_step(answer *a, point p, const char *unit, int64_t n) {
    char u = unit[0];
    if (!p.y) {
        if (u == 'W' || u == 'K') answer_week(a, TRUCE_NODAY, u == 'K');
        else if (!strcmp(unit, "DE") || !strcmp(unit, "CE")) a->value[0] = 0;
        else write_point(a, p, u == 'Y' || u == 'M' ? u : 'D');
        return;
    }
    if (!strcmp(unit, "DE") || !strcmp(unit, "CE") || !strcmp(unit, "ML")) {
        int size = unit[0] == 'D' ? 10 : unit[0] == 'C' ? 100 : 1000;
        point q = add_years(p, n * size);
        truce_timex t = {.type = size == 10 ? TRUCE_TX_DECADE : TRUCE_TX_CENTURY};
        t.year = q.y > 0 ? q.y - q.y % size : -(-q.y - -q.y % size) - (size == 100 ? 100 : 0);
        answer_long(&t, a);
    } else if (u == 'D') {
        if (n && !p.d) write_point(a, p, 'D'), days_of(a, p, p.m ? 'M' : 'Y'), a->at = p;
        else answer_point(a, add_days(p, n), 'D');
    } else if (u == 'W' || u == 'K' || u == 'F') {
        truce_day d = day_of(p);
        if (d == TRUCE_NODAY) write_point(a, p, p.m ? 'D' : 'Y'), a->at = p;
        else answer_week(a, (truce_day)(d + n * (u == 'F' ? 14 : 7)), u == 'K');
    } else if (u == 'M' || u == 'Q') {
        if (!p.m && n) write_point(a, p, 'Y'), a->at = p;
        else answer_point(a, add_months(p, u == 'Q' ? n * 3 : n), 'M');
    } else if (u == 'Y') answer_point(a, add_years(p, n), 'Y');
}

static void answer_unit(const teller *c, const truce_timex *t, answer *a) {
    int64_t n = 0;
    bool story = t->unit[0] == 'D'; /* "the next day" is never seen from today */
    switch (t->rel) {
    case TRUCE_REL_LAST: n = -1; break;
    case TRUCE_REL_NEXT:
    case TRUCE_REL_COMING: n = 1; break;
    case TRUCE_REL_PREVIOUS: n = -1, story = true; break;
    case TRUCE_REL_FOLLOWING: n = 1, story = true; break;
    case TRUCE_REL_THAT: story = true; break;
    default: break;
    }
    if (t->rel == TRUCE_REL_THIS) story = false;
    if (t->rel == TRUCE_REL_NONE && t->unit[0] == 'K') { /* "over the weekend": the last that has begun */
        truce_day d = day_of(deictic(c));
        answer_week(a, d == TRUCE_NODAY ? d : d - (truce_day_weekday(d) < 5 && !t->future ? 7 : 0), true);
        return;
    }
    answer_step(a, story ? anaphor(c, t->sentence) : deictic(c), t->unit, n);
    write_part(a, t->part);
    if (t->mod_edge && t->mod == TRUCE_MODIFIED_START && !story && !c->story && a->to != TRUCE_NODAY &&
        c->pub_day != TRUCE_NODAY && a->to > c->pub_day && a->from <= c->pub_day)
        a->to = c->pub_day; /* "earlier this month" */
}

static void answer_shift(const teller *c, const truce_timex *t, answer *a) {
    bool back = t->rel == TRUCE_REL_AGO || t->rel == TRUCE_REL_EARLIER;
    point p = t->rel == TRUCE_REL_AGO || t->rel == TRUCE_REL_HENCE ? deictic(c) : anaphor(c, t->sentence);
    bool hours = t->unit[0] == 'H' || t->unit[0] == 'N' || t->unit[0] == 'S';
    if (hours && p.d) {
        answer_point(a, p, 'D'), write_part(a, "XX"), a->at.y = 0;
        return;
    }
    if (t->vague || hours) {
        snprintf(a->value, sizeof a->value, back ? "PAST_REF" : "FUTURE_REF");
        return;
    }
    int64_t n = t->thousandths / 1000;
    if (n > 100000) return;
    answer_step(a, p, t->unit, back ? -n : n);
}

/* "the past three weeks", "the next six months": also the days they cover. */
static void answer_duration(const teller *c, const truce_timex *t, answer *a) {
    write_duration(a, t);
    int64_t n = t->thousandths / 1000;
    bool back = t->rel == TRUCE_REL_PAST || t->rel == TRUCE_REL_LAST,
         told = t->rel == TRUCE_REL_PREVIOUS || t->rel == TRUCE_REL_FOLLOWING;
    bool on = t->rel == TRUCE_REL_NEXT || t->rel == TRUCE_REL_COMING || t->rel == TRUCE_REL_FOLLOWING;
    point p = told ? anaphor(c, t->sentence) : deictic(c), q = p;
    if (t->vague || t->thousandths % 1000 || !p.y || !(back || told || on) || n > 1000 || day_of(p) == TRUCE_NODAY)
        return;
    char u = t->unit[0];
    if (!on) n = -n;
    if (!strcmp(t->unit, "DE")) q = add_years(p, n * 10);
    else if (u == 'D') q = add_days(p, n);
    else if (u == 'H') q = add_days(p, on ? (n + 23) / 24 : -((23 - n) / 24));
    else if (u == 'W' || u == 'F') q = add_days(p, n * (u == 'F' ? 14 : 7));
    else if (u == 'M' || u == 'Q') q = add_months(p, u == 'Q' ? n * 3 : n);
    else if (u == 'Y') q = add_years(p, n);
    else return;
    if (day_of(q) == TRUCE_NODAY) q.d = 28;
    bool days = u == 'D' || u == 'W' || u == 'F';
    a->from = on ? day_of(p) + days : day_of(q) + days; /* "the past week" is seven days */
    a->to = on ? day_of(q) : day_of(p);
}

/* "the first two months of" what `in` says. */
static void answer_within(const truce_timex *t, const answer *in, answer *a) {
    int64_t n = t->vague ? 0 : t->thousandths / 1000;
    char u = t->unit[0];
    if (in->from == TRUCE_NODAY || in->to == TRUCE_NODAY || n < 1 || n > 1000 || t->unit[1]) return;
    bool first = t->rel == TRUCE_REL_FIRST;
    point p = point_of(first ? in->from : in->to + 1), q;
    int64_t k = first ? n : -n;
    q = u == 'D'   ? add_days(p, k)
        : u == 'W' ? add_days(p, 7 * k)
        : u == 'M' ? add_months(p, k)
        : u == 'Q' ? add_months(p, 3 * k)
        : u == 'Y' ? add_years(p, k)
                   : (point){0};
    if (day_of(q) == TRUCE_NODAY) return;
    a->from = first ? in->from : day_of(q);
    a->to = first ? day_of(q) - 1 : in->to;
    if (a->to > in->to) a->to = in->to;
    if (a->from < in->from) a->from = in->from;
}

static void answer_set(const truce_timex *t, answer *a) {
    if (t->weekday) snprintf(a->value, sizeof a->value, "XXXX-WXX-%d", t->weekday);
    else if (t->value.n) snprintf(a->value, sizeof a->value, "%.*s", TRUCE_FMT(t->value));
    else write_duration(a, t);
    write_part(a, t->part);
}

/* A part of the day alone: the day told just before in the sentence, or "overnight" before publication. */
static void answer_part(const teller *c, const truce_timex *t, const truce_timex *next, answer *a, truce_str text) {
    bool attached = next && next->beg <= t->end + 1 && next->beg >= t->end &&
                    (next->type == TRUCE_TX_DATE || next->type == TRUCE_TX_WEEKDAY || next->type == TRUCE_TX_DAY);
    if (attached) {
        if (next->type == TRUCE_TX_DATE) answer_date(c, next, a);
        else if (next->type == TRUCE_TX_WEEKDAY) answer_weekday(c, next, a);
        else answer_day(c, next, a);
        char *cut = strchr(a->value, 'T');
        if (cut) *cut = 0;
    } else if (c->told.d && c->told_in == t->sentence && !truce_str_iis(text, "night")) answer_point(a, c->told, 'D');
    else if (!c->story && c->pub_day != TRUCE_NODAY && truce_str_iis(text, "overnight")) {
        answer_point(a, point_of(c->pub_day - 1), 'D');
        a->to = c->pub_day;
    } else if (t->clock && c->story && c->told.d && t->sentence - c->told_in <= 1) answer_point(a, c->told, 'D');
    else write_point(a, (point){0}, 'D');
    write_part(a, t->part);
    a->at.y = 0;
}

static void answer_holiday(const teller *c, const truce_timex *t, answer *a) {
    if (t->month) {
        answer_date(c, t, a);
        return;
    }
    int y = t->year ? t->year : deictic(c).y;
    if (y) write_point(a, (point){.y = y}, 'M');
}

/* ---------------------------------------------------------------- narrowing */

/* "early", "mid", "the end of": a third of the month or year, the last or first days. */
static void narrow(const truce_timex *t, answer *a) {
    if (a->from == TRUCE_NODAY || t->mod_edge || t->mod == TRUCE_MODIFIED_NOT || t->mod == TRUCE_MODIFIED_ALL) return;
    int32_t n = a->to - a->from + 1;
    if (n < 7 || n > 400) return;
    int32_t third = t->edge ? (n + 5) / 6 : n / 3; /* "the end of" is shorter than "late" */
    if (t->mod == TRUCE_MODIFIED_START) a->to = a->from + third - 1;
    else if (t->mod == TRUCE_MODIFIED_END) a->from = a->to - third + 1;
    else a->from += n / 3, a->to = a->from + n / 3 - 1 + n % 3;
}

static void resolve(const teller *c, const truce_timex *t, const truce_timex *next, answer *a, truce_str text) {
    *a = (answer){.from = TRUCE_NODAY, .to = TRUCE_NODAY};
    switch (t->type) {
    case TRUCE_TX_DATE: answer_date(c, t, a); break;
    case TRUCE_TX_SEASON: answer_season(c, t, a); break;
    case TRUCE_TX_QUARTER: answer_quarter(c, t, a); break;
    case TRUCE_TX_DECADE:
    case TRUCE_TX_CENTURY: answer_long(t, a); break;
    case TRUCE_TX_WEEKDAY: answer_weekday(c, t, a); break;
    case TRUCE_TX_DAY: answer_day(c, t, a); break;
    case TRUCE_TX_UNIT: answer_unit(c, t, a); break;
    case TRUCE_TX_SHIFT: answer_shift(c, t, a); break;
    case TRUCE_TX_DURATION: answer_duration(c, t, a); break;
    case TRUCE_TX_SET: answer_set(t, a); break;
    case TRUCE_TX_REF: snprintf(a->value, sizeof a->value, "%.*s", TRUCE_FMT(t->value)); break;
    case TRUCE_TX_THEN:
        if (c->told.y) write_point(a, c->told, c->told.d ? 'D' : c->told.m ? 'M' : 'Y');
        break;
    case TRUCE_TX_PART: answer_part(c, t, next, a, text); break;
    default: answer_holiday(c, t, a); break;
    }
    if (a->from == TRUCE_NODAY || a->to == TRUCE_NODAY) a->from = a->to = TRUCE_NODAY;
    narrow(t, a);
}

/* ---------------------------------------------------------------- the text */

/* Members of a range or list lend each other what is not said: "12-14 July 1950", "between March and November 1968". */
static void lend(truce_timexes *v) {
    for (uint32_t i = v->n; i-- > 1;) {
        truce_timex *x = &v->v[i - 1], *y = &v->v[i];
        if (!x->link || x->type != TRUCE_TX_DATE || y->type != TRUCE_TX_DATE || x->sentence != y->sentence) continue;
        if (x->day && !x->month && y->month && y->day) x->month = y->month;
        bool dated = x->month || x->season[0];
        if (dated && !x->year && !x->year_rel && y->year && y->month) {
            x->year = y->year;
            if (x->link == TRUCE_LINK_RANGE && x->month > y->month && y->year > 1) x->year--;
        }
        if (dated && !x->year && !x->year_rel && y->year_rel) x->year_rel = y->year_rel;
    }
    for (uint32_t i = 0; i + 1 < v->n; i++) {
        truce_timex *x = &v->v[i], *y = &v->v[i + 1];
        bool pair = x->type == TRUCE_TX_DATE && y->type == TRUCE_TX_DATE && x->sentence == y->sentence;
        if (pair && y->day && !y->month && x->month && x->day && y->beg <= x->end + 2) y->month = x->month;
        if (pair && x->link && y->month && !y->year && !y->year_rel && x->year && x->month) {
            y->year = x->year;
            if (x->link == TRUCE_LINK_RANGE && y->month < x->month) y->year++;
        }
        if (pair && y->day && y->month == x->month && !x->year && y->year && y->beg <= x->end + 1) x->year = y->year;
    }
}

/* Seen from the day of writing: "on Friday", "yesterday", "last week". */
static bool from_today(const truce_timex *t) {
    if (t->type == TRUCE_TX_UNIT)
        return t->rel == TRUCE_REL_LAST || t->rel == TRUCE_REL_THIS || t->rel == TRUCE_REL_NEXT;
    return t->type == TRUCE_TX_WEEKDAY || t->type == TRUCE_TX_DAY;
}

static bool tells_story(const truce_timexes *v, point pub) {
    uint32_t years = 0, old = 0, months = 0, today = 0;
    for (uint32_t i = 0; i < v->n; i++) {
        today += from_today(&v->v[i]);
        if (!v->v[i].year || v->v[i].type != TRUCE_TX_DATE) continue;
        years++;
        bool past = !pub.y || v->v[i].year <= pub.y - STORY_YEARS;
        old += past;
        months += past && (v->v[i].month || v->v[i].year < 1900);
    }
    return years >= STORY_DATES && months * 5 >= old && old * 10 >= years * 8 && today * 3 <= old;
}

/* Does the story go on from this date? Not from asides: what was a year before, a year named in passing, a feast, how
 * long it lasted. */
static bool moves(const teller *c, const truce_timex *t, const answer *a) {
    if (!a->at.y) return false;
    if (!c->story || !c->told.y) return true;
    bool back = t->rel == TRUCE_REL_PREVIOUS || t->rel == TRUCE_REL_AGO || t->rel == TRUCE_REL_EARLIER ||
                t->rel == TRUCE_REL_LAST;
    if (back || t->type == TRUCE_TX_HOLIDAY) return false;
    if (t->type == TRUCE_TX_SEASON && !t->year && !t->determined) return false;
    bool year_only = t->type == TRUCE_TX_DATE && !t->month && t->year;
    if (year_only && !t->opens && c->told.m && a->at.y - c->told.y <= 1 && a->at.y - c->told.y >= -1) return false;
    return !(t->until && t->year && !t->opens && a->at.y > c->told.y);
}

static void remember(teller *c, const truce_timex *t, const answer *a) {
    if (a->at.y) c->last = a->at;
    if (!moves(c, t, a)) return;
    c->told = a->at;
    c->told_in = t->sentence;
    c->told_year = t->year != 0;
}

static void emit(teller *c, const truce_timex *t, const answer *a) {
    truce_time out = {.from = a->from,
                      .to = a->to,
                      .beg = t->byte_beg,
                      .end = t->byte_end,
                      .sentence = t->sentence,
                      .tok_beg = t->tok_beg,
                      .tok_end = t->tok_end};
    static const uint8_t kinds[] = {
        [TRUCE_TX_DURATION] = 1, [TRUCE_TX_SET] = 2, [TRUCE_TX_PART] = 3, [TRUCE_TX_HOLIDAY] = 0};
    out.kind = kinds[t->type];
    out.text = truce_str_sub(c->r->article->text, t->byte_beg, t->byte_end);
    if (a->value[0]) out.value = truce_arena_str(c->r->arena, truce_str_c(a->value));
    if (out.from == TRUCE_NODAY || out.to == TRUCE_NODAY) out.from = out.to = TRUCE_NODAY;
    out.date_prec = precision(out.from, out.to);
    truce_vec_push(c->r->arena, &c->r->times, out);
}

/* Both ends of a range carry the whole stretch; "since" reaches to publication. */
static void stretch(teller *c, const truce_timexes *v, uint32_t i, answer *a, answer *b) {
    const truce_timex *t = &v->v[i];
    if (b && t->link == TRUCE_LINK_RANGE && a->from != TRUCE_NODAY && b->to != TRUCE_NODAY && a->from <= b->to) {
        b->from = a->from;
        a->to = b->to;
    }
    if (t->since && !c->story && a->from != TRUCE_NODAY && c->pub_day != TRUCE_NODAY && a->from <= c->pub_day)
        a->to = c->pub_day;
}

static truce_str text_of(const teller *c, const truce_timex *t) {
    return truce_str_sub(c->r->article->text, t->byte_beg, t->byte_end);
}

/* Resolve expression i and, when it needs its right neighbour, that too. @return how many were used up */
static uint32_t tell(teller *c, truce_timexes *v, uint32_t i) {
    truce_timex *t = &v->v[i];
    truce_timex *next = i + 1 < v->n && v->v[i + 1].sentence == t->sentence ? &v->v[i + 1] : NULL;
    answer a, b;
    if (t->of_next && next && next->beg == t->end + 1 && next->type != TRUCE_TX_REF) {
        resolve(c, next, NULL, &b, text_of(c, next));
        resolve(c, t, next, &a, text_of(c, t));
        answer_within(t, &b, &a);
        remember(c, next, &b);
        t->byte_end = next->byte_end;
        t->tok_end = next->tok_end;
        emit(c, t, &a);
        return 2;
    }
    resolve(c, t, next, &a, text_of(c, t));
    if (t->link != TRUCE_LINK_RANGE || !next) {
        stretch(c, v, i, &a, NULL);
        remember(c, t, &a);
        emit(c, t, &a);
        return 1;
    }
    remember(c, t, &a);
    resolve(c, next, NULL, &b, text_of(c, next));
    stretch(c, v, i, &a, &b);
    if (b.at.y && (b.at.m || !a.at.y))
        remember(c, next, &b); /* the story goes on from where years begin: "1955-1963" */
    emit(c, t, &a);
    emit(c, next, &b);
    return 2;
}

void truce_claim__times(truce_reading *r) {
    truce_timexes v = {0};
    teller c = {.r = r, .pub_day = r->article->published, .told_in = -1000};
    if (!r->lex) return;
    for (uint32_t i = 0; i < r->n_sent; i++) truce_timex_find(r, i, &v);
    lend(&v);
    c.pub = point_of(c.pub_day);
    c.story = tells_story(&v, c.pub);
    for (uint32_t i = 0; i < v.n;) i += tell(&c, &v, i);
}
