/* cli/export_proofs.c - what the record says of evidence: each entry with the proof that it is in the record. */
#include "cli/export_wacz.h"
#include "record/proof_file.h"

#include <stdlib.h>
#include <string.h>

static int proofs_file(truce_wacz *w, const char *name, truce_buf *b, truce_err *err) {
    int rc = b->failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory")
                       : truce_wacz_file(w, name, truce_buf_view(b), err);
    truce_buf_clear(b);
    return rc;
}

static int proofs_cmp(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static int proofs_entry(wacz_export *x, truce_wacz *w, uint64_t index, uint64_t size, truce_str checkpoint,
                        truce_err *err) {
    truce_proof_file p = {.index = index, .checkpoint = checkpoint};
    truce_buf body, out;
    char name[64];
    truce_buf_init(&body);
    truce_buf_init(&out);
    int rc = truce_log_body(x->l->store, index, &body, err);
    if (rc == TRUCE_OK) rc = truce_tree_prove(truce_log_hashes(x->l->store), index, size, &p.proof, err);
    p.entry = truce_buf_view(&body);
    if (rc == TRUCE_OK) truce_proof_file_put(&out, &p);
    snprintf(name, sizeof name, "entry-%llu.tlog-proof", (unsigned long long)index);
    if (rc == TRUCE_OK) rc = proofs_file(w, name, &out, err);
    truce_buf_fini(&body);
    truce_buf_fini(&out);
    return rc;
}

static const char proofs_how[] =
    "Each act on this case, each report and each piece of evidence is an entry of a record that only grows (a Merkle\n"
    "tree as in RFC 6962). entry-N.tlog-proof holds entry N itself and the proof that it is in the record whose\n"
    "checkpoint stands below and in checkpoint.txt: C2SP tlog-proof, tlog-checkpoint and signed-note. Check one with\n"
    "\n"
    "    truce record verify entry-N.tlog-proof --policy FILE\n"
    "\n"
    "or any other implementation of these formats. The policy and the keys must come from whom you trust, not from\n"
    "this package: members.txt only says which keys the record names.\n";

/* record.txt: what is proven and what is not. */
static void proofs_say(truce_buf *b, const wacz_export *x, uint64_t size, truce_str checkpoint, bool signed_yet) {
    truce_buf_cstr(b, proofs_how);
    uint32_t late = 0;
    for (uint32_t i = 0; i < x->entries.n; i++) late += x->entries.v[i] >= size;
    if (!x->entries.n) truce_buf_cstr(b, "\nNo entry of the record is about what is in this package.\n");
    if (!signed_yet) truce_buf_cstr(b, "\nNo checkpoint of this record was signed yet, so nothing is proven here.\n");
    else if (late) {
        truce_buf_printf(b, "\nTaken in after the checkpoint, and not proven here:");
        for (uint32_t i = 0; i < x->entries.n; i++)
            if (x->entries.v[i] >= size) truce_buf_printf(b, " %llu", (unsigned long long)x->entries.v[i]);
        truce_buf_char(b, '\n');
    }
    if (!signed_yet) return;
    truce_buf_cstr(b, "\n");
    truce_buf_str(b, checkpoint);
}

static void proofs_members(truce_buf *b, const truce_members *m) {
    for (uint32_t i = 0; i < m->n; i++) {
        const truce_member *k = &m->v[i];
        truce_buf_printf(b, "%.*s (%s%s%.*s)\n  signs ", TRUCE_FMT(k->name), truce_member_role_name(k->role),
                         k->party.n ? " " : "", TRUCE_FMT(k->party));
        truce_vkey_put(b, &k->sign);
        truce_buf_cstr(b, "\n  cosigns ");
        truce_vkey_put(b, &k->cosign);
        truce_buf_char(b, '\n');
    }
}

int wacz_proofs(wacz_export *x, truce_wacz *w, truce_err *err) {
    truce_buf note, b;
    uint64_t size = 0;
    truce_buf_init(&note);
    truce_buf_init(&b);
    int rc = truce_log_checkpoint(x->l->store, UINT64_MAX, &size, &note, err);
    bool signed_yet = rc == TRUCE_OK;
    if (rc == TRUCE_EABSENT) rc = TRUCE_OK;
    if (!signed_yet) size = 0;
    uint32_t n = 0; /* each once, in order */
    if (x->entries.n) qsort(x->entries.v, x->entries.n, sizeof *x->entries.v, proofs_cmp);
    for (uint32_t i = 0; i < x->entries.n; i++)
        if (!n || x->entries.v[n - 1] != x->entries.v[i]) x->entries.v[n++] = x->entries.v[i];
    x->entries.n = n;
    for (uint32_t i = 0; i < n && rc == TRUCE_OK; i++)
        if (x->entries.v[i] < size) rc = proofs_entry(x, w, x->entries.v[i], size, truce_buf_view(&note), err);
    if (rc == TRUCE_OK && signed_yet) {
        truce_buf_str(&b, truce_buf_view(&note));
        rc = proofs_file(w, "checkpoint.txt", &b, err);
    }
    if (rc == TRUCE_OK) proofs_say(&b, x, size, truce_buf_view(&note), signed_yet);
    if (rc == TRUCE_OK) rc = proofs_file(w, "record.txt", &b, err);
    if (rc == TRUCE_OK && x->c) {
        proofs_members(&b, &x->m.members);
        rc = proofs_file(w, "members.txt", &b, err);
    }
    if (rc == TRUCE_OK && x->c) truce_mechanism_finding(x->c, &b);
    if (rc == TRUCE_OK && b.n) rc = proofs_file(w, "finding.txt", &b, err);
    truce_buf_fini(&note);
    truce_buf_fini(&b);
    return rc;
}
