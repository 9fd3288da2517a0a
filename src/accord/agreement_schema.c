/* accord/agreement_schema.c - every key of an agreement's file and what may stand behind it. What must hold between
 * values is in agreement_rules.c. The tables below are the format; docs/mechanism.md explains them. */
#include "accord/agreement_inside.h"

#include <stdio.h>
#include <string.h>

enum schema__type {
    SCHEMA__LINE,  /* a text of one line -> truce_str */
    SCHEMA__TEXT,  /* a text -> truce_str */
    SCHEMA__ID,    /* letters, digits and . - _ : -> truce_str */
    SCHEMA__DAY,   /* -> truce_day */
    SCHEMA__OPEN,  /* the same, or `open` */
    SCHEMA__NAMES, /* [A, B], or one -> truce_strs */
    SCHEMA__LINES, /* the same; a comma does not tell that a list was meant */
    SCHEMA__COUNT, /* -> uint32_t */
    SCHEMA__SPAN,  /* "7 days" -> uint32_t, seconds */
    SCHEMA__LANG,  /* BCP 47 -> truce_str */
    SCHEMA__CALL   /* see `call`, with the object that the key belongs to */
};

typedef struct schema__key {
    const char *name;
    uint8_t type;
    bool needed;
    size_t at;       /* offset in the object */
    const char *say; /* what it is for: of needed ones, and of calls */
    void (*call)(agreement__reader *r, agreement__node *x, void *object);
} schema__key;

/* Keys and values of one kind of object. `name`: "a term". */
typedef struct schema__object {
    const char *name;
    const schema__key *keys;
    size_t n;
} schema__object;

agreement__node *agreement__get(const agreement__node *map, const char *key) {
    for (uint32_t i = 0; map && map->kind == AGREEMENT__MAP && i < map->kids.n; i++)
        if (truce_str_is(map->kids.v[i].key->text, key)) return map->kids.v[i].value;
    return NULL;
}

/* ---------------------------------------------------------------- texts */

/* The text of a value; p NULL: it has none, which is said. Memory: the reading's. */
static truce_str schema__text(agreement__reader *r, agreement__node *x, const char *key) {
    if (x->bad) return TRUCE_NOSTR;
    truce_str s = truce_str_trim(x->text);
    if (x->kind != AGREEMENT__TEXT)
        agreement__say_at(r, x, "'%s' is a text, no %s", key, x->kind == AGREEMENT__MAP ? "keys and values" : "list");
    else if (!s.n) agreement__say_at(r, x, "'%s' is empty: a value is needed behind it", key);
    return x->bad ? TRUCE_NOSTR : s;
}

static truce_str schema__line(agreement__reader *r, agreement__node *x, const char *key) {
    truce_str s = schema__text(r, x, key);
    if (!s.n) return s;
    if (truce_str_find(s, TRUCE_STR("\n"), 0) != UINT32_MAX)
        agreement__say_at(r, x, "'%s' is a text of one line; this has several", key);
    else if (s.n > TRUCE_AGREEMENT_LINE)
        agreement__say_at(r, x, "'%s' has %u bytes; the limit is %d", key, s.n, TRUCE_AGREEMENT_LINE);
    return x->bad ? TRUCE_NOSTR : truce_arena_str(&r->g->arena, s);
}

static bool schema__id_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static truce_str schema__id(agreement__reader *r, agreement__node *x, const char *key) {
    enum { MOST = 64 };
    truce_str s = schema__line(r, x, key);
    bool ok = !s.n || schema__id_char(s.p[0]);
    for (uint32_t i = 0; i < s.n; i++) ok &= schema__id_char(s.p[i]) || strchr(".-_:", s.p[i]);
    if (!ok)
        agreement__say_at(r, x, "bad id '%.*s': letters, digits and . - _ : may be in it, a letter or digit first",
                          TRUCE_FMT(s));
    else if (s.n > MOST) agreement__say_at(r, x, "an id of %u characters; the limit is %d", s.n, MOST);
    return x->bad ? TRUCE_NOSTR : s;
}

