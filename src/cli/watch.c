/* cli/watch.c - see watch.h. */
#define _GNU_SOURCE /* F_SETLEASE */
#include "cli/watch.h"
#include "cli/cli.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define TRUCE_WATCH__DEPTH 64  /* folders in folders, as input.c */
#define TRUCE_WATCH__SLICE 200 /* milliseconds between two looks for Ctrl-C: the signal may come to another thread */
#define TRUCE_WATCH__SAME  64  /* so many waiting paths are compared with a new one */

#define TRUCE_WATCH__FOLDER (IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_MOVED_FROM | IN_DELETE_SELF | IN_MOVE_SELF)

typedef struct folder {
    int wd;
    bool root;
    unsigned depth;
    char *path;
} folder;

struct truce_watch {
    int fd;
    folder *folders; /* by wd, which the kernel only counts upwards */
    size_t n_folders, cap_folders;
    char **files; /* waiting: from `first` to n_files */
    size_t first, n_files, cap_files;
    char *given; /* the path handed out last */
    char **roots;
    int n_roots;
};

bool truce_watch_wants(const char *name) {
    static const char *const under_way[] = {"~", ".part", ".tmp", ".crdownload"};
    size_t n = strlen(name);
    for (size_t i = 0; i < sizeof under_way / sizeof *under_way; i++) {
        size_t k = strlen(under_way[i]);
        if (n >= k && strcmp(name + n - k, under_way[i]) == 0) return false;
    }
    return n > 0 && name[0] != '.';
}

static int no_memory(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

static char *join(const char *dir, const char *name) {
    size_t n = strlen(dir), k = strlen(name);
    while (n > 1 && dir[n - 1] == '/') n--;
    const char *slash = n && dir[n - 1] != '/' ? "/" : "";
    char *p = truce_malloc(n + k + 2);
    if (p) snprintf(p, n + k + 2, "%.*s%s%s", (int)n, dir, slash, name);
    return p;
}

/* Room for one more of `size` bytes. */
static bool grow(void **v, size_t *cap, size_t n, size_t size) {
    if (n < *cap) return true;
    size_t more = *cap ? *cap * 2 : 64;
    void *p = truce_realloc(*v, more * size);
    if (!p) return false;
    *v = p;
    *cap = more;
    return true;
}

/* ---------------------------------------------------------------- files that wait */

/* Put `path` at the end of what waits; takes it. */
static int wait_take(truce_watch *w, char *path, truce_err *err) {
    if (!path) return no_memory(err);
    size_t from = w->n_files - w->first > TRUCE_WATCH__SAME ? w->n_files - TRUCE_WATCH__SAME : w->first;
    for (size_t i = from; i < w->n_files; i++)
        if (strcmp(w->files[i], path) == 0) {
            truce_free(path);
            return TRUCE_OK;
        }
    if (w->first == w->n_files) w->first = w->n_files = 0;
    if (!grow((void **)&w->files, &w->cap_files, w->n_files, sizeof *w->files)) {
        truce_free(path);
        return no_memory(err);
    }
    w->files[w->n_files++] = path;
    return TRUCE_OK;
}

/* Does anybody have the file open for writing? A lease is refused then. Where leases are not to be had (another's file,
 * NFS) the answer is no. */
static bool being_written(const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0) return false;
    bool busy = false;
    if (fcntl(fd, F_SETSIG, SIGURG) == 0) { /* a writer that comes just now sends this signal, which does nothing */
        busy = fcntl(fd, F_SETLEASE, F_RDLCK) < 0 && errno == EAGAIN;
        fcntl(fd, F_SETLEASE, F_UNLCK);
    }
    close(fd);
    return busy;
}

/* ---------------------------------------------------------------- folders */

static folder *folder_of(truce_watch *w, int wd) {
    size_t lo = 0, hi = w->n_folders;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (w->folders[mid].wd < wd) lo = mid + 1;
        else hi = mid;
    }
    return lo < w->n_folders && w->folders[lo].wd == wd ? &w->folders[lo] : NULL;
}

static void forget(truce_watch *w, folder *f) {
    truce_free(f->path);
    size_t i = (size_t)(f - w->folders);
    memmove(f, f + 1, (--w->n_folders - i) * sizeof *f);
}

/* A folder went away: what is in it is no longer ours, even if it lives on elsewhere. */
static void forget_below(truce_watch *w, const char *path) {
    size_t n = strlen(path);
    for (size_t i = w->n_folders; i-- > 0;) {
        folder *f = &w->folders[i];
        if (f->root || strncmp(f->path, path, n) != 0 || (f->path[n] && f->path[n] != '/')) continue;
        inotify_rm_watch(w->fd, f->wd);
        forget(w, f);
    }
}

static int cannot_watch(const char *path, int why, truce_err *err) {
    if (why == ENOSPC)
        return truce_err_set(err, TRUCE_EIO,
                             "%.120s: the system watches no more folders; raise fs.inotify.max_user_watches", path);
    return truce_err_set(err, TRUCE_EIO, "%.150s: cannot be watched: %s", path, strerror(why));
}

