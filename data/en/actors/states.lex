# states.lex - the countries of the world as actors: names, adjectives, peoples, capitals.
#
# id and country are ISO 3166-1 alpha-3 codes (list checked against Debian's iso-codes by tools/check-states.py; XKX for
# Kosovo is the user-assigned code in common use). A country name is an actor without a sector: "Pakistan said" may be any arm
# of the state. `capital` names stand for the government ("Islamabad denied"); seats of power inside a capital (Kremlin, White
# House) are in government.lex. `people` are noun forms; where the adjective is also the noun (the Chinese, the Swiss) it is
# given under `adj` only. Territories are entries of their own with their own code.
# Listing a name here says how news uses it, not who is right about it.

# --- Africa ---
actor Algeria | id DZA | country DZA | kind state | adj Algerian | people Algerians | capital Algiers
actor Angola | id AGO | country AGO | kind state | adj Angolan | people Angolans | capital Luanda
actor Benin, Dahomey | id BEN | country BEN | kind state | adj Beninese, Beninois | capital Porto-Novo, Cotonou
actor Botswana | id BWA | country BWA | kind state | adj Botswanan, Motswana | people Botswanans, Batswana | capital Gaborone
actor Burkina Faso, Burkina, Upper Volta | id BFA | country BFA | kind state | adj Burkinabe, Burkinabè | people Burkinabes | capital Ouagadougou
actor Burundi | id BDI | country BDI | kind state | adj Burundian | people Burundians | capital Bujumbura, Gitega
actor Cabo Verde, Cape Verde | id CPV | country CPV | kind state | adj Cape Verdean, Cabo Verdean | people Cape Verdeans, Cabo Verdeans | capital Praia
actor Cameroon, Cameroun | id CMR | country CMR | kind state | adj Cameroonian | people Cameroonians | capital Yaounde
actor Central African Republic | id CAF | country CAF | kind state | alias CAR | adj Central African | people Central Africans | capital Bangui
actor Chad | id TCD | country TCD | kind state | adj Chadian | people Chadians | capital "N'Djamena", Ndjamena
actor Comoros | id COM | country COM | kind state | adj Comoran, Comorian | people Comorans, Comorians | capital Moroni
actor Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire, Eastern Congo | id COD | country COD | kind state | adj Congolese, Zairian, Zairean | people Zairians, Zaireans | capital Kinshasa
actor Republic of the Congo, Republic of Congo, Congo-Brazzaville | id COG | country COG | kind state | capital Brazzaville
actor Congo | id COD.CONGO | country COD | kind state | note "in conflict news the bare name is nearly always the larger, eastern state; Congo-Brazzaville is named in full"
actor Ivory Coast, Côte d'Ivoire, Cote d'Ivoire | id CIV | country CIV | kind state | adj Ivorian, Ivoirian | people Ivorians, Ivoirians | capital Yamoussoukro, Abidjan
actor Djibouti | id DJI | country DJI | kind state | adj Djiboutian | people Djiboutians
actor Egypt, Arab Republic of Egypt, United Arab Republic | id EGY | country EGY | kind state | adj Egyptian | people Egyptians | capital Cairo
actor Equatorial Guinea | id GNQ | country GNQ | kind state | adj Equatorial Guinean, Equatoguinean | people Equatorial Guineans, Equatoguineans | capital Malabo
actor Eritrea | id ERI | country ERI | kind state | adj Eritrean | people Eritreans | capital Asmara
actor Eswatini, Swaziland | id SWZ | country SWZ | kind state | adj Swazi | people Swazis | capital Mbabane
actor Ethiopia, Abyssinia | id ETH | country ETH | kind state | adj Ethiopian | people Ethiopians | capital Addis Ababa, Addis
actor Gabon | id GAB | country GAB | kind state | adj Gabonese | capital Libreville
actor Gambia | id GMB | country GMB | kind state | adj Gambian | people Gambians | capital Banjul
actor Ghana | id GHA | country GHA | kind state | adj Ghanaian | people Ghanaians | capital Accra
actor Guinea, Guinea-Conakry | id GIN | country GIN | kind state | adj Guinean | people Guineans | capital Conakry
actor Guinea-Bissau | id GNB | country GNB | kind state | adj Bissau-Guinean | people Bissau-Guineans | capital Bissau
actor Kenya | id KEN | country KEN | kind state | adj Kenyan | people Kenyans | capital Nairobi
actor Lesotho | id LSO | country LSO | kind state | adj Basotho, Mosotho | capital Maseru
actor Liberia | id LBR | country LBR | kind state | adj Liberian | people Liberians | capital Monrovia
actor Libya, Libyan Arab Jamahiriya | id LBY | country LBY | kind state | adj Libyan | people Libyans | capital Tripoli
actor Madagascar | id MDG | country MDG | kind state | adj Malagasy, Madagascan | people Madagascans | capital Antananarivo
actor Malawi | id MWI | country MWI | kind state | adj Malawian | people Malawians | capital Lilongwe
actor Mali | id MLI | country MLI | kind state | adj Malian | people Malians | capital Bamako
actor Mauritania | id MRT | country MRT | kind state | adj Mauritanian | people Mauritanians | capital Nouakchott
actor Mauritius | id MUS | country MUS | kind state | adj Mauritian | people Mauritians | capital Port Louis
actor Mayotte | id MYT | country MYT | kind state | adj Mahoran | people Mahorans | capital Mamoudzou
actor Morocco | id MAR | country MAR | kind state | adj Moroccan | people Moroccans | capital Rabat
actor Mozambique | id MOZ | country MOZ | kind state | adj Mozambican | people Mozambicans | capital Maputo
actor Namibia, South West Africa, South-West Africa | id NAM | country NAM | kind state | adj Namibian | people Namibians | capital Windhoek
actor Niger | id NER | country NER | kind state | adj Nigerien | people Nigeriens | capital Niamey
actor Nigeria | id NGA | country NGA | kind state | adj Nigerian | people Nigerians | capital Abuja
actor Réunion | id REU | country REU | kind state | adj Réunionese | capital Saint-Denis de la Réunion | note "folding also matches a capitalised Reunion"
actor Rwanda | id RWA | country RWA | kind state | adj Rwandan, Rwandese | people Rwandans | capital Kigali
actor Saint Helena, St. Helena | id SHN | country SHN | kind state | adj Saint Helenian | people Saint Helenians | capital Jamestown
actor São Tomé and Príncipe, Sao Tome and Principe, Sao Tome | id STP | country STP | kind state | adj Sao Tomean | people Sao Tomeans
actor Senegal | id SEN | country SEN | kind state | adj Senegalese | capital Dakar
actor Seychelles | id SYC | country SYC | kind state | adj Seychellois
actor Sierra Leone | id SLE | country SLE | kind state | adj Sierra Leonean, Sierra Leonian | people Sierra Leoneans | capital Freetown
actor Somalia | id SOM | country SOM | kind state | adj Somali, Somalian | people Somalis, Somalians | capital Mogadishu
actor South Africa | id ZAF | country ZAF | kind state | adj South African | people South Africans | capital Pretoria
actor South Sudan | id SSD | country SSD | kind state | adj South Sudanese | capital Juba
actor Sudan | id SDN | country SDN | kind state | adj Sudanese | capital Khartoum
actor Tanzania, United Republic of Tanzania | id TZA | country TZA | kind state | adj Tanzanian | people Tanzanians | capital Dodoma, Dar es Salaam
actor Togo | id TGO | country TGO | kind state | adj Togolese | capital Lome, Lomé
actor Tunisia | id TUN | country TUN | kind state | adj Tunisian | people Tunisians | capital Tunis
actor Uganda | id UGA | country UGA | kind state | adj Ugandan | people Ugandans | capital Kampala
actor Western Sahara | id ESH | country ESH | kind state | adj Sahrawi, Saharawi, Western Saharan | people Sahrawis, Saharawis | capital Laayoune, El Aaiun
actor Zambia, Northern Rhodesia | id ZMB | country ZMB | kind state | adj Zambian | people Zambians | capital Lusaka
actor Zimbabwe, Rhodesia | id ZWE | country ZWE | kind state | adj Zimbabwean, Rhodesian | people Zimbabweans, Rhodesians | capital Harare

