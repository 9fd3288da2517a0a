/* store/put.c - readings taken in: what of them the ledger keeps is made ready here, without any lock; flush.c writes
 * it. Does: originals and records compressed, claims in brief, MinHash; batches by number, size and time. Why this way:
 * with several writers on one PostgreSQL only flush waits for its turn. */
#include "store/codec.h"
#include "store/inside.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- begin, documents */

/* Names of files and headers of servers are any bytes; PostgreSQL takes UTF-8 without NUL and nothing else, and both
 * databases should hold the same: '?' for what is neither. p NULL: out of memory. */
static truce_str put__keep(truce_arena *a, truce_str v) {
    if (!v.n) return TRUCE_STR("");
    char *p = truce_arena_dup(a, v.p, v.n);
    if (!p) return TRUCE_NOSTR;
    for (uint32_t i = 0; i < v.n; i++)
        if (!p[i]) p[i] = '?';
    for (uint32_t i; (i = truce_utf8_check((truce_str){p, v.n})) < v.n;) p[i] = '?';
    return (truce_str){p, v.n};
}

int truce_store_ingest_begin(truce_store *s, const char *source, truce_err *err) {
    if (!s->write) return truce_err_set(err, TRUCE_EUSAGE, "%s: opened for reading only", s->where);
    if (s->ingesting) return truce_err_set(err, TRUCE_EUSAGE, "an ingest is under way already");
    memset(&s->done, 0, sizeof s->done);
    truce_arena_reset(&s->kept);
    memset(&s->sources, 0, sizeof s->sources);
    s->source = put__keep(&s->kept, truce_str_c(source));
    if (!s->source.p) return store__oom(err);
    s->doc_set = false;
    s->ingesting = true;
    s->batch.began = store__clock();
    return TRUCE_OK;
}

int truce_store_document(truce_store *s, const void *bytes, size_t n, const truce_obtained *how, truce_err *err) {
    if (n > UINT32_MAX) return truce_err_set(err, TRUCE_ELIMIT, "an original of more than 4 GiB");
    store__source src = {.how = *how};
    truce_str *const field[] = {&src.how.name, &src.how.url,           &src.how.location, &src.how.media_type,
                                &src.how.etag, &src.how.last_modified, &src.how.tool};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        *field[i] = put__keep(&s->kept, *field[i]);
        if (!field[i]->p) return store__oom(err);
    }
    if (!truce_vec_push(&s->kept, &s->sources, src)) return store__oom(err);
    s->doc_bytes = (truce_str){bytes, (uint32_t)n};
    s->doc_set = bytes != NULL;
    s->doc_source = s->sources.n - 1;
    s->doc_index = 0;
    return TRUCE_OK;
}

