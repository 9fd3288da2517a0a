/* cli/feed.c - see feed.h. */
#include "cli/feed.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void truce_feed_init(truce_feed *f, const char *command) {
    memset(f, 0, sizeof *f);
    truce_session_init(&f->session, command);
    f->harms = 1u << TRUCE_HARM_KILLED;
}

void truce_feed_fini(truce_feed *f) {
    truce_feed_ledger_close(f);
    truce_session_fini(&f->session);
}

/* ---------------------------------------------------------------- options */

static int feed_day(truce_feed *f, const char *option, const char *value, truce_day *out, bool *has) {
    *out = strlen(value) == 10 ? truce_day_parse(truce_str_c(value)) : TRUCE_NODAY;
    *has = *out != TRUCE_NODAY;
    return *has ? 0 : truce_cli_usage(f->session.command, "%s: '%s' is not a day such as 2025-10-12", option, value);
}

static int feed_grade(truce_feed *f, const char *value) {
    static const char *const grades[] = {"confirmed", "fair", "weak", "contested", "discounted"};
    f->filter.grade = truce_str_c(value);
    for (size_t i = 0; i < 5; i++)
        if (strcmp(value, grades[i]) == 0) return 0;
    const char *near = truce_cli_nearest(value, grades, 5);
    if (near) return truce_cli_usage(f->session.command, "--grade: there is no '%s'; did you mean '%s'?", value, near);
    return truce_cli_usage(f->session.command,
                           "--grade: there is no '%s': confirmed, fair, weak, contested or discounted", value);
}

static int feed_harms(truce_feed *f, const char *value) {
    truce_str rest = truce_str_c(value);
    f->harms = 0;
    if (strcmp(value, "all") == 0) return 0;
    for (uint32_t at = 0; at <= rest.n;) {
        uint32_t end = truce_str_find(rest, TRUCE_STR(","), at);
        if (end == UINT32_MAX) end = rest.n;
        truce_str word = truce_str_trim(truce_str_sub(rest, at, end));
        unsigned h = 1;
        while (h < TRUCE_HARM_COUNT && !truce_str_is(word, truce_harm_name(h))) h++;
        if (h == TRUCE_HARM_COUNT) {
            const char *names[TRUCE_HARM_COUNT];
            char text[64];
            for (unsigned i = 1; i < TRUCE_HARM_COUNT; i++) names[i - 1] = truce_harm_name(i);
            snprintf(text, sizeof text, "%.*s", word.n > 60 ? 60 : TRUCE_FMT(word));
            const char *near = truce_cli_nearest(text, names, TRUCE_HARM_COUNT - 1);
            if (near)
                return truce_cli_usage(f->session.command, "--harm: there is no '%s'; did you mean '%s'?", text, near);
            return truce_cli_usage(f->session.command,
                                   "--harm: there is no '%s': killed, wounded, captured, detained, missing, displaced, "
                                   "returned, deported, evacuated or all",
                                   text);
        }
        f->harms |= 1u << h;
        at = end + 1;
    }
    return 0;
}

static int feed_word(truce_feed *f, const char *option, const char *value, truce_str *out) {
    *out = truce_str_trim(truce_str_c(value));
    return out->n ? 0 : truce_cli_usage(f->session.command, "%s needs a value that is not empty", option);
}

int truce_feed_option(truce_feed *f, int c, const char *v) {
    truce_filter *q = &f->filter;
    switch (c) {
    case 'd':
        f->where = v;
        f->ledger = true;
        return 0;
    case TRUCE_FEED_DATE: return truce_session_option(&f->session, 'd', v);
    case TRUCE_FEED_SINCE: return feed_day(f, "--since", v, &q->since, &q->has_since);
    case TRUCE_FEED_UNTIL: return feed_day(f, "--until", v, &q->until, &q->has_until);
    case TRUCE_FEED_PLACE: return feed_word(f, "--place", v, &q->place);
    case TRUCE_FEED_PARTY: return feed_word(f, "--party", v, &q->party);
    case TRUCE_FEED_GRADE: return feed_grade(f, v);
    case TRUCE_FEED_HARM: return feed_harms(f, v);
    case TRUCE_FEED_AS_OF: f->as_of = v; return 0;
    case TRUCE_FEED_FORMAT:
        f->format = v;
        if (strcmp(v, "table") == 0 || strcmp(v, "csv") == 0 || strcmp(v, "jsonl") == 0) return 0;
        return truce_cli_usage(f->session.command, "--format: there is no format '%s': table, csv or jsonl", v);
    default: return truce_session_option(&f->session, c, v);
    }
}

/* ---------------------------------------------------------------- filters */

static bool feed_place(const truce_place *p, truce_str name) {
    return truce_str_ieq(p->name, name) || truce_str_ieq(p->adm1, name) || truce_str_ieq(p->adm2, name) ||
           truce_str_eq(p->country, name);
}

