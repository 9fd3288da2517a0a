/* incident/assign.c - which tellings go together. See telling.h.
 * A telling's leader is a function of the leaders of earlier tellings that it matches and of earlier tellings of its
 * own report ("earlier": truce_telling_cmp). So there is an order in which everything is settled once; when something
 * changes, a heap in that order brings up what depends on it, and only that. */
#include "incident/state.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- handles */

bool truce_ids_push(truce_ids *ids, uint64_t id) {
    if (ids->n == ids->cap) {
        uint32_t cap = ids->cap ? ids->cap * 2 : 64;
        uint64_t *v = cap > ids->cap ? truce_realloc(ids->v, cap * sizeof *v) : NULL;
        if (!v) return false;
        ids->v = v;
        ids->cap = cap;
    }
    ids->v[ids->n++] = id;
    return true;
}

void truce_ids_fini(truce_ids *ids) {
    truce_free(ids->v);
    *ids = (truce_ids){NULL, 0, 0};
}

/* ---------------------------------------------------------------- order */

enum { ASSIGN__WEEK = 7 };

static bool assign__has_day(const truce_telling *t) {
    return t->dated && t->from != TRUCE_NODAY && (int64_t)t->to - t->from < ASSIGN__WEEK;
}

int truce_telling_cmp(const truce_telling *a, const truce_telling *b) {
    bool x = assign__has_day(a), y = assign__has_day(b);
    return x != y ? (x ? -1 : 1) : inc__told_first(a, b);
}

/* All that truce_telling_cmp looks at before it comes to the report. */
static uint64_t assign__turn(const truce_telling *t) {
    uint64_t day = t->published == TRUCE_NODAY ? UINT32_MAX : (uint64_t)((int64_t)t->published - INT32_MIN);
    return (assign__has_day(t) ? 0 : (uint64_t)1 << 32) + day;
}

/* ---------------------------------------------------------------- what is known of a telling */

typedef struct assign__node {
    uint64_t id, leader;
    uint64_t turn; /* the beginning of truce_telling_cmp, as a number */
    const truce_telling *t;
    const inc_face *face; /* of `epoch`; NULL until it is compared */
    uint32_t epoch;
    uint32_t seen;       /* the last telling that looked at it */
    bool known, pending; /* leader was asked for; in the heap */
} assign__node;

typedef struct assign__run {
    const truce_assign_calls *calls;
    truce_arena arena; /* nodes */
    truce_arena faces; /* forgotten together, when they are many: those compared next are mostly of other days */
    uint32_t epoch;
    assign__node **table;
    uint32_t n, cap;
    assign__node **heap;
    uint32_t heap_n, heap_cap;
    truce_ids near, kin;
    uint32_t looks;
    truce_err *err;
} assign__run;

static int assign__cmp(const assign__node *a, const assign__node *b) {
    return a->turn != b->turn ? (a->turn < b->turn ? -1 : 1) : truce_telling_cmp(a->t, b->t);
}

static int assign__full(assign__run *r) {
    return truce_err_set(r->err, TRUCE_ENOMEM, "out of memory");
}

static bool assign__grow(assign__run *r) {
    uint32_t cap = r->cap ? r->cap * 2 : 256;
    assign__node **table = truce_calloc(cap, sizeof *table);
    if (!table) return false;
    for (uint32_t i = 0; i < r->cap; i++) {
        if (!r->table[i]) continue;
        uint32_t h = (uint32_t)truce_hash_mix(0, r->table[i]->id) & (cap - 1);
        while (table[h]) h = (h + 1) & (cap - 1);
        table[h] = r->table[i];
    }
    truce_free(r->table);
    r->table = table;
    r->cap = cap;
    return true;
}

static int assign__node_of(assign__run *r, uint64_t id, assign__node **out) {
    if (r->n * 2 >= r->cap && !assign__grow(r)) return assign__full(r);
    uint32_t h = (uint32_t)truce_hash_mix(0, id) & (r->cap - 1);
    for (; r->table[h]; h = (h + 1) & (r->cap - 1))
        if (r->table[h]->id == id) {
            *out = r->table[h];
            return TRUCE_OK;
        }
    assign__node *n = truce_arena_new(&r->arena, assign__node);
    n->id = id;
    int rc = r->calls->telling(id, &n->t, r->calls->ctx, r->err);
    if (rc != TRUCE_OK) return rc;
    n->turn = assign__turn(n->t);
    r->table[h] = n;
    r->n++;
    *out = n;
    return TRUCE_OK;
}

