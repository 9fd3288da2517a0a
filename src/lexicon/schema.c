/* lexicon/schema.c - which attributes each kind of entry has, and what their values may be.
 * Does: the table, checks of single values, near misses for "did you mean".   Does not: read lines.
 * Source of the codes: ISO 3166-1 and -3 (iso-codes), PLOVER codebook 0.8, CAMEO, docs/lexicon.md, FORMATS. */
#include "lexicon/inside.h"

#include <stdio.h>
#include <string.h>

static const char *const roles[] = {"soldier", "police",     "fighter",    "official", "civilian", "child",
                                    "woman",   "journalist", "aid_worker", "refugee",  "person",   NULL};
static const char *const actor_kinds[] = {"state", "org", "group", "office", "person", "media", NULL};
static const char *const events[] = {"AGREE",    "CONSULT",  "SUPPORT", "CONCEDE", "COOPERATE", "AID",
                                     "RETREAT",  "REQUEST",  "ACCUSE",  "REJECT",  "THREATEN",  "PROTEST",
                                     "SANCTION", "MOBILIZE", "COERCE",  "ASSAULT", NULL};
static const char *const harms[] = {"killed",    "wounded",  "captured", "detained",  "missing",
                                    "displaced", "returned", "deported", "evacuated", NULL};
static const char *const dones[] = {"captured", "destroyed", "damaged", "hit", "shot_down", "closed", "reopened", NULL};
static const char *const objects[] = {
    "post",           "camp",     "base",      "vehicle", "aircraft", "drone",
    "house",          "village",  "market",    "school",  "hospital", "place_of_worship",
    "infrastructure", "crossing", "territory", "other",   NULL};
static const char *const weapons[] = {"air_strike", "drone", "missile", "artillery", "mortar",       "rocket",
                                      "small_arms", "bomb",  "ied",     "landmine",  "suicide_bomb", "vehicle_bomb",
                                      "grenade",    "fire",  "melee",   "chemical",  "other",        NULL};
static const char *const saids[] = {"asserts", "admits", "denies",    "confirms", "unverified",
                                    "accuses", "asks",   "threatens", "feels",    NULL};
static const char *const modalities[] = {"actual", "hypothetical", "future", "background", NULL};
/* Kinds of incidents (incident/build.c) and of terms (accord/names.c). */
static const char *const incidents[] = {
    "air_strike", "drone_strike", "shelling", "suicide_attack", "bombing", "mine",   "grenade", "shooting",
    "melee",      "arson",        "chemical", "movement",       "clash",   "attack", "event",   NULL};
static const char *const terms[] = {"cessation_of_hostilities",
                                    "no_support_to_armed_groups",
                                    "no_attacks_on_forces",
                                    "no_attacks_on_civilians",
                                    "no_attacks_on_infrastructure",
                                    "crossings",
                                    "prisoners",
                                    "monitoring",
                                    "penalties",
                                    "talks",
                                    NULL};
static const char *const doers[] = {"state", "group", NULL};
static const char *const others[] = {"other", NULL};
static const char *const bounds[] = {"exact", "at_least", "at_most", "about", "between", "vague", "uncounted", NULL};
/* PLOVER's agent codes, and those older dictionaries still use for armed and unidentified actors. */
static const char *const sectors[] = {"AGR", "BUS", "CIV", "COP", "CRM", "CVL", "EDU", "ELI", "ENV",
                                      "ETH", "GOV", "HLH", "IGO", "IMG", "INS", "JUD", "LAB", "LEG",
                                      "MED", "MIL", "MNC", "NGM", "NGO", "OPP", "PRM", "PTY", "RAD",
                                      "REB", "REF", "REL", "SEP", "SPY", "UAF", "UNS", NULL};
static const char *const relations[] = {"subj", "obj", "iobj", "by", "of", "poss", "comp", "xcomp", NULL};
static const char *const countries[] = {"ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL "
                                        "BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU "
                                        "BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL "
                                        "COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA "
                                        "DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO "
                                        "GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM "
                                        "GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA "
                                        "JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT "
                                        "LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX "
                                        "MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ "
                                        "MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN "
                                        "PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF "
                                        "QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB "
                                        "SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD "
                                        "TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB "
                                        "VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB "
                                        "ZWE XKX "
                                        /* withdrawn, for events before */
                                        "ANT BUR BYS CSK DDR SCG SUN TMP VDR YMD YUG ZAR"};

#define TEXT(n)                                                                                                        \
    { n, LEX_TEXT, false, 0, NULL, 0, 0 }
#define TEXT1(n)                                                                                                       \
    { n, LEX_TEXT, true, 0, NULL, 0, 0 }
#define ID(n)                                                                                                          \
    { n, LEX_ID, true, 0, NULL, 0, 0 }
