/* claim/harm.c - who was killed, wounded, taken or driven out, and how many. See roles.h.
 * Does: victims of a trigger, one claim a counted group; parts of a whole.   Does not: objects ("captured 25 posts":
 * events.c). */
#include "claim/gist.h"
#include "claim/roles.h"

#include <string.h>

static const truce_count HARM__ONE = {1, 1, TRUCE_BOUND_EXACT, {NULL, 0}},
                         HARM__ZERO = {0, 0, TRUCE_BOUND_EXACT, {NULL, 0}},
                         HARM__SOME = {-1, -1, TRUCE_BOUND_UNCOUNTED, {NULL, 0}};

/* One group of victims: a noun phrase with its own count. */
typedef struct harm__group {
    int32_t tok;  /* head of the phrase (may be the number itself) */
    int32_t noun; /* what is counted, or -1 */
    int32_t last; /* last conjunct that the count covers, else tok */
    truce_count count;
    bool named; /* single definite persons: may be added up with their neighbours */
    bool mixed; /* covers people of several kinds */
} harm__group;
typedef TRUCE_VEC(harm__group) harm__groups;

static bool harm__zero(const truce_count *c) {
    return c->low == 0 && c->high == 0;
}

/* ---------------------------------------------------------------- counting a phrase */

static bool harm__det(const truce_tree *t, int32_t tok, const char *low) {
    truce_tree_each(t, tok,
                    c) if (t->s->tok[c].dep == TRUCE_DEP_DET && truce_str_is(t->s->tok[c].low, low)) return true;
    return false;
}

/* The count of those that "they" or "them" points at: the nearest counted people before. */
static truce_count harm__pointed_at(const truce_reading *r, int32_t sent, int32_t tok) {
    for (int32_t b = sent; b >= 0 && b >= sent - 1; b--) {
        const truce_view *v = &r->view[b];
        for (uint32_t i = 0; i < v->numbers.n; i++) {
            const truce_np_number *n = &v->numbers.v[b == sent ? v->numbers.n - 1 - i : i];
            if ((b == sent && n->beg > tok) || n->noun < 0 || !truce_np_people(r, b, n->noun)) continue;
            return n->count;
        }
    }
    return HARM__SOME;
}

static void harm__count(const truce_reading *r, int32_t sent, harm__group *g) {
    const truce_view *v = &r->view[sent];
    const truce_tree *t = &v->tree;
    const truce_token *k = &t->s->tok[g->tok];
    const truce_np_number *n = truce_np_count(v, g->tok);
    g->noun = k->upos == TRUCE_UPOS_NUM ? -1 : g->tok;
    if (n) {
        g->count = n->count;
        g->noun = n->noun;
        if (n->noun < 0 && (g->tok < n->beg || g->tok >= n->end)) g->noun = g->tok;
        return;
    }
    int32_t of = truce_tree_prep(t, g->tok, "of");
    const truce_np_number *inner = of >= 0 ? truce_np_count(v, of) : NULL;
    truce_entry e = truce_np_entry(r, k, TRUCE_LEX_GENERIC);
    bool collective = e != TRUCE_NOENTRY && truce_lex_has(r->lex, e, "collective");
    if (inner && collective) { /* "a family of six", "a group of 12 students" */
        g->count = inner->count;
        g->noun = inner->noun >= 0 ? inner->noun : g->tok;
        return;
    }
    bool none = truce_np_listed(r, k, "nobody") || harm__det(t, g->tok, "no");
    bool indefinite = harm__det(t, g->tok, "a") || harm__det(t, g->tok, "an") || harm__det(t, g->tok, "another");
    bool plural = k->xpos == TRUCE_XPOS_NNS || k->xpos == TRUCE_XPOS_NNPS || k->feats & TRUCE_FEAT_PLUR;
    if (none) g->count = HARM__ZERO;
    else if (truce_str_is(k->low, "another") || truce_str_is(k->low, "one")) g->count = HARM__ONE, g->noun = -1;
    else if (k->upos == TRUCE_UPOS_PRON) {
        truce_str w = k->lemma;
        bool one = truce_str_is(w, "he") || truce_str_is(w, "she") || truce_str_is(w, "him") ||
                   truce_str_is(w, "her") || truce_str_is(k->low, "himself") || truce_str_is(k->low, "herself");
        g->count = one ? HARM__ONE : harm__pointed_at(r, sent, g->tok);
        g->noun = -1;
    } else if (indefinite && !plural && !collective) g->count = HARM__ONE;
    else if (!plural && !collective && k->upos == TRUCE_UPOS_PROPN && v->mention[g->tok] < 0)
        g->count = HARM__ONE, g->named = true;
    else if (!plural && !collective && (k->upos == TRUCE_UPOS_NOUN || v->mention[g->tok] >= 0)) {
        const truce_actor *a = v->party[g->tok];
        bool titled = v->mention[g->tok] >= 0 && v->mentions.v[v->mention[g->tok]].kind == TRUCE_LEX_GENERIC;
        bool person =
            k->upos == TRUCE_UPOS_NOUN || titled
                ? truce_harm_human(r, sent, g->tok, TRUCE_HARM_KILLED)
                : a && a->entry != TRUCE_NOENTRY && truce_str_is(truce_lex_get(r->lex, a->entry, "kind"), "person");
        g->count = person ? HARM__ONE : HARM__SOME;
        g->named = person;
    } else g->count = HARM__SOME;
}

