/* store/acts.c - an analyst's corrections: withdraw, merge, split, move.
 * Does: check the ids, keep the act with its reason and who did it, then bring incidents up to date.
 * Nothing is overwritten: claims leave tellings from an act on, reports get tombstones, pins join what belongs
 * together; as of any earlier time all is as it was. */
#include "store/query.h"

#include <stdlib.h>
#include <string.h>

typedef struct acts__run {
    truce_store *s;
    const truce_act *act;
    int64_t number;
    truce_ids dirty;   /* tellings to assign again */
    truce_ids touched; /* leaders whose incidents may have changed */
    int64_t made;      /* the first telling set apart */
    truce_buf *said;
} acts__run;

static const char *const acts__kinds[] = {"withdraw", "merge", "split", "move"};

static int acts__ids(truce_ids *ids, uint64_t v, truce_err *err) {
    return truce_ids_push(ids, v) ? TRUCE_OK : store__oom(err);
}

/* ---------------------------------------------------------------- ids of the act */

typedef struct acts__claim {
    int64_t report;
    uint32_t number;
} acts__claim;

static int acts__find(truce_store *s, const char *id, enum truce_id_kind want, char whole[80], truce_err *err) {
    static const char *const kinds[] = {"a report", "a claim", "an incident"};
    enum truce_id_kind kind;
    bool forwarded;
    int rc = truce_store_find(s, id, &kind, whole, &forwarded, err);
    if (rc != TRUCE_OK || kind == want) return rc;
    return truce_err_set(err, TRUCE_EUSAGE, "'%.40s' names %s where %s is needed", id, kinds[kind], kinds[want]);
}

static int acts__claim_of(truce_store *s, const char *id, acts__claim *out, truce_err *err) {
    char whole[80], sha[65];
    int rc = acts__find(s, id, TRUCE_ID_CLAIM, whole, err);
    if (rc != TRUCE_OK) return rc;
    const char *dash = strchr(whole, '-');
    truce_store *st = s;
    enum truce_id_kind kind;
    char report[80];
    bool forwarded;
    snprintf(sha, sizeof sha, "%.*s", (int)(dash - whole), whole);
    rc = truce_store_find(st, sha, &kind, report, &forwarded, err);
    if (rc == TRUCE_OK) rc = query__report_id(s, report, &out->report, err);
    out->number = (uint32_t)strtoul(dash + 1, NULL, 10);
    return rc;
}

static int acts__incident_of(truce_store *s, const char *id, int64_t *out, truce_err *err) {
    char whole[80];
    bool lives = false;
    *out = 0;
    int rc = acts__find(s, id, TRUCE_ID_INCIDENT, whole, err);
    if (rc == TRUCE_OK) rc = store__named(s, whole, out, &lives, err);
    if (rc == TRUCE_OK && !lives) rc = truce_err_set(err, TRUCE_EABSENT, "incident %s holds nothing any more", whole);
    return rc;
}

/* ---------------------------------------------------------------- what changes when claims leave */

/* A telling is about to change: those that matched it are looked at again. */
static int acts__neighbours(truce_store *s, const truce_telling *t, truce_ids *dirty, truce_err *err) {
    truce_arena a;
    truce_keys k;
    truce_arena_init(&a, 0);
    int rc = store__keys(t, &a, &k, err);
    for (uint32_t i = 0; rc == TRUCE_OK && i < k.asked.n; i++) {
        truce_stmt *st;
        bool ok = true;
        rc = truce_db_stmt(s->db, &st, "SELECT telling FROM key WHERE key = $1", err);
        if (rc != TRUCE_OK) break;
        truce_stmt_int(st, 1, (int64_t)k.asked.v[i]);
        while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(dirty, (uint64_t)truce_col_int(st, 0));
        truce_stmt_reset(st);
        if (!ok) rc = store__oom(err);
    }
    truce_arena_fini(&a);
    return rc;
}

