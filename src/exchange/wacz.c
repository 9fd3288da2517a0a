/* exchange/wacz.c - the package around the records: pages, custody, manifest, ZIP. */
#include "exchange/wacz.h"
#include "exchange/wacz_inside.h"

#include <stdio.h>
#include <string.h>
#include <zip.h>

#define WACZ__READ 65536

typedef struct wacz__file {
    truce_str path, bytes;
    bool stored; /* compressed already */
} wacz__file;

struct truce_wacz {
    truce_arena arena; /* head, names and bytes of files */
    truce_wacz_head head;
    wacz__warc warc;
    truce_buf pages, log, index, package, digest, url;
    TRUCE_VEC(wacz__file) files; /* of custody/ */
    uint64_t bytes;              /* of what came in */
    uint32_t items, lines;
    bool text; /* some page has any */
};

/* ---------------------------------------------------------------- begin, end */

int truce_wacz_new(truce_wacz **out, const truce_wacz_head *head, truce_err *err) {
    truce_wacz *w = truce_calloc(1, sizeof *w);
    *out = NULL;
    if (!w) return wacz__oom(err);
    truce_arena_init(&w->arena, 0);
    w->head = *head;
    truce_str *const field[] = {&w->head.title, &w->head.description, &w->head.collection, &w->head.software};
    bool ok = true;
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        *field[i] = truce_arena_str(&w->arena, *field[i]);
        ok = ok && field[i]->p;
    }
    int rc = ok ? wacz__warc_begin(&w->warc, &w->head, err) : wacz__oom(err);
    if (rc == TRUCE_OK) *out = w;
    else truce_wacz_free(w);
    return rc;
}

void truce_wacz_free(truce_wacz *w) {
    if (!w) return;
    wacz__warc_fini(&w->warc);
    truce_buf *const all[] = {&w->pages, &w->log, &w->index, &w->package, &w->digest, &w->url};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) truce_buf_fini(all[i]);
    truce_arena_fini(&w->arena);
    truce_free(w);
}

