# africa-east.lex - towns, districts, camps, regions of armed conflict that neither the gazetteer of cities nor ../conflict-places.lex holds.
#
# Own work, from general knowledge. Coordinates (WGS84) are approximate, to about 0.1 degree for towns; districts and divisions get their
# main settlement or about their middle. prec is UCDP's where_prec: 1 the town, 2 near it, 3 district, 4 division, 5 a wider region.
# A name known to be beside another place of this list has that place's point and prec 2.
# That a place stands under a country says where maps put it, not who is right about a border.

# --- Sudan ---
place Darfur region | id C.SDN.DARFURREGION | country SDN | lat 13.3 | lon 24.5 | feature AREA | prec 4
place Kordofan region | id C.SDN.KORDOFANREGION | country SDN | lat 12.5 | lon 29.8 | feature AREA | prec 4
place Nuba Mountain | id C.SDN.NUBAMOUNTAIN | country SDN | lat 11.3 | lon 30.3 | feature AREA | prec 4
place Abyei Area, Abyei Administrative Area, Abyei region | id C.SDN.ABYEIAREA.D | country SDN | lat 9.6 | lon 28.43 | feature ADM2 | prec 3
place Halayeb, Halaib, Hala'ib Triangle, Halaib Triangle | id C.SDN.HALAYEB | country SDN | lat 22.2 | lon 36.6 | feature AREA | prec 4
place Al-Fashaga, Fashaga, Al Fashaga | id C.SDN.ALFASHAGA.D | country SDN | lat 14.2 | lon 36.2 | feature ADM2 | prec 3
place West Kordofan, Western Kordofan | id C.SDN.WESTKORDOFAN.S | country SDN | adm1 West Kordofan | lat 12.2 | lon 28.4 | feature ADM1 | prec 4
place Al Nuhud, Nahud | id C.SDN.WESTKORDOFAN.ALNUHUD | country SDN | adm1 West Kordofan | lat 12.7 | lon 28.43 | feature PPL | prec 1
place Al Khuwayy, Al Khiwai, Al-Khiwai | id C.SDN.WESTKORDOFAN.ALKHUWAYY | country SDN | adm1 West Kordofan | lat 13.08 | lon 29.23 | feature PPL | prec 1
place El Khoei | id C.SDN.WESTKORDOFAN.ELKHOEI | country SDN | adm1 West Kordofan | lat 13.08 | lon 29.23 | feature PPL | prec 2
place Heglig | id C.SDN.WESTKORDOFAN.HEGLIG | country SDN | adm1 West Kordofan | lat 9.98 | lon 29.4 | feature PPL | prec 1
place Hajlij | id C.SDN.WESTKORDOFAN.HAJLIJ | country SDN | adm1 West Kordofan | lat 9.98 | lon 29.4 | feature PPL | prec 2
place Ghubaysh, Gubeish | id C.SDN.WESTKORDOFAN.GHUBAYSH | country SDN | adm1 West Kordofan | lat 12.15 | lon 27.3 | feature PPL | prec 1
place Wad Banda, Wad Bandah | id C.SDN.WESTKORDOFAN.WADBANDA | country SDN | adm1 West Kordofan | lat 13.1 | lon 27.95 | feature PPL | prec 1
place Keilak | id C.SDN.WESTKORDOFAN.KEILAK | country SDN | adm1 West Kordofan | lat 10.9 | lon 29.3 | feature PPL | prec 1
place Meiram, El Meiram | id C.SDN.WESTKORDOFAN.MEIRAM | country SDN | adm1 West Kordofan | lat 9.78 | lon 27.73 | feature PPL | prec 1
place Al Dibab, Debab | id C.SDN.WESTKORDOFAN.ALDIBAB | country SDN | adm1 West Kordofan | lat 11 | lon 28 | feature PPL | prec 2
place Um Durman | id C.SDN.KHARTOUM.UMDURMAN | country SDN | adm1 Khartoum | lat 15.65 | lon 32.48 | feature PPL | prec 1
place Khartoum Bahri | id C.SDN.KHARTOUM.KHARTOUMBAHRI | country SDN | adm1 Khartoum | lat 15.64 | lon 32.53 | feature PPL | prec 1
place Sharq al-Nil, East Nile, Sharg El Nil | id C.SDN.KHARTOUM.SHARQALNIL.D | country SDN | adm1 Khartoum | lat 15.6 | lon 32.65 | feature ADM2 | prec 3
place Umbada, Ombada, Um Badda | id C.SDN.KHARTOUM.UMBADA | country SDN | adm1 Khartoum | lat 15.68 | lon 32.42 | feature PPLX | prec 1
place Jebel Aulia, Jabal Awliya, Jebel Awlia | id C.SDN.KHARTOUM.JEBELAULIA | country SDN | adm1 Khartoum | lat 15.24 | lon 32.5 | feature PPL | prec 1
place Mayo camp | id C.SDN.KHARTOUM.MAYOCAMP | country SDN | adm1 Khartoum | lat 15.48 | lon 32.55 | feature PPLX | prec 1
place Soba | id C.SDN.KHARTOUM.SOBA | country SDN | adm1 Khartoum | lat 15.5 | lon 32.63 | feature PPLX | prec 1
place Burri | id C.SDN.KHARTOUM.BURRI | country SDN | adm1 Khartoum | lat 15.61 | lon 32.57 | feature PPLX | prec 1
place Tuti Island | id C.SDN.KHARTOUM.TUTIISLAND | country SDN | adm1 Khartoum | lat 15.62 | lon 32.51 | feature PPLX | prec 1
place Al-Kalakla, Kalakla | id C.SDN.KHARTOUM.ALKALAKLA | country SDN | adm1 Khartoum | lat 15.46 | lon 32.49 | feature PPLX | prec 1
place Karari | id C.SDN.KHARTOUM.KARARI.D | country SDN | adm1 Khartoum | lat 15.75 | lon 32.5 | feature ADM2 | prec 3
place Hasahisa | id C.SDN.GEZIRA.HASAHISA | country SDN | adm1 Gezira | lat 14.75 | lon 33.3 | feature PPL | prec 1
place Rufaa, Rufa'a | id C.SDN.GEZIRA.RUFAA | country SDN | adm1 Gezira | lat 14.77 | lon 33.36 | feature PPL | prec 1
place Al Managil, Managil | id C.SDN.GEZIRA.ALMANAGIL | country SDN | adm1 Gezira | lat 14.25 | lon 32.98 | feature PPL | prec 1
place Al Hilaliya | id C.SDN.GEZIRA.ALHILALIYA | country SDN | adm1 Gezira | lat 14.93 | lon 33.22 | feature PPL | prec 1
place Wad al-Noora, Wad Al-Nura, Wad Alnoura | id C.SDN.GEZIRA.WADALNOORA | country SDN | adm1 Gezira | lat 14.5 | lon 32.75 | feature PPL | prec 2
place Tamboul, Tambul | id C.SDN.GEZIRA.TAMBOUL | country SDN | adm1 Gezira | lat 14.95 | lon 33.4 | feature PPL | prec 1
place Al-Kamlin, Kamlin, El Kamlin | id C.SDN.GEZIRA.ALKAMLIN | country SDN | adm1 Gezira | lat 15.08 | lon 33.18 | feature PPL | prec 1
place Al Sireha, Al-Sariha | id C.SDN.GEZIRA.ALSIREHA | country SDN | adm1 Gezira | lat 14.95 | lon 33.2 | feature PPL | prec 2
place Al Dinder, Dinder, El Dinder | id C.SDN.SENNAR.ALDINDER | country SDN | adm1 Sennar | lat 13.32 | lon 34.1 | feature PPL | prec 1
place Al Suki, El Suki | id C.SDN.SENNAR.ALSUKI | country SDN | adm1 Sennar | lat 13.32 | lon 33.88 | feature PPL | prec 1
place Jebel Moya | id C.SDN.SENNAR.JEBELMOYA | country SDN | adm1 Sennar | lat 13.49 | lon 33.32 | feature PPL | prec 1
place Abu Hujar, Abu Hugar | id C.SDN.SENNAR.ABUHUJAR | country SDN | adm1 Sennar | lat 12.87 | lon 33.98 | feature PPL | prec 1
place Ed Dueim, El Dueim | id C.SDN.WHITENILE.EDDUEIM | country SDN | adm1 White Nile | lat 14 | lon 32.31 | feature PPL | prec 1
place Ad Duwaym | id C.SDN.WHITENILE.ADDUWAYM | country SDN | adm1 White Nile | lat 14 | lon 32.31 | feature PPL | prec 2
place Al Geteina, El Geteina, Gutaina | id C.SDN.WHITENILE.ALGETEINA | country SDN | adm1 White Nile | lat 14.86 | lon 32.37 | feature PPL | prec 1
place Al Damazin | id C.SDN.BLUENILE.ALDAMAZIN | country SDN | adm1 Blue Nile | lat 11.79 | lon 34.36 | feature PPLA | prec 1
place Bau | id C.SDN.BLUENILE.BAU.D | country SDN | adm1 Blue Nile | lat 11.37 | lon 34.1 | feature ADM2 | prec 3
place Geissan, Qeissan, Gissan | id C.SDN.BLUENILE.GEISSAN | country SDN | adm1 Blue Nile | lat 10.86 | lon 34.84 | feature PPL | prec 1
place Wad al-Mahi, Wad El Mahi | id C.SDN.BLUENILE.WADALMAHI.D | country SDN | adm1 Blue Nile | lat 11.8 | lon 35 | feature ADM2 | prec 3
place Ganis | id C.SDN.BLUENILE.GANIS | country SDN | adm1 Blue Nile | lat 11.75 | lon 34.35 | feature PPL | prec 2
place El Gedaref, Al-Gadarif | id C.SDN.GEDAREF.ELGEDAREF | country SDN | adm1 Gedaref | lat 14.03 | lon 35.38 | feature PPLA | prec 1
place Gallabat, Galabat, El Galabat, Eastern Galabat, Eastern El Galabat | id C.SDN.GEDAREF.GALLABAT | country SDN | adm1 Gedaref | lat 12.97 | lon 36.15 | feature PPL | prec 1
place Um Rakuba, Um Rakouba, Umm Rakoba | id C.SDN.GEDAREF.UMRAKUBA | country SDN | adm1 Gedaref | lat 13.9 | lon 35.7 | feature CMP | prec 1
place Hamdayet | id C.SDN.GEDAREF.HAMDAYET | country SDN | adm1 Gedaref | lat 14.25 | lon 36.55 | feature PPL | prec 1
place Khashm el-Girba, Khashm El Girba | id C.SDN.KASSALA.KHASHMELGIRBA | country SDN | adm1 Kassala | lat 15 | lon 35.9 | feature PPL | prec 1
place New Halfa | id C.SDN.KASSALA.NEWHALFA | country SDN | adm1 Kassala | lat 15 | lon 35.9 | feature PPL | prec 2
place Aroma | id C.SDN.KASSALA.AROMA | country SDN | adm1 Kassala | lat 15.8 | lon 36.13 | feature PPL | prec 1
place Wad Sharifey, Wad Sherifey | id C.SDN.KASSALA.WADSHARIFEY | country SDN | adm1 Kassala | lat 15.4 | lon 36.45 | feature CMP | prec 1
place Sinkat | id C.SDN.REDSEA.SINKAT | country SDN | adm1 Red Sea | lat 18.83 | lon 36.83 | feature PPL | prec 1
place Al-Obeid | id C.SDN.NORTHKORDOFA.ALOBEID | country SDN | adm1 North Kordofan | lat 13.18 | lon 30.22 | feature PPLA | prec 1
place Al Rahad | id C.SDN.NORTHKORDOFA.ALRAHAD | country SDN | adm1 North Kordofan | lat 12.72 | lon 30.65 | feature PPL | prec 1
place Umm Rawaba, Um Ruwaba | id C.SDN.NORTHKORDOFA.UMMRAWABA | country SDN | adm1 North Kordofan | lat 12.9 | lon 31.2 | feature PPL | prec 1
place Jabra al-Sheikh, Jebrat al-Sheikh, Jabrat El Sheikh | id C.SDN.NORTHKORDOFA.JABRAALSHEIKH | country SDN | adm1 North Kordofan | lat 15.1 | lon 30.2 | feature PPL | prec 2
place Hamrat El Sheikh, Hamrat al-Sheikh | id C.SDN.NORTHKORDOFA.HAMRATELSHEIKH | country SDN | adm1 North Kordofan | lat 14.57 | lon 27.97 | feature PPL | prec 1
place Um Sumaima | id C.SDN.NORTHKORDOFA.UMSUMAIMA | country SDN | adm1 North Kordofan | lat 13 | lon 29.7 | feature PPL | prec 2
place Al Dalanj, Dalang, Ad Dilling | id C.SDN.SOUTHKORDOFA.ALDALANJ | country SDN | adm1 South Kordofan | lat 12.05 | lon 29.65 | feature PPL | prec 1
place Abu Jubaiha, Abu Gibeiha | id C.SDN.SOUTHKORDOFA.ABUJUBAIHA | country SDN | adm1 South Kordofan | lat 11.45 | lon 31.23 | feature PPL | prec 1
place Al Abbasiya, Abbasiya Tagali | id C.SDN.SOUTHKORDOFA.ALABBASIYA | country SDN | adm1 South Kordofan | lat 12.17 | lon 31.3 | feature PPL | prec 1
place Umm Dorein, Um Dorein | id C.SDN.SOUTHKORDOFA.UMMDOREIN | country SDN | adm1 South Kordofan | lat 10.85 | lon 30.05 | feature PPL | prec 1
place Habila | id C.SDN.SOUTHKORDOFA.HABILA | country SDN | adm1 South Kordofan | lat 12.08 | lon 29.9 | feature PPL | prec 1
place Dalami | id C.SDN.SOUTHKORDOFA.DALAMI | country SDN | adm1 South Kordofan | lat 11.87 | lon 30.47 | feature PPL | prec 1
place Kalogi | id C.SDN.SOUTHKORDOFA.KALOGI | country SDN | adm1 South Kordofan | lat 11.17 | lon 31.05 | feature PPL | prec 1
place Buram | id C.SDN.SOUTHKORDOFA.BURAM | country SDN | adm1 South Kordofan | lat 10.82 | lon 30.1 | feature PPL | prec 1
place Troji | id C.SDN.SOUTHKORDOFA.TROJI | country SDN | adm1 South Kordofan | lat 10.5 | lon 30.3 | feature PPL | prec 2
place El Fashir | id C.SDN.NORTHDARFUR.ELFASHIR | country SDN | adm1 North Darfur | lat 13.63 | lon 25.35 | feature PPLA | prec 1
place Abu Zerega | id C.SDN.NORTHDARFUR.ABUZEREGA | country SDN | adm1 North Darfur | lat 13.4 | lon 25.3 | feature PPL | prec 1
place Dar El Salam | id C.SDN.NORTHDARFUR.DARELSALAM.D | country SDN | adm1 North Darfur | lat 13.2 | lon 25.5 | feature ADM2 | prec 3
place El Sereif, El Sireaf, Al Sireif | id C.SDN.NORTHDARFUR.ELSEREIF | country SDN | adm1 North Darfur | lat 13.95 | lon 23.75 | feature PPL | prec 1
place Saraf Beni Hussein | id C.SDN.NORTHDARFUR.SARAFBENIHUSSEIN | country SDN | adm1 North Darfur | lat 13.95 | lon 23.75 | feature PPL | prec 2
place Kuma, Al Koma, El Koma | id C.SDN.NORTHDARFUR.KUMA | country SDN | adm1 North Darfur | lat 13.9 | lon 26 | feature PPL | prec 1
place Um Baru, Umm Baru | id C.SDN.NORTHDARFUR.UMBARU | country SDN | adm1 North Darfur | lat 15.1 | lon 23.7 | feature PPL | prec 1
place Karnoi, Kornoi | id C.SDN.NORTHDARFUR.KARNOI | country SDN | adm1 North Darfur | lat 15.05 | lon 23.25 | feature PPL | prec 1
place Tine, Al Tina, El Tina | id C.SDN.NORTHDARFUR.TINE | country SDN | adm1 North Darfur | lat 15 | lon 22.85 | feature PPL | prec 1
place Bir Maza | id C.SDN.NORTHDARFUR.BIRMAZA | country SDN | adm1 North Darfur | lat 14.4 | lon 25.2 | feature PPL | prec 2
place Dar Zaghawa | id C.SDN.NORTHDARFUR.DARZAGHAWA | country SDN | adm1 North Darfur | lat 15 | lon 23.8 | feature AREA | prec 4
place Jebel Amer, Jebel Amir | id C.SDN.NORTHDARFUR.JEBELAMER | country SDN | adm1 North Darfur | lat 13.95 | lon 23.6 | feature PPL | prec 2
place Al Laeet, El Lait, Al Lait | id C.SDN.NORTHDARFUR.ALLAEET | country SDN | adm1 North Darfur | lat 12.55 | lon 26.8 | feature PPL | prec 1
place Kafod, Al Kafoud | id C.SDN.NORTHDARFUR.KAFOD | country SDN | adm1 North Darfur | lat 13.5 | lon 24.5 | feature PPL | prec 2
place Kabkabiyah | id C.SDN.NORTHDARFUR.KABKABIYAH | country SDN | adm1 North Darfur | lat 13.65 | lon 24.08 | feature PPL | prec 1
place Fata Borno | id C.SDN.NORTHDARFUR.FATABORNO | country SDN | adm1 North Darfur | lat 14.1 | lon 24.5 | feature PPL | prec 1
place Wada'ah, Wadaa | id C.SDN.NORTHDARFUR.WADAAH | country SDN | adm1 North Darfur | lat 12.9 | lon 25.6 | feature PPL | prec 1
place Shagra | id C.SDN.NORTHDARFUR.SHAGRA | country SDN | adm1 North Darfur | lat 13.55 | lon 25.2 | feature PPL | prec 2
place Tabit | id C.SDN.NORTHDARFUR.TABIT | country SDN | adm1 North Darfur | lat 13.3 | lon 25.1 | feature PPL | prec 2
place Abu Delig | id C.SDN.NORTHDARFUR.ABUDELIG | country SDN | adm1 North Darfur | lat 13.2 | lon 25.7 | feature PPL | prec 1
place Al Salam camp, As Salaam camp | id C.SDN.NORTHDARFUR.ALSALAMCAMP | country SDN | adm1 North Darfur | lat 13.67 | lon 25.33 | feature CMP | prec 1
place Kassab camp | id C.SDN.NORTHDARFUR.KASSABCAMP | country SDN | adm1 North Darfur | lat 14.22 | lon 24.67 | feature CMP | prec 1
place Nyala North, Beleil, Bielel | id C.SDN.SOUTHDARFUR.NYALANORTH.D | country SDN | adm1 South Darfur | lat 12.05 | lon 24.95 | feature ADM2 | prec 3
place Otash, Otash camp | id C.SDN.SOUTHDARFUR.OTASH | country SDN | adm1 South Darfur | lat 12.1 | lon 24.9 | feature CMP | prec 1
place Kalma camp | id C.SDN.SOUTHDARFUR.KALMACAMP | country SDN | adm1 South Darfur | lat 12.03 | lon 24.98 | feature CMP | prec 1
place Labado | id C.SDN.SOUTHDARFUR.LABADO | country SDN | adm1 South Darfur | lat 12.33 | lon 25.6 | feature PPL | prec 1
place Muhajiriya, Mohajeria, Muhajeria | id C.SDN.SOUTHDARFUR.MUHAJIRIYA | country SDN | adm1 South Darfur | lat 12.4 | lon 25.65 | feature PPL | prec 1
place Manawashi | id C.SDN.SOUTHDARFUR.MANAWASHI | country SDN | adm1 South Darfur | lat 12.55 | lon 24.98 | feature PPL | prec 1
place Mershing, Marshing | id C.SDN.SOUTHDARFUR.MERSHING | country SDN | adm1 South Darfur | lat 12.7 | lon 24.97 | feature PPL | prec 1
place Rehed al-Birdi, Rahad al-Berdi, Rehaid Al Birdi | id C.SDN.SOUTHDARFUR.REHEDALBIRDI | country SDN | adm1 South Darfur | lat 11.28 | lon 23.88 | feature PPL | prec 1
place Tulus, Tullus | id C.SDN.SOUTHDARFUR.TULUS | country SDN | adm1 South Darfur | lat 11.1 | lon 24.55 | feature PPL | prec 1
place Kateila, Katila | id C.SDN.SOUTHDARFUR.KATEILA | country SDN | adm1 South Darfur | lat 10.95 | lon 24.1 | feature PPL | prec 1
place Um Dafuq, Um Dafog, Um Dafoq | id C.SDN.SOUTHDARFUR.UMDAFUQ | country SDN | adm1 South Darfur | lat 10.47 | lon 23.28 | feature PPL | prec 1
place Joghana | id C.SDN.SOUTHDARFUR.JOGHANA | country SDN | adm1 South Darfur | lat 10.75 | lon 24.85 | feature PPL | prec 2
place Gereida camp, Graida camp | id C.SDN.SOUTHDARFUR.GEREIDACAMP | country SDN | adm1 South Darfur | lat 11.27 | lon 25.15 | feature CMP | prec 1
place Donkey Dereisa | id C.SDN.SOUTHDARFUR.DONKEYDEREISA | country SDN | adm1 South Darfur | lat 12.1 | lon 25 | feature PPL | prec 2
place As Sunta | id C.SDN.SOUTHDARFUR.ASSUNTA | country SDN | adm1 South Darfur | lat 11.5 | lon 25.2 | feature PPL | prec 2
place Sharg Aj Jabal, Sharg al-Jabal, East Jebel Marra, Eastern Jebel Marra | id C.SDN.SOUTHDARFUR.SHARGAJJABAL.D | country SDN | adm1 South Darfur | lat 12.9 | lon 24.7 | feature ADM2 | prec 3
place Ed Da'ein, Ad-Dayin, El Deain | id C.SDN.EASTDARFUR.EDDAEIN | country SDN | adm1 East Darfur | lat 11.46 | lon 26.13 | feature PPLA | prec 1
place Abu Karinka | id C.SDN.EASTDARFUR.ABUKARINKA | country SDN | adm1 East Darfur | lat 11.6 | lon 26.5 | feature PPL | prec 1
place Adila | id C.SDN.EASTDARFUR.ADILA | country SDN | adm1 East Darfur | lat 11.8 | lon 27.5 | feature PPL | prec 1
place Bahr el-Arab, Bahr Al Arab | id C.SDN.EASTDARFUR.BAHRELARAB.D | country SDN | adm1 East Darfur | lat 10.4 | lon 25.9 | feature ADM2 | prec 3
place Abu Jabra, Abu Gabra | id C.SDN.EASTDARFUR.ABUJABRA | country SDN | adm1 East Darfur | lat 11.05 | lon 26.8 | feature PPL | prec 1
place Assalaya, Asalaya | id C.SDN.EASTDARFUR.ASSALAYA.D | country SDN | adm1 East Darfur | lat 11.45 | lon 26.5 | feature ADM2 | prec 3
place Al Ferdous, El Ferdous | id C.SDN.EASTDARFUR.ALFERDOUS | country SDN | adm1 East Darfur | lat 11.2 | lon 25.9 | feature PPL | prec 1
place Beida, Beyda | id C.SDN.WESTDARFUR.BEIDA | country SDN | adm1 West Darfur | lat 12.95 | lon 21.87 | feature PPL | prec 1
place Jebel Moon, Jebel Mun, Jabal Mun | id C.SDN.WESTDARFUR.JEBELMOON.D | country SDN | adm1 West Darfur | lat 14.1 | lon 22.4 | feature ADM2 | prec 3
place Abu Suruj, Abu Surug | id C.SDN.WESTDARFUR.ABUSURUJ | country SDN | adm1 West Darfur | lat 13.95 | lon 22.45 | feature PPL | prec 1
place Krinding, Kirinding, Kirinding camp | id C.SDN.WESTDARFUR.KRINDING | country SDN | adm1 West Darfur | lat 13.45 | lon 22.5 | feature CMP | prec 1
place Misterei, Misteri | id C.SDN.WESTDARFUR.MISTEREI | country SDN | adm1 West Darfur | lat 13.15 | lon 22.15 | feature PPL | prec 1
place Seleia, Saleia, Silea | id C.SDN.WESTDARFUR.SELEIA | country SDN | adm1 West Darfur | lat 14.05 | lon 22.6 | feature PPL | prec 1
place Arara | id C.SDN.WESTDARFUR.ARARA | country SDN | adm1 West Darfur | lat 13.35 | lon 22.05 | feature PPL | prec 2
place Wadi Salih, Wadi Saleh | id C.SDN.CENTRALDARFU.WADISALIH.D | country SDN | adm1 Central Darfur | lat 12.2 | lon 23.2 | feature ADM2 | prec 3
place Bindisi | id C.SDN.CENTRALDARFU.BINDISI | country SDN | adm1 Central Darfur | lat 12.15 | lon 23 | feature PPL | prec 1
place Um Dukhun, Um Dukhon, Umm Dukhun | id C.SDN.CENTRALDARFU.UMDUKHUN | country SDN | adm1 Central Darfur | lat 11.2 | lon 22.95 | feature PPL | prec 1
place Rokero, Rokoro, Rockero | id C.SDN.CENTRALDARFU.ROKERO | country SDN | adm1 Central Darfur | lat 13.35 | lon 24.15 | feature PPL | prec 1
place Hamidiya, Hamidiya camp | id C.SDN.CENTRALDARFU.HAMIDIYA | country SDN | adm1 Central Darfur | lat 12.9 | lon 23.47 | feature CMP | prec 1
place Hasahisa camp, Hassa Hissa camp | id C.SDN.CENTRALDARFU.HASAHISACAMP | country SDN | adm1 Central Darfur | lat 12.92 | lon 23.48 | feature CMP | prec 1
place Deleig, Delej | id C.SDN.CENTRALDARFU.DELEIG | country SDN | adm1 Central Darfur | lat 12.4 | lon 23.25 | feature PPL | prec 1
place Azum | id C.SDN.CENTRALDARFU.AZUM.D | country SDN | adm1 Central Darfur | lat 12.8 | lon 23.2 | feature ADM2 | prec 3
place Guldo | id C.SDN.CENTRALDARFU.GULDO | country SDN | adm1 Central Darfur | lat 13 | lon 23.9 | feature PPL | prec 2
place Rotoki | id C.SDN.CENTRALDARFU.ROTOKI | country SDN | adm1 Central Darfur | lat 12.8 | lon 24.1 | feature PPL | prec 2
place Ad-Damer, Al Damer | id C.SDN.RIVERNILE.ADDAMER | country SDN | adm1 River Nile | lat 17.59 | lon 33.96 | feature PPLA | prec 1
place Abu Hamad | id C.SDN.RIVERNILE.ABUHAMAD | country SDN | adm1 River Nile | lat 19.53 | lon 33.33 | feature PPL | prec 1
place Merowe | id C.SDN.NORTHERNSTAT.MEROWE | country SDN | adm1 Northern State | lat 18.5 | lon 31.82 | feature PPL | prec 1
place Dongola | id C.SDN.NORTHERNSTAT.DONGOLA | country SDN | adm1 Northern State | lat 19.18 | lon 30.48 | feature PPLA | prec 1
place Wadi Halfa | id C.SDN.NORTHERNSTAT.WADIHALFA | country SDN | adm1 Northern State | lat 21.8 | lon 31.35 | feature PPL | prec 1
place Ad-Dabbah, Al Dabbah, Ed Debba | id C.SDN.NORTHERNSTAT.ADDABBAH | country SDN | adm1 Northern State | lat 18.05 | lon 30.95 | feature PPL | prec 1

