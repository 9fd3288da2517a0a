/* record/witness.c - the answers of a witness: see witness.h. What is on disk: witness_state.c. */
#include "record/witness_inside.h"

#include <stdio.h>
#include <string.h>

/* One request on its way to an answer. */
typedef struct witness__asked {
    truce_witness *w;
    truce_witness__log *log;
    truce_witness__last last;
    truce_arena arena;
    uint64_t old, now;
    truce_proof proof;
    truce_note note;
    truce_checkpoint at;
    truce_witness_answer *out;
    truce_buf *body;
    truce_err *err;
} witness__asked;

/* ---------------------------------------------------------------- answers */

static int witness__say(witness__asked *q, int status, const char *why) {
    q->out->status = status;
    q->out->type = "text/plain; charset=utf-8";
    q->out->why = why;
    truce_buf_clear(q->body);
    truce_buf_printf(q->body, "%s\n", why);
    return TRUCE_OK;
}

static int witness__say_size(witness__asked *q, const char *why) {
    witness__say(q, 409, why);
    q->out->type = "text/x.tlog.size";
    truce_buf_clear(q->body);
    truce_buf_printf(q->body, "%llu\n", (unsigned long long)q->last.at.size);
    return TRUCE_OK;
}

/* Something of ours failed: q->err says what. */
static int witness__fault(witness__asked *q, int rc) {
    witness__say(q, 500, "this witness cannot read or write its state; nothing was cosigned");
    return rc == TRUCE_ENOMEM ? rc : TRUCE_OK;
}

static void witness__contradicts(witness__asked *q, bool fork, const char *why, const truce_node *begins) {
    truce_witness__contradiction c = {.fork = fork,
                                      .why = why,
                                      .now = q->now,
                                      .shown = &q->note,
                                      .last = &q->last,
                                      .old = q->at.size == q->last.at.size ? 0 : q->old,
                                      .proof = q->at.size == q->last.at.size ? NULL : &q->proof,
                                      .begins = begins};
    if (!q->last.any) return; /* what no log can have signed before: a root of no entries that is not theirs */
    q->out->fork = fork;
    truce_witness__keep(q->w, q->log, &c, q->out->kept);
}

/* ---------------------------------------------------------------- what is asked */

/* The line at *at, which moves behind it. */
static bool witness__line(truce_str text, uint32_t *at, truce_str *line) {
    const char *beg = text.p + *at, *end = *at < text.n ? memchr(beg, '\n', text.n - *at) : NULL;
    if (!end) return false;
    *line = (truce_str){beg, (uint32_t)(end - beg)};
    *at += line->n + 1;
    return true;
}

/* The lines before the checkpoint. False: not as they should be. */
static bool witness__head(witness__asked *q, truce_str request, truce_str *checkpoint) {
    truce_str line, old = TRUCE_STR("old ");
    uint32_t at = 0;
    if (!witness__line(request, &at, &line) || !truce_str_starts(line, old)) return false;
    line = truce_str_sub(line, old.n, line.n);
    if (!line.n || (line.n > 1 && line.p[0] == '0') || !truce_str_u64(line, &q->old)) return false;
    while (witness__line(request, &at, &line)) {
        if (!line.n) {
            *checkpoint = truce_str_sub(request, at, request.n);
            return true;
        }
        if (q->proof.n == TRUCE_WITNESS_PROOF || !truce_node_get(&q->proof.v[q->proof.n++], line)) return false;
    }
    return false;
}

