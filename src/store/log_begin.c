/* store/log_begin.c - the record of a ledger that was kept before there was one (version 1).
 * Does: an entry "begun" that answers for all acts there were, and behind it an entry for each report that was there.
 * Does not: vouch for what happened to them before; that entry says when the record begins. */
#include "store/log_inside.h"

#include <string.h>

/* ---------------------------------------------------------------- what was read of each report, hashed */

static int begin__tellings(truce_arena *a, const store__told *t, store__content *c, truce_err *err) {
    const truce_telling **v = truce_arena_array(a, const truce_telling *, t->n + 1);
    if (!v) return store__oom(err);
    c->n = 0;
    for (uint32_t i = 0; i < t->n; i++)
        if (!t->v[i].apart) v[c->n++] = &t->v[i].t;
    c->tellings = v;
    c->claims = t->claims;
    c->n_claims = t->most + 1;
    return TRUCE_OK;
}

int log__content(truce_store *s, int64_t report, unsigned char now[32], truce_str *kept, truce_arena *a,
                 truce_err *err) {
    truce_stmt *st;
    store__told *t;
    store__content c;
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT r.act, r.shingles, r.minhash, r.content, x.body FROM report r LEFT JOIN record x ON "
                           "x.report = r.id WHERE r.id = $1",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    rc = truce_stmt_step(st, err);
    if (rc != 1)
        return rc < 0 ? rc : truce_err_set(err, TRUCE_EINPUT, "report number %lld is not there", (long long)report);
    int64_t act = truce_col_int(st, 0);
    truce_str record = truce_col_blob(st, 4);
    bool there = !truce_col_null(st, 4);
    c.shingles = (uint32_t)truce_col_int(st, 1);
    c.minhash = truce_arena_str(a, truce_col_blob(st, 2));
    *kept = truce_arena_str(a, truce_col_blob(st, 3));
    c.record = truce_arena_str(a, record);
    truce_stmt_reset(st);
    if (!there) return truce_err_set(err, TRUCE_EINPUT, "a report without its record");
    if (!c.minhash.p || !kept->p || !c.record.p) return store__oom(err);
    rc = store__load(s, report, act, a, &t, err);
    if (rc == TRUCE_OK) rc = begin__tellings(a, t, &c, err);
    return rc == TRUCE_OK ? store__content_of(s, &c, now, err) : rc;
}

static int begin__content(truce_store *s, int64_t report, truce_err *err) {
    unsigned char sha[32];
    truce_str kept;
    truce_stmt *st;
    truce_arena a;
    truce_arena_init(&a, 0);
    int rc = log__content(s, report, sha, &kept, &a, err);
    if (rc == TRUCE_OK) rc = truce_db_stmt(s->db, &st, "UPDATE report SET content = $1 WHERE id = $2", err);
    if (rc == TRUCE_OK) {
        truce_stmt_blob(st, 1, sha, sizeof sha);
        truce_stmt_int(st, 2, report);
        rc = truce_stmt_run(st, err);
    }
    truce_arena_fini(&a);
    return rc == TRUCE_OK ? store__shed(s, rc, err) : rc;
}

/* ---------------------------------------------------------------- entries */

static int begin__reports(truce_store *s, int64_t act, truce_err *err) {
    truce_ids ids = {NULL, 0, 0};
    truce_stmt *st;
    bool ok = true;
    int rc = truce_db_stmt(s->db, &st, "SELECT id FROM report ORDER BY id", err);
    if (rc != TRUCE_OK) return rc;
    while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(&ids, (uint64_t)truce_col_int(st, 0));
    truce_stmt_reset(st);
    if (!ok) rc = store__oom(err);
    for (uint32_t i = 0; i < ids.n && rc == TRUCE_OK; i++) rc = begin__content(s, (int64_t)ids.v[i], err);
    for (uint32_t i = 0, n; i < ids.n && rc == TRUCE_OK; i += n) { /* one run, unless somebody took rows away */
        for (n = 1; i + n < ids.n && ids.v[i + n] == ids.v[i] + n;) n++;
        rc = log__append_reports(s, act, (int64_t)ids.v[i], n, err);
    }
    truce_ids_fini(&ids);
    return rc;
}

static int begin__entry(truce_store *s, int64_t act, truce_err *err) {
    log__sum sums[LOG__TABLES];
    truce_buf b;
    uint64_t index;
    int64_t acts = 0, reports = 0;
    truce_buf_init(&b);
    int rc = store__int(s, "SELECT count(*) FROM act WHERE id < $1", act, 0, 0, &acts, err);
    if (rc == TRUCE_OK) rc = store__int(s, "SELECT count(*) FROM report", 0, 0, 0, &reports, err);
    if (rc == TRUCE_OK) rc = log__sums(s, INT64_MIN, act, INT64_MIN, s->next_document - 1, sums, err);
    if (rc == TRUCE_OK) {
        truce_entry_begin(&b, "begun");
        truce_entry_time(&b, "taken", s->last_at);
        truce_entry_int(&b, "acts", acts);
        truce_entry_int(&b, "reports", reports);
        truce_entry_int(&b, "last-document", s->next_document - 1);
        log__sums_put(&b, sums);
        rc = b.failed ? store__oom(err) : log__append(s, act, "begun", TRUCE_STR(""), truce_buf_view(&b), &index, err);
    }
    truce_buf_fini(&b);
    return rc;
}

int store__log_begin(truce_store *s, truce_err *err) {
    int64_t act, acts = 0;
    int rc = store__int(s, "SELECT count(*) FROM act", 0, 0, 0, &acts, err);
    if (rc != TRUCE_OK || !acts) return rc;
    s->acting = true; /* the transaction is open already */
    rc = store__act(s, "begun", "", "", "", &act, err);
    if (rc == TRUCE_OK) rc = begin__entry(s, act, err);
    if (rc == TRUCE_OK) rc = begin__reports(s, act, err);
    if (rc == TRUCE_OK) rc = log__flush(s, err);
    s->acting = false;
    return rc;
}
