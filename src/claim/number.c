/* claim/number.c - see number.h. The words are data (data/en/numbers.lex); here is only how they go together. */
#include "claim/number.h"
#include "claim/atom.h"
#include <string.h>

#define MOST_WORDS 4  /* of a number or bound phrase: "an undisclosed number of" */
#define WINDOW     24 /* atoms looked at on each side */
#define LIMIT      (INT64_MAX / 1000)

static bool word_is(const truce_atom *a, uint32_t n, uint32_t i, const char *w) {
    return i < n && truce_str_is(a[i].low, w);
}

static bool times_of(int64_t *v, int64_t by) {
    return !__builtin_mul_overflow(*v, by, v);
}

/* ---------------------------------------------------------------- digits */

static bool digit(char c) {
    return c >= '0' && c <= '9';
}

/* "1,234.5" at the start of s: thousandths, and how many bytes. Commas must part groups of three. */
static bool read_digits(truce_str s, int64_t *thousandths, uint32_t *used) {
    int64_t v = 0;
    uint32_t i = 0, group = 0;
    bool grouped = false;
    if (!s.n || !digit(s.p[0])) return false;
    for (; i < s.n; i++) {
        if (digit(s.p[i])) {
            if (__builtin_mul_overflow(v, 10, &v) || __builtin_add_overflow(v, s.p[i] - '0', &v)) return false;
            group++;
        } else if (s.p[i] == ',' && group && group <= 3 && (!grouped || group == 3) && i + 3 < s.n &&
                   digit(s.p[i + 1]) && digit(s.p[i + 2]) && digit(s.p[i + 3]) && !(i + 4 < s.n && digit(s.p[i + 4]))) {
            grouped = true;
            group = 0;
        } else break;
    }
    if (v > LIMIT) return false;
    v *= 1000;
    if (i + 1 < s.n && s.p[i] == '.' && digit(s.p[i + 1])) {
        int64_t unit = 100;
        for (i++; i < s.n && digit(s.p[i]); i++, unit /= 10) v += (s.p[i] - '0') * unit;
    }
    *thousandths = v;
    *used = i;
    return true;
}

static bool ordinal_suffix(truce_str s) {
    return truce_str_is(s, "st") || truce_str_is(s, "nd") || truce_str_is(s, "rd") || truce_str_is(s, "th");
}

static int64_t short_scale(truce_str s) {
    if (truce_str_is(s, "k")) return 1000;
    if (truce_str_is(s, "m") || truce_str_is(s, "mn")) return 1000000;
    if (truce_str_is(s, "bn")) return 1000000000;
    return 0;
}

/* "15 000" with a space that does not break the line (U+00A0, U+2009, U+202F); an ordinary space parts two numbers. */
static bool hard_space(const truce_reading *r, const truce_atom *a, const truce_atom *b) {
    if (b->beg <= a->end || b->low.n != 3 || !r->article) return false;
    truce_str gap = truce_str_sub(r->article->text, a->end, b->beg);
    for (uint32_t i = 0; i < 3; i++)
        if (!digit(b->low.p[i])) return false;
    return truce_str_is(gap, "\xC2\xA0") || truce_str_is(gap, "\xE2\x80\x89") || truce_str_is(gap, "\xE2\x80\xAF");
}

/* The figure in digits that starts at atom i, without its scale words. */
static bool figure_digits(const truce_reading *r, const truce_atom *a, uint32_t n, uint32_t i, truce_figure *f) {
    uint32_t used;
    if (!read_digits(a[i].low, &f->thousandths, &used)) return false;
    f->digits = true;
    f->end = i + 1;
    truce_str rest = truce_str_sub(a[i].low, used, a[i].low.n);
    if (rest.n) {
        int64_t scale = short_scale(rest);
        if (ordinal_suffix(rest)) f->ordinal = true;
        else if (scale) {
            f->scale = scale;
            return times_of(&f->thousandths, scale);
        } else if (!truce_str_is(rest, "+")) return false;
        return true;
    }
    while (f->end < n && a[i].low.n <= 3 && hard_space(r, &a[f->end - 1], &a[f->end])) {
        int64_t more;
        if (!times_of(&f->thousandths, 1000) || !read_digits(a[f->end].low, &more, &used) ||
            __builtin_add_overflow(f->thousandths, more, &f->thousandths))
            return false;
        f->end++;
    }
    return true;
}

