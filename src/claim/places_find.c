/* claim/places_find.c - which phrases of the lexicon are names of places here, and which are persons, bodies or plain
 * words. Does: marks of the words around, spans without overlap, country adjectives, tests of the neighbourhood. Does
 * not: choose between places of one name (places_pick.c).   Source: own rules; lists in data/en/places. */
#include "claim/places.h"

#include <math.h>
#include <string.h>

static const struct {
    const char *list;
    uint32_t mark;
} lists[] = {
    {"place-adm1", PLACE_ADM1},           {"place-adm2", PLACE_ADM2},
    {"place-county", PLACE_ADM2},         {"place-settlement", PLACE_SETTLEMENT},
    {"place-nature", PLACE_NATURE},       {"place-site", PLACE_SITE},
    {"place-street", PLACE_STREET},       {"place-direction", PLACE_DIRECTION},
    {"place-preposition", PLACE_PREP},    {"place-office", PLACE_OFFICE},
    {"place-thing", PLACE_THING},         {"place-thing-of", PLACE_THING_OF},
    {"person-title", PLACE_TITLE},        {"person-verb", PLACE_SAYS},
    {"ambiguous-place", PLACE_AMBIGUOUS}, {"given-name", PLACE_GIVEN},
    {"surname", PLACE_SURNAME},
};

static uint32_t list_mark(truce_str list) {
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (truce_str_is(list, lists[i].list)) return lists[i].mark;
    return 0;
}

bool truce_places_cap(const truce_token *t) {
    uint32_t len;
    return t->form.n && truce_cp_upper(truce_utf8_get(t->form, 0, &len));
}

bool truce_places_propn(const truce_token *t) {
    return truce_places_cap(t) && (t->upos == TRUCE_UPOS_PROPN || t->upos == TRUCE_UPOS_X ||
                                   t->xpos == TRUCE_XPOS_NNP || t->xpos == TRUCE_XPOS_NNPS);
}

/* ---------------------------------------------------------------- what countries the article is about */

static bool tally_is(const struct place_tally *t, truce_str country, truce_str adm1) {
    if (!adm1.n) return truce_str_eq(t->name, country);
    return t->name.n == country.n + 1 + adm1.n && truce_str_starts(t->name, country) && t->name.p[country.n] == '\t' &&
           truce_str_ends(t->name, adm1);
}

void truce_places_tally(struct place_reader *p, truce_str country, truce_str adm1, int weight) {
    if (!country.n) return;
    for (uint32_t i = 0; i < p->tally.n; i++)
        if (tally_is(&p->tally.v[i], country, adm1)) {
            p->tally.v[i].weight += weight;
            return;
        }
    truce_str name =
        adm1.n ? truce_arena_printf(p->r->arena, "%.*s\t%.*s", TRUCE_FMT(country), TRUCE_FMT(adm1)) : country;
    truce_vec_push(p->r->arena, &p->tally, (struct place_tally){name, weight, 0});
}

int truce_places_weight(const struct place_reader *p, truce_str country, truce_str adm1) {
    for (uint32_t i = 0; i < p->tally.n; i++)
        if (tally_is(&p->tally.v[i], country, adm1)) return p->tally.v[i].weight;
    return 0;
}

/* ---------------------------------------------------------------- candidates */

static uint8_t class_of(truce_str f) {
    if (truce_str_starts(f, TRUCE_STR("PCL"))) return PLACE_C_COUNTRY;
    if (truce_str_is(f, "ADM1")) return PLACE_C_ADM1;
    if (truce_str_starts(f, TRUCE_STR("ADM"))) return PLACE_C_ADM2;
    if (truce_str_starts(f, TRUCE_STR("PPL"))) return PLACE_C_CITY;
    if (truce_str_is(f, "CONT") || truce_str_is(f, "RGN") || truce_str_is(f, "OCN") || truce_str_is(f, "SEA"))
        return PLACE_C_REGION;
    return PLACE_C_OTHER;
}

struct place_cand truce_places_cand(const truce_lexicon *x, truce_entry e) {
    truce_str f = truce_lex_get(x, e, "feature");
    struct place_cand c = {.entry = e,
                           .country = truce_lex_get(x, e, "country"),
                           .adm1 = truce_lex_get(x, e, "adm1"),
                           .lat = truce_lex_number(x, e, "lat", (double)NAN),
                           .lon = truce_lex_number(x, e, "lon", (double)NAN),
                           .population = truce_lex_number(x, e, "population", 0),
                           .cls = class_of(f),
                           .capital = truce_str_is(f, "PPLC") ? 2 : truce_str_is(f, "PPLA")};
    return c;
}

