/* claim/timex.c - where time expressions stand in a sentence, and what they say. See timex.h. Absolute dates are in
 * timex_date.c. */
#include "claim/timex.h"

#include <stdlib.h>
#include <string.h>

#define DEEP 3 /* "the end of the first two months of ...": how far expressions stand in one another */

/* ---------------------------------------------------------------- looking at words */

bool truce_timescan__is(const truce_timescan *x, uint32_t i, const char *word) {
    return i < x->n && truce_str_is(x->a[i].low, word);
}

bool truce_timescan__in(const truce_timescan *x, uint32_t i, const char *const *words) {
    for (; i < x->n && *words; words++)
        if (truce_str_is(x->a[i].low, *words)) return true;
    return false;
}

unsigned truce_timescan__class(const truce_timescan *x, uint32_t i) {
    return i < x->n ? x->w[i].cls : TRUCE_WORD_NONE;
}

int32_t truce_timescan__digits(const truce_timescan *x, uint32_t i, uint32_t min_digits, uint32_t max_digits) {
    int32_t v = 0;
    if (i >= x->n || x->a[i].low.n < min_digits || x->a[i].low.n > max_digits) return -1;
    for (uint32_t k = 0; k < x->a[i].low.n; k++) {
        char c = x->a[i].low.p[k];
        if (c < '0' || c > '9') return -1;
        v = v * 10 + (c - '0');
    }
    return v;
}

bool truce_timescan__content(const truce_timescan *x, uint32_t i) {
    static const char *const function[] = {
        "a",       "an",        "the",    "and",      "or",     "but",     "to",    "in",    "on",    "at",
        "of",      "by",        "for",    "from",     "with",   "as",      "when",  "while", "after", "before",
        "until",   "till",      "since",  "through",  "during", "against", "near",  "was",   "were",  "is",
        "are",     "had",       "has",    "have",     "did",    "be",      "been",  "would", "will",  "could",
        "that",    "which",     "who",    "where",    "whose",  "he",      "she",   "it",    "they",  "his",
        "her",     "its",       "their",  "this",     "than",   "then",    "there", "into",  "over",  "under",
        "between", "because",   "if",     "so",       "not",    "also",    "just",  "only",  "about", "amid",
        "despite", "following", "though", "although", "we",     "i",       "you",   "our",   "these", "those",
        "both",    "each",      "all",    "nor",      "onward", "onwards", "later", "s",     "'s",    "saw",
        "said",    NULL};
    if (i >= x->n || x->a[i].stop || x->a[i].low.n < 2) return false;
    char c = x->s->tok[x->a[i].tok].form.p[0];
    if (!(c >= 'a' && c <= 'z') || x->w[i].cls) return false;
    unsigned tag = x->s->tok[x->a[i].tok].upos;
    if (tag != TRUCE_UPOS_X && tag != TRUCE_UPOS_NOUN && tag != TRUCE_UPOS_ADJ && tag != TRUCE_UPOS_PROPN) return false;
    return !truce_timescan__in(x, i, function);
}

/* Leading digits of a lexicon value ("7", "05-01"), which does not end in NUL. */
static int8_t number_of(truce_str s) {
    int n = 0;
    for (uint32_t i = 0; i < s.n && truce_cp_digit((unsigned char)s.p[i]); i++) n = n * 10 + (s.p[i] - '0');
    return (int8_t)n;
}

static bool is(const truce_timescan *x, uint32_t i, const char *w) {
    return truce_timescan__is(x, i, w);
}
static unsigned cls(const truce_timescan *x, uint32_t i) {
    return truce_timescan__class(x, i);
}

static void copy_value(char *to, size_t size, truce_str v) {
    size_t n = v.n < size ? v.n : size - 1;
    memcpy(to, v.p, n);
    to[n] = 0;
}

static bool value_is(const truce_timescan *x, uint32_t i, const char *v) {
    return i < x->n && truce_str_is(x->w[i].value, v);
}

static bool spells(const truce_atom *a, char end) {
    return a->low.n > 1 && a->low.p[a->low.n - 1] == end;
}

/* A unit of time at i, singular or plural. */
static bool unit_at(const truce_timescan *x, uint32_t i, char unit[3]) {
    if (cls(x, i) != TRUCE_WORD_SPAN) return false;
    copy_value(unit, 3, x->w[i].value);
    return true;
}

static bool plural_at(const truce_timescan *x, uint32_t i) {
    return spells(&x->a[i + x->w[i].len - 1], 's') || is(x, i, "centuries") || is(x, i, "millennia");
}

static bool capital(const truce_timescan *x, uint32_t i) {
    char c = x->s->tok[x->a[i].tok].form.p[0];
    return c >= 'A' && c <= 'Z';
}

