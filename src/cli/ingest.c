/* cli/ingest.c - `truce ingest`: reports into a ledger, with the bytes that they came in. */
#include "cli/session.h"
#include "store/store.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define INGEST_ORIGINAL_BYTES ((size_t)32 << 20) /* a larger file's reports keep their text instead of its bytes */

static const char ingest_help[] =
    "usage: truce ingest [OPTION]... [FILE|DIR|-]...\n"
    "\n"
    "Reads reports into a ledger: a file that remembers them, their claims and the incidents they tell\n"
    "of. A report that is there already is not taken in again, so the same command may be given again,\n"
    "also after it was interrupted. Without FILE: standard input. The ledger is made when there is none.\n"
    "\n"
    "  -d, --ledger WHERE  a file, or postgresql://...; default: TRUCE_LEDGER in the environment,\n"
    "                      else ledger.truce in this folder\n"
    "  --source NAME    outlet of reports that name none themselves\n"
    "  --from FORMAT    text, html, feed (RSS, Atom), warc, jsonl; default: found out from the bytes\n"
    "  --date DAY       date of reports that carry none, YYYY-MM-DD\n"
    "  --lexicon FILE   your own names and words over ours; may be given several times\n"
    "  --data DIR       folder of models and lexicons (also TRUCE_DATA in the environment)\n"
    "  -j, --jobs N     threads that read; default: the cores there are. One writes. What comes out does\n"
    "                   not depend on it, nor on the order of the reports\n"
    "\n"
    "Exit codes: 0, 1 (something could not be read or kept), 2 (usage).\n"
    "\n"
    "example: truce ingest -d border.truce examples/reports && truce incidents -d border.truce\n";

/* One input, kept until its last reading is in the ledger. */
typedef struct original {
    truce_buf bytes;
    bool whole; /* all of it is here */
    char *name;
    struct original *next;
    uint32_t input;
} original;

typedef struct ingest {
    truce_session s;
    truce_store *store;
    const char *where, *source;
    original *first, *last; /* in the order of reading */
    uint32_t inputs;
    bool told, too_large;
    uint32_t told_input;
    truce_err err; /* of the store */
} ingest;

/* ---------------------------------------------------------------- originals */

static void original_free(original *o) {
    if (!o) return;
    truce_buf_fini(&o->bytes);
    truce_free(o->name);
    truce_free(o);
}

static original *original_new(ingest *g, const char *name) {
    original *o = truce_calloc(1, sizeof *o);
    size_t n = strlen(name) + 1;
    if (!o) return NULL;
    truce_buf_init(&o->bytes);
    o->name = truce_malloc(n);
    if (!o->name) {
        original_free(o);
        return NULL;
    }
    memcpy(o->name, name, n);
    o->input = g->inputs++;
    if (g->last) g->last->next = o;
    else g->first = o;
    g->last = o;
    return o;
}

/* The stream, as far as it was read ahead, then the rest of it. */
typedef struct ahead {
    original *o;
    truce_source src;
    size_t at;
    bool ended;
} ahead;

static int ahead_fill(ahead *a, truce_err *err) {
    truce_buf *b = &a->o->bytes;
    while (!a->ended && b->n <= INGEST_ORIGINAL_BYTES) {
        if (!truce_buf_reserve(b, 65536)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        long got = a->src.read(a->src.ctx, b->p + b->n, 65536, err);
        if (got < 0) return (int)got;
        a->ended = got == 0;
        b->n += (size_t)got;
    }
    a->o->whole = a->ended;
    return TRUCE_OK;
}

static long ahead_read(void *ctx, void *out, size_t n, truce_err *err) {
    ahead *a = ctx;
    size_t left = a->o->bytes.n - a->at;
    if (!left) return a->ended ? 0 : a->src.read(a->src.ctx, out, n, err);
    if (n > left) n = left;
    memcpy(out, a->o->bytes.p + a->at, n);
    a->at += n;
    if (a->at == a->o->bytes.n && !a->o->whole) { /* no original: let go of it */
        truce_buf_fini(&a->o->bytes);
        truce_buf_init(&a->o->bytes);
        a->at = 0;
    }
    return (long)n;
}

static int ingest_each(const char *name, truce_source src, truce_err *err, void *ctx) {
    ingest *g = ctx;
    ahead a = {.src = src};
    a.o = original_new(g, name);
    if (!a.o) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    int rc = ahead_fill(&a, err);
    if (rc != TRUCE_OK) { /* the pipeline counts inputs too */
        truce_err none = {0};
        ahead nothing = {.o = a.o, .ended = true, .at = a.o->bytes.n};
        truce_pipeline_read(g->s.pipeline, name, (truce_source){ahead_read, &nothing}, &none);
        return rc;
    }
    return truce_pipeline_read(g->s.pipeline, name, (truce_source){ahead_read, &a}, err);
}

/* ---------------------------------------------------------------- readings into the store */

/* Tell the store once where the readings of this input come from. */
static int ingest_document(ingest *g, const truce_article *a) {
    while (g->first && g->first->input < a->input) { /* readings come in order of input */
        original *o = g->first;
        g->first = o->next;
        if (!g->first) g->last = NULL;
        original_free(o);
    }
    if (g->told && g->told_input == a->input) return TRUCE_OK;
    const original *o = g->first;
    if (!o || o->input != a->input) return truce_err_set(&g->err, TRUCE_EUSAGE, "an article of no input");
    truce_obtained how = {.name = truce_str_c(o->name), .tool = TRUCE_STR("truce " TRUCE_VERSION)};
    g->told = true;
    g->told_input = a->input;
    return truce_store_document(g->store, o->whole ? o->bytes.p : NULL, o->whole ? o->bytes.n : 0, &how, &g->err);
}

static int ingest_reading(const truce_reading *r, void *ctx) {
    ingest *g = ctx;
    bool added;
    int rc = ingest_document(g, r->article);
    const original *o = g->first;
    if (rc == TRUCE_OK && o && !o->whole && !r->article->original.p && !g->too_large) {
        g->too_large = true;
        truce_cli_say("%s: note: larger than the limit 'original_bytes' (%zu MB): of its reports the text is kept, not "
                      "the bytes; split it to keep them",
                      o->name, INGEST_ORIGINAL_BYTES >> 20);
    }
    if (rc == TRUCE_OK) rc = truce_store_put(g->store, r, &added, &g->err);
    if (rc == TRUCE_OK && truce_cli_interrupted()) rc = TRUCE_ESTOP;
    return rc;
}

/* ---------------------------------------------------------------- the command */

static int ingest_options(ingest *g, int argc, char **argv) {
    enum { SOURCE = 256 };
    static const struct option longs[] = {TRUCE_SESSION_OPTIONS,
                                          {"ledger", required_argument, NULL, 'd'},
                                          {"source", required_argument, NULL, SOURCE},
                                          {NULL, 0, NULL, 0}};
    int c, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, ":j:d:", longs, NULL)) != -1) {
        if (c == '?' || c == ':') code = truce_cli_badopt("ingest", c, argv);
        else if (c == 'd') g->where = optarg;
        else if (c == SOURCE) g->source = optarg;
        else code = truce_session_option(&g->s, c, optarg);
    }
    return code;
}