# --- Americas ---
actor Anguilla | id AIA | country AIA | kind state | adj Anguillan | people Anguillans
actor Antigua and Barbuda, Antigua | id ATG | country ATG | kind state | adj Antiguan | people Antiguans
actor Argentina, Argentine Republic | id ARG | country ARG | kind state | adj Argentine, Argentinian, Argentinean | people Argentines, Argentinians, Argentineans | capital Buenos Aires
actor Aruba | id ABW | country ABW | kind state | adj Aruban | people Arubans | capital Oranjestad
actor Bahamas | id BHS | country BHS | kind state | adj Bahamian | people Bahamians | capital Nassau
actor Barbados | id BRB | country BRB | kind state | adj Barbadian, Bajan | people Barbadians, Bajans | capital Bridgetown
actor Belize, British Honduras | id BLZ | country BLZ | kind state | adj Belizean | people Belizeans | capital Belmopan
actor Bermuda | id BMU | country BMU | kind state | adj Bermudian | people Bermudians
actor Bolivia, Plurinational State of Bolivia | id BOL | country BOL | kind state | adj Bolivian | people Bolivians | capital La Paz
actor Bonaire, Sint Eustatius, Saba Island | id BES | country BES | kind state | adj Bonairean
actor Brazil, Brasil | id BRA | country BRA | kind state | adj Brazilian | people Brazilians | capital Brasilia, Brasília
actor British Virgin Islands | id VGB | country VGB | kind state
actor Canada | id CAN | country CAN | kind state | adj Canadian | people Canadians | capital Ottawa
actor Cayman Islands, the Caymans | id CYM | country CYM | kind state | adj Caymanian | people Caymanians
actor Chile | id CHL | country CHL | kind state | adj Chilean | people Chileans | capital Santiago
actor Colombia | id COL | country COL | kind state | adj Colombian | people Colombians | capital Bogota, Bogotá
actor Costa Rica | id CRI | country CRI | kind state | adj Costa Rican | people Costa Ricans
actor Cuba | id CUB | country CUB | kind state | adj Cuban | people Cubans | capital Havana
actor Curaçao, Curacao | id CUW | country CUW | kind state | adj Curaçaoan | capital Willemstad
actor Dominica | id DMA | country DMA | kind state | capital Roseau | note Dominican is left to the Dominican Republic
actor Dominican Republic | id DOM | country DOM | kind state | adj Dominican | people Dominicans | capital Santo Domingo
actor Ecuador | id ECU | country ECU | kind state | adj Ecuadorian, Ecuadorean, Ecuadoran | people Ecuadorians, Ecuadoreans, Ecuadorans | capital Quito
actor El Salvador | id SLV | country SLV | kind state | adj Salvadoran, Salvadorean, Salvadorian | people Salvadorans, Salvadoreans, Salvadorians | capital San Salvador
actor Falkland Islands, Falklands, Malvinas | id FLK | country FLK | kind state | adj Falkland | people Falklanders, Falkland Islanders
actor French Guiana | id GUF | country GUF | kind state | adj French Guianese | capital Cayenne
actor Greenland | id GRL | country GRL | kind state | adj Greenlandic | people Greenlander, Greenlanders | capital Nuuk
actor Grenada | id GRD | country GRD | kind state | adj Grenadian | people Grenadians
actor Guadeloupe | id GLP | country GLP | kind state | adj Guadeloupean | people Guadeloupeans | capital Pointe-a-Pitre
actor Guatemala | id GTM | country GTM | kind state | adj Guatemalan | people Guatemalans | capital Guatemala City
actor Guyana, British Guiana | id GUY | country GUY | kind state | adj Guyanese
actor Haiti | id HTI | country HTI | kind state | adj Haitian | people Haitians | capital Port-au-Prince
actor Honduras | id HND | country HND | kind state | adj Honduran | people Hondurans | capital Tegucigalpa
actor Jamaica | id JAM | country JAM | kind state | adj Jamaican | people Jamaicans
actor Martinique | id MTQ | country MTQ | kind state | adj Martinican, Martiniquais | capital Fort-de-France
actor Mexico | id MEX | country MEX | kind state | adj Mexican | people Mexicans | capital Mexico City
actor Montserrat | id MSR | country MSR | kind state | adj Montserratian
actor Nicaragua | id NIC | country NIC | kind state | adj Nicaraguan | people Nicaraguans | capital Managua
actor Panama | id PAN | country PAN | kind state | adj Panamanian | people Panamanians | capital Panama City
actor Paraguay | id PRY | country PRY | kind state | adj Paraguayan | people Paraguayans | capital Asuncion, Asunción
actor Peru | id PER | country PER | kind state | adj Peruvian | people Peruvians | capital Lima
actor Puerto Rico | id PRI | country PRI | kind state | adj Puerto Rican | people Puerto Ricans
actor Saint Barthélemy, St. Barts | id BLM | country BLM | kind state
actor Saint Kitts and Nevis, St. Kitts and Nevis, St. Kitts | id KNA | country KNA | kind state | adj Kittitian | people Kittitians
actor Saint Lucia, St. Lucia | id LCA | country LCA | kind state | adj Saint Lucian, St. Lucian | people Saint Lucians, St. Lucians
actor Saint Martin, St. Martin | id MAF | country MAF | kind state
actor Saint Pierre and Miquelon, St. Pierre and Miquelon | id SPM | country SPM | kind state
actor Saint Vincent and the Grenadines, St. Vincent and the Grenadines | id VCT | country VCT | kind state | adj Vincentian | people Vincentians
actor Sint Maarten, St. Maarten | id SXM | country SXM | kind state
actor Suriname, Surinam, Dutch Guiana | id SUR | country SUR | kind state | adj Surinamese | capital Paramaribo
actor Trinidad and Tobago, Trinidad | id TTO | country TTO | kind state | adj Trinidadian | people Trinidadians | capital Port of Spain
actor Turks and Caicos Islands, Turks and Caicos | id TCA | country TCA | kind state
actor United States, United States of America, US, U.S., USA, U.S.A., America | id USA | country USA | kind state | adj American | people Americans | capital Washington, Washington DC, "Washington, D.C."
actor United States Virgin Islands, US Virgin Islands, U.S. Virgin Islands | id VIR | country VIR | kind state
actor Uruguay | id URY | country URY | kind state | adj Uruguayan | people Uruguayans | capital Montevideo
actor Venezuela, Bolivarian Republic of Venezuela | id VEN | country VEN | kind state | adj Venezuelan | people Venezuelans | capital Caracas

