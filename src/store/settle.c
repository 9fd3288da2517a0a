/* store/settle.c - from leaders to incidents: who is a member of what, from which act to which.
 * Does: put the tellings of a leader, and those that an analyst joined to it, into one incident named after the telling
 * that was published first; write what changed as versions; build incidents as of any act.
 * Two layers: leaders are a function of the reports; pins (merge, split, move) are acts on top, and stay when more
 * reports come. */
#include "store/inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- pins: what acts joined */

typedef struct settle__pin {
    int64_t a, b; /* leaders of the two tellings */
} settle__pin;

typedef struct settle__run {
    truce_store *s;
    int64_t act;
    settle__pin *pin;
    uint32_t n_pins;
    truce_map64 done; /* leaders */
} settle__run;

static int settle__telling(truce_store *s, int64_t id, store__telling **out, truce_err *err) {
    store__told *r;
    int rc = store__load(s, STORE__REPORT(id), STORE__NOW, NULL, &r, err);
    if (rc != TRUCE_OK) return rc;
    *out = store__telling_of(r, id);
    if (*out) return TRUCE_OK;
    return truce_err_set(err, TRUCE_EINPUT, "%s: damaged: telling %lld is not there; run 'truce check'", s->where,
                         (long long)id);
}

static int settle__leader(truce_store *s, int64_t id, int64_t *out, truce_err *err) {
    store__telling *t;
    int rc = settle__telling(s, id, &t, err);
    if (rc == TRUCE_OK) *out = t->leader ? t->leader : id;
    return rc;
}

static int settle__pins(settle__run *g, truce_err *err) {
    truce_stmt *st;
    truce_ids v = {NULL, 0, 0};
    bool ok = true;
    int rc = truce_db_stmt(g->s->db, &st, "SELECT telling, anchor FROM pin ORDER BY telling, anchor", err);
    if (rc != TRUCE_OK) return rc;
    while ((rc = truce_stmt_step(st, err)) == 1 && ok)
        ok = truce_ids_push(&v, (uint64_t)truce_col_int(st, 0)) && truce_ids_push(&v, (uint64_t)truce_col_int(st, 1));
    truce_stmt_reset(st);
    g->n_pins = v.n / 2;
    g->pin = v.n ? truce_calloc(g->n_pins, sizeof *g->pin) : NULL;
    if (!ok || (v.n && !g->pin)) rc = store__oom(err);
    for (uint32_t i = 0; i < g->n_pins && rc == TRUCE_OK; i++) {
        rc = settle__leader(g->s, (int64_t)v.v[2 * i], &g->pin[i].a, err);
        if (rc == TRUCE_OK) rc = settle__leader(g->s, (int64_t)v.v[2 * i + 1], &g->pin[i].b, err);
    }
    truce_ids_fini(&v);
    return rc;
}

/* ---------------------------------------------------------------- the tellings of one incident */

/* All tellings of a leader, itself among them when it leads itself. */
static int settle__followers(truce_store *s, int64_t leader, truce_ids *out, truce_err *err) {
    truce_stmt *st;
    store__telling *t;
    bool ok = true;
    int rc = settle__telling(s, leader, &t, err);
    if (rc != TRUCE_OK) return rc;
    if ((!t->leader || t->leader == leader) && !truce_ids_push(out, (uint64_t)leader)) return store__oom(err);
    rc = truce_db_stmt(s->db, &st, "SELECT id FROM telling WHERE leader = $1 AND leader > 0 ORDER BY id", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, leader);
    while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(out, (uint64_t)truce_col_int(st, 0));
    truce_stmt_reset(st);
    return ok ? rc : store__oom(err);
}

/* The leader and all that pins join to it, and their tellings. */
static int settle__component(settle__run *g, int64_t leader, truce_ids *tellings, truce_err *err) {
    truce_ids queue = {NULL, 0, 0};
    int rc = truce_ids_push(&queue, (uint64_t)leader) ? TRUCE_OK : store__oom(err);
    for (uint32_t i = 0; i < queue.n && rc == TRUCE_OK; i++) {
        uint64_t at = queue.v[i], seen;
        if (truce_map64_get(&g->done, at, &seen)) continue;
        if (!truce_map64_put(&g->done, at, 1)) rc = store__oom(err);
        if (rc == TRUCE_OK) rc = settle__followers(g->s, (int64_t)at, tellings, err);
        for (uint32_t p = 0; p < g->n_pins && rc == TRUCE_OK; p++) {
            int64_t other = g->pin[p].a == (int64_t)at ? g->pin[p].b : g->pin[p].b == (int64_t)at ? g->pin[p].a : 0;
            if (other && !truce_ids_push(&queue, (uint64_t)other)) rc = store__oom(err);
        }
    }
    truce_ids_fini(&queue);
    return rc;
}

/* ---------------------------------------------------------------- names */

/* A claim that was set apart may begin like what it left: then a letter more. Of two versions of one report the later
 * one takes over the name. */