static const struct schema__language {
    const char *name, *code;
} schema__languages[] = {{"arabic", "ar"},  {"chinese", "zh"},   {"dari", "prs"},   {"english", "en"},
                         {"farsi", "fa"},   {"french", "fr"},    {"hebrew", "he"},  {"hindi", "hi"},
                         {"kurdish", "ku"}, {"pashto", "ps"},    {"persian", "fa"}, {"russian", "ru"},
                         {"somali", "so"},  {"spanish", "es"},   {"swahili", "sw"}, {"tigrinya", "ti"},
                         {"turkish", "tr"}, {"ukrainian", "uk"}, {"urdu", "ur"},    {"amharic", "am"}};

/* BCP 47 by its shape: 2 or 3 letters, then parts of 1 to 8 letters and digits behind hyphens. */
static bool schema__is_lang(truce_str s) {
    uint32_t part = 0, parts = 0;
    for (uint32_t i = 0; i <= s.n; i++) {
        if (i < s.n && s.p[i] != '-') {
            if (!schema__id_char(s.p[i]) || (!parts && s.p[i] <= '9')) return false;
            part++;
            continue;
        }
        if (parts++ ? part < 1 || part > 8 : part < 2 || part > 3) return false;
        part = 0;
    }
    return true;
}

static truce_str schema__lang(agreement__reader *r, agreement__node *x, const char *key) {
    truce_str s = schema__line(r, x, key);
    if (!s.n || schema__is_lang(s)) return s;
    for (size_t i = 0; i < sizeof schema__languages / sizeof *schema__languages; i++)
        if (truce_str_iis(s, schema__languages[i].name)) {
            agreement__say_at(r, x, "'%.*s' is a language's name; its code is %s", TRUCE_FMT(s),
                              schema__languages[i].code);
            return TRUCE_NOSTR;
        }
    agreement__say_at(r, x, "'%.*s' is no code of a language such as en, ur, ps, fa or zh-Hant", TRUCE_FMT(s));
    return TRUCE_NOSTR;
}

/* ---------------------------------------------------------------- days and numbers */

static truce_day schema__day(agreement__reader *r, agreement__node *x, const char *key, bool open) {
    truce_str s = schema__line(r, x, key);
    int y, m, d;
    if (!s.n || (open && truce_str_iis(s, "open"))) return TRUCE_NODAY;
    truce_day day = s.n == 10 ? truce_day_parse(s) : TRUCE_NODAY;
    if (day == TRUCE_NODAY) {
        bool shape = s.n == 10 && s.p[4] == '-' && s.p[7] == '-';
        agreement__say_at(r, x, shape ? "there is no day '%.*s'" : "bad date '%.*s': YYYY-MM-DD is needed%s",
                          TRUCE_FMT(s), open ? ", or open" : "");
        return day;
    }
    truce_day_split(day, &y, &m, &d);
    if (y >= 1900 && y <= 2100) return day;
    agreement__say_at(r, x, "'%.*s': the year is not between 1900 and 2100", TRUCE_FMT(s));
    return TRUCE_NODAY;
}

static uint32_t schema__count(agreement__reader *r, agreement__node *x, const char *key) {
    truce_str s = schema__line(r, x, key);
    uint64_t n = 0;
    if (s.n && (!truce_str_u64(s, &n) || n > 1000))
        agreement__say_at(r, x, "'%s': '%.*s' is no number from 0 to 1000", key, TRUCE_FMT(s));
    return x->bad ? 0 : (uint32_t)n;
}

static const struct schema__unit {
    const char *one, *many;
    uint32_t seconds;
} schema__units[] = {
    {"day", "days", 86400}, {"hour", "hours", 3600}, {"minute", "minutes", 60}, {"second", "seconds", 1}};
enum { SCHEMA__UNITS = sizeof schema__units / sizeof *schema__units };

void truce_agreement_span(uint32_t seconds, char out[32]) {
    unsigned u = 0;
    while (u + 1 < SCHEMA__UNITS && (!seconds || seconds % schema__units[u].seconds)) u++;
    uint32_t n = seconds / schema__units[u].seconds;
    snprintf(out, 32, "%u %s", n, n == 1 ? schema__units[u].one : schema__units[u].many);
}