/* The batch's document for these bytes. */
static int put__document(truce_store *s, truce_str bytes, uint32_t *index, truce_err *err) {
    char hex[65];
    store__doc d = {.bytes = bytes.n, .obtained = s->doc_source};
    truce_sha256_hex(bytes.p, bytes.n, hex);
    store__hex_get(hex, d.sha);
    uint64_t key = truce_hash(d.sha, sizeof d.sha) | 1, at;
    if (truce_map64_get(&s->batch.have_docs, key, &at) &&
        memcmp(s->batch.docs.v[at - 1].sha, d.sha, sizeof d.sha) == 0) {
        *index = (uint32_t)at;
        return TRUCE_OK;
    }
    int rc = store__compress(s, bytes, &s->batch.arena, &d.body, err);
    if (rc != TRUCE_OK) return rc;
    if (!truce_vec_push(&s->batch.arena, &s->batch.docs, d) ||
        !truce_map64_put(&s->batch.have_docs, key, s->batch.docs.n))
        return store__oom(err);
    *index = s->batch.docs.n;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- what is kept of one reading */

static truce_str put__original(truce_store *s, const truce_article *a) {
    return a->original.p ? a->original : s->doc_set ? s->doc_bytes : a->text;
}

static int put__record(truce_store *s, const truce_reading *r, truce_str original, store__pending *p, truce_err *err) {
    truce_buf b;
    truce_buf_init(&b);
    int rc = store__codec_put(&b, r) == TRUCE_OK
                 ? store__pack(s, truce_buf_view(&b), original, r->article->offset, &s->batch.arena, &p->record, err)
                 : store__oom(err);
    truce_buf_fini(&b);
    return rc;
}

static void put__loose_side(truce_store *s, store__pending *p, const truce_actor *a, bool claimant) {
    if (!a->name.p && !a->country.p && !a->id.p) return;
    const truce_side *x = truce_names_side(s->names, (truce_side){a->name, a->country, a->sector, a->id});
    if (claimant) truce_vec_push(&s->batch.arena, &p->claimants, x);
    else truce_vec_push(&s->batch.arena, &p->sides, x);
}

/* Claims that are in no telling are found by day, place and side all the same. Under the arena's jump. */
static void put__loose(truce_store *s, const truce_reading *r, store__pending *p) {
    truce_arena *a = &s->batch.arena;
    uint32_t most = r->claims.n ? r->claims.v[r->claims.n - 1].number : 0;
    bool *told = truce_arena_array(a, bool, most + 1);
    for (uint32_t i = 0; i < p->told.tellings.n; i++)
        for (uint32_t k = 0; k < p->told.tellings.v[i].n; k++) told[p->told.tellings.v[i].claims[k]->number] = true;
    for (uint32_t i = 0; i < r->claims.n; i++) {
        const truce_claim *c = &r->claims.v[i];
        if (told[c->number]) continue;
        store__window w = {c->has_when && c->from != TRUCE_NODAY ? c->from : p->published,
                           c->has_when && c->to != TRUCE_NODAY ? c->to : p->published};
        truce_vec_push(a, &p->days, w);
        for (uint32_t k = 0; k < c->actors.n; k++) put__loose_side(s, p, &c->actors.v[k], false);
        for (uint32_t k = 0; k < c->recipients.n; k++) put__loose_side(s, p, &c->recipients.v[k], false);
        if (c->harm) put__loose_side(s, p, &c->victim, false);
        if (c->has_claimant) put__loose_side(s, p, &c->claimant, true);
        for (uint32_t k = 0; k < c->places.n; k++) {
            const truce_place *x = truce_names_place(s->names, &c->places.v[k]);
            truce_vec_push(a, &p->places, x);
        }
    }
}

/* Under the arena's jump. */
static void put__told(truce_store *s, const truce_reading *r, store__pending *p) {
    truce_arena *a = &s->batch.arena;
    truce_tell(&p->told, r, s->lex, s->names, a);
    char *sha = truce_arena_dup(a, p->sha, 64);
    for (uint32_t i = 0; i < p->told.tellings.n; i++) p->told.tellings.v[i].report = sha;
    p->source = truce_arena_str(a, p->source);
    p->url = put__keep(a, p->url);
    p->title = truce_arena_str(a, p->title);
    p->text = truce_arena_str(a, r->article->text);
    p->credit = truce_arena_str(a, r->article->credit);
    p->hash = truce_arena_new(a, truce_minhash);
    truce_minhash_of(r->article->text, p->hash);
    put__loose(s, r, p);
}

static int put__content(truce_store *s, store__pending *p, truce_err *err) {
    uint32_t n = p->told.tellings.n;
    const truce_telling **v = truce_arena_array(&s->batch.arena, const truce_telling *, n + 1);
    if (!v) return store__oom(err);
    for (uint32_t i = 0; i < n; i++) v[i] = &p->told.tellings.v[i];
    unsigned char minhash[2 * TRUCE_MINHASH];
    store__minhash_put(p->hash, minhash);
    store__content c = {p->record,
                        p->hash->shingles,
                        (truce_str){(char *)minhash, sizeof minhash},
                        p->told.claims.v,
                        p->told.claims.n,
                        v,
                        n};
    return store__content_of(s, &c, p->content, err);
}

static int put__gather(truce_store *s, const truce_reading *r, store__pending *p, truce_err *err) {
    const truce_article *art = r->article;
    jmp_buf oom;
    truce_str original = put__original(s, art);
    bool whole = !art->original.p && s->doc_set;
    int rc = TRUCE_OK;
    p->doc = whole ? s->doc_index : 0;
    if (!p->doc) rc = put__document(s, original, &p->doc, err);
    if (rc == TRUCE_OK && whole) s->doc_index = p->doc;
    if (rc == TRUCE_OK) rc = put__record(s, r, original, p, err);
    if (rc != TRUCE_OK) return rc;
    s->batch.arena.oom = &oom;
    truce_names_oom(s->names, &oom);
    if (setjmp(oom) == 0) put__told(s, r, p);
    else rc = store__oom(err);
    if (rc == TRUCE_OK) rc = put__content(s, p, err);
    s->batch.arena.oom = NULL;
    truce_names_oom(s->names, NULL);
    return rc;
}

/* ---------------------------------------------------------------- one text, several outlets */

/* Which of two publications of a text counts as its own: the first, then by name, so that the order in which they came
 * does not show. */
static int put__cmp(truce_day a_day, truce_str a_source, truce_str a_url, truce_day b_day, truce_str b_source,
                    truce_str b_url) {
    int64_t a = a_day == TRUCE_NODAY ? STORE__NO_DAY : a_day, b = b_day == TRUCE_NODAY ? STORE__NO_DAY : b_day;
    if (a != b) return a < b ? -1 : 1;
    int c = truce_str_cmp(a_source, b_source);
    return c ? c : truce_str_cmp(a_url, b_url);
}

static int put__elsewhere(truce_store *s, const store__pending *p, truce_err *err) {
    truce_arena *a = &s->batch.arena;
    store__appearance x = {.published = p->published,
                           .source = truce_arena_str(a, p->source),
                           .url = put__keep(a, p->url),
                           .title = truce_arena_str(a, p->title)};
    memcpy(x.sha, p->sha, sizeof x.sha);
    if (!x.source.p || !x.url.p || !x.title.p || !truce_vec_push(a, &s->batch.elsewhere, x)) return store__oom(err);
    return TRUCE_OK;
}

/* Has an analyst touched it? Then it stays as it is. */
static int put__touched(truce_store *s, int64_t report, bool *out, truce_err *err) {
    static const char *const sql[] = {
        "SELECT count(*) FROM gone WHERE claim BETWEEN $1 AND $2",
        "SELECT count(*) FROM pin WHERE telling BETWEEN $1 AND $2",
        "SELECT count(*) FROM pin WHERE anchor BETWEEN $1 AND $2",
        "SELECT count(*) FROM tombstone WHERE report * 65536 BETWEEN $1 AND $2",
    };
    int rc = TRUCE_OK;
    *out = false;
    for (size_t i = 0; i < sizeof sql / sizeof *sql && rc == TRUCE_OK && !*out; i++) {
        int64_t n;
        rc = store__int(s, sql[i], STORE__TELLING(report, 0), STORE__TELLING(report, 65535), 0, &n, err);
        *out = n > 0;
    }
    return rc;
}

/* How a known report was published: in `a`. */
static int put__published(truce_store *s, int64_t report, truce_arena *a, truce_day *day, truce_str *source,
                          truce_str *url, truce_err *err) {
    truce_stmt *st;
    truce_reading r;
    truce_arena own;
    int rc = truce_db_stmt(s->db, &st, "SELECT published, source FROM report WHERE id = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, report);
    rc = truce_stmt_step(st, err);
    if (rc != 1) return rc;
    *day = truce_col_null(st, 0) ? TRUCE_NODAY : (truce_day)truce_col_int(st, 0);
    int64_t word = truce_col_int(st, 1);
    truce_stmt_reset(st);
    truce_arena_init(&own, 0);
    rc = store__reading(s, report, INT64_MAX - 1, &own, &r, err);
    if (rc == TRUCE_OK) *url = r.article->url.n ? truce_arena_str(a, r.article->url) : TRUCE_STR("");
    if (rc == TRUCE_OK && !url->p) rc = store__oom(err);
    truce_arena_fini(&own);
    return rc == TRUCE_OK ? store__word(s, word, source, err) : rc;
}

/* What to do with a reading: take it in, replace what is there, note that its text stands elsewhere too, nothing. */
enum put__what { PUT__NEW, PUT__EARLIER, PUT__ELSEWHERE, PUT__KNOWN };

/* That its text stands there too may be known already: then there is nothing to write. */
static int put__appeared(truce_store *s, const store__pending *p, enum put__what *what, truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(
        s->db, &st, "SELECT 1 FROM appearance WHERE report = $1 AND published = $2 AND source = $3 AND url = $4", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, p->replaces);
    truce_stmt_int(st, 2, p->published == TRUCE_NODAY ? STORE__NO_DAY : p->published);
    truce_stmt_text(st, 3, p->source.p ? p->source : TRUCE_STR(""));
    truce_stmt_text(st, 4, p->url.p ? p->url : TRUCE_STR(""));
    rc = truce_stmt_step(st, err);
    truce_stmt_reset(st);
    if (rc == 1) *what = PUT__KNOWN;
    return rc < 0 ? rc : TRUCE_OK;
}

static int put__decide(truce_store *s, store__pending *p, uint64_t key, uint64_t *at, enum put__what *what,
                       truce_err *err) {
    truce_day day = TRUCE_NODAY;
    truce_str source = TRUCE_NOSTR, url = TRUCE_NOSTR;
    bool touched = false;
    int rc = TRUCE_OK;
    *what = PUT__NEW;
    *at = 0;
    if (truce_map64_get(&s->batch.have, key, at) && strcmp(s->batch.reports.v[*at - 1].sha, p->sha) == 0) {
        const store__pending *q = &s->batch.reports.v[*at - 1];
        day = q->published;
        source = q->source;
        url = q->url;
        p->replaces = q->replaces;
    } else {
        *at = 0;
        rc = store__report_row(s, p->raw, &p->replaces, err);
        if (rc != TRUCE_OK || !p->replaces) return rc;
        rc = put__published(s, p->replaces, &s->batch.arena, &day, &source, &url, err);
        if (rc == TRUCE_OK) rc = put__touched(s, p->replaces, &touched, err);
    }
    if (rc != TRUCE_OK) return rc;
    int c = put__cmp(p->published, p->source, p->url, day, source, url);
    *what = c == 0 ? PUT__KNOWN : c > 0 || touched ? PUT__ELSEWHERE : PUT__EARLIER;
    return *what == PUT__ELSEWHERE && p->replaces ? put__appeared(s, p, what, err) : TRUCE_OK;
}

int store__put_again(truce_store *s, store__pending *p, int64_t there, bool *keep, truce_err *err) {
    truce_day day = TRUCE_NODAY;
    truce_str source = TRUCE_NOSTR, url = TRUCE_NOSTR;
    bool touched = false;
    p->replaces = there;
    int rc = put__published(s, there, &s->batch.arena, &day, &source, &url, err);
    if (rc == TRUCE_OK) rc = put__touched(s, there, &touched, err);
    if (rc != TRUCE_OK) return rc;
    int c = put__cmp(p->published, p->source, p->url, day, source, url);
    *keep = c < 0 && !touched;
    return c == 0 || *keep ? TRUCE_OK : put__elsewhere(s, p, err);
}

static int put__add(truce_store *s, const truce_reading *r, store__pending *p, uint64_t key, uint64_t at,
                    truce_err *err) {
    int rc = put__gather(s, r, p, err);
    if (rc != TRUCE_OK) return rc;
    s->done.claims += p->claims;
    if (at) { /* instead of the one that waits */
        store__pending *q = &s->batch.reports.v[at - 1];
        s->done.claims -= q->claims;
        rc = put__elsewhere(s, q, err);
        *q = *p;
        return rc;
    }
    if (!truce_vec_push(&s->batch.arena, &s->batch.reports, *p) ||
        !truce_map64_put(&s->batch.have, key, s->batch.reports.n))
        return store__oom(err);
    return TRUCE_OK;
}

static int put__one(truce_store *s, const truce_reading *r, bool *added, truce_err *err) {
    const truce_article *a = r->article;
    store__pending p;
    enum put__what what;
    uint64_t at;
    memset(&p, 0, sizeof p);
    memcpy(p.sha, a->id, sizeof p.sha);
    store__hex_get(p.sha, p.raw);
    p.published = a->published;
    p.source = a->source.n ? a->source : s->source;
    p.url = a->url;
    p.title = a->title;
    uint64_t key = truce_hash(p.raw, sizeof p.raw) | 1;
    int rc = put__decide(s, &p, key, &at, &what, err);
    if (rc != TRUCE_OK) return rc;
    s->done.known += what != PUT__NEW;
    if (what == PUT__KNOWN) return TRUCE_OK;
    if (what == PUT__ELSEWHERE) return put__elsewhere(s, &p, err);
    if (r->claims.n && r->claims.v[r->claims.n - 1].number > STORE__CLAIMS)
        return truce_err_set(err, TRUCE_ELIMIT, "report %.12s has more than %d claims: the limit 'report_claims'",
                             a->id, STORE__CLAIMS);
    p.basis = (uint8_t)a->basis;
    p.at_byte = a->offset;
    p.part = a->part;
    p.bytes = a->text.n;
    p.sentences = r->n_sent;
    p.claims = r->claims.n;
    rc = put__add(s, r, &p, key, at, err);
    *added = rc == TRUCE_OK && what == PUT__NEW;
    s->done.reports += *added;
    return rc;
}

int truce_store_put(truce_store *s, const truce_reading *r, bool *added, truce_err *err) {
    *added = false;
    if (!s->ingesting) return truce_err_set(err, TRUCE_EUSAGE, "no ingest is under way");
    double began = store__cpu();
    int rc = put__one(s, r, added, err);
    if (rc == TRUCE_OK && (s->batch.reports.n >= STORE__BATCH || s->batch.arena.used > STORE__BATCH_BYTES ||
                           (s->batch.reports.n && store__clock() - s->batch.began > STORE__BATCH_SECONDS)))
        rc = store__flush(s, err);
    s->done.seconds += store__cpu() - began;
    return rc;
}

int truce_store_ingest_commit(truce_store *s, truce_err *err) {
    if (!s->ingesting) return TRUCE_OK;
    double began = store__cpu();
    s->ending = true;
    int rc = store__flush(s, err);
    s->ending = false;
    s->done.seconds += store__cpu() - began;
    return rc;
}

int truce_store_ingest_end(truce_store *s, truce_err *err) {
    int rc = truce_store_ingest_commit(s, err);
    s->ingesting = false;
    s->doc_set = false;
    return rc;
}

const truce_ingested *truce_store_ingested(const truce_store *s) {
    return &s->done;
}

int truce_store_fetched(truce_store *s, truce_arena *a, const char *url, truce_str *etag, truce_str *last_modified,
                        truce_err *err) {
    truce_stmt *st;
    *etag = *last_modified = TRUCE_STR("");
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT etag, last_modified FROM obtained WHERE url = $1 AND url <> '' ORDER BY id DESC "
                           "LIMIT 1",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_text(st, 1, truce_str_c(url));
    rc = truce_stmt_step(st, err);
    if (rc == 1) {
        *etag = truce_arena_str(a, truce_col_text(st, 0));
        *last_modified = truce_arena_str(a, truce_col_text(st, 1));
        truce_stmt_reset(st);
    }
    return rc < 0 ? rc : TRUCE_OK;
}
