/* store/codec.c - see codec.h. One description of the layout serves both directions: each function below writes what
 * its argument holds, or fills it, by x->in; so the two cannot differ. */
#include "store/codec_inside.h"

#include <math.h>
#include <string.h>

/* ---------------------------------------------------------------- sides, places, and mentions of them */

static uint64_t codec__hash4(truce_str a, truce_str b, truce_str c, truce_str d) {
    uint64_t h = truce_hash_mix(truce_hash_str(a), truce_hash_str(b));
    return truce_hash_mix(truce_hash_mix(h, truce_hash_str(c)), truce_hash_str(d));
}

static bool codec__same(truce_str a, truce_str b) {
    return !a.p == !b.p && truce_str_eq(a, b);
}

/* The number of a thing: 0 when it is new, else 1 + its place in its table of `n`. Returns false when it is new. */
static bool codec__ref(codec *x, int c, bool old, uint32_t *i, uint32_t n) {
    uint64_t v = codec__num(x, c, old ? 1 + (uint64_t)*i : 0, n);
    if (x->in) *i = v ? (uint32_t)v - 1 : 0;
    return v != 0;
}

static void codec__side_of(codec *x, truce_actor *a) {
    codec__side s = {a->name, a->country, a->sector, a->id};
    uint64_t hash = truce_hash_mix(codec__hash4(s.name, s.country, s.sector, s.id), 2);
    uint32_t i = 0;
    bool old = !x->in && codec__seen(x, hash, &i) && i < x->sides.n && codec__same(x->sides.v[i].name, s.name) &&
               codec__same(x->sides.v[i].country, s.country) && codec__same(x->sides.v[i].sector, s.sector) &&
               codec__same(x->sides.v[i].id, s.id);
    if (!codec__ref(x, COL_MENTION, old, &i, x->sides.n)) {
        if (!x->in) codec__remember(x, hash, x->sides.n);
        codec__str_near(x, COL_REF, &s.name, a->text);
        codec__str(x, COL_REF, &s.country);
        codec__str(x, COL_REF, &s.sector);
        codec__str(x, COL_REF, &s.id);
        CODEC__ADD(&x->sides, s);
    } else if (x->in) s = x->sides.v[i];
    a->name = s.name;
    a->country = s.country;
    a->sector = s.sector;
    a->id = s.id;
}

static truce_str codec__there(const codec *x, uint32_t beg, uint32_t end) {
    return beg < end ? truce_str_sub(x->text, beg, end) : TRUCE_NOSTR;
}

static bool codec__same_actor(const truce_actor *a, const truce_actor *b) {
    return a->beg == b->beg && a->end == b->end && a->role == b->role && a->plural == b->plural &&
           codec__same(a->text, b->text) && codec__same(a->name, b->name) && codec__same(a->country, b->country) &&
           codec__same(a->sector, b->sector) && codec__same(a->id, b->id);
}

static void codec__actor(codec *x, truce_actor *a) {
    uint32_t i = 0;
    uint64_t hash = 0;
    bool old = false;
    if (!x->in) {
        hash = truce_hash_mix(codec__hash4(a->text, a->name, a->id, a->country),
                              ((uint64_t)a->beg << 32 | a->end) * 31 + a->role + 3);
        old = codec__seen(x, hash, &i) && i < x->actors.n && codec__same_actor(&x->actors.v[i], a);
    }
    if (codec__ref(x, COL_WHO, old, &i, x->actors.n)) {
        if (x->in) *a = x->actors.v[i];
        return;
    }
    if (!x->in) codec__remember(x, hash, x->actors.n);
    truce_actor n = *a;
    uint64_t role = codec__num(x, COL_MENTION, (uint64_t)n.role << 1 | n.plural, TRUCE_ROLE_REFUGEE * 2 + 1);
    n.role = (uint8_t)(role >> 1);
    n.plural = role & 1;
    codec__span(x, COL_MBEG, COL_MLEN, &n.beg, &n.end, x->at);
    codec__str_near(x, COL_REF, &n.text, codec__there(x, n.beg, n.end));
    codec__side_of(x, &n);
    n.entry = TRUCE_NOENTRY;
    CODEC__ADD(&x->actors, x->in ? n : *a);
    if (x->in) *a = n;
}

