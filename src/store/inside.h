/* store/inside.h - what the files of room store share. Private to the room.
 * Handles: see schema.c. Memory: the dictionaries and loaded tellings live in the store until store__forget.
 * Errors: statuses; the store's arenas jump (store__guard) where a room below needs it. */
#ifndef TRUCE_STORE_INSIDE_H
#define TRUCE_STORE_INSIDE_H
#include "base/map.h"
#include "incident/telling.h"
#include "store/db.h"
#include "record/tree.h"
#include "store/store.h"

enum {
    STORE__LOOSE = 65535,     /* number of the telling that stands for all claims in no telling */
    STORE__SET_APART = 32768, /* from here on: tellings made by an act */
    STORE__CLAIMS = 65535,    /* most claims of one report */
    STORE__BATCH = 1000,      /* reports a transaction */
    STORE__BATCH_BYTES = 16 << 20,
    STORE__BATCH_SECONDS = 5,
    STORE__CACHE_BYTES = 24 << 20, /* loaded reports: let go when more */
    STORE__NAMES_BYTES = 24 << 20, /* interned names: likewise */
    STORE__BUCKET = 256            /* reports looked at of one band: a text that everybody has is not worth more */
};
enum { STORE__START = 4 /* first bytes of a SHA-256: what rows are found by */ };
enum {
    STORE__FLAG_NEGATIVE = 1,
    STORE__FLAG_ANAPHORIC = 2,
    STORE__FLAG_CLAIMANT = 4,
    STORE__FLAG_OBJECT = 8,
    STORE__FLAG_DIRECT = 16,
    STORE__FLAG_ROW = 32,
    STORE__FLAG_PERIOD = 64
};
#define STORE__NO_DAY 9999999   /* in table day: nobody knows; behind all days */
#define STORE__NOW    INT64_MAX /* as of: everything that stands */

#define STORE__TELLING(report, number) ((int64_t)(report)*65536 + (int64_t)(number))
#define STORE__REPORT(telling)         ((int64_t)(telling) >> 16)
#define STORE__NUMBER(telling)         ((uint32_t)((telling)&65535))

/* ---------------------------------------------------------------- rows gathered for one table */

typedef struct store__rows {
    const char *table, *columns, *types;
    truce_buf cells;
    uint64_t n;
} store__rows;

enum store__table { /* in the order in which they may be written */
                    STORE__T_ACT,
                    STORE__T_WORD,
                    STORE__T_SIDE,
                    STORE__T_PLACE,
                    STORE__T_WHAT,
                    STORE__T_LIST,
                    STORE__T_OBTAINED,
                    STORE__T_DOCUMENT,
                    STORE__T_REPORT,
                    STORE__T_RECORD,
                    STORE__T_CLAIM,
                    STORE__T_TELLING,
                    STORE__T_DAY,
                    STORE__T_TELL_PLACE,
                    STORE__T_TELL_SIDE,
                    STORE__T_KEY,
                    STORE__T_BAND,
                    STORE__TABLES
};

/* ---------------------------------------------------------------- dictionaries: id <-> interned value */

typedef struct store__dict {
    truce_map64 ids;    /* pointer or hash -> id */
    truce_map64 values; /* id -> pointer */
    int64_t next;
} store__dict;

/* ---------------------------------------------------------------- what is loaded of a report and a telling */

typedef struct store__telling {
    truce_telling t; /* t.id is the handle; t.n is 0 when nothing of it stands */
    int64_t leader;  /* itself when it leads; 0: not assigned yet */
    bool apart;      /* made by an act: takes no part in the assignment */
} store__telling;

/** A report with its tellings, as of some act. */
typedef struct store__told {
    int64_t id;
    char sha[65];
    truce_day published;
    bool stands;       /* there and not withdrawn */
    store__telling *v; /* ascending; without the loose one */
    uint32_t n;
    truce_brief *claims; /* by number, up to `most`; number 0 where there is none */
    uint32_t most;
} store__told;

/* ---------------------------------------------------------------- a batch under way */

typedef struct store__doc {
    unsigned char sha[32];
    uint64_t bytes;
    truce_str body; /* compressed */
    uint32_t obtained;
    int64_t id;
} store__doc;

typedef struct store__window {
    truce_day from, to;
} store__window;

