/* store/flush.c - a batch of reports into the ledger, in one transaction.
 * Does: numbers for everything, rows of every table, then copies, incidents and the act that they came by.
 * Guarantee: killed at any moment, the ledger holds all of a batch or nothing of it. */
#include "store/inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- finding a telling again */

void store__index_day(truce_store *s, int64_t telling, truce_day from, truce_day to) {
    store__rows *r = &s->rows[STORE__T_DAY];
    if (from == TRUCE_NODAY) from = to = STORE__NO_DAY;
    if (to == TRUCE_NODAY || to < from) to = from;
    store__row_int(r, to - from > 7);
    store__row_int(r, from);
    store__row_int(r, to);
    store__row_int(r, telling);
    store__row_end(r);
}

static void index__pair(store__rows *r, int64_t a, int64_t b) {
    store__row_int(r, a);
    store__row_int(r, b);
    store__row_end(r);
}

typedef struct index__telling {
    truce_store *s;
    int64_t telling;
    truce_day from, to; /* of all its claims; NODAY: none has a day */
    int rc;
    truce_err *err;
} index__telling;

static void index__window(index__telling *x, truce_day from, truce_day to) {
    if (from == TRUCE_NODAY) return;
    if (to == TRUCE_NODAY || to < from) to = from;
    if (x->from == TRUCE_NODAY || from < x->from) x->from = from;
    if (x->to == TRUCE_NODAY || to > x->to) x->to = to;
}

/* The telling is found by this word; claimants apart. */
static void index__word(index__telling *x, enum store__table table, truce_str name, bool claimant) {
    int64_t id = 0;
    if (!name.n || x->rc != TRUCE_OK) return;
    x->rc = store__folded_id(x->s, name, &id, x->err);
    if (x->rc != TRUCE_OK || !id) return;
    store__rows *r = &x->s->rows[table];
    store__row_int(r, claimant ? -id : id);
    store__row_int(r, x->from != TRUCE_NODAY && x->to - x->from > 7);
    store__row_int(r, x->from == TRUCE_NODAY ? STORE__NO_DAY : x->from);
    store__row_int(r, x->telling);
    store__row_end(r);
}

static void index__side(index__telling *x, const truce_side *p, bool claimant) {
    index__word(x, STORE__T_TELL_SIDE, p->name, claimant);
    index__word(x, STORE__T_TELL_SIDE, p->country, claimant);
    index__word(x, STORE__T_TELL_SIDE, p->id, claimant);
}

static void index__place(index__telling *x, const truce_place *p) {
    const truce_str names[] = {p->name, p->text, p->adm1, p->adm2, p->country};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) index__word(x, STORE__T_TELL_PLACE, names[i], false);
}

static void index__claim(index__telling *x, const truce_brief *c) {
    for (int i = 0; i < c->n_actors; i++) index__side(x, c->actors[i], false);
    for (int i = 0; i < c->n_recipients; i++) index__side(x, c->recipients[i], false);
    if (c->harm) index__side(x, c->victim, false);
    if (c->has_claimant) index__side(x, c->claimant, true);
    for (int i = 0; i < c->n_places + c->n_ahead; i++) index__place(x, c->places[i]);
}

int store__index_telling(truce_store *s, const truce_telling *t, bool keys, truce_err *err) {
    index__telling x = {s, (int64_t)t->id, TRUCE_NODAY, TRUCE_NODAY, TRUCE_OK, err};
    bool undated = false;
    truce_day from = t->dated ? t->from : t->published, to = t->dated ? t->to : t->published;
    for (uint32_t i = 0; i < t->n; i++) {
        const truce_brief *c = t->claims[i];
        undated |= c->from == TRUCE_NODAY;
        index__window(&x, c->from, c->to);
        if (c->from != TRUCE_NODAY) store__index_day(s, (int64_t)t->id, c->from, c->to);
    }
    if (undated) {
        index__window(&x, from, to);
        store__index_day(s, (int64_t)t->id, from, to);
    }
    for (uint32_t i = 0; i < t->n; i++) index__claim(&x, t->claims[i]);
    if (x.rc != TRUCE_OK || !keys) return x.rc;
    truce_arena a;
    truce_keys k;
    truce_arena_init(&a, 0);
    int rc = store__keys(t, &a, &k, err);
    for (uint32_t i = 0; rc == TRUCE_OK && i < k.stored.n; i++)
        index__pair(&s->rows[STORE__T_KEY], (int64_t)k.stored.v[i], (int64_t)t->id);
    truce_arena_fini(&a);
    return rc;
}

