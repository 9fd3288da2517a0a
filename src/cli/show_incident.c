/* cli/show_incident.c - an incident: every side's figures, its reports and why each belongs to it, disputes, all its
 * versions. */
#include "cli/show.h"
#include "engine/records.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

typedef struct why {
    const char *report, *with; /* with NULL: it leads */
    uint32_t claims;
    int score;
    unsigned bits;
} why;

typedef struct member {
    const char *id, *copy_of;
    truce_str title, outlet;
    truce_day published;
    double share;
    bool withdrawn;
} member;

typedef struct telling_list {
    truce_show *x;
    TRUCE_VEC(why) whys;
    TRUCE_VEC(member) members;
    uint32_t blocks;
} telling_list;

/* ---------------------------------------------------------------- the block */

static void put_disputes(truce_show *x, const truce_incident *i) {
    if (!i->disputes.n) return;
    truce_show_section(x, "disputed");
    for (uint32_t k = 0; k < i->disputes.n; k++) {
        const truce_dispute *d = &i->disputes.v[k];
        truce_show_field(x, d->about);
        truce_flow_cstr(&x->f, "between ");
        for (uint32_t b = 0; b < d->between.n; b++) {
            if (b) truce_flow_cstr(&x->f, b + 1 < d->between.n ? ", " : " and ");
            truce_flow_text(&x->f, d->between.v[b].p ? d->between.v[b] : TRUCE_STR("the reports themselves"));
        }
        for (uint32_t c = 0; c < d->claims.n && c < 6; c++) {
            char id[32];
            truce_claim_id(id, d->claims.v[c].report, d->claims.v[c].number);
            truce_flow_cstr(&x->f, c ? ", " : ": claims ");
            truce_flow_cstr(&x->f, id);
        }
        if (d->claims.n > 6) truce_flow_cstr(&x->f, " ...");
    }
    truce_flow_end(&x->f);
}