static int acts__followers(truce_store *s, uint64_t leader, truce_ids *out, truce_err *err) {
    truce_stmt *st;
    bool ok = true;
    int rc = truce_db_stmt(s->db, &st, "SELECT id FROM telling WHERE leader = $1 ORDER BY id", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, (int64_t)leader);
    while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(out, (uint64_t)truce_col_int(st, 0));
    truce_stmt_reset(st);
    return ok ? rc : store__oom(err);
}

/* What follows a leader, and what the leader may have kept from following, was decided by what the leader held, though
 * it need not match it: all that matches one of its followers is looked at again. */
static int acts__led(truce_store *s, uint64_t leader, truce_ids *dirty, truce_err *err) {
    truce_ids followers = {NULL, 0, 0};
    int rc = acts__followers(s, leader, &followers, err);
    for (uint32_t i = 0; i < followers.n && rc == TRUCE_OK; i++) {
        store__told *told;
        rc = store__load(s, STORE__REPORT(followers.v[i]), STORE__NOW, NULL, &told, err);
        const store__telling *f = rc == TRUCE_OK ? store__telling_of(told, (int64_t)followers.v[i]) : NULL;
        if (!f || !f->t.n || f->apart || f->t.parent >= 0) continue;
        rc = acts__ids(dirty, followers.v[i], err);
        if (rc == TRUCE_OK) rc = acts__neighbours(s, &f->t, dirty, err);
    }
    truce_ids_fini(&followers);
    return rc;
}

static int acts__changes(truce_store *s, const store__telling *t, truce_ids *dirty, truce_ids *touched,
                         truce_err *err) {
    int rc = acts__ids(touched, (uint64_t)(t->leader ? t->leader : (int64_t)t->t.id), err);
    if (rc == TRUCE_OK) rc = acts__ids(touched, t->t.id, err);
    if (rc != TRUCE_OK || t->t.parent >= 0 || t->apart) return rc;
    rc = acts__ids(dirty, t->t.id, err);
    if (rc == TRUCE_OK) rc = acts__neighbours(s, &t->t, dirty, err);
    return rc == TRUCE_OK && t->leader == (int64_t)t->t.id ? acts__led(s, t->t.id, dirty, err) : rc;
}

/* A telling that holds nothing any more stays where it was while others go on: what an act tied to it is tied to the
 * first that stood with it, too. */
static int acts__repin(truce_store *s, const store__telling *t, int64_t act, truce_err *err) {
    int64_t pins, put = 0, leader = t->leader ? t->leader : (int64_t)t->t.id;
    int rc =
        store__int(s, "SELECT count(*) FROM pin WHERE telling = $1 OR anchor = $1", (int64_t)t->t.id, 0, 0, &pins, err);
    if (rc != TRUCE_OK || !pins || t->apart) return rc;
    rc = store__int(s, "SELECT count(*) FROM pin WHERE telling = $1", (int64_t)t->t.id, 0, 0, &put, err);
    truce_ids group = {NULL, 0, 0};
    if (rc == TRUCE_OK && !truce_ids_push(&group, (uint64_t)leader)) rc = store__oom(err);
    if (rc == TRUCE_OK) rc = acts__followers(s, (uint64_t)leader, &group, err);
    const store__telling *first = NULL;
    for (uint32_t i = 0; i < group.n && rc == TRUCE_OK; i++) {
        store__told *told;
        rc = store__load(s, STORE__REPORT(group.v[i]), STORE__NOW, NULL, &told, err);
        const store__telling *f = rc == TRUCE_OK ? store__telling_of(told, (int64_t)group.v[i]) : NULL;
        if (!f || !f->t.n || f->apart || STORE__REPORT(group.v[i]) == STORE__REPORT(t->t.id)) continue;
        if (!first || truce_telling_cmp(&f->t, &first->t) < 0) first = f;
    }
    truce_ids_fini(&group);
    if (rc != TRUCE_OK || !first) return rc;
    const int64_t to[] = {(int64_t)t->t.id, (int64_t)first->t.id, act}, from[] = {to[1], to[0], act};
    return store__run(s, "INSERT INTO pin(telling, anchor, act) VALUES($1, $2, $3) ON CONFLICT DO NOTHING",
                      put ? from : to, 3, err); /* what was put to another one still does not name the incident */
}

