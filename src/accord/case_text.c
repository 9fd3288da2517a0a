/* accord/case_text.c - what the acts on a case look like: which fields, in which order, with what in them. Writing and
 * checking go through the same lines, so what is taken in is, byte for byte, what truce writes. */
#include "accord/case_inside.h"

#include <string.h>

/* ---------------------------------------------------------------- fields */

enum text__kind {
    TEXT__FREE, /* any number of lines, without white space around */
    TEXT__LINE,
    TEXT__WORD,
    TEXT__TIME, /* also a day, when it is written: its last microsecond */
    TEXT__DAY,
    TEXT__HEX, /* a SHA-256 */
    TEXT__CASE,
    TEXT__EXIT,
    TEXT__OCCURRENCE,
    TEXT__ATTRIBUTION,
    TEXT__RAW /* as the case gives it */
};

typedef struct text__field {
    const char *key;
    uint8_t kind;
    uint8_t least; /* so many at least */
    bool many;
} text__field;

enum { TEXT__FIELDS = 8 };
#define TEXT__ANY(key, kind)                                                                                           \
    { (key), (kind), 0, true }
#define TEXT__MAY(key, kind)                                                                                           \
    { (key), (kind), 0, false }
#define TEXT__MUST(key, kind)                                                                                          \
    { (key), (kind), 1, false }
#define TEXT__SOME(key, kind)                                                                                          \
    { (key), (kind), 1, true }

static const text__field text__fields[TRUCE_DEED_COUNT][TEXT__FIELDS] = {
    [TRUCE_DEED_OPEN] = {TEXT__MAY("record", TEXT__WORD), TEXT__MUST("agreement", TEXT__WORD),
                         TEXT__MAY("agreement-sha256", TEXT__HEX), TEXT__ANY("incident", TEXT__WORD),
                         TEXT__ANY("term", TEXT__WORD), TEXT__ANY("party", TEXT__LINE), TEXT__MAY("day", TEXT__DAY),
                         TEXT__MAY("text", TEXT__FREE)},
    [TRUCE_DEED_TRIAGE] = {TEXT__MAY("text", TEXT__FREE)},
    [TRUCE_DEED_INQUIRE] = {TEXT__MAY("text", TEXT__FREE)},
    [TRUCE_DEED_INVITE] = {TEXT__SOME("party", TEXT__LINE), TEXT__MUST("deadline", TEXT__TIME),
                           TEXT__MAY("text", TEXT__FREE)},
    [TRUCE_DEED_RESPOND] = {TEXT__MUST("text", TEXT__FREE)},
    [TRUCE_DEED_DRAFT] = {TEXT__ANY("no-response", TEXT__RAW), TEXT__MAY("text", TEXT__FREE)},
    [TRUCE_DEED_DETERMINE] = {TEXT__ANY("opened", TEXT__RAW), TEXT__MUST("occurrence", TEXT__OCCURRENCE),
                              TEXT__SOME("breach", TEXT__WORD), TEXT__SOME("attribution", TEXT__ATTRIBUTION),
                              TEXT__MAY("day", TEXT__DAY), TEXT__MUST("standard", TEXT__LINE),
                              TEXT__ANY("evidence", TEXT__LINE), TEXT__MUST("reasons", TEXT__FREE)},
    [TRUCE_DEED_DISSENT] = {TEXT__MUST("determination", TEXT__HEX), TEXT__MUST("reasons", TEXT__FREE)},
    [TRUCE_DEED_REDRAFT] = {TEXT__MAY("text", TEXT__FREE)},
    [TRUCE_DEED_PUBLISH] = {TEXT__ANY("determination", TEXT__RAW), TEXT__ANY("put", TEXT__RAW),
                            TEXT__ANY("assent", TEXT__RAW), TEXT__ANY("dissent", TEXT__RAW),
                            TEXT__ANY("no-response", TEXT__RAW), TEXT__ANY("not-signed", TEXT__RAW),
                            TEXT__ANY("text", TEXT__RAW)},
    [TRUCE_DEED_REQUEST] = {TEXT__MUST("party", TEXT__LINE), TEXT__MUST("deadline", TEXT__TIME),
                            TEXT__MUST("text", TEXT__FREE)},
    [TRUCE_DEED_REMEDY] = {TEXT__MUST("text", TEXT__FREE)},
    [TRUCE_DEED_CLOSE] = {TEXT__MAY("text", TEXT__FREE)},
    [TRUCE_DEED_EXIT] = {TEXT__MUST("to", TEXT__EXIT), TEXT__MUST("reason", TEXT__FREE),
                         TEXT__MAY("duplicate", TEXT__CASE), TEXT__MAY("party", TEXT__LINE),
                         TEXT__MAY("place", TEXT__LINE)},
    [TRUCE_DEED_REOPEN] = {TEXT__ANY("term", TEXT__WORD), TEXT__ANY("party", TEXT__LINE),
                           TEXT__MUST("text", TEXT__FREE)},
    [TRUCE_DEED_EVIDENCE] = {TEXT__ANY("sha256", TEXT__HEX), TEXT__ANY("report", TEXT__HEX),
                             TEXT__MAY("text", TEXT__FREE)},
};