void truce_places_add(struct place_reader *p, int32_t sent, int32_t tb, int32_t te, uint8_t how, struct place_cand *c,
                      uint32_t n) {
    const truce_token *tok = p->r->sent[sent].tok;
    uint32_t beg = tok[tb].beg, end = tok[te - 1].end;
    struct place_name x = {.sent = sent,
                           .tb = tb,
                           .te = te,
                           .beg = beg,
                           .end = end,
                           .how = how,
                           .in = -1,
                           .pick = -1,
                           .cand = c,
                           .n_cand = n};
    x.key = truce_fold(p->r->arena, truce_str_sub(p->r->article->text, beg, end));
    for (int32_t i = tb; i > 0 && i > tb - 4;) { /* "in", "in the", "in northern" */
        uint32_t m = p->mark[sent][--i];
        if (m & PLACE_PREP) {
            x.prep = true;
            break;
        }
        if (!(m & PLACE_DIRECTION) && tok[i].upos != TRUCE_UPOS_DET && tok[i].xpos != TRUCE_XPOS_HYPH) break;
    }
    truce_vec_push(p->r->arena, &p->names, x);
}

/* ---------------------------------------------------------------- tokens of a phrase */

/* Tokens that a match covers; false when it begins or ends inside a word. A period left at the end is taken in. */
static bool tokens_of(const truce_reading *r, const truce_sentence *s, uint32_t beg, uint32_t end, int32_t *tb,
                      int32_t *te) {
    int32_t b = -1, e = -1;
    for (uint32_t i = 0; i < s->n; i++) {
        if (s->tok[i].beg == beg) b = (int32_t)i;
        if (s->tok[i].beg < end && s->tok[i].end >= end) {
            for (uint32_t k = end; k < s->tok[i].end; k++)
                if (r->article->text.p[k] != '.' && r->article->text.p[k] != '\'') return false;
            e = (int32_t)i + 1;
        }
    }
    *tb = b;
    *te = e;
    return b >= 0 && e > b;
}

static void mark_tokens(struct place_reader *p, int32_t sent, uint32_t beg, uint32_t end, uint32_t bits) {
    const truce_sentence *s = &p->r->sent[sent];
    for (uint32_t i = 0; i < s->n && s->tok[i].beg < end; i++)
        if (s->tok[i].end > beg) p->mark[sent][i] |= bits;
}

static void mark_times(struct place_reader *p) {
    for (uint32_t i = 0; i < p->r->times.n; i++) {
        const truce_time *t = &p->r->times.v[i];
        for (int32_t k = t->tok_beg; k < t->tok_end && t->sentence >= 0; k++) p->mark[t->sentence][k] |= PLACE_TIME;
    }
}

/* ---------------------------------------------------------------- adjectives of countries */

/* "Turkish" before a noun; not "the Turkish", "in Turkish". */
static bool attributive(const truce_sentence *s, int32_t t) {
    const truce_token *k = &s->tok[t];
    if (k->upos == TRUCE_UPOS_X) return true;
    if (t + 1 >= (int32_t)s->n) return false;
    if (k->dep == TRUCE_DEP_AMOD || k->dep == TRUCE_DEP_COMPOUND || k->dep == TRUCE_DEP_CONJ ||
        k->dep == TRUCE_DEP_NMOD) {
        const truce_token *next = &s->tok[t + 1];
        return next->upos != TRUCE_UPOS_PUNCT || k->dep == TRUCE_DEP_AMOD || k->dep == TRUCE_DEP_CONJ ||
               next->xpos == TRUCE_XPOS_HYPH;
    }
    return k->upos == TRUCE_UPOS_ADJ && k->head > t;
}

static bool state_country(const truce_lexicon *x, truce_entry e, truce_str *country) {
    *country = truce_lex_get(x, e, "country");
    return country->n && truce_str_is(truce_lex_get(x, e, "kind"), "state");
}

/* ---------------------------------------------------------------- a sentence's phrases */

struct span {
    uint32_t beg, end;
    int32_t tb, te;
    uint8_t how;
    bool abbr; /* "Ky.", with its period */
    TRUCE_VEC(struct place_cand) cand;
};
typedef TRUCE_VEC(struct span) spans;

