/* cli/trust.c - see trust.h. */
#include "cli/trust.h"

#include <string.h>

static int trust__oom(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

static int trust__logs(truce_trust *out, truce_arena *a, truce_mandate *x, truce_err *err) {
    truce_buf key;
    truce_trust_key log = {.url = TRUCE_NOSTR};
    truce_buf_init(&key);
    int rc = truce_log_setting(x->l.store, "log key", &key, err);
    if (rc == TRUCE_OK && key.n) {
        rc = truce_vkey_parse(&log.key, truce_buf_view(&key), err);
        log.name = truce_arena_str(a, truce_str_c(log.key.name));
        if (rc == TRUCE_OK && (!log.name.p || !truce_vec_push(a, &out->logs, log))) rc = trust__oom(err);
    }
    truce_buf_fini(&key);
    return rc;
}

int truce_trust_of_ledger(truce_trust *out, truce_arena *a, truce_mandate *x, truce_err *err) {
    truce_trust_group all = {.name = TRUCE_STR("members")};
    memset(out, 0, sizeof *out);
    out->quorum = INT32_MAX;
    int rc = trust__logs(out, a, x, err);
    for (uint32_t i = 0; i < x->m.members.n && rc == TRUCE_OK; i++) {
        const truce_member *m = &x->m.members.v[i];
        truce_trust_key w = {.name = truce_arena_str(a, truce_str_c(m->cosign.name)), .key = m->cosign};
        if (m->until || m->role == TRUCE_MEMBER_SECRETARIAT || m->role == TRUCE_MEMBER_OBSERVER) continue;
        if (out->witnesses.n == TRUCE_POLICY_NAMES)
            return truce_err_set(err, TRUCE_ELIMIT, "more than %d members who cosign (limit of a policy)",
                                 TRUCE_POLICY_NAMES);
        if (!w.name.p || !truce_vec_push(a, &all.members, (int32_t)out->witnesses.n) ||
            !truce_vec_push(a, &out->witnesses, w))
            rc = trust__oom(err);
    }
    if (rc != TRUCE_OK || !all.members.n) return rc;
    all.k = all.members.n / 2 + 1;
    if (x->m.agreements.n == 1 && x->m.agreements.v[0]->assents <= all.members.n) all.k = x->m.agreements.v[0]->assents;
    if (!truce_vec_push(a, &out->groups, all)) return trust__oom(err);
    out->quorum = -1;
    return TRUCE_OK;
}

int truce_trust_open(truce_trust *out, truce_arena *a, truce_mandate *x, const char *file) {
    truce_err e = {0};
    truce_buf text;
    if (!file) {
        if (truce_trust_of_ledger(out, a, x, &e) == TRUCE_OK) return 0;
        truce_cli_say("%s", e.msg);
        return TRUCE_EXIT_INPUT;
    }
    truce_buf_init(&text);
    int code = truce_mandate_file(&text, file, 1 << 20);
    if (!code) {
        truce_str kept = truce_arena_str(a, truce_buf_view(&text));
        if (truce_trust_parse(out, a, kept, &e) != TRUCE_OK) {
            truce_cli_problem(file, &e, true);
            code = TRUCE_EXIT_USAGE;
        }
    }
    truce_buf_fini(&text);
    return code;
}

int truce_trust_status(truce_mandate *x, truce_buf *out, truce_err *err) {
    truce_arena a;
    truce_trust t;
    truce_note note;
    truce_trusted how;
    truce_buf bytes;
    uint64_t size, of;
    truce_arena_init(&a, 0);
    truce_buf_init(&bytes);
    int rc = truce_log_size_at(x->l.store, x->l.filter.as_of, &size, err);
    if (rc == TRUCE_OK) truce_buf_printf(out, "%llu entr%s; ", (unsigned long long)size, size == 1 ? "y" : "ies");
    if (rc == TRUCE_OK) rc = truce_log_checkpoint(x->l.store, size, &of, &bytes, err);
    if (rc == TRUCE_EABSENT) {
        truce_buf_cstr(out, "no checkpoint yet: 'truce record checkpoint' signs one");
        rc = TRUCE_OK;
    } else if (rc == TRUCE_OK) {
        rc = truce_trust_of_ledger(&t, &a, x, err);
        if (rc == TRUCE_OK) rc = truce_note_parse(&note, &a, truce_buf_view(&bytes), err);
        if (rc == TRUCE_OK) rc = truce_trust_check(&how, &t, &note, err);
        if (rc == TRUCE_OK) {
            truce_buf_printf(out, "checkpoint of %llu: ", (unsigned long long)of);
            truce_trusted_say(out, &t, &how);
        }
    }
    truce_buf_fini(&bytes);
    truce_arena_fini(&a);
    return rc;
}

int truce_trust_footer(truce_mandate *x, truce_err *err) {
    truce_buf *b = &x->o.buf;
    truce_buf_cstr(b, "\nrecord: ");
    int rc = truce_trust_status(x, b, err);
    truce_buf_char(b, '\n');
    return rc;
}
