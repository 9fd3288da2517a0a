/* engine/pipeline.c - one run: intake on the caller's thread, analysis on the pool, the rest in input order.
 * Why this way: intake is a stream and copies, incidents and output need order, so only the analysis of an article,
 * which is nearly all the work, runs on the workers. submit and done are both called on the caller's thread, so the
 * free list of items needs no lock. */
#include "base/pool.h"
#include "engine/engine.h"

#include <string.h>

#define TRUCE_ITEM_KEEP ((size_t)8 << 20) /* an item that needed more gives its memory back */

typedef struct item {
    truce_article *article;
    truce_reading reading;
    truce_arena arena;
    int status; /* of the analysis */
    struct item *next;
} item;

struct truce_pipeline {
    const truce_engine *engine;
    truce_pipeline_options opt;
    truce_sink sink;
    truce_pool *pool;
    truce_lang_scratch **scratch; /* one a worker */
    unsigned n_scratch;
    truce_copies *copies;
    truce_incidents *incidents;
    item *idle;
    uint32_t inputs;
    truce_tally tally;
    int status; /* first failure on the output side: the run stops */
    truce_err err;
};

static void pipeline__problem(const char *file, const truce_err *e, bool severe, void *ctx) {
    truce_pipeline *p = ctx;
    if (severe) p->tally.problems++;
    else p->tally.notes++;
    if (p->sink.problem) p->sink.problem(file, e, severe, p->sink.problem_ctx);
}

static void pipeline__fail(truce_pipeline *p, int status, const truce_err *e) {
    if (p->status != TRUCE_OK) return;
    p->status = status;
    if (e) p->err = *e;
    else truce_err_set(&p->err, status, "stopped");
}

/* ---------------------------------------------------------------- items */

static item *item__take(truce_pipeline *p) {
    item *it = p->idle;
    if (it) {
        p->idle = it->next;
        it->next = NULL;
        return it;
    }
    it = truce_calloc(1, sizeof *it);
    if (it) truce_arena_init(&it->arena, TRUCE_READING_BYTES);
    return it;
}

static void item__give(truce_pipeline *p, item *it) {
    bool large = it->arena.used > TRUCE_ITEM_KEEP;
    truce_article_free(it->article);
    it->article = NULL;
    if (large) {
        truce_arena_fini(&it->arena);
        truce_arena_init(&it->arena, TRUCE_READING_BYTES);
    } else truce_arena_reset(&it->arena);
    it->next = p->idle;
    p->idle = it;
}

/* ---------------------------------------------------------------- on a worker */

static void pipeline__start(truce_pipeline *p, item *it) {
    memset(&it->reading, 0, sizeof it->reading);
    it->reading.arena = &it->arena;
    it->reading.article = it->article;
    it->reading.lex = truce_engine_lexicon(p->engine);
    it->reading.know = truce_engine_knowledge(p->engine);
    it->status = TRUCE_OK;
}

static void pipeline__analyse(truce_pipeline *p, item *it, unsigned worker) {
    truce_reading *r = &it->reading;
    const truce_lang *lang = truce_engine_lang(p->engine);
    truce_lang_split(lang, p->scratch[worker], &it->arena, it->article->text, &r->sent, &r->n_sent);
    for (uint32_t i = 0; i < r->n_sent; i++)
        truce_lang_analyse(lang, p->scratch[worker], &it->arena, &r->sent[i], TRUCE_LANG_TAG | TRUCE_LANG_PARSE);
    truce_claim_read(r);
}

static void pipeline__work(void *arg, unsigned worker, void *ctx) {
    item *it = arg;
    jmp_buf oom;
    pipeline__start(ctx, it);
    it->arena.oom = &oom;
    if (setjmp(oom) == 0) pipeline__analyse(ctx, it, worker);
    else it->status = TRUCE_ENOMEM;
    it->arena.oom = NULL;
}

/* ---------------------------------------------------------------- in input order, on the caller's thread */

/* An article that could not be analysed in the memory it may take keeps its report; said, never silent. */
static void pipeline__lost(truce_pipeline *p, item *it) {
    truce_err e = {0};
    truce_err_pos(&e, TRUCE_ELIMIT, it->article->offset,
                  "article %.12s needs more than %zu MB to analyse: its claims are left out", it->article->id,
                  TRUCE_READING_BYTES >> 20);
    pipeline__problem(it->article->file.n ? it->article->file.p : "input", &e, true, p);
    pipeline__start(p, it);
    it->status = TRUCE_ELIMIT;
}

static void pipeline__count(truce_pipeline *p, const item *it) {
    p->tally.reports++;
    p->tally.copies += it->article->copy_of[0] != 0;
    p->tally.bytes += it->article->text.n;
    p->tally.sentences += it->reading.n_sent;
    p->tally.claims += it->reading.claims.n;
}

static void pipeline__done(void *arg, void *ctx) {
    truce_pipeline *p = ctx;
    item *it = arg;
    truce_err e = {0};
    int rc = p->status;
    if (rc == TRUCE_OK && it->status != TRUCE_OK) pipeline__lost(p, it);
    if (rc == TRUCE_OK && p->copies) rc = truce_copies_see(p->copies, it->article, &e);
    if (rc == TRUCE_OK) {
        pipeline__count(p, it);
        rc = p->sink.reading(&it->reading, p->sink.ctx);
        if (rc != TRUCE_OK) truce_err_set(&e, rc, "stopped");
    }
    if (rc == TRUCE_OK && p->incidents) rc = truce_incidents_add(p->incidents, &it->reading, &e);
    if (rc != TRUCE_OK) pipeline__fail(p, rc, &e);
    item__give(p, it);
}

