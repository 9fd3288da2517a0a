/* truce.h - the public interface of libtruce: reports in, records out.
 * Does: open an engine (models and lexicons), read reports, hand out records as JSON lines (docs/formats.md).
 * Does not: print, exit, read the environment or the locale.
 * Memory: what a callback gets is borrowed and lives until the callback returns.
 * Threads: an engine is immutable once open and may be shared; a run belongs to one thread at a time.
 * Compatible: structs that you fill carry `size`; fields are only ever added at their end. */
#ifndef TRUCE_H
#define TRUCE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TRUCE_VERSION "0.1.0"

/** "0.1.0": of the library that is linked, static text. */
const char *truce_version(void);

/* ---------------------------------------------------------------- errors */

enum truce_status {
    TRUCE_OK = 0,
    TRUCE_ENOMEM = -1,   /* out of memory */
    TRUCE_EIO = -2,      /* the system could not open, read or write */
    TRUCE_EINPUT = -3,   /* the bytes are not what they should be */
    TRUCE_ELIMIT = -4,   /* a named limit was met */
    TRUCE_EVERSION = -5, /* an image or file of another version */
    TRUCE_EUSAGE = -6,   /* the caller's arguments are off */
    TRUCE_ESTOP = -7,    /* a callback asked to stop */
    TRUCE_EABSENT = -8,  /* there is no such report, claim or incident */
    TRUCE_EBUSY = -9     /* somebody else is writing; trying again later may do */
};

/** What went wrong, for the caller to print. `pos` is a byte offset, `line` and `col` are 1-based; 0 is unknown. */
typedef struct truce_err {
    int code;
    uint64_t pos;
    uint32_t line, col;
    char msg[256];
} truce_err;

/* ---------------------------------------------------------------- engine: what truce knows */

typedef struct truce_engine truce_engine;

typedef struct truce_options {
    size_t size;                 /* sizeof(truce_options) */
    const char *data;            /* folder that holds en/ (installed: PREFIX/share/truce); required */
    const char *const *lexicons; /* your own lexicon files, each layered over what stands before it; NULL when none */
    size_t n_lexicons;
    /** Diagnostics of those files: `file`:`line`:`col`; may be NULL. */
    void (*diagnostic)(const char *file, uint32_t line, uint32_t col, int is_error, const char *msg, void *ctx);
    void *ctx;
} truce_options;

/** Map the models, compile your lexicon files.
 *  @param[out] out  yours on TRUCE_OK, free with truce_close; NULL otherwise
 *  @return TRUCE_OK; TRUCE_EUSAGE; TRUCE_EIO; TRUCE_EINPUT (a file is not what it should be); TRUCE_EVERSION;
 * TRUCE_ENOMEM */
int truce_open(truce_engine **out, const truce_options *options, truce_err *err);
/** After every run of it is freed. NULL is fine. */
void truce_close(truce_engine *engine);

/* ---------------------------------------------------------------- run: some input, its claims and incidents */

typedef struct truce_run truce_run;

typedef struct truce_run_options {
    size_t size;        /* sizeof(truce_run_options) */
    const char *format; /* "text", "html", "feed", "warc", "jsonl"; NULL: sniffed */
    const char *date;   /* "YYYY-MM-DD" for articles without a date; NULL: none */
    const char *policy; /* counting policy: "ucdp" (also NULL), "acled", "ibc", "airwars" */
    unsigned threads;   /* 0 or 1: everything in the calling thread. Records do not depend on it */
    int text;           /* not 0: records of reports carry their cleaned text */
    int mentions;       /* not 0: records of mentions too */
} truce_run_options;

typedef struct truce_run_calls {
    /** One record: `type` is "report", "mention", "attribution", "claim", "incident" or "series"; `json` one line of
     *  UTF-8 without its line feed. Reports come in input order, each followed by its own records; incidents and series
     *  come from truce_run_finish. Not TRUCE_OK stops the run with that status. */
    int (*record)(const char *type, const char *json, size_t n, void *ctx);
    /** Something in the input could not be read; the rest goes on. `severe` is 0 for a note. May be NULL. */
    void (*problem)(const char *name, const truce_err *e, int severe, void *ctx);
    void *ctx;
} truce_run_calls;

/** @param[out] out  yours on TRUCE_OK, free with truce_run_free before truce_close(engine)
 *  @return TRUCE_OK; TRUCE_EUSAGE (an option has no such value); TRUCE_ENOMEM */
int truce_run_new(truce_run **out, truce_engine *engine, const truce_run_options *options, truce_run_calls calls,
                  truce_err *err);
/** Read `n` bytes, known as `name` in records and problems.
 *  @return TRUCE_OK (also when problems were reported); TRUCE_EIO; TRUCE_ENOMEM; what the record callback gave */
int truce_run_bytes(truce_run *run, const char *name, const void *bytes, size_t n, truce_err *err);
/** The same for a file, read as a stream. */
int truce_run_file(truce_run *run, const char *path, truce_err *err);
/** The end of the input: waits for what is under way, then hands out incidents and series. Call once.
 *  @return TRUCE_OK; TRUCE_ENOMEM; what the record callback gave */
int truce_run_finish(truce_run *run, truce_err *err);
/** NULL is fine. */
void truce_run_free(truce_run *run);

#ifdef __cplusplus
}
#endif
#endif
