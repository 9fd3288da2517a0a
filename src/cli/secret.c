/* cli/secret.c - see secret.h. */
#include "cli/secret.h"
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

/* One line from `fd` without its end. -1: too long or nothing could be read. */
static int secret__line(int fd, char *out, size_t n) {
    size_t k = 0;
    for (;;) {
        char c;
        ssize_t got = read(fd, &c, 1);
        if (got < 0 && errno == EINTR && !truce_cli_interrupted()) continue;
        if (got < 0) return -1;
        if (got == 0 || c == '\n') break;
        if (k + 1 == n) return -1;
        out[k++] = c;
    }
    if (k && out[k - 1] == '\r') k--;
    out[k] = 0;
    return 0;
}

static int secret__file(const char *path, char *out, size_t n, truce_err *err) {
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK); /* a pipe is refused, not waited for */
    if (fd < 0 || fstat(fd, &st) != 0) {
        truce_err_set(err, TRUCE_EIO, "%s: %s (TRUCE_PASSPHRASE_FILE)", path, strerror(errno));
        if (fd >= 0) close(fd);
        return TRUCE_EIO;
    }
    int rc = TRUCE_OK;
    if (!S_ISREG(st.st_mode) || (st.st_mode & 077) || st.st_uid != geteuid())
        rc = truce_err_set(err, TRUCE_EUSAGE, "%s: a passphrase must be in a file that only you can read: chmod 600",
                           path);
    else if (secret__line(fd, out, n) != 0)
        rc = truce_err_set(err, TRUCE_EINPUT, "%s: its first line is no passphrase of at most %zu bytes", path, n - 1);
    close(fd);
    return rc;
}

static int secret__ask(const char *prompt, const char *name, char *out, size_t n, truce_err *err) {
    struct termios was, quiet;
    int fd = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (fd < 0 || tcgetattr(fd, &was) != 0) {
        if (fd >= 0) close(fd);
        return truce_err_set(
            err, TRUCE_EUSAGE,
            "the key '%s' has a passphrase and there is no terminal to ask on: put it in a file of mode "
            "0600 and name that in TRUCE_PASSPHRASE_FILE",
            name);
    }
    quiet = was;
    quiet.c_lflag &= ~(tcflag_t)ECHO;
    quiet.c_cc[VSUSP] = _POSIX_VDISABLE; /* a shell must not get the terminal back without its echo */
    truce_cli_catch_interrupt();         /* nor after Ctrl-C */
    dprintf(fd, "%s '%s': ", prompt, name);
    tcsetattr(fd, TCSAFLUSH, &quiet);
    int got = secret__line(fd, out, n);
    tcsetattr(fd, TCSAFLUSH, &was);
    dprintf(fd, "\n");
    close(fd);
    if (truce_cli_interrupted()) return truce_err_set(err, TRUCE_ESTOP, "interrupted");
    return got == 0 ? TRUCE_OK : truce_err_set(err, TRUCE_EINPUT, "no passphrase was given");
}

static int secret__get(const char *prompt, const char *name, char *out, size_t n, truce_err *err) {
    const char *file = getenv("TRUCE_PASSPHRASE_FILE");
    return file && *file ? secret__file(file, out, n, err) : secret__ask(prompt, name, out, n, err);
}

int truce_cli_passphrase(void *ctx, const char *key_name, char *out, size_t n, truce_err *err) {
    (void)ctx;
    return secret__get("passphrase of the key", key_name, out, n, err);
}

int truce_cli_passphrase_new(void *ctx, const char *key_name, char *out, size_t n, truce_err *err) {
    char again[TRUCE_PASSPHRASE_BYTES];
    (void)ctx;
    int rc = secret__get("new passphrase for the key", key_name, out, n, err);
    if (rc != TRUCE_OK) return rc;
    rc = secret__get("once more, for the key", key_name, again, n < sizeof again ? n : sizeof again, err);
    if (rc == TRUCE_OK && strcmp(out, again) != 0)
        rc = truce_err_set(err, TRUCE_EUSAGE, "the two passphrases differ; nothing was made");
    explicit_bzero(again, sizeof again);
    return rc;
}
