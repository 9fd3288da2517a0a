/* Unit tests of match.c: which terms an incident touches, against whom, by whose word, and what must touch none. */
#include "watched.h"

enum { DAY = 20390 /* 2025-10-29 */, FORCE = 20380 };

static void hold(watched *w, const truce_agreement *g) {
    truce_match_incident(w->rules, g, &w->i, w->claims, &w->a, &w->m, &w->n);
}

/* "T1 PAK; T4 PAK?": terms and parties, "-" nobody, "?" doubtful, "~" inferred from other claims. */
static void expect(watched *w, const truce_agreement *g, const char *want, const char *file, int line) {
    char text[400] = "";
    size_t at = 0;
    hold(w, g);
    for (uint32_t k = 0; k < w->n; k++) {
        const truce_term_match *m = &w->m[k];
        truce_str p = m->party < 0 ? TRUCE_STR("-") : g->parties.v[m->party].id;
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%.*s %.*s%s%s", k ? "; " : "", TRUCE_FMT(m->term->id),
                               TRUCE_FMT(p), m->inferred ? "~" : "", m->doubtful ? "?" : "");
    }
    if (strcmp(text, want) != 0) fail_msg("%s:%d: '%s' instead of '%s'", file, line, text, want);
}
#define EXPECT(w, g, want) expect(w, g, want, __FILE__, __LINE__)
#define TELL(w, kind, day, ...)                                                                                        \
    do {                                                                                                               \
        const watched_line lines_[] = {__VA_ARGS__};                                                                   \
        watched_incident(w, kind, day, lines_, (uint32_t)(sizeof lines_ / sizeof *lines_));                            \
    } while (0)

#define CIVILIANS .harm = TRUCE_HARM_KILLED, .role = TRUCE_ROLE_CIVILIAN, .low = 3
#define SOLDIERS  .harm = TRUCE_HARM_KILLED, .role = TRUCE_ROLE_SOLDIER, .low = 3

static int setup(void **state) {
    watched *w = malloc(sizeof *w);
    if (!w) return -1;
    watched_start(w, NULL);
    *state = w;
    return 0;
}
static int teardown(void **state) {
    watched_end(*state);
    free(*state);
    return 0;
}

static void an_air_strike_across_the_border(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    TELL(w, "air_strike", DAY,
         {.event = "ASSAULT",
          .by = "PAK",
          .on = "AFG",
          .who = "AFG",
          .place = "Kabul",
          .country = "AFG",
          .weapon = "air_strike"});
    EXPECT(w, g, "T1 PAK");
    assert_int_equal(w->m[0].why, TRUCE_MATCH_EVENT | TRUCE_MATCH_DOER | TRUCE_MATCH_AREA | TRUCE_MATCH_DAY);
    assert_int_equal(w->m[0].voices.n, 1);
    assert_true(truce_str_is(w->m[0].voices.v[0].claimant, "Southland"));
    assert_false(w->m[0].voices.v[0].self || w->m[0].voices.v[0].denies);
    /* civilians harmed, by the same sentence or by another that names nobody */
    TELL(w, "air_strike", DAY,
         {.event = "ASSAULT",
          .by = "PAK",
          .victim = "AFG/CIV",
          CIVILIANS,
          .who = "AFG",
          .place = "Kabul",
          .country = "AFG"});
    EXPECT(w, g, "T1 PAK; T4 PAK");
    assert_true(w->m[1].why & TRUCE_MATCH_VICTIM && w->m[1].why & TRUCE_MATCH_DOER);
    TELL(w, "air_strike", DAY,
         {.event = "ASSAULT", .by = "PAK", .on = "AFG", .who = "AFG", .place = "Kabul", .country = "AFG"},
         {.victim = "AFG/CIV", CIVILIANS});
    EXPECT(w, g, "T1 PAK; T4 PAK~?");
    assert_false(w->m[1].voices.v[0].claimant.p != NULL); /* the reports in their own voice */
    truce_agreement_free(g);
}

