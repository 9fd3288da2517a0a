/* exchange/exchange.h - formats of the conflict-data world, out and in.
 * Does: incidents as rows of ACLED and UCDP GED, as GeoJSON, as ClaimReview; claims as GDELT 2.0 events; ACLED and UCDP
 * files as readings whose claimant is the data set. Does not: databases, files, printing (the caller has the buffers).
 * Depends on: base, intake, lexicon, claim, incident, engine.
 * Memory: exports write into the caller's truce_buf (check buf->failed at the end); imports hold one row at a time.
 * Threads: no shared state.   Why this way: docs/formats.md, "Exchange formats".
 * Source: the code books of ACLED, UCDP GED 24.1, GDELT 2.0; RFC 4180, RFC 7946; schema.org ClaimReview. */
#ifndef TRUCE_EXCHANGE_H
#define TRUCE_EXCHANGE_H
#include "base/file.h"
#include "base/json.h"
#include "engine/engine.h"

/* ---------------------------------------------------------------- countries */

/** A country as the data sets know it (data/exchange/countries.tsv and GeoNames). */
typedef struct truce_country {
    char alpha3[4];    /* ISO 3166-1 */
    int16_t numeric;   /* ISO 3166-1; 0: none */
    const char *name;  /* English */
    const char *acled; /* ACLED's region */
    const char *ucdp;  /* UCDP's region */
    int16_t gw;        /* Gleditsch-Ward number; 0: none */
    const char *fips;  /* FIPS 10-4, which GDELT uses; "": none */
    const char *cameo; /* CAMEO's code of three letters */
} truce_country;
/** By alpha-3 code; NULL when there is none. */
const truce_country *truce_country_of(truce_str alpha3);
/** By name as it stands in the table or, with `lex`, as any state's name in the lexicon. NULL when there is none. */
const truce_country *truce_country_named(const truce_lexicon *lex, truce_str name);
/** Number of countries and the `i`th, ordered by alpha-3. */
uint32_t truce_country_count(void);
const truce_country *truce_country_at(uint32_t i);

/* ---------------------------------------------------------------- what exports need */

/** What an export needs to know of a report. Strings p NULL are not known. */
typedef struct truce_article_brief {
    truce_str source, url, title, ref;
    truce_day published;
    truce_str text;     /* imported rows: what the row says */
    truce_str original; /* imported rows: header line and row as CSV (truce_article.original) */
} truce_article_brief;

/** Looks a report up by its id of 64 hex; NULL when it is not known. What it gives lives until the export call returns.
 */
typedef struct truce_export_sources {
    const truce_article_brief *(*report)(const char *id, void *ctx); /* may be NULL: nothing is known */
    void *ctx;
} truce_export_sources;

typedef struct truce_export_options {
    unsigned policy;          /* enum truce_policy: what the figures were made with */
    bool hxl;                 /* a second header row of HXL tags */
    int64_t now;              /* unix seconds for `timestamp`, DATEADDED; 0: midnight of the latest report's day */
    const truce_lexicon *lex; /* names of parties and outlets; may be NULL */
    truce_export_sources sources;
} truce_export_options;

/** What an export covers, gathered by the caller with truce_export_covers. Zero it, then from = to = TRUCE_NODAY. */
typedef struct truce_export_coverage {
    uint64_t reports, incidents, claims;
    uint64_t parts;     /* incidents left out because they are part of another one */
    truce_day from, to; /* of the incidents; TRUCE_NODAY: none has a day */
} truce_export_coverage;
void truce_export_covers(truce_export_coverage *c, const truce_incident *i);

/** What every output names: one JSON object {format, tool, policy, policy_version, coverage, accessed, filters, note}.
 *  accessed is the UTC day of `now` (unix seconds), null for 0. filters: `n` strings as the user gave them. */
void truce_export_about(truce_json *j, const char *format, const truce_export_options *opt,
                        const truce_export_coverage *cover, int64_t now, const char *const *filters, size_t n);

/* ---------------------------------------------------------------- rows */

/** ACLED: 31 columns, CSV. One row an incident; under the policy acled a known span of days gives a row a day, the
 *  deaths divided evenly, the odd ones on the first. A part of a larger incident gives none: whoever adds up rows would
 * count it beside its whole. @return rows written */
