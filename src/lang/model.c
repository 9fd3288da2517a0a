/* lang/model.c - the model image: map, check, point into it; and the public analyse call.
 * Every offset, length and reference of the image is checked here once, so that look-ups need no checks: a damaged or
 * hostile image is refused with TRUCE_EINPUT. */
#include "lang/model.h"

#include <string.h>

static int section(const truce_map *f, const lang__header *h, unsigned i, lang__table *t, truce_err *err) {
    const lang__section *s = &h->section[i];
    if (s->off % 64 || s->off < sizeof *h || s->off > f->n || s->len > f->n - s->off)
        return truce_err_set(err, TRUCE_EINPUT, "model image: section %u reaches outside the file", i);
    if ((uint64_t)s->buckets * sizeof(lang__bucket) + (uint64_t)s->pool * 2 > s->len)
        return truce_err_set(err, TRUCE_EINPUT, "model image: section %u is shorter than its tables", i);
    t->b = (const lang__bucket *)(const void *)(f->p + s->off);
    t->buckets = s->buckets;
    t->pool = (const uint16_t *)(const void *)(f->p + s->off + (uint64_t)s->buckets * sizeof(lang__bucket));
    t->npool = s->pool;
    return TRUCE_OK;
}

static int check_far(const lang__table *t, truce_err *err) {
    for (uint32_t i = 0; i < t->buckets; i++)
        for (unsigned k = 0; k < 8; k++) {
            const uint16_t *p = t->b[i].pay[k];
            if (!t->b[i].fp[k] || LANG__CLASS(p[0]) != LANG__FAR) continue;
            uint64_t off = p[1] | (uint32_t)p[2] << 16;
            if (off + (p[0] >> 6) > t->npool)
                return truce_err_set(err, TRUCE_EINPUT, "model image: a weight list reaches outside the pool");
        }
    return TRUCE_OK;
}

static int check_net(const truce_map *f, const lang__section *s, lang__net *net, truce_err *err) {
    if (s->off % 64 || s->off < sizeof(lang__header) || s->off > f->n || s->len > f->n - s->off)
        return truce_err_set(err, TRUCE_EINPUT, "model image: the net reaches outside the file");
    if (!s->len) return TRUCE_OK; /* a model without one */
    const lang__net_head *h = (const lang__net_head *)(const void *)(f->p + s->off);
    bool sane = s->len >= LANG__NET_HEAD && h->words && h->words <= 65536 && h->frequent && h->frequent <= h->words &&
                h->tags >= 2 && h->tags <= 256 && h->rows == lang__net_rows_of(h) &&
                LANG__NET_HEAD + ((uint64_t)h->rows + 2 * LANG__OUTPUTS) * LANG__HIDDEN <= s->len;
    if (!sane) return truce_err_set(err, TRUCE_EINPUT, "model image: the net's sizes are off");
    net->w1 = (const int8_t *)(f->p + s->off + LANG__NET_HEAD);
    net->w2 = (const int16_t *)(const void *)(net->w1 + (size_t)h->rows * LANG__HIDDEN);
    for (uint32_t i = 0; i < TRUCE_XPOS_COUNT * TRUCE_UPOS_COUNT; i++) sane = sane && h->tag[i] < h->tags;
    for (uint32_t i = 0; i < LANG__OUTPUTS; i++) sane = sane && h->bias[i] >= -(1 << 28) && h->bias[i] <= 1 << 28;
    for (uint32_t i = 0; i < LANG__OUTPUTS * LANG__HIDDEN; i++)
        sane = sane && net->w2[i] >= -LANG__W2_MOST && net->w2[i] <= LANG__W2_MOST;
    if (!sane) return truce_err_set(err, TRUCE_EINPUT, "model image: the net's weights are off");
    net->head = h;
    return TRUCE_OK;
}

