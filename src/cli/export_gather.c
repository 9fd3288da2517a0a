/* cli/export_gather.c - what belongs to a case, or to one report or incident: reports, kept bytes, who did what when.
 */
#include "cli/export_wacz.h"

#include <string.h>

static int gather_oom(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

int wacz_line(wacz_export *x, truce_time_us at, truce_str who, truce_str what, truce_str sha, truce_str note,
              uint64_t entry, truce_err *err) {
    truce_wacz_custody c = {.at = at, .who = who, .what = what, .sha256 = sha, .note = note, .entry = entry};
    truce_str *const field[] = {&c.who, &c.what, &c.sha256, &c.note};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        if (!field[i]->p) continue;
        *field[i] = truce_arena_str(&x->arena, *field[i]);
        if (!field[i]->p) return gather_oom(err);
    }
    if (at > x->newest) x->newest = at;
    if (!truce_vec_push(&x->arena, &x->lines, c)) return gather_oom(err);
    return entry == UINT64_MAX || truce_vec_push(&x->arena, &x->entries, entry) ? TRUCE_OK : gather_oom(err);
}

truce_str wacz_base(truce_str name) {
    uint32_t beg = name.n;
    while (beg && name.p[beg - 1] != '/') beg--;
    return truce_str_sub(name, beg, name.n);
}

/* Is it new? Compared in full: whoever may hand in reports may look for two whose hashes meet. */
static int gather_once(wacz_export *x, wacz_names *set, truce_str name, bool *first, truce_err *err) {
    uint64_t key = truce_hash_str(name) | 1, at;
    for (; truce_map64_get(&set->at, key, &at); key += 2)
        if (truce_str_eq(set->v.v[at], name)) {
            *first = false;
            return TRUCE_OK;
        }
    *first = true;
    truce_str kept = truce_arena_str(&x->arena, name);
    bool ok = kept.p && truce_map64_put(&set->at, key, set->v.n) && truce_vec_push(&x->arena, &set->v, kept);
    return ok ? TRUCE_OK : gather_oom(err);
}

/* ---------------------------------------------------------------- kept bytes */

static int gather_doc(wacz_export *x, truce_str sha, truce_time_us at, wacz_doc **out, truce_err *err) {
    bool first;
    int rc = gather_once(x, &x->hashes, sha, &first, err);
    *out = NULL;
    for (uint32_t i = 0; !first && i < x->docs.n && !*out; i++)
        if (truce_str_is(sha, x->docs.v[i].sha)) *out = &x->docs.v[i];
    if (rc != TRUCE_OK || *out) return rc;
    wacz_doc d = {.at = at};
    snprintf(d.sha, sizeof d.sha, "%.*s", TRUCE_FMT(sha));
    if (!truce_vec_push(&x->arena, &x->docs, d)) return gather_oom(err);
    *out = &x->docs.v[x->docs.n - 1];
    return TRUCE_OK;
}

/* How bytes were obtained, in one line. */
static int gather_obtained(wacz_export *x, const char *sha, const truce_obtained *how, truce_err *err) {
    truce_buf b;
    truce_buf_init(&b);
    if (how->url.n) truce_buf_printf(&b, "from %.*s", TRUCE_FMT(how->url));
    if (how->location.n && !truce_str_eq(how->location, how->url))
        truce_buf_printf(&b, ", which led to %.*s", TRUCE_FMT(how->location));
    if (!how->url.n) truce_buf_printf(&b, "from the file %.*s", TRUCE_FMT(wacz_base(how->name)));
    int rc = b.failed ? gather_oom(err)
                      : wacz_line(x, how->at, how->tool.n ? how->tool : TRUCE_STR("unknown"), TRUCE_STR("obtained"),
                                  truce_str_c(sha), truce_buf_view(&b), UINT64_MAX, err);
    truce_buf_fini(&b);
    return rc;
}

static int gather_kept_entry(const truce_log_entry *e, void *ctx) {
    wacz_export *x = ctx;
    truce_arena a;
    truce_entry_text t;
    truce_arena_init(&a, 0);
    int rc = truce_entry_read(&t, &a, e->body, &x->err);
    if (rc == TRUCE_OK)
        rc = wacz_line(x, e->taken, truce_entry_get(&t, "who"), e->kind, truce_entry_get(&t, "sha256"),
                       wacz_base(truce_entry_get(&t, "file")), e->index, &x->err);
    truce_arena_fini(&a);
    return rc;
}