static const text__field *text__find(unsigned deed, truce_str key) {
    for (unsigned i = 0; i < TEXT__FIELDS && text__fields[deed][i].key; i++)
        if (truce_str_is(key, text__fields[deed][i].key)) return &text__fields[deed][i];
    return NULL;
}

bool case__occurrence_of(truce_str name, unsigned *out) {
    for (*out = 0; *out <= TRUCE_OCC_DISPROVED; (*out)++)
        if (truce_str_is(name, truce_occurrence_name(*out))) return true;
    return false;
}

static bool text__lower_hex(truce_str s, uint32_t n) {
    for (uint32_t i = 0; i < s.n; i++)
        if (!((s.p[i] >= '0' && s.p[i] <= '9') || (s.p[i] >= 'a' && s.p[i] <= 'f'))) return false;
    return s.n == n;
}

static bool text__is_day(truce_str s) {
    return s.n == 10 && truce_day_parse(s) != TRUCE_NODAY;
}

static bool text__is_attribution(truce_str s) {
    static const char *const alone[] = {"joint", "third-party", "not-attributable", "disputed"};
    for (unsigned i = 0; i < sizeof alone / sizeof *alone; i++)
        if (truce_str_is(s, alone[i])) return true;
    return s.n > 6 && truce_str_starts(s, TRUCE_STR("party ")) && s.p[6] != ' ';
}

/* What is wrong with a value; NULL: nothing. */
static const char *text__wrong(const text__field *f, truce_str v) {
    unsigned state;
    int64_t us;
    bool line = !memchr(v.p, '\n', v.n), ok = true;
    switch (f->kind) {
    case TEXT__LINE: return line && v.p[0] != ' ' ? NULL : "is one line, not empty";
    case TEXT__WORD: return line && !memchr(v.p, ' ', v.n) ? NULL : "is one word";
    case TEXT__TIME:
        ok = text__is_day(v) || truce_entry_time_of(v, &us);
        return ok ? NULL : "is a time like 2025-11-07T12:00:00.000000Z, or a day";
    case TEXT__DAY: return text__is_day(v) ? NULL : "is a day like 2025-11-07";
    case TEXT__HEX: return text__lower_hex(v, 64) ? NULL : "is a SHA-256, 64 characters of 0-9 and a-f";
    case TEXT__CASE:
        ok = truce_str_starts(v, TRUCE_STR("c-")) && text__lower_hex(truce_str_sub(v, 2, v.n), 12);
        return ok ? NULL : "is the id of a case, c- and 12 characters of 0-9 and a-f";
    case TEXT__EXIT:
        ok = truce_case_state_of(v, &state) && state >= TRUCE_CASE_DUPLICATE;
        return ok ? NULL : "is one of duplicate, outside, withdrawn, insufficient, denied";
    case TEXT__OCCURRENCE:
        return case__occurrence_of(v, &state) ? NULL : "is one of established, probable, not established, disproved";
    case TEXT__ATTRIBUTION:
        return text__is_attribution(v) ? NULL : "is 'party ID', joint, third-party, not-attributable or disputed";
    default: return NULL;
    }
}

/* ---------------------------------------------------------------- writing */

/* The parts of an act. */
typedef struct text__act {
    unsigned deed;
    const truce_case *c; /* NULL: fields that a case gives are taken as they are in `fields` */
    truce_str id;
    uint64_t step;
    truce_str by;
    truce_moment at;
    const truce_field *fields;
    uint32_t n;
} text__act;

