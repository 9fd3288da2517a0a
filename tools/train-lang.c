/* tools/train-lang.c - train the model image of room lang from CoNLL-U trees.
 * train-lang --out IMAGE --tokens data/en/tokens.txt [--tag-epochs N] [--parse-epochs N] [--folds N] FILE.conllu...
 * train-lang --out IMAGE --tokens data/en/tokens.txt --retoken OLD-IMAGE   (new word lists, everything else as it was)
 * Steps: word list; tagger on N-1 parts to tag the Nth (so that the parser learns on tags as wrong as it will meet);
 * tagger on all; lemma rules; parser with a dynamic oracle.   Deterministic: own random numbers, fixed seed. Source:
 * see src/lang/tag.c, parse.c; docs/decisions/001-parser.md. */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void die(const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    fputs("train-lang: ", stderr);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    va_end(ap);
    exit(1);
}
void *must(void *p) {
    if (!p) die("out of memory");
    return p;
}

uint32_t rnd(trainer *r, uint32_t n) {
    r->random = r->random * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((r->random >> 33) * n >> 31);
}
void shuffle(trainer *r) {
    for (uint32_t i = r->n; i > 1; i--) {
        uint32_t k = rnd(r, i), x = r->order[i - 1];
        r->order[i - 1] = r->order[k];
        r->order[k] = x;
    }
}

/* ---- input ---- */

static void read_file(trainer *r, const char *path) {
    truce_buf b;
    truce_err err;
    uint32_t line = 0;
    truce_buf_init(&b);
    if (truce_file_read(&b, path, 1u << 30, &err)) die("%s", err.msg);
    truce_str rest = truce_buf_view(&b), text;
    for (;;) {
        truce_sentence s;
        int rc = truce_conllu_read(&r->arena, &rest, &line, &s, &text, &err);
        if (rc == TRUCE_ESTOP) break;
        if (rc) die("%s:%u:%u: %s", path, err.line, err.col, err.msg);
        if (r->n == r->cap) {
            r->cap = r->cap ? r->cap * 2 : 1024;
            r->s = must(realloc(r->s, r->cap * sizeof *r->s));
        }
        r->s[r->n++] = s;
    }
    truce_buf_fini(&b);
}

/* Add copies with the clause of speech in front; number the folds. */
static void add_copies(trainer *r, bool fronted) {
    uint32_t n = r->n, clauses = 0, made = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < r->s[i].n; k++) clauses += r->s[i].tok[k].dep == TRUCE_DEP_CCOMP;
    truce_sentence *copy = must(calloc(2 * clauses + 1u, sizeof *copy));
    uint32_t *source = must(calloc(2 * clauses + 1u, sizeof *source));
    if (fronted) made = front_sentences(&r->arena, r->s, n, copy, source);
    r->s = must(realloc(r->s, (n + made) * sizeof *r->s));
    r->fold = must(calloc(n + made, sizeof *r->fold));
    for (uint32_t i = 0; i < n; i++) {
        uint64_t h = 0;
        for (uint32_t k = 0; k < r->s[i].n; k++) h = truce_hash_mix(h, truce_hash_str(r->s[i].tok[k].form));
        r->fold[i] = (uint32_t)(h >> 32);
    }
    for (uint32_t i = 0; i < made; i++) {
        r->s[n + i] = copy[i];
        r->fold[n + i] = r->fold[source[i]];
    }
    r->n = n + made;
    fprintf(stderr, "%u sentences and %u copies\n", n, made);
    free(copy);
    free(source);
}

static void keep_gold(trainer *r) {
    r->gold = must(calloc(r->n, sizeof *r->gold));
    r->jack = must(calloc(r->n, sizeof *r->jack));
    r->head = must(calloc(r->n, sizeof *r->head));
    r->dep = must(calloc(r->n, sizeof *r->dep));
    r->order = must(calloc(r->n, sizeof *r->order));
    for (uint32_t i = 0; i < r->n; i++) {
        uint32_t n = r->s[i].n;
        r->order[i] = i;
        r->gold[i] = truce_arena_array(&r->arena, uint16_t, n);
        r->jack[i] = truce_arena_array(&r->arena, uint16_t, n);
        r->head[i] = truce_arena_array(&r->arena, int32_t, n);
        r->dep[i] = truce_arena_array(&r->arena, uint8_t, n);
        for (uint32_t k = 0; k < n; k++) {
            const truce_token *t = &r->s[i].tok[k];
            r->gold[i][k] = (uint16_t)(t->xpos | t->upos << 8);
            r->head[i][k] = t->head < 0 ? (int32_t)n : t->head;
            r->dep[i][k] = t->head < 0 ? TRUCE_DEP_ROOT : t->dep;
        }
    }
}

