/* Unit tests of room exchange: the tables, the CSV reader on hostile bytes, what an importer makes of a row, failing
 * memory. The formats as a whole are tested by tests/cli/test_formats.py. */
#include "exchange/csv_in.h"
#include "exchange/exchange.h"
#include "exchange/import.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

static const char toy[] = "actor Northland | id PAK | country PAK | kind state\n"
                          "actor Southland | id AFG | country AFG | kind state\n"
                          "actor Border Brigade, BB | id PAK.BB | country PAK | sector REB | kind group\n"
                          "actor Evening Post | id MED.EP | country PAK | sector MED | kind media\n";

static truce_lexicon *lexicon(void) {
    truce_lexicon *lex = NULL;
    truce_err err = {0};
    assert_int_equal(truce_lexicon_load_text(&lex, NULL, "toy", truce_str_c(toy), NULL, NULL, &err), TRUCE_OK);
    return lex;
}

/* Bytes in memory, `step` at a time. */
typedef struct bytes {
    const char *p;
    size_t n, at, step;
} bytes;

static long take(void *ctx, void *out, size_t n, truce_err *err) {
    bytes *b = ctx;
    (void)err;
    if (n > b->step) n = b->step;
    if (n > b->n - b->at) n = b->n - b->at;
    memcpy(out, b->p + b->at, n);
    b->at += n;
    return (long)n;
}

#define SOURCE(b) ((truce_source){take, &(b)})

/* ---------------------------------------------------------------- tables */

static void test_countries(void **state) {
    (void)state;
    static const struct {
        const char *alpha3, *region, *ucdp, *fips, *cameo;
        int numeric, gw;
    } some[] = {
        {"PAK", "South Asia", "Asia", "PK", "PAK", 586, 770},
        {"AFG", "Caucasus and Central Asia", "Asia", "AF", "AFG", 4, 700},
        {"ROU", "Europe", "Europe", "RO", "ROM", 642, 360},
        {"SSD", "Eastern Africa", "Africa", "OD", "SSD", 728, 626},
        {"USA", "North America", "Americas", "US", "USA", 840, 2},
        {"YEM", "Middle East", "Middle East", "YM", "YEM", 887, 678},
        {"COD", "Middle Africa", "Africa", "CG", "COD", 180, 490},
        {"TLS", "Southeast Asia", "Asia", "TT", "TMP", 626, 860},
        {"SRB", "Europe", "Europe", "RI", "SRB", 688, 340},
        {"PSE", "Middle East", "Middle East", "WE", "PSE", 275, 0},
    };
    for (size_t i = 0; i < sizeof some / sizeof *some; i++) {
        const truce_country *c = truce_country_of(truce_str_c(some[i].alpha3));
        assert_non_null(c);
        assert_string_equal(c->acled, some[i].region);
        assert_string_equal(c->ucdp, some[i].ucdp);
        assert_string_equal(c->fips, some[i].fips);
        assert_string_equal(c->cameo, some[i].cameo);
        assert_int_equal(c->numeric, some[i].numeric);
        assert_int_equal(c->gw, some[i].gw);
    }
    assert_null(truce_country_of(TRUCE_STR("ZZZ")));
    assert_null(truce_country_of(TRUCE_NOSTR));
    assert_true(truce_country_count() >= 249);
}

/* Sorted, so that the search finds each; no Gleditsch-Ward number, numeric or FIPS code stands twice. */
static void test_countries_are_one_each(void **state) {
    (void)state;
    for (uint32_t i = 0; i < truce_country_count(); i++) {
        const truce_country *a = truce_country_at(i);
        assert_ptr_equal(truce_country_of(truce_str_c(a->alpha3)), a);
        assert_true(strlen(a->name) > 2 && strlen(a->acled) > 3);
        for (uint32_t j = 0; j < i; j++) {
            const truce_country *b = truce_country_at(j);
            assert_true(!a->gw || a->gw != b->gw);
            assert_true(!a->numeric || a->numeric != b->numeric);
            assert_true(!a->fips[0] || strcmp(a->fips, b->fips) != 0);
        }
    }
    assert_null(truce_country_at(truce_country_count()));
}

