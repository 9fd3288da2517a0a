/* store/family.c - who copied whom, over all reports of the ledger.
 * Does: neighbours by bands of MinHash; each report's nearest earlier one; versions of that.
 * "Earlier" is by day of publication, then id: a function of the set of reports, so the order in which they came does
 * not matter. A report that came late may turn out to be whom others copied. */
#include "store/inside.h"

#include <stdlib.h>
#include <string.h>

typedef struct family__sig {
    int64_t id, credit;
    truce_day published;
    bool stands;
    unsigned char sha[32];
    truce_minhash hash;
} family__sig;

void store__minhash_put(const truce_minhash *h, unsigned char out[2 * TRUCE_MINHASH]) {
    for (int i = 0; i < TRUCE_MINHASH; i++) {
        out[2 * i] = (unsigned char)(h->min[i] & 255);
        out[2 * i + 1] = (unsigned char)(h->min[i] >> 8 & 255);
    }
}

/* As a number of 32 bits with a sign: the database needs two bytes less for it. */
int64_t store__band(const truce_minhash *h, uint32_t i) {
    return (int32_t)truce_minhash_band(h, i);
}

static int family__read(truce_store *s, int64_t report, family__sig *out, truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT r.sha256, r.published, r.credit, r.shingles, r.minhash, t.act FROM report r LEFT "
                           "JOIN tombstone t ON t.report = r.id WHERE r.id = $1",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    rc = truce_stmt_step(st, err);
    if (rc < 0) return rc;
    truce_str sha = rc ? truce_col_blob(st, 0) : TRUCE_NOSTR, min = rc ? truce_col_blob(st, 4) : TRUCE_NOSTR;
    if (!rc || sha.n != sizeof out->sha || min.n != 2 * TRUCE_MINHASH) {
        truce_stmt_reset(st);
        return truce_err_set(err, TRUCE_EINPUT, "%s: damaged: report number %lld; run 'truce check'", s->where,
                             (long long)report);
    }
    out->id = report;
    memcpy(out->sha, sha.p, sizeof out->sha);
    out->published = truce_col_null(st, 1) ? TRUCE_NODAY : (truce_day)truce_col_int(st, 1);
    out->credit = truce_col_int(st, 2);
    out->hash.shingles = (uint32_t)truce_col_int(st, 3);
    for (int i = 0; i < TRUCE_MINHASH; i++)
        out->hash.min[i] = (uint32_t)((unsigned char)min.p[2 * i] | (unsigned char)min.p[2 * i + 1] << 8);
    out->stands = truce_col_null(st, 5);
    truce_stmt_reset(st);
    return TRUCE_OK;
}

static int family__sig_of(truce_store *s, int64_t report, const family__sig **out, truce_err *err) {
    uint64_t p;
    if (truce_map64_get(&s->signatures, (uint64_t)report, &p)) {
        *out = (const family__sig *)(uintptr_t)p;
        return TRUCE_OK;
    }
    family__sig *x = truce_arena_new(&s->cache, family__sig);
    if (!x) return store__oom(err);
    int rc = family__read(s, report, x, err);
    if (rc == TRUCE_OK && !truce_map64_put(&s->signatures, (uint64_t)report, (uint64_t)(uintptr_t)x))
        rc = store__oom(err);
    *out = x;
    return rc;
}

static int family__cmp(const family__sig *a, const family__sig *b) {
    if (a->published != b->published) {
        if (a->published == TRUCE_NODAY) return 1;
        if (b->published == TRUCE_NODAY) return -1;
        return a->published < b->published ? -1 : 1;
    }
    return memcmp(a->sha, b->sha, sizeof a->sha);
}