/* ---------------------------------------------------------------- groups of a coordination */

static void harm__merge_named(harm__groups *v) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < v->n; i++) {
        harm__group *last = n ? &v->v[n - 1] : NULL;
        if (last && last->named && v->v[i].named) {
            last->count.low += v->v[i].count.low;
            last->count.high += v->v[i].count.high;
            last->last = v->v[i].tok;
        } else v->v[n++] = v->v[i];
    }
    v->n = n;
}

static void harm__add(const truce_reading *r, int32_t sent, int32_t tok, const truce_trigger *t, harm__groups *out) {
    for (uint32_t i = 0; i < out->n; i++)
        if (out->v[i].tok == tok || out->v[i].noun == tok) return;
    if (out->n && truce_harm_claimed(r, sent, tok, t->tok)) return;
    harm__group g = {.tok = tok, .noun = -1, .last = tok};
    harm__count(r, sent, &g);
    harm__group *first = out->n ? &out->v[out->n - 1] : NULL;
    bool bare = g.count.bound == TRUCE_BOUND_UNCOUNTED;
    if (first && bare && first->count.bound != TRUCE_BOUND_UNCOUNTED && !harm__zero(&first->count) && !first->named &&
        !(first->count.low == 1 && first->count.high == 1)) { /* "dozens of soldiers, civilians and militants" */
        first->last = tok;
        first->mixed = true;
        return;
    }
    if (g.noun >= 0 && !truce_harm_human(r, sent, g.noun, t->frame->harm)) return;
    truce_vec_push(r->arena, out, g);
}

/* "his deputy, Major Tayyab": a name after a comma names the one before. */
static bool harm__renames(const truce_reading *r, int32_t sent, int32_t tok, const harm__groups *out) {
    const truce_sentence *s = &r->sent[sent];
    const truce_tree *t = &r->view[sent].tree;
    int32_t beg, end;
    if (!out->n || !out->v[out->n - 1].named || s->tok[tok].upos != TRUCE_UPOS_PROPN) return false;
    if (s->tok[out->v[out->n - 1].last].upos != TRUCE_UPOS_NOUN) return false;
    truce_tree_phrase(t, tok, false, &beg, &end);
    return beg > 0 && s->tok[beg - 1].xpos == TRUCE_XPOS_COMMA;
}

/* A conjunct comes after "and", a comma or "along with", not after a dash. */
static bool harm__joined(const truce_tree *t, int32_t tok) {
    int32_t beg, end;
    truce_tree_phrase(t, tok, false, &beg, &end);
    return truce_tree_child(t, tok, TRUCE_DEP_CC) >= 0 ||
           (beg > 0 && t->s->tok[beg - 1].form.p[0] != '-' && t->s->tok[beg - 1].upos != TRUCE_UPOS_SYM &&
            (unsigned char)t->s->tok[beg - 1].form.p[0] < 0x80);
}