/* The checkpoint and which log it is of. @return TRUCE_OK: q->log is set, or else it is answered */
static int witness__checkpoint(witness__asked *q, truce_str checkpoint) {
    truce_err e = {0};
    int rc = truce_note_parse(&q->note, &q->arena, checkpoint, &e);
    if (rc == TRUCE_OK) rc = truce_checkpoint_parse(&q->at, q->note.text, &e);
    if (rc == TRUCE_ENOMEM) return rc;
    if (rc != TRUCE_OK) return witness__say(q, 400, "not a signed checkpoint");
    q->out->at = q->at;
    truce_witness__log *log = NULL;
    for (unsigned i = 0; i < q->w->n && !log; i++)
        if (truce_str_is(q->at.origin, q->w->logs[i].key.name)) log = &q->w->logs[i];
    if (!log) return witness__say(q, 404, "a log that is not witnessed here");
    rc = truce_note_check(&q->note, &log->key, NULL, &e);
    if (rc == TRUCE_ENOMEM) return rc;
    if (rc != TRUCE_OK) return witness__say(q, 403, "not signed by the key that this log is known by");
    q->log = log;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- what is right to say */

static int witness__cosign(witness__asked *q) {
    truce_buf line;
    truce_buf_init(&line);
    int rc = truce_note_cosign(&line, q->note.text, q->w->key, q->now, q->err);
    if (rc == TRUCE_OK && !truce_buf_reserve(q->body, line.n))
        rc = truce_err_set(q->err, TRUCE_ENOMEM, "out of memory");
    if (rc == TRUCE_OK) rc = truce_witness__store(q->w, q->log, &q->note, &q->at, truce_buf_view(&line), q->err);
    /* from here on it is on disk: it may be said */
    if (rc == TRUCE_OK) {
        witness__say(q, 200, "cosigned");
        truce_buf_clear(q->body);
        truce_buf_put(q->body, line.p, line.n);
    } else rc = witness__fault(q, rc);
    truce_buf_fini(&line);
    return rc;
}

/* The checks of C2SP tlog-witness, in its order, behind those of the signature. */
static int witness__judge(witness__asked *q) {
    const truce_checkpoint *last = &q->last.at;
    if (q->at.size == last->size && !truce_node_eq(&q->at.root, &last->root)) /* whatever old size it was sent with */
        witness__contradicts(q, true, "the same number of entries with another root", NULL);
    if (q->old > q->at.size) return witness__say(q, 400, "the old size is larger than the checkpoint's");
    if (q->old != last->size) return witness__say_size(q, "the old size is not the size that was cosigned last");
    if (q->old == q->at.size && !truce_node_eq(&q->at.root, &last->root))
        return witness__say(q, 409, "the same number of entries with another root");
    if (q->old == 0 || q->old == q->at.size) {
        if (q->proof.n) return witness__say(q, 422, "a proof where there is nothing to prove");
    } else if (!truce_proof_grows(&q->proof, q->old, &last->root, q->at.size, &q->at.root)) {
        witness__contradicts(q, false, "the proof does not show that it continues what was cosigned last", NULL);
        return witness__say(q, 422, "the proof does not show that it continues what was cosigned last");
    }
    return witness__cosign(q);
}

static void witness__begin(witness__asked *q, truce_witness *w, uint64_t now, truce_witness_answer *out,
                           truce_buf *body, truce_err *err) {
    memset(q, 0, sizeof *q);
    memset(out, 0, sizeof *out);
    q->w = w;
    q->now = now;
    q->out = out;
    q->body = body;
    q->err = err;
    truce_arena_init(&q->arena, 0);
    truce_arena_init(&q->last.arena, 0);
}

static int witness__end(witness__asked *q, int rc) {
    truce_arena_fini(&q->arena);
    truce_arena_fini(&q->last.arena);
    if (rc == TRUCE_OK && q->body->failed) rc = TRUCE_ENOMEM;
    if (rc != TRUCE_ENOMEM) return rc;
    witness__say(q, 500, "this witness is out of memory");
    return truce_err_set(q->err, TRUCE_ENOMEM, "out of memory");
}

int truce_witness_add_checkpoint(truce_witness *w, truce_str request, uint64_t now, truce_witness_answer *out,
                                 truce_buf *body, truce_err *err) {
    witness__asked q;
    truce_str checkpoint;
    witness__begin(&q, w, now, out, body, err);
    int rc;
    if (request.n > TRUCE_WITNESS_REQUEST) rc = witness__say(&q, 400, "a request that is too large");
    else if (!witness__head(&q, request, &checkpoint))
        rc = witness__say(&q, 400,
                          "not a request: 'old SIZE', hashes of a proof, an empty line and a checkpoint are needed");
    else rc = witness__checkpoint(&q, checkpoint);
    if (rc == TRUCE_OK && q.log) {
        /* from reading what was cosigned last until the new one is on disk nobody else may */
        pthread_mutex_lock(&w->turn);
        rc = truce_witness__load(w, q.log, &q.last, err);
        rc = rc == TRUCE_OK ? witness__judge(&q) : witness__fault(&q, rc);
        pthread_mutex_unlock(&w->turn);
    }
    return witness__end(&q, rc);
}

/* ---------------------------------------------------------------- looking at a log by itself */

/* What can be said without asking whether it may be cosigned. `request` stays empty when that was said.
 * @return TRUCE_OK; what the hashes gave */
static int witness__compare(witness__asked *q, truce_hashes h, truce_str checkpoint, truce_buf *request) {
    const truce_checkpoint *last = &q->last.at;
    truce_node root, begins;
    int rc = truce_tree_root_at(h, q->at.size, &root, q->err);
    if (rc != TRUCE_OK) return rc;
    if (!truce_node_eq(&root, &q->at.root))
        return witness__say(q, 422, "the log's tiles do not give the root of its checkpoint");
    if (q->at.size < last->size) return witness__say(q, 409, "fewer entries than were cosigned: an older checkpoint");
    q->old = last->size;
    if (q->old && q->old < q->at.size) {
        rc = truce_tree_prove_growth(h, q->old, q->at.size, &q->proof, q->err);
        if (rc == TRUCE_OK) rc = truce_tree_root_at(h, q->old, &begins, q->err);
        if (rc != TRUCE_OK) return rc;
        if (!truce_proof_grows(&q->proof, q->old, &begins, q->at.size, &q->at.root))
            return witness__say(q, 422, "the log's tiles do not fit together");
        if (!truce_node_eq(&begins, &last->root)) {
            /* by its own tiles, which hash to the root it signed */
            witness__contradicts(q, true, "its entries do not begin with those that were cosigned", &begins);
            return witness__say(q, 422, "its entries do not begin with those that were cosigned");
        }
    }
    truce_witness_request(request, q->old, &q->proof, checkpoint);
    return request->failed ? TRUCE_ENOMEM : TRUCE_OK;
}

int truce_witness_look(truce_witness *w, truce_str checkpoint, truce_hashes h, uint64_t now, truce_witness_answer *out,
                       truce_buf *body, truce_err *err) {
    witness__asked q;
    truce_buf request;
    truce_buf_init(&request);
    witness__begin(&q, w, now, out, body, err);
    int rc = witness__checkpoint(&q, checkpoint);
    if (rc == TRUCE_OK && q.log) {
        pthread_mutex_lock(&w->turn);
        rc = truce_witness__load(w, q.log, &q.last, err);
        pthread_mutex_unlock(&w->turn);
        rc = rc == TRUCE_OK ? witness__compare(&q, h, checkpoint, &request) : witness__fault(&q, rc);
    }
    rc = witness__end(&q, rc);
    if (rc == TRUCE_OK && request.n)
        rc = truce_witness_add_checkpoint(w, truce_buf_view(&request), now, out, body, err);
    /* the origin must outlive the request: the caller's bytes have it too */
    if (out->at.origin.n) out->at.origin = truce_str_sub(checkpoint, 0, out->at.origin.n);
    truce_buf_fini(&request);
    return rc;
}

/* ---------------------------------------------------------------- logs */

int truce_witness_add_log(truce_witness *w, const truce_vkey *log, truce_err *err) {
    truce_witness__last last;
    if (log->kind != TRUCE_KEY_ED25519)
        return truce_err_set(err, TRUCE_EUSAGE, "%s: the key of a log is one that signs, not one that cosigns",
                             log->name);
    for (unsigned i = 0; i < w->n; i++)
        if (strcmp(w->logs[i].key.name, log->name) == 0)
            return truce_vkey_eq(&w->logs[i].key, log)
                       ? TRUCE_OK
                       : truce_err_set(err, TRUCE_EUSAGE, "%s: two keys for one log; give the right one", log->name);
    if (w->n == TRUCE_WITNESS_LOGS)
        return truce_err_set(err, TRUCE_ELIMIT, "more than the limit of %d logs", TRUCE_WITNESS_LOGS);
    truce_witness__log *l = &w->logs[w->n];
    memset(l, 0, sizeof *l);
    l->key = *log;
    truce_sha256_hex(log->name, strlen(log->name), l->hash);
    pthread_mutex_lock(&w->turn);
    int rc = truce_witness__load(w, l, &last, err);
    pthread_mutex_unlock(&w->turn);
    truce_arena_fini(&last.arena);
    if (rc == TRUCE_OK) w->n++;
    return rc;
}

const char *truce_witness_origin(const truce_witness *w, unsigned i) {
    return i < w->n ? w->logs[i].key.name : NULL;
}

int truce_witness_last(truce_witness *w, truce_str origin, uint64_t *size, truce_node *root, uint64_t *time,
                       truce_buf *note, truce_err *err) {
    truce_witness__log *log = NULL;
    truce_witness__last last;
    for (unsigned i = 0; i < w->n; i++)
        if (truce_str_is(origin, w->logs[i].key.name)) log = &w->logs[i];
    *size = 0;
    if (!log) return truce_err_set(err, TRUCE_EABSENT, "a log that is not witnessed here");
    pthread_mutex_lock(&w->turn);
    int rc = truce_witness__load(w, log, &last, err);
    pthread_mutex_unlock(&w->turn);
    if (rc == TRUCE_OK) {
        *size = last.at.size;
        if (root) *root = last.at.root;
        if (time) *time = last.time;
        if (note) truce_buf_str(note, last.bytes);
        if (note && note->failed) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    truce_arena_fini(&last.arena);
    return rc;
}

void truce_witness_request(truce_buf *b, uint64_t old, const truce_proof *proof, truce_str checkpoint) {
    char hash[45];
    truce_buf_printf(b, "old %llu\n", (unsigned long long)old);
    for (uint32_t i = 0; proof && i < proof->n; i++) {
        truce_node_put(&proof->v[i], hash);
        truce_buf_printf(b, "%s\n", hash);
    }
    truce_buf_char(b, '\n');
    truce_buf_str(b, checkpoint);
}