typedef struct store__pending {
    char sha[65];
    unsigned char raw[32];
    int64_t id;
    uint32_t doc;
    truce_day published;
    uint8_t basis;
    truce_str source, url, title, record, text, credit;
    int64_t replaces; /* the same text, known with a later day: 0 none */
    uint64_t at_byte, bytes, sentences, claims;
    uint32_t part;
    truce_minhash *hash;
    unsigned char content[32];
    truce_told told;
    TRUCE_VEC(store__window) days; /* of claims in no telling */
    TRUCE_VEC(const truce_side *) sides;
    TRUCE_VEC(const truce_side *) claimants;
    TRUCE_VEC(const truce_place *) places;
} store__pending;

typedef struct store__appearance { /* a known text, elsewhere */
    char sha[65];
    truce_day published;
    truce_str source, url, title;
} store__appearance;

typedef struct store__batch {
    truce_arena arena;
    TRUCE_VEC(store__pending) reports;
    TRUCE_VEC(store__appearance) elsewhere;
    TRUCE_VEC(store__doc) docs;
    truce_map64 have, have_docs; /* hash of the id -> index + 1 */
    double began;
} store__batch;

typedef struct store__source { /* an input or a fetch, of this ingest */
    truce_obtained how;
    int64_t id;  /* 0: not written yet */
    bool sealed; /* of a fetch: all that it brought is in the ledger, so that the next may ask for changes only */
} store__source;

struct truce_store {
    truce_db *db;
    const truce_lexicon *lex;
    truce_names *names;
    char *where;
    bool write, postgres;
    int64_t head;           /* last act that we know of */
    int64_t last_at;        /* its time */
    int reading;            /* questions within questions: one read transaction for all */
    bool acting;            /* a write transaction is open: questions are asked in it */
    int schema;             /* version; 1: an older ledger, opened for reading, without a record */
    truce_tree *tree;       /* of the record, as of `head`; NULL: not open */
    struct log__page *page; /* entries read last; NULL: none */
    int64_t next_report, next_document, next_obtained;
    store__dict word, side, place, what, list;
    truce_map64 folded; /* interned name -> number of its folded form */
    truce_arena lists;  /* lengths of lists */
    store__rows rows[STORE__TABLES];
    /* loaded reports, as of now */
    truce_arena cache;
    truce_map64 told;       /* report -> store__told */
    truce_map64 signatures; /* report -> what it is compared by (family.c) */
    /* ingest */
    bool ingesting, ending; /* ending: nothing more comes of what was fetched */
    truce_str source;
    truce_arena kept; /* of the ingest */
    TRUCE_VEC(store__source) sources;
    truce_str doc_bytes; /* borrowed */
    bool doc_set;
    uint32_t doc_source;
    uint32_t doc_index; /* of the batch's docs + 1; 0: not there yet */
    store__batch batch;
    truce_ingested done;
    void *zc, *zd; /* ZSTD contexts */
    truce_buf scratch, prefix;
    /* last document read */
    int64_t document;
    truce_buf document_bytes;
};

/* ---- store.c ---- */
double store__clock(void);
double store__cpu(void); /* seconds of this thread */
/** Read the counters and the last act anew if somebody else wrote; in a transaction. */
int store__catch_up(truce_store *s, truce_err *err);
/** Let go of loaded reports when there are many; nothing may point to them. */
void store__trim(truce_store *s);
/** Let go of names and their numbers when there are many, between batches. @return rc, or what went wrong */
int store__shed(truce_store *s, int rc, truce_err *err);
/** Let go of all that was read: after a rollback, or when somebody else wrote. */
void store__forget(truce_store *s);
int store__oom(truce_err *err);
/** Begin a write transaction and a new act; *act is its number. */
int store__begin_act(truce_store *s, const char *kind, const char *who, const char *reason, const char *detail,
                     int64_t *act, truce_err *err);
/** The act alone, in a write transaction that is open. */
int store__act(truce_store *s, const char *kind, const char *who, const char *reason, const char *detail, int64_t *act,
               truce_err *err);
