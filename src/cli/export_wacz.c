/* cli/export_wacz.c - `truce export --format wacz`: a case's evidence, or a report's original, as a package that other
 * archives' tools open. */
#include "cli/export_wacz.h"
#include "engine/engine.h"
#include "intake/intake.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool pkg_http(truce_str url) {
    return truce_str_iis(truce_str_sub(url, 0, 7), "http://") || truce_str_iis(truce_str_sub(url, 0, 8), "https://");
}

/* A line of JSON came out of what was fetched; it is not what the server answered. */
static bool pkg_part(truce_str bytes) {
    return bytes.n && (bytes.p[0] == '{' || bytes.p[0] == '[');
}

/* ---------------------------------------------------------------- one item */

static int pkg_report(wacz_export *x, truce_arena *a, truce_str id, truce_wacz_report *out, truce_err *err) {
    truce_reading r;
    char hex[65];
    snprintf(hex, sizeof hex, "%.*s", TRUCE_FMT(id));
    int rc = truce_store_reading(x->l->store, a, hex, &r, NULL, err);
    if (rc == TRUCE_OK)
        *out = (truce_wacz_report){.id = id,
                                   .title = r.article->title,
                                   .source = r.article->source,
                                   .url = r.article->url,
                                   .text = r.article->text,
                                   .published = r.article->published};
    return rc;
}

static void pkg_how(truce_wacz_item *item, const truce_obtained *how) {
    truce_str answer = item->n_reports ? item->reports[0].url : TRUCE_NOSTR;
    item->name = pkg_http(how->name) ? how->name : wacz_base(how->name);
    item->tool = how->tool;
    item->at = how->at;
    item->media_type = how->media_type.n ? how->media_type : truce_str_c(truce_intake_media_type(item->bytes));
    if (truce_wacz_is_answer(item->bytes) && pkg_http(answer)) {
        item->how = TRUCE_WACZ_ANSWER;
        item->url = answer;
    } else if (pkg_http(how->url) && !pkg_part(item->bytes)) {
        item->how = TRUCE_WACZ_HTTP;
        item->url = how->location.n ? how->location : how->url;
        item->etag = how->etag;
        item->last_modified = how->last_modified;
    } else item->media_type = truce_str_c(truce_intake_media_type(item->bytes));
    if (how->url.n && !truce_str_eq(how->url, item->url)) item->asked = how->url;
}

static int pkg_item(wacz_export *x, truce_wacz *w, const wacz_doc *d, truce_err *err) {
    truce_arena a;
    truce_buf bytes;
    truce_obtained how;
    memset(&how, 0, sizeof how);
    truce_arena_init(&a, 0);
    truce_buf_init(&bytes);
    int rc = truce_log_kept(x->l->store, d->sha, &bytes, &a, &how, err);
    truce_wacz_report *reports = rc == TRUCE_OK ? truce_arena_array(&a, truce_wacz_report, d->reports.n + 1) : NULL;
    if (rc == TRUCE_OK && !reports) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    for (uint32_t i = 0; i < d->reports.n && rc == TRUCE_OK; i++)
        rc = pkg_report(x, &a, d->reports.v[i], &reports[i], err);
    if (rc == TRUCE_OK) {
        truce_wacz_item item = {.bytes = truce_buf_view(&bytes),
                                .sha256 = truce_str_c(d->sha),
                                .reports = reports,
                                .n_reports = d->reports.n};
        pkg_how(&item, &how);
        rc = truce_wacz_add(w, &item, err);
    }
    if (rc == TRUCE_OK && truce_cli_interrupted()) rc = TRUCE_ESTOP;
    truce_buf_fini(&bytes);
    truce_arena_fini(&a);
    return rc;
}

/* ---------------------------------------------------------------- the package */

static int pkg_doc_cmp(const void *a, const void *b) {
    const wacz_doc *x = a, *y = b;
    if (x->at != y->at) return x->at < y->at ? -1 : 1;
    return strcmp(x->sha, y->sha);
}

/* By time; at one time bytes were obtained before anything was read from them, then as the record has it. */
static int pkg_line_cmp(const void *a, const void *b) {
    const truce_wacz_custody *x = a, *y = b;
    bool x_later = !truce_str_is(x->what, "obtained"), y_later = !truce_str_is(y->what, "obtained");
    if (x->at != y->at) return x->at < y->at ? -1 : 1;
    if (x_later != y_later) return x_later ? 1 : -1;
    if (x->entry != y->entry) return x->entry < y->entry ? -1 : 1;
    int c = truce_str_cmp(x->what, y->what);
    if (!c) c = truce_str_cmp(x->sha256, y->sha256);
    return c ? c : truce_str_cmp(x->note, y->note);
}

