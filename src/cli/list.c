/* cli/list.c - `truce reports`, `claims`, `incidents`, `series`: what a ledger holds, by filter, as table, jsonl, csv.
 * One loop for the four; each kind has a head, a row for each format, and a name. */
#include "cli/layout.h"
#include "cli/ledger.h"
#include "cli/words.h"
#include "engine/records.h"

#include <math.h>
#include <string.h>
#include <unistd.h>

enum { TABLE, JSONL, CSV };
enum { REPORTS, CLAIMS, INCIDENTS, SERIES };

typedef struct list {
    truce_ledger l;
    truce_out o;
    int kind, format;
    uint64_t limit;       /* rows to show; 0: all */
    uint64_t shown, more; /* more: seen beyond the limit, up to COUNTED */
    truce_buf text;       /* of one cell */
} list;

#define COUNTED 250 /* rows beyond the limit that are counted: that takes time too */

static const char *const one_name[] = {"report", "claim", "incident", "total"};
static const char *const formats[] = {"table", "jsonl", "csv"};

/* ---------------------------------------------------------------- reports */

static void json_time(truce_json *j, const char *key, truce_time_us t) {
    truce_buf b;
    truce_buf_init(&b);
    if (t > 0) truce_words_time(&b, t);
    if (b.n > 10) b.p[10] = 'T';
    truce_json_kstr(j, key, t > 0 ? truce_buf_view(&b) : TRUCE_NOSTR);
    truce_buf_fini(&b);
}

static void json_id(truce_json *j, const char *key, const char *id) {
    truce_json_kstr(j, key, id[0] ? truce_str_c(id) : TRUCE_NOSTR);
}

static void report_json(truce_buf *b, const truce_stored_report *r) {
    truce_json j;
    truce_json_init(&j, b);
    truce_json_obj(&j);
    truce_json_kcstr(&j, "type", "report");
    truce_json_kcstr(&j, "id", r->id);
    truce_json_kstr(&j, "file", r->file);
    truce_json_kint(&j, "part", r->part);
    truce_json_kstr(&j, "title", r->title);
    truce_json_kstr(&j, "source", r->source);
    truce_json_kstr(&j, "url", r->url);
    truce_json_kstr(&j, "lang", r->lang);
    truce_json_kday(&j, "published", r->published);
    truce_json_kcstr(&j, "published_basis", truce_basis_name(r->basis));
    truce_json_kint(&j, "bytes", (int64_t)r->bytes);
    truce_json_kint(&j, "sentences", (int64_t)r->sentences);
    truce_json_kint(&j, "claims", (int64_t)r->claims);
    json_id(&j, "copy_of", r->copy_of);
    truce_json_key(&j, "copy_share");
    truce_json_real(&j, r->copy_share, 2);
    json_id(&j, "origin", r->origin);
    truce_json_kstr(&j, "credit", r->credit);
    json_time(&j, "taken", r->taken);
    json_time(&j, "withdrawn", r->withdrawn);
    truce_json_kstr(&j, "reason", r->withdrawn ? r->reason : TRUCE_NOSTR);
    truce_json_key(&j, "document");
    truce_json_obj(&j);
    json_id(&j, "sha256", r->document);
    truce_json_kint(&j, "bytes", (int64_t)r->document_bytes);
    truce_json_kint(&j, "offset", (int64_t)r->offset);
    truce_json_kstr(&j, "name", r->name);
    truce_json_kstr(&j, "location", r->location);
    truce_json_kstr(&j, "media_type", r->media_type);
    truce_json_kstr(&j, "tool", r->tool);
    json_time(&j, "obtained", r->obtained);
    truce_json_obj_end(&j);
    truce_json_obj_end(&j);
    truce_buf_char(b, '\n');
}

static void report_csv(truce_out *o, const truce_stored_report *r) {
    truce_csv_cstr(o, r->id);
    truce_csv_day(o, r->published);
    truce_csv_cstr(o, truce_basis_name(r->basis));
    truce_csv_str(o, r->source);
    truce_csv_str(o, r->title);
    truce_csv_str(o, r->url);
    truce_csv_str(o, r->file);
    truce_csv_int(o, r->part, true);
    truce_csv_int(o, (int64_t)r->claims, true);
    truce_csv_cstr(o, r->copy_of);
    truce_csv_real(o, r->copy_of[0] ? r->copy_share : NAN, 2);
    truce_csv_cstr(o, r->origin);
    truce_csv_str(o, r->credit);
    truce_csv_cstr(o, r->withdrawn ? "true" : "false");
    truce_csv_str(o, r->withdrawn ? r->reason : TRUCE_NOSTR);
    truce_csv_end(o);
}

