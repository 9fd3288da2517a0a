/* cli/explain.c - `truce explain`: how a claim came about: its sentence, tree, rule, and what filled each role. */
#include "cli/out.h"
#include "cli/session.h"
#include "engine/records.h"

#include <string.h>
#include <unistd.h>

static const char explain_help[] =
    "usage: truce explain [OPTION]... CLAIM-ID [FILE|DIR|-]...\n"
    "\n"
    "Reads the same input again and shows how the claim came about: the sentence, its tokens with\n"
    "tags and tree, the rule that fired, what filled each role and where in the text it stands.\n"
    "CLAIM-ID is the `id` of a claim record; the first characters of it are enough.\n"
    "\n"
    "  --from, --date, --lexicon, --data, -j   as for `truce read`\n"
    "\n"
    "Exit codes: 0 found, 1 no such claim in this input, or input left out, 2 usage.\n"
    "\n"
    "example: truce explain 1f0c66a2b9d1-3 examples/reports\n";

typedef struct explainer {
    const char *id;
    size_t id_n;
    unsigned found;
    truce_out out;
} explainer;

static void put_token(truce_buf *b, const truce_sentence *s, uint32_t i, bool trigger) {
    const truce_token *t = &s->tok[i];
    truce_buf_printf(b, "  %c %3u  %-18.*s %-18.*s %-6s %-6s", trigger ? '*' : ' ', i + 1, TRUCE_FMT(t->form),
                     TRUCE_FMT(t->lemma), truce_upos_name(t->upos), truce_xpos_name(t->xpos));
    if (t->head == TRUCE_ROOT) truce_buf_printf(b, " %-12s root\n", truce_dep_name(t->dep));
    else
        truce_buf_printf(b, " %-12s of %d %.*s\n", truce_dep_name(t->dep), t->head + 1,
                         TRUCE_FMT(s->tok[t->head].form));
}

static void put_where(truce_buf *b, const truce_reading *r, uint32_t beg, uint32_t end, truce_entry entry) {
    if (beg < end)
        truce_buf_printf(b, "  \"%.*s\" [%u,%u)", TRUCE_FMT(truce_str_sub(r->article->text, beg, end)), beg, end);
    else truce_buf_cstr(b, "  (implied, not in the text)");
    if (entry != TRUCE_NOENTRY && r->lex) {
        truce_str where = truce_lex_where(r->lex, entry);
        if (where.n) truce_buf_printf(b, "  %.*s", TRUCE_FMT(where));
    }
    truce_buf_char(b, '\n');
}

static void put_actor(truce_buf *b, const truce_reading *r, const char *role, const truce_actor *a) {
    truce_str name = a->name.p ? a->name : a->text;
    truce_buf_printf(b, "  %-10s %.*s", role, TRUCE_FMT(name));
    if (a->country.n) truce_buf_printf(b, " %.*s", TRUCE_FMT(a->country));
    if (a->sector.n) truce_buf_printf(b, " %.*s", TRUCE_FMT(a->sector));
    if (a->id.n) truce_buf_printf(b, " <%.*s>", TRUCE_FMT(a->id));
    put_where(b, r, a->beg, a->end, a->entry);
}

static void put_count(truce_buf *b, const truce_count *c) {
    truce_buf_printf(b, "%s", truce_bound_name(c->bound));
    if (c->low >= 0) truce_buf_printf(b, " low %lld", (long long)c->low);
    if (c->high >= 0) truce_buf_printf(b, " high %lld", (long long)c->high);
    if (c->word.n) truce_buf_printf(b, " (\"%.*s\")", TRUCE_FMT(c->word));
}

static void put_roles(truce_buf *b, const truce_reading *r, const truce_claim *c) {
    char from[16], to[16];
    for (uint32_t i = 0; i < c->actors.n; i++) put_actor(b, r, "actor", &c->actors.v[i]);
    for (uint32_t i = 0; i < c->recipients.n; i++) put_actor(b, r, "recipient", &c->recipients.v[i]);
    if (c->harm != TRUCE_HARM_NONE) {
        truce_buf_printf(b, "  %-10s %s, ", "harm", truce_harm_name(c->harm));
        put_count(b, &c->count);
        truce_buf_cstr(b, c->period_total ? ", total of a period\n" : "\n");
        put_actor(b, r, "victim", &c->victim);
        truce_buf_printf(b, "  %-10s %s\n", "role", truce_role_name(c->victim.role));
        if (c->part_of >= 0 && (uint32_t)c->part_of < r->claims.n)
            truce_buf_printf(b, "  %-10s claim %u of this report\n", "part of", r->claims.v[c->part_of].number);
    }
    if (c->has_object) {
        truce_buf_printf(b, "  %-10s %.*s, %.*s, ", "object", TRUCE_FMT(c->object_kind), TRUCE_FMT(c->object_done));
        put_count(b, &c->object_count);
        put_where(b, r, c->object_beg, c->object_end, TRUCE_NOENTRY);
    }
    if (c->has_weapon) {
        truce_buf_printf(b, "  %-10s %.*s", "weapon", TRUCE_FMT(c->weapon_kind));
        put_where(b, r, c->weapon_beg, c->weapon_end, TRUCE_NOENTRY);
    }
    for (uint32_t i = 0; i < c->places.n; i++) {
        const truce_place *p = &c->places.v[i];
        truce_buf_printf(b, "  %-10s %.*s %.*s, where_prec %u", "place", TRUCE_FMT(p->name), TRUCE_FMT(p->country),
                         p->where_prec);
        put_where(b, r, p->beg, p->end, p->entry);
    }
    if (c->has_when) {
        truce_day_format(c->from, from);
        truce_day_format(c->to, to);
        truce_buf_printf(b, "  %-10s %s to %s, date_prec %u, from \"%.*s\"\n", "when", from, to, c->date_prec,
                         TRUCE_FMT(c->when_text));
    }
    if (c->has_claimant) put_actor(b, r, "claimant", &c->claimant);
    else truce_buf_printf(b, "  %-10s the report, in its own voice\n", "claimant");
}

