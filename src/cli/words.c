/* cli/words.c - records in plain words. */
#include "cli/words.h"

#include "engine/records.h"
#include "incident/telling.h"

#include <stdio.h>
#include <string.h>

/* ---------------------------------------------------------------- numbers and times */

void truce_words_number(truce_buf *b, uint64_t n) {
    char d[32];
    int len = snprintf(d, sizeof d, "%llu", (unsigned long long)n);
    for (int i = 0; i < len; i++) {
        if (i && (len - i) % 3 == 0) truce_buf_char(b, ',');
        truce_buf_char(b, d[i]);
    }
}

void truce_words_of(truce_buf *b, uint64_t n, const char *one, const char *many) {
    truce_words_number(b, n);
    truce_buf_char(b, ' ');
    if (n != 1 && many) truce_buf_cstr(b, many);
    else truce_buf_printf(b, "%s%s", one, n == 1 ? "" : "s");
}

void truce_words_days(truce_buf *b, truce_day from, truce_day to) {
    char d[16];
    if (from == TRUCE_NODAY) from = to;
    truce_day_format(from, d);
    truce_buf_cstr(b, d[0] ? d : "no date");
    if (to == TRUCE_NODAY || to == from) return;
    truce_day_format(to, d);
    truce_buf_printf(b, " to %s", d);
}

void truce_words_time(truce_buf *b, truce_time_us t) {
    truce_time_us s = t / 1000000, in_day = s % 86400;
    if (t < 0) return;
    char d[16];
    truce_day_format((truce_day)(s / 86400), d);
    truce_buf_printf(b, "%s %02d:%02d:%02dZ", d, (int)(in_day / 3600), (int)(in_day / 60 % 60), (int)(in_day % 60));
}

bool truce_words_count(truce_buf *b, const truce_count *c) {
    int64_t low = c->low, high = c->high;
    if (low == 0 && high == 0) truce_buf_cstr(b, "no");
    else if (c->bound == TRUCE_BOUND_AT_LEAST && low >= 0) {
        truce_buf_cstr(b, "at least ");
        truce_words_number(b, (uint64_t)low);
    } else if (c->bound == TRUCE_BOUND_AT_MOST && high >= 0) {
        truce_buf_cstr(b, "at most ");
        truce_words_number(b, (uint64_t)high);
    } else if (low >= 0 && high >= 0 && low != high) {
        truce_words_number(b, (uint64_t)low);
        truce_buf_cstr(b, " to ");
        truce_words_number(b, (uint64_t)high);
    } else if (low >= 0 || high >= 0) {
        if (c->bound == TRUCE_BOUND_ABOUT) truce_buf_cstr(b, "about ");
        truce_words_number(b, (uint64_t)(low >= 0 ? low : high));
    } else if (c->bound == TRUCE_BOUND_VAGUE && c->word.n) {
        for (uint32_t i = 0; i < c->word.n; i++) /* as a word within a phrase */
            truce_buf_char(b, c->word.p[i] >= 'A' && c->word.p[i] <= 'Z' ? (char)(c->word.p[i] + 32) : c->word.p[i]);
        if (c->word.p[c->word.n - 1] == 's' && !truce_str_iis(c->word, "several")) truce_buf_cstr(b, " of");
    }
    return (low == 1 || low < 0) && high == 1;
}

