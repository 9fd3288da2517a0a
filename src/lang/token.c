/* lang/token.c - words, as the English treebanks cut them.
 * Does: clitics, hyphens, numbers with units, abbreviations and initials, addresses, quotes, ellipses.
 * Does not: know words; lists come from data/en/tokens.txt through the model image.
 * Cost: O(n); every rule looks at most a bounded number of characters ahead, or at the run it consumes.
 * Source: UD English guidelines; own rules. */
#include "lang/token.h"

#include <string.h>

#define LOOK 64 /* longest word, in bytes, that is looked up in a list */

typedef struct cutter {
    const truce_lang *m;
    truce_arena *a;
    truce_str t; /* the text up to the end of the line */
    lang__pieces *out;
    uint32_t space; /* end of the current run without white space */
} cutter;

static uint32_t cp_at(const cutter *c, uint32_t i, uint32_t *len) {
    *len = 1;
    return i < c->t.n ? truce_utf8_get(c->t, i, len) : 0;
}
static int byte_at(const cutter *c, uint32_t i) {
    return i < c->t.n ? (unsigned char)c->t.p[i] : 0;
}
static bool digit(int c) {
    return c >= '0' && c <= '9';
}
static bool upper(int c) {
    return c >= 'A' && c <= 'Z';
}
static bool ascii_alpha(int c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool wordish(uint32_t cp) {
    return truce_cp_alpha(cp) || truce_cp_digit(cp);
}
/* A mark that sits on the letter before it. */
static bool mark(uint32_t cp) {
    return (cp >= 0x300 && cp < 0x370) || cp == 0x200D || cp == 0xFE0F || cp == 0xAD;
}
static bool apostrophe(uint32_t cp) {
    return cp == '\'' || cp == 0x2019 || cp == '`' || cp == 0xB4 || cp == 0x2BC;
}
static bool hyphen(uint32_t cp) {
    return cp == '-' || cp == 0x2010 || cp == 0x2011;
}

static void emit(cutter *c, uint32_t beg, uint32_t end, unsigned flags) {
    if (end > beg) truce_vec_push(c->a, c->out, (lang__piece){beg, end, (uint16_t)flags});
}

static unsigned flags(const cutter *c, uint32_t beg, uint32_t end) {
    char b[LOOK];
    if (end - beg > LOOK || end <= beg) return 0;
    for (uint32_t i = beg; i < end; i++) {
        char x = c->t.p[i];
        b[i - beg] = upper(x) ? (char)(x + 32) : x;
    }
    return truce_lang__flags(c->m, (truce_str){b, end - beg});
}

static bool is_word(const cutter *c, uint32_t beg, uint32_t end, const char *w) {
    return truce_str_iis(truce_str_sub(c->t, beg, end), w);
}

/* End of the run of letters, digits and marks that starts at i. */
static uint32_t run_end(const cutter *c, uint32_t i, bool letters_only) {
    uint32_t len;
    for (; i < c->space; i += len) {
        uint32_t cp = cp_at(c, i, &len);
        if (!(letters_only ? truce_cp_alpha(cp) : wordish(cp)) && !mark(cp)) break;
    }
    return i;
}

/* ---- addresses ---- */

static uint32_t trim_end(const cutter *c, uint32_t beg, uint32_t end) {
    while (end > beg + 1) {
        uint32_t k = end - 1;
        while (k > beg && !truce_utf8_boundary(c->t, k)) k--;
        uint32_t len, cp = cp_at(c, k, &len);
        if (!(cp && cp < 0x80 && strchr(".,;:!?)'\"]>}", (int)cp)) && cp != 0x201D && cp != 0x2019 && cp != 0xBB) break;
        end = k;
    }
    return end;
}

/* A name of a host, alone (its end must be in the list) or after "@". */
static bool domain(const cutter *c, uint32_t beg, uint32_t end, bool mail) {
    uint32_t last = beg;
    for (uint32_t i = beg; i < end && byte_at(c, i) != '/'; i++) {
        int x = byte_at(c, i);
        if (x == '.') last = i + 1;
        else if (!ascii_alpha(x) && !digit(x) && x != '-' && x != '_') return false;
    }
    uint32_t stop = last;
    while (stop < end && ascii_alpha(byte_at(c, stop))) stop++;
    return last > beg + 1 && stop > last + 1 && (mail || (flags(c, last, stop) & LANG__TLD)) &&
           (stop == end || byte_at(c, stop) == '/');
}

/* A web or mail address that starts at i: its end, or i. */
static uint32_t address(const cutter *c, uint32_t i) {
    truce_str here = truce_str_sub(c->t, i, c->space);
    int b = byte_at(c, i);
    bool tag = (b == '@' || b == '#') && ascii_alpha(byte_at(c, i + 1));
    if (tag) {
        uint32_t e = i + 1;
        while (e < c->space && (ascii_alpha(byte_at(c, e)) || digit(byte_at(c, e)) || byte_at(c, e) == '_')) e++;
        return e;
    }
    if (!ascii_alpha(b) && !digit(b)) return i;
    if (truce_str_starts(here, TRUCE_STR("http://")) || truce_str_starts(here, TRUCE_STR("https://")) ||
        truce_str_starts(here, TRUCE_STR("www.")))
        return trim_end(c, i, c->space);
    uint32_t look = i, at = 0, dot = 0;
    for (; look < c->space && look < i + 128; look++) {
        int x = byte_at(c, look);
        if (x == '@') at = look;
        else if (x == '.') dot = look;
        else if (!ascii_alpha(x) && !digit(x) && (!x || !strchr("-_+%/", x))) break;
    }
    if (!dot || dot < i + 2) return i;
    uint32_t end = trim_end(c, i, look);
    if (at) return at > i && domain(c, at + 1, end, true) ? end : i;
    return domain(c, i, end, false) ? end : i;
}

/* ---- numbers ---- */

static bool digits(const cutter *c, uint32_t i, uint32_t n) {
    for (uint32_t k = 0; k < n; k++)
        if (!digit(byte_at(c, i + k))) return false;
    return true;
}

/* 555-010-1234 or 555-0101: one word. */
static uint32_t telephone(const cutter *c, uint32_t i) {
    if (digits(c, i, 3) && byte_at(c, i + 3) == '-') {
        if (digits(c, i + 4, 3) && byte_at(c, i + 7) == '-' && digits(c, i + 8, 4) && !digit(byte_at(c, i + 12)))
            return i + 12;
        if (digits(c, i + 4, 4) && !digit(byte_at(c, i + 8))) return i + 8;
    }
    return i;
}

static uint32_t number(cutter *c, uint32_t i) {
    uint32_t beg = i, tel = telephone(c, i);
    if (tel > i && tel <= c->space) {
        emit(c, i, tel, 0);
        return tel;
    }
    if (!digit(byte_at(c, i))) i++; /* .50, +1 */
    while (i < c->space) {
        int x = byte_at(c, i);
        if (digit(x)) i++;
        else if ((x == '.' || x == ',' || x == ':' || x == '/') && i > beg && digit(byte_at(c, i + 1)) &&
                 i + 1 < c->space)
            i += 2;
        else break;
    }
    uint32_t e = run_end(c, i, true);
    if (e > i) {
        bool ordinal = is_word(c, i, e, "st") || is_word(c, i, e, "nd") || is_word(c, i, e, "rd") ||
                       is_word(c, i, e, "th") || is_word(c, i, e, "s");
        if (!ordinal && (flags(c, i, e) & LANG__UNIT)) {
            emit(c, beg, i, 0);
            return i;
        }
        if (!ordinal && byte_at(c, e) == '.' && ascii_alpha(byte_at(c, e + 1))) { /* 10p.m. */
            emit(c, beg, i, 0);
            return i;
        }
        i = run_end(c, i, false);
    } else {
        uint32_t len, cp = cp_at(c, i, &len); /* 80's */
        if (i < c->space && apostrophe(cp) && byte_at(c, i + len) == 's' && i - beg <= 4 &&
            !wordish(cp_at(c, i + len + 1, &e)))
            i += len + 1;
    }
    emit(c, beg, i, 0);
    return i;
}

/* ---- words ---- */

/* Length of a clitic ('s, n't ...) at the end of text[beg,end), 0 if none. */
static uint32_t clitic(const cutter *c, uint32_t beg, uint32_t end) {
    uint32_t k = end, letters = 0, len;
    while (k > beg && ascii_alpha(byte_at(c, k - 1)) && letters < 3) k--, letters++;
    if (k == beg || letters == 0 || letters > 2) return 0;
    uint32_t q = k - 1;
    while (q > beg && !truce_utf8_boundary(c->t, q)) q--;
    if (!apostrophe(cp_at(c, q, &len)) || q == beg) return 0;
    if (letters == 1 && is_word(c, k, end, "t"))
        return (byte_at(c, q - 1) | 32) == 'n' && q - 1 > beg ? end - q + 1 : 0;
    static const char *const WORDS[] = {"s", "m", "d", "re", "ve", "ll"};
    for (unsigned i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (is_word(c, k, end, WORDS[i])) return end - q;
    return 0;
}

static void emit_word(cutter *c, uint32_t beg, uint32_t end, unsigned f) {
    uint32_t tail[4], n = 0, e = end, k;
    while (n < 4 && (k = clitic(c, beg, e)) != 0 && k < e - beg) e -= k, tail[n++] = e;
    if (!n && (flags(c, beg, e) & LANG__SPLIT) && e - beg > 3) { /* cannot, gonna: the last two or three letters */
        uint32_t cut = is_word(c, beg, e, "cannot") ? 3 : 2;
        emit(c, beg, e - cut, 0);
        emit(c, e - cut, e, 0);
        return;
    }
    emit(c, beg, e, n ? 0 : f);
    while (n--) emit(c, tail[n], n ? tail[n - 1] : end, 0);
}

/* Does an abbreviation's period at `dot` belong to the word text[beg,dot)? Fills the flags. */
static uint32_t abbreviation(const cutter *c, uint32_t beg, uint32_t dot, unsigned *f) {
    uint32_t e = dot, len;
    *f = 0;
    /* letters and periods: U.N., a.m., Ph.D. */
    while (e < c->space && byte_at(c, e) == '.' && ascii_alpha(byte_at(c, e + 1)) && !wordish(cp_at(c, e + 2, &len)))
        e += 2;
    if (e > dot) {
        bool closed = byte_at(c, e) == '.' && e < c->space;
        if (dot - beg == 1 || (flags(c, beg, e + closed) & LANG__ABBR)) {
            *f = LANG__ABBR | (closed ? flags(c, beg, e + 1) : 0u);
            return e + closed;
        }
    }
    unsigned known = flags(c, beg, dot + 1);
    if (known & LANG__BEFORE_NUMBER) {
        uint32_t next = dot + 1;
        while (byte_at(c, next) == ' ') next++;
        if (!digit(byte_at(c, next))) return 0;
    }
    if (known & (LANG__ABBR | LANG__TITLE)) {
        *f = known | LANG__ABBR;
        return dot + 1;
    }
    if (dot - beg == 1 && upper(byte_at(c, beg)) && byte_at(c, dot + 1) == ' ' && upper(byte_at(c, dot + 2)) &&
        (byte_at(c, beg) != 'I' || ascii_alpha(byte_at(c, dot + 3)))) {
        *f = LANG__ABBR | LANG__TITLE; /* an initial */
        return dot + 1;
    }
    return 0;
}

/* An apostrophe or ampersand inside a word at i: O'Neill, AT&T, don't. */
static bool inner(const cutter *c, uint32_t i, uint32_t *len) {
    uint32_t cp = cp_at(c, i, len), after;
    if (i + *len >= c->space) return false;
    uint32_t next = cp_at(c, i + *len, &after);
    if (apostrophe(cp)) return wordish(next);
    if (cp == '&') return upper(byte_at(c, i - 1)) && next < 0x80 && upper((int)next);
    return cp == '_' || (cp == '.' && digit(byte_at(c, i - 1)) && digit((int)next));
}

static uint32_t word(cutter *c, uint32_t i) {
    uint32_t beg = i, len;
    unsigned f = 0;
    for (;;) {
        i = run_end(c, i, false);
        if (i >= c->space) break;
        if (inner(c, i, &len)) {
            i += len;
            continue;
        }
        uint32_t cp = cp_at(c, i, &len), next;
        if (cp == '.') {
            uint32_t e = abbreviation(c, beg, i, &f);
            if (e) i = e;
            break;
        }
        if (cp == '$' && i - beg <= 3 && upper(byte_at(c, beg))) { /* US$ */
            i++;
            break;
        }
        if (hyphen(cp) && i + len < c->space && wordish(cp_at(c, i + len, &next)) &&
            (flags(c, beg, i) & LANG__PREFIX)) {
            i += len;
            continue;
        }
        break;
    }
    emit_word(c, beg, i, f);
    return i;
}

/* ---- the rest ---- */

static uint32_t same(const cutter *c, uint32_t i, const char *set) {
    while (i < c->space && byte_at(c, i) && strchr(set, byte_at(c, i))) i++;
    return i;
}

static uint32_t punctuation(cutter *c, uint32_t i) {
    uint32_t len, cp = cp_at(c, i, &len), e = i + len, after;
    char one[2] = {(char)cp, 0};
    if (apostrophe(cp)) {
        bool start = i == 0 || !wordish((uint32_t)byte_at(c, i - 1));
        uint32_t stop = run_end(c, e, false);
        if (start && stop > e) {
            if (digits(c, e, 2) && (stop == e + 2 || (stop == e + 3 && byte_at(c, e + 2) == 's'))) e = stop; /* '90s */
            else if (flags(c, e, stop) & LANG__CLITIC) e = stop;                                             /* 'em */
        } else if (!start && stop > e && flags(c, e, stop) & LANG__CLITIC) e = stop;
        if (e == i + 1 && byte_at(c, i) == byte_at(c, e) && (cp == '\'' || cp == '`') && e < c->space)
            e++; /* '' and `` */
    } else if (cp == '.') e = same(c, i, ".");
    else if (cp == '!' || cp == '?') e = same(c, i, "!?");
    else if (cp && cp < 0x80 && strchr("-*=_~+<>#|^", (int)cp)) e = same(c, i, one);
    else
        while (e < c->space && mark(cp_at(c, e, &after))) e += after;
    emit(c, i, e, 0);
    return e;
}

void truce_lang__tokenise(const truce_lang *m, truce_arena *a, truce_str text, uint32_t beg, uint32_t end,
                          lang__pieces *out) {
    cutter c = {.m = m, .a = a, .t = {text.p, end}, .out = out, .space = beg};
    uint32_t i = beg, len, next;
    while (i < end) {
        uint32_t cp = cp_at(&c, i, &len);
        if (truce_cp_space(cp)) {
            i += len;
            c.space = i > c.space ? i : c.space;
            continue;
        }
        if (i >= c.space) /* a new run */
            for (c.space = i; c.space < end && !truce_cp_space(cp_at(&c, c.space, &next)); c.space += next) {}
        uint32_t e = address(&c, i);
        if (e > i) {
            emit(&c, i, e, 0);
            i = e;
        } else if (digit((int)cp) || ((cp == '.' || cp == '+') && digit(byte_at(&c, i + 1)) &&
                                      (i == beg || !wordish((uint32_t)byte_at(&c, i - 1)))))
            i = number(&c, i);
        else if (truce_cp_alpha(cp)) i = word(&c, i);
        else i = punctuation(&c, i);
    }
}