static void harm__split(const truce_reading *r, int32_t sent, int32_t tok, const truce_trigger *g, harm__groups *out) {
    const truce_tree *t = &r->view[sent].tree;
    for (int32_t c = tok; c >= 0; c = truce_tree_conj(t, tok, c)) {
        if (c != tok && t->s->tok[c].upos == TRUCE_UPOS_VERB) continue;
        if (c != tok && (harm__renames(r, sent, c, out) || !harm__joined(t, c))) continue;
        harm__add(r, sent, c, g, out);
        int32_t noun = out->n ? out->v[out->n - 1].noun : -1;
        if (noun >= 0 && noun != c) /* the conjuncts hang on the counted noun: "dozens of soldiers and civilians" */
            for (int32_t d = truce_tree_conj(t, noun, noun); d >= 0; d = truce_tree_conj(t, noun, d))
                harm__add(r, sent, d, g, out);
    }
    int32_t more[8];
    uint32_t n = truce_harm_row(r, sent, tok, more, 8); /* and what stands in a row with it, whatever the tree says */
    for (uint32_t i = 0; i < n; i++) harm__add(r, sent, more[i], g, out);
    harm__merge_named(out);
}

/* ---------------------------------------------------------------- tolls */

/* "The toll rose from 10 to 12", "a death toll of 12", "deaths reached 12". */
static int32_t harm__toll(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_view *v = &r->view[sent];
    int32_t clause = truce_tree_clause(&v->tree, tok), found = -1;
    for (uint32_t i = 0; i < v->numbers.n; i++) {
        const truce_np_number *n = &v->numbers.v[i];
        if (n->beg < tok || !truce_tree_below(&v->tree, n->core, clause >= 0 ? clause : tok) ||
            (n->noun >= 0 && !truce_harm_human(r, sent, n->noun, TRUCE_HARM_KILLED)))
            continue;
        int32_t head = n->noun >= 0 ? n->noun : n->core, prep = truce_tree_case(&v->tree, head);
        bool to = truce_tree_is_low(&v->tree, prep, "to") || truce_tree_is_low(&v->tree, prep, "at") ||
                  truce_tree_is_low(&v->tree, prep, "of");
        if (found < 0 || to) found = head;
        if (to && !truce_tree_is_low(&v->tree, prep, "of")) break;
    }
    return found;
}

/* ---------------------------------------------------------------- who the victims are */

static const truce_claim *harm__previous(const truce_reading *r, int32_t sent, bool same_sentence) {
    for (uint32_t i = r->claims.n; i-- > 0;) {
        const truce_claim *c = &r->claims.v[i];
        if ((int32_t)c->sentence < sent - (same_sentence ? 0 : 1)) return NULL;
        if (c->harm && c->part_of < 0) return c;
    }
    return NULL;
}

static bool harm__forces(unsigned role) {
    return role == TRUCE_ROLE_SOLDIER || role == TRUCE_ROLE_POLICE || role == TRUCE_ROLE_OFFICIAL;
}

static void harm__mix(const truce_reading *r, int32_t sent, const harm__group *g, truce_actor *v) {
    const truce_tree *t = &r->view[sent].tree;
    int32_t first = g->noun >= 0 ? g->noun : g->tok;
    bool forces = harm__forces(v->role) || v->role == TRUCE_ROLE_FIGHTER;
    for (int32_t c = truce_tree_conj(t, first, first); c >= 0; c = truce_tree_conj(t, first, c)) {
        const truce_actor *x = r->view[sent].party[c];
        if (!x) continue;
        bool xf = harm__forces(x->role) || x->role == TRUCE_ROLE_FIGHTER;
        if (x->role != v->role && !(forces && xf)) v->role = TRUCE_ROLE_PERSON, v->sector = TRUCE_NOSTR;
        if (x->country.p && v->country.p && !truce_str_eq(x->country, v->country)) v->country = TRUCE_NOSTR;
    }
}

static truce_str harm__other_side(const truce_reading *r, truce_str country) {
    truce_str best = TRUCE_NOSTR;
    uint32_t most = 0;
    for (uint32_t i = 0; i < r->gist->countries.n; i++) {
        const truce_gist_country *c = &r->gist->countries.v[i];
        if (c->mentions > most && !truce_str_eq(c->country, country)) most = c->mentions, best = c->country;
    }
    return most >= 2 ? best : TRUCE_NOSTR;
}