/* ---- words ---- */

typedef struct word_tag {
    uint64_t key;
    uint8_t xpos;
} word_tag;
static int by_word(const void *x, const void *y) {
    const word_tag *a = x, *b = y;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    return (int)a->xpos - b->xpos;
}

static uint32_t word_entry(const word_tag *w, uint32_t n, entry *out) {
    uint32_t count[TRUCE_XPOS_COUNT] = {0};
    unsigned best = 0;
    uint64_t amb = 1;
    for (uint32_t i = 0; i < n; i++) count[w[i].xpos]++;
    for (unsigned x = 0; x < TRUCE_XPOS_COUNT; x++) {
        if (count[x] > count[best]) best = x;
        uint32_t share = count[x] * 100 / n;
        if (share >= 3) amb = lang__mix(amb * 64 + x + (share >= 60 ? 2000u : share >= 20 ? 1000u : 0u));
    }
    bool sure = n >= 100 && count[best] * 1000ull >= n * 997ull && best;
    *out = (entry){w->key, {n >= 5 ? (uint16_t)(amb | 1) : 0, (uint16_t)(best | (sure ? 0x100u : 0u)), 0}, n};
    return 1;
}

static int by_count(const void *x, const void *y) {
    const entry *a = x, *b = y;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    return a->key < b->key ? -1 : a->key > b->key;
}

static void train_words(trainer *r) {
    uint32_t m = 0, k = 0, most = 0;
    for (uint32_t i = 0; i < r->n; i++) most += r->s[i].n;
    word_tag *w = must(malloc((most + 1u) * sizeof *w));
    entry *e = must(malloc((most + 1u) * sizeof *e));
    for (uint32_t i = 0; i < r->n; i++)
        for (uint32_t j = 0; j < r->s[i].n; j++)
            w[m++] = (word_tag){truce_lang__word_key(r->s[i].tok[j].low), r->s[i].tok[j].xpos};
    qsort(w, m, sizeof *w, by_word);
    for (uint32_t i = 0, f; i < m; i = f) {
        for (f = i; f < m && w[f].key == w[i].key;) f++;
        if (f - i >= 2) k += word_entry(w + i, f - i, &e[k]);
    }
    qsort(e, k, sizeof *e, by_count);
    for (uint32_t i = 0; i < k && i < 60000 && e[i].weight >= r->min_word; i++) e[i].val[2] = (uint16_t)(i + 1);
    r->t[LANG__WORDS] = image_entries(e, k);
    r->m.words = image_view(&r->t[LANG__WORDS]);
    free(w);
    free(e);
}

/* Tag a word once and for all in the table of words. */
static void fix_tag(trainer *r, uint64_t key, unsigned xpos) {
    image_table *t = &r->t[LANG__WORDS];
    lang__bucket *b = &t->b[lang__slot(key, t->buckets)];
    unsigned k = 0;
    while (k < 8 && b->fp[k] && b->fp[k] != lang__fp(key)) k++;
    if (k == 8) die("no room for a cardinal in the table of words");
    b->fp[k] = lang__fp(key);
    b->pay[k][1] = (uint16_t)(xpos | 0x100u);
}