/* ---------------------------------------------------------------- rows of one report */

static void flush__day(store__rows *r, truce_day d) {
    if (d == TRUCE_NODAY) store__row_null(r);
    else store__row_int(r, d);
}

static void flush__or_null(store__rows *r, int64_t id) {
    if (id) store__row_int(r, id);
    else store__row_null(r);
}

static int flush__claim(truce_store *s, int64_t report, const truce_brief *c, truce_err *err) {
    int64_t word, what, victim, claimant, actors, recipients, places;
    int rc = store__word_id(s, c->count.word, &word, err);
    if (rc == TRUCE_OK) rc = store__what_id(s, c->what, &what, err);
    if (rc == TRUCE_OK) rc = store__side_id(s, c->victim, &victim, err);
    if (rc == TRUCE_OK) rc = store__side_id(s, c->claimant, &claimant, err);
    if (rc == TRUCE_OK) rc = store__sides_id(s, c->actors, c->n_actors, &actors, err);
    if (rc == TRUCE_OK) rc = store__sides_id(s, c->recipients, c->n_recipients, &recipients, err);
    if (rc == TRUCE_OK) rc = store__places_id(s, c->places, (uint32_t)c->n_places + c->n_ahead, &places, err);
    if (rc != TRUCE_OK) return rc;
    store__rows *r = &s->rows[STORE__T_CLAIM];
    const int64_t head[] = {STORE__TELLING(report, c->number),
                            c->sentence,
                            c->paragraph,
                            c->token,
                            c->part_of,
                            c->harm,
                            c->role,
                            c->stance,
                            c->count.bound};
    for (size_t i = 0; i < sizeof head / sizeof *head; i++) store__row_int(r, head[i]);
    if (c->count.low < 0) store__row_null(r);
    else store__row_int(r, c->count.low);
    if (c->count.high < 0) store__row_null(r);
    else store__row_int(r, c->count.high);
    flush__or_null(r, word);
    flush__day(r, c->from);
    flush__day(r, c->to);
    store__row_int(r, c->date_prec);
    flush__or_null(r, what);
    flush__or_null(r, victim);
    flush__or_null(r, claimant);
    flush__or_null(r, actors);
    flush__or_null(r, recipients);
    flush__or_null(r, places);
    store__row_int(r, c->n_ahead);
    store__row_int(r, (c->negative ? STORE__FLAG_NEGATIVE : 0) | (c->anaphoric ? STORE__FLAG_ANAPHORIC : 0) |
                          (c->has_claimant ? STORE__FLAG_CLAIMANT : 0) | (c->has_object ? STORE__FLAG_OBJECT : 0) |
                          (c->direct_date ? STORE__FLAG_DIRECT : 0) | (c->row ? STORE__FLAG_ROW : 0) |
                          (c->period ? STORE__FLAG_PERIOD : 0));
    store__row_end(r);
    return TRUCE_OK;
}