/* Degrees as records.c prints them: five decimals. 0 is none. */
static void codec__degrees(codec *x, double *v) {
    bool none = !isfinite(*v) || fabs(*v) > 9e11;
    int64_t n = none ? 0 : (int64_t)llround(fabs(*v) * 1e5);
    uint64_t z = codec__num(x, COL_PLACE, none ? 0 : 1 + ((uint64_t)n << 1 | (*v < 0)), UINT64_MAX / 2);
    if (!x->in) return;
    *v = z ? (double)((z - 1) >> 1) / 1e5 : NAN;
    if (z && ((z - 1) & 1)) *v = -*v;
}

/* Bit by bit: a place that is nowhere (NaN) is the same place. */
static bool codec__same_degrees(double a, double b) {
    uint64_t x, y;
    memcpy(&x, &a, sizeof x);
    memcpy(&y, &b, sizeof y);
    return x == y;
}

static bool codec__same_place(const truce_place *a, const truce_place *b) {
    return a->geonameid == b->geonameid && a->where_prec == b->where_prec && codec__same_degrees(a->lat, b->lat) &&
           codec__same_degrees(a->lon, b->lon) && codec__same(a->name, b->name) &&
           codec__same(a->country, b->country) && codec__same(a->adm1, b->adm1) && codec__same(a->adm2, b->adm2) &&
           codec__same(a->feature, b->feature);
}

static void codec__place(codec *x, truce_place *p) {
    uint32_t i = 0;
    uint64_t hash = 0;
    bool old = false;
    if (!x->in) {
        hash = truce_hash_mix(codec__hash4(p->name, p->country, p->adm1, p->feature), (uint64_t)p->geonameid * 8 + 4);
        old = codec__seen(x, hash, &i) && i < x->places.n && codec__same_place(&x->places.v[i], p);
    }
    if (codec__ref(x, COL_WHERE, old, &i, x->places.n)) {
        if (x->in) *p = x->places.v[i];
        return;
    }
    if (!x->in) codec__remember(x, hash, x->places.n);
    p->geonameid = (uint32_t)codec__num(x, COL_PLACE, p->geonameid, UINT32_MAX);
    p->where_prec = (uint8_t)codec__num(x, COL_WHERE, p->where_prec, 7);
    codec__degrees(x, &p->lat);
    codec__degrees(x, &p->lon);
    codec__str(x, COL_REF, &p->name);
    codec__str(x, COL_REF, &p->country);
    codec__str(x, COL_REF, &p->adm1);
    codec__str(x, COL_REF, &p->adm2);
    codec__str(x, COL_REF, &p->feature);
    CODEC__ADD(&x->places, *p);
}

static void codec__spot(codec *x, truce_place *p) {
    uint32_t i = 0;
    uint64_t hash = 0;
    bool old = false;
    if (!x->in) {
        hash = truce_hash_mix(codec__hash4(p->text, p->name, p->country, p->adm1),
                              ((uint64_t)p->beg << 32 | p->end) * 31 + 5);
        old = codec__seen(x, hash, &i) && i < x->spots.n && x->spots.v[i].beg == p->beg &&
              x->spots.v[i].end == p->end && codec__same(x->spots.v[i].text, p->text) &&
              codec__same_place(&x->spots.v[i], p);
    }
    if (codec__ref(x, COL_WHERE, old, &i, x->spots.n)) {
        if (x->in) *p = x->spots.v[i];
        return;
    }
    if (!x->in) codec__remember(x, hash, x->spots.n);
    truce_place n = *p, known = *p;
    codec__place(x, &known);
    if (x->in) n = known;
    codec__span(x, COL_MBEG, COL_MLEN, &n.beg, &n.end, x->at);
    codec__str_near(x, COL_REF, &n.text, codec__there(x, n.beg, n.end));
    n.entry = TRUCE_NOENTRY;
    CODEC__ADD(&x->spots, x->in ? n : *p);
    if (x->in) *p = n;
}