static void report_row(list *x, const truce_stored_report *r) {
    truce_out *o = &x->o;
    unsigned w = truce_lay_columns(o), title = w > 54 + 12 ? w - 54 : 12;
    char n[32];
    truce_buf_clear(&x->text);
    truce_words_days(&x->text, r->published, TRUCE_NODAY);
    truce_lay_cell(o, truce_buf_view(&x->text), 12, false);
    truce_lay_cell(o, truce_words_outlet(r->source, r->url, r->file), 18, false);
    truce_buf_cstr(&o->buf, "  ");
    truce_buf_clear(&x->text);
    if (r->withdrawn || r->copy_of[0]) truce_buf_cstr(&x->text, r->withdrawn ? "withdrawn: " : "copy: ");
    truce_buf_str(&x->text, r->title.n ? r->title : TRUCE_STR("(no title)"));
    if (r->withdrawn || r->copy_of[0]) truce_lay_colour(o, "2");
    truce_lay_cell(o, truce_buf_view(&x->text), title, false);
    if (r->withdrawn || r->copy_of[0]) truce_lay_colour(o, "0");
    snprintf(n, sizeof n, "%llu", (unsigned long long)r->claims);
    truce_lay_cell(o, truce_str_c(n), 8, true);
    truce_buf_printf(&o->buf, "  %.12s", r->id);
    truce_lay_end(o);
}

/* ---------------------------------------------------------------- claims */

static void claim_row(list *x, const truce_reading *r, const truce_claim *c) {
    static const char *const marks[] = {"", "admitted: ", "denied: ", "confirmed: ", "not verified: "};
    truce_out *o = &x->o;
    unsigned w = truce_lay_columns(o), what = w > 50 + 20 ? w - 50 : 20;
    char id[32];
    truce_buf_clear(&x->text);
    truce_words_days(&x->text, c->has_when ? c->from : r->article->published, TRUCE_NODAY);
    truce_lay_cell(o, truce_buf_view(&x->text), 12, false);
    truce_buf_clear(&x->text);
    if (c->has_claimant)
        truce_words_who(&x->text, NULL, &(truce_actor){.name = c->claimant.name, .text = c->claimant.text});
    else truce_buf_cstr(&x->text, "(the report)");
    truce_lay_cell(o, truce_buf_view(&x->text), 18, false);
    truce_buf_cstr(&o->buf, "  ");
    truce_buf_clear(&x->text);
    truce_buf_cstr(&x->text, marks[c->stance < 5 ? c->stance : 0]);
    truce_words_what(&x->text, x->l.lex, c);
    if (c->places.n) {
        truce_buf_cstr(&x->text, ", ");
        truce_words_place(&x->text, &c->places.v[0]);
    }
    truce_lay_cell(o, truce_buf_view(&x->text), what, false);
    truce_claim_id(id, r->article->id, c->number);
    truce_buf_printf(&o->buf, "  %s", id);
    truce_lay_end(o);
}

static void claim_json(truce_buf *b, const truce_reading *r, const truce_claim *c) {
    truce_json j;
    truce_json_init(&j, b);
    truce_json_obj(&j);
    truce_record_claim(&j, r, c);
    truce_json_obj_end(&j);
    truce_buf_char(b, '\n');
}

/* ---------------------------------------------------------------- incidents and series as CSV */

static void csv_figures(truce_out *o, const truce_figures *f) {
    truce_csv_int(o, f->low, f->low >= 0);
    truce_csv_int(o, f->best, f->best >= 0);
    truce_csv_int(o, f->high, f->high >= 0);
}

static void csv_side(list *x, const truce_incident *i, char side) {
    truce_buf_clear(&x->text);
    for (uint32_t k = 0; k < i->parties.n; k++) {
        if (i->parties.v[k].side != side) continue;
        if (x->text.n) truce_buf_cstr(&x->text, "; ");
        truce_buf_str(&x->text, i->parties.v[k].name);
    }
    truce_csv_str(&x->o, truce_buf_view(&x->text));
}

