/* store/log_check.c - does the record hold: every entry against its hash, every hash against those below, every row
 * that an act wrote against its entry, every checkpoint against the root.
 * Why twice over the entries: what acts wrote is summed row of table entry by row; hashes go by tiles of 256. */
#include "record/note.h"
#include "store/log_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct check__log {
    truce_store *s;
    void (*fault)(uint64_t index, const char *what, const char *why, void *ctx);
    void (*progress)(uint64_t done, uint64_t all, void *ctx);
    void *ctx;
    uint64_t size;
    /* what comes next, as the entries go */
    uint64_t next;
    int64_t act, report, document;
    int64_t begun; /* the act of a record that began later than its ledger; 0: none */
    /* hashes */
    log__page *page;
    truce_map64 bad; /* tiles with a fault in them, level in the upper bits */
    bool oom;
} check__log;

static void check__say(check__log *c, uint64_t index, const char *what, const char *fmt, ...) TRUCE_PRINTF(4, 5);
static void check__say(check__log *c, uint64_t index, const char *what, const char *fmt, ...) {
    char why[320];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(why, sizeof why, fmt, ap);
    va_end(ap);
    c->fault(index, what, why, c->ctx);
}

/* ---------------------------------------------------------------- rows of table entry */

typedef struct check__row {
    uint64_t id;
    int64_t n, act, at, first; /* first 0: not of reports */
    bool has_act;
    truce_str kind, subject, body, act_kind, who, reason, detail;
} check__row;

static void check__row_what(const check__row *r, char what[96]) {
    snprintf(what, 96, "entry %llu (%.*s)", (unsigned long long)r->id, r->kind.n < 40 ? (int)r->kind.n : 40,
             r->kind.n ? r->kind.p : "");
}