static void text__put(truce_buf *b, const text__field *f, truce_str v) {
    char time[40];
    unsigned state;
    if (f->kind == TEXT__FREE) v = truce_str_trim(v);
    else if (f->kind == TEXT__TIME && v.n == 10) {
        truce_entry_time_text(time, ((truce_moment)truce_day_parse(v) + 1) * 86400 * 1000000 - 1);
        v = truce_str_c(time);
    } else if (f->kind == TEXT__EXIT && truce_case_state_of(v, &state)) v = truce_str_c(truce_case_state_short(state));
    truce_entry_put(b, f->key, v);
}

/* A line whose value was put together in `v`, which is empty again then. */
static void text__put_made(truce_buf *b, const char *key, truce_buf *v) {
    truce_entry_put(b, key, truce_buf_view(v));
    b->failed = b->failed || v->failed;
    truce_buf_clear(v);
}

static void text__no_responses(truce_buf *b, const truce_case *c, truce_buf *v) {
    for (uint32_t i = 0; i < c->invited.n; i++) {
        char until[40];
        if (c->invited.v[i].answer) continue;
        truce_entry_time_text(until, c->invited.v[i].until);
        truce_buf_printf(v, "%.*s by %s", TRUCE_FMT(c->invited.v[i].party), until);
        text__put_made(b, "no-response", v);
    }
}

/* "NAME LINE", and of a dissent its text below. */
static void text__signed(truce_buf *b, const truce_case_act *a, const char *key, bool with_text, truce_buf *v) {
    truce_str line = a->line;
    while (line.n && line.p[line.n - 1] == '\n') line.n--;
    truce_buf_printf(v, "%.*s ", TRUCE_FMT(a->by->name));
    truce_buf_str(v, line);
    if (with_text) {
        truce_buf_char(v, '\n');
        truce_buf_str(v, a->text);
    }
    text__put_made(b, key, v);
}

static bool text__voted(const truce_case *c, unsigned role, uint32_t seat) {
    for (uint32_t i = 0; i < c->votes.n; i++)
        if (c->votes.v[i].by->role == role && case__seat(c->agreement, c->votes.v[i].by) == (int32_t)seat) return true;
    return false;
}

static void text__votes(truce_buf *b, const truce_case *c, const char *key, truce_buf *v) {
    bool assents = strcmp(key, "assent") == 0;
    for (uint32_t i = 0; i < c->votes.n; i++)
        if (c->votes.v[i].assents == assents) text__signed(b, &c->acts.v[c->votes.v[i].act], key, !assents, v);
}

/* The secretariat puts a determination without a voice of its own. */
static void text__put_by(truce_buf *b, const truce_case *c, truce_buf *v) {
    for (uint32_t i = c->acts.n; i-- > 0;) {
        const truce_case_act *a = &c->acts.v[i];
        if (a->deed != TRUCE_DEED_DETERMINE) continue;
        if (a->by->role != TRUCE_MEMBER_MEDIATOR) text__signed(b, a, "put", false, v);
        return;
    }
}

static void text__not_signed(truce_buf *b, const truce_case *c) {
    const truce_agreement *g = c->agreement;
    for (uint32_t i = 0; i < g->parties.n; i++)
        if (!text__voted(c, TRUCE_MEMBER_PARTY, i)) truce_entry_put(b, "not-signed", g->parties.v[i].id);
    for (uint32_t i = 0; i < g->mediators.n; i++)
        if (!text__voted(c, TRUCE_MEMBER_MEDIATOR, i)) truce_entry_put(b, "not-signed", g->mediators.v[i].id);
}

static void text__opened(truce_buf *b, const truce_case *c) {
    if (c->acts.n) truce_entry_cstr(b, "opened", c->opened);
}

/* The lines of `key` that the case itself gives. */
static void text__given(truce_buf *b, const truce_case *c, const char *key) {
    truce_buf v;
    truce_buf_init(&v);
    if (strcmp(key, "determination") == 0) truce_entry_cstr(b, key, c->determination.sha256);
    else if (strcmp(key, "opened") == 0) text__opened(b, c);
    else if (strcmp(key, "put") == 0) text__put_by(b, c, &v);
    else if (strcmp(key, "no-response") == 0) text__no_responses(b, c, &v);
    else if (strcmp(key, "not-signed") == 0) text__not_signed(b, c);
    else if (strcmp(key, "text") == 0) truce_entry_put(b, key, c->determination.text);
    else text__votes(b, c, key, &v);
    truce_buf_fini(&v);
}