static struct span *span_at(struct place_reader *p, spans *v, const truce_match *m, uint8_t how, int32_t tb,
                            int32_t te) {
    for (uint32_t i = 0; i < v->n; i++)
        if (v->v[i].beg == m->beg && v->v[i].end == m->end && v->v[i].how == how) return &v->v[i];
    truce_vec_push(p->r->arena, v, (struct span){.beg = m->beg, .end = m->end, .tb = tb, .te = te, .how = how});
    return &v->v[v->n - 1];
}

static void span_add(struct place_reader *p, struct span *s, truce_entry e) {
    for (uint32_t i = 0; i < s->cand.n; i++)
        if (s->cand.v[i].entry == e) return;
    truce_vec_push(p->r->arena, &s->cand, truce_places_cand(p->r->lex, e));
}

/* An actor: evidence of a country; a state's name or adjective is a place too; other parties hide what they hold. */
static void see_actor(struct place_reader *p, int32_t sent, const truce_match *m, spans *v, int32_t tb, int32_t te) {
    const truce_lexicon *x = p->r->lex;
    truce_str country, kind = truce_lex_get(x, m->entry, "kind");
    bool state = state_country(x, m->entry, &country);
    if (country.n && m->form != TRUCE_FORM_CAPITAL) truce_places_tally(p, country, TRUCE_NOSTR, state ? 2 : 1);
    if (state && (m->form == TRUCE_FORM_NAME || m->form == TRUCE_FORM_ALIAS || m->form == TRUCE_FORM_ADJ)) {
        bool adj = m->form == TRUCE_FORM_ADJ;
        truce_entry e = truce_lex_by_id(x, TRUCE_LEX_PLACE, country);
        if (!adj && !truce_str_eq(truce_lex_get(x, m->entry, "id"), country))
            return; /* a part or a region, not the state itself */
        if (e == TRUCE_NOENTRY || (adj && !attributive(&p->r->sent[sent], te - 1))) return;
        span_add(p, span_at(p, v, m, adj ? PLACE_H_ADJECTIVE : PLACE_H_NAME, tb, te), e);
    } else if (!state && (m->form == TRUCE_FORM_NAME || m->form == TRUCE_FORM_ALIAS)) {
        truce_str sector = truce_lex_get(x, m->entry, "sector");
        bool official =
            truce_str_is(sector, "GOV") || truce_str_is(sector, "MIL") || truce_str_is(sector, "COP") || !sector.n;
        if (!official || truce_str_is(kind, "person")) mark_tokens(p, sent, m->beg, m->end, PLACE_PARTY);
    }
}

/* "Ky." behind a comma: with its period, which may be a token of its own. */
static void see_abbreviation(struct place_reader *p, int32_t sent, const truce_match *m, spans *v, int32_t tb,
                             int32_t te) {
    truce_str text = p->r->article->text;
    const truce_sentence *s = &p->r->sent[sent];
    if (m->end >= text.n || text.p[m->end] != '.') return; /* without its period it is a word */
    if (s->tok[te - 1].end == m->end) {
        if (te >= (int32_t)s->n || s->tok[te].beg != m->end || s->tok[te].form.p[0] != '.') return;
        te++;
    }
    bool comma = tb > 0 && truce_str_is(s->tok[tb - 1].form, ","), dots = m->words > 1;
    if (!comma && !dots) return;
    truce_entry e[8];
    truce_str full = truce_lex_get(p->r->lex, m->entry, "note");
    uint32_t n = truce_lex_find(p->r->lex, TRUCE_LEX_PLACE, TRUCE_FORM_NAME, full, e, 8);
    for (uint32_t i = 0; i < n && i < 8; i++) {
        truce_str country = truce_lex_get(p->r->lex, e[i], "country");
        if (!truce_str_is(truce_lex_get(p->r->lex, e[i], "feature"), "ADM1") ||
            !(truce_str_is(country, "USA") || truce_str_is(country, "CAN")))
            continue;
        struct span *x = span_at(p, v, &(truce_match){.beg = m->beg, .end = m->end + 1}, PLACE_H_NAME, tb, te);
        x->abbr = true;
        span_add(p, x, e[i]);
    }
}