static void test_country_names(void **state) {
    (void)state;
    truce_lexicon *lex = lexicon();
    assert_string_equal(truce_country_named(lex, TRUCE_STR("Southland"))->alpha3, "AFG");
    assert_string_equal(truce_country_named(lex, TRUCE_STR("PAKISTAN"))->alpha3, "PAK");
    assert_null(truce_country_named(lex, TRUCE_STR("Border Brigade")));
    assert_null(truce_country_named(NULL, TRUCE_STR("Southland")));
    truce_lexicon_free(lex);
}

static void test_goldstein(void **state) {
    (void)state;
    static const struct {
        const char *code;
        int tenths;
    } some[] = {{"190", -100},  {"1823", -100}, {"0334", 60}, {"106", -50}, {"1213", -40}, {"1214", -40},
                {"1952", -100}, {"195", -100},  {"196", -95}, {"01", 0},    {"130", -44}};
    int t;
    for (size_t i = 0; i < sizeof some / sizeof *some; i++) {
        assert_true(truce_cameo_goldstein(truce_str_c(some[i].code), &t));
        assert_int_equal(t, some[i].tenths);
    }
    assert_false(truce_cameo_goldstein(TRUCE_STR("99"), &t));
    assert_false(truce_cameo_goldstein(TRUCE_STR(""), &t));
    assert_int_equal(truce_cameo_quad(TRUCE_STR("057")), 1);
    assert_int_equal(truce_cameo_quad(TRUCE_STR("0871")), 2);
    assert_int_equal(truce_cameo_quad(TRUCE_STR("130")), 3);
    assert_int_equal(truce_cameo_quad(TRUCE_STR("14")), 4);
    assert_int_equal(truce_cameo_quad(TRUCE_STR("21")), 0);
    assert_int_equal(truce_cameo_quad(TRUCE_STR("1x")), 0);
    assert_int_equal(truce_cameo_quad(TRUCE_NOSTR), 0);
}

/* Row 69, column 222 counted from the south-west corner is cell 49182; its middle is at -69.25, -55.75. */
static void test_priogrid(void **state) {
    (void)state;
    assert_int_equal(truce_priogrid(-55.75, -69.25), 49182);
    assert_int_equal(truce_priogrid(-90, -180), 1);
    assert_int_equal(truce_priogrid(90, 180), 720 * 360);
    assert_int_equal(truce_priogrid(NAN, 0), 0);
    assert_int_equal(truce_priogrid(0, 181), 0);
}

/* ---------------------------------------------------------------- the CSV reader */

/* Fields as "a|b|c", records as lines; errors as "!LINE". */
static void read_all(const char *p, size_t n, size_t step, const truce_import_limits *limits, truce_buf *out) {
    bytes b = {p, n, 0, step};
    exch_csv c;
    truce_err err = {0};
    assert_int_equal(exch_csv_init(&c, SOURCE(b), limits, &err), TRUCE_OK);
    for (int rc; (rc = exch_csv_next(&c, &err)) != TRUCE_ESTOP;) {
        if (rc != TRUCE_OK) {
            assert_true(rc == TRUCE_EINPUT || rc == TRUCE_ELIMIT);
            truce_buf_printf(out, "!%u\n", err.line);
            continue;
        }
        for (uint32_t i = 0; i < c.n; i++) {
            if (i) truce_buf_char(out, '|');
            truce_buf_str(out, exch_csv_field(&c, i));
        }
        truce_buf_char(out, '\n');
    }
    exch_csv_fini(&c);
}

static void assert_csv(const char *in, size_t n, const char *want) {
    for (size_t step = 1; step <= 64; step = step * 3 + 1) { /* whole = streamed */
        truce_buf out;
        truce_buf_init(&out);
        read_all(in, n, step, NULL, &out);
        truce_buf_char(&out, '\0');
        assert_string_equal(out.p, want);
        truce_buf_fini(&out);
    }
}
#define CSV(in, want) assert_csv(in, sizeof(in) - 1, want)

static void test_csv_fields(void **state) {
    (void)state;
    CSV("a,b,c\r\n1,2,3\r\n", "a|b|c\n1|2|3\n");
    CSV("a,b\n1,\n,2", "a|b\n1|\n|2\n");
    CSV("a\n\"x \"\"y\"\"\"\n\"l1\r\nl2\"\n", "a\nx \"y\"\nl1\r\nl2\n");
    CSV("\xEF\xBB\xBF"
        "a;b\n\"1;2\";3\n",
        "a|b\n1;2|3\n");
    CSV("a\tb\n1,2\t3\n", "a|b\n1,2|3\n");
    CSV("a,b\n\n\r\n1,2\n", "a|b\n1|2\n"); /* empty lines are none */
    CSV("", "");
    CSV("a,b\n\"\",\"\"\r\n", "a|b\n|\n");
}

