/* store/digest.c - one hash for all that was read of a report: its record, what it is compared by, its claims in brief,
 * their names, its tellings.
 * Why: the record of a ledger names it for each report (log_report.c), so whatever column of whatever row is changed
 * afterwards shows. Numbers as few bytes: what is hashed is what it costs. */
#include "store/inside.h"

#include <math.h>

/* 7 bits a byte, low bits first; the sign lowest. */
static void digest__int(truce_buf *b, int64_t v) {
    unsigned char out[10];
    size_t n = 0;
    uint64_t u = ((uint64_t)v << 1) ^ (v < 0 ? UINT64_MAX : 0);
    for (; u >= 128; u >>= 7) out[n++] = (unsigned char)(u | 128);
    out[n++] = (unsigned char)u;
    truce_buf_put(b, out, n);
}

static void digest__str(truce_buf *b, truce_str s) {
    digest__int(b, s.n);
    truce_buf_str(b, s);
}

static void digest__side(truce_buf *b, const truce_side *p) {
    digest__str(b, p->name);
    digest__str(b, p->country);
    digest__str(b, p->sector);
    digest__str(b, p->id);
}

static void digest__degrees(truce_buf *b, double v) {
    digest__int(b, isfinite(v) ? llround(v * 1e7) : INT64_MIN);
}

static void digest__place(truce_buf *b, const truce_place *p) {
    digest__str(b, p->text);
    digest__str(b, p->name);
    digest__str(b, p->country);
    digest__str(b, p->adm1);
    digest__str(b, p->adm2);
    digest__str(b, p->feature);
    digest__int(b, p->geonameid);
    digest__degrees(b, p->lat);
    digest__degrees(b, p->lon);
    digest__int(b, p->where_prec);
}

static void digest__claim(truce_buf *b, const truce_brief *c) {
    const int64_t v[] = {c->number,       c->sentence,     c->paragraph,  c->token,       c->part_of,
                         c->harm,         c->role,         c->stance,     c->date_prec,   c->n_actors,
                         c->n_recipients, c->n_places,     c->n_ahead,    c->negative,    c->period,
                         c->anaphoric,    c->has_claimant, c->has_object, c->direct_date, c->row,
                         c->count.bound,  c->count.low,    c->count.high, c->from,        c->to};
    for (size_t i = 0; i < sizeof v / sizeof *v; i++) digest__int(b, v[i]);
    digest__str(b, c->count.word);
    digest__str(b, c->what->acled);
    digest__str(b, c->what->done);
    digest__str(b, c->what->object);
    digest__str(b, c->what->weapon);
    digest__side(b, c->victim);
    digest__side(b, c->claimant);
    for (int i = 0; i < c->n_actors; i++) digest__side(b, c->actors[i]);
    for (int i = 0; i < c->n_recipients; i++) digest__side(b, c->recipients[i]);
    for (int i = 0; i < c->n_places + c->n_ahead; i++) digest__place(b, c->places[i]);
}

int store__content_of(truce_store *s, const store__content *c, unsigned char out[32], truce_err *err) {
    truce_buf *b = &s->scratch;
    truce_buf_clear(b);
    b->failed = false;
    digest__str(b, c->record);
    digest__int(b, c->shingles);
    digest__str(b, c->minhash);
    for (uint32_t i = 0; i < c->n_claims; i++)
        if (c->claims[i].number) digest__claim(b, &c->claims[i]);
    digest__int(b, 0); /* no claim has this number: here they end */
    for (uint32_t i = 0; i < c->n; i++) {
        const truce_telling *t = c->tellings[i];
        digest__int(b, t->number);
        digest__int(b, t->parent);
        digest__int(b, t->n);
        for (uint32_t k = 0; k < t->n; k++) digest__int(b, t->claims[k]->number);
    }
    if (b->failed) return store__oom(err);
    truce_sha256(b->p, b->n, out);
    return TRUCE_OK;
}