/* ---------------------------------------------------------------- article */

enum { CODEC__FIRST = -719528, CODEC__LAST = 2932896 }; /* 0000-01-01 and 9999-12-31: ten characters */

static truce_day codec__day(codec *x, int c, truce_day d, truce_day base) { /* 0: none */
    int64_t from = base == TRUCE_NODAY ? 0 : base, v = (int64_t)d - from;
    uint64_t z =
        codec__num(x, c, d == TRUCE_NODAY ? 0 : 1 + (((uint64_t)v << 1) ^ (v < 0 ? UINT64_MAX : 0)), UINT64_MAX);
    if (!x->in) return d;
    if (!z--) return TRUCE_NODAY;
    v = (int64_t)((z >> 1) ^ (0 - (z & 1)));
    if (v > -(INT64_C(1) << 33) && v < INT64_C(1) << 33 && v + from >= CODEC__FIRST && v + from <= CODEC__LAST)
        return (truce_day)(v + from);
    codec__fault(x, x->pos[c], "a day is out of range");
    return TRUCE_NODAY;
}

/* The id is the text's SHA-256; one that is not is written. */
static void codec__id(codec *x, truce_article *a) {
    char sha[65];
    truce_sha256_hex(x->text.n ? x->text.p : "", x->text.n, sha);
    bool own = codec__num(x, COL_HEAD, memcmp(sha, a->id, 65) != 0, 1);
    truce_str id = truce_str_c(a->id);
    if (own) codec__str(x, COL_REF, &id);
    if (!x->in) return;
    if (own && id.n > 64) codec__fault(x, x->pos[COL_REF], "an id is too long");
    else if (own) memcpy(a->id, id.n ? id.p : "", id.n);
    else memcpy(a->id, sha, 65);
}

static void codec__changes(codec *x, truce_article *a) {
    uint32_t n = codec__many(x, COL_HEAD, a->repairs.n, COL_SAID);
    x->last = 0;
    for (uint32_t i = 0; i < n && x->status == TRUCE_OK; i++) {
        truce_repair r = {0, 0, TRUCE_NOSTR, NULL};
        if (!x->in) r = a->repairs.v[i];
        r.beg = codec__near(x, COL_SAID, r.beg, x->last);
        r.end = codec__near(x, COL_SAID, r.end, r.beg);
        x->last = r.end;
        codec__str(x, COL_REF, &r.was);
        codec__cstr(x, COL_REF, &r.kind);
        if (x->in) CODEC__ADD(&a->repairs, r);
    }
    n = codec__many(x, COL_HEAD, a->junk.n, COL_REF);
    for (uint32_t i = 0; i < n && x->status == TRUCE_OK; i++) {
        truce_junk k = {TRUCE_NOSTR, NULL};
        if (!x->in) k = a->junk.v[i];
        codec__str(x, COL_REF, &k.text);
        codec__cstr(x, COL_REF, &k.kind);
        if (x->in) CODEC__ADD(&a->junk, k);
    }
}

static void codec__article(codec *x, truce_article *a) {
    truce_str *const field[] = {&a->ref, &a->file, &a->title, &a->source, &a->url, &a->lang, &a->credit};
    codec__id(x, a);
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) codec__str(x, COL_REF, field[i]);
    a->part = (uint32_t)codec__num(x, COL_HEAD, a->part, UINT32_MAX);
    a->published = codec__day(x, COL_HEAD, a->published, TRUCE_NODAY);
    a->basis = (enum truce_basis)codec__num(x, COL_HEAD, a->basis, TRUCE_BASIS_INFERRED);
    codec__changes(x, a);
}

/* ---------------------------------------------------------------- attributions */

/* What the records do not show of one (said, negated, tokens) is not kept. The text between cue and content is short.
 */
