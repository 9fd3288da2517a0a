# conflict-places.lex - towns, districts and divisions that news of armed conflict names and the gazetteer of cities lacks, and
# spellings of others that it does not have.
#
# Own work, from general knowledge, by country and first-order division. Coordinates are approximate: to about 0.1 degrees, for
# districts their main settlement. That a place is listed under a country says where maps put it, not who is right about a border.
# Corrections with a public source are welcome.

# --- SDN ---
place Nyala | id SDN.SOUTHDARFUR.NYALA | country SDN | adm1 South Darfur | lat 12.05 | lon 24.88 | feature PPL | prec 1
place Kass | id SDN.SOUTHDARFUR.KASS | country SDN | adm1 South Darfur | lat 12.51 | lon 24.28 | feature PPL | prec 1
place Gereida, Graida | id SDN.SOUTHDARFUR.GEREIDA | country SDN | adm1 South Darfur | lat 11.27 | lon 25.15 | feature PPL | prec 1
place Kalma | id SDN.SOUTHDARFUR.KALMA | country SDN | adm1 South Darfur | lat 12.03 | lon 24.98 | feature PPL | prec 1
place Ed al-Fursan, Id al-Fursan | id SDN.SOUTHDARFUR.EDALFURSAN | country SDN | adm1 South Darfur | lat 11.8 | lon 24.33 | feature PPL | prec 1
place Buram | id SDN.SOUTHDARFUR.BURAM | country SDN | adm1 South Darfur | lat 10.85 | lon 25.17 | feature PPL | prec 1
place Shaeria, Shearia | id SDN.SOUTHDARFUR.SHAERIA | country SDN | adm1 South Darfur | lat 12.6 | lon 25.5 | feature PPL | prec 1
place Al Fasher | id SDN.NORTHDARFUR.ALFASHER | country SDN | adm1 North Darfur | lat 13.63 | lon 25.35 | feature PPL | prec 1
place Kutum | id SDN.NORTHDARFUR.KUTUM | country SDN | adm1 North Darfur | lat 14.2 | lon 24.67 | feature PPL | prec 1
place Kebkabiya, Kabkabiya | id SDN.NORTHDARFUR.KEBKABIYA | country SDN | adm1 North Darfur | lat 13.65 | lon 24.08 | feature PPL | prec 1
place Tawila, Tawilla | id SDN.NORTHDARFUR.TAWILA | country SDN | adm1 North Darfur | lat 13.52 | lon 24.87 | feature PPL | prec 1
place Mellit | id SDN.NORTHDARFUR.MELLIT | country SDN | adm1 North Darfur | lat 14.13 | lon 25.55 | feature PPL | prec 1
place Umm Keddada | id SDN.NORTHDARFUR.UMMKEDDADA | country SDN | adm1 North Darfur | lat 13.6 | lon 26.68 | feature PPL | prec 1
place Zamzam | id SDN.NORTHDARFUR.ZAMZAM | country SDN | adm1 North Darfur | lat 13.48 | lon 25.3 | feature PPL | prec 1
place Korma | id SDN.NORTHDARFUR.KORMA | country SDN | adm1 North Darfur | lat 13.83 | lon 24.85 | feature PPL | prec 1
place Saraf Omra | id SDN.NORTHDARFUR.SARAFOMRA | country SDN | adm1 North Darfur | lat 13.4 | lon 23.25 | feature PPL | prec 1
place Malha | id SDN.NORTHDARFUR.MALHA | country SDN | adm1 North Darfur | lat 15.1 | lon 26.16 | feature PPL | prec 1
place Abu Shouk | id SDN.NORTHDARFUR.ABUSHOUK | country SDN | adm1 North Darfur | lat 13.67 | lon 25.35 | feature PPL | prec 1
place Al Junaynah | id SDN.WESTDARFUR.ALJUNAYNAH | country SDN | adm1 West Darfur | lat 13.45 | lon 22.45 | feature PPL | prec 1
place Kulbus | id SDN.WESTDARFUR.KULBUS | country SDN | adm1 West Darfur | lat 14.37 | lon 22.5 | feature PPL | prec 1
place Sirba | id SDN.WESTDARFUR.SIRBA | country SDN | adm1 West Darfur | lat 13.78 | lon 22.55 | feature PPL | prec 1
place Habila | id SDN.WESTDARFUR.HABILA | country SDN | adm1 West Darfur | lat 12.75 | lon 22.85 | feature PPL | prec 1
place Kreinik, Krinik | id SDN.WESTDARFUR.KREINIK | country SDN | adm1 West Darfur | lat 13.37 | lon 22.87 | feature PPL | prec 1
place Mornei, Murnei, Mornay | id SDN.WESTDARFUR.MORNEI | country SDN | adm1 West Darfur | lat 12.95 | lon 22.87 | feature PPL | prec 1
place Foro Baranga, Forobaranga | id SDN.WESTDARFUR.FOROBARANGA | country SDN | adm1 West Darfur | lat 12.13 | lon 22.85 | feature PPL | prec 1
place Masteri | id SDN.WESTDARFUR.MASTERI | country SDN | adm1 West Darfur | lat 13.15 | lon 22.15 | feature PPL | prec 1
place Ardamata | id SDN.WESTDARFUR.ARDAMATA | country SDN | adm1 West Darfur | lat 13.48 | lon 22.48 | feature PPL | prec 1
place Zalingi | id SDN.CENTRALDARFU.ZALINGI | country SDN | adm1 Central Darfur | lat 12.9 | lon 23.47 | feature PPL | prec 1
place Golo, Jebel Marra, Jabal Marra | id SDN.CENTRALDARFU.GOLO | country SDN | adm1 Central Darfur | lat 12.97 | lon 24.27 | feature PPL | prec 1
place Nertiti | id SDN.CENTRALDARFU.NERTITI | country SDN | adm1 Central Darfur | lat 12.97 | lon 24.05 | feature PPL | prec 1
place Garsila | id SDN.CENTRALDARFU.GARSILA | country SDN | adm1 Central Darfur | lat 12.35 | lon 23.12 | feature PPL | prec 1
place Mukjar | id SDN.CENTRALDARFU.MUKJAR | country SDN | adm1 Central Darfur | lat 12.0 | lon 23.3 | feature PPL | prec 1
place Al Deain, Ad Du'ayn | id SDN.EASTDARFUR.ALDEAIN | country SDN | adm1 East Darfur | lat 11.46 | lon 26.13 | feature PPL | prec 1
place Yassin | id SDN.EASTDARFUR.YASSIN | country SDN | adm1 East Darfur | lat 11.85 | lon 25.85 | feature PPL | prec 1
place Shangil Tobaya | id SDN.EASTDARFUR.SHANGILTOBAYA | country SDN | adm1 East Darfur | lat 13.03 | lon 25.05 | feature PPL | prec 1
place Kadougli | id SDN.SOUTHKORDOFA.KADOUGLI | country SDN | adm1 South Kordofan | lat 11.01 | lon 29.72 | feature PPL | prec 1
place Talodi | id SDN.SOUTHKORDOFA.TALODI | country SDN | adm1 South Kordofan | lat 10.63 | lon 30.38 | feature PPL | prec 1
place Heiban | id SDN.SOUTHKORDOFA.HEIBAN | country SDN | adm1 South Kordofan | lat 11.22 | lon 30.22 | feature PPL | prec 1
place Kauda | id SDN.SOUTHKORDOFA.KAUDA | country SDN | adm1 South Kordofan | lat 11.1 | lon 30.5 | feature PPL | prec 1
place Rashad | id SDN.SOUTHKORDOFA.RASHAD | country SDN | adm1 South Kordofan | lat 11.86 | lon 31.05 | feature PPL | prec 1
place Babanusa | id SDN.SOUTHKORDOFA.BABANUSA | country SDN | adm1 South Kordofan | lat 11.33 | lon 27.82 | feature PPL | prec 1
place Muglad | id SDN.SOUTHKORDOFA.MUGLAD | country SDN | adm1 South Kordofan | lat 11.03 | lon 27.73 | feature PPL | prec 1
place El Fula, Al-Fulah | id SDN.SOUTHKORDOFA.ELFULA | country SDN | adm1 South Kordofan | lat 11.72 | lon 28.35 | feature PPL | prec 1
place Lagawa | id SDN.SOUTHKORDOFA.LAGAWA | country SDN | adm1 South Kordofan | lat 11.4 | lon 29.12 | feature PPL | prec 1
place Bara | id SDN.NORTHKORDOFA.BARA | country SDN | adm1 North Kordofan | lat 13.7 | lon 30.37 | feature PPL | prec 1
place Um Rawaba | id SDN.NORTHKORDOFA.UMRAWABA | country SDN | adm1 North Kordofan | lat 12.9 | lon 31.2 | feature PPL | prec 1
place En Nahud | id SDN.NORTHKORDOFA.ENNAHUD | country SDN | adm1 North Kordofan | lat 12.7 | lon 28.43 | feature PPL | prec 1
place Sodari | id SDN.NORTHKORDOFA.SODARI | country SDN | adm1 North Kordofan | lat 14.4 | lon 29.1 | feature PPL | prec 1
place Kurmuk | id SDN.BLUENILE.KURMUK | country SDN | adm1 Blue Nile | lat 10.55 | lon 34.28 | feature PPL | prec 1
place Roseires | id SDN.BLUENILE.ROSEIRES | country SDN | adm1 Blue Nile | lat 11.85 | lon 34.38 | feature PPL | prec 1
place Bahri, Khartoum North | id SDN.KHARTOUM.BAHRI | country SDN | adm1 Khartoum | lat 15.64 | lon 32.53 | feature PPL | prec 1

# --- SSD ---
place Pibor | id SSD.JONGLEI.PIBOR | country SSD | adm1 Jonglei | lat 6.8 | lon 33.13 | feature PPL | prec 1
place Akobo | id SSD.JONGLEI.AKOBO | country SSD | adm1 Jonglei | lat 7.78 | lon 33.0 | feature PPL | prec 1
place Pochalla, Pochala | id SSD.JONGLEI.POCHALLA | country SSD | adm1 Jonglei | lat 7.18 | lon 34.1 | feature PPL | prec 1
place Likuangole | id SSD.JONGLEI.LIKUANGOLE | country SSD | adm1 Jonglei | lat 6.98 | lon 33.02 | feature PPL | prec 1
place Waat | id SSD.JONGLEI.WAAT | country SSD | adm1 Jonglei | lat 8.18 | lon 32.13 | feature PPL | prec 1
place Ayod | id SSD.JONGLEI.AYOD | country SSD | adm1 Jonglei | lat 8.12 | lon 31.4 | feature PPL | prec 1
place Fangak, Old Fangak | id SSD.JONGLEI.FANGAK | country SSD | adm1 Jonglei | lat 9.07 | lon 30.88 | feature PPL | prec 1
place Boma, Jebel Boma | id SSD.JONGLEI.BOMA | country SSD | adm1 Jonglei | lat 6.18 | lon 34.4 | feature PPL | prec 1
place Uror | id SSD.JONGLEI.UROR | country SSD | adm1 Jonglei | lat 7.6 | lon 32.2 | feature PPL | prec 1
place Nyirol | id SSD.JONGLEI.NYIROL | country SSD | adm1 Jonglei | lat 8.6 | lon 31.9 | feature PPL | prec 1
place Duk | id SSD.JONGLEI.DUK | country SSD | adm1 Jonglei | lat 7.5 | lon 31.4 | feature PPL | prec 1
place Twic East | id SSD.JONGLEI.TWICEAST | country SSD | adm1 Jonglei | lat 7.1 | lon 31.3 | feature PPL | prec 1
place Gumuruk | id SSD.JONGLEI.GUMURUK | country SSD | adm1 Jonglei | lat 6.6 | lon 32.9 | feature PPL | prec 1
place Pigi | id SSD.JONGLEI.PIGI | country SSD | adm1 Jonglei | lat 9.3 | lon 31.0 | feature PPL | prec 1
place Renk | id SSD.UPPERNILE.RENK | country SSD | adm1 Upper Nile | lat 11.75 | lon 32.78 | feature PPL | prec 1
place Nasir | id SSD.UPPERNILE.NASIR | country SSD | adm1 Upper Nile | lat 8.6 | lon 33.07 | feature PPL | prec 1
place Maban, Bunj | id SSD.UPPERNILE.MABAN | country SSD | adm1 Upper Nile | lat 9.98 | lon 33.73 | feature PPL | prec 1
place Melut | id SSD.UPPERNILE.MELUT | country SSD | adm1 Upper Nile | lat 10.44 | lon 32.2 | feature PPL | prec 1
place Doro | id SSD.UPPERNILE.DORO | country SSD | adm1 Upper Nile | lat 10.02 | lon 33.74 | feature PPL | prec 1
place Kodok, Fashoda | id SSD.UPPERNILE.KODOK | country SSD | adm1 Upper Nile | lat 9.89 | lon 32.11 | feature PPL | prec 1
place Ulang | id SSD.UPPERNILE.ULANG | country SSD | adm1 Upper Nile | lat 8.7 | lon 32.6 | feature PPL | prec 1
place Longochuk | id SSD.UPPERNILE.LONGOCHUK | country SSD | adm1 Upper Nile | lat 9.3 | lon 33.6 | feature PPL | prec 1
place Maiwut | id SSD.UPPERNILE.MAIWUT | country SSD | adm1 Upper Nile | lat 8.6 | lon 33.9 | feature PPL | prec 1
place Baliet | id SSD.UPPERNILE.BALIET | country SSD | adm1 Upper Nile | lat 9.4 | lon 32.2 | feature PPL | prec 1
place Panyikang | id SSD.UPPERNILE.PANYIKANG | country SSD | adm1 Upper Nile | lat 9.5 | lon 31.3 | feature PPL | prec 1
place Paloich, Palouge | id SSD.UPPERNILE.PALOICH | country SSD | adm1 Upper Nile | lat 10.46 | lon 32.53 | feature PPL | prec 1
place Bentiu | id SSD.UNITY.BENTIU | country SSD | adm1 Unity | lat 9.23 | lon 29.83 | feature PPL | prec 1
place Rubkona | id SSD.UNITY.RUBKONA | country SSD | adm1 Unity | lat 9.28 | lon 29.8 | feature PPL | prec 1
place Leer | id SSD.UNITY.LEER | country SSD | adm1 Unity | lat 8.3 | lon 30.14 | feature PPL | prec 1
place Mayendit | id SSD.UNITY.MAYENDIT | country SSD | adm1 Unity | lat 8.2 | lon 30.0 | feature PPL | prec 1
place Koch | id SSD.UNITY.KOCH | country SSD | adm1 Unity | lat 8.6 | lon 29.9 | feature PPL | prec 1
place Guit | id SSD.UNITY.GUIT | country SSD | adm1 Unity | lat 9.2 | lon 29.9 | feature PPL | prec 1
place Mayom | id SSD.UNITY.MAYOM | country SSD | adm1 Unity | lat 9.22 | lon 29.17 | feature PPL | prec 1
place Pariang | id SSD.UNITY.PARIANG | country SSD | adm1 Unity | lat 9.9 | lon 29.98 | feature PPL | prec 1
place Yida | id SSD.UNITY.YIDA | country SSD | adm1 Unity | lat 10.1 | lon 30.08 | feature PPL | prec 1
place Panyijiar, Nyal | id SSD.UNITY.PANYIJIAR | country SSD | adm1 Unity | lat 7.7 | lon 30.3 | feature PPL | prec 1
place Abiemnhom | id SSD.UNITY.ABIEMNHOM | country SSD | adm1 Unity | lat 9.4 | lon 28.8 | feature PPL | prec 1
place Ganyiel | id SSD.UNITY.GANYIEL | country SSD | adm1 Unity | lat 7.5 | lon 30.4 | feature PPL | prec 1
place Kajo Keji | id SSD.CENTRALEQUAT.KAJOKEJI | country SSD | adm1 Central Equatoria | lat 3.88 | lon 31.66 | feature PPL | prec 1
place Lainya | id SSD.CENTRALEQUAT.LAINYA | country SSD | adm1 Central Equatoria | lat 4.3 | lon 30.9 | feature PPL | prec 1
place Morobo | id SSD.CENTRALEQUAT.MOROBO | country SSD | adm1 Central Equatoria | lat 3.63 | lon 30.75 | feature PPL | prec 1
place Terekeka | id SSD.CENTRALEQUAT.TEREKEKA | country SSD | adm1 Central Equatoria | lat 5.44 | lon 31.75 | feature PPL | prec 1
place Lobonok | id SSD.CENTRALEQUAT.LOBONOK | country SSD | adm1 Central Equatoria | lat 4.3 | lon 31.8 | feature PPL | prec 1
place Mangalla, Mangala | id SSD.CENTRALEQUAT.MANGALLA | country SSD | adm1 Central Equatoria | lat 5.2 | lon 31.77 | feature PPL | prec 1
place Gudele | id SSD.CENTRALEQUAT.GUDELE | country SSD | adm1 Central Equatoria | lat 4.87 | lon 31.53 | feature PPL | prec 1
place Wonduruba | id SSD.CENTRALEQUAT.WONDURUBA | country SSD | adm1 Central Equatoria | lat 4.5 | lon 31.0 | feature PPL | prec 1
place Tambura, Tombura | id SSD.WESTERNEQUAT.TAMBURA | country SSD | adm1 Western Equatoria | lat 5.6 | lon 27.46 | feature PPL | prec 1
place Maridi | id SSD.WESTERNEQUAT.MARIDI | country SSD | adm1 Western Equatoria | lat 4.91 | lon 29.47 | feature PPL | prec 1
place Ezo | id SSD.WESTERNEQUAT.EZO | country SSD | adm1 Western Equatoria | lat 5.07 | lon 27.47 | feature PPL | prec 1
place Mundri | id SSD.WESTERNEQUAT.MUNDRI | country SSD | adm1 Western Equatoria | lat 5.36 | lon 30.35 | feature PPL | prec 1
place Ibba | id SSD.WESTERNEQUAT.IBBA | country SSD | adm1 Western Equatoria | lat 4.8 | lon 29.1 | feature PPL | prec 1
place Nzara | id SSD.WESTERNEQUAT.NZARA | country SSD | adm1 Western Equatoria | lat 4.64 | lon 28.26 | feature PPL | prec 1
place Mvolo | id SSD.WESTERNEQUAT.MVOLO | country SSD | adm1 Western Equatoria | lat 6.05 | lon 29.95 | feature PPL | prec 1
place Nagero | id SSD.WESTERNEQUAT.NAGERO | country SSD | adm1 Western Equatoria | lat 6.3 | lon 27.6 | feature PPL | prec 1
place Kapoeta | id SSD.EASTERNEQUAT.KAPOETA | country SSD | adm1 Eastern Equatoria | lat 4.77 | lon 33.59 | feature PPL | prec 1
place Magwi | id SSD.EASTERNEQUAT.MAGWI | country SSD | adm1 Eastern Equatoria | lat 4.13 | lon 32.3 | feature PPL | prec 1
place Nimule | id SSD.EASTERNEQUAT.NIMULE | country SSD | adm1 Eastern Equatoria | lat 3.6 | lon 32.06 | feature PPL | prec 1
place Ikotos, Ikwoto | id SSD.EASTERNEQUAT.IKOTOS | country SSD | adm1 Eastern Equatoria | lat 4.08 | lon 33.11 | feature PPL | prec 1
place Lafon | id SSD.EASTERNEQUAT.LAFON | country SSD | adm1 Eastern Equatoria | lat 5.05 | lon 32.45 | feature PPL | prec 1
place Budi, Chukudum | id SSD.EASTERNEQUAT.BUDI | country SSD | adm1 Eastern Equatoria | lat 4.25 | lon 33.45 | feature PPL | prec 1
place Pageri | id SSD.EASTERNEQUAT.PAGERI | country SSD | adm1 Eastern Equatoria | lat 3.85 | lon 32.0 | feature PPL | prec 1
place Yirol | id SSD.LAKES.YIROL | country SSD | adm1 Lakes | lat 6.56 | lon 30.5 | feature PPL | prec 1
place Cueibet, Cuibet | id SSD.LAKES.CUEIBET | country SSD | adm1 Lakes | lat 7.0 | lon 29.35 | feature PPL | prec 1
place Awerial, Mingkaman | id SSD.LAKES.AWERIAL | country SSD | adm1 Lakes | lat 6.05 | lon 31.5 | feature PPL | prec 1
place Wulu | id SSD.LAKES.WULU | country SSD | adm1 Lakes | lat 6.55 | lon 29.5 | feature PPL | prec 1
place Rumbek North | id SSD.LAKES.RUMBEKNORTH | country SSD | adm1 Lakes | lat 7.5 | lon 29.9 | feature PPL | prec 1
place Kuajok, Kuacjok | id SSD.WARRAP.KUAJOK | country SSD | adm1 Warrap | lat 8.3 | lon 27.99 | feature PPL | prec 1
place Twic, Turalei | id SSD.WARRAP.TWIC | country SSD | adm1 Warrap | lat 9.08 | lon 28.43 | feature PPL | prec 1
place Tonj North | id SSD.WARRAP.TONJNORTH | country SSD | adm1 Warrap | lat 7.8 | lon 28.7 | feature PPL | prec 1
place Tonj East | id SSD.WARRAP.TONJEAST | country SSD | adm1 Warrap | lat 7.6 | lon 29.2 | feature PPL | prec 1
place Tonj South | id SSD.WARRAP.TONJSOUTH | country SSD | adm1 Warrap | lat 7.1 | lon 28.6 | feature PPL | prec 1
place Wunrok | id SSD.WARRAP.WUNROK | country SSD | adm1 Warrap | lat 9.0 | lon 28.2 | feature PPL | prec 1
place Marial Lou | id SSD.WARRAP.MARIALLOU | country SSD | adm1 Warrap | lat 7.7 | lon 28.9 | feature PPL | prec 1
place Western Bahr el Ghazal | id SSD.DIV.WESTERNBAHRELGHAZAL | country SSD | adm1 Western Bahr el Ghazal | lat 8.02 | lon 27.29 | feature ADM1 | prec 4
place Raja | id SSD.WESTERNBAHRE.RAJA | country SSD | adm1 Western Bahr el Ghazal | lat 8.46 | lon 25.68 | feature PPL | prec 1
place Jur River | id SSD.WESTERNBAHRE.JURRIVER | country SSD | adm1 Western Bahr el Ghazal | lat 7.9 | lon 28.2 | feature PPL | prec 1
place Northern Bahr el Ghazal | id SSD.DIV.NORTHERNBAHRELGHAZAL | country SSD | adm1 Northern Bahr el Ghazal | lat 8.99 | lon 27.35 | feature ADM1 | prec 4
place Gok Machar | id SSD.NORTHERNBAHR.GOKMACHAR | country SSD | adm1 Northern Bahr el Ghazal | lat 9.2 | lon 26.85 | feature PPL | prec 1
place Aweil East | id SSD.NORTHERNBAHR.AWEILEAST | country SSD | adm1 Northern Bahr el Ghazal | lat 9.0 | lon 27.8 | feature PPL | prec 1

# --- SOM ---
place Galkayo, Galcayo | id SOM.MUDUG.GALKAYO | country SOM | adm1 Mudug | lat 6.77 | lon 47.43 | feature PPL | prec 1
place Hobyo | id SOM.MUDUG.HOBYO | country SOM | adm1 Mudug | lat 5.35 | lon 48.53 | feature PPL | prec 1
place Harardhere, Haradheere | id SOM.MUDUG.HARARDHERE | country SOM | adm1 Mudug | lat 4.65 | lon 47.85 | feature PPL | prec 1
place Galdogob, Goldogob | id SOM.MUDUG.GALDOGOB | country SOM | adm1 Mudug | lat 7.03 | lon 46.98 | feature PPL | prec 1
place Galgudud, Galgaduud | id SOM.DIV.GALGUDUUD | country SOM | adm1 Galguduud | lat 3.849 | lon 47.181 | feature ADM1 | prec 4
place Dhusamareb, Dusamareb, Dhuusamareeb | id SOM.GALGUDUUD.DHUSAMAREB | country SOM | adm1 Galguduud | lat 5.53 | lon 46.39 | feature PPL | prec 1
place Guriel, Guriceel, Guri-El | id SOM.GALGUDUUD.GURIEL | country SOM | adm1 Galguduud | lat 5.3 | lon 45.88 | feature PPL | prec 1
place Abudwak, Abud Wak, Abudwaq, Cabudwaaq | id SOM.GALGUDUUD.ABUDWAK | country SOM | adm1 Galguduud | lat 6.24 | lon 46.22 | feature PPL | prec 1
place Adado, Cadaado | id SOM.GALGUDUUD.ADADO | country SOM | adm1 Galguduud | lat 6.14 | lon 46.63 | feature PPL | prec 1
place El Bur, Ceelbuur | id SOM.GALGUDUUD.ELBUR | country SOM | adm1 Galguduud | lat 4.68 | lon 46.62 | feature PPL | prec 1
place El Dher | id SOM.GALGUDUUD.ELDHER | country SOM | adm1 Galguduud | lat 3.85 | lon 47.2 | feature PPL | prec 1
place Balambale, Balanbale | id SOM.GALGUDUUD.BALAMBALE | country SOM | adm1 Galguduud | lat 5.6 | lon 46.0 | feature PPL | prec 1
place Hiran, Hiraan | id SOM.DIV.HIRAN | country SOM | adm1 Hiran | lat 4.09 | lon 45.62 | feature ADM1 | prec 4
place Beletweyne, Beledweyn | id SOM.HIRAN.BELETWEYNE | country SOM | adm1 Hiran | lat 4.74 | lon 45.2 | feature PPL | prec 1
place Bulo Burde, Buloburde, Bulo Burti, Buuloburde | id SOM.HIRAN.BULOBURDE | country SOM | adm1 Hiran | lat 3.85 | lon 45.57 | feature PPL | prec 1
place Jalalaqsi | id SOM.HIRAN.JALALAQSI | country SOM | adm1 Hiran | lat 3.38 | lon 45.6 | feature PPL | prec 1
place Mahas, Maxaas | id SOM.HIRAN.MAHAS | country SOM | adm1 Hiran | lat 4.4 | lon 46.1 | feature PPL | prec 1
place Middle Shabelle, Middle Shebelle | id SOM.DIV.MIDDLESHABELLE | country SOM | adm1 Middle Shabelle | lat 2.79 | lon 45.79 | feature ADM1 | prec 4
place Balad, Bal'ad | id SOM.MIDDLESHABEL.BALAD | country SOM | adm1 Middle Shabelle | lat 2.36 | lon 45.39 | feature PPL | prec 1
place Adale, Cadale | id SOM.MIDDLESHABEL.ADALE | country SOM | adm1 Middle Shabelle | lat 2.76 | lon 46.32 | feature PPL | prec 1
place Warsheikh | id SOM.MIDDLESHABEL.WARSHEIKH | country SOM | adm1 Middle Shabelle | lat 2.3 | lon 45.8 | feature PPL | prec 1
place Mahaday | id SOM.MIDDLESHABEL.MAHADAY | country SOM | adm1 Middle Shabelle | lat 2.97 | lon 45.53 | feature PPL | prec 1
place Aden Yabal, Adan Yabaal | id SOM.MIDDLESHABEL.ADENYABAL | country SOM | adm1 Middle Shabelle | lat 3.6 | lon 46.2 | feature PPL | prec 1
place Lower Shabelle, Lower Shebelle, Lower Shabele | id SOM.DIV.LOWERSHABELLE | country SOM | adm1 Lower Shabelle | lat 1.93 | lon 44.66 | feature ADM1 | prec 4
place Brava, Barawe, Baraawe, Barawa, Brawa | id SOM.LOWERSHABELL.BRAVA | country SOM | adm1 Lower Shabelle | lat 1.11 | lon 44.03 | feature PPL | prec 1
place Qoryoley, Qoryoleey | id SOM.LOWERSHABELL.QORYOLEY | country SOM | adm1 Lower Shabelle | lat 1.79 | lon 44.53 | feature PPL | prec 1
place Wanla Weyn, Wanlaweyne | id SOM.LOWERSHABELL.WANLAWEYN | country SOM | adm1 Lower Shabelle | lat 2.62 | lon 44.9 | feature PPL | prec 1
place Janale, Janaale, Jannaale | id SOM.LOWERSHABELL.JANALE | country SOM | adm1 Lower Shabelle | lat 1.81 | lon 44.69 | feature PPL | prec 1
place Bulo Marer, Bulomarer, Bulo Mareer | id SOM.LOWERSHABELL.BULOMARER | country SOM | adm1 Lower Shabelle | lat 1.62 | lon 44.53 | feature PPL | prec 1
place Leego, Lego | id SOM.LOWERSHABELL.LEEGO | country SOM | adm1 Lower Shabelle | lat 2.77 | lon 44.6 | feature PPL | prec 1
place Kurtunwarey, Kuntuwarey | id SOM.LOWERSHABELL.KURTUNWAREY | country SOM | adm1 Lower Shabelle | lat 1.6 | lon 44.3 | feature PPL | prec 1
place Sablale | id SOM.LOWERSHABELL.SABLALE | country SOM | adm1 Lower Shabelle | lat 1.3 | lon 43.8 | feature PPL | prec 1
place Elasha Biyaha, Elasha | id SOM.LOWERSHABELL.ELASHABIYAHA | country SOM | adm1 Lower Shabelle | lat 2.08 | lon 45.2 | feature PPL | prec 1
place Bariire, Barire | id SOM.LOWERSHABELL.BARIIRE | country SOM | adm1 Lower Shabelle | lat 1.95 | lon 44.9 | feature PPL | prec 1
place Awdheegle | id SOM.LOWERSHABELL.AWDHEEGLE | country SOM | adm1 Lower Shabelle | lat 1.97 | lon 44.84 | feature PPL | prec 1
place Walaweyn | id SOM.LOWERSHABELL.WALAWEYN | country SOM | adm1 Lower Shabelle | lat 2.6 | lon 44.9 | feature PPL | prec 1
place Daynile, Deynile | id SOM.LOWERSHABELL.DAYNILE | country SOM | adm1 Lower Shabelle | lat 2.07 | lon 45.28 | feature PPL | prec 1
place Bur Hakaba | id SOM.BAY.BURHAKABA | country SOM | adm1 Bay | lat 2.8 | lon 44.08 | feature PPL | prec 1
place Dinsor, Diinsoor, Dinsoor | id SOM.BAY.DINSOR | country SOM | adm1 Bay | lat 2.41 | lon 42.98 | feature PPL | prec 1
place Qansahdhere, Qansax Dheere | id SOM.BAY.QANSAHDHERE | country SOM | adm1 Bay | lat 2.95 | lon 43.0 | feature PPL | prec 1
place Hudur, Xuddur, Huddur, Hoddur | id SOM.BAKOOL.HUDUR | country SOM | adm1 Bakool | lat 4.12 | lon 43.89 | feature PPL | prec 1
place Wajid, Waajid | id SOM.BAKOOL.WAJID | country SOM | adm1 Bakool | lat 3.81 | lon 43.25 | feature PPL | prec 1
place El Barde, Ceelbarde | id SOM.BAKOOL.ELBARDE | country SOM | adm1 Bakool | lat 4.83 | lon 43.66 | feature PPL | prec 1
place Tiyeglow, Tayeeglow | id SOM.BAKOOL.TIYEGLOW | country SOM | adm1 Bakool | lat 4.02 | lon 44.5 | feature PPL | prec 1
place Rabdhure | id SOM.BAKOOL.RABDHURE | country SOM | adm1 Bakool | lat 4.3 | lon 43.2 | feature PPL | prec 1
place Garbaharey, Garbahaarrey | id SOM.GEDO.GARBAHAREY | country SOM | adm1 Gedo | lat 3.33 | lon 42.22 | feature PPL | prec 1
place Luq | id SOM.GEDO.LUQ | country SOM | adm1 Gedo | lat 3.8 | lon 42.54 | feature PPL | prec 1
place Bardera, Bardhere | id SOM.GEDO.BARDERA | country SOM | adm1 Gedo | lat 2.34 | lon 42.28 | feature PPL | prec 1
place Belet Hawo, Beled Hawo, Belet-Hawa, Belethawa, Bulo Hawa, Balad Hawo, Belet Xaawo, Beled Hawa | id SOM.GEDO.BELETHAWO | country SOM | adm1 Gedo | lat 3.93 | lon 41.88 | feature PPL | prec 1
place Dolo, Doolow, Dolow | id SOM.GEDO.DOLO | country SOM | adm1 Gedo | lat 4.16 | lon 42.08 | feature PPL | prec 1
place El Wak, Elwak, Ceelwaaq | id SOM.GEDO.ELWAK | country SOM | adm1 Gedo | lat 2.8 | lon 41.0 | feature PPL | prec 1
place Burdhubo, Buurdhuubo | id SOM.GEDO.BURDHUBO | country SOM | adm1 Gedo | lat 3.05 | lon 42.38 | feature PPL | prec 1
place Busar | id SOM.GEDO.BUSAR | country SOM | adm1 Gedo | lat 2.5 | lon 41.4 | feature PPL | prec 1
place Middle Jubba | id SOM.DIV.MIDDLEJUBA | country SOM | adm1 Middle Juba | lat 0.4883 | lon 42.785 | feature ADM1 | prec 4
place Buale, Bu'aale | id SOM.MIDDLEJUBA.BUALE | country SOM | adm1 Middle Juba | lat 1.25 | lon 42.57 | feature PPL | prec 1
place Salagle, Sakow | id SOM.MIDDLEJUBA.SALAGLE | country SOM | adm1 Middle Juba | lat 1.8 | lon 42.3 | feature PPL | prec 1
place Lower Jubba | id SOM.DIV.LOWERJUBA | country SOM | adm1 Lower Juba | lat -0.1442 | lon 42.645 | feature ADM1 | prec 4
place Afmadow | id SOM.LOWERJUBA.AFMADOW | country SOM | adm1 Lower Juba | lat 0.52 | lon 42.07 | feature PPL | prec 1
place Dhobley, Dobley | id SOM.LOWERJUBA.DHOBLEY | country SOM | adm1 Lower Juba | lat 0.41 | lon 41.01 | feature PPL | prec 1
place Badhadhe, Badhaadhe | id SOM.LOWERJUBA.BADHADHE | country SOM | adm1 Lower Juba | lat -1.05 | lon 41.5 | feature PPL | prec 1
place Ras Kamboni | id SOM.LOWERJUBA.RASKAMBONI | country SOM | adm1 Lower Juba | lat -1.64 | lon 41.59 | feature PPL | prec 1
place Kulbiyow | id SOM.LOWERJUBA.KULBIYOW | country SOM | adm1 Lower Juba | lat 0.0 | lon 41.1 | feature PPL | prec 1
place Bar Sanguni | id SOM.LOWERJUBA.BARSANGUNI | country SOM | adm1 Lower Juba | lat -0.2 | lon 42.5 | feature PPL | prec 1
place Tabta, Tabda | id SOM.LOWERJUBA.TABTA | country SOM | adm1 Lower Juba | lat 0.4 | lon 41.3 | feature PPL | prec 1
place Hosingow | id SOM.LOWERJUBA.HOSINGOW | country SOM | adm1 Lower Juba | lat -0.3 | lon 41.5 | feature PPL | prec 1
place Bossaso | id SOM.BARI.BOSSASO | country SOM | adm1 Bari | lat 11.28 | lon 49.18 | feature PPL | prec 1
place Galgala | id SOM.BARI.GALGALA | country SOM | adm1 Bari | lat 10.98 | lon 49.05 | feature PPL | prec 1
place Af Urur | id SOM.BARI.AFURUR | country SOM | adm1 Bari | lat 10.8 | lon 49.0 | feature PPL | prec 1
place Nugal | id SOM.DIV.NUGAL | country SOM | adm1 Nugal | lat 8.19 | lon 49.15 | feature ADM1 | prec 4
place Las Anood, Lasanod | id SOM.SOOL.LASANOOD | country SOM | adm1 Sool | lat 8.48 | lon 47.36 | feature PPL | prec 1
place Erigavo | id SOM.SANAAG.ERIGAVO | country SOM | adm1 Sanaag | lat 10.62 | lon 47.37 | feature PPL | prec 1
place Banadir, Benadir | id SOM.DIV.BANAADIR | country SOM | adm1 Banaadir | lat 2.037 | lon 45.344 | feature ADM1 | prec 4
place Afgoi | id SOM.BANAADIR.AFGOI | country SOM | adm1 Banaadir | lat 2.14 | lon 45.12 | feature PPL | prec 1
place Lido Beach | id SOM.BANAADIR.LIDOBEACH | country SOM | adm1 Banaadir | lat 2.05 | lon 45.37 | feature PPL | prec 1
place Hodan | id SOM.BANAADIR.HODAN | country SOM | adm1 Banaadir | lat 2.04 | lon 45.31 | feature PPL | prec 1