static void each_side_against_the_other(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    TELL(w, "clash", DAY, {.event = "ASSAULT", .by = "PAK", .on = "AFG", .place = "Gate", .country = "AFG"},
         {.event = "ASSAULT", .by = "AFG", .on = "PAK", .place = "Gate", .country = "AFG"},
         {.event = "ASSAULT", .by = "AFG/MIL", .victim = "PAK/MIL", SOLDIERS, .who = "AFG"});
    EXPECT(w, g, "T1 AFG; T1 PAK; T3 AFG");
    assert_true(w->m[0].voices.n == 2 && w->m[2].voices.n == 1 && w->m[2].voices.v[0].self);
    truce_agreement_free(g);
}

static void day_and_area(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    static const watched_line strike = {
        .event = "ASSAULT", .by = "PAK", .on = "AFG", .place = "Kabul", .country = "AFG"};
    watched_incident(w, "air_strike", FORCE - 1, &strike, 1);
    EXPECT(w, g, "");
    assert_false(truce_match_may(g, &w->i));
    watched_incident(w, "air_strike", FORCE, &strike, 1);
    EXPECT(w, g, "T1 PAK");
    assert_true(truce_match_may(g, &w->i));
    w->i.from = FORCE - 3; /* it may have been before */
    w->n = 0;
    EXPECT(w, g, "T1 PAK?");
    assert_true(w->m[0].why & TRUCE_MATCH_DAY_LIKE && !(w->m[0].why & TRUCE_MATCH_DAY));
    w->i.from = FORCE - 300;
    EXPECT(w, g, "");
    w->i.from = w->i.to = FORCE + 3;
    w->i.dated = false;
    EXPECT(w, g, "T1 PAK?");
    w->i.from = w->i.to = TRUCE_NODAY;
    EXPECT(w, g, "");
    /* elsewhere; nowhere known */
    TELL(w, "air_strike", DAY, {.event = "ASSAULT", .by = "PAK", .on = "AFG", .place = "Doha", .country = "QAT"});
    EXPECT(w, g, "");
    TELL(w, "air_strike", DAY, {.event = "ASSAULT", .by = "PAK", .on = "AFG", .day = DAY});
    EXPECT(w, g, "T1 PAK?");
    assert_false(w->m[0].placed);
    /* a claim that speaks of a day before the agreement */
    TELL(w, "air_strike", DAY,
         {.event = "ASSAULT", .by = "PAK", .on = "AFG", .place = "Kabul", .country = "AFG", .day = FORCE - 9});
    EXPECT(w, g, "");
    truce_agreement_free(g);
}

static void no_violation(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    static const watched_line none[] = {
        /* at home, against a group, against its own people */
        {.event = "ASSAULT", .by = "PAK/MIL", .on = "HF", .place = "Bajaur", .country = "PAK"},
        {.event = "ASSAULT", .by = "PAK/MIL", .victim = "PAK/CIV", CIVILIANS, .place = "Bajaur", .country = "PAK"},
        /* losses of its own, by whom is not said */
        {.event = "ASSAULT", .victim = "PAK/MIL", SOLDIERS, .who = "PAK", .place = "Bajaur", .country = "PAK"},
        /* another state; people that are not the state's */
        {.event = "ASSAULT", .by = "IND", .on = "PAK", .place = "Bajaur", .country = "PAK"},
        {.event = "ASSAULT", .by = "PAK/CIV", .on = "AFG", .place = "Kabul", .country = "AFG"},
        /* what may come, what was long ago, sums, talk of the conflict */
        {.event = "ASSAULT",
         .by = "PAK",
         .on = "AFG",
         .place = "Kabul",
         .country = "AFG",
         .modality = TRUCE_MOD_HYPOTHETICAL},
        {.event = "ASSAULT",
         .by = "PAK",
         .on = "AFG",
         .place = "Kabul",
         .country = "AFG",
         .modality = TRUCE_MOD_BACKGROUND},
        {.event = "ASSAULT",
         .by = "PAK",
         .victim = "AFG/CIV",
         CIVILIANS,
         .place = "Kabul",
         .country = "AFG",
         .period = true},
        {.event = "ASSAULT", .by = "PAK", .on = "AFG", .country = "AFG"},
        {.event = "ASSAULT", .by = "PAK", .on = "AFG", .country = "AFG", .weapon = "rocket"},
        {.text = "war", .event = "ASSAULT", .by = "PAK", .on = "AFG", .place = "Kabul", .country = "AFG"},
        /* on its own ground against people under arms; a drone that came over it */
        {.event = "ASSAULT", .by = "PAK", .victim = "AFG/MIL", SOLDIERS, .place = "Chaman", .country = "PAK"},
        {.event = "ASSAULT", .object = "drone", .done = "shot_down", .who = "PAK", .place = "Swabi", .country = "PAK"},
        /* an attack by a group, when no support is alleged and the term names none */
        {.event = "ASSAULT",
         .by = "HF",
         .victim = "PAK/MIL",
         SOLDIERS,
         .who = "PAK",
         .place = "Orakzai",
         .country = "PAK"},
        /* nobody is hurt, nothing is hit, and nobody did it */
        {.event = "ASSAULT",
         .by = "PAK",
         .victim = "AFG/CIV",
         CIVILIANS,
         .who = "AFG",
         .place = "Kabul",
         .country = "AFG",
         .negative = true},
        /* a border does nothing */
        {.event = "ASSAULT",
         .by = "Southern territory",
         .victim = "PAK/MIL",
         SOLDIERS,
         .place = "Chaman",
         .country = "PAK"}};
    for (size_t k = 0; k < sizeof none / sizeof *none; k++) {
        watched_incident(w, k == 12 ? "drone_strike" : "attack", DAY, &none[k], 1);
        hold(w, g);
        if (w->n) fail_msg("number %d touches %.*s", (int)k, TRUCE_FMT(w->m[0].term->id));
    }
    truce_agreement_free(g);
}

