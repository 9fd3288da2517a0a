/* Unit tests of what tells the same: matching is symmetric and every match is found by keys, on random tellings and on
 * those of examples/reports; the leaders that come of adding and taking away reports in any order are those of one
 * assignment of what is left, as worked out here in the plainest way. */
#include "engine/engine.h"
#include "incident/telling.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { REPORTS = 90, MOST = 400, DAY = 20000, SEEDS = 14 };

typedef struct toy {
    truce_names *names;
    truce_arena arena;
    uint64_t random;
    bool crowded; /* many tellings a report */
    truce_telling *v[MOST];
    uint32_t n;
    bool in[MOST];
    uint64_t leader[MOST];
    int score[MOST][MOST];
    bool reach[MOST][MOST]; /* asked of one meets stored of the other */
    uint64_t asks;
} toy;

static uint32_t roll(toy *t, uint32_t n) { /* xorshift */
    t->random ^= t->random << 13;
    t->random ^= t->random >> 7;
    t->random ^= t->random << 17;
    return (uint32_t)(t->random >> 33) % n;
}

/* ---------------------------------------------------------------- random tellings */

static const truce_place *toy_place(toy *t) {
    static const struct {
        const char *name, *adm1, *country;
        uint8_t prec;
    } p[] = {{"Ford", "Northshire", "AAA", 1},
             {"Mill", "Northshire", "AAA", 2},
             {"Bridge", "Southshire", "AAA", 1},
             {"Westland", "Westland", "AAA", 4},
             {"Northshire", "Northshire", "AAA", 4},
             {"Westland", "Westland", "AAA", 1},
             {"Aland", NULL, "AAA", 6},
             {"Bland", NULL, "BBB", 6},
             {"Hill", "Hillside", "BBB", 1},
             {"Hillside", "Hillside", "BBB", 4},
             {"Line", NULL, NULL, 5},
             {"Ridge", "Hillside", "BBB", 3},
             {"Upper North", "Northshire", "AAA", 4},
             {"Northshire", "Elsewhere", "AAA", 1}};
    uint32_t i = roll(t, sizeof p / sizeof *p);
    truce_place q = {.name = truce_str_c(p[i].name), .where_prec = p[i].prec, .entry = TRUCE_NOENTRY};
    q.text = q.name;
    if (p[i].adm1) q.adm1 = truce_str_c(p[i].adm1);
    if (p[i].country) q.country = truce_str_c(p[i].country);
    return truce_names_place(t->names, &q);
}

static const truce_side *toy_side(toy *t) {
    static const char *const country[] = {"AAA", "BBB", "CCC"}, *const sector[] = {NULL, "MIL", "GOV"};
    const char *s = sector[roll(t, 3)];
    truce_str c = truce_str_c(country[roll(t, 3)]);
    return truce_names_side(t->names, (truce_side){c, c, s ? truce_str_c(s) : TRUCE_NOSTR, c});
}

static void toy_brief(toy *t, truce_brief *b, uint32_t number) {
    static const int64_t counts[] = {0, 1, 2, 5, 5, 12, 13, 17, 58, 58, 200};
    const truce_place *places[TRUCE_BRIEF_PLACES];
    const truce_side *one[1];
    memset(b, 0, sizeof *b);
    b->number = number;
    b->harm = roll(t, 8)   ? (roll(t, 3) ? TRUCE_HARM_KILLED : TRUCE_HARM_WOUNDED)
              : roll(t, 2) ? 0
                           : TRUCE_HARM_DISPLACED;
    b->role = (uint8_t)(roll(t, 3) ? TRUCE_ROLE_SOLDIER : TRUCE_ROLE_PERSON);
    b->from = b->to = TRUCE_NODAY;
    b->what = truce_names_what(t->names, (truce_what){.acled = TRUCE_STR("Attack")});
    b->count = (truce_count){counts[roll(t, 11)], -1, TRUCE_BOUND_AT_LEAST, TRUCE_NOSTR};
    if (roll(t, 2))
        b->count = (truce_count){b->count.low, b->count.low + (roll(t, 4) == 0), TRUCE_BOUND_EXACT, TRUCE_NOSTR};
    if (roll(t, 5) == 0)
        b->count = (truce_count){-1, -1, TRUCE_BOUND_VAGUE,
                                 truce_names_str(t->names, truce_str_c(roll(t, 2) ? "dozens" : "scores"))};
    b->victim = b->harm && roll(t, 3) ? toy_side(t) : &truce_side_nobody;
    b->has_claimant = roll(t, 2);
    b->claimant = b->has_claimant ? toy_side(t) : &truce_side_nobody;
    if (roll(t, 2)) {
        one[0] = toy_side(t);
        b->n_actors = 1;
        b->actors = truce_names_sides(t->names, one, 1);
    }
    b->n_places = (uint8_t)roll(t, 3);
    b->n_ahead = (uint8_t)(roll(t, 3) == 0);
    for (int i = 0; i < b->n_places + b->n_ahead; i++) places[i] = toy_place(t);
    b->places = truce_names_places(t->names, places, (uint32_t)b->n_places + b->n_ahead);
}