static void ingest_summary(const ingest *g, bool interrupted) {
    const truce_ingested *n = truce_store_ingested(g->store);
    truce_store_stats all;
    truce_err e = {0};
    unsigned long long known = n->known, added = n->committed;
    truce_cli_say("%s: %llu report%s taken in (%llu cop%s), %llu known already, %llu claim%s%s", g->where, added,
                  added == 1 ? "" : "s", (unsigned long long)n->copies, n->copies == 1 ? "y" : "ies", known,
                  (unsigned long long)n->claims, n->claims == 1 ? "" : "s",
                  interrupted ? "; interrupted: give the same command again to go on" : "");
    if (truce_store_stat(g->store, &all, &e) == TRUCE_OK)
        truce_cli_say("%s: now %llu report%s, %llu claim%s, %llu incident%s", g->where, (unsigned long long)all.reports,
                      all.reports == 1 ? "" : "s", (unsigned long long)all.claims, all.claims == 1 ? "" : "s",
                      (unsigned long long)all.incidents, all.incidents == 1 ? "" : "s");
}

static int ingest_run(ingest *g, char **paths, int n) {
    truce_err e = {0};
    truce_sink sink = {.reading = ingest_reading, .ctx = g};
    int rc = truce_store_ingest_begin(g->store, g->source, &g->err);
    if (rc != TRUCE_OK) {
        truce_cli_say("%s", g->err.msg);
        return TRUCE_EXIT_INPUT;
    }
    rc = truce_session_begin(&g->s, sink, &e);
    if (rc == TRUCE_OK) {
        g->s.inputs.each = ingest_each;
        g->s.inputs.ctx = g;
        rc = truce_inputs_walk(&g->s.inputs, paths, n, &e);
        rc = truce_session_end(&g->s, rc, &e);
    }
    bool store_failed = g->err.code != TRUCE_OK;
    int end = store_failed ? TRUCE_OK : truce_store_ingest_end(g->store, &g->err); /* Ctrl-C loses nothing */
    bool interrupted = truce_cli_interrupted();
    if (store_failed || end != TRUCE_OK) truce_cli_say("%s", g->err.msg);
    else if (rc != TRUCE_OK && !interrupted) truce_cli_say("%s", e.msg[0] ? e.msg : "stopped");
    if (g->s.pipeline) truce_session_summary(&g->s);
    ingest_summary(g, interrupted);
    return rc != TRUCE_OK || end != TRUCE_OK ? TRUCE_EXIT_INPUT : truce_session_exit(&g->s);
}

static int ingest_open(ingest *g) {
    truce_err e = {0};
    const char *named = getenv("TRUCE_LEDGER");
    if (!g->where) g->where = named && *named ? named : "ledger.truce";
    int code = truce_session_open(&g->s);
    if (code) return code;
    int rc = truce_store_open(&g->store, g->where, TRUCE_STORE_CREATE, truce_engine_lexicon(g->s.engine), &e);
    if (rc == TRUCE_OK) return 0;
    truce_cli_say("%s", e.msg);
    return TRUCE_EXIT_INPUT;
}

static int ingest_main(int argc, char **argv) {
    ingest g;
    memset(&g, 0, sizeof g);
    truce_session_init(&g.s, "ingest");
    g.s.opt.intake.originals = true;
    g.s.opt.no_copies = true;
    int code = ingest_options(&g, argc, argv);
    if (!code) code = ingest_open(&g);
    if (!code) code = ingest_run(&g, argv + optind, argc - optind);
    truce_store_close(g.store);
    while (g.first) {
        original *o = g.first;
        g.first = o->next;
        original_free(o);
    }
    truce_session_fini(&g.s);
    return code;
}

const truce_command truce_command_ingest = {"ingest", "reports into a ledger that remembers them", ingest_main,
                                            ingest_help};