static void whose_losses(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    /* fighters of a group are nobody's forces, but the strike is on the other's ground */
    TELL(w, "air_strike", DAY,
         {.event = "ASSAULT",
          .by = "PAK",
          .victim = "militants",
          .harm = TRUCE_HARM_KILLED,
          .role = TRUCE_ROLE_FIGHTER,
          .low = 70,
          .who = "PAK",
          .place = "Behsud",
          .country = "AFG"});
    EXPECT(w, g, "T1 PAK");
    TELL(w, "attack", DAY,
         {.event = "ASSAULT",
          .by = "PAK",
          .object = "post",
          .done = "destroyed",
          .who = "PAK",
          .place = "Gate",
          .country = "AFG"},
         {.event = "ASSAULT",
          .by = "PAK",
          .object = "house",
          .done = "hit",
          .who = "AFG",
          .place = "Gate",
          .country = "AFG"},
         {.event = "ASSAULT",
          .by = "PAK",
          .object = "infrastructure",
          .done = "damaged",
          .who = "AFG",
          .place = "Gate",
          .country = "AFG"},
         {.event = "ASSAULT",
          .by = "PAK",
          .object = "territory",
          .done = "hit",
          .who = "AFG",
          .place = "Gate",
          .country = "AFG"});
    EXPECT(w, g, "T1 PAK; T3 PAK; T4 PAK; T5 PAK");
    assert_true(truce_str_is(w->m[1].objects.v[0], "post destroyed") && w->m[1].objects.n == 1);
    /* who is aimed at */
    TELL(w, "shelling", DAY,
         {.event = "ASSAULT", .by = "PAK", .on = "AFG/REF", .who = "AFG", .place = "Gate", .country = "AFG"});
    EXPECT(w, g, "T1 PAK; T4 PAK");
    TELL(w, "shelling", DAY,
         {.event = "ASSAULT", .by = "AFG/MIL", .on = "PAK/MIL", .who = "AFG", .place = "Chaman", .country = "PAK"});
    EXPECT(w, g, "T1 AFG; T3 AFG");
    truce_agreement_free(g);
}

