/* cli/tally.h - what tally.c and tally_out.c share. */
#ifndef TRUCE_CLI_TALLY_H
#define TRUCE_CLI_TALLY_H
#include "cli/feed.h"
#include "incident/sums.h"

typedef struct truce_tallying {
    truce_feed feed; /* first: callbacks are handed the feed */
    truce_sums *sums;
    truce_sums_options opt;
    const char *against, *source; /* CSV of a published series, who published it */
    truce_buf csv;
    truce_out out;
} truce_tallying;

/** Show it all in the format asked for, into t->out. @return TRUCE_OK; TRUCE_ENOMEM */
int truce_tally_show(truce_tallying *t, truce_err *err);
#endif
