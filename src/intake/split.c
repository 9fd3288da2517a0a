/* intake/split.c - where articles begin in text that may hold several.
 * Does: boundaries by stamps, datelines, lines that appear once an article; by a text that starts over (names given in
 * full again, abbreviations explained again, a lead that tells the news as new), more readily where the file is known
 * to be glued. Does not: decide what is furniture (furniture.c). Memory: features in the arena, about 800 bytes a
 * paragraph.   Source: own; the idea of cohesion after Hearst, TextTiling, 1997. */
#include <string.h>

#include "intake/text.h"

enum { FEAT_STEMS = 48, FEAT_NAMES = 10, FEAT_CAPS = 24 };

/* What a paragraph of text says about itself. */
typedef struct feat {
    uint32_t stem[FEAT_STEMS];        /* sorted, unique */
    uint64_t full[FEAT_NAMES];        /* names of two words or more */
    uint64_t last[FEAT_NAMES];        /* their last word */
    uint64_t acronym[FEAT_NAMES / 2]; /* explained here: "(TTP)" */
    uint64_t cap[FEAT_CAPS];          /* capitalised words, each once */
    bool alone[FEAT_CAPS];            /* not a part of a longer name */
    uint8_t n_stem, n_name, n_acronym, n_cap;
    bool title, anaphor, definite, sentence, weekday, quote, question, recent, hot, trailing, background;
} feat;

typedef struct seen {
    uint64_t key;
    uint32_t para;
} seen;

typedef struct split {
    truce_arena *a;
    truce_para *p;
    uint32_t n;
    feat **f;               /* NULL for junk */
    uint32_t *text, n_text; /* indices of text paragraphs */
    uint32_t *sum;          /* words of text before each line, n + 1 of them */
    seen *table;            /* names since the article's start */
    uint32_t mask;
    bool glued; /* the file holds several articles for certain */
} split;

/* ---------------------------------------------------------------- features */

static bool byte__alpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}
static bool byte__upper(char c) {
    return c >= 'A' && c <= 'Z';
}

static bool word__in(truce_str w, const char *const *list) {
    for (; *list; list++)
        if (truce_str_iis(w, *list)) return true;
    return false;
}

/* Function words and connectives of English. They are grammar, not knowledge of a field. */
static const char *const anaphors[] = {"he",
                                       "she",
                                       "it",
                                       "they",
                                       "this",
                                       "that",
                                       "these",
                                       "those",
                                       "his",
                                       "her",
                                       "its",
                                       "their",
                                       "but",
                                       "and",
                                       "or",
                                       "however",
                                       "meanwhile",
                                       "also",
                                       "still",
                                       "yet",
                                       "nonetheless",
                                       "nevertheless",
                                       "moreover",
                                       "furthermore",
                                       "besides",
                                       "instead",
                                       "then",
                                       "later",
                                       "earlier",
                                       "both",
                                       "such",
                                       "another",
                                       "others",
                                       "separately",
                                       "similarly",
                                       "historically",
                                       "fundamentally",
                                       "so",
                                       "because",
                                       "although",
                                       "though",
                                       "while",
                                       "since",
                                       "if",
                                       "to",
                                       "for",
                                       "as",
                                       "among",
                                       "despite",
                                       "once",
                                       "previously",
                                       "underlining",
                                       "there",
                                       "here",
                                       "we",
                                       "i",
                                       "you",
                                       "my",
                                       "our",
                                       "some",
                                       "not",
                                       "now",
                                       "until",
                                       "by",
                                       "of",
                                       "which",
                                       "who",
                                       "ultimately",
                                       "in",
                                       "on",
                                       "under",
                                       "during",
                                       "according",
                                       "asked",
                                       "speaking",
                                       "when",
                                       "with",
                                       "from",
                                       NULL};