static void text__write(truce_buf *b, const text__act *x) {
    truce_buf_printf(b, "truce/v1 case-%s\n", truce_case_deed_name(x->deed));
    if (x->deed != TRUCE_DEED_OPEN) truce_entry_put(b, "case", x->id);
    if (x->deed != TRUCE_DEED_EVIDENCE) truce_entry_int(b, "step", (int64_t)x->step);
    truce_entry_put(b, "by", x->by);
    truce_entry_time(b, "at", x->at);
    for (unsigned i = 0; i < TEXT__FIELDS && text__fields[x->deed][i].key; i++) {
        const text__field *f = &text__fields[x->deed][i];
        if (f->kind == TEXT__RAW && x->c) text__given(b, x->c, f->key);
        else
            for (uint32_t k = 0; k < x->n; k++)
                if (truce_str_is(x->fields[k].key, f->key) && x->fields[k].value.n) text__put(b, f, x->fields[k].value);
    }
}

/* ---------------------------------------------------------------- checking */

/* Of an opening act: what it belongs to, not what it is about. */
static bool text__is_where(truce_str key) {
    return truce_str_is(key, "record") || truce_str_is(key, "agreement") || truce_str_is(key, "agreement-sha256") ||
           truce_str_is(key, "day");
}

/* Each field: one of the deed's, so often as it may be, with a value that it may have. */
static int text__check(int code, unsigned deed, const truce_field *fields, uint32_t n, bool given, truce_err *err) {
    const char *name = truce_case_deed_name(deed);
    for (unsigned i = 0; i < TEXT__FIELDS && text__fields[deed][i].key; i++) {
        const text__field *f = &text__fields[deed][i];
        uint32_t there = 0;
        for (uint32_t k = 0; k < n; k++) {
            const char *wrong;
            if (!truce_str_is(fields[k].key, f->key) || !fields[k].value.n) continue;
            if (f->kind == TEXT__RAW && !given)
                return truce_err_set(err, code, "'%s' of '%s' is what the case gives: leave it out", f->key, name);
            if ((wrong = text__wrong(f, fields[k].value)) != NULL)
                return truce_err_set(err, code, "'%s' of '%s' %s; this is '%.*s'", f->key, name, wrong,
                                     (int)(fields[k].value.n < 60 ? fields[k].value.n : 60), fields[k].value.p);
            there++;
        }
        if (there < f->least) return truce_err_set(err, code, "'%s' needs a field '%s'", name, f->key);
        if (there > 1 && !f->many)
            return truce_err_set(err, code, "'%s' has one field '%s', not %u", name, f->key, there);
    }
    bool some = false;
    for (uint32_t k = 0; k < n; k++)
        some = some || (fields[k].value.n && text__find(deed, fields[k].key) && !text__is_where(fields[k].key));
    if (deed == TRUCE_DEED_EVIDENCE && !some)
        return truce_err_set(err, code, "evidence is a file (sha256), a report or words (text): one of them at least");
    if (deed == TRUCE_DEED_OPEN && !some)
        return truce_err_set(err, code, "a case is about something: an incident, a term, a party or words (text)");
    return TRUCE_OK;
}

static bool text__head(text__act *x, const truce_entry_text *e) {
    x->id = truce_entry_get(e, "case");
    x->by = truce_entry_get(e, "by");
    return (x->deed == TRUCE_DEED_OPEN ||
            !text__wrong(&(text__field){.kind = TEXT__CASE}, x->id.p ? x->id : TRUCE_STR(""))) &&
           (x->deed == TRUCE_DEED_EVIDENCE || truce_entry_get_u64(e, "step", &x->step)) && x->by.n &&
           truce_entry_get_time(e, "at", &x->at);
}

/* TRUCE_EABSENT: the text is another one. */
static int text__same(const text__act *x, truce_str text) {
    truce_buf b;
    truce_buf_init(&b);
    text__write(&b, x);
    int rc = b.failed ? TRUCE_ENOMEM : truce_str_eq(truce_buf_view(&b), text) ? TRUCE_OK : TRUCE_EABSENT;
    truce_buf_fini(&b);
    return rc;
}

