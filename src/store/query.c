/* store/query.c - what a ledger is asked: reports, claims, incidents, totals, coverage.
 * Does: conditions to SQL on the narrow tables that find tellings by day, place and side; what is found is then loaded.
 * Order: reports by day of publication (unknown last), then number of arrival... see each. Nothing here writes. */
#include "store/query.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- conditions */

/* "Afghanistan" asks for all that is Afghan, as its code does; "TTP" for the group, whatever it was called. For places
 * only states count. */
static truce_str query__known(const truce_lexicon *lex, truce_str name, bool states) {
    static const enum truce_lex_form forms[] = {TRUCE_FORM_NAME, TRUCE_FORM_ALIAS};
    truce_entry e[8];
    char code[64];
    for (uint32_t i = 0; i < name.n && i < sizeof code; i++)
        code[i] = (char)(name.p[i] >= 'a' && name.p[i] <= 'z' ? name.p[i] - 32 : name.p[i]);
    if (lex && name.n && name.n <= sizeof code &&
        truce_lex_by_id(lex, TRUCE_LEX_ACTOR, (truce_str){code, name.n}) != TRUCE_NOENTRY)
        return name; /* a code already */
    for (size_t k = 0; lex && name.n && k < sizeof forms / sizeof *forms; k++) {
        uint32_t n = truce_lex_find(lex, TRUCE_LEX_ACTOR, forms[k], name, e, 8);
        for (uint32_t i = 0; i < n && i < 8; i++) {
            truce_str id = truce_lex_get(lex, e[i], "id");
            bool state = id.n == 3 && truce_str_eq(id, truce_lex_get(lex, e[i], "country"));
            if (id.n && (state || !states)) return id;
        }
    }
    return name;
}

void query__init(query *q, truce_store *s, const truce_filter *f) {
    memset(q, 0, sizeof *q);
    q->s = s;
    truce_arena_init(&q->a, 0);
    truce_arena_init(&q->kept, 0);
    truce_buf_init(&q->sql);
    q->own = *f;
    q->f = &q->own;
    q->own.party = query__known(s->lex, truce_fold(&q->kept, f->party), false);
    q->own.claimant = query__known(s->lex, truce_fold(&q->kept, f->claimant), false);
    q->own.place = query__known(s->lex, truce_fold(&q->kept, f->place), true);
}

void query__fini(query *q) {
    truce_arena_fini(&q->a);
    truce_arena_fini(&q->kept);
    truce_buf_fini(&q->sql);
}

/* A number into the text: the values here are our own numbers, never a user's words. */
static void query__ids(truce_buf *b, const truce_ids *ids) {
    truce_buf_char(b, '(');
    for (uint32_t i = 0; i < ids->n; i++) truce_buf_printf(b, i ? ",%lld" : "%lld", (long long)ids->v[i]);
    truce_buf_cstr(b, ids->n ? ")" : "0)");
}

/* The word that a name is found by; 0: nothing in the ledger has it. */
static int query__word(query *q, truce_str name, int64_t *out, truce_err *err) {
    truce_stmt *st;
    *out = 0;
    int rc = truce_db_stmt(q->s->db, &st, "SELECT id FROM word WHERE text = $1", err);
    if (rc != TRUCE_OK) return rc;
    truce_str folded = truce_fold(&q->a, name);
    if (!folded.p) return store__oom(err);
    truce_stmt_text(st, 1, folded);
    rc = truce_stmt_step(st, err);
    if (rc == 1) *out = truce_col_int(st, 0);
    truce_stmt_reset(st);
    return rc < 0 ? rc : TRUCE_OK;
}

static void query__bounds(const query *q, int *since, int *until) {
    const truce_filter *f = q->f;
    *since = f->has_since ? f->since : -10000000;
    *until = f->has_until ? f->until : STORE__NO_DAY - 1;
}

