/* exchange/notes.c - who claims which figure, in one sentence: the column that people read. */
#include "exchange/row.h"

#include <inttypes.h>

static void notes__number(truce_buf *b, const truce_count *c) {
    switch (c->bound) {
    case TRUCE_BOUND_VAGUE:
        truce_buf_str(b, c->word);
        if (!c->word.n) truce_buf_cstr(b, "an unclear number of");
        return;
    case TRUCE_BOUND_UNCOUNTED: truce_buf_cstr(b, "an unstated number of"); return;
    case TRUCE_BOUND_AT_LEAST:
        if (c->low >= 0) truce_buf_printf(b, "at least %" PRId64, c->low);
        return;
    case TRUCE_BOUND_AT_MOST:
        if (c->high >= 0) truce_buf_printf(b, "at most %" PRId64, c->high);
        return;
    default: break;
    }
    if (c->bound == TRUCE_BOUND_ABOUT) truce_buf_cstr(b, "about ");
    int64_t one = c->low >= 0 ? c->low : c->high;
    if (c->low >= 0 && c->high >= 0 && c->low != c->high)
        truce_buf_printf(b, "between %" PRId64 " and %" PRId64, c->low, c->high);
    else if (one == 0) truce_buf_cstr(b, "no");
    else if (one > 0) truce_buf_printf(b, "%" PRId64, one);
    else truce_buf_cstr(b, "an unstated number of");
}

static const char *notes__harm(unsigned harm, bool plural) {
    static const char *const verbs[][2] = {{"was harmed", "were harmed"},       {"was killed", "were killed"},
                                           {"was wounded", "were wounded"},     {"was captured", "were captured"},
                                           {"was detained", "were detained"},   {"is missing", "are missing"},
                                           {"was displaced", "were displaced"}, {"returned", "returned"},
                                           {"was deported", "were deported"},   {"was evacuated", "were evacuated"}};
    return verbs[harm < TRUCE_HARM_COUNT ? harm : 0][plural];
}

static void notes__said(truce_buf *b, const truce_figure_row *f, const truce_said_row *s) {
    static const char *const says[] = {"says", "admits", "denies that", "confirms", "says, unverified,"};
    bool plural = !(s->count.low == 1 && s->count.high == 1), voice = s->claimant.p != NULL;
    truce_buf_str(b, voice ? s->claimant : TRUCE_STR("reports"));
    truce_buf_char(b, ' ');
    if (voice || s->stance == TRUCE_SAID_UNVERIFIED)
        truce_buf_cstr(b, says[s->stance <= TRUCE_SAID_UNVERIFIED ? s->stance : 0]);
    else truce_buf_cstr(b, "say");
    truce_buf_char(b, ' ');
    notes__number(b, &s->count);
    truce_buf_printf(b, " %s", exch_role_word(f->victim_role, plural));
    if (f->victim_party.p) {
        const truce_country *c = truce_country_of(f->victim_party);
        truce_buf_cstr(b, " of ");
        truce_buf_str(b, c ? truce_str_c(c->name) : f->victim_party);
    }
    truce_buf_printf(b, " %s", notes__harm(f->harm, plural));
}

void truce_export_notes(truce_buf *b, const truce_incident *i) {
    size_t from = b->n;
    for (uint32_t k = 0; k < i->figures.n; k++)
        for (uint32_t q = 0; q < i->figures.v[k].said.n; q++) {
            size_t at = b->n;
            if (b->n > from) truce_buf_cstr(b, "; "), at += 2;
            notes__said(b, &i->figures.v[k], &i->figures.v[k].said.v[q]);
            if (at == from && !b->failed && b->p[at] >= 'a' && b->p[at] <= 'z') b->p[at] = (char)(b->p[at] - 32);
        }
    if (b->n > from) truce_buf_char(b, '.');
}