# --- NGA ---
place Rann | id NGA.BORNO.RANN | country NGA | adm1 Borno | lat 12.27 | lon 14.47 | feature PPL | prec 1
place Konduga | id NGA.BORNO.KONDUGA | country NGA | adm1 Borno | lat 11.65 | lon 13.42 | feature PPL | prec 1
place Chibok | id NGA.BORNO.CHIBOK | country NGA | adm1 Borno | lat 10.87 | lon 12.85 | feature PPL | prec 1
place Ngala | id NGA.BORNO.NGALA | country NGA | adm1 Borno | lat 12.34 | lon 14.18 | feature PPL | prec 1
place Gamboru, Gamboru Ngala | id NGA.BORNO.GAMBORU | country NGA | adm1 Borno | lat 12.37 | lon 14.22 | feature PPL | prec 1
place Baga | id NGA.BORNO.BAGA | country NGA | adm1 Borno | lat 13.1 | lon 13.83 | feature PPL | prec 1
place Banki | id NGA.BORNO.BANKI | country NGA | adm1 Borno | lat 11.27 | lon 14.14 | feature PPL | prec 1
place Pulka | id NGA.BORNO.PULKA | country NGA | adm1 Borno | lat 11.2 | lon 13.8 | feature PPL | prec 1
place Askira, Askira Uba | id NGA.BORNO.ASKIRA | country NGA | adm1 Borno | lat 10.65 | lon 12.9 | feature PPL | prec 1
place Mafa | id NGA.BORNO.MAFA | country NGA | adm1 Borno | lat 11.92 | lon 13.6 | feature PPL | prec 1
place Jere | id NGA.BORNO.JERE | country NGA | adm1 Borno | lat 11.88 | lon 13.2 | feature PPL | prec 1
place Gubio | id NGA.BORNO.GUBIO | country NGA | adm1 Borno | lat 12.5 | lon 12.78 | feature PPL | prec 1
place Gajiram, Nganzai | id NGA.BORNO.GAJIRAM | country NGA | adm1 Borno | lat 12.5 | lon 13.2 | feature PPL | prec 1
place Kala Balge | id NGA.BORNO.KALABALGE | country NGA | adm1 Borno | lat 12.0 | lon 14.4 | feature PPL | prec 1
place Hawul | id NGA.BORNO.HAWUL | country NGA | adm1 Borno | lat 10.5 | lon 12.2 | feature PPL | prec 1
place Kaga, Benisheikh, Beneshiek | id NGA.BORNO.KAGA | country NGA | adm1 Borno | lat 11.8 | lon 12.5 | feature PPL | prec 1
place Auno | id NGA.BORNO.AUNO | country NGA | adm1 Borno | lat 11.85 | lon 12.93 | feature PPL | prec 1
place Jakana | id NGA.BORNO.JAKANA | country NGA | adm1 Borno | lat 11.85 | lon 12.75 | feature PPL | prec 1
place Abadam, Malam Fatori | id NGA.BORNO.ABADAM | country NGA | adm1 Borno | lat 13.6 | lon 13.3 | feature PPL | prec 1
place Zabarmari | id NGA.BORNO.ZABARMARI | country NGA | adm1 Borno | lat 11.95 | lon 13.25 | feature PPL | prec 1
place Dalori | id NGA.BORNO.DALORI | country NGA | adm1 Borno | lat 11.77 | lon 13.2 | feature PPL | prec 1
place Kolofata | id NGA.BORNO.KOLOFATA | country NGA | adm1 Borno | lat 11.17 | lon 14.02 | feature PPL | prec 1
place Michika | id NGA.ADAMAWA.MICHIKA | country NGA | adm1 Adamawa | lat 10.62 | lon 13.39 | feature PPL | prec 1
place Madagali | id NGA.ADAMAWA.MADAGALI | country NGA | adm1 Adamawa | lat 10.89 | lon 13.63 | feature PPL | prec 1
place Gulak | id NGA.ADAMAWA.GULAK | country NGA | adm1 Adamawa | lat 10.8 | lon 13.45 | feature PPL | prec 1
place Girei | id NGA.ADAMAWA.GIREI | country NGA | adm1 Adamawa | lat 9.37 | lon 12.55 | feature PPL | prec 1
place Numan | id NGA.ADAMAWA.NUMAN | country NGA | adm1 Adamawa | lat 9.47 | lon 12.03 | feature PPL | prec 1
place Demsa | id NGA.ADAMAWA.DEMSA | country NGA | adm1 Adamawa | lat 9.45 | lon 12.15 | feature PPL | prec 1
place Hong | id NGA.ADAMAWA.HONG | country NGA | adm1 Adamawa | lat 10.23 | lon 12.93 | feature PPL | prec 1
place Gombi | id NGA.ADAMAWA.GOMBI | country NGA | adm1 Adamawa | lat 10.17 | lon 12.73 | feature PPL | prec 1
place Lamurde | id NGA.ADAMAWA.LAMURDE | country NGA | adm1 Adamawa | lat 9.6 | lon 11.8 | feature PPL | prec 1
place Song | id NGA.ADAMAWA.SONG | country NGA | adm1 Adamawa | lat 9.82 | lon 12.62 | feature PPL | prec 1
place Guyuk | id NGA.ADAMAWA.GUYUK | country NGA | adm1 Adamawa | lat 9.9 | lon 11.93 | feature PPL | prec 1
place Gujba | id NGA.YOBE.GUJBA | country NGA | adm1 Yobe | lat 11.5 | lon 11.93 | feature PPL | prec 1
place Buni Yadi | id NGA.YOBE.BUNIYADI | country NGA | adm1 Yobe | lat 11.27 | lon 12.0 | feature PPL | prec 1
place Gulani | id NGA.YOBE.GULANI | country NGA | adm1 Yobe | lat 10.8 | lon 11.65 | feature PPL | prec 1
place Kanamma | id NGA.YOBE.KANAMMA | country NGA | adm1 Yobe | lat 13.1 | lon 12.1 | feature PPL | prec 1
place Yunusari | id NGA.YOBE.YUNUSARI | country NGA | adm1 Yobe | lat 13.0 | lon 11.5 | feature PPL | prec 1
place Dapchi | id NGA.YOBE.DAPCHI | country NGA | adm1 Yobe | lat 12.5 | lon 11.5 | feature PPL | prec 1
place Babangida | id NGA.YOBE.BABANGIDA | country NGA | adm1 Yobe | lat 12.1 | lon 11.8 | feature PPL | prec 1
place Goniri | id NGA.YOBE.GONIRI | country NGA | adm1 Yobe | lat 11.5 | lon 12.3 | feature PPL | prec 1
place Anka | id NGA.ZAMFARA.ANKA | country NGA | adm1 Zamfara | lat 12.11 | lon 5.93 | feature PPL | prec 1
place Maru | id NGA.ZAMFARA.MARU | country NGA | adm1 Zamfara | lat 12.33 | lon 6.4 | feature PPL | prec 1
place Maradun | id NGA.ZAMFARA.MARADUN | country NGA | adm1 Zamfara | lat 12.57 | lon 6.24 | feature PPL | prec 1
place Shinkafi | id NGA.ZAMFARA.SHINKAFI | country NGA | adm1 Zamfara | lat 13.07 | lon 6.51 | feature PPL | prec 1
place Zurmi | id NGA.ZAMFARA.ZURMI | country NGA | adm1 Zamfara | lat 12.78 | lon 6.78 | feature PPL | prec 1
place Tsafe | id NGA.ZAMFARA.TSAFE | country NGA | adm1 Zamfara | lat 11.96 | lon 6.92 | feature PPL | prec 1
place Birnin Magaji | id NGA.ZAMFARA.BIRNINMAGAJI | country NGA | adm1 Zamfara | lat 12.55 | lon 6.9 | feature PPL | prec 1
place Bukkuyum | id NGA.ZAMFARA.BUKKUYUM | country NGA | adm1 Zamfara | lat 12.13 | lon 5.47 | feature PPL | prec 1
place Bungudu | id NGA.ZAMFARA.BUNGUDU | country NGA | adm1 Zamfara | lat 12.27 | lon 6.55 | feature PPL | prec 1
place Dansadau | id NGA.ZAMFARA.DANSADAU | country NGA | adm1 Zamfara | lat 11.3 | lon 6.5 | feature PPL | prec 1
place Magami | id NGA.ZAMFARA.MAGAMI | country NGA | adm1 Zamfara | lat 11.9 | lon 6.5 | feature PPL | prec 1
place Batsari | id NGA.KATSINA.BATSARI | country NGA | adm1 Katsina | lat 12.75 | lon 7.25 | feature PPL | prec 1
place Jibia | id NGA.KATSINA.JIBIA | country NGA | adm1 Katsina | lat 13.09 | lon 7.22 | feature PPL | prec 1
place Kankara | id NGA.KATSINA.KANKARA | country NGA | adm1 Katsina | lat 11.93 | lon 7.41 | feature PPL | prec 1
place Safana | id NGA.KATSINA.SAFANA | country NGA | adm1 Katsina | lat 12.4 | lon 7.4 | feature PPL | prec 1
place Faskari | id NGA.KATSINA.FASKARI | country NGA | adm1 Katsina | lat 11.73 | lon 7.03 | feature PPL | prec 1
place Dandume | id NGA.KATSINA.DANDUME | country NGA | adm1 Katsina | lat 11.46 | lon 7.13 | feature PPL | prec 1
place Sabuwa | id NGA.KATSINA.SABUWA | country NGA | adm1 Katsina | lat 11.17 | lon 7.07 | feature PPL | prec 1
place Dan Musa, Danmusa | id NGA.KATSINA.DANMUSA | country NGA | adm1 Katsina | lat 12.25 | lon 7.33 | feature PPL | prec 1
place Kurfi | id NGA.KATSINA.KURFI | country NGA | adm1 Katsina | lat 12.67 | lon 7.48 | feature PPL | prec 1
place Kankiya | id NGA.KATSINA.KANKIYA | country NGA | adm1 Katsina | lat 12.55 | lon 7.82 | feature PPL | prec 1
place Isa | id NGA.SOKOTO.ISA | country NGA | adm1 Sokoto | lat 13.2 | lon 6.4 | feature PPL | prec 1
place Sabon Birni | id NGA.SOKOTO.SABONBIRNI | country NGA | adm1 Sokoto | lat 13.56 | lon 6.33 | feature PPL | prec 1
place Goronyo | id NGA.SOKOTO.GORONYO | country NGA | adm1 Sokoto | lat 13.44 | lon 5.67 | feature PPL | prec 1
place Rabah | id NGA.SOKOTO.RABAH | country NGA | adm1 Sokoto | lat 13.12 | lon 5.5 | feature PPL | prec 1
place Tangaza | id NGA.SOKOTO.TANGAZA | country NGA | adm1 Sokoto | lat 13.36 | lon 4.9 | feature PPL | prec 1
place Gandi | id NGA.SOKOTO.GANDI | country NGA | adm1 Sokoto | lat 12.97 | lon 5.75 | feature PPL | prec 1
place Tureta | id NGA.SOKOTO.TURETA | country NGA | adm1 Sokoto | lat 12.6 | lon 5.55 | feature PPL | prec 1
place Shiroro | id NGA.NIGER.SHIRORO | country NGA | adm1 Niger | lat 9.97 | lon 6.83 | feature PPL | prec 1
place Rafi, Kagara | id NGA.NIGER.RAFI | country NGA | adm1 Niger | lat 10.18 | lon 6.25 | feature PPL | prec 1
place Mariga | id NGA.NIGER.MARIGA | country NGA | adm1 Niger | lat 10.85 | lon 5.6 | feature PPL | prec 1
place Bosso | id NGA.NIGER.BOSSO | country NGA | adm1 Niger | lat 9.65 | lon 6.5 | feature PPL | prec 1
place Munya | id NGA.NIGER.MUNYA | country NGA | adm1 Niger | lat 9.8 | lon 7.0 | feature PPL | prec 1
place Mashegu | id NGA.NIGER.MASHEGU | country NGA | adm1 Niger | lat 9.95 | lon 5.2 | feature PPL | prec 1
place Borgu | id NGA.NIGER.BORGU | country NGA | adm1 Niger | lat 10.0 | lon 4.0 | feature PPL | prec 1
place Paikoro | id NGA.NIGER.PAIKORO | country NGA | adm1 Niger | lat 9.45 | lon 6.83 | feature PPL | prec 1
place Magama | id NGA.NIGER.MAGAMA | country NGA | adm1 Niger | lat 10.4 | lon 4.9 | feature PPL | prec 1
place Giwa | id NGA.KADUNA.GIWA | country NGA | adm1 Kaduna | lat 11.28 | lon 7.41 | feature PPL | prec 1
place Chikun | id NGA.KADUNA.CHIKUN | country NGA | adm1 Kaduna | lat 10.3 | lon 7.1 | feature PPL | prec 1
place Kajuru | id NGA.KADUNA.KAJURU | country NGA | adm1 Kaduna | lat 10.32 | lon 7.68 | feature PPL | prec 1
place Zangon Kataf | id NGA.KADUNA.ZANGONKATAF | country NGA | adm1 Kaduna | lat 9.8 | lon 8.3 | feature PPL | prec 1
place Jema'a | id NGA.KADUNA.JEMAA | country NGA | adm1 Kaduna | lat 9.45 | lon 8.35 | feature PPL | prec 1
place Sanga | id NGA.KADUNA.SANGA | country NGA | adm1 Kaduna | lat 9.1 | lon 8.5 | feature PPL | prec 1
place Kaura | id NGA.KADUNA.KAURA | country NGA | adm1 Kaduna | lat 9.63 | lon 8.45 | feature PPL | prec 1
place Kauru | id NGA.KADUNA.KAURU | country NGA | adm1 Kaduna | lat 10.57 | lon 8.15 | feature PPL | prec 1
place Igabi | id NGA.KADUNA.IGABI | country NGA | adm1 Kaduna | lat 10.83 | lon 7.7 | feature PPL | prec 1
place Southern Kaduna | id NGA.KADUNA.SOUTHERNKADUNA | country NGA | adm1 Kaduna | lat 9.6 | lon 8.3 | feature PPL | prec 1
place Godogodo | id NGA.KADUNA.GODOGODO | country NGA | adm1 Kaduna | lat 9.58 | lon 8.3 | feature PPL | prec 1
place Barkin Ladi, Barikin Ladi | id NGA.PLATEAU.BARKINLADI | country NGA | adm1 Plateau | lat 9.53 | lon 8.9 | feature PPL | prec 1
place Riyom | id NGA.PLATEAU.RIYOM | country NGA | adm1 Plateau | lat 9.63 | lon 8.77 | feature PPL | prec 1
place Bokkos | id NGA.PLATEAU.BOKKOS | country NGA | adm1 Plateau | lat 9.3 | lon 9.0 | feature PPL | prec 1
place Mangu | id NGA.PLATEAU.MANGU | country NGA | adm1 Plateau | lat 9.52 | lon 9.1 | feature PPL | prec 1
place Bassa | id NGA.PLATEAU.BASSA | country NGA | adm1 Plateau | lat 9.93 | lon 8.75 | feature PPL | prec 1
place Wase | id NGA.PLATEAU.WASE | country NGA | adm1 Plateau | lat 9.1 | lon 9.95 | feature PPL | prec 1
place Langtang | id NGA.PLATEAU.LANGTANG | country NGA | adm1 Plateau | lat 9.13 | lon 9.78 | feature PPL | prec 1
place Jos South | id NGA.PLATEAU.JOSSOUTH | country NGA | adm1 Plateau | lat 9.8 | lon 8.87 | feature PPL | prec 1
place Jos North | id NGA.PLATEAU.JOSNORTH | country NGA | adm1 Plateau | lat 9.95 | lon 8.9 | feature PPL | prec 1
place Shendam | id NGA.PLATEAU.SHENDAM | country NGA | adm1 Plateau | lat 8.88 | lon 9.53 | feature PPL | prec 1
place Guma | id NGA.BENUE.GUMA | country NGA | adm1 Benue | lat 7.9 | lon 8.6 | feature PPL | prec 1
place Logo | id NGA.BENUE.LOGO | country NGA | adm1 Benue | lat 7.65 | lon 9.1 | feature PPL | prec 1
place Agatu | id NGA.BENUE.AGATU | country NGA | adm1 Benue | lat 7.9 | lon 7.9 | feature PPL | prec 1
place Gwer West | id NGA.BENUE.GWERWEST | country NGA | adm1 Benue | lat 7.6 | lon 8.2 | feature PPL | prec 1
place Ukum | id NGA.BENUE.UKUM | country NGA | adm1 Benue | lat 7.55 | lon 9.65 | feature PPL | prec 1
place Kwande | id NGA.BENUE.KWANDE | country NGA | adm1 Benue | lat 7.1 | lon 9.2 | feature PPL | prec 1
place Okpokwu | id NGA.BENUE.OKPOKWU | country NGA | adm1 Benue | lat 7.1 | lon 7.9 | feature PPL | prec 1
place Gwer East | id NGA.BENUE.GWEREAST | country NGA | adm1 Benue | lat 7.3 | lon 8.5 | feature PPL | prec 1
place Buruku | id NGA.BENUE.BURUKU | country NGA | adm1 Benue | lat 7.45 | lon 9.2 | feature PPL | prec 1
place Tarka | id NGA.BENUE.TARKA | country NGA | adm1 Benue | lat 7.6 | lon 8.9 | feature PPL | prec 1
place Apa | id NGA.BENUE.APA | country NGA | adm1 Benue | lat 7.6 | lon 7.9 | feature PPL | prec 1
place Otukpo | id NGA.BENUE.OTUKPO | country NGA | adm1 Benue | lat 7.19 | lon 8.13 | feature PPL | prec 1
place Ado | id NGA.BENUE.ADO | country NGA | adm1 Benue | lat 6.9 | lon 7.8 | feature PPL | prec 1
place Mbalom | id NGA.BENUE.MBALOM | country NGA | adm1 Benue | lat 7.3 | lon 8.5 | feature PPL | prec 1
place Donga | id NGA.TARABA.DONGA | country NGA | adm1 Taraba | lat 7.72 | lon 10.05 | feature PPL | prec 1
place Lau | id NGA.TARABA.LAU | country NGA | adm1 Taraba | lat 9.2 | lon 11.28 | feature PPL | prec 1
place Ussa | id NGA.TARABA.USSA | country NGA | adm1 Taraba | lat 7.1 | lon 10.0 | feature PPL | prec 1
place Karim Lamido | id NGA.TARABA.KARIMLAMIDO | country NGA | adm1 Taraba | lat 9.3 | lon 10.9 | feature PPL | prec 1
place Gassol | id NGA.TARABA.GASSOL | country NGA | adm1 Taraba | lat 8.53 | lon 10.45 | feature PPL | prec 1
place Sardauna, Mambilla | id NGA.TARABA.SARDAUNA | country NGA | adm1 Taraba | lat 6.9 | lon 11.2 | feature PPL | prec 1
place Bali | id NGA.TARABA.BALI | country NGA | adm1 Taraba | lat 7.87 | lon 10.97 | feature PPL | prec 1
place Ardo Kola | id NGA.TARABA.ARDOKOLA | country NGA | adm1 Taraba | lat 8.7 | lon 11.2 | feature PPL | prec 1
place Nasarawa | id NGA.DIV.NASARAWA | country NGA | adm1 Nasarawa | lat 8.45 | lon 8.61 | feature ADM1 | prec 4
place Awe | id NGA.NASARAWA.AWE | country NGA | adm1 Nasarawa | lat 8.1 | lon 9.13 | feature PPL | prec 1
place Obi | id NGA.NASARAWA.OBI | country NGA | adm1 Nasarawa | lat 8.37 | lon 8.78 | feature PPL | prec 1
place Keana | id NGA.NASARAWA.KEANA | country NGA | adm1 Nasarawa | lat 8.13 | lon 8.8 | feature PPL | prec 1
place Kokona | id NGA.NASARAWA.KOKONA | country NGA | adm1 Nasarawa | lat 8.8 | lon 8.0 | feature PPL | prec 1
place Emohua, Emuoha | id NGA.RIVERS.EMOHUA | country NGA | adm1 Rivers | lat 4.88 | lon 6.87 | feature PPL | prec 1
place Ahoada | id NGA.RIVERS.AHOADA | country NGA | adm1 Rivers | lat 5.08 | lon 6.65 | feature PPL | prec 1
place Ogba, Omoku | id NGA.RIVERS.OGBA | country NGA | adm1 Rivers | lat 5.34 | lon 6.66 | feature PPL | prec 1
place Khana, Bori | id NGA.RIVERS.KHANA | country NGA | adm1 Rivers | lat 4.67 | lon 7.37 | feature PPL | prec 1
place Gokana | id NGA.RIVERS.GOKANA | country NGA | adm1 Rivers | lat 4.65 | lon 7.28 | feature PPL | prec 1
place Andoni | id NGA.RIVERS.ANDONI | country NGA | adm1 Rivers | lat 4.55 | lon 7.45 | feature PPL | prec 1
place Ikwerre | id NGA.RIVERS.IKWERRE | country NGA | adm1 Rivers | lat 5.05 | lon 6.9 | feature PPL | prec 1
place Etche | id NGA.RIVERS.ETCHE | country NGA | adm1 Rivers | lat 5.08 | lon 7.05 | feature PPL | prec 1
place Uvwie | id NGA.DELTA.UVWIE | country NGA | adm1 Delta | lat 5.57 | lon 5.8 | feature PPL | prec 1
place Patani | id NGA.DELTA.PATANI | country NGA | adm1 Delta | lat 5.23 | lon 6.18 | feature PPL | prec 1
place Ndokwa | id NGA.DELTA.NDOKWA | country NGA | adm1 Delta | lat 5.6 | lon 6.4 | feature PPL | prec 1
place Nembe | id NGA.BAYELSA.NEMBE | country NGA | adm1 Bayelsa | lat 4.54 | lon 6.4 | feature PPL | prec 1
place Brass | id NGA.BAYELSA.BRASS | country NGA | adm1 Bayelsa | lat 4.32 | lon 6.24 | feature PPL | prec 1
place Ogbia | id NGA.BAYELSA.OGBIA | country NGA | adm1 Bayelsa | lat 4.7 | lon 6.3 | feature PPL | prec 1
place Sagbama | id NGA.BAYELSA.SAGBAMA | country NGA | adm1 Bayelsa | lat 5.15 | lon 6.2 | feature PPL | prec 1
place Southern Ijaw | id NGA.BAYELSA.SOUTHERNIJAW | country NGA | adm1 Bayelsa | lat 4.7 | lon 6.0 | feature PPL | prec 1

# --- CMR ---
place Extreme North, Far North Region | id CMR.DIV.EXTREMENORTH | country CMR | adm1 Extreme North | lat 11.53 | lon 14.20 | feature ADM1 | prec 4
place Kolofata | id CMR.EXTREMENORTH.KOLOFATA | country CMR | adm1 Extreme North | lat 11.17 | lon 14.02 | feature PPL | prec 1
place Fotokol | id CMR.EXTREMENORTH.FOTOKOL | country CMR | adm1 Extreme North | lat 12.37 | lon 14.23 | feature PPL | prec 1
place Amchide | id CMR.EXTREMENORTH.AMCHIDE | country CMR | adm1 Extreme North | lat 11.25 | lon 14.14 | feature PPL | prec 1
place Waza | id CMR.EXTREMENORTH.WAZA | country CMR | adm1 Extreme North | lat 11.4 | lon 14.57 | feature PPL | prec 1
place Kerawa | id CMR.EXTREMENORTH.KERAWA | country CMR | adm1 Extreme North | lat 11.15 | lon 13.93 | feature PPL | prec 1
place Makary | id CMR.EXTREMENORTH.MAKARY | country CMR | adm1 Extreme North | lat 12.58 | lon 14.45 | feature PPL | prec 1
place Darak | id CMR.EXTREMENORTH.DARAK | country CMR | adm1 Extreme North | lat 12.87 | lon 14.33 | feature PPL | prec 1
place Tourou | id CMR.EXTREMENORTH.TOUROU | country CMR | adm1 Extreme North | lat 10.87 | lon 13.72 | feature PPL | prec 1
place Mayo-Sava | id CMR.EXTREMENORTH.MAYOSAVA | country CMR | adm1 Extreme North | lat 11.05 | lon 14.1 | feature PPL | prec 1
place Mayo-Tsanaga | id CMR.EXTREMENORTH.MAYOTSANAGA | country CMR | adm1 Extreme North | lat 10.75 | lon 13.8 | feature PPL | prec 1
place Logone-et-Chari | id CMR.EXTREMENORTH.LOGONEETCHARI | country CMR | adm1 Extreme North | lat 12.1 | lon 14.9 | feature PPL | prec 1
place Hile-Alifa | id CMR.EXTREMENORTH.HILEALIFA | country CMR | adm1 Extreme North | lat 12.85 | lon 14.3 | feature PPL | prec 1
place Goulfey | id CMR.EXTREMENORTH.GOULFEY | country CMR | adm1 Extreme North | lat 12.37 | lon 14.9 | feature PPL | prec 1
place Limani | id CMR.EXTREMENORTH.LIMANI | country CMR | adm1 Extreme North | lat 11.2 | lon 14.1 | feature PPL | prec 1
place Mozogo, Moskota | id CMR.EXTREMENORTH.MOZOGO | country CMR | adm1 Extreme North | lat 10.97 | lon 13.9 | feature PPL | prec 1
place Far North, Far North Region, Extreme North | id CMR.EXTREMENORTH.FARNORTH | country CMR | adm1 Extreme North | lat 10.8 | lon 14.3 | feature ADM2 | prec 3
place Batibo | id CMR.NORTHWEST.BATIBO | country CMR | adm1 North-West | lat 5.84 | lon 9.86 | feature PPL | prec 1
place Bambui | id CMR.NORTHWEST.BAMBUI | country CMR | adm1 North-West | lat 6.0 | lon 10.23 | feature PPL | prec 1
place Ndop | id CMR.NORTHWEST.NDOP | country CMR | adm1 North-West | lat 5.97 | lon 10.42 | feature PPL | prec 1
place Nkambe | id CMR.NORTHWEST.NKAMBE | country CMR | adm1 North-West | lat 6.63 | lon 10.67 | feature PPL | prec 1
place Bafut | id CMR.NORTHWEST.BAFUT | country CMR | adm1 North-West | lat 6.08 | lon 10.1 | feature PPL | prec 1
place Meluf | id CMR.NORTHWEST.MELUF | country CMR | adm1 North-West | lat 6.18 | lon 10.65 | feature PPL | prec 1
place Jakiri | id CMR.NORTHWEST.JAKIRI | country CMR | adm1 North-West | lat 6.05 | lon 10.65 | feature PPL | prec 1
place Ngarbuh | id CMR.NORTHWEST.NGARBUH | country CMR | adm1 North-West | lat 6.45 | lon 10.75 | feature PPL | prec 1
place Belo | id CMR.NORTHWEST.BELO | country CMR | adm1 North-West | lat 6.13 | lon 10.25 | feature PPL | prec 1
place Northwest Region, North-West Region | id CMR.NORTHWEST.NORTHWESTREGION | country CMR | adm1 North-West | lat 6.3 | lon 10.4 | feature ADM2 | prec 3
place Oku | id CMR.NORTHWEST.OKU | country CMR | adm1 North-West | lat 6.2 | lon 10.5 | feature PPL | prec 1
place Ndu | id CMR.NORTHWEST.NDU | country CMR | adm1 North-West | lat 6.4 | lon 10.77 | feature PPL | prec 1
place Ekona | id CMR.SOUTHWEST.EKONA | country CMR | adm1 South-West | lat 4.23 | lon 9.33 | feature PPL | prec 1
place Southwest Region, South-West Region | id CMR.SOUTHWEST.SOUTHWESTREGION | country CMR | adm1 South-West | lat 5.2 | lon 9.2 | feature ADM2 | prec 3
place Lebialem, Menji | id CMR.SOUTHWEST.LEBIALEM | country CMR | adm1 South-West | lat 5.5 | lon 9.95 | feature PPL | prec 1
place Alou | id CMR.SOUTHWEST.ALOU | country CMR | adm1 South-West | lat 5.55 | lon 9.97 | feature PPL | prec 1
place Akwaya | id CMR.SOUTHWEST.AKWAYA | country CMR | adm1 South-West | lat 6.37 | lon 9.5 | feature PPL | prec 1
place Bangem | id CMR.SOUTHWEST.BANGEM | country CMR | adm1 South-West | lat 5.08 | lon 9.77 | feature PPL | prec 1
place Ekondo Titi | id CMR.SOUTHWEST.EKONDOTITI | country CMR | adm1 South-West | lat 4.62 | lon 9.02 | feature PPL | prec 1
place Kwa-Kwa | id CMR.SOUTHWEST.KWAKWA | country CMR | adm1 South-West | lat 4.45 | lon 9.2 | feature PPL | prec 1

# --- COD ---
place North Kivu | id COD.DIV.NORTHKIVU | country COD | adm1 North Kivu | lat -0.52 | lon 29.29 | feature ADM1 | prec 4
place Beni | id COD.NORTHKIVU.BENI | country COD | adm1 North Kivu | lat 0.49 | lon 29.47 | feature PPL | prec 1
place Oicha | id COD.NORTHKIVU.OICHA | country COD | adm1 North Kivu | lat 0.7 | lon 29.52 | feature PPL | prec 1
place Rutshuru | id COD.NORTHKIVU.RUTSHURU | country COD | adm1 North Kivu | lat -1.19 | lon 29.45 | feature PPL | prec 1
place Masisi | id COD.NORTHKIVU.MASISI | country COD | adm1 North Kivu | lat -1.4 | lon 28.81 | feature PPL | prec 1
place Walikale | id COD.NORTHKIVU.WALIKALE | country COD | adm1 North Kivu | lat -1.42 | lon 28.06 | feature PPL | prec 1
place Lubero | id COD.NORTHKIVU.LUBERO | country COD | adm1 North Kivu | lat -0.16 | lon 29.23 | feature PPL | prec 1
place Kanyabayonga | id COD.NORTHKIVU.KANYABAYONGA | country COD | adm1 North Kivu | lat -0.7 | lon 29.17 | feature PPL | prec 1
place Kibirizi | id COD.NORTHKIVU.KIBIRIZI | country COD | adm1 North Kivu | lat -0.95 | lon 29.25 | feature PPL | prec 1
place Kitchanga, Kitshanga | id COD.NORTHKIVU.KITCHANGA | country COD | adm1 North Kivu | lat -1.24 | lon 29.05 | feature PPL | prec 1
place Mpondwe, Kasindi | id COD.NORTHKIVU.MPONDWE | country COD | adm1 North Kivu | lat 0.04 | lon 29.7 | feature PPL | prec 1
place Eringeti | id COD.NORTHKIVU.ERINGETI | country COD | adm1 North Kivu | lat 0.8 | lon 29.55 | feature PPL | prec 1
place Mbau | id COD.NORTHKIVU.MBAU | country COD | adm1 North Kivu | lat 0.62 | lon 29.5 | feature PPL | prec 1
place Mweso | id COD.NORTHKIVU.MWESO | country COD | adm1 North Kivu | lat -1.13 | lon 29.04 | feature PPL | prec 1
place Sake | id COD.NORTHKIVU.SAKE | country COD | adm1 North Kivu | lat -1.57 | lon 29.05 | feature PPL | prec 1
place Rumangabo | id COD.NORTHKIVU.RUMANGABO | country COD | adm1 North Kivu | lat -1.35 | lon 29.37 | feature PPL | prec 1
place Kiwanja | id COD.NORTHKIVU.KIWANJA | country COD | adm1 North Kivu | lat -1.15 | lon 29.45 | feature PPL | prec 1
place Nyiragongo | id COD.NORTHKIVU.NYIRAGONGO | country COD | adm1 North Kivu | lat -1.5 | lon 29.2 | feature PPL | prec 1
place Luofu | id COD.NORTHKIVU.LUOFU | country COD | adm1 North Kivu | lat -0.62 | lon 29.12 | feature PPL | prec 1
place Pinga | id COD.NORTHKIVU.PINGA | country COD | adm1 North Kivu | lat -0.98 | lon 28.67 | feature PPL | prec 1
place Bunagana | id COD.NORTHKIVU.BUNAGANA | country COD | adm1 North Kivu | lat -1.3 | lon 29.6 | feature PPL | prec 1
place Kibumba | id COD.NORTHKIVU.KIBUMBA | country COD | adm1 North Kivu | lat -1.5 | lon 29.33 | feature PPL | prec 1
place Mangina | id COD.NORTHKIVU.MANGINA | country COD | adm1 North Kivu | lat 0.55 | lon 29.33 | feature PPL | prec 1
place Mayi-Moya, Mayimoya | id COD.NORTHKIVU.MAYIMOYA | country COD | adm1 North Kivu | lat 0.7 | lon 29.55 | feature PPL | prec 1
place Bukombo | id COD.NORTHKIVU.BUKOMBO | country COD | adm1 North Kivu | lat -1.2 | lon 29.1 | feature PPL | prec 1
place Nyanzale | id COD.NORTHKIVU.NYANZALE | country COD | adm1 North Kivu | lat -0.99 | lon 29.1 | feature PPL | prec 1
place Mutwanga | id COD.NORTHKIVU.MUTWANGA | country COD | adm1 North Kivu | lat 0.33 | lon 29.75 | feature PPL | prec 1
place Rwenzori | id COD.NORTHKIVU.RWENZORI | country COD | adm1 North Kivu | lat 0.4 | lon 29.9 | feature PPL | prec 1
place Kamango | id COD.NORTHKIVU.KAMANGO | country COD | adm1 North Kivu | lat 0.7 | lon 29.88 | feature PPL | prec 1
place Vitshumbi | id COD.NORTHKIVU.VITSHUMBI | country COD | adm1 North Kivu | lat -0.7 | lon 29.37 | feature PPL | prec 1
place Miriki | id COD.NORTHKIVU.MIRIKI | country COD | adm1 North Kivu | lat -0.5 | lon 29.1 | feature PPL | prec 1
place Fizi | id COD.SOUTHKIVU.FIZI | country COD | adm1 South Kivu | lat -4.3 | lon 28.94 | feature PPL | prec 1
place Baraka | id COD.SOUTHKIVU.BARAKA | country COD | adm1 South Kivu | lat -4.1 | lon 29.09 | feature PPL | prec 1
place Minembwe | id COD.SOUTHKIVU.MINEMBWE | country COD | adm1 South Kivu | lat -4.0 | lon 28.75 | feature PPL | prec 1
place Shabunda | id COD.SOUTHKIVU.SHABUNDA | country COD | adm1 South Kivu | lat -2.7 | lon 27.35 | feature PPL | prec 1
place Kalehe | id COD.SOUTHKIVU.KALEHE | country COD | adm1 South Kivu | lat -2.1 | lon 28.9 | feature PPL | prec 1
place Walungu | id COD.SOUTHKIVU.WALUNGU | country COD | adm1 South Kivu | lat -2.63 | lon 28.67 | feature PPL | prec 1
place Mwenga | id COD.SOUTHKIVU.MWENGA | country COD | adm1 South Kivu | lat -3.04 | lon 28.44 | feature PPL | prec 1
place Luvungi | id COD.SOUTHKIVU.LUVUNGI | country COD | adm1 South Kivu | lat -2.87 | lon 29.0 | feature PPL | prec 1
place Kamanyola | id COD.SOUTHKIVU.KAMANYOLA | country COD | adm1 South Kivu | lat -2.75 | lon 29.0 | feature PPL | prec 1
place Bunyakiri | id COD.SOUTHKIVU.BUNYAKIRI | country COD | adm1 South Kivu | lat -2.1 | lon 28.57 | feature PPL | prec 1
place Mutarule | id COD.SOUTHKIVU.MUTARULE | country COD | adm1 South Kivu | lat -3.15 | lon 29.1 | feature PPL | prec 1
place Kavumu | id COD.SOUTHKIVU.KAVUMU | country COD | adm1 South Kivu | lat -2.3 | lon 28.8 | feature PPL | prec 1
place Itombwe | id COD.SOUTHKIVU.ITOMBWE | country COD | adm1 South Kivu | lat -3.4 | lon 28.7 | feature PPL | prec 1
place Sange | id COD.SOUTHKIVU.SANGE | country COD | adm1 South Kivu | lat -3.07 | lon 29.1 | feature PPL | prec 1
place Ruzizi | id COD.SOUTHKIVU.RUZIZI | country COD | adm1 South Kivu | lat -3.0 | lon 29.1 | feature PPL | prec 1
place Minova | id COD.SOUTHKIVU.MINOVA | country COD | adm1 South Kivu | lat -1.7 | lon 29.02 | feature PPL | prec 1
place Lulimba | id COD.SOUTHKIVU.LULIMBA | country COD | adm1 South Kivu | lat -4.7 | lon 28.6 | feature PPL | prec 1
place Djugu | id COD.ITURI.DJUGU | country COD | adm1 Ituri | lat 1.92 | lon 30.5 | feature PPL | prec 1
place Mahagi | id COD.ITURI.MAHAGI | country COD | adm1 Ituri | lat 2.3 | lon 30.98 | feature PPL | prec 1
place Irumu | id COD.ITURI.IRUMU | country COD | adm1 Ituri | lat 1.45 | lon 29.87 | feature PPL | prec 1
place Mambasa | id COD.ITURI.MAMBASA | country COD | adm1 Ituri | lat 1.36 | lon 29.05 | feature PPL | prec 1
place Komanda | id COD.ITURI.KOMANDA | country COD | adm1 Ituri | lat 1.37 | lon 29.77 | feature PPL | prec 1
place Boga | id COD.ITURI.BOGA | country COD | adm1 Ituri | lat 1.03 | lon 29.97 | feature PPL | prec 1
place Gety, Geti | id COD.ITURI.GETY | country COD | adm1 Ituri | lat 1.2 | lon 30.2 | feature PPL | prec 1
place Mongbwalu | id COD.ITURI.MONGBWALU | country COD | adm1 Ituri | lat 1.95 | lon 30.03 | feature PPL | prec 1
place Drodro | id COD.ITURI.DRODRO | country COD | adm1 Ituri | lat 1.77 | lon 30.6 | feature PPL | prec 1
place Fataki | id COD.ITURI.FATAKI | country COD | adm1 Ituri | lat 1.97 | lon 30.6 | feature PPL | prec 1
place Tchabi, Chabi | id COD.ITURI.TCHABI | country COD | adm1 Ituri | lat 0.95 | lon 29.9 | feature PPL | prec 1
place Biakato | id COD.ITURI.BIAKATO | country COD | adm1 Ituri | lat 0.98 | lon 29.3 | feature PPL | prec 1
place Roe | id COD.ITURI.ROE | country COD | adm1 Ituri | lat 1.85 | lon 30.6 | feature PPL | prec 1
place Tchomia | id COD.ITURI.TCHOMIA | country COD | adm1 Ituri | lat 1.43 | lon 30.48 | feature PPL | prec 1
place Aveba | id COD.ITURI.AVEBA | country COD | adm1 Ituri | lat 1.18 | lon 30.05 | feature PPL | prec 1
place Tanganyika | id COD.DIV.TANGANYIKA | country COD | adm1 Tanganyika | lat -6.18 | lon 28.19 | feature ADM1 | prec 4
place Nyunzu | id COD.TANGANYIKA.NYUNZU | country COD | adm1 Tanganyika | lat -5.95 | lon 28.0 | feature PPL | prec 1
place Manono | id COD.TANGANYIKA.MANONO | country COD | adm1 Tanganyika | lat -7.3 | lon 27.4 | feature PPL | prec 1
place Moba | id COD.TANGANYIKA.MOBA | country COD | adm1 Tanganyika | lat -7.04 | lon 29.75 | feature PPL | prec 1
place Bendera | id COD.TANGANYIKA.BENDERA | country COD | adm1 Tanganyika | lat -5.6 | lon 29.1 | feature PPL | prec 1
place Haut-Katanga | id COD.DIV.HAUTKATANGA | country COD | adm1 Haut-Katanga | lat -8.54 | lon 28.11 | feature ADM1 | prec 4
place Pweto | id COD.HAUTKATANGA.PWETO | country COD | adm1 Haut-Katanga | lat -8.47 | lon 28.9 | feature PPL | prec 1
place Mitwaba | id COD.HAUTKATANGA.MITWABA | country COD | adm1 Haut-Katanga | lat -8.6 | lon 27.33 | feature PPL | prec 1
place Salamabila | id COD.MANIEMA.SALAMABILA | country COD | adm1 Maniema | lat -4.1 | lon 28.0 | feature PPL | prec 1
place Punia | id COD.MANIEMA.PUNIA | country COD | adm1 Maniema | lat -1.47 | lon 26.43 | feature PPL | prec 1
place Kabambare | id COD.MANIEMA.KABAMBARE | country COD | adm1 Maniema | lat -4.7 | lon 27.7 | feature PPL | prec 1
place Haut-Uele | id COD.DIV.HAUTUELE | country COD | adm1 Haut-Uele | lat 3.68 | lon 28.41 | feature ADM1 | prec 4
place Dungu | id COD.HAUTUELE.DUNGU | country COD | adm1 Haut-Uele | lat 3.62 | lon 28.57 | feature PPL | prec 1
place Faradje | id COD.HAUTUELE.FARADJE | country COD | adm1 Haut-Uele | lat 3.73 | lon 29.7 | feature PPL | prec 1
place Niangara | id COD.HAUTUELE.NIANGARA | country COD | adm1 Haut-Uele | lat 3.7 | lon 27.9 | feature PPL | prec 1
place Bangadi | id COD.HAUTUELE.BANGADI | country COD | adm1 Haut-Uele | lat 4.17 | lon 27.87 | feature PPL | prec 1
place Doruma | id COD.HAUTUELE.DORUMA | country COD | adm1 Haut-Uele | lat 4.73 | lon 27.7 | feature PPL | prec 1
place Bas-Uele | id COD.DIV.BASUELE | country COD | adm1 Bas-Uele | lat 4.18 | lon 24.12 | feature ADM1 | prec 4
place Ango | id COD.BASUELE.ANGO | country COD | adm1 Bas-Uele | lat 4.03 | lon 25.87 | feature PPL | prec 1
place Ndu | id COD.BASUELE.NDU | country COD | adm1 Bas-Uele | lat 4.7 | lon 22.8 | feature PPL | prec 1
place Kasai | id COD.DIV.KASAI | country COD | adm1 Kasai | lat -5.86 | lon 21.40 | feature ADM1 | prec 4
place Kamonia, Kamako | id COD.KASAI.KAMONIA | country COD | adm1 Kasai | lat -6.8 | lon 20.8 | feature PPL | prec 1
place Nganza | id COD.KASAI.NGANZA | country COD | adm1 Kasai | lat -5.9 | lon 22.42 | feature PPL | prec 1
place Kasai-Central | id COD.DIV.KASAICENTRAL | country COD | adm1 Kasai-Central | lat -6.33 | lon 22.75 | feature ADM1 | prec 4
place Tshimbulu | id COD.KASAICENTRAL.TSHIMBULU | country COD | adm1 Kasai-Central | lat -6.48 | lon 22.85 | feature PPL | prec 1
place Dimbelenge | id COD.KASAICENTRAL.DIMBELENGE | country COD | adm1 Kasai-Central | lat -5.55 | lon 23.12 | feature PPL | prec 1
place Luiza | id COD.KASAICENTRAL.LUIZA | country COD | adm1 Kasai-Central | lat -7.2 | lon 22.42 | feature PPL | prec 1
place Dibaya | id COD.KASAICENTRAL.DIBAYA | country COD | adm1 Kasai-Central | lat -6.5 | lon 22.95 | feature PPL | prec 1
place Lomami | id COD.DIV.LOMAMI | country COD | adm1 Lomami | lat -6.68 | lon 24.06 | feature ADM1 | prec 4
place Ngandajika | id COD.LOMAMI.NGANDAJIKA | country COD | adm1 Lomami | lat -6.75 | lon 23.96 | feature PPL | prec 1
place Luputa | id COD.LOMAMI.LUPUTA | country COD | adm1 Lomami | lat -7.17 | lon 23.73 | feature PPL | prec 1
place Mai-Ndombe | id COD.DIV.MAINDOMBE | country COD | adm1 Mai-Ndombe | lat -2.30 | lon 16.81 | feature ADM1 | prec 4
place Yumbi | id COD.MAINDOMBE.YUMBI | country COD | adm1 Mai-Ndombe | lat -1.9 | lon 16.55 | feature PPL | prec 1
place Kwamouth | id COD.MAINDOMBE.KWAMOUTH | country COD | adm1 Mai-Ndombe | lat -3.18 | lon 16.2 | feature PPL | prec 1
place Kongo Central | id COD.DIV.KONGOCENTRAL | country COD | adm1 Kongo Central | lat -5.57 | lon 13.49 | feature ADM1 | prec 4
place Kimpese | id COD.KONGOCENTRAL.KIMPESE | country COD | adm1 Kongo Central | lat -5.56 | lon 14.43 | feature PPL | prec 1
place Luozi | id COD.KONGOCENTRAL.LUOZI | country COD | adm1 Kongo Central | lat -4.95 | lon 14.13 | feature PPL | prec 1
place Boma | id COD.KONGOCENTRAL.BOMA | country COD | adm1 Kongo Central | lat -5.85 | lon 13.05 | feature PPL | prec 1
place Muanda | id COD.KONGOCENTRAL.MUANDA | country COD | adm1 Kongo Central | lat -5.93 | lon 12.35 | feature PPL | prec 1

