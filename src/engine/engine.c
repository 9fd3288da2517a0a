/* engine/engine.c - opens what truce knows: language model, lexicon image, the user's lexicon files. */
#include "engine/engine.h"

#include <string.h>

struct truce_engine {
    truce_lang *lang;
    truce_lexicon *lex;
    truce_knowledge *know; /* the lexicon's frames, made ready */
};

const char *truce_version(void) {
    return TRUCE_VERSION;
}
const truce_lexicon *truce_engine_lexicon(const truce_engine *e) {
    return e->lex;
}
const truce_lang *truce_engine_lang(const truce_engine *e) {
    return e->lang;
}
const truce_knowledge *truce_engine_knowledge(const truce_engine *e) {
    return e->know;
}

static void engine__diagnostic(const char *file, uint32_t line, uint32_t col, bool is_error, const char *msg,
                               void *ctx) {
    const truce_options *o = ctx;
    if (o->diagnostic) o->diagnostic(file, line, col, is_error, msg, o->ctx);
}

static bool engine__complete(const truce_options *o) {
    return o && o->size >= sizeof *o && o->data && (!o->n_lexicons || o->lexicons);
}

int truce_engine_lexicon_open(truce_lexicon **out, const truce_options *o, truce_err *err) {
    truce_buf path;
    *out = NULL;
    if (!engine__complete(o))
        return truce_err_set(err, TRUCE_EUSAGE, "truce_open: options without size, data or lexicons");
    truce_options diag = *o;
    truce_buf_init(&path);
    truce_buf_printf(&path, "%s/" TRUCE_DATA_LEXICON, o->data);
    truce_buf_char(&path, '\0');
    int rc = path.failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory")
                         : truce_lexicon_load(out, path.p, o->lexicons, o->n_lexicons, engine__diagnostic, &diag, err);
    truce_buf_fini(&path);
    return rc;
}

static int engine__load(truce_engine *e, const truce_options *o, truce_err *err) {
    truce_buf path;
    truce_buf_init(&path);
    truce_buf_printf(&path, "%s/" TRUCE_DATA_MODEL, o->data);
    truce_buf_char(&path, '\0');
    int rc = path.failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : truce_lang_load(&e->lang, path.p, err);
    truce_buf_fini(&path);
    if (rc == TRUCE_OK) rc = truce_engine_lexicon_open(&e->lex, o, err);
    if (rc == TRUCE_OK) rc = truce_knowledge_new(&e->know, e->lex, err);
    return rc;
}

int truce_open(truce_engine **out, const truce_options *o, truce_err *err) {
    *out = NULL;
    if (!engine__complete(o))
        return truce_err_set(err, TRUCE_EUSAGE, "truce_open: options without size, data or lexicons");
    truce_engine *e = truce_calloc(1, sizeof *e);
    if (!e) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    int rc = engine__load(e, o, err);
    if (rc != TRUCE_OK) truce_close(e);
    else *out = e;
    return rc;
}

void truce_close(truce_engine *e) {
    if (!e) return;
    truce_knowledge_free(e->know);
    truce_lang_free(e->lang);
    truce_lexicon_free(e->lex);
    truce_free(e);
}
