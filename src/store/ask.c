/* store/ask.c - reports, period totals, coverage, families: what query.c does not answer. */
#include "store/query.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- one report's row */

int query__report_id(truce_store *s, const char *sha, int64_t *out, truce_err *err) {
    unsigned char raw[32];
    if (strlen(sha) != 64) return truce_err_set(err, TRUCE_EABSENT, "%s: no report '%.64s'", s->where, sha);
    store__hex_get(sha, raw);
    int rc = store__report_row(s, raw, out, err);
    if (rc != TRUCE_OK) return rc;
    return *out ? TRUCE_OK : truce_err_set(err, TRUCE_EABSENT, "%s: no report %.12s", s->where, sha);
}

static int ask__sha(truce_store *s, int64_t report, char out[65], truce_err *err) {
    truce_stmt *st;
    out[0] = 0;
    int rc = truce_db_stmt(s->db, &st, "SELECT sha256 FROM report WHERE id = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    rc = truce_stmt_step(st, err);
    if (rc == 1) store__hex_put(truce_col_blob(st, 0), out);
    truce_stmt_reset(st);
    return rc < 0 ? rc : TRUCE_OK;
}

static truce_str ask__text(query *q, const truce_stmt *st, int i) {
    truce_str v = truce_col_text(st, i);
    return v.n ? truce_arena_str(&q->a, v) : TRUCE_NOSTR;
}

static int ask__row(query *q, int64_t report, truce_stored_report *o, int64_t *credit, truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(
        q->s->db, &st,
        "SELECT r.sha256, r.at_byte, r.part, r.published, r.basis, r.bytes, r.sentences, r.claims, "
        "a.at, d.sha256, d.bytes, o.at, o.name, o.location, o.media_type, o.tool, b.act, x.at, "
        "x.reason, r.credit, o.url, x.who FROM report r JOIN act a ON a.id = r.act JOIN document d ON d.id = "
        "r.document JOIN obtained o ON o.id = d.obtained LEFT JOIN tombstone b ON b.report = r.id LEFT "
        "JOIN act x ON x.id = b.act WHERE r.id = $1",
        err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    rc = truce_stmt_step(st, err);
    if (rc != 1)
        return rc < 0 ? rc
                      : truce_err_set(err, TRUCE_EINPUT,
                                      "%s: damaged: report number %lld lacks its original; run "
                                      "'truce check'",
                                      q->s->where, (long long)report);
    store__hex_put(truce_col_blob(st, 0), o->id);
    o->offset = (uint64_t)truce_col_int(st, 1);
    o->part = (uint32_t)truce_col_int(st, 2);
    o->published = truce_col_null(st, 3) ? TRUCE_NODAY : (truce_day)truce_col_int(st, 3);
    o->basis = (enum truce_basis)truce_col_int(st, 4);
    o->bytes = (uint64_t)truce_col_int(st, 5);
    o->sentences = (uint64_t)truce_col_int(st, 6);
    o->claims = (uint64_t)truce_col_int(st, 7);
    o->taken = truce_col_int(st, 8);
    store__hex_put(truce_col_blob(st, 9), o->document);
    o->document_bytes = (uint64_t)truce_col_int(st, 10);
    o->obtained = truce_col_int(st, 11);
    o->name = ask__text(q, st, 12);
    o->location = ask__text(q, st, 13);
    o->media_type = ask__text(q, st, 14);
    o->tool = ask__text(q, st, 15);
    if (!truce_col_null(st, 16) && truce_col_int(st, 16) <= q->at) {
        o->withdrawn = truce_col_int(st, 17);
        o->reason = ask__text(q, st, 18);
        o->who = ask__text(q, st, 21);
    }
    *credit = truce_col_int(st, 19);
    if (!o->location.n) o->location = ask__text(q, st, 20);
    truce_stmt_reset(st);
    return TRUCE_OK;
}

/* All of a report's row; strings in q->a. */
static int ask__report(query *q, int64_t report, truce_stored_report *o, truce_reading *reading, truce_err *err) {
    int64_t credit = 0, origin;
    memset(o, 0, sizeof *o);
    int rc = ask__row(q, report, o, &credit, err);
    if (rc == TRUCE_OK) rc = store__word(q->s, credit, &o->credit, err);
    if (rc == TRUCE_OK) rc = store__origin(q->s, report, q->at, &origin, err);
    if (rc == TRUCE_OK) rc = ask__sha(q->s, origin, o->origin, err);
    if (rc == TRUCE_OK) rc = store__reading(q->s, report, q->at, &q->a, reading, err);
    if (rc != TRUCE_OK) return rc;
    const truce_article *a = reading->article;
    o->title = a->title;
    o->source = a->source;
    o->url = a->url;
    o->file = a->file;
    o->lang = a->lang;
    memcpy(o->copy_of, a->copy_of, sizeof o->copy_of);
    o->copy_share = a->copy_share;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- reports */

static int ask__reports_sql(query *q, truce_err *err) {
    const truce_filter *f = q->f;
    bool narrow = f->place.n || f->party.n || f->claimant.n || f->text.n || f->source.n;
    char tail[700];
    int at = snprintf(tail, sizeof tail,
                      "%s AND r.act <= %lld AND NOT EXISTS (SELECT 1 FROM tombstone t JOIN act a ON a.id = t.act WHERE "
                      "t.report = r.id AND t.act <= %lld AND a.kind = 'ingest')",
                      narrow ? ")" : "", (long long)q->at, (long long)q->at); /* a later version took its place */
    if (f->has_since) at += snprintf(tail + at, sizeof tail - (size_t)at, " AND r.published >= %d", f->since);
    if (f->has_until) at += snprintf(tail + at, sizeof tail - (size_t)at, " AND r.published <= %d", f->until);
    snprintf(tail + at, sizeof tail - (size_t)at, " ORDER BY r.published IS NULL, r.published, r.sha256");
    if (!narrow) {
        truce_buf_printf(&q->sql, "SELECT r.id FROM report r WHERE 1 = 1%s", tail);
        truce_buf_char(&q->sql, 0);
        return q->sql.failed ? store__oom(err) : TRUCE_OK;
    }
    truce_filter wide = *f; /* days are of publication here, not of what is told */
    wide.has_since = wide.has_until = false;
    wide.source = wide.text = TRUCE_NOSTR;
    q->f = &wide;
    int rc = TRUCE_OK;
    bool tell = f->place.n || f->party.n || f->claimant.n;
    if (tell)
        rc = query__tellings(q, "SELECT r.id FROM report r WHERE r.id IN (SELECT d.telling / 65536 FROM", "", "", err);
    if (rc == TRUCE_OK && tell) q->sql.n--; /* its NUL */
    q->f = f;
    truce_buf more;
    truce_buf_init(&more);
    if (rc == TRUCE_OK) rc = query__reports_with(q, "r.id", &more, err);
    if (!tell) truce_buf_cstr(&q->sql, "SELECT r.id FROM report r WHERE (1 = 1");
    truce_buf_cstr(&q->sql, ")");
    truce_buf_str(&q->sql, truce_buf_view(&more));
    truce_buf_cstr(&q->sql, tail + 1);
    truce_buf_char(&q->sql, 0);
    bool failed = more.failed || q->sql.failed;
    truce_buf_fini(&more);
    return rc == TRUCE_OK && failed ? store__oom(err) : rc;
}

typedef int ask__each(const truce_stored_report *r, const truce_reading *reading, void *ctx);

static int ask__each_report(query *q, int64_t report, uint64_t *skipped, uint64_t *given, ask__each *each, void *ctx,
                            truce_err *err) {
    truce_stored_report row;
    truce_reading reading;
    int rc = ask__report(q, report, &row, &reading, err);
    if (rc != TRUCE_OK) return rc;
    if (q->f->id.n && !truce_str_starts(truce_str_c(row.id), q->f->id)) return TRUCE_OK;
    if (query__has_phrase(q->f) && !query__phrases(q, q->f->text, reading.article->text)) return TRUCE_OK;
    if (*skipped < q->f->offset) {
        ++*skipped;
        return TRUCE_OK;
    }
    ++*given;
    rc = each(&row, &reading, ctx);
    return rc == TRUCE_OK || err->code ? rc : truce_err_set(err, rc, "stopped");
}

typedef struct ask__row_only {
    int (*each)(const truce_stored_report *r, void *ctx);
    void *ctx;
} ask__row_only;

static int ask__without_reading(const truce_stored_report *r, const truce_reading *reading, void *ctx) {
    const ask__row_only *o = ctx;
    (void)reading;
    return o->each(r, o->ctx);
}

int truce_store_reports(truce_store *s, const truce_filter *f, int (*each)(const truce_stored_report *r, void *ctx),
                        void *ctx, truce_err *err) {
    ask__row_only o = {each, ctx};
    return truce_store_readings(s, f, ask__without_reading, &o, err);
}

int truce_store_readings(truce_store *s, const truce_filter *f, ask__each *each, void *ctx, truce_err *err) {
    query q;
    truce_ids ids = {NULL, 0, 0};
    uint64_t skipped = 0, given = 0;
    query__init(&q, s, f);
    int rc = query__begin(&q, err);
    if (rc == TRUCE_OK) rc = ask__reports_sql(&q, err);
    if (rc == TRUCE_OK) rc = query__all(&q, 1, &ids, err);
    for (uint32_t i = 0; i < ids.n && rc == TRUCE_OK && (!f->limit || given < f->limit); i++) {
        rc = ask__each_report(&q, (int64_t)ids.v[i], &skipped, &given, each, ctx, err);
        truce_arena_reset(&q.a);
    }
    query__end(&q);
    truce_ids_fini(&ids);
    query__fini(&q);
    return rc;
}

/* ---------------------------------------------------------------- one report whole */

int truce_store_reading(truce_store *s, truce_arena *a, const char *id, truce_reading *out, truce_stored_report *row,
                        truce_err *err) {
    enum truce_id_kind kind;
    char whole[80];
    bool forwarded;
    truce_filter f;
    query q;
    int64_t report = 0;
    memset(&f, 0, sizeof f);
    int rc = truce_store_find(s, id, &kind, whole, &forwarded, err);
    if (rc != TRUCE_OK) return rc;
    if (kind != TRUCE_ID_REPORT) return truce_err_set(err, TRUCE_EABSENT, "%s: '%.40s' is no report", s->where, id);
    query__init(&q, s, &f);
    truce_arena own = q.a;
    q.a = *a; /* the row's strings live as long as the reading */
    rc = query__begin(&q, err);
    truce_stored_report unused;
    if (rc == TRUCE_OK) rc = query__report_id(s, whole, &report, err);
    if (rc == TRUCE_OK) rc = ask__report(&q, report, row ? row : &unused, out, err);
    query__end(&q);
    *a = q.a;
    q.a = own;
    query__fini(&q);
    return rc;
}

int truce_store_original(truce_store *s, const char *report, truce_buf *out, truce_err *err) {
    int64_t id;
    truce_stmt *st;
    int rc = query__report_id(s, report, &id, err);
    if (rc == TRUCE_OK)
        rc = truce_db_stmt(s->db, &st,
                           "SELECT d.bytes, d.body FROM report r JOIN document d ON d.id = r.document WHERE r.id = $1",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, id);
    rc = truce_stmt_step(st, err);
    if (rc != 1)
        return rc < 0 ? rc : truce_err_set(err, TRUCE_EINPUT, "%s: damaged: no original of %.12s", s->where, report);
    rc = store__decompress(s, truce_col_blob(st, 1), (size_t)truce_col_int(st, 0), out, err);
    truce_stmt_reset(st);
    return rc;
}

/* ---------------------------------------------------------------- period totals */

static const char ask__columns[] =
    "c.id, c.sentence, c.paragraph, c.token, c.part_of, c.harm, c.role, c.stance, c.bound, c.low, c.high, c.word, "
    "c.from_day, c.to_day, c.date_prec, c.what, c.victim, c.claimant, c.actors, c.recipients, c.places, c.ahead, "
    "c.flags";

typedef struct ask__totals {
    query *q;
    TRUCE_VEC(truce_period_claim) v;
    int (*each)(const truce_series *x, void *ctx);
    void *ctx;
    uint64_t skipped, given;
    int rc;
} ask__totals;

static bool ask__total_fits(query *q, const truce_brief *b, truce_day published) {
    const truce_filter *f = q->f;
    truce_day from = b->from != TRUCE_NODAY ? b->from : published, to = b->to != TRUCE_NODAY ? b->to : published;
    if (f->harm && b->harm != f->harm) return false;
    if ((f->has_since || f->has_until) && from == TRUCE_NODAY) return false;
    if ((f->has_since && to < f->since) || (f->has_until && from > f->until)) return false;
    if (f->party.n && !query__named(q, b->victim->country, f->party) && !query__named(q, b->victim->name, f->party))
        return false;
    if (f->claimant.n && !query__named(q, b->claimant->country, f->claimant) &&
        !query__named(q, b->claimant->name, f->claimant))
        return false;
    bool there = !f->place.n;
    for (int i = 0; i < b->n_places && !there; i++)
        there = query__named(q, b->places[i]->name, f->place) || query__named(q, b->places[i]->country, f->place) ||
                query__named(q, b->places[i]->adm1, f->place);
    return there;
}

static int ask__totals_load(ask__totals *t, truce_err *err) {
    truce_stmt *st;
    query *q = t->q;
    truce_buf_printf(
        &q->sql,
        "SELECT %s, 0, r.sha256, r.published FROM claim c JOIN report r ON r.id = c.id / 65536 WHERE "
        "c.flags >= %d AND r.act <= %lld AND NOT EXISTS (SELECT 1 FROM tombstone x WHERE x.report = r.id AND "
        "x.act <= %lld) AND NOT EXISTS (SELECT 1 FROM gone g WHERE g.claim = c.id AND g.act <= %lld) ORDER BY "
        "c.id",
        ask__columns, STORE__FLAG_PERIOD, (long long)q->at, (long long)q->at, (long long)q->at);
    truce_buf_char(&q->sql, 0);
    if (q->sql.failed) return store__oom(err);
    int rc = truce_db_once(q->s->db, &st, q->sql.p, err);
    if (rc != TRUCE_OK) return rc;
    while ((rc = truce_stmt_step(st, err)) == 1) {
        truce_brief *b = truce_arena_new(&q->a, truce_brief);
        char *sha = truce_arena_alloc(&q->a, 65);
        if (!b || !sha) {
            rc = store__oom(err);
            break;
        }
        rc = store__brief(q->s, st, &q->a, b, err);
        if (rc != TRUCE_OK) break;
        store__hex_put(truce_col_blob(st, 24), sha);
        truce_day published = truce_col_null(st, 25) ? TRUCE_NODAY : (truce_day)truce_col_int(st, 25);
        if (!b->harm || !ask__total_fits(q, b, published)) continue;
        if (!truce_vec_push(&q->a, &t->v, (truce_period_claim){sha, published, b})) {
            rc = store__oom(err);
            break;
        }
    }
    truce_db_done(st);
    return rc;
}

static void ask__total(const truce_series *x, void *ctx) {
    ask__totals *t = ctx;
    const truce_filter *f = t->q->f;
    if (t->rc != TRUCE_OK || (f->limit && t->given >= f->limit)) return;
    if (t->skipped < f->offset) {
        t->skipped++;
        return;
    }
    t->given++;
    t->rc = t->each(x, t->ctx);
}

int truce_store_series(truce_store *s, const truce_filter *f, int (*each)(const truce_series *x, void *ctx), void *ctx,
                       truce_err *err) {
    query q;
    ask__totals t = {.q = &q, .each = each, .ctx = ctx};
    jmp_buf oom;
    query__init(&q, s, f);
    int rc = query__begin(&q, err);
    if (rc == TRUCE_OK) rc = ask__totals_load(&t, err);
    if (rc == TRUCE_OK) {
        q.a.oom = &oom;
        if (setjmp(oom) == 0) truce_series_build(t.v.v, t.v.n, &q.a, ask__total, &t);
        else rc = store__oom(err);
        q.a.oom = NULL;
    }
    if (rc == TRUCE_OK && t.rc != TRUCE_OK) rc = err->code ? t.rc : truce_err_set(err, t.rc, "stopped");
    query__end(&q);
    query__fini(&q);
    return rc;
}

/* ---------------------------------------------------------------- coverage */

int truce_store_coverage(truce_store *s, const truce_filter *f, int (*each)(truce_day day, uint64_t reports, void *ctx),
                         void *ctx, truce_err *err) {
    query q;
    truce_ids v = {NULL, 0, 0};
    query__init(&q, s, f);
    int rc = query__begin(&q, err);
    truce_buf_printf(
        &q.sql,
        "SELECT r.published, count(*) FROM report r WHERE r.published IS NOT NULL AND r.act <= %lld AND NOT "
        "EXISTS (SELECT 1 FROM tombstone x WHERE x.report = r.id AND x.act <= %lld)",
        (long long)q.at, (long long)q.at);
    if (f->has_since) truce_buf_printf(&q.sql, " AND r.published >= %d", f->since);
    if (f->has_until) truce_buf_printf(&q.sql, " AND r.published <= %d", f->until);
    truce_buf_cstr(&q.sql, " GROUP BY r.published ORDER BY r.published");
    truce_buf_char(&q.sql, 0);
    if (rc == TRUCE_OK && q.sql.failed) rc = store__oom(err);
    if (rc == TRUCE_OK) rc = query__all(&q, 2, &v, err);
    for (uint32_t i = 0; i + 1 < v.n && rc == TRUCE_OK; i += 2) {
        rc = each((truce_day)(int64_t)v.v[i], v.v[i + 1], ctx);
        if (rc != TRUCE_OK && !err->code) truce_err_set(err, rc, "stopped");
    }
    query__end(&q);
    truce_ids_fini(&v);
    query__fini(&q);
    return rc;
}

/* ---------------------------------------------------------------- families of copies */

typedef struct ask__member {
    int64_t root, report;
    truce_day published;
    truce_str sha;
    bool elsewhere; /* the same text, word for word, in another outlet */
    truce_str source, url, title;
} ask__member;

static int ask__published(truce_day a, truce_day b) {
    if (a == b) return 0;
    if (a == TRUCE_NODAY || b == TRUCE_NODAY) return a == TRUCE_NODAY ? 1 : -1;
    return a < b ? -1 : 1;
}

static int ask__by_family(const void *a, const void *b) {
    const ask__member *x = a, *y = b;
    if (x->root != y->root) return x->root < y->root ? -1 : 1;
    int c = ask__published(x->published, y->published);
    if (!c) c = truce_str_cmp(x->sha, y->sha);
    if (!c) c = x->elsewhere - y->elsewhere;
    if (!c) c = truce_str_cmp(x->source, y->source);
    return c ? c : truce_str_cmp(x->url, y->url);
}

typedef TRUCE_VEC(ask__member) ask__members;

static int ask__member_add(query *q, int64_t report, ask__members *out, truce_err *err) {
    ask__member m = {.report = report};
    char sha[65];
    truce_stmt *st;
    int rc = store__origin(q->s, report, q->at, &m.root, err);
    if (rc == TRUCE_OK) rc = ask__sha(q->s, report, sha, err);
    if (rc == TRUCE_OK) rc = truce_db_stmt(q->s->db, &st, "SELECT published FROM report WHERE id = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    rc = truce_stmt_step(st, err);
    if (rc < 0) return rc;
    m.published = rc == 1 && !truce_col_null(st, 0) ? (truce_day)truce_col_int(st, 0) : TRUCE_NODAY;
    truce_stmt_reset(st);
    m.sha = truce_arena_str(&q->a, truce_str_c(sha));
    return m.sha.p && truce_vec_push(&q->a, out, m) ? TRUCE_OK : store__oom(err);
}

/* The same texts elsewhere; their reports go to `reports`. */
static int ask__elsewhere(query *q, truce_ids *reports, ask__members *out, truce_err *err) {
    truce_stmt *st;
    int rc =
        truce_db_stmt(q->s->db, &st,
                      "SELECT p.report, p.published, p.source, p.url, p.title FROM appearance p WHERE p.act <= $1 AND "
                      "NOT EXISTS (SELECT 1 FROM tombstone x WHERE x.report = p.report AND x.act <= $1) ORDER BY "
                      "p.report, p.published, p.source, p.url",
                      err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, q->at);
    uint32_t first = out->n;
    while ((rc = truce_stmt_step(st, err)) == 1) {
        int64_t day = truce_col_int(st, 1);
        ask__member m = {.report = truce_col_int(st, 0),
                         .published = day == STORE__NO_DAY ? TRUCE_NODAY : (truce_day)day,
                         .elsewhere = true,
                         .source = truce_arena_str(&q->a, truce_col_text(st, 2)),
                         .url = truce_arena_str(&q->a, truce_col_text(st, 3)),
                         .title = truce_arena_str(&q->a, truce_col_text(st, 4))};
        if (!m.source.p || !truce_vec_push(&q->a, out, m) || !truce_ids_push(reports, (uint64_t)m.report)) {
            truce_stmt_reset(st);
            return store__oom(err);
        }
    }
    for (uint32_t i = first; i < out->n && rc == TRUCE_OK; i++) {
        char sha[65];
        ask__member *m = &out->v[i];
        rc = store__origin(q->s, m->report, q->at, &m->root, err);
        if (rc == TRUCE_OK) rc = ask__sha(q->s, m->report, sha, err);
        if (rc == TRUCE_OK) m->sha = truce_arena_str(&q->a, truce_str_c(sha));
        if (rc == TRUCE_OK && !m->sha.p) rc = store__oom(err);
    }
    return rc;
}

/* Everybody who copies, and whom. */
static int ask__members_all(query *q, ask__members *out, truce_err *err) {
    truce_ids v = {NULL, 0, 0};
    truce_buf_printf(
        &q->sql,
        "SELECT c.report, c.of_report FROM copy c WHERE c.since <= %lld AND (c.until IS NULL OR c.until > "
        "%lld) AND NOT EXISTS (SELECT 1 FROM tombstone x WHERE x.report = c.report AND x.act <= %lld) ORDER "
        "BY c.report",
        (long long)q->at, (long long)q->at, (long long)q->at);
    truce_buf_char(&q->sql, 0);
    int rc = q->sql.failed ? store__oom(err) : query__all(q, 2, &v, err);
    /* copies, the firsts of their families, and reports that stand elsewhere too: each once */
    truce_ids reports = {NULL, 0, 0};
    bool ok = true;
    for (uint32_t i = 0; i + 1 < v.n && ok; i += 2) ok = truce_ids_push(&reports, v.v[i]);
    if (!ok) rc = store__oom(err);
    if (rc == TRUCE_OK) rc = ask__elsewhere(q, &reports, out, err);
    truce_map64 have = {NULL, 0, 0};
    uint64_t seen;
    for (uint32_t i = 0; i < reports.n && rc == TRUCE_OK; i++) {
        uint64_t x = reports.v[i];
        if (truce_map64_get(&have, x, &seen)) continue;
        rc = truce_map64_put(&have, x, 1) ? ask__member_add(q, (int64_t)x, out, err) : store__oom(err);
        int64_t root = rc == TRUCE_OK ? out->v[out->n - 1].root : 0;
        if (rc == TRUCE_OK && root != (int64_t)x && !truce_ids_push(&reports, (uint64_t)root)) rc = store__oom(err);
    }
    truce_map64_fini(&have);
    truce_ids_fini(&reports);
    truce_ids_fini(&v);
    return rc;
}

typedef struct ask__family { /* members[first..first+n) */
    uint32_t first, n;
    truce_day published;
    truce_str sha;
} ask__family;

static int ask__families_order(const void *a, const void *b) {
    const ask__family *x = a, *y = b;
    int c = ask__published(x->published, y->published);
    return c ? c : truce_str_cmp(x->sha, y->sha);
}

/* Does any member meet the filter? */
static bool ask__family_fits(const query *q, const ask__members *m, const ask__family *k) {
    const truce_filter *f = q->f;
    for (uint32_t i = k->first; i < k->first + k->n; i++) {
        const ask__member *x = &m->v[i];
        if ((f->has_since || f->has_until) && x->published == TRUCE_NODAY) continue;
        if ((f->has_since && x->published < f->since) || (f->has_until && x->published > f->until)) continue;
        if (f->id.n && !truce_str_starts(x->sha, f->id)) continue;
        return true;
    }
    return false;
}

static int ask__family_each(query *q, const ask__members *m, const ask__family *k, uint32_t family,
                            int (*each)(const truce_stored_report *r, uint32_t family, uint32_t of, void *ctx),
                            void *ctx, truce_err *err) {
    int rc = TRUCE_OK;
    for (uint32_t i = 0; i < k->n && rc == TRUCE_OK; i++) {
        truce_stored_report row;
        truce_reading reading;
        const ask__member *x = &m->v[k->first + i];
        rc = ask__report(q, x->report, &row, &reading, err);
        if (rc != TRUCE_OK) break;
        if (x->elsewhere) {
            row.published = x->published;
            row.source = x->source;
            row.url = x->url;
            row.title = x->title;
            memcpy(row.copy_of, row.id, sizeof row.copy_of);
            row.copy_share = 1;
        }
        rc = each(&row, family, k->n, ctx);
        if (rc != TRUCE_OK && !err->code) truce_err_set(err, rc, "stopped");
    }
    return rc;
}

int truce_store_copies(truce_store *s, const truce_filter *f,
                       int (*each)(const truce_stored_report *r, uint32_t family, uint32_t of, void *ctx), void *ctx,
                       truce_err *err) {
    query q;
    ask__members m = {NULL, 0, 0};
    TRUCE_VEC(ask__family) families = {NULL, 0, 0};
    query__init(&q, s, f);
    int rc = query__begin(&q, err);
    if (rc == TRUCE_OK) rc = ask__members_all(&q, &m, err);
    if (rc == TRUCE_OK && m.n) qsort(m.v, m.n, sizeof *m.v, ask__by_family);
    for (uint32_t i = 0, n; i < m.n && rc == TRUCE_OK; i += n) {
        for (n = 1; i + n < m.n && m.v[i + n].root == m.v[i].root; n++) {}
        if (!truce_vec_push(&q.a, &families, (ask__family){i, n, m.v[i].published, m.v[i].sha})) rc = store__oom(err);
    }
    if (rc == TRUCE_OK && families.n) qsort(families.v, families.n, sizeof *families.v, ask__families_order);
    uint32_t given = 0, skipped = 0;
    for (uint32_t i = 0; i < families.n && rc == TRUCE_OK && (!f->limit || given < f->limit); i++) {
        if (!ask__family_fits(&q, &m, &families.v[i])) continue;
        if (skipped++ < f->offset) continue;
        rc = ask__family_each(&q, &m, &families.v[i], given++, each, ctx, err);
    }
    query__end(&q);
    query__fini(&q);
    return rc;
}