# --- South Sudan ---
place Upper Nile region, Greater Upper Nile | id C.SSD.UPPERNILEREGION | country SSD | lat 9.5 | lon 32 | feature AREA | prec 4
place Greater Equatoria | id C.SSD.GREATEREQUATORIA | country SSD | lat 4.5 | lon 31 | feature AREA | prec 4
place Greater Bahr el Ghazal | id C.SSD.GREATERBAHRELGHAZAL | country SSD | lat 8 | lon 27.5 | feature AREA | prec 4
place Greater Pibor Administrative Area, Pibor Administrative Area, Greater Pibor | id C.SSD.GREATERPIBORADMINISTRATI.D | country SSD | lat 6.4 | lon 33.6 | feature ADM2 | prec 3
place Ruweng Administrative Area, Ruweng | id C.SSD.RUWENGADMINISTRATIVEAREA.D | country SSD | lat 9.8 | lon 29.9 | feature ADM2 | prec 3
place Ilemi Triangle | id C.SSD.ILEMITRIANGLE | country SSD | lat 5 | lon 35.3 | feature AREA | prec 4
place Bor, Bor South, Bor Town | id C.SSD.JONGLEI.BOR | country SSD | adm1 Jonglei | lat 6.21 | lon 31.56 | feature PPLA | prec 1
place New Fangak | id C.SSD.JONGLEI.NEWFANGAK | country SSD | adm1 Jonglei | lat 9.07 | lon 30.87 | feature PPL | prec 1
place Yuai | id C.SSD.JONGLEI.YUAI | country SSD | adm1 Jonglei | lat 7.87 | lon 31.9 | feature PPL | prec 1
place Lankien | id C.SSD.JONGLEI.LANKIEN | country SSD | adm1 Jonglei | lat 8.53 | lon 32.07 | feature PPL | prec 1
place Pieri | id C.SSD.JONGLEI.PIERI | country SSD | adm1 Jonglei | lat 8.1 | lon 32 | feature PPL | prec 1
place Poktap | id C.SSD.JONGLEI.POKTAP | country SSD | adm1 Jonglei | lat 7.75 | lon 31.1 | feature PPL | prec 2
place Duk Padiet, Duk Fadiat, Duk Payuel, Payuel | id C.SSD.JONGLEI.DUKPADIET | country SSD | adm1 Jonglei | lat 7.75 | lon 31.4 | feature PPL | prec 1
place Panyagor, Panyagoor | id C.SSD.JONGLEI.PANYAGOR | country SSD | adm1 Jonglei | lat 7.15 | lon 31.4 | feature PPL | prec 1
place Gadiang | id C.SSD.JONGLEI.GADIANG | country SSD | adm1 Jonglei | lat 7.3 | lon 31.9 | feature PPL | prec 2
place Khorfulus, Khor Fulus | id C.SSD.JONGLEI.KHORFULUS | country SSD | adm1 Jonglei | lat 9.3 | lon 31.4 | feature PPL | prec 2
place Manyabol | id C.SSD.JONGLEI.MANYABOL | country SSD | adm1 Jonglei | lat 6.6 | lon 32.4 | feature PPL | prec 2
place Verteth, Vertet | id C.SSD.JONGLEI.VERTETH | country SSD | adm1 Jonglei | lat 6.7 | lon 33 | feature PPL | prec 2
place Labrab | id C.SSD.JONGLEI.LABRAB | country SSD | adm1 Jonglei | lat 6.3 | lon 33.3 | feature PPL | prec 2
place Gumruk | id C.SSD.JONGLEI.GUMRUK | country SSD | adm1 Jonglei | lat 6.7 | lon 32.8 | feature PPL | prec 1
place Walgak, Walgat | id C.SSD.JONGLEI.WALGAK | country SSD | adm1 Jonglei | lat 8.1 | lon 32.3 | feature PPL | prec 1
place Keew | id C.SSD.JONGLEI.KEEW | country SSD | adm1 Jonglei | lat 8.9 | lon 30.8 | feature PPL | prec 2
place Phom, Phom el-Zeraf | id C.SSD.JONGLEI.PHOM | country SSD | adm1 Jonglei | lat 9.1 | lon 30.9 | feature PPL | prec 2
place Jalle, Jale | id C.SSD.JONGLEI.JALLE | country SSD | adm1 Jonglei | lat 6.6 | lon 31.5 | feature PPL | prec 2
place Anyidi | id C.SSD.JONGLEI.ANYIDI | country SSD | adm1 Jonglei | lat 6.4 | lon 31.8 | feature PPL | prec 2
place Makuach | id C.SSD.JONGLEI.MAKUACH | country SSD | adm1 Jonglei | lat 6.35 | lon 31.6 | feature PPL | prec 2
place Pagak | id C.SSD.JONGLEI.PAGAK | country SSD | adm1 Jonglei | lat 7.85 | lon 33.8 | feature PPL | prec 1
place Wau Shilluk | id C.SSD.UPPERNILE.WAUSHILLUK | country SSD | adm1 Upper Nile | lat 9.6 | lon 31.4 | feature PPL | prec 1
place Mathiang | id C.SSD.UPPERNILE.MATHIANG | country SSD | adm1 Upper Nile | lat 8 | lon 33.3 | feature PPL | prec 2
place Bantiu | id C.SSD.UPPERNILE.BANTIU | country SSD | adm1 Upper Nile | lat 10 | lon 33.4 | feature PPL | prec 2
place Yusuf Batil, Yusif Batil | id C.SSD.UPPERNILE.YUSUFBATIL | country SSD | adm1 Upper Nile | lat 9.9 | lon 33.4 | feature CMP | prec 1
place Gendrassa | id C.SSD.UPPERNILE.GENDRASSA | country SSD | adm1 Upper Nile | lat 9.9 | lon 33.4 | feature CMP | prec 2
place Kaya camp | id C.SSD.UPPERNILE.KAYACAMP | country SSD | adm1 Upper Nile | lat 9.9 | lon 33.4 | feature CMP | prec 2
place Adar | id C.SSD.UPPERNILE.ADAR | country SSD | adm1 Upper Nile | lat 10 | lon 32.95 | feature PPL | prec 1
place Fashoda County | id C.SSD.UPPERNILE.FASHODACOUNTY.D | country SSD | adm1 Upper Nile | lat 9.9 | lon 32.1 | feature ADM2 | prec 3
place Manyo | id C.SSD.UPPERNILE.MANYO.D | country SSD | adm1 Upper Nile | lat 10.7 | lon 32.2 | feature ADM2 | prec 3
place Wadakona | id C.SSD.UPPERNILE.WADAKONA | country SSD | adm1 Upper Nile | lat 11.98 | lon 32.72 | feature PPL | prec 1
place Aburoc | id C.SSD.UPPERNILE.ABUROC | country SSD | adm1 Upper Nile | lat 10 | lon 31.9 | feature CMP | prec 1
place Joda, Joda border | id C.SSD.UPPERNILE.JODA | country SSD | adm1 Upper Nile | lat 11.9 | lon 32.8 | feature PPL | prec 1
place Adong, Adong camp | id C.SSD.UPPERNILE.ADONG | country SSD | adm1 Upper Nile | lat 9.4 | lon 32 | feature PPL | prec 2
place Thar Jath, Thaker | id C.SSD.UNITY.THARJATH | country SSD | adm1 Unity | lat 8.8 | lon 30.1 | feature PPL | prec 2
place Nyaal | id C.SSD.UNITY.NYAAL | country SSD | adm1 Unity | lat 7.74 | lon 30.28 | feature PPL | prec 1
place Adok | id C.SSD.UNITY.ADOK | country SSD | adm1 Unity | lat 8.18 | lon 30.3 | feature PPL | prec 1
place Panakuach | id C.SSD.UNITY.PANAKUACH | country SSD | adm1 Unity | lat 9.95 | lon 29.75 | feature PPL | prec 1
place Jamjang | id C.SSD.UNITY.JAMJANG | country SSD | adm1 Unity | lat 9.95 | lon 30.15 | feature CMP | prec 1
place Ajuong Thok | id C.SSD.UNITY.AJUONGTHOK | country SSD | adm1 Unity | lat 9.95 | lon 30.15 | feature CMP | prec 2
place Rubkuay, Rubkway | id C.SSD.UNITY.RUBKUAY | country SSD | adm1 Unity | lat 8.7 | lon 29.9 | feature PPL | prec 2
place Mirmir | id C.SSD.UNITY.MIRMIR | country SSD | adm1 Unity | lat 8.6 | lon 29.9 | feature PPL | prec 2
place Mankien | id C.SSD.UNITY.MANKIEN | country SSD | adm1 Unity | lat 9.05 | lon 29.1 | feature PPL | prec 1
place Dablual | id C.SSD.UNITY.DABLUAL | country SSD | adm1 Unity | lat 8 | lon 29.9 | feature PPL | prec 2
place Kuach | id C.SSD.UNITY.KUACH | country SSD | adm1 Unity | lat 9.2 | lon 29.6 | feature PPL | prec 2
place Rotriak | id C.SSD.UNITY.ROTRIAK | country SSD | adm1 Unity | lat 9.5 | lon 29.7 | feature PPL | prec 2
place Agok | id C.SSD.WARRAP.AGOK | country SSD | adm1 Warrap | lat 9.36 | lon 28.58 | feature PPL | prec 1
place Gogrial East, Gogrial West | id C.SSD.WARRAP.GOGRIALEAST.D | country SSD | adm1 Warrap | lat 8.53 | lon 28.1 | feature ADM2 | prec 3
place Mayen Abun | id C.SSD.WARRAP.MAYENABUN | country SSD | adm1 Warrap | lat 9.1 | lon 28.1 | feature PPL | prec 1
place Luonyaker | id C.SSD.WARRAP.LUONYAKER | country SSD | adm1 Warrap | lat 8.4 | lon 28.3 | feature PPL | prec 1
place Thiet, Thiet payam | id C.SSD.WARRAP.THIET | country SSD | adm1 Warrap | lat 7.6 | lon 28.5 | feature PPL | prec 1
place Ajak Kuac, Ajakkuac | id C.SSD.WARRAP.AJAKKUAC | country SSD | adm1 Warrap | lat 9.2 | lon 28.4 | feature PPL | prec 2
place Rumbek Centre, Rumbek Center, Rumbek East | id C.SSD.LAKES.RUMBEKCENTRE | country SSD | adm1 Lakes | lat 6.81 | lon 29.68 | feature PPLA | prec 1
place Minkaman | id C.SSD.LAKES.MINKAMAN | country SSD | adm1 Lakes | lat 6.05 | lon 31.52 | feature PPL | prec 1
place Maper | id C.SSD.LAKES.MAPER | country SSD | adm1 Lakes | lat 7.68 | lon 29.55 | feature PPL | prec 1
place Pacong | id C.SSD.LAKES.PACONG | country SSD | adm1 Lakes | lat 6.6 | lon 29.9 | feature PPL | prec 1
place Adior | id C.SSD.LAKES.ADIOR | country SSD | adm1 Lakes | lat 6.8 | lon 30.3 | feature PPL | prec 2
place Rumbek North County | id C.SSD.LAKES.RUMBEKNORTHCOUNTY.D | country SSD | adm1 Lakes | lat 7.6 | lon 29.6 | feature ADM2 | prec 3
place Aluakluak | id C.SSD.LAKES.ALUAKLUAK | country SSD | adm1 Lakes | lat 6.35 | lon 30 | feature PPL | prec 2
place Aweil Town, Aweil Centre | id C.SSD.NORTHERNBAHR.AWEILTOWN | country SSD | adm1 Northern Bahr al Ghazal | lat 8.77 | lon 27.4 | feature PPLA | prec 1
place Aweil North, Gok Machar North | id C.SSD.NORTHERNBAHR.AWEILNORTH.D | country SSD | adm1 Northern Bahr al Ghazal | lat 9.2 | lon 27 | feature ADM2 | prec 3
place Aweil West, Nyamlell, Nyamlel | id C.SSD.NORTHERNBAHR.AWEILWEST.D | country SSD | adm1 Northern Bahr al Ghazal | lat 9.12 | lon 26.97 | feature ADM2 | prec 3
place Aweil South | id C.SSD.NORTHERNBAHR.AWEILSOUTH.D | country SSD | adm1 Northern Bahr al Ghazal | lat 8.5 | lon 27.4 | feature ADM2 | prec 3
place Malualkon, Malual Kon | id C.SSD.NORTHERNBAHR.MALUALKON | country SSD | adm1 Northern Bahr al Ghazal | lat 8.97 | lon 27.75 | feature PPL | prec 1
place Warawar | id C.SSD.NORTHERNBAHR.WARAWAR | country SSD | adm1 Northern Bahr al Ghazal | lat 9.2 | lon 27.6 | feature PPL | prec 1
place Wanyjok, Wanjok | id C.SSD.NORTHERNBAHR.WANYJOK | country SSD | adm1 Northern Bahr al Ghazal | lat 9 | lon 27.7 | feature PPL | prec 1
place Majok Yinthiou | id C.SSD.NORTHERNBAHR.MAJOKYINTHIOU | country SSD | adm1 Northern Bahr al Ghazal | lat 9.4 | lon 27.8 | feature PPL | prec 2
place Wau town | id C.SSD.WESTERNBAHRA.WAUTOWN | country SSD | adm1 Western Bahr al Ghazal | lat 7.7 | lon 28 | feature PPLA | prec 1
place Bagari, Baggari | id C.SSD.WESTERNBAHRA.BAGARI | country SSD | adm1 Western Bahr al Ghazal | lat 7.5 | lon 27.7 | feature PPL | prec 1
place Bazia, Bazia Payam | id C.SSD.WESTERNBAHRA.BAZIA | country SSD | adm1 Western Bahr al Ghazal | lat 7.1 | lon 27.9 | feature PPL | prec 1
place Deim Zubeir | id C.SSD.WESTERNBAHRA.DEIMZUBEIR | country SSD | adm1 Western Bahr al Ghazal | lat 7.72 | lon 26.22 | feature PPL | prec 1
place Boro Medina | id C.SSD.WESTERNBAHRA.BOROMEDINA | country SSD | adm1 Western Bahr al Ghazal | lat 8.5 | lon 24.8 | feature PPL | prec 1
place Kuajina, Kuarjena | id C.SSD.WESTERNBAHRA.KUAJINA | country SSD | adm1 Western Bahr al Ghazal | lat 7.4 | lon 28.3 | feature PPL | prec 1
place Mboro | id C.SSD.WESTERNBAHRA.MBORO | country SSD | adm1 Western Bahr al Ghazal | lat 7.7 | lon 27.5 | feature PPL | prec 1
place Source Yubu, Source Yubo | id C.SSD.WESTERNEQUAT.SOURCEYUBU | country SSD | adm1 Western Equatoria | lat 5.38 | lon 27.25 | feature PPL | prec 1
place Makpandu | id C.SSD.WESTERNEQUAT.MAKPANDU | country SSD | adm1 Western Equatoria | lat 4.7 | lon 28.6 | feature CMP | prec 1
place Mundri West | id C.SSD.WESTERNEQUAT.MUNDRIWEST.D | country SSD | adm1 Western Equatoria | lat 5.35 | lon 30.3 | feature ADM2 | prec 3
place Mundri East, Lui | id C.SSD.WESTERNEQUAT.MUNDRIEAST.D | country SSD | adm1 Western Equatoria | lat 5.3 | lon 30.5 | feature ADM2 | prec 3
place Kotobi | id C.SSD.WESTERNEQUAT.KOTOBI | country SSD | adm1 Western Equatoria | lat 5.4 | lon 30.2 | feature PPL | prec 1
place Andari | id C.SSD.WESTERNEQUAT.ANDARI | country SSD | adm1 Western Equatoria | lat 4.9 | lon 27.7 | feature PPL | prec 2
place Ri-Rangu, Rirangu | id C.SSD.WESTERNEQUAT.RIRANGU | country SSD | adm1 Western Equatoria | lat 4.7 | lon 28.3 | feature PPL | prec 2
place Nabiapai | id C.SSD.WESTERNEQUAT.NABIAPAI | country SSD | adm1 Western Equatoria | lat 4.5 | lon 28 | feature PPL | prec 2
place Juba town | id C.SSD.CENTRALEQUAT.JUBATOWN | country SSD | adm1 Central Equatoria | lat 4.85 | lon 31.6 | feature PPLA | prec 1
place Yei River, Yei River County, Yei town | id C.SSD.CENTRALEQUAT.YEIRIVER | country SSD | adm1 Central Equatoria | lat 4.09 | lon 30.68 | feature PPL | prec 1
place Lasu | id C.SSD.CENTRALEQUAT.LASU | country SSD | adm1 Central Equatoria | lat 3.9 | lon 30.4 | feature PPL | prec 1
place Kaya | id C.SSD.CENTRALEQUAT.KAYA | country SSD | adm1 Central Equatoria | lat 3.55 | lon 30.87 | feature PPL | prec 1
place Kajokeji | id C.SSD.CENTRALEQUAT.KAJOKEJI | country SSD | adm1 Central Equatoria | lat 3.85 | lon 31.66 | feature PPL | prec 1
place Wudu | id C.SSD.CENTRALEQUAT.WUDU | country SSD | adm1 Central Equatoria | lat 3.85 | lon 31.66 | feature PPL | prec 2
place Liwolo | id C.SSD.CENTRALEQUAT.LIWOLO | country SSD | adm1 Central Equatoria | lat 3.7 | lon 31.5 | feature PPL | prec 2
place Rokon | id C.SSD.CENTRALEQUAT.ROKON | country SSD | adm1 Central Equatoria | lat 5.1 | lon 31 | feature PPL | prec 1
place Lokiliri | id C.SSD.CENTRALEQUAT.LOKILIRI | country SSD | adm1 Central Equatoria | lat 4.6 | lon 31.9 | feature PPL | prec 1
place Tali | id C.SSD.CENTRALEQUAT.TALI | country SSD | adm1 Central Equatoria | lat 5.9 | lon 30.8 | feature PPL | prec 1
place Tindilo | id C.SSD.CENTRALEQUAT.TINDILO | country SSD | adm1 Central Equatoria | lat 5.6 | lon 30.8 | feature PPL | prec 1
place Gorom | id C.SSD.CENTRALEQUAT.GOROM | country SSD | adm1 Central Equatoria | lat 4.8 | lon 31.4 | feature CMP | prec 1
place Rajaf, Rejaf | id C.SSD.CENTRALEQUAT.RAJAF | country SSD | adm1 Central Equatoria | lat 4.75 | lon 31.6 | feature PPL | prec 1
place Munuki, Muniki | id C.SSD.CENTRALEQUAT.MUNUKI | country SSD | adm1 Central Equatoria | lat 4.85 | lon 31.56 | feature PPLX | prec 1
place Jebel Market | id C.SSD.CENTRALEQUAT.JEBELMARKET | country SSD | adm1 Central Equatoria | lat 4.83 | lon 31.56 | feature PPLX | prec 1
place Mukaya | id C.SSD.CENTRALEQUAT.MUKAYA | country SSD | adm1 Central Equatoria | lat 4.2 | lon 30.7 | feature PPL | prec 2
place Ombasi | id C.SSD.CENTRALEQUAT.OMBASI | country SSD | adm1 Central Equatoria | lat 4 | lon 30.8 | feature PPL | prec 2
place Katigiri | id C.SSD.CENTRALEQUAT.KATIGIRI | country SSD | adm1 Central Equatoria | lat 4.7 | lon 31 | feature PPL | prec 2
place Nesitu | id C.SSD.CENTRALEQUAT.NESITU | country SSD | adm1 Central Equatoria | lat 4.6 | lon 31.7 | feature PPL | prec 2
place Luri | id C.SSD.CENTRALEQUAT.LURI | country SSD | adm1 Central Equatoria | lat 4.8 | lon 31.4 | feature PPL | prec 2
place Jebel Kujur | id C.SSD.CENTRALEQUAT.JEBELKUJUR | country SSD | adm1 Central Equatoria | lat 4.8 | lon 31.55 | feature MT | prec 2
place Nyarubanga | id C.SSD.CENTRALEQUAT.NYARUBANGA | country SSD | adm1 Central Equatoria | lat 4.3 | lon 31 | feature PPL | prec 2
place Magwi County | id C.SSD.EASTERNEQUAT.MAGWICOUNTY.D | country SSD | adm1 Eastern Equatoria | lat 4.13 | lon 32.3 | feature ADM2 | prec 3
place Kapoeta North, Riwoto | id C.SSD.EASTERNEQUAT.KAPOETANORTH.D | country SSD | adm1 Eastern Equatoria | lat 5 | lon 33.5 | feature ADM2 | prec 3
place Kapoeta East, Narus | id C.SSD.EASTERNEQUAT.KAPOETAEAST.D | country SSD | adm1 Eastern Equatoria | lat 4.9 | lon 34.1 | feature ADM2 | prec 3
place Kapoeta South | id C.SSD.EASTERNEQUAT.KAPOETASOUTH.D | country SSD | adm1 Eastern Equatoria | lat 4.77 | lon 33.59 | feature ADM2 | prec 3
place Lotukei | id C.SSD.EASTERNEQUAT.LOTUKEI | country SSD | adm1 Eastern Equatoria | lat 4.1 | lon 33.6 | feature PPL | prec 2
place Camp 15 | id C.SSD.EASTERNEQUAT.CAMP15 | country SSD | adm1 Eastern Equatoria | lat 4.4 | lon 33.3 | feature PPL | prec 2
place Opari | id C.SSD.EASTERNEQUAT.OPARI | country SSD | adm1 Eastern Equatoria | lat 3.92 | lon 32.05 | feature PPL | prec 1
place Owiny-ki-Bul, Owiny Ki-Bul | id C.SSD.EASTERNEQUAT.OWINYKIBUL | country SSD | adm1 Eastern Equatoria | lat 3.75 | lon 32.4 | feature PPL | prec 1
place Imehejek | id C.SSD.EASTERNEQUAT.IMEHEJEK | country SSD | adm1 Eastern Equatoria | lat 5.1 | lon 32.5 | feature PPL | prec 2
place Iboni | id C.SSD.EASTERNEQUAT.IBONI | country SSD | adm1 Eastern Equatoria | lat 4.4 | lon 32.8 | feature PPL | prec 2
place Kiyala | id C.SSD.EASTERNEQUAT.KIYALA | country SSD | adm1 Eastern Equatoria | lat 4.4 | lon 32.8 | feature PPL | prec 2
place Kidepo Valley | id C.SSD.EASTERNEQUAT.KIDEPOVALLEY | country SSD | adm1 Eastern Equatoria | lat 4.6 | lon 33.2 | feature PPL | prec 2
place Moli Tokuro | id C.SSD.EASTERNEQUAT.MOLITOKURO | country SSD | adm1 Eastern Equatoria | lat 3.9 | lon 31.9 | feature PPL | prec 2
place Nadapal | id C.SSD.EASTERNEQUAT.NADAPAL | country SSD | adm1 Eastern Equatoria | lat 4.4 | lon 34.3 | feature PPL | prec 1
place Naita | id C.SSD.EASTERNEQUAT.NAITA | country SSD | adm1 Eastern Equatoria | lat 5.3 | lon 35 | feature PPL | prec 1
place Jebelein | id C.SSD.EASTERNEQUAT.JEBELEIN | country SSD | adm1 Eastern Equatoria | lat 4.3 | lon 33.6 | feature PPL | prec 2
place Aru Junction | id C.SSD.EASTERNEQUAT.ARUJUNCTION | country SSD | adm1 Eastern Equatoria | lat 4.3 | lon 31.9 | feature PPL | prec 2

