/* claim/harm_find.c - where the victims stand. See roles.h.
 * Does: take the tree's word where it is direct; else look beside the trigger, because news tells harm in few and fixed
 * patterns
 * ("12 people were killed and 30 wounded", "killing 12 and wounding 30") on which parsers stumble.
 * Does not: count.   Source: own. */
#include "claim/roles.h"

enum { FIND__REACH = 14, FIND__INSERT = 24 };

bool truce_harm_human(const truce_reading *r, int32_t sent, int32_t noun, unsigned harm) {
    if (truce_np_people(r, sent, noun)) return true;
    const truce_token *k = &r->sent[sent].tok[noun];
    if (harm != TRUCE_HARM_KILLED && harm != TRUCE_HARM_WOUNDED && harm != TRUCE_HARM_MISSING) return false;
    if (k->upos != TRUCE_UPOS_NOUN) return false;
    return truce_np_entry(r, k, TRUCE_LEX_OBJECT) == TRUCE_NOENTRY &&
           truce_np_entry(r, k, TRUCE_LEX_WEAPON) == TRUCE_NOENTRY && !truce_np_listed(r, k, "thing");
}

/* ---------------------------------------------------------------- to the left: "NP (were) TRIGGER" */

static bool find__be(const truce_token *k) {
    return k->upos == TRUCE_UPOS_AUX && truce_str_is(k->lemma, "be");
}

static bool find__participle(const truce_reading *r, const truce_token *k) {
    if (truce_np_listed(r, k, "participle")) return true;
    return k->upos == TRUCE_UPOS_VERB && (k->xpos == TRUCE_XPOS_VBN || k->xpos == TRUCE_XPOS_VBD);
}

static bool find__skippable(const truce_reading *r, int32_t sent, int32_t i, int32_t trigger) {
    const truce_token *k = &r->sent[sent].tok[i];
    if (k->upos == TRUCE_UPOS_AUX || k->upos == TRUCE_UPOS_ADV || k->xpos == TRUCE_XPOS_OPENQ ||
        k->xpos == TRUCE_XPOS_CLOSEQ || truce_str_is(k->form, "‘"))
        return true;
    if (r->view[sent].harm[i] && k->upos != TRUCE_UPOS_NOUN) return true; /* "shot and killed" */
    if (k->upos == TRUCE_UPOS_CCONJ) return i > 0 && find__participle(r, &r->sent[sent].tok[i - 1]);
    if (i + 1 < trigger && r->sent[sent].tok[i + 1].upos == TRUCE_UPOS_CCONJ && find__participle(r, k))
        return true; /* "shot" and killed */
    return k->upos == TRUCE_UPOS_VERB && truce_np_listed(r, k, "presumed");
}

/* Past a ", including one soldier," back to what it hangs on. */
static int32_t find__over_insert(const truce_sentence *s, int32_t i) {
    if (i <= 0 || s->tok[i].xpos != TRUCE_XPOS_COMMA) return i;
    for (int32_t j = i - 1; j > 0 && i - j < FIND__INSERT; j--)
        if (s->tok[j].xpos == TRUCE_XPOS_COMMA) return j - 1;
    return i - 1;
}

/* From the last word of a noun phrase up to its head: "members of the security forces". */
static int32_t find__climb(const truce_reading *r, int32_t sent, int32_t i) {
    const truce_sentence *s = &r->sent[sent];
    const truce_np_number *n = truce_np_count(&r->view[sent], i);
    for (int hops = 0; hops < 4; hops++) {
        int32_t h = s->tok[i].head;
        unsigned d = s->tok[i].dep;
        if (n || h < 0 || h >= i || i - h > FIND__REACH || !truce_tree_nominal(&r->view[sent].tree, h)) break;
        if (d != TRUCE_DEP_NMOD && d != TRUCE_DEP_FLAT && d != TRUCE_DEP_APPOS && d != TRUCE_DEP_NMOD_UNMARKED) break;
        i = h;
        n = truce_np_count(&r->view[sent], i);
    }
    return i;
}

