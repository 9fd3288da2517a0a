/* engine/engine.h - the rooms put in a row: models and lexicons opened once, bytes in, readings and incidents out.
 * Does: intake -> analysis on a pool of threads -> copies and incidents, results in input order whatever the number of
 * threads. Does not: print, format (records.h), look for files (cli). Depends on: base, intake, lang, lexicon, claim,
 * incident. truce.h and the commands stand on it. Memory: bounded by what is in flight (threads + some articles);
 * copies and incidents keep a compact trace of each article. */
#ifndef TRUCE_ENGINE_H
#define TRUCE_ENGINE_H
#include "base/base.h"
#include "base/file.h"
#include "claim/claim.h"
#include "incident/incident.h"
#include "intake/intake.h"

/* Where things stand below the data folder. */
#define TRUCE_DATA_MODEL   "en/model/en.model"
#define TRUCE_DATA_LEXICON "en/truce.lexicon"

/** Most bytes that the analysis of one article may take; beyond it the article keeps its report and loses its claims.
 */
#define TRUCE_READING_BYTES ((size_t)384 << 20)

const truce_lexicon *truce_engine_lexicon(const truce_engine *e);
const truce_lang *truce_engine_lang(const truce_engine *e);
const truce_knowledge *truce_engine_knowledge(const truce_engine *e);

/** The lexicon that truce_open would use, without the rest: for those who ask a ledger and read nothing. Mapped, so it
 *  is there at once. @param[out] out  yours, free with truce_lexicon_free  @return as truce_open */
int truce_engine_lexicon_open(truce_lexicon **out, const truce_options *o, truce_err *err);

/** What the pipeline hands out, all on the caller's thread and in input order. Not TRUCE_OK stops the run. */
typedef struct truce_sink {
    int (*reading)(const truce_reading *r, void *ctx);
    int (*incident)(const truce_incident *i, void *ctx); /* may be NULL: then no incidents are made */
    int (*series)(const truce_series *s, void *ctx);     /* may be NULL */
    void (*problem)(const char *file, const truce_err *e, bool severe, void *problem_ctx); /* may be NULL */
    void *ctx, *problem_ctx;
} truce_sink;

typedef struct truce_pipeline_options {
    truce_intake_options intake;
    unsigned policy; /* enum truce_policy */
    unsigned threads;
    bool no_copies; /* copy_of stays empty: whoever keeps the articles finds copies */
} truce_pipeline_options;

/** What went through so far. */
typedef struct truce_tally {
    uint64_t reports, copies, bytes, sentences, claims, incidents, series;
    uint64_t problems, notes; /* what was left out, and what was only remarked on */
} truce_tally;

typedef struct truce_pipeline truce_pipeline;

/** @param[out] out  yours, free with truce_pipeline_free  @return TRUCE_OK; TRUCE_ENOMEM */
int truce_pipeline_new(truce_pipeline **out, const truce_engine *e, const truce_pipeline_options *opt, truce_sink sink,
                       truce_err *err);
/** Read one input to its end. @return TRUCE_OK (also when problems were reported); TRUCE_EIO; TRUCE_ENOMEM; what the
 * sink gave */
int truce_pipeline_read(truce_pipeline *p, const char *name, truce_source src, truce_err *err);
/** Wait for what is in flight, then hand out incidents and series. @return as above */
/** Wait until everything read so far has been handed out; more may be read afterwards. */
int truce_pipeline_drain(truce_pipeline *p, truce_err *err);
int truce_pipeline_finish(truce_pipeline *p, truce_err *err);
const truce_tally *truce_pipeline_tally(const truce_pipeline *p);
void truce_pipeline_free(truce_pipeline *p); /* NULL is fine */
#endif
