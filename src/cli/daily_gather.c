/* cli/daily_gather.c - what a ledger holds of one day: incidents, what its reports say of crossings and returns, and
 * the sentences that all of it leads to. See daily.h. */
#include "cli/daily.h"

#include "cli/words.h"
#include "engine/records.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- sentences */

static truce_str keep(daily *d, truce_str s) {
    if (!s.p) return TRUCE_NOSTR;
    truce_str k = truce_arena_str(&d->a, s);
    d->failed |= !k.p;
    return k;
}

static truce_str keep_buf(daily *d, truce_buf *b) {
    d->failed |= b->failed;
    truce_str k = keep(d, b->n ? truce_buf_view(b) : TRUCE_STR(""));
    truce_buf_clear(b);
    return k;
}

/* The report, read once. NULL: it cannot be had; e says why. */
static daily_source *source_of(daily *d, const char *id, truce_err *e) {
    for (uint32_t k = 0; k < d->sources.n; k++)
        if (strcmp(d->sources.v[k]->id, id) == 0) return d->sources.v[k];
    truce_stored_report row;
    daily_source *s = truce_arena_new(&d->a, daily_source);
    if (!s || strlen(id) != 64) {
        d->failed = true;
        return NULL;
    }
    memcpy(s->id, id, 65);
    if (truce_store_reading(d->c.x.l.store, &d->a, id, &s->reading, &row, e) != TRUCE_OK) return NULL;
    s->outlet = keep(d, truce_words_outlet(row.source, row.url, row.file));
    s->title = keep(d, row.title);
    s->published = row.published;
    s->copy = row.copy_of[0] != 0;
    DAILY_PUSH(d, &d->sources, s);
    return s;
}

static const truce_claim *claim_of(const truce_reading *r, uint32_t number) {
    for (uint32_t k = 0; k < r->claims.n; k++)
        if (r->claims.v[k].number == number) return &r->claims.v[k];
    return NULL;
}

uint32_t daily_note_of(daily *d, const char *report, uint32_t number, truce_err *e) {
    daily_note n;
    memset(&n, 0, sizeof n);
    truce_claim_id(n.claim, report, number);
    for (uint32_t k = 0; k < d->notes.n; k++)
        if (strcmp(d->notes.v[k].claim, n.claim) == 0) return k + 1;
    const daily_source *s = source_of(d, report, e);
    const truce_claim *c = s ? claim_of(&s->reading, number) : NULL;
    if (!c) return 0;
    const truce_sentence *at = c->sentence < s->reading.n_sent ? &s->reading.sent[c->sentence] : NULL;
    n.source = s;
    n.sentence = truce_str_trim(at ? truce_str_sub(s->reading.article->text, at->beg, at->end)
                                   : truce_str_sub(s->reading.article->text, c->beg, c->end));
    DAILY_PUSH(d, &d->notes, n);
    return d->notes.n;
}

void daily_refer(daily *d, daily_refs *refs, const truce_claim_ref *v, uint32_t n, truce_err *e) {
    for (uint32_t k = 0; k < n && refs->n < DAILY_REFS; k++) {
        uint32_t note = daily_note_of(d, v[k].report, v[k].number, e);
        bool there = !note;
        for (uint32_t i = 0; i < refs->n; i++) there |= refs->v[i] == note;
        if (!there) DAILY_PUSH(d, refs, note);
    }
}

/* ---------------------------------------------------------------- incidents */

static uint32_t claimant_of(daily *d, daily_incident *x, truce_str name) {
    uint32_t k = 0;
    while (k < x->claimants.n && !(truce_str_eq(x->claimants.v[k], name) && !x->claimants.v[k].p == !name.p)) k++;
    if (k == x->claimants.n) DAILY_PUSH(d, &x->claimants, keep(d, name));
    return k;
}

/* Parties' voices first, the reports last; as many as a table can hold. */
static void find_claimants(daily *d, daily_incident *x, const truce_incident *i) {
    for (int pass = 0; pass < 3; pass++)
        for (uint32_t k = 0; k < i->figures.n + i->objects.n; k++) {
            const truce_said_row *v = k < i->figures.n ? i->figures.v[k].said.v : i->objects.v[k - i->figures.n].said.v;
            uint32_t n = k < i->figures.n ? i->figures.v[k].said.n : i->objects.v[k - i->figures.n].said.n;
            for (uint32_t s = 0; s < n && x->claimants.n < DAILY_CLAIMANTS; s++) {
                bool party = v[s].claimant.p && truce_agreement_party(d->c.g, v[s].claimant) >= 0;
                if (pass == (!v[s].claimant.p ? 2 : party ? 0 : 1)) claimant_of(d, x, v[s].claimant);
            }
        }
}

