/* unit/watched.h - hand-made incidents whose claims stand in hand-made readings, for what holds them against an
 * agreement. A report is some sentences, each with at most one claim and one attribution. */
#ifndef TRUCE_WATCHED_H
#define TRUCE_WATCHED_H
#include "accord/match.h"
#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A sentence. Actors: "PAK" a state, "PAK/MIL" people of a sector, "HF", "RF" the groups, "militants" no named one,
 * "Daily" a paper, "~AFG" only implied. NULL: none. */
typedef struct watched_line {
    const char *text;  /* NULL: "It happened." */
    const char *event; /* NULL with harm or object; "" no claim at all */
    const char *by, *on, *who, *victim;
    uint8_t harm, role, stance, modality;
    int64_t low;
    const char *object, *done, *weapon, *place, *country; /* the claim's own place; country alone: at where_prec 6 */
    bool negative, period, paragraph;                     /* paragraph: it begins one */
    truce_day day;
    const char *denies; /* who; the sentence holds the word "denied" */
} watched_line;

typedef struct watched {
    truce_lexicon *lex;
    truce_match_rules *rules;
    truce_arena a;
    truce_article article;
    truce_reading r;
    truce_incident i;
    truce_match_claim claims[32];
    truce_term_match *m;
    uint32_t n;
} watched;

TRUCE_UNUSED static void watched_path(char out[600], const char *name) {
    const char *dir = getenv("TRUCE_SOURCE");
    snprintf(out, 600, "%s/%s", dir ? dir : ".", name);
}

