/* store/schema.c - see schema.h. What each table is for stands beside it; docs/ledger.md explains them to those who
 * open a ledger with other tools. Handles: a telling is report * 65536 + its number, a claim report * 65536 + its
 * number. Numbers of tellings from 32768 on were set apart by an analyst's act; 65535 stands for all claims of a report
 * that are in no telling. Times of versions are numbers of acts: `since` is the act that made a row hold, `until` the
 * act that ended it. */
#include "store/schema.h"

#include <stdio.h>
#include <string.h>

/* Both dialects in one text: @INT @REAL @BLOB @NOBYTES @BYTES (texts in the order of their bytes) @STRICT @KEYED (a
 * table kept in the order of its key). */
static const char *const schema_tables[] = {
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) @STRICT",
    /* everything that ever changed the ledger; at: microseconds since 1970, UTC, ascending */
    "CREATE TABLE act(id @INT PRIMARY KEY, at @INT NOT NULL, kind TEXT NOT NULL, who TEXT NOT NULL, "
    "reason TEXT NOT NULL, detail TEXT NOT NULL) @STRICT",
    /* words and combinations that many rows share; '' is not stated */
    "CREATE TABLE word(id @INT PRIMARY KEY, text TEXT NOT NULL UNIQUE) @STRICT",
    "CREATE TABLE side(id @INT PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, sector TEXT NOT NULL, "
    "actor TEXT NOT NULL, UNIQUE(name, country, sector, actor)) @STRICT",
    "CREATE TABLE place(id @INT PRIMARY KEY, text TEXT NOT NULL, name TEXT NOT NULL, country TEXT NOT NULL, "
    "adm1 TEXT NOT NULL, adm2 TEXT NOT NULL, feature TEXT NOT NULL, geonameid @INT NOT NULL, lat @REAL NOT NULL, "
    "lon @REAL NOT NULL, where_prec @INT NOT NULL, "
    "UNIQUE(name, text, country, adm1, adm2, feature, geonameid, lat, lon, where_prec)) @STRICT",
    "CREATE TABLE what(id @INT PRIMARY KEY, acled TEXT NOT NULL, done TEXT NOT NULL, object TEXT NOT NULL, "
    "weapon TEXT NOT NULL, UNIQUE(acled, done, object, weapon)) @STRICT",
    /* members: ids of sides (kind 1) or places (kind 2), in order, with commas */
    "CREATE TABLE list(id @INT PRIMARY KEY, kind @INT NOT NULL, members TEXT NOT NULL, UNIQUE(members, kind)) @STRICT",
    /* where bytes came from: one row an input or a fetch */
    "CREATE TABLE obtained(id @INT PRIMARY KEY, act @INT NOT NULL REFERENCES act, at @INT NOT NULL, name TEXT NOT "
    "NULL, "
    "url TEXT NOT NULL, location TEXT NOT NULL, media_type TEXT NOT NULL, etag TEXT NOT NULL, "
    "last_modified TEXT NOT NULL, tool TEXT NOT NULL) @STRICT",
    "CREATE INDEX obtained_url ON obtained(url) WHERE url <> ''",
    /* the original bytes, zstd. Of version 1: sha256 is UNIQUE, so its index is larger */
    "CREATE TABLE document(id @INT PRIMARY KEY, sha256 @BLOB NOT NULL, bytes @INT NOT NULL, "
    "obtained @INT NOT NULL REFERENCES obtained, body @BLOB NOT NULL) @STRICT",
    "CREATE INDEX document_start ON document(substr(sha256, 1, 4))",
    /* published: days since 1970; source: the outlet; credit: the agency; minhash: 64 numbers of 16 bits, low byte
       first; content: see store__content */
    "CREATE TABLE report(id @INT PRIMARY KEY, sha256 @BLOB NOT NULL, document @INT NOT NULL REFERENCES "
    "document, "
    "at_byte @INT NOT NULL, part @INT NOT NULL, published @INT, basis @INT NOT NULL, source @INT REFERENCES word, "
    "act @INT NOT NULL REFERENCES act, bytes @INT NOT NULL, sentences @INT NOT NULL, claims @INT NOT NULL, "
    "credit @INT REFERENCES word, shingles @INT NOT NULL, minhash @BLOB NOT NULL, "
    "content @BLOB NOT NULL) @STRICT",
    "CREATE INDEX report_published ON report(published)",
    /* the same text, word for word, elsewhere: published 9999999 is unknown */
    "CREATE TABLE appearance(report @INT REFERENCES report, published @INT, source TEXT, url TEXT, title TEXT NOT "
    "NULL, "
    "act @INT NOT NULL REFERENCES act, PRIMARY KEY(report, published, source, url)) @STRICT",
    /* text, attributions and claims as in codec.h, zstd with the document as prefix */
    "CREATE TABLE record(report @INT PRIMARY KEY REFERENCES report, body @BLOB NOT NULL) @STRICT",
    /* the claims that incidents are made of, in brief; flags: see STORE__FLAG_* */
    "CREATE TABLE claim(id @INT PRIMARY KEY, sentence @INT NOT NULL, paragraph @INT NOT NULL, token @INT NOT NULL, "
    "part_of @INT NOT NULL, harm @INT NOT NULL, role @INT NOT NULL, stance @INT NOT NULL, bound @INT NOT NULL, "
    "low @INT, high @INT, word @INT REFERENCES word, from_day @INT, to_day @INT, date_prec @INT NOT NULL, "
    "what @INT REFERENCES what, victim @INT REFERENCES side, claimant @INT REFERENCES side, "
    "actors @INT REFERENCES list, recipients @INT REFERENCES list, places @INT REFERENCES list, "
    "ahead @INT NOT NULL, flags @INT NOT NULL) @STRICT",
    "CREATE INDEX claim_total ON claim(id) WHERE flags >= 64", /* period totals */
    /* what one report tells of one thing; leader: null, itself; 0, not assigned yet (never committed); claims: the
       differences of their numbers, 7 bits a byte, low bits first */
    "CREATE TABLE telling(id @INT PRIMARY KEY, act @INT NOT NULL REFERENCES act, parent @INT, leader @INT, "
    "claims @BLOB NOT NULL) @STRICT",
    "CREATE INDEX telling_leader ON telling(leader) WHERE leader > 0",
    /* finding tellings by day (long: more than a week), by words that name a place or a side (lower case, without
     * accents; a claimant's negative), by what they have in common. from_day of the latter two: the first day of all */
    "CREATE TABLE day(long @INT, from_day @INT, to_day @INT, telling @INT, PRIMARY KEY(long, from_day, to_day, "
    "telling)) "
    "@KEYED",
    "CREATE TABLE tell_place(word @INT, long @INT, from_day @INT, telling @INT, PRIMARY KEY(word, long, from_day, "
    "telling)) "
    "@KEYED",
    "CREATE TABLE tell_side(word @INT, long @INT, from_day @INT, telling @INT, PRIMARY KEY(word, long, from_day, "
    "telling)) "
    "@KEYED",
    "CREATE TABLE key(key @INT, telling @INT, PRIMARY KEY(key, telling)) @KEYED",
    /* incidents: named after the telling that was published first */
    "CREATE TABLE incident(id @INT PRIMARY KEY REFERENCES telling, code TEXT NOT NULL) @STRICT",
    "CREATE INDEX incident_code ON incident(code)",
    "CREATE TABLE member(telling @INT, since @INT, until @INT, incident @INT NOT NULL, PRIMARY KEY(telling, since)) "
    "@KEYED",
    "CREATE INDEX member_incident ON member(incident)",
    /* corrections: claims that left their telling; reports withdrawn; what belongs together by an act */
    "CREATE TABLE gone(claim @INT, telling @INT, act @INT NOT NULL REFERENCES act, PRIMARY KEY(claim, telling)) "
    "@STRICT",
    "CREATE TABLE tombstone(report @INT PRIMARY KEY REFERENCES report, act @INT NOT NULL REFERENCES act) @STRICT",
    "CREATE TABLE pin(telling @INT, anchor @INT, act @INT NOT NULL REFERENCES act, PRIMARY KEY(telling, anchor)) "
    "@STRICT",
    /* copies: bands of MinHash; of whom a report copies, share in thousandths */
    "CREATE TABLE band(band @INT, report @INT, PRIMARY KEY(band, report)) @KEYED",
    "CREATE TABLE copy(report @INT, since @INT, until @INT, of_report @INT NOT NULL, share @INT NOT NULL, "
    "PRIMARY KEY(report, since)) @KEYED",
    "CREATE INDEX copy_of ON copy(of_report)",
};

