/* cli/case.c - `truce case`: an alleged violation on its way to a finding. Every change is an act: a text that a member
 * signs (here with --key, or elsewhere: --draft, then `truce sign`, then `truce case take`). */
#include "cli/case.h"

#include <string.h>
#include <unistd.h>

/* ---------------------------------------------------------------- options */

enum {
    AS = 256,
    KEY,
    DRAFT,
    WHO,
    AGREEMENT,
    STATE,
    DEADLINE,
    FILES,
    TEXT_FILE,
    DETERMINATION,
    FINDING,
    FIELD /* from here: fields of acts, in the order of field_names */
};

static const char *const field_names[] = {"incident",  "term",     "party",   "text",       "reason", "place",
                                          "duplicate", "report",   "sha256",  "occurrence", "breach", "attribution",
                                          "standard",  "evidence", "reasons", "day"};

static int case_field(case_cli *c, const char *key, truce_str value) {
    if (c->n == CASE_FIELDS) return truce_cli_usage("case", "case: more than %d fields", CASE_FIELDS);
    value = truce_str_trim(value);
    if (!value.n) return truce_cli_usage("case", "case: --%s needs a value that is not empty", key);
    c->fields[c->n++] = (truce_field){truce_str_c(key), value};
    return 0;
}

static int case_text(case_cli *c, const char *path) {
    truce_buf b;
    truce_buf_init(&b);
    int code = truce_mandate_file(&b, path, TRUCE_ENTRY_BYTES);
    truce_str text = code ? TRUCE_NOSTR : truce_arena_str(&c->a, truce_buf_view(&b));
    truce_buf_fini(&b);
    return code ? code : case_field(c, "text", text);
}

static int case_option(case_cli *c, int o, const char *v) {
    switch (o) {
    case AS: c->as = v; return 0;
    case KEY: c->key = v; return 0;
    case DRAFT: c->draft = true; return 0;
    case WHO: c->x.who = v; return 0;
    case AGREEMENT: c->agreement = v; return 0;
    case STATE: c->state = v; return 0;
    case DEADLINE: c->deadline = v; return 0;
    case DETERMINATION: c->determination = true; return 0;
    case FINDING: c->finding = true; return 0;
    case TEXT_FILE: return case_text(c, v);
    case FILES:
        if (c->n_files == sizeof c->files / sizeof *c->files)
            return truce_cli_usage("case", "case: more than %d files", (int)c->n_files);
        c->files[c->n_files++] = v;
        return 0;
    default:
        if (o >= FIELD && o < FIELD + (int)(sizeof field_names / sizeof *field_names))
            return case_field(c, field_names[o - FIELD], truce_str_c(v));
        return truce_ledger_option(&c->x.l, o, v);
    }
}

static int case_parse(case_cli *c, int argc, char **argv) {
    static const struct option longs[] = {TRUCE_LEDGER_WHERE,
                                          TRUCE_LEDGER_TIME,
                                          TRUCE_LEDGER_FORMATS,
                                          {"as", required_argument, NULL, AS},
                                          {"key", required_argument, NULL, KEY},
                                          {"draft", no_argument, NULL, DRAFT},
                                          {"who", required_argument, NULL, WHO},
                                          {"agreement", required_argument, NULL, AGREEMENT},
                                          {"state", required_argument, NULL, STATE},
                                          {"deadline", required_argument, NULL, DEADLINE},
                                          {"file", required_argument, NULL, FILES},
                                          {"text-file", required_argument, NULL, TEXT_FILE},
                                          {"determination", no_argument, NULL, DETERMINATION},
                                          {"finding", no_argument, NULL, FINDING},
                                          {"incident", required_argument, NULL, FIELD},
                                          {"term", required_argument, NULL, FIELD + 1},
                                          {"party", required_argument, NULL, FIELD + 2},
                                          {"text", required_argument, NULL, FIELD + 3},
                                          {"reason", required_argument, NULL, FIELD + 4},
                                          {"place", required_argument, NULL, FIELD + 5},
                                          {"duplicate-of", required_argument, NULL, FIELD + 6},
                                          {"report", required_argument, NULL, FIELD + 7},
                                          {"sha256", required_argument, NULL, FIELD + 8},
                                          {"occurrence", required_argument, NULL, FIELD + 9},
                                          {"breach", required_argument, NULL, FIELD + 10},
                                          {"attribution", required_argument, NULL, FIELD + 11},
                                          {"standard", required_argument, NULL, FIELD + 12},
                                          {"evidence", required_argument, NULL, FIELD + 13},
                                          {"reasons", required_argument, NULL, FIELD + 14},
                                          {"day", required_argument, NULL, FIELD + 15},
                                          {NULL, 0, NULL, 0}};
    static const char *const formats[] = {"table", "json"};
    int o, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (o = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1)
        code = o == '?' || o == ':' ? truce_cli_badopt("case", o, argv) : case_option(c, o, optarg);
    if (code) return code;
    c->format = truce_ledger_format(&c->x.l, formats, 2);
    return c->format < 0 ? TRUCE_EXIT_USAGE : 0;
}