# --- CAF ---
place Alindao | id CAF.OUAKA.ALINDAO | country CAF | adm1 Ouaka | lat 5.03 | lon 21.21 | feature PPL | prec 1
place Grimari | id CAF.OUAKA.GRIMARI | country CAF | adm1 Ouaka | lat 5.73 | lon 20.05 | feature PPL | prec 1
place Kouango | id CAF.OUAKA.KOUANGO | country CAF | adm1 Ouaka | lat 4.99 | lon 19.96 | feature PPL | prec 1
place Bakala | id CAF.OUAKA.BAKALA | country CAF | adm1 Ouaka | lat 6.2 | lon 20.37 | feature PPL | prec 1
place Ouadda | id CAF.HAUTEKOTTO.OUADDA | country CAF | adm1 Haute-Kotto | lat 8.07 | lon 22.4 | feature PPL | prec 1
place Sam Ouandja | id CAF.HAUTEKOTTO.SAMOUANDJA | country CAF | adm1 Haute-Kotto | lat 8.5 | lon 23.2 | feature PPL | prec 1
place Yalinga | id CAF.HAUTEKOTTO.YALINGA | country CAF | adm1 Haute-Kotto | lat 6.5 | lon 23.23 | feature PPL | prec 1
place Zangba | id CAF.BASSEKOTTO.ZANGBA | country CAF | adm1 Basse-Kotto | lat 4.5 | lon 21.0 | feature PPL | prec 1
place Kembe | id CAF.BASSEKOTTO.KEMBE | country CAF | adm1 Basse-Kotto | lat 4.62 | lon 21.9 | feature PPL | prec 1
place Satema | id CAF.BASSEKOTTO.SATEMA | country CAF | adm1 Basse-Kotto | lat 4.3 | lon 21.7 | feature PPL | prec 1
place Gambo | id CAF.BASSEKOTTO.GAMBO | country CAF | adm1 Basse-Kotto | lat 4.65 | lon 22.26 | feature PPL | prec 1
place Dimbi | id CAF.BASSEKOTTO.DIMBI | country CAF | adm1 Basse-Kotto | lat 4.7 | lon 22.3 | feature PPL | prec 1
place Pombolo | id CAF.BASSEKOTTO.POMBOLO | country CAF | adm1 Basse-Kotto | lat 4.9 | lon 22.4 | feature PPL | prec 1
place Rafai | id CAF.MBOMOU.RAFAI | country CAF | adm1 Mbomou | lat 4.97 | lon 23.93 | feature PPL | prec 1
place Bakouma | id CAF.MBOMOU.BAKOUMA | country CAF | adm1 Mbomou | lat 5.7 | lon 22.78 | feature PPL | prec 1
place Nzacko | id CAF.MBOMOU.NZACKO | country CAF | adm1 Mbomou | lat 5.8 | lon 22.9 | feature PPL | prec 1
place Haut-Mbomou | id CAF.MBOMOU.HAUTMBOMOU | country CAF | adm1 Mbomou | lat 5.5 | lon 26.0 | feature PPL | prec 1
place Zemio | id CAF.HAUTMBOMOU.ZEMIO | country CAF | adm1 Haut-Mbomou | lat 5.03 | lon 25.13 | feature PPL | prec 1
place Obo | id CAF.HAUTMBOMOU.OBO | country CAF | adm1 Haut-Mbomou | lat 5.4 | lon 26.49 | feature PPL | prec 1
place Mboki | id CAF.HAUTMBOMOU.MBOKI | country CAF | adm1 Haut-Mbomou | lat 5.31 | lon 25.96 | feature PPL | prec 1
place Bambouti | id CAF.HAUTMBOMOU.BAMBOUTI | country CAF | adm1 Haut-Mbomou | lat 5.4 | lon 27.2 | feature PPL | prec 1
place Djema, Djemah | id CAF.HAUTMBOMOU.DJEMA | country CAF | adm1 Haut-Mbomou | lat 6.05 | lon 25.32 | feature PPL | prec 1
place Nana-Gribizi, Nana Gribizi | id CAF.DIV.NANAGREBIZI | country CAF | adm1 Nana-Grébizi | lat 6.99 | lon 19.187 | feature ADM1 | prec 4
place Mbres | id CAF.NANAGREBIZI.MBRES | country CAF | adm1 Nana-Grébizi | lat 6.67 | lon 19.8 | feature PPL | prec 1
place Ndenga | id CAF.NANAGREBIZI.NDENGA | country CAF | adm1 Nana-Grébizi | lat 7.05 | lon 19.0 | feature PPL | prec 1
place Kabo | id CAF.OUHAM.KABO | country CAF | adm1 Ouham | lat 7.7 | lon 18.63 | feature PPL | prec 1
place Bouca | id CAF.OUHAM.BOUCA | country CAF | adm1 Ouham | lat 6.5 | lon 18.28 | feature PPL | prec 1
place Markounda | id CAF.OUHAM.MARKOUNDA | country CAF | adm1 Ouham | lat 7.62 | lon 16.95 | feature PPL | prec 1
place Nana-Bakassa | id CAF.OUHAM.NANABAKASSA | country CAF | adm1 Ouham | lat 6.67 | lon 17.1 | feature PPL | prec 1
place Bocaranga | id CAF.OUHAMPENDE.BOCARANGA | country CAF | adm1 Ouham-Pendé | lat 6.98 | lon 15.64 | feature PPL | prec 1
place Bang | id CAF.OUHAMPENDE.BANG | country CAF | adm1 Ouham-Pendé | lat 7.4 | lon 15.5 | feature PPL | prec 1
place Koui | id CAF.OUHAMPENDE.KOUI | country CAF | adm1 Ouham-Pendé | lat 7.1 | lon 15.4 | feature PPL | prec 1
place Ngaoundaye, N'Gaoundaye | id CAF.OUHAMPENDE.NGAOUNDAYE | country CAF | adm1 Ouham-Pendé | lat 7.5 | lon 15.6 | feature PPL | prec 1
place Ngaoundal, N'Gaoundal | id CAF.OUHAMPENDE.NGAOUNDAL | country CAF | adm1 Ouham-Pendé | lat 7.5 | lon 15.6 | feature PPL | prec 1
place Niem | id CAF.OUHAMPENDE.NIEM | country CAF | adm1 Ouham-Pendé | lat 6.4 | lon 15.25 | feature PPL | prec 1
place Bemal | id CAF.OUHAMPENDE.BEMAL | country CAF | adm1 Ouham-Pendé | lat 7.5 | lon 16.5 | feature PPL | prec 1
place Baboua | id CAF.NANAMAMBERE.BABOUA | country CAF | adm1 Nana-Mambéré | lat 5.78 | lon 14.83 | feature PPL | prec 1
place Baoro | id CAF.NANAMAMBERE.BAORO | country CAF | adm1 Nana-Mambéré | lat 5.67 | lon 15.97 | feature PPL | prec 1
place Beloko | id CAF.NANAMAMBERE.BELOKO | country CAF | adm1 Nana-Mambéré | lat 5.93 | lon 14.6 | feature PPL | prec 1
place Zoukombo | id CAF.NANAMAMBERE.ZOUKOMBO | country CAF | adm1 Nana-Mambéré | lat 5.8 | lon 15.2 | feature PPL | prec 1
place Gamboula | id CAF.MAMBEREKADEI.GAMBOULA | country CAF | adm1 Mambéré-Kadéï | lat 4.12 | lon 15.15 | feature PPL | prec 1
place Dekoa | id CAF.KEMO.DEKOA | country CAF | adm1 Kémo | lat 6.3 | lon 19.08 | feature PPL | prec 1
place Boali | id CAF.OMBELLAMPOKO.BOALI | country CAF | adm1 Ombella-Mpoko | lat 4.8 | lon 18.13 | feature PPL | prec 1
place Yaloke | id CAF.OMBELLAMPOKO.YALOKE | country CAF | adm1 Ombella-Mpoko | lat 5.32 | lon 17.1 | feature PPL | prec 1
place Bossembele | id CAF.OMBELLAMPOKO.BOSSEMBELE | country CAF | adm1 Ombella-Mpoko | lat 5.27 | lon 17.65 | feature PPL | prec 1
place Birao | id CAF.VAKAGA.BIRAO | country CAF | adm1 Vakaga | lat 10.29 | lon 22.79 | feature PPL | prec 1
place Am Dafok | id CAF.VAKAGA.AMDAFOK | country CAF | adm1 Vakaga | lat 10.47 | lon 23.28 | feature PPL | prec 1
place Ndele, N'Dele | id CAF.BAMINGUIBANG.NDELE | country CAF | adm1 Bamingui-Bangoran | lat 8.41 | lon 20.65 | feature PPL | prec 1
place Bamingui | id CAF.BAMINGUIBANG.BAMINGUI | country CAF | adm1 Bamingui-Bangoran | lat 7.57 | lon 20.18 | feature PPL | prec 1

# --- MLI ---
place Menaka | id MLI.GAO.MENAKA | country MLI | adm1 Gao | lat 15.92 | lon 2.4 | feature PPL | prec 1
place Ansongo | id MLI.GAO.ANSONGO | country MLI | adm1 Gao | lat 15.66 | lon 0.5 | feature PPL | prec 1
place Bourem | id MLI.GAO.BOUREM | country MLI | adm1 Gao | lat 16.95 | lon -0.35 | feature PPL | prec 1
place Talataye | id MLI.GAO.TALATAYE | country MLI | adm1 Gao | lat 16.53 | lon 1.5 | feature PPL | prec 1
place Tessit | id MLI.GAO.TESSIT | country MLI | adm1 Gao | lat 15.2 | lon 0.4 | feature PPL | prec 1
place Indelimane, Inhalid | id MLI.GAO.INDELIMANE | country MLI | adm1 Gao | lat 15.9 | lon 1.4 | feature PPL | prec 1
place Labbezanga | id MLI.GAO.LABBEZANGA | country MLI | adm1 Gao | lat 14.96 | lon 0.7 | feature PPL | prec 1
place Ouattagouna | id MLI.GAO.OUATTAGOUNA | country MLI | adm1 Gao | lat 15.2 | lon 0.7 | feature PPL | prec 1
place Almoustarat | id MLI.GAO.ALMOUSTARAT | country MLI | adm1 Gao | lat 17.4 | lon 0.13 | feature PPL | prec 1
place Menaka | id MLI.DIV.MENAKA | country MLI | adm1 Menaka | lat 15.94 | lon 2.68 | feature ADM1 | prec 4
place Anderamboukane | id MLI.MENAKA.ANDERAMBOUKANE | country MLI | adm1 Menaka | lat 15.42 | lon 3.02 | feature PPL | prec 1
place Inekar | id MLI.MENAKA.INEKAR | country MLI | adm1 Menaka | lat 15.9 | lon 3.1 | feature PPL | prec 1
place Tidermene | id MLI.MENAKA.TIDERMENE | country MLI | adm1 Menaka | lat 17.02 | lon 2.1 | feature PPL | prec 1
place Aklaz | id MLI.MENAKA.AKLAZ | country MLI | adm1 Menaka | lat 15.4 | lon 2.5 | feature PPL | prec 1
place Kidal | id MLI.KIDAL.KIDAL | country MLI | adm1 Kidal | lat 18.44 | lon 1.41 | feature PPL | prec 1
place Tessalit | id MLI.KIDAL.TESSALIT | country MLI | adm1 Kidal | lat 20.2 | lon 1.01 | feature PPL | prec 1
place Aguelhok, Aguelhoc | id MLI.KIDAL.AGUELHOK | country MLI | adm1 Kidal | lat 19.47 | lon 0.86 | feature PPL | prec 1
place Tinzaouaten, Tin Zaouatine | id MLI.KIDAL.TINZAOUATEN | country MLI | adm1 Kidal | lat 19.95 | lon 2.97 | feature PPL | prec 1
place Abeibara | id MLI.KIDAL.ABEIBARA | country MLI | adm1 Kidal | lat 19.1 | lon 1.75 | feature PPL | prec 1
place Timbuktu region | id MLI.DIV.TOMBOUCTOU | country MLI | adm1 Tombouctou | lat 16.77 | lon -3.0074 | feature ADM1 | prec 4
place Goundam | id MLI.TOMBOUCTOU.GOUNDAM | country MLI | adm1 Tombouctou | lat 16.41 | lon -3.67 | feature PPL | prec 1
place Niafunke | id MLI.TOMBOUCTOU.NIAFUNKE | country MLI | adm1 Tombouctou | lat 15.93 | lon -3.99 | feature PPL | prec 1
place Dire | id MLI.TOMBOUCTOU.DIRE | country MLI | adm1 Tombouctou | lat 16.27 | lon -3.4 | feature PPL | prec 1
place Ber | id MLI.TOMBOUCTOU.BER | country MLI | adm1 Tombouctou | lat 16.83 | lon -2.52 | feature PPL | prec 1
place Gourma-Rharous, Rharous | id MLI.TOMBOUCTOU.GOURMARHAROUS | country MLI | adm1 Tombouctou | lat 16.88 | lon -1.92 | feature PPL | prec 1
place Lere | id MLI.TOMBOUCTOU.LERE | country MLI | adm1 Tombouctou | lat 15.71 | lon -4.91 | feature PPL | prec 1
place Araouane | id MLI.TOMBOUCTOU.ARAOUANE | country MLI | adm1 Tombouctou | lat 18.9 | lon -3.53 | feature PPL | prec 1
place Taoudenni | id MLI.TOMBOUCTOU.TAOUDENNI | country MLI | adm1 Tombouctou | lat 22.67 | lon -3.98 | feature PPL | prec 1
place Gossi | id MLI.TOMBOUCTOU.GOSSI | country MLI | adm1 Tombouctou | lat 15.82 | lon -1.3 | feature PPL | prec 1
place Bambara-Maoude | id MLI.TOMBOUCTOU.BAMBARAMAOUDE | country MLI | adm1 Tombouctou | lat 15.85 | lon -2.78 | feature PPL | prec 1
place Sevare | id MLI.MOPTI.SEVARE | country MLI | adm1 Mopti | lat 14.5 | lon -4.2 | feature PPL | prec 1
place Bandiagara | id MLI.MOPTI.BANDIAGARA | country MLI | adm1 Mopti | lat 14.35 | lon -3.61 | feature PPL | prec 1
place Bankass | id MLI.MOPTI.BANKASS | country MLI | adm1 Mopti | lat 14.08 | lon -3.52 | feature PPL | prec 1
place Koro | id MLI.MOPTI.KORO | country MLI | adm1 Mopti | lat 14.07 | lon -3.08 | feature PPL | prec 1
place Douentza | id MLI.MOPTI.DOUENTZA | country MLI | adm1 Mopti | lat 15.0 | lon -2.95 | feature PPL | prec 1
place Youwarou | id MLI.MOPTI.YOUWAROU | country MLI | adm1 Mopti | lat 15.37 | lon -4.26 | feature PPL | prec 1
place Tenenkou | id MLI.MOPTI.TENENKOU | country MLI | adm1 Mopti | lat 14.46 | lon -4.92 | feature PPL | prec 1
place Hombori | id MLI.MOPTI.HOMBORI | country MLI | adm1 Mopti | lat 15.28 | lon -1.7 | feature PPL | prec 1
place Boni | id MLI.MOPTI.BONI | country MLI | adm1 Mopti | lat 15.07 | lon -2.22 | feature PPL | prec 1
place Boulikessi, Boulkessi | id MLI.MOPTI.BOULIKESSI | country MLI | adm1 Mopti | lat 14.8 | lon -1.2 | feature PPL | prec 1
place Ogossagou | id MLI.MOPTI.OGOSSAGOU | country MLI | adm1 Mopti | lat 14.0 | lon -3.35 | feature PPL | prec 1
place Sobane Da | id MLI.MOPTI.SOBANEDA | country MLI | adm1 Mopti | lat 14.5 | lon -3.2 | feature PPL | prec 1
place Kouakourou | id MLI.MOPTI.KOUAKOUROU | country MLI | adm1 Mopti | lat 14.2 | lon -4.5 | feature PPL | prec 1
place Konna | id MLI.MOPTI.KONNA | country MLI | adm1 Mopti | lat 14.94 | lon -3.89 | feature PPL | prec 1
place Mondoro | id MLI.MOPTI.MONDORO | country MLI | adm1 Mopti | lat 14.67 | lon -1.95 | feature PPL | prec 1
place Dinangourou | id MLI.MOPTI.DINANGOUROU | country MLI | adm1 Mopti | lat 14.4 | lon -2.2 | feature PPL | prec 1
place Petaka | id MLI.MOPTI.PETAKA | country MLI | adm1 Mopti | lat 15.1 | lon -2.6 | feature PPL | prec 1
place Niono | id MLI.SEGOU.NIONO | country MLI | adm1 Ségou | lat 14.25 | lon -5.99 | feature PPL | prec 1
place Diabaly, Diabali | id MLI.SEGOU.DIABALY | country MLI | adm1 Ségou | lat 14.68 | lon -6.02 | feature PPL | prec 1
place Nampala | id MLI.SEGOU.NAMPALA | country MLI | adm1 Ségou | lat 15.28 | lon -5.55 | feature PPL | prec 1
place Macina, Ke-Macina | id MLI.SEGOU.MACINA | country MLI | adm1 Ségou | lat 13.96 | lon -5.36 | feature PPL | prec 1
place Farabougou | id MLI.SEGOU.FARABOUGOU | country MLI | adm1 Ségou | lat 14.7 | lon -6.2 | feature PPL | prec 1
place San | id MLI.SEGOU.SAN | country MLI | adm1 Ségou | lat 13.3 | lon -4.9 | feature PPL | prec 1
place Tominian | id MLI.SEGOU.TOMINIAN | country MLI | adm1 Ségou | lat 13.28 | lon -4.6 | feature PPL | prec 1
place Nara | id MLI.KOULIKORO.NARA | country MLI | adm1 Koulikoro | lat 15.17 | lon -7.28 | feature PPL | prec 1

# --- BFA ---
place Soum | id BFA.DIV.SOUM | country BFA | adm1 Soum | lat 14.14 | lon -1.45 | feature ADM1 | prec 4
place Arbinda | id BFA.SOUM.ARBINDA | country BFA | adm1 Soum | lat 14.23 | lon -0.86 | feature PPL | prec 1
place Baraboule | id BFA.SOUM.BARABOULE | country BFA | adm1 Soum | lat 14.2 | lon -1.85 | feature PPL | prec 1
place Nassoumbou | id BFA.SOUM.NASSOUMBOU | country BFA | adm1 Soum | lat 14.4 | lon -1.7 | feature PPL | prec 1
place Kelbo | id BFA.SOUM.KELBO | country BFA | adm1 Soum | lat 13.85 | lon -1.2 | feature PPL | prec 1
place Tongomayel | id BFA.SOUM.TONGOMAYEL | country BFA | adm1 Soum | lat 14.07 | lon -1.48 | feature PPL | prec 1
place Oudalan | id BFA.DIV.OUDALAN | country BFA | adm1 Oudalan | lat 14.61 | lon -0.44 | feature ADM1 | prec 4
place Gorom-Gorom | id BFA.OUDALAN.GOROMGOROM | country BFA | adm1 Oudalan | lat 14.44 | lon -0.24 | feature PPL | prec 1
place Markoye | id BFA.OUDALAN.MARKOYE | country BFA | adm1 Oudalan | lat 14.64 | lon 0.07 | feature PPL | prec 1
place Tin-Akoff | id BFA.OUDALAN.TINAKOFF | country BFA | adm1 Oudalan | lat 14.97 | lon -0.2 | feature PPL | prec 1
place Deou | id BFA.OUDALAN.DEOU | country BFA | adm1 Oudalan | lat 14.6 | lon -0.72 | feature PPL | prec 1
place Salmossi | id BFA.OUDALAN.SALMOSSI | country BFA | adm1 Oudalan | lat 14.6 | lon -0.4 | feature PPL | prec 1
place Oursi | id BFA.OUDALAN.OURSI | country BFA | adm1 Oudalan | lat 14.67 | lon -0.46 | feature PPL | prec 1
place Oudalan | id BFA.OUDALAN.OUDALAN | country BFA | adm1 Oudalan | lat 14.6 | lon -0.3 | feature PPL | prec 1
place Inata | id BFA.OUDALAN.INATA | country BFA | adm1 Oudalan | lat 14.36 | lon -1.25 | feature PPL | prec 1
place Seno | id BFA.DIV.SENO | country BFA | adm1 Seno | lat 13.88 | lon -0.21 | feature ADM1 | prec 4
place Seytenga | id BFA.SENO.SEYTENGA | country BFA | adm1 Seno | lat 14.0 | lon 0.32 | feature PPL | prec 1
place Gorgadji | id BFA.SENO.GORGADJI | country BFA | adm1 Seno | lat 14.03 | lon -0.52 | feature PPL | prec 1
place Bani | id BFA.SENO.BANI | country BFA | adm1 Seno | lat 13.72 | lon -0.17 | feature PPL | prec 1
place Bouroum | id BFA.SENO.BOUROUM | country BFA | adm1 Seno | lat 13.6 | lon -0.65 | feature PPL | prec 1
place Yagha | id BFA.DIV.YAGHA | country BFA | adm1 Yagha | lat 13.29 | lon 0.57 | feature ADM1 | prec 4
place Sebba | id BFA.YAGHA.SEBBA | country BFA | adm1 Yagha | lat 13.43 | lon 0.53 | feature PPL | prec 1
place Solhan | id BFA.YAGHA.SOLHAN | country BFA | adm1 Yagha | lat 13.29 | lon 0.55 | feature PPL | prec 1
place Pansi | id BFA.YAGHA.PANSI | country BFA | adm1 Yagha | lat 13.2 | lon 0.6 | feature PPL | prec 1
place Mansila | id BFA.YAGHA.MANSILA | country BFA | adm1 Yagha | lat 13.15 | lon 0.63 | feature PPL | prec 1
place Yagha | id BFA.YAGHA.YAGHA | country BFA | adm1 Yagha | lat 13.4 | lon 0.55 | feature PPL | prec 1
place Fada | id BFA.EST.FADA | country BFA | adm1 Est | lat 12.06 | lon 0.36 | feature PPL | prec 1
place Pama | id BFA.EST.PAMA | country BFA | adm1 Est | lat 11.25 | lon 0.71 | feature PPL | prec 1
place Kompienga | id BFA.EST.KOMPIENGA | country BFA | adm1 Est | lat 11.1 | lon 0.7 | feature PPL | prec 1
place Gayeri | id BFA.EST.GAYERI | country BFA | adm1 Est | lat 12.65 | lon 0.49 | feature PPL | prec 1
place Foutouri | id BFA.EST.FOUTOURI | country BFA | adm1 Est | lat 12.8 | lon 0.9 | feature PPL | prec 1
place Bartiebougou | id BFA.EST.BARTIEBOUGOU | country BFA | adm1 Est | lat 12.9 | lon 0.85 | feature PPL | prec 1
place Tankoualou | id BFA.EST.TANKOUALOU | country BFA | adm1 Est | lat 12.6 | lon 0.9 | feature PPL | prec 1
place Matiacoali | id BFA.EST.MATIACOALI | country BFA | adm1 Est | lat 12.37 | lon 1.03 | feature PPL | prec 1
place Komondjari | id BFA.EST.KOMONDJARI | country BFA | adm1 Est | lat 12.7 | lon 0.6 | feature PPL | prec 1
place Tapoa | id BFA.EST.TAPOA | country BFA | adm1 Est | lat 12.1 | lon 1.8 | feature PPL | prec 1
place Barsalogho, Barsalogo | id BFA.CENTRENORD.BARSALOGHO | country BFA | adm1 Centre-Nord | lat 13.42 | lon -1.06 | feature PPL | prec 1
place Bourzanga | id BFA.CENTRENORD.BOURZANGA | country BFA | adm1 Centre-Nord | lat 13.68 | lon -1.55 | feature PPL | prec 1
place Pensa | id BFA.CENTRENORD.PENSA | country BFA | adm1 Centre-Nord | lat 13.6 | lon -0.9 | feature PPL | prec 1
place Yirgou | id BFA.CENTRENORD.YIRGOU | country BFA | adm1 Centre-Nord | lat 13.6 | lon -1.1 | feature PPL | prec 1
place Tougouri | id BFA.CENTRENORD.TOUGOURI | country BFA | adm1 Centre-Nord | lat 13.32 | lon -0.52 | feature PPL | prec 1
place Dablo | id BFA.CENTRENORD.DABLO | country BFA | adm1 Centre-Nord | lat 13.78 | lon -1.2 | feature PPL | prec 1
place Foube | id BFA.CENTRENORD.FOUBE | country BFA | adm1 Centre-Nord | lat 13.7 | lon -1.1 | feature PPL | prec 1
place Pissila | id BFA.CENTRENORD.PISSILA | country BFA | adm1 Centre-Nord | lat 13.17 | lon -0.82 | feature PPL | prec 1
place Loroum | id BFA.NORD.LOROUM | country BFA | adm1 Nord | lat 13.9 | lon -2.1 | feature PPL | prec 1
place Sollé | id BFA.NORD.SOLLE | country BFA | adm1 Nord | lat 14.3 | lon -2.1 | feature PPL | prec 1
place Thiou | id BFA.NORD.THIOU | country BFA | adm1 Nord | lat 13.82 | lon -2.66 | feature PPL | prec 1
place Yatenga | id BFA.NORD.YATENGA | country BFA | adm1 Nord | lat 13.7 | lon -2.4 | feature PPL | prec 1
place Banh | id BFA.NORD.BANH | country BFA | adm1 Nord | lat 14.1 | lon -2.6 | feature PPL | prec 1
place Toeni | id BFA.BOUCLEDUMOUH.TOENI | country BFA | adm1 Boucle du Mouhoun | lat 13.5 | lon -3.2 | feature PPL | prec 1
place Kossi | id BFA.BOUCLEDUMOUH.KOSSI | country BFA | adm1 Boucle du Mouhoun | lat 12.9 | lon -3.9 | feature PPL | prec 1
place Djibasso | id BFA.BOUCLEDUMOUH.DJIBASSO | country BFA | adm1 Boucle du Mouhoun | lat 13.12 | lon -4.17 | feature PPL | prec 1

# --- NER ---
place Bosso | id NER.DIFFA.BOSSO | country NER | adm1 Diffa | lat 13.7 | lon 13.31 | feature PPL | prec 1
place N'Guigmi | id NER.DIFFA.NGUIGMI | country NER | adm1 Diffa | lat 14.25 | lon 13.11 | feature PPL | prec 1
place Maine-Soroa | id NER.DIFFA.MAINESOROA | country NER | adm1 Diffa | lat 13.21 | lon 12.03 | feature PPL | prec 1
place Toumour | id NER.DIFFA.TOUMOUR | country NER | adm1 Diffa | lat 13.66 | lon 13.1 | feature PPL | prec 1
place Chetimari | id NER.DIFFA.CHETIMARI | country NER | adm1 Diffa | lat 13.2 | lon 12.43 | feature PPL | prec 1
place Gueskerou | id NER.DIFFA.GUESKEROU | country NER | adm1 Diffa | lat 13.48 | lon 12.85 | feature PPL | prec 1
place Kablewa | id NER.DIFFA.KABLEWA | country NER | adm1 Diffa | lat 13.9 | lon 13.0 | feature PPL | prec 1
place Banibangou | id NER.TILLABERI.BANIBANGOU | country NER | adm1 Tillabéri | lat 15.04 | lon 2.7 | feature PPL | prec 1
place Ouallam | id NER.TILLABERI.OUALLAM | country NER | adm1 Tillabéri | lat 14.32 | lon 2.09 | feature PPL | prec 1
place Inates | id NER.TILLABERI.INATES | country NER | adm1 Tillabéri | lat 15.3 | lon 1.2 | feature PPL | prec 1
place Chinagodrar, Chinegodar | id NER.TILLABERI.CHINAGODRAR | country NER | adm1 Tillabéri | lat 15.2 | lon 2.75 | feature PPL | prec 1
place Tongo Tongo | id NER.TILLABERI.TONGOTONGO | country NER | adm1 Tillabéri | lat 14.95 | lon 1.8 | feature PPL | prec 1
place Torodi | id NER.TILLABERI.TORODI | country NER | adm1 Tillabéri | lat 13.12 | lon 1.8 | feature PPL | prec 1
place Ayerou | id NER.TILLABERI.AYEROU | country NER | adm1 Tillabéri | lat 14.73 | lon 0.92 | feature PPL | prec 1
place Bankilare | id NER.TILLABERI.BANKILARE | country NER | adm1 Tillabéri | lat 14.57 | lon 0.67 | feature PPL | prec 1
place Abala | id NER.TILLABERI.ABALA | country NER | adm1 Tillabéri | lat 14.93 | lon 3.43 | feature PPL | prec 1
place Makalondi | id NER.TILLABERI.MAKALONDI | country NER | adm1 Tillabéri | lat 12.83 | lon 1.68 | feature PPL | prec 1
place Gothèye | id NER.TILLABERI.GOTHEYE | country NER | adm1 Tillabéri | lat 13.85 | lon 1.56 | feature PPL | prec 1
place Tchoma Bangou | id NER.TILLABERI.TCHOMABANGOU | country NER | adm1 Tillabéri | lat 14.9 | lon 2.4 | feature PPL | prec 1
place Bakorat | id NER.TILLABERI.BAKORAT | country NER | adm1 Tillabéri | lat 15.0 | lon 3.8 | feature PPL | prec 1
place Mangaize | id NER.TILLABERI.MANGAIZE | country NER | adm1 Tillabéri | lat 14.7 | lon 2.2 | feature PPL | prec 1
place Tillia | id NER.TAHOUA.TILLIA | country NER | adm1 Tahoua | lat 16.13 | lon 4.78 | feature PPL | prec 1
place Tassara | id NER.TAHOUA.TASSARA | country NER | adm1 Tahoua | lat 16.8 | lon 5.6 | feature PPL | prec 1
place Tchintabaraden | id NER.TAHOUA.TCHINTABARADEN | country NER | adm1 Tahoua | lat 15.9 | lon 5.8 | feature PPL | prec 1
place Konni | id NER.TAHOUA.KONNI | country NER | adm1 Tahoua | lat 13.8 | lon 5.25 | feature PPL | prec 1
place Intikane, Intazayene | id NER.TAHOUA.INTIKANE | country NER | adm1 Tahoua | lat 15.9 | lon 4.5 | feature PPL | prec 1

# --- TCD ---
place Bol | id TCD.LAC.BOL | country TCD | adm1 Lac | lat 13.46 | lon 14.71 | feature PPL | prec 1
place Baga Sola, Bagasola | id TCD.LAC.BAGASOLA | country TCD | adm1 Lac | lat 13.53 | lon 14.32 | feature PPL | prec 1
place Boma | id TCD.LAC.BOMA | country TCD | adm1 Lac | lat 13.4 | lon 14.2 | feature PPL | prec 1
place Ngouboua | id TCD.LAC.NGOUBOUA | country TCD | adm1 Lac | lat 13.5 | lon 13.9 | feature PPL | prec 1
place Kaiga Kindjiria | id TCD.LAC.KAIGAKINDJIRIA | country TCD | adm1 Lac | lat 13.85 | lon 13.8 | feature PPL | prec 1
place Fouli | id TCD.LAC.FOULI | country TCD | adm1 Lac | lat 13.6 | lon 14.5 | feature PPL | prec 1
place Miski | id TCD.TIBESTI.MISKI | country TCD | adm1 Tibesti | lat 19.5 | lon 17.6 | feature PPL | prec 1
place Bardai | id TCD.TIBESTI.BARDAI | country TCD | adm1 Tibesti | lat 21.35 | lon 17.0 | feature PPL | prec 1
place Kouri Bougoudi | id TCD.TIBESTI.KOURIBOUGOUDI | country TCD | adm1 Tibesti | lat 22.7 | lon 16.3 | feature PPL | prec 1
place Adre | id TCD.OUADDAI.ADRE | country TCD | adm1 Ouaddaï | lat 13.47 | lon 22.2 | feature PPL | prec 1
place Haraze | id TCD.SALAMAT.HARAZE | country TCD | adm1 Salamat | lat 9.9 | lon 20.8 | feature PPL | prec 1