# --- Asia ---
actor Afghanistan | id AFG | country AFG | kind state | adj Afghan, Afghani | people Afghans, Afghanis | capital Kabul | note the Islamic Emirate of Afghanistan is in government.lex
actor Armenia | id ARM | country ARM | kind state | adj Armenian | people Armenians | capital Yerevan
actor Azerbaijan | id AZE | country AZE | kind state | adj Azerbaijani, Azeri | people Azerbaijanis, Azeris | capital Baku
actor Bahrain | id BHR | country BHR | kind state | adj Bahraini | people Bahrainis | capital Manama
actor Bangladesh, East Pakistan | id BGD | country BGD | kind state | adj Bangladeshi | people Bangladeshis | capital Dhaka, Dacca
actor Bhutan | id BTN | country BTN | kind state | adj Bhutanese | capital Thimphu
actor Brunei, Brunei Darussalam | id BRN | country BRN | kind state | adj Bruneian | people Bruneians | capital Bandar Seri Begawan
actor Cambodia, Kampuchea, Khmer Republic | id KHM | country KHM | kind state | adj Cambodian, Kampuchean, Khmer | people Cambodians | capital Phnom Penh
actor China, People's Republic of China, PRC, mainland China, Communist China | id CHN | country CHN | kind state | adj Chinese | capital Beijing, Peking
actor Cocos Islands, Keeling Islands | id CCK | country CCK | kind state
actor Cyprus | id CYP | country CYP | kind state | adj Cypriot | people Cypriots | capital Nicosia
actor Georgia, Republic of Georgia | id GEO | country GEO | kind state | adj Georgian | people Georgians | capital Tbilisi | note "the American state has the same name; context decides"
actor Hong Kong | id HKG | country HKG | kind state | people Hong Konger, Hong Kongers
actor India, Republic of India, Bharat | id IND | country IND | kind state | adj Indian | people Indians | capital New Delhi, Delhi
actor Indonesia | id IDN | country IDN | kind state | adj Indonesian | people Indonesians | capital Jakarta
actor Iran, Islamic Republic of Iran, Persia | id IRN | country IRN | kind state | adj Iranian, Persian | people Iranians, Persians | capital Tehran, Teheran
actor Iraq, Republic of Iraq | id IRQ | country IRQ | kind state | adj Iraqi | people Iraqis | capital Baghdad
actor Israel, State of Israel | id ISR | country ISR | kind state | adj Israeli | people Israelis | capital Jerusalem, Tel Aviv
actor Japan | id JPN | country JPN | kind state | adj Japanese | capital Tokyo
actor Jordan, Hashemite Kingdom of Jordan, Transjordan | id JOR | country JOR | kind state | adj Jordanian | people Jordanians | capital Amman
actor Kazakhstan, Kazakstan | id KAZ | country KAZ | kind state | adj Kazakh, Kazakhstani | people Kazakhs, Kazakhstanis | capital Astana, Nur-Sultan
actor Kuwait | id KWT | country KWT | kind state | adj Kuwaiti | people Kuwaitis | capital Kuwait City
actor Kyrgyzstan, Kyrgyz Republic, Kirghizia, Kirgizstan | id KGZ | country KGZ | kind state | adj Kyrgyz, Kyrgyzstani, Kirghiz | people Kyrgyzstanis | capital Bishkek
actor Laos, Lao People's Democratic Republic, Lao PDR | id LAO | country LAO | kind state | adj Laotian, Lao | people Laotians | capital Vientiane
actor Lebanon | id LBN | country LBN | kind state | adj Lebanese | capital Beirut
actor Macao, Macau | id MAC | country MAC | kind state | adj Macanese
actor Malaysia, Malaya | id MYS | country MYS | kind state | adj Malaysian, Malayan | people Malaysians | capital Kuala Lumpur, Putrajaya
actor Maldives | id MDV | country MDV | kind state | adj Maldivian | people Maldivians
actor Mongolia | id MNG | country MNG | kind state | adj Mongolian | people Mongolians | capital Ulaanbaatar, Ulan Bator
actor Myanmar, Burma | id MMR | country MMR | kind state | adj Burmese | capital Naypyidaw, Naypyitaw, Rangoon, Yangon
actor Nepal | id NPL | country NPL | kind state | adj Nepali, Nepalese | people Nepalis | capital Kathmandu, Katmandu
actor North Korea, Democratic People's Republic of Korea, DPRK | id PRK | country PRK | kind state | adj North Korean | people North Koreans | capital Pyongyang
actor Oman, Sultanate of Oman | id OMN | country OMN | kind state | adj Omani | people Omanis | capital Muscat
actor Pakistan, Islamic Republic of Pakistan, Pak, West Pakistan | id PAK | country PAK | kind state | adj Pakistani | people Pakistanis | capital Islamabad
actor Palestine, State of Palestine, Palestinian Territories, Occupied Palestinian Territory, Occupied Palestinian Territories, Gaza, Gaza Strip, West Bank | id PSE | country PSE | kind state | adj Palestinian, Gazan | people Palestinians, Gazans | capital Ramallah
actor Philippines | id PHL | country PHL | kind state | adj Philippine, Filipino, Filipina | people Filipinos, Filipinas | capital Manila
actor Qatar | id QAT | country QAT | kind state | adj Qatari | people Qataris | capital Doha
actor Saudi Arabia, Kingdom of Saudi Arabia, KSA | id SAU | country SAU | kind state | adj Saudi, Saudi Arabian | people Saudis, Saudi Arabians | capital Riyadh
actor Singapore | id SGP | country SGP | kind state | adj Singaporean | people Singaporeans
actor South Korea, Republic of Korea, ROK | id KOR | country KOR | kind state | adj South Korean | people South Koreans | capital Seoul
actor Sri Lanka, Ceylon | id LKA | country LKA | kind state | adj Sri Lankan, Ceylonese | people Sri Lankans | capital Colombo
actor Syria, Syrian Arab Republic | id SYR | country SYR | kind state | adj Syrian | people Syrians | capital Damascus
actor Taiwan, Republic of China, Chinese Taipei, Formosa | id TWN | country TWN | kind state | adj Taiwanese | capital Taipei
actor Tajikistan | id TJK | country TJK | kind state | adj Tajikistani, Tajik | people Tajiks, Tajikistanis | capital Dushanbe | note "inside Afghanistan, Tajik names a people, not a citizen of Tajikistan"
actor Thailand, Siam | id THA | country THA | kind state | adj Thai | people Thais | capital Bangkok
actor Timor-Leste, East Timor | id TLS | country TLS | kind state | adj Timorese, East Timorese | capital Dili
actor Türkiye, Turkiye, Turkey, Republic of Turkey, Republic of Türkiye | id TUR | country TUR | kind state | adj Turkish | people Turk, Turks | capital Ankara
actor Turkmenistan | id TKM | country TKM | kind state | adj Turkmenistani, Turkmen | people Turkmens, Turkmenistanis | capital Ashgabat
actor United Arab Emirates, UAE, U.A.E., the Emirates | id ARE | country ARE | kind state | adj Emirati | people Emiratis | capital Abu Dhabi
actor Uzbekistan | id UZB | country UZB | kind state | adj Uzbekistani, Uzbek | people Uzbeks, Uzbekistanis | capital Tashkent
actor Vietnam, Viet Nam, Socialist Republic of Vietnam | id VNM | country VNM | kind state | adj Vietnamese | capital Hanoi
actor Yemen, Republic of Yemen | id YEM | country YEM | kind state | adj Yemeni, Yemenite | people Yemenis, Yemenites | capital Sanaa, "Sana'a"