/* Windows of one day, some days, a month, a year, of years; or no day at all. */
static void toy_window(toy *t, truce_telling *k) {
    static const struct {
        int days;
        uint8_t prec;
    } w[] = {{0, 1}, {0, 1}, {0, 1}, {3, 2}, {6, 3}, {30, 4}, {39, 4}, {41, 4}, {365, 5}, {729, 5}, {732, 5}};
    uint32_t i = roll(t, 11);
    k->from = k->to = TRUCE_NODAY;
    if (roll(t, 3) == 0) return;
    k->dated = true;
    k->from = DAY + (truce_day)roll(t, 24) - (w[i].days > 6 ? (truce_day)roll(t, (uint32_t)w[i].days) : 0);
    k->to = k->from + w[i].days;
    k->date_prec = w[i].prec;
}

static void toy_report(toy *t, uint32_t number) {
    char name[16], *id = truce_arena_alloc(&t->arena, 65);
    uint32_t tellings = t->crowded ? 3 + roll(t, 4) : 1 + roll(t, 3), claim = 0;
    truce_day published = roll(t, 6) ? DAY + (truce_day)roll(t, 26) : TRUCE_NODAY;
    truce_sha256_hex(name, (size_t)snprintf(name, sizeof name, "%u %llu", number, (unsigned long long)t->random % 99),
                     id);
    for (uint32_t i = 0; i < tellings && t->n < MOST; i++) {
        truce_telling *k = truce_arena_new(&t->arena, truce_telling);
        uint32_t n = 1 + roll(t, 3);
        const truce_brief **claims = truce_arena_array(&t->arena, const truce_brief *, n);
        for (uint32_t j = 0; j < n; j++) {
            truce_brief *b = truce_arena_new(&t->arena, truce_brief);
            toy_brief(t, b, ++claim);
            claims[j] = b;
        }
        *k = (truce_telling){.id = t->n + 1, .report = id, .published = published, .number = (uint16_t)i, .parent = -1};
        k->claims = claims;
        k->n = n;
        toy_window(t, k);
        t->v[t->n++] = k;
    }
}

static bool meet(const truce_keys *a, const truce_keys *b) {
    for (uint32_t i = 0, j = 0; i < a->asked.n && j < b->stored.n;) {
        if (a->asked.v[i] == b->stored.v[j]) return true;
        if (a->asked.v[i] < b->stored.v[j]) i++;
        else j++;
    }
    return false;
}

static uint32_t why_seen;

