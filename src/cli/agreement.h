/* cli/agreement.h - `truce agreement`: between agreement.c (check, add, options) and agreement_show.c (show). */
#ifndef TRUCE_CLI_AGREEMENT_H
#define TRUCE_CLI_AGREEMENT_H
#include "cli/mandate.h"

/** All agreements of a ledger, a line each; x is open. @param json  an array */
void truce_agreement_list(truce_mandate *x, bool json);
/** One of them, as of x's time. */
void truce_agreement_show(truce_mandate *x, const truce_agreement *g, bool json);
#endif
