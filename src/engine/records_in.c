/* engine/records_in.c - JSON records of one report back into a reading. One function an object of docs/formats.md;
 * the first fault is kept with its field, and everything after it reads as nothing. */
#include "engine/records_in.h"

#include "engine/records.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct in {
    truce_arena *a;
    truce_str all; /* the whole input */
    truce_reading *r;
    truce_article *art;
    truce_err *err;
    json_t *v;        /* the record in hand */
    const char *what; /* its type, for messages */
    uint64_t pos;     /* where its line begins */
    uint32_t line;
    int status;     /* the first fault */
    uint32_t *skip; /* of the search for quotes; as many as `skip_cap` */
    size_t skip_cap;
} in;

/* ---------------------------------------------------------------- faults */

static bool fault(in *x, const char *key, const char *what) {
    if (x->status != TRUCE_OK) return false;
    truce_err_at(x->err, x->status = TRUCE_EINPUT, x->line, 0, "%s record, '%s': %s", x->what, key, what);
    if (x->err) x->err->pos = x->pos;
    return false;
}

/* jansson's own messages quote the input; these do not. */
static const char *syntax(const json_error_t *e) {
    switch (json_error_code(e)) {
    case json_error_premature_end_of_input: return "the JSON ends too early";
    case json_error_end_of_input_expected: return "more text after the JSON object";
    case json_error_invalid_utf8: return "not UTF-8";
    case json_error_duplicate_key: return "the same key twice in one object";
    case json_error_numeric_overflow: return "a number too large for 64 bits";
    case json_error_stack_overflow: return "nested too deeply";
    default: return "not valid JSON";
    }
}

/* ---------------------------------------------------------------- values */

static truce_str peek(in *x, const json_t *o, const char *key) { /* a string or null; borrowed from the JSON */
    const json_t *v = json_object_get(o, key);
    if (!v || json_is_null(v)) return TRUCE_NOSTR;
    if (!json_is_string(v)) return fault(x, key, "not a string"), TRUCE_NOSTR;
    return (truce_str){json_string_value(v), (uint32_t)json_string_length(v)};
}

static truce_str text_of(in *x, const json_t *o, const char *key) { /* the same, kept */
    truce_str s = peek(x, o, key);
    return s.p ? truce_arena_str(x->a, s) : s;
}

static const char *word_of(in *x, const json_t *o, const char *key) { /* NUL-terminated; NULL for null */
    truce_str s = text_of(x, o, key);
    if (s.n && memchr(s.p, 0, s.n)) fault(x, key, "a NUL character in it");
    return s.p;
}

static int64_t int_of(in *x, const json_t *o, const char *key, int64_t least, int64_t most) {
    const json_t *v = json_object_get(o, key);
    if (json_is_integer(v) && json_integer_value(v) >= least && json_integer_value(v) <= most)
        return json_integer_value(v);
    char msg[96];
    snprintf(msg, sizeof msg, "not a whole number from %lld to %lld", (long long)least, (long long)most);
    fault(x, key, msg);
    return least;
}

static bool is_null(const json_t *o, const char *key) {
    const json_t *v = json_object_get(o, key);
    return !v || json_is_null(v);
}

static int64_t number_of(in *x, const json_t *o, const char *key) { /* -1 for null */
    return is_null(o, key) ? -1 : int_of(x, o, key, 0, INT64_MAX);
}

static double real_of(in *x, const json_t *o, const char *key, double least, double most) {
    const json_t *v = json_object_get(o, key);
    double d = json_is_number(v) ? json_number_value(v) : NAN;
    if (d >= least && d <= most) return d;
    fault(x, key, "not a number in its range");
    return least;
}

static bool bool_of(in *x, const json_t *o, const char *key) {
    const json_t *v = json_object_get(o, key);
    if (!json_is_boolean(v)) return fault(x, key, "neither true nor false");
    return json_is_true(v);
}

