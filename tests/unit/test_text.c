/* Unit tests of intake/text.c, furniture.c, split.c and dates.c. All texts are our own. */
#include "intake_harness.h"

#include "intake/text.h"

/* Two stories with the furniture of a news site: standfirst, stamp, share line, recommended block. */
#define FERRY                                                                                                          \
    "Harbour reopens after talks between the port and the unions.\n"                                                   \
    "Published On 3 Mar 20243 Mar 2024\n"                                                                              \
    "Share\n"                                                                                                          \
    "Ferries have started to run again between the two islands after a strike of nine days, the port authority "       \
    "says.\n"                                                                                                          \
    "The first boat left the northern quay on Sunday with some two hundred passengers, many of whom had slept in the " \
    "waiting hall.\n"                                                                                                  \
    "Recommended Stories\n"                                                                                            \
    "list of 3 itemsend of list\n"                                                                                     \
    "\xE2\x80\x9CWe are glad that it is over,\xE2\x80\x9D Captain Ana Moreira told reporters on the quay.\n"           \
    "Passengers wait at the northern quay of the harbour, March 2, 2024 [Joana Reis/Reuters]\n"                        \
    "The unions had asked for a shorter week and for safer boats, and the port agreed to both in the end.\n"
#define QUAKE                                                                                                          \
    "Rescuers reach three villages cut off by the landslide.\n"                                                        \
    "Published On 1 Mar 20241 Mar 2024\n"                                                                              \
    "Share\n"                                                                                                          \
    "At least four people have been injured in a landslide in the hills above the lake, officials say.\n"              \
    "Soldiers opened the road on Friday and brought food and blankets to the villages behind it.\n"                    \
    "\xE2\x80\x94 Lake District Office (@lakeoffice) March 1, 2024\n"                                                  \
    "Recommended Stories\n"                                                                                            \
    "list of 4 itemsend of list\n"                                                                                     \
    "Governor Paul Ndiaye said that the families would be paid for their houses before the rains.\n"

static unsigned junk_of(const truce_article *a, const char *kind) {
    unsigned n = 0;
    for (uint32_t i = 0; i < a->junk.n; i++) n += !strcmp(a->junk.v[i].kind, kind);
    return n;
}

static void assert_day(truce_day d, const char *want) {
    char s[16];
    truce_day_format(d, s);
    assert_string_equal(s, want);
}

static void glued_articles_part_before_their_standfirst(void **state) {
    (void)state;
    seen s;
    harness_run(&s, TRUCE_FORMAT_TEXT, FERRY QUAKE);
    assert_int_equal(s.articles, 2);
    truce_article *a = s.art[0], *b = s.art[1];
    assert_true(truce_str_starts(a->text, TRUCE_STR("Harbour reopens")));
    assert_true(truce_str_starts(b->text, TRUCE_STR("Rescuers reach")));
    assert_day(a->published, "2024-03-03");
    assert_day(b->published, "2024-03-01");
    assert_int_equal(a->basis, TRUCE_BASIS_STATED);
    assert_int_equal(a->part, 1);
    assert_int_equal(b->part, 2);
    assert_true(b->offset == strlen(FERRY));
    assert_int_equal(junk_of(a, "stamp"), 1);
    assert_int_equal(junk_of(a, "caption"), 1);
    assert_int_equal(junk_of(a, "furniture"), 3);
    assert_int_equal(junk_of(b, "embed"), 1);
    static const char *const gone[] = {"Recommended", "list of", "Share", "Published On", "Joana Reis", "@lakeoffice"};
    for (size_t i = 0; i < sizeof gone / sizeof *gone; i++)
        assert_false(harness_has(a->text, gone[i]) || harness_has(b->text, gone[i]));
    assert_true(harness_has(a->text, "Captain Ana Moreira"));
    harness_free(&s);
}