# --- MOZ ---
place Mocimboa da Praia | id MOZ.CABODELGADO.MOCIMBOADAPRAIA | country MOZ | adm1 Cabo Delgado | lat -11.35 | lon 40.35 | feature PPL | prec 1
place Palma | id MOZ.CABODELGADO.PALMA | country MOZ | adm1 Cabo Delgado | lat -10.77 | lon 40.47 | feature PPL | prec 1
place Macomia | id MOZ.CABODELGADO.MACOMIA | country MOZ | adm1 Cabo Delgado | lat -12.25 | lon 40.13 | feature PPL | prec 1
place Quissanga | id MOZ.CABODELGADO.QUISSANGA | country MOZ | adm1 Cabo Delgado | lat -12.42 | lon 40.48 | feature PPL | prec 1
place Muidumbe, Namacande | id MOZ.CABODELGADO.MUIDUMBE | country MOZ | adm1 Cabo Delgado | lat -11.8 | lon 39.83 | feature PPL | prec 1
place Nangade | id MOZ.CABODELGADO.NANGADE | country MOZ | adm1 Cabo Delgado | lat -11.07 | lon 39.53 | feature PPL | prec 1
place Mueda | id MOZ.CABODELGADO.MUEDA | country MOZ | adm1 Cabo Delgado | lat -11.67 | lon 39.56 | feature PPL | prec 1
place Ancuabe | id MOZ.CABODELGADO.ANCUABE | country MOZ | adm1 Cabo Delgado | lat -12.97 | lon 39.85 | feature PPL | prec 1
place Meluco | id MOZ.CABODELGADO.MELUCO | country MOZ | adm1 Cabo Delgado | lat -12.55 | lon 39.65 | feature PPL | prec 1
place Chiure | id MOZ.CABODELGADO.CHIURE | country MOZ | adm1 Cabo Delgado | lat -13.42 | lon 39.85 | feature PPL | prec 1
place Ibo | id MOZ.CABODELGADO.IBO | country MOZ | adm1 Cabo Delgado | lat -12.34 | lon 40.6 | feature PPL | prec 1
place Metuge | id MOZ.CABODELGADO.METUGE | country MOZ | adm1 Cabo Delgado | lat -12.97 | lon 40.4 | feature PPL | prec 1
place Awasse | id MOZ.CABODELGADO.AWASSE | country MOZ | adm1 Cabo Delgado | lat -11.5 | lon 39.9 | feature PPL | prec 1
place Mbau | id MOZ.CABODELGADO.MBAU | country MOZ | adm1 Cabo Delgado | lat -11.55 | lon 40.2 | feature PPL | prec 1
place Naunde | id MOZ.CABODELGADO.NAUNDE | country MOZ | adm1 Cabo Delgado | lat -11.95 | lon 40.4 | feature PPL | prec 1
place Balama | id MOZ.CABODELGADO.BALAMA | country MOZ | adm1 Cabo Delgado | lat -13.35 | lon 38.57 | feature PPL | prec 1
place Afungi | id MOZ.CABODELGADO.AFUNGI | country MOZ | adm1 Cabo Delgado | lat -10.8 | lon 40.5 | feature PPL | prec 1
place Xitaxi | id MOZ.CABODELGADO.XITAXI | country MOZ | adm1 Cabo Delgado | lat -11.7 | lon 39.75 | feature PPL | prec 1
place Mucojo | id MOZ.CABODELGADO.MUCOJO | country MOZ | adm1 Cabo Delgado | lat -12.06 | lon 40.47 | feature PPL | prec 1
place Nkonga | id MOZ.CABODELGADO.NKONGA | country MOZ | adm1 Cabo Delgado | lat -11.2 | lon 39.6 | feature PPL | prec 1
place Memba | id MOZ.NAMPULA.MEMBA | country MOZ | adm1 Nampula | lat -14.19 | lon 40.53 | feature PPL | prec 1
place Erati, Namapa | id MOZ.NAMPULA.ERATI | country MOZ | adm1 Nampula | lat -13.73 | lon 39.83 | feature PPL | prec 1
place Chipene | id MOZ.NAMPULA.CHIPENE | country MOZ | adm1 Nampula | lat -14.0 | lon 40.3 | feature PPL | prec 1
place Gorongosa | id MOZ.SOFALA.GORONGOSA | country MOZ | adm1 Sofala | lat -18.68 | lon 34.07 | feature PPL | prec 1
place Muxungue | id MOZ.SOFALA.MUXUNGUE | country MOZ | adm1 Sofala | lat -20.39 | lon 33.92 | feature PPL | prec 1
place Inhaminga | id MOZ.SOFALA.INHAMINGA | country MOZ | adm1 Sofala | lat -18.41 | lon 35.01 | feature PPL | prec 1
place Nhamatanda | id MOZ.SOFALA.NHAMATANDA | country MOZ | adm1 Sofala | lat -19.27 | lon 34.22 | feature PPL | prec 1
place Maringue | id MOZ.SOFALA.MARINGUE | country MOZ | adm1 Sofala | lat -17.97 | lon 34.4 | feature PPL | prec 1

# --- ETH ---
place Mekelle, Mek'ele | id ETH.TIGRAY.MEKELLE | country ETH | adm1 Tigray | lat 13.5 | lon 39.47 | feature PPL | prec 1
place Axum | id ETH.TIGRAY.AXUM | country ETH | adm1 Tigray | lat 14.12 | lon 38.72 | feature PPL | prec 1
place Adwa | id ETH.TIGRAY.ADWA | country ETH | adm1 Tigray | lat 14.16 | lon 38.9 | feature PPL | prec 1
place Shire, Indaselassie, Shire Indaselassie | id ETH.TIGRAY.SHIRE | country ETH | adm1 Tigray | lat 14.1 | lon 38.28 | feature PPL | prec 1
place Humera | id ETH.TIGRAY.HUMERA | country ETH | adm1 Tigray | lat 14.29 | lon 36.61 | feature PPL | prec 1
place Dansha, Dansheha | id ETH.TIGRAY.DANSHA | country ETH | adm1 Tigray | lat 13.52 | lon 37.18 | feature PPL | prec 1
place Abi Adi, Abiy Addi | id ETH.TIGRAY.ABIADI | country ETH | adm1 Tigray | lat 13.62 | lon 39.0 | feature PPL | prec 1
place Maychew | id ETH.TIGRAY.MAYCHEW | country ETH | adm1 Tigray | lat 12.78 | lon 39.54 | feature PPL | prec 1
place Alamata | id ETH.TIGRAY.ALAMATA | country ETH | adm1 Tigray | lat 12.42 | lon 39.55 | feature PPL | prec 1
place Mai Kadra, Maikadra | id ETH.TIGRAY.MAIKADRA | country ETH | adm1 Tigray | lat 14.07 | lon 36.57 | feature PPL | prec 1
place Samre | id ETH.TIGRAY.SAMRE | country ETH | adm1 Tigray | lat 13.18 | lon 39.2 | feature PPL | prec 1
place Hawzen, Hawzien | id ETH.TIGRAY.HAWZEN | country ETH | adm1 Tigray | lat 13.98 | lon 39.43 | feature PPL | prec 1
place Togoga | id ETH.TIGRAY.TOGOGA | country ETH | adm1 Tigray | lat 13.6 | lon 39.3 | feature PPL | prec 1
place Edaga Hamus | id ETH.TIGRAY.EDAGAHAMUS | country ETH | adm1 Tigray | lat 14.18 | lon 39.57 | feature PPL | prec 1
place Welkait, Wolkait | id ETH.TIGRAY.WELKAIT | country ETH | adm1 Tigray | lat 13.7 | lon 37.3 | feature PPL | prec 1
place Zalambessa | id ETH.TIGRAY.ZALAMBESSA | country ETH | adm1 Tigray | lat 14.52 | lon 39.38 | feature PPL | prec 1
place Adiet, Adet | id ETH.TIGRAY.ADIET | country ETH | adm1 Tigray | lat 14.0 | lon 38.7 | feature PPL | prec 1
place Lalibela | id ETH.AMHARA.LALIBELA | country ETH | adm1 Amhara | lat 12.03 | lon 39.04 | feature PPL | prec 1
place Woldia, Weldiya, Woldiya | id ETH.AMHARA.WOLDIA | country ETH | adm1 Amhara | lat 11.83 | lon 39.6 | feature PPL | prec 1
place Tach Gayint | id ETH.AMHARA.TACHGAYINT | country ETH | adm1 Amhara | lat 11.7 | lon 38.4 | feature PPL | prec 1
place South Gondar | id ETH.AMHARA.SOUTHGONDAR | country ETH | adm1 Amhara | lat 11.8 | lon 38.0 | feature PPL | prec 1
place North Gondar | id ETH.AMHARA.NORTHGONDAR | country ETH | adm1 Amhara | lat 13.1 | lon 37.9 | feature PPL | prec 1
place Metema | id ETH.AMHARA.METEMA | country ETH | adm1 Amhara | lat 12.96 | lon 36.2 | feature PPL | prec 1
place Kobo | id ETH.AMHARA.KOBO | country ETH | adm1 Amhara | lat 12.15 | lon 39.63 | feature PPL | prec 1
place Ataye, Efeson | id ETH.AMHARA.ATAYE | country ETH | adm1 Amhara | lat 10.35 | lon 39.95 | feature PPL | prec 1
place Janamora | id ETH.AMHARA.JANAMORA | country ETH | adm1 Amhara | lat 13.0 | lon 38.1 | feature PPL | prec 1
place Chenna | id ETH.AMHARA.CHENNA | country ETH | adm1 Amhara | lat 13.1 | lon 37.9 | feature PPL | prec 1
place Merawi | id ETH.AMHARA.MERAWI | country ETH | adm1 Amhara | lat 11.4 | lon 37.15 | feature PPL | prec 1
place Debre Markos | id ETH.AMHARA.DEBREMARKOS | country ETH | adm1 Amhara | lat 10.35 | lon 37.73 | feature PPL | prec 1
place Shewa Robit | id ETH.AMHARA.SHEWAROBIT | country ETH | adm1 Amhara | lat 10.0 | lon 39.9 | feature PPL | prec 1
place Central Gondar | id ETH.AMHARA.CENTRALGONDAR | country ETH | adm1 Amhara | lat 12.6 | lon 37.4 | feature PPL | prec 1
place Waghimra, Sekota | id ETH.AMHARA.WAGHIMRA | country ETH | adm1 Amhara | lat 12.63 | lon 39.03 | feature PPL | prec 1
place Oromia Special Zone | id ETH.AMHARA.OROMIASPECIALZONE | country ETH | adm1 Amhara | lat 10.7 | lon 39.9 | feature ADM2 | prec 3
place Dembidolo | id ETH.OROMIA.DEMBIDOLO | country ETH | adm1 Oromia | lat 8.53 | lon 34.8 | feature PPL | prec 1
place Nekemte | id ETH.OROMIA.NEKEMTE | country ETH | adm1 Oromia | lat 9.08 | lon 36.53 | feature PPL | prec 1
place West Wollega, West Welega, Wellega, West Wellega | id ETH.OROMIA.WESTWOLLEGA | country ETH | adm1 Oromia | lat 9.3 | lon 35.3 | feature ADM2 | prec 3
place East Wollega, East Wellega | id ETH.OROMIA.EASTWOLLEGA | country ETH | adm1 Oromia | lat 9.2 | lon 36.7 | feature ADM2 | prec 3
place Horo Guduru, Horo Guduru Wollega | id ETH.OROMIA.HOROGUDURU | country ETH | adm1 Oromia | lat 9.7 | lon 37.2 | feature ADM2 | prec 3
place Guji | id ETH.OROMIA.GUJI | country ETH | adm1 Oromia | lat 5.6 | lon 39.0 | feature PPL | prec 1
place West Guji | id ETH.OROMIA.WESTGUJI | country ETH | adm1 Oromia | lat 5.8 | lon 38.2 | feature PPL | prec 1
place Borena | id ETH.OROMIA.BORENA | country ETH | adm1 Oromia | lat 4.2 | lon 38.3 | feature PPL | prec 1
place Moyale | id ETH.OROMIA.MOYALE | country ETH | adm1 Oromia | lat 3.53 | lon 39.05 | feature PPL | prec 1
place Shashamene | id ETH.OROMIA.SHASHAMENE | country ETH | adm1 Oromia | lat 7.2 | lon 38.6 | feature PPL | prec 1
place Bule Hora | id ETH.OROMIA.BULEHORA | country ETH | adm1 Oromia | lat 5.63 | lon 38.23 | feature PPL | prec 1
place Kelem Wollega, Kelem Welega | id ETH.OROMIA.KELEMWOLLEGA | country ETH | adm1 Oromia | lat 8.6 | lon 34.8 | feature ADM2 | prec 3
place Bale | id ETH.OROMIA.BALE | country ETH | adm1 Oromia | lat 6.8 | lon 40.6 | feature PPL | prec 1
place Arsi | id ETH.OROMIA.ARSI | country ETH | adm1 Oromia | lat 7.8 | lon 39.6 | feature PPL | prec 1
place Ambo | id ETH.OROMIA.AMBO | country ETH | adm1 Oromia | lat 8.98 | lon 37.85 | feature PPL | prec 1
place Begi | id ETH.OROMIA.BEGI | country ETH | adm1 Oromia | lat 9.35 | lon 34.53 | feature PPL | prec 1
place Gawa Qanqa, Gawo Kebe | id ETH.OROMIA.GAWAQANQA | country ETH | adm1 Oromia | lat 8.8 | lon 34.9 | feature PPL | prec 1
place East Hararghe | id ETH.OROMIA.EASTHARARGHE | country ETH | adm1 Oromia | lat 9.0 | lon 41.8 | feature ADM2 | prec 3
place West Hararghe | id ETH.OROMIA.WESTHARARGHE | country ETH | adm1 Oromia | lat 8.8 | lon 40.8 | feature ADM2 | prec 3
place Tole | id ETH.OROMIA.TOLE | country ETH | adm1 Oromia | lat 9.1 | lon 36.0 | feature PPL | prec 1
place Benishangul-Gumuz, Benishangul Gumuz, Benishangul | id ETH.DIV.BENISHANGULGUMUZ | country ETH | adm1 Benishangul-Gumuz | lat 10.62 | lon 35.65 | feature ADM1 | prec 4
place Assosa | id ETH.BENISHANGULG.ASSOSA | country ETH | adm1 Benishangul-Gumuz | lat 10.07 | lon 34.53 | feature PPL | prec 1
place Metekel | id ETH.BENISHANGULG.METEKEL | country ETH | adm1 Benishangul-Gumuz | lat 10.8 | lon 35.8 | feature PPL | prec 1
place Bulen | id ETH.BENISHANGULG.BULEN | country ETH | adm1 Benishangul-Gumuz | lat 10.6 | lon 36.1 | feature PPL | prec 1
place Guba | id ETH.BENISHANGULG.GUBA | country ETH | adm1 Benishangul-Gumuz | lat 11.27 | lon 35.3 | feature PPL | prec 1
place Dangur | id ETH.BENISHANGULG.DANGUR | country ETH | adm1 Benishangul-Gumuz | lat 11.3 | lon 36.2 | feature PPL | prec 1
place Kamashi, Kamash | id ETH.BENISHANGULG.KAMASHI | country ETH | adm1 Benishangul-Gumuz | lat 9.55 | lon 35.85 | feature PPL | prec 1
place Benishangul-Gumuz, Benishangul | id ETH.BENISHANGULG.BENISHANGULGUMUZ | country ETH | adm1 Benishangul-Gumuz | lat 10.5 | lon 35.5 | feature PPL | prec 1
place Oda Beldig, Oda Bildigilu | id ETH.BENISHANGULG.ODABELDIG | country ETH | adm1 Benishangul-Gumuz | lat 10.3 | lon 34.9 | feature PPL | prec 1
place Bekuji, Becuji | id ETH.BENISHANGULG.BEKUJI | country ETH | adm1 Benishangul-Gumuz | lat 10.6 | lon 36.0 | feature PPL | prec 1
place Gilgel Beles | id ETH.BENISHANGULG.GILGELBELES | country ETH | adm1 Benishangul-Gumuz | lat 11.17 | lon 36.33 | feature PPL | prec 1
place Gambella | id ETH.DIV.GAMBELA | country ETH | adm1 Gambela | lat 8.25 | lon 34.583 | feature ADM1 | prec 4
place Itang | id ETH.GAMBELA.ITANG | country ETH | adm1 Gambela | lat 8.2 | lon 34.27 | feature PPL | prec 1
place Jikawo | id ETH.GAMBELA.JIKAWO | country ETH | adm1 Gambela | lat 8.35 | lon 33.8 | feature PPL | prec 1
place Dimma | id ETH.GAMBELA.DIMMA | country ETH | adm1 Gambela | lat 6.53 | lon 35.13 | feature PPL | prec 1
place Lare | id ETH.GAMBELA.LARE | country ETH | adm1 Gambela | lat 8.3 | lon 33.9 | feature PPL | prec 1
place Semera | id ETH.AFAR.SEMERA | country ETH | adm1 Āfar | lat 11.79 | lon 41.01 | feature PPL | prec 1
place Abala, Ab'ala | id ETH.AFAR.ABALA | country ETH | adm1 Āfar | lat 13.37 | lon 39.75 | feature PPL | prec 1
place Chifra | id ETH.AFAR.CHIFRA | country ETH | adm1 Āfar | lat 11.6 | lon 40.02 | feature PPL | prec 1
place Galikoma, Galicoma | id ETH.AFAR.GALIKOMA | country ETH | adm1 Āfar | lat 11.8 | lon 40.4 | feature PPL | prec 1
place Afar | id ETH.AFAR.AFAR | country ETH | adm1 Āfar | lat 12.0 | lon 41.0 | feature PPL | prec 1
place Gode | id ETH.SOMALI.GODE | country ETH | adm1 Somali | lat 5.95 | lon 43.55 | feature PPL | prec 1
place Dolo Ado | id ETH.SOMALI.DOLOADO | country ETH | adm1 Somali | lat 4.17 | lon 42.06 | feature PPL | prec 1
place Degehabur, Degahbur | id ETH.SOMALI.DEGEHABUR | country ETH | adm1 Somali | lat 8.22 | lon 43.56 | feature PPL | prec 1
place Filtu | id ETH.SOMALI.FILTU | country ETH | adm1 Somali | lat 5.1 | lon 40.65 | feature PPL | prec 1
place Konso | id ETH.SNNPR.KONSO | country ETH | adm1 SNNPR | lat 5.25 | lon 37.48 | feature PPL | prec 1
place Burji | id ETH.SNNPR.BURJI | country ETH | adm1 SNNPR | lat 5.4 | lon 37.85 | feature PPL | prec 1
place Derashe | id ETH.SNNPR.DERASHE | country ETH | adm1 SNNPR | lat 5.6 | lon 37.4 | feature PPL | prec 1
place Bench Maji, Mizan Teferi | id ETH.SNNPR.BENCHMAJI | country ETH | adm1 SNNPR | lat 6.99 | lon 35.58 | feature PPL | prec 1
place Guraferda | id ETH.SNNPR.GURAFERDA | country ETH | adm1 SNNPR | lat 6.8 | lon 35.2 | feature PPL | prec 1
place Sidama | id ETH.SNNPR.SIDAMA | country ETH | adm1 SNNPR | lat 6.7 | lon 38.5 | feature PPL | prec 1

# --- LBY ---
place Misrata | id LBY.DIV.MISRATA | country LBY | adm1 Misrata | lat 31.88 | lon 14.54 | feature ADM1 | prec 4
place Tawergha | id LBY.MISRATA.TAWERGHA | country LBY | adm1 Misrata | lat 32.0 | lon 15.1 | feature PPL | prec 1
place Sirte | id LBY.DIV.SIRTE | country LBY | adm1 Sirte | lat 31.00 | lon 17.34 | feature ADM1 | prec 4
place Bin Jawad | id LBY.SIRTE.BINJAWAD | country LBY | adm1 Sirte | lat 30.8 | lon 18.08 | feature PPL | prec 1
place Al Zintan | id LBY.JABALALGHARB.ALZINTAN | country LBY | adm1 Jabal al Gharbi | lat 31.93 | lon 12.25 | feature PPL | prec 1
place Tarhouna | id LBY.JABALALGHARB.TARHOUNA | country LBY | adm1 Jabal al Gharbi | lat 32.43 | lon 13.63 | feature PPL | prec 1
place Ubari, Obari | id LBY.MURZUQ.UBARI | country LBY | adm1 Murzuq | lat 26.59 | lon 12.78 | feature PPL | prec 1
place Qatrun | id LBY.MURZUQ.QATRUN | country LBY | adm1 Murzuq | lat 24.93 | lon 14.63 | feature PPL | prec 1
place Traghan | id LBY.MURZUQ.TRAGHAN | country LBY | adm1 Murzuq | lat 25.93 | lon 14.43 | feature PPL | prec 1
place Benghazi | id LBY.DIV.BENGHAZI | country LBY | adm1 Benghazi | lat 30.48 | lon 20.83 | feature ADM1 | prec 4
place Ras Lanuf | id LBY.BENGHAZI.RASLANUF | country LBY | adm1 Benghazi | lat 30.5 | lon 18.57 | feature PPL | prec 1
place Kufra | id LBY.BENGHAZI.KUFRA | country LBY | adm1 Benghazi | lat 24.18 | lon 23.29 | feature PPL | prec 1
place Jufra | id LBY.BENGHAZI.JUFRA | country LBY | adm1 Benghazi | lat 29.13 | lon 15.95 | feature PPL | prec 1
place Soluq | id LBY.BENGHAZI.SOLUQ | country LBY | adm1 Benghazi | lat 31.67 | lon 20.25 | feature PPL | prec 1
place Ain Zara | id LBY.TRIPOLI.AINZARA | country LBY | adm1 Tripoli | lat 32.79 | lon 13.28 | feature PPL | prec 1
place Qasr bin Ghashir, Qasr Ben Ghashir | id LBY.TRIPOLI.QASRBINGHASHIR | country LBY | adm1 Tripoli | lat 32.68 | lon 13.18 | feature PPL | prec 1
place Tajoura | id LBY.TRIPOLI.TAJOURA | country LBY | adm1 Tripoli | lat 32.88 | lon 13.34 | feature PPL | prec 1
place Abu Salim | id LBY.TRIPOLI.ABUSALIM | country LBY | adm1 Tripoli | lat 32.85 | lon 13.18 | feature PPL | prec 1
place Wadi al-Rabie | id LBY.TRIPOLI.WADIALRABIE | country LBY | adm1 Tripoli | lat 32.7 | lon 13.25 | feature PPL | prec 1

# --- YEM ---
place Mokha, Al-Mokha, Mocha, Al Makha | id YEM.TAIZ.MOKHA | country YEM | adm1 Taiz | lat 13.32 | lon 43.25 | feature PPL | prec 1
place Al-Salw, As Silw | id YEM.TAIZ.ALSALW | country YEM | adm1 Taiz | lat 13.4 | lon 44.2 | feature PPL | prec 1
place Barh, Al-Barh | id YEM.TAIZ.BARH | country YEM | adm1 Taiz | lat 13.45 | lon 43.75 | feature PPL | prec 1
place Hayfan | id YEM.TAIZ.HAYFAN | country YEM | adm1 Taiz | lat 13.2 | lon 44.3 | feature PPL | prec 1
place Jabal Habashi | id YEM.TAIZ.JABALHABASHI | country YEM | adm1 Taiz | lat 13.5 | lon 43.9 | feature PPL | prec 1
place Maqbanah | id YEM.TAIZ.MAQBANAH | country YEM | adm1 Taiz | lat 13.6 | lon 43.7 | feature PPL | prec 1
place Mawza | id YEM.TAIZ.MAWZA | country YEM | adm1 Taiz | lat 13.3 | lon 43.5 | feature PPL | prec 1
place Dhubab | id YEM.TAIZ.DHUBAB | country YEM | adm1 Taiz | lat 12.94 | lon 43.41 | feature PPL | prec 1
place Khadir, Dimnat Khadir | id YEM.TAIZ.KHADIR | country YEM | adm1 Taiz | lat 13.3 | lon 44.3 | feature PPL | prec 1
place Hodeidah, Hodeida, Al-Hodeidah, Al-Hodaida, Hudaida, Hodaida | id YEM.HODEIDAH.HODEIDAH | country YEM | adm1 Hodeidah | lat 14.8 | lon 42.95 | feature PPL | prec 1
place Tuhayta, At Tuhayta, Al-Tuhayta | id YEM.HODEIDAH.TUHAYTA | country YEM | adm1 Hodeidah | lat 14.18 | lon 43.22 | feature PPL | prec 1
place Hays, Hais | id YEM.HODEIDAH.HAYS | country YEM | adm1 Hodeidah | lat 13.93 | lon 43.48 | feature PPL | prec 1
place Al-Khawkhah, Khokha, Khokhah, Al-Khokha, Khoka, Khawkhah | id YEM.HODEIDAH.ALKHAWKHAH | country YEM | adm1 Hodeidah | lat 13.81 | lon 43.25 | feature PPL | prec 1
place Ad Durayhimi, Durayhimi, Al-Durayhimi | id YEM.HODEIDAH.ADDURAYHIMI | country YEM | adm1 Hodeidah | lat 14.63 | lon 43.1 | feature PPL | prec 1
place Salif | id YEM.HODEIDAH.SALIF | country YEM | adm1 Hodeidah | lat 15.31 | lon 42.68 | feature PPL | prec 1
place Tuhaita | id YEM.HODEIDAH.TUHAITA | country YEM | adm1 Hodeidah | lat 14.18 | lon 43.22 | feature PPL | prec 1
place Al-Jarrahi, Jarrahi | id YEM.HODEIDAH.ALJARRAHI | country YEM | adm1 Hodeidah | lat 14.13 | lon 43.37 | feature PPL | prec 1
place Haradh, Harad | id YEM.HAJJAH.HARADH | country YEM | adm1 Hajjah | lat 16.41 | lon 43.06 | feature PPL | prec 1
place Abs | id YEM.HAJJAH.ABS | country YEM | adm1 Hajjah | lat 16.0 | lon 43.2 | feature PPL | prec 1
place Midi | id YEM.HAJJAH.MIDI | country YEM | adm1 Hajjah | lat 16.32 | lon 42.81 | feature PPL | prec 1
place Mustaba, Mastaba | id YEM.HAJJAH.MUSTABA | country YEM | adm1 Hajjah | lat 16.2 | lon 43.25 | feature PPL | prec 1
place Hayran, Hiran | id YEM.HAJJAH.HAYRAN | country YEM | adm1 Hajjah | lat 16.2 | lon 43.0 | feature PPL | prec 1
place Kushar, Kusher | id YEM.HAJJAH.KUSHAR | country YEM | adm1 Hajjah | lat 16.2 | lon 43.4 | feature PPL | prec 1
place Bani Hassan | id YEM.HAJJAH.BANIHASSAN | country YEM | adm1 Hajjah | lat 16.1 | lon 43.1 | feature PPL | prec 1
place Razih | id YEM.SAADA.RAZIH | country YEM | adm1 Saada | lat 16.95 | lon 43.3 | feature PPL | prec 1
place Kitaf | id YEM.SAADA.KITAF | country YEM | adm1 Saada | lat 17.05 | lon 44.1 | feature PPL | prec 1
place Baqim | id YEM.SAADA.BAQIM | country YEM | adm1 Saada | lat 17.43 | lon 43.45 | feature PPL | prec 1
place Sahar | id YEM.SAADA.SAHAR | country YEM | adm1 Saada | lat 16.95 | lon 43.7 | feature PPL | prec 1
place Dahyan, Dhahyan | id YEM.SAADA.DAHYAN | country YEM | adm1 Saada | lat 17.05 | lon 43.6 | feature PPL | prec 1
place Haydan, Haidan | id YEM.SAADA.HAYDAN | country YEM | adm1 Saada | lat 16.76 | lon 43.47 | feature PPL | prec 1
place Monabbih, Munabbih, Monabbeh | id YEM.SAADA.MONABBIH | country YEM | adm1 Saada | lat 17.25 | lon 43.3 | feature PPL | prec 1
place Majz | id YEM.SAADA.MAJZ | country YEM | adm1 Saada | lat 17.1 | lon 43.6 | feature PPL | prec 1
place Shada, Shada'a | id YEM.SAADA.SHADA | country YEM | adm1 Saada | lat 16.88 | lon 43.1 | feature PPL | prec 1
place al-Dhaher, Az Zahir | id YEM.SAADA.ALDHAHER | country YEM | adm1 Saada | lat 16.8 | lon 43.2 | feature PPL | prec 1
place Ghamr | id YEM.SAADA.GHAMR | country YEM | adm1 Saada | lat 17.1 | lon 43.3 | feature PPL | prec 1
place Saqayn | id YEM.SAADA.SAQAYN | country YEM | adm1 Saada | lat 16.9 | lon 43.4 | feature PPL | prec 1
place As Safra, al-Safra | id YEM.SAADA.ASSAFRA | country YEM | adm1 Saada | lat 17.0 | lon 43.9 | feature PPL | prec 1
place Sirwah, Serwah, Sarawah, Sirwa | id YEM.MARIB.SIRWAH | country YEM | adm1 Marib | lat 15.45 | lon 45.02 | feature PPL | prec 1
place Al-Jubah, Jubah | id YEM.MARIB.ALJUBAH | country YEM | adm1 Marib | lat 15.1 | lon 45.3 | feature PPL | prec 1
place Harib | id YEM.MARIB.HARIB | country YEM | adm1 Marib | lat 14.94 | lon 45.5 | feature PPL | prec 1
place Majzar | id YEM.MARIB.MAJZAR | country YEM | adm1 Marib | lat 15.8 | lon 44.8 | feature PPL | prec 1
place Raghwan | id YEM.MARIB.RAGHWAN | country YEM | adm1 Marib | lat 15.9 | lon 45.0 | feature PPL | prec 1
place Sana'a | id YEM.SANAA.SANAA | country YEM | adm1 Sanaa | lat 15.35 | lon 44.21 | feature PPL | prec 1
place Arhab | id YEM.SANAA.ARHAB | country YEM | adm1 Sanaa | lat 15.6 | lon 44.27 | feature PPL | prec 1
place Nihm, Nehm | id YEM.SANAA.NIHM | country YEM | adm1 Sanaa | lat 15.7 | lon 44.6 | feature PPL | prec 1
place Bani Matar | id YEM.SANAA.BANIMATAR | country YEM | adm1 Sanaa | lat 15.2 | lon 44.0 | feature PPL | prec 1
place Khawlan | id YEM.SANAA.KHAWLAN | country YEM | adm1 Sanaa | lat 15.2 | lon 44.6 | feature PPL | prec 1
place Hamdan | id YEM.SANAA.HAMDAN | country YEM | adm1 Sanaa | lat 15.5 | lon 44.1 | feature PPL | prec 1
place Sanhan | id YEM.SANAA.SANHAN | country YEM | adm1 Sanaa | lat 15.2 | lon 44.3 | feature PPL | prec 1
place Khamir, Khamer | id YEM.AMRAN.KHAMIR | country YEM | adm1 Amran | lat 15.99 | lon 43.95 | feature PPL | prec 1
place Harf Sufyan, Sufyan | id YEM.AMRAN.HARFSUFYAN | country YEM | adm1 Amran | lat 16.3 | lon 44.0 | feature PPL | prec 1
place Huth | id YEM.AMRAN.HUTH | country YEM | adm1 Amran | lat 16.23 | lon 43.97 | feature PPL | prec 1
place Khabb wa ash Sha'af | id YEM.JAWF.KHABBWAASHSHAAF | country YEM | adm1 Jawf | lat 17.0 | lon 45.5 | feature PPL | prec 1
place Al-Maslub, Al-Maton, Matun | id YEM.JAWF.ALMASLUB | country YEM | adm1 Jawf | lat 16.2 | lon 44.7 | feature PPL | prec 1
place Al-Ghayl | id YEM.JAWF.ALGHAYL | country YEM | adm1 Jawf | lat 16.1 | lon 44.7 | feature PPL | prec 1
place Rada'a, Radaa, Rada | id YEM.BAYDA.RADAA | country YEM | adm1 Bayda | lat 14.41 | lon 44.84 | feature PPL | prec 1
place Yakla | id YEM.BAYDA.YAKLA | country YEM | adm1 Bayda | lat 14.4 | lon 45.0 | feature PPL | prec 1
place Mukayras | id YEM.BAYDA.MUKAYRAS | country YEM | adm1 Bayda | lat 13.93 | lon 45.68 | feature PPL | prec 1
place Qifa | id YEM.BAYDA.QIFA | country YEM | adm1 Bayda | lat 14.5 | lon 44.8 | feature PPL | prec 1
place al-Zaher, Zahir | id YEM.BAYDA.ALZAHER | country YEM | adm1 Bayda | lat 14.0 | lon 45.4 | feature PPL | prec 1
place Bayhan | id YEM.SHABWA.BAYHAN | country YEM | adm1 Shabwa | lat 14.8 | lon 45.72 | feature PPL | prec 1
place Usaylan | id YEM.SHABWA.USAYLAN | country YEM | adm1 Shabwa | lat 15.1 | lon 45.8 | feature PPL | prec 1
place Azzan | id YEM.SHABWA.AZZAN | country YEM | adm1 Shabwa | lat 14.33 | lon 47.45 | feature PPL | prec 1
place Jaar, Ja'ar | id YEM.ABYAN.JAAR | country YEM | adm1 Abyan | lat 13.22 | lon 45.31 | feature PPL | prec 1
place Mudiyah, Mudia | id YEM.ABYAN.MUDIYAH | country YEM | adm1 Abyan | lat 13.93 | lon 46.08 | feature PPL | prec 1
place Lawdar, Lauder, Lawder | id YEM.ABYAN.LAWDAR | country YEM | adm1 Abyan | lat 13.88 | lon 45.87 | feature PPL | prec 1
place Mahfad, Al-Mahfad | id YEM.ABYAN.MAHFAD | country YEM | adm1 Abyan | lat 14.05 | lon 46.9 | feature PPL | prec 1
place Shuqra | id YEM.ABYAN.SHUQRA | country YEM | adm1 Abyan | lat 13.35 | lon 45.7 | feature PPL | prec 1
place Qatabah, Qataba | id YEM.DHALE.QATABAH | country YEM | adm1 Dhale | lat 13.85 | lon 44.7 | feature PPL | prec 1
place Damt | id YEM.DHALE.DAMT | country YEM | adm1 Dhale | lat 14.1 | lon 44.67 | feature PPL | prec 1
place Ad Dali, Dhale | id YEM.DHALE.ADDALI | country YEM | adm1 Dhale | lat 13.7 | lon 44.73 | feature PPL | prec 1
place Al Hawtah, Houta, Hawta | id YEM.LAHIJ.ALHAWTAH | country YEM | adm1 Lahij | lat 13.06 | lon 44.88 | feature PPL | prec 1
place Tur al-Bahah, Tor Al Baha | id YEM.LAHIJ.TURALBAHAH | country YEM | adm1 Lahij | lat 13.2 | lon 44.4 | feature PPL | prec 1
place Habilayn | id YEM.LAHIJ.HABILAYN | country YEM | adm1 Lahij | lat 13.4 | lon 44.9 | feature PPL | prec 1
place Karish | id YEM.LAHIJ.KARISH | country YEM | adm1 Lahij | lat 13.35 | lon 44.6 | feature PPL | prec 1
place Yafa | id YEM.LAHIJ.YAFA | country YEM | adm1 Lahij | lat 13.8 | lon 45.2 | feature PPL | prec 1
place Seiyun, Sayun, Seyoun | id YEM.HADRAMAWT.SEIYUN | country YEM | adm1 Hadramawt | lat 15.94 | lon 48.79 | feature PPL | prec 1
place Shibam | id YEM.HADRAMAWT.SHIBAM | country YEM | adm1 Hadramawt | lat 15.93 | lon 48.63 | feature PPL | prec 1
place Al-Qatn | id YEM.HADRAMAWT.ALQATN | country YEM | adm1 Hadramawt | lat 15.85 | lon 48.45 | feature PPL | prec 1
place Tarim | id YEM.HADRAMAWT.TARIM | country YEM | adm1 Hadramawt | lat 16.05 | lon 49.0 | feature PPL | prec 1

