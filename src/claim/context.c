/* claim/context.c - who says so, how sure, when, where and with what. See roles.h. */
#include "claim/gist.h"
#include "claim/roles.h"

#include <string.h>

enum {
    CONTEXT__SPEECH = 40,
    CONTEXT__BACKGROUND_DAYS = 60,
    CONTEXT__PLACE_BACK = 2,
    CONTEXT__PLACE_AHEAD = 2,
    CONTEXT__PLACE_AHEAD_MOST = 4 /* sentences */
};

/* ---------------------------------------------------------------- who says so */

/* The innermost attribution whose content holds the position, with its cue at most CONTEXT__SPEECH sentences away. */
static const truce_attribution *context__said(const truce_reading *r, int32_t sent, uint32_t pos) {
    const truce_attribution *best = NULL;
    for (uint32_t i = truce_attributions_from(r, sent - CONTEXT__SPEECH); i < r->attributions.n; i++) {
        const truce_attribution *a = &r->attributions.v[i];
        if (a->sentence > sent + CONTEXT__SPEECH) break;
        if (pos < a->beg || pos >= a->end) continue;
        if (pos >= a->cue_beg && pos < a->cue_end && a->sentence == sent) continue;
        if (a->said == TRUCE_SAID_UNVERIFIED || a->said == TRUCE_SAID_FEELS)
            continue; /* who checks, condemns or wants it does not claim it */
        if (!best || a->end - a->beg < best->end - best->beg) best = a;
    }
    return best;
}

static bool context__own(const truce_actor *claimant, const truce_actor *victim) {
    if (victim->id.p && claimant->id.p && truce_str_eq(victim->id, claimant->id)) return true;
    bool forces = victim->role == TRUCE_ROLE_SOLDIER || victim->role == TRUCE_ROLE_POLICE ||
                  victim->role == TRUCE_ROLE_OFFICIAL ||
                  (victim->role == TRUCE_ROLE_FIGHTER && truce_str_eq(victim->sector, claimant->sector)) ||
                  truce_str_is(victim->sector, "MIL") || truce_str_is(victim->sector, "COP") ||
                  truce_str_is(victim->sector, "GOV");
    bool state = truce_str_is(claimant->sector, "GOV") || truce_str_is(claimant->sector, "MIL") ||
                 truce_str_is(claimant->sector, "COP") || !claimant->sector.p;
    return forces && state && victim->country.p && truce_str_eq(victim->country, claimant->country) &&
           !truce_str_is(victim->sector, "REB");
}

/* "said they were ready to talk after clashes killed dozens": the reporter's background, not the speaker's figure. */
static bool context__aside(const truce_reading *r, int32_t sent, int32_t tok, const truce_claim *c) {
    const truce_tree *t = &r->view[sent].tree;
    if (!c->harm || c->count.bound != TRUCE_BOUND_VAGUE) return false;
    for (int32_t up = tok, steps = 0; up >= 0 && steps < 6; up = t->s->tok[up].head, steps++)
        truce_tree_each(t, up, k) {
            if (t->s->tok[k].dep != TRUCE_DEP_MARK && t->s->tok[k].dep != TRUCE_DEP_CASE) continue;
            if (truce_tree_is_low(t, k, "after") || truce_tree_is_low(t, k, "following")) return true;
        }
    return false;
}

