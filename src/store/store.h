/* store/store.h - the ledger: a file (or a PostgreSQL database) that remembers reports, claims, incidents, and every
 * correction, and can show what was known at any time.
 * Does: take in readings once each; keep incidents up to date; versions, tombstones, as-of; analysts' acts; queries;
 * integrity.
 * Does not: read text (engine); print (cli); know agreements (accord).
 * Depends on: base, claim, incident, engine (records); SQLite and PostgreSQL behind db.h; zstd.
 * Rows are never changed in place: what ends gets an end, what is withdrawn a tombstone with its reason.
 * Threads: a store belongs to one thread. Several processes may write to one ledger: they take turns.
 * Why this way: docs/decisions/006-ledger.md */
#ifndef TRUCE_STORE_H
#define TRUCE_STORE_H
#include "base/base.h"
#include "claim/claim.h"
#include "incident/incident.h"

typedef struct truce_store truce_store;

/** Microseconds since 1970-01-01T00:00:00Z. */
typedef int64_t truce_time_us;

enum truce_store_mode { TRUCE_STORE_READ, TRUCE_STORE_WRITE, TRUCE_STORE_CREATE };

/** Open a ledger: a path, or "postgresql://...". An older schema is migrated (WRITE, CREATE); a newer one is refused.
 *  @param lex  borrowed, must live as long as the store; names of states and values of vague words come from it
 *  @return TRUCE_OK; TRUCE_EIO; TRUCE_EINPUT (not a ledger); TRUCE_EVERSION; TRUCE_EBUSY; TRUCE_EABSENT (READ, WRITE:
 * no such ledger); TRUCE_ENOMEM */
int truce_store_open(truce_store **out, const char *where, enum truce_store_mode mode, const truce_lexicon *lex,
                     truce_err *err);
/** Did opening it make the file? */
bool truce_store_made(const truce_store *s);
void truce_store_close(truce_store *s); /* gives up what is not committed; NULL is fine */

/* ---------------------------------------------------------------- taking in */

/** How bytes were obtained; strings may be empty (p NULL). */
typedef struct truce_obtained {
    truce_str name; /* the file, or "-" */
    truce_str url;  /* as asked for; after redirects `location` */
    truce_str location, media_type, etag, last_modified;
    truce_str tool;   /* "truce 0.1.0" */
    truce_time_us at; /* 0: now */
} truce_obtained;

/** Start taking in: opens a batch. `source` (may be NULL) is the user's name for where it all comes from; it fills
 *  reports that name no source of their own. */
int truce_store_ingest_begin(truce_store *s, const char *source, truce_err *err);
/** The bytes that the next readings come from; kept once, compressed, with their SHA-256, when a reading of them is
 * new. Borrowed until the next call or the end of the ingest. */
int truce_store_document(truce_store *s, const void *bytes, size_t n, const truce_obtained *how, truce_err *err);
/** Take in one reading (copied). A report that is there already (same id) is left as it is: *added false.
 *  Commits by itself after a batch of reports or of time; nothing is half there at any moment. */
int truce_store_put(truce_store *s, const truce_reading *r, bool *added, truce_err *err);
/** Commit what was gathered so far: for who waits for more. */
int truce_store_ingest_commit(truce_store *s, truce_err *err);
/** Commit what is left. Afterwards (also after an error) the ingest is over. */
int truce_store_ingest_end(truce_store *s, truce_err *err);

/** What an ingest did so far. */
typedef struct truce_ingested {
    uint64_t reports, known, copies, claims, committed; /* new reports; there already; ...; safely in the ledger */
    double seconds;                                     /* spent in the store */
} truce_ingested;
const truce_ingested *truce_store_ingested(const truce_store *s);

/** What the last fetch of a URL left: for conditional requests. Absent: empty strings. `a` holds them. */
int truce_store_fetched(truce_store *s, truce_arena *a, const char *url, truce_str *etag, truce_str *last_modified,
                        truce_err *err);

/* ---------------------------------------------------------------- corrections, kept as acts */

enum truce_act_kind { TRUCE_ACT_WITHDRAW, TRUCE_ACT_MERGE, TRUCE_ACT_SPLIT, TRUCE_ACT_MOVE };
typedef struct truce_act {
    enum truce_act_kind kind;
    const char *ids[64];
    uint32_t n;         /* WITHDRAW: a report or claims; MERGE: incidents, the first stays; SPLIT: an incident, then the
                           claims that leave it; MOVE: claims, the last id is the incident they go to */
    const char *reason; /* required */
    const char *who;    /* name of the person; required */
} truce_act;
/** @return TRUCE_OK; TRUCE_EABSENT (an id is not there, or not unique: the message names it); TRUCE_EUSAGE (an id is of
 *  the wrong kind, no reason, already withdrawn ...). `said` gets one line: what changed. */
int truce_store_act(truce_store *s, const truce_act *act, truce_buf *said, truce_err *err);

/* ---------------------------------------------------------------- asking */

/** All conditions must hold; zero values ask for everything. */
typedef struct truce_filter {
    bool has_since, has_until;
    truce_day since, until; /* incidents, claims: their days meet it; reports: day of publication */
    truce_str place;        /* name of a place, adm1 or adm2 (any case), or ISO alpha-3 country code */
    truce_str party;        /* country code, or name of a party */
    truce_str claimant;     /* country code or name */
    truce_str source;       /* outlet or data set */
    truce_str text;         /* words; "in quotes": a phrase */
    truce_str grade;        /* incidents */
    truce_str id;           /* a report's, claim's or incident's id or its beginning */
    uint8_t harm;           /* 0: any */
    truce_time_us as_of;    /* 0: now */
    uint64_t limit, offset; /* limit 0: no limit */
} truce_filter;

