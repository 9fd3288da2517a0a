/* store/check.c - the integrity of a ledger in full.
 * Does: the database's own check; its record (log_check.c); every original against its SHA-256; every report against
 * its record, text and claims; every telling's leader against an assignment made anew; every incident against its
 * tellings. Why anew: what the ledger keeps up to date step by step must be what one would get from scratch. */
#include "store/log_inside.h"
#include "store/query.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct check__run {
    truce_store *s;
    int64_t at;
    void (*fault)(const char *what, const char *why, void *ctx);
    void (*progress)(uint64_t done, uint64_t all, void *ctx);
    void *ctx;
    uint64_t done, all;
    truce_arena a; /* of all loaded reports */
    TRUCE_VEC(store__told *) told;
    TRUCE_VEC(store__telling *) play;
    truce_map64 leaders, by_id; /* of the assignment made anew; telling -> store__telling */
    struct check__key {
        uint64_t key, telling;
    } * keys;
    uint32_t n_keys;
} check__run;

static void check__fault(check__run *c, const char *what, const char *fmt, ...) TRUCE_PRINTF(3, 4);
static void check__fault(check__run *c, const char *what, const char *fmt, ...) {
    char why[320];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(why, sizeof why, fmt, ap);
    va_end(ap);
    c->fault(what, why, c->ctx);
}

static void check__db(const char *what, void *ctx) {
    check__run *c = ctx;
    c->fault("database", what, c->ctx);
}

static void check__step(check__run *c) {
    c->done++;
    if (c->progress && c->done % 256 == 0) c->progress(c->done, c->all, c->ctx);
}