/* id: index of its first entry; n: so many, more than one only of reports, whose texts are made of their rows from
 * first_report on */
#define SCHEMA__ENTRY                                                                                                  \
    ("CREATE TABLE entry(id @INT PRIMARY KEY, n @INT NOT NULL, act @INT NOT NULL REFERENCES act, kind TEXT NOT NULL, " \
     "subject TEXT @BYTES NOT NULL, body TEXT, first_report @INT REFERENCES report) @STRICT")

/* The record (store/log.h), new in version 2. The first bytes of a hash are enough to find its row by: a third of an
 * index. */
static const char *const schema_record[] = {
    "CREATE INDEX report_start ON report(substr(sha256, 1, 4))",
    SCHEMA__ENTRY,
    "CREATE INDEX entry_subject ON entry(subject) WHERE subject <> ''",
    "CREATE INDEX entry_report ON entry(first_report) WHERE first_report IS NOT NULL",
    /* hashes of the tree, 16 a row, zeros where the last row of a level has none yet (a row that grew would leave pages
       half full); id: number of the row, less level * 2^56 */
    "CREATE TABLE hash(id @INT PRIMARY KEY, body @BLOB NOT NULL) @STRICT",
    "CREATE TABLE checkpoint(size @INT PRIMARY KEY, note TEXT NOT NULL) @STRICT",
    /* what an act wrote */
    "CREATE INDEX obtained_act ON obtained(act)",
    "CREATE INDEX appearance_act ON appearance(act)",
    "CREATE INDEX tombstone_act ON tombstone(act)",
    "CREATE INDEX gone_act ON gone(act)",
    "CREATE INDEX pin_act ON pin(act)",
    "CREATE INDEX telling_apart ON telling(act) WHERE (id & 65535) >= 32768",
};