static truce_day day_of(in *x, const json_t *o, const char *key) { /* TRUCE_NODAY for null */
    truce_str s = peek(x, o, key);
    if (!s.p) return TRUCE_NODAY;
    truce_day d = s.n == 10 ? truce_day_parse(s) : TRUCE_NODAY;
    if (d == TRUCE_NODAY) fault(x, key, "not a day such as 2025-10-12");
    return d;
}

/* A name of `n` that `name` gives; the names of docs/formats.md. */
static uint8_t name_of(in *x, const json_t *o, const char *key, const char *(*name)(unsigned), unsigned n) {
    truce_str s = peek(x, o, key);
    for (unsigned i = 0; i < n && s.p; i++)
        if (truce_str_is(s, name(i))) return (uint8_t)i;
    fault(x, key, "not one of its names");
    return 0;
}

static const json_t *object_of(in *x, const json_t *o, const char *key) {
    const json_t *v = json_object_get(o, key);
    if (!json_is_object(v)) fault(x, key, "not an object");
    return json_is_object(v) ? v : NULL;
}

static const json_t *array_of(in *x, const json_t *o, const char *key) {
    const json_t *v = json_object_get(o, key);
    if (!json_is_array(v)) fault(x, key, "not an array");
    return json_is_array(v) ? v : NULL;
}

static void span_of(in *x, const json_t *o, uint32_t *beg, uint32_t *end) {
    truce_str t = x->art->text;
    *beg = (uint32_t)int_of(x, o, "beg", 0, t.n);
    *end = (uint32_t)int_of(x, o, "end", *beg, t.n);
    if ((*beg < t.n && !truce_utf8_boundary(t, *beg)) || (*end < t.n && !truce_utf8_boundary(t, *end)))
        fault(x, "beg", "inside a character");
}

static void span_or_null(in *x, const json_t *o, uint32_t *beg, uint32_t *end) { /* null: implied */
    *beg = *end = 0;
    if (!is_null(o, "beg") || !is_null(o, "end")) span_of(x, o, beg, end);
}

static void count_of(in *x, const json_t *o, truce_count *c) {
    c->low = number_of(x, o, "low");
    c->high = number_of(x, o, "high");
    c->bound = name_of(x, o, "bound", truce_bound_name, TRUCE_BOUND_UNCOUNTED + 1);
    c->word = text_of(x, o, "word");
}

static void actor_of(in *x, const json_t *o, truce_actor *out) {
    memset(out, 0, sizeof *out);
    out->entry = TRUCE_NOENTRY;
    if (!o) return;
    if (!json_is_object(o)) fault(x, "actor", "one is not an object");
    out->text = text_of(x, o, "text");
    out->name = text_of(x, o, "name");
    out->country = text_of(x, o, "country");
    out->sector = text_of(x, o, "sector");
    out->id = text_of(x, o, "id");
    span_or_null(x, o, &out->beg, &out->end);
}

static void place_of(in *x, const json_t *o, truce_place *p) {
    memset(p, 0, sizeof *p);
    p->entry = TRUCE_NOENTRY;
    if (!json_is_object(o)) fault(x, "places", "one is not an object");
    p->text = text_of(x, o, "text");
    p->name = text_of(x, o, "name");
    p->country = text_of(x, o, "country");
    p->adm1 = text_of(x, o, "adm1");
    p->adm2 = text_of(x, o, "adm2");
    p->feature = text_of(x, o, "feature");
    p->geonameid = is_null(o, "geonameid") ? 0 : (uint32_t)int_of(x, o, "geonameid", 1, UINT32_MAX);
    p->lat = is_null(o, "lat") ? NAN : real_of(x, o, "lat", -90, 90);
    p->lon = is_null(o, "lon") ? NAN : real_of(x, o, "lon", -360, 360);
    p->where_prec = (uint8_t)int_of(x, o, "where_prec", 0, 7);
    span_or_null(x, o, &p->beg, &p->end);
}