/* What cannot be read is a fault, not the end, unless memory is. */
static int check__soft(check__run *c, const char *what, int rc, const truce_err *e) {
    if (rc == TRUCE_OK || rc == TRUCE_ENOMEM || rc == TRUCE_ESTOP) return rc;
    check__fault(c, what, "%s", e->msg);
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- originals */

static int check__document(check__run *c, int64_t id, truce_buf *bytes) {
    truce_stmt *st;
    truce_err e = {0};
    char what[32], want[65], got[65];
    snprintf(what, sizeof what, "original %lld", (long long)id);
    int rc = truce_db_stmt(c->s->db, &st, "SELECT sha256, bytes, body FROM document WHERE id = $1", &e);
    if (rc != TRUCE_OK) return check__soft(c, what, rc, &e);
    truce_stmt_int(st, 1, id);
    rc = truce_stmt_step(st, &e);
    if (rc != 1) return check__soft(c, what, rc, &e);
    store__hex_put(truce_col_blob(st, 0), want);
    rc = store__decompress(c->s, truce_col_blob(st, 2), (size_t)truce_col_int(st, 1), bytes, &e);
    truce_stmt_reset(st);
    if (rc != TRUCE_OK) return check__soft(c, what, rc, &e);
    truce_sha256_hex(bytes->p ? bytes->p : "", bytes->n, got);
    if (strcmp(want, got) != 0) check__fault(c, what, "its bytes have SHA-256 %.12s, kept as %.12s", got, want);
    return TRUCE_OK;
}

static int check__ids(check__run *c, const char *sql, truce_ids *out, truce_err *err) {
    truce_stmt *st;
    bool ok = true;
    int rc = truce_db_stmt(c->s->db, &st, sql, err);
    if (rc != TRUCE_OK) return rc;
    while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(out, (uint64_t)truce_col_int(st, 0));
    truce_stmt_reset(st);
    return ok ? rc : store__oom(err);
}

static int check__documents(check__run *c, truce_err *err) {
    truce_ids ids = {NULL, 0, 0};
    truce_buf bytes;
    truce_buf_init(&bytes);
    int rc = check__ids(c, "SELECT id FROM document ORDER BY id", &ids, err);
    for (uint32_t i = 0; i < ids.n && rc == TRUCE_OK; i++) {
        rc = check__document(c, (int64_t)ids.v[i], &bytes);
        check__step(c);
    }
    truce_buf_fini(&bytes);
    truce_ids_fini(&ids);
    return rc;
}

/* ---------------------------------------------------------------- reports */

static const truce_claim *check__claim(const truce_reading *r, uint32_t number) {
    for (uint32_t i = 0; i < r->claims.n; i++)
        if (r->claims.v[i].number == number) return &r->claims.v[i];
    return NULL;
}

static void check__against(check__run *c, const char *what, const truce_reading *r, const store__told *t) {
    for (uint32_t i = 0; i < t->n; i++)
        for (uint32_t k = 0; k < t->v[i].t.n; k++) {
            const truce_brief *b = t->v[i].t.claims[k];
            const truce_claim *x = check__claim(r, b->number);
            const truce_count *n = !x ? NULL : x->has_object && !x->harm ? &x->object_count : &x->count;
            if (!x) check__fault(c, what, "claim %u is in no record", b->number);
            else if (x->harm != b->harm ||
                     (x->harm && !x->has_object && (n->low != b->count.low || n->high != b->count.high)))
                check__fault(c, what, "claim %u differs from its record", b->number);
        }
}

/* Its entry in the record, and what it is of. */
static int check__name(check__run *c, const char *what, int64_t id, char out[128], truce_err *e) {
    uint64_t index = 0;
    bool there = false;
    int rc = log__index(c->s, id, &index, &there, e);
    snprintf(out, 128, "%s", what);
    if (rc == TRUCE_OK && there) snprintf(out, 128, "entry %llu (%s)", (unsigned long long)index, what);
    return rc;
}

/* What the rows of its record, claims, tellings and names said when the report was taken in. */
static int check__content(check__run *c, const char *what, int64_t id, truce_arena *a, truce_err *e) {
    unsigned char now[32];
    truce_str kept = TRUCE_NOSTR;
    truce_err why = {0};
    char entry[128];
    if (c->s->schema < 2) return TRUCE_OK;
    int rc = log__content(c->s, id, now, &kept, a, &why);
    if (rc == TRUCE_OK && kept.n == sizeof now && memcmp(kept.p, now, sizeof now) == 0) return rc;
    if (rc != TRUCE_OK && rc != TRUCE_EINPUT) {
        *e = why;
        return rc;
    }
    int named = check__name(c, what, id, entry, e);
    if (named == TRUCE_OK)
        check__fault(c, entry, "%s",
                     rc == TRUCE_OK ? "its record, claims, tellings or names were changed since it was taken in"
                                    : why.msg);
    return named;
}

/* What its own row says of the text. */
static int check__row(check__run *c, const char *what, int64_t id, const truce_reading *r, truce_err *e) {
    truce_stmt *st;
    truce_minhash hash;
    unsigned char bytes[2 * TRUCE_MINHASH];
    const truce_article *a = r->article;
    int rc = truce_db_stmt(
        c->s->db, &st, "SELECT bytes, sentences, part, published, basis, shingles, minhash FROM report WHERE id = $1",
        e);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, id);
    rc = truce_stmt_step(st, e);
    if (rc != 1) return rc;
    truce_minhash_of(a->text, &hash);
    store__minhash_put(&hash, bytes);
    truce_str min = truce_col_blob(st, 6);
    truce_day day = truce_col_null(st, 3) ? TRUCE_NODAY : (truce_day)truce_col_int(st, 3);
    if (truce_col_int(st, 0) != (int64_t)a->text.n) check__fault(c, what, "its length differs from its text");
    if (truce_col_int(st, 1) != (int64_t)r->n_sent || truce_col_int(st, 2) != (int64_t)a->part || day != a->published ||
        truce_col_int(st, 4) != (int64_t)a->basis)
        check__fault(c, what, "its row differs from its record");
    if (truce_col_int(st, 5) != (int64_t)hash.shingles || min.n != sizeof bytes ||
        memcmp(min.p, bytes, sizeof bytes) != 0)
        check__fault(c, what, "what it is compared by differs from its text");
    truce_stmt_reset(st);
    return TRUCE_OK;
}