static int check_header(const truce_map *f, const lang__header *h, const char *path, truce_err *err) {
    if (f->n < sizeof *h || memcmp(h->magic, LANG__MAGIC, 8) != 0)
        return truce_err_set(err, TRUCE_EINPUT, "%s: not a truce language model", path);
    if (h->version != LANG__VERSION || h->sections != LANG__SECTIONS)
        return truce_err_set(err, TRUCE_EVERSION, "%s: model version %u, this truce reads %u", path, h->version,
                             LANG__VERSION);
    if (h->tagset != truce_lang__tagset())
        return truce_err_set(err, TRUCE_EVERSION, "%s: the model was trained for another set of tags", path);
    if (h->size != f->n) return truce_err_set(err, TRUCE_EINPUT, "%s: model image is cut or padded", path);
    if (truce_hash(f->p + LANG__CHECKED, f->n - LANG__CHECKED) != h->check)
        return truce_err_set(err, TRUCE_EINPUT, "%s: model image is damaged (check sum)", path);
    return TRUCE_OK;
}

static int read_image(truce_lang *m, const char *path, truce_err *err) {
    const lang__header *h = (const lang__header *)(const void *)m->map.p;
    lang__table rules = {0};
    int rc = check_header(&m->map, h, path, err);
    if (rc) return rc;
    struct {
        unsigned id;
        lang__table *t;
    } part[] = {{LANG__WORDS, &m->words},   {LANG__TOKENS, &m->tokens}, {LANG__XPOS, &m->xpos},
                {LANG__UPOS, &m->upos},     {LANG__ACTION, &m->action}, {LANG__LABEL, &m->label},
                {LANG__LEMMAS, &m->lemmas}, {LANG__RULES, &rules}};
    for (unsigned i = 0; i < sizeof part / sizeof *part; i++)
        if ((rc = section(&m->map, h, part[i].id, part[i].t, err)) != TRUCE_OK) return rc;
    if ((rc = check_net(&m->map, &h->section[LANG__NET], &m->net, err)) != TRUCE_OK) return rc;
    m->rules = (const unsigned char *)rules.pool;
    m->nrules = rules.npool / 8;
    if ((rc = check_far(&m->xpos, err)) || (rc = check_far(&m->upos, err)) || (rc = check_far(&m->label, err)))
        return rc;
    for (uint32_t i = 0; i < m->nrules; i++) /* lemmas must stay valid text */
        if (m->rules[i * 16 + 1] > 14 || truce_utf8_check((truce_str){(const char *)m->rules + i * 16 + 2,
                                                                      m->rules[i * 16 + 1]}) != m->rules[i * 16 + 1])
            return truce_err_set(err, TRUCE_EINPUT, "%s: a lemma rule is not text", path);
    return TRUCE_OK;
}

int truce_lang_load(truce_lang **out, const char *path, truce_err *err) {
    *out = NULL;
    truce_lang *m = truce_calloc(1, sizeof *m);
    if (!m) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    int rc = truce_map_open(&m->map, path, err);
    if (rc == TRUCE_OK) rc = read_image(m, path, err);
    if (rc != TRUCE_OK) {
        truce_lang_free(m);
        return rc;
    }
    *out = m;
    return TRUCE_OK;
}

void truce_lang_free(truce_lang *m) {
    if (!m) return;
    truce_map_close(&m->map);
    truce_free(m);
}

int truce_lang_scratch_new(truce_lang_scratch **out, const truce_lang *m, truce_err *err) {
    (void)m;
    *out = truce_calloc(1, sizeof **out);
    return *out ? TRUCE_OK : truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

void truce_lang_scratch_free(truce_lang_scratch *s) {
    truce_free(s);
}

unsigned truce_lang__flags(const truce_lang *m, truce_str low) {
    const uint16_t *p = truce_lang__find(&m->tokens, truce_lang__word_key(low));
    return p ? p[0] : 0;
}

void truce_lang_analyse(const truce_lang *m, truce_lang_scratch *s, truce_arena *a, truce_sentence *sent,
                        unsigned flags) {
    if (!sent->n || sent->n > TRUCE_LANG_TOKENS) return;
    truce_lang__words(m, sent->tok, sent->n, s->word);
    if (flags & TRUCE_LANG_TAG) {
        truce_lang__tag(m, s, sent);
        for (uint32_t i = 0; i < sent->n; i++) {
            truce_token *t = &sent->tok[i];
            t->lemma = truce_lang__lemma(m, a, t->form, t->low, t->xpos, t->upos);
        }
    }
    if (flags & TRUCE_LANG_PARSE) {
        truce_lang__parse(m, s, sent);
        truce_lang__repair(sent);
    }
    truce_lang__feats(sent);
}
