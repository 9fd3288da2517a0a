/* tools/gen-furniture.c - compiles data/en/furniture.txt into the tables that intake/furniture.c includes.
 * Does: macros, checks with file:line, a small regular-expression compiler (Thompson).   Does not: match.
 * Memory: leaves it to the end of the process.   Source: Thompson 1968 by way of Cox, "Regular Expression Matching: the
 * VM approach". The language is described at the top of data/en/furniture.txt. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OP_CHAR, OP_CLASS, OP_SPLIT, OP_JUMP, OP_MATCH };
typedef struct op {
    int op, c, x, y;
} op;
enum { MAX_OPS = 60000, MAX_RULES = 2000, MAX_DEFS = 200, MAX_LINE = 4096 };

static op ops[MAX_OPS];
static int n_ops;
static struct { char name[40], *text; } defs[MAX_DEFS];
static int n_defs;
static struct {
    int kind, flags, start, end, line;
    char label[32];
} rules[MAX_RULES];
static int n_rules;
static const char *file;
static int line_no;

static const char *const kinds[] = {"text",   "furniture", "stamp",  "caption", "credit",     "embed", "byline",
                                    "roster", "dateline",  "agency", "lead",    "background", NULL};
static const char *const flag_names[] = {"early", "late", "head", "prefix", "after", NULL};

static void die(const char *fmt, ...) {
    va_list ap;
    fprintf(stderr, "%s:%d: ", file, line_no);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
    exit(1);
}

static int emit(int o, int c, int x, int y) {
    if (n_ops == MAX_OPS) die("too many patterns");
    ops[n_ops] = (op){o, c, x, y};
    return n_ops++;
}

/* Make room for one op at `at`; targets behind it move. */
static void insert(int at) {
    emit(OP_JUMP, 0, 0, 0);
    memmove(ops + at + 1, ops + at, sizeof *ops * (size_t)(n_ops - 1 - at));
    for (int i = at + 1; i < n_ops; i++) {
        if (ops[i].op != OP_SPLIT && ops[i].op != OP_JUMP) continue;
        if (ops[i].x >= at) ops[i].x++;
        if (ops[i].y >= at) ops[i].y++;
    }
}

static void star(int at) { /* zero or more of ops[at..) */
    insert(at);
    emit(OP_JUMP, 0, at, 0);
    ops[at] = (op){OP_SPLIT, 0, at + 1, n_ops};
}
static void maybe(int at) {
    insert(at);
    ops[at] = (op){OP_SPLIT, 0, at + 1, n_ops};
}
static void plus(int at) {
    emit(OP_SPLIT, 0, at, n_ops + 1);
}

static const char *alternatives(const char *p, int depth);

static const char *atom(const char *p, int depth) {
    int at = n_ops;
    switch (*p) {
    case '(':
        p = alternatives(p + 1, depth + 1);
        if (*p != ')') die("( without )");
        return p + 1;
    case '<': {
        const char *end = strchr(p, '>');
        if (!end) die("< without >");
        for (int i = 0; i < n_defs; i++)
            if (strlen(defs[i].name) == (size_t)(end - p - 1) && !memcmp(defs[i].name, p + 1, (size_t)(end - p - 1))) {
                const char *rest = alternatives(defs[i].text, depth + 1);
                if (*rest) die("unbalanced definition of <%s>", defs[i].name);
                return end + 1;
            }
        die("no definition of %.*s", (int)(end - p + 1), p);
        return p;
    }
    case '[': { /* one of these */
        const char *end = strchr(p, ']');
        if (!end || end < p + 2) die("[ without ]");
        int jumps[64], n = 0;
        for (p++; p < end && n < 64; p++) {
            if (p + 1 < end) emit(OP_SPLIT, 0, n_ops + 1, n_ops + 3);
            emit(OP_CHAR, *p, 0, 0);
            if (p + 1 < end) jumps[n++] = emit(OP_JUMP, 0, 0, 0);
        }
        while (n) ops[jumps[--n]].x = n_ops;
        return end + 1;
    }
    case '_':
        emit(OP_CHAR, ' ', 0, 0);
        maybe(at);
        return p + 1;
    case '#':
        emit(OP_CLASS, 'd', 0, 0);
        plus(at);
        return p + 1;
    case '*':
        emit(OP_CLASS, '.', 0, 0);
        star(at);
        return p + 1;
    case '\\':
        switch (p[1]) {
        case 'd':
        case 'u':
        case 'l': emit(OP_CLASS, p[1], 0, 0); break;
        case 'W': /* capitalised word */
        case 'w': /* any word */
        case 'U': /* word in capitals, three letters or more */
            emit(OP_CLASS, p[1] == 'w' ? 'l' : 'u', 0, 0);
            if (p[1] == 'U') emit(OP_CLASS, 'u', 0, 0);
            at = n_ops;
            emit(OP_CLASS, p[1] == 'U' ? 'V' : 'v', 0, 0);
            if (p[1] == 'U') plus(at);
            else star(at);
            break;
        case 0: die("\\ at the end"); break;
        default: emit(OP_CHAR, p[1], 0, 0);
        }
        return p + 2;
    case ')':
    case '|':
    case '?':
    case '+':
    case '%':
    case ']':
    case 0: die("unexpected '%c'", *p ? *p : '$'); return p;
    default:
        if (*p >= 'A' && *p <= 'Z') die("patterns are in small letters: '%c'", *p);
        if ((unsigned char)*p >= 0x80) die("patterns are ASCII: quotes, dashes and dots of the text are folded");
        emit(OP_CHAR, *p, 0, 0);
        return p + 1;
    }
}

