/* accord/match_say.c - a match in one plain sentence. See match.h. */
#include "accord/match_inside.h"

#include <string.h>

static void say__words(truce_buf *b, truce_str s) {
    for (uint32_t i = 0; i < s.n; i++) truce_buf_char(b, s.p[i] == '_' ? ' ' : s.p[i]);
}

/* "a, b and c" */
static void say__join(truce_buf *b, uint32_t k, uint32_t n) {
    if (k) truce_buf_cstr(b, k + 1 < n ? ", " : " and ");
}

static void say__party(truce_buf *b, const truce_agreement *g, int32_t p) {
    const truce_signatory *s = &g->parties.v[p];
    truce_buf_str(b, s->name.n ? s->name : s->id);
}

static bool say__alleges(const truce_match_voice *v) {
    return !v->denies && !v->support;
}
static bool say__denies(const truce_match_voice *v) {
    return v->denies && !v->support;
}
static bool say__charges(const truce_match_voice *v) {
    return v->support && !v->denies;
}
static bool say__rejects(const truce_match_voice *v) {
    return v->support && v->denies;
}

/* @return how many there are */
static uint32_t say__voices(truce_buf *b, const truce_term_match *m, bool (*is)(const truce_match_voice *v)) {
    uint32_t n = 0, k = 0;
    for (uint32_t i = 0; i < m->voices.n; i++) n += is(&m->voices.v[i]);
    for (uint32_t i = 0; b && i < m->voices.n; i++) {
        const truce_match_voice *v = &m->voices.v[i];
        if (!is(v)) continue;
        say__join(b, k++, n);
        truce_buf_str(b, v->claimant.p ? v->claimant : TRUCE_STR("the reports"));
        if (v->self && !v->denies) truce_buf_cstr(b, " itself");
    }
    return n;
}

/* "civilians and children killed, wounded" */
static void say__harm(truce_buf *b, const truce_term_match *m) {
    static const char *const plural[] = {"people",   "soldiers", "police",      "fighters",    "officials", "civilians",
                                         "children", "women",    "journalists", "aid workers", "refugees"};
    uint32_t roles = 0, harms = 0, k = 0;
    for (uint32_t i = 0; i < sizeof plural / sizeof *plural; i++) roles += m->roles >> i & 1;
    for (uint32_t i = 0; i < TRUCE_HARM_COUNT; i++) harms += m->harms >> i & 1;
    for (uint32_t i = 0; i < sizeof plural / sizeof *plural; i++)
        if (m->roles >> i & 1) {
            say__join(b, k++, roles);
            truce_buf_cstr(b, plural[i]);
        }
    truce_buf_char(b, ' ');
    for (uint32_t i = k = 0; i < TRUCE_HARM_COUNT; i++)
        if (m->harms >> i & 1) {
            say__join(b, k++, harms);
            truce_buf_cstr(b, truce_harm_name(i));
        }
}

static void say__objects(truce_buf *b, const truce_term_match *m) {
    for (uint32_t i = 0; i < m->objects.n; i++) {
        if (i) truce_buf_cstr(b, ", ");
        say__words(b, m->objects.v[i]);
    }
}

/* Those of the group fell; else it attacked. */
static bool say__fight(const truce_term_match *m) {
    return m->group.p && !(m->why & TRUCE_MATCH_EVENT);
}

/* In an incident of air strikes one side bombs; what the other did is an attack. */
static void say__kind(truce_buf *b, const truce_incident *i, const truce_term_match *m) {
    bool shared = truce_str_is(i->kind, "clash") || truce_str_is(i->kind, "movement");
    if (say__fight(m)) truce_buf_cstr(b, "fight");
    else if (m->group.p) truce_buf_cstr(b, "attack");
    else if (m->term->kind == TRUCE_TERM_CROSSINGS) truce_buf_cstr(b, "closure of a crossing");
    else if (truce_str_is(i->kind, "event")) truce_buf_cstr(b, "hostile act");
    else if (shared || m->armed) say__words(b, i->kind);
    else truce_buf_cstr(b, "attack");
}

/* Who was harmed and what was hit, `before` it when there is any. */
static void say__losses(truce_buf *b, const truce_term_match *m, const char *before) {
    if (m->harms) {
        truce_buf_cstr(b, before);
        say__harm(b, m);
        before = "; ";
    }
    if (!m->objects.n || m->term->kind == TRUCE_TERM_CROSSINGS) return;
    truce_buf_cstr(b, before);
    say__objects(b, m);
}

