/* cli/witness.c - `truce witness`: look at a record now and then, cosign what extends it, answer who asks for that. */
#include "cli/cli.h"
#include "cli/secret.h"
#include "cli/tile_url.h"
#include "record/witness_http.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum {
    WITNESS__EVERY = 60,   /* seconds between two looks */
    WITNESS__AGAIN = 3600, /* seconds after which a checkpoint that has not changed is cosigned again */
    WITNESS__MOST = 86400, /* of --every */
    WITNESS__SAID = 60,    /* answers that are written a minute */
    WITNESS__PUBLIC = 4096 /* bytes of a public key file */
};

typedef struct witness {
    const char *log, *log_key, *key, *dir, *listen;
    bool everywhere, once;
    unsigned every;
    char *where;         /* the log's address as it is kept: a URL without slash at its end, or a whole path */
    truce_tile_url *url; /* NULL: a folder */
    truce_tile_get *get;
    void *get_ctx;
    truce_skey skey;
    truce_witness *w;
    truce_witness_http *http;
    truce_vkey vkey; /* the log's; name empty: not known yet */
    time_t minute;   /* of the server's thread: when it began to count what it said */
    unsigned said, unsaid;
} witness;

/* ---------------------------------------------------------------- what is said */

static void witness__say(const char *origin, const char *fmt, ...) TRUCE_PRINTF(2, 3);
static void witness__say(const char *origin, const char *fmt, ...) {
    char line[1024], at[32];
    time_t now = time(NULL);
    struct tm t;
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(line, sizeof line, fmt, ap);
    va_end(ap);
    gmtime_r(&now, &t);
    strftime(at, sizeof at, "%Y-%m-%d %H:%M:%SZ", &t);
    truce_cli_say("%s %s: %s", at, origin, line);
}

/* One answer. `more` is of a status 500. @return false: something is wrong that a person should look at */
static bool witness__tell(const witness *x, const char *origin, const truce_witness_answer *a, const char *more) {
    unsigned long long n = a->at.size;
    char kept[512] = "";
    if (a->kept[0]) snprintf(kept, sizeof kept, "; the evidence is in %.300s/%s", x->dir, a->kept);
    if (a->status == 200) {
        char name[80];
        truce_witness_state_name(name, origin);
        witness__say(origin, "%llu entries: cosigned; the checkpoint is in %s/%s", n, x->dir, name);
        return true;
    }
    if (a->fork)
        witness__say(origin, "the log shows two histories: %s; its checkpoint of %llu entries is not cosigned%s",
                     a->why, n, kept);
    else if (a->status == 500) witness__say(origin, "%s: %s", a->why, more);
    else
        witness__say(origin, "%llu entries: not cosigned: %s%s%s", n, a->why,
                     a->status == 403
                         ? "; if its operator tells you by another way that it has a new one, give that with --log-key"
                         : "",
                     kept);
    return false;
}

/* Anyone may ask, as often as he likes: that must not fill the journal. Two histories are always said. */
static bool witness__too_much(witness *x, const truce_witness_answer *a) {
    time_t now = time(NULL);
    if (now >= x->minute + 60 || now < x->minute) {
        if (x->unsaid) truce_cli_say("note: %u more answers within a minute were not written here", x->unsaid);
        x->minute = now;
        x->said = x->unsaid = 0;
    }
    if (a->fork || x->said++ < WITNESS__SAID) return false;
    x->unsaid++;
    return true;
}

/* From the server's thread. Sizes that do not match are how the protocol begins; other logs are not ours. */
static void witness__on_answer(void *ctx, const truce_witness_answer *a, const char *more) {
    witness *x = ctx;
    char origin[TRUCE_KEY_NAME + 1];
    snprintf(origin, sizeof origin, "%.*s", TRUCE_FMT(a->at.origin));
    if (a->status == 404 || a->status == 400 || (a->status == 409 && !a->fork)) return;
    if (witness__too_much(x, a)) return;
    witness__tell(x, origin[0] ? origin : "add-checkpoint", a, more);
}

/* ---------------------------------------------------------------- the log's key */