/* In seconds. */
static uint32_t schema__span(agreement__reader *r, agreement__node *x, const char *key) {
    const uint64_t most = (uint64_t)3650 * 86400;
    truce_str s = schema__line(r, x, key);
    uint32_t gap = truce_str_find(s, TRUCE_STR(" "), 0);
    truce_str unit = gap < s.n ? truce_str_trim(truce_str_sub(s, gap, s.n)) : TRUCE_NOSTR;
    uint64_t n = 0;
    unsigned u = 0;
    if (!s.n) return 0;
    while (u < SCHEMA__UNITS && !truce_str_is(unit, schema__units[u].one) && !truce_str_is(unit, schema__units[u].many))
        u++;
    if (u == SCHEMA__UNITS || !truce_str_u64(truce_str_sub(s, 0, gap), &n))
        agreement__say_at(r, x, "'%s': '%.*s' is no time such as '7 days', '48 hours', '30 minutes' or '10 seconds'",
                          key, TRUCE_FMT(s));
    else if (n < 1 || n > most / schema__units[u].seconds)
        agreement__say_at(r, x, "'%s' is from 1 second to 3650 days", key);
    return x->bad ? 0 : (uint32_t)n * schema__units[u].seconds;
}

/* ---------------------------------------------------------------- lists */

static void schema__names(agreement__reader *r, agreement__node *x, const char *key, bool commas, truce_strs *out) {
    if (x->bad) return;
    if (x->kind == AGREEMENT__MAP) {
        agreement__say_at(r, x, "'%s' is a list such as [A, B]", key);
        return;
    }
    bool one = x->kind == AGREEMENT__TEXT;
    if (one && !commas && !x->quoted && truce_str_find(x->text, TRUCE_STR(","), 0) != UINT32_MAX) {
        agreement__say_at(r, x, "'%s': a list of several stands in brackets: [%.*s]", key, TRUCE_FMT(x->text));
        return;
    }
    if (!one && !x->kids.n) agreement__say_at(r, x, "'%s' is an empty list: one entry at least is needed", key);
    for (uint32_t i = 0; i < (one ? 1 : x->kids.n); i++) {
        agreement__node *item = one ? x : x->kids.v[i].value;
        truce_str s = schema__line(r, item, key);
        for (uint32_t k = 0; k < out->n && s.n; k++)
            if (truce_str_ieq(out->v[k], s)) {
                agreement__say_at(r, item, "'%.*s' is in this list twice", TRUCE_FMT(s));
                s.n = 0;
            }
        if (s.n) truce_vec_push(&r->g->arena, out, s);
    }
}

/* ---------------------------------------------------------------- objects */

static void schema__value(agreement__reader *r, const schema__key *k, agreement__node *x, void *object) {
    void *at = (char *)object + k->at;
    switch (k->type) {
    case SCHEMA__LINE: *(truce_str *)at = schema__line(r, x, k->name); break;
    case SCHEMA__TEXT: *(truce_str *)at = truce_arena_str(&r->g->arena, schema__text(r, x, k->name)); break;
    case SCHEMA__ID: *(truce_str *)at = schema__id(r, x, k->name); break;
    case SCHEMA__DAY: *(truce_day *)at = schema__day(r, x, k->name, false); break;
    case SCHEMA__OPEN: *(truce_day *)at = schema__day(r, x, k->name, true); break;
    case SCHEMA__NAMES: schema__names(r, x, k->name, false, at); break;
    case SCHEMA__LINES: schema__names(r, x, k->name, true, at); break;
    case SCHEMA__COUNT: *(uint32_t *)at = schema__count(r, x, k->name); break;
    case SCHEMA__SPAN: *(uint32_t *)at = schema__span(r, x, k->name); break;
    case SCHEMA__LANG: *(truce_str *)at = schema__lang(r, x, k->name); break;
    default:
        if (!x->bad) k->call(r, x, object);
    }
}