/* Its loaded form is no longer true: 0 stands for not loaded. */
static void acts__reload(truce_store *s, int64_t report) {
    uint64_t known;
    if (truce_map64_get(&s->told, (uint64_t)report, &known)) (void)truce_map64_put(&s->told, (uint64_t)report, 0);
}

/* New keys and days of the tellings that claims left. */
static int acts__index_again(acts__run *r, int64_t report, const truce_ids *tellings, truce_err *err) {
    store__told *told;
    acts__reload(r->s, report);
    int rc = store__load(r->s, report, STORE__NOW, NULL, &told, err);
    for (uint32_t i = 0; rc == TRUCE_OK && i < told->n; i++) /* siblings kept one another out of incidents */
        rc = acts__ids(&r->dirty, told->v[i].t.id, err);
    for (uint32_t i = 0; i < tellings->n && rc == TRUCE_OK; i++) {
        const store__telling *t = store__telling_of(told, (int64_t)tellings->v[i]);
        if (t && !t->t.n) rc = acts__repin(r->s, t, r->number, err);
        if (rc != TRUCE_OK || !t || !t->t.n || t->apart || t->t.parent >= 0) continue;
        truce_arena a;
        truce_keys k;
        truce_arena_init(&a, 0);
        rc = store__keys(&t->t, &a, &k, err);
        for (uint32_t n = 0; rc == TRUCE_OK && n < k.stored.n; n++) {
            const int64_t v[] = {(int64_t)k.stored.v[n], (int64_t)t->t.id};
            rc = store__run(r->s, "INSERT INTO key(key, telling) VALUES($1, $2) ON CONFLICT DO NOTHING", v, 2, err);
        }
        truce_arena_fini(&a);
        if (rc == TRUCE_OK) rc = acts__neighbours(r->s, &t->t, &r->dirty, err); /* its day may be another now */
    }
    return rc;
}

/* The claim leaves every telling that it is in. *left gets them. */
static int acts__leave(acts__run *r, const acts__claim *c, truce_ids *left, truce_err *err) {
    store__told *told;
    int rc = store__load(r->s, c->report, STORE__NOW, NULL, &told, err);
    for (uint32_t i = 0; rc == TRUCE_OK && i < told->n; i++)
        for (uint32_t k = 0; k < told->v[i].t.n && rc == TRUCE_OK; k++) {
            if (told->v[i].t.claims[k]->number != c->number) continue;
            const int64_t v[] = {STORE__TELLING(c->report, c->number), (int64_t)told->v[i].t.id, r->number};
            rc = store__run(r->s, "INSERT INTO gone(claim, telling, act) VALUES($1, $2, $3) ON CONFLICT DO NOTHING", v,
                            3, err);
            if (rc == TRUCE_OK) rc = acts__ids(left, told->v[i].t.id, err);
            if (rc == TRUCE_OK) rc = acts__changes(r->s, &told->v[i], &r->dirty, &r->touched, err);
        }
    return rc;
}

/* ---------------------------------------------------------------- withdraw */

int store__bury(truce_store *s, int64_t report, int64_t act, truce_ids *dirty, truce_ids *touched, truce_err *err) {
    store__told *told;
    int rc = store__load(s, report, STORE__NOW, NULL, &told, err);
    for (uint32_t i = 0; rc == TRUCE_OK && i < told->n; i++)
        if (told->v[i].t.n) {
            rc = acts__changes(s, &told->v[i], dirty, touched, err);
            if (rc == TRUCE_OK) rc = acts__repin(s, &told->v[i], act, err);
        }
    const int64_t v[] = {report, act};
    if (rc == TRUCE_OK) rc = store__run(s, "INSERT INTO tombstone(report, act) VALUES($1, $2)", v, 2, err);
    acts__reload(s, report);
    return rc == TRUCE_OK ? store__orphans(s, report, act, err) : rc;
}

