/* cli/export_wacz.h - `truce export --format wacz`: between its files: export_wacz.c (the package), export_gather.c
 * (what belongs to a case or an id), export_proofs.c (what the record says of it). */
#ifndef TRUCE_CLI_EXPORT_WACZ_H
#define TRUCE_CLI_EXPORT_WACZ_H
#include "accord/mechanism.h"
#include "base/map.h"
#include "cli/ledger.h"
#include "exchange/wacz.h"

/** Bytes that go in: a document that reports were read from, or evidence that was kept. */
typedef struct wacz_doc {
    char sha[65];
    truce_time_us at;             /* obtained */
    TRUCE_VEC(truce_str) reports; /* ids */
} wacz_doc;

/** Names, each once. */
typedef struct wacz_names {
    TRUCE_VEC(truce_str) v;
    truce_map64 at;
} wacz_names;

typedef struct wacz_export {
    truce_ledger *l;
    const char *case_id; /* as asked for, NULL: l->filter.id */
    truce_arena arena;
    truce_mechanism m;
    const truce_case *c; /* NULL: no case */
    TRUCE_VEC(wacz_doc) docs;
    TRUCE_VEC(truce_wacz_custody) lines;
    TRUCE_VEC(uint64_t) entries; /* of the record */
    wacz_names reports, incidents, hashes, kept;
    uint64_t size; /* of the record, as of the time asked for */
    truce_time_us newest;
    char whole[80];   /* the id that l->filter.id names */
    uint64_t missing; /* hashes that acts name and this ledger does not hold */
    truce_err err;    /* of callbacks */
} wacz_export;

/** Find all that belongs to it. */
int wacz_gather(wacz_export *x, truce_err *err);
/** A line of custody; texts are copied. `entry` UINT64_MAX: none. */
int wacz_line(wacz_export *x, truce_time_us at, truce_str who, truce_str what, truce_str sha, truce_str note,
              uint64_t entry, truce_err *err);
/** A file's name without its folders: where it lay on somebody's machine is nobody else's business. */
truce_str wacz_base(truce_str name);
/** Proofs of x->entries, the checkpoint, the members, the finding: files of custody/. */
int wacz_proofs(wacz_export *x, truce_wacz *w, truce_err *err);

/** The command's part, after its options. @return exit code */
int truce_export_wacz(truce_ledger *l, const char *case_id);
#endif
