# Material conflict: violence, force, coercion, mobilisation, protest, sanctions. PLOVER roots and modes, CAMEO codes.

frame attack
    id        attack
    verb      attack, assault, ambush, raid, strike, hit, target, open fire, fire on, fire at, fire upon, shoot at, shoot, shell, bombard, bomb, pound, storm, set upon, mortar, ram, storm into, come under attack from, swoop on, swoop down on, blast, strafe, launch attack, carry out attack, launch strike, carry out strike, launch offensive, launch assault, launch raid, launch operation, carry out raid, carry out operation, open fire on, hurl grenade at, throw grenade at, lob grenade at, fire rocket, fire missile, fire shell, detonate bomb, explode bomb, plant bomb, set off bomb, detonate, fire
    event     ASSAULT
    cameo     190
    acled     Attack
    actor     subj, by
    recipient obj, on, at, against, into, upon, of

frame attack-noun
    id        attack-noun
    noun      attack, assault, ambush, raid, strike, offensive, bombing, bombardment, shelling, shooting, incursion, bomb attack, air strike, airstrike, drone strike, suicide bombing, suicide attack, explosion, blast, onslaught, violence, aggression, invasion, fire, firing, bomb blast, operation, provocation, stabbing, infiltration, killing spree, air raid, bombing raid, missile attack, rocket attack, grenade attack, mortar attack
    event     ASSAULT
    cameo     190
    actor     by, comp, poss, subj, from, of
    recipient on, against, at, upon, into, inside, of, in

frame clash
    id        clash
    verb      clash, fight, battle, skirmish, exchange fire, trade fire, engage, come to blows, trade attack, exchange attack, wage war, trade gunfire, trade blow
    event     ASSAULT
    cameo     190
    acled     Armed clash
    both      yes
    actor     subj
    recipient with, against, obj

frame clash-noun
    id        clash-noun
    noun      clash, skirmish, gunfight, firefight, gun battle, battle, exchange of fire, shootout, fighting, gunbattle, war, hostility, conflict, border clash, crossfire, crossborder fire
    event     ASSAULT
    cameo     190
    acled     Armed clash
    both      yes
    actor     between, comp, poss, subj, by, of
    recipient with, against

frame repel
    id        repel
    verb      repel, repulse, beat back, fight off, thwart attack, foil attack, fight back, retaliate, respond to attack, hit back, strike back
    event     ASSAULT
    cameo     190
    actor     subj
    recipient obj, against, by

frame torture
    id        torture
    verb      torture, mistreat, abuse, beat, beat up, flog, whip, assault physically, brutalise, brutalize, batter, punch
    event     ASSAULT
    mode      torture
    cameo     1822
    actor     subj, by
    recipient obj

frame torture-noun
    id        torture-noun
    noun      torture, mistreatment, beating
    event     ASSAULT
    mode      torture
    cameo     1822
    actor     by, subj
    recipient of

frame rape
    id        rape
    verb      rape, gang-rape, sexually abuse, sexually assault, molest, abuse sexually, assault sexually
    noun      rape, sexual violence, sexual abuse, sexual assault
    event     ASSAULT
    mode      sexual
    cameo     1821
    acled     Sexual violence
    actor     subj, by, of
    recipient obj, of, against

frame assassination-attempt
    id        assassination-attempt
    verb      attempt to assassinate, try to kill, try to assassinate
    noun      assassination attempt, attempt on life, attempted assassination
    event     ASSAULT
    mode      targeted
    cameo     185
    actor     subj, by
    recipient obj, on, against, xobj

frame violate-ceasefire
    id        violate-ceasefire
    verb      violate ceasefire, break ceasefire, breach ceasefire, violate truce, break truce, violate agreement, violate sovereignty, violate territory, violate airspace, violate border, breach sovereignty
    noun      ceasefire violation, violation of ceasefire, violation of airspace, violation of sovereignty, breach of ceasefire, airspace violation
    event     ASSAULT
    cameo     196
    actor     subj, by
    recipient poss, of, with, against

frame seize-property
    id        seize-property
    verb      confiscate, expropriate, impound, loot, plunder, ransack, nationalise, nationalize, requisition
    event     COERCE
    mode      seize
    cameo     171
    acled     Looting/property destruction
    actor     subj, by
    recipient from, poss, of, obj

frame crack-down
    id        crack-down
    verb      crack down on, clamp down on, suppress, disperse, crush, put down, quell, persecute, oppress, intimidate, harass, terrorise, terrorize, besiege, blockade, lay siege to, evict, repress, hold as shield, hold as human shields, coerce
    noun      crackdown, clampdown, repression, siege, blockade, persecution, sweep
    event     COERCE
    mode      restrict
    cameo     175
    actor     subj, by, comp, poss
    recipient obj, on, against, of

frame ban
    id        ban
    verb      ban, outlaw, prohibit, forbid, bar, restrict, impose restriction, impose ban, curb, censor, shut down newspaper, gag, block access, dissolve, suspend licence, revoke licence, disqualify, proscribe, close border, block website, deny entry
    noun      ban, restriction, censorship
    event     COERCE
    mode      restrict
    cameo     172
    actor     subj, by, comp, poss
    recipient obj, on, against, from

frame curfew
    id        curfew
    verb      impose curfew, declare curfew, clamp curfew, extend curfew, place under curfew, enforce curfew
    noun      curfew
    event     COERCE
    mode      curfew
    cameo     1723
    actor     subj, by
    recipient on, in, obj

