# every value that can be bad
actor A | country PK
actor B | country pak | sector GOVT
actor C | from 2007-13-01 | to 14.12.2007
actor D | kind grup | role solider
place E | lat 91 | lon 200
place F | lat 3
place G | lat north | lon 3
place H | geonameid 0 | prec 9
frame I | verb i | harm kiled | event ASAULT
frame J | verb j | actor 12%
frame K | verb k | cameo 19a
number L | value 1e5
number M | scale maybe
weapon N | kind gun
object O | kind shool | done captured
cue P | verb p | said sayed
actor Q | id a b
actor R | from 2020-01-01, 2021-01-01
actor S | id one | id two
actor T | from 2021-08-15 | to 2020-01-01
