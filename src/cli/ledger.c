/* cli/ledger.c - options of the ledger's commands, and the ledger opened. */
#include "cli/ledger.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DAY_US    ((truce_time_us)86400 * 1000000)
#define MINUTE_US ((truce_time_us)60 * 1000000)

void truce_ledger_init(truce_ledger *l, const char *command) {
    memset(l, 0, sizeof *l);
    l->command = command;
}

void truce_ledger_fini(truce_ledger *l) {
    truce_store_close(l->store);
    truce_lexicon_free(l->lex);
}

/* ---------------------------------------------------------------- values */

/* Two digits at `p`, at most `most`, or -1. */
static int two(const char *p, int most) {
    if (!isdigit((unsigned char)p[0]) || !isdigit((unsigned char)p[1])) return -1;
    int n = (p[0] - '0') * 10 + (p[1] - '0');
    return n <= most ? n : -1;
}

/* ".25" at *p as the last microsecond that begins so, or -1; *p moves behind it. */
static int micros(const char **p) {
    int n = 0, digits = 0;
    for ((*p)++; isdigit((unsigned char)**p); (*p)++)
        if (digits < 6) {
            n = n * 10 + (**p - '0');
            digits++;
        }
    if (!digits) return -1;
    for (; digits < 6; digits++) n = n * 10 + 9;
    return n;
}

bool truce_ledger_time(const char *v, truce_time_us *out) {
    size_t n = strlen(v);
    truce_day day = n >= 10 ? truce_day_parse((truce_str){v, 10}) : TRUCE_NODAY;
    if (day == TRUCE_NODAY || day < 0) return false;
    truce_time_us t = day * DAY_US;
    if (n == 10) {
        *out = t + DAY_US - 1;
        return true;
    }
    const char *p = v + 10;
    int hour = -1, minute = -1, second = -1, fraction = -1, zone_h, zone_m;
    if ((*p != 'T' && *p != ' ') || (hour = two(p + 1, 23)) < 0 || p[3] != ':' || (minute = two(p + 4, 59)) < 0)
        return false;
    p += 6;
    if (*p == ':' && (second = two(p + 1, 59)) < 0) return false;
    if (second >= 0) p += 3;
    if (second >= 0 && *p == '.' && (fraction = micros(&p)) < 0) return false;
    t += (truce_time_us)hour * 60 * MINUTE_US + (truce_time_us)minute * MINUTE_US;
    t += second < 0 ? MINUTE_US - 1 : (truce_time_us)second * 1000000 + (fraction < 0 ? 999999 : fraction);
    if (*p == '+' || *p == '-') {
        if ((zone_h = two(p + 1, 14)) < 0 || p[3] != ':' || (zone_m = two(p + 4, 59)) < 0 || p[6]) return false;
        truce_time_us zone = (truce_time_us)(zone_h * 60 + zone_m) * MINUTE_US;
        t += *p == '+' ? -zone : zone;
    } else if (*p == 'Z' ? p[1] : *p) return false;
    *out = t;
    return t > 0;
}

static int day(const truce_ledger *l, const char *option, const char *value, truce_day *out, bool *has) {
    *out = strlen(value) == 10 ? truce_day_parse(truce_str_c(value)) : TRUCE_NODAY;
    *has = *out != TRUCE_NODAY;
    return *has
               ? 0
               : truce_cli_usage(l->command, "%s: %s: '%s' is not a day such as 2025-10-12", l->command, option, value);
}

static int number(const truce_ledger *l, const char *option, const char *value, uint64_t *out) {
    if (truce_str_u64(truce_str_c(value), out)) return 0;
    return truce_cli_usage(l->command, "%s: %s: '%s' is not a number", l->command, option, value);
}

static int one_of(const truce_ledger *l, const char *option, const char *value, const char *const *names, size_t n,
                  size_t *out) {
    char all[256] = "";
    for (size_t i = 0; i < n; i++) {
        if (strcmp(value, names[i]) == 0) {
            *out = i;
            return 0;
        }
        size_t k = strlen(all);
        snprintf(all + k, sizeof all - k, "%s%s", i == 0 ? "" : i + 1 < n ? ", " : " or ", names[i]);
    }
    const char *near = truce_cli_nearest(value, names, n);
    if (near)
        return truce_cli_usage(l->command, "%s: %s: there is no '%s'; did you mean '%s'?", l->command, option, value,
                               near);
    return truce_cli_usage(l->command, "%s: %s: there is no '%s': %s", l->command, option, value, all);
}

static int harm(truce_ledger *l, const char *value) {
    const char *names[TRUCE_HARM_COUNT];
    size_t at = 0;
    for (unsigned i = 1; i < TRUCE_HARM_COUNT; i++) names[i - 1] = truce_harm_name(i);
    int code = one_of(l, "--harm", value, names, TRUCE_HARM_COUNT - 1, &at);
    l->filter.harm = (uint8_t)(at + 1);
    return code;
}

static int policy(truce_ledger *l, const char *value) {
    const char *names[TRUCE_POLICY_AIRWARS + 1];
    size_t at = 0;
    for (unsigned i = 0; i <= TRUCE_POLICY_AIRWARS; i++) names[i] = truce_policy_name(i);
    int code = one_of(l, "--policy", value, names, TRUCE_POLICY_AIRWARS + 1, &at);
    l->policy = (unsigned)at;
    return code;
}