static int acts__withdraw_report(acts__run *r, const char *id, truce_err *err) {
    char whole[80];
    int64_t report, there;
    int rc = acts__find(r->s, id, TRUCE_ID_REPORT, whole, err);
    if (rc == TRUCE_OK) rc = query__report_id(r->s, whole, &report, err);
    if (rc == TRUCE_OK) rc = store__int(r->s, "SELECT act FROM tombstone WHERE report = $1", report, 0, 0, &there, err);
    if (rc != TRUCE_OK) return rc;
    if (there) return truce_err_set(err, TRUCE_EUSAGE, "report %.12s was withdrawn already", whole);
    rc = store__bury(r->s, report, r->number, &r->dirty, &r->touched, err);
    truce_buf_printf(r->said, "%sreport %.12s", r->said->n ? ", " : "withdrawn: ", whole);
    return rc;
}

static int acts__withdraw_claim(acts__run *r, const char *id, truce_err *err) {
    acts__claim c;
    int64_t there = 0;
    truce_ids left = {NULL, 0, 0};
    int rc = acts__claim_of(r->s, id, &c, err);
    if (rc == TRUCE_OK) rc = acts__leave(r, &c, &left, err);
    if (rc == TRUCE_OK && !left.n) { /* in no telling: marked by itself, so that lists leave it out */
        const int64_t v[] = {STORE__TELLING(c.report, c.number), STORE__TELLING(c.report, STORE__LOOSE), r->number};
        rc = store__int(r->s, "SELECT act FROM gone WHERE claim = $1", v[0], 0, 0, &there, err);
        if (rc == TRUCE_OK && there) rc = truce_err_set(err, TRUCE_EUSAGE, "claim %s was withdrawn already", id);
        if (rc == TRUCE_OK)
            rc = store__run(r->s, "INSERT INTO gone(claim, telling, act) VALUES($1, $2, $3)", v, 3, err);
    }
    if (rc == TRUCE_OK) rc = acts__index_again(r, c.report, &left, err);
    truce_buf_printf(r->said, "%sclaim %s", r->said->n ? ", " : "withdrawn: ", id);
    truce_ids_fini(&left);
    return rc;
}

static int acts__withdraw(acts__run *r, truce_err *err) {
    int rc = TRUCE_OK;
    for (uint32_t i = 0; i < r->act->n && rc == TRUCE_OK; i++) {
        const char *id = r->act->ids[i];
        if (id[0] == 'i' && id[1] == '-')
            return truce_err_set(err, TRUCE_EUSAGE,
                                 "'%.40s' is an incident: withdraw the reports or claims that it rests on", id);
        rc = strchr(id, '-') ? acts__withdraw_claim(r, id, err) : acts__withdraw_report(r, id, err);
    }
    return rc;
}

/* ---------------------------------------------------------------- merge, split, move */

static int acts__pin(acts__run *r, int64_t telling, int64_t anchor, truce_err *err) {
    const int64_t v[] = {telling, anchor, r->number};
    return store__run(r->s, "INSERT INTO pin(telling, anchor, act) VALUES($1, $2, $3) ON CONFLICT DO NOTHING", v, 3,
                      err);
}

static int acts__touch_incident(acts__run *r, int64_t incident, truce_err *err) {
    truce_ids members = {NULL, 0, 0};
    int rc = store__members(r->s, incident, INT64_MAX - 1, &members, err);
    for (uint32_t i = 0; i < members.n && rc == TRUCE_OK; i++) {
        store__told *told;
        rc = store__load(r->s, STORE__REPORT(members.v[i]), STORE__NOW, NULL, &told, err);
        const store__telling *t = rc == TRUCE_OK ? store__telling_of(told, (int64_t)members.v[i]) : NULL;
        if (t) rc = acts__ids(&r->touched, (uint64_t)(t->leader ? t->leader : (int64_t)t->t.id), err);
    }
    truce_ids_fini(&members);
    return rc;
}