static void nobody_is_named(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    /* shells and aircraft come over a border; a bomb may be anybody's */
    TELL(w, "shelling", DAY, {.event = "ASSAULT", .victim = "AFG/CIV", CIVILIANS, .place = "Gate", .country = "AFG"});
    EXPECT(w, g, "T1 -~?; T4 -~?");
    assert_int_equal(w->m[0].why & (TRUCE_MATCH_DOER | TRUCE_MATCH_GROUP), 0);
    TELL(w, "bombing", DAY, {.event = "ASSAULT", .victim = "AFG/CIV", CIVILIANS, .place = "Kabul", .country = "AFG"});
    EXPECT(w, g, "");
    /* nor do shells, where a group fights: whose they are is as open as before */
    TELL(w, "shelling", DAY,
         {.event = "ASSAULT", .victim = "PAK/CIV", CIVILIANS, .who = "HF", .place = "Mastung", .country = "PAK"});
    EXPECT(w, g, "");
    /* the enemy counts the dead: both sides are spoken of */
    TELL(w, "attack", DAY,
         {.event = "ASSAULT", .victim = "PAK/MIL", SOLDIERS, .who = "AFG", .place = "Chaman", .country = "PAK"});
    EXPECT(w, g, "T1 -~?; T3 -~?");
    /* somebody is named for one term: then nobody is not listed beside it */
    TELL(w, "shelling", DAY, {.event = "ASSAULT", .victim = "AFG/CIV", CIVILIANS, .place = "Gate", .country = "AFG"},
         {.event = "ASSAULT", .by = "PAK", .on = "AFG", .place = "Gate", .country = "AFG"});
    EXPECT(w, g, "T1 PAK; T4 PAK~?");
    truce_agreement_free(g);
}

static const truce_match_voice *denial(const truce_term_match *m) {
    for (uint32_t k = 0; k < m->voices.n; k++)
        if (m->voices.v[k].denies) return &m->voices.v[k];
    return NULL;
}

static void denials(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    static const watched_line strike = {.event = "ASSAULT",
                                        .by = "PAK",
                                        .victim = "AFG/CIV",
                                        CIVILIANS,
                                        .who = "AFG",
                                        .place = "Kabul",
                                        .country = "AFG"};
    /* "no civilian was harmed": of civilians, not of the strike; of its own people it is no denial */
    TELL(w, "air_strike", DAY, strike, {.victim = "AFG/CIV", CIVILIANS, .who = "PAK", .negative = true},
         {.victim = "PAK/MIL", SOLDIERS, .who = "PAK", .negative = true});
    EXPECT(w, g, "T1 PAK; T4 PAK");
    assert_null(denial(&w->m[0]));
    assert_non_null(denial(&w->m[1]));
    assert_true(denial(&w->m[1])->self && denial(&w->m[1])->claims.n == 1);
    /* the deed */
    TELL(w, "air_strike", DAY, strike,
         {.event = "ASSAULT", .by = "PAK", .on = "AFG", .who = "PAK", .stance = TRUCE_SAID_DENIES, .negative = true});
    hold(w, g);
    assert_non_null(denial(&w->m[0]));
    /* what others say did not happen is no denial by the party */
    TELL(w, "air_strike", DAY, strike, {.victim = "AFG/CIV", CIVILIANS, .who = "AFG", .negative = true});
    hold(w, g);
    assert_true(!denial(&w->m[0]) && !denial(&w->m[1]));
    /* right behind the claim, in its paragraph */
    TELL(w, "air_strike", DAY, strike, {.text = "Northland denied it.", .event = "", .denies = "PAK"});
    hold(w, g);
    assert_true(denial(&w->m[0]) && denial(&w->m[1]) && denial(&w->m[0])->self);
    TELL(w, "air_strike", DAY, strike,
         {.text = "Northland denied attacking civilians.", .event = "", .denies = "PAK"}); /* not that it attacked */
    hold(w, g);
    assert_true(!denial(&w->m[0]) && denial(&w->m[1]));
    TELL(w, "air_strike", DAY, strike,
         {.text = "Northland denied it.", .event = "", .denies = "PAK", .paragraph = true});
    hold(w, g);
    assert_null(denial(&w->m[0]));
    TELL(w, "air_strike", DAY, strike, {.text = "Eastland denied it.", .event = "", .denies = "IND"});
    hold(w, g);
    assert_null(denial(&w->m[0]));
    truce_agreement_free(g);
}