static void say__who(truce_buf *b, const truce_agreement *g, const truce_term_match *m) {
    if (m->group.p) {
        truce_buf_cstr(b, say__fight(m) ? " with " : " by ");
        truce_buf_str(b, m->group);
    } else if (m->party >= 0 && m->why & TRUCE_MATCH_DOER) {
        truce_buf_cstr(b, " by ");
        say__party(b, g, m->party);
    } else truce_buf_cstr(b, ", by whom is not said");
    if (say__voices(NULL, m, say__alleges)) {
        truce_buf_cstr(b, " (");
        uint32_t n = say__voices(b, m, say__alleges);
        bool reports = n == 1 && !m->voices.v[0].claimant.p;
        truce_buf_cstr(b, n > 1 || reports ? " say so" : " says so");
        if (say__voices(NULL, m, say__denies)) {
            truce_buf_cstr(b, "; denied by ");
            say__voices(b, m, say__denies);
        }
        truce_buf_char(b, ')');
    }
}

static void say__group(truce_buf *b, const truce_agreement *g, const truce_term_match *m) {
    if (!m->group.p) return;
    uint32_t n = say__voices(NULL, m, say__charges);
    if (n) {
        say__voices(b, m, say__charges);
        truce_buf_cstr(b, n > 1 ? " accuse " : " accuses ");
        say__party(b, g, m->party);
        truce_buf_cstr(b, " in connection with this group");
    } else {
        say__party(b, g, m->party);
        truce_buf_cstr(b, " may not help this group; that it did is not said here");
    }
    if (!say__voices(NULL, m, say__rejects)) return;
    truce_buf_cstr(b, ", which ");
    n = say__voices(b, m, say__rejects);
    truce_buf_cstr(b, n > 1 ? " deny" : " denies");
}

static void say__where(truce_buf *b, const truce_term_match *m) {
    if (!m->where) {
        truce_buf_cstr(b, "where is not said");
        return;
    }
    truce_buf_str(b, m->where->name.n ? m->where->name : m->where->text);
    truce_buf_cstr(b, " is in the area");
}

static void say__when(truce_buf *b, const truce_agreement *g, const truce_incident *i, const truce_term_match *m) {
    char from[16], to[16], force[16];
    truce_day since = m->term->from != TRUCE_NODAY && m->term->from > g->from ? m->term->from : g->from;
    truce_day_format(i->from, from);
    truce_day_format(i->to, to);
    truce_day_format(since, force);
    truce_buf_printf(b, "; %s", from);
    if (i->to != i->from) truce_buf_printf(b, " to %s", to);
    truce_buf_cstr(b, m->why & TRUCE_MATCH_DAY ? " is on or after " : ", no day being named, may be on or after ");
    truce_buf_cstr(b, force[0] ? force : "its entry into force");
}

void truce_match_what(truce_buf *b, const truce_incident *i, const truce_term_match *m) {
    bool kind = m->group.p || m->why & TRUCE_MATCH_EVENT || (!m->harms && !m->objects.n);
    if (kind) say__kind(b, i, m);
    if (m->group.p) truce_buf_printf(b, say__fight(m) ? " with %.*s" : " by %.*s", TRUCE_FMT(m->group));
    say__losses(b, m, kind ? "; " : "");
}

void truce_match_because(truce_buf *b, const truce_agreement *g, const truce_incident *i, const truce_term_match *m) {
    if (m->party >= 0 && !(m->why & (TRUCE_MATCH_DOER | TRUCE_MATCH_GROUP))) {
        say__party(b, g, m->party);
        truce_buf_cstr(b, " is not named: it denies; ");
    } else if (m->party >= 0 && m->inferred) truce_buf_cstr(b, "by whom follows from other claims of the incident; ");
    if (m->group.p) {
        say__group(b, g, m);
        truce_buf_cstr(b, "; ");
    }
    say__where(b, m);
    say__when(b, g, i, m);
}

void truce_match_say(truce_buf *b, const truce_agreement *g, const truce_incident *i, const truce_term_match *m) {
    say__kind(b, i, m);
    say__who(b, g, m);
    say__losses(b, m, "; ");
    truce_buf_cstr(b, "; ");
    truce_match_because(b, g, i, m);
}
