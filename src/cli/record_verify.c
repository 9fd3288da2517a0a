/* cli/record_verify.c - `truce record verify`: a ledger, a folder or URL of tiles, one proof. What it trusts is what it
 * is given (--policy, --log-key, --keys, --since); with nothing of that it says that the record only vouches for
 * itself. */
#include "cli/record.h"
#include "cli/tile_url.h"
#include "cli/words.h"
#include "record/proof_file.h"
#include "record/tiles.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum {
    FAULTS = 20,
    SLACK = 600 /* seconds by which the clocks of members and keeper may differ */
};

typedef struct verify {
    record_cli *c;
    truce_trust trust;
    truce_mechanism *audit; /* c->x.m */
    bool audited;           /* an entry that the rules forbid was met: what follows cannot be judged */
    uint64_t faults, acts;
    const char *what;
    truce_trusted since;    /* --since: a checkpoint that was kept */
    uint64_t seen;          /* entries of the checkpoint; 0: none is signed */
    uint64_t when, kept_at; /* the newest cosignature on it, and on the one that was kept; 0: none */
    bool ahead, behind;     /* said once each */
} verify;

static void verify_fault(verify *v, const char *fmt, ...) TRUCE_PRINTF(2, 3);
static void verify_fault(verify *v, const char *fmt, ...) {
    char text[700];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    if (++v->faults <= FAULTS) truce_buf_printf(&v->c->x.o.buf, "FAULT  %s\n", text);
}

static void verify_holds(verify *v, const char *fmt, ...) TRUCE_PRINTF(2, 3);
static void verify_holds(verify *v, const char *fmt, ...) {
    va_list ap;
    char text[700];
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    truce_buf_printf(&v->c->x.o.buf, "holds  %s\n", text);
}

/* ---------------------------------------------------------------- whom is trusted */

static int verify_log_key(verify *v, const char *given, truce_err *e) {
    truce_trust_key log = {.url = TRUCE_NOSTR};
    truce_buf b;
    truce_buf_init(&b);
    struct stat st;
    int rc = TRUCE_OK;
    if (stat(given, &st) == 0) rc = truce_file_read(&b, given, 4096, e);
    else truce_buf_cstr(&b, given);
    truce_str line = truce_buf_view(&b);
    uint32_t end = truce_str_find(line, TRUCE_STR("\n"), 0);
    if (rc == TRUCE_OK)
        rc = truce_vkey_parse(&log.key, truce_str_trim(truce_str_sub(line, 0, end < line.n ? end : line.n)), e);
    if (rc == TRUCE_OK && log.key.kind != TRUCE_KEY_ED25519)
        rc = truce_err_set(e, TRUCE_EINPUT,
                           "--log-key: this key cosigns; a log's key is the first line of its .pub file");
    log.name = truce_arena_str(&v->c->a, truce_str_c(log.key.name));
    if (rc == TRUCE_OK && !truce_vec_push(&v->c->a, &v->trust.logs, log)) rc = TRUCE_ENOMEM;
    truce_buf_fini(&b);
    return rc;
}

/* --policy, else --log-key, else what the folder says of itself. */
static int verify_trust(verify *v, truce_tile_get *get, void *ctx, truce_err *e) {
    truce_buf b;
    v->trust.quorum = INT32_MAX;
    if (v->c->policy) {
        int code = truce_trust_open(&v->trust, &v->c->a, &v->c->x, v->c->policy);
        return code ? truce_err_set(e, TRUCE_EINPUT, "the policy cannot be read") : TRUCE_OK;
    }
    if (v->c->log_key) return verify_log_key(v, v->c->log_key, e);
    if (!get) return truce_err_set(e, TRUCE_EUSAGE, "whom to trust? Give --policy FILE or --log-key FILE");
    truce_cli_say("note: no --policy and no --log-key: the record is held against the keys that it names itself");
    truce_buf_init(&b);
    int rc = get(ctx, "policy", &b, e);
    truce_str text = rc == TRUCE_OK ? truce_arena_str(&v->c->a, truce_buf_view(&b)) : TRUCE_NOSTR;
    if (rc == TRUCE_OK) rc = truce_trust_parse(&v->trust, &v->c->a, text, e);
    truce_buf_fini(&b);
    return rc;
}

