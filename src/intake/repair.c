/* intake/repair.c - mojibake undone, control characters dropped, NFC; every change remembered as an edit.
 * Does: UTF-8 that was read in another code page and written again, also twice; quotes of which only the first byte is
 * left. Does not: find the charset of bytes (decode.c). Memory: texts in the arena; scratch in a truce_buf that is
 * freed here. Source: own. Each pass rewrites the text from left to right; offsets of earlier edits move along. */
#include <string.h>
#include <utf8proc.h>

#include "intake/text.h"

/* ---------------------------------------------------------------- a pass: text in, text out, edits carried over */

typedef struct pass {
    truce_arena *a;
    truce_str in;
    const truce_repairs *old;
    uint32_t next;    /* first old edit not yet carried over */
    uint32_t copied;  /* in[0..copied) is in `out` */
    uint32_t covered; /* in[..covered) belongs to the last new edit */
    truce_buf out;
    truce_repairs edits;
    bool failed;
} pass;

static void pass_init(pass *p, truce_arena *a, truce_str in, const truce_repairs *old) {
    memset(p, 0, sizeof *p);
    p->a = a;
    p->in = in;
    p->old = old;
    truce_buf_init(&p->out);
    truce_buf_reserve(&p->out, in.n + in.n / 8);
}

/* Copy in[copied..end) and carry the edits that lie wholly before it. What belongs to the last new edit makes that
 * longer. */
static void pass_copy(pass *p, uint32_t end) {
    uint32_t tail = end < p->covered ? end : p->covered;
    if (tail > p->copied && p->edits.n) p->edits.v[p->edits.n - 1].end += tail - p->copied;
    for (; p->next < p->old->n && p->old->v[p->next].end <= end; p->next++) {
        truce_repair r = p->old->v[p->next];
        uint32_t at = (uint32_t)p->out.n - p->copied;
        r.beg += at;
        r.end += at;
        p->failed |= !truce_vec_push(p->a, &p->edits, r);
    }
    truce_buf_put(&p->out, p->in.p + p->copied, end - p->copied);
    p->copied = end;
}

enum { REPAIR_JOINED = 1024 }; /* bytes from which on neighbours stay apart: joining copies what was joined before */

/* What stood at in[beg..end) before all edits. */
static truce_str pass_was(pass *p, uint32_t beg, uint32_t end) {
    truce_buf b;
    truce_buf_init(&b);
    uint32_t at = beg;
    for (uint32_t i = p->next; i < p->old->n && p->old->v[i].beg < end; i++) {
        truce_repair r = p->old->v[i];
        if (r.beg > at) truce_buf_put(&b, p->in.p + at, r.beg - at);
        truce_buf_str(&b, r.was);
        at = r.end;
    }
    if (at < end) truce_buf_put(&b, p->in.p + at, end - at);
    truce_str was = truce_arena_str(p->a, truce_buf_view(&b));
    p->failed |= b.failed || (b.n && !was.p);
    truce_buf_fini(&b);
    return was;
}

/* Old edits that begin before `to` are part of a new one. @return the furthest that they reach, at least `to` */
static uint32_t pass_take(pass *p, uint32_t to) {
    for (; p->next < p->old->n && p->old->v[p->next].beg < to; p->next++)
        to = p->old->v[p->next].end > to ? p->old->v[p->next].end : to;
    return to;
}

/* The last new edit grows: what stood in the way is added to it. */
static void pass_extend(pass *p, truce_str was) {
    truce_repair *last = &p->edits.v[p->edits.n - 1];
    truce_str both = truce_arena_printf(p->a, "%.*s%.*s", TRUCE_FMT(last->was), TRUCE_FMT(was));
    p->failed |= !both.p && (last->was.n || was.n);
    last->was = both;
}

/* in[beg..end), not before what was copied, becomes with[0..n). kind NULL: not worth remembering (normalisation),
 * though older edits that it touches are. */
