/* incident/incident.c - the room's interface for one run: take in readings, hand out incidents and series. See
 * incident.h. Keeps what every report tells (telling.h) and puts all of it together at the end, so that the order of
 * the reports does not matter. */
#include "incident/state.h"

#include <stdlib.h>
#include <string.h>

static const char *const incident__policies[] = {"ucdp", "acled", "ibc", "airwars"};

const char *truce_policy_name(unsigned p) {
    return incident__policies[p < 4 ? p : 0];
}

bool truce_policy_of(truce_str name, unsigned *out) {
    for (unsigned i = 0; i < 4; i++)
        if (truce_str_is(name, incident__policies[i])) {
            *out = i;
            return true;
        }
    return false;
}

/* ---------------------------------------------------------------- what is kept of a run */

typedef struct run__report {
    const char *id;
    uint32_t up; /* a report of the same family of copies; itself: stands for the family */
    bool taken;
} run__report;

typedef struct run__key {
    uint64_t key;
    uint32_t at; /* in `order` */
} run__key;

struct truce_incidents {
    truce_arena arena;   /* claims in brief, lists of them, ids of reports */
    truce_arena scratch; /* of one reading; then of one telling or incident */
    truce_names *names;
    const truce_lexicon *lex;
    unsigned policy;
    /* on the heap, so that growing leaves nothing behind */
    TRUCE_VEC(truce_telling) tellings; /* those of one report beside each other; origin: index of the report */
    TRUCE_VEC(truce_period_claim) periods;
    TRUCE_VEC(run__report) reports;
    uint32_t *table; /* 1 + index into reports, by hash of the id; 0: free */
    uint32_t table_cap;
};

int truce_incidents_new(truce_incidents **out, unsigned policy, const truce_lexicon *lex, truce_err *err) {
    truce_incidents *t = truce_calloc(1, sizeof *t);
    *out = NULL;
    if (!t) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    int rc = truce_names_new(&t->names, err);
    if (rc != TRUCE_OK) {
        truce_free(t);
        return rc;
    }
    truce_arena_init(&t->arena, 0);
    truce_arena_init(&t->scratch, 0);
    t->policy = policy;
    t->lex = lex;
    *out = t;
    return TRUCE_OK;
}

void truce_incidents_free(truce_incidents *t) {
    if (!t) return;
    truce_arena_fini(&t->arena);
    truce_arena_fini(&t->scratch);
    truce_names_free(t->names);
    truce_free(t->tellings.v);
    truce_free(t->periods.v);
    truce_free(t->reports.v);
    truce_free(t->table);
    truce_free(t);
}

static void run__oom(truce_incidents *t, jmp_buf *oom) {
    t->arena.oom = t->scratch.oom = oom;
    truce_names_oom(t->names, oom);
}

/* Room for one more in a list on the heap. */
static void run__room(truce_incidents *t, void **v, uint32_t n, uint32_t *cap, size_t size) {
    if (n < *cap) return;
    uint32_t more = *cap ? *cap + *cap / 4 + 1 : 256;
    void *p = truce_realloc(*v, more * size);
    if (!p) longjmp(*t->arena.oom, 1);
    *v = p;
    *cap = more;
}

/* ---------------------------------------------------------------- reports and their families */

static void run__grow_table(truce_incidents *t) {
    uint32_t cap = t->table_cap ? t->table_cap * 2 : 256;
    uint32_t *table = truce_calloc(cap, sizeof *table);
    if (!table) longjmp(*t->arena.oom, 1);
    for (uint32_t i = 0; i < t->reports.n; i++) {
        uint32_t h = (uint32_t)truce_hash_str(truce_str_c(t->reports.v[i].id)) & (cap - 1);
        while (table[h]) h = (h + 1) & (cap - 1);
        table[h] = i + 1;
    }
    truce_free(t->table);
    t->table = table;
    t->table_cap = cap;
}

static uint32_t run__report_of(truce_incidents *t, const char *id) {
    if (t->reports.n * 2 >= t->table_cap) run__grow_table(t);
    uint32_t h = (uint32_t)truce_hash_str(truce_str_c(id)) & (t->table_cap - 1);
    for (; t->table[h]; h = (h + 1) & (t->table_cap - 1))
        if (strcmp(t->reports.v[t->table[h] - 1].id, id) == 0) return t->table[h] - 1;
    run__room(t, (void **)&t->reports.v, t->reports.n, &t->reports.cap, sizeof *t->reports.v);
    const char *kept = truce_arena_dup(&t->arena, id, strlen(id));
    t->reports.v[t->reports.n] = (run__report){kept, t->reports.n, false};
    t->table[h] = ++t->reports.n;
    return t->reports.n - 1;
}