static void put_row(daily *d, daily_incident *x, daily_row r, const truce_said_row *v, uint32_t n, truce_err *e) {
    char text[TRUCE_WORDS_FIGURE];
    r.cells = truce_arena_array(&d->a, daily_cell, x->claimants.n + 1);
    if (!r.cells) {
        d->failed = true;
        return;
    }
    for (uint32_t s = 0; s < n; s++) {
        uint32_t k = claimant_of(d, x, v[s].claimant);
        if (k >= DAILY_CLAIMANTS || d->failed) continue;
        truce_words_figure(text, &v[s].count, v[s].stance);
        r.cells[k].text = keep(d, truce_str_c(text));
        r.cells[k].low = v[s].count.low;
        r.cells[k].high = v[s].count.high;
        r.cells[k].bound = v[s].count.bound;
        daily_refer(d, &r.cells[k].refs, v[s].claims.v, v[s].claims.n, e);
    }
    DAILY_PUSH(d, &x->rows, r);
}

static void put_rows(daily *d, daily_incident *x, const truce_incident *i, truce_buf *b, truce_err *e) {
    for (unsigned harm = 1; harm < TRUCE_HARM_COUNT; harm++)
        for (uint32_t k = 0; k < i->figures.n; k++) {
            const truce_figure_row *f = &i->figures.v[k];
            if (f->harm != harm) continue;
            truce_words_loss(b, d->c.x.l.lex, f->victim_party, f->victim_role, f->harm);
            put_row(d, x, (daily_row){.label = keep_buf(d, b), .counted = true, .fig = f->fig}, f->said.v, f->said.n,
                    e);
        }
    for (uint32_t k = 0; k < i->objects.n; k++) {
        const truce_object_row *o = &i->objects.v[k];
        truce_words_object(b, o->kind, o->done);
        put_row(d, x, (daily_row){.label = keep_buf(d, b)}, o->said.v, o->said.n, e);
    }
}

static void put_what(const truce_incident *i, truce_buf *b) {
    truce_str kind = truce_str_is(i->kind, "event") ? TRUCE_STR("hostile act") : i->kind;
    for (uint32_t k = 0; k < kind.n; k++) truce_buf_char(b, kind.p[k] == '_' ? ' ' : kind.p[k]);
    for (uint32_t k = 0; k < i->places.n && k < 3; k++) {
        truce_buf_cstr(b, k ? "; " : ", ");
        truce_words_place(b, &i->places.v[k]);
    }
    if (i->places.n > 3) truce_buf_printf(b, " and %u more", i->places.n - 3);
}

static void put_parties(const truce_incident *i, truce_buf *b) {
    for (uint32_t k = 0; k < i->parties.n; k++) {
        bool before = false; /* its army and its people are two parties of one name */
        for (uint32_t o = 0; o < k; o++) before |= truce_str_eq(i->parties.v[o].name, i->parties.v[k].name);
        if (before) continue;
        if (k) truce_buf_cstr(b, ", ");
        truce_buf_str(b, i->parties.v[k].name);
    }
}

typedef struct gathering {
    daily *d;
    truce_err *e;
} gathering;

static int put_incident(gathering *g, const truce_incident *i, bool learnt) {
    daily *d = g->d;
    daily_incident x;
    truce_buf b;
    truce_buf_init(&b);
    memset(&x, 0, sizeof x);
    memcpy(x.id, i->id, sizeof x.id);
    if (i->parent) memcpy(x.parent, i->parent->id, sizeof x.parent);
    x.from = i->from;
    x.to = i->to;
    x.dated = i->dated;
    x.learnt = learnt;
    x.day = i->dated ? i->from : i->to;
    x.reports = i->reports;
    x.origins = i->origins;
    x.grade = i->grade; /* static */
    put_what(i, &b);
    x.what = keep_buf(d, &b);
    put_parties(i, &b);
    x.parties = keep_buf(d, &b);
    find_claimants(d, &x, i);
    put_rows(d, &x, i, &b, g->e);
    for (uint32_t k = 0; k < d->c.w.incidents.n; k++)
        if (strcmp(d->c.w.incidents.v[k].id, i->id) == 0) x.watched = &d->c.w.incidents.v[k];
    DAILY_PUSH(d, &d->incidents, x);
    truce_buf_fini(&b);
    return d->failed ? TRUCE_ENOMEM : g->e->code;
}

