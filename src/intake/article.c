/* intake/article.c - what every reader shares: limits, names of formats and bases, freeing an article.
 * Does: tables and small helpers of intake.h and text.h.   Does not: read.   Memory: truce_article_free frees all of an
 * article. */
#include "intake/intake.h"
#include "intake/text.h"

const truce_limits truce_limits_default = {
    .article_bytes = 4u << 20,
    .line_bytes = 4u << 20,
    .document_bytes = 32u << 20,
    .ratio = 200,
    .depth = 256,
};

static const char *const formats[] = {"sniff", "text", "html", "feed", "warc", "jsonl"};

enum truce_format truce_format_of(truce_str name) {
    for (int i = TRUCE_FORMAT_TEXT; i <= TRUCE_FORMAT_JSONL; i++)
        if (truce_str_is(name, formats[i])) return (enum truce_format)i;
    return TRUCE_FORMAT_SNIFF;
}

const char *truce_basis_name(enum truce_basis b) {
    static const char *const names[] = {"none", "metadata", "stated", "inferred"};
    return (unsigned)b <= TRUCE_BASIS_INFERRED ? names[b] : names[0];
}

void truce_article_free(truce_article *a) {
    if (!a) return;
    truce_arena arena = a->arena; /* the article may lie in its own arena */
    truce_arena_fini(&arena);
}