static void codec__attribution(codec *x, truce_attribution *at) {
    unsigned flags = (unsigned)codec__num(x, COL_SAID, (unsigned)at->has_source | (unsigned)at->direct << 1, 3);
    at->has_source = flags & 1;
    at->direct = flags >> 1 & 1;
    codec__stretch(x, COL_SAID, COL_SAID, &at->cue_beg, &at->cue_end, x->last);
    codec__stretch(x, COL_SBEG, COL_SLEN, &at->beg, &at->end, at->cue_end);
    x->last = at->end > at->cue_end ? at->end : at->cue_end;
    x->at = at->cue_beg;
    if (at->has_source) codec__actor(x, &at->source);
    if (!x->in) return;
    at->cue_token = -1;
    if (!at->has_source) at->source.entry = TRUCE_NOENTRY;
}

/* ---------------------------------------------------------------- claims */

static void codec__sentence(codec *x, truce_reading *r, truce_claim *c) {
    c->sentence = codec__near(x, COL_SENT, c->sentence, x->sentence);
    x->sentence = c->sentence;
    x->near = TRUCE_NOSTR;
    if (c->sentence >= r->n_sent) return;
    truce_sentence *s = &r->sent[c->sentence];
    if (!x->told[c->sentence] && x->status == TRUCE_OK) {
        uint32_t beg = s->beg, end = s->end; /* the caller's reading is not ours to change */
        x->told[c->sentence] = true;
        codec__stretch(x, COL_SENT, COL_SENT, &beg, &end, x->after);
        x->after = end;
        if (x->in) {
            s->beg = beg;
            s->end = end;
        }
    }
    x->at = s->beg;
    x->near = truce_str_sub(x->text, s->beg, s->end);
}

static void codec__what_of(codec *x, truce_claim *c) {
    codec__what w = {c->event, c->mode,      c->cameo, c->acled, c->rule ? truce_str_c(c->rule) : TRUCE_NOSTR,
                     c->frame, c->confidence};
    uint32_t i = 0;
    uint64_t hash = 0;
    bool old = false;
    if (!x->in) {
        hash = truce_hash_mix(codec__hash4(w.event, w.mode, w.acled, w.rule),
                              truce_hash_mix(truce_hash_str(w.frame), w.confidence + 600u));
        if ((old = codec__seen(x, hash, &i) && i < x->whats.n)) {
            const codec__what *o = &x->whats.v[i];
            old = o->confidence == w.confidence && codec__same(o->event, w.event) && codec__same(o->mode, w.mode) &&
                  codec__same(o->cameo, w.cameo) && codec__same(o->acled, w.acled) && codec__same(o->rule, w.rule) &&
                  codec__same(o->frame, w.frame);
        }
    }
    if (!codec__ref(x, COL_WHAT, old, &i, x->whats.n)) {
        const char *rule = c->rule;
        if (!x->in) codec__remember(x, hash, x->whats.n);
        codec__str(x, COL_REF, &w.event);
        codec__str(x, COL_REF, &w.mode);
        codec__str(x, COL_REF, &w.cameo);
        codec__str(x, COL_REF, &w.acled);
        codec__cstr(x, COL_REF, &rule);
        w.rule = rule ? truce_str_c(rule) : TRUCE_NOSTR;
        codec__str(x, COL_REF, &w.frame);
        w.confidence = (uint8_t)codec__num(x, COL_WHAT, w.confidence, 100);
        CODEC__ADD(&x->whats, w);
    } else if (x->in) w = x->whats.v[i];
    if (!x->in) return;
    c->event = w.event;
    c->mode = w.mode;
    c->cameo = w.cameo;
    c->acled = w.acled;
    c->rule = w.rule.p;
    c->frame = w.frame;
    c->confidence = w.confidence;
}

