/* store/dict.c - words, sides, places, combinations and lists that many rows share: interned value <-> number.
 * Does: numbers for values when rows are written, values for numbers when they are read; each looked up once.
 * Why: a claim's row is some twenty small numbers instead of a kilobyte of names. */
#include "store/inside.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DICT__NOWHERE 999.0 /* latitude and longitude of a place that is not on the map: a key may hold no NULL */
enum { DICT__LIST_MOST = 64, DICT__LIST_TEXT = 1400 };
enum { DICT__SIDES = 1, DICT__PLACES = 2 };

static uint64_t dict__key(const void *p) {
    return (uint64_t)(uintptr_t)p;
}

static int dict__know(store__dict *d, const void *p, int64_t id, truce_err *err) {
    if (!truce_map64_put(&d->ids, dict__key(p), (uint64_t)id) ||
        !truce_map64_put(&d->values, (uint64_t)id, dict__key(p)))
        return store__oom(err);
    return TRUCE_OK;
}

static bool dict__id(const store__dict *d, const void *p, int64_t *out) {
    uint64_t v;
    if (!truce_map64_get(&d->ids, dict__key(p), &v)) return false;
    *out = (int64_t)v;
    return true;
}

static const void *dict__value(const store__dict *d, int64_t id) {
    uint64_t v;
    return truce_map64_get(&d->values, (uint64_t)id, &v) ? (const void *)(uintptr_t)v : NULL;
}

static truce_str dict__text(truce_str s) {
    return s.p ? s : TRUCE_STR("");
}

/* '' is not stated. Not interned here: whoever interns the whole of it knows when memory did not suffice. */
static truce_str dict__or_null(truce_str v) {
    return v.n ? v : TRUCE_NOSTR;
}

/* Ask for the number of a value with up to six texts bound from $1 on. 1: found. */
static int dict__ask(truce_stmt *st, const truce_str *v, int n, int64_t *out, truce_err *err) {
    for (int i = 0; i < n; i++) truce_stmt_text(st, i + 1, dict__text(v[i]));
    int rc = truce_stmt_step(st, err);
    if (rc == 1) *out = truce_col_int(st, 0);
    truce_stmt_reset(st);
    return rc;
}

static int dict__number(truce_store *s, const char *sql, const truce_str *v, int n, int64_t *out, truce_err *err) {
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st, sql, err);
    return rc == TRUCE_OK ? dict__ask(st, v, n, out, err) : rc;
}

/* ---------------------------------------------------------------- value -> number */

int store__word_id(truce_store *s, truce_str w, int64_t *out, truce_err *err) {
    *out = 0;
    if (!w.p || !w.n) return TRUCE_OK;
    truce_str k = truce_names_str(s->names, w);
    if (!k.p) return store__oom(err);
    if (dict__id(&s->word, k.p, out)) return TRUCE_OK;
    int rc = dict__number(s, "SELECT id FROM word WHERE text = $1", &k, 1, out, err);
    if (rc < 0) return rc;
    if (rc == 0) {
        *out = s->word.next++;
        store__row_int(&s->rows[STORE__T_WORD], *out);
        store__row_text(&s->rows[STORE__T_WORD], k);
        store__row_end(&s->rows[STORE__T_WORD]);
    }
    return dict__know(&s->word, k.p, *out, err);
}

int store__folded_id(truce_store *s, truce_str name, int64_t *out, truce_err *err) {
    truce_str k = truce_names_str(s->names, name);
    uint64_t known;
    *out = 0;
    if (!k.p) return store__oom(err);
    if (truce_map64_get(&s->folded, dict__key(k.p), &known)) {
        *out = (int64_t)known;
        return TRUCE_OK;
    }
    truce_arena a;
    truce_arena_init(&a, 0);
    int rc = store__word_id(s, truce_fold(&a, k), out, err);
    truce_arena_fini(&a);
    if (rc == TRUCE_OK && !truce_map64_put(&s->folded, dict__key(k.p), (uint64_t)*out)) rc = store__oom(err);
    return rc;
}

