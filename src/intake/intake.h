/* intake/intake.h - bytes to clean, split, dated articles.
 * Does: format sniffing, charset, mojibake repair, article text out of pages, feeds, archives and glued text, dates,
 * copies. Does not: sentences, meaning.   Depends on: base; libxml2 (html.c only), expat (feed.c only), zlib (warc.c
 * only), jansson (jsonl.c and JSON-LD in html.c), uchardet, iconv, utf8proc. Memory: streaming; one article at a time,
 * bounded by the limits.   Threads: one reader a thread, no shared state. */
#ifndef TRUCE_INTAKE_H
#define TRUCE_INTAKE_H
#include "base/base.h"
#include "base/file.h"

enum truce_format {
    TRUCE_FORMAT_SNIFF,
    TRUCE_FORMAT_TEXT,
    TRUCE_FORMAT_HTML,
    TRUCE_FORMAT_FEED,
    TRUCE_FORMAT_WARC,
    TRUCE_FORMAT_JSONL
};
/** "text", "html", ... ; TRUCE_FORMAT_SNIFF for anything else. */
enum truce_format truce_format_of(truce_str name);

typedef struct truce_limits {
    size_t article_bytes;  /* cleaned text of one article; a longer one is cut at a paragraph, with a warning */
    size_t line_bytes;     /* one line of text or JSONL; a longer one is left out, with an error */
    size_t document_bytes; /* one HTML page, feed or WARC record, after decompression */
    size_t ratio;          /* decompressed to compressed bytes, beyond the first MiB */
    unsigned depth;        /* nesting of HTML, XML, JSON */
} truce_limits;
extern const truce_limits truce_limits_default; /* 4 MiB, 4 MiB, 32 MiB, 200, 256 */

enum truce_basis { TRUCE_BASIS_NONE, TRUCE_BASIS_METADATA, TRUCE_BASIS_STATED, TRUCE_BASIS_INFERRED };
const char *truce_basis_name(enum truce_basis b); /* "none", "metadata", "stated", "inferred" */

/** What decoding or mojibake repair changed: text[beg,end) was `was`. kind: "mojibake", "charset", "control", "entity"
 * ... */
typedef struct truce_repair {
    uint32_t beg, end;
    truce_str was;
    const char *kind;
} truce_repair;
/** What was taken out. kind: "furniture", "stamp", "caption", "credit", "embed". */
typedef struct truce_junk {
    truce_str text;
    const char *kind;
} truce_junk;

/** One article. All of it lives in `arena`, which truce_article_free frees; `text` is valid UTF-8 in NFC, paragraphs
 * end in '\n'. */
typedef struct truce_article {
    truce_arena arena;
    char id[65];                                   /* lower-case hex SHA-256 of `text` */
    truce_str ref, file, title, source, url, lang; /* p NULL: not stated */
    uint32_t part;                                 /* 1, 2, ... within the file */
    truce_day published;                           /* TRUCE_NODAY when unknown */
    enum truce_basis basis;
    truce_str text;
    truce_str credit; /* wire credit seen ("AFP", "Reuters"), p NULL if none */
    uint64_t offset;  /* where it began in the input file, bytes; for messages */
    truce_str
        original;   /* options.originals: the line (JSONL) or record (WARC) that it was read from; p NULL: the file */
    uint32_t input; /* which input of the run, from 0 (engine) */
    TRUCE_VEC(truce_repair) repairs;
    TRUCE_VEC(truce_junk) junk;
    /* filled by truce_copies_see */
    char copy_of[65];  /* "" when it copies nothing seen before */
    double copy_share; /* 0..1 */
} truce_article;

void truce_article_free(truce_article *a); /* NULL is fine */

/** Receives articles (yours: free each with truce_article_free) and problems (input goes on after one). */
typedef struct truce_intake_calls {
    int (*article)(truce_article *a, void *ctx); /* not TRUCE_OK: stop, and that status is returned */
    /** A problem with position; `severe` problems make the exit status 1, the others are notes. */
    void (*problem)(const char *file, const truce_err *e, bool severe, void *ctx);
    void *ctx;
} truce_intake_calls;

typedef struct truce_intake_options {
    enum truce_format format; /* TRUCE_FORMAT_SNIFF to find out */
    truce_day date;           /* the user's date for undated articles (basis metadata), or TRUCE_NODAY */
    bool originals;           /* articles carry the bytes that they were read from */
    truce_limits limits;
} truce_intake_options;

/** Read everything from `src`, known as `file` in messages and articles.
 *  @return TRUCE_OK (also when problems were reported and input went on); TRUCE_EIO; TRUCE_ENOMEM; TRUCE_ESTOP or what
 *  the article callback gave. */
int truce_intake_read(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                      truce_err *err);

/** What bytes look like, for who has no better word: "text/html", "image/png" ...; never NULL. */
const char *truce_intake_media_type(truce_str bytes);

/* --- between the files of this room --- */

/** Bytes of one document to UTF-8 NFC with mojibake repaired. `declared` may be empty (from HTTP, meta or XML).
 *  repairs' offsets refer to *out. */
int truce_intake__decode(truce_arena *a, truce_str bytes, truce_str declared, truce_str *out,
                         truce_article *repairs_into, truce_err *err);
/** Text with paragraphs (already decoded) to articles: furniture, captions, glued parts, stamps, dates. `proto` gives
 *  ref, file, source, url, title, published; with `split` false it stays one article. `part` counts on. */
int truce_intake__articles(truce_str text, const truce_article *proto, bool split, const truce_intake_options *opt,
                           uint32_t *part, truce_intake_calls calls, truce_err *err);

/* --- copies --- */

enum { TRUCE_MINHASH = 64, TRUCE_MINHASH_BANDS = 16 };
/** What two texts are compared by. */
typedef struct truce_minhash {
    uint32_t min[TRUCE_MINHASH]; /* least hashes of the shingles of five words, their low 16 bits */
    uint32_t shingles;           /* 0: no words */
} truce_minhash;
void truce_minhash_of(truce_str text, truce_minhash *out);
/** Share (0..1) of the shorter text that is in the other, by estimate. Symmetric. */
double truce_minhash_contained(const truce_minhash *a, const truce_minhash *b);
/** Texts that copy one another have some band in common, nearly always. `i` < TRUCE_MINHASH_BANDS. */
uint32_t truce_minhash_band(const truce_minhash *m, uint32_t i);
/** From which share on one is a copy of the other: less where both carry the same agency's credit. */
double truce_copy_threshold(truce_str credit_a, truce_str credit_b);

/** Near-duplicate memory over all articles of a run (MinHash over word shingles, wire credits). About 300 bytes an
 * article. */
typedef struct truce_copies truce_copies;
int truce_copies_new(truce_copies **out, truce_err *err);
void truce_copies_free(truce_copies *c);
/** Compare with everything seen before, fill copy_of and copy_share, remember it. Call in input order. @return
 * TRUCE_OK; TRUCE_ENOMEM */
int truce_copies_see(truce_copies *c, truce_article *a, truce_err *err);
#endif