/* ---------------------------------------------------------------- what is named must be there */

static int case_whole_ids(case_cli *c) {
    for (uint32_t i = 0; i < c->n; i++) {
        truce_field *f = &c->fields[i];
        bool incident = truce_str_is(f->key, "incident"), report = truce_str_is(f->key, "report");
        truce_err e = {0};
        enum truce_id_kind kind;
        char whole[80], asked[80];
        bool forwarded;
        if (!incident && !report) continue;
        snprintf(asked, sizeof asked, "%.*s", TRUCE_FMT(f->value));
        if (truce_store_find(c->x.l.store, asked, &kind, whole, &forwarded, &e) != TRUCE_OK) {
            truce_cli_say("%s", e.msg);
            return TRUCE_EXIT_INPUT;
        }
        if (kind != (incident ? TRUCE_ID_INCIDENT : TRUCE_ID_REPORT))
            return truce_cli_usage("case", "case: '%s' is no %s", asked, incident ? "incident" : "report");
        f->value = truce_arena_str(&c->a, truce_str_c(whole));
    }
    return 0;
}

typedef struct case_day {
    const char *id;
    truce_day day;
} case_day;

static int case_incident_day(const truce_incident *i, void *ctx) {
    case_day *d = ctx;
    if (strcmp(i->id, d->id) == 0 && i->from == i->to && i->dated) d->day = i->from;
    return TRUCE_OK;
}

/* Of a new case about one incident: the day on which the claims say it happened, unless --day says. */
static int case_day_of(case_cli *c) {
    case_day d = {.day = TRUCE_NODAY};
    truce_err e = {0};
    truce_filter f = {.limit = 0};
    char id[80], text[16];
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->n; i++) {
        if (truce_str_is(c->fields[i].key, "day")) return 0;
        if (!truce_str_is(c->fields[i].key, "incident") || n++) continue;
        f.id = c->fields[i].value;
        snprintf(id, sizeof id, "%.*s", TRUCE_FMT(f.id));
    }
    if (n != 1) return 0;
    d.id = id;
    if (truce_store_incidents(c->x.l.store, &f, TRUCE_POLICY_UCDP, case_incident_day, &d, &e) != TRUCE_OK) {
        truce_cli_say("%s", e.msg);
        return TRUCE_EXIT_INPUT;
    }
    if (d.day == TRUCE_NODAY) return 0;
    truce_day_format(d.day, text);
    return case_field(c, "day", truce_arena_str(&c->a, truce_str_c(text)));
}

/* Its name without its folders: the record is public, and where a file lay on somebody's machine is not. */
static truce_str case_base(const char *path) {
    const char *slash = strrchr(path, '/');
    return truce_str_c(slash ? slash + 1 : path);
}

static int case_keep_files(case_cli *c) {
    for (uint32_t i = 0; i < c->n_files; i++) {
        truce_buf b;
        truce_err e = {0};
        char sha[65];
        truce_obtained how = {.name = case_base(c->files[i]), .tool = TRUCE_STR("truce " TRUCE_VERSION)};
        truce_buf_init(&b);
        int code = truce_mandate_file(&b, c->files[i], (size_t)32 << 20);
        if (!code && truce_log_keep(c->x.l.store, b.p, b.n, &how, c->x.who, sha, &e) != TRUCE_OK) {
            truce_cli_say("%s: %s", c->files[i], e.msg);
            code = TRUCE_EXIT_INPUT;
        }
        truce_buf_fini(&b);
        if (!code) code = case_field(c, "sha256", truce_arena_str(&c->a, truce_str_c(sha)));
        if (code) return code;
    }
    return 0;
}

