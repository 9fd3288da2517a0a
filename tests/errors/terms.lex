term nothing said
term no such kind | kind cease_fire
term twice | kind crossings, talks
term a near miss | kind no_attacks_on_civilian | event ASAULT | victim civilan | by states | against others
term sectors, and more | kind crossings | target XYZ
term good
    kind    crossings
    object  crossing
    done    closed
    unnamed event, atack
weight killed
weight air_strike | value many
weight shelling | value 1001
weight clash | value 9 | kind crossings
