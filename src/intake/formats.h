/* intake/formats.h - between read.c and the readers of one format each: html*.c, feed.c, warc.c, jsonl.c.
 * Does: the readers' common signature, problems with a position, whole documents in bounded memory, dates of metadata.
 * Does not: text (text.h).   Depends on: intake.h.   Memory: see each function. */
#ifndef TRUCE_INTAKE_FORMATS_H
#define TRUCE_INTAKE_FORMATS_H
#include "intake/intake.h"

/** A reader of one format; returns as truce_intake_read. What is wrong with the input goes to calls.problem. */
typedef int truce_intake__reader(const char *file, truce_source src, const truce_intake_options *opt,
                                 truce_intake_calls calls, truce_err *err);
truce_intake__reader truce_intake__html;  /* html.c */
truce_intake__reader truce_intake__feed;  /* feed.c */
truce_intake__reader truce_intake__warc;  /* warc.c: plain or gzip */
truce_intake__reader truce_intake__jsonl; /* jsonl.c */

/** What `head` (the first bytes, no gzip) looks like. *what gets "a PDF file" and the like, and SNIFF is returned, when
 * it is nothing that truce reads. */
enum truce_format truce_intake__sniff(truce_str head, const char **what);

/** Report a problem; `line` and `col` 0: only the byte is known. @return TRUCE_OK, so that reading goes on */
int truce_intake__problem(const char *file, truce_intake_calls calls, bool severe, int code, uint64_t pos,
                          uint32_t line, uint32_t col, const char *fmt, ...) TRUCE_PRINTF(8, 9);
/** The whole of `src`, at most `limit` bytes (limits.document_bytes).
 *  @return TRUCE_OK; TRUCE_ELIMIT (`out` holds the first `limit` bytes); TRUCE_ENOMEM; what the source gave */
int truce_intake__slurp(truce_source src, size_t limit, truce_buf *out, truce_err *err);
/** A file that stands in another one, in memory: sniffed as files are, gzip undone; no web archive. `calls` get what
 * they would of a file of its own. */
int truce_intake__inside(const char *file, truce_str bytes, const truce_intake_options *opt, truce_intake_calls calls,
                         truce_err *err);
/* --- gunzip.c --- */

/** Decompresses while it is read; members that follow each other are one stream. Damage and bombs end the data early
 * and stay in `why`, so that what came before is read: look at it at the end. */
typedef struct truce_gunzip {
    truce_source src; /* compressed; bytes already read from it may be put into `in` first */
    const truce_limits *limits;
    void *z; /* z_stream */
    unsigned char *in;
    size_t in_n, in_at;
    uint64_t read, made; /* bytes in, bytes out, of this member */
    uint64_t pos;        /* bytes in, all members */
    bool member, ended;
    truce_err why; /* code TRUCE_OK while all is well */
} truce_gunzip;
int truce_gunzip_init(truce_gunzip *g, truce_source src, const truce_limits *limits, truce_err *err);
void truce_gunzip_fini(truce_gunzip *g);
truce_source truce_gunzip_source(truce_gunzip *g);

/** The day of "2025-10-26T10:00:00Z", "Sun, 26 Oct 2025 10:00:00 GMT", "October 26, 2025" as written, whatever the
 * zone; TRUCE_NODAY when there is none. */
truce_day truce_intake__day(truce_str s);

/** One HTML page to articles. `declared`: charset by HTTP, may be empty. `proto` gives ref, file, url and offset; what
 * the page says of itself is filled in where proto is silent. @return as truce_intake_read */
int truce_intake__page(const char *file, truce_str bytes, truce_str declared, const truce_article *proto,
                       const truce_intake_options *opt, uint32_t *part, truce_intake_calls calls, truce_err *err);
/** Text of a piece of HTML (UTF-8) such as a feed's description: all of it, but for scripts and hidden parts, a line a
 *  paragraph. @return TRUCE_OK; TRUCE_ENOMEM */
int truce_intake__fragment(truce_arena *a, truce_str html, unsigned depth, truce_str *out, truce_err *err);
#endif
