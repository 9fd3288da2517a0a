/* cli/watch.h - files as they arrive in folders, by inotify.
 * Does: hand out what is there already (sorted, as truce_inputs_walk does), then each file when its writer has closed
 * it or it was moved in; folders that come later too. Does not: read files; follow links to folders; say what was
 * removed. A file may be handed out twice, never in the middle of being written where the file system can tell (not on
 * NFS). Left out: names that begin with '.', or end in '~', ".part", ".tmp", ".crdownload": files under way. Memory:
 * one path a file waiting, one a folder.   Threads: one at a time. */
#ifndef TRUCE_WATCH_H
#define TRUCE_WATCH_H
#include "base/base.h"

typedef struct truce_watch truce_watch;

/** Begin to watch `n` folders and all in them.
 *  @return TRUCE_OK; TRUCE_EIO (one is no folder or cannot be watched: named); TRUCE_ENOMEM */
int truce_watch_open(truce_watch **out, char *const *folders, int n, truce_err *err);
void truce_watch_close(truce_watch *w);

/** The next file.
 *  @param[out] path  borrowed until the next call; NULL when `timeout_ms` went by (-1: no end) and nothing came
 *  @return TRUCE_OK; TRUCE_ESTOP (Ctrl-C); TRUCE_EIO (a watched folder was removed or renamed); TRUCE_ENOMEM */
int truce_watch_next(truce_watch *w, const char **path, int timeout_ms, truce_err *err);
/** Is a file waiting already? For a "nothing more for now" that needs no time. */
bool truce_watch_pending(const truce_watch *w);

/** Is this the name of a file or folder to look at? (pure) */
bool truce_watch_wants(const char *name);
#endif
