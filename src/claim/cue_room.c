/* claim/cue_room.c - how far in its sentence a cue's words can reach: "A said B; C said D", "A said B, while C put it
 * at D". See cue.h. Source: own. */
#include "claim/cue.h"

enum { ROOM__SUBJECT = 12 /* tokens before the verb of the next reporting clause */ };

/* A verb that says for its subject what was so: "said", "acknowledged"; also "put (the toll at)". */
static bool room__reports(const truce_reading *r, const truce_token *k) {
    truce_entry e;
    truce_str f;
    if (k->xpos != TRUCE_XPOS_VBD && k->xpos != TRUCE_XPOS_VBZ && k->xpos != TRUCE_XPOS_VBP && k->xpos != TRUCE_XPOS_VB)
        return false;
    if (truce_np_listed(r, k, "cue-tallies")) return true;
    if (!truce_lex_find(r->lex, TRUCE_LEX_CUE, TRUCE_FORM_VERB, truce_fold(r->arena, k->lemma), &e, 1)) return false;
    if (truce_str_is(truce_lex_get(r->lex, e, "said"), "feels")) return false;
    for (uint32_t i = 0; (f = truce_lex_nth(r->lex, e, "frame", i)).p; i++)
        if (truce_str_is(f, "clause")) return true;
    return false;
}

/* At token `i` begins a clause whose own subject, a noun, reports something. */
static bool room__begins(const truce_reading *r, const truce_sentence *s, int32_t i) {
    bool noun = false;
    for (int32_t j = i; j < (int32_t)s->n && j < i + ROOM__SUBJECT; j++) {
        const truce_token *k = &s->tok[j];
        if (noun && room__reports(r, k)) return true;
        if (k->upos == TRUCE_UPOS_NOUN || k->upos == TRUCE_UPOS_PROPN) noun = true;
        else if (k->upos == TRUCE_UPOS_VERB || k->upos == TRUCE_UPOS_PRON || k->upos == TRUCE_UPOS_SCONJ ||
                 (k->upos == TRUCE_UPOS_PUNCT && k->xpos != TRUCE_XPOS_HYPH))
            return false;
    }
    return false;
}

truce_span truce_cue__room(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_sentence *s = &r->sent[sent];
    int32_t n = (int32_t)s->n, quoted = 0;
    truce_span x = {0, n};
    for (int32_t i = 1; i + 3 < n; i++) {
        const truce_token *k = &s->tok[i];
        if (k->xpos == TRUCE_XPOS_OPENQ) quoted++;
        if (k->xpos == TRUCE_XPOS_CLOSEQ && quoted) quoted--;
        bool semicolon = truce_str_is(k->low, ";"), comma = k->xpos == TRUCE_XPOS_COMMA && !semicolon;
        bool joint = truce_np_listed(r, &s->tok[comma ? i + 1 : i], "cue-joint");
        bool against = truce_str_is(k->low, "while") || truce_str_is(k->low, "whereas") || truce_str_is(k->low, "but");
        int32_t from = semicolon        ? i + 1 + truce_np_listed(r, &s->tok[i + 1], "cue-joint")
                       : comma && joint ? i + 2
                       : against        ? i + 1
                                        : -1;
        if (quoted || from < 0 || from >= n || !room__begins(r, s, from)) continue;
        if (from <= tok) x.beg = from;
        else if (i > tok) {
            x.end = i;
            break;
        }
    }
    return x;
}
