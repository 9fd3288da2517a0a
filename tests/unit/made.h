/* unit/made.h - incidents made by hand, for accumulators that take nothing else. */
#ifndef TRUCE_MADE_H
#define TRUCE_MADE_H
#include "told.h"

enum { MADE_ROWS = 8, MADE_SAID = 6, MADE_PLACES = 4 };

/* One figure row: who (NULL: the reports) says how many of whose (NULL: not stated) people of which role. */
typedef struct made_row {
    const char *party, *who;
    uint8_t role;
    int64_t low, high; /* high -1: at least `low` */
    uint8_t stance;
    const char *word;
    uint8_t harm;
} made_row;

typedef struct made {
    truce_incident i;
    truce_figure_row row[MADE_ROWS];
    truce_said_row said[MADE_ROWS][MADE_SAID];
    truce_place place[MADE_PLACES];
    truce_party party[2];
} made;

static truce_str made_str(const char *s) {
    return s ? truce_str_c(s) : TRUCE_NOSTR;
}

/* An incident of day `day` with these rows; totals of killed are given: they are figures.c's work. */
static truce_incident *made_incident(made *m, const char *id, truce_day day, truce_figures killed, const made_row *w,
                                     uint32_t n) {
    memset(m, 0, sizeof *m);
    snprintf(m->i.id, sizeof m->i.id, "%s", id);
    m->i.kind = TRUCE_STR("attack");
    m->i.from = m->i.to = day;
    m->i.date_prec = 1;
    m->i.dated = true;
    m->i.origins = m->i.reports = 2;
    m->i.grade = "fair";
    m->i.policy = "ucdp";
    for (unsigned h = 0; h < TRUCE_HARM_COUNT; h++) m->i.totals[h] = (truce_figures){-1, -1, -1};
    m->i.totals[TRUCE_HARM_KILLED] = killed;
    m->i.figures.v = m->row;
    for (uint32_t k = 0; k < n; k++) {
        uint32_t r = 0;
        uint8_t harm = w[k].harm ? w[k].harm : TRUCE_HARM_KILLED;
        while (r < m->i.figures.n && (m->row[r].harm != harm || m->row[r].victim_role != w[k].role ||
                                      !truce_str_eq(m->row[r].victim_party, made_str(w[k].party))))
            r++;
        if (r == m->i.figures.n) {
            m->row[r].harm = harm;
            m->row[r].victim_role = w[k].role;
            m->row[r].victim_party = made_str(w[k].party);
            m->row[r].said.v = m->said[r];
            m->i.figures.n++;
        }
        truce_said_row *s = &m->said[r][m->row[r].said.n++];
        s->claimant = made_str(w[k].who);
        s->country = made_str(w[k].who);
        s->sector = w[k].who ? TRUCE_STR("GOV") : TRUCE_NOSTR;
        s->stance = w[k].stance;
        s->count = w[k].word ? (truce_count){-1, -1, TRUCE_BOUND_VAGUE, truce_str_c(w[k].word)}
                             : (truce_count){w[k].low, w[k].high,
                                             w[k].high < 0 ? TRUCE_BOUND_AT_LEAST : TRUCE_BOUND_EXACT, TRUCE_NOSTR};
    }
    return &m->i;
}

TRUCE_UNUSED static void made_place(made *m, const char *name, const char *adm1, const char *country) {
    truce_place *p = &m->place[m->i.places.n++];
    m->i.places.v = m->place;
    *p = (truce_place){.name = made_str(name), .adm1 = made_str(adm1), .country = made_str(country), .where_prec = 1};
}
#endif
