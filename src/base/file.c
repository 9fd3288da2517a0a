#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int truce_map_open(truce_map *m, const char *path, truce_err *err) {
    m->p = NULL;
    m->n = 0;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return truce_err_set(err, TRUCE_EIO, "%s: %s", path, strerror(errno));
    struct stat st;
    int rc = TRUCE_OK;
    if (fstat(fd, &st) < 0) rc = truce_err_set(err, TRUCE_EIO, "%s: %s", path, strerror(errno));
    else if (!S_ISREG(st.st_mode)) rc = truce_err_set(err, TRUCE_EIO, "%s: not a regular file", path);
    else if (st.st_size > 0) {
        void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (p == MAP_FAILED) rc = truce_err_set(err, TRUCE_EIO, "%s: %s", path, strerror(errno));
        else {
            m->p = p;
            m->n = (size_t)st.st_size;
        }
    }
    close(fd);
    return rc;
}

void truce_map_close(truce_map *m) {
    if (m->p) munmap((void *)(uintptr_t)m->p, m->n);
    m->p = NULL;
    m->n = 0;
}

int truce_file_read(truce_buf *out, const char *path, size_t limit, truce_err *err) {
    bool in = strcmp(path, "-") == 0;
    int fd = in ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC), rc = TRUCE_OK;
    if (fd < 0) return truce_err_set(err, TRUCE_EIO, "%s: %s", path, strerror(errno));
    for (;;) {
        if (!truce_buf_reserve(out, 65536)) {
            rc = truce_err_set(err, TRUCE_ENOMEM, "%s: out of memory", path);
            break;
        }
        ssize_t n = read(fd, out->p + out->n, 65536);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) {
            rc = truce_err_set(err, TRUCE_EIO, "%s: %s", path, strerror(errno));
            break;
        }
        if (n == 0) break;
        out->n += (size_t)n;
        if (out->n > limit) {
            rc = truce_err_pos(err, TRUCE_ELIMIT, limit, "%s: larger than the limit of %zu bytes", path, limit);
            break;
        }
    }
    if (!in) close(fd);
    return rc;
}

static long source__fd(void *ctx, void *out, size_t n, truce_err *err) {
    for (;;) {
        ssize_t got = read(*(int *)ctx, out, n);
        if (got >= 0) return (long)got;
        if (errno != EINTR) return truce_err_set(err, TRUCE_EIO, "%s", strerror(errno));
    }
}

truce_source truce_source_fd(int *fd) {
    return (truce_source){source__fd, fd};
}
