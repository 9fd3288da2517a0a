/* cli/cosign.c - see cosign.h. */
#include "cli/cosign.h"
#include "record/witness.h"

#include <stdio.h>
#include <string.h>

enum {
    COSIGN__TRIES = 4, /* of one witness: another request may come between its size and our proof */
    COSIGN__SHOWN = 90 /* bytes of what a witness says */
};

typedef struct cosign__job {
    truce_fetch *f;
    truce_str checkpoint; /* as it was given */
    truce_note note;
    truce_checkpoint at;
    truce_hashes h;
    truce_buf *out;
    const truce_trust_key *witness;
    enum truce_cosign_outcome what;
    char line[512];
} cosign__job;

/* ---------------------------------------------------------------- what a witness says */

static void cosign__say(cosign__job *j, enum truce_cosign_outcome what, const char *fmt, ...) TRUCE_PRINTF(3, 4);
static void cosign__say(cosign__job *j, enum truce_cosign_outcome what, const char *fmt, ...) {
    va_list ap;
    int n = snprintf(j->line, sizeof j->line, "%.*s%s", TRUCE_FMT(j->witness->name),
                     what == TRUCE_COSIGN_REFUSED ? " refuses: " : ": ");
    va_start(ap, fmt);
    if (n > 0 && (size_t)n < sizeof j->line) vsnprintf(j->line + n, sizeof j->line - (size_t)n, fmt, ap);
    va_end(ap);
    j->what = what;
}

/* The first line of an answer, without bytes that a terminal would act on. */
static const char *cosign__words(char out[COSIGN__SHOWN + 1], const truce_fetched *r) {
    size_t n = 0;
    for (; n < COSIGN__SHOWN && n < r->bytes.n && r->bytes.p[n] != '\n'; n++)
        out[n] = r->bytes.p[n] < 0x20 || r->bytes.p[n] >= 0x7f ? '?' : r->bytes.p[n];
    out[n] = '\0';
    return out;
}

/* A status 409 that tells the size which was cosigned last. */
static bool cosign__size(const truce_fetched *r, uint64_t *size) {
    truce_str s = truce_buf_view(&r->bytes);
    return r->status == 409 && truce_str_is(r->media_type, "text/x.tlog.size") && s.n > 1 && s.p[s.n - 1] == '\n' &&
           truce_str_u64(truce_str_sub(s, 0, s.n - 1), size);
}

static void cosign__refused(cosign__job *j, const truce_fetched *r) {
    char words[COSIGN__SHOWN + 1];
    cosign__words(words, r);
    if (r->status == 403) cosign__say(j, TRUCE_COSIGN_REFUSED, "it knows this record by another key (403: %s)", words);
    else if (r->status == 404) cosign__say(j, TRUCE_COSIGN_REFUSED, "it does not witness this record (404: %s)", words);
    else if (r->status == 409)
        cosign__say(j, TRUCE_COSIGN_REFUSED, "it cosigned another root of the same number of entries (409: %s)", words);
    else if (r->status == 422)
        cosign__say(j, TRUCE_COSIGN_REFUSED, "this record does not begin with what it cosigned before (422: %s)",
                    words);
    else cosign__say(j, TRUCE_COSIGN_REFUSED, "status %d: %s", r->status, words);
}

/* ---------------------------------------------------------------- cosignatures */

/* What came back, if it is this witness's cosignature on our checkpoint. */
static int cosign__take(cosign__job *j, const truce_fetched *r, truce_err *err) {
    truce_buf b;
    truce_arena a;
    truce_note note;
    truce_err e = {0};
    truce_buf_init(&b);
    truce_arena_init(&a, 0);
    truce_buf_str(&b, j->note.text);
    truce_buf_char(&b, '\n');
    if (r->bytes.n <= TRUCE_WITNESS_REQUEST) truce_buf_put(&b, r->bytes.p, r->bytes.n);
    int rc = b.failed ? TRUCE_ENOMEM : truce_note_parse(&note, &a, truce_buf_view(&b), &e);
    if (rc == TRUCE_OK) rc = truce_note_check(&note, &j->witness->key, NULL, &e);
    if (rc == TRUCE_OK) {
        truce_buf_str(j->out, truce_note_line(&note, &j->witness->key));
        cosign__say(j, TRUCE_COSIGNED, "cosigned %llu entries", (unsigned long long)j->at.size);
    } else if (rc != TRUCE_ENOMEM) cosign__say(j, TRUCE_COSIGN_NONE, "what it sent is not its cosignature: %s", e.msg);
    truce_arena_fini(&a);
    truce_buf_fini(&b);
    if (rc == TRUCE_ENOMEM || j->out->failed) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    return TRUCE_OK;
}