# --- SYR ---
place Maarat al-Numan, Maaret al-Numan, Maarrat al-Numan, Ma'arrat al-Nu'man, Maaret al-Noman | id SYR.IDLIB.MAARATALNUMAN | country SYR | adm1 Idlib | lat 35.64 | lon 36.67 | feature PPL | prec 1
place Ariha | id SYR.IDLIB.ARIHA | country SYR | adm1 Idlib | lat 35.81 | lon 36.61 | feature PPL | prec 1
place Jisr al-Shughur | id SYR.IDLIB.JISRALSHUGHUR | country SYR | adm1 Idlib | lat 35.81 | lon 36.32 | feature PPL | prec 1
place Sarmada | id SYR.IDLIB.SARMADA | country SYR | adm1 Idlib | lat 36.18 | lon 36.72 | feature PPL | prec 1
place Harem, Harim | id SYR.IDLIB.HAREM | country SYR | adm1 Idlib | lat 36.2 | lon 36.52 | feature PPL | prec 1
place Kafranbel, Kafr Nabel | id SYR.IDLIB.KAFRANBEL | country SYR | adm1 Idlib | lat 35.61 | lon 36.57 | feature PPL | prec 1
place Ihsem, Ehsim, Ihsim | id SYR.IDLIB.IHSEM | country SYR | adm1 Idlib | lat 35.73 | lon 36.57 | feature PPL | prec 1
place Jabal al-Zawiya, Jabal al-Zawiyah | id SYR.IDLIB.JABALALZAWIYA | country SYR | adm1 Idlib | lat 35.7 | lon 36.6 | feature PPL | prec 1
place Deir Hassan, Dayr Hassan | id SYR.IDLIB.DEIRHASSAN | country SYR | adm1 Idlib | lat 36.2 | lon 36.75 | feature PPL | prec 1
place Atmeh, Atma | id SYR.IDLIB.ATMEH | country SYR | adm1 Idlib | lat 36.3 | lon 36.68 | feature PPL | prec 1
place Foua, Fuaa, al-Fuaa, Fua, Foah | id SYR.IDLIB.FOUA | country SYR | adm1 Idlib | lat 35.98 | lon 36.71 | feature PPL | prec 1
place Kafraya, Kefraya, Kfraya | id SYR.IDLIB.KAFRAYA | country SYR | adm1 Idlib | lat 35.98 | lon 36.68 | feature PPL | prec 1
place Taftanaz | id SYR.IDLIB.TAFTANAZ | country SYR | adm1 Idlib | lat 36.0 | lon 36.79 | feature PPL | prec 1
place Maaret Misrin, Maarrat Misrin | id SYR.IDLIB.MAARETMISRIN | country SYR | adm1 Idlib | lat 36.01 | lon 36.67 | feature PPL | prec 1
place Killi | id SYR.IDLIB.KILLI | country SYR | adm1 Idlib | lat 36.08 | lon 36.69 | feature PPL | prec 1
place Hass | id SYR.IDLIB.HASS | country SYR | adm1 Idlib | lat 35.61 | lon 36.6 | feature PPL | prec 1
place Dana, Al-Dana | id SYR.IDLIB.DANA | country SYR | adm1 Idlib | lat 36.21 | lon 36.77 | feature PPL | prec 1
place Sarmin | id SYR.IDLIB.SARMIN | country SYR | adm1 Idlib | lat 35.9 | lon 36.72 | feature PPL | prec 1
place Balyun | id SYR.IDLIB.BALYUN | country SYR | adm1 Idlib | lat 35.75 | lon 36.5 | feature PPL | prec 1
place Maasaran | id SYR.IDLIB.MAASARAN | country SYR | adm1 Idlib | lat 35.72 | lon 36.72 | feature PPL | prec 1
place Qah | id SYR.IDLIB.QAH | country SYR | adm1 Idlib | lat 36.3 | lon 36.7 | feature PPL | prec 1
place Haranabush | id SYR.IDLIB.HARANABUSH | country SYR | adm1 Idlib | lat 35.97 | lon 36.62 | feature PPL | prec 1
place Azaz, A'zaz | id SYR.ALEPPO.AZAZ | country SYR | adm1 Aleppo | lat 36.59 | lon 37.04 | feature PPL | prec 1
place Kobani, Kobane, Ain al-Arab | id SYR.ALEPPO.KOBANI | country SYR | adm1 Aleppo | lat 36.89 | lon 38.35 | feature PPL | prec 1
place Tal Rifaat, Tel Rifaat | id SYR.ALEPPO.TALRIFAAT | country SYR | adm1 Aleppo | lat 36.47 | lon 37.1 | feature PPL | prec 1
place Marea, Mare | id SYR.ALEPPO.MAREA | country SYR | adm1 Aleppo | lat 36.48 | lon 37.2 | feature PPL | prec 1
place Atarib, Al-Atareb, Atareb | id SYR.ALEPPO.ATARIB | country SYR | adm1 Aleppo | lat 36.14 | lon 36.83 | feature PPL | prec 1
place Anadan | id SYR.ALEPPO.ANADAN | country SYR | adm1 Aleppo | lat 36.3 | lon 37.04 | feature PPL | prec 1
place Hayan | id SYR.ALEPPO.HAYAN | country SYR | adm1 Aleppo | lat 36.32 | lon 37.07 | feature PPL | prec 1
place Zahraa, al-Zahraa | id SYR.ALEPPO.ZAHRAA | country SYR | adm1 Aleppo | lat 36.36 | lon 37.01 | feature PPL | prec 1
place Khan al-Asal | id SYR.ALEPPO.KHANALASAL | country SYR | adm1 Aleppo | lat 36.17 | lon 37.03 | feature PPL | prec 1
place Dabiq | id SYR.ALEPPO.DABIQ | country SYR | adm1 Aleppo | lat 36.54 | lon 37.27 | feature PPL | prec 1
place Maskanah, Maskana | id SYR.ALEPPO.MASKANAH | country SYR | adm1 Aleppo | lat 35.97 | lon 38.03 | feature PPL | prec 1
place Urum al-Kubra, Urem al-Kubra | id SYR.ALEPPO.URUMALKUBRA | country SYR | adm1 Aleppo | lat 36.13 | lon 36.95 | feature PPL | prec 1
place Darat Izza, Daret Azza | id SYR.ALEPPO.DARATIZZA | country SYR | adm1 Aleppo | lat 36.28 | lon 36.85 | feature PPL | prec 1
place Hraytan, Hreitan | id SYR.ALEPPO.HRAYTAN | country SYR | adm1 Aleppo | lat 36.29 | lon 37.09 | feature PPL | prec 1
place Tabqa, al-Tabqa, Tabaqah | id SYR.RAQQA.TABQA | country SYR | adm1 Raqqa | lat 35.84 | lon 38.55 | feature PPL | prec 1
place Tal Abyad, Tel Abyad, Tell Abyad | id SYR.RAQQA.TALABYAD | country SYR | adm1 Raqqa | lat 36.7 | lon 38.95 | feature PPL | prec 1
place Ain Issa, Ayn Issa | id SYR.RAQQA.AINISSA | country SYR | adm1 Raqqa | lat 36.38 | lon 38.86 | feature PPL | prec 1
place Suluk | id SYR.RAQQA.SULUK | country SYR | adm1 Raqqa | lat 36.6 | lon 39.13 | feature PPL | prec 1
place Ras al-Ain, Ras al-Ayn, Serekaniye | id SYR.HASAKAH.RASALAIN | country SYR | adm1 Hasakah | lat 36.85 | lon 40.07 | feature PPL | prec 1
place Qamishli, Kamishli, Al-Qamishli | id SYR.HASAKAH.QAMISHLI | country SYR | adm1 Hasakah | lat 37.05 | lon 41.23 | feature PPL | prec 1
place Tal Tamr, Tel Tamer | id SYR.HASAKAH.TALTAMR | country SYR | adm1 Hasakah | lat 36.66 | lon 40.37 | feature PPL | prec 1
place Shaddadi, al-Shaddadi, Shaddadah | id SYR.HASAKAH.SHADDADI | country SYR | adm1 Hasakah | lat 36.06 | lon 40.73 | feature PPL | prec 1
place al-Hol, Al-Hawl | id SYR.HASAKAH.ALHOL | country SYR | adm1 Hasakah | lat 36.39 | lon 41.15 | feature PPL | prec 1
place Derik, al-Malikiyah | id SYR.HASAKAH.DERIK | country SYR | adm1 Hasakah | lat 37.18 | lon 42.14 | feature PPL | prec 1
place Mayadeen | id SYR.DEIREZZOR.MAYADEEN | country SYR | adm1 Deir ez-Zor | lat 35.02 | lon 40.45 | feature PPL | prec 1
place Boukamal, Al-Bukamal, al-Boukamal | id SYR.DEIREZZOR.BOUKAMAL | country SYR | adm1 Deir ez-Zor | lat 34.45 | lon 40.92 | feature PPL | prec 1
place Baghouz, Baghuz | id SYR.DEIREZZOR.BAGHOUZ | country SYR | adm1 Deir ez-Zor | lat 34.46 | lon 40.96 | feature PPL | prec 1
place Busayrah, Basira | id SYR.DEIREZZOR.BUSAYRAH | country SYR | adm1 Deir ez-Zor | lat 35.15 | lon 40.43 | feature PPL | prec 1
place Shaafa, al-Shaafa, Susa | id SYR.DEIREZZOR.SHAAFA | country SYR | adm1 Deir ez-Zor | lat 34.5 | lon 40.95 | feature PPL | prec 1
place Gharanij | id SYR.DEIREZZOR.GHARANIJ | country SYR | adm1 Deir ez-Zor | lat 34.76 | lon 40.73 | feature PPL | prec 1
place Kabajeb, Kabajib | id SYR.DEIREZZOR.KABAJEB | country SYR | adm1 Deir ez-Zor | lat 34.97 | lon 39.87 | feature PPL | prec 1
place Kasra | id SYR.DEIREZZOR.KASRA | country SYR | adm1 Deir ez-Zor | lat 35.6 | lon 39.9 | feature PPL | prec 1
place Ash Shuhayl, al-Shuhail, Shuheil | id SYR.DEIREZZOR.ASHSHUHAYL | country SYR | adm1 Deir ez-Zor | lat 35.1 | lon 40.47 | feature PPL | prec 1
place Dhiban, Diban | id SYR.DEIREZZOR.DHIBAN | country SYR | adm1 Deir ez-Zor | lat 35.02 | lon 40.52 | feature PPL | prec 1
place Hajeen | id SYR.DEIREZZOR.HAJEEN | country SYR | adm1 Deir ez-Zor | lat 34.69 | lon 40.83 | feature PPL | prec 1
place Palmyra | id SYR.HOMS.PALMYRA | country SYR | adm1 Homs | lat 34.56 | lon 38.28 | feature PPL | prec 1
place Houla, al-Houla, Taldou | id SYR.HOMS.HOULA | country SYR | adm1 Homs | lat 34.88 | lon 36.51 | feature PPL | prec 1
place Qusair | id SYR.HOMS.QUSAIR | country SYR | adm1 Homs | lat 34.51 | lon 36.58 | feature PPL | prec 1
place Furqlus | id SYR.HOMS.FURQLUS | country SYR | adm1 Homs | lat 34.6 | lon 37.08 | feature PPL | prec 1
place Sukhnah, al-Sukhna, Sukhna | id SYR.HOMS.SUKHNAH | country SYR | adm1 Homs | lat 34.88 | lon 38.87 | feature PPL | prec 1
place Qaryatain | id SYR.HOMS.QARYATAIN | country SYR | adm1 Homs | lat 34.23 | lon 37.24 | feature PPL | prec 1
place Salamiya | id SYR.HAMA.SALAMIYA | country SYR | adm1 Hama | lat 35.01 | lon 37.05 | feature PPL | prec 1
place Kafr Zeita | id SYR.HAMA.KAFRZEITA | country SYR | adm1 Hama | lat 35.37 | lon 36.6 | feature PPL | prec 1
place Latamneh, al-Latamina, Latamna | id SYR.HAMA.LATAMNEH | country SYR | adm1 Hama | lat 35.32 | lon 36.62 | feature PPL | prec 1
place Mhardeh, Mahardah | id SYR.HAMA.MHARDEH | country SYR | adm1 Hama | lat 35.25 | lon 36.57 | feature PPL | prec 1
place Morek | id SYR.HAMA.MOREK | country SYR | adm1 Hama | lat 35.37 | lon 36.69 | feature PPL | prec 1
place Aqareb, Aqarib | id SYR.HAMA.AQAREB | country SYR | adm1 Hama | lat 35.1 | lon 37.2 | feature PPL | prec 1
place Suqaylabiyah, Suqaylabiya | id SYR.HAMA.SUQAYLABIYAH | country SYR | adm1 Hama | lat 35.37 | lon 36.38 | feature PPL | prec 1
place Mabouja, Mabuja | id SYR.HAMA.MABOUJA | country SYR | adm1 Hama | lat 35.05 | lon 37.3 | feature PPL | prec 1
place Arbin, Erbin | id SYR.RIFDIMASHQ.ARBIN | country SYR | adm1 Rif Dimashq | lat 33.54 | lon 36.37 | feature PPL | prec 1
place Zamalka | id SYR.RIFDIMASHQ.ZAMALKA | country SYR | adm1 Rif Dimashq | lat 33.53 | lon 36.35 | feature PPL | prec 1
place Jobar | id SYR.RIFDIMASHQ.JOBAR | country SYR | adm1 Rif Dimashq | lat 33.53 | lon 36.33 | feature PPL | prec 1
place Saqba | id SYR.RIFDIMASHQ.SAQBA | country SYR | adm1 Rif Dimashq | lat 33.51 | lon 36.38 | feature PPL | prec 1
place Kafr Batna | id SYR.RIFDIMASHQ.KAFRBATNA | country SYR | adm1 Rif Dimashq | lat 33.51 | lon 36.37 | feature PPL | prec 1
place Hammuriyah, Hamouria, Hammouriyeh | id SYR.RIFDIMASHQ.HAMMURIYAH | country SYR | adm1 Rif Dimashq | lat 33.53 | lon 36.39 | feature PPL | prec 1
place Madaya | id SYR.RIFDIMASHQ.MADAYA | country SYR | adm1 Rif Dimashq | lat 33.69 | lon 36.1 | feature PPL | prec 1
place Moadamiyeh, Moadamiya | id SYR.RIFDIMASHQ.MOADAMIYEH | country SYR | adm1 Rif Dimashq | lat 33.46 | lon 36.19 | feature PPL | prec 1
place Yarmouk, Yarmouk camp | id SYR.RIFDIMASHQ.YARMOUK | country SYR | adm1 Rif Dimashq | lat 33.47 | lon 36.3 | feature PPL | prec 1
place Sayyida Zeinab, Sayyidah Zaynab, Sayeda Zeinab | id SYR.RIFDIMASHQ.SAYYIDAZEINAB | country SYR | adm1 Rif Dimashq | lat 33.44 | lon 36.34 | feature PPL | prec 1
place Otaya | id SYR.RIFDIMASHQ.OTAYA | country SYR | adm1 Rif Dimashq | lat 33.5 | lon 36.45 | feature PPL | prec 1
place Beit Jinn | id SYR.RIFDIMASHQ.BEITJINN | country SYR | adm1 Rif Dimashq | lat 33.31 | lon 35.89 | feature PPL | prec 1
place Wadi Barada | id SYR.RIFDIMASHQ.WADIBARADA | country SYR | adm1 Rif Dimashq | lat 33.67 | lon 36.1 | feature PPL | prec 1
place Misraba | id SYR.RIFDIMASHQ.MISRABA | country SYR | adm1 Rif Dimashq | lat 33.55 | lon 36.39 | feature PPL | prec 1
place Ein Tarma, Ain Terma | id SYR.RIFDIMASHQ.EINTARMA | country SYR | adm1 Rif Dimashq | lat 33.51 | lon 36.35 | feature PPL | prec 1
place Adra | id SYR.RIFDIMASHQ.ADRA | country SYR | adm1 Rif Dimashq | lat 33.6 | lon 36.52 | feature PPL | prec 1
place Nawa | id SYR.DARAA.NAWA | country SYR | adm1 Daraa | lat 32.89 | lon 36.04 | feature PPL | prec 1
place Busra al-Harir | id SYR.DARAA.BUSRAALHARIR | country SYR | adm1 Daraa | lat 32.84 | lon 36.34 | feature PPL | prec 1
place Bosra, Busra al-Sham | id SYR.DARAA.BOSRA | country SYR | adm1 Daraa | lat 32.52 | lon 36.48 | feature PPL | prec 1
place al-Sanamayn | id SYR.DARAA.ALSANAMAYN | country SYR | adm1 Daraa | lat 33.07 | lon 36.18 | feature PPL | prec 1
place Dael, Da'el | id SYR.DARAA.DAEL | country SYR | adm1 Daraa | lat 32.76 | lon 36.13 | feature PPL | prec 1
place Al-Hirak | id SYR.DARAA.ALHIRAK | country SYR | adm1 Daraa | lat 32.75 | lon 36.3 | feature PPL | prec 1
place Nasib | id SYR.DARAA.NASIB | country SYR | adm1 Daraa | lat 32.55 | lon 36.2 | feature PPL | prec 1
place Shahba | id SYR.SWEIDA.SHAHBA | country SYR | adm1 Suwayda | lat 32.85 | lon 36.63 | feature PPL | prec 1
place Shbeki | id SYR.SWEIDA.SHBEKI | country SYR | adm1 Suwayda | lat 32.6 | lon 36.95 | feature PPL | prec 1

# --- IRQ ---
place Tal Afar, Telafar | id IRQ.NINEVEH.TALAFAR | country IRQ | adm1 Nineveh | lat 36.38 | lon 42.45 | feature PPL | prec 1
place Qayyarah, Qayyara, Qaiyara | id IRQ.NINEVEH.QAYYARAH | country IRQ | adm1 Nineveh | lat 35.8 | lon 43.3 | feature PPL | prec 1
place Bartella | id IRQ.NINEVEH.BARTELLA | country IRQ | adm1 Nineveh | lat 36.35 | lon 43.38 | feature PPL | prec 1
place Qaraqosh, Hamdaniya | id IRQ.NINEVEH.QARAQOSH | country IRQ | adm1 Nineveh | lat 36.27 | lon 43.38 | feature PPL | prec 1
place Hammam al-Alil | id IRQ.NINEVEH.HAMMAMALALIL | country IRQ | adm1 Nineveh | lat 36.16 | lon 43.26 | feature PPL | prec 1
place Baaj, al-Ba'aj, Al-Baaj | id IRQ.NINEVEH.BAAJ | country IRQ | adm1 Nineveh | lat 36.04 | lon 41.72 | feature PPL | prec 1
place Makhmour, Makhmur | id IRQ.NINEVEH.MAKHMOUR | country IRQ | adm1 Nineveh | lat 35.78 | lon 43.58 | feature PPL | prec 1
place Shirqat, al-Shirqat | id IRQ.NINEVEH.SHIRQAT | country IRQ | adm1 Nineveh | lat 35.51 | lon 43.24 | feature PPL | prec 1
place Hatra | id IRQ.NINEVEH.HATRA | country IRQ | adm1 Nineveh | lat 35.58 | lon 42.72 | feature PPL | prec 1
place Bashiqa | id IRQ.NINEVEH.BASHIQA | country IRQ | adm1 Nineveh | lat 36.45 | lon 43.35 | feature PPL | prec 1
place Zummar | id IRQ.NINEVEH.ZUMMAR | country IRQ | adm1 Nineveh | lat 36.65 | lon 42.6 | feature PPL | prec 1
place Badush | id IRQ.NINEVEH.BADUSH | country IRQ | adm1 Nineveh | lat 36.42 | lon 42.97 | feature PPL | prec 1
place Beiji | id IRQ.SALAHUDDIN.BEIJI | country IRQ | adm1 Salahuddin | lat 34.93 | lon 43.49 | feature PPL | prec 1
place Tuz Khormato, Tuz Khurmato | id IRQ.SALAHUDDIN.TUZKHORMATO | country IRQ | adm1 Salahuddin | lat 34.89 | lon 44.63 | feature PPL | prec 1
place Amerli, Amirli | id IRQ.SALAHUDDIN.AMERLI | country IRQ | adm1 Salahuddin | lat 34.72 | lon 44.59 | feature PPL | prec 1
place Speicher | id IRQ.SALAHUDDIN.SPEICHER | country IRQ | adm1 Salahuddin | lat 34.67 | lon 43.55 | feature PPL | prec 1
place Yathrib | id IRQ.SALAHUDDIN.YATHRIB | country IRQ | adm1 Salahuddin | lat 33.93 | lon 44.2 | feature PPL | prec 1
place Ishaqi | id IRQ.SALAHUDDIN.ISHAQI | country IRQ | adm1 Salahuddin | lat 34.1 | lon 43.9 | feature PPL | prec 1
place Alam | id IRQ.SALAHUDDIN.ALAM | country IRQ | adm1 Salahuddin | lat 34.7 | lon 43.7 | feature PPL | prec 1
place Baquba, Baqouba | id IRQ.DIYALA.BAQUBA | country IRQ | adm1 Diyala | lat 33.75 | lon 44.64 | feature PPL | prec 1
place Khanaqin | id IRQ.DIYALA.KHANAQIN | country IRQ | adm1 Diyala | lat 34.35 | lon 45.39 | feature PPL | prec 1
place Muqdadiya, Miqdadiyah | id IRQ.DIYALA.MUQDADIYA | country IRQ | adm1 Diyala | lat 33.98 | lon 44.94 | feature PPL | prec 1
place Jalawla | id IRQ.DIYALA.JALAWLA | country IRQ | adm1 Diyala | lat 34.27 | lon 45.17 | feature PPL | prec 1
place Buhriz | id IRQ.DIYALA.BUHRIZ | country IRQ | adm1 Diyala | lat 33.68 | lon 44.68 | feature PPL | prec 1
place Kanaan | id IRQ.DIYALA.KANAAN | country IRQ | adm1 Diyala | lat 33.67 | lon 44.8 | feature PPL | prec 1
place Wajihiyah | id IRQ.DIYALA.WAJIHIYAH | country IRQ | adm1 Diyala | lat 33.8 | lon 44.8 | feature PPL | prec 1
place Abu Saida | id IRQ.DIYALA.ABUSAIDA | country IRQ | adm1 Diyala | lat 33.93 | lon 44.8 | feature PPL | prec 1
place Balad Ruz | id IRQ.DIYALA.BALADRUZ | country IRQ | adm1 Diyala | lat 33.7 | lon 45.08 | feature PPL | prec 1
place Sadiya, Saadiya | id IRQ.DIYALA.SADIYA | country IRQ | adm1 Diyala | lat 34.18 | lon 45.12 | feature PPL | prec 1
place Hit, Heet | id IRQ.ANBAR.HIT | country IRQ | adm1 Anbar | lat 33.64 | lon 42.83 | feature PPL | prec 1
place Qaim, al-Qaim, Al-Qa'im | id IRQ.ANBAR.QAIM | country IRQ | adm1 Anbar | lat 34.37 | lon 41.1 | feature PPL | prec 1
place Ana, Anah | id IRQ.ANBAR.ANA | country IRQ | adm1 Anbar | lat 34.37 | lon 41.99 | feature PPL | prec 1
place Rawa | id IRQ.ANBAR.RAWA | country IRQ | adm1 Anbar | lat 34.48 | lon 41.92 | feature PPL | prec 1
place Habbaniyah | id IRQ.ANBAR.HABBANIYAH | country IRQ | adm1 Anbar | lat 33.38 | lon 43.57 | feature PPL | prec 1
place Karma, Garma, al-Karmah | id IRQ.ANBAR.KARMA | country IRQ | adm1 Anbar | lat 33.4 | lon 43.91 | feature PPL | prec 1
place Amiriyat al-Fallujah, Amiriyat Fallujah | id IRQ.ANBAR.AMIRIYATALFALLUJAH | country IRQ | adm1 Anbar | lat 33.17 | lon 43.85 | feature PPL | prec 1
place Baghdadi, al-Baghdadi | id IRQ.ANBAR.BAGHDADI | country IRQ | adm1 Anbar | lat 33.85 | lon 42.53 | feature PPL | prec 1
place Trebil | id IRQ.ANBAR.TREBIL | country IRQ | adm1 Anbar | lat 32.8 | lon 39.0 | feature PPL | prec 1
place Hawija, Hawijah | id IRQ.KIRKUK.HAWIJA | country IRQ | adm1 Kirkuk | lat 35.33 | lon 43.77 | feature PPL | prec 1
place Daquq, Dakuk | id IRQ.KIRKUK.DAQUQ | country IRQ | adm1 Kirkuk | lat 35.13 | lon 44.45 | feature PPL | prec 1
place Dibis | id IRQ.KIRKUK.DIBIS | country IRQ | adm1 Kirkuk | lat 35.67 | lon 44.07 | feature PPL | prec 1
place Rashad | id IRQ.KIRKUK.RASHAD | country IRQ | adm1 Kirkuk | lat 35.07 | lon 44.1 | feature PPL | prec 1
place Taji, Al-Taji | id IRQ.BAGHDAD.TAJI | country IRQ | adm1 Baghdad | lat 33.52 | lon 44.26 | feature PPL | prec 1
place Tarmiyah, Tarmiya | id IRQ.BAGHDAD.TARMIYAH | country IRQ | adm1 Baghdad | lat 33.67 | lon 44.4 | feature PPL | prec 1
place Mahmudiya, Mahmoudiyah, Mahmudiyah | id IRQ.BAGHDAD.MAHMUDIYA | country IRQ | adm1 Baghdad | lat 33.06 | lon 44.36 | feature PPL | prec 1
place Yusufiyah, Yousifiyah | id IRQ.BAGHDAD.YUSUFIYAH | country IRQ | adm1 Baghdad | lat 33.06 | lon 44.24 | feature PPL | prec 1
place Latifiyah, Latifiya | id IRQ.BAGHDAD.LATIFIYAH | country IRQ | adm1 Baghdad | lat 33.0 | lon 44.35 | feature PPL | prec 1
place Madain, Salman Pak | id IRQ.BAGHDAD.MADAIN | country IRQ | adm1 Baghdad | lat 33.1 | lon 44.58 | feature PPL | prec 1
place Karrada, Karada | id IRQ.BAGHDAD.KARRADA | country IRQ | adm1 Baghdad | lat 33.3 | lon 44.43 | feature PPL | prec 1
place Green Zone | id IRQ.BAGHDAD.GREENZONE | country IRQ | adm1 Baghdad | lat 33.3 | lon 44.39 | feature ADM2 | prec 3
place Adhamiya, Adhamiyah | id IRQ.BAGHDAD.ADHAMIYA | country IRQ | adm1 Baghdad | lat 33.37 | lon 44.36 | feature PPL | prec 1
place Kadhimiya, Kadhimiyah, Kazimiyah | id IRQ.BAGHDAD.KADHIMIYA | country IRQ | adm1 Baghdad | lat 33.38 | lon 44.34 | feature PPL | prec 1
place Doura, Dora | id IRQ.BAGHDAD.DOURA | country IRQ | adm1 Baghdad | lat 33.25 | lon 44.4 | feature PPL | prec 1
place Shula, Shu'la | id IRQ.BAGHDAD.SHULA | country IRQ | adm1 Baghdad | lat 33.38 | lon 44.28 | feature PPL | prec 1
place Husseiniya, Husseiniyah | id IRQ.BAGHDAD.HUSSEINIYA | country IRQ | adm1 Baghdad | lat 33.47 | lon 44.4 | feature PPL | prec 1
place Jisr Diyala | id IRQ.BAGHDAD.JISRDIYALA | country IRQ | adm1 Baghdad | lat 33.22 | lon 44.53 | feature PPL | prec 1
place Amil | id IRQ.BAGHDAD.AMIL | country IRQ | adm1 Baghdad | lat 33.28 | lon 44.32 | feature PPL | prec 1
place Ghazaliya, Ghazaliyah | id IRQ.BAGHDAD.GHAZALIYA | country IRQ | adm1 Baghdad | lat 33.35 | lon 44.28 | feature PPL | prec 1
place Iskandariyah, Iskandariya | id IRQ.BABIL.ISKANDARIYAH | country IRQ | adm1 Babil | lat 32.89 | lon 44.35 | feature PPL | prec 1
place Jurf al-Sakhar, Jurf al-Sakhr | id IRQ.BABIL.JURFALSAKHAR | country IRQ | adm1 Babil | lat 32.87 | lon 44.22 | feature PPL | prec 1
place Mahawil | id IRQ.BABIL.MAHAWIL | country IRQ | adm1 Babil | lat 32.66 | lon 44.4 | feature PPL | prec 1
place Hillah | id IRQ.BABIL.HILLAH | country IRQ | adm1 Babil | lat 32.48 | lon 44.43 | feature PPL | prec 1
place Penjwen, Penjwin | id IRQ.SULAYMANIYAH.PENJWEN | country IRQ | adm1 Sulaymaniyah | lat 35.62 | lon 45.94 | feature PPL | prec 1
place Rania, Ranya | id IRQ.SULAYMANIYAH.RANIA | country IRQ | adm1 Sulaymaniyah | lat 36.25 | lon 44.88 | feature PPL | prec 1
place Chamchamal | id IRQ.SULAYMANIYAH.CHAMCHAMAL | country IRQ | adm1 Sulaymaniyah | lat 35.53 | lon 44.83 | feature PPL | prec 1
place Qandil | id IRQ.SULAYMANIYAH.QANDIL | country IRQ | adm1 Sulaymaniyah | lat 36.5 | lon 45.0 | feature PPL | prec 1
place Amadiya, Amedi | id IRQ.DUHOK.AMADIYA | country IRQ | adm1 Dohuk | lat 37.09 | lon 43.49 | feature PPL | prec 1
place Zakho | id IRQ.DUHOK.ZAKHO | country IRQ | adm1 Dohuk | lat 37.14 | lon 42.68 | feature PPL | prec 1

