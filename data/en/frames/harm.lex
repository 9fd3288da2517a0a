# Harm to people: who is killed, wounded, taken, moved.
# A frame is evoked by a verb, a noun or an adjective (lemmas). Roles name grammatical relations, tried in order; `obj` is the logical
# object (the subject of a passive), `subj` the logical subject (the by-phrase of a passive), `self` the trigger itself.

frame kill
    id        kill
    verb      kill, slay, murder, assassinate, massacre, execute, butcher, slaughter, behead, decapitate, lynch, hang, strangle, gun down, mow down, shoot dead, stab to death, beat to death, hack to death, burn to death, put to death, shoot to death, burn alive, eliminate, neutralise, neutralize, liquidate, dispatch to hell, send to hell, martyr, incinerate, electrocute, assassinated, bludgeon, crush to death, torture to death, slash to death, trample to death, club to death, choke to death, stone to death, knife to death, strangle to death, hang to death, whip to death, bludgeon to death, batter to death, suffocate to death, gun to death, bomb to death
    event     ASSAULT
    cameo     190
    harm      killed
    victim    obj
    actor     subj, by
    recipient obj
    not-obj   object

frame kill-noun
    id        kill-noun
    noun      killing, murder, assassination, massacre, execution, slaying, beheading, slaughter, lynching, homicide
    event     ASSAULT
    cameo     190
    harm      killed
    victim    of, poss
    actor     by, comp, subj
    recipient of, poss, against

frame die
    id        die
    verb      die, perish, succumb, bleed to death, burn to death, drown, starve to death, freeze to death, fall martyr, embrace martyrdom, attain martyrdom, achieve martyrdom, lay down life, lose life, pay sacrifice, meet death
    harm      killed
    victim    subj

frame died-of-wounds
    id        die-of
    verb      succumb to injury, succumb to wound, die of wound, die of injury, die from wound, die from injury, succumb to
    harm      killed
    victim    subj

frame claim-lives
    id        claim-lives
    verb      claim life, take life, cost life, snuff out life
    harm      killed
    victim    obj
    event     ASSAULT
    cameo     190
    actor     subj

frame death
    id        death
    noun      death, fatality, demise, martyrdom
    harm      killed
    victim    of, poss, self

frame inflict-loss
    id        inflict-loss
    verb      inflict loss, inflict casualty, suffer loss, suffer casualty, sustain loss
    harm      killed
    victim    of

frame lose
    id        lose
    verb      lose
    harm      killed
    if-obj    people
    victim    obj

frame loss-of-life
    id        loss-of-life
    noun      loss of life, loss of lives
    harm      killed
    victim    of

frame toll
    id        death-toll
    noun      death toll, toll, body count, death count, number of dead, number of death, number of fatality, number of victim, casualty toll, casualty figure
    harm      killed
    toll      yes
    victim    of, in

frame casualty
    id        casualty
    noun      casualty
    harm      killed
    victim    self

frame dead
    id        dead
    adjective dead, slain, lifeless, deceased, martyred, killed
    harm      killed
    victim    obj, self

frame deadly
    id        deadly
    adjective deadly, fatal, lethal
    harm      killed
    victim    none

frame wound
    id        wound
    verb      wound, injure, hurt, maim, burn, harm
    event     ASSAULT
    cameo     190
    harm      wounded
    victim    obj
    actor     subj, by
    recipient obj
    not-obj   object

frame shoot-person
    id        shoot-person
    verb      shoot, stab, beat, assault, batter, beat up, hack, slash, knife, bludgeon, gang-rape
    event     ASSAULT
    cameo     190
    harm      wounded
    if-obj    people
    victim    obj
    actor     subj, by
    recipient obj

frame find-dead
    id        find-dead
    verb      find dead, find killed, leave dead, pronounce dead, find murdered, find slain, confirm dead, found dead, declare dead, turn up dead, discover dead, die dead
    harm      killed
    victim    obj

frame find-body
    id        find-body
    verb      find body, recover body, discover body, dump body, retrieve body, find corpse, recover corpse, discover corpse, find remains, find head, pull body, unearth body
    harm      killed
    victim    of, poss, obj

frame sustain-injury
    id        sustain-injury
    verb      sustain injury, suffer injury, suffer wound, receive injury, suffer burn, receive wound, sustain wound, suffer gunshot
    harm      wounded
    victim    subj

frame injury
    id        injury
    noun      injury, wounding, maiming
    harm      wounded
    victim    of, to, self