static void test_csv_faults_cost_one_record(void **state) {
    (void)state;
    CSV("a,b\n\"x\"y,2\n3,4\n", "a|b\n!2\n3|4\n");
    CSV("a,b\n1,x\"y\"\n3,4\n", "a|b\n!2\n3|4\n");
    CSV("a,b\n1,\0\n3,4\n", "a|b\n!2\n3|4\n");
    CSV("a,b\n\"l1\nl2\",2\n1,\"open\n3,4\n", "a|b\nl1\nl2|2\n!4\n");
}

static void test_csv_limits(void **state) {
    (void)state;
    static const truce_import_limits small = {16, 3};
    truce_buf out;
    truce_buf_init(&out);
    static const char in[] = "a,b\n1,2,3,4\n0123456789012345,6\n\"0123456789\n0123456789\",6\n7,8\n";
    read_all(in, sizeof in - 1, 5, &small, &out);
    truce_buf_char(&out, '\0');
    assert_string_equal(out.p, "a|b\n!2\n!3\n!4\n7|8\n");
    truce_buf_fini(&out);
}

static void test_csv_column(void **state) {
    (void)state;
    truce_buf b;
    truce_buf_init(&b);
    assert_true(exch_csv_column(TRUCE_STR("a,Notes\n1,\"x,\n\"\"y\"\"\""), "notes", &b));
    assert_true(truce_str_is(truce_buf_view(&b), "x,\n\"y\""));
    assert_false(exch_csv_column(TRUCE_STR("a,Notes\n1,2"), "tags", &b));
    assert_false(exch_csv_column(TRUCE_STR("a,Notes\n"), "notes", &b));
    assert_false(exch_csv_column(TRUCE_NOSTR, "notes", &b));
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- parties */

static void assert_party(const truce_lexicon *lex, const char *name, int inter, const char *want, const char *country,
                         const char *sector) {
    truce_actor a = exch_party(lex, truce_str_c(name), inter);
    assert_true(truce_str_is(a.name, want));
    assert_true(truce_str_is(a.country, country));
    assert_true(truce_str_is(a.sector, sector));
}

static void test_parties(void **state) {
    (void)state;
    truce_lexicon *lex = lexicon();
    assert_party(lex, "Military Forces of Northland (2022-)", 1, "Northland", "PAK", "MIL");
    assert_party(lex, "Police Forces of Pakistan (2022-) Counter Terrorism", 1,
                 "Police Forces of Pakistan (2022-) Counter Terrorism", "", "MIL");
    assert_party(lex, "Government of Southland", 0, "Southland", "AFG", "GOV");
    assert_party(lex, "Northland", 8, "Northland", "PAK", "");
    assert_party(lex, "BB: Border Brigade", 2, "Border Brigade", "PAK", "REB");
    assert_party(lex, "BB", 0, "Border Brigade", "PAK", "REB");
    assert_party(lex, "Civilians (Southland)", 7, "Southland", "AFG", "CIV");
    assert_party(lex, "Unidentified Armed Group (Northland)", 3, "", "", "");
    assert_party(lex, "Lake Front", 2, "Lake Front", "", "REB");
    assert_party(lex, "Evening Post", 2, "Evening Post", "", "REB"); /* an outlet fights no war */
    assert_party(lex, "", 0, "", "", "");
    assert_party(lex, ")", 0, ")", "", "REB");
    truce_lexicon_free(lex);
}

/* ---------------------------------------------------------------- a row */

static const char acled_file[] =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,country,location,"
    "latitude,longitude,geo_precision,notes,fatalities,timestamp\r\n"
    "PAK1,2024-03-05,2,Battles,Armed clash,Northland,1,BB,2,Pakistan,Kurram,33.7,70.3,2,\"Two\nlines, "
    "\"\"quoted\"\".\",9,"
    "1709683200\r\n"
    "PAK1,2024-03-05,2,Battles,Armed clash,Northland,1,BB,2,Pakistan,Kurram,33.7,70.3,2,\"Two\nlines, "
    "\"\"quoted\"\".\",9,"
    "1709683200\r\n"
    "PAK2,2024-03-06,1,Battles,Armed clash,Northland,1,BB,2,Pakistan,Kurram,33.7,70.3,2,,,\r\n";

typedef struct got {
    int n;
    char ids[4][65];
} got;

static int on_acled(const truce_reading *r, void *ctx) {
    got *g = ctx;
    const truce_claim *c = &r->claims.v[0];
    memcpy(g->ids[g->n], r->article->id, 65);
    char hex[65];
    truce_sha256_hex(r->article->text.p, r->article->text.n, hex);
    assert_string_equal(r->article->id, hex); /* as of any report */
    assert_int_equal(r->n_sent, 2);
    assert_int_equal(r->sent[1].end, r->article->text.n - 1);
    assert_int_equal(r->claims.n, 1);
    assert_true(truce_str_is(c->claimant.name, "ACLED"));
    assert_string_equal(c->rule, "import:acled");
    assert_true(truce_str_is(r->article->source, "ACLED"));
    assert_true(truce_str_is(c->actors.v[0].country, "PAK"));
    assert_true(truce_str_is(c->recipients.v[0].id, "PAK.BB"));
    assert_int_equal(c->places.v[0].where_prec, 2);
    assert_true(truce_str_starts(r->article->original, TRUCE_STR("event_id_cnty,")));
    if (g->n++ == 2) {
        assert_int_equal(c->harm, TRUCE_HARM_NONE); /* an empty number is none, not zero */
        assert_true(
            truce_str_starts(r->article->text, TRUCE_STR("Armed clash at Kurram on 2024-03-06: Northland and BB")));
        return TRUCE_OK;
    }
    assert_int_equal(c->harm, TRUCE_HARM_KILLED);
    assert_int_equal(c->count.low, 9);
    assert_int_equal(c->count.bound, TRUCE_BOUND_EXACT);
    assert_int_equal(c->to - c->from, 6);
    assert_int_equal(c->date_prec, 3);
    assert_true(truce_str_starts(r->article->text, TRUCE_STR("Two lines, \"quoted\".\nA row of ACLED, SHA-256 ")));
    assert_int_equal(r->sent[0].end, 20);
    assert_int_equal(r->article->published, truce_day_make(2024, 3, 6));
    return TRUCE_OK;
}

static void test_acled_row(void **state) {
    (void)state;
    truce_lexicon *lex = lexicon();
    bytes b = {acled_file, sizeof acled_file - 1, 0, 7};
    got g = {0};
    truce_import_count count = {0};
    truce_err err = {0};
    assert_int_equal(
        truce_import_acled("f", SOURCE(b), lex, NULL, (truce_import_calls){on_acled, NULL, &g}, &count, &err),
        TRUCE_OK);
    assert_int_equal(count.rows, 3);
    assert_int_equal(count.left_out, 0);
    assert_string_equal(g.ids[0], g.ids[1]); /* equal rows are one report */
    assert_string_not_equal(g.ids[0], g.ids[2]);
    truce_lexicon_free(lex);
}

static const char ucdp_file[] =
    "id,date_start,date_end,date_prec,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,"
    "country,"
    "country_id,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n"
    "7,2024-03-05,2024-03-06,2,1,Government of Northland,BB,4,Kurram,33.7,70.3,Pakistan,770,3,5,1,2,11,14,8,770,\n"
    "8,2024-03-05,2024-03-06,2,1,Government of Northland,BB,4,Kurram,33.7,70.3,Pakistan,770,3,0,0,0,3,5,1,770,\n";

static int on_ucdp(const truce_reading *r, void *ctx) {
    static const struct {
        unsigned role;
        int64_t low, high;
    } want[2][4] = {{{TRUCE_ROLE_SOLDIER, 3, 3},
                     {TRUCE_ROLE_FIGHTER, 5, 5},
                     {TRUCE_ROLE_CIVILIAN, 1, 1},
                     {TRUCE_ROLE_PERSON, 11, 14}},
                    {{TRUCE_ROLE_SOLDIER, 3, 3}, {TRUCE_ROLE_PERSON, 1, 5}, {0, 0, 0}, {0, 0, 0}}};
    got *g = ctx;
    assert_int_equal(r->claims.n, g->n ? 2 : 4);
    for (uint32_t i = 0; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i];
        assert_int_equal(c->number, i + 1);
        assert_int_equal(c->victim.role, want[g->n][i].role);
        assert_int_equal(c->count.low, want[g->n][i].low);
        assert_int_equal(c->count.high, want[g->n][i].high);
        assert_true(truce_str_is(c->claimant.name, "UCDP GED"));
        assert_int_equal(c->date_prec, 2);
        assert_int_equal(c->places.v[0].where_prec, 4);
        assert_true(truce_str_is(c->acled, "Armed clash"));
    }
    g->n++;
    return TRUCE_OK;
}