static int check__report(check__run *c, int64_t id) {
    truce_err e = {0};
    truce_arena a;
    truce_reading r;
    store__told *t;
    char what[96], got[65];
    int64_t claims = 0;
    snprintf(what, sizeof what, "report number %lld", (long long)id);
    int rc = store__load(c->s, id, c->at, &c->a, &t, &e);
    if (rc != TRUCE_OK) return check__soft(c, what, rc, &e);
    snprintf(what, sizeof what, "report %.12s", t->sha);
    if (!truce_vec_push(&c->a, &c->told, t)) return TRUCE_ENOMEM;
    truce_arena_init(&a, 0);
    rc = check__soft(c, what, check__content(c, what, id, &a, &e), &e);
    if (rc == TRUCE_OK) rc = store__reading(c->s, id, c->at, &a, &r, &e);
    if (rc == TRUCE_OK) rc = store__int(c->s, "SELECT claims FROM report WHERE id = $1", id, 0, 0, &claims, &e);
    if (rc == TRUCE_OK) {
        truce_sha256_hex(r.article->text.p ? r.article->text.p : "", r.article->text.n, got);
        if (strcmp(got, t->sha) != 0) check__fault(c, what, "its text has another SHA-256 (%.12s)", got);
        if (strcmp(r.article->id, t->sha) != 0) check__fault(c, what, "its record is of report %.12s", r.article->id);
        if (r.claims.n != (uint64_t)claims)
            check__fault(c, what, "%u claims in its record, %lld counted", r.claims.n, (long long)claims);
        check__against(c, what, &r, t);
        rc = check__row(c, what, id, &r, &e);
    }
    truce_arena_fini(&a);
    return check__soft(c, what, rc, &e);
}

static int check__reports(check__run *c, truce_err *err) {
    truce_ids ids = {NULL, 0, 0};
    int rc = check__ids(c, "SELECT id FROM report ORDER BY id", &ids, err);
    for (uint32_t i = 0; i < ids.n && rc == TRUCE_OK; i++) {
        rc = check__report(c, (int64_t)ids.v[i]);
        check__step(c);
    }
    truce_ids_fini(&ids);
    return rc;
}

/* ---------------------------------------------------------------- the assignment, made anew */

static int check__by_key(const void *a, const void *b) {
    const struct check__key *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->telling < y->telling ? -1 : x->telling > y->telling;
}

static store__telling *check__get(const check__run *c, uint64_t id) {
    uint64_t p;
    return truce_map64_get(&c->by_id, id, &p) ? (store__telling *)(uintptr_t)p : NULL;
}

static int check__telling(uint64_t id, const truce_telling **out, void *ctx, truce_err *err) {
    const store__telling *t = check__get(ctx, id);
    if (!t) return truce_err_set(err, TRUCE_EINPUT, "telling %llu is not there", (unsigned long long)id);
    *out = &t->t;
    return TRUCE_OK;
}

static int check__candidates(uint64_t id, truce_ids *out, void *ctx, truce_err *err) {
    check__run *c = ctx;
    truce_arena a;
    truce_keys k;
    truce_arena_init(&a, 0);
    int rc = store__keys(&check__get(c, id)->t, &a, &k, err);
    for (uint32_t i = 0; rc == TRUCE_OK && i < k.asked.n; i++) {
        uint32_t lo = 0, hi = c->n_keys;
        while (lo < hi) {
            uint32_t mid = lo + (hi - lo) / 2;
            if (c->keys[mid].key < k.asked.v[i]) lo = mid + 1;
            else hi = mid;
        }
        for (; lo < c->n_keys && c->keys[lo].key == k.asked.v[i] && rc == TRUCE_OK; lo++)
            if (!truce_ids_push(out, c->keys[lo].telling)) rc = store__oom(err);
    }
    truce_arena_fini(&a);
    return rc;
}

static int check__siblings(uint64_t id, truce_ids *out, void *ctx, truce_err *err) {
    check__run *c = ctx;
    for (uint32_t n = 0; n < STORE__SET_APART; n++) {
        uint64_t other = (uint64_t)STORE__TELLING(STORE__REPORT(id), n);
        const store__telling *t = check__get(c, other);
        if (!t && n > STORE__NUMBER(id)) break;
        if (t && other != id && t->t.n && t->t.parent < 0 && !t->apart && !truce_ids_push(out, other))
            return store__oom(err);
    }
    return TRUCE_OK;
}

static int check__leader(uint64_t id, uint64_t *out, void *ctx, truce_err *err) {
    check__run *c = ctx;
    (void)err;
    *out = 0;
    (void)truce_map64_get(&c->leaders, id, out);
    return TRUCE_OK;
}

static int check__set_leader(uint64_t id, uint64_t leader, void *ctx, truce_err *err) {
    check__run *c = ctx;
    return truce_map64_put(&c->leaders, id, leader) ? TRUCE_OK : store__oom(err);
}