/* Nobody says whose soldiers or civilians they are: take it from what stands around, in this order. */
static void harm__infer_country(const truce_reading *r, int32_t sent, truce_claim *c) {
    truce_actor *v = &c->victim;
    if (v->country.p || v->id.p || v->role == TRUCE_ROLE_FIGHTER || c->harm >= TRUCE_HARM_DISPLACED) return;
    const truce_claim *before = harm__previous(r, sent, true);
    if (before && before->victim.country.p && before->victim.role == v->role) {
        v->country = before->victim.country;
        return;
    }
    bool state = c->has_claimant && c->claimant.country.p && !truce_str_is(c->claimant.sector, "REB") &&
                 !truce_str_is(c->claimant.sector, "MED") && !truce_str_is(c->claimant.sector, "IGO") &&
                 !truce_str_is(c->claimant.sector, "NGO") && !truce_str_is(c->claimant.sector, "EDU");
    if (harm__forces(v->role) && state) {
        bool own_deed = false;
        for (uint32_t i = 0; i < c->actors.n; i++)
            own_deed |= c->actors.v[i].country.p && truce_str_eq(c->actors.v[i].country, c->claimant.country) &&
                        !truce_str_is(c->actors.v[i].sector, "REB");
        v->country = own_deed ? harm__other_side(r, c->claimant.country) : c->claimant.country;
        return;
    }
    for (uint32_t i = 0; i < c->places.n && !v->country.p && !c->place_before; i++) v->country = c->places.v[i].country;
    if (!v->country.p && state) v->country = c->claimant.country;
}

/* "Security officials said": officials speak where it happened, and of their own dead. */
static void harm__infer_claimant(truce_claim *c) {
    truce_actor *a = &c->claimant;
    bool state = truce_str_is(a->sector, "GOV") || truce_str_is(a->sector, "MIL") || truce_str_is(a->sector, "COP") ||
                 truce_str_is(a->sector, "SPY");
    if (!c->has_claimant || a->country.p || a->id.p || !state) return;
    if (harm__forces(c->victim.role)) a->country = c->victim.country;
    for (uint32_t i = 0; i < c->places.n && !a->country.p; i++) a->country = c->places.v[i].country;
}

/* A name that an earlier sentence has. */
static bool harm__named_before(const truce_reading *r, int32_t sent, int32_t tok) {
    const truce_token *k = &r->sent[sent].tok[tok];
    if (k->upos != TRUCE_UPOS_PROPN) return false;
    return truce_gist_named_before(r, k->low, sent);
}

static void harm__victim(const truce_reading *r, int32_t sent, const truce_trigger *t, const harm__group *g,
                         truce_claim *c) {
    int32_t noun = g->noun >= 0 ? g->noun : g->tok;
    truce_np_actor(r, sent, noun, &c->victim);
    const truce_token *k = &r->sent[sent].tok[noun];
    bool elided = g->noun < 0 || truce_np_listed(r, k, "others");
    if (elided && !c->victim.country.p && !c->victim.sector.p) {
        const truce_claim *before = harm__previous(r, sent, false);
        uint32_t beg = c->victim.beg, end = c->victim.end;
        if (before && !t->frame->toll) c->victim = before->victim;
        c->victim.beg = beg;
        c->victim.end = end;
        c->victim.text = truce_str_sub(r->article->text, beg, end);
    }
    if (g->mixed) harm__mix(r, sent, g, &c->victim);
    if (t->form == TRUCE_FORM_NOUN && noun == t->tok) { /* "civilian deaths", "12 Pakistani casualties" */
        truce_tree_each(&r->view[sent].tree, t->tok, m) {
            truce_entry e = truce_np_entry(r, &r->sent[sent].tok[m], TRUCE_LEX_GENERIC);
            unsigned d = r->sent[sent].tok[m].dep;
            if (e != TRUCE_NOENTRY && (d == TRUCE_DEP_AMOD || d == TRUCE_DEP_COMPOUND))
                c->victim.role = (uint8_t)truce_role_of(truce_lex_get(r->lex, e, "role"));
        }
    }
    c->victim.plural = true;
    c->victim_token = g->tok;
    c->anaphoric = k->upos == TRUCE_UPOS_PRON || harm__det(&r->view[sent].tree, noun, "the") ||
                   harm__det(&r->view[sent].tree, noun, "those") || harm__det(&r->view[sent].tree, noun, "these") ||
                   harm__det(&r->view[sent].tree, noun, "both") || harm__named_before(r, sent, noun);
}

/* ---------------------------------------------------------------- a claim */

