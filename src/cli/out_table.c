/* cli/out_table.c - incidents for people: one block an incident, under it one row per harm and victim group with a
 * column per claimant, then low, best and high of the policy. Does: group claimants by the state they speak for, fit
 * columns to the terminal, colour on a terminal only. Does not: change or add up figures. Marks: 58 said exactly, 58+
 * at least, <=30 at most, ~50 about, 50-59 a range, a word when no number was said, (58) when that is denied. Values of
 * one claimant that differ stand in the order of reporting. */
#include "cli/out.h"
#include "cli/words.h"
#include "engine/records.h"

#include <stdio.h>
#include <string.h>

enum { COLUMNS = 8, CELL = TRUCE_WORDS_FIGURE, LABEL = 38, NUMBER = 7, WIDTH_FILE = 120, SHOWN = 40 };
enum { NARROW = 100, NARROW_LABEL = 32, NARROW_NUMBER = 6 }; /* below NARROW columns every one counts */

typedef struct column {
    truce_str key; /* country, or the claimant's own name; p NULL: the reports themselves */
    char head[CELL];
    unsigned width;
} column;

typedef struct sheet {
    column col[COLUMNS];
    unsigned n;
    bool others; /* the last column takes who has none */
    bool narrow;
    unsigned label, number, cell; /* widths: of labels, of low, best and high, of a claimant at most */
} sheet;

/* ---------------------------------------------------------------- text that fits */

static unsigned width_of(const char *s) { /* code points */
    unsigned n = 0;
    for (; *s; s++) n += ((unsigned char)*s & 0xC0) != 0x80;
    return n;
}

/* At most `max` columns of `s`, the end marked when cut. */
static void fit(char *s, unsigned max) {
    unsigned n = 0;
    if (width_of(s) <= max) return;
    for (char *p = s; *p; p++) {
        if (((unsigned char)*p & 0xC0) == 0x80) continue;
        if (n++ == max - 1) {
            memcpy(p, "~", 2);
            return;
        }
    }
}

static void pad(truce_buf *b, const char *s, unsigned width, bool right) {
    unsigned n = width_of(s), k = n < width ? width - n : 0;
    if (right) truce_buf_printf(b, "%*s", (int)k, "");
    truce_buf_cstr(b, s);
    if (!right) truce_buf_printf(b, "%*s", (int)k, "");
}

static void add(char *cell, const char *s) {
    size_t n = strlen(cell), k = strlen(s);
    if (n + k + 1 > CELL) {
        if (n + 4 < CELL) memcpy(cell + n, "...", 4);
        return;
    }
    memcpy(cell + n, s, k + 1);
}

static void copy(char *out, truce_str s) {
    snprintf(out, CELL, "%.*s", s.n < CELL ? (int)s.n : CELL - 1, s.n ? s.p : "");
}

static void colour(truce_out *o, const char *code) {
    if (o->colour) truce_buf_printf(&o->buf, "\033[%sm", code);
}

/* ---------------------------------------------------------------- names */

/* "Pakistan" for "PAK": the lexicon's headword of the state, else the code. */
static truce_str state_name(const truce_out *o, truce_str country) {
    truce_entry e = o->lex && country.n ? truce_lex_by_id(o->lex, TRUCE_LEX_ACTOR, country) : TRUCE_NOENTRY;
    return e == TRUCE_NOENTRY ? country : truce_lex_name(o->lex, e);
}

/* Whoever speaks for a state shares its column; an armed group, an agency or a person has its own. */
static bool for_state(truce_str country, truce_str sector) {
    static const char *const state[] = {"GOV", "MIL", "COP", "LEG", "JUD", "SPY"};
    for (size_t i = 0; i < sizeof state / sizeof *state; i++)
        if (country.n && truce_str_is(sector, state[i])) return true;
    return country.n && !sector.n;
}

static truce_str key_of(const truce_said_row *s) {
    return for_state(s->country, s->sector) ? s->country : s->claimant;
}