frame wounded
    id        wounded
    adjective wounded, injured, hurt
    harm      wounded
    victim    obj, self

frame capture
    id        capture
    verb      capture, take prisoner, take captive, take hostage, kidnap, abduct, seize, hijack, snatch, take as hostage, hold hostage, hold captive, keep hostage
    event     COERCE
    mode      seize
    cameo     181
    harm      captured
    if-obj    people
    victim    obj
    actor     subj, by
    recipient obj

frame kidnapping
    id        kidnapping
    noun      kidnapping, abduction
    event     COERCE
    mode      seize
    cameo     181
    harm      captured
    victim    of
    actor     by, comp
    recipient of

frame hostage
    id        hostage
    noun      hostage, captive
    harm      captured
    victim    self

frame detain
    id        detain
    verb      detain, arrest, imprison, jail, round up, take into custody, apprehend, intern, incarcerate, pick up, take to centre, take to center
    event     COERCE
    mode      arrest
    cameo     173
    acled     Arrests
    harm      detained
    if-obj    people
    victim    obj
    actor     subj, by
    recipient obj

frame detention
    id        detention
    noun      arrest, detention
    event     COERCE
    mode      arrest
    cameo     173
    acled     Arrests
    harm      detained
    victim    of
    actor     by, comp, poss
    recipient of

frame missing
    id        missing
    adjective missing, unaccounted for
    verb      go missing, disappear, vanish
    harm      missing
    victim    obj, subj

frame displace
    id        displace
    verb      displace, uproot, flee home, abandon home, flee
    harm      displaced
    if-obj    people
    victim    obj
    actor     subj, by

frame flee
    id        flee
    verb      flee, take shelter, seek refuge, take refuge, abandon home, flee home, leave home
    harm      displaced
    if-subj   people
    victim    subj

frame return
    id        return
    verb      return, go back, head back, come back, cross border, cross into, repatriate
    harm      returned
    if-subj   people
    victim    subj

frame repatriation
    id        repatriate
    verb      repatriate, send back home
    harm      returned
    victim    obj
    actor     subj, by

frame deport
    id        deport
    verb      deport, expel, send back, drive out, evict, force out, push out
    event     COERCE
    mode      deport
    cameo     174
    harm      deported
    if-obj    people
    victim    obj
    actor     subj, by
    recipient obj

frame deportation
    id        deportation
    noun      deportation, expulsion
    event     COERCE
    mode      deport
    cameo     174
    harm      deported
    victim    of
    actor     by, comp, poss
    recipient of

frame evacuate
    id        evacuate
    verb      evacuate, relocate, move to safety, shift to place, relocate to
    harm      evacuated
    if-obj    people
    victim    obj

# Things taken, destroyed, hit.

frame destroy
    id        destroy
    verb      destroy, demolish, raze, level, flatten, burn down, blow up, torch, set ablaze, set on fire, wreck, dismantle, obliterate
    event     ASSAULT
    mode      destroy
    cameo     1952
    done      destroyed
    object    obj
    actor     subj, by
    recipient poss, of, obj

frame damage
    id        damage
    verb      damage, vandalise, vandalize
    event     ASSAULT
    mode      destroy
    cameo     190
    done      damaged
    object    obj
    actor     subj, by
    recipient poss, of, obj

frame shoot-down
    id        shoot-down
    verb      shoot down, bring down, down, intercept
    event     ASSAULT
    cameo     190
    done      shot_down
    object    obj
    if-obj    object
    actor     subj, by
    recipient poss, of

frame take-thing
    id        take-thing
    verb      capture, seize, overrun, take over, take control, occupy, storm, wrest, recapture, retake
    event     ASSAULT
    mode      occupy
    cameo     192
    done      captured
    object    obj
    not-obj   people
    actor     subj, by
    recipient poss, obj, of, from

frame hit-thing
    id        hit-thing
    verb      hit, strike, target, shell, bomb, pound, bombard, attack, raid
    event     ASSAULT
    cameo     190
    done      hit
    object    obj
    if-obj    object
    actor     subj, by
    recipient poss, of, obj

frame close
    id        close
    verb      close, shut, seal, shut down, close down, block
    done      closed
    object    obj
    if-obj    object
    actor     subj, by

frame closed
    id        closed
    adjective closed, shut, sealed
    done      closed
    object    subj
    if-subj   object

frame reopen
    id        reopen
    verb      reopen, re-open, open
    done      reopened
    object    obj
    if-obj    object
    actor     subj, by