static const char pkg_about[] =
    "The bytes as they were obtained, each with its SHA-256, the time and the tool. `archive/` holds them as web "
    "archive records, `pages/` lists the reports that were read from them, `custody/log.jsonl` says who did what when, "
    "`custody/record.txt` how to prove that nothing of it was changed afterwards.";

static void pkg_title(truce_buf *b, const wacz_export *x) {
    if (!x->c) {
        truce_buf_printf(b, "Evidence of %s", x->whole);
        return;
    }
    truce_buf_printf(b, "Evidence of case %s (%s)", x->c->id, truce_case_state_name(x->c->state));
    if (x->c->agreement) truce_buf_printf(b, ", %.*s", TRUCE_FMT(x->c->agreement->title));
}

static int pkg_fill(wacz_export *x, truce_wacz *w, truce_buf *out, truce_err *err) {
    int rc = TRUCE_OK;
    if (x->docs.n) qsort(x->docs.v, x->docs.n, sizeof *x->docs.v, pkg_doc_cmp);
    if (x->lines.n) qsort(x->lines.v, x->lines.n, sizeof *x->lines.v, pkg_line_cmp);
    for (uint32_t i = 0; i < x->docs.n && rc == TRUCE_OK; i++) rc = pkg_item(x, w, &x->docs.v[i], err);
    for (uint32_t i = 0; i < x->lines.n && rc == TRUCE_OK; i++) rc = truce_wacz_log(w, &x->lines.v[i], err);
    if (rc == TRUCE_OK) rc = wacz_proofs(x, w, err);
    return rc == TRUCE_OK ? truce_wacz_end(w, out, err) : rc;
}

static int pkg_make(wacz_export *x, truce_buf *out, truce_err *err) {
    truce_wacz *w = NULL;
    truce_buf title;
    int rc = wacz_gather(x, err);
    if (rc == TRUCE_OK && !x->docs.n)
        rc = truce_err_set(err, TRUCE_EABSENT, "there is no evidence in it yet: no report, and nothing that was kept");
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&title);
    pkg_title(&title, x);
    truce_wacz_head head = {.title = truce_buf_view(&title),
                            .description = TRUCE_STR(pkg_about),
                            .collection = x->c ? truce_str_c(x->c->id) : TRUCE_NOSTR,
                            .software = TRUCE_STR("truce " TRUCE_VERSION),
                            .created = x->newest};
    rc = truce_wacz_new(&w, &head, err);
    if (rc == TRUCE_OK) rc = pkg_fill(x, w, out, err);
    truce_wacz_free(w);
    truce_buf_fini(&title);
    return rc;
}

static int pkg_find(wacz_export *x, truce_err *err) {
    if (!x->case_id) return TRUCE_OK;
    int rc = truce_mechanism_load(&x->m, x->l->store, x->l->filter.as_of, err);
    if (rc == TRUCE_OK) x->c = truce_mechanism_case(&x->m, x->case_id, err);
    return rc == TRUCE_OK && !x->c ? TRUCE_EABSENT : rc;
}

int truce_export_wacz(truce_ledger *l, const char *case_id) {
    wacz_export x;
    truce_out o;
    truce_err e = {0};
    memset(&x, 0, sizeof x);
    x.l = l;
    x.case_id = case_id;
    truce_arena_init(&x.arena, 0);
    truce_mechanism_init(&x.m);
    truce_out_init(&o, &truce_writer_table, STDOUT_FILENO);
    truce_cli_catch_interrupt();
    int rc = pkg_find(&x, &e);
    if (rc == TRUCE_OK) rc = pkg_make(&x, &o.buf, &e);
    if (rc != TRUCE_OK) truce_buf_clear(&o.buf);
    int code = truce_ledger_end(l, &o, rc, &e);
    if (code == TRUCE_EXIT_OK && x.missing)
        truce_cli_say("note: %llu piece%s of evidence that acts name %s not in this ledger: 'missing' in "
                      "custody/log.jsonl",
                      (unsigned long long)x.missing, x.missing == 1 ? "" : "s", x.missing == 1 ? "is" : "are");
    if (code == TRUCE_EXIT_OK)
        truce_cli_say("%u original%s, %u report%s, %u lines of custody", x.docs.n, x.docs.n == 1 ? "" : "s",
                      x.reports.v.n, x.reports.v.n == 1 ? "" : "s", x.lines.n);
    truce_map64_fini(&x.reports.at);
    truce_map64_fini(&x.incidents.at);
    truce_map64_fini(&x.hashes.at);
    truce_map64_fini(&x.kept.at);
    truce_mechanism_fini(&x.m);
    truce_arena_fini(&x.arena);
    truce_out_fini(&o);
    return code;
}