/* ---------------------------------------------------------------- columns */

static int find_column(const sheet *t, truce_str key) {
    for (unsigned i = 0; i < t->n; i++)
        if ((!key.p && !t->col[i].key.p) || (key.p && t->col[i].key.p && truce_str_eq(key, t->col[i].key)))
            return (int)i;
    return -1;
}

static void add_column(const truce_out *o, sheet *t, truce_str key, truce_str name) {
    if (find_column(t, key) >= 0 || t->n == COLUMNS) return;
    column *c = &t->col[t->n++];
    c->key = key;
    copy(c->head, key.p ? (name.n ? name : state_name(o, key)) : TRUCE_STR("reports"));
}

static void add_said(const truce_out *o, sheet *t, const truce_said_row *v, uint32_t n, bool states) {
    for (uint32_t i = 0; i < n; i++) {
        bool state = for_state(v[i].country, v[i].sector);
        if (state == states && v[i].claimant.p) add_column(o, t, key_of(&v[i]), state ? TRUCE_NOSTR : v[i].claimant);
    }
}

static bool has_voice(const truce_said_row *v, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (!v[i].claimant.p) return true;
    return false;
}

/* As many columns as the line has room for; the rest share the last one. */
static void fit_columns(const truce_out *o, sheet *t) {
    unsigned width = o->width ? o->width : WIDTH_FILE, used = t->label + 3 * t->number, fits = 0;
    for (unsigned k = 0; k < t->n; k++) {
        fit(t->col[k].head, t->cell);
        t->col[k].width = width_of(t->col[k].head);
        used += 2 + (t->narrow ? t->col[k].width : 11);
        unsigned others = !t->narrow ? 2 : k + 1 < t->n ? 8 : 0; /* room that must be left */
        fits += used + others <= width;
    }
    if (t->narrow && fits < t->n) fits++; /* the one that it was left for */
    if (fits == 0) fits = 1;
    if (t->n > fits) {
        t->n = fits;
        t->others = true;
        memcpy(t->col[t->n - 1].head, "others", sizeof "others");
        t->col[t->n - 1].width = sizeof "others" - 1;
    }
}

/* Cells made a narrow line too long: the widest column gives way first, none below its head. */
static void shrink_columns(const truce_out *o, sheet *t) {
    while (t->narrow) {
        unsigned used = t->label + 3 * t->number, most = 0, at = COLUMNS;
        for (unsigned k = 0; k < t->n; k++) {
            unsigned over = t->col[k].width - width_of(t->col[k].head);
            used += 2 + t->col[k].width;
            if (over > most) {
                most = over;
                at = k;
            }
        }
        if (used <= o->width || at == COLUMNS) return;
        t->col[at].width--;
    }
}

/* States first (parties before others), then other claimants, then the reports themselves. */
static void make_columns(const truce_out *o, sheet *t, const truce_incident *i) {
    bool voice = false;
    for (unsigned pass = 0; pass < 2; pass++) {
        if (pass == 0)
            for (uint32_t k = 0; k < i->figures.n; k++)
                for (uint32_t p = 0; p < i->parties.n; p++)
                    for (uint32_t s = 0; s < i->figures.v[k].said.n; s++) {
                        const truce_said_row *row = &i->figures.v[k].said.v[s];
                        if (row->claimant.p && for_state(row->country, row->sector) &&
                            truce_str_eq(row->country, i->parties.v[p].country))
                            add_column(o, t, row->country, TRUCE_NOSTR);
                    }
        for (uint32_t k = 0; k < i->figures.n; k++)
            add_said(o, t, i->figures.v[k].said.v, i->figures.v[k].said.n, pass == 0);
        for (uint32_t k = 0; k < i->objects.n; k++)
            add_said(o, t, i->objects.v[k].said.v, i->objects.v[k].said.n, pass == 0);
    }
    for (uint32_t k = 0; k < i->figures.n; k++) voice |= has_voice(i->figures.v[k].said.v, i->figures.v[k].said.n);
    for (uint32_t k = 0; k < i->objects.n; k++) voice |= has_voice(i->objects.v[k].said.v, i->objects.v[k].said.n);
    if (voice) add_column(o, t, TRUCE_NOSTR, TRUCE_NOSTR);
    fit_columns(o, t);
}