static void pass_replace(pass *p, uint32_t beg, uint32_t end, const char *with, uint32_t n, const char *kind) {
    uint32_t from = beg, to = end;
    if (beg < p->covered && p->edits.n) { /* in what still belongs to the edit before */
        pass_copy(p, beg);
        uint32_t next = p->next;
        to = pass_take(p, end);
        uint32_t taken = p->next;
        p->next = next;
        if (to > p->covered) {
            pass_extend(p, pass_was(p, p->covered, to));
            p->covered = to;
        }
        p->next = taken;
        truce_buf_put(&p->out, with, n);
        p->edits.v[p->edits.n - 1].end = (uint32_t)p->out.n;
        p->copied = end;
        return;
    }
    uint32_t i = p->next;
    while (i < p->old->n && p->old->v[i].end <= beg) i++;
    if (i < p->old->n && p->old->v[i].beg < beg) from = p->old->v[i].beg;
    pass_copy(p, from);
    uint32_t out = (uint32_t)p->out.n, next = p->next;
    kind = next < p->old->n && p->old->v[next].beg < end && !kind ? p->old->v[next].kind : kind;
    to = pass_take(p, end);
    uint32_t taken = p->next;
    p->next = next;
    truce_str was = kind ? pass_was(p, from, to) : TRUCE_NOSTR;
    p->next = taken;
    truce_buf_put(&p->out, p->in.p + from, beg - from);
    truce_buf_put(&p->out, with, n);
    p->copied = end;
    if (!kind) return;
    truce_repair *last = p->edits.n ? &p->edits.v[p->edits.n - 1] : NULL;
    if (last && last->end == out && last->kind == kind && p->covered == from &&
        last->was.n < REPAIR_JOINED) { /* neighbours make one edit */
        pass_extend(p, was);
        last->end = (uint32_t)p->out.n;
    } else {
        p->failed |= !truce_vec_push(p->a, &p->edits, (truce_repair){out, (uint32_t)p->out.n, was, kind});
    }
    p->covered = to;
}

