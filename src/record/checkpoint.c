/* record/checkpoint.c - the text of a checkpoint: see note.h. */
#include "record/note_inside.h"

#include <string.h>

int truce_checkpoint_parse(truce_checkpoint *out, truce_str text, truce_err *err) {
    truce_str size, root, more;
    uint32_t at = 0, number = 3;
    memset(out, 0, sizeof *out);
    if (!truce_note_text_ok(text))
        return truce_err_set(err, TRUCE_EINPUT, "no checkpoint: it is not the text of a signed note");
    if (!note__line(text, &at, &out->origin) || !out->origin.n)
        return truce_err_at(err, TRUCE_EINPUT, 1, 1, "no checkpoint: its first line is not the name of a record");
    if (!note__line(text, &at, &size) || !note__number(size, &out->size))
        return truce_err_at(err, TRUCE_EINPUT, 2, 1, "no checkpoint: its second line is not a number of entries");
    if (!note__line(text, &at, &root) || !truce_node_get(&out->root, root))
        return truce_err_at(err, TRUCE_EINPUT, 3, 1, "no checkpoint: its third line is not base64 of a SHA-256");
    while (note__line(text, &at, &more))
        if (number++, !more.n) return truce_err_at(err, TRUCE_EINPUT, number, 1, "no checkpoint: it has an empty line");
    return TRUCE_OK;
}

void truce_checkpoint_put(truce_buf *b, const truce_checkpoint *c) {
    char root[45];
    truce_node_put(&c->root, root);
    truce_buf_str(b, c->origin);
    truce_buf_printf(b, "\n%llu\n%s\n", (unsigned long long)c->size, root);
}
