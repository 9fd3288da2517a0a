# Words rather than deeds, and deeds of cooperation: the other PLOVER roots.

frame agree
    id        agree
    verb      agree, agree to ceasefire, agree ceasefire, agree to truce, agree to, agree on, agree upon, reach agreement, reach accord, reach deal, reach understanding, reach consensus, sign pact, sign agreement, sign deal, sign accord, sign memorandum, strike deal, promise, pledge, vow to help, commit, accept, consent, undertake, offer, offer to offer help, offer to help, conclude agreement, promise to help, come to terms, shake hand, approve, ratify, endorse deal, be ready to, be willing to, signal openness, express readiness, express willingness, signal willingness, reaffirm commitment, volunteer
    event     AGREE
    cameo     030
    both      yes
    actor     subj, by
    recipient with, to, iobj, obj, of, for

frame agreement
    id        agreement
    noun      agreement, accord, pact, deal, treaty, truce deal, peace deal, ceasefire deal, memorandum of understanding, peace agreement, peace accord, consensus, promise, pledge
    event     AGREE
    cameo     030
    both      yes
    actor     between, comp, poss, by, subj
    recipient with, to

frame ceasefire
    id        ceasefire
    verb      declare ceasefire, announce ceasefire, cease fire, halt fighting, cease hostility, halt attack, stop fighting, cease attack, extend ceasefire, declare truce, observe ceasefire, end hostility, lay down arm, surrender, hand over weapon, disarm, demobilise, demobilize, withdraw, withdraw troop, withdraw force, pull back, pull out troop, retreat, free, release, release prisoner, free hostage, free prisoner, step down, resign, pull out, hand over body, hand over prisoner, lift siege
    event     RETREAT
    mode      ceasefire
    cameo     0871
    actor     subj, by
    recipient obj, with, from, against, to, of

frame ceasefire-noun
    id        ceasefire-noun
    noun      ceasefire, cease-fire, truce, armistice, pullout, withdrawal, troop withdrawal, pullback, resignation, surrender, prisoner swap, prisoner exchange
    event     RETREAT
    mode      ceasefire
    cameo     0871
    both      yes
    actor     between, comp, poss, by, subj, of
    recipient with, from, against

frame allow-access
    id        allow-access
    verb      admit inspector, allow inspector, receive mission, allow observer, allow access, grant access, receive observer, receive peacekeeper, admit observer, allow peacekeeper
    event     RETREAT
    mode      access
    cameo     0861
    actor     subj, by
    recipient obj, to, of

frame consult
    id        consult
    verb      meet, meet with, hold talk, hold meeting, talk with, talk to, visit, host, negotiate, negotiate with, confer, consult, discuss, mediate, receive, travel to, arrive in, telephone, phone, call with, hold discussion, hold negotiation, welcome delegation, sit down with, resume talk, hold phone call, conduct talk, brief, hold conversation, hold round, open talk, begin talk, lead delegation, attend meeting, hold consultation, renew negotiation, engage in talk
    event     CONSULT
    cameo     040
    both      yes
    actor     subj, by
    recipient with, obj, between, to, and

frame talks
    id        talks
    noun      talk, negotiation, meeting, summit, consultation, mediation, phone call, telephone call, conversation, visit, peace talk, discussion, mediation effort, mediation mission, delegation visit, dialogue
    event     CONSULT
    cameo     040
    both      yes
    actor     between, comp, subj, poss, by, of
    recipient with, to, between

frame support
    id        support
    verb      support, back, endorse, praise, welcome, hail, express support, congratulate, defend, recognise, recognize, ally with, stand by, side with, forgive, apologise, apologize, laud, applaud, commend, thank, pay tribute, express solidarity, sympathise, rally behind, pledge allegiance
    noun      support, backing, recognition, praise, diplomatic tie, solidarity
    event     SUPPORT
    cameo     050
    actor     subj, by, comp, poss
    recipient obj, with, to, for, of, iobj

frame cooperate
    id        cooperate
    verb      cooperate, co-operate, collaborate, share intelligence, share evidence, share information, exchange information, trade with, hold joint exercise, conduct joint operation, work together, work with, increase trade, hand over suspect
    noun      cooperation, joint operation, joint exercise, trade
    event     COOPERATE
    cameo     060
    both      yes
    actor     subj, by, between, comp
    recipient with, obj, to

