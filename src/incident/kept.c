/* incident/kept.c - see kept.h. */
#include "incident/kept.h"

#include <string.h>

void *inc__kept_zeroed(inc_kept *k, size_t n, size_t size) {
    void *p = truce_calloc(n, size);
    if (!p) longjmp(*k->arena->oom, 1);
    return p;
}

truce_str inc__kept_name(inc_kept *k, truce_str name) {
    if (!name.p) return TRUCE_NOSTR;
    if (k->names_n * 2 >= k->names_cap) {
        uint32_t cap = k->names_cap ? k->names_cap * 2 : 256;
        truce_str *t = inc__kept_zeroed(k, cap, sizeof *t);
        for (uint32_t i = 0; i < k->names_cap; i++) {
            if (!k->names[i].p) continue;
            uint32_t h = (uint32_t)truce_hash_str(k->names[i]) & (cap - 1);
            while (t[h].p) h = (h + 1) & (cap - 1);
            t[h] = k->names[i];
        }
        truce_free(k->names);
        k->names = t;
        k->names_cap = cap;
    }
    uint32_t h = (uint32_t)truce_hash_str(name) & (k->names_cap - 1);
    for (; k->names[h].p; h = (h + 1) & (k->names_cap - 1))
        if (truce_str_eq(k->names[h], name)) return k->names[h];
    k->names_n++;
    return k->names[h] = truce_arena_str(k->arena, name);
}

/* 64 bits of hash an id: two of a million incidents are taken for one once in 30 million ledgers. */
bool inc__kept_seen(inc_kept *k, const char *id) {
    uint64_t v = truce_hash(id, strlen(id)) | 1;
    if (k->seen_n * 2 >= k->seen_cap) {
        uint32_t cap = k->seen_cap ? k->seen_cap * 2 : 1024;
        uint64_t *t = inc__kept_zeroed(k, cap, sizeof *t);
        for (uint32_t i = 0; i < k->seen_cap; i++) {
            if (!k->seen[i]) continue;
            uint32_t h = (uint32_t)(k->seen[i] >> 1) & (cap - 1);
            while (t[h]) h = (h + 1) & (cap - 1);
            t[h] = k->seen[i];
        }
        truce_free(k->seen);
        k->seen = t;
        k->seen_cap = cap;
    }
    uint32_t h = (uint32_t)(v >> 1) & (k->seen_cap - 1);
    for (; k->seen[h]; h = (h + 1) & (k->seen_cap - 1))
        if (k->seen[h] == v) return true;
    k->seen[h] = v;
    k->seen_n++;
    return false;
}

void inc__kept_fini(inc_kept *k) {
    truce_free(k->names);
    truce_free(k->seen);
}
