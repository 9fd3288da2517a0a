# data/en/calendar.lex - words of time. Read by src/claim/timex.c.
# `unit` is the class of the word, `value` what it stands for in that class:
#   month 01..12; weekday 1 (Monday)..7; season SP SU FA WI (empty: a season of no fixed date); part MO AF EV NI DT (TIMEX parts of the day)
#   or a clock time; span: the unit of durations (S N H D K W F M Q HF Y DE CE ML: second minute hour day weekend week fortnight month quarter half
#   year decade century millennium); ref PRESENT_REF PAST_REF FUTURE_REF; day: days from today, with a part of the day after a blank;
#   holiday MM-DD; set: the TIMEX value; era BC AD; mod START MID END; edge: the same of a noun before "of"; rel: how a unit relates
#   to now (last next this past recent coming) or to the story (that previous following); shift: where "two days ..." leads (later
#   earlier ago); decade: tens of the 20th century.
# Names of months and days match only with a capital, as everything here that is written with one.
# Origin: own work, CC0.

# --- months
time January, Jan | unit month | value 01
time February, Feb | unit month | value 02
time March, Mar | unit month | value 03
time April, Apr | unit month | value 04
time May | unit month | value 05
time June, Jun | unit month | value 06
time July, Jul | unit month | value 07
time August, Aug | unit month | value 08
time September, Sept, Sep | unit month | value 09
time October, Oct | unit month | value 10
time November, Nov | unit month | value 11
time December, Dec | unit month | value 12

# --- days of the week
time Monday, Mondays | unit weekday | value 1
time Tuesday, Tuesdays, Tues | unit weekday | value 2
time Wednesday, Wednesdays | unit weekday | value 3
time Thursday, Thursdays, Thurs | unit weekday | value 4
time Friday, Fridays | unit weekday | value 5
time Saturday, Saturdays | unit weekday | value 6
time Sunday, Sundays | unit weekday | value 7

# --- seasons
time spring, springtime | unit season | value SP
time summer, summertime | unit season | value SU
time autumn, fall | unit season | value FA
time winter, wintertime | unit season | value WI
time dry season, rainy season, wet season, monsoon season, fighting season, harvest season, monsoon | unit season | value none

# --- parts of the day
time morning, mornings, dawn, daybreak, sunrise | unit part | value MO
time afternoon, afternoons | unit part | value AF
time evening, evenings, dusk, sunset, nightfall | unit part | value EV
time night, nights, nighttime, night time, overnight | unit part | value NI
time daytime, daylight hours, working hours, business hours | unit part | value DT
time early hours, small hours, wee hours, predawn, pre-dawn, predawn hours, pre-dawn hours, morning hours, early morning, early morning hours | unit part | value MO
time late evening, evening hours | unit part | value EV
time late night, night hours, overnight hours | unit part | value NI
time noon, midday | unit part | value 12:00
time midnight | unit part | value 24:00

# --- units
time second, seconds | unit span | value S
time minute, minutes | unit span | value N
time hour, hours, hrs | unit span | value H
time day, days | unit span | value D
time weekend, weekends | unit span | value K
time week, weeks | unit span | value W
time fortnight, fortnights | unit span | value F
time month, months | unit span | value M
time quarter, quarters | unit span | value Q
time year, years, yr, yrs | unit span | value Y
time decade, decades | unit span | value DE
time century, centuries | unit span | value CE
time millennium, millennia | unit span | value ML

# --- the present, the past, the future
time now, currently, nowadays, at present, presently, right now, these days, present day | unit ref | value PRESENT_REF
time recently, recent, former, formerly, lately | unit ref | value PAST_REF
time future | unit ref | value FUTURE_REF
time today | unit day | value 0
time yesterday | unit day | value -1
time tomorrow | unit day | value 1
time tonight | unit day | value "0 NI"
time last night | unit day | value "-1 NI"
time this morning | unit day | value "0 MO"
time this afternoon | unit day | value "0 AF"
time this evening | unit day | value "0 EV"
time the day before yesterday | unit day | value -2
time the day after tomorrow | unit day | value 2

# --- feasts and days with a name
time Christmas, Christmas Day | unit holiday | value 12-25
time Christmas Eve | unit holiday | value 12-24
time New Year's Day, New Year | unit holiday | value 01-01
time New Year's Eve | unit holiday | value 12-31
time Valentine's Day | unit holiday | value 02-14
time May Day | unit holiday | value 05-01
time Halloween | unit holiday | value 10-31
time Nowruz | unit holiday | value 03-21
time Easter, Easter Sunday, Ramadan, Ramazan, Eid, Eid al-Fitr, Eid al-Adha, Ashura, Ashoura, Muharram, Passover, Yom Kippur, Diwali, Thanksgiving, D-Day | unit holiday | value none

# --- again and again
time daily, nightly | unit set | value XXXX-XX-XX
time weekly | unit set | value XXXX-WXX
time monthly | unit set | value XXXX-XX
time yearly, annual, annually | unit set | value XXXX
time hourly | unit set | value XXXX-XX-XXTXX

# --- eras
time BC, B.C., BCE, B.C.E. | unit era | value BC
time AD, A.D., CE, C.E. | unit era | value AD

# --- which part of it
time early | unit mod | value START
time late | unit mod | value END
time mid, middle | unit mod | value MID
time very early | unit mod | value START
time very late | unit mod | value END
time beginning, start, onset, outset, early part, first part | unit edge | value START
time end, close, latter part, later part, last part, final part, tail end | unit edge | value END
time midst, height, mid part, middle part | unit edge | value MID
time rest, remainder | unit edge | value ALL

# --- how a unit relates to now or to the story
time last | unit rel | value last
time past | unit rel | value past
time next | unit rel | value next
time coming, upcoming, forthcoming | unit rel | value coming
time this, current | unit rel | value this
time that, same | unit rel | value that
time previous, preceding, prior, foregoing | unit rel | value previous
time following, subsequent, ensuing, intervening | unit rel | value following
time first, opening, initial | unit first | value first
time final, closing | unit first | value final
time ago, back | unit shift | value ago
time later, afterwards, afterward, thereafter | unit shift | value later
time earlier, previously, beforehand | unit shift | value earlier
time from now, hence | unit shift | value hence

# --- decades by name
time twenties | unit decade | value 2
time thirties | unit decade | value 3
time forties | unit decade | value 4
time fifties | unit decade | value 5
time sixties | unit decade | value 6
time seventies | unit decade | value 7
time eighties | unit decade | value 8
time nineties | unit decade | value 9