static int case_deadline(case_cli *c) {
    truce_moment t;
    char text[40];
    if (!c->deadline) return 0;
    if (!truce_mandate_deadline(c->deadline, truce_mandate_now(), &t))
        return truce_cli_usage("case", "case: --deadline: '%s' is no time such as 8d, 12h or 2025-11-02T12:00Z",
                               c->deadline);
    truce_entry_time_text(text, t);
    return case_field(c, "deadline", truce_arena_str(&c->a, truce_str_c(text)));
}

/* ---------------------------------------------------------------- an act */

static int case_said(case_cli *c, const char *id, uint64_t index) {
    truce_mechanism after;
    truce_err e = {0};
    truce_buf *b = &c->x.o.buf;
    truce_mechanism_init(&after);
    int rc = truce_mechanism_load(&after, c->x.l.store, 0, &e);
    truce_case *k = rc == TRUCE_OK ? truce_mechanism_case(&after, id, &e) : NULL;
    if (k && k->acts.n) {
        const truce_case_act *a = &k->acts.v[k->acts.n - 1];
        truce_buf_printf(b, "%s: %s by %.*s", k->id, truce_case_deed_name(a->deed), TRUCE_FMT(a->by->name));
        if (a->from != a->to) truce_buf_printf(b, "; now: %s", truce_case_state_name(a->to));
        truce_buf_printf(b, " (entry %llu of the record)\n", (unsigned long long)index);
    }
    truce_mechanism_fini(&after);
    return truce_mandate_end(&c->x, rc == TRUCE_OK && !k ? TRUCE_EABSENT : rc, &e);
}

static int case_take_note(case_cli *c, truce_str note) {
    truce_err e = {0};
    char id[20] = "";
    uint64_t index = 0;
    int rc = truce_mechanism_take(c->x.l.store, note, c->x.who, id, &index, &e);
    return rc == TRUCE_OK ? case_said(c, id, index) : truce_mandate_end(&c->x, rc, &e);
}

static int case_sign(case_cli *c, truce_str text) {
    truce_skey key;
    truce_buf note;
    truce_err e = {0};
    int code = truce_mandate_key(&key, c->key);
    if (code) return code;
    truce_buf_init(&note);
    truce_buf_str(&note, text);
    truce_buf_char(&note, '\n');
    int rc = truce_note_sign(&note, text, &key, &e);
    truce_skey_wipe(&key);
    code = rc == TRUCE_OK ? case_take_note(c, truce_buf_view(&note)) : truce_mandate_end(&c->x, rc, &e);
    truce_buf_fini(&note);
    return code;
}

/* The text of the act, as the case stands. */
static int case_write(case_cli *c, unsigned deed, const char *id, truce_buf *text, truce_err *e) {
    truce_case_draft d = {
        .deed = (uint8_t)deed, .by = c->as, .at = truce_mandate_now(), .fields = c->fields, .n = c->n};
    truce_case fresh, *k = &fresh;
    truce_case_init(&fresh, &c->a);
    if (deed != TRUCE_DEED_OPEN) k = truce_mechanism_case(&c->x.m, id, e);
    if (!k) return TRUCE_EABSENT;
    if (deed == TRUCE_DEED_OPEN) {
        fresh.agreement = truce_mechanism_agreement(&c->x.m, c->agreement, e);
        if (!fresh.agreement) return TRUCE_EABSENT;
        truce_str record = truce_str_c(c->x.m.origin);
        int rc = truce_mechanism_named(&c->x.m, record, e);
        if (rc != TRUCE_OK) return rc;
        if (case_field(c, "record", record) || case_field(c, "agreement", fresh.agreement->id) ||
            case_field(c, "agreement-sha256", truce_str_c(fresh.agreement->sha256)))
            return TRUCE_EUSAGE;
        d.n = c->n;
    }
    if (deed != TRUCE_DEED_ASSENT) return truce_case_write(text, k, &d, e);
    if (!k->determination.text.p)
        return truce_err_set(e, TRUCE_EUSAGE, "%s has no determination that one could assent to", k->id);
    truce_buf_str(text, k->determination.text);
    return TRUCE_OK;
}