static unsigned rel_of(truce_str v) {
    static const struct {
        const char *name;
        unsigned rel;
    } names[] = {{"last", TRUCE_REL_LAST},         {"past", TRUCE_REL_PAST},
                 {"next", TRUCE_REL_NEXT},         {"coming", TRUCE_REL_COMING},
                 {"this", TRUCE_REL_THIS},         {"that", TRUCE_REL_THAT},
                 {"previous", TRUCE_REL_PREVIOUS}, {"following", TRUCE_REL_FOLLOWING},
                 {"first", TRUCE_REL_FIRST},       {"final", TRUCE_REL_FINAL},
                 {"ago", TRUCE_REL_AGO},           {"later", TRUCE_REL_LATER},
                 {"earlier", TRUCE_REL_EARLIER},   {"hence", TRUCE_REL_HENCE}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (truce_str_is(v, names[i].name)) return names[i].rel;
    return TRUCE_REL_NONE;
}

static unsigned mod_of(truce_str v) {
    return truce_str_is(v, "START") ? TRUCE_MODIFIED_START
           : truce_str_is(v, "MID") ? TRUCE_MODIFIED_MID
           : truce_str_is(v, "END") ? TRUCE_MODIFIED_END
                                    : TRUCE_MODIFIED_ALL;
}

/* ---------------------------------------------------------------- relative units */

/* "last", "this same", "the following": the relation, and one past it; 0 if there is none. */
static uint32_t relation(const truce_timescan *x, uint32_t i, unsigned *rel) {
    uint32_t p = i;
    if (is(x, p, "the")) p++;
    if (is(x, p, "recent") && cls(x, p + 1) == TRUCE_WORD_SPAN && plural_at(x, p + 1)) {
        *rel = TRUCE_REL_PAST;
        return p + 1;
    }
    if (cls(x, p) != TRUCE_WORD_REL) return 0;
    *rel = rel_of(x->w[p].value);
    if (p == i && (is(x, p, "same") || is(x, p, "following") || is(x, p, "previous")) && p > 0 && !is(x, p - 1, "the"))
        return 0;
    p++;
    if ((*rel == TRUCE_REL_THAT || *rel == TRUCE_REL_THIS) && (is(x, p, "same") || is(x, p, "very"))) p++;
    else if (*rel == TRUCE_REL_THIS && (is(x, p, "past") || is(x, p, "coming"))) *rel = rel_of(x->w[p].value), p++;
    return p;
}

/* The number of units, or none ("the past year"): one past it. */
static uint32_t amount(const truce_timescan *x, uint32_t i, truce_timex *t, bool *told) {
    truce_figure f;
    *told = false;
    t->thousandths = 1000;
    if (!truce_figure_read(x->r, x->a, x->n, i, &f) || f.ordinal) return i;
    if (f.end >= x->n) return i;
    *told = true;
    t->thousandths = f.thousandths;
    t->vague = f.vague;
    return f.end;
}

/* "last week", "the past three years", "that same spring", "this Friday", "next October", "the following morning". */
static uint32_t relative(const truce_timescan *x, uint32_t i, truce_timex *t) {
    unsigned rel = 0;
    bool told;
    uint32_t p = relation(x, i, &rel), q;
    if (!p || p >= x->n || x->a[p].stop) return 0;
    t->rel = (uint8_t)rel;
    q = amount(x, p, t, &told);
    if (q < x->n && !told && (is(x, q, "calendar") || is(x, q, "full") || is(x, q, "school"))) q++;
    if (unit_at(x, q, t->unit)) {
        bool plural = plural_at(x, q);
        bool span = told || plural || rel == TRUCE_REL_PAST || rel == TRUCE_REL_COMING;
        if (is(x, q, "second") || is(x, q, "minute") || (is(x, q, "hour") && !span)) return 0;
        t->type = span ? TRUCE_TX_DURATION : TRUCE_TX_UNIT;
        if (plural && !told) t->vague = true;
        if (plural && rel == TRUCE_REL_THIS && !told) return 0;
        return q + x->w[q].len;
    }
    if (told) return 0;
    switch (cls(x, p)) {
    case TRUCE_WORD_WEEKDAY:
        t->type = TRUCE_TX_WEEKDAY;
        t->weekday = number_of(truce_str_sub(x->w[p].value, 0, 2));
        p += x->w[p].len;
        if (cls(x, p) == TRUCE_WORD_PART) copy_value(t->part, sizeof t->part, x->w[p].value), p += x->w[p].len;
        return p;
    case TRUCE_WORD_MONTH:
        t->type = TRUCE_TX_DATE;
        t->month = number_of(truce_str_sub(x->w[p].value, 0, 2));
        return p + x->w[p].len;
    case TRUCE_WORD_SEASON:
        if (x->w[p].value.n != 2) return 0;
        t->type = TRUCE_TX_SEASON;
        memcpy(t->season, x->w[p].value.p, 2);
        return p + x->w[p].len;
    case TRUCE_WORD_PART:
        if (rel == TRUCE_REL_PAST) return 0;
        t->type = TRUCE_TX_UNIT;
        memcpy(t->unit, "D", 2);
        copy_value(t->part, sizeof t->part, x->w[p].value);
        return p + x->w[p].len;
    case TRUCE_WORD_HOLIDAY:
        t->type = TRUCE_TX_HOLIDAY;
        if (x->w[p].value.n == 5)
            t->month = number_of(truce_str_sub(x->w[p].value, 0, 2)),
            t->day = number_of(truce_str_sub(x->w[p].value, 3, 5));
        return p + x->w[p].len;
    default: return 0;
    }
}

/* "at that time", "during this period", "at the same time", "at the time". */
static uint32_t then(const truce_timescan *x, uint32_t i, truce_timex *t) {
    static const char *const before[] = {"at",    "by",   "during", "around", "in",     "throughout", "since",
                                         "until", "from", "about",  "over",   "within", "before",     NULL};
    static const char *const nouns[] = {"time", "period", "moment", "juncture", "era", NULL};
    uint32_t p = i;
    if (is(x, p, "this") || is(x, p, "that") || is(x, p, "the")) p++;
    else return 0;
    if (is(x, p, "same")) p++;
    if (!truce_timescan__in(x, p, nouns) || i == 0 || !truce_timescan__in(x, i - 1, before)) return 0;
    if (is(x, i, "the") && p == i + 1 && !is(x, p, "time")) return 0;
    if (p + 1 < x->n && (x->a[p + 1].dash || cls(x, p + 1))) return 0;
    t->type = is(x, i, "this") ? TRUCE_TX_REF : TRUCE_TX_THEN;
    if (t->type == TRUCE_TX_REF) t->value = TRUCE_STR("PRESENT_REF");
    return p + 1;
}

/* ---------------------------------------------------------------- so many units */

/* "later", "ago", "from now", also "afterwards" after a duration. */
static uint32_t direction(const truce_timescan *x, uint32_t i, truce_timex *t) {
    if (cls(x, i) != TRUCE_WORD_SHIFT || x->a[i].dash) return 0;
    t->rel = (uint8_t)rel_of(x->w[i].value);
    t->type = TRUCE_TX_SHIFT;
    return i + x->w[i].len;
}

/* The count before a unit: "three", "a", "several", "the", nothing before a plural. 0 if no unit follows. */
static uint32_t counted(const truce_timescan *x, uint32_t i, truce_timex *t) {
    truce_figure f;
    uint32_t p = i;
    if (is(x, p, "the") && !cls(x, p + 1)) {
        if (!truce_figure_read(x->r, x->a, x->n, p + 1, &f) || (f.end < x->n && x->a[f.end].dash))
            return 0; /* "the | one-year tour" */
        p++;
    }
    if ((is(x, p, "a") || is(x, p, "an") || is(x, p, "per")) && cls(x, p + 1) == TRUCE_WORD_SPAN &&
        !plural_at(x, p + 1)) {
        t->thousandths = 1000;
        return p + 1;
    }
    if ((is(x, p, "a") || is(x, p, "an")) &&
        (is(x, p + 1, "single") || is(x, p + 1, "mere") || is(x, p + 1, "full") || is(x, p + 1, "whole")) &&
        cls(x, p + 2) == TRUCE_WORD_SPAN) {
        t->thousandths = 1000;
        return p + 2;
    }
    if (is(x, p, "half") && (is(x, p + 1, "a") || is(x, p + 1, "an") || (p + 1 < x->n && x->a[p + 1].dash)) &&
        cls(x, p + 1 + !x->a[p + 1].dash) == TRUCE_WORD_SPAN) {
        t->thousandths = 500;
        return p + 1 + !x->a[p + 1].dash;
    }
    bool mere = is(x, p, "a") && is(x, p + 1, "mere");
    if (mere) p += 2;
    if (!truce_figure_read(x->r, x->a, x->n, p, &f) || f.ordinal) return 0;
    t->thousandths = f.thousandths;
    t->vague = f.vague;
    p = f.end;
    if (p < x->n && is(x, p, "of") && f.vague) p++;
    /* "two full days", "two bloody weeks" */
    if (p + 1 < x->n && !x->a[p].dash && cls(x, p) == TRUCE_WORD_NONE && truce_timescan__content(x, p) &&
        cls(x, p + 1) == TRUCE_WORD_SPAN && plural_at(x, p + 1) && !x->a[p + 1].dash)
        p++;
    return p;
}

/* "three days", "ten-day", "weeks", "two years later", "19 years old", "half an hour", "a month and a half". */
static uint32_t quantity(const truce_timescan *x, uint32_t i, truce_timex *t) {
    uint32_t p = counted(x, i, t), e;
    bool bare = !p;
    if (bare) p = i;
    if (bare && cls(x, p) != TRUCE_WORD_SPAN) return 0;
    if (p >= x->n || !unit_at(x, p, t->unit)) return 0;
    if (bare &&
        (!plural_at(x, p) || is(x, p, "hrs") || is(x, p, "seconds") || is(x, p, "quarters") || is(x, p, "yrs"))) {
        if (!(p + 1 < x->n && x->a[p + 1].dash && is(x, p + 1, "long"))) return 0; /* "year-long", "week-long" */
    }
    if (is(x, p, "second") || !strcmp(t->unit, "Q") || !strcmp(t->unit, "HF"))
        return 0; /* "three quarters of the men" */
    if (bare) t->vague = plural_at(x, p), t->thousandths = t->vague ? 0 : 1000;
    t->type = TRUCE_TX_DURATION;
    e = p + x->w[p].len;
    if (is(x, e, "and") && is(x, e + 1, "a") && is(x, e + 2, "half")) t->thousandths += 500, e += 3;
    if (is(x, e, "old") || (is(x, e, "long") && (x->a[e].dash || !plural_at(x, p)))) return e + 1;
    if (is(x, e, "of") && is(x, e + 1, "age")) return e + 2;
    uint32_t d = direction(x, e, t);
    if (!d) t->type = TRUCE_TX_DURATION, t->rel = TRUCE_REL_NONE;
    else if (t->rel == TRUCE_REL_AGO && is(x, e, "back") && d < x->n && !x->a[d].stop)
        t->type = TRUCE_TX_DURATION, t->rel = TRUCE_REL_NONE, d = 0;
    return d ? d : e;
}

/* "the day after", "the morning after", "a week before" at the end of a clause: the story's days. */
static uint32_t day_after(const truce_timescan *x, uint32_t i, truce_timex *t) {
    if (!is(x, i, "the") || cls(x, i + 1) != TRUCE_WORD_SPAN || plural_at(x, i + 1)) return 0;
    bool after = is(x, i + 2, "after") || is(x, i + 2, "before");
    if (!after || (i + 3 < x->n && !x->a[i + 3].stop)) return 0;
    unit_at(x, i + 1, t->unit);
    t->type = TRUCE_TX_SHIFT;
    t->thousandths = 1000;
    t->rel = is(x, i + 2, "after") ? TRUCE_REL_LATER : TRUCE_REL_EARLIER;
    return i + 3;
}

/* ---------------------------------------------------------------- sets, references, parts of the day, weekdays */

/* "every day", "each year", "every two weeks", "daily". */
static uint32_t set(const truce_timescan *x, uint32_t i, truce_timex *t) {
    char unit[3] = "";
    t->type = TRUCE_TX_SET;
    if (cls(x, i) == TRUCE_WORD_SET) {
        t->value = x->w[i].value;
        return i + x->w[i].len;
    }
    if (!is(x, i, "every") && !is(x, i, "each")) return 0;
    uint32_t p = i + 1;
    if (is(x, p, "other") || is(x, p, "single")) p++;
    bool told;
    p = amount(x, p, t, &told);
    if (cls(x, p) == TRUCE_WORD_WEEKDAY) {
        t->weekday = number_of(truce_str_sub(x->w[p].value, 0, 2));
        return p + 1;
    }
    if (cls(x, p) == TRUCE_WORD_PART) {
        copy_value(t->part, sizeof t->part, x->w[p].value);
        t->value = TRUCE_STR("XXXX-XX-XX");
        return p + x->w[p].len;
    }
    if (!unit_at(x, p, unit)) return 0;
    memcpy(t->unit, unit, 3);
    if (!told)
        t->value = !strcmp(unit, "D")   ? TRUCE_STR("XXXX-XX-XX")
                   : !strcmp(unit, "W") ? TRUCE_STR("XXXX-WXX")
                   : !strcmp(unit, "M") ? TRUCE_STR("XXXX-XX")
                   : !strcmp(unit, "Y") ? TRUCE_STR("XXXX")
                                        : TRUCE_NOSTR;
    return p + x->w[p].len;
}

static uint32_t reference(const truce_timescan *x, uint32_t i, truce_timex *t) {
    uint32_t p = i;
    static const char *const before[] = {"at", "in", "until", "to", "for", "of", NULL};
    if (is(x, p, "the") &&
        (is(x, p + 1, "present") || is(x, p + 1, "future") || is(x, p + 1, "past") || is(x, p + 1, "moment"))) {
        bool end = p + 2 >= x->n || !(truce_timescan__content(x, p + 2) || cls(x, p + 2) || capital(x, p + 2)) ||
                   is(x, p + 1, "future");
        if (capital(x, p + 1) || !end || p == 0 || !(truce_timescan__in(x, p - 1, before) || is(x, p + 1, "future")))
            return 0;
        t->type = TRUCE_TX_REF;
        t->value = is(x, p + 1, "past")     ? TRUCE_STR("PAST_REF")
                   : is(x, p + 1, "future") ? TRUCE_STR("FUTURE_REF")
                                            : TRUCE_STR("PRESENT_REF");
        return p + 2;
    }
    if (cls(x, p) != TRUCE_WORD_REF) return 0;
    if (is(x, p, "former") && i > 0 && is(x, i - 1, "the") &&
        !(truce_timescan__content(x, p + 1) || (p + 1 < x->n && capital(x, p + 1))))
        return 0; /* "the former and the latter" */
    t->type = TRUCE_TX_REF;
    t->value = x->w[p].value;
    return p + x->w[p].len;
}

static uint32_t day_word(const truce_timescan *x, uint32_t i, truce_timex *t) {
    if (cls(x, i) != TRUCE_WORD_DAY) return 0;
    truce_str v = x->w[i].value;
    t->type = TRUCE_TX_DAY;
    t->thousandths = (v.p[0] == '-' ? -(v.p[1] - '0') : v.p[0] - '0') * 1000;
    uint32_t sp = truce_str_find(v, TRUCE_STR(" "), 0), e = i + x->w[i].len;
    if (sp != UINT32_MAX) copy_value(t->part, sizeof t->part, truce_str_sub(v, sp + 1, v.n));
    else if (cls(x, e) == TRUCE_WORD_PART && !x->a[e].dash)
        copy_value(t->part, sizeof t->part, x->w[e].value), e += x->w[e].len;
    return e;
}

/* "night", "the morning", "dawn", "midnight", and a clock. */
static uint32_t part(const truce_timescan *x, uint32_t i, truce_timex *t) {
    uint32_t p = i, e = truce_timex__clock(x, i, t);
    static const char *const no[] = {"dawn", "sunrise", "sunset", "dusk", NULL};
    if (e) return e;
    if (is(x, p, "the") || is(x, p, "one")) p++;
    if (cls(x, p) == TRUCE_WORD_MOD && cls(x, p + 1) == TRUCE_WORD_PART) p++;
    if (cls(x, p) != TRUCE_WORD_PART) return 0;
    if (capital(x, p) && p > 0 && !x->a[p - 1].stop) return 0; /* "Operation Dawn" */
    e = p + x->w[p].len;
    if (truce_timescan__in(x, p, no) && is(x, e, "of")) return 0; /* "the dawn of a new age" */
    t->type = TRUCE_TX_PART;
    copy_value(t->part, sizeof t->part, x->w[p].value);
    if (is(x, e, "hours") && p + 1 == e) e++;
    else if (is(x, e, "time") && x->a[e].dash) e++;
    return e;
}

static uint32_t holiday(const truce_timescan *x, uint32_t i, truce_timex *t) {
    if (cls(x, i) != TRUCE_WORD_HOLIDAY) return 0;
    truce_str v = x->w[i].value;
    t->type = TRUCE_TX_HOLIDAY;
    if (v.n == 5) t->month = number_of(truce_str_sub(v, 0, 2)), t->day = number_of(truce_str_sub(v, 3, 5));
    uint32_t e = i + x->w[i].len, y;
    int32_t year;
    if (cls(x, e) == TRUCE_WORD_PART) copy_value(t->part, sizeof t->part, x->w[e].value), e += x->w[e].len;
    if (e < x->n && !x->a[e].stop && (y = truce_timex__year(x, e, false, &year))) t->year = year, e = y;
    return e;
}

/* "Friday", "Friday morning", "Friday, October 19, 2025", "Fridays". */
static uint32_t weekday(const truce_timescan *x, uint32_t i, truce_timex *t) {
    if (cls(x, i) != TRUCE_WORD_WEEKDAY) return 0;
    uint32_t e = i + x->w[i].len, p, d;
    truce_timex date = {0};
    t->weekday = number_of(truce_str_sub(x->w[i].value, 0, 2));
    if (cls(x, e) == TRUCE_WORD_PART && !x->a[e].dash)
        copy_value(t->part, sizeof t->part, x->w[e].value), e += x->w[e].len;
    if (is(x, i, "mondays") || is(x, i, "tuesdays") || is(x, i, "wednesdays") || is(x, i, "thursdays") ||
        is(x, i, "fridays") || is(x, i, "saturdays") || is(x, i, "sundays")) {
        t->type = TRUCE_TX_SET;
        return e;
    }
    t->type = TRUCE_TX_WEEKDAY;
    p = is(x, e, ",") || is(x, e, "(") || is(x, e, "of") ? e + 1 : e;
    d = p < x->n ? truce_timex__date(x, p, &date) : 0;
    if (d && date.type == TRUCE_TX_DATE && date.day && !date.link && (date.month || date.year)) {
        bool bracket = is(x, e, "(");
        t->type = TRUCE_TX_DATE;
        t->year = date.year, t->month = date.month, t->day = date.day, t->year_rel = date.year_rel;
        e = bracket && is(x, d, ")") ? d + 1 : d;
    } else if (is(x, e, "last")) t->rel = TRUCE_REL_LAST, e++;
    else if (is(x, e, "this") && is(x, e + 1, "week")) t->rel = TRUCE_REL_THIS, e += 2;
    return e;
}

/* ---------------------------------------------------------------- modifiers around */

static uint32_t expression(const truce_timescan *x, uint32_t i, truce_timex *t, unsigned depth);

/* The date after "of", "on", "in" that a modifier or a part of the day belongs to. "the year", "the month" count here:
 * "the end of the year". */
static uint32_t inner(const truce_timescan *x, uint32_t i, truce_timex *t, unsigned depth) {
    uint32_t e;
    if (is(x, i, "the") && unit_at(x, i + 1, t->unit) && !plural_at(x, i + 1)) {
        static const char *const large[] = {"day",     "week",    "month",   "year", "decade",
                                            "century", "weekend", "quarter", NULL};
        if (!truce_timescan__in(x, i + 1, large)) return 0;
        t->type = TRUCE_TX_UNIT;
        t->rel = TRUCE_REL_THAT;
        return i + 2;
    }
    e = expression(x, i, t, depth + 1);
    if (!e || t->type == TRUCE_TX_REF || t->type == TRUCE_TX_SET || t->type == TRUCE_TX_THEN) return 0;
    return e;
}

/* "early October", "mid-2003", "the end of the year", "late in the day", "later that month", "earlier on Friday". */
static uint32_t modified(const truce_timescan *x, uint32_t i, truce_timex *t, unsigned depth) {
    uint32_t p = i, e;
    unsigned mod;
    bool edge = false;
    if (is(x, p, "the")) p++;
    if (p >= x->n) return 0;
    unsigned c = cls(x, p);
    if (c == TRUCE_WORD_EDGE && is(x, p + x->w[p].len, "of")) {
        mod = mod_of(x->w[p].value);
        p += x->w[p].len + 1;
        edge = true;
    } else if (c == TRUCE_WORD_MOD) {
        mod = mod_of(x->w[p].value);
        p += x->w[p].len;
        if (is(x, p, "of") && mod == TRUCE_MODIFIED_MID) p++, edge = true;
        else if (is(x, p, "in") || is(x, p, "on")) p++, edge = p > 0 && is(x, p - 1, "in");
    } else if ((is(x, p, "later") || is(x, p, "earlier")) && p == i) {
        mod = is(x, p, "later") ? TRUCE_MODIFIED_END : TRUCE_MODIFIED_START;
        t->mod_edge = true;
        p++;
        if (is(x, p, "in") || is(x, p, "on")) p++;
        else if (!(cls(x, p) == TRUCE_WORD_REL || is(x, p, "the") || cls(x, p) == TRUCE_WORD_WEEKDAY ||
                   cls(x, p) == TRUCE_WORD_DAY))
            return 0;
        edge = true;
    } else return 0;
    if (p >= x->n || x->a[p].stop) return 0;
    truce_timex t2 = {0};
    e = edge || is(x, p, "the") ? inner(x, p, &t2, depth) : expression(x, p, &t2, depth + 1);
    if (!e || t2.mod || t2.type == TRUCE_TX_SHIFT || t2.type == TRUCE_TX_REF || t2.type == TRUCE_TX_SET ||
        t2.type == TRUCE_TX_THEN)
        return 0;
    if (t2.type == TRUCE_TX_DURATION && !(edge && t2.rel)) return 0;
    t2.mod_edge = t->mod_edge;
    *t = t2;
    t->mod = (uint8_t)mod;
    t->edge = c == TRUCE_WORD_EDGE;
    return e;
}

/* "the morning of April 19", "the night of Friday", "the early morning hours of 30 April", "dawn on Monday". */
static uint32_t part_of(const truce_timescan *x, uint32_t i, truce_timex *t, unsigned depth) {
    truce_timex p = {0}, d = {0};
    uint32_t e = part(x, i, &p), f;
    if (!e || p.clock) return 0;
    if (!is(x, e, "of") && !(is(x, e, "on") && cls(x, e + 1) == TRUCE_WORD_WEEKDAY)) return 0;
    f = inner(x, e + 1, &d, depth);
    if (!f ||
        !(d.type == TRUCE_TX_DATE || d.type == TRUCE_TX_WEEKDAY || d.type == TRUCE_TX_DAY || d.type == TRUCE_TX_UNIT) ||
        d.part[0] || (d.type == TRUCE_TX_DATE && !d.day))
        return 0;
    *t = d;
    memcpy(t->part, p.part, sizeof t->part);
    return f;
}

/* "the first two months of 1939", "the last three weeks of October", "the first three quarters of this year", "the
 * first day of the war". */
static uint32_t first_of(const truce_timescan *x, uint32_t i, truce_timex *t) {
    uint32_t p = i, e;
    bool told;
    if (is(x, p, "the")) p++;
    bool last = is(x, p, "last");
    if (cls(x, p) != TRUCE_WORD_FIRST && !last) return 0;
    t->rel = last || value_is(x, p, "final") ? TRUCE_REL_FINAL : TRUCE_REL_FIRST;
    e = amount(x, p + 1, t, &told);
    if (!unit_at(x, e, t->unit) || (last && !is(x, e + x->w[e].len, "of"))) return 0;
    t->type = TRUCE_TX_DURATION;
    if (!told) t->vague = plural_at(x, e);
    if (!told && !t->vague && !(is(x, e, "day") || is(x, e, "week") || is(x, e, "month") || is(x, e, "year"))) return 0;
    e += x->w[e].len;
    t->of_next = is(x, e, "of");
    return e;
}

/* "the weekend". */
static uint32_t weekend(const truce_timescan *x, uint32_t i, truce_timex *t) {
    if (!is(x, i, "the") || !unit_at(x, i + 1, t->unit) || t->unit[0] != 'K' || plural_at(x, i + 1)) return 0;
    t->type = TRUCE_TX_UNIT;
    return i + 2;
}

/* "the third day", "the second evening": a day of something, which one is not said. */
static uint32_t nth_day(const truce_timescan *x, uint32_t i, truce_timex *t) {
    truce_figure f;
    uint32_t p = i;
    bool first = false;
    if (is(x, p, "the")) p++;
    else return 0;
    if (cls(x, p) == TRUCE_WORD_FIRST) first = true, p++;
    else if (truce_figure_read(x->r, x->a, x->n, p, &f) && f.ordinal) p = f.end;
    else return 0;
    if (cls(x, p) == TRUCE_WORD_PART && !first) copy_value(t->part, sizeof t->part, x->w[p].value);
    else if (!is(x, p, "day")) return 0;
    t->type = TRUCE_TX_SET;
    t->value = TRUCE_STR("XXXX-XX-XX");
    return p + x->w[p].len;
}

/* "month's end", "year-end". */
static uint32_t units_end(const truce_timescan *x, uint32_t i, truce_timex *t) {
    uint32_t p = i;
    if (is(x, p, "the")) p++;
    if (!unit_at(x, p, t->unit) || plural_at(x, p)) return 0;
    uint32_t e = p + 1;
    if (is(x, e, "'s") || is(x, e, "\xE2\x80\x99s")) e++;
    else if (is(x, e, "'") && is(x, e + 1, "s")) e += 2;
    else if (!(e < x->n && x->a[e].dash)) return 0;
    if (!is(x, e, "end")) return 0;
    t->type = TRUCE_TX_UNIT;
    t->rel = TRUCE_REL_THAT;
    t->mod = TRUCE_MODIFIED_END;
    return e + 1;
}

/* One expression at atom i; one past its end, or 0. */
static uint32_t expression(const truce_timescan *x, uint32_t i, truce_timex *t, unsigned depth) {
    uint32_t e;
    if (depth > DEEP || i >= x->n || x->a[i].stop) return 0;
#define TRY(call)                                                                                                      \
    do {                                                                                                               \
        memset(t, 0, sizeof *t);                                                                                       \
        if ((e = (call)) != 0) return e;                                                                               \
    } while (0)
    TRY(day_word(x, i, t));
    TRY(modified(x, i, t, depth));
    TRY(part_of(x, i, t, depth));
    TRY(nth_day(x, i, t));
    TRY(first_of(x, i, t));
    TRY(weekend(x, i, t));
    TRY(day_after(x, i, t));
    TRY(relative(x, i, t));
    TRY(then(x, i, t));
    TRY(weekday(x, i, t));
    TRY(holiday(x, i, t));
    TRY(units_end(x, i, t));
    TRY(set(x, i, t));
    TRY(truce_timex__clock(x, i, t));
    TRY(quantity(x, i, t));
    TRY(truce_timex__date(x, i, t));
    TRY(reference(x, i, t));
    TRY(part(x, i, t));
#undef TRY
    return 0;
}

/* ---------------------------------------------------------------- the sentence */

static unsigned class_of(truce_str unit) {
    static const char *const names[] = {"",     "month", "weekday", "season", "part",  "span",
                                        "ref",  "day",   "holiday", "set",    "era",   "mod",
                                        "edge", "rel",   "first",   "shift",  "decade"};
    for (unsigned i = 1; i < sizeof names / sizeof *names; i++)
        if (truce_str_is(unit, names[i])) return i;
    return TRUCE_WORD_NONE;
}

/* Put the calendar's words on the atoms. */
static void classify(truce_timescan *x) {
    truce_match *m = NULL;
    uint32_t n = 0, at = 0;
    truce_lex_scan(x->r->lex, x->r->arena, x->r->article->text, x->s->beg, x->s->end, 1u << TRUCE_LEX_TIME, &m, &n);
    for (uint32_t k = 0; k < n; k++) {
        while (at < x->n && x->a[at].beg < m[k].beg) at++;
        if (at >= x->n) break;
        if (x->a[at].beg != m[k].beg || x->w[at].cls) continue;
        uint32_t e = at;
        while (e < x->n && x->a[e].end < m[k].end) e++;
        if (e >= x->n || x->a[e].beg >= m[k].end || e - at > 200) continue;
        x->w[at].cls = (uint8_t)class_of(truce_lex_get(x->r->lex, m[k].entry, "unit"));
        x->w[at].len = (uint8_t)(e - at + 1);
        x->w[at].value = truce_lex_get(x->r->lex, m[k].entry, "value");
    }
}

/* Bounds before a duration or a date belong to it: "more than three years", "about 1914", "some 19 days". */
static uint32_t bounds(const truce_timescan *x, uint32_t beg, const truce_timex *t) {
    static const char *const date[] = {"about", "around", "circa", "ca", "ca.", "c.", "approximately", "roughly", NULL};
    char buf[48];
    bool count = t->type == TRUCE_TX_DURATION || t->type == TRUCE_TX_SHIFT;
    if (!count) {
        if (t->type != TRUCE_TX_DATE && t->type != TRUCE_TX_DECADE) return beg;
        return beg > 0 && truce_timescan__in(x, beg - 1, date) ? beg - 1 : beg;
    }
    for (int step = 0; step < 2; step++)
        for (uint32_t len = beg < 4 ? beg : 4; len >= 1; len--) {
            truce_str phrase = truce_atom_join(x->a, beg - len, beg, buf, sizeof buf);
            truce_entry e = truce_atom_find(x->r, TRUCE_LEX_NUMBER, phrase, "bound");
            bool found =
                e != TRUCE_NOENTRY && !truce_lex_has(x->r->lex, e, "value") && !truce_lex_has(x->r->lex, e, "after");
            if (found && !truce_str_is(phrase, "over") && !is(x, beg, "the")) { /* "over 42 days" says how long */
                beg -= len;
                break;
            }
        }
    return beg;
}

/* How the clause runs up to atom i: into the future, or reported as past. */
static bool future(const truce_timescan *x, uint32_t i, uint32_t end) {
    static const char *const ahead[] = {"will",    "'ll",   "shall",    "scheduled", "expected", "due",
                                        "planned", "plans", "upcoming", "slated",    "tomorrow", NULL};
    static const char *const back[] = {"said",   "told", "reported",     "announced",    "added",
                                       "killed", "was",  "were",         "had",          "wrote",
                                       ";",      "\"",   "\xE2\x80\x9D", "\xE2\x80\x9C", NULL};
    for (uint32_t k = i; k > 0 && i - k < 14; k--) {
        if (truce_timescan__in(x, k - 1, ahead)) return true;
        if (truce_timescan__in(x, k - 1, back) || x->s->tok[x->a[k - 1].tok].xpos == TRUCE_XPOS_VBD) return false;
    }
    for (uint32_t k = end; i < 3 && k < x->n && k - end < 14; k++) {
        if (truce_timescan__in(x, k, ahead)) return true;
        if (truce_timescan__in(x, k, back) || is(x, k, "that") || x->s->tok[x->a[k].tok].xpos == TRUCE_XPOS_VBD)
            return false;
    }
    return false;
}

static void finish(const truce_timescan *x, truce_timex *t, uint32_t beg, uint32_t end, uint32_t before) {
    t->beg = bounds(x, beg, t);
    if (t->beg < before) t->beg = before; /* not into the expression before */
    t->end = end;
    t->since = t->beg > 0 && is(x, t->beg - 1, "since");
    t->until = t->beg > 0 && (is(x, t->beg - 1, "until") || is(x, t->beg - 1, "till") || is(x, t->beg - 1, "by"));
    t->future = future(x, t->beg, end);
    t->opens = t->beg < 2 || x->a[t->beg - 1].stop || (t->beg > 1 && x->a[t->beg - 2].stop);
    t->determined = is(x, t->beg, "the") || is(x, t->beg, "that") || is(x, t->beg, "this");
    t->byte_beg = x->a[t->beg].beg;
    t->byte_end = x->a[end - 1].end;
    t->tok_beg = (int32_t)x->a[t->beg].tok;
    t->tok_end = (int32_t)x->a[end - 1].tok + 1;
}

/* Two expressions side by side: a range, or a list whose members lend each other month and year. */
static void link_next(const truce_timescan *x, truce_timex *t, const truce_timex *next) {
    uint32_t p = t->end;
    if (t->link || (t->type != TRUCE_TX_DATE && t->type != TRUCE_TX_WEEKDAY && t->type != TRUCE_TX_SEASON &&
                    t->type != TRUCE_TX_UNIT && t->type != TRUCE_TX_DECADE))
        return;
    bool between = t->beg > 0 && is(x, t->beg - 1, "between");
    bool range = false, list = false;
    if (p == next->beg) range = x->a[p].dash;
    else {
        range = is(x, p, "to") || is(x, p, "until") || is(x, p, "till") || is(x, p, "through") ||
                (between && is(x, p, "and")) ||
                (x->a[p].stop && (x->a[p].low.p[0] == '-' || (unsigned char)x->a[p].low.p[0] == 0xE2) &&
                 x->a[p].low.n <= 3);
        list = is(x, p, "and") || is(x, p, "or") || is(x, p, ",");
        p++;
        if (list && (is(x, p, "and") || is(x, p, "on"))) p++;
        if (range && is(x, p, "about")) p++;
    }
    if (p != next->beg || (!range && !list)) return;
    t->link = range ? TRUCE_LINK_RANGE : TRUCE_LINK_LIST;
}

void truce_timex_find(truce_reading *r, uint32_t index, truce_timexes *out) {
    const truce_sentence *s = &r->sent[index];
    truce_timescan x = {.r = r, .s = s};
    uint32_t most = s->n * 2 + 16, first = out->n;
    x.a = truce_arena_array(r->arena, truce_atom, most);
    x.n = truce_atom_cut(r, s, 0, s->n, x.a, most);
    x.w = truce_arena_array(r->arena, truce_timeword, x.n + 1);
    classify(&x);
    for (uint32_t i = 0, before = 0; i < x.n;) {
        truce_timex t;
        uint32_t e = expression(&x, i, &t, 0);
        if (!e) {
            i++;
            continue;
        }
        finish(&x, &t, i, e, before);
        t.sentence = (int32_t)index;
        truce_vec_push(r->arena, out, t);
        i = before = e;
    }
    for (uint32_t k = first; k + 1 < out->n; k++) link_next(&x, &out->v[k], &out->v[k + 1]);
}
