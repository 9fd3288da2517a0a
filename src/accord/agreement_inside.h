/* accord/agreement_inside.h - between the files of agreements: YAML as a tree of places, and the faults found in it.
 *   agreement_yaml.c    bytes -> tree (libyaml); what YAML could do and an agreement may not
 *   agreement_schema.c  tree -> truce_agreement: every key, every value by itself
 *   agreement_rules.c   what must hold between them
 *   agreement.c         one after the other; looking things up
 * Memory: tree and faults in an arena of the reading, the agreement in its own; both jump when memory is out. */
#ifndef TRUCE_ACCORD_AGREEMENT_INSIDE_H
#define TRUCE_ACCORD_AGREEMENT_INSIDE_H
#include "accord/agreement.h"

enum agreement__kind { AGREEMENT__TEXT, AGREEMENT__MAP, AGREEMENT__LIST };

struct agreement__node;
typedef struct agreement__pair {
    struct agreement__node *key, *value; /* key NULL: an item of a list */
} agreement__pair;

typedef struct agreement__node {
    uint8_t kind;
    bool quoted;        /* a text in quotes, or a block */
    bool bad;           /* a fault was found in it already: no more is said */
    uint32_t line, col; /* 1-based; col in characters */
    truce_str text;
    TRUCE_VEC(agreement__pair) kids;
} agreement__node;

typedef struct agreement__fault {
    uint32_t line, col, n; /* n: as they were found */
    truce_str what;
} agreement__fault;

typedef struct agreement__reader {
    truce_arena *a;     /* of the reading */
    truce_agreement *g; /* being filled */
    agreement__node *root;
    TRUCE_VEC(agreement__fault) faults;
    uint32_t left_out; /* faults beyond the limit */
    bool limit;        /* one of them is that a limit was met */
} agreement__reader;

void agreement__say(agreement__reader *r, uint32_t line, uint32_t col, const char *fmt, ...) TRUCE_PRINTF(4, 5);
/** At a node, which is `bad` from then on. */
void agreement__say_at(agreement__reader *r, agreement__node *x, const char *fmt, ...) TRUCE_PRINTF(3, 4);

/** Bytes into r->g->text, as the record can hold them. False: faults were said. */
bool agreement__text(agreement__reader *r, truce_str bytes);
/** r->g->text into r->root; NULL: faults were said. @return TRUCE_OK; TRUCE_ENOMEM */
int agreement__yaml(agreement__reader *r);

void agreement__schema(agreement__reader *r);
void agreement__rules(agreement__reader *r);

/** The value of a key; NULL: there is none, or `map` is no map. */
agreement__node *agreement__get(const agreement__node *map, const char *key);
#endif