int store__side_id(truce_store *s, const truce_side *p, int64_t *out, truce_err *err) {
    *out = 0;
    if (!p || p == &truce_side_nobody || dict__id(&s->side, p, out)) return TRUCE_OK;
    const truce_side *one = truce_names_side(s->names, (truce_side){dict__or_null(p->name), dict__or_null(p->country),
                                                                    dict__or_null(p->sector), dict__or_null(p->id)});
    if (!one) return store__oom(err);
    if (one != p) { /* '' and not stated are one row */
        int same = store__side_id(s, one, out, err);
        return same == TRUCE_OK && !truce_map64_put(&s->side.ids, dict__key(p), (uint64_t)*out) ? store__oom(err)
                                                                                                : same;
    }
    truce_str v[4] = {p->name, p->country, p->sector, p->id};
    int rc = dict__number(s, "SELECT id FROM side WHERE name = $1 AND country = $2 AND sector = $3 AND actor = $4", v,
                          4, out, err);
    if (rc < 0) return rc;
    if (rc == 0) {
        store__rows *r = &s->rows[STORE__T_SIDE];
        *out = s->side.next++;
        store__row_int(r, *out);
        for (int i = 0; i < 4; i++) store__row_text(r, v[i]);
        store__row_end(r);
    }
    return dict__know(&s->side, p, *out, err);
}

int store__what_id(truce_store *s, const truce_what *p, int64_t *out, truce_err *err) {
    *out = 0;
    if (!p || (!p->acled.n && !p->done.n && !p->object.n && !p->weapon.n) || dict__id(&s->what, p, out))
        return TRUCE_OK;
    truce_str v[4] = {p->acled, p->done, p->object, p->weapon};
    int rc = dict__number(s, "SELECT id FROM what WHERE acled = $1 AND done = $2 AND object = $3 AND weapon = $4", v, 4,
                          out, err);
    if (rc < 0) return rc;
    if (rc == 0) {
        store__rows *r = &s->rows[STORE__T_WHAT];
        *out = s->what.next++;
        store__row_int(r, *out);
        for (int i = 0; i < 4; i++) store__row_text(r, v[i]);
        store__row_end(r);
    }
    return dict__know(&s->what, p, *out, err);
}

static double dict__degrees(double v) {
    return isfinite(v) ? v + 0.0 : DICT__NOWHERE; /* no -0 */
}

static double dict__or_nan(double v) {
    return v > 180.0 ? NAN : v;
}

/* The place that all those become whose rows would be equal: two rows may not be. NULL: out of memory. */
static const truce_place *dict__place_one(truce_store *s, const truce_place *p) {
    truce_place one = *p;
    truce_str *const field[] = {&one.text, &one.name, &one.country, &one.adm1, &one.adm2, &one.feature};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) *field[i] = dict__or_null(*field[i]);
    one.lat = dict__or_nan(dict__degrees(p->lat));
    one.lon = dict__or_nan(dict__degrees(p->lon));
    one.adjective = false;
    return truce_names_place(s->names, &one);
}

int store__place_id(truce_store *s, const truce_place *p, int64_t *out, truce_err *err) {
    *out = 0;
    if (!p || dict__id(&s->place, p, out)) return TRUCE_OK;
    const truce_place *one = dict__place_one(s, p);
    if (!one) return store__oom(err);
    if (one != p) {
        int same = store__place_id(s, one, out, err);
        return same == TRUCE_OK && !truce_map64_put(&s->place.ids, dict__key(p), (uint64_t)*out) ? store__oom(err)
                                                                                                 : same;
    }
    truce_str v[6] = {p->name, p->text, p->country, p->adm1, p->adm2, p->feature};
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st,
                           "SELECT id FROM place WHERE name = $1 AND text = $2 AND country = $3 AND adm1 = $4 AND "
                           "adm2 = $5 AND feature = $6 AND geonameid = $7 AND lat = $8 AND lon = $9 AND "
                           "where_prec = $10",
                           err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(st, 7, p->geonameid);
    truce_stmt_real(st, 8, dict__degrees(p->lat));
    truce_stmt_real(st, 9, dict__degrees(p->lon));
    truce_stmt_int(st, 10, p->where_prec);
    rc = dict__ask(st, v, 6, out, err);
    if (rc < 0) return rc;
    if (rc == 0) {
        store__rows *r = &s->rows[STORE__T_PLACE];
        *out = s->place.next++;
        store__row_int(r, *out);
        store__row_text(r, p->text);
        store__row_text(r, p->name);
        for (int i = 2; i < 6; i++) store__row_text(r, v[i]);
        store__row_int(r, p->geonameid);
        store__row_real(r, dict__degrees(p->lat));
        store__row_real(r, dict__degrees(p->lon));
        store__row_int(r, p->where_prec);
        store__row_end(r);
    }
    return dict__know(&s->place, p, *out, err);
}

