/* Unit tests of room store on hand-made readings, the same for both databases. */
#include "ledger.h"

/* ---------------------------------------------------------------- asking */

typedef struct seen {
    uint32_t n;
    char id[16][20];
    uint32_t claims[16], reports[16];
    int64_t killed[16];
} seen;

static int on_incident(const truce_incident *i, void *ctx) {
    seen *x = ctx;
    assert_true(x->n < 16);
    memcpy(x->id[x->n], i->id, 20);
    x->claims[x->n] = i->claims.n;
    x->reports[x->n] = i->reports;
    x->killed[x->n++] = i->totals[TRUCE_HARM_KILLED].high;
    return TRUCE_OK;
}

static seen incidents(truce_store *s, const truce_filter *f) {
    static const truce_filter all;
    seen x = {0};
    truce_err err = {0};
    if (truce_store_incidents(s, f ? f : &all, TRUCE_POLICY_UCDP, on_incident, &x, &err) != TRUCE_OK)
        fail_msg("%s", err.msg);
    return x;
}

static int on_claim(const truce_reading *r, const truce_claim *c, const char *incident, void *ctx) {
    (void)r;
    (void)c;
    (void)incident;
    ++*(uint32_t *)ctx;
    return TRUCE_OK;
}
static uint32_t claims(truce_store *s, const truce_filter *f) {
    uint32_t n = 0;
    truce_err err = {0};
    if (truce_store_claims(s, f, on_claim, &n, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return n;
}

/* ---------------------------------------------------------------- taking in, withdrawing, as of */

static void twice_is_once(void **state) {
    world *w = *state;
    truce_store_stats was, now;
    truce_err err = {0};
    assert_true(take(w, w->s, texts[0], DAY, "Courier", ford, 1, NULL));
    assert_true(take(w, w->s, texts[1], DAY, "Herald", ford, 1, NULL));
    assert_int_equal(truce_store_stat(w->s, &was, &err), TRUCE_OK);
    assert_false(take(w, w->s, texts[0], DAY, "Courier", ford, 1, NULL));
    assert_int_equal(truce_store_stat(w->s, &now, &err), TRUCE_OK);
    assert_int_equal(now.acts, was.acts);
    assert_int_equal(now.reports, 2);
    seen x = incidents(w->s, NULL);
    assert_int_equal(x.n, 1);
    assert_int_equal(x.reports[0], 2);
    assert_int_equal(faults(w->s), 0);
}

static void withdrawn_and_as_of(void **state) {
    world *w = *state;
    char a[65], b[65], c[32];
    truce_store_stats st;
    truce_err err = {0};
    take(w, w->s, texts[0], DAY, "Courier", ford, 1, a);
    take(w, w->s, texts[1], DAY, "Herald", ford, 1, b);
    assert_int_equal(truce_store_stat(w->s, &st, &err), TRUCE_OK);
    truce_filter then = {.as_of = st.last_change}, now = {0};
    ACT(w->s, TRUCE_ACT_WITHDRAW, a, NULL, NULL);
    assert_int_equal(incidents(w->s, NULL).reports[0], 1);
    assert_int_equal(incidents(w->s, &then).reports[0], 2);
    assert_int_not_equal(act(w->s, TRUCE_ACT_WITHDRAW, a, NULL, NULL, &err), TRUCE_OK); /* already */
    ACT(w->s, TRUCE_ACT_WITHDRAW, claim_id(b, 1, c), NULL, NULL);
    assert_int_equal(incidents(w->s, NULL).n, 0);
    assert_int_equal(claims(w->s, &now), 0);
    assert_int_equal(claims(w->s, &then), 2);
    assert_int_equal(incidents(w->s, &then).reports[0], 2);
    assert_int_equal(faults(w->s), 0);
}

/* ---------------------------------------------------------------- merge, split, move */

static void merge_outlives_its_founder(void **state) {
    world *w = *state;
    char a[65];
    take(w, w->s, texts[0], DAY, "Courier", ford, 1, a);
    take(w, w->s, texts[1], DAY, "Herald", mill, 1, NULL);
    seen x = incidents(w->s, NULL);
    assert_int_equal(x.n, 2);
    char first[20], other[20], whole[80];
    bool is_ford = x.killed[0] == 5, forwarded;
    strcpy(first, x.id[!is_ford]);
    strcpy(other, x.id[is_ford]);
    ACT(w->s, TRUCE_ACT_MERGE, first, other, NULL);
    x = incidents(w->s, NULL);
    assert_int_equal(x.n, 1);
    assert_string_equal(x.id[0], first);
    enum truce_id_kind kind;
    truce_err err = {0};
    assert_int_equal(truce_store_find(w->s, other, &kind, whole, &forwarded, &err), TRUCE_OK);
    assert_true(forwarded);
    assert_string_equal(whole, first);
    take(w, w->s, texts[2], DAY, "Journal", ford, 1, NULL); /* more of both */
    take(w, w->s, texts[3], DAY, "Gazette", mill, 1, NULL);
    x = incidents(w->s, NULL);
    assert_int_equal(x.n, 1);
    assert_int_equal(x.reports[0], 4);
    ACT(w->s, TRUCE_ACT_WITHDRAW, a, NULL, NULL); /* the report that the merge was tied to */
    x = incidents(w->s, NULL);
    assert_int_equal(x.n, 1);
    assert_int_equal(x.reports[0], 3);
    assert_int_equal(faults(w->s), 0);
}

static void split_and_back(void **state) {
    world *w = *state;
    char a[65], b[65], c[32];
    truce_err err = {0};
    take(w, w->s, texts[0], DAY, "Courier", ford, 1, a);
    take(w, w->s, texts[1], DAY, "Herald", ford, 1, b);
    seen x = incidents(w->s, NULL);
    char id[20], apart[20];
    strcpy(id, x.id[0]);
    assert_int_not_equal(act(w->s, TRUCE_ACT_SPLIT, id, claim_id(b, 1, c), c, &err), TRUCE_OK); /* twice the same */
    ACT(w->s, TRUCE_ACT_SPLIT, id, c, NULL);
    x = incidents(w->s, NULL);
    assert_int_equal(x.n, 2);
    strcpy(apart, x.reports[0] == 1 && strcmp(x.id[0], id) != 0 ? x.id[0] : x.id[1]);
    take(w, w->s, texts[2], DAY, "Journal", ford, 1, NULL);
    x = incidents(w->s, NULL);
    assert_int_equal(x.n, 2);
    ACT(w->s, TRUCE_ACT_MERGE, x.reports[0] == 2 ? x.id[0] : x.id[1], x.reports[0] == 2 ? x.id[1] : x.id[0], NULL);
    x = incidents(w->s, NULL);
    assert_int_equal(x.n, 1);
    assert_int_equal(x.reports[0], 3);
    ACT(w->s, TRUCE_ACT_WITHDRAW, c, NULL, NULL);
    x = incidents(w->s, NULL);
    assert_int_equal(x.n, 1);
    assert_int_equal(x.reports[0], 2);
    assert_int_equal(faults(w->s), 0);
}

static void moved_twice(void **state) {
    world *w = *state;
    char a[65], b[65], c[32];
    take(w, w->s, texts[0], DAY, "Courier", ford, 1, a);
    take(w, w->s, texts[1], DAY, "Herald", mill, 1, b);
    take(w, w->s, texts[2], DAY, "Journal", ford, 1, NULL);
    seen x = incidents(w->s, NULL);
    assert_int_equal(x.n, 2);
    uint32_t m = x.reports[0] == 1 ? 0 : 1;
    char to[20], from[20];
    strcpy(to, x.id[m]);
    strcpy(from, x.id[!m]);
    ACT(w->s, TRUCE_ACT_MOVE, claim_id(a, 1, c), to, NULL);
    x = incidents(w->s, NULL);
    assert_int_equal(x.n, 2);
    ACT(w->s, TRUCE_ACT_MOVE, c, x.reports[0] == 1 ? x.id[0] : x.id[1], NULL);
    x = incidents(w->s, NULL);
    assert_int_equal(x.n, 2);
    assert_int_equal(x.reports[0] + x.reports[1], 3);
    ACT(w->s, TRUCE_ACT_WITHDRAW, c, NULL, NULL);
    x = incidents(w->s, NULL);
    assert_int_equal(x.reports[0] + x.reports[1], 2);
    assert_int_equal(faults(w->s), 0);
}

/* ---------------------------------------------------------------- one text, several outlets */

static int on_copy(const truce_stored_report *r, uint32_t family, uint32_t of, void *ctx) {
    (void)family;
    (void)of;
    truce_buf_printf(ctx, "%d %.*s;", r->published - DAY, TRUCE_FMT(r->source));
    return TRUCE_OK;
}

static void any_order_of_outlets(void **state) {
    world *w = *state;
    static const int orders[][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    static const char *const outlets[] = {"Courier", "Herald", "Journal"};
    truce_filter all = {0};
    truce_err err = {0};
    char first[200] = "", id[20] = "";
    for (int o = 0; o < 6; o++) {
        truce_buf b;
        truce_buf_init(&b);
        truce_store_close(w->s);
        empty(w);
        w->s = opened(w);
        for (int i = 0; i < 3; i++) take(w, w->s, texts[0], DAY + orders[o][i], outlets[orders[o][i]], ford, 1, NULL);
        begin(w->s); /* once more, all in one batch */
        for (int i = 0; i < 3; i++) {
            bool added;
            put(w, w->s, texts[0], DAY + i, outlets[i], ford, 1, NULL, &added, &err);
            assert_false(added);
        }
        end(w->s);
        if (truce_store_copies(w->s, &all, on_copy, &b, &err) != TRUCE_OK) fail_msg("%s", err.msg);
        truce_buf_char(&b, 0);
        seen x = incidents(w->s, NULL);
        truce_store_stats st;
        assert_int_equal(truce_store_stat(w->s, &st, &err), TRUCE_OK);
        assert_int_equal(st.reports, 1);
        assert_int_equal(st.claims, 1);
        assert_int_equal(st.withdrawn, 0);
        assert_int_equal(x.n, 1);
        if (!o) {
            snprintf(first, sizeof first, "%s", b.p);
            strcpy(id, x.id[0]);
        }
        assert_string_equal(b.p, first);
        assert_string_equal(b.p, "0 Courier;1 Herald;2 Journal;");
        assert_string_equal(x.id[0], id);
        assert_int_equal(faults(w->s), 0);
        truce_buf_fini(&b);
    }
}

/* What is known as "Herald, a day later" comes again in the batch that brings the earlier publication. */
static void earlier_with_a_known_one(void **state) {
    world *w = *state;
    truce_err err = {0};
    bool added;
    take(w, w->s, texts[0], DAY + 1, "Courier", ford, 1, NULL);
    take(w, w->s, texts[0], DAY + 2, "Herald", ford, 1, NULL);
    seen was = incidents(w->s, NULL);
    begin(w->s);
    put(w, w->s, texts[0], DAY, "Journal", ford, 1, NULL, &added, &err);
    put(w, w->s, texts[0], DAY + 2, "Herald", ford, 1, NULL, &added, &err);
    end(w->s);
    seen x = incidents(w->s, NULL);
    assert_int_equal(x.n, 1);
    assert_string_equal(x.id[0], was.id[0]);
    assert_int_equal(faults(w->s), 0);
    take(w, w->s, texts[1], DAY, "Gazette", mill, 1, NULL);
    x = incidents(w->s, NULL);
    ACT(w->s, TRUCE_ACT_MERGE, was.id[0], strcmp(x.id[0], was.id[0]) ? x.id[0] : x.id[1], NULL); /* by its name still */
    assert_int_equal(incidents(w->s, NULL).n, 1);
}

/* ---------------------------------------------------------------- questions */

static void filters(void **state) {
    world *w = *state;
    take(w, w->s, "Karim\xe2\x80\x99s brother spoke at \xc5\x9e\xc4\xb1rnak about the raid", DAY, "Courier", both, 2,
         NULL);
    take(w, w->s, texts[1], DAY + 30, "Herald", ford, 1, NULL);
    const struct {
        truce_filter f;
        uint32_t incidents, claims;
    } v[] = {
        {{.place = TRUCE_STR("ford")}, 2, 2},
        {{.place = TRUCE_STR("MILL")}, 1, 1},
        {{.place = TRUCE_STR("nowhere")}, 0, 0},
        {{.party = TRUCE_STR("pak")}, 3, 3},
        {{.claimant = TRUCE_STR("PAK")}, 3, 3},
        {{.claimant = TRUCE_STR("AFG")}, 0, 0},
        {{.source = TRUCE_STR("herald")}, 1, 1},
        {{.has_since = true, .since = DAY + 10}, 1, 1},
        {{.has_until = true, .until = DAY + 10}, 2, 2},
        {{.text = TRUCE_STR("capital blamed")}, 1, 1},
        {{.text = TRUCE_STR("\"blamed fighters\"")}, 1, 1},
        {{.text = TRUCE_STR("\"fighters blamed\"")}, 0, 0},
        {{.text = TRUCE_STR("Karim\xe2\x80\x99s")}, 2, 2}, /* two words to the index: no phrase of its own */
        {{.harm = TRUCE_HARM_KILLED}, 3, 3},
        {{.harm = TRUCE_HARM_WOUNDED}, 0, 0},
        {{.limit = 1}, 1, 1},
        {{.offset = 2}, 1, 1},
        {{.as_of = 1}, 0, 0},
    };
    for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
        uint32_t n = incidents(w->s, &v[i].f).n, m = claims(w->s, &v[i].f);
        if (n != v[i].incidents || m != v[i].claims) fail_msg("filter %zu: %u incidents, %u claims", i, n, m);
    }
}

/* What a name is not and what it is empty are one row; so is a place of a word like "northern". Names of files are any
 * bytes. */
static void odd_names(void **state) {
    world *w = *state;
    truce_err err = {0};
    bool added;
    static const char name[] = "caf\xe9.txt";
    truce_obtained how = {.name = TRUCE_STR(name), .tool = TRUCE_STR("test")};
    begin(w->s);
    if (truce_store_document(w->s, NULL, 0, &how, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    for (int i = 0; i < 4; i++) {
        truce_sentence sent = {.end = 9};
        truce_article a = {.published = DAY, .part = 1, .text = truce_arena_printf(&w->t.arena, "Sentence %d", i)};
        truce_reading r = {.arena = &w->t.arena, .article = &a, .lex = w->t.lex, .sent = &sent, .n_sent = 1};
        truce_claim c = told_make(&w->t, ford, 1);
        c.end = 8;
        c.sentence = 0;
        c.rule = "harm/verb";
        c.victim.sector = i & 1 ? TRUCE_STR("") : TRUCE_NOSTR;
        c.places.v[0].adjective = i & 2;
        c.places.v[0].lat = i & 1 ? -0.0 : 0.0;
        truce_vec_push(&w->t.arena, &r.claims, c);
        truce_sha256_hex(a.text.p, a.text.n, a.id);
        if (truce_store_put(w->s, &r, &added, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    }
    end(w->s);
    assert_int_equal(incidents(w->s, NULL).n, 1);
    assert_int_equal(faults(w->s), 0);
}

/* ---------------------------------------------------------------- damage */

static void damage_is_found(void **state) {
    world *w = *state;
    static const char *const harm[] = {
        "UPDATE claim SET low = 6",
        "UPDATE telling SET leader = (SELECT min(id) FROM telling) WHERE id = (SELECT max(id) FROM telling)",
        "UPDATE member SET incident = (SELECT min(id) FROM incident)",
        "DELETE FROM member WHERE telling = (SELECT max(telling) FROM member)",
        "UPDATE document SET bytes = bytes + 1",
        "UPDATE document SET body = (SELECT body FROM record LIMIT 1)",
        "UPDATE record SET body = (SELECT body FROM document LIMIT 1)",
        "UPDATE report SET claims = claims + 1",
    };
    for (size_t i = 0; i < sizeof harm / sizeof *harm; i++) {
        truce_store_close(w->s);
        empty(w);
        w->s = opened(w);
        take(w, w->s, texts[0], DAY, "Courier", ford, 1, NULL);
        take(w, w->s, texts[1], DAY, "Herald", mill, 1, NULL);
        assert_int_equal(faults(w->s), 0);
        damage(w, harm[i]);
        truce_store_close(w->s);
        w->s = opened(w);
        if (!faults(w->s)) fail_msg("not found: %s", harm[i]);
    }
}

/* ---------------------------------------------------------------- two at a time */

static void two_stores_take_turns(void **state) {
    world *w = *state;
    char a[65], c[32];
    truce_store *other = opened(w);
    take(w, w->s, texts[0], DAY, "Courier", ford, 1, a);
    take(w, other, texts[1], DAY, "Herald", ford, 1, NULL);
    take(w, w->s, texts[2], DAY, "Journal", ford, 1, NULL);
    seen x = incidents(w->s, NULL);
    assert_int_equal(x.n, 1);
    assert_int_equal(x.reports[0], 3);
    ACT(other, TRUCE_ACT_WITHDRAW, claim_id(a, 1, c), NULL, NULL);
    take(w, w->s, texts[3], DAY, "Gazette", ford, 1, NULL);
    x = incidents(other, NULL);
    assert_int_equal(x.n, 1);
    assert_int_equal(x.reports[0], 3);
    assert_false(take(w, other, texts[3], DAY, "Gazette", ford, 1, NULL));
    assert_int_equal(faults(w->s), 0);
    truce_store_close(other);
}

/* The same text waits in one while the other brings it from another outlet: both are remembered. */
static void the_same_text_from_two(void **state) {
    world *w = *state;
    truce_store *other = opened(w);
    truce_err err = {0};
    truce_filter all = {0};
    bool added;
    truce_buf b;
    truce_buf_init(&b);
    begin(w->s);
    put(w, w->s, texts[0], DAY, "Courier", ford, 1, NULL, &added, &err);
    put(w, w->s, texts[1], DAY + 1, "Herald", mill, 1, NULL, &added, &err);
    take(w, other, texts[0], DAY + 1, "Herald", ford, 1, NULL);
    take(w, other, texts[1], DAY, "Courier", mill, 1, NULL);
    end(w->s);
    if (truce_store_copies(w->s, &all, on_copy, &b, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    truce_buf_char(&b, 0);
    assert_string_equal(b.p, "0 Courier;1 Herald;0 Courier;1 Herald;");
    assert_int_equal(faults(w->s), 0);
    truce_buf_fini(&b);
    truce_store_close(other);
}

/* ---------------------------------------------------------------- no memory */

static void memory_runs_out(void **state) {
    world *w = *state;
    truce_err err = {0};
    bool added = false;
    int failed = 0;
    for (uint64_t n = 1; n < 400; n += n < 40 ? 1 : 7) {
        truce_store_close(w->s);
        w->s = opened(w);
        begin(w->s);
        told_claim c[] = {KILLED(5, "Ford")};
        c[0].low = c[0].high = (int64_t)n;
        char text[200];
        snprintf(text, sizeof text, "%s number %u", texts[n % 5], (unsigned)n);
        fail_at = n;
        int rc = put(w, w->s, text, DAY + (int)n, "Courier", c, 1, NULL, &added, &err);
        int end_rc = truce_store_ingest_end(w->s, &err);
        truce_malloc_fail_at(0);
        failed += rc != TRUCE_OK || end_rc != TRUCE_OK;
        if (rc != TRUCE_OK) assert_int_equal(rc, TRUCE_ENOMEM);
        if (end_rc != TRUCE_OK) assert_int_equal(end_rc, TRUCE_ENOMEM);
    }
    assert_true(failed > 10);
    assert_int_equal(faults(w->s), 0);
}

int main(void) {
    const struct CMUnitTest all[] = {
        BOTH(twice_is_once),
        BOTH(withdrawn_and_as_of),
        BOTH(merge_outlives_its_founder),
        BOTH(split_and_back),
        BOTH(moved_twice),
        BOTH(any_order_of_outlets),
        BOTH(earlier_with_a_known_one),
        BOTH(filters),
        BOTH(damage_is_found),
        BOTH(odd_names),
        BOTH(two_stores_take_turns),
        BOTH(the_same_text_from_two),
        BOTH(memory_runs_out),
    };
    return run_both("store", all, sizeof all / sizeof *all);
}