/* "Four civilians were killed there, an official said. Northland denied that it had fired first." */
static void who_denies_is_alleged(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    static const watched_line dead = {
        .event = "ASSAULT", .victim = "AFG/CIV", CIVILIANS, .who = "AFG", .place = "Gate", .country = "AFG"};
    TELL(w, "attack", DAY, dead, {.text = "Northland denied that it had fired first.", .event = "", .denies = "PAK"});
    EXPECT(w, g, "T1 PAK~?; T4 PAK~?");
    assert_false(w->m[0].why & TRUCE_MATCH_DOER);
    assert_non_null(denial(&w->m[0]));
    TELL(w, "attack", DAY, dead, {.text = "Southland denied that it had fired first.", .event = "", .denies = "AFG"});
    EXPECT(w, g, ""); /* its own dead, and it does not say whose doing */
    truce_agreement_free(g);
}

static void armed_groups(void **state) {
    watched *w = *state;
    truce_agreement *any = watched_agreement(WATCHED_AGREEMENT(""));
    truce_agreement *front = watched_agreement(WATCHED_AGREEMENT("groups: [HF], "));
    static const watched_line raid = {.event = "ASSAULT",
                                      .by = "HF",
                                      .victim = "PAK/MIL",
                                      SOLDIERS,
                                      .who = "PAK",
                                      .place = "Orakzai",
                                      .country = "PAK"};
    static const watched_line other = {.event = "ASSAULT",
                                       .by = "RF",
                                       .victim = "PAK/MIL",
                                       SOLDIERS,
                                       .who = "PAK",
                                       .place = "Orakzai",
                                       .country = "PAK"};
    static const watched_line accuse = {.text = "Northland accuses Southland of sheltering the Hill Front.",
                                        .event = "ACCUSE",
                                        .by = "PAK",
                                        .on = "AFG"};
    static const watched_line help = {.event = "AID", .by = "AFG", .on = "HF", .who = "PAK"};
    watched_incident(w, "attack", DAY, &raid, 1);
    EXPECT(w, any, "");
    EXPECT(w, front, "T2 AFG?"); /* the group that the term names; that it was helped is not said */
    assert_true(w->m[0].why & TRUCE_MATCH_GROUP && truce_str_is(w->m[0].group, "Hill Front"));
    watched_incident(w, "attack", DAY, &other, 1);
    EXPECT(w, front, "");
    /* somebody accuses, by the group's name, in a paragraph far below */
    watched_line far = accuse;
    far.paragraph = true;
    TELL(w, "attack", DAY, raid, {.event = "", .paragraph = true}, {.event = "", .paragraph = true}, far);
    EXPECT(w, any, "T2 AFG");
    assert_true(w->m[0].voices.n == 2 && w->m[0].voices.v[1].support + w->m[0].voices.v[0].support == 1);
    TELL(w, "attack", DAY, other, {.event = "", .paragraph = true}, {.event = "", .paragraph = true}, far);
    EXPECT(w, any, ""); /* another group is named, and not beside the attack */
    /* a claim that it helps; and that it denies */
    TELL(w, "attack", DAY, raid, help, {.text = "Southland denied it.", .event = "", .denies = "AFG"});
    EXPECT(w, any, "T2 AFG");
    bool rejected = false;
    for (uint32_t k = 0; k < w->m[0].voices.n; k++)
        rejected |= w->m[0].voices.v[k].denies && w->m[0].voices.v[k].support && w->m[0].voices.v[k].self;
    assert_true(rejected);
    /* fighters who fell are an allegation only by an accusation beside it */
    static const watched_line fell = {.event = "ASSAULT",
                                      .victim = "militants",
                                      .harm = TRUCE_HARM_KILLED,
                                      .role = TRUCE_ROLE_FIGHTER,
                                      .low = 15,
                                      .who = "PAK",
                                      .place = "Spinwam",
                                      .country = "PAK"};
    watched_incident(w, "attack", DAY, &fell, 1);
    EXPECT(w, any, "");
    TELL(w, "attack", DAY, fell, {.event = "ACCUSE", .by = "PAK", .on = "AFG"});
    EXPECT(w, any, "T2 AFG");
    assert_true(truce_str_is(w->m[0].group, "an armed group"));
    TELL(w, "attack", DAY, fell, {.event = "ACCUSE", .by = "AFG", .on = "PAK"});
    EXPECT(w, any, "");
    /* nor where the accused fought in it: then it is accused of that */
    TELL(w, "attack", DAY, fell, {.event = "ACCUSE", .by = "PAK", .on = "AFG"},
         {.event = "ASSAULT", .by = "AFG", .on = "PAK", .place = "Spinwam", .country = "PAK"});
    EXPECT(w, any, "T1 AFG");
    truce_agreement_free(any);
    truce_agreement_free(front);
}

