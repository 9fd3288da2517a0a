/* intake/text.c - lines of text to articles: the reader for plain text, and what all readers end with.
 * Does: stream in bounded memory, classify lines, split, date, gather junk and repairs, hand out articles.
 * Does not: charsets (decode.c), patterns (furniture.c), boundaries (split.c).
 * Memory: one window of text (1 MiB, at most one article of limits.article_bytes) and what is known of its lines.
 * Source: own. */
#include <string.h>

#include "intake/text.h"

enum {
    READ_BLOCK = 256 * 1024,    /* bytes decoded at once */
    WINDOW_LEAST = 1024 * 1024, /* text gathered before boundaries are looked for */
    WINDOW_LINES = 50000        /* lines of a window; a longer article is cut */
};

typedef struct line_at {
    uint32_t beg, end;
    uint64_t offset;
} line_at;

/* Decoded text of which no article was handed out yet. */
typedef struct window {
    truce_arena arena;
    truce_buf text;
    TRUCE_VEC(line_at) lines; /* not empty, trimmed */
    truce_repairs repairs;    /* offsets into text */
} window;

typedef struct context {
    const truce_article *proto;
    const truce_intake_options *opt;
    truce_intake_calls calls;
    uint32_t *part;
    truce_day near; /* day of the newest stated article so far */
    bool split;
} context;

static void window_init(window *w) {
    memset(w, 0, sizeof *w);
    truce_arena_init(&w->arena, 0);
    truce_buf_init(&w->text);
}

static void window_fini(window *w) {
    truce_arena_fini(&w->arena);
    truce_buf_fini(&w->text);
}

/* Add decoded text; `offset` is where it began in the file, `raw` the bytes it was decoded from (lines there
 * correspond). */
static int window_add(window *w, truce_str text, const truce_repairs *repairs, truce_str raw, uint64_t offset) {
    uint32_t base = (uint32_t)w->text.n, at = 0;
    truce_buf_str(&w->text, text);
    if (text.n && text.p[text.n - 1] != '\n') truce_buf_char(&w->text, '\n');
    for (uint32_t beg = 0, end; beg < text.n; beg = end + 1) {
        const char *nl = memchr(text.p + beg, '\n', text.n - beg), *rnl;
        end = nl ? (uint32_t)(nl - text.p) : text.n;
        truce_str t = truce_str_trim(truce_str_sub(text, beg, end));
        uint32_t lead = t.n ? (uint32_t)(t.p - text.p) : 0;
        if (t.n && !truce_vec_push(&w->arena, &w->lines, (line_at){base + lead, base + lead + t.n, offset + at}))
            return TRUCE_ENOMEM;
        rnl = at < raw.n ? memchr(raw.p + at, '\n', raw.n - at) : NULL;
        at = rnl ? (uint32_t)(rnl - raw.p) + 1 : raw.n;
    }
    for (uint32_t i = 0; i < repairs->n; i++) {
        truce_repair r = repairs->v[i];
        r.beg += base;
        r.end += base;
        r.was = truce_arena_str(&w->arena, r.was);
        if (!truce_vec_push(&w->arena, &w->repairs, r)) return TRUCE_ENOMEM;
    }
    return w->text.failed ? TRUCE_ENOMEM : TRUCE_OK;
}

/* ---------------------------------------------------------------- lines to paragraphs */

static uint32_t words__count(truce_str t) {
    uint32_t n = 0;
    bool in = false;
    for (uint32_t i = 0; i < t.n; i++) {
        bool space = t.p[i] == ' ' || t.p[i] == '\t' || t.p[i] == '\n';
        n += !space && !in;
        in = !space;
    }
    return n;
}

/* A dateline's pattern may look at the first letter behind it: it ends at its dash, colon or bracket. */
static uint32_t dateline__end(truce_str t, uint32_t end) {
    while (end > 1 && !(t.p[end - 1] == ' ' && t.p[end - 2] != ' ')) end--;
    truce_str lead = truce_str_trim(truce_str_sub(t, 0, end));
    bool marked = lead.n && (strchr("-:)", lead.p[lead.n - 1]) ||
                             (lead.n >= 3 && lead.p[lead.n - 3] == '\xE2' && lead.p[lead.n - 2] == '\x80'));
    return marked && end < t.n ? end : 0;
}

