/* accord/agreement_yaml.c - an agreement's bytes as a tree of maps, lists and texts, each with its line and column.
 * Of YAML it takes what a person writes by hand. Anchors, aliases, tags and second documents are refused: what stands
 * in the file shall be what was meant, and nothing shall grow when it is read. */
#include "accord/agreement_inside.h"

#include <string.h>
#include <yaml.h>

/* ---------------------------------------------------------------- bytes */

/* Characters that are not seen, or that break lines where no editor shows one. NULL: none of those. */
static const char *yaml__hidden(uint32_t cp) {
    if (cp == '\t') return "a tab: use spaces";
    if (cp == '\r') return "a carriage return that ends no line: take it out";
    if (cp == 0x85 || cp == 0x2028 || cp == 0x2029) return "an invisible line end: begin a new line, or take it out";
    if ((cp >= 0x202a && cp <= 0x202e) || (cp >= 0x2066 && cp <= 0x2069))
        return "an invisible character that turns around what stands beside it: take it out";
    if (cp < 0x20 || (cp >= 0x7f && cp < 0xa0) || cp == 0xfeff) return "an invisible control character: take it out";
    return NULL;
}

/* Look at every character of `s`. */
static void yaml__characters(agreement__reader *r, truce_str s) {
    uint32_t line = 1, col = 1;
    for (uint32_t i = 0, len; i < s.n; i += len, col++) {
        uint32_t cp = truce_utf8_get(s, i, &len);
        const char *what = cp == 0xfffd && len == 1 ? "a byte that is not UTF-8: save the file as UTF-8" : NULL;
        if (cp != '\n' && !what) what = yaml__hidden(cp);
        if (what) agreement__say(r, line, col, "%s", what);
        if (cp == '\n') line++, col = 0;
    }
}

bool agreement__text(agreement__reader *r, truce_str s) {
    uint32_t had = r->faults.n, n = 0, lines = 0;
    if (truce_str_starts(s, TRUCE_STR("\xef\xbb\xbf"))) s = truce_str_sub(s, 3, s.n);
    if (s.n > TRUCE_AGREEMENT_BYTES) { /* not looked at: it may be anything */
        r->limit = true;
        agreement__say(r, 0, 0, "%u bytes are more than the limit of %d for an agreement", s.n, TRUCE_AGREEMENT_BYTES);
        return false;
    }
    char *p = truce_arena_alloc(&r->g->arena, (size_t)s.n + 2);
    for (uint32_t i = 0; i < s.n; i++)
        if (s.p[i] != '\r' || i + 1 == s.n || s.p[i + 1] != '\n') p[n++] = s.p[i];
    while (n && p[n - 1] == '\n') n--;
    p[n++] = '\n';
    p[n] = 0;
    r->g->text = (truce_str){p, n};
    for (uint32_t i = 0; i < n; i++) lines += p[i] == '\n';
    if (n + lines > TRUCE_AGREEMENT_BYTES) {
        r->limit = true;
        agreement__say(r, 0, 0, "%u bytes in %u lines are more than the limit of %d (a line end counts twice)", n,
                       lines, TRUCE_AGREEMENT_BYTES);
        return false;
    }
    if (n > 1 && p[0] == '\n') agreement__say(r, 1, 1, "an empty line at the very beginning: take it out");
    yaml__characters(r, r->g->text);
    return r->faults.n == had;
}

/* ---------------------------------------------------------------- the tree */

typedef struct yaml__state {
    yaml_parser_t parser;
    yaml_event_t event;
    agreement__reader *r;
    agreement__node *open[TRUCE_AGREEMENT_DEPTH], *key[TRUCE_AGREEMENT_DEPTH]; /* key: waits for its value */
    unsigned depth;
    bool stop;
} yaml__state;

static truce_str yaml__str(const yaml_char_t *p, size_t n) {
    return (truce_str){(const char *)p, (uint32_t)n};
}

static void yaml__stop(yaml__state *y) {
    y->stop = true;
    y->r->root = NULL;
}

static agreement__node *yaml__node(yaml__state *y, uint8_t kind) {
    agreement__node *x = truce_arena_new(y->r->a, agreement__node);
    x->kind = kind;
    x->line = (uint32_t)y->event.start_mark.line + 1;
    x->col = (uint32_t)y->event.start_mark.column + 1;
    return x;
}