/* From version 1 to 2: the number made of a report's claims becomes a hash of all that was read (filled by who opens
 * the ledger). */
static const char *const schema_2[] = {
    "ALTER TABLE report DROP COLUMN digest",
    "ALTER TABLE report ADD COLUMN content @BLOB NOT NULL DEFAULT @NOBYTES",
    "DROP INDEX report_sha256",
};

static const char *const schema_text_sqlite[] = {
    "CREATE VIRTUAL TABLE report_text USING fts5(body, content='', columnsize=0, detail=none, "
    "tokenize=\"unicode61 remove_diacritics 2\")",
    "INSERT INTO report_text(report_text, rank) VALUES('hashsize', 8388608)",
};

static const char *const schema_text_postgres[] = {
    "CREATE TABLE report_text(report BIGINT PRIMARY KEY REFERENCES report, body TSVECTOR NOT NULL)",
    "CREATE INDEX report_text_body ON report_text USING gin(body)",
};

/* ---------------------------------------------------------------- dialects */

static void schema__put(truce_buf *b, const char *text, bool postgres) {
    static const struct {
        const char *mark, *sqlite, *postgres;
    } marks[] = {{"@INT", "INTEGER", "BIGINT"},
                 {"@REAL", "REAL", "DOUBLE PRECISION"},
                 {"@BLOB", "BLOB", "BYTEA"},
                 {"@NOBYTES", "x''", "''"},
                 {"@BYTES", "", "COLLATE \"C\""},
                 {"@STRICT", "STRICT", ""},
                 {"@KEYED", "STRICT, WITHOUT ROWID", ""}};
    while (*text) {
        size_t i = 0, n = sizeof marks / sizeof *marks;
        while (i < n && strncmp(text, marks[i].mark, strlen(marks[i].mark)) != 0) i++;
        if (i == n) {
            truce_buf_char(b, *text++);
            continue;
        }
        truce_buf_cstr(b, postgres ? marks[i].postgres : marks[i].sqlite);
        text += strlen(marks[i].mark);
    }
    truce_buf_cstr(b, ";\n");
}

static int schema__run(truce_db *db, const char *const *v, size_t n, truce_err *err) {
    truce_buf b;
    truce_buf_init(&b);
    for (size_t i = 0; i < n; i++) schema__put(&b, v[i], truce_db_kindof(db) == TRUCE_DB_POSTGRES);
    truce_buf_char(&b, 0);
    int rc = b.failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : truce_db_exec(db, b.p, err);
    truce_buf_fini(&b);
    return rc;
}

#define SCHEMA__ALL(db, list, err) schema__run(db, list, sizeof(list) / sizeof *(list), err)

/* ---------------------------------------------------------------- versions */