# --- Europe ---
actor Åland Islands, Aland Islands | id ALA | country ALA | kind state
actor Albania | id ALB | country ALB | kind state | adj Albanian | people Albanians | capital Tirana
actor Andorra | id AND | country AND | kind state | adj Andorran | people Andorrans
actor Austria | id AUT | country AUT | kind state | adj Austrian | people Austrians | capital Vienna
actor Belarus, Byelorussia, Belorussia | id BLR | country BLR | kind state | adj Belarusian, Belarussian, Byelorussian | people Belarusians, Belarussians | capital Minsk
actor Belgium | id BEL | country BEL | kind state | adj Belgian | people Belgians | note "Brussels stands for the EU or NATO more often than for Belgium and is left out"
actor Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | id BIH | country BIH | kind state | adj Bosnian, Bosniak, Herzegovinian | people Bosnians, Bosniaks | capital Sarajevo
actor Bulgaria | id BGR | country BGR | kind state | adj Bulgarian | people Bulgarians | note "Sofia alone is a first name too often to stand for the government"
actor Croatia | id HRV | country HRV | kind state | adj Croatian, Croat | people Croatians, Croats | capital Zagreb
actor Czechia, Czech Republic | id CZE | country CZE | kind state | adj Czech | people Czechs | capital Prague
actor Denmark | id DNK | country DNK | kind state | adj Danish | people Dane, Danes | capital Copenhagen
actor Estonia | id EST | country EST | kind state | adj Estonian | people Estonians | capital Tallinn
actor Faroe Islands, Faroes | id FRO | country FRO | kind state | adj Faroese
actor Finland | id FIN | country FIN | kind state | adj Finnish | people Finn, Finns | capital Helsinki
actor France, French Republic | id FRA | country FRA | kind state | adj French | people Frenchman, Frenchmen, Frenchwoman, Frenchwomen | capital Paris
actor Germany, Federal Republic of Germany | id DEU | country DEU | kind state | adj German | people Germans | capital Berlin
actor Gibraltar | id GIB | country GIB | kind state | adj Gibraltarian | people Gibraltarians
actor Greece, Hellenic Republic | id GRC | country GRC | kind state | adj Greek, Hellenic | people Greeks | capital Athens
actor Guernsey | id GGY | country GGY | kind state
actor Holy See, Vatican, Vatican City | id VAT | country VAT | kind state
actor Hungary | id HUN | country HUN | kind state | adj Hungarian | people Hungarians | capital Budapest
actor Iceland | id ISL | country ISL | kind state | adj Icelandic | people Icelander, Icelanders | capital Reykjavik
actor Ireland, Republic of Ireland, Irish Republic | id IRL | country IRL | kind state | adj Irish | people Irishman, Irishmen, Irishwoman, Irishwomen | capital Dublin
actor Isle of Man | id IMN | country IMN | kind state | adj Manx
actor Italy | id ITA | country ITA | kind state | adj Italian | people Italians | capital Rome
actor Jersey | id JEY | country JEY | kind state | note the Channel Island; New Jersey is a longer phrase in regions.lex
actor Kosovo | id XKX | country XKX | kind state | adj Kosovan, Kosovar, Kosovo Albanian | people Kosovans, Kosovars, Kosovo Albanians | capital Pristina, Prishtina
actor Latvia | id LVA | country LVA | kind state | adj Latvian | people Latvians | capital Riga
actor Liechtenstein | id LIE | country LIE | kind state
actor Lithuania | id LTU | country LTU | kind state | adj Lithuanian | people Lithuanians | capital Vilnius
actor Luxembourg, Luxemburg | id LUX | country LUX | kind state | people Luxembourger, Luxembourgers
actor Malta | id MLT | country MLT | kind state | adj Maltese | capital Valletta
actor Moldova, Republic of Moldova, Moldavia | id MDA | country MDA | kind state | adj Moldovan, Moldavian | people Moldovans | capital Chisinau
actor Monaco | id MCO | country MCO | kind state | adj Monegasque
actor Montenegro | id MNE | country MNE | kind state | adj Montenegrin | people Montenegrins | capital Podgorica
actor Netherlands, Holland | id NLD | country NLD | kind state | adj Dutch | people Dutchman, Dutchmen, Dutchwoman | note "The Hague stands for the courts there and is left out"
actor North Macedonia, Macedonia, Former Yugoslav Republic of Macedonia, FYROM | id MKD | country MKD | kind state | adj Macedonian, North Macedonian | people Macedonians, North Macedonians | capital Skopje
actor Norway | id NOR | country NOR | kind state | adj Norwegian | people Norwegians | capital Oslo
actor Poland | id POL | country POL | kind state | adj Polish | people Pole, Poles | capital Warsaw
actor Portugal | id PRT | country PRT | kind state | adj Portuguese | capital Lisbon
actor Romania, Rumania | id ROU | country ROU | kind state | adj Romanian, Rumanian | people Romanians | capital Bucharest
actor Russia, Russian Federation | id RUS | country RUS | kind state | adj Russian | people Russians | capital Moscow
actor San Marino | id SMR | country SMR | kind state | adj Sammarinese
actor Serbia | id SRB | country SRB | kind state | adj Serbian, Serb | people Serbians, Serbs | capital Belgrade
actor Slovakia, Slovak Republic | id SVK | country SVK | kind state | adj Slovak, Slovakian | people Slovaks, Slovakians | capital Bratislava
actor Slovenia | id SVN | country SVN | kind state | adj Slovenian, Slovene | people Slovenians, Slovenes | capital Ljubljana
actor Spain | id ESP | country ESP | kind state | adj Spanish | people Spaniard, Spaniards | capital Madrid
actor Svalbard and Jan Mayen, Svalbard | id SJM | country SJM | kind state
actor Sweden | id SWE | country SWE | kind state | adj Swedish | people Swede, Swedes | capital Stockholm
actor Switzerland | id CHE | country CHE | kind state | adj Swiss | capital Bern, Berne
actor Ukraine | id UKR | country UKR | kind state | adj Ukrainian | people Ukrainians | capital Kyiv, Kiev
actor United Kingdom, UK, U.K., Britain, Great Britain | id GBR | country GBR | kind state | adj British | people Briton, Britons, Brits | capital London