typedef struct row {
    char label[CELL], cell[COLUMNS][CELL], low[16], best[16], high[16];
} row;

static void fill_cells(const sheet *t, row *r, const truce_said_row *v, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        char text[CELL];
        int c = find_column(t, v[i].claimant.p ? key_of(&v[i]) : TRUCE_NOSTR);
        if (c < 0 || (t->others && c == (int)t->n - 1)) c = t->others ? (int)t->n - 1 : -1;
        if (c < 0) continue;
        truce_words_figure(text, &v[i].count, v[i].stance);
        char *cell = r->cell[c], seen[CELL + 4], whole[CELL + 4];
        snprintf(seen, sizeof seen, " %s,", text);
        snprintf(whole, sizeof whole, " %s,", cell);
        if (strstr(whole, seen)) continue;
        if (cell[0]) add(cell, ", ");
        add(cell, text);
    }
}

static void number_text(char out[16], int64_t v) {
    snprintf(out, 16, v < 0 ? "-" : "%lld", (long long)v);
}

/* "Pakistani soldiers killed": the state's adjective, the role in the plural, the harm. */
static void figure_label(const truce_out *o, const truce_figure_row *f, char out[CELL]) {
    static const char *const plural[] = {"people",   "soldiers", "police",      "fighters",    "officials", "civilians",
                                         "children", "women",    "journalists", "aid workers", "refugees"};
    char party[CELL];
    const char *role = f->victim_role < sizeof plural / sizeof *plural ? plural[f->victim_role] : "people";
    bool state = f->victim_party.n == 3;
    truce_entry e = state && o->lex ? truce_lex_by_id(o->lex, TRUCE_LEX_ACTOR, f->victim_party) : TRUCE_NOENTRY;
    copy(party, e == TRUCE_NOENTRY ? f->victim_party : truce_lex_get(o->lex, e, "adj"));
    if (!party[0]) copy(party, f->victim_party);
    if (e != TRUCE_NOENTRY && f->victim_role == TRUCE_ROLE_PERSON && truce_lex_has(o->lex, e, "people")) {
        copy(party, truce_lex_get(o->lex, e, "people")); /* "Afghans" */
        role = "";
    }
    snprintf(out, CELL, "%.24s%s%.14s %.14s", party, party[0] && *role ? " " : "", role, truce_harm_name(f->harm));
}

static void figure_row(const truce_out *o, const sheet *t, const truce_figure_row *f, row *r) {
    memset(r, 0, sizeof *r);
    figure_label(o, f, r->label);
    fill_cells(t, r, f->said.v, f->said.n);
    number_text(r->low, f->fig.low);
    number_text(r->best, f->fig.best);
    number_text(r->high, f->fig.high);
}

static void object_label(const truce_object_row *x, char out[CELL]) {
    static const char *const kinds[][2] = {{"aircraft", "aircraft"},
                                           {"place_of_worship", "places of worship"},
                                           {"infrastructure", "infrastructure"},
                                           {"territory", "territory"},
                                           {"other", "other things"}};
    char kind[CELL];
    snprintf(kind, sizeof kind, "%.*ss", x->kind.n < 24 ? (int)x->kind.n : 24, x->kind.n ? x->kind.p : "");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (truce_str_is(x->kind, kinds[i][0])) snprintf(kind, sizeof kind, "%s", kinds[i][1]);
    snprintf(out, CELL, "%.30s %.*s", kind, x->done.n < 20 ? (int)x->done.n : 20, x->done.n ? x->done.p : "");
    for (char *p = out; *p; p++)
        if (*p == '_') *p = ' ';
}

