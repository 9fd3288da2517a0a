/* cli/record.c - `truce record`: sign what the record is now, have it cosigned, publish it, prove what is in it. */
#include "cli/record.h"
#include "cli/cosign.h"
#include "cli/words.h"
#include "record/proof_file.h"
#include "record/tiles.h"

#include <string.h>
#include <unistd.h>

static int record_end(record_cli *c, int rc, const truce_err *e) {
    return truce_mandate_end(&c->x, rc, e);
}

/* ---------------------------------------------------------------- checkpoint */

/* The first key that signs is the log's for good: its name is the origin. */
static int record_log_key(record_cli *c, const truce_skey *key, truce_err *e) {
    truce_buf have, mine;
    truce_buf_init(&have);
    truce_buf_init(&mine);
    truce_vkey_put(&mine, &key->sign_vkey);
    truce_buf_char(&mine, 0);
    int rc = truce_log_setting(c->x.l.store, "log key", &have, e);
    if (rc == TRUCE_OK && !have.n) rc = truce_log_set(c->x.l.store, "log key", mine.p, e);
    else if (rc == TRUCE_OK && !truce_str_is(truce_buf_view(&have), mine.p))
        rc = truce_err_set(e, TRUCE_EUSAGE, "this record is signed by another key (%.*s): use that one",
                           TRUCE_FMT(truce_buf_view(&have)));
    truce_buf_fini(&have);
    truce_buf_fini(&mine);
    return rc;
}

static int record_sign(record_cli *c, const truce_skey *key, truce_buf *note, uint64_t *size, truce_err *e) {
    truce_checkpoint at = {.origin = truce_str_c(key->name)};
    truce_buf text;
    int rc = truce_log_size(c->x.l.store, &at.size, e);
    if (rc == TRUCE_OK && !at.size)
        rc = truce_err_set(e, TRUCE_EUSAGE, "the record is empty: there is nothing to sign");
    if (rc == TRUCE_OK) rc = truce_tree_root_at(truce_log_hashes(c->x.l.store), at.size, &at.root, e);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&text);
    truce_checkpoint_put(&text, &at);
    truce_buf_str(note, truce_buf_view(&text));
    truce_buf_char(note, '\n');
    rc = truce_note_sign(note, truce_buf_view(&text), key, e);
    truce_buf_fini(&text);
    *size = at.size;
    return rc;
}

/* Where witnesses are: from the policy, or by --witness NAME=URL for those that the ledger knows. */
static int record_urls(record_cli *c, truce_trust *t) {
    for (uint32_t i = 0; i < c->n_witness; i++) {
        const char *eq = strchr(c->witness[i], '=');
        uint32_t k = 0;
        truce_str name = {c->witness[i], eq ? (uint32_t)(eq - c->witness[i]) : 0};
        while (eq && k < t->witnesses.n && !truce_str_eq(t->witnesses.v[k].name, name)) k++;
        if (!eq || k == t->witnesses.n)
            return truce_cli_usage("record", "record: --witness %s: name a member (its key's name), then =URL",
                                   c->witness[i]);
        t->witnesses.v[k].url = truce_str_c(eq + 1);
    }
    return 0;
}

static void record_said(void *ctx, uint32_t i, enum truce_cosign_outcome what, const char *line) {
    (void)ctx, (void)i, (void)what;
    truce_cli_say("%s", line);
}

static bool record_stop(void *ctx) {
    (void)ctx;
    return truce_cli_interrupted();
}

/* Witnesses that have an address are asked; what they answer is said. */
static int record_cosign(record_cli *c, const truce_trust *t, truce_buf *note, truce_err *e) {
    truce_fetch_options o = {.ignore_robots = true, .stop = record_stop};
    truce_fetch *f;
    truce_buf out;
    uint32_t asked = 0;
    for (uint32_t i = 0; i < t->witnesses.n; i++) asked += t->witnesses.v[i].url.n > 0;
    if (!asked) return TRUCE_OK;
    int rc = truce_fetch_open(&f, &o, e);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&out);
    truce_hashes h = truce_log_hashes(c->x.l.store);
    rc = truce_cosign(f, truce_buf_view(note), h, t->witnesses.v, t->witnesses.n, record_said, c, &out, e);
    truce_buf_clear(note);
    truce_buf_put(note, out.p, out.n);
    truce_buf_fini(&out);
    truce_fetch_close(f);
    return rc;
}