static bool check__own(const truce_entry_text *e) {
    static const char *const own[] = {"begun", "ingest", "withdraw", "merge", "split", "move", "evidence"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (truce_str_is(e->kind, own[i])) return true;
    return false;
}

/* Every row that the act wrote: as many as then, and the same. */
static int check__sums(check__log *c, const check__row *r, const char *what, const truce_entry_text *e,
                       truce_err *err) {
    log__sum want[LOG__TABLES], now[LOG__TABLES];
    uint64_t last = 0;
    bool begun = truce_str_is(e->kind, "begun");
    for (unsigned t = 0; t < LOG__TABLES; t++) log__sum_get(e, t, &want[t]);
    if (begun) (void)truce_entry_get_u64(e, "last-document", &last);
    else last = (uint64_t)c->document + want[LOG__T_DOCUMENT].n - 1;
    int rc =
        log__sums(c->s, begun ? INT64_MIN : r->act, r->act, begun ? INT64_MIN : c->document, (int64_t)last, now, err);
    if (rc != TRUCE_OK) return rc;
    c->document = (int64_t)last + 1;
    if (!check__own(e)) want[LOG__T_ACT] = now[LOG__T_ACT]; /* it is compared with the entry itself */
    for (unsigned t = 0; t < LOG__TABLES; t++)
        if (want[t].n != now[t].n)
            check__say(c, r->id, what, "its act wrote %llu rows of table %s, and there are %llu",
                       (unsigned long long)want[t].n, log__tables[t], (unsigned long long)now[t].n);
        else if (memcmp(want[t].sha, now[t].sha, 32) != 0)
            check__say(c, r->id, what, "what its act wrote into table %s was changed", log__tables[t]);
    return TRUCE_OK;
}

static void check__act(check__log *c, const check__row *r, const char *what, const truce_entry_text *e) {
    truce_time_us taken = 0;
    bool same = true;
    truce_buf subject;
    truce_buf_init(&subject);
    log__subject(&subject, e);
    c->oom |= log__says(e, "who", r->who, &same, NULL) != TRUCE_OK;
    if (!truce_entry_get_time(e, "taken", &taken) || taken != r->at)
        check__say(c, r->id, what, "its act has another time than it says");
    if (!truce_str_eq(e->kind, r->kind) || !truce_str_eq(e->kind, r->act_kind))
        check__say(c, r->id, what, "it says that it is of kind '%.*s'", TRUCE_FMT(e->kind));
    if (!truce_str_eq(truce_buf_view(&subject), r->subject))
        check__say(c, r->id, what, "it is kept as one about '%.*s', and is about '%.*s'", TRUCE_FMT(r->subject),
                   TRUCE_FMT(truce_buf_view(&subject)));
    if (!same) check__say(c, r->id, what, "its act is by somebody else than it says");
    if (!check__own(e) && (r->reason.n || r->detail.n)) check__say(c, r->id, what, "its act was changed");
    c->oom |= subject.failed;
    truce_buf_fini(&subject);
}

static int check__body(check__log *c, const check__row *r, truce_err *err) {
    truce_entry_text e;
    truce_err why = {0};
    truce_arena a;
    char what[96];
    check__row_what(r, what);
    if (!r->has_act) check__say(c, r->id, what, "its act is not there");
    truce_arena_init(&a, 0);
    int rc = truce_entry_read(&e, &a, r->body, &why);
    if (rc == TRUCE_OK) {
        if (r->has_act) check__act(c, r, what, &e);
        rc = check__sums(c, r, what, &e, err);
    } else if (rc != TRUCE_ENOMEM) {
        check__say(c, r->id, what, "its text is no entry: %s", why.msg);
        rc = TRUCE_OK;
    } else store__oom(err);
    truce_arena_fini(&a);
    return c->oom ? store__oom(err) : rc;
}

/* ---------------------------------------------------------------- rows that no entry answers for */

/* Hand out the rows of a table from `from` to `to`. */
static int check__stray(check__log *c, const char *sql, const char *name, int64_t from, int64_t to, truce_err *err) {
    truce_stmt *st;
    if (from > to) return TRUCE_OK;
    int rc = truce_db_stmt(c->s->db, &st, sql, err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, from);
    truce_stmt_int(st, 2, to);
    while ((rc = truce_stmt_step(st, err)) == 1) {
        char what[96], sha[65] = "";
        if (!truce_col_null(st, 1)) store__hex_put(truce_col_blob(st, 1), sha);
        snprintf(what, sizeof what, sha[0] ? "%s %.12s" : "%s number %s%lld", name, sha,
                 (long long)truce_col_int(st, 0));
        check__say(c, c->size, what, "no entry of the record answers for it");
    }
    return rc;
}

static int check__stray_reports(check__log *c, int64_t from, int64_t to, truce_err *err) {
    return check__stray(c, "SELECT id, sha256 FROM report WHERE id BETWEEN $1 AND $2 ORDER BY id", "report", from, to,
                        err);
}

static int check__stray_acts(check__log *c, int64_t from, int64_t to, truce_err *err) {
    return check__stray(c, "SELECT id, NULL FROM act WHERE id BETWEEN $1 AND $2 ORDER BY id", "act", from, to, err);
}

/* ---------------------------------------------------------------- the first pass */

static void check__missing(check__log *c, uint64_t to) {
    char what[64];
    if (c->next >= to) return;
    if (to - c->next == 1) snprintf(what, sizeof what, "entry %llu", (unsigned long long)c->next);
    else snprintf(what, sizeof what, "entries %llu to %llu", (unsigned long long)c->next, (unsigned long long)to - 1);
    check__say(c, c->next, what, "not there");
}

static int check__run(check__log *c, const check__row *r, const char *what, truce_err *err) {
    int rc = TRUCE_OK;
    if (!truce_str_is(r->kind, "report") || r->subject.n || r->body.p)
        check__say(c, r->id, what, "its row is not as rows of reports are");
    if (r->act != c->begun && r->act != c->act) check__say(c, r->id, what, "kept as of another act than it belongs to");
    if (r->first < c->report) check__say(c, r->id, what, "it points to reports that other entries answer for");
    else rc = check__stray_reports(c, c->report, r->first - 1, err);
    c->report = r->first + r->n;
    return rc;
}

static int check__row_of(check__log *c, const check__row *r, truce_err *err) {
    char what[96];
    int rc = TRUCE_OK;
    check__row_what(r, what);
    check__missing(c, r->id);
    if (r->id < c->next || r->n < 1) check__say(c, r->id, what, "its row covers entries that others hold");
    c->next = r->id + (r->n > 0 ? (uint64_t)r->n : 1);
    if (!r->id && truce_str_is(r->kind, "begun")) c->begun = c->act = r->act; /* it answers for the acts before, too */
    else if (!r->id) rc = check__stray_acts(c, INT64_MIN, 0, err);
    if (rc == TRUCE_OK && r->act > c->act) {
        rc = check__stray_acts(c, c->act, r->act - 1, err);
        c->act = r->act;
    }
    if (rc != TRUCE_OK || r->first) return rc == TRUCE_OK ? check__run(c, r, what, err) : rc;
    if (r->act != c->act) check__say(c, r->id, what, "kept as of another act than it belongs to");
    c->act = r->act + 1;
    if (r->n == 1 && r->body.p) return check__body(c, r, err);
    check__say(c, r->id, what, "its row is damaged");
    return TRUCE_OK;
}

typedef TRUCE_VEC(check__row) check__rows;

static int check__rows_of(check__log *c, int64_t from, truce_arena *a, check__rows *rows, truce_err *err) {
    truce_stmt *st;
    bool ok = true;
    int rc = truce_db_stmt(c->s->db, &st,
                           "SELECT e.id, e.n, e.act, e.first_report, a.at, e.kind, e.subject, e.body, a.kind, a.who, "
                           "a.reason, a.detail FROM entry e LEFT JOIN act a ON a.id = e.act WHERE e.id >= $1 ORDER BY "
                           "e.id LIMIT 64",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, from);
    while (ok && (rc = truce_stmt_step(st, err)) == 1) {
        check__row r = {.id = (uint64_t)truce_col_int(st, 0),
                        .n = truce_col_int(st, 1),
                        .act = truce_col_int(st, 2),
                        .first = truce_col_int(st, 3),
                        .at = truce_col_int(st, 4),
                        .has_act = !truce_col_null(st, 4)};
        truce_str *const texts[] = {&r.kind, &r.subject, &r.body, &r.act_kind, &r.who, &r.reason, &r.detail};
        for (int i = 0; i < 7; i++) {
            if (truce_col_null(st, i + 5)) continue;
            *texts[i] = truce_arena_str(a, truce_col_text(st, i + 5));
            ok &= texts[i]->p != NULL;
        }
        ok = ok && truce_vec_push(a, rows, r);
    }
    truce_stmt_reset(st);
    return ok ? rc : store__oom(err);
}

static int check__entries(check__log *c, truce_err *err) {
    truce_arena a;
    int64_t from = INT64_MIN;
    check__rows rows;
    int rc = TRUCE_OK;
    truce_arena_init(&a, 0);
    do {
        truce_arena_reset(&a);
        memset(&rows, 0, sizeof rows);
        rc = check__rows_of(c, from, &a, &rows, err);
        for (uint32_t i = 0; i < rows.n && rc == TRUCE_OK; i++) {
            rc = check__row_of(c, &rows.v[i], err);
            from = (int64_t)rows.v[i].id + 1;
        }
    } while (rc == TRUCE_OK && rows.n);
    truce_arena_fini(&a);
    if (rc == TRUCE_OK) rc = check__stray_acts(c, c->size ? c->act : INT64_MIN, INT64_MAX, err);
    if (rc == TRUCE_OK) rc = check__stray_reports(c, c->report, INT64_MAX, err);
    static const char documents[] = "SELECT id, sha256 FROM document WHERE id BETWEEN $1 AND $2 ORDER BY id";
    if (rc == TRUCE_OK) rc = check__stray(c, documents, "original", c->document, INT64_MAX, err);
    return rc == TRUCE_OK && !c->begun ? check__stray(c, documents, "original", INT64_MIN, 0, err) : rc;
}

/* ---------------------------------------------------------------- the second pass: hashes */

static void check__item_what(const check__log *c, uint64_t index, char what[96]) {
    const log__item *x = index - c->page->from < c->page->n ? &c->page->v[index - c->page->from] : NULL;
    truce_str head = TRUCE_STR("\nreport ");
    uint32_t at = x && x->report && x->body.n ? truce_str_find(x->body, head, 0) : UINT32_MAX;
    if (at != UINT32_MAX)
        snprintf(what, 96, "entry %llu (report %.*s)", (unsigned long long)index, 12, x->body.p + at + head.n);
    else if (x && x->report)
        snprintf(what, 96, "entry %llu (report number %lld)", (unsigned long long)index, (long long)x->report);
    else if (x && x->kind[0]) snprintf(what, 96, "entry %llu (%s)", (unsigned long long)index, x->kind);
    else snprintf(what, 96, "entry %llu", (unsigned long long)index);
}

#define CHECK__TILE(level, i) ((uint64_t)(level) << 56 | (i) / TRUCE_TILE)

static bool check__is_bad(const check__log *c, unsigned level, uint64_t tile) {
    uint64_t v;
    return truce_map64_get(&c->bad, ((uint64_t)level << 56 | tile) + 1, &v);
}

static void check__mark(check__log *c, unsigned level, uint64_t i) {
    c->oom |= !truce_map64_put(&c->bad, CHECK__TILE(level, i) + 1, 1);
}

/* A hash that the entries give is not the one that is kept. */
static void check__differs(check__log *c, unsigned level, uint64_t i, bool kept) {
    char what[96];
    uint64_t wide = (uint64_t)1 << 8 * level;
    unsigned long long beg = i * wide, end = beg + wide - 1;
    check__mark(c, level, i);
    if (!level && c->page->v[i - c->page->from].bad) return; /* said already */
    if (!level) {
        check__item_what(c, i, what);
        check__say(c, i, what, kept ? "what is there is not what was entered" : "its hash is not there");
    } else if (!check__is_bad(c, level - 1, i)) {
        snprintf(what, sizeof what, "entries %llu to %llu", beg, end);
        check__say(c, beg, what, kept ? "the hash kept of them is not theirs" : "the hash of them is not there");
    }
}

static int check__write(void *ctx, unsigned level, uint64_t first, uint32_t n, const truce_node *in, truce_err *err) {
    check__log *c = ctx;
    truce_hashes h = truce_log_hashes(c->s);
    truce_node kept[TRUCE_TILE];
    truce_err e = {0};
    int rc = h.read(h.ctx, level, first, n, kept, &e);
    bool one = rc == TRUCE_EABSENT; /* which of them is missing shows one by one */
    if (rc != TRUCE_OK && !one) {
        if (err) *err = e;
        return rc;
    }
    for (uint32_t i = 0; i < n && (rc == TRUCE_OK || rc == TRUCE_EABSENT); i++) {
        if (one) rc = h.read(h.ctx, level, first + i, 1, &kept[i], &e);
        if (rc == TRUCE_EABSENT || !truce_node_eq(&kept[i], &in[i]))
            check__differs(c, level, first + i, rc == TRUCE_OK);
    }
    return c->oom ? store__oom(err) : TRUCE_OK;
}

static int check__no_read(void *ctx, unsigned level, uint64_t first, uint32_t n, truce_node *out, truce_err *err) {
    (void)ctx, (void)level, (void)first, (void)n, (void)out;
    return truce_err_set(err, TRUCE_EABSENT, "no hash");
}

static int check__page(check__log *c, uint64_t from, truce_tree *t, truce_err *err) {
    int rc = log__read(c->s, c->page, from, c->size, err);
    for (uint32_t i = 0; i < c->page->n && rc == TRUCE_OK; i++) {
        const log__item *x = &c->page->v[i];
        truce_node leaf;
        char what[96];
        truce_node_leaf(&leaf, x->body.p, x->body.n);
        if (x->bad) check__mark(c, 0, from + i);
        if (x->bad && x->report) {
            check__item_what(c, from + i, what);
            check__say(c, from + i, what, "%s", x->bad);
        }
        rc = truce_tree_add(t, &leaf, err);
    }
    return rc;
}

/* Behind the last hash of a level its row has zeros. */
static int check__zeros(check__log *c, unsigned level, uint64_t n, bool *all, truce_err *err) {
    truce_stmt *st;
    *all = true;
    int rc = truce_db_stmt(c->s->db, &st, "SELECT body FROM hash WHERE id = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, LOG__HASH_ROW(level, n));
    rc = truce_stmt_step(st, err);
    truce_str row = rc == 1 ? truce_col_blob(st, 0) : TRUCE_NOSTR;
    for (uint32_t i = (uint32_t)(n % LOG__ROW) * 32; i < row.n; i++) *all &= !row.p[i];
    truce_stmt_reset(st);
    return rc < 0 ? rc : TRUCE_OK;
}

/* No hashes but those of the entries that there are. */
static int check__too_many(check__log *c, truce_err *err) {
    int rc = TRUCE_OK;
    for (unsigned l = 0; l < TRUCE_TILE_LEVELS && rc == TRUCE_OK; l++) {
        bool zeros;
        uint64_t n = c->size >> 8 * l;
        int64_t rows, low = -((int64_t)l << 56), high = low + ((int64_t)1 << 56) - 1;
        rc = store__int(c->s, "SELECT count(*) FROM hash WHERE id BETWEEN $1 AND $2", low, high, 0, &rows, err);
        if (rc == TRUCE_OK) rc = check__zeros(c, l, n, &zeros, err);
        if (rc == TRUCE_OK && (!zeros || (uint64_t)rows > (n + LOG__ROW - 1) / LOG__ROW))
            check__say(c, c->size, "record", "hashes of entries that it does not have (level %u)", l);
    }
    return rc;
}

static int check__hashes(check__log *c, truce_node *root, truce_err *err) {
    truce_hashes h = {check__no_read, check__write, c};
    truce_tree *t;
    int rc = truce_tree_open(&t, h, 0, err);
    if (rc != TRUCE_OK) return rc;
    for (uint64_t from = 0; from < c->size && rc == TRUCE_OK; from += LOG__PAGE) {
        rc = check__page(c, from, t, err);
        if (c->progress) c->progress(from, c->size, c->ctx);
    }
    if (rc == TRUCE_OK) rc = truce_tree_flush(t, err);
    if (root) truce_tree_root(t, root);
    truce_tree_free(t);
    return rc == TRUCE_OK ? check__too_many(c, err) : rc;
}

/* ---------------------------------------------------------------- checkpoints */

static int check__checkpoint(check__log *c, uint64_t size, truce_str note, truce_arena *a, truce_err *err) {
    char what[64];
    truce_note n;
    truce_checkpoint p;
    truce_node root;
    truce_err e = {0};
    snprintf(what, sizeof what, "checkpoint of %llu entries", (unsigned long long)size);
    int rc = truce_note_parse(&n, a, note, &e);
    if (rc == TRUCE_OK) rc = truce_checkpoint_parse(&p, n.text, &e);
    if (rc == TRUCE_OK && p.size != size) rc = truce_err_set(&e, TRUCE_EINPUT, "it is one of another size");
    if (rc == TRUCE_OK && size > c->size)
        rc = truce_err_set(&e, TRUCE_EINPUT, "the record has %llu: entries were taken away",
                           (unsigned long long)c->size);
    if (rc == TRUCE_OK) rc = truce_tree_root_at(truce_log_hashes(c->s), size, &root, &e);
    if (rc == TRUCE_OK && !truce_node_eq(&root, &p.root))
        rc =
            truce_err_set(&e, TRUCE_EINPUT, "its root is not that of the first %llu entries", (unsigned long long)size);
    if (rc == TRUCE_EINPUT || rc == TRUCE_EABSENT || rc == TRUCE_ELIMIT) {
        check__say(c, size < c->size ? size : c->size, what, "%s", e.msg);
        return TRUCE_OK;
    }
    if (rc != TRUCE_OK && err) *err = e;
    return rc;
}

static int check__checkpoints(check__log *c, truce_err *err) {
    truce_buf note;
    truce_arena a;
    uint64_t at = UINT64_MAX;
    int rc = TRUCE_OK;
    truce_err e = {0};
    truce_buf_init(&note);
    truce_arena_init(&a, 0);
    while (rc == TRUCE_OK && (rc = truce_log_checkpoint(c->s, at, &at, &note, &e)) == TRUCE_OK) {
        truce_arena_reset(&a);
        rc = check__checkpoint(c, at, truce_buf_view(&note), &a, &e);
        if (!at--) break;
    }
    truce_arena_fini(&a);
    truce_buf_fini(&note);
    if (rc == TRUCE_EABSENT) return TRUCE_OK; /* no more */
    if (rc != TRUCE_OK && err) *err = e;
    return rc;
}

/* ---------------------------------------------------------------- all of it */

/* No more than there can be, so that a damaged number of entries does not keep us here for ever. */
static int check__size(check__log *c, truce_err *err) {
    int64_t rows = 0, reports = 0;
    int rc = truce_log_size(c->s, &c->size, err);
    if (rc == TRUCE_OK) rc = store__int(c->s, "SELECT count(*) FROM entry", 0, 0, 0, &rows, err);
    if (rc == TRUCE_OK) rc = store__int(c->s, "SELECT count(*) FROM report", 0, 0, 0, &reports, err);
    uint64_t most = (uint64_t)rows + (uint64_t)reports + 65536;
    if (rc == TRUCE_OK && c->size > most) {
        check__say(c, most, "record", "it says that it has %llu entries, and the tables hold fewer",
                   (unsigned long long)c->size);
        c->size = most;
    }
    return rc;
}

int store__log_check(truce_store *s, void (*fault)(uint64_t index, const char *what, const char *why, void *ctx),
                     void (*progress)(uint64_t done, uint64_t all, void *ctx), void *ctx, truce_node *root,
                     truce_err *err) {
    check__log c = {.s = s, .fault = fault, .progress = progress, .ctx = ctx};
    if (root) truce_node_empty(root);
    if (s->schema < 2) return TRUCE_OK;
    c.act = c.document = 1;
    c.report = INT64_MIN;
    c.page = log__page_new(err);
    if (!c.page) return TRUCE_ENOMEM;
    int rc = store__read_begin(s, err);
    bool begun = rc == TRUCE_OK;
    if (rc == TRUCE_OK) rc = check__size(&c, err);
    if (rc == TRUCE_OK) rc = check__entries(&c, err);
    if (rc == TRUCE_OK) rc = check__hashes(&c, root, err);
    if (rc == TRUCE_OK) rc = check__checkpoints(&c, err);
    if (begun) store__read_end(s);
    truce_map64_fini(&c.bad);
    log__page_free(c.page);
    return rc;
}

typedef struct check__plain {
    void (*fault)(uint64_t index, const char *why, void *ctx);
    void (*progress)(uint64_t done, uint64_t all, void *ctx);
    void *ctx;
} check__plain;

static void check__whole(uint64_t index, const char *what, const char *why, void *ctx) {
    const check__plain *p = ctx;
    char all[512];
    snprintf(all, sizeof all, "%s: %s", what, why);
    p->fault(index, all, p->ctx);
}

static void check__progress(uint64_t done, uint64_t all, void *ctx) {
    const check__plain *p = ctx;
    p->progress(done, all, p->ctx);
}

int truce_log_check(truce_store *s, void (*fault)(uint64_t index, const char *why, void *ctx),
                    void (*progress)(uint64_t done, uint64_t all, void *ctx), void *ctx, truce_node *root,
                    truce_err *err) {
    check__plain p = {fault, progress, ctx};
    return store__log_check(s, check__whole, progress ? check__progress : NULL, &p, root, err);
}
