/* claim/speech.c - direct speech: which quote belongs to which cue, and speech that goes on without one; colons. See
 * attribution.h. Source: own; conventions of English news writing. */
#include "claim/attribution.h"

/* ---------------------------------------------------------------- colons */

static bool speech__finite(const truce_sentence *s, int32_t beg, int32_t end) {
    for (int32_t i = beg; i < end; i++) {
        unsigned x = s->tok[i].xpos;
        if (x == TRUCE_XPOS_VBD || x == TRUCE_XPOS_VBZ || x == TRUCE_XPOS_VBP || x == TRUCE_XPOS_MD) return true;
    }
    return false;
}

/* Some token of [beg,end) names somebody who can speak: a person, an organisation or a spokesman; a bare country is a
 * heading. */
static int32_t speech__speaker(const truce_reading *r, int32_t sent, int32_t beg, int32_t end) {
    const truce_view *v = &r->view[sent];
    const truce_sentence *s = &r->sent[sent];
    int32_t found = -1;
    for (int32_t i = beg; i < end; i++) {
        bool speaks = truce_np_listed(r, &s->tok[i], "speaker");
        if (!speaks && v->mention[i] >= 0) {
            const truce_np_mention *m = &v->mentions.v[v->mention[i]];
            speaks = !truce_str_is(truce_lex_get(r->lex, m->entry, "kind"), "state") && m->form != TRUCE_FORM_ADJ &&
                     m->form != TRUCE_FORM_PEOPLE;
            if (m->kind == TRUCE_LEX_GENERIC) speaks = truce_lex_has(r->lex, m->entry, "speaker");
        }
        if (speaks) found = i;
    }
    if (found >= 0 || end - beg != 1) return found;
    const truce_token *k = &s->tok[beg]; /* a transcript: "SMITH:", "Q:" */
    bool capitals = k->form.n > 0;
    for (uint32_t i = 0; i < k->form.n; i++)
        if (k->form.p[i] < 'A' || k->form.p[i] > 'Z') capitals = false;
    return capitals && beg == 0 ? beg : -1;
}

static void speech__colon(truce_attributing *w, int32_t sent, int32_t colon, truce_span source, truce_span content,
                          int32_t head) {
    truce_cue c = {.sent = sent, .tok = -1, .beg = colon, .end = colon, .entry = TRUCE_NOENTRY, .source = head};
    c.form = TRUCE_FORM_PHRASE;
    c.frame = TRUCE_CUE_CLAUSE | TRUCE_CUE_QUOTE;
    c.source_span = source;
    truce_cue__add(&w->r->view[sent].tree, &c, content.beg, content.end);
    if (c.n_content) truce_vec_push(w->r->arena, &w->cues, c);
}

void truce_speech_colons(truce_attributing *w, int32_t sent) {
    const truce_reading *r = w->r;
    const truce_sentence *s = &r->sent[sent];
    int32_t n = (int32_t)s->n, colon = -1;
    for (int32_t i = 1; i + 1 < n && colon < 0; i++)
        if (truce_str_is(s->tok[i].low, ":")) colon = i;
    if (colon < 0) return;
    bool lone = s->tok[n - 1].xpos != TRUCE_XPOS_STOP; /* headings have no full stop */
    bool quoted = s->tok[colon + 1].xpos == TRUCE_XPOS_OPENQ || truce_str_is(s->tok[colon + 1].low, "\"");
    int32_t right = n - colon - 1, head;
    if (lone && right <= 6 && colon >= 3 && !speech__finite(s, colon + 1, n) &&
        (head = speech__speaker(r, sent, colon + 1, n)) >= 0) {
        speech__colon(w, sent, colon, (truce_span){colon + 1, n}, (truce_span){0, colon}, head);
        return;
    }
    if (colon > 7 || right < 2 || speech__finite(s, 0, colon)) return;
    head = speech__speaker(r, sent, 0, colon);
    if (head < 0 && quoted && s->tok[colon - 1].upos == TRUCE_UPOS_PROPN) head = colon - 1;
    if (head < 0 || (!lone && !quoted && colon > 4)) return;
    speech__colon(w, sent, colon, (truce_span){0, colon}, (truce_span){colon + 1, n}, head);
}