int case__form(unsigned deed, truce_str text, const truce_entry_text *e, truce_err *err) {
    text__act x = {
        .deed = deed == TRUCE_DEED_ASSENT ? TRUCE_DEED_DETERMINE : deed, .fields = e->fields.v, .n = e->fields.n};
    const char *name = truce_case_deed_name(x.deed);
    if (!truce_str_starts(e->kind, TRUCE_STR("case-")) || !truce_str_is(truce_str_sub(e->kind, 5, e->kind.n), name))
        return truce_err_set(err, TRUCE_EINPUT, "the text is of kind '%.*s', not 'case-%s'",
                             (int)(e->kind.n < 60 ? e->kind.n : 60), e->kind.p, name);
    if (!text__head(&x, e))
        return truce_err_set(err, TRUCE_EINPUT, "an act of kind 'case-%s' begins with its case, step, by and at", name);
    int rc = text__check(TRUCE_EINPUT, x.deed, x.fields, x.n, true, err);
    if (rc != TRUCE_OK) return rc;
    rc = text__same(&x, text);
    if (rc == TRUCE_OK) return rc;
    if (rc == TRUCE_ENOMEM) return truce_err_set(err, rc, "out of memory");
    return truce_err_set(err, TRUCE_EINPUT,
                         "'case-%s' is not written as truce writes it: a field too many, out of order or out of shape",
                         name);
}

int case__as_given(const truce_case *c, unsigned deed, truce_str text, const truce_entry_text *e, truce_err *err) {
    text__act x = {.deed = deed, .c = c, .fields = e->fields.v, .n = e->fields.n};
    if (!text__head(&x, e)) return TRUCE_EABSENT;
    int rc = text__same(&x, text);
    return rc == TRUCE_ENOMEM ? truce_err_set(err, rc, "out of memory") : rc;
}

uint32_t case__cost(truce_str text) {
    uint32_t n = text.n;
    for (uint32_t i = 0; i < text.n; i++) n += text.p[i] == '\n' ? 2 : 0;
    return n;
}

/* ---------------------------------------------------------------- new acts */

enum { TEXT__FILL = 64 + 2 };

/* What truce_case_write adds where nothing was given. */
typedef struct text__filling {
    truce_field v[TEXT__FILL];
    uint32_t n;
    char deadline[40];
} text__filling;

static bool text__has(const truce_case_draft *d, const char *key) {
    for (uint32_t i = 0; i < d->n; i++)
        if (truce_str_is(d->fields[i].key, key) && d->fields[i].value.n) return true;
    return false;
}

static void text__add(text__filling *f, const char *key, truce_str v) {
    if (f->n < TEXT__FILL) f->v[f->n++] = (truce_field){truce_str_c(key), v};
}

static void text__fill(text__filling *f, const truce_case *c, const truce_case_draft *d) {
    const truce_agreement *g = c->agreement;
    bool invites = d->deed == TRUCE_DEED_INVITE, requests = d->deed == TRUCE_DEED_REQUEST;
    if (invites && !text__has(d, "party")) {
        for (uint32_t i = 0; i < c->alleged.n; i++) text__add(f, "party", c->alleged.v[i]);
        for (uint32_t i = 0; g && !c->alleged.n && i < g->parties.n; i++) text__add(f, "party", g->parties.v[i].id);
    }
    if (requests && !text__has(d, "party") && c->determination.attributed.n == 1)
        text__add(f, "party", c->determination.attributed.v[0]);
    if ((invites || requests) && g && !text__has(d, "deadline")) {
        /* as much again for the way to where it is signed and taken in, a day at most: the time counts from then on */
        truce_moment seconds = invites ? g->response_seconds : g->remedy_seconds;
        seconds += seconds < 86400 ? seconds : 86400;
        truce_entry_time_text(f->deadline, d->at + seconds * 1000000);
        text__add(f, "deadline", truce_str_c(f->deadline));
    }
    if (d->deed == TRUCE_DEED_DISSENT && c->determination.text.p && !text__has(d, "determination"))
        text__add(f, "determination", truce_str_c(c->determination.sha256));
}

