/* store/log.c - the entries of the record and the hashes of its tree, in tables: reading and appending. See log.h. */
#include "store/log_inside.h"

#include <stdio.h>
#include <string.h>

/* ---------------------------------------------------------------- hashes, LOG__ROW of them a row */

static int log__absent(unsigned level, uint64_t i, truce_err *err) {
    return truce_err_set(err, TRUCE_EABSENT, "the record lacks hash %llu of level %u; run 'truce check'",
                         (unsigned long long)i, level);
}

static int log__hash_read(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *err) {
    truce_store *s = ctx;
    static const unsigned char none[32];
    truce_stmt *st;
    uint64_t at = first;
    if (!n) return TRUCE_OK;
    int rc = truce_db_stmt(s->db, &st, "SELECT id, body FROM hash WHERE id BETWEEN $1 AND $2 ORDER BY id", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, LOG__HASH_ROW(level, first));
    truce_stmt_int(st, 2, LOG__HASH_ROW(level, first + n - 1));
    while (at < first + n && (rc = truce_stmt_step(st, err)) == 1) {
        truce_str body = truce_col_blob(st, 1);
        uint32_t skip = (uint32_t)(at % LOG__ROW);
        if (truce_col_int(st, 0) != LOG__HASH_ROW(level, at) || body.n != LOG__ROW * 32) break;
        for (; skip < LOG__ROW && at < first + n && memcmp(body.p + 32 * (size_t)skip, none, 32) != 0; skip++, at++)
            memcpy(out[at - first].b, body.p + 32 * (size_t)skip, 32);
        if (skip < LOG__ROW) break;
    }
    truce_stmt_reset(st);
    if (rc < 0) return rc;
    return at == first + n ? TRUCE_OK : log__absent(level, at, err);
}

/* The row that hash `i` stands in, with `n` more hashes from it on. */
static int log__hash_put(truce_store *s, unsigned level, uint64_t i, uint32_t n, const truce_node *in, truce_err *err) {
    truce_node row[LOG__ROW];
    truce_stmt *st;
    memset(row, 0, sizeof row);
    uint32_t there = (uint32_t)(i % LOG__ROW);
    int rc = log__hash_read(s, level, i - there, there, row, err);
    if (rc == TRUCE_OK)
        rc = truce_db_stmt(
            s->db, &st, "INSERT INTO hash(id, body) VALUES($1, $2) ON CONFLICT(id) DO UPDATE SET body = excluded.body",
            err);
    if (rc != TRUCE_OK) return rc;
    memcpy(&row[there], in, n * sizeof *in);
    truce_stmt_int(st, 1, LOG__HASH_ROW(level, i));
    truce_stmt_blob(st, 2, row, sizeof row);
    return truce_stmt_run(st, err);
}

static int log__hash_write(void *ctx, unsigned level, uint64_t first, uint32_t n, const truce_node *in,
                           truce_err *err) {
    int rc = TRUCE_OK;
    for (uint32_t i = 0, k; i < n && rc == TRUCE_OK; i += k) {
        k = LOG__ROW - (uint32_t)((first + i) % LOG__ROW);
        if (k > n - i) k = n - i;
        rc = log__hash_put(ctx, level, first + i, k, in + i, err);
    }
    return rc;
}

static int log__no_write(void *ctx, unsigned level, uint64_t first, uint32_t n, const truce_node *in, truce_err *err) {
    (void)ctx, (void)level, (void)first, (void)n, (void)in;
    return truce_err_set(err, TRUCE_EUSAGE, "the record is written by acts only");
}

truce_hashes truce_log_hashes(truce_store *s) {
    return (truce_hashes){log__hash_read, log__no_write, s};
}

/* ---------------------------------------------------------------- size */

int truce_log_size(truce_store *s, uint64_t *size, truce_err *err) {
    int64_t n = 0;
    *size = 0;
    if (s->schema < 2) return TRUCE_OK; /* an older ledger, opened for reading */
    int rc = store__int(s, "SELECT id + n FROM entry ORDER BY id DESC LIMIT 1", 0, 0, 0, &n, err);
    *size = n > 0 ? (uint64_t)n : 0;
    return rc;
}

