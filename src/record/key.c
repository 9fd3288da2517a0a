/* record/key.c - see key.h. */
#include "record/key.h"
#include "base/file.h"
#include "record/base64.h"
#include "record/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum {
    KEY__FILE = 1024, /* bytes of a key file; ours have at most 400 */
    KEY__SEED = 32,
    KEY__SUM = 4, /* behind a seed that stands open: what shows that the file is damaged */
    KEY__BOX = KEY__SEED + crypto_aead_xchacha20poly1305_ietf_ABYTES,
    KEY__TEXT = 96 /* base64 of any of these, and NUL */
};

/* Everything that nobody else may see, in one place that is locked and wiped. */
typedef struct key__secrets {
    char text[KEY__FILE];
    size_t n;
    char passphrase[TRUCE_PASSPHRASE_BYTES];
    unsigned char wrap[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    unsigned char seed[KEY__SEED + KEY__SUM];
    char base64[KEY__TEXT];
} key__secrets;

static key__secrets *key__secrets_new(truce_err *err) {
    key__secrets *s = sodium_init() < 0 ? NULL : truce_calloc(1, sizeof *s);
    if (s) sodium_mlock(s, sizeof *s); /* it may be refused (ulimit -l): then they could be swapped out, no more */
    else truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    return s;
}

static void key__secrets_free(key__secrets *s) {
    if (!s) return;
    sodium_munlock(s, sizeof *s); /* wipes them, too */
    sodium_memzero(s, sizeof *s);
    truce_free(s);
}

/* ---------------------------------------------------------------- the text of a key file */

typedef struct key__cost {
    uint64_t ops, memory;
} key__cost;

/* What a key file says, but for its secret. */
typedef struct key__file {
    truce_str name;
    truce_str above; /* the lines that the secret is bound to */
    bool open;       /* the seed stands there as it is */
    uint64_t ops, memory;
    unsigned char salt[crypto_pwhash_SALTBYTES];
    unsigned char nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES];
    unsigned char box[KEY__BOX];
} key__file;

/* "KEY REST\n" at *at: REST; *at moves on. */
static bool key__line(truce_str text, uint32_t *at, const char *key, truce_str *rest) {
    truce_str begin = truce_str_c(key), line = truce_str_sub(text, *at, text.n);
    uint32_t end = truce_str_find(line, TRUCE_STR("\n"), 0);
    if (end == UINT32_MAX || !truce_str_starts(line, begin)) return false;
    *rest = truce_str_sub(line, begin.n, end);
    *at += end + 1;
    return true;
}

/* The next of the words of a line, which one space each parts. */
static truce_str key__word(truce_str *line) {
    uint32_t end = truce_str_find(*line, TRUCE_STR(" "), 0);
    truce_str word = truce_str_sub(*line, 0, end);
    *line = end == UINT32_MAX ? TRUCE_NOSTR : truce_str_sub(*line, end + 1, line->n);
    return word;
}

static bool key__number(truce_str s, uint64_t *v) {
    return s.n && s.p[0] != '0' && truce_str_u64(s, v);
}

/* Exactly `n` bytes, written as base64 in the one way there is. */
static bool key__bytes(truce_str s, unsigned char *out, size_t n) {
    size_t got = 0;
    return truce_base64__get(out, n, &got, s) && got == n;
}

