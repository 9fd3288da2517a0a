/* cli/lexicon.c - truce lexicon: check lexicon files, show what an image holds.
 * Does: file:line:column diagnostics on standard error, layering over the shipped lexicon.   Does not: read reports. */
#include "cli/cli.h"
#include "engine/engine.h"
#include "lexicon/lexicon.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>

static const char lexicon_help[] =
    "usage: truce lexicon check FILE...\n"
    "       truce lexicon find [OPTION]... WORDS\n"
    "       truce lexicon dump [OPTION]...\n"
    "\n"
    "check   says what is wrong with lexicon files, as FILE:LINE:COLUMN: error: what\n"
    "find    shows which entries a phrase matches\n"
    "dump    writes the compiled lexicon out as a source\n"
    "\n"
    "  --lexicon FILE  find: lay this file over the lexicon; may be given several times\n"
    "  --data DIR      folder of models and lexicons (also TRUCE_DATA in the environment)\n"
    "\n"
    "The format is described in docs/lexicon.md.\n"
    "\n"
    "Exit codes: 0; 1 (a file has errors or cannot be read, or nothing was found), 2 (usage).\n"
    "\n"
    "example: truce lexicon check mine.lex\n";

enum { LEXICON__FILES = 64 };

typedef struct options {
    const char *data, *file[LEXICON__FILES];
    size_t n;
} options;

static void report(const char *file, uint32_t line, uint32_t col, bool is_error, const char *msg, void *ctx) {
    (void)ctx;
    fprintf(stderr, "%s:%u:%u: %s: %s\n", file, line, col, is_error ? "error" : "warning", msg);
}

/* Each file alone, so that one broken file does not hide the faults of the next. */
static int check(int argc, char **argv) {
    int code = TRUCE_EXIT_OK;
    if (argc < 1) return truce_cli_usage("lexicon", "check needs a file");
    for (int i = 0; i < argc; i++) {
        truce_err err = {0};
        const char *file = argv[i];
        int rc = truce_lexicon_compile(NULL, &file, 1, report, NULL, &err);
        if (rc == TRUCE_OK) continue;
        if (rc != TRUCE_EINPUT) truce_cli_say("%s", err.msg);
        else truce_cli_say("%s: %s", file, err.msg);
        code = TRUCE_EXIT_INPUT;
    }
    return code;
}

static int open_lexicon(truce_lexicon **x, const options *o, const char *const *over, size_t n) {
    truce_err err = {0};
    truce_buf path;
    truce_buf_init(&path);
    int rc = truce_cli_data(&path, o->data, &err);
    if (rc == TRUCE_OK) {
        path.n = strlen(path.p);
        truce_buf_cstr(&path, "/" TRUCE_DATA_LEXICON);
        truce_buf_char(&path, 0);
        rc = path.failed ? truce_err_set(&err, TRUCE_ENOMEM, "out of memory")
                         : truce_lexicon_load(x, path.p, over, n, report, NULL, &err);
    }
    truce_buf_fini(&path);
    if (rc != TRUCE_OK) truce_cli_say("%s", err.msg);
    return rc == TRUCE_OK ? TRUCE_EXIT_OK : TRUCE_EXIT_USAGE;
}

static const char *form_name(unsigned f) {
    static const char *const names[] = {"name", "alias", "adj",       "people", "capital",
                                        "verb", "noun",  "adjective", "phrase"};
    return f < sizeof names / sizeof *names ? names[f] : "?";
}

static void show(const truce_lexicon *x, truce_entry e, unsigned form) {
    truce_str name = truce_lex_name(x, e), where = truce_lex_where(x, e);
    printf("%-8s %-9s %.*s", truce_lex_kind_name(truce_lex_kindof(x, e)), form_name(form), TRUCE_FMT(name));
    static const char *const keys[] = {"id",  "country", "sector", "adm1", "feature", "geonameid", "lat",
                                       "lon", "event",   "harm",   "said", "list",    "kind"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        truce_str v = truce_lex_get(x, e, keys[i]);
        if (v.n) printf(" | %s %.*s", keys[i], TRUCE_FMT(v));
    }
    printf("  [%.*s]\n", TRUCE_FMT(where));
}