/* One question. *again: it has cosigned *old entries, ask with the proof from there. */
static int cosign__once(cosign__job *j, const char *url, uint64_t *old, bool *again, truce_err *err) {
    truce_proof proof = {.n = 0};
    truce_fetched r;
    truce_buf body;
    truce_err e = {0};
    uint64_t size = 0;
    *again = false;
    int rc = truce_tree_prove_growth(j->h, *old, j->at.size, &proof, err);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&body);
    truce_witness_request(&body, *old, &proof, j->checkpoint);
    rc = body.failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory")
                     : truce_fetch_post(j->f, url, "text/plain; charset=utf-8", truce_buf_view(&body), &r, &e);
    truce_buf_fini(&body);
    if (rc == TRUCE_ENOMEM || rc == TRUCE_ESTOP)
        return truce_err_set(err, rc, "%s", e.msg[0] ? e.msg : "out of memory");
    if (rc != TRUCE_OK) {
        cosign__say(j, TRUCE_COSIGN_NONE, "no answer: %s", e.msg);
        return TRUCE_OK;
    }
    if (r.status == 200) rc = cosign__take(j, &r, err);
    else if (!cosign__size(&r, &size) || size == *old) cosign__refused(j, &r);
    else if (size > j->at.size)
        cosign__say(j, TRUCE_COSIGN_REFUSED, "it cosigned %llu entries already, this checkpoint has %llu",
                    (unsigned long long)size, (unsigned long long)j->at.size);
    else *old = size, *again = true;
    truce_fetched_fini(&r);
    return rc;
}

static int cosign__ask(cosign__job *j, truce_err *err) {
    char url[TRUCE_FETCH_URL_BYTES + 32];
    truce_str base = j->witness->url;
    uint64_t old = 0;
    bool again = true;
    int rc = TRUCE_OK;
    while (base.n && base.p[base.n - 1] == '/') base.n--;
    if (!base.n || base.n > TRUCE_FETCH_URL_BYTES) {
        cosign__say(j, TRUCE_COSIGN_NONE, "no address of it is known");
        return TRUCE_OK;
    }
    snprintf(url, sizeof url, "%.*s/add-checkpoint", TRUCE_FMT(base));
    for (int i = 0; i < COSIGN__TRIES && again && rc == TRUCE_OK; i++) rc = cosign__once(j, url, &old, &again, err);
    if (again && rc == TRUCE_OK)
        cosign__say(j, TRUCE_COSIGN_NONE, "others make it cosign at the same time; try again later");
    return rc;
}

int truce_cosign(truce_fetch *f, truce_str checkpoint, truce_hashes h, const truce_trust_key *witnesses, uint32_t n,
                 void (*said)(void *ctx, uint32_t i, enum truce_cosign_outcome what, const char *line), void *ctx,
                 truce_buf *out, truce_err *err) {
    truce_arena a;
    truce_err e = {0};
    cosign__job j = {.f = f, .checkpoint = checkpoint, .h = h, .out = out};
    truce_arena_init(&a, 0);
    int rc = truce_note_parse(&j.note, &a, checkpoint, &e);
    if (rc == TRUCE_OK) rc = truce_checkpoint_parse(&j.at, j.note.text, &e);
    if (rc != TRUCE_OK) truce_err_set(err, rc, "%s", e.msg);
    else truce_buf_str(out, checkpoint);
    for (uint32_t i = 0; i < n && rc == TRUCE_OK; i++) {
        j.witness = &witnesses[i];
        int had = truce_note_check(&j.note, &j.witness->key, NULL, &e);
        if (had == TRUCE_ENOMEM) rc = truce_err_set(err, had, "out of memory");
        else if (had == TRUCE_OK) cosign__say(&j, TRUCE_COSIGN_HAD, "has cosigned it already");
        else if (had == TRUCE_EINPUT) /* the first line counts: one behind it would not help */
            cosign__say(&j, TRUCE_COSIGN_NONE, "a false cosignature of it is in the checkpoint; sign that anew");
        else rc = cosign__ask(&j, err);
        if (rc == TRUCE_OK) said(ctx, i, j.what, j.line);
    }
    if (rc == TRUCE_OK && out->failed) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_arena_fini(&a);
    return rc;
}