static void see(struct place_reader *p, int32_t sent, spans *v) {
    truce_match *m;
    uint32_t n;
    const truce_sentence *s = &p->r->sent[sent];
    uint32_t kinds = 1u << TRUCE_LEX_PLACE | 1u << TRUCE_LEX_ACTOR | 1u << TRUCE_LEX_WORD;
    truce_lex_scan(p->r->lex, p->r->arena, p->r->article->text, s->beg, s->end, kinds, &m, &n);
    for (uint32_t i = 0; i < n; i++) {
        int32_t tb, te;
        enum truce_lex_kind k = truce_lex_kindof(p->r->lex, m[i].entry);
        if (k == TRUCE_LEX_WORD) {
            truce_str list = truce_lex_get(p->r->lex, m[i].entry, "list");
            uint32_t bits = list_mark(list);
            if (bits) mark_tokens(p, sent, m[i].beg, m[i].end, bits);
            else if (truce_str_is(list, "place-abbr") && tokens_of(p->r, s, m[i].beg, m[i].end, &tb, &te))
                see_abbreviation(p, sent, &m[i], v, tb, te);
            continue;
        }
        if (!tokens_of(p->r, s, m[i].beg, m[i].end, &tb, &te)) continue;
        if (k == TRUCE_LEX_ACTOR) see_actor(p, sent, &m[i], v, tb, te);
        else
            span_add(p, span_at(p, v, &m[i], m[i].form == TRUCE_FORM_ADJ ? PLACE_H_ADJECTIVE : PLACE_H_NAME, tb, te),
                     m[i].entry);
    }
}

/* ---------------------------------------------------------------- is it a place here? */

static bool country_like(const struct span *s) {
    for (uint32_t i = 0; i < s->cand.n; i++)
        if (s->cand.v[i].cls == PLACE_C_COUNTRY || s->cand.v[i].cls == PLACE_C_REGION) return true;
    return false;
}

static double largest(const struct span *s) {
    double best = 0;
    for (uint32_t i = 0; i < s->cand.n; i++) {
        const struct place_cand *c = &s->cand.v[i];
        double v = c->cls == PLACE_C_COUNTRY || c->cls == PLACE_C_REGION ? 1e8
                   : c->cls == PLACE_C_ADM1                              ? 2e6
                   : c->cls == PLACE_C_CITY                              ? c->population
                                                                         : 2e5;
        if (v > best) best = v;
    }
    return best;
}

enum { PERSONS_MOST = 1000 };

bool truce_places_is_person(const struct place_reader *p, truce_str low) {
    for (uint32_t i = 0; i < p->persons.n; i++)
        if (truce_str_eq(p->persons.v[i], low)) return true;
    return false;
}

static void person(struct place_reader *p, const truce_token *t) {
    if (p->persons.n >= PERSONS_MOST || truce_places_is_person(p, t->low)) return;
    truce_vec_push(p->r->arena, &p->persons, t->low);
}

static bool touching(const truce_sentence *s, int32_t a, int32_t b) {
    return s->tok[a].end == s->tok[b].beg || (s->tok[b].beg - s->tok[a].end == 1);
}

/* What stands before: a title or another name makes it a person or a body. */
static bool before_ok(struct place_reader *p, int32_t sent, const struct span *x) {
    const truce_sentence *s = &p->r->sent[sent];
    const uint32_t *mark = p->mark[sent];
    int32_t b = x->tb - 1;
    if (b < 0 || !touching(s, b, x->tb)) return true;
    const truce_token *t = &s->tok[b];
    if (t->upos == TRUCE_UPOS_PUNCT && !truce_str_is(t->form, ".")) return true;
    if (truce_str_is(t->form, ".")) b = b > 0 ? b - 1 : b;
    t = &s->tok[b];
    if ((mark[b] & PLACE_TITLE) && truce_places_cap(t) && !country_like(x)) {
        person(p, &s->tok[x->te - 1]);
        return false;
    }
    bool particle = truce_str_is(t->low, "da") || truce_str_is(t->low, "de") || truce_str_is(t->low, "del") ||
                    truce_str_is(t->low, "do") || truce_str_is(t->low, "la") || truce_str_is(t->low, "al") ||
                    truce_str_is(t->low, "el") || truce_str_is(t->low, "di");
    if (particle && b > 0 && truce_places_cap(&s->tok[b - 1]) && !country_like(x))
        return false; /* "Mocimboa da Praia" */
    if (!truce_places_propn(t)) {
        bool of =
            truce_str_is(t->low, "of") && b > 0 && (mark[b - 1] & PLACE_THING_OF) && truce_places_cap(&s->tok[b - 1]);
        return !of;
    }
    if (mark[b] & (PLACE_DIRECTION | PLACE_FEATURES | PLACE_OFFICE | PLACE_TIME)) return true;
    if (country_like(x)) return true;
    for (uint32_t i = p->names.n; i > 0 && p->names.v[i - 1].sent == sent; i--) /* "Kabul Afghanistan" */
        if (p->names.v[i - 1].te == b + 1) return true;
    if (largest(x) < 2e5 || (mark[x->te - 1] & (PLACE_SURNAME | PLACE_AMBIGUOUS))) person(p, &s->tok[x->te - 1]);
    return false;
}