static void schema__unknown(agreement__reader *r, const agreement__pair *pair, const schema__object *o) {
    agreement__node *key = pair->key;
    const agreement__node *x = pair->value;
    if (x->kind == AGREEMENT__TEXT && !x->text.n && !x->quoted && !x->bad) {
        agreement__say_at(r, key, "%s has no key '%.*s'; in {...} a text with a comma in it stands in quotes", o->name,
                          TRUCE_FMT(key->text));
        return;
    }
    const char *names[16];
    truce_str all = TRUCE_NOSTR;
    for (size_t i = 0; i < o->n; i++) {
        names[i] = o->keys[i].name;
        all = truce_arena_printf(r->a, "%.*s%s%s", TRUCE_FMT(all), i ? ", " : "", names[i]);
    }
    const char *near = truce_str_nearest(key->text, names, o->n);
    for (size_t i = 0; i < o->n && !near; i++) /* "language" for "lang" */
        if (strlen(names[i]) > 2 && truce_str_starts(key->text, truce_str_c(names[i]))) near = names[i];
    if (near)
        agreement__say_at(r, key, "%s has no key '%.*s'; did you mean '%s'?", o->name, TRUCE_FMT(key->text), near);
    else
        agreement__say_at(r, key, "%s has no key '%.*s': its keys are %.*s", o->name, TRUCE_FMT(key->text),
                          TRUCE_FMT(all));
}

static void schema__fill(agreement__reader *r, agreement__node *x, const schema__object *o, void *object) {
    if (x->bad) return;
    if (x->kind != AGREEMENT__MAP) {
        agreement__say_at(r, x, "%s is keys and values, such as '%s: ...'", o->name, o->keys[0].name);
        return;
    }
    for (uint32_t i = 0; i < x->kids.n; i++) {
        agreement__node *key = x->kids.v[i].key;
        const schema__key *k = o->keys, *end = k + o->n;
        if (key->bad) continue;
        while (k < end && !truce_str_is(key->text, k->name)) k++;
        if (k < end) schema__value(r, k, x->kids.v[i].value, object);
        else schema__unknown(r, &x->kids.v[i], o);
    }
    for (const schema__key *k = o->keys; k < o->keys + o->n; k++)
        if (k->needed && !agreement__get(x, k->name))
            agreement__say(r, x->line, x->col, "%s needs '%s': %s", o->name, k->name, k->say);
}

/* The items of a list of objects; `one` takes each. */
static void schema__list(agreement__reader *r, agreement__node *x, const char *what,
                         void (*one)(agreement__reader *r, agreement__node *item, void *ctx), void *ctx) {
    if (x->kind != AGREEMENT__LIST) {
        agreement__say_at(r, x, "a list is needed here, each of %s behind a '- '", what);
        return;
    }
    for (uint32_t i = 0; i < x->kids.n; i++) one(r, x->kids.v[i].value, ctx);
}

#define SCHEMA__N(v) (sizeof(v) / sizeof *(v))

/* ---------------------------------------------------------------- parties and mediators */

static void schema__signatory(agreement__reader *r, agreement__node *item, void *ctx) {
    static const schema__key keys[] = {
        {"id", SCHEMA__ID, true, offsetof(truce_signatory, id), "a country's code, such as AFG, or a short name", NULL},
        {"name", SCHEMA__LINE, true, offsetof(truce_signatory, name), "what people call it", NULL},
        {"also", SCHEMA__LINES, false, offsetof(truce_signatory, also), NULL, NULL}};
    static const schema__object party = {"a party", keys, SCHEMA__N(keys)},
                                mediator = {"a mediator", keys, SCHEMA__N(keys)};
    truce_signatory s = {0};
    bool is_party = ctx == &r->g->parties;
    schema__fill(r, item, is_party ? &party : &mediator, &s);
    if (is_party) truce_vec_push(&r->g->arena, &r->g->parties, s);
    else truce_vec_push(&r->g->arena, &r->g->mediators, s);
}
static void schema__parties(agreement__reader *r, agreement__node *x, void *object) {
    (void)object;
    schema__list(r, x, "the parties", schema__signatory, &r->g->parties);
}
static void schema__mediators(agreement__reader *r, agreement__node *x, void *object) {
    (void)object;
    schema__list(r, x, "the mediators", schema__signatory, &r->g->mediators);
}

/* ---------------------------------------------------------------- terms */