static void key__sum(unsigned char out[KEY__SUM], truce_str above, const unsigned char seed[KEY__SEED]) {
    crypto_hash_sha256_state h;
    unsigned char all[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_init(&h);
    crypto_hash_sha256_update(&h, (const unsigned char *)above.p, above.n);
    crypto_hash_sha256_update(&h, seed, KEY__SEED);
    crypto_hash_sha256_final(&h, all);
    memcpy(out, all, KEY__SUM);
    sodium_memzero(&h, sizeof h);
    sodium_memzero(all, sizeof all);
}

/* Read the text of `s`; an open seed goes to s->seed. */
static bool key__parse(key__file *f, key__secrets *s) {
    truce_str text = {s->text, (uint32_t)s->n}, line;
    uint32_t at = 0;
    memset(f, 0, sizeof *f);
    if (!key__line(text, &at, "truce-key/v1", &line) || line.n) return false;
    if (!key__line(text, &at, "name ", &f->name)) return false;
    f->above = truce_str_sub(text, 0, at);
    if (key__line(text, &at, "seed ", &line)) {
        unsigned char sum[KEY__SUM];
        f->open = true;
        if (at != text.n || !key__bytes(line, s->seed, sizeof s->seed)) return false;
        key__sum(sum, f->above, s->seed);
        return sodium_memcmp(sum, s->seed + KEY__SEED, KEY__SUM) == 0;
    }
    if (!key__line(text, &at, "argon2id ", &line)) return false;
    truce_str ops = key__word(&line), memory = key__word(&line);
    f->above = truce_str_sub(text, 0, at);
    if (!key__number(ops, &f->ops) || !key__number(memory, &f->memory) || !key__bytes(line, f->salt, sizeof f->salt) ||
        !key__line(text, &at, "box ", &line) || at != text.n)
        return false;
    return key__bytes(key__word(&line), f->nonce, sizeof f->nonce) && key__bytes(line, f->box, sizeof f->box);
}

/* ---------------------------------------------------------------- passphrases */

/* The numbers come from a file that may be anyone's: it must not take all of a machine's time or memory. */
static int key__bearable(const key__file *f, const char *path, truce_err *err) {
    if (f->ops > TRUCE_KEY_OPS || f->memory > TRUCE_KEY_MEMORY || f->memory < crypto_pwhash_MEMLIMIT_MIN)
        return truce_err_set(
            err, TRUCE_EINPUT,
            "%.120s: damaged: it asks for more work or memory than any key here; put back a copy of it", path);
    return TRUCE_OK;
}

/* The key that wraps the seed, from the passphrase. */
static int key__stretch(key__secrets *s, const key__file *f, const char *path, truce_err *err) {
    if (crypto_pwhash(s->wrap, sizeof s->wrap, s->passphrase, strlen(s->passphrase), f->salt, f->ops, (size_t)f->memory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return truce_err_set(err, TRUCE_ENOMEM, "%.120s: its passphrase needs %llu MB of memory for a moment", path,
                             (unsigned long long)(f->memory >> 20));
    return TRUCE_OK;
}

static int key__ask(key__secrets *s, const char *name, truce_passphrase *ask, void *ctx, truce_err *err) {
    int rc = ask(ctx, name, s->passphrase, sizeof s->passphrase, err);
    s->passphrase[sizeof s->passphrase - 1] = '\0';
    return rc;
}

static int key__unwrap(key__secrets *s, const key__file *f, const char *path, truce_passphrase *ask, void *ctx,
                       truce_err *err) {
    char name[TRUCE_KEY_NAME + 1];
    unsigned long long n = 0;
    if (!ask) return truce_err_set(err, TRUCE_EUSAGE, "%.120s: has a passphrase, and nobody is there to ask", path);
    snprintf(name, sizeof name, "%.*s", TRUCE_FMT(f->name));
    int rc = key__bearable(f, path, err);
    if (rc == TRUCE_OK) rc = key__ask(s, name, ask, ctx, err);
    if (rc == TRUCE_OK) rc = key__stretch(s, f, path, err);
    if (rc != TRUCE_OK) return rc;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(s->seed, &n, NULL, f->box, sizeof f->box,
                                                   (const unsigned char *)f->above.p, f->above.n, f->nonce,
                                                   s->wrap) == 0)
        return TRUCE_OK;
    return truce_err_set(err, TRUCE_EINPUT, "%.120s: the passphrase is not the one it was made with, or it is damaged",
                         path);
}

/* ---------------------------------------------------------------- opening */

static int key__fit(const struct stat *st, const char *path, truce_err *err) {
    if (!S_ISREG(st->st_mode)) return truce_err_set(err, TRUCE_EUSAGE, "%.160s: not a regular file", path);
    if (st->st_uid != geteuid())
        return truce_err_set(err, TRUCE_EUSAGE,
                             "%.120s: belongs to another user, who could read or change it; use a key file of your own",
                             path);
    if (st->st_mode & 07177)
        return truce_err_set(err, TRUCE_EUSAGE,
                             "%.80s: mode %04o lets others at it; if nobody has read it, chmod 600 it, else make a new "
                             "key and have the old one retired",
                             path, (unsigned)(st->st_mode & 07777));
    return TRUCE_OK;
}

static int key__load(key__secrets *s, const char *path, truce_err *err) {
    struct stat st;
    int fd = truce_disk__open(AT_FDCWD, path, path, &st, NULL, err);
    if (fd < 0) return err ? err->code : TRUCE_EIO;
    int rc = key__fit(&st, path, err);
    if (rc == TRUCE_OK) rc = truce_disk__read(fd, path, s->text, sizeof s->text, &s->n, err);
    close(fd);
    return rc;
}

int truce_key_open(truce_skey *out, const char *path, truce_passphrase *ask, void *ctx, truce_err *err) {
    truce_err mine = {0}; /* what is said goes by its code, also when nobody wants to hear it */
    key__file f;
    memset(out, 0, sizeof *out);
    key__secrets *s = key__secrets_new(&mine);
    int rc = s ? key__load(s, path, &mine) : TRUCE_ENOMEM;
    if (rc == TRUCE_OK && !key__parse(&f, s))
        rc = truce_err_set(&mine, TRUCE_EINPUT,
                           "%.160s: not a key file of truce, or a damaged one; put back a copy of it", path);
    if (rc == TRUCE_OK && !f.open) rc = key__unwrap(s, &f, path, ask, ctx, &mine);
    if (rc == TRUCE_OK) {
        sodium_mlock(out, sizeof *out);
        rc = truce_skey_make(out, f.name, s->seed, &mine);
        if (rc != TRUCE_OK) truce_skey_wipe(out);
    }
    if (rc != TRUCE_OK && err) *err = mine;
    key__secrets_free(s);
    return rc;
}

/* ---------------------------------------------------------------- a new one */

/* Append to the text of `s`, which never moves: no copies of it lie about. */
static void key__add(key__secrets *s, const char *a, const char *b) {
    int n = snprintf(s->text + s->n, sizeof s->text - s->n, "%s%s", a, b);
    if (n > 0) s->n += (size_t)n < sizeof s->text - s->n ? (size_t)n : sizeof s->text - s->n - 1;
}

static int key__wrap(key__secrets *s, key__file *f, const char *name, const char *path, truce_passphrase *ask,
                     void *ctx, truce_err *err) {
    char line[64 + KEY__TEXT];
    int rc = key__ask(s, name, ask, ctx, err);
    if (rc == TRUCE_OK && !s->passphrase[0])
        rc = truce_err_set(err, TRUCE_EUSAGE,
                           "an empty passphrase protects nothing; give one, or say that none is wanted");
    if (rc != TRUCE_OK) return rc;
    randombytes_buf(f->salt, sizeof f->salt);
    randombytes_buf(f->nonce, sizeof f->nonce);
    rc = key__stretch(s, f, path, err);
    if (rc != TRUCE_OK) return rc;
    snprintf(line, sizeof line, "argon2id %llu %llu ", (unsigned long long)f->ops, (unsigned long long)f->memory);
    sodium_bin2base64(s->base64, sizeof s->base64, f->salt, sizeof f->salt, sodium_base64_VARIANT_ORIGINAL);
    key__add(s, line, s->base64);
    key__add(s, "\n", "");
    crypto_aead_xchacha20poly1305_ietf_encrypt(f->box, NULL, s->seed, KEY__SEED, (const unsigned char *)s->text, s->n,
                                               NULL, f->nonce, s->wrap);
    sodium_bin2base64(s->base64, sizeof s->base64, f->nonce, sizeof f->nonce, sodium_base64_VARIANT_ORIGINAL);
    key__add(s, "box ", s->base64);
    sodium_bin2base64(s->base64, sizeof s->base64, f->box, sizeof f->box, sodium_base64_VARIANT_ORIGINAL);
    key__add(s, " ", s->base64);
    key__add(s, "\n", "");
    return TRUCE_OK;
}

static int key__write_text(key__secrets *s, const key__cost *cost, const char *name, const char *path,
                           truce_passphrase *ask, void *ctx, truce_err *err) {
    key__file f = {.ops = cost->ops, .memory = cost->memory};
    key__add(s, "truce-key/v1\nname ", name);
    key__add(s, "\n", "");
    if (ask) return key__wrap(s, &f, name, path, ask, ctx, err);
    key__sum(s->seed + KEY__SEED, (truce_str){s->text, (uint32_t)s->n}, s->seed);
    sodium_bin2base64(s->base64, sizeof s->base64, s->seed, sizeof s->seed, sodium_base64_VARIANT_ORIGINAL);
    key__add(s, "seed ", s->base64);
    key__add(s, "\n", "");
    return TRUCE_OK;
}

/* The folder of a path, as a descriptor, and the name in it. */
static int key__folder(int *dir, const char **base, const char *path, truce_err *err) {
    char folder[4096];
    const char *slash = strrchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) + 1 : 0;
    *base = path + n;
    if (!**base || strlen(*base) > 200 || n >= sizeof folder)
        return truce_err_set(err, TRUCE_EUSAGE, "'%.160s': not a name for a file", path);
    memcpy(folder, n ? path : ".", n ? n : 1);
    folder[n ? n : 1] = '\0';
    *dir = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return *dir >= 0 ? TRUCE_OK : truce_err_set(err, TRUCE_EIO, "%.160s: %s", folder, strerror(errno));
}

static int key__must_be_new(int dir, const char *name, const char *shown, truce_err *err) {
    struct stat st;
    if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) == 0)
        return truce_err_set(err, TRUCE_EUSAGE, "%.160s: is there already; nothing was written over it", shown);
    return errno == ENOENT ? TRUCE_OK : truce_err_set(err, TRUCE_EIO, "%.160s: %s", shown, strerror(errno));
}