static void codec__when_of(codec *x, truce_claim *c, truce_day published) {
    codec__when w = {c->when_text, c->from, c->to, c->date_prec};
    uint32_t i = 0;
    uint64_t hash = 0;
    bool old = false;
    if (!x->in) {
        hash =
            truce_hash_mix(truce_hash_str(w.text), ((uint64_t)(uint32_t)w.from << 32 | (uint32_t)w.to) * 31 + w.prec);
        if ((old = codec__seen(x, hash, &i) && i < x->whens.n)) {
            const codec__when *o = &x->whens.v[i];
            old = o->from == w.from && o->to == w.to && o->prec == w.prec && codec__same(o->text, w.text);
        }
    }
    if (!codec__ref(x, COL_WHEN, old, &i, x->whens.n)) {
        if (!x->in) codec__remember(x, hash, x->whens.n);
        codec__str_near(x, COL_REF, &w.text, x->near);
        w.from = codec__day(x, COL_WHEN, w.from, published);
        w.to = codec__day(x, COL_WHEN, w.to, w.from);
        w.prec = (uint8_t)codec__num(x, COL_WHEN, w.prec, 5);
        CODEC__ADD(&x->whens, w);
    } else if (x->in) w = x->whens.v[i];
    c->when_text = w.text;
    c->from = w.from;
    c->to = w.to;
    c->date_prec = w.prec;
}

/* Low, then high: 0 the same, 1 not stated, else 2 more than it is. */
static void codec__count(codec *x, truce_count *c) {
    uint64_t low = codec__num(x, COL_COUNT, (uint64_t)c->low + 1, (uint64_t)INT64_MAX + 1);
    uint64_t high = c->high == c->low ? 0 : c->high < 0 ? 1 : (uint64_t)c->high + 2;
    high = codec__num(x, COL_COUNT, high, (uint64_t)INT64_MAX + 2);
    c->bound = (uint8_t)codec__num(x, COL_COUNT, c->bound, TRUCE_BOUND_UNCOUNTED);
    codec__str_near(x, COL_REF, &c->word, x->near);
    if (!x->in) return;
    c->low = low ? (int64_t)(low - 1) : -1;
    c->high = high == 0 ? c->low : high == 1 ? -1 : (int64_t)(high - 2);
}

static void codec__things(codec *x, truce_claim *c) {
    if (c->has_object) {
        codec__span(x, COL_MBEG, COL_MLEN, &c->object_beg, &c->object_end, x->at);
        codec__str_near(x, COL_REF, &c->object_text, codec__there(x, c->object_beg, c->object_end));
        codec__str(x, COL_REF, &c->object_kind);
        codec__str(x, COL_REF, &c->object_done);
        codec__count(x, &c->object_count);
    }
    if (!c->has_weapon) return;
    codec__span(x, COL_MBEG, COL_MLEN, &c->weapon_beg, &c->weapon_end, x->at);
    codec__str_near(x, COL_REF, &c->weapon_text, codec__there(x, c->weapon_beg, c->weapon_end));
    codec__str(x, COL_REF, &c->weapon_kind);
}

static void codec__flags(codec *x, truce_claim *c) {
    unsigned f = c->has_object | c->has_weapon << 1 | c->has_when << 2 | c->has_claimant << 3 | c->negative << 4 |
                 c->quoted << 5 | c->place_before << 6;
    f = (unsigned)codec__num(x, COL_CLAIM, f, 127);
    c->has_object = f & 1;
    c->has_weapon = f >> 1 & 1;
    c->has_when = f >> 2 & 1;
    c->has_claimant = f >> 3 & 1;
    c->negative = f >> 4 & 1;
    c->quoted = f >> 5 & 1;
    c->place_before = f >> 6 & 1;
    f = (unsigned)codec__num(x, COL_CLAIM, c->stance | c->modality << 4, TRUCE_MOD_BACKGROUND << 4 | 15);
    c->stance = f & 15;
    c->modality = (uint8_t)(f >> 4);
    f = c->harm | c->period_total << 4 | c->anaphoric << 5 | (c->part_of >= 0) << 6;
    f = (unsigned)codec__num(x, COL_CLAIM, f, 127);
    c->harm = f & 15;
    c->period_total = f >> 4 & 1;
    c->anaphoric = f >> 5 & 1;
    if (x->in) c->part_of = f >> 6 & 1 ? 0 : -1;
    if (x->in && (c->harm >= TRUCE_HARM_COUNT || c->stance > TRUCE_SAID_FEELS))
        codec__fault(x, x->pos[COL_CLAIM], "a kind of harm or a stance that truce does not know");
}