static int assign__leader(assign__run *r, assign__node *n) {
    if (n->known) return TRUCE_OK;
    n->known = true;
    return r->calls->leader(n->id, &n->leader, r->calls->ctx, r->err);
}

static const inc_face *assign__face(assign__run *r, assign__node *n) {
    inc_face f;
    inc_face_room room;
    if (!n->face || n->epoch != r->epoch) {
        inc__face(&f, &room, n->t);
        n->face = inc__face_keep(&r->faces, &f);
        n->epoch = r->epoch;
    }
    return n->face;
}

static int assign__match(assign__run *r, assign__node *a, assign__node *b) {
    unsigned why;
    return inc__match(assign__face(r, a), assign__face(r, b), &why);
}

/* ---------------------------------------------------------------- what is still to be settled, earliest first */

static int assign__push(assign__run *r, assign__node *n) {
    if (n->pending) return TRUCE_OK;
    if (r->heap_n == r->heap_cap) {
        uint32_t cap = r->heap_cap ? r->heap_cap * 2 : 256;
        assign__node **v = truce_realloc(r->heap, cap * sizeof(*v));
        if (!v) return assign__full(r);
        r->heap = v;
        r->heap_cap = cap;
    }
    n->pending = true;
    uint32_t i = r->heap_n++;
    for (; i && assign__cmp(n, r->heap[(i - 1) / 2]) < 0; i = (i - 1) / 2) r->heap[i] = r->heap[(i - 1) / 2];
    r->heap[i] = n;
    return TRUCE_OK;
}

static assign__node *assign__pop(assign__run *r) {
    assign__node *first = r->heap[0], *last = r->heap[--r->heap_n];
    uint32_t i = 0;
    for (uint32_t k; (k = 2 * i + 1) < r->heap_n; i = k) {
        if (k + 1 < r->heap_n && assign__cmp(r->heap[k + 1], r->heap[k]) < 0) k++;
        if (assign__cmp(last, r->heap[k]) <= 0) break;
        r->heap[i] = r->heap[k];
    }
    r->heap[i] = last;
    first->pending = false;
    return first;
}

/* ---------------------------------------------------------------- one telling */

typedef struct assign__option {
    assign__node *leader;
    int score;        /* the best of any member */
    uint32_t members; /* that match */
} assign__option;

typedef TRUCE_VEC(assign__option) assign__options;

/* The leaders that earlier matching tellings belong to, each with its best score. What is later is left in `near`. */
static int assign__look(assign__run *r, assign__node *n, truce_arena *a, assign__options *out) {
    uint32_t later = 0;
    r->looks++;
    n->seen = r->looks;
    for (uint32_t i = 0; i < r->near.n; i++) {
        assign__node *m, *l;
        int rc = assign__node_of(r, r->near.v[i], &m), score;
        if (rc != TRUCE_OK) return rc;
        if (m->seen == r->looks || m->pending) continue; /* what waits its turn is later, and will look at n itself */
        m->seen = r->looks;
        if (assign__cmp(m, n) > 0) {
            r->near.v[later++] = m->id;
            continue;
        }
        if (!(score = assign__match(r, n, m))) continue;
        if ((rc = assign__leader(r, m)) != TRUCE_OK) return rc;
        if (!m->leader) continue; /* its turn is yet to come, and then n's again */
        if ((rc = assign__node_of(r, m->leader, &l)) != TRUCE_OK) return rc;
        uint32_t k = 0;
        while (k < out->n && out->v[k].leader != l) k++;
        if (k == out->n) truce_vec_push(a, out, (assign__option){l, 0, 0});
        out->v[k].members++;
        if (score > out->v[k].score) out->v[k].score = score;
    }
    r->near.n = later;
    return TRUCE_OK;
}

/* One report's two things stay two. */
static int assign__taken(assign__run *r, const assign__node *n, const assign__node *leader, bool *taken) {
    *taken = strcmp(leader->t->report, n->t->report) == 0;
    for (uint32_t i = 0; i < r->kin.n && !*taken; i++) {
        assign__node *s;
        int rc = assign__node_of(r, r->kin.v[i], &s);
        if (rc != TRUCE_OK) return rc;
        if (s == n || assign__cmp(s, n) > 0) continue;
        if ((rc = assign__leader(r, s)) != TRUCE_OK) return rc;
        *taken = s->leader == leader->id;
    }
    return TRUCE_OK;
}

