/* cli/key.c - `truce key`: a key pair that signs acts, checkpoints and cosignatures; the public half of one. */
#include "cli/cli.h"
#include "cli/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <string.h>
#include <unistd.h>

/* ---------------------------------------------------------------- new */

/* A file's name for a key's: what would be a folder or an option becomes '-'. */
static void key__file(char *out, size_t n, const char *name) {
    size_t i = 0;
    for (; name[i] && i + sizeof ".key" < n; i++) {
        unsigned char c = (unsigned char)name[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                     c >= 0x80 || (i && (c == '.' || c == '-'));
        out[i] = plain ? (char)c : i ? '-' : '_';
    }
    snprintf(out + i, n - i, ".key");
}

static int key__said(int rc, const truce_err *e) {
    if (rc == TRUCE_OK) return TRUCE_EXIT_OK;
    if (!truce_cli_interrupted()) truce_cli_say("%s", e->msg);
    return rc == TRUCE_EUSAGE ? TRUCE_EXIT_USAGE : TRUCE_EXIT_INPUT;
}

static void key__print(const truce_vkey *sign, const truce_vkey *cosign) {
    truce_buf b;
    truce_buf_init(&b);
    truce_vkey_put(&b, sign);
    truce_buf_char(&b, '\n');
    truce_vkey_put(&b, cosign);
    truce_buf_char(&b, '\n');
    if (!b.failed) fwrite(b.p, 1, b.n, stdout);
    truce_buf_fini(&b);
}

static int key__new(int argc, char **argv) {
    enum { OUT = 256, PLAIN };
    static const struct option longs[] = {
        {"out", required_argument, NULL, OUT}, {"no-passphrase", no_argument, NULL, PLAIN}, {NULL, 0, NULL, 0}};
    const char *out = NULL;
    bool plain = false;
    char own[160], pub[4200];
    int c;
    opterr = 0;
    optind = 1;
    while ((c = getopt_long(argc, argv, ":", longs, NULL)) != -1) {
        if (c == OUT) out = optarg;
        else if (c == PLAIN) plain = true;
        else return truce_cli_badopt("key", c, argv);
    }
    if (argc - optind != 1)
        return truce_cli_usage("key", "key new: give one name for the key, as in 'truce key new Qatar'");
    key__file(own, sizeof own, argv[optind]);
    if (!out) out = own;
    if (strlen(out) > 4096) return truce_cli_usage("key", "key new: --out: a name too long");
    truce_err e = {0};
    truce_vkey sign, cosign;
    int rc = truce_key_new(out, truce_str_c(argv[optind]), plain ? NULL : truce_cli_passphrase_new, NULL, &e);
    snprintf(pub, sizeof pub, "%s.pub", out);
    if (rc == TRUCE_OK) rc = truce_key_public(&sign, &cosign, pub, &e);
    if (rc != TRUCE_OK) return key__said(rc, &e);
    key__print(&sign, &cosign);
    truce_cli_say("%s holds the private key%s: never hand it on, and keep a copy where nobody else gets at it", out,
                  plain ? ", without a passphrase" : "");
    truce_cli_say("%s is for everybody: it checks what the key signs (first line) and cosigns (second line)", pub);
    return TRUCE_EXIT_OK;
}

/* ---------------------------------------------------------------- show */

/* Does a file begin as private keys do? Nothing more of it is read here. */
static bool key__private(const char *path) {
    static const char head[] = "truce-key/";
    char is[sizeof head - 1];
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    ssize_t n = fd < 0 ? -1 : read(fd, is, sizeof is);
    if (fd >= 0) close(fd);
    return n == (ssize_t)sizeof is && memcmp(is, head, sizeof is) == 0;
}

static int key__show(int argc, char **argv) {
    truce_err e = {0};
    truce_vkey sign, cosign;
    int rc;
    if (argc != 2 || (argv[1][0] == '-' && argv[1][1]))
        return truce_cli_usage("key", "key show: give one file, a private key or a public one");
    if (key__private(argv[1])) {
        truce_skey k;
        rc = truce_key_open(&k, argv[1], truce_cli_passphrase, NULL, &e);
        sign = k.sign_vkey;
        cosign = k.cosign_vkey;
        truce_skey_wipe(&k);
    } else rc = truce_key_public(&sign, &cosign, argv[1], &e);
    if (rc == TRUCE_OK) key__print(&sign, &cosign);
    return key__said(rc, &e);
}

static int key_main(int argc, char **argv) {
    if (argc < 2) return truce_cli_usage("key", "key: what? 'new' makes a key, 'show' prints its public half");
    if (strcmp(argv[1], "new") == 0) return key__new(argc - 1, argv + 1);
    if (strcmp(argv[1], "show") == 0) return key__show(argc - 1, argv + 1);
    return truce_cli_usage("key", "key: there is no '%s'; 'new' makes a key, 'show' prints its public half", argv[1]);
}

const truce_command truce_command_key = {
    "key", "keys that sign and cosign", key_main,
    "usage: truce key new NAME [--out FILE] [--no-passphrase]\n"
    "       truce key show FILE\n"
    "\n"
    "`new` makes a key pair for a member of the mechanism or for a record. NAME is what others know it by:\n"
    "of a member its name, with '_' for spaces; of a record its origin, a host name with a path. The\n"
    "private half goes to FILE, which only you may read; the public half to FILE.pub and to standard\n"
    "output: a line that checks what the key signs (acts, checkpoints of a record), and a line that\n"
    "checks what it cosigns as a witness. Nothing is ever written over.\n"
    "`show` prints the public half of a private or public file.\n"
    "\n"
    "The private half is locked with a passphrase that is asked for on the terminal (Argon2id,\n"
    "XChaCha20-Poly1305). Whoever has the file and the passphrase acts in your name; if the passphrase is\n"
    "lost, so is the key. A key file that others may read is refused by every command.\n"
    "\n"
    "  --out FILE          the private file; default: NAME.key in this folder, '/' in NAME becoming '-'\n"
    "  --no-passphrase     the private half stands open in its file: for a machine that starts by itself\n"
    "\n"
    "environment: TRUCE_PASSPHRASE_FILE names a file with the passphrase in its first line, mode 0600,\n"
    "for where there is no terminal. A passphrase is never taken from an option or the environment itself.\n"
    "\n"
    "Exit codes: 0, 1 a file could not be read or written or the passphrase is wrong, 2 usage, or a file\n"
    "that others may read.\n"
    "\n"
    "example: truce key new Qatar --out qatar.key\n"};