static int wacz__room(truce_wacz *w, uint64_t bytes, truce_err *err) {
    if (bytes > TRUCE_WACZ_BYTES - w->bytes)
        return truce_err_set(err, TRUCE_ELIMIT, "more than the limit 'wacz_bytes' of %u MB for what one WACZ holds",
                             (unsigned)(TRUCE_WACZ_BYTES >> 20));
    w->bytes += bytes;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- items and their pages */

static truce_str wacz__first(truce_str a, truce_str b, truce_str c, truce_str d) {
    return a.n ? a : b.n ? b : c.n ? c : d;
}

static void wacz__page(truce_wacz *w, const truce_wacz_item *x, const truce_wacz_report *r) {
    truce_buf *b = &w->pages, time;
    truce_json j;
    truce_str url = truce_buf_view(&w->url);
    truce_buf_init(&time);
    wacz__time(&time, x->at, 3);
    truce_json_init(&j, b);
    truce_json_obj(&j);
    truce_json_kstr(&j, "id", r->id.n ? r->id : x->sha256);
    truce_json_kstr(&j, "url", url);
    truce_json_kstr(&j, "ts", truce_buf_view(&time));
    truce_json_kstr(&j, "title", wacz__first(r->title, r->source, x->name, url));
    truce_json_kint(&j, "size", x->bytes.n);
    truce_json_kstr(&j, "sha256", x->sha256);
    if (r->source.n) truce_json_kstr(&j, "source", r->source);
    if (r->id.n) truce_json_kday(&j, "published", r->published);
    if (r->url.n) truce_json_kstr(&j, "statedUrl", r->url);
    if (r->text.n) truce_json_kstr(&j, "text", r->text);
    truce_json_obj_end(&j);
    truce_buf_char(b, '\n');
    w->text |= r->text.n > 0;
    b->failed |= time.failed;
    truce_buf_fini(&time);
}

int truce_wacz_add(truce_wacz *w, const truce_wacz_item *x, truce_err *err) {
    char sha[65];
    if (w->items == TRUCE_WACZ_ITEMS)
        return truce_err_set(err, TRUCE_ELIMIT, "more than the limit 'wacz_items' of %d", TRUCE_WACZ_ITEMS);
    int rc = wacz__room(w, x->bytes.n, err);
    if (rc != TRUCE_OK) return rc;
    truce_sha256_hex(x->bytes.p, x->bytes.n, sha);
    if (!truce_str_is(x->sha256, sha))
        return truce_err_set(err, TRUCE_EINPUT, "damaged: what is kept as %.*s has the SHA-256 %s",
                             TRUCE_FMT(x->sha256), sha);
    rc = wacz__warc_item(&w->warc, x, &w->url, err);
    if (rc != TRUCE_OK) return rc;
    const truce_wacz_report none = {.published = TRUCE_NODAY};
    if (!x->n_reports) wacz__page(w, x, &none);
    for (uint32_t i = 0; i < x->n_reports; i++) wacz__page(w, x, &x->reports[i]);
    w->items++;
    return w->pages.failed ? wacz__oom(err) : TRUCE_OK;
}

/* ---------------------------------------------------------------- custody */

int truce_wacz_log(truce_wacz *w, const truce_wacz_custody *c, truce_err *err) {
    truce_buf *b = &w->log, time;
    truce_json j;
    if (w->lines == TRUCE_WACZ_ITEMS)
        return truce_err_set(err, TRUCE_ELIMIT, "more than the limit 'wacz_items' of %d lines", TRUCE_WACZ_ITEMS);
    w->lines++;
    truce_buf_init(&time);
    wacz__time(&time, c->at, 6);
    truce_json_init(&j, b);
    truce_json_obj(&j);
    truce_json_kstr(&j, "time", truce_buf_view(&time));
    truce_json_kstr(&j, "who", c->who);
    truce_json_kstr(&j, "what", c->what);
    truce_json_kstr(&j, "sha256", c->sha256);
    truce_json_kcount(&j, "entry", c->entry > INT64_MAX ? -1 : (int64_t)c->entry);
    truce_json_kstr(&j, "note", c->note);
    truce_json_obj_end(&j);
    truce_buf_char(b, '\n');
    bool failed = time.failed || b->failed;
    truce_buf_fini(&time);
    return failed ? wacz__oom(err) : TRUCE_OK;
}

static bool wacz__name_ok(const char *name) {
    size_t n = strlen(name);
    return n && n <= TRUCE_WACZ_NAME && name[0] != '.' &&
           strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789._-") == n && strcmp(name, "log.jsonl") != 0;
}

int truce_wacz_file(truce_wacz *w, const char *name, truce_str bytes, truce_err *err) {
    if (!wacz__name_ok(name)) return truce_err_set(err, TRUCE_EUSAGE, "'%s' may not be the name of a file", name);
    truce_str path = truce_arena_printf(&w->arena, "custody/%s", name);
    if (!path.p) return wacz__oom(err);
    for (uint32_t i = 0; i < w->files.n; i++)
        if (truce_str_eq(w->files.v[i].path, path)) return truce_err_set(err, TRUCE_EUSAGE, "'%s' comes twice", name);
    if (w->files.n == TRUCE_WACZ_FILES)
        return truce_err_set(err, TRUCE_ELIMIT, "more than the limit 'wacz_files' of %d", TRUCE_WACZ_FILES);
    int rc = wacz__room(w, bytes.n, err);
    if (rc != TRUCE_OK) return rc;
    wacz__file f = {path, truce_arena_str(&w->arena, bytes), false};
    return f.bytes.p && truce_vec_push(&w->arena, &w->files, f) ? TRUCE_OK : wacz__oom(err);
}

/* ---------------------------------------------------------------- the manifest */

static void wacz__resource(truce_json *j, const wacz__file *f) {
    char sha[65], hash[80];
    uint32_t name = 0;
    for (uint32_t i = 0; i < f->path.n; i++)
        if (f->path.p[i] == '/') name = i + 1;
    truce_sha256_hex(f->bytes.p, f->bytes.n, sha);
    snprintf(hash, sizeof hash, "sha256:%s", sha);
    truce_json_obj(j);
    truce_json_kstr(j, "name", truce_str_sub(f->path, name, f->path.n));
    truce_json_kstr(j, "path", f->path);
    truce_json_kcstr(j, "hash", hash);
    truce_json_kint(j, "bytes", f->bytes.n);
    truce_json_obj_end(j);
}

static void wacz__package(truce_wacz *w, const wacz__file *files, uint32_t n) {
    truce_buf time;
    truce_json j;
    truce_buf_init(&time);
    wacz__time(&time, w->head.created, 0);
    truce_json_init(&j, &w->package);
    truce_json_obj(&j);
    truce_json_kcstr(&j, "profile", "data-package");
    truce_json_kcstr(&j, "wacz_version", "1.1.1");
    if (w->head.collection.n) truce_json_kstr(&j, "id", w->head.collection);
    truce_json_kstr(&j, "title", w->head.title);
    truce_json_kstr(&j, "description", w->head.description);
    truce_json_kstr(&j, "created", truce_buf_view(&time));
    truce_json_kstr(&j, "software", w->head.software);
    truce_json_key(&j, "resources");
    truce_json_arr(&j);
    for (uint32_t i = 0; i < n; i++) wacz__resource(&j, &files[i]);
    truce_json_arr_end(&j);
    truce_json_obj_end(&j);
    truce_buf_char(&w->package, '\n');
    w->package.failed |= time.failed;
    truce_buf_fini(&time);
}

static void wacz__digest(truce_wacz *w) {
    char sha[65];
    truce_sha256_hex(w->package.p, w->package.n, sha);
    truce_buf_printf(&w->digest, "{\"path\":\"datapackage.json\",\"hash\":\"sha256:%s\"}\n", sha);
}

/* ---------------------------------------------------------------- the ZIP */

/* What ZIP takes for a time: from 1980 on, in steps of two seconds. UTC, so that it is the same everywhere. */
static void wacz__dos(int64_t us, zip_uint16_t *time, zip_uint16_t *day) {
    int64_t s = us < 0 ? 0 : us / 1000000;
    int y, m, d;
    truce_day_split((truce_day)(s / 86400 > 49709 ? 49709 : s / 86400), &y, &m, &d); /* at most 2106 */
    *time = (zip_uint16_t)(s / 3600 % 24 << 11 | s / 60 % 60 << 5 | s % 60 / 2);
    *day = (zip_uint16_t)(y < 1980 ? 1 << 5 | 1 : (y - 1980) << 9 | m << 5 | d);
}

static int wacz__zip_err(int code, const char *what, truce_err *err) {
    return code == ZIP_ER_MEMORY ? wacz__oom(err) : truce_err_set(err, TRUCE_EIO, "the ZIP cannot be made: %s", what);
}

static int wacz__zip_put(zip_t *z, const wacz__file *f, int64_t at, truce_err *err) {
    char path[TRUCE_WACZ_NAME + 16];
    zip_uint16_t time, day;
    zip_source_t *src = zip_source_buffer(z, f->bytes.p, f->bytes.n, 0);
    if (!src) return wacz__oom(err);
    snprintf(path, sizeof path, "%.*s", TRUCE_FMT(f->path));
    zip_int64_t i = zip_file_add(z, path, src, ZIP_FL_ENC_UTF_8);
    if (i < 0) {
        zip_source_free(src);
        return wacz__zip_err(zip_error_code_zip(zip_get_error(z)), zip_strerror(z), err);
    }
    wacz__dos(at, &time, &day);
    bool ok = zip_set_file_compression(z, (zip_uint64_t)i, f->stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9) == 0 &&
              zip_file_set_dostime(z, (zip_uint64_t)i, time, day, 0) == 0 &&
              zip_file_set_external_attributes(z, (zip_uint64_t)i, 0, ZIP_OPSYS_UNIX, 0100644u << 16) == 0;
    return ok ? TRUCE_OK : wacz__zip_err(zip_error_code_zip(zip_get_error(z)), zip_strerror(z), err);
}

static int wacz__zip_read(zip_source_t *s, truce_buf *out, truce_err *err) {
    zip_int64_t got = 0;
    if (zip_source_open(s) != 0) return wacz__zip_err(ZIP_ER_READ, zip_error_strerror(zip_source_error(s)), err);
    do {
        if (!truce_buf_reserve(out, WACZ__READ)) break;
        got = zip_source_read(s, out->p + out->n, WACZ__READ);
        if (got > 0) out->n += (size_t)got;
    } while (got > 0);
    zip_source_close(s);
    if (out->failed) return wacz__oom(err);
    return got < 0 ? wacz__zip_err(ZIP_ER_READ, zip_error_strerror(zip_source_error(s)), err) : TRUCE_OK;
}

static int wacz__zip(const truce_wacz *w, const wacz__file *files, uint32_t n, truce_buf *out, truce_err *err) {
    zip_error_t e;
    zip_error_init(&e);
    zip_source_t *s = zip_source_buffer_create(NULL, 0, 0, &e);
    zip_t *z = s ? zip_open_from_source(s, ZIP_TRUNCATE, &e) : NULL;
    int rc = z ? TRUCE_OK : wacz__zip_err(zip_error_code_zip(&e), zip_error_strerror(&e), err);
    zip_error_fini(&e);
    if (!z) {
        if (s) zip_source_free(s);
        return rc;
    }
    zip_source_keep(s);
    for (uint32_t i = 0; i < n && rc == TRUCE_OK; i++) rc = wacz__zip_put(z, &files[i], w->head.created, err);
    if (rc == TRUCE_OK && zip_close(z) == 0) z = NULL;
    else if (rc == TRUCE_OK) rc = wacz__zip_err(zip_error_code_zip(zip_get_error(z)), zip_strerror(z), err);
    if (z) zip_discard(z);
    if (rc == TRUCE_OK) rc = wacz__zip_read(s, out, err);
    zip_source_free(s);
    return rc;
}

int truce_wacz_end(truce_wacz *w, truce_buf *out, truce_err *err) {
    truce_buf pages;
    if (!w->items) return truce_err_set(err, TRUCE_EUSAGE, "there is nothing to put into it");
    int rc = wacz__warc_index(&w->warc, &w->index, err);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&pages);
    truce_buf_printf(&pages, "{\"format\":\"json-pages-1.0\",\"id\":\"pages\",\"title\":\"All pages\"%s}\n",
                     w->text ? ",\"hasText\":true" : "");
    truce_buf_str(&pages, truce_buf_view(&w->pages));
    uint32_t n = 0;
    wacz__file *all = truce_arena_array(&w->arena, wacz__file, w->files.n + 6);
    if (all && !pages.failed) {
        all[n++] = (wacz__file){TRUCE_STR("archive/data.warc.gz"), truce_buf_view(&w->warc.out), true};
        all[n++] = (wacz__file){TRUCE_STR("indexes/index.cdx"), truce_buf_view(&w->index), false};
        all[n++] = (wacz__file){TRUCE_STR("pages/pages.jsonl"), truce_buf_view(&pages), false};
        all[n++] = (wacz__file){TRUCE_STR("custody/log.jsonl"), truce_buf_view(&w->log), false};
        for (uint32_t i = 0; i < w->files.n; i++) all[n++] = w->files.v[i];
        wacz__package(w, all, n);
        wacz__digest(w);
        all[n++] = (wacz__file){TRUCE_STR("datapackage.json"), truce_buf_view(&w->package), false};
        all[n++] = (wacz__file){TRUCE_STR("datapackage-digest.json"), truce_buf_view(&w->digest), false};
    }
    bool ok = all && !pages.failed && !w->package.failed && !w->digest.failed;
    rc = ok ? wacz__zip(w, all, n, out, err) : wacz__oom(err);
    truce_buf_fini(&pages);
    return rc;
}