/* @return head of the phrase on the left, or -1; *be: a form of "be" stands between. */
static int32_t find__left(const truce_reading *r, int32_t sent, int32_t trigger, bool *be) {
    const truce_sentence *s = &r->sent[sent];
    int32_t i = trigger - 1;
    *be = false;
    for (; i >= 0 && trigger - i < FIND__REACH && find__skippable(r, sent, i, trigger); i--)
        *be |= find__be(&s->tok[i]);
    if (i < 0) return -1;
    if (s->tok[i].xpos == TRUCE_XPOS_RRB) /* "(one Swiss, one Kenyan)" */
        while (i > 0 && s->tok[i].xpos != TRUCE_XPOS_LRB && trigger - i < FIND__INSERT) i--;
    if (i > 0 && s->tok[i].xpos == TRUCE_XPOS_LRB) i--;
    if (*be) i = find__over_insert(s, i);
    const truce_token *k = &s->tok[i];
    bool another = truce_str_is(k->low, "another") || truce_str_is(k->low, "more") || truce_str_is(k->low, "others") ||
                   truce_np_listed(r, k, "nobody");
    if (!truce_tree_nominal(&r->view[sent].tree, i) && !another) return -1;
    const truce_np_number *n = truce_np_count(&r->view[sent], i);
    for (uint32_t q = 0; !n && another && q < r->view[sent].numbers.n; q++) /* "two more", "12 others" */
        if (r->view[sent].numbers.v[q].end == i) n = &r->view[sent].numbers.v[q];
    if (n) return n->noun >= 0 ? n->noun : n->core;
    return another ? i : find__climb(r, sent, i);
}

/* The last token of the phrase that begins with the number or article at `i`; -1 if no counted phrase begins here. */
static int32_t find__phrase(const truce_reading *r, int32_t sent, int32_t i, int32_t *end) {
    const truce_sentence *s = &r->sent[sent];
    const truce_view *v = &r->view[sent];
    for (uint32_t k = 0; k < v->numbers.n; k++)
        if (v->numbers.v[k].beg == i) {
            const truce_np_number *n = &v->numbers.v[k];
            *end = n->noun >= n->end ? n->noun + 1 : n->end;
            return n->noun >= 0 ? n->noun : n->core;
        }
    if (i < (int32_t)s->n && (truce_str_is(s->tok[i].low, "a") || truce_str_is(s->tok[i].low, "an") ||
                              truce_str_is(s->tok[i].low, "another"))) {
        int32_t noun = truce_np_chunk(s, i + 1);
        *end = noun + 1;
        return noun;
    }
    return -1;
}

/* ---------------------------------------------------------------- to the right: "TRIGGER NP" */

static int32_t find__right(const truce_reading *r, int32_t sent, int32_t after) {
    const truce_sentence *s = &r->sent[sent];
    const truce_view *v = &r->view[sent];
    int32_t i = after + 1;
    while (i < (int32_t)s->n && s->tok[i].upos == TRUCE_UPOS_ADV && !truce_np_count(v, i)) i++;
    for (uint32_t k = 0; k < v->numbers.n; k++)
        if (v->numbers.v[k].beg >= i && v->numbers.v[k].beg <= i + 1) {
            const truce_np_number *n = &v->numbers.v[k];
            if (n->beg == i + 1 && s->tok[i].upos != TRUCE_UPOS_DET && s->tok[i].upos != TRUCE_UPOS_ADJ &&
                s->tok[i].upos != TRUCE_UPOS_ADP)
                continue;
            return n->noun >= 0 ? n->noun : n->core;
        }
    int32_t end, one = find__phrase(r, sent, i, &end); /* "shot dead a man" */
    if (one < 0 && i + 1 < (int32_t)s->n && s->tok[i].upos == TRUCE_UPOS_ADJ) one = find__phrase(r, sent, i + 1, &end);
    return one;
}

/* ---------------------------------------------------------------- choosing */

static bool find__own(const truce_tree *t, int32_t trigger, int32_t victim) {
    const truce_token *k = &t->s->tok[victim];
    return k->head == trigger || t->s->tok[trigger].head == victim;
}

static bool find__counted(const truce_reading *r, int32_t sent, int32_t tok) {
    return tok >= 0 && (truce_np_count(&r->view[sent], tok) || truce_str_is(r->sent[sent].tok[tok].low, "another"));
}

static bool find__one(const truce_reading *r, int32_t sent, int32_t tok) {
    int32_t det = tok >= 0 ? truce_tree_child(&r->view[sent].tree, tok, TRUCE_DEP_DET) : -1;
    return truce_tree_is_low(&r->view[sent].tree, det, "a") || truce_tree_is_low(&r->view[sent].tree, det, "an");
}