static int flush__telling(truce_store *s, store__pending *p, truce_telling *t, int64_t act, truce_err *err) {
    store__rows *r = &s->rows[STORE__T_TELLING];
    truce_buf b;
    truce_buf_init(&b);
    t->id = (uint64_t)STORE__TELLING(p->id, t->number);
    store__numbers_put(&b, t->claims, t->n);
    store__row_int(r, (int64_t)t->id);
    store__row_int(r, act);
    if (t->parent < 0) store__row_null(r);
    else store__row_int(r, t->parent);
    if (t->parent < 0) store__row_int(r, 0); /* to be assigned, before this is committed */
    else store__row_null(r);
    store__row_blob(r, b.p ? b.p : "", b.n);
    store__row_end(r);
    bool failed = b.failed;
    truce_buf_fini(&b);
    return failed ? store__oom(err) : store__index_telling(s, t, t->parent < 0, err);
}

static int flush__loose(truce_store *s, const store__pending *p, truce_err *err) {
    index__telling x = {s, STORE__TELLING(p->id, STORE__LOOSE), TRUCE_NODAY, TRUCE_NODAY, TRUCE_OK, err};
    for (uint32_t i = 0; i < p->days.n; i++) {
        store__index_day(s, x.telling, p->days.v[i].from, p->days.v[i].to);
        index__window(&x, p->days.v[i].from, p->days.v[i].to);
    }
    for (uint32_t i = 0; i < p->sides.n; i++) index__side(&x, p->sides.v[i], false);
    for (uint32_t i = 0; i < p->claimants.n; i++) index__side(&x, p->claimants.v[i], true);
    for (uint32_t i = 0; i < p->places.n; i++) index__place(&x, p->places.v[i]);
    return x.rc;
}

static void flush__bands(truce_store *s, const store__pending *p) {
    for (uint32_t i = 0; p->hash->shingles && i < TRUCE_MINHASH_BANDS; i++)
        index__pair(&s->rows[STORE__T_BAND], store__band(p->hash, i), p->id);
}

static int flush__report(truce_store *s, store__pending *p, int64_t act, truce_err *err) {
    int64_t source, credit;
    unsigned char minhash[2 * TRUCE_MINHASH];
    store__rows *r = &s->rows[STORE__T_REPORT];
    p->id = s->next_report++;
    int rc = store__word_id(s, p->source, &source, err);
    if (rc == TRUCE_OK) rc = store__word_id(s, p->credit, &credit, err);
    if (rc != TRUCE_OK) return rc;
    store__row_int(r, p->id);
    store__row_blob(r, p->raw, sizeof p->raw);
    store__row_int(r, s->batch.docs.v[p->doc - 1].id);
    store__row_int(r, (int64_t)p->at_byte);
    store__row_int(r, p->part);
    flush__day(r, p->published);
    store__row_int(r, p->basis);
    flush__or_null(r, source);
    store__row_int(r, act);
    store__row_int(r, (int64_t)p->bytes);
    store__row_int(r, (int64_t)p->sentences);
    store__row_int(r, (int64_t)p->claims);
    flush__or_null(r, credit);
    store__row_int(r, p->hash->shingles);
    store__minhash_put(p->hash, minhash);
    store__row_blob(r, minhash, sizeof minhash);
    store__row_blob(r, p->content, sizeof p->content);
    store__row_end(r);
    r = &s->rows[STORE__T_RECORD];
    store__row_int(r, p->id);
    store__row_blob(r, p->record.p, p->record.n);
    store__row_end(r);
    for (uint32_t i = 0; i < p->told.claims.n && rc == TRUCE_OK; i++)
        rc = flush__claim(s, p->id, &p->told.claims.v[i], err);
    for (uint32_t i = 0; i < p->told.tellings.n && rc == TRUCE_OK; i++)
        rc = flush__telling(s, p, &p->told.tellings.v[i], act, err);
    if (rc == TRUCE_OK) rc = flush__loose(s, p, err);
    if (rc == TRUCE_OK) flush__bands(s, p);
    return rc;
}

/* ---------------------------------------------------------------- documents and where they came from */

