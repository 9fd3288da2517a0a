/* incident/kept.h - what accumulators keep of incidents: names, each once, and which ids they saw. Private to room
 * incident.   Memory: names in the arena, tables on the heap; both jump to the arena's oom. */
#ifndef TRUCE_INCIDENT_KEPT_H
#define TRUCE_INCIDENT_KEPT_H
#include "base/base.h"

typedef struct inc_kept {
    truce_arena *arena;
    truce_str *names;
    uint32_t names_n, names_cap;
    uint64_t *seen;
    uint32_t seen_n, seen_cap;
} inc_kept;

/** Interned: equal strings have equal pointers; p NULL stays NULL. */
truce_str inc__kept_name(inc_kept *k, truce_str name);
/** Was it asked for this id before? */
bool inc__kept_seen(inc_kept *k, const char *id);
void inc__kept_fini(inc_kept *k);
/** Zeroed; jumps when there is no memory. */
void *inc__kept_zeroed(inc_kept *k, size_t n, size_t size);
#endif