# --- AFG ---
place Sangin | id AFG.HELMAND.SANGIN | country AFG | adm1 Helmand | lat 32.07 | lon 64.83 | feature PPL | prec 1
place Musa Qala | id AFG.HELMAND.MUSAQALA | country AFG | adm1 Helmand | lat 32.44 | lon 64.74 | feature PPL | prec 1
place Nawzad, Naw Zad | id AFG.HELMAND.NAWZAD | country AFG | adm1 Helmand | lat 32.4 | lon 64.47 | feature PPL | prec 1
place Marjah, Marja | id AFG.HELMAND.MARJAH | country AFG | adm1 Helmand | lat 31.52 | lon 64.11 | feature PPL | prec 1
place Nad Ali, Nad-e Ali | id AFG.HELMAND.NADALI | country AFG | adm1 Helmand | lat 31.64 | lon 64.24 | feature PPL | prec 1
place Nahr-e Saraj, Nahri Saraj | id AFG.HELMAND.NAHRESARAJ | country AFG | adm1 Helmand | lat 31.82 | lon 64.57 | feature PPL | prec 1
place Garmsir, Garmser | id AFG.HELMAND.GARMSIR | country AFG | adm1 Helmand | lat 31.13 | lon 64.2 | feature PPL | prec 1
place Kajaki | id AFG.HELMAND.KAJAKI | country AFG | adm1 Helmand | lat 32.27 | lon 65.05 | feature PPL | prec 1
place Khanashin, Khan Neshin | id AFG.HELMAND.KHANASHIN | country AFG | adm1 Helmand | lat 30.55 | lon 63.79 | feature PPL | prec 1
place Washir | id AFG.HELMAND.WASHIR | country AFG | adm1 Helmand | lat 32.25 | lon 63.86 | feature PPL | prec 1
place Malgir | id AFG.HELMAND.MALGIR | country AFG | adm1 Helmand | lat 31.9 | lon 64.6 | feature PPL | prec 1
place Baghran | id AFG.HELMAND.BAGHRAN | country AFG | adm1 Helmand | lat 33.1 | lon 65.1 | feature PPL | prec 1
place Nawa | id AFG.HELMAND.NAWA | country AFG | adm1 Helmand | lat 31.48 | lon 64.24 | feature PPL | prec 1
place Zhari, Zharay, Zheray | id AFG.KANDAHAR.ZHARI | country AFG | adm1 Kandahar | lat 31.6 | lon 65.4 | feature PPL | prec 1
place Arghandab | id AFG.KANDAHAR.ARGHANDAB | country AFG | adm1 Kandahar | lat 31.66 | lon 65.65 | feature PPL | prec 1
place Maiwand, Maywand | id AFG.KANDAHAR.MAIWAND | country AFG | adm1 Kandahar | lat 31.75 | lon 65.13 | feature PPL | prec 1
place Shah Wali Kot | id AFG.KANDAHAR.SHAHWALIKOT | country AFG | adm1 Kandahar | lat 32.2 | lon 66.0 | feature PPL | prec 1
place Daman | id AFG.KANDAHAR.DAMAN | country AFG | adm1 Kandahar | lat 31.5 | lon 65.9 | feature PPL | prec 1
place Khakrez | id AFG.KANDAHAR.KHAKREZ | country AFG | adm1 Kandahar | lat 32.0 | lon 65.45 | feature PPL | prec 1
place Mianeshin, Mian Nishin | id AFG.KANDAHAR.MIANESHIN | country AFG | adm1 Kandahar | lat 32.4 | lon 66.3 | feature PPL | prec 1
place Nish, Nesh | id AFG.KANDAHAR.NISH | country AFG | adm1 Kandahar | lat 32.37 | lon 65.65 | feature PPL | prec 1
place Dand | id AFG.KANDAHAR.DAND | country AFG | adm1 Kandahar | lat 31.55 | lon 65.68 | feature PPL | prec 1
place Band-e Timor, Bandi Timor | id AFG.KANDAHAR.BANDETIMOR | country AFG | adm1 Kandahar | lat 31.5 | lon 65.0 | feature PPL | prec 1
place Ghorak | id AFG.KANDAHAR.GHORAK | country AFG | adm1 Kandahar | lat 31.97 | lon 65.15 | feature PPL | prec 1
place Tarin Kot, Tarin Kowt, Tirin Kot | id AFG.URUZGAN.TARINKOT | country AFG | adm1 Uruzgan | lat 32.63 | lon 65.87 | feature PPL | prec 1
place Khas Uruzgan | id AFG.URUZGAN.KHASURUZGAN | country AFG | adm1 Uruzgan | lat 32.93 | lon 66.7 | feature PPL | prec 1
place Dehrawud, Deh Rawood, Dihrawud | id AFG.URUZGAN.DEHRAWUD | country AFG | adm1 Uruzgan | lat 32.63 | lon 65.47 | feature PPL | prec 1
place Chora | id AFG.URUZGAN.CHORA | country AFG | adm1 Uruzgan | lat 32.8 | lon 66.1 | feature PPL | prec 1
place Chinartu | id AFG.URUZGAN.CHINARTU | country AFG | adm1 Uruzgan | lat 32.8 | lon 66.3 | feature PPL | prec 1
place Gizab | id AFG.URUZGAN.GIZAB | country AFG | adm1 Uruzgan | lat 33.38 | lon 66.27 | feature PPL | prec 1
place Andar | id AFG.GHAZNI.ANDAR | country AFG | adm1 Ghazni | lat 33.3 | lon 68.45 | feature PPL | prec 1
place Qarabagh | id AFG.GHAZNI.QARABAGH | country AFG | adm1 Ghazni | lat 33.2 | lon 68.1 | feature PPL | prec 1
place Jaghori | id AFG.GHAZNI.JAGHORI | country AFG | adm1 Ghazni | lat 33.14 | lon 67.45 | feature PPL | prec 1
place Muqur | id AFG.GHAZNI.MUQUR | country AFG | adm1 Ghazni | lat 32.82 | lon 67.77 | feature PPL | prec 1
place Malistan | id AFG.GHAZNI.MALISTAN | country AFG | adm1 Ghazni | lat 33.37 | lon 67.05 | feature PPL | prec 1
place Giro | id AFG.GHAZNI.GIRO | country AFG | adm1 Ghazni | lat 33.05 | lon 68.4 | feature PPL | prec 1
place Gelan | id AFG.GHAZNI.GELAN | country AFG | adm1 Ghazni | lat 32.65 | lon 67.6 | feature PPL | prec 1
place Deh Yak | id AFG.GHAZNI.DEHYAK | country AFG | adm1 Ghazni | lat 33.5 | lon 68.55 | feature PPL | prec 1
place Khogyani | id AFG.GHAZNI.KHOGYANI | country AFG | adm1 Ghazni | lat 33.6 | lon 68.2 | feature PPL | prec 1
place Waghaz | id AFG.GHAZNI.WAGHAZ | country AFG | adm1 Ghazni | lat 33.4 | lon 68.1 | feature PPL | prec 1
place Ajristan | id AFG.GHAZNI.AJRISTAN | country AFG | adm1 Ghazni | lat 33.53 | lon 67.23 | feature PPL | prec 1
place Sayedabad, Saydabad, Sayad Abad, Sayed Abad, Sayabad | id AFG.WARDAK.SAYEDABAD | country AFG | adm1 Wardak | lat 33.97 | lon 68.7 | feature PPL | prec 1
place Jalrez | id AFG.WARDAK.JALREZ | country AFG | adm1 Wardak | lat 34.48 | lon 68.65 | feature PPL | prec 1
place Chak | id AFG.WARDAK.CHAK | country AFG | adm1 Wardak | lat 34.1 | lon 68.6 | feature PPL | prec 1
place Nirkh, Nerkh | id AFG.WARDAK.NIRKH | country AFG | adm1 Wardak | lat 34.35 | lon 68.8 | feature PPL | prec 1
place Maidan Shahr, Maidan Shar, Maydan | id AFG.WARDAK.MAIDANSHAHR | country AFG | adm1 Wardak | lat 34.4 | lon 68.87 | feature PPL | prec 1
place Behsud | id AFG.WARDAK.BEHSUD | country AFG | adm1 Wardak | lat 34.4 | lon 67.9 | feature PPL | prec 1
place Jaghatu | id AFG.WARDAK.JAGHATU | country AFG | adm1 Wardak | lat 33.8 | lon 68.4 | feature PPL | prec 1
place Daimirdad | id AFG.WARDAK.DAIMIRDAD | country AFG | adm1 Wardak | lat 34.2 | lon 68.2 | feature PPL | prec 1
place Pul-e Alam, Puli Alam | id AFG.LOGAR.PULEALAM | country AFG | adm1 Logar | lat 34.0 | lon 69.02 | feature PPL | prec 1
place Charkh | id AFG.LOGAR.CHARKH | country AFG | adm1 Logar | lat 33.8 | lon 68.93 | feature PPL | prec 1
place Mohammad Agha, Mohammed Agha | id AFG.LOGAR.MOHAMMADAGHA | country AFG | adm1 Logar | lat 34.2 | lon 69.1 | feature PPL | prec 1
place Azra | id AFG.LOGAR.AZRA | country AFG | adm1 Logar | lat 34.2 | lon 69.6 | feature PPL | prec 1
place Kharwar | id AFG.LOGAR.KHARWAR | country AFG | adm1 Logar | lat 33.7 | lon 68.9 | feature PPL | prec 1
place Sarobi, Surobi | id AFG.KABUL.SAROBI | country AFG | adm1 Kabul | lat 34.6 | lon 69.75 | feature PPL | prec 1
place Bagrami | id AFG.KABUL.BAGRAMI | country AFG | adm1 Kabul | lat 34.5 | lon 69.27 | feature PPL | prec 1
place Musahi | id AFG.KABUL.MUSAHI | country AFG | adm1 Kabul | lat 34.35 | lon 69.2 | feature PPL | prec 1
place Deh Sabz | id AFG.KABUL.DEHSABZ | country AFG | adm1 Kabul | lat 34.6 | lon 69.2 | feature PPL | prec 1
place Char Asiab | id AFG.KABUL.CHARASIAB | country AFG | adm1 Kabul | lat 34.4 | lon 69.15 | feature PPL | prec 1
place Shakar Dara | id AFG.KABUL.SHAKARDARA | country AFG | adm1 Kabul | lat 34.68 | lon 69.0 | feature PPL | prec 1
place Dasht-e-Barchi, Dashti Barchi | id AFG.KABUL.DASHTEBARCHI | country AFG | adm1 Kabul | lat 34.5 | lon 69.07 | feature PPL | prec 1
place Qargha, Karga | id AFG.KABUL.QARGHA | country AFG | adm1 Kabul | lat 34.55 | lon 69.04 | feature PPL | prec 1
place Tagab | id AFG.KAPISA.TAGAB | country AFG | adm1 Kapisa | lat 34.85 | lon 69.65 | feature PPL | prec 1
place Alasay, Alasai | id AFG.KAPISA.ALASAY | country AFG | adm1 Kapisa | lat 34.9 | lon 69.75 | feature PPL | prec 1
place Nijrab, Nejrab | id AFG.KAPISA.NIJRAB | country AFG | adm1 Kapisa | lat 34.97 | lon 69.58 | feature PPL | prec 1
place Mahmud-i-Raqi | id AFG.KAPISA.MAHMUDIRAQI | country AFG | adm1 Kapisa | lat 35.02 | lon 69.35 | feature PPL | prec 1
place Ghorband, Siyagird | id AFG.PARWAN.GHORBAND | country AFG | adm1 Parwan | lat 35.0 | lon 68.85 | feature PPL | prec 1
place Shinwari | id AFG.PARWAN.SHINWARI | country AFG | adm1 Parwan | lat 35.0 | lon 68.8 | feature PPL | prec 1
place Imam Sahib, Emam Saheb | id AFG.KUNDUZ.IMAMSAHIB | country AFG | adm1 Kunduz | lat 37.19 | lon 68.93 | feature PPL | prec 1
place Dasht-e Archi, Dashti Archi, Dasht-i-Archi | id AFG.KUNDUZ.DASHTEARCHI | country AFG | adm1 Kunduz | lat 37.13 | lon 69.17 | feature PPL | prec 1
place Chardara, Char Dara, Chahar Dara | id AFG.KUNDUZ.CHARDARA | country AFG | adm1 Kunduz | lat 36.7 | lon 68.75 | feature PPL | prec 1
place Khan Abad | id AFG.KUNDUZ.KHANABAD | country AFG | adm1 Kunduz | lat 36.68 | lon 69.11 | feature PPL | prec 1
place Aliabad | id AFG.KUNDUZ.ALIABAD | country AFG | adm1 Kunduz | lat 36.5 | lon 68.9 | feature PPL | prec 1
place Qala-e-Zal, Qalay-i-Zal | id AFG.KUNDUZ.QALAEZAL | country AFG | adm1 Kunduz | lat 37.0 | lon 68.47 | feature PPL | prec 1
place Gul Tepa | id AFG.KUNDUZ.GULTEPA | country AFG | adm1 Kunduz | lat 36.9 | lon 68.8 | feature PPL | prec 1
place Baghlan-e Markazi, Baghlan-i-Markazi | id AFG.BAGHLAN.BAGHLANEMARKAZI | country AFG | adm1 Baghlan | lat 36.2 | lon 68.7 | feature PPL | prec 1
place Dahana-i-Ghori, Dahana-e Ghori | id AFG.BAGHLAN.DAHANAIGHORI | country AFG | adm1 Baghlan | lat 35.9 | lon 68.5 | feature PPL | prec 1
place Tala Wa Barfak | id AFG.BAGHLAN.TALAWABARFAK | country AFG | adm1 Baghlan | lat 35.38 | lon 68.3 | feature PPL | prec 1
place Burka | id AFG.BAGHLAN.BURKA | country AFG | adm1 Baghlan | lat 36.2 | lon 69.2 | feature PPL | prec 1
place Khinjan, Khenjan | id AFG.BAGHLAN.KHINJAN | country AFG | adm1 Baghlan | lat 35.6 | lon 68.9 | feature PPL | prec 1
place Doshi | id AFG.BAGHLAN.DOSHI | country AFG | adm1 Baghlan | lat 35.6 | lon 68.68 | feature PPL | prec 1
place Darqad | id AFG.TAKHAR.DARQAD | country AFG | adm1 Takhar | lat 37.4 | lon 69.5 | feature PPL | prec 1
place Khwaja Ghar, Khwajaghar | id AFG.TAKHAR.KHWAJAGHAR | country AFG | adm1 Takhar | lat 37.1 | lon 69.4 | feature PPL | prec 1
place Baharak | id AFG.TAKHAR.BAHARAK | country AFG | adm1 Takhar | lat 36.7 | lon 69.4 | feature PPL | prec 1
place Yangi Qala | id AFG.TAKHAR.YANGIQALA | country AFG | adm1 Takhar | lat 37.5 | lon 69.6 | feature PPL | prec 1
place Ishkamish | id AFG.TAKHAR.ISHKAMISH | country AFG | adm1 Takhar | lat 36.4 | lon 69.3 | feature PPL | prec 1
place Chah Ab, Chahab | id AFG.TAKHAR.CHAHAB | country AFG | adm1 Takhar | lat 37.4 | lon 69.8 | feature PPL | prec 1
place Eshkamesh | id AFG.TAKHAR.ESHKAMESH | country AFG | adm1 Takhar | lat 36.4 | lon 69.3 | feature PPL | prec 1
place Bangi | id AFG.TAKHAR.BANGI | country AFG | adm1 Takhar | lat 36.7 | lon 69.3 | feature PPL | prec 1
place Khwaja Bahauddin | id AFG.TAKHAR.KHWAJABAHAUDDIN | country AFG | adm1 Takhar | lat 37.4 | lon 69.6 | feature PPL | prec 1
place Jurm | id AFG.BADAKHSHAN.JURM | country AFG | adm1 Badakhshan | lat 36.86 | lon 70.83 | feature PPL | prec 1
place Warduj | id AFG.BADAKHSHAN.WARDUJ | country AFG | adm1 Badakhshan | lat 36.75 | lon 71.1 | feature PPL | prec 1
place Yamgan | id AFG.BADAKHSHAN.YAMGAN | country AFG | adm1 Badakhshan | lat 36.5 | lon 70.8 | feature PPL | prec 1
place Baharak, Baharistan | id AFG.BADAKHSHAN.BAHARAK | country AFG | adm1 Badakhshan | lat 37.0 | lon 70.9 | feature PPL | prec 1
place Kishm, Keshm | id AFG.BADAKHSHAN.KISHM | country AFG | adm1 Badakhshan | lat 36.82 | lon 70.1 | feature PPL | prec 1
place Raghistan | id AFG.BADAKHSHAN.RAGHISTAN | country AFG | adm1 Badakhshan | lat 37.7 | lon 70.6 | feature PPL | prec 1
place Zebak | id AFG.BADAKHSHAN.ZEBAK | country AFG | adm1 Badakhshan | lat 36.53 | lon 71.35 | feature PPL | prec 1
place Ishkashim | id AFG.BADAKHSHAN.ISHKASHIM | country AFG | adm1 Badakhshan | lat 36.7 | lon 71.6 | feature PPL | prec 1
place Argo | id AFG.BADAKHSHAN.ARGO | country AFG | adm1 Badakhshan | lat 37.03 | lon 70.4 | feature PPL | prec 1
place Darayim, Darayem | id AFG.BADAKHSHAN.DARAYIM | country AFG | adm1 Badakhshan | lat 36.9 | lon 70.4 | feature PPL | prec 1
place Arghanj Khwa | id AFG.BADAKHSHAN.ARGHANJKHWA | country AFG | adm1 Badakhshan | lat 37.3 | lon 70.7 | feature PPL | prec 1
place Kiran wa Munjan | id AFG.BADAKHSHAN.KIRANWAMUNJAN | country AFG | adm1 Badakhshan | lat 36.0 | lon 70.9 | feature PPL | prec 1
place Qaysar, Qaisar | id AFG.FARYAB.QAYSAR | country AFG | adm1 Faryab | lat 35.68 | lon 64.29 | feature PPL | prec 1
place Almar | id AFG.FARYAB.ALMAR | country AFG | adm1 Faryab | lat 35.85 | lon 64.5 | feature PPL | prec 1
place Pashtun Kot | id AFG.FARYAB.PASHTUNKOT | country AFG | adm1 Faryab | lat 35.9 | lon 64.8 | feature PPL | prec 1
place Khwaja Sabz Posh | id AFG.FARYAB.KHWAJASABZPOSH | country AFG | adm1 Faryab | lat 36.0 | lon 65.0 | feature PPL | prec 1
place Bilchiragh | id AFG.FARYAB.BILCHIRAGH | country AFG | adm1 Faryab | lat 35.8 | lon 65.2 | feature PPL | prec 1
place Shirin Tagab | id AFG.FARYAB.SHIRINTAGAB | country AFG | adm1 Faryab | lat 36.2 | lon 64.9 | feature PPL | prec 1
place Kohistanat | id AFG.FARYAB.KOHISTANAT | country AFG | adm1 Faryab | lat 35.7 | lon 65.7 | feature PPL | prec 1
place Gurziwan | id AFG.FARYAB.GURZIWAN | country AFG | adm1 Faryab | lat 35.6 | lon 65.2 | feature PPL | prec 1
place Dawlatabad | id AFG.FARYAB.DAWLATABAD | country AFG | adm1 Faryab | lat 36.4 | lon 64.9 | feature PPL | prec 1
place Darzab | id AFG.JOWZJAN.DARZAB | country AFG | adm1 Jowzjan | lat 36.0 | lon 65.4 | feature PPL | prec 1
place Qush Tepa, Qosh Tepa | id AFG.JOWZJAN.QUSHTEPA | country AFG | adm1 Jowzjan | lat 36.1 | lon 65.5 | feature PPL | prec 1
place Shiberghan | id AFG.JOWZJAN.SHIBERGHAN | country AFG | adm1 Jowzjan | lat 36.67 | lon 65.75 | feature PPL | prec 1
place Aqcha | id AFG.JOWZJAN.AQCHA | country AFG | adm1 Jowzjan | lat 36.9 | lon 66.18 | feature PPL | prec 1
place Sayyad, Sayad | id AFG.SAREPUL.SAYYAD | country AFG | adm1 Sar-e Pul | lat 36.1 | lon 65.9 | feature PPL | prec 1
place Mirza Olang, Mirza Wulang, Mirzawalang | id AFG.SAREPUL.MIRZAOLANG | country AFG | adm1 Sar-e Pul | lat 36.0 | lon 66.0 | feature PPL | prec 1
place Sozma Qala | id AFG.SAREPUL.SOZMAQALA | country AFG | adm1 Sar-e Pul | lat 36.1 | lon 66.1 | feature PPL | prec 1
place Sancharak | id AFG.SAREPUL.SANCHARAK | country AFG | adm1 Sar-e Pul | lat 36.1 | lon 66.4 | feature PPL | prec 1
place Balkhab | id AFG.SAREPUL.BALKHAB | country AFG | adm1 Sar-e Pul | lat 35.5 | lon 66.9 | feature PPL | prec 1
place Mazar Sharif | id AFG.BALKH.MAZARSHARIF | country AFG | adm1 Balkh | lat 36.7 | lon 67.11 | feature PPL | prec 1
place Chimtal | id AFG.BALKH.CHIMTAL | country AFG | adm1 Balkh | lat 36.6 | lon 66.8 | feature PPL | prec 1
place Chahar Bolak, Charbolak | id AFG.BALKH.CHAHARBOLAK | country AFG | adm1 Balkh | lat 36.8 | lon 66.7 | feature PPL | prec 1
place Sholgara, Shulgara | id AFG.BALKH.SHOLGARA | country AFG | adm1 Balkh | lat 36.33 | lon 66.88 | feature PPL | prec 1
place Zari, Zare | id AFG.BALKH.ZARI | country AFG | adm1 Balkh | lat 35.97 | lon 66.6 | feature PPL | prec 1
place Dehdadi | id AFG.BALKH.DEHDADI | country AFG | adm1 Balkh | lat 36.65 | lon 66.98 | feature PPL | prec 1
place Hairatan | id AFG.BALKH.HAIRATAN | country AFG | adm1 Balkh | lat 37.22 | lon 67.42 | feature PPL | prec 1
place Nahri Shahi | id AFG.BALKH.NAHRISHAHI | country AFG | adm1 Balkh | lat 36.75 | lon 67.2 | feature PPL | prec 1
place Pastoki | id AFG.BALKH.PASTOKI | country AFG | adm1 Balkh | lat 36.7 | lon 67.1 | feature PPL | prec 1
place Dara-i-Suf, Darah Suf, Dara Suf | id AFG.SAMANGAN.DARAISUF | country AFG | adm1 Samangan | lat 35.9 | lon 67.3 | feature PPL | prec 1
place Ruyi Du Ab, Ruyi Dab | id AFG.SAMANGAN.RUYIDUAB | country AFG | adm1 Samangan | lat 35.5 | lon 67.8 | feature PPL | prec 1
place Qala-e-Naw, Qala-i-Naw, Qalat Naw | id AFG.BADGHIS.QALAENAW | country AFG | adm1 Badghis | lat 34.99 | lon 63.13 | feature PPL | prec 1
place Murghab, Bala Murghab | id AFG.BADGHIS.MURGHAB | country AFG | adm1 Badghis | lat 35.58 | lon 63.33 | feature PPL | prec 1
place Muqur | id AFG.BADGHIS.MUQUR | country AFG | adm1 Badghis | lat 34.9 | lon 63.0 | feature PPL | prec 1
place Ab Kamari | id AFG.BADGHIS.ABKAMARI | country AFG | adm1 Badghis | lat 35.0 | lon 63.0 | feature PPL | prec 1
place Qadis | id AFG.BADGHIS.QADIS | country AFG | adm1 Badghis | lat 34.8 | lon 63.4 | feature PPL | prec 1
place Jawand | id AFG.BADGHIS.JAWAND | country AFG | adm1 Badghis | lat 35.07 | lon 64.15 | feature PPL | prec 1
place Bala Morghab | id AFG.BADGHIS.BALAMORGHAB | country AFG | adm1 Badghis | lat 35.58 | lon 63.33 | feature PPL | prec 1
place Adraskan | id AFG.HERAT.ADRASKAN | country AFG | adm1 Herat | lat 33.64 | lon 62.27 | feature PPL | prec 1
place Ghoryan, Ghorian | id AFG.HERAT.GHORYAN | country AFG | adm1 Herat | lat 34.34 | lon 61.47 | feature PPL | prec 1
place Kohsan | id AFG.HERAT.KOHSAN | country AFG | adm1 Herat | lat 34.65 | lon 61.2 | feature PPL | prec 1
place Pashtun Zarghun | id AFG.HERAT.PASHTUNZARGHUN | country AFG | adm1 Herat | lat 34.3 | lon 62.7 | feature PPL | prec 1
place Gulran | id AFG.HERAT.GULRAN | country AFG | adm1 Herat | lat 35.1 | lon 61.68 | feature PPL | prec 1
place Farsi | id AFG.HERAT.FARSI | country AFG | adm1 Herat | lat 33.75 | lon 63.25 | feature PPL | prec 1
place Obe, Obeh | id AFG.HERAT.OBE | country AFG | adm1 Herat | lat 34.37 | lon 63.17 | feature PPL | prec 1
place Kushk | id AFG.HERAT.KUSHK | country AFG | adm1 Herat | lat 34.87 | lon 62.5 | feature PPL | prec 1
place Islam Qala | id AFG.HERAT.ISLAMQALA | country AFG | adm1 Herat | lat 34.67 | lon 61.07 | feature PPL | prec 1
place Guzara | id AFG.HERAT.GUZARA | country AFG | adm1 Herat | lat 34.2 | lon 62.2 | feature PPL | prec 1
place Injil | id AFG.HERAT.INJIL | country AFG | adm1 Herat | lat 34.35 | lon 62.25 | feature PPL | prec 1
place Rabat-i-Sangi | id AFG.HERAT.RABATISANGI | country AFG | adm1 Herat | lat 35.0 | lon 62.0 | feature PPL | prec 1
place Chesht-e Sharif | id AFG.HERAT.CHESHTESHARIF | country AFG | adm1 Herat | lat 34.3 | lon 63.7 | feature PPL | prec 1
place Barpol | id AFG.HERAT.BARPOL | country AFG | adm1 Herat | lat 33.7 | lon 63.2 | feature PPL | prec 1
place Zinda Jan | id AFG.HERAT.ZINDAJAN | country AFG | adm1 Herat | lat 34.3 | lon 61.7 | feature PPL | prec 1
place Bala Buluk, Bala Boluk, Bala Baluk | id AFG.FARAH.BALABULUK | country AFG | adm1 Farah | lat 32.6 | lon 62.5 | feature PPL | prec 1
place Pusht Rod, Pusht-e Rod | id AFG.FARAH.PUSHTROD | country AFG | adm1 Farah | lat 32.5 | lon 62.2 | feature PPL | prec 1
place Bakwa | id AFG.FARAH.BAKWA | country AFG | adm1 Farah | lat 32.24 | lon 62.95 | feature PPL | prec 1
place Gulistan | id AFG.FARAH.GULISTAN | country AFG | adm1 Farah | lat 32.6 | lon 63.6 | feature PPL | prec 1
place Purchaman | id AFG.FARAH.PURCHAMAN | country AFG | adm1 Farah | lat 33.1 | lon 63.9 | feature PPL | prec 1
place Anar Dara | id AFG.FARAH.ANARDARA | country AFG | adm1 Farah | lat 32.76 | lon 61.65 | feature PPL | prec 1
place Shib Koh | id AFG.FARAH.SHIBKOH | country AFG | adm1 Farah | lat 32.0 | lon 61.5 | feature PPL | prec 1
place Khak-e Safid, Khaki Safed | id AFG.FARAH.KHAKESAFID | country AFG | adm1 Farah | lat 32.8 | lon 62.3 | feature PPL | prec 1
place Khash Rod | id AFG.NIMROZ.KHASHROD | country AFG | adm1 Nimroz | lat 31.5 | lon 62.9 | feature PPL | prec 1
place Dilaram, Delaram | id AFG.NIMROZ.DILARAM | country AFG | adm1 Nimroz | lat 32.17 | lon 63.42 | feature PPL | prec 1
place Charborjak | id AFG.NIMROZ.CHARBORJAK | country AFG | adm1 Nimroz | lat 30.3 | lon 62.0 | feature PPL | prec 1
place Firozkoh, Feroz Koh, Chaghcharan | id AFG.GHOR.FIROZKOH | country AFG | adm1 Ghor | lat 34.52 | lon 65.25 | feature PPL | prec 1
place Pasaband | id AFG.GHOR.PASABAND | country AFG | adm1 Ghor | lat 33.4 | lon 64.6 | feature PPL | prec 1
place Dawlat Yar | id AFG.GHOR.DAWLATYAR | country AFG | adm1 Ghor | lat 34.5 | lon 65.8 | feature PPL | prec 1
place Taywara | id AFG.GHOR.TAYWARA | country AFG | adm1 Ghor | lat 33.5 | lon 64.4 | feature PPL | prec 1
place Morghab | id AFG.GHOR.MORGHAB | country AFG | adm1 Ghor | lat 34.7 | lon 65.8 | feature PPL | prec 1
place Lal wa Sarjangal | id AFG.GHOR.LALWASARJANGAL | country AFG | adm1 Ghor | lat 34.5 | lon 66.3 | feature PPL | prec 1
place Murghab | id AFG.GHOR.MURGHAB | country AFG | adm1 Ghor | lat 34.8 | lon 65.6 | feature PPL | prec 1
place Charsadda | id AFG.GHOR.CHARSADDA | country AFG | adm1 Ghor | lat 34.9 | lon 65.0 | feature PPL | prec 1
place Shajoy, Shahjoy, Shah Joy | id AFG.ZABUL.SHAJOY | country AFG | adm1 Zabul | lat 32.52 | lon 67.42 | feature PPL | prec 1
place Shinkay, Shinkai | id AFG.ZABUL.SHINKAY | country AFG | adm1 Zabul | lat 31.9 | lon 67.3 | feature PPL | prec 1
place Arghandab | id AFG.ZABUL.ARGHANDAB | country AFG | adm1 Zabul | lat 32.5 | lon 67.3 | feature PPL | prec 1
place Shahr-e Safa | id AFG.ZABUL.SHAHRESAFA | country AFG | adm1 Zabul | lat 31.8 | lon 66.3 | feature PPL | prec 1
place Mizan | id AFG.ZABUL.MIZAN | country AFG | adm1 Zabul | lat 32.2 | lon 66.5 | feature PPL | prec 1
place Daychopan | id AFG.ZABUL.DAYCHOPAN | country AFG | adm1 Zabul | lat 32.7 | lon 66.8 | feature PPL | prec 1
place Tarnak wa Jaldak | id AFG.ZABUL.TARNAKWAJALDAK | country AFG | adm1 Zabul | lat 31.9 | lon 66.5 | feature PPL | prec 1
place Kakar | id AFG.ZABUL.KAKAR | country AFG | adm1 Zabul | lat 32.7 | lon 66.6 | feature PPL | prec 1
place Alishing | id AFG.LAGHMAN.ALISHING | country AFG | adm1 Laghman | lat 34.75 | lon 70.1 | feature PPL | prec 1
place Alingar | id AFG.LAGHMAN.ALINGAR | country AFG | adm1 Laghman | lat 34.8 | lon 70.35 | feature PPL | prec 1
place Qarghayi | id AFG.LAGHMAN.QARGHAYI | country AFG | adm1 Laghman | lat 34.55 | lon 70.25 | feature PPL | prec 1
place Dawlat Shah | id AFG.LAGHMAN.DAWLATSHAH | country AFG | adm1 Laghman | lat 34.95 | lon 70.08 | feature PPL | prec 1
place Badpakh, Badpash | id AFG.LAGHMAN.BADPAKH | country AFG | adm1 Laghman | lat 34.6 | lon 70.0 | feature PPL | prec 1
place Nili | id AFG.DAYKUNDI.NILI | country AFG | adm1 Daykundi | lat 33.72 | lon 66.13 | feature PPL | prec 1
place Kijran, Kajran | id AFG.DAYKUNDI.KIJRAN | country AFG | adm1 Daykundi | lat 33.3 | lon 65.7 | feature PPL | prec 1
place Pato | id AFG.DAYKUNDI.PATO | country AFG | adm1 Daykundi | lat 33.3 | lon 66.3 | feature PPL | prec 1

# --- PAK ---
place Dera Murad Jamali | id PAK.BALOCHISTAN.DERAMURADJAMALI | country PAK | adm1 Balochistan | lat 28.55 | lon 68.22 | feature PPL | prec 1
place Machh, Mach | id PAK.BALOCHISTAN.MACHH | country PAK | adm1 Balochistan | lat 29.87 | lon 67.33 | feature PPL | prec 1
place Buleda | id PAK.BALOCHISTAN.BULEDA | country PAK | adm1 Balochistan | lat 26.3 | lon 63.2 | feature PPL | prec 1
place Tump | id PAK.BALOCHISTAN.TUMP | country PAK | adm1 Balochistan | lat 26.1 | lon 62.4 | feature PPL | prec 1
place Musa Khel | id PAK.BALOCHISTAN.MUSAKHEL | country PAK | adm1 Balochistan | lat 30.85 | lon 69.8 | feature PPL | prec 1
place Sui | id PAK.BALOCHISTAN.SUI | country PAK | adm1 Balochistan | lat 28.6 | lon 69.2 | feature PPL | prec 1
place Dhadar | id PAK.BALOCHISTAN.DHADAR | country PAK | adm1 Balochistan | lat 29.48 | lon 67.65 | feature PPL | prec 1
place Sanjavi | id PAK.BALOCHISTAN.SANJAVI | country PAK | adm1 Balochistan | lat 30.28 | lon 68.35 | feature PPL | prec 1
place Batagram | id PAK.KHYBERPAKHTU.BATAGRAM | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.68 | lon 73.02 | feature PPL | prec 1
place Jarma | id PAK.KHYBERPAKHTU.JARMA | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.52 | lon 71.4 | feature PPL | prec 1
place Matta | id PAK.KHYBERPAKHTU.MATTA | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.93 | lon 72.41 | feature PPL | prec 1
place Saidu Sharif | id PAK.KHYBERPAKHTU.SAIDUSHARIF | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.75 | lon 72.36 | feature PPL | prec 1
place Besham | id PAK.KHYBERPAKHTU.BESHAM | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.93 | lon 72.88 | feature PPL | prec 1
place Dasu | id PAK.KHYBERPAKHTU.DASU | country PAK | adm1 Khyber Pakhtunkhwa | lat 35.29 | lon 73.29 | feature PPL | prec 1
place Godar | id PAK.KHYBERPAKHTU.GODAR | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.8 | lon 70.4 | feature PPL | prec 1
place Shabqadar Fort | id PAK.KHYBERPAKHTU.SHABQADARFORT | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.2 | lon 71.5 | feature PPL | prec 1
place Akora Khattak | id PAK.KHYBERPAKHTU.AKORAKHATTAK | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.0 | lon 72.12 | feature PPL | prec 1
place Orangi Town, Orangi | id PAK.SINDH.ORANGITOWN | country PAK | adm1 Sindh | lat 24.95 | lon 66.99 | feature PPL | prec 1
place Lyari | id PAK.SINDH.LYARI | country PAK | adm1 Sindh | lat 24.87 | lon 67.0 | feature PPL | prec 1
place Korangi | id PAK.SINDH.KORANGI | country PAK | adm1 Sindh | lat 24.84 | lon 67.13 | feature PPL | prec 1
place Malir | id PAK.SINDH.MALIR | country PAK | adm1 Sindh | lat 24.9 | lon 67.2 | feature PPL | prec 1
place Landhi | id PAK.SINDH.LANDHI | country PAK | adm1 Sindh | lat 24.85 | lon 67.2 | feature PPL | prec 1
place Wagah | id PAK.PUNJAB.WAGAH | country PAK | adm1 Punjab | lat 31.6 | lon 74.57 | feature PPL | prec 1
place Attock | id PAK.PUNJAB.ATTOCK | country PAK | adm1 Punjab | lat 33.77 | lon 72.36 | feature PPL | prec 1

# --- PSE ---
place Deir al-Balah | id PSE.GAZA.DEIRALBALAH | country PSE | adm1 Gaza | lat 31.42 | lon 34.35 | feature PPL | prec 1
place Nusseirat, Al-Nuseirat | id PSE.GAZA.NUSSEIRAT | country PSE | adm1 Gaza | lat 31.45 | lon 34.39 | feature PPL | prec 1
place Bureij | id PSE.GAZA.BUREIJ | country PSE | adm1 Gaza | lat 31.44 | lon 34.4 | feature PPL | prec 1
place Maghazi, al-Maghazi | id PSE.GAZA.MAGHAZI | country PSE | adm1 Gaza | lat 31.42 | lon 34.38 | feature PPL | prec 1
place Shujaiya, Shuja'iyya, Shujayea, Shejaiya | id PSE.GAZA.SHUJAIYA | country PSE | adm1 Gaza | lat 31.5 | lon 34.47 | feature PPL | prec 1
place Zeitoun, al-Zaytoun, Zaytun | id PSE.GAZA.ZEITOUN | country PSE | adm1 Gaza | lat 31.49 | lon 34.45 | feature PPL | prec 1
place Al-Mawasi | id PSE.GAZA.ALMAWASI | country PSE | adm1 Gaza | lat 31.33 | lon 34.25 | feature PPL | prec 1
place Gaza City | id PSE.GAZA.GAZACITY | country PSE | adm1 Gaza | lat 31.5 | lon 34.47 | feature PPL | prec 1
place Tal al-Sultan, Tel al-Sultan | id PSE.GAZA.TALALSULTAN | country PSE | adm1 Gaza | lat 31.3 | lon 34.24 | feature PPL | prec 1
place Abasan, Abasan al-Kabira | id PSE.GAZA.ABASAN | country PSE | adm1 Gaza | lat 31.32 | lon 34.35 | feature PPL | prec 1
place Khuza'a, Khuzaa | id PSE.GAZA.KHUZAA | country PSE | adm1 Gaza | lat 31.3 | lon 34.36 | feature PPL | prec 1
place East Rafah | id PSE.GAZA.EASTRAFAH | country PSE | adm1 Gaza | lat 31.28 | lon 34.28 | feature PPL | prec 1
place Sheikh Radwan | id PSE.GAZA.SHEIKHRADWAN | country PSE | adm1 Gaza | lat 31.53 | lon 34.46 | feature PPL | prec 1
place Al-Shati, Shati | id PSE.GAZA.ALSHATI | country PSE | adm1 Gaza | lat 31.53 | lon 34.45 | feature PPL | prec 1
place Kissufim | id PSE.GAZA.KISSUFIM | country PSE | adm1 Gaza | lat 31.37 | lon 34.4 | feature PPL | prec 1
place Qalqilya | id PSE.WESTBANK.QALQILYA | country PSE | adm1 West Bank | lat 32.19 | lon 34.97 | feature PPL | prec 1
place Al-Faraa, Faraa, Far'a | id PSE.WESTBANK.ALFARAA | country PSE | adm1 West Bank | lat 32.29 | lon 35.34 | feature PPL | prec 1
place Kafr Dan, Kufr Dan | id PSE.WESTBANK.KAFRDAN | country PSE | adm1 West Bank | lat 32.48 | lon 35.24 | feature PPL | prec 1
place Huwara, Hawara | id PSE.WESTBANK.HUWARA | country PSE | adm1 West Bank | lat 32.15 | lon 35.26 | feature PPL | prec 1
place Nur Shams | id PSE.WESTBANK.NURSHAMS | country PSE | adm1 West Bank | lat 32.32 | lon 35.06 | feature PPL | prec 1
place Salfit | id PSE.WESTBANK.SALFIT | country PSE | adm1 West Bank | lat 32.08 | lon 35.18 | feature PPL | prec 1
place Qusra | id PSE.WESTBANK.QUSRA | country PSE | adm1 West Bank | lat 32.08 | lon 35.33 | feature PPL | prec 1
place Beita | id PSE.WESTBANK.BEITA | country PSE | adm1 West Bank | lat 32.14 | lon 35.29 | feature PPL | prec 1
place Burin | id PSE.WESTBANK.BURIN | country PSE | adm1 West Bank | lat 32.18 | lon 35.25 | feature PPL | prec 1
place Deir Sharaf | id PSE.WESTBANK.DEIRSHARAF | country PSE | adm1 West Bank | lat 32.25 | lon 35.18 | feature PPL | prec 1
place Masafer Yatta | id PSE.WESTBANK.MASAFERYATTA | country PSE | adm1 West Bank | lat 31.4 | lon 35.15 | feature PPL | prec 1
place Al-Bireh | id PSE.WESTBANK.ALBIREH | country PSE | adm1 West Bank | lat 31.91 | lon 35.21 | feature PPL | prec 1
place Yatta | id PSE.WESTBANK.YATTA | country PSE | adm1 West Bank | lat 31.45 | lon 35.1 | feature PPL | prec 1
place Turmus Ayya | id PSE.WESTBANK.TURMUSAYYA | country PSE | adm1 West Bank | lat 32.04 | lon 35.28 | feature PPL | prec 1

# --- LBN ---
place Saida | id LBN.SOUTH.SAIDA | country LBN | adm1 South | lat 33.56 | lon 35.37 | feature PPL | prec 1
place Nabatieh, Nabatiyeh | id LBN.SOUTH.NABATIEH | country LBN | adm1 South | lat 33.38 | lon 35.48 | feature PPL | prec 1
place Bint Jbeil | id LBN.SOUTH.BINTJBEIL | country LBN | adm1 South | lat 33.12 | lon 35.43 | feature PPL | prec 1
place Marjayoun | id LBN.SOUTH.MARJAYOUN | country LBN | adm1 South | lat 33.36 | lon 35.59 | feature PPL | prec 1
place Khiam | id LBN.SOUTH.KHIAM | country LBN | adm1 South | lat 33.33 | lon 35.61 | feature PPL | prec 1
place Ain al-Hilweh, Ain al-Hilwe, Ain el-Hilweh, Ein el-Hilweh | id LBN.SOUTH.AINALHILWEH | country LBN | adm1 South | lat 33.54 | lon 35.38 | feature PPL | prec 1
place Qana | id LBN.SOUTH.QANA | country LBN | adm1 South | lat 33.21 | lon 35.3 | feature PPL | prec 1
place Aita al-Shaab | id LBN.SOUTH.AITAALSHAAB | country LBN | adm1 South | lat 33.1 | lon 35.33 | feature PPL | prec 1
place Kfar Kila, Kafr Kila | id LBN.SOUTH.KFARKILA | country LBN | adm1 South | lat 33.28 | lon 35.55 | feature PPL | prec 1
place Hasbaya | id LBN.SOUTH.HASBAYA | country LBN | adm1 South | lat 33.4 | lon 35.68 | feature PPL | prec 1
place Blida | id LBN.SOUTH.BLIDA | country LBN | adm1 South | lat 33.14 | lon 35.52 | feature PPL | prec 1
place Yaroun | id LBN.SOUTH.YAROUN | country LBN | adm1 South | lat 33.08 | lon 35.42 | feature PPL | prec 1
place Meiss al-Jabal | id LBN.SOUTH.MEISSALJABAL | country LBN | adm1 South | lat 33.17 | lon 35.53 | feature PPL | prec 1
place Arsal | id LBN.BEKAA.ARSAL | country LBN | adm1 Bekaa | lat 34.18 | lon 36.42 | feature PPL | prec 1
place Hermel | id LBN.BEKAA.HERMEL | country LBN | adm1 Bekaa | lat 34.39 | lon 36.39 | feature PPL | prec 1
place Qaa, al-Qaa | id LBN.BEKAA.QAA | country LBN | adm1 Bekaa | lat 34.34 | lon 36.47 | feature PPL | prec 1
place Chtaura | id LBN.BEKAA.CHTAURA | country LBN | adm1 Bekaa | lat 33.82 | lon 35.85 | feature PPL | prec 1
place Nahr al-Bared | id LBN.NORTH.NAHRALBARED | country LBN | adm1 North | lat 34.51 | lon 35.96 | feature PPL | prec 1
place Akkar | id LBN.NORTH.AKKAR | country LBN | adm1 North | lat 34.55 | lon 36.1 | feature PPL | prec 1
place Beirut | id LBN.DIV.BEIRUT | country LBN | adm1 Beirut | lat 33.86 | lon 35.50 | feature ADM1 | prec 4
place Dahiyeh, Dahieh, Dahiya | id LBN.BEIRUT.DAHIYEH | country LBN | adm1 Beirut | lat 33.85 | lon 35.5 | feature PPL | prec 1
place Tayouneh | id LBN.BEIRUT.TAYOUNEH | country LBN | adm1 Beirut | lat 33.87 | lon 35.51 | feature PPL | prec 1