static const char *const backgrounds[] = {"long",       "often",         "also",         "previously", "repeatedly",
                                          "since",      "ago",           "decades",      "always",     "never",
                                          "frequently", "traditionally", "historically", "years",      "formally",
                                          "already",    "further",       "earlier",      NULL};
static const char *const links[] = {"then",      "also", "meanwhile", "however",  "later",  "too",
                                    "therefore", "thus", "further",   "meantime", "though", NULL};
static const char *const says[] = {"says", "said", "say", "according", "officials", "reported", "announced", NULL};

typedef struct words {
    truce_str t;
    uint32_t i;
} words;

/* Bytes of a word at i: curly quotes and dashes (E2 80 ..) are none. */
static bool word__byte(truce_str t, uint32_t i) {
    char c = t.p[i];
    if (c == '\xE2' && i + 1 < t.n && t.p[i + 1] == '\x80') return false;
    if (i && t.p[i - 1] == '\xE2' && c == '\x80') return false;
    if (i > 1 && t.p[i - 2] == '\xE2' && t.p[i - 1] == '\x80') return false;
    return byte__alpha(c) || (c >= '0' && c <= '9');
}

static bool word__next(words *w, truce_str *out) {
    while (w->i < w->t.n && !word__byte(w->t, w->i)) w->i++;
    uint32_t beg = w->i;
    while (w->i < w->t.n && (word__byte(w->t, w->i) || (w->i > beg && (w->t.p[w->i] == '-' || w->t.p[w->i] == '\''))))
        w->i++;
    *out = truce_str_sub(w->t, beg, w->i);
    return beg < w->i;
}

static uint32_t stem__of(truce_str w) {
    char b[5];
    uint32_t n = w.n < 5 ? w.n : 5;
    for (uint32_t i = 0; i < n; i++) b[i] = byte__upper(w.p[i]) ? (char)(w.p[i] | 32) : w.p[i];
    return (uint32_t)truce_hash(b, n);
}

static void stem__add(feat *f, uint32_t s) {
    uint32_t i = 0;
    while (i < f->n_stem && f->stem[i] < s) i++;
    if ((i < f->n_stem && f->stem[i] == s) || f->n_stem == FEAT_STEMS) return;
    memmove(f->stem + i + 1, f->stem + i, sizeof *f->stem * (f->n_stem - i));
    f->stem[i] = s;
    f->n_stem++;
}

static double stems__shared(const feat *a, const feat *b) {
    uint32_t i = 0, j = 0, both = 0, least = a->n_stem < b->n_stem ? a->n_stem : b->n_stem;
    while (i < a->n_stem && j < b->n_stem) {
        if (a->stem[i] == b->stem[j]) both++, i++, j++;
        else if (a->stem[i] < b->stem[j]) i++;
        else j++;
    }
    return least ? (double)both / least : 0;
}

static bool ends__sentence(truce_str t) {
    while (t.n) {
        char c = t.p[t.n - 1];
        if (c == '.' || c == '!' || c == '?') return true;
        if (c == '"' || c == '\'' || c == ')' || c == ']') t.n--;
        else if (t.n >= 3 && t.p[t.n - 3] == '\xE2' && t.p[t.n - 2] == '\x80') t.n -= 3;
        else return false;
    }
    return false;
}

static bool starts__quote(truce_str t) {
    return t.n && (t.p[0] == '"' || t.p[0] == '\'' ||
                   (t.n > 2 && t.p[0] == '\xE2' && t.p[1] == '\x80' &&
                    ((unsigned char)t.p[2] == 0x9C || (unsigned char)t.p[2] == 0x98)));
}

/* "has killed", "have been found": told as new. */
static bool word__participle(truce_str w) {
    static const char *const odd[] = {"met",    "hit",  "held",  "shot", "said",  "struck", "left", "begun", "won",
                                      "lost",   "made", "sent",  "put",  "set",   "cut",    "shut", "fled",  "come",
                                      "become", "gone", "risen", "sunk", "built", "broken", NULL};
    return (w.n > 4 && (truce_str_ends(w, TRUCE_STR("ed")) || truce_str_ends(w, TRUCE_STR("en")))) || word__in(w, odd);
}

