/* accord/match_voice.c - who says that a term was broken, who denies it, who says that a party helps an armed group.
 * See match.h. Denials are claims of the incident that say no, and what stands right behind one of its claims: "Four
 * civilians were killed, an official said. Pakistan denied that it had fired first." */
#include "accord/match_inside.h"

#include <string.h>

enum { VOICE__NEAR = 400 /* bytes between a claim and the denial of it, in one paragraph */ };

/* ---------------------------------------------------------------- voices */

static bool voice__media(const truce_actor *x) {
    return truce_str_is(x->sector, "MED") || truce_str_is(x->sector, "JRN");
}

static truce_match_voice voice__of(const match_work *w, const truce_actor *x) {
    truce_match_voice v;
    memset(&v, 0, sizeof v);
    if (!x || voice__media(x)) return v;
    v.country = x->country;
    v.claimant = x->name.n ? x->name : x->text;
    bool state = match__official(x) && x->country.n;
    truce_entry e = state ? truce_lex_by_id(w->rules->lex, TRUCE_LEX_ACTOR, x->country) : TRUCE_NOENTRY;
    if (e != TRUCE_NOENTRY) v.claimant = truce_lex_name(w->rules->lex, e);
    else if (state) v.claimant = x->country;
    if (!v.claimant.n) v.claimant = truce_str_c("somebody");
    return v;
}

static truce_match_voice *voice__add(match_work *w, truce_term_match *m, truce_match_voice v,
                                     const truce_claim_ref *ref) {
    uint32_t k = 0;
    for (; k < m->voices.n; k++) {
        const truce_match_voice *o = &m->voices.v[k];
        if (o->denies == v.denies && o->support == v.support && truce_str_eq(o->claimant, v.claimant)) break;
    }
    if (k == m->voices.n) truce_vec_push(w->a, &m->voices, v);
    truce_match_voice *x = &m->voices.v[k];
    for (uint32_t i = 0; ref && i < x->claims.n; i++)
        if (x->claims.v[i].number == ref->number && strcmp(x->claims.v[i].report, ref->report) == 0) ref = NULL;
    if (ref) truce_vec_push(w->a, &x->claims, *ref);
    return x;
}

/* Does he speak for the party that the match is about? */
static bool voice__for(const match_work *w, const truce_actor *x, int32_t p) {
    return p >= 0 && x && match__official(x) && (match__party_of(w->g, x) >> p & 1);
}

void match__voice(match_work *w, truce_term_match *m, const match_deed *d, bool denies) {
    const truce_actor *who = d->c->has_claimant ? &d->c->claimant : NULL;
    truce_match_voice v = voice__of(w, who);
    v.denies = denies;
    v.self = voice__for(w, who, m->party);
    voice__add(w, m, v, &d->ref);
}

/* ---------------------------------------------------------------- what is denied behind a claim */

/* The verb's first form of "denied", "rejects", "dismissing". */
static bool voice__verb(const truce_lexicon *lex, truce_str word, const char *end, const char *instead) {
    truce_str tail = truce_str_c(end);
    truce_entry e[8];
    char lemma[40];
    if (word.n <= tail.n + 2 || word.n > 32 || !truce_str_ends(word, tail)) return false;
    uint32_t n = word.n - tail.n;
    memcpy(lemma, word.p, n);
    memcpy(lemma + n, instead, strlen(instead) + 1);
    uint32_t many = truce_lex_find(lex, TRUCE_LEX_CUE, TRUCE_FORM_VERB, truce_str_c(lemma), e, 8);
    for (uint32_t i = 0; i < many && i < 8; i++)
        if (truce_str_is(truce_lex_get(lex, e[i], "said"), "denies")) return true;
    return false;
}

static bool voice__denies(const match_work *w, const truce_reading *r, const truce_attribution *at) {
    static const char *const ends[][2] = {{"", ""},  {"s", ""},    {"es", ""},  {"ies", "y"}, {"ed", ""},
                                          {"d", ""}, {"ied", "y"}, {"ing", ""}, {"ying", "y"}};
    truce_str cue = truce_fold(w->a, truce_str_sub(r->article->text, at->cue_beg, at->cue_end));
    if (!at->has_source || at->negated) return false;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (voice__verb(w->rules->lex, cue, ends[i][0], ends[i][1])) return true;
    return false;
}