/* Watch one folder. *skip: it is not there any more, or may not be read (said). */
static int add_folder(truce_watch *w, const char *path, unsigned depth, bool *skip, truce_err *err) {
    unsigned how = TRUCE_WATCH__FOLDER | IN_ONLYDIR | (depth ? IN_DONT_FOLLOW : 0);
    int wd = inotify_add_watch(w->fd, path, how);
    *skip = wd < 0 && depth && errno != ENOSPC;
    if (*skip && errno != ENOENT && errno != ENOTDIR && errno != ELOOP)
        truce_cli_say("%s: left out: %s", path, strerror(errno));
    if (wd < 0) return *skip ? TRUCE_OK : cannot_watch(path, errno, err);
    char *copy = join(path, "");
    if (!copy) return no_memory(err);
    size_t n = strlen(copy);
    if (n > 1 && copy[n - 1] == '/') copy[n - 1] = '\0';
    folder *known = folder_of(w, wd);
    if (known) { /* the same folder by another way, or after a move */
        truce_free(known->path);
        known->path = copy;
        known->depth = depth;
        known->root = known->root || depth == 0;
        return TRUCE_OK;
    }
    if (!grow((void **)&w->folders, &w->cap_folders, w->n_folders, sizeof *w->folders)) {
        truce_free(copy);
        return no_memory(err);
    }
    size_t at = w->n_folders;
    while (at && w->folders[at - 1].wd > wd) at--;
    memmove(w->folders + at + 1, w->folders + at, (w->n_folders++ - at) * sizeof *w->folders);
    w->folders[at] = (folder){wd, depth == 0, depth, copy};
    return TRUCE_OK;
}

static int wanted(const struct dirent *d) {
    return truce_watch_wants(d->d_name);
}
static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int walk(truce_watch *w, const char *path, unsigned depth, truce_err *err);

/* Something that a walk met: a folder is walked, a file waits. Takes `path`. */
static int meet_take(truce_watch *w, char *path, unsigned depth, truce_err *err) {
    struct stat st, to;
    if (!path) return no_memory(err);
    int rc = TRUCE_OK;
    if (lstat(path, &st) == 0) {
        if (S_ISDIR(st.st_mode)) rc = walk(w, path, depth + 1, err);
        else if ((S_ISREG(st.st_mode) || (S_ISLNK(st.st_mode) && stat(path, &to) == 0 && S_ISREG(to.st_mode))) &&
                 !being_written(path)) /* its IN_CLOSE_WRITE is still to come */
            return wait_take(w, path, err);
    }
    truce_free(path);
    return rc;
}

/* Watch a folder, then look what is in it: in this order nothing falls between. */
static int walk(truce_watch *w, const char *path, unsigned depth, truce_err *err) {
    struct dirent **list = NULL;
    bool skip;
    if (depth >= TRUCE_WATCH__DEPTH) {
        truce_cli_say("%s: left out: more than %d folders deep", path, TRUCE_WATCH__DEPTH);
        return TRUCE_OK;
    }
    int rc = add_folder(w, path, depth, &skip, err);
    if (rc != TRUCE_OK || skip) return rc;
    int n = scandir(path, &list, wanted, by_name);
    if (n < 0 && depth == 0) return truce_err_set(err, TRUCE_EIO, "%.150s: %s", path, strerror(errno));
    if (n < 0 && errno != ENOENT) truce_cli_say("%s: left out: %s", path, strerror(errno));
    for (int i = 0; i < n; i++) {
        if (rc == TRUCE_OK && truce_cli_interrupted()) rc = truce_err_set(err, TRUCE_ESTOP, "interrupted");
        if (rc == TRUCE_OK) rc = meet_take(w, join(path, list[i]->d_name), depth, err);
        free(list[i]);
    }
    free(list);
    return rc;
}

/* ---------------------------------------------------------------- open and close */

int truce_watch_open(truce_watch **out, char *const *folders, int n, truce_err *err) {
    int rc = TRUCE_OK;
    *out = NULL;
    truce_watch *w = truce_calloc(1, sizeof *w);
    if (!w) return no_memory(err);
    w->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (w->fd < 0)
        rc = truce_err_set(err, TRUCE_EIO, "cannot watch folders: %s%s", strerror(errno),
                           errno == EMFILE ? "; raise fs.inotify.max_user_instances" : "");
    if (rc == TRUCE_OK && !(w->roots = truce_calloc((size_t)n + 1, sizeof *w->roots))) rc = no_memory(err);
    for (int i = 0; i < n && rc == TRUCE_OK; i++) {
        size_t size = strlen(folders[i]) + 1;
        char *root = truce_malloc(size);
        if (!root) rc = no_memory(err);
        else w->roots[w->n_roots++] = memcpy(root, folders[i], size);
        if (rc == TRUCE_OK) rc = walk(w, folders[i], 0, err);
    }
    if (rc == TRUCE_OK) *out = w;
    else truce_watch_close(w);
    return rc;
}