static void feat__cap(feat *f, truce_str w, bool alone) {
    uint64_t h = truce_hash_str(w);
    for (uint32_t i = 0; i < f->n_cap; i++)
        if (f->cap[i] == h) {
            f->alone[i] |= alone;
            return;
        }
    if (f->n_cap < FEAT_CAPS) {
        f->cap[f->n_cap] = h;
        f->alone[f->n_cap++] = alone;
    }
}

/* A run of capitalised words is a name; "(ABC)" explains an abbreviation. */
typedef struct run {
    uint32_t beg, end, count;
    truce_str last, first;
} run;

static void run__end(feat *f, truce_str t, run *r) {
    if (r->count >= 2 && f->n_name < FEAT_NAMES) {
        f->full[f->n_name] = truce_hash(t.p + r->beg, r->end - r->beg);
        f->last[f->n_name++] = truce_hash_str(r->last);
    }
    if (r->count == 1) feat__cap(f, r->last, true);
    r->count = 0;
}

static void feat__names(feat *f, truce_str t) {
    words w = {t, 0};
    truce_str word;
    run r = {0, 0, 0, TRUCE_NOSTR, TRUCE_NOSTR};
    while (word__next(&w, &word)) {
        uint32_t at = (uint32_t)(word.p - t.p);
        bool first = !at || (at > 1 && t.p[at - 1] == ' ' && strchr(".?!", t.p[at - 2])), cap = byte__upper(word.p[0]);
        if (first && (word__in(word, anaphors) || truce_str_is(word, "The") || truce_str_is(word, "In") ||
                      truce_str_is(word, "On") || truce_str_is(word, "A")))
            cap = false; /* only the sentence made it a capital */
        if (!cap || !r.count || at != r.end + 1 || t.p[r.end] != ' ') run__end(f, t, &r);
        if (cap) {
            r.beg = r.count ? r.beg : at;
            r.end = at + word.n;
            r.last = word;
            if (r.count++) feat__cap(f, word, false);
        }
        bool explained =
            at && t.p[at - 1] == '(' && at + word.n < t.n && t.p[at + word.n] == ')' && word.n >= 2 && word.n <= 8;
        if (explained && cap && byte__upper(word.p[1]) && f->n_acronym < FEAT_NAMES / 2)
            f->acronym[f->n_acronym++] = truce_hash_str(word);
    }
    run__end(f, t, &r);
}

/* "the first since 2021" tells news; "since 2021" tells what went before. */
static bool since__superlative(truce_str t, uint32_t at) {
    truce_str before = truce_str_sub(t, at > 40 ? at - 40 : 0, at);
    return truce_str_find(before, TRUCE_STR("first"), 0) != UINT32_MAX ||
           truce_str_find(before, TRUCE_STR("most "), 0) != UINT32_MAX ||
           truce_str_find(before, TRUCE_STR("worst"), 0) != UINT32_MAX ||
           truce_str_find(before, TRUCE_STR("est "), 0) != UINT32_MAX;
}