/* Right behind a claim that the incident has, in the same paragraph. */
static const match_deed *voice__behind(const match_work *w, const truce_reading *r, const truce_attribution *at) {
    for (uint32_t k = w->n; k-- > 0;) {
        const match_deed *d = &w->deeds[k];
        if (d->r != r || d->c->end > at->cue_beg || at->cue_beg - d->c->end > VOICE__NEAR) continue;
        if (!memchr(r->article->text.p + d->c->end, '\n', at->cue_beg - d->c->end)) return d;
    }
    return NULL;
}

/* It speaks of losses of its own people: that is no denial of what it did. */
static bool voice__own_losses(const match_work *w, const truce_reading *r, const truce_attribution *at, int32_t p) {
    for (uint32_t i = 0; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i];
        if (c->harm && c->beg >= at->beg && c->beg < at->end && (match__party_of(w->g, &c->victim) >> p & 1))
            return true;
    }
    return false;
}

/* Kinds of terms, as bits, that protect people or things that these words name. */
static unsigned voice__named(const match_work *w, truce_str text, uint32_t beg, uint32_t end) {
    truce_match *m;
    uint32_t n;
    unsigned kinds = 0;
    truce_lex_scan(w->rules->lex, w->a, text, beg, end, 1u << TRUCE_LEX_GENERIC | 1u << TRUCE_LEX_OBJECT, &m, &n);
    for (uint32_t i = 0; i < n; i++) {
        bool people = truce_lex_kindof(w->rules->lex, m[i].entry) == TRUCE_LEX_GENERIC;
        truce_str what = truce_lex_get(w->rules->lex, m[i].entry, people ? "role" : "kind");
        for (uint32_t k = 0; k < w->rules->rules.n; k++) {
            const match_rule *r = &w->rules->rules.v[k];
            if (!r->group && match__has(r, people ? MATCH_VICTIM : MATCH_OBJECT, what)) kinds |= 1u << r->kind;
        }
    }
    return kinds;
}

/* "denied attacking civilians": which kinds of terms it is about; 0: what happened as a whole. *in: a claim there. */
static unsigned voice__about(const match_work *w, const truce_reading *r, const truce_attribution *at,
                             const truce_claim **in) {
    *in = NULL;
    for (uint32_t i = 0; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i];
        bool inside = c->beg >= at->beg && c->beg < at->end, cue = c->beg < at->cue_end && c->end > at->cue_beg;
        if ((inside || cue) && (!*in || inside)) *in = c;
    }
    return voice__named(w, r->article->text, at->beg, at->end);
}

static const truce_reading *voice__reading(const match_work *w, uint32_t k) {
    for (uint32_t b = 0; b < k; b++)
        if (w->deeds[b].r == w->deeds[k].r) return NULL; /* looked at */
    return w->deeds[k].r;
}

static void voice__denied_behind(match_work *w, const truce_reading *r) {
    for (uint32_t i = 0; i < r->attributions.n; i++) {
        const truce_attribution *at = &r->attributions.v[i];
        if (!voice__denies(w, r, at) || !voice__behind(w, r, at)) continue;
        const truce_claim *in;
        unsigned kinds = voice__about(w, r, at, &in);
        for (uint32_t k = 0; k < w->out.n; k++) {
            truce_term_match *m = &w->out.v[k];
            bool support = m->term->kind == TRUCE_TERM_NO_SUPPORT;
            if (support || !voice__for(w, &at->source, m->party) || voice__own_losses(w, r, at, m->party)) continue;
            if (kinds && !(kinds >> m->term->kind & 1)) continue;
            truce_match_voice v = voice__of(w, &at->source);
            v.denies = v.self = true;
            truce_claim_ref ref = {r->article->id, in ? in->number : 0};
            voice__add(w, m, v, in ? &ref : NULL);
        }
    }
}

