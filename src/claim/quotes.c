/* claim/quotes.c - see quotes.h. */
#include "claim/quotes.h"

enum quotes__mark {
    QUOTES__NONE,
    QUOTES__OPEN,
    QUOTES__CLOSE,
    QUOTES__STRAIGHT,
    QUOTES__SINGLE_OPEN,
    QUOTES__SINGLE_CLOSE,
    QUOTES__APOSTROPHE
};

/* Which mark stands at `i`, and how long it is. Doubled apostrophes and backticks are an old way of writing quotation
 * marks. */
static enum quotes__mark quotes__at(truce_str s, uint32_t i, uint32_t *len) {
    const unsigned char *p = (const unsigned char *)s.p + i;
    uint32_t left = s.n - i;
    *len = 1;
    if (p[0] == '"') return QUOTES__STRAIGHT;
    if (p[0] == '\'' || p[0] == '`') {
        if (left > 1 && p[1] == p[0]) return *len = 2, p[0] == '`' ? QUOTES__OPEN : QUOTES__STRAIGHT;
        return p[0] == '\'' ? QUOTES__APOSTROPHE : QUOTES__NONE;
    }
    if (p[0] == 0xC2 && left > 1 && (p[1] == 0xAB || p[1] == 0xBB))
        return *len = 2, p[1] == 0xAB ? QUOTES__OPEN : QUOTES__CLOSE;
    if (p[0] != 0xE2 || left < 3 || p[1] != 0x80) return QUOTES__NONE;
    *len = 3;
    switch (p[2]) {
    case 0x9C:
    case 0x9E: return QUOTES__OPEN;
    case 0x9D: return QUOTES__CLOSE;
    case 0x98: return QUOTES__SINGLE_OPEN;
    case 0x99: return QUOTES__SINGLE_CLOSE;
    default: return QUOTES__NONE;
    }
}

static bool quotes__wordy(truce_str s, uint32_t i) {
    unsigned char c = i < s.n ? (unsigned char)s.p[i] : ' ';
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC3 && c < 0xE2);
}

/* Where a word begins: after white space, a bracket, a dash or another mark. */
static bool quotes__opens(truce_str s, uint32_t i, uint32_t len) {
    unsigned char before = i ? (unsigned char)s.p[i - 1] : ' ',
                  after = i + len < s.n ? (unsigned char)s.p[i + len] : ' ';
    bool edge = before <= ' ' || before == '(' || before == '[' || before == '-' || before == '/' || before >= 0x80 ||
                before == ':';
    return edge && after > ' ';
}

typedef struct quotes__state {
    truce_arena *a;
    truce_str text;
    truce_quote_vec *out;
    truce_quote q;
    bool on, single, goes_on; /* goes_on: the last paragraph ended inside a quote */
} quotes__state;

static void quotes__begin(quotes__state *st, uint32_t i, uint32_t len, bool single, uint32_t paragraph) {
    st->q = (truce_quote){.open = i, .beg = i + len, .paragraph = paragraph, .continues = st->goes_on && !single};
    st->on = true;
    st->single = single;
    st->goes_on = false;
}

static void quotes__finish(quotes__state *st, uint32_t end, uint32_t close) {
    st->on = false;
    st->q.end = end;
    st->q.close = close;
    if (st->q.beg < end) truce_vec_push(st->a, st->out, st->q);
}

/* At the end of a line. An open quote goes on when the next line opens one as well; else it was not closed by
 * oversight, which is believed only of a quote that opens its paragraph or a long stretch. Returns where the line's own
 * text ended. */
static void quotes__line(quotes__state *st, uint32_t end, uint32_t line) {
    st->goes_on = false;
    if (!st->on) return;
    uint32_t next = end, len;
    while (next < st->text.n && (st->text.p[next] == '\n' || st->text.p[next] == ' ' || st->text.p[next] == '\r'))
        next++;
    enum quotes__mark m = next < st->text.n ? quotes__at(st->text, next, &len) : QUOTES__NONE;
    bool again = !st->single && (m == QUOTES__OPEN || m == QUOTES__STRAIGHT);
    if (again || (!st->single && (st->q.open == line || end - st->q.beg > 60))) quotes__finish(st, end, end);
    st->on = false;
    st->goes_on = again;
}

static void quotes__mark_at(quotes__state *st, enum quotes__mark m, uint32_t i, uint32_t len, uint32_t paragraph) {
    truce_str s = st->text;
    bool word_after = quotes__wordy(s, i + len), word_before = i && quotes__wordy(s, i - 1);
    bool digit_after = i + len < s.n && s.p[i + len] >= '0' && s.p[i + len] <= '9';
    if (!st->on) {
        if (m == QUOTES__OPEN || (m == QUOTES__STRAIGHT && quotes__opens(s, i, len)))
            quotes__begin(st, i, len, false, paragraph);
        else if (m == QUOTES__SINGLE_OPEN && !digit_after) quotes__begin(st, i, len, true, paragraph);
        else if (m == QUOTES__APOSTROPHE && quotes__opens(s, i, len) && word_after && !digit_after)
            quotes__begin(st, i, len, true, paragraph);
        return;
    }
    if (st->single) { /* an apostrophe inside a word is none; a double mark means the single one was no quote */
        if ((m == QUOTES__SINGLE_CLOSE || m == QUOTES__APOSTROPHE) && !word_after && !(i && s.p[i - 1] == ' '))
            quotes__finish(st, i, i + len);
        else if (m == QUOTES__OPEN || (m == QUOTES__STRAIGHT && quotes__opens(s, i, len)))
            quotes__begin(st, i, len, false, paragraph);
        return;
    }
    if (m == QUOTES__CLOSE) quotes__finish(st, i, i + len);
    else if (m == QUOTES__STRAIGHT && !(word_after && !word_before && quotes__opens(s, i, len)))
        quotes__finish(st, i, i + len);
    else if (m == QUOTES__OPEN &&
             i > st->q.beg) { /* opened again without a close: the first one ends here if it is long */
        if (i - st->q.beg > 60) quotes__finish(st, i, i);
        quotes__begin(st, i, len, false, paragraph);
    }
}

void truce_quotes_find(truce_arena *a, truce_str text, truce_quote_vec *out) {
    quotes__state st = {.a = a, .text = text, .out = out};
    uint32_t paragraph = 0, line = 0;
    for (uint32_t i = 0; i < text.n;) {
        unsigned char c = (unsigned char)text.p[i];
        uint32_t len = 1;
        if (c == '\n') {
            if (i > line) quotes__line(&st, i, line);
            paragraph++;
            line = i + 1;
        } else if (c == '"' || c == '\'' || c == '`' || c == 0xC2 || c == 0xE2) {
            enum quotes__mark m = quotes__at(text, i, &len);
            if (m != QUOTES__NONE) quotes__mark_at(&st, m, i, len, paragraph);
            else if (c >= 0x80) len = 1;
        }
        i += len;
    }
    if (text.n > line) quotes__line(&st, text.n, line);
}

int32_t truce_quotes_at(const truce_quote_vec *q, uint32_t at) {
    uint32_t lo = 0, hi = q->n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (q->v[mid].close <= at) lo = mid + 1;
        else hi = mid;
    }
    return lo < q->n && q->v[lo].open <= at ? (int32_t)lo : -1;
}
