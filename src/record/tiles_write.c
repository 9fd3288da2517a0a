/* record/tiles_write.c - write a record as a folder of tiles: see tiles.h. Everything that a checkpoint speaks of is on
 * disk before the checkpoint is: a folder whose writer was killed holds its last checkpoint, whole, and perhaps files
 * that nobody asks for yet. Those are written anew next time, for nobody vouched for them. */
#include "record/note_inside.h"
#include "record/tiles_inside.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct tiles__writer {
    const char *dir;
    truce_hashes h;
    uint64_t old, size; /* old: what the folder's checkpoint is of; 0: it has none */
    int (*entry)(void *ctx, uint64_t i, truce_buf *out, truce_err *err);
    void *ctx;
    truce_err *err;
    truce_buf path, temp, bytes, one;
    truce_buf written; /* names of new files, each with its NUL: synced at the end, when most are on disk already */
} tiles__writer;

static int tiles__nomem(tiles__writer *w) {
    return truce_err_set(w->err, TRUCE_ENOMEM, "out of memory");
}

static int tiles__io(tiles__writer *w, const char *what) {
    return truce_err_set(w->err, TRUCE_EIO, "%s: %s", what, strerror(errno));
}

/* The record's folder, a name in it, a suffix, and a NUL. */
static int tiles__full(tiles__writer *w, truce_buf *out, const char *name, const char *suffix) {
    truce_buf_clear(out);
    truce_buf_printf(out, "%s/%s%s", w->dir, name, suffix);
    truce_buf_char(out, 0);
    return out->failed ? tiles__nomem(w) : TRUCE_OK;
}

/* ---------------------------------------------------------------- files, whole or not at all */

/* The folders that the file at w->path lies in. */
static int tiles__folders(tiles__writer *w) {
    for (char *p = w->path.p + strlen(w->dir); p; p = strchr(p + 1, '/')) {
        *p = 0;
        int bad = mkdir(w->path.p, 0777) != 0 && errno != EEXIST;
        int rc = bad ? tiles__io(w, w->path.p) : TRUCE_OK;
        *p = '/';
        if (bad) return rc;
    }
    return TRUCE_OK;
}

static int tiles__sync(tiles__writer *w, const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return tiles__io(w, path);
    int rc = fsync(fd) == 0 ? TRUCE_OK : tiles__io(w, path);
    close(fd);
    return rc;
}

static int tiles__bytes(tiles__writer *w, int fd, truce_str bytes) {
    for (uint32_t at = 0; at < bytes.n;) {
        ssize_t n = write(fd, bytes.p + at, bytes.n - at);
        if (n > 0) at += (uint32_t)n;
        else if (n < 0 && errno != EINTR) return tiles__io(w, w->temp.p);
    }
    return TRUCE_OK;
}

/* Write a file beside its place, then put it there. */
static int tiles__put(tiles__writer *w, const char *name, truce_str bytes, bool sync) {
    char suffix[40];
    snprintf(suffix, sizeof suffix, ".new-%ld", (long)getpid());
    int rc = tiles__full(w, &w->path, name, "");
    if (rc == TRUCE_OK) rc = tiles__full(w, &w->temp, name, suffix);
    if (rc != TRUCE_OK) return rc;
    const int how = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC;
    int fd = open(w->temp.p, how, 0666);
    if (fd < 0 && errno == ENOENT) {
        if ((rc = tiles__folders(w)) != TRUCE_OK) return rc;
        fd = open(w->temp.p, how, 0666);
    }
    if (fd < 0) return tiles__io(w, w->temp.p);
    rc = tiles__bytes(w, fd, bytes);
    if (rc == TRUCE_OK && sync && fsync(fd) != 0) rc = tiles__io(w, w->temp.p);
    if (close(fd) != 0 && rc == TRUCE_OK) rc = tiles__io(w, w->temp.p);
    if (rc == TRUCE_OK && rename(w->temp.p, w->path.p) != 0) rc = tiles__io(w, w->path.p);
    if (rc != TRUCE_OK) unlink(w->temp.p);
    else truce_buf_put(&w->written, w->path.p, w->path.n);
    return w->written.failed ? tiles__nomem(w) : rc;
}

/* A folder and those it lies in, up to the record's. */
static int tiles__sync_folders(tiles__writer *w, truce_str folder) {
    size_t top = strlen(w->dir);
    truce_buf_clear(&w->path);
    truce_buf_str(&w->path, folder);
    truce_buf_char(&w->path, 0);
    if (w->path.failed) return tiles__nomem(w);
    for (;;) {
        int rc = tiles__sync(w, w->path.p);
        char *slash = strrchr(w->path.p, '/');
        if (rc != TRUCE_OK || !slash || (size_t)(slash - w->path.p) < top) return rc;
        *slash = 0;
    }
}

