/* cli/parse.c - truce parse: text or CoNLL-U in, CoNLL-U out.
 * Does: options, files, one block of text at a time.   Does not: clean text (truce read does). */
#include "cli/cli.h"
#include "base/file.h"
#include "lang/lang.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PARSE__LIMIT (1u << 30) /* most bytes of one input */
#define PARSE__BLOCK (1u << 20) /* raw text is analysed in blocks of whole lines of about this size */

typedef struct run {
    truce_lang *m;
    truce_lang_scratch *s;
    truce_arena a;
    truce_buf out;
    jmp_buf oom;
    bool quiet; /* analyse, write nothing: for timing */
    uint32_t index;
} run;

static int flush(run *r, truce_err *err) {
    if (r->out.failed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    if (!r->quiet && r->out.n && fwrite(r->out.p, 1, r->out.n, stdout) != r->out.n)
        return truce_err_set(err, TRUCE_EIO, "standard output: %s", strerror(errno));
    truce_buf_clear(&r->out);
    return TRUCE_OK;
}

/* Bytes up to the end of a line, at least PARSE__BLOCK if there are so many. */
static uint32_t block(truce_str t, uint32_t beg) {
    if (t.n - beg <= PARSE__BLOCK) return t.n;
    const char *nl = memchr(t.p + beg + PARSE__BLOCK, '\n', t.n - beg - PARSE__BLOCK);
    return nl ? (uint32_t)(nl - t.p) + 1 : t.n;
}

static int raw(run *r, truce_str text, truce_err *err) {
    uint32_t bad = truce_utf8_check(text);
    if (bad < text.n) return truce_err_pos(err, TRUCE_EINPUT, bad, "not UTF-8 at byte %u", bad);
    for (volatile uint32_t beg = 0; beg < text.n;) {
        uint32_t end = block(text, beg), n;
        truce_sentence *s;
        truce_str part = truce_str_sub(text, beg, end);
        truce_arena_reset(&r->a);
        if (setjmp(r->oom)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        truce_lang_split(r->m, r->s, &r->a, part, &s, &n);
        for (uint32_t i = 0; i < n; i++) {
            truce_lang_analyse(r->m, r->s, &r->a, &s[i], TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
            truce_conllu_write(&r->out, &s[i], part, r->index++);
        }
        int rc = flush(r, err);
        if (rc) return rc;
        beg = end;
    }
    return TRUCE_OK;
}

static int conllu(run *r, truce_str rest, truce_err *err) {
    uint32_t line = 0;
    for (;;) {
        truce_sentence s;
        truce_str text;
        truce_arena_reset(&r->a);
        if (setjmp(r->oom)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        int rc = truce_conllu_read(&r->a, &rest, &line, &s, &text, err);
        if (rc == TRUCE_ESTOP) return TRUCE_OK;
        if (rc) return rc;
        truce_lang_analyse(r->m, r->s, &r->a, &s, TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
        truce_conllu_write(&r->out, &s, text, r->index++);
        if ((rc = flush(r, err)) != TRUCE_OK) return rc;
    }
}

static int one(run *r, const char *path, bool is_conllu) {
    truce_buf in;
    truce_err err = {0};
    truce_buf_init(&in);
    int rc = truce_file_read(&in, path, PARSE__LIMIT, &err);
    if (rc == TRUCE_OK) rc = is_conllu ? conllu(r, truce_buf_view(&in), &err) : raw(r, truce_buf_view(&in), &err);
    truce_buf_clear(&r->out);
    truce_buf_fini(&in);
    if (rc == TRUCE_OK) return 0;
    if (err.line) fprintf(stderr, "truce: %s:%u:%u: %s\n", path, err.line, err.col, err.msg);
    else fprintf(stderr, "truce: %s: %s\n", path, err.msg);
    return 1;
}

static int usage(int code) {
    fputs("usage: truce parse [--from raw|conllu] [--model FILE] [FILE|-]...\n"
          "Tag and parse: raw text or CoNLL-U in, CoNLL-U out. From CoNLL-U the words and sentences are kept.\n"
          "  --from raw|conllu  what the input is (raw)\n"
          "  --model FILE       the language model (en.model of the data directory)\n"
          "  --quiet            analyse, write nothing (for timing)\n",
          code ? stderr : stdout);
    return code;
}

static int files(run *r, int argc, char **argv, int first, bool is_conllu) {
    int rc = 0;
    if (first == argc) return one(r, "-", is_conllu);
    for (int i = first; i < argc; i++) rc |= one(r, argv[i], is_conllu);
    return rc;
}

static int start(run *r, const char *model, truce_err *err) {
    int rc = truce_lang_load(&r->m, model, err);
    if (rc == TRUCE_OK) rc = truce_lang_scratch_new(&r->s, r->m, err);
    return rc;
}

int truce_cmd_parse(int argc, char **argv) {
    const char *model = NULL, *from = "raw";
    char found[4096];
    bool quiet = false;
    int i = 1, rc = 1;
    for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
        if (!strcmp(argv[i], "--help")) return usage(0);
        if (!strcmp(argv[i], "--quiet")) quiet = true;
        else if (i + 1 < argc && !strcmp(argv[i], "--from")) from = argv[++i];
        else if (i + 1 < argc && !strcmp(argv[i], "--model")) model = argv[++i];
        else if (!strcmp(argv[i], "--")) {
            i++;
            break;
        } else return usage(2);
    }
    if (strcmp(from, "raw") && strcmp(from, "conllu")) return usage(2);
    (void)found;
    run *r = truce_calloc(1, sizeof *r);
    truce_err err = {0};
    if (!r) return 1;
    truce_arena_init(&r->a, 0);
    r->a.oom = &r->oom;
    r->quiet = quiet;
    truce_buf_init(&r->out);
    if (start(r, model, &err) != TRUCE_OK) fprintf(stderr, "truce: %s\n", err.msg);
    else rc = files(r, argc, argv, i, !strcmp(from, "conllu"));
    if (fflush(stdout) != 0) rc = 1;
    truce_lang_scratch_free(r->s);
    truce_lang_free(r->m);
    truce_arena_fini(&r->a);
    truce_buf_fini(&r->out);
    truce_free(r);
    return rc;
}