/* Days that a duration's value covers ("P3D", "P2W", "PT24H"), at least; 0 when it says nothing. */
static uint64_t harm__days(truce_str value) {
    uint64_t n = 0;
    uint32_t i = 1;
    if (value.n < 3 || value.p[0] != 'P') return 0;
    if (value.p[1] == 'T') return 1;
    while (i < value.n && value.p[i] >= '0' && value.p[i] <= '9' && n < 100000)
        n = n * 10 + (uint64_t)(value.p[i++] - '0');
    if (i >= value.n) return 0;
    if (!n) n = 2; /* PXM: "months" */
    return value.p[i] == 'D'   ? n
           : value.p[i] == 'W' ? 7 * n
           : value.p[i] == 'M' ? 30 * n
           : value.p[i] == 'Y' ? 365 * n
                               : 0;
}

enum { HARM__PERIOD_DAYS = 10 }; /* a longer stretch is a period, not an incident */

/* The value is a month, a quarter, a year or longer: "2025", "2025-10", "XXXX-10", "2025-Q3", "199". */
static bool harm__long_value(truce_str v) {
    if (v.n < 3 || v.p[0] == 'P' || v.p[0] == 'T') return false;
    if (v.n <= 4) return (v.p[0] >= '0' && v.p[0] <= '9') || v.p[0] == 'X';
    return v.n == 7 && v.p[4] == '-' && v.p[5] != 'W';
}

/* One blow is no tally, however vague its date: "the attack killed 130". */
static bool harm__one_blow(const truce_reading *r, int32_t sent, const truce_claim *c) {
    for (uint32_t i = 0; i < c->actors.n; i++) {
        const truce_sentence *s = &r->sent[sent];
        for (uint32_t t = 0; t < s->n; t++)
            if (s->tok[t].beg >= c->actors.v[i].beg && s->tok[t].end <= c->actors.v[i].end &&
                s->tok[t].xpos == TRUCE_XPOS_NN && truce_np_listed(r, &s->tok[t], "thing"))
                return true;
    }
    return false;
}

/* A tally over weeks or more is a period total. */
static bool harm__period(const truce_reading *r, int32_t sent, const truce_claim *c) {
    const truce_tree *t = &r->view[sent].tree;
    if (harm__one_blow(r, sent, c)) return false;
    const truce_token *k = &t->s->tok[c->token];
    int32_t subj = truce_tree_subject(t, c->token);
    bool tally = subj >= 0 && (t->s->tok[subj].xpos == TRUCE_XPOS_NNS || t->s->tok[subj].feats & TRUCE_FEAT_PLUR);
    if (k->xpos == TRUCE_XPOS_VBG && !tally && (!c->has_when || c->date_prec <= 4))
        return false; /* "..., killing 130" */
    bool taking = c->harm == TRUCE_HARM_CAPTURED || c->harm == TRUCE_HARM_DETAINED ||
                  c->harm == TRUCE_HARM_MISSING; /* "kidnapped last month" is one deed */
    bool longer_when =
        c->has_when && !(taking && c->date_prec <= 4) &&
        (c->date_prec >= 4 || (c->from != TRUCE_NODAY && c->to != TRUCE_NODAY && c->to - c->from >= HARM__PERIOD_DAYS));
    for (uint32_t i = truce_times_from(r, sent); i < r->times.n && r->times.v[i].sentence == sent;
         i++) { /* "in the past year", "for months", "since January"; also when no day can be had */
        const truce_time *x = &r->times.v[i];
        int32_t head = x->tok_end - 1;
        while (head > x->tok_beg && t->s->tok[head].head >= x->tok_beg && t->s->tok[head].head < x->tok_end) head--;
        int32_t of = t->s->tok[head].head;
        if (of >= 0 && t->s->tok[of].xpos == TRUCE_XPOS_NN && truce_np_listed(r, &t->s->tok[of], "thing"))
            return false; /* "the 2014 attack" */
        int32_t prep = truce_tree_case(t, head), before = prep >= 0 ? prep : x->tok_beg - 1;
        bool inside = truce_tree_below(t, head, c->token) || (subj >= 0 && truce_tree_below(t, head, subj));
        if (truce_tree_clause(t, head) != truce_tree_clause(t, c->token) && !inside) continue;
        bool since =
            truce_tree_is_low(t, before, "since") && (x->from == TRUCE_NODAY || r->article->published == TRUCE_NODAY ||
                                                      r->article->published - x->from >= HARM__PERIOD_DAYS);
        bool span = x->kind == 1 && harm__days(x->value) >= HARM__PERIOD_DAYS && prep >= 0 &&
                    truce_np_listed(r, &t->s->tok[prep], "span");
        bool longer = x->kind == 0 && x->from == TRUCE_NODAY && harm__long_value(x->value);
        if (since || span || longer) return true;
    }
    return longer_when;
}

