/* fuzz/replay.c - a main for a fuzz target: every file given, or of the folders given, once. Exit 0 unless one cannot
 * be read; a fault ends the process as it would under libFuzzer. */
#include "base/base.h"
#include "base/file.h"
#include "fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>

static int replay(const char *path) {
    truce_buf b;
    truce_err e = {0};
    truce_buf_init(&b);
    int rc = truce_file_read(&b, path, (size_t)64 << 20, &e);
    if (rc == TRUCE_OK) LLVMFuzzerTestOneInput((const uint8_t *)(b.p ? b.p : ""), b.n);
    else fprintf(stderr, "%s\n", e.msg);
    truce_buf_fini(&b);
    return rc;
}

int main(int argc, char **argv) {
    int n = 0, bad = 0;
    for (int i = 1; i < argc; i++) {
        DIR *d = opendir(argv[i]);
        if (!d) {
            n++;
            bad += replay(argv[i]) != TRUCE_OK;
            continue;
        }
        for (struct dirent *f; (f = readdir(d));) {
            char path[4096];
            if (f->d_name[0] == '.') continue;
            snprintf(path, sizeof path, "%s/%s", argv[i], f->d_name);
            n++;
            bad += replay(path) != TRUCE_OK;
        }
        closedir(d);
    }
    printf("%d inputs, %d not read\n", n, bad);
    return n == 0 || bad != 0;
}