/* ---------------------------------------------------------------- report */

static const char *basis_name(unsigned b) {
    return truce_basis_name((enum truce_basis)b);
}

static void id_of(in *x, const json_t *o, const char *key, char out[65]) {
    const json_t *v = json_object_get(o, key);
    size_t n = json_is_string(v) ? json_string_length(v) : 0;
    const char *p = n ? json_string_value(v) : "";
    if (n != 64 || strspn(p, "0123456789abcdef") != 64) fault(x, key, "not an id of 64 hex digits");
    else memcpy(out, p, 65);
}

static void changes_in(in *x, const json_t *o, truce_article *a) {
    const json_t *v = array_of(x, o, "repairs"), *e;
    size_t i;
    json_array_foreach(v, i, e) {
        truce_repair p = {.beg = (uint32_t)int_of(x, e, "beg", 0, UINT32_MAX),
                          .end = (uint32_t)int_of(x, e, "end", 0, UINT32_MAX),
                          .was = text_of(x, e, "was"),
                          .kind = word_of(x, e, "kind")};
        truce_vec_push(x->a, &a->repairs, p);
    }
    v = array_of(x, o, "junk");
    json_array_foreach(v, i, e) {
        truce_junk p = {.text = text_of(x, e, "text"), .kind = word_of(x, e, "kind")};
        truce_vec_push(x->a, &a->junk, p);
    }
}

static void report_in(in *x, const json_t *o) {
    truce_article *a = truce_arena_new(x->a, truce_article);
    x->art = a;
    x->r->article = a;
    id_of(x, o, "id", a->id);
    a->text = text_of(x, o, "text");
    if (!a->text.p) fault(x, "text", "missing: truce writes it with --text");
    a->ref = text_of(x, o, "ref");
    a->file = text_of(x, o, "file");
    a->part = (uint32_t)int_of(x, o, "part", 0, UINT32_MAX);
    a->title = text_of(x, o, "title");
    a->source = text_of(x, o, "source");
    a->url = text_of(x, o, "url");
    a->lang = text_of(x, o, "lang");
    a->published = day_of(x, o, "published");
    a->basis = name_of(x, o, "published_basis", basis_name, TRUCE_BASIS_INFERRED + 1);
    if (int_of(x, o, "bytes", 0, UINT32_MAX) != a->text.n) fault(x, "bytes", "not the length of the text");
    /* A sentence has a byte at least: a hostile count buys no more memory than its text did. */
    x->r->n_sent = (uint32_t)int_of(x, o, "sentences", 0, a->text.n);
    if (!is_null(o, "copy_of")) id_of(x, o, "copy_of", a->copy_of);
    a->copy_share = real_of(x, o, "copy_share", 0, 1);
    changes_in(x, o, a);
    if (x->status == TRUCE_OK) x->r->sent = truce_arena_array(x->a, truce_sentence, x->r->n_sent);
}

/* ---------------------------------------------------------------- attribution */

static void attribution_in(in *x, const json_t *o) {
    truce_attribution at;
    memset(&at, 0, sizeof at);
    at.cue_token = -1;
    const json_t *cue = object_of(x, o, "cue"), *content = object_of(x, o, "content");
    at.has_source = !is_null(o, "source");
    actor_of(x, at.has_source ? object_of(x, o, "source") : NULL, &at.source);
    if (cue) span_of(x, cue, &at.cue_beg, &at.cue_end);
    if (content) span_of(x, content, &at.beg, &at.end);
    at.direct = bool_of(x, o, "direct");
    truce_vec_push(x->a, &x->r->attributions, at);
}

/* ---------------------------------------------------------------- claim */

