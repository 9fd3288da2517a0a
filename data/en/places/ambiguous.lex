# ambiguous.lex - words that are names of towns too, but in news are nearly always something else.
# Own work: names of the gazetteer that are English words, calendar or kinship words, common given names and surnames.
# tools/gazetteer leaves towns under 100,000 people with such a name out, and such spellings of larger ones;
# src/claim/places.c wants better evidence ("in", a container) for the rest. Whole words, case does not matter.

word can, than, most, best, much, same, never, since, come, nice, deal, along, date, ask, man, buy, young, born | list ambiguous-place
word store, police, south, islands, federal, goes, west, capital, central, hit, tank, western, north, east, opportunity, save, male | list ambiguous-place
word northern, reading, normal, southern, eastern, green, bear, wedding, bar, chair, spring, god, mission, centre, center, tire | list ambiguous-place
word surprise, alliance, golden, university, pop, holiday, pool, gulf, orange, manage, drama, begun, metro, union, unity, sake, stood | list ambiguous-place
word split, possession, roman, valley, worms, tours, liberal, sale, gay, boom, wai, mobile, liberty, retreat, northwest, tame, angle | list ambiguous-place
word pace, superior, northeast, delta, marks, independence, temple, nationalities, bay, poa, salt, lens, grass, gap, fleet, pen, imperial | list ambiguous-place
word elk, paradise, humble, springs, southwest, uva, maritime, mary, prospect, alter, leigh, bath, parole, bell, walnut, plateau, para | list ambiguous-place
word forest, oriental, rivers, imo, lakes, van, ans, natal, alma, bella, bush, grenade, roses, hook, tongue, cork, punch, plunge, san | list ambiguous-place
word sunrise, summit, fountain, eagle, cascades, est, brava, bride, trinity, saga, mon, hail, cascade, bloke, grad, moron, vera, allen | list ambiguous-place
word reservoir, peer, wil, tome, guider, wetter, delis, rosette, inca, coin, rugby, march, hull, dome, panorama, fot, baja, swords, dig | list ambiguous-place
word agar, oral, shu, sur, lopez, mach, marina, taiga, enterprise, keystone, stuart, sunset, sulphur, overland, pearl, cary, garner, ada | list ambiguous-place
word sterling, bradley, mentor, plum, banning, paramount, upland, woodland, aloha, bountiful, badger, of, ham, hat, ho, kill | list ambiguous-place
word bandar, barnet, beni, bird, bridge, bright, buck, bull, burns, church, clay, cook, crystal, ferry, fox, friends, general | list ambiguous-place
word hill, hope, lamb, latin, leader, loves, media, minor, montana, moro, opera, page, parish, park, price, prince, progress, republic | list ambiguous-place
word river, rock, roy, saint, santa, schools, senator, short, small, star, state, stone, street, town, troy, victory, wells, white, wood | list ambiguous-place
word battle, black, blue, brown, corner, cross, falls, farmers, fate, field, fields, flint, grove, harbor, jersey | list ambiguous-place
word justice, king, lake, library, moor, nelson, pilot, point, polo, port, post, power, radio, rich, sandy, school, seal, sun, sultan | list ambiguous-place
word dam, embassy, faith, freedom, guard, market, mine, mosque, mufti, sheikh, imam, emir, colonel, major, captain | list ambiguous-place
word assembly, parliament, senate, congress, commission, operation, shield, sword, storm, thunder, hero, martyr, army, force, guards | list ambiguous-place
word monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, april, may, june, july, august, september | list ambiguous-place
word october, november, december, today, summer, winter, autumn, ramadan, eid, christmas, easter, islam, muslim, christian, jihad | list ambiguous-place

