/* fuzz/fuzz_files.c - loaders of files that are mapped or compiled: TRUCE_FUZZ_WHAT is LEXICON (sources), LEXICON_IMAGE
 * or MODEL. The input is written to a file of the process's own, since that is what the loaders take. */
#include "fuzz.h"
#include "lang/lang.h"
#include "lexicon/inside.h"
#include "lexicon/lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LEXICON, LEXICON_IMAGE, MODEL };

static const char *file_of(const uint8_t *data, size_t size) {
    static char path[64];
    if (!path[0]) {
        snprintf(path, sizeof path, "/tmp/truce-fuzz-%d-%ld", TRUCE_FUZZ_WHAT, (long)getpid());
    }
    uint8_t *copy = malloc(size + 1);
    if (!copy) abort();
    memcpy(copy, data, size);
    if (TRUCE_FUZZ_WHAT == LEXICON_IMAGE)
        lex_image_seal(copy, size); /* a right checksum, to get at what stands behind it */
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(copy, 1, size, f) != size || fclose(f) != 0) abort();
    free(copy);
    return path;
}

/* Use what was loaded: every entry read, a sentence matched. */
static void walk_lexicon(const truce_lexicon *x) {
    static const char text[] = "The Pakistani army said 58 soldiers of the TTP were killed near Spin Boldak on Friday.";
    truce_arena a;
    truce_match *m;
    uint32_t n;
    truce_arena_init(&a, 0);
    for (truce_entry e = 0; e < truce_lex_count(x) && e < 1000; e++)
        if (truce_lex_name(x, e).n > (1u << 24) || truce_lex_where(x, e).n > (1u << 24) ||
            truce_lex_get(x, e, "id").n > (1u << 24))
            abort();
    truce_lex_scan(x, &a, TRUCE_STR(text), 0, sizeof text - 1, UINT32_MAX, &m, &n);
    for (uint32_t i = 0; i < n; i++)
        if (m[i].beg >= m[i].end || m[i].end > sizeof text - 1 || m[i].entry >= truce_lex_count(x)) abort();
    truce_arena_fini(&a);
}

static void load_lexicon(const char *image, const char *const *sources, size_t n) {
    truce_lexicon *x = NULL;
    truce_err err = {0};
    if (truce_lexicon_load(&x, image, sources, n, NULL, NULL, &err) == TRUCE_OK) walk_lexicon(x);
    truce_lexicon_free(x);
}

static void load_model(const char *path) {
    truce_lang *m = NULL;
    truce_lang_scratch *s = NULL;
    truce_err err = {0};
    truce_arena a;
    truce_sentence *sent;
    uint32_t n;
    truce_arena_init(&a, 0);
    if (truce_lang_load(&m, path, &err) == TRUCE_OK && truce_lang_scratch_new(&s, m, &err) == TRUCE_OK) {
        truce_lang_split(m, s, &a, TRUCE_STR("Two soldiers weren't killed. Rebels seized a U.S. post."), &sent, &n);
        for (uint32_t i = 0; i < n; i++) truce_lang_analyse(m, s, &a, &sent[i], TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
    }
    truce_lang_scratch_free(s);
    truce_lang_free(m);
    truce_arena_fini(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const char *path = file_of(data, size);
    if (TRUCE_FUZZ_WHAT == LEXICON) load_lexicon(NULL, &path, 1);
    else if (TRUCE_FUZZ_WHAT == LEXICON_IMAGE) load_lexicon(path, NULL, 0);
    else load_model(path);
    unlink(path);
    return 0;
}
