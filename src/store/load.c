/* store/load.c - reports as the incident room knows them, out of the ledger, as of any act.
 * Does: claims in brief from their rows; tellings without the claims that had left them by then; readings from records.
 * Why by report: a telling's siblings are needed whenever it is. */
#include "store/codec.h"
#include "store/inside.h"

#include <stdlib.h>
#include <string.h>

const char store__claim_columns[] =
    "id, sentence, paragraph, token, part_of, harm, role, stance, bound, low, high, word, from_day, to_day, date_prec, "
    "what, victim, claimant, actors, recipients, places, ahead, flags";

/* ---------------------------------------------------------------- one claim */

static truce_day load__day(const truce_stmt *row, int i) {
    return truce_col_null(row, i) ? TRUCE_NODAY : (truce_day)truce_col_int(row, i);
}

static int64_t load__count(const truce_stmt *row, int i) {
    return truce_col_null(row, i) ? -1 : truce_col_int(row, i);
}

static int load__names(truce_store *s, const truce_stmt *row, truce_brief *o, truce_err *err) {
    uint32_t actors, recipients, places;
    /* numbers first: looking one up may run another statement, never this one */
    int64_t word = truce_col_int(row, 11), what = truce_col_int(row, 15), victim = truce_col_int(row, 16),
            claimant = truce_col_int(row, 17), by = truce_col_int(row, 18), to = truce_col_int(row, 19),
            where = truce_col_int(row, 20), ahead = truce_col_int(row, 21);
    int rc = store__word(s, word, &o->count.word, err);
    if (rc == TRUCE_OK) rc = store__what(s, what, &o->what, err);
    if (rc == TRUCE_OK) rc = store__side(s, victim, &o->victim, err);
    if (rc == TRUCE_OK) rc = store__side(s, claimant, &o->claimant, err);
    if (rc == TRUCE_OK) rc = store__sides(s, by, &o->actors, &actors, err);
    if (rc == TRUCE_OK) rc = store__sides(s, to, &o->recipients, &recipients, err);
    if (rc == TRUCE_OK) rc = store__places(s, where, &o->places, &places, err);
    if (rc != TRUCE_OK) return rc;
    o->n_actors = (uint8_t)actors;
    o->n_recipients = (uint8_t)recipients;
    o->n_ahead = (uint8_t)(ahead > places ? places : ahead);
    o->n_places = (uint8_t)(places - o->n_ahead);
    return TRUCE_OK;
}

int store__brief(truce_store *s, const truce_stmt *row, truce_arena *a, truce_brief *o, truce_err *err) {
    (void)a;
    memset(o, 0, sizeof *o);
    int64_t flags = truce_col_int(row, 22);
    o->number = STORE__NUMBER(truce_col_int(row, 0));
    o->sentence = (uint32_t)truce_col_int(row, 1);
    o->paragraph = (uint32_t)truce_col_int(row, 2);
    o->token = (int32_t)truce_col_int(row, 3);
    o->part_of = (uint32_t)truce_col_int(row, 4);
    o->harm = (uint8_t)truce_col_int(row, 5);
    o->role = (uint8_t)truce_col_int(row, 6);
    o->stance = (uint8_t)truce_col_int(row, 7);
    o->count.bound = (uint8_t)truce_col_int(row, 8);
    o->count.low = load__count(row, 9);
    o->count.high = load__count(row, 10);
    o->from = load__day(row, 12);
    o->to = load__day(row, 13);
    o->date_prec = (uint8_t)truce_col_int(row, 14);
    o->negative = flags & STORE__FLAG_NEGATIVE;
    o->anaphoric = flags & STORE__FLAG_ANAPHORIC;
    o->has_claimant = flags & STORE__FLAG_CLAIMANT;
    o->has_object = flags & STORE__FLAG_OBJECT;
    o->direct_date = flags & STORE__FLAG_DIRECT;
    o->row = flags & STORE__FLAG_ROW;
    o->period = flags & STORE__FLAG_PERIOD;
    if (o->harm >= TRUCE_HARM_COUNT || o->role > TRUCE_ROLE_REFUGEE || o->count.bound > TRUCE_BOUND_UNCOUNTED)
        return truce_err_set(err, TRUCE_EINPUT,
                             "%s: damaged: claim %lld has a value that truce does not know; run "
                             "'truce check'",
                             s->where, (long long)truce_col_int(row, 0));
    return load__names(s, row, o, err);
}

