/* claim/places_near.c - names that no list has, told by the words around them; and which name lies in which.
 * Does: "the village of X", "X district", "X, Kunar province", "Kunar's X", "X in Y".   Does not: choose points
 * (places_pick.c). Source: own rules; lists of words in data/en/places/context.lex. */
#include "claim/places.h"

#include <string.h>

enum { RUN_MOST = 6, LINK_MOST = 7 };

struct walk {
    struct place_reader *p;
    const truce_sentence *s;
    uint32_t *mark;
    int32_t sent;
    int32_t *cover;    /* name of each token, -1 none */
    uint32_t from, to; /* the sentence's names before this pass */
    truce_str *known;  /* see know() */
    uint32_t n_known;
};

static void cover(struct walk *w, int32_t *of) {
    w->cover = of;
    for (uint32_t i = 0; i < w->s->n; i++) of[i] = -1;
    for (uint32_t i = w->from; i < w->to; i++) {
        const struct place_name *x = &w->p->names.v[i];
        if (x->dead) continue;
        for (int32_t k = x->tb; k < x->te; k++) of[k] = (int32_t)i;
    }
}

/* ---------------------------------------------------------------- names that no list has */

static bool run_word(const struct walk *w, int32_t i) {
    return i >= 0 && i < (int32_t)w->s->n && w->cover[i] < 0 && truce_places_propn(&w->s->tok[i]);
}

/* End of the run of name words that begins at b: "Deir Hassan", "Al-Faraa". */
static int32_t run_end(const struct walk *w, int32_t b) {
    int32_t e = b;
    while (run_word(w, e)) {
        e++;
        bool hyphen = e + 1 < (int32_t)w->s->n && w->s->tok[e].xpos == TRUCE_XPOS_HYPH &&
                      w->s->tok[e].beg == w->s->tok[e - 1].end && w->s->tok[e + 1].beg == w->s->tok[e].end;
        if (hyphen && run_word(w, e + 1)) e++;
    }
    return e;
}

static uint32_t run_marks(const struct walk *w, int32_t b, int32_t e) {
    uint32_t m = 0;
    for (int32_t i = b; i < e; i++) m |= w->mark[i];
    return m;
}

static int32_t add(struct walk *w, int32_t b, int32_t e, uint32_t feature) {
    truce_places_add(w->p, w->sent, b, e, PLACE_H_UNKNOWN, NULL, 0);
    int32_t at = (int32_t)w->p->names.n - 1;
    w->p->names.v[at].feature = feature;
    for (int32_t i = b; i < e; i++) w->cover[i] = at;
    return at;
}

/* "village of", "the districts of", "the town": the feature word before token b, else 0. */
static uint32_t feature_before(const struct walk *w, int32_t b) {
    if (b > 0 && truce_str_is(w->s->tok[b - 1].low, "of") && b > 1) b--;
    if (b < 1 || truce_places_cap(&w->s->tok[b - 1])) return 0;
    uint32_t m = w->mark[b - 1] & PLACE_FEATURES;
    if (!m) { /* plurals: "villages of" */
        truce_str lemma = w->s->tok[b - 1].lemma;
        if (truce_str_is(lemma, "village") || truce_str_is(lemma, "town") || truce_str_is(lemma, "city"))
            m = PLACE_SETTLEMENT;
        else if (truce_str_is(lemma, "district") || truce_str_is(lemma, "county")) m = PLACE_ADM2;
        else if (truce_str_is(lemma, "province")) m = PLACE_ADM1;
    }
    return m & ~PLACE_NATURE;
}

/* "Obno village", "Achin district"; a capitalised one belongs to the name. */
static uint32_t feature_after(const struct walk *w, int32_t e) {
    return e < (int32_t)w->s->n && w->s->tok[e].beg - w->s->tok[e - 1].end <= 1 ? w->mark[e] & PLACE_FEATURES : 0;
}

static bool comma_then_place(const struct walk *w, int32_t e) {
    int32_t i = e;
    if (i + 1 >= (int32_t)w->s->n || !truce_str_is(w->s->tok[i].form, ",")) return false;
    for (i++; i < (int32_t)w->s->n && i < e + 4; i++) {
        if (w->cover[i] >= 0) return w->p->names.v[w->cover[i]].how == PLACE_H_NAME;
        if (w->s->tok[i].upos != TRUCE_UPOS_DET && !(w->mark[i] & PLACE_DIRECTION) &&
            !truce_str_is(w->s->tok[i].low, "in"))
            return false;
    }
    return false;
}

static bool place_prep(const struct walk *w, int32_t b) {
    while (b > 0 && (w->s->tok[b - 1].upos == TRUCE_UPOS_DET || (w->mark[b - 1] & PLACE_DIRECTION))) b--;
    if (b < 1) return false;
    truce_str t = w->s->tok[b - 1].low;
    return truce_str_is(t, "in") || truce_str_is(t, "near") || truce_str_is(t, "at") || truce_str_is(t, "outside") ||
           truce_str_is(t, "from");
}

