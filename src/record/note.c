/* record/note.c - signed notes: see note.h. Keys: vkey.c; checkpoints: checkpoint.c. */
#include "record/base64.h"
#include "record/note_inside.h"

#include <sodium.h>
#include <string.h>

enum { NOTE_ID = 4, NOTE_SIG = 64, NOTE_TIME = 8 };

#define NOTE_DASH TRUCE_STR("\xe2\x80\x94 ") /* what every signature line begins with: U+2014 and a space */

static int note__nomem(truce_err *err) {
    return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
}

bool note__line(truce_str text, uint32_t *at, truce_str *line) {
    const char *beg = text.p + *at, *end = *at < text.n ? memchr(beg, '\n', text.n - *at) : NULL;
    if (!end) return false;
    *line = (truce_str){beg, (uint32_t)(end - beg)};
    *at += line->n + 1;
    return true;
}

bool note__number(truce_str s, uint64_t *out) {
    return s.n && (s.n == 1 || s.p[0] != '0') && truce_str_u64(s, out) && *out <= INT64_MAX;
}

/* ---------------------------------------------------------------- reading */

/* The first byte that a note may not have, or its length; control characters beyond ASCII are allowed in notes. */
static uint32_t note__bad_byte(truce_str s) {
    uint32_t i = 0, len;
    for (; i < s.n; i += len) {
        uint32_t cp = truce_utf8_get(s, i, &len);
        if ((cp < 0x20 && cp != '\n') || (cp == 0xfffd && len == 1)) break;
    }
    return i;
}

bool truce_note_text_ok(truce_str text) {
    return text.n && text.p[text.n - 1] == '\n' && note__bad_byte(text) == text.n;
}

static uint32_t note__line_of(truce_str s, uint32_t at) {
    uint32_t line = 1;
    for (uint32_t i = 0; i < at; i++) line += s.p[i] == '\n';
    return line;
}

/* "— NAME BASE64": the line without its line feed. */
static int note__sig(truce_sig *out, truce_arena *a, truce_str line, uint32_t number, truce_err *err) {
    if (!truce_str_starts(line, NOTE_DASH))
        return truce_err_at(err, TRUCE_EINPUT, number, 1, "a signature line begins with a dash (U+2014) and a space");
    truce_str rest = truce_str_sub(line, NOTE_DASH.n, line.n);
    uint32_t space = truce_str_find(rest, TRUCE_STR(" "), 0);
    out->name = truce_str_sub(rest, 0, space);
    if (space == UINT32_MAX || !note__name_ok(out->name))
        return truce_err_at(err, TRUCE_EINPUT, number, NOTE_DASH.n + 1,
                            "a signature line is a dash, a key's name and its signature, with single spaces");
    truce_str text = truce_str_sub(rest, space + 1, rest.n);
    unsigned char *raw = truce_arena_alloc(a, text.n / 4 * 3 + 3);
    size_t n = 0;
    if (!raw) return note__nomem(err);
    if (!truce_base64__get(raw, text.n / 4 * 3 + 3, &n, text) || n <= NOTE_ID)
        return truce_err_at(err, TRUCE_EINPUT, number, line.n - text.n + 1,
                            "the signature is not base64 of a key's id and a signature");
    out->id = (uint32_t)raw[0] << 24 | (uint32_t)raw[1] << 16 | (uint32_t)raw[2] << 8 | raw[3];
    out->raw = (truce_str){(const char *)raw + NOTE_ID, (uint32_t)n - NOTE_ID};
    out->line = (truce_str){line.p, line.n + 1};
    return TRUCE_OK;
}

int truce_note_parse(truce_note *out, truce_arena *a, truce_str bytes, truce_err *err) {
    memset(out, 0, sizeof *out);
    if (bytes.n > TRUCE_NOTE_BYTES)
        return truce_err_set(err, TRUCE_ELIMIT, "%u bytes are more than the limit of %d for a signed note", bytes.n,
                             TRUCE_NOTE_BYTES);
    uint32_t at = note__bad_byte(bytes);
    if (at < bytes.n) {
        uint32_t beg = at;
        while (beg && bytes.p[beg - 1] != '\n') beg--;
        return truce_err_at(err, TRUCE_EINPUT, note__line_of(bytes, at), at - beg + 1,
                            "a signed note is UTF-8 without control characters");
    }
    for (at = bytes.n; at >= 2 && !(bytes.p[at - 1] == '\n' && bytes.p[at - 2] == '\n'); at--) {}
    uint32_t number = note__line_of(bytes, at);
    if (at < 2 || at == bytes.n || bytes.p[bytes.n - 1] != '\n')
        return truce_err_at(err, TRUCE_EINPUT, at < 2 ? 0 : number, 0,
                            at < 2          ? "no signed note: an empty line is needed between text and signatures"
                            : at == bytes.n ? "no signed note: no signature stands below its text"
                                            : "the note's last line does not end");
    out->text = (truce_str){bytes.p, at - 1};
    truce_str line;
    for (; note__line(bytes, &at, &line); number++) {
        truce_sig s;
        if (out->sigs.n == TRUCE_NOTE_SIGS)
            return truce_err_at(err, TRUCE_ELIMIT, number, 0, "more than the limit of %d signatures", TRUCE_NOTE_SIGS);
        int rc = note__sig(&s, a, line, number, err);
        if (rc != TRUCE_OK) return rc;
        if (!truce_vec_push(a, &out->sigs, s)) return note__nomem(err);
    }
    return TRUCE_OK;
}