static void feat__words(feat *f, const truce_para *p) {
    truce_str t = p->text, word;
    words w = {t, 0};
    uint32_t k = 0, end, perfect = UINT32_MAX, said = UINT32_MAX;
    bool other = false; /* a perfect far from the beginning tells nothing new */
    while (word__next(&w, &word)) {
        uint32_t at = (uint32_t)(word.p - t.p);
        if (!k) {
            f->anaphor = word__in(word, anaphors);
            f->definite = truce_str_is(word, "The");
        }
        if (k == 1 && f->definite && byte__upper(word.p[0])) f->definite = false; /* "The Pakistani army" */
        if (word.n >= 4) stem__add(f, stem__of(word));
        bool day = byte__upper(word.p[0]) && word.n >= 6 && truce_intake__weekday(t, at, &end) >= 0;
        f->weekday |= day;
        f->anaphor |= day && k == 1; /* "On Friday, ..." goes on */
        bool has = truce_str_iis(word, "has") || truce_str_iis(word, "have");
        perfect = has && k < 12 ? k : perfect;
        other |= has && k >= 12;
        if (perfect != UINT32_MAX && k > perfect && k <= perfect + 3 && word__participle(word)) f->recent = true;
        if (perfect != UINT32_MAX && k > perfect && k <= perfect + 2) f->background |= word__in(word, backgrounds);
        f->background |= k >= 2 && k < 9 && word__in(word, backgrounds);
        f->anaphor |= k >= 1 && k <= 6 && word__in(word, links); /* "Pakistan, meanwhile, ..." */
        f->background |= k < 30 && truce_str_iis(word, "since") && !since__superlative(t, at);
        said = word__in(word, says) ? k : said;
        k++;
    }
    f->trailing = said != UINT32_MAX && said > 10 && said + 8 > k;
    f->hot =
        (f->recent || (perfect == UINT32_MAX && !other)) && !f->background && truce_intake__cue(t, TRUCE_LINE_LEAD);
    f->background |= truce_intake__cue(t, TRUCE_LINE_BACKGROUND);
}

static feat *feat__make(truce_arena *a, truce_para *p) {
    feat *f = truce_arena_new(a, feat);
    if (!f) return NULL;
    truce_str t = p->text;
    feat__words(f, p);
    feat__names(f, t);
    f->title = p->words <= 22 && !ends__sentence(t) && t.p[t.n - 1] != ':' && t.p[t.n - 1] != ',';
    f->question = t.p[t.n - 1] == '?';
    f->title |= f->question && p->words <= 14;
    f->quote = starts__quote(t);
    uint32_t stops = 0;
    for (uint32_t i = 0; i + 2 < t.n; i++)
        stops += (t.p[i] == '.' || t.p[i] == '?') && t.p[i + 1] == ' ' &&
                 (byte__upper(t.p[i + 2]) || t.p[i + 2] == '\xE2') && i > 2 && t.p[i - 2] != ' ' && t.p[i - 2] != '.';
    f->sentence = !stops;
    return f;
}

/* ---------------------------------------------------------------- names since the article's start */

static seen *seen__at(split *s, uint64_t key) {
    key = key ? key : 1;
    for (uint32_t i = (uint32_t)key & s->mask;; i = (i + 1) & s->mask) {
        if (!s->table[i].key || s->table[i].key == key) {
            s->table[i].key = key;
            return &s->table[i];
        }
    }
}

enum { SEEN_ALONE = 0x5EED, SEEN_ACRONYM = 0xACAC, SEEN_CAP = 0xCA9 };

/* Remember what paragraph i names. Indices are stored plus one. */
static void seen__add(split *s, uint32_t i) {
    const feat *f = s->f[i];
    for (uint32_t k = 0; k < f->n_name; k++) seen__at(s, f->full[k])->para = i + 1;
    for (uint32_t k = 0; k < f->n_cap; k++) {
        seen__at(s, truce_hash_mix(f->cap[k], SEEN_CAP))->para = i + 1;
        if (f->alone[k]) seen__at(s, truce_hash_mix(f->cap[k], SEEN_ALONE))->para = i + 1;
    }
    for (uint32_t k = 0; k < f->n_acronym; k++) seen__at(s, truce_hash_mix(f->acronym[k], SEEN_ACRONYM))->para = i + 1;
}