/* Is the run [b,e) a place by the words around it? Returns where it ends (it may take a capitalised feature word), 0 if
 * not. */
static int32_t told(struct walk *w, int32_t b, int32_t e, uint32_t *feature) {
    for (int32_t i = b + 1; i < e; i++) /* "Metcalfe County Sheriff's Office" */
        if (w->mark[i] & PLACE_ADM2) e = i + 1;
    uint32_t inside = run_marks(w, b, e), last = w->mark[e - 1] & (PLACE_FEATURES | PLACE_STREET);
    if (e - b > RUN_MOST || (inside & (PLACE_TITLE | PLACE_PARTY | PLACE_TIME | PLACE_OFFICE))) return 0;
    int32_t own = 0; /* words that are no directions and no feature words */
    for (int32_t i = b; i < e; i++) own += !(w->mark[i] & (PLACE_DIRECTION | PLACE_FEATURES | PLACE_STREET));
    if (!own) return 0;
    if (e - b > 1 && last) { /* "Metcalfe County", "Hertford Road" */
        *feature = last;
        return (last & PLACE_SITE) && (inside & PLACE_THING) ? 0 : e;
    }
    if (inside & PLACE_THING) return 0;
    if ((*feature = feature_before(w, b)) != 0) return e;
    if ((*feature = feature_after(w, e)) != 0 && !(*feature & (PLACE_SITE | PLACE_NATURE))) return e;
    *feature = 0;
    if (truce_places_is_person(w->p, w->s->tok[e - 1].low) ||
        (w->mark[b] & (PLACE_GIVEN | PLACE_SURNAME | PLACE_AMBIGUOUS)) || e - b > 3)
        return 0;
    return place_prep(w, b) && comma_then_place(w, e) ? e : 0;
}

static bool has_class(const struct place_name *x, uint8_t cls) {
    for (uint32_t i = 0; i < x->n_cand; i++)
        if (x->cand[i].cls == cls) return true;
    return false;
}

/* "Andar District", "Girei Local Government Area": the district of that name or of the town of that name. Not where
 * towns share their names with far counties ("Plymouth County"). Leaves the candidates that can be meant; false when
 * there are none. */
static bool keep_districts(const struct walk *w, struct place_name *x, truce_str word) {
    uint32_t n = 0;
    bool county = truce_str_is(word, "county") || truce_str_is(word, "co") || truce_str_is(word, "co.") ||
                  truce_str_is(word, "borough") || truce_str_is(word, "parish");
    for (uint32_t i = 0; i < x->n_cand; i++)
        if (county && truce_places_namesakes(w->p->r->lex, x->cand[i].country)) return false;
    for (uint32_t i = 0; i < x->n_cand; i++) {
        const struct place_cand *c = &x->cand[i];
        bool fit = c->cls == PLACE_C_ADM2 || c->cls == PLACE_C_CITY || c->cls == PLACE_C_ADM1;
        if (fit && !truce_places_namesakes(w->p->r->lex, c->country)) x->cand[n++] = *c;
    }
    if (n) x->n_cand = n;
    return n > 0;
}

/* "Plymouth County": a known name that a capitalised feature word makes another. */
static void extend(struct walk *w) {
    for (uint32_t i = w->from; i < w->to; i++) {
        struct place_name *x = &w->p->names.v[i];
        if (x->how != PLACE_H_NAME || x->te >= (int32_t)w->s->n) continue;
        const truce_token *t = &w->s->tok[x->te];
        uint32_t m = w->mark[x->te] & (PLACE_ADM2 | PLACE_STREET | PLACE_SITE | PLACE_NATURE);
        if (!m || w->cover[x->te] >= 0 || !truce_places_cap(t) || t->beg - w->s->tok[x->te - 1].end > 1) continue;
        if (has_class(x, PLACE_C_COUNTRY) || truce_str_is(t->low, "city") || truce_str_is(t->low, "state")) continue;
        w->cover[x->te++] = (int32_t)i;
        while ((m & PLACE_ADM2) && run_word(w, x->te) && (w->mark[x->te] & PLACE_ADM2))
            w->cover[x->te++] = (int32_t)i; /* Government Area */
        if (truce_str_is(t->form, "Co") && x->te < (int32_t)w->s->n && truce_str_is(w->s->tok[x->te].form, "."))
            x->te++;
        x->end = w->s->tok[x->te - 1].end;
        x->feature = m;
        if ((m & PLACE_ADM2) && keep_districts(w, x, t->low)) continue;
        x->how = PLACE_H_UNKNOWN;
        x->key = truce_fold(w->p->r->arena, truce_str_sub(w->p->r->article->text, x->beg, x->end));
    }
}