/* All new files, and the folders in which they appeared. */
static int tiles__sync_all(tiles__writer *w) {
    truce_str last = TRUCE_NOSTR;
    int rc = TRUCE_OK;
    for (size_t at = 0; at < w->written.n && rc == TRUCE_OK; at += strlen(w->written.p + at) + 1) {
        const char *path = w->written.p + at;
        truce_str folder = {path, (uint32_t)(strrchr(path, '/') - path)};
        if (last.n && !truce_str_eq(folder, last)) rc = tiles__sync_folders(w, last);
        if (rc == TRUCE_OK) rc = tiles__sync(w, path);
        last = folder;
    }
    return rc == TRUCE_OK && last.n ? tiles__sync_folders(w, last) : rc;
}

/* ---------------------------------------------------------------- tiles and bundles */

/* Is the file there, as the folder's own checkpoint needs it? */
static bool tiles__there(tiles__writer *w, const char *name, int level, uint64_t n, uint32_t width) {
    struct stat st;
    if (tiles__width(w->old, level < 0 ? 0 : (unsigned)level, n) != width) return false;
    if (tiles__full(w, &w->path, name, "") != TRUCE_OK || stat(w->path.p, &st) != 0 || !S_ISREG(st.st_mode))
        return false;
    return level < 0 ? st.st_size >= 2 * (off_t)width : st.st_size == (off_t)width * (off_t)sizeof(truce_node);
}

static int tiles__entries_of(tiles__writer *w, uint64_t n, uint32_t width) {
    truce_buf_clear(&w->bytes);
    for (uint64_t i = n * TRUCE_TILE; i < n * TRUCE_TILE + width; i++) {
        truce_buf_clear(&w->one);
        int rc = w->entry(w->ctx, i, &w->one, w->err);
        if (rc != TRUCE_OK) return rc;
        if (w->one.failed) return tiles__nomem(w);
        if (w->one.n > UINT16_MAX)
            return truce_err_set(w->err, TRUCE_ELIMIT, "entry %llu has %zu bytes, more than the limit of %d",
                                 (unsigned long long)i, w->one.n, UINT16_MAX);
        truce_buf_char(&w->bytes, (char)(w->one.n >> 8));
        truce_buf_char(&w->bytes, (char)(w->one.n & 0xff));
        truce_buf_put(&w->bytes, w->one.p, w->one.n);
    }
    return w->bytes.failed ? tiles__nomem(w) : TRUCE_OK;
}

static int tiles__one(tiles__writer *w, int level, uint64_t n, uint32_t width) {
    char name[TRUCE_TILE_PATH];
    truce_node v[TRUCE_TILE];
    truce_tile_path(name, level, n, width);
    if (tiles__there(w, name, level, n, width)) return TRUCE_OK;
    int rc = level < 0 ? tiles__entries_of(w, n, width)
                       : w->h.read(w->h.ctx, (unsigned)level, n * TRUCE_TILE, width, v, w->err);
    if (rc != TRUCE_OK) return rc;
    return tiles__put(
        w, name, level < 0 ? truce_buf_view(&w->bytes) : (truce_str){(const char *)v, (uint32_t)(width * sizeof *v)},
        false);
}

static int tiles__all(tiles__writer *w) {
    int rc = TRUCE_OK;
    for (int level = TILES_ENTRIES; level < TRUCE_TILE_LEVELS && rc == TRUCE_OK; level++) {
        unsigned l = level < 0 ? 0 : (unsigned)level;
        uint32_t width;
        for (uint64_t n = 0; rc == TRUCE_OK && (width = tiles__width(w->size, l, n)) > 0; n++)
            rc = tiles__one(w, level, n, width);
    }
    return rc;
}

/* Partial tiles of the last checkpoint for which there is a full one now; nobody needs them any more. Best effort. */
static void tiles__prune(tiles__writer *w) {
    for (int level = TILES_ENTRIES; level < TRUCE_TILE_LEVELS; level++) {
        unsigned l = level < 0 ? 0 : (unsigned)level;
        uint64_t n = (w->old >> 8 * l) / TRUCE_TILE;
        char name[TRUCE_TILE_PATH];
        if ((w->old >> 8 * l) % TRUCE_TILE == 0 || tiles__width(w->size, l, n) < TRUCE_TILE) continue;
        truce_tile_path(name, level, n, 1);
        *strrchr(name, '/') = 0; /* "tile/0/000.p" */
        DIR *d = tiles__full(w, &w->path, name, "") == TRUCE_OK ? opendir(w->path.p) : NULL;
        for (struct dirent *e; d && (e = readdir(d));)
            if (e->d_name[0] >= '1' && e->d_name[0] <= '9') unlinkat(dirfd(d), e->d_name, 0);
        if (d) closedir(d), rmdir(w->path.p);
    }
}

