# regions.lex - continents, seas, regions across borders and areas of which the gazetteer knows nothing.
# Own work, from general knowledge. Coordinates: about the middle, rounded (WGS84 degrees). prec: UCDP where_prec.
# GeoNames numbers are given where they are well known, so that records can be joined.

# --- continents ---
place Africa | geonameid 6255146 | lat 7 | lon 21 | feature CONT | prec 7 | adj African
place Asia | geonameid 6255147 | lat 29.84 | lon 89.3 | feature CONT | prec 7 | adj Asian
place Europe | geonameid 6255148 | lat 48.69 | lon 9.14 | feature CONT | prec 7 | adj European
place North America | geonameid 6255149 | lat 46.07 | lon -100.55 | feature CONT | prec 7 | adj North American
place South America | geonameid 6255150 | lat -14.6 | lon -57.66 | feature CONT | prec 7 | adj South American
place Oceania | geonameid 6255151 | lat -18.31 | lon 138.52 | feature CONT | prec 7
place Antarctica | geonameid 6255152 | lat -78.16 | lon 16.41 | feature CONT | prec 7
place Latin America, Latin-America | lat -10 | lon -65 | feature RGN | prec 7 | adj Latin American
place Central America | lat 13 | lon -86 | feature RGN | prec 7 | adj Central American

