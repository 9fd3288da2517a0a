/* store/digest.c - one number for the rows that a report was taken in with: its claims in brief, their names, tellings.
 * Why: a value changed by hand or by a failing disk shows, whatever column it is in. It is no proof against who means
 * to deceive and knows how; the record that all sides can check is another room's. */
#include "store/inside.h"

#include <math.h>
#include <string.h>

static void digest__int(truce_buf *b, int64_t v) {
    truce_buf_put(b, &v, sizeof v);
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

bool store__digest(const truce_brief *claims, uint32_t n_claims, const truce_telling *const *tellings, uint32_t n,
                   uint64_t *out) {
    truce_buf b;
    truce_buf_init(&b);
    for (uint32_t i = 0; i < n_claims; i++)
        if (claims[i].number) digest__claim(&b, &claims[i]);
    for (uint32_t i = 0; i < n; i++) {
        digest__int(&b, tellings[i]->number);
        digest__int(&b, tellings[i]->parent);
        digest__int(&b, tellings[i]->n);
        for (uint32_t k = 0; k < tellings[i]->n; k++) digest__int(&b, tellings[i]->claims[k]->number);
    }
    *out = truce_hash(b.p ? b.p : "", b.n);
    bool ok = !b.failed;
    truce_buf_fini(&b);
    return ok;
}