int truce_log_size_at(truce_store *s, truce_time_us t, uint64_t *size, truce_err *err) {
    int64_t act = 0, n = 0;
    *size = 0;
    if (!t || s->schema < 2) return truce_log_size(s, size, err);
    int rc = store__as_of(s, t, &act, err);
    if (rc == TRUCE_OK)
        rc = store__int(s, "SELECT id + n FROM entry WHERE act <= $1 ORDER BY id DESC LIMIT 1", act, 0, 0, &n, err);
    *size = n > 0 ? (uint64_t)n : 0;
    return rc;
}

/* ---------------------------------------------------------------- pages of entries */

log__page *log__page_new(truce_err *err) {
    log__page *p = truce_malloc(sizeof *p);
    if (!p) {
        store__oom(err);
        return NULL;
    }
    truce_arena_init(&p->a, 0);
    p->from = p->n = 0;
    return p;
}

void log__page_free(log__page *p) {
    if (p) truce_arena_fini(&p->a);
    truce_free(p);
}

typedef struct log__run { /* a row of table entry: of reports */
    uint64_t id;
    int64_t n, first, act;
    truce_time_us at;
} log__run;
typedef TRUCE_VEC(log__run) log__runs;

static int log__row(log__page *p, const truce_stmt *st, uint64_t to, log__runs *runs, truce_err *err) {
    log__run r = {(uint64_t)truce_col_int(st, 0), truce_col_int(st, 1), truce_col_int(st, 6), truce_col_int(st, 2),
                  truce_col_int(st, 7)};
    if (!truce_col_null(st, 6)) return truce_vec_push(&p->a, runs, r) ? TRUCE_OK : store__oom(err);
    if (r.id < p->from || r.id >= to) return TRUCE_OK;
    log__item *x = &p->v[r.id - p->from];
    truce_str kind = truce_col_text(st, 3), body = truce_col_text(st, 5);
    snprintf(x->kind, sizeof x->kind, "%.*s", TRUCE_FMT(kind));
    x->act = r.act;
    x->taken = r.at;
    x->subject = truce_arena_str(&p->a, truce_col_text(st, 4));
    x->body = truce_arena_str(&p->a, body.p ? body : TRUCE_STR(""));
    x->bad = r.n == 1 && body.p ? NULL : "its row is damaged";
    return x->subject.p && x->body.p ? TRUCE_OK : store__oom(err);
}

typedef struct log__filling {
    log__page *p;
    const log__run *run;
} log__filling;

static int log__fill(int64_t report, truce_time_us taken, truce_str text, void *ctx, truce_err *err) {
    log__filling *f = ctx;
    log__item *x = &f->p->v[f->run->id + (uint64_t)(report - f->run->first) - f->p->from];
    (void)taken;
    x->bad = text.p ? NULL : "its report points to a word that is not there";
    x->body = truce_arena_str(&f->p->a, text.p ? text : TRUCE_STR(""));
    return x->body.p ? TRUCE_OK : store__oom(err);
}

/* The part of a run of reports that lies in the page. */
static int log__run_in(truce_store *s, log__page *p, const log__run *r, truce_err *err) {
    uint64_t end = p->from + p->n, beg = r->id < p->from ? p->from : r->id;
    if (r->n <= 0 || r->first <= 0) return TRUCE_OK; /* its entries are not there */
    if (end > r->id + (uint64_t)r->n) end = r->id + (uint64_t)r->n;
    if (beg >= end) return TRUCE_OK;
    for (uint64_t i = beg; i < end; i++) {
        log__item *x = &p->v[i - p->from];
        strcpy(x->kind, "report");
        x->act = r->act;
        x->report = r->first + (int64_t)(i - r->id);
        x->taken = r->at;
        x->subject = TRUCE_STR("");
        x->bad = "the row of its report is not there";
    }
    log__filling f = {p, r};
    return log__reports(s, r->first + (int64_t)(beg - r->id), (uint32_t)(end - beg), log__fill, &f, err);
}