# --- regions ---
place Middle East, Mideast, Near East | geonameid 6269133 | lat 29 | lon 41 | feature RGN | prec 7 | adj Middle Eastern
place Southeast Asia, South-East Asia, South East Asia | lat 8 | lon 110 | feature RGN | prec 7 | adj Southeast Asian, South East Asian, South-East Asian
place South Asia | lat 24 | lon 78 | feature RGN | prec 7 | adj South Asian
place Central Asia | lat 43 | lon 66 | feature RGN | prec 7 | adj Central Asian
place East Asia | lat 37 | lon 115 | feature RGN | prec 7 | adj East Asian
place West Africa, Western Africa | lat 12 | lon -3 | feature RGN | prec 7 | adj West African
place East Africa, Eastern Africa | lat 1 | lon 38 | feature RGN | prec 7 | adj East African
place Southern Africa | lat -22 | lon 24 | feature RGN | prec 7 | adj Southern African
place North Africa, Northern Africa | lat 28 | lon 10 | feature RGN | prec 7 | adj North African
place Central Africa | lat 4 | lon 21 | feature RGN | prec 7
place Horn of Africa | lat 8 | lon 45 | feature RGN | prec 7
place Sahel | lat 15 | lon 2 | feature RGN | prec 7 | adj Sahelian
place Sahara, Sahara Desert | lat 25 | lon 9 | feature DSRT | prec 7
place Maghreb | lat 33 | lon 2 | feature RGN | prec 7
place Lake Chad Basin, Lake Chad Region | lat 13 | lon 14 | feature RGN | prec 7
place Lake Chad | lat 13.2 | lon 14.1 | feature LK | prec 7
place Eastern Europe | lat 51 | lon 28 | feature RGN | prec 7 | adj Eastern European
place Western Europe | lat 48 | lon 5 | feature RGN | prec 7 | adj Western European
place Southern Europe | lat 41 | lon 15 | feature RGN | prec 7 | adj Southern European
place Northern Europe | lat 62 | lon 15 | feature RGN | prec 7
place Scandinavia | geonameid 2614165 | lat 63 | lon 12 | feature RGN | prec 7 | adj Scandinavian
place Balkans, Balkan Peninsula | lat 43 | lon 21 | feature RGN | prec 7
place Caucasus, South Caucasus, North Caucasus | lat 42.5 | lon 44.5 | feature RGN | prec 7
place Anatolia | geonameid 323836 | lat 39 | lon 35 | feature RGN | prec 7
place Caribbean | lat 16 | lon -74 | feature RGN | prec 7
place Arctic, Arctic Circle | lat 80 | lon 0 | feature RGN | prec 7
place Great Lakes region | lat -2 | lon 29 | feature RGN | prec 7
place Levant | lat 34 | lon 37 | feature RGN | prec 7
place Mesopotamia | lat 33 | lon 44 | feature RGN | prec 7
place Kurdistan | lat 37 | lon 43 | feature RGN | prec 7
place Iraqi Kurdistan, Kurdistan Region of Iraq, Kurdistan Region | country IRQ | lat 36.2 | lon 44 | feature RGN | prec 4
place Kashmir | lat 34 | lon 76 | feature RGN | prec 4 | adj Kashmiri
place Bosnia, Bosnia-Herzegovina | country BIH | lat 44.25 | lon 17.83 | feature RGN | prec 6 | adj Bosnian
place Korean Peninsula | lat 38 | lon 127 | feature PEN | prec 7
place Sinai, Sinai Peninsula, North Sinai, Northern Sinai | country EGY | lat 30.2 | lon 33.8 | feature PEN | prec 4
place South Sinai | country EGY | lat 28.6 | lon 33.9 | feature ADM1 | prec 4
place Donbas, Donbass | country UKR | lat 48.3 | lon 38 | feature RGN | prec 4
place Crimea, Crimean Peninsula | country UKR | lat 45.3 | lon 34.4 | feature ADM1 | prec 4 | adj Crimean
place Chechnya, Chechen Republic | country RUS | lat 43.4 | lon 45.7 | feature ADM1 | prec 4 | adj Chechen
place Dagestan, Daghestan | country RUS | lat 43 | lon 47 | feature ADM1 | prec 4 | adj Dagestani
place Ingushetia | country RUS | lat 43.2 | lon 45 | feature ADM1 | prec 4
place North Ossetia | country RUS | lat 43 | lon 44.2 | feature ADM1 | prec 4
place Abkhazia | country GEO | lat 43 | lon 41 | feature ADM1 | prec 4
place South Ossetia | country GEO | lat 42.3 | lon 44 | feature ADM1 | prec 4
place Nagorno-Karabakh, Karabakh, Nagorno Karabakh | country AZE | lat 39.9 | lon 46.7 | feature RGN | prec 4
place Siberia | country RUS | lat 60 | lon 105 | feature RGN | prec 4 | adj Siberian
place Tibet | country CHN | lat 31 | lon 88 | feature RGN | prec 4 | adj Tibetan
place Darfur | country SDN | lat 13.5 | lon 24 | feature RGN | prec 4
place Kordofan | country SDN | lat 13 | lon 30 | feature RGN | prec 4
place Nuba Mountains | country SDN | lat 11.5 | lon 30.5 | feature MTS | prec 4
place Abyei | country SDN | lat 9.6 | lon 28.4 | feature RGN | prec 4
place Equatoria | country SSD | lat 4.6 | lon 31 | feature RGN | prec 4
place Bahr el Ghazal, Bahr al-Ghazal | country SSD | lat 8 | lon 27 | feature RGN | prec 4
place Puntland | country SOM | lat 9 | lon 49.5 | feature RGN | prec 4
place Somaliland | country SOM | lat 9.8 | lon 45.5 | feature RGN | prec 4
place Jubaland | country SOM | lat 0.5 | lon 41.8 | feature RGN | prec 4
place Ogaden | country ETH | lat 7 | lon 44 | feature RGN | prec 4
place Oromia, Oromiya | country ETH | lat 8 | lon 39 | feature ADM1 | prec 4
place Tigray | country ETH | lat 14 | lon 38.5 | feature ADM1 | prec 4
place Amhara | country ETH | lat 11.5 | lon 38 | feature ADM1 | prec 4
place Kivu, Kivus, the Kivus | country COD | lat -2.5 | lon 28.5 | feature RGN | prec 4
place Kasai | country COD | lat -5.5 | lon 21.5 | feature RGN | prec 4
place Ituri | country COD | lat 1.8 | lon 29.5 | feature ADM1 | prec 4
place Katanga | country COD | lat -9 | lon 26 | feature RGN | prec 4
place Cabo Delgado | country MOZ | lat -12.3 | lon 39.5 | feature ADM1 | prec 4
place Niger Delta | country NGA | lat 5 | lon 6 | feature RGN | prec 4
place Sambisa, Sambisa Forest | country NGA | lat 11.2 | lon 13.5 | feature FRST | prec 3
place Middle Belt | country NGA | lat 9 | lon 8 | feature RGN | prec 4
place Casamance | country SEN | lat 12.8 | lon -15.5 | feature RGN | prec 4
place Anglophone region, Anglophone regions | country CMR | lat 5.5 | lon 9.8 | feature RGN | prec 4
place Mindanao | country PHL | lat 7.5 | lon 125 | feature ISL | prec 4
place Luzon | country PHL | lat 16 | lon 121 | feature ISL | prec 4
place Jolo | country PHL | lat 6 | lon 121.1 | feature ISL | prec 3
place Basilan | country PHL | lat 6.6 | lon 122 | feature ISL | prec 3
place Sulu | country PHL | lat 6 | lon 121 | feature ISL | prec 4
place Sumatra | country IDN | lat 0 | lon 102 | feature ISL | prec 4
place Java | country IDN | lat -7.3 | lon 110 | feature ISL | prec 4
place Sulawesi | country IDN | lat -2 | lon 121 | feature ISL | prec 4
place Aceh | country IDN | lat 4.2 | lon 97 | feature ADM1 | prec 4
place Borneo | lat 1 | lon 114 | feature ISL | prec 7
place Rakhine, Arakan | country MMR | lat 19.5 | lon 94 | feature ADM1 | prec 4
place Sicily | country ITA | lat 37.75 | lon 14.25 | feature ADM1 | prec 4
place Sardinia | country ITA | lat 40 | lon 9 | feature ADM1 | prec 4
place Corsica | country FRA | lat 42 | lon 9 | feature ADM1 | prec 4 | adj Corsican
place Ulster | country GBR | lat 54.6 | lon -6.7 | feature RGN | prec 4
place Great Britain, Britain | country GBR | geonameid 2635167 | lat 54.76 | lon -2.7 | feature PCLI | prec 6
place New England | country USA | lat 43.5 | lon -71.5 | feature RGN | prec 4
place Midwest | country USA | lat 42 | lon -92 | feature RGN | prec 4
place Southern California | country USA | lat 34 | lon -117.5 | feature RGN | prec 4
place Northern California | country USA | lat 39 | lon -122 | feature RGN | prec 4
place Silicon Valley | country USA | lat 37.4 | lon -122.1 | feature RGN | prec 3
place Heathrow, Heathrow Airport | country GBR | adm1 England | geonameid 6296599 | lat 51.47 | lon -0.46 | feature AIRP | prec 1
place Gatwick, Gatwick Airport | country GBR | adm1 England | lat 51.15 | lon -0.18 | feature AIRP | prec 1
place Yorkshire | country GBR | adm1 England | lat 54 | lon -1.5 | feature RGN | prec 4
place Essex | country GBR | adm1 England | geonameid 2649889 | lat 51.83 | lon 0.6 | feature ADM2 | prec 3
place Kent | country GBR | adm1 England | lat 51.2 | lon 0.7 | feature ADM2 | prec 3
place Sussex | country GBR | adm1 England | lat 50.9 | lon -0.2 | feature RGN | prec 3
place Tottenham | country GBR | adm1 England | lat 51.6 | lon -0.07 | feature PPL | prec 1