/* ---------------------------------------------------------------- quotes */

typedef struct speech__state {
    truce_attributing *w;
    uint32_t *rec; /* per sentence: first attribution of its cues; rec[n_sent] is the end */
    uint32_t n_rec;
} speech__state;

/* No letter or digit in text[beg,end). */
static bool speech__bare(truce_str text, uint32_t beg, uint32_t end) {
    for (uint32_t i = beg; i < end; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0xC3) {
            if (c == 0xE2 && i + 2 < end) { /* dashes and quotation marks */
                i += 2;
                continue;
            }
            return false;
        }
    }
    return true;
}

static uint32_t speech__overlap(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
    uint32_t lo = a > c ? a : c, hi = b < d ? b : d;
    return hi > lo ? hi - lo : 0;
}

/* Bytes that the cue and the source next to it take up. */
static void speech__bytes(const truce_reading *r, const truce_cue *c, uint32_t *beg, uint32_t *end) {
    const truce_sentence *s = &r->sent[c->sent];
    int32_t b = c->beg, e = c->end;
    if (c->source_span.end > c->source_span.beg) {
        if (c->source_span.end <= b && b - c->source_span.end <= 1) b = c->source_span.beg;
        if (c->source_span.beg >= e && c->source_span.beg - e <= 1) e = c->source_span.end;
    }
    if (c->clause.end > c->clause.beg && c->clause.beg < b) b = c->clause.beg;
    *beg = s->tok[b].beg;
    *end = e > b ? s->tok[e - 1].end : s->tok[b].end;
}

static bool speech__speaks(const truce_cue *c) {
    return c->frame & TRUCE_CUE_QUOTE && (c->form == TRUCE_FORM_VERB || c->tok < 0) && c->said != TRUCE_SAID_FEELS;
}

/* Between a cue and the quote after it: nothing, a comma, a colon; a full stop or a new line only after a colon. */
static bool speech__leads(truce_str text, uint32_t beg, uint32_t end) {
    bool colon = false;
    for (uint32_t i = beg; i < end; i++) {
        if (text.p[i] == ':') colon = true;
        if (!colon && (text.p[i] == '.' || text.p[i] == '\n' || text.p[i] == ';')) return false;
    }
    return speech__bare(text, beg, end);
}

/* Between a quote and the cue after it: no full stop, unless the cue has nothing else to say. */
static bool speech__follows(truce_str text, const truce_quote *q, uint32_t beg, bool busy) {
    if (!speech__bare(text, q->close, beg)) return false;
    bool stop = text.p[q->end - 1] == '.';
    for (uint32_t i = q->close; i < beg; i++)
        if (text.p[i] == '.' || text.p[i] == '\n') stop = true;
    return !stop || !busy;
}

/* A cue that touches the quote: '"...," said the minister', 'The army said: "..."'. */
static int32_t speech__touching(const speech__state *st, const truce_quote *q, int32_t from, int32_t to) {
    const truce_reading *r = st->w->r;
    for (uint32_t i = st->w->first[from]; i < st->w->first[to + 1]; i++) {
        const truce_cue *c = &st->w->cues.v[i];
        uint32_t beg, end;
        if (!speech__speaks(c)) continue;
        speech__bytes(r, c, &beg, &end);
        bool onward = c->tok >= 0 && r->sent[c->sent].tok[c->tok].xpos == TRUCE_XPOS_VBG && c->n_content &&
                      c->clause.end == 0; /* ", promising to" */
        if (beg >= q->close && !onward && speech__follows(r->article->text, q, beg, c->n_content > 0))
            return (int32_t)i;
        if (end <= q->open && q->open - end <= 12 && speech__leads(r->article->text, end, q->open)) return (int32_t)i;
    }
    return -1;
}