int store__commit(truce_store *s, truce_err *err);
void store__rollback(truce_store *s);
/** The latest row of a report's id (64 hex), 0: none. */
int store__report_row(truce_store *s, const unsigned char sha[32], int64_t *out, truce_err *err);
int store__document_row(truce_store *s, const unsigned char sha[32], int64_t *out, truce_err *err);
/** The first column of the first row of a statement with up to two numbers; `otherwise` without one. */
int store__int(truce_store *s, const char *sql, int64_t a, int64_t b, int64_t otherwise, int64_t *out, truce_err *err);
/** Run a statement of up to four numbers. */
int store__run(truce_store *s, const char *sql, const int64_t *v, int n, truce_err *err);
/** A read transaction, so that all of an answer is of one state; within another one it is that one. */
int store__read_begin(truce_store *s, truce_err *err);
void store__read_end(truce_store *s);
/** The last act at or before `t`; the last of all for 0. */
int store__as_of(truce_store *s, truce_time_us t, int64_t *act, truce_err *err);
void store__hex_get(const char *hex, unsigned char out[32]);
void store__hex_put(truce_str raw, char out[65]);

/* ---- rows.c ---- */
void store__rows_init(store__rows *rows);
void store__rows_fini(store__rows *rows);
void store__rows_clear(store__rows *rows);
void store__row_int(store__rows *r, int64_t v);
void store__row_null(store__rows *r);
void store__row_real(store__rows *r, double v);
void store__row_text(store__rows *r, truce_str v); /* p NULL: '' */
void store__row_blob(store__rows *r, const void *p, size_t n);
void store__row_end(store__rows *r);
/** Write them all, tables in order; empties them. */
int store__rows_write(truce_store *s, truce_err *err);

/* ---- dict.c ---- */
/** Of a name in lower case without accents: what names are found by. */
int store__folded_id(truce_store *s, truce_str name, int64_t *out, truce_err *err);
int store__word_id(truce_store *s, truce_str w, int64_t *out, truce_err *err); /* p NULL: 0 */
int store__side_id(truce_store *s, const truce_side *p, int64_t *out, truce_err *err);
int store__place_id(truce_store *s, const truce_place *p, int64_t *out, truce_err *err);
int store__what_id(truce_store *s, const truce_what *p, int64_t *out, truce_err *err);
int store__sides_id(truce_store *s, const truce_side *const *v, uint32_t n, int64_t *out, truce_err *err);
int store__places_id(truce_store *s, const truce_place *const *v, uint32_t n, int64_t *out, truce_err *err);
int store__word(truce_store *s, int64_t id, truce_str *out, truce_err *err);
int store__side(truce_store *s, int64_t id, const truce_side **out, truce_err *err);
int store__place(truce_store *s, int64_t id, const truce_place **out, truce_err *err);
int store__what(truce_store *s, int64_t id, const truce_what **out, truce_err *err);
int store__sides(truce_store *s, int64_t id, const truce_side *const **out, uint32_t *n, truce_err *err);
int store__places(truce_store *s, int64_t id, const truce_place *const **out, uint32_t *n, truce_err *err);

/* ---- pack.c ---- */
int store__pack(truce_store *s, truce_str bytes, truce_str document, uint64_t at, truce_arena *a, truce_str *out,
                truce_err *err);
int store__unpack(truce_store *s, truce_str packed, truce_str document, uint64_t at, truce_buf *out, truce_err *err);
int store__compress(truce_store *s, truce_str bytes, truce_arena *a, truce_str *out, truce_err *err);
int store__decompress(truce_store *s, truce_str packed, size_t bytes, truce_buf *out, truce_err *err);
/** Numbers of claims, ascending, as bytes. */
void store__numbers_put(truce_buf *b, const truce_brief *const *v, uint32_t n);
bool store__numbers_get(truce_str bytes, truce_arena *a, uint32_t **out, uint32_t *n);

/* ---- digest.c ---- */
/** All that was read of a report, as its rows have it. */
typedef struct store__content {
    truce_str record; /* as stored */
    uint32_t shingles;
    truce_str minhash;
    const truce_brief *claims; /* may have gaps (number 0) */
    uint32_t n_claims;
    const truce_telling *const *tellings;
    uint32_t n;
} store__content;
/** Its SHA-256, column `content` of the report. */
int store__content_of(truce_store *s, const store__content *c, unsigned char out[32], truce_err *err);