/* Every pair, both ways: symmetric, allowed, found. @return pairs that match */
static uint32_t check_pairs(toy *t) {
    uint32_t matches = 0;
    truce_keys *keys = truce_arena_array(&t->arena, truce_keys, t->n);
    for (uint32_t i = 0; i < t->n; i++) {
        truce_telling_keys(t->v[i], &t->arena, &keys[i]);
        for (uint32_t k = 1; k < keys[i].stored.n; k++) assert_true(keys[i].stored.v[k - 1] < keys[i].stored.v[k]);
        for (uint32_t k = 1; k < keys[i].asked.n; k++) assert_true(keys[i].asked.v[k - 1] < keys[i].asked.v[k]);
    }
    for (uint32_t i = 0; i < t->n; i++)
        for (uint32_t j = 0; j < t->n; j++) {
            unsigned why = 0, back = 0;
            int s = truce_telling_match(t->v[i], t->v[j], &why);
            t->score[i][j] = s;
            t->reach[i][j] = meet(&keys[i], &keys[j]);
            assert_int_equal(s, truce_telling_match(t->v[j], t->v[i], &back));
            assert_int_equal(why, back);
            assert_int_equal(truce_telling_may(t->v[i], t->v[j]), truce_telling_may(t->v[j], t->v[i]));
            if (s <= 0) continue;
            matches++;
            why_seen |= why;
            assert_true(truce_telling_may(t->v[i], t->v[j]));
            assert_true(why);
            if (!t->reach[i][j]) fail_msg("tellings %u and %u match by %u (%x) and share no key", i, j, s, why);
        }
    return matches;
}

static void toy_make(toy *t, uint64_t seed) {
    truce_err err = {0};
    memset(t, 0, sizeof *t);
    truce_arena_init(&t->arena, 0);
    assert_int_equal(truce_names_new(&t->names, &err), TRUCE_OK);
    t->random = seed * 0x9e3779b97f4a7c15u + 1;
    t->crowded = seed % 2;
    for (uint32_t i = 0; i < REPORTS; i++) toy_report(t, i);
}

static void toy_free(toy *t) {
    truce_arena_fini(&t->arena);
    truce_names_free(t->names);
}

static toy world;

static void every_match_is_found(void **state) {
    (void)state;
    why_seen = 0;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        toy_make(&world, seed);
        assert_true(check_pairs(&world) > 100); /* or it shows nothing */
        toy_free(&world);
    }
    assert_int_equal(why_seen, TRUCE_WHY_PLACE | TRUCE_WHY_NUMBERS | TRUCE_WHY_VICTIMS | TRUCE_WHY_DOERS |
                                   TRUCE_WHY_DAY | TRUCE_WHY_NAMES);
}

/* ---------------------------------------------------------------- assignment */

static int get(uint64_t id, const truce_telling **out, void *ctx, truce_err *err) {
    const toy *t = ctx;
    (void)err;
    assert_true(id && id <= t->n && t->in[id - 1]);
    *out = t->v[id - 1];
    return TRUCE_OK;
}
static int candidates(uint64_t id, truce_ids *out, void *ctx, truce_err *err) {
    toy *t = ctx;
    (void)err;
    t->asks++;
    for (uint32_t i = 0; i < t->n; i++)
        if (t->in[i] && t->reach[id - 1][i]) assert_true(truce_ids_push(out, i + 1));
    return TRUCE_OK;
}
static int siblings(uint64_t id, truce_ids *out, void *ctx, truce_err *err) {
    const toy *t = ctx;
    (void)err;
    for (uint32_t i = 0; i < t->n; i++)
        if (t->in[i] && i != id - 1 && t->v[i]->report == t->v[id - 1]->report) assert_true(truce_ids_push(out, i + 1));
    return TRUCE_OK;
}
static int leader(uint64_t id, uint64_t *out, void *ctx, truce_err *err) {
    (void)err;
    *out = ((const toy *)ctx)->leader[id - 1];
    return TRUCE_OK;
}
static int set_leader(uint64_t id, uint64_t to, void *ctx, truce_err *err) {
    (void)err;
    ((toy *)ctx)->leader[id - 1] = to;
    return TRUCE_OK;
}

static void assign(toy *t, const truce_ids *dirty) {
    truce_err err = {0};
    truce_assign_calls calls = {get, candidates, siblings, leader, set_leader, t};
    assert_int_equal(truce_assign(&calls, dirty->v, dirty->n, &err), TRUCE_OK);
}

static int by_order(const void *a, const void *b) {
    return truce_telling_cmp(*(const truce_telling *const *)a, *(const truce_telling *const *)b);
}