static void context__claimant(const truce_reading *r, int32_t sent, int32_t tok, truce_claim *c) {
    const truce_attribution *a = context__said(r, sent, r->sent[sent].tok[tok].beg);
    c->stance = TRUCE_SAID_ASSERTS;
    if (!a) return;
    c->quoted = a->direct;
    if (context__aside(r, sent, tok, c)) return;
    if (a->said == TRUCE_SAID_DENIES) c->stance = TRUCE_SAID_DENIES, c->negative = true;
    else if (a->said == TRUCE_SAID_ADMITS || a->said == TRUCE_SAID_CONFIRMS) c->stance = a->said;
    if (a->said == TRUCE_SAID_ASKS || a->said == TRUCE_SAID_THREATENS) c->modality = TRUCE_MOD_HYPOTHETICAL;
    if (a->negated && c->stance != TRUCE_SAID_DENIES) return; /* "did not say that": nobody claims it */
    if (a->has_source) {
        c->has_claimant = true;
        c->claimant = a->source;
    }
    if (c->harm && c->has_claimant && !c->negative &&
        (c->harm == TRUCE_HARM_KILLED || c->harm == TRUCE_HARM_WOUNDED || c->harm == TRUCE_HARM_CAPTURED)) {
        if (c->stance != TRUCE_SAID_DENIES && context__own(&c->claimant, &c->victim)) c->stance = TRUCE_SAID_ADMITS;
        else if (c->stance == TRUCE_SAID_ADMITS && c->victim.country.p)
            c->stance = TRUCE_SAID_ASSERTS; /* "while claiming to kill 200" */
    }
}

/* ---------------------------------------------------------------- how sure */

static bool context__neg_child(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_tree *t = &r->view[sent].tree;
    truce_tree_each(t, tok, c) {
        const truce_token *k = &t->s->tok[c];
        if (k->dep == TRUCE_DEP_ADVMOD &&
            (truce_str_is(k->lemma, "not") || truce_str_is(k->low, "n't") || truce_str_is(k->low, "never")))
            return true;
        if (k->dep == TRUCE_DEP_DET && (truce_str_is(k->low, "no") || truce_str_is(k->low, "neither"))) return true;
        if (k->dep == TRUCE_DEP_CASE && truce_str_is(k->low, "without")) return true;
    }
    return false;
}

bool truce_context_negated(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_tree *t = &r->view[sent].tree;
    const truce_token *k = &t->s->tok[tok];
    if (context__neg_child(r, sent, tok)) return true;
    if (k->upos == TRUCE_UPOS_VERB) {
        int32_t subj = truce_tree_subject(t, tok);
        if (subj >= 0 && (truce_np_listed(r, &t->s->tok[subj], "nobody") || context__neg_child(r, sent, subj)))
            return true;
        return false;
    }
    /* "there were no reports of casualties", "did not cause injuries" */
    int32_t up = k->head;
    for (int hops = 0; up >= 0 && hops < 3; hops++, up = t->s->tok[up].head) {
        if (context__neg_child(r, sent, up)) return true;
        int32_t subj = t->s->tok[up].upos == TRUCE_UPOS_VERB ? truce_tree_subject(t, up) : -1;
        if (subj >= 0 && subj != tok &&
            (truce_np_listed(r, &t->s->tok[subj], "nobody") || context__neg_child(r, sent, subj)))
            return true; /* "neither side reported casualties" */
        if (t->s->tok[up].upos == TRUCE_UPOS_VERB) break;
    }
    return false;
}

/* "If no agreement is reached, ...": what follows hangs on it, unless it is told in the past. */
static bool context__consequent(const truce_tree *t, int32_t verb) {
    const truce_token *v = &t->s->tok[verb];
    if (v->upos != TRUCE_UPOS_VERB && v->upos != TRUCE_UPOS_AUX) return false;
    if (v->xpos == TRUCE_XPOS_VBD || v->xpos == TRUCE_XPOS_VBN) return false;
    truce_tree_each(t, verb, c) {
        if (t->s->tok[c].dep != TRUCE_DEP_ADVCL || c > verb) continue;
        int32_t mark = truce_tree_child(t, c, TRUCE_DEP_MARK);
        if (mark >= 0 && (truce_tree_is_low(t, mark, "if") || truce_tree_is_low(t, mark, "unless"))) return true;
    }
    return false;
}

/* "there will be war", "if it fails, the fighting could spread": a noun that is the subject of what may come. Of "the
 * strikes could lead to war" the strikes are a fact. */