/* "Among the dead were ...": part of what an earlier sentence counted; who said that says this. */
static void harm__among(const truce_reading *r, int32_t sent, const truce_trigger *t, truce_claim *c) {
    if (t->form == TRUCE_FORM_VERB || !harm__det(&r->view[sent].tree, t->tok, "the")) {
        if (t->form != TRUCE_FORM_ADJECTIVE || t->tok == 0 || !truce_str_is(r->sent[sent].tok[t->tok - 1].low, "the"))
            return;
    }
    for (uint32_t i = r->claims.n; i-- > 0 && (int32_t)r->claims.v[i].sentence >= sent - 3;) {
        const truce_claim *w = &r->claims.v[i];
        if (w->harm != c->harm || w->part_of >= 0 || (int32_t)w->sentence == sent ||
            w->count.bound == TRUCE_BOUND_UNCOUNTED)
            continue;
        if (c->count.low >= 0 && w->count.low >= 0 && c->count.low > w->count.low) continue;
        c->part_of = (int32_t)i;
        if (!c->has_claimant && w->has_claimant)
            c->has_claimant = true, c->claimant = w->claimant, c->stance = w->stance;
        if (!c->victim.country.p && !c->victim.id.p) c->victim.country = w->victim.country;
        return;
    }
}

/* Polarity, whose people, who speaks, over what time: what needs the filled claim. */
static void harm__finish(truce_reading *r, int32_t sent, const truce_trigger *t, truce_claim *c) {
    harm__among(r, sent, t, c);
    harm__infer_country(r, sent, c);
    harm__infer_claimant(c);
    if (c->has_claimant && c->stance == TRUCE_SAID_ASSERTS) { /* the country may only now be known */
        truce_claim again = *c;
        truce_context_fill(r, sent, t->tok, &again);
        c->stance = again.stance;
    }
    bool one = c->count.low == 1 && c->count.high == 1;
    c->period_total = c->count.bound != TRUCE_BOUND_UNCOUNTED && !one && harm__period(r, sent, c);
    truce_event_push(r, c);
}

/* "Each side said it had killed dozens of the other's soldiers": one claim a side, about the other side's people or its
 * own. */
static bool harm__each(truce_reading *r, int32_t sent, const truce_trigger *t, const harm__group *g, truce_claim *c) {
    truce_actor two[2];
    if (!c->has_claimant || c->claimant.country.p || c->claimant.id.p || !truce_np_both_sides(r, &c->claimant, two))
        return false;
    const truce_tree *tree = &r->view[sent].tree;
    int32_t clause = truce_tree_clause(tree, t->tok), noun = g->noun >= 0 ? g->noun : g->tok;
    bool own = false, other = false;
    for (int32_t i = tree->left[clause]; i < tree->right[clause]; i++) {
        other |= truce_tree_is_low(tree, i, "other") && i > t->tok;
        own |= truce_tree_is_low(tree, i, "own") && truce_tree_below(tree, i, noun);
    }
    if (!own && !other && c->victim.role == TRUCE_ROLE_PERSON) return false;
    for (int k = 0; k < 2; k++) {
        truce_claim x = *c;
        uint32_t beg = x.claimant.beg, end = x.claimant.end;
        x.claimant = two[k];
        x.claimant.beg = beg;
        x.claimant.end = end;
        x.claimant.text = truce_str_sub(r->article->text, beg, end);
        if (!x.victim.country.p && (own || other)) x.victim.country = two[own ? k : 1 - k].country;
        harm__finish(r, sent, t, &x);
    }
    return true;
}

/* "Officials put the toll at 23": who puts it there claims it. */
static void harm__teller(const truce_reading *r, int32_t sent, const truce_trigger *t, truce_claim *c) {
    const truce_tree *tree = &r->view[sent].tree;
    int32_t verb = t->frame->toll ? truce_tree_clause(tree, t->tok) : -1;
    if (verb < 0 || !truce_np_listed(r, &tree->s->tok[verb], "puts-toll")) return;
    int32_t subj = truce_tree_subject(tree, verb);
    truce_actor a;
    if (subj < 0 || subj == t->tok || !truce_np_actor(r, sent, subj, &a)) return;
    c->has_claimant = true;
    c->claimant = a;
    c->stance = TRUCE_SAID_ASSERTS;
}