static int check__gather(check__run *c, truce_ids *dirty, truce_err *err) {
    uint32_t cap = 0;
    int rc = TRUCE_OK;
    for (uint32_t i = 0; i < c->told.n && rc == TRUCE_OK; i++)
        for (uint32_t k = 0; k < c->told.v[i]->n && rc == TRUCE_OK; k++) {
            store__telling *t = &c->told.v[i]->v[k];
            truce_arena a;
            truce_keys keys;
            if (!truce_map64_put(&c->by_id, t->t.id, (uint64_t)(uintptr_t)t)) return store__oom(err);
            if (!t->t.n || t->apart || t->t.parent >= 0) continue;
            if (!truce_ids_push(dirty, t->t.id)) return store__oom(err);
            truce_arena_init(&a, 0);
            rc = store__keys(&t->t, &a, &keys, err);
            for (uint32_t n = 0; rc == TRUCE_OK && n < keys.stored.n; n++) {
                if (c->n_keys == cap) {
                    cap = cap ? cap * 2 : 1024;
                    void *p = truce_realloc(c->keys, cap * sizeof *c->keys);
                    if (!p) rc = store__oom(err);
                    else c->keys = p;
                }
                if (rc == TRUCE_OK) c->keys[c->n_keys++] = (struct check__key){keys.stored.v[n], t->t.id};
            }
            truce_arena_fini(&a);
        }
    if (c->n_keys) qsort(c->keys, c->n_keys, sizeof *c->keys, check__by_key);
    return rc;
}

static int check__assignment(check__run *c, truce_err *err) {
    truce_ids dirty = {NULL, 0, 0};
    truce_assign_calls calls = {check__telling, check__candidates, check__siblings,
                                check__leader,  check__set_leader, c};
    int rc = check__gather(c, &dirty, err);
    if (rc == TRUCE_OK) rc = truce_assign(&calls, dirty.v, dirty.n, err);
    for (uint32_t i = 0; i < dirty.n && rc == TRUCE_OK; i++) {
        const store__telling *t = check__get(c, dirty.v[i]);
        uint64_t anew = 0;
        char what[48];
        (void)truce_map64_get(&c->leaders, dirty.v[i], &anew);
        snprintf(what, sizeof what, "telling %.12s/%u", t->t.report, t->t.number);
        if (anew != (uint64_t)t->leader)
            check__fault(c, what, "follows %lld, made anew it would follow %lld", (long long)t->leader,
                         (long long)anew);
    }
    truce_ids_fini(&dirty);
    return rc;
}

/* ---------------------------------------------------------------- incidents */

static uint64_t check__root(const truce_map64 *up, uint64_t x) {
    while (truce_map64_get(up, x, &x)) {}
    return x;
}

/* Leaders that acts put together: of each the way up to one that stands for all. */
static int check__pins(check__run *c, truce_map64 *up, truce_err *err) {
    truce_ids from = {NULL, 0, 0}, to = {NULL, 0, 0};
    int rc = check__ids(c, "SELECT telling FROM pin ORDER BY telling, anchor", &from, err);
    if (rc == TRUCE_OK) rc = check__ids(c, "SELECT anchor FROM pin ORDER BY telling, anchor", &to, err);
    for (uint32_t i = 0; i < from.n && i < to.n && rc == TRUCE_OK; i++) {
        const store__telling *a = check__get(c, from.v[i]), *b = check__get(c, to.v[i]);
        char what[48];
        snprintf(what, sizeof what, "telling %llu", (unsigned long long)from.v[i]);
        if (!a || !b) {
            check__fault(c, what, "an act tied it to another one, and one of them is not there");
            continue;
        }
        uint64_t x = check__root(up, (uint64_t)a->leader), y = check__root(up, (uint64_t)b->leader);
        if (x != y && !truce_map64_put(up, x, y)) rc = store__oom(err);
    }
    truce_ids_fini(&from);
    truce_ids_fini(&to);
    return rc;
}

/* One incident holds one leader's tellings and those of leaders that acts put to it, and nothing else. `of`: leader ->
 * incident */