# --- Oceania ---
actor American Samoa | id ASM | country ASM | kind state | adj American Samoan | people American Samoans
actor Australia | id AUS | country AUS | kind state | adj Australian | people Australians | capital Canberra
actor Christmas Island | id CXR | country CXR | kind state
actor Cook Islands | id COK | country COK | kind state | people Cook Islander, Cook Islanders
actor Fiji | id FJI | country FJI | kind state | adj Fijian | people Fijians | capital Suva
actor French Polynesia | id PYF | country PYF | kind state | adj French Polynesian | people French Polynesians | capital Papeete
actor Guam | id GUM | country GUM | kind state | adj Guamanian | people Guamanians
actor Kiribati | id KIR | country KIR | kind state | adj I-Kiribati | capital South Tarawa
actor Marshall Islands | id MHL | country MHL | kind state | adj Marshallese
actor Micronesia, Federated States of Micronesia | id FSM | country FSM | kind state | adj Micronesian | people Micronesians | capital Palikir
actor Nauru | id NRU | country NRU | kind state | adj Nauruan | people Nauruans
actor New Caledonia | id NCL | country NCL | kind state | adj New Caledonian, Kanak | people New Caledonians, Kanaks | capital Noumea, Nouméa
actor New Zealand | id NZL | country NZL | kind state | people New Zealander, New Zealanders
actor Niue | id NIU | country NIU | kind state | adj Niuean
actor Norfolk Island | id NFK | country NFK | kind state
actor Northern Mariana Islands, Northern Marianas | id MNP | country MNP | kind state
actor Palau | id PLW | country PLW | kind state | adj Palauan | people Palauans
actor Papua New Guinea, PNG | id PNG | country PNG | kind state | adj Papua New Guinean | people Papua New Guineans | capital Port Moresby
actor Pitcairn Islands, Pitcairn | id PCN | country PCN | kind state
actor Samoa, Western Samoa | id WSM | country WSM | kind state | adj Samoan | people Samoans
actor Solomon Islands, the Solomons | id SLB | country SLB | kind state | people Solomon Islander, Solomon Islanders | capital Honiara
actor Tokelau | id TKL | country TKL | kind state | adj Tokelauan
actor Tonga | id TON | country TON | kind state | adj Tongan | people Tongans | capital "Nuku'alofa"
actor Tuvalu | id TUV | country TUV | kind state | adj Tuvaluan | people Tuvaluans
actor Vanuatu, New Hebrides | id VUT | country VUT | kind state | adj Ni-Vanuatu, Vanuatuan | capital Port Vila
actor Wallis and Futuna | id WLF | country WLF | kind state