/* What stands behind: an office leaves the name alone, a thing or another name takes it in. */
static bool after_ok(struct place_reader *p, int32_t sent, const struct span *x) {
    const truce_sentence *s = &p->r->sent[sent];
    const uint32_t *mark = p->mark[sent];
    int32_t a = x->te;
    if (a >= (int32_t)s->n || !touching(s, a - 1, a) || !truce_places_cap(&s->tok[a])) return true;
    if (!truce_places_propn(&s->tok[a]) && !(mark[a] & (PLACE_THING | PLACE_OFFICE | PLACE_FEATURES))) return true;
    if (mark[a] & (PLACE_DIRECTION | PLACE_TIME | PLACE_FEATURES)) return true;
    for (int32_t i = a; i < (int32_t)s->n && i < a + 4 && truce_places_cap(&s->tok[i]); i++) {
        if (mark[i] & PLACE_OFFICE) return true;
        if (mark[i] & PLACE_THING) return false;
    }
    if (x->how == PLACE_H_ADJECTIVE) return true;
    bool given = x->te - x->tb == 1 && (mark[x->tb] & PLACE_GIVEN);
    if (given) { /* "Georgia Stevens" */
        person(p, &s->tok[x->tb]);
        person(p, &s->tok[a]);
        return false;
    }
    if (country_like(x)) return true;
    if (largest(x) >= 1e6 && !(mark[x->tb] & (PLACE_GIVEN | PLACE_AMBIGUOUS))) return true;
    if (x->te - x->tb == 1) person(p, &s->tok[a]);
    return false;
}

/* Does the word look like a name here at all? Tags first; in capitals only, where they say little, the name must be
 * well known. */
static bool named(struct place_reader *p, int32_t sent, const struct span *x) {
    const truce_sentence *s = &p->r->sent[sent];
    bool name = false;
    for (int32_t i = x->tb; i < x->te; i++) {
        name |= truce_places_propn(&s->tok[i]);
        if (p->mark[sent][i] & PLACE_PARTY) return false;
    }
    if ((p->mark[sent][x->tb] & PLACE_TIME) && x->te - x->tb == 1 && !country_like(x)) return false;
    if (!name && x->how == PLACE_H_NAME) return country_like(x) || x->te - x->tb > 1;
    return true;
}

static bool subject_of_saying(struct place_reader *p, int32_t sent, const struct span *x) {
    const truce_sentence *s = &p->r->sent[sent];
    const truce_token *t = &s->tok[x->te - 1];
    return t->dep == TRUCE_DEP_NSUBJ && t->head >= 0 && (p->mark[sent][t->head] & PLACE_SAYS);
}

static bool upper(const truce_sentence *s, const struct span *x) {
    for (int32_t i = x->tb; i < x->te; i++)
        for (uint32_t k = 0; k < s->tok[i].form.n; k++)
            if (s->tok[i].form.p[k] >= 'a' && s->tok[i].form.p[k] <= 'z') return false;
    return true;
}

/* "Austin, Texas": the next phrase is a place that holds one of this name. */
static bool inside_next(const struct span *x, const spans *v) {
    for (uint32_t k = 0; k < v->n; k++) {
        const struct span *y = &v->v[k];
        if (y->tb <= x->te || y->tb > x->te + 1 || y->how != PLACE_H_NAME) continue;
        for (uint32_t i = 0; i < x->cand.n; i++)
            for (uint32_t j = 0; j < y->cand.n; j++) {
                const struct place_cand *a = &x->cand.v[i], *b = &y->cand.v[j];
                if (a->cls >= b->cls || !a->country.n || !truce_str_eq(a->country, b->country)) continue;
                if (b->cls == PLACE_C_COUNTRY || (b->cls == PLACE_C_ADM1 && truce_str_eq(a->adm1, b->adm1)))
                    return true;
            }
    }
    return false;
}