/* The cue whose content holds the quote: the narrowest, statements before attitudes. */
static int32_t speech__holding(const speech__state *st, const truce_quote *q, int32_t from, int32_t to) {
    const truce_reading *r = st->w->r;
    int32_t best = -1;
    uint32_t best_size = UINT32_MAX;
    for (uint32_t i = st->rec[from]; i < st->rec[to + 1]; i++) {
        const truce_attribution *a = &r->attributions.v[i];
        const truce_sentence *s = &r->sent[a->sentence];
        if (a->cue_beg >= q->open && a->cue_beg < q->close) continue;
        uint32_t here = speech__overlap(q->open, q->close, s->beg, s->end),
                 both = speech__overlap(q->open, q->close, a->beg, a->end);
        if (!both || both * 2 < here) continue;
        uint32_t size = a->end - a->beg + (a->said >= TRUCE_SAID_ASKS ? 1u << 24 : 0);
        if (size < best_size) best_size = size, best = st->w->origin.v[i];
    }
    return best;
}

/* "called the attack "X"": the quote follows the cue without a comma between. */
static bool speech__near(const truce_reading *r, const truce_cue *c, const truce_quote *q) {
    const truce_sentence *s = &r->sent[c->sent];
    if (c->end <= c->beg || s->tok[c->end - 1].end > q->open || q->open > s->end ||
        q->open - s->tok[c->end - 1].end > 80)
        return false;
    for (uint32_t i = s->tok[c->end - 1].end; i < q->open; i++)
        if (r->article->text.p[i] == ',' || r->article->text.p[i] == ';') return false;
    return true;
}

/* A cue of the sentence that has found nothing to say yet. */
static int32_t speech__idle(const speech__state *st, const truce_quote *q, int32_t from, int32_t to) {
    const truce_reading *r = st->w->r;
    for (uint32_t i = st->w->first[from]; i < st->w->first[to + 1]; i++) {
        const truce_cue *c = &st->w->cues.v[i];
        uint32_t beg = r->sent[c->sent].tok[c->beg].beg;
        if (!speech__speaks(c) || (beg >= q->open && beg < q->close)) continue;
        if (!c->n_content || speech__near(r, c, q)) return (int32_t)i;
    }
    return -1;
}

static uint32_t speech__words(truce_str text, uint32_t beg, uint32_t end) {
    uint32_t n = 0;
    for (uint32_t i = beg; i < end; i++)
        if ((unsigned char)text.p[i] > ' ' && (i == beg || (unsigned char)text.p[i - 1] <= ' ')) n++;
    return n;
}

/* A quote that is a sentence: it begins with a capital and what comes before it is complete, or it stands alone. */
static bool speech__sentence(truce_str text, const truce_quote *q, uint32_t from) {
    uint32_t len, i = q->beg;
    while (i < q->end && !truce_cp_alpha(truce_utf8_get(text, i, &len))) i += len;
    if (i >= q->end || !truce_cp_upper(truce_utf8_get(text, i, &len)) || speech__words(text, q->beg, q->end) < 3)
        return false;
    i = q->open;
    while (i > from && (text.p[i - 1] == ' ' || text.p[i - 1] == '\n')) i--;
    return i == from || text.p[i - 1] == ',' || text.p[i - 1] == ':' || text.p[i - 1] == '.' || text.p[i - 1] == '!' ||
           text.p[i - 1] == '?' || (unsigned char)text.p[i - 1] >= 0x80 || text.p[i - 1] == '-' || text.p[i - 1] == '"';
}

/* The quote becomes content of the cue: in place of an attribution that is the quote or only surrounds it, else as a
 * further one. */
static void speech__attach(speech__state *st, uint32_t qi, int32_t cue, bool touching) {
    truce_attributing *w = st->w;
    const truce_quote *q = &w->quotes.v[qi];
    truce_str text = w->r->article->text;
    int32_t sent = w->cues.v[cue].sent;
    w->owner[qi] = cue;
    for (uint32_t i = st->rec[sent]; i < st->rec[sent + 1]; i++) {
        truce_attribution *a = &w->r->attributions.v[i];
        if (w->origin.v[i] != cue || a->direct || a->beg >= a->end ||
            !speech__overlap(a->beg, a->end, q->open, q->close))
            continue;
        bool alone = (a->beg >= q->open || speech__bare(text, a->beg, q->open)) &&
                     (a->end <= q->close || speech__bare(text, q->close, a->end));
        if (!alone && !(touching && speech__sentence(text, q, a->beg))) continue;
        a->beg = q->beg;
        a->end = q->end;
        a->direct = true;
        return;
    }
    if (speech__words(text, q->beg, q->end) > 1) truce_attribution__push(w, cue, q->beg, q->end, true);
}