static int key__public_text(truce_buf *b, key__secrets *s, const char *name, truce_err *err) {
    truce_skey k;
    sodium_mlock(&k, sizeof k);
    int rc = truce_skey_make(&k, truce_str_c(name), s->seed, err);
    if (rc == TRUCE_OK) {
        truce_vkey_put(b, &k.sign_vkey);
        truce_buf_char(b, '\n');
        truce_vkey_put(b, &k.cosign_vkey);
        truce_buf_char(b, '\n');
    }
    truce_skey_wipe(&k);
    sodium_munlock(&k, sizeof k);
    return rc == TRUCE_OK && b->failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : rc;
}

/* Both files: the private one first, and none without the other. */
static int key__put(int dir, const char *base, const char *path, key__secrets *s, truce_str public, truce_err *err) {
    char pub[256], shown[256];
    struct stat st;
    snprintf(pub, sizeof pub, "%s.pub", base);
    snprintf(shown, sizeof shown, "%.200s.pub", path);
    int rc = truce_disk__create(dir, base, path, 0600, s->text, s->n, err);
    if (rc != TRUCE_OK) return rc;
    if (fstatat(dir, base, &st, AT_SYMLINK_NOFOLLOW) < 0)
        rc = truce_err_set(err, TRUCE_EIO, "%.160s: %s", path, strerror(errno));
    else if (st.st_mode & 07177)
        rc = truce_err_set(err, TRUCE_EIO,
                           "%.120s: this file system keeps no modes, so others could read it; choose another", path);
    if (rc == TRUCE_OK) rc = truce_disk__create(dir, pub, shown, 0644, public.p, public.n, err);
    if (rc != TRUCE_OK) unlinkat(dir, base, 0);
    return rc;
}

