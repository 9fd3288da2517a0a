/* claim/gist.c - see gist.h. */
#include "claim/gist.h"

#include <stddef.h>
#include <string.h>

struct truce_gist__name {
    truce_str low; /* p NULL: free */
    int32_t sent;
};

/* First of n elements `size` bytes apart whose sentence, an int32_t at `field`, is `sent` or later; they are in that
 * order. */
static uint32_t gist__from(const void *v, uint32_t n, size_t size, size_t field, int32_t sent) {
    uint32_t lo = 0, hi = n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        int32_t at;
        memcpy(&at, (const char *)v + mid * size + field, sizeof at);
        if (at < sent) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

uint32_t truce_times_from(const truce_reading *r, int32_t sent) {
    return gist__from(r->times.v, r->times.n, sizeof *r->times.v, offsetof(truce_time, sentence), sent);
}

uint32_t truce_places_from(const truce_reading *r, int32_t sent) {
    return gist__from(r->places.v, r->places.n, sizeof *r->places.v, offsetof(truce_place, sentence), sent);
}

uint32_t truce_attributions_from(const truce_reading *r, int32_t sent) {
    return gist__from(r->attributions.v, r->attributions.n, sizeof *r->attributions.v,
                      offsetof(truce_attribution, sentence), sent);
}

uint32_t truce_sentence_from(const truce_reading *r, uint32_t pos) {
    uint32_t lo = 0, hi = r->n_sent;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (r->sent[mid].end <= pos) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

static struct truce_gist__name *gist__slot(const truce_gist *g, truce_str low) {
    uint32_t at = (uint32_t)truce_hash_str(low) & (g->cap - 1);
    while (g->names[at].low.p && !truce_str_eq(g->names[at].low, low)) at = (at + 1) & (g->cap - 1);
    return &g->names[at];
}

bool truce_gist_named_before(const truce_reading *r, truce_str low, int32_t sent) {
    const struct truce_gist__name *n = gist__slot(r->gist, low);
    return n->low.p && n->sent < sent;
}

static void gist__names(truce_reading *r, truce_gist *g) {
    uint64_t n = 0;
    for (uint32_t i = 0; i < r->n_sent; i++)
        for (uint32_t t = 0; t < r->sent[i].n; t++) n += r->sent[i].tok[t].upos == TRUCE_UPOS_PROPN;
    for (g->cap = 16; g->cap < 2 * n; g->cap *= 2) {}
    g->names = truce_arena_array(r->arena, struct truce_gist__name, g->cap);
    for (uint32_t i = 0; i < r->n_sent; i++)
        for (uint32_t t = 0; t < r->sent[i].n; t++) {
            const truce_token *k = &r->sent[i].tok[t];
            if (k->upos != TRUCE_UPOS_PROPN || !k->low.n) continue;
            struct truce_gist__name *slot = gist__slot(g, k->low);
            if (!slot->low.p) *slot = (struct truce_gist__name){k->low, (int32_t)i};
        }
}

static void gist__countries(truce_reading *r, truce_gist *g) {
    for (uint32_t i = 0; i < r->actors.n; i++) {
        truce_str c = r->actors.v[i].country;
        uint32_t j = 0;
        if (!c.p) continue;
        while (j < g->countries.n && !truce_str_eq(g->countries.v[j].country, c)) j++;
        if (j == g->countries.n) truce_vec_push(r->arena, &g->countries, (truce_gist_country){c, 0});
        g->countries.v[j].mentions++;
    }
}

void truce_claim__gist(truce_reading *r) {
    truce_gist *g = truce_arena_new(r->arena, truce_gist);
    gist__names(r, g);
    gist__countries(r, g);
    r->gist = g;
}