int log__read(truce_store *s, log__page *p, uint64_t from, uint64_t to, truce_err *err) {
    truce_stmt *st;
    log__runs runs = {NULL, 0, 0};
    if (to > from + LOG__PAGE) to = from + LOG__PAGE;
    truce_arena_reset(&p->a);
    p->from = from;
    p->n = (uint32_t)(to - from);
    memset(p->v, 0, p->n * sizeof *p->v);
    for (uint32_t i = 0; i < p->n; i++) p->v[i].bad = "it is not there";
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT e.id, e.n, e.act, e.kind, e.subject, e.body, e.first_report, a.at FROM entry e LEFT "
                           "JOIN act a ON a.id = e.act WHERE e.id >= coalesce((SELECT max(id) FROM entry WHERE id <= "
                           "$1), 0) AND e.id < $2 ORDER BY e.id",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, (int64_t)from);
    truce_stmt_int(st, 2, (int64_t)to);
    while ((rc = truce_stmt_step(st, err)) == 1 && (rc = log__row(p, st, to, &runs, err)) == TRUCE_OK) {}
    truce_stmt_reset(st);
    for (uint32_t i = 0; i < runs.n && rc == TRUCE_OK; i++) rc = log__run_in(s, p, &runs.v[i], err);
    return rc;
}

/* ---------------------------------------------------------------- reading */

static int log__damaged(truce_store *s, uint64_t index, const log__item *x, truce_err *err) {
    return truce_err_set(err, TRUCE_EINPUT, "%s: damaged: entry %llu of the record: %s; run 'truce check'", s->where,
                         (unsigned long long)index, x->bad);
}

/* Whoever asks for one entry after the other gets them from a page; what was read once stays so until something is
 * rolled back. */
static int log__body(truce_store *s, uint64_t index, const log__item **out, truce_err *err) {
    uint64_t size = 0;
    log__page *p = s->page ? s->page : (s->page = log__page_new(err));
    if (!p) return TRUCE_ENOMEM;
    if (index - p->from < p->n) {
        *out = &p->v[index - p->from];
        return TRUCE_OK;
    }
    bool next = p->n && index == p->from + p->n;
    p->n = 0;
    int rc = truce_log_size(s, &size, err);
    if (rc == TRUCE_OK && index >= size)
        rc = truce_err_set(err, TRUCE_EABSENT, "the record has %llu entries, so there is none with index %llu",
                           (unsigned long long)size, (unsigned long long)index);
    if (rc == TRUCE_OK) rc = log__read(s, p, index, next ? size : index + 1, err);
    if (rc != TRUCE_OK) p->n = 0;
    *out = &p->v[0];
    return rc;
}

int truce_log_body(truce_store *s, uint64_t index, truce_buf *out, truce_err *err) {
    const log__item *x;
    int rc = store__read_begin(s, err);
    bool begun = rc == TRUCE_OK;
    if (rc == TRUCE_OK) rc = log__body(s, index, &x, err);
    if (rc == TRUCE_OK && x->bad) rc = log__damaged(s, index, x, err);
    if (begun) store__read_end(s);
    truce_buf_clear(out);
    if (rc == TRUCE_OK) truce_buf_str(out, x->body);
    return rc == TRUCE_OK && out->failed ? store__oom(err) : rc;
}

static int log__hand(truce_store *s, const log__page *p, uint32_t i, int (*each)(const truce_log_entry *e, void *ctx),
                     void *ctx, truce_err *err) {
    const log__item *x = &p->v[i];
    if (x->bad) return log__damaged(s, p->from + i, x, err);
    truce_log_entry e = {p->from + i, x->taken, truce_str_c(x->kind), x->subject, x->body};
    int rc = each(&e, ctx);
    if (rc != TRUCE_OK && err && !err->code) truce_err_set(err, rc, "stopped");
    return rc;
}

int truce_log_each(truce_store *s, uint64_t from, uint64_t to, int (*each)(const truce_log_entry *e, void *ctx),
                   void *ctx, truce_err *err) {
    uint64_t size = 0;
    log__page *p = log__page_new(err);
    if (!p) return TRUCE_ENOMEM;
    int rc = store__read_begin(s, err);
    bool begun = rc == TRUCE_OK;
    if (rc == TRUCE_OK) rc = truce_log_size(s, &size, err);
    if (to > size) to = size;
    while (rc == TRUCE_OK && from < to) {
        rc = log__read(s, p, from, to, err);
        for (uint32_t i = 0; i < p->n && rc == TRUCE_OK; i++) rc = log__hand(s, p, i, each, ctx, err);
        from += p->n;
    }
    if (begun) store__read_end(s);
    log__page_free(p);
    return rc;
}

/* ---------------------------------------------------------------- by subject, by report */

/* Which entries are asked for. */
typedef struct log__asked {
    const char *subject;
    truce_buf last; /* of a prefix: the last subject that begins so */
    bool prefix;
    uint64_t from, before;
} log__asked;