static int acts__merge(acts__run *r, truce_err *err) {
    int64_t first, other;
    if (r->act->n < 2) return truce_err_set(err, TRUCE_EUSAGE, "merge needs two or more incidents");
    int rc = acts__incident_of(r->s, r->act->ids[0], &first, err);
    if (rc == TRUCE_OK) rc = acts__touch_incident(r, first, err);
    truce_buf_printf(r->said, "merged into %s:", r->act->ids[0]);
    for (uint32_t i = 1; i < r->act->n && rc == TRUCE_OK; i++) {
        rc = acts__incident_of(r->s, r->act->ids[i], &other, err);
        if (rc == TRUCE_OK && other == first)
            rc = truce_err_set(err, TRUCE_EUSAGE, "'%.40s' and '%.40s' are the same incident", r->act->ids[0],
                               r->act->ids[i]);
        if (rc == TRUCE_OK) rc = acts__touch_incident(r, other, err);
        if (rc == TRUCE_OK) rc = acts__pin(r, other, first, err);
        truce_buf_printf(r->said, " %s", r->act->ids[i]);
    }
    return rc;
}

/* Claims of one report leave their tellings for one of their own; *out is it. */
static int acts__telling(acts__run *r, int64_t report, const truce_brief *const *list, uint32_t n, int64_t *out,
                         truce_err *err) {
    int64_t last = 0;
    truce_stmt *st;
    truce_buf b;
    int rc =
        store__int(r->s, "SELECT max(id) FROM telling WHERE id BETWEEN $1 AND $2",
                   STORE__TELLING(report, STORE__SET_APART), STORE__TELLING(report, STORE__LOOSE) - 1, 0, &last, err);
    if (rc == TRUCE_OK)
        rc = truce_db_stmt(r->s->db, &st, "INSERT INTO telling(id, act, claims) VALUES($1, $2, $3)", err);
    if (rc != TRUCE_OK) return rc;
    *out = last ? last + 1 : STORE__TELLING(report, STORE__SET_APART);
    truce_buf_init(&b);
    store__numbers_put(&b, list, n);
    truce_stmt_int(st, 1, *out);
    truce_stmt_int(st, 2, r->number);
    truce_stmt_blob(st, 3, b.p, b.n);
    rc = b.failed ? store__oom(err) : truce_stmt_run(st, err);
    truce_buf_fini(&b);
    return rc;
}

/* Those of `v` that are of the report of v[i]: out of their tellings, in order of number. */
static int acts__take_out(acts__run *r, const acts__claim *v, uint32_t n, uint32_t i, bool *done, truce_brief *numbers,
                          const truce_brief **list, uint32_t *count, truce_ids *left, truce_err *err) {
    int rc = TRUCE_OK;
    for (uint32_t k = i; k < n && rc == TRUCE_OK; k++) {
        if (v[k].report != v[i].report || done[k]) continue;
        uint32_t before = left->n, at = *count;
        done[k] = true;
        rc = acts__leave(r, &v[k], left, err);
        if (rc == TRUCE_OK && left->n == before)
            rc = truce_err_set(err, TRUCE_EUSAGE, "claim %u of that report stands in no incident: nothing to move",
                               v[k].number);
        numbers[*count].number = v[k].number;
        for (; at && list[at - 1]->number > v[k].number; at--) list[at] = list[at - 1];
        list[at] = &numbers[(*count)++];
    }
    return rc;
}

