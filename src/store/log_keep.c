/* store/log_keep.c - beside the entries of the record: evidence, signed checkpoints, settings. */
#include "record/note.h"
#include "store/log_inside.h"

#include <stdio.h>
#include <string.h>

/* ---------------------------------------------------------------- evidence */

/* As a ledger keeps it: names of files are any bytes. */
static truce_str keep__text(truce_arena *a, truce_str v) {
    truce_buf b;
    truce_buf_init(&b);
    truce_entry_put(&b, "", v); /* " VALUE\n" */
    truce_str out = b.failed ? TRUCE_NOSTR
                    : v.n    ? truce_arena_str(a, truce_str_sub(truce_buf_view(&b), 1, (uint32_t)b.n - 1))
                             : TRUCE_STR("");
    truce_buf_fini(&b);
    return out;
}

static int keep__obtained(truce_store *s, int64_t act, const truce_obtained *how, truce_err *err) {
    store__rows *r = &s->rows[STORE__T_OBTAINED];
    const truce_str field[] = {how->name, how->url,           how->location, how->media_type,
                               how->etag, how->last_modified, how->tool};
    store__row_int(r, s->next_obtained++);
    store__row_int(r, act);
    store__row_int(r, how->at ? how->at : s->last_at);
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) store__row_text(r, field[i]);
    store__row_end(r);
    return r->cells.failed ? store__oom(err) : TRUCE_OK;
}

typedef struct keep__new {
    truce_str bytes, packed;
    unsigned char sha[32];
    char hex[65], who[256];
    truce_obtained how;
    truce_arena a;
} keep__new;

static int keep__rows(truce_store *s, int64_t act, const keep__new *x, int64_t *document, truce_err *err) {
    int64_t there = 0;
    int rc = store__document_row(s, x->sha, &there, err);
    *document = s->next_document;
    if (rc == TRUCE_OK) rc = keep__obtained(s, act, &x->how, err);
    if (rc == TRUCE_OK && !there) {
        store__rows *r = &s->rows[STORE__T_DOCUMENT];
        store__row_int(r, s->next_document++);
        store__row_blob(r, x->sha, sizeof x->sha);
        store__row_int(r, x->bytes.n);
        store__row_int(r, s->next_obtained - 1);
        store__row_blob(r, x->packed.p, x->packed.n);
        store__row_end(r);
    }
    return rc == TRUCE_OK ? store__rows_write(s, err) : rc;
}

static void keep__entry(truce_store *s, const keep__new *x, truce_buf *b) {
    const struct {
        const char *key;
        truce_str value;
    } fields[] = {{"file", x->how.name},
                  {"url", x->how.url},
                  {"location", x->how.location},
                  {"media-type", x->how.media_type},
                  {"tool", x->how.tool}};
    truce_entry_begin(b, "evidence");
    truce_entry_time(b, "taken", s->last_at);
    truce_entry_cstr(b, "who", x->who);
    truce_entry_cstr(b, "sha256", x->hex);
    truce_entry_int(b, "bytes", x->bytes.n);
    truce_entry_time(b, "obtained", x->how.at ? x->how.at : s->last_at);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].value.n) truce_entry_put(b, fields[i].key, fields[i].value);
}

/* The newest entry of this evidence and its act; *act 0: there is none. */
static int keep__known(truce_store *s, const char *sha, int64_t *act, truce_err *err) {
    char subject[80];
    truce_stmt *st;
    *act = 0;
    snprintf(subject, sizeof subject, "evidence %.64s", sha);
    if (s->schema < 2) return TRUCE_OK;
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT act FROM entry WHERE subject = $1 AND subject <> '' ORDER BY id DESC LIMIT 1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_text(st, 1, truce_str_c(subject));
    rc = truce_stmt_step(st, err);
    if (rc == 1) *act = truce_col_int(st, 0);
    truce_stmt_reset(st);
    return rc < 0 ? rc : TRUCE_OK;
}