static int settle__taken(truce_store *s, const char *code, int64_t telling, bool *taken, truce_err *err) {
    truce_stmt *st;
    *taken = false;
    int rc = truce_db_stmt(s->db, &st, "SELECT id FROM incident WHERE code = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_text(st, 1, truce_str_c(code));
    while ((rc = truce_stmt_step(st, err)) == 1)
        if (STORE__REPORT(truce_col_int(st, 0)) == STORE__REPORT(telling)) *taken = true;
    return rc;
}

static int settle__name(truce_store *s, const truce_telling *founder, truce_err *err) {
    char code[20];
    truce_stmt *st;
    int64_t there = 0;
    bool taken = true;
    int rc = store__int(s, "SELECT 1 FROM incident WHERE id = $1", (int64_t)founder->id, 0, 0, &there, err);
    if (rc != TRUCE_OK || there) return rc;
    truce_telling_incident_id(founder, code);
    size_t n = strlen(code);
    rc = settle__taken(s, code, (int64_t)founder->id, &taken, err);
    for (int tries = 0; taken && tries < 26 && rc == TRUCE_OK; tries++) {
        snprintf(code + n, sizeof code - n, "%c", 'a' + tries);
        rc = settle__taken(s, code, (int64_t)founder->id, &taken, err);
    }
    if (rc == TRUCE_OK) rc = truce_db_stmt(s->db, &st, "INSERT INTO incident(id, code) VALUES($1, $2)", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, (int64_t)founder->id);
    truce_stmt_text(st, 2, truce_str_c(code));
    return truce_stmt_run(st, err);
}

/* ---------------------------------------------------------------- versions of membership */

static int settle__member(settle__run *g, int64_t telling, int64_t incident, truce_err *err) {
    truce_stmt *st;
    int64_t now = 0, since = 0;
    int rc =
        truce_db_stmt(g->s->db, &st, "SELECT incident, since FROM member WHERE telling = $1 AND until IS NULL", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, telling);
    rc = truce_stmt_step(st, err);
    if (rc == 1) {
        now = truce_col_int(st, 0);
        since = truce_col_int(st, 1);
    }
    truce_stmt_reset(st);
    if (rc < 0 || now == incident) return rc < 0 ? rc : TRUCE_OK;
    const int64_t row[] = {telling, g->act, incident}, end[] = {g->act, telling};
    rc = TRUCE_OK;
    if (now && since == g->act)
        rc = store__run(g->s, "DELETE FROM member WHERE telling = $1 AND since = $2", row, 2, err);
    else if (now)
        rc = store__run(g->s, "UPDATE member SET until = $1 WHERE telling = $2 AND until IS NULL", end, 2, err);
    if (rc == TRUCE_OK && incident)
        rc = store__run(g->s, "INSERT INTO member(telling, since, incident) VALUES($1, $2, $3)", row, 3, err);
    return rc;
}

/* Was this leader's incident put into another one by an act? */
static bool settle__pinned(const settle__run *g, int64_t leader) {
    for (uint32_t i = 0; i < g->n_pins; i++)
        if (g->pin[i].a == leader && g->pin[i].b != leader) return true;
    return false;
}

/* Tellings that hold something; the incident is named by those that others were put to, when any are left. */
static int settle__standing(const settle__run *g, const truce_ids *tellings, bool roots, const truce_telling **v,
                            uint32_t *n, truce_err *err) {
    *n = 0;
    for (uint32_t i = 0; i < tellings->n; i++) {
        store__telling *t;
        int rc = settle__telling(g->s, (int64_t)tellings->v[i], &t, err);
        if (rc != TRUCE_OK) return rc;
        if (t->t.n && (!roots || !settle__pinned(g, t->leader ? t->leader : (int64_t)t->t.id))) v[(*n)++] = &t->t;
    }
    return TRUCE_OK;
}

static int settle__incident(settle__run *g, const truce_ids *tellings, truce_err *err) {
    const truce_telling **v = truce_calloc(tellings->n ? tellings->n : 1, sizeof *v);
    uint32_t n = 0;
    int rc = v ? settle__standing(g, tellings, true, v, &n, err) : store__oom(err);
    if (rc == TRUCE_OK && !n) rc = settle__standing(g, tellings, false, v, &n, err);
    const truce_telling *founder = n && rc == TRUCE_OK ? truce_telling_founder(v, n) : NULL;
    if (founder) rc = settle__name(g->s, founder, err);
    for (uint32_t i = 0; i < tellings->n && rc == TRUCE_OK; i++) {
        store__telling *t;
        rc = settle__telling(g->s, (int64_t)tellings->v[i], &t, err);
        if (rc == TRUCE_OK) rc = settle__member(g, (int64_t)tellings->v[i], t->t.n ? (int64_t)founder->id : 0, err);
    }
    truce_free(v);
    return rc;
}

int store__settle(truce_store *s, const truce_ids *leaders, int64_t act, truce_err *err) {
    settle__run g = {.s = s, .act = act};
    truce_ids tellings = {NULL, 0, 0};
    int rc = settle__pins(&g, err);
    for (uint32_t i = 0; i < leaders->n && rc == TRUCE_OK; i++) {
        uint64_t seen;
        if (truce_map64_get(&g.done, leaders->v[i], &seen)) continue;
        tellings.n = 0;
        rc = settle__component(&g, (int64_t)leaders->v[i], &tellings, err);
        if (rc == TRUCE_OK) rc = settle__incident(&g, &tellings, err);
        store__trim(s);
    }
    truce_ids_fini(&tellings);
    truce_map64_fini(&g.done);
    truce_free(g.pin);
    return rc;
}

/* ---------------------------------------------------------------- incidents as of an act */

int store__incident_of(truce_store *s, int64_t telling, int64_t at, int64_t *out, truce_err *err) {
    return store__int(
        s, "SELECT incident FROM member WHERE telling = $1 AND since <= $2 AND (until IS NULL OR until > $2)", telling,
        at, 0, out, err);
}

int store__code(truce_store *s, int64_t incident, char out[20], truce_err *err) {
    truce_stmt *st;
    out[0] = 0;
    int rc = truce_db_stmt(s->db, &st, "SELECT code FROM incident WHERE id = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, incident);
    rc = truce_stmt_step(st, err);
    if (rc == 1) snprintf(out, 20, "%.*s", TRUCE_FMT(truce_col_text(st, 0)));
    truce_stmt_reset(st);
    return rc < 0 ? rc : TRUCE_OK;
}

int store__members(truce_store *s, int64_t incident, int64_t at, truce_ids *out, truce_err *err) {
    truce_stmt *st;
    bool ok = true;
    out->n = 0;
    int rc =
        truce_db_stmt(s->db, &st,
                      "SELECT telling FROM member WHERE incident = $1 AND since <= $2 AND (until IS NULL OR until > "
                      "$2) ORDER BY telling",
                      err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, incident);
    truce_stmt_int(st, 2, at);
    while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(out, (uint64_t)truce_col_int(st, 0));
    truce_stmt_reset(st);
    return ok ? rc : store__oom(err);
}

/* The incident that holds the whole of which this one is a part. */
static int settle__parent(truce_store *s, int64_t incident, const truce_telling *const *v, uint32_t n, int64_t at,
                          char out[20], truce_err *err) {
    int64_t whole = 0;
    out[0] = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (v[i]->parent < 0) return TRUCE_OK; /* something of it stands by itself */
        int rc = store__incident_of(s, STORE__TELLING(STORE__REPORT(v[i]->id), v[i]->parent), at, &whole, err);
        if (rc != TRUCE_OK) return rc;
    }
    return whole && whole != incident ? store__code(s, whole, out, err) : TRUCE_OK;
}

static truce_incident *settle__build(truce_store *s, const truce_telling *const *v, uint32_t n, const char *parent,
                                     unsigned policy, truce_arena *a) {
    jmp_buf oom;
    a->oom = &oom;
    truce_names_oom(s->names, &oom);
    truce_incident *volatile out = NULL;
    if (setjmp(oom) == 0) {
        truce_incident *i = truce_arena_new(a, truce_incident);
        truce_incident_build(i, v, n, parent[0] ? parent : NULL, policy, s->lex, s->names, a);
        out = i;
    }
    a->oom = NULL;
    truce_names_oom(s->names, NULL);
    return out;
}

int store__incident(truce_store *s, int64_t incident, int64_t at, unsigned policy, truce_arena *a, truce_incident **out,
                    truce_err *err) {
    truce_ids ids = {NULL, 0, 0};
    char parent[20];
    uint32_t n = 0;
    *out = NULL;
    int rc = store__members(s, incident, at, &ids, err);
    const truce_telling **v = truce_arena_array(a, const truce_telling *, ids.n + 1);
    if (rc == TRUCE_OK && !v) rc = store__oom(err);
    for (uint32_t i = 0; i < ids.n && rc == TRUCE_OK; i++) {
        store__told *r;
        int64_t origin;
        rc = store__load(s, STORE__REPORT(ids.v[i]), at, a, &r, err);
        if (rc == TRUCE_OK) rc = store__origin(s, STORE__REPORT(ids.v[i]), at, &origin, err);
        if (rc != TRUCE_OK) break;
        store__telling *t = store__telling_of(r, (int64_t)ids.v[i]);
        if (!t || !t->t.n) continue;
        t->t.origin = (uint64_t)origin;
        v[n++] = &t->t;
    }
    truce_ids_fini(&ids);
    if (rc != TRUCE_OK || !n) return rc;
    rc = settle__parent(s, incident, v, n, at, parent, err);
    if (rc != TRUCE_OK) return rc;
    *out = settle__build(s, v, n, parent, policy, a);
    if (!*out) return store__oom(err);
    return store__code(s, incident, (*out)->id, err);
}
