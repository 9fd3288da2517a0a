/* record/policy.c - C2SP tlog-policy files, and checkpoints held against them: see policy.h. */
#include "record/note_inside.h"
#include "record/policy.h"

#include <string.h>

/* ---------------------------------------------------------------- reading */

enum { POLICY_NONE = INT32_MAX, POLICY_NO_SUCH = INT32_MIN };

typedef struct policy__reader {
    truce_trust *out;
    truce_arena *a;
    truce_err *err;
    truce_str text, line, word; /* word: the one that was taken last; n 0 at the end of the line */
    uint32_t at, number, col;
    bool quorum, witness_used[TRUCE_POLICY_NAMES], group_used[TRUCE_POLICY_NAMES]; /* used: as a group's member */
} policy__reader;

/* An error about the word that was taken last. */
static int policy__bad(policy__reader *r, const char *what) {
    return truce_err_at(r->err, TRUCE_EINPUT, r->number, r->col + 1, "%s", what);
}

static int policy__nomem(policy__reader *r) {
    return truce_err_set(r->err, TRUCE_ENOMEM, "out of memory");
}

static bool policy__blank(char c) {
    return c == ' ' || c == '\t';
}

static bool policy__word(policy__reader *r) {
    uint32_t i = r->col + r->word.n;
    while (i < r->line.n && policy__blank(r->line.p[i])) i++;
    r->col = i;
    while (i < r->line.n && !policy__blank(r->line.p[i])) i++;
    r->word = truce_str_sub(r->line, r->col, i);
    return r->word.n > 0;
}

/* What a name stands for, as a member; POLICY_NO_SUCH: nothing yet. */
static int32_t policy__member(const truce_trust *t, truce_str name) {
    for (uint32_t i = 0; i < t->witnesses.n; i++)
        if (truce_str_eq(t->witnesses.v[i].name, name)) return (int32_t)i;
    for (uint32_t i = 0; i < t->groups.n; i++)
        if (truce_str_eq(t->groups.v[i].name, name)) return -1 - (int32_t)i;
    return POLICY_NO_SUCH;
}

/* A name that is being defined. */
static int policy__name(policy__reader *r, truce_str *out) {
    if (!policy__word(r)) return policy__bad(r, "a name is missing here");
    if (truce_str_is(r->word, "none")) return policy__bad(r, "'none' cannot be a name: as a quorum it means none");
    if (policy__member(r->out, r->word) != POLICY_NO_SUCH) return policy__bad(r, "this name is given already");
    *out = r->word;
    return TRUCE_OK;
}

/* "log VKEY [URL]" and "witness NAME VKEY [URL]", from the word behind the first. */
static int policy__key(policy__reader *r, bool witness) {
    truce_trust_key k = {.name = TRUCE_NOSTR, .url = TRUCE_NOSTR};
    truce_err e;
    uint32_t n = witness ? r->out->witnesses.n : r->out->logs.n;
    int rc = witness ? policy__name(r, &k.name) : TRUCE_OK;
    if (rc != TRUCE_OK) return rc;
    if (!policy__word(r)) return policy__bad(r, "a verifier key is missing here");
    if (truce_vkey_parse(&k.key, r->word, &e) != TRUCE_OK) return policy__bad(r, e.msg);
    if (k.key.kind != (witness ? TRUCE_KEY_COSIGNATURE : TRUCE_KEY_ED25519))
        return policy__bad(r, witness ? "a witness needs a key for cosignatures (kind 4); this one is for signatures"
                                      : "a log needs a key for signatures (kind 1); this one is for cosignatures");
    for (uint32_t i = 0; i < n; i++) {
        const truce_vkey *x = witness ? &r->out->witnesses.v[i].key : &r->out->logs.v[i].key;
        if (memcmp(x->key, k.key.key, sizeof x->key) == 0) return policy__bad(r, "this key is given already");
    }
    if (n == TRUCE_POLICY_NAMES)
        return truce_err_at(r->err, TRUCE_ELIMIT, r->number, 1, "more than the limit of %d %s", TRUCE_POLICY_NAMES,
                            witness ? "witnesses" : "logs");
    if (policy__word(r)) k.url = r->word;
    return (witness ? truce_vec_push(r->a, &r->out->witnesses, k) : truce_vec_push(r->a, &r->out->logs, k))
               ? TRUCE_OK
               : policy__nomem(r);
}

