/* cli/mandate.c - what the mechanism's commands share: see mandate.h. */
#include "cli/mandate.h"
#include "cli/secret.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

void truce_mandate_init(truce_mandate *x, const char *command) {
    memset(x, 0, sizeof *x);
    truce_ledger_init(&x->l, command);
    truce_out_init(&x->o, &truce_writer_table, STDOUT_FILENO);
    truce_out_terminal(&x->o);
    truce_mechanism_init(&x->m);
}

void truce_mandate_fini(truce_mandate *x) {
    truce_mechanism_fini(&x->m);
    truce_ledger_fini(&x->l);
    truce_out_fini(&x->o);
}

int truce_mandate_open(truce_mandate *x, enum truce_store_mode mode) {
    truce_err e = {0};
    if (mode != TRUCE_STORE_READ) {
        x->who = truce_cli_who(x->who, x->who_buf, sizeof x->who_buf);
        if (!x->who)
            return truce_cli_usage(x->l.command, "%s: who does it? Give --who NAME or TRUCE_WHO", x->l.command);
    }
    int code = truce_ledger_open(&x->l, mode);
    if (code || x->unread) return code;
    int rc = truce_mechanism_load(&x->m, x->l.store, x->l.filter.as_of, &e);
    if (rc == TRUCE_OK) return 0;
    truce_cli_say("%s: %s", x->l.where, e.msg);
    return TRUCE_EXIT_INPUT;
}

int truce_mandate_end(truce_mandate *x, int rc, const truce_err *e) {
    if (rc != TRUCE_OK) truce_buf_clear(&x->o.buf);
    return truce_ledger_end(&x->l, &x->o, rc, e);
}

int truce_mandate_key(truce_skey *out, const char *path) {
    truce_err e = {0};
    if (truce_key_open(out, path, truce_cli_passphrase, NULL, &e) == TRUCE_OK) return 0;
    truce_cli_say("%s", e.msg);
    return e.code == TRUCE_EUSAGE ? TRUCE_EXIT_USAGE : TRUCE_EXIT_INPUT;
}

truce_moment truce_mandate_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (truce_moment)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

bool truce_mandate_deadline(const char *value, truce_moment now, truce_moment *out) {
    char *end;
    unsigned long n = strtoul(value, &end, 10);
    int64_t unit = *end == 'd' ? 86400 : *end == 'h' ? 3600 : *end == 'm' ? 60 : *end == 's' ? 1 : 0;
    if (end != value && unit && !end[1] && n > 0 && n <= 100000) {
        *out = now + (int64_t)n * unit * 1000000;
        return true;
    }
    return truce_ledger_time(value, out);
}

int truce_mandate_file(truce_buf *out, const char *path, size_t limit) {
    truce_err e = {0};
    if (truce_file_read(out, path, limit, &e) == TRUCE_OK) return 0;
    truce_cli_say("%s", e.msg);
    return TRUCE_EXIT_INPUT;
}
