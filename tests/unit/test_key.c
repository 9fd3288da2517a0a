/* test_key.c - room record: key files. Whom they are opened for, what damage does, what is left after a failure, and
 * that no message has a secret in it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/file.h"
#include "record/disk.h"
#include "record/key.h"

#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char phrase[] = "seven herons over the Kabul river";
static char folder[64], path[96], pub[100];

static int fresh(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/truce-key-XXXXXX");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/qatar.key", folder);
    snprintf(pub, sizeof pub, "%s.pub", path);
    return 0;
}

static int clean(void **state) {
    char command[128];
    (void)state;
    truce_malloc_fail_at(0);
    truce_disk__fail_at(0, false);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

/* ctx: what is answered; NULL: an error. Of any key. */
static int says_to_all(void *ctx, const char *name, char *out, size_t n, truce_err *err) {
    (void)name;
    assert_true(n == TRUCE_PASSPHRASE_BYTES);
    if (!ctx) return truce_err_set(err, TRUCE_ESTOP, "nobody there");
    snprintf(out, n, "%s", (const char *)ctx);
    return TRUCE_OK;
}

static int says(void *ctx, const char *name, char *out, size_t n, truce_err *err) {
    assert_string_equal(name, "qatar.example");
    return says_to_all(ctx, name, out, n, err);
}

static int never(void *ctx, const char *name, char *out, size_t n, truce_err *err) {
    (void)ctx, (void)name, (void)out, (void)n, (void)err;
    fail_msg("nobody should be asked");
    return TRUCE_EUSAGE;
}

static void *words(const char *s) {
    return (void *)(uintptr_t)s;
}

/* Small: 1 pass over 8 KB. */
static void make(bool with_phrase) {
    truce_err e = {0};
    int rc = truce_key__new(path, TRUCE_STR("qatar.example"), 1, 8192, with_phrase ? says : NULL, words(phrase), &e);
    if (rc != TRUCE_OK) fail_msg("%s", e.msg);
}

static void slurp(truce_buf *b, const char *name) {
    truce_err e;
    truce_buf_init(b);
    assert_int_equal(truce_file_read(b, name, 65536, &e), TRUCE_OK);
}

static void put(const void *bytes, size_t n) {
    int fd = open(path, O_WRONLY | O_TRUNC);
    assert_true(fd >= 0);
    assert_true(write(fd, bytes, n) == (ssize_t)n);
    close(fd);
}

static bool zeroed(const truce_skey *k) {
    static const truce_skey none;
    return memcmp(k, &none, sizeof none) == 0;
}

/* Refused with this code, a message that says the file, nothing in `out`, no secret told. */
static void refused(int code, truce_passphrase *ask, const void *ctx, const char *word) {
    truce_skey k;
    truce_err e = {0};
    memset(&k, 0x5a, sizeof k);
    int rc = truce_key_open(&k, path, ask, words(ctx), &e);
    if (rc != code) fail_msg("%d, not %d: %s", rc, code, e.msg);
    assert_true(zeroed(&k));
    assert_int_equal(e.code, code);
    assert_non_null(strstr(e.msg, "qatar"));
    assert_null(strstr(e.msg, phrase));
    if (!strstr(e.msg, word)) fail_msg("'%s' is not in: %s", word, e.msg);
}

static void opens(truce_passphrase *ask, const char *ctx) {
    truce_skey k;
    truce_vkey sign, cosign;
    truce_err e = {0};
    int rc = truce_key_open(&k, path, ask, words(ctx), &e);
    if (rc != TRUCE_OK) fail_msg("%s", e.msg);
    assert_int_equal(truce_key_public(&sign, &cosign, pub, &e), TRUCE_OK);
    assert_true(truce_vkey_eq(&sign, &k.sign_vkey) && truce_vkey_eq(&cosign, &k.cosign_vkey));
    assert_string_equal(k.name, "qatar.example");
    truce_skey_wipe(&k);
    assert_true(zeroed(&k));
}

/* ---------------------------------------------------------------- made and opened */

