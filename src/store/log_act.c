/* store/log_act.c - acts as entries of the record: an ingest with its reports, corrections, acts of a mechanism, and
 * what was there before a ledger had a record. */
#include "store/log_inside.h"

#include <string.h>

/* ---------------------------------------------------------------- entries of the ledger's own acts */

static void act__head(truce_buf *b, const char *kind, truce_time_us at) {
    truce_entry_begin(b, kind);
    truce_entry_time(b, "taken", at);
}

/* What the act wrote, then the entry itself. `doc`: the first document that it brought. */
int log__enter(truce_store *s, int64_t act, const char *kind, int64_t doc, truce_buf *body, truce_err *err) {
    log__sum sums[LOG__TABLES];
    truce_arena a;
    truce_entry_text e;
    truce_buf subject;
    uint64_t index;
    int rc = log__sums(s, act, act, doc, s->next_document - 1, sums, err);
    if (rc != TRUCE_OK) return rc;
    log__sums_put(body, sums);
    if (body->failed) return store__oom(err);
    truce_arena_init(&a, 0);
    truce_buf_init(&subject);
    rc = truce_entry_read(&e, &a, truce_buf_view(body), err);
    if (rc == TRUCE_OK) log__subject(&subject, &e);
    if (rc == TRUCE_OK && subject.failed) rc = store__oom(err);
    if (rc == TRUCE_OK) rc = log__append(s, act, kind, truce_buf_view(&subject), truce_buf_view(body), &index, err);
    truce_buf_fini(&subject);
    truce_arena_fini(&a);
    return rc == TRUCE_OK ? log__flush(s, err) : rc;
}

int store__log_ingest(truce_store *s, int64_t act, int64_t report, int64_t document, truce_err *err) {
    truce_buf b;
    int64_t n = s->next_report - report;
    int rc = log__append_reports(s, act, report, (uint32_t)n, err);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&b);
    act__head(&b, "ingest", s->last_at);
    if (s->source.n) truce_entry_put(&b, "source", s->source);
    truce_entry_int(&b, "reports", n);
    rc = log__enter(s, act, "ingest", document, &b, err);
    truce_buf_fini(&b);
    return rc;
}

int store__log_ids(truce_store *s, const truce_act *act, truce_buf *ids, truce_err *err) {
    static const char *const keys[] = {"report", "claim", "incident"};
    int rc = TRUCE_OK;
    for (uint32_t i = 0; i < act->n && rc == TRUCE_OK; i++) {
        enum truce_id_kind kind, of;
        char whole[80], report[80];
        bool forwarded;
        if (act->kind == TRUCE_ACT_WITHDRAW && act->ids[i][0] == 'i') continue; /* refused later, and why */
        rc = truce_store_find(s, act->ids[i], &kind, whole, &forwarded, err);
        if (rc == TRUCE_OK && kind == TRUCE_ID_CLAIM) { /* with all of its report's id */
            char *dash = strchr(whole, '-');
            *dash = 0;
            rc = truce_store_find(s, whole, &of, report, &forwarded, err);
            if (rc == TRUCE_OK) truce_buf_printf(ids, "claim %s-%s\n", report, dash + 1);
        } else if (rc == TRUCE_OK) truce_entry_cstr(ids, keys[kind], whole);
    }
    return rc == TRUCE_OK && ids->failed ? store__oom(err) : rc;
}

int store__log_correction(truce_store *s, int64_t act, const char *kind, const truce_act *what, const truce_buf *ids,
                          truce_err *err) {
    truce_buf b;
    truce_buf_init(&b);
    act__head(&b, kind, s->last_at);
    truce_entry_cstr(&b, "who", what->who);
    truce_entry_cstr(&b, "reason", what->reason);
    truce_buf_str(&b, truce_buf_view(ids));
    int rc = log__enter(s, act, kind, s->next_document, &b, err);
    truce_buf_fini(&b);
    return rc;
}

/* ---------------------------------------------------------------- acts of others */

void log__subject(truce_buf *b, const truce_entry_text *e) {
    static const char *const keys[] = {"id", "name", "sha256"};
    truce_str about = truce_entry_get(e, "case"), word = TRUCE_STR("case");
    uint32_t dash = truce_str_find(e->kind, TRUCE_STR("-"), 0);
    for (size_t i = 0; i < sizeof keys / sizeof *keys && !about.p; i++) {
        about = truce_entry_get(e, keys[i]);
        word = truce_str_sub(e->kind, 0, dash);
    }
    if (about.n) truce_buf_printf(b, "%.*s %.*s", TRUCE_FMT(word), TRUCE_FMT(about));
}

