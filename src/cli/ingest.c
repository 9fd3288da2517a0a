/* cli/ingest.c - `truce ingest`: reports into a ledger, with the bytes that they came in: from files, folders, the web,
 * folders that are watched. */
#include "cli/progress.h"
#include "cli/session.h"
#include "cli/watch.h"
#include "fetch/fetch.h"
#include "store/store.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <unistd.h>

#define INGEST_ORIGINAL_BYTES ((size_t)32 << 20) /* a larger file's reports keep their text instead of its bytes */
#define INGEST_PEEK_BYTES     ((size_t)1 << 20)  /* of inputs whose reports bring their own */
#define INGEST_FOLDERS        64                 /* --watch, at most */

static const char ingest_help[] =
    "usage: truce ingest [OPTION]... [FILE|DIR|URL|-]...\n"
    "\n"
    "Reads reports into a ledger: a file that remembers them, their claims and the incidents they tell\n"
    "of. A report that is there already is not taken in again, so the same command may be given again,\n"
    "also after it was interrupted. Without FILE: standard input. The ledger is made when there is none.\n"
    "\n"
    "  -d, --ledger WHERE  a file, or postgresql://...; default: TRUCE_LEDGER in the environment,\n"
    "                      else ledger.truce in this folder\n"
    "  --source NAME    outlet of reports that name none themselves\n"
    "  --watch DIR      then wait for files that come into this folder, until Ctrl-C; may be given\n"
    "                   several times\n"
    "  --every MINUTES  fetch the URLs again and again, until Ctrl-C; what has not changed is not sent\n"
    "  --stats          say at the end how much of the time went into the ledger\n"
    "  --from FORMAT    text, html, feed (RSS, Atom), warc, jsonl; default: found out from the bytes\n"
    "  --date DAY       date of reports that carry none, YYYY-MM-DD\n"
    "  --lexicon FILE   your own names and words over ours; may be given several times\n"
    "  --data DIR       folder of models and lexicons (also TRUCE_DATA in the environment)\n"
    "  -j, --jobs N     threads that read; default: the cores there are. One writes. What comes out does\n"
    "                   not depend on it, nor on the order of the reports\n"
    "\n"
    "URLs are http or https; robots.txt is honoured, redirects are followed within limits, and a page or\n"
    "feed that the server says is unchanged since the last time is left alone.\n"
    "Exit codes: 0, 1 (something could not be read or kept), 2 (usage).\n"
    "\n"
    "example: truce ingest -d border.truce examples/reports && truce incidents -d border.truce\n";

/* One input, kept until its last reading is in the ledger. */
typedef struct original {
    truce_buf bytes;
    bool whole;        /* all of it is here */
    truce_arena arena; /* of `how` */
    truce_obtained how;
    struct original *next;
    uint32_t input;
    uint64_t start; /* bytes of the inputs before it */
} original;

typedef struct ingest {
    truce_session s;
    truce_store *store;
    const char *where, *source;
    char *watch[INGEST_FOLDERS];
    int n_watch;
    uint64_t every;         /* minutes; 0: once */
    original *first, *last; /* in the order of reading */
    uint32_t inputs;
    bool told, too_large, stats;
    uint32_t told_input;
    truce_progress line;
    uint64_t reports, bytes_in_all, trimmed;
    truce_fetch *fetch;
    uint64_t urls, unchanged, failed;
    truce_err err; /* of the store */
} ingest;

/* ---------------------------------------------------------------- originals */

static void original_free(original *o) {
    if (!o) return;
    truce_buf_fini(&o->bytes);
    truce_arena_fini(&o->arena);
    truce_free(o);
}

static truce_str original_str(original *o, truce_str s) {
    return s.n ? truce_arena_str(&o->arena, s) : TRUCE_STR("");
}

static original *original_new(ingest *g, const truce_obtained *how) {
    original *o = truce_calloc(1, sizeof *o);
    if (!o) return NULL;
    truce_buf_init(&o->bytes);
    truce_arena_init(&o->arena, 0);
    o->how = *how;
    truce_str *const field[] = {&o->how.name, &o->how.url,  &o->how.location,     &o->how.media_type,
                                &o->how.etag, &o->how.tool, &o->how.last_modified};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        *field[i] = original_str(o, *field[i]);
        if (field[i]->p) continue;
        original_free(o);
        return NULL;
    }
    o->input = g->inputs++;
    o->start = g->s.inputs.bytes;
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

/* Lines of JSON and records of a web archive bring their own originals. */
static bool ahead_of_many(const truce_buf *b) {
    truce_str s = truce_str_trim(truce_str_sub(truce_buf_view(b), 0, 64));
    return s.n && (s.p[0] == '{' || s.p[0] == '[' || truce_str_starts(s, TRUCE_STR("WARC/")));
}