/* Given and filled fields as one list. */
static int text__draft(truce_buf *out, text__act *x, const text__filling *f, const truce_case_draft *d,
                       truce_err *err) {
    truce_field *all = truce_malloc(sizeof *all * ((size_t)d->n + f->n + 1));
    if (!all) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    for (uint32_t i = 0; i < d->n; i++) all[x->n++] = d->fields[i];
    for (uint32_t i = 0; i < f->n; i++) all[x->n++] = f->v[i];
    x->fields = all;
    int rc = TRUCE_OK;
    for (uint32_t i = 0; rc == TRUCE_OK && i < d->n; i++) {
        if (!truce_str_trim(all[i].value).n) all[i].value = TRUCE_NOSTR;
        if (all[i].value.n && !text__find(x->deed, all[i].key))
            rc = truce_err_set(err, TRUCE_EUSAGE, "'%s' has no field '%.*s'", truce_case_deed_name(x->deed),
                               (int)(all[i].key.n < 60 ? all[i].key.n : 60), all[i].key.p);
    }
    if (rc == TRUCE_OK) rc = text__check(TRUCE_EUSAGE, x->deed, all, x->n, false, err);
    if (rc == TRUCE_OK) text__write(out, x);
    if (rc == TRUCE_OK && out->failed) rc = truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    truce_free(all);
    return rc;
}

int truce_case_write(truce_buf *out, const truce_case *c, const truce_case_draft *d, truce_err *err) {
    text__act x = {
        .deed = d->deed, .c = c, .id = truce_str_c(c->id), .step = c->step, .by = truce_str_c(d->by), .at = d->at};
    text__filling f = {.n = 0};
    size_t from = out->n;
    if (d->deed >= TRUCE_DEED_COUNT || !x.by.n)
        return truce_err_set(err, TRUCE_EUSAGE, "an act needs a deed and who does it");
    bool votes = d->deed == TRUCE_DEED_ASSENT || d->deed == TRUCE_DEED_PUBLISH;
    if (votes && !c->determination.text.p)
        return truce_err_set(err, TRUCE_EUSAGE, "case %s has no determination to %s", c->id,
                             truce_case_deed_name(d->deed));
    if (d->deed == TRUCE_DEED_ASSENT) {
        if (d->n)
            return truce_err_set(err, TRUCE_EUSAGE,
                                 "to assent is to sign the determination as it stands: there are no fields");
        truce_buf_str(out, c->determination.text);
        return out->failed ? truce_err_set(err, TRUCE_ENOMEM, "out of memory") : TRUCE_OK;
    }
    text__fill(&f, c, d);
    int rc = text__draft(out, &x, &f, d, err);
    if (rc == TRUCE_OK && out->n - from > TRUCE_ENTRY_BYTES)
        rc = truce_err_set(err, TRUCE_ELIMIT, "an act of %zu bytes is over the limit of %d", out->n - from,
                           TRUCE_ENTRY_BYTES);
    return rc;
}

/* ---------------------------------------------------------------- the determination */

int case__determination(truce_determination *out, truce_arena *a, truce_str text, const truce_entry_text *e,
                        truce_err *err) {
    truce_str v;
    unsigned occurrence;
    bool ok = true;
    memset(out, 0, sizeof *out);
    if (case__occurrence_of(truce_entry_get(e, "occurrence"), &occurrence)) out->occurrence = (uint8_t)occurrence;
    for (uint32_t i = 0; ok && (v = truce_entry_nth(e, "breach", i)).p; i++)
        ok = truce_str_is(v, "none") || truce_vec_push(a, &out->breach, v);
    for (uint32_t i = 0; ok && (v = truce_entry_nth(e, "attribution", i)).p; i++) {
        out->attribution = i ? truce_arena_printf(a, "%.*s, %.*s", TRUCE_FMT(out->attribution), TRUCE_FMT(v)) : v;
        ok = out->attribution.p && (!truce_str_starts(v, TRUCE_STR("party ")) ||
                                    truce_vec_push(a, &out->attributed, truce_str_sub(v, 6, v.n)));
    }
    for (uint32_t i = 0; ok && (v = truce_entry_nth(e, "evidence", i)).p; i++)
        ok = truce_vec_push(a, &out->evidence, v);
    out->day = truce_day_parse(truce_entry_get(e, "day"));
    out->standard = truce_entry_get(e, "standard");
    out->reasons = truce_entry_get(e, "reasons");
    out->text = text;
    truce_sha256_hex(text.p, text.n, out->sha256);
    return ok ? TRUCE_OK : truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}
