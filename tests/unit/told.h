/* unit/told.h - hand-made reports and a lexicon of some lines, through room incident, for the tests of incidents and
 * of what is made of them: policies, tallies, comparisons. */
#ifndef TRUCE_TOLD_H
#define TRUCE_TOLD_H
#include "incident/incident.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

static const char told_lexicon[] = "actor Northland | id PAK | country PAK | sector GOV\n"
                                   "actor Southland | id AFG | country AFG | sector GOV\n"
                                   "actor Hill Front | id HFR | country AFG | sector REB\n"
                                   "number dozens | vague yes | ucdp 24 | acled 12\n"
                                   "number tens | vague yes | ucdp 20 | acled 10\n"
                                   "number hundreds | vague yes | ucdp 200 | acled 100\n"
                                   "number thousands | vague yes | ucdp 2000 | acled 1000\n"
                                   "number several | vague yes | ucdp 2 | acled 3 | acled-war 10\n";

/* One claim: killed unless `harm` says otherwise. NULL is nobody, nowhere. */
typedef struct told_claim {
    int64_t low, high;
    const char *victim, *by, *who, *place, *adm1, *also, *word; /* also: a second place */
    uint8_t role, stance, harm, bound;
    bool period;
    int part; /* 1-based claim that holds this one; 0: none */
    truce_day from, to;
    uint8_t prec;
    uint32_t sentence;
} told_claim;

typedef struct told {
    truce_lexicon *lex;
    truce_incidents *t;
    truce_arena arena;
    uint32_t reports;
} told;

TRUCE_UNUSED static void told_start(told *b, unsigned policy) {
    truce_err err = {0};
    memset(b, 0, sizeof *b);
    truce_arena_init(&b->arena, 0);
    assert_int_equal(truce_lexicon_load_text(&b->lex, NULL, "toy", truce_str_c(told_lexicon), NULL, NULL, &err),
                     TRUCE_OK);
    assert_int_equal(truce_incidents_new(&b->t, policy, b->lex, &err), TRUCE_OK);
}

TRUCE_UNUSED static truce_actor told_actor(const char *who, const char *sector) {
    bool front = who && strcmp(who, "HFR") == 0;
    return (truce_actor){.name = truce_str_c(front ? "Hill Front" : who),
                         .country = truce_str_c(front ? "AFG" : who),
                         .id = truce_str_c(who),
                         .sector = truce_str_c(front ? "REB" : sector),
                         .entry = TRUCE_NOENTRY};
}

TRUCE_UNUSED static truce_claim told_make(told *b, const told_claim *w, uint32_t number) {
    truce_claim c = {.number = number,
                     .sentence = w->sentence,
                     .token = (int32_t)number,
                     .event = TRUCE_STR("ASSAULT"),
                     .harm = w->harm ? w->harm : TRUCE_HARM_KILLED,
                     .count = {w->low, w->high, w->bound, w->word ? truce_str_c(w->word) : TRUCE_NOSTR},
                     .part_of = w->part - 1,
                     .period_total = w->period,
                     .stance = w->stance};
    if (w->word) c.count = (truce_count){-1, -1, TRUCE_BOUND_VAGUE, truce_str_c(w->word)};
    if (w->victim) c.victim = told_actor(w->victim, "MIL");
    c.victim.role = w->role;
    c.has_claimant = w->who != NULL;
    if (w->who) c.claimant = told_actor(w->who, "GOV");
    if (w->by) truce_vec_push(&b->arena, &c.actors, told_actor(w->by, "MIL"));
    truce_place p = {.country = TRUCE_STR("PAK"), .where_prec = 1, .entry = TRUCE_NOENTRY};
    p.name = p.text = w->place ? truce_str_c(w->place) : TRUCE_NOSTR;
    if (w->adm1) p.adm1 = truce_str_c(w->adm1);
    if (w->place) truce_vec_push(&b->arena, &c.places, p);
    p.name = p.text = w->also ? truce_str_c(w->also) : TRUCE_NOSTR;
    if (w->also) truce_vec_push(&b->arena, &c.places, p);
    c.from = c.to = TRUCE_NODAY;
    if (w->from) {
        c.has_when = true;
        c.from = w->from;
        c.to = w->to ? w->to : w->from;
        c.date_prec = w->prec ? w->prec : 1;
    }
    return c;
}

/* One report published on `day` (0: not known); `name` gives its id, `copy_of` that of the report that it copies. */
TRUCE_UNUSED static void told_report(told *b, const char *name, truce_day day, const char *copy_of, const told_claim *w,
                                     uint32_t n) {
    truce_sentence sent[64] = {{0}};
    truce_article a = {.published = day ? day : TRUCE_NODAY};
    truce_err err = {0};
    truce_reading r = {.arena = &b->arena, .article = &a, .lex = b->lex, .sent = sent, .n_sent = 64};
    for (uint32_t i = 0; i < 64; i++) sent[i].paragraph = i;
    truce_sha256_hex(name, strlen(name), a.id);
    if (copy_of) truce_sha256_hex(copy_of, strlen(copy_of), a.copy_of);
    for (uint32_t i = 0; i < n; i++) truce_vec_push(&b->arena, &r.claims, told_make(b, &w[i], i + 1));
    assert_int_equal(truce_incidents_add(b->t, &r, &err), TRUCE_OK);
    b->reports++;
}

TRUCE_UNUSED static void told_finish(told *b, truce_incident_calls calls) {
    truce_err err = {0};
    assert_int_equal(truce_incidents_finish(b->t, calls, &err), TRUCE_OK);
}

TRUCE_UNUSED static void told_end(told *b) {
    truce_incidents_free(b->t);
    truce_lexicon_free(b->lex);
    truce_arena_fini(&b->arena);
}

#define TOLD_N(w) (uint32_t)(sizeof(w) / sizeof *(w))
#endif
