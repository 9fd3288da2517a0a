/* accord/mechanism.c - from entries of the record to members, agreements and cases. What this refuses may not be in a
 * record, whoever keeps it: a ledger asks it before it takes an act in, an auditor asks it again of every entry. */
#include "accord/mechanism.h"

#include <stdio.h>
#include <string.h>

static int mechanism__oom(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

void truce_mechanism_init(truce_mechanism *m) {
    memset(m, 0, sizeof *m);
    truce_arena_init(&m->arena, 0);
}

void truce_mechanism_fini(truce_mechanism *m) {
    for (uint32_t i = 0; i < m->versions.n; i++) truce_agreement_free(m->versions.v[i]);
    truce_arena_fini(&m->arena);
    memset(m, 0, sizeof *m);
}

/* ---------------------------------------------------------------- which record it is */

int truce_mechanism_of(truce_mechanism *m, truce_str origin, truce_err *err) {
    if (origin.n >= sizeof m->origin) return truce_err_set(err, TRUCE_EINPUT, "this is no name of a record");
    snprintf(m->origin, sizeof m->origin, "%.*s", TRUCE_FMT(origin));
    return TRUCE_OK;
}

int truce_mechanism_of_ledger(truce_mechanism *m, truce_store *s, truce_err *err) {
    truce_buf key;
    truce_vkey log;
    truce_buf_init(&key);
    int rc = truce_log_setting(s, "log key", &key, err);
    if (rc == TRUCE_OK && key.n) {
        rc = truce_vkey_parse(&log, truce_buf_view(&key), err);
        if (rc == TRUCE_OK) rc = truce_mechanism_of(m, truce_str_c(log.name), err);
    }
    truce_buf_fini(&key);
    return rc;
}

int truce_mechanism_named(const truce_mechanism *m, truce_str record, truce_err *err) {
    if (!m->origin[0])
        return truce_err_set(err, TRUCE_EUSAGE,
                             "A3: this record has no name yet: 'truce record checkpoint --key FILE' gives it one");
    if (truce_str_is(record, m->origin)) return TRUCE_OK;
    if (!record.n)
        return truce_err_set(err, TRUCE_EUSAGE, "A3: this act does not say for which record it is ('record %s')",
                             m->origin);
    return truce_err_set(err, TRUCE_EUSAGE, "A3: this act is for the record of %.*s, not for this one",
                         (int)(record.n < 200 ? record.n : 200), record.p);
}

/* ---------------------------------------------------------------- members */

/* The member whose key of this name and id it is, as of `at`. */
static const truce_member *mechanism__signer(const truce_mechanism *m, const truce_sig *sig, truce_moment at) {
    for (uint32_t i = m->members.n; i-- > 0;) {
        const truce_member *x = &m->members.v[i];
        if (x->sign.id == sig->id && truce_str_is(sig->name, x->sign.name) && x->since <= at &&
            (!x->until || x->until > at))
            return x;
    }
    return NULL;
}

void truce_member_key_name(truce_str name, char out[TRUCE_KEY_NAME + 1]) {
    uint32_t n = name.n < TRUCE_KEY_NAME ? name.n : TRUCE_KEY_NAME;
    while (n < name.n && n && !truce_utf8_boundary(name, n)) n--;
    for (uint32_t i = 0; i < n; i++) out[i] = name.p[i] == ' ' || name.p[i] == '+' ? '_' : name.p[i];
    out[n] = 0;
}

static int mechanism__taken(const truce_entry_text *e, truce_moment *at, truce_err *err) {
    if (truce_entry_get_time(e, "taken", at)) return TRUCE_OK;
    return truce_err_set(err, TRUCE_EINPUT, "no time at which it was taken in");
}

/* Same key, same name, or same place in the agreement: that would be one voice counted as two. */
static int mechanism__member_new(const truce_mechanism *m, const truce_member *x, truce_err *err) {
    if (memcmp(x->sign.key, x->cosign.key, 32) == 0)
        return truce_err_set(err, TRUCE_EUSAGE, "M2: the key that signs and the one that cosigns must differ");
    for (uint32_t i = 0; i < m->members.n; i++) {
        const truce_member *o = &m->members.v[i];
        bool stands = !o->until;
        if (stands && truce_str_eq(o->name, x->name))
            return truce_err_set(err, TRUCE_EUSAGE, "M1: %.*s is a member already; 'truce member retire' comes first",
                                 TRUCE_FMT(x->name));
        if (memcmp(o->sign.key, x->sign.key, 32) == 0 || memcmp(o->cosign.key, x->cosign.key, 32) == 0 ||
            memcmp(o->sign.key, x->cosign.key, 32) == 0 || memcmp(o->cosign.key, x->sign.key, 32) == 0)
            return truce_err_set(err, TRUCE_EUSAGE,
                                 "M2: this key is or was that of %.*s; a member needs a key of its own",
                                 TRUCE_FMT(o->name));
        if (stands && x->party.n && truce_str_ieq(o->party, x->party))
            return truce_err_set(err, TRUCE_EUSAGE, "M3: %.*s stands for %.*s already: one member, one voice",
                                 TRUCE_FMT(o->name), TRUCE_FMT(x->party));
    }
    return TRUCE_OK;
}

static int mechanism__member(truce_mechanism *m, const truce_entry_text *e, truce_moment taken, truce_err *err) {
    truce_member x = {.name = truce_entry_get(e, "name"), .party = truce_entry_get(e, "party"), .since = taken};
    unsigned role;
    if (!x.name.n || !truce_member_role_of(truce_entry_get(e, "role"), &role))
        return truce_err_set(err, TRUCE_EINPUT, "a member needs a name and a role");
    x.role = (uint8_t)role;
    if ((role == TRUCE_MEMBER_PARTY || role == TRUCE_MEMBER_MEDIATOR) != (x.party.n > 0))
        return truce_err_set(err, TRUCE_EINPUT, "M4: parties and mediators stand for somebody, others do not");
    int rc = truce_vkey_parse(&x.sign, truce_entry_get(e, "sign"), err);
    if (rc == TRUCE_OK) rc = truce_vkey_parse(&x.cosign, truce_entry_get(e, "cosign"), err);
    if (rc != TRUCE_OK) return rc;
    if (x.sign.kind != TRUCE_KEY_ED25519 || x.cosign.kind != TRUCE_KEY_COSIGNATURE)
        return truce_err_set(err, TRUCE_EINPUT, "M5: a member needs one key that signs and one that cosigns");
    char called[TRUCE_KEY_NAME + 1];
    truce_member_key_name(x.name, called);
    if (strcmp(x.sign.name, called) != 0 || strcmp(x.cosign.name, called) != 0)
        return truce_err_set(
            err, TRUCE_EUSAGE,
            "M7: the key of %.*s must be called '%s', not '%s': who reads a signature must see whose it is",
            TRUCE_FMT(x.name), called, x.sign.name);
    rc = mechanism__member_new(m, &x, err);
    if (rc == TRUCE_OK && !truce_vec_push(&m->arena, &m->members, x)) rc = mechanism__oom(err);
    return rc;
}

static int mechanism__retired(truce_mechanism *m, const truce_entry_text *e, truce_moment taken, truce_err *err) {
    truce_str name = truce_entry_get(e, "name");
    truce_member *x = (truce_member *)(uintptr_t)truce_member_of(&m->members, name, 0);
    if (!x) return truce_err_set(err, TRUCE_EUSAGE, "M6: there is no member '%.*s'", TRUCE_FMT(name));
    x->until = taken;
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- agreements */

typedef struct mechanism__fault {
    uint32_t n, line, col;
    char what[160];
} mechanism__fault;

static void mechanism__first(uint32_t line, uint32_t col, const char *what, void *ctx) {
    mechanism__fault *f = ctx;
    if (f->n++) return;
    f->line = line;
    f->col = col;
    snprintf(f->what, sizeof f->what, "%s", what);
}

static int mechanism__agreement(truce_mechanism *m, const truce_entry_text *e, truce_err *err) {
    truce_str file = truce_entry_get(e, "file");
    truce_agreement *g = NULL;
    truce_buf text;
    mechanism__fault fault = {0};
    truce_buf_init(&text);
    truce_buf_str(&text, file);
    truce_buf_char(&text, '\n');
    int rc = text.failed ? mechanism__oom(err)
                         : truce_agreement_read(&g, truce_buf_view(&text), mechanism__first, &fault, err);
    truce_buf_fini(&text);
    if (rc == TRUCE_EINPUT && fault.n)
        return truce_err_set(err, rc, "its agreement is none: line %u: %s", fault.line, fault.what);
    if (rc != TRUCE_OK) return rc;
    if (!truce_str_eq(g->id, truce_entry_get(e, "id")) || !truce_str_is(truce_entry_get(e, "sha256"), g->sha256))
        rc = truce_err_set(err, TRUCE_EINPUT, "the agreement is not the one that its id and hash name");
    uint32_t at = 0;
    while (at < m->agreements.n && !truce_str_eq(m->agreements.v[at]->id, g->id)) at++;
    if (rc == TRUCE_OK && at < m->agreements.n && strcmp(m->agreements.v[at]->sha256, g->sha256) == 0)
        rc = truce_err_set(err, TRUCE_EUSAGE, "A1: this version of %.*s is there already", TRUCE_FMT(g->id));
    if (rc == TRUCE_OK && at == m->agreements.n && !truce_vec_push(&m->arena, &m->agreements, NULL))
        rc = mechanism__oom(err);
    if (rc == TRUCE_OK && !truce_vec_push(&m->arena, &m->versions, g)) {
        rc = mechanism__oom(err);
        if (!m->agreements.v[at]) m->agreements.n--;
    }
    if (rc == TRUCE_OK) m->agreements.v[at] = g;
    else truce_agreement_free(g);
    return rc;
}

/* ---------------------------------------------------------------- acts on cases */

static truce_case *mechanism__case(const truce_mechanism *m, truce_str id) {
    for (uint32_t i = 0; i < m->cases.n; i++)
        if (truce_str_is(id, m->cases.v[i]->id)) return m->cases.v[i];
    return NULL;
}

static int mechanism__deed(const truce_entry_text *t, uint8_t *out, truce_err *err) {
    truce_str kind = t->kind;
    if (truce_str_starts(kind, TRUCE_STR("case-"))) {
        truce_str name = truce_str_sub(kind, 5, kind.n);
        for (unsigned d = 0; d < TRUCE_DEED_COUNT; d++)
            if (d != TRUCE_DEED_ASSENT && truce_str_is(name, truce_case_deed_name(d))) {
                *out = (uint8_t)d;
                return TRUCE_OK;
            }
    }
    return truce_err_set(err, TRUCE_EINPUT, "'%.*s' is no act on a case", TRUCE_FMT(kind));
}

/* Who signed it: one member, by a signature that holds. */
static int mechanism__signed_by(const truce_mechanism *m, const truce_note *note, truce_case_act *act, truce_err *err) {
    if (note->sigs.n != 1)
        return truce_err_set(err, TRUCE_EINPUT, "S1: an act has exactly one signature; this one has %u", note->sigs.n);
    const truce_sig *sig = &note->sigs.v[0];
    act->by = mechanism__signer(m, sig, act->at);
    if (!act->by)
        return truce_err_set(err, TRUCE_EINPUT, "S2: signed by '%.*s' with a key (%08x) that no member has",
                             TRUCE_FMT(sig->name), sig->id);
    int rc = truce_note_check(note, &act->by->sign, NULL, err);
    if (rc == TRUCE_EINPUT)
        return truce_err_set(err, rc, "S3: the signature of %.*s is false: these are not the bytes that it signed",
                             TRUCE_FMT(act->by->name));
    if (rc != TRUCE_OK) return rc;
    act->line = sig->line;
    truce_str by = truce_entry_get(&act->read, "by");
    if (truce_str_eq(by, act->by->name)) return TRUCE_OK;
    if (act->deed == TRUCE_DEED_DETERMINE) { /* somebody else's signature on the same bytes */
        act->deed = TRUCE_DEED_ASSENT;
        return TRUCE_OK;
    }
    return truce_err_set(err, TRUCE_EUSAGE, "S4: signed by %.*s, but it says that it is by %.*s",
                         TRUCE_FMT(act->by->name), TRUCE_FMT(by));
}

/* A4: what was signed is signed under these very words, not under whatever is called so. */
static int mechanism__version(const truce_agreement *g, truce_str sha, truce_err *err) {
    if (truce_str_is(sha, g->sha256)) return TRUCE_OK;
    if (!sha.n)
        return truce_err_set(err, TRUCE_EUSAGE,
                             "A4: this act does not say under which version of %.*s it is ('agreement-sha256 %s')",
                             TRUCE_FMT(g->id), g->sha256);
    return truce_err_set(err, TRUCE_EUSAGE,
                         "A4: this act is under version %.12s of %.*s, and the one that stands is %.12s: write and "
                         "sign it anew",
                         sha.p, TRUCE_FMT(g->id), g->sha256);
}

/* A new case, not in the list yet. */
static int mechanism__open(truce_mechanism *m, const truce_case_act *act, truce_case **out, const truce_agreement **g,
                           truce_err *err) {
    truce_str id = truce_entry_get(&act->read, "agreement");
    *g = NULL;
    for (uint32_t i = 0; i < m->agreements.n; i++)
        if (truce_str_eq(m->agreements.v[i]->id, id)) *g = m->agreements.v[i];
    if (!*g) return truce_err_set(err, TRUCE_EUSAGE, "A2: there is no agreement '%.*s'", TRUCE_FMT(id));
    int rc = truce_mechanism_named(m, truce_entry_get(&act->read, "record"), err);
    if (rc == TRUCE_OK) rc = mechanism__version(*g, truce_entry_get(&act->read, "agreement-sha256"), err);
    if (rc != TRUCE_OK) return rc;
    *out = truce_arena_new(&m->arena, truce_case);
    if (!*out) return mechanism__oom(err);
    truce_case_init(*out, &m->arena);
    return TRUCE_OK;
}

static int mechanism__duplicate_of(const truce_mechanism *m, const truce_case_act *act, const truce_case *c,
                                   truce_err *err) {
    truce_str other = act->deed == TRUCE_DEED_EXIT ? truce_entry_get(&act->read, "duplicate") : TRUCE_NOSTR;
    if (!other.n) return TRUCE_OK;
    if (truce_str_is(other, c->id)) return truce_err_set(err, TRUCE_EUSAGE, "C2: a case is no duplicate of itself");
    if (mechanism__case(m, other)) return TRUCE_OK;
    return truce_err_set(err, TRUCE_EUSAGE, "C1: there is no case '%.*s' that it could be a duplicate of",
                         TRUCE_FMT(other));
}

static int mechanism__act(truce_mechanism *m, uint64_t index, const truce_entry_text *e, truce_moment taken,
                          truce_err *err) {
    truce_case_act act = {.index = index, .at = taken};
    truce_note note;
    truce_case *c = NULL;
    const truce_agreement *g = NULL;
    int rc = truce_note_parse(&note, &m->arena, truce_entry_get(e, "note"), err);
    if (rc != TRUCE_OK) return rc;
    act.text = note.text;
    rc = truce_entry_read(&act.read, &m->arena, note.text, err);
    if (rc == TRUCE_OK) rc = mechanism__deed(&act.read, &act.deed, err);
    if (rc == TRUCE_OK) rc = mechanism__signed_by(m, &note, &act, err);
    if (rc != TRUCE_OK) return rc;
    if (act.deed == TRUCE_DEED_OPEN) rc = mechanism__open(m, &act, &c, &g, err);
    else {
        c = mechanism__case(m, truce_entry_get(&act.read, "case"));
        if (!c)
            return truce_err_set(err, TRUCE_EUSAGE, "C3: there is no case '%.*s'",
                                 TRUCE_FMT(truce_entry_get(&act.read, "case")));
        g = c->agreement;
        rc = mechanism__duplicate_of(m, &act, c, err);
        if (rc == TRUCE_OK && !truce_str_is(truce_entry_get(e, "case"), c->id))
            rc = truce_err_set(err, TRUCE_EINPUT, "the entry names another case than its act");
    }
    if (rc == TRUCE_OK) rc = truce_case_apply(c, g, &m->members, &act, false, err);
    if (rc != TRUCE_OK || act.deed != TRUCE_DEED_OPEN) return rc;
    if (!truce_str_is(truce_entry_get(e, "case"), c->id))
        return truce_err_set(err, TRUCE_EINPUT, "the entry names another case than its act opens");
    if (mechanism__case(m, truce_str_c(c->id)))
        return truce_err_set(err, TRUCE_EUSAGE, "C4: this very act opened %s already", c->id);
    return truce_vec_push(&m->arena, &m->cases, c) ? TRUCE_OK : mechanism__oom(err);
}

int truce_mechanism_entry(truce_mechanism *m, uint64_t index, truce_str body, truce_err *err) {
    truce_entry_text e;
    static const char *const kinds[] = {"member", "member-retired", "agreement", "act"};
    size_t k = 0, n = sizeof kinds / sizeof *kinds;
    truce_str head = TRUCE_STR("truce/v1 ");
    if (!truce_str_starts(body, head)) return truce_err_set(err, TRUCE_EINPUT, "no entry of truce");
    uint32_t end = truce_str_find(body, TRUCE_STR("\n"), 0);
    truce_str kind = truce_str_sub(body, head.n, end < body.n ? end : body.n);
    while (k < n && !truce_str_is(kind, kinds[k])) k++;
    m->size = index + 1;
    if (k == n) return TRUCE_OK;
    truce_str kept = truce_arena_str(&m->arena, body);
    truce_moment taken = 0;
    int rc = kept.p ? truce_entry_read(&e, &m->arena, kept, err) : mechanism__oom(err);
    if (rc == TRUCE_OK) rc = mechanism__taken(&e, &taken, err);
    if (rc == TRUCE_OK && taken < m->taken)
        rc = truce_err_set(err, TRUCE_EINPUT, "T1: taken in before the entry before it: somebody set the clock back");
    if (rc != TRUCE_OK) return rc;
    switch (k) {
    case 0: rc = mechanism__member(m, &e, taken, err); break;
    case 1: rc = mechanism__retired(m, &e, taken, err); break;
    case 2: rc = mechanism__agreement(m, &e, err); break;
    default: rc = mechanism__act(m, index, &e, taken, err); break;
    }
    if (rc == TRUCE_OK) m->taken = taken;
    return rc;
}

/* ---------------------------------------------------------------- of a ledger */

typedef struct mechanism__loading {
    truce_mechanism *m;
    truce_err *err;
} mechanism__loading;

static int mechanism__each(const truce_log_entry *x, void *ctx) {
    mechanism__loading *l = ctx;
    int rc = truce_mechanism_entry(l->m, x->index, x->body, l->err);
    if (rc == TRUCE_OK || rc == TRUCE_ENOMEM || !l->err) return rc;
    char what[sizeof l->err->msg];
    snprintf(what, sizeof what, "%s", l->err->msg);
    return truce_err_set(l->err, TRUCE_EINPUT, "entry %llu of the record may not be there: %.400s",
                         (unsigned long long)x->index, what);
}

int truce_mechanism_load(truce_mechanism *m, truce_store *s, truce_time_us t, truce_err *err) {
    mechanism__loading l = {m, err};
    uint64_t size = 0;
    int rc = truce_mechanism_of_ledger(m, s, err);
    if (rc == TRUCE_OK) rc = truce_log_size_at(s, t, &size, err);
    if (rc == TRUCE_OK) rc = truce_log_about(s, "", true, size, mechanism__each, &l, err);
    m->size = size;
    return rc;
}

truce_case *truce_mechanism_case(truce_mechanism *m, const char *id, truce_err *err) {
    truce_case *found = NULL;
    size_t n = strlen(id);
    for (uint32_t i = 0; i < m->cases.n; i++) {
        if (strncmp(m->cases.v[i]->id, id, n) != 0) continue;
        if (found) {
            truce_err_set(err, TRUCE_EABSENT, "'%.40s' begins the ids of several cases: %s, %s", id, found->id,
                          m->cases.v[i]->id);
            return NULL;
        }
        found = m->cases.v[i];
    }
    if (!found) truce_err_set(err, TRUCE_EABSENT, "there is no case '%.40s'; 'truce case list' shows them", id);
    return found;
}

truce_agreement *truce_mechanism_agreement(truce_mechanism *m, const char *id, truce_err *err) {
    if (!id && m->agreements.n == 1) return m->agreements.v[0];
    for (uint32_t i = 0; id && i < m->agreements.n; i++)
        if (truce_str_is(m->agreements.v[i]->id, id)) return m->agreements.v[i];
    if (!m->agreements.n)
        truce_err_set(err, TRUCE_EABSENT,
                      "no agreement in this ledger; 'truce agreement add FILE.yaml' puts one there");
    else if (!id) truce_err_set(err, TRUCE_EABSENT, "there are %u agreements: name one", m->agreements.n);
    else truce_err_set(err, TRUCE_EABSENT, "there is no agreement '%.60s'; 'truce agreement show' lists them", id);
    return NULL;
}

/* ---------------------------------------------------------------- taking in */

/* What is about to be written, held against the law inside the transaction. */
static int mechanism__allowed(truce_store *s, truce_buf *body, truce_err *err) {
    truce_mechanism m;
    uint64_t size;
    truce_mechanism_init(&m);
    int rc = truce_mechanism_load(&m, s, 0, err);
    if (rc == TRUCE_OK) rc = truce_log_size(s, &size, err);
    if (rc == TRUCE_OK) rc = body->failed ? mechanism__oom(err) : TRUCE_OK;
    if (rc == TRUCE_OK) rc = truce_mechanism_entry(&m, size, truce_buf_view(body), err);
    truce_mechanism_fini(&m);
    return rc;
}

typedef struct mechanism__new {
    const truce_agreement *agreement;
    const truce_member *member;
    const char *retired, *reason, *who;
    truce_str note;
    char id[20]; /* of the case */
} mechanism__new;

static void mechanism__head(truce_buf *b, const char *kind, const mechanism__new *x, truce_time_us now) {
    truce_entry_begin(b, kind);
    truce_entry_time(b, "taken", now);
    truce_entry_cstr(b, "who", x->who);
}

static int mechanism__make_agreement(truce_store *s, truce_time_us now, truce_buf *body, truce_buf *subject, void *ctx,
                                     truce_err *err) {
    const mechanism__new *x = ctx;
    truce_str text = x->agreement->text;
    if (text.n && text.p[text.n - 1] == '\n') text.n--;
    mechanism__head(body, "agreement", x, now);
    truce_entry_put(body, "id", x->agreement->id);
    truce_entry_cstr(body, "sha256", x->agreement->sha256);
    truce_entry_put(body, "file", text);
    truce_buf_printf(subject, "agreement %.*s", TRUCE_FMT(x->agreement->id));
    return mechanism__allowed(s, body, err);
}

static int mechanism__make_member(truce_store *s, truce_time_us now, truce_buf *body, truce_buf *subject, void *ctx,
                                  truce_err *err) {
    const mechanism__new *x = ctx;
    const truce_member *p = x->member;
    mechanism__head(body, "member", x, now);
    truce_entry_put(body, "name", p->name);
    truce_entry_cstr(body, "role", truce_member_role_name(p->role));
    if (p->party.n) truce_entry_put(body, "party", p->party);
    truce_buf_cstr(body, "sign ");
    truce_vkey_put(body, &p->sign);
    truce_buf_cstr(body, "\ncosign ");
    truce_vkey_put(body, &p->cosign);
    truce_buf_char(body, '\n');
    truce_buf_printf(subject, "member %.*s", TRUCE_FMT(p->name));
    return mechanism__allowed(s, body, err);
}

static int mechanism__make_retired(truce_store *s, truce_time_us now, truce_buf *body, truce_buf *subject, void *ctx,
                                   truce_err *err) {
    const mechanism__new *x = ctx;
    mechanism__head(body, "member-retired", x, now);
    truce_entry_cstr(body, "name", x->retired);
    truce_entry_cstr(body, "reason", x->reason);
    truce_buf_printf(subject, "member %s", x->retired);
    return mechanism__allowed(s, body, err);
}

/* The case that a note is about: named in it, or, of an opening act, made of its text. */
static int mechanism__about(mechanism__new *x, truce_err *err) {
    truce_arena a;
    truce_note note;
    truce_entry_text e;
    char sha[65];
    truce_arena_init(&a, 0);
    int rc = truce_note_parse(&note, &a, x->note, err);
    if (rc == TRUCE_OK) rc = truce_entry_read(&e, &a, note.text, err);
    if (rc == TRUCE_OK) {
        truce_str id = truce_entry_get(&e, "case");
        truce_sha256_hex(note.text.p, note.text.n, sha);
        if (truce_str_is(e.kind, "case-open")) snprintf(x->id, sizeof x->id, "c-%.12s", sha);
        else if (id.n && id.n < sizeof x->id) snprintf(x->id, sizeof x->id, "%.*s", TRUCE_FMT(id));
        else rc = truce_err_set(err, TRUCE_EINPUT, "C3: an act that names no case");
    }
    truce_arena_fini(&a);
    return rc;
}

static int mechanism__make_act(truce_store *s, truce_time_us now, truce_buf *body, truce_buf *subject, void *ctx,
                               truce_err *err) {
    mechanism__new *x = ctx;
    int rc = mechanism__about(x, err);
    if (rc != TRUCE_OK) return rc;
    mechanism__head(body, "act", x, now);
    truce_entry_cstr(body, "case", x->id);
    truce_entry_put(body, "note", x->note);
    truce_buf_printf(subject, "case %s", x->id);
    return mechanism__allowed(s, body, err);
}

int truce_mechanism_add_agreement(truce_store *s, const truce_agreement *g, const char *who, uint64_t *index,
                                  truce_err *err) {
    mechanism__new x = {.agreement = g, .who = who};
    return truce_log_add(s, "agreement", who, mechanism__make_agreement, &x, index, err);
}

int truce_mechanism_add_member(truce_store *s, const truce_member *p, const char *who, uint64_t *index,
                               truce_err *err) {
    mechanism__new x = {.member = p, .who = who};
    return truce_log_add(s, "member", who, mechanism__make_member, &x, index, err);
}

int truce_mechanism_retire_member(truce_store *s, const char *name, const char *reason, const char *who,
                                  uint64_t *index, truce_err *err) {
    mechanism__new x = {.retired = name, .reason = reason, .who = who};
    return truce_log_add(s, "member-retired", who, mechanism__make_retired, &x, index, err);
}

int truce_mechanism_take(truce_store *s, truce_str note, const char *who, char id[20], uint64_t *index,
                         truce_err *err) {
    mechanism__new x = {.note = note, .who = who};
    int rc = truce_log_add(s, "act", who, mechanism__make_act, &x, index, err);
    memcpy(id, x.id, sizeof x.id);
    return rc;
}