static int each_block(const truce_incident *i, void *ctx) {
    telling_list *t = ctx;
    if (strcmp(i->id, t->x->id) != 0) return TRUCE_OK;
    t->blocks++;
    truce_writer_table.incident(&t->x->o, i);
    while (t->x->o.buf.n > 1 && t->x->o.buf.p[t->x->o.buf.n - 2] == '\n') t->x->o.buf.n--; /* one line feed ends it */
    put_disputes(t->x, i);
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- members */

static int each_why(const char *report, const truce_claim_ref *claims, uint32_t n, const char *with, int score,
                    unsigned bits, void *ctx) {
    telling_list *t = ctx;
    (void)claims;
    why w = {.claims = n, .score = score, .bits = bits};
    w.report = truce_show_keep(t->x, truce_str_c(report)).p;
    w.with = with && *with ? truce_show_keep(t->x, truce_str_c(with)).p : NULL;
    return w.report && truce_vec_push(&t->x->a, &t->whys, w) ? TRUCE_OK : TRUCE_ENOMEM;
}

static int each_member(const truce_stored_report *r, void *ctx) {
    telling_list *t = ctx;
    member m = {.title = truce_show_keep(t->x, r->title),
                .outlet = truce_show_keep(t->x, truce_words_outlet(r->source, r->url, r->file)),
                .published = r->published,
                .share = r->copy_share,
                .withdrawn = r->withdrawn != 0};
    m.id = truce_show_keep(t->x, truce_str_c(r->id)).p;
    m.copy_of = truce_show_keep(t->x, truce_str_c(r->copy_of)).p;
    return m.id && m.copy_of && truce_vec_push(&t->x->a, &t->members, m) ? TRUCE_OK : TRUCE_ENOMEM;
}

static const member *find(const telling_list *t, const char *id) {
    for (uint32_t i = 0; i < t->members.n; i++)
        if (strcmp(t->members.v[i].id, id) == 0) return &t->members.v[i];
    return NULL;
}

static int by_day(const void *a, const void *b) {
    const member *x = a, *y = b;
    truce_day p = x->published == TRUCE_NODAY ? INT32_MAX : x->published,
              q = y->published == TRUCE_NODAY ? INT32_MAX : y->published;
    return p != q ? (p < q ? -1 : 1) : strcmp(x->id, y->id);
}

static int load_members(telling_list *t, truce_err *e) {
    truce_show *x = t->x;
    int rc = truce_store_why(x->l.store, x->id, each_why, t, e);
    for (uint32_t i = 0; i < t->whys.n && rc == TRUCE_OK; i++) {
        truce_filter f = {.id = truce_str_c(t->whys.v[i].report), .as_of = x->l.filter.as_of};
        if (!find(t, t->whys.v[i].report)) rc = truce_store_reports(x->l.store, &f, each_member, t, e);
    }
    if (t->members.n) qsort(t->members.v, t->members.n, sizeof *t->members.v, by_day);
    return rc;
}

/* A paragraph whose first line begins at `indent`, the others behind it. */
static void hang(truce_show *x, unsigned indent) {
    truce_flow_end(&x->f);
    truce_buf_printf(&x->o.buf, "%*s", (int)indent, "");
    x->f.indent = indent + 4;
    x->f.col = indent;
    x->f.space = false;
}

static void put_reason(truce_show *x, const telling_list *t, const why *w, unsigned indent) {
    truce_buf b;
    truce_buf_init(&b);
    truce_words_of(&b, w->claims, "claim", NULL);
    if (w->bits == UINT_MAX) truce_buf_cstr(&b, "; put here by an analyst");
    else if (!w->with || !w->bits)
        truce_buf_cstr(&b, t->members.n > 1 && w == t->whys.v ? "; the others are compared with it" : "");
    else {
        const member *m = find(t, w->with);
        truce_buf_printf(&b, "; joined to %.12s", w->with);
        if (m && m->outlet.n) truce_buf_printf(&b, " (%.*s)", TRUCE_FMT(m->outlet));
        truce_buf_cstr(&b, " because: ");
        truce_words_why(&b, w->bits);
    }
    x->f.indent = indent;
    truce_flow_colour(&x->f, "2");
    truce_show_flow(x, &b);
    truce_flow_colour(&x->f, "0");
    truce_flow_end(&x->f);
    truce_buf_fini(&b);
}

static void put_member(truce_show *x, const telling_list *t, const member *m, bool below) {
    unsigned indent = below ? 6 : 2;
    truce_buf b;
    truce_buf_init(&b);
    hang(x, indent);
    truce_words_days(&b, m->published, TRUCE_NODAY);
    truce_buf_printf(&b, ", %.*s", TRUCE_FMT(m->outlet));
    if (m->title.n) truce_buf_printf(&b, ": %.*s", TRUCE_FMT(m->title));
    truce_buf_printf(&b, " (%.12s", m->id);
    if (m->copy_of[0]) truce_buf_printf(&b, ", copies %.12s, %d %% the same", m->copy_of, (int)(m->share * 100 + 0.5));
    truce_buf_cstr(&b, m->withdrawn ? ", withdrawn)" : ")");
    truce_show_flow(x, &b);
    truce_flow_end(&x->f);
    for (uint32_t i = 0; i < t->whys.n; i++)
        if (strcmp(t->whys.v[i].report, m->id) == 0) put_reason(x, t, &t->whys.v[i], indent + 4);
    truce_buf_fini(&b);
}

/* Who wrote by themselves, each with its copies below it. Depth first, so that copies of copies follow too. */
static void put_copies(truce_show *x, const telling_list *t, const char *of, unsigned deep) {
    for (uint32_t i = 0; i < t->members.n && deep < 8; i++) {
        const member *m = &t->members.v[i];
        if (strcmp(m->copy_of, of) != 0 || strcmp(m->id, of) == 0) continue;
        put_member(x, t, m, true);
        put_copies(x, t, m->id, deep + 1);
    }
}

static void put_members(truce_show *x, const telling_list *t) {
    truce_show_section(x, "reports, and why they stand together");
    for (uint32_t i = 0; i < t->members.n; i++) {
        const member *m = &t->members.v[i];
        if (m->copy_of[0] && find(t, m->copy_of)) continue;
        put_member(x, t, m, false);
        put_copies(x, t, m->id, 0);
    }
}

/* ---------------------------------------------------------------- versions */

static void put_total(truce_buf *b, const truce_incident *i) {
    for (unsigned h = TRUCE_HARM_KILLED; i && h <= TRUCE_HARM_CAPTURED; h++) {
        const truce_figures *f = &i->totals[h];
        if (f->best < 0 && f->low < 0 && f->high < 0) continue;
        truce_buf_printf(b, "; %s ", truce_harm_name(h));
        truce_words_number(b, (uint64_t)(f->best >= 0 ? f->best : f->low >= 0 ? f->low : f->high));
        if (f->low >= 0 && f->high >= 0 && f->low != f->high)
            truce_buf_printf(b, " (%lld to %lld)", (long long)f->low, (long long)f->high);
    }
}

static int each_version(const truce_incident_version *v, void *ctx) {
    truce_show *x = ((telling_list *)ctx)->x;
    truce_buf b;
    truce_buf_init(&b);
    hang(x, 2);
    truce_words_time(&b, v->since);
    truce_buf_printf(&b, ", %.*s", TRUCE_FMT(v->act));
    if (v->who.n) truce_buf_printf(&b, " by %.*s", TRUCE_FMT(v->who));
    if (strcmp(v->id, x->id) != 0) truce_buf_printf(&b, ", then called %s", v->id);
    truce_buf_cstr(&b, ": ");
    if (v->claims) {
        truce_words_of(&b, v->reports, "report", NULL);
        truce_buf_cstr(&b, ", ");
        truce_words_of(&b, v->claims, "claim", NULL);
        put_total(&b, v->incident);
    } else truce_buf_cstr(&b, v->forward[0] ? "its claims went away" : "nothing is left");
    truce_show_flow(x, &b);
    truce_flow_end(&x->f);
    x->f.indent = 6;
    if (v->reason.n) {
        truce_buf_printf(&b, "because: %.*s", TRUCE_FMT(v->reason));
        truce_show_flow(x, &b);
        truce_flow_end(&x->f);
    }
    if (v->forward[0]) {
        truce_buf_printf(&b, "went into %s", v->forward);
        if (v->claims) {
            truce_buf_cstr(&b, " on ");
            truce_words_time(&b, v->until);
        }
        truce_show_flow(x, &b);
        truce_flow_end(&x->f);
    }
    truce_buf_fini(&b);
    return TRUCE_OK;
}

int truce_show_incident(truce_show *x, truce_err *e) {
    telling_list t = {.x = x};
    truce_filter f = {.id = truce_str_c(x->id), .as_of = x->l.filter.as_of};
    int rc = truce_store_incidents(x->l.store, &f, x->l.policy, each_block, &t, e);
    if (rc == TRUCE_OK && !t.blocks) truce_buf_printf(&x->o.buf, "%s holds nothing%s\n", x->id, f.as_of ? " then" : "");
    if (rc == TRUCE_OK && t.blocks) {
        rc = load_members(&t, e);
        if (rc == TRUCE_OK) put_members(x, &t);
    }
    if (rc != TRUCE_OK) return rc;
    truce_show_section(x, "versions");
    return truce_store_history(x->l.store, x->id, x->l.policy, each_version, &t, e);
}
