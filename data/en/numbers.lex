# data/en/numbers.lex - number words of English, vague counts and the words that bound a count.
# Read by src/claim/number.c. `value` a number; `scale yes` multiplies what stands before it; `ordinal yes` is a rank, never a count;
# `vague yes` names no number (a counting policy may give it one: `ucdp`, `acled`, `acled-war`); `bound` says how a count is bounded by the phrase before it
# (after it: `after yes`). How words go together ("two hundred and five thousand") is grammar and lives in the C file.
# Origin: own work, CC0.

# --- units and tens
number zero | value 0
number nil | value 0
number one | value 1
number two | value 2
number three | value 3
number four | value 4
number five | value 5
number six | value 6
number seven | value 7
number eight | value 8
number nine | value 9
number ten | value 10
number eleven | value 11
number twelve | value 12
number thirteen | value 13
number fourteen | value 14
number fifteen | value 15
number sixteen | value 16
number seventeen | value 17
number eighteen | value 18
number nineteen | value 19
number twenty | value 20
number thirty | value 30
number forty, fourty | value 40
number fifty | value 50
number sixty | value 60
number seventy | value 70
number eighty | value 80
number ninety | value 90
number a couple of, a couple, couple of | value 2 | note about two, in strictness
number a pair of | value 2
number a trio of | value 3

# --- scales
number hundred | value 100 | scale yes
number thousand | value 1000 | scale yes
number million | value 1000000 | scale yes
number billion | value 1000000000 | scale yes
number trillion | value 1000000000000 | scale yes
number dozen | value 12 | scale yes
number score | value 20 | scale yes
number lakh | value 100000 | scale yes
number crore | value 10000000 | scale yes

# --- ranks
number first | value 1 | ordinal yes
number second | value 2 | ordinal yes
number third | value 3 | ordinal yes
number fourth | value 4 | ordinal yes
number fifth | value 5 | ordinal yes
number sixth | value 6 | ordinal yes
number seventh | value 7 | ordinal yes
number eighth | value 8 | ordinal yes
number ninth | value 9 | ordinal yes
number tenth | value 10 | ordinal yes
number eleventh | value 11 | ordinal yes
number twelfth | value 12 | ordinal yes
number thirteenth | value 13 | ordinal yes
number fourteenth | value 14 | ordinal yes
number fifteenth | value 15 | ordinal yes
number sixteenth | value 16 | ordinal yes
number seventeenth | value 17 | ordinal yes
number eighteenth | value 18 | ordinal yes
number nineteenth | value 19 | ordinal yes
number twentieth | value 20 | ordinal yes
number thirtieth | value 30 | ordinal yes
number fortieth | value 40 | ordinal yes
number fiftieth | value 50 | ordinal yes
number sixtieth | value 60 | ordinal yes
number seventieth | value 70 | ordinal yes
number eightieth | value 80 | ordinal yes
number ninetieth | value 90 | ordinal yes
number hundredth | value 100 | ordinal yes

# --- vague counts; those in -s may be chained ("hundreds of thousands")
# `ucdp` and `acled`: the number that the counting policy of this name takes the word for; `acled-war` the same in a war between
# states. Of a chain, the first word's number times the last one's `acled`. Without a value the word stays without a number.
# Why these: docs/decisions/004-incidents.md.
number dozens | vague yes | ucdp 24 | acled 12
number scores | vague yes | ucdp 40 | acled 20
number tens | vague yes | ucdp 20 | acled 10
number hundreds | vague yes | ucdp 200 | acled 100
number thousands | vague yes | ucdp 2000 | acled 1000
number millions | vague yes | ucdp 2000000 | acled 1000000
number billions | vague yes | ucdp 2000000000 | acled 1000000000
number several | vague yes | ucdp 2 | acled 3 | acled-war 10
number a few, quite a few | vague yes | ucdp 2 | acled 3 | acled-war 10
number a handful of, a handful | vague yes | ucdp 2 | acled 3 | acled-war 10
number a number of, a large number of, a small number of, large numbers of, a great number of | vague yes
number an unknown number of, an undisclosed number of, an unspecified number of, an undetermined number of | vague yes
number numerous | vague yes | ucdp 2 | acled 3 | acled-war 10
number countless | vague yes
number single digits, the single digits | low 1 | high 9 | vague yes

# --- bounds before the number
number at least, a minimum of, minimum of, no fewer than, no less than, not less than, not fewer than | bound at_least
number more than, greater than, higher than, over, above, upwards of, upward of, in excess of, exceeding, north of, well over | bound at_least
number at most, at the most, a maximum of, maximum of, no more than, not more than, up to, as many as, as much as | bound at_most
number nearly, almost, close to, fewer than, less than, under, below, just under, shy of, approaching, nearing, well under, just short of | bound at_most
number about, around, some, approximately, roughly, circa, an estimated, estimated, somewhere around, in the region of | bound about
number in the order of, on the order of, more or less, approx, approx., ca, ca. | bound about
number exactly, precisely, a total of, a combined total of, a combined, only, just, a mere, all of | bound exact

# --- bounds after the number
number or more, plus, and more, and counting, or above, if not more, at a minimum, and upwards | after yes | bound at_least
number or fewer, or less, at most, or under | after yes | bound at_most
number or so, or thereabouts, give or take | after yes | bound about
number odd | after yes | bound between
number strong | after yes | bound exact

# --- words that only colour a bound: "well over", "just under", "perhaps as many as"
word well | list number-modifier
word just | list number-modifier
word slightly | list number-modifier
word far | list number-modifier
word only | list number-modifier
word perhaps | list number-modifier
word possibly | list number-modifier
word probably | list number-modifier
word maybe | list number-modifier
word reportedly | list number-modifier
word allegedly | list number-modifier
word very | list number-modifier
# --- words that begin a number phrase but are no number by themselves
word large, couple, single, quite | list number-start
