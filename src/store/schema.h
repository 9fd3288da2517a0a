/* store/schema.h - the tables of a ledger, and how an older ledger becomes a newer one.
 * Does: make, recognise and migrate them, in the dialect of the database.   Does not: fill them.
 * Depends on: db.h. */
#ifndef TRUCE_SCHEMA_H
#define TRUCE_SCHEMA_H
#include "store/db.h"

#define TRUCE_SCHEMA_VERSION 2

/** Called in the transaction of a migration, when the tables are as they should be: fills what a ledger of version
 *  `from` did not have. */
typedef int truce_schema_fill(void *ctx, int from, truce_err *err);

/** Make the tables of a new ledger, or bring an older one up to date (`write`); a newer one is refused.
 *  @param where  for messages   @param[out] version  of the tables: an older one only without `write`
 *  @return TRUCE_OK; TRUCE_EVERSION; TRUCE_EABSENT (no tables, and not `write`); what the database gave */
int truce_schema_open(truce_db *db, const char *where, bool write, truce_schema_fill *fill, void *ctx, int *version,
                      truce_err *err);
#endif
