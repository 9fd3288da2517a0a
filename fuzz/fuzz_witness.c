/* fuzz_witness.c - a request to a witness, twice: as it comes; and with what stands behind its empty line signed by the
 * log's key, as far as it may be a note's text, so that the checks behind the signature are met too. What must hold is
 * asserted: a status of the protocol, a cosignature that holds, and on disk before it is said. */
#include "fuzz.h"
#include "record/witness.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ORIGIN "record.example/doha"

static char fuzz__folder[64];
static truce_skey fuzz__log, fuzz__key;

static void must(int holds) {
    if (!holds) abort();
}

static void empty_folder(void) {
    DIR *d = opendir(fuzz__folder);
    char path[400];
    for (const struct dirent *f; d && (f = readdir(d));) {
        snprintf(path, sizeof path, "%s/%s", fuzz__folder, f->d_name);
        if (f->d_name[0] != '.') unlink(path);
    }
    if (d) closedir(d);
}

static void away(void) {
    empty_folder();
    rmdir(fuzz__folder);
}

static void set_up(void) {
    unsigned char seed[32] = {1};
    truce_err e;
    if (fuzz__folder[0]) return;
    snprintf(fuzz__folder, sizeof fuzz__folder, "%s/truce-fuzz-XXXXXX",
             access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    must(mkdtemp(fuzz__folder) != NULL);
    atexit(away);
    must(truce_skey_make(&fuzz__log, TRUCE_STR(ORIGIN), seed, &e) == TRUCE_OK);
    seed[0] = 2;
    must(truce_skey_make(&fuzz__key, TRUCE_STR("qatar.example"), seed, &e) == TRUCE_OK);
}

static void check_cosigned(truce_str request, truce_str body) {
    uint32_t at = truce_str_find(request, TRUCE_STR("\n\n"), 0) + 2;
    truce_arena a;
    truce_note n;
    truce_err e;
    truce_buf b;
    truce_arena_init(&a, 0);
    truce_buf_init(&b);
    must(truce_note_parse(&n, &a, truce_str_sub(request, at, request.n), &e) == TRUCE_OK);
    truce_buf_str(&b, n.text);
    truce_buf_char(&b, '\n');
    truce_buf_str(&b, body);
    must(truce_note_parse(&n, &a, truce_buf_view(&b), &e) == TRUCE_OK && n.sigs.n == 1);
    must(truce_note_check(&n, &fuzz__key.cosign_vkey, NULL, &e) == TRUCE_OK);
    truce_buf_fini(&b);
    truce_arena_fini(&a);
}

static void ask(truce_witness *w, truce_str request) {
    truce_witness_answer a;
    truce_buf body;
    truce_err e = {0};
    uint64_t was, is;
    truce_node root;
    truce_buf_init(&body);
    must(truce_witness_last(w, TRUCE_STR(ORIGIN), &was, NULL, NULL, NULL, &e) == TRUCE_OK);
    must(truce_witness_add_checkpoint(w, request, 1764000000, &a, &body, &e) == TRUCE_OK);
    must(truce_witness_last(w, TRUCE_STR(ORIGIN), &is, &root, NULL, NULL, &e) == TRUCE_OK);
    must(body.n && body.p[body.n - 1] == '\n' && a.why && a.type);
    if (a.status == 200) {
        must(is == a.at.size && is >= was && truce_node_eq(&root, &a.at.root));
        check_cosigned(request, truce_buf_view(&body));
    } else
        must(is == was &&
             (a.status == 400 || a.status == 403 || a.status == 404 || a.status == 409 || a.status == 422));
    truce_buf_fini(&body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    truce_witness *w;
    truce_err e;
    truce_str all = {(const char *)data, (uint32_t)size};
    uint32_t at = truce_str_find(all, TRUCE_STR("\n\n"), 0);
    if (size > TRUCE_WITNESS_REQUEST + 10) return 0;
    set_up();
    empty_folder();
    must(truce_witness_open(&w, fuzz__folder, &fuzz__key, &e) == TRUCE_OK);
    must(truce_witness_add_log(w, &fuzz__log.sign_vkey, &e) == TRUCE_OK);
    ask(w, all);
    if (at != UINT32_MAX && truce_note_text_ok(truce_str_sub(all, at + 2, all.n))) {
        truce_buf b;
        truce_buf_init(&b);
        truce_buf_str(&b, all);
        truce_buf_char(&b, '\n');
        must(truce_note_sign(&b, truce_str_sub(all, at + 2, all.n), &fuzz__log, &e) == TRUCE_OK);
        ask(w, truce_buf_view(&b));
        ask(w, truce_buf_view(&b)); /* again: of old 0 a conflict now */
        truce_buf_fini(&b);
    }
    truce_witness_close(w);
    return 0;
}
