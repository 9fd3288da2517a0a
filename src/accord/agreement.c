/* accord/agreement.c - reading an agreement's file from its bytes to its faults; looking things up in it. */
#include "accord/agreement_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- faults */

static void agreement__sayv(agreement__reader *r, uint32_t line, uint32_t col, const char *fmt, va_list ap) {
    char what[600];
    if (r->faults.n == TRUCE_AGREEMENT_FAULTS) {
        r->left_out++;
        return;
    }
    size_t n = (size_t)vsnprintf(what, sizeof what, fmt, ap);
    if (n >= sizeof what) { /* a long key or value: cut between two characters */
        n = sizeof what - 4;
        while (n && ((unsigned char)what[n] & 0xc0) == 0x80) n--;
        snprintf(what + n, sizeof what - n, "...");
    }
    agreement__fault f = {line, col, r->faults.n, truce_arena_str(r->a, truce_str_c(what))};
    truce_vec_push(r->a, &r->faults, f);
}

void agreement__say(agreement__reader *r, uint32_t line, uint32_t col, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    agreement__sayv(r, line, col, fmt, ap);
    va_end(ap);
}

void agreement__say_at(agreement__reader *r, agreement__node *x, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    agreement__sayv(r, x->line, x->col, fmt, ap);
    va_end(ap);
    x->bad = true;
}

static int agreement__by_place(const void *a, const void *b) {
    const agreement__fault *x = a, *y = b;
    if (x->line != y->line) return x->line < y->line ? -1 : 1;
    if (x->col != y->col) return x->col < y->col ? -1 : 1;
    return x->n < y->n ? -1 : x->n > y->n;
}

static int agreement__hand_out(agreement__reader *r,
                               void (*fault)(uint32_t line, uint32_t col, const char *what, void *), void *ctx,
                               truce_err *err) {
    qsort(r->faults.v, r->faults.n, sizeof *r->faults.v, agreement__by_place);
    for (uint32_t i = 0; i < r->faults.n && fault; i++)
        fault(r->faults.v[i].line, r->faults.v[i].col, r->faults.v[i].what.p, ctx);
    if (r->left_out && fault) {
        char more[80];
        snprintf(more, sizeof more, "%u more faults are not shown", r->left_out);
        fault(0, 0, more, ctx);
    }
    const agreement__fault *first = &r->faults.v[0];
    uint32_t n = r->faults.n + r->left_out;
    return truce_err_at(err, r->limit ? TRUCE_ELIMIT : TRUCE_EINPUT, first->line, first->col, "%u fault%s: %.180s%s", n,
                        n == 1 ? "" : "s", first->what.p, n == 1 ? "" : " ...");
}

/* ---------------------------------------------------------------- reading */

/* What is left when memory is out is freed by the caller. */
static int agreement__fill(agreement__reader *r, truce_str text) {
    jmp_buf oom;
    int rc = TRUCE_OK;
    if (setjmp(oom)) return TRUCE_ENOMEM;
    r->a->oom = r->g->arena.oom = &oom;
    if (agreement__text(r, text)) rc = agreement__yaml(r);
    if (rc == TRUCE_OK && r->root) {
        agreement__schema(r);
        agreement__rules(r);
    }
    r->a->oom = r->g->arena.oom = NULL;
    return rc;
}

int truce_agreement_read(truce_agreement **out, truce_str text,
                         void (*fault)(uint32_t line, uint32_t col, const char *what, void *ctx), void *ctx,
                         truce_err *err) {
    truce_arena a;
    agreement__reader r = {.a = &a, .g = truce_calloc(1, sizeof *r.g)};
    *out = NULL;
    if (!r.g) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_arena_init(&a, 0);
    truce_arena_init(&r.g->arena, 0);
    int rc = agreement__fill(&r, text);
    if (rc != TRUCE_OK) truce_err_set(err, rc, "out of memory");
    else if (r.faults.n) rc = agreement__hand_out(&r, fault, ctx, err);
    if (rc == TRUCE_OK) {
        truce_sha256_hex(r.g->text.p, r.g->text.n, r.g->sha256);
        *out = r.g;
    } else truce_agreement_free(r.g);
    truce_arena_fini(&a);
    return rc;
}

void truce_agreement_free(truce_agreement *g) {
    if (!g) return;
    truce_arena_fini(&g->arena);
    truce_free(g);
}

/* ---------------------------------------------------------------- looking up */

const truce_term *truce_agreement_term(const truce_agreement *g, truce_str id) {
    for (uint32_t i = 0; i < g->terms.n; i++)
        if (truce_str_ieq(g->terms.v[i].id, id)) return &g->terms.v[i];
    return NULL;
}

static bool agreement__is(const truce_signatory *s, truce_str who) {
    if (truce_str_ieq(s->id, who) || truce_str_ieq(s->name, who)) return true;
    for (uint32_t i = 0; i < s->also.n; i++)
        if (truce_str_ieq(s->also.v[i], who)) return true;
    return false;
}

int32_t truce_agreement_party(const truce_agreement *g, truce_str who) {
    for (uint32_t i = 0; i < g->parties.n && who.n; i++)
        if (agreement__is(&g->parties.v[i], who)) return (int32_t)i;
    return -1;
}

int32_t truce_agreement_mediator(const truce_agreement *g, truce_str who) {
    for (uint32_t i = 0; i < g->mediators.n && who.n; i++)
        if (agreement__is(&g->mediators.v[i], who)) return (int32_t)i;
    return -1;
}

bool truce_agreement_on(const truce_agreement *g, const truce_term *t, truce_day day) {
    if (day == TRUCE_NODAY || day < g->from || (g->to != TRUCE_NODAY && day > g->to)) return false;
    return !t || (day >= t->from && (t->to == TRUCE_NODAY || day <= t->to));
}