static bool gather_hex(truce_str s) {
    for (uint32_t i = 0; i < s.n; i++)
        if (!((s.p[i] >= '0' && s.p[i] <= '9') || (s.p[i] >= 'a' && s.p[i] <= 'f'))) return false;
    return s.n == 64;
}

static int gather_missing(wacz_export *x, truce_str what, truce_time_us at, truce_err *err) {
    x->missing++;
    return wacz_line(x, at, TRUCE_STR("truce"), TRUCE_STR("missing"), gather_hex(what) ? what : TRUCE_NOSTR, what,
                     UINT64_MAX, err);
}

/* Evidence by its hash: a document of reports, or bytes that were kept for their own sake. */
static int gather_kept(wacz_export *x, truce_str sha, truce_time_us at, truce_err *err) {
    truce_buf bytes;
    truce_obtained how;
    wacz_doc *d;
    uint32_t n = x->docs.n;
    bool first;
    char hex[65], subject[80];
    snprintf(hex, sizeof hex, "%.*s", TRUCE_FMT(sha));
    truce_buf_init(&bytes);
    int rc = truce_log_kept(x->l->store, hex, &bytes, &x->arena, &how, err);
    truce_buf_fini(&bytes);
    if (rc == TRUCE_EABSENT) return gather_missing(x, sha, at, err);
    if (rc == TRUCE_OK) rc = gather_once(x, &x->kept, sha, &first, err);
    if (rc != TRUCE_OK || !first) return rc;
    rc = gather_doc(x, sha, how.at, &d, err);
    if (rc == TRUCE_OK && x->docs.n > n) rc = gather_obtained(x, hex, &how, err);
    if (rc != TRUCE_OK) return rc;
    snprintf(subject, sizeof subject, "evidence %s", hex);
    return truce_log_about(x->l->store, subject, false, x->size, gather_kept_entry, x, err);
}

/* ---------------------------------------------------------------- reports */

static int gather_row(const truce_stored_report *r, void *ctx) {
    wacz_export *x = ctx;
    wacz_doc *d;
    uint64_t entry = UINT64_MAX;
    uint32_t n = x->docs.n;
    truce_str id = truce_arena_str(&x->arena, truce_str_c(r->id));
    truce_obtained how = {.name = r->name, .location = r->location, .tool = r->tool, .at = r->obtained};
    if (!id.p) return gather_oom(&x->err);
    int rc = gather_doc(x, truce_str_c(r->document), r->obtained, &d, &x->err);
    if (rc != TRUCE_OK) return rc;
    if (!truce_vec_push(&x->arena, &d->reports, id)) return gather_oom(&x->err);
    if (r->location.n) how.url = r->name;
    if (x->docs.n > n) rc = gather_obtained(x, r->document, &how, &x->err);
    if (rc == TRUCE_OK) rc = truce_log_of_report(x->l->store, r->id, &entry, &x->err);
    if (rc == TRUCE_EABSENT) rc = TRUCE_OK; /* of a ledger older than its record */
    if (rc == TRUCE_OK)
        rc = wacz_line(x, r->taken, r->tool.n ? r->tool : TRUCE_STR("unknown"), TRUCE_STR("report"), id,
                       r->title.n ? r->title : r->source, entry, &x->err);
    if (rc == TRUCE_OK && r->withdrawn)
        rc = wacz_line(x, r->withdrawn, r->who, TRUCE_STR("withdraw"), id, r->reason, UINT64_MAX, &x->err);
    return rc;
}

static int gather_report(wacz_export *x, const char *id, truce_err *err) {
    bool first;
    int rc = gather_once(x, &x->reports, truce_str_c(id), &first, err);
    if (rc != TRUCE_OK || !first) return rc;
    truce_filter f = {.id = truce_str_c(id), .as_of = x->l->filter.as_of};
    return truce_store_reports(x->l->store, &f, gather_row, x, err);
}