/* Both kinds of lists: `ids` are the members' numbers. */
static int dict__list(truce_store *s, const void *list, int kind, const int64_t *ids, uint32_t n, int64_t *out,
                      truce_err *err) {
    char text[DICT__LIST_TEXT];
    size_t at = 0;
    for (uint32_t i = 0; i < n; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, i ? ",%lld" : "%lld", (long long)ids[i]);
    truce_stmt *st;
    int rc = truce_db_stmt(s->db, &st, "SELECT id FROM list WHERE members = $1 AND kind = $2", err);
    if (rc != TRUCE_OK) return rc;
    truce_str t = {text, (uint32_t)at};
    truce_stmt_int(st, 2, kind);
    rc = dict__ask(st, &t, 1, out, err);
    if (rc < 0) return rc;
    if (rc == 0) {
        store__rows *r = &s->rows[STORE__T_LIST];
        *out = s->list.next++;
        store__row_int(r, *out);
        store__row_int(r, kind);
        store__row_text(r, t);
        store__row_end(r);
    }
    if (!truce_map64_put(&s->list.ids, dict__key(list), (uint64_t)*out)) return store__oom(err);
    return TRUCE_OK;
}

int store__sides_id(truce_store *s, const truce_side *const *v, uint32_t n, int64_t *out, truce_err *err) {
    int64_t ids[DICT__LIST_MOST];
    *out = 0;
    if (!n || dict__id(&s->list, v, out)) return TRUCE_OK;
    if (n > DICT__LIST_MOST) n = DICT__LIST_MOST;
    const truce_side *one[DICT__LIST_MOST];
    for (uint32_t i = 0; i < n; i++) {
        int rc = store__side_id(s, v[i], &ids[i], err);
        if (rc != TRUCE_OK) return rc;
        one[i] = ids[i] ? dict__value(&s->side, ids[i]) : v[i];
    }
    const truce_side *const *same = truce_names_sides(s->names, one, n); /* lists of the same numbers are one row */
    if (!same) return store__oom(err);
    if (same == v) return dict__list(s, v, DICT__SIDES, ids, n, out, err);
    int rc = store__sides_id(s, same, n, out, err);
    return rc == TRUCE_OK && !truce_map64_put(&s->list.ids, dict__key(v), (uint64_t)*out) ? store__oom(err) : rc;
}

int store__places_id(truce_store *s, const truce_place *const *v, uint32_t n, int64_t *out, truce_err *err) {
    int64_t ids[DICT__LIST_MOST];
    *out = 0;
    if (!n || dict__id(&s->list, v, out)) return TRUCE_OK;
    if (n > DICT__LIST_MOST) n = DICT__LIST_MOST;
    const truce_place *one[DICT__LIST_MOST];
    for (uint32_t i = 0; i < n; i++) {
        int rc = store__place_id(s, v[i], &ids[i], err);
        if (rc != TRUCE_OK) return rc;
        one[i] = ids[i] ? dict__value(&s->place, ids[i]) : v[i];
    }
    const truce_place *const *same = truce_names_places(s->names, one, n); /* lists of the same numbers are one row */
    if (!same) return store__oom(err);
    if (same == v) return dict__list(s, v, DICT__PLACES, ids, n, out, err);
    int rc = store__places_id(s, same, n, out, err);
    return rc == TRUCE_OK && !truce_map64_put(&s->list.ids, dict__key(v), (uint64_t)*out) ? store__oom(err) : rc;
}

