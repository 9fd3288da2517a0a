/* cli/cli.c - messages, the data folder, the nearest word. */
#include "cli/cli.h"

#include <errno.h>
#include <getopt.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---------------------------------------------------------------- messages */

void truce_cli_say(const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    flockfile(stderr);
    fputs("truce: ", stderr);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    funlockfile(stderr);
    va_end(ap);
}

void truce_cli_problem(const char *file, const truce_err *e, bool severe) {
    char at[64] = "";
    if (e->line && e->col) snprintf(at, sizeof at, ":%u:%u", e->line, e->col);
    else if (e->line) snprintf(at, sizeof at, ":%u", e->line);
    else if (e->pos || e->code != TRUCE_EIO) snprintf(at, sizeof at, ":byte %llu", (unsigned long long)e->pos);
    size_t n = file ? strlen(file) : 0;
    const char *msg = e->msg;
    if (n && strncmp(msg, file, n) == 0 && msg[n] == ':') msg += n + 1 + (msg[n + 1] == ' '); /* named already */
    truce_cli_say("%s%s: %s%s", file ? file : "-", at, severe ? "" : "note: ", msg);
}

int truce_cli_usage(const char *command, const char *fmt, ...) {
    char msg[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(msg, sizeof msg, fmt, ap);
    va_end(ap);
    truce_cli_say("%s", msg);
    truce_cli_say("see 'truce help%s%s'", command ? " " : "", command ? command : "");
    return TRUCE_EXIT_USAGE;
}

int truce_cli_badopt(const char *command, int c, char **argv) {
    const char *arg = argv[optind > 0 ? optind - 1 : 0];
    if (c == ':') return truce_cli_usage(command, "%s: option %s needs a value", command, arg);
    if (optopt && strncmp(arg, "--", 2) != 0)
        return truce_cli_usage(command, "%s: there is no option -%c", command, optopt);
    return truce_cli_usage(command, "%s: there is no option %s, or it takes no value", command, arg);
}

const char *truce_cli_shown(const char *where) {
    if (!strstr(where, "://")) return where;
    if (strstr(where, "password=")) return "postgresql";
    const char *at = strrchr(where, '@');
    return at ? at + 1 : where;
}

const char *truce_cli_who(const char *given, char *buf, size_t n) {
    struct passwd p, *found = NULL;
    char room[4096];
    const char *named = getenv("TRUCE_WHO"), *who = given ? given : named && *named ? named : NULL;
    if (!who && getpwuid_r(geteuid(), &p, room, sizeof room, &found) == 0 && found) {
        snprintf(buf, n, "%s", found->pw_name);
        who = buf;
    }
    return who && truce_str_trim(truce_str_c(who)).n ? who : NULL;
}

static size_t edits(const char *a, const char *b) {
    size_t row[32], n = strlen(b);
    if (n >= 32 || strlen(a) >= 64) return SIZE_MAX;
    for (size_t j = 0; j <= n; j++) row[j] = j;
    for (size_t i = 1; a[i - 1]; i++) {
        size_t diag = row[0];
        row[0] = i;
        for (size_t j = 1; j <= n; j++) {
            size_t best = diag + (a[i - 1] != b[j - 1]);
            if (row[j] + 1 < best) best = row[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            diag = row[j];
            row[j] = best;
        }
    }
    return row[n];
}

const char *truce_cli_nearest(const char *word, const char *const *words, size_t n) {
    const char *best = NULL;
    size_t least = 1 + strlen(word) / 2;
    if (least > 4) least = 4;
    for (size_t i = 0; i < n; i++) {
        size_t d = edits(word, words[i]);
        if (d < least) {
            least = d;
            best = words[i];
        }
    }
    return best;
}

/* ---------------------------------------------------------------- data */

static bool data_here(truce_buf *out, const char *dir, size_t n, const char *tail) {
    struct stat st;
    truce_buf_clear(out);
    truce_buf_put(out, dir, n);
    truce_buf_printf(out, "%s/en", tail);
    truce_buf_char(out, '\0');
    if (out->failed) return false;
    if (stat(out->p, &st) < 0 || !S_ISDIR(st.st_mode)) return false;
    out->n -= 4; /* "/en" and NUL */
    truce_buf_char(out, '\0');
    return !out->failed;
}

int truce_cli_data(truce_buf *out, const char *option, truce_err *err) {
    const char *given = option ? option : getenv("TRUCE_DATA");
    if (given && *given) {
        if (data_here(out, given, strlen(given), "")) return TRUCE_OK;
        return truce_err_set(err, TRUCE_EIO, "%s: no data here (%s): it has no folder en/", given,
                             option ? "--data" : "TRUCE_DATA");
    }
    char exe[4096];
    ssize_t n = readlink("/proc/self/exe", exe, sizeof exe - 1);
    while (n > 0 && exe[n - 1] != '/') n--;
    if (n > 0 && (data_here(out, exe, (size_t)n, "data") || data_here(out, exe, (size_t)n, "../share/truce")))
        return TRUCE_OK;
    if (data_here(out, TRUCE_DATADIR, strlen(TRUCE_DATADIR), "")) return TRUCE_OK;
    return truce_err_set(err, TRUCE_EIO,
                         "no data found next to the program or in %s: name their folder with --data or TRUCE_DATA",
                         TRUCE_DATADIR);
}

static void cli__lexicon_says(const char *file, uint32_t line, uint32_t col, int is_error, const char *msg, void *ctx) {
    (void)ctx;
    fprintf(stderr, "%s:%u:%u: %s: %s\n", file, line, col, is_error ? "error" : "warning", msg);
}

int truce_cli_with_data(const char *option, const char *const *lexicons, size_t n,
                        int (*open)(const truce_options *o, void *ctx, truce_err *err), void *ctx) {
    truce_buf dir;
    truce_err e = {0};
    truce_buf_init(&dir);
    int rc = truce_cli_data(&dir, option, &e);
    if (rc == TRUCE_OK) {
        truce_options o = {
            .size = sizeof o, .data = dir.p, .lexicons = lexicons, .n_lexicons = n, .diagnostic = cli__lexicon_says};
        rc = open(&o, ctx, &e);
    }
    truce_buf_fini(&dir);
    if (rc == TRUCE_OK) return 0;
    truce_cli_say("%s", e.msg);
    return TRUCE_EXIT_USAGE;
}