/* The first key of a public key file's text that is one for signatures. */
static int witness__first_key(truce_vkey *out, truce_str text, const char *shown, truce_err *err) {
    truce_err e = {0};
    truce_str line = truce_str_trim(truce_str_sub(text, 0, truce_str_find(text, TRUCE_STR("\n"), 0)));
    int rc = truce_vkey_parse(out, line, &e);
    if (rc != TRUCE_OK) return truce_err_set(err, rc, "%.100s: %s", shown, e.msg);
    if (out->kind != TRUCE_KEY_ED25519)
        return truce_err_set(err, TRUCE_EINPUT, "%.100s: this key cosigns; the log's is one that signs", shown);
    return TRUCE_OK;
}

/* --log-key: a file, or the key itself. */
static int witness__given_key(witness *x, truce_err *err) {
    truce_buf b;
    struct stat st;
    if (stat(x->log_key, &st) != 0 && strchr(x->log_key, '+'))
        return witness__first_key(&x->vkey, truce_str_c(x->log_key), "--log-key", err);
    truce_buf_init(&b);
    int rc = truce_file_read(&b, x->log_key, WITNESS__PUBLIC, err);
    if (rc == TRUCE_OK) rc = witness__first_key(&x->vkey, truce_buf_view(&b), x->log_key, err);
    truce_buf_fini(&b);
    return rc;
}

static void witness__tell_key(const char *origin, const char *what, const truce_vkey *k) {
    truce_buf b;
    truce_buf_init(&b);
    truce_vkey_put(&b, k);
    truce_buf_char(&b, '\0');
    if (!b.failed) witness__say(origin, "%s%s", what, b.p);
    truce_buf_fini(&b);
}

/* A key that was given: from now on the log is known by it. */
static int witness__by_given_key(witness *x, truce_err *err) {
    truce_vkey known;
    if (!x->where) return TRUCE_OK;
    int rc = truce_witness_known(x->w, x->where, x->vkey.name, &known, err);
    if (rc == TRUCE_OK && truce_vkey_eq(&known, &x->vkey)) return TRUCE_OK;
    if (rc == TRUCE_OK)
        witness__tell_key(x->vkey.name,
                          "this log was known by another key until now, which --log-key replaces: ", &known);
    else if (rc != TRUCE_EABSENT) return rc;
    return truce_witness_trust(x->w, x->where, &x->vkey, err);
}

/* No key was given: the one it is known by, or on the first look the one that it shows. */
static int witness__by_its_own_word(witness *x, truce_err *err) {
    truce_buf b;
    truce_vkey known, shown;
    int rc = truce_witness_known(x->w, x->where, NULL, &x->vkey, err);
    if (rc != TRUCE_EABSENT) return rc;
    memset(&x->vkey, 0, sizeof x->vkey);
    truce_buf_init(&b);
    rc = x->get(x->get_ctx, "log.pub", &b, err);
    if (rc == TRUCE_EABSENT)
        rc = truce_err_set(err, TRUCE_EIO, "%.120s: shows no log.pub; give the key of the log with --log-key", x->log);
    if (rc == TRUCE_OK) rc = witness__first_key(&shown, truce_buf_view(&b), "log.pub", err);
    truce_buf_fini(&b);
    if (rc != TRUCE_OK) return rc;
    rc = truce_witness_known(x->w, NULL, shown.name, &known, err);
    if (rc == TRUCE_OK && !truce_vkey_eq(&known, &shown)) {
        witness__tell_key(shown.name, "it is known by the key ", &known);
        return truce_err_set(
            err, TRUCE_EINPUT,
            "%.80s: the log's key is not the one it is known by. Ask its operator by another way; if the "
            "new key is right, give it with --log-key",
            x->log);
    }
    bool first = rc == TRUCE_EABSENT;
    if (rc != TRUCE_OK && rc != TRUCE_EABSENT) return rc;
    rc = truce_witness_trust(x->w, x->where, &shown, err);
    if (rc != TRUCE_OK) return rc;
    x->vkey = shown;
    if (first)
        witness__tell_key(shown.name,
                          "FIRST LOOK: its key was taken on trust from its own log.pub. Compare this with what its "
                          "operator gives you by another way, and with what other witnesses have: ",
                          &shown);
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- looking */

/* Was this very checkpoint cosigned not long ago? */
static bool witness__nothing_new(const witness *x, const truce_checkpoint *at, uint64_t now) {
    uint64_t size, time_of = 0;
    truce_node root;
    truce_err e;
    return truce_witness_last(x->w, truce_str_c(x->vkey.name), &size, &root, &time_of, NULL, &e) == TRUCE_OK &&
           time_of && size == at->size && truce_node_eq(&root, &at->root) && now < time_of + WITNESS__AGAIN;
}

static int witness__judge(witness *x, truce_str note, const truce_checkpoint *at, bool *well, truce_err *err) {
    truce_tile_reader *r;
    truce_witness_answer a;
    truce_buf body;
    uint64_t now = (uint64_t)time(NULL);
    int rc = truce_tile_reader_new(&r, x->get, x->get_ctx, at->size, err);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&body);
    err->msg[0] = '\0';
    rc = truce_witness_look(x->w, note, truce_tile_reader_hashes(r), now, &a, &body, err);
    if (rc == TRUCE_OK) *well = witness__tell(x, x->vkey.name, &a, err->msg);
    truce_buf_fini(&body);
    truce_tile_reader_free(r);
    return rc;
}

