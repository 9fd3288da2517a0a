/* record/witness_state.c - what a witness has on disk: its folder and lock, the last checkpoint of each log, evidence.
 */
#include "record/disk.h"
#include "record/entry.h"
#include "record/witness_inside.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

enum { STATE__BYTES = TRUCE_WITNESS_REQUEST + 4096 };

/* ---------------------------------------------------------------- folder and lock */

static int state__folder(truce_witness *w, const char *dir, truce_err *err) {
    struct stat st;
    if (mkdir(dir, 0700) < 0 && errno != EEXIST)
        return truce_err_set(err, TRUCE_EIO, "%.160s: cannot make this folder: %s", dir, strerror(errno));
    w->dir = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (w->dir < 0 || fstat(w->dir, &st) < 0) return truce_err_set(err, TRUCE_EIO, "%.160s: %s", dir, strerror(errno));
    if (st.st_uid != geteuid() || st.st_mode & 022)
        return truce_err_set(err, TRUCE_EUSAGE,
                             "%.120s: others may write in this folder, and so make a witness forget; chmod 700 it, or "
                             "name another",
                             dir);
    return TRUCE_OK;
}

static int state__lock(truce_witness *w, const char *dir, truce_err *err) {
    w->lock = openat(w->dir, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (w->lock < 0) return truce_err_set(err, TRUCE_EIO, "%.160s/lock: %s", dir, strerror(errno));
    if (flock(w->lock, LOCK_EX | LOCK_NB) == 0) return TRUCE_OK;
    if (errno == EWOULDBLOCK)
        return truce_err_set(err, TRUCE_EBUSY,
                             "%.120s: another process witnesses from this folder; end it first, or name another folder",
                             dir);
    return truce_err_set(err, TRUCE_EIO, "%.160s/lock: %s", dir, strerror(errno));
}

int truce_witness_open(truce_witness **out, const char *dir, const truce_skey *key, truce_err *err) {
    *out = NULL;
    truce_witness *w = truce_calloc(1, sizeof *w);
    size_t n = strlen(dir) + 1;
    if (!w) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    w->dir = w->lock = -1;
    w->key = key;
    pthread_mutex_init(&w->turn, NULL);
    w->shown = truce_malloc(n);
    if (!w->shown) {
        truce_witness_close(w);
        return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    }
    memcpy(w->shown, dir, n);
    int rc = state__folder(w, dir, err);
    if (rc == TRUCE_OK) rc = state__lock(w, dir, err);
    if (rc == TRUCE_OK) *out = w;
    else truce_witness_close(w);
    return rc;
}

void truce_witness_close(truce_witness *w) {
    if (!w) return;
    if (w->lock >= 0) close(w->lock); /* gives the lock back */
    if (w->dir >= 0) close(w->dir);
    pthread_mutex_destroy(&w->turn);
    truce_free(w->shown);
    truce_free(w);
}

/* ---------------------------------------------------------------- state */

void truce_witness_state_name(char out[80], const char *origin) {
    char hash[65];
    truce_sha256_hex(origin, strlen(origin), hash);
    snprintf(out, 80, "%s.state", hash);
}

static void state__shown(char out[160], const truce_witness *w, const truce_witness__log *log) {
    snprintf(out, 160, "%.60s/%s.state", w->shown, log->hash);
}

static int state__damaged(const truce_witness *w, const truce_witness__log *log, const char *how, truce_err *err) {
    char shown[160];
    state__shown(shown, w, log);
    return truce_err_set(err, TRUCE_EINPUT,
                         "%s: %s; nothing of this log is cosigned until the file is put back as it was", shown, how);
}

/* The bytes of a state, into the arena. *absent: there is none. */
static int state__read(truce_witness *w, const truce_witness__log *log, truce_witness__last *out, bool *absent,
                       truce_err *err) {
    truce_err mine = {0};
    char name[80], shown[160];
    struct stat st;
    size_t n = 0;
    snprintf(name, sizeof name, "%s.state", log->hash);
    state__shown(shown, w, log);
    int fd = truce_disk__open(w->dir, name, shown, &st, absent, &mine), rc = TRUCE_OK;
    if (fd < 0 && *absent) return TRUCE_OK;
    if (fd < 0) return truce_err_set(err, TRUCE_EIO, "%s", mine.msg);
    if (!S_ISREG(st.st_mode)) rc = state__damaged(w, log, "not a regular file", err);
    char *p = rc == TRUCE_OK ? truce_arena_alloc(&out->arena, STATE__BYTES) : NULL;
    if (rc == TRUCE_OK && !p) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    if (rc == TRUCE_OK) rc = truce_disk__read(fd, shown, p, STATE__BYTES, &n, err);
    close(fd);
    out->bytes = (truce_str){p, (uint32_t)n};
    return rc;
}

/* Our cosignature shows that it is what we wrote. A witness with a new key, or a log with one, is known by the other's
 * signature. A signature that is false means that somebody changed the file. */
static int state__check(truce_witness *w, truce_witness__log *log, truce_witness__last *out, truce_err *err) {
    truce_note note;
    truce_err e = {0};
    int rc = truce_note_parse(&note, &out->arena, out->bytes, &e);
    if (rc == TRUCE_OK) rc = truce_checkpoint_parse(&out->at, note.text, &e);
    if (rc == TRUCE_ENOMEM) return truce_err_set(err, rc, "%s", e.msg);
    if (rc != TRUCE_OK) return state__damaged(w, log, "damaged", err);
    if (!truce_str_is(out->at.origin, log->key.name)) return state__damaged(w, log, "of another log", err);
    int ours = truce_note_check(&note, &w->key->cosign_vkey, &out->time, &e);
    int theirs = truce_note_check(&note, &log->key, NULL, &e);
    if (ours == TRUCE_ENOMEM || theirs == TRUCE_ENOMEM) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    if (ours == TRUCE_EINPUT || theirs == TRUCE_EINPUT)
        return state__damaged(w, log, "damaged: a signature is false", err);
    if (ours != TRUCE_OK && theirs != TRUCE_OK)
        return state__damaged(w, log, "signed neither by this witness nor by this log's key", err);
    out->any = true;
    return TRUCE_OK;
}

int truce_witness__load(truce_witness *w, truce_witness__log *log, truce_witness__last *out, truce_err *err) {
    bool absent = false;
    memset(out, 0, sizeof *out);
    truce_arena_init(&out->arena, 0);
    truce_node_empty(&out->at.root);
    int rc = state__read(w, log, out, &absent, err);
    if (rc == TRUCE_OK && !absent) rc = state__check(w, log, out, err);
    if (rc == TRUCE_OK && log->known && (log->size != out->at.size || !truce_node_eq(&log->root, &out->at.root)))
        rc = state__damaged(w, log, "not what was written there last", err);
    if (rc != TRUCE_OK) return rc;
    log->known = true;
    log->size = out->at.size;
    log->root = out->at.root;
    return TRUCE_OK;
}

int truce_witness__store(truce_witness *w, truce_witness__log *log, const truce_note *note, const truce_checkpoint *at,
                         truce_str line, truce_err *err) {
    char name[80], shown[160];
    truce_buf b;
    truce_buf_init(&b);
    snprintf(name, sizeof name, "%s.state", log->hash);
    state__shown(shown, w, log);
    truce_buf_str(&b, note->text);
    truce_buf_char(&b, '\n');
    truce_buf_str(&b, truce_note_line(note, &log->key));
    truce_buf_str(&b, line);
    int rc = b.failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : TRUCE_OK;
    if (rc == TRUCE_OK) {
        log->known = false; /* until it is sure which of the two is there */
        rc = truce_disk__replace(w->dir, name, shown, b.p, b.n, err);
    }
    if (rc == TRUCE_OK) {
        log->known = true;
        log->size = at->size;
        log->root = at->root;
    }
    truce_buf_fini(&b);
    return rc;
}

/* ---------------------------------------------------------------- evidence */

/* How many files of this kind are there already? Proof of a fork keeps its room, whoever sends us doubts. */
static unsigned state__evidence(const truce_witness *w, const truce_witness__log *log, const char *kind) {
    unsigned n = 0;
    size_t len = strlen(kind);
    int fd = openat(w->dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *d = fd < 0 ? NULL : fdopendir(fd);
    if (!d) {
        if (fd >= 0) close(fd);
        return TRUCE_WITNESS_EVIDENCE;
    }
    for (const struct dirent *f; (f = readdir(d));)
        n += strncmp(f->d_name, log->hash, 64) == 0 && f->d_name[64] == '.' && strncmp(f->d_name + 65, kind, len) == 0;
    closedir(d);
    return n;
}

/* Notes stand there byte for byte, or their signatures would prove nothing. */
static void state__evidence_text(truce_buf *b, const truce_witness__log *log, const truce_witness__contradiction *c) {
    char hash[45];
    truce_str line = truce_note_line(c->shown, &log->key);
    truce_buf_printf(b, "truce-evidence/v1 %s\nlog %s\n", c->fork ? "fork" : "doubt", log->key.name);
    truce_entry_time(b, "seen", (int64_t)c->now * 1000000);
    truce_buf_printf(b, "why %s\n", c->why);
    if (c->old) truce_buf_printf(b, "old %llu\n", (unsigned long long)c->old);
    if (c->begins) {
        truce_node_put(c->begins, hash);
        truce_buf_printf(b, "begins %s\n", hash);
    }
    for (uint32_t i = 0; c->proof && i < c->proof->n; i++) {
        truce_node_put(&c->proof->v[i], hash);
        truce_buf_printf(b, "proof %s\n", hash);
    }
    truce_buf_printf(b, "cosigned %u bytes\n", c->last->bytes.n);
    truce_buf_str(b, c->last->bytes);
    truce_buf_printf(b, "shown %u bytes\n", c->shown->text.n + 1 + line.n);
    truce_buf_str(b, c->shown->text);
    truce_buf_char(b, '\n');
    truce_buf_str(b, line);
}

void truce_witness__keep(truce_witness *w, const truce_witness__log *log, const truce_witness__contradiction *c,
                         char name[100]) {
    char sha[65];
    struct stat st;
    truce_err e;
    truce_buf b;
    truce_sha256_hex(c->shown->text.p, c->shown->text.n, sha); /* what is shown again is kept once */
    const char *kind = c->fork ? "fork" : "doubt";
    snprintf(name, 100, "%s.%s-%.16s", log->hash, kind, sha);
    if (fstatat(w->dir, name, &st, AT_SYMLINK_NOFOLLOW) == 0) return;
    truce_buf_init(&b);
    state__evidence_text(&b, log, c);
    if (b.failed || state__evidence(w, log, kind) >= TRUCE_WITNESS_EVIDENCE ||
        truce_disk__replace(w->dir, name, name, b.p, b.n, &e) != TRUCE_OK)
        name[0] = '\0';
    truce_buf_fini(&b);
}
