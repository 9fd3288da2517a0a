/* record/note_inside.h - inside the room: what the files of notes share. */
#ifndef TRUCE_RECORD_NOTE_INSIDE_H
#define TRUCE_RECORD_NOTE_INSIDE_H
#include "record/note.h"

/** May it stand as a key's name in a signature line? As golang.org/x/mod/sumdb/note has it. */
bool note__name_ok(truce_str name);
/** The next line of `text` from *at on, without its line feed; false: there is no more, or it does not end. */
bool note__line(truce_str text, uint32_t *at, truce_str *line);
/** A number as it would be written: decimal, no zero before it, at most INT64_MAX. */
bool note__number(truce_str s, uint64_t *out);
#endif