/* " AND word = N" and, when days are asked for, a first day that does not rule them out. */
static void query__word_and_days(query *q, int64_t word) {
    int since, until;
    query__bounds(q, &since, &until);
    truce_buf_printf(&q->sql, "word = %lld", (long long)word);
    if (!q->f->has_since && !q->f->has_until) return;
    truce_buf_printf(&q->sql, " AND ((long = 0 AND from_day BETWEEN %d AND %d) OR (long = 1 AND from_day <= %d))",
                     since - 7, until, until);
}

/* The narrow table that the question begins at: of days when they are asked for, else of a side or a place. */
static int query__from(query *q, const char **table, int64_t *word, const truce_str **used, truce_err *err) {
    const truce_filter *f = q->f;
    bool days = f->has_since || f->has_until;
    int rc = TRUCE_OK;
    *table = "day";
    *used = NULL;
    *word = 0;
    if (days) return rc;
    if (f->party.n) *used = &f->party;
    else if (f->claimant.n) *used = &f->claimant;
    else if (f->place.n) *used = &f->place;
    if (!*used) return rc;
    *table = *used == &f->place ? "tell_place" : "tell_side";
    rc = query__word(q, **used, word, err);
    if (*used == &f->claimant) *word = -*word;
    return rc;
}

static int query__in(query *q, const char *table, truce_str name, bool claimant, truce_err *err) {
    int64_t word;
    int rc = query__word(q, name, &word, err);
    truce_buf_printf(&q->sql, " AND d.telling IN (SELECT telling FROM %s WHERE ", table);
    query__word_and_days(q, claimant ? -word : word);
    truce_buf_char(&q->sql, ')');
    return rc;
}

static void query__days(query *q) {
    int since, until;
    if (!q->f->has_since && !q->f->has_until) return;
    query__bounds(q, &since, &until);
    truce_buf_printf(&q->sql,
                     " AND ((d.long = 0 AND d.from_day BETWEEN %d AND %d AND d.to_day >= %d) OR (d.long = 1 AND "
                     "d.from_day <= %d AND d.to_day >= %d))",
                     since - 7, until, since, until, since);
}

/* Letters, digits and the accents on them: what the index makes words of. A sign between two of them makes two words of
 * one, which the index, without positions, cannot find as one. */
static bool query__in_word(truce_str text, uint32_t i, uint32_t *len) {
    uint32_t cp = truce_utf8_get(text, i, len);
    return truce_cp_alpha(cp) || truce_cp_digit(cp) || (cp >= 0x300 && cp <= 0x36F);
}

/* Reports that hold all the words; each word by the index, phrases later in their text. */
static int query__words(query *q, truce_str text, truce_ids *out, truce_err *err) {
    truce_buf m;
    truce_stmt *st;
    bool ok = true;
    truce_buf_init(&m);
    for (uint32_t i = 0; i < text.n;) {
        uint32_t beg = i, len;
        while (i < text.n && query__in_word(text, i, &len)) i += len;
        if (i > beg) {
            truce_buf_printf(&m, q->s->postgres ? "%s'%.*s'" : "%s\"%.*s\"", m.n ? q->s->postgres ? " & " : " " : "",
                             (int)(i - beg), text.p + beg);
            if (i < text.n && text.p[i] == '*') truce_buf_cstr(&m, q->s->postgres ? ":*" : "*");
        }
        while (i < text.n && !query__in_word(text, i, &len)) i += len;
    }
    int rc = m.failed ? store__oom(err) : TRUCE_OK;
    if (rc == TRUCE_OK && m.n)
        rc = truce_db_stmt(q->s->db, &st,
                           q->s->postgres
                               ? "SELECT report FROM report_text WHERE body @@ to_tsquery('simple', $1) ORDER BY report"
                               : "SELECT rowid FROM report_text WHERE report_text MATCH $1 ORDER BY rowid",
                           err);
    if (rc == TRUCE_OK && m.n) {
        truce_stmt_text(st, 1, truce_buf_view(&m));
        while ((rc = truce_stmt_step(st, err)) == 1 && ok) ok = truce_ids_push(out, (uint64_t)truce_col_int(st, 0));
        truce_stmt_reset(st);
    }
    truce_buf_fini(&m);
    return ok ? rc : store__oom(err);
}