/* Validators of a fetch are remembered only once all of it is here: who was interrupted before gets it again. */
static void flush__source(truce_store *s, store__source *x, bool seal, int64_t act) {
    store__rows *r = &s->rows[STORE__T_OBTAINED];
    if (x->id && (!seal || x->sealed || !x->how.url.n)) return;
    int64_t id = s->next_obtained++;
    if (!x->id) x->id = id;
    x->sealed = seal;
    store__row_int(r, id);
    store__row_int(r, act);
    store__row_int(r, x->how.at ? x->how.at : s->last_at);
    const truce_str none = TRUCE_STR("");
    const truce_str field[] = {x->how.name,
                               x->how.url,
                               x->how.location,
                               x->how.media_type,
                               seal ? x->how.etag : none,
                               seal ? x->how.last_modified : none,
                               x->how.tool};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) store__row_text(r, field[i]);
    store__row_end(r);
}

/* Reports that came without an original of a file were handed over by a program. */
static int flush__no_source(truce_store *s, truce_err *err) {
    store__source src;
    if (s->sources.n) return TRUCE_OK;
    memset(&src, 0, sizeof src);
    return truce_vec_push(&s->kept, &s->sources, src) ? TRUCE_OK : store__oom(err);
}

static int flush__documents(truce_store *s, int64_t act, truce_err *err) {
    int rc = flush__no_source(s, err);
    for (uint32_t i = 0; i < s->sources.n; i++) /* a fetch is remembered even when it brought nothing new */
        if (s->sources.v[i].how.url.n) flush__source(s, &s->sources.v[i], s->ending || i + 1 < s->sources.n, act);
    for (uint32_t i = 0; i < s->batch.docs.n && rc == TRUCE_OK; i++) {
        store__doc *d = &s->batch.docs.v[i];
        rc = store__document_row(s, d->sha, &d->id, err);
        if (rc != TRUCE_OK || d->id) continue;
        d->id = s->next_document++;
        flush__source(s, &s->sources.v[d->obtained < s->sources.n ? d->obtained : 0], false, act);
        store__rows *r = &s->rows[STORE__T_DOCUMENT];
        store__row_int(r, d->id);
        store__row_blob(r, d->sha, sizeof d->sha);
        store__row_int(r, (int64_t)d->bytes);
        store__row_int(r, s->sources.v[d->obtained < s->sources.n ? d->obtained : 0].id);
        store__row_blob(r, d->body.p, d->body.n);
        store__row_end(r);
    }
    return rc;
}

/* ---------------------------------------------------------------- the text index */

static int flush__text(truce_store *s, const store__pending *p, truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st,
                           s->postgres ? "INSERT INTO report_text(report, body) VALUES($1, to_tsvector('simple', $2))"
                                       : "INSERT INTO report_text(rowid, body) VALUES($1, $2)",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, p->id);
    truce_stmt_text(st, 2, p->text);
    return truce_stmt_run(st, err);
}

/* ---------------------------------------------------------------- the batch */

static void flush__clear(truce_store *s) {
    truce_arena_reset(&s->batch.arena);
    memset(&s->batch.reports, 0, sizeof s->batch.reports);
    memset(&s->batch.docs, 0, sizeof s->batch.docs);
    memset(&s->batch.elsewhere, 0, sizeof s->batch.elsewhere);
    truce_map64_clear(&s->batch.have);
    truce_map64_clear(&s->batch.have_docs);
    s->batch.began = store__clock();
    s->doc_index = 0;
}

/* Somebody else may have brought some of them while we gathered: what is to be done with those is decided again. */
static int flush__known(truce_store *s, truce_err *err) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->batch.reports.n; i++) {
        store__pending *p = &s->batch.reports.v[i];
        int64_t there;
        bool keep = true, fresh = !p->replaces;
        int rc = store__report_row(s, p->raw, &there, err);
        if (rc == TRUCE_OK && there && there != p->replaces) rc = store__put_again(s, p, there, &keep, err);
        if (rc != TRUCE_OK) return rc;
        if (fresh && p->replaces) {
            s->done.known++;
            s->done.reports--;
        }
        if (keep) s->batch.reports.v[n++] = *p;
        else s->done.claims -= p->claims;
    }
    s->batch.reports.n = n;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- the same text elsewhere */