static int family__by_number(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* Reports that share a band with it, each once, without itself. */
static int family__near(truce_store *s, const family__sig *x, truce_ids *out, truce_err *err) {
    int rc = TRUCE_OK;
    out->n = 0;
    for (uint32_t b = 0; x->hash.shingles && b < TRUCE_MINHASH_BANDS && rc == TRUCE_OK; b++) {
        truce_stmt *st;
        rc = truce_db_stmt(s->db, &st, "SELECT report FROM band WHERE band = $1 ORDER BY report LIMIT $2", err);
        if (rc != TRUCE_OK) break;
        truce_stmt_int(st, 1, store__band(&x->hash, b));
        truce_stmt_int(st, 2, STORE__BUCKET);
        bool ok = true;
        while ((rc = truce_stmt_step(st, err)) == 1 && ok)
            if (truce_col_int(st, 0) != x->id) ok = truce_ids_push(out, (uint64_t)truce_col_int(st, 0));
        truce_stmt_reset(st);
        if (!ok) rc = store__oom(err);
    }
    if (rc != TRUCE_OK || !out->n) return rc;
    qsort(out->v, out->n, sizeof *out->v, family__by_number);
    uint32_t n = 1;
    for (uint32_t i = 1; i < out->n; i++)
        if (out->v[i] != out->v[i - 1]) out->v[n++] = out->v[i];
    out->n = n;
    return TRUCE_OK;
}

/* Thousandths that two share; 0 when neither copies the other. */
static int family__share(const family__sig *a, const family__sig *b) {
    double share = truce_minhash_contained(&a->hash, &b->hash);
    truce_str wire = TRUCE_STR("wire");
    double least = a->credit && a->credit == b->credit ? truce_copy_threshold(wire, wire)
                                                       : truce_copy_threshold(TRUCE_NOSTR, TRUCE_NOSTR);
    return share >= least ? (int)(share * 1000 + 0.5) : 0;
}

/* ---------------------------------------------------------------- versions of one report's copy_of */

typedef struct family__copy {
    int64_t of, since;
    int share;
} family__copy;

static int family__now(truce_store *s, int64_t report, family__copy *out, truce_err *err) {
    truce_stmt *st;
    memset(out, 0, sizeof *out);
    int rc =
        truce_db_stmt(s->db, &st, "SELECT of_report, since, share FROM copy WHERE report = $1 AND until IS NULL", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    rc = truce_stmt_step(st, err);
    if (rc == 1) *out = (family__copy){truce_col_int(st, 0), truce_col_int(st, 1), (int)truce_col_int(st, 2)};
    truce_stmt_reset(st);
    return rc < 0 ? rc : TRUCE_OK;
}

static int family__set(truce_store *s, int64_t report, int64_t of, int share, int64_t act, truce_err *err) {
    family__copy now;
    int rc = family__now(s, report, &now, err);
    if (rc != TRUCE_OK || (now.of == of && (!of || now.share == share))) return rc;
    const int64_t v[] = {report, act, of, share}, end[] = {act, report};
    if (now.of && now.since == act) rc = store__run(s, "DELETE FROM copy WHERE report = $1 AND since = $2", v, 2, err);
    else if (now.of) rc = store__run(s, "UPDATE copy SET until = $1 WHERE report = $2 AND until IS NULL", end, 2, err);
    if (rc == TRUCE_OK && of) {
        s->done.copies += !now.of;
        rc = store__run(s, "INSERT INTO copy(report, since, of_report, share) VALUES($1, $2, $3, $4)", v, 4, err);
    }
    return rc;
}

/* The nearest earlier one of `near`. */
static int family__best(truce_store *s, const family__sig *x, const truce_ids *near, int64_t act, truce_err *err) {
    const family__sig *best = NULL;
    int most = 0, rc = TRUCE_OK;
    for (uint32_t i = 0; i < near->n; i++) {
        const family__sig *y;
        rc = family__sig_of(s, (int64_t)near->v[i], &y, err);
        if (rc != TRUCE_OK) return rc;
        if (!y->stands || family__cmp(y, x) > 0) continue;
        int share = family__share(x, y);
        if (share && (share > most || (share == most && family__cmp(y, best) < 0))) {
            most = share;
            best = y;
        }
    }
    return family__set(s, x->id, best ? best->id : 0, most, act, err);
}

/* Later ones may be nearer to `x` than to whom they copied so far. */
static int family__later(truce_store *s, const family__sig *x, const truce_ids *near, int64_t act, truce_err *err) {
    int rc = TRUCE_OK;
    for (uint32_t i = 0; i < near->n && rc == TRUCE_OK; i++) {
        const family__sig *y, *of;
        family__copy now;
        rc = family__sig_of(s, (int64_t)near->v[i], &y, err);
        if (rc != TRUCE_OK) break;
        int share = y->stands && family__cmp(y, x) > 0 ? family__share(x, y) : 0;
        if (!share) continue;
        rc = family__now(s, y->id, &now, err);
        if (rc != TRUCE_OK || (now.of && share < now.share)) continue;
        if (now.of && share == now.share) {
            rc = family__sig_of(s, now.of, &of, err);
            if (rc != TRUCE_OK || family__cmp(of, x) <= 0) continue;
        }
        rc = family__set(s, y->id, x->id, share, act, err);
    }
    return rc;
}

int store__families(truce_store *s, const int64_t *reports, uint32_t n, int64_t act, truce_err *err) {
    truce_ids near = {NULL, 0, 0};
    int rc = TRUCE_OK;
    for (uint32_t i = 0; i < n && rc == TRUCE_OK; i++) {
        const family__sig *x;
        rc = family__sig_of(s, reports[i], &x, err);
        if (rc == TRUCE_OK) rc = family__near(s, x, &near, err);
        if (rc == TRUCE_OK && near.n) rc = family__best(s, x, &near, act, err);
        if (rc == TRUCE_OK && near.n) rc = family__later(s, x, &near, act, err);
    }
    truce_ids_fini(&near);
    return rc;
}

int store__orphans(truce_store *s, int64_t report, int64_t act, truce_err *err) {
    truce_ids lost = {NULL, 0, 0}, near = {NULL, 0, 0};
    truce_stmt *st;
    uint64_t p;
    bool ok = true;
    if (truce_map64_get(&s->signatures, (uint64_t)report, &p)) ((family__sig *)(uintptr_t)p)->stands = false;
    int rc = truce_db_stmt(s->db, &st, "SELECT report FROM copy WHERE of_report = $1 AND until IS NULL", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(&lost, (uint64_t)truce_col_int(st, 0));
    truce_stmt_reset(st);
    if (!ok) rc = store__oom(err);
    for (uint32_t i = 0; i < lost.n && rc == TRUCE_OK; i++) {
        const family__sig *x;
        rc = family__sig_of(s, (int64_t)lost.v[i], &x, err);
        if (rc == TRUCE_OK) rc = family__near(s, x, &near, err);
        if (rc == TRUCE_OK) rc = family__best(s, x, &near, act, err);
    }
    truce_ids_fini(&lost);
    truce_ids_fini(&near);
    return rc;
}