/* "..." in what was asked for must stand in the text as it is, but for case and white space. */
bool query__phrases(query *q, truce_str asked, truce_str text) {
    truce_str body = TRUCE_NOSTR;
    for (uint32_t i = 0; i < asked.n; i++) {
        if (asked.p[i] != '"') continue;
        uint32_t end = truce_str_find(asked, TRUCE_STR("\""), i + 1);
        if (end == UINT32_MAX) return true;
        if (!body.p) body = truce_fold(&q->a, text);
        truce_str phrase = truce_fold(&q->a, truce_str_trim(truce_str_sub(asked, i + 1, end)));
        if (truce_str_find(body, phrase, 0) == UINT32_MAX) return false;
        i = end;
    }
    return true;
}

bool query__has_phrase(const truce_filter *f) {
    return truce_str_find(f->text, TRUCE_STR("\""), 0) != UINT32_MAX;
}

/* ---------------------------------------------------------------- tellings that meet the conditions */

/* Of the outlets' numbers those whose name is asked for. `rc` is how gathering them ended. */
static int query__outlets(query *q, int rc, truce_ids *ids, truce_err *err) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < ids->n && rc == TRUCE_OK; i++) {
        truce_str name;
        rc = store__word(q->s, (int64_t)ids->v[i], &name, err);
        if (rc == TRUCE_OK && query__named(q, name, q->f->source)) ids->v[n++] = ids->v[i];
    }
    ids->n = n;
    return rc;
}

int query__reports_with(query *q, const char *report, truce_buf *out, truce_err *err) {
    const truce_filter *f = q->f;
    truce_ids ids = {NULL, 0, 0};
    int rc = TRUCE_OK;
    if (f->source.n) {
        truce_stmt *st;
        bool ok = true;
        rc = truce_db_stmt(q->s->db, &st, "SELECT DISTINCT source FROM report WHERE source IS NOT NULL", err);
        while (rc == TRUCE_OK && ok && (rc = truce_stmt_step(st, err)) == 1) {
            ok = truce_ids_push(&ids, (uint64_t)truce_col_int(st, 0));
            rc = TRUCE_OK;
        }
        if (!ok) {
            truce_stmt_reset(st);
            rc = store__oom(err);
        }
        rc = query__outlets(q, rc, &ids, err);
        truce_buf_printf(out, " AND %s IN (SELECT id FROM report WHERE source IN ", report);
        query__ids(out, &ids);
        truce_buf_char(out, ')');
    }
    ids.n = 0;
    if (rc == TRUCE_OK && f->text.n) {
        rc = query__words(q, f->text, &ids, err);
        truce_buf_printf(out, " AND %s IN ", report);
        query__ids(out, &ids);
    }
    truce_ids_fini(&ids);
    return rc;
}

int query__tellings(query *q, const char *head, const char *middle, const char *tail, truce_err *err) {
    const truce_filter *f = q->f;
    const char *table;
    const truce_str *used;
    int64_t word;
    int rc = query__from(q, &table, &word, &used, err);
    truce_buf_clear(&q->sql);
    truce_buf_printf(&q->sql, "%s %s d%s WHERE ", head, table, middle);
    if (used) truce_buf_printf(&q->sql, "d.word = %lld", (long long)word);
    else truce_buf_cstr(&q->sql, "1 = 1");
    query__days(q);
    if (rc == TRUCE_OK && f->place.n && used != &f->place) rc = query__in(q, "tell_place", f->place, false, err);
    if (rc == TRUCE_OK && f->party.n && used != &f->party) rc = query__in(q, "tell_side", f->party, false, err);
    if (rc == TRUCE_OK && f->claimant.n && used != &f->claimant) rc = query__in(q, "tell_side", f->claimant, true, err);
    if (rc == TRUCE_OK) rc = query__reports_with(q, "d.telling / 65536", &q->sql, err);
    truce_buf_cstr(&q->sql, tail);
    truce_buf_char(&q->sql, 0);
    if (rc == TRUCE_OK && q->sql.failed) rc = store__oom(err);
    return rc;
}