static void read_tokens(trainer *r, const char *path) {
    static const struct {
        const char *kind;
        unsigned bit;
    } K[] = {{"abbr", LANG__ABBR},
             {"title", LANG__ABBR | LANG__TITLE},
             {"number", LANG__ABBR | LANG__BEFORE_NUMBER},
             {"prefix", LANG__PREFIX},
             {"starter", LANG__STARTER},
             {"unit", LANG__UNIT},
             {"split", LANG__SPLIT},
             {"clitic", LANG__CLITIC},
             {"tld", LANG__TLD},
             {"cardinal", LANG__CARDINAL}};
    truce_buf b;
    truce_err err;
    entry e[4096];
    uint32_t n = 0, line = 0;
    truce_buf_init(&b);
    if (truce_file_read(&b, path, 1u << 20, &err)) die("%s", err.msg);
    truce_buf_char(&b, 0);
    for (char *l = b.p, *next; l && *l; l = next) {
        unsigned bit = 0;
        next = strchr(l, '\n');
        if (next) *next++ = 0;
        line++;
        char *save = NULL, *w = strtok_r(l, " \t", &save);
        if (!w || *w == '#') continue;
        for (unsigned i = 0; i < sizeof K / sizeof *K; i++)
            if (!strcmp(w, K[i].kind)) bit = K[i].bit;
        if (!bit) die("%s:%u:1: no such kind: %s", path, line, w);
        while ((w = strtok_r(NULL, " \t", &save)) != NULL) {
            uint64_t key = truce_lang__word_key(truce_str_c(w));
            uint32_t i = 0;
            while (i < n && e[i].key != key) i++;
            if (i == 4096) die("%s:%u:1: more than 4096 words", path, line);
            if (i == n) e[n++] = (entry){key, {0, 0, 0}, 1};
            e[i].val[0] = (uint16_t)(e[i].val[0] | bit);
            if (bit == LANG__CARDINAL) fix_tag(r, key, TRUCE_XPOS_CD);
        }
    }
    truce_buf_fini(&b);
    r->t[LANG__TOKENS] = image_entries(e, n);
    r->m.tokens = image_view(&r->t[LANG__TOKENS]);
}

/* ---- tagger ---- */

static unsigned best_of(const float *score, unsigned n, unsigned first, unsigned not ) {
    unsigned b = first == not ? first + 1 : first;
    for (unsigned c = first; c < n; c++)
        if (c != not &&score[c] > score[b]) b = c;
    return b;
}

static bool in_fold(const trainer *r, uint32_t i, unsigned fold, unsigned folds) {
    return folds && r->fold[i] % folds == fold;
}

static void learn(perc *p, const uint64_t *key, unsigned n, const float *score, unsigned first, unsigned gold,
                  float margin) {
    unsigned rival = best_of(score, p->classes, first, gold);
    if (score[gold] - score[rival] < margin) perc_update(p, key, n, gold, rival, 1);
}

/* Train one of the two taggers on everything but `fold`. For the coarse tag the Penn tags of `in` are the input. */
static void train_tagger(trainer *r, bool coarse, unsigned fold, unsigned folds, unsigned epochs, image_table *out) {
    perc p;
    float score[LANG__CLASSES];
    perc_init(&p, coarse ? TRUCE_UPOS_COUNT : TRUCE_XPOS_COUNT, 2);
    for (unsigned e = 0; e < epochs; e++) {
        uint64_t right = 0, all = 0;
        p.counting = e == 0;
        shuffle(r);
        for (uint32_t o = 0; o < r->n; o++) {
            uint32_t i = r->order[o], n = r->s[i].n;
            uint16_t *tag = r->sc->tag;
            if (in_fold(r, i, fold, folds)) continue;
            truce_lang__words(&r->m, r->s[i].tok, n, r->sc->word);
            for (uint32_t k = 0; k < n; k++) tag[k] = coarse ? r->jack[i][k] & 0xFF : 0;
            for (uint32_t k = 0; k < n; k++) {
                unsigned gold = coarse ? r->gold[i][k] >> 8 : r->gold[i][k] & 0xFF, first = coarse ? 0 : 1, got;
                if (coarse && truce_lang__fixed_upos(tag[k] & 0xFFu)) got = truce_lang__fixed_upos(tag[k] & 0xFFu);
                else if (!coarse && r->sc->word[k].sure) got = r->sc->word[k].sure;
                else {
                    unsigned m = coarse ? truce_lang__upos_keys(r->sc->word, tag, k, n, r->sc->key)
                                        : truce_lang__xpos_keys(r->sc->word, tag, k, n, r->sc->key);
                    perc_score(&p, r->sc->key, m, score);
                    got = best_of(score, p.classes, first, 99);
                    if (gold >= first) learn(&p, r->sc->key, m, score, first, gold, 1.0f);
                }
                tag[k] = (uint16_t)(coarse ? tag[k] | got << 8 : got);
                right += got == gold;
                all++;
            }
        }
        fprintf(stderr, "%s fold %u epoch %u: %.2f\n", coarse ? "upos" : "xpos", fold, e,
                100.0 * (double)right / (double)all);
    }
    fprintf(stderr, "  %u rows\n", p.rows);
    *out = perc_export(&p, false, 16, 0.08f, 400000);
    perc_fini(&p);
}

