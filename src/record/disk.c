/* record/disk.c - see disk.h. */
#include "record/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* ---------------------------------------------------------------- system calls that may be made to fail */

static struct {
    uint64_t calls, at;
    bool die;
} disk__hook;

uint64_t truce_disk__fail_at(uint64_t n, bool die) {
    uint64_t calls = disk__hook.calls;
    disk__hook.calls = 0;
    disk__hook.at = n;
    disk__hook.die = die;
    return calls;
}

/* Is it this call's turn to fail? Then errno is set. */
static bool disk__fails(void) {
    if (++disk__hook.calls != disk__hook.at) return false;
    if (disk__hook.die) _exit(99);
    errno = EIO;
    return true;
}

static bool disk__write(int fd, const char *p, size_t n) {
    if (disk__hook.calls + 1 == disk__hook.at && write(fd, p, n / 2) < 0) return false;
    if (disk__fails()) return false;
    while (n) {
        ssize_t k = write(fd, p, n);
        if (k < 0 && errno == EINTR) continue;
        if (k < 0) return false;
        p += k;
        n -= (size_t)k;
    }
    return true;
}

static bool disk__sync(int fd) {
    return !disk__fails() && fsync(fd) == 0;
}

/* ---------------------------------------------------------------- reading */

int truce_disk__open(int dir, const char *name, const char *shown, struct stat *st, bool *absent, truce_err *err) {
    int fd = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (absent) *absent = fd < 0 && errno == ENOENT;
    if (fd < 0 && errno == ELOOP)
        truce_err_set(err, TRUCE_EUSAGE, "%.160s: is a symbolic link; name the file itself", shown);
    else if (fd < 0) truce_err_set(err, TRUCE_EIO, "%.160s: %s", shown, strerror(errno));
    else if (fstat(fd, st) < 0) {
        truce_err_set(err, TRUCE_EIO, "%.160s: %s", shown, strerror(errno));
        close(fd);
        return -1;
    }
    return fd;
}

int truce_disk__read(int fd, const char *shown, void *out, size_t room, size_t *n, truce_err *err) {
    char more;
    *n = 0;
    for (;;) {
        ssize_t k = *n < room ? read(fd, (char *)out + *n, room - *n) : read(fd, &more, 1);
        if (k < 0 && errno == EINTR) continue;
        if (k < 0) return truce_err_set(err, TRUCE_EIO, "%.160s: %s", shown, strerror(errno));
        if (k == 0) return TRUCE_OK;
        if (*n == room) return truce_err_set(err, TRUCE_EINPUT, "%.160s: larger than %zu bytes", shown, room);
        *n += (size_t)k;
    }
}

/* ---------------------------------------------------------------- writing */

static int disk__cannot(const char *shown, truce_err *err) {
    return truce_err_set(err, TRUCE_EIO, "%.160s: cannot write: %s", shown, strerror(errno));
}

/* A new file with these bytes, synced; on failure it is taken away again. */
static int disk__make(int dir, const char *name, const char *shown, int flags, mode_t mode, const void *bytes, size_t n,
                      truce_err *err) {
    int fd = disk__fails() ? -1 : openat(dir, name, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | flags, mode);
    if (fd < 0 && errno == EEXIST)
        return truce_err_set(err, TRUCE_EUSAGE, "%.160s: is there already; nothing was written over it", shown);
    if (fd < 0) return disk__cannot(shown, err);
    bool ok = fchmod(fd, mode) == 0 && disk__write(fd, bytes, n) && disk__sync(fd);
    int why = errno;
    if (close(fd) != 0 && ok) ok = false, why = errno;
    if (ok) return TRUCE_OK;
    unlinkat(dir, name, 0);
    errno = why;
    return disk__cannot(shown, err);
}

int truce_disk__create(int dir, const char *name, const char *shown, mode_t mode, const void *bytes, size_t n,
                       truce_err *err) {
    int rc = disk__make(dir, name, shown, O_EXCL, mode, bytes, n, err);
    if (rc != TRUCE_OK || disk__sync(dir)) return rc;
    rc = disk__cannot(shown, err);
    unlinkat(dir, name, 0);
    return rc;
}

int truce_disk__replace(int dir, const char *name, const char *shown, const void *bytes, size_t n, truce_err *err) {
    char tmp[256];
    int len = snprintf(tmp, sizeof tmp, "%s.tmp", name);
    if (len < 0 || len >= (int)sizeof tmp) return truce_err_set(err, TRUCE_EUSAGE, "%.160s: a name too long", shown);
    int rc = disk__make(dir, tmp, shown, O_TRUNC, 0600, bytes, n, err);
    if (rc != TRUCE_OK) return rc;
    if (disk__fails() || renameat(dir, tmp, dir, name) != 0) {
        rc = disk__cannot(shown, err);
        unlinkat(dir, tmp, 0);
    } else if (!disk__sync(dir)) rc = disk__cannot(shown, err);
    return rc;
}
