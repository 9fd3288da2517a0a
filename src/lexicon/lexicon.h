/* lexicon/lexicon.h - what an area expert edits: actors, places, frames, cues, harm and number words, calendar.
 * Does: compile lexicon sources (plain text, docs/lexicon.md) to an image; layer user files over it; find phrases in
 * text. Does not: know trees or claims.   Depends on: base. Memory: a loaded lexicon is immutable and shared by
 * threads. */
#ifndef TRUCE_LEXICON_H
#define TRUCE_LEXICON_H
#include "base/base.h"

/** Kinds of entries. The name in the source file is the lower-case word. */
enum truce_lex_kind {
    TRUCE_LEX_NONE,
    TRUCE_LEX_ACTOR,   /* a state, organisation, armed group, office or person with a name */
    TRUCE_LEX_GENERIC, /* a common noun for people: soldier, gunman, civilian */
    TRUCE_LEX_PLACE,   /* a name on the map (also from the gazetteer) */
    TRUCE_LEX_FRAME,   /* what a verb, noun or adjective says: event, harm, roles */
    TRUCE_LEX_CUE,     /* how something is said: say, deny, according to */
    TRUCE_LEX_NUMBER,  /* number words and vague counts */
    TRUCE_LEX_WEAPON,  /* air strike, mortar, suicide bomber */
    TRUCE_LEX_OBJECT,  /* post, vehicle, school: things harmed or taken */
    TRUCE_LEX_TIME,    /* calendar words */
    TRUCE_LEX_WORD,    /* small word lists by name: value `list` */
    TRUCE_LEX_TERM,    /* what touches a term of an agreement (accord/match.h) */
    TRUCE_LEX_WEIGHT,  /* what an incident counts in the escalation index (accord/watch.h) */
    TRUCE_LEX_COUNT
};
const char *truce_lex_kind_name(enum truce_lex_kind k);

typedef struct truce_lexicon truce_lexicon;
typedef uint32_t truce_entry; /* index of an entry; TRUCE_NOENTRY is none */
#define TRUCE_NOENTRY UINT32_MAX

typedef void truce_lex_report(const char *file, uint32_t line, uint32_t col, bool is_error, const char *msg, void *ctx);

/** Load the compiled image `path` (NULL: none) and layer the `n` source files over it; later entries with the same kind
 *  and id replace earlier ones. Diagnostics go to `report` (file:line:column); any error fails the load.
 *  @return TRUCE_OK; TRUCE_EIO; TRUCE_EINPUT; TRUCE_EVERSION; TRUCE_ENOMEM */
int truce_lexicon_load(truce_lexicon **out, const char *path, const char *const *sources, size_t n,
                       truce_lex_report *report, void *ctx, truce_err *err);
/** The same with one source in memory, called `name` in diagnostics. */
int truce_lexicon_load_text(truce_lexicon **out, const char *path, const char *name, truce_str source,
                            truce_lex_report *report, void *ctx, truce_err *err);
void truce_lexicon_free(truce_lexicon *x);
/** Compile sources into an image file; `image` NULL only checks them. */
int truce_lexicon_compile(const char *image, const char *const *sources, size_t n, truce_lex_report *report, void *ctx,
                          truce_err *err);

/** Append a layer (0: the image, or the sources when there is no image) as a source that compiles to the same bytes. */
int truce_lexicon_dump(const truce_lexicon *x, uint32_t layer, truce_buf *out, truce_err *err);

/* --- entries --- */
enum truce_lex_kind truce_lex_kindof(const truce_lexicon *x, truce_entry e);
truce_str truce_lex_name(const truce_lexicon *x, truce_entry e); /* the headword, as written */
/** "file:line" where it was defined, for `truce explain`. */
truce_str truce_lex_where(const truce_lexicon *x, truce_entry e);
/** First value of attribute `key` ("country"); p NULL when it has none. `i` picks further values of the same key. */
truce_str truce_lex_get(const truce_lexicon *x, truce_entry e, const char *key);
truce_str truce_lex_nth(const truce_lexicon *x, truce_entry e, const char *key, uint32_t i);
/** Attribute as number; `otherwise` when absent. */
double truce_lex_number(const truce_lexicon *x, truce_entry e, const char *key, double otherwise);
bool truce_lex_has(const truce_lexicon *x, truce_entry e, const char *key);
/** Entries are 0..count-1; replaced and deleted ones are among them, but are never found. */
uint32_t truce_lex_count(const truce_lexicon *x);
/** Neither replaced nor deleted: for who walks over all of a kind. */
bool truce_lex_stands(const truce_lexicon *x, truce_entry e);
/** Entry of `kind` with attribute id = `id` (a place without id: its geonameid). */
truce_entry truce_lex_by_id(const truce_lexicon *x, enum truce_lex_kind kind, truce_str id);

/* --- matching ---
 * A phrase is a sequence of words; a word is a run of letters and digits after truce_fold ("U.N." is u,n;
 * "Tehreek-e-Taliban" is tehreek,e,taliban). Between two words of a phrase the text may have one of: space(s), hyphen,
 * apostrophe, period, slash. A phrase written with a capital only matches text whose word begins with one; written in
 * capitals only (two letters or more) it only matches capitals. A written "*" stands for nothing here. */

typedef struct truce_match {
    uint32_t beg, end; /* bytes of the text */
    truce_entry entry;
    uint16_t form; /* which attribute the phrase came from: truce_lex_form */
    uint16_t words;
} truce_match;

/** Which attribute holds the phrase that matched. */
enum truce_lex_form {
    TRUCE_FORM_NAME,
    TRUCE_FORM_ALIAS,
    TRUCE_FORM_ADJ,
    TRUCE_FORM_PEOPLE,
    TRUCE_FORM_CAPITAL,
    TRUCE_FORM_VERB,
    TRUCE_FORM_NOUN,
    TRUCE_FORM_ADJECTIVE,
    TRUCE_FORM_PHRASE
};

/** All matches of entries of the kinds in `kinds` (bit 1u<<kind) in text[beg,end): at each start the longest phrase of
 * each kind, every entry that has exactly that phrase; ordered by beg, then longer first, then entry. Overlaps between
 * kinds are kept. */
void truce_lex_scan(const truce_lexicon *x, truce_arena *a, truce_str text, uint32_t beg, uint32_t end, uint32_t kinds,
                    truce_match **out, uint32_t *n);

/** Entries whose phrase under `form` is exactly this word or phrase (as lemma, folded). Writes up to `max`, returns how
 * many there are. */
uint32_t truce_lex_find(const truce_lexicon *x, enum truce_lex_kind kind, enum truce_lex_form form, truce_str phrase,
                        truce_entry *out, uint32_t max);
#endif