static void test_ucdp_row(void **state) {
    (void)state;
    truce_lexicon *lex = lexicon();
    bytes b = {ucdp_file, sizeof ucdp_file - 1, 0, 4096};
    got g = {0};
    truce_err err = {0};
    assert_int_equal(truce_import_ucdp("f", SOURCE(b), lex, NULL, (truce_import_calls){on_ucdp, NULL, &g}, NULL, &err),
                     TRUCE_OK);
    assert_int_equal(g.n, 2);
    truce_lexicon_free(lex);
}

static int stop(const truce_reading *r, void *ctx) {
    (void)r;
    ++*(int *)ctx;
    return TRUCE_ESTOP;
}

static void test_the_callback_stops(void **state) {
    (void)state;
    bytes b = {acled_file, sizeof acled_file - 1, 0, 4096};
    int n = 0;
    assert_int_equal(truce_import_acled("f", SOURCE(b), NULL, NULL, (truce_import_calls){stop, NULL, &n}, NULL, NULL),
                     TRUCE_ESTOP);
    assert_int_equal(n, 1);
}

static long broken(void *ctx, void *out, size_t n, truce_err *err) {
    (void)ctx;
    (void)out;
    (void)n;
    return truce_err_set(err, TRUCE_EIO, "the disk is gone");
}

