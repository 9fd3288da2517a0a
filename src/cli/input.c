/* cli/input.c - files, folders and standard input in order; progress; Ctrl-C. */
#include "cli/cli.h"
#include "cli/progress.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define TRUCE_WALK_DEPTH 64 /* folders in folders */

static volatile sig_atomic_t interrupted;

static void on_interrupt(int sig) {
    interrupted = sig;
}

bool truce_cli_interrupted(void) {
    return interrupted != 0;
}

void truce_cli_catch_interrupt(void) {
    struct sigaction sa = {.sa_handler = on_interrupt}; /* no SA_RESTART: a waiting read comes back */
    sigemptyset(&sa.sa_mask);
    sa.sa_flags = (int)SA_RESETHAND; /* the second Ctrl-C ends the process at once */
    sigaction(SIGINT, &sa, NULL);
    sigaction(SIGTERM, &sa, NULL);
}

void truce_cli_die_if_interrupted(void) {
    if (!interrupted) return;
    signal((int)interrupted, SIG_DFL);
    raise((int)interrupted);
}

typedef struct stream {
    truce_inputs *in;
    int fd;
} stream;

/* The line of the walk under way, and the bytes it has to read in all (0: not known). One walk at a time. */
static truce_progress line;
static uint64_t bytes_in_all;

static long stream_read(void *ctx, void *out, size_t n, truce_err *err) {
    stream *s = ctx;
    for (;;) {
        if (interrupted) return truce_err_set(err, TRUCE_ESTOP, "interrupted");
        ssize_t got = read(s->fd, out, n);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return truce_err_set(err, TRUCE_EIO, "%s", strerror(errno));
        s->in->bytes += (uint64_t)got;
        if (s->in->progress && !s->in->own_progress)
            truce_progress_set(&line, s->in->files, s->in->bytes, bytes_in_all);
        return (long)got;
    }
}

/* Not TRUCE_OK only when the walk must end. */
static int read_fd(truce_inputs *in, const char *name, int fd, truce_err *err) {
    stream s = {in, fd};
    truce_err e = {0};
    in->files++;
    int rc = in->each(name, (truce_source){stream_read, &s}, &e, in->ctx);
    if (rc == TRUCE_OK) return rc;
    if (interrupted) rc = TRUCE_ESTOP;
    if (rc == TRUCE_EIO || rc == TRUCE_EINPUT || rc == TRUCE_ELIMIT) {
        in->failed++;
        truce_cli_problem(name, &e, true);
        return TRUCE_OK;
    }
    *err = e;
    return rc;
}

static void failed(truce_inputs *in, const char *path, int why) {
    truce_err e = {0};
    truce_err_set(&e, TRUCE_EIO, "%s", strerror(why));
    truce_cli_problem(path, &e, true);
    in->failed++;
}

static int walk(truce_inputs *in, const char *path, unsigned depth, truce_err *err);

static int wanted(const struct dirent *d) {
    return d->d_name[0] != '.';
}
static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int walk_folder(truce_inputs *in, const char *path, unsigned depth, truce_err *err) {
    struct dirent **list = NULL;
    int rc = TRUCE_OK, n = depth < TRUCE_WALK_DEPTH ? scandir(path, &list, wanted, by_name) : -1;
    if (n < 0) {
        failed(in, path, depth < TRUCE_WALK_DEPTH ? errno : ELOOP);
        return TRUCE_OK;
    }
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/') len--;
    for (int i = 0; i < n; i++) {
        truce_buf sub;
        truce_buf_init(&sub);
        truce_buf_put(&sub, path, len);
        if (path[len - 1] != '/') truce_buf_char(&sub, '/');
        truce_buf_put(&sub, list[i]->d_name, strlen(list[i]->d_name) + 1);
        if (rc == TRUCE_OK)
            rc = sub.failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : walk(in, sub.p, depth + 1, err);
        truce_buf_fini(&sub);
        free(list[i]);
    }
    free(list);
    return rc;
}

static int walk(truce_inputs *in, const char *path, unsigned depth, truce_err *err) {
    if (interrupted) return truce_err_set(err, TRUCE_ESTOP, "interrupted");
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | (depth ? O_NONBLOCK : 0));
    if (fd < 0 || fstat(fd, &st) < 0) {
        failed(in, path, errno);
        if (fd >= 0) close(fd);
        return TRUCE_OK;
    }
    int rc = TRUCE_OK;
    if (S_ISDIR(st.st_mode)) {
        close(fd);
        struct stat link;
        if (depth && lstat(path, &link) == 0 && S_ISLNK(link.st_mode))
            return TRUCE_OK; /* no loops: a linked folder is another walk's */
        return walk_folder(in, path, depth, err);
    }
    if (depth && !S_ISREG(st.st_mode)) { /* a pipe or socket inside a folder would wait for ever */
        truce_cli_say("%s: note: not a regular file, left out", path);
        in->left_out++;
    } else rc = read_fd(in, path, fd, err);
    close(fd);
    return rc;
}

uint64_t truce_inputs_measure(char *const *paths, int n) {
    uint64_t sum = 0;
    struct stat st;
    for (int i = 0; i < n; i++) {
        if (strcmp(paths[i], "-") == 0 || stat(paths[i], &st) < 0 || !S_ISREG(st.st_mode)) return 0;
        sum += (uint64_t)st.st_size;
    }
    return sum;
}

int truce_inputs_walk(truce_inputs *in, char *const *paths, int n, truce_err *err) {
    int rc = TRUCE_OK;
    truce_progress_init(&line, "reading", "files", true);
    bytes_in_all = in->progress ? truce_inputs_measure(paths, n) : 0;
    if (n == 0) rc = read_fd(in, "-", STDIN_FILENO, err);
    for (int i = 0; i < n && rc == TRUCE_OK; i++)
        rc = strcmp(paths[i], "-") == 0 ? read_fd(in, "-", STDIN_FILENO, err) : walk(in, paths[i], 0, err);
    truce_progress_clear(&line);
    return rc;
}