/* "group NAME all|any|K MEMBER...", from the name on. */
static int policy__group(policy__reader *r) {
    truce_trust_group g = {.name = TRUCE_NOSTR};
    uint64_t k = 0;
    int rc = policy__name(r, &g.name);
    if (rc != TRUCE_OK) return rc;
    if (r->out->groups.n == TRUCE_POLICY_NAMES)
        return truce_err_at(r->err, TRUCE_ELIMIT, r->number, 1, "more than the limit of %d groups", TRUCE_POLICY_NAMES);
    bool all = policy__word(r) && truce_str_is(r->word, "all");
    uint32_t at = r->col;
    if (truce_str_is(r->word, "any")) k = 1;
    else if (!all && (!note__number(r->word, &k) || !k))
        return policy__bad(r, "how many of the group are needed: 'all', 'any' or a number from 1 on");
    while (policy__word(r)) {
        int32_t m = policy__member(r->out, r->word);
        if (m == POLICY_NO_SUCH) return policy__bad(r, "no witness or group above has this name");
        bool *used = m >= 0 ? &r->witness_used[m] : &r->group_used[-1 - m];
        if (*used) return policy__bad(r, "this name is a group's member already: each can be one once");
        *used = true;
        if (!truce_vec_push(r->a, &g.members, m)) return policy__nomem(r);
    }
    if (!g.members.n) return policy__bad(r, "a group needs members");
    if (k > g.members.n) return r->col = at, policy__bad(r, "more are needed than the group has members");
    g.k = all ? g.members.n : (uint32_t)k;
    return truce_vec_push(r->a, &r->out->groups, g) ? TRUCE_OK : policy__nomem(r);
}

static int policy__quorum(policy__reader *r) {
    if (r->quorum) return r->col = 0, policy__bad(r, "a second quorum: a policy has one");
    if (!policy__word(r)) return policy__bad(r, "the name of a witness or group, or 'none', is missing here");
    r->out->quorum = truce_str_is(r->word, "none") ? POLICY_NONE : policy__member(r->out, r->word);
    if (r->out->quorum == POLICY_NO_SUCH) return policy__bad(r, "no witness or group above has this name");
    r->quorum = true;
    return TRUCE_OK;
}

static int policy__line(policy__reader *r) {
    r->col = 0;
    r->word = TRUCE_NOSTR;
    for (uint32_t i = 0; i < r->line.n; i++) {
        unsigned char c = (unsigned char)r->line.p[i];
        if ((c < 0x20 && c != '\t') || c == 0x7f) return r->col = i, policy__bad(r, "a control character");
    }
    if (!policy__word(r) || r->word.p[0] == '#') return TRUCE_OK;
    int rc;
    if (truce_str_is(r->word, "log")) rc = policy__key(r, false);
    else if (truce_str_is(r->word, "witness")) rc = policy__key(r, true);
    else if (truce_str_is(r->word, "group")) rc = policy__group(r);
    else if (truce_str_is(r->word, "quorum")) rc = policy__quorum(r);
    else rc = policy__bad(r, "a line begins with log, witness, group, quorum or #");
    return rc == TRUCE_OK && policy__word(r) ? policy__bad(r, "more words than this line can have") : rc;
}

int truce_trust_parse(truce_trust *out, truce_arena *a, truce_str text, truce_err *err) {
    policy__reader r = {.out = out, .a = a, .err = err, .text = text};
    memset(out, 0, sizeof *out);
    out->quorum = POLICY_NONE;
    while (r.at < text.n) {
        r.number++;
        if (!note__line(text, &r.at, &r.line)) { /* a last line without its line feed */
            r.line = truce_str_sub(text, r.at, text.n);
            r.at = text.n;
        }
        int rc = policy__line(&r);
        if (rc != TRUCE_OK) return rc;
    }
    return r.quorum ? TRUCE_OK
                    : truce_err_at(err, TRUCE_EINPUT, r.number, 0,
                                   "the policy has no quorum: say 'quorum NAME' or 'quorum none'");
}

/* ---------------------------------------------------------------- writing */

static truce_str policy__called(const truce_trust *t, int32_t member) {
    return member >= 0 ? t->witnesses.v[member].name : t->groups.v[-1 - member].name;
}

static void policy__put_key(truce_buf *b, const truce_trust_key *k, bool witness) {
    truce_buf_cstr(b, witness ? "witness " : "log ");
    if (witness) truce_buf_str(b, k->name), truce_buf_char(b, ' ');
    truce_vkey_put(b, &k->key);
    if (k->url.n) truce_buf_char(b, ' '), truce_buf_str(b, k->url);
    truce_buf_char(b, '\n');
}

void truce_trust_put(truce_buf *b, const truce_trust *t) {
    for (uint32_t i = 0; i < t->logs.n; i++) policy__put_key(b, &t->logs.v[i], false);
    for (uint32_t i = 0; i < t->witnesses.n; i++) policy__put_key(b, &t->witnesses.v[i], true);
    for (uint32_t i = 0; i < t->groups.n; i++) {
        const truce_trust_group *g = &t->groups.v[i];
        truce_buf_cstr(b, "group ");
        truce_buf_str(b, g->name);
        truce_buf_printf(b, " %u", g->k);
        for (uint32_t m = 0; m < g->members.n; m++) {
            truce_buf_char(b, ' ');
            truce_buf_str(b, policy__called(t, g->members.v[m]));
        }
        truce_buf_char(b, '\n');
    }
    truce_buf_cstr(b, "quorum ");
    truce_buf_str(b, t->quorum == POLICY_NONE ? TRUCE_STR("none") : policy__called(t, t->quorum));
    truce_buf_char(b, '\n');
}