static int keep(const truce_reading *r, void *ctx) {
    return r->claims.n ? TRUCE_OK : *(int *)ctx;
}

static void test_a_source_that_fails(void **state) {
    (void)state;
    truce_err err = {0};
    truce_source s = {broken, NULL};
    assert_int_equal(truce_import_ucdp("f", s, NULL, NULL, (truce_import_calls){keep, NULL, NULL}, NULL, &err),
                     TRUCE_EIO);
    assert_string_equal(err.msg, "the disk is gone");
}

/* The Nth allocation fails, for every N: an error like any other, and nothing leaks. */
static void test_out_of_memory(void **state) {
    (void)state;
    truce_lexicon *lex = lexicon();
    int zero = 0, failed = 0;
    for (uint64_t n = 1; n < 10000; n++) {
        bytes b = {acled_file, sizeof acled_file - 1, 0, 4096};
        truce_err err = {0};
        truce_malloc_fail_at(n);
        int rc = truce_import_acled("f", SOURCE(b), lex, NULL, (truce_import_calls){keep, NULL, &zero}, NULL, &err);
        truce_malloc_fail_at(0);
        if (rc == TRUCE_OK) break;
        assert_int_equal(rc, TRUCE_ENOMEM);
        failed++;
    }
    assert_true(failed > 5);
    truce_lexicon_free(lex);
}

/* ---------------------------------------------------------------- exports on incidents made by hand */

static truce_incident incident(truce_party *parties, uint32_t n_parties, truce_place *place, truce_figure_row *rows,
                               uint32_t n_rows) {
    static truce_claim_ref ref = {"0000000000000000000000000000000000000000000000000000000000000000", 1};
    truce_incident i = {.id = "i-0123456789ab",
                        .kind = TRUCE_STR("attack"),
                        .acled = TRUCE_STR("Attack"),
                        .date_prec = 1,
                        .reports = 1,
                        .origins = 1,
                        .claimants = 1,
                        .grade = "weak",
                        .policy = "ucdp"};
    i.from = i.to = truce_day_make(2025, 10, 12);
    i.parties.v = parties;
    i.parties.n = n_parties;
    i.places.v = place;
    i.places.n = place != NULL;
    i.figures.v = rows;
    i.figures.n = n_rows;
    i.claims.v = &ref;
    i.claims.n = 1;
    for (int h = 0; h < TRUCE_HARM_COUNT; h++) i.totals[h] = (truce_figures){-1, -1, -1};
    return i;
}

