/* witness_log KEY FORK DEED ...: a made-up record for tests/cli/test_witness.py, in two histories, "a" and "b", which
 * are the same up to entry FORK. KEY is its private key file, without a passphrase.
 *   tiles TAG SIZE DIR              writes its folder, with log.pub
 *   serve                           for each line "TAG OLD SIZE" on standard input: the body of a request, after a line
 *                                   with its length
 *   cosign TAG SIZE [NAME URL VKEY]...   asks witnesses; prints what was said of each, then the checkpoint
 *   http SECONDS CONNECTIONS DIR    a witness of it, by the same key, with these limits: prints its address, then
 * serves until the end of standard input */
#include "cli/cosign.h"
#include "record/key.h"
#include "record/tiles.h"
#include "record/witness_http.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 2000 };
static truce_node hashes[2][3][MOST]; /* of both histories, by level */
static uint64_t fork_at;
static truce_skey key;
static truce_err err;

static int read_hashes(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *e) {
    truce_node(*v)[MOST] = ctx;
    if (level > 2 || first + n > MOST) return truce_err_set(e, TRUCE_EABSENT, "no such hash");
    memcpy(out, v[level] + first, n * sizeof *out);
    return TRUCE_OK;
}

static int write_hashes(void *ctx, unsigned level, uint64_t first, uint32_t n, const truce_node *in, truce_err *e) {
    truce_node(*v)[MOST] = ctx;
    if (level > 2 || first + n > MOST) return truce_err_set(e, TRUCE_EABSENT, "no such hash");
    memcpy(v[level] + first, in, n * sizeof *in);
    return TRUCE_OK;
}

static truce_hashes of(const char *tag) {
    return (truce_hashes){read_hashes, write_hashes, hashes[tag[0] == 'b']};
}

static void must(int rc) {
    if (rc == TRUCE_OK) return;
    fprintf(stderr, "%s\n", err.msg);
    exit(2);
}

static int put_entry(void *ctx, uint64_t i, truce_buf *out, truce_err *e) {
    (void)e;
    truce_buf_printf(out, "entry %d %s\n", (int)i, i < fork_at ? "" : (const char *)ctx);
    return TRUCE_OK;
}

static void make(const char *tag) {
    truce_tree *t;
    truce_hashes h = of(tag);
    must(truce_tree_open(&t, h, 0, &err));
    for (uint64_t i = 0; i < MOST; i++) {
        truce_node leaf;
        truce_buf b;
        truce_buf_init(&b);
        put_entry((void *)(uintptr_t)tag, i, &b, &err);
        truce_node_leaf(&leaf, b.p, b.n);
        truce_buf_fini(&b);
        must(truce_tree_add(t, &leaf, &err));
    }
    must(truce_tree_flush(t, &err));
    truce_tree_free(t);
}

static void checkpoint(truce_buf *b, const char *tag, uint64_t size) {
    truce_buf text;
    truce_checkpoint c = {.origin = truce_str_c(key.name), .size = size};
    must(truce_tree_root_at(of(tag), size, &c.root, &err));
    truce_buf_init(&text);
    truce_checkpoint_put(&text, &c);
    truce_buf_str(b, truce_buf_view(&text));
    truce_buf_char(b, '\n');
    must(truce_note_sign(b, truce_buf_view(&text), &key, &err));
    truce_buf_fini(&text);
}

static void tiles(const char *tag, uint64_t size, const char *dir) {
    truce_buf b;
    char path[4096];
    truce_buf_init(&b);
    checkpoint(&b, tag, size);
    must(truce_tiles_write(dir, of(tag), size, truce_buf_view(&b), put_entry, (void *)(uintptr_t)tag, &err));
    truce_buf_clear(&b);
    truce_vkey_put(&b, &key.sign_vkey);
    truce_buf_char(&b, '\n');
    snprintf(path, sizeof path, "%s/log.pub", dir);
    FILE *f = fopen(path, "w");
    if (!f || fwrite(b.p, 1, b.n, f) != b.n || fclose(f) != 0) exit(2);
    truce_buf_fini(&b);
}

