/* store/log_rows.c - sums of what an act wrote into the tables, so that its entry answers for each of these rows.
 * Does: a count and a hash a table. Does not: count what can be made anew from them (members of incidents, leaders,
 *       ways to find a telling), which 'truce check' makes anew.
 * Rows are hashed one by one and the hashes sorted: databases may differ in the order of texts. */
#include "store/log_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const log__tables[LOG__TABLES] = {"act",       "obtained", "document", "appearance",
                                              "tombstone", "gone",     "pin",      "telling"};

/* i: a number, t: text, b: bytes. */
static const struct {
    const char *types, *sql;
} rows__of[LOG__TABLES] = {
    {"iitttt", "SELECT id, at, kind, who, reason, detail FROM act WHERE id BETWEEN $1 AND $2"},
    {"iiittttttt", "SELECT id, act, at, name, url, location, media_type, etag, last_modified, tool FROM obtained WHERE "
                   "act BETWEEN $1 AND $2"},
    {"ibii", "SELECT id, sha256, bytes, obtained FROM document WHERE id BETWEEN $1 AND $2"},
    {"iittti", "SELECT report, published, source, url, title, act FROM appearance WHERE act BETWEEN $1 AND $2"},
    {"ii", "SELECT report, act FROM tombstone WHERE act BETWEEN $1 AND $2"},
    {"iii", "SELECT claim, telling, act FROM gone WHERE act BETWEEN $1 AND $2"},
    {"iii", "SELECT telling, anchor, act FROM pin WHERE act BETWEEN $1 AND $2"},
    /* tellings set apart by an act; those of reports are in their entries */
    {"iib", "SELECT id, act, claims FROM telling WHERE (id & 65535) >= 32768 AND act BETWEEN $1 AND $2"},
};

static void rows__hash(const truce_stmt *st, const char *types, truce_buf *b, unsigned char out[32]) {
    truce_buf_clear(b);
    for (int i = 0; types[i]; i++) {
        truce_str s = types[i] == 'i' ? TRUCE_NOSTR : types[i] == 't' ? truce_col_text(st, i) : truce_col_blob(st, i);
        int64_t v = types[i] == 'i' ? truce_col_int(st, i) : s.n;
        unsigned char n[9] = {truce_col_null(st, i)};
        for (int k = 0; k < 8; k++) n[k + 1] = (unsigned char)((uint64_t)v >> 8 * k);
        truce_buf_put(b, n, sizeof n);
        truce_buf_str(b, s);
    }
    truce_sha256(b->p, b->n, out);
}

static int rows__cmp(const void *a, const void *b) {
    return memcmp(a, b, 32);
}

static int rows__sum(truce_store *s, unsigned table, int64_t from, int64_t to, log__sum *out, truce_err *err) {
    truce_stmt *st;
    truce_buf row, all;
    memset(out, 0, sizeof *out);
    int rc = truce_db_stmt(s->db, &st, rows__of[table].sql, err);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&row);
    truce_buf_init(&all);
    truce_stmt_int(st, 1, from);
    truce_stmt_int(st, 2, to);
    while ((rc = truce_stmt_step(st, err)) == 1) {
        unsigned char sha[32];
        rows__hash(st, rows__of[table].types, &row, sha);
        truce_buf_put(&all, sha, sizeof sha);
        out->n++;
        if (row.failed || all.failed) break;
    }
    truce_stmt_reset(st);
    if (rc == 1) rc = store__oom(err);
    if (rc == TRUCE_OK && out->n) {
        if (out->n > 1) qsort(all.p, all.n / 32, 32, rows__cmp);
        truce_sha256(all.p, all.n, out->sha);
    }
    truce_buf_fini(&row);
    truce_buf_fini(&all);
    return rc;
}

int log__sums(truce_store *s, int64_t from, int64_t to, int64_t doc, int64_t last, log__sum out[LOG__TABLES],
              truce_err *err) {
    int rc = TRUCE_OK;
    for (unsigned t = 0; t < LOG__TABLES && rc == TRUCE_OK; t++)
        rc = t == LOG__T_DOCUMENT ? rows__sum(s, t, doc, last, &out[t], err) : rows__sum(s, t, from, to, &out[t], err);
    return rc;
}

void log__sums_put(truce_buf *b, const log__sum v[LOG__TABLES]) {
    for (unsigned t = 0; t < LOG__TABLES; t++) {
        char hex[65];
        if (!v[t].n) continue;
        store__hex_put((truce_str){(const char *)v[t].sha, 32}, hex);
        truce_buf_printf(b, "rows %s %llu %s\n", log__tables[t], (unsigned long long)v[t].n, hex);
    }
}

void log__sum_get(const truce_entry_text *e, unsigned table, log__sum *out) {
    char head[24];
    memset(out, 0, sizeof *out);
    snprintf(head, sizeof head, "%s ", log__tables[table]);
    for (uint32_t i = 0; i < e->fields.n; i++) {
        truce_str v = e->fields.v[i].value, n;
        if (!truce_str_is(e->fields.v[i].key, "rows") || !truce_str_starts(v, truce_str_c(head))) continue;
        n = truce_str_sub(v, (uint32_t)strlen(head), truce_str_find(v, TRUCE_STR(" "), (uint32_t)strlen(head)));
        char hex[65] = "";
        snprintf(hex, sizeof hex, "%.*s", TRUCE_FMT(truce_str_sub(v, (uint32_t)strlen(head) + n.n + 1, v.n)));
        if (truce_str_u64(n, &out->n) && strlen(hex) == 64) store__hex_get(hex, out->sha);
        return;
    }
}