/* ---------------------------------------------------------------- number -> value */

/* The row of a number; 1, or an error: a number without a row is damage. */
static int dict__row(truce_store *s, truce_stmt **st, const char *sql, int64_t id, truce_err *err) {
    int rc = truce_db_stmt(s->db, st, sql, err);
    if (rc != TRUCE_OK) return rc;
    truce_stmt_int(*st, 1, id);
    rc = truce_stmt_step(*st, err);
    if (rc == 0)
        rc = truce_err_set(err, TRUCE_EINPUT, "%s: damaged: a name's number (%lld) is not there; run 'truce check'",
                           s->where, (long long)id);
    return rc;
}

int store__word(truce_store *s, int64_t id, truce_str *out, truce_err *err) {
    truce_stmt *st;
    *out = TRUCE_NOSTR;
    if (!id) return TRUCE_OK;
    const char *p = dict__value(&s->word, id);
    if (p) { /* interned strings end in NUL */
        *out = truce_str_c(p);
        return TRUCE_OK;
    }
    int rc = dict__row(s, &st, "SELECT text FROM word WHERE id = $1", id, err);
    if (rc < 0) return rc;
    *out = truce_names_str(s->names, truce_col_text(st, 0));
    truce_stmt_reset(st);
    return out->p ? dict__know(&s->word, out->p, id, err) : store__oom(err);
}

int store__side(truce_store *s, int64_t id, const truce_side **out, truce_err *err) {
    truce_stmt *st;
    *out = &truce_side_nobody;
    if (!id) return TRUCE_OK;
    const truce_side *p = dict__value(&s->side, id);
    if (!p) {
        int rc = dict__row(s, &st, "SELECT name, country, sector, actor FROM side WHERE id = $1", id, err);
        if (rc < 0) return rc;
        truce_side v = {dict__or_null(truce_col_text(st, 0)), dict__or_null(truce_col_text(st, 1)),
                        dict__or_null(truce_col_text(st, 2)), dict__or_null(truce_col_text(st, 3))};
        p = truce_names_side(s->names, v);
        truce_stmt_reset(st); /* the texts were its columns' */
        if (!p) return store__oom(err);
        rc = dict__know(&s->side, p, id, err);
        if (rc != TRUCE_OK) return rc;
    }
    *out = p;
    return TRUCE_OK;
}

int store__what(truce_store *s, int64_t id, const truce_what **out, truce_err *err) {
    truce_stmt *st;
    truce_what v = {TRUCE_NOSTR, TRUCE_NOSTR, TRUCE_NOSTR, TRUCE_NOSTR};
    const truce_what *p = id ? dict__value(&s->what, id) : NULL;
    if (!p && id) {
        int rc = dict__row(s, &st, "SELECT acled, done, object, weapon FROM what WHERE id = $1", id, err);
        if (rc < 0) return rc;
        v = (truce_what){dict__or_null(truce_col_text(st, 0)), dict__or_null(truce_col_text(st, 1)),
                         dict__or_null(truce_col_text(st, 2)), dict__or_null(truce_col_text(st, 3))};
        p = truce_names_what(s->names, v);
        truce_stmt_reset(st);
        if (!p) return store__oom(err);
        rc = dict__know(&s->what, p, id, err);
        if (rc != TRUCE_OK) return rc;
    }
    if (!p) p = truce_names_what(s->names, v);
    if (!p) return store__oom(err);
    *out = p;
    return TRUCE_OK;
}

