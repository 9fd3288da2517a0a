/* claim/places_pick.c - from names to points: which of the places of one name is meant.
 * Does: scores from size, kind, the article's countries and divisions, containers, words beside; one sense an article;
 * points for names that no list has, from what contains them.   Does not: find names (places_find.c, places_near.c).
 * Source: own; population prior, containment and one sense per discourse as in Leidner (2007), Toponym Resolution in
 * Text. */
#include "claim/places.h"

#include <math.h>
#include <string.h>

/* Names are compared with at most this many before and after them, so that cost stays linear. */
enum { WINDOW = 250 };
#define near_names(p, k, j)                                                                                            \
    for (uint32_t j = (k) > WINDOW ? (uint32_t)(k)-WINDOW : 0; j < (p)->names.n && j < (uint32_t)(k) + WINDOW; j++)

/* Weights in thousandths. */
enum {
    W_COUNTRY = 9000,
    W_REGION = 8000,
    W_ADM1 = 5000,
    W_ADM2 = 4200,
    W_OTHER = 4500,
    W_CAPITAL = 1000,
    W_CONTEXT = 2600,
    W_DIVISION = 1600,
    W_INSIDE = 8000,
    W_OUTSIDE = -5000,
    W_FEATURE = 3500,
    W_DIVIDED = 5000,
    W_HANDMADE = 300,
    W_OWN_NAME = 500
};

static int prior(const struct place_cand *c) {
    switch (c->cls) {
    case PLACE_C_COUNTRY: return W_COUNTRY;
    case PLACE_C_REGION: return W_REGION;
    case PLACE_C_ADM1: { /* the sum of its cities, less what goes to the city of its name */
        int v = c->population > 0 ? (int)(1000 * log10(c->population)) - 600 : 0;
        return v > W_ADM1 ? v : W_ADM1;
    }
    case PLACE_C_ADM2: return W_ADM2;
    case PLACE_C_CITY: {
        int v = c->population > 0 ? (int)(1000 * log10(c->population)) : 3500;
        return v + (c->capital == 2 ? W_CAPITAL : c->capital ? W_CAPITAL / 3 : 0);
    }
    default: return W_OTHER;
    }
}

static bool matches_feature(uint32_t f, const struct place_cand *c) {
    if (f & PLACE_ADM1) return c->cls == PLACE_C_ADM1;
    if (f & PLACE_ADM2) return c->cls == PLACE_C_ADM2;
    if (f & PLACE_SETTLEMENT) return c->cls == PLACE_C_CITY;
    return false;
}

/* How the article's other names speak for the candidate. Its own mentions are not evidence for it, except as a country.
 */
static int context(const struct place_reader *p, const struct place_name *x, const struct place_cand *c) {
    if (!c->country.n || !p->heaviest) return 0;
    int w = truce_places_weight(p, c->country, TRUCE_NOSTR), score = (int)((int64_t)W_CONTEXT * w / p->heaviest);
    if (w > 0) score += 400;
    if (c->cls == PLACE_C_CITY && c->adm1.n && !truce_str_eq(truce_fold(p->r->arena, c->adm1), x->key) &&
        truce_places_weight(p, c->country, c->adm1) > 0)
        score += W_DIVISION;
    return score;
}

static int container(const struct place_reader *p, const struct place_name *x, const struct place_cand *c) {
    if (x->in < 0) return 0;
    const struct place_name *y = &p->names.v[x->in];
    int best = W_OUTSIDE;
    for (uint32_t i = 0; i < y->n_cand; i++) {
        const struct place_cand *d = &y->cand[i];
        if (!d->country.n || !truce_str_eq(d->country, c->country) || c->cls >= d->cls) continue;
        if (d->cls == PLACE_C_COUNTRY || truce_str_eq(d->adm1, c->adm1)) best = W_INSIDE;
    }
    return y->n_cand ? best : 0;
}