static int flush__appearance(truce_store *s, const store__appearance *x, int64_t act, truce_err *err) {
    unsigned char raw[32];
    int64_t report;
    truce_stmt *st;
    store__hex_get(x->sha, raw);
    int rc = store__report_row(s, raw, &report, err);
    if (rc == TRUCE_OK)
        rc = truce_db_stmt(
            s->db, &st,
            "INSERT INTO appearance(report, published, source, url, title, act) VALUES($1, $2, $3, $4, $5, "
            "$6) ON CONFLICT DO NOTHING",
            err);
    if (rc != TRUCE_OK || !report) return rc;
    truce_stmt_int(st, 1, report);
    truce_stmt_int(st, 2, x->published == TRUCE_NODAY ? STORE__NO_DAY : x->published);
    truce_stmt_text(st, 3, x->source);
    truce_stmt_text(st, 4, x->url);
    truce_stmt_text(st, 5, x->title);
    truce_stmt_int(st, 6, act);
    return truce_stmt_run(st, err);
}

/* A text turned out to have been published earlier: read with that day it is another version of the report. */
static int flush__replace(truce_store *s, const store__pending *p, int64_t act, truce_ids *dirty, truce_ids *touched,
                          truce_err *err) {
    store__appearance x = {.published = TRUCE_NODAY};
    truce_arena a;
    truce_stmt *st;
    const int64_t v[] = {p->id, act, p->replaces};
    memcpy(x.sha, p->sha, sizeof x.sha);
    truce_arena_init(&a, 0);
    int rc =
        store__run(s,
                   "INSERT INTO appearance(report, published, source, url, title, act) SELECT $1, published, source, "
                   "url, title, $2 FROM appearance WHERE report = $3 ON CONFLICT DO NOTHING",
                   v, 3, err);
    if (rc == TRUCE_OK) rc = truce_db_stmt(s->db, &st, "SELECT published, source FROM report WHERE id = $1", err);
    if (rc == TRUCE_OK) {
        int64_t word = 0;
        truce_reading old;
        truce_stmt_int(st, 1, p->replaces);
        rc = truce_stmt_step(st, err);
        if (rc == 1) {
            x.published = truce_col_null(st, 0) ? TRUCE_NODAY : (truce_day)truce_col_int(st, 0);
            word = truce_col_int(st, 1);
            truce_stmt_reset(st);
            rc = TRUCE_OK;
        }
        if (rc == TRUCE_OK) rc = store__word(s, word, &x.source, err);
        if (rc == TRUCE_OK) rc = store__reading(s, p->replaces, act, &a, &old, err);
        if (rc == TRUCE_OK) {
            x.title = old.article->title;
            x.url = old.article->url;
        }
    }
    if (!x.source.p) x.source = TRUCE_STR("");
    if (!x.title.p) x.title = TRUCE_STR("");
    if (!x.url.p) x.url = TRUCE_STR("");
    if (rc == TRUCE_OK) rc = flush__appearance(s, &x, act, err);
    if (rc == TRUCE_OK) rc = store__bury(s, p->replaces, act, dirty, touched, err);
    truce_arena_fini(&a);
    return rc;
}

static int flush__rows(truce_store *s, int64_t act, truce_err *err) {
    int rc = flush__documents(s, act, err);
    for (uint32_t i = 0; i < s->batch.reports.n && rc == TRUCE_OK; i++)
        rc = flush__report(s, &s->batch.reports.v[i], act, err);
    if (rc == TRUCE_OK) rc = store__rows_write(s, err);
    for (uint32_t i = 0; i < s->batch.reports.n && rc == TRUCE_OK; i++)
        rc = flush__text(s, &s->batch.reports.v[i], err);
    for (uint32_t i = 0; i < s->batch.elsewhere.n && rc == TRUCE_OK; i++)
        rc = flush__appearance(s, &s->batch.elsewhere.v[i], act, err);
    return rc;
}

