# regions.lex - names that hold the name or adjective of a country without being that country, and peoples without a state.
#
# The first part keeps shorter names from matching inside longer ones (New Jersey is not Jersey, Latin America is not the
# United States, the Gulf of Oman is not Oman): the longest phrase wins. They carry no country unless they lie in one.
# The second part gives peoples, whose adjective tells the country only where nearly all news of them is from one.

# --- longer names ---
actor New Jersey | id REGION.NEWJERSEY | country USA | kind state
actor New Mexico | id REGION.NEWMEXICO | country USA | kind state
actor New England | id REGION.NEWENGLAND | country USA | kind state
actor New York | id REGION.NEWYORK | country USA | kind state
actor Americas | id REGION.AMERICAS | kind group
actor Latin America | id REGION.LATINAMERICA | kind group | adj Latin American | people Latin Americans
actor South America | id REGION.SOUTHAMERICA | kind group | adj South American | people South Americans
actor Central America | id REGION.CENTRALAMERICA | kind group | adj Central American | people Central Americans
actor North America | id REGION.NORTHAMERICA | kind group | adj North American | people North Americans
actor Native Americans, American Indians | id REGION.NATIVE | country USA | kind group | adj Native American, American Indian
actor African Americans | id REGION.AFRAM | country USA | kind group | adj African American, Asian American, Arab American, Muslim American
actor Persian Gulf, Arabian Gulf | id REGION.PERSIANGULF | kind group
actor Gulf of Oman | id REGION.GULFOMAN | kind group
actor Gulf of Mexico | id REGION.GULFMEXICO | kind group
actor Gulf of Guinea | id REGION.GULFGUINEA | kind group
actor Gulf of Thailand | id REGION.GULFTHAILAND | kind group
actor Gulf of Aden | id REGION.GULFADEN | kind group
actor Indian Ocean | id REGION.INDIANOCEAN | kind group
actor Sea of Japan | id REGION.SEAJAPAN | kind group
actor South China Sea | id REGION.SOUTHCHINASEA | kind group
actor East China Sea | id REGION.EASTCHINASEA | kind group
actor Irish Sea | id REGION.IRISHSEA | kind group
actor English Channel | id REGION.ENGLISHCHANNEL | kind group
actor Mozambique Channel | id REGION.MOZAMBIQUECHANNEL | kind group
actor Strait of Malacca | id REGION.STRAITMALACCA | kind group
actor Gulf states, Gulf countries, Gulf Arab states | id REGION.GULF | kind group | adj Gulf Arab
actor Korean peninsula, Korean Peninsula | id REGION.KOREA | kind group
actor Balkans | id REGION.BALKANS | kind group | adj Balkan
actor Kashmir | id REGION.KASHMIR | kind group | adj Kashmiri | people Kashmiris | note "disputed between India and Pakistan: no country"
actor Western countries, Western powers, Western nations, Western governments | id REGION.WEST | sector GOV | kind group
actor Middle East | id REGION.MIDDLEEAST | kind group | adj Middle Eastern | people Middle Easterns
actor South Asia | id REGION.SOUTHASIA | kind group | adj South Asian | people South Asians
actor Central Asia | id REGION.CENTRALASIA | kind group | adj Central Asian | people Central Asians
actor Southeast Asia | id REGION.SOUTHEASTASIA | kind group | adj Southeast Asian | people Southeast Asians
actor East Asia | id REGION.EASTASIA | kind group | adj East Asian | people East Asians
actor West Africa | id REGION.WESTAFRICA | kind group | adj West African | people West Africans
actor East Africa | id REGION.EASTAFRICA | kind group | adj East African | people East Africans
actor Southern Africa | id REGION.SOUTHERNAFRICA | kind group | adj Southern African | people Southern Africans
actor North Africa | id REGION.NORTHAFRICA | kind group | adj North African | people North Africans
actor Sahel | id REGION.SAHEL | kind group | adj Sahelian | people Sahelians
actor Horn of Africa | id REGION.HORN | kind group
actor Europe | id REGION.EUROPE | kind group | adj European | people Europeans
actor Africa | id REGION.AFRICA | kind group | adj African | people Africans
actor Asia | id REGION.ASIA | kind group | adj Asian | people Asians
actor Arab world, Arab states, Arab countries, Arab nations | id REGION.ARAB | kind group | adj Arab | people Arabs
actor American University of Afghanistan | id AFG.EDU.AUAF | country AFG | sector EDU | kind org
actor American University of Beirut | id LBN.EDU.AUB | country LBN | sector EDU | kind org
actor French Foreign Legion | id FRA.MIL.LEGION | country FRA | sector MIL | kind org | role soldier
actor Line of Control, LoC | id REGION.LOC | kind group
actor German shepherd | id REGION.GERMANSHEPHERD | kind group | note "not actors at all"
actor Turkish bath | id REGION.TURKISHBATH | kind group | note "not actors at all"
actor Swiss cheese | id REGION.SWISSCHEESE | kind group | note "not actors at all"
actor Swiss army knife | id REGION.SWISSARMYKNIFE | kind group | note "not actors at all"
actor Russian roulette | id REGION.RUSSIANROULETTE | kind group | note "not actors at all"
actor Molotov cocktail | id REGION.MOLOTOVCOCKTAIL | kind group | note "not actors at all"
actor Stockholm syndrome | id REGION.STOCKHOLMSYNDROME | kind group | note "not actors at all"