/* Of what is in: the leader of n among those that stand before it in `order`. */
static const truce_telling *plain_leader(const toy *t, const truce_telling *const *order, uint32_t at, uint64_t *lead) {
    const truce_telling *n = order[at], *best = n;
    int most = 0;
    for (uint32_t l = 0; l < at; l++) {
        int score = 0, members = 0;
        bool taken = order[l]->report == n->report || lead[order[l]->id - 1] != order[l]->id;
        for (uint32_t m = 0; m < at; m++) {
            if (lead[order[m]->id - 1] != order[l]->id) continue;
            int s = t->score[n->id - 1][order[m]->id - 1];
            taken |= order[m]->report == n->report;
            members += s > 0;
            if (s > score) score = s;
        }
        score += members > 1;
        if (!members || taken || !truce_telling_may(n, order[l]) || score <= most) continue;
        most = score;
        best = order[l];
    }
    return best;
}

static void check_leaders(const toy *t) {
    const truce_telling *order[MOST] = {NULL};
    uint64_t lead[MOST];
    uint32_t n = 0;
    for (uint32_t i = 0; i < t->n; i++)
        if (t->in[i]) order[n++] = t->v[i];
    qsort(order, n, sizeof *order, by_order);
    for (uint32_t i = 0; i < n; i++) lead[order[i]->id - 1] = plain_leader(t, order, i, lead)->id;
    for (uint32_t i = 0; i < n; i++)
        if (lead[order[i]->id - 1] != t->leader[order[i]->id - 1])
            fail_msg("telling %u leads to %u, should to %u", (unsigned)order[i]->id,
                     (unsigned)t->leader[order[i]->id - 1], (unsigned)lead[order[i]->id - 1]);
}

/* All tellings of the report of telling `at`, in or out. What goes out hands on what was its candidates and siblings.
 */
static void put_report(toy *t, uint32_t at, bool in, truce_ids *dirty) {
    truce_err err;
    for (uint32_t i = 0; i < t->n; i++) {
        if (t->v[i]->report != t->v[at]->report || t->in[i] == in) continue;
        if (in) {
            t->in[i] = true;
            t->leader[i] = 0;
            truce_ids_push(dirty, i + 1);
        } else {
            candidates(i + 1, dirty, t, &err);
            siblings(i + 1, dirty, t, &err);
            t->in[i] = false;
        }
    }
}

static void drop_absent(const toy *t, truce_ids *ids) {
    uint32_t k = 0;
    for (uint32_t i = 0; i < ids->n; i++)
        if (t->in[ids->v[i] - 1]) ids->v[k++] = ids->v[i];
    ids->n = k;
}

static void any_history_leads_to_the_same(void **state) {
    (void)state;
    truce_ids dirty = {NULL, 0, 0};
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        toy *t = &world;
        toy_make(t, seed);
        check_pairs(t);
        uint32_t batch = seed % 3 ? 1 : 12;
        for (uint32_t step = 0; step < 3 * REPORTS; step++) {
            dirty.n = 0;
            for (uint32_t i = 0; i < batch; i++) put_report(t, roll(t, t->n), roll(t, 4) != 0, &dirty);
            drop_absent(t, &dirty);
            assign(t, &dirty);
            if (step % 10 == 9) check_leaders(t);
        }
        check_leaders(t);
        toy_free(t);
    }
    truce_ids_fini(&dirty);
}

/* What changed is done again, not everything. */
static void little_is_done_again(void **state) {
    (void)state;
    toy *t = &world;
    truce_ids dirty = {NULL, 0, 0};
    toy_make(t, 77);
    check_pairs(t);
    for (uint32_t i = 0; i < t->n; i++) t->in[i] = true, truce_ids_push(&dirty, t->n - i);
    assign(t, &dirty);
    check_leaders(t);
    assert_int_equal(t->asks, t->n); /* each once */
    uint64_t joined = 0;
    for (uint32_t i = 0; i < t->n; i++) joined += t->leader[i] != i + 1;
    assert_true(joined > t->n / 4);
    t->asks = 0;
    assign(t, &dirty); /* nothing changed: each once more, and nothing behind it */
    assert_int_equal(t->asks, t->n);
    t->asks = 0;
    dirty.n = 1;
    assign(t, &dirty);
    assert_int_equal(t->asks, 1);
    toy_free(t);
    truce_ids_fini(&dirty);
}