static truce_party northland = {TRUCE_STR("Northland"), TRUCE_STR("PAK"), {NULL, 0}, TRUCE_STR("PAK"), 'A'};
static truce_party brigade = {TRUCE_STR("Border Brigade"), TRUCE_STR("PAK"), TRUCE_STR("REB"), TRUCE_STR("PAK.BB"),
                              'B'};
static truce_place kurram = {
    .name = TRUCE_STR("Kurram"), .country = TRUCE_STR("PAK"), .lat = 33.7, .lon = 70.3, .where_prec = 2};

static bool row_has(const truce_buf *b, const char *what) {
    return truce_str_find(truce_buf_view(b), truce_str_c(what), 0) != UINT32_MAX;
}

/* More dead are told of in parts than in all: who they were is not settled. */
static void test_parts_beyond_the_whole(void **state) {
    (void)state;
    truce_party parties[] = {northland, brigade};
    truce_figure_row rows[] = {{.harm = TRUCE_HARM_KILLED,
                                .victim_role = TRUCE_ROLE_SOLDIER,
                                .victim_party = TRUCE_STR("PAK"),
                                .fig = {8, 8, 8}},
                               {.harm = TRUCE_HARM_KILLED,
                                .victim_role = TRUCE_ROLE_FIGHTER,
                                .victim_party = TRUCE_STR("Border Brigade"),
                                .fig = {5, 5, 5}}};
    truce_export_options opt = {.policy = TRUCE_POLICY_UCDP};
    truce_incident i = incident(parties, 2, &kurram, rows, 2);
    truce_buf b;
    truce_buf_init(&b);
    i.totals[TRUCE_HARM_KILLED] = (truce_figures){13, 13, -1};
    assert_int_equal(truce_ucdp_incident(&b, &i, &opt), 1);
    assert_true(row_has(&b, ",8,5,0,0,13,13,13,770,\r\n"));
    truce_buf_clear(&b);
    i.totals[TRUCE_HARM_KILLED] = (truce_figures){10, 10, 12};
    assert_int_equal(truce_ucdp_incident(&b, &i, &opt), 1);
    assert_true(row_has(&b, ",0,0,0,10,10,12,10,770,\r\n"));
    truce_buf_fini(&b);
}

/* Whoever adds up rows must not count a part beside its whole. */
static void test_a_part_gives_no_row(void **state) {
    (void)state;
    truce_export_options opt = {.policy = TRUCE_POLICY_ACLED};
    truce_incident whole = incident(&northland, 1, &kurram, NULL, 0), part = whole;
    truce_buf b;
    truce_buf_init(&b);
    part.parent = &whole;
    assert_int_equal(truce_acled_incident(&b, &part, &opt), 0);
    assert_int_equal(truce_ucdp_incident(&b, &part, &opt), 0);
    assert_int_equal(b.n, 0);
    assert_int_equal(truce_acled_incident(&b, &whole, &opt), 1);
    truce_geojson_incident(&b, &part, &opt, true);
    assert_true(row_has(&b, "\"parent\":\"i-0123456789ab\""));
    truce_buf_fini(&b);
}

/* 11 dead over four days: 5, 2, 2, 2 under acled; one row under any other policy. */
static void test_days_share_the_dead(void **state) {
    (void)state;
    truce_export_options opt = {.policy = TRUCE_POLICY_ACLED};
    truce_incident i = incident(&northland, 1, &kurram, NULL, 0);
    truce_buf b;
    truce_buf_init(&b);
    i.to = i.from + 3;
    i.date_prec = 2;
    i.totals[TRUCE_HARM_KILLED] = (truce_figures){11, 11, 11};
    assert_int_equal(truce_acled_incident(&b, &i, &opt), 4);
    assert_true(row_has(&b, "PAKi-0123456789ab-1,2025-10-12,2025,1,"));
    assert_true(row_has(&b, "PAKi-0123456789ab-4,2025-10-15,2025,1,"));
    assert_true(row_has(&b, ",5,grade=weak,"));
    assert_true(row_has(&b, ",2,grade=weak,"));
    opt.policy = TRUCE_POLICY_UCDP;
    assert_int_equal(truce_acled_incident(&b, &i, &opt), 1);
    truce_buf_fini(&b);
}

