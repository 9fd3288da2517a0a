/* lang/lang.h - text to sentences, tokens, tags, lemmas and dependency trees (Universal Dependencies v2, English).
 * Does: everything up to the tree.   Does not: know anything of conflict.   Depends on: base.
 * Memory: results live in the caller's arena.   Threads: the model is shared and immutable, scratch is one per thread.
 * Why this way: docs/decisions/ (parser). */
#ifndef TRUCE_LANG_H
#define TRUCE_LANG_H
#include "base/base.h"

enum truce_upos {
    TRUCE_UPOS_X,
    TRUCE_UPOS_ADJ,
    TRUCE_UPOS_ADP,
    TRUCE_UPOS_ADV,
    TRUCE_UPOS_AUX,
    TRUCE_UPOS_CCONJ,
    TRUCE_UPOS_DET,
    TRUCE_UPOS_INTJ,
    TRUCE_UPOS_NOUN,
    TRUCE_UPOS_NUM,
    TRUCE_UPOS_PART,
    TRUCE_UPOS_PRON,
    TRUCE_UPOS_PROPN,
    TRUCE_UPOS_PUNCT,
    TRUCE_UPOS_SCONJ,
    TRUCE_UPOS_SYM,
    TRUCE_UPOS_VERB,
    TRUCE_UPOS_COUNT
};

/** Penn tags as in the treebank ("HYPH", "-LRB-" ...). Order is part of the model format. */
enum truce_xpos {
    TRUCE_XPOS_NONE,
    TRUCE_XPOS_DOLLAR,
    TRUCE_XPOS_CLOSEQ,
    TRUCE_XPOS_COMMA,
    TRUCE_XPOS_LRB,
    TRUCE_XPOS_RRB,
    TRUCE_XPOS_STOP,
    TRUCE_XPOS_COLON,
    TRUCE_XPOS_CC,
    TRUCE_XPOS_CD,
    TRUCE_XPOS_DT,
    TRUCE_XPOS_EX,
    TRUCE_XPOS_FW,
    TRUCE_XPOS_GW,
    TRUCE_XPOS_HYPH,
    TRUCE_XPOS_IN,
    TRUCE_XPOS_JJ,
    TRUCE_XPOS_JJR,
    TRUCE_XPOS_JJS,
    TRUCE_XPOS_LS,
    TRUCE_XPOS_MD,
    TRUCE_XPOS_NN,
    TRUCE_XPOS_NNP,
    TRUCE_XPOS_NNPS,
    TRUCE_XPOS_NNS,
    TRUCE_XPOS_PDT,
    TRUCE_XPOS_POS,
    TRUCE_XPOS_PRP,
    TRUCE_XPOS_PRPS,
    TRUCE_XPOS_RB,
    TRUCE_XPOS_RBR,
    TRUCE_XPOS_RBS,
    TRUCE_XPOS_RP,
    TRUCE_XPOS_SYM,
    TRUCE_XPOS_TO,
    TRUCE_XPOS_UH,
    TRUCE_XPOS_VB,
    TRUCE_XPOS_VBD,
    TRUCE_XPOS_VBG,
    TRUCE_XPOS_VBN,
    TRUCE_XPOS_VBP,
    TRUCE_XPOS_VBZ,
    TRUCE_XPOS_WDT,
    TRUCE_XPOS_WP,
    TRUCE_XPOS_WPS,
    TRUCE_XPOS_WRB,
    TRUCE_XPOS_OPENQ,
    TRUCE_XPOS_COUNT
};

/** UD relations of the treebank, with subtypes. Order is part of the model format. */
enum truce_dep {
    TRUCE_DEP_ROOT,
    TRUCE_DEP_ACL,
    TRUCE_DEP_ACL_RELCL,
    TRUCE_DEP_ADVCL,
    TRUCE_DEP_ADVCL_RELCL,
    TRUCE_DEP_ADVMOD,
    TRUCE_DEP_AMOD,
    TRUCE_DEP_APPOS,
    TRUCE_DEP_AUX,
    TRUCE_DEP_AUX_PASS,
    TRUCE_DEP_CASE,
    TRUCE_DEP_CC,
    TRUCE_DEP_CC_PRECONJ,
    TRUCE_DEP_CCOMP,
    TRUCE_DEP_COMPOUND,
    TRUCE_DEP_COMPOUND_PRT,
    TRUCE_DEP_CONJ,
    TRUCE_DEP_COP,
    TRUCE_DEP_CSUBJ,
    TRUCE_DEP_CSUBJ_OUTER,
    TRUCE_DEP_CSUBJ_PASS,
    TRUCE_DEP_DEP,
    TRUCE_DEP_DET,
    TRUCE_DEP_DET_PREDET,
    TRUCE_DEP_DISCOURSE,
    TRUCE_DEP_DISLOCATED,
    TRUCE_DEP_EXPL,
    TRUCE_DEP_FIXED,
    TRUCE_DEP_FLAT,
    TRUCE_DEP_GOESWITH,
    TRUCE_DEP_IOBJ,
    TRUCE_DEP_LIST,
    TRUCE_DEP_MARK,
    TRUCE_DEP_NMOD,
    TRUCE_DEP_NMOD_DESC,
    TRUCE_DEP_NMOD_POSS,
    TRUCE_DEP_NMOD_UNMARKED,
    TRUCE_DEP_NSUBJ,
    TRUCE_DEP_NSUBJ_OUTER,
    TRUCE_DEP_NSUBJ_PASS,
    TRUCE_DEP_NUMMOD,
    TRUCE_DEP_OBJ,
    TRUCE_DEP_OBL,
    TRUCE_DEP_OBL_AGENT,
    TRUCE_DEP_OBL_UNMARKED,
    TRUCE_DEP_ORPHAN,
    TRUCE_DEP_PARATAXIS,
    TRUCE_DEP_PUNCT,
    TRUCE_DEP_REPARANDUM,
    TRUCE_DEP_VOCATIVE,
    TRUCE_DEP_XCOMP,
    TRUCE_DEP_COUNT
};

