/* lang/conllu.c - CoNLL-U at the edges: one sentence out, one sentence in.
 * Does: words, multiword tokens, SpaceAfter, the comment "text".   Does not: enhanced dependencies, empty nodes, other
 * MISC. Source: https://universaldependencies.org/format.html */
#include "lang/model.h"

#include <string.h>

/* ---- writing ---- */

static bool clitic(truce_str low) {
    static const char *const WORDS[] = {"'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "not", "na", "ta", "'"};
    for (unsigned i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (truce_str_is(low, WORDS[i])) return true;
    return false;
}

/* Is token i the second half of a multiword token? */
static bool joined(const truce_sentence *s, uint32_t i) {
    if (!i || i >= s->n || s->tok[i - 1].space_after || s->tok[i - 1].end != s->tok[i].beg || !clitic(s->tok[i].low))
        return false;
    truce_str before = s->tok[i - 1].form;
    uint32_t k = before.n, len;
    do k--;
    while (k && !truce_utf8_boundary(before, k));
    uint32_t cp = truce_utf8_get(before, k, &len);
    if (!truce_cp_alpha(cp) && !truce_cp_digit(cp) && cp != '.') return false;
    if (truce_str_is(s->tok[i].low, "'")) return s->tok[i].xpos == TRUCE_XPOS_POS;
    if (truce_str_is(s->tok[i].low, "not")) return truce_str_is(s->tok[i - 1].low, "can");
    return true;
}

static void feats(truce_buf *out, const truce_token *t) {
    static const struct {
        unsigned bit;
        const char *text;
    } F[] = {{TRUCE_FEAT_FIN, "Mood=Ind"},     {TRUCE_FEAT_PLUR, "Number=Plur"}, {TRUCE_FEAT_NEG, "Polarity=Neg"},
             {TRUCE_FEAT_PAST, "Tense=Past"},  {TRUCE_FEAT_PRES, "Tense=Pres"},  {TRUCE_FEAT_FIN, "VerbForm=Fin"},
             {TRUCE_FEAT_GER, "VerbForm=Ger"}, {TRUCE_FEAT_INF, "VerbForm=Inf"}, {TRUCE_FEAT_PART, "VerbForm=Part"},
             {TRUCE_FEAT_PASS, "Voice=Pass"}};
    bool some = false;
    for (unsigned i = 0; i < sizeof F / sizeof *F; i++) {
        if (!(t->feats & F[i].bit) || (i == 0 && t->xpos == TRUCE_XPOS_MD)) continue;
        if (some) truce_buf_char(out, '|');
        truce_buf_cstr(out, F[i].text);
        some = true;
    }
    if (!some) truce_buf_char(out, '_');
}

static void field(truce_buf *out, truce_str s) {
    if (s.n) truce_buf_str(out, s);
    else truce_buf_char(out, '_');
}

void truce_conllu_write(truce_buf *out, const truce_sentence *s, truce_str text, uint32_t index) {
    truce_buf_printf(out, "# sent_id = %u\n# text = ", index + 1);
    for (uint32_t i = 0; i < s->n; i++) {
        truce_buf_str(out, truce_str_sub(text, s->tok[i].beg, s->tok[i].end));
        if (s->tok[i].space_after && i + 1 < s->n) truce_buf_char(out, ' ');
    }
    truce_buf_char(out, '\n');
    for (uint32_t i = 0; i < s->n; i++) {
        const truce_token *t = &s->tok[i];
        bool inside = joined(s, i);
        if (!inside && joined(s, i + 1)) {
            uint32_t e = i + 1;
            while (joined(s, e + 1)) e++;
            truce_buf_printf(out, "%u-%u\t", i + 1, e + 1);
            truce_buf_str(out, truce_str_sub(text, t->beg, s->tok[e].end));
            truce_buf_printf(out, "\t_\t_\t_\t_\t_\t_\t_\t%s\n", s->tok[e].space_after ? "_" : "SpaceAfter=No");
        }
        truce_buf_printf(out, "%u\t", i + 1);
        field(out, t->form);
        truce_buf_char(out, '\t');
        field(out, t->lemma);
        truce_buf_printf(out, "\t%s\t%s\t", truce_upos_name(t->upos), truce_xpos_name(t->xpos));
        feats(out, t);
        truce_buf_printf(out, "\t%d\t%s\t_\t%s\n", t->head + 1, t->head < 0 ? "root" : truce_dep_name(t->dep),
                         t->space_after || inside || joined(s, i + 1) ? "_" : "SpaceAfter=No");
    }
    truce_buf_char(out, '\n');
}

/* ---- reading ---- */

typedef struct reader {
    truce_arena *a;
    truce_token *tok;
    char *text;
    uint32_t n, cap, bytes, room, line;
    uint32_t until;   /* last word of the multiword token being read, 1-based; 0 none */
    bool until_space; /* its SpaceAfter */
} reader;

static int bad(const reader *r, uint32_t col, const char *what, truce_err *err) {
    return truce_err_at(err, TRUCE_EINPUT, r->line, col, "CoNLL-U: %s", what);
}

static uint32_t split_columns(truce_str l, truce_str col[10]) {
    uint32_t n = 0, beg = 0;
    for (uint32_t i = 0; i <= l.n; i++)
        if (i == l.n || l.p[i] == '\t') {
            if (n < 10) col[n] = truce_str_sub(l, beg, i);
            n++;
            beg = i + 1;
        }
    return n;
}

static bool has_space(truce_str misc) {
    return truce_str_find(misc, TRUCE_STR("SpaceAfter=No"), 0) == UINT32_MAX;
}

static uint16_t feats_of(truce_str f) {
    static const struct {
        const char *text;
        unsigned bit;
    } F[] = {{"Number=Plur", TRUCE_FEAT_PLUR}, {"Tense=Past", TRUCE_FEAT_PAST},  {"Tense=Pres", TRUCE_FEAT_PRES},
             {"VerbForm=Fin", TRUCE_FEAT_FIN}, {"VerbForm=Inf", TRUCE_FEAT_INF}, {"VerbForm=Part", TRUCE_FEAT_PART},
             {"VerbForm=Ger", TRUCE_FEAT_GER}, {"Voice=Pass", TRUCE_FEAT_PASS},  {"Polarity=Neg", TRUCE_FEAT_NEG}};
    unsigned bits = 0;
    for (unsigned i = 0; i < sizeof F / sizeof *F; i++)
        if (truce_str_find(f, truce_str_c(F[i].text), 0) != UINT32_MAX) bits |= F[i].bit;
    return (uint16_t)bits;
}

static int range_line(reader *r, truce_str id, truce_str misc, uint32_t dash, truce_err *err) {
    uint64_t from, to;
    if (!truce_str_u64(truce_str_sub(id, 0, dash), &from) || !truce_str_u64(truce_str_sub(id, dash + 1, id.n), &to) ||
        from != (uint64_t)r->n + 1 || to < from || to > TRUCE_LANG_TOKENS)
        return bad(r, 1, "bad range of a multiword token", err);
    r->until = (uint32_t)to;
    r->until_space = has_space(misc);
    return TRUCE_OK;
}

static void put_text(reader *r, truce_str s, bool space) {
    uint32_t need = r->bytes + s.n + 1;
    if (need > r->room) {
        uint32_t room = need * 2 + 256;
        char *p = truce_arena_alloc(r->a, room);
        if (r->bytes) memcpy(p, r->text, r->bytes);
        r->text = p;
        r->room = room;
    }
    memcpy(r->text + r->bytes, s.p, s.n);
    r->bytes += s.n;
    if (space) r->text[r->bytes++] = ' ';
}

static int word_line(reader *r, truce_str col[10], truce_err *err) {
    uint64_t id, head = 0;
    if (!truce_str_u64(col[0], &id) || id != (uint64_t)r->n + 1) return bad(r, 1, "word ids must count from 1", err);
    if (!col[1].n) return bad(r, 2, "empty form", err);
    if (truce_utf8_check(col[1]) != col[1].n || truce_utf8_check(col[2]) != col[2].n)
        return bad(r, 2, "not UTF-8", err);
    if (col[1].n > 0xFFFF) return bad(r, 2, "form longer than 65,535 bytes", err);
    if (!truce_str_is(col[6], "_") && !truce_str_u64(col[6], &head)) return bad(r, 7, "head is not a number", err);
    if (r->n >= TRUCE_LANG_TOKENS) return bad(r, 1, "more than 400 words in a sentence", err);
    if (r->n == r->cap) {
        uint32_t cap = r->cap ? r->cap * 2 : 32;
        truce_token *t = truce_arena_array(r->a, truce_token, cap);
        if (r->n) memcpy(t, r->tok, r->n * sizeof *t);
        r->tok = t;
        r->cap = cap;
    }
    truce_token *t = &r->tok[r->n++];
    memset(t, 0, sizeof *t);
    bool in_range = r->until && id <= r->until;
    t->space_after = in_range ? id == r->until && r->until_space : has_space(col[9]);
    if (in_range && id == r->until) r->until = 0;
    t->beg = r->bytes;
    t->end = r->bytes + col[1].n;
    put_text(r, col[1], t->space_after);
    t->lemma = truce_arena_str(r->a, truce_str_is(col[2], "_") ? col[1] : col[2]);
    t->upos = (uint8_t)truce_upos_of(col[3]);
    t->xpos = (uint8_t)truce_xpos_of(col[4]);
    t->feats = feats_of(col[5]);
    t->head = head > TRUCE_LANG_TOKENS ? TRUCE_LANG_TOKENS + 1 : (int32_t)head - 1;
    t->dep = (uint8_t)truce_dep_of(col[7]);
    return TRUCE_OK;
}

static int one_line(reader *r, truce_str l, truce_err *err) {
    truce_str col[10];
    if (l.p[0] == '#') return TRUCE_OK;
    uint32_t n = split_columns(l, col);
    if (n != 10) return bad(r, 1, "a word line has 10 columns", err);
    uint32_t dash = truce_str_find(col[0], TRUCE_STR("-"), 0);
    if (dash != UINT32_MAX) return range_line(r, col[0], col[9], dash, err);
    if (truce_str_find(col[0], TRUCE_STR("."), 0) != UINT32_MAX) return TRUCE_OK; /* empty node */
    return word_line(r, col, err);
}

int truce_conllu_read(truce_arena *a, truce_str *rest, uint32_t *line, truce_sentence *out, truce_str *text,
                      truce_err *err) {
    reader r = {.a = a, .line = *line};
    bool open = true;
    while (open && rest->n) {
        uint32_t eol = truce_str_find(*rest, TRUCE_STR("\n"), 0);
        truce_str l = truce_str_sub(*rest, 0, eol == UINT32_MAX ? rest->n : eol);
        *rest = truce_str_sub(*rest, eol == UINT32_MAX ? rest->n : eol + 1, rest->n);
        r.line = ++*line;
        if (l.n && l.p[l.n - 1] == '\r') l.n--;
        if (l.n) {
            int rc = one_line(&r, l, err);
            if (rc != TRUCE_OK) return rc;
        } else open = r.n == 0;
    }
    if (!r.n) return TRUCE_ESTOP;
    if (r.until) return bad(&r, 1, "multiword token without its words", err);
    *text = (truce_str){r.text, r.bytes};
    for (uint32_t i = 0; i < r.n; i++) {
        if (r.tok[i].head >= (int32_t)r.n || r.tok[i].head == (int32_t)i)
            return bad(&r, 7, "head outside the sentence", err);
        r.tok[i].form = truce_str_sub(*text, r.tok[i].beg, r.tok[i].end);
        r.tok[i].low = truce_fold(a, r.tok[i].form);
    }
    *out = (truce_sentence){.beg = 0, .end = r.tok[r.n - 1].end, .n = r.n, .tok = r.tok};
    return TRUCE_OK;
}