/* One subject is found by its index; of a prefix there may be many, so entries are read in their order. */
static int log__ask(truce_store *s, const log__asked *q, truce_stmt **st, truce_err *err) {
    int rc = q->prefix
                 ? truce_db_stmt(s->db, st,
                                 "SELECT e.id, e.kind, e.subject, e.body, a.at FROM entry e LEFT JOIN act a ON a.id = "
                                 "e.act WHERE e.subject >= $1 AND e.subject <= $2 AND e.subject <> '' AND e.id >= $3 "
                                 "AND e.id < $4 ORDER BY e.id LIMIT 256",
                                 err)
                 : truce_db_stmt(s->db, st,
                                 "SELECT e.id, e.kind, e.subject, e.body, a.at FROM entry e LEFT JOIN act a ON a.id = "
                                 "e.act WHERE e.subject = $1 AND e.subject <> '' AND e.id >= $2 AND e.id < $3 ORDER BY "
                                 "e.id LIMIT 256",
                                 err);
    int n = 1;
    if (rc != TRUCE_OK) return rc;
    truce_stmt_text(*st, n++, truce_str_c(q->subject));
    if (q->prefix) truce_stmt_text(*st, n++, truce_buf_view(&q->last));
    truce_stmt_int(*st, n++, (int64_t)q->from);
    truce_stmt_int(*st, n++, (int64_t)q->before);
    return rc;
}

/* The next entries, at most LOG__PAGE into p->v, their indexes into `index`. */
static int log__next(truce_store *s, const log__asked *q, log__page *p, uint64_t *index, truce_err *err) {
    truce_stmt *st;
    truce_arena_reset(&p->a);
    p->n = 0;
    int rc = log__ask(s, q, &st, err);
    if (rc != TRUCE_OK) return rc;
    while ((rc = truce_stmt_step(st, err)) == 1 && p->n < LOG__PAGE) {
        log__item *x = &p->v[p->n];
        memset(x, 0, sizeof *x);
        index[p->n++] = (uint64_t)truce_col_int(st, 0);
        truce_str body = truce_col_text(st, 3);
        snprintf(x->kind, sizeof x->kind, "%.*s", TRUCE_FMT(truce_col_text(st, 1)));
        x->subject = truce_arena_str(&p->a, truce_col_text(st, 2));
        x->body = truce_arena_str(&p->a, body.p ? body : TRUCE_STR(""));
        x->taken = truce_col_int(st, 4);
        x->bad = body.p ? NULL : "its row is damaged";
        if (!x->subject.p || !x->body.p) {
            truce_stmt_reset(st);
            return store__oom(err);
        }
    }
    truce_stmt_reset(st);
    return rc < 0 ? rc : TRUCE_OK;
}

int truce_log_about(truce_store *s, const char *subject, bool prefix, uint64_t before,
                    int (*each)(const truce_log_entry *e, void *ctx), void *ctx, truce_err *err) {
    uint64_t index[LOG__PAGE];
    log__asked q = {.subject = subject, .prefix = prefix, .before = before > INT64_MAX ? INT64_MAX : before};
    if (s->schema < 2) return TRUCE_OK;
    log__page *p = log__page_new(err);
    if (!p) return TRUCE_ENOMEM;
    truce_buf_init(&q.last);
    truce_buf_cstr(&q.last, subject);
    truce_buf_cstr(&q.last, "\xf4\x8f\xbf\xbf"); /* the last character there is */
    int rc = q.last.failed ? store__oom(err) : store__read_begin(s, err);
    bool begun = rc == TRUCE_OK;
    do {
        if (rc == TRUCE_OK) rc = log__next(s, &q, p, index, err);
        for (uint32_t i = 0; rc == TRUCE_OK && i < p->n; i++) {
            p->from = index[i] - i;
            rc = log__hand(s, p, i, each, ctx, err);
            q.from = index[i] + 1;
        }
    } while (rc == TRUCE_OK && p->n == LOG__PAGE);
    if (begun) store__read_end(s);
    truce_buf_fini(&q.last);
    log__page_free(p);
    return rc;
}