void truce_watch_close(truce_watch *w) {
    if (!w) return;
    if (w->fd >= 0) close(w->fd);
    for (size_t i = 0; i < w->n_folders; i++) truce_free(w->folders[i].path);
    for (size_t i = w->first; i < w->n_files; i++) truce_free(w->files[i]);
    for (int i = 0; i < w->n_roots; i++) truce_free(w->roots[i]);
    truce_free(w->folders);
    truce_free(w->files);
    truce_free(w->roots);
    truce_free(w->given);
    truce_free(w);
}

/* ---------------------------------------------------------------- events */

static int walk_again(truce_watch *w, truce_err *err) {
    int rc = TRUCE_OK;
    truce_cli_say("note: more came at once than the system keeps in mind; every watched folder is read again");
    for (int i = 0; i < w->n_roots && rc == TRUCE_OK; i++) rc = walk(w, w->roots[i], 0, err);
    return rc;
}

/* A file came into being without being written here: a hard link or a link. What is being written is met at its end. */
static bool came_whole(const char *path) {
    struct stat st;
    return lstat(path, &st) == 0 && (S_ISLNK(st.st_mode) || (S_ISREG(st.st_mode) && st.st_nlink > 1));
}

static int on_event(truce_watch *w, const struct inotify_event *e, truce_err *err) {
    if (e->mask & IN_Q_OVERFLOW) return walk_again(w, err);
    folder *f = folder_of(w, e->wd);
    if (!f) return TRUCE_OK; /* of a folder that was given up */
    if (e->mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED)) {
        if (f->root)
            return truce_err_set(err, TRUCE_EIO,
                                 "%.150s: the folder was removed or renamed; put it back, and start again", f->path);
        if (e->mask & IN_IGNORED) forget(w, f);
        return TRUCE_OK;
    }
    if (!e->len || !truce_watch_wants(e->name)) return TRUCE_OK;
    unsigned depth = f->depth;
    char *path = join(f->path, e->name);
    if (!path) return no_memory(err);
    if (e->mask & IN_MOVED_FROM) {
        if (e->mask & IN_ISDIR) forget_below(w, path);
    } else if (e->mask & IN_ISDIR || e->mask & IN_MOVED_TO || (e->mask & IN_CREATE && came_whole(path)))
        return meet_take(w, path, depth, err);
    else if (e->mask & IN_CLOSE_WRITE) return wait_take(w, path, err);
    truce_free(path);
    return TRUCE_OK;
}

static int read_events(truce_watch *w, truce_err *err) {
    _Alignas(struct inotify_event) char buf[16384];
    ssize_t n = read(w->fd, buf, sizeof buf);
    int rc = TRUCE_OK;
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return TRUCE_OK;
    if (n < 0) return truce_err_set(err, TRUCE_EIO, "watching folders: %s", strerror(errno));
    for (ssize_t i = 0; i < n && rc == TRUCE_OK;) {
        const struct inotify_event *e = (const struct inotify_event *)(const void *)(buf + i);
        rc = on_event(w, e, err);
        i += (ssize_t)(sizeof *e + e->len);
    }
    return rc;
}

/* ---------------------------------------------------------------- next */

static int64_t milliseconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* The first path that waits and is still there, in w->given; or none. */
static bool give(truce_watch *w) {
    struct stat st;
    truce_free(w->given);
    w->given = NULL;
    while (w->first < w->n_files) {
        w->given = w->files[w->first++];
        if (stat(w->given, &st) == 0 && S_ISREG(st.st_mode)) return true;
        truce_free(w->given); /* came and went, or is nothing to read */
        w->given = NULL;
    }
    return false;
}

bool truce_watch_pending(const truce_watch *w) {
    return w->first < w->n_files;
}

int truce_watch_next(truce_watch *w, const char **path, int timeout_ms, truce_err *err) {
    int64_t end = milliseconds() + timeout_ms;
    *path = NULL;
    for (;;) {
        if (truce_cli_interrupted()) return truce_err_set(err, TRUCE_ESTOP, "interrupted");
        if (give(w)) {
            *path = w->given;
            return TRUCE_OK;
        }
        int64_t left = timeout_ms < 0 ? TRUCE_WATCH__SLICE : end - milliseconds();
        if (left < 0) left = 0;
        struct pollfd p = {.fd = w->fd, .events = POLLIN};
        int ready = poll(&p, 1, left < TRUCE_WATCH__SLICE ? (int)left : TRUCE_WATCH__SLICE);
        if (ready < 0 && errno != EINTR) return truce_err_set(err, TRUCE_EIO, "watching folders: %s", strerror(errno));
        int rc = ready > 0 ? read_events(w, err) : TRUCE_OK;
        if (rc != TRUCE_OK) return rc;
        if (ready == 0 && timeout_ms >= 0 && milliseconds() >= end) return TRUCE_OK;
    }
}