/* The claims, those of one report in one telling of their own. `anchor` 0: the first of these tellings is. */
static int acts__apart(acts__run *r, const acts__claim *v, uint32_t n, int64_t anchor, truce_err *err) {
    int rc = TRUCE_OK;
    bool done[64] = {false};
    for (uint32_t i = 0; i < n && rc == TRUCE_OK; i++) {
        if (done[i]) continue;
        truce_ids left = {NULL, 0, 0};
        truce_brief numbers[64];
        const truce_brief *list[64];
        uint32_t count = 0;
        int64_t id = 0;
        store__told *told;
        rc = acts__take_out(r, v, n, i, done, numbers, list, &count, &left, err);
        if (rc == TRUCE_OK) rc = acts__telling(r, v[i].report, list, count, &id, err);
        if (rc == TRUCE_OK) rc = acts__index_again(r, v[i].report, &left, err);
        if (rc == TRUCE_OK) rc = store__load(r->s, v[i].report, STORE__NOW, NULL, &told, err);
        const store__telling *t = rc == TRUCE_OK ? store__telling_of(told, id) : NULL;
        if (t) rc = store__index_telling(r->s, &t->t, false, err);
        if (rc == TRUCE_OK) rc = store__rows_write(r->s, err);
        if (rc == TRUCE_OK) rc = acts__ids(&r->touched, (uint64_t)id, err);
        if (rc == TRUCE_OK && anchor) rc = acts__pin(r, id, anchor, err);
        if (!anchor) anchor = id;
        if (!r->made) r->made = id;
        truce_ids_fini(&left);
    }
    return rc;
}

static int acts__claims(acts__run *r, uint32_t from, uint32_t to, acts__claim *out, truce_err *err) {
    int rc = TRUCE_OK;
    for (uint32_t i = from; i < to && rc == TRUCE_OK; i++)
        rc = acts__claim_of(r->s, r->act->ids[i], &out[i - from], err);
    for (uint32_t i = 0; i < to - from && rc == TRUCE_OK; i++)
        for (uint32_t k = 0; k < i && rc == TRUCE_OK; k++)
            if (out[k].report == out[i].report && out[k].number == out[i].number)
                rc = truce_err_set(err, TRUCE_EUSAGE, "claim '%.40s' is named twice", r->act->ids[from + i]);
    return rc;
}

static int acts__split(acts__run *r, truce_err *err) {
    acts__claim claims[64];
    int64_t incident, own;
    if (r->act->n < 2) return truce_err_set(err, TRUCE_EUSAGE, "split needs an incident and the claims that leave it");
    int rc = acts__incident_of(r->s, r->act->ids[0], &incident, err);
    if (rc == TRUCE_OK) rc = acts__claims(r, 1, r->act->n, claims, err);
    for (uint32_t i = 0; i + 1 < r->act->n && rc == TRUCE_OK; i++) { /* all of them must be in it */
        store__told *told;
        bool in = false;
        rc = store__load(r->s, claims[i].report, STORE__NOW, NULL, &told, err);
        for (uint32_t t = 0; rc == TRUCE_OK && t < told->n && !in; t++)
            for (uint32_t k = 0; k < told->v[t].t.n && rc == TRUCE_OK && !in; k++) {
                if (told->v[t].t.claims[k]->number != claims[i].number) continue;
                rc = store__incident_of(r->s, (int64_t)told->v[t].t.id, INT64_MAX - 1, &own, err);
                in = own == incident;
            }
        if (rc == TRUCE_OK && !in)
            rc = truce_err_set(err, TRUCE_EUSAGE, "claim '%.40s' is not in incident %.40s", r->act->ids[i + 1],
                               r->act->ids[0]);
    }
    if (rc == TRUCE_OK) rc = acts__touch_incident(r, incident, err);
    if (rc == TRUCE_OK) rc = acts__apart(r, claims, r->act->n - 1, 0, err);
    truce_buf_printf(r->said, "split from %s: %u claim%s", r->act->ids[0], r->act->n - 1, r->act->n == 2 ? "" : "s");
    return rc;
}

static int acts__move(acts__run *r, truce_err *err) {
    acts__claim claims[64];
    int64_t incident;
    uint32_t n = r->act->n;
    if (n < 2) return truce_err_set(err, TRUCE_EUSAGE, "move needs claims and the incident that they go to");
    int rc = acts__incident_of(r->s, r->act->ids[n - 1], &incident, err);
    if (rc == TRUCE_OK) rc = acts__claims(r, 0, n - 1, claims, err);
    if (rc == TRUCE_OK) rc = acts__touch_incident(r, incident, err);
    if (rc == TRUCE_OK) rc = acts__apart(r, claims, n - 1, incident, err);
    truce_buf_printf(r->said, "moved to %s: %u claim%s", r->act->ids[n - 1], n - 1, n == 2 ? "" : "s");
    return rc;
}

