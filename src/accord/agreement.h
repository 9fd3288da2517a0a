/* accord/agreement.h - what the parties agreed, as a file that a person can read: parties, mediators, terms, quorum.
 * Does: read YAML (libyaml), check it against the schema with file:line:column, find terms.
 * Does not: say what breaks a term (match.h); keep it (mechanism.h).
 * Depends on: base, libyaml (agreement*.c only).   Memory: one arena of its own, freed at once; it keeps the text.
 * The format: docs/mechanism.md; an example: examples/agreements/doha-2025.yaml */
#ifndef TRUCE_ACCORD_AGREEMENT_H
#define TRUCE_ACCORD_AGREEMENT_H
#include "base/base.h"

enum {
    TRUCE_AGREEMENT_BYTES = 48 * 1024, /* it must fit an entry of the record, where a line end takes two */
    TRUCE_AGREEMENT_DEPTH = 16,
    TRUCE_AGREEMENT_ITEMS = 64, /* parties, mediators, terms, texts of a term, keys: of each */
    TRUCE_AGREEMENT_LINE = 500, /* bytes of a name, a title, a source */
    TRUCE_AGREEMENT_FAULTS = 100
};

typedef TRUCE_VEC(truce_str) truce_strs;

enum truce_term_kind {
    TRUCE_TERM_CESSATION,      /* cessation_of_hostilities */
    TRUCE_TERM_NO_SUPPORT,     /* no_support_to_armed_groups */
    TRUCE_TERM_FORCES,         /* no_attacks_on_forces */
    TRUCE_TERM_CIVILIANS,      /* no_attacks_on_civilians */
    TRUCE_TERM_INFRASTRUCTURE, /* no_attacks_on_infrastructure */
    TRUCE_TERM_CROSSINGS,      /* crossings */
    TRUCE_TERM_PRISONERS,      /* prisoners */
    TRUCE_TERM_MONITORING,     /* monitoring */
    TRUCE_TERM_PENALTIES,      /* penalties */
    TRUCE_TERM_TALKS,          /* talks */
    TRUCE_TERM_COUNT
};
const char *truce_term_kind_name(unsigned k);

/** Who is bound, or mediates. `id`: a country code (AFG) or a name of a group; what claims call it. */
typedef struct truce_signatory {
    truce_str id, name;
    truce_strs also; /* other ids and names that count as it: groups it answers for */
} truce_signatory;

/** A term as one side published it. Variants stand side by side; none is the true one. */
typedef struct truce_term_text {
    truce_str by, lang, text,
        source;           /* by: a signatory's id or a name; lang: BCP 47; text: verbatim, in that language */
    truce_str translated; /* of `lang` it was translated from, p NULL: original */
    truce_day published;  /* TRUCE_NODAY: not said */
} truce_term_text;

typedef struct truce_term {
    truce_str id;               /* "T1" */
    uint8_t kind;               /* enum truce_term_kind */
    truce_str summary;          /* our words, neutral */
    TRUCE_VEC(int32_t) obliged; /* indexes of parties; all of them when the file says `all` */
    truce_strs groups;          /* no_support: the armed groups meant; empty: any */
    truce_strs area;            /* countries or places; empty: the agreement's */
    truce_day from, to;         /* to TRUCE_NODAY: open */
    TRUCE_VEC(truce_term_text) texts;
    uint32_t line; /* of the file */
} truce_term;

typedef struct truce_agreement {
    truce_str id, title, place, text; /* text: the file, byte for byte */
    char sha256[65];                  /* of it */
    truce_day signed_on, from, to;    /* in force; to TRUCE_NODAY: open */
    TRUCE_VEC(truce_signatory) parties;
    TRUCE_VEC(truce_signatory) mediators;
    truce_strs area;
    TRUCE_VEC(truce_term) terms;
    truce_strs sources;
    uint32_t assents, neutral;                 /* quorum: so many assents, so many of them by mediators (at least 1) */
    uint32_t response_seconds, remedy_seconds; /* deadlines leave so much time at least; left out: 7 and 30 days */
    truce_arena arena;
} truce_agreement;

/** Read a file. Line ends of Windows and a byte order mark are taken off, the last line is ended: what is kept is what
 *  the record can hold, and sha256 is of that.
 *  @param[out] out  yours on TRUCE_OK, truce_agreement_free; NULL otherwise
 *  @param fault     gets every fault, in order of line and column (1-based, in characters; 0: of the whole file), and
 *                   what would be right; may be NULL. Beyond TRUCE_AGREEMENT_FAULTS they are only counted
 *  @return TRUCE_OK; TRUCE_EINPUT, TRUCE_ELIMIT (faults were handed out, err has how many and the first); TRUCE_ENOMEM
 *  Guarantees: same text, same faults; at least two parties and one mediator, no name in two of them, the quorum can be
 *  had and needs a mediator, every term binds some party and has a text, its days lie within the agreement's. */
int truce_agreement_read(truce_agreement **out, truce_str text,
                         void (*fault)(uint32_t line, uint32_t col, const char *what, void *ctx), void *ctx,
                         truce_err *err);
void truce_agreement_free(truce_agreement *a);
/** A time as a file may have it, in its largest whole unit: "7 days", "36 hours", "1 second". */
void truce_agreement_span(uint32_t seconds, char out[32]);
/** NULL: there is none. */
const truce_term *truce_agreement_term(const truce_agreement *a, truce_str id);
/** The party that this country code, id or name is (also by `also`), any case; -1: none. Likewise mediators. */
int32_t truce_agreement_party(const truce_agreement *a, truce_str who);
int32_t truce_agreement_mediator(const truce_agreement *a, truce_str who);
/** Is it in force on that day (of a term: is the term)? `t` may be NULL. */
bool truce_agreement_on(const truce_agreement *a, const truce_term *t, truce_day day);
#endif