/* Actors, recipients or places: how many, then each. */
#define CODEC__LIST(c, vec, each, T)                                                                                   \
    do {                                                                                                               \
        uint32_t many_ = codec__many(x, c, (vec)->n, c);                                                               \
        for (uint32_t k_ = 0; k_ < many_ && x->status == TRUCE_OK; k_++) {                                             \
            T t_;                                                                                                      \
            memset(&t_, 0, sizeof t_);                                                                                 \
            if (!x->in) t_ = (vec)->v[k_];                                                                             \
            each(x, &t_);                                                                                              \
            if (x->in) CODEC__ADD(vec, t_);                                                                            \
        }                                                                                                              \
    } while (0)

static void codec__claim(codec *x, truce_reading *r, truce_claim *c, uint32_t i, uint32_t before) {
    c->number = codec__near(x, COL_HEAD, c->number, before + 1);
    codec__flags(x, c);
    codec__sentence(x, r, c);
    codec__stretch(x, COL_BEG, COL_END, &c->beg, &c->end, x->at);
    c->token = (int32_t)codec__num(x, COL_TOKEN, (uint64_t)((int64_t)c->token + 1), INT32_MAX) - 1;
    codec__what_of(x, c);
    CODEC__LIST(COL_WHO, &c->actors, codec__actor, truce_actor);
    CODEC__LIST(COL_WHO, &c->recipients, codec__actor, truce_actor);
    CODEC__LIST(COL_WHERE, &c->places, codec__spot, truce_place);
    if (c->places.n) c->places_ahead = (uint8_t)codec__num(x, COL_WHERE, c->places_ahead, c->places.n);
    if (c->harm) {
        codec__count(x, &c->count);
        codec__actor(x, &c->victim);
        c->victim_token = (int32_t)codec__num(x, COL_TOKEN, (uint64_t)((int64_t)c->victim_token + 1), INT32_MAX) - 1;
    } else if (x->in) {
        c->count.low = c->count.high = c->victim_token = -1;
        c->victim.entry = TRUCE_NOENTRY;
    }
    if (c->part_of >= 0) c->part_of = (int32_t)codec__near(x, COL_CLAIM, (uint32_t)c->part_of, i);
    if (x->in) c->object_count.low = c->object_count.high = -1;
    codec__things(x, c);
    if (c->has_when) codec__when_of(x, c, r->article->published);
    else if (x->in) c->from = c->to = TRUCE_NODAY;
    if (c->has_claimant) codec__actor(x, &c->claimant);
    else if (x->in) c->claimant.entry = TRUCE_NOENTRY;
}

/* ---------------------------------------------------------------- all of it */

static void codec__claims(codec *x, truce_reading *r) {
    uint32_t n = codec__many(x, COL_HEAD, r->claims.n, COL_CLAIM), before = 0;
    if (x->in && n && x->status == TRUCE_OK) {
        r->claims.v = truce_arena_array(x->a, truce_claim, n);
        if (!r->claims.v) codec__oom(x);
        r->claims.cap = n;
    }
    x->sentence = x->at = 0;
    for (uint32_t i = 0; i < n && x->status == TRUCE_OK; i++) {
        truce_claim c;
        if (x->in) memset(&c, 0, sizeof c);
        else c = r->claims.v[i];
        codec__claim(x, r, &c, i, before);
        if (x->in && x->status == TRUCE_OK) {
            if (i && c.number <= before) codec__fault(x, x->pos[COL_HEAD], "claims are not in order");
            if (c.part_of >= 0 && ((uint32_t)c.part_of >= n || (uint32_t)c.part_of == i))
                codec__fault(x, x->pos[COL_CLAIM], "part of a claim that is not there");
            r->claims.v[r->claims.n++] = c;
        }
        before = c.number;
    }
}