frame aid
    id        aid
    verb      aid, assist, give grant, give loan, extend loan, provide ton, send food, help, provide aid, give aid, send aid, grant aid, donate, send arm, ship arm, supply arm, supply weapon, arm, provide shelter, grant asylum, give asylum, send peacekeeper, send relief, deliver aid, fund, finance, rescue, protect, shelter, airlift, harbour, harbor, provide assistance, provide weapon, provide fund, train, provide haven, give refuge, provide support, give haven, host refugee, supply
    noun      aid, assistance, humanitarian aid, military aid, relief, aid shipment
    event     AID
    cameo     070
    actor     subj, by, comp, from
    recipient to, obj, iobj, for

frame concede
    id        concede
    verb      ease, lift restriction, lift curfew, lift ban, lift sanction, relax, yield, concede, allow, permit, accept demand, meet demand, ease restriction, cancel restriction, legalise, legalize, grant, bow to, give in, back down, reinstate, lift emergency, enhance freedom, lift, pardon, grant amnesty, drop charge, return property, open border, reopen border, give up
    noun      concession, amnesty, pardon
    event     CONCEDE
    cameo     080
    actor     subj, by
    recipient to, on, obj, for, from, in

frame request
    id        request
    verb      demand, urge, call on, call for, ask, appeal, appeal to, request, insist, press, implore, press for, beg, order, remind, issue reminder, reiterate, propose, suggest, invite, plead, encourage, push for, push, lobby, seek, advise, exhort, recommend, counsel, instruct, summon, advocate
    noun      demand, appeal, request, call, ultimatum, proposal, plea, reminder
    event     REQUEST
    cameo     100
    actor     subj, by, comp, poss, from
    recipient obj, xcomp, from, to, of, iobj, on, that

frame accuse
    id        accuse
    verb      accuse, blame, condemn, denounce, criticise, criticize, charge, allege, sue, indict, deplore, decry, slam, rebuke, fault, chide, berate, assail, blast, lash out at, hit out at, reproach, censure, disapprove, deplore, rap, castigate, scold, lambast, lambaste, implicate, complain, lodge protest, investigate, probe, dispatch inspector, send inspector, inspect, open investigation, launch investigation, launch probe, put under investigation, try, prosecute, hold responsible, call out, brand, charge with, point finger at, describe as
    noun      accusation, condemnation, allegation, criticism, investigation, probe, inquiry, denunciation, indictment
    event     ACCUSE
    mode      disapprove
    cameo     110
    actor     subj, by, comp, poss
    recipient obj, of, against, into, at, about

frame reject
    id        reject
    verb      reject, refuse, deny, turn down, rule out, rebuff, spurn, dismiss, decline, veto, renege, ignore, defy, refute, repudiate, oppose, reject request, reject proposal, refuse to, refuse to accept, refuse to meet, resist, boycott meeting, shrug off, brush aside, disobey, flout, fail to agree, reject accusation, object, disagree, disregard
    noun      rejection, refusal, denial, veto
    event     REJECT
    cameo     120
    actor     subj, by, comp, poss
    recipient poss, comp, of, by, from, obj, to, with, against, xobj

frame threaten
    id        threaten
    verb      threaten, warn, vow, vow to, issue ultimatum, issue threat, give ultimatum, threaten to, vow revenge, vow to retaliate, caution, swear, menace, give warning, issue warning, put on notice, vow response, threaten with, deliver ultimatum, declare war
    noun      threat, warning, ultimatum
    event     THREATEN
    cameo     130
    actor     subj, by, comp, poss, from
    recipient obj, to, against, xobj, of, iobj

frame mediate
    id        mediate
    verb      mediate, broker, facilitate talk, mediate between, mediate talk, facilitate, undertake mission, launch mediation, facilitate dialogue, host talk
    event     CONSULT
    mode      third-party
    cameo     045
    actor     subj, by
    recipient between, with, obj

frame ties
    id        ties
    verb      establish relation, establish tie, upgrade tie, restore tie, restore relation, resume tie, normalise relation, normalize relation, sign treaty, upgrade relation, upgrade level, strengthen tie, improve relation, resume relation
    event     SUPPORT
    cameo     050
    both      yes
    actor     subj, by
    recipient with, to