/* Does it belong to the day? An incident whose day is not named belongs to that of its report. */
static bool of_the_day(const daily *d, const truce_incident *i) {
    if (i->from == TRUCE_NODAY) return false;
    if (!i->dated) return i->to == d->day;
    return i->from <= d->day && d->day <= i->to && i->to - i->from < TRUCE_WATCH_DAYS;
}

static bool of_published(const daily *d, const char *report) {
    for (uint32_t k = 0; k < d->published.n; k++)
        if (strcmp(d->published.v[k]->id, report) == 0) return true;
    return false;
}

/* A report of the day tells of it, and none did before. */
static bool first_told(gathering *g, const truce_incident *i) {
    bool today = false;
    for (uint32_t k = 0; k < i->claims.n && !today; k++) today = of_published(g->d, i->claims.v[k].report);
    for (uint32_t k = 0; today && k < i->claims.n; k++) {
        const daily_source *s = source_of(g->d, i->claims.v[k].report, g->e);
        if (!s || (s->published != TRUCE_NODAY && s->published < g->d->day)) return false;
    }
    return today;
}

static int each_incident(const truce_incident *i, void *ctx) {
    gathering *g = ctx;
    if (truce_cli_interrupted()) return TRUCE_ESTOP;
    if (i->from == TRUCE_NODAY || i->from > g->d->day || !truce_match_may(g->d->c.g, i)) return TRUCE_OK;
    bool of = of_the_day(g->d, i), learnt = !of && first_told(g, i);
    if (g->d->failed || g->e->code) return g->d->failed ? TRUCE_ENOMEM : g->e->code;
    return of || learnt ? put_incident(g, i, learnt) : TRUCE_OK;
}

/* ---------------------------------------------------------------- the day's reports */

static truce_str who_says(daily *d, const truce_claim *c, truce_buf *b) {
    if (!c->has_claimant) return TRUCE_NOSTR;
    truce_words_who(b, NULL, &c->claimant);
    return keep_buf(d, b);
}

static void put_places(const truce_claim *c, truce_buf *b) {
    for (uint32_t k = 0; k + c->places_ahead < c->places.n; k++) {
        if (k) truce_buf_cstr(b, ", ");
        truce_words_place(b, &c->places.v[k]);
    }
}

static void put_return(gathering *g, const daily_source *s, const truce_claim *c, truce_buf *b) {
    daily *d = g->d;
    daily_said x;
    memset(&x, 0, sizeof x);
    if (c->harm < TRUCE_HARM_DISPLACED || c->modality == TRUCE_MOD_HYPOTHETICAL || c->modality == TRUCE_MOD_FUTURE)
        return;
    truce_words_what(b, d->c.x.l.lex, c);
    x.what = keep_buf(d, b);
    put_places(c, b);
    x.place = keep_buf(d, b);
    x.who = who_says(d, c, b);
    x.harm = c->harm;
    x.from = c->has_when ? c->from : TRUCE_NODAY;
    x.to = c->has_when ? c->to : TRUCE_NODAY;
    x.period = c->period_total;
    x.told = s->published;
    x.report = s->id;
    x.number = c->number;
    DAILY_PUSH(d, &d->returns, x);
}

typedef struct names {
    daily *d;
    TRUCE_VEC(const char *) ids;
} names;

static int each_report(const truce_stored_report *r, void *ctx) {
    names *n = ctx;
    const char *id = r->withdrawn ? NULL : truce_arena_dup(&n->d->a, r->id, 64);
    n->d->failed |= !r->withdrawn && !id;
    if (id) DAILY_PUSH(n->d, &n->ids, id);
    return n->d->failed ? TRUCE_ENOMEM : TRUCE_OK;
}