static void incident_csv(list *x, const truce_incident *i) {
    truce_out *o = &x->o;
    const truce_place *p = i->places.n ? &i->places.v[0] : NULL;
    truce_csv_cstr(o, i->id);
    truce_csv_str(o, i->kind);
    truce_csv_str(o, i->event);
    truce_csv_str(o, i->acled);
    truce_csv_day(o, i->from);
    truce_csv_day(o, i->to);
    truce_csv_int(o, i->date_prec, i->date_prec > 0);
    truce_csv_str(o, p ? (p->name.p ? p->name : p->text) : TRUCE_NOSTR);
    truce_csv_str(o, p ? p->country : TRUCE_NOSTR);
    truce_csv_real(o, p ? p->lat : NAN, 5);
    truce_csv_real(o, p ? p->lon : NAN, 5);
    truce_csv_int(o, p ? p->where_prec : 0, p != NULL);
    for (char side = 'A'; side <= 'C'; side++) csv_side(x, i, side);
    for (unsigned h = TRUCE_HARM_KILLED; h <= TRUCE_HARM_CAPTURED; h++) csv_figures(o, &i->totals[h]);
    truce_csv_cstr(o, i->grade);
    truce_csv_int(o, i->reports, true);
    truce_csv_int(o, i->origins, true);
    truce_csv_int(o, i->claimants, true);
    truce_csv_cstr(o, i->parent ? i->parent->id : "");
    truce_csv_cstr(o, i->policy);
    truce_csv_end(o);
}

static void series_csv(truce_out *o, const truce_series *s) {
    truce_csv_day(o, s->from);
    truce_csv_day(o, s->to);
    truce_csv_cstr(o, truce_harm_name(s->harm));
    truce_csv_str(o, s->victim_party);
    truce_csv_cstr(o, truce_role_name(s->victim_role));
    truce_csv_str(o, s->place);
    truce_csv_int(o, s->count.low, s->count.low >= 0);
    truce_csv_int(o, s->count.high, s->count.high >= 0);
    truce_csv_cstr(o, truce_bound_name(s->count.bound));
    truce_csv_str(o, s->count.word);
    truce_csv_str(o, s->claimant);
    truce_csv_int(o, s->claims.n, true);
    truce_csv_end(o);
}

/* ---------------------------------------------------------------- the loop */

/* Is this row one to show? Beyond the limit rows are only counted. */
static bool wanted(list *x) {
    if (x->limit && x->shown == x->limit) {
        x->more++;
        return false;
    }
    x->shown++;
    return true;
}

static int done(list *x) {
    x->o.buf.failed |= x->text.failed;
    return truce_cli_interrupted() ? TRUCE_ESTOP : truce_out_flush(&x->o, false);
}

static int each_report(const truce_stored_report *r, void *ctx) {
    list *x = ctx;
    if (!wanted(x)) return TRUCE_OK;
    if (x->format == TABLE) report_row(x, r);
    else if (x->format == JSONL) report_json(&x->o.buf, r);
    else report_csv(&x->o, r);
    return done(x);
}

static int each_claim(const truce_reading *r, const truce_claim *c, const char *incident, void *ctx) {
    list *x = ctx;
    (void)incident;
    if (!wanted(x)) return TRUCE_OK;
    if (x->format == TABLE) claim_row(x, r, c);
    else if (x->format == JSONL) claim_json(&x->o.buf, r, c);
    else truce_csv_claim(&x->o, r, c);
    return done(x);
}

static int each_incident(const truce_incident *i, void *ctx) {
    list *x = ctx;
    if (!wanted(x)) return TRUCE_OK;
    if (x->format == CSV) incident_csv(x, i);
    else x->o.writer->incident(&x->o, i);
    return done(x);
}

static int each_series(const truce_series *s, void *ctx) {
    list *x = ctx;
    if (!wanted(x)) return TRUCE_OK;
    if (x->format == CSV) series_csv(&x->o, s);
    else x->o.writer->series(&x->o, s);
    return done(x);
}