/* "were abducted and later found dead": those who were harmed just before in the same sentence. */
static int32_t find__before(const truce_reading *r, int32_t sent, int32_t tok) {
    for (uint32_t i = r->claims.n; i-- > 0 && (int32_t)r->claims.v[i].sentence == sent;) {
        const truce_claim *c = &r->claims.v[i];
        if (c->harm && c->part_of < 0 && c->token < tok && c->victim_token < tok) return c->victim_token;
    }
    return -1;
}

/* "The dead included six civilians": what the verb lists. */
static int32_t find__listed(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t up = t->s->tok[tok].head;
    bool subject = t->s->tok[tok].dep == TRUCE_DEP_NSUBJ && up > tok && truce_tree_verb(t, up) &&
                   truce_np_listed(r, &t->s->tok[up], "including");
    return subject ? truce_tree_object(t, up) : -1;
}

/* "were beaten to death", "shot an officer to death": whatever the verb was taken for. */
static int32_t find__to_death(const truce_reading *r, int32_t sent, const truce_trigger *g) {
    const truce_sentence *s = &r->sent[sent];
    int32_t at = g->tok - 2;
    bool be;
    if (g->form != TRUCE_FORM_NOUN || at < 0 || !truce_str_is(s->tok[at + 1].low, "to")) return -1;
    const truce_token *k = &s->tok[at];
    if (truce_tree_nominal(&r->view[sent].tree, at) && truce_harm_human(r, sent, at, g->frame->harm))
        return find__climb(r, sent, at);
    if (k->upos != TRUCE_UPOS_VERB && k->upos != TRUCE_UPOS_ADJ) return -1;
    int32_t left = find__left(r, sent, at, &be);
    return be && left >= 0 && truce_harm_human(r, sent, left, g->frame->harm) ? left : -1;
}

int32_t truce_harm_victim(const truce_reading *r, int32_t sent, const truce_trigger *g, const char **rule) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t tree = truce_role_fill(r, sent, g, g->frame->victim);
    int32_t listed = find__listed(r, sent, g->tok);
    if (listed < 0) listed = find__to_death(r, sent, g);
    if (listed >= 0) return listed;
    if (g->form == TRUCE_FORM_NOUN && (tree < 0 || tree == g->tok) &&
        truce_tree_is_low(t, g->tok + 1 < (int32_t)t->s->n ? g->tok + 1 : -1, "of")) {
        int32_t of = find__right(r, sent, g->tok + 1); /* "the death of about 15 people" */
        if (of >= 0 && truce_harm_human(r, sent, of, g->frame->harm)) return of;
    }
    if (g->form == TRUCE_FORM_NOUN || g->frame->harm >= TRUCE_HARM_DISPLACED) return tree;
    const truce_np_number *tn = tree >= 0 ? truce_np_count(&r->view[sent], tree) : NULL;
    bool self = tree == g->tok, number = tn && (tn->noun < 0 || truce_harm_human(r, sent, tn->noun, g->frame->harm));
    if (tree >= 0 && !self && !number && !truce_harm_human(r, sent, tree, g->frame->harm))
        tree = -1; /* "found dead the following day" */
    unsigned x = t->s->tok[g->tok].xpos;
    bool be, active = g->form == TRUCE_FORM_VERB && (x == TRUCE_XPOS_VBG || x == TRUCE_XPOS_VBZ || x == TRUCE_XPOS_VB ||
                                                     x == TRUCE_XPOS_VBP || x == TRUCE_XPOS_VBD);
    bool of_subject = g->frame->victim[0].rel == TRUCE_REL_SUBJ; /* "12 people died" */
    int32_t left = find__left(r, sent, g->tok, &be), right = of_subject ? -1 : find__right(r, sent, g->tok);
    if (right < 0 && !of_subject && g->phrase > g->tok) right = find__right(r, sent, g->phrase);
    if (left >= 0 && !truce_harm_human(r, sent, left, g->frame->harm) && r->sent[sent].tok[left].upos != TRUCE_UPOS_NUM)
        left = -1;
    int32_t beside = be || of_subject               ? left
                     : active && right >= 0         ? right
                     : find__counted(r, sent, left) ? left
                                                    : right;
    if (beside < 0 && tree < 0 && g->form == TRUCE_FORM_VERB && truce_tree_child(t, g->tok, TRUCE_DEP_NSUBJ) < 0)
        return find__before(r, sent, g->tok);
    if (beside < 0 || beside == tree) return tree;
    bool direct = tree >= 0 && find__own(t, g->tok, tree);
    bool take =
        tree < 0 || (beside == right && find__counted(r, sent, right) && !find__counted(r, sent, tree)) ||
        (beside == right && find__one(r, sent, right) && !find__counted(r, sent, tree) && !find__one(r, sent, tree)) ||
        (beside == right && active && find__counted(r, sent, right) && tree > right) ||
        (beside == left && !direct && (be || find__counted(r, sent, left))) ||
        (beside == left && be && find__counted(r, sent, left) && (!find__counted(r, sent, tree) || tree > left));
    if (!take) return tree;
    *rule = "harm.beside";
    return beside;
}