static bool known_key(const struct walk *w, truce_str key) {
    uint32_t at = (uint32_t)truce_hash_str(key) & (w->n_known - 1);
    for (; w->known[at].p; at = (at + 1) & (w->n_known - 1))
        if (truce_str_eq(w->known[at], key)) return true;
    return false;
}

/* The keys of the names that no list has, as a hash table. */
static void know(struct walk *w) {
    const place_names *v = &w->p->names;
    for (w->n_known = 16; w->n_known < 2 * (uint64_t)v->n; w->n_known *= 2) {}
    w->known = truce_arena_array(w->p->r->arena, truce_str, w->n_known);
    for (uint32_t i = 0; i < v->n; i++) {
        uint32_t at = (uint32_t)truce_hash_str(v->v[i].key) & (w->n_known - 1);
        if (v->v[i].how != PLACE_H_UNKNOWN || !v->v[i].key.n) continue;
        while (w->known[at].p) at = (at + 1) & (w->n_known - 1);
        w->known[at] = v->v[i].key;
    }
}

static void sentence_unknown(struct walk *w, bool again) {
    for (int32_t b = 0; b < (int32_t)w->s->n; b++) {
        if (!run_word(w, b)) continue;
        int32_t e = run_end(w, b), stop = 0;
        uint32_t feature = 0;
        if (again) {
            truce_str key = truce_fold(w->p->r->arena,
                                       truce_str_sub(w->p->r->article->text, w->s->tok[b].beg, w->s->tok[e - 1].end));
            if (known_key(w, key)) stop = e;
        } else stop = told(w, b, e, &feature);
        if (stop) add(w, b, stop, feature);
        /* "the villages of Obno, Salmossi and Mbau": the list goes on */
        for (int32_t i = stop; stop && !again && feature_before(w, b) && i + 1 < (int32_t)w->s->n;) {
            if (!truce_str_is(w->s->tok[i].form, ",") && !truce_str_is(w->s->tok[i].low, "and")) break;
            if (!run_word(w, i + 1)) {
                i++;
                if (!truce_str_is(w->s->tok[i].low, "and") || !run_word(w, i + 1)) break;
            }
            int32_t end = run_end(w, i + 1);
            if (run_marks(w, i + 1, end) & (PLACE_TITLE | PLACE_THING | PLACE_PARTY | PLACE_TIME)) break;
            add(w, i + 1, end, feature);
            i = end;
        }
        b = e - 1;
    }
}

static bool before(const struct place_name *a, const struct place_name *b) {
    return a->beg < b->beg;
}

/* A stable merge sort: names come by sentence, those that a pass added behind all others. */
static void sort(truce_arena *a, place_names *v) {
    struct place_name *from = v->v, *to = truce_arena_array(a, struct place_name, v->n);
    for (uint32_t width = 1; width < v->n; width *= 2) {
        for (uint32_t lo = 0; lo < v->n; lo += 2 * width) {
            uint32_t mid = lo + width < v->n ? lo + width : v->n, hi = mid + width < v->n ? mid + width : v->n, i = lo,
                     j = mid;
            for (uint32_t k = lo; k < hi; k++)
                to[k] = j < hi && (i == mid || before(&from[j], &from[i])) ? from[j++] : from[i++];
        }
        struct place_name *t = from;
        from = to;
        to = t;
    }
    v->v = from;
    v->cap = v->n;
}

/* One pass over the sentences; names are sorted by sentence, what the pass adds is sorted in at its end. */
static void pass(struct place_reader *p, bool again) {
    struct walk w = {.p = p};
    uint32_t n = p->names.n;
    if (again) know(&w);
    for (uint32_t i = 0; i < p->r->n_sent; i++) {
        w.s = &p->r->sent[i];
        w.mark = p->mark[i];
        w.sent = (int32_t)i;
        for (w.from = w.to; w.to < n && p->names.v[w.to].sent == w.sent;) w.to++;
        cover(&w, truce_arena_array(p->r->arena, int32_t, w.s->n));
        if (!again) extend(&w);
        sentence_unknown(&w, again);
    }
    sort(p->r->arena, &p->names);
}

void truce_places_unknown(struct place_reader *p) {
    pass(p, false);
    pass(p, true);
    for (uint32_t i = 0; i < p->names.n;
         i++) { /* feature words beside known names: "Herat province", "the city of Herat" */
        struct place_name *x = &p->names.v[i];
        if (x->feature || x->how != PLACE_H_NAME) continue;
        struct walk w = {.p = p, .s = &p->r->sent[x->sent], .mark = p->mark[x->sent], .sent = x->sent};
        x->feature = feature_after(&w, x->te);
        if (!x->feature) x->feature = feature_before(&w, x->tb);
    }
}