/* ---------------------------------------------------------------- a report's claims and tellings */

typedef struct load__claims {
    truce_brief *v; /* by number; number 0 where there is none */
    uint32_t most;
} load__claims;

static int load__claims_of(truce_store *s, int64_t report, truce_arena *a, load__claims *out, truce_err *err) {
    truce_stmt *st;
    int64_t last = 0;
    int rc = store__int(s, "SELECT max(id) FROM claim WHERE id BETWEEN $1 AND $2", STORE__TELLING(report, 0),
                        STORE__TELLING(report, 65535), 0, &last, err);
    if (rc != TRUCE_OK) return rc;
    out->most = last ? STORE__NUMBER(last) : 0;
    out->v = truce_arena_array(a, truce_brief, out->most + 1);
    if (!out->v) return store__oom(err);
    if (!last) return TRUCE_OK;
    rc = truce_db_stmt(s->db, &st,
                       "SELECT id, sentence, paragraph, token, part_of, harm, role, stance, bound, low, high, word, "
                       "from_day, to_day, date_prec, what, victim, claimant, actors, recipients, places, ahead, flags "
                       "FROM claim WHERE id BETWEEN $1 AND $2",
                       err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, STORE__TELLING(report, 0));
    truce_stmt_int(st, 2, last);
    while ((rc = truce_stmt_step(st, err)) == 1) {
        truce_brief b;
        rc = store__brief(s, st, a, &b, err);
        if (rc != TRUCE_OK) break;
        if (b.number <= out->most) out->v[b.number] = b;
    }
    truce_stmt_reset(st);
    return rc;
}

typedef struct load__left { /* a claim that had left a telling: withdrawn, or moved to one set apart */
    uint32_t claim;
    int64_t telling;
} load__left;
typedef TRUCE_VEC(load__left) load__gone;

static int load__gone_of(truce_store *s, int64_t report, int64_t at, truce_arena *a, load__gone *out, truce_err *err) {
    truce_stmt *st;
    int rc =
        truce_db_stmt(s->db, &st, "SELECT claim, telling FROM gone WHERE claim BETWEEN $1 AND $2 AND act <= $3", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, STORE__TELLING(report, 0));
    truce_stmt_int(st, 2, STORE__TELLING(report, 65535));
    truce_stmt_int(st, 3, at);
    while ((rc = truce_stmt_step(st, err)) == 1) {
        load__left x = {STORE__NUMBER(truce_col_int(st, 0)), truce_col_int(st, 1)};
        if (!truce_vec_push(a, out, x)) {
            truce_stmt_reset(st);
            return store__oom(err);
        }
    }
    return rc;
}

static bool load__has_left(const load__gone *gone, uint32_t claim, int64_t telling) {
    for (uint32_t i = 0; i < gone->n; i++)
        if (gone->v[i].claim == claim && gone->v[i].telling == telling) return true;
    return false;
}

/* The narrowest window that one of its claims names; a part's is its whole's. */
static void load__window(truce_telling *t) {
    t->from = t->to = TRUCE_NODAY;
    t->dated = false;
    t->date_prec = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        const truce_brief *c = t->claims[i];
        if (!c->direct_date || (t->dated && c->to - c->from >= t->to - t->from)) continue;
        t->from = c->from;
        t->to = c->to;
        t->date_prec = c->date_prec;
        t->dated = true;
    }
}

typedef struct load__row {           /* of table telling */
    int64_t id, act, parent, leader; /* leader -1: itself */
    truce_str claims;
} load__row;
typedef TRUCE_VEC(load__row) load__rows;

static int load__telling_rows(truce_store *s, int64_t report, truce_arena *a, load__rows *out, truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT id, act, parent, leader, claims FROM telling WHERE id BETWEEN $1 AND $2 "
                           "ORDER BY id",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, STORE__TELLING(report, 0));
    truce_stmt_int(st, 2, STORE__TELLING(report, STORE__LOOSE) - 1);
    while ((rc = truce_stmt_step(st, err)) == 1) {
        load__row r = {truce_col_int(st, 0), truce_col_int(st, 1), truce_col_null(st, 2) ? -1 : truce_col_int(st, 2),
                       truce_col_null(st, 3) ? -1 : truce_col_int(st, 3), truce_arena_str(a, truce_col_blob(st, 4))};
        if (!r.claims.p || !truce_vec_push(a, out, r)) {
            truce_stmt_reset(st);
            return store__oom(err);
        }
    }
    return rc;
}

