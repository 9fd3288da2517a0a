# context.lex - words around a name that say what it is. Own work. Used by src/claim/places.c.

# --- nouns of divisions: "Kunar province", "the province of Kunar", "Metcalfe County" ---
word province, state, regional state, national regional state, governorate, region, oblast, prefecture, voivodeship, emirate, canton, wilaya, territory | list place-adm1
word district, county, subdistrict, sub-district, municipality, local government area, local government, local council, LGA, tehsil, taluk, woreda, borough, commune, agency, cercle, raion, arrondissement, parish, subdivision, constituency | list place-adm2
word Co. | list place-county | note "PLYMOUTH CO."
# --- settlements: "the village of X", "X village" ---
word village, town, city, hamlet, township, settlement, capital, capital city, port city, provincial capital, suburb, neighbourhood, neighborhood, locality, kibbutz, outskirts, quarter, slum, refugee camp, camp, IDP camp, border town, port, commune | list place-settlement
# --- other features that a name takes: "Swat valley", "Salang pass" ---
word valley, pass, river, lake, mountain, mountains, hills, island, islands, peninsula, forest, desert, bay, gulf, strait, sea, ocean, highlands, plateau, coast, desert, delta, basin | list place-nature
word airport, air base, airbase, international airport, airfield, base, crossing, border crossing, checkpoint, bridge, tunnel, dam, stadium, prison, square, market, bazaar | list place-site
word street, road, avenue, highway, boulevard, lane, square, crescent, drive | list place-street

# --- what may stand before a name without making it another name ---
word north, south, east, west, northern, southern, eastern, western, central, northeast, northwest, southeast, southwest, northeastern, northwestern, southeastern, southwestern, upper, lower, downtown, greater, inner, outer, rural, far, mid | list place-direction
# --- prepositions that place things ---
word in, at, near, from, outside, around, across, inside, into, through, toward, towards, throughout, beyond, within, off, between, to, surrounding | list place-preposition

# --- offices and bodies that follow the name of their place: "Edmonton Mayor", "Kabul police" ---
word Mayor, Governor, Gov., Senator, Sen., Rep., Congressman, Congresswoman, Premier, President, Prime Minister, Minister, Chief, Chancellor, Attorney, Attorney General, Sheriff, Judge, Republican, Democrat, Police, State Police, Provincial Police, Fire, Supreme Court, Superior Court, Court, Deputy, King, Foreign, Defence, Defense, Finance, Interior, Ambassador, Lieutenant, Secretary, Sheriff's, Fire Marshal, Parliament, Legislature, Assembly, Legislative, House, Senate | list place-office
# --- words that make the whole name an organisation or a thing, not a place ---
word University, College, School, Hospital, Institute, Times, Post, Star, Journal, Herald, Tribune, Gazette, News, Press, Sun, Globe, Mail, Bank, Company, Inc., Inc, Corp., Corporation, Ltd., LLC, Group, Foundation, Association, Museum, Gallery, Theatre, Theater, Church, Cathedral, Mosque, Party, Union, Club, United, FC, Airlines, Airways, Medical, Health, Center, Centre, Clinic, Apartments, Farms, Festival, Award, Prize, Commodore, Accord, Agreement, Protocol, Convention, Treaty, Declaration, Stock Exchange, Street Journal, Film, Movement, Front, Brigade, Battalion, Cup, Games, Olympics, Open, Marathon | list place-thing
# --- words before "of": "University of X" is not at X for our purpose ---
word University, College, Bank, Institute, Battle, Treaty, Duke, Duchess, Archbishop, Bishop, Prince, Princess, Earl | list place-thing-of
# --- titles before a person's name ---
word Mr., Mr, Mrs., Mrs, Ms., Ms, Dr., Dr, Sir, Lord, Lady, Prof., Professor, Rev., Father, President, Prime Minister, Minister, Senator, Sen., Rep., Gov., Governor, Judge, Justice, Chief, Captain, Capt., Sgt., Sergeant, Lt., Lieutenant, Col., Colonel, Gen., General, Maj., Major, Cpl., Constable, Const., Officer, Detective, Det., Inspector, Ambassador, Secretary, Mayor, Sheriff, Coach, Premier, Imam, Sheikh, Mullah, Maulana, Mufti, Haji, Commander, King, Queen, Prince, Princess, Pope, Saint, St., Councillor, Cllr, MP | list person-title
# --- verbs whose subject is a person or a body, not a town ---
word say, tell, add, explain, ask, reply, tweet, testify, recall, argue, write, think, believe, feel, hope, want | list person-verb

# --- abbreviations of US states and Canadian provinces, as datelines and addresses have them ---
word Ala. | list place-abbr | note Alabama
word Ariz. | list place-abbr | note Arizona
word Ark. | list place-abbr | note Arkansas
word Calif. | list place-abbr | note California
word Colo. | list place-abbr | note Colorado
word Conn. | list place-abbr | note Connecticut
word Del. | list place-abbr | note Delaware
word Fla. | list place-abbr | note Florida
word Ga. | list place-abbr | note Georgia
word Ill. | list place-abbr | note Illinois
word Ind. | list place-abbr | note Indiana
word Kan. | list place-abbr | note Kansas
word Ky. | list place-abbr | note Kentucky
word La. | list place-abbr | note Louisiana
word Md. | list place-abbr | note Maryland
word Mass. | list place-abbr | note Massachusetts
word Mich. | list place-abbr | note Michigan
word Minn. | list place-abbr | note Minnesota
word Miss. | list place-abbr | note Mississippi
word Mo. | list place-abbr | note Missouri
word Mont. | list place-abbr | note Montana
word Neb. | list place-abbr | note Nebraska
word Nev. | list place-abbr | note Nevada
word N.H. | list place-abbr | note New Hampshire
word N.J. | list place-abbr | note New Jersey
word N.M. | list place-abbr | note New Mexico
word N.Y. | list place-abbr | note New York
word N.C. | list place-abbr | note North Carolina
word N.D. | list place-abbr | note North Dakota
word Okla. | list place-abbr | note Oklahoma
word Ore. | list place-abbr | note Oregon
word Pa. | list place-abbr | note Pennsylvania
word R.I. | list place-abbr | note Rhode Island
word S.C. | list place-abbr | note South Carolina
word S.D. | list place-abbr | note South Dakota
word Tenn. | list place-abbr | note Tennessee
word Vt. | list place-abbr | note Vermont
word Va. | list place-abbr | note Virginia
word Wash. | list place-abbr | note Washington
word W.Va. | list place-abbr | note West Virginia
word Wis. | list place-abbr | note Wisconsin
word Wyo. | list place-abbr | note Wyoming
word D.C. | list place-abbr | note District of Columbia
word Alta. | list place-abbr | note Alberta
word B.C. | list place-abbr | note British Columbia
word Sask. | list place-abbr | note Saskatchewan
word Man. | list place-abbr | note Manitoba
word Ont. | list place-abbr | note Ontario
word Que. | list place-abbr | note Quebec
word N.B. | list place-abbr | note New Brunswick
word N.S. | list place-abbr | note Nova Scotia
word P.E.I. | list place-abbr | note Prince Edward Island

# --- countries that share many names of towns: a town of one is rarely meant in local news of another ---
word USA, CAN, GBR, AUS, NZL, IRL, ZAF | list place-namesakes