static void para__classify(truce_para *p, enum truce_line before) {
    truce_line_kind k = truce_intake__line(p->text, before);
    if (k.flags & TRUCE_LINE_PREFIX && k.kind != TRUCE_LINE_DATELINE) {
        p->prefix = truce_str_trim(truce_str_sub(p->text, 0, k.end));
        p->text = truce_str_trim(truce_str_sub(p->text, k.end, p->text.n));
        k.kind = p->text.n ? TRUCE_LINE_TEXT : k.kind;
        if (!p->text.n) {
            p->text = p->prefix;
            p->prefix = TRUCE_NOSTR;
        }
    }
    if (k.kind == TRUCE_LINE_DATELINE && k.flags & TRUCE_LINE_PREFIX) p->dateline = dateline__end(p->text, k.end);
    p->kind = k.kind;
    p->flags = k.flags;
}

static bool line__ends(truce_str t) {
    return t.n &&
           (strchr(".!?:;\"')]", t.p[t.n - 1]) || (t.n >= 3 && t.p[t.n - 3] == '\xE2' && t.p[t.n - 2] == '\x80'));
}

enum { WRAP_LEAST = 55, WRAP_MOST = 100 }; /* widths at which text is wrapped by hand or machine */

/* Does the sentence at the end of line i go on in line i + 1? Lines that a blank line parts, and furniture, never join.
 */
static bool line__joins(const window *w, uint32_t i, uint32_t beg) {
    line_at l = w->lines.v[i], m = w->lines.v[i + 1];
    truce_str one = {w->text.p + l.beg, l.end - l.beg}, b = {w->text.p + m.beg, m.end - m.beg};
    uint32_t breaks = 0;
    for (uint32_t k = l.end; k < m.beg && breaks < 2; k++) breaks += w->text.p[k] == '\n';
    if (breaks > 1 || line__ends(one) || l.end - beg > (1u << 16)) return false;
    bool lower = b.p[0] >= 'a' && b.p[0] <= 'z';
    bool wrapped = one.n >= WRAP_LEAST && one.n <= WRAP_MOST && b.n <= WRAP_MOST && i + 2 < w->lines.n &&
                   one.n + 30 > b.n && b.n > 3;
    if (wrapped && beg == l.beg) { /* a capital goes on only where the lines around it show that the text is wrapped */
        char c = w->text.p[w->lines.v[i + 2].beg];
        wrapped = c >= 'a' && c <= 'z' && w->lines.v[i + 2].beg <= m.end + 2;
    }
    if (!lower && !wrapped) return false;
    if (beg == l.beg && truce_intake__line(one, TRUCE_LINE_TEXT).kind != TRUCE_LINE_TEXT)
        return false; /* later lines were looked at when they joined */
    return truce_intake__line(b, TRUCE_LINE_TEXT).kind == TRUCE_LINE_TEXT;
}

