/* cli/ceasefire.h - what `watch` and `report` share: a ledger with the agreement that is watched, its cases, its terms.
 * Does: open them; the agreement is one of the ledger's, or a file of the user's that is only looked at.
 * Does not: show what comes out (ceasefire_out.c, daily*.c).   Depends on: accord, mandate.h. */
#ifndef TRUCE_CEASEFIRE_H
#define TRUCE_CEASEFIRE_H
#include "accord/watch.h"
#include "base/json.h"
#include "cli/mandate.h"

typedef struct truce_ceasefire {
    truce_mandate x;       /* ledger and mechanism */
    const char *agreement; /* --agreement: an id, or a file; NULL: the only one of the ledger */
    truce_agreement *file; /* read from a file; else NULL */
    const truce_agreement *g;
    truce_match_rules *rules;
    truce_watch w;
    bool arithmetic;
    int format;
} truce_ceasefire;

void truce_ceasefire_init(truce_ceasefire *c, const char *command);
/** Ledger, record, agreement, terms; c->w is begun. @return 0, or an exit code (the reason is said) */
int truce_ceasefire_open(truce_ceasefire *c);
void truce_ceasefire_fini(truce_ceasefire *c);

/** Name of a party; -1: "nobody named". */
truce_str truce_ceasefire_party(const truce_agreement *g, int32_t party);
/** Who says so (or denies it): names with commas, "the reports" for their own voice; nothing when nobody does.
 *  @param[out] n  how many, may be NULL */
enum truce_voices {
    TRUCE_VOICES_ALLEGE, /* others than the party itself */
    TRUCE_VOICES_SELF,
    TRUCE_VOICES_DENY,
    TRUCE_VOICES_CHARGE, /* that the party helps the group */
    TRUCE_VOICES_REJECT  /* that it does not */
};
bool truce_voice_is(const truce_match_voice *v, enum truce_voices which);
uint32_t truce_voices_put(truce_buf *b, const truce_watch_match *m, enum truce_voices which, const char *between);
/** "12.5" of tenths; with a sign when `sign`. */
void truce_tenths_put(truce_buf *b, int64_t tenths, bool sign);

/** What of the agreement stands against whom, as a day's row has it: sums over all days. */
truce_watch_day truce_ceasefire_sum(const truce_watch *w, int32_t party);
/** Is it listed: no part of another, on a day asked for? */
bool truce_ceasefire_listed(const truce_watch *w, const truce_watch_incident *i);

/* ---- ceasefire_out.c, ceasefire_records.c: each writes all of c->w to c->x.o ---- */
void truce_ceasefire_table(truce_ceasefire *c);
void truce_ceasefire_jsonl(truce_ceasefire *c);
void truce_ceasefire_csv(truce_ceasefire *c);
/** One allegation and one window as objects of JSON, also for `truce report`. */
void truce_ceasefire_allegation(truce_json *j, const truce_agreement *g, const truce_watch_incident *i,
                                const truce_watch_match *m);
void truce_ceasefire_window(truce_json *j, const truce_watch *w, uint32_t at);
#endif
