/* claim/atom.c - see atom.h. */
#include "claim/atom.h"
#include <string.h>

/* Length of the hyphen or dash that stands at p[i], 0 if none. */
static uint32_t dash_at(truce_str s, uint32_t i) {
    if (s.p[i] == '-') return 1;
    if (i + 2 < s.n && (unsigned char)s.p[i] == 0xE2 && (unsigned char)s.p[i + 1] == 0x80) {
        unsigned char c = (unsigned char)s.p[i + 2];
        if (c >= 0x90 && c <= 0x95) return 3; /* U+2010 hyphen .. U+2015 horizontal bar */
    }
    if (i + 2 < s.n && (unsigned char)s.p[i] == 0xE2 && (unsigned char)s.p[i + 1] == 0x88 &&
        (unsigned char)s.p[i + 2] == 0x92)
        return 3; /* minus */
    return 0;
}

static bool all_dashes(truce_str s) {
    uint32_t i = 0;
    while (i < s.n) {
        uint32_t d = dash_at(s, i);
        if (!d) return false;
        i += d;
    }
    return s.n > 0;
}

static bool is_word(truce_str s) {
    for (uint32_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
    }
    return false;
}

/* "'s" after a figure, at the token's end: "1981's". */
static bool genitive(truce_str s, uint32_t i) {
    truce_str rest = truce_str_sub(s, i, s.n);
    return i > 0 && s.p[i - 1] >= '0' && s.p[i - 1] <= '9' &&
           (truce_str_is(rest, "'s") || truce_str_is(rest, "\xE2\x80\x99s"));
}

/* Cut as written, not as folded: folding may change a token's length. */
static uint32_t cut_token(const truce_reading *r, const truce_sentence *s, uint32_t t, bool dash, bool space,
                          truce_atom *out, uint32_t max) {
    const truce_token *k = &s->tok[t];
    uint32_t n = 0, i = 0;
    while (i < k->form.n && n < max) {
        uint32_t e = i, d = 0;
        while (e < k->form.n && !(d = dash_at(k->form, e)) && !genitive(k->form, e)) e++;
        bool own = e == i && genitive(k->form, e);
        if (own) e = k->form.n;
        if (e > i) {
            truce_atom *a = &out[n];
            memset(a, 0, sizeof *a);
            a->low = i == 0 && e == k->form.n ? k->low : truce_fold(r->arena, truce_str_sub(k->form, i, e));
            a->beg = k->beg + i;
            a->end = k->beg + e;
            a->tok = t;
            a->dash = dash || (i > 0 && !own);
            a->space = space && i == 0;
            a->first = n == 0;
            a->stop = !a->low.n || (!is_word(a->low) && !truce_str_is(a->low, "$") && !truce_str_is(a->low, "%"));
            dash = false;
            n++;
        }
        i = e + d;
    }
    if (n) out[n - 1].last = true;
    return n;
}

uint32_t truce_atom_cut(const truce_reading *r, const truce_sentence *s, uint32_t tok_beg, uint32_t tok_end,
                        truce_atom *out, uint32_t max) {
    uint32_t n = 0;
    bool dash = false;
    for (uint32_t t = tok_beg; t < tok_end && t < s->n && n < max; t++) {
        const truce_token *k = &s->tok[t];
        bool space = t > 0 && s->tok[t - 1].end < k->beg;
        if (all_dashes(k->low)) {
            bool after = t + 1 < s->n && s->tok[t + 1].beg > k->end;
            dash = !(space && after); /* " - " is punctuation, "-" a joint */
            if (!dash) {
                memset(&out[n], 0, sizeof out[n]);
                out[n] = (truce_atom){.low = k->low,
                                      .beg = k->beg,
                                      .end = k->end,
                                      .tok = t,
                                      .first = true,
                                      .last = true,
                                      .space = true,
                                      .stop = true};
                n++;
            }
            continue;
        }
        n += cut_token(r, s, t, dash, space, out + n, max - n);
        dash = false;
    }
    return n;
}

truce_entry truce_atom_find(const truce_reading *r, enum truce_lex_kind kind, truce_str phrase, const char *having) {
    truce_entry e[8];
    static const enum truce_lex_form forms[2] = {TRUCE_FORM_NAME, TRUCE_FORM_ALIAS};
    if (!r->lex || !phrase.n) return TRUCE_NOENTRY;
    for (unsigned f = 0; f < 2; f++) {
        uint32_t n = truce_lex_find(r->lex, kind, forms[f], phrase, e, 8);
        for (uint32_t i = 0; i < n && i < 8; i++)
            if (!having || truce_lex_has(r->lex, e[i], having)) return e[i];
    }
    return TRUCE_NOENTRY;
}

void truce_atom_ask(const truce_reading *r, truce_atom *a) {
    if (a->number & TRUCE_ATOM_ASKED) return;
    a->number |= TRUCE_ATOM_ASKED;
    if (a->stop || a->low.n > 24) return;
    if (a->low.p[0] >= '0' && a->low.p[0] <= '9') {
        a->number |= TRUCE_ATOM_BEGINS;
        return;
    }
    truce_entry e = truce_atom_find(r, TRUCE_LEX_NUMBER, a->low, NULL);
    if (e != TRUCE_NOENTRY) {
        truce_entry v = truce_atom_find(r, TRUCE_LEX_NUMBER, a->low, "value");
        if (v != TRUCE_NOENTRY) {
            a->value = (int64_t)truce_lex_number(r->lex, v, "value", 0);
            a->number |= TRUCE_ATOM_VALUE | TRUCE_ATOM_BEGINS;
            if (truce_lex_has(r->lex, v, "scale")) a->number |= TRUCE_ATOM_SCALE;
            if (truce_lex_has(r->lex, v, "ordinal")) a->number |= TRUCE_ATOM_ORDINAL;
        } else if (truce_atom_find(r, TRUCE_LEX_NUMBER, a->low, "vague") != TRUCE_NOENTRY)
            a->number |= TRUCE_ATOM_VAGUE | TRUCE_ATOM_BEGINS;
    }
    if (truce_str_is(a->low, "a") || truce_str_is(a->low, "an") || truce_str_is(a->low, "half") ||
        truce_atom_listed(r, a->low, "number-start"))
        a->number |= TRUCE_ATOM_BEGINS;
}

truce_str truce_atom_join(const truce_atom *a, uint32_t beg, uint32_t end, char *buf, uint32_t size) {
    uint32_t n = 0;
    for (uint32_t i = beg; i < end; i++) {
        if (a[i].stop || n + a[i].low.n + 1 > size) return TRUCE_NOSTR;
        if (i > beg) buf[n++] = ' ';
        memcpy(buf + n, a[i].low.p, a[i].low.n);
        n += a[i].low.n;
    }
    return (truce_str){buf, n};
}

bool truce_atom_listed(const truce_reading *r, truce_str word, const char *list) {
    truce_entry e[8];
    static const enum truce_lex_form forms[2] = {TRUCE_FORM_NAME, TRUCE_FORM_ALIAS};
    if (!r->lex || !word.n) return false;
    for (unsigned f = 0; f < 2; f++) {
        uint32_t n = truce_lex_find(r->lex, TRUCE_LEX_WORD, forms[f], word, e, 8);
        for (uint32_t i = 0; i < n && i < 8; i++)
            if (truce_str_is(truce_lex_get(r->lex, e[i], "list"), list)) return true;
    }
    return false;
}
