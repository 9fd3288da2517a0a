/* accord/names.c - what states, deeds, roles and kinds of terms are called. */
#include "accord/case.h"

#include <string.h>

static const char *names__at(const char *const *v, size_t n, unsigned i) {
    return i < n ? v[i] : "";
}
static bool names__find(const char *const *v, size_t n, truce_str name, unsigned *out) {
    for (size_t i = 0; i < n; i++)
        if (truce_str_is(name, v[i])) {
            *out = (unsigned)i;
            return true;
        }
    return false;
}
#define NAMES__N(v) (sizeof(v) / sizeof *(v))

static const char *const names__terms[TRUCE_TERM_COUNT] = {"cessation_of_hostilities",
                                                           "no_support_to_armed_groups",
                                                           "no_attacks_on_forces",
                                                           "no_attacks_on_civilians",
                                                           "no_attacks_on_infrastructure",
                                                           "crossings",
                                                           "prisoners",
                                                           "monitoring",
                                                           "penalties",
                                                           "talks"};
const char *truce_term_kind_name(unsigned k) {
    return names__at(names__terms, NAMES__N(names__terms), k);
}

static const char *const names__roles[] = {"party", "mediator", "secretariat", "observer"};
const char *truce_member_role_name(unsigned r) {
    return names__at(names__roles, NAMES__N(names__roles), r);
}
bool truce_member_role_of(truce_str name, unsigned *out) {
    return names__find(names__roles, NAMES__N(names__roles), name, out);
}

static const char *const names__states[TRUCE_CASE_STATES] = {"not opened",
                                                             "received",
                                                             "triaged",
                                                             "inquiry",
                                                             "parties invited to respond",
                                                             "draft",
                                                             "determination",
                                                             "published",
                                                             "remedy requested",
                                                             "remedy reported",
                                                             "closed",
                                                             "duplicate",
                                                             "outside the mandate",
                                                             "withdrawn",
                                                             "insufficient information",
                                                             "access denied"};
static const char *const names__short[TRUCE_CASE_STATES] = {
    "none",          "received",  "triaged",          "inquiry",         "invited", "draft",
    "determination", "published", "remedy-requested", "remedy-reported", "closed",  "duplicate",
    "outside",       "withdrawn", "insufficient",     "denied"};
const char *truce_case_state_name(unsigned s) {
    return names__at(names__states, NAMES__N(names__states), s);
}
const char *truce_case_state_short(unsigned s) {
    return names__at(names__short, NAMES__N(names__short), s);
}
bool truce_case_state_of(truce_str name, unsigned *out) {
    return names__find(names__states, NAMES__N(names__states), name, out) ||
           names__find(names__short, NAMES__N(names__short), name, out);
}

static const char *const names__deeds[TRUCE_DEED_COUNT] = {
    "open",    "triage",  "inquire", "invite", "respond", "draft", "determine", "assent",  "dissent",
    "redraft", "publish", "request", "remedy", "close",   "exit",  "reopen",    "evidence"};
const char *truce_case_deed_name(unsigned d) {
    return names__at(names__deeds, NAMES__N(names__deeds), d);
}

static const char *const names__occurrences[] = {"established", "probable", "not established", "disproved"};
const char *truce_occurrence_name(unsigned o) {
    return names__at(names__occurrences, NAMES__N(names__occurrences), o);
}
