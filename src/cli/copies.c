/* cli/copies.c - `truce copies`: families of reports: who published first, who copied it, how much, when. */
#include "cli/layout.h"
#include "cli/ledger.h"
#include "cli/words.h"
#include "base/json.h"

#include <math.h>
#include <string.h>
#include <unistd.h>

static const char copies_help[] =
    "usage: truce copies [-d WHERE] [FILTER]...\n"
    "\n"
    "Shows families of reports: the first publisher, then who copied it, what share of the copy is\n"
    "the same, and how many days later; wire credits that the texts give.\n"
    "\n" TRUCE_LEDGER_HELP_WHERE TRUCE_LEDGER_HELP_FILTERS
    "  --format FORMAT     table (default), jsonl (a report a line), csv\n" TRUCE_LEDGER_HELP_KNOWS "\n"
    "Exit codes: 0 (also when there are none), 1 the ledger could not be read, 2 usage.\n"
    "\n"
    "example: truce copies --since 2025-10-01 --until 2025-10-31\n";

enum { TABLE, JSONL, CSV };

typedef struct copies {
    truce_ledger l;
    truce_out o;
    int format;
    uint32_t family; /* the one in hand */
    truce_day first; /* its first publication */
    uint64_t families, shown, limit, more;
    truce_buf text;
} copies;

static void put_row(copies *x, const truce_stored_report *r, bool first) {
    truce_out *o = &x->o;
    unsigned w = truce_lay_columns(o), title = w > 66 + 14 ? w - 66 : 14;
    truce_buf_cstr(&o->buf, first ? "" : "  ");
    truce_buf_clear(&x->text);
    truce_words_days(&x->text, r->published, TRUCE_NODAY);
    truce_lay_cell(o, truce_buf_view(&x->text), first ? 14 : 12, false);
    truce_lay_cell(o, truce_words_outlet(r->source, r->url, r->file), 20, false);
    truce_buf_cstr(&o->buf, "  ");
    truce_buf_clear(&x->text);
    if (first) truce_buf_cstr(&x->text, "first");
    else {
        truce_buf_printf(&x->text, "%d %%", (int)lround(r->copy_share * 100));
        if (r->published != TRUCE_NODAY && x->first != TRUCE_NODAY && r->published > x->first)
            truce_buf_printf(&x->text, ", +%d d", r->published - x->first);
    }
    truce_lay_cell(o, truce_buf_view(&x->text), 13, false);
    truce_buf_clear(&x->text);
    if (r->credit.n) truce_buf_printf(&x->text, "[%.*s] ", TRUCE_FMT(r->credit));
    truce_buf_str(&x->text, r->title.n ? r->title : TRUCE_STR("(no title)"));
    truce_lay_cell(o, truce_buf_view(&x->text), title, false);
    truce_buf_printf(&o->buf, "  %.12s", r->id);
    truce_lay_end(o);
}

static void put_csv(copies *x, const truce_stored_report *r, uint32_t family, uint32_t of) {
    truce_out *o = &x->o;
    truce_csv_int(o, (int64_t)family + 1, true);
    truce_csv_int(o, of, true);
    truce_csv_cstr(o, r->id);
    truce_csv_cstr(o, r->copy_of);
    truce_csv_real(o, r->copy_of[0] ? r->copy_share : NAN, 2);
    truce_csv_day(o, r->published);
    truce_csv_str(o, r->source);
    truce_csv_str(o, r->credit);
    truce_csv_str(o, r->title);
    truce_csv_str(o, r->url);
    truce_csv_str(o, r->file);
    truce_csv_end(o);
}

static void put_json(copies *x, const truce_stored_report *r, uint32_t family, uint32_t of) {
    truce_json j;
    truce_json_init(&j, &x->o.buf);
    truce_json_obj(&j);
    truce_json_kcstr(&j, "type", "copy");
    truce_json_kint(&j, "family", (int64_t)family + 1);
    truce_json_kint(&j, "of", of);
    truce_json_kcstr(&j, "report", r->id);
    truce_json_kstr(&j, "copy_of", r->copy_of[0] ? truce_str_c(r->copy_of) : TRUCE_NOSTR);
    truce_json_key(&j, "copy_share");
    truce_json_real(&j, r->copy_of[0] ? r->copy_share : NAN, 2);
    truce_json_kcstr(&j, "origin", r->origin);
    truce_json_kday(&j, "published", r->published);
    truce_json_kstr(&j, "source", r->source);
    truce_json_kstr(&j, "credit", r->credit);
    truce_json_kstr(&j, "title", r->title);
    truce_json_kstr(&j, "url", r->url);
    truce_json_kstr(&j, "file", r->file);
    truce_json_obj_end(&j);
    truce_buf_char(&x->o.buf, '\n');
}