static int pass_fini(pass *p, truce_str *out, truce_repairs *edits) {
    pass_copy(p, p->in.n);
    bool failed = p->failed || p->out.failed;
    truce_str s = failed ? TRUCE_NOSTR : truce_arena_str(p->a, truce_buf_view(&p->out));
    failed |= p->out.n && !s.p;
    truce_buf_fini(&p->out);
    if (failed) return TRUCE_ENOMEM;
    *out = s;
    *edits = p->edits;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- UTF-8 read in a code page */

/* A sequence worth believing in when it stands alone; others need company. */
static bool page__believes(enum truce_page page, const unsigned char *b, uint32_t n, uint32_t proved) {
    if (n == 3 && b[0] == 0xE2 && b[1] >= 0x80 && b[1] <= 0x9F) return true;
    if ((page == TRUCE_PAGE_1251 || page == TRUCE_PAGE_1253) && !(proved >> page & 1))
        return false; /* their C2, C3 are letters of living alphabets */
    if (n == 2) return b[0] == 0xC2 || b[0] == 0xC3 || (page == TRUCE_PAGE_1252 && (b[0] == 0xC4 || b[0] == 0xC5));
    return n == 4 || b[0] == 0xEF;
}

/* One UTF-8 sequence spelled by characters of `page` at in[i]: bytes to b, their number back (0: none), *end past the
 * last character. A third byte that got lost gives n = 2 with b[0] = 0xE2, b[1] = 0x80. */
static uint32_t page__sequence(truce_str in, uint32_t i, enum truce_page page, unsigned char b[4], uint32_t *end) {
    uint32_t len, need, n = 0, at = i;
    int byte = truce_page_byte(page, truce_utf8_get(in, at, &len));
    if (byte < 0xC2 || byte > 0xF4) return 0;
    need = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    for (;;) {
        b[n++] = (unsigned char)byte;
        at += len;
        *end = at;
        if (n == need) break;
        if (at >= in.n) break;
        byte = truce_page_byte(page, truce_utf8_get(in, at, &len));
        if (byte < 0x80 || byte > 0xBF) break;
    }
    if (n < need) return n == 2 && b[0] == 0xE2 && b[1] == 0x80 ? 2 : 0;
    return truce_utf8_check((truce_str){(const char *)b, n}) == n ? n : 0;
}

static bool cp__word(uint32_t cp) {
    return truce_cp_alpha(cp) || truce_cp_digit(cp);
}

static uint32_t cp__before(truce_str s, uint32_t i) {
    if (!i) return 0;
    uint32_t len, j = i - 1;
    while (j && ((unsigned char)s.p[j] & 0xC0) == 0x80) j--;
    return truce_utf8_get(s, j, &len);
}

static uint32_t cp__at(truce_str s, uint32_t i) {
    uint32_t len;
    return i < s.n ? truce_utf8_get(s, i, &len) : 0;
}

static bool cp__opens(uint32_t before) {
    return !before || truce_cp_space(before) || before == '(' || before == '[' || before == 0x2014 ||
           before == 0x2013 || before == '"';
}

static bool cp__closes(uint32_t after) {
    return !after || truce_cp_space(after) || (after < 0x80 && strchr(".,;:!?)]-\"'", (int)after));
}

/* Which mark stood where only "some curly quote or dash" is known, by its neighbours. 0: none fits. */
static uint32_t quote__by_place(uint32_t before, uint32_t after) {
    if (truce_cp_alpha(before) && truce_cp_alpha(after)) return 0x2019;
    if (truce_cp_space(before) && truce_cp_space(after)) return 0x2013;
    if (cp__opens(before) && after && !truce_cp_space(after)) return 0x201C;
    return before && !truce_cp_space(before) && cp__closes(after) ? 0x201D : 0;
}

/* C1 controls in text are windows-1252 read as Latin-1. */
static bool c1__repair(pass *p, uint32_t i, uint32_t cp, uint32_t len) {
    uint32_t to = cp >= 0x80 && cp < 0xA0 ? truce_page_char(TRUCE_PAGE_1252, cp) : 0;
    char u[4];
    if (!to) return false;
    pass_replace(p, i, i + len, u, truce_utf8_put(u, to), "mojibake");
    return true;
}

/* "â€" whose last byte is lost (cp1252 has nothing for 0x9D, say): the place tells the mark. @return bytes consumed, or
 * 0. */
static uint32_t mojibake__lost(pass *p, uint32_t i) {
    unsigned char b[4];
    for (int page = 0; page < TRUCE_PAGES; page++) {
        uint32_t end, len = 0;
        if (page__sequence(p->in, i, (enum truce_page)page, b, &end) != 2 || b[0] != 0xE2) continue;
        uint32_t after = cp__at(p->in, end);
        if (after == 0xFFFD) {
            truce_utf8_get(p->in, end, &len);
            after = cp__at(p->in, end + len);
        }
        uint32_t q = quote__by_place(cp__before(p->in, i), after);
        char u[4];
        if (!q) continue;
        pass_replace(p, i, end + len, u, truce_utf8_put(u, q), "mojibake");
        return end + len - i;
    }
    return 0;
}

/* Try all pages at in[i]. @return bytes of `in` consumed, or 0. */
static uint32_t mojibake__at(pass *p, uint32_t i, uint32_t *proved) {
    unsigned char b[4], more[4];
    uint32_t end, end2;
    for (int page = 0; page < TRUCE_PAGES; page++) {
        uint32_t n = page__sequence(p->in, i, (enum truce_page)page, b, &end);
        if (!n) continue;
        if (n == 2 && b[0] == 0xE2) continue; /* a byte is lost: whole sequences first */
        bool sure = page__believes((enum truce_page)page, b, n, *proved);
        if (!sure && page == TRUCE_PAGE_1252) { /* other scripts: only in company */
            sure = page__sequence(p->in, end, TRUCE_PAGE_1252, more, &end2) >= 2;
            truce_repair *last = p->edits.n ? &p->edits.v[p->edits.n - 1] : NULL;
            sure |= last && p->covered == i && p->copied == i;
        }
        uint32_t len;
        uint32_t cp = sure ? truce_utf8_get((truce_str){(const char *)b, n}, 0, &len) : 0;
        if (!cp || (cp < 0xA0 && page != TRUCE_PAGE_1252)) continue;
        pass_replace(p, i, end, (const char *)b, n, "mojibake");
        *proved |= b[0] == 0xE2 ? 1u << page : 0;
        return end - i;
    }
    return mojibake__lost(p, i);
}

/* Â left over from "Â " whose no-break space became a plain one. */
static bool lone_a__repair(pass *p, uint32_t i, uint32_t cp) {
    uint32_t before = cp__before(p->in, i), after = cp__at(p->in, i + 2);
    if (cp != 0xC2 || truce_cp_alpha(after)) return false;
    if (truce_cp_alpha(before) && !truce_cp_space(after)) return false;
    pass_replace(p, i, i + 2, "", 0, "mojibake");
    return true;
}

/* `proved`: pages in which quotes were found, a bit each; kept from pass to pass. */
static int mojibake__pass(truce_arena *a, truce_str *text, truce_repairs *edits, uint32_t *proved, bool *changed) {
    pass p;
    pass_init(&p, a, *text, edits);
    for (uint32_t i = 0; i < p.in.n;) {
        if (!((unsigned char)p.in.p[i] & 0x80)) {
            i++;
            continue;
        }
        uint32_t len, cp = truce_utf8_get(p.in, i, &len), used = mojibake__at(&p, i, proved);
        if (used || c1__repair(&p, i, cp, len) || lone_a__repair(&p, i, cp)) *changed = true;
        i += used ? used : len;
    }
    if (!*changed) { /* nothing to do: keep what we have */
        truce_buf_fini(&p.out);
        return TRUCE_OK;
    }
    return pass_fini(&p, text, edits);
}

/* ---------------------------------------------------------------- quotes of which one letter is left */

/* The byte 0xE2, with which curly quotes begin, in the code pages of the world; U+FFFD: a decoder gave up. */
static bool e2__letter(uint32_t cp) {
    switch (cp) {
    case 0x00E2:
    case 0x03B2:
    case 0x0432:
    case 0x0411:
    case 0x0442:
    case 0x0393:
    case 0x00D4:
    case 0x201A:
    case 0x05D2:
    case 0x0E42:
    case 0xFFFD: return true;
    default: return false;
    }
}

static bool e2__latin(uint32_t cp) {
    return cp == 0xE2 || cp == 0xD4;
}

/* n't, 's, 're ...: what stands behind an apostrophe in English. */
static bool apostrophe__tail(truce_str s, uint32_t i) {
    static const char *const tails[] = {"s", "t", "re", "ve", "ll", "d", "m", "S"};
    for (size_t k = 0; k < sizeof tails / sizeof *tails; k++) {
        uint32_t n = (uint32_t)strlen(tails[k]);
        if (i + n <= s.n && !memcmp(s.p + i, tails[k], n) && !cp__word(cp__at(s, i + n)) &&
            !e2__letter(cp__at(s, i + n)))
            return true;
    }
    return false;
}

typedef struct lone {
    uint32_t beg, end, cp, before, after, mark;
} lone;

/* The lone letter (or run of U+FFFD) at s[i]; false when it is none. */
static bool lone__at(truce_str s, uint32_t i, lone *l) {
    uint32_t len;
    l->cp = truce_utf8_get(s, i, &len);
    if (!e2__letter(l->cp)) return false;
    l->beg = i;
    l->end = i + len;
    for (int k = 0; l->cp == 0xFFFD && k < 2 && cp__at(s, l->end) == 0xFFFD; k++) l->end += 3;
    l->before = cp__before(s, i);
    l->after = cp__at(s, l->end);
    l->mark = 0;
    return true;
}

/* One paragraph: decide each mark. Opening and closing must find each other unless `sure` (the text has others of the
 * kind). */
static uint32_t lone__paragraph(truce_str s, uint32_t beg, uint32_t end, lone *v, uint32_t max, bool sure) {
    uint32_t n = 0, open = UINT32_MAX, marks = 0;
    for (uint32_t i = beg; i < end && n < max;) {
        lone l;
        if (((unsigned char)s.p[i] & 0xC0) != 0xC0 || !lone__at(s, i, &l)) { /* first bytes only */
            i++;
            continue;
        }
        i = l.end;
        bool word_b = truce_cp_alpha(l.before), word_a = truce_cp_alpha(l.after);
        if (!e2__latin(l.cp) && l.cp != 0xFFFD && l.cp != 0x201A &&
            ((word_b && l.before > 0x24F) || (word_a && l.after > 0x24F)))
            continue; /* a letter among letters of its own script */
        if (word_b && word_a) {
            if (apostrophe__tail(s, l.end)) l.mark = 0x2019;
        } else if (truce_cp_space(l.before) && truce_cp_space(l.after)) {
            l.mark = sure ? 0x2013 : 0;
        } else if (cp__opens(l.before) && l.after && !truce_cp_space(l.after) &&
                   (word_a || truce_cp_digit(l.after) || l.after == '[')) {
            if (open == UINT32_MAX) {
                open = n;
                l.mark = sure && !e2__latin(l.cp) ? 0x201C : 0; /* else waits for its partner */
            } else if (sure) {
                l.mark = 0x2018;
            }
        } else if (l.before && !truce_cp_space(l.before) && cp__closes(l.after)) {
            if (open != UINT32_MAX) {
                v[open].mark = 0x201C;
                l.mark = 0x201D;
                open = UINT32_MAX;
            } else if (l.before == 's' && l.after == ' ' && (sure || !e2__latin(l.cp))) {
                l.mark = 0x2019;
            } else if (sure || (l.before < 0x80 && strchr(".,!?", (int)l.before))) {
                l.mark = 0x201D;
            }
        }
        v[n++] = l;
    }
    for (uint32_t i = 0; i < n; i++) marks += v[i].mark != 0;
    return marks ? n : 0;
}

enum { LONE_MAX = 512 }; /* marks a paragraph; more is no prose */

static int lone__pass(truce_arena *a, truce_str *text, truce_repairs *edits) {
    lone *v = NULL;
    bool any = false, sure = false, changed = false;
    for (uint32_t i = 0; i < text->n && !any; i++)
        any = ((unsigned char)text->p[i] & 0xC0) == 0xC0 && e2__letter(cp__at(*text, i));
    if (!any) return TRUCE_OK;
    v = truce_arena_array(a, lone, LONE_MAX);
    if (!v) return TRUCE_ENOMEM;
    pass p;
    pass_init(&p, a, *text, edits);
    for (int round = 0; round < 2; round++) { /* the first round only asks whether the text has the fault at all */
        for (uint32_t beg = 0, end; beg < text->n; beg = end + 1) {
            const char *nl = memchr(text->p + beg, '\n', text->n - beg);
            end = nl ? (uint32_t)(nl - text->p) : text->n;
            uint32_t n = lone__paragraph(*text, beg, end, v, LONE_MAX, sure);
            for (uint32_t i = 0; i < n; i++) {
                char u[4];
                if (round && v[i].mark) {
                    pass_replace(&p, v[i].beg, v[i].end, u, truce_utf8_put(u, v[i].mark), "mojibake");
                    changed = true;
                }
            }
            if (!round && n) {
                sure = true;
                break;
            }
        }
        if (!sure) break;
    }
    if (!changed) {
        truce_buf_fini(&p.out);
        return TRUCE_OK;
    }
    return pass_fini(&p, text, edits);
}

/* ---------------------------------------------------------------- controls and NFC */

/* Format characters that no reader sees and that would split words: zero width, direction marks, BOM inside, soft
 * hyphen. */
static bool cp__dropped(uint32_t cp) {
    return (cp < 0x20 && cp != '\n' && cp != '\t') || (cp >= 0x7F && cp < 0xA0) || cp == 0xAD ||
           (cp >= 0x200B && cp <= 0x200F) || (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2060 && cp <= 0x2064) ||
           (cp >= 0x2066 && cp <= 0x2069) || cp == 0xFEFF || (cp >= 0xFFF9 && cp <= 0xFFFB) || cp == 0xFFFE ||
           cp == 0xFFFF;
}

static int control__pass(truce_arena *a, truce_str *text, truce_repairs *edits) {
    pass p;
    bool changed = false;
    pass_init(&p, a, *text, edits);
    for (uint32_t i = 0, len; i < p.in.n; i += len) {
        unsigned char c = (unsigned char)p.in.p[i];
        len = 1;
        if (c >= 0x20 && c < 0x7F) continue;
        uint32_t cp = truce_utf8_get(p.in, i, &len);
        const char *with = "";
        if (cp == '\r' || cp == 0x85 || cp == 0x2028 || cp == 0x2029 || cp == '\f' || cp == '\v') {
            bool crlf = cp == '\r' && i + 1 < p.in.n && p.in.p[i + 1] == '\n';
            pass_replace(&p, i, i + len, "\n", crlf ? 0 : 1, NULL); /* line ends are no repair */
            changed = true;
            continue;
        }
        if (!cp__dropped(cp)) continue;
        pass_replace(&p, i, i + len, with, 0, "control");
        changed = true;
    }
    if (!changed) {
        truce_buf_fini(&p.out);
        return TRUCE_OK;
    }
    return pass_fini(&p, text, edits);
}

/* utf8proc allocates by malloc itself; lines are small enough and freed at once. */
static int nfc__line(pass *p, uint32_t beg, uint32_t end, bool *changed) {
    utf8proc_uint8_t *n = NULL;
    utf8proc_ssize_t len = utf8proc_map((const utf8proc_uint8_t *)p->in.p + beg, (utf8proc_ssize_t)(end - beg), &n,
                                        UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (len < 0) return len == UTF8PROC_ERROR_NOMEM ? TRUCE_ENOMEM : TRUCE_OK;
    uint32_t l = (uint32_t)len, head = 0, tail = 0, most = l < end - beg ? l : end - beg;
    while (head < most && (char)n[head] == p->in.p[beg + head]) head++;
    while (tail < most - head && (char)n[l - 1 - tail] == p->in.p[end - 1 - tail]) tail++;
    while (head && !truce_utf8_boundary(p->in, beg + head)) head--;
    while (tail && !truce_utf8_boundary(p->in, end - tail)) tail--;
    if (head + tail < l || head + tail < end - beg) {
        pass_replace(p, beg + head, end - tail, (const char *)n + head, l - head - tail, NULL);
        *changed = true;
    }
    free(n);
    return TRUCE_OK;
}

/* Characters below U+0300 are in NFC whatever stands beside them. */
static bool nfc__plain(truce_str s, uint32_t beg, uint32_t end) {
    for (uint32_t i = beg; i < end; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 0xCC && !(c == 0xE2 && i + 1 < end && (unsigned char)s.p[i + 1] == 0x80))
            return false; /* U+2000..U+203F: only the two quads compose, and they are rare enough to go the long way */
        if (c == 0xE2 && i + 2 < end && (unsigned char)s.p[i + 1] == 0x80 && (unsigned char)s.p[i + 2] <= 0x81)
            return false;
    }
    return true;
}

static int nfc__pass(truce_arena *a, truce_str *text, truce_repairs *edits) {
    pass p;
    bool changed = false;
    int rc = TRUCE_OK;
    if (nfc__plain(*text, 0, text->n)) return TRUCE_OK;
    pass_init(&p, a, *text, edits);
    for (uint32_t beg = 0, end; beg < text->n && rc == TRUCE_OK; beg = end + 1) {
        const char *nl = memchr(text->p + beg, '\n', text->n - beg);
        end = nl ? (uint32_t)(nl - text->p) : text->n;
        if (!nfc__plain(*text, beg, end)) rc = nfc__line(&p, beg, end, &changed);
    }
    if (rc != TRUCE_OK || !changed) {
        truce_buf_fini(&p.out);
        return rc;
    }
    return pass_fini(&p, text, edits);
}

int truce_intake__repair(truce_arena *a, truce_str in, truce_str *out, truce_repairs *edits) {
    truce_str text = in;
    bool ascii = true;
    uint32_t proved = 0;
    for (uint32_t i = 0; i < in.n && ascii; i++)
        ascii = ((unsigned char)in.p[i] >= 0x20 && (unsigned char)in.p[i] < 0x7F) || in.p[i] == '\n' || in.p[i] == '\t';
    int rc = ascii ? TRUCE_OK : nfc__pass(a, &text, edits);
    for (int i = 0; i < 3 && rc == TRUCE_OK && !ascii; i++) { /* once misread, twice, thrice */
        bool changed = false;
        rc = mojibake__pass(a, &text, edits, &proved, &changed);
        if (!changed) break;
    }
    if (rc == TRUCE_OK && !ascii) rc = lone__pass(a, &text, edits);
    if (rc == TRUCE_OK && !ascii) rc = control__pass(a, &text, edits);
    if (rc == TRUCE_OK && !ascii) rc = nfc__pass(a, &text, edits);
    *out = text;
    return rc;
}
