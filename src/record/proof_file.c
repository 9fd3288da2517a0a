/* record/proof_file.c - C2SP tlog-proof files: see proof_file.h. */
#include "record/proof_file.h"

#include "record/base64.h"
#include "record/note_inside.h"
#include <sodium.h>
#include <string.h>

#define PROOF_FIRST TRUCE_STR("c2sp.org/tlog-proof@v1")

static int proof__nomem(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

/* What stands behind "extra ". */
static int proof__extra(truce_str *out, truce_arena *a, truce_str text, truce_err *err) {
    size_t n = 0, most = (size_t)text.n / 4 * 3 + 1;
    unsigned char *p = truce_arena_alloc(a, most);
    if (!p) return proof__nomem(err);
    if (!text.n || !truce_base64__get(p, most, &n, text))
        return truce_err_at(err, TRUCE_EINPUT, 2, 7, "the proof's entry, behind 'extra', is not base64");
    *out = (truce_str){(const char *)p, (uint32_t)n};
    return TRUCE_OK;
}

int truce_proof_file_parse(truce_proof_file *out, truce_arena *a, truce_str bytes, truce_err *err) {
    truce_str line = TRUCE_NOSTR, extra = TRUCE_STR("extra "), index = TRUCE_STR("index ");
    uint32_t at = 0, number = 2;
    memset(out, 0, sizeof *out);
    if (bytes.n > TRUCE_PROOF_FILE_BYTES)
        return truce_err_set(err, TRUCE_ELIMIT, "%u bytes are more than the limit of %d for a proof", bytes.n,
                             TRUCE_PROOF_FILE_BYTES);
    if (!note__line(bytes, &at, &line) || !truce_str_eq(line, PROOF_FIRST))
        return truce_err_at(err, TRUCE_EINPUT, 1, 1, "no proof: it does not begin with 'c2sp.org/tlog-proof@v1'");
    bool more = note__line(bytes, &at, &line);
    if (more && truce_str_starts(line, extra)) {
        int rc = proof__extra(&out->entry, a, truce_str_sub(line, extra.n, line.n), err);
        if (rc != TRUCE_OK) return rc;
        more = note__line(bytes, &at, &line);
        number++;
    }
    if (!more || !truce_str_starts(line, index) || !note__number(truce_str_sub(line, index.n, line.n), &out->index))
        return truce_err_at(err, TRUCE_EINPUT, number, 1, "no proof: 'index' and the number of the entry are missing");
    for (number++; (more = note__line(bytes, &at, &line)) && line.n; number++) {
        if (out->proof.n == TRUCE_PROOF_MOST)
            return truce_err_at(err, TRUCE_ELIMIT, number, 1, "more than the limit of %d hashes", TRUCE_PROOF_MOST);
        if (!truce_node_get(&out->proof.v[out->proof.n++], line))
            return truce_err_at(err, TRUCE_EINPUT, number, 1, "no proof: this line is not base64 of a SHA-256");
    }
    out->checkpoint = truce_str_sub(bytes, at, bytes.n);
    if (!more || !out->checkpoint.n)
        return truce_err_at(err, TRUCE_EINPUT, number, 1, "no proof: an empty line and a checkpoint are missing");
    return TRUCE_OK;
}

void truce_proof_file_put(truce_buf *b, const truce_proof_file *p) {
    truce_buf_str(b, PROOF_FIRST);
    truce_buf_char(b, '\n');
    if (p->entry.n) {
        size_t most = sodium_base64_ENCODED_LEN((size_t)p->entry.n, sodium_base64_VARIANT_ORIGINAL);
        truce_buf_cstr(b, "extra ");
        if (truce_buf_reserve(b, most)) {
            sodium_bin2base64(b->p + b->n, most, (const unsigned char *)p->entry.p, p->entry.n,
                              sodium_base64_VARIANT_ORIGINAL);
            b->n += most - 1;
        }
        truce_buf_char(b, '\n');
    }
    truce_buf_printf(b, "index %llu\n", (unsigned long long)p->index);
    for (uint32_t i = 0; i < p->proof.n; i++) {
        char text[45];
        truce_node_put(&p->proof.v[i], text);
        truce_buf_printf(b, "%s\n", text);
    }
    truce_buf_char(b, '\n');
    truce_buf_str(b, p->checkpoint);
}

int truce_proof_file_check(const truce_proof_file *p, truce_str entry, const truce_trust *trust, truce_trusted *how,
                           truce_arena *a, truce_err *err) {
    truce_note n;
    truce_node leaf;
    memset(how, 0, sizeof *how);
    how->log = -1;
    if (!entry.p) entry = p->entry;
    if (!entry.p)
        return truce_err_set(err, TRUCE_EINPUT, "the proof does not carry its entry: give the entry beside it");
    int rc = truce_note_parse(&n, a, p->checkpoint, err);
    if (rc == TRUCE_OK) rc = truce_trust_check(how, trust, &n, err);
    if (rc != TRUCE_OK) return rc;
    truce_node_leaf(&leaf, entry.p, entry.n);
    if (!truce_proof_holds(&p->proof, p->index, how->at.size, &leaf, &how->at.root))
        return truce_err_set(err, TRUCE_EINPUT,
                             "the proof fails: this is not entry %llu of the record of %llu entries that its "
                             "checkpoint is of",
                             (unsigned long long)p->index, (unsigned long long)how->at.size);
    if (!how->quorum)
        return truce_err_set(err, TRUCE_EINPUT,
                             "the entry is in the record, but its checkpoint lacks the policy's quorum: "
                             "%u of %u members cosigned",
                             how->k, how->n);
    return TRUCE_OK;
}