static void crossings(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    TELL(w, "event", DAY,
         {.event = "COERCE", .object = "crossing", .done = "closed", .place = "Torkham", .country = "AFG"});
    EXPECT(w, g, "T6 -~?");
    assert_int_equal(w->m[0].why & TRUCE_MATCH_OBJECT, TRUCE_MATCH_OBJECT);
    TELL(
        w, "event", DAY,
        {.event = "COERCE", .by = "PAK", .object = "crossing", .done = "closed", .place = "Torkham", .country = "AFG"});
    EXPECT(w, g, "T6 PAK");
    TELL(w, "event", DAY,
         {.event = "RETREAT",
          .by = "PAK",
          .object = "crossing",
          .done = "reopened",
          .place = "Torkham",
          .country = "AFG"});
    EXPECT(w, g, "");
    truce_agreement_free(g);
}

static void says(watched *w, const truce_agreement *g, uint32_t k, const char *want) {
    truce_buf b;
    truce_buf_init(&b);
    truce_match_say(&b, g, &w->i, &w->m[k]);
    truce_buf_char(&b, 0);
    assert_string_equal(b.p, want);
    truce_buf_fini(&b);
}

static void in_words(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT("groups: [HF], "));
    TELL(w, "air_strike", DAY,
         {.event = "ASSAULT",
          .by = "PAK",
          .weapon = "air_strike",
          .victim = "AFG/CIV",
          CIVILIANS,
          .who = "AFG",
          .place = "Kabul",
          .country = "AFG"},
         {.event = "ASSAULT", .by = "PAK", .on = "AFG", .who = "PAK", .place = "Kabul", .country = "AFG"},
         {.event = "ASSAULT", .by = "PAK", .on = "AFG", .who = "Daily", .place = "Kabul", .country = "AFG"},
         {.text = "Northland denied that.", .event = "", .denies = "PAK"});
    hold(w, g);
    says(w, g, 0,
         "air strike by Northland (Southland, Northland itself and the reports say so; denied by Northland); civilians "
         "killed; Kabul is in the area; 2025-10-29 is on or after 2025-10-19");
    TELL(w, "shelling", DAY, {.event = "ASSAULT", .victim = "AFG/CIV", CIVILIANS, .weapon = "mortar"});
    w->i.from -= 2;
    w->i.dated = false;
    hold(w, g);
    assert_int_equal(w->n, 2);
    says(w, g, 1,
         "shelling, by whom is not said (the reports say so); civilians killed; where is not said; 2025-10-27 to "
         "2025-10-29, no day being named, may be on or after 2025-10-19");
    /* in an incident of air strikes one side bombs; the other attacks */
    TELL(w, "air_strike", DAY,
         {.event = "ASSAULT", .by = "AFG", .on = "PAK/MIL", .who = "AFG", .place = "Chaman", .country = "PAK"});
    hold(w, g);
    says(w, g, 0,
         "attack by Southland (Southland itself says so); Chaman is in the area; 2025-10-29 is on or after 2025-10-19");
    TELL(w, "attack", DAY,
         {.event = "ASSAULT", .by = "HF", .on = "PAK", .who = "HF", .place = "Orakzai", .country = "PAK"});
    hold(w, g);
    says(w, g, 0,
         "attack by Hill Front (Hill Front says so); Southland may not help this group; that it did is not said here; "
         "Orakzai is in the area; 2025-10-29 is on or after 2025-10-19");
    truce_agreement_free(g);
}

