/* incident/names.c - one copy of each string, side, place and list of them. See telling.h.
 * Equal values have equal pointers, so the rest of the room compares pointers. Structures are found by their bytes:
 * their strings are interned first and their padding is zero. */
#include "incident/telling.h"

#include <string.h>

struct truce_names {
    truce_arena arena;
    truce_str *table; /* open addressing; p NULL: free */
    uint32_t n, cap;
};

const truce_side truce_side_nobody;

int truce_names_new(truce_names **out, truce_err *err) {
    truce_names *n = truce_calloc(1, sizeof *n);
    *out = n;
    if (!n) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_arena_init(&n->arena, 0);
    return TRUCE_OK;
}

void truce_names_free(truce_names *n) {
    if (!n) return;
    truce_arena_fini(&n->arena);
    truce_free(n->table);
    truce_free(n);
}

size_t truce_names_bytes(const truce_names *n) {
    return n->arena.used + n->cap * sizeof *n->table;
}

void truce_names_oom(truce_names *n, jmp_buf *oom) {
    n->arena.oom = oom;
}

static bool names__grow(truce_names *n) {
    uint32_t cap = n->cap ? n->cap * 2 : 1024;
    truce_str *table = truce_calloc(cap, sizeof *table);
    if (!table) {
        if (n->arena.oom) longjmp(*n->arena.oom, 1);
        return false;
    }
    for (uint32_t i = 0; i < n->cap; i++) {
        if (!n->table[i].p) continue;
        uint32_t h = (uint32_t)truce_hash_str(n->table[i]) & (cap - 1);
        while (table[h].p) h = (h + 1) & (cap - 1);
        table[h] = n->table[i];
    }
    truce_free(n->table);
    n->table = table;
    n->cap = cap;
    return true;
}

truce_str truce_names_str(truce_names *n, truce_str s) {
    if (!s.p) return TRUCE_NOSTR;
    if (n->n * 2 >= n->cap && !names__grow(n)) return TRUCE_NOSTR;
    uint32_t h = (uint32_t)truce_hash_str(s) & (n->cap - 1);
    for (; n->table[h].p; h = (h + 1) & (n->cap - 1))
        if (truce_str_eq(n->table[h], s)) return n->table[h];
    truce_str kept = truce_arena_str(&n->arena, s);
    if (!kept.p) return TRUCE_NOSTR;
    n->n++;
    return n->table[h] = kept;
}

/* Strings of bytes: the table does not know what they mean. */
static const void *names__bytes(truce_names *n, const void *p, size_t size) {
    return size ? truce_names_str(n, (truce_str){p, (uint32_t)size}).p : NULL;
}

/* Field by field, so that the padding stays zero. @return false: out of memory */
static bool names__into(truce_names *n, truce_str *out, truce_str s) {
    truce_str k = truce_names_str(n, s);
    out->p = k.p;
    out->n = k.n;
    return k.p || !s.p;
}

const truce_side *truce_names_side(truce_names *n, truce_side s) {
    truce_side q;
    memset(&q, 0, sizeof q);
    if (!names__into(n, &q.name, s.name) || !names__into(n, &q.country, s.country) ||
        !names__into(n, &q.sector, s.sector) || !names__into(n, &q.id, s.id))
        return NULL;
    return names__bytes(n, &q, sizeof q);
}

const truce_place *truce_names_place(truce_names *n, const truce_place *p) {
    truce_place q;
    memset(&q, 0, sizeof q);
    if (!names__into(n, &q.text, p->text) || !names__into(n, &q.name, p->name) ||
        !names__into(n, &q.country, p->country) || !names__into(n, &q.adm1, p->adm1) ||
        !names__into(n, &q.adm2, p->adm2) || !names__into(n, &q.feature, p->feature))
        return NULL;
    q.geonameid = p->geonameid;
    q.lat = p->lat;
    q.lon = p->lon;
    q.where_prec = p->where_prec;
    q.entry = TRUCE_NOENTRY; /* of one lexicon's image; a place of a ledger outlives it */
    q.adjective = p->adjective;
    return names__bytes(n, &q, sizeof q);
}

const truce_what *truce_names_what(truce_names *n, truce_what w) {
    truce_what q;
    memset(&q, 0, sizeof q);
    if (!names__into(n, &q.acled, w.acled) || !names__into(n, &q.done, w.done) ||
        !names__into(n, &q.object, w.object) || !names__into(n, &q.weapon, w.weapon))
        return NULL;
    return names__bytes(n, &q, sizeof q);
}

const truce_side *const *truce_names_sides(truce_names *n, const truce_side *const *v, uint32_t count) {
    return names__bytes(n, v, count * sizeof *v);
}

const truce_place *const *truce_names_places(truce_names *n, const truce_place *const *v, uint32_t count) {
    return names__bytes(n, v, count * sizeof *v);
}