/* ---------------------------------------------------------------- signing and checking */

/* What a cosignature signs: two lines, then the text. False: out of memory. */
static bool note__cosigned(truce_buf *b, truce_str text, uint64_t time) {
    truce_buf_printf(b, "cosignature/v1\ntime %llu\n", (unsigned long long)time);
    truce_buf_str(b, text);
    return !b->failed;
}

/* Does `raw` (of the right length) hold? Sets *held. */
static int note__holds(const truce_note *n, const truce_vkey *k, truce_str raw, uint64_t *time, bool *held,
                       truce_err *err) {
    const unsigned char *p = (const unsigned char *)raw.p;
    if (k->kind == TRUCE_KEY_ED25519) {
        *held = crypto_sign_verify_detached(p, (const unsigned char *)n->text.p, n->text.n, k->key) == 0;
        return TRUCE_OK;
    }
    truce_buf b;
    truce_buf_init(&b);
    *time = 0;
    for (unsigned i = 0; i < NOTE_TIME; i++) *time = *time << 8 | p[i];
    int rc = note__cosigned(&b, n->text, *time) ? TRUCE_OK : note__nomem(err);
    if (rc == TRUCE_OK)
        *held = *time <= INT64_MAX &&
                crypto_sign_verify_detached(p + NOTE_TIME, (const unsigned char *)b.p, b.n, k->key) == 0;
    truce_buf_fini(&b);
    return rc;
}

/* The first that says it is by this key decides; repeated ones are passed over, as others do. NULL: none. */
static const truce_sig *note__by(const truce_note *n, const truce_vkey *k) {
    for (uint32_t i = 0; i < n->sigs.n; i++)
        if (n->sigs.v[i].id == k->id && truce_str_is(n->sigs.v[i].name, k->name)) return &n->sigs.v[i];
    return NULL;
}

truce_str truce_note_line(const truce_note *n, const truce_vkey *k) {
    const truce_sig *s = note__by(n, k);
    return s ? s->line : TRUCE_NOSTR;
}

int truce_note_check(const truce_note *n, const truce_vkey *k, uint64_t *time, truce_err *err) {
    uint32_t length = k->kind == TRUCE_KEY_COSIGNATURE ? NOTE_TIME + NOTE_SIG : NOTE_SIG;
    const truce_sig *s = note__by(n, k);
    uint64_t when = 0;
    bool held = false;
    if (!s) return truce_err_set(err, TRUCE_EABSENT, "there is no signature of %s (key %08x)", k->name, k->id);
    int rc = s->raw.n == length ? note__holds(n, k, s->raw, &when, &held, err) : TRUCE_OK;
    if (rc == TRUCE_OK && !held)
        rc = truce_err_set(err, TRUCE_EINPUT, "the signature of %s is false: it was not made for this text by %08x",
                           k->name, k->id);
    if (rc == TRUCE_OK && time) *time = when;
    return rc;
}

/* The line of a signature: `n` bytes behind the key's id. */
static void note__put(truce_buf *line, const truce_vkey *k, const unsigned char *sig, size_t n) {
    unsigned char raw[NOTE_ID + NOTE_TIME + NOTE_SIG];
    char text[sodium_base64_ENCODED_LEN(sizeof raw, sodium_base64_VARIANT_ORIGINAL)];
    for (unsigned i = 0; i < NOTE_ID; i++) raw[i] = (unsigned char)(k->id >> (24 - 8 * i));
    memcpy(raw + NOTE_ID, sig, n);
    sodium_bin2base64(text, sizeof text, raw, NOTE_ID + n, sodium_base64_VARIANT_ORIGINAL);
    truce_buf_str(line, NOTE_DASH);
    truce_buf_printf(line, "%s %s\n", k->name, text);
}

int truce_note_sign(truce_buf *line, truce_str text, const truce_skey *k, truce_err *err) {
    unsigned char sig[NOTE_SIG];
    if (!truce_note_text_ok(text))
        return truce_err_set(err, TRUCE_EINPUT,
                             "what is signed must be UTF-8 without control characters and end in a line feed");
    crypto_sign_detached(sig, NULL, (const unsigned char *)text.p, text.n, k->sign);
    note__put(line, &k->sign_vkey, sig, sizeof sig);
    return line->failed ? note__nomem(err) : TRUCE_OK;
}

int truce_note_cosign(truce_buf *line, truce_str text, const truce_skey *k, uint64_t time, truce_err *err) {
    unsigned char sig[NOTE_TIME + NOTE_SIG];
    truce_checkpoint c;
    truce_buf b;
    int rc = truce_checkpoint_parse(&c, text, err);
    if (rc == TRUCE_OK && time > INT64_MAX)
        rc = truce_err_set(err, TRUCE_EINPUT, "no time of a cosignature: it has more than 63 bits");
    if (rc != TRUCE_OK) return rc;
    truce_buf_init(&b);
    if (note__cosigned(&b, text, time)) {
        for (unsigned i = 0; i < NOTE_TIME; i++) sig[i] = (unsigned char)(time >> (56 - 8 * i));
        crypto_sign_detached(sig + NOTE_TIME, NULL, (const unsigned char *)b.p, b.n, k->cosign);
        note__put(line, &k->cosign_vkey, sig, sizeof sig);
    }
    rc = b.failed || line->failed ? note__nomem(err) : TRUCE_OK;
    truce_buf_fini(&b);
    return rc;
}
