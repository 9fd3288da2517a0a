/* Prints the table of a case's edges as the program has it, a line each: deed, from, to ("-": the state stays), role.
 */
#include "accord/case_inside.h"

#include <stdio.h>

int main(void) {
    uint32_t n;
    const case__edge *v = case__edges(&n);
    for (uint32_t i = 0; i < n; i++)
        for (unsigned from = 0; from < TRUCE_CASE_STATES; from++)
            for (unsigned to = 0; to < TRUCE_CASE_STATES; to++)
                for (unsigned role = TRUCE_MEMBER_PARTY; role <= TRUCE_MEMBER_OBSERVER; role++) {
                    bool stays = !v[i].to && to == from;
                    if (!(v[i].from & 1u << from) || !(stays || v[i].to & 1u << to) || !(v[i].roles & 1u << role))
                        continue;
                    printf("%s %s %s %s\n", truce_case_deed_name(v[i].deed), truce_case_state_short(from),
                           stays ? "-" : truce_case_state_short(to), truce_member_role_name(role));
                }
    return 0;
}