# --- occupied and disputed areas, crossings of the Levant ---
place Gaza Strip, Gaza | country PSE | id PSE.GAZA | lat 31.42 | lon 34.35 | feature RGN | prec 4
place West Bank, Judea and Samaria | country PSE | lat 31.95 | lon 35.25 | feature RGN | prec 4
place Golan Heights, Golan | country SYR | lat 33 | lon 35.8 | feature RGN | prec 4
place East Jerusalem | country PSE | lat 31.79 | lon 35.24 | feature PPLX | prec 1
place Jerusalem | id JERUSALEM | geonameid 281184 | lat 31.77 | lon 35.22 | feature PPLC | prec 1 | population 800000
place Kerem Shalom, Karem Abu Salem | country PSE | lat 31.23 | lon 34.28 | feature BDRC | prec 1
place Rafah crossing, Rafah border crossing | country PSE | lat 31.25 | lon 34.26 | feature BDRC | prec 1
place Erez crossing | country PSE | lat 31.56 | lon 34.55 | feature BDRC | prec 1
place Jabalia, Jabaliya, Jabalya | country PSE | lat 31.53 | lon 34.48 | feature PPL | prec 1
place Southern Lebanon, South Lebanon | country LBN | lat 33.3 | lon 35.4 | feature RGN | prec 4
place Bekaa Valley, Beqaa Valley, Bekaa | country LBN | lat 33.9 | lon 36 | feature VAL | prec 4
place Eastern Ghouta, East Ghouta, Ghouta | country SYR | lat 33.52 | lon 36.45 | feature RGN | prec 3
place Sinjar, Shingal | country IRQ | lat 36.32 | lon 41.87 | feature PPL | prec 1
place Sadr City | country IRQ | adm1 Baghdad | lat 33.39 | lon 44.46 | feature PPLX | prec 1

# --- waters ---
place Pacific, Pacific Ocean, South Pacific, North Pacific | lat 0 | lon -160 | feature OCN | prec 7
place Atlantic, Atlantic Ocean | lat 0 | lon -30 | feature OCN | prec 7
place Indian Ocean | lat -10 | lon 75 | feature OCN | prec 7
place Mediterranean, Mediterranean Sea | lat 35 | lon 18 | feature SEA | prec 7
place Red Sea | lat 20 | lon 38.5 | feature SEA | prec 7
place Black Sea | lat 43 | lon 35 | feature SEA | prec 7
place Caspian Sea, Caspian | lat 42 | lon 51 | feature SEA | prec 7
place Baltic Sea, Baltic | lat 58 | lon 20 | feature SEA | prec 7
place North Sea | lat 56 | lon 3 | feature SEA | prec 7
place Arabian Sea | lat 15 | lon 65 | feature SEA | prec 7
place South China Sea | lat 12 | lon 114 | feature SEA | prec 7
place East China Sea | lat 29 | lon 125 | feature SEA | prec 7
place Sea of Azov | lat 46 | lon 36.5 | feature SEA | prec 7
place Persian Gulf, Arabian Gulf | lat 27 | lon 51 | feature GULF | prec 7
place Gulf of Aden | lat 12.5 | lon 48 | feature GULF | prec 7
place Gulf of Oman | lat 24.5 | lon 58.5 | feature GULF | prec 7
place Gulf of Guinea | lat 2 | lon 2 | feature GULF | prec 7
place Gulf of Mexico | lat 25 | lon -90 | feature GULF | prec 7
place Strait of Hormuz | lat 26.5 | lon 56.3 | feature STRT | prec 7
place Bab al-Mandab, Bab el-Mandeb, Bab al-Mandeb | lat 12.6 | lon 43.3 | feature STRT | prec 7
place Suez Canal | country EGY | lat 30.5 | lon 32.3 | feature CNL | prec 3