/* ---------------------------------------------------------------- rows and rivals */

static bool find__joins(const truce_token *k) {
    return k->xpos == TRUCE_XPOS_COMMA || truce_str_is(k->low, "and") || truce_str_is(k->low, "plus");
}

bool truce_harm_claimed(const truce_reading *r, int32_t sent, int32_t tok, int32_t trigger) {
    const truce_sentence *s = &r->sent[sent];
    const truce_np_number *n = truce_np_count(&r->view[sent], tok);
    int32_t i = n && n->end > tok + 1 ? n->end : tok + 1;
    for (int steps = 0;
         i < (int32_t)s->n && steps < 5 && (s->tok[i].upos == TRUCE_UPOS_AUX || s->tok[i].upos == TRUCE_UPOS_ADV); i++)
        steps++;
    int32_t beg = n ? n->beg : tok;
    if (beg > 0 && beg - 1 != trigger && r->view[sent].harm[beg - 1] && s->tok[beg - 1].upos == TRUCE_UPOS_VERB)
        return true; /* "and wounded hundreds" */
    if (i >= (int32_t)s->n || i == trigger || !r->view[sent].harm[i]) return false;
    unsigned x = s->tok[i].xpos;
    return i > trigger && (x == TRUCE_XPOS_VBN || x == TRUCE_XPOS_VBD || x == TRUCE_XPOS_JJ);
}

/* The counted phrase that ends right before token `at`; its first token in *beg. */
static int32_t find__ends_at(const truce_reading *r, int32_t sent, int32_t at, int32_t *beg) {
    int32_t end = 0;
    for (int32_t i = at - 1; i >= 0 && at - i < FIND__REACH; i--) {
        int32_t head = find__phrase(r, sent, i, &end);
        if (head >= 0 && end == at) {
            *beg = i;
            return head;
        }
        if (r->sent[sent].tok[i].upos == TRUCE_UPOS_VERB) break;
    }
    return -1;
}

uint32_t truce_harm_row(const truce_reading *r, int32_t sent, int32_t tok, int32_t *out, uint32_t max) {
    const truce_sentence *s = &r->sent[sent];
    const truce_np_number *n0 = truce_np_count(&r->view[sent], tok);
    int32_t at = n0 && n0->end > tok + 1 ? n0->end : tok + 1, end = 0;
    uint32_t n = 0;
    while (n < max && at + 1 < (int32_t)s->n && find__joins(&s->tok[at])) {
        int32_t from = at + 1;
        if (find__joins(&s->tok[from])) from++; /* ", and" */
        int32_t head = find__phrase(r, sent, from, &end);
        if (head < 0 || !truce_harm_human(r, sent, head, TRUCE_HARM_NONE)) break;
        out[n++] = head;
        at = end;
    }
    int32_t beg = tok; /* and to the left: "three boys and a policeman" */
    truce_tree_phrase(&r->view[sent].tree, tok, false, &beg, &end);
    if (n0 && n0->beg < beg) beg = n0->beg;
    while (n < max && beg > 1 && find__joins(&s->tok[beg - 1])) {
        int32_t stop = find__joins(&s->tok[beg - 2]) ? beg - 2 : beg - 1;
        int32_t head = find__ends_at(r, sent, stop, &beg);
        if (head < 0 || head == tok || !truce_harm_human(r, sent, head, TRUCE_HARM_NONE)) break;
        out[n++] = head;
    }
    return n;
}