static void schema__kind(agreement__reader *r, agreement__node *x, void *object) {
    truce_str s = schema__line(r, x, "kind");
    const char *names[TRUCE_TERM_COUNT];
    for (unsigned i = 0; i < TRUCE_TERM_COUNT; i++) {
        names[i] = truce_term_kind_name(i);
        if (!truce_str_is(s, names[i])) continue;
        ((truce_term *)object)->kind = (uint8_t)i;
        return;
    }
    if (!s.n) return;
    const char *near = truce_str_nearest(s, names, TRUCE_TERM_COUNT);
    if (near) {
        agreement__say_at(r, x, "no kind of terms is called '%.*s'; did you mean '%s'?", TRUCE_FMT(s), near);
        return;
    }
    truce_str all = TRUCE_NOSTR;
    for (unsigned i = 0; i < TRUCE_TERM_COUNT; i++)
        all = truce_arena_printf(r->a, "%.*s%s%s", TRUCE_FMT(all), i ? ", " : "", names[i]);
    agreement__say_at(r, x, "no kind of terms is called '%.*s': they are %.*s", TRUCE_FMT(s), TRUCE_FMT(all));
}

/* Who is meant is looked up by the rules, when all parties are known. */
static void schema__obliged(agreement__reader *r, agreement__node *x, void *object) {
    truce_strs names = {0};
    (void)object;
    schema__names(r, x, "obliged", false, &names);
}

static void schema__one_text(agreement__reader *r, agreement__node *item, void *ctx) {
    static const schema__key keys[] = {
        {"by", SCHEMA__LINE, true, offsetof(truce_term_text, by), "who published it", NULL},
        {"lang", SCHEMA__LANG, true, offsetof(truce_term_text, lang), "in which language, such as en", NULL},
        {"translated-from", SCHEMA__LANG, false, offsetof(truce_term_text, translated), NULL, NULL},
        {"published", SCHEMA__DAY, false, offsetof(truce_term_text, published), NULL, NULL},
        {"source", SCHEMA__LINE, false, offsetof(truce_term_text, source), NULL, NULL},
        {"text", SCHEMA__TEXT, true, offsetof(truce_term_text, text), "the words themselves", NULL}};
    static const schema__object object = {"a text", keys, SCHEMA__N(keys)};
    truce_term_text t = {.published = TRUCE_NODAY};
    truce_term *term = ctx;
    schema__fill(r, item, &object, &t);
    truce_vec_push(&r->g->arena, &term->texts, t);
}
static void schema__texts(agreement__reader *r, agreement__node *x, void *object) {
    schema__list(r, x, "the texts", schema__one_text, object);
}

static void schema__term(agreement__reader *r, agreement__node *item, void *ctx) {
    static const schema__key keys[] = {
        {"id", SCHEMA__ID, true, offsetof(truce_term, id), "what findings call it, such as T1", NULL},
        {"kind", SCHEMA__CALL, true, 0, "what it is about, such as cessation_of_hostilities", schema__kind},
        {"obliged", SCHEMA__CALL, true, 0, "who is bound: all, or a list of parties", schema__obliged},
        {"groups", SCHEMA__NAMES, false, offsetof(truce_term, groups), NULL, NULL},
        {"area", SCHEMA__NAMES, false, offsetof(truce_term, area), NULL, NULL},
        {"from", SCHEMA__DAY, false, offsetof(truce_term, from), NULL, NULL},
        {"until", SCHEMA__OPEN, false, offsetof(truce_term, to), NULL, NULL},
        {"summary", SCHEMA__TEXT, true, offsetof(truce_term, summary), "in one neutral sentence", NULL},
        {"texts", SCHEMA__CALL, true, 0, "the words as each side published them, one text at least", schema__texts}};
    static const schema__object object = {"a term", keys, SCHEMA__N(keys)};
    truce_term t = {.from = TRUCE_NODAY, .to = TRUCE_NODAY, .line = item->line};
    (void)ctx;
    schema__fill(r, item, &object, &t);
    truce_vec_push(&r->g->arena, &r->g->terms, t);
}
static void schema__terms(agreement__reader *r, agreement__node *x, void *object) {
    (void)object;
    schema__list(r, x, "the terms", schema__term, NULL);
}