static int flush__incidents(truce_store *s, int64_t act, truce_err *err) {
    truce_ids dirty = {NULL, 0, 0}, touched = {NULL, 0, 0};
    int rc = TRUCE_OK;
    bool ok = true;
    for (uint32_t i = 0; i < s->batch.reports.n && rc == TRUCE_OK; i++)
        if (s->batch.reports.v[i].replaces) rc = flush__replace(s, &s->batch.reports.v[i], act, &dirty, &touched, err);
    for (uint32_t i = 0; i < s->batch.reports.n; i++) {
        const truce_told *told = &s->batch.reports.v[i].told;
        for (uint32_t k = 0; k < told->tellings.n; k++) {
            ok &= truce_ids_push(told->tellings.v[k].parent < 0 ? &dirty : &touched, told->tellings.v[k].id);
        }
    }
    if (!ok && rc == TRUCE_OK) rc = store__oom(err);
    if (rc == TRUCE_OK) rc = store__assign(s, &dirty, &touched, err);
    store__trim(s);
    if (rc == TRUCE_OK) rc = store__settle(s, &touched, act, err);
    truce_ids_fini(&dirty);
    truce_ids_fini(&touched);
    return rc;
}

static int flush__copies(truce_store *s, int64_t act, truce_err *err) {
    int64_t *ids = truce_arena_array(&s->batch.arena, int64_t, s->batch.reports.n + 1);
    if (!ids) return store__oom(err);
    for (uint32_t i = 0; i < s->batch.reports.n; i++) ids[i] = s->batch.reports.v[i].id;
    return store__families(s, ids, s->batch.reports.n, act, err);
}

static bool flush__news(const truce_store *s) {
    if (s->batch.reports.n || s->batch.elsewhere.n) return true;
    for (uint32_t i = 0; i < s->sources.n; i++)
        if (s->sources.v[i].how.url.n && (!s->sources.v[i].id || (s->ending && !s->sources.v[i].sealed))) return true;
    return false;
}

int store__flush(truce_store *s, truce_err *err) {
    int64_t act, before = s->head, obtained, report, document;
    if (!flush__news(s)) { /* what was looked up of known reports is let go of */
        flush__clear(s);
        return TRUCE_OK;
    }
    char detail[160];
    uint32_t n = s->source.n < 120 ? s->source.n : 120;
    while (n < s->source.n && n && !truce_utf8_boundary(s->source, n)) n--; /* no half of a character */
    snprintf(detail, sizeof detail, "%.*s", (int)n, n ? s->source.p : "");
    int rc = store__begin_act(s, "ingest", "", "", detail, &act, err);
    obtained = s->next_obtained;
    report = s->next_report;
    document = s->next_document;
    if (rc == TRUCE_OK && before != act - 1) rc = flush__known(s, err);
    if (rc == TRUCE_OK) rc = flush__rows(s, act, err);
    if (rc == TRUCE_OK) rc = flush__copies(s, act, err);
    if (rc == TRUCE_OK) rc = flush__incidents(s, act, err);
    if (rc == TRUCE_OK) rc = store__log_ingest(s, act, report, document, err);
    if (rc == TRUCE_OK) rc = store__commit(s, err);
    if (rc == TRUCE_OK) {
        for (uint32_t i = 0; i < s->batch.reports.n; i++) s->done.committed += !s->batch.reports.v[i].replaces;
    } else {
        store__rollback(s);
        for (uint32_t i = 0; i < s->sources.n; i++)
            if (s->sources.v[i].id >= obtained) s->sources.v[i].id = 0, s->sources.v[i].sealed = false;
    }
    flush__clear(s);
    return store__shed(s, rc, err);
}