/* A container must hold what the text puts in it: "Punjab" in "Lahore, Punjab". */
static int contents(const struct place_reader *p, int32_t self, const struct place_cand *c) {
    int best = 0;
    near_names(p, self, k) {
        const struct place_name *x = &p->names.v[k];
        if (x->in != self) continue;
        for (uint32_t i = 0; i < x->n_cand; i++)
            if (truce_str_eq(x->cand[i].country, c->country) && x->cand[i].cls < c->cls &&
                (c->cls == PLACE_C_COUNTRY || truce_str_eq(x->cand[i].adm1, c->adm1)))
                best = W_INSIDE / 2;
    }
    return best;
}

static void score(struct place_reader *p) {
    for (uint32_t k = 0; k < p->names.n; k++) {
        struct place_name *x = &p->names.v[k];
        for (uint32_t i = 0; i < x->n_cand; i++) {
            struct place_cand *c = &x->cand[i];
            c->score = prior(c) + context(p, x, c) + container(p, x, c) + contents(p, (int32_t)k, c);
            if (matches_feature(x->feature, c)) c->score += c->cls == PLACE_C_ADM1 ? W_DIVIDED : W_FEATURE;
            if (!truce_lex_has(p->r->lex, c->entry, "geonameid")) c->score += W_HANDMADE;
            if (truce_str_eq(truce_fold(p->r->arena, truce_lex_name(p->r->lex, c->entry)), x->key))
                c->score += W_OWN_NAME; /* not an alias */
        }
    }
}

/* One sense an article: the sums over all mentions of a name decide, but the feature word beside a mention is its own.
 */
static void choose(struct place_reader *p) {
    for (uint32_t k = 0; k < p->names.n; k++) {
        struct place_name *x = &p->names.v[k];
        int best = INT32_MIN;
        for (uint32_t i = 0; i < x->n_cand; i++) {
            int most = x->cand[i].score;
            bool own = (x->feature & (PLACE_ADM1 | PLACE_ADM2 | PLACE_SETTLEMENT)) || x->in >= 0;
            if (!own) near_names(p, k, j) {
                    const struct place_name *y = &p->names.v[j];
                    if (y == x || !truce_str_eq(y->key, x->key) || y->in < 0 || y->how != x->how) continue;
                    for (uint32_t m = 0; m < y->n_cand; m++)
                        if (y->cand[m].entry == x->cand[i].entry && y->cand[m].score > most) most = y->cand[m].score;
                }
            if (most > best) {
                best = most;
                x->pick = (int32_t)i;
            }
        }
    }
}

static int said(const struct place_reader *p, truce_str country) {
    for (uint32_t i = 0; i < p->tally.n; i++)
        if (truce_str_eq(p->tally.v[i].name, country)) return p->tally.v[i].said;
    return 0;
}

bool truce_places_namesakes(const truce_lexicon *x, truce_str country) {
    truce_entry e[4];
    uint32_t n = truce_lex_find(x, TRUCE_LEX_WORD, TRUCE_FORM_NAME, country, e, 4);
    n += n < 4 ? truce_lex_find(x, TRUCE_LEX_WORD, TRUCE_FORM_ALIAS, country, e + n, 4 - n) : 0;
    for (uint32_t i = 0; i < n && i < 4; i++)
        if (truce_str_is(truce_lex_get(x, e[i], "list"), "place-namesakes")) return true;
    return false;
}

enum { FOREIGN_TOWN = 150000, FOREIGN_CITY = 2000000, MUCH = 4 };

/* What the article's other names say for a country: its weight less what the mentions of this name gave. */
static int others(const struct place_reader *p, uint32_t k, truce_str country) {
    int own = 0;
    near_names(p, k, j) {
        const struct place_name *y = &p->names.v[j];
        if (y->how == PLACE_H_NAME && y->pick >= 0 && truce_str_eq(y->key, p->names.v[k].key)) own += 2;
    }
    return truce_places_weight(p, country, TRUCE_NOSTR) - own;
}