/* The user's entries stand over ours. */
static void a_lexicon_over_ours(void **state) {
    (void)state;
    watched w;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    watched_start(&w,
                  "term hostile act | delete yes\nterm harm by a hostile act | delete yes\nweight killed | value 5\n"
                  "term a wall built\n    kind cessation_of_hostilities\n    object infrastructure\n    done closed\n");
    TELL(&w, "attack", DAY,
         {.event = "ASSAULT", .by = "PAK", .victim = "AFG/MIL", SOLDIERS, .place = "Gate", .country = "AFG"});
    EXPECT(&w, g, "T3 PAK");
    TELL(&w, "event", DAY,
         {.event = "COERCE",
          .by = "PAK",
          .object = "infrastructure",
          .done = "closed",
          .place = "Gate",
          .country = "AFG"});
    EXPECT(&w, g, "T1 PAK");
    assert_true(truce_match_weight(w.rules, TRUCE_STR("killed"), 0) == 5);
    assert_true(truce_match_weight(w.rules, TRUCE_STR("air_strike"), 0) == 9.5);
    assert_true(truce_match_weight(w.rules, TRUCE_STR("no such"), -1) == -1);
    watched_end(&w);
    truce_agreement_free(g);
}

/* The lexicon knows nothing of agreements: it has its own list of the kinds of terms, which must be theirs. */
static void kinds_of_terms_are_one_list(void **state) {
    (void)state;
    for (unsigned k = 0; k <= TRUCE_TERM_COUNT; k++) {
        char text[200];
        truce_lexicon *lex = NULL;
        truce_err err = {0};
        const char *name = k < TRUCE_TERM_COUNT ? truce_term_kind_name(k) : "no_such_kind";
        snprintf(text, sizeof text, "term a deed\n    kind %s\n    event ASSAULT\n    by state\n    against other\n",
                 name);
        int rc = truce_lexicon_load_text(&lex, NULL, "kinds", truce_str_c(text), NULL, NULL, &err);
        if ((rc == TRUCE_OK) != (k < TRUCE_TERM_COUNT)) fail_msg("%s: %s", name, err.msg);
        truce_lexicon_free(lex);
    }
}

static void memory_may_fail(void **state) {
    watched *w = *state;
    truce_agreement *g = watched_agreement(WATCHED_AGREEMENT(""));
    truce_err err = {0};
    truce_match_rules *r = NULL;
    int rc = TRUCE_ENOMEM;
    for (uint64_t n = 1; rc != TRUCE_OK; n++) {
        truce_malloc_fail_at(n);
        rc = truce_match_rules_new(&r, w->lex, &err);
        truce_malloc_fail_at(0);
        assert_true(rc == TRUCE_OK ? r != NULL : rc == TRUCE_ENOMEM && !r);
    }
    truce_match_rules_free(r);
    TELL(w, "air_strike", DAY,
         {.event = "ASSAULT",
          .by = "PAK",
          .victim = "AFG/CIV",
          CIVILIANS,
          .who = "AFG",
          .place = "Kabul",
          .country = "AFG"});
    for (size_t limit = 16;; limit *= 2) { /* the arena's jump is taken, and nothing is left behind */
        truce_arena small;
        jmp_buf oom;
        truce_arena_init(&small, limit);
        small.oom = &oom;
        bool whole = setjmp(oom) == 0;
        if (whole) truce_match_incident(w->rules, g, &w->i, w->claims, &small, &w->m, &w->n);
        truce_arena_fini(&small);
        if (whole) break;
    }
    truce_agreement_free(g);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(an_air_strike_across_the_border),
                                       cmocka_unit_test(each_side_against_the_other),
                                       cmocka_unit_test(day_and_area),
                                       cmocka_unit_test(no_violation),
                                       cmocka_unit_test(whose_losses),
                                       cmocka_unit_test(nobody_is_named),
                                       cmocka_unit_test(denials),
                                       cmocka_unit_test(who_denies_is_alleged),
                                       cmocka_unit_test(armed_groups),
                                       cmocka_unit_test(crossings),
                                       cmocka_unit_test(in_words),
                                       cmocka_unit_test(a_lexicon_over_ours),
                                       cmocka_unit_test(kinds_of_terms_are_one_list),
                                       cmocka_unit_test(memory_may_fail)};
    return cmocka_run_group_tests(tests, setup, teardown);
}