static int words(const truce_ledger *l, const char *option, const char *value, truce_str *out) {
    *out = truce_str_trim(truce_str_c(value));
    if (out->n) return 0;
    return truce_cli_usage(l->command, "%s: %s needs a value that is not empty", l->command, option);
}

int truce_ledger_option(truce_ledger *l, int c, const char *v) {
    static const char *const grades[] = {"confirmed", "fair", "weak", "contested", "discounted"};
    truce_filter *f = &l->filter;
    size_t at;
    switch (c) {
    case 'd': l->where = v; return 0;
    case 'D': l->data = v; return 0;
    case 'l':
        if (l->n_lexicons == TRUCE_LEXICON_FILES)
            return truce_cli_usage(l->command, "--lexicon: more than %d files", TRUCE_LEXICON_FILES);
        l->lexicons[l->n_lexicons++] = v;
        return 0;
    case TRUCE_LEDGER_SINCE: return day(l, "--since", v, &f->since, &f->has_since);
    case TRUCE_LEDGER_UNTIL: return day(l, "--until", v, &f->until, &f->has_until);
    case TRUCE_LEDGER_PLACE: return words(l, "--place", v, &f->place);
    case TRUCE_LEDGER_PARTY: return words(l, "--party", v, &f->party);
    case TRUCE_LEDGER_CLAIMANT: return words(l, "--claimant", v, &f->claimant);
    case TRUCE_LEDGER_SOURCE: return words(l, "--source", v, &f->source);
    case TRUCE_LEDGER_TEXT: return words(l, "--text", v, &f->text);
    case TRUCE_LEDGER_ID: return words(l, "--id", v, &f->id);
    case TRUCE_LEDGER_HARM: return harm(l, v);
    case TRUCE_LEDGER_GRADE: f->grade = truce_str_c(v); return one_of(l, "--grade", v, grades, 5, &at);
    case TRUCE_LEDGER_AS_OF:
        if (truce_ledger_time(v, &f->as_of)) return 0;
        return truce_cli_usage(l->command,
                               "%s: --as-of: '%s' is not a time such as 2025-10-12 or 2025-10-12T14:30:00+05:00",
                               l->command, v);
    case TRUCE_LEDGER_LIMIT: l->has_limit = true; return number(l, "--limit", v, &f->limit);
    case TRUCE_LEDGER_OFFSET: return number(l, "--offset", v, &f->offset);
    case TRUCE_LEDGER_POLICY: return policy(l, v);
    case TRUCE_LEDGER_FORMAT: l->format = v; return 0;
    default: return TRUCE_EXIT_USAGE;
    }
}

int truce_ledger_format(const truce_ledger *l, const char *const *names, size_t n) {
    size_t at = 0;
    if (!l->format) return 0;
    return one_of(l, "--format", l->format, names, n, &at) ? -1 : (int)at;
}

/* ---------------------------------------------------------------- opening */

static int open_lexicon(const truce_options *o, void *ctx, truce_err *err) {
    return truce_engine_lexicon_open(&((truce_ledger *)ctx)->lex, o, err);
}

int truce_ledger_open(truce_ledger *l, enum truce_store_mode mode) {
    truce_err e = {0};
    const char *named = getenv("TRUCE_LEDGER");
    truce_filter *f = &l->filter;
    if (f->has_since && f->has_until && f->since > f->until)
        return truce_cli_usage(l->command, "%s: --since is after --until: nothing can be between", l->command);
    if (!l->where && named && *named) l->where = named;
    if (!l->where && (mode == TRUCE_STORE_CREATE || access(TRUCE_LEDGER_DEFAULT, F_OK) == 0))
        l->where = TRUCE_LEDGER_DEFAULT;
    if (!l->where) {
        truce_cli_say("%s: which ledger? Name one with -d FILE.truce or TRUCE_LEDGER; there is no %s here", l->command,
                      TRUCE_LEDGER_DEFAULT);
        truce_cli_say("to make one: truce ingest -d %s FILE...", TRUCE_LEDGER_DEFAULT);
        return TRUCE_EXIT_USAGE;
    }
    int code = truce_cli_with_data(l->data, l->lexicons, l->n_lexicons, open_lexicon, l);
    if (code) return code;
    int rc = truce_store_open(&l->store, l->where, mode, l->lex, &e);
    l->where = truce_cli_shown(l->where);
    if (rc == TRUCE_OK) return 0;
    char *advice = strstr(e.msg, "; run 'truce check");
    if (advice && strcmp(l->command, "check") == 0) /* that is what runs */
        snprintf(advice, (size_t)(e.msg + sizeof e.msg - advice), "; restore a backup");
    truce_cli_say("%s", e.msg[0] ? e.msg : "the ledger cannot be opened");
    return rc == TRUCE_EABSENT ? TRUCE_EXIT_USAGE : TRUCE_EXIT_INPUT;
}

int truce_ledger_end(const truce_ledger *l, truce_out *o, int rc, const truce_err *e) {
    int w = truce_out_flush(o, true);
    if (w == TRUCE_EIO) {
        if (o->saved != EPIPE) truce_cli_say("standard output: %s", strerror(o->saved));
        return TRUCE_EXIT_INPUT;
    }
    if (rc == TRUCE_OK && w == TRUCE_OK) return TRUCE_EXIT_OK;
    if (truce_cli_interrupted()) truce_cli_say("interrupted");
    else if (rc == TRUCE_ENOMEM || w != TRUCE_OK) truce_cli_say("out of memory");
    else truce_cli_say("%s", e->msg[0] ? e->msg : l->where);
    return TRUCE_EXIT_INPUT;
}
