/* tools/lexc.c - compile lexicon sources to an image: lexc -o IMAGE [-d DEPFILE] [-r ROOT] FILE|DIR...
 * Does: *.lex files of folders in the order of their names, a Make depfile, names relative to ROOT in what `truce
 * explain` shows. Does not: layer (truce_lexicon_load does).   Built and run at build time, not installed. */
#include "base/base.h"
#include "lexicon/lexicon.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILES_MAX 4096

struct list {
    char *v[FILES_MAX];
    size_t n;
};

static char *joined(const char *dir, const char *name) {
    size_t n = strlen(dir) + strlen(name) + 2;
    char *p = malloc(n);
    if (p) snprintf(p, n, "%s/%s", dir, name);
    return p;
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static int put(struct list *l, char *path) {
    if (!path || l->n >= FILES_MAX) {
        fprintf(stderr, "lexc: more than %d files\n", FILES_MAX);
        free(path);
        return 1;
    }
    l->v[l->n++] = path;
    return 0;
}

/* Every *.lex below `path`, or `path` itself when it is a file; folders go to `dirs` (for the depfile). */
static int collect(const char *path, struct list *files, struct list *dirs) {
    struct stat st;
    if (stat(path, &st) != 0) {
        perror(path);
        return 1;
    }
    if (!S_ISDIR(st.st_mode)) return put(files, strdup(path));
    DIR *d = opendir(path);
    if (!d) {
        perror(path);
        return 1;
    }
    int rc = put(dirs, strdup(path));
    for (struct dirent *e; !rc && (e = readdir(d)) != NULL;) {
        size_t n = strlen(e->d_name);
        if (e->d_name[0] == '.') continue;
        char *p = joined(path, e->d_name);
        if (p && stat(p, &st) == 0 && (S_ISDIR(st.st_mode) || (n > 4 && strcmp(e->d_name + n - 4, ".lex") == 0)))
            rc = collect(p, files, dirs);
        free(p);
    }
    closedir(d);
    return rc;
}

static void print_report(const char *file, uint32_t line, uint32_t col, bool is_error, const char *msg, void *ctx) {
    (void)ctx;
    fprintf(stderr, "%s:%u:%u: %s: %s\n", file, line, col, is_error ? "error" : "warning", msg);
}

static int depfile(const char *path, const char *target, const struct list *files, const struct list *dirs) {
    FILE *f = fopen(path, "w");
    if (!f) {
        perror(path);
        return 1;
    }
    fprintf(f, "%s:", target);
    for (size_t i = 0; i < files->n; i++) fprintf(f, " \\\n %s", files->v[i]);
    for (size_t i = 0; i < dirs->n; i++) fprintf(f, " \\\n %s", dirs->v[i]);
    fputc('\n', f);
    if (fclose(f) != 0) {
        perror(path);
        return 1;
    }
    return 0;
}

/* Move to `root` and make names under it relative, so that an image does not tell where it was built. */
static int enter(const char *root, struct list *files) {
    size_t n = strlen(root);
    if (chdir(root) != 0) {
        perror(root);
        return 1;
    }
    for (size_t i = 0; i < files->n; i++)
        if (strncmp(files->v[i], root, n) == 0 && files->v[i][n] == '/')
            memmove(files->v[i], files->v[i] + n + 1, strlen(files->v[i] + n + 1) + 1);
    return 0;
}

static int absolute(struct list *l) {
    for (size_t i = 0; i < l->n; i++) {
        char *p = realpath(l->v[i], NULL);
        if (!p) {
            perror(l->v[i]);
            return 1;
        }
        free(l->v[i]);
        l->v[i] = p;
    }
    return 0;
}

int main(int argc, char **argv) {
    static struct list files, dirs;
    const char *out = NULL, *dep = NULL, *root = NULL;
    int opt, rc = 0;
    while ((opt = getopt(argc, argv, "o:d:r:")) != -1) {
        if (opt == 'o') out = optarg;
        else if (opt == 'd') dep = optarg;
        else if (opt == 'r') root = optarg;
        else return 2;
    }
    if (!out || optind >= argc) {
        fprintf(stderr, "usage: lexc -o IMAGE [-d DEPFILE] [-r ROOT] FILE|DIR...\n");
        return 2;
    }
    for (int i = optind; i < argc && !rc; i++) {
        size_t first = files.n;
        rc = collect(argv[i], &files, &dirs);
        if (files.n > first) qsort(files.v + first, files.n - first, sizeof *files.v, by_name);
    }
    if (!rc && dep) rc = depfile(dep, out, &files, &dirs);
    char *target = NULL;
    if (!rc && root) {
        char *dir = getcwd(NULL, 0), *top = realpath(root, NULL);
        target = out[0] == '/' ? strdup(out) : dir ? joined(dir, out) : NULL;
        rc = absolute(&files) || !top || !target || enter(top, &files);
        free(dir);
        free(top);
    }
    truce_err err = {0};
    if (!rc && truce_lexicon_compile(target ? target : out, (const char *const *)files.v, files.n, print_report, NULL,
                                     &err) != TRUCE_OK) {
        fprintf(stderr, "lexc: %s\n", err.msg);
        rc = 1;
    }
    free(target);
    for (size_t i = 0; i < files.n; i++) free(files.v[i]);
    for (size_t i = 0; i < dirs.n; i++) free(dirs.v[i]);
    return rc;
}