/* key.c's truce_key_new with a cost of its own: tests have no second for each passphrase. */
int truce_key__new(const char *path, truce_str name, uint64_t ops, uint64_t memory, truce_passphrase *ask, void *ctx,
                   truce_err *err) {
    unsigned char none[32] = {0};
    truce_vkey as;
    truce_buf public;
    const char *base;
    char pub[256];
    int dir = -1;
    int rc = truce_vkey_make(&as, name, TRUCE_KEY_ED25519, none, err);
    if (rc != TRUCE_OK) {
        if (err) err->code = TRUCE_EUSAGE;
        return TRUCE_EUSAGE;
    }
    key__secrets *s = key__secrets_new(err);
    if (!s) return TRUCE_ENOMEM;
    truce_buf_init(&public);
    rc = key__folder(&dir, &base, path, err);
    if (rc == TRUCE_OK) rc = key__must_be_new(dir, base, path, err);
    if (rc == TRUCE_OK) {
        snprintf(pub, sizeof pub, "%s.pub", base);
        rc = key__must_be_new(dir, pub, pub, err);
    }
    if (rc == TRUCE_OK) {
        randombytes_buf(s->seed, KEY__SEED);
        rc = key__public_text(&public, s, as.name, err);
    }
    if (rc == TRUCE_OK) rc = key__write_text(s, &(key__cost){ops, memory}, as.name, path, ask, ctx, err);
    if (rc == TRUCE_OK) rc = key__put(dir, base, path, s, truce_buf_view(&public), err);
    if (dir >= 0) close(dir);
    truce_buf_fini(&public);
    key__secrets_free(s);
    return rc;
}