/* ---------------------------------------------------------------- words */

/* A number phrase of several words ("a few", "a couple of"), longest first. */
static bool figure_phrase(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t i, truce_figure *f) {
    char buf[64];
    uint32_t most = n - i < MOST_WORDS ? n - i : MOST_WORDS;
    for (uint32_t len = most; len >= 2; len--) {
        truce_str phrase = truce_atom_join(a, i, i + len, buf, sizeof buf);
        truce_entry e = truce_atom_find(r, TRUCE_LEX_NUMBER, phrase, "value");
        bool vague = e == TRUCE_NOENTRY && (e = truce_atom_find(r, TRUCE_LEX_NUMBER, phrase, "vague")) != TRUCE_NOENTRY;
        if (e == TRUCE_NOENTRY) continue;
        f->end = i + len;
        f->vague = vague;
        f->thousandths = vague ? 0 : (int64_t)(truce_lex_number(r->lex, e, "value", 0) * 1000);
        return true;
    }
    return false;
}

static unsigned asked(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t i) {
    if (i >= n) return 0;
    truce_atom_ask(r, &a[i]);
    return a[i].number;
}

static bool is_scale(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t i) {
    return (asked(r, a, n, i) & (TRUCE_ATOM_SCALE | TRUCE_ATOM_VALUE)) == (TRUCE_ATOM_SCALE | TRUCE_ATOM_VALUE);
}

static bool is_unit(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t i) {
    return (asked(r, a, n, i) & (TRUCE_ATOM_SCALE | TRUCE_ATOM_VALUE)) == TRUCE_ATOM_VALUE;
}

/* "and five" of "one hundred and five": the words after "and" are below a hundred, and no scale follows that would
 * begin another number
 * ("one hundred and five hundred"); "two hundred and fifty thousand" is one number, as the group is still open. */
static bool and_rest(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t i, bool open) {
    if (!word_is(a, n, i, "and") || !is_unit(r, a, n, i + 1) || a[i + 1].value >= 100) return false;
    uint32_t after = i + 2;
    if (is_unit(r, a, n, after) && a[after].value < 10 && a[i + 1].value >= 20) after++;
    return !is_scale(r, a, n, after) || (open && a[after].value >= 1000);
}

/* May `v` follow what has been read of a group below a thousand? 120 + 5, 100 + 20, not 5 + 5. */
static bool joins(int64_t group, int64_t v) {
    if (group <= 0) return group == 0;
    if (group % 100 == 0) return v < 100;
    return group % 10 == 0 && group % 100 >= 20 && v < 10;
}

/* Number words from atom i: groups times scales, added up. */
static bool figure_words(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t i, truce_figure *f) {
    int64_t total = 0, group = -1, last = INT64_MAX; /* group -1: nothing read since the last scale */
    uint32_t p = i;
    if ((word_is(a, n, i, "a") || word_is(a, n, i, "an")) && is_scale(r, a, n, i + 1)) group = 1, p++;
    for (; p < n && !(p > i && a[p].stop); p++) {
        unsigned k = asked(r, a, n, p);
        if (k & TRUCE_ATOM_SCALE) {
            if (a[p].value >= last || (group < 0 && p > i)) break;
            if (group < 0) group = 1;
            if (!times_of(&group, a[p].value)) return false;
            f->scale = a[p].value;
            if (a[p].value >= 1000) {
                if (__builtin_add_overflow(total, group, &total)) return false;
                last = a[p].value;
                group = -1;
            }
        } else if (k & TRUCE_ATOM_VALUE) {
            if (group >= 0 ? !joins(group, a[p].value) : (p > i && total % 1000 != 0)) break;
            group = (group < 0 ? 0 : group) + a[p].value;
            if (k & TRUCE_ATOM_ORDINAL) {
                f->ordinal = true;
                p++;
                break;
            }
        } else if (!(p > i && (total || group >= 100) && (group < 0 || group % 100 == 0) &&
                     and_rest(r, a, n, p, group >= 100)))
            break;
    }
    if (p == i || (p == i + 1 && group == 1 && (word_is(a, n, i, "a") || word_is(a, n, i, "an")))) return false;
    if (group > 0 && __builtin_add_overflow(total, group, &total)) return false;
    if (total > LIMIT) return false;
    f->thousandths = total * 1000;
    f->end = p;
    return true;
}