# --- Somalia ---
place Republic of Somaliland | id C.SOM.REPUBLICOFSOMALILAND | country SOM | lat 9.6 | lon 46 | feature AREA | prec 4
place Puntland State | id C.SOM.PUNTLANDSTATE | country SOM | lat 8.7 | lon 49.3 | feature AREA | prec 4
place Jubbaland, Jubaland State | id C.SOM.JUBBALAND | country SOM | lat 0.6 | lon 41.8 | feature AREA | prec 4
place Galmudug, Galmudug State | id C.SOM.GALMUDUG | country SOM | lat 5.8 | lon 47 | feature AREA | prec 4
place Hirshabelle, Hirshabelle State, HirShabelle | id C.SOM.HIRSHABELLE | country SOM | lat 3.3 | lon 45.7 | feature AREA | prec 4
place South West State, South-West State, Southwest State | id C.SOM.SOUTHWESTSTATE | country SOM | lat 2.6 | lon 43.9 | feature AREA | prec 4
place Khatumo, Khaatumo, SSC-Khatumo | id C.SOM.KHATUMO | country SOM | lat 8.4 | lon 47.3 | feature AREA | prec 4
place Cal Miskaad, Cal Miskad, Al Miskaad, Calmiskaad | id C.SOM.CALMISKAAD | country SOM | lat 11.2 | lon 49.8 | feature MT | prec 2
place Golis Mountains | id C.SOM.GOLISMOUNTAINS | country SOM | lat 10.6 | lon 47.5 | feature MT | prec 2
place Shabelle River | id C.SOM.SHABELLERIVER | country SOM | lat 2.5 | lon 45 | feature AREA | prec 4
place Lower Shabeele, Lower Shabelle region, Shabelle Hoose, Shabellaha Hoose | id C.SOM.LOWERSHABEEL.LOWERSHABEELE.S | geonameid 51966 | country SOM | adm1 Lower Shabeelle | lat 1.8 | lon 44.4 | feature ADM1 | prec 4
place Afgoi town | id C.SOM.LOWERSHABEEL.AFGOITOWN | country SOM | adm1 Lower Shabeelle | lat 2.14 | lon 45.12 | feature PPL | prec 1
place Buulo Mareer, Bula Marer | id C.SOM.LOWERSHABEEL.BUULOMAREER | country SOM | adm1 Lower Shabeelle | lat 1.65 | lon 44.5 | feature PPL | prec 1
place Golweyn, Gol-weyn | id C.SOM.LOWERSHABEEL.GOLWEYN | country SOM | adm1 Lower Shabeelle | lat 1.73 | lon 44.62 | feature PPL | prec 1
place Shalanbod, Shalambood | id C.SOM.LOWERSHABEEL.SHALANBOD | country SOM | adm1 Lower Shabeelle | lat 1.7 | lon 44.71 | feature PPL | prec 1
place Sabiid, Sabid | id C.SOM.LOWERSHABEEL.SABIID | country SOM | adm1 Lower Shabeelle | lat 2 | lon 44.9 | feature PPL | prec 2
place Anole | id C.SOM.LOWERSHABEEL.ANOLE | country SOM | adm1 Lower Shabeelle | lat 2 | lon 44.9 | feature PPL | prec 2
place Lanta Buro, Lantaburo | id C.SOM.LOWERSHABEEL.LANTABURO | country SOM | adm1 Lower Shabeelle | lat 2.2 | lon 45 | feature PPL | prec 2
place Toratorow, Tortoorow | id C.SOM.LOWERSHABEEL.TORATOROW | country SOM | adm1 Lower Shabeelle | lat 1.9 | lon 44.4 | feature PPL | prec 1
place Qoryoley town | id C.SOM.LOWERSHABEEL.QORYOLEYTOWN | country SOM | adm1 Lower Shabeelle | lat 1.78 | lon 44.53 | feature PPL | prec 1
place Wanlawayne | id C.SOM.LOWERSHABEEL.WANLAWAYNE | country SOM | adm1 Lower Shabeelle | lat 2.62 | lon 44.9 | feature PPL | prec 1
place Bali Doogle, Balidogle, Baledogle, Bali-Dogle | id C.SOM.LOWERSHABEEL.BALIDOOGLE | country SOM | adm1 Lower Shabeelle | lat 2.67 | lon 44.78 | feature PPL | prec 1
place Kuntuwaarey | id C.SOM.LOWERSHABEEL.KUNTUWAAREY | country SOM | adm1 Lower Shabeelle | lat 1.4 | lon 44.3 | feature PPL | prec 1
place KM50, KM-50, K50 | id C.SOM.LOWERSHABEEL.KM50 | country SOM | adm1 Lower Shabeelle | lat 2 | lon 44.97 | feature PPL | prec 2
place KM60, KM-60 | id C.SOM.LOWERSHABEEL.KM60 | country SOM | adm1 Lower Shabeelle | lat 1.9 | lon 44.9 | feature PPL | prec 2
place El Salini, El-Saliindi | id C.SOM.LOWERSHABEEL.ELSALINI | country SOM | adm1 Lower Shabeelle | lat 1.6 | lon 44.6 | feature PPL | prec 2
place Dhanaane, Danane | id C.SOM.LOWERSHABEEL.DHANAANE | country SOM | adm1 Lower Shabeelle | lat 1.87 | lon 45.03 | feature PPL | prec 1
place Jilib Marka | id C.SOM.LOWERSHABEEL.JILIBMARKA | country SOM | adm1 Lower Shabeelle | lat 1.8 | lon 44.8 | feature PPL | prec 2
place Awdigle, Aw Dheegle, Audhegle | id C.SOM.LOWERSHABEEL.AWDIGLE | country SOM | adm1 Lower Shabeelle | lat 1.98 | lon 44.83 | feature PPL | prec 1
place Yaaq Bariweyne, Yaq Bariweyne | id C.SOM.LOWERSHABEEL.YAAQBARIWEYNE | country SOM | adm1 Lower Shabeelle | lat 2.5 | lon 44.6 | feature PPL | prec 2
place Shabelle Dhexe, Middle Shabeelle | id C.SOM.MIDDLESHABEL.SHABELLEDHEXE.S | geonameid 51967 | country SOM | adm1 Middle Shabele | lat 2.9 | lon 45.6 | feature ADM1 | prec 4
place Johar | id C.SOM.MIDDLESHABEL.JOHAR | country SOM | adm1 Middle Shabele | lat 2.78 | lon 45.5 | feature PPLA | prec 1
place Balcad | id C.SOM.MIDDLESHABEL.BALCAD | country SOM | adm1 Middle Shabele | lat 2.36 | lon 45.39 | feature PPL | prec 1
place Adan Yabal, Aadan Yabaal | id C.SOM.MIDDLESHABEL.ADANYABAL | country SOM | adm1 Middle Shabele | lat 3.2 | lon 46.3 | feature PPL | prec 1
place Warsheik | id C.SOM.MIDDLESHABEL.WARSHEIK | country SOM | adm1 Middle Shabele | lat 2.3 | lon 45.8 | feature PPL | prec 1
place Ruun-Nirgood, Runirgod | id C.SOM.MIDDLESHABEL.RUUNNIRGOOD | country SOM | adm1 Middle Shabele | lat 3 | lon 46.4 | feature PPL | prec 1
place Rage Ele, Rage Cele | id C.SOM.MIDDLESHABEL.RAGEELE | country SOM | adm1 Middle Shabele | lat 3 | lon 46.4 | feature PPL | prec 2
place Ali Foldhere, Ali Fooldheere | id C.SOM.MIDDLESHABEL.ALIFOLDHERE | country SOM | adm1 Middle Shabele | lat 3.4 | lon 46.2 | feature PPL | prec 2
place Mahadaay, Mahaday Weyne | id C.SOM.MIDDLESHABEL.MAHADAAY | country SOM | adm1 Middle Shabele | lat 2.97 | lon 45.53 | feature PPL | prec 1
place Biyo Adde, Biyo Cadde | id C.SOM.MIDDLESHABEL.BIYOADDE | country SOM | adm1 Middle Shabele | lat 2.9 | lon 45.7 | feature PPL | prec 2
place Moqokori | id C.SOM.MIDDLESHABEL.MOQOKORI | country SOM | adm1 Middle Shabele | lat 3.8 | lon 45.9 | feature PPL | prec 1
place Masjid Ali Gaduud | id C.SOM.MIDDLESHABEL.MASJIDALIGADUUD | country SOM | adm1 Middle Shabele | lat 3.1 | lon 46.1 | feature PPL | prec 2
place Qalimow | id C.SOM.MIDDLESHABEL.QALIMOW | country SOM | adm1 Middle Shabele | lat 2.55 | lon 45.4 | feature PPL | prec 2
place Hiiran, Hiraan region | id C.SOM.HIIRAAN.HIIRAN.S | geonameid 57060 | country SOM | adm1 Hiiraan | lat 4 | lon 45.3 | feature ADM1 | prec 4
place Beled Weyne, Beledwayne, Baladweyne | id C.SOM.HIIRAAN.BELEDWEYNE | country SOM | adm1 Hiiraan | lat 4.74 | lon 45.2 | feature PPLA | prec 1
place Bulo Burte, Bulobarde | id C.SOM.HIIRAAN.BULOBURTE | country SOM | adm1 Hiiraan | lat 3.85 | lon 45.57 | feature PPL | prec 1
place Mataban, Mataaban, Matabaan | id C.SOM.HIIRAAN.MATABAN | country SOM | adm1 Hiiraan | lat 5.2 | lon 45.53 | feature PPL | prec 1
place Mahaas | id C.SOM.HIIRAAN.MAHAAS | country SOM | adm1 Hiiraan | lat 4.4 | lon 46.1 | feature PPL | prec 1
place Halgan | id C.SOM.HIIRAAN.HALGAN | country SOM | adm1 Hiiraan | lat 4.1 | lon 45.4 | feature PPL | prec 1
place Jalalaqsi district | id C.SOM.HIIRAAN.JALALAQSIDISTRICT.D | country SOM | adm1 Hiiraan | lat 3.38 | lon 45.6 | feature ADM2 | prec 3
place Moqokori town | id C.SOM.HIIRAAN.MOQOKORITOWN | country SOM | adm1 Hiiraan | lat 3.8 | lon 45.9 | feature PPL | prec 1
place Tardo, Tarda | id C.SOM.HIIRAAN.TARDO | country SOM | adm1 Hiiraan | lat 4 | lon 45.5 | feature PPL | prec 2
place Booco | id C.SOM.HIIRAAN.BOOCO | country SOM | adm1 Hiiraan | lat 4.1 | lon 45.6 | feature PPL | prec 2
place El Ali | id C.SOM.HIIRAAN.ELALI | country SOM | adm1 Hiiraan | lat 4.2 | lon 45.2 | feature PPL | prec 2
place Ferfer, Feerfeer | id C.SOM.HIIRAAN.FERFER | country SOM | adm1 Hiiraan | lat 5.08 | lon 45.1 | feature PPL | prec 1
place Aboorey | id C.SOM.HIIRAAN.ABOOREY | country SOM | adm1 Hiiraan | lat 4 | lon 45.8 | feature PPL | prec 2
place Galgaduud, Galgadud, Galguduud region | id C.SOM.GALGUDUUD.GALGADUUD.S | geonameid 59362 | country SOM | adm1 Galguduud | lat 4.9 | lon 46.8 | feature ADM1 | prec 4
place Dhuusa Mareeb, Dhusa Mareb | id C.SOM.GALGUDUUD.DHUUSAMAREEB | country SOM | adm1 Galguduud | lat 5.54 | lon 46.39 | feature PPLA | prec 1
place Abudwaaq | id C.SOM.GALGUDUUD.ABUDWAAQ | country SOM | adm1 Galguduud | lat 6.15 | lon 46.22 | feature PPL | prec 1
place Adaado, Adaado | id C.SOM.GALGUDUUD.ADAADO | country SOM | adm1 Galguduud | lat 6.14 | lon 46.63 | feature PPL | prec 1
place El Buur, Eel Buur, Ceel Buur | id C.SOM.GALGUDUUD.ELBUUR | country SOM | adm1 Galguduud | lat 4.69 | lon 46.62 | feature PPL | prec 1
place El Dheer, Ceel Dheer | id C.SOM.GALGUDUUD.ELDHEER | country SOM | adm1 Galguduud | lat 3.86 | lon 47.17 | feature PPL | prec 1
place Galcad, Galad | id C.SOM.GALGUDUUD.GALCAD | country SOM | adm1 Galguduud | lat 4.4 | lon 46.9 | feature PPL | prec 2
place Masagawa, Masagaway | id C.SOM.GALGUDUUD.MASAGAWA | country SOM | adm1 Galguduud | lat 4.4 | lon 46.4 | feature PPL | prec 2
place Heraale, Xeraale | id C.SOM.GALGUDUUD.HERAALE | country SOM | adm1 Galguduud | lat 5.9 | lon 45.9 | feature PPL | prec 2
place Bahdo | id C.SOM.GALGUDUUD.BAHDO | country SOM | adm1 Galguduud | lat 5.9 | lon 47.1 | feature PPL | prec 2
place Budbud | id C.SOM.GALGUDUUD.BUDBUD | country SOM | adm1 Galguduud | lat 4.2 | lon 46.6 | feature PPL | prec 2
place Galkaayo, Galkaio | id C.SOM.MUDUG.GALKAAYO | country SOM | adm1 Mudug | lat 6.77 | lon 47.43 | feature PPLA | prec 1
place Hobyo district | id C.SOM.MUDUG.HOBYODISTRICT | country SOM | adm1 Mudug | lat 5.35 | lon 48.53 | feature PPL | prec 1
place Xarardheere, Haradhere | id C.SOM.MUDUG.XARARDHEERE | country SOM | adm1 Mudug | lat 4.65 | lon 47.85 | feature PPL | prec 1
place Amara, Camaara | id C.SOM.MUDUG.AMARA | country SOM | adm1 Mudug | lat 5.1 | lon 47.9 | feature PPL | prec 2
place Ba'adweyn, Bacaadweyn | id C.SOM.MUDUG.BAADWEYN | country SOM | adm1 Mudug | lat 7.2 | lon 47.5 | feature PPL | prec 2
place Jariban, Jariiban | id C.SOM.MUDUG.JARIBAN | country SOM | adm1 Mudug | lat 7.2 | lon 48.4 | feature PPL | prec 1
place Garacad, Gara'ad | id C.SOM.MUDUG.GARACAD | country SOM | adm1 Mudug | lat 6.93 | lon 49.35 | feature PPL | prec 1
place Wisil | id C.SOM.MUDUG.WISIL | country SOM | adm1 Mudug | lat 5.7 | lon 47.7 | feature PPL | prec 2
place Af Barwaqo, Afbarwaaqo | id C.SOM.MUDUG.AFBARWAQO | country SOM | adm1 Mudug | lat 5.9 | lon 48.5 | feature PPL | prec 2
place Baydhabo, Baydhaba, Baidoa town | id C.SOM.BAY.BAYDHABO | country SOM | adm1 Bay | lat 3.11 | lon 43.65 | feature PPLA | prec 1
place Buur Hakaba, Bur Hakabo | id C.SOM.BAY.BUURHAKABA | country SOM | adm1 Bay | lat 2.78 | lon 44.08 | feature PPL | prec 1
place Qansahdheere | id C.SOM.BAY.QANSAHDHEERE | country SOM | adm1 Bay | lat 2.9 | lon 43 | feature PPL | prec 1
place Berdale, Bardaale, Berdaale | id C.SOM.BAY.BERDALE | country SOM | adm1 Bay | lat 2.95 | lon 43.3 | feature PPL | prec 1
place Daynunay, Deynunay | id C.SOM.BAY.DAYNUNAY | country SOM | adm1 Bay | lat 2.97 | lon 43.8 | feature PPL | prec 2
place Awdiinle, Awdinle | id C.SOM.BAY.AWDIINLE | country SOM | adm1 Bay | lat 3.1 | lon 43.4 | feature PPL | prec 2
place Goof-Gaduud, Gofgadud | id C.SOM.BAY.GOOFGADUUD | country SOM | adm1 Bay | lat 3.25 | lon 43.5 | feature PPL | prec 2
place Moode Moode | id C.SOM.BAY.MOODEMOODE | country SOM | adm1 Bay | lat 2.9 | lon 43.9 | feature PPL | prec 2
place Bakool, Bakool region, Bakol | id C.SOM.BAKOOL.BAKOOL.S | geonameid 64982 | country SOM | adm1 Bakool | lat 3.9 | lon 43.8 | feature ADM1 | prec 4
place Hudur town | id C.SOM.BAKOOL.HUDURTOWN | country SOM | adm1 Bakool | lat 4.12 | lon 43.89 | feature PPLA | prec 1
place Wajid town | id C.SOM.BAKOOL.WAJIDTOWN | country SOM | adm1 Bakool | lat 3.81 | lon 43.25 | feature PPL | prec 1
place Tieglow, Tiyeeglow | id C.SOM.BAKOOL.TIEGLOW | country SOM | adm1 Bakool | lat 4.02 | lon 44.5 | feature PPL | prec 1
place Rab Dhuure, Rabdhuure | id C.SOM.BAKOOL.RABDHUURE | country SOM | adm1 Bakool | lat 4.3 | lon 43.5 | feature PPL | prec 1
place Garbahaarey, Garbaharrey | id C.SOM.GEDO.GARBAHAAREY | country SOM | adm1 Gedo | lat 3.33 | lon 42.22 | feature PPLA | prec 1
place Bardheere, Bardere | id C.SOM.GEDO.BARDHEERE | country SOM | adm1 Gedo | lat 2.34 | lon 42.28 | feature PPL | prec 1
place Luuq town | id C.SOM.GEDO.LUUQTOWN | country SOM | adm1 Gedo | lat 3.8 | lon 42.54 | feature PPL | prec 1
place Lugh | id C.SOM.GEDO.LUGH | country SOM | adm1 Gedo | lat 3.8 | lon 42.54 | feature PPL | prec 2
place Dollow | id C.SOM.GEDO.DOLLOW | country SOM | adm1 Gedo | lat 4.16 | lon 42.08 | feature PPL | prec 1
place Beledhawo, Beled Xaawo, Bula Hawa, Bulo Hawo, Buulo Xaawo | id C.SOM.GEDO.BELEDHAWO | country SOM | adm1 Gedo | lat 3.93 | lon 41.88 | feature PPL | prec 1
place El Adde, El-Adde, Ceel Cadde | id C.SOM.GEDO.ELADDE | country SOM | adm1 Gedo | lat 2.85 | lon 41.6 | feature PPL | prec 1
place Burdubo | id C.SOM.GEDO.BURDUBO | country SOM | adm1 Gedo | lat 3 | lon 42.4 | feature PPL | prec 1
place El Waq, Elwaq, Ceel Waaq | id C.SOM.GEDO.ELWAQ | country SOM | adm1 Gedo | lat 2.8 | lon 41 | feature PPL | prec 1
place Fafadun, Fafahdun | id C.SOM.GEDO.FAFADUN | country SOM | adm1 Gedo | lat 2.6 | lon 41.6 | feature PPL | prec 2
place Jamaame town | id C.SOM.LOWERJUBA.JAMAAMETOWN | country SOM | adm1 Lower Juba | lat 0.07 | lon 42.75 | feature PPL | prec 1
place Afmadow town, Afmadoow | id C.SOM.LOWERJUBA.AFMADOWTOWN | country SOM | adm1 Lower Juba | lat 0.52 | lon 42.07 | feature PPL | prec 1
place Dhoobley | id C.SOM.LOWERJUBA.DHOOBLEY | country SOM | adm1 Lower Juba | lat 0.41 | lon 41.02 | feature PPL | prec 1
place Kulbiyow, Kulbio | id C.SOM.LOWERJUBA.KULBIYOW | country SOM | adm1 Lower Juba | lat -0.9 | lon 41.2 | feature PPL | prec 1
place Raas Kambooni, Ras Kiamboni | id C.SOM.LOWERJUBA.RAASKAMBOONI | country SOM | adm1 Lower Juba | lat -1.65 | lon 41.59 | feature PPL | prec 1
place Yontoy | id C.SOM.LOWERJUBA.YONTOY | country SOM | adm1 Lower Juba | lat -0.1 | lon 42.6 | feature PPL | prec 2
place Abdalla Birole, Abdalla Biroole | id C.SOM.LOWERJUBA.ABDALLABIROLE | country SOM | adm1 Lower Juba | lat -0.3 | lon 42.2 | feature PPL | prec 2
place Beles Qooqani, Qoqani, Bilis Qooqaani | id C.SOM.LOWERJUBA.BELESQOOQANI | country SOM | adm1 Lower Juba | lat 0.45 | lon 41.6 | feature PPL | prec 1
place Bulo Haji, Buulo Xaaji | id C.SOM.LOWERJUBA.BULOHAJI | country SOM | adm1 Lower Juba | lat -0.7 | lon 42 | feature PPL | prec 2
place Bulogudud, Bulo Gudud, Buulo Guduud | id C.SOM.LOWERJUBA.BULOGUDUD | country SOM | adm1 Lower Juba | lat -0.18 | lon 42.5 | feature PPL | prec 2
place Janay Abdalla, Janaay Abdalle | id C.SOM.LOWERJUBA.JANAYABDALLA | country SOM | adm1 Lower Juba | lat -0.2 | lon 42.3 | feature PPL | prec 2
place Luglaw | id C.SOM.LOWERJUBA.LUGLAW | country SOM | adm1 Lower Juba | lat -0.05 | lon 42.4 | feature PPL | prec 2
place Badade | id C.SOM.LOWERJUBA.BADADE | country SOM | adm1 Lower Juba | lat -1.2 | lon 41.5 | feature PPL | prec 1
place Buale town, Bu'ale | id C.SOM.MIDDLEJUBA.BUALETOWN | country SOM | adm1 Middle Juba | lat 1.24 | lon 42.57 | feature PPLA | prec 1
place Saakow | id C.SOM.MIDDLEJUBA.SAAKOW | country SOM | adm1 Middle Juba | lat 1.64 | lon 42.45 | feature PPL | prec 1
place Salagle town, Salagle district | id C.SOM.MIDDLEJUBA.SALAGLETOWN | country SOM | adm1 Middle Juba | lat 1.8 | lon 42.3 | feature PPL | prec 2
place Iskushuban, Iskushuban town | id C.SOM.BARI.ISKUSHUBAN | country SOM | adm1 Bari | lat 10.28 | lon 50.23 | feature PPL | prec 1
place Bargal | id C.SOM.BARI.BARGAL | country SOM | adm1 Bari | lat 11.28 | lon 51.08 | feature PPL | prec 1
place Caluula, Alula | id C.SOM.BARI.CALUULA | country SOM | adm1 Bari | lat 11.97 | lon 50.76 | feature PPL | prec 1
place Armo | id C.SOM.BARI.ARMO | country SOM | adm1 Bari | lat 10.6 | lon 49.05 | feature PPL | prec 1
place Hafun, Xaafuun | id C.SOM.BARI.HAFUN | country SOM | adm1 Bari | lat 10.42 | lon 51.27 | feature PPL | prec 1
place Galgalo, Galgala mountains | id C.SOM.BARI.GALGALO | country SOM | adm1 Bari | lat 11 | lon 49.05 | feature MT | prec 2
place Balidhidhin, Balli Dhiddin | id C.SOM.BARI.BALIDHIDHIN | country SOM | adm1 Bari | lat 10.6 | lon 49.9 | feature PPL | prec 2
place Burtinle | id C.SOM.NUGAAL.BURTINLE | country SOM | adm1 Nugaal | lat 7.9 | lon 48 | feature PPL | prec 1
place Laasaanood, Lascanood, Las Anood town | id C.SOM.SOOL.LAASAANOOD | country SOM | adm1 Sool | lat 8.48 | lon 47.36 | feature PPLA | prec 1
place Taleh, Taleex | id C.SOM.SOOL.TALEH | country SOM | adm1 Sool | lat 9.15 | lon 48.42 | feature PPL | prec 1
place Tukaraq, Tukaraaq | id C.SOM.SOOL.TUKARAQ | country SOM | adm1 Sool | lat 8.6 | lon 47.9 | feature PPL | prec 1
place Goja'adde, Gojacade | id C.SOM.SOOL.GOJAADDE | country SOM | adm1 Sool | lat 8.4 | lon 47.1 | feature PPL | prec 2
place Kalabaydh, Kalabaydh town | id C.SOM.SOOL.KALABAYDH | country SOM | adm1 Sool | lat 8.6 | lon 46.9 | feature PPL | prec 2
place Buhoodle, Buuhoodle | id C.SOM.SOOL.BUHOODLE | country SOM | adm1 Sool | lat 8.23 | lon 46.33 | feature PPL | prec 1
place Badhan | id C.SOM.SANAAG.BADHAN | country SOM | adm1 Sanaag | lat 10.72 | lon 48.34 | feature PPL | prec 1
place Las Qoray, Laasqoray, Las Khorey | id C.SOM.SANAAG.LASQORAY | country SOM | adm1 Sanaag | lat 11.17 | lon 48.2 | feature PPL | prec 1
place Dhahar | id C.SOM.SANAAG.DHAHAR | country SOM | adm1 Sanaag | lat 9.75 | lon 48.8 | feature PPL | prec 1
place El Afweyn, Ceel Afweyn | id C.SOM.SANAAG.ELAFWEYN | country SOM | adm1 Sanaag | lat 9.93 | lon 47.2 | feature PPL | prec 1
place Bur'o | id C.SOM.TOGDHEER.BURO | country SOM | adm1 Togdheer | lat 9.52 | lon 45.53 | feature PPLA | prec 1
place Oodweyne | id C.SOM.TOGDHEER.OODWEYNE | country SOM | adm1 Togdheer | lat 9.4 | lon 45.07 | feature PPL | prec 1
place Borama, Boorama | id C.SOM.AWDAL.BORAMA | country SOM | adm1 Awdal | lat 9.94 | lon 43.18 | feature PPLA | prec 1
place Zeila, Saylac, Zeylac | id C.SOM.AWDAL.ZEILA | country SOM | adm1 Awdal | lat 11.35 | lon 43.47 | feature PPL | prec 1
place Lughaya | id C.SOM.AWDAL.LUGHAYA | country SOM | adm1 Awdal | lat 10.68 | lon 43.95 | feature PPL | prec 1
place Muqdisho, Moqdisho | id C.SOM.BANAADIR.MUQDISHO | country SOM | adm1 Banaadir | lat 2.04 | lon 45.34 | feature PPLA | prec 1
place Hodan district | id C.SOM.BANAADIR.HODANDISTRICT | country SOM | adm1 Banaadir | lat 2.04 | lon 45.3 | feature PPLX | prec 1
place Hamar Weyne, Xamar Weyne, Hamarweyne | id C.SOM.BANAADIR.HAMARWEYNE | country SOM | adm1 Banaadir | lat 2.03 | lon 45.34 | feature PPLX | prec 1
place Hamar Jajab, Xamar Jajab, Hamar-Jajab, Hamar Jab Jab | id C.SOM.BANAADIR.HAMARJAJAB | country SOM | adm1 Banaadir | lat 2.03 | lon 45.33 | feature PPLX | prec 1
place Hawl-Wadag, Howlwadag, Howl Wadaag, Hawl-Wadaag, Hawlwadag, Hawl Wadag | id C.SOM.BANAADIR.HAWLWADAG | country SOM | adm1 Banaadir | lat 2.04 | lon 45.32 | feature PPLX | prec 1
place Wadajir | id C.SOM.BANAADIR.WADAJIR | country SOM | adm1 Banaadir | lat 2.02 | lon 45.29 | feature PPLX | prec 1
place Dharkenley, Dharkeynley | id C.SOM.BANAADIR.DHARKENLEY | country SOM | adm1 Banaadir | lat 2.02 | lon 45.27 | feature PPLX | prec 1
place Karan, Karaan, Kaaraan | id C.SOM.BANAADIR.KARAN | country SOM | adm1 Banaadir | lat 2.07 | lon 45.37 | feature PPLX | prec 1
place Yaqshid, Yaaqshiid | id C.SOM.BANAADIR.YAQSHID | country SOM | adm1 Banaadir | lat 2.07 | lon 45.35 | feature PPLX | prec 1
place Huriwa, Heliwa, Heliwaa, Huriwaa | id C.SOM.BANAADIR.HURIWA | country SOM | adm1 Banaadir | lat 2.1 | lon 45.38 | feature PPLX | prec 1
place Abdiaziz, Abdi Aziz, Abdulaziz district | id C.SOM.BANAADIR.ABDIAZIZ | country SOM | adm1 Banaadir | lat 2.05 | lon 45.36 | feature PPLX | prec 1
place Shibis, Shibiis | id C.SOM.BANAADIR.SHIBIS | country SOM | adm1 Banaadir | lat 2.04 | lon 45.35 | feature PPLX | prec 1
place Bondhere, Boondheere | id C.SOM.BANAADIR.BONDHERE | country SOM | adm1 Banaadir | lat 2.04 | lon 45.35 | feature PPLX | prec 1
place Waberi, Waaberi | id C.SOM.BANAADIR.WABERI | country SOM | adm1 Banaadir | lat 2.03 | lon 45.31 | feature PPLX | prec 1
place Wardhigley, Wardhiigley | id C.SOM.BANAADIR.WARDHIGLEY | country SOM | adm1 Banaadir | lat 2.05 | lon 45.33 | feature PPLX | prec 1
place Kahda, Kaxda | id C.SOM.BANAADIR.KAHDA | country SOM | adm1 Banaadir | lat 2.03 | lon 45.24 | feature PPLX | prec 1
place Dayniile | id C.SOM.BANAADIR.DAYNIILE | country SOM | adm1 Banaadir | lat 2.08 | lon 45.28 | feature PPLX | prec 1
place Garasbaley, Garasbaaley | id C.SOM.BANAADIR.GARASBALEY | country SOM | adm1 Banaadir | lat 2.05 | lon 45.25 | feature PPLX | prec 1
place Bakara Market, Bakara, Bakaara, Bakaraha market | id C.SOM.BANAADIR.BAKARAMARKET | country SOM | adm1 Banaadir | lat 2.05 | lon 45.32 | feature PPLX | prec 1
place Suuqa Bacaad | id C.SOM.BANAADIR.SUUQABACAAD | country SOM | adm1 Banaadir | lat 2.05 | lon 45.32 | feature PPLX | prec 2
place Bakaro market | id C.SOM.BANAADIR.BAKAROMARKET | country SOM | adm1 Banaadir | lat 2.05 | lon 45.32 | feature PPLX | prec 2
place Zobe, Zoobe, Zoppe | id C.SOM.BANAADIR.ZOBE | country SOM | adm1 Banaadir | lat 2.04 | lon 45.3 | feature PPLX | prec 1
place Zope junction | id C.SOM.BANAADIR.ZOPEJUNCTION | country SOM | adm1 Banaadir | lat 2.04 | lon 45.3 | feature PPLX | prec 2
place Jaziira, Jazira | id C.SOM.BANAADIR.JAZIIRA | country SOM | adm1 Banaadir | lat 1.93 | lon 45.2 | feature PPL | prec 2
place Km4, KM4 | id C.SOM.BANAADIR.KM4 | country SOM | adm1 Banaadir | lat 2.03 | lon 45.3 | feature PPLX | prec 1
place K4 junction | id C.SOM.BANAADIR.K4JUNCTION | country SOM | adm1 Banaadir | lat 2.03 | lon 45.3 | feature PPLX | prec 2
place Villa Somalia | id C.SOM.BANAADIR.VILLASOMALIA | country SOM | adm1 Banaadir | lat 2.04 | lon 45.33 | feature PPLX | prec 1
place Halane | id C.SOM.BANAADIR.HALANE | country SOM | adm1 Banaadir | lat 2.01 | lon 45.3 | feature PPLX | prec 1
place Sinka Dheer, Sinkadheer, Siinka Dheere | id C.SOM.BANAADIR.SINKADHEER | country SOM | adm1 Banaadir | lat 2.1 | lon 45.23 | feature PPL | prec 2
place El-Irfid | id C.SOM.BANAADIR.ELIRFID | country SOM | adm1 Banaadir | lat 2.1 | lon 45.2 | feature PPL | prec 1
place Ceelasha Biyaha, Elasha Biyaha town | id C.SOM.BANAADIR.CEELASHABIYAHA | country SOM | adm1 Banaadir | lat 2.1 | lon 45.2 | feature PPL | prec 2

