/* fuzz/fuzz_agreement.c - an agreement's file. What is taken in holds what agreement.h promises and reads the same
 * again from the text that is kept; what is refused has a fault, in order, on lines that exist. */
#include "accord/agreement.h"
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

static void must(int holds) {
    if (!holds) abort();
}

typedef struct seen {
    uint32_t n, line, col, lines;
} seen;

static void fault(uint32_t line, uint32_t col, const char *what, void *ctx) {
    seen *s = ctx;
    bool of_file = !line && !col;
    must(what && what[0] && truce_utf8_check(truce_str_c(what)) == strlen(what));
    must(of_file || (line && col && line <= s->lines + 2)); /* the end of the file is a line behind the last */
    must(of_file || line > s->line || (line == s->line && col >= s->col));
    if (!of_file) s->line = line, s->col = col;
    must(++s->n <= TRUCE_AGREEMENT_FAULTS + 1);
}

static void term(const truce_agreement *g, const truce_term *t) {
    must(t->id.n && t->summary.n && t->kind < TRUCE_TERM_COUNT && t->obliged.n && t->texts.n);
    must(t->from >= g->from && (t->to == TRUCE_NODAY || t->from <= t->to));
    must(g->to == TRUCE_NODAY || (t->to != TRUCE_NODAY && t->to <= g->to));
    must(truce_agreement_term(g, t->id) == t && truce_agreement_on(g, t, t->from));
    for (uint32_t i = 0; i < t->obliged.n; i++) must(t->obliged.v[i] >= 0 && (uint32_t)t->obliged.v[i] < g->parties.n);
    for (uint32_t i = 0; i < t->texts.n; i++) must(t->texts.v[i].by.n && t->texts.v[i].lang.n && t->texts.v[i].text.n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    truce_agreement *g, *again;
    truce_err err = {0};
    seen s = {0};
    for (size_t i = 0; i < size; i++) s.lines += data[i] == '\n';
    int rc = truce_agreement_read(&g, (truce_str){(const char *)data, (uint32_t)size}, fault, &s, &err);
    must((rc == TRUCE_OK) == (g != NULL) && (rc == TRUCE_OK) == (s.n == 0));
    if (!g) {
        must((rc == TRUCE_EINPUT || rc == TRUCE_ELIMIT) && err.code == rc && err.msg[0]);
        return 0;
    }
    must(g->id.n && g->title.n && g->parties.n >= 2 && g->mediators.n >= 1 && g->terms.n && g->area.n);
    must(g->assents >= 2 && g->neutral >= 1 && g->neutral <= g->assents && g->neutral <= g->mediators.n);
    must(g->assents <= g->parties.n + g->mediators.n && g->response_seconds && g->remedy_seconds);
    for (uint32_t i = 0; i < g->parties.n; i++) {
        must(truce_agreement_party(g, g->parties.v[i].id) == (int32_t)i);
        must(truce_agreement_mediator(g, g->parties.v[i].name) == -1);
    }
    for (uint32_t i = 0; i < g->terms.n; i++) term(g, &g->terms.v[i]);
    must(truce_agreement_read(&again, g->text, NULL, NULL, &err) == TRUCE_OK && !strcmp(again->sha256, g->sha256));
    truce_agreement_free(again);
    truce_agreement_free(g);
    return 0;
}