static void harm__push(truce_reading *r, int32_t sent, const truce_trigger *t, const harm__group *g, const char *rule) {
    truce_claim c;
    truce_event_claim(r, sent, t, &c);
    c.harm = t->frame->harm;
    c.harm_frame = t->frame;
    c.count = g->count;
    c.rule = rule;
    harm__victim(r, sent, t, g, &c);
    truce_context_fill(r, sent, t->tok, &c);
    if (truce_context_negated(r, sent, t->tok) || harm__zero(&c.count)) {
        c.negative = true;
        if (c.count.bound == TRUCE_BOUND_UNCOUNTED || g->named || (c.count.low == 1 && c.count.high == 1))
            c.count = HARM__ZERO;
    }
    if (c.stance == TRUCE_SAID_DENIES && c.count.bound == TRUCE_BOUND_UNCOUNTED) c.count = HARM__ZERO;
    harm__teller(r, sent, t, &c);
    if (!harm__each(r, sent, t, g, &c)) harm__finish(r, sent, t, &c);
}

/* The same people by the same harm are told once a sentence: "shot and killed", "killed in a deadly attack". */
static bool harm__told(const truce_reading *r, int32_t sent, unsigned harm, const harm__group *g) {
    int32_t noun = g->noun >= 0 ? g->noun : g->tok;
    const truce_token *k = &r->sent[sent].tok[noun];
    for (uint32_t i = r->claims.n; i-- > 0 && (int32_t)r->claims.v[i].sentence == sent;) {
        const truce_claim *c = &r->claims.v[i];
        if (c->harm == harm && c->victim.beg <= k->beg && k->end <= c->victim.end) return true;
        bool same = c->count.low == g->count.low && c->count.high == g->count.high && c->count.bound == g->count.bound;
        if (c->harm == harm && (g->noun < 0 || c->victim_token == g->tok) &&
            (same || g->count.bound == TRUCE_BOUND_UNCOUNTED))
            return true;
    }
    return false;
}

/* "20 casualties" are killed and wounded together: only "no casualties" tells of the dead. */
static void harm__unsay(const truce_reading *r, int32_t sent, const truce_trigger *t, harm__group *g) {
    if (!harm__zero(&g->count) && truce_np_listed(r, &r->sent[sent].tok[t->tok], "both-tolls")) g->count = HARM__SOME;
}

/* Fighters and soldiers come and go without being refugees; "relocating its leadership" counts nobody. */
static bool harm__plausible(const truce_reading *r, int32_t sent, const truce_trigger *t, harm__group *g) {
    const truce_actor *a = r->view[sent].party[g->noun >= 0 ? g->noun : g->tok];
    unsigned harm = t->frame->harm;
    if (harm >= TRUCE_HARM_DISPLACED && g->named) g->count = HARM__SOME;
    if (harm == TRUCE_HARM_RETURNED && a &&
        (a->role == TRUCE_ROLE_FIGHTER || a->role == TRUCE_ROLE_SOLDIER || a->role == TRUCE_ROLE_POLICE))
        return false;
    const truce_token *k = &r->sent[sent].tok[t->tok];
    bool attribute =
        k->dep == TRUCE_DEP_AMOD && !truce_np_count(&r->view[sent], g->tok); /* "the jailed former minister" */
    return !attribute || harm == TRUCE_HARM_KILLED || harm == TRUCE_HARM_WOUNDED;
}

uint32_t truce_harm_read(truce_reading *r, int32_t sent, const truce_trigger *t) {
    harm__groups groups = {0};
    const char *rule = "harm.role";
    uint32_t before = r->claims.n;
    int32_t v = truce_harm_victim(r, sent, t, &rule);
    if (t->frame->toll) {
        int32_t n = harm__toll(r, sent, t->tok);
        if (n >= 0) v = n, rule = "harm.toll";
    }
    if (v == t->tok) { /* "12 deaths": the trigger is counted itself */
        harm__group g = {.tok = v, .noun = v, .last = v};
        harm__count(r, sent, &g);
        const truce_view *w = &r->view[sent];
        for (uint32_t i = 0; i < w->numbers.n; i++) /* "12 dead" */
            if (w->numbers.v[i].end == v && w->numbers.v[i].noun < 0) g.count = w->numbers.v[i].count;
        bool one = harm__det(&w->tree, v, "a") || harm__det(&w->tree, v, "an") || harm__det(&w->tree, v, "another");
        if (g.named && !one) g.count = HARM__SOME; /* "the dead", "his death" */
        g.noun = v;
        g.named = false;
        harm__unsay(r, sent, t, &g);
        if (g.count.bound != TRUCE_BOUND_UNCOUNTED || t->form != TRUCE_FORM_ADJECTIVE)
            truce_vec_push(r->arena, &groups, g);
        rule = "harm.self";
    } else if (v >= 0) harm__split(r, sent, v, t, &groups);
    for (uint32_t i = 0; i < groups.n; i++)
        if (harm__plausible(r, sent, t, &groups.v[i]) && !harm__told(r, sent, t->frame->harm, &groups.v[i]))
            harm__push(r, sent, t, &groups.v[i], rule);
    return r->claims.n - before;
}