static void codec__all(codec *x, truce_reading *r, truce_article *a) {
    codec__article(x, a);
    uint32_t n_sent = (uint32_t)codec__num(x, COL_HEAD, r->n_sent, x->text.n), n;
    if (x->status == TRUCE_OK) x->told = truce_arena_array(x->a, bool, n_sent + 1);
    if (x->status == TRUCE_OK && !x->told) codec__oom(x);
    if (x->in && x->status == TRUCE_OK) {
        r->n_sent = n_sent; /* a sentence has a byte at least: a hostile number buys no more than its text did */
        r->sent = truce_arena_array(x->a, truce_sentence, n_sent + 1);
        if (!r->sent) codec__oom(x);
    }
    n = codec__many(x, COL_HEAD, r->attributions.n, COL_SAID);
    x->last = 0;
    for (uint32_t i = 0; i < n && x->status == TRUCE_OK; i++) {
        truce_attribution at;
        memset(&at, 0, sizeof at);
        if (!x->in) at = r->attributions.v[i];
        codec__attribution(x, &at);
        if (x->in) CODEC__ADD(&r->attributions, at);
    }
    codec__claims(x, r);
}

int store__codec_put(truce_buf *out, const truce_reading *r) {
    codec x;
    truce_arena a;
    memset(&x, 0, sizeof x);
    truce_arena_init(&a, 0);
    x.a = &a;
    x.text = r->article->text;
    for (int i = 0; i < COL_N; i++) truce_buf_init(&x.col[i]);
    truce_reading copy = *r; /* the walk writes back what it wrote: into copies */
    truce_article art = *r->article;
    codec__all(&x, &copy, &art);
    truce_buf_char(out, STORE__CODEC);
    for (int i = 0; i < COL_N; i++) codec__write(out, x.col[i].n);
    for (int i = 0; i < COL_N; i++) {
        truce_buf_put(out, x.col[i].p, x.col[i].n);
        if (x.col[i].failed) codec__oom(&x);
        truce_buf_fini(&x.col[i]);
    }
    truce_buf_str(out, x.text);
    truce_map64_fini(&x.seen);
    truce_arena_fini(&a);
    return x.status == TRUCE_OK && out->failed ? TRUCE_ENOMEM : x.status;
}

static void codec__open(codec *x) {
    uint32_t pos = 1, n[COL_N];
    for (int i = 0; i < COL_N; i++) {
        uint64_t v = codec__read(x, &pos, x->bytes.n);
        if (v > x->bytes.n) codec__fault(x, pos, "a part is longer than all of it");
        n[i] = x->status == TRUCE_OK ? (uint32_t)v : 0;
    }
    for (int i = 0; i < COL_N && x->status == TRUCE_OK; i++) {
        x->pos[i] = pos;
        if (n[i] > x->bytes.n - pos) codec__fault(x, pos, "it ends too early");
        else x->end[i] = pos += n[i];
    }
    if (x->status != TRUCE_OK) return;
    x->text = truce_arena_str(x->a, (truce_str){x->bytes.p + pos, x->bytes.n - pos});
    if (!x->text.p) codec__oom(x);
}

int store__codec_get(truce_arena *a, truce_str bytes, truce_reading *out, truce_err *err) {
    codec x;
    jmp_buf *outer = a->oom;
    memset(&x, 0, sizeof x);
    memset(out, 0, sizeof *out);
    if (!bytes.n) return truce_err_pos(err, TRUCE_EINPUT, 0, "no bytes");
    if (bytes.p[0] != STORE__CODEC)
        return truce_err_pos(err, TRUCE_EVERSION, 0, "a record of version %d, which truce does not know",
                             (unsigned char)bytes.p[0]);
    a->oom = NULL;
    x.in = true;
    x.a = a;
    x.bytes = bytes;
    truce_article *art = truce_arena_new(a, truce_article);
    if (art) codec__open(&x);
    else codec__oom(&x);
    if (x.status == TRUCE_OK) {
        art->text = x.text;
        out->arena = a;
        out->article = art;
        codec__all(&x, out, art);
    }
    for (int i = 0; i < COL_N && x.status == TRUCE_OK; i++)
        if (x.pos[i] != x.end[i]) codec__fault(&x, x.pos[i], "bytes that belong to nothing");
    a->oom = outer;
    if (x.status == TRUCE_EINPUT)
        return truce_err_pos(err, TRUCE_EINPUT, x.bad, "%s at byte %llu", x.why, (unsigned long long)x.bad);
    return x.status == TRUCE_OK ? TRUCE_OK : truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}