/** One report as it stands in the ledger. Strings live until the callback returns. */
typedef struct truce_stored_report {
    char id[65], copy_of[65], origin[65]; /* copy_of "" when it copies nothing; origin: first of its family */
    double copy_share;
    truce_str title, source, url, file, lang, credit;
    truce_day published;
    enum truce_basis basis;
    uint64_t bytes, sentences, claims;
    truce_time_us taken, obtained;
    truce_time_us withdrawn; /* 0: stands */
    truce_str reason, who;
    char document[65]; /* SHA-256 of the original bytes */
    uint64_t document_bytes, offset;
    uint32_t part;
    truce_str name, location, media_type, tool; /* how it was obtained */
} truce_stored_report;

/* Callbacks: not TRUCE_OK ends the query with that status; they may ask further questions. Order is the same for the
 * same ledger. */
int truce_store_reports(truce_store *s, const truce_filter *f, int (*each)(const truce_stored_report *r, void *ctx),
                        void *ctx, truce_err *err);
/** The same with what was read of each. */
int truce_store_readings(truce_store *s, const truce_filter *f,
                         int (*each)(const truce_stored_report *r, const truce_reading *reading, void *ctx), void *ctx,
                         truce_err *err);
/** Claims by day of publication, then report, with the reading they stand in (article with text, sentences of claims,
 * attributions, all claims). */
int truce_store_claims(truce_store *s, const truce_filter *f,
                       int (*each)(const truce_reading *r, const truce_claim *c, const char *incident, void *ctx),
                       void *ctx, truce_err *err);
/** Incidents by first day, then id, each computed under `policy` from the claims that stood at f->as_of. */
int truce_store_incidents(truce_store *s, const truce_filter *f, unsigned policy,
                          int (*each)(const truce_incident *i, void *ctx), void *ctx, truce_err *err);
int truce_store_series(truce_store *s, const truce_filter *f, int (*each)(const truce_series *x, void *ctx), void *ctx,
                       truce_err *err);
/** The reading of one report, from the ledger, in `a`. `row` may be NULL. The id may be the beginning of one. */
int truce_store_reading(truce_store *s, truce_arena *a, const char *id, truce_reading *out, truce_stored_report *row,
                        truce_err *err);
/** The bytes of a report's document, as they were obtained. */
int truce_store_original(truce_store *s, const char *report, truce_buf *out, truce_err *err);

enum truce_id_kind { TRUCE_ID_REPORT, TRUCE_ID_CLAIM, TRUCE_ID_INCIDENT };
/** What an id (or its beginning) names; `whole` gets the whole id. An id of an incident that went into another one is
 *  followed: *forwarded. @return TRUCE_OK; TRUCE_EABSENT (none, or several: the message says which) */
int truce_store_find(truce_store *s, const char *id, enum truce_id_kind *kind, char whole[80], bool *forwarded,
                     truce_err *err);

/** One version of an incident: which claims it held from when to when. */
typedef struct truce_incident_version {
    char id[20];
    truce_time_us since, until; /* until 0: stands */
    truce_str act, reason, who; /* what made it: "ingest", "merge" ... */
    char forward[20];           /* where its claims went, "" while it stands */
    uint32_t reports, claims;
    truce_incident *incident; /* as it was, under the policy asked for */
} truce_incident_version;
int truce_store_history(truce_store *s, const char *incident, unsigned policy,
                        int (*each)(const truce_incident_version *v, void *ctx), void *ctx, truce_err *err);
/** Why each telling of an incident is in it: `report` tells of it in `claims`; joined to `with` for `why` (bits of enum
 *  truce_why, 0: it leads, UINT_MAX: an act put it there). */
int truce_store_why(truce_store *s, const char *incident,
                    int (*each)(const char *report, const truce_claim_ref *claims, uint32_t n, const char *with,
                                int score, unsigned why, void *ctx),
                    void *ctx, truce_err *err);

/** Acts that took a claim out of where it was read to be: withdrawals and moves, oldest first. */
int truce_store_claim_acts(truce_store *s, const char *claim,
                           int (*each)(truce_time_us at, truce_str act, truce_str reason, truce_str who, void *ctx),
                           void *ctx, truce_err *err);

/** A family of copies: its first publisher and the others, in order of publication. The same text, word for word, in
 *  another outlet is a row of its own with the id of the report and copy_of equal to it. */
int truce_store_copies(truce_store *s, const truce_filter *f,
                       int (*each)(const truce_stored_report *r, uint32_t family, uint32_t of, void *ctx), void *ctx,
                       truce_err *err);

/** Days on which some report that stands was published, ascending, each once: what tallies call coverage. */
int truce_store_coverage(truce_store *s, const truce_filter *f, int (*each)(truce_day day, uint64_t reports, void *ctx),
                         void *ctx, truce_err *err);

/* ---------------------------------------------------------------- the whole */

typedef struct truce_store_stats {
    uint64_t documents, reports, withdrawn, claims, tellings, incidents, acts;
    uint64_t document_bytes, document_stored, file_bytes; /* before and after compression; of the ledger */
    truce_day first, last;                                /* published */
    truce_time_us last_change;
    int schema;
} truce_store_stats;
int truce_store_stat(truce_store *s, truce_store_stats *out, truce_err *err);

/** Integrity in full: the database itself, every hash, every record against its claims, incidents against a rebuild.
 *  Each fault is handed out with what it concerns ("report 1a2b...", "page 17"). `progress` may be NULL.
 *  @return TRUCE_OK, also with faults; a status when it cannot be read at all */
int truce_store_check(truce_store *s, void (*fault)(const char *what, const char *why, void *ctx),
                      void (*progress)(uint64_t done, uint64_t all, void *ctx), void *ctx, truce_err *err);
#endif
