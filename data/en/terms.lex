# data/en/terms.lex - what touches a term of an agreement, and what an incident counts in the escalation index.
# Read by src/accord/match.c and watch.c; the format: docs/lexicon.md; what is done with it: docs/mechanism.md, "Watching".
#
# An entry `term` is one way in which a term of that `kind` can be touched. It is held against each claim of an incident. All that
# it names must hold together: what happened (event, incident, acled, weapon), who was harmed (harm, victim), who was aimed at
# (target: PLOVER sectors), what was hit or closed (object, done), who did it (by: state, or an armed group), against whom (other:
# people, things or ground of another party than the one that did it). Several entries of a kind are alternatives.
# `unnamed`: kinds of incidents that are matched although nobody is said to have done it, because such weapons reach over a border.
# `support`, `accuse`: what a claim says when it alleges that a party helps an armed group. `accuse` counts where it names the group,
# or stands in one paragraph with the attack. An entry with `victim` is about fighters of a group who fell: only an accusation makes
# that touch a term.
# A kind without an entry (monitoring, penalties, talks) is touched by no incident: nothing that reports tell of breaks it by itself.
# Origin: own work, CC0.

# --- cessation of hostilities: any use of force by one party against another
term hostile act
    kind     cessation_of_hostilities
    event    ASSAULT
    by       state
    against  other
    unnamed  air_strike, drone_strike, shelling
term harm by a hostile act
    kind     cessation_of_hostilities
    harm     killed, wounded, captured
    by       state
    against  other
    unnamed  air_strike, drone_strike, shelling

# --- forces: people under arms or in office, and what is theirs
term forces harmed
    kind     no_attacks_on_forces
    harm     killed, wounded, captured
    victim   soldier, police, fighter, official
    by       state
    against  other
    unnamed  air_strike, drone_strike, shelling
term forces attacked
    kind     no_attacks_on_forces
    event    ASSAULT
    target   MIL, COP
    by       state
    against  other
term posts hit or taken
    kind     no_attacks_on_forces
    object   post, base, vehicle, aircraft, drone
    done     captured, destroyed, damaged, hit, shot_down
    by       state
    against  other

# --- civilians: harm to them, fire at them, what is theirs
term civilians harmed
    kind     no_attacks_on_civilians
    harm     killed, wounded
    victim   civilian, child, woman, journalist, aid_worker, refugee
    by       state
    against  other
    unnamed  air_strike, drone_strike, shelling
term civilians attacked
    kind     no_attacks_on_civilians
    event    ASSAULT
    target   CIV, CVL, REF, EDU, HLH, MED, NGO, IGO, AGR, BUS, LAB, REL
    by       state
    against  other
    unnamed  air_strike, drone_strike, shelling
term homes and schools hit
    kind     no_attacks_on_civilians
    object   house, village, market, school, hospital, place_of_worship
    done     destroyed, damaged, hit
    by       state
    against  other
    unnamed  air_strike, drone_strike, shelling

# --- infrastructure
term infrastructure hit
    kind     no_attacks_on_infrastructure
    object   infrastructure, crossing, hospital
    done     destroyed, damaged, hit, captured
    by       state
    against  other
    unnamed  air_strike, drone_strike, shelling

# --- support: an attack by an armed group that the term names, or a group that somebody says the party helps
term attack by an armed group
    kind     no_support_to_armed_groups
    event    ASSAULT
    by       group
    against  other
    support  AID, SUPPORT, COOPERATE
    accuse   ACCUSE
term harm by an armed group
    kind     no_support_to_armed_groups
    harm     killed, wounded, captured
    by       group
    against  other
    support  AID, SUPPORT, COOPERATE
    accuse   ACCUSE
# ... and people of an armed group killed or caught on a party's ground, when somebody accuses the other party in the same breath
term fight with an armed group
    kind     no_support_to_armed_groups
    harm     killed, wounded, captured
    victim   fighter
    by       group
    accuse   ACCUSE

# --- crossings: who closed them need not be said
term crossing closed
    kind     crossings
    object   crossing
    done     closed
    unnamed  event, attack, clash, movement, shooting, shelling, air_strike, drone_strike, bombing

# --- prisoners: taken from the other side's forces
term prisoners taken
    kind     prisoners
    harm     captured
    victim   soldier, police, fighter, official, person
    against  other

# Words that stand where a doer stands but do nothing themselves: what comes "from Afghan territory" is not thereby the doing of
# who governs it.
word territory, soil, border, frontier, line, side of the border, area, region, province, district, town, city, village, land, airspace | list no-doer
word hour, hours, day, days, week, month, year, years, talk, talks, relation, relations, ties, accusation, accusations, claim, claims, statement | list no-doer
# Words that name a state of affairs, not a deed: "the conflict goes back to" tells of nothing that happened.
word conflict, conflicts, war, wars, hostility, hostilities, crisis, dispute, disputes, tension, tensions, aggression, violence, insurgency | list no-deed

# ---------------------------------------------------------------- the escalation index
# `value` of an incident kind: PLOVER's conflict intensity of the event that it is (PLOVER manual, scores by category and mode:
# ASSAULT aerial, drone, heavy-weapons, suicide-attack -9.5; explosives, firearms, and ASSAULT without a mode -9; destroy -8.5; primitive
# -8; unconventional -10; COERCE restrict -7), without its sign.
# `killed`: what each doubling of the dead adds; see docs/mechanism.md for the sum.
weight air_strike      | value 9.5
weight drone_strike    | value 9.5
weight shelling        | value 9.5
weight suicide_attack  | value 9.5
weight bombing         | value 9
weight mine            | value 9
weight grenade         | value 9
weight shooting        | value 9
weight clash           | value 9
weight attack          | value 9
weight event           | value 9
weight melee           | value 8
weight arson           | value 8.5
weight chemical        | value 10
weight movement        | value 0
weight closure         | value 7 | note an incident that touches nothing but a term on crossings: COERCE restrict
weight killed          | value 2