void truce_words_figure(char out[TRUCE_WORDS_FIGURE], const truce_count *c, unsigned stance) {
    enum { WORD = 32 }; /* bytes of a vague word: "an undisclosed number" */
    char n[TRUCE_WORDS_FIGURE];
    long long low = c->low, high = c->high;
    uint32_t most = c->word.n < WORD ? c->word.n : WORD;
    while (most && most < c->word.n && !truce_utf8_boundary(c->word, most)) most--;
    if (low == 0 && high == 0) snprintf(n, sizeof n, "none");
    else if (c->bound == TRUCE_BOUND_AT_LEAST && low >= 0) snprintf(n, sizeof n, "%lld+", low);
    else if (c->bound == TRUCE_BOUND_AT_MOST && high >= 0) snprintf(n, sizeof n, "<=%lld", high);
    else if (c->bound == TRUCE_BOUND_ABOUT) snprintf(n, sizeof n, "~%lld", low >= 0 ? low : high);
    else if (low >= 0 && high >= 0 && low != high) snprintf(n, sizeof n, "%lld-%lld", low, high);
    else if (low >= 0 || high >= 0) snprintf(n, sizeof n, "%lld", low >= 0 ? low : high);
    else if (c->word.n) snprintf(n, sizeof n, "%.*s", (int)most, c->word.p);
    else snprintf(n, sizeof n, "some");
    snprintf(out, TRUCE_WORDS_FIGURE, stance == TRUCE_SAID_DENIES ? "(%.60s)" : "%.62s", n);
}

/* ---------------------------------------------------------------- names */

truce_str truce_words_state(const truce_lexicon *lex, truce_str country) {
    truce_entry e = lex && country.n ? truce_lex_by_id(lex, TRUCE_LEX_ACTOR, country) : TRUCE_NOENTRY;
    return e == TRUCE_NOENTRY ? country : truce_lex_name(lex, e);
}

static bool for_state(const truce_actor *a) {
    static const char *const state[] = {"GOV", "MIL", "COP", "LEG", "JUD", "SPY"};
    if (!a->country.n) return false;
    for (size_t i = 0; i < sizeof state / sizeof *state; i++)
        if (truce_str_is(a->sector, state[i])) return true;
    return !a->sector.n;
}

static truce_str name_of(const truce_actor *a) {
    return a->name.n ? a->name : a->text;
}

truce_str truce_words_side(const truce_actor *a) {
    return for_state(a) ? a->country : name_of(a);
}

void truce_words_who(truce_buf *b, const truce_lexicon *lex, const truce_actor *a) {
    truce_str name = name_of(a), state = truce_words_state(lex, a->country);
    if (!name.n) name = state;
    if (!name.n) {
        truce_buf_cstr(b, "nobody named");
        return;
    }
    truce_buf_str(b, name);
    truce_entry e = lex && a->country.n ? truce_lex_by_id(lex, TRUCE_LEX_ACTOR, a->country) : TRUCE_NOENTRY;
    truce_str adj = e == TRUCE_NOENTRY ? TRUCE_NOSTR : truce_lex_get(lex, e, "adj");
    bool says = truce_str_find(name, state, 0) != UINT32_MAX ||
                (adj.n && truce_str_find(name, adj, 0) != UINT32_MAX); /* "Pakistani army" */
    if (state.n && !says) truce_buf_printf(b, " (%.*s)", TRUCE_FMT(state));
}

void truce_words_place(truce_buf *b, const truce_place *p) {
    truce_str name = p->name.n ? p->name : p->text;
    truce_buf_str(b, name);
    if (p->country.n && !truce_str_eq(p->country, name) && p->where_prec < 6)
        truce_buf_printf(b, " (%.*s)", TRUCE_FMT(p->country));
}

truce_str truce_words_outlet(truce_str source, truce_str url, truce_str file) {
    if (source.n) return source;
    uint32_t at = truce_str_find(url, TRUCE_STR("://"), 0);
    if (url.n && at != UINT32_MAX) {
        truce_str host = truce_str_sub(url, at + 3, url.n);
        uint32_t end = truce_str_find(host, TRUCE_STR("/"), 0);
        host = truce_str_sub(host, 0, end == UINT32_MAX ? host.n : end);
        return truce_str_starts(host, TRUCE_STR("www.")) ? truce_str_sub(host, 4, host.n) : host;
    }
    for (uint32_t i = file.n; i > 0; i--)
        if (file.p[i - 1] == '/') return truce_str_sub(file, i, file.n);
    return file;
}