# --- states that are no more, under the code of the state that news of the time is counted with ---
actor Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia | id SUN | country RUS | kind state | adj Soviet | people Soviets | from 1922-12-30 | to 1991-12-26
actor East Germany, German Democratic Republic, GDR | id DDR | country DEU | kind state | adj East German | people East Germans | capital East Berlin | from 1949-10-07 | to 1990-10-02
actor West Germany | id DEU.WEST | country DEU | kind state | adj West German | people West Germans | capital Bonn, West Berlin | from 1949-05-23 | to 1990-10-02
actor Czechoslovakia | id CSK | country CZE | kind state | adj Czechoslovak, Czechoslovakian | people Czechoslovaks, Czechoslovakians | from 1918-10-28 | to 1992-12-31
actor Yugoslavia, Socialist Federal Republic of Yugoslavia, Federal Republic of Yugoslavia | id YUG | country SRB | kind state | adj Yugoslav, Yugoslavian | people Yugoslavs, Yugoslavians | to 2003-02-03
actor Serbia and Montenegro | id SCG | country SRB | kind state | from 2003-02-04 | to 2006-06-04
actor South Vietnam, Republic of Vietnam | id VNM.SOUTH | country VNM | kind state | adj South Vietnamese | capital Saigon | from 1955-10-26 | to 1975-04-30
actor North Vietnam | id VNM.NORTH | country VNM | kind state | adj North Vietnamese | from 1945-09-02 | to 1976-07-02
actor South Yemen, People's Democratic Republic of Yemen | id YEM.SOUTH | country YEM | kind state | adj South Yemeni | people South Yemenis | capital Aden | from 1967-11-30 | to 1990-05-21
actor North Yemen, Yemen Arab Republic | id YEM.NORTH | country YEM | kind state | adj North Yemeni | people North Yemenis | to 1990-05-21
actor Netherlands Antilles | id ANT | country CUW | kind state | to 2010-10-10

