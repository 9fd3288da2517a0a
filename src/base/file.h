/* base/file.h - files: whole and mapped (images), or as a stream of bytes (input).
 * Does: open, map read-only, read with the file's name in every error.   Does not: interpret bytes. */
#ifndef TRUCE_FILE_H
#define TRUCE_FILE_H
#include "base/base.h"

/** A read-only mapping of a whole file. Pages are shared by threads and processes. */
typedef struct truce_map {
    const unsigned char *p;
    size_t n;
} truce_map;

/** @return TRUCE_OK; TRUCE_EIO (err->msg names path and reason); an empty file gives n = 0, p = NULL. */
int truce_map_open(truce_map *m, const char *path, truce_err *err);
void truce_map_close(truce_map *m);

/** Read a whole file (or standard input for "-") into `out`, at most `limit` bytes.
 *  @return TRUCE_OK; TRUCE_EIO; TRUCE_ELIMIT (the message names the limit); TRUCE_ENOMEM */
int truce_file_read(truce_buf *out, const char *path, size_t limit, truce_err *err);

/** Where bytes come from. `read` fills up to `n` bytes: >0 how many, 0 at the end, <0 a status with `err` filled. */
typedef struct truce_source {
    long (*read)(void *ctx, void *out, size_t n, truce_err *err);
    void *ctx;
} truce_source;

/** A source over an open file descriptor (not closed by truce); EINTR is retried. */
truce_source truce_source_fd(int *fd);
#endif
