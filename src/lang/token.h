/* lang/token.h - inside of room lang: from one line of text to words (token.c), from words to sentences (split.c). */
#ifndef TRUCE_LANG_TOKEN_H
#define TRUCE_LANG_TOKEN_H
#include "lang/model.h"

typedef struct lang__piece {
    uint32_t beg, end;
    uint16_t flags; /* of tokens.txt, with LANG__ABBR when the period belongs to the word */
} lang__piece;

typedef TRUCE_VEC(lang__piece) lang__pieces;

/** Words of text[beg,end), which holds no line feed. */
void truce_lang__tokenise(const truce_lang *m, truce_arena *a, truce_str text, uint32_t beg, uint32_t end,
                          lang__pieces *out);
#endif
