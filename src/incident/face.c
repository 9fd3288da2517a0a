/* incident/face.c - what a telling is known by: its window, places, figures, parties, each once, so many at most.
 * Two tellings are compared by their faces (match.c), and found by keys of them (keys.c), in bounded time. */
#include "incident/state.h"

#include <string.h>

enum { FACE__FAR = 4000000 /* days from 1970: no such day is meant */ };

static bool face__known(truce_day d) {
    return d > -FACE__FAR && d < FACE__FAR;
}

static void face__window(inc_face *f, const truce_telling *t) {
    f->dated = t->dated && face__known(t->from) && face__known(t->to) && t->from <= t->to;
    f->day = f->dated && t->date_prec == 1;
    f->from = f->dated ? t->from : TRUCE_NODAY;
    f->to = f->dated ? t->to : TRUCE_NODAY;
    if (f->dated || !face__known(t->published)) return;
    f->from = t->published - INC__WINDOW;
    f->to = t->published;
}

static void face__pointer(const void **v, uint8_t *n, uint8_t most, const void *p) {
    for (uint8_t i = 0; i < *n; i++)
        if (v[i] == p) return;
    if (*n < most) v[(*n)++] = p;
}

static void face__places(inc_face *f, const truce_brief *c) {
    for (int i = 0; i < c->n_places + c->n_ahead; i++) {
        const truce_place *p = c->places[i];
        if (i < c->n_places) face__pointer((const void **)f->places, &f->n_places, INC__FACE_PLACES, p);
        if (p->where_prec < 6 && p->name.p)
            face__pointer((const void **)f->marks, &f->n_marks, INC__FACE_MARKS, p->name.p);
    }
}

static void face__country(inc_face *f, const truce_side *p) {
    if (p->country.p) face__pointer((const void **)f->countries, &f->n_countries, INC__FACE_COUNTRIES, p->country.p);
}

static void face__parties(inc_face *f, const truce_brief *c) {
    for (int i = 0; i < c->n_actors; i++) face__country(f, c->actors[i]);
    for (int i = 0; i < c->n_recipients; i++) face__country(f, c->recipients[i]);
    face__country(f, c->victim);
    if (c->n_actors) face__pointer((const void **)f->doers, &f->n_doers, INC__FACE_SIDES, c->actors[0]);
    if (!c->harm || (!c->victim->country.p && !c->victim->id.p)) return;
    for (uint8_t i = 0; i < f->n_losses; i++)
        if (f->losses[i].side == c->victim && f->losses[i].harm == c->harm) return;
    if (f->n_losses < INC__FACE_SIDES) f->losses[f->n_losses++] = (inc_loss){c->victim, c->harm};
}

static void face__word(inc_face *f, const truce_brief *c) {
    for (uint8_t i = 0; i < f->n_words; i++)
        if (f->words[i].word == c->count.word.p && f->words[i].harm == c->harm) return;
    if (f->n_words < INC__FACE_WORDS) f->words[f->n_words++] = (inc_word){c->count.word.p, c->harm};
}

static void face__figure(inc_face *f, const truce_brief *c) {
    if (c->harm && c->count.bound == TRUCE_BOUND_VAGUE && c->count.word.p) face__word(f, c);
    if (!c->harm || c->count.bound == TRUCE_BOUND_UNCOUNTED || c->count.bound == TRUCE_BOUND_VAGUE) return;
    inc_figure n = {.harm = c->harm,
                    .role = c->role,
                    .bound = c->count.bound,
                    .has_claimant = c->has_claimant,
                    .low = c->count.low,
                    .high = c->count.high,
                    .claimant = c->claimant};
    for (uint8_t i = 0; i < f->n_figures; i++) {
        const inc_figure *o = &f->figures[i];
        if (o->harm == n.harm && o->role == n.role && o->bound == n.bound && o->low == n.low && o->high == n.high &&
            o->has_claimant == n.has_claimant && o->claimant == n.claimant)
            return;
    }
    if (f->n_figures < INC__FACE_FIGURES) f->figures[f->n_figures++] = n;
}

void inc__face(inc_face *f, inc_face_room *room, const truce_telling *t) {
    *f = (inc_face){.report = t->report,
                    .set = t->n && t->claims[0]->row ? t->claims[0]->claimant : NULL,
                    .part = t->parent >= 0,
                    .places = room->places,
                    .figures = room->figures,
                    .losses = room->losses,
                    .words = room->words,
                    .doers = room->doers,
                    .countries = room->countries,
                    .marks = room->marks};
    face__window(f, t);
    for (uint32_t i = 0; i < t->n && i < INC__FACE_CLAIMS; i++) {
        const truce_brief *c = t->claims[i];
        bool moved = inc__moved(c->harm);
        f->moved |= moved;
        f->stayed |= !moved;
        if (c->harm) f->domains |= (uint8_t)(1u << inc__domain(c->harm));
        face__places(f, c);
        face__parties(f, c);
        face__figure(f, c);
    }
}

static void *face__copy(truce_arena *a, const void *p, size_t n) {
    void *q = n ? truce_arena_alloc(a, n) : NULL;
    if (q) memcpy(q, p, n);
    return q;
}

const inc_face *inc__face_keep(truce_arena *a, const inc_face *f) {
    inc_face *k = face__copy(a, f, sizeof *f);
    k->places = face__copy(a, f->places, f->n_places * sizeof *f->places);
    k->figures = face__copy(a, f->figures, f->n_figures * sizeof *f->figures);
    k->losses = face__copy(a, f->losses, f->n_losses * sizeof *f->losses);
    k->words = face__copy(a, f->words, f->n_words * sizeof *f->words);
    k->doers = face__copy(a, f->doers, f->n_doers * sizeof *f->doers);
    k->countries = face__copy(a, f->countries, f->n_countries * sizeof *f->countries);
    k->marks = face__copy(a, f->marks, f->n_marks * sizeof *f->marks);
    return k;
}

int inc__small(const inc_face *f, inc_toll out[INC__SMALL]) {
    int n = 0;
    for (int i = 0; i < 2 * f->n_figures && n < INC__SMALL; i++) {
        const inc_figure *g = &f->figures[i / 2];
        int64_t v = i % 2 ? g->high : g->low;
        if (v >= INC__LARGE || !inc__telling_number(g, v)) continue;
        int k = 0;
        while (k < n && out[k] != inc__toll(g, v)) k++;
        if (k == n) out[n++] = inc__toll(g, v);
    }
    return n;
}