/* ---------------------------------------------------------------- checking */

/* Whose key of the policy signed it. */
static int policy__log(truce_trusted *out, const truce_trust *t, const truce_note *n, truce_err *err) {
    out->log = -1;
    for (uint32_t i = 0; i < t->logs.n; i++) {
        const truce_vkey *k = &t->logs.v[i].key;
        if (!truce_str_is(out->at.origin, k->name)) continue; /* a log's key is called as the log is */
        int rc = truce_note_check(n, k, NULL, err);
        if (rc == TRUCE_OK) out->log = (int32_t)i;
        else if (rc != TRUCE_EABSENT) return rc;
    }
    if (out->log >= 0) return TRUCE_OK;
    bool known = false;
    for (uint32_t i = 0; i < t->logs.n && !known; i++) known = truce_str_is(out->at.origin, t->logs.v[i].key.name);
    truce_str name = truce_str_sub(out->at.origin, 0, TRUCE_KEY_NAME);
    return truce_err_set(err, TRUCE_EINPUT,
                         known ? "the checkpoint has no signature of %.*s by a key that the policy names"
                               : "the checkpoint is of %.*s, which is no log of the policy",
                         TRUCE_FMT(name));
}

static bool policy__met(const truce_trusted *x, const bool *group, int32_t member) {
    return member == POLICY_NONE || (member >= 0 ? x->witnessed[member] : group[-1 - member]);
}

int truce_trust_check(truce_trusted *out, const truce_trust *t, const truce_note *checkpoint, truce_err *err) {
    bool group[TRUCE_POLICY_NAMES] = {false};
    memset(out, 0, sizeof *out);
    out->log = -1;
    int rc = truce_checkpoint_parse(&out->at, checkpoint->text, err);
    if (rc == TRUCE_OK) rc = policy__log(out, t, checkpoint, err);
    if (rc != TRUCE_OK) return rc;
    out->n = t->witnesses.n;
    for (uint32_t i = 0; i < t->witnesses.n; i++) {
        rc = truce_note_check(checkpoint, &t->witnesses.v[i].key, &out->time[i], err);
        if (rc == TRUCE_ENOMEM) return rc;
        out->witnessed[i] = rc == TRUCE_OK;
        out->false_sig[i] = rc == TRUCE_EINPUT;
        if (rc == TRUCE_OK) out->k++;
        else out->time[i] = 0;
    }
    for (uint32_t i = 0; i < t->groups.n; i++) { /* members stand above their group */
        uint32_t met = 0;
        for (uint32_t m = 0; m < t->groups.v[i].members.n; m++)
            met += policy__met(out, group, t->groups.v[i].members.v[m]);
        group[i] = met >= t->groups.v[i].k;
    }
    out->quorum = policy__met(out, group, t->quorum);
    return TRUCE_OK;
}

/* ", A, B" of the witnesses that `which` has; what begins the list stands in front of the first. */
static void policy__list(truce_buf *b, const truce_trust *t, const bool *which, bool what, const bool *but,
                         const char *begin) {
    bool some = false;
    for (uint32_t i = 0; i < t->witnesses.n; i++) {
        truce_str name = t->witnesses.v[i].name;
        if (which[i] != what || (but && but[i])) continue;
        truce_buf_cstr(b, some ? ", " : begin);
        some = true;
        for (uint32_t k = 0, len; k < name.n; k += len) { /* names are any bytes; what is said is text */
            uint32_t cp = truce_utf8_get(name, k, &len);
            char c[4];
            truce_buf_put(b, c, truce_utf8_put(c, cp >= 0x80 && cp < 0xa0 ? 0xfffd : cp));
        }
    }
}

void truce_trusted_say(truce_buf *b, const truce_trust *t, const truce_trusted *x) {
    if (!x->n) truce_buf_cstr(b, "no members are named who would cosign");
    else {
        truce_buf_printf(b, "%u of %u members cosigned", x->k, x->n);
        policy__list(b, t, x->witnessed, true, NULL, ": ");
        policy__list(b, t, x->witnessed, false, x->false_sig, "; not ");
        policy__list(b, t, x->false_sig, true, NULL, "; false is the cosignature of ");
    }
    if (!x->quorum) truce_buf_cstr(b, "; the quorum is missing");
}