static void object_row(const sheet *t, const truce_object_row *x, row *r) {
    memset(r, 0, sizeof *r);
    object_label(x, r->label);
    fill_cells(t, r, x->said.v, x->said.n);
}

/* Wide enough for every line that is one; on a narrow terminal no wider than the longest label. */
static void fit_labels(const truce_out *o, sheet *t, const truce_incident *i) {
    char text[CELL];
    unsigned longest = 16;
    memset(t, 0, sizeof *t);
    t->narrow = o->width && o->width < NARROW;
    for (uint32_t k = 0; k < i->figures.n + i->objects.n; k++) {
        if (k < i->figures.n) figure_label(o, &i->figures.v[k], text);
        else object_label(&i->objects.v[k - i->figures.n], text);
        if (width_of(text) > longest) longest = width_of(text);
    }
    t->label = !t->narrow ? LABEL : longest + 3 < NARROW_LABEL ? longest + 3 : NARROW_LABEL;
    t->number = t->narrow ? NARROW_NUMBER : NUMBER;
    t->cell = t->narrow ? 12 : 18;
}

static void print_row(truce_out *o, const sheet *t, row *r) {
    fit(r->label, t->label - 3);
    truce_buf_cstr(&o->buf, "  ");
    pad(&o->buf, r->label, t->label - 2, false);
    for (unsigned c = 0; c < t->n; c++) {
        fit(r->cell[c], t->col[c].width);
        pad(&o->buf, r->cell[c], t->col[c].width + 2, true);
    }
    if (r->low[0]) {
        pad(&o->buf, r->low, t->number, true);
        colour(o, "1");
        pad(&o->buf, r->best, t->number, true);
        colour(o, "0");
        pad(&o->buf, r->high, t->number, true);
    }
    while (o->buf.n && o->buf.p[o->buf.n - 1] == ' ') o->buf.n--;
    truce_buf_char(&o->buf, '\n');
}

/* ---------------------------------------------------------------- one incident */

static bool named_before(const truce_incident *i, uint32_t k, char side) {
    for (uint32_t b = 0; b < i->parties.n; b++) {
        const truce_party *q = &i->parties.v[b];
        bool before = q->side < side || (q->side == side && b < k);
        if (before && truce_str_eq(q->name, i->parties.v[k].name)) return true;
    }
    return false;
}

/* "Afghanistan against Pakistan; also Italy": sides A, B and neither, each name once. */
static void put_parties(truce_out *o, const truce_incident *i) {
    static const char *const first[] = {"  ", " against ", "; also "};
    bool any = false;
    for (char side = 'A'; side <= 'C'; side++) {
        bool here = false;
        for (uint32_t k = 0; k < i->parties.n; k++) {
            if (i->parties.v[k].side != side || named_before(i, k, side)) continue;
            truce_buf_cstr(&o->buf, here ? ", " : any ? first[side - 'A'] : first[0]);
            truce_buf_str(&o->buf, i->parties.v[k].name);
            here = any = true;
        }
    }
    if (any) truce_buf_char(&o->buf, '\n');
}

static void put_heading(truce_out *o, const truce_incident *i) {
    char from[16], to[16], kind[CELL];
    truce_day_format(i->from, from);
    truce_day_format(i->to, to);
    copy(kind, i->kind.n ? i->kind : i->event);
    for (char *p = kind; *p; p++)
        if (*p == '_') *p = ' ';
    colour(o, "1");
    truce_buf_cstr(&o->buf, from[0] ? from : "date not known");
    if (to[0] && strcmp(from, to) != 0) truce_buf_printf(&o->buf, " to %s", to);
    truce_buf_printf(&o->buf, "  %s", kind);
    for (uint32_t k = 0; k < i->places.n && k < 3; k++) {
        const truce_place *p = &i->places.v[k];
        truce_buf_cstr(&o->buf, k ? "; " : ", ");
        truce_buf_str(&o->buf, p->name.n ? p->name : p->text);
        if (p->country.n && !truce_str_eq(p->country, p->name))
            truce_buf_printf(&o->buf, " (%.*s)", TRUCE_FMT(p->country));
    }
    if (i->places.n > 3) truce_buf_printf(&o->buf, " and %u more", i->places.n - 3);
    colour(o, "0");
    truce_buf_char(&o->buf, '\n');
    put_parties(o, i);
}

