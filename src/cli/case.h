/* cli/case.h - `truce case`: between its files: case.c (acts), case_show.c (list, show). */
#ifndef TRUCE_CLI_CASE_H
#define TRUCE_CLI_CASE_H
#include "cli/mandate.h"

enum { CASE_FIELDS = 80 };

typedef struct case_cli {
    truce_mandate x;
    truce_arena a;
    const char *as, *key, *agreement, *deadline, *state, *out;
    bool draft, determination, finding;
    truce_field fields[CASE_FIELDS];
    uint32_t n;
    const char *files[16]; /* evidence to be kept first */
    uint32_t n_files;
    int format;
} case_cli;

/** @return exit code */
int case_list(case_cli *c);
int case_show(case_cli *c, const char *id);
#endif