static void head(list *x) {
    static const char *const csv[] = {
        "id,published,published_basis,source,title,url,file,part,claims,copy_of,copy_share,origin,credit,withdrawn,"
        "reason\r\n",
        NULL,
        "id,kind,event,acled,from,to,date_prec,place,country,lat,lon,where_prec,side_a,side_b,others,killed_low,"
        "killed_best,killed_high,wounded_low,wounded_best,wounded_high,captured_low,captured_best,captured_high,grade,"
        "reports,origins,claimants,parent,policy\r\n",
        "from,to,harm,victim_party,victim_role,place,low,high,bound,word,claimant,claims\r\n"};
    truce_out *o = &x->o;
    unsigned w = truce_lay_columns(o);
    if (x->format == CSV && csv[x->kind]) truce_buf_cstr(&o->buf, csv[x->kind]);
    else if (x->format == CSV) truce_writer_csv.begin(o);
    if (x->format != TABLE || x->kind > CLAIMS) return;
    truce_lay_colour(o, "2");
    if (x->kind == REPORTS)
        truce_buf_printf(&o->buf, "%-12s%-20s%-*s%8s  %s", "published", "source", w > 66 ? (int)w - 54 : 12, "title",
                         "claims", "id");
    else truce_buf_printf(&o->buf, "%-12s%-20s%-*s  %s", "day", "who says", w > 70 ? (int)w - 50 : 20, "what", "id");
    truce_lay_colour(o, "0");
    truce_buf_char(&o->buf, '\n');
}

static int query(list *x, truce_err *e) {
    truce_store *s = x->l.store;
    const truce_filter *f = &x->l.filter;
    switch (x->kind) {
    case REPORTS: return truce_store_reports(s, f, each_report, x, e);
    case CLAIMS: return truce_store_claims(s, f, each_claim, x, e);
    case INCIDENTS: return truce_store_incidents(s, f, x->l.policy, each_incident, x, e);
    default: return truce_store_series(s, f, each_series, x, e);
    }
}

/* How many more there are, and how to see them; or that there is nothing. */
static void tail(list *x) {
    if (!x->shown) {
        truce_cli_say("no %ss in %s match", one_name[x->kind], x->l.where);
        return;
    }
    if (!x->more || x->format != TABLE) return;
    truce_buf_clear(&x->text);
    truce_buf_cstr(&x->text, x->more > COUNTED ? "more than " : "");
    truce_words_number(&x->text, x->more > COUNTED ? COUNTED : x->more);
    truce_lay_colour(&x->o, "2");
    unsigned long long next = x->l.filter.offset;
    next += x->limit;
    truce_buf_printf(&x->o.buf, "%.*s more: --limit 0 shows all, --offset %llu the next ones",
                     TRUCE_FMT(truce_buf_view(&x->text)), next);
    truce_lay_colour(&x->o, "0");
    truce_buf_char(&x->o.buf, '\n');
}

static int show_list(list *x) {
    truce_err e = {0};
    truce_out *o = &x->o;
    bool table = x->format == TABLE, people = table && isatty(o->fd);
    truce_out_terminal(o);
    o->lex = x->l.lex;
    o->ledger = true;
    o->writer = table ? &truce_writer_table : x->format == CSV ? &truce_writer_csv : &truce_writer_jsonl;
    x->limit = x->l.has_limit ? x->l.filter.limit : people ? TRUCE_LEDGER_ROWS : 0;
    x->l.filter.limit = x->limit && people ? x->limit + COUNTED + 1 : x->limit;
    head(x);
    size_t headed = o->buf.n;
    int rc = query(x, &e);
    if (rc == TRUCE_OK) tail(x);
    if (!x->shown && table && o->buf.n == headed) truce_buf_clear(&o->buf); /* a head over nothing */
    return truce_ledger_end(&x->l, o, rc, &e);
}