static int check__joined(check__run *c, const truce_map64 *of, truce_err *err) {
    truce_map64 up = {NULL, 0, 0}, root_of = {NULL, 0, 0}, incident_of = {NULL, 0, 0};
    int rc = check__pins(c, &up, err);
    for (uint32_t i = 0; i < of->cap && rc == TRUCE_OK; i++) {
        uint64_t incident = of->slot[i].value, root = check__root(&up, of->slot[i].key), other;
        char what[24];
        if (!of->slot[i].key) continue;
        rc = store__code(c->s, (int64_t)incident, what, err);
        if (rc != TRUCE_OK) break;
        if (truce_map64_get(&root_of, incident, &other) && other != root)
            check__fault(c, what, "holds tellings of two things that no act put together");
        if (truce_map64_get(&incident_of, root, &other) && other != incident)
            check__fault(c, what, "an act put it together with another one, and they are two");
        if (!truce_map64_put(&root_of, incident, root) || !truce_map64_put(&incident_of, root, incident))
            rc = store__oom(err);
    }
    truce_map64_fini(&up);
    truce_map64_fini(&root_of);
    truce_map64_fini(&incident_of);
    return rc;
}

/* Tellings of one leader are in one incident; those that hold nothing are in none. */
static int check__members(check__run *c, truce_err *err) {
    truce_map64 of = {NULL, 0, 0}; /* leader -> incident */
    int rc = TRUCE_OK;
    for (uint32_t i = 0; i < c->told.n && rc == TRUCE_OK; i++)
        for (uint32_t k = 0; k < c->told.v[i]->n && rc == TRUCE_OK; k++) {
            const store__telling *t = &c->told.v[i]->v[k];
            int64_t incident = 0, named = 0;
            uint64_t other;
            char what[48];
            snprintf(what, sizeof what, "telling %.12s/%u", t->t.report, t->t.number);
            rc = store__incident_of(c->s, (int64_t)t->t.id, c->at, &incident, err);
            if (rc != TRUCE_OK) break;
            if (!t->t.n != !incident)
                check__fault(c, what, incident ? "is in an incident, but holds nothing" : "is in no incident");
            if (!incident) continue;
            rc = store__int(c->s, "SELECT 1 FROM incident WHERE id = $1", incident, 0, 0, &named, err);
            if (rc == TRUCE_OK && !named) check__fault(c, what, "is in an incident without a name");
            if (truce_map64_get(&of, (uint64_t)t->leader, &other)) {
                if (other != (uint64_t)incident) check__fault(c, what, "is in another incident than its leader");
            } else if (!truce_map64_put(&of, (uint64_t)t->leader, (uint64_t)incident)) rc = store__oom(err);
        }
    if (rc == TRUCE_OK) rc = check__joined(c, &of, err);
    truce_map64_fini(&of);
    return rc;
}

/* ---------------------------------------------------------------- all of it */

static void check__entry(uint64_t index, const char *what, const char *why, void *ctx) {
    check__run *c = ctx;
    (void)index;
    c->fault(what, why, c->ctx);
}

static int check__all(check__run *c, truce_err *err) {
    int64_t documents = 0, reports = 0;
    int rc = store__int(c->s, "SELECT count(*) FROM document", 0, 0, 0, &documents, err);
    if (rc == TRUCE_OK) rc = store__int(c->s, "SELECT count(*) FROM report", 0, 0, 0, &reports, err);
    if (rc == TRUCE_OK) rc = store__as_of(c->s, 0, &c->at, err);
    c->all = (uint64_t)(documents + reports);
    if (rc == TRUCE_OK) rc = store__log_check(c->s, check__entry, NULL, c, NULL, err);
    if (rc == TRUCE_OK) rc = check__documents(c, err);
    if (rc == TRUCE_OK) rc = check__reports(c, err);
    if (rc == TRUCE_OK) rc = check__assignment(c, err);
    return rc == TRUCE_OK ? check__members(c, err) : rc;
}

int truce_store_check(truce_store *s, void (*fault)(const char *what, const char *why, void *ctx),
                      void (*progress)(uint64_t done, uint64_t all, void *ctx), void *ctx, truce_err *err) {
    check__run c = {.s = s, .fault = fault, .progress = progress, .ctx = ctx};
    truce_err e = {0};
    truce_arena_init(&c.a, 0);
    int rc = truce_db_check(s->db, check__db, &c, err);
    if (rc == TRUCE_OK) rc = store__read_begin(s, err);
    if (rc == TRUCE_OK) {
        rc = check__soft(&c, "ledger", check__all(&c, &e), &e); /* what stops the rest is a fault like the others */
        if (rc != TRUCE_OK && err) *err = e;
        store__read_end(s);
    }
    truce_arena_fini(&c.a);
    truce_map64_fini(&c.leaders);
    truce_map64_fini(&c.by_id);
    truce_free(c.keys);
    return rc;
}
