/* cli/parse.c - truce parse: text or CoNLL-U in, CoNLL-U out.
 * Does: options, files, one block of text at a time.   Does not: clean text (truce read does). */
#include "cli/cli.h"
#include "base/file.h"
#include "engine/engine.h"
#include "lang/lang.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>

static const char parse_help[] =
    "usage: truce parse [OPTION]... [FILE|-]...\n"
    "\n"
    "Cuts text into sentences and words, tags them and builds dependency trees (Universal\n"
    "Dependencies). Writes CoNLL-U. A line feed always ends a sentence.\n"
    "\n"
    "  --from FORMAT  raw (default), or conllu: sentences and words are kept, tags and trees redone\n"
    "  --model FILE   the language model; default: the one of the data folder\n"
    "  --data DIR     folder of models and lexicons (also TRUCE_DATA in the environment)\n"
    "  --quiet        analyse, write nothing (for timing)\n"
    "\n"
    "Exit codes: 0, 1 (something could not be read), 2 (usage).\n"
    "\n"
    "example: echo 'Two soldiers were killed.' | truce parse\n";

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
            if (!r->quiet) truce_conllu_write(&r->out, &s[i], part, r->index++);
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
        if (!r->quiet) truce_conllu_write(&r->out, &s, text, r->index++);
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
    if (rc == TRUCE_OK) return TRUCE_EXIT_OK;
    truce_cli_problem(path, &err, true);
    return TRUCE_EXIT_INPUT;
}

typedef struct options {
    const char *from, *model, *data;
    bool quiet;
} options;

static int parse_options(int argc, char **argv, options *o) {
    static const struct option longs[] = {{"from", required_argument, NULL, 'f'},
                                          {"model", required_argument, NULL, 'm'},
                                          {"data", required_argument, NULL, 'd'},
                                          {"quiet", no_argument, NULL, 'q'},
                                          {NULL, 0, NULL, 0}};
    opterr = 0;
    optind = 1;
    for (int c; (c = getopt_long(argc, argv, ":", longs, NULL)) != -1;) {
        if (c == 'f') o->from = optarg;
        else if (c == 'm') o->model = optarg;
        else if (c == 'd') o->data = optarg;
        else if (c == 'q') o->quiet = true;
        else return truce_cli_badopt("parse", c, argv);
    }
    if (strcmp(o->from, "raw") != 0 && strcmp(o->from, "conllu") != 0)
        return truce_cli_usage("parse", "--from takes raw or conllu, not '%s'", o->from);
    return TRUCE_EXIT_OK;
}

static int start(run *r, const options *o, truce_err *err) {
    truce_buf path;
    int rc = TRUCE_OK;
    truce_buf_init(&path);
    if (o->model) truce_buf_cstr(&path, o->model);
    else {
        rc = truce_cli_data(&path, o->data, err);
        while (path.n && !path.p[path.n - 1]) path.n--; /* the folder ends in NUL */
        truce_buf_cstr(&path, "/" TRUCE_DATA_MODEL);
    }
    truce_buf_char(&path, '\0');
    if (rc == TRUCE_OK && path.failed) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    if (rc == TRUCE_OK) rc = truce_lang_load(&r->m, path.p, err);
    if (rc == TRUCE_OK) rc = truce_lang_scratch_new(&r->s, r->m, err);
    truce_buf_fini(&path);
    return rc;
}

static int parse_run(int argc, char **argv) {
    options o = {.from = "raw"};
    int rc = parse_options(argc, argv, &o);
    if (rc) return rc;
    run *r = truce_calloc(1, sizeof *r);
    truce_err err = {0};
    if (!r) {
        truce_cli_say("out of memory");
        return TRUCE_EXIT_USAGE;
    }
    truce_arena_init(&r->a, 0);
    r->a.oom = &r->oom;
    r->quiet = o.quiet;
    truce_buf_init(&r->out);
    bool is_conllu = strcmp(o.from, "conllu") == 0;
    if (start(r, &o, &err) != TRUCE_OK) {
        truce_cli_say("%s", err.msg);
        rc = TRUCE_EXIT_USAGE;
    } else if (optind == argc) rc = one(r, "-", is_conllu);
    else
        for (int i = optind; i < argc; i++) rc |= one(r, argv[i], is_conllu);
    truce_lang_scratch_free(r->s);
    truce_lang_free(r->m);
    truce_arena_fini(&r->a);
    truce_buf_fini(&r->out);
    truce_free(r);
    return rc;
}

const truce_command truce_command_parse = {"parse", "sentences, words, tags and dependency trees, as CoNLL-U",
                                           parse_run, parse_help};