/* ---------------------------------------------------------------- which lies in which */

/* Words that may stand between a name and what contains it: "X, a town in the east of Y", "X district of Y", "X (Y)".
 */
static bool bridges(const struct place_reader *p, int32_t sent, int32_t from, int32_t to, bool *comma) {
    const truce_sentence *s = &p->r->sent[sent];
    bool link = false;
    *comma = false;
    if (to - from > LINK_MOST) return false;
    for (int32_t i = from; i < to; i++) {
        const truce_token *t = &s->tok[i];
        bool in = truce_str_is(t->low, "in") || truce_str_is(t->low, "of");
        if (truce_str_is(t->form, ",") || truce_str_is(t->form, "(")) {
            if (link && !in && i > from && !*comma && (p->mark[sent][i - 1] & PLACE_FEATURES) == 0) return false;
            *comma = link = true;
        } else if (in) link = true;
        else if (t->upos != TRUCE_UPOS_DET && !(p->mark[sent][i] & (PLACE_FEATURES | PLACE_DIRECTION)) &&
                 t->upos != TRUCE_UPOS_ADJ)
            return false;
    }
    return link;
}

static bool can_hold(const struct place_name *y, const struct place_name *x) {
    if (y->how == PLACE_H_ADJECTIVE) return false;
    if (y->how == PLACE_H_UNKNOWN)
        return (y->feature & (PLACE_ADM1 | PLACE_ADM2 | PLACE_SETTLEMENT)) && !(x->feature & PLACE_ADM1);
    return y->n_cand > 0;
}

/* Is there a candidate of x that lies in one of y's? */
static bool fits(const struct place_name *x, const struct place_name *y) {
    for (uint32_t i = 0; i < x->n_cand; i++)
        for (uint32_t j = 0; j < y->n_cand; j++) {
            const struct place_cand *a = &x->cand[i], *b = &y->cand[j];
            if (a->cls >= b->cls || !a->country.n || !truce_str_eq(a->country, b->country)) continue;
            if (b->cls == PLACE_C_COUNTRY || truce_str_eq(a->adm1, b->adm1)) return true;
        }
    return false;
}

static bool contained(struct place_reader *p, const struct place_name *x, const struct place_name *y) {
    bool comma;
    if (!can_hold(y, x) || x->how == PLACE_H_ADJECTIVE || !bridges(p, x->sent, x->te, y->tb, &comma)) return false;
    if (x->how == PLACE_H_NAME && (has_class(x, PLACE_C_COUNTRY) || has_class(x, PLACE_C_REGION)) && !fits(x, y))
        return false;
    if (x->how == PLACE_H_UNKNOWN || fits(x, y)) return true;
    if (y->how == PLACE_H_UNKNOWN) return false;
    /* "Paris, Kentucky": not in the gazetteer, but what else could it say; a list ("Kabul, Herat and Ghazni") is no
     * chain */
    const truce_sentence *s = &p->r->sent[y->sent];
    bool list =
        y->te < (int32_t)s->n && (truce_str_is(s->tok[y->te].low, "and") || truce_str_is(s->tok[y->te].low, "or"));
    bool large = has_class(y, PLACE_C_ADM1) || has_class(y, PLACE_C_COUNTRY);
    return comma && !list && large && !has_class(x, PLACE_C_COUNTRY) && !has_class(x, PLACE_C_ADM1) &&
           y->tb - x->te <= 2;
}

void truce_places_contain(struct place_reader *p) {
    for (uint32_t i = 0; i + 1 < p->names.n; i++) {
        struct place_name *x = &p->names.v[i], *y = &p->names.v[i + 1];
        if (x->sent != y->sent) continue;
        if (contained(p, x, y)) x->in = (int32_t)i + 1;
        const truce_sentence *s = &p->r->sent[x->sent]; /* "Kunar's Dangam district", "Afghan capital Kabul" */
        int32_t gap = y->tb - x->te;
        bool possessive = gap > 0 && gap <= 4 && s->tok[x->te].xpos == TRUCE_XPOS_POS;
        for (int32_t k = x->te + 1; possessive && k < y->tb; k++)
            possessive = s->tok[k].upos == TRUCE_UPOS_ADJ || s->tok[k].upos == TRUCE_UPOS_NOUN ||
                         (p->mark[x->sent][k] & (PLACE_FEATURES | PLACE_DIRECTION));
        bool adjective = x->how == PLACE_H_ADJECTIVE && gap > 0 && gap <= 3;
        for (int32_t k = x->te; adjective && k < y->tb; k++)
            adjective = (p->mark[x->sent][k] & (PLACE_FEATURES | PLACE_DIRECTION)) != 0;
        if (y->in < 0 && (possessive || adjective) && (y->how == PLACE_H_UNKNOWN || fits(y, x))) y->in = (int32_t)i;
    }
}