static void yaml__key(yaml__state *y, agreement__node *x) {
    const agreement__node *map = y->open[y->depth - 1];
    if (x->kind != AGREEMENT__TEXT)
        agreement__say_at(y->r, x, "a key is a word, no %s", x->kind == AGREEMENT__MAP ? "keys and values" : "list");
    for (uint32_t i = 0; i < map->kids.n && !x->bad; i++)
        if (truce_str_eq(map->kids.v[i].key->text, x->text))
            agreement__say_at(y->r, x, "'%.*s' stands here twice, first on line %u", TRUCE_FMT(x->text),
                              map->kids.v[i].key->line);
    y->key[y->depth - 1] = x;
}

/* Put a node where it belongs: the root, a key, a key's value, an item. */
static void yaml__add(yaml__state *y, agreement__node *x) {
    if (!y->depth) {
        y->r->root = x;
        return;
    }
    agreement__node *in = y->open[y->depth - 1], **key = &y->key[y->depth - 1];
    if (in->kind == AGREEMENT__MAP && !*key) {
        yaml__key(y, x);
        return;
    }
    if (in->kids.n == TRUCE_AGREEMENT_ITEMS) {
        y->r->limit = true;
        agreement__say_at(y->r, x, "more than the limit of %d %s", TRUCE_AGREEMENT_ITEMS,
                          in->kind == AGREEMENT__MAP ? "keys" : "items of a list");
        yaml__stop(y);
        return;
    }
    agreement__pair pair = {in->kind == AGREEMENT__MAP ? *key : NULL, x};
    truce_vec_push(y->r->a, &in->kids, pair);
    *key = NULL;
}

static void yaml__open(yaml__state *y, uint8_t kind) {
    agreement__node *x = yaml__node(y, kind);
    yaml__add(y, x);
    if (y->stop) return;
    if (y->depth == TRUCE_AGREEMENT_DEPTH) {
        y->r->limit = true;
        agreement__say_at(y->r, x, "nested deeper than the limit of %d", TRUCE_AGREEMENT_DEPTH);
        yaml__stop(y);
        return;
    }
    y->open[y->depth] = x;
    y->key[y->depth++] = NULL;
}

/* What stands before a value and may not. */
static void yaml__refuse(yaml__state *y, const yaml_char_t *anchor, const yaml_char_t *tag) {
    uint32_t line = (uint32_t)y->event.start_mark.line + 1, col = (uint32_t)y->event.start_mark.column + 1;
    if (anchor)
        agreement__say(y->r, line, col, "an anchor ('&%s') may not be here; quote the text if it begins with '&'",
                       (const char *)anchor);
    if (tag) agreement__say(y->r, line, col, "a tag ('!...') may not be here; quote the text if it begins with '!'");
}

static void yaml__scalar(yaml__state *y) {
    agreement__node *x = yaml__node(y, AGREEMENT__TEXT);
    yaml__refuse(y, y->event.data.scalar.anchor, y->event.data.scalar.tag);
    x->text = truce_arena_str(y->r->a, yaml__str(y->event.data.scalar.value, y->event.data.scalar.length));
    x->quoted = y->event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
    yaml__add(y, x);
}

static void yaml__event(yaml__state *y) {
    agreement__node *x;
    switch (y->event.type) {
    case YAML_DOCUMENT_START_EVENT:
        if (!y->r->root) break;
        agreement__say(y->r, (uint32_t)y->event.start_mark.line + 1, 1,
                       "a second document begins here: one file holds one agreement");
        yaml__stop(y);
        break;
    case YAML_ALIAS_EVENT:
        x = yaml__node(y, AGREEMENT__TEXT);
        agreement__say_at(y->r, x, "an alias ('*%s') may not be here: write out what it stands for",
                          (const char *)y->event.data.alias.anchor);
        yaml__add(y, x);
        break;
    case YAML_SCALAR_EVENT: yaml__scalar(y); break;
    case YAML_SEQUENCE_START_EVENT:
        yaml__refuse(y, y->event.data.sequence_start.anchor, y->event.data.sequence_start.tag);
        yaml__open(y, AGREEMENT__LIST);
        break;
    case YAML_MAPPING_START_EVENT:
        yaml__refuse(y, y->event.data.mapping_start.anchor, y->event.data.mapping_start.tag);
        yaml__open(y, AGREEMENT__MAP);
        break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: y->depth--; break;
    default: break;
    }
}