static int32_t context__to_come(const truce_tree *t, int32_t noun) {
    const truce_token *k = &t->s->tok[noun];
    if (k->upos != TRUCE_UPOS_NOUN || k->dep != TRUCE_DEP_NSUBJ || k->head < 0) return noun;
    bool there = truce_tree_child(t, k->head, TRUCE_DEP_EXPL) >= 0;
    return there || context__consequent(t, k->head) ? k->head : noun;
}

static int context__modality_of(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t up = context__to_come(t, tok);
    for (uint32_t steps = 0; up >= 0 && steps < t->s->n; steps++) {
        const truce_token *k = &t->s->tok[up];
        truce_tree_each(t, up, c) {
            const truce_token *m = &t->s->tok[c];
            if (m->dep == TRUCE_DEP_MARK && truce_np_listed(r, m, "condition")) return TRUCE_MOD_HYPOTHETICAL;
            if (m->dep == TRUCE_DEP_AUX && truce_np_listed(r, m, "modal")) return TRUCE_MOD_HYPOTHETICAL;
            if (m->dep == TRUCE_DEP_AUX && truce_np_listed(r, m, "future")) return TRUCE_MOD_FUTURE;
        }
        if (context__consequent(t, up)) return TRUCE_MOD_HYPOTHETICAL;
        int32_t h = k->head;
        if (h < 0) break;
        bool inside = k->dep == TRUCE_DEP_XCOMP || k->dep == TRUCE_DEP_CCOMP || k->dep == TRUCE_DEP_ADVCL ||
                      k->dep == TRUCE_DEP_ACL || k->dep == TRUCE_DEP_CONJ ||
                      (up == tok && k->upos == TRUCE_UPOS_NOUN &&
                       (k->dep == TRUCE_DEP_OBJ || k->dep == TRUCE_DEP_NMOD || k->dep == TRUCE_DEP_OBL));
        if (!inside) break;
        bool that = k->dep == TRUCE_DEP_CCOMP;
        if (truce_np_listed(r, &t->s->tok[h], that ? "irrealis-that" : "irrealis") && k->dep != TRUCE_DEP_CONJ &&
            k->dep != TRUCE_DEP_NSUBJ_PASS) {
            if (k->dep != TRUCE_DEP_OBL || truce_tree_is_low(t, truce_tree_case(t, up), "for") ||
                truce_tree_is_low(t, truce_tree_case(t, up), "of"))
                return TRUCE_MOD_HYPOTHETICAL;
        }
        if (k->dep == TRUCE_DEP_CCOMP || k->dep == TRUCE_DEP_ADVCL) break; /* another clause with its own tense */
        up = h;
    }
    return TRUCE_MOD_ACTUAL;
}

/* ---------------------------------------------------------------- when */

/* How well a time fits the trigger: 3 in its own phrase or clause, 2 in the clause above that is no verb of saying, 1
 * elsewhere; 0 not. */
static int context__time_fit(const truce_reading *r, int32_t sent, const truce_time *x, int32_t tok) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t head = x->tok_end - 1;
    for (int32_t i = x->tok_beg; i < x->tok_end; i++)
        if (t->s->tok[i].head < x->tok_beg || t->s->tok[i].head >= x->tok_end) head = i;
    if (truce_tree_below(t, head, tok)) return 4;
    int32_t clause = truce_tree_clause(t, head), mine = truce_tree_clause(t, tok);
    if (clause == mine) return 3;
    for (int32_t up = mine, steps = 0; up >= 0 && steps < 6;
         steps++, up = t->s->tok[up].head < 0 ? -1 : truce_tree_clause(t, t->s->tok[up].head))
        if (up == clause) {
            bool saying = false;
            for (uint32_t i = truce_attributions_from(r, sent);
                 i < r->attributions.n && r->attributions.v[i].sentence == sent; i++)
                saying |= r->attributions.v[i].cue_token == clause;
            return saying ? 0 : 2;
        }
    return truce_tree_below(t, clause, mine) ? 2 : 1;
}