# --- parts of states that news treats as actors ---
actor England | id GBR.ENG | country GBR | kind state | adj English | people Englishman, Englishmen, Englishwoman | member GBR
actor Scotland | id GBR.SCT | country GBR | kind state | adj Scottish | people Scot, Scots, Scotsman | member GBR | capital Edinburgh
actor Wales | id GBR.WLS | country GBR | kind state | adj Welsh | people Welshman, Welshmen | member GBR
actor Northern Ireland, Ulster | id GBR.NIR | country GBR | kind state | adj Northern Irish | member GBR | capital Stormont
actor Republika Srpska, Bosnian Serb Republic | id BIH.RS | country BIH | kind state | adj Bosnian Serb | people Bosnian Serbs | member BIH
actor Iraqi Kurdistan, Kurdistan Region of Iraq, Kurdistan Regional Government, KRG | id IRQ.KRG | country IRQ | sector GOV | kind state | adj Iraqi Kurdish | people Iraqi Kurd, Iraqi Kurds | member IRQ | capital Erbil, Irbil
actor Somaliland | id SOM.SOMALILAND | country SOM | kind state | people Somalilander, Somalilanders | capital Hargeisa | member SOM
actor Puntland | id SOM.PUNTLAND | country SOM | kind state | member SOM
actor Abkhazia | id GEO.ABKHAZIA | country GEO | kind state | adj Abkhaz, Abkhazian | people Abkhazians | capital Sukhumi | member GEO
actor South Ossetia | id GEO.OSSETIA | country GEO | kind state | adj South Ossetian | people South Ossetians | capital Tskhinvali | member GEO
actor Transnistria, Transdniestria, Trans-Dniester | id MDA.TRANSNISTRIA | country MDA | kind state | adj Transnistrian | people Transnistrians | capital Tiraspol | member MDA
actor Nagorno-Karabakh, Artsakh, Karabakh | id AZE.KARABAKH | country AZE | kind state | adj Karabakh Armenian | people Karabakh Armenians | capital Stepanakert | member AZE
actor Northern Cyprus, Turkish Republic of Northern Cyprus, TRNC | id CYP.NORTH | country CYP | kind state | adj Turkish Cypriot | people Turkish Cypriots | member CYP
actor Chechnya | id RUS.CHECHNYA | country RUS | kind state | adj Chechen | people Chechens | capital Grozny | member RUS
actor Dagestan | id RUS.DAGESTAN | country RUS | kind state | adj Dagestani | people Dagestanis | member RUS
actor Ingushetia | id RUS.INGUSHETIA | country RUS | kind state | adj Ingush | member RUS
actor Azad Kashmir, Azad Jammu and Kashmir, Pakistan-administered Kashmir, Pakistani-administered Kashmir | id PAK.AJK | country PAK | kind state | member PAK
actor Jammu and Kashmir, Indian-administered Kashmir, India-administered Kashmir | id IND.JK | country IND | kind state | member IND

