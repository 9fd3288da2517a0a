/* store/schema.h - the tables of a ledger, and how an older ledger becomes a newer one.
 * Does: make, recognise and migrate them, in the dialect of the database.   Does not: fill them.
 * Depends on: db.h. */
#ifndef TRUCE_SCHEMA_H
#define TRUCE_SCHEMA_H
#include "store/db.h"

#define TRUCE_SCHEMA_VERSION 1

/** Make the tables of a new ledger, or bring an older one up to date (`write`); a newer one is refused.
 *  @param where  for messages
 *  @return TRUCE_OK; TRUCE_EVERSION; TRUCE_EABSENT (no tables, and not `write`); what the database gave */
int truce_schema_open(truce_db *db, const char *where, bool write, truce_err *err);
#endif