int truce_key_new(const char *path, truce_str name, truce_passphrase *ask, void *ctx, truce_err *err) {
    return truce_key__new(path, name, crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, ask, ctx, err);
}

/* ---------------------------------------------------------------- public files */

/* The line `number`: a key of that kind. */
static int key__public_line(truce_vkey *out, truce_str text, uint32_t *at, uint32_t number, uint8_t kind,
                            truce_err *err) {
    truce_str line;
    truce_err e = {0};
    memset(out, 0, sizeof *out);
    if (!key__line(text, at, "", &line))
        return truce_err_at(err, TRUCE_EINPUT, number, 1, "a public key file has two lines, each a key");
    int rc = truce_vkey_parse(out, line, &e);
    if (rc != TRUCE_OK) return truce_err_at(err, rc, number, 1, "%s", e.msg);
    if (out->kind == kind) return TRUCE_OK;
    return truce_err_at(err, TRUCE_EINPUT, number, 1,
                        "the first key of a public key file is for signatures, the second for cosignatures");
}

int truce_key_public_text(truce_vkey *sign, truce_vkey *cosign, truce_str text, truce_err *err) {
    uint32_t at = 0;
    int rc = key__public_line(sign, text, &at, 1, TRUCE_KEY_ED25519, err);
    if (rc == TRUCE_OK) rc = key__public_line(cosign, text, &at, 2, TRUCE_KEY_COSIGNATURE, err);
    if (rc != TRUCE_OK) return rc;
    if (at != text.n) return truce_err_at(err, TRUCE_EINPUT, 3, 1, "a public key file has two lines, and no more");
    if (strcmp(sign->name, cosign->name) != 0)
        return truce_err_at(err, TRUCE_EINPUT, 2, 1, "the two keys of a public key file have one name");
    return TRUCE_OK;
}

int truce_key_public(truce_vkey *sign, truce_vkey *cosign, const char *path, truce_err *err) {
    truce_buf b;
    truce_err e = {0};
    truce_buf_init(&b);
    int rc = truce_file_read(&b, path, 4096, err);
    if (rc == TRUCE_OK && (rc = truce_key_public_text(sign, cosign, truce_buf_view(&b), &e)) != TRUCE_OK)
        truce_err_at(err, rc, e.line, e.col, "%.120s:%u: %s", path, e.line, e.msg);
    truce_buf_fini(&b);
    return rc == TRUCE_ELIMIT ? truce_err_set(err, TRUCE_EINPUT, "%.160s: not a public key file: too large", path) : rc;
}
