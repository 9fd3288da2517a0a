/* store/log_report.c - the entry of a report, made of its rows.
 * Does: the text, the same for ever as long as no row of the report changes. Does not: keep it.
 * Why: a report's rows hold all of it but one hash; a second copy would cost more than the claims do.
 * What is written here may never change: the hashes of old entries would no longer hold. */
#include "store/log_inside.h"

#include <stdio.h>
#include <string.h>

typedef struct log__report {
    int64_t id, at, at_byte, part, published, basis, source, credit, bytes, sentences, claims;
    bool dated;
    char sha[65], document[65], content[65];
} log__report;

static void log__get(const truce_stmt *st, log__report *r) {
    r->id = truce_col_int(st, 0);
    store__hex_put(truce_col_blob(st, 1), r->sha);
    store__hex_put(truce_col_blob(st, 2), r->document);
    r->at_byte = truce_col_int(st, 3);
    r->part = truce_col_int(st, 4);
    r->dated = !truce_col_null(st, 5);
    r->published = truce_col_int(st, 5);
    r->basis = truce_col_int(st, 6);
    r->source = truce_col_int(st, 7);
    r->at = truce_col_int(st, 8);
    r->bytes = truce_col_int(st, 9);
    r->sentences = truce_col_int(st, 10);
    r->claims = truce_col_int(st, 11);
    r->credit = truce_col_int(st, 12);
    store__hex_put(truce_col_blob(st, 13), r->content);
}

/* "key 17": truce_entry_int without its printf. */
static void log__int(truce_buf *b, const char *key, int64_t v) {
    char digits[24], *p = digits + sizeof digits;
    uint64_t u = v < 0 ? -(uint64_t)v : (uint64_t)v;
    *--p = '\n';
    do *--p = (char)('0' + u % 10);
    while (u /= 10);
    if (v < 0) *--p = '-';
    *--p = ' ';
    truce_buf_cstr(b, key);
    truce_buf_put(b, p, (size_t)(digits + sizeof digits - p));
}

static void log__hex(truce_buf *b, const char *key, const char *hex) {
    truce_buf_cstr(b, key);
    truce_buf_char(b, ' ');
    truce_buf_cstr(b, hex);
    truce_buf_char(b, '\n');
}

static int log__word(truce_store *s, truce_buf *b, const char *key, int64_t id, truce_err *err) {
    truce_str w;
    int rc = id ? store__word(s, id, &w, err) : TRUCE_OK;
    if (rc == TRUCE_OK && id) truce_entry_put(b, key, w);
    return rc;
}

/* `taken`: the line of that name. */
static int log__text(truce_store *s, truce_buf *b, const log__report *r, const truce_buf *taken, truce_err *err) {
    static const char *const bases[] = {"none", "metadata", "stated", "inferred"};
    char day[16];
    truce_buf_cstr(b, "truce/v1 report\n");
    truce_buf_str(b, truce_buf_view(taken));
    log__hex(b, "report", r->sha);
    log__hex(b, "document", r->document);
    log__int(b, "at-byte", r->at_byte);
    log__int(b, "part", r->part);
    if (r->dated && r->published > INT32_MIN && r->published <= INT32_MAX) {
        truce_day_format((truce_day)r->published, day);
        log__hex(b, "published", day);
    }
    if (r->basis >= 0 && r->basis < 4) log__hex(b, "basis", bases[r->basis]);
    else log__int(b, "basis", r->basis);
    int rc = log__word(s, b, "source", r->source, err);
    if (rc == TRUCE_OK) rc = log__word(s, b, "credit", r->credit, err);
    log__int(b, "bytes", r->bytes);
    log__int(b, "sentences", r->sentences);
    log__int(b, "claims", r->claims);
    log__hex(b, "content", r->content);
    return rc == TRUCE_OK && b->failed ? store__oom(err) : rc;
}

int log__reports(truce_store *s, int64_t first, uint32_t n,
                 int (*each)(int64_t report, truce_time_us taken, truce_str text, void *ctx, truce_err *err), void *ctx,
                 truce_err *err) {
    truce_stmt *st;
    truce_buf b, taken;
    truce_time_us at = INT64_MIN;
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT r.id, r.sha256, d.sha256, r.at_byte, r.part, r.published, r.basis, r.source, a.at, "
                           "r.bytes, r.sentences, r.claims, r.credit, r.content FROM report r LEFT JOIN document d ON "
                           "d.id = r.document LEFT JOIN act a ON a.id = r.act WHERE r.id BETWEEN $1 AND $2 ORDER BY "
                           "r.id",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&b);
    truce_buf_init(&taken);
    truce_stmt_int(st, 1, first);
    truce_stmt_int(st, 2, first + n - 1);
    while ((rc = truce_stmt_step(st, err)) == 1) {
        log__report r;
        log__get(st, &r);
        truce_buf_clear(&b);
        if (r.at != at) { /* those of one act have one time */
            truce_buf_clear(&taken);
            truce_entry_time(&taken, "taken", at = r.at);
        }
        truce_err e = {0};
        rc = taken.failed ? store__oom(&e) : log__text(s, &b, &r, &taken, &e);
        if (rc != TRUCE_OK && rc != TRUCE_EINPUT && err) *err = e;
        if (rc == TRUCE_OK) rc = each(r.id, r.at, truce_buf_view(&b), ctx, err);
        else if (rc == TRUCE_EINPUT) rc = each(r.id, r.at, TRUCE_NOSTR, ctx, err);
        if (rc != TRUCE_OK) break;
    }
    truce_stmt_reset(st);
    truce_buf_fini(&b);
    truce_buf_fini(&taken);
    return rc;
}
