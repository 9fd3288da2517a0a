/* claim/read.c - the steps of reading one article, in order, and the names of things. See claim.h. */
#include "claim/np.h"

#include <string.h>

static const char *const claim__bounds[] = {"exact", "at_least", "at_most", "about", "between", "vague", "uncounted"};
static const char *const claim__roles[] = {"person", "soldier", "police",     "fighter",    "official", "civilian",
                                           "child",  "woman",   "journalist", "aid_worker", "refugee"};
static const char *const claim__harms[] = {"none",    "killed",    "wounded",  "captured", "detained",
                                           "missing", "displaced", "returned", "deported", "evacuated"};

static unsigned claim__index(truce_str name, const char *const *names, unsigned n) {
    for (unsigned i = 0; i < n; i++)
        if (truce_str_is(name, names[i])) return i;
    return 0;
}

#define CLAIM__N(a) (unsigned)(sizeof(a) / sizeof *(a))

const char *truce_bound_name(unsigned b) {
    return claim__bounds[b < CLAIM__N(claim__bounds) ? b : 0];
}
const char *truce_role_name(unsigned r) {
    return claim__roles[r < CLAIM__N(claim__roles) ? r : 0];
}
unsigned truce_role_of(truce_str name) {
    return claim__index(name, claim__roles, CLAIM__N(claim__roles));
}
const char *truce_harm_name(unsigned k) {
    return claim__harms[k < CLAIM__N(claim__harms) ? k : 0];
}
unsigned truce_harm_of(truce_str name) {
    return claim__index(name, claim__harms, CLAIM__N(claim__harms));
}

void truce_claim__views(truce_reading *r) {
    r->view = truce_arena_array(r->arena, truce_view, r->n_sent);
    for (uint32_t i = 0; i < r->n_sent; i++) {
        truce_view *v = &r->view[i];
        truce_tree_init(&v->tree, r->arena, &r->sent[i]);
        v->mention = truce_arena_array(r->arena, int32_t, r->sent[i].n);
        v->party = truce_arena_array(r->arena, truce_actor *, r->sent[i].n);
        for (uint32_t t = 0; t < r->sent[i].n; t++) v->mention[t] = -1;
    }
}

void truce_claim_read(truce_reading *r) {
    truce_claim__views(r);
    truce_claim__times(r);
    truce_claim__places(r);
    truce_claim__actors(r);
    truce_claim__gist(r);
    truce_claim__attributions(r);
    truce_claim__events(r);
    truce_claim__verify(r);
}