/* ---------------------------------------------------------------- the agreement */

static void schema__version(agreement__reader *r, agreement__node *x, void *object) {
    truce_str s = schema__line(r, x, "truce");
    (void)object;
    if (!s.n || truce_str_is(s, "agreement/1")) return;
    agreement__say_at(r, x, "'%.*s' is no format that this version reads: agreement/1 is", TRUCE_FMT(s));
}

static void schema__signed(agreement__reader *r, agreement__node *x, void *object) {
    static const schema__key keys[] = {
        {"on", SCHEMA__DAY, true, offsetof(truce_agreement, signed_on), "the day, YYYY-MM-DD", NULL},
        {"at", SCHEMA__LINE, false, offsetof(truce_agreement, place), NULL, NULL}};
    static const schema__object o = {"'signed'", keys, SCHEMA__N(keys)};
    schema__fill(r, x, &o, object);
}

static void schema__force(agreement__reader *r, agreement__node *x, void *object) {
    static const schema__key keys[] = {
        {"from", SCHEMA__DAY, true, offsetof(truce_agreement, from), "its first day, YYYY-MM-DD", NULL},
        {"until", SCHEMA__OPEN, false, offsetof(truce_agreement, to), NULL, NULL}};
    static const schema__object o = {"'force'", keys, SCHEMA__N(keys)};
    schema__fill(r, x, &o, object);
}

static void schema__quorum(agreement__reader *r, agreement__node *x, void *object) {
    static const schema__key keys[] = {
        {"assents", SCHEMA__COUNT, true, offsetof(truce_agreement, assents), "how many members must assent", NULL},
        {"neutral", SCHEMA__COUNT, false, offsetof(truce_agreement, neutral), NULL, NULL}};
    static const schema__object o = {"'quorum'", keys, SCHEMA__N(keys)};
    schema__fill(r, x, &o, object);
}

static void schema__deadlines(agreement__reader *r, agreement__node *x, void *object) {
    static const schema__key keys[] = {
        {"response", SCHEMA__SPAN, false, offsetof(truce_agreement, response_seconds), NULL, NULL},
        {"remedy", SCHEMA__SPAN, false, offsetof(truce_agreement, remedy_seconds), NULL, NULL}};
    static const schema__object o = {"'deadlines'", keys, SCHEMA__N(keys)};
    schema__fill(r, x, &o, object);
}

void agreement__schema(agreement__reader *r) {
    static const schema__key keys[] = {
        {"truce", SCHEMA__CALL, true, 0, "agreement/1, the format", schema__version},
        {"id", SCHEMA__ID, true, offsetof(truce_agreement, id), "a short name for commands, such as doha-2025", NULL},
        {"title", SCHEMA__LINE, true, offsetof(truce_agreement, title), "what it is called", NULL},
        {"signed", SCHEMA__CALL, false, 0, NULL, schema__signed},
        {"force", SCHEMA__CALL, true, 0, "since when it holds, {from: YYYY-MM-DD}", schema__force},
        {"parties", SCHEMA__CALL, true, 0, "who is bound by it, two at least", schema__parties},
        {"mediators", SCHEMA__CALL, true, 0, "who stands between the parties, one at least", schema__mediators},
        {"area", SCHEMA__NAMES, true, offsetof(truce_agreement, area), "where it holds, such as [AFG, PAK]", NULL},
        {"quorum", SCHEMA__CALL, true, 0, "how many must assent to a finding, {assents: 3, neutral: 1}",
         schema__quorum},
        {"deadlines", SCHEMA__CALL, false, 0, NULL, schema__deadlines},
        {"terms", SCHEMA__CALL, true, 0, "what was agreed", schema__terms},
        {"sources", SCHEMA__LINES, false, offsetof(truce_agreement, sources), NULL, NULL}};
    static const schema__object o = {"an agreement", keys, SCHEMA__N(keys)};
    truce_agreement *g = r->g;
    g->signed_on = g->from = g->to = TRUCE_NODAY;
    g->neutral = 1;
    g->response_seconds = 7 * 86400;
    g->remedy_seconds = 30 * 86400;
    schema__fill(r, r->root, &o, g);
}
