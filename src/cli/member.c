/* cli/member.c - `truce member`: who takes part in the mechanism, in which role, by which keys. */
#include "base/json.h"
#include "cli/grid.h"
#include "cli/mandate.h"
#include "cli/words.h"

#include <string.h>
#include <unistd.h>

typedef struct member_cli {
    truce_mandate x;
    const char *role, *party, *key, *reason;
    int format;
} member_cli;

enum { ROLE = 256, PARTY, KEY, REASON, WHO };

static int member_parse(member_cli *c, int argc, char **argv) {
    static const struct option longs[] = {TRUCE_LEDGER_WHERE,
                                          TRUCE_LEDGER_TIME,
                                          TRUCE_LEDGER_FORMATS,
                                          {"role", required_argument, NULL, ROLE},
                                          {"party", required_argument, NULL, PARTY},
                                          {"key", required_argument, NULL, KEY},
                                          {"reason", required_argument, NULL, REASON},
                                          {"who", required_argument, NULL, WHO},
                                          {NULL, 0, NULL, 0}};
    static const char *const formats[] = {"table", "jsonl", "keys"};
    int o, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (o = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1) switch (o) {
        case '?':
        case ':': code = truce_cli_badopt("member", o, argv); break;
        case ROLE: c->role = optarg; break;
        case PARTY: c->party = optarg; break;
        case KEY: c->key = optarg; break;
        case REASON: c->reason = optarg; break;
        case WHO: c->x.who = optarg; break;
        default: code = truce_ledger_option(&c->x.l, o, optarg);
        }
    if (code) return code;
    c->format = truce_ledger_format(&c->x.l, formats, 3);
    return c->format < 0 ? TRUCE_EXIT_USAGE : 0;
}

/* ---------------------------------------------------------------- add */

/* Whom it stands for, as agreements that are there call it: their id, whatever name was given. */
static int member_party(member_cli *c, truce_member *m) {
    const truce_mechanism *all = &c->x.m;
    bool mediator = m->role == TRUCE_MEMBER_MEDIATOR;
    if (!m->party.n || !all->agreements.n) return 0;
    for (uint32_t i = 0; i < all->agreements.n; i++) {
        const truce_agreement *g = all->agreements.v[i];
        int32_t at = mediator ? truce_agreement_mediator(g, m->party) : truce_agreement_party(g, m->party);
        if (at < 0) continue;
        m->party = mediator ? g->mediators.v[at].id : g->parties.v[at].id;
        return 0;
    }
    return truce_cli_usage("member",
                           "member: no agreement here names '%.*s' as a %s: --party ID is as agreements have it",
                           TRUCE_FMT(m->party), truce_member_role_name(m->role));
}

static int member_add(member_cli *c, const char *name) {
    truce_member m = {.name = truce_str_trim(truce_str_c(name))};
    truce_err e = {0};
    unsigned role;
    uint64_t index;
    if (!m.name.n) return truce_cli_usage("member", "member: an empty name");
    if (!c->role || !truce_member_role_of(truce_str_c(c->role), &role))
        return truce_cli_usage("member", "member: --role is needed: party, mediator, secretariat or observer");
    if (!c->key) return truce_cli_usage("member", "member: --key FILE.pub is needed: 'truce key new' makes one");
    m.role = (uint8_t)role;
    if (role == TRUCE_MEMBER_PARTY || role == TRUCE_MEMBER_MEDIATOR)
        m.party = c->party ? truce_str_trim(truce_str_c(c->party)) : m.name;
    else if (c->party) return truce_cli_usage("member", "member: a %s stands for nobody: no --party", c->role);
    if (truce_key_public(&m.sign, &m.cosign, c->key, &e) != TRUCE_OK) {
        truce_cli_say("%s", e.msg);
        return TRUCE_EXIT_INPUT;
    }
    int code = truce_mandate_open(&c->x, TRUCE_STORE_CREATE);
    if (!code) code = member_party(c, &m);
    if (code) return code;
    int rc = truce_mechanism_add_member(c->x.l.store, &m, c->x.who, &index, &e);
    truce_buf_printf(&c->x.o.buf, "member: %.*s, %s%s%.*s (entry %llu of the record)\n", TRUCE_FMT(m.name), c->role,
                     m.party.n ? " for " : "", TRUCE_FMT(m.party), (unsigned long long)index);
    return truce_mandate_end(&c->x, rc, &e);
}

static int member_retire(member_cli *c, const char *name) {
    truce_err e = {0};
    uint64_t index = 0;
    if (!c->reason || !truce_str_trim(truce_str_c(c->reason)).n)
        return truce_cli_usage("member", "member: --reason is required: it is kept in the record");
    int code = truce_mandate_open(&c->x, TRUCE_STORE_WRITE);
    if (code) return code;
    int rc = truce_mechanism_retire_member(c->x.l.store, name, c->reason, c->x.who, &index, &e);
    truce_buf_printf(&c->x.o.buf, "retired: %s (entry %llu of the record); what was signed before stands\n", name,
                     (unsigned long long)index);
    return truce_mandate_end(&c->x, rc, &e);
}

/* ---------------------------------------------------------------- list */