/* `more`: a user's lexicon over ours, or NULL. */
TRUCE_UNUSED static void watched_start(watched *w, const char *more) {
    char paths[3][600];
    truce_err err = {0};
    memset(w, 0, sizeof *w);
    watched_path(paths[0], "data/en/terms.lex");
    watched_path(paths[1], "tests/unit/toy-ceasefire.lex");
    if (more) {
        snprintf(paths[2], sizeof paths[2], "/tmp/truce-watched-%d.lex", (int)getpid());
        FILE *f = fopen(paths[2], "w");
        assert_non_null(f);
        fputs(more, f);
        fclose(f);
    }
    const char *const sources[] = {paths[0], paths[1], paths[2]};
    if (truce_lexicon_load(&w->lex, NULL, sources, more ? 3 : 2, NULL, NULL, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    if (more) remove(paths[2]);
    assert_int_equal(truce_match_rules_new(&w->rules, w->lex, &err), TRUCE_OK);
    truce_arena_init(&w->a, 0);
}

TRUCE_UNUSED static void watched_end(watched *w) {
    truce_match_rules_free(w->rules);
    truce_lexicon_free(w->lex);
    truce_arena_fini(&w->a);
}

TRUCE_UNUSED static truce_actor watched_actor(watched *w, const char *s) {
    bool implied = *s == '~';
    s += implied;
    const char *slash = strchr(s, '/');
    truce_str name = slash ? (truce_str){s, (uint32_t)(slash - s)} : truce_str_c(s);
    truce_actor x = {.entry = TRUCE_NOENTRY, .beg = 1, .end = implied ? 1 : 2, .name = name};
    if (strcmp(s, "HF") == 0 || strcmp(s, "RF") == 0) {
        x.name = truce_str_c(*s == 'H' ? "Hill Front" : "River Front");
        x.id = truce_str_c(*s == 'H' ? "PAK.HF" : "PAK.RF");
        x.country = TRUCE_STR("PAK");
        x.sector = TRUCE_STR("REB");
    } else if (strcmp(s, "militants") == 0) x.sector = TRUCE_STR("REB");
    else if (strcmp(s, "Daily") == 0) x.sector = TRUCE_STR("MED");
    else if (name.n == 3) {
        x.country = name;
        if (slash) x.sector = truce_str_c(slash + 1);
        else x.id = name;
        if (slash) x.name = truce_arena_printf(&w->a, "people of %.*s", TRUCE_FMT(name));
    }
    return x;
}

static void watched_place(watched *w, truce_claim *c, const watched_line *l) {
    if (!l->place && !l->country) return;
    truce_place p = {.name = truce_str_c(l->place ? l->place : l->country),
                     .country = truce_str_c(l->country),
                     .where_prec = l->place ? 1 : 6,
                     .entry = TRUCE_NOENTRY};
    truce_vec_push(&w->a, &c->places, p);
    uint32_t k = 0;
    while (k < w->i.places.n && !truce_str_eq(w->i.places.v[k].name, p.name)) k++;
    if (k == w->i.places.n) truce_vec_push(&w->a, &w->i.places, p);
}

static void watched_claim(watched *w, const watched_line *l, uint32_t beg, uint32_t end, uint32_t sentence) {
    truce_claim c = {.number = w->r.claims.n + 1,
                     .sentence = sentence,
                     .beg = beg,
                     .end = end,
                     .part_of = -1,
                     .harm = l->harm,
                     .count = {l->low, l->low, TRUCE_BOUND_EXACT, TRUCE_NOSTR},
                     .stance = l->stance,
                     .modality = l->modality,
                     .negative = l->negative,
                     .period_total = l->period,
                     .from = TRUCE_NODAY,
                     .to = TRUCE_NODAY};
    c.event = l->event ? truce_str_c(l->event) : TRUCE_NOSTR;
    if (l->by) truce_vec_push(&w->a, &c.actors, watched_actor(w, l->by));
    if (l->on) truce_vec_push(&w->a, &c.recipients, watched_actor(w, l->on));
    c.has_claimant = l->who != NULL;
    if (l->who) c.claimant = watched_actor(w, l->who);
    if (l->victim) c.victim = watched_actor(w, l->victim);
    c.victim.role = l->role;
    c.has_object = l->object != NULL;
    c.object_kind = truce_str_c(l->object);
    c.object_done = truce_str_c(l->done);
    c.has_weapon = l->weapon != NULL;
    c.weapon_kind = truce_str_c(l->weapon);
    if (l->day) {
        c.has_when = true;
        c.from = c.to = l->day;
    }
    watched_place(w, &c, l);
    truce_vec_push(&w->a, &w->r.claims, c);
}

/* What stands in the sentence in words; denials need their cue found in it. */
static void watched_denial(watched *w, const watched_line *l, truce_str text, uint32_t beg, uint32_t end) {
    truce_attribution at = {.has_source = true, .source = watched_actor(w, l->denies), .end = end};
    at.cue_beg = truce_str_find(text, TRUCE_STR("denied"), beg);
    assert_true(at.cue_beg < end);
    at.cue_end = at.beg = at.cue_beg + 6;
    truce_vec_push(&w->a, &w->r.attributions, at);
}

/* One incident told by one report. Claims with an event of ASSAULT, harm or an object are the incident's; others only
 * stand in the report. `day` of the incident, by its reports' own words. */
TRUCE_UNUSED static void watched_incident(watched *w, const char *kind, truce_day day, const watched_line *l,
                                          uint32_t n) {
    truce_buf b;
    uint32_t beg[32];
    truce_arena_reset(&w->a);
    memset(&w->r, 0, sizeof w->r);
    memset(&w->i, 0, sizeof w->i);
    truce_buf_init(&b);
    for (uint32_t k = 0; k < n; k++) {
        if (k) truce_buf_char(&b, l[k].paragraph ? '\n' : ' ');
        beg[k] = (uint32_t)b.n;
        truce_buf_cstr(&b, l[k].text ? l[k].text : "It happened.");
    }
    w->article.text = truce_arena_str(&w->a, truce_buf_view(&b));
    truce_buf_fini(&b);
    truce_sha256_hex("one", 3, w->article.id);
    w->r.arena = &w->a;
    w->r.article = &w->article;
    w->r.sent = truce_arena_array(&w->a, truce_sentence, n + 1);
    w->r.n_sent = n;
    for (uint32_t k = 0; k < n; k++) {
        uint32_t end = k + 1 < n ? beg[k + 1] - 1 : w->article.text.n;
        w->r.sent[k].beg = beg[k];
        w->r.sent[k].end = end;
        if (!l[k].event || *l[k].event) watched_claim(w, &l[k], beg[k], end, k);
        if (l[k].denies) watched_denial(w, &l[k], w->article.text, beg[k], end);
    }
    snprintf(w->i.id, sizeof w->i.id, "i-1");
    w->i.kind = truce_str_c(kind);
    w->i.from = w->i.to = day;
    w->i.dated = true;
    w->i.grade = "weak";
    for (unsigned h = 0; h < TRUCE_HARM_COUNT; h++) w->i.totals[h] = (truce_figures){-1, -1, -1};
    for (uint32_t k = 0; k < w->r.claims.n; k++) {
        const truce_claim *c = &w->r.claims.v[k];
        if (!c->harm && !c->has_object && !truce_str_is(c->event, "ASSAULT")) continue;
        w->claims[w->i.claims.n] = (truce_match_claim){&w->r, c};
        truce_vec_push(&w->a, &w->i.claims, (truce_claim_ref){w->article.id, c->number});
    }
}

TRUCE_UNUSED static truce_agreement *watched_agreement(const char *text) {
    truce_agreement *g;
    truce_err err = {0};
    if (truce_agreement_read(&g, truce_str_c(text), NULL, NULL, &err) != TRUCE_OK) fail_msg("%s", err.msg);
    return g;
}

/* Terms: fighting, support (`groups` inserted), forces, civilians, infrastructure, crossings. */
#define WATCHED_TERM(id, kind, more)                                                                                   \
    "  - {id: " id ", kind: " kind ", obliged: all, " more "summary: As said., "                                       \
    "texts: [{by: CCC, lang: en, text: As said.}]}\n"
#define WATCHED_AGREEMENT(groups)                                                                                      \
    "truce: agreement/1\nid: toy\ntitle: Toy\nforce: {from: 2025-10-19}\n"                                             \
    "parties: [{id: AFG, name: Southland}, {id: PAK, name: Northland}]\n"                                              \
    "mediators: [{id: CCC, name: Celand}]\narea: [AFG, PAK]\nquorum: {assents: 2}\nterms:\n" WATCHED_TERM(             \
        "T1", "cessation_of_hostilities", "") WATCHED_TERM("T2", "no_support_to_armed_groups", groups)                 \
        WATCHED_TERM("T3", "no_attacks_on_forces", "") WATCHED_TERM("T4", "no_attacks_on_civilians", "")               \
            WATCHED_TERM("T5", "no_attacks_on_infrastructure", "") WATCHED_TERM("T6", "crossings", "")
#endif
