/* lexicon/inside.h - what the files of room lexicon share: source entries, the schema, the image's layout.
 * Does: internal types only; nothing here is for other rooms.   Depends on: base.
 * Memory: source entries live in the compiler's arena (under its oom jump); an image is mapped or owned by the lexicon.
 */
#ifndef TRUCE_LEXICON_INSIDE_H
#define TRUCE_LEXICON_INSIDE_H
#include "base/base.h"
#include "base/file.h"
#include "lexicon/lexicon.h"

/* ---------------------------------------------------------------- limits */

#define LEX_FILE_BYTES   (256u << 20) /* one source file */
#define LEX_LINE_BYTES   16384u       /* one line of it */
#define LEX_VALUE_BYTES  2048u        /* one value */
#define LEX_ENTRY_ATTRS  4096u        /* values of one entry */
#define LEX_ENTRIES      (1u << 20)   /* entries of one load */
#define LEX_PHRASE_WORDS 16u          /* words of one phrase */
#define LEX_ERRORS       100u         /* errors reported before a load gives up */

/* ---------------------------------------------------------------- schema.c */

/** What a value may be. */
enum lex_type {
    LEX_TEXT,     /* anything */
    LEX_PHRASE,   /* anything with a word in it; it is matched */
    LEX_ID,       /* letters, digits and . - _ : */
    LEX_COUNTRY,  /* ISO 3166 alpha-3, also withdrawn ones and XKX */
    LEX_SECTOR,   /* PLOVER sector */
    LEX_DATE,     /* YYYY-MM-DD */
    LEX_NUMBER,   /* decimal */
    LEX_YES,      /* yes */
    LEX_ONE_OF,   /* a word of `words` */
    LEX_RELATION, /* a grammatical relation or a preposition */
    LEX_CAMEO     /* two to four digits */
};

struct lex_attr_type {
    const char *name;
    uint8_t type;             /* enum lex_type */
    bool once;                /* at most one value an entry */
    uint8_t form;             /* enum truce_lex_form of a LEX_PHRASE */
    const char *const *words; /* of LEX_ONE_OF, NULL-terminated */
    double min, max;          /* of LEX_NUMBER; no limits when both are 0 */
};

struct lex_kind_type {
    const char *name;
    const struct lex_attr_type *attrs; /* ends with name NULL */
    bool head_matches;                 /* the headword and its aliases are phrases */
    const char *const *needs;          /* at least one of these attributes, NULL-terminated; NULL: none */
};

extern const struct lex_kind_type lex_kinds[TRUCE_LEX_COUNT];
/** TRUCE_LEX_NONE when there is none of that name. */
enum truce_lex_kind lex_kind_of(truce_str name);
const struct lex_attr_type *lex_attr_of(enum truce_lex_kind k, truce_str name); /* NULL: none */
/** Is the value good? When not, `why` says so (no period), with a near miss if there is one. */
bool lex_value_ok(const struct lex_attr_type *t, truce_str v, char *why, size_t size);
/** The nearest of the names `next(i)` gives (NULL ends), or NULL when none is near. */
const char *lex_nearest(truce_str word, const char *(*next)(unsigned i, const void *ctx), const void *ctx);
const char *lex_near_kind(truce_str word);
const char *lex_near_attr(enum truce_lex_kind k, truce_str word);
/** Decimal number, whole string, no locale. */
bool lex_number(truce_str s, double *out);

/* ---------------------------------------------------------------- source.c */

struct lex_value {
    truce_str key, text; /* key NULL-terminated static name from the schema */
    uint32_t line, col;
    uint8_t form; /* enum truce_lex_form, or LEX_NOFORM */
};
#define LEX_NOFORM 255

struct lex_entry {
    uint8_t kind;
    bool dropped; /* replaced by a later entry */
    bool tomb;    /* delete yes */
    bool faulty;  /* a fault in it was reported */
    truce_str name, where, file;
    uint32_t line;
    truce_str identity; /* what makes it the same entry as another of its kind */
    TRUCE_VEC(struct lex_value) values;
};

typedef TRUCE_VEC(struct lex_entry *) lex_entries;

struct lex_parser {
    truce_arena *arena;
    truce_lex_report *report;
    void *ctx;
    lex_entries entries;
    uint32_t errors;
    bool stop; /* a limit was met */
};

/** Parse one file's bytes; `file` is its name in diagnostics and in `where`. Appends to ps->entries. */
void lex_source_parse(struct lex_parser *ps, const char *file, truce_str bytes);
void lex_complain(struct lex_parser *ps, const char *file, uint32_t line, uint32_t col, bool is_error, const char *fmt,
                  ...) TRUCE_PRINTF(6, 7);

/* ---------------------------------------------------------------- image */

#define LEX_MAGIC   "TRUCELEX"
#define LEX_VERSION 1u
#define LEX_ORDER   0x01020304u

