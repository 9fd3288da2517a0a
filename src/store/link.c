/* store/link.c - the assignment of tellings to leaders (incident/telling.h), over the ledger.
 * Does: answer what the assignment asks; keep the leaders that it sets; remember which leaders won or lost somebody. */
#include "store/inside.h"

#include <stdlib.h>
#include <string.h>

typedef struct link__run {
    truce_store *s;
    truce_ids *touched;
    truce_arena a; /* of one question's keys */
} link__run;

static int link__get(link__run *l, uint64_t id, store__telling **out, truce_err *err) {
    store__told *r;
    int rc = store__load(l->s, STORE__REPORT(id), STORE__NOW, NULL, &r, err);
    if (rc != TRUCE_OK) return rc;
    *out = store__telling_of(r, (int64_t)id);
    if (!*out)
        return truce_err_set(err, TRUCE_EINPUT, "%s: damaged: telling %lld is not there; run 'truce check'",
                             l->s->where, (long long)id);
    return TRUCE_OK;
}

static int link__telling(uint64_t id, const truce_telling **out, void *ctx, truce_err *err) {
    store__telling *t;
    int rc = link__get(ctx, id, &t, err);
    if (rc == TRUCE_OK) *out = &t->t;
    return rc;
}

/* Takes part in the assignment. */
static bool link__plays(const store__telling *t) {
    return t->t.n && !t->apart && t->t.parent < 0;
}

static int link__add(link__run *l, uint64_t id, truce_ids *out, truce_err *err) {
    store__telling *t;
    int rc = link__get(l, id, &t, err);
    if (rc != TRUCE_OK || !link__plays(t)) return rc;
    return truce_ids_push(out, id) ? TRUCE_OK : store__oom(err);
}

int store__keys(const truce_telling *t, truce_arena *a, truce_keys *k, truce_err *err) {
    jmp_buf oom;
    memset(k, 0, sizeof *k);
    a->oom = &oom;
    if (setjmp(oom) != 0) {
        a->oom = NULL;
        return store__oom(err);
    }
    truce_telling_keys(t, a, k);
    a->oom = NULL;
    return TRUCE_OK;
}

/* Numbers first, then what they name: loading a report runs other statements. */
static int link__sharing(link__run *l, uint64_t key, truce_ids *out, truce_err *err) {
    truce_stmt *st;
    bool ok = true;
    int rc = truce_db_stmt(l->s->db, &st, "SELECT telling FROM key WHERE key = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, (int64_t)key);
    while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(out, (uint64_t)truce_col_int(st, 0));
    truce_stmt_reset(st);
    return ok ? rc : store__oom(err);
}

static int link__by_number(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static int link__candidates(uint64_t id, truce_ids *out, void *ctx, truce_err *err) {
    link__run *l = ctx;
    store__telling *t;
    truce_keys k;
    truce_ids found = {NULL, 0, 0};
    int rc = link__get(l, id, &t, err);
    if (rc == TRUCE_OK) rc = store__keys(&t->t, &l->a, &k, err);
    for (uint32_t i = 0; rc == TRUCE_OK && i < k.asked.n; i++) rc = link__sharing(l, k.asked.v[i], &found, err);
    if (found.n) qsort(found.v, found.n, sizeof *found.v, link__by_number);
    for (uint32_t i = 0; rc == TRUCE_OK && i < found.n; i++)
        if (!i || found.v[i] != found.v[i - 1]) rc = link__add(l, found.v[i], out, err);
    truce_arena_reset(&l->a);
    truce_ids_fini(&found);
    return rc;
}

static int link__siblings(uint64_t id, truce_ids *out, void *ctx, truce_err *err) {
    link__run *l = ctx;
    store__told *r;
    int rc = store__load(l->s, STORE__REPORT(id), STORE__NOW, NULL, &r, err);
    for (uint32_t i = 0; rc == TRUCE_OK && i < r->n; i++)
        if (r->v[i].t.id != id && link__plays(&r->v[i]) && !truce_ids_push(out, r->v[i].t.id)) rc = store__oom(err);
    return rc;
}

static int link__leader(uint64_t id, uint64_t *out, void *ctx, truce_err *err) {
    store__telling *t;
    int rc = link__get(ctx, id, &t, err);
    if (rc == TRUCE_OK) *out = (uint64_t)t->leader;
    return rc;
}

static int link__set_leader(uint64_t id, uint64_t leader, void *ctx, truce_err *err) {
    link__run *l = ctx;
    store__telling *t;
    int rc = link__get(l, id, &t, err);
    if (rc != TRUCE_OK || t->leader == (int64_t)leader) return rc;
    if (t->leader && !truce_ids_push(l->touched, (uint64_t)t->leader)) return store__oom(err);
    if (!truce_ids_push(l->touched, leader)) return store__oom(err);
    t->leader = (int64_t)leader;
    const int64_t v[] = {(int64_t)leader, (int64_t)id}, own[] = {(int64_t)id};
    if (leader == id) return store__run(l->s, "UPDATE telling SET leader = NULL WHERE id = $1", own, 1, err);
    return store__run(l->s, "UPDATE telling SET leader = $1 WHERE id = $2", v, 2, err);
}

int store__assign(truce_store *s, const truce_ids *dirty, truce_ids *touched, truce_err *err) {
    link__run l = {.s = s, .touched = touched};
    truce_ids play = {NULL, 0, 0};
    truce_assign_calls calls = {link__telling, link__candidates, link__siblings, link__leader, link__set_leader, &l};
    int rc = TRUCE_OK;
    truce_arena_init(&l.a, 0);
    for (uint32_t i = 0; i < dirty->n && rc == TRUCE_OK; i++) {
        store__telling *t;
        rc = link__get(&l, dirty->v[i], &t, err);
        if (rc != TRUCE_OK) break;
        if (!truce_ids_push(touched, dirty->v[i]) || (link__plays(t) && !truce_ids_push(&play, dirty->v[i])))
            rc = store__oom(err);
    }
    if (rc == TRUCE_OK) rc = truce_assign(&calls, play.v, play.n, err);
    truce_ids_fini(&play);
    truce_arena_fini(&l.a);
    return rc;
}
