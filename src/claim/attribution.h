/* claim/attribution.h - between the files that make attributions: quotes without a cue of their own, and who the
 * speaker is. Does not: find cues (cue.h).   Memory: the reading's arena. */
#ifndef TRUCE_CLAIM_ATTRIBUTION_H
#define TRUCE_CLAIM_ATTRIBUTION_H
#include "claim/cue.h"
#include "claim/quotes.h"

/** Work on one article. `origin[i]` belongs to r->attributions.v[i]. */
typedef struct truce_attributing {
    truce_reading *r;
    truce_quote_vec quotes;
    TRUCE_VEC(truce_cue) cues; /* of the whole article, in text order */
    uint32_t *first;           /* per sentence: index of its first cue; first[n_sent] is the end */
    TRUCE_VEC(int32_t) origin; /* index of the cue that made the attribution */
    int32_t *owner;            /* per quote: index of its cue, or -1; filled by truce_speech_quotes */
} truce_attributing;

/** One attribution of `cue` with content bytes [beg,end); returns its index. */
uint32_t truce_attribution__push(truce_attributing *w, int32_t cue, uint32_t beg, uint32_t end, bool direct);
void truce_speech_colons(truce_attributing *w,
                         int32_t sent);           /* speech.c: "X: ..." and "...: X" in headlines and transcripts */
void truce_speech_quotes(truce_attributing *w);   /* speech.c: extend, attach and inherit quotes */
void truce_speaker_resolve(truce_attributing *w); /* speaker.c: sources to parties */
#endif