static int gather_incident(const truce_incident *i, void *ctx) {
    wacz_export *x = ctx;
    int rc = TRUCE_OK;
    for (uint32_t k = 0; k < i->claims.n && rc == TRUCE_OK; k++) rc = gather_report(x, i->claims.v[k].report, &x->err);
    return rc;
}

/* What an id names: a report, a claim's report, an incident's reports. */
static int gather_id(wacz_export *x, truce_str id, truce_err *err) {
    enum truce_id_kind kind;
    char whole[80], given[80];
    bool forwarded, first;
    snprintf(given, sizeof given, "%.*s", TRUCE_FMT(id));
    int rc = truce_store_find(x->l->store, given, &kind, whole, &forwarded, err);
    if (rc != TRUCE_OK) return rc;
    if (!x->whole[0]) memcpy(x->whole, whole, sizeof whole);
    if (kind == TRUCE_ID_INCIDENT) {
        truce_filter f = {.id = truce_str_c(whole), .as_of = x->l->filter.as_of};
        rc = gather_once(x, &x->incidents, truce_str_c(whole), &first, err);
        return rc == TRUCE_OK && first ? truce_store_incidents(x->l->store, &f, x->l->policy, gather_incident, x, err)
                                       : rc;
    }
    if (kind == TRUCE_ID_CLAIM) {
        char *dash = strrchr(whole, '-');
        if (dash) *dash = 0;
        rc = truce_store_find(x->l->store, whole, &kind, given, &forwarded, err);
        return rc == TRUCE_OK ? gather_report(x, given, err) : rc;
    }
    return gather_report(x, whole, err);
}

/* ---------------------------------------------------------------- a case */

/* The last word of "report 3f0c...": people write before an id what it is. */
static truce_str gather_word(truce_str s) {
    uint32_t beg = s.n;
    while (beg && s.p[beg - 1] != ' ') beg--;
    return truce_str_sub(s, beg, s.n);
}

/* Something that an act names; what is not here is said, not passed over. */
static int gather_named(wacz_export *x, const truce_field *f, truce_time_us at, truce_err *err) {
    bool any = truce_str_is(f->key, "evidence"); /* of a determination: a hash, an id, or words */
    truce_str value = any ? gather_word(f->value) : f->value;
    truce_err none = {0};
    int rc = truce_str_is(f->key, "sha256") ? TRUCE_EABSENT : gather_id(x, value, &none);
    if (rc == TRUCE_EABSENT && gather_hex(value) && !truce_str_is(f->key, "report"))
        return gather_kept(x, value, at, err);
    if (rc != TRUCE_OK && rc != TRUCE_EABSENT && err) *err = none;
    return rc == TRUCE_EABSENT ? any ? TRUCE_OK : gather_missing(x, value, at, err) : rc;
}

static int gather_act(wacz_export *x, const truce_case_act *a, truce_err *err) {
    static const char *const said[] = {"text", "reasons", "reason"};
    static const char *const names[] = {"incident", "report", "sha256", "evidence"};
    char sha[65], what[40];
    truce_str note = TRUCE_NOSTR;
    for (size_t i = 0; i < sizeof said / sizeof *said && !note.n; i++) note = truce_entry_get(&a->read, said[i]);
    truce_sha256_hex(a->text.p, a->text.n, sha);
    snprintf(what, sizeof what, "case-%s", truce_case_deed_name(a->deed));
    int rc = wacz_line(x, a->at, a->by->name, truce_str_c(what), truce_str_c(sha), note, a->index, err);
    for (uint32_t i = 0; i < a->read.fields.n && rc == TRUCE_OK; i++)
        for (size_t k = 0; k < sizeof names / sizeof *names && rc == TRUCE_OK; k++)
            if (truce_str_is(a->read.fields.v[i].key, names[k])) rc = gather_named(x, &a->read.fields.v[i], a->at, err);
    return rc;
}

int wacz_gather(wacz_export *x, truce_err *err) {
    int rc = truce_log_size_at(x->l->store, x->l->filter.as_of, &x->size, err);
    if (!x->c && rc == TRUCE_OK) rc = gather_id(x, x->l->filter.id, err);
    for (uint32_t i = 0; x->c && i < x->c->acts.n && rc == TRUCE_OK; i++) rc = gather_act(x, &x->c->acts.v[i], err);
    if (x->err.code && err) *err = x->err;
    return rc;
}