/* How far a match of q[0..i) may be kept when q[i] fails (Knuth, Morris, Pratt 1977): linear also on hostile text. */
static bool prepare(in *x, truce_str q) {
    if (q.n > x->skip_cap) {
        uint32_t *more = truce_realloc(x->skip, q.n * sizeof *more);
        if (!more) return false;
        x->skip = more;
        x->skip_cap = q.n;
    }
    x->skip[0] = 0;
    for (uint32_t i = 1, k = 0; i < q.n; i++) {
        while (k && q.p[i] != q.p[k]) k = x->skip[k - 1];
        k += q.p[i] == q.p[k];
        x->skip[i] = k;
    }
    return true;
}

/* Where `q` stands around [beg,end), or UINT32_MAX. */
static uint32_t around(in *x, truce_str q, uint32_t beg, uint32_t end) {
    truce_str t = x->art->text;
    if (q.n > t.n || end - beg > q.n) return UINT32_MAX;
    uint32_t from = end > q.n ? end - q.n : 0, to = t.n - beg > q.n ? beg + q.n : t.n;
    for (uint32_t i = from, k = 0; i < to; i++) {
        while (k && t.p[i] != q.p[k]) k = x->skip[k - 1];
        k += t.p[i] == q.p[k];
        if (k == q.n) return i + 1 - q.n;
    }
    return UINT32_MAX;
}

static void quote_in(in *x, const json_t *o, const truce_claim *c) {
    const json_t *v = json_object_get(o, "quote");
    if (x->status != TRUCE_OK) return;
    if (!json_is_string(v) || !json_string_length(v)) {
        fault(x, "quote", "not a sentence");
        return;
    }
    truce_str q = {json_string_value(v), (uint32_t)json_string_length(v)};
    truce_sentence *s = &x->r->sent[c->sentence];
    if (s->end && truce_str_eq(q, truce_str_sub(x->art->text, s->beg, s->end))) return;
    if (s->end) {
        fault(x, "quote", "another one than before for this sentence");
        return;
    }
    if (!prepare(x, q)) longjmp(*x->a->oom, 1);
    uint32_t at = around(x, q, c->beg, c->end);
    if (at == UINT32_MAX) {
        fault(x, "quote", "does not stand around beg and end in the text");
        return;
    }
    s->beg = at;
    s->end = at + q.n;
}

/* Of an id "a1b2c3d4e5f6-7" of this report; 0 for anything else, which is a fault. */
static uint32_t number_of_claim(in *x, const json_t *o, const char *key) {
    char id[32];
    truce_str s = peek(x, o, key);
    uint64_t n = 0;
    if (s.n > 13 && truce_str_u64(truce_str_sub(s, 13, s.n), &n) && n > 0 && n <= INT32_MAX) {
        truce_claim_id(id, x->art->id, (uint32_t)n);
        if (truce_str_is(s, id)) return (uint32_t)n;
    }
    fault(x, key, "not the report's first 12 digits, '-' and a number");
    return 0;
}

static void claim_id(in *x, const json_t *o, truce_claim *c) {
    c->number = number_of_claim(x, o, "id");
    uint32_t n = x->r->claims.n;
    if (n && x->r->claims.v[n - 1].number >= c->number) fault(x, "id", "its number is not larger than the one before");
}

static void harm_in(in *x, const json_t *o, truce_claim *c) {
    c->count.low = c->count.high = -1;
    c->part_of = -1;
    actor_of(x, NULL, &c->victim);
    if (!is_null(o, "harm") && (o = object_of(x, o, "harm"))) {
        const json_t *victim = object_of(x, o, "victim");
        c->harm = name_of(x, o, "kind", truce_harm_name, TRUCE_HARM_COUNT);
        if (c->harm == TRUCE_HARM_NONE) fault(x, "kind", "not one of its names");
        count_of(x, o, &c->count);
        actor_of(x, victim, &c->victim);
        c->victim.role = name_of(x, victim, "role", truce_role_name, TRUCE_ROLE_REFUGEE + 1);
        c->period_total = bool_of(x, o, "period_total");
        if (!is_null(o, "part_of"))
            c->part_of = (int32_t)number_of_claim(x, o, "part_of"); /* wholes_in makes it an index */
    }
}

