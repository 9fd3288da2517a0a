/* cli/show_report.c - a report: where it comes from, who copied it, its text with the claims marked, the claims. */
#include "cli/marks.h"
#include "cli/show.h"
#include "engine/records.h"

#include <stdlib.h>
#include <string.h>

enum { NEAR = 48 /* bytes between a trigger and what it counts, at most, to be marked as one */ };

typedef struct sides { /* who speaks, for colours: the two states that say most, others, the report itself */
    truce_str key[2];
    bool others, own;
} sides;

static const char *const tints[] = {"36", "35", "33", "32"};

/* ---------------------------------------------------------------- head */

static void put_published(truce_show *x, const truce_stored_report *r) {
    static const char *const basis[] = {"", " (its metadata say so)", " (its text says so)", " (inferred)"};
    truce_buf b;
    truce_buf_init(&b);
    truce_show_field(x, "published");
    truce_words_days(&b, r->published, TRUCE_NODAY);
    if (r->published != TRUCE_NODAY) truce_buf_cstr(&b, basis[r->basis]);
    truce_show_flow(x, &b);
    truce_buf_fini(&b);
}

static void put_origin(truce_show *x, const truce_stored_report *r) {
    truce_buf b;
    /* the report's own address is what its page says, not where these bytes came from */
    truce_str from = r->location.n ? r->location : r->name.n ? r->name : r->file;
    truce_buf_init(&b);
    if (r->url.n && !truce_str_eq(r->url, from)) {
        truce_show_field(x, "address");
        truce_buf_put(&b, r->url.p, r->url.n);
        truce_show_flow(x, &b);
    }
    truce_show_field(x, "obtained");
    truce_words_time(&b, r->obtained);
    if (from.n) truce_buf_printf(&b, " from %.*s", TRUCE_FMT(from));
    if (r->media_type.n) truce_buf_printf(&b, " (%.*s)", TRUCE_FMT(r->media_type));
    if (r->tool.n) truce_buf_printf(&b, " by %.*s", TRUCE_FMT(r->tool));
    truce_show_flow(x, &b);
    truce_show_field(x, "original");
    truce_words_of(&b, r->document_bytes, "byte", NULL);
    truce_buf_printf(&b, ", SHA-256 %s", r->document);
    if (r->part > 1 || r->offset) truce_buf_printf(&b, "; this is part %u of it", r->part);
    truce_show_flow(x, &b);
    if (r->withdrawn) {
        truce_show_field(x, "withdrawn");
        truce_flow_colour(&x->f, "31");
        truce_words_time(&b, r->withdrawn);
        if (r->who.n) truce_buf_printf(&b, " by %.*s", TRUCE_FMT(r->who));
        truce_buf_printf(&b, ": %.*s", TRUCE_FMT(r->reason));
        truce_show_flow(x, &b);
        truce_flow_colour(&x->f, "0");
    }
    truce_buf_fini(&b);
}

typedef struct family {
    truce_show *x;
    const truce_stored_report *r;
    truce_buf copied;
    unsigned n;
} family;

static void put_relative(truce_buf *b, const truce_stored_report *r) {
    truce_buf_printf(b, "%.12s, %.*s, ", r->id, TRUCE_FMT(truce_words_outlet(r->source, r->url, r->file)));
    truce_words_days(b, r->published, TRUCE_NODAY);
}

/* Reports of the same family: the one that this one copies at once, those that copy it collected. */
static int each_relative(const truce_stored_report *r, uint32_t fam, uint32_t of, void *ctx) {
    family *f = ctx;
    (void)fam;
    (void)of;
    truce_buf b;
    if (strcmp(r->origin, f->r->origin) != 0 || strcmp(r->id, f->r->id) == 0) return TRUCE_OK;
    if (strcmp(r->id, f->r->copy_of) == 0) {
        truce_buf_init(&b);
        truce_show_field(f->x, "copies");
        put_relative(&b, r);
        truce_buf_printf(&b, ": %d %% of it is the same", (int)(f->r->copy_share * 100 + 0.5));
        truce_show_flow(f->x, &b);
        truce_buf_fini(&b);
    } else if (strcmp(r->copy_of, f->r->id) == 0) {
        if (f->n++) truce_buf_char(&f->copied, '\n');
        put_relative(&f->copied, r);
        truce_buf_printf(&f->copied, " (%d %%)", (int)(r->copy_share * 100 + 0.5));
    }
    return TRUCE_OK;
}

static int put_family(truce_show *x, const truce_stored_report *r, truce_err *e) {
    family f = {x, r, {0}, 0};
    truce_filter only = {.id = truce_str_c(r->origin[0] ? r->origin : r->id), .as_of = x->l.filter.as_of};
    truce_buf_init(&f.copied);
    int rc = truce_store_copies(x->l.store, &only, each_relative, &f, e);
    if (rc == TRUCE_OK && f.n) {
        truce_show_field(x, "copied by");
        truce_show_flow(x, &f.copied);
    }
    if (r->credit.n) {
        truce_show_field(x, "credit");
        truce_flow_text(&x->f, r->credit);
    }
    truce_buf_fini(&f.copied);
    return rc;
}