static void train_taggers(trainer *r) {
    image_table t = {0};
    for (uint32_t i = 0; i < r->n; i++) memcpy(r->jack[i], r->gold[i], r->s[i].n * sizeof **r->gold);
    for (unsigned pass = 0; pass < 2; pass++)
        for (unsigned f = 0; f < r->folds; f++) {
            train_tagger(r, pass == 1, f, r->folds, pass ? 3 : 4, &t);
            if (pass) r->m.upos = image_view(&t);
            else r->m.xpos = image_view(&t);
            for (uint32_t i = 0; i < r->n; i++) {
                if (!in_fold(r, i, f, r->folds)) continue;
                truce_lang__words(&r->m, r->s[i].tok, r->s[i].n, r->sc->word);
                if (!pass) {
                    truce_lang__tag(&r->m, r->sc, &r->s[i]);
                    for (uint32_t k = 0; k < r->s[i].n; k++) r->jack[i][k] = r->s[i].tok[k].xpos;
                } else {
                    for (uint32_t k = 0; k < r->s[i].n; k++) r->sc->tag[k] = r->jack[i][k] & 0xFF;
                    truce_lang__tag_coarse(&r->m, r->sc, r->s[i].n);
                    for (uint32_t k = 0; k < r->s[i].n; k++) r->jack[i][k] = r->sc->tag[k];
                }
            }
            image_table_fini(&t);
        }
    train_tagger(r, false, 0, 0, r->tag_epochs, &r->t[LANG__XPOS]);
    train_tagger(r, true, 0, 0, r->tag_epochs, &r->t[LANG__UPOS]);
    r->m.xpos = image_view(&r->t[LANG__XPOS]);
    r->m.upos = image_view(&r->t[LANG__UPOS]);
}

/* ---- parser ---- */

void set_tags(trainer *r, uint32_t i) {
    for (uint32_t k = 0; k < r->s[i].n; k++) {
        r->s[i].tok[k].xpos = (uint8_t)(r->jack[i][k] & 0xFF);
        r->s[i].tok[k].upos = (uint8_t)(r->jack[i][k] >> 8);
    }
}

void costs(const truce_lang_scratch *s, const int32_t *gold, unsigned ok, uint32_t cost[3]) {
    int32_t b = (int32_t)s->next, n = (int32_t)s->n;
    int32_t s0 = s->top ? s->stack[s->top - 1] : -1, s1 = s->top > 1 ? s->stack[s->top - 2] : -1;
    cost[0] = cost[1] = cost[2] = ok & 1 ? 0 : 1000;
    cost[1] = ok & 2 ? 0 : 1000;
    cost[2] = ok & 4 ? 0 : 1000;
    if (b < n) {
        for (uint32_t i = 0; i < s->top; i++) {
            int32_t x = s->stack[i];
            if (gold[x] == b) cost[LANG__SHIFT]++;
            if (gold[b] == x && x != s0) cost[LANG__SHIFT]++;
        }
    }
    if (s0 < 0) return;
    uint32_t deps = 0;
    for (int32_t i = b; i < n; i++) deps += gold[i] == s0;
    cost[LANG__LEFT] += deps;
    cost[LANG__RIGHT] += deps;
    if (gold[s0] == s1 || gold[s0] > b) cost[LANG__LEFT]++;
    if (gold[s0] >= b) cost[LANG__RIGHT]++;
}

static void learn_label(trainer *r, perc *p, int32_t h, int32_t d, const uint8_t *gold, bool right_head, bool use_gold,
                        unsigned *out) {
    float score[LANG__CLASSES];
    if (h == (int32_t)r->sc->n) {
        *out = TRUCE_DEP_ROOT;
        return;
    }
    unsigned k = truce_lang__label_keys(r->sc, h, d, r->sc->key);
    perc_score(p, r->sc->key, k, score);
    *out = best_of(score, TRUCE_DEP_COUNT, 1, 99);
    if (!right_head) return;
    learn(p, r->sc->key, k, score, 1, gold[d], 1.0f);
    if (use_gold) *out = gold[d];
}