static void short_reads_change_nothing(void **state) {
    (void)state;
    seen whole, parts;
    static const size_t steps[] = {1, 7, 100};
    harness_run(&whole, TRUCE_FORMAT_TEXT, QUAKE FERRY);
    for (size_t k = 0; k < sizeof steps / sizeof *steps; k++) {
        harness_start(&parts, TRUCE_FORMAT_TEXT, QUAKE FERRY, strlen(QUAKE FERRY));
        parts.step = steps[k];
        harness_go(&parts);
        assert_int_equal(parts.articles, whole.articles);
        for (unsigned i = 0; i < whole.articles; i++) {
            assert_string_equal(parts.art[i]->id, whole.art[i]->id);
            assert_true(parts.art[i]->offset == whole.art[i]->offset);
        }
        harness_free(&parts);
    }
    harness_free(&whole);
}

static void a_dateline_begins_an_article(void **state) {
    (void)state;
    seen s;
    harness_run(
        &s, TRUCE_FORMAT_TEXT,
        "LIMA (Reuters) - Miners in the southern highlands returned to work on Tuesday after their union accepted a "
        "new offer, its leader said.\n"
        "The pits had stood still for a month, and the company lost a tenth of its yearly output while the lorries "
        "waited at the gates.\n"
        "Both sides will meet again in June to talk about housing, water and the road to the coast, which every winter "
        "washes away.\n"
        "A government envoy sat in the room for two days, and villagers brought soup and bread to the delegates and to "
        "the drivers outside.\n"
        "(Reporting by Luz Prado; Editing by Tom Hale)\n"
        "OSLO, Norway (AP) \xE2\x80\x94 Fishermen found a drifting buoy of the weather service off the northern cape "
        "and brought it home.\n"
        "The service had looked for it since the storm in January and thanked the crew with a barometer of brass.\n");
    assert_int_equal(s.articles, 2);
    assert_true(truce_str_starts(s.art[1]->text, TRUCE_STR("OSLO")));
    assert_str(s.art[0]->credit, "Reuters");
    assert_str(s.art[1]->credit, "AP");
    assert_int_equal(junk_of(s.art[0], "credit"), 1);
    harness_free(&s);
}

static void a_glued_date_is_read_and_taken_off(void **state) {
    (void)state;
    seen s;
    harness_run(&s, TRUCE_FORMAT_TEXT,
                " date 2023-11-05 Lawmakers voted on Sunday to send the budget back to the finance committee.\n");
    assert_int_equal(s.articles, 1);
    assert_str(s.art[0]->text, "Lawmakers voted on Sunday to send the budget back to the finance committee.\n");
    assert_day(s.art[0]->published, "2023-11-05");
    assert_int_equal(s.art[0]->basis, TRUCE_BASIS_STATED);
    harness_free(&s);
}

static void one_article_stays_one(void **state) {
    (void)state;
    seen s;
    harness_run(&s, TRUCE_FORMAT_TEXT,
                "The council has approved a new bridge over the river, the mayor said on Monday.\n\n"
                "Work begins in spring and will take two years. Residents of the eastern bank have asked for it since "
                "the ferry stopped.\n\n"
                "Money and time\n\n"
                "The state pays half. The city has borrowed the rest from two banks, and a toll of one coin a car is "
                "to pay it back.\n\n"
                "Shops on the western bank have complained about dust and noise, and the council has promised them "
                "cheaper rents.\n\n"
                "What comes next?\n\n"
                "An engineer from the capital has been asked to check the drawings. The old pillars have stood in the "
                "river since 1931.\n\n"
                "The mayor has often promised a bridge before. This time, he said, the contract is signed.\n");
    assert_int_equal(s.articles, 1);
    assert_true(harness_has(s.art[0]->text, "\nMoney and time\n"));
    assert_int_equal(s.art[0]->basis, TRUCE_BASIS_NONE);
    assert_int_equal(s.art[0]->published, TRUCE_NODAY);
    harness_free(&s);
}