static bool is_foreign(const struct place_reader *p, uint32_t k, int most) {
    const struct place_name *x = &p->names.v[k];
    const struct place_cand *c = &x->cand[x->pick];
    if ((c->cls != PLACE_C_CITY && c->cls != PLACE_C_OTHER && c->cls != PLACE_C_ADM2) || !c->country.n ||
        said(p, c->country))
        return false;
    if (most >= 2 && c->population < FOREIGN_TOWN && !c->capital) return true;
    if (c->population >= FOREIGN_CITY || others(p, k, c->country) > 1 || !truce_places_namesakes(p->r->lex, c->country))
        return false;
    int rest = 0;
    truce_str where = TRUCE_NOSTR;
    for (uint32_t i = 0; i < p->tally.n; i++) {
        const struct place_tally *t = &p->tally.v[i];
        if (memchr(t->name.p, '\t', t->name.n) || truce_str_eq(t->name, c->country) || t->weight <= rest) continue;
        rest = t->weight;
        where = t->name;
    }
    return rest >= MUCH && truce_places_namesakes(p->r->lex, where);
}

/* A small town of a country that nothing in the article names, while it names another country, is not that town but one
 * that no list has. Between countries that share their towns' names this holds for larger ones too, if the article is
 * clearly local. */
static void foreign(struct place_reader *p) {
    int most = 0;
    bool *out = truce_arena_array(p->r->arena, bool, p->names.n);
    for (uint32_t i = 0; i < p->tally.n; i++)
        if (!memchr(p->tally.v[i].name.p, '\t', p->tally.v[i].name.n) && p->tally.v[i].said > most)
            most = p->tally.v[i].said;
    for (uint32_t k = 0; k < p->names.n; k++) {
        const struct place_name *x = &p->names.v[k];
        out[k] = x->how == PLACE_H_NAME && x->pick >= 0 && x->in < 0 && is_foreign(p, k, most);
    }
    for (uint32_t k = 0; k < p->names.n; k++)
        if (out[k]) p->names.v[k].how = PLACE_H_UNKNOWN;
}

/* A name with an explicit container that holds none of its candidates is another place of that name: "Paris, Kentucky".
 */
static void disown(struct place_reader *p) {
    for (uint32_t k = 0; k < p->names.n; k++) {
        struct place_name *x = &p->names.v[k];
        if (x->how != PLACE_H_NAME || x->in < 0 || x->pick < 0 || container(p, x, &x->cand[x->pick]) != W_OUTSIDE)
            continue;
        x->how = PLACE_H_UNKNOWN;
        near_names(p, k, j) { /* and so are its other mentions */
            struct place_name *y = &p->names.v[j];
            if (y != x && y->how == PLACE_H_NAME && y->in < 0 && truce_str_eq(y->key, x->key)) {
                y->how = PLACE_H_UNKNOWN;
                y->in = x->in;
            }
        }
    }
}

static void tally(struct place_reader *p) {
    for (uint32_t k = 0; k < p->names.n; k++) {
        const struct place_name *x = &p->names.v[k];
        if (x->how != PLACE_H_NAME || x->pick < 0) continue;
        const struct place_cand *c = &x->cand[x->pick];
        if (c->cls == PLACE_C_REGION) continue;
        bool sure = x->n_cand == 1 || x->in >= 0 || c->cls == PLACE_C_COUNTRY || c->score > 6500;
        if (c->cls != PLACE_C_COUNTRY) truce_places_tally(p, c->country, TRUCE_NOSTR, sure ? 2 : 1);
        if (c->cls == PLACE_C_ADM1 || sure) truce_places_tally(p, c->country, c->adm1, 1);
    }
    for (uint32_t i = 0; i < p->tally.n; i++)
        if (p->tally.v[i].weight > p->heaviest) p->heaviest = p->tally.v[i].weight;
}

/* ---------------------------------------------------------------- points for names that no list has */

static bool placed(const struct place_name *x) {
    return x->how == PLACE_H_NAME && x->pick >= 0 && !isnan(x->cand[x->pick].lat);
}

static bool narrow(const struct place_name *x) {
    uint8_t c = x->cand[x->pick].cls;
    return c == PLACE_C_CITY || c == PLACE_C_ADM1 || c == PLACE_C_ADM2;
}

/* The name whose point an unknown one takes: what contains it, else a narrow name of the sentence, the paragraph's
 * before, the article's most frequent, else a country. */
