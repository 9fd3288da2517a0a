/* exchange/row.h - what the exports share: fields of a row, an incident seen as two sides at a place on a day.
 * Does not: know any one format. Memory: into the caller's buffer. */
#ifndef TRUCE_EXCHANGE_ROW_H
#define TRUCE_EXCHANGE_ROW_H
#include "exchange/exchange.h"

/** A row that is being written. Separator ',' quotes as RFC 4180 says; '\t' turns tabs and line ends into spaces. */
typedef struct exch_row {
    truce_buf *b;
    char sep;
    uint32_t n; /* fields so far */
} exch_row;

void exch_str(exch_row *r, truce_str s);
void exch_cstr(exch_row *r, const char *s);
void exch_empty(exch_row *r, uint32_t n);
void exch_int(exch_row *r, int64_t v);
void exch_count(exch_row *r, int64_t v);             /* -1: empty */
void exch_day(exch_row *r, truce_day d);             /* TRUCE_NODAY: empty */
void exch_real(exch_row *r, double v, int decimals); /* not finite: empty */
void exch_printf(exch_row *r, const char *fmt, ...) TRUCE_PRINTF(2, 3);
void exch_end(exch_row *r);
/** Header lines of `n` columns: the names, then with `hxl` their tags (NULL: none). */
void exch_header(truce_buf *b, const char *const *names, uint32_t n, bool hxl, const char *const (*tags)[2]);

/** Coordinates that can be on a map: longitude brought into [-180, 180]. False: none. */
bool exch_point(const truce_place *p, double *lat, double *lon);

/** An incident as the data sets see one: who acted (0) on whom (1), where. */
typedef struct exch_view {
    const truce_incident *i;
    const truce_export_options *opt;
    const truce_place *place;       /* the most prominent one; NULL: none */
    const truce_country *country;   /* where; NULL: not known */
    const truce_party *side[2];     /* NULL: nobody known, or civilians of no stated country */
    bool civilians[2];              /* that side are civilians */
    bool targeting;                 /* all that is said to be harmed are civilians */
    const truce_article_brief *own; /* the one imported row of `dataset` that the incident consists of; NULL */
} exch_view;

/** `dataset` is the source of imported rows: "ACLED", "UCDP GED". */
void exch_look(exch_view *v, const truce_incident *i, const truce_export_options *opt, const char *dataset);
/** "Pakistan", "Civilians (Pakistan)", "Unidentified Armed Group (Pakistan)"; nothing for an absent second side. */
void exch_side_name(truce_buf *b, const exch_view *v, int k);
bool exch_state(const truce_party *p); /* a state, not a group */
bool exch_role_civil(unsigned role);   /* named as civilians: not "person" */
bool exch_role_armed(unsigned role);
truce_str exch_party_key(const truce_party *p); /* as in truce_figure_row.victim_party */
/** The day of the latest report of the incident, as unix seconds; opt->now when that is set; 0: not known. */
int64_t exch_stamp(const exch_view *v);
/** Distinct values of a field of the incident's reports, "; " between. */
enum exch_of { EXCH_SOURCE, EXCH_URL, EXCH_TITLE };
void exch_join(truce_buf *b, const exch_view *v, enum exch_of what);
/** Calls `each` once a report of the incident that is known, in order of its claims. False: out of memory. */
bool exch_reports(const exch_view *v, void (*each)(const truce_article_brief *a, void *ctx), void *ctx);
/** A column of the row that the incident consists of, into `out`. False: no such row or column. */
bool exch_own_column(const exch_view *v, const char *name, truce_buf *out);
/** Write the row's own value, or the one in `b`, which is cleared. */
void exch_own_or(exch_row *r, const exch_view *v, const char *name, truce_buf *b);
/** Plural or singular of a victim role: "soldiers", "police officer". */
const char *exch_role_word(unsigned role, bool plural);
#endif
