/* cli/session.h - what `read` and `explain` share: the options of reading, the engine, the inputs.
 * Does: parse those options, open the engine, run the pipeline over the inputs, say what was left out.
 * Depends on: engine, cli.h. */
#ifndef TRUCE_SESSION_H
#define TRUCE_SESSION_H
#include "cli/cli.h"
#include "engine/engine.h"

#include <getopt.h>

#define TRUCE_NOTES_SHOWN 20 /* the rest is counted */

typedef struct truce_session {
    const char *command;
    truce_pipeline_options opt;
    const char *data;
    const char *lexicons[TRUCE_LEXICON_FILES];
    size_t n_lexicons;
    truce_engine *engine;
    truce_pipeline *pipeline;
    truce_inputs inputs;
    uint64_t notes;
} truce_session;

/* Long options of reading; a command puts its own after them. */
#define TRUCE_SESSION_OPTIONS                                                                                          \
    {"from", required_argument, NULL, 'f'}, {"date", required_argument, NULL, 't'},                                    \
        {"lexicon", required_argument, NULL, 'l'}, {"data", required_argument, NULL, 'D'},                             \
        {"policy", required_argument, NULL, 'p'}, {                                                                    \
        "jobs", required_argument, NULL, 'j'                                                                           \
    }

void truce_session_init(truce_session *s, const char *command);
/** Take one option that getopt_long gave. @return 0, or an exit code */
int truce_session_option(truce_session *s, int c, const char *value);
/** Find the data and open the engine. @return 0, or an exit code (the reason is said) */
int truce_session_open(truce_session *s);
/** Run everything through `sink` (its `problem` is set here). @return TRUCE_OK or what stopped it; problems do not */
int truce_session_run(truce_session *s, truce_sink sink, char *const *paths, int n, truce_err *err);
/** The same in steps, for who brings inputs of its own: begin, then truce_inputs_walk(&s->inputs ...) or
 *  truce_pipeline_read, then end with what they gave. inputs.each may be replaced in between. */
int truce_session_begin(truce_session *s, truce_sink sink, truce_err *err);
int truce_session_end(truce_session *s, int rc, truce_err *err);
/** The last line on standard error: what was read, what was left out. */
void truce_session_summary(const truce_session *s);
/** 0 or 1, from what was left out. */
int truce_session_exit(const truce_session *s);
void truce_session_fini(truce_session *s);
#endif
