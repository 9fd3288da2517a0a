/* exchange/party.c - a party by the name that a data set gives it: "Military Forces of Pakistan (2022-)", "Government
 * of Afghanistan", "TTP: Tehreek-i-Taliban Pakistan", "Civilians (Pakistan)". */
#include "exchange/import.h"

#include <string.h>

/* What stands in the last parentheses, and the name without them. */
static truce_str party__inside(truce_str *name) {
    if (!name->n || name->p[name->n - 1] != ')') return TRUCE_NOSTR;
    for (uint32_t i = name->n - 1; i-- > 0;)
        if (name->p[i] == '(') {
            truce_str in = truce_str_sub(*name, i + 1, name->n - 1);
            *name = truce_str_trim(truce_str_sub(*name, 0, i));
            return truce_str_trim(in);
        }
    return TRUCE_NOSTR;
}

static bool party__cut(truce_str *s, const char *prefix) {
    truce_str p = truce_str_c(prefix);
    if (s->n <= p.n || !truce_str_ieq(truce_str_sub(*s, 0, p.n), p)) return false;
    *s = truce_str_trim(truce_str_sub(*s, p.n, s->n));
    return true;
}

static bool party__state(const truce_lexicon *lex, const truce_country *c, const char *sector, truce_actor *out) {
    if (!c) return false;
    truce_entry e = lex ? truce_lex_by_id(lex, TRUCE_LEX_ACTOR, truce_str_c(c->alpha3)) : TRUCE_NOENTRY;
    out->name = e == TRUCE_NOENTRY ? truce_str_c(c->name) : truce_lex_name(lex, e);
    out->country = out->id = truce_str_c(c->alpha3);
    out->sector = sector ? truce_str_c(sector) : TRUCE_NOSTR;
    return true;
}

/* A name of the lexicon. Rebels and states can share words: the code says whom the data set means. */
static bool party__known(const truce_lexicon *lex, truce_str name, int inter, truce_actor *out) {
    truce_entry e[16];
    for (int form = TRUCE_FORM_NAME; lex && name.n && form <= TRUCE_FORM_ALIAS; form++) {
        uint32_t n = truce_lex_find(lex, TRUCE_LEX_ACTOR, (enum truce_lex_form)form, name, e, 16);
        for (uint32_t i = 0; i < n && i < 16; i++) {
            truce_str sector = truce_lex_get(lex, e[i], "sector");
            bool rebel = truce_str_is(sector, "REB"), armed = inter >= 2 && inter <= 4;
            if (inter && rebel != armed && (rebel || armed)) continue;
            if (truce_str_is(sector, "MED")) continue;
            out->name = truce_lex_name(lex, e[i]);
            out->country = truce_lex_get(lex, e[i], "country");
            out->id = truce_lex_get(lex, e[i], "id");
            out->sector = sector;
            out->entry = e[i];
            return true;
        }
    }
    return false;
}

/* Somebody that the lexicon does not know goes by the data set's name. */
static void party__unknown(truce_str name, int inter, const truce_country *in, truce_actor *out) {
    out->name = out->id = name;
    out->sector = inter == 1                                 ? TRUCE_STR("MIL")
                  : inter == 0 || (inter >= 2 && inter <= 4) ? TRUCE_STR("REB")
                                                             : TRUCE_NOSTR;
    if (in) out->country = truce_str_c(in->alpha3);
}

static bool party__of_state(const truce_lexicon *lex, truce_str name, truce_actor *out) {
    static const char *const prefixes[][2] = {{"Military Forces of ", "MIL"},
                                              {"Police Forces of ", "COP"},
                                              {"Government of ", "GOV"},
                                              {"Government Forces of ", "MIL"},
                                              {"Army of ", "MIL"}};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        truce_str rest = name;
        if (!party__cut(&rest, prefixes[i][0])) continue;
        if (party__state(lex, truce_country_named(lex, rest), prefixes[i][1], out)) return true;
        party__inside(&rest); /* "Yemen (North Yemen)" */
        if (party__state(lex, truce_country_named(lex, rest), prefixes[i][1], out)) return true;
    }
    return false;
}

truce_actor exch_party(const truce_lexicon *lex, truce_str name, int inter) {
    truce_actor out = {.entry = TRUCE_NOENTRY};
    truce_str bare = truce_str_trim(name), tail = bare, head = bare, in;
    out.text = bare;
    if (!bare.n || truce_str_starts(bare, TRUCE_STR("Unidentified"))) return out;
    in = party__inside(&bare);
    const truce_country *c = truce_country_named(lex, in);
    static const char *const people[] = {"Civilians", "Protesters", "Rioters"};
    for (size_t i = 0; i < sizeof people / sizeof *people; i++)
        if (truce_str_iis(bare, people[i])) {
            if (c) party__state(lex, c, "CIV", &out);
            out.role = TRUCE_ROLE_CIVILIAN;
            return out;
        }
    if (party__of_state(lex, out.text, &out) || party__of_state(lex, bare, &out)) return out;
    if (inter <= 1 || inter == 8)
        if (party__state(lex, truce_country_named(lex, out.text), NULL, &out) ||
            party__state(lex, truce_country_named(lex, bare), NULL, &out))
            return out;
    uint32_t colon = truce_str_find(bare, TRUCE_STR(": "), 0); /* "TTP: Tehreek-i-Taliban Pakistan" */
    if (colon != UINT32_MAX) {
        head = truce_str_sub(bare, 0, colon);
        tail = truce_str_trim(truce_str_sub(bare, colon + 2, bare.n));
    }
    if (party__known(lex, out.text, inter, &out) || party__known(lex, bare, inter, &out) ||
        party__known(lex, tail, inter, &out) || party__known(lex, head, inter, &out))
        return out;
    party__unknown(bare, inter, c, &out);
    return out;
}
