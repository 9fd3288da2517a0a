/* intake/html_meta.c - what a page says of itself: title, publisher, day, address, language.
 * Does: schema.org JSON-LD, OpenGraph, Dublin Core and the other names that pages use; the best of several wins.
 * Does not: read dates in the text (split.c).
 * Memory: values live in the page's arena.   Source: schema.org, ogp.me, dublincore.org; JSON by jansson. */
#include "intake/html.h"

#include <jansson.h>
#include <string.h>

typedef struct known {
    const char *key; /* lower case */
    enum { TITLE, SOURCE, URL, DAY, LANG } what;
    int rank; /* higher is better */
} known;

/* clang-format off */
static const known keys[] = {
    {"og:title", TITLE, 8}, {"twitter:title", TITLE, 6}, {"dc.title", TITLE, 5}, {"headline", TITLE, 5}, {"title", TITLE, 2},
    {"og:site_name", SOURCE, 8}, {"publisher", SOURCE, 5}, {"dc.publisher", SOURCE, 5}, {"application-name", SOURCE, 4},
    {"canonical", URL, 8}, {"og:url", URL, 6},
    {"article:published_time", DAY, 9}, {"article:published", DAY, 8}, {"og:article:published_time", DAY, 8}, {"og:published_time", DAY, 8}, {"datepublished", DAY, 8},
    {"article.published", DAY, 7}, {"parsely-pub-date", DAY, 7}, {"citation_publication_date", DAY, 7}, {"dcterms.issued", DAY, 7}, {"dc.date.issued", DAY, 7},
    {"pubdate", DAY, 6}, {"publishdate", DAY, 6}, {"publish-date", DAY, 6}, {"publish_date", DAY, 6}, {"publication_date", DAY, 6}, {"publicationdate", DAY, 6},
    {"dcterms.created", DAY, 6}, {"dc.date.created", DAY, 6}, {"datecreated", DAY, 5}, {"dc.date", DAY, 5}, {"dcterms.date", DAY, 5}, {"sailthru.date", DAY, 5}, {"date", DAY, 4}, {"time", DAY, 2},
    {"html lang", LANG, 8}, {"og:locale", LANG, 2},
};
/* clang-format on */

static void see(truce_page_doc *p, int what, int rank, truce_str v) {
    truce_page_meta *m = &p->meta;
    v = truce_str_trim(v);
    if (!v.n || v.n > 4096) return;
    if (what == DAY) {
        if (rank <= m->day_rank) return;
        truce_day d = truce_intake__day(v);
        if (d == TRUCE_NODAY) return;
        m->published = d;
        m->day_rank = rank;
        return;
    }
    truce_str *to = what == TITLE ? &m->title : what == SOURCE ? &m->source : what == URL ? &m->url : &m->lang;
    int none = to->p ? 9 : 0, *best = what == TITLE    ? &m->title_rank
                                      : what == SOURCE ? &m->source_rank
                                      : what == URL    ? &m->url_rank
                                                       : &none;
    if (rank <= *best) return;
    *best = rank;
    *to = truce_arena_str(p->a, v);
    if (!to->p) p->failed = true;
    char *q = (char *)(uintptr_t)to->p; /* our own copy */
    for (uint32_t i = 0; q && i < to->n; i++)
        if (q[i] == '\n' || q[i] == '\r' || q[i] == '\t') q[i] = ' ';
}

void truce_page_see_meta(truce_page_doc *p, truce_str key, truce_str value) {
    if (!key.n || key.n > 40 || !value.n) return;
    char low[48];
    for (uint32_t i = 0; i < key.n; i++) low[i] = (char)truce_cp_lower((unsigned char)key.p[i] & 0x7f);
    low[key.n] = 0;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(low, keys[i].key) == 0) see(p, (int)keys[i].what, keys[i].rank, value);
}

/* ---------------------------------------------------------------- JSON-LD */

static truce_str string(const json_t *v) {
    if (json_is_array(v)) v = json_array_get(v, 0);
    return json_is_string(v) ? (truce_str){json_string_value(v), (uint32_t)json_string_length(v)} : TRUCE_NOSTR;
}

/* Strings in JSON-LD often carry HTML's entities; nobody knows why. */
static truce_str unescaped(truce_page_doc *p, truce_str s) {
    truce_str out;
    if (!s.n || !memchr(s.p, '&', s.n)) return s;
    return truce_intake__fragment(p->a, s, 16, &out, NULL) == TRUCE_OK ? out : s;
}

static bool is_article(const json_t *type) {
    size_t i;
    const json_t *one;
    json_array_foreach(type, i, one) if (is_article(one)) return true;
    truce_str t = json_is_string(type) ? truce_str_c(json_string_value(type)) : TRUCE_NOSTR;
    return truce_str_ends(t, TRUCE_STR("Article")) || truce_str_ends(t, TRUCE_STR("Posting")) ||
           truce_str_is(t, "Report");
}

static void see_object(truce_page_doc *p, const json_t *o, unsigned depth) {
    size_t i;
    const char *key;
    const json_t *v;
    if (depth > 8) return; /* articles stand at the top, in @graph or in mainEntity */
    json_array_foreach(o, i, v) see_object(p, v, depth + 1);
    if (!json_is_object(o)) return;
    if (is_article(json_object_get(o, "@type"))) {
        see(p, TITLE, 9, unescaped(p, string(json_object_get(o, "headline"))));
        see(p, DAY, 10, string(json_object_get(o, "datePublished")));
        v = json_object_get(o, "publisher");
        if (json_is_array(v)) v = json_array_get(v, 0);
        see(p, SOURCE, 9, unescaped(p, string(json_is_object(v) ? json_object_get(v, "name") : v)));
        truce_str body = string(json_object_get(o, "articleBody"));
        if (body.n > p->meta.body.n) {
            p->meta.body = truce_arena_str(p->a, unescaped(p, body));
            if (!p->meta.body.p) p->failed = true;
        }
        return;
    }
    json_object_foreach((json_t *)(uintptr_t)o, key, v) if (json_is_object(v) || json_is_array(v))
        see_object(p, v, depth + 1);
}

void truce_page_see_ld(truce_page_doc *p) {
    for (uint32_t i = 0; i < p->ld.n; i++) {
        truce_str s = p->ld.v[i];
        char *copy = truce_arena_dup(p->a, s.p, s.n);
        if (!copy) {
            p->failed = true;
            return;
        }
        for (uint32_t k = 0; k < s.n; k++) /* raw line feeds in strings are a common mistake */
            if ((unsigned char)copy[k] < ' ') copy[k] = ' ';
        if (truce_intake__json_deep(copy, s.n, p->depth_limit) < s.n) continue;
        json_t *v = json_loadb(copy, s.n, JSON_DISABLE_EOF_CHECK,
                               NULL); /* a broken one says nothing, the page is read all the same */
        see_object(p, v, 0);
        json_decref(v);
    }
}