static int record_checkpoint(record_cli *c) {
    truce_skey key;
    truce_buf note;
    truce_trust t;
    truce_err e = {0};
    uint64_t size = 0;
    if (!c->key) return truce_cli_usage("record", "record: --key FILE: the log's own key ('truce key new ORIGIN')");
    int code = truce_mandate_open(&c->x, TRUCE_STORE_WRITE);
    if (!code) code = truce_mandate_key(&key, c->key);
    if (code) return code;
    truce_buf_init(&note);
    int rc = record_log_key(c, &key, &e);
    if (rc == TRUCE_OK) rc = record_sign(c, &key, &note, &size, &e);
    truce_skey_wipe(&key);
    if (rc == TRUCE_OK) code = truce_trust_open(&t, &c->a, &c->x, c->policy);
    if (rc == TRUCE_OK && !code) code = record_urls(c, &t);
    truce_cli_catch_interrupt();
    if (rc == TRUCE_OK && !code) rc = record_cosign(c, &t, &note, &e);
    if (rc == TRUCE_OK && !code) rc = truce_log_checkpoint_put(c->x.l.store, size, truce_buf_view(&note), &e);
    if (rc == TRUCE_OK && !code) rc = truce_trust_status(&c->x, &c->x.o.buf, &e);
    if (rc == TRUCE_OK && !code) truce_buf_char(&c->x.o.buf, '\n');
    truce_buf_fini(&note);
    return code ? code : record_end(c, rc, &e);
}

/* Cosignatures that came by another way: from a member's witness that looked for itself. */
static int record_cosigned(record_cli *c, char **files, int n) {
    truce_trust t;
    truce_note note;
    truce_trusted how;
    truce_err e = {0};
    int rc = TRUCE_OK, code = truce_mandate_open(&c->x, TRUCE_STORE_WRITE);
    if (!code) code = truce_trust_open(&t, &c->a, &c->x, c->policy);
    for (int i = 0; i < n && !code && rc == TRUCE_OK; i++) {
        truce_buf b;
        truce_buf_init(&b);
        code = truce_mandate_file(&b, files[i], TRUCE_NOTE_BYTES);
        truce_str kept = code ? TRUCE_NOSTR : truce_arena_str(&c->a, truce_buf_view(&b));
        truce_buf_fini(&b);
        if (code) break;
        rc = truce_note_parse(&note, &c->a, kept, &e);
        if (rc == TRUCE_OK) rc = truce_trust_check(&how, &t, &note, &e); /* the log's own signature must be on it */
        if (rc == TRUCE_OK) rc = truce_log_checkpoint_put(c->x.l.store, how.at.size, kept, &e);
        if (rc != TRUCE_OK) truce_cli_say("%s: not taken", files[i]);
    }
    if (rc == TRUCE_OK && !code) rc = truce_trust_status(&c->x, &c->x.o.buf, &e);
    if (rc == TRUCE_OK && !code) truce_buf_char(&c->x.o.buf, '\n');
    return code ? code : record_end(c, rc, &e);
}

/* ---------------------------------------------------------------- show, policy */

/* Of a signed act: which, and by whom. */
static void record_act(record_cli *c, const truce_log_entry *x, truce_buf *b) {
    truce_entry_text e, act;
    truce_note note;
    truce_err err = {0};
    truce_arena_reset(&c->a);
    if (!truce_str_is(x->kind, "act") || truce_entry_read(&e, &c->a, x->body, &err) != TRUCE_OK ||
        truce_note_parse(&note, &c->a, truce_entry_get(&e, "note"), &err) != TRUCE_OK ||
        truce_entry_read(&act, &c->a, note.text, &err) != TRUCE_OK || !note.sigs.n)
        return;
    truce_buf_printf(b, ": %.*s, signed by %.*s", TRUCE_FMT(truce_str_sub(act.kind, 5, act.kind.n)),
                     TRUCE_FMT(note.sigs.v[0].name));
}