/* ---------------------------------------------------------------- the act */

/* What a split made. */
static int acts__say_new(acts__run *r, truce_err *err) {
    int64_t incident = 0;
    char code[20];
    int rc = store__incident_of(r->s, r->made, r->number, &incident, err);
    if (rc == TRUCE_OK) rc = store__code(r->s, incident, code, err);
    if (rc == TRUCE_OK && code[0]) truce_buf_printf(r->said, ", now incident %s", code);
    return rc;
}

static int acts__do(acts__run *r, truce_err *err) {
    int (*const run[])(acts__run *, truce_err *) = {acts__withdraw, acts__merge, acts__split, acts__move};
    int rc = run[r->act->kind](r, err);
    if (rc == TRUCE_OK) rc = store__assign(r->s, &r->dirty, &r->touched, err);
    if (rc == TRUCE_OK) rc = store__settle(r->s, &r->touched, r->number, err);
    if (rc == TRUCE_OK && r->act->kind == TRUCE_ACT_SPLIT) rc = acts__say_new(r, err);
    return rc;
}

int truce_store_act(truce_store *s, const truce_act *act, truce_buf *said, truce_err *err) {
    acts__run r = {.s = s, .act = act, .said = said};
    truce_buf detail, ids;
    if (!s->write) return truce_err_set(err, TRUCE_EUSAGE, "%s: opened for reading only", s->where);
    if (!act->reason || !*act->reason) return truce_err_set(err, TRUCE_EUSAGE, "a correction needs a reason");
    if (!act->who || !*act->who) return truce_err_set(err, TRUCE_EUSAGE, "a correction needs somebody who makes it");
    if (!act->n || act->n > 64) return truce_err_set(err, TRUCE_EUSAGE, "from 1 to 64 ids at a time");
    truce_buf_init(&detail);
    truce_buf_init(&ids);
    for (uint32_t i = 0; i < act->n; i++) truce_buf_printf(&detail, i ? " %s" : "%s", act->ids[i]);
    truce_buf_char(&detail, 0);
    int rc = detail.failed
                 ? store__oom(err)
                 : store__begin_act(s, acts__kinds[act->kind], act->who, act->reason, detail.p, &r.number, err);
    if (rc == TRUCE_OK) rc = store__log_ids(s, act, &ids, err);
    if (rc == TRUCE_OK) rc = acts__do(&r, err);
    if (rc == TRUCE_OK) rc = store__log_correction(s, r.number, acts__kinds[act->kind], act, &ids, err);
    if (rc == TRUCE_OK && said->failed) rc = store__oom(err); /* before it is for good */
    if (rc == TRUCE_OK) rc = store__commit(s, err);
    if (rc != TRUCE_OK) store__rollback(s);
    truce_buf_fini(&detail);
    truce_buf_fini(&ids);
    truce_ids_fini(&r.dirty);
    truce_ids_fini(&r.touched);
    return rc;
}

int truce_store_claim_acts(truce_store *s, const char *claim,
                           int (*each)(truce_time_us at, truce_str act, truce_str reason, truce_str who, void *ctx),
                           void *ctx, truce_err *err) {
    acts__claim c;
    truce_stmt *st;
    int rc = acts__claim_of(s, claim, &c, err);
    if (rc == TRUCE_OK)
        rc = truce_db_stmt(
            s->db, &st,
            "SELECT DISTINCT a.id, a.kind, a.at, a.who, a.reason FROM gone g JOIN act a ON a.id = g.act WHERE "
            "g.claim = $1 ORDER BY a.id",
            err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, STORE__TELLING(c.report, c.number));
    while ((rc = truce_stmt_step(st, err)) == 1) {
        rc = each(truce_col_int(st, 2), truce_col_text(st, 1), truce_col_text(st, 4), truce_col_text(st, 3), ctx);
        if (rc == TRUCE_OK) continue;
        if (!err->code) truce_err_set(err, rc, "stopped");
        break;
    }
    truce_stmt_reset(st);
    return rc;
}