static const char *sequence(const char *p, int depth) {
    while (*p && *p != '|' && *p != ')') {
        int at = n_ops;
        p = atom(p, depth);
        if (*p == '?') maybe(at), p++;
        else if (*p == '+') plus(at), p++;
        else if (*p == '%') star(at), p++;
    }
    return p;
}

static const char *alternatives(const char *p, int depth) {
    int at = n_ops, jumps[400], n = 0;
    if (depth > 30) die("definitions nest too deep");
    p = sequence(p, depth);
    while (*p == '|') {
        insert(at); /* split here | rest */
        if (n == 400) die("too many alternatives");
        jumps[n++] = emit(OP_JUMP, 0, 0, 0);
        ops[at] = (op){OP_SPLIT, 0, at + 1, n_ops};
        at = n_ops;
        p = sequence(p + 1, depth);
    }
    for (int i = 0; i < n; i++) ops[jumps[i]].x = n_ops;
    return p;
}

static char *trim(char *s) {
    while (*s == ' ' || *s == '\t') s++;
    size_t n = strlen(s);
    while (n && strchr(" \t\r\n", s[n - 1])) s[--n] = 0;
    return s;
}

static int find(const char *const *names, const char *word) {
    for (int i = 0; names[i]; i++)
        if (!strcmp(names[i], word)) return i;
    return -1;
}

static void define(char *s) {
    char *eq = strchr(s, '=');
    if (!eq) die("define NAME = PATTERN");
    *eq = 0;
    if (n_defs == MAX_DEFS) die("too many definitions");
    snprintf(defs[n_defs].name, sizeof defs[n_defs].name, "%s", trim(s));
    defs[n_defs].text = strdup(trim(eq + 1));
    if (!defs[n_defs].text) die("out of memory");
    n_defs++;
}

static void rule(char *s) {
    char *colon = strchr(s, ':'), *save = NULL;
    if (!colon) die("KIND [FLAG ...]: PATTERN");
    *colon = 0;
    char *pattern = trim(colon + 1), *word = strtok_r(s, " \t", &save);
    if (n_rules == MAX_RULES) die("too many rules");
    rules[n_rules].kind = word ? find(kinds, word) : -1;
    if (rules[n_rules].kind <= 0) die("unknown kind '%s'", word ? word : "");
    while ((word = strtok_r(NULL, " \t", &save))) {
        if (rules[n_rules].kind == 9) { /* agency: its name */
            snprintf(rules[n_rules].label, sizeof rules[n_rules].label, "%s", word);
            continue;
        }
        int f = find(flag_names, word);
        if (f < 0) die("unknown flag '%s'", word);
        rules[n_rules].flags |= 1 << f;
    }
    if (!*pattern) die("empty pattern");
    rules[n_rules].start = n_ops;
    rules[n_rules].line = line_no;
    const char *rest = alternatives(pattern, 0);
    if (*rest) die(") without (");
    emit(OP_MATCH, 0, 0, 0);
    rules[n_rules++].end = n_ops;
}