static int record_line(const truce_log_entry *x, void *ctx) {
    record_cli *c = ctx;
    truce_buf *b = &c->x.o.buf;
    truce_buf_printf(b, "%8llu  ", (unsigned long long)x->index);
    truce_words_time(b, x->taken);
    truce_buf_printf(b, "  %-14.*s  %.*s", TRUCE_FMT(x->kind), TRUCE_FMT(x->subject));
    record_act(c, x, b);
    truce_buf_char(b, '\n');
    if (truce_cli_interrupted()) return TRUCE_ESTOP;
    return truce_out_flush(&c->x.o, false);
}

static int record_show(record_cli *c, const char *what) {
    truce_err e = {0};
    uint64_t n = 0, size = 0;
    if (what && !truce_str_u64(truce_str_c(what), &n))
        return truce_cli_usage("record", "record: '%s' is no number of an entry", what);
    int code = truce_mandate_open(&c->x, TRUCE_STORE_READ);
    if (code) return code;
    int rc = what ? truce_log_body(c->x.l.store, n, &c->x.o.buf, &e) : truce_log_size(c->x.l.store, &size, &e);
    uint64_t from = c->all || size < 40 ? 0 : size - 40;
    if (rc == TRUCE_OK && !what && from)
        truce_buf_printf(&c->x.o.buf, "  (the last 40 of %llu; --all shows all)\n", (unsigned long long)size);
    if (rc == TRUCE_OK && !what) rc = truce_log_each(c->x.l.store, from, size, record_line, c, &e);
    if (rc == TRUCE_OK && !what) rc = truce_trust_status(&c->x, &c->x.o.buf, &e);
    if (rc == TRUCE_OK && !what) truce_buf_char(&c->x.o.buf, '\n');
    return record_end(c, rc, &e);
}

static int record_policy(record_cli *c) {
    truce_trust t;
    truce_err e = {0};
    int code = truce_mandate_open(&c->x, TRUCE_STORE_READ);
    if (!code) code = truce_trust_open(&t, &c->a, &c->x, c->policy);
    if (!code) code = record_urls(c, &t);
    if (code) return code;
    if (!t.logs.n) truce_cli_say("record: no checkpoint was signed yet, so the policy names no log");
    truce_trust_put(&c->x.o.buf, &t);
    return record_end(c, TRUCE_OK, &e);
}

/* ---------------------------------------------------------------- tiles */

static int record_entry(void *ctx, uint64_t i, truce_buf *out, truce_err *err) {
    record_cli *c = ctx;
    if (truce_cli_interrupted()) return truce_err_set(err, TRUCE_ESTOP, "interrupted");
    return truce_log_body(c->x.l.store, i, out, err);
}

static int record_publish(record_cli *c, const char *dir, truce_err *e) {
    truce_trust t;
    truce_buf b;
    truce_buf_init(&b);
    int rc = truce_trust_of_ledger(&t, &c->a, &c->x, e);
    if (rc == TRUCE_OK && t.logs.n) {
        truce_vkey_put(&b, &t.logs.v[0].key);
        truce_buf_char(&b, '\n');
        rc = b.failed ? TRUCE_ENOMEM : truce_tiles_beside(dir, "log.pub", truce_buf_view(&b), e);
    }
    truce_buf_clear(&b);
    truce_trust_put(&b, &t);
    if (rc == TRUCE_OK) rc = b.failed ? TRUCE_ENOMEM : truce_tiles_beside(dir, "policy", truce_buf_view(&b), e);
    truce_buf_fini(&b);
    return rc;
}

static int record_tiles(record_cli *c, const char *dir) {
    truce_buf note;
    truce_err e = {0};
    uint64_t of = 0;
    int code = truce_mandate_open(&c->x, TRUCE_STORE_READ);
    if (code) return code;
    truce_buf_init(&note);
    truce_cli_catch_interrupt();
    int rc = truce_log_checkpoint(c->x.l.store, UINT64_MAX, &of, &note, &e);
    if (rc == TRUCE_EABSENT)
        rc = truce_err_set(&e, TRUCE_EABSENT, "no checkpoint yet: 'truce record checkpoint --key FILE' comes first");
    if (rc == TRUCE_OK)
        rc = truce_tiles_write(dir, truce_log_hashes(c->x.l.store), of, truce_buf_view(&note), record_entry, c, &e);
    if (rc == TRUCE_OK) rc = record_publish(c, dir, &e);
    truce_buf_printf(&c->x.o.buf, "%s: %llu entries, checkpoint, log.pub and policy\n", dir, (unsigned long long)of);
    truce_buf_fini(&note);
    return record_end(c, rc, &e);
}