static void a_new_key_opens_again(void **state) {
    (void)state;
    truce_buf b;
    struct stat st;
    umask(0);
    for (int with = 0; with < 2; with++) {
        make(with);
        opens(with ? says : never, phrase);
        assert_int_equal(stat(path, &st), 0);
        assert_int_equal(st.st_mode & 07777, 0600);
        assert_int_equal(stat(pub, &st), 0);
        assert_int_equal(st.st_mode & 07777, 0644);
        slurp(&b, path);
        truce_str text = truce_buf_view(&b);
        assert_true(truce_str_starts(text, TRUCE_STR("truce-key/v1\nname qatar.example\n")));
        assert_true((truce_str_find(text, TRUCE_STR("\nseed "), 0) == UINT32_MAX) == (with == 1));
        assert_true((truce_str_find(text, TRUCE_STR("\nargon2id 1 8192 "), 0) == UINT32_MAX) == (with == 0));
        truce_buf_fini(&b);
        assert_int_equal(unlink(path) + unlink(pub), 0);
    }
    umask(022);
}

static void two_keys_differ(void **state) {
    (void)state;
    truce_buf a, b;
    make(false);
    slurp(&a, pub);
    assert_int_equal(unlink(path) + unlink(pub), 0);
    make(false);
    slurp(&b, pub);
    assert_false(truce_str_eq(truce_buf_view(&a), truce_buf_view(&b)));
    truce_buf_fini(&a);
    truce_buf_fini(&b);
}

static void the_cost_of_new_keys_is_high(void **state) {
    (void)state;
    truce_err e;
    truce_buf b;
    assert_int_equal(truce_key_new(path, TRUCE_STR("qatar.example"), says, words(phrase), &e), TRUCE_OK);
    slurp(&b, path);
    assert_true(truce_str_find(truce_buf_view(&b), TRUCE_STR("\nargon2id 3 268435456 "), 0) != UINT32_MAX);
    truce_buf_fini(&b);
    opens(says, phrase);
}

static void nothing_is_written_over(void **state) {
    (void)state;
    truce_err e;
    truce_buf was, is;
    make(false);
    slurp(&was, path);
    assert_int_equal(truce_key_new(path, TRUCE_STR("qatar.example"), never, NULL, &e), TRUCE_EUSAGE);
    assert_non_null(strstr(e.msg, "is there already"));
    assert_int_equal(rename(path, "/tmp/truce-key-elsewhere"), 0); /* the public one alone is in the way, too */
    assert_int_equal(truce_key_new(path, TRUCE_STR("qatar.example"), never, NULL, &e), TRUCE_EUSAGE);
    assert_int_equal(access(path, F_OK), -1);
    assert_int_equal(rename("/tmp/truce-key-elsewhere", path), 0);
    slurp(&is, path);
    assert_true(truce_str_eq(truce_buf_view(&was), truce_buf_view(&is)));
    truce_buf_fini(&was);
    truce_buf_fini(&is);
    /* a link to nowhere would be written through */
    assert_int_equal(unlink(path) + unlink(pub), 0);
    assert_int_equal(symlink("/tmp/truce-key-target", path), 0);
    assert_int_equal(truce_key_new(path, TRUCE_STR("qatar.example"), NULL, NULL, &e), TRUCE_EUSAGE);
    assert_int_equal(access("/tmp/truce-key-target", F_OK), -1);
}

static void names_and_passphrases_that_may_not_be(void **state) {
    (void)state;
    truce_err e;
    static const char *const bad[] = {"", "two words", "a+b", "line\nfeed", "tab\t"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(truce_key_new(path, truce_str_c(bad[i]), never, NULL, &e), TRUCE_EUSAGE);
        assert_int_equal(e.code, TRUCE_EUSAGE);
    }
    assert_int_equal(truce_key_new(path, TRUCE_STR("qatar.example"), says, words(""), &e), TRUCE_EUSAGE);
    assert_non_null(strstr(e.msg, "empty passphrase"));
    assert_int_equal(truce_key_new(path, TRUCE_STR("qatar.example"), says, NULL, &e), TRUCE_ESTOP);
    assert_int_equal(truce_key_new("/nowhere/at/all", TRUCE_STR("a"), NULL, NULL, &e), TRUCE_EIO);
    assert_int_equal(truce_key_new("/tmp/", TRUCE_STR("a"), NULL, NULL, &e), TRUCE_EUSAGE);
    assert_int_equal(access(path, F_OK), -1);
    assert_int_equal(access(pub, F_OK), -1);
}