/* "half a million", "half a dozen", "half-dozen". */
static bool figure_half(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t i, truce_figure *f) {
    if (!word_is(a, n, i, "half")) return false;
    uint32_t p = i + 1;
    if (word_is(a, n, p, "a") || word_is(a, n, p, "an")) p++;
    if (!is_scale(r, a, n, p)) return false;
    f->scale = a[p].value;
    f->thousandths = 500;
    f->end = p + 1;
    return times_of(&f->thousandths, a[p].value);
}

/* Scales, and "and a half", after a figure. */
static bool figure_scale(const truce_reading *r, truce_atom *a, uint32_t n, truce_figure *f) {
    if (!f->ordinal && !f->vague && word_is(a, n, f->end, "and") && word_is(a, n, f->end + 1, "a") &&
        word_is(a, n, f->end + 2, "half")) {
        int64_t half = 500;
        if (!times_of(&half, f->scale) || __builtin_add_overflow(f->thousandths, half, &f->thousandths)) return false;
        f->end += 3;
    }
    while (!f->ordinal && is_scale(r, a, n, f->end) && !(f->scale >= 1000 && a[f->end].value <= f->scale)) {
        if (!f->vague && !times_of(&f->thousandths, a[f->end].value)) return false;
        f->scale = a[f->end].value;
        f->end++;
    }
    return true;
}

/* "hundreds of thousands", "tens of millions": vague words chained by "of". */
static void figure_chain(const truce_reading *r, truce_atom *a, uint32_t n, truce_figure *f) {
    for (;;) {
        uint32_t next = f->end + (word_is(a, n, f->end, "of") ? 1 : 0);
        if (next == f->end || !(asked(r, a, n, next) & TRUCE_ATOM_VAGUE)) return;
        truce_str w = a[next].low;
        if (w.p[w.n - 1] != 's') return;
        f->end = next + 1;
    }
}

bool truce_figure_read(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t i, truce_figure *out) {
    truce_figure f = {.scale = 1};
    if (i >= n || a[i].stop || !(asked(r, a, n, i) & TRUCE_ATOM_BEGINS)) return false;
    if (digit(a[i].low.p[0])) {
        if (!figure_digits(r, a, n, i, &f)) return false;
    } else if (figure_phrase(r, a, n, i, &f) || figure_half(r, a, n, i, &f))
        ;
    else if (asked(r, a, n, i) & TRUCE_ATOM_VAGUE) {
        f.vague = true;
        f.end = i + 1;
        figure_chain(r, a, n, &f);
    } else if (!figure_words(r, a, n, i, &f)) return false;
    if (!figure_scale(r, a, n, &f)) return false;
    *out = f;
    return true;
}

bool truce_number_plain(const truce_reading *r, const truce_sentence *s, uint32_t tok, truce_number *out) {
    truce_atom a[WINDOW];
    truce_figure f;
    uint32_t n = truce_atom_cut(r, s, tok, tok + WINDOW, a, WINDOW);
    if (!n || a[0].tok != tok || !truce_figure_read(r, a, n, 0, &f) || !a[f.end - 1].last) return false;
    *out = (truce_number){
        .thousandths = f.thousandths, .end = a[f.end - 1].tok + 1, .vague = f.vague, .ordinal = f.ordinal};
    return true;
}

/* ---------------------------------------------------------------- bounds and ranges */

struct span {
    const truce_reading *r;
    truce_atom *a;
    uint32_t n;
    uint32_t beg, core, stop, end; /* atoms: with bound; number; one past number; one past all */
    truce_figure f, g;             /* g: upper end of a range */
    bool range;
    int bound; /* enum truce_bound, or -1 */
};

