/* exchange/claimreview.c - figures that a claimant gives as schema.org ClaimReview (JSON-LD).
 * A grade tells how many independent voices there are. There is no ratingValue: this program does not decide what is
 * true, and says so in every review. */
#include "exchange/row.h"

#include <string.h>

void truce_claimreview_begin(truce_buf *b) {
    truce_buf_cstr(b, "{\"@context\":\"https://schema.org\",\"@graph\":[");
}

static const char *review__grade(const char *grade) {
    static const char *const words[][2] = {
        {"confirmed", "confirmed: a belligerent accepts it against its own interest"},
        {"fair", "fair: two or more independent reports"},
        {"weak", "weak: one independent report"},
        {"contested", "contested: rival accounts of who did it"},
        {"discounted", "discounted: those killed are said to be combatants"},
    };
    for (size_t k = 0; grade && k < sizeof words / sizeof *words; k++)
        if (strcmp(grade, words[k][0]) == 0) return words[k][1];
    return "not graded";
}

static bool review__disputed(const truce_incident *i, unsigned harm, truce_str claimant) {
    for (uint32_t k = 0; k < i->disputes.n; k++) {
        if (strcmp(i->disputes.v[k].about, truce_harm_name(harm)) != 0) continue;
        for (uint32_t q = 0; q < i->disputes.v[k].between.n; q++)
            if (truce_str_eq(i->disputes.v[k].between.v[q], claimant)) return true;
    }
    return false;
}

static const truce_article_brief *review__first(const truce_said_row *s, const truce_export_options *opt) {
    const truce_article_brief *first = NULL;
    for (uint32_t k = 0; opt->sources.report && k < s->claims.n; k++) {
        const truce_article_brief *a = opt->sources.report(s->claims.v[k].report, opt->sources.ctx);
        if (!a) continue;
        if (!first ||
            (a->published != TRUCE_NODAY && (first->published == TRUCE_NODAY || a->published < first->published)))
            first = a;
    }
    return first;
}

static void review__day(truce_json *j, const char *key, truce_day d) {
    char s[16];
    truce_day_format(d, s);
    if (s[0]) truce_json_kcstr(j, key, s);
}

/* The claim alone, in words: the note of an incident that has this one figure only. */
static void review__text(truce_buf *b, const truce_incident *i, const truce_figure_row *f, const truce_said_row *s) {
    truce_said_row one = *s;
    truce_figure_row row = *f;
    truce_incident only;
    char from[16], to[16];
    memset(&only, 0, sizeof only);
    row.said.v = &one;
    row.said.n = row.said.cap = 1;
    only.figures.v = &row;
    only.figures.n = only.figures.cap = 1;
    truce_export_notes(b, &only);
    if (b->n && b->p[b->n - 1] == '.') b->n--;
    if (i->places.n) {
        const truce_place *p = &i->places.v[0];
        truce_buf_cstr(b, ", at ");
        truce_buf_str(b, p->name.p ? p->name : p->text);
    }
    truce_day_format(i->from, from);
    truce_day_format(i->to, to);
    if (from[0]) truce_buf_printf(b, i->from == i->to ? ", on %s" : ", between %s and %s", from, to);
    truce_buf_char(b, '.');
}

static void review__appearance(truce_json *j, const truce_said_row *s, const truce_article_brief *a) {
    truce_json_key(j, "firstAppearance");
    truce_json_obj(j);
    truce_json_kcstr(j, "@type", "NewsArticle");
    truce_json_key(j, "identifier");
    truce_json_cstr(j, s->claims.v[0].report);
    if (a && a->url.n) truce_json_kstr(j, "url", a->url);
    if (a && a->title.n) truce_json_kstr(j, "headline", a->title);
    if (a && a->source.n) {
        truce_json_key(j, "publisher");
        truce_json_obj(j);
        truce_json_kcstr(j, "@type", "Organization");
        truce_json_kstr(j, "name", a->source);
        truce_json_obj_end(j);
    }
    if (a) review__day(j, "datePublished", a->published);
    truce_json_obj_end(j);
}

static void review__item(truce_json *j, const truce_said_row *s, const truce_article_brief *a) {
    truce_json_key(j, "itemReviewed");
    truce_json_obj(j);
    truce_json_kcstr(j, "@type", "Claim");
    truce_json_key(j, "author");
    truce_json_obj(j);
    truce_json_kcstr(j, "@type", "Organization");
    truce_json_kstr(j, "name", s->claimant);
    truce_json_obj_end(j);
    if (a) review__day(j, "datePublished", a->published);
    if (s->claims.n) review__appearance(j, s, a);
    truce_json_obj_end(j);
}

static void review__rating(truce_json *j, const truce_incident *i, bool disputed) {
    truce_json_key(j, "reviewRating");
    truce_json_obj(j);
    truce_json_kcstr(j, "@type", "Rating");
    truce_json_kcstr(j, "alternateName", review__grade(i->grade));
    truce_json_kcstr(j, "ratingExplanation",
                     disputed
                         ? "Another claimant gives a figure that cannot be reconciled with this one. No verdict on "
                           "truth is given."
                         : "No other claimant's figure contradicts this one. No verdict on truth is given.");
    truce_json_obj_end(j);
}

static void review__one(truce_buf *b, const truce_incident *i, const truce_figure_row *f, const truce_said_row *s,
                        const truce_export_options *opt, uint64_t number) {
    const truce_article_brief *a = review__first(s, opt);
    truce_json j;
    truce_buf text;
    truce_buf_init(&text);
    review__text(&text, i, f, s);
    truce_buf_cstr(b, number ? ",\n" : "\n");
    truce_json_init(&j, b);
    truce_json_obj(&j);
    truce_json_kcstr(&j, "@type", "ClaimReview");
    truce_json_key(&j, "claimReviewed");
    truce_json_str(&j, truce_buf_view(&text));
    b->failed |= text.failed;
    truce_buf_fini(&text);
    truce_json_key(&j, "author");
    truce_json_obj(&j);
    truce_json_kcstr(&j, "@type", "Organization");
    truce_json_kcstr(&j, "name", "truce, a program that keeps claims apart");
    truce_json_obj_end(&j);
    int64_t now = opt->now;
    if (now) review__day(&j, "datePublished", (truce_day)(now / 86400));
    else if (a) review__day(&j, "datePublished", a->published);
    truce_json_kcstr(&j, "identifier", i->id);
    review__item(&j, s, a);
    review__rating(&j, i, review__disputed(i, f->harm, s->claimant));
    truce_json_obj_end(&j);
}

void truce_claimreview_incident(truce_buf *b, const truce_incident *i, const truce_export_options *opt,
                                uint64_t *count) {
    for (uint32_t k = 0; k < i->figures.n; k++)
        for (uint32_t q = 0; q < i->figures.v[k].said.n; q++) {
            const truce_said_row *s = &i->figures.v[k].said.v[q];
            if (s->claimant.p) review__one(b, i, &i->figures.v[k], s, opt, (*count)++);
        }
}

void truce_claimreview_end(truce_buf *b, const truce_export_options *opt, const truce_export_coverage *cover,
                           int64_t now, const char *const *filters, size_t n) {
    truce_json j;
    truce_buf_cstr(b, "\n],\"truce:about\":");
    truce_json_init(&j, b);
    truce_export_about(&j, "claimreview", opt, cover, now, filters, n);
    truce_buf_cstr(b, "}\n");
}