# --- Kenya ---
place North Rift, North Rift Valley | id C.KEN.NORTHRIFT | country KEN | lat 1 | lon 35.8 | feature AREA | prec 4
place Laikipia West | id C.KEN.LAIKIPIAWEST.D | country KEN | lat 0.3 | lon 36.4 | feature ADM2 | prec 3
place Coast region | id C.KEN.COASTREGION | country KEN | lat -3 | lon 39.5 | feature AREA | prec 4
place Hulugho town | id C.KEN.GARISSA.HULUGHOTOWN | country KEN | adm1 Garissa | lat -1.2 | lon 41 | feature PPL | prec 1
place Dagahaley, Dagahaley camp | id C.KEN.GARISSA.DAGAHALEY | country KEN | adm1 Garissa | lat 0.18 | lon 40.28 | feature CMP | prec 1
place Hagadera camp | id C.KEN.GARISSA.HAGADERACAMP | country KEN | adm1 Garissa | lat 0 | lon 40.37 | feature CMP | prec 1
place Ifo camp | id C.KEN.GARISSA.IFOCAMP | country KEN | adm1 Garissa | lat 0.12 | lon 40.32 | feature CMP | prec 1
place Amuma | id C.KEN.GARISSA.AMUMA | country KEN | adm1 Garissa | lat 0.2 | lon 41 | feature PPL | prec 1
place Balambala | id C.KEN.GARISSA.BALAMBALA | country KEN | adm1 Garissa | lat 0 | lon 39 | feature PPL | prec 1
place Modogashe | id C.KEN.GARISSA.MODOGASHE | country KEN | adm1 Garissa | lat 0.72 | lon 39.17 | feature PPL | prec 1
place Saretho | id C.KEN.GARISSA.SARETHO | country KEN | adm1 Garissa | lat -0.1 | lon 40.4 | feature PPL | prec 2
place Kotile | id C.KEN.GARISSA.KOTILE | country KEN | adm1 Garissa | lat -1.9 | lon 40.2 | feature PPL | prec 1
place Bura East, Bura | id C.KEN.GARISSA.BURAEAST | country KEN | adm1 Garissa | lat -1.1 | lon 39.95 | feature PPL | prec 1
place Yumbis | id C.KEN.GARISSA.YUMBIS | country KEN | adm1 Garissa | lat -0.3 | lon 40.8 | feature PPL | prec 2
place Galmagalla | id C.KEN.GARISSA.GALMAGALLA | country KEN | adm1 Garissa | lat -0.7 | lon 41 | feature PPL | prec 2
place Daadab | id C.KEN.GARISSA.DAADAB | country KEN | adm1 Garissa | lat 0.06 | lon 40.31 | feature PPL | prec 1
place Lagdera | id C.KEN.GARISSA.LAGDERA.D | country KEN | adm1 Garissa | lat 0.4 | lon 39.8 | feature ADM2 | prec 3
place Khorof Harar | id C.KEN.WAJIR.KHOROFHARAR | country KEN | adm1 Wajir | lat 2.2 | lon 40.7 | feature PPL | prec 1
place Habaswein | id C.KEN.WAJIR.HABASWEIN | country KEN | adm1 Wajir | lat 1.02 | lon 39.49 | feature PPL | prec 1
place Bute town | id C.KEN.WAJIR.BUTETOWN | country KEN | adm1 Wajir | lat 3.37 | lon 38.88 | feature PPL | prec 1
place Buna | id C.KEN.WAJIR.BUNA | country KEN | adm1 Wajir | lat 2.79 | lon 39.51 | feature PPL | prec 1
place Griftu | id C.KEN.WAJIR.GRIFTU | country KEN | adm1 Wajir | lat 2 | lon 39.7 | feature PPL | prec 1
place Dadajabula | id C.KEN.WAJIR.DADAJABULA | country KEN | adm1 Wajir | lat 0.7 | lon 40.9 | feature PPL | prec 1
place Wajir East | id C.KEN.WAJIR.WAJIREAST.D | country KEN | adm1 Wajir | lat 1.8 | lon 40.4 | feature ADM2 | prec 3
place Wajir South | id C.KEN.WAJIR.WAJIRSOUTH.D | country KEN | adm1 Wajir | lat 0.9 | lon 40.3 | feature ADM2 | prec 3
place Wajir North | id C.KEN.WAJIR.WAJIRNORTH.D | country KEN | adm1 Wajir | lat 3 | lon 39.2 | feature ADM2 | prec 3
place Eldas | id C.KEN.WAJIR.ELDAS | country KEN | adm1 Wajir | lat 2.5 | lon 39.6 | feature PPL | prec 1
place Konton | id C.KEN.WAJIR.KONTON | country KEN | adm1 Wajir | lat 2.6 | lon 40.9 | feature PPL | prec 1
place Qarsa | id C.KEN.WAJIR.QARSA | country KEN | adm1 Wajir | lat 1.5 | lon 40.5 | feature PPL | prec 2
place Rhamu town | id C.KEN.MANDERA.RHAMUTOWN | country KEN | adm1 Mandera | lat 3.93 | lon 41.22 | feature PPL | prec 1
place Arabiya | id C.KEN.MANDERA.ARABIYA | country KEN | adm1 Mandera | lat 3.5 | lon 41.5 | feature PPL | prec 2
place Fino, Fiino | id C.KEN.MANDERA.FINO | country KEN | adm1 Mandera | lat 3.4 | lon 41.4 | feature PPL | prec 1
place Takaba | id C.KEN.MANDERA.TAKABA | country KEN | adm1 Mandera | lat 3.38 | lon 40.23 | feature PPL | prec 1
place Omar Jillo | id C.KEN.MANDERA.OMARJILLO | country KEN | adm1 Mandera | lat 3.6 | lon 41.6 | feature PPL | prec 2
place Kotulo | id C.KEN.MANDERA.KOTULO | country KEN | adm1 Mandera | lat 2.9 | lon 40.3 | feature PPL | prec 1
place Dabacity | id C.KEN.MANDERA.DABACITY | country KEN | adm1 Mandera | lat 3.3 | lon 40.6 | feature PPL | prec 2
place Banisa, Banissa | id C.KEN.MANDERA.BANISA | country KEN | adm1 Mandera | lat 3.95 | lon 40.33 | feature PPL | prec 1
place Ashabito | id C.KEN.MANDERA.ASHABITO | country KEN | adm1 Mandera | lat 3.5 | lon 40.9 | feature PPL | prec 2
place Elram | id C.KEN.MANDERA.ELRAM | country KEN | adm1 Mandera | lat 3.2 | lon 41.2 | feature PPL | prec 2
place Mandera East | id C.KEN.MANDERA.MANDERAEAST.D | country KEN | adm1 Mandera | lat 3.8 | lon 41.7 | feature ADM2 | prec 3
place Mandera South | id C.KEN.MANDERA.MANDERASOUTH.D | country KEN | adm1 Mandera | lat 2.9 | lon 40.9 | feature ADM2 | prec 3
place Kizingitini | id C.KEN.LAMU.KIZINGITINI | country KEN | adm1 Lamu | lat -2.07 | lon 41.13 | feature PPL | prec 1
place Nyongoro | id C.KEN.LAMU.NYONGORO | country KEN | adm1 Lamu | lat -2.4 | lon 40.3 | feature PPL | prec 2
place Lango la Simba | id C.KEN.LAMU.LANGOLASIMBA | country KEN | adm1 Lamu | lat -2.4 | lon 40.3 | feature PPL | prec 2
place Majembeni | id C.KEN.LAMU.MAJEMBENI | country KEN | adm1 Lamu | lat -2.3 | lon 40.6 | feature PPL | prec 2
place Manda Bay, Manda Island | id C.KEN.LAMU.MANDABAY | country KEN | adm1 Lamu | lat -2.17 | lon 40.9 | feature PPL | prec 1
place Camp Simba | id C.KEN.LAMU.CAMPSIMBA | country KEN | adm1 Lamu | lat -2.17 | lon 40.9 | feature PPL | prec 2
place Bodhei | id C.KEN.LAMU.BODHEI | country KEN | adm1 Lamu | lat -1.9 | lon 40.7 | feature PPL | prec 2
place Mararani | id C.KEN.LAMU.MARARANI | country KEN | adm1 Lamu | lat -1.6 | lon 41.2 | feature PPL | prec 2
place Sankuri | id C.KEN.LAMU.SANKURI | country KEN | adm1 Lamu | lat -1.8 | lon 40.9 | feature PPL | prec 2
place Mangai | id C.KEN.LAMU.MANGAI | country KEN | adm1 Lamu | lat -1.8 | lon 40.9 | feature PPL | prec 2
place Faza | id C.KEN.LAMU.FAZA | country KEN | adm1 Lamu | lat -2.05 | lon 41.1 | feature PPL | prec 1
place Ishakani | id C.KEN.LAMU.ISHAKANI | country KEN | adm1 Lamu | lat -1.65 | lon 41.5 | feature PPL | prec 1
place Widhu | id C.KEN.LAMU.WIDHU | country KEN | adm1 Lamu | lat -2.4 | lon 40.4 | feature PPL | prec 2
place Lamu West | id C.KEN.LAMU.LAMUWEST.D | country KEN | adm1 Lamu | lat -2.2 | lon 40.6 | feature ADM2 | prec 3
place Lamu East | id C.KEN.LAMU.LAMUEAST.D | country KEN | adm1 Lamu | lat -1.9 | lon 41 | feature ADM2 | prec 3
place Tana River, Tana River County | id C.KEN.TANARIVER.TANARIVER.S | geonameid 179585 | country KEN | adm1 Tana River | lat -1.5 | lon 39.5 | feature ADM1 | prec 4
place Garsen town | id C.KEN.TANARIVER.GARSENTOWN | country KEN | adm1 Tana River | lat -2.27 | lon 40.12 | feature PPL | prec 1
place Minjila | id C.KEN.TANARIVER.MINJILA | country KEN | adm1 Tana River | lat -2.27 | lon 40.1 | feature PPL | prec 2
place Kipini | id C.KEN.TANARIVER.KIPINI | country KEN | adm1 Tana River | lat -2.53 | lon 40.53 | feature PPL | prec 1
place Chewele | id C.KEN.TANARIVER.CHEWELE | country KEN | adm1 Tana River | lat -1.3 | lon 40 | feature PPL | prec 2
place Bangale | id C.KEN.TANARIVER.BANGALE | country KEN | adm1 Tana River | lat -0.6 | lon 39.1 | feature PPL | prec 1
place Madogo | id C.KEN.TANARIVER.MADOGO | country KEN | adm1 Tana River | lat -0.45 | lon 39.6 | feature PPL | prec 1
place Kipao | id C.KEN.TANARIVER.KIPAO | country KEN | adm1 Tana River | lat -2.4 | lon 40.4 | feature PPL | prec 2
place Riketa | id C.KEN.TANARIVER.RIKETA | country KEN | adm1 Tana River | lat -2.3 | lon 40.2 | feature PPL | prec 2
place Loima | id C.KEN.TURKANA.LOIMA.D | country KEN | adm1 Turkana | lat 2.9 | lon 35.1 | feature ADM2 | prec 3
place Loiyangalani | id C.KEN.TURKANA.LOIYANGALANI | country KEN | adm1 Turkana | lat 2.76 | lon 36.72 | feature PPL | prec 1
place Lowarengak | id C.KEN.TURKANA.LOWARENGAK | country KEN | adm1 Turkana | lat 4.3 | lon 35.9 | feature PPL | prec 1
place Kibish | id C.KEN.TURKANA.KIBISH | country KEN | adm1 Turkana | lat 5.3 | lon 35.85 | feature PPL | prec 1
place Lokitaung | id C.KEN.TURKANA.LOKITAUNG | country KEN | adm1 Turkana | lat 4.27 | lon 35.75 | feature PPL | prec 1
place Kalobeyei | id C.KEN.TURKANA.KALOBEYEI | country KEN | adm1 Turkana | lat 3.7 | lon 34.7 | feature CMP | prec 1
place Katilu | id C.KEN.TURKANA.KATILU | country KEN | adm1 Turkana | lat 2.27 | lon 35.43 | feature PPL | prec 1
place Lorogon | id C.KEN.TURKANA.LOROGON | country KEN | adm1 Turkana | lat 1.9 | lon 35.2 | feature PPL | prec 1
place Nadunga | id C.KEN.TURKANA.NADUNGA | country KEN | adm1 Turkana | lat 1.8 | lon 35.9 | feature PPL | prec 2
place Turkana East | id C.KEN.TURKANA.TURKANAEAST.D | country KEN | adm1 Turkana | lat 1.9 | lon 36.1 | feature ADM2 | prec 3
place Turkana South | id C.KEN.TURKANA.TURKANASOUTH.D | country KEN | adm1 Turkana | lat 2.2 | lon 35.4 | feature ADM2 | prec 3
place Turkana West | id C.KEN.TURKANA.TURKANAWEST.D | country KEN | adm1 Turkana | lat 4 | lon 34.7 | feature ADM2 | prec 3
place Turkana North | id C.KEN.TURKANA.TURKANANORTH.D | country KEN | adm1 Turkana | lat 4.5 | lon 35.6 | feature ADM2 | prec 3
place Alale | id C.KEN.WESTPOKOT.ALALE | country KEN | adm1 West Pokot | lat 2.2 | lon 34.9 | feature PPL | prec 1
place Kacheliba | id C.KEN.WESTPOKOT.KACHELIBA | country KEN | adm1 West Pokot | lat 1.5 | lon 35 | feature PPL | prec 1
place Masol | id C.KEN.WESTPOKOT.MASOL.D | country KEN | adm1 West Pokot | lat 1.7 | lon 35.6 | feature ADM2 | prec 3
place Turkwel, Turkwell | id C.KEN.WESTPOKOT.TURKWEL | country KEN | adm1 West Pokot | lat 1.9 | lon 35.35 | feature PPL | prec 1
place Tangulbei | id C.KEN.BARINGO.TANGULBEI | country KEN | adm1 Baringo | lat 0.8 | lon 36.3 | feature PPL | prec 1
place Yatya | id C.KEN.BARINGO.YATYA | country KEN | adm1 Baringo | lat 0.7 | lon 35.9 | feature PPL | prec 2
place Kinyach | id C.KEN.BARINGO.KINYACH | country KEN | adm1 Baringo | lat 0.7 | lon 35.7 | feature PPL | prec 2
place Barwessa | id C.KEN.BARINGO.BARWESSA | country KEN | adm1 Baringo | lat 0.7 | lon 35.7 | feature PPL | prec 2
place Silale | id C.KEN.BARINGO.SILALE.D | country KEN | adm1 Baringo | lat 1.1 | lon 36.2 | feature ADM2 | prec 3
place Akoret | id C.KEN.BARINGO.AKORET | country KEN | adm1 Baringo | lat 1.2 | lon 36 | feature PPL | prec 2
place Baringo North | id C.KEN.BARINGO.BARINGONORTH.D | country KEN | adm1 Baringo | lat 0.8 | lon 35.8 | feature ADM2 | prec 3
place Baringo South | id C.KEN.BARINGO.BARINGOSOUTH.D | country KEN | adm1 Baringo | lat 0.4 | lon 36.1 | feature ADM2 | prec 3
place Chepkalacha | id C.KEN.BARINGO.CHEPKALACHA | country KEN | adm1 Baringo | lat 0.5 | lon 36.1 | feature PPL | prec 2
place Wamba | id C.KEN.SAMBURU.WAMBA | country KEN | adm1 Samburu | lat 0.98 | lon 37.33 | feature PPL | prec 1
place Suguta Marmar | id C.KEN.SAMBURU.SUGUTAMARMAR | country KEN | adm1 Samburu | lat 0.65 | lon 36.7 | feature PPL | prec 1
place Suguta Valley | id C.KEN.SAMBURU.SUGUTAVALLEY | country KEN | adm1 Samburu | lat 1.6 | lon 36.4 | feature PPL | prec 2
place Morijo | id C.KEN.SAMBURU.MORIJO | country KEN | adm1 Samburu | lat 1.4 | lon 36.6 | feature PPL | prec 2
place Samburu North | id C.KEN.SAMBURU.SAMBURUNORTH.D | country KEN | adm1 Samburu | lat 1.8 | lon 36.9 | feature ADM2 | prec 3
place Samburu East | id C.KEN.SAMBURU.SAMBURUEAST.D | country KEN | adm1 Samburu | lat 0.9 | lon 37.6 | feature ADM2 | prec 3
place Sololo | id C.KEN.MARSABIT.SOLOLO | country KEN | adm1 Marsabit | lat 3.55 | lon 38.65 | feature PPL | prec 1
place Laisamis | id C.KEN.MARSABIT.LAISAMIS | country KEN | adm1 Marsabit | lat 1.6 | lon 37.8 | feature PPL | prec 1
place Saku | id C.KEN.MARSABIT.SAKU.D | country KEN | adm1 Marsabit | lat 2.33 | lon 37.98 | feature ADM2 | prec 3
place Forole | id C.KEN.MARSABIT.FOROLE | country KEN | adm1 Marsabit | lat 3.7 | lon 37.98 | feature PPL | prec 2
place Jaldesa | id C.KEN.MARSABIT.JALDESA | country KEN | adm1 Marsabit | lat 2.4 | lon 38.1 | feature PPL | prec 2
place Garba Tula, Garbatulla | id C.KEN.ISIOLO.GARBATULA | country KEN | adm1 Isiolo | lat 0.53 | lon 38.52 | feature PPL | prec 1
place Merti | id C.KEN.ISIOLO.MERTI | country KEN | adm1 Isiolo | lat 1.07 | lon 38.67 | feature PPL | prec 1
place Oldonyiro | id C.KEN.ISIOLO.OLDONYIRO | country KEN | adm1 Isiolo | lat 0.6 | lon 37 | feature PPL | prec 1
place Pangani estate | id C.KEN.NAIROBIAREA.PANGANIESTATE | country KEN | adm1 Nairobi Area | lat -1.27 | lon 36.84 | feature PPLX | prec 1
place Kayole | id C.KEN.NAIROBIAREA.KAYOLE | country KEN | adm1 Nairobi Area | lat -1.27 | lon 36.91 | feature PPLX | prec 1
place Dandora | id C.KEN.NAIROBIAREA.DANDORA | country KEN | adm1 Nairobi Area | lat -1.25 | lon 36.9 | feature PPLX | prec 1
place Kangemi | id C.KEN.NAIROBIAREA.KANGEMI | country KEN | adm1 Nairobi Area | lat -1.27 | lon 36.75 | feature PPLX | prec 1
place Kawangware | id C.KEN.NAIROBIAREA.KAWANGWARE | country KEN | adm1 Nairobi Area | lat -1.28 | lon 36.75 | feature PPLX | prec 1
place Huruma | id C.KEN.NAIROBIAREA.HURUMA | country KEN | adm1 Nairobi Area | lat -1.25 | lon 36.87 | feature PPLX | prec 1
place Mukuru, Mukuru kwa Njenga | id C.KEN.NAIROBIAREA.MUKURU | country KEN | adm1 Nairobi Area | lat -1.31 | lon 36.88 | feature PPLX | prec 1
place Kariobangi | id C.KEN.NAIROBIAREA.KARIOBANGI | country KEN | adm1 Nairobi Area | lat -1.26 | lon 36.88 | feature PPLX | prec 1
place Kasarani | id C.KEN.NAIROBIAREA.KASARANI | country KEN | adm1 Nairobi Area | lat -1.22 | lon 36.9 | feature PPLX | prec 1
place Githurai | id C.KEN.NAIROBIAREA.GITHURAI | country KEN | adm1 Nairobi Area | lat -1.2 | lon 36.91 | feature PPLX | prec 1
place Dusit, DusitD2 | id C.KEN.NAIROBIAREA.DUSIT | country KEN | adm1 Nairobi Area | lat -1.27 | lon 36.79 | feature PPLX | prec 1
place Riverside Drive | id C.KEN.NAIROBIAREA.RIVERSIDEDRIVE | country KEN | adm1 Nairobi Area | lat -1.27 | lon 36.79 | feature PPLX | prec 2
place Westgate Mall, Westgate mall, Westgate shopping mall | id C.KEN.NAIROBIAREA.WESTGATEMALL | country KEN | adm1 Nairobi Area | lat -1.257 | lon 36.803 | feature PPLX | prec 1
place Kamukunji | id C.KEN.NAIROBIAREA.KAMUKUNJI | country KEN | adm1 Nairobi Area | lat -1.28 | lon 36.84 | feature PPLX | prec 1
place Embakasi | id C.KEN.NAIROBIAREA.EMBAKASI | country KEN | adm1 Nairobi Area | lat -1.31 | lon 36.91 | feature PPLX | prec 1
place Roysambu | id C.KEN.NAIROBIAREA.ROYSAMBU | country KEN | adm1 Nairobi Area | lat -1.22 | lon 36.89 | feature PPLX | prec 1
place Shakahola, Shakahola forest | id C.KEN.KILIFI.SHAKAHOLA | country KEN | adm1 Kilifi | lat -3.1 | lon 39.6 | feature PPL | prec 2
place Mtwapa | id C.KEN.KILIFI.MTWAPA | country KEN | adm1 Kilifi | lat -3.94 | lon 39.74 | feature PPL | prec 1
place Mariakani | id C.KEN.KILIFI.MARIAKANI | country KEN | adm1 Kilifi | lat -3.86 | lon 39.47 | feature PPL | prec 1
place Kwale | id C.KEN.KWALE.KWALE | country KEN | adm1 Kwale | lat -4.17 | lon 39.45 | feature PPLA | prec 1
place Diani, Diani Beach | id C.KEN.KWALE.DIANI | country KEN | adm1 Kwale | lat -4.3 | lon 39.58 | feature PPL | prec 1
place Msambweni | id C.KEN.KWALE.MSAMBWENI | country KEN | adm1 Kwale | lat -4.47 | lon 39.48 | feature PPL | prec 1
place Ukunda | id C.KEN.KWALE.UKUNDA | country KEN | adm1 Kwale | lat -4.29 | lon 39.57 | feature PPL | prec 1
place Likoni | id C.KEN.MOMBASA.LIKONI | country KEN | adm1 Mombasa | lat -4.09 | lon 39.66 | feature PPLX | prec 1
place Kisauni | id C.KEN.MOMBASA.KISAUNI | country KEN | adm1 Mombasa | lat -4 | lon 39.7 | feature PPLX | prec 1
place Mount Elgon, Mt Elgon, Mt. Elgon | id C.KEN.BUNGOMA.MOUNTELGON.D | country KEN | adm1 Bungoma | lat 1.1 | lon 34.6 | feature ADM2 | prec 3
place Cheptais | id C.KEN.BUNGOMA.CHEPTAIS | country KEN | adm1 Bungoma | lat 0.8 | lon 34.47 | feature PPL | prec 1