# given names
word aaron, abraham, adam, ahmed, albert, alexander, alexandra, ali, amber, amin, andrew, angela, anna, anthony, arthur, asad | list ambiguous-place
word ashley, austin, barbara, benjamin, boris, brent, brian, bruce, byron, carl, carlos, carmen, carol, carson, catherine | list ambiguous-place
word charles, charlotte, claire, clara, clinton, clyde, craig, cristobal, daniel, david, dawn, dean, diana, diego, donald | list ambiguous-place
word douglas, edward, elena, elizabeth, emma, eva, fernando, flora, florence, floyd, francis, francisco, frank, fred, gabriel, geneva | list ambiguous-place
word george, georgia, gerald, gilbert, gordon, grace, graham, grant, gustavo, hamid, harry, hassan, helena, henry, herbert, howard, hugo | list ambiguous-place
word hussein, ibrahim, ida, ignacio, irene, isabel, ismail, ivan, jack, jackson, jacob, james, jane, jesus, joao, john, jordan, jose | list ambiguous-place
word joseph, juan, julia, karim, karl, kati, kenneth, kent, kevin, khalid, khan, kim, lara, laura, lawrence, leo, leon, lewis, lima, linda | list ambiguous-place
word lorenzo, lorraine, louis, lucas, lucia, luis, lydia, lynn, mahmud, malcolm, manuel, marcos, maria, mario, mark, martin, marvin | list ambiguous-place
word mason, max, melissa, michael, miguel, milton, mohammed, muhammad, monica, morgan, moses, nadia, nancy, natalia, neil | list ambiguous-place
word nicolas, nikki, nora, norman, numan, oliver, oscar, pablo, patrick, paul, paula, pedro, peter, philip, preston, rafael, ralph | list ambiguous-place
word ramon, raymond, rebecca, regina, reza, richard, robert, roberto, roger, ronald, rosa, rosario, russell, ruth, sabrina, said | list ambiguous-place
word salem, salim, salvador, sam, samuel, santiago, santos, sara, sarah, savannah, sebastian, selma, seth, sharon, sherman, sidney | list ambiguous-place
word silvia, simon, sofia, sonia, spencer, stanley, stella, stephen, steven, susan, sydney, sylvia, tal, tara, taylor, teresa, thomas | list ambiguous-place
word timothy, tony, tracy, trinidad, tyler, valentina, vernon, victor, victoria, vincent, viola, virginia, vladimir, walter, warren, wayne | list ambiguous-place
word wilson, yusuf, zahra, zara | list ambiguous-place
word georgia, jordan, chad, kenya, india, china, asia, ireland, israel, dallas, paris, troy, chester, madison, melbourne, houston, lincoln, denver, charlotte, sydney, austin, carolina, alexandria, florence, sofia, santiago, valencia | list given-name

# surnames
word abu, adams, anderson, arnold, bailey, baker, barker, barnes, barton, bates, bennett, blair, bolton, bowling, bradford | list ambiguous-place
word brady, brandon, brooks, bryant, buchanan, burke, burton, butler, cameron, campbell, carter, castro, chandler, chavez, clark | list ambiguous-place
word clayton, clifton, cohen, colby, cole, collins, conway, cooper, cordova, corona, cortez, cox, crawford, crosby, cruz, cunningham | list ambiguous-place
word curtis, dalton, davis, dawson, dixon, dudley, duncan, dyer, edwards, elliott, ellis, ellsworth, evans, ferguson, fisher, fletcher | list ambiguous-place
word ford, foster, franklin, freeman, fuller, garcia, gardner, garrison, gibson, gonzales, gonzalez, goodman, grasse, griffin | list ambiguous-place
word hagi, haley, hall, hamilton, hammond, hancock, harding, harper, harrington, harris, harrison, hart, harvey, hayes, hebron, henderson | list ambiguous-place
word hernandez, hidalgo, holden, holland, holmes, hopkins, hoover, hughes, hunter, huntington, irving, jefferson, jenkins | list ambiguous-place
word jennings, johnson, johnston, jones, kaka, keller, kelly, kennedy, kerman, knox, lambert, lancaster, landis, larson, laurel, lee | list ambiguous-place
word lenox, lester, livingston, logan, lucena, lynch, macron, madison, malone, marion, marquez, marshall, martinez, mcallen | list ambiguous-place
word mccain, medina, mendez, mercer, meyer, miller, mills, mitchell, monroe, montgomery, moore, morales, moreno, morris, morton, moss | list ambiguous-place
word murphy, murray, navarro, newman, newton, nixon, norton, obama, ortega, owen, palma, palmer, parker, paterson | list ambiguous-place
word patterson, pearson, perry, peterson, phillips, pierce, porter, powell, putin, quincy, ramirez, ramos, randolph, reed, reyes, reynolds | list ambiguous-place
word richardson, richmond, rivera, roberts, robinson, rockwell, rodriguez, rogers, romero, romney, roosevelt, rubio, sanders | list ambiguous-place
word sanford, santana, schneider, scott, sharif, shaw, shepherd, sheridan, sherwood, silva, smith, snyder, soper | list ambiguous-place
word stafford, stevens, stewart, sullivan, sumner, suarez, taft, tamworth, thatcher, thomson, thornton, torres, trump | list ambiguous-place
word tucker, turner, tyler, tyson, valdez, valls, vargas, vasquez, vega, wade, walker, wallace, walsh, ward, ware, warner, washington | list surname
word watson, weber, webster, wesley, whitman, williams, winslow, winston, wooster, wright, wyatt, yates, york | list ambiguous-place

# names of conflict-places.lex and of small towns that are other words, names of persons or of larger things
word ye, ann, pale, saw, song, raja, hong, bali, mayo, sui, logo, obi, isa, ado, apa, mare, ana, dana, muse, kale, mora, hub, mand | list ambiguous-place
word koch, nish, ber, roe, alam, rashad, zahir, karma, garma, abala, argelia, miranda, uribe, camargo, madera, balboa, leiva, aquila | list ambiguous-place
word negros, abra, pilar, doma, bor, guba, lay, awe, hun, ibi, lau, donga, wase, bassa, isale, hindi, lame | list ambiguous-place
word brass, canal, wamba, tarka, kaga, bosso, sango, sahar, nawa, dire, boma, budi, duk, uri, samba, tral, idil, lice | list ambiguous-place