/* ---------------------------------------------------------------- refused */

static void files_that_others_may_read_are_refused(void **state) {
    (void)state;
    static const mode_t bad[] = {0640, 0604, 0620, 0602, 0610, 0601, 0660, 0644, 0666, 0700, 04600, 02600, 01600, 0777};
    make(false);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(chmod(path, bad[i]), 0);
        refused(TRUCE_EUSAGE, never, NULL, "chmod 600");
    }
    assert_int_equal(chmod(path, 0400), 0);
    opens(never, NULL);
    if (geteuid() == 0) { /* only root can give a file away, and only root could read it then */
        assert_int_equal(chown(path, 1, (gid_t)-1), 0);
        refused(TRUCE_EUSAGE, never, NULL, "another user");
    }
}

static void what_is_no_regular_file_is_refused(void **state) {
    (void)state;
    char other[120];
    make(false);
    snprintf(other, sizeof other, "%s.real", path);
    assert_int_equal(rename(path, other), 0);
    assert_int_equal(symlink(other, path), 0);
    refused(TRUCE_EUSAGE, never, NULL, "symbolic link");
    assert_int_equal(unlink(path), 0);
    assert_int_equal(mkfifo(path, 0600), 0);
    refused(TRUCE_EUSAGE, never, NULL, "not a regular file"); /* and does not wait for somebody to write */
    assert_int_equal(unlink(path), 0);
    assert_int_equal(mkdir(path, 0600), 0);
    refused(TRUCE_EUSAGE, never, NULL, "not a regular file");
    assert_int_equal(rmdir(path), 0);
    refused(TRUCE_EIO, never, NULL, "No such file");
}

static void passphrases_must_be_right(void **state) {
    (void)state;
    make(true);
    refused(TRUCE_EINPUT, says, "seven herons over the Kabul rivers", "passphrase is not the one");
    refused(TRUCE_EINPUT, says, "", "passphrase is not the one");
    refused(TRUCE_EUSAGE, NULL, NULL, "has a passphrase");
    truce_skey k;
    truce_err e;
    assert_int_equal(truce_key_open(&k, path, says, NULL, &e), TRUCE_ESTOP); /* what the asking said */
    assert_string_equal(e.msg, "nobody there");
    assert_int_equal(truce_key_open(&k, path, NULL, NULL, NULL), TRUCE_EUSAGE); /* nobody wants to hear why */
    opens(says, phrase);
}

/* Each byte changed in three ways, each beginning, a byte more: nothing of it opens. */
static void damage_of_every_byte_is_found(void **state) {
    (void)state;
    static const unsigned char flips[] = {0x01, 0x20, 0x80};
    for (int with = 0; with < 2; with++) {
        truce_buf b;
        make(with);
        slurp(&b, path);
        for (size_t i = 0; i < b.n; i++) {
            for (size_t k = 0; k < sizeof flips; k++) {
                b.p[i] = (char)(b.p[i] ^ flips[k]);
                put(b.p, b.n);
                truce_skey key;
                truce_err e = {0};
                /* the name may be what was changed */
                int rc = truce_key_open(&key, path, with ? says_to_all : NULL, words(phrase), &e);
                if (rc != TRUCE_EINPUT) fail_msg("byte %zu ^ %02x: %d %s", i, flips[k], rc, e.msg);
                assert_true(zeroed(&key));
                assert_null(strstr(e.msg, phrase));
                b.p[i] = (char)(b.p[i] ^ flips[k]);
            }
            put(b.p, i);
            refused(TRUCE_EINPUT, with ? says : NULL, phrase, "damaged");
        }
        truce_buf_char(&b, '\n');
        put(b.p, b.n);
        refused(TRUCE_EINPUT, never, NULL, "damaged");
        put(b.p, b.n - 1);
        opens(says, phrase);
        truce_buf_fini(&b);
        assert_int_equal(unlink(path) + unlink(pub), 0);
    }
}