# --- Uganda ---
place West Nile, West Nile region | id C.UGA.NORTHERN.WESTNILE | country UGA | adm1 Northern | lat 3 | lon 31 | feature AREA | prec 4
place Acholi, Acholiland, Acholi sub-region | id C.UGA.NORTHERN.ACHOLI | country UGA | adm1 Northern | lat 3 | lon 32.6 | feature AREA | prec 4
place Bidi Bidi, Bidibidi, Bidi Bidi refugee settlement | id C.UGA.NORTHERN.BIDIBIDI | country UGA | adm1 Northern | lat 3.5 | lon 31.35 | feature CMP | prec 1
place Rhino Camp | id C.UGA.NORTHERN.RHINOCAMP | country UGA | adm1 Northern | lat 2.97 | lon 31.4 | feature CMP | prec 1
place Imvepi | id C.UGA.NORTHERN.IMVEPI | country UGA | adm1 Northern | lat 3.2 | lon 31.3 | feature CMP | prec 1
place Pader | id C.UGA.NORTHERN.PADER | country UGA | adm1 Northern | lat 2.88 | lon 33.09 | feature PPL | prec 1
place Barlonyo | id C.UGA.NORTHERN.BARLONYO | country UGA | adm1 Northern | lat 2.35 | lon 33 | feature PPL | prec 2
place Pabbo, Pabo | id C.UGA.NORTHERN.PABBO | country UGA | adm1 Northern | lat 3 | lon 32.1 | feature PPL | prec 1
place Atiak | id C.UGA.NORTHERN.ATIAK | country UGA | adm1 Northern | lat 3.26 | lon 32.12 | feature PPL | prec 1
place Lamwo | id C.UGA.NORTHERN.LAMWO.D | country UGA | adm1 Northern | lat 3.5 | lon 32.8 | feature ADM2 | prec 3
place Amuru | id C.UGA.NORTHERN.AMURU | country UGA | adm1 Northern | lat 2.81 | lon 31.94 | feature PPL | prec 1
place Agago | id C.UGA.NORTHERN.AGAGO.D | country UGA | adm1 Northern | lat 2.9 | lon 33.4 | feature ADM2 | prec 3
place Napak | id C.UGA.NORTHERN.NAPAK.D | country UGA | adm1 Northern | lat 2.2 | lon 34.2 | feature ADM2 | prec 3
place Amudat | id C.UGA.NORTHERN.AMUDAT | country UGA | adm1 Northern | lat 1.95 | lon 34.95 | feature PPL | prec 1
place Karenga | id C.UGA.NORTHERN.KARENGA | country UGA | adm1 Northern | lat 3.5 | lon 33.7 | feature PPL | prec 1
place Nabilatuk | id C.UGA.NORTHERN.NABILATUK | country UGA | adm1 Northern | lat 2.05 | lon 34.57 | feature PPL | prec 1
place Palabek | id C.UGA.NORTHERN.PALABEK | country UGA | adm1 Northern | lat 3.4 | lon 32.6 | feature CMP | prec 1
place Lira town | id C.UGA.NORTHERN.LIRATOWN | country UGA | adm1 Northern | lat 2.25 | lon 32.9 | feature PPL | prec 1
place Apac | id C.UGA.NORTHERN.APAC | country UGA | adm1 Northern | lat 1.98 | lon 32.53 | feature PPL | prec 1
place Obongi | id C.UGA.NORTHERN.OBONGI.D | country UGA | adm1 Northern | lat 3.3 | lon 31.5 | feature ADM2 | prec 3
place Koboko | id C.UGA.NORTHERN.KOBOKO | country UGA | adm1 Northern | lat 3.41 | lon 30.96 | feature PPL | prec 1
place Ntoroko | id C.UGA.WESTERN.NTOROKO | country UGA | adm1 Western | lat 1.05 | lon 30.53 | feature PPL | prec 1
place Kasese district | id C.UGA.WESTERN.KASESEDISTRICT.D | country UGA | adm1 Western | lat 0.18 | lon 30.08 | feature ADM2 | prec 3
place Kichwamba | id C.UGA.WESTERN.KICHWAMBA | country UGA | adm1 Western | lat 0.75 | lon 30.2 | feature PPL | prec 1
place Rwenzori region, Rwenzori sub-region | id C.UGA.WESTERN.RWENZORIREGION | country UGA | adm1 Western | lat 0.5 | lon 30.1 | feature AREA | prec 4
place Kyangwali | id C.UGA.WESTERN.KYANGWALI | country UGA | adm1 Western | lat 1.2 | lon 30.8 | feature CMP | prec 1
place Nakivale | id C.UGA.WESTERN.NAKIVALE | country UGA | adm1 Western | lat -0.78 | lon 30.95 | feature CMP | prec 1
place Kisoro | id C.UGA.WESTERN.KISORO | country UGA | adm1 Western | lat -1.29 | lon 29.69 | feature PPL | prec 1
place Bunagana | id C.UGA.WESTERN.BUNAGANA | country UGA | adm1 Western | lat -1.3 | lon 29.6 | feature PPL | prec 1
place Kyegegwa | id C.UGA.WESTERN.KYEGEGWA | country UGA | adm1 Western | lat 0.48 | lon 31.05 | feature PPL | prec 1
place Kanungu | id C.UGA.WESTERN.KANUNGU | country UGA | adm1 Western | lat -0.96 | lon 29.79 | feature PPL | prec 1
place Kagadi | id C.UGA.WESTERN.KAGADI | country UGA | adm1 Western | lat 0.94 | lon 30.81 | feature PPL | prec 1
place Kibale National Park | id C.UGA.WESTERN.KIBALENATIONALPARK | country UGA | adm1 Western | lat 0.5 | lon 30.4 | feature AREA | prec 4
place Queen Elizabeth National Park | id C.UGA.WESTERN.QUEENELIZABETHNATIONALPA | country UGA | adm1 Western | lat -0.2 | lon 30 | feature AREA | prec 4
place Katakwi | id C.UGA.EASTERN.KATAKWI | country UGA | adm1 Eastern | lat 1.9 | lon 33.97 | feature PPL | prec 1
place Amuria | id C.UGA.EASTERN.AMURIA | country UGA | adm1 Eastern | lat 2.03 | lon 33.65 | feature PPL | prec 1
place Kapchorwa | id C.UGA.EASTERN.KAPCHORWA | country UGA | adm1 Eastern | lat 1.4 | lon 34.45 | feature PPL | prec 1
place Kween | id C.UGA.EASTERN.KWEEN.D | country UGA | adm1 Eastern | lat 1.4 | lon 34.6 | feature ADM2 | prec 3
place Bukwo | id C.UGA.EASTERN.BUKWO | country UGA | adm1 Eastern | lat 1.3 | lon 34.75 | feature PPL | prec 1
place Luweero | id C.UGA.CENTRAL.LUWEERO | country UGA | adm1 Central | lat 0.85 | lon 32.47 | feature PPL | prec 1
place Kabalagala | id C.UGA.CENTRAL.KABALAGALA | country UGA | adm1 Central | lat 0.3 | lon 32.6 | feature PPLX | prec 1