/** Sections of an image, each at an offset that is a multiple of 8. Counts are in the header. All numbers in the byte
 * order of the machine that wrote it (the header says which). */
enum lex_section {
    LEX_S_KEYS,     /* u32 string, a key */
    LEX_S_STROFF,   /* u32 offset into TEXT; one more than there are strings */
    LEX_S_ENTRIES,  /* struct lex_ientry; one more than there are entries (the last only ends the attributes) */
    LEX_S_ATTRS,    /* struct lex_iattr */
    LEX_S_IDS,      /* u32 entry, ordered by kind and identity */
    LEX_S_WORDS,    /* u32 string, a folded word */
    LEX_S_WORDROOT, /* u32 node under the root for a word, 0 none */
    LEX_S_BUCKETS,  /* u32 word + 1, open addressing; a power of two, at least twice the words */
    LEX_S_NODES,    /* struct lex_inode, breadth first; one more than there are nodes */
    LEX_S_PHRASES,  /* struct lex_iphrase */
    LEX_S_TEXT,     /* bytes */
    LEX_SECTIONS
};

struct lex_header {
    char magic[8];
    uint32_t version, order;
    uint64_t size;     /* of the whole image */
    uint64_t checksum; /* lex_image_sum: of everything, with this field 0 */
    uint64_t offset[LEX_SECTIONS];
    uint32_t count[LEX_SECTIONS]; /* elements, with the closing one where there is one */
    uint32_t reserved;
};

struct lex_ientry {
    uint32_t name, where, identity; /* strings */
    uint32_t attrs;                 /* first attribute */
    uint8_t kind, tomb;
    uint16_t reserved;
};
struct lex_iattr {
    uint32_t value; /* string */
    uint32_t key;   /* index of a key */
};
/** Children of node k are nodes [first, next node's first); a node's phrases are [phrases, next node's phrases). */
struct lex_inode {
    uint32_t word, first, phrases;
};
/** Bit i of `caps`: word i begins with a capital; of `all`: word i, of two letters or more, is all capitals. */
struct lex_iphrase {
    uint32_t entry;
    uint16_t caps, all;
    uint8_t form, kind;
    uint16_t words;
};

/** An image in memory, checked. Pointers go into the mapping or buffer. */
struct lex_image {
    const unsigned char *p;
    uint32_t n_keys, n_strings, n_entries, n_attrs, n_words, n_nodes, n_phrases, bucket_mask;
    const uint32_t *keys, *stroff, *ids, *words, *wordroot, *buckets;
    const struct lex_ientry *entries;
    const struct lex_iattr *attrs;
    const struct lex_inode *nodes;
    const struct lex_iphrase *phrases;
    const char *text;
};

/** Compile parsed entries to an image. Runs under the arena's oom jump; `out->failed` when the heap is full. */
void lex_image_write(truce_arena *a, const lex_entries *entries, truce_buf *out);
/** Check bytes and fill `im`. `name` stands in messages. @return TRUCE_OK; TRUCE_EINPUT; TRUCE_EVERSION
 *  Guarantees: every index and offset of the image is in range, the trie has no cycle. Cost: O(n). */
int lex_image_open(struct lex_image *im, const char *name, const void *p, size_t n, truce_err *err);
uint64_t lex_image_sum(const void *p, size_t n);
/** Recompute the checksum of an image that was changed in place (tests, fuzzing). */
void lex_image_seal(void *p, size_t n);
truce_str lex_string(const struct lex_image *im, uint32_t s);
/** Index among `im`'s entries of the one with this kind and identity, or TRUCE_NOENTRY. */
uint32_t lex_image_find(const struct lex_image *im, uint8_t kind, truce_str identity);
/** Word number of a folded word, or UINT32_MAX. */
uint32_t lex_image_word(const struct lex_image *im, const char *p, uint32_t n);
/** The image as a source that compiles to the same bytes. */
void lex_image_dump(const struct lex_image *im, truce_buf *out);

/* ---------------------------------------------------------------- words */

/** Bits of a word. */
enum { LEX_CAP = 1, LEX_ALLCAPS = 2, LEX_ASCII = 4 };
/** The next word of s at or after `i`: [*beg,*end). False at the end. */
bool lex_word_next(truce_str s, uint32_t i, uint32_t *beg, uint32_t *end, unsigned *flags);

/* ---------------------------------------------------------------- the lexicon */

#define LEX_LAYERS 2 /* the image, and the user's sources over it */

struct truce_lexicon {
    struct lex_image layer[LEX_LAYERS];
    uint32_t layers;
    uint32_t base[LEX_LAYERS + 1]; /* first entry number of each layer */
    truce_map map;
    truce_buf own;   /* the compiled overlay */
    uint8_t *hidden; /* bit per entry: replaced or deleted; NULL when none is */
};

#endif
