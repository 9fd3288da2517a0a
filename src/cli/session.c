/* cli/session.c - the options of reading, the engine, the run over the inputs, and what is said about it at the end. */
#include "cli/session.h"

#include <string.h>
#include <unistd.h>

void truce_session_init(truce_session *s, const char *command) {
    memset(s, 0, sizeof *s);
    s->command = command;
    s->opt.intake.format = TRUCE_FORMAT_SNIFF;
    s->opt.intake.date = TRUCE_NODAY;
    s->opt.intake.limits = truce_limits_default;
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    s->opt.threads = cores < 1 ? 1 : cores > 16 ? 16 : (unsigned)cores;
    s->inputs.progress = isatty(STDERR_FILENO);
}

static int option_from(truce_session *s, const char *value) {
    static const char *const known[] = {"text", "html", "feed", "warc", "jsonl", "auto"};
    s->opt.intake.format = truce_format_of(truce_str_c(value));
    if (s->opt.intake.format != TRUCE_FORMAT_SNIFF || strcmp(value, "auto") == 0) return 0;
    const char *near = truce_cli_nearest(value, known, 6);
    if (near) return truce_cli_usage(s->command, "--from: there is no format '%s'; did you mean '%s'?", value, near);
    return truce_cli_usage(s->command, "--from: there is no format '%s': text, html, feed, warc, jsonl or auto", value);
}

static int option_policy(truce_session *s, const char *value) {
    if (truce_policy_of(truce_str_c(value), &s->opt.policy)) return 0;
    return truce_cli_usage(s->command, "--policy: there is no policy '%s': ucdp, acled, ibc or airwars", value);
}

int truce_session_option(truce_session *s, int c, const char *value) {
    uint64_t n;
    switch (c) {
    case 'f': return option_from(s, value);
    case 't':
        s->opt.intake.date = strlen(value) == 10 ? truce_day_parse(truce_str_c(value)) : TRUCE_NODAY;
        if (s->opt.intake.date != TRUCE_NODAY) return 0;
        return truce_cli_usage(s->command, "--date: '%s' is not a day such as 2025-10-12", value);
    case 'l':
        if (s->n_lexicons == TRUCE_LEXICON_FILES)
            return truce_cli_usage(s->command, "--lexicon: more than %d files", TRUCE_LEXICON_FILES);
        s->lexicons[s->n_lexicons++] = value;
        return 0;
    case 'D': s->data = value; return 0;
    case 'p': return option_policy(s, value);
    case 'j':
        if (!truce_str_u64(truce_str_c(value), &n) || n < 1 || n > 256)
            return truce_cli_usage(s->command, "-j: '%s' is not a number from 1 to 256", value);
        s->opt.threads = (unsigned)n;
        return 0;
    default: return TRUCE_EXIT_USAGE;
    }
}

static int session__open(const truce_options *o, void *ctx, truce_err *err) {
    return truce_open(&((truce_session *)ctx)->engine, o, err);
}

int truce_session_open(truce_session *s) {
    return truce_cli_with_data(s->data, s->lexicons, s->n_lexicons, session__open, s);
}

/* Notes repeat themselves in a large input: after some they are only counted. Problems are always said. */
static void session_problem(const char *file, const truce_err *e, bool severe, void *ctx) {
    truce_session *s = ctx;
    if (!severe && s->notes++ >= TRUCE_NOTES_SHOWN) return;
    if (s->inputs.progress) fputs("\r\033[K", stderr);
    truce_cli_problem(file, e, severe);
}

static int session_each(const char *name, truce_source src, truce_err *err, void *ctx) {
    truce_session *s = ctx;
    return truce_pipeline_read(s->pipeline, name, src, err);
}

int truce_session_begin(truce_session *s, truce_sink sink, truce_err *err) {
    sink.problem = session_problem;
    sink.problem_ctx = s;
    s->inputs.each = session_each;
    s->inputs.ctx = s;
    truce_cli_catch_interrupt();
    return truce_pipeline_new(&s->pipeline, s->engine, &s->opt, sink, err);
}

int truce_session_end(truce_session *s, int rc, truce_err *err) {
    truce_err late = {0};
    int end = truce_pipeline_finish(s->pipeline, &late);
    if (rc == TRUCE_OK && end != TRUCE_OK) *err = late;
    return rc != TRUCE_OK ? rc : end;
}

int truce_session_run(truce_session *s, truce_sink sink, char *const *paths, int n, truce_err *err) {
    int rc = truce_session_begin(s, sink, err);
    if (rc != TRUCE_OK) return rc;
    rc = truce_inputs_walk(&s->inputs, paths, n, err);
    return truce_session_end(s, rc, err);
}

void truce_session_summary(const truce_session *s) {
    const truce_tally *t = truce_pipeline_tally(s->pipeline);
    const truce_inputs *in = &s->inputs;
    if (s->notes > TRUCE_NOTES_SHOWN)
        truce_cli_say("%llu more notes like these", (unsigned long long)s->notes - TRUCE_NOTES_SHOWN);
    unsigned long long left = in->failed + t->problems;
    char out[96] = "nothing left out";
    if (left || in->left_out)
        snprintf(out, sizeof out, "%llu left out (named above)", left + (unsigned long long)in->left_out);
    if (s->opt.no_copies) { /* a ledger says the rest */
        truce_cli_say("%llu input%s read: %llu report%s, %llu sentence%s; %s", (unsigned long long)in->files,
                      in->files == 1 ? "" : "s", (unsigned long long)t->reports, t->reports == 1 ? "" : "s",
                      (unsigned long long)t->sentences, t->sentences == 1 ? "" : "s", out);
        return;
    }
    truce_cli_say("%llu input%s read: %llu report%s (%llu cop%s), %llu sentence%s, %llu claim%s, %llu incident%s; %s",
                  (unsigned long long)in->files, in->files == 1 ? "" : "s", (unsigned long long)t->reports,
                  t->reports == 1 ? "" : "s", (unsigned long long)t->copies, t->copies == 1 ? "y" : "ies",
                  (unsigned long long)t->sentences, t->sentences == 1 ? "" : "s", (unsigned long long)t->claims,
                  t->claims == 1 ? "" : "s", (unsigned long long)t->incidents, t->incidents == 1 ? "" : "s", out);
}

int truce_session_exit(const truce_session *s) {
    return s->inputs.failed || truce_pipeline_tally(s->pipeline)->problems ? TRUCE_EXIT_INPUT : TRUCE_EXIT_OK;
}

void truce_session_fini(truce_session *s) {
    truce_pipeline_free(s->pipeline);
    truce_close(s->engine);
}