bool truce_feed_meets(const truce_feed *f, const truce_incident *i) {
    const truce_filter *q = &f->filter;
    bool place = !q->place.n, party = !q->party.n;
    if (q->grade.n && !truce_str_is(q->grade, i->grade)) return false;
    for (uint32_t k = 0; k < i->places.n && !place; k++) place = feed_place(&i->places.v[k], q->place);
    for (uint32_t k = 0; k < i->parties.n && !party; k++)
        party = truce_str_ieq(i->parties.v[k].name, q->party) || truce_str_eq(i->parties.v[k].country, q->party) ||
                truce_str_eq(i->parties.v[k].id, q->party);
    return place && party;
}

static void feed_filter(truce_buf *b, const char *name, truce_str value) {
    if (!value.n) return;
    truce_buf_printf(b, "%s%s %.*s", b->n ? "; " : "", name, TRUCE_FMT(value));
}

void truce_feed_filters(const truce_feed *f, truce_buf *b) {
    char day[16];
    if (f->filter.has_since) truce_day_format(f->filter.since, day), feed_filter(b, "since", truce_str_c(day));
    if (f->filter.has_until) truce_day_format(f->filter.until, day), feed_filter(b, "until", truce_str_c(day));
    feed_filter(b, "place", f->filter.place);
    feed_filter(b, "party", f->filter.party);
    feed_filter(b, "grade", f->filter.grade);
    if (f->as_of) feed_filter(b, "as of", truce_str_c(f->as_of));
}

truce_day truce_feed_today(void) {
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    uint64_t at = 0;
    if (!epoch || !truce_str_u64(truce_str_c(epoch), &at)) at = (uint64_t)time(NULL);
    return (truce_day)(at / 86400 % INT32_MAX);
}

void truce_feed_json_number(truce_json *j, const char *key, int64_t v, bool stated) {
    if (stated) truce_json_kint(j, key, v);
    else truce_json_knull(j, key);
}

truce_str truce_feed_state(const truce_feed *f, truce_str code, const char *otherwise) {
    if (!code.p) return truce_str_c(otherwise);
    truce_entry e = f->lex && code.n == 3 ? truce_lex_by_id(f->lex, TRUCE_LEX_ACTOR, code) : TRUCE_NOENTRY;
    return e == TRUCE_NOENTRY ? code : truce_lex_name(f->lex, e);
}

/* ---------------------------------------------------------------- files */

static int feed_reading(const truce_reading *r, void *ctx) {
    truce_feed *f = ctx;
    if (r->article->published != TRUCE_NODAY) f->coverage(f, r->article->published, 1);
    return truce_cli_interrupted() ? TRUCE_ESTOP : TRUCE_OK;
}

static int feed_incident(const truce_incident *i, void *ctx) {
    truce_feed *f = ctx;
    return truce_feed_meets(f, i) ? f->incident(f, i, &f->err) : TRUCE_OK;
}

static int feed_series(const truce_series *s, void *ctx) {
    truce_feed *f = ctx;
    return f->series(f, s, &f->err);
}

static int feed_failed(const truce_feed *f, const truce_err *e) {
    if (truce_cli_interrupted()) truce_cli_say("interrupted: what follows was not read, nothing is shown");
    else truce_cli_say("%s", f->err.msg[0] ? f->err.msg : e->msg[0] ? e->msg : "stopped");
    return TRUCE_EXIT_INPUT;
}

static int feed_files(truce_feed *f, char *const *paths, int n) {
    truce_err e = {0};
    truce_sink sink = {
        .reading = feed_reading, .incident = feed_incident, .series = f->series ? feed_series : NULL, .ctx = f};
    int code = truce_session_open(&f->session);
    if (code) return code;
    f->lex = truce_engine_lexicon(f->session.engine);
    if (f->begin(f, &f->err) != TRUCE_OK) {
        truce_cli_say("%s", f->err.msg);
        return TRUCE_EXIT_USAGE;
    }
    if (truce_session_run(&f->session, sink, paths, n, &e) != TRUCE_OK) return feed_failed(f, &e);
    truce_session_summary(&f->session);
    return truce_session_exit(&f->session);
}

int truce_feed_run(truce_feed *f, char *const *paths, int n) {
    const truce_filter *q = &f->filter;
    const char *command = f->session.command;
    if (q->has_since && q->has_until && q->since > q->until)
        return truce_cli_usage(command, "--since is after --until: nothing can be between");
    if (n && f->ledger) return truce_cli_usage(command, "either files or a ledger (-d), not both");
    if (n && f->as_of) return truce_cli_usage(command, "--as-of is a question to a ledger, not to files");
    if (n) return feed_files(f, paths, n);
    f->ledger = true;
    return truce_feed_ledger(f);
}

int truce_feed_end(truce_feed *f, truce_out *o, int code) {
    (void)f;
    int rc = truce_out_flush(o, true);
    if (rc == TRUCE_OK) return code;
    if (rc == TRUCE_ENOMEM) truce_cli_say("out of memory");
    else if (o->saved != EPIPE) truce_cli_say("standard output: %s", strerror(o->saved));
    return TRUCE_EXIT_INPUT;
}