static int ahead_fill(ahead *a, truce_err *err) {
    truce_buf *b = &a->o->bytes;
    while (!a->ended && b->n <= INGEST_ORIGINAL_BYTES && !(b->n > INGEST_PEEK_BYTES && ahead_of_many(b))) {
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
    truce_obtained how = {.name = truce_str_c(name), .tool = TRUCE_STR("truce " TRUCE_VERSION)};
    a.o = original_new(g, &how);
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
    g->told = true;
    g->told_input = a->input;
    return truce_store_document(g->store, o->whole ? o->bytes.p : NULL, o->whole ? o->bytes.n : 0, &o->how, &g->err);
}

/* After each batch: articles come and go between what stays, and the holes that they leave add up over a long ingest.
 */
static void ingest_trim(ingest *g) {
    uint64_t now = truce_store_ingested(g->store)->committed;
    if (now == g->trimmed) return;
    g->trimmed = now;
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

static int ingest_reading(const truce_reading *r, void *ctx) {
    ingest *g = ctx;
    bool added;
    truce_article *a = (truce_article *)(uintptr_t)r->article;
    int rc = ingest_document(g, a);
    const original *o = g->first;
    if (rc == TRUCE_OK && o && !o->whole && !a->original.p && !g->too_large) {
        g->too_large = true;
        truce_progress_clear(&g->line);
        truce_cli_say(
            "%.*s: note: larger than the limit 'original_bytes' (%zu MB): of its reports the text is kept, not "
            "the bytes; split it to keep them",
            TRUCE_FMT(o->how.name), INGEST_ORIGINAL_BYTES >> 20);
    }
    if (o && o->how.url.n && !a->url.p) a->url = o->how.url;
    if (rc == TRUCE_OK) rc = truce_store_put(g->store, r, &added, &g->err);
    ingest_trim(g);
    if (o) truce_progress_set(&g->line, ++g->reports, o->start + a->offset, g->bytes_in_all);
    if (rc == TRUCE_OK && truce_cli_interrupted()) rc = TRUCE_ESTOP;
    return rc;
}

/* Everything that was read so far is in the ledger. */
static int ingest_settle(ingest *g, truce_err *err) {
    int rc = truce_pipeline_drain(g->s.pipeline, err);
    truce_progress_clear(&g->line);
    return rc == TRUCE_OK ? truce_store_ingest_commit(g->store, &g->err) : rc;
}

/* ---------------------------------------------------------------- the web */

static bool ingest_stop(void *ctx) {
    (void)ctx;
    return truce_cli_interrupted();
}

static int ingest_page(ingest *g, const char *url, truce_fetched *page, truce_err *err) {
    truce_obtained how = {.name = truce_str_c(url),
                          .url = truce_str_c(url),
                          .location = page->url,
                          .media_type = page->media_type,
                          .etag = page->etag,
                          .last_modified = page->last_modified,
                          .tool = TRUCE_STR("truce " TRUCE_VERSION),
                          .at = page->at};
    ahead a = {.o = original_new(g, &how), .ended = true};
    if (!a.o) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_buf_put(&a.o->bytes, page->bytes.p, page->bytes.n);
    if (a.o->bytes.failed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    a.o->whole = true;
    g->s.inputs.files++;
    g->s.inputs.bytes += page->bytes.n;
    return truce_pipeline_read(g->s.pipeline, url, (truce_source){ahead_read, &a}, err);
}

/* A page that cannot be had is said and counted, the others go on. */
static int ingest_url(ingest *g, const char *url, truce_err *err) {
    truce_fetched page;
    truce_arena a;
    truce_str etag, modified;
    truce_err e = {0};
    truce_arena_init(&a, 0);
    int rc = truce_store_fetched(g->store, &a, url, &etag, &modified, &g->err);
    if (rc == TRUCE_OK) rc = truce_fetch_get(g->fetch, url, etag, modified, &page, &e);
    truce_arena_fini(&a);
    if (g->err.code) return rc;
    g->urls++;
    if (rc == TRUCE_OK) {
        g->unchanged += page.not_modified;
        if (!page.not_modified) rc = ingest_page(g, url, &page, err);
        truce_fetched_fini(&page);
        return rc;
    }
    if (rc == TRUCE_ESTOP || rc == TRUCE_ENOMEM) {
        *err = e;
        return rc;
    }
    truce_progress_clear(&g->line);
    truce_cli_say("%s", e.msg);
    g->failed++;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- inputs, and waiting for more */

/* Files and folders in one walk, so that progress knows the whole; then the URLs. */
static int ingest_once(ingest *g, char **paths, int n, bool urls_only, truce_err *err) {
    char **files = truce_calloc((size_t)n + 1, sizeof *files);
    int rc = TRUCE_OK, n_files = 0;
    if (!files) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    for (int i = 0; i < n; i++)
        if (!truce_fetch_is_url(paths[i])) files[n_files++] = paths[i];
    if (!urls_only && (n_files || (!n && !g->n_watch))) {
        g->bytes_in_all = truce_inputs_measure(files, n_files);
        rc = truce_inputs_walk(&g->s.inputs, files, n_files, err);
    }
    truce_free(files);
    for (int i = 0; i < n && rc == TRUCE_OK; i++)
        if (truce_fetch_is_url(paths[i])) rc = ingest_url(g, paths[i], err);
    return rc;
}

static int ingest_file(ingest *g, const char *path, truce_err *err) {
    char *one[] = {(char *)(uintptr_t)path};
    g->bytes_in_all = 0;
    return truce_inputs_walk(&g->s.inputs, one, 1, err);
}

static double ingest_clock(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Until Ctrl-C: files as they come into the folders, URLs every so often. */
static int ingest_wait(ingest *g, char **paths, int n, truce_err *err) {
    truce_watch *w = NULL;
    int rc = g->n_watch ? truce_watch_open(&w, g->watch, g->n_watch, err) : TRUCE_OK;
    double next = g->every ? ingest_clock() + (double)g->every * 60 : 0;
    if (rc == TRUCE_OK)
        truce_cli_say("%s: waiting for %s; Ctrl-C ends it", g->where, g->n_watch ? "files" : "the next round");
    while (rc == TRUCE_OK && !truce_cli_interrupted()) {
        const char *path = NULL;
        if (w) rc = truce_watch_next(w, &path, 1000, err);
        else nanosleep(&(struct timespec){.tv_sec = 1}, NULL);
        if (rc == TRUCE_OK && path) rc = ingest_file(g, path, err);
        bool due = g->every && ingest_clock() >= next;
        if (rc == TRUCE_OK && due) {
            rc = ingest_once(g, paths, n, true, err);
            next = ingest_clock() + (double)g->every * 60;
        }
        if (rc == TRUCE_OK && (due || path) && !(w && truce_watch_pending(w))) rc = ingest_settle(g, err);
    }
    truce_watch_close(w);
    return truce_cli_interrupted() ? TRUCE_OK : rc; /* that is how it ends */
}

/* ---------------------------------------------------------------- the command */

static int ingest_every(ingest *g, const char *value) {
    if (truce_str_u64(truce_str_c(value), &g->every) && g->every >= 1 && g->every <= 10080) return 0;
    return truce_cli_usage("ingest", "--every: '%s' is not a number of minutes from 1 to 10080", value);
}

static int ingest_options(ingest *g, int argc, char **argv) {
    enum { SOURCE = 256, WATCH, EVERY, STATS };
    static const struct option longs[] = {TRUCE_SESSION_OPTIONS,
                                          {"ledger", required_argument, NULL, 'd'},
                                          {"source", required_argument, NULL, SOURCE},
                                          {"watch", required_argument, NULL, WATCH},
                                          {"every", required_argument, NULL, EVERY},
                                          {"stats", no_argument, NULL, STATS},
                                          {NULL, 0, NULL, 0}};
    int c, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, ":j:d:", longs, NULL)) != -1) {
        if (c == '?' || c == ':') code = truce_cli_badopt("ingest", c, argv);
        else if (c == 'd') g->where = optarg;
        else if (c == SOURCE) g->source = optarg;
        else if (c == STATS) g->stats = true;
        else if (c == EVERY) code = ingest_every(g, optarg);
        else if (c == WATCH && g->n_watch == INGEST_FOLDERS)
            code = truce_cli_usage("ingest", "--watch: more than %d folders", INGEST_FOLDERS);
        else if (c == WATCH) g->watch[g->n_watch++] = optarg;
        else code = truce_session_option(&g->s, c, optarg);
    }
    bool urls = false;
    for (int i = optind; i < argc && !code; i++) urls |= truce_fetch_is_url(argv[i]);
    if (!code && g->every && !urls) code = truce_cli_usage("ingest", "--every is for URLs, and none is given");
    return code;
}

static void ingest_summary(const ingest *g, bool interrupted) {
    const truce_ingested *n = truce_store_ingested(g->store);
    truce_store_stats all;
    truce_err e = {0};
    unsigned long long known = n->known, added = n->committed;
    if (g->urls)
        truce_cli_say("%llu URL%s asked for: %llu unchanged, %llu not to be had", (unsigned long long)g->urls,
                      g->urls == 1 ? "" : "s", (unsigned long long)g->unchanged, (unsigned long long)g->failed);
    if (g->err.code) /* of what was not committed the store counted some */
        truce_cli_say("%s: %llu report%s taken in before that; give the same command again to go on", g->where, added,
                      added == 1 ? "" : "s");
    else
        truce_cli_say("%s: %llu report%s taken in (%llu cop%s), %llu known already, %llu claim%s%s", g->where, added,
                      added == 1 ? "" : "s", (unsigned long long)n->copies, n->copies == 1 ? "y" : "ies", known,
                      (unsigned long long)n->claims, n->claims == 1 ? "" : "s",
                      interrupted ? "; interrupted: give the same command again to go on" : "");
    if (g->stats) truce_cli_say("%s: %.2f s in the store, of processor time", g->where, n->seconds);
    if (truce_store_stat(g->store, &all, &e) == TRUCE_OK)
        truce_cli_say("%s: now %llu report%s, %llu claim%s, %llu incident%s", g->where, (unsigned long long)all.reports,
                      all.reports == 1 ? "" : "s", (unsigned long long)all.claims, all.claims == 1 ? "" : "s",
                      (unsigned long long)all.incidents, all.incidents == 1 ? "" : "s");
}

static int ingest_all(ingest *g, char **paths, int n, truce_err *e) {
    truce_sink sink = {.reading = ingest_reading, .ctx = g};
    int rc = truce_session_begin(&g->s, sink, e);
    if (rc != TRUCE_OK) return rc;
    g->s.inputs.each = ingest_each;
    g->s.inputs.ctx = g;
    g->s.inputs.own_progress = true;
    truce_progress_init(&g->line, "ingest", "reports", false);
    rc = ingest_once(g, paths, n, false, e);
    if (rc == TRUCE_OK && (g->n_watch || g->every)) {
        rc = ingest_settle(g, e);
        if (rc == TRUCE_OK) rc = ingest_wait(g, paths, n, e);
    }
    rc = truce_session_end(&g->s, rc, e);
    truce_progress_clear(&g->line);
    return rc;
}

static int ingest_run(ingest *g, char **paths, int n) {
    truce_err e = {0};
    truce_fetch_options o = {.stop = ingest_stop};
    int rc = truce_store_ingest_begin(g->store, g->source, &g->err);
    if (rc == TRUCE_OK) rc = truce_fetch_open(&g->fetch, &o, &g->err);
    if (rc != TRUCE_OK) {
        truce_cli_say("%s", g->err.msg);
        return TRUCE_EXIT_INPUT;
    }
    rc = ingest_all(g, paths, n, &e);
    bool store_failed = g->err.code != TRUCE_OK, waited = g->n_watch || g->every;
    int end = store_failed ? TRUCE_OK : truce_store_ingest_end(g->store, &g->err); /* Ctrl-C loses nothing */
    bool interrupted = truce_cli_interrupted();
    if (store_failed || end != TRUCE_OK) truce_cli_say("%s", g->err.msg);
    else if (rc != TRUCE_OK && !interrupted) truce_cli_say("%s", e.msg[0] ? e.msg : "stopped");
    if (g->s.pipeline) truce_session_summary(&g->s);
    ingest_summary(g, interrupted && !waited);
    if (store_failed || rc != TRUCE_OK || end != TRUCE_OK || g->failed) return TRUCE_EXIT_INPUT;
    return truce_session_exit(&g->s);
}

static int ingest_open(ingest *g) {
    truce_err e = {0};
    const char *named = getenv("TRUCE_LEDGER");
    if (!g->where) g->where = named && *named ? named : "ledger.truce";
    int code = truce_session_open(&g->s);
    if (code) return code;
    int rc = truce_store_open(&g->store, g->where, TRUCE_STORE_CREATE, truce_engine_lexicon(g->s.engine), &e);
    g->where = truce_cli_shown(g->where);
    if (rc == TRUCE_OK) return 0;
    truce_cli_say("%s", e.msg);
    return TRUCE_EXIT_INPUT;
}

static bool ingest_empty(const ingest *g) {
    truce_store_stats all;
    truce_err e = {0};
    return truce_store_made(g->store) && truce_store_stat(g->store, &all, &e) == TRUCE_OK && !all.acts;
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
    truce_fetch_close(g.fetch);
    bool empty = g.store && ingest_empty(&g);
    truce_store_close(g.store);
    if (empty) unlink(g.where); /* a ledger that this command made for nothing */
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