static int options(list *x, int argc, char **argv) {
    static const struct option longs[] = {TRUCE_LEDGER_WHERE,   TRUCE_LEDGER_FILTERS, TRUCE_LEDGER_TIME,
                                          TRUCE_LEDGER_FORMATS, TRUCE_LEDGER_COUNTS,  {NULL, 0, NULL, 0}};
    int c, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1)
        code = c == '?' || c == ':' ? truce_cli_badopt(x->l.command, c, argv) : truce_ledger_option(&x->l, c, optarg);
    if (code) return code;
    if (optind < argc)
        return truce_cli_usage(x->l.command, "%s: what is '%s'? Filters are options: --text %s, --id %s ...",
                               x->l.command, argv[optind], argv[optind], argv[optind]);
    x->format = truce_ledger_format(&x->l, formats, 3);
    return x->format < 0 ? TRUCE_EXIT_USAGE : 0;
}

static int list_main(int kind, int argc, char **argv) {
    list x;
    memset(&x, 0, sizeof x);
    x.kind = kind;
    truce_ledger_init(&x.l, argv[0]);
    truce_out_init(&x.o, &truce_writer_table, STDOUT_FILENO);
    truce_buf_init(&x.text);
    int code = options(&x, argc, argv);
    if (!code) code = truce_ledger_open(&x.l, TRUCE_STORE_READ);
    if (!code) code = show_list(&x);
    truce_ledger_fini(&x.l);
    truce_out_fini(&x.o);
    truce_buf_fini(&x.text);
    return code;
}

/* ---------------------------------------------------------------- the commands */

static int reports_main(int argc, char **argv) {
    return list_main(REPORTS, argc, argv);
}
static int claims_main(int argc, char **argv) {
    return list_main(CLAIMS, argc, argv);
}
static int incidents_main(int argc, char **argv) {
    return list_main(INCIDENTS, argc, argv);
}
static int series_main(int argc, char **argv) {
    return list_main(SERIES, argc, argv);
}

#define FORMAT_HELP "  --format FORMAT     table (default), jsonl (a record a line), csv\n"
#define POLICY_HELP "  --policy POLICY     how figures become low/best/high: ucdp (default), acled, ibc, airwars\n"
#define EXIT_HELP   "\nExit codes: 0 (also when nothing matches), 1 the ledger could not be read, 2 usage.\n\n"

const truce_command truce_command_reports = {
    "reports", "the reports of a ledger", reports_main,
    "usage: truce reports [-d WHERE] [FILTER]...\n"
    "\n"
    "Lists the reports of a ledger by day of publication; copies and withdrawn ones are marked.\n"
    "\n" TRUCE_LEDGER_HELP_WHERE TRUCE_LEDGER_HELP_FILTERS FORMAT_HELP TRUCE_LEDGER_HELP_KNOWS EXIT_HELP
    "example: truce reports --since 2025-10-01 --until 2025-10-31 --place AFG\n"};

const truce_command truce_command_claims = {
    "claims", "the claims of a ledger: who says what happened", claims_main,
    "usage: truce claims [-d WHERE] [FILTER]...\n"
    "\n"
    "Lists claims report by report, each with the day that it speaks of and who makes it.\n"
    "\n" TRUCE_LEDGER_HELP_WHERE TRUCE_LEDGER_HELP_FILTERS FORMAT_HELP TRUCE_LEDGER_HELP_KNOWS EXIT_HELP
    "example: truce claims --claimant Taliban --harm killed --format csv > claims.csv\n"};

const truce_command truce_command_incidents = {
    "incidents", "the incidents of a ledger, with every side's figures", incidents_main,
    "usage: truce incidents [-d WHERE] [FILTER]... [--policy POLICY]\n"
    "\n"
    "Lists incidents by day: a row for each harm, a column for each claimant, then low, best, high.\n"
    "\n" TRUCE_LEDGER_HELP_WHERE TRUCE_LEDGER_HELP_FILTERS POLICY_HELP FORMAT_HELP TRUCE_LEDGER_HELP_KNOWS EXIT_HELP
    "example: truce incidents --place 'Spin Boldak' --grade contested\n"};

const truce_command truce_command_series = {
    "series", "totals over a period, as claimed; never added to incidents", series_main,
    "usage: truce series [-d WHERE] [FILTER]...\n"
    "\n"
    "Lists the totals over a period or a campaign that somebody gave, with who gave them.\n"
    "\n" TRUCE_LEDGER_HELP_WHERE TRUCE_LEDGER_HELP_FILTERS FORMAT_HELP TRUCE_LEDGER_HELP_KNOWS EXIT_HELP
    "example: truce series --party PAK --since 2025-01-01\n"};
