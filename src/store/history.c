/* store/history.c - what an id names, every version of an incident, and why its tellings stand together. */
#include "store/query.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- ids */

static bool find__hex(const char *s, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (!((s[i] >= '0' && s[i] <= '9') || (s[i] >= 'a' && s[i] <= 'f'))) return false;
    return true;
}

/* At most two reports whose SHA-256 begins with these digits. */
static int find__reports(truce_store *s, const char *hex, size_t n, char out[65], int *found, truce_err *err) {
    char low[65], high[65];
    unsigned char a[32], b[32];
    truce_stmt *st;
    memset(low, '0', 64);
    memset(high, 'f', 64);
    memcpy(low, hex, n);
    memcpy(high, hex, n);
    low[64] = high[64] = 0;
    store__hex_get(low, a);
    store__hex_get(high, b);
    *found = 0;
    int rc = truce_db_stmt(
        s->db, &st,
        "SELECT DISTINCT sha256 FROM report WHERE substr(sha256, 1, 4) BETWEEN $1 AND $2 AND sha256 BETWEEN $3 AND $4 "
        "ORDER BY sha256 LIMIT 2",
        err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_blob(st, 1, a, STORE__START);
    truce_stmt_blob(st, 2, b, STORE__START);
    truce_stmt_blob(st, 3, a, sizeof a);
    truce_stmt_blob(st, 4, b, sizeof b);
    while ((rc = truce_stmt_step(st, err)) == 1)
        if (!(*found)++) store__hex_put(truce_col_blob(st, 0), out);
    return rc; /* DISTINCT: a report may have several versions */
}

/* The incident of that name: the one that holds something, else the latest. */
int store__named(truce_store *s, const char *code, int64_t *out, bool *lives, truce_err *err) {
    int rc;
    truce_stmt *st;
    *out = 0;
    *lives = false;
    rc = truce_db_stmt(s->db, &st,
                       "SELECT i.id, (SELECT count(*) FROM member m WHERE m.incident = i.id AND m.until IS NULL) FROM "
                       "incident i WHERE i.code = $1 ORDER BY i.id",
                       err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_text(st, 1, truce_str_c(code));
    while ((rc = truce_stmt_step(st, err)) == 1) {
        bool holds = truce_col_int(st, 1) > 0;
        if (holds || !*lives) *out = truce_col_int(st, 0);
        *lives |= holds;
    }
    return rc;
}

static int find__incident(truce_store *s, const char *id, char whole[80], bool *forwarded, truce_err *err) {
    truce_stmt *st;
    int64_t incident = 0, now = 0;
    bool lives = false, exact = false;
    int found = 0;
    char high[32];
    if (strlen(id) > 20) return truce_err_set(err, TRUCE_EABSENT, "%s: no incident '%.40s'", s->where, id);
    snprintf(high, sizeof high, "%szz", id); /* behind every digit and letter that may follow, in any collation */
    int rc = truce_db_stmt(
        s->db, &st, "SELECT DISTINCT code FROM incident WHERE code >= $1 AND code <= $2 ORDER BY code LIMIT 2", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_text(st, 1, truce_str_c(id));
    truce_stmt_text(st, 2, truce_str_c(high));
    while ((rc = truce_stmt_step(st, err)) == 1) {
        if (!found++) snprintf(whole, 80, "%.*s", TRUCE_FMT(truce_col_text(st, 0)));
        exact |= truce_str_is(truce_col_text(st, 0), id); /* the whole id, though another goes on from it */
    }
    if (rc != TRUCE_OK) return rc;
    if (found > 1 && !exact)
        return truce_err_set(err, TRUCE_EABSENT, "%s: several incidents begin with '%s'", s->where, id);
    if (!found) return truce_err_set(err, TRUCE_EABSENT, "%s: no incident '%.40s'", s->where, id);
    rc = store__named(s, whole, &incident, &lives, err);
    if (rc != TRUCE_OK || lives) return rc;
    rc = store__incident_of(s, incident, INT64_MAX - 1, &now, err); /* where the telling that named it went */
    if (rc != TRUCE_OK || !now) return rc;
    *forwarded = true;
    return store__code(s, now, whole, err);
}

static int find__claim(truce_store *s, const char *id, const char *dash, char whole[80], truce_err *err) {
    char sha[65];
    int found;
    uint64_t number;
    int64_t report, claims = 0;
    if (dash - id < 4 || dash - id > 64 || !find__hex(id, (size_t)(dash - id)) ||
        !truce_str_u64(truce_str_c(dash + 1), &number))
        return truce_err_set(err, TRUCE_EABSENT, "%s: '%.40s' is no id", s->where, id);
    int rc = find__reports(s, id, (size_t)(dash - id), sha, &found, err);
    if (rc != TRUCE_OK) return rc;
    if (found != 1)
        return truce_err_set(err, TRUCE_EABSENT,
                             found ? "%s: several reports begin like '%.40s'" : "%s: no claim '%.40s'", s->where, id);
    rc = query__report_id(s, sha, &report, err);
    if (rc == TRUCE_OK) rc = store__int(s, "SELECT claims FROM report WHERE id = $1", report, 0, 0, &claims, err);
    if (rc != TRUCE_OK) return rc;
    if (number < 1 || number > STORE__CLAIMS || number > (uint64_t)claims)
        return truce_err_set(err, TRUCE_EABSENT, "%s: report %.12s has %lld claims, none is number %llu", s->where, sha,
                             (long long)claims, (unsigned long long)number);
    snprintf(whole, 80, "%.12s-%llu", sha, (unsigned long long)number);
    return TRUCE_OK;
}

int truce_store_find(truce_store *s, const char *id, enum truce_id_kind *kind, char whole[80], bool *forwarded,
                     truce_err *err) {
    size_t n = strlen(id);
    const char *dash = strchr(id, '-');
    int found;
    *forwarded = false;
    if (n > 2 && id[0] == 'i' && id[1] == '-') {
        *kind = TRUCE_ID_INCIDENT;
        return find__incident(s, id, whole, forwarded, err);
    }
    if (dash) {
        *kind = TRUCE_ID_CLAIM;
        return find__claim(s, id, dash, whole, err);
    }
    *kind = TRUCE_ID_REPORT;
    if (n < 4 || n > 64 || !find__hex(id, n))
        return truce_err_set(
            err, TRUCE_EABSENT,
            "'%.40s' is no id: a report's is 4 or more hexadecimal digits, a claim's ends in -NUMBER, an "
            "incident's begins with i-",
            id);
    int rc = find__reports(s, id, n, whole, &found, err);
    if (rc != TRUCE_OK || found == 1) return rc;
    return truce_err_set(err, TRUCE_EABSENT, found ? "%s: several reports begin with '%.40s'" : "%s: no report '%.40s'",
                         s->where, id);
}

/* ---------------------------------------------------------------- versions of an incident */

static int history__by_number(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* Acts at which somebody came to the incident, left it, or a member changed. */
static int history__acts(truce_store *s, int64_t incident, truce_ids *out, truce_err *err) {
    static const char *const sql[] = {
        "SELECT since FROM member WHERE incident = $1",
        "SELECT until FROM member WHERE incident = $1 AND until IS NOT NULL",
        "SELECT g.act FROM gone g JOIN member m ON m.telling = g.telling WHERE m.incident = $1 AND g.act >= m.since "
        "AND "
        "(m.until IS NULL OR g.act < m.until)",
    };
    int rc = TRUCE_OK;
    bool ok = true;
    for (size_t i = 0; i < sizeof sql / sizeof *sql && rc == TRUCE_OK; i++) {
        truce_stmt *st;
        rc = truce_db_stmt(s->db, &st, sql[i], err);
        if (rc != TRUCE_OK) return rc;
        truce_stmt_int(st, 1, incident);
        while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(out, (uint64_t)truce_col_int(st, 0));
        truce_stmt_reset(st);
        if (!ok) return store__oom(err);
    }
    return rc;
}

static void history__each_once(truce_ids *out) {
    uint32_t n = out->n ? 1 : 0;
    if (!n) return;
    qsort(out->v, out->n, sizeof *out->v, history__by_number);
    for (uint32_t i = 1; i < out->n; i++)
        if (out->v[i] != out->v[i - 1]) out->v[n++] = out->v[i];
    out->n = n;
}

static int history__act(truce_store *s, int64_t act, truce_arena *a, truce_incident_version *v, truce_time_us *at,
                        truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st, "SELECT at, kind, reason, who FROM act WHERE id = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, act);
    rc = truce_stmt_step(st, err);
    if (rc < 0) return rc;
    *at = rc == 1 ? truce_col_int(st, 0) : 0;
    if (rc == 1 && v) {
        v->act = truce_arena_str(a, truce_col_text(st, 1));
        v->reason = truce_arena_str(a, truce_col_text(st, 2));
        v->who = truce_arena_str(a, truce_col_text(st, 3));
    }
    truce_stmt_reset(st);
    return TRUCE_OK;
}

/* The version that act `acts->v[i]` made. */
static int history__version(truce_store *s, const truce_ids *ids, const truce_ids *acts, uint32_t i, unsigned policy,
                            truce_arena *a, truce_incident_version *v, truce_err *err) {
    int64_t act = (int64_t)acts->v[i], to = 0;
    memset(v, 0, sizeof *v);
    int64_t incident = (int64_t)ids->v[ids->n - 1];
    int rc = store__code(s, incident, v->id, err);
    if (rc == TRUCE_OK) rc = history__act(s, act, a, v, &v->since, err);
    if (rc == TRUCE_OK && i + 1 < acts->n) rc = history__act(s, (int64_t)acts->v[i + 1], a, NULL, &v->until, err);
    for (uint32_t k = ids->n; k-- > 0 && rc == TRUCE_OK && !v->incident;)
        rc = store__incident(s, (int64_t)ids->v[k], act, policy, a, &v->incident, err);
    if (rc != TRUCE_OK) return rc;
    if (v->incident) {
        v->claims = v->incident->claims.n;
        v->reports = v->incident->reports;
        return TRUCE_OK;
    }
    rc = store__incident_of(s, incident, act, &to, err);
    return rc == TRUCE_OK && to && to != incident ? store__code(s, to, v->forward, err) : rc;
}

/* Every incident of that name: of each version of the report that named it. */
static int history__ids(truce_store *s, const char *code, truce_ids *out, truce_err *err) {
    truce_stmt *st;
    bool ok = true;
    int rc = truce_db_stmt(s->db, &st, "SELECT id FROM incident WHERE code = $1 ORDER BY id", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_text(st, 1, truce_str_c(code));
    while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(out, (uint64_t)truce_col_int(st, 0));
    truce_stmt_reset(st);
    if (!ok) return store__oom(err);
    if (rc == TRUCE_OK && !out->n) rc = truce_err_set(err, TRUCE_EABSENT, "%s: no incident '%.40s'", s->where, code);
    return rc;
}

int truce_store_history(truce_store *s, const char *code, unsigned policy,
                        int (*each)(const truce_incident_version *v, void *ctx), void *ctx, truce_err *err) {
    truce_ids acts = {NULL, 0, 0}, ids = {NULL, 0, 0};
    truce_arena a;
    truce_arena_init(&a, 0);
    int rc = store__read_begin(s, err);
    bool begun = rc == TRUCE_OK;
    if (rc == TRUCE_OK) rc = history__ids(s, code, &ids, err);
    for (uint32_t i = 0; i < ids.n && rc == TRUCE_OK; i++) rc = history__acts(s, (int64_t)ids.v[i], &acts, err);
    history__each_once(&acts);
    for (uint32_t i = 0; i < acts.n && rc == TRUCE_OK; i++) {
        truce_incident_version v;
        rc = history__version(s, &ids, &acts, i, policy, &a, &v, err);
        if (rc == TRUCE_OK) {
            rc = each(&v, ctx);
            if (rc != TRUCE_OK && !err->code) truce_err_set(err, rc, "stopped");
        }
        truce_arena_reset(&a);
    }
    if (begun) store__read_end(s);
    truce_ids_fini(&acts);
    truce_ids_fini(&ids);
    truce_arena_fini(&a);
    return rc;
}

/* ---------------------------------------------------------------- why */

typedef struct why__one {
    const store__telling *t;
    bool pinned;
} why__one;

/* The earlier telling of the incident that this one matches best: its leader's, else anybody's. */
static const store__telling *why__with(const why__one *v, uint32_t n, uint32_t i, int *score, unsigned *why) {
    const store__telling *best = NULL;
    *score = 0;
    *why = 0;
    for (uint32_t k = 0; k < n; k++) {
        unsigned w;
        if (k == i || truce_telling_cmp(&v[k].t->t, &v[i].t->t) > 0) continue;
        if (v[k].t->leader != v[i].t->leader) continue; /* another leader's: an act brought them together */
        int x = truce_telling_match(&v[i].t->t, &v[k].t->t, &w);
        if (x > *score) {
            *score = x;
            *why = w;
            best = v[k].t;
        }
    }
    return best;
}

static int why__each(truce_store *s, const why__one *v, uint32_t n, uint32_t i, int64_t leader, truce_arena *a,
                     int (*each)(const char *report, const truce_claim_ref *claims, uint32_t n, const char *with,
                                 int score, unsigned why, void *ctx),
                     void *ctx, truce_err *err) {
    int score;
    unsigned why;
    const truce_telling *t = &v[i].t->t;
    (void)s;
    truce_claim_ref *refs = truce_arena_array(a, truce_claim_ref, t->n + 1);
    if (!refs) return store__oom(err);
    for (uint32_t k = 0; k < t->n; k++) refs[k] = (truce_claim_ref){t->report, t->claims[k]->number};
    const store__telling *with = why__with(v, n, i, &score, &why);
    bool leads = v[i].t->leader == (int64_t)t->id && !v[i].t->apart;
    if (v[i].t->apart || (leads && leader != (int64_t)t->id)) why = UINT_MAX; /* joined by an act */
    int rc = each(t->report, refs, t->n, with && why != UINT_MAX ? with->t.report : "", score, why, ctx);
    return rc == TRUCE_OK || err->code ? rc : truce_err_set(err, rc, "stopped");
}

static int why__by_order(const void *a, const void *b) {
    return truce_telling_cmp(&((const why__one *)a)->t->t, &((const why__one *)b)->t->t);
}

static int why__load(truce_store *s, int64_t incident, int64_t at, truce_arena *a, why__one **out, uint32_t *n,
                     truce_err *err) {
    truce_ids ids = {NULL, 0, 0};
    *n = 0;
    int rc = store__members(s, incident, at, &ids, err);
    *out = truce_arena_array(a, why__one, ids.n + 1);
    if (rc == TRUCE_OK && !*out) rc = store__oom(err);
    for (uint32_t i = 0; i < ids.n && rc == TRUCE_OK; i++) {
        store__told *r;
        rc = store__load(s, STORE__REPORT(ids.v[i]), at, a, &r, err);
        const store__telling *t = rc == TRUCE_OK ? store__telling_of(r, (int64_t)ids.v[i]) : NULL;
        if (t && t->t.n) (*out)[(*n)++].t = t;
    }
    truce_ids_fini(&ids);
    return rc;
}

int truce_store_why(truce_store *s, const char *code,
                    int (*each)(const char *report, const truce_claim_ref *claims, uint32_t n, const char *with,
                                int score, unsigned why, void *ctx),
                    void *ctx, truce_err *err) {
    truce_arena a;
    why__one *v = NULL;
    uint32_t n = 0;
    int64_t incident = 0, at;
    bool lives;
    truce_arena_init(&a, 0);
    int rc = store__read_begin(s, err);
    bool begun = rc == TRUCE_OK;
    if (rc == TRUCE_OK) rc = store__as_of(s, 0, &at, err);
    if (rc == TRUCE_OK) rc = store__named(s, code, &incident, &lives, err);
    if (rc == TRUCE_OK) rc = why__load(s, incident, at, &a, &v, &n, err);
    if (rc == TRUCE_OK && n) qsort(v, n, sizeof *v, why__by_order);
    int64_t leader = n ? v[0].t->leader : 0;
    for (uint32_t i = 0; i < n && rc == TRUCE_OK; i++) rc = why__each(s, v, n, i, leader, &a, each, ctx, err);
    if (begun) store__read_end(s);
    truce_arena_fini(&a);
    return rc;
}