static int table__make(split *s) {
    uint32_t size = 64, need = 1;
    for (uint32_t k = 0; k < s->n_text; k++) {
        const feat *f = s->f[s->text[k]];
        need += 2 * ((uint32_t)f->n_name + 2u * f->n_cap + f->n_acronym);
    }
    while (size < need) size *= 2;
    s->mask = size - 1;
    s->table = truce_arena_array(s->a, seen, size);
    return s->table ? TRUCE_OK : TRUCE_ENOMEM;
}

/* ---------------------------------------------------------------- how much paragraph text[k] looks like a beginning */

static double lead__score(const feat *f, const truce_para *p) {
    double v = 0;
    if (f->anaphor || f->quote) return -3;
    if (f->title) return -2;
    v += f->hot ? 2.5 : f->recent && !f->background ? 0.5 : 0;
    v += f->trailing ? 0.75 : 0;
    v += p->words >= 15 && p->words <= 55 ? 0.5 : -0.5;
    v += f->sentence ? 0.5 : 0;
    v -= f->background ? 1 : 0;
    v -= f->definite ? 0.75 : 0;
    return v;
}

static bool standfirst(const feat *f, const truce_para *p) {
    return p->words >= 6 && p->words <= 40 && !f->quote && !f->title && !f->anaphor;
}