typedef struct act__new {
    truce_buf body, given, subject;
    const char *kind, *who;
    truce_arena a;
} act__new;

int log__says(const truce_entry_text *e, const char *key, truce_str value, bool *same, truce_err *err) {
    truce_buf want, has;
    truce_buf_init(&want);
    truce_buf_init(&has);
    truce_entry_put(&want, key, value);
    truce_entry_put(&has, key, truce_entry_get(e, key));
    *same = truce_str_eq(truce_buf_view(&want), truce_buf_view(&has));
    bool failed = want.failed || has.failed;
    truce_buf_fini(&want);
    truce_buf_fini(&has);
    return failed ? store__oom(err) : TRUCE_OK;
}

/* Is it what an entry must be: well written, of this kind and time, by this person, with the subject that it names? */
static int act__fits(const truce_entry_text *e, act__new *x, truce_time_us at, truce_err *err) {
    truce_time_us taken;
    bool same;
    int rc = log__says(e, "who", truce_str_c(x->who), &same, err);
    if (rc != TRUCE_OK) return rc;
    log__subject(&x->subject, e);
    truce_str given = truce_buf_view(&x->given), subject = truce_buf_view(&x->subject);
    if (x->given.failed || x->subject.failed) return store__oom(err);
    if (!truce_str_is(e->kind, x->kind))
        return truce_err_set(err, TRUCE_EUSAGE, "an entry of kind '%.*s' for an act of kind '%s'", TRUCE_FMT(e->kind),
                             x->kind);
    if (!truce_entry_get_time(e, "taken", &taken) || taken != at)
        return truce_err_set(err, TRUCE_EUSAGE, "an entry of kind '%s' without the time at which it is taken", x->kind);
    if (!same) return truce_err_set(err, TRUCE_EUSAGE, "an entry of kind '%s' that does not say who made it", x->kind);
    if (given.n && !truce_str_eq(given, subject))
        return truce_err_set(err, TRUCE_EUSAGE, "an entry about '%.*s' kept as one about '%.*s'", TRUCE_FMT(subject),
                             TRUCE_FMT(given));
    return TRUCE_OK;
}

static int act__add(truce_store *s, act__new *x, int64_t act, uint64_t *index, truce_err *err) {
    truce_entry_text e;
    if (x->body.failed) return store__oom(err);
    if (x->body.n > TRUCE_ENTRY_BYTES)
        return truce_err_set(err, TRUCE_ELIMIT, "%zu bytes are more than the limit of %d for an entry of the record",
                             x->body.n, TRUCE_ENTRY_BYTES);
    int rc = truce_entry_read(&e, &x->a, truce_buf_view(&x->body), err);
    if (rc == TRUCE_OK) rc = act__fits(&e, x, s->last_at, err);
    if (rc == TRUCE_OK)
        rc = log__append(s, act, x->kind, truce_buf_view(&x->subject), truce_buf_view(&x->body), index, err);
    return rc == TRUCE_OK ? log__flush(s, err) : rc;
}

int truce_log_add(truce_store *s, const char *kind, const char *who,
                  int (*make)(truce_store *s, truce_time_us now, truce_buf *body, truce_buf *subject, void *ctx,
                              truce_err *err),
                  void *ctx, uint64_t *index, truce_err *err) {
    act__new x = {.kind = kind, .who = who};
    int64_t act;
    if (!s->write) return truce_err_set(err, TRUCE_EUSAGE, "%s: opened for reading only", s->where);
    truce_buf_init(&x.body);
    truce_buf_init(&x.given);
    truce_buf_init(&x.subject);
    truce_arena_init(&x.a, 0);
    int rc = store__begin_act(s, kind, who, "", "", &act, err);
    if (rc == TRUCE_OK) rc = make(s, s->last_at, &x.body, &x.given, ctx, err);
    if (rc == TRUCE_OK) rc = act__add(s, &x, act, index, err);
    if (rc == TRUCE_OK) rc = store__commit(s, err);
    if (rc != TRUCE_OK) store__rollback(s);
    truce_buf_fini(&x.body);
    truce_buf_fini(&x.given);
    truce_buf_fini(&x.subject);
    truce_arena_fini(&x.a);
    return rc;
}