static uint32_t run__family(truce_incidents *t, uint32_t report) {
    run__report *v = t->reports.v;
    for (; v[report].up != report; report = v[report].up) v[report].up = v[v[report].up].up;
    return report;
}

/* ---------------------------------------------------------------- taking in */

/* Copies what a reading tells out of the memory that the next one uses. */
static void run__keep(truce_incidents *t, const truce_told *told, uint32_t report) {
    const char *id = t->reports.v[report].id;
    truce_brief *claims = truce_arena_array(&t->arena, truce_brief, told->claims.n);
    if (told->claims.n) memcpy(claims, told->claims.v, told->claims.n * sizeof *claims);
    for (uint32_t i = 0; i < told->tellings.n; i++) {
        truce_telling k = told->tellings.v[i];
        const truce_brief **list = truce_arena_array(&t->arena, const truce_brief *, k.n);
        for (uint32_t j = 0; j < k.n; j++) list[j] = claims + (k.claims[j] - told->claims.v);
        k.claims = list;
        k.report = id;
        k.origin = report;
        run__room(t, (void **)&t->tellings.v, t->tellings.n, &t->tellings.cap, sizeof *t->tellings.v);
        t->tellings.v[t->tellings.n++] = k;
    }
}

static void run__keep_periods(truce_incidents *t, const truce_told *told, uint32_t report, truce_day published) {
    for (uint32_t i = 0; i < told->claims.n; i++) {
        const truce_brief *c = &told->claims.v[i];
        if (!c->period || !c->harm) continue;
        truce_brief *kept = truce_arena_new(&t->arena, truce_brief);
        *kept = *c;
        run__room(t, (void **)&t->periods.v, t->periods.n, &t->periods.cap, sizeof *t->periods.v);
        t->periods.v[t->periods.n++] = (truce_period_claim){t->reports.v[report].id, published, kept};
    }
}

static void run__take(truce_incidents *t, const truce_reading *r) {
    const truce_article *a = r->article;
    uint32_t report = run__report_of(t, a->id);
    if (a->copy_of[0]) {
        uint32_t x = run__family(t, report), y = run__family(t, run__report_of(t, a->copy_of));
        t->reports.v[x].up = y;
    }
    if (t->reports.v[report].taken) return; /* the same report twice is one report */
    t->reports.v[report].taken = true;
    truce_told told;
    truce_arena_reset(&t->scratch);
    truce_tell(&told, r, t->lex, t->names, &t->scratch);
    run__keep(t, &told, report);
    run__keep_periods(t, &told, report, a->published);
}

int truce_incidents_add(truce_incidents *t, const truce_reading *r, truce_err *err) {
    jmp_buf oom;
    int rc = TRUCE_OK;
    run__oom(t, &oom);
    if (setjmp(oom) == 0) run__take(t, r);
    else rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    run__oom(t, NULL);
    return rc;
}

/* ---------------------------------------------------------------- putting together */

/* All tellings in the order of truce_telling_cmp: their handles are 1 + their places in it. */
typedef struct run__all {
    truce_incidents *t;
    const truce_telling **order;
    uint32_t n;       /* wholes; behind them the parts */
    uint32_t *leader; /* 1 + place of the leader; 0: none yet */
    run__key *keys;
    uint64_t n_keys, cap_keys;
} run__all;

static int run__by_order(const void *a, const void *b) {
    const truce_telling *x = *(const truce_telling *const *)a, *y = *(const truce_telling *const *)b;
    bool p = x->parent >= 0, q = y->parent >= 0;
    return p != q ? p - q : truce_telling_cmp(x, y);
}

