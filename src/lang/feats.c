/* lang/feats.c - TRUCE_FEAT_* from tags, lemmas and the tree.
 * Source: UD English guidelines for VerbForm, Tense, Voice, Polarity. */
#include "lang/model.h"

static bool has_child(const truce_sentence *s, uint32_t i, unsigned dep, unsigned also) {
    for (uint32_t k = 0; k < s->n; k++)
        if (s->tok[k].head == (int32_t)i && (s->tok[k].dep == dep || s->tok[k].dep == also)) return true;
    return false;
}

/* A bare participle is passive when it modifies a noun, or is a clause of its own without auxiliary "have". */
static bool passive(const truce_sentence *s, uint32_t i) {
    const truce_token *t = &s->tok[i];
    if (t->upos == TRUCE_UPOS_AUX) return false;
    if (has_child(s, i, TRUCE_DEP_NSUBJ_PASS, TRUCE_DEP_AUX_PASS)) return true;
    if (has_child(s, i, TRUCE_DEP_AUX, TRUCE_DEP_NSUBJ)) return false;
    if (has_child(s, i, TRUCE_DEP_OBL_AGENT, TRUCE_DEP_CSUBJ_PASS)) return true;
    if (t->dep == TRUCE_DEP_CONJ && t->head >= 0) { /* "was shot and killed" */
        const truce_token *h = &s->tok[t->head];
        if (h->xpos == TRUCE_XPOS_VBN) return (h->feats & TRUCE_FEAT_PASS) != 0;
    }
    return t->dep == TRUCE_DEP_ACL || t->dep == TRUCE_DEP_AMOD || t->dep == TRUCE_DEP_ADVCL ||
           t->dep == TRUCE_DEP_ROOT || t->dep == TRUCE_DEP_XCOMP || t->dep == TRUCE_DEP_PARATAXIS;
}

/* A form in -ing is a participle in progressives and as a modifier of a noun, else a gerund when it stands where a noun
 * does. */
static bool gerund(const truce_sentence *s, uint32_t i) {
    const truce_token *t = &s->tok[i];
    if (has_child(s, i, TRUCE_DEP_AUX, TRUCE_DEP_AUX)) return false;
    if (t->dep == TRUCE_DEP_CSUBJ || t->dep == TRUCE_DEP_OBL || t->dep == TRUCE_DEP_NMOD || t->dep == TRUCE_DEP_OBJ ||
        t->dep == TRUCE_DEP_NSUBJ || t->dep == TRUCE_DEP_COMPOUND)
        return true;
    if (t->dep == TRUCE_DEP_XCOMP) return t->head >= 0 && s->tok[t->head].upos == TRUCE_UPOS_VERB;
    if (t->dep == TRUCE_DEP_ADVCL || t->dep == TRUCE_DEP_ACL)
        for (uint32_t k = 0; k < i; k++)
            if (s->tok[k].head == (int32_t)i && s->tok[k].dep == TRUCE_DEP_MARK && s->tok[k].upos == TRUCE_UPOS_SCONJ)
                return true;
    return false;
}

static bool negative(truce_str lemma, truce_str low) {
    static const char *const WORDS[] = {"not", "n't", "no", "never", "neither", "nor", "none", "nobody", "nothing"};
    for (unsigned i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (truce_str_is(lemma, WORDS[i]) || truce_str_is(low, WORDS[i])) return true;
    return false;
}

static unsigned of_tag(const truce_sentence *s, uint32_t i) {
    switch (s->tok[i].xpos) {
    case TRUCE_XPOS_NNS:
    case TRUCE_XPOS_NNPS: return TRUCE_FEAT_PLUR;
    case TRUCE_XPOS_VBD: return TRUCE_FEAT_PAST | TRUCE_FEAT_FIN;
    case TRUCE_XPOS_VBP:
    case TRUCE_XPOS_VBZ: return TRUCE_FEAT_PRES | TRUCE_FEAT_FIN;
    case TRUCE_XPOS_MD: return TRUCE_FEAT_FIN;
    case TRUCE_XPOS_VB: return TRUCE_FEAT_INF;
    case TRUCE_XPOS_VBN: return TRUCE_FEAT_PAST | TRUCE_FEAT_PART | (passive(s, i) ? TRUCE_FEAT_PASS : 0u);
    case TRUCE_XPOS_VBG: return gerund(s, i) ? TRUCE_FEAT_GER : TRUCE_FEAT_PRES | TRUCE_FEAT_PART;
    default: return 0;
    }
}

void truce_lang__feats(truce_sentence *s) {
    for (uint32_t i = 0; i < s->n; i++) {
        truce_token *t = &s->tok[i];
        unsigned f = of_tag(s, i);
        if (t->upos != TRUCE_UPOS_PROPN && t->upos != TRUCE_UPOS_NUM && negative(t->lemma, t->low)) f |= TRUCE_FEAT_NEG;
        t->feats = (uint16_t)f;
    }
}