/* @param[out] well  nothing is wrong with the log  @return TRUCE_OK: it was looked at */
static int witness__look(witness *x, bool *well, truce_err *err) {
    truce_buf b;
    truce_arena a;
    truce_note note;
    truce_checkpoint at;
    truce_err e = {0};
    *well = false;
    truce_buf_init(&b);
    truce_arena_init(&a, 0);
    int rc = x->get(x->get_ctx, "checkpoint", &b, err);
    if (rc == TRUCE_EABSENT)
        rc = truce_err_set(err, TRUCE_EIO, "%.160s: there is no checkpoint; check the address", x->log);
    if (rc == TRUCE_OK) {
        rc = truce_note_parse(&note, &a, truce_buf_view(&b), &e);
        if (rc == TRUCE_OK) rc = truce_checkpoint_parse(&at, note.text, &e);
        if (rc != TRUCE_OK) truce_err_set(err, rc, "%.100s/checkpoint: %s", x->log, e.msg);
    }
    if (rc == TRUCE_OK && !truce_str_is(at.origin, x->vkey.name)) {
        witness__say(x->vkey.name, "not cosigned: the checkpoint is of another log, '%.*s'",
                     (int)(at.origin.n < 100 ? at.origin.n : 100), at.origin.p);
    } else if (rc == TRUCE_OK && witness__nothing_new(x, &at, (uint64_t)time(NULL))) {
        *well = true;
        if (x->once) witness__say(x->vkey.name, "%llu entries: as it was cosigned last", (unsigned long long)at.size);
    } else if (rc == TRUCE_OK) rc = witness__judge(x, truce_buf_view(&b), &at, well, err);
    truce_arena_fini(&a);
    truce_buf_fini(&b);
    return rc;
}

/* ---------------------------------------------------------------- the whole */

/* Until the key is known there is nothing to witness. */
static int witness__begin(witness *x, truce_err *err) {
    int rc = x->log_key ? witness__by_given_key(x, err) : witness__by_its_own_word(x, err);
    if (rc == TRUCE_OK) rc = truce_witness_add_log(x->w, &x->vkey, err);
    if (rc != TRUCE_OK || !x->listen || x->http) return rc;
    rc = truce_witness_http_open(
        &x->http, x->w,
        &(truce_witness_http_options){
            .listen = x->listen, .everywhere = x->everywhere, .said = witness__on_answer, .ctx = x},
        err);
    if (rc == TRUCE_OK) witness__say(x->vkey.name, "witnessed at %s", truce_witness_http_url(x->http));
    return rc;
}

static void witness__wait(double seconds) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    for (double end = (double)t.tv_sec + (double)t.tv_nsec / 1e9 + seconds, left = seconds;
         left > 0 && !truce_cli_interrupted();) {
        nanosleep(&(struct timespec){.tv_nsec = left > 0.2 ? 200000000L : (long)(left * 1e9)}, NULL);
        clock_gettime(CLOCK_MONOTONIC, &t);
        left = end - ((double)t.tv_sec + (double)t.tv_nsec / 1e9);
    }
}

