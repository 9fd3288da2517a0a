/* intake/formats.h - between read.c and the files of the formats: one reader each.
 * Does: say what each reader gets.   Depends on: intake.h.
 * All of them: read `src` to its end, hand articles and problems to `calls`; @return as truce_intake_read. */
#ifndef TRUCE_INTAKE_FORMATS_H
#define TRUCE_INTAKE_FORMATS_H
#include "intake/intake.h"

typedef int truce_intake__reader(const char *file, truce_source src, const truce_intake_options *opt, truce_intake_calls calls,
                                 truce_err *err);

truce_intake__reader truce_intake__text;  /* text.c */
truce_intake__reader truce_intake__html;  /* html.c */
truce_intake__reader truce_intake__feed;  /* feed.c */
truce_intake__reader truce_intake__warc;  /* warc.c */
truce_intake__reader truce_intake__jsonl; /* jsonl.c */

#endif