static void context__when(const truce_reading *r, int32_t sent, int32_t tok, truce_claim *c) {
    int best = 0;
    for (uint32_t i = truce_times_from(r, sent); i < r->times.n && r->times.v[i].sentence == sent; i++) {
        const truce_time *x = &r->times.v[i];
        if (x->from == TRUCE_NODAY) continue;
        int fit = context__time_fit(r, sent, x, tok) * 8;
        if (fit >= 16) fit += 6 - (x->date_prec ? x->date_prec : 6); /* the more precise one */
        if (fit < 16 || fit <= best) continue;
        best = fit;
        c->has_when = true;
        c->from = x->from;
        c->to = x->to;
        c->date_prec = x->date_prec;
        c->when_text = x->text;
    }
    truce_day today = r->article->published;
    if (c->has_when && today != TRUCE_NODAY && c->to != TRUCE_NODAY && c->to < today - CONTEXT__BACKGROUND_DAYS &&
        c->modality == TRUCE_MOD_ACTUAL)
        c->modality = TRUCE_MOD_BACKGROUND;
}

/* ---------------------------------------------------------------- where, with what */

static bool context__in_party(const truce_claim *c, const truce_place *p) {
    for (uint32_t i = 0; i < c->actors.n; i++)
        if (p->beg >= c->actors.v[i].beg && p->end <= c->actors.v[i].end) return true;
    if (c->has_claimant && p->beg >= c->claimant.beg && p->end <= c->claimant.end) return true;
    return false;
}

static int32_t context__token(const truce_sentence *s, uint32_t pos) {
    for (uint32_t i = 0; i < s->n; i++)
        if (s->tok[i].beg <= pos && pos < s->tok[i].end) return (int32_t)i;
    return -1;
}

/* Names on the map that are where things happen, not who does them. */
static bool context__located(const truce_reading *r, int32_t sent, const truce_place *p, bool here) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t k = context__token(t->s, p->beg);
    if (k < 0 || p->adjective) return false;
    for (int hops = 0; k >= 0 && hops < 6; hops++) {
        const truce_token *x = &t->s->tok[k];
        int32_t prep = truce_tree_case(t, k);
        if (prep >= 0 && t->s->tok[prep].xpos != TRUCE_XPOS_POS) return truce_np_listed(r, &t->s->tok[prep], "where");
        if (x->dep == TRUCE_DEP_NSUBJ) return false;
        if (here && hops == 0 && x->dep == TRUCE_DEP_COMPOUND && p->where_prec <= 3)
            return truce_tree_child(t, k, TRUCE_DEP_CONJ) < 0; /* "a Kabul market" */
        if (x->upos == TRUCE_UPOS_VERB) return false;
        k = x->head;
    }
    return here; /* elsewhere only what a preposition places */
}

/* A lead says "in Nigeria" or nothing, and the next sentences where: "The attack occurred in ...". */
static void context__where_ahead(const truce_reading *r, int32_t sent, truce_claim *c) {
    bool own = c->places.n > 0;
    uint8_t found = 0;
    truce_str country = TRUCE_NOSTR;
    for (uint32_t i = 0; i < c->places.n; i++) {
        if (c->places.v[i].where_prec < 6) return;
        country = c->places.v[i].country;
    }
    for (int32_t ahead = 1; ahead <= CONTEXT__PLACE_AHEAD && !found; ahead++)
        for (uint32_t i = truce_places_from(r, sent + ahead);
             i < r->places.n && r->places.v[i].sentence == sent + ahead; i++) {
            const truce_place *p = &r->places.v[i];
            if (p->where_prec > 4 || !context__located(r, p->sentence, p, false)) continue;
            if (country.n && !truce_str_eq(p->country, country)) continue;
            if (found == CONTEXT__PLACE_AHEAD_MOST) break;
            truce_vec_push(r->arena, &c->places, *p);
            found++;
        }
    c->places_ahead = found;
    if (found && !own) c->place_before = true;
}