static int load__fill(store__told *r, const load__row *row, const load__claims *claims, const load__gone *gone,
                      int64_t at, truce_arena *a, store__telling *out, truce_err *err) {
    uint32_t *numbers, n;
    if (!store__numbers_get(row->claims, a, &numbers, &n)) return store__oom(err);
    const truce_brief **v = truce_arena_array(a, const truce_brief *, n + 1);
    if (!v) return store__oom(err);
    truce_telling *t = &out->t;
    t->id = (uint64_t)row->id;
    t->report = r->sha;
    t->published = r->published;
    t->number = (uint16_t)STORE__NUMBER(row->id);
    t->parent = (int16_t)row->parent;
    t->claims = v;
    for (uint32_t i = 0; i < n && r->stands && row->act <= at; i++) {
        uint32_t c = numbers[i];
        if (c <= claims->most && claims->v[c].number && !load__has_left(gone, c, row->id)) v[t->n++] = &claims->v[c];
    }
    out->leader = row->leader < 0 ? row->id : row->leader;
    out->apart = STORE__NUMBER(row->id) >= STORE__SET_APART;
    load__window(t);
    return TRUCE_OK;
}

static int load__tellings(truce_store *s, store__told *r, int64_t at, truce_arena *a, truce_err *err) {
    load__rows rows = {NULL, 0, 0};
    load__gone gone = {NULL, 0, 0};
    load__claims claims;
    int rc = load__telling_rows(s, r->id, a, &rows, err);
    if (rc == TRUCE_OK) rc = load__claims_of(s, r->id, a, &claims, err);
    if (rc != TRUCE_OK) return rc;
    r->claims = claims.v;
    r->most = claims.most;
    r->v = truce_arena_array(a, store__telling, rows.n + 1);
    if (!r->v) return store__oom(err);
    rc = load__gone_of(s, r->id, at, a, &gone, err);
    for (uint32_t i = 0; i < rows.n && rc == TRUCE_OK; i++) {
        rc = load__fill(r, &rows.v[i], &claims, &gone, at, a, &r->v[r->n], err);
        if (rc == TRUCE_OK) r->n++;
    }
    for (uint32_t i = 0; i < r->n && rc == TRUCE_OK; i++) {
        truce_telling *t = &r->v[i].t;
        const store__telling *whole = t->parent >= 0 ? store__telling_of(r, STORE__TELLING(r->id, t->parent)) : NULL;
        if (!whole || !t->n) continue;
        t->from = whole->t.from;
        t->to = whole->t.to;
        t->date_prec = whole->t.date_prec;
        t->dated = whole->t.dated;
    }
    return rc;
}

store__telling *store__telling_of(const store__told *r, int64_t telling) {
    for (uint32_t i = 0; i < r->n; i++)
        if (r->v[i].t.id == (uint64_t)telling) return &r->v[i];
    return NULL;
}