static void wrapped_lines_are_one_paragraph(void **state) {
    (void)state;
    seen s;
    harness_run(&s, TRUCE_FORMAT_TEXT,
                "The convoy reached the town after midnight and stopped at the old\n"
                "customs house, where the drivers slept until the guards opened the\n"
                "gate at six.\n\n"
                "Nobody was hurt.\n");
    assert_int_equal(s.articles, 1);
    assert_str(s.art[0]->text, "The convoy reached the town after midnight and stopped at the old customs house, where "
                               "the drivers slept until the guards "
                               "opened the gate at six.\nNobody was hurt.\n");
    harness_free(&s);
}

static void dates_are_inferred_only_from_evidence(void **state) {
    (void)state;
    seen s;
    const char *body = "Villagers on both banks counted their dead after the fighting on Saturday night, and the "
                       "police said on Sunday that calm had returned.\n";
    char with[600];
    snprintf(with, sizeof with, "%sMen carry sacks away from the burnt mill on June 8, 2024 [Ivo Kranz/AFP]\n", body);
    harness_run(&s, TRUCE_FORMAT_TEXT, body);
    assert_int_equal(s.art[0]->basis, TRUCE_BASIS_NONE);
    harness_free(&s);
    harness_run(&s, TRUCE_FORMAT_TEXT, with); /* 8 June 2024 is a Saturday; the last day named after it is Sunday */
    assert_int_equal(s.art[0]->basis, TRUCE_BASIS_INFERRED);
    assert_day(s.art[0]->published, "2024-06-09");
    harness_free(&s);
    harness_start(&s, TRUCE_FORMAT_TEXT, with, strlen(with));
    s.opt.date = truce_day_make(2024, 6, 10); /* the caller knows better */
    harness_go(&s);
    assert_int_equal(s.art[0]->basis, TRUCE_BASIS_METADATA);
    assert_day(s.art[0]->published, "2024-06-10");
    harness_free(&s);
}