static int window_paras(window *w, truce_para **out, uint32_t *count) {
    truce_para *p = truce_arena_array(&w->arena, truce_para, w->lines.n ? w->lines.n : 1);
    uint32_t n = 0;
    if (!p) return TRUCE_ENOMEM;
    for (uint32_t i = 0; i < w->lines.n; i++, n++) {
        line_at l = w->lines.v[i];
        p[n].line = i;
        p[n].offset = l.offset;
        while (i + 1 < w->lines.n && line__joins(w, i, l.beg)) i++;
        p[n].text = (truce_str){w->text.p + l.beg, w->lines.v[i].end - l.beg};
        para__classify(&p[n], n ? p[n - 1].kind : TRUCE_LINE_TEXT);
        p[n].words = words__count(p[n].text);
    }
    *out = p;
    *count = n;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- paragraphs to an article */

static bool para__kept(const truce_para *p) {
    return p->kind == TRUCE_LINE_TEXT || p->kind == TRUCE_LINE_DATELINE;
}

typedef struct builder {
    truce_article *a;
    truce_buf text;
    const window *w;
    uint32_t repair; /* first one not yet behind us */
    bool failed;
} builder;

static void builder__repair(builder *b, truce_repair r, uint32_t beg) {
    r.beg = beg;
    r.end = (uint32_t)b->text.n;
    r.was = truce_arena_str(&b->a->arena, r.was);
    b->failed |= !truce_vec_push(&b->a->arena, &b->a->repairs, r);
}

/* Copy a paragraph; runs of blanks (of any width) become one. Repairs inside move along. */
static void builder__text(builder *b, truce_str t) {
    const uint32_t base = (uint32_t)(t.p - b->w->text.p), none = UINT32_MAX;
    const truce_repairs *all = &b->w->repairs;
    uint32_t open = none;
    while (b->repair < all->n && all->v[b->repair].beg < base) b->repair++;
    for (uint32_t i = 0, len;; i += len) {
        while (b->repair < all->n && all->v[b->repair].beg <= base + i) {
            open = open == none ? (uint32_t)b->text.n : open;
            if (all->v[b->repair].end > base + i) break;
            builder__repair(b, all->v[b->repair++], open);
            open = none;
        }
        if (i >= t.n) break;
        uint32_t cp = truce_utf8_get(t, i, &len);
        bool space = cp == '\t' || cp == ' ' || cp == '\n' || cp == 0xA0 || cp == 0x202F || cp == 0x3000 ||
                     (cp >= 0x2000 && cp <= 0x200A);
        if (!space) truce_buf_put(&b->text, t.p + i, len);
        else if (b->text.n && b->text.p[b->text.n - 1] != ' ') truce_buf_char(&b->text, ' ');
    }
    if (open != none) builder__repair(b, all->v[b->repair++], open);
    truce_buf_char(&b->text, '\n');
}

static void builder__junk(builder *b, truce_str t, const char *kind) {
    truce_str s = truce_arena_str(&b->a->arena, t);
    b->failed |= !s.p || !truce_vec_push(&b->a->arena, &b->a->junk, (truce_junk){s, kind});
}

static void builder__para(builder *b, const truce_para *p) {
    if (p->prefix.n) builder__junk(b, p->prefix, "stamp");
    if (para__kept(p)) { /* the dateline is a line of its own: it is no part of the sentence behind it */
        if (p->dateline) builder__text(b, truce_str_trim(truce_str_sub(p->text, 0, p->dateline)));
        builder__text(b, truce_str_trim(truce_str_sub(p->text, p->dateline, p->text.n)));
    } else builder__junk(b, p->text, truce_intake__junk_kind(p->kind));
    bool wire = p->kind == TRUCE_LINE_CREDIT || p->kind == TRUCE_LINE_BYLINE || p->kind == TRUCE_LINE_DATELINE ||
                p->kind == TRUCE_LINE_STAMP;
    if (wire && !b->a->credit.p)
        b->a->credit = truce_intake__agency(p->kind == TRUCE_LINE_DATELINE ? truce_str_sub(p->text, 0, 90) : p->text);
}

static truce_article *article__new(const context *c) {
    truce_arena arena;
    truce_arena_init(&arena, 0);
    truce_article *a = truce_arena_new(&arena, truce_article);
    if (!a) {
        truce_arena_fini(&arena);
        return NULL;
    }
    const truce_article *p = c->proto;
    a->ref = p->ref.p ? truce_arena_str(&arena, p->ref) : TRUCE_NOSTR;
    a->file = p->file.p ? truce_arena_str(&arena, p->file) : TRUCE_NOSTR;
    a->title = p->title.p ? truce_arena_str(&arena, p->title) : TRUCE_NOSTR;
    a->source = p->source.p ? truce_arena_str(&arena, p->source) : TRUCE_NOSTR;
    a->url = p->url.p ? truce_arena_str(&arena, p->url) : TRUCE_NOSTR;
    a->lang = p->lang.p ? truce_arena_str(&arena, p->lang) : TRUCE_NOSTR;
    a->credit = p->credit.p ? truce_arena_str(&arena, p->credit) : TRUCE_NOSTR;
    a->original = p->original.p ? truce_arena_str(&arena, p->original) : TRUCE_NOSTR;
    a->published = TRUCE_NODAY;
    a->arena = arena;
    return a;
}

/* Metadata first, then what the article states, then the caller's date, then what can be inferred. */
static void article__date(truce_article *a, const context *c, const truce_para *p, uint32_t n) {
    enum truce_basis basis;
    a->published = c->proto->published;
    a->basis = c->proto->basis == TRUCE_BASIS_NONE ? TRUCE_BASIS_METADATA : c->proto->basis;
    if (a->published != TRUCE_NODAY && c->proto->basis != TRUCE_BASIS_INFERRED) return;
    truce_day day = truce_intake__published(p, n, c->near, &basis);
    if (day == TRUCE_NODAY || basis == TRUCE_BASIS_INFERRED) {
        if (c->opt && c->opt->date != TRUCE_NODAY) {
            day = c->opt->date;
            basis = TRUCE_BASIS_METADATA;
        } else if (a->published != TRUCE_NODAY) {
            return; /* the reader's own inference */
        }
    }
    a->published = day;
    a->basis = day == TRUCE_NODAY ? TRUCE_BASIS_NONE : basis;
}

static void problem(const context *c, truce_err *e, bool severe) {
    char name[512];
    truce_str f = c->proto->file;
    uint32_t n = f.n < sizeof name - 1 ? f.n : (uint32_t)sizeof name - 1;
    if (!c->calls.problem) return;
    if (n) memcpy(name, f.p, n);
    name[n] = 0;
    c->calls.problem(name, e, severe, c->calls.ctx);
}

/* Plain text: a short first line without a full stop is the headline (it stays in the text). */
static void article__title(truce_article *a, const context *c, const truce_para *p, uint32_t n) {
    enum { TITLE_WORDS = 20 };
    uint32_t i = 0;
    while (i < n && !para__kept(&p[i])) i++;
    if (!c->split || a->title.p || i + 1 >= n || p[i].kind != TRUCE_LINE_TEXT || p[i].words > TITLE_WORDS ||
        p[i].words < 3 || strchr(".:;,", p[i].text.p[p[i].text.n - 1]))
        return;
    a->title = truce_arena_str(&a->arena, p[i].text);
}

/* One article out of p[0..n). Nothing is handed out when no text remains. */
static int article__emit(context *c, const window *w, const truce_para *p, uint32_t n, truce_err *err) {
    size_t most =
        c->opt && c->opt->limits.article_bytes ? c->opt->limits.article_bytes : truce_limits_default.article_bytes;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) kept += para__kept(&p[i]);
    if (!kept) {
        truce_err e;
        truce_err_pos(&e, TRUCE_EINPUT, n ? p[0].offset : c->proto->offset, "nothing but furniture in it, left out");
        if (!c->split) problem(c, &e, false);
        return TRUCE_OK;
    }
    truce_article *a = article__new(c);
    builder b = {.a = a, .w = w};
    if (!a) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    article__title(a, c, p, n);
    truce_buf_init(&b.text);
    for (uint32_t i = 0; !c->split && i < c->proto->junk.n; i++) /* what the format's reader took out */
        builder__junk(&b, c->proto->junk.v[i].text, c->proto->junk.v[i].kind);
    for (uint32_t i = 0; i < n; i++) {
        if (para__kept(&p[i]) && b.text.n + p[i].text.n + 1 > most) {
            truce_err e;
            truce_err_pos(&e, TRUCE_ELIMIT, p[i].offset,
                          "article cut after %zu bytes: longer than the limit article_bytes (%zu)", b.text.n, most);
            problem(c, &e, false);
            break;
        }
        builder__para(&b, &p[i]);
    }
    a->text = truce_arena_str(&a->arena, truce_buf_view(&b.text));
    bool failed = b.failed || b.text.failed || !a->text.p;
    truce_buf_fini(&b.text);
    if (failed) {
        truce_article_free(a);
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    article__date(a, c, p, n);
    if (a->basis == TRUCE_BASIS_STATED) c->near = a->published;
    a->part = ++*c->part;
    a->offset = p[0].offset;
    truce_sha256_hex(a->text.p, a->text.n, a->id);
    if (!a->text.n) { /* the first paragraph alone was over the limit */
        truce_article_free(a);
        return TRUCE_OK;
    }
    return c->calls.article(a, c->calls.ctx);
}

/* Hand out the articles of the window; unless `all`, the last one stays. *rest gets the first line that stays. */
static int window_emit(window *w, context *c, bool all, uint32_t *rest, truce_err *err) {
    truce_para *p;
    uint32_t n, last = 0;
    int rc = window_paras(w, &p, &n);
    *rest = 0;
    if (rc == TRUCE_OK && c->split) rc = truce_intake__split(&w->arena, p, n);
    if (rc != TRUCE_OK) return truce_err_set(err, rc, "out of memory");
    for (uint32_t i = 1; i < n; i++) last = c->split && p[i].starts ? i : last;
    if (c->near == TRUCE_NODAY) /* the first stated date of the window helps those before it */
        for (uint32_t i = 0; i < n && c->near == TRUCE_NODAY; i++)
            if (p[i].kind == TRUCE_LINE_STAMP || p[i].prefix.n) {
                enum truce_basis basis;
                c->near = truce_intake__published(&p[i], 1, TRUCE_NODAY, &basis);
            }
    uint32_t end = all ? n : last;
    for (uint32_t beg = 0, next; beg < end && rc == TRUCE_OK; beg = next) {
        for (next = beg + 1; next < end && !(c->split && p[next].starts);) next++;
        rc = article__emit(c, w, p + beg, next - beg, err);
    }
    *rest = end < n ? p[end].line : w->lines.n;
    return rc;
}

int truce_intake__articles(truce_str text, const truce_article *proto, bool split, const truce_intake_options *opt,
                           uint32_t *part, truce_intake_calls calls, truce_err *err) {
    window w;
    uint32_t rest;
    context c = {.proto = proto, .opt = opt, .calls = calls, .part = part, .near = TRUCE_NODAY, .split = split};
    truce_repairs repairs = {proto->repairs.v, proto->repairs.n, proto->repairs.cap};
    window_init(&w);
    int rc = window_add(&w, text, &repairs, TRUCE_NOSTR, proto->offset);
    if (rc != TRUCE_OK) truce_err_set(err, rc, "out of memory");
    c.split &= w.lines.n <= WINDOW_LINES;
    if (rc == TRUCE_OK) rc = window_emit(&w, &c, true, &rest, err);
    window_fini(&w);
    return rc;
}

/* ---------------------------------------------------------------- the reader for plain text */

typedef struct reader {
    truce_source src;
    context *c;
    truce_buf raw;
    window w;
    uint64_t offset; /* of raw.p[0] in the file */
    uint64_t line;   /* of the same place, from 1 */
    bool eof, skipping, any;
} reader;

static int reader__fill(reader *r, size_t want, truce_err *err) {
    while (!r->eof && r->raw.n < want) {
        if (!truce_buf_reserve(&r->raw, 64 * 1024)) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        long got = r->src.read(r->src.ctx, r->raw.p + r->raw.n,
                               r->raw.cap - r->raw.n > 64 * 1024 ? 64 * 1024 : r->raw.cap - r->raw.n, err);
        if (got < 0) return (int)got;
        r->eof = got == 0;
        r->raw.n += (size_t)got;
    }
    return TRUCE_OK;
}

static void reader__drop(reader *r, size_t n) {
    for (const char *p = r->raw.p, *e = r->raw.p + n; n && (p = memchr(p, '\n', (size_t)(e - p))); p++) r->line++;
    memmove(r->raw.p, r->raw.p + n, r->raw.n - n);
    r->raw.n -= n;
    r->offset += n;
}

/* Keep the lines from `rest` on in a fresh window. */
static int window_carry(window *w, uint32_t rest) {
    window fresh;
    window_init(&fresh);
    int rc = TRUCE_OK;
    if (rest < w->lines.n) {
        uint32_t from = w->lines.v[rest].beg;
        truce_buf_put(&fresh.text, w->text.p + from, w->text.n - from);
        for (uint32_t i = rest; i < w->lines.n && rc == TRUCE_OK; i++) {
            line_at l = w->lines.v[i];
            if (!truce_vec_push(&fresh.arena, &fresh.lines, (line_at){l.beg - from, l.end - from, l.offset}))
                rc = TRUCE_ENOMEM;
        }
        for (uint32_t i = 0; i < w->repairs.n && rc == TRUCE_OK; i++) {
            truce_repair q = w->repairs.v[i];
            if (q.beg < from) continue;
            q.beg -= from;
            q.end -= from;
            q.was = truce_arena_str(&fresh.arena, q.was);
            if (!truce_vec_push(&fresh.arena, &fresh.repairs, q)) rc = TRUCE_ENOMEM;
        }
        rc = fresh.text.failed ? TRUCE_ENOMEM : rc;
    }
    window_fini(w);
    *w = fresh;
    return rc;
}

static int reader__flush(reader *r, bool all, truce_err *err) {
    const truce_intake_options *o = r->c->opt;
    size_t most = o && o->limits.article_bytes ? o->limits.article_bytes : truce_limits_default.article_bytes;
    uint32_t rest = 0;
    int rc = window_emit(&r->w, r->c, all, &rest, err);
    if (rc == TRUCE_OK && !all && !rest &&
        (r->w.text.n >= most || r->w.lines.n >= WINDOW_LINES)) { /* one article, too long */
        truce_err e;
        truce_err_pos(&e, TRUCE_ELIMIT, r->w.lines.v[0].offset,
                      "an article longer than the limit article_bytes (%zu) or %d lines goes on as the next part", most,
                      WINDOW_LINES);
        problem(r->c, &e, false);
        r->c->split = false;
        rc = window_emit(&r->w, r->c, true, &rest, err);
        r->c->split = true;
    }
    if (rc == TRUCE_OK && window_carry(&r->w, rest) != TRUCE_OK) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    return rc;
}

/* Decode raw[0..n) into the window. */
static int reader__block(reader *r, size_t n, truce_err *err) {
    truce_arena a;
    truce_str raw = {r->raw.p, (uint32_t)n}, text;
    truce_article got;
    truce_err e;
    memset(&got, 0, sizeof got);
    memset(&e, 0, sizeof e);
    truce_arena_init(&a, 0);
    int rc = truce_intake__decode(&a, raw, TRUCE_NOSTR, &text, &got, &e);
    if (rc == TRUCE_OK) {
        truce_repairs repairs = {got.repairs.v, got.repairs.n, got.repairs.cap};
        rc = window_add(&r->w, text, &repairs, raw, r->offset);
        if (rc != TRUCE_OK) truce_err_set(err, rc, "out of memory");
        r->any = true;
    } else if (rc == TRUCE_EINPUT) { /* this block is no text; the rest may be, unless it is the first */
        e.pos += r->offset;
        problem(r->c, &e, true);
        rc = r->any ? TRUCE_OK : TRUCE_ESTOP;
    } else if (err) {
        *err = e;
    }
    truce_arena_fini(&a);
    return rc;
}

/* A line over the limit: say so once, then drop bytes up to its end. @return bytes to use of raw (up to a line end), 0
 * to go on. */
static size_t reader__lines(reader *r, size_t most) {
    const char *nl;
    if (r->skipping) {
        nl = memchr(r->raw.p, '\n', r->raw.n);
        r->skipping = !nl && !r->eof;
        reader__drop(r, nl ? (size_t)(nl - r->raw.p) + 1 : r->raw.n);
        return 0;
    }
    for (size_t n = r->raw.n; n; n--)
        if (r->raw.p[n - 1] == '\n') return n;
    if (r->raw.n > most) {
        truce_err e;
        truce_err_at(&e, TRUCE_ELIMIT, r->line > UINT32_MAX ? 0 : (uint32_t)r->line, 1,
                     "a line longer than the limit line_bytes (%zu) is left out", most);
        e.pos = r->offset;
        problem(r->c, &e, true);
        r->skipping = true;
        return 0;
    }
    return r->eof ? r->raw.n : 0;
}

/* UTF-16 and UTF-32 do not end lines in a byte: read whole, within document_bytes. */
static bool bytes__wide(const truce_buf *b) {
    const unsigned char *p = (const unsigned char *)b->p;
    if (b->n >= 2 && ((p[0] == 0xFF && p[1] == 0xFE) || (p[0] == 0xFE && p[1] == 0xFF))) return true;
    if (b->n >= 4 && !p[0] && !p[1] && p[2] == 0xFE && p[3] == 0xFF) return true;
    size_t zero = 0, n = b->n < 400 ? b->n : 400;
    for (size_t i = 0; i < n; i++) zero += !p[i];
    return n >= 8 && zero > n * 3 / 8 && zero < n * 5 / 8;
}

static int reader__wide(reader *r, size_t most, truce_err *err) {
    int rc = reader__fill(r, most + 1, err);
    if (rc != TRUCE_OK) return rc;
    if (r->raw.n > most) {
        truce_err e;
        truce_err_set(&e, TRUCE_ELIMIT, "UTF-16 or UTF-32 text longer than the limit document_bytes (%zu) is left out",
                      most);
        problem(r->c, &e, true);
        return TRUCE_ESTOP;
    }
    rc = reader__block(r, r->raw.n, err);
    return rc == TRUCE_OK ? reader__flush(r, true, err) : rc;
}

static int reader__run(reader *r, const truce_limits *lim, truce_err *err) {
    size_t threshold = WINDOW_LEAST;
    int rc = reader__fill(r, READ_BLOCK, err);
    if (rc == TRUCE_OK && bytes__wide(&r->raw)) return reader__wide(r, lim->document_bytes, err);
    while (rc == TRUCE_OK && (r->raw.n || !r->eof)) {
        size_t n = reader__lines(r, lim->line_bytes);
        if (n) {
            rc = reader__block(r, n, err);
            reader__drop(r, n);
        }
        if (rc == TRUCE_OK && (r->w.text.n >= threshold || r->w.lines.n >= WINDOW_LINES)) {
            rc = reader__flush(r, false, err);
            threshold = r->w.text.n * 2 > WINDOW_LEAST ? r->w.text.n * 2 : WINDOW_LEAST;
            threshold = threshold > lim->article_bytes ? lim->article_bytes : threshold;
        }
        if (rc == TRUCE_OK) rc = reader__fill(r, n || r->skipping ? READ_BLOCK : r->raw.n + READ_BLOCK, err);
    }
    return rc == TRUCE_OK ? reader__flush(r, true, err) : rc;
}

int truce_intake__text(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                       truce_err *err) {
    truce_article proto;
    uint32_t part = 0;
    truce_limits lim = opt ? opt->limits : truce_limits_default;
    memset(&proto, 0, sizeof proto);
    proto.file = truce_str_c(file);
    proto.published = TRUCE_NODAY;
    lim.line_bytes = lim.line_bytes ? lim.line_bytes : truce_limits_default.line_bytes;
    lim.article_bytes = lim.article_bytes ? lim.article_bytes : truce_limits_default.article_bytes;
    lim.document_bytes = lim.document_bytes ? lim.document_bytes : truce_limits_default.document_bytes;
    context c = {.proto = &proto, .opt = opt, .calls = calls, .part = &part, .near = TRUCE_NODAY, .split = true};
    reader r = {.src = src, .c = &c, .line = 1};
    truce_buf_init(&r.raw);
    window_init(&r.w);
    int rc = reader__run(&r, &lim, err);
    bool said = rc == TRUCE_ESTOP && !r.any; /* no text at all: a problem was reported */
    if (rc == TRUCE_OK && !part) {
        truce_err e;
        truce_err_set(&e, TRUCE_EINPUT, r.offset ? "no article text found" : "empty input");
        problem(&c, &e, true);
    }
    truce_buf_fini(&r.raw);
    window_fini(&r.w);
    return said ? TRUCE_OK : rc;
}