/* ---------------------------------------------------------------- what libyaml refuses, in our words */

/* `tail`: "SAY 12TAIL", 12 being the line where what it is part of began; NULL: SAY alone. */
static const struct yaml__word {
    const char *problem, *say, *tail;
    bool there; /* say it at that line instead */
} yaml__words[] = {
    {"mapping values are not allowed in this context",
     "no ':' may stand here: a text that holds one goes in quotes, a key on a new line under its neighbours", NULL,
     false},
    {"did not find expected key", "a key is needed here, in line with those that begin on line", "", false},
    {"could not find expected ':'", "a ':' and a space are missing behind this key", NULL, true},
    {"did not find expected '-' indicator", "a '- ' is needed here, in line with the list that begins on line", "",
     false},
    {"did not find expected ',' or ']'", "a ',' or the ']' of the list that opens on line", " is missing before this",
     false},
    {"did not find expected ',' or '}'", "a ',' or the '}' of what opens on line", " is missing before this", false},
    {"found unexpected end of stream", "the quote that opens here is never closed", NULL, true},
    {"found character that cannot start any token", "a text that begins with this character must stand in quotes", NULL,
     false},
    {"found unknown escape character", "no such escape: in double quotes write \\\\ for \\, or use single quotes", NULL,
     false},
    {"block sequence entries are not allowed in this context", "a list cannot begin here: put its '- ' on a new line",
     NULL, false},
};

static void yaml__problem(yaml__state *y) {
    const yaml_parser_t *p = &y->parser;
    const char *problem = p->problem ? p->problem : "it cannot be read";
    yaml_mark_t at = p->problem_mark;
    uint32_t began = (uint32_t)p->context_mark.line + 1;
    const struct yaml__word *w = yaml__words, *end = w + sizeof yaml__words / sizeof *yaml__words;
    while (w < end && strcmp(w->problem, problem) != 0) w++;
    yaml__stop(y);
    if (w < end && w->there && p->context) at = p->context_mark;
    uint32_t line = (uint32_t)at.line + 1, col = (uint32_t)at.column + 1;
    if (w == end) agreement__say(y->r, line, col, "no YAML: %s", problem);
    else if (w->tail) agreement__say(y->r, line, col, "%s %u%s", w->say, began, w->tail);
    else agreement__say(y->r, line, col, "%s", w->say);
}

/* ---------------------------------------------------------------- reading */

static int yaml__run(yaml__state *y) {
    for (bool end = false; !end && !y->stop;) {
        if (!yaml_parser_parse(&y->parser, &y->event)) {
            if (y->parser.error == YAML_MEMORY_ERROR) return TRUCE_ENOMEM;
            yaml__problem(y);
            return TRUCE_OK;
        }
        end = y->event.type == YAML_STREAM_END_EVENT;
        yaml__event(y);
        yaml_event_delete(&y->event);
    }
    if (!y->r->root && !y->stop)
        agreement__say(y->r, 0, 0, "the file is empty: an agreement begins with 'truce: agreement/1'");
    return TRUCE_OK;
}

/* libyaml's own memory is freed also when the arena's is out. */
static int yaml__guarded(yaml__state *y) {
    jmp_buf oom, *outer = y->r->a->oom;
    int rc;
    y->r->a->oom = &oom;
    if (setjmp(oom)) rc = TRUCE_ENOMEM;
    else rc = yaml__run(y);
    y->r->a->oom = outer;
    return rc;
}

int agreement__yaml(agreement__reader *r) {
    yaml__state y = {.r = r};
    if (!yaml_parser_initialize(&y.parser)) return TRUCE_ENOMEM;
    yaml_parser_set_encoding(&y.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&y.parser, (const unsigned char *)r->g->text.p, r->g->text.n);
    int rc = yaml__guarded(&y);
    yaml_event_delete(&y.event);
    yaml_parser_delete(&y.parser);
    return rc;
}