static void learn_tree(trainer *r, uint32_t i, perc *act, perc *lab, bool explore, uint64_t hit[3]) {
    truce_lang_scratch *s = r->sc;
    truce_lang__start(s, &r->s[i], NULL);
    for (unsigned ok; (ok = truce_lang__allowed(s)) != 0;) {
        float score[3];
        uint32_t cost[3], least = 2000;
        unsigned k = truce_lang__action_keys(s, s->key), good = 3, guess = 3, go, l = 0;
        costs(s, r->head[i], ok, cost);
        perc_score(act, s->key, k, score);
        for (unsigned a = 0; a < 3; a++)
            if ((ok >> a & 1) && cost[a] < least) least = cost[a];
        for (unsigned a = 0; a < 3; a++) {
            if (!(ok >> a & 1)) continue;
            if (guess == 3 || score[a] > score[guess]) guess = a;
            if (cost[a] == least && (good == 3 || score[a] > score[good])) good = a;
        }
        if (ok & (ok - 1)) {
            unsigned rival = 3;
            for (unsigned a = 0; a < 3; a++)
                if ((ok >> a & 1) && cost[a] != least && (rival == 3 || score[a] > score[rival])) rival = a;
            if (rival != 3 && score[good] - score[rival] < 1.0f) perc_update(act, s->key, k, good, rival, 1);
        }
        go = explore && rnd(r, 10) ? guess : good;
        if (go != LANG__SHIFT) {
            int32_t h, d;
            truce_lang__arc(s, go, &h, &d);
            bool right = r->head[i][d] == h;
            learn_label(r, lab, h, d, r->dep[i], right, !explore, &l);
            hit[0]++;
            hit[1] += right;
            hit[2] += right && l == r->dep[i][d];
        }
        truce_lang__do(s, go, l);
    }
}

static void train_parser(trainer *r) {
    perc act, lab;
    perc_init(&act, 3, 2);
    perc_init(&lab, TRUCE_DEP_COUNT, 2);
    for (unsigned e = 0; e < r->parse_epochs; e++) {
        uint64_t hit[3] = {0};
        act.counting = lab.counting = e == 0;
        shuffle(r);
        for (uint32_t o = 0; o < r->n; o++) {
            uint32_t i = r->order[o];
            truce_lang__words(&r->m, r->s[i].tok, r->s[i].n, r->sc->word);
            set_tags(r, i);
            learn_tree(r, i, &act, &lab, e > 0, hit);
        }
        fprintf(stderr, "parser epoch %u: UAS %.2f LAS %.2f, rows %u + %u\n", e,
                100.0 * (double)hit[1] / (double)hit[0], 100.0 * (double)hit[2] / (double)hit[0], act.rows, lab.rows);
    }
    r->t[LANG__ACTION] = perc_export(&act, true, 64, 0.1f, r->rows);
    r->t[LANG__LABEL] = perc_export(&lab, false, 16, 0.15f, r->rows * 2 / 5);
    perc_fini(&act);
    perc_fini(&lab);
}

/* ---- tags kept between runs, so that parsers can be tried without training taggers again ---- */

static void save_table(FILE *f, const image_table *t) {
    uint32_t n[2] = {t->buckets, t->npool};
    if (fwrite(n, sizeof n, 1, f) != 1 || fwrite(t->b, sizeof *t->b, n[0], f) != n[0] ||
        fwrite(t->pool, 2, n[1], f) != n[1])
        die("cannot write the tags");
}
static void load_table(FILE *f, image_table *t) {
    uint32_t n[2];
    if (fread(n, sizeof n, 1, f) != 1) die("tags are cut short");
    *t = (image_table){
        .b = must(calloc(n[0] + 1u, sizeof *t->b)), .pool = must(calloc(n[1] + 1u, 2)), .buckets = n[0], .npool = n[1]};
    if (fread(t->b, sizeof *t->b, n[0], f) != n[0] || fread(t->pool, 2, n[1], f) != n[1]) die("tags are cut short");
}
static void save_tags(trainer *r, const char *path) {
    FILE *f = must(fopen(path, "wb"));
    for (uint32_t i = 0; i < r->n; i++)
        if (fwrite(r->jack[i], 2, r->s[i].n, f) != r->s[i].n) die("cannot write the tags");
    save_table(f, &r->t[LANG__XPOS]);
    save_table(f, &r->t[LANG__UPOS]);
    if (fclose(f)) die("cannot write the tags");
}
static bool load_tags(trainer *r, const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) return false;
    for (uint32_t i = 0; i < r->n; i++)
        if (fread(r->jack[i], 2, r->s[i].n, f) != r->s[i].n) die("tags are of other sentences");
    load_table(f, &r->t[LANG__XPOS]);
    load_table(f, &r->t[LANG__UPOS]);
    fclose(f);
    return true;
}