/* First folded bytes that can begin a match: a bit each. */
static void first(int pc, uint32_t set[8], unsigned char *seen) {
    if (seen[pc]) return;
    seen[pc] = 1;
    op o = ops[pc];
    if (o.op == OP_SPLIT || o.op == OP_JUMP) {
        first(o.x, set, seen);
        if (o.op == OP_SPLIT) first(o.y, set, seen);
    } else if (o.op == OP_CHAR) {
        set[o.c >> 5 & 7] |= 1u << (o.c & 31);
    } else if (o.op == OP_CLASS && o.c == 'd') {
        for (int c = '0'; c <= '9'; c++) set[c >> 5] |= 1u << (c & 31);
    } else if (o.op == OP_CLASS && o.c != '.') {
        for (int c = 'a'; c <= 'z'; c++) set[c >> 5] |= 1u << (c & 31);
        set[4] |= 1; /* 0x80: a letter beyond ASCII */
    } else {
        memset(set, 0xFF, 32);
    }
}

/* Signs whose presence in a line is kept as a bit: letters, any digit, then these. intake/furniture.c has the same
 * list. */
static const char signs[] = "[](){}:/-@.|?&,'\"#";
static int bit_of(int c) {
    if (c >= 'a' && c <= 'z') return c - 'a';
    if (c >= '0' && c <= '9') return 26;
    const char *at = c ? strchr(signs, c) : NULL;
    return at ? 27 + (int)(at - signs) : -1;
}

/* Can the rule match a line that lacks the sign of `bit`? */
static int without(int pc, int bit, unsigned char *seen) {
    for (;;) {
        if (seen[pc]) return 0;
        seen[pc] = 1;
        op o = ops[pc];
        if (o.op == OP_MATCH) return 1;
        if (o.op == OP_SPLIT) {
            if (without(o.x, bit, seen)) return 1;
            pc = o.y;
            continue;
        }
        if (o.op == OP_JUMP) {
            pc = o.x;
            continue;
        }
        if (o.op == OP_CHAR && bit_of(o.c) == bit) return 0;
        if (o.op == OP_CLASS && o.c == 'd' && bit == 26) return 0;
        pc++;
    }
}

static void write_out(FILE *f) {
    static unsigned char seen[MAX_OPS];
    int most = 0;
    fprintf(f, "/* Made by tools/gen-furniture from data/en/furniture.txt: do not edit. */\nstatic const furniture__op "
               "furniture__ops[] = {\n");
    for (int r = 0, i = 0; i < n_ops; i++) { /* targets count from the rule's start */
        while (i >= rules[r].end) r++;
        int base = rules[r].start, far = ops[i].op == OP_SPLIT || ops[i].op == OP_JUMP;
        fprintf(f, "{%d,%d,%d,%d},%s", ops[i].op, ops[i].c & 255, far ? ops[i].x - base : 0,
                ops[i].op == OP_SPLIT ? ops[i].y - base : 0, i % 8 == 7 ? "\n" : "");
    }
    fprintf(f, "\n};\nstatic const furniture__rule furniture__rules[] = {\n");
    for (int i = 0; i < n_rules; i++) {
        uint32_t set[8] = {0};
        memset(seen, 0, sizeof seen);
        first(rules[i].start, set, seen);
        int n = rules[i].end - rules[i].start;
        unsigned long long need = 0;
        for (int bit = 0; bit < 27 + (int)sizeof signs - 1; bit++) {
            memset(seen, 0, sizeof seen);
            if (!without(rules[i].start, bit, seen)) need |= 1ull << bit;
        }
        most = n > most ? n : most;
        fprintf(f, "{%d,%d,%d,%d,{", rules[i].kind, rules[i].flags, rules[i].start, n);
        for (int k = 0; k < 8; k++) fprintf(f, "0x%Xu,", (unsigned)set[k]);
        fprintf(f, "}, 0x%llXu, \"%s\"}, /* line %d */\n", need, rules[i].label, rules[i].line);
    }
    fprintf(f, "};\nenum { FURNITURE__RULES = %d, FURNITURE__MOST = %d };\n", n_rules, most);
}

int main(int argc, char **argv) {
    char buf[MAX_LINE];
    if (argc != 3) return fprintf(stderr, "usage: gen-furniture PATTERNS OUT\n"), 2;
    file = argv[1];
    FILE *in = fopen(argv[1], "r");
    if (!in) return perror(argv[1]), 1;
    while (fgets(buf, sizeof buf, in)) {
        line_no++;
        if (strlen(buf) == sizeof buf - 1) die("line too long");
        char *s = trim(buf);
        if (!*s || *s == ';') continue;
        if (!strncmp(s, "define ", 7)) define(s + 7);
        else rule(s);
    }
    fclose(in);
    FILE *out = fopen(argv[2], "w");
    if (!out) return perror(argv[2]), 1;
    write_out(out);
    return fclose(out) ? (perror(argv[2]), 1) : 0;
}