static int keep__act(truce_store *s, const keep__new *x, truce_err *err) {
    int64_t act, there, document;
    truce_buf b;
    truce_buf_init(&b);
    int rc = store__begin_act(s, "evidence", x->who, "", "", &act, err);
    if (rc == TRUCE_OK) rc = keep__known(s, x->hex, &there, err);
    if (rc == TRUCE_OK && there) { /* kept already: nothing to add */
        store__rollback(s);
        truce_buf_fini(&b);
        return TRUCE_OK;
    }
    if (rc == TRUCE_OK) rc = keep__rows(s, act, x, &document, err);
    if (rc == TRUCE_OK) keep__entry(s, x, &b);
    if (rc == TRUCE_OK) rc = log__enter(s, act, "evidence", document, &b, err);
    if (rc == TRUCE_OK) rc = store__commit(s, err);
    if (rc != TRUCE_OK) store__rollback(s);
    truce_buf_fini(&b);
    return rc;
}

int truce_log_keep(truce_store *s, const void *bytes, size_t n, const truce_obtained *how, const char *who,
                   char sha[65], truce_err *err) {
    static const truce_obtained nothing;
    keep__new x = {.how = how ? *how : nothing};
    truce_str *const field[] = {&x.how.name, &x.how.url,           &x.how.location, &x.how.media_type,
                                &x.how.etag, &x.how.last_modified, &x.how.tool};
    if (!s->write) return truce_err_set(err, TRUCE_EUSAGE, "%s: opened for reading only", s->where);
    if (n > UINT32_MAX) return truce_err_set(err, TRUCE_ELIMIT, "evidence of more than 4 GiB");
    x.bytes = (truce_str){n ? bytes : "", (uint32_t)n};
    truce_sha256_hex(x.bytes.p, x.bytes.n, x.hex);
    store__hex_get(x.hex, x.sha);
    memcpy(sha, x.hex, sizeof x.hex);
    snprintf(x.who, sizeof x.who, "%s", who);
    truce_arena_init(&x.a, 0);
    int rc = store__compress(s, x.bytes, &x.a, &x.packed, err);
    for (size_t i = 0; i < sizeof field / sizeof *field && rc == TRUCE_OK; i++) {
        *field[i] = keep__text(&x.a, *field[i]);
        if (!field[i]->p) rc = store__oom(err);
    }
    if (rc == TRUCE_OK) rc = keep__act(s, &x, err);
    truce_arena_fini(&x.a);
    return rc;
}

/* How evidence was obtained, of its own act when it has one; else how the document was. */
static int keep__how(truce_store *s, int64_t act, int64_t obtained, truce_arena *a, truce_obtained *how,
                     truce_err *err) {
    truce_stmt *st;
    truce_str *const field[] = {&how->name, &how->url,           &how->location, &how->media_type,
                                &how->etag, &how->last_modified, &how->tool};
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT at, name, url, location, media_type, etag, last_modified, tool FROM obtained WHERE "
                           "act = $1 OR id = $2 ORDER BY act DESC, id DESC LIMIT 1",
                           err);
    memset(how, 0, sizeof *how);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, act);
    truce_stmt_int(st, 2, obtained);
    rc = truce_stmt_step(st, err);
    if (rc != 1) return rc;
    how->at = truce_col_int(st, 0);
    for (int i = 0; i < (int)(sizeof field / sizeof *field); i++) {
        *field[i] = truce_arena_str(a, truce_col_text(st, i + 1));
        if (!field[i]->p) rc = store__oom(err);
    }
    truce_stmt_reset(st);
    return rc < 0 ? rc : TRUCE_OK;
}