/* Evidence against evidence, for a name that passed the tests of its neighbours. */
static bool likely(struct place_reader *p, int32_t sent, const struct span *x, bool prep, const spans *v) {
    uint32_t m = x->te - x->tb == 1 ? p->mark[sent][x->tb] : 0;
    double size = largest(x);
    int score = size >= 1e7 ? 6 : size >= 1e6 ? 4 : size >= 1e5 ? 2 : 1;
    if (m & PLACE_AMBIGUOUS) score -= size >= 1.5e5 ? 3 : 4;
    if (m & (PLACE_SURNAME | PLACE_GIVEN)) score -= 1;
    if (prep) score += 2;
    else if (x->te - x->tb == 1 && truce_places_is_person(p, p->r->sent[sent].tok[x->tb].low)) score -= 6;
    if (inside_next(x, v)) score += 5;
    for (uint32_t i = 0; i < x->cand.n; i++)
        if (truce_places_weight(p, x->cand.v[i].country, TRUCE_NOSTR) > 0) {
            score += 1;
            break;
        }
    const truce_sentence *s = &p->r->sent[sent];
    if (x->te < (int32_t)s->n && (p->mark[sent][x->te] & (PLACE_FEATURES | PLACE_OFFICE))) score += 2;
    if (x->te + 1 < (int32_t)s->n && truce_str_is(s->tok[x->te].form, ",") && truce_places_propn(&s->tok[x->te + 1]))
        score += 1;
    if (!country_like(x) && subject_of_saying(p, sent, x) && size < 1e6) score -= 2;
    if (x->te - x->tb > 1) score += 1;
    const truce_token *t = &s->tok[x->te - 1]; /* "the Danbury police", "TORRINGTON - Mayor" */
    if (x->te < (int32_t)s->n && t->dep == TRUCE_DEP_COMPOUND && !truce_places_cap(&s->tok[x->te]) &&
        s->tok[x->te].upos == TRUCE_UPOS_NOUN)
        score += 1;
    if (x->tb == 0 && x->te < (int32_t)s->n && upper(s, x) && s->tok[x->te].upos == TRUCE_UPOS_PUNCT) score += 2;
    return score >= 2;
}

static void choose(struct place_reader *p, int32_t sent, spans *v) {
    uint32_t done = 0;
    for (;;) { /* left to right; of those that begin together the longest */
        struct span *x = NULL;
        for (uint32_t i = 0; i < v->n; i++) {
            struct span *y = &v->v[i];
            if (y->beg < done || !y->end) continue;
            bool same = x && y->beg == x->beg && y->end == x->end;
            bool featured = y->te < (int32_t)p->r->sent[sent].n && (p->mark[sent][y->te] & PLACE_FEATURES);
            if (!x || y->beg < x->beg || (y->beg == x->beg && y->end > x->end) ||
                (same && (featured ? y->how < x->how : y->how > x->how)))
                x = y;
        }
        if (!x) return;
        bool ok = x->abbr || (named(p, sent, x) && before_ok(p, sent, x) && after_ok(p, sent, x));
        if (ok) {
            uint32_t at = p->names.n;
            truce_places_add(p, sent, x->tb, x->te, x->how, x->cand.v, x->cand.n);
            if (x->how == PLACE_H_NAME && !x->abbr && !likely(p, sent, x, p->names.v[at].prep, v)) p->names.n = at;
            else done = x->end;
        }
        x->end = 0; /* used */
    }
}

void truce_places_find(struct place_reader *p) {
    truce_reading *r = p->r;
    spans *all = truce_arena_array(r->arena, spans, r->n_sent);
    p->mark = truce_arena_array(r->arena, uint32_t *, r->n_sent);
    for (uint32_t i = 0; i < r->n_sent; i++) {
        p->mark[i] = truce_arena_array(r->arena, uint32_t, r->sent[i].n);
        see(p, (int32_t)i, &all[i]);
    }
    mark_times(p);
    for (uint32_t i = 0; i < p->tally.n; i++) {
        p->tally.v[i].said = p->tally.v[i].weight;
        if (p->tally.v[i].weight > p->heaviest) p->heaviest = p->tally.v[i].weight;
    }
    for (uint32_t i = 0; i < r->n_sent; i++) choose(p, (int32_t)i, &all[i]);
}
