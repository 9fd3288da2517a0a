/* intake/furniture.c - what a line of a news page is: text, furniture, stamp, caption, credit, post.
 * Does: fold the line, run the patterns of data/en/furniture.txt over it.   Does not: know any word itself.
 * Memory: fixed scratch on the stack.   Threads: no state.
 * Source: Thompson's simulation of all states at once, so the time is bounded by line length times pattern length. */
#include <string.h>

#include "intake/text.h"

enum { OP_CHAR, OP_CLASS, OP_SPLIT, OP_JUMP, OP_MATCH };
typedef struct furniture__op {
    uint8_t op, c;
    uint16_t x, y;
} furniture__op;
typedef struct furniture__rule {
    uint8_t kind, flags;
    uint32_t start;
    uint16_t n;
    uint32_t first[8];
    uint64_t need;
    const char *label;
} furniture__rule;

#include "furniture-tables.h"

enum {
    LINE_MOST = 1000, /* bytes of a line that are looked at; no furniture is longer */
    LINE_SHORT = 320, /* all but captions, posts and prefixes */
    LINE_STAMP = 160, /* stamps and bylines */
    LINE_HEAD = 200,  /* what a prefix may span */
    LINE_UPPER = 1,
    LINE_ALPHA = 2
};

typedef struct folded {
    unsigned char c[LINE_MOST + 8], f[LINE_MOST + 8];
    uint16_t at[LINE_MOST + 8]; /* byte of the line */
    uint32_t n;
    uint64_t has;  /* signs of the line, a bit each: a rule whose signs are not all here cannot fit */
    uint64_t head; /* of its first LINE_HEAD bytes */
    bool all;      /* the whole line is here */
} folded;

static void fold__put(folded *o, unsigned c, unsigned flags, uint32_t at) {
    if (o->n >= LINE_MOST) return;
    if (c == ' ' && (!o->n || o->c[o->n - 1] == ' ')) return;
    o->c[o->n] = (unsigned char)c;
    o->f[o->n] = (unsigned char)flags;
    o->at[o->n++] = (uint16_t)at;
}