static int keep__get(truce_store *s, const char *sha, int64_t row, truce_buf *out, int64_t *obtained, truce_err *err) {
    truce_stmt *st;
    truce_err e = {0};
    char got[65];
    int rc = truce_db_stmt(s->db, &st, "SELECT bytes, obtained, body FROM document WHERE id = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 1, row);
    rc = truce_stmt_step(st, err);
    if (rc != 1) return rc;
    *obtained = truce_col_int(st, 1);
    rc = store__decompress(s, truce_col_blob(st, 2), (size_t)truce_col_int(st, 0), out, &e);
    truce_stmt_reset(st);
    if (rc == TRUCE_OK) {
        truce_sha256_hex(out->p ? out->p : "", out->n, got);
        if (strcmp(got, sha) != 0) rc = truce_err_set(&e, TRUCE_EINPUT, "its bytes are not those that were kept");
    }
    return rc == TRUCE_OK ? rc
                          : truce_err_set(err, rc, "%s: damaged: %.12s: %s; run 'truce check'", s->where, sha, e.msg);
}

int truce_log_kept(truce_store *s, const char *sha, truce_buf *out, truce_arena *a, truce_obtained *how,
                   truce_err *err) {
    unsigned char raw[32];
    int64_t row = 0, act = 0, obtained = 0;
    truce_buf_clear(out);
    if (strlen(sha) != 64 || strspn(sha, "0123456789abcdef") != 64)
        return truce_err_set(err, TRUCE_EUSAGE, "'%.70s' is no SHA-256 of 64 hexadecimal digits", sha);
    store__hex_get(sha, raw);
    int rc = store__read_begin(s, err);
    bool begun = rc == TRUCE_OK;
    if (rc == TRUCE_OK) rc = store__document_row(s, raw, &row, err);
    if (rc == TRUCE_OK && !row) rc = truce_err_set(err, TRUCE_EABSENT, "%s: nothing is kept of %.12s", s->where, sha);
    if (rc == TRUCE_OK) rc = keep__get(s, sha, row, out, &obtained, err);
    if (rc == TRUCE_OK) rc = keep__known(s, sha, &act, err);
    if (rc == TRUCE_OK && how) rc = keep__how(s, act, obtained, a, how, err);
    if (begun) store__read_end(s);
    return rc;
}

/* ---------------------------------------------------------------- writing that is no act */

static int keep__begin(truce_store *s, truce_err *err) {
    if (!s->write) return truce_err_set(err, TRUCE_EUSAGE, "%s: opened for reading only", s->where);
    int rc = truce_db_begin(s->db, true, err);
    s->acting = rc == TRUCE_OK;
    return rc;
}

static int keep__end(truce_store *s, int rc, truce_err *err) {
    if (rc == TRUCE_OK) rc = truce_db_commit(s->db, err);
    if (rc != TRUCE_OK) truce_db_rollback(s->db);
    s->acting = false;
    return rc;
}

/* One text of one row; p NULL: no such row. */
static int keep__one(truce_store *s, const char *sql, const truce_str *name, int64_t number, truce_buf *out,
                     int64_t *of, truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st, sql, err);
    truce_buf_clear(out);
    if (rc != TRUCE_OK) return rc;
    if (name) truce_stmt_text(st, 1, *name);
    else truce_stmt_int(st, 1, number);
    rc = truce_stmt_step(st, err);
    if (rc == 1) {
        truce_buf_str(out, truce_col_text(st, 0));
        *of = truce_col_int(st, 1);
    } else *of = -1;
    truce_stmt_reset(st);
    return rc < 0 ? rc : out->failed ? store__oom(err) : TRUCE_OK;
}

/* ---------------------------------------------------------------- checkpoints */

int truce_log_checkpoint(truce_store *s, uint64_t size, uint64_t *of, truce_buf *note, truce_err *err) {
    int64_t found = -1;
    truce_buf_clear(note);
    int rc = s->schema < 2
                 ? TRUCE_OK
                 : keep__one(s, "SELECT note, size FROM checkpoint WHERE size <= $1 ORDER BY size DESC LIMIT 1", NULL,
                             size > INT64_MAX ? INT64_MAX : (int64_t)size, note, &found, err);
    if (rc == TRUCE_OK && found < 0)
        rc = truce_err_set(err, TRUCE_EABSENT, "%s: no checkpoint of the record is kept", s->where);
    *of = found < 0 ? 0 : (uint64_t)found;
    return rc;
}

/* Signature lines of `note` that `out` lacks. Both are whole notes of the same text. */
static void keep__merge(truce_buf *out, truce_str text, truce_str note) {
    uint32_t at = text.n + 1;
    while (at < note.n) {
        uint32_t end = truce_str_find(note, TRUCE_STR("\n"), at);
        truce_str line = truce_str_sub(note, at, end == UINT32_MAX ? note.n : end + 1);
        if (truce_str_find(truce_buf_view(out), line, text.n) == UINT32_MAX) truce_buf_str(out, line);
        at += line.n;
    }
}

static int keep__sensible(truce_store *s, uint64_t size, const truce_note *n, truce_err *err) {
    truce_checkpoint c;
    truce_node root;
    uint64_t have;
    int rc = truce_checkpoint_parse(&c, n->text, err);
    if (rc == TRUCE_OK) rc = truce_log_size(s, &have, err);
    if (rc == TRUCE_OK && (c.size != size || size > have))
        rc = truce_err_set(err, TRUCE_EINPUT, "a checkpoint of %llu entries, where the record has %llu",
                           (unsigned long long)c.size, (unsigned long long)have);
    if (rc == TRUCE_OK) rc = truce_tree_root_at(truce_log_hashes(s), size, &root, err);
    if (rc == TRUCE_OK && !truce_node_eq(&root, &c.root))
        rc = truce_err_set(err, TRUCE_EINPUT, "a checkpoint of %llu entries with another root than the record has",
                           (unsigned long long)size);
    return rc;
}