static void case_no_term(const case_cli *c) {
    for (uint32_t i = 0; i < c->n; i++)
        if (truce_str_is(c->fields[i].key, "term")) return;
    truce_cli_say("note: no --term: a case that names none can only leave as outside the mandate; 'truce watch' shows "
                  "which terms an incident touches");
}

static int case_act(case_cli *c, unsigned deed, const char *id) {
    truce_buf text;
    truce_err e = {0};
    if (!c->draft && !c->key)
        return truce_cli_usage("case", "case: --key FILE signs it here; --draft prints what is to be signed elsewhere");
    if (!c->as && deed != TRUCE_DEED_ASSENT) return truce_cli_usage("case", "case: --as NAME: which member does it?");
    int code = truce_mandate_open(&c->x, c->draft && !c->n_files ? TRUCE_STORE_READ : TRUCE_STORE_WRITE);
    if (!code) code = case_whole_ids(c);
    if (!code && deed == TRUCE_DEED_OPEN) code = case_day_of(c);
    if (!code) code = case_keep_files(c);
    if (!code) code = case_deadline(c);
    if (code) return code;
    if (deed == TRUCE_DEED_OPEN) case_no_term(c);
    truce_buf_init(&text);
    int rc = case_write(c, deed, id, &text, &e);
    if (rc == TRUCE_OK && text.failed) rc = TRUCE_ENOMEM;
    if (rc != TRUCE_OK) code = truce_mandate_end(&c->x, rc, &e);
    else if (c->draft) {
        truce_buf_str(&c->x.o.buf, truce_buf_view(&text));
        code = truce_mandate_end(&c->x, TRUCE_OK, &e);
    } else code = case_sign(c, truce_buf_view(&text));
    truce_buf_fini(&text);
    return code;
}

/* `move` names where to; which act leads there follows. */
static int case_move(case_cli *c, const char *id, const char *to) {
    static const struct {
        uint8_t state, deed;
    } moves[] = {{TRUCE_CASE_TRIAGED, TRUCE_DEED_TRIAGE},         {TRUCE_CASE_INQUIRY, TRUCE_DEED_INQUIRE},
                 {TRUCE_CASE_INVITED, TRUCE_DEED_INVITE},         {TRUCE_CASE_DRAFT, TRUCE_DEED_DRAFT},
                 {TRUCE_CASE_PUBLISHED, TRUCE_DEED_PUBLISH},      {TRUCE_CASE_REMEDY_REQUESTED, TRUCE_DEED_REQUEST},
                 {TRUCE_CASE_REMEDY_REPORTED, TRUCE_DEED_REMEDY}, {TRUCE_CASE_CLOSED, TRUCE_DEED_CLOSE}};
    unsigned state;
    if (strcmp(to, "redraft") == 0) return case_act(c, TRUCE_DEED_REDRAFT, id);
    if (!truce_case_state_of(truce_str_c(to), &state) || state <= TRUCE_CASE_RECEIVED)
        return truce_cli_usage("case",
                               "case: there is no move to '%s'; there are: triaged, inquiry, invited, draft, redraft, "
                               "published, remedy-requested, remedy-reported, closed, duplicate, outside, withdrawn, "
                               "insufficient, denied",
                               to);
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++)
        if (moves[i].state == state) return case_act(c, moves[i].deed, id);
    if (state == TRUCE_CASE_DETERMINATION)
        return truce_cli_usage("case", "case: 'truce case determine' puts a determination to the members");
    int code = case_field(c, "to", truce_str_c(truce_case_state_name(state)));
    return code ? code : case_act(c, TRUCE_DEED_EXIT, id);
}

/* Signed elsewhere: files of one note each. */
static int case_take(case_cli *c, char **files, int n) {
    int code = truce_mandate_open(&c->x, TRUCE_STORE_WRITE);
    for (int i = 0; i < n && !code; i++) {
        truce_buf b;
        truce_buf_init(&b);
        code = truce_mandate_file(&b, files[i], TRUCE_NOTE_BYTES);
        if (!code) code = case_take_note(c, truce_buf_view(&b));
        truce_buf_fini(&b);
    }
    return code;
}

/* ---------------------------------------------------------------- the command */