static int put_head(truce_show *x, const truce_stored_report *r, truce_err *e) {
    truce_str outlet = truce_words_outlet(r->source, r->url, r->file);
    truce_lay_colour(&x->o, "1");
    truce_flow_text(&x->f, r->title.n ? r->title : TRUCE_STR("(no title)"));
    truce_flow_end(&x->f);
    truce_lay_colour(&x->o, "0");
    truce_show_field(x, "report");
    truce_flow_cstr(&x->f, r->id);
    truce_show_field(x, "outlet");
    truce_flow_text(&x->f, outlet.n ? outlet : TRUCE_STR("not known"));
    put_published(x, r);
    put_origin(x, r);
    return put_family(x, r, e);
}

/* ---------------------------------------------------------------- text */

static void find_sides(const truce_reading *r, sides *s) {
    uint32_t best[2] = {0, 0};
    memset(s, 0, sizeof *s);
    for (uint32_t i = 0; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i];
        truce_str key = c->has_claimant ? truce_words_side(&c->claimant) : TRUCE_NOSTR;
        uint32_t n = 0;
        if (!key.n || truce_str_eq(key, s->key[0]) || truce_str_eq(key, s->key[1])) continue;
        for (uint32_t k = i; k < r->claims.n; k++)
            n += r->claims.v[k].has_claimant && truce_str_eq(key, truce_words_side(&r->claims.v[k].claimant));
        unsigned at = n > best[0] ? 0 : n > best[1] ? 1 : 2;
        if (at == 0) {
            s->key[1] = s->key[0];
            best[1] = best[0];
        }
        if (at < 2) {
            s->key[at] = key;
            best[at] = n;
        }
    }
}

static unsigned side_of(sides *s, const truce_claim *c) {
    truce_str key = c->has_claimant ? truce_words_side(&c->claimant) : TRUCE_NOSTR;
    for (unsigned i = 0; i < 2; i++)
        if (key.n && truce_str_eq(key, s->key[i])) return i;
    *(c->has_claimant ? &s->others : &s->own) = true;
    return c->has_claimant ? 2 : 3;
}

/* The trigger with what it counts, when they stand near each other in one sentence. */
static void reach(truce_mark *m, uint32_t beg, uint32_t end, const truce_sentence *s) {
    if (beg >= end || beg < s->beg || end > s->end) return;
    uint32_t gap = beg >= m->core_end ? beg - m->core_end : m->core_beg >= end ? m->core_beg - end : 0;
    if (gap > NEAR) return;
    if (beg < m->beg) m->beg = beg;
    if (end > m->end) m->end = end;
}

/* A comma or stop that the tokenizer left with the word is not part of what is said. */
static void trim(truce_str text, truce_mark *m) {
    while (m->end > m->beg + 1 && strchr(",;.:", text.p[m->end - 1])) m->end--;
    if (m->core_end > m->end && m->core_beg < m->end) m->core_end = m->end;
}

