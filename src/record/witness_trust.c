/* record/witness_trust.c - which keys logs are known by: DIR/trusted, a line "VKEY ADDRESS" each. */
#include "record/disk.h"
#include "record/witness_inside.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

enum { TRUST__BYTES = 256 * 1024, TRUST__ADDRESS = 8192 };
#define TRUST__FILE "trusted"

/* One line. */
typedef struct trust__line {
    truce_vkey key;
    truce_str where;
} trust__line;

static int trust__read(truce_witness *w, truce_buf *b, truce_err *err) {
    truce_err mine = {0};
    struct stat st;
    bool absent;
    size_t n = 0;
    int fd = truce_disk__open(w->dir, TRUST__FILE, TRUST__FILE, &st, &absent, &mine), rc = TRUCE_OK;
    if (fd < 0 && absent) return TRUCE_OK;
    if (fd < 0) return truce_err_set(err, TRUCE_EIO, "%.100s: %s", w->shown, mine.msg);
    if (!S_ISREG(st.st_mode))
        rc = truce_err_set(err, TRUCE_EINPUT, "%.100s/" TRUST__FILE ": not a regular file", w->shown);
    else if (!truce_buf_reserve(b, TRUST__BYTES)) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    else rc = truce_disk__read(fd, TRUST__FILE, b->p, TRUST__BYTES, &n, err);
    close(fd);
    b->n = n;
    return rc;
}

/* The line at *at. @return 1; 0: no more; else a status */
static int trust__next(const truce_witness *w, truce_str text, uint32_t *at, trust__line *out, truce_err *err) {
    truce_str rest = truce_str_sub(text, *at, text.n);
    uint32_t end = truce_str_find(rest, TRUCE_STR("\n"), 0), space = truce_str_find(rest, TRUCE_STR(" "), 0);
    truce_err e;
    if (!rest.n) return 0;
    if (end == UINT32_MAX || space >= end || truce_vkey_parse(&out->key, truce_str_sub(rest, 0, space), &e) != TRUCE_OK)
        return truce_err_set(err, TRUCE_EINPUT,
                             "%.100s/" TRUST__FILE
                             ": damaged; put it back as it was, or the keys that logs are known by "
                             "are lost",
                             w->shown);
    out->where = truce_str_sub(rest, space + 1, end);
    *at += end + 1;
    return 1;
}

int truce_witness_known(truce_witness *w, const char *where, const char *name, truce_vkey *out, truce_err *err) {
    truce_buf b;
    trust__line line;
    uint32_t at = 0;
    bool by_name = false, by_where = false;
    truce_buf_init(&b);
    pthread_mutex_lock(&w->turn);
    int rc = trust__read(w, &b, err);
    pthread_mutex_unlock(&w->turn);
    for (int more = 1; rc == TRUCE_OK && !by_where && more;) {
        more = trust__next(w, truce_buf_view(&b), &at, &line, err);
        if (more < 0) rc = more;
        if (more != 1) break;
        by_where = where && truce_str_is(line.where, where);
        if (by_where || (name && !by_name && strcmp(line.key.name, name) == 0)) *out = line.key, by_name = true;
    }
    truce_buf_fini(&b);
    if (rc != TRUCE_OK || by_where || by_name) return rc;
    return truce_err_set(err, TRUCE_EABSENT, "no key is known of that log");
}

/* All lines but those of this address, and those of another key of this name. */
static int trust__without(const truce_witness *w, truce_buf *out, truce_str text, const char *where,
                          const truce_vkey *k, truce_err *err) {
    uint32_t at = 0;
    for (;;) {
        trust__line line;
        uint32_t from = at;
        int more = trust__next(w, text, &at, &line, err);
        if (more != 1) return more;
        if (!truce_str_is(line.where, where) && (strcmp(line.key.name, k->name) != 0 || truce_vkey_eq(&line.key, k)))
            truce_buf_str(out, truce_str_sub(text, from, at));
    }
}

int truce_witness_trust(truce_witness *w, const char *where, const truce_vkey *k, truce_err *err) {
    truce_buf was, is;
    if (!*where || strchr(where, '\n') || strlen(where) > TRUST__ADDRESS)
        return truce_err_set(err, TRUCE_EUSAGE, "'%.80s' is no address that can be kept in a line", where);
    truce_buf_init(&was);
    truce_buf_init(&is);
    pthread_mutex_lock(&w->turn);
    int rc = trust__read(w, &was, err);
    if (rc == TRUCE_OK) rc = trust__without(w, &is, truce_buf_view(&was), where, k, err);
    truce_vkey_put(&is, k);
    truce_buf_printf(&is, " %s\n", where);
    if (rc == TRUCE_OK && is.failed) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    if (rc == TRUCE_OK && is.n > TRUST__BYTES)
        rc = truce_err_set(err, TRUCE_ELIMIT, "%.100s/" TRUST__FILE ": more than the limit of %d bytes", w->shown,
                           TRUST__BYTES);
    if (rc == TRUCE_OK) rc = truce_disk__replace(w->dir, TRUST__FILE, TRUST__FILE, is.p, is.n, err);
    pthread_mutex_unlock(&w->turn);
    truce_buf_fini(&was);
    truce_buf_fini(&is);
    return rc;
}