static int broken(uint64_t id, truce_ids *out, void *ctx, truce_err *err) {
    (void)id, (void)out, (void)ctx;
    return truce_err_set(err, TRUCE_EIO, "the disk is gone");
}

static void what_a_callback_gives_ends_it(void **state) {
    (void)state;
    toy *t = &world;
    toy_make(t, 3);
    uint64_t one = 1;
    t->in[0] = true;
    truce_err err = {0};
    truce_assign_calls calls = {get, broken, siblings, leader, set_leader, t};
    assert_int_equal(truce_assign(&calls, &one, 1, &err), TRUCE_EIO);
    assert_string_equal(err.msg, "the disk is gone");
    assert_int_equal(t->leader[0], 0);
    toy_free(t);
}

/* ---------------------------------------------------------------- one rule at a time */

static truce_telling *telling(toy *t, const char *name, truce_day day, const truce_brief *claims, uint32_t n) {
    truce_telling *k = truce_arena_new(&t->arena, truce_telling);
    char *id = truce_arena_alloc(&t->arena, 65);
    const truce_brief **v = truce_arena_array(&t->arena, const truce_brief *, n);
    for (uint32_t i = 0; i < n; i++) v[i] = &claims[i];
    truce_sha256_hex(name, strlen(name), id);
    for (uint32_t i = 0; i < t->n; i++)
        if (strcmp(t->v[i]->report, id) == 0) id = (char *)(uintptr_t)t->v[i]->report;
    *k = (truce_telling){.id = ++t->n, .report = id, .published = DAY, .parent = -1, .from = day, .to = day, .n = n};
    k->claims = v;
    k->dated = day != TRUCE_NODAY;
    k->date_prec = k->dated ? 1 : 0;
    t->v[t->n - 1] = k;
    return k;
}

static const truce_side *side(toy *t, const char *country) {
    truce_str c = truce_str_c(country);
    return truce_names_side(t->names, (truce_side){c, c, TRUCE_STR("MIL"), c});
}

/* Nobody says where or how many: the day, the doer and losses of both sides are enough, without either they are not. */
static void a_night_is_known_by_both_sides_losses(void **state) {
    (void)state;
    toy *t = &world;
    toy_make(t, 1);
    t->n = 0;
    const truce_side *a = side(t, "AAA"), *b = side(t, "BBB"), *const *doer = truce_names_sides(t->names, &a, 1);
    truce_brief c[2];
    memset(c, 0, sizeof c);
    for (int i = 0; i < 2; i++) {
        c[i] =
            (truce_brief){.number = (uint32_t)i + 1, .harm = TRUCE_HARM_KILLED, .count.bound = TRUCE_BOUND_UNCOUNTED};
        c[i].claimant = &truce_side_nobody;
        c[i].victim = i ? a : b;
        c[i].what = truce_names_what(t->names, (truce_what){.acled = TRUCE_STR("Armed clash")});
    }
    c[0].actors = doer;
    c[0].n_actors = 1;
    truce_telling *x = telling(t, "one", DAY - 1, c, 2), *y = telling(t, "two", DAY - 1, c, 2);
    assert_int_equal(check_pairs(t), 2);
    unsigned why;
    assert_int_equal(truce_telling_match(x, y, &why), 4);
    assert_int_equal(why, TRUCE_WHY_VICTIMS | TRUCE_WHY_DOERS | TRUCE_WHY_DAY);
    y->n = 1; /* one side's losses only */
    assert_int_equal(truce_telling_match(x, y, NULL), 0);
    y->n = 2;
    y->from = y->to = DAY;
    assert_int_equal(truce_telling_match(x, y, NULL), 0); /* another day */
    assert_false(truce_telling_may(x, y));
    y->from = y->to = DAY - 1;
    y->report = x->report; /* one report's two things */
    assert_int_equal(truce_telling_match(x, y, NULL), 0);
    toy_free(t);
}

