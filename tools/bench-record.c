/* bench-record [ENTRIES] [DIR]: the figures of the record, each beside its bar, on a ledger of ENTRIES (1,000,000)
 * entries in DIR (a temporary folder, removed again): 99 of 100 are reports, a thousand an ingest; the others are acts,
 * each a transaction of its own, as they are in a mechanism. Reports have the rows that the record reads, and no text:
 * what it costs to read and keep them is bench-ledger's to measure.
 * All of it is processor time of one thread. Does not belong to the product: it uses the inside of room store to have
 * reports without reading any. */
#include "record/tiles.h"
#include "store/log_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { BATCH = 1000, ACTS = 10, PROOFS = 2000 };

static void fail(const char *what, const truce_err *err) {
    fprintf(stderr, "bench-record: %s: %s\n", what, err->msg);
    exit(1);
}
#define MUST(call)                                                                                                     \
    do {                                                                                                               \
        if ((call) != TRUCE_OK) fail(#call, &err);                                                                     \
    } while (0)

/* What one core spends; how long it took besides, on a machine that may do other things, is only told. */
static double cpu(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void say(const char *what, double figure, const char *unit, double bar, bool least) {
    printf("%-58s %10.3g %-10s %s: %s %g\n", what, figure, unit,
           (least ? figure >= bar : figure <= bar) ? "holds" : "MISSED", least ? "at least" : "at most", bar);
    fflush(stdout);
}

/* ---------------------------------------------------------------- appending */

static void made_up(unsigned char out[32], const char *of, int64_t i) {
    truce_sha256_tagged(of, strlen(of), &i, sizeof i, out);
}

static void rows(truce_store *s, int64_t act, uint32_t n) {
    truce_err err = {0};
    int64_t source = 0, obtained = s->next_obtained++;
    store__rows *r = &s->rows[STORE__T_OBTAINED];
    const int64_t at[] = {obtained, act, s->last_at};
    MUST(store__word_id(s, TRUCE_STR("Harirud Herald"), &source, &err));
    for (int i = 0; i < 3; i++) store__row_int(r, at[i]);
    for (int i = 0; i < 7; i++) store__row_text(r, TRUCE_STR("feed.jsonl"));
    store__row_end(r);
    for (uint32_t i = 0; i < n; i++) {
        unsigned char sha[32], minhash[2 * TRUCE_MINHASH] = {0};
        int64_t report = s->next_report++, document = s->next_document++;
        r = &s->rows[STORE__T_DOCUMENT];
        made_up(sha, "document", document);
        store__row_int(r, document);
        store__row_blob(r, sha, sizeof sha);
        store__row_int(r, 0);
        store__row_int(r, obtained);
        store__row_blob(r, sha, 8);
        store__row_end(r);
        r = &s->rows[STORE__T_REPORT];
        made_up(sha, "report", report);
        store__row_int(r, report);
        store__row_blob(r, sha, sizeof sha);
        const int64_t v[] = {document, 117 * i % 5000, 1, 20000 + report % 700, 2, source, act, 3929, 31, 12};
        for (size_t k = 0; k < sizeof v / sizeof *v; k++) store__row_int(r, v[k]);
        store__row_null(r);
        store__row_int(r, 500);
        store__row_blob(r, minhash, sizeof minhash);
        made_up(sha, "content", report);
        store__row_blob(r, sha, sizeof sha);
        store__row_end(r);
    }
    MUST(store__rows_write(s, &err));
}

static int make(truce_store *s, truce_time_us now, truce_buf *body, truce_buf *subject, void *ctx, truce_err *err) {
    (void)s, (void)subject, (void)err;
    truce_entry_begin(body, "act");
    truce_entry_time(body, "taken", now);
    truce_entry_cstr(body, "who", "The Office");
    truce_buf_printf(body, "case c-%012x\n", *(const unsigned *)ctx % 500);
    truce_entry_cstr(
        body, "note",
        "truce/v1 case-respond\ncase c-000000000000\nstep 4\nby Kabul\nat 2025-11-01T10:00:00.000000Z\n"
        "text We were not there.\n\n\xe2\x80\x94 Kabul AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    return TRUCE_OK;
}

static void fill(truce_store *s, uint64_t entries) {
    truce_err err = {0};
    uint64_t n = 0, acts = 0, index;
    double began = cpu(), record = 0, clock = store__clock();
    for (unsigned i = 0; n < entries; i++) {
        int64_t act, report, document;
        uint32_t k = BATCH - ACTS - 1 < entries - n ? BATCH - ACTS - 1 : (uint32_t)(entries - n);
        MUST(store__begin_act(s, "ingest", "", "", "", &act, &err));
        report = s->next_report;
        document = s->next_document;
        rows(s, act, k);
        double t = cpu();
        MUST(store__log_ingest(s, act, report, document, &err));
        record += cpu() - t;
        MUST(store__commit(s, &err));
        t = cpu();
        for (unsigned a = 0; a < ACTS; a++, acts++) MUST(truce_log_add(s, "act", "The Office", make, &i, &index, &err));
        record += cpu() - t;
        n += k + 1 + ACTS;
    }
    MUST(truce_log_size(s, &n, &err));
    double all = cpu() - began;
    printf(
        "%llu entries, %llu of them acts; with the rows of the reports %.1f s of processor time, %.1f s by the clock; "
        "%lld MB\n",
        (unsigned long long)n, (unsigned long long)acts, all, store__clock() - clock,
        (long long)(truce_db_bytes(s->db) >> 20));
    say("append: the record's part, all commits of acts in it", (double)n / record, "entries/s", 20000, true);
}

/* ---------------------------------------------------------------- proofs, checks */

static void proofs(truce_store *s) {
    truce_err err = {0};
    truce_hashes h = truce_log_hashes(s);
    truce_node root;
    uint64_t size, seed = 1;
    double all = 0, worst = 0;
    truce_buf b;
    truce_buf_init(&b);
    MUST(truce_log_size(s, &size, &err));
    MUST(truce_tree_root_at(h, size, &root, &err));
    for (int i = 0; i < PROOFS; i++) {
        truce_proof p;
        truce_node leaf;
        uint64_t index = (seed = seed * 6364136223846793005u + 1442695040888963407u) % size;
        double t = cpu();
        MUST(truce_log_body(s, index, &b, &err));
        MUST(truce_tree_prove(h, index, size, &p, &err));
        t = cpu() - t;
        truce_node_leaf(&leaf, b.p, b.n);
        if (!truce_proof_holds(&p, index, size, &leaf, &root)) fail("a proof that does not hold", &err);
        all += t;
        if (t > worst) worst = t;
    }
    truce_buf_fini(&b);
    printf("slowest of %d proofs %.3f ms\n", PROOFS, worst * 1e3);
    say("an entry and the proof that it is in the record", all / PROOFS * 1e3, "ms", 1, false);
}

static void on_fault(uint64_t index, const char *why, void *ctx) {
    fprintf(stderr, "bench-record: %llu: %s\n", (unsigned long long)index, why);
    ++*(unsigned *)ctx;
}

static void check(truce_store *s) {
    truce_err err = {0};
    truce_node root, kept;
    uint64_t size;
    unsigned faults = 0;
    double t = cpu();
    MUST(truce_log_check(s, on_fault, NULL, &faults, &root, &err));
    t = cpu() - t;
    MUST(truce_log_size(s, &size, &err));
    MUST(truce_tree_root_at(truce_log_hashes(s), size, &kept, &err));
    if (faults || !truce_node_eq(&root, &kept)) fail("the record does not hold", &err);
    say("check of all of it in the ledger, against its rows", t, "s", 10, false);
}

static int entry(void *ctx, uint64_t i, truce_buf *out, truce_err *err) {
    return truce_log_body(ctx, i, out, err);
}

static void on_tile_fault(void *ctx, uint64_t index, const char *why) {
    on_fault(index, why, ctx);
}

static void tiles(truce_store *s, const char *dir) {
    truce_err err = {0};
    truce_node root;
    uint64_t size;
    unsigned faults = 0;
    truce_buf b;
    char line[45];
    MUST(truce_log_size(s, &size, &err));
    MUST(truce_tree_root_at(truce_log_hashes(s), size, &root, &err));
    truce_buf_init(&b);
    truce_node_put(&root, line);
    truce_buf_printf(&b, "bench\n%llu\n%s\n\n", (unsigned long long)size, line);
    truce_buf_cstr(&b, "\xe2\x80\x94 bench AAAAAAAA\n"); /* nobody's signature: none is checked here */
    double t = cpu();
    MUST(truce_tiles_write(dir, truce_log_hashes(s), size, truce_buf_view(&b), entry, s, &err));
    printf("written as tiles in %.1f s\n", cpu() - t);
    t = cpu();
    MUST(truce_tiles_check(truce_tile_get_file, (void *)(uintptr_t)dir, size, &root, NULL, on_tile_fault, &faults,
                           &err));
    t = cpu() - t;
    if (faults) fail("the tiles do not hold", &err);
    say("check of all of it from tiles", t, "s", 10, false);
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- all of it */

int main(int argc, char **argv) {
    truce_err err = {0};
    truce_store *s;
    truce_lexicon *lex;
    char own[] = "/tmp/bench-record.XXXXXX", path[512], folder[512], command[600];
    uint64_t entries = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000000;
    const char *dir = argc > 2 ? argv[2] : mkdtemp(own);
    if (!dir || !entries) {
        fprintf(stderr, "usage: bench-record [ENTRIES] [DIR]\n");
        return 2;
    }
    snprintf(path, sizeof path, "%s/record.truce", dir);
    snprintf(folder, sizeof folder, "%s/tiles", dir);
    MUST(truce_lexicon_load_text(&lex, NULL, "none", TRUCE_STR("actor Nobody | id NOB\n"), NULL, NULL, &err));
    MUST(truce_store_open(&s, path, TRUCE_STORE_CREATE, lex, &err));
    fill(s, entries);
    proofs(s);
    check(s);
    tiles(s, folder);
    truce_store_close(s);
    truce_lexicon_free(lex);
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    printf("most memory %ld MB\n", use.ru_maxrss / 1024);
    snprintf(command, sizeof command, "rm -rf '%s'", own);
    return argc > 2 ? 0 : system(command);
}