static int run__by_key(const void *a, const void *b) {
    const run__key *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

static int run__telling(uint64_t id, const truce_telling **out, void *ctx, truce_err *err) {
    (void)err;
    *out = ((run__all *)ctx)->order[id - 1];
    return TRUCE_OK;
}

/* The assignment that asks holds memory of its own: what cannot be had here must not jump over it. */
static bool run__keys(truce_incidents *t, const truce_telling *k, truce_keys *out) {
    jmp_buf oom, *outer = t->scratch.oom;
    bool had = false;
    t->scratch.oom = &oom;
    if (setjmp(oom) == 0) {
        truce_arena_reset(&t->scratch);
        truce_telling_keys(k, &t->scratch, out);
        had = true;
    }
    t->scratch.oom = outer;
    return had;
}

/* Earlier ones only: here every telling is assigned, once, and looks back. */
static int run__candidates(uint64_t id, truce_ids *out, void *ctx, truce_err *err) {
    run__all *s = ctx;
    truce_keys keys;
    if (!run__keys(s->t, s->order[id - 1], &keys)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    for (uint32_t i = 0; i < keys.asked.n; i++) {
        uint64_t key = keys.asked.v[i], lo = 0, hi = s->n_keys;
        while (lo < hi) {
            uint64_t mid = lo + (hi - lo) / 2;
            if (s->keys[mid].key < key) lo = mid + 1;
            else hi = mid;
        }
        for (; lo < s->n_keys && s->keys[lo].key == key && s->keys[lo].at + 1 < id; lo++)
            if (!truce_ids_push(out, s->keys[lo].at + 1)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    return TRUCE_OK;
}

static int run__siblings(uint64_t id, truce_ids *out, void *ctx, truce_err *err) {
    const run__all *s = ctx;
    const truce_telling *me = s->order[id - 1], *beg = s->t->tellings.v, *end = beg + s->t->tellings.n, *p = me;
    while (p > beg && p[-1].report == me->report) p--;
    for (; p < end && p->report == me->report; p++)
        if (p->parent < 0 && p != me && !truce_ids_push(out, p->id))
            return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    return TRUCE_OK;
}

static int run__leader(uint64_t id, uint64_t *out, void *ctx, truce_err *err) {
    (void)err;
    *out = ((const run__all *)ctx)->leader[id - 1];
    return TRUCE_OK;
}

static int run__set_leader(uint64_t id, uint64_t leader, void *ctx, truce_err *err) {
    (void)err;
    ((run__all *)ctx)->leader[id - 1] = (uint32_t)leader;
    return TRUCE_OK;
}

static void run__order(run__all *s) {
    truce_incidents *t = s->t;
    uint32_t n = t->tellings.n;
    s->order = truce_arena_array(&t->arena, const truce_telling *, n);
    for (uint32_t i = 0; i < n; i++) {
        t->tellings.v[i].origin = run__family(t, (uint32_t)t->tellings.v[i].origin);
        s->order[i] = &t->tellings.v[i];
        s->n += t->tellings.v[i].parent < 0;
    }
    if (n) qsort(s->order, n, sizeof(*s->order), run__by_order);
    for (uint32_t i = 0; i < n; i++) t->tellings.v[s->order[i] - t->tellings.v].id = i + 1;
    s->leader = truce_arena_array(&t->arena, uint32_t, n);
    for (uint32_t i = s->n; i < n; i++) s->leader[i] = i + 1; /* a part leads itself */
}

static bool run__index(run__all *s) {
    for (uint32_t i = 0; i < s->n; i++) {
        truce_keys keys;
        truce_arena_reset(&s->t->scratch);
        truce_telling_keys(s->order[i], &s->t->scratch, &keys);
        for (uint32_t k = 0; k < keys.stored.n; k++) {
            if (s->n_keys == s->cap_keys) {
                uint64_t cap = s->cap_keys ? s->cap_keys + s->cap_keys / 2 : 1024;
                run__key *v = truce_realloc(s->keys, cap * sizeof *v);
                if (!v) return false;
                s->keys = v;
                s->cap_keys = cap;
            }
            s->keys[s->n_keys++] = (run__key){keys.stored.v[k], i};
        }
    }
    if (s->n_keys) qsort(s->keys, s->n_keys, sizeof *s->keys, run__by_key);
    return true;
}

static int run__assign(run__all *s, truce_err *err) {
    truce_assign_calls calls = {run__telling, run__candidates, run__siblings, run__leader, run__set_leader, s};
    uint64_t *all = truce_arena_array(&s->t->arena, uint64_t, s->n);
    for (uint32_t i = 0; i < s->n; i++) all[i] = i + 1;
    return truce_assign(&calls, all, s->n, err);
}

/* ---------------------------------------------------------------- handing out */

typedef struct run__rank {
    const truce_telling **v; /* its tellings */
    const truce_telling *founder;
    uint32_t n;
    int64_t weight;
} run__rank;

static int64_t run__weight(const truce_incident *i) {
    int64_t dead = i->totals[TRUCE_HARM_KILLED].best, hurt = i->totals[TRUCE_HARM_WOUNDED].best;
    int64_t w = (int64_t)i->origins * 4 + i->claims.n;
    if (dead > 0) w += 3;
    if (hurt > 0) w += 2;
    return w;
}

static int run__by_rank(const void *a, const void *b) {
    const run__rank *x = a, *y = b;
    if (x->weight != y->weight) return x->weight < y->weight ? 1 : -1;
    return inc__told_first(x->founder, y->founder);
}

/* The tellings of each leader, beside each other. @return how many incidents */
static uint32_t run__group(run__all *s, run__rank *ranks) {
    truce_incidents *t = s->t;
    uint32_t n = t->tellings.n, incidents = 0;
    uint32_t *at = truce_arena_array(&t->arena, uint32_t, n);
    for (uint32_t i = 0; i < n; i++) at[s->leader[i] - 1]++;
    for (uint32_t i = 0, sum = 0; i < n; i++) {
        uint32_t many = at[i];
        at[i] = sum;
        sum += many;
    }
    const truce_telling **v = truce_arena_array(&t->arena, const truce_telling *, n);
    for (uint32_t i = 0; i < n; i++) v[at[s->leader[i] - 1]++] = s->order[i];
    for (uint32_t i = 0, beg = 0; i < n; beg = at[i++])
        if (at[i] > beg) ranks[incidents++] = (run__rank){.v = v + beg, .n = at[i] - beg};
    return incidents;
}

/* Incidents are built twice, one at a time in memory that is used again: to weigh them, then, in order, to hand them
 * out. */
static truce_incident *run__build(truce_incidents *t, const run__rank *r, const char *parent) {
    truce_arena_reset(&t->scratch);
    truce_incident *i = truce_arena_new(&t->scratch, truce_incident);
    truce_incident_build(i, r->v, r->n, parent, t->policy, t->lex, t->names, &t->scratch);
    return i;
}

/* Id of the incident that holds the whole of a part. */
static bool run__parent(const run__all *s, const run__rank *r, const truce_telling *const *founders, char out[20]) {
    const truce_telling *part = r->founder;
    if (part->parent < 0) return false;
    const truce_telling *whole = part - part->number + part->parent;
    const truce_telling *founder = founders[s->leader[whole->id - 1] - 1];
    if (founder == part) return false;
    truce_telling_incident_id(founder, out);
    return true;
}

static void run__hand_out(run__all *s, truce_incident_calls calls) {
    truce_incidents *t = s->t;
    run__rank *ranks = truce_arena_array(&t->arena, run__rank, t->tellings.n);
    const truce_telling **founders = truce_arena_array(&t->arena, const truce_telling *, t->tellings.n);
    uint32_t n = run__group(s, ranks);
    for (uint32_t i = 0; i < n; i++) {
        ranks[i].weight = run__weight(run__build(t, &ranks[i], NULL));
        ranks[i].founder = truce_telling_founder(ranks[i].v, ranks[i].n);
        founders[s->leader[ranks[i].founder->id - 1] - 1] = ranks[i].founder;
    }
    if (n) qsort(ranks, n, sizeof *ranks, run__by_rank);
    for (uint32_t i = 0; calls.incident && i < n; i++) {
        char parent[20];
        bool part = run__parent(s, &ranks[i], founders, parent);
        calls.incident(run__build(t, &ranks[i], part ? parent : NULL), calls.ctx);
    }
    truce_arena_reset(&t->scratch);
    if (calls.series) truce_series_build(t->periods.v, t->periods.n, &t->scratch, calls.series, calls.ctx);
}

/* Under the oom jump; what must be freed is in `s`. */
static int run__finish(run__all *s, truce_incident_calls calls, truce_err *err) {
    jmp_buf oom;
    run__oom(s->t, &oom);
    if (setjmp(oom)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    run__order(s);
    if (!run__index(s)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    int rc = run__assign(s, err);
    if (rc == TRUCE_OK) run__hand_out(s, calls);
    return rc;
}

int truce_incidents_finish(truce_incidents *t, truce_incident_calls calls, truce_err *err) {
    run__all s = {.t = t};
    int rc = run__finish(&s, calls, err);
    run__oom(t, NULL);
    truce_free(s.keys);
    return rc;
}
