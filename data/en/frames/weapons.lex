# Weapons and means. The kind is FORMATS.md weapon.kind; mode is the PLOVER mode of an assault with it.
weapon air strike, airstrike, air strikes, airstrikes, air raid, air raids, aerial bombardment, aerial bombing, air attack, air attacks, bombing raid, warplane, warplanes, fighter jet, fighter jets, jets, barrel bomb, barrel bombs, aerial strike, aerial strikes | kind air_strike | mode aerial
weapon drone, drones, drone strike, drone strikes, drone attack, drone attacks, quadcopter, quadcopters, unmanned aircraft, uav, uavs | kind drone | mode drone
weapon missile, missiles, ballistic missile, cruise missile, missile strike, missile attack | kind missile | mode heavy-weapons
weapon artillery, shelling, howitzer, howitzers, tank fire, artillery fire, shells, tank shell, artillery shell, heavy weapons | kind artillery | mode heavy-weapons
weapon mortar, mortars, mortar fire, mortar shell, mortar shells, mortar bomb, mortar round, mortar rounds | kind mortar | mode heavy-weapons
weapon rocket, rockets, katyusha, qassam, rocket fire, rocket attack | kind rocket | mode heavy-weapons
weapon gunfire, gunfight, shooting, firing, small arms, rifle, rifles, gun, guns, machine gun, machine guns, automatic weapons, pistol, pistols, sniper, snipers, shot, shots, bullet, bullets, kalashnikov, ak-47, gun battle, gunshot, gunshots, shootout, firearm, firearms, drive-by, opened fire, crossfire, shotgun | kind small_arms | mode firearms
weapon bomb, bombs, bombing, bombings, explosion, explosions, explosive, explosives, blast, blasts, explosive device | kind bomb | mode explosives
weapon ied, ieds, improvised explosive device, improvised explosive devices, roadside bomb, roadside bombs, roadside bombing, remote-controlled bomb, magnetic bomb, sticky bomb, roadside blast, explosive-laden | kind ied | mode explosives
weapon landmine, landmines, land mine, land mines, mine, mines, mine blast, anti-personnel mine | kind landmine | mode explosives
weapon suicide bomb, suicide bombing, suicide bombings, suicide attack, suicide attacks, suicide bomber, suicide bombers, suicide vest, suicide blast, suicide car bomb, explosive vest | kind suicide_bomb | mode suicide-attack
weapon car bomb, car bombs, car bombing, truck bomb, truck bombs, vehicle bomb, vbied, booby-trapped car, explosives-laden vehicle, explosive-laden vehicle, motorcycle bomb | kind vehicle_bomb | mode explosives
weapon grenade, grenades, hand grenade, hand grenades, rocket-propelled grenade, rocket-propelled grenades, rpg, rpgs, grenade attack | kind grenade | mode explosives
weapon arson, torched, set fire, molotov, petrol bomb, petrol bombs, firebomb, firebombs, incendiary device | kind fire | mode destroy
weapon knife, knives, machete, machetes, stabbing, axe, axes, sword, swords, stabbed, beheaded, sticks, stones, clubs, beaten, hacked, spear, spears, baton, batons | kind melee | mode primitive
weapon chemical weapon, chemical weapons, sarin, chlorine, nerve agent, poison gas, mustard gas, tear gas | kind chemical | mode unconventional
