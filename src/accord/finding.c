/* accord/finding.c - a published finding as a text that stands for itself, and its check by who has nothing but keys.
 */
#include "accord/mechanism.h"

#include <string.h>

void truce_mechanism_finding(const truce_case *c, truce_buf *out) {
    for (uint32_t i = c->acts.n; i-- > 0;) {
        const truce_case_act *a = &c->acts.v[i];
        if (a->deed == TRUCE_DEED_REOPEN) return; /* what was published before is history */
        if (a->deed != TRUCE_DEED_PUBLISH) continue;
        truce_buf_str(out, a->text);
        truce_buf_char(out, '\n');
        truce_buf_str(out, a->line);
        return;
    }
}

typedef struct finding__check {
    truce_arena a;
    const truce_vkey *keys;
    uint32_t n, checked, unknown, assents;
    TRUCE_VEC(truce_sig) voices; /* of assents and dissents so far */
    truce_str of_case, sha;      /* what the finding is of */
    truce_buf *said;
    truce_err *err;
} finding__check;

/* One voice each: whoever publishes could write one signature down twice, as two members'. */
static int finding__once(finding__check *f, const truce_sig *sig) {
    for (uint32_t i = 0; i < f->voices.n; i++)
        if (f->voices.v[i].id == sig->id && truce_str_eq(f->voices.v[i].name, sig->name))
            return truce_err_set(f->err, TRUCE_EINPUT, "one key (%.*s+%08x) speaks twice in this finding",
                                 TRUCE_FMT(sig->name), sig->id);
    return truce_vec_push(&f->a, &f->voices, *sig) ? TRUCE_OK : truce_err_set(f->err, TRUCE_ENOMEM, "out of memory");
}

/* One signature line below one text, by whichever key it names. */
static int finding__line(finding__check *f, const char *what, truce_str who, truce_str text, truce_str line,
                         bool voice) {
    truce_buf b;
    truce_note note;
    char called[TRUCE_KEY_NAME + 1];
    truce_member_key_name(who, called);
    truce_buf_init(&b);
    truce_buf_str(&b, text);
    if (!truce_str_ends(text, TRUCE_STR("\n"))) truce_buf_char(&b, '\n');
    truce_buf_char(&b, '\n');
    truce_buf_str(&b, truce_str_trim(line));
    truce_buf_char(&b, '\n');
    truce_str kept = b.failed ? TRUCE_NOSTR : truce_arena_str(&f->a, truce_buf_view(&b));
    truce_buf_fini(&b);
    if (!kept.p) return truce_err_set(f->err, TRUCE_ENOMEM, "out of memory");
    int rc = truce_note_parse(&note, &f->a, kept, f->err);
    if (rc == TRUCE_OK && voice) rc = finding__once(f, &note.sigs.v[0]);
    if (rc != TRUCE_OK) return rc;
    for (uint32_t i = 0; i < f->n; i++) {
        if (f->keys[i].kind != TRUCE_KEY_ED25519) continue;
        rc = truce_note_check(&note, &f->keys[i], NULL, f->err);
        if (rc == TRUCE_EABSENT) continue;
        if (rc == TRUCE_EINPUT)
            return truce_err_set(f->err, rc, "the signature of %.*s (%s) is false", TRUCE_FMT(who), what);
        if (rc != TRUCE_OK) return rc;
        if (strcmp(f->keys[i].name, called) != 0)
            return truce_err_set(f->err, TRUCE_EINPUT, "%s %.*s is signed by '%s'", what, TRUCE_FMT(who),
                                 f->keys[i].name);
        f->checked++;
        truce_buf_printf(f->said, "holds  %s %.*s: signed by %s+%08x\n", what, TRUCE_FMT(who), f->keys[i].name,
                         f->keys[i].id);
        return TRUCE_OK;
    }
    f->unknown++;
    truce_buf_printf(f->said, "?      %s %.*s: no key was given to check it with\n", what, TRUCE_FMT(who));
    return TRUCE_OK;
}

/* Is this text, which a member signed to dissent, about this determination, and the member's own? */
static int finding__dissents(finding__check *f, truce_str who, truce_str text) {
    truce_entry_text e;
    int rc = truce_entry_read(&e, &f->a, text, f->err);
    if (rc != TRUCE_OK) return rc;
    if (truce_str_is(e.kind, "case-dissent") && truce_str_eq(truce_entry_get(&e, "case"), f->of_case) &&
        truce_str_eq(truce_entry_get(&e, "determination"), f->sha) && truce_str_eq(truce_entry_get(&e, "by"), who))
        return TRUCE_OK;
    return truce_err_set(f->err, TRUCE_EINPUT, "what stands as the dissent of %.*s is from something else",
                         TRUCE_FMT(who));
}

