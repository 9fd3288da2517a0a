/* Unit tests of cli/watch, on real folders below a temporary one. Events wait in the kernel, so no test needs a second
 * thread: do, then ask. */
#define _GNU_SOURCE
#include "cli/cli.h"
#include "cli/watch.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char top[64];
static truce_watch *w;

/* TOP/name; four at a time. */
static const char *in(const char *name) {
    static char ring[4][512];
    static int at;
    char *p = ring[at++ % 4];
    snprintf(p, sizeof ring[0], "%s/%s", top, name);
    return p;
}

static void put(const char *name) {
    FILE *f = fopen(in(name), "w");
    assert_non_null(f);
    fputs("Gunmen killed 12 soldiers.\n", f);
    assert_int_equal(fclose(f), 0);
}

static void folder(const char *name) {
    assert_int_equal(mkdir(in(name), 0700), 0);
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at) {
    (void)st, (void)type, (void)at;
    return remove(path);
}

static int begin(void **state) {
    (void)state;
    strcpy(top, "/tmp/truce-watch-XXXXXX");
    return mkdtemp(top) ? 0 : -1;
}

static int end(void **state) {
    (void)state;
    truce_watch_close(w);
    w = NULL;
    nftw(top, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    return 0;
}

static void watch(void) {
    truce_err e = {0};
    char *roots[] = {top};
    if (truce_watch_open(&w, roots, 1, &e) != TRUCE_OK) fail_msg("%s", e.msg);
}

/* The next file is TOP/name; NULL: none comes within a tenth of a second. */
static void expect(const char *name) {
    const char *path;
    truce_err e = {0};
    if (truce_watch_next(w, &path, name ? 2000 : 100, &e) != TRUCE_OK) fail_msg("%s", e.msg);
    if (!name) {
        if (path) fail_msg("%s came", path);
        return;
    }
    if (!path) fail_msg("%s did not come", name);
    assert_string_equal(path, in(name));
}

static void names_under_way_are_left_out(void **state) {
    (void)state;
    assert_true(truce_watch_wants("report.txt"));
    assert_true(truce_watch_wants("part"));
    assert_true(truce_watch_wants("tmp.html"));
    assert_false(truce_watch_wants(""));
    assert_false(truce_watch_wants(".hidden"));
    assert_false(truce_watch_wants("report.txt~"));
    assert_false(truce_watch_wants("report.part"));
    assert_false(truce_watch_wants("report.tmp"));
    assert_false(truce_watch_wants("report.html.crdownload"));
}

static void what_is_there_comes_first_and_sorted(void **state) {
    (void)state;
    folder("b");
    put("c.txt"), put("a.txt"), put("b/2.txt"), put("b/1.txt"), put(".hidden"), put("half.part");
    folder("empty");
    folder(".git"), put(".git/config");
    assert_int_equal(symlink(top, in("loop")), 0);
    assert_int_equal(symlink("a.txt", in("linked.txt")), 0);
    assert_int_equal(mkfifo(in("pipe"), 0600), 0);
    watch();
    put("0.txt"); /* came later, so it is last */
    assert_true(truce_watch_pending(w));
    expect("a.txt"), expect("b/1.txt"), expect("b/2.txt"), expect("c.txt"), expect("linked.txt");
    assert_false(truce_watch_pending(w));
    expect("0.txt"), expect(NULL);
}

static void written_moved_and_linked_files_come(void **state) {
    (void)state;
    watch();
    expect(NULL);
    put("one.txt"), put("two.part");
    expect("one.txt"), expect(NULL);
    assert_int_equal(rename(in("two.part"), in("two.txt")), 0);
    expect("two.txt"), expect(NULL);
    assert_int_equal(link(in("two.txt"), in("three.txt")), 0);
    expect("three.txt");
    put("one.txt"); /* again: it may have changed */
    expect("one.txt");
    put("gone.txt"), put("stays.txt");
    assert_int_equal(unlink(in("gone.txt")), 0);
    expect("stays.txt"), expect(NULL);
}

static void a_file_comes_when_its_writer_is_done(void **state) {
    (void)state;
    FILE *early = fopen(in("early.txt"), "w");
    assert_non_null(early);
    fputs("first half, ", early);
    fflush(early);
    watch();
    FILE *late = fopen(in("late.txt"), "w");
    assert_non_null(late);
    fputs("first half, ", late);
    fflush(late);
    expect(NULL);
    fputs("second half\n", late);
    fclose(late);
    expect("late.txt"), expect(NULL);
    fclose(early);
    expect("early.txt"), expect(NULL);
}

static void new_folders_are_watched_too(void **state) {
    (void)state;
    watch();
    folder("new"), folder("new/deep"), put("new/deep/1.txt"), put("new/2.txt");
    expect("new/2.txt"); /* '2' sorts before 'd' */
    expect("new/deep/1.txt");
    expect(NULL);
    put("new/deep/3.txt");
    expect("new/deep/3.txt");
    folder(".git"), put(".git/x.txt");
    expect(NULL);
}

static void moved_folders_are_known_by_their_new_name(void **state) {
    (void)state;
    folder("old"), folder("old/in"), put("old/in/1.txt");
    watch();
    expect("old/in/1.txt");
    assert_int_equal(rename(in("old"), in("new")), 0);
    expect("new/in/1.txt"); /* twice is harmless */
    put("new/in/2.txt");
    expect("new/in/2.txt"), expect(NULL);
    char away[80];
    snprintf(away, sizeof away, "%s-away", top);
    assert_int_equal(rename(in("new"), away), 0);
    expect(NULL);
    assert_int_equal(rename(away, in("back")), 0);
    expect("back/in/1.txt"), expect("back/in/2.txt"), expect(NULL);
    assert_int_equal(nftw(in("back"), remove_one, 16, FTW_DEPTH | FTW_PHYS), 0); /* a folder inside may go */
    put("z.txt");
    expect("z.txt"), expect(NULL);
}

static void too_many_events_mean_a_new_walk(void **state) {
    (void)state;
    int keeps = 0;
    FILE *f = fopen("/proc/sys/fs/inotify/max_queued_events", "r");
    if (!f || fscanf(f, "%d", &keeps) != 1 || keeps > 100000) skip();
    fclose(f);
    watch();
    char name[32];
    int n = keeps / 2 + 100; /* each file is made and closed: two events */
    char *seen = calloc(1, (size_t)n);
    assert_non_null(seen);
    for (int i = 0; i < n; i++) {
        snprintf(name, sizeof name, "%06d.txt", i);
        put(name);
    }
    int missing = n;
    truce_err e = {0};
    for (const char *path; truce_watch_next(w, &path, 100, &e) == TRUCE_OK && path;) {
        int i = atoi(path + strlen(top) + 1);
        assert_in_range(i, 0, n - 1);
        missing -= !seen[i];
        seen[i] = 1;
    }
    free(seen);
    assert_int_equal(e.code, 0);
    assert_int_equal(missing, 0);
}

static void a_root_that_goes_is_an_error(void **state) {
    (void)state;
    const char *path;
    truce_err e = {0};
    watch();
    assert_int_equal(rmdir(top), 0);
    assert_int_equal(truce_watch_next(w, &path, 2000, &e), TRUCE_EIO);
    assert_non_null(strstr(e.msg, top));
    assert_non_null(strstr(e.msg, "removed or renamed"));
}

static void what_is_no_folder_cannot_be_watched(void **state) {
    (void)state;
    truce_err e = {0};
    put("file");
    char *roots[] = {top, NULL};
    const char *bad[] = {"file", "absent"}, *why[] = {"Not a directory", "No such file"};
    for (int i = 0; i < 2; i++) {
        roots[1] = (char *)(uintptr_t)in(bad[i]);
        assert_int_equal(truce_watch_open(&w, roots, 2, &e), TRUCE_EIO);
        assert_null(w);
        assert_non_null(strstr(e.msg, bad[i]));
        assert_non_null(strstr(e.msg, why[i]));
    }
}

static void every_allocation_may_fail(void **state) {
    (void)state;
    put("a.txt");
    folder("b"), put("b/1.txt");
    int failures = 0;
    for (uint64_t n = 1;; n++) {
        truce_err e = {0};
        char *roots[] = {top};
        const char *path = NULL;
        truce_malloc_fail_at(n);
        int rc = truce_watch_open(&w, roots, 1, &e);
        for (int i = 0; rc == TRUCE_OK && i < 2; i++) rc = truce_watch_next(w, &path, 0, &e);
        truce_malloc_fail_at(0);
        if (rc == TRUCE_OK) break;
        assert_int_equal(rc, TRUCE_ENOMEM);
        truce_watch_close(w);
        w = NULL;
        failures++;
    }
    assert_true(failures > 5);
}

/* Last: the interruption stays. */
static void interruption_ends_the_wait(void **state) {
    (void)state;
    const char *path;
    truce_err e = {0};
    watch();
    put("a.txt");
    truce_cli_catch_interrupt();
    raise(SIGINT);
    assert_int_equal(truce_watch_next(w, &path, -1, &e), TRUCE_ESTOP);
    assert_null(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_under_way_are_left_out),
        cmocka_unit_test_setup_teardown(what_is_there_comes_first_and_sorted, begin, end),
        cmocka_unit_test_setup_teardown(written_moved_and_linked_files_come, begin, end),
        cmocka_unit_test_setup_teardown(a_file_comes_when_its_writer_is_done, begin, end),
        cmocka_unit_test_setup_teardown(new_folders_are_watched_too, begin, end),
        cmocka_unit_test_setup_teardown(moved_folders_are_known_by_their_new_name, begin, end),
        cmocka_unit_test_setup_teardown(too_many_events_mean_a_new_walk, begin, end),
        cmocka_unit_test_setup_teardown(a_root_that_goes_is_an_error, begin, end),
        cmocka_unit_test_setup_teardown(what_is_no_folder_cannot_be_watched, begin, end),
        cmocka_unit_test_setup_teardown(every_allocation_may_fail, begin, end),
        cmocka_unit_test_setup_teardown(interruption_ends_the_wait, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
