/* fuzz/fuzz_robots.c - a robots.txt, and behind its first NUL byte (if it has one) a path to ask about. What must hold
 * is asserted: an answer, the same again, and no more rules than lines. */
#include "fetch/robots.h"
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

static void must(int holds) {
    if (!holds) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    truce_arena a;
    truce_robots r;
    const uint8_t *nul = size ? memchr(data, 0, size) : NULL;
    size_t n = nul ? (size_t)(nul - data) : size, lines = 1;
    truce_str path =
        nul ? (truce_str){(const char *)nul + 1, (uint32_t)(size - n - 1)} : TRUCE_STR("/news/world/7?page=2");
    for (size_t i = 0; i < n; i++) lines += data[i] == '\n' || data[i] == '\r';
    truce_arena_init(&a, (size_t)64 << 20);
    if (truce_robots_parse(&r, &a, (truce_str){(const char *)data, (uint32_t)n}, TRUCE_STR("truce"))) {
        must(r.rules.n <= lines && r.delay >= 0);
        for (uint32_t i = 0; i < r.rules.n; i++) {
            must(r.rules.v[i].pattern.n || r.rules.v[i].to_end);
            for (uint32_t k = 0; k < r.rules.v[i].pattern.n; k++)
                must(r.rules.v[i].pattern.p[k] > 0x20 && r.rules.v[i].pattern.p[k] < 0x7F);
        }
        int yes = truce_robots_allows(&r, path);
        must(yes == 0 || yes == 1);
        must(truce_robots_allows(&r, path) == yes);
        if (r.rules.n == 0) must(yes == 1);
    }
    truce_arena_fini(&a);
    return 0;
}