/* All 25 sub-event types of the code book, each with its event type. */
static void test_sub_event_types(void **state) {
    (void)state;
    static const char *const types[] = {"Government regains territory",
                                        "Non-state actor overtakes territory",
                                        "Armed clash",
                                        "Excessive force against protesters",
                                        "Protest with intervention",
                                        "Peaceful protest",
                                        "Violent demonstration",
                                        "Mob violence",
                                        "Chemical weapon",
                                        "Air/drone strike",
                                        "Suicide bomb",
                                        "Shelling/artillery/missile attack",
                                        "Remote explosive/landmine/IED",
                                        "Grenade",
                                        "Sexual violence",
                                        "Attack",
                                        "Abduction/forced disappearance",
                                        "Agreement",
                                        "Arrests",
                                        "Change to group/activity",
                                        "Disrupted weapons use",
                                        "Headquarters or base established",
                                        "Looting/property destruction",
                                        "Non-violent transfer of territory",
                                        "Other"};
    truce_export_options opt = {.policy = TRUCE_POLICY_ACLED};
    assert_int_equal(sizeof types / sizeof *types, 25);
    for (size_t k = 0; k < 25; k++) {
        truce_incident i = incident(&northland, 1, &kurram, NULL, 0);
        char want[96];
        truce_buf b;
        truce_buf_init(&b);
        i.acled = truce_str_c(types[k]);
        truce_acled_incident(&b, &i, &opt);
        snprintf(want, sizeof want, ",%s,%s,Northland,,%d,",
                 k < 3    ? "Battles"
                 : k < 6  ? "Protests"
                 : k < 8  ? "Riots"
                 : k < 14 ? "Explosions/Remote violence"
                 : k < 17 ? "Violence against civilians"
                          : "Strategic developments",
                 types[k],
                 k >= 3 && k < 6   ? 6
                 : k >= 6 && k < 8 ? 5
                                   : 1);
        assert_true(row_has(&b, want));
        truce_buf_fini(&b);
    }
}

/* Beyond the antimeridian the other side begins; no place, or one that is on no map, has no geometry. */
static void test_points(void **state) {
    (void)state;
    truce_export_options opt = {.policy = TRUCE_POLICY_UCDP};
    static const struct {
        double lat, lon;
        const char *want;
    } some[] = {{-16.5, 181.25, "\"coordinates\":[-178.75,-16.5]"},
                {10, -180, "\"coordinates\":[-180,10]"},
                {1.23456789, 2, "\"coordinates\":[2,1.234568]"},
                {91, 0, "\"geometry\":null"},
                {NAN, 3, "\"geometry\":null"},
                {0, 1000, "\"geometry\":null"}};
    for (size_t k = 0; k < sizeof some / sizeof *some; k++) {
        truce_place p = kurram;
        truce_buf b;
        p.lat = some[k].lat;
        p.lon = some[k].lon;
        truce_incident i = incident(&northland, 1, &p, NULL, 0);
        truce_buf_init(&b);
        truce_geojson_incident(&b, &i, &opt, true);
        assert_true(row_has(&b, some[k].want));
        truce_buf_fini(&b);
    }
    truce_incident i = incident(&northland, 1, NULL, NULL, 0);
    truce_buf b;
    truce_buf_init(&b);
    truce_geojson_incident(&b, &i, &opt, true);
    assert_true(row_has(&b, "\"geometry\":null"));
    truce_acled_incident(&b, &i, &opt);
    truce_ucdp_incident(&b, &i, &opt);
    assert_false(b.failed);
    truce_buf_fini(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_countries),
        cmocka_unit_test(test_countries_are_one_each),
        cmocka_unit_test(test_country_names),
        cmocka_unit_test(test_goldstein),
        cmocka_unit_test(test_priogrid),
        cmocka_unit_test(test_csv_fields),
        cmocka_unit_test(test_csv_faults_cost_one_record),
        cmocka_unit_test(test_csv_limits),
        cmocka_unit_test(test_csv_column),
        cmocka_unit_test(test_parties),
        cmocka_unit_test(test_acled_row),
        cmocka_unit_test(test_ucdp_row),
        cmocka_unit_test(test_the_callback_stops),
        cmocka_unit_test(test_a_source_that_fails),
        cmocka_unit_test(test_out_of_memory),
        cmocka_unit_test(test_parts_beyond_the_whole),
        cmocka_unit_test(test_a_part_gives_no_row),
        cmocka_unit_test(test_days_share_the_dead),
        cmocka_unit_test(test_sub_event_types),
        cmocka_unit_test(test_points),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
