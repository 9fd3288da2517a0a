/* cli/out_table.c - incidents for people. */
#include "cli/out.h"

const truce_writer truce_writer_table = {"table", NULL, NULL, NULL, NULL, NULL, true};