/* What another try may mend: no network, a server that is down. The rest ends it. */
static bool witness__may_pass(int rc) {
    return rc == TRUCE_EIO || rc == TRUCE_EABSENT || rc == TRUCE_ELIMIT || rc == TRUCE_ENOMEM;
}

static int witness__rounds(witness *x) {
    bool begun = false;
    for (;;) {
        truce_err e = {0};
        bool well = true;
        int rc = begun ? TRUCE_OK : witness__begin(x, &e);
        begun = rc == TRUCE_OK;
        if (begun && x->log) rc = witness__look(x, &well, &e);
        if (truce_cli_interrupted()) return TRUCE_EXIT_OK;
        if (rc != TRUCE_OK) witness__say(x->vkey.name[0] ? x->vkey.name : x->log ? x->log : "witness", "%s", e.msg);
        if (x->once) return rc == TRUCE_OK && well ? TRUCE_EXIT_OK : TRUCE_EXIT_INPUT;
        /* with its key known, what failed is ours to mend: the folder, the address to listen on */
        if (!begun && !(x->log && !x->vkey.name[0] && witness__may_pass(rc)))
            return rc == TRUCE_EUSAGE ? TRUCE_EXIT_USAGE : TRUCE_EXIT_INPUT;
        witness__wait(x->every);
        if (truce_cli_interrupted()) return TRUCE_EXIT_OK;
    }
}

/* Where the log is, in the words under which its key is kept. */
static int witness__address(witness *x, truce_err *err) {
    if (!x->log) return TRUCE_OK;
    if (truce_tile_is_url(x->log)) {
        size_t n = strlen(x->log);
        while (n && x->log[n - 1] == '/') n--;
        x->where = truce_malloc(n + 1);
        if (!x->where) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
        memcpy(x->where, x->log, n);
        x->where[n] = '\0';
        x->get = truce_tile_url_get;
        int rc = truce_tile_url_open(&x->url, x->log, err);
        x->get_ctx = x->url;
        return rc;
    }
    char *path = realpath(x->log, NULL);
    if (!path) return truce_err_set(err, TRUCE_EIO, "%.160s: %s", x->log, strerror(errno));
    x->where = truce_malloc(strlen(path) + 1);
    if (x->where) memcpy(x->where, path, strlen(path) + 1);
    free(path);
    x->get = truce_tile_get_file;
    x->get_ctx = x->where;
    return x->where ? TRUCE_OK : truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

static int witness__number(witness *x, const char *text) {
    uint64_t v;
    if (!truce_str_u64(truce_str_c(text), &v) || v < 1 || v > WITNESS__MOST)
        return truce_cli_usage("witness", "witness: --every: '%s' is not a number of seconds from 1 to %d", text,
                               WITNESS__MOST);
    x->every = (unsigned)v;
    return 0;
}

static int witness__options(witness *x, int argc, char **argv) {
    enum { LOG = 256, LOG_KEY, KEY, DIR_, LISTEN, PUBLIC, EVERY, ONCE };
    static const struct option longs[] = {{"log", required_argument, NULL, LOG},
                                          {"log-key", required_argument, NULL, LOG_KEY},
                                          {"key", required_argument, NULL, KEY},
                                          {"dir", required_argument, NULL, DIR_},
                                          {"listen", required_argument, NULL, LISTEN},
                                          {"public", no_argument, NULL, PUBLIC},
                                          {"every", required_argument, NULL, EVERY},
                                          {"once", no_argument, NULL, ONCE},
                                          {NULL, 0, NULL, 0}};
    int c, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, ":", longs, NULL)) != -1) switch (c) {
        case LOG: x->log = optarg; break;
        case LOG_KEY: x->log_key = optarg; break;
        case KEY: x->key = optarg; break;
        case DIR_: x->dir = optarg; break;
        case LISTEN: x->listen = optarg; break;
        case PUBLIC: x->everywhere = true; break;
        case EVERY: code = witness__number(x, optarg); break;
        case ONCE: x->once = true; break;
        default: code = truce_cli_badopt("witness", c, argv);
        }
    if (code) return code;
    if (optind < argc)
        return truce_cli_usage("witness", "witness: '%s' is no option; the log is named with --log", argv[optind]);
    if (!x->key)
        return truce_cli_usage("witness",
                               "witness: --key is required: the key that cosigns ('truce key new' makes one)");
    if (!x->log && !(x->log_key && x->listen))
        return truce_cli_usage(
            "witness",
            "witness: --log is required: where the record is; or --log-key with --listen, to wait for it to ask");
    if (x->once && (x->listen || !x->log))
        return truce_cli_usage("witness", "witness: --once looks at --log and ends; leave out --listen");
    if (x->everywhere && !x->listen) return truce_cli_usage("witness", "witness: --public goes with --listen");
    return 0;
}