static uint32_t text__index(const split *s, uint32_t para) { /* first text paragraph at or after a line */
    uint32_t lo = 0, hi = s->n_text;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (s->text[mid] < para) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* Reading text[j] the table holds everything before text[k]; a lookup must not make entries, so it only reads. */
static uint32_t seen__when(const split *s, uint64_t key) {
    key = key ? key : 1;
    for (uint32_t i = (uint32_t)key & s->mask; s->table[i].key; i = (i + 1) & s->mask)
        if (s->table[i].key == key) return s->table[i].para;
    return 0;
}

/* Names of text[k..k+4) that the article from line `from` on gave in full and then by one word; abbreviations explained
 * again. */
static double restart__names(const split *s, uint32_t k, uint32_t from) {
    double v = 0;
    for (uint32_t j = k; j < k + 4 && j < s->n_text; j++) {
        const feat *f = s->f[s->text[j]];
        for (uint32_t i = 0; i < f->n_acronym; i++)
            v += seen__when(s, truce_hash_mix(f->acronym[i], SEEN_ACRONYM)) > from ? 1 : 0;
        for (uint32_t i = 0; i < f->n_name; i++) {
            uint32_t at = seen__when(s, f->full[i]);
            v += at > from && seen__when(s, truce_hash_mix(f->last[i], SEEN_ALONE)) > at ? 0.75 : 0;
        }
    }
    return v > 2 ? 2 : v;
}

/* Share of the capitalised words of text[k..k+3) that the article has not used: near 0 inside an article, near 1 across
 * unrelated ones. */
static double restart__fresh(const split *s, uint32_t k, uint32_t from) {
    uint32_t n = 0, old = 0;
    for (uint32_t j = k; j < k + 3 && j < s->n_text; j++) {
        const feat *f = s->f[s->text[j]];
        if (j > k && s->p[s->text[j]].starts) break;
        for (uint32_t i = 0; i < f->n_cap; i++) {
            n++;
            old += seen__when(s, truce_hash_mix(f->cap[i], SEEN_CAP)) > from;
        }
    }
    return n >= 10 && k >= text__index(s, from) + 5 ? 1 - (double)old / n : 0.5;
}

/* text[k] as a standfirst with the lead below it. */
static double standfirst__score(const split *s, uint32_t k) {
    uint32_t i = s->text[k], j = s->text[k + 1];
    const feat *f = s->f[i], *g = s->f[j];
    double shared = stems__shared(f, g);
    bool wide = shared >= 0.3 && s->p[i].words <= 60 && !f->quote && !f->title &&
                !f->anaphor; /* a blurb of several sentences */
    if ((!standfirst(f, &s->p[i]) && !wide) || g->title || g->quote || s->p[j].words < 14) return -9;
    double v = lead__score(g, &s->p[j]);
    v += f->sentence && !f->background ? 0.5 : 0;
    v += shared >= 0.2 ? 1 : 0;
    v += shared >= 0.4 ? 0.5 : 0;
    v += f->hot ? 0.5 : 0;
    v -= f->background ? 0.75 : 0;
    v -= f->definite ? 0.5 : 0;
    return v;
}

/* "While one side ..., the other ...": goes on with what was told; no lead opens so. */
static bool opens__aside(truce_str t) {
    static const char *const asides[] = {"While ",  "Meanwhile", "However",  "But ",    "Although ",
                                         "Though ", "Besides",   "Moreover", "Still, ", "Yet "};
    for (size_t i = 0; i < sizeof asides / sizeof *asides; i++)
        if (truce_str_starts(t, truce_str_c(asides[i]))) return true;
    return false;
}

static double restart__score(split *s, uint32_t k, uint32_t from) {
    uint32_t i = s->text[k];
    const feat *f = s->f[i];
    if (k + 1 >= s->n_text || f->title || f->anaphor || f->quote) return -9;
    double lead = lead__score(f, &s->p[i]), two = standfirst__score(s, k), fresh = restart__fresh(s, k, from);
    double v = lead > two ? lead : two;
    if (f->question && s->p[i].words >= 15 && s->p[i].words <= 70 && !f->sentence)
        v = v > 2.25 ? v + 2 : 4.25; /* a blurb that asks what the piece will answer */
    for (uint32_t j = k + (two >= lead); j < k + 4 && j < s->n_text; j++)
        if (s->f[s->text[j]]->weekday) {
            v += 1;
            break;
        }
    if (k && s->f[s->text[k - 1]]->title)
        v -= fresh > 0.8 ? 0 : 2.5; /* the first paragraph under a subhead; under a headline, all names are new */
    v -= k && stems__shared(f, s->f[s->text[k - 1]]) > 0.35 ? 0.5 : 0;
    v += fresh > 0.7 ? 15 * (fresh - 0.7) : 0;
    v -= !f->hot && !s->f[s->text[k + 1]]->hot && !f->question ? 1 : 0; /* nothing is told as news */
    v -= opens__aside(s->p[i].text) ? 3 : 0;
    return v + restart__names(s, k, from);
}

/* ---------------------------------------------------------------- boundaries */

static bool para__text(const truce_para *p) {
    return p->kind == TRUCE_LINE_TEXT || p->kind == TRUCE_LINE_DATELINE;
}

static uint32_t words__between(const split *s, uint32_t beg, uint32_t end) {
    return beg < end ? s->sum[end] - s->sum[beg] : 0;
}

static bool para__head(const truce_para *p) {
    return p->kind == TRUCE_LINE_BYLINE || p->kind == TRUCE_LINE_STAMP ||
           (!para__text(p) && (p->flags & TRUCE_LINE_HEAD));
}

/* First line of the head that stands above line i: labels, byline, standfirst, headline; never before `least`. */
static uint32_t head__start(const split *s, uint32_t i, uint32_t least, bool stands) {
    uint32_t j = i;
    bool title = false;
    while (j > least + 1) {
        const truce_para *p = &s->p[j - 1];
        if (!para__text(p)) {
            if (!para__head(p)) break;
        } else if (s->f[j - 1]->title) {
            if (title && i - j > 6) break;
            title = true;
        } else if (stands && !title && p->words >= 4 && p->words <= 45 && !s->f[j - 1]->quote) {
            stands = false;
        } else {
            break;
        }
        j--;
    }
    while (j < i && !para__text(&s->p[j]) && s->p[j].kind != TRUCE_LINE_STAMP && s->p[j].kind != TRUCE_LINE_BYLINE)
        j++; /* furniture at the top belongs to the article before */
    return j;
}

/* Is there text behind line i before the end (or the next stamp)? */
static bool text__follows(const split *s, uint32_t i) {
    uint32_t w = 0;
    for (i++; i < s->n && w < 12; i++) w += para__text(&s->p[i]) ? s->p[i].words : 0;
    return w >= 12;
}

enum { STUB_WORDS = 12 };    /* an announcement of a broadcast, closed by its roster */
enum { ARTICLE_WORDS = 40 }; /* a shorter stretch of text before a stamp is the stamp's own head */

static void split__stamps(split *s) {
    uint32_t cur = 0, heads = 0;
    bool first = true, stands = true, closed = false;
    for (uint32_t i = 0; i < s->n; i++) {
        const truce_para *p = &s->p[i];
        closed |= p->kind == TRUCE_LINE_ROSTER;
        bool stamp = p->kind == TRUCE_LINE_STAMP || p->prefix.n,
             line = p->kind == TRUCE_LINE_DATELINE && p->words >= 12;
        if (!stamp && !line) {
            heads += first && para__text(p);
            continue;
        }
        if (stamp && first) {
            stands = heads > 0; /* the first article shows whether text stands above the stamps of this file */
            first = false;
        }
        if ((p->flags & TRUCE_LINE_LATE) || !text__follows(s, p->prefix.n || line ? i - 1 : i)) continue;
        uint32_t at = p->prefix.n ? i : head__start(s, i, cur, stamp && stands);
        if (words__between(s, cur, at) < (closed ? STUB_WORDS : line ? 2 * ARTICLE_WORDS : ARTICLE_WORDS)) continue;
        closed = false;
        s->p[at].starts = true;
        s->glued = true;
        cur = at;
        while (i + 1 < s->n && (s->p[i + 1].kind == TRUCE_LINE_STAMP || para__head(&s->p[i + 1]))) i++;
    }
}

/* Best beginning among text paragraphs text[from..to); at least `least`. UINT32_MAX: none. Names are remembered up to
 * text[from). */
static uint32_t split__best(split *s, uint32_t from, uint32_t to, uint32_t start, double least) {
    uint32_t best = UINT32_MAX;
    double top = least;
    for (uint32_t k = from; k < to; k++) {
        double v = restart__score(s, k, start);
        if (v > top) {
            top = v;
            best = k;
        }
    }
    return best;
}

/* The first that is good enough: what a broadcast is about is told in a few lines, some of which are questions. */
static uint32_t split__first(split *s, uint32_t from, uint32_t to, uint32_t start, double least) {
    for (uint32_t k = from; k < to; k++)
        if (restart__score(s, k, start) >= least) return k;
    return UINT32_MAX;
}

static void seen__range(split *s, uint32_t *done, uint32_t to) {
    for (; *done < to && *done < s->n_text; ++*done) seen__add(s, s->text[*done]);
}

/* A line that an article has once, seen again, or far from the last beginning: another article began before it. */
static void split__markers(split *s) {
    uint32_t cur = 0, last = UINT32_MAX, done = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        if (s->p[i].starts) {
            cur = i;
            last = UINT32_MAX;
        }
        bool early = !para__text(&s->p[i]) && (s->p[i].flags & TRUCE_LINE_EARLY),
             roster = s->p[i].kind == TRUCE_LINE_ROSTER;
        bool again = i && (early || roster) &&
                     (roster ? s->p[i - 1].kind == TRUCE_LINE_ROSTER
                             : !para__text(&s->p[i - 1]) && (s->p[i - 1].flags & TRUCE_LINE_EARLY));
        if ((!early && !roster) || again) continue;
        uint32_t k = text__index(s, i), c = text__index(s, cur), reach = roster ? 8 : 6;
        bool over = roster ? k > c + 9 : (last != UINT32_MAX || k > c + 12);
        uint32_t from = k > reach ? k - reach : 0;
        from = from > c + 3 ? from : c + 3;
        if (last != UINT32_MAX && text__index(s, last) > from) from = text__index(s, last);
        last = early ? i : last;
        if (!over || from >= k) continue;
        seen__range(s, &done, from);
        uint32_t best = roster ? split__first(s, from, k, cur, 2.5) : UINT32_MAX;
        best = best == UINT32_MAX ? split__best(s, from, k, cur, roster ? 0.5 : 1) : best;
        if (best == UINT32_MAX) continue;
        s->p[s->text[best]].starts = s->glued = true;
        cur = s->text[best];
    }
}