# --- MMR ---
place Maungdaw | id MMR.RAKHINE.MAUNGDAW | country MMR | adm1 Rakhine | lat 20.82 | lon 92.37 | feature PPL | prec 1
place Buthidaung | id MMR.RAKHINE.BUTHIDAUNG | country MMR | adm1 Rakhine | lat 20.87 | lon 92.53 | feature PPL | prec 1
place Rathedaung | id MMR.RAKHINE.RATHEDAUNG | country MMR | adm1 Rakhine | lat 20.47 | lon 92.76 | feature PPL | prec 1
place Mrauk-U | id MMR.RAKHINE.MRAUKU | country MMR | adm1 Rakhine | lat 20.6 | lon 93.19 | feature PPL | prec 1
place Kyauktaw | id MMR.RAKHINE.KYAUKTAW | country MMR | adm1 Rakhine | lat 20.84 | lon 92.97 | feature PPL | prec 1
place Minbya | id MMR.RAKHINE.MINBYA | country MMR | adm1 Rakhine | lat 20.37 | lon 93.27 | feature PPL | prec 1
place Ponnagyun | id MMR.RAKHINE.PONNAGYUN | country MMR | adm1 Rakhine | lat 20.32 | lon 93.0 | feature PPL | prec 1
place Ann | id MMR.RAKHINE.ANN | country MMR | adm1 Rakhine | lat 19.78 | lon 94.03 | feature PPL | prec 1
place Kyaukphyu | id MMR.RAKHINE.KYAUKPHYU | country MMR | adm1 Rakhine | lat 19.43 | lon 93.53 | feature PPL | prec 1
place Myebon | id MMR.RAKHINE.MYEBON | country MMR | adm1 Rakhine | lat 20.05 | lon 93.37 | feature PPL | prec 1
place Toungup, Taungup | id MMR.RAKHINE.TOUNGUP | country MMR | adm1 Rakhine | lat 18.85 | lon 94.23 | feature PPL | prec 1
place Thandwe | id MMR.RAKHINE.THANDWE | country MMR | adm1 Rakhine | lat 18.46 | lon 94.37 | feature PPL | prec 1
place Pauktaw | id MMR.RAKHINE.PAUKTAW | country MMR | adm1 Rakhine | lat 20.18 | lon 93.05 | feature PPL | prec 1
place Ramree | id MMR.RAKHINE.RAMREE | country MMR | adm1 Rakhine | lat 19.1 | lon 93.85 | feature PPL | prec 1
place Paletwa | id MMR.CHIN.PALETWA | country MMR | adm1 Chin | lat 21.3 | lon 92.85 | feature PPL | prec 1
place Mindat | id MMR.CHIN.MINDAT | country MMR | adm1 Chin | lat 21.38 | lon 93.98 | feature PPL | prec 1
place Falam | id MMR.CHIN.FALAM | country MMR | adm1 Chin | lat 22.92 | lon 93.68 | feature PPL | prec 1
place Thantlang | id MMR.CHIN.THANTLANG | country MMR | adm1 Chin | lat 22.7 | lon 93.43 | feature PPL | prec 1
place Tedim | id MMR.CHIN.TEDIM | country MMR | adm1 Chin | lat 23.37 | lon 93.65 | feature PPL | prec 1
place Matupi | id MMR.CHIN.MATUPI | country MMR | adm1 Chin | lat 21.6 | lon 93.45 | feature PPL | prec 1
place Kanpetlet | id MMR.CHIN.KANPETLET | country MMR | adm1 Chin | lat 21.19 | lon 94.03 | feature PPL | prec 1
place Laiza | id MMR.KACHIN.LAIZA | country MMR | adm1 Kachin | lat 24.76 | lon 97.55 | feature PPL | prec 1
place Hpakant, Hpakan | id MMR.KACHIN.HPAKANT | country MMR | adm1 Kachin | lat 25.61 | lon 96.32 | feature PPL | prec 1
place Waingmaw | id MMR.KACHIN.WAINGMAW | country MMR | adm1 Kachin | lat 25.35 | lon 97.43 | feature PPL | prec 1
place Tanai | id MMR.KACHIN.TANAI | country MMR | adm1 Kachin | lat 26.36 | lon 96.72 | feature PPL | prec 1
place Mansi | id MMR.KACHIN.MANSI | country MMR | adm1 Kachin | lat 24.12 | lon 97.3 | feature PPL | prec 1
place Momauk | id MMR.KACHIN.MOMAUK | country MMR | adm1 Kachin | lat 24.25 | lon 97.35 | feature PPL | prec 1
place Chipwi | id MMR.KACHIN.CHIPWI | country MMR | adm1 Kachin | lat 25.88 | lon 98.13 | feature PPL | prec 1
place Injangyang | id MMR.KACHIN.INJANGYANG | country MMR | adm1 Kachin | lat 25.8 | lon 97.7 | feature PPL | prec 1
place Mohnyin | id MMR.KACHIN.MOHNYIN | country MMR | adm1 Kachin | lat 24.78 | lon 96.37 | feature PPL | prec 1
place Sumprabum | id MMR.KACHIN.SUMPRABUM | country MMR | adm1 Kachin | lat 26.55 | lon 97.57 | feature PPL | prec 1
place Muse | id MMR.SHAN.MUSE | country MMR | adm1 Shan | lat 23.99 | lon 97.9 | feature PPL | prec 1
place Kutkai | id MMR.SHAN.KUTKAI | country MMR | adm1 Shan | lat 23.45 | lon 97.94 | feature PPL | prec 1
place Namkham | id MMR.SHAN.NAMKHAM | country MMR | adm1 Shan | lat 23.83 | lon 97.68 | feature PPL | prec 1
place Kyaukme | id MMR.SHAN.KYAUKME | country MMR | adm1 Shan | lat 22.54 | lon 97.03 | feature PPL | prec 1
place Hsipaw | id MMR.SHAN.HSIPAW | country MMR | adm1 Shan | lat 22.62 | lon 97.3 | feature PPL | prec 1
place Laukkai, Laukkaing | id MMR.SHAN.LAUKKAI | country MMR | adm1 Shan | lat 23.69 | lon 98.77 | feature PPL | prec 1
place Kokang | id MMR.SHAN.KOKANG | country MMR | adm1 Shan | lat 23.7 | lon 98.7 | feature PPL | prec 1
place Namhsan, Namsan | id MMR.SHAN.NAMHSAN | country MMR | adm1 Shan | lat 22.97 | lon 97.15 | feature PPL | prec 1
place Pekon, Pekhon | id MMR.SHAN.PEKON | country MMR | adm1 Shan | lat 19.87 | lon 97.0 | feature PPL | prec 1
place Moebye, Mobye | id MMR.SHAN.MOEBYE | country MMR | adm1 Shan | lat 19.75 | lon 97.07 | feature PPL | prec 1
place Nawnghkio | id MMR.SHAN.NAWNGHKIO | country MMR | adm1 Shan | lat 22.32 | lon 96.8 | feature PPL | prec 1
place Pinlaung | id MMR.SHAN.PINLAUNG | country MMR | adm1 Shan | lat 20.12 | lon 96.78 | feature PPL | prec 1
place Hseni, Hsenwi | id MMR.SHAN.HSENI | country MMR | adm1 Shan | lat 23.3 | lon 97.97 | feature PPL | prec 1
place Mong Ko | id MMR.SHAN.MONGKO | country MMR | adm1 Shan | lat 24.1 | lon 98.3 | feature PPL | prec 1
place Namtu | id MMR.SHAN.NAMTU | country MMR | adm1 Shan | lat 23.08 | lon 97.4 | feature PPL | prec 1
place Mantong, Manton | id MMR.SHAN.MANTONG | country MMR | adm1 Shan | lat 23.25 | lon 97.1 | feature PPL | prec 1
place Hsihseng | id MMR.SHAN.HSIHSENG | country MMR | adm1 Shan | lat 20.15 | lon 97.25 | feature PPL | prec 1
place Karenni | id MMR.DIV.KAYAH | country MMR | adm1 Kayah | lat 19.68 | lon 97.21 | feature ADM1 | prec 4
place Demoso | id MMR.KAYAH.DEMOSO | country MMR | adm1 Kayah | lat 19.53 | lon 97.15 | feature PPL | prec 1
place Hpruso, Phruso | id MMR.KAYAH.HPRUSO | country MMR | adm1 Kayah | lat 19.42 | lon 97.13 | feature PPL | prec 1
place Bawlakhe | id MMR.KAYAH.BAWLAKHE | country MMR | adm1 Kayah | lat 19.17 | lon 97.35 | feature PPL | prec 1
place Shadaw | id MMR.KAYAH.SHADAW | country MMR | adm1 Kayah | lat 19.6 | lon 97.4 | feature PPL | prec 1
place Mese | id MMR.KAYAH.MESE | country MMR | adm1 Kayah | lat 18.75 | lon 97.65 | feature PPL | prec 1
place Hpasawng | id MMR.KAYAH.HPASAWNG | country MMR | adm1 Kayah | lat 18.87 | lon 97.32 | feature PPL | prec 1
place Karen State | id MMR.DIV.KAYIN | country MMR | adm1 Kayin | lat 16.89 | lon 97.635 | feature ADM1 | prec 4
place Myawaddy | id MMR.KAYIN.MYAWADDY | country MMR | adm1 Kayin | lat 16.69 | lon 98.51 | feature PPL | prec 1
place Kawkareik | id MMR.KAYIN.KAWKAREIK | country MMR | adm1 Kayin | lat 16.56 | lon 98.24 | feature PPL | prec 1
place Hpapun, Papun | id MMR.KAYIN.HPAPUN | country MMR | adm1 Kayin | lat 18.07 | lon 97.45 | feature PPL | prec 1
place Kyainseikgyi | id MMR.KAYIN.KYAINSEIKGYI | country MMR | adm1 Kayin | lat 16.05 | lon 98.13 | feature PPL | prec 1
place Lay Kay Kaw | id MMR.KAYIN.LAYKAYKAW | country MMR | adm1 Kayin | lat 16.6 | lon 98.53 | feature PPL | prec 1
place Hlaingbwe | id MMR.KAYIN.HLAINGBWE | country MMR | adm1 Kayin | lat 17.13 | lon 97.82 | feature PPL | prec 1
place Thandaunggyi | id MMR.KAYIN.THANDAUNGGYI | country MMR | adm1 Kayin | lat 19.07 | lon 96.68 | feature PPL | prec 1
place Shwe Kokko | id MMR.KAYIN.SHWEKOKKO | country MMR | adm1 Kayin | lat 16.8 | lon 98.53 | feature PPL | prec 1
place Mutraw | id MMR.KAYIN.MUTRAW | country MMR | adm1 Kayin | lat 18.07 | lon 97.45 | feature PPL | prec 1
place Thanbyuzayat | id MMR.MON.THANBYUZAYAT | country MMR | adm1 Mon | lat 15.97 | lon 97.73 | feature PPL | prec 1
place Moulmein | id MMR.MON.MOULMEIN | country MMR | adm1 Mon | lat 16.49 | lon 97.63 | feature PPL | prec 1
place Bilin | id MMR.MON.BILIN | country MMR | adm1 Mon | lat 17.22 | lon 97.23 | feature PPL | prec 1
place Ye | id MMR.MON.YE | country MMR | adm1 Mon | lat 15.25 | lon 97.85 | feature PPL | prec 1
place Sagaing, Sagaing Region | id MMR.DIV.SAGAING | country MMR | adm1 Sagaing | lat 23.00 | lon 95.33 | feature ADM1 | prec 4
place Kale, Kalay | id MMR.SAGAING.KALE | country MMR | adm1 Sagaing | lat 23.19 | lon 94.05 | feature PPL | prec 1
place Tabayin, Depayin | id MMR.SAGAING.TABAYIN | country MMR | adm1 Sagaing | lat 22.6 | lon 95.4 | feature PPL | prec 1
place Yinmabin | id MMR.SAGAING.YINMABIN | country MMR | adm1 Sagaing | lat 22.08 | lon 94.9 | feature PPL | prec 1
place Kani | id MMR.SAGAING.KANI | country MMR | adm1 Sagaing | lat 22.43 | lon 94.85 | feature PPL | prec 1
place Ye-U | id MMR.SAGAING.YEU | country MMR | adm1 Sagaing | lat 22.77 | lon 95.43 | feature PPL | prec 1
place Kawlin | id MMR.SAGAING.KAWLIN | country MMR | adm1 Sagaing | lat 23.78 | lon 95.68 | feature PPL | prec 1
place Wuntho | id MMR.SAGAING.WUNTHO | country MMR | adm1 Sagaing | lat 23.9 | lon 95.68 | feature PPL | prec 1
place Myaung | id MMR.SAGAING.MYAUNG | country MMR | adm1 Sagaing | lat 21.8 | lon 95.4 | feature PPL | prec 1
place Pale | id MMR.SAGAING.PALE | country MMR | adm1 Sagaing | lat 21.92 | lon 94.75 | feature PPL | prec 1
place Salingyi | id MMR.SAGAING.SALINGYI | country MMR | adm1 Sagaing | lat 21.97 | lon 95.08 | feature PPL | prec 1
place Khin-U | id MMR.SAGAING.KHINU | country MMR | adm1 Sagaing | lat 22.77 | lon 95.63 | feature PPL | prec 1
place Katha | id MMR.SAGAING.KATHA | country MMR | adm1 Sagaing | lat 24.18 | lon 96.33 | feature PPL | prec 1
place Kyunhla | id MMR.SAGAING.KYUNHLA | country MMR | adm1 Sagaing | lat 23.35 | lon 95.3 | feature PPL | prec 1
place Taze | id MMR.SAGAING.TAZE | country MMR | adm1 Sagaing | lat 22.93 | lon 95.4 | feature PPL | prec 1
place Tamu | id MMR.SAGAING.TAMU | country MMR | adm1 Sagaing | lat 24.22 | lon 94.3 | feature PPL | prec 1
place Let Yet Kone, Let Yet Kon | id MMR.SAGAING.LETYETKONE | country MMR | adm1 Sagaing | lat 22.6 | lon 95.3 | feature PPL | prec 1
place Pazigyi, Pa Zi Gyi | id MMR.SAGAING.PAZIGYI | country MMR | adm1 Sagaing | lat 23.0 | lon 95.3 | feature PPL | prec 1
place Indaw | id MMR.SAGAING.INDAW | country MMR | adm1 Sagaing | lat 24.22 | lon 96.13 | feature PPL | prec 1
place Ayadaw | id MMR.SAGAING.AYADAW | country MMR | adm1 Sagaing | lat 22.28 | lon 95.45 | feature PPL | prec 1
place Banmauk | id MMR.SAGAING.BANMAUK | country MMR | adm1 Sagaing | lat 24.4 | lon 95.85 | feature PPL | prec 1
place Homalin | id MMR.SAGAING.HOMALIN | country MMR | adm1 Sagaing | lat 24.87 | lon 94.91 | feature PPL | prec 1
place Budalin | id MMR.SAGAING.BUDALIN | country MMR | adm1 Sagaing | lat 22.38 | lon 95.15 | feature PPL | prec 1
place Tigyaing | id MMR.SAGAING.TIGYAING | country MMR | adm1 Sagaing | lat 23.75 | lon 96.15 | feature PPL | prec 1
place Chaung-U | id MMR.SAGAING.CHAUNGU | country MMR | adm1 Sagaing | lat 21.97 | lon 95.3 | feature PPL | prec 1
place Magwe | id MMR.DIV.MAGWAY | country MMR | adm1 Magway | lat 20.33 | lon 95.182 | feature ADM1 | prec 4
place Yesagyo | id MMR.MAGWAY.YESAGYO | country MMR | adm1 Magway | lat 21.63 | lon 95.23 | feature PPL | prec 1
place Pauk | id MMR.MAGWAY.PAUK | country MMR | adm1 Magway | lat 21.45 | lon 94.5 | feature PPL | prec 1
place Gangaw | id MMR.MAGWAY.GANGAW | country MMR | adm1 Magway | lat 22.17 | lon 94.13 | feature PPL | prec 1
place Myaing | id MMR.MAGWAY.MYAING | country MMR | adm1 Magway | lat 21.62 | lon 94.85 | feature PPL | prec 1
place Saw | id MMR.MAGWAY.SAW | country MMR | adm1 Magway | lat 21.15 | lon 94.15 | feature PPL | prec 1
place Htilin, Tilin | id MMR.MAGWAY.HTILIN | country MMR | adm1 Magway | lat 21.7 | lon 94.1 | feature PPL | prec 1
place Natmauk | id MMR.MAGWAY.NATMAUK | country MMR | adm1 Magway | lat 20.35 | lon 95.4 | feature PPL | prec 1
place Thabeikkyin | id MMR.MANDALAY.THABEIKKYIN | country MMR | adm1 Mandalay | lat 22.88 | lon 95.98 | feature PPL | prec 1
place Singu | id MMR.MANDALAY.SINGU | country MMR | adm1 Mandalay | lat 22.55 | lon 96.0 | feature PPL | prec 1
place Natogyi | id MMR.MANDALAY.NATOGYI | country MMR | adm1 Mandalay | lat 21.42 | lon 95.65 | feature PPL | prec 1
place Madaya | id MMR.MANDALAY.MADAYA | country MMR | adm1 Mandalay | lat 22.2 | lon 96.1 | feature PPL | prec 1
place Tavoy | id MMR.TANINTHARYI.TAVOY | country MMR | adm1 Tanintharyi | lat 14.08 | lon 98.2 | feature PPL | prec 1
place Launglon | id MMR.TANINTHARYI.LAUNGLON | country MMR | adm1 Tanintharyi | lat 13.97 | lon 98.12 | feature PPL | prec 1
place Palaw | id MMR.TANINTHARYI.PALAW | country MMR | adm1 Tanintharyi | lat 12.97 | lon 98.65 | feature PPL | prec 1
place Thayetchaung | id MMR.TANINTHARYI.THAYETCHAUNG | country MMR | adm1 Tanintharyi | lat 13.87 | lon 98.27 | feature PPL | prec 1
place Yebyu | id MMR.TANINTHARYI.YEBYU | country MMR | adm1 Tanintharyi | lat 14.25 | lon 98.2 | feature PPL | prec 1

# --- COL ---
place Orito | id COL.PUTUMAYO.ORITO | country COL | adm1 Putumayo | lat 0.67 | lon -76.87 | feature PPL | prec 1
place La Hormiga | id COL.PUTUMAYO.LAHORMIGA | country COL | adm1 Putumayo | lat 0.42 | lon -76.9 | feature PPL | prec 1
place Puerto Leguizamo | id COL.PUTUMAYO.PUERTOLEGUIZAMO | country COL | adm1 Putumayo | lat -0.19 | lon -74.78 | feature PPL | prec 1
place San Miguel | id COL.PUTUMAYO.SANMIGUEL | country COL | adm1 Putumayo | lat 0.34 | lon -76.91 | feature PPL | prec 1
place Mapiripan | id COL.META.MAPIRIPAN | country COL | adm1 Meta | lat 2.89 | lon -72.13 | feature PPL | prec 1
place La Macarena | id COL.META.LAMACARENA | country COL | adm1 Meta | lat 2.18 | lon -73.79 | feature PPL | prec 1
place Vista Hermosa, Vistahermosa | id COL.META.VISTAHERMOSA | country COL | adm1 Meta | lat 3.12 | lon -73.75 | feature PPL | prec 1
place Puerto Rico | id COL.META.PUERTORICO | country COL | adm1 Meta | lat 2.94 | lon -73.21 | feature PPL | prec 1
place Mesetas | id COL.META.MESETAS | country COL | adm1 Meta | lat 3.38 | lon -74.04 | feature PPL | prec 1
place Uribe | id COL.META.URIBE | country COL | adm1 Meta | lat 3.24 | lon -74.35 | feature PPL | prec 1
place Puerto Lleras | id COL.META.PUERTOLLERAS | country COL | adm1 Meta | lat 3.27 | lon -73.37 | feature PPL | prec 1
place Toribio | id COL.CAUCA.TORIBIO | country COL | adm1 Cauca | lat 2.95 | lon -76.27 | feature PPL | prec 1
place Caloto | id COL.CAUCA.CALOTO | country COL | adm1 Cauca | lat 3.03 | lon -76.41 | feature PPL | prec 1
place Tacueyo | id COL.CAUCA.TACUEYO | country COL | adm1 Cauca | lat 3.05 | lon -76.2 | feature PPL | prec 1
place Argelia | id COL.CAUCA.ARGELIA | country COL | adm1 Cauca | lat 2.26 | lon -77.25 | feature PPL | prec 1
place El Tambo | id COL.CAUCA.ELTAMBO | country COL | adm1 Cauca | lat 2.45 | lon -76.81 | feature PPL | prec 1
place Suarez | id COL.CAUCA.SUAREZ | country COL | adm1 Cauca | lat 2.95 | lon -76.69 | feature PPL | prec 1
place Miranda | id COL.CAUCA.MIRANDA | country COL | adm1 Cauca | lat 3.25 | lon -76.23 | feature PPL | prec 1
place Jambalo | id COL.CAUCA.JAMBALO | country COL | adm1 Cauca | lat 2.85 | lon -76.32 | feature PPL | prec 1
place Silvia | id COL.CAUCA.SILVIA | country COL | adm1 Cauca | lat 2.61 | lon -76.38 | feature PPL | prec 1
place Balboa | id COL.CAUCA.BALBOA | country COL | adm1 Cauca | lat 2.04 | lon -77.22 | feature PPL | prec 1
place Cajibio | id COL.CAUCA.CAJIBIO | country COL | adm1 Cauca | lat 2.62 | lon -76.57 | feature PPL | prec 1
place Lopez de Micay | id COL.CAUCA.LOPEZDEMICAY | country COL | adm1 Cauca | lat 2.85 | lon -77.25 | feature PPL | prec 1
place Timbiqui | id COL.CAUCA.TIMBIQUI | country COL | adm1 Cauca | lat 2.77 | lon -77.67 | feature PPL | prec 1
place Guapi | id COL.CAUCA.GUAPI | country COL | adm1 Cauca | lat 2.57 | lon -77.89 | feature PPL | prec 1
place Inza | id COL.CAUCA.INZA | country COL | adm1 Cauca | lat 2.55 | lon -76.06 | feature PPL | prec 1
place Samaniego | id COL.NARINO.SAMANIEGO | country COL | adm1 Nariño | lat 1.34 | lon -77.59 | feature PPL | prec 1
place Barbacoas | id COL.NARINO.BARBACOAS | country COL | adm1 Nariño | lat 1.67 | lon -78.14 | feature PPL | prec 1
place Ricaurte | id COL.NARINO.RICAURTE | country COL | adm1 Nariño | lat 1.21 | lon -77.99 | feature PPL | prec 1
place Magui Payan | id COL.NARINO.MAGUIPAYAN | country COL | adm1 Nariño | lat 1.77 | lon -78.18 | feature PPL | prec 1
place Policarpa | id COL.NARINO.POLICARPA | country COL | adm1 Nariño | lat 1.63 | lon -77.46 | feature PPL | prec 1
place Leiva | id COL.NARINO.LEIVA | country COL | adm1 Nariño | lat 1.94 | lon -77.31 | feature PPL | prec 1
place Roberto Payan | id COL.NARINO.ROBERTOPAYAN | country COL | adm1 Nariño | lat 1.7 | lon -78.25 | feature PPL | prec 1
place Llorente | id COL.NARINO.LLORENTE | country COL | adm1 Nariño | lat 1.5 | lon -78.7 | feature PPL | prec 1
place Olaya Herrera | id COL.NARINO.OLAYAHERRERA | country COL | adm1 Nariño | lat 2.35 | lon -78.32 | feature PPL | prec 1
place Tibu | id COL.NORTEDESANTA.TIBU | country COL | adm1 Norte de Santander | lat 8.64 | lon -72.73 | feature PPL | prec 1
place El Tarra | id COL.NORTEDESANTA.ELTARRA | country COL | adm1 Norte de Santander | lat 8.57 | lon -73.09 | feature PPL | prec 1
place Convencion | id COL.NORTEDESANTA.CONVENCION | country COL | adm1 Norte de Santander | lat 8.47 | lon -73.34 | feature PPL | prec 1
place Teorama | id COL.NORTEDESANTA.TEORAMA | country COL | adm1 Norte de Santander | lat 8.44 | lon -73.29 | feature PPL | prec 1
place Catatumbo | id COL.NORTEDESANTA.CATATUMBO | country COL | adm1 Norte de Santander | lat 8.5 | lon -73.0 | feature PPL | prec 1
place Hacari | id COL.NORTEDESANTA.HACARI | country COL | adm1 Norte de Santander | lat 8.32 | lon -73.15 | feature PPL | prec 1
place Sardinata | id COL.NORTEDESANTA.SARDINATA | country COL | adm1 Norte de Santander | lat 8.08 | lon -72.8 | feature PPL | prec 1
place San Calixto | id COL.NORTEDESANTA.SANCALIXTO | country COL | adm1 Norte de Santander | lat 8.4 | lon -73.2 | feature PPL | prec 1
place El Carmen | id COL.NORTEDESANTA.ELCARMEN | country COL | adm1 Norte de Santander | lat 8.51 | lon -73.45 | feature PPL | prec 1
place Bojaya, Bellavista | id COL.CHOCO.BOJAYA | country COL | adm1 Chocó | lat 6.56 | lon -76.89 | feature PPL | prec 1
place Riosucio | id COL.CHOCO.RIOSUCIO | country COL | adm1 Chocó | lat 7.44 | lon -77.11 | feature PPL | prec 1
place Istmina | id COL.CHOCO.ISTMINA | country COL | adm1 Chocó | lat 5.16 | lon -76.68 | feature PPL | prec 1
place Litoral del San Juan | id COL.CHOCO.LITORALDELSANJUAN | country COL | adm1 Chocó | lat 4.25 | lon -77.37 | feature PPL | prec 1
place Alto Baudo | id COL.CHOCO.ALTOBAUDO | country COL | adm1 Chocó | lat 5.52 | lon -76.97 | feature PPL | prec 1
place Carmen del Darien | id COL.CHOCO.CARMENDELDARIEN | country COL | adm1 Chocó | lat 7.16 | lon -76.97 | feature PPL | prec 1
place Acandi | id COL.CHOCO.ACANDI | country COL | adm1 Chocó | lat 8.51 | lon -77.28 | feature PPL | prec 1
place Novita | id COL.CHOCO.NOVITA | country COL | adm1 Chocó | lat 4.96 | lon -76.6 | feature PPL | prec 1
place Medio San Juan | id COL.CHOCO.MEDIOSANJUAN | country COL | adm1 Chocó | lat 5.1 | lon -76.69 | feature PPL | prec 1
place Jurado | id COL.CHOCO.JURADO | country COL | adm1 Chocó | lat 7.1 | lon -77.76 | feature PPL | prec 1
place Ituango | id COL.ANTIOQUIA.ITUANGO | country COL | adm1 Antioquia | lat 7.17 | lon -75.76 | feature PPL | prec 1
place Taraza | id COL.ANTIOQUIA.TARAZA | country COL | adm1 Antioquia | lat 7.58 | lon -75.4 | feature PPL | prec 1
place Caceres | id COL.ANTIOQUIA.CACERES | country COL | adm1 Antioquia | lat 7.58 | lon -75.35 | feature PPL | prec 1
place San Jose de Apartado | id COL.ANTIOQUIA.SANJOSEDEAPARTADO | country COL | adm1 Antioquia | lat 7.9 | lon -76.55 | feature PPL | prec 1
place Remedios | id COL.ANTIOQUIA.REMEDIOS | country COL | adm1 Antioquia | lat 7.03 | lon -74.69 | feature PPL | prec 1
place Dabeiba | id COL.ANTIOQUIA.DABEIBA | country COL | adm1 Antioquia | lat 7.0 | lon -76.26 | feature PPL | prec 1
place Briceno | id COL.ANTIOQUIA.BRICENO | country COL | adm1 Antioquia | lat 7.11 | lon -75.55 | feature PPL | prec 1
place Anori | id COL.ANTIOQUIA.ANORI | country COL | adm1 Antioquia | lat 7.07 | lon -75.15 | feature PPL | prec 1
place Valdivia | id COL.ANTIOQUIA.VALDIVIA | country COL | adm1 Antioquia | lat 7.16 | lon -75.44 | feature PPL | prec 1
place Mutata | id COL.ANTIOQUIA.MUTATA | country COL | adm1 Antioquia | lat 7.24 | lon -76.44 | feature PPL | prec 1
place Bajo Cauca | id COL.ANTIOQUIA.BAJOCAUCA | country COL | adm1 Antioquia | lat 7.7 | lon -75.2 | feature PPL | prec 1
place Betania | id COL.ANTIOQUIA.BETANIA | country COL | adm1 Antioquia | lat 5.75 | lon -75.98 | feature PPL | prec 1
place Arauquita | id COL.ARAUCA.ARAUQUITA | country COL | adm1 Arauca | lat 7.03 | lon -71.43 | feature PPL | prec 1
place Saravena | id COL.ARAUCA.SARAVENA | country COL | adm1 Arauca | lat 6.96 | lon -71.87 | feature PPL | prec 1
place Tame | id COL.ARAUCA.TAME | country COL | adm1 Arauca | lat 6.46 | lon -71.74 | feature PPL | prec 1
place Fortul | id COL.ARAUCA.FORTUL | country COL | adm1 Arauca | lat 6.8 | lon -71.77 | feature PPL | prec 1
place Puerto Rondon | id COL.ARAUCA.PUERTORONDON | country COL | adm1 Arauca | lat 6.28 | lon -71.1 | feature PPL | prec 1
place Calamar | id COL.GUAVIARE.CALAMAR | country COL | adm1 Guaviare | lat 1.96 | lon -72.65 | feature PPL | prec 1
place Miraflores | id COL.GUAVIARE.MIRAFLORES | country COL | adm1 Guaviare | lat 1.34 | lon -71.95 | feature PPL | prec 1
place El Retorno | id COL.GUAVIARE.ELRETORNO | country COL | adm1 Guaviare | lat 2.33 | lon -72.63 | feature PPL | prec 1
place San Vicente del Caguan | id COL.CAQUETA.SANVICENTEDELCAGUAN | country COL | adm1 Caquetá | lat 2.11 | lon -74.77 | feature PPL | prec 1
place Cartagena del Chaira | id COL.CAQUETA.CARTAGENADELCHAIRA | country COL | adm1 Caquetá | lat 1.33 | lon -74.84 | feature PPL | prec 1
place Solano | id COL.CAQUETA.SOLANO | country COL | adm1 Caquetá | lat 0.7 | lon -75.25 | feature PPL | prec 1
place El Doncello | id COL.CAQUETA.ELDONCELLO | country COL | adm1 Caquetá | lat 1.68 | lon -75.28 | feature PPL | prec 1
place Algeciras | id COL.HUILA.ALGECIRAS | country COL | adm1 Huila | lat 2.52 | lon -75.31 | feature PPL | prec 1
place Suaza | id COL.HUILA.SUAZA | country COL | adm1 Huila | lat 1.98 | lon -75.8 | feature PPL | prec 1
place Puerto Libertador | id COL.CORDOBA.PUERTOLIBERTADOR | country COL | adm1 Córdoba | lat 7.89 | lon -75.67 | feature PPL | prec 1
place San Jose de Ure | id COL.CORDOBA.SANJOSEDEURE | country COL | adm1 Córdoba | lat 7.79 | lon -75.53 | feature PPL | prec 1

# --- PHL ---
place Sulu | id PHL.DIV.SULU | country PHL | adm1 Sulu | lat 5.97 | lon 121.07 | feature ADM1 | prec 4
place Patikul | id PHL.SULU.PATIKUL | country PHL | adm1 Sulu | lat 6.04 | lon 121.1 | feature PPL | prec 1
place Indanan | id PHL.SULU.INDANAN | country PHL | adm1 Sulu | lat 6.0 | lon 120.97 | feature PPL | prec 1
place Parang | id PHL.SULU.PARANG | country PHL | adm1 Sulu | lat 5.92 | lon 120.9 | feature PPL | prec 1
place Talipao | id PHL.SULU.TALIPAO | country PHL | adm1 Sulu | lat 5.98 | lon 121.1 | feature PPL | prec 1
place Panglima Tahil | id PHL.SULU.PANGLIMATAHIL | country PHL | adm1 Sulu | lat 5.98 | lon 121.1 | feature PPL | prec 1
place Maimbung | id PHL.SULU.MAIMBUNG | country PHL | adm1 Sulu | lat 5.93 | lon 121.03 | feature PPL | prec 1
place Luuk | id PHL.SULU.LUUK | country PHL | adm1 Sulu | lat 5.97 | lon 121.3 | feature PPL | prec 1
place Basilan | id PHL.DIV.BASILAN | country PHL | adm1 Basilan | lat 6.56 | lon 122.05 | feature ADM1 | prec 4
place Lamitan | id PHL.BASILAN.LAMITAN | country PHL | adm1 Basilan | lat 6.65 | lon 122.13 | feature PPL | prec 1
place Tipo-Tipo | id PHL.BASILAN.TIPOTIPO | country PHL | adm1 Basilan | lat 6.53 | lon 122.17 | feature PPL | prec 1
place Sumisip | id PHL.BASILAN.SUMISIP | country PHL | adm1 Basilan | lat 6.42 | lon 121.98 | feature PPL | prec 1
place Isabela City | id PHL.BASILAN.ISABELACITY | country PHL | adm1 Basilan | lat 6.7 | lon 121.97 | feature PPL | prec 1
place Al-Barka | id PHL.BASILAN.ALBARKA | country PHL | adm1 Basilan | lat 6.55 | lon 122.12 | feature PPL | prec 1
place Ungkaya Pukan | id PHL.BASILAN.UNGKAYAPUKAN | country PHL | adm1 Basilan | lat 6.53 | lon 122.1 | feature PPL | prec 1
place Maguindanao | id PHL.DIV.MAGUINDANAO | country PHL | adm1 Maguindanao | lat 6.93 | lon 124.41 | feature ADM1 | prec 4
place Datu Piang | id PHL.MAGUINDANAO.DATUPIANG | country PHL | adm1 Maguindanao | lat 7.02 | lon 124.5 | feature PPL | prec 1
place Mamasapano | id PHL.MAGUINDANAO.MAMASAPANO | country PHL | adm1 Maguindanao | lat 6.9 | lon 124.52 | feature PPL | prec 1
place Datu Saudi Ampatuan | id PHL.MAGUINDANAO.DATUSAUDIAMPATUAN | country PHL | adm1 Maguindanao | lat 6.95 | lon 124.45 | feature PPL | prec 1
place Shariff Aguak | id PHL.MAGUINDANAO.SHARIFFAGUAK | country PHL | adm1 Maguindanao | lat 6.86 | lon 124.45 | feature PPL | prec 1
place Datu Unsay | id PHL.MAGUINDANAO.DATUUNSAY | country PHL | adm1 Maguindanao | lat 6.85 | lon 124.45 | feature PPL | prec 1
place Ampatuan | id PHL.MAGUINDANAO.AMPATUAN | country PHL | adm1 Maguindanao | lat 6.83 | lon 124.47 | feature PPL | prec 1
place Datu Hoffer | id PHL.MAGUINDANAO.DATUHOFFER | country PHL | adm1 Maguindanao | lat 6.8 | lon 124.4 | feature PPL | prec 1
place Datu Salibo | id PHL.MAGUINDANAO.DATUSALIBO | country PHL | adm1 Maguindanao | lat 6.98 | lon 124.52 | feature PPL | prec 1
place Guindulungan | id PHL.MAGUINDANAO.GUINDULUNGAN | country PHL | adm1 Maguindanao | lat 6.95 | lon 124.38 | feature PPL | prec 1
place South Upi | id PHL.MAGUINDANAO.SOUTHUPI | country PHL | adm1 Maguindanao | lat 6.85 | lon 124.15 | feature PPL | prec 1
place Datu Odin Sinsuat | id PHL.MAGUINDANAO.DATUODINSINSUAT | country PHL | adm1 Maguindanao | lat 7.19 | lon 124.17 | feature PPL | prec 1
place Lanao del Sur | id PHL.DIV.LANAODELSUR | country PHL | adm1 Lanao del Sur | lat 7.90 | lon 124.29 | feature ADM1 | prec 4
place Butig | id PHL.LANAODELSUR.BUTIG | country PHL | adm1 Lanao del Sur | lat 7.73 | lon 124.3 | feature PPL | prec 1
place Piagapo | id PHL.LANAODELSUR.PIAGAPO | country PHL | adm1 Lanao del Sur | lat 8.0 | lon 124.17 | feature PPL | prec 1
place Lumba-Bayabao | id PHL.LANAODELSUR.LUMBABAYABAO | country PHL | adm1 Lanao del Sur | lat 7.88 | lon 124.39 | feature PPL | prec 1
place North Cotabato, Cotabato | id PHL.DIV.NORTHCOTABATO | country PHL | adm1 North Cotabato | lat 7.06 | lon 124.81 | feature ADM1 | prec 4
place Pikit | id PHL.NORTHCOTABAT.PIKIT | country PHL | adm1 North Cotabato | lat 7.05 | lon 124.67 | feature PPL | prec 1
place Carmen | id PHL.NORTHCOTABAT.CARMEN | country PHL | adm1 North Cotabato | lat 7.2 | lon 124.8 | feature PPL | prec 1
place Makilala | id PHL.NORTHCOTABAT.MAKILALA | country PHL | adm1 North Cotabato | lat 6.96 | lon 125.09 | feature PPL | prec 1
place Aleosan | id PHL.NORTHCOTABAT.ALEOSAN | country PHL | adm1 North Cotabato | lat 7.17 | lon 124.58 | feature PPL | prec 1
place Tulunan | id PHL.NORTHCOTABAT.TULUNAN | country PHL | adm1 North Cotabato | lat 6.83 | lon 124.88 | feature PPL | prec 1
place Sultan Kudarat | id PHL.DIV.SULTANKUDARAT | country PHL | adm1 Sultan Kudarat | lat 6.55 | lon 124.28 | feature ADM1 | prec 4
place Esperanza | id PHL.SULTANKUDARA.ESPERANZA | country PHL | adm1 Sultan Kudarat | lat 6.72 | lon 124.52 | feature PPL | prec 1
place Lebak | id PHL.SULTANKUDARA.LEBAK | country PHL | adm1 Sultan Kudarat | lat 6.63 | lon 124.06 | feature PPL | prec 1
place Palimbang | id PHL.SULTANKUDARA.PALIMBANG | country PHL | adm1 Sultan Kudarat | lat 6.22 | lon 124.19 | feature PPL | prec 1
place Kalamansig | id PHL.SULTANKUDARA.KALAMANSIG | country PHL | adm1 Sultan Kudarat | lat 6.57 | lon 124.05 | feature PPL | prec 1
place Masbate | id PHL.DIV.MASBATE | country PHL | adm1 Masbate | lat 12.37 | lon 123.62 | feature ADM1 | prec 4
place Negros Oriental | id PHL.DIV.NEGROSORIENTAL | country PHL | adm1 Negros Oriental | lat 10.23 | lon 123.15 | feature ADM1 | prec 4
place Negros | id PHL.NEGROSORIENT.NEGROS | country PHL | adm1 Negros Oriental | lat 10.0 | lon 123.0 | feature PPL | prec 1
place Negros Occidental | id PHL.NEGROSORIENT.NEGROSOCCIDENTAL | country PHL | adm1 Negros Oriental | lat 10.3 | lon 122.9 | feature PPL | prec 1
place Negros Oriental | id PHL.NEGROSORIENT.NEGROSORIENTAL | country PHL | adm1 Negros Oriental | lat 9.7 | lon 123.1 | feature PPL | prec 1
place Abra | id PHL.DIV.ABRA | country PHL | adm1 Abra | lat 17.54 | lon 120.64 | feature ADM1 | prec 4
place Abra | id PHL.ABRA.ABRA | country PHL | adm1 Abra | lat 17.6 | lon 120.7 | feature PPL | prec 1
place Bangued | id PHL.ABRA.BANGUED | country PHL | adm1 Abra | lat 17.6 | lon 120.62 | feature PPL | prec 1
place Pilar | id PHL.ABRA.PILAR | country PHL | adm1 Abra | lat 17.42 | lon 120.6 | feature PPL | prec 1