static int32_t holder(const struct place_reader *p, int32_t k) {
    const struct place_name *x = &p->names.v[k];
    int32_t in = x->in;
    for (int hops = 0; in >= 0 && hops < 4; hops++, in = p->names.v[in].in)
        if (placed(&p->names.v[in])) return in;
    near_names(p, k, j) /* the same name elsewhere, with a container */
        if (p->names.v[j].in >= 0 && (int32_t)j != k && truce_str_eq(p->names.v[j].key, x->key) &&
            placed(&p->names.v[p->names.v[j].in])) return p->names.v[j]
            .in;
    int32_t best = -1, far = 1 << 30;
    near_names(p, k, j) {
        const struct place_name *y = &p->names.v[j];
        if ((int32_t)j == k || !placed(y) || p->names.v[j].cand[y->pick].cls == PLACE_C_REGION) continue;
        int32_t d = (y->sent > x->sent ? 2 * (y->sent - x->sent) : x->sent - y->sent) * 100 +
                    (int32_t)(j > (uint32_t)k ? j - (uint32_t)k : (uint32_t)k - j);
        if (!narrow(y)) d += 600;
        if (d < far) {
            far = d;
            best = (int32_t)j;
        }
    }
    return best;
}

static uint8_t prec_of(const struct place_cand *c) {
    return c->cls == PLACE_C_COUNTRY  ? 6
           : c->cls == PLACE_C_REGION ? 7
           : c->cls == PLACE_C_ADM1   ? 4
           : c->cls == PLACE_C_ADM2   ? 3
                                      : 1;
}

static void fill_known(struct place_reader *p, const struct place_cand *c, truce_place *out) {
    const truce_lexicon *x = p->r->lex;
    out->name = truce_lex_name(x, c->entry);
    out->country = c->country;
    out->adm1 = c->adm1;
    out->adm2 = truce_lex_get(x, c->entry, "adm2");
    out->feature = truce_lex_get(x, c->entry, "feature");
    out->geonameid = (uint32_t)truce_lex_number(x, c->entry, "geonameid", 0);
    out->lat = c->lat;
    out->lon = c->lon;
    out->entry = c->entry;
    out->where_prec = (uint8_t)truce_lex_number(x, c->entry, "prec", prec_of(c));
}

static void fill_unknown(struct place_reader *p, int32_t k, truce_place *out) {
    int32_t h = holder(p, k);
    out->name = out->text;
    out->entry = TRUCE_NOENTRY;
    out->feature = p->names.v[k].feature & PLACE_ADM1         ? TRUCE_STR("ADM1")
                   : p->names.v[k].feature & PLACE_ADM2       ? TRUCE_STR("ADM2")
                   : p->names.v[k].feature & PLACE_SETTLEMENT ? TRUCE_STR("PPL")
                                                              : TRUCE_NOSTR;
    out->where_prec = 7;
    out->lat = out->lon = (double)NAN;
    if (h < 0) return;
    const struct place_cand *c = &p->names.v[h].cand[p->names.v[h].pick];
    uint8_t prec = prec_of(c);
    out->country = c->country;
    out->adm1 = c->cls == PLACE_C_COUNTRY ? TRUCE_NOSTR : c->adm1;
    out->lat = c->lat;
    out->lon = c->lon;
    out->where_prec = prec < 2 ? 2 : prec; /* UCDP: 2 is near a known point */
}

static void emit(struct place_reader *p) {
    for (uint32_t k = 0; k < p->names.n; k++) {
        const struct place_name *x = &p->names.v[k];
        if (x->dead) continue;
        truce_place out = {.text = truce_str_sub(p->r->article->text, x->beg, x->end),
                           .beg = x->beg,
                           .end = x->end,
                           .sentence = x->sent,
                           .adjective = x->how == PLACE_H_ADJECTIVE};
        if (x->how != PLACE_H_UNKNOWN && x->pick >= 0) fill_known(p, &x->cand[x->pick], &out);
        else fill_unknown(p, (int32_t)k, &out);
        if (x->how == PLACE_H_NAME && (x->feature & PLACE_ADM2) && out.where_prec < 3)
            out.where_prec = 3; /* the district, not the town */
        truce_vec_push(p->r->arena, &p->r->places, out);
    }
}

void truce_places_pick(struct place_reader *p) {
    score(p);
    choose(p);
    tally(p);
    score(p); /* with the countries of the first round */
    choose(p);
    disown(p);
    foreign(p);
    emit(p);
}