static int each(const truce_stored_report *r, uint32_t family, uint32_t of, void *ctx) {
    copies *x = ctx;
    bool first = !x->families || family != x->family;
    if (first) {
        x->families++;
        x->family = family;
        x->first = r->published;
    }
    if (x->limit && x->families > x->limit) { /* families beyond the limit are only counted */
        x->more += first;
        return TRUCE_OK;
    }
    if (x->format == TABLE && first && x->shown) truce_buf_char(&x->o.buf, '\n');
    x->shown++;
    if (x->format == TABLE) put_row(x, r, first);
    else if (x->format == CSV) put_csv(x, r, family, of);
    else put_json(x, r, family, of);
    x->o.buf.failed |= x->text.failed;
    return truce_out_flush(&x->o, false);
}

static int show_copies(copies *x) {
    truce_err e = {0};
    truce_out *o = &x->o;
    truce_out_terminal(o);
    x->limit = x->l.has_limit ? x->l.filter.limit : x->format == TABLE && isatty(o->fd) ? TRUCE_LEDGER_ROWS : 0;
    x->l.filter.limit = 0; /* of families, counted here */
    if (x->format == CSV)
        truce_buf_cstr(&o->buf, "family,of,report,copy_of,copy_share,published,source,credit,title,url,file\r\n");
    int rc = truce_store_copies(x->l.store, &x->l.filter, each, x, &e);
    if (rc == TRUCE_OK && !x->families) truce_cli_say("no copies in %s match", x->l.where);
    if (rc == TRUCE_OK && x->more && x->format == TABLE) {
        truce_buf_clear(&x->text);
        truce_words_of(&x->text, x->more, "more family", "more families");
        truce_lay_colour(o, "2");
        truce_buf_printf(&o->buf, "\n%.*s: --limit 0 shows all\n", TRUCE_FMT(truce_buf_view(&x->text)));
        truce_lay_colour(o, "0");
    }
    return truce_ledger_end(&x->l, o, rc, &e);
}

static int options(copies *x, int argc, char **argv) {
    static const struct option longs[] = {
        TRUCE_LEDGER_WHERE, TRUCE_LEDGER_FILTERS, TRUCE_LEDGER_TIME, TRUCE_LEDGER_FORMATS, {NULL, 0, NULL, 0}};
    static const char *const formats[] = {"table", "jsonl", "csv"};
    int c, code = 0;
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, TRUCE_LEDGER_SHORT, longs, NULL)) != -1)
        code = c == '?' || c == ':' ? truce_cli_badopt("copies", c, argv) : truce_ledger_option(&x->l, c, optarg);
    if (code) return code;
    if (optind < argc)
        return truce_cli_usage("copies", "copies: what is '%s'? Filters are options: --source, --id ...", argv[optind]);
    x->format = truce_ledger_format(&x->l, formats, 3);
    return x->format < 0 ? TRUCE_EXIT_USAGE : 0;
}

static int copies_main(int argc, char **argv) {
    copies x;
    memset(&x, 0, sizeof x);
    truce_ledger_init(&x.l, "copies");
    truce_out_init(&x.o, &truce_writer_table, STDOUT_FILENO);
    truce_buf_init(&x.text);
    int code = options(&x, argc, argv);
    if (!code) code = truce_ledger_open(&x.l, TRUCE_STORE_READ);
    if (!code) code = show_copies(&x);
    truce_ledger_fini(&x.l);
    truce_out_fini(&x.o);
    truce_buf_fini(&x.text);
    return code;
}

const truce_command truce_command_copies = {"copies", "who copied whom: families of reports", copies_main, copies_help};