static int case_run(case_cli *c, int argc, char **argv) {
    const char *verb = optind < argc ? argv[optind] : "";
    const char *id = optind + 1 < argc ? argv[optind + 1] : NULL;
    int names = argc - optind - 1;
    if (strcmp(verb, "list") == 0 && names == 0) return case_list(c);
    if (strcmp(verb, "show") == 0 && names == 1) return case_show(c, id);
    if (strcmp(verb, "open") == 0 && names == 0) return case_act(c, TRUCE_DEED_OPEN, NULL);
    if (strcmp(verb, "move") == 0 && names == 2) return case_move(c, id, argv[optind + 2]);
    if (strcmp(verb, "take") == 0 && names >= 1) return case_take(c, argv + optind + 1, names);
    for (unsigned d = TRUCE_DEED_OPEN + 1; d < TRUCE_DEED_COUNT; d++)
        if (d != TRUCE_DEED_EXIT && strcmp(verb, truce_case_deed_name(d)) == 0 && names == 1) return case_act(c, d, id);
    return truce_cli_usage("case",
                           "case: say 'open', 'list', 'show CASE', 'move CASE STATE', 'take FILE' or an act such as "
                           "'respond CASE'");
}

static int case_main(int argc, char **argv) {
    case_cli c;
    memset(&c, 0, sizeof c);
    truce_mandate_init(&c.x, "case");
    truce_arena_init(&c.a, 0);
    int code = case_parse(&c, argc, argv);
    if (!code) code = case_run(&c, argc, argv);
    truce_mandate_fini(&c.x);
    truce_arena_fini(&c.a);
    return code;
}

const truce_command truce_command_case = {
    "case", "an alleged violation on its way to a finding", case_main,
    "usage: truce case open [--incident ID...] --term ID... [--party ID...] [--day DAY] --text TEXT SIGN\n"
    "       truce case list [--state STATE] [--format table|json]\n"
    "       truce case show CASE [--determination | --finding] [--format table|json]\n"
    "       truce case move CASE STATE [FIELDS] SIGN\n"
    "       truce case respond CASE --text TEXT SIGN\n"
    "       truce case evidence CASE [--report ID...] [--file FILE...] --text TEXT SIGN\n"
    "       truce case determine CASE --occurrence O --breach TERM|none --attribution A --standard S\n"
    "                            [--evidence E...] --reasons TEXT SIGN\n"
    "       truce case assent CASE --key FILE | dissent CASE --reasons TEXT SIGN\n"
    "       truce case reopen CASE --text TEXT SIGN\n"
    "       truce case take FILE...\n"
    "\n"
    "Every change of a case is an act of a member, signed with its key, kept in the record, and allowed\n"
    "by the rules of docs/mechanism.md, or refused with the rule that forbids it.\n"
    "\n"
    "SIGN is --as NAME --key FILE to sign here; or --as NAME --draft, which prints the act's exact text,\n"
    "to be signed where the key is ('truce sign FILE') and brought back ('truce case take FILE').\n"
    "\n"
    "STATE: triaged, inquiry, invited (--party, --deadline), draft, redraft, published,\n"
    "remedy-requested (--party, --deadline, --text), remedy-reported (--text), closed; side exits:\n"
    "duplicate (--duplicate-of CASE), outside, withdrawn, insufficient, denied (--party, --place), each\n"
    "with --reason.\n"
    "\n"
    "  --agreement ID      of open, where there are several\n"
    "  --day DAY           on which it happened; default: as the incident's claims say\n"
    "  --deadline WHEN     8d, 12h, 2025-11-02 (its end) or 2025-11-02T12:00Z, not before the\n"
    "                      agreement's time is over; default: that time, and as much again, a day at most\n"
    "  --occurrence O      established, probable, 'not established', disproved\n"
    "  --attribution A     'party AFG' (several: joint), joint, third-party, not-attributable, disputed\n"
    "  --text TEXT, --text-file FILE\n"
    "  --determination     the exact bytes that members sign\n"
    "  --finding           the published finding with its signatures\n" TRUCE_MANDATE_HELP_WHO TRUCE_LEDGER_HELP_WHERE
        TRUCE_LEDGER_HELP_KNOWS "\n"
    "Exit codes: 0, 1 (refused, or the ledger could not be read or written), 2 usage.\n"
    "\n"
    "example: truce case open --incident i-3f0c66a2b9d1 --term T1 --party PAK --text 'A strike on ...' \\\n"
    "           --as Afghanistan --key afghanistan.key\n"};
