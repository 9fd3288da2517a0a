/* lang/repair.c - trees that cannot be, put right: what a greedy parser sees too late.
 * Does: "A and B said" with both A and B as subjects of the verb: B is joined to A; a past form is a participle exactly
 * when it has an auxiliary or no subject of its own; what is counted is no predicate ("acknowledged two dead").
 * Does not: break the promise of one root and no cycle (a word only moves below its sister).
 * Source: UD guidelines (a clause has one subject; `cc` hangs on the conjunct after it). */
#include "lang/model.h"

static bool subject(const truce_token *t) {
    return t->dep == TRUCE_DEP_NSUBJ || t->dep == TRUCE_DEP_NSUBJ_PASS;
}

/* The conjunction between two sisters, hanging on one of them or on their head; -1 if none or if a verb stands between.
 */
static int32_t joint(const truce_sentence *s, int32_t a, int32_t b) {
    int32_t found = -1;
    for (int32_t i = a + 1; i < b; i++) {
        const truce_token *t = &s->tok[i];
        if (t->head == s->tok[a].head && t->dep != TRUCE_DEP_CC && t->dep != TRUCE_DEP_PUNCT) return -1;
        if (t->dep == TRUCE_DEP_CC && (t->head == s->tok[a].head || t->head == b)) found = i;
    }
    return found;
}

/* "A bomb killed two": finite, whatever the tagger thought; "two were killed": not finite. */
static void past_forms(truce_sentence *s) {
    enum { AUX = 1, ACTIVE = 2 };
    for (int32_t i = 0; i < (int32_t)s->n; i++) {
        truce_token *t = &s->tok[i];
        unsigned has = 0;
        if (t->upos != TRUCE_UPOS_VERB || (t->xpos != TRUCE_XPOS_VBN && t->xpos != TRUCE_XPOS_VBD)) continue;
        for (int32_t k = 0; k < (int32_t)s->n; k++) {
            if (s->tok[k].head != i) continue;
            if (s->tok[k].dep == TRUCE_DEP_AUX || s->tok[k].dep == TRUCE_DEP_AUX_PASS ||
                s->tok[k].dep ==
                    TRUCE_DEP_NSUBJ_PASS) /* "two were killed and six injured": the auxiliary is left out */
                has |= AUX;
            if (s->tok[k].dep == TRUCE_DEP_NSUBJ && k < i) has |= ACTIVE;
        }
        if (has == ACTIVE) t->xpos = TRUCE_XPOS_VBD;
        if ((has & AUX) && t->xpos == TRUCE_XPOS_VBD) t->xpos = TRUCE_XPOS_VBN;
    }
}

/* "acknowledged two dead": what is counted is an object, not a predicate. */
static void counted(truce_sentence *s) {
    for (uint32_t i = 0; i < s->n; i++) {
        const truce_token *t = &s->tok[i];
        if (t->dep != TRUCE_DEP_NUMMOD || t->head < 0) continue;
        truce_token *top = &s->tok[t->head];
        bool object = false;
        if (top->upos != TRUCE_UPOS_ADJ || top->dep != TRUCE_DEP_XCOMP) continue;
        for (uint32_t k = 0; k < s->n; k++) object |= s->tok[k].head == top->head && s->tok[k].dep == TRUCE_DEP_OBJ;
        if (!object) top->dep = TRUCE_DEP_OBJ;
    }
}

void truce_lang__repair(truce_sentence *s) {
    for (int32_t b = 1; b < (int32_t)s->n; b++) {
        int32_t h = s->tok[b].head, a = b - 1, c;
        if (!subject(&s->tok[b]) || h <= b) continue;
        while (a >= 0 && !(s->tok[a].head == h && subject(&s->tok[a]))) a--;
        if (a < 0 || (c = joint(s, a, b)) < 0) continue;
        s->tok[b].head = a;
        s->tok[b].dep = TRUCE_DEP_CONJ;
        s->tok[c].head = b;
    }
    past_forms(s);
    counted(s);
}