static const truce_place *place(toy *t, const char *name, const char *adm1) {
    truce_place q = {.name = truce_str_c(name), .text = truce_str_c(name), .adm1 = truce_str_c(adm1), .where_prec = 1};
    return truce_names_place(t->names, &q);
}

/* A telling of one claim: so many of BBB's killed (0: none told of), by whom, where. */
static truce_telling *simple(toy *t, const char *report, int number, int killed, const char *by, const char *where) {
    truce_brief *c = truce_arena_new(&t->arena, truce_brief);
    *c = (truce_brief){.number = (uint32_t)number + 1, .victim = &truce_side_nobody, .claimant = &truce_side_nobody};
    c->what = truce_names_what(t->names, (truce_what){.acled = TRUCE_STR("Attack")});
    if (killed) {
        c->harm = TRUCE_HARM_KILLED;
        c->count = (truce_count){killed, killed, TRUCE_BOUND_EXACT, TRUCE_NOSTR};
        c->victim = side(t, "BBB");
    }
    const truce_side *doer = by ? side(t, by) : NULL;
    const truce_place *at = where ? place(t, where, where) : NULL;
    c->n_actors = by != NULL;
    c->n_places = where != NULL;
    c->actors = truce_names_sides(t->names, &doer, c->n_actors);
    c->places = truce_names_places(t->names, &at, c->n_places);
    truce_telling *k = telling(t, report, TRUCE_NODAY, c, 1);
    k->number = (uint16_t)number;
    return k;
}

/* One report's two things stay two; when the first goes elsewhere, the second may go where it was. */
static void what_stood_in_the_way_is_gone(void **state) {
    (void)state;
    toy *t = &world;
    truce_ids dirty = {NULL, 0, 0};
    toy_make(t, 1);
    t->n = 0;
    truce_telling *l = simple(t, "first", 0, 0, "AAA", "Ford"), *also = simple(t, "first", 1, 0, "CCC", "Mill"),
                  *x = simple(t, "second", 0, 58, "AAA", "Ford"), *n = simple(t, "third", 0, 58, NULL, NULL),
                  *s = simple(t, "third", 1, 0, "CCC", "Mill");
    const truce_brief *both[2] = {l->claims[0], also->claims[0]};
    l->claims = both; /* l tells of both places */
    l->n = 2;
    l->published--;
    x->published = DAY;
    n->published = s->published = DAY + 1;
    check_pairs(t);
    for (int i = 0; i < 5; i++) t->in[i] = i != 1, t->in[i] ? truce_ids_push(&dirty, (uint64_t)i + 1) : false;
    assign(t, &dirty);
    assert_int_equal(t->leader[x->id - 1], l->id);
    assert_int_equal(t->leader[n->id - 1], l->id); /* by x */
    assert_int_equal(t->leader[s->id - 1], s->id); /* it would go to l too */
    check_leaders(t);
    dirty.n = 0;
    put_report(t, (uint32_t)x->id - 1, false, &dirty);
    drop_absent(t, &dirty);
    for (uint32_t i = 0; i < dirty.n; i++) assert_int_not_equal(dirty.v[i], s->id);
    assign(t, &dirty);
    assert_int_equal(t->leader[n->id - 1], n->id);
    assert_int_equal(t->leader[s->id - 1], l->id);
    check_leaders(t);
    truce_ids_fini(&dirty);
    toy_free(t);
}

/* ---------------------------------------------------------------- the examples */

static int on_reading(const truce_reading *r, void *ctx) {
    toy *t = ctx;
    truce_told told;
    char *id = truce_arena_dup(&t->arena, r->article->id, 64);
    truce_tell(&told, r, r->lex, t->names, &t->arena);
    for (uint32_t i = 0; i < told.tellings.n && t->n < MOST; i++) {
        t->v[t->n] = &told.tellings.v[i];
        t->v[t->n]->report = id;
        t->v[t->n]->id = t->n + 1;
        t->in[t->n] = t->v[t->n]->parent < 0;
        t->n++;
    }
    return TRUCE_OK;
}