static void dates_are_read_in_every_order(void **state) {
    (void)state;
    static const struct {
        const char *text, *day;
    } rows[] = {
        {"26 Oct 2025", "2025-10-26"},
        {"October 26, 2025", "2025-10-26"},
        {"Oct. 26, 2025", "2025-10-26"},
        {"26th of October 2025", "2025-10-26"},
        {"Sunday 26 October 2025", "2025-10-26"},
        {"2025-10-26T10:00", "2025-10-26"},
        {"26/10/2025", "2025-10-26"},
        {"10/26/2025", "2025-10-26"},
        {"26.10.2025", "2025-10-26"},
        {"26 Oct 202526 Oct 2025", "2025-10-26"},
        {"February 30, 2025", ""},
        {"05/06/2025", ""},
        {"2025", ""},
        {"may 5 2025 soldiers", ""},
        {"March on 2025", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        truce_stamp d;
        char got[16] = "";
        if (truce_intake__date(truce_str_c(rows[i].text), 0, &d)) truce_day_format(d.day, got);
        if (strcmp(got, rows[i].day) != 0) fail_msg("%s: got %s, want %s", rows[i].text, got, rows[i].day);
    }
}

static void lines_are_told_apart(void **state) {
    (void)state;
    static const struct {
        const char *line;
        enum truce_line kind;
    } rows[] = {
        {"Share", TRUCE_LINE_FURNITURE},
        {"Read more: The long road home", TRUCE_LINE_FURNITURE},
        {"Follow us on Twitter", TRUCE_LINE_FURNITURE},
        {"3 min read", TRUCE_LINE_FURNITURE},
        {"Sign up for our newsletter", TRUCE_LINE_FURNITURE},
        {"We use cookies to improve your visit", TRUCE_LINE_FURNITURE},
        {"ADVERTISEMENT", TRUCE_LINE_FURNITURE},
        {"All rights reserved.", TRUCE_LINE_FURNITURE},
        {"Published On 4 May 20244 May 2024", TRUCE_LINE_STAMP},
        {"Updated 10:15 PM GMT, May 4, 2024", TRUCE_LINE_STAMP},
        {"Sat 4 May 2024 10.15 BST", TRUCE_LINE_STAMP},
        {"First published on Sat 4 May 2024 10.15 BST", TRUCE_LINE_STAMP},
        {"4 May 2024", TRUCE_LINE_STAMP},
        {"By Mara Lindt and Otto Prem", TRUCE_LINE_BYLINE},
        {"Mara Lindt | Reuters", TRUCE_LINE_BYLINE},
        {"Boats lie on the dry bed of the lake [File: Mara Lindt/Reuters]", TRUCE_LINE_CAPTION},
        {"Boats lie on the dry bed of the lake. (AP Photo/Mara Lindt)", TRUCE_LINE_CAPTION},
        {"Boats lie on the dry bed of the lake. \xE2\x80\x94 AFP", TRUCE_LINE_CAPTION},
        {"FILE PHOTO: Boats lie on the dry bed of the lake", TRUCE_LINE_CAPTION},
        {"Photograph: Mara Lindt/AFP/Getty Images", TRUCE_LINE_CAPTION},
        {"Image source, Getty Images", TRUCE_LINE_CREDIT},
        {"(Reporting by Mara Lindt in Lima; Editing by Otto Prem)", TRUCE_LINE_CREDIT},
        {"\xE2\x80\x94 Lake Office (@lakeoffice) May 4, 2024", TRUCE_LINE_EMBED},
        {"pic.twitter.com/abc123", TRUCE_LINE_EMBED},
        {"Presenter: Mara Lindt", TRUCE_LINE_ROSTER},
        {"LIMA (Reuters) - Miners went home on Monday.", TRUCE_LINE_DATELINE},
        {"Lima, Peru \xE2\x80\x93 Miners went home on Monday.", TRUCE_LINE_DATELINE},
        {"PESHAWAR: Two men were held at the gate.", TRUCE_LINE_DATELINE},
        /* text, although it begins like furniture */
        {"Share prices fell in Tokyo after the vote.", TRUCE_LINE_TEXT},
        {"Follow-up talks will be held in May, the minister said.", TRUCE_LINE_TEXT},
        {"By Monday night the rebels had left the town.", TRUCE_LINE_TEXT},
        {"The report was published on Monday by the United Nations.", TRUCE_LINE_TEXT},
        {"The video could not be verified independently.", TRUCE_LINE_TEXT},
        {"Live fire was heard near the crossing.", TRUCE_LINE_TEXT},
        {"On 4 May 2024 the two governments signed the treaty.", TRUCE_LINE_TEXT},
        {"\xE2\x80\x98Open wounds\xE2\x80\x99", TRUCE_LINE_TEXT},
        {"QATAR OFFERS TO HELP", TRUCE_LINE_TEXT},
        {"What happens next?", TRUCE_LINE_TEXT},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        enum truce_line k = truce_intake__line(truce_str_c(rows[i].line), TRUCE_LINE_TEXT).kind;
        if (k != rows[i].kind) fail_msg("\"%s\": got kind %d, want %d", rows[i].line, (int)k, (int)rows[i].kind);
    }
}

static void a_broadcast_roster_ends_its_article(void **state) {
    (void)state;
    seen s;
    harness_run(&s, TRUCE_FORMAT_TEXT,
                "Why are bees dying in the orchards of the south?\nScientists have announced the results of a study of "
                "three hundred hives.\n"
                "Farmers fear for the harvest. What can be done, and who should pay?\n"
                "Presenter: Mara Lindt\nGuests:\nOtto Prem \xE2\x80\x93 Beekeeper\nIda Roy \xE2\x80\x93 Professor of "
                "biology at the lake university\n" FERRY);
    assert_int_equal(s.articles, 2);
    assert_false(harness_has(s.art[0]->text, "Otto Prem"));
    assert_true(truce_str_starts(s.art[1]->text, TRUCE_STR("Harbour reopens")));
    harness_free(&s);
}

static void a_line_over_the_limit_is_left_out(void **state) {
    (void)state;
    seen s;
    char *big = malloc(600000);
    assert_non_null(big);
    memset(big, 'x', 600000);
    memcpy(big, "The bridge was open.\n", 21);
    memcpy(big + 599970, "\nThe road was open as well.\n", 28);
    harness_start(&s, TRUCE_FORMAT_TEXT, big, 599998);
    s.opt.limits.line_bytes = 1000;
    harness_go(&s);
    assert_int_equal(s.articles, 1);
    assert_str(s.art[0]->text, "The bridge was open.\nThe road was open as well.\n");
    assert_int_equal(s.problems, 1);
    assert_true(harness_said(&s, "line_bytes"));
    assert_int_equal(s.problem[0].line, 2);
    harness_free(&s);
    free(big);
}

static void a_long_article_goes_on_as_the_next_part(void **state) {
    (void)state;
    seen s;
    char *big = malloc(200000);
    size_t n = 0, kept = 0;
    assert_non_null(big);
    while (n < 100000)
        n += (size_t)snprintf(big + n, 200000 - n, "paragraph number %zu says nothing that matters to anybody.\n", n);
    harness_start(&s, TRUCE_FORMAT_TEXT, big, n);
    s.opt.limits.article_bytes = 30000;
    harness_go(&s);
    for (unsigned i = 0; i < s.articles; i++) {
        assert_true(s.art[i]->text.n <= 30000);
        kept += s.art[i]->text.n;
    }
    assert_true(s.problems >= 1);
    assert_non_null(strstr(s.problem[0].msg, "article_bytes"));
    assert_true(kept > 0);
    harness_free(&s);
    free(big);
}

static void repairs_move_with_the_text(void **state) {
    (void)state;
    seen s;
    harness_run(
        &s, TRUCE_FORMAT_TEXT,
        "Share\n  The  mayor didn\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2t come, he was in Lom\xC3\x83\xC2\xA9 that day.\n");
    assert_int_equal(s.articles, 1);
    truce_article *a = s.art[0];
    assert_str(a->text, "The mayor didn\xE2\x80\x99t come, he was in Lom\xC3\xA9 that day.\n");
    assert_int_equal(a->repairs.n, 2);
    assert_str(truce_str_sub(a->text, a->repairs.v[0].beg, a->repairs.v[0].end), "\xE2\x80\x99");
    assert_str(a->repairs.v[0].was, "\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2");
    assert_str(truce_str_sub(a->text, a->repairs.v[1].beg, a->repairs.v[1].end), "\xC3\xA9");
    harness_free(&s);
}

static void what_is_no_text_is_said(void **state) {
    (void)state;
    seen s;
    harness_run(&s, TRUCE_FORMAT_TEXT, "Share\nAdvertisement\n");
    assert_int_equal(s.articles, 0);
    assert_true(s.problems > 0 && s.severe[0]);
    harness_free(&s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(glued_articles_part_before_their_standfirst),
        cmocka_unit_test(short_reads_change_nothing),
        cmocka_unit_test(a_dateline_begins_an_article),
        cmocka_unit_test(a_glued_date_is_read_and_taken_off),
        cmocka_unit_test(one_article_stays_one),
        cmocka_unit_test(wrapped_lines_are_one_paragraph),
        cmocka_unit_test(dates_are_inferred_only_from_evidence),
        cmocka_unit_test(dates_are_read_in_every_order),
        cmocka_unit_test(lines_are_told_apart),
        cmocka_unit_test(a_broadcast_roster_ends_its_article),
        cmocka_unit_test(a_line_over_the_limit_is_left_out),
        cmocka_unit_test(a_long_article_goes_on_as_the_next_part),
        cmocka_unit_test(repairs_move_with_the_text),
        cmocka_unit_test(what_is_no_text_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