static void serve(void) {
    char tag[8];
    unsigned long long old, size;
    while (scanf("%7s %llu %llu", tag, &old, &size) == 3) {
        truce_proof p = {.n = 0};
        truce_buf note, b;
        truce_buf_init(&note);
        truce_buf_init(&b);
        checkpoint(&note, tag, size);
        if (old <= size) must(truce_tree_prove_growth(of(tag), old, size, &p, &err));
        truce_witness_request(&b, old, &p, truce_buf_view(&note));
        printf("%zu\n", b.n);
        fwrite(b.p, 1, b.n, stdout);
        fflush(stdout);
        truce_buf_fini(&note);
        truce_buf_fini(&b);
    }
}

static void said(void *ctx, uint32_t i, enum truce_cosign_outcome what, const char *line) {
    static const char *const names[] = {"cosigned", "had", "refused", "none"};
    (void)ctx;
    printf("%u %s %s\n", i, names[what], line);
}

static void cosign(const char *tag, uint64_t size, int n, char **who) {
    truce_trust_key w[16];
    truce_buf note, out;
    truce_fetch *f;
    truce_fetch_options o = {.fetch_seconds = 3, .fetch_bytes = 100000};
    for (int i = 0; i < n / 3 && i < 16; i++) {
        w[i].name = truce_str_c(who[3 * i]);
        w[i].url = who[3 * i + 1][0] ? truce_str_c(who[3 * i + 1]) : TRUCE_NOSTR;
        must(truce_vkey_parse(&w[i].key, truce_str_c(who[3 * i + 2]), &err));
    }
    truce_buf_init(&note);
    truce_buf_init(&out);
    checkpoint(&note, tag, size);
    must(truce_fetch_open(&f, &o, &err));
    must(truce_cosign(f, truce_buf_view(&note), of(tag), w, (uint32_t)n / 3, said, NULL, &out, &err));
    /* once more: what it has is not asked for again */
    truce_buf_clear(&note);
    puts("again");
    must(truce_cosign(f, truce_buf_view(&out), of(tag), w, (uint32_t)n / 3, said, NULL, &note, &err));
    printf("checkpoint\n%.*s", (int)out.n, out.p);
    truce_fetch_close(f);
    truce_buf_fini(&note);
    truce_buf_fini(&out);
}

static void http(unsigned seconds, unsigned connections, const char *dir) {
    truce_witness *w;
    truce_witness_http *h;
    must(truce_witness_open(&w, dir, &key, &err));
    must(truce_witness_add_log(w, &key.sign_vkey, &err));
    must(truce_witness_http_open(&h, w, &(truce_witness_http_options){.seconds = seconds, .connections = connections},
                                 &err));
    puts(truce_witness_http_url(h));
    fflush(stdout);
    while (getchar() != EOF) {}
    truce_witness_http_close(h);
    truce_witness_close(w);
}

int main(int argc, char **argv) {
    if (argc < 4) return 2;
    must(truce_key_open(&key, argv[1], NULL, NULL, &err));
    fork_at = strtoull(argv[2], NULL, 10);
    make("a");
    make("b");
    if (strcmp(argv[3], "serve") == 0) serve();
    else if (argc == 7 && strcmp(argv[3], "tiles") == 0) tiles(argv[4], strtoull(argv[5], NULL, 10), argv[6]);
    else if (argc >= 6 && strcmp(argv[3], "cosign") == 0)
        cosign(argv[4], strtoull(argv[5], NULL, 10), argc - 6, argv + 6);
    else if (argc == 7 && strcmp(argv[3], "http") == 0) http((unsigned)atoi(argv[4]), (unsigned)atoi(argv[5]), argv[6]);
    else return 2;
    truce_skey_wipe(&key);
    return 0;
}
