/* cli/cli.h - what the commands share: their table, options, messages, where the data are.
 * Does: exit codes, `truce: FILE:POSITION: what`, finding the data folder (the only place that reads the environment).
 * Does not: read text; format records (out_*.c).
 * Depends on: every room. */
#ifndef TRUCE_CLI_H
#define TRUCE_CLI_H
#include "base/base.h"

/* Exit codes, the same for every command. */
enum { TRUCE_EXIT_OK = 0,    /* all input was read */
       TRUCE_EXIT_INPUT = 1, /* some input could not be read, or output not written; the rest was done */
       TRUCE_EXIT_USAGE = 2  /* the command line, the data folder or a lexicon is wrong; nothing was done */ };

/** A command: argv[0] is its own name. Returns an exit code. */
int truce_cmd_read(int argc, char **argv);
int truce_cmd_explain(int argc, char **argv);
int truce_cmd_parse(int argc, char **argv);   /* parse.c */
int truce_cmd_lexicon(int argc, char **argv); /* lexicon.c */
int truce_cmd_help(int argc, char **argv);

/** The help text of a command ("" for the overview), to `out`. False when there is no such command. */
bool truce_cli_help(const char *command, void *out_FILE);

/** "truce: " and the message to standard error, on a line of its own. */
void truce_cli_say(const char *fmt, ...) TRUCE_PRINTF(1, 2);
/** "truce: FILE:POSITION: what". `file` may be NULL. Position is line:col, or "byte N"; none for TRUCE_EIO without either. */
void truce_cli_problem(const char *file, const truce_err *e, bool severe);
/** A usage error: the message, then "try 'truce help COMMAND'". @return TRUCE_EXIT_USAGE */
int truce_cli_usage(const char *command, const char *fmt, ...) TRUCE_PRINTF(2, 3);

/** Where the data are: `option` (--data) if given, else $TRUCE_DATA, else data/ next to the executable (the build tree),
 *  else the install prefix. The folder holds en/. @return TRUCE_OK; TRUCE_EIO (none has en/; the message says where it looked) */
int truce_cli_data(truce_buf *out, const char *option, truce_err *err);
/** getopt_long's complaint in our words. `c` is what it returned ('?' or ':'). @return TRUCE_EXIT_USAGE */
int truce_cli_badopt(const char *command, int c, char **argv);
#endif