static int assign__choose(assign__run *r, assign__node *n, const assign__options *o, uint64_t *leader) {
    const assign__node *best = n;
    int most = 0;
    for (uint32_t i = 0; i < o->n; i++) {
        assign__node *l = o->v[i].leader;
        int s = o->v[i].score + (o->v[i].members > 1); /* one more when several say so */
        if (s < most || (s == most && assign__cmp(l, best) > 0)) continue;
        bool taken;
        if (!inc__may(assign__face(r, n), assign__face(r, l))) continue;
        int rc = assign__taken(r, n, l, &taken);
        if (rc != TRUCE_OK) return rc;
        if (taken) continue;
        best = l;
        most = s;
    }
    *leader = best->id;
    return TRUCE_OK;
}

/* What is later and depends on n. */
static int assign__wake(assign__run *r, assign__node *n, bool kin) {
    int rc = TRUCE_OK;
    for (uint32_t i = 0; i < r->near.n && rc == TRUCE_OK; i++) {
        assign__node *m;
        rc = assign__node_of(r, r->near.v[i], &m);
        if (rc == TRUCE_OK && !m->pending && assign__match(r, n, m)) rc = assign__push(r, m);
    }
    for (uint32_t i = 0; kin && i < r->kin.n && rc == TRUCE_OK; i++) {
        assign__node *s;
        rc = assign__node_of(r, r->kin.v[i], &s);
        if (rc == TRUCE_OK && !s->pending && assign__cmp(s, n) > 0) rc = assign__push(r, s);
    }
    return rc;
}

static int assign__settle(assign__run *r, assign__node *n, truce_arena *a) {
    assign__options o = {0};
    uint64_t was, now;
    int rc = assign__leader(r, n);
    if (rc != TRUCE_OK) return rc;
    r->near.n = r->kin.n = 0;
    was = n->leader;
    if ((rc = r->calls->candidates(n->id, &r->near, r->calls->ctx, r->err)) != TRUCE_OK) return rc;
    if ((rc = assign__look(r, n, a, &o)) != TRUCE_OK) return rc;
    bool kin = o.n || (was && was != n->id); /* what leads itself keeps nobody of its report from anything */
    if (kin && (rc = r->calls->siblings(n->id, &r->kin, r->calls->ctx, r->err)) != TRUCE_OK) return rc;
    if ((rc = assign__choose(r, n, &o, &now)) != TRUCE_OK || now == was) return rc;
    if ((rc = r->calls->set_leader(n->id, now, r->calls->ctx, r->err)) != TRUCE_OK) return rc;
    n->leader = now;
    return assign__wake(r, n, kin);
}

enum { ASSIGN__FACES = 16 << 20 /* bytes */ };

static int assign__all(assign__run *r, truce_arena *scratch, const uint64_t *dirty, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        assign__node *m;
        int rc = assign__node_of(r, dirty[i], &m);
        if (rc == TRUCE_OK) rc = assign__push(r, m);
        if (rc != TRUCE_OK) return rc;
    }
    while (r->heap_n) {
        truce_arena_reset(scratch);
        if (r->faces.used > ASSIGN__FACES) {
            truce_arena_reset(&r->faces);
            r->epoch++;
        }
        int rc = assign__settle(r, assign__pop(r), scratch);
        if (rc != TRUCE_OK) return rc;
    }
    return TRUCE_OK;
}

/* Under the oom jump of the arenas; what needs freeing is in `r`. */
static int assign__guarded(assign__run *r, truce_arena *scratch, const uint64_t *dirty, uint32_t n) {
    jmp_buf oom;
    int rc;
    r->arena.oom = r->faces.oom = scratch->oom = &oom;
    if (setjmp(oom) == 0) rc = assign__all(r, scratch, dirty, n);
    else rc = assign__full(r);
    r->arena.oom = r->faces.oom = scratch->oom = NULL;
    return rc;
}

int truce_assign(const truce_assign_calls *calls, const uint64_t *dirty, uint32_t n, truce_err *err) {
    assign__run r = {.calls = calls, .err = err};
    truce_arena scratch;
    truce_arena_init(&r.arena, 0);
    truce_arena_init(&r.faces, 0);
    truce_arena_init(&scratch, 0);
    int rc = assign__guarded(&r, &scratch, dirty, n);
    truce_arena_fini(&r.arena);
    truce_arena_fini(&r.faces);
    truce_arena_fini(&scratch);
    truce_ids_fini(&r.near);
    truce_ids_fini(&r.kin);
    truce_free(r.table);
    truce_free(r.heap);
    return rc;
}
