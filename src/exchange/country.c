/* exchange/country.c - countries and CAMEO scores from the tables that tools/gen-exchange.py makes. */
#include "exchange/exchange.h"

#include <string.h>

#include "exchange-tables.h"

enum { COUNTRIES = sizeof exch_countries / sizeof *exch_countries };

uint32_t truce_country_count(void) {
    return COUNTRIES;
}

const truce_country *truce_country_at(uint32_t i) {
    return i < COUNTRIES ? &exch_countries[i] : NULL;
}

const truce_country *truce_country_of(truce_str alpha3) {
    size_t lo = 0, hi = COUNTRIES;
    if (alpha3.n != 3) return NULL;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        int c = memcmp(exch_countries[mid].alpha3, alpha3.p, 3);
        if (!c) return &exch_countries[mid];
        if (c < 0) lo = mid + 1;
        else hi = mid;
    }
    return NULL;
}

const truce_country *truce_country_named(const truce_lexicon *lex, truce_str name) {
    truce_entry e[8];
    if (!name.n) return NULL;
    for (size_t i = 0; i < COUNTRIES; i++)
        if (truce_str_iis(name, exch_countries[i].name)) return &exch_countries[i];
    for (int form = TRUCE_FORM_NAME; lex && form <= TRUCE_FORM_ALIAS; form++) {
        uint32_t n = truce_lex_find(lex, TRUCE_LEX_ACTOR, (enum truce_lex_form)form, name, e, 8);
        for (uint32_t i = 0; i < n && i < 8; i++)
            if (truce_str_is(truce_lex_get(lex, e[i], "kind"), "state"))
                return truce_country_of(truce_lex_get(lex, e[i], "country"));
    }
    return NULL;
}

bool truce_cameo_goldstein(truce_str code, int *tenths) {
    for (uint32_t n = code.n < 4 ? code.n : 4; n >= 2; n--)
        for (size_t i = 0; i < sizeof exch_goldstein / sizeof *exch_goldstein; i++)
            if (strlen(exch_goldstein[i].code) == n && memcmp(exch_goldstein[i].code, code.p, n) == 0) {
                *tenths = exch_goldstein[i].tenths;
                return true;
            }
    return false;
}

unsigned truce_cameo_quad(truce_str code) {
    if (code.n < 2 || code.n > 4) return 0;
    unsigned root = 0;
    for (uint32_t i = 0; i < code.n; i++) {
        if (code.p[i] < '0' || code.p[i] > '9') return 0;
        if (i < 2) root = root * 10 + (unsigned)(code.p[i] - '0');
    }
    return root == 0 ? 0 : root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : root <= 20 ? 4 : 0;
}