void truce_acled_header(truce_buf *b, const truce_export_options *opt);
uint32_t truce_acled_incident(truce_buf *b, const truce_incident *i, const truce_export_options *opt);

/** UCDP GED: 49 columns, CSV. Always best = deaths_a + deaths_b + deaths_civilians + deaths_unknown and low <= best <=
 * high, or all of them empty (nobody gives a number). No row for a part, as above. @return rows written */
void truce_ucdp_header(truce_buf *b, const truce_export_options *opt);
uint32_t truce_ucdp_incident(truce_buf *b, const truce_incident *i, const truce_export_options *opt);

/** GDELT 2.0 events: 61 columns, tabs, LF, no header unless asked for. A row each claim that has a CAMEO code and is
 * said to have happened. @return rows written */
void truce_gdelt_header(truce_buf *b);
uint32_t truce_gdelt_reading(truce_buf *b, const truce_reading *r, const truce_export_options *opt);
/** Goldstein score of a CAMEO code in tenths; a code that the book does not score takes its parent's. False: no parent
 * either. */
bool truce_cameo_goldstein(truce_str code, int *tenths);
/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0: no CAMEO code. */
unsigned truce_cameo_quad(truce_str code);

/** GeoJSON: begin, then features with a comma before all but the first, then end with the about object. */
void truce_geojson_begin(truce_buf *b);
void truce_geojson_incident(truce_buf *b, const truce_incident *i, const truce_export_options *opt, bool first);
void truce_geojson_end(truce_buf *b, const truce_export_options *opt, const truce_export_coverage *cover, int64_t now,
                       const char *const *filters, size_t n);

/** ClaimReview: a JSON-LD document of a review each figure that a claimant gives. `*count` counts reviews so far. */
void truce_claimreview_begin(truce_buf *b);
void truce_claimreview_incident(truce_buf *b, const truce_incident *i, const truce_export_options *opt,
                                uint64_t *count);
void truce_claimreview_end(truce_buf *b, const truce_export_options *opt, const truce_export_coverage *cover,
                           int64_t now, const char *const *filters, size_t n);

/** One row of a report in one sentence: who claims which figure. Empty when nobody gives any. */
void truce_export_notes(truce_buf *b, const truce_incident *i);

/** PRIO-GRID cell of half a degree: 1 in the south-west corner, 720 a row; 0 when the place is none. */
uint32_t truce_priogrid(double lat, double lon);

/* ---------------------------------------------------------------- imports */

typedef struct truce_import_limits {
    size_t record_bytes; /* one record; a longer one is left out, with an error */
    uint32_t fields;     /* of one record */
} truce_import_limits;
extern const truce_import_limits truce_import_limits_default; /* 1 MiB, 256 */

typedef struct truce_import_calls {
    /** A row, read. It lives until the callback returns; not TRUCE_OK stops the import. */
    int (*reading)(const truce_reading *r, void *ctx);
    /** A row that was left out; e->line is the line where the record begins. May be NULL. */
    void (*problem)(const char *file, const truce_err *e, bool severe, void *ctx);
    void *ctx;
} truce_import_calls;

typedef struct truce_import_count {
    uint64_t rows, left_out;
} truce_import_count;

/** Read a file of ACLED (31 columns, the older 29 and 30 too) or UCDP GED rows. Columns are found by the header's
 * names, in any order; comma, semicolon or tab separate. Each row is a claim by that data set: claimant "ACLED" or
 * "UCDP GED", rule "import:acled" or "import:ucdp"; article.ref is the row's own id. The text is what the row says and,
 * as a second paragraph, its hash, so that equal rows are one report and others are not; article.original is the header
 * line and the row.
 *  @return TRUCE_OK (also when rows were left out); TRUCE_EINPUT (no header, or a required column is missing: nothing
 * was read); TRUCE_EIO; TRUCE_ENOMEM; what the callback gave */
int truce_import_acled(const char *file, truce_source src, const truce_lexicon *lex, const truce_import_limits *limits,
                       truce_import_calls calls, truce_import_count *count, truce_err *err);
int truce_import_ucdp(const char *file, truce_source src, const truce_lexicon *lex, const truce_import_limits *limits,
                      truce_import_calls calls, truce_import_count *count, truce_err *err);
#endif