#define IDS(n)                                                                                                         \
    { n, LEX_ID, false, 0, NULL, 0, 0 }
#define PHRASE(n, f)                                                                                                   \
    { n, LEX_PHRASE, false, TRUCE_FORM_##f, NULL, 0, 0 }
#define COUNTRY(n)                                                                                                     \
    { n, LEX_COUNTRY, false, 0, NULL, 0, 0 }
#define SECTOR(n)                                                                                                      \
    { n, LEX_SECTOR, false, 0, NULL, 0, 0 }
#define DATE(n)                                                                                                        \
    { n, LEX_DATE, true, 0, NULL, 0, 0 }
#define NUMBER(n, lo, hi)                                                                                              \
    { n, LEX_NUMBER, true, 0, NULL, lo, hi }
#define YES(n)                                                                                                         \
    { n, LEX_YES, true, 0, NULL, 0, 0 }
#define ONE_OF(n, w)                                                                                                   \
    { n, LEX_ONE_OF, true, 0, w, 0, 0 }
#define ANY_OF(n, w)                                                                                                   \
    { n, LEX_ONE_OF, false, 0, w, 0, 0 }
#define RELATION(n)                                                                                                    \
    { n, LEX_RELATION, false, 0, NULL, 0, 0 }
#define COMMON                                                                                                         \
    ID("id"), TEXT("note"), YES("delete"), {                                                                           \
        NULL, 0, false, 0, NULL, 0, 0                                                                                  \
    }

static const struct lex_attr_type actor_attrs[] = {PHRASE("alias", ALIAS),
                                                   PHRASE("adj", ADJ),
                                                   PHRASE("people", PEOPLE),
                                                   PHRASE("capital", CAPITAL),
                                                   COUNTRY("country"),
                                                   SECTOR("sector"),
                                                   DATE("from"),
                                                   DATE("to"),
                                                   IDS("member"),
                                                   ONE_OF("role", roles),
                                                   ONE_OF("kind", actor_kinds),
                                                   TEXT("used-by"),
                                                   COMMON};
static const struct lex_attr_type generic_attrs[] = {PHRASE("alias", ALIAS),
                                                     ONE_OF("role", roles),
                                                     SECTOR("sector"),
                                                     YES("speaker"),
                                                     YES("collective"),
                                                     COUNTRY("country"),
                                                     COMMON};
static const struct lex_attr_type place_attrs[] = {PHRASE("alias", ALIAS),
                                                   PHRASE("adj", ADJ),
                                                   COUNTRY("country"),
                                                   TEXT1("adm1"),
                                                   TEXT1("adm2"),
                                                   NUMBER("lat", -90, 90),
                                                   NUMBER("lon", -180, 180),
                                                   TEXT1("feature"),
                                                   NUMBER("geonameid", 1, 4e9),
                                                   NUMBER("prec", 1, 7),
                                                   NUMBER("population", 0, 2e10),
                                                   COMMON};
static const struct lex_attr_type frame_attrs[] = {PHRASE("verb", VERB),
                                                   PHRASE("noun", NOUN),
                                                   PHRASE("adjective", ADJECTIVE),
                                                   PHRASE("phrase", PHRASE),
                                                   ONE_OF("event", events),
                                                   TEXT1("mode"),
                                                   {"cameo", LEX_CAMEO, true, 0, NULL, 0, 0},
                                                   TEXT1("acled"),
                                                   ONE_OF("harm", harms),
                                                   ONE_OF("done", dones),
                                                   ONE_OF("weapon", weapons),
                                                   RELATION("actor"),
                                                   RELATION("recipient"),
                                                   RELATION("victim"),
                                                   RELATION("object"),
                                                   YES("both"),
                                                   TEXT("if-obj"),
                                                   TEXT("if-subj"),
                                                   TEXT("not-obj"),
                                                   YES("toll"),
                                                   ONE_OF("modality", modalities),
                                                   COMMON};
static const struct lex_attr_type cue_attrs[] = {PHRASE("verb", VERB),
                                                 PHRASE("noun", NOUN),
                                                 PHRASE("adjective", ADJECTIVE),
                                                 PHRASE("phrase", PHRASE),
                                                 ONE_OF("said", saids),
                                                 TEXT("frame"),
                                                 COMMON};
static const struct lex_attr_type number_attrs[] = {
    PHRASE("alias", ALIAS), NUMBER("value", 0, 0), NUMBER("low", 0, 0), NUMBER("high", 0, 0), ONE_OF("bound", bounds),
    YES("scale"), YES("vague"), YES("ordinal"), YES("after"),
    /* what counting policies take a vague word for; 0 or more */
    NUMBER("ucdp", 0, 1e12), NUMBER("acled", 0, 1e12), NUMBER("acled-war", 0, 1e12), COMMON};
static const struct lex_attr_type weapon_attrs[] = {PHRASE("alias", ALIAS), ONE_OF("kind", weapons), TEXT1("mode"),
                                                    COMMON};
static const struct lex_attr_type object_attrs[] = {PHRASE("alias", ALIAS), ONE_OF("kind", objects), COMMON};
static const struct lex_attr_type time_attrs[] = {PHRASE("alias", ALIAS), TEXT("value"), TEXT("unit"), COMMON};
static const struct lex_attr_type word_attrs[] = {PHRASE("alias", ALIAS), TEXT("list"), COMMON};

/* All that an entry names must hold together; several entries of one kind of term are alternatives. */
static const struct lex_attr_type term_attrs[] = {ONE_OF("kind", terms),
                                                  ANY_OF("event", events),
                                                  ANY_OF("incident", incidents),
                                                  TEXT("acled"),
                                                  ANY_OF("harm", harms),
                                                  ANY_OF("victim", roles),
                                                  SECTOR("target"),
                                                  ANY_OF("object", objects),
                                                  ANY_OF("done", dones),
                                                  ANY_OF("weapon", weapons),
                                                  ONE_OF("by", doers),
                                                  ONE_OF("against", others),
                                                  ANY_OF("unnamed", incidents),
                                                  ANY_OF("support", events),
                                                  ANY_OF("accuse", events),
                                                  COMMON};
static const struct lex_attr_type weight_attrs[] = {NUMBER("value", 0, 1000), COMMON};

static const char *const need_trigger[] = {"verb", "noun", "adjective", "phrase", NULL};
static const char *const need_list[] = {"list", NULL};
static const char *const need_kind[] = {"kind", NULL};
static const char *const need_value[] = {"value", NULL};

const struct lex_kind_type lex_kinds[TRUCE_LEX_COUNT] = {
    {"", NULL, false, NULL},
    {"actor", actor_attrs, true, NULL},
    {"generic", generic_attrs, true, NULL},
    {"place", place_attrs, true, NULL},
    {"frame", frame_attrs, false, need_trigger},
    {"cue", cue_attrs, false, need_trigger},
    {"number", number_attrs, true, NULL},
    {"weapon", weapon_attrs, true, need_kind},
    {"object", object_attrs, true, need_kind},
    {"time", time_attrs, true, NULL},
    {"word", word_attrs, true, need_list},
    {"term", term_attrs, false, need_kind},
    {"weight", weight_attrs, false, need_value},
};

const char *truce_lex_kind_name(enum truce_lex_kind k) {
    return (unsigned)k < TRUCE_LEX_COUNT ? lex_kinds[k].name : "";
}

enum truce_lex_kind lex_kind_of(truce_str name) {
    for (unsigned k = TRUCE_LEX_NONE + 1; k < TRUCE_LEX_COUNT; k++)
        if (truce_str_is(name, lex_kinds[k].name)) return (enum truce_lex_kind)k;
    return TRUCE_LEX_NONE;
}

const struct lex_attr_type *lex_attr_of(enum truce_lex_kind k, truce_str name) {
    for (const struct lex_attr_type *t = lex_kinds[k].attrs; t && t->name; t++)
        if (truce_str_is(name, t->name)) return t;
    return NULL;
}

/* ---------------------------------------------------------------- near misses */

const char *lex_nearest(truce_str word, const char *(*next)(unsigned i, const void *ctx), const void *ctx) {
    const char *best = NULL, *name;
    unsigned least = word.n < 5 ? 2 : 3;
    for (unsigned i = 0; (name = next(i, ctx)) != NULL; i++) {
        unsigned d = truce_str_edits(word, truce_str_c(name));
        if (d < least) {
            least = d;
            best = name;
        }
    }
    return best;
}

static const char *next_kind(unsigned i, const void *ctx) {
    (void)ctx;
    return i + 1 < TRUCE_LEX_COUNT ? lex_kinds[i + 1].name : NULL;
}
static const char *next_attr(unsigned i, const void *ctx) {
    return ((const struct lex_attr_type *)ctx)[i].name;
}
static const char *next_word(unsigned i, const void *ctx) {
    return ((const char *const *)ctx)[i];
}

const char *lex_near_kind(truce_str word) {
    return lex_nearest(word, next_kind, NULL);
}
const char *lex_near_attr(enum truce_lex_kind k, truce_str word) {
    return lex_nearest(word, next_attr, lex_kinds[k].attrs);
}

/* ---------------------------------------------------------------- values */

bool lex_number(truce_str s, double *out) {
    uint32_t i = 0, digits = 0;
    bool minus = i < s.n && s.p[i] == '-';
    double v = 0, unit = 1;
    for (i += minus; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++, digits++) v = v * 10 + (s.p[i] - '0');
    if (i < s.n && s.p[i] == '.')
        for (i++; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++, digits++) {
            v = v * 10 + (s.p[i] - '0');
            unit *= 10;
        }
    if (i < s.n || !digits || digits > 18) return false;
    *out = (minus ? -v : v) / unit;
    return true;
}

static bool list_has(const char *const *words, truce_str v) {
    for (; *words; words++)
        if (truce_str_is(v, *words)) return true;
    return false;
}

static bool is_country(truce_str v) {
    if (v.n != 3) return false;
    for (const char *p = countries[0];; p += 4) {
        if (memcmp(p, v.p, 3) == 0) return true;
        if (!p[3]) return false;
    }
}

static bool all_of(truce_str v, const char *also) {
    for (uint32_t i = 0; i < v.n; i++) {
        char c = v.p[i], l = (char)(c | 32);
        if (!((l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || (c && strchr(also, c)))) return false;
    }
    return v.n > 0;
}

static bool has_word(truce_str v, char *why, size_t size) {
    uint32_t at = 0, beg, end, n = 0;
    unsigned flags;
    for (; lex_word_next(v, at, &beg, &end, &flags); at = end) n++;
    if (!n) snprintf(why, size, "no letter or digit in the phrase '%.*s'", TRUCE_FMT(v));
    if (n > LEX_PHRASE_WORDS) snprintf(why, size, "a phrase of %u words; the limit is %u", n, LEX_PHRASE_WORDS);
    return n > 0 && n <= LEX_PHRASE_WORDS;
}

static bool number_ok(const struct lex_attr_type *t, truce_str v, char *why, size_t size) {
    double d;
    if (!lex_number(v, &d)) {
        snprintf(why, size, "'%.*s' is not a decimal number", TRUCE_FMT(v));
        return false;
    }
    if ((t->min != 0 || t->max != 0) && (d < t->min || d > t->max)) {
        snprintf(why, size, "%s %.*s is out of range (%.10g to %.10g)", t->name, TRUCE_FMT(v), t->min, t->max);
        return false;
    }
    return true;
}

static void suggest(const char *what, truce_str v, const char *const *words, char *why, size_t size) {
    const char *near = lex_nearest(v, next_word, words);
    if (near) snprintf(why, size, "unknown %s '%.*s'; did you mean '%s'?", what, TRUCE_FMT(v), near);
    else snprintf(why, size, "unknown %s '%.*s'", what, TRUCE_FMT(v));
}

bool lex_value_ok(const struct lex_attr_type *t, truce_str v, char *why, size_t size) {
    switch (t->type) {
    case LEX_TEXT: return true;
    case LEX_PHRASE: return has_word(v, why, size);
    case LEX_ID:
        if (all_of(v, ".-_:")) return true;
        snprintf(why, size, "bad %s '%.*s': only letters, digits and . - _ : may be in it", t->name, TRUCE_FMT(v));
        return false;
    case LEX_COUNTRY:
        if (is_country(v)) return true;
        snprintf(why, size, "unknown country '%.*s': three capitals of ISO 3166-1 are needed", TRUCE_FMT(v));
        return false;
    case LEX_SECTOR:
        if (list_has(sectors, v)) return true;
        suggest("sector", v, sectors, why, size);
        return false;
    case LEX_DATE:
        if (v.n == 10 && truce_day_parse(v) != TRUCE_NODAY) return true;
        snprintf(why, size, "bad date '%.*s': YYYY-MM-DD is needed", TRUCE_FMT(v));
        return false;
    case LEX_NUMBER: return number_ok(t, v, why, size);
    case LEX_YES:
        if (truce_str_is(v, "yes")) return true;
        snprintf(why, size, "'%.*s' after %s: only yes may stand here", TRUCE_FMT(v), t->name);
        return false;
    case LEX_ONE_OF:
        if (list_has(t->words, v)) return true;
        suggest(t->name, v, t->words, why, size);
        return false;
    case LEX_RELATION:
        if (list_has(relations, v) ||
            (all_of(v, "_-") && truce_str_eq(v, truce_str_trim(v)) && (v.p[0] | 32) == v.p[0]))
            return true;
        snprintf(why, size, "bad relation '%.*s': one of subj obj iobj by of poss comp xcomp, or a preposition",
                 TRUCE_FMT(v));
        return false;
    case LEX_CAMEO:
        if (v.n >= 2 && v.n <= 4 && truce_str_u64(v, &(uint64_t){0})) return true;
        snprintf(why, size, "bad cameo '%.*s': two to four digits are needed", TRUCE_FMT(v));
        return false;
    default: return true;
    }
}