static int find(const options *o, int argc, char **argv) {
    truce_lexicon *x;
    truce_arena a;
    truce_buf text;
    truce_match *m;
    uint32_t n = 0;
    jmp_buf oom;
    if (argc < 1) return truce_cli_usage("lexicon", "find needs words");
    int code = open_lexicon(&x, o, o->file, o->n);
    if (code) return code;
    truce_buf_init(&text);
    truce_arena_init(&a, 0);
    a.oom = &oom;
    for (int i = 0; i < argc; i++) truce_buf_printf(&text, "%s%s", i ? " " : "", argv[i]);
    truce_str t = truce_buf_view(&text);
    if (setjmp(oom) || text.failed) {
        truce_cli_say("out of memory");
        code = TRUCE_EXIT_INPUT;
    } else if (truce_utf8_check(t) < t.n) code = truce_cli_usage("lexicon", "the words are not UTF-8");
    else {
        truce_lex_scan(x, &a, t, 0, t.n, ~0u, &m, &n);
        for (uint32_t i = 0; i < n; i++) show(x, m[i].entry, m[i].form);
        if (!n) code = TRUCE_EXIT_INPUT;
    }
    truce_arena_fini(&a);
    truce_buf_fini(&text);
    truce_lexicon_free(x);
    return code;
}

static int dump(const options *o) {
    truce_lexicon *x;
    truce_buf out;
    truce_err err = {0};
    int code = open_lexicon(&x, o, NULL, 0);
    if (code) return code;
    truce_buf_init(&out);
    if (truce_lexicon_dump(x, 0, &out, &err) != TRUCE_OK) {
        truce_cli_say("%s", err.msg);
        code = TRUCE_EXIT_INPUT;
    } else if (out.n) fwrite(out.p, 1, out.n, stdout); /* main() looks at the stream's error */
    truce_buf_fini(&out);
    truce_lexicon_free(x);
    return code;
}

static int lexicon_options(int argc, char **argv, options *o) {
    static const struct option longs[] = {
        {"lexicon", required_argument, NULL, 'l'}, {"data", required_argument, NULL, 'd'}, {NULL, 0, NULL, 0}};
    opterr = 0;
    optind = 1;
    for (int c; (c = getopt_long(argc, argv, ":", longs, NULL)) != -1;) {
        if (c == 'd') o->data = optarg;
        else if (c == 'l' && o->n < LEXICON__FILES) o->file[o->n++] = optarg;
        else if (c == 'l') return truce_cli_usage("lexicon", "more than %d --lexicon files", LEXICON__FILES);
        else return truce_cli_badopt("lexicon", c, argv);
    }
    return TRUCE_EXIT_OK;
}

static int run_lexicon(int argc, char **argv) {
    static const char *const words[] = {"check", "find", "dump"};
    options o = {0};
    int code = lexicon_options(argc, argv, &o);
    if (code) return code;
    if (optind >= argc) return truce_cli_usage("lexicon", "what shall be done: check, find or dump?");
    const char *what = argv[optind];
    argc -= optind + 1;
    argv += optind + 1;
    if (strcmp(what, "check") == 0) return check(argc, argv);
    if (strcmp(what, "find") == 0) return find(&o, argc, argv);
    if (strcmp(what, "dump") == 0) return argc ? truce_cli_usage("lexicon", "dump takes no file") : dump(&o);
    const char *near = truce_cli_nearest(what, words, 3);
    if (near) return truce_cli_usage("lexicon", "there is no 'lexicon %s'; did you mean '%s'?", what, near);
    return truce_cli_usage("lexicon", "there is no 'lexicon %s'", what);
}

const truce_command truce_command_lexicon = {"lexicon", "check lexicon files, look up words in the lexicon",
                                             run_lexicon, lexicon_help};