static void put_numbers_head(truce_out *o, const sheet *t, bool figures) {
    colour(o, "2");
    truce_buf_printf(&o->buf, "%*s", (int)t->label, "");
    for (unsigned c = 0; c < t->n; c++) pad(&o->buf, t->col[c].head, t->col[c].width + 2, true);
    int number = (int)t->number;
    if (figures) truce_buf_printf(&o->buf, "%*s%*s%*s", number, "low", number, "best", number, "high");
    colour(o, "0");
    truce_buf_char(&o->buf, '\n');
}

static bool disputed_before(const truce_incident *i, uint32_t k) {
    const truce_dispute *d = &i->disputes.v[k];
    for (uint32_t b = 0; b < k; b++) {
        const truce_dispute *e = &i->disputes.v[b];
        bool same = strcmp(d->about, e->about) == 0 && d->between.n == e->between.n;
        for (uint32_t x = 0; same && x < d->between.n; x++) same = truce_str_eq(d->between.v[x], e->between.v[x]);
        if (same) return true;
    }
    return false;
}

static void put_dispute(truce_out *o, const truce_dispute *d, bool more) {
    truce_buf_printf(&o->buf, "%s%s (", more ? ", " : "\n  disputed: ", d->about);
    for (uint32_t b = 0; b < d->between.n; b++) {
        if (b) truce_buf_cstr(&o->buf, b + 1 < d->between.n ? ", " : " and ");
        truce_buf_str(&o->buf, d->between.v[b].p ? d->between.v[b] : TRUCE_STR("reports"));
    }
    truce_buf_char(&o->buf, ')');
}

static void put_foot(truce_out *o, const truce_incident *i) {
    const char *tint = strcmp(i->grade, "confirmed") == 0 ? "32" : strcmp(i->grade, "contested") == 0 ? "31" : "33";
    truce_buf_cstr(&o->buf, "  ");
    colour(o, tint);
    truce_buf_cstr(&o->buf, i->grade);
    colour(o, "0");
    truce_buf_printf(&o->buf, ": %u report%s, %u origin%s, %u claimant%s", i->reports, i->reports == 1 ? "" : "s",
                     i->origins, i->origins == 1 ? "" : "s", i->claimants, i->claimants == 1 ? "" : "s");
    bool any = false;
    for (uint32_t k = 0; k < i->disputes.n; k++) {
        if (disputed_before(i, k)) continue;
        put_dispute(o, &i->disputes.v[k], any);
        any = true;
    }
    if (i->parent) truce_buf_printf(&o->buf, "; part of %s", i->parent->id);
    truce_buf_char(&o->buf, '\n');
    if (o->ledger) {
        colour(o, "2");
        truce_buf_printf(&o->buf, "  %s, %u claim%s\n", i->id, i->claims.n, i->claims.n == 1 ? "" : "s");
        colour(o, "0");
    } else if (i->claims.n) {
        char id[32];
        truce_claim_id(id, i->claims.v[0].report, i->claims.v[0].number);
        colour(o, "2");
        truce_buf_printf(&o->buf, "  %u claim%s, the first is %s\n", i->claims.n, i->claims.n == 1 ? "" : "s", id);
        colour(o, "0");
        if (!o->first_claim[0]) memcpy(o->first_claim, id, sizeof id);
    }
    truce_buf_char(&o->buf, '\n');
}

static void put_row(truce_out *o, sheet *t, row *r, bool measure) {
    for (unsigned c = 0; measure && c < t->n; c++) {
        unsigned w = width_of(r->cell[c]);
        if (w > t->cell) w = t->cell;
        if (w > t->col[c].width) t->col[c].width = w;
    }
    if (!measure) print_row(o, t, r);
}