# --- peoples of one country (as news has it) ---
actor Rohingya, Rohingyas | id MMR.ROHINGYA | country MMR | kind group | adj Rohingya Muslim | people Rohingya Muslims
actor Uyghurs, Uighurs | id CHN.UYGHUR | country CHN | kind group | adj Uyghur, Uighur
actor Tibet | id CHN.TIBET | country CHN | kind group | adj Tibetan | people Tibetans
actor Basque Country | id ESP.BASQUE | country ESP | kind group | adj Basque | people Basques
actor Catalonia | id ESP.CATALONIA | country ESP | kind group | adj Catalan | people Catalans
actor Corsica | id FRA.CORSICA | country FRA | kind group | adj Corsican | people Corsicans
actor Darfur | id SDN.DARFUR | country SDN | kind group | adj Darfuri | people Darfuris
actor Crimea | id UKR.CRIMEA | country UKR | kind group | adj Crimean | people Crimeans, Crimean Tatars
actor Hazaras | id AFG.HAZARA | country AFG | kind group | adj Hazara
actor Balochs, Baluchis, Balochis | id PAK.BALOCH | country PAK | kind group | adj Baloch, Baluch, Balochi, Baluchi
actor Sindh | id PAK.SINDH | country PAK | kind group | adj Sindhi | people Sindhis
actor Punjabi Taliban | id PAK.PUNJABITALIBAN | country PAK | sector REB | kind group | role fighter
actor Pashtuns, Pakhtuns, Pashtoons | id REGION.PASHTUN | kind group | adj Pashtun, Pakhtun | note "on both sides of the Durand Line: no country"
actor Kurds | id REGION.KURD | kind group | adj Kurdish, Kurd | note "in four states: no country; Iraqi, Syrian and Turkish Kurds take their modifier's"
actor Yazidis, Yezidis | id IRQ.YAZIDI | country IRQ | kind group | adj Yazidi, Yezidi
actor Druze | id REGION.DRUZE | kind group
actor Alawites | id SYR.ALAWITE | country SYR | kind group | adj Alawite
actor Copts, Coptic Christians | id EGY.COPT | country EGY | kind group | adj Coptic
actor Maronites | id LBN.MARONITE | country LBN | kind group | adj Maronite
actor Tamils | id LKA.TAMIL | country LKA | kind group | adj Tamil | note "Tamils of India are named with their state"
actor Sinhalese | id LKA.SINHALESE | country LKA | kind group
actor Hutus | id REGION.HUTU | kind group | adj Hutu | note "Rwanda and Burundi: no country"
actor Tutsis | id REGION.TUTSI | kind group | adj Tutsi
actor Hemas | id COD.HEMA | country COD | kind group | adj Hema
actor Lendus | id COD.LENDU | country COD | kind group | adj Lendu
actor Tigray | id ETH.TIGRAY | country ETH | kind group | adj Tigrayan | people Tigrayans
actor Oromos, Oromia | id ETH.OROMO | country ETH | kind group | adj Oromo
actor Amharas | id ETH.AMHARA | country ETH | kind group | adj Amhara
actor Fulani, Fulanis, Peuhl, Peul | id REGION.FULANI | kind group | adj Fulani herder | people Fulani herders, Fulani herdsmen
actor Dogons | id MLI.DOGON | country MLI | kind group | adj Dogon
actor Tuaregs | id REGION.TUAREG | kind group | adj Tuareg
actor Ijaws | id NGA.IJAW | country NGA | kind group | adj Ijaw
actor Dinkas | id SSD.DINKA | country SSD | kind group | adj Dinka
actor Nuers | id SSD.NUER | country SSD | kind group | adj Nuer
actor Murle | id SSD.MURLE | country SSD | kind group
actor Masalit | id SDN.MASALIT | country SDN | kind group
actor Zulus | id ZAF.ZULU | country ZAF | kind group | adj Zulu
actor Mapuche | id CHL.MAPUCHE | country CHL | kind group
actor Karens | id MMR.KAREN | country MMR | kind group | adj Karen-ethnic | note "Karen alone is a first name"
actor Kachins | id MMR.KACHIN | country MMR | kind group | adj Kachin
actor Hmong | id LAO.HMONG | country LAO | kind group
actor Moros | id PHL.MORO | country PHL | kind group | adj Moro
actor Acehnese | id IDN.ACEH | country IDN | kind group
actor Papua | id IDN.PAPUA | country IDN | kind group | adj Papuan | people Papuans
actor Meiteis | id IND.MEITEI | country IND | kind group | adj Meitei
actor Nagas | id IND.NAGA | country IND | kind group | adj Naga
actor Bodos | id IND.BODO | country IND | kind group | adj Bodo
actor Sikhs | id IND.SIKH | country IND | kind group | adj Sikh | note "in most news of violence, of India"
actor Ossetians, North Ossetia | id RUS.OSSETIA | country RUS | kind group | adj North Ossetian
actor Roma people, Roma families | id REGION.ROMA | kind group
actor Jews | id REGION.JEWS | kind group | adj Jewish
actor Muslims, Moslems | id REGION.MUSLIMS | kind group | adj Muslim, Moslem
actor Christians | id REGION.CHRISTIANS | kind group | adj Christian
actor Hindus | id REGION.HINDUS | kind group | adj Hindu
actor Buddhists | id REGION.BUDDHISTS | kind group | adj Buddhist
actor Shiites, Shias, Shi'ites | id REGION.SHIA | kind group | adj Shiite, Shia, Shi'ite, Shi'a
actor Sunnis | id REGION.SUNNI | kind group | adj Sunni
actor Ahmadis | id REGION.AHMADI | kind group | adj Ahmadi