/* ---------------------------------------------------------------- a checkpoint that was kept */

static uint64_t verify_newest(const verify *v, const truce_trusted *how) {
    uint64_t t = 0;
    for (uint32_t i = 0; i < v->trust.witnesses.n; i++)
        if (how->witnessed[i] && how->time[i] > t) t = how->time[i];
    return t;
}

static int verify_kept(verify *v, truce_err *e) {
    truce_buf b;
    truce_note note;
    if (!v->c->since) return TRUCE_OK;
    truce_buf_init(&b);
    int rc = truce_file_read(&b, v->c->since, TRUCE_NOTE_BYTES, e);
    truce_str text = rc == TRUCE_OK ? truce_arena_str(&v->c->a, truce_buf_view(&b)) : TRUCE_NOSTR;
    truce_buf_fini(&b);
    if (rc == TRUCE_OK) rc = truce_note_parse(&note, &v->c->a, text, e);
    if (rc == TRUCE_OK) rc = truce_trust_check(&v->since, &v->trust, &note, e);
    if (rc == TRUCE_OK) v->kept_at = verify_newest(v, &v->since);
    return rc;
}

static int verify_since(verify *v, truce_hashes h, const truce_checkpoint *now, truce_err *e) {
    const truce_checkpoint *kept = &v->since.at;
    truce_proof p;
    if (!v->c->since) return TRUCE_OK;
    if (kept->size > now->size) {
        verify_fault(v,
                     "this record has %llu entries; you hold a signed checkpoint of %llu: an old state is shown, or "
                     "entries were dropped",
                     (unsigned long long)now->size, (unsigned long long)kept->size);
        return TRUCE_OK;
    }
    int rc = truce_tree_prove_growth(h, kept->size, now->size, &p, e);
    if (rc != TRUCE_OK) return rc;
    if (truce_proof_grows(&p, kept->size, &kept->root, now->size, &now->root))
        verify_holds(v, "it extends the checkpoint of %llu entries that you kept", (unsigned long long)kept->size);
    else
        verify_fault(v, "it does not extend the checkpoint of %llu entries that you kept: the log signed two histories",
                     (unsigned long long)kept->size);
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- every entry */

/* When an entry says that it was taken in, held against the clocks of those who cosigned before and after. */
static void verify_time(verify *v, uint64_t index) {
    const int64_t s = 1000000;
    truce_moment taken = v->audit->taken;
    truce_buf b;
    bool ahead = v->when && index < v->seen && taken > ((int64_t)v->when + SLACK) * s && !v->ahead,
         behind = v->kept_at && index >= v->since.at.size && taken < ((int64_t)v->kept_at - SLACK) * s && !v->behind;
    if (!ahead && !behind) return;
    truce_buf_init(&b);
    truce_words_time(&b, taken);
    truce_buf_cstr(&b, ahead ? ", later than members cosigned it, " : ", but it was not there when members cosigned, ");
    truce_words_time(&b, (int64_t)(ahead ? v->when : v->kept_at) * s);
    verify_fault(v, "entry %llu is dated %s: it says that it was taken in at %.*s", (unsigned long long)index,
                 ahead ? "ahead" : "back", TRUCE_FMT(truce_buf_view(&b)));
    if (ahead) v->ahead = true;
    else v->behind = true;
    truce_buf_fini(&b);
}

static int verify_entry(verify *v, uint64_t index, truce_str body) {
    truce_err e = {0};
    truce_moment before = v->audit->taken;
    if (v->audited) return TRUCE_OK;
    v->acts += truce_str_starts(body, TRUCE_STR("truce/v1 act\n"));
    int rc = truce_mechanism_entry(v->audit, index, body, &e);
    if (rc == TRUCE_OK && v->audit->taken != before) verify_time(v, index);
    if (rc == TRUCE_OK || rc == TRUCE_ENOMEM) return rc;
    v->audited = true;
    verify_fault(v, "entry %llu may not be in a record: %s; what follows it was not judged", (unsigned long long)index,
                 e.msg);
    return TRUCE_OK;
}

static int verify_each(void *ctx, uint64_t index, truce_str entry, truce_err *err) {
    (void)err;
    return truce_cli_interrupted() ? TRUCE_ESTOP : verify_entry(ctx, index, entry);
}

static int verify_each_log(const truce_log_entry *x, void *ctx) {
    return truce_cli_interrupted() ? TRUCE_ESTOP : verify_entry(ctx, x->index, x->body);
}

static void verify_tile_fault(void *ctx, uint64_t index, const char *why) {
    verify_fault(ctx, "entry %llu: %s", (unsigned long long)index, why);
}

static void verify_log_fault(uint64_t index, const char *why, void *ctx) {
    verify_fault(ctx, "entry %llu: %s", (unsigned long long)index, why);
}

static int verify_end(verify *v, int rc, truce_err *e) {
    truce_buf *b = &v->c->x.o.buf;
    if (rc == TRUCE_OK && !v->audited && v->acts)
        verify_holds(v, "%llu acts on %u case%s: every signature by who was a member then, every move by the rules",
                     (unsigned long long)v->acts, v->audit->cases.n, v->audit->cases.n == 1 ? "" : "s");
    if (rc == TRUCE_OK && v->faults > FAULTS)
        truce_buf_printf(b, "       and %llu more\n", (unsigned long long)(v->faults - FAULTS));
    if (rc == TRUCE_OK) truce_buf_printf(b, "%s: %s\n", v->what, v->faults ? "NOT verified" : "verified");
    int code = truce_ledger_end(&v->c->x.l, &v->c->x.o, rc, e); /* also what was found before it had to stop */
    return code ? code : v->faults ? TRUCE_EXIT_INPUT : TRUCE_EXIT_OK;
}

/* The checkpoint, by whom it is signed; from here on acts are held against the record that it is of.
 * @return TRUCE_OK, also with faults */
static int verify_checkpoint(verify *v, truce_str bytes, truce_checkpoint *at, truce_err *e) {
    truce_note note;
    truce_trusted how;
    truce_buf said;
    int rc = truce_note_parse(&note, &v->c->a, bytes, e);
    if (rc == TRUCE_OK) rc = truce_trust_check(&how, &v->trust, &note, e);
    if (rc == TRUCE_OK) rc = truce_mechanism_of(v->audit, how.at.origin, e);
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&said);
    truce_trusted_say(&said, &v->trust, &how);
    *at = how.at;
    v->seen = how.at.size;
    v->when = verify_newest(v, &how);
    if (how.quorum || !v->c->policy) /* without a policy nobody asked for a quorum: it is said, not held against it */
        verify_holds(v, "checkpoint of %llu entries, signed by %.*s; %.*s", (unsigned long long)at->size,
                     TRUCE_FMT(at->origin), TRUCE_FMT(truce_buf_view(&said)));
    else
        verify_fault(v, "checkpoint of %llu entries, signed by %.*s: too few cosigned it: %.*s",
                     (unsigned long long)at->size, TRUCE_FMT(at->origin), TRUCE_FMT(truce_buf_view(&said)));
    for (uint32_t i = 0; i < v->trust.witnesses.n; i++)
        if (how.false_sig[i])
            verify_fault(v, "a cosignature under the checkpoint says it is by %.*s and is not",
                         TRUCE_FMT(v->trust.witnesses.v[i].name));
    truce_buf_fini(&said);
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- tiles */

static int verify_tiles(verify *v, truce_tile_get *get, void *ctx) {
    truce_err e = {0};
    truce_buf b;
    truce_checkpoint at;
    truce_tile_reader *r = NULL;
    truce_buf_init(&b);
    int rc = verify_trust(v, get, ctx, &e);
    if (rc == TRUCE_OK) rc = get(ctx, "checkpoint", &b, &e);
    if (rc == TRUCE_OK) rc = verify_checkpoint(v, truce_buf_view(&b), &at, &e);
    if (rc == TRUCE_OK) rc = verify_kept(v, &e);
    uint64_t before = v->faults;
    if (rc == TRUCE_OK) rc = truce_tiles_check(get, ctx, at.size, &at.root, verify_each, verify_tile_fault, v, &e);
    if (rc == TRUCE_OK && v->faults == before)
        verify_holds(v, "all %llu entries, up to the root that was signed", (unsigned long long)at.size);
    if (rc == TRUCE_OK) rc = truce_tile_reader_new(&r, get, ctx, at.size, &e);
    if (rc == TRUCE_OK) rc = verify_since(v, truce_tile_reader_hashes(r), &at, &e);
    truce_tile_reader_free(r);
    truce_buf_fini(&b);
    return verify_end(v, rc, &e);
}

/* ---------------------------------------------------------------- a ledger */

/* --policy, --log-key, else the members that the ledger itself names: those must be read first, unjudged. */
static int verify_ledger_trust(verify *v, truce_err *e) {
    truce_mandate own;
    if (v->c->policy || v->c->log_key) return verify_trust(v, NULL, NULL, e);
    truce_cli_say("note: no --policy and no --log-key: the record is held against the keys that it names itself");
    own = v->c->x;
    truce_mechanism_init(&own.m);
    int rc = truce_mechanism_load(&own.m, own.l.store, 0, e);
    if (rc == TRUCE_EINPUT || rc == TRUCE_EUSAGE) rc = TRUCE_OK; /* as far as it may be read; the audit says the rest */
    if (rc == TRUCE_OK) rc = truce_trust_of_ledger(&v->trust, &v->c->a, &own, e);
    truce_mechanism_fini(&own.m);
    return rc;
}

static int verify_ledger(verify *v) {
    truce_err e = {0};
    truce_buf b;
    truce_checkpoint at;
    truce_node root, of;
    uint64_t size = 0, signed_size = 0;
    v->c->x.unread = true; /* a record that may not be is what is looked for here */
    int code = truce_mandate_open(&v->c->x, TRUCE_STORE_READ);
    if (code) return code;
    v->what = v->c->x.l.where;
    truce_buf_init(&b);
    truce_store *s = v->c->x.l.store;
    int rc = truce_log_size(s, &size, &e);
    if (rc == TRUCE_OK) rc = truce_log_check(s, verify_log_fault, NULL, v, &root, &e);
    if (rc == TRUCE_OK && !v->faults)
        verify_holds(v, "all %llu entries, against what the ledger's tables hold", (unsigned long long)size);
    bool is_signed = false;
    if (rc == TRUCE_OK) rc = truce_mechanism_of_ledger(v->audit, s, &e);
    if (rc == TRUCE_OK) rc = truce_log_checkpoint(s, UINT64_MAX, &signed_size, &b, &e);
    if (rc == TRUCE_EABSENT) {
        truce_cli_say("note: no checkpoint was signed yet: nobody but this ledger vouches for it");
        rc = TRUCE_OK;
    } else if (rc == TRUCE_OK) {
        is_signed = true;
        rc = verify_ledger_trust(v, &e);
        if (rc == TRUCE_OK) rc = verify_checkpoint(v, truce_buf_view(&b), &at, &e);
        if (rc == TRUCE_OK) rc = truce_tree_root_at(truce_log_hashes(s), at.size, &of, &e);
        if (rc == TRUCE_OK && !truce_node_eq(&of, &at.root))
            verify_fault(v, "the first %llu entries have another root than the one that was signed",
                         (unsigned long long)at.size);
        if (rc == TRUCE_OK) rc = verify_kept(v, &e);
    }
    if (rc == TRUCE_OK) rc = truce_log_about(s, "", true, size, verify_each_log, v, &e);
    if (rc == TRUCE_OK && is_signed) rc = verify_since(v, truce_log_hashes(s), &at, &e);
    truce_buf_fini(&b);
    return verify_end(v, rc, &e);
}

/* ---------------------------------------------------------------- a proof */

static int verify_keys(record_cli *c, truce_vkey **out, uint32_t *n) {
    *out = truce_arena_array(&c->a, truce_vkey, 2 * TRUCE_POLICY_NAMES);
    *n = 0;
    for (uint32_t i = 0; i < c->n_keys; i++) {
        truce_buf b;
        truce_err e = {0};
        truce_buf_init(&b);
        int code = truce_mandate_file(&b, c->keys[i], 1 << 20);
        truce_str all = truce_buf_view(&b);
        for (uint32_t at = 0; !code && at < all.n;) {
            uint32_t end = truce_str_find(all, TRUCE_STR("\n"), at);
            if (end > all.n) end = all.n;
            truce_str line = truce_str_trim(truce_str_sub(all, at, end));
            at = end + 1;
            if (!line.n) continue;
            if (*n == 2 * TRUCE_POLICY_NAMES || truce_vkey_parse(&(*out)[*n], line, &e) != TRUCE_OK) {
                truce_cli_say("%s: %s", c->keys[i], e.msg[0] ? e.msg : "too many keys");
                code = TRUCE_EXIT_USAGE;
            } else ++*n;
        }
        truce_buf_fini(&b);
        if (code) return code;
    }
    return 0;
}

/* What the proven entry says, for who reads only this. */
static int verify_says(verify *v, truce_str entry, truce_err *e) {
    truce_entry_text t;
    truce_note note;
    truce_buf said;
    truce_vkey *keys;
    uint32_t n;
    if (truce_entry_read(&t, &v->c->a, entry, e) != TRUCE_OK || !truce_str_is(t.kind, "act")) return TRUCE_OK;
    truce_str finding = truce_entry_get(&t, "note");
    if (truce_note_parse(&note, &v->c->a, finding, e) != TRUCE_OK ||
        !truce_str_starts(note.text, TRUCE_STR("truce/v1 case-publish\n")))
        return TRUCE_OK;
    if (verify_keys(v->c, &keys, &n)) return truce_err_set(e, TRUCE_EINPUT, "the keys cannot be read");
    truce_buf_init(&said);
    int rc = truce_finding_check(finding, keys, n, &said, e);
    truce_buf_str(&v->c->x.o.buf, truce_buf_view(&said));
    truce_buf_fini(&said);
    if (rc == TRUCE_EINPUT) {
        verify_fault(v, "%s", e->msg);
        return TRUCE_OK;
    }
    if (rc == TRUCE_EABSENT) {
        truce_cli_say("note: not all signatures on the finding could be checked: give the members' keys with --keys");
        return TRUCE_OK;
    }
    return rc;
}

static int verify_proof(verify *v, truce_str bytes) {
    truce_proof_file p;
    truce_trusted how;
    truce_err e = {0};
    truce_buf said;
    int rc = verify_trust(v, NULL, NULL, &e);
    if (rc == TRUCE_EUSAGE) return truce_cli_usage("record", "record: %s", e.msg);
    if (rc == TRUCE_OK) rc = truce_proof_file_parse(&p, &v->c->a, bytes, &e);
    if (rc == TRUCE_OK && !p.entry.p)
        rc = truce_err_set(&e, TRUCE_EINPUT, "it holds no entry ('extra'): there is nothing to prove");
    if (rc == TRUCE_OK) {
        rc = truce_proof_file_check(&p, TRUCE_NOSTR, &v->trust, &how, &v->c->a, &e);
        if (rc == TRUCE_EINPUT) {
            verify_fault(v, "%s", e.msg);
            rc = TRUCE_OK;
        } else if (rc == TRUCE_OK) {
            truce_buf_init(&said);
            truce_trusted_say(&said, &v->trust, &how);
            verify_holds(v, "entry %llu of %llu in the record of %.*s; %.*s", (unsigned long long)p.index,
                         (unsigned long long)how.at.size, TRUCE_FMT(how.at.origin), TRUCE_FMT(truce_buf_view(&said)));
            truce_buf_fini(&said);
        }
    }
    if (rc == TRUCE_OK && !v->faults) rc = verify_says(v, p.entry, &e);
    return verify_end(v, rc, &e);
}

int record_verify(record_cli *c, const char *what) {
    verify v = {.c = c, .what = what, .audit = &c->x.m};
    struct stat st;
    truce_buf b;
    v.trust.quorum = INT32_MAX;
    truce_cli_catch_interrupt();
    if (!what) return verify_ledger(&v);
    if (truce_tile_is_url(what)) {
        truce_tile_url *u;
        truce_err e = {0};
        int rc = truce_tile_url_open(&u, what, &e);
        if (rc != TRUCE_OK) return verify_end(&v, rc, &e);
        int code = verify_tiles(&v, truce_tile_url_get, u);
        truce_tile_url_close(u);
        return code;
    }
    if (stat(what, &st) == 0 && S_ISDIR(st.st_mode))
        return verify_tiles(&v, truce_tile_get_file, (void *)(uintptr_t)what);
    truce_buf_init(&b);
    int code = truce_mandate_file(&b, what, TRUCE_PROOF_FILE_BYTES);
    if (!code) code = verify_proof(&v, truce_buf_view(&b));
    truce_buf_fini(&b);
    return code;
}