static void read_file(truce_pipeline *p, const char *folder, const char *name) {
    char path[1024];
    truce_err err = {0};
    snprintf(path, sizeof path, "%s/%s", folder, name);
    int fd = open(path, O_RDONLY);
    assert_true(fd >= 0);
    assert_int_equal(truce_pipeline_read(p, name, truce_source_fd(&fd), &err), TRUCE_OK);
    close(fd);
}

static void those_of_the_examples_are_found(void **state) {
    (void)state;
    toy *t = &world;
    truce_engine *e = NULL;
    truce_pipeline *p = NULL;
    truce_err err = {0};
    char folder[512];
    toy_make(t, 1);
    t->n = 0;
    truce_options o = {.size = sizeof o, .data = getenv("TRUCE_DATA")};
    truce_pipeline_options run = {.threads = 1, .intake.date = TRUCE_NODAY};
    if (truce_open(&e, &o, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    truce_sink sink = {.reading = on_reading, .ctx = t};
    assert_int_equal(truce_pipeline_new(&p, e, &run, sink, &err), TRUCE_OK);
    snprintf(folder, sizeof folder, "%s/examples/reports", getenv("TRUCE_SOURCE"));
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    for (struct dirent *f; (f = readdir(dir));)
        if (f->d_name[0] != '.') read_file(p, folder, f->d_name);
    closedir(dir);
    assert_int_equal(truce_pipeline_finish(p, &err), TRUCE_OK);
    assert_true(t->n > 20);
    assert_true(check_pairs(t) > 4);
    truce_pipeline_free(p);
    truce_close(e);
    toy_free(t);
}

/* ---------------------------------------------------------------- names */

static void equal_values_have_equal_pointers(void **state) {
    (void)state;
    truce_names *n;
    truce_err err = {0};
    char one[] = "Ford", two[] = "Ford";
    assert_int_equal(truce_names_new(&n, &err), TRUCE_OK);
    truce_str a = truce_names_str(n, truce_str_c(one)), b = truce_names_str(n, truce_str_c(two));
    assert_ptr_equal(a.p, b.p);
    assert_null(truce_names_str(n, TRUCE_NOSTR).p);
    truce_side s = {.name = truce_str_c(one), .country = TRUCE_STR("AAA")},
               q = {.name = truce_str_c(two), .country = TRUCE_STR("AAA")};
    assert_ptr_equal(truce_names_side(n, s), truce_names_side(n, q));
    q.sector = TRUCE_STR("MIL");
    assert_ptr_not_equal(truce_names_side(n, s), truce_names_side(n, q));
    truce_place p = {.name = truce_str_c(one), .beg = 7, .end = 9, .sentence = 3, .entry = 5},
                r = {.name = truce_str_c(two)};
    const truce_place *x = truce_names_place(n, &p);
    assert_ptr_equal(x, truce_names_place(n, &r));
    assert_int_equal(x->entry, TRUCE_NOENTRY);
    assert_int_equal(x->beg + x->end + (uint32_t)x->sentence, 0);
    assert_null(truce_names_places(n, NULL, 0));
    assert_ptr_equal(truce_names_places(n, &x, 1), truce_names_places(n, &x, 1));
    for (uint32_t i = 0; i < 5000; i++) { /* through several growths */
        char word[16];
        truce_names_str(n, (truce_str){word, (uint32_t)snprintf(word, sizeof word, "w%u", i)});
    }
    assert_ptr_equal(truce_names_str(n, TRUCE_STR("Ford")).p, a.p);
    truce_names_free(n);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_values_have_equal_pointers), cmocka_unit_test(every_match_is_found),
        cmocka_unit_test(any_history_leads_to_the_same),    cmocka_unit_test(little_is_done_again),
        cmocka_unit_test(what_stood_in_the_way_is_gone),    cmocka_unit_test(a_night_is_known_by_both_sides_losses),
        cmocka_unit_test(what_a_callback_gives_ends_it),    cmocka_unit_test(those_of_the_examples_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