int32_t match__denier(const match_work *w, match_parties except) {
    for (uint32_t k = 0; k < w->n; k++) {
        const truce_reading *r = voice__reading(w, k);
        for (uint32_t i = 0; r && i < r->attributions.n; i++) {
            const truce_attribution *at = &r->attributions.v[i];
            if (!voice__denies(w, r, at) || !voice__behind(w, r, at)) continue;
            for (int32_t p = 0; p < (int32_t)w->g->parties.n; p++)
                if (!(except >> p & 1) && voice__for(w, &at->source, p) && !voice__own_losses(w, r, at, p)) return p;
        }
    }
    return -1;
}

/* ---------------------------------------------------------------- what is denied by the incident's own claims */

/* "No civilian was harmed", of the other side's people: the harm that the term protects from. "It did not attack": the
 * deed. */
static bool voice__contradicts(const match_work *w, const truce_term_match *m, const match_deed *d) {
    if (!d->none || !d->c->has_claimant || !voice__for(w, &d->c->claimant, m->party)) return false;
    if (d->c->harm && (d->people >> m->party & 1)) return false;
    bool doer = !d->c->actors.n || (d->doers >> m->party & 1);
    for (uint32_t k = 0; k < w->rules->rules.n; k++) {
        const match_rule *r = &w->rules->rules.v[k];
        if (r->kind != m->term->kind) continue;
        unsigned bits = match__touches(w, r, d);
        if (d->c->harm ? bits & TRUCE_MATCH_VICTIM : bits && doer) return true;
    }
    return false;
}

void match__denials(match_work *w) {
    for (uint32_t k = 0; k < w->out.n; k++)
        for (uint32_t i = 0; i < w->n; i++)
            if (voice__contradicts(w, &w->out.v[k], &w->deeds[i])) match__voice(w, &w->out.v[k], &w->deeds[i], true);
    for (uint32_t k = 0; k < w->n; k++) {
        const truce_reading *r = voice__reading(w, k);
        if (r) voice__denied_behind(w, r);
    }
}

/* ---------------------------------------------------------------- help for armed groups */

bool match__group_is(const truce_match_rules *r, const truce_actor *x, truce_str name) {
    static const enum truce_lex_form forms[] = {TRUCE_FORM_NAME, TRUCE_FORM_ALIAS};
    truce_entry e[8];
    if ((x->id.n && truce_str_ieq(x->id, name)) || (x->name.n && truce_str_ieq(x->name, name))) return true;
    for (size_t f = 0; x->id.n && f < sizeof forms / sizeof *forms; f++) {
        uint32_t n = truce_lex_find(r->lex, TRUCE_LEX_ACTOR, forms[f], name, e, 8);
        for (uint32_t i = 0; i < n && i < 8; i++)
            if (truce_str_eq(truce_lex_get(r->lex, e[i], "id"), x->id)) return true;
    }
    return false;
}

/* Is the group spoken of in the sentence of this claim? */
static bool voice__names(match_work *w, const truce_reading *r, const truce_claim *c, const truce_actor *group) {
    truce_match *m;
    uint32_t n;
    if (!group->id.n || c->sentence >= r->n_sent) return false;
    const truce_sentence *s = &r->sent[c->sentence];
    truce_lex_scan(w->rules->lex, w->a, r->article->text, s->beg, s->end, 1u << TRUCE_LEX_ACTOR, &m, &n);
    for (uint32_t i = 0; i < n; i++) {
        truce_str id = truce_lex_get(w->rules->lex, m[i].entry, "id");
        if (id.n && truce_str_eq(id, group->id)) return true;
    }
    return false;
}

/* Does it stand close to a claim of the incident, in the same paragraph or the next? */
static bool voice__beside(const match_work *w, const truce_reading *r, const truce_claim *c) {
    for (uint32_t k = 0; k < w->n; k++) {
        const match_deed *d = &w->deeds[k];
        if (d->r != r) continue;
        uint32_t a = d->c->beg < c->beg ? d->c->beg : c->beg, b = d->c->beg < c->beg ? c->beg : d->c->beg;
        uint32_t lines = 0;
        for (uint32_t i = a; i < b && b - a <= VOICE__NEAR; i++) lines += r->article->text.p[i] == '\n';
        if (b - a <= VOICE__NEAR && lines <= 1) return true;
    }
    return false;
}

