/* reimport FORMAT LEXICON [plain|LEDGER]: rows of ACLED or UCDP on standard input, read as claims, put together to
 * incidents, written as rows again. For test_formats.py: what comes out must be what went in, as far as the format
 * carries it. With `plain` the incidents know nothing of their rows: only what went through the claims comes out. With
 * the name of a file they go through a new ledger there, which is then checked in full. */
#include "exchange/exchange.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct slot {
    char id[65];
    truce_article_brief brief;
} slot;

static slot *slots;
static size_t n_slots;
static truce_incidents *incidents;
static truce_store *store;
static truce_arena arena;
static truce_buf out;
static bool acled, plain;
static truce_export_options opt;

static const truce_article_brief *report(const char *id, void *ctx) {
    (void)ctx;
    for (size_t i = 0; i < n_slots; i++)
        if (strcmp(slots[i].id, id) == 0) return &slots[i].brief;
    return NULL;
}

static int on_reading(const truce_reading *r, void *ctx) {
    truce_err err = {0};
    const truce_article *a = r->article;
    (void)ctx;
    slot *more = realloc(slots, (n_slots + 1) * sizeof *slots);
    if (!more) return TRUCE_ENOMEM;
    slots = more;
    slot *s = &slots[n_slots++];
    memcpy(s->id, a->id, sizeof s->id);
    s->brief = (truce_article_brief){.source = truce_arena_str(&arena, a->source),
                                     .title = truce_arena_str(&arena, a->title),
                                     .ref = truce_arena_str(&arena, a->ref),
                                     .published = a->published,
                                     .text = truce_arena_str(&arena, a->text),
                                     .original = plain ? TRUCE_NOSTR : truce_arena_str(&arena, a->original)};
    bool added;
    return store ? truce_store_put(store, r, &added, &err) : truce_incidents_add(incidents, r, &err);
}

static void on_problem(const char *file, const truce_err *e, bool severe, void *ctx) {
    (void)severe;
    (void)ctx;
    fprintf(stderr, "%s:%u: %s\n", file, e->line, e->msg);
}

static void on_incident(const truce_incident *i, void *ctx) {
    (void)ctx;
    if (acled) truce_acled_incident(&out, i, &opt);
    else truce_ucdp_incident(&out, i, &opt);
}

static int each(const truce_incident *i, void *ctx) {
    on_incident(i, ctx);
    return TRUCE_OK;
}

static void on_fault(const char *what, const char *why, void *ctx) {
    fprintf(stderr, "fault: %s: %s\n", what, why);
    ++*(int *)ctx;
}

/* The incidents as the ledger has them. @return faults, or -1 */
static int from_ledger(truce_err *err) {
    truce_filter all = {0};
    int faults = 0;
    if (truce_store_ingest_end(store, err) != TRUCE_OK ||
        truce_store_incidents(store, &all, opt.policy, each, NULL, err) != TRUCE_OK ||
        truce_store_check(store, on_fault, NULL, &faults, err) != TRUCE_OK)
        return -1;
    return faults;
}

int main(int argc, char **argv) {
    truce_lexicon *lex = NULL;
    truce_err err = {0};
    truce_import_count count = {0};
    int fd = STDIN_FILENO;
    if (argc < 3) return 2;
    plain = argc > 3 && strcmp(argv[3], "plain") == 0;
    acled = strcmp(argv[1], "acled") == 0;
    unsigned policy = acled ? TRUCE_POLICY_ACLED : TRUCE_POLICY_UCDP;
    truce_arena_init(&arena, 0);
    truce_buf_init(&out);
    if (truce_lexicon_load(&lex, argv[2], NULL, 0, NULL, NULL, &err) != TRUCE_OK ||
        truce_incidents_new(&incidents, policy, lex, &err) != TRUCE_OK) {
        fprintf(stderr, "%s\n", err.msg);
        return 2;
    }
    if (argc > 3 && !plain &&
        (truce_store_open(&store, argv[3], TRUCE_STORE_CREATE, lex, &err) != TRUCE_OK ||
         truce_store_ingest_begin(store, NULL, &err) != TRUCE_OK)) {
        fprintf(stderr, "%s\n", err.msg);
        return 2;
    }
    opt = (truce_export_options){.policy = policy, .lex = lex, .sources = {report, NULL}};
    truce_import_calls calls = {on_reading, on_problem, NULL};
    int rc = acled ? truce_import_acled("stdin", truce_source_fd(&fd), lex, NULL, calls, &count, &err)
                   : truce_import_ucdp("stdin", truce_source_fd(&fd), lex, NULL, calls, &count, &err);
    if (rc != TRUCE_OK) fprintf(stderr, "stdin:%u: %s\n", err.line, err.msg);
    if (acled) truce_acled_header(&out, &opt);
    else truce_ucdp_header(&out, &opt);
    if (rc == TRUCE_OK && store) {
        int faults = from_ledger(&err);
        fprintf(stderr, "%d faults %s\n", faults, err.msg);
        rc = faults ? TRUCE_EINPUT : TRUCE_OK;
    } else if (rc == TRUCE_OK)
        rc = truce_incidents_finish(incidents, (truce_incident_calls){on_incident, NULL, NULL}, &err);
    fwrite(out.p, 1, out.n, stdout);
    fprintf(stderr, "%llu rows, %llu left out\n", (unsigned long long)count.rows, (unsigned long long)count.left_out);
    truce_store_close(store);
    truce_incidents_free(incidents);
    truce_lexicon_free(lex);
    truce_arena_fini(&arena);
    truce_buf_fini(&out);
    free(slots);
    return rc == TRUCE_OK ? 0 : 1;
}