static void member_json(truce_buf *b, const truce_member *m) {
    truce_json j;
    truce_buf key;
    truce_json_init(&j, b);
    truce_buf_init(&key);
    truce_json_obj(&j);
    truce_json_kcstr(&j, "type", "member");
    truce_json_kstr(&j, "name", m->name);
    truce_json_kcstr(&j, "role", truce_member_role_name(m->role));
    truce_json_kstr(&j, "party", m->party);
    truce_vkey_put(&key, &m->sign);
    truce_json_kstr(&j, "sign", truce_buf_view(&key));
    truce_buf_clear(&key);
    truce_vkey_put(&key, &m->cosign);
    truce_json_kstr(&j, "cosign", truce_buf_view(&key));
    truce_buf_clear(&key);
    truce_words_time(&key, m->since);
    truce_json_kstr(&j, "since", truce_buf_view(&key));
    truce_buf_clear(&key);
    if (m->until) truce_words_time(&key, m->until);
    truce_json_kstr(&j, "until", m->until ? truce_buf_view(&key) : TRUCE_NOSTR);
    truce_json_obj_end(&j);
    truce_buf_char(b, '\n');
    b->failed |= key.failed;
    truce_buf_fini(&key);
}

static void member_keys(truce_buf *b, const truce_member *m) {
    if (m->until) return;
    truce_vkey_put(b, &m->sign);
    truce_buf_char(b, '\n');
    truce_vkey_put(b, &m->cosign);
    truce_buf_char(b, '\n');
}

static void member_table(member_cli *c) {
    truce_grid g;
    truce_buf t;
    truce_grid_init(&g);
    truce_buf_init(&t);
    truce_grid_column(&g, "member", false);
    truce_grid_column(&g, "role", false);
    truce_grid_column(&g, "for", false);
    truce_grid_column(&g, "key", false);
    truce_grid_column(&g, "since", false);
    truce_grid_column(&g, "until", false);
    for (uint32_t i = 0; i < c->x.m.members.n; i++) {
        const truce_member *m = &c->x.m.members.v[i];
        truce_grid_text(&g, m->name);
        truce_grid_text(&g, truce_str_c(truce_member_role_name(m->role)));
        truce_grid_text(&g, m->party.n ? m->party : TRUCE_STR("-"));
        truce_grid_printf(&g, "%s+%08x", m->sign.name, m->sign.id);
        truce_buf_clear(&t);
        truce_words_time(&t, m->since);
        truce_grid_text(&g, truce_buf_view(&t));
        truce_buf_clear(&t);
        if (m->until) truce_words_time(&t, m->until);
        truce_grid_text(&g, m->until ? truce_buf_view(&t) : TRUCE_STR("-"));
    }
    if (c->x.m.members.n) truce_grid_print(&g, &c->x.o);
    else truce_buf_cstr(&c->x.o.buf, "no members; 'truce member add NAME --role ROLE --key FILE.pub' adds one\n");
    c->x.o.buf.failed |= g.failed || t.failed;
    truce_buf_fini(&t);
    truce_grid_fini(&g);
}

static int member_list(member_cli *c) {
    truce_err e = {0};
    int code = truce_mandate_open(&c->x, TRUCE_STORE_READ);
    if (code) return code;
    if (c->format == 0) member_table(c);
    for (uint32_t i = 0; c->format && i < c->x.m.members.n; i++) {
        if (c->format == 1) member_json(&c->x.o.buf, &c->x.m.members.v[i]);
        else member_keys(&c->x.o.buf, &c->x.m.members.v[i]);
    }
    return truce_mandate_end(&c->x, TRUCE_OK, &e);
}

static int member_main(int argc, char **argv) {
    member_cli c;
    memset(&c, 0, sizeof c);
    truce_mandate_init(&c.x, "member");
    int code = member_parse(&c, argc, argv);
    const char *verb = !code && optind < argc ? argv[optind] : "";
    int names = argc - optind - 1;
    if (code) goto out;
    if (strcmp(verb, "add") == 0 && names == 1) code = member_add(&c, argv[optind + 1]);
    else if (strcmp(verb, "retire") == 0 && names == 1) code = member_retire(&c, argv[optind + 1]);
    else if (strcmp(verb, "list") == 0 && names == 0) code = member_list(&c);
    else code = truce_cli_usage("member", "member: say 'add NAME', 'retire NAME' or 'list'");
out:
    truce_mandate_fini(&c.x);
    return code;
}

const truce_command truce_command_member = {
    "member", "who takes part in the mechanism, and by which keys", member_main,
    "usage: truce member add NAME --role ROLE [--party ID] --key FILE.pub [-d WHERE]\n"
    "       truce member retire NAME --reason TEXT [-d WHERE]\n"
    "       truce member list [--format table|jsonl|keys] [--as-of TIME] [-d WHERE]\n"
    "\n"
    "A member signs acts on cases and cosigns the record's checkpoints. Parties and mediators vote on\n"
    "determinations; a secretariat keeps cases moving; an observer may give evidence. Whoever lets a\n"
    "key go is retired and added again with a new one. Every change is an entry of the record.\n"
    "\n"
    "  --role ROLE         party, mediator, secretariat, observer\n"
    "  --party ID          whom it stands for in agreements (AFG); default: its name\n"
    "  --key FILE.pub      its public keys, made by 'truce key new'\n"
    "  --reason TEXT       why it is retired\n"
    "  --format keys       of those who are members now: lines for 'truce record verify "
    "--keys'\n" TRUCE_MANDATE_HELP_WHO TRUCE_LEDGER_HELP_WHERE TRUCE_LEDGER_HELP_KNOWS "\n"
    "Exit codes: 0, 1 (refused, or the ledger could not be written), 2 usage.\n"
    "\n"
    "example: truce member add Qatar --role mediator --party QAT --key qatar.key.pub\n"};