/* One statement made for this question. */
int query__all(query *q, int columns, truce_ids *out, truce_err *err) {
    truce_stmt *st;
    bool ok = true;
    int rc = truce_db_once(q->s->db, &st, q->sql.p, err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_many(st);
    while ((rc = truce_stmt_step(st, err)) == 1 && ok)
        for (int i = 0; i < columns && ok; i++) ok = truce_ids_push(out, (uint64_t)truce_col_int(st, i));
    truce_db_done(st);
    return ok ? rc : store__oom(err);
}

int query__begin(query *q, truce_err *err) {
    int rc = store__read_begin(q->s, err);
    q->begun = rc == TRUCE_OK;
    return rc == TRUCE_OK ? store__as_of(q->s, q->f->as_of, &q->at, err) : rc;
}

void query__end(query *q) {
    if (q->begun) store__read_end(q->s);
}

/* ---------------------------------------------------------------- incidents */

static bool query__harm_in(const truce_incident *i, unsigned harm) {
    for (uint32_t k = 0; k < i->figures.n; k++)
        if (i->figures.v[k].harm == harm) return true;
    return false;
}

static bool query__wants(query *q, const truce_incident *i) {
    const truce_filter *f = q->f;
    if (f->grade.n && !truce_str_is(f->grade, i->grade)) return false;
    if (f->id.n && !truce_str_starts(truce_str_c(i->id), f->id)) return false;
    return !f->harm || query__harm_in(i, f->harm);
}

/* Is the phrase in a report of one of its tellings? */
static int query__incident_says(query *q, const truce_incident *i, bool *says, truce_err *err) {
    truce_arena a;
    int rc = TRUCE_OK;
    *says = !query__has_phrase(q->f);
    truce_arena_init(&a, 0);
    for (uint32_t k = 0; k < i->claims.n && !*says && rc == TRUCE_OK; k++) {
        if (k && strcmp(i->claims.v[k].report, i->claims.v[k - 1].report) == 0) continue;
        truce_reading r;
        int64_t report;
        rc = query__report_id(q->s, i->claims.v[k].report, &report, err);
        if (rc == TRUCE_OK) rc = store__reading(q->s, report, q->at, &a, &r, err);
        if (rc == TRUCE_OK) *says = query__phrases(q, q->f->text, r.article->text);
        truce_arena_reset(&a);
    }
    truce_arena_fini(&a);
    return rc;
}

static int query__incident(query *q, int64_t id, unsigned policy, truce_arena *a, uint64_t *skipped, uint64_t *given,
                           int (*each)(const truce_incident *i, void *ctx), void *ctx, truce_err *err) {
    truce_incident *i;
    bool says;
    int rc = store__incident(q->s, id, q->at, policy, a, &i, err);
    if (rc != TRUCE_OK || !i || !query__wants(q, i)) return rc;
    rc = query__incident_says(q, i, &says, err);
    if (rc != TRUCE_OK || !says) return rc;
    if (*skipped < q->f->offset) {
        ++*skipped;
        return TRUCE_OK;
    }
    ++*given;
    rc = each(i, ctx);
    return rc == TRUCE_OK ? rc : err->code ? rc : truce_err_set(err, rc, "stopped");
}

int truce_store_incidents(truce_store *s, const truce_filter *f, unsigned policy,
                          int (*each)(const truce_incident *i, void *ctx), void *ctx, truce_err *err) {
    query q;
    char tail[256];
    truce_ids ids = {NULL, 0, 0};
    truce_arena a;
    uint64_t skipped = 0, given = 0;
    query__init(&q, s, f);
    truce_arena_init(&a, 0);
    int rc = query__begin(&q, err);
    snprintf(tail, sizeof tail,
             " AND m.since <= %lld AND (m.until IS NULL OR m.until > %lld) GROUP BY m.incident, i.code ORDER BY "
             "min(d.from_day), i.code, m.incident",
             (long long)q.at, (long long)q.at);
    if (rc == TRUCE_OK)
        rc = query__tellings(&q, "SELECT m.incident FROM",
                             " JOIN member m ON m.telling = d.telling JOIN incident i ON i.id = m.incident", tail, err);
    if (rc == TRUCE_OK) rc = query__all(&q, 1, &ids, err);
    for (uint32_t i = 0; i < ids.n && rc == TRUCE_OK && (!f->limit || given < f->limit); i++) {
        rc = query__incident(&q, (int64_t)ids.v[i], policy, &a, &skipped, &given, each, ctx, err);
        truce_arena_reset(&a);
        truce_arena_reset(&q.a); /* texts that phrases were looked for in */
    }
    query__end(&q);
    truce_ids_fini(&ids);
    truce_arena_fini(&a);
    query__fini(&q);
    return rc;
}

/* ---------------------------------------------------------------- claims */

bool query__named(query *q, truce_str name, truce_str asked) {
    return name.n && truce_str_eq(truce_fold(&q->a, name), truce_fold(&q->a, asked));
}

static bool query__actor_is(query *q, const truce_actor *a, truce_str who) {
    return query__named(q, a->country, who) || query__named(q, a->name, who) || query__named(q, a->id, who);
}

static bool query__place_is(query *q, const truce_place *p, truce_str where) {
    return query__named(q, p->name, where) || query__named(q, p->adm1, where) || query__named(q, p->adm2, where) ||
           query__named(q, p->country, where) || query__named(q, p->text, where);
}

static bool query__claim_party(query *q, const truce_claim *c, truce_str who) {
    for (uint32_t i = 0; i < c->actors.n; i++)
        if (query__actor_is(q, &c->actors.v[i], who)) return true;
    for (uint32_t i = 0; i < c->recipients.n; i++)
        if (query__actor_is(q, &c->recipients.v[i], who)) return true;
    return c->harm && query__actor_is(q, &c->victim, who);
}

static bool query__claim_when(const query *q, const truce_reading *r, const truce_claim *c) {
    const truce_filter *f = q->f;
    truce_day from = c->has_when && c->from != TRUCE_NODAY ? c->from : r->article->published,
              to = c->has_when && c->to != TRUCE_NODAY ? c->to : r->article->published;
    if (!f->has_since && !f->has_until) return true;
    if (from == TRUCE_NODAY) return false;
    return (!f->has_since || to >= f->since) && (!f->has_until || from <= f->until);
}

static bool query__claim(query *q, const truce_reading *r, const truce_claim *c) {
    const truce_filter *f = q->f;
    char id[32];
    if (f->harm && c->harm != f->harm) return false;
    if (!query__claim_when(q, r, c)) return false;
    if (f->party.n && !query__claim_party(q, c, f->party)) return false;
    if (f->claimant.n && !(c->has_claimant && query__actor_is(q, &c->claimant, f->claimant))) return false;
    if (f->place.n) {
        bool there = false;
        for (uint32_t i = 0; i < c->places.n && !there; i++) there = query__place_is(q, &c->places.v[i], f->place);
        if (!there) return false;
    }
    snprintf(id, sizeof id, "%.12s-%u", r->article->id, c->number);
    return !f->id.n || truce_str_starts(truce_str_c(id), f->id) || truce_str_starts(truce_str_c(r->article->id), f->id);
}

/* The incident of a claim, and whether the claim had been withdrawn by then. */
static int query__claim_incident(query *q, const store__told *t, int64_t report, uint32_t number, char code[20],
                                 bool *gone, truce_err *err) {
    int64_t incident = 0, loose = 0;
    int rc = TRUCE_OK;
    code[0] = 0;
    *gone = false;
    for (uint32_t i = t->n; i-- > 0 && !incident;) /* a part before its whole, set apart before all */
        for (uint32_t k = 0; k < t->v[i].t.n && !incident; k++)
            if (t->v[i].t.claims[k]->number == number) {
                rc = store__incident_of(q->s, (int64_t)t->v[i].t.id, q->at, &incident, err);
                if (rc != TRUCE_OK) return rc;
            }
    if (incident) return store__code(q->s, incident, code, err);
    rc = store__int(q->s, "SELECT count(*) FROM gone WHERE claim = $1 AND act <= $2", STORE__TELLING(report, number),
                    q->at, 0, &loose, err);
    *gone = loose > 0;
    return rc;
}

static int query__claims_of(query *q, int64_t report, uint64_t *skipped, uint64_t *given,
                            int (*each)(const truce_reading *r, const truce_claim *c, const char *incident, void *ctx),
                            void *ctx, truce_err *err) {
    truce_reading r;
    char code[20];
    bool gone;
    store__told *t = NULL; /* once for all its claims */
    int rc = store__reading(q->s, report, q->at, &q->a, &r, err);
    if (rc != TRUCE_OK || (query__has_phrase(q->f) && !query__phrases(q, q->f->text, r.article->text))) return rc;
    for (uint32_t i = 0; i < r.claims.n && rc == TRUCE_OK; i++) {
        if (!query__claim(q, &r, &r.claims.v[i])) continue;
        if (q->f->limit && *given >= q->f->limit) break;
        if (!t) rc = store__load(q->s, report, q->at, &q->a, &t, err);
        if (rc == TRUCE_OK) rc = query__claim_incident(q, t, report, r.claims.v[i].number, code, &gone, err);
        if (rc != TRUCE_OK || gone) continue;
        if (*skipped < q->f->offset) {
            ++*skipped;
            continue;
        }
        ++*given;
        rc = each(&r, &r.claims.v[i], code, ctx);
        if (rc != TRUCE_OK && !err->code) truce_err_set(err, rc, "stopped");
    }
    return rc;
}

int truce_store_claims(truce_store *s, const truce_filter *f,
                       int (*each)(const truce_reading *r, const truce_claim *c, const char *incident, void *ctx),
                       void *ctx, truce_err *err) {
    query q;
    char tail[320];
    truce_ids ids = {NULL, 0, 0};
    uint64_t skipped = 0, given = 0;
    query__init(&q, s, f);
    int rc = query__begin(&q, err);
    snprintf(tail, sizeof tail,
             ") AND r.act <= %lld AND NOT EXISTS (SELECT 1 FROM tombstone t WHERE t.report = r.id AND t.act <= %lld) "
             "ORDER BY r.published IS NULL, r.published, r.sha256",
             (long long)q.at, (long long)q.at);
    if (rc == TRUCE_OK)
        rc = query__tellings(&q, "SELECT r.id FROM report r WHERE r.id IN (SELECT d.telling / 65536 FROM", "", tail,
                             err);
    if (rc == TRUCE_OK) rc = query__all(&q, 1, &ids, err);
    for (uint32_t i = 0; i < ids.n && rc == TRUCE_OK && (!f->limit || given < f->limit); i++) {
        rc = query__claims_of(&q, (int64_t)ids.v[i], &skipped, &given, each, ctx, err);
        truce_arena_reset(&q.a);
    }
    query__end(&q);
    truce_ids_fini(&ids);
    query__fini(&q);
    return rc;
}