static int schema__one(truce_db *db, const char *sql, int64_t *out, truce_err *err) {
    truce_stmt *s;
    int rc = truce_db_stmt(db, &s, sql, err);
    if (rc != TRUCE_OK) return rc;
    rc = truce_stmt_step(s, err);
    *out = rc == 1 ? truce_col_int(s, 0) : 0;
    truce_stmt_reset(s);
    return rc < 0 ? rc : TRUCE_OK;
}

/* 0: there are no tables yet. */
static int schema__version(truce_db *db, int64_t *out, truce_err *err) {
    bool postgres = truce_db_kindof(db) == TRUCE_DB_POSTGRES;
    if (!postgres) return schema__one(db, "PRAGMA user_version", out, err);
    int64_t there = 0;
    *out = 0;
    int rc = schema__one(db,
                         "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() "
                         "AND table_name = 'meta'",
                         &there, err);
    if (rc != TRUCE_OK || !there) return rc;
    return schema__one(db, "SELECT CAST(value AS BIGINT) FROM meta WHERE name = 'schema'", out, err);
}

/* From nothing to the newest version. */
static int schema__make(truce_db *db, truce_err *err) {
    bool postgres = truce_db_kindof(db) == TRUCE_DB_POSTGRES;
    int rc = SCHEMA__ALL(db, schema_tables, err);
    if (rc == TRUCE_OK)
        rc = postgres ? SCHEMA__ALL(db, schema_text_postgres, err) : SCHEMA__ALL(db, schema_text_sqlite, err);
    if (rc == TRUCE_OK) rc = SCHEMA__ALL(db, schema_record, err);
    if (rc == TRUCE_OK)
        rc = truce_db_exec(db, "INSERT INTO meta VALUES('schema', '0'), ('made by', 'truce " TRUCE_VERSION "')", err);
    return rc;
}

static int schema__to_2(truce_db *db, truce_err *err) {
    int rc = SCHEMA__ALL(db, schema_2, err);
    return rc == TRUCE_OK ? SCHEMA__ALL(db, schema_record, err) : rc;
}

static int schema__migrate(truce_db *db, int64_t from, truce_schema_fill *fill, void *ctx, truce_err *err) {
    static int (*const steps[TRUCE_SCHEMA_VERSION])(truce_db *, truce_err *) = {NULL, schema__to_2};
    char sql[96];
    int rc = from ? TRUCE_OK : schema__make(db, err);
    for (int64_t v = from; from && v < TRUCE_SCHEMA_VERSION && rc == TRUCE_OK; v++) rc = steps[v](db, err);
    if (rc == TRUCE_OK && from) rc = fill(ctx, (int)from, err);
    snprintf(sql, sizeof sql, "UPDATE meta SET value = '%d' WHERE name = 'schema'", TRUCE_SCHEMA_VERSION);
    if (rc == TRUCE_OK) rc = truce_db_exec(db, sql, err);
    if (rc != TRUCE_OK || truce_db_kindof(db) == TRUCE_DB_POSTGRES) return rc;
    snprintf(sql, sizeof sql, "PRAGMA user_version = %d", TRUCE_SCHEMA_VERSION);
    return truce_db_exec(db, sql, err);
}

int truce_schema_open(truce_db *db, const char *where, bool write, truce_schema_fill *fill, void *ctx, int *version,
                      truce_err *err) {
    int64_t v = 0;
    int rc = schema__version(db, &v, err);
    if (rc != TRUCE_OK) return rc;
    *version = write ? TRUCE_SCHEMA_VERSION : (int)v;
    if (v > TRUCE_SCHEMA_VERSION)
        return truce_err_set(err, TRUCE_EVERSION,
                             "%s: made by a newer truce (ledger version %lld, this program knows up to %d); "
                             "use that program, nothing was changed",
                             where, (long long)v, TRUCE_SCHEMA_VERSION);
    if (v == TRUCE_SCHEMA_VERSION) return TRUCE_OK;
    if (!write)
        return v ? TRUCE_OK : truce_err_set(err, TRUCE_EABSENT, "%s: no ledger in it; 'truce ingest' makes one", where);
    rc = truce_db_begin(db, true, err); /* somebody else may have made it while we waited */
    if (rc == TRUCE_OK) rc = schema__version(db, &v, err);
    if (rc == TRUCE_OK && v < TRUCE_SCHEMA_VERSION) rc = schema__migrate(db, v, fill, ctx, err);
    if (rc == TRUCE_OK) rc = truce_db_commit(db, err);
    if (rc != TRUCE_OK) truce_db_rollback(db);
    return rc;
}