const char *truce_words_says(unsigned stance) {
    static const char *const verbs[] = {"says", "admits", "denies", "confirms", "says, not verified"};
    return verbs[stance < sizeof verbs / sizeof *verbs ? stance : 0];
}

/* ---------------------------------------------------------------- what is claimed */

static void lower(truce_buf *b, truce_str s) { /* "air_strike" to "air strike" */
    for (uint32_t i = 0; i < s.n; i++) truce_buf_char(b, s.p[i] == '_' || s.p[i] == '-' ? ' ' : s.p[i]);
}

static void victims(truce_buf *b, const truce_lexicon *lex, const truce_actor *v, bool one) {
    static const char *const roles[][2] = {
        {"person", "people"},          {"soldier", "soldiers"},   {"police officer", "police"},
        {"fighter", "fighters"},       {"official", "officials"}, {"civilian", "civilians"},
        {"child", "children"},         {"woman", "women"},        {"journalist", "journalists"},
        {"aid worker", "aid workers"}, {"refugee", "refugees"}};
    truce_entry e = lex && v->country.n ? truce_lex_by_id(lex, TRUCE_LEX_ACTOR, v->country) : TRUCE_NOENTRY;
    truce_str adj = e == TRUCE_NOENTRY ? TRUCE_NOSTR : truce_lex_get(lex, e, "adj");
    bool group = v->name.n && v->id.n && !for_state(v);
    truce_str people = e == TRUCE_NOENTRY ? TRUCE_NOSTR : truce_lex_get(lex, e, "people");
    if (!group && !one && v->role == TRUCE_ROLE_PERSON && people.n) { /* "Afghans" */
        truce_buf_str(b, people);
        return;
    }
    if (group) truce_buf_printf(b, "%.*s ", TRUCE_FMT(v->name));
    else if (adj.n) truce_buf_printf(b, "%.*s ", TRUCE_FMT(adj));
    else if (v->country.n) truce_buf_printf(b, "%.*s ", TRUCE_FMT(v->country));
    truce_buf_cstr(b, roles[v->role < sizeof roles / sizeof *roles ? v->role : 0][one ? 0 : 1]);
}

static void parties(truce_buf *b, const char *link, const truce_actor *v, uint32_t n) {
    bool any = false;
    for (uint32_t i = 0; i < n; i++) {
        truce_str name = name_of(&v[i]);
        if (!name.n) name = v[i].country;
        if (!name.n) continue;
        truce_buf_cstr(b, any ? (i + 1 < n ? ", " : " and ") : link);
        truce_buf_str(b, name);
        any = true;
    }
}

static void counted(truce_buf *b, const truce_count *c, bool *one) {
    size_t n = b->n;
    *one = truce_words_count(b, c);
    if (b->n > n) truce_buf_char(b, ' ');
}

static void thing(truce_buf *b, truce_str kind, truce_str text, truce_str done, bool one) {
    static const char *const same[] = {"aircraft", "infrastructure", "territory"};
    bool plain = false;
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) plain |= truce_str_is(kind, same[i]);
    if (truce_str_is(kind, "other") || !kind.n) truce_buf_str(b, text.n ? text : TRUCE_STR("something"));
    else if (truce_str_is(kind, "place_of_worship")) truce_buf_cstr(b, one ? "place of worship" : "places of worship");
    else {
        lower(b, kind);
        if (!one && !plain) truce_buf_char(b, 's');
    }
    truce_buf_char(b, ' ');
    lower(b, done.n ? done : TRUCE_STR("hit"));
}

static void object(truce_buf *b, const truce_claim *c) {
    bool one;
    counted(b, &c->object_count, &one);
    thing(b, c->object_kind, c->object_text, c->object_done, one);
}

void truce_words_object(truce_buf *b, truce_str kind, truce_str done) {
    thing(b, kind, TRUCE_STR("other things"), done, false);
}

