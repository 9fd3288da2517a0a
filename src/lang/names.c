/* lang/names.c - names of tags and relations, and back. Order is part of the model format. */
#include "lang/lang.h"
#include "lang/model.h"

#include <string.h>

static const char *const UPOS[TRUCE_UPOS_COUNT] = {"X",     "ADJ",   "ADP",   "ADV", "AUX",  "CCONJ",
                                                   "DET",   "INTJ",  "NOUN",  "NUM", "PART", "PRON",
                                                   "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"};

static const char *const XPOS[TRUCE_XPOS_COUNT] = {
    "_",  "$",   "''",  ",",  "-LRB-", "-RRB-", ".",   ":",    "CC",  "CD",  "DT",  "EX",  "FW",   "GW",  "HYPH", "IN",
    "JJ", "JJR", "JJS", "LS", "MD",    "NN",    "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB",  "RBR",  "RBS",
    "RP", "SYM", "TO",  "UH", "VB",    "VBD",   "VBG", "VBN",  "VBP", "VBZ", "WDT", "WP",  "WP$",  "WRB", "``"};

static const char *const DEP[TRUCE_DEP_COUNT] = {
    "root",       "acl",        "acl:relcl", "advcl",       "advcl:relcl",   "advmod",   "amod",        "appos",
    "aux",        "aux:pass",   "case",      "cc",          "cc:preconj",    "ccomp",    "compound",    "compound:prt",
    "conj",       "cop",        "csubj",     "csubj:outer", "csubj:pass",    "dep",      "det",         "det:predet",
    "discourse",  "dislocated", "expl",      "fixed",       "flat",          "goeswith", "iobj",        "list",
    "mark",       "nmod",       "nmod:desc", "nmod:poss",   "nmod:unmarked", "nsubj",    "nsubj:outer", "nsubj:pass",
    "nummod",     "obj",        "obl",       "obl:agent",   "obl:unmarked",  "orphan",   "parataxis",   "punct",
    "reparandum", "vocative",   "xcomp"};

const char *truce_upos_name(unsigned u) {
    return u < TRUCE_UPOS_COUNT ? UPOS[u] : UPOS[TRUCE_UPOS_X];
}
const char *truce_xpos_name(unsigned x) {
    return x < TRUCE_XPOS_COUNT ? XPOS[x] : XPOS[TRUCE_XPOS_NONE];
}
const char *truce_dep_name(unsigned d) {
    return d < TRUCE_DEP_COUNT ? DEP[d] : DEP[TRUCE_DEP_DEP];
}

static unsigned find(const char *const *names, unsigned n, truce_str name, unsigned otherwise) {
    for (unsigned i = 0; i < n; i++)
        if (truce_str_is(name, names[i])) return i;
    return otherwise;
}

unsigned truce_upos_of(truce_str name) {
    return find(UPOS, TRUCE_UPOS_COUNT, name, TRUCE_UPOS_X);
}
unsigned truce_xpos_of(truce_str name) {
    return find(XPOS, TRUCE_XPOS_COUNT, name, TRUCE_XPOS_NONE);
}
unsigned truce_dep_of(truce_str name) {
    return find(DEP, TRUCE_DEP_COUNT, name, TRUCE_DEP_DEP);
}

static uint64_t hash_names(uint64_t h, const char *const *names, unsigned n) {
    for (unsigned i = 0; i < n; i++) h = truce_hash_mix(h, truce_hash(names[i], strlen(names[i])));
    return h;
}

uint64_t truce_lang__tagset(void) {
    uint64_t h = hash_names(0, UPOS, TRUCE_UPOS_COUNT);
    h = hash_names(h, XPOS, TRUCE_XPOS_COUNT);
    return hash_names(h, DEP, TRUCE_DEP_COUNT);
}
