/* cli/ledger.h - what the commands that ask or correct a ledger share: where it is, the filters, opening it.
 * Does: those options, with messages that say what would be right; opens the lexicon and the ledger, no language model.
 * Does not: show what comes out (list.c, show.c ...).
 * Depends on: store, engine, cli.h. */
#ifndef TRUCE_LEDGER_H
#define TRUCE_LEDGER_H
#include "cli/cli.h"
#include "cli/out.h"
#include "store/store.h"

#include <getopt.h>

#define TRUCE_LEDGER_DEFAULT "ledger.truce" /* in this folder, when there is one */
#define TRUCE_LEDGER_ROWS    50             /* rows of a table on a terminal, unless --limit says otherwise */

typedef struct truce_ledger {
    const char *command;
    const char *where; /* as given, or NULL until it is opened */
    const char *data;
    const char *lexicons[TRUCE_LEXICON_FILES];
    size_t n_lexicons;
    truce_filter filter;
    bool has_limit;
    unsigned policy; /* enum truce_policy */
    const char *format;
    truce_lexicon *lex;
    truce_store *store;
} truce_ledger;

/* Values of getopt_long; a command's own begin at 256. */
enum {
    TRUCE_LEDGER_SINCE = 512,
    TRUCE_LEDGER_UNTIL,
    TRUCE_LEDGER_PLACE,
    TRUCE_LEDGER_PARTY,
    TRUCE_LEDGER_HARM,
    TRUCE_LEDGER_GRADE,
    TRUCE_LEDGER_CLAIMANT,
    TRUCE_LEDGER_SOURCE,
    TRUCE_LEDGER_TEXT,
    TRUCE_LEDGER_ID,
    TRUCE_LEDGER_AS_OF,
    TRUCE_LEDGER_LIMIT,
    TRUCE_LEDGER_OFFSET,
    TRUCE_LEDGER_POLICY,
    TRUCE_LEDGER_FORMAT
};
#define TRUCE_LEDGER_SHORT ":d:" /* optstring */
/* Where the ledger is, and what truce knows. */
#define TRUCE_LEDGER_WHERE                                                                                             \
    {"ledger", required_argument, NULL, 'd'}, {"lexicon", required_argument, NULL, 'l'}, {                             \
        "data", required_argument, NULL, 'D'                                                                           \
    }
/* Which of it. */
#define TRUCE_LEDGER_FILTERS                                                                                           \
    {"since", required_argument, NULL, TRUCE_LEDGER_SINCE}, {"until", required_argument, NULL, TRUCE_LEDGER_UNTIL},    \
        {"place", required_argument, NULL, TRUCE_LEDGER_PLACE},                                                        \
        {"party", required_argument, NULL, TRUCE_LEDGER_PARTY}, {"harm", required_argument, NULL, TRUCE_LEDGER_HARM},  \
        {"grade", required_argument, NULL, TRUCE_LEDGER_GRADE},                                                        \
        {"claimant", required_argument, NULL, TRUCE_LEDGER_CLAIMANT},                                                  \
        {"source", required_argument, NULL, TRUCE_LEDGER_SOURCE},                                                      \
        {"text", required_argument, NULL, TRUCE_LEDGER_TEXT}, {"id", required_argument, NULL, TRUCE_LEDGER_ID},        \
        {"limit", required_argument, NULL, TRUCE_LEDGER_LIMIT}, {                                                      \
        "offset", required_argument, NULL, TRUCE_LEDGER_OFFSET                                                         \
    }
#define TRUCE_LEDGER_TIME                                                                                              \
    { "as-of", required_argument, NULL, TRUCE_LEDGER_AS_OF }
#define TRUCE_LEDGER_COUNTS                                                                                            \
    { "policy", required_argument, NULL, TRUCE_LEDGER_POLICY }
#define TRUCE_LEDGER_FORMATS                                                                                           \
    { "format", required_argument, NULL, TRUCE_LEDGER_FORMAT }

/* Lines of help that go with them. */
#define TRUCE_LEDGER_HELP_WHERE                                                                                        \
    "  -d, --ledger WHERE  a file, or postgresql://...; default: TRUCE_LEDGER in the environment,\n"                   \
    "                      else ledger.truce in this folder\n"
#define TRUCE_LEDGER_HELP_FILTERS                                                                                      \
    "  --since DAY, --until DAY  days on or after, on or before, YYYY-MM-DD\n"                                         \
    "  --place NAME        a place, province or district, or a country (AFG)\n"                                        \
    "  --party NAME        who did it or suffered it: a name or a country\n"                                           \
    "  --claimant NAME     who says so: a name or a country\n"                                                         \
    "  --harm KIND         killed, wounded, captured, detained, missing, displaced, ...\n"                             \
    "  --grade GRADE       of incidents: confirmed, fair, weak, contested, discounted\n"                               \
    "  --source NAME       outlet or data set\n"                                                                       \
    "  --text WORDS        all these words; '\"a b\"' is a phrase\n"                                                   \
    "  --id ID             of a report, claim or incident, or its beginning\n"                                         \
    "  --as-of TIME        what the ledger held then: YYYY-MM-DD (the end of that day, UTC) or\n"                      \
    "                      YYYY-MM-DDTHH:MM[:SS][Z|+hh:mm] (UTC unless it says otherwise)\n"                           \
    "  --limit N           at most so many; 0: all. Default: 50 in tables on a terminal, else all\n"                   \
    "  --offset N          leave out the first N\n"
#define TRUCE_LEDGER_HELP_KNOWS                                                                                        \
    "  --lexicon FILE      your own names and words over ours; may be given several times\n"                           \
    "  --data DIR          folder of models and lexicons (also TRUCE_DATA in the environment)\n"

void truce_ledger_init(truce_ledger *l, const char *command);
/** Take one option that getopt_long gave. @return 0, or an exit code (the reason is said) */
int truce_ledger_option(truce_ledger *l, int c, const char *value);
/** One of the `n` names, for --format. @return its index, or -1 after a usage message */
int truce_ledger_format(const truce_ledger *l, const char *const *names, size_t n);
/** Find the ledger, open lexicon and ledger. @return 0, or an exit code (the reason is said) */
int truce_ledger_open(truce_ledger *l, enum truce_store_mode mode);
void truce_ledger_fini(truce_ledger *l);

/** Write what `o` holds, then what went wrong, if anything: `rc` of a query, or of writing. @return exit code */
int truce_ledger_end(const truce_ledger *l, truce_out *o, int rc, const truce_err *e);

/** "2025-10-12", "2025-10-12T14:05", "2025-10-12 14:05:09Z", "...+05:00": the last microsecond of that day, minute or
 *  second. False for anything else, and for times before 1970. */
bool truce_ledger_time(const char *value, truce_time_us *out);
#endif