/* "NAME LINE", and below it, of a dissent, the text that LINE signs. */
static int finding__voice(finding__check *f, const truce_field *field, const char *what, truce_str text) {
    uint32_t dash = truce_str_find(field->value, TRUCE_STR("\xe2\x80\x94 "), 0);
    uint32_t end = truce_str_find(field->value, TRUCE_STR("\n"), 0);
    if (end == UINT32_MAX) end = field->value.n;
    if (dash == UINT32_MAX || dash > end)
        return truce_err_set(f->err, TRUCE_EINPUT, "a finding whose '%.*s' has no signature", TRUCE_FMT(field->key));
    truce_str who = truce_str_trim(truce_str_sub(field->value, 0, dash)), line = truce_str_sub(field->value, dash, end);
    bool dissents = truce_str_is(field->key, "dissent"), assents = truce_str_is(field->key, "assent");
    if (dissents) {
        text = end < field->value.n ? truce_str_sub(field->value, end + 1, field->value.n) : TRUCE_STR("");
        int rc = finding__dissents(f, who, text);
        if (rc != TRUCE_OK) return rc;
    }
    f->assents += assents;
    return finding__line(f, what, who, text, line, assents || dissents);
}

static void finding__say(finding__check *f, const truce_entry_text *e, const truce_entry_text *d) {
    static const char *const keys[] = {"opened", "occurrence", "breach", "attribution", "standard"};
    truce_buf_printf(f->said, "       case %.*s\n", TRUCE_FMT(truce_entry_get(e, "case")));
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++)
        for (uint32_t i = 0; truce_entry_nth(d, keys[k], i).p; i++)
            truce_buf_printf(f->said, "       %s: %.*s\n", keys[k], TRUCE_FMT(truce_entry_nth(d, keys[k], i)));
    for (uint32_t i = 0; i < e->fields.n; i++)
        if (truce_str_is(e->fields.v[i].key, "no-response") || truce_str_is(e->fields.v[i].key, "not-signed"))
            truce_buf_printf(f->said, "       %.*s: %.*s\n", TRUCE_FMT(e->fields.v[i].key),
                             TRUCE_FMT(e->fields.v[i].value));
}

static int finding__all(finding__check *f, truce_str finding) {
    truce_note note;
    truce_entry_text e, d;
    char sha[65];
    int rc = truce_note_parse(&note, &f->a, finding, f->err);
    if (rc == TRUCE_OK) rc = truce_entry_read(&e, &f->a, note.text, f->err);
    if (rc != TRUCE_OK) return rc;
    truce_str text = truce_entry_get(&e, "text");
    if (!truce_str_is(e.kind, "case-publish") || note.sigs.n != 1)
        return truce_err_set(f->err, TRUCE_EINPUT, "this is no published finding");
    truce_sha256_hex(text.p, text.n, sha);
    if (!truce_str_is(truce_entry_get(&e, "determination"), sha))
        return truce_err_set(f->err, TRUCE_EINPUT, "the determination in it is not the one whose hash it names");
    rc = truce_entry_read(&d, &f->a, text, f->err);
    f->of_case = truce_entry_get(&e, "case");
    f->sha = truce_str_c(truce_arena_dup(&f->a, sha, 64));
    if (rc == TRUCE_OK && !f->sha.n) rc = truce_err_set(f->err, TRUCE_ENOMEM, "out of memory");
    if (rc == TRUCE_OK &&
        (!truce_str_is(d.kind, "case-determine") || !truce_str_eq(truce_entry_get(&d, "case"), f->of_case)))
        rc = truce_err_set(f->err, TRUCE_EINPUT, "the determination in it is of another case");
    if (rc == TRUCE_OK) finding__say(f, &e, &d);
    if (rc == TRUCE_OK)
        rc = finding__line(f, "published by", truce_entry_get(&e, "by"), note.text, note.sigs.v[0].line, false);
    for (uint32_t i = 0; i < e.fields.n && rc == TRUCE_OK; i++) {
        truce_str key = e.fields.v[i].key;
        if (truce_str_is(key, "assent")) rc = finding__voice(f, &e.fields.v[i], "assent of", text);
        else if (truce_str_is(key, "put")) rc = finding__voice(f, &e.fields.v[i], "put by", text);
        else if (truce_str_is(key, "dissent")) rc = finding__voice(f, &e.fields.v[i], "dissent of", TRUCE_NOSTR);
    }
    if (rc == TRUCE_OK && !f->assents) rc = truce_err_set(f->err, TRUCE_EINPUT, "nobody assents to this finding");
    return rc;
}

int truce_finding_check(truce_str finding, const truce_vkey *keys, uint32_t n, truce_buf *said, truce_err *err) {
    finding__check f = {.keys = keys, .n = n, .said = said, .err = err};
    truce_arena_init(&f.a, 0);
    int rc = finding__all(&f, finding);
    truce_arena_fini(&f.a);
    if (rc == TRUCE_OK && f.unknown)
        return truce_err_set(err, TRUCE_EABSENT, "%u signatures were not checked", f.unknown);
    return rc == TRUCE_ELIMIT ? TRUCE_EINPUT : rc;
}