static int pipeline__article(truce_article *a, void *ctx) {
    truce_pipeline *p = ctx;
    item *it = p->status == TRUCE_OK ? item__take(p) : NULL;
    if (!it) {
        truce_err e = {0};
        truce_article_free(a);
        if (p->status == TRUCE_OK) pipeline__fail(p, truce_err_set(&e, TRUCE_ENOMEM, "out of memory"), &e);
        return p->status;
    }
    it->article = a;
    a->input = p->inputs - 1;
    truce_pool_submit(p->pool, it);
    return p->status;
}

/* ---------------------------------------------------------------- the run */

static int pipeline__rooms(truce_pipeline *p, truce_err *err) {
    int rc = TRUCE_OK;
    p->scratch = truce_calloc(p->n_scratch, sizeof *p->scratch);
    if (!p->scratch) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    for (unsigned i = 0; i < p->n_scratch && rc == TRUCE_OK; i++)
        rc = truce_lang_scratch_new(&p->scratch[i], truce_engine_lang(p->engine), err);
    if (rc == TRUCE_OK && !p->opt.no_copies) rc = truce_copies_new(&p->copies, err);
    if (rc == TRUCE_OK && p->sink.incident)
        rc = truce_incidents_new(&p->incidents, p->opt.policy, truce_engine_lexicon(p->engine), err);
    return rc;
}

int truce_pipeline_new(truce_pipeline **out, const truce_engine *e, const truce_pipeline_options *opt, truce_sink sink,
                       truce_err *err) {
    *out = NULL;
    truce_pipeline *p = truce_calloc(1, sizeof *p);
    if (!p) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    p->engine = e;
    p->opt = *opt;
    p->sink = sink;
    p->n_scratch = opt->threads > 1 ? opt->threads : 1;
    int rc = pipeline__rooms(p, err);
    if (rc == TRUCE_OK) {
        truce_pool_calls calls = {pipeline__work, pipeline__done, p};
        rc = truce_pool_new(&p->pool, opt->threads, 4 * p->n_scratch, calls, err);
    }
    if (rc != TRUCE_OK) truce_pipeline_free(p);
    else *out = p;
    return rc;
}

int truce_pipeline_read(truce_pipeline *p, const char *name, truce_source src, truce_err *err) {
    int rc = p->status;
    truce_intake_calls calls = {pipeline__article, pipeline__problem, p};
    p->inputs++;
    if (rc == TRUCE_OK) rc = truce_intake_read(name, src, &p->opt.intake, calls, err);
    if (p->status != TRUCE_OK && err) *err = p->err;
    return p->status != TRUCE_OK ? p->status : rc;
}

static void pipeline__incident(const truce_incident *i, void *ctx) {
    truce_pipeline *p = ctx;
    p->tally.incidents++;
    if (p->status != TRUCE_OK) return;
    int rc = p->sink.incident(i, p->sink.ctx);
    if (rc != TRUCE_OK) pipeline__fail(p, rc, NULL);
}

static void pipeline__series(const truce_series *s, void *ctx) {
    truce_pipeline *p = ctx;
    p->tally.series++;
    if (p->status != TRUCE_OK || !p->sink.series) return;
    int rc = p->sink.series(s, p->sink.ctx);
    if (rc != TRUCE_OK) pipeline__fail(p, rc, NULL);
}

int truce_pipeline_drain(truce_pipeline *p, truce_err *err) {
    truce_pool_drain(p->pool);
    if (p->status != TRUCE_OK && err) *err = p->err;
    return p->status;
}

int truce_pipeline_finish(truce_pipeline *p, truce_err *err) {
    truce_pool_drain(p->pool);
    if (p->status == TRUCE_OK && p->incidents) {
        truce_incident_calls calls = {pipeline__incident, pipeline__series, p};
        truce_err e = {0};
        int rc = truce_incidents_finish(p->incidents, calls, &e);
        if (rc != TRUCE_OK) pipeline__fail(p, rc, &e);
    }
    if (p->status != TRUCE_OK && err) *err = p->err;
    return p->status;
}

const truce_tally *truce_pipeline_tally(const truce_pipeline *p) {
    return &p->tally;
}

void truce_pipeline_free(truce_pipeline *p) {
    if (!p) return;
    if (p->status == TRUCE_OK) pipeline__fail(p, TRUCE_ESTOP, NULL); /* what is still in flight is dropped */
    truce_pool_free(p->pool);
    for (item *it = p->idle, *next; it; it = next) {
        next = it->next;
        truce_arena_fini(&it->arena);
        truce_free(it);
    }
    for (unsigned i = 0; p->scratch && i < p->n_scratch; i++) truce_lang_scratch_free(p->scratch[i]);
    truce_free(p->scratch);
    truce_copies_free(p->copies);
    truce_incidents_free(p->incidents);
    truce_free(p);
}