/* Speech without a cue of its own: after attributed speech of the same paragraph, or a paragraph of nothing but speech.
 */
static int32_t speech__inherited(const speech__state *st, uint32_t qi, const truce_sentence *s) {
    const truce_quote_vec *qs = &st->w->quotes;
    truce_str text = st->w->r->article->text;
    if (!qi || st->w->owner[qi - 1] < 0) return -1;
    const truce_quote *q = &qs->v[qi], *last = &qs->v[qi - 1];
    if (q->continues) return st->w->owner[qi - 1];
    if (s->beg < q->open && !speech__bare(text, s->beg, q->open))
        return -1; /* in the middle of a sentence: somebody's term */
    if (speech__words(text, q->beg, q->end) < 3) return -1;
    if (last->paragraph == q->paragraph) return st->w->owner[qi - 1];
    uint32_t end = q->close;
    while (end < text.n && text.p[end] != '\n') end++;
    bool whole = speech__bare(text, q->close, end) && q->open - last->close < 400;
    uint32_t lines = 0;
    for (uint32_t i = last->close; i < q->open; i++)
        if (text.p[i] == '\n' && (i + 1 >= q->open || text.p[i + 1] != '\n')) lines++;
    return whole && lines == 1 ? st->w->owner[qi - 1] : -1;
}

static void speech__records(speech__state *st) {
    truce_reading *r = st->w->r;
    st->n_rec = r->attributions.n;
    st->rec = truce_arena_array(r->arena, uint32_t, r->n_sent + 1);
    for (uint32_t s = 0, i = 0; s <= r->n_sent; s++) {
        while (i < st->n_rec && r->attributions.v[i].sentence < (int32_t)s) i++;
        st->rec[s] = i;
    }
}

static int32_t speech__owner(const speech__state *st, uint32_t qi, int32_t from, int32_t to, bool *touching) {
    const truce_reading *r = st->w->r;
    const truce_quote *q = &st->w->quotes.v[qi];
    int32_t wide_from = from > 0 && q->open - r->sent[from - 1].end <= 4 ? from - 1 : from;
    int32_t wide_to = to + 1 < (int32_t)r->n_sent && r->sent[to + 1].paragraph == r->sent[to].paragraph ? to + 1 : to;
    int32_t c = speech__touching(st, q, wide_from, wide_to);
    *touching = c >= 0;
    if (c < 0) c = speech__holding(st, q, from, to);
    if (c < 0) c = speech__idle(st, q, from, to);
    if (c < 0) c = speech__inherited(st, qi, &r->sent[from]);
    return c;
}

void truce_speech_quotes(truce_attributing *w) {
    truce_reading *r = w->r;
    speech__state st = {.w = w};
    speech__records(&st);
    w->owner = truce_arena_array(r->arena, int32_t, w->quotes.n + 1);
    int32_t from = 0, n = (int32_t)r->n_sent;
    for (uint32_t i = 0; i < w->quotes.n; i++) {
        const truce_quote *q = &w->quotes.v[i];
        w->owner[i] = -1;
        while (from < n && r->sent[from].end <= q->open) from++;
        int32_t to = from;
        while (to + 1 < n && r->sent[to + 1].beg < q->close) to++;
        if (from >= n || r->sent[from].beg >= q->close) continue;
        bool touching;
        int32_t cue = speech__owner(&st, i, from, to, &touching);
        if (cue >= 0) speech__attach(&st, i, cue, touching);
    }
    for (uint32_t i = w->quotes.n; i-- > 1;) /* '"A.' in one paragraph, '"B," he said' in the next */
        if (w->quotes.v[i].continues && w->owner[i] >= 0 && w->owner[i - 1] < 0)
            speech__attach(&st, i - 1, w->owner[i], false);
}