void truce_words_loss(truce_buf *b, const truce_lexicon *lex, truce_str party, unsigned role, unsigned harm) {
    bool state = party.n == 3 && lex && truce_lex_by_id(lex, TRUCE_LEX_ACTOR, party) != TRUCE_NOENTRY;
    truce_actor v = {
        .role = (uint8_t)role, .country = state ? party : TRUCE_NOSTR, .name = state ? TRUCE_NOSTR : party};
    if (!state && party.n) {
        v.id = party;
        v.sector = TRUCE_STR("REB");
    }
    victims(b, lex, &v, false);
    truce_buf_printf(b, " %s", truce_harm_name(harm));
}

static void event(truce_buf *b, const truce_claim *c) {
    static const char *const events[][3] = {
        {"AGREE", "agreement", " with "},       {"CONSULT", "talks", " with "},
        {"SUPPORT", "support", " for "},        {"CONCEDE", "concession", " to "},
        {"COOPERATE", "cooperation", " with "}, {"AID", "aid", " to "},
        {"RETREAT", "retreat", " from "},       {"REQUEST", "demand", " to "},
        {"ACCUSE", "accusation", " against "},  {"REJECT", "refusal", " towards "},
        {"THREATEN", "threat", " against "},    {"PROTEST", "protest", " against "},
        {"SANCTION", "sanction", " against "},  {"MOBILIZE", "mobilization", " against "},
        {"COERCE", "coercion", " of "},         {"ASSAULT", "attack", " on "}};
    const char *link = " towards ";
    size_t i = 0;
    bool ceasefire = truce_str_is(c->mode, "ceasefire");
    while (i < sizeof events / sizeof *events && !truce_str_is(c->event, events[i][0])) i++;
    if (ceasefire) {
        truce_buf_cstr(b, "ceasefire");
        link = " with ";
    } else if (i < sizeof events / sizeof *events) {
        truce_buf_cstr(b, events[i][1]);
        link = events[i][2];
    } else if (c->event.n) truce_buf_str(b, c->event);
    else truce_buf_cstr(b, "something happened");
    if (c->mode.n && !ceasefire) {
        truce_buf_cstr(b, " (");
        lower(b, c->mode);
        truce_buf_char(b, ')');
    }
    parties(b, " by ", c->actors.v, c->actors.n);
    parties(b, link, c->recipients.v, c->recipients.n);
}

void truce_words_what(truce_buf *b, const truce_lexicon *lex, const truce_claim *c) {
    bool one;
    if (c->negative && !(c->harm && c->count.high == 0) && !(c->has_object && c->object_count.high == 0))
        truce_buf_cstr(b, "not: ");
    if (c->harm != TRUCE_HARM_NONE) {
        counted(b, &c->count, &one);
        victims(b, lex, &c->victim, one);
        truce_buf_printf(b, " %s", truce_harm_name(c->harm));
        parties(b, " by ", c->actors.v, c->actors.n);
    } else if (c->has_object) {
        object(b, c);
        parties(b, " by ", c->actors.v, c->actors.n);
    } else event(b, c);
    if (c->modality != TRUCE_MOD_ACTUAL) truce_buf_printf(b, " (%s)", truce_modality_name(c->modality));
    if (c->period_total) truce_buf_cstr(b, " (total of a period)");
}

void truce_words_why(truce_buf *b, unsigned why) {
    static const char *const reasons[] = {"same place", "same numbers", "same side's losses",
                                          "same doer",  "same day",     "same belligerents and places"};
    bool any = false;
    for (unsigned i = 0; i < sizeof reasons / sizeof *reasons; i++) {
        if (!(why & 1u << i)) continue;
        truce_buf_printf(b, "%s%s", any ? ", " : "", reasons[i]);
        any = true;
    }
    if (!any) truce_buf_cstr(b, "no reason kept");
}
