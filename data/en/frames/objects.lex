# Things that are harmed, taken, closed. The kind is FORMATS.md object.kind.
object post, outpost, checkpoint, check post, checkpost, border post, position, bunker, watchtower, trench, location, hideout, den, check-post, observation post | kind post
object camp, training camp, training centre, training center | kind camp
object base, barracks, headquarters, garrison, cantonment, installation, depot, compound, fort, facility, office, airbase, air base, armoury, armory, ammunition depot | kind base
object vehicle, tank, car, truck, bus, convoy, armoured vehicle, armored vehicle, humvee, lorry, van, motorcycle, taxi, tanker, minibus, train, jeep, pickup, ambulance, bulldozer, apc | kind vehicle
object aircraft, plane, jet, helicopter, fighter jet, warplane, airplane, aeroplane, airliner, airplanes | kind aircraft
object drone, quadcopter, uav, unmanned aerial vehicle | kind drone
object house, home, residence, apartment, flat, building, hut, shelter, tent, villa, dwelling | kind house
object village, hamlet, settlement, neighbourhood, neighborhood, town, city | kind village
object market, bazaar, shop, mall, store, stall, restaurant, cafe, hotel | kind market
object school, university, college, seminary, madrassa, madrasa, classroom, kindergarten | kind school
object hospital, clinic, health centre, health center, dispensary, medical centre, medical center | kind hospital
object mosque, church, temple, shrine, synagogue, monastery, imambargah, cathedral, chapel | kind place_of_worship
object bridge, road, power plant, pipeline, power line, railway, dam, airport, port, station, power station, water plant, pylon, tower, grid, refinery, track, runway, infrastructure | kind infrastructure
object crossing, border crossing, border gate, gate, border, crossing point, trade route | kind crossing
object territory, area, land, ground, district, island, hill, peak, province, region | kind territory
object weapon, ammunition, cache, arms, rifle, rocket launcher, boat, ship, vessel, crop, livestock, statue, monument, equipment, missile, cattle, animal, sheep, goat, horse, launcher, flag, document, property, explosive, bomb, mine, device, cow, dog, target | kind other