/** "NOUN", "VBD", "nsubj:pass" and back; unknown names give X, NONE, DEP. */
const char *truce_upos_name(unsigned upos);
const char *truce_xpos_name(unsigned xpos);
const char *truce_dep_name(unsigned dep);
unsigned truce_upos_of(truce_str name);
unsigned truce_xpos_of(truce_str name);
unsigned truce_dep_of(truce_str name);

/** Bits of truce_token.feats, from tag, lemma and tree. */
enum truce_feat {
    TRUCE_FEAT_PLUR = 1,
    TRUCE_FEAT_PAST = 2,
    TRUCE_FEAT_PRES = 4,
    TRUCE_FEAT_FIN = 8,
    TRUCE_FEAT_INF = 16,
    TRUCE_FEAT_PART = 32,
    TRUCE_FEAT_GER = 64,
    TRUCE_FEAT_PASS = 128,
    TRUCE_FEAT_NEG = 256
};

#define TRUCE_ROOT (-1)

/** One syntactic word. "don't" is two tokens whose spans touch; "cross-border" is three. */
typedef struct truce_token {
    uint32_t beg, end; /* bytes of the report's text, half-open; at least one byte */
    truce_str form;    /* text[beg,end), borrowed from the text */
    truce_str low;     /* truce_fold(form): lower case, no accents, straight apostrophe */
    truce_str lemma;   /* lower case unless a name; arena or model */
    int32_t head;      /* index in the same sentence, or TRUCE_ROOT */
    uint8_t upos, xpos, dep;
    bool space_after;
    uint16_t feats;
} truce_token;

typedef struct truce_sentence {
    uint32_t beg, end;  /* bytes of the report's text: first token's beg, last token's end */
    uint32_t paragraph; /* 0-based; paragraphs end at a line feed */
    uint32_t n;         /* tokens, at least 1, at most limits.tokens */
    truce_token *tok;
} truce_sentence;

typedef struct truce_lang truce_lang;                 /* the model, loaded */
typedef struct truce_lang_scratch truce_lang_scratch; /* one per thread */

#define TRUCE_LANG_TOKENS                                                                                              \
    400 /* longer sentences are cut at this many tokens, at a comma or semicolon if there is one */

/** Map a model image. @return TRUCE_OK; TRUCE_EIO; TRUCE_EINPUT (not a model, or damaged); TRUCE_EVERSION; TRUCE_ENOMEM
 */
int truce_lang_load(truce_lang **out, const char *path, truce_err *err);
void truce_lang_free(truce_lang *m);
int truce_lang_scratch_new(truce_lang_scratch **out, const truce_lang *m, truce_err *err);
void truce_lang_scratch_free(truce_lang_scratch *s);

/** Split `text` (valid UTF-8, NFC) into sentences and tokens. No tags yet (upos X, head ROOT). A line feed always ends
 * a sentence. Arena runs under its oom jump. Guarantees: tokens and gaps of white space rebuild the text; spans
 * ordered, on code-point borders. Cost: O(n). */
void truce_lang_split(const truce_lang *m, truce_lang_scratch *s, truce_arena *a, truce_str text,
                      truce_sentence **sentences, uint32_t *n);
/** Fill upos, xpos, lemma, head, dep, feats of one sentence. `flags`: what to do. Guarantees: one root, no cycle,
 *  same input same tree. */
enum { TRUCE_LANG_TAG = 1, TRUCE_LANG_PARSE = 2 };
void truce_lang_analyse(const truce_lang *m, truce_lang_scratch *s, truce_arena *a, truce_sentence *sent,
                        unsigned flags);

/** CoNLL-U. Write one sentence; read the next one from `*rest` (advances it). Used by `truce parse` and the trainers.
 *  truce_conllu_read makes text of its own in the arena, with token offsets into it.
 *  @return TRUCE_OK; TRUCE_ESTOP at the end; TRUCE_EINPUT with line and column (line counts on from *line) */
void truce_conllu_write(truce_buf *out, const truce_sentence *s, truce_str text, uint32_t index);
int truce_conllu_read(truce_arena *a, truce_str *rest, uint32_t *line, truce_sentence *out, truce_str *text,
                      truce_err *err);
#endif