/* Widths need every row of the incident, so rows are filled twice: once to measure, once to print. */
static void put_rows(truce_out *o, sheet *t, const truce_incident *i, bool measure) {
    row r;
    for (unsigned harm = 0; harm < TRUCE_HARM_COUNT; harm++)
        for (uint32_t k = 0; k < i->figures.n; k++) {
            if (i->figures.v[k].harm != harm) continue;
            figure_row(o, t, &i->figures.v[k], &r);
            put_row(o, t, &r, measure);
        }
    for (uint32_t k = 0; k < i->objects.n; k++) {
        object_row(t, &i->objects.v[k], &r);
        put_row(o, t, &r, measure);
    }
}

static void table_incident(truce_out *o, const truce_incident *i) {
    sheet t;
    o->count++;
    if (!o->ledger && !i->figures.n && !i->objects.n) {
        o->plain++;
        return;
    }
    if (o->shown++ >= SHOWN && !o->ledger) return;
    put_heading(o, i);
    fit_labels(o, &t, i);
    make_columns(o, &t, i);
    put_rows(o, &t, i, true);
    shrink_columns(o, &t);
    if (i->figures.n || i->objects.n) put_numbers_head(o, &t, i->figures.n > 0);
    put_rows(o, &t, i, false);
    put_foot(o, i);
}

static void table_series(truce_out *o, const truce_series *s) {
    char from[16], to[16], n[CELL];
    if (!o->section++) truce_buf_cstr(&o->buf, "Totals over a period (never added to the incidents)\n");
    if (o->section > SHOWN && !o->ledger) return;
    truce_day_format(s->from, from);
    truce_day_format(s->to, to);
    truce_words_figure(n, &s->count, TRUCE_SAID_ASSERTS);
    truce_figure_row f = {.harm = s->harm, .victim_role = s->victim_role, .victim_party = s->victim_party};
    char label[CELL];
    figure_label(o, &f, label);
    truce_buf_printf(&o->buf, "  %s%s%s  %s %s", from[0] ? from : "no date", to[0] ? " to " : "", to, n, label);
    if (s->place.n) truce_buf_printf(&o->buf, ", %.*s", TRUCE_FMT(s->place));
    truce_buf_printf(&o->buf, ", says %.*s\n", TRUCE_FMT(s->claimant.n ? s->claimant : TRUCE_STR("the report itself")));
}

static void put_inputs(truce_out *o) {
    for (int i = 0; i < o->n_files && i < 3; i++) truce_buf_printf(&o->buf, " %s", o->files[i]);
    if (o->n_files > 3) truce_buf_cstr(&o->buf, " ...");
}

static void table_end(truce_out *o, const truce_tally *t) {
    (void)t;
    if (o->section) truce_buf_char(&o->buf, '\n');
    if (o->shown > SHOWN)
        truce_buf_printf(&o->buf, "%llu more incidents with figures: --format json or jsonl shows all.\n",
                         (unsigned long long)(o->shown - SHOWN));
    if (o->plain)
        truce_buf_printf(&o->buf, "%llu more event%s without figures: --format json or jsonl shows all.\n",
                         (unsigned long long)o->plain, o->plain == 1 ? "" : "s");
    if (!o->count) truce_buf_cstr(&o->buf, "No incident was found in this input.\n");
    truce_buf_cstr(&o->buf, "\nnext\n");
    if (o->first_claim[0]) {
        truce_buf_printf(&o->buf, "  truce explain %s", o->first_claim);
        put_inputs(o);
        truce_buf_cstr(&o->buf, "\n      how a claim came about: sentence, tree, rule\n");
    }
    truce_buf_cstr(&o->buf, "  truce read --format csv");
    put_inputs(o);
    truce_buf_cstr(&o->buf,
                   " > claims.csv\n      every claim with its claimant, for a spreadsheet\n  truce help read\n");
}

const truce_writer truce_writer_table = {"table", NULL, NULL, table_incident, table_series, table_end, true};