static void things_in(in *x, const json_t *o, truce_claim *c) {
    const json_t *v;
    c->object_count.low = c->object_count.high = -1;
    c->has_object = !is_null(o, "object");
    if (c->has_object && (v = object_of(x, o, "object"))) {
        c->object_text = text_of(x, v, "text");
        c->object_kind = text_of(x, v, "kind");
        c->object_done = text_of(x, v, "done");
        count_of(x, v, &c->object_count);
        span_or_null(x, v, &c->object_beg, &c->object_end);
    }
    c->has_weapon = !is_null(o, "weapon");
    if (c->has_weapon && (v = object_of(x, o, "weapon"))) {
        c->weapon_text = text_of(x, v, "text");
        c->weapon_kind = text_of(x, v, "kind");
        span_or_null(x, v, &c->weapon_beg, &c->weapon_end);
    }
}

static void when_in(in *x, const json_t *o, truce_claim *c) {
    c->from = c->to = TRUCE_NODAY;
    c->has_when = !is_null(o, "when");
    if (!c->has_when || !(o = object_of(x, o, "when"))) return;
    c->from = day_of(x, o, "from");
    c->to = day_of(x, o, "to");
    c->date_prec = (uint8_t)int_of(x, o, "date_prec", 0, 5);
    c->when_text = text_of(x, o, "text");
}

static void parties_in(in *x, const json_t *o, truce_claim *c) {
    const json_t *v = array_of(x, o, "actors"), *e;
    size_t i;
    truce_actor who;
    truce_place where;
    json_array_foreach(v, i, e) {
        actor_of(x, e, &who);
        truce_vec_push(x->a, &c->actors, who);
    }
    v = array_of(x, o, "recipients");
    json_array_foreach(v, i, e) {
        actor_of(x, e, &who);
        truce_vec_push(x->a, &c->recipients, who);
    }
    v = array_of(x, o, "places");
    json_array_foreach(v, i, e) {
        place_of(x, e, &where);
        truce_vec_push(x->a, &c->places, where);
    }
}

static void claim_in(in *x, const json_t *o) {
    truce_claim c;
    memset(&c, 0, sizeof c);
    c.token = c.victim_token = -1;
    claim_id(x, o, &c);
    if (!x->r->n_sent) fault(x, "sentence", "the report has no sentence");
    else c.sentence = (uint32_t)int_of(x, o, "sentence", 0, x->r->n_sent - 1);
    span_of(x, o, &c.beg, &c.end);
    quote_in(x, o, &c);
    c.event = text_of(x, o, "event");
    c.mode = text_of(x, o, "mode");
    c.cameo = text_of(x, o, "cameo");
    c.acled = text_of(x, o, "acled");
    parties_in(x, o, &c);
    harm_in(x, o, &c);
    things_in(x, o, &c);
    when_in(x, o, &c);
    c.has_claimant = !is_null(o, "claimant");
    actor_of(x, c.has_claimant ? object_of(x, o, "claimant") : NULL, &c.claimant);
    c.stance = name_of(x, o, "stance", truce_stance_name, TRUCE_SAID_UNVERIFIED + 1);
    truce_str polarity = peek(x, o, "polarity");
    c.negative = truce_str_is(polarity, "negative");
    if (!c.negative && !truce_str_is(polarity, "positive")) fault(x, "polarity", "not one of its names");
    c.modality = name_of(x, o, "modality", truce_modality_name, TRUCE_MOD_BACKGROUND + 1);
    c.quoted = bool_of(x, o, "quoted");
    c.rule = word_of(x, o, "rule");
    c.confidence = (uint8_t)lround(100 * real_of(x, o, "confidence", 0, 1));
    truce_vec_push(x->a, &x->r->claims, c);
}