static int load__report(truce_store *s, int64_t report, int64_t at, truce_arena *a, store__told *r, truce_err *err) {
    truce_stmt *st;
    int64_t act = 0, buried = INT64_MAX;
    int rc = truce_db_stmt(s->db, &st, "SELECT sha256, published, act FROM report WHERE id = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    rc = truce_stmt_step(st, err);
    if (rc < 0) return rc;
    if (rc == 0)
        return truce_err_set(err, TRUCE_EINPUT, "%s: damaged: report number %lld is not there; run 'truce check'",
                             s->where, (long long)report);
    r->id = report;
    store__hex_put(truce_col_blob(st, 0), r->sha);
    r->published = load__day(st, 1);
    act = truce_col_int(st, 2);
    truce_stmt_reset(st);
    rc = store__int(s, "SELECT act FROM tombstone WHERE report = $1", report, 0, INT64_MAX, &buried, err);
    r->stands = act <= at && (buried == INT64_MAX || buried > at);
    return rc == TRUCE_OK ? load__tellings(s, r, at, a, err) : rc;
}

int store__load(truce_store *s, int64_t report, int64_t at, truce_arena *a, store__told **out, truce_err *err) {
    uint64_t known;
    if (at == STORE__NOW && truce_map64_get(&s->told, (uint64_t)report, &known) && known) {
        *out = (store__told *)(uintptr_t)known;
        return TRUCE_OK;
    }
    truce_arena *into = at == STORE__NOW ? &s->cache : a;
    store__told *r = truce_arena_new(into, store__told);
    if (!r) return store__oom(err);
    int rc = load__report(s, report, at, into, r, err);
    if (rc == TRUCE_OK && at == STORE__NOW && !truce_map64_put(&s->told, (uint64_t)report, (uint64_t)(uintptr_t)r))
        rc = store__oom(err);
    *out = r;
    return rc;
}

/* ---------------------------------------------------------------- families */

int store__origin(truce_store *s, int64_t report, int64_t at, int64_t *out, truce_err *err) {
    for (int hop = 0; hop < 1000; hop++) { /* each is earlier than the one before: it ends */
        truce_stmt *st;
        int rc = truce_db_stmt(s->db, &st,
                               "SELECT of_report FROM copy WHERE report = $1 AND since <= $2 AND (until IS NULL OR "
                               "until > $2)",
                               err);
        if (rc != TRUCE_OK) return rc;
        truce_stmt_int(st, 1, report);
        truce_stmt_int(st, 2, at);
        rc = truce_stmt_step(st, err);
        if (rc < 0) return rc;
        if (rc == 0) break;
        report = truce_col_int(st, 0);
        truce_stmt_reset(st);
    }
    *out = report;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- readings */

static int load__document(truce_store *s, int64_t document, truce_err *err) {
    truce_stmt *st;
    if (s->document == document) return TRUCE_OK;
    s->document = 0;
    int rc = truce_db_stmt(s->db, &st, "SELECT bytes, body FROM document WHERE id = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, document);
    rc = truce_stmt_step(st, err);
    if (rc == 0) rc = truce_err_set(err, TRUCE_EINPUT, "its original is not there");
    if (rc < 0) return rc;
    rc = store__decompress(s, truce_col_blob(st, 1), (size_t)truce_col_int(st, 0), &s->document_bytes, err);
    truce_stmt_reset(st);
    if (rc == TRUCE_OK) s->document = document;
    return rc;
}

static int load__copy_of(truce_store *s, int64_t report, int64_t at, truce_article *a, truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT r.sha256, c.share FROM copy c JOIN report r ON r.id = c.of_report WHERE c.report = "
                           "$1 AND c.since <= $2 AND (c.until IS NULL OR c.until > $2)",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    truce_stmt_int(st, 2, at);
    rc = truce_stmt_step(st, err);
    if (rc != 1) return rc;
    store__hex_put(truce_col_blob(st, 0), a->copy_of);
    a->copy_share = (double)truce_col_int(st, 1) / 1000.0;
    truce_stmt_reset(st);
    return TRUCE_OK;
}

int store__reading(truce_store *s, int64_t report, int64_t at, truce_arena *a, truce_reading *out, truce_err *err) {
    truce_stmt *st;
    truce_err e = {0};
    int rc = truce_db_stmt(
        s->db, &st,
        "SELECT p.document, p.at_byte, r.body, p.source FROM report p JOIN record r ON r.report = p.id WHERE "
        "p.id = $1",
        err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    rc = truce_stmt_step(st, err);
    if (rc < 0) return rc;
    if (rc == 0) return truce_err_set(err, TRUCE_EINPUT, "%s: damaged: a report without its record", s->where);
    int64_t document = truce_col_int(st, 0), at_byte = truce_col_int(st, 1), source = truce_col_int(st, 3);
    truce_buf packed;
    truce_buf_init(&packed);
    truce_buf_str(&packed, truce_col_blob(st, 2));
    truce_stmt_reset(st);
    rc = packed.failed ? store__oom(&e) : load__document(s, document, &e);
    truce_buf text;
    truce_buf_init(&text);
    if (rc == TRUCE_OK)
        rc =
            store__unpack(s, truce_buf_view(&packed), truce_buf_view(&s->document_bytes), (uint64_t)at_byte, &text, &e);
    if (rc == TRUCE_OK) rc = store__codec_get(a, truce_buf_view(&text), out, &e);
    truce_buf_fini(&text);
    truce_buf_fini(&packed);
    if (rc == TRUCE_OK) {
        truce_article *art = (truce_article *)(uintptr_t)out->article;
        art->offset = (uint64_t)at_byte;
        out->lex = s->lex;
        if (!art->source.n) { /* named when it was taken in */
            rc = store__word(s, source, &art->source, err);
            if (rc != TRUCE_OK) return rc;
        }
        return load__copy_of(s, report, at, art, err);
    }
    return truce_err_set(err, rc, "%s: damaged: report number %lld: %s; run 'truce check'", s->where, (long long)report,
                         e.msg);
}