static int witness_main(int argc, char **argv) {
    witness x = {.dir = "witness", .every = WITNESS__EVERY};
    truce_err e = {0};
    int code = witness__options(&x, argc, argv);
    if (code) return code;
    truce_cli_catch_interrupt();
    int rc = x.log_key ? witness__given_key(&x, &e) : TRUCE_OK;
    if (rc == TRUCE_OK) rc = witness__address(&x, &e);
    if (rc == TRUCE_OK) rc = truce_key_open(&x.skey, x.key, truce_cli_passphrase, NULL, &e);
    if (rc == TRUCE_OK) rc = truce_witness_open(&x.w, x.dir, &x.skey, &e);
    if (rc == TRUCE_OK) code = witness__rounds(&x);
    else {
        if (!truce_cli_interrupted()) truce_cli_say("%s", e.msg);
        code = rc == TRUCE_EUSAGE ? TRUCE_EXIT_USAGE : TRUCE_EXIT_INPUT;
    }
    truce_witness_http_close(x.http);
    truce_witness_close(x.w);
    truce_skey_wipe(&x.skey);
    truce_tile_url_close(x.url);
    truce_free(x.where);
    return code;
}

const truce_command truce_command_witness = {
    "witness", "watch over a record, and cosign it", witness_main,
    "usage: truce witness --key FILE --log WHERE [--log-key KEY] [--dir DIR] [--every SECONDS | --once]\n"
    "                     [--listen ADDRESS:PORT [--public]]\n"
    "\n"
    "Looks at a record, checks that it only grew since the last look, and cosigns its checkpoint. Who runs\n"
    "the record can then no longer show one history to you and another to others: what you cosigned is\n"
    "signed by both. It is kept in DIR, on disk before it is said: hand it to the operator, or let the\n"
    "operator ask for it with --listen (C2SP tlog-witness, cosignature/v1). One line is written on\n"
    "standard error for each event. A record that shows two histories is never cosigned; both signed\n"
    "checkpoints are kept in DIR, as evidence that anyone can check.\n"
    "\n"
    "  --key FILE          your private key ('truce key new'); asks for its passphrase\n"
    "  --log WHERE         the record: an http(s):// address or a folder in the layout of C2SP tlog-tiles\n"
    "  --log-key KEY       the record's public key: a .pub file, or the key itself. Without it the key is\n"
    "                      taken from WHERE/log.pub on the first look, kept in DIR, and never changed\n"
    "                      unseen: compare it with what its operator gives you by another way\n"
    "  --dir DIR           what was seen; default: witness in this folder. One process at a time. Never put\n"
    "                      an old copy of it back: the witness would have forgotten what it cosigned since\n"
    "  --every SECONDS     between two looks; default 60\n"
    "  --once              look once and end\n"
    "  --listen ADDRESS:PORT\n"
    "                      answer POST /add-checkpoint, and GET /checkpoint with what was cosigned last;\n"
    "                      port 0: any. With --log-key, --log may be left out\n"
    "  --public            ADDRESS may be one that other machines reach; better: 127.0.0.1 behind a web\n"
    "                      server that has TLS\n"
    "\n"
    "environment: TRUCE_PASSPHRASE_FILE names a file of mode 0600 with the passphrase in its first line.\n"
    "\n"
    "Exit codes: 0 with --once, the record is as it should be; 1 it is not, or it could not be looked at;\n"
    "2 usage. Without --once it goes on until it is interrupted.\n"
    "\n"
    "example: truce witness --key qatar.key --log https://record.example/doha --log-key doha.pub --once\n"};
