# Small word lists that the rules ask for by name.

# Verbs that carry a nominal event: "launched an attack", "came under fire".
word launch, conduct, stage, mount, perpetrate, undertake, unleash, initiate, make, wage, stage, commit, execute, lead, begin, start, resume, continue, exchange, trade, hold, have, open, inflict, suffer, do, give, take, order, plan, carry out, carry, intensify, step up, provoke, repeat, reach, sign, conclude, announce, offer, provide, issue, impose | list light | id words.light

# Verbs and nouns whose complement need not be true.
word want, plan, threaten, urge, demand, ask, try, attempt, aim, intend, hope, seek, call, refuse, prevent, avoid, avert, prepare, warn, vow, pledge, promise, decline, fail, consider, propose, request, appeal, encourage, expect, allow, permit, need, agree, threat, plan, effort, bid, possibility, risk, danger, intention, desire, wish, like, order, instruct, advise, foil, thwart, stop, oppose, deter, discourage, discuss, ban, forbid, prohibit, ready, willing, able, set, due | list irrealis | id words.irrealis
word hope, demand, urge, propose, suggest, insist, wish, recommend, request, ask, want, expect, warn, threaten, vow, pledge, promise | list irrealis-that | id words.irrealis-that
word casualty, victim | list both-tolls | id words.both-tolls
word attack, figure, claim, report, statement, allegation, strike, blast, explosion, clash, raid, fighting, shooting, incident, operation, percent, per, cent, dollar, rupee, kilometer, kilometre, km, mile, meter, metre, year, month, week, day, hour, minute, time, number, vote, seat, case, round, shot, bullet, bomb, rocket, hope, deal, economy, bill, proposal, plan, ton, tonne, kilogram, kg, degree, point, part, family tree, country, house, animal, cow, goat, sheep, camel, horse, dog, cattle, chicken, livestock, bird | list thing | id words.thing

word if, unless, whether, lest, should, in case, provided, until | list condition | id words.condition
word could, would, may, might, should, must, can, ca, ought | list modal | id words.modal
word will, shall, 'll, wo | list future | id words.future

word nobody, none, no one, nothing, no-one | list nobody | id words.nobody
word other, others, more, another, rest, remainder | list others | id words.others
word including, include, among, included, comprising | list including | id words.including
word them, whom, those, which, us | list them | id words.them
word since, in, over, during, for, within, throughout, of, through | list span | id words.span
word in, at, near, on, outside, inside, across, along, around, of, from, into, to, towards, toward, within, between, over, through, throughout, off, under, via, by, south, north, east, west | list where | id words.where

word group, organisation, organization, outfit, movement, faction, network | list group | id words.group
word side, country, neighbour, neighbor, government, nation, party, capital, army, force | list side | id words.side

word fear, believe, report, confirm, presume, know, say, allege, feared, confirmed, think | list presumed | id words.presumed
word shoot, stab, beat, assault, batter, hack, slash, knife, bludgeon | list weak-harm | id words.weak-harm
word police, parliament, government, military | list institution | id words.institution
word shot, beaten, stabbed, kidnapped, abducted, attacked, tortured, ambushed, captured, robbed, raped, hit, wounded, injured | list participle | id words.participle
word put, place, give, set, list, estimate, report, revise, raise | list puts-toll | id words.puts-toll

# What the clause makes of an event (event_mood.c).
word plan, intend, prepare, prepared, ready, willing, set, poised, about, going, due, readiness, willingness, commit, committed, decide, undertake, schedule, scheduled, expect, expected | list intent | id words.intent
word to, of, for, from, with, about, over, that, in, at, on, by | list content-mark | id words.content-mark
word must, should, ought, shall | list duty | id words.duty
word ethnic | list ethnic | id words.ethnic
word agree, vow, clash, insist, pledge, promise, threaten, demonstrate, fight, cooperate, co-operate, negotiate, agree on, retaliate, protest, rally, withdraw, retreat, commit, prepare | list active | id words.active