/* ---------------------------------------------------------------- prove */

/* Which entry: a number, a case's finding, a report. */
static int record_find(record_cli *c, const char *what, uint64_t *index, truce_err *e) {
    enum truce_id_kind kind;
    char whole[80];
    bool forwarded;
    if (truce_str_u64(truce_str_c(what), index) && strlen(what) < 12) return TRUCE_OK;
    if (strncmp(what, "c-", 2) == 0) {
        const truce_case *k = truce_mechanism_case(&c->x.m, what, e);
        if (!k) return TRUCE_EABSENT;
        for (uint32_t i = k->acts.n; i-- > 0;)
            if (k->acts.v[i].deed == TRUCE_DEED_PUBLISH) {
                *index = k->acts.v[i].index;
                return TRUCE_OK;
            }
        return truce_err_set(e, TRUCE_EABSENT,
                             "%s has no published finding; 'truce record prove NUMBER' proves any entry", k->id);
    }
    int rc = truce_store_find(c->x.l.store, what, &kind, whole, &forwarded, e);
    if (rc != TRUCE_OK) return rc;
    if (kind != TRUCE_ID_REPORT)
        return truce_err_set(e, TRUCE_EUSAGE, "'%.60s' is no entry: name a case, a report or a number", what);
    return truce_log_of_report(c->x.l.store, whole, index, e);
}

static int record_proof(record_cli *c, uint64_t index, truce_buf *out, truce_err *e) {
    truce_proof_file p = {.index = index};
    truce_buf entry, note;
    uint64_t of = 0;
    truce_buf_init(&entry);
    truce_buf_init(&note);
    int rc = truce_log_checkpoint(c->x.l.store, UINT64_MAX, &of, &note, e);
    if (rc == TRUCE_EABSENT || (rc == TRUCE_OK && index >= of))
        rc = truce_err_set(e, TRUCE_EABSENT,
                           "entry %llu is under no checkpoint yet: 'truce record checkpoint' signs one",
                           (unsigned long long)index);
    if (rc == TRUCE_OK) rc = truce_log_body(c->x.l.store, index, &entry, e);
    if (rc == TRUCE_OK) rc = truce_tree_prove(truce_log_hashes(c->x.l.store), index, of, &p.proof, e);
    if (rc == TRUCE_OK) {
        p.entry = truce_buf_view(&entry);
        p.checkpoint = truce_buf_view(&note);
        truce_proof_file_put(out, &p);
    }
    truce_buf_fini(&entry);
    truce_buf_fini(&note);
    return rc;
}

static int record_prove(record_cli *c, const char *what) {
    truce_err e = {0};
    uint64_t index = 0;
    int code = truce_mandate_open(&c->x, TRUCE_STORE_READ);
    if (code) return code;
    int rc = record_find(c, what, &index, &e);
    if (rc == TRUCE_OK) rc = record_proof(c, index, &c->x.o.buf, &e);
    return record_end(c, rc, &e);
}

/* ---------------------------------------------------------------- the command */

enum { KEY = 256, POLICY, KEYS, SINCE, WITNESS, ALL, LOG_KEY };

static int record_option(record_cli *c, int o, const char *v) {
    switch (o) {
    case KEY: c->key = v; return 0;
    case POLICY: c->policy = v; return 0;
    case SINCE: c->since = v; return 0;
    case LOG_KEY: c->log_key = v; return 0;
    case ALL: c->all = true; return 0;
    case KEYS:
    case WITNESS:
        if ((o == KEYS ? c->n_keys : c->n_witness) == RECORD_WITNESSES)
            return truce_cli_usage("record", "record: more than %d of one option", RECORD_WITNESSES);
        if (o == KEYS) c->keys[c->n_keys++] = v;
        else c->witness[c->n_witness++] = v;
        return 0;
    default: return truce_ledger_option(&c->x.l, o, v);
    }
}

