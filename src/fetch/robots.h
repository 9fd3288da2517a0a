/* fetch/robots.h - what a site asks of robots: robots.txt as RFC 9309 has it.
 * Does: find the rules that are for one robot; say whether a path may be fetched; Crawl-delay, which is not in the RFC.
 * Does not: fetch (fetch.c).
 * Memory: rules are copied into the arena of the caller.   Threads: none shared.
 * Source: RFC 9309, sections 2.2 and 2.3; our own reading where it is silent, said in robots.c. */
#ifndef TRUCE_ROBOTS_H
#define TRUCE_ROBOTS_H
#include "base/base.h"

typedef struct truce_robots_rule {
    truce_str pattern; /* percent-encoding made equal; '*' any run of bytes */
    bool allow;
    bool to_end; /* it ended in '$': must match to the end of the path */
} truce_robots_rule;

typedef struct truce_robots {
    TRUCE_VEC(truce_robots_rule) rules;
    double delay; /* seconds between requests; 0 none */
} truce_robots;

/** Take from `text` the rules for the robot `token` ("truce"; letters, '-' and '_'), or those for all robots.
 *  @return false when out of memory. Never fails on content: lines that mean nothing are passed over */
bool truce_robots_parse(truce_robots *out, truce_arena *a, truce_str text, truce_str token);
/** May `path` ("/a/b?c=d", as in the request) be fetched? @return 1, 0, or -1 (out of memory)
 *  Cost: rules x path at most, times the piece of a pattern compared at each place; stars do not multiply it. */
int truce_robots_allows(const truce_robots *r, truce_str path);
#endif