/* Numbers of containing claims to their indices: claims ascend by number. */
static void wholes_in(in *x) {
    truce_reading *r = x->r;
    for (uint32_t i = 0; i < r->claims.n && x->status == TRUCE_OK; i++) {
        if (r->claims.v[i].part_of < 0) continue;
        uint32_t number = (uint32_t)r->claims.v[i].part_of, lo = 0, hi = r->claims.n;
        while (lo < hi) {
            uint32_t mid = lo + (hi - lo) / 2;
            if (r->claims.v[mid].number < number) lo = mid + 1;
            else hi = mid;
        }
        if (lo < r->claims.n && r->claims.v[lo].number == number && lo != i) r->claims.v[i].part_of = (int32_t)lo;
        else fault(x, "part_of", "not the id of another claim of this report");
    }
}

/* ---------------------------------------------------------------- lines */

static void record_in(in *x, const json_t *o) {
    const json_t *type = json_object_get(o, "type");
    const char *t = json_is_string(type) ? json_string_value(type) : "";
    char id[65] = "";
    x->what = "this";
    if (strcmp(t, "report") == 0) {
        x->what = "report";
        if (x->art) fault(x, "type", "a second report");
        else report_in(x, o);
        return;
    }
    bool claim = strcmp(t, "claim") == 0;
    if (!claim && strcmp(t, "attribution") != 0) {
        fault(x, "type", "not report, attribution or claim");
        return;
    }
    x->what = claim ? "claim" : "attribution";
    if (!x->art) {
        fault(x, "type", "stands before the report");
        return;
    }
    id_of(x, o, "report", id);
    if (x->status == TRUCE_OK && strcmp(id, x->art->id) != 0) fault(x, "report", "another report");
    if (claim) claim_in(x, o);
    else attribution_in(x, o);
}

static void line_in(in *x, truce_str line) {
    json_error_t e;
    if (!truce_str_trim(line).n) return;
    x->v = json_loadb(line.p, line.n, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &e);
    if (json_is_object(x->v)) record_in(x, x->v);
    else if (x->v || json_error_code(&e) != json_error_out_of_memory) {
        size_t at = x->v || e.position < 1 ? 0 : (size_t)e.position - 1;
        truce_err_at(x->err, x->status = TRUCE_EINPUT, x->line, (uint32_t)at + 1, "%s",
                     x->v ? "not a JSON object" : syntax(&e));
        if (x->err) x->err->pos = x->pos + (at < line.n ? at : line.n);
    } else longjmp(*x->a->oom, 1);
    json_decref(x->v);
    x->v = NULL;
}

static void all_in(in *x) {
    jmp_buf oom, *outer = x->a->oom;
    x->a->oom = &oom;
    if (setjmp(oom)) x->status = truce_err_set(x->err, TRUCE_ENOMEM, "out of memory");
    else {
        while (x->pos < x->all.n && x->status == TRUCE_OK) {
            const char *p = x->all.p + x->pos, *nl = memchr(p, '\n', x->all.n - x->pos);
            uint32_t n = nl ? (uint32_t)(nl - p) : (uint32_t)(x->all.n - x->pos);
            x->line++;
            line_in(x, (truce_str){p, n});
            if (x->status == TRUCE_OK) x->pos += n + (nl ? 1 : 0);
        }
        x->what = "the";
        if (x->status == TRUCE_OK && !x->art) fault(x, "type", "there is no report");
        if (x->status == TRUCE_OK) wholes_in(x);
    }
    x->a->oom = outer;
}

int truce_records_in(truce_arena *a, truce_str jsonl, truce_reading *out, truce_err *err) {
    in x = {.a = a, .all = jsonl, .r = out, .err = err, .status = TRUCE_OK};
    memset(out, 0, sizeof *out);
    out->arena = a;
    all_in(&x);
    json_decref(x.v);
    truce_free(x.skip);
    return x.status;
}
