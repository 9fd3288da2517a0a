/* cli/cli.h - what the commands share: their table, options, messages, where input and data are.
 * Does: exit codes, `truce: FILE:POSITION: what`, finding the data folder (the only place that reads the environment).
 * Does not: read text; format records (out_*.c).
 * Depends on: every room. */
#ifndef TRUCE_CLI_H
#define TRUCE_CLI_H
#include "base/base.h"
#include "base/file.h"

#include <stdio.h>

/* Exit codes, the same for every command. */
enum {
    TRUCE_EXIT_OK = 0,    /* all input was read */
    TRUCE_EXIT_INPUT = 1, /* some input could not be read, or output not written; the rest was done */
    TRUCE_EXIT_USAGE = 2  /* the command line, the data folder or a lexicon is wrong; nothing was done */
};

/** A command. argv[0] is its own name. Returns an exit code. */
typedef struct truce_command {
    const char *name, *summary;
    int (*run)(int argc, char **argv);
    const char *help; /* the whole help text, ends in a line feed */
} truce_command;

extern const truce_command truce_command_read;    /* read.c */
extern const truce_command truce_command_explain; /* explain.c */
extern const truce_command truce_command_parse;   /* parse.c */
extern const truce_command truce_command_lexicon; /* lexicon.c */
extern const truce_command truce_command_ingest;  /* ingest.c */
extern const truce_command truce_command_import;  /* import.c */
extern const truce_command truce_command_export;  /* export.c */
/* list.c */
extern const truce_command truce_command_reports, truce_command_claims, truce_command_incidents, truce_command_series;
extern const truce_command truce_command_show;   /* show.c */
extern const truce_command truce_command_copies; /* copies.c */
extern const truce_command truce_command_check;  /* check.c */
/* acts.c */
extern const truce_command truce_command_withdraw, truce_command_merge, truce_command_split, truce_command_move;
extern const truce_command truce_command_tally;     /* tally.c */
extern const truce_command truce_command_compare;   /* compare.c */
extern const truce_command truce_command_agreement; /* agreement.c */
extern const truce_command truce_command_member;    /* member.c */
extern const truce_command truce_command_case;      /* case.c */
extern const truce_command truce_command_sign;      /* sign.c */
extern const truce_command truce_command_key;       /* key.c */
extern const truce_command truce_command_witness;   /* witness.c */
extern const truce_command truce_command_watch;     /* ceasefire.c */
extern const truce_command truce_command_record;    /* record.c */
extern const truce_command truce_command_report;    /* daily.c */
/** NULL when there is no such command. */
const truce_command *truce_command_find(const char *name);

/* --- messages --- */

/** "truce: " and the message to standard error, on a line of its own. */
void truce_cli_say(const char *fmt, ...) TRUCE_PRINTF(1, 2);
/** "truce: FILE:POSITION: what". Position is LINE:COL, LINE, or "byte N"; none for TRUCE_EIO. */
void truce_cli_problem(const char *file, const truce_err *e, bool severe);
/** A usage error: the message, then which help to ask for. @return TRUCE_EXIT_USAGE */
int truce_cli_usage(const char *command, const char *fmt, ...) TRUCE_PRINTF(2, 3);
/** getopt_long's complaint (`c` is '?' or ':', opterr off) in our words. @return TRUCE_EXIT_USAGE */
int truce_cli_badopt(const char *command, int c, char **argv);
/** The nearest of `n` words to `word` by edits, or NULL when none is near. */
const char *truce_cli_nearest(const char *word, const char *const *words, size_t n);

/** A ledger's name for messages: a path, or what of a connection string holds no password. Borrowed from `where`. */
const char *truce_cli_shown(const char *where);

/** Who does it: `given` (--who), else TRUCE_WHO, else the login name (in `buf`). NULL: nobody can be named. */
const char *truce_cli_who(const char *given, char *buf, size_t n);

/* --- data --- */

#define TRUCE_LEXICON_FILES 64 /* --lexicon, at most */

/** Where the data are: `option` (--data) if given, else $TRUCE_DATA, else data/ next to the executable (the build
 * tree), else share/truce next to its bin/, else the install prefix. The folder holds en/.
 *  @param[out] out  NUL-terminated  @return TRUCE_OK; TRUCE_EIO (no such folder; the message says where it looked) */
int truce_cli_data(truce_buf *out, const char *option, truce_err *err);
/** Find the data and open with them and the lexicons (--lexicon) what `open` opens; lines that are wrong are said.
 *  @return 0, or an exit code (the reason is said) */
int truce_cli_with_data(const char *option, const char *const *lexicons, size_t n,
                        int (*open)(const truce_options *o, void *ctx, truce_err *err), void *ctx);

/* --- input --- */

/** Set by Ctrl-C: reading stops at the next chance. */
bool truce_cli_interrupted(void);
void truce_cli_catch_interrupt(void);
/** After clean-up: ends the process as the signal would have. Does nothing when there was none. */
void truce_cli_die_if_interrupted(void);

typedef struct truce_inputs {
    uint64_t files, bytes; /* read so far */
    uint64_t failed;       /* could not be opened or read to the end */
    uint64_t left_out;     /* not regular files, inside folders */
    bool progress;         /* say how far on standard error, now and then */
    bool own_progress;     /* the command draws it itself */
    /** Read one input. Not TRUCE_OK ends the walk, TRUCE_EIO counts and goes on. */
    int (*each)(const char *name, truce_source src, truce_err *err, void *ctx);
    void *ctx;
} truce_inputs;

/** Bytes of these inputs together; 0 when one is no file: a folder would have to be walked twice, a pipe has no end. */
uint64_t truce_inputs_measure(char *const *paths, int n);
/** Open each of the `n` paths in turn: files, "-" (standard input), folders (sorted by name, all levels, no hidden
 * files). No path: standard input. What cannot be opened is said and counted. @return TRUCE_OK or what ended the walk
 */
int truce_inputs_walk(truce_inputs *in, char *const *paths, int n, truce_err *err);
#endif
