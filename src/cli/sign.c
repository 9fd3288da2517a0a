/* cli/sign.c - `truce sign`: a member's signature on the exact bytes of an act, made where the key is. Needs no ledger,
 * no network; nothing but the signed text leaves. */
#include "cli/mandate.h"

#include <string.h>
#include <unistd.h>

typedef struct sign_cli {
    truce_mandate x;
    truce_arena a;
    const char *key;
    bool yes;
} sign_cli;

enum { KEY = 256, YES };

static int sign_parse(sign_cli *c, int argc, char **argv) {
    static const struct option longs[] = {
        TRUCE_LEDGER_WHERE, {"key", required_argument, NULL, KEY}, {"yes", no_argument, NULL, YES}, {NULL, 0, NULL, 0}};
    int o, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (o = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1) {
        if (o == '?' || o == ':') code = truce_cli_badopt("sign", o, argv);
        else if (o == KEY) c->key = optarg;
        else if (o == YES) c->yes = true;
        else code = truce_ledger_option(&c->x.l, o, optarg);
    }
    if (code) return code;
    if (optind + 1 != argc) return truce_cli_usage("sign", "sign: name one case, or one file ('-': standard input)");
    if (!c->key) return truce_cli_usage("sign", "sign: --key FILE is needed");
    return 0;
}

/* A case's determination, or what stands in a file: the text of an act, without signatures that may be below it. */
static int sign_text(sign_cli *c, const char *what, truce_str *out) {
    truce_err e = {0};
    truce_buf b;
    if (strcmp(what, "-") != 0 && access(what, F_OK) != 0) {
        int code = truce_mandate_open(&c->x, TRUCE_STORE_READ);
        if (code) return code;
        const truce_case *k = truce_mechanism_case(&c->x.m, what, &e);
        if (!k || !k->determination.text.p) {
            truce_cli_say("%s", k ? "that case has no determination to sign yet" : e.msg);
            return TRUCE_EXIT_INPUT;
        }
        *out = k->determination.text;
        return 0;
    }
    truce_buf_init(&b);
    int code = truce_mandate_file(&b, what, TRUCE_NOTE_BYTES);
    *out = code ? TRUCE_NOSTR : truce_arena_str(&c->a, truce_buf_view(&b));
    truce_buf_fini(&b);
    truce_note note;
    if (!code && truce_str_find(*out, TRUCE_STR("\n\n"), 0) != UINT32_MAX) {
        if (truce_note_parse(&note, &c->a, *out, &e) == TRUCE_OK) *out = note.text;
    }
    return code;
}

static int sign_check(sign_cli *c, truce_str text, truce_entry_text *e, const char *what) {
    truce_err err = {0};
    if (truce_entry_read(e, &c->a, text, &err) != TRUCE_OK) {
        truce_cli_problem(what, &err, true);
        return TRUCE_EXIT_INPUT;
    }
    if (truce_str_starts(e->kind, TRUCE_STR("case-"))) return 0;
    truce_cli_say("%s: no act on a case ('%.*s'): nothing else is signed", what, TRUCE_FMT(e->kind));
    return TRUCE_EXIT_INPUT;
}

/* All that is signed is shown first; on a terminal it is asked for, too. Nobody signs what he has not seen. */
static int sign_ask(const sign_cli *c, truce_str text, const char *as, const char *sha) {
    char answer[16] = "";
    truce_cli_say("these %u bytes are signed as %s (SHA-256 %s):", text.n, as, sha);
    for (uint32_t at = 0; at < text.n;) {
        uint32_t end = truce_str_find(text, TRUCE_STR("\n"), at);
        if (end > text.n) end = text.n;
        fprintf(stderr, "  | %.*s\n", (int)(end - at), text.p + at);
        at = end + 1;
    }
    if (c->yes || !isatty(STDIN_FILENO) || !isatty(STDERR_FILENO)) return 0;
    fputs("sign them? [y/N] ", stderr);
    if (fgets(answer, sizeof answer, stdin) && (answer[0] == 'y' || answer[0] == 'Y')) return 0;
    truce_cli_say("not signed");
    return TRUCE_EXIT_INPUT;
}

static int sign_run(sign_cli *c, const char *what) {
    truce_str text;
    truce_entry_text e;
    truce_skey key;
    truce_err err = {0};
    char sha[65];
    int code = sign_text(c, what, &text);
    if (!code) code = sign_check(c, text, &e, what);
    if (!code) code = truce_mandate_key(&key, c->key);
    if (code) return code;
    truce_sha256_hex(text.p, text.n, sha);
    code = sign_ask(c, text, key.name, sha);
    if (code) {
        truce_skey_wipe(&key);
        return code;
    }
    truce_buf *b = &c->x.o.buf;
    truce_buf_str(b, text);
    truce_buf_char(b, '\n');
    int rc = truce_note_sign(b, text, &key, &err);
    truce_skey_wipe(&key);
    return truce_mandate_end(&c->x, rc, &err);
}

static int sign_main(int argc, char **argv) {
    sign_cli c;
    memset(&c, 0, sizeof c);
    truce_mandate_init(&c.x, "sign");
    truce_arena_init(&c.a, 0);
    int code = sign_parse(&c, argc, argv);
    if (!code) code = sign_run(&c, argv[optind]);
    truce_mandate_fini(&c.x);
    truce_arena_fini(&c.a);
    return code;
}

const truce_command truce_command_sign = {
    "sign", "sign an act or a determination where the key is", sign_main,
    "usage: truce sign FILE --key FILE [--yes]\n"
    "       truce sign CASE --key FILE [--yes] [-d WHERE]\n"
    "\n"
    "Signs the exact bytes of an act on a case (a file that 'truce case ... --draft' or 'truce case show\n"
    "--determination' printed; '-': standard input), or of a case's determination, and prints the signed\n"
    "note for 'truce case take'. With a file it needs no ledger and no network: the key stays where it\n"
    "is. It shows on standard error all that it signs, and asks on a terminal. Nothing but acts on cases\n"
    "is ever signed.\n"
    "\n"
    "  --key FILE          your private key; it must be readable by you alone\n"
    "  --yes               do not ask\n" TRUCE_LEDGER_HELP_WHERE "\n"
    "Exit codes: 0, 1 (not signed), 2 usage.\n"
    "\n"
    "example: truce sign determination.txt --key qatar.key > qatar.note\n"};