int store__place(truce_store *s, int64_t id, const truce_place **out, truce_err *err) {
    truce_stmt *st;
    const truce_place *p = dict__value(&s->place, id);
    if (!p) {
        int rc = dict__row(s, &st,
                           "SELECT text, name, country, adm1, adm2, feature, geonameid, lat, lon, where_prec "
                           "FROM place WHERE id = $1",
                           id, err);
        if (rc < 0) return rc;
        truce_place v;
        memset(&v, 0, sizeof v);
        truce_str *const field[6] = {&v.text, &v.name, &v.country, &v.adm1, &v.adm2, &v.feature};
        for (int i = 0; i < 6; i++) *field[i] = dict__or_null(truce_col_text(st, i));
        v.geonameid = (uint32_t)truce_col_int(st, 6);
        v.lat = dict__or_nan(truce_col_real(st, 7));
        v.lon = dict__or_nan(truce_col_real(st, 8));
        v.where_prec = (uint8_t)truce_col_int(st, 9);
        p = truce_names_place(s->names, &v);
        truce_stmt_reset(st);
        if (!p) return store__oom(err);
        rc = dict__know(&s->place, p, id, err);
        if (rc != TRUCE_OK) return rc;
    }
    *out = p;
    return TRUCE_OK;
}

typedef struct dict__list_value {
    const void *list;
    uint32_t n;
} dict__list_value;

static int dict__parse(truce_str text, int64_t *ids, uint32_t *n) {
    *n = 0;
    for (uint32_t i = 0; i < text.n && *n < DICT__LIST_MOST; i++) {
        int64_t v = 0;
        for (; i < text.n && text.p[i] >= '0' && text.p[i] <= '9' && v < INT64_MAX / 16; i++)
            v = v * 10 + (text.p[i] - '0');
        ids[(*n)++] = v;
    }
    return TRUCE_OK;
}

static int dict__list_make(truce_store *s, int64_t id, int kind, const int64_t *ids, uint32_t n, dict__list_value **out,
                           truce_err *err) {
    const truce_side *sides[DICT__LIST_MOST];
    const truce_place *places[DICT__LIST_MOST];
    for (uint32_t i = 0; i < n; i++) {
        int rc =
            kind == DICT__SIDES ? store__side(s, ids[i], &sides[i], err) : store__place(s, ids[i], &places[i], err);
        if (rc != TRUCE_OK) return rc;
    }
    dict__list_value *v = truce_arena_new(&s->lists, dict__list_value);
    if (!v) return store__oom(err);
    v->n = n;
    v->list = kind == DICT__SIDES ? (const void *)truce_names_sides(s->names, sides, n)
                                  : (const void *)truce_names_places(s->names, places, n);
    if (n && !v->list) return store__oom(err);
    if (!truce_map64_put(&s->list.values, (uint64_t)id, dict__key(v)) ||
        (n && !truce_map64_put(&s->list.ids, dict__key(v->list), (uint64_t)id)))
        return store__oom(err);
    *out = v;
    return TRUCE_OK;
}

static int dict__list_of(truce_store *s, int64_t id, int kind, dict__list_value **out, truce_err *err) {
    int64_t ids[DICT__LIST_MOST];
    uint32_t n;
    truce_stmt *st;
    *out = (dict__list_value *)(uintptr_t)dict__value(&s->list, id);
    if (*out) return TRUCE_OK;
    int rc = dict__row(s, &st, "SELECT members FROM list WHERE id = $1", id, err);
    if (rc < 0) return rc;
    dict__parse(truce_col_text(st, 0), ids, &n);
    truce_stmt_reset(st);
    return dict__list_make(s, id, kind, ids, n, out, err);
}

int store__sides(truce_store *s, int64_t id, const truce_side *const **out, uint32_t *n, truce_err *err) {
    dict__list_value *v;
    *out = NULL;
    *n = 0;
    if (!id) return TRUCE_OK;
    int rc = dict__list_of(s, id, DICT__SIDES, &v, err);
    if (rc != TRUCE_OK) return rc;
    *out = v->list;
    *n = v->n;
    return TRUCE_OK;
}

int store__places(truce_store *s, int64_t id, const truce_place *const **out, uint32_t *n, truce_err *err) {
    dict__list_value *v;
    *out = NULL;
    *n = 0;
    if (!id) return TRUCE_OK;
    int rc = dict__list_of(s, id, DICT__PLACES, &v, err);
    if (rc != TRUCE_OK) return rc;
    *out = v->list;
    *n = v->n;
    return TRUCE_OK;
}