/* ---- load.c ---- */
/** A report with its tellings as of act `at`: in the cache when STORE__NOW (writers only), else in `a`. */
int store__load(truce_store *s, int64_t report, int64_t at, truce_arena *a, store__told **out, truce_err *err);
/** One of its tellings; NULL when there is none. */
store__telling *store__telling_of(const store__told *r, int64_t telling);
/** One row of table claim (all columns in order, id first) as a brief in `a`. */
int store__brief(truce_store *s, const truce_stmt *row, truce_arena *a, truce_brief *out, truce_err *err);
extern const char store__claim_columns[];
/** The first of a report's family as of `at`. */
int store__origin(truce_store *s, int64_t report, int64_t at, int64_t *out, truce_err *err);
/** The reading of a report, from its record, in `a`. */
int store__reading(truce_store *s, int64_t report, int64_t at, truce_arena *a, truce_reading *out, truce_err *err);

/* ---- link.c ---- */
/** truce_telling_keys without its jump. */
int store__keys(const truce_telling *t, truce_arena *a, truce_keys *k, truce_err *err);
/** Assign these tellings and what depends on them; the leaders that won or lost somebody go to `touched`. */
int store__assign(truce_store *s, const truce_ids *dirty, truce_ids *touched, truce_err *err);

/* ---- settle.c ---- */
/** Bring the members of the incidents around these leaders up to date, under this act. */
int store__settle(truce_store *s, const truce_ids *leaders, int64_t act, truce_err *err);
/** The incident that a telling is in, as of `at`; 0: none. */
int store__incident_of(truce_store *s, int64_t telling, int64_t at, int64_t *out, truce_err *err);
int store__code(truce_store *s, int64_t incident, char out[20], truce_err *err);
/** Build an incident as of `at`; `a` must not be the cache. *out NULL: nothing is left of it. */
int store__incident(truce_store *s, int64_t incident, int64_t at, unsigned policy, truce_arena *a, truce_incident **out,
                    truce_err *err);
/** Tellings of an incident, ascending. */
int store__members(truce_store *s, int64_t incident, int64_t at, truce_ids *out, truce_err *err);

/* ---- family.c ---- */
int64_t store__band(const truce_minhash *h, uint32_t i);
void store__minhash_put(const truce_minhash *h, unsigned char out[2 * TRUCE_MINHASH]);
/** Find of whom the new reports copy, and who copies them. */
int store__families(truce_store *s, const int64_t *reports, uint32_t n, int64_t act, truce_err *err);
/** Whoever copied `report` copies somebody else now, or nobody. */
int store__orphans(truce_store *s, int64_t report, int64_t act, truce_err *err);

/* ---- acts.c ---- */
/** A report leaves: its tombstone; what must be assigned and settled again. */
int store__bury(truce_store *s, int64_t report, int64_t act, truce_ids *dirty, truce_ids *touched, truce_err *err);

/* ---- put.c ---- */
/** A report of the batch is there already, as row `there`: it takes its place (*keep), stands elsewhere too, or is
 * known.
 */
int store__put_again(truce_store *s, store__pending *p, int64_t there, bool *keep, truce_err *err);

/* ---- history.c ---- */
/** The incident of that name: the one that holds something (*lives), else the latest; 0: none. */
int store__named(truce_store *s, const char *code, int64_t *out, bool *lives, truce_err *err);

/* ---- log_act.c ---- */
/** The entries of an ingest: its new reports, from row `report` on, then the act itself. `document`: its first. */
int store__log_ingest(truce_store *s, int64_t act, int64_t report, int64_t document, truce_err *err);
/** Begin the entry of an analyst's act: what it is about, while the ids still lead there. */
int store__log_ids(truce_store *s, const truce_act *act, truce_buf *ids, truce_err *err);
int store__log_correction(truce_store *s, int64_t act, const char *kind, const truce_act *what, const truce_buf *ids,
                          truce_err *err);
/** The first entries of a ledger of version 1: what was there before the record began. */
int store__log_begin(truce_store *s, truce_err *err);

/* ---- log_check.c ---- */
/** truce_log_check with what each fault concerns: "entry 17 (report 1f0c66a2b9d1)". */
int store__log_check(truce_store *s, void (*fault)(uint64_t index, const char *what, const char *why, void *ctx),
                     void (*progress)(uint64_t done, uint64_t all, void *ctx), void *ctx, truce_node *root,
                     truce_err *err);

/* ---- flush.c ---- */
int store__flush(truce_store *s, truce_err *err);
/** Rows that find a telling again: days, places, sides, keys. */
int store__index_telling(truce_store *s, const truce_telling *t, bool keys, truce_err *err);
void store__index_day(truce_store *s, int64_t telling, truce_day from, truce_day to);
#endif
