/* engine/api.c - include/truce.h over the pipeline: records as JSON lines.
 * Memory: one buffer a run, reused for every record. */
#include "engine/records.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

struct truce_run {
    truce_pipeline *pipeline;
    truce_run_calls calls;
    truce_buf buf;
    bool text, mentions;
};

/* ---------------------------------------------------------------- records out */

static void line_begin(truce_run *run, truce_json *j) {
    truce_buf_clear(&run->buf);
    truce_json_init(j, &run->buf);
    truce_json_obj(j);
}

static int line_end(truce_run *run, truce_json *j, const char *type) {
    truce_json_obj_end(j);
    if (run->buf.failed) return TRUCE_ENOMEM;
    return run->calls.record(type, run->buf.p, run->buf.n, run->calls.ctx);
}

static int run_reading(const truce_reading *r, void *ctx) {
    truce_run *run = ctx;
    truce_json j;
    truce_mention_at at = {0, 0, 0};
    line_begin(run, &j);
    truce_record_report(&j, r, run->text);
    int rc = line_end(run, &j, "report");
    while (rc == TRUCE_OK && run->mentions) {
        line_begin(run, &j);
        if (!truce_record_mention(&j, r, &at)) break;
        rc = line_end(run, &j, "mention");
    }
    for (uint32_t i = 0; rc == TRUCE_OK && i < r->attributions.n; i++) {
        line_begin(run, &j);
        truce_record_attribution(&j, r, &r->attributions.v[i]);
        rc = line_end(run, &j, "attribution");
    }
    for (uint32_t i = 0; rc == TRUCE_OK && i < r->claims.n; i++) {
        line_begin(run, &j);
        truce_record_claim(&j, r, &r->claims.v[i]);
        rc = line_end(run, &j, "claim");
    }
    return rc;
}

static int run_incident(const truce_incident *i, void *ctx) {
    truce_json j;
    line_begin(ctx, &j);
    truce_record_incident(&j, i);
    return line_end(ctx, &j, "incident");
}

static int run_series(const truce_series *s, void *ctx) {
    truce_json j;
    line_begin(ctx, &j);
    truce_record_series(&j, s);
    return line_end(ctx, &j, "series");
}

static void run_problem(const char *file, const truce_err *e, bool severe, void *ctx) {
    truce_run *run = ctx;
    if (run->calls.problem) run->calls.problem(file, e, severe, run->calls.ctx);
}

/* ---------------------------------------------------------------- bytes in */

typedef struct bytes_at {
    const char *p;
    size_t n, at;
} bytes_at;

static long bytes_read(void *ctx, void *out, size_t n, truce_err *err) {
    bytes_at *b = ctx;
    (void)err;
    if (n > b->n - b->at) n = b->n - b->at;
    if (n) memcpy(out, b->p + b->at, n);
    b->at += n;
    return (long)n;
}

static int run_options(truce_pipeline_options *p, const truce_run_options *o, truce_err *err) {
    memset(p, 0, sizeof *p);
    p->intake.date = TRUCE_NODAY;
    p->intake.limits = truce_limits_default;
    p->threads = o->threads;
    if (o->format && (p->intake.format = truce_format_of(truce_str_c(o->format))) == TRUCE_FORMAT_SNIFF)
        return truce_err_set(err, TRUCE_EUSAGE, "there is no format '%.40s'", o->format);
    if (o->date && (strlen(o->date) != 10 || (p->intake.date = truce_day_parse(truce_str_c(o->date))) == TRUCE_NODAY))
        return truce_err_set(err, TRUCE_EUSAGE, "'%.40s' is not a day such as 2025-10-12", o->date);
    if (o->policy && !truce_policy_of(truce_str_c(o->policy), &p->policy))
        return truce_err_set(err, TRUCE_EUSAGE, "there is no policy '%.40s'", o->policy);
    return TRUCE_OK;
}

int truce_run_new(truce_run **out, truce_engine *engine, const truce_run_options *o, truce_run_calls calls,
                  truce_err *err) {
    truce_pipeline_options opt;
    *out = NULL;
    if (!engine || !o || o->size < sizeof *o || !calls.record)
        return truce_err_set(err, TRUCE_EUSAGE,
                             "truce_run_new: no engine, options without size, or no record callback");
    int rc = run_options(&opt, o, err);
    if (rc != TRUCE_OK) return rc;
    truce_run *run = truce_calloc(1, sizeof *run);
    if (!run) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    run->calls = calls;
    run->text = o->text != 0;
    run->mentions = o->mentions != 0;
    truce_buf_init(&run->buf);
    truce_sink sink = {run_reading, run_incident, run_series, run_problem, run, run};
    rc = truce_pipeline_new(&run->pipeline, engine, &opt, sink, err);
    if (rc != TRUCE_OK) truce_run_free(run);
    else *out = run;
    return rc;
}

int truce_run_bytes(truce_run *run, const char *name, const void *bytes, size_t n, truce_err *err) {
    bytes_at b = {bytes, n, 0};
    return truce_pipeline_read(run->pipeline, name, (truce_source){bytes_read, &b}, err);
}

int truce_run_file(truce_run *run, const char *path, truce_err *err) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return truce_err_set(err, TRUCE_EIO, "%s: %s", path, strerror(errno));
    int rc = truce_pipeline_read(run->pipeline, path, truce_source_fd(&fd), err);
    close(fd);
    return rc;
}

int truce_run_finish(truce_run *run, truce_err *err) {
    return truce_pipeline_finish(run->pipeline, err);
}

void truce_run_free(truce_run *run) {
    if (!run) return;
    truce_pipeline_free(run->pipeline);
    truce_buf_fini(&run->buf);
    truce_free(run);
}