int log__index(truce_store *s, int64_t report, uint64_t *index, bool *there, truce_err *err) {
    truce_stmt *st;
    int64_t id = 0, n = 0, first = 0;
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT id, n, first_report FROM entry WHERE first_report IS NOT NULL AND first_report <= "
                           "$1 ORDER BY first_report DESC LIMIT 1",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    rc = truce_stmt_step(st, err);
    if (rc < 0) return rc;
    if (rc == 1) id = truce_col_int(st, 0), n = truce_col_int(st, 1), first = truce_col_int(st, 2);
    truce_stmt_reset(st);
    *there = rc == 1 && report < first + n;
    *index = (uint64_t)(id + report - first);
    return TRUCE_OK;
}

int truce_log_of_report(truce_store *s, const char *report, uint64_t *index, truce_err *err) {
    unsigned char sha[32];
    int64_t row = 0;
    bool there = false;
    store__hex_get(report, sha);
    int rc = s->schema < 2 ? TRUCE_OK : store__report_row(s, sha, &row, err);
    if (rc == TRUCE_OK && row) rc = log__index(s, row, index, &there, err);
    if (rc == TRUCE_OK && !there)
        rc = truce_err_set(err, TRUCE_EABSENT, "report %.12s has no entry in the record", report);
    return rc;
}

/* ---------------------------------------------------------------- appending */

static int log__tree(truce_store *s, uint64_t *size, truce_err *err) {
    truce_hashes h = {log__hash_read, log__hash_write, s};
    int rc = truce_log_size(s, size, err);
    if (rc == TRUCE_OK && s->tree && truce_tree_size(s->tree) != *size) {
        truce_tree_free(s->tree);
        s->tree = NULL;
    }
    return rc == TRUCE_OK && !s->tree ? truce_tree_open(&s->tree, h, *size, err) : rc;
}

static int log__insert(truce_store *s, uint64_t id, int64_t n, int64_t act, const char *kind, truce_str subject,
                       truce_str body, int64_t first, truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st,
                           "INSERT INTO entry(id, n, act, kind, subject, body, first_report) VALUES($1, $2, $3, $4, "
                           "$5, $6, $7)",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, (int64_t)id);
    truce_stmt_int(st, 2, n);
    truce_stmt_int(st, 3, act);
    truce_stmt_text(st, 4, truce_str_c(kind));
    truce_stmt_text(st, 5, subject.p ? subject : TRUCE_STR(""));
    truce_stmt_text(st, 6, body);
    if (first) truce_stmt_int(st, 7, first);
    else truce_stmt_null(st, 7);
    return truce_stmt_run(st, err);
}

int log__append(truce_store *s, int64_t act, const char *kind, truce_str subject, truce_str body, uint64_t *index,
                truce_err *err) {
    truce_node leaf;
    int rc = log__tree(s, index, err);
    if (rc == TRUCE_OK) rc = log__insert(s, *index, 1, act, kind, subject, body, 0, err);
    truce_node_leaf(&leaf, body.p, body.n);
    return rc == TRUCE_OK ? truce_tree_add(s->tree, &leaf, err) : rc;
}

static int log__leaf(int64_t report, truce_time_us taken, truce_str text, void *ctx, truce_err *err) {
    truce_store *s = ctx;
    truce_node leaf;
    (void)taken;
    if (!text.p)
        return truce_err_set(err, TRUCE_EINPUT,
                             "%s: damaged: report number %lld points to a word that is not there; run 'truce check'",
                             s->where, (long long)report);
    truce_node_leaf(&leaf, text.p, text.n);
    return truce_tree_add(s->tree, &leaf, err);
}

int log__append_reports(truce_store *s, int64_t act, int64_t first, uint32_t n, truce_err *err) {
    uint64_t index;
    int rc = n ? log__tree(s, &index, err) : TRUCE_OK;
    if (rc != TRUCE_OK || !n) return rc;
    rc = log__insert(s, index, n, act, "report", TRUCE_STR(""), TRUCE_NOSTR, first, err);
    for (uint32_t i = 0, k; i < n && rc == TRUCE_OK; i += k) {
        k = n - i < LOG__PAGE ? n - i : LOG__PAGE;
        rc = log__reports(s, first + i, k, log__leaf, s, err);
    }
    if (rc == TRUCE_OK && truce_tree_size(s->tree) != index + n)
        rc = truce_err_set(err, TRUCE_EINPUT, "%s: damaged: reports that are not there; run 'truce check'", s->where);
    return rc;
}

int log__flush(truce_store *s, truce_err *err) {
    return s->tree ? truce_tree_flush(s->tree, err) : TRUCE_OK;
}