static int put_text(truce_show *x, const truce_reading *r, sides *s, truce_err *e) {
    uint32_t n = r->claims.n;
    truce_mark *v = truce_arena_array(&x->a, truce_mark, n);
    if (!v && n) return truce_err_set(e, TRUCE_ENOMEM, "out of memory");
    for (uint32_t i = 0; i < n; i++) {
        const truce_claim *c = &r->claims.v[i];
        truce_mark *m = &v[i];
        m->beg = m->core_beg = c->beg;
        m->end = m->core_end = c->end;
        m->tint = tints[side_of(s, c)];
        snprintf(m->label, sizeof m->label, "%u", c->number);
        trim(r->article->text, m);
        if (c->sentence >= r->n_sent) continue;
        if (c->harm) reach(m, c->victim.beg, c->victim.end, &r->sent[c->sentence]);
        if (c->has_object) reach(m, c->object_beg, c->object_end, &r->sent[c->sentence]);
    }
    truce_flow_end(&x->f);
    truce_buf_char(&x->o.buf, '\n');
    x->f.indent = 0;
    x->f.spaced = x->o.width > 0;
    truce_marks_text(&x->f, r->article->text, 0, r->article->text.n, v, n);
    truce_flow_end(&x->f);
    x->f.spaced = x->f.blank = false;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- notes */

static void put_legend(truce_show *x, const sides *s) {
    truce_buf b;
    if (!x->o.colour) return;
    truce_buf_init(&b);
    x->f.indent = 2;
    truce_flow_cstr(&x->f, "by");
    for (unsigned i = 0; i < 4; i++) {
        truce_str name = i < 2 ? truce_words_state(x->l.lex, s->key[i]) : TRUCE_NOSTR;
        if (i == 2 && s->others) name = TRUCE_STR("others");
        if (i == 3 && s->own) name = TRUCE_STR("the report itself");
        if (!name.n) continue;
        truce_flow_cstr(&x->f, " ");
        truce_flow_colour(&x->f, tints[i]);
        truce_flow_text(&x->f, name);
        truce_flow_colour(&x->f, "0");
    }
    truce_flow_end(&x->f);
    truce_buf_fini(&b);
}

static void put_note(truce_show *x, const truce_claim *c, unsigned side, const char *incident) {
    truce_buf b;
    truce_buf_init(&b);
    truce_flow_end(&x->f);
    truce_lay_colour(&x->o, tints[side]);
    truce_buf_printf(&x->o.buf, "%4u  ", c->number);
    truce_lay_colour(&x->o, "0");
    x->f.indent = x->f.col = 6;
    x->f.space = false;
    truce_words_what(&b, x->l.lex, c);
    truce_show_flow(x, &b);
    truce_flow_end(&x->f);
    truce_buf_printf(&b, "%s ", c->has_claimant ? truce_words_says(c->stance) : "says");
    if (c->has_claimant) truce_words_who(&b, x->l.lex, &c->claimant);
    else
        truce_buf_cstr(&b,
                       c->stance == TRUCE_SAID_UNVERIFIED ? "the report itself, not verified" : "the report itself");
    for (uint32_t i = 0; i < c->places.n && i < 2; i++) {
        truce_buf_cstr(&b, i ? ", " : "; ");
        truce_words_place(&b, &c->places.v[i]);
    }
    if (c->has_when) {
        truce_buf_cstr(&b, "; ");
        truce_words_days(&b, c->from, c->to);
    }
    if (incident[0]) truce_buf_printf(&b, "; %s", incident);
    truce_flow_colour(&x->f, "2");
    truce_show_flow(x, &b);
    truce_flow_colour(&x->f, "0");
    truce_flow_end(&x->f);
    truce_buf_fini(&b);
}

static void put_quotations(truce_show *x, const truce_reading *r) {
    bool any = false;
    truce_buf b;
    truce_buf_init(&b);
    for (uint32_t i = 0; i < r->attributions.n; i++) {
        const truce_attribution *at = &r->attributions.v[i];
        if (!at->direct) continue;
        if (!any) truce_show_section(x, "quotations");
        any = true;
        x->f.indent = 2;
        if (at->has_source) truce_words_who(&b, x->l.lex, &at->source);
        else truce_buf_cstr(&b, "nobody named");
        truce_buf_printf(&b, ": %.*s", TRUCE_FMT(truce_str_trim(truce_str_sub(r->article->text, at->beg, at->end))));
        for (size_t k = 0; k < b.n; k++)
            if (b.p[k] == '\n') b.p[k] = ' ';
        truce_show_flow(x, &b);
        truce_flow_end(&x->f);
    }
    truce_buf_fini(&b);
}

int truce_show_report(truce_show *x, truce_err *e) {
    truce_reading r;
    truce_stored_report row;
    truce_show_claims in = {0};
    sides s;
    char head[64];
    int rc = truce_store_reading(x->l.store, &x->a, x->id, &r, &row, e);
    if (rc != TRUCE_OK) return rc;
    row.title = truce_show_keep(x, row.title); /* the next query may end their life */
    row.source = truce_show_keep(x, row.source);
    row.url = truce_show_keep(x, row.url);
    row.file = truce_show_keep(x, row.file);
    row.credit = truce_show_keep(x, row.credit);
    row.reason = truce_show_keep(x, row.reason);
    row.who = truce_show_keep(x, row.who);
    row.name = truce_show_keep(x, row.name);
    row.location = truce_show_keep(x, row.location);
    row.media_type = truce_show_keep(x, row.media_type);
    row.tool = truce_show_keep(x, row.tool);
    rc = put_head(x, &row, e);
    find_sides(&r, &s);
    if (rc == TRUCE_OK) rc = put_text(x, &r, &s, e);
    uint32_t most = r.claims.n ? r.claims.v[r.claims.n - 1].number : 0;
    if (rc == TRUCE_OK) rc = truce_show_incidents_of(x, x->id, most, &in, e);
    if (rc != TRUCE_OK) return rc;
    snprintf(head, sizeof head, "claims %.12s-N", x->id);
    truce_show_section(x, r.claims.n ? head : "no claims");
    put_legend(x, &s);
    for (uint32_t i = 0; i < r.claims.n; i++)
        put_note(x, &r.claims.v[i], side_of(&s, &r.claims.v[i]), in.incident[r.claims.v[i].number]);
    put_quotations(x, &r);
    return TRUCE_OK;
}