/* ---------------------------------------------------------------- parts */

static void harm__part(truce_reading *r, int32_t sent, int32_t tok, uint32_t whole) {
    harm__groups groups = {0};
    const truce_trigger t = {r->claims.v[whole].harm_frame, r->claims.v[whole].token, r->claims.v[whole].token,
                             TRUCE_FORM_VERB};
    harm__split(r, sent, tok, &t, &groups);
    for (uint32_t i = 0; i < groups.n; i++) {
        truce_claim c = r->claims.v[whole];
        bool more = groups.v[i].count.low > c.count.low &&
                    c.count.low >= 0; /* no part is more than its whole: told beside it */
        if (more && c.count.bound != TRUCE_BOUND_AT_LEAST) continue;
        c.count = groups.v[i].count;
        c.part_of = more ? -1 : (int32_t)whole;
        c.rule = more ? "harm.role" : "harm.part";
        truce_str country = c.victim.country;
        harm__victim(r, sent, &t, &groups.v[i], &c);
        if (!c.victim.country.p && !c.victim.id.p) c.victim.country = country;
        truce_event_push(r, &c);
    }
}

/* The claim of this sentence whose victims hold token `tok` or stand right before it. */
static int32_t harm__whole(const truce_reading *r, int32_t sent, int32_t tok, uint32_t first) {
    const truce_token *k = &r->sent[sent].tok[tok];
    int32_t best = -1;
    for (uint32_t i = first; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i];
        if (c->harm && c->part_of < 0 && c->count.bound != TRUCE_BOUND_UNCOUNTED && c->victim.beg < k->beg &&
            (best < 0 || c->victim.beg > r->claims.v[best].victim.beg))
            best = (int32_t)i;
    }
    return best;
}

void truce_harm_parts(truce_reading *r, int32_t sent, uint32_t first) {
    const truce_tree *t = &r->view[sent].tree;
    for (int32_t i = 0; i < (int32_t)t->s->n; i++) {
        const truce_token *k = &t->s->tok[i];
        bool including = (k->dep == TRUCE_DEP_CASE || k->upos == TRUCE_UPOS_VERB) && truce_np_listed(r, k, "including");
        if (!including) continue;
        int32_t noun = k->dep == TRUCE_DEP_CASE ? k->head : truce_tree_object(t, i);
        if (noun >= 0 && truce_np_listed(r, &t->s->tok[noun], "them"))
            noun = truce_np_chunk(
                t->s, noun + (t->s->tok[noun + 1 < (int32_t)t->s->n ? noun + 1 : noun].upos == TRUCE_UPOS_DET
                                  ? 2
                                  : 1)); /* "among them a nurse" */
        int32_t whole = noun >= 0 ? harm__whole(r, sent, i, first) : -1;
        if (whole >= 0 && noun > i) harm__part(r, sent, noun, (uint32_t)whole);
    }
    const truce_view *v = &r->view[sent];
    for (uint32_t i = 0; i < v->numbers.n; i++) { /* "two of them women", "five of whom were soldiers" */
        const truce_np_number *n = &v->numbers.v[i];
        if (n->end + 1 >= (int32_t)t->s->n || !truce_str_is(t->s->tok[n->end].low, "of") ||
            !truce_np_listed(r, &t->s->tok[n->end + 1], "them"))
            continue;
        int32_t whole = harm__whole(r, sent, n->beg, first);
        if (whole < 0) continue;
        bool told = false;
        for (uint32_t j = first; j < r->claims.n; j++)
            told |= r->claims.v[j].harm && r->claims.v[j].victim.beg >= t->s->tok[n->beg].beg;
        if (!told) harm__part(r, sent, n->core, (uint32_t)whole);
    }
}