static int record_parse(record_cli *c, int argc, char **argv) {
    static const struct option longs[] = {TRUCE_LEDGER_WHERE,
                                          {"key", required_argument, NULL, KEY},
                                          {"policy", required_argument, NULL, POLICY},
                                          {"keys", required_argument, NULL, KEYS},
                                          {"since", required_argument, NULL, SINCE},
                                          {"witness", required_argument, NULL, WITNESS},
                                          {"log-key", required_argument, NULL, LOG_KEY},
                                          {"all", no_argument, NULL, ALL},
                                          {NULL, 0, NULL, 0}};
    int o, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (o = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1)
        code = o == '?' || o == ':' ? truce_cli_badopt("record", o, argv) : record_option(c, o, optarg);
    return code;
}

static int record_run(record_cli *c, int argc, char **argv) {
    const char *verb = optind < argc ? argv[optind] : "", *what = optind + 1 < argc ? argv[optind + 1] : NULL;
    int n = argc - optind - 1;
    if (strcmp(verb, "checkpoint") == 0 && n == 0) return record_checkpoint(c);
    if (strcmp(verb, "cosigned") == 0 && n >= 1) return record_cosigned(c, argv + optind + 1, n);
    if (strcmp(verb, "show") == 0 && n <= 1) return record_show(c, what);
    if (strcmp(verb, "policy") == 0 && n == 0) return record_policy(c);
    if (strcmp(verb, "tiles") == 0 && n == 1) return record_tiles(c, what);
    if (strcmp(verb, "prove") == 0 && n == 1) return record_prove(c, what);
    if (strcmp(verb, "verify") == 0 && n <= 1) return record_verify(c, what);
    return truce_cli_usage("record",
                           "record: say 'checkpoint', 'show [N]', 'tiles DIR', 'prove ID', 'verify [WHAT]' or "
                           "'policy'");
}

static int record_main(int argc, char **argv) {
    record_cli c;
    memset(&c, 0, sizeof c);
    truce_mandate_init(&c.x, "record");
    truce_arena_init(&c.a, 0);
    c.x.who = "record";
    int code = record_parse(&c, argc, argv);
    if (!code) code = record_run(&c, argc, argv);
    truce_mandate_fini(&c.x);
    truce_arena_fini(&c.a);
    return code;
}

const truce_command truce_command_record = {
    "record", "the record that nobody can rewrite: sign, publish, prove, verify", record_main,
    "usage: truce record checkpoint --key FILE [--witness NAME=URL]... [--policy FILE] [-d WHERE]\n"
    "       truce record cosigned FILE... [-d WHERE]\n"
    "       truce record show [N] [--all] [-d WHERE]\n"
    "       truce record tiles DIR [-d WHERE]\n"
    "       truce record prove CASE|REPORT|N [-d WHERE] > FILE.tlog-proof\n"
    "       truce record verify [DIR|URL|FILE.tlog-proof] [--policy FILE] [--keys FILE]... [--since FILE]\n"
    "       truce record policy [--witness NAME=URL]... [-d WHERE]\n"
    "\n"
    "Every act of a ledger is an entry of an append-only Merkle log. 'checkpoint' signs what it is now\n"
    "and asks the witnesses to cosign; 'cosigned' takes in checkpoints that witnesses cosigned by\n"
    "themselves ('truce witness --once'); 'tiles' writes it as files that any web server can serve (C2SP\n"
    "tlog-tiles); 'prove' writes a small file that proves one entry; 'verify' checks all of a ledger, a\n"
    "folder, a URL, or one proof, and names the first entry that fails: its hash, its signature, or the\n"
    "rule that forbids it.\n"
    "\n"
    "  --key FILE          the log's own private key; its name is the log's origin\n"
    "  --witness NAME=URL  where a member's witness listens ('truce witness --listen')\n"
    "  --policy FILE       whom you trust, as C2SP tlog-policy; default: what the ledger or folder says of\n"
    "                      itself, which is no independent check\n"
    "  --keys FILE         public keys of members, for the signatures on a finding; several times\n"
    "  --since FILE        verify: a checkpoint that you kept; the record must extend it\n"
    "  --log-key FILE|KEY  verify: the log's public key, in place of a policy\n" TRUCE_LEDGER_HELP_WHERE
        TRUCE_LEDGER_HELP_KNOWS "\n"
    "Exit codes: 0 all holds, 1 something does not, 2 usage.\n"
    "\n"
    "example: truce record verify finding.tlog-proof --policy doha.policy --keys members.pub\n"};
