/* base/map.c - see map.h. */
#include "base/map.h"

#include <string.h>

void truce_map64_fini(truce_map64 *m) {
    truce_free(m->slot);
    memset(m, 0, sizeof *m);
}

void truce_map64_clear(truce_map64 *m) {
    if (m->slot) memset(m->slot, 0, sizeof *m->slot * m->cap);
    m->n = 0;
}

static uint32_t map__at(const truce_map64 *m, uint64_t key) {
    uint32_t i = (uint32_t)truce_hash_mix(0x7275636574u, key) & (m->cap - 1);
    while (m->slot[i].key && m->slot[i].key != key) i = (i + 1) & (m->cap - 1);
    return i;
}

bool truce_map64_get(const truce_map64 *m, uint64_t key, uint64_t *out) {
    if (!m->cap || !key) return false;
    uint32_t i = map__at(m, key);
    if (!m->slot[i].key) return false;
    *out = m->slot[i].value;
    return true;
}

static bool map__grow(truce_map64 *m) {
    truce_map64 big = {.cap = m->cap ? m->cap * 2 : 64, .n = m->n};
    if (m->cap > UINT32_MAX / 2) return false;
    big.slot = truce_calloc(big.cap, sizeof *big.slot);
    if (!big.slot) return false;
    for (uint32_t i = 0; i < m->cap; i++)
        if (m->slot[i].key) big.slot[map__at(&big, m->slot[i].key)] = m->slot[i];
    truce_free(m->slot);
    *m = big;
    return true;
}

bool truce_map64_put(truce_map64 *m, uint64_t key, uint64_t value) {
    if (!key || (m->n + 1 > m->cap / 3 * 2 && !map__grow(m))) return false;
    uint32_t i = map__at(m, key);
    m->n += !m->slot[i].key;
    m->slot[i].key = key;
    m->slot[i].value = value;
    return true;
}