static void put_claim(truce_buf *b, const truce_reading *r, const truce_claim *c, const char *id) {
    const truce_article *a = r->article;
    char day[16];
    truce_day_format(a->published, day);
    truce_buf_printf(b, "claim %s\n\nreport    %s\n          %.*s, part %u", id, a->id, TRUCE_FMT(a->file), a->part);
    if (a->title.n) truce_buf_printf(b, ", \"%.*s\"", TRUCE_FMT(a->title));
    truce_buf_printf(b, "\npublished %s (%s)\n", day[0] ? day : "not known", truce_basis_name(a->basis));
    if (c->sentence < r->n_sent) {
        const truce_sentence *s = &r->sent[c->sentence];
        truce_buf_printf(b, "\nsentence %u, bytes [%u,%u)\n  %.*s\n\ntokens (* is the trigger)\n", c->sentence, s->beg,
                         s->end, TRUCE_FMT(truce_str_sub(a->text, s->beg, s->end)));
        for (uint32_t i = 0; i < s->n; i++) put_token(b, s, i, (int32_t)i == c->token);
    }
    truce_buf_printf(b, "\nrule %s", c->rule ? c->rule : "?");
    if (c->frame.n) truce_buf_printf(b, ", frame %.*s", TRUCE_FMT(c->frame));
    truce_buf_printf(b, ", confidence 0.%02u\n  %-10s %.*s", c->confidence > 99 ? 99 : c->confidence, "event",
                     TRUCE_FMT(c->event.n ? c->event : TRUCE_STR("none")));
    if (c->mode.n) truce_buf_printf(b, ", mode %.*s", TRUCE_FMT(c->mode));
    if (c->cameo.n) truce_buf_printf(b, ", CAMEO %.*s", TRUCE_FMT(c->cameo));
    if (c->acled.n) truce_buf_printf(b, ", ACLED %.*s", TRUCE_FMT(c->acled));
    truce_buf_printf(b, "\n  %-10s %s, %s, %s%s\n", "said", truce_stance_name(c->stance),
                     c->negative ? "negative" : "positive", truce_modality_name(c->modality),
                     c->quoted ? ", in quotation marks" : "");
    put_roles(b, r, c);
    truce_buf_char(b, '\n');
}

static int on_reading(const truce_reading *r, void *ctx) {
    explainer *x = ctx;
    for (uint32_t i = 0; i < r->claims.n; i++) {
        char id[32];
        truce_claim_id(id, r->article->id, r->claims.v[i].number);
        if (strncmp(id, x->id, x->id_n) != 0 || (strchr(x->id, '-') && strcmp(id, x->id) != 0)) continue;
        x->found++;
        put_claim(&x->out.buf, r, &r->claims.v[i], id);
    }
    return truce_cli_interrupted() ? TRUCE_ESTOP : truce_out_flush(&x->out, false);
}

static int explain_run(truce_session *s, explainer *x, char **paths, int n) {
    truce_err e = {0};
    truce_sink sink = {.reading = on_reading, .ctx = x};
    int rc = truce_session_run(s, sink, paths, n, &e);
    if (rc == TRUCE_OK) rc = truce_out_flush(&x->out, true);
    if (rc != TRUCE_OK) {
        truce_cli_say("%s", truce_cli_interrupted() ? "interrupted"
                            : x->out.status         ? "standard output: cannot write"
                                                    : e.msg);
        return TRUCE_EXIT_INPUT;
    }
    if (x->found) return truce_session_exit(s);
    truce_cli_say("no claim %s in this input: the id changes with the text of the report", x->id);
    return TRUCE_EXIT_INPUT;
}

static int explain_main(int argc, char **argv) {
    static const struct option longs[] = {TRUCE_SESSION_OPTIONS, {NULL, 0, NULL, 0}};
    truce_session s;
    explainer x = {0};
    int c, code = 0;
    truce_session_init(&s, "explain");
    truce_out_init(&x.out, &truce_writer_table, STDOUT_FILENO);
    opterr = 0;
    optind = 1;
    while (!code && (c = getopt_long(argc, argv, ":j:", longs, NULL)) != -1)
        code = c == '?' || c == ':' ? truce_cli_badopt("explain", c, argv) : truce_session_option(&s, c, optarg);
    if (!code && optind >= argc) code = truce_cli_usage("explain", "explain: which claim? give its id");
    if (!code) {
        x.id = argv[optind++];
        x.id_n = strlen(x.id);
        code = truce_session_open(&s);
    }
    if (!code) code = explain_run(&s, &x, argv + optind, argc - optind);
    truce_session_fini(&s);
    truce_out_fini(&x.out);
    return code;
}

const truce_command truce_command_explain = {"explain", "how one claim came about: tree, rule, roles", explain_main,
                                             explain_help};
