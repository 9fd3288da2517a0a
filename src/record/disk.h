/* record/disk.h - inside record: small files that must be on disk before anything is said about them.
 * Does: read whole, create (never over something), replace (the old or the new one, nothing between); fsync of file and
 * folder. Does not: follow a symbolic link in the last part of a name. Depends on: base.
 * Threads: no shared state but the hook, which only tests set. */
#ifndef TRUCE_RECORD_DISK_H
#define TRUCE_RECORD_DISK_H
#include "base/base.h"

#include <sys/stat.h>

/** Open for reading a file of folder `dir` (a descriptor, or AT_FDCWD); does not wait for a pipe's other end.
 *  @return a descriptor; -1: `err` says why with `shown` before it, *absent: because there is none */
int truce_disk__open(int dir, const char *name, const char *shown, struct stat *st, bool *absent, truce_err *err);
/** All bytes, at most `room`. @return TRUCE_OK; TRUCE_EIO; TRUCE_EINPUT (more than `room`) */
int truce_disk__read(int fd, const char *shown, void *out, size_t room, size_t *n, truce_err *err);
/** A new file, synced with its folder. @return TRUCE_OK; TRUCE_EUSAGE (there is one of that name); TRUCE_EIO */
int truce_disk__create(int dir, const char *name, const char *shown, mode_t mode, const void *bytes, size_t n,
                       truce_err *err);
/** Put in place of `name` (at most 200 bytes) what is written to `name`.tmp. @return TRUCE_OK: it is on disk;
 * TRUCE_EIO: either of the two is there */
int truce_disk__replace(int dir, const char *name, const char *shown, const void *bytes, size_t n, truce_err *err);

/** Tests only: the `n`th system call that writes from now fails as a broken disk would, a write with half of its bytes
 *  written; with `die` the process ends there as if killed. 0: off. @return such calls so far */
uint64_t truce_disk__fail_at(uint64_t n, bool die);
#endif