# --- KEN ---
place El Wak, Elwak | id KEN.MANDERA.ELWAK | country KEN | adm1 Mandera | lat 2.8 | lon 40.93 | feature PPL | prec 1
place Lafey | id KEN.MANDERA.LAFEY | country KEN | adm1 Mandera | lat 3.15 | lon 41.18 | feature PPL | prec 1
place Rhamu | id KEN.MANDERA.RHAMU | country KEN | adm1 Mandera | lat 3.94 | lon 41.22 | feature PPL | prec 1
place Tarbaj | id KEN.WAJIR.TARBAJ | country KEN | adm1 Wajir | lat 2.2 | lon 40.1 | feature PPL | prec 1
place Bute | id KEN.WAJIR.BUTE | country KEN | adm1 Wajir | lat 3.35 | lon 39.43 | feature PPL | prec 1
place Dadaab | id KEN.GARISSA.DADAAB | country KEN | adm1 Garissa | lat 0.05 | lon 40.31 | feature PPL | prec 1
place Ijara | id KEN.GARISSA.IJARA | country KEN | adm1 Garissa | lat -1.6 | lon 40.52 | feature PPL | prec 1
place Hulugho | id KEN.GARISSA.HULUGHO | country KEN | adm1 Garissa | lat -1.1 | lon 41.0 | feature PPL | prec 1
place Liboi | id KEN.GARISSA.LIBOI | country KEN | adm1 Garissa | lat 0.35 | lon 40.87 | feature PPL | prec 1
place Fafi | id KEN.GARISSA.FAFI | country KEN | adm1 Garissa | lat -0.6 | lon 40.3 | feature PPL | prec 1
place Masalani | id KEN.GARISSA.MASALANI | country KEN | adm1 Garissa | lat -1.67 | lon 40.2 | feature PPL | prec 1
place Ifo, Hagadera | id KEN.GARISSA.IFO | country KEN | adm1 Garissa | lat 0.0 | lon 40.37 | feature PPL | prec 1
place Mpeketoni | id KEN.LAMU.MPEKETONI | country KEN | adm1 Lamu | lat -2.39 | lon 40.7 | feature PPL | prec 1
place Boni Forest | id KEN.LAMU.BONIFOREST | country KEN | adm1 Lamu | lat -1.6 | lon 41.0 | feature PPL | prec 1
place Basuba | id KEN.LAMU.BASUBA | country KEN | adm1 Lamu | lat -1.7 | lon 40.9 | feature PPL | prec 1
place Witu | id KEN.LAMU.WITU | country KEN | adm1 Lamu | lat -2.38 | lon 40.43 | feature PPL | prec 1
place Kiunga | id KEN.LAMU.KIUNGA | country KEN | adm1 Lamu | lat -1.75 | lon 41.48 | feature PPL | prec 1
place Pandanguo | id KEN.LAMU.PANDANGUO | country KEN | adm1 Lamu | lat -2.3 | lon 40.5 | feature PPL | prec 1
place Milihoi | id KEN.LAMU.MILIHOI | country KEN | adm1 Lamu | lat -2.2 | lon 40.6 | feature PPL | prec 1
place Kapedo | id KEN.TURKANA.KAPEDO | country KEN | adm1 Turkana | lat 1.17 | lon 36.1 | feature PPL | prec 1
place Lokichoggio | id KEN.TURKANA.LOKICHOGGIO | country KEN | adm1 Turkana | lat 4.2 | lon 34.35 | feature PPL | prec 1
place Todonyang | id KEN.TURKANA.TODONYANG | country KEN | adm1 Turkana | lat 4.45 | lon 35.93 | feature PPL | prec 1
place Kainuk | id KEN.TURKANA.KAINUK | country KEN | adm1 Turkana | lat 1.8 | lon 35.5 | feature PPL | prec 1
place Lokori | id KEN.TURKANA.LOKORI | country KEN | adm1 Turkana | lat 1.95 | lon 36.02 | feature PPL | prec 1
place Kakuma | id KEN.TURKANA.KAKUMA | country KEN | adm1 Turkana | lat 3.71 | lon 34.86 | feature PPL | prec 1
place Turkana | id KEN.TURKANA.TURKANA | country KEN | adm1 Turkana | lat 3.3 | lon 35.6 | feature PPL | prec 1
place Chemolingot | id KEN.BARINGO.CHEMOLINGOT | country KEN | adm1 Baringo | lat 1.0 | lon 36.0 | feature PPL | prec 1
place Mochongoi | id KEN.BARINGO.MOCHONGOI | country KEN | adm1 Baringo | lat 0.3 | lon 36.2 | feature PPL | prec 1
place Marigat | id KEN.BARINGO.MARIGAT | country KEN | adm1 Baringo | lat 0.47 | lon 35.98 | feature PPL | prec 1
place Arabal | id KEN.BARINGO.ARABAL | country KEN | adm1 Baringo | lat 0.4 | lon 36.1 | feature PPL | prec 1
place Baringo | id KEN.BARINGO.BARINGO | country KEN | adm1 Baringo | lat 0.5 | lon 36.0 | feature PPL | prec 1
place Mukutani | id KEN.BARINGO.MUKUTANI | country KEN | adm1 Baringo | lat 0.6 | lon 36.2 | feature PPL | prec 1
place Tiaty | id KEN.BARINGO.TIATY | country KEN | adm1 Baringo | lat 1.05 | lon 36.0 | feature PPL | prec 1
place Baragoi | id KEN.SAMBURU.BARAGOI | country KEN | adm1 Samburu | lat 1.78 | lon 36.79 | feature PPL | prec 1
place Suguta | id KEN.SAMBURU.SUGUTA | country KEN | adm1 Samburu | lat 1.5 | lon 36.5 | feature PPL | prec 1
place North Horr | id KEN.MARSABIT.NORTHHORR | country KEN | adm1 Marsabit | lat 3.32 | lon 37.07 | feature PPL | prec 1
place Turbi | id KEN.MARSABIT.TURBI | country KEN | adm1 Marsabit | lat 3.33 | lon 38.4 | feature PPL | prec 1
place Forolle | id KEN.MARSABIT.FOROLLE | country KEN | adm1 Marsabit | lat 3.7 | lon 38.0 | feature PPL | prec 1
place Garsen | id KEN.TANARIVER.GARSEN | country KEN | adm1 Tana River | lat -2.27 | lon 40.12 | feature PPL | prec 1
place Hola | id KEN.TANARIVER.HOLA | country KEN | adm1 Tana River | lat -1.5 | lon 40.03 | feature PPL | prec 1
place Tana Delta | id KEN.TANARIVER.TANADELTA | country KEN | adm1 Tana River | lat -2.4 | lon 40.3 | feature PPL | prec 1
place Tarassa, Tarasaa | id KEN.TANARIVER.TARASSA | country KEN | adm1 Tana River | lat -2.35 | lon 40.1 | feature PPL | prec 1
place Nairobi | id KEN.DIV.NAIROBI | country KEN | adm1 Nairobi | lat -1.28 | lon 36.83 | feature ADM1 | prec 4
place Starehe | id KEN.NAIROBI.STAREHE | country KEN | adm1 Nairobi | lat -1.28 | lon 36.83 | feature PPL | prec 1
place Eastleigh | id KEN.NAIROBI.EASTLEIGH | country KEN | adm1 Nairobi | lat -1.27 | lon 36.85 | feature PPL | prec 1
place Kibera | id KEN.NAIROBI.KIBERA | country KEN | adm1 Nairobi | lat -1.31 | lon 36.79 | feature PPL | prec 1
place Mathare | id KEN.NAIROBI.MATHARE | country KEN | adm1 Nairobi | lat -1.26 | lon 36.86 | feature PPL | prec 1
place Westlands | id KEN.NAIROBI.WESTLANDS | country KEN | adm1 Nairobi | lat -1.27 | lon 36.81 | feature PPL | prec 1
place Pokot, West Pokot | id KEN.WESTPOKOT.POKOT | country KEN | adm1 West Pokot | lat 1.6 | lon 35.3 | feature PPL | prec 1
place Sigor | id KEN.WESTPOKOT.SIGOR | country KEN | adm1 West Pokot | lat 1.48 | lon 35.47 | feature PPL | prec 1
place Elgeyo-Marakwet | id KEN.DIV.ELGEYOMARAKWET | country KEN | adm1 Elgeyo-Marakwet | lat 1.00 | lon 35.65 | feature ADM1 | prec 4
place Kerio Valley | id KEN.ELGEYOMARAKW.KERIOVALLEY | country KEN | adm1 Elgeyo-Marakwet | lat 1.0 | lon 35.65 | feature PPL | prec 1

# --- UKR ---
place Bakhmut | id UKR.DONETSK.BAKHMUT | country UKR | adm1 Donetsk | lat 48.59 | lon 38.0 | feature PPL | prec 1
place Marinka, Maryinka | id UKR.DONETSK.MARINKA | country UKR | adm1 Donetsk | lat 47.94 | lon 37.5 | feature PPL | prec 1
place Vuhledar | id UKR.DONETSK.VUHLEDAR | country UKR | adm1 Donetsk | lat 47.78 | lon 37.25 | feature PPL | prec 1
place Toretsk | id UKR.DONETSK.TORETSK | country UKR | adm1 Donetsk | lat 48.4 | lon 37.85 | feature PPL | prec 1
place Pokrovsk | id UKR.DONETSK.POKROVSK | country UKR | adm1 Donetsk | lat 48.28 | lon 37.18 | feature PPL | prec 1
place Kostiantynivka | id UKR.DONETSK.KOSTIANTYNIVKA | country UKR | adm1 Donetsk | lat 48.53 | lon 37.72 | feature PPL | prec 1
place Soledar | id UKR.DONETSK.SOLEDAR | country UKR | adm1 Donetsk | lat 48.68 | lon 38.09 | feature PPL | prec 1
place Chasiv Yar | id UKR.DONETSK.CHASIVYAR | country UKR | adm1 Donetsk | lat 48.58 | lon 37.83 | feature PPL | prec 1
place Debaltseve | id UKR.DONETSK.DEBALTSEVE | country UKR | adm1 Donetsk | lat 48.34 | lon 38.41 | feature PPL | prec 1
place Pisky | id UKR.DONETSK.PISKY | country UKR | adm1 Donetsk | lat 48.06 | lon 37.66 | feature PPL | prec 1
place Dokuchaievsk | id UKR.DONETSK.DOKUCHAIEVSK | country UKR | adm1 Donetsk | lat 47.75 | lon 37.68 | feature PPL | prec 1
place Lyman | id UKR.DONETSK.LYMAN | country UKR | adm1 Donetsk | lat 48.99 | lon 37.8 | feature PPL | prec 1
place Zaitseve | id UKR.DONETSK.ZAITSEVE | country UKR | adm1 Donetsk | lat 48.4 | lon 38.0 | feature PPL | prec 1
place Shyrokyne | id UKR.DONETSK.SHYROKYNE | country UKR | adm1 Donetsk | lat 47.1 | lon 37.82 | feature PPL | prec 1
place Ilovaisk | id UKR.DONETSK.ILOVAISK | country UKR | adm1 Donetsk | lat 47.93 | lon 38.2 | feature PPL | prec 1
place Svitlodarsk | id UKR.DONETSK.SVITLODARSK | country UKR | adm1 Donetsk | lat 48.43 | lon 38.22 | feature PPL | prec 1
place Chasov Yar | id UKR.DONETSK.CHASOVYAR | country UKR | adm1 Donetsk | lat 48.58 | lon 37.83 | feature PPL | prec 1
place Olenivka | id UKR.DONETSK.OLENIVKA | country UKR | adm1 Donetsk | lat 47.83 | lon 37.66 | feature PPL | prec 1
place Yelenovka | id UKR.DONETSK.YELENOVKA | country UKR | adm1 Donetsk | lat 47.83 | lon 37.66 | feature PPL | prec 1
place Hroza | id UKR.DONETSK.HROZA | country UKR | adm1 Donetsk | lat 49.6 | lon 36.9 | feature PPL | prec 1
place Sievierodonetsk | id UKR.LUHANSK.SIEVIERODONETSK | country UKR | adm1 Luhansk | lat 48.95 | lon 38.49 | feature PPL | prec 1
place Lysychansk | id UKR.LUHANSK.LYSYCHANSK | country UKR | adm1 Luhansk | lat 48.92 | lon 38.43 | feature PPL | prec 1
place Stanytsia Luhanska | id UKR.LUHANSK.STANYTSIALUHANSKA | country UKR | adm1 Luhansk | lat 48.66 | lon 39.48 | feature PPL | prec 1
place Shchastia | id UKR.LUHANSK.SHCHASTIA | country UKR | adm1 Luhansk | lat 48.74 | lon 39.24 | feature PPL | prec 1
place Zolote | id UKR.LUHANSK.ZOLOTE | country UKR | adm1 Luhansk | lat 48.7 | lon 38.52 | feature PPL | prec 1
place Bilohorivka | id UKR.LUHANSK.BILOHORIVKA | country UKR | adm1 Luhansk | lat 48.93 | lon 38.25 | feature PPL | prec 1
place Izium | id UKR.KHARKIV.IZIUM | country UKR | adm1 Kharkiv | lat 49.21 | lon 37.25 | feature PPL | prec 1
place Balakliia | id UKR.KHARKIV.BALAKLIIA | country UKR | adm1 Kharkiv | lat 49.46 | lon 36.84 | feature PPL | prec 1
place Chuhuiv | id UKR.KHARKIV.CHUHUIV | country UKR | adm1 Kharkiv | lat 49.84 | lon 36.69 | feature PPL | prec 1
place Vovchansk | id UKR.KHARKIV.VOVCHANSK | country UKR | adm1 Kharkiv | lat 50.28 | lon 36.94 | feature PPL | prec 1
place Oleshky | id UKR.KHERSON.OLESHKY | country UKR | adm1 Kherson | lat 46.62 | lon 32.72 | feature PPL | prec 1
place Henichesk | id UKR.KHERSON.HENICHESK | country UKR | adm1 Kherson | lat 46.17 | lon 34.8 | feature PPL | prec 1
place Skadovsk | id UKR.KHERSON.SKADOVSK | country UKR | adm1 Kherson | lat 46.11 | lon 32.91 | feature PPL | prec 1
place Beryslav | id UKR.KHERSON.BERYSLAV | country UKR | adm1 Kherson | lat 46.84 | lon 33.43 | feature PPL | prec 1
place Zaporizhzhia | id UKR.DIV.ZAPORIZHZHIA | country UKR | adm1 Zaporizhzhia | lat 47.48 | lon 35.54 | feature ADM1 | prec 4
place Enerhodar | id UKR.ZAPORIZHZHIA.ENERHODAR | country UKR | adm1 Zaporizhzhia | lat 47.5 | lon 34.65 | feature PPL | prec 1
place Huliaipole | id UKR.ZAPORIZHZHIA.HULIAIPOLE | country UKR | adm1 Zaporizhzhia | lat 47.66 | lon 36.26 | feature PPL | prec 1
place Kyiv | id UKR.DIV.KYIV | country UKR | adm1 Kyiv | lat 50.52 | lon 30.17 | feature ADM1 | prec 4
place Hostomel | id UKR.KYIV.HOSTOMEL | country UKR | adm1 Kyiv | lat 50.57 | lon 30.26 | feature PPL | prec 1
place Borodianka | id UKR.KYIV.BORODIANKA | country UKR | adm1 Kyiv | lat 50.64 | lon 29.92 | feature PPL | prec 1
place Motyzhyn | id UKR.KYIV.MOTYZHYN | country UKR | adm1 Kyiv | lat 50.38 | lon 29.92 | feature PPL | prec 1
place Makariv | id UKR.KYIV.MAKARIV | country UKR | adm1 Kyiv | lat 50.46 | lon 29.81 | feature PPL | prec 1
place Snihurivka | id UKR.MYKOLAIV.SNIHURIVKA | country UKR | adm1 Mykolaiv | lat 47.08 | lon 32.81 | feature PPL | prec 1
place Odesa | id UKR.DIV.ODESA | country UKR | adm1 Odesa | lat 46.05 | lon 30.42 | feature ADM1 | prec 4
place Zatoka | id UKR.ODESA.ZATOKA | country UKR | adm1 Odesa | lat 46.07 | lon 30.47 | feature PPL | prec 1
place Serhiivka | id UKR.ODESA.SERHIIVKA | country UKR | adm1 Odesa | lat 46.03 | lon 30.37 | feature PPL | prec 1

# --- MEX ---
place Chilapa | id MEX.GUERRERO.CHILAPA | country MEX | adm1 Guerrero | lat 17.6 | lon -99.18 | feature PPL | prec 1
place Tixtla | id MEX.GUERRERO.TIXTLA | country MEX | adm1 Guerrero | lat 17.57 | lon -99.4 | feature PPL | prec 1
place Ayotzinapa | id MEX.GUERRERO.AYOTZINAPA | country MEX | adm1 Guerrero | lat 17.55 | lon -99.41 | feature PPL | prec 1
place Iguala | id MEX.GUERRERO.IGUALA | country MEX | adm1 Guerrero | lat 18.35 | lon -99.54 | feature PPL | prec 1
place Tlacotepec | id MEX.GUERRERO.TLACOTEPEC | country MEX | adm1 Guerrero | lat 17.78 | lon -99.98 | feature PPL | prec 1
place San Miguel Totolapan, Totolapan | id MEX.GUERRERO.SANMIGUELTOTOLAPAN | country MEX | adm1 Guerrero | lat 18.16 | lon -100.38 | feature PPL | prec 1
place Coyuca de Catalan | id MEX.GUERRERO.COYUCADECATALAN | country MEX | adm1 Guerrero | lat 18.33 | lon -100.7 | feature PPL | prec 1
place Paraiso de Tepila | id MEX.GUERRERO.PARAISODETEPILA | country MEX | adm1 Guerrero | lat 17.6 | lon -99.2 | feature PPL | prec 1
place Leonardo Bravo | id MEX.GUERRERO.LEONARDOBRAVO | country MEX | adm1 Guerrero | lat 17.7 | lon -99.7 | feature PPL | prec 1
place Quechultenango | id MEX.GUERRERO.QUECHULTENANGO | country MEX | adm1 Guerrero | lat 17.42 | lon -99.24 | feature PPL | prec 1
place Olinala | id MEX.GUERRERO.OLINALA | country MEX | adm1 Guerrero | lat 17.78 | lon -98.74 | feature PPL | prec 1
place Juarez | id MEX.CHIHUAHUA.JUAREZ | country MEX | adm1 Chihuahua | lat 31.73 | lon -106.48 | feature PPL | prec 1
place Guadalupe y Calvo | id MEX.CHIHUAHUA.GUADALUPEYCALVO | country MEX | adm1 Chihuahua | lat 26.1 | lon -106.97 | feature PPL | prec 1
place Madera | id MEX.CHIHUAHUA.MADERA | country MEX | adm1 Chihuahua | lat 29.19 | lon -108.14 | feature PPL | prec 1
place Creel | id MEX.CHIHUAHUA.CREEL | country MEX | adm1 Chihuahua | lat 27.75 | lon -107.63 | feature PPL | prec 1
place Aguililla | id MEX.MICHOACAN.AGUILILLA | country MEX | adm1 Michoacán | lat 18.74 | lon -102.79 | feature PPL | prec 1
place Tanhuato | id MEX.MICHOACAN.TANHUATO | country MEX | adm1 Michoacán | lat 20.28 | lon -102.33 | feature PPL | prec 1
place Aquila | id MEX.MICHOACAN.AQUILA | country MEX | adm1 Michoacán | lat 18.6 | lon -103.5 | feature PPL | prec 1
place Buenavista | id MEX.MICHOACAN.BUENAVISTA | country MEX | adm1 Michoacán | lat 19.21 | lon -102.58 | feature PPL | prec 1
place Cheran | id MEX.MICHOACAN.CHERAN | country MEX | adm1 Michoacán | lat 19.68 | lon -101.95 | feature PPL | prec 1
place Ciudad Mier | id MEX.TAMAULIPAS.CIUDADMIER | country MEX | adm1 Tamaulipas | lat 26.43 | lon -99.15 | feature PPL | prec 1
place Camargo | id MEX.TAMAULIPAS.CAMARGO | country MEX | adm1 Tamaulipas | lat 26.31 | lon -98.83 | feature PPL | prec 1
place Chenalho, Acteal | id MEX.CHIAPAS.CHENALHO | country MEX | adm1 Chiapas | lat 16.9 | lon -92.62 | feature PPL | prec 1
place Yajalon | id MEX.CHIAPAS.YAJALON | country MEX | adm1 Chiapas | lat 17.17 | lon -92.33 | feature PPL | prec 1
place Pantelho | id MEX.CHIAPAS.PANTELHO | country MEX | adm1 Chiapas | lat 17.0 | lon -92.47 | feature PPL | prec 1
place Chicomuselo | id MEX.CHIAPAS.CHICOMUSELO | country MEX | adm1 Chiapas | lat 15.75 | lon -92.28 | feature PPL | prec 1
place Nochixtlan | id MEX.OAXACA.NOCHIXTLAN | country MEX | adm1 Oaxaca | lat 17.46 | lon -97.23 | feature PPL | prec 1
place San Mateo del Mar | id MEX.OAXACA.SANMATEODELMAR | country MEX | adm1 Oaxaca | lat 16.21 | lon -94.98 | feature PPL | prec 1
place Juchitan | id MEX.OAXACA.JUCHITAN | country MEX | adm1 Oaxaca | lat 16.43 | lon -95.02 | feature PPL | prec 1
place Badiraguato | id MEX.SINALOA.BADIRAGUATO | country MEX | adm1 Sinaloa | lat 25.37 | lon -107.55 | feature PPL | prec 1
place Bavispe | id MEX.SONORA.BAVISPE | country MEX | adm1 Sonora | lat 30.48 | lon -108.94 | feature PPL | prec 1
place Caborca | id MEX.SONORA.CABORCA | country MEX | adm1 Sonora | lat 30.72 | lon -112.16 | feature PPL | prec 1

# --- IND ---
place Shopian | id IND.JAMMUANDKASH.SHOPIAN | country IND | adm1 Jammu and Kashmir | lat 33.72 | lon 74.83 | feature PPL | prec 1
place Kupwara | id IND.JAMMUANDKASH.KUPWARA | country IND | adm1 Jammu and Kashmir | lat 34.53 | lon 74.26 | feature PPL | prec 1
place Uri | id IND.JAMMUANDKASH.URI | country IND | adm1 Jammu and Kashmir | lat 34.08 | lon 74.03 | feature PPL | prec 1
place Poonch | id IND.JAMMUANDKASH.POONCH | country IND | adm1 Jammu and Kashmir | lat 33.77 | lon 74.1 | feature PPL | prec 1
place Rajouri | id IND.JAMMUANDKASH.RAJOURI | country IND | adm1 Jammu and Kashmir | lat 33.38 | lon 74.31 | feature PPL | prec 1
place Handwara | id IND.JAMMUANDKASH.HANDWARA | country IND | adm1 Jammu and Kashmir | lat 34.4 | lon 74.28 | feature PPL | prec 1
place Bandipora | id IND.JAMMUANDKASH.BANDIPORA | country IND | adm1 Jammu and Kashmir | lat 34.42 | lon 74.65 | feature PPL | prec 1
place Budgam | id IND.JAMMUANDKASH.BUDGAM | country IND | adm1 Jammu and Kashmir | lat 34.02 | lon 74.72 | feature PPL | prec 1
place Baramulla | id IND.JAMMUANDKASH.BARAMULLA | country IND | adm1 Jammu and Kashmir | lat 34.2 | lon 74.34 | feature PPL | prec 1
place Tral | id IND.JAMMUANDKASH.TRAL | country IND | adm1 Jammu and Kashmir | lat 33.93 | lon 75.1 | feature PPL | prec 1
place Bastar | id IND.CHHATTISGARH.BASTAR | country IND | adm1 Chhattisgarh | lat 19.2 | lon 81.9 | feature PPL | prec 1
place Sukma | id IND.CHHATTISGARH.SUKMA | country IND | adm1 Chhattisgarh | lat 18.4 | lon 81.66 | feature PPL | prec 1
place Dantewada | id IND.CHHATTISGARH.DANTEWADA | country IND | adm1 Chhattisgarh | lat 18.9 | lon 81.35 | feature PPL | prec 1
place Bijapur | id IND.CHHATTISGARH.BIJAPUR | country IND | adm1 Chhattisgarh | lat 18.8 | lon 80.82 | feature PPL | prec 1
place Narayanpur | id IND.CHHATTISGARH.NARAYANPUR | country IND | adm1 Chhattisgarh | lat 19.72 | lon 81.25 | feature PPL | prec 1
place Jagargunda | id IND.CHHATTISGARH.JAGARGUNDA | country IND | adm1 Chhattisgarh | lat 18.6 | lon 81.2 | feature PPL | prec 1
place Moreh | id IND.MANIPUR.MOREH | country IND | adm1 Manipur | lat 24.25 | lon 94.3 | feature PPL | prec 1
place Jiribam | id IND.MANIPUR.JIRIBAM | country IND | adm1 Manipur | lat 24.8 | lon 93.12 | feature PPL | prec 1
place Kangpokpi | id IND.MANIPUR.KANGPOKPI | country IND | adm1 Manipur | lat 25.15 | lon 93.97 | feature PPL | prec 1
place Bishnupur | id IND.MANIPUR.BISHNUPUR | country IND | adm1 Manipur | lat 24.63 | lon 93.77 | feature PPL | prec 1
place Ukhrul | id IND.MANIPUR.UKHRUL | country IND | adm1 Manipur | lat 25.1 | lon 94.36 | feature PPL | prec 1
place Tengnoupal | id IND.MANIPUR.TENGNOUPAL | country IND | adm1 Manipur | lat 24.38 | lon 94.15 | feature PPL | prec 1
place Chandel | id IND.MANIPUR.CHANDEL | country IND | adm1 Manipur | lat 24.33 | lon 94.02 | feature PPL | prec 1
place Palamu | id IND.JHARKHAND.PALAMU | country IND | adm1 Jharkhand | lat 24.05 | lon 84.07 | feature PPL | prec 1
place West Singhbhum | id IND.JHARKHAND.WESTSINGHBHUM | country IND | adm1 Jharkhand | lat 22.4 | lon 85.4 | feature PPL | prec 1
place Karbi Anglong | id IND.ASSAM.KARBIANGLONG | country IND | adm1 Assam | lat 26.0 | lon 93.5 | feature PPL | prec 1
place Dima Hasao | id IND.ASSAM.DIMAHASAO | country IND | adm1 Assam | lat 25.3 | lon 93.0 | feature PPL | prec 1
place Baksa | id IND.ASSAM.BAKSA | country IND | adm1 Assam | lat 26.7 | lon 91.4 | feature PPL | prec 1
place Chirang | id IND.ASSAM.CHIRANG | country IND | adm1 Assam | lat 26.6 | lon 90.6 | feature PPL | prec 1
place Gadchiroli | id IND.MAHARASHTRA.GADCHIROLI | country IND | adm1 Maharashtra | lat 20.18 | lon 80.0 | feature PPL | prec 1
place Kandhamal | id IND.ODISHA.KANDHAMAL | country IND | adm1 Odisha | lat 20.3 | lon 84.1 | feature PPL | prec 1

# --- THA ---
place Yarang | id THA.PATTANI.YARANG | country THA | adm1 Pattani | lat 6.76 | lon 101.29 | feature PPL | prec 1
place Nong Chik | id THA.PATTANI.NONGCHIK | country THA | adm1 Pattani | lat 6.84 | lon 101.18 | feature PPL | prec 1
place Sai Buri | id THA.PATTANI.SAIBURI | country THA | adm1 Pattani | lat 6.7 | lon 101.62 | feature PPL | prec 1
place Khok Pho | id THA.PATTANI.KHOKPHO | country THA | adm1 Pattani | lat 6.73 | lon 101.1 | feature PPL | prec 1
place Mayo | id THA.PATTANI.MAYO | country THA | adm1 Pattani | lat 6.72 | lon 101.4 | feature PPL | prec 1
place Raman | id THA.YALA.RAMAN | country THA | adm1 Yala | lat 6.48 | lon 101.42 | feature PPL | prec 1
place Bannang Sata | id THA.YALA.BANNANGSATA | country THA | adm1 Yala | lat 6.27 | lon 101.27 | feature PPL | prec 1
place Than To | id THA.YALA.THANTO | country THA | adm1 Yala | lat 6.15 | lon 101.2 | feature PPL | prec 1
place Krong Pinang | id THA.YALA.KRONGPINANG | country THA | adm1 Yala | lat 6.4 | lon 101.28 | feature PPL | prec 1
place Yaha | id THA.YALA.YAHA | country THA | adm1 Yala | lat 6.48 | lon 101.14 | feature PPL | prec 1
place Rueso | id THA.NARATHIWAT.RUESO | country THA | adm1 Narathiwat | lat 6.4 | lon 101.51 | feature PPL | prec 1
place Rangae | id THA.NARATHIWAT.RANGAE | country THA | adm1 Narathiwat | lat 6.3 | lon 101.73 | feature PPL | prec 1
place Bacho | id THA.NARATHIWAT.BACHO | country THA | adm1 Narathiwat | lat 6.52 | lon 101.65 | feature PPL | prec 1
place Sungai Padi, Su-ngai Padi | id THA.NARATHIWAT.SUNGAIPADI | country THA | adm1 Narathiwat | lat 6.08 | lon 101.88 | feature PPL | prec 1
place Chanae | id THA.NARATHIWAT.CHANAE | country THA | adm1 Narathiwat | lat 6.1 | lon 101.67 | feature PPL | prec 1
place Si Sakhon | id THA.NARATHIWAT.SISAKHON | country THA | adm1 Narathiwat | lat 6.22 | lon 101.5 | feature PPL | prec 1

# --- BDI ---
place Kabezi | id BDI.BUJUMBURARUR.KABEZI | country BDI | adm1 Bujumbura Rural | lat -3.52 | lon 29.33 | feature PPL | prec 1
place Isale | id BDI.BUJUMBURARUR.ISALE | country BDI | adm1 Bujumbura Rural | lat -3.35 | lon 29.45 | feature PPL | prec 1
place Mutimbuzi | id BDI.BUJUMBURARUR.MUTIMBUZI | country BDI | adm1 Bujumbura Rural | lat -3.3 | lon 29.35 | feature PPL | prec 1
place Cibitoke | id BDI.CIBITOKE.CIBITOKE | country BDI | adm1 Cibitoke | lat -2.89 | lon 29.12 | feature PPL | prec 1
place Rugombo | id BDI.CIBITOKE.RUGOMBO | country BDI | adm1 Cibitoke | lat -2.85 | lon 29.1 | feature PPL | prec 1
place Ruhagarika | id BDI.CIBITOKE.RUHAGARIKA | country BDI | adm1 Cibitoke | lat -2.8 | lon 29.1 | feature PPL | prec 1
place Mabayi | id BDI.CIBITOKE.MABAYI | country BDI | adm1 Cibitoke | lat -2.7 | lon 29.25 | feature PPL | prec 1
place Musaga | id BDI.BUJUMBURAMAI.MUSAGA | country BDI | adm1 Bujumbura Mairie | lat -3.42 | lon 29.38 | feature PPL | prec 1
place Nyakabiga | id BDI.BUJUMBURAMAI.NYAKABIGA | country BDI | adm1 Bujumbura Mairie | lat -3.38 | lon 29.37 | feature PPL | prec 1
place Ngagara | id BDI.BUJUMBURAMAI.NGAGARA | country BDI | adm1 Bujumbura Mairie | lat -3.35 | lon 29.36 | feature PPL | prec 1
place Mutakura | id BDI.BUJUMBURAMAI.MUTAKURA | country BDI | adm1 Bujumbura Mairie | lat -3.35 | lon 29.37 | feature PPL | prec 1
place Jabe | id BDI.BUJUMBURAMAI.JABE | country BDI | adm1 Bujumbura Mairie | lat -3.39 | lon 29.36 | feature PPL | prec 1
place Buterere | id BDI.BUJUMBURAMAI.BUTERERE | country BDI | adm1 Bujumbura Mairie | lat -3.33 | lon 29.33 | feature PPL | prec 1

# --- UGA ---
place Kasese | id UGA.DIV.KASESE | country UGA | adm1 Kasese | lat 0.24 | lon 29.89 | feature ADM1 | prec 4
place Mpondwe | id UGA.KASESE.MPONDWE | country UGA | adm1 Kasese | lat 0.04 | lon 29.72 | feature PPL | prec 1
place Lhubiriha | id UGA.KASESE.LHUBIRIHA | country UGA | adm1 Kasese | lat 0.04 | lon 29.72 | feature PPL | prec 1
place Karamoja | id UGA.DIV.KARAMOJA | country UGA | adm1 Karamoja | lat 2.73 | lon 34.38 | feature ADM1 | prec 4
place Karamoja | id UGA.KARAMOJA.KARAMOJA | country UGA | adm1 Karamoja | lat 2.8 | lon 34.3 | feature PPL | prec 1
place Moroto | id UGA.KARAMOJA.MOROTO | country UGA | adm1 Karamoja | lat 2.53 | lon 34.66 | feature PPL | prec 1
place Kaabong | id UGA.KARAMOJA.KAABONG | country UGA | adm1 Karamoja | lat 3.48 | lon 34.13 | feature PPL | prec 1
place Nakapiripirit | id UGA.KARAMOJA.NAKAPIRIPIRIT | country UGA | adm1 Karamoja | lat 1.85 | lon 34.72 | feature PPL | prec 1

# --- TUR ---
place Sur | id TUR.DIYARBAKIR.SUR | country TUR | adm1 Diyarbakır | lat 37.91 | lon 40.24 | feature PPL | prec 1
place Cukurca | id TUR.DIYARBAKIR.CUKURCA | country TUR | adm1 Diyarbakır | lat 37.25 | lon 43.61 | feature PPL | prec 1
place Daglica | id TUR.DIYARBAKIR.DAGLICA | country TUR | adm1 Diyarbakır | lat 37.4 | lon 44.2 | feature PPL | prec 1

# --- EGY ---
place North Sinai | id EGY.DIV.NORTHSINAI | country EGY | adm1 North Sinai | lat 31.14 | lon 33.70 | feature ADM1 | prec 4
place Sheikh Zuweid, Sheikh Zuwayed, Sheikh Zowaid | id EGY.NORTHSINAI.SHEIKHZUWEID | country EGY | adm1 North Sinai | lat 31.21 | lon 34.11 | feature PPL | prec 1
place Bir al-Abed, Bir al-Abd | id EGY.NORTHSINAI.BIRALABED | country EGY | adm1 North Sinai | lat 31.02 | lon 33.01 | feature PPL | prec 1
place Rafah | id EGY.NORTHSINAI.RAFAH | country EGY | adm1 North Sinai | lat 31.28 | lon 34.24 | feature PPL | prec 1
place Rawda, al-Rawda, Al-Rawdah | id EGY.NORTHSINAI.RAWDA | country EGY | adm1 North Sinai | lat 31.04 | lon 33.35 | feature PPL | prec 1
place Minya | id EGY.DIV.MINYA | country EGY | adm1 Minya | lat 28.38 | lon 30.80 | feature ADM1 | prec 4
place Maghagha | id EGY.MINYA.MAGHAGHA | country EGY | adm1 Minya | lat 28.65 | lon 30.84 | feature PPL | prec 1

# --- SAU ---
place Awamiya, Awamiyah, al-Awamiyah | id SAU.EASTERN.AWAMIYA | country SAU | adm1 Eastern | lat 26.59 | lon 49.98 | feature PPL | prec 1
place Asir | id SAU.DIV.ASIR | country SAU | adm1 Asir | lat 18.30 | lon 42.73 | feature ADM1 | prec 4

# --- BGD ---
place Cox's Bazar | id BGD.DIV.COXSBAZAR | country BGD | adm1 Cox's Bazar | lat 21.38 | lon 92.02 | feature ADM1 | prec 4
place Kutupalong, Kutupalong Refugee Camp | id BGD.COXSBAZAR.KUTUPALONG | country BGD | adm1 Cox's Bazar | lat 21.21 | lon 92.16 | feature PPL | prec 1
place Ukhia, Ukhiya | id BGD.COXSBAZAR.UKHIA | country BGD | adm1 Cox's Bazar | lat 21.25 | lon 92.1 | feature PPL | prec 1
place Balukhali | id BGD.COXSBAZAR.BALUKHALI | country BGD | adm1 Cox's Bazar | lat 21.19 | lon 92.15 | feature PPL | prec 1
place Bhashan Char | id BGD.COXSBAZAR.BHASHANCHAR | country BGD | adm1 Cox's Bazar | lat 22.37 | lon 91.39 | feature PPL | prec 1
place Chittagong Hill Tracts | id BGD.DIV.CHITTAGONGHILLTRACTS | country BGD | adm1 Chittagong Hill Tracts | lat 22.64 | lon 92.14 | feature ADM1 | prec 4
place Rangamati | id BGD.CHITTAGONGHI.RANGAMATI | country BGD | adm1 Chittagong Hill Tracts | lat 22.65 | lon 92.18 | feature PPL | prec 1
place Chittagong Hill Tracts | id BGD.CHITTAGONGHI.CHITTAGONGHILLTRACTS | country BGD | adm1 Chittagong Hill Tracts | lat 22.6 | lon 92.2 | feature PPL | prec 1

# --- VEN ---
place Tumeremo | id VEN.BOLIVAR.TUMEREMO | country VEN | adm1 Bolívar | lat 7.3 | lon -61.5 | feature PPL | prec 1
place El Callao | id VEN.BOLIVAR.ELCALLAO | country VEN | adm1 Bolívar | lat 7.35 | lon -61.82 | feature PPL | prec 1
place El Dorado | id VEN.BOLIVAR.ELDORADO | country VEN | adm1 Bolívar | lat 6.72 | lon -61.62 | feature PPL | prec 1
place Barlovento | id VEN.BOLIVAR.BARLOVENTO | country VEN | adm1 Bolívar | lat 10.4 | lon -66.1 | feature PPL | prec 1
place Las Claritas | id VEN.BOLIVAR.LASCLARITAS | country VEN | adm1 Bolívar | lat 6.18 | lon -61.43 | feature PPL | prec 1
place La Victoria | id VEN.APURE.LAVICTORIA | country VEN | adm1 Apure | lat 7.28 | lon -70.9 | feature PPL | prec 1
place Apure | id VEN.APURE.APURE | country VEN | adm1 Apure | lat 7.0 | lon -69.5 | feature PPL | prec 1

# --- HTI ---
place Cite Soleil | id HTI.OUEST.CITESOLEIL | country HTI | adm1 Ouest | lat 18.58 | lon -72.33 | feature PPL | prec 1
place Martissant | id HTI.OUEST.MARTISSANT | country HTI | adm1 Ouest | lat 18.53 | lon -72.36 | feature PPL | prec 1
place Bel Air | id HTI.OUEST.BELAIR | country HTI | adm1 Ouest | lat 18.55 | lon -72.34 | feature PPL | prec 1
place La Saline | id HTI.OUEST.LASALINE | country HTI | adm1 Ouest | lat 18.55 | lon -72.35 | feature PPL | prec 1
place Petion-Ville | id HTI.OUEST.PETIONVILLE | country HTI | adm1 Ouest | lat 18.51 | lon -72.29 | feature PPL | prec 1
place Cabaret | id HTI.OUEST.CABARET | country HTI | adm1 Ouest | lat 18.73 | lon -72.42 | feature PPL | prec 1
place Tabarre | id HTI.OUEST.TABARRE | country HTI | adm1 Ouest | lat 18.58 | lon -72.27 | feature PPL | prec 1
place Carrefour-Feuilles | id HTI.OUEST.CARREFOURFEUILLES | country HTI | adm1 Ouest | lat 18.53 | lon -72.34 | feature PPL | prec 1
place Pont-Sonde | id HTI.ARTIBONITE.PONTSONDE | country HTI | adm1 Artibonite | lat 19.15 | lon -72.62 | feature PPL | prec 1
place Liancourt | id HTI.ARTIBONITE.LIANCOURT | country HTI | adm1 Artibonite | lat 19.13 | lon -72.53 | feature PPL | prec 1
place Petite-Riviere | id HTI.ARTIBONITE.PETITERIVIERE | country HTI | adm1 Artibonite | lat 19.13 | lon -72.48 | feature PPL | prec 1
place Gros-Morne | id HTI.ARTIBONITE.GROSMORNE | country HTI | adm1 Artibonite | lat 19.67 | lon -72.68 | feature PPL | prec 1