static int keep__put(truce_store *s, uint64_t size, truce_str text, truce_str note, truce_err *err) {
    truce_buf b;
    truce_stmt *st;
    int64_t there;
    truce_buf_init(&b);
    int rc = keep__one(s, "SELECT note, size FROM checkpoint WHERE size = $1", NULL, (int64_t)size, &b, &there, err);
    if (rc == TRUCE_OK && there >= 0 && !truce_str_starts(truce_buf_view(&b), text))
        rc = truce_err_set(err, TRUCE_EINPUT, "another checkpoint of %llu entries is kept already",
                           (unsigned long long)size);
    if (rc == TRUCE_OK && there < 0) truce_buf_str(&b, note);
    else if (rc == TRUCE_OK) keep__merge(&b, text, note);
    if (rc == TRUCE_OK && b.failed) rc = store__oom(err);
    if (rc == TRUCE_OK)
        rc = truce_db_stmt(
            s->db, &st,
            "INSERT INTO checkpoint(size, note) VALUES($1, $2) ON CONFLICT(size) DO UPDATE SET note = excluded.note",
            err);
    if (rc == TRUCE_OK) {
        truce_stmt_int(st, 1, (int64_t)size);
        truce_stmt_text(st, 2, truce_buf_view(&b));
        rc = truce_stmt_run(st, err);
    }
    truce_buf_fini(&b);
    return rc;
}

int truce_log_checkpoint_put(truce_store *s, uint64_t size, truce_str note, truce_err *err) {
    truce_arena a;
    truce_note n;
    truce_arena_init(&a, 0);
    int rc = truce_note_parse(&n, &a, note, err);
    if (rc == TRUCE_OK) rc = keep__begin(s, err);
    if (rc == TRUCE_OK) {
        rc = keep__sensible(s, size, &n, err);
        if (rc == TRUCE_OK) rc = keep__put(s, size, n.text, note, err);
        rc = keep__end(s, rc, err);
    }
    truce_arena_fini(&a);
    return rc;
}

/* ---------------------------------------------------------------- settings: rows of meta */

static int keep__name(const char *name, char out[80], truce_err *err) {
    if (!*name || strlen(name) > 60) return truce_err_set(err, TRUCE_EUSAGE, "no name of a setting: '%.70s'", name);
    snprintf(out, 80, "record %s", name);
    return TRUCE_OK;
}

int truce_log_setting(truce_store *s, const char *name, truce_buf *out, truce_err *err) {
    char key[80];
    int64_t there;
    truce_buf_clear(out);
    int rc = keep__name(name, key, err);
    truce_str k = truce_str_c(key);
    return rc == TRUCE_OK ? keep__one(s, "SELECT value, 0 FROM meta WHERE name = $1", &k, 0, out, &there, err) : rc;
}

int truce_log_set(truce_store *s, const char *name, const char *value, truce_err *err) {
    char key[80];
    truce_buf old;
    truce_stmt *st;
    int rc = keep__name(name, key, err);
    if (rc == TRUCE_OK) rc = keep__begin(s, err);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&old);
    rc = truce_log_setting(s, name, &old, err);
    bool there = old.n > 0;
    if (rc == TRUCE_OK && there && !truce_str_is(truce_buf_view(&old), value))
        rc = truce_err_set(err, TRUCE_EUSAGE, "%s: the record's %s is '%.*s' already, and stays so", s->where, name,
                           TRUCE_FMT(truce_buf_view(&old)));
    if (rc == TRUCE_OK && !there) rc = truce_db_stmt(s->db, &st, "INSERT INTO meta(name, value) VALUES($1, $2)", err);
    if (rc == TRUCE_OK && !there) {
        truce_stmt_text(st, 1, truce_str_c(key));
        truce_stmt_text(st, 2, truce_str_c(value));
        rc = truce_stmt_run(st, err);
    }
    truce_buf_fini(&old);
    return keep__end(s, rc, err);
}