static int days_reports(gathering *g) {
    daily *d = g->d;
    names n = {.d = d};
    truce_buf b;
    truce_filter f = {
        .as_of = d->c.x.l.filter.as_of, .has_since = true, .has_until = true, .since = d->day, .until = d->day};
    int rc = truce_store_reports(d->c.x.l.store, &f, each_report, &n, g->e);
    truce_buf_init(&b);
    for (uint32_t k = 0; k < n.ids.n && rc == TRUCE_OK; k++) {
        daily_source *s = source_of(d, n.ids.v[k], g->e);
        if (!s) rc = d->failed ? TRUCE_ENOMEM : g->e->code;
        if (s) DAILY_PUSH(d, &d->published, s);
        for (uint32_t c = 0; s && c < s->reading.claims.n; c++) put_return(g, s, &s->reading.claims.v[c], &b);
    }
    truce_buf_fini(&b);
    return rc;
}

/* ---------------------------------------------------------------- crossings */

/* What was told last of a crossing stands. */
static void put_crossing(daily *d, daily_said x) {
    for (uint32_t k = 0; k < d->crossings.n; k++)
        if (truce_str_eq(d->crossings.v[k].place, x.place)) {
            if (d->crossings.v[k].told <= x.told) d->crossings.v[k] = x;
            return;
        }
    DAILY_PUSH(d, &d->crossings, x);
}

static int each_crossing(const truce_reading *r, const truce_claim *c, const char *incident, void *ctx) {
    daily *d = ((gathering *)ctx)->d;
    daily_said x;
    truce_buf b;
    bool closed = truce_str_is(c->object_done, "closed"), placed = false;
    truce_day told = r->article->published;
    (void)incident;
    if (!c->has_object || !truce_str_is(c->object_kind, "crossing") || c->modality != TRUCE_MOD_ACTUAL || c->negative ||
        (!closed && !truce_str_is(c->object_done, "reopened")) || told == TRUCE_NODAY || told > d->day)
        return TRUCE_OK;
    truce_buf_init(&b);
    memset(&x, 0, sizeof x);
    x.who = who_says(d, c, &b);
    x.closed = closed;
    x.told = told;
    x.number = c->number;
    x.report = truce_arena_dup(&d->a, r->article->id, 64);
    d->failed |= !x.report;
    for (uint32_t k = 0; k + c->places_ahead < c->places.n && !d->failed; k++) {
        if (c->places.v[k].where_prec >= 6) continue; /* a country is no crossing */
        truce_words_place(&b, &c->places.v[k]);
        x.place = keep_buf(d, &b);
        put_crossing(d, x);
        placed = true;
    }
    truce_buf_str(&b, c->object_text);
    x.place = keep_buf(d, &b);
    if (!placed && !d->failed) put_crossing(d, x);
    truce_buf_fini(&b);
    return d->failed ? TRUCE_ENOMEM : TRUCE_OK;
}

/* ---------------------------------------------------------------- all of it */

static int by_touch(const void *a, const void *b) {
    const daily_incident *x = a, *y = b;
    if (x->learnt != y->learnt) return x->learnt - y->learnt;
    if (!x->watched != !y->watched) return x->watched ? -1 : 1;
    return x->day != y->day ? (x->day < y->day ? -1 : 1) : strcmp(x->id, y->id);
}

int daily_gather(daily *d, truce_err *e) {
    truce_store *s = d->c.x.l.store;
    gathering g = {.d = d, .e = e};
    truce_day first = d->c.g->from != TRUCE_NODAY && d->c.g->from < d->day ? d->c.g->from : d->day;
    truce_filter f = {
        .as_of = d->c.x.l.filter.as_of, .has_since = true, .has_until = true, .since = first, .until = d->day};
    int rc = truce_watch_load(&d->c.w, s, f.as_of, TRUCE_NODAY, d->day, truce_cli_interrupted, e);
    if (rc == TRUCE_OK) rc = days_reports(&g);
    if (rc == TRUCE_OK) rc = truce_store_incidents(s, &f, d->c.x.l.policy, each_incident, &g, e);
    f.since = d->day - DAILY_CROSSING_DAYS;
    if (rc == TRUCE_OK) rc = truce_store_claims(s, &f, each_crossing, &g, e);
    if (d->incidents.n) qsort(d->incidents.v, d->incidents.n, sizeof *d->incidents.v, by_touch);
    if (rc == TRUCE_OK && d->failed) rc = truce_err_set(e, TRUCE_ENOMEM, "out of memory");
    return rc;
}