frame martial-law
    id        martial-law
    verb      impose martial law, declare martial law, impose law, declare state, impose state of emergency, declare emergency, impose emergency, declare state of emergency
    noun      martial law, state of emergency, emergency rule
    event     COERCE
    mode      martial-law
    cameo     1724
    actor     subj, by
    recipient on, in

frame hack
    id        hack
    verb      hack, deface, hack into, launch cyberattack
    noun      cyberattack, cyber attack, hacking
    event     COERCE
    mode      cyber
    cameo     176
    actor     subj, by, comp, poss
    recipient obj, on, against, of

frame extradite
    id        extradite
    verb      extradite, hand over suspect
    event     COOPERATE
    cameo     062
    actor     subj, by
    recipient to

frame mobilise
    id        mobilise
    verb      mobilise, mobilize, deploy, mass, reinforce, send troop, deploy troop, deploy force, move troop, amass, dispatch troop, station, send force, strengthen force, strengthen presence, put on alert, place on alert, be on alert, remain on alert, send tank, send warship, deploy tank, call up, build up, prepare to attack, prepare to shell, prepare to invade, raise alert, increase security, step up patrol, patrol, beef up, send reinforcement, remain on high alert
    noun      mobilisation, mobilization, deployment, troop movement, military buildup, military build-up, troop buildup, military exercise, military drill, war game
    event     MOBILIZE
    mode      troops
    cameo     152
    actor     subj, by, comp, poss, of
    recipient against, to, in, on, along, into, near

frame weapons-test
    id        weapons-test
    verb      test missile, test-fire, test weapon, test bomb, test-fire missile, conduct nuclear test, develop weapon, acquire weapon, manufacture weapon, enrich uranium
    noun      nuclear test, missile test
    event     MOBILIZE
    mode      weapons
    cameo     154
    actor     subj, by, comp, poss
    recipient against, at

frame demonstrate
    id        demonstrate
    verb      demonstrate, protest, rally, march, take to street, stage protest, stage demonstration, stage rally, hold protest, hold rally, stage sit-in, hold demonstration, chant, chant slogan, picket, burn flag, burn effigy, protest against, demonstrate against, stage march, gather to protest, pour into street
    noun      demonstration, protest, rally, sit-in, protest march, mass protest
    event     PROTEST
    mode      demo
    cameo     141
    acled     Peaceful protest
    actor     subj, by, of, comp
    recipient against, outside, at, obj, poss, over

frame riot
    id        riot
    verb      riot, run riot, throw stone, hurl stone, pelt, rampage, go on rampage, clash with police, set fire, vandalise, stone
    noun      riot, rioting, unrest, rampage, mob violence
    event     PROTEST
    mode      riot
    cameo     145
    acled     Violent demonstration
    actor     subj, by, of, comp
    recipient against, at, with, obj

frame strike-work
    id        strike-work
    verb      go on strike, strike work, shun work, hold strike, hold general strike, stage strike, call strike, walk off job, down tool, stage walkout, boycott work, observe strike, observe shutdown
    noun      general strike, labour strike, labor strike, walkout, work stoppage, shutter-down strike
    event     PROTEST
    mode      strike
    cameo     143
    actor     subj, by, of, comp
    recipient against, over

frame hunger-strike
    id        hunger-strike
    verb      go on hunger strike, begin strike, start strike, refuse food, begin fast
    noun      hunger strike, fast unto death
    event     PROTEST
    mode      hunger
    cameo     142
    actor     subj, by, of, comp, poss
    recipient against, over

frame boycott
    id        boycott
    verb      boycott
    noun      boycott
    event     PROTEST
    mode      boycott
    cameo     143
    actor     subj, by, comp
    recipient obj, of

frame obstruct
    id        obstruct
    verb      block road, block street, block highway, block bridge, blockade road, occupy building, barricade, block transport, block border, block traffic, block entrance
    noun      roadblock, road blockade
    event     PROTEST
    mode      obstruct
    cameo     144
    actor     subj, by
    recipient against, of

frame sanction
    id        sanction
    verb      impose sanction, sanction, impose embargo, embargo, suspend aid, cut off aid, halt aid, stop aid, freeze aid, reduce aid, cut aid, suspend trade, halt trade, suspend link, suspend relation, break off relation, break relation, sever tie, sever relation, cut tie, recall ambassador, withdraw ambassador, freeze asset, suspend talk, break off talk, call off talk, suspend delivery, suspend membership, prohibit aid, suspend cooperation, withdraw from, pull out of, pull out from, walk out of, boycott talk, close embassy, halt delivery, reduce supply, downgrade tie, downgrade relation, suspend flight, discontinue, cancel, scrap, suspend, ship out, halt
    noun      sanction, embargo, suspension of aid, suspension
    event     SANCTION
    mode      discontinue
    cameo     163
    actor     subj, by, comp, poss
    recipient on, to, with, against, from, in, obj, of

frame expel
    id        expel-diplomat
    verb      expel diplomat, expel ambassador, expel inspector, expel envoy, declare persona, order out, throw out, kick out
    noun      expulsion of diplomat
    event     SANCTION
    mode      expel
    cameo     1663
    actor     subj, by
    recipient comp, poss, obj, of

frame convict
    id        convict
    verb      convict, sentence, jail for, find guilty, imprison for, condemn to death, sentence to death
    noun      conviction
    event     SANCTION
    mode      convict
    cameo     172
    actor     subj, by
    recipient obj, of
