/* cli/main.c - the table of commands. */
#include "cli/cli.h"

#include <string.h>

static const truce_command *const commands[] = {
    &truce_command_read,      &truce_command_explain, &truce_command_parse,   &truce_command_lexicon,
    &truce_command_ingest,    &truce_command_import,  &truce_command_reports, &truce_command_claims,
    &truce_command_incidents, &truce_command_series,  &truce_command_tally,   &truce_command_compare,
    &truce_command_show,      &truce_command_copies,  &truce_command_export,  &truce_command_check,
    &truce_command_withdraw,  &truce_command_merge,   &truce_command_split,   &truce_command_move,
    &truce_command_agreement, &truce_command_member,  &truce_command_case,    &truce_command_sign,
    &truce_command_key,       &truce_command_witness, &truce_command_watch,   &truce_command_record,
    &truce_command_report,
};
enum { N_COMMANDS = sizeof commands / sizeof *commands };

const truce_command *truce_command_find(const char *name) {
    for (size_t i = 0; i < N_COMMANDS; i++)
        if (strcmp(commands[i]->name, name) == 0) return commands[i];
    return NULL;
}

static void overview(FILE *f) {
    fputs("truce reads reports on armed conflicts and shows, for each incident, what every side says.\n\n"
          "usage: truce COMMAND [OPTION]... [FILE]...\n\n",
          f);
    for (size_t i = 0; i < N_COMMANDS; i++) fprintf(f, "  %-9s %s\n", commands[i]->name, commands[i]->summary);
    fputs("  help      this page, or `truce help COMMAND`\n\n"
          "  --version  version of the program\n\n"
          "Exit codes: 0 all was read; 1 some input could not be read or output not written;\n"
          "2 the command line, the data or a lexicon is wrong.\n",
          f);
}

static int unknown(const char *name) {
    const char *names[N_COMMANDS + 1];
    for (size_t i = 0; i < N_COMMANDS; i++) names[i] = commands[i]->name;
    names[N_COMMANDS] = "help";
    const char *near = truce_cli_nearest(name, names, N_COMMANDS + 1);
    if (near) return truce_cli_usage(NULL, "there is no command '%s'; did you mean '%s'?", name, near);
    return truce_cli_usage(NULL, "there is no command '%s'", name);
}

static int help(int argc, char **argv) {
    if (argc < 2) {
        overview(stdout);
        return TRUCE_EXIT_OK;
    }
    const truce_command *c = truce_command_find(argv[1]);
    if (!c) return unknown(argv[1]);
    fputs(c->help, stdout);
    return TRUCE_EXIT_OK;
}

static int run(int argc, char **argv) {
    if (argc < 2) {
        overview(stderr);
        return TRUCE_EXIT_USAGE;
    }
    const char *name = argv[1];
    if (strcmp(name, "--version") == 0 || strcmp(name, "version") == 0) {
        printf("truce %s\n", truce_version());
        return TRUCE_EXIT_OK;
    }
    if (strcmp(name, "help") == 0 || strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0)
        return help(argc - 1, argv + 1);
    if (name[0] == '-') return truce_cli_usage(NULL, "there is no option %s before the command", name);
    const truce_command *c = truce_command_find(name);
    if (!c) return unknown(name);
    for (int i = 2; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "--help") == 0) {
            fputs(c->help, stdout);
            return TRUCE_EXIT_OK;
        }
    return c->run(argc - 1, argv + 1);
}

int main(int argc, char **argv) {
    int code = run(argc, argv);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        truce_cli_say("standard output: cannot write");
        if (code == TRUCE_EXIT_OK) code = TRUCE_EXIT_INPUT;
    }
    truce_cli_die_if_interrupted();
    return code;
}