/* What stands behind a line that ends an article. */
static void split__tails(split *s) {
    uint32_t cur = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        if (s->p[i].starts) cur = i;
        if (para__text(&s->p[i]) || !(s->p[i].flags & TRUCE_LINE_LATE)) continue;
        uint32_t k = text__index(s, i);
        if (k >= s->n_text ||
            words__between(s, cur, i) < (s->p[i].kind == TRUCE_LINE_ROSTER ? STUB_WORDS : ARTICLE_WORDS) ||
            !text__follows(s, i))
            continue;
        uint32_t at = s->text[k];
        bool taken = false;
        for (uint32_t j = i + 1; j < at; j++)
            taken |= s->p[j].starts || (s->p[j].flags & TRUCE_LINE_LATE && !para__text(&s->p[j]));
        if (taken || words__between(s, at, at + 12 < s->n ? at + 12 : s->n) < 30) continue;
        s->p[at].starts = s->glued = true;
    }
}

/* A text that starts over without any mark. */
static void split__restarts(split *s) {
    uint32_t cur = 0, done = 0, k0 = 0;
    const double least = s->glued ? 4.2 : 6.0;
    for (uint32_t k = 0; k < s->n_text; k++) {
        uint32_t i = s->text[k];
        for (uint32_t j = k ? s->text[k - 1] + 1 : 0; j <= i; j++)
            if (s->p[j].starts) {
                cur = j;
                k0 = k;
            }
        seen__range(s, &done, k);
        if (k < k0 + 4 || words__between(s, cur, i) < 100) continue;
        double v = restart__score(s, k, cur);
        if (v < least) continue;
        uint32_t next = k + 1; /* the one after may be the better beginning */
        if (next < s->n_text && !s->p[s->text[next]].starts && restart__score(s, next, cur) > v) continue;
        bool soon = false; /* an article that begins right behind has its own head */
        for (uint32_t j = i + 1; j < s->n && j <= i + 3; j++) soon |= s->p[j].starts;
        if (soon) continue;
        while (k > k0 + 4 && s->f[s->text[k - 1]]->title) i = s->text[--k]; /* its headline */
        s->p[i].starts = true;
        s->glued = true;
        cur = i;
        k0 = k;
    }
}

int truce_intake__split(truce_arena *a, truce_para *p, uint32_t n) {
    split s = {.a = a, .p = p, .n = n};
    if (!n) return TRUCE_OK;
    s.f = truce_arena_array(a, feat *, n);
    s.text = truce_arena_array(a, uint32_t, n);
    s.sum = truce_arena_array(a, uint32_t, (size_t)n + 1);
    if (!s.f || !s.text || !s.sum) return TRUCE_ENOMEM;
    for (uint32_t i = 0; i < n; i++) {
        p[i].starts = !i;
        s.sum[i + 1] = s.sum[i] + (para__text(&p[i]) ? p[i].words : 0);
        if (!para__text(&p[i])) continue;
        s.text[s.n_text++] = i;
        if (!(s.f[i] = feat__make(a, &p[i]))) return TRUCE_ENOMEM;
    }
    if (table__make(&s) != TRUCE_OK) return TRUCE_ENOMEM;
    split__stamps(&s);
    split__tails(&s);
    split__markers(&s);
    memset(s.table, 0, sizeof *s.table * (s.mask + 1));
    split__restarts(&s);
    return TRUCE_OK;
}