/* One code point beyond ASCII. */
static void fold__cp(folded *o, uint32_t cp, uint32_t at) {
    if (cp == 0x2018 || cp == 0x2019 || cp == 0x201A || cp == 0x02BC) fold__put(o, '\'', 0, at);
    else if ((cp >= 0x201C && cp <= 0x201E) || cp == 0xAB || cp == 0xBB) fold__put(o, '"', 0, at);
    else if ((cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212) fold__put(o, '-', 0, at);
    else if (cp == 0x2022 || cp == 0xB7 || cp == 0x2027 || cp == 0x25CF || cp == 0x25AA || cp == 0x2219 || cp == 0xA6)
        fold__put(o, '|', 0, at);
    else if (cp == 0x2026) fold__put(o, '~', 0, at);
    else if (cp == 0xA9) fold__put(o, '(', 0, at), fold__put(o, 'c', LINE_ALPHA, at), fold__put(o, ')', 0, at);
    else if (truce_cp_space(cp)) fold__put(o, ' ', 0, at);
    else if (truce_cp_alpha(cp)) fold__put(o, 0x80, LINE_ALPHA | (truce_cp_upper(cp) ? LINE_UPPER : 0), at);
    else fold__put(o, 0x81, 0, at);
}

/* The same list as in tools/gen-furniture.c. */
static uint64_t sign__bit(unsigned c) {
    static const char signs[] = "[](){}:/-@.|?&,'\"#";
    if (c >= 'a' && c <= 'z') return 1ull << (c - 'a');
    if (c >= '0' && c <= '9') return 1ull << 26;
    if (c == ' ' || c >= 0x80) return 0;
    for (unsigned k = 0; signs[k]; k++)
        if (c == (unsigned char)signs[k]) return 1ull << (27 + k);
    return 0;
}

static void fold__line(truce_str s, folded *o) {
    uint32_t i = 0, len;
    o->n = 0;
    while (i < s.n && o->n < LINE_MOST - 3) {
        unsigned char c = (unsigned char)s.p[i];
        len = 1;
        if (c & 0x80) fold__cp(o, truce_utf8_get(s, i, &len), i);
        else if (c >= 'A' && c <= 'Z') fold__put(o, c | 32u, LINE_UPPER | LINE_ALPHA, i);
        else if (c == '`') fold__put(o, '\'', 0, i);
        else fold__put(o, c == '\t' || c == '\n' ? ' ' : c, c >= 'a' && c <= 'z' ? LINE_ALPHA : 0, i);
        i += len;
    }
    o->all = i >= s.n;
    while (o->n && o->c[o->n - 1] == ' ') o->n--;
    o->at[o->n] = (uint16_t)(o->all ? s.n : i);
    o->has = 0;
    for (i = 0; i < o->n; i++) {
        o->has |= sign__bit(o->c[i]);
        if (i + 1 == LINE_HEAD) o->head = o->has;
    }
    if (o->n < LINE_HEAD) o->head = o->has;
}

/* ---------------------------------------------------------------- the machine */

typedef struct states {
    uint16_t pc[FURNITURE__MOST];
    uint32_t n;
} states;
typedef struct machine {
    const furniture__op *op;
    uint32_t seen[FURNITURE__MOST]; /* mark of the step in which a state was added */
    uint32_t step;
    states a, b;
    bool match;
} machine;

static void machine__add(machine *m, states *s, uint32_t pc) {
    uint16_t stack[FURNITURE__MOST];
    uint32_t top = 0;
    stack[top++] = (uint16_t)pc;
    while (top) {
        pc = stack[--top];
        if (m->seen[pc] == m->step) continue;
        m->seen[pc] = m->step;
        furniture__op o = m->op[pc];
        if (o.op == OP_SPLIT) {
            if (top + 2 > FURNITURE__MOST)
                return; /* cannot be: each state is pushed at most twice and popped in between */
            stack[top++] = o.y;
            stack[top++] = o.x;
        } else if (o.op == OP_JUMP) {
            stack[top++] = o.x;
        } else if (o.op == OP_MATCH) {
            m->match = true;
        } else {
            s->pc[s->n++] = (uint16_t)pc;
        }
    }
}

static bool class__has(unsigned k, unsigned c, unsigned f) {
    switch (k) {
    case '.': return true;
    case 'd': return c >= '0' && c <= '9';
    case 'u': return f & LINE_UPPER;
    case 'l': return f & LINE_ALPHA;
    case 'v': return (f & LINE_ALPHA) || c == '\'' || c == '-' || c == '.';
    case 'V': return (f & LINE_UPPER) || c == '\'';
    default: return false;
    }
}

/* Length of the longest match at the beginning of the line, 0 for none; `whole`: the line's length or none. */
static uint32_t machine__run(machine *m, const furniture__rule *r, const folded *line, uint32_t most, bool whole) {
    states *now = &m->a, *next = &m->b;
    uint32_t best = 0;
    m->op = furniture__ops + r->start;
    memset(m->seen, 0, sizeof m->seen[0] * r->n);
    m->step = 1;
    now->n = 0;
    m->match = false;
    machine__add(m, now, 0);
    for (uint32_t i = 0; i < most && now->n; i++) {
        m->step++;
        m->match = false;
        next->n = 0;
        for (uint32_t k = 0; k < now->n; k++) {
            furniture__op o = m->op[now->pc[k]];
            if (o.op == OP_CHAR ? o.c == line->c[i] : class__has(o.c, line->c[i], line->f[i]))
                machine__add(m, next, now->pc[k] + 1u);
        }
        states *t = now;
        now = next;
        next = t;
        if (m->match) best = i + 1;
    }
    return whole && best != line->n ? 0 : best;
}

static bool rule__fits(const furniture__rule *r, const folded *line, enum truce_line before) {
    unsigned c = line->c[0];
    if (r->kind >= TRUCE_LINE_AGENCY) return false; /* they say something about a line, not what it is */
    if (!(r->first[c >> 5] >> (c & 31) & 1)) return false;
    if ((r->flags & TRUCE_LINE_AFTER) && before != r->kind) return false;
    if (r->flags & TRUCE_LINE_PREFIX) return (r->need & ~line->head) == 0;
    if ((r->need & ~line->has) ||
        ((r->kind == TRUCE_LINE_STAMP || r->kind == TRUCE_LINE_BYLINE) && line->n > LINE_STAMP))
        return false;
    return line->all && (line->n <= LINE_SHORT || r->kind == TRUCE_LINE_CAPTION || r->kind == TRUCE_LINE_EMBED);
}

truce_line_kind truce_intake__line(truce_str line, enum truce_line before) {
    truce_line_kind none = {TRUCE_LINE_TEXT, 0, 0, 0};
    folded f;
    machine m;
    fold__line(line, &f);
    if (!f.n) return none;
    for (uint32_t i = 0; i < FURNITURE__RULES; i++) {
        const furniture__rule *r = &furniture__rules[i];
        if (!rule__fits(r, &f, before)) continue;
        bool prefix = r->flags & TRUCE_LINE_PREFIX;
        uint32_t n = machine__run(&m, r, &f, prefix && f.n > LINE_HEAD ? LINE_HEAD : f.n, !prefix);
        if (n) return (truce_line_kind){(enum truce_line)r->kind, r->flags, 0, f.at[n]};
    }
    return none;
}

const char *truce_intake__junk_kind(enum truce_line k) {
    switch (k) {
    case TRUCE_LINE_STAMP: return "stamp";
    case TRUCE_LINE_CAPTION: return "caption";
    case TRUCE_LINE_CREDIT:
    case TRUCE_LINE_BYLINE: return "credit";
    case TRUCE_LINE_EMBED: return "embed";
    default: return "furniture";
    }
}

truce_str truce_intake__agency(truce_str line) {
    folded f;
    machine m;
    fold__line(line, &f);
    for (uint32_t i = 0; f.n && i < FURNITURE__RULES; i++)
        if (furniture__rules[i].kind == TRUCE_LINE_AGENCY && !(furniture__rules[i].need & ~f.has) &&
            machine__run(&m, &furniture__rules[i], &f, f.n, true))
            return truce_str_c(furniture__rules[i].label);
    return TRUCE_NOSTR;
}

bool truce_intake__cue(truce_str line, enum truce_line kind) {
    folded f;
    machine m;
    fold__line(truce_str_sub(line, 0, LINE_HEAD), &f);
    for (uint32_t i = 0; f.n && i < FURNITURE__RULES; i++)
        if (furniture__rules[i].kind == kind && !(furniture__rules[i].need & ~f.head) &&
            machine__run(&m, &furniture__rules[i], &f, f.n, false))
            return true;
    return false;
}
