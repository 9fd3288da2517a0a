# Small word lists that the rules ask for by name.

# Verbs that carry a nominal event: "launched an attack", "came under fire".
word launch, conduct, stage, mount, perpetrate, undertake, unleash, initiate, make, wage, stage, commit, execute, lead, begin, start, resume, continue, exchange, trade, hold, have, open, inflict, suffer, do, give, take, order, plan, carry out, carry, intensify, step up, provoke, repeat, reach, sign, conclude, announce, offer, provide, issue, impose | list light

# Verbs and nouns whose complement need not be true.
word want, plan, threaten, urge, demand, ask, try, attempt, aim, intend, hope, seek, call, refuse, prevent, avoid, avert, prepare, warn, vow, pledge, promise, decline, fail, consider, propose, request, appeal, encourage, tell, expect, allow, permit, need, agree, fear, risk, threat, plan, effort, bid, possibility, risk, fear, danger, intention, desire, wish, like, order, instruct, advise, foil, thwart, stop, oppose, deter, discourage, discuss, ban, forbid, prohibit, ready, willing, able, likely, set, due | list irrealis

word if, unless, whether, lest, should, in case, provided, until | list condition
word could, would, may, might, should, must, can, ca, ought | list modal
word will, shall, 'll, wo | list future

word nobody, none, no one, nothing, no-one | list nobody
word other, others, more, another, rest, remainder | list others
word including, include, among, included, comprising | list including
word them, whom, those, which, us | list them
word since, in, over, during, for, within, throughout, of, through | list span
word in, at, near, on, outside, inside, across, along, around, of, from, into, to, towards, toward, within, between, over, through, throughout, off, under, via, by, south, north, east, west | list where

word group, organisation, organization, outfit, movement, faction, network | list group
word side, country, neighbour, neighbor, government, nation, party, capital, army, force | list side