static void a_file_may_not_ask_for_all_there_is(void **state) {
    (void)state;
    static const char *const cost[] = {"17 8192",      "18446744073709551615 8192",
                                       "1 1073741825", "1 18446744073709551615",
                                       "1 8191",       "1 18446744073709551616",
                                       "0 8192",       "01 8192",
                                       "-1 8192",      "1 0x8192",
                                       "1  8192"};
    truce_buf b, t;
    make(true);
    slurp(&b, path);
    truce_str text = truce_buf_view(&b), mark = TRUCE_STR("1 8192 ");
    uint32_t at = truce_str_find(text, mark, 0);
    assert_true(at != UINT32_MAX);
    truce_buf_init(&t);
    for (size_t i = 0; i < sizeof cost / sizeof *cost; i++) {
        truce_buf_clear(&t);
        truce_buf_put(&t, text.p, at);
        truce_buf_printf(&t, "%s ", cost[i]);
        truce_buf_put(&t, text.p + at + mark.n, text.n - at - mark.n);
        put(t.p, t.n);
        refused(TRUCE_EINPUT, never, NULL, "damaged");
    }
    truce_buf_clear(&t);
    for (int i = 0; i < 2000; i++) truce_buf_cstr(&t, "truce-key/v1\n");
    put(t.p, t.n);
    refused(TRUCE_EINPUT, never, NULL, "larger than");
    truce_buf_fini(&t);
    truce_buf_fini(&b);
}

/* No message of anything that can fail tells the seed; the passphrase is looked for everywhere above. */
static void the_seed_is_in_no_message(void **state) {
    (void)state;
    truce_buf b;
    make(false);
    slurp(&b, path);
    truce_str text = truce_buf_view(&b);
    uint32_t at = truce_str_find(text, TRUCE_STR("seed "), 0) + 5;
    char seed[13];
    snprintf(seed, sizeof seed, "%.*s", 12, text.p + at);
    for (uint32_t i = 0; i < text.n; i++) {
        truce_skey k;
        truce_err e = {0};
        char was = b.p[i];
        b.p[i] = '!';
        put(b.p, b.n);
        b.p[i] = was;
        assert_int_equal(truce_key_open(&k, path, NULL, NULL, &e), TRUCE_EINPUT);
        assert_null(strstr(e.msg, seed));
        assert_null(strstr(e.msg, seed + 4));
    }
    truce_buf_fini(&b);
}

/* ---------------------------------------------------------------- failures on the way */

static void every_allocation_may_fail(void **state) {
    (void)state;
    truce_err e;
    uint64_t n = 1;
    for (;; n++) {
        truce_malloc_fail_at(n);
        int rc = truce_key__new(path, TRUCE_STR("qatar.example"), 1, 8192, says, words(phrase), &e);
        truce_malloc_fail_at(0);
        if (rc == TRUCE_OK) break;
        assert_int_equal(rc, TRUCE_ENOMEM);
        assert_int_equal(access(path, F_OK), -1);
    }
    assert_true(n > 1);
    for (n = 1;; n++) {
        truce_skey k;
        truce_malloc_fail_at(n);
        int rc = truce_key_open(&k, path, says, words(phrase), &e);
        truce_malloc_fail_at(0);
        if (rc == TRUCE_OK) break;
        assert_int_equal(rc, TRUCE_ENOMEM);
        assert_true(zeroed(&k));
    }
    assert_true(n > 1);
}

static void a_disk_that_fails_leaves_nothing(void **state) {
    (void)state;
    truce_err e;
    uint64_t n = 1;
    for (;; n++) {
        truce_disk__fail_at(n, false);
        int rc = truce_key__new(path, TRUCE_STR("qatar.example"), 1, 8192, NULL, NULL, &e);
        truce_disk__fail_at(0, false);
        if (rc == TRUCE_OK) break;
        assert_int_equal(rc, TRUCE_EIO);
        assert_non_null(strstr(e.msg, "cannot write"));
        assert_int_equal(access(path, F_OK), -1);
        assert_int_equal(access(pub, F_OK), -1);
    }
    assert_int_equal(n, 9); /* open, write, sync, sync of the folder, for two files */
    opens(never, NULL);
}