/* ---------------------------------------------------------------- checkpoints */

/* The checkpoint in a signed note; whether it is signed by whom, others ask. */
static int tiles__checkpoint(truce_checkpoint *out, truce_arena *a, truce_str note, truce_err *err) {
    truce_note n;
    int rc = truce_note_parse(&n, a, note, err);
    return rc == TRUCE_OK ? truce_checkpoint_parse(out, n.text, err) : rc;
}

/* Is the record that the folder holds the beginning of this one? */
static int tiles__before(tiles__writer *w, const truce_checkpoint *now, truce_arena *a) {
    truce_checkpoint was;
    truce_err e = {0};
    truce_node root;
    int rc = truce_tile_get_file((void *)(uintptr_t)w->dir, "checkpoint", &w->one, w->err);
    if (rc == TRUCE_EABSENT) return TRUCE_OK;
    if (rc != TRUCE_OK) return rc;
    truce_str note = truce_arena_str(a, truce_buf_view(&w->one));
    if (!note.p) return tiles__nomem(w);
    rc = tiles__checkpoint(&was, a, note, &e);
    if (rc == TRUCE_ENOMEM) return tiles__nomem(w);
    if (rc != TRUCE_OK) return truce_err_set(w->err, TRUCE_EINPUT, "%s/checkpoint is damaged: %.150s", w->dir, e.msg);
    if (!truce_str_eq(was.origin, now->origin))
        return truce_err_set(w->err, TRUCE_EINPUT, "%.100s holds another record, %.*s: use another folder", w->dir,
                             TRUCE_FMT(truce_str_sub(was.origin, 0, 100)));
    if (was.size > now->size)
        return truce_err_set(w->err, TRUCE_EINPUT,
                             "%s holds a record of %llu entries, more than the %llu of this one: this one is older, or "
                             "entries were taken out of it",
                             w->dir, (unsigned long long)was.size, (unsigned long long)now->size);
    rc = truce_tree_root_at(w->h, was.size, &root, w->err);
    if (rc == TRUCE_OK && !truce_node_eq(&root, &was.root))
        rc = truce_err_set(
            w->err, TRUCE_EINPUT,
            "%s holds a record of %llu entries that this one does not begin with: one of them was changed", w->dir,
            (unsigned long long)was.size);
    w->old = was.size;
    return rc;
}

/* Does the checkpoint that is to be written speak of this tree? */
static int tiles__of_tree(tiles__writer *w, const truce_checkpoint *now) {
    truce_node root;
    int rc = truce_tree_root_at(w->h, w->size, &root, w->err);
    if (rc == TRUCE_OK && (now->size != w->size || !truce_node_eq(&root, &now->root)))
        rc = truce_err_set(w->err, TRUCE_EINPUT, "the checkpoint is not of these %llu entries",
                           (unsigned long long)w->size);
    return rc;
}

int truce_tiles_write(const char *dir, truce_hashes h, uint64_t size, truce_str checkpoint,
                      int (*entry)(void *ctx, uint64_t i, truce_buf *out, truce_err *err), void *ctx, truce_err *err) {
    tiles__writer w = {.dir = dir, .h = h, .size = size, .entry = entry, .ctx = ctx, .err = err};
    truce_checkpoint now;
    truce_arena a;
    truce_arena_init(&a, 0);
    int rc = tiles__checkpoint(&now, &a, checkpoint, err);
    if (rc == TRUCE_OK) rc = tiles__of_tree(&w, &now);
    if (rc == TRUCE_OK) rc = tiles__before(&w, &now, &a);
    if (rc == TRUCE_OK) rc = tiles__all(&w);
    if (rc == TRUCE_OK) rc = tiles__sync_all(&w);
    if (rc == TRUCE_OK) rc = tiles__put(&w, "checkpoint", checkpoint, true);
    if (rc == TRUCE_OK) rc = tiles__sync(&w, dir);
    if (rc == TRUCE_OK) tiles__prune(&w);
    truce_buf_fini(&w.path);
    truce_buf_fini(&w.temp);
    truce_buf_fini(&w.bytes);
    truce_buf_fini(&w.one);
    truce_buf_fini(&w.written);
    truce_arena_fini(&a);
    return rc;
}

int truce_tiles_beside(const char *dir, const char *name, truce_str bytes, truce_err *err) {
    tiles__writer w = {.dir = dir, .err = err};
    truce_buf *const bufs[] = {&w.path, &w.temp, &w.written};
    for (size_t i = 0; i < sizeof bufs / sizeof *bufs; i++) truce_buf_init(bufs[i]);
    int rc = tiles__put(&w, name, bytes, true);
    for (size_t i = 0; i < sizeof bufs / sizeof *bufs; i++) truce_buf_fini(bufs[i]);
    return rc;
}