/* Who accuses: the one who does it, else the one who says so, if it is another party's official. */
static const truce_actor *voice__accuser(const match_work *w, const truce_claim *c, int32_t p) {
    for (uint32_t i = 0; i <= c->actors.n; i++) {
        const truce_actor *x = i < c->actors.n ? &c->actors.v[i] : c->has_claimant ? &c->claimant : NULL;
        match_parties who = x && match__official(x) ? match__party_of(w->g, x) : 0;
        if (who && !(who >> p & 1)) return x;
    }
    return NULL;
}

/* Close to the attack it may mean the attack: but not when the accused is said to have fought in it. */
static bool voice__means_it(const match_work *w, const truce_reading *r, const truce_claim *c, int32_t p) {
    return !(w->doers >> p & 1) && voice__beside(w, r, c);
}

/* "Pakistan says Afghanistan shelters the TTP": a deed of help; "accuses Kabul of harbouring": an accusation beside the
 * group's name or the attack. */
static bool voice__alleges(match_work *w, const match_rule *rule, const truce_reading *r, const truce_claim *c,
                           const truce_actor *group, int32_t p, truce_match_voice *v) {
    const truce_actor *who = c->has_claimant ? &c->claimant : NULL, *accuser;
    bool helps = false, helped = false, accused = false;
    if (c->modality != TRUCE_MOD_ACTUAL) return false;
    for (uint32_t i = 0; i < c->actors.n; i++)
        helps |= match__official(&c->actors.v[i]) && (match__party_of(w->g, &c->actors.v[i]) >> p & 1);
    for (uint32_t i = 0; i < c->recipients.n; i++) {
        const truce_actor *x = &c->recipients.v[i];
        helped |= group->id.n && truce_str_eq(x->id, group->id);
        accused |= match__official(x) && (match__party_of(w->g, x) >> p & 1);
    }
    if (match__has(rule, MATCH_SUPPORT, c->event) && helps && helped) {
        *v = voice__of(w, who);
        v->denies = c->negative || c->stance == TRUCE_SAID_DENIES;
        v->self = voice__for(w, who, p);
    } else if (match__has(rule, MATCH_ACCUSE, c->event) && accused && (accuser = voice__accuser(w, c, p)) != NULL &&
               (voice__names(w, r, c, group) || voice__means_it(w, r, c, p))) {
        *v = voice__of(w, accuser);
    } else return false;
    v->support = true;
    return true;
}

/* "Kabul denies the charge", right behind it. */
static void voice__charge_denied(match_work *w, truce_term_match *m, const truce_reading *r, const truce_claim *c) {
    for (uint32_t i = 0; i < r->attributions.n; i++) {
        const truce_attribution *at = &r->attributions.v[i];
        if (at->cue_beg < c->beg || at->cue_beg - c->beg > VOICE__NEAR || !voice__for(w, &at->source, m->party) ||
            !voice__denies(w, r, at) || memchr(r->article->text.p + c->beg, '\n', at->cue_beg - c->beg))
            continue;
        truce_match_voice v = voice__of(w, &at->source);
        v.denies = v.self = v.support = true;
        voice__add(w, m, v, &(truce_claim_ref){r->article->id, c->number});
    }
}

bool match__support(match_work *w, truce_term_match *m, const match_rule *rule, const truce_actor *group, int32_t p) {
    bool alleged = false;
    for (uint32_t k = 0; k < w->n; k++) {
        const truce_reading *r = voice__reading(w, k);
        for (uint32_t i = 0; r && i < r->claims.n; i++) {
            truce_match_voice v;
            const truce_claim *c = &r->claims.v[i];
            if (!voice__alleges(w, rule, r, c, group, p, &v)) continue;
            voice__add(w, m, v, &(truce_claim_ref){r->article->id, c->number});
            alleged |= !v.denies && !v.self;
            if (!v.denies) voice__charge_denied(w, m, r, c);
        }
    }
    return alleged;
}
