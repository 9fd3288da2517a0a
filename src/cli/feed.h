/* cli/feed.h - incidents and totals for `tally` and `compare`, out of files (as `read` does) or out of a ledger.
 * Does: the options of both, one policy, one range of days, filters, the run; what was covered by reports.
 * Does not: add up (incident/sums.h, compare.h); show (tally.c, compare.c).
 * Depends on: session.h, store.h (types; the ledger itself only in ledger_feed.c). */
#ifndef TRUCE_FEED_H
#define TRUCE_FEED_H
#include "base/json.h"
#include "cli/out.h"
#include "cli/session.h"
#include "store/store.h"

typedef struct truce_feed {
    truce_session session; /* also holds the policy */
    truce_filter filter;   /* since, until, place, party, grade */
    uint32_t harms;        /* bit 1 << enum truce_harm_kind each; 0: all */
    const char *format, *as_of, *where;
    bool ledger; /* comes from a ledger */
    const truce_lexicon *lex;
    void *opened; /* ledger_feed.c: what it has to close */
    /* called while it runs; each returns TRUCE_OK or a status that ends the run */
    int (*begin)(struct truce_feed *f, truce_err *err); /* the lexicon is there */
    int (*incident)(struct truce_feed *f, const truce_incident *i, truce_err *err);
    int (*series)(struct truce_feed *f, const truce_series *s, truce_err *err); /* may be NULL */
    void (*coverage)(struct truce_feed *f, truce_day day, uint64_t reports);
    truce_err err; /* what a callback had to say */
} truce_feed;

enum {
    TRUCE_FEED_DATE = 700,
    TRUCE_FEED_SINCE,
    TRUCE_FEED_UNTIL,
    TRUCE_FEED_PLACE,
    TRUCE_FEED_PARTY,
    TRUCE_FEED_GRADE,
    TRUCE_FEED_HARM,
    TRUCE_FEED_AS_OF,
    TRUCE_FEED_FORMAT
};
#define TRUCE_FEED_SHORT ":d:j:"
#define TRUCE_FEED_OPTIONS                                                                                             \
    {"from", required_argument, NULL, 'f'}, {"date", required_argument, NULL, TRUCE_FEED_DATE},                        \
        {"lexicon", required_argument, NULL, 'l'}, {"data", required_argument, NULL, 'D'},                             \
        {"policy", required_argument, NULL, 'p'}, {"jobs", required_argument, NULL, 'j'},                              \
        {"ledger", required_argument, NULL, 'd'}, {"since", required_argument, NULL, TRUCE_FEED_SINCE},                \
        {"until", required_argument, NULL, TRUCE_FEED_UNTIL}, {"place", required_argument, NULL, TRUCE_FEED_PLACE},    \
        {"party", required_argument, NULL, TRUCE_FEED_PARTY}, {"grade", required_argument, NULL, TRUCE_FEED_GRADE},    \
        {"harm", required_argument, NULL, TRUCE_FEED_HARM}, {"as-of", required_argument, NULL, TRUCE_FEED_AS_OF}, {    \
        "format", required_argument, NULL, TRUCE_FEED_FORMAT                                                           \
    }
#define TRUCE_FEED_HELP                                                                                                \
    "  --harm KIND,...     killed, wounded, captured, ...; all. Default: killed\n"                                     \
    "  --since DAY, --until DAY  first and last day that counts, YYYY-MM-DD\n"                                         \
    "  --place NAME        a place, province or district, or a country (AFG)\n"                                        \
    "  --party NAME        of the incident: a name or a country\n"                                                     \
    "  --grade GRADE       confirmed, fair, weak, contested, discounted\n"                                             \
    "  --policy POLICY     ucdp (default), acled, ibc, airwars\n"                                                      \
    "  --format FORMAT     table (default), csv, jsonl\n"                                                              \
    "  -d, --ledger WHERE  a ledger: a file, or postgresql://...; default without FILE: TRUCE_LEDGER\n"                \
    "                      in the environment, else ledger.truce in this folder\n"                                     \
    "  --as-of TIME        of a ledger: what it held then\n"                                                           \
    "  --from FORMAT, --date DAY, -j N  of files: as in `truce read`\n"                                                \
    "  --lexicon FILE      your own names and words over ours; may be given several times\n"                           \
    "  --data DIR          folder of models and lexicons (also TRUCE_DATA in the environment)\n"

void truce_feed_init(truce_feed *f, const char *command);
/** Take one option that getopt_long gave. @return 0, or an exit code (the reason is said) */
int truce_feed_option(truce_feed *f, int c, const char *value);
/** Hand out everything: files when there are any, else the ledger. @return exit code; what went wrong is said */
int truce_feed_run(truce_feed *f, char *const *paths, int n);
void truce_feed_fini(truce_feed *f);

/** Does the incident meet place, party and grade of the filter? */
bool truce_feed_meets(const truce_feed *f, const truce_incident *i);
/** "since 2025-10-01; place Kunar; party AFG"; nothing without filters. */
void truce_feed_filters(const truce_feed *f, truce_buf *b);
/** Today in UTC, or SOURCE_DATE_EPOCH's day. */
truce_day truce_feed_today(void);
/** "Pakistan" for "PAK"; `otherwise` when nothing is stated. */
truce_str truce_feed_state(const truce_feed *f, truce_str code, const char *otherwise);
/** A key with a number, or null when it is not stated. */
void truce_feed_json_number(truce_json *j, const char *key, int64_t v, bool stated);
/** Write what is left in `o`. @return exit code, `code` when all went well */
int truce_feed_end(truce_feed *f, truce_out *o, int code);

/** ledger_feed.c: the ledger part. @return exit code */
int truce_feed_ledger(truce_feed *f);
void truce_feed_ledger_close(truce_feed *f);
#endif