/* "KABUL, Oct. 12 (AP) -": where it was written, not where it happened. */
static bool context__dateline(const truce_sentence *s) {
    const truce_token *last = &s->tok[s->n - 1];
    for (uint32_t i = 0; i < s->n; i++)
        if (s->tok[i].upos == TRUCE_UPOS_VERB) return false;
    return last->upos == TRUCE_UPOS_PUNCT && last->xpos != TRUCE_XPOS_STOP && last->xpos != TRUCE_XPOS_CLOSEQ;
}

static void context__where(const truce_reading *r, int32_t sent, int32_t tok, truce_claim *c) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t clause = truce_tree_clause(t, tok);
    for (int round = 0; round < 2 && !c->places.n; round++) /* in the trigger's clause, then anywhere in the sentence */
        for (uint32_t i = truce_places_from(r, sent); i < r->places.n && r->places.v[i].sentence == sent; i++) {
            const truce_place *p = &r->places.v[i];
            if (context__in_party(c, p) || !context__located(r, sent, p, true)) continue;
            int32_t at = context__token(t->s, p->beg);
            if (round == 0 && !truce_tree_below(t, at, clause)) continue;
            truce_vec_push(r->arena, &c->places, *p);
        }
    for (int32_t back = 1; back <= CONTEXT__PLACE_BACK && back <= sent && !c->places.n;
         back++) /* where the story stood before */
        for (uint32_t i = truce_places_from(r, sent - back); i < r->places.n && r->places.v[i].sentence == sent - back;
             i++)
            if (!context__dateline(&r->sent[sent - back]) && context__located(r, sent - back, &r->places.v[i], false))
                truce_vec_push(r->arena, &c->places, r->places.v[i]), c->place_before = true;
    for (uint32_t i = 1; i < c->places.n; i++) /* the most exact first, else in text order */
        for (uint32_t j = i; j && c->places.v[j].where_prec < c->places.v[j - 1].where_prec; j--) {
            truce_place swap = c->places.v[j];
            c->places.v[j] = c->places.v[j - 1];
            c->places.v[j - 1] = swap;
        }
    context__where_ahead(r, sent, c);
}

static void context__weapon(const truce_reading *r, int32_t sent, int32_t tok, truce_claim *c) {
    const truce_sentence *s = &r->sent[sent];
    truce_match *m;
    uint32_t n;
    int best = 0;
    truce_str mode = TRUCE_NOSTR;
    truce_lex_scan(r->lex, r->arena, r->article->text, s->beg, s->end, 1u << TRUCE_LEX_WEAPON, &m, &n);
    for (uint32_t i = 0; i < n; i++) {
        int32_t k = context__token(s, m[i].beg);
        if (k < 0 || s->tok[k].upos == TRUCE_UPOS_PROPN) continue;
        int fit = truce_tree_clause(&r->view[sent].tree, k) == truce_tree_clause(&r->view[sent].tree, tok) ? 2 : 1;
        if (fit <= best) continue;
        best = fit;
        c->has_weapon = true;
        c->weapon_beg = m[i].beg;
        c->weapon_end = m[i].end;
        c->weapon_text = truce_str_sub(r->article->text, m[i].beg, m[i].end);
        c->weapon_kind = truce_lex_get(r->lex, m[i].entry, "kind");
        mode = truce_lex_get(r->lex, m[i].entry, "mode");
    }
    if (truce_str_is(c->event, "ASSAULT") && !c->mode.p) c->mode = mode;
}

void truce_context_fill(const truce_reading *r, int32_t sent, int32_t tok, truce_claim *c) {
    c->modality = (uint8_t)context__modality_of(r, sent, tok);
    context__claimant(r, sent, tok, c);
    context__when(r, sent, tok, c);
    context__where(r, sent, tok, c);
    if (truce_str_is(c->event, "ASSAULT") || c->harm) context__weapon(r, sent, tok, c);
}