/* Take everything but the word lists from an image: for changes of tokens.txt alone. */
static void take_image(trainer *r, const char *path, truce_map *map) {
    truce_lang *m;
    truce_err err = {0};
    lang__header h;
    if (truce_lang_load(&m, path, &err) || truce_map_open(map, path, &err)) die("%s", err.msg);
    memcpy(&h, map->p, sizeof h);
    for (unsigned i = 0; i < LANG__SECTIONS; i++) {
        if (i == LANG__TOKENS) continue;
        if (i == LANG__WORDS && r->n) continue;
        if (i == LANG__WORDS) {
            r->t[i] = (image_table){.b = must(malloc(h.section[i].len)), .buckets = h.section[i].buckets};
            memcpy(r->t[i].b, map->p + h.section[i].off, h.section[i].buckets * sizeof(lang__bucket));
            continue;
        }
        r->t[i] = (image_table){.blob = (void *)(uintptr_t)(map->p + h.section[i].off), .nblob = h.section[i].len};
        r->t[i].shown[0] = h.section[i].buckets;
        r->t[i].shown[1] = h.section[i].pool;
    }
}

int main(int argc, char **argv) {
    static trainer r = {.tag_epochs = 8,
                        .parse_epochs = 10,
                        .net_epochs = 10,
                        .folds = 4,
                        .rate = 0.05f,
                        .drop = 0.25f,
                        .frequent = 800,
                        .min_word = 4,
                        .rows = 400000,
                        .action_unit = 10,
                        .label_unit = 120,
                        .random = 20261121};
    const char *out = NULL, *tokens = NULL, *tags = NULL, *image = NULL;
    bool fronted = true;
    truce_err err = {0};
    truce_arena_init(&r.arena, 0);
    if (truce_lang_scratch_new(&r.sc, NULL, &err)) die("%s", err.msg);
    for (int i = 1; i < argc; i++) {
        const char *v = i + 1 < argc ? argv[i + 1] : "";
        if (!strcmp(argv[i], "--out")) out = v, i++;
        else if (!strcmp(argv[i], "--tokens")) tokens = v, i++;
        else if (!strcmp(argv[i], "--tag-epochs")) r.tag_epochs = (unsigned)atoi(v), i++;
        else if (!strcmp(argv[i], "--parse-epochs")) r.parse_epochs = (unsigned)atoi(v), i++;
        else if (!strcmp(argv[i], "--folds")) r.folds = (unsigned)atoi(v), i++;
        else if (!strcmp(argv[i], "--net-epochs")) r.net_epochs = (unsigned)atoi(v), i++;
        else if (!strcmp(argv[i], "--rate")) r.rate = (float)atof(v), i++;
        else if (!strcmp(argv[i], "--drop")) r.drop = (float)atof(v), i++;
        else if (!strcmp(argv[i], "--frequent")) r.frequent = (uint32_t)atoi(v), i++;
        else if (!strcmp(argv[i], "--units")) r.action_unit = atoi(v), i++;
        else if (!strcmp(argv[i], "--label-units")) r.label_unit = atoi(v), i++;
        else if (!strcmp(argv[i], "--rows")) r.rows = (uint32_t)atoi(v), i++;
        else if (!strcmp(argv[i], "--retoken")) image = v, i++;
        else if (!strcmp(argv[i], "--min-word")) r.min_word = (uint32_t)atoi(v), i++;
        else if (!strcmp(argv[i], "--plain")) fronted = false;
        else if (!strcmp(argv[i], "--tags")) tags = v, i++;
        else if (argv[i][0] == '-') die("no such option: %s", argv[i]);
        else read_file(&r, argv[i]);
    }
    if (out && tokens && image) {
        truce_map map;
        take_image(&r, image, &map);
        if (r.n) {
            add_copies(&r, fronted);
            train_words(&r);
        }
        read_tokens(&r, tokens);
        if (image_write(out, r.t, &err)) die("%s", err.msg);
        return 0;
    }
    if (!out || !tokens || !r.n) die("usage: train-lang --out IMAGE --tokens TOKENS.lex FILE.conllu...");
    add_copies(&r, fronted);
    keep_gold(&r);
    train_words(&r);
    read_tokens(&r, tokens);
    train_lemmas(r.s, r.n, &r.t[LANG__RULES], &r.t[LANG__LEMMAS]);
    if (!tags || !load_tags(&r, tags)) {
        train_taggers(&r);
        if (tags) save_tags(&r, tags);
    }
    if (r.net_epochs) train_net(&r);
    if (r.parse_epochs) train_parser(&r);
    int rc = image_write(out, r.t, &err);
    if (rc) die("%s", err.msg);
    return 0;
}
