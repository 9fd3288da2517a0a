/* incident/compare.c - see compare.h. A claimant's figure for one side in one incident is made as tallies by claimant
 * make it (apart.h): its groups of people nested, its denials left out. */
#include "incident/compare.h"
#include "incident/apart.h"

#include <stdlib.h>
#include <string.h>

typedef struct compare__pair {
    truce_compare_row r;
    TRUCE_VEC(truce_compare_month) months;
} compare__pair;

struct truce_compare {
    truce_compare_options o;
    truce_arena arena;
    TRUCE_VEC(compare__pair) pairs;
    truce_str *names;
    uint32_t names_n, names_cap;
    uint64_t *seen;
    uint32_t seen_n, seen_cap;
    inc_apart *work;
    truce_compare_counts counts;
};

int truce_compare_new(truce_compare **out, const truce_compare_options *o, truce_err *err) {
    truce_compare *c = truce_calloc(1, sizeof *c);
    *out = NULL;
    if (c) c->work = truce_calloc(1, sizeof *c->work);
    if (!c || !c->work) {
        truce_free(c);
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    truce_arena_init(&c->arena, 0);
    c->o = *o;
    *out = c;
    return TRUCE_OK;
}
