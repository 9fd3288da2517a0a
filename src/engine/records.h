/* engine/records.h - the records of docs/formats.md as JSON, fields in the order of that page.
 * Does: one object a call, through the caller's truce_json.   Does not: line feeds, files.
 * Memory: into the caller's buffer. */
#ifndef TRUCE_RECORDS_H
#define TRUCE_RECORDS_H
#include "base/json.h"
#include "engine/engine.h"

void truce_record_report(truce_json *j, const truce_reading *r, bool text);
void truce_record_attribution(truce_json *j, const truce_reading *r, const truce_attribution *at);
void truce_record_claim(truce_json *j, const truce_reading *r, const truce_claim *c);
void truce_record_incident(truce_json *j, const truce_incident *i);
/** Fields of an incident for other formats that have them: "parties"; "figures", "totals", "objects". */
void truce_record_parties(truce_json *j, const truce_incident *i);
void truce_record_figures(truce_json *j, const truce_incident *i);
void truce_record_series(truce_json *j, const truce_series *s);
/** The `i`th mention in text order (actors, places and times merged); false when there are no more. `at` starts zeroed.
 */
typedef struct truce_mention_at {
    uint32_t actor, place, time;
} truce_mention_at;
bool truce_record_mention(truce_json *j, const truce_reading *r, truce_mention_at *at);

/** Names of enum truce_said (the five stances of a claim) and enum truce_modality; static. */
const char *truce_stance_name(unsigned stance);
const char *truce_modality_name(unsigned modality);

/** "a1b2c3d4e5f6-7" of a claim. */
void truce_claim_id(char out[32], const char *report, uint32_t number);
#endif