/* What the lexicon may say of a bound (docs/lexicon.md). */
static int bound_of(truce_str s) {
    static const struct {
        const char *name;
        int bound;
    } names[] = {{"exact", TRUCE_BOUND_EXACT},
                 {"at_least", TRUCE_BOUND_AT_LEAST},
                 {"at_most", TRUCE_BOUND_AT_MOST},
                 {"about", TRUCE_BOUND_ABOUT},
                 {"between", TRUCE_BOUND_BETWEEN}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (truce_str_is(s, names[i].name)) return names[i].bound;
    return -1;
}

/* Bound phrase that ends just before atom `end`: its first atom and what it means. */
static int bound_before(struct span *x, uint32_t end, uint32_t *beg) {
    char buf[64];
    for (uint32_t len = end < MOST_WORDS + 1 ? end : MOST_WORDS + 1; len >= 1; len--) {
        truce_str phrase = truce_atom_join(x->a, end - len, end, buf, sizeof buf);
        truce_entry e = truce_atom_find(x->r, TRUCE_LEX_NUMBER, phrase, "bound");
        if (e == TRUCE_NOENTRY || truce_lex_has(x->r->lex, e, "after") || truce_lex_has(x->r->lex, e, "value"))
            continue;
        *beg = end - len;
        return bound_of(truce_lex_get(x->r->lex, e, "bound"));
    }
    return -1;
}

static int bound_after(struct span *x, uint32_t beg, uint32_t *end) {
    char buf[64];
    uint32_t most = x->n - beg < MOST_WORDS ? x->n - beg : MOST_WORDS;
    for (uint32_t len = most; len >= 1; len--) {
        truce_str phrase = truce_atom_join(x->a, beg, beg + len, buf, sizeof buf);
        truce_entry e = truce_atom_find(x->r, TRUCE_LEX_NUMBER, phrase, "after");
        if (e == TRUCE_NOENTRY) continue;
        *end = beg + len;
        return bound_of(truce_lex_get(x->r->lex, e, "bound"));
    }
    return -1;
}

/* Bounds to the left, and the words that only colour them ("well over", "just under"). The outer bound rules: "at least
 * about 50". */
static void bounds_left(struct span *x) {
    uint32_t at = x->core, beg;
    for (int i = 0; i < 3 && at > 0; i++) {
        int b = bound_before(x, at, &beg);
        if (b < 0) break;
        if (x->bound < 0 || b == TRUCE_BOUND_AT_LEAST || b == TRUCE_BOUND_AT_MOST) x->bound = b;
        at = beg;
        while (at > 0 && truce_atom_listed(x->r, x->a[at - 1].low, "number-modifier")) at--;
    }
    x->beg = at;
}

/* "10 to 15", "10-15", "10 or 11", "between 10 and 15". "from 10 to 15" is a change, not a range. */
static void range_right(struct span *x) {
    truce_atom *a = x->a;
    uint32_t p = x->f.end;
    bool between = x->core > 0 && truce_str_is(a[x->core - 1].low, "between");
    bool from = x->core > 0 && truce_str_is(a[x->core - 1].low, "from");
    if (p >= x->n || x->f.ordinal || x->f.vague) return;
    if (a[p].dash)
        ;
    else if (between ? word_is(a, x->n, p, "and") : word_is(a, x->n, p, "or") || (!from && word_is(a, x->n, p, "to")))
        p++;
    else return;
    if (!truce_figure_read(x->r, a, x->n, p, &x->g) || x->g.vague || x->g.ordinal) return;
    int64_t low = x->f.thousandths;
    if (x->f.scale == 1 && x->g.scale > 1 && low < x->g.scale * 1000 && !times_of(&low, x->g.scale))
        return; /* "10 to 15 million" */
    if (low >= x->g.thousandths) return;
    x->f.thousandths = low;
    x->range = true;
    x->end = x->g.end;
    if (between) x->beg = x->core - 1;
}

/* "50-odd": up to the next number of its roundness, less one. */
static int64_t odd_top(int64_t v) {
    int64_t unit = 10;
    while (unit <= v / 10 && v % (unit * 10) == 0) unit *= 10;
    return v + unit - 1;
}

static bool fill(const struct span *x, truce_count *out) {
    truce_count c = {.low = -1, .high = -1, .bound = TRUCE_BOUND_VAGUE};
    uint32_t beg = x->a[x->core].beg, end = x->a[x->stop - 1].end;
    if (x->r->article && end <= x->r->article->text.n) c.word = truce_str_sub(x->r->article->text, beg, end);
    if (!x->f.vague) {
        int64_t low = x->f.thousandths / 1000, high = (x->range ? x->g.thousandths : x->f.thousandths) / 1000;
        if (x->f.thousandths % 1000 || (x->range && x->g.thousandths % 1000)) return false;
        c.low = x->bound == TRUCE_BOUND_AT_MOST ? -1 : low;
        c.high = x->bound == TRUCE_BOUND_AT_LEAST ? -1 : high;
        c.bound = (uint8_t)(x->range && x->bound != TRUCE_BOUND_AT_LEAST && x->bound != TRUCE_BOUND_AT_MOST
                                ? TRUCE_BOUND_BETWEEN
                            : x->bound < 0 ? TRUCE_BOUND_EXACT
                                           : x->bound);
        if (c.bound == TRUCE_BOUND_BETWEEN && !x->range) c.high = odd_top(low);
    }
    *out = c;
    return true;
}

/* Numberish: may stand inside a number. */
static bool numberish(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t i) {
    return digit(a[i].low.p[0]) || (asked(r, a, n, i) & (TRUCE_ATOM_VALUE | TRUCE_ATOM_VAGUE));
}

static bool glue(const truce_atom *a, uint32_t n, uint32_t i) {
    return word_is(a, n, i, "and") || word_is(a, n, i, "of") || word_is(a, n, i, "a") || word_is(a, n, i, "an") ||
           word_is(a, n, i, "half");
}

/* Does a number that began further left run over atom `at`? */
static bool inside(const truce_reading *r, truce_atom *a, uint32_t n, uint32_t at) {
    uint32_t p = at;
    truce_figure f;
    while (p > 0 && !a[p - 1].stop && (numberish(r, a, n, p - 1) || glue(a, n, p - 1))) p--;
    while (p < at) {
        if (truce_figure_read(r, a, n, p, &f)) {
            if (f.end > at) return true;
            p = f.end;
        } else if (digit(a[p].low.p[0]) &&
                   is_scale(r, a, n, p + 1)) { /* a figure too large to be one takes its scales along */
            while (is_scale(r, a, n, ++p))
                if (p == at) return true;
        } else p++;
    }
    return false;
}

/* The number whose first atom is `core`. */
static bool read_at(struct span *x, uint32_t core) {
    x->core = x->beg = core;
    x->bound = -1;
    x->range = false;
    if (!truce_figure_read(x->r, x->a, x->n, core, &x->f) || x->f.ordinal) return false;
    x->end = x->f.end;
    range_right(x);
    x->stop = x->end;
    if (x->end < x->n) {
        uint32_t end;
        int b = bound_after(x, x->end, &end);
        if (b >= 0) x->bound = b, x->end = end;
    }
    truce_str last = x->a[x->end - 1].low;
    if (x->f.digits && last.p[last.n - 1] == '+') x->bound = TRUCE_BOUND_AT_LEAST;
    if (word_is(x->a, x->n, x->end, "+") && !x->a[x->end].space) x->bound = TRUCE_BOUND_AT_LEAST, x->end++;
    if (x->beg == x->core) bounds_left(x);
    /* "10-year-old", "a 20-member team": a number that a hyphen joins to a word is part of that word */
    return x->a[x->end - 1].last && !(x->end < x->n && x->a[x->end].dash);
}

bool truce_number_at(const truce_reading *r, const truce_sentence *s, uint32_t tok, truce_count *out, uint32_t *tok_beg,
                     uint32_t *tok_end) {
    truce_atom a[2 * WINDOW];
    struct span x = {.r = r, .a = a};
    truce_count c;
    if (tok >= s->n) return false;
    uint32_t n = truce_atom_cut(r, s, tok, tok + 1, a, 2 * WINDOW);
    if (!n || !(asked(r, a, n, 0) & TRUCE_ATOM_BEGINS)) return false; /* most words are turned away here */
    uint32_t first = tok > WINDOW / 2 ? tok - WINDOW / 2 : 0, at = 0;
    x.n = truce_atom_cut(r, s, first, tok + WINDOW, a, 2 * WINDOW);
    while (at < x.n && a[at].tok < tok) at++;
    if (at == x.n || inside(r, a, x.n, at) || !read_at(&x, at) || !fill(&x, &c)) return false;
    *out = c;
    *tok_beg = a[x.beg].tok;
    *tok_end = a[x.end - 1].tok + 1;
    return true;
}