/* Killed at any point: where there is a public file, its private one is whole. */
static void killed_while_it_is_made(void **state) {
    (void)state;
    int whole = 0;
    for (uint64_t n = 1; n <= 8; n++) {
        pid_t child = fork();
        if (child == 0) {
            truce_err e;
            truce_disk__fail_at(n, true);
            truce_key__new(path, TRUCE_STR("qatar.example"), 1, 8192, NULL, NULL, &e);
            _exit(0);
        }
        int status = 0;
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_int_equal(WEXITSTATUS(status), 99);
        truce_skey k;
        truce_err e = {0};
        int rc = truce_key_open(&k, path, NULL, NULL, &e);
        if (rc != TRUCE_OK) assert_true(rc == TRUCE_EIO || rc == TRUCE_EINPUT);
        if (access(pub, F_OK) == 0) {
            assert_int_equal(rc, TRUCE_OK);
            whole++;
        }
        unlink(path);
        unlink(pub);
    }
    assert_true(whole >= 2);
}

/* ---------------------------------------------------------------- public files */

static void public_files_have_two_keys(void **state) {
    (void)state;
    truce_buf b;
    truce_vkey s, c;
    truce_err e = {0};
    make(false);
    slurp(&b, pub);
    truce_str text = truce_buf_view(&b), first, second;
    uint32_t end = truce_str_find(text, TRUCE_STR("\n"), 0) + 1;
    first = truce_str_sub(text, 0, end);
    second = truce_str_sub(text, end, text.n);
    assert_int_equal(truce_key_public_text(&s, &c, text, &e), TRUCE_OK);
    assert_int_equal(s.kind, TRUCE_KEY_ED25519);
    assert_int_equal(c.kind, TRUCE_KEY_COSIGNATURE);
    assert_memory_not_equal(s.key, c.key, sizeof s.key);
    truce_str bad[][2] = {
        {first, TRUCE_STR("")}, {first, first}, {second, first}, {second, second}, {TRUCE_STR(""), text}};
    for (size_t i = 0; i < 4; i++) {
        truce_buf t;
        truce_buf_init(&t);
        truce_buf_str(&t, bad[i][0]);
        truce_buf_str(&t, bad[i][1]);
        assert_int_equal(truce_key_public_text(&s, &c, truce_buf_view(&t), &e), TRUCE_EINPUT);
        assert_true(e.line >= 1 && e.line <= 2);
        truce_buf_fini(&t);
    }
    assert_int_equal(truce_key_public_text(&s, &c, truce_str_sub(text, 0, text.n - 1), &e), TRUCE_EINPUT);
    truce_buf_char(&b, '\n');
    assert_int_equal(truce_key_public_text(&s, &c, truce_buf_view(&b), &e), TRUCE_EINPUT);
    assert_int_equal(e.line, 3);
    assert_int_equal(truce_key_public(&s, &c, path, &e), TRUCE_EINPUT); /* the private one */
    assert_non_null(strstr(e.msg, "qatar.key:1:"));
    assert_int_equal(truce_key_public(&s, &c, "/dev/zero", &e), TRUCE_EINPUT);
    assert_int_equal(truce_key_public(&s, &c, "/nowhere", &e), TRUCE_EIO);
    truce_buf_fini(&b);
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, fresh, clean)
    const struct CMUnitTest tests[] = {
        T(a_new_key_opens_again),
        T(two_keys_differ),
        T(the_cost_of_new_keys_is_high),
        T(nothing_is_written_over),
        T(names_and_passphrases_that_may_not_be),
        T(files_that_others_may_read_are_refused),
        T(what_is_no_regular_file_is_refused),
        T(passphrases_must_be_right),
        T(damage_of_every_byte_is_found),
        T(a_file_may_not_ask_for_all_there_is),
        T(the_seed_is_in_no_message),
        T(every_allocation_may_fail),
        T(a_disk_that_fails_leaves_nothing),
        T(killed_while_it_is_made),
        T(public_files_have_two_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
