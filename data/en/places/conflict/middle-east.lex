# middle-east.lex - towns, districts, camps, regions of armed conflict that neither the gazetteer of cities nor ../conflict-places.lex holds.
#
# Own work, from general knowledge. Coordinates (WGS84) are approximate, to about 0.1 degree for towns; districts and divisions get their
# main settlement or about their middle. prec is UCDP's where_prec: 1 the town, 2 near it, 3 district, 4 division, 5 a wider region.
# A name known to be beside another place of this list has that place's point and prec 2.
# That a place stands under a country says where maps put it, not who is right about a border.

# --- Palestine, Israel ---
place Jabalia camp, Jabalya camp | id C.PSE.GAZASTRIP.JABALIACAMP | country PSE | adm1 Gaza Strip | lat 31.53 | lon 34.48 | feature PPL | prec 1
place Mukhayyam Jabalya | id C.PSE.GAZASTRIP.MUKHAYYAMJABALYA | country PSE | adm1 Gaza Strip | lat 31.53 | lon 34.48 | feature PPL | prec 2
place Nuseirat camp, Nusseirat camp | id C.PSE.GAZASTRIP.NUSEIRATCAMP | country PSE | adm1 Gaza Strip | lat 31.45 | lon 34.39 | feature CMP | prec 1
place Bureij camp | id C.PSE.GAZASTRIP.BUREIJCAMP | country PSE | adm1 Gaza Strip | lat 31.44 | lon 34.4 | feature CMP | prec 1
place Maghazi camp | id C.PSE.GAZASTRIP.MAGHAZICAMP | country PSE | adm1 Gaza Strip | lat 31.42 | lon 34.39 | feature CMP | prec 1
place Mawasi, Al-Mawassi, Mawasi Khan Younis | id C.PSE.GAZASTRIP.MAWASI | country PSE | adm1 Gaza Strip | lat 31.34 | lon 34.26 | feature PPL | prec 2
place Kerem Shalom crossing, Karam Abu Salem | id C.PSE.GAZASTRIP.KEREMSHALOMCROSSING | country PSE | adm1 Gaza Strip | lat 31.23 | lon 34.28 | feature PPL | prec 1
place Netzarim, Netzarim corridor, Netzarim junction | id C.PSE.GAZASTRIP.NETZARIM | country PSE | adm1 Gaza Strip | lat 31.47 | lon 34.43 | feature PPL | prec 2
place Philadelphi corridor, Philadelphi Corridor, Philadelphi route | id C.PSE.GAZASTRIP.PHILADELPHICORRIDOR | country PSE | adm1 Gaza Strip | lat 31.27 | lon 34.25 | feature PPL | prec 2
place Shujaia, Shajaiya, Shijaiyah, Shujaiyya, Shejaia, Shuja'iya | id C.PSE.GAZASTRIP.SHUJAIA | country PSE | adm1 Gaza Strip | lat 31.5 | lon 34.48 | feature PPLX | prec 1
place Zeitoun neighborhood | id C.PSE.GAZASTRIP.ZEITOUNNEIGHBORHOOD | country PSE | adm1 Gaza Strip | lat 31.49 | lon 34.45 | feature PPLX | prec 1
place Zaytoun, Zeitun | id C.PSE.GAZASTRIP.ZAYTOUN | country PSE | adm1 Gaza Strip | lat 31.49 | lon 34.45 | feature PPLX | prec 2
place Tuffah, al-Tuffah, Al Tuffah | id C.PSE.GAZASTRIP.TUFFAH | country PSE | adm1 Gaza Strip | lat 31.51 | lon 34.47 | feature PPLX | prec 1
place Sabra neighborhood | id C.PSE.GAZASTRIP.SABRANEIGHBORHOOD | country PSE | adm1 Gaza Strip | lat 31.5 | lon 34.44 | feature PPLX | prec 1
place Tal al-Hawa, Tel al-Hawa, Tal Al Hawa, Tel al-Hawwa | id C.PSE.GAZASTRIP.TALALHAWA | country PSE | adm1 Gaza Strip | lat 31.5 | lon 34.44 | feature PPLX | prec 2
place Rimal, al-Rimal, Remal | id C.PSE.GAZASTRIP.RIMAL | country PSE | adm1 Gaza Strip | lat 31.52 | lon 34.45 | feature PPLX | prec 1
place Shati camp, Al-Shati camp, Beach camp | id C.PSE.GAZASTRIP.SHATICAMP | country PSE | adm1 Gaza Strip | lat 31.54 | lon 34.45 | feature CMP | prec 1
place Qarara | id C.PSE.GAZASTRIP.QARARA | country PSE | adm1 Gaza Strip | lat 31.37 | lon 34.33 | feature PPL | prec 1
place Bani Suhaila | id C.PSE.GAZASTRIP.BANISUHAILA | country PSE | adm1 Gaza Strip | lat 31.34 | lon 34.33 | feature PPL | prec 1
place Khuza'a town, Khuzaah, Khoza'a | id C.PSE.GAZASTRIP.KHUZAATOWN | country PSE | adm1 Gaza Strip | lat 31.31 | lon 34.36 | feature PPL | prec 1
place Al-Zawaida, Zawaida, Zawayda, Az-Zawayda | id C.PSE.GAZASTRIP.ALZAWAIDA | country PSE | adm1 Gaza Strip | lat 31.43 | lon 34.37 | feature PPL | prec 1
place Juhor ad-Dik, Juhr al-Dik, Johr al-Dik | id C.PSE.GAZASTRIP.JUHORADDIK | country PSE | adm1 Gaza Strip | lat 31.46 | lon 34.44 | feature PPL | prec 1
place Al-Mughraqa, Mughraqa | id C.PSE.GAZASTRIP.ALMUGHRAQA | country PSE | adm1 Gaza Strip | lat 31.46 | lon 34.41 | feature PPL | prec 1
place Tal as-Sultan, Tel Sultan | id C.PSE.GAZASTRIP.TALASSULTAN | country PSE | adm1 Gaza Strip | lat 31.31 | lon 34.24 | feature PPLX | prec 1
place Erez | id C.PSE.GAZASTRIP.EREZ | country PSE | adm1 Gaza Strip | lat 31.56 | lon 34.54 | feature PPL | prec 2
place Beit Hanoun crossing | id C.PSE.GAZASTRIP.BEITHANOUNCROSSING | country PSE | adm1 Gaza Strip | lat 31.56 | lon 34.54 | feature PPL | prec 2
place Karni crossing, Karni | id C.PSE.GAZASTRIP.KARNICROSSING | country PSE | adm1 Gaza Strip | lat 31.47 | lon 34.47 | feature PPL | prec 2
place Zikim crossing | id C.PSE.GAZASTRIP.ZIKIMCROSSING | country PSE | adm1 Gaza Strip | lat 31.6 | lon 34.5 | feature PPL | prec 2
place Kfar Darom | id C.PSE.GAZASTRIP.KFARDAROM | country PSE | adm1 Gaza Strip | lat 31.4 | lon 34.34 | feature PPL | prec 2
place Gush Katif | id C.PSE.GAZASTRIP.GUSHKATIF | country PSE | adm1 Gaza Strip | lat 31.36 | lon 34.27 | feature PPL | prec 2
place Neve Dekalim, Neve Deqalim | id C.PSE.GAZASTRIP.NEVEDEKALIM | country PSE | adm1 Gaza Strip | lat 31.36 | lon 34.27 | feature PPL | prec 2
place Ganei Tal, Ganey Tal | id C.PSE.GAZASTRIP.GANEITAL | country PSE | adm1 Gaza Strip | lat 31.36 | lon 34.28 | feature PPL | prec 2
place Atzmona | id C.PSE.GAZASTRIP.ATZMONA | country PSE | adm1 Gaza Strip | lat 31.36 | lon 34.28 | feature PPL | prec 2
place Morag corridor | id C.PSE.GAZASTRIP.MORAGCORRIDOR | country PSE | adm1 Gaza Strip | lat 31.32 | lon 34.29 | feature PPL | prec 2
place Jenin camp, Jenin refugee camp | id C.PSE.WESTBANK.JENINCAMP | country PSE | adm1 West Bank | lat 32.46 | lon 35.29 | feature CMP | prec 1
place Tulkram | id C.PSE.WESTBANK.TULKRAM | country PSE | adm1 West Bank | lat 32.31 | lon 35.03 | feature PPL | prec 1
place Tulkarm camp, Tulkram Camp, Tulkarem camp | id C.PSE.WESTBANK.TULKARMCAMP | country PSE | adm1 West Bank | lat 32.31 | lon 35.04 | feature CMP | prec 1
place Nur Shams camp, Nour Shams | id C.PSE.WESTBANK.NURSHAMSCAMP | country PSE | adm1 West Bank | lat 32.32 | lon 35.06 | feature CMP | prec 1
place Kalkilya | id C.PSE.WESTBANK.KALKILYA | country PSE | adm1 West Bank | lat 32.19 | lon 34.97 | feature PPL | prec 1
place Tammun, Tamoun, Tammoun | id C.PSE.WESTBANK.TAMMUN | country PSE | adm1 West Bank | lat 32.28 | lon 35.38 | feature PPL | prec 1
place Faraa camp, El Far'a, El Far'a Camp, Far'a camp, Al-Far'a, El-Far'a | id C.PSE.WESTBANK.FARAACAMP | country PSE | adm1 West Bank | lat 32.29 | lon 35.34 | feature CMP | prec 1
place Balata camp | id C.PSE.WESTBANK.BALATACAMP | country PSE | adm1 West Bank | lat 32.21 | lon 35.29 | feature CMP | prec 1
place Askar camp | id C.PSE.WESTBANK.ASKARCAMP | country PSE | adm1 West Bank | lat 32.22 | lon 35.29 | feature CMP | prec 1
place Ein Beit al-Ma | id C.PSE.WESTBANK.EINBEITALMA | country PSE | adm1 West Bank | lat 32.22 | lon 35.24 | feature CMP | prec 1
place Huwwara, Howara | id C.PSE.WESTBANK.HUWWARA | country PSE | adm1 West Bank | lat 32.15 | lon 35.26 | feature PPL | prec 1
place Qabatya, Qabatia | id C.PSE.WESTBANK.QABATYA | country PSE | adm1 West Bank | lat 32.41 | lon 35.28 | feature PPL | prec 1
place Silat al-Harithiya, Silat al-Dhahr | id C.PSE.WESTBANK.SILATALHARITHIYA | country PSE | adm1 West Bank | lat 32.5 | lon 35.23 | feature PPL | prec 1
place Kafr Qud, Kafr Dan town | id C.PSE.WESTBANK.KAFRQUD | country PSE | adm1 West Bank | lat 32.48 | lon 35.26 | feature PPL | prec 1
place Burqa | id C.PSE.WESTBANK.BURQA | country PSE | adm1 West Bank | lat 32.3 | lon 35.19 | feature PPL | prec 1
place Burqin, Burkin | id C.PSE.WESTBANK.BURQIN | country PSE | adm1 West Bank | lat 32.46 | lon 35.26 | feature PPL | prec 1
place Qusra town, Qusrah | id C.PSE.WESTBANK.QUSRATOWN | country PSE | adm1 West Bank | lat 32.08 | lon 35.33 | feature PPL | prec 1
place Sebastia, Sebastiya | id C.PSE.WESTBANK.SEBASTIA | country PSE | adm1 West Bank | lat 32.28 | lon 35.19 | feature PPL | prec 1
place Jalazone, Jalazun, Jalazone camp | id C.PSE.WESTBANK.JALAZONE | country PSE | adm1 West Bank | lat 31.95 | lon 35.21 | feature CMP | prec 1
place Qalandia, Qalandiya, Qalandia camp, Qalandia checkpoint | id C.PSE.WESTBANK.QALANDIA | country PSE | adm1 West Bank | lat 31.86 | lon 35.22 | feature CMP | prec 1
place Amari camp, Al-Amari | id C.PSE.WESTBANK.AMARICAMP | country PSE | adm1 West Bank | lat 31.89 | lon 35.21 | feature CMP | prec 1
place Sinjil | id C.PSE.WESTBANK.SINJIL | country PSE | adm1 West Bank | lat 32.03 | lon 35.26 | feature PPL | prec 1
place Silwad | id C.PSE.WESTBANK.SILWAD | country PSE | adm1 West Bank | lat 31.98 | lon 35.26 | feature PPL | prec 1
place Turmusayya, Turmus Aya | id C.PSE.WESTBANK.TURMUSAYYA | country PSE | adm1 West Bank | lat 32.03 | lon 35.29 | feature PPL | prec 1
place Al-Mughayyir, al-Mughayir, Mughayir | id C.PSE.WESTBANK.ALMUGHAYYIR | country PSE | adm1 West Bank | lat 32.02 | lon 35.35 | feature PPL | prec 1
place Nabi Saleh | id C.PSE.WESTBANK.NABISALEH | country PSE | adm1 West Bank | lat 32.02 | lon 35.13 | feature PPL | prec 1
place Bilin, Bil'in | id C.PSE.WESTBANK.BILIN | country PSE | adm1 West Bank | lat 31.93 | lon 35.07 | feature PPL | prec 1
place Nilin, Ni'lin | id C.PSE.WESTBANK.NILIN | country PSE | adm1 West Bank | lat 31.95 | lon 35.02 | feature PPL | prec 1
place Beitunia, Bitunia | id C.PSE.WESTBANK.BEITUNIA | country PSE | adm1 West Bank | lat 31.89 | lon 35.17 | feature PPL | prec 1
place Kafr Malik | id C.PSE.WESTBANK.KAFRMALIK | country PSE | adm1 West Bank | lat 31.99 | lon 35.31 | feature PPL | prec 1
place Deir Dibwan | id C.PSE.WESTBANK.DEIRDIBWAN | country PSE | adm1 West Bank | lat 31.91 | lon 35.27 | feature PPL | prec 1
place Abu Dis | id C.PSE.WESTBANK.ABUDIS | country PSE | adm1 West Bank | lat 31.76 | lon 35.26 | feature PPL | prec 1
place Azzariya, Al-Eizariya | id C.PSE.WESTBANK.AZZARIYA | country PSE | adm1 West Bank | lat 31.77 | lon 35.26 | feature PPL | prec 1
place Bethany West Bank | id C.PSE.WESTBANK.BETHANYWESTBANK | country PSE | adm1 West Bank | lat 31.77 | lon 35.26 | feature PPL | prec 2
place Ar-Ram, al-Ram | id C.PSE.WESTBANK.ARRAM | country PSE | adm1 West Bank | lat 31.85 | lon 35.23 | feature PPL | prec 1
place Anata | id C.PSE.WESTBANK.ANATA | country PSE | adm1 West Bank | lat 31.81 | lon 35.26 | feature PPL | prec 1
place Shuafat, Shuafat camp, Shu'afat | id C.PSE.WESTBANK.SHUAFAT | country PSE | adm1 West Bank | lat 31.82 | lon 35.24 | feature CMP | prec 1
place Jabal Mukaber, Jabel Mukaber | id C.PSE.WESTBANK.JABALMUKABER | country PSE | adm1 West Bank | lat 31.75 | lon 35.24 | feature PPLX | prec 1
place Silwan | id C.PSE.WESTBANK.SILWAN | country PSE | adm1 West Bank | lat 31.77 | lon 35.24 | feature PPLX | prec 1
place Sheikh Jarrah | id C.PSE.WESTBANK.SHEIKHJARRAH | country PSE | adm1 West Bank | lat 31.79 | lon 35.23 | feature PPLX | prec 1
place Issawiya, Isawiya | id C.PSE.WESTBANK.ISSAWIYA | country PSE | adm1 West Bank | lat 31.8 | lon 35.25 | feature PPLX | prec 1
place Damascus Gate | id C.PSE.WESTBANK.DAMASCUSGATE | country PSE | adm1 West Bank | lat 31.782 | lon 35.23 | feature PPLX | prec 1
place Al-Aqsa, Al-Aqsa Mosque compound | id C.PSE.WESTBANK.ALAQSA | country PSE | adm1 West Bank | lat 31.778 | lon 35.236 | feature PPLX | prec 1
place Temple Mount | id C.PSE.WESTBANK.TEMPLEMOUNT | country PSE | adm1 West Bank | lat 31.778 | lon 35.236 | feature PPLX | prec 2
place Haram al-Sharif | id C.PSE.WESTBANK.HARAMALSHARIF | country PSE | adm1 West Bank | lat 31.778 | lon 35.236 | feature PPLX | prec 2
place Aqabat Jabr, Aqbat Jabr | id C.PSE.WESTBANK.AQABATJABR | country PSE | adm1 West Bank | lat 31.84 | lon 35.44 | feature CMP | prec 1
place Dheisheh, Deheishe, Dheisheh camp | id C.PSE.WESTBANK.DHEISHEH | country PSE | adm1 West Bank | lat 31.69 | lon 35.19 | feature CMP | prec 1
place Aida camp | id C.PSE.WESTBANK.AIDACAMP | country PSE | adm1 West Bank | lat 31.72 | lon 35.2 | feature CMP | prec 1
place Beit Sahour | id C.PSE.WESTBANK.BEITSAHOUR | country PSE | adm1 West Bank | lat 31.7 | lon 35.22 | feature PPL | prec 1
place Beit Fajjar | id C.PSE.WESTBANK.BEITFAJJAR | country PSE | adm1 West Bank | lat 31.63 | lon 35.15 | feature PPL | prec 1
place Tekoa | id C.PSE.WESTBANK.TEKOA | country PSE | adm1 West Bank | lat 31.64 | lon 35.21 | feature PPL | prec 1
place Al-Khalil | id C.PSE.WESTBANK.ALKHALIL | country PSE | adm1 West Bank | lat 31.53 | lon 35.1 | feature PPL | prec 1
place Halhoul | id C.PSE.WESTBANK.HALHOUL | country PSE | adm1 West Bank | lat 31.58 | lon 35.1 | feature PPL | prec 1
place Se'ir | id C.PSE.WESTBANK.SEIR | country PSE | adm1 West Bank | lat 31.58 | lon 35.14 | feature PPL | prec 1
place Beit Ummar, Beit Omar | id C.PSE.WESTBANK.BEITUMMAR | country PSE | adm1 West Bank | lat 31.62 | lon 35.1 | feature PPL | prec 1
place Al-Arroub, Arroub camp | id C.PSE.WESTBANK.ALARROUB | country PSE | adm1 West Bank | lat 31.62 | lon 35.14 | feature CMP | prec 1
place Fawwar, al-Fawwar | id C.PSE.WESTBANK.FAWWAR | country PSE | adm1 West Bank | lat 31.48 | lon 35.07 | feature CMP | prec 1
place Dahariya, Dhahiriya, Adh-Dhahiriya | id C.PSE.WESTBANK.DAHARIYA | country PSE | adm1 West Bank | lat 31.41 | lon 34.97 | feature PPL | prec 1
place Beit Awwa, Bayt Awla, Beit Ula | id C.PSE.WESTBANK.BEITAWWA | country PSE | adm1 West Bank | lat 31.59 | lon 35.03 | feature PPL | prec 1
place Susiya, Susya | id C.PSE.WESTBANK.SUSIYA | country PSE | adm1 West Bank | lat 31.39 | lon 35.11 | feature PPL | prec 2
place At-Tuwani | id C.PSE.WESTBANK.ATTUWANI | country PSE | adm1 West Bank | lat 31.41 | lon 35.16 | feature PPL | prec 2
place Umm al-Khair | id C.PSE.WESTBANK.UMMALKHAIR | country PSE | adm1 West Bank | lat 31.41 | lon 35.16 | feature PPL | prec 2
place Kiryat Arba | id C.PSE.WESTBANK.KIRYATARBA | country PSE | adm1 West Bank | lat 31.53 | lon 35.12 | feature PPL | prec 1
place Gush Etzion, Gush Etzion junction | id C.PSE.WESTBANK.GUSHETZION | country PSE | adm1 West Bank | lat 31.65 | lon 35.13 | feature PPL | prec 2
place Ariel settlement | id C.PSE.WESTBANK.ARIELSETTLEMENT | country PSE | adm1 West Bank | lat 32.1 | lon 35.2 | feature PPL | prec 2
place Tapuach junction, Tapuah Junction | id C.PSE.WESTBANK.TAPUACHJUNCTION | country PSE | adm1 West Bank | lat 32.1 | lon 35.2 | feature PPL | prec 2
place Yitzhar | id C.PSE.WESTBANK.YITZHAR | country PSE | adm1 West Bank | lat 32.17 | lon 35.24 | feature PPL | prec 2
place Elon Moreh | id C.PSE.WESTBANK.ELONMOREH | country PSE | adm1 West Bank | lat 32.23 | lon 35.33 | feature PPL | prec 2
place Shvut Rachel | id C.PSE.WESTBANK.SHVUTRACHEL | country PSE | adm1 West Bank | lat 32.05 | lon 35.3 | feature PPL | prec 2
place Eli settlement | id C.PSE.WESTBANK.ELISETTLEMENT | country PSE | adm1 West Bank | lat 32.07 | lon 35.26 | feature PPL | prec 2
place Homesh | id C.PSE.WESTBANK.HOMESH | country PSE | adm1 West Bank | lat 32.3 | lon 35.2 | feature PPL | prec 2
place Evyatar, Eviatar | id C.PSE.WESTBANK.EVYATAR | country PSE | adm1 West Bank | lat 32.1 | lon 35.25 | feature PPL | prec 2
place Maale Adumim, Ma'ale Adumim | id C.PSE.WESTBANK.MAALEADUMIM | country PSE | adm1 West Bank | lat 31.78 | lon 35.3 | feature PPL | prec 1
place Beit El | id C.PSE.WESTBANK.BEITEL | country PSE | adm1 West Bank | lat 31.94 | lon 35.22 | feature PPL | prec 2
place Kedumim | id C.PSE.WESTBANK.KEDUMIM | country PSE | adm1 West Bank | lat 32.21 | lon 35.17 | feature PPL | prec 2
place Otniel | id C.PSE.WESTBANK.OTNIEL | country PSE | adm1 West Bank | lat 31.44 | lon 35.03 | feature PPL | prec 2
place Beitar Illit | id C.PSE.WESTBANK.BEITARILLIT | country PSE | adm1 West Bank | lat 31.7 | lon 35.12 | feature PPL | prec 1
place Modiin Illit | id C.PSE.WESTBANK.MODIINILLIT | country PSE | adm1 West Bank | lat 31.93 | lon 35.04 | feature PPL | prec 1
place Allenby Bridge, Allenby crossing | id C.PSE.WESTBANK.ALLENBYBRIDGE | country PSE | adm1 West Bank | lat 31.87 | lon 35.54 | feature PPL | prec 2
place King Hussein Bridge | id C.PSE.WESTBANK.KINGHUSSEINBRIDGE | country PSE | adm1 West Bank | lat 31.87 | lon 35.54 | feature PPL | prec 2
place Masafer-Yatta | id C.PSE.WESTBANK.MASAFERYATTA | country PSE | adm1 West Bank | lat 31.38 | lon 35.1 | feature AREA | prec 4
place Negev | id C.ISR.NEGEV | country ISR | lat 30.8 | lon 34.8 | feature AREA | prec 4
place Galilee | id C.ISR.GALILEE | country ISR | lat 32.8 | lon 35.5 | feature AREA | prec 4
place Upper Galilee | id C.ISR.UPPERGALILEE | country ISR | lat 33.05 | lon 35.5 | feature AREA | prec 4
place Gaza envelope | id C.ISR.GAZAENVELOPE | country ISR | lat 31.4 | lon 34.5 | feature AREA | prec 4
place Kfar Aza | id C.ISR.SOUTHERN.KFARAZA | country ISR | adm1 Southern | lat 31.48 | lon 34.53 | feature PPL | prec 2
place Be'eri, Beeri, Kibbutz Be'eri | id C.ISR.SOUTHERN.BEERI | country ISR | adm1 Southern | lat 31.42 | lon 34.49 | feature PPL | prec 2
place Nir Oz | id C.ISR.SOUTHERN.NIROZ | country ISR | adm1 Southern | lat 31.31 | lon 34.4 | feature PPL | prec 2
place Nahal Oz | id C.ISR.SOUTHERN.NAHALOZ | country ISR | adm1 Southern | lat 31.47 | lon 34.5 | feature PPL | prec 2
place Nirim | id C.ISR.SOUTHERN.NIRIM | country ISR | adm1 Southern | lat 31.33 | lon 34.4 | feature PPL | prec 2
place Kissufim | id C.ISR.SOUTHERN.KISSUFIM | country ISR | adm1 Southern | lat 31.37 | lon 34.4 | feature PPL | prec 2
place Reim, Re'im | id C.ISR.SOUTHERN.REIM | country ISR | adm1 Southern | lat 31.39 | lon 34.46 | feature PPL | prec 2
place Nir Am | id C.ISR.SOUTHERN.NIRAM | country ISR | adm1 Southern | lat 31.52 | lon 34.58 | feature PPL | prec 2
place Holit | id C.ISR.SOUTHERN.HOLIT | country ISR | adm1 Southern | lat 31.24 | lon 34.32 | feature PPL | prec 2
place Nir Yitzhak | id C.ISR.SOUTHERN.NIRYITZHAK | country ISR | adm1 Southern | lat 31.24 | lon 34.32 | feature PPL | prec 2
place Netiv HaAsara, Nativ Ha'asara | id C.ISR.SOUTHERN.NETIVHAASARA | country ISR | adm1 Southern | lat 31.57 | lon 34.54 | feature PPL | prec 2
place Zikim | id C.ISR.SOUTHERN.ZIKIM | country ISR | adm1 Southern | lat 31.61 | lon 34.52 | feature PPL | prec 2
place Yad Mordechai | id C.ISR.SOUTHERN.YADMORDECHAI | country ISR | adm1 Southern | lat 31.59 | lon 34.56 | feature PPL | prec 2
place Rahat | id C.ISR.SOUTHERN.RAHAT | country ISR | adm1 Southern | lat 31.39 | lon 34.75 | feature PPL | prec 1
place Sde Teiman | id C.ISR.SOUTHERN.SDETEIMAN | country ISR | adm1 Southern | lat 31.28 | lon 34.72 | feature PPL | prec 2
place Metula | id C.ISR.NORTHERN.METULA | country ISR | adm1 Northern | lat 33.28 | lon 35.58 | feature PPL | prec 1
place Kiryat Shmona | id C.ISR.NORTHERN.KIRYATSHMONA | country ISR | adm1 Northern | lat 33.21 | lon 35.57 | feature PPL | prec 1
place Majdal Shams | id C.ISR.NORTHERN.MAJDALSHAMS | country ISR | adm1 Northern | lat 33.27 | lon 35.77 | feature PPL | prec 1
place Shlomi | id C.ISR.NORTHERN.SHLOMI | country ISR | adm1 Northern | lat 33.08 | lon 35.14 | feature PPL | prec 1
place Avivim | id C.ISR.NORTHERN.AVIVIM | country ISR | adm1 Northern | lat 33.09 | lon 35.47 | feature PPL | prec 2
place Acre Israel | id C.ISR.NORTHERN.ACREISRAEL | country ISR | adm1 Northern | lat 32.93 | lon 35.08 | feature PPL | prec 1
place Afula | id C.ISR.NORTHERN.AFULA | country ISR | adm1 Northern | lat 32.61 | lon 35.29 | feature PPL | prec 1
place Arab al-Aramshe | id C.ISR.NORTHERN.ARABALARAMSHE | country ISR | adm1 Northern | lat 33.09 | lon 35.22 | feature PPL | prec 2
place Manara | id C.ISR.NORTHERN.MANARA | country ISR | adm1 Northern | lat 33.2 | lon 35.55 | feature PPL | prec 2
place Golan Heights, Golan | id C.ISR.NORTHERN.GOLANHEIGHTS | country ISR | adm1 Northern | lat 33 | lon 35.75 | feature AREA | prec 4

# --- Lebanon ---
place Bekaa, Bekaa Valley, Beqaa Valley, Biqa | id C.LBN.BEKAA | country LBN | lat 33.9 | lon 36 | feature AREA | prec 4
place Mount Lebanon | id C.LBN.MOUNTLEBANON | country LBN | lat 33.85 | lon 35.65 | feature AREA | prec 4
place North Lebanon | id C.LBN.NORTHLEBANON | country LBN | lat 34.4 | lon 35.9 | feature AREA | prec 4
place Shebaa Farms, Shebaa, Shebaa farms | id C.LBN.SHEBAAFARMS | country LBN | lat 33.34 | lon 35.7 | feature PPL | prec 2
place Ein al-Hilweh, Ain al-Helweh | id C.LBN.EINALHILWEH | country LBN | lat 33.54 | lon 35.38 | feature CMP | prec 1
place Rashidieh, Rashidiyya, Rashidiya | id C.LBN.RASHIDIEH | country LBN | lat 33.24 | lon 35.22 | feature CMP | prec 1
place Burj al-Barajneh, Bourj al-Barajneh, Burj el-Barajneh | id C.LBN.BURJALBARAJNEH | country LBN | lat 33.85 | lon 35.5 | feature PPLX | prec 1
place Bourj el-Shemali, Burj al-Shamali | id C.LBN.BOURJELSHEMALI | country LBN | lat 33.26 | lon 35.24 | feature CMP | prec 1
place Shatila, Sabra and Shatila | id C.LBN.SHATILA | country LBN | lat 33.86 | lon 35.5 | feature PPLX | prec 1
place Haret Hreik | id C.LBN.HARETHREIK | country LBN | lat 33.85 | lon 35.5 | feature PPLX | prec 1
place Ghobeiry | id C.LBN.GHOBEIRY | country LBN | lat 33.86 | lon 35.5 | feature PPLX | prec 1
place Choueifat | id C.LBN.CHOUEIFAT | country LBN | lat 33.8 | lon 35.5 | feature PPL | prec 1
place Kfar Kela, Kfarkela | id C.LBN.KFARKELA | country LBN | lat 33.28 | lon 35.56 | feature PPL | prec 1
place Odaisseh, Adaisseh, Odaisse | id C.LBN.ODAISSEH | country LBN | lat 33.25 | lon 35.54 | feature PPL | prec 1
place Markaba | id C.LBN.MARKABA | country LBN | lat 33.23 | lon 35.52 | feature PPL | prec 1
place Mays al-Jabal, Meis al-Jabal, Meiss el-Jabal | id C.LBN.MAYSALJABAL | country LBN | lat 33.17 | lon 35.53 | feature PPL | prec 1
place Aitaroun, Aytaroun | id C.LBN.AITAROUN | country LBN | lat 33.12 | lon 35.47 | feature PPL | prec 1
place Maroun al-Ras, Maroun el-Ras | id C.LBN.MAROUNALRAS | country LBN | lat 33.1 | lon 35.44 | feature PPL | prec 1
place Ayta ash-Shab, Aita ash-Shaab | id C.LBN.AYTAASHSHAB | country LBN | lat 33.1 | lon 35.33 | feature PPL | prec 1
place An-Naqoura | id C.LBN.ANNAQOURA | country LBN | lat 33.12 | lon 35.14 | feature PPL | prec 1
place Al-Dhaira, Dhayra | id C.LBN.ALDHAIRA | country LBN | lat 33.1 | lon 35.24 | feature PPL | prec 2
place Alma al-Shaab | id C.LBN.ALMAALSHAAB | country LBN | lat 33.1 | lon 35.18 | feature PPL | prec 1
place Tebnine, Tibnin | id C.LBN.TEBNINE | country LBN | lat 33.2 | lon 35.41 | feature PPL | prec 1
place Jouaiya | id C.LBN.JOUAIYA | country LBN | lat 33.24 | lon 35.33 | feature PPL | prec 1
place Jezzine | id C.LBN.JEZZINE | country LBN | lat 33.54 | lon 35.58 | feature PPL | prec 1
place Ras Baalbek | id C.LBN.RASBAALBEK | country LBN | lat 34.27 | lon 36.42 | feature PPL | prec 1
place Brital | id C.LBN.BRITAL | country LBN | lat 33.93 | lon 36.15 | feature PPL | prec 1
place Nabi Sheet, Nabi Chit | id C.LBN.NABISHEET | country LBN | lat 33.87 | lon 36.12 | feature PPL | prec 1
place Masnaa, Masnaa crossing | id C.LBN.MASNAA | country LBN | lat 33.7 | lon 35.93 | feature PPL | prec 1
place Bab al-Tabbaneh | id C.LBN.BABALTABBANEH | country LBN | lat 34.44 | lon 35.85 | feature PPLX | prec 1
place Jabal Mohsen | id C.LBN.JABALMOHSEN | country LBN | lat 34.44 | lon 35.85 | feature PPLX | prec 2
place Tripoli Lebanon | id C.LBN.TRIPOLILEBANON | country LBN | lat 34.45 | lon 35.87 | feature CMP | prec 1
place Beddawi, Beddawi camp | id C.LBN.BEDDAWI | country LBN | lat 34.45 | lon 35.87 | feature CMP | prec 2
place Wadi Khaled | id C.LBN.WADIKHALED | country LBN | lat 34.6 | lon 36.4 | feature PPL | prec 1
place Chouf | id C.LBN.CHOUF | country LBN | lat 33.7 | lon 35.6 | feature AREA | prec 4
place Qlayaa, Qlaiaa | id C.LBN.QLAYAA | country LBN | lat 33.33 | lon 35.56 | feature PPL | prec 1
place Rmeish | id C.LBN.RMEISH | country LBN | lat 33.08 | lon 35.37 | feature PPL | prec 1

# --- Syria ---
place Western Ghouta | id C.SYR.WESTERNGHOUTA | country SYR | lat 33.43 | lon 36.2 | feature AREA | prec 4
place Qalamoun | id C.SYR.QALAMOUN | country SYR | lat 33.9 | lon 36.7 | feature AREA | prec 4
place Hauran | id C.SYR.HAURAN | country SYR | lat 32.8 | lon 36.2 | feature AREA | prec 4
place Rojava | id C.SYR.ROJAVA | country SYR | lat 36.7 | lon 40.5 | feature AREA | prec 4
place Afrin region | id C.SYR.AFRINREGION | country SYR | lat 36.51 | lon 36.87 | feature PPL | prec 1
place Euphrates Shield area | id C.SYR.EUPHRATESSHIELDAREA | country SYR | lat 36.4 | lon 37.5 | feature AREA | prec 4
place Syrian desert, Syrian Badia | id C.SYR.SYRIANDESERT | country SYR | lat 34.5 | lon 38.5 | feature AREA | prec 4
place Khan Shaikhoun | id C.SYR.IDLIB.KHANSHAIKHOUN | country SYR | adm1 Idlib | lat 35.44 | lon 36.65 | feature PPL | prec 1
place Maarat al-Noman, Maarat Annuman, Ma'aret al-Nu'man | id C.SYR.IDLIB.MAARATALNOMAN | country SYR | adm1 Idlib | lat 35.64 | lon 36.67 | feature PPL | prec 1
place Bennish | id C.SYR.IDLIB.BENNISH | country SYR | adm1 Idlib | lat 35.96 | lon 36.71 | feature PPL | prec 1
place Kafranbel town | id C.SYR.IDLIB.KAFRANBELTOWN | country SYR | adm1 Idlib | lat 35.61 | lon 36.56 | feature PPL | prec 1
place Kafr Aweid, Kafr Oweid | id C.SYR.IDLIB.KAFRAWEID | country SYR | adm1 Idlib | lat 35.6 | lon 36.5 | feature PPL | prec 2
place Kafr Sijna, Kafrsajna | id C.SYR.IDLIB.KAFRSIJNA | country SYR | adm1 Idlib | lat 35.55 | lon 36.6 | feature PPL | prec 2
place Mhambel, Muhambal, Mhambil | id C.SYR.IDLIB.MHAMBEL | country SYR | adm1 Idlib | lat 35.8 | lon 36.45 | feature PPL | prec 1
place Jisr ash-Shugur | id C.SYR.IDLIB.JISRASHSHUGUR | country SYR | adm1 Idlib | lat 35.81 | lon 36.32 | feature PPL | prec 1
place Maarat Misrin | id C.SYR.IDLIB.MAARATMISRIN | country SYR | adm1 Idlib | lat 36.01 | lon 36.67 | feature PPL | prec 1
place Maaret Hurmah, Maara Hrema, Maarat Hurmah | id C.SYR.IDLIB.MAARETHURMAH | country SYR | adm1 Idlib | lat 35.55 | lon 36.57 | feature PPL | prec 2
place Hazarin, Hazano | id C.SYR.IDLIB.HAZARIN | country SYR | adm1 Idlib | lat 36.09 | lon 36.75 | feature PPL | prec 1
place Abu al-Duhur, Abu al-Dhuhur, Abu Duhur | id C.SYR.IDLIB.ABUALDUHUR | country SYR | adm1 Idlib | lat 35.74 | lon 37.04 | feature PPL | prec 1
place Sinjar Idlib | id C.SYR.IDLIB.SINJARIDLIB | country SYR | adm1 Idlib | lat 35.6 | lon 36.9 | feature PPL | prec 2
place Termanin, Tarmanin | id C.SYR.IDLIB.TERMANIN | country SYR | adm1 Idlib | lat 36.19 | lon 36.82 | feature PPL | prec 1
place Bab al-Hawa, Bab al-Hawa crossing | id C.SYR.IDLIB.BABALHAWA | country SYR | adm1 Idlib | lat 36.23 | lon 36.68 | feature PPL | prec 2
place Qalb Loze | id C.SYR.IDLIB.QALBLOZE | country SYR | adm1 Idlib | lat 36.17 | lon 36.58 | feature PPL | prec 2
place Badama | id C.SYR.IDLIB.BADAMA | country SYR | adm1 Idlib | lat 35.8 | lon 36.2 | feature PPL | prec 1
place Al-Janudiyah | id C.SYR.IDLIB.ALJANUDIYAH | country SYR | adm1 Idlib | lat 35.85 | lon 36.28 | feature PPL | prec 1
place Al-Bara | id C.SYR.IDLIB.ALBARA | country SYR | adm1 Idlib | lat 35.68 | lon 36.53 | feature PPL | prec 1
place Nayrab, Neirab | id C.SYR.IDLIB.NAYRAB | country SYR | adm1 Idlib | lat 35.9 | lon 36.75 | feature PPL | prec 1
place Qaminas, Qmenas | id C.SYR.IDLIB.QAMINAS | country SYR | adm1 Idlib | lat 35.9 | lon 36.7 | feature PPL | prec 2
place Armanaz | id C.SYR.IDLIB.ARMANAZ | country SYR | adm1 Idlib | lat 36.08 | lon 36.5 | feature PPL | prec 1
place Qastoun | id C.SYR.IDLIB.QASTOUN | country SYR | adm1 Idlib | lat 35.68 | lon 36.38 | feature PPL | prec 2
place Azaz town | id C.SYR.ALEPPO.AZAZTOWN | country SYR | adm1 Aleppo | lat 36.59 | lon 37.05 | feature PPL | prec 1
place Jinderes, Jandaris, Jindires | id C.SYR.ALEPPO.JINDERES | country SYR | adm1 Aleppo | lat 36.39 | lon 36.69 | feature PPL | prec 1
place Khan Touman, Khan Tuman | id C.SYR.ALEPPO.KHANTOUMAN | country SYR | adm1 Aleppo | lat 36.11 | lon 37.04 | feature PPL | prec 1
place Kafr Hamra | id C.SYR.ALEPPO.KAFRHAMRA | country SYR | adm1 Aleppo | lat 36.26 | lon 37.08 | feature PPL | prec 1
place Nubul | id C.SYR.ALEPPO.NUBUL | country SYR | adm1 Aleppo | lat 36.37 | lon 36.99 | feature PPL | prec 1
place Haritan | id C.SYR.ALEPPO.HARITAN | country SYR | adm1 Aleppo | lat 36.29 | lon 37.08 | feature PPL | prec 1
place Al-Rai, al-Rai | id C.SYR.ALEPPO.ALRAI | country SYR | adm1 Aleppo | lat 36.6 | lon 37.45 | feature PPL | prec 1
place Khanasir, Khanaser | id C.SYR.ALEPPO.KHANASIR | country SYR | adm1 Aleppo | lat 35.78 | lon 37.5 | feature PPL | prec 1
place Sheikh Maqsoud, Sheikh Maqsud | id C.SYR.ALEPPO.SHEIKHMAQSOUD | country SYR | adm1 Aleppo | lat 36.24 | lon 37.14 | feature PPLX | prec 1
place Ashrafieh Aleppo | id C.SYR.ALEPPO.ASHRAFIEHALEPPO | country SYR | adm1 Aleppo | lat 36.23 | lon 37.13 | feature PPLX | prec 1
place Tishreen Dam, Tishrin Dam | id C.SYR.ALEPPO.TISHREENDAM | country SYR | adm1 Aleppo | lat 36.38 | lon 38.18 | feature PPL | prec 2
place Bab al-Salama, Bab al-Salam | id C.SYR.ALEPPO.BABALSALAMA | country SYR | adm1 Aleppo | lat 36.62 | lon 37.05 | feature PPL | prec 2
place Tabqah | id C.SYR.RAQQA.TABQAH | country SYR | adm1 Raqqa | lat 35.84 | lon 38.55 | feature PPL | prec 1
place Maadan | id C.SYR.RAQQA.MAADAN | country SYR | adm1 Raqqa | lat 35.75 | lon 39.6 | feature PPL | prec 1
place Rusafa | id C.SYR.RAQQA.RUSAFA | country SYR | adm1 Raqqa | lat 35.63 | lon 38.76 | feature PPL | prec 1
place Al-Karama | id C.SYR.RAQQA.ALKARAMA | country SYR | adm1 Raqqa | lat 35.87 | lon 39.28 | feature PPL | prec 1
place Bukamal | id C.SYR.DEIREZZOR.BUKAMAL | country SYR | adm1 Deir ez-Zor | lat 34.45 | lon 40.92 | feature PPL | prec 1
place Susah, al-Susa | id C.SYR.DEIREZZOR.SUSAH | country SYR | adm1 Deir ez-Zor | lat 34.52 | lon 40.97 | feature PPL | prec 1
place Busayra, al-Busayrah | id C.SYR.DEIREZZOR.BUSAYRA | country SYR | adm1 Deir ez-Zor | lat 35.16 | lon 40.43 | feature PPL | prec 1
place Al-Shuhayl | id C.SYR.DEIREZZOR.ALSHUHAYL | country SYR | adm1 Deir ez-Zor | lat 35.11 | lon 40.45 | feature PPL | prec 1
place Al-Suwar, Al-Sur | id C.SYR.DEIREZZOR.ALSUWAR | country SYR | adm1 Deir ez-Zor | lat 35.51 | lon 40.64 | feature PPL | prec 1
place Khasham | id C.SYR.DEIREZZOR.KHASHAM | country SYR | adm1 Deir ez-Zor | lat 35.29 | lon 40.3 | feature PPL | prec 1
place Al-Omar oil field, Omar oil field | id C.SYR.DEIREZZOR.ALOMAROILFIELD | country SYR | adm1 Deir ez-Zor | lat 35.1 | lon 40.55 | feature PPL | prec 2
place Conoco gas field | id C.SYR.DEIREZZOR.CONOCOGASFIELD | country SYR | adm1 Deir ez-Zor | lat 35.35 | lon 40.3 | feature PPL | prec 2
place Al-Ashara | id C.SYR.DEIREZZOR.ALASHARA | country SYR | adm1 Deir ez-Zor | lat 34.92 | lon 40.56 | feature PPL | prec 1
place Muhasan | id C.SYR.DEIREZZOR.MUHASAN | country SYR | adm1 Deir ez-Zor | lat 35.2 | lon 40.3 | feature PPL | prec 1
place Boqruss | id C.SYR.DEIREZZOR.BOQRUSS | country SYR | adm1 Deir ez-Zor | lat 35.1 | lon 40.4 | feature PPL | prec 2
place Abu Hammam | id C.SYR.DEIREZZOR.ABUHAMMAM | country SYR | adm1 Deir ez-Zor | lat 34.8 | lon 40.65 | feature PPL | prec 1
place Tal Tamer, Tell Tamer | id C.SYR.HASAKAH.TALTAMER | country SYR | adm1 Hasakah | lat 36.66 | lon 40.37 | feature PPL | prec 1
place Tal Hamis, Tell Hamis | id C.SYR.HASAKAH.TALHAMIS | country SYR | adm1 Hasakah | lat 36.8 | lon 41.5 | feature PPL | prec 1
place Al-Hol camp, al-Hol town | id C.SYR.HASAKAH.ALHOLCAMP | country SYR | adm1 Hasakah | lat 36.37 | lon 41.15 | feature CMP | prec 1
place Roj camp | id C.SYR.HASAKAH.ROJCAMP | country SYR | adm1 Hasakah | lat 37.05 | lon 42.2 | feature CMP | prec 1
place Markada | id C.SYR.HASAKAH.MARKADA | country SYR | adm1 Hasakah | lat 35.75 | lon 40.76 | feature PPL | prec 1
place Malikiyah | id C.SYR.HASAKAH.MALIKIYAH | country SYR | adm1 Hasakah | lat 37.17 | lon 42.14 | feature PPL | prec 1
place Amuda | id C.SYR.HASAKAH.AMUDA | country SYR | adm1 Hasakah | lat 37.1 | lon 40.93 | feature PPL | prec 1
place Al-Darbasiyah | id C.SYR.HASAKAH.ALDARBASIYAH | country SYR | adm1 Hasakah | lat 37.07 | lon 40.65 | feature PPL | prec 1
place Sari Kani | id C.SYR.HASAKAH.SARIKANI | country SYR | adm1 Hasakah | lat 36.85 | lon 40.07 | feature PPL | prec 1
place Al-Areesha, Areesha camp | id C.SYR.HASAKAH.ALAREESHA | country SYR | adm1 Hasakah | lat 36.2 | lon 40.8 | feature CMP | prec 1
place Al-Waer, Waer, al-Waar | id C.SYR.HOMS.ALWAER | country SYR | adm1 Homs | lat 34.74 | lon 36.68 | feature PPLX | prec 1
place Baba Amr, Bab Amr | id C.SYR.HOMS.BABAAMR | country SYR | adm1 Homs | lat 34.72 | lon 36.68 | feature PPLX | prec 1
place Shaer gas field | id C.SYR.HOMS.SHAERGASFIELD | country SYR | adm1 Homs | lat 34.52 | lon 37.63 | feature PPL | prec 2
place Tiyas, T4 airbase | id C.SYR.HOMS.TIYAS | country SYR | adm1 Homs | lat 34.52 | lon 37.63 | feature PPL | prec 2
place Khalidiya Homs | id C.SYR.HOMS.KHALIDIYAHOMS | country SYR | adm1 Homs | lat 34.74 | lon 36.71 | feature PPLX | prec 1
place Al-Lataminah, Latamneh town | id C.SYR.HAMA.ALLATAMINAH | country SYR | adm1 Hama | lat 35.32 | lon 36.62 | feature PPL | prec 1
place Kafr Nabudah, Kafr Nabouda | id C.SYR.HAMA.KAFRNABUDAH | country SYR | adm1 Hama | lat 35.42 | lon 36.48 | feature PPL | prec 1
place Qalaat al-Madiq, Qalaat al-Mudiq | id C.SYR.HAMA.QALAATALMADIQ | country SYR | adm1 Hama | lat 35.42 | lon 36.39 | feature PPL | prec 1
place Tremseh | id C.SYR.HAMA.TREMSEH | country SYR | adm1 Hama | lat 35.2 | lon 36.5 | feature PPL | prec 2
place Qubeir | id C.SYR.HAMA.QUBEIR | country SYR | adm1 Hama | lat 35.2 | lon 36.5 | feature PPL | prec 2
place Uqayribat, Aqayrabat | id C.SYR.HAMA.UQAYRIBAT | country SYR | adm1 Hama | lat 35.05 | lon 37.4 | feature PPL | prec 1
place Al-Ghab, Ghab plain | id C.SYR.HAMA.ALGHAB | country SYR | adm1 Hama | lat 35.5 | lon 36.3 | feature AREA | prec 4
place Ithriya | id C.SYR.HAMA.ITHRIYA | country SYR | adm1 Hama | lat 35.37 | lon 37.77 | feature PPL | prec 2
place Kafr Hud | id C.SYR.HAMA.KAFRHUD | country SYR | adm1 Hama | lat 35.1 | lon 36.6 | feature PPL | prec 2
place Ain Tarma | id C.SYR.RIFDIMASHQ.AINTARMA | country SYR | adm1 Rif Dimashq | lat 33.52 | lon 36.35 | feature PPL | prec 1
place Misraba town | id C.SYR.RIFDIMASHQ.MISRABATOWN | country SYR | adm1 Rif Dimashq | lat 33.56 | lon 36.38 | feature PPL | prec 1
place Muadamiyat al-Sham, Muadamiya | id C.SYR.RIFDIMASHQ.MUADAMIYATALSHAM | country SYR | adm1 Rif Dimashq | lat 33.46 | lon 36.19 | feature PPL | prec 1
place Khan al-Shih, Khan Eshieh, Khan al-Sheih | id C.SYR.RIFDIMASHQ.KHANALSHIH | country SYR | adm1 Rif Dimashq | lat 33.38 | lon 36.11 | feature CMP | prec 1
place Jaramana | id C.SYR.RIFDIMASHQ.JARAMANA | country SYR | adm1 Rif Dimashq | lat 33.49 | lon 36.35 | feature PPL | prec 1
place Qudsaya | id C.SYR.RIFDIMASHQ.QUDSAYA | country SYR | adm1 Rif Dimashq | lat 33.53 | lon 36.21 | feature PPL | prec 1
place Al-Tall | id C.SYR.RIFDIMASHQ.ALTALL | country SYR | adm1 Rif Dimashq | lat 33.61 | lon 36.31 | feature PPL | prec 1
place Nabk | id C.SYR.RIFDIMASHQ.NABK | country SYR | adm1 Rif Dimashq | lat 34.02 | lon 36.73 | feature PPL | prec 1
place Sahnaya, Ashrafiyat Sahnaya | id C.SYR.RIFDIMASHQ.SAHNAYA | country SYR | adm1 Rif Dimashq | lat 33.43 | lon 36.23 | feature PPL | prec 1
place Al-Dumayr, Dumayr | id C.SYR.RIFDIMASHQ.ALDUMAYR | country SYR | adm1 Rif Dimashq | lat 33.64 | lon 36.69 | feature PPL | prec 1
place Sayyeda Zeinab | id C.SYR.RIFDIMASHQ.SAYYEDAZEINAB | country SYR | adm1 Rif Dimashq | lat 33.44 | lon 36.34 | feature PPL | prec 1
place Al-Nashabiyah | id C.SYR.RIFDIMASHQ.ALNASHABIYAH | country SYR | adm1 Rif Dimashq | lat 33.5 | lon 36.48 | feature PPL | prec 1
place Mzayreeb, Muzayrib, Mzeirib | id C.SYR.DARAA.MZAYREEB | country SYR | adm1 Daraa | lat 32.71 | lon 36.03 | feature PPL | prec 1
place Izra, Izraa | id C.SYR.DARAA.IZRA | country SYR | adm1 Daraa | lat 32.86 | lon 36.25 | feature PPL | prec 1
place Saida Daraa | id C.SYR.DARAA.SAIDADARAA | country SYR | adm1 Daraa | lat 32.63 | lon 36.22 | feature PPL | prec 1
place Yadudah | id C.SYR.DARAA.YADUDAH | country SYR | adm1 Daraa | lat 32.67 | lon 36.08 | feature PPL | prec 1
place Tasil | id C.SYR.DARAA.TASIL | country SYR | adm1 Daraa | lat 32.83 | lon 35.97 | feature PPL | prec 1
place Suweida, Sweida city | id C.SYR.SUWAYDA.SUWEIDA | country SYR | adm1 Suwayda | lat 32.71 | lon 36.57 | feature PPLA | prec 1
place Shahba town | id C.SYR.SUWAYDA.SHAHBATOWN | country SYR | adm1 Suwayda | lat 32.85 | lon 36.63 | feature PPL | prec 1
place Salkhad | id C.SYR.SUWAYDA.SALKHAD | country SYR | adm1 Suwayda | lat 32.49 | lon 36.71 | feature PPL | prec 1
place Kinsabba | id C.SYR.LATAKIA.KINSABBA | country SYR | adm1 Latakia | lat 35.67 | lon 36.1 | feature PPL | prec 1
place Hmeimim, Hmeimim air base | id C.SYR.LATAKIA.HMEIMIM | country SYR | adm1 Latakia | lat 35.41 | lon 35.95 | feature PPL | prec 2
place Slunfeh | id C.SYR.LATAKIA.SLUNFEH | country SYR | adm1 Latakia | lat 35.46 | lon 36.06 | feature PPL | prec 1
place Qardaha | id C.SYR.LATAKIA.QARDAHA | country SYR | adm1 Latakia | lat 35.46 | lon 36.06 | feature PPL | prec 2
place Bayda Syria | id C.SYR.TARTUS.BAYDASYRIA | country SYR | adm1 Tartus | lat 35.17 | lon 35.98 | feature PPL | prec 2
place al-Bayda Baniyas | id C.SYR.TARTUS.ALBAYDABANIYAS | country SYR | adm1 Tartus | lat 35.17 | lon 35.98 | feature PPL | prec 2
place Khan Arnabah | id C.SYR.QUNEITRA.KHANARNABAH | country SYR | adm1 Quneitra | lat 33.18 | lon 35.89 | feature PPL | prec 1

# --- Iraq ---
place Sinjar mountain, Mount Sinjar | id C.IRQ.SINJARMOUNTAIN | country IRQ | lat 36.32 | lon 41.87 | feature PPL | prec 1
place Hamrin Mountains, Hamrin | id C.IRQ.HAMRINMOUNTAINS | country IRQ | lat 34.8 | lon 44.4 | feature AREA | prec 4
place Nineveh Plains, Nineveh Plain | id C.IRQ.NINEVEHPLAINS | country IRQ | lat 36.4 | lon 43.3 | feature AREA | prec 4
place Sunni Triangle | id C.IRQ.SUNNITRIANGLE | country IRQ | lat 33.8 | lon 43.5 | feature AREA | prec 4
place Triangle of Death | id C.IRQ.TRIANGLEOFDEATH | country IRQ | lat 33 | lon 44.3 | feature AREA | prec 4
place Tal Afar town, Talafar, Tel Afar, Tall Afar | id C.IRQ.NINEVEH.TALAFARTOWN | country IRQ | adm1 Nineveh | lat 36.38 | lon 42.45 | feature PPL | prec 1
place Tal Kaif | id C.IRQ.NINEVEH.TALKAIF | country IRQ | adm1 Nineveh | lat 36.49 | lon 43.12 | feature PPL | prec 1
place Tel Keppe | id C.IRQ.NINEVEH.TELKEPPE | country IRQ | adm1 Nineveh | lat 36.49 | lon 43.12 | feature PPL | prec 2
place Al-Shura | id C.IRQ.NINEVEH.ALSHURA | country IRQ | adm1 Nineveh | lat 36 | lon 43.2 | feature PPL | prec 1
place Ba'aj | id C.IRQ.NINEVEH.BAAJ | country IRQ | adm1 Nineveh | lat 36.04 | lon 41.72 | feature PPL | prec 1
place Gwer | id C.IRQ.NINEVEH.GWER | country IRQ | adm1 Nineveh | lat 36.04 | lon 43.48 | feature PPL | prec 1
place Tal Abta | id C.IRQ.NINEVEH.TALABTA | country IRQ | adm1 Nineveh | lat 35.9 | lon 42.6 | feature PPL | prec 1
place Al-Qosh, Alqosh | id C.IRQ.NINEVEH.ALQOSH | country IRQ | adm1 Nineveh | lat 36.73 | lon 43.1 | feature PPL | prec 1
place Kocho | id C.IRQ.NINEVEH.KOCHO | country IRQ | adm1 Nineveh | lat 36.2 | lon 41.9 | feature PPL | prec 2
place Bashiqa town, Ba'shiqah | id C.IRQ.NINEVEH.BASHIQATOWN | country IRQ | adm1 Nineveh | lat 36.45 | lon 43.35 | feature PPL | prec 1
place Al-Hadar | id C.IRQ.NINEVEH.ALHADAR | country IRQ | adm1 Nineveh | lat 35.57 | lon 42.72 | feature PPL | prec 1
place Al-Qayyara, Qayara | id C.IRQ.NINEVEH.ALQAYYARA | country IRQ | adm1 Nineveh | lat 35.8 | lon 43.29 | feature PPL | prec 1
place Sinuni | id C.IRQ.NINEVEH.SINUNI | country IRQ | adm1 Nineveh | lat 36.45 | lon 41.7 | feature PPL | prec 1
place Siba Sheikh Khidir | id C.IRQ.NINEVEH.SIBASHEIKHKHIDIR | country IRQ | adm1 Nineveh | lat 36.1 | lon 41.8 | feature PPL | prec 2
place Tuz Khurma, Tuz Khormatu | id C.IRQ.SALAHUDDIN.TUZKHURMA | country IRQ | adm1 Salahuddin | lat 34.88 | lon 44.63 | feature PPL | prec 1
place Al-Dour | id C.IRQ.SALAHUDDIN.ALDOUR | country IRQ | adm1 Salahuddin | lat 34.45 | lon 43.8 | feature PPL | prec 1
place Amerli town | id C.IRQ.SALAHUDDIN.AMERLITOWN | country IRQ | adm1 Salahuddin | lat 34.73 | lon 44.6 | feature PPL | prec 1
place Sharqat | id C.IRQ.SALAHUDDIN.SHARQAT | country IRQ | adm1 Salahuddin | lat 35.51 | lon 43.24 | feature PPL | prec 1
place Siniyah, Al-Siniya, Seniyah | id C.IRQ.SALAHUDDIN.SINIYAH | country IRQ | adm1 Salahuddin | lat 34.93 | lon 43.4 | feature PPL | prec 1
place Duluiyah, Dhuluiya, Dhuluiyah | id C.IRQ.SALAHUDDIN.DULUIYAH | country IRQ | adm1 Salahuddin | lat 34.08 | lon 44.2 | feature PPL | prec 1
place Al-Alam | id C.IRQ.SALAHUDDIN.ALALAM | country IRQ | adm1 Salahuddin | lat 34.75 | lon 44.66 | feature PPL | prec 1
place Sulaiman Bek, Suleiman Bek | id C.IRQ.SALAHUDDIN.SULAIMANBEK | country IRQ | adm1 Salahuddin | lat 34.75 | lon 44.66 | feature PPL | prec 2
place Yathrib town | id C.IRQ.SALAHUDDIN.YATHRIBTOWN | country IRQ | adm1 Salahuddin | lat 33.95 | lon 44.2 | feature PPL | prec 1
place Ishaqi town, Al-Ishaqi | id C.IRQ.SALAHUDDIN.ISHAQITOWN | country IRQ | adm1 Salahuddin | lat 33.99 | lon 44 | feature PPL | prec 1
place Farhatiya | id C.IRQ.SALAHUDDIN.FARHATIYA | country IRQ | adm1 Salahuddin | lat 34 | lon 44.2 | feature PPL | prec 2
place Ba'qubah | id C.IRQ.DIYALA.BAQUBAH | country IRQ | adm1 Diyala | lat 33.75 | lon 44.65 | feature PPLA | prec 1
place Al-Muqdadiya | id C.IRQ.DIYALA.ALMUQDADIYA | country IRQ | adm1 Diyala | lat 33.98 | lon 44.94 | feature PPL | prec 1
place Jalula, Jalawla town | id C.IRQ.DIYALA.JALULA | country IRQ | adm1 Diyala | lat 34.27 | lon 45.17 | feature PPL | prec 1
place Sadiyah | id C.IRQ.DIYALA.SADIYAH | country IRQ | adm1 Diyala | lat 34.2 | lon 45.1 | feature PPL | prec 1
place Kan'an | id C.IRQ.DIYALA.KANAN | country IRQ | adm1 Diyala | lat 33.7 | lon 44.8 | feature PPL | prec 1
place Hibhib | id C.IRQ.DIYALA.HIBHIB | country IRQ | adm1 Diyala | lat 33.58 | lon 44.53 | feature PPL | prec 1
place Khan Bani Saad, Khan Bani Sa'ad | id C.IRQ.DIYALA.KHANBANISAAD | country IRQ | adm1 Diyala | lat 33.58 | lon 44.53 | feature PPL | prec 2
place Udhaim | id C.IRQ.DIYALA.UDHAIM | country IRQ | adm1 Diyala | lat 34.25 | lon 44.5 | feature PPL | prec 1
place Qara Tapa, Qara Tappa | id C.IRQ.DIYALA.QARATAPA | country IRQ | adm1 Diyala | lat 34.4 | lon 44.95 | feature PPL | prec 1
place Buhruz | id C.IRQ.DIYALA.BUHRUZ | country IRQ | adm1 Diyala | lat 33.7 | lon 44.67 | feature PPL | prec 1
place Qazaniyah | id C.IRQ.DIYALA.QAZANIYAH | country IRQ | adm1 Diyala | lat 33.6 | lon 45.7 | feature PPL | prec 1
place Imam Wais | id C.IRQ.DIYALA.IMAMWAIS | country IRQ | adm1 Diyala | lat 34 | lon 45 | feature PPL | prec 2
place Nahr al-Imam | id C.IRQ.DIYALA.NAHRALIMAM | country IRQ | adm1 Diyala | lat 33.95 | lon 44.9 | feature PPL | prec 2
place Ar-Rutba | id C.IRQ.ANBAR.ARRUTBA | country IRQ | adm1 Anbar | lat 33.04 | lon 40.29 | feature PPL | prec 1
place Qaim town | id C.IRQ.ANBAR.QAIMTOWN | country IRQ | adm1 Anbar | lat 34.38 | lon 41.02 | feature PPL | prec 1
place Husaybah, Husayba | id C.IRQ.ANBAR.HUSAYBAH | country IRQ | adm1 Anbar | lat 34.38 | lon 41.02 | feature PPL | prec 2
place Karabilah | id C.IRQ.ANBAR.KARABILAH | country IRQ | adm1 Anbar | lat 34.4 | lon 41.1 | feature PPL | prec 1
place Khalidiya, Khalidiyah | id C.IRQ.ANBAR.KHALIDIYA | country IRQ | adm1 Anbar | lat 33.4 | lon 43.5 | feature PPL | prec 1
place Saqlawiyah, Saqlawiya | id C.IRQ.ANBAR.SAQLAWIYAH | country IRQ | adm1 Anbar | lat 33.4 | lon 43.68 | feature PPL | prec 1
place Karmah, Al-Karma | id C.IRQ.ANBAR.KARMAH | country IRQ | adm1 Anbar | lat 33.4 | lon 43.91 | feature PPL | prec 1
place Ameriyat al-Fallujah, Amiriyah Fallujah | id C.IRQ.ANBAR.AMERIYATALFALLUJAH | country IRQ | adm1 Anbar | lat 33.17 | lon 43.87 | feature PPL | prec 1
place Ain al-Asad | id C.IRQ.ANBAR.AINALASAD | country IRQ | adm1 Anbar | lat 33.8 | lon 42.45 | feature PPL | prec 2
place Al-Asad air base | id C.IRQ.ANBAR.ALASADAIRBASE | country IRQ | adm1 Anbar | lat 33.8 | lon 42.45 | feature PPL | prec 2
place Hit town | id C.IRQ.ANBAR.HITTOWN | country IRQ | adm1 Anbar | lat 33.64 | lon 42.83 | feature PPL | prec 1
place Barwana | id C.IRQ.ANBAR.BARWANA | country IRQ | adm1 Anbar | lat 34.1 | lon 42.4 | feature PPL | prec 1
place Albu Faraj | id C.IRQ.ANBAR.ALBUFARAJ | country IRQ | adm1 Anbar | lat 33.47 | lon 43.3 | feature PPL | prec 2
place Jazeera Ramadi | id C.IRQ.ANBAR.JAZEERARAMADI | country IRQ | adm1 Anbar | lat 33.47 | lon 43.3 | feature PPL | prec 2
place Al-Hawija, Hawija town | id C.IRQ.KIRKUK.ALHAWIJA | country IRQ | adm1 Kirkuk | lat 35.32 | lon 43.77 | feature PPL | prec 1
place Daquq town | id C.IRQ.KIRKUK.DAQUQTOWN | country IRQ | adm1 Kirkuk | lat 35.14 | lon 44.45 | feature PPL | prec 1
place Dibs | id C.IRQ.KIRKUK.DIBS | country IRQ | adm1 Kirkuk | lat 35.67 | lon 44.07 | feature PPL | prec 1
place Riyadh Kirkuk, Al-Riyadh | id C.IRQ.KIRKUK.RIYADHKIRKUK | country IRQ | adm1 Kirkuk | lat 35.2 | lon 43.9 | feature PPL | prec 1
place Tal al-Ward | id C.IRQ.KIRKUK.TALALWARD | country IRQ | adm1 Kirkuk | lat 35.25 | lon 43.4 | feature PPL | prec 1
place Altun Kupri | id C.IRQ.KIRKUK.ALTUNKUPRI | country IRQ | adm1 Kirkuk | lat 35.75 | lon 44.15 | feature PPL | prec 1
place Taza Khurmatu | id C.IRQ.KIRKUK.TAZAKHURMATU | country IRQ | adm1 Kirkuk | lat 35.3 | lon 44.33 | feature PPL | prec 1
place Al-Dora | id C.IRQ.BAGHDAD.ALDORA | country IRQ | adm1 Baghdad | lat 33.25 | lon 44.4 | feature PPLX | prec 1
place Doura district | id C.IRQ.BAGHDAD.DOURADISTRICT | country IRQ | adm1 Baghdad | lat 33.25 | lon 44.4 | feature PPLX | prec 2
place Azamiyah, Azamiya | id C.IRQ.BAGHDAD.AZAMIYAH | country IRQ | adm1 Baghdad | lat 33.37 | lon 44.37 | feature PPLX | prec 1
place Khadhimiya, Kadhimain | id C.IRQ.BAGHDAD.KHADHIMIYA | country IRQ | adm1 Baghdad | lat 33.38 | lon 44.34 | feature PPLX | prec 1
place Karradah | id C.IRQ.BAGHDAD.KARRADAH | country IRQ | adm1 Baghdad | lat 33.3 | lon 44.42 | feature PPLX | prec 1
place Yarmouk Baghdad | id C.IRQ.BAGHDAD.YARMOUKBAGHDAD | country IRQ | adm1 Baghdad | lat 33.3 | lon 44.34 | feature PPLX | prec 1
place Bayaa, Bayya | id C.IRQ.BAGHDAD.BAYAA | country IRQ | adm1 Baghdad | lat 33.26 | lon 44.35 | feature PPLX | prec 1
place Saidiya, Saydiyah, Saidiyah, Al Saidiyah | id C.IRQ.BAGHDAD.SAIDIYA | country IRQ | adm1 Baghdad | lat 33.25 | lon 44.36 | feature PPLX | prec 1
place Sha'ab | id C.IRQ.BAGHDAD.SHAAB | country IRQ | adm1 Baghdad | lat 33.4 | lon 44.41 | feature PPLX | prec 1
place Ur neighborhood | id C.IRQ.BAGHDAD.URNEIGHBORHOOD | country IRQ | adm1 Baghdad | lat 33.4 | lon 44.43 | feature PPLX | prec 1
place Zafaraniyah, Zafaraniya | id C.IRQ.BAGHDAD.ZAFARANIYAH | country IRQ | adm1 Baghdad | lat 33.25 | lon 44.48 | feature PPLX | prec 1
place Baladiyat | id C.IRQ.BAGHDAD.BALADIYAT | country IRQ | adm1 Baghdad | lat 33.32 | lon 44.5 | feature PPLX | prec 1
place New Baghdad | id C.IRQ.BAGHDAD.NEWBAGHDAD | country IRQ | adm1 Baghdad | lat 33.32 | lon 44.5 | feature PPLX | prec 2
place Jadriya, Jadiriyah, Jadariya | id C.IRQ.BAGHDAD.JADRIYA | country IRQ | adm1 Baghdad | lat 33.28 | lon 44.38 | feature PPLX | prec 1
place Zayouna | id C.IRQ.BAGHDAD.ZAYOUNA | country IRQ | adm1 Baghdad | lat 33.33 | lon 44.45 | feature PPLX | prec 1
place Kamaliya | id C.IRQ.BAGHDAD.KAMALIYA | country IRQ | adm1 Baghdad | lat 33.33 | lon 44.53 | feature PPLX | prec 1
place Palestine Street | id C.IRQ.BAGHDAD.PALESTINESTREET | country IRQ | adm1 Baghdad | lat 33.35 | lon 44.43 | feature PPLX | prec 1
place Haifa Street | id C.IRQ.BAGHDAD.HAIFASTREET | country IRQ | adm1 Baghdad | lat 33.33 | lon 44.39 | feature PPLX | prec 1
place Tahrir Square Baghdad, Tayaran Square, Tayran Square | id C.IRQ.BAGHDAD.TAHRIRSQUAREBAGHDAD | country IRQ | adm1 Baghdad | lat 33.33 | lon 44.41 | feature PPLX | prec 1
place Sadriya, Sadriyah | id C.IRQ.BAGHDAD.SADRIYA | country IRQ | adm1 Baghdad | lat 33.33 | lon 44.42 | feature PPLX | prec 1
place Bab al-Sharji, Bab al-Sharqi | id C.IRQ.BAGHDAD.BABALSHARJI | country IRQ | adm1 Baghdad | lat 33.33 | lon 44.41 | feature PPLX | prec 1
place Shorja, Shurja | id C.IRQ.BAGHDAD.SHORJA | country IRQ | adm1 Baghdad | lat 33.34 | lon 44.4 | feature PPLX | prec 1
place Amiriyah, Ameriya, Amiriya | id C.IRQ.BAGHDAD.AMIRIYAH | country IRQ | adm1 Baghdad | lat 33.3 | lon 44.29 | feature PPLX | prec 1
place Hurriyah, Hurriya | id C.IRQ.BAGHDAD.HURRIYAH | country IRQ | adm1 Baghdad | lat 33.35 | lon 44.32 | feature PPLX | prec 1
place Shula neighborhood | id C.IRQ.BAGHDAD.SHULANEIGHBORHOOD | country IRQ | adm1 Baghdad | lat 33.37 | lon 44.3 | feature PPLX | prec 1
place Shoula | id C.IRQ.BAGHDAD.SHOULA | country IRQ | adm1 Baghdad | lat 33.37 | lon 44.3 | feature PPLX | prec 2
place Topchi | id C.IRQ.BAGHDAD.TOPCHI | country IRQ | adm1 Baghdad | lat 33.36 | lon 44.34 | feature PPLX | prec 1
place Waziriyah | id C.IRQ.BAGHDAD.WAZIRIYAH | country IRQ | adm1 Baghdad | lat 33.36 | lon 44.38 | feature PPLX | prec 1
place Mashtal | id C.IRQ.BAGHDAD.MASHTAL | country IRQ | adm1 Baghdad | lat 33.33 | lon 44.49 | feature PPLX | prec 1
place Abu Dsheer | id C.IRQ.BAGHDAD.ABUDSHEER | country IRQ | adm1 Baghdad | lat 33.22 | lon 44.37 | feature PPLX | prec 1
place Habibiya | id C.IRQ.BAGHDAD.HABIBIYA | country IRQ | adm1 Baghdad | lat 33.36 | lon 44.45 | feature PPLX | prec 1
place Nahrawan | id C.IRQ.BAGHDAD.NAHRAWAN | country IRQ | adm1 Baghdad | lat 33.37 | lon 44.76 | feature PPL | prec 1
place Madaen | id C.IRQ.BAGHDAD.MADAEN | country IRQ | adm1 Baghdad | lat 33.1 | lon 44.58 | feature PPL | prec 1
place Mahmoudiya | id C.IRQ.BAGHDAD.MAHMOUDIYA | country IRQ | adm1 Baghdad | lat 33.06 | lon 44.36 | feature PPL | prec 1
place Youssifiyah | id C.IRQ.BAGHDAD.YOUSSIFIYAH | country IRQ | adm1 Baghdad | lat 33.07 | lon 44.24 | feature PPL | prec 1
place Tarmiyah town | id C.IRQ.BAGHDAD.TARMIYAHTOWN | country IRQ | adm1 Baghdad | lat 33.67 | lon 44.4 | feature PPL | prec 1
place Taji town | id C.IRQ.BAGHDAD.TAJITOWN | country IRQ | adm1 Baghdad | lat 33.52 | lon 44.26 | feature PPL | prec 1
place Sab al-Bour, Saba al-Bor | id C.IRQ.BAGHDAD.SABALBOUR | country IRQ | adm1 Baghdad | lat 33.47 | lon 44.15 | feature PPL | prec 1
place Mishahda | id C.IRQ.BAGHDAD.MISHAHDA | country IRQ | adm1 Baghdad | lat 33.73 | lon 44.3 | feature PPL | prec 1
place Radwaniyah | id C.IRQ.BAGHDAD.RADWANIYAH | country IRQ | adm1 Baghdad | lat 33.2 | lon 44.2 | feature PPL | prec 1
place Arab Jabour, Arab Jubour | id C.IRQ.BAGHDAD.ARABJABOUR | country IRQ | adm1 Baghdad | lat 33.2 | lon 44.43 | feature PPL | prec 1
place Al-Husseiniya | id C.IRQ.BAGHDAD.ALHUSSEINIYA | country IRQ | adm1 Baghdad | lat 33.5 | lon 44.4 | feature PPL | prec 1
place Rashidiyah | id C.IRQ.BAGHDAD.RASHIDIYAH | country IRQ | adm1 Baghdad | lat 33.5 | lon 44.36 | feature PPL | prec 1
place Musayib | id C.IRQ.BABIL.MUSAYIB | country IRQ | adm1 Babil | lat 32.78 | lon 44.29 | feature PPL | prec 1
place Jurf al-Nasr | id C.IRQ.BABIL.JURFALNASR | country IRQ | adm1 Babil | lat 32.86 | lon 44.22 | feature PPL | prec 1
place Suwayrah | id C.IRQ.WASIT.SUWAYRAH | country IRQ | adm1 Wasit | lat 32.93 | lon 44.78 | feature PPL | prec 1
place Numaniyah | id C.IRQ.WASIT.NUMANIYAH | country IRQ | adm1 Wasit | lat 32.56 | lon 45.41 | feature PPL | prec 1
place Basra city | id C.IRQ.BASRAGOVERNO.BASRACITY | country IRQ | adm1 Basra Governorate | lat 30.51 | lon 47.78 | feature PPLA | prec 1
place Qurna | id C.IRQ.BASRAGOVERNO.QURNA | country IRQ | adm1 Basra Governorate | lat 31.02 | lon 47.43 | feature PPL | prec 1
place Kalar | id C.IRQ.SULAYMANIYAH.KALAR | country IRQ | adm1 Sulaymaniyah | lat 34.63 | lon 45.32 | feature PPL | prec 1
place Qaladiza, Qaladze | id C.IRQ.SULAYMANIYAH.QALADIZA | country IRQ | adm1 Sulaymaniyah | lat 36.18 | lon 45.13 | feature PPL | prec 1
place Sharbazher | id C.IRQ.SULAYMANIYAH.SHARBAZHER | country IRQ | adm1 Sulaymaniyah | lat 35.35 | lon 45.87 | feature PPL | prec 1
place Said Sadiq | id C.IRQ.SULAYMANIYAH.SAIDSADIQ | country IRQ | adm1 Sulaymaniyah | lat 35.35 | lon 45.87 | feature PPL | prec 2
place Duhok city | id C.IRQ.DOHUK.DUHOKCITY | country IRQ | adm1 Dohuk | lat 36.78 | lon 42.9 | feature CMP | prec 1
place Domeez, Domiz | id C.IRQ.DOHUK.DOMEEZ | country IRQ | adm1 Dohuk | lat 36.78 | lon 42.9 | feature CMP | prec 2
place Bamarni | id C.IRQ.DOHUK.BAMARNI | country IRQ | adm1 Dohuk | lat 37.12 | lon 43.27 | feature PPL | prec 1
place Shiladze, Sheladze | id C.IRQ.DOHUK.SHILADZE | country IRQ | adm1 Dohuk | lat 37 | lon 43.8 | feature PPL | prec 1
place Metina | id C.IRQ.DOHUK.METINA | country IRQ | adm1 Dohuk | lat 37.2 | lon 43.3 | feature MT | prec 2
place Sidakan | id C.IRQ.ERBIL.SIDAKAN | country IRQ | adm1 Erbil | lat 36.8 | lon 44.67 | feature PPL | prec 1
place Choman, Haji Omeran | id C.IRQ.ERBIL.CHOMAN | country IRQ | adm1 Erbil | lat 36.67 | lon 45.05 | feature PPL | prec 1
place Koy Sanjaq | id C.IRQ.ERBIL.KOYSANJAQ | country IRQ | adm1 Erbil | lat 36.08 | lon 44.63 | feature PPL | prec 1
place Pirmam | id C.IRQ.ERBIL.PIRMAM | country IRQ | adm1 Erbil | lat 36.41 | lon 44.32 | feature PPL | prec 1
place Shaqlawa | id C.IRQ.ERBIL.SHAQLAWA | country IRQ | adm1 Erbil | lat 36.41 | lon 44.32 | feature PPL | prec 2

# --- Yemen ---
place Tihama | id C.YEM.TIHAMA | country YEM | lat 15 | lon 43 | feature AREA | prec 4
place Bab al-Mandab, Bab el-Mandeb, Bab al-Mandeb | id C.YEM.BABALMANDAB | country YEM | lat 12.6 | lon 43.35 | feature AREA | prec 4
place Socotra, Soqotra, Socotra Island | id C.YEM.SOCOTRA.S | geonameid 9645387 | country YEM | adm1 Soqatra | lat 12.5 | lon 53.9 | feature ADM1 | prec 4
place Zuqar | id C.YEM.ZUQAR | country YEM | lat 13.8 | lon 42.75 | feature PPL | prec 2
place Hanish Islands | id C.YEM.HANISHISLANDS | country YEM | lat 13.8 | lon 42.75 | feature PPL | prec 2
place Faj Attan | id C.YEM.SANAA.FAJATTAN | country YEM | adm1 Sanaa | lat 15.32 | lon 44.18 | feature PPLX | prec 1
place Sanaa governorate, Hamdan district | id C.YEM.SANAA.SANAAGOVERNORATE.D | country YEM | adm1 Sanaa | lat 15.5 | lon 44.1 | feature ADM2 | prec 3
place Bani Hushaysh | id C.YEM.SANAA.BANIHUSHAYSH.D | country YEM | adm1 Sanaa | lat 15.45 | lon 44.35 | feature ADM2 | prec 3
place Bilad ar Rus, Al-Rahaba | id C.YEM.SANAA.BILADARRUS.D | country YEM | adm1 Sanaa | lat 15.1 | lon 44.25 | feature ADM2 | prec 3
place Al-Haymah, Haymah | id C.YEM.SANAA.ALHAYMAH.D | country YEM | adm1 Sanaa | lat 15.2 | lon 43.9 | feature ADM2 | prec 3
place Manakhah | id C.YEM.SANAA.MANAKHAH | country YEM | adm1 Sanaa | lat 15.07 | lon 43.74 | feature PPL | prec 1
place Bani al-Harith | id C.YEM.SANAA.BANIALHARITH | country YEM | adm1 Sanaa | lat 15.45 | lon 44.2 | feature PPLX | prec 1
place Hodaidah | id C.YEM.HODEIDAH.HODAIDAH | country YEM | adm1 Hodeidah | lat 14.8 | lon 42.95 | feature PPLA | prec 1
place Beit al-Faqih | id C.YEM.HODEIDAH.BEITALFAQIH | country YEM | adm1 Hodeidah | lat 14.52 | lon 43.32 | feature PPL | prec 1
place Al Khukhah | id C.YEM.HODEIDAH.ALKHUKHAH | country YEM | adm1 Hodeidah | lat 13.8 | lon 43.25 | feature PPL | prec 1
place Al Luhayyah, Luhayah | id C.YEM.HODEIDAH.ALLUHAYYAH | country YEM | adm1 Hodeidah | lat 15.7 | lon 42.7 | feature PPL | prec 1
place Az Zaydiyah, Zaydiyah | id C.YEM.HODEIDAH.AZZAYDIYAH | country YEM | adm1 Hodeidah | lat 15.33 | lon 43.02 | feature PPL | prec 1
place Al-Mansuriyah | id C.YEM.HODEIDAH.ALMANSURIYAH | country YEM | adm1 Hodeidah | lat 14.68 | lon 43.3 | feature PPL | prec 1
place Ras Isa, Ras Issa | id C.YEM.HODEIDAH.RASISA | country YEM | adm1 Hodeidah | lat 15.1 | lon 42.6 | feature PPL | prec 2
place At-Tuhayat | id C.YEM.HODEIDAH.ATTUHAYAT | country YEM | adm1 Hodeidah | lat 14.18 | lon 43.22 | feature PPL | prec 1
place Jabal Ras | id C.YEM.HODEIDAH.JABALRAS.D | country YEM | adm1 Hodeidah | lat 14.1 | lon 43.5 | feature ADM2 | prec 3
place Al-Garrahi | id C.YEM.HODEIDAH.ALGARRAHI | country YEM | adm1 Hodeidah | lat 14.13 | lon 43.37 | feature PPL | prec 1
place Al-Hali, Al Hali | id C.YEM.HODEIDAH.ALHALI | country YEM | adm1 Hodeidah | lat 14.83 | lon 42.97 | feature PPLX | prec 1
place Kilo 16 | id C.YEM.HODEIDAH.KILO16 | country YEM | adm1 Hodeidah | lat 14.75 | lon 43.05 | feature PPL | prec 2
place Al-Hawak | id C.YEM.HODEIDAH.ALHAWAK | country YEM | adm1 Hodeidah | lat 14.78 | lon 42.96 | feature PPLX | prec 1
place Al-Turbah, Turbah, Al Turba | id C.YEM.TAIZ.ALTURBAH | country YEM | adm1 Taiz | lat 13.21 | lon 44.12 | feature PPL | prec 1
place Al-Misrakh | id C.YEM.TAIZ.ALMISRAKH.D | country YEM | adm1 Taiz | lat 13.4 | lon 44 | feature ADM2 | prec 3
place Sabir al-Mawadim, Jabal Sabr | id C.YEM.TAIZ.SABIRALMAWADIM.D | country YEM | adm1 Taiz | lat 13.5 | lon 44.05 | feature ADM2 | prec 3
place Al-Salu, Salw | id C.YEM.TAIZ.ALSALU.D | country YEM | adm1 Taiz | lat 13.35 | lon 44.17 | feature ADM2 | prec 3
place Al-Wazi'iyah, Wazi'iyah, Al-Waziyah | id C.YEM.TAIZ.ALWAZIIYAH.D | country YEM | adm1 Taiz | lat 13.15 | lon 43.8 | feature ADM2 | prec 3
place Dhubab district | id C.YEM.TAIZ.DHUBABDISTRICT | country YEM | adm1 Taiz | lat 12.94 | lon 43.42 | feature PPL | prec 1
place Zubab | id C.YEM.TAIZ.ZUBAB | country YEM | adm1 Taiz | lat 12.94 | lon 43.42 | feature PPL | prec 2
place Maqbana | id C.YEM.TAIZ.MAQBANA.D | country YEM | adm1 Taiz | lat 13.6 | lon 43.75 | feature ADM2 | prec 3
place Al-Rahida, Ar Rahidah | id C.YEM.TAIZ.ALRAHIDA | country YEM | adm1 Taiz | lat 13.35 | lon 44.3 | feature PPL | prec 1
place Ash Shamayatayn | id C.YEM.TAIZ.ASHSHAMAYATAYN.D | country YEM | adm1 Taiz | lat 13.2 | lon 44 | feature ADM2 | prec 3
place Al-Mudhaffar | id C.YEM.TAIZ.ALMUDHAFFAR | country YEM | adm1 Taiz | lat 13.58 | lon 44 | feature PPLX | prec 1
place Al-Qahira Taiz | id C.YEM.TAIZ.ALQAHIRATAIZ | country YEM | adm1 Taiz | lat 13.58 | lon 44 | feature PPLX | prec 2
place Dimnat Khadeer | id C.YEM.TAIZ.DIMNATKHADEER.D | country YEM | adm1 Taiz | lat 13.4 | lon 44.3 | feature ADM2 | prec 3
place Shara'b, Shar'ab | id C.YEM.TAIZ.SHARAB.D | country YEM | adm1 Taiz | lat 13.75 | lon 43.95 | feature ADM2 | prec 3
place Mawiyah, Mawiya | id C.YEM.TAIZ.MAWIYAH.D | country YEM | adm1 Taiz | lat 13.6 | lon 44.3 | feature ADM2 | prec 3
place Hawban, Al-Hawban | id C.YEM.TAIZ.HAWBAN | country YEM | adm1 Taiz | lat 13.62 | lon 44.07 | feature PPLX | prec 1
place Kutaf | id C.YEM.SAADA.KUTAF | country YEM | adm1 Saada | lat 17.2 | lon 44.2 | feature PPL | prec 1
place Razeh | id C.YEM.SAADA.RAZEH.D | country YEM | adm1 Saada | lat 17.15 | lon 43.25 | feature ADM2 | prec 3
place Al Dhahir | id C.YEM.SAADA.ALDHAHIR.D | country YEM | adm1 Saada | lat 16.8 | lon 43.25 | feature ADM2 | prec 3
place Baqim town | id C.YEM.SAADA.BAQIMTOWN | country YEM | adm1 Saada | lat 17.45 | lon 43.45 | feature PPL | prec 1
place Al Hishwah | id C.YEM.SAADA.ALHISHWAH.D | country YEM | adm1 Saada | lat 16.9 | lon 44.2 | feature ADM2 | prec 3
place Kitaf wa Al Buqa, Al-Buqa, Al-Boqa | id C.YEM.SAADA.KITAFWAALBUQA.D | country YEM | adm1 Saada | lat 17.4 | lon 44.6 | feature ADM2 | prec 3
place Shidaa, Shidaa district | id C.YEM.SAADA.SHIDAA.D | country YEM | adm1 Saada | lat 17 | lon 43.1 | feature ADM2 | prec 3
place Al-Talh, Talh | id C.YEM.SAADA.ALTALH | country YEM | adm1 Saada | lat 17.05 | lon 43.7 | feature PPL | prec 1
place Hajjah city | id C.YEM.HAJJAH.HAJJAHCITY | country YEM | adm1 Hajjah | lat 15.69 | lon 43.6 | feature PPLA | prec 1
place Kuhlan | id C.YEM.HAJJAH.KUHLAN.D | country YEM | adm1 Hajjah | lat 15.7 | lon 43.7 | feature ADM2 | prec 3
place Al-Mazraq, Mazraq camp | id C.YEM.HAJJAH.ALMAZRAQ | country YEM | adm1 Hajjah | lat 16.4 | lon 43 | feature CMP | prec 1
place Bakil al-Mir, Bakil Al Mir | id C.YEM.HAJJAH.BAKILALMIR.D | country YEM | adm1 Hajjah | lat 16.5 | lon 43.2 | feature ADM2 | prec 3
place Washhah | id C.YEM.HAJJAH.WASHHAH.D | country YEM | adm1 Hajjah | lat 16.2 | lon 43.4 | feature ADM2 | prec 3
place Aflah al-Yaman, Aslam | id C.YEM.HAJJAH.AFLAHALYAMAN.D | country YEM | adm1 Hajjah | lat 16.1 | lon 43.2 | feature ADM2 | prec 3
place Haradh town | id C.YEM.HAJJAH.HARADHTOWN | country YEM | adm1 Hajjah | lat 16.42 | lon 43.06 | feature PPL | prec 1
place Hajur, Kushar district | id C.YEM.HAJJAH.HAJUR.D | country YEM | adm1 Hajjah | lat 16.2 | lon 43.35 | feature ADM2 | prec 3
place Bani Qais | id C.YEM.HAJJAH.BANIQAIS.D | country YEM | adm1 Hajjah | lat 15.6 | lon 43.4 | feature ADM2 | prec 3
place Marib city, Maarib | id C.YEM.MARIB.MARIBCITY | country YEM | adm1 Marib | lat 15.46 | lon 45.32 | feature PPLA | prec 1
place Sirwah town | id C.YEM.MARIB.SIRWAHTOWN | country YEM | adm1 Marib | lat 15.45 | lon 45.02 | feature PPL | prec 1
place Al Abdiyah, Abdiya | id C.YEM.MARIB.ALABDIYAH.D | country YEM | adm1 Marib | lat 14.6 | lon 45.2 | feature ADM2 | prec 3
place Rahabah | id C.YEM.MARIB.RAHABAH.D | country YEM | adm1 Marib | lat 14.9 | lon 45 | feature ADM2 | prec 3
place Al-Wadi Marib | id C.YEM.MARIB.ALWADIMARIB.D | country YEM | adm1 Marib | lat 15.6 | lon 45.5 | feature ADM2 | prec 3
place Mahliyah | id C.YEM.MARIB.MAHLIYAH.D | country YEM | adm1 Marib | lat 14.8 | lon 45 | feature ADM2 | prec 3
place Mas camp | id C.YEM.MARIB.MASCAMP | country YEM | adm1 Marib | lat 15.45 | lon 45.3 | feature CMP | prec 1
place Al-Jufainah, Al-Jufaynah | id C.YEM.MARIB.ALJUFAINAH | country YEM | adm1 Marib | lat 15.45 | lon 45.3 | feature CMP | prec 2
place Al-Hazm Jawf | id C.YEM.JAWF.ALHAZMJAWF | country YEM | adm1 Jawf | lat 16.16 | lon 44.78 | feature PPLA | prec 1
place Al-Yatmah | id C.YEM.JAWF.ALYATMAH | country YEM | adm1 Jawf | lat 16.9 | lon 44.5 | feature PPL | prec 2
place Barat al-Anan | id C.YEM.JAWF.BARATALANAN.D | country YEM | adm1 Jawf | lat 16.8 | lon 44.4 | feature ADM2 | prec 3
place Al-Matamah | id C.YEM.JAWF.ALMATAMAH.D | country YEM | adm1 Jawf | lat 16.2 | lon 44.5 | feature ADM2 | prec 3
place Khabb | id C.YEM.JAWF.KHABB.D | country YEM | adm1 Jawf | lat 16.9 | lon 44.9 | feature ADM2 | prec 3
place Radda, Rada'a town | id C.YEM.BAYDA.RADDA | country YEM | adm1 Bayda | lat 14.43 | lon 44.83 | feature PPL | prec 1
place Al-Bayda city | id C.YEM.BAYDA.ALBAYDACITY | country YEM | adm1 Bayda | lat 13.98 | lon 45.57 | feature PPLA | prec 1
place Yakla village, Yaklaa | id C.YEM.BAYDA.YAKLAVILLAGE | country YEM | adm1 Bayda | lat 14.7 | lon 44.95 | feature PPL | prec 2
place Nateh, Na'man | id C.YEM.BAYDA.NATEH.D | country YEM | adm1 Bayda | lat 14.3 | lon 45.6 | feature ADM2 | prec 3
place As-Sawma'ah, Sawma'ah | id C.YEM.BAYDA.ASSAWMAAH.D | country YEM | adm1 Bayda | lat 13.95 | lon 45.7 | feature ADM2 | prec 3
place Qayfa, Qayfah | id C.YEM.BAYDA.QAYFA | country YEM | adm1 Bayda | lat 14.5 | lon 44.7 | feature AREA | prec 4
place Wald Rabi, Walad Rabi | id C.YEM.BAYDA.WALDRABI.D | country YEM | adm1 Bayda | lat 14.6 | lon 44.9 | feature ADM2 | prec 3
place Az-Zahir | id C.YEM.BAYDA.AZZAHIR.D | country YEM | adm1 Bayda | lat 13.9 | lon 45.4 | feature ADM2 | prec 3
place Baihan, Beihan | id C.YEM.SHABWA.BAIHAN | country YEM | adm1 Shabwa | lat 14.8 | lon 45.72 | feature PPL | prec 1
place Azzan town | id C.YEM.SHABWA.AZZANTOWN | country YEM | adm1 Shabwa | lat 14.32 | lon 47.45 | feature PPL | prec 1
place Nisab | id C.YEM.SHABWA.NISAB | country YEM | adm1 Shabwa | lat 14.52 | lon 46.5 | feature PPL | prec 1
place Al-Rawdah | id C.YEM.SHABWA.ALRAWDAH | country YEM | adm1 Shabwa | lat 14.48 | lon 47.28 | feature PPL | prec 1
place Habban | id C.YEM.SHABWA.HABBAN | country YEM | adm1 Shabwa | lat 14.35 | lon 47.08 | feature PPL | prec 1
place Balhaf | id C.YEM.SHABWA.BALHAF | country YEM | adm1 Shabwa | lat 13.98 | lon 48.18 | feature PPL | prec 1
place Ain district | id C.YEM.SHABWA.AINDISTRICT.D | country YEM | adm1 Shabwa | lat 15 | lon 45.6 | feature ADM2 | prec 3
place Mayfaa | id C.YEM.SHABWA.MAYFAA | country YEM | adm1 Shabwa | lat 14.1 | lon 47.6 | feature PPL | prec 1
place Al-Musaynia, Al-Masinah | id C.YEM.SHABWA.ALMUSAYNIA | country YEM | adm1 Shabwa | lat 14.5 | lon 46.9 | feature PPL | prec 2
place Loder | id C.YEM.ABYAN.LODER | country YEM | adm1 Abyan | lat 13.88 | lon 45.87 | feature PPL | prec 1
place Mudiya, Modiyah | id C.YEM.ABYAN.MUDIYA | country YEM | adm1 Abyan | lat 13.93 | lon 46.08 | feature PPL | prec 1
place Shaqra | id C.YEM.ABYAN.SHAQRA | country YEM | adm1 Abyan | lat 13.35 | lon 45.7 | feature PPL | prec 1
place Ahwar | id C.YEM.ABYAN.AHWAR | country YEM | adm1 Abyan | lat 13.52 | lon 46.71 | feature PPL | prec 1
place Wadi Omran | id C.YEM.ABYAN.WADIOMRAN | country YEM | adm1 Abyan | lat 13.9 | lon 46.2 | feature PPL | prec 2
place Khanfar | id C.YEM.ABYAN.KHANFAR.D | country YEM | adm1 Abyan | lat 13.2 | lon 45.3 | feature ADM2 | prec 3
place Batays | id C.YEM.ABYAN.BATAYS | country YEM | adm1 Abyan | lat 13.4 | lon 45.3 | feature PPL | prec 2
place Sheikh Salem | id C.YEM.ABYAN.SHEIKHSALEM | country YEM | adm1 Abyan | lat 13.2 | lon 45.5 | feature PPL | prec 2
place Al-Houta, Huta, Al-Hawta | id C.YEM.LAHIJ.ALHOUTA | country YEM | adm1 Lahij | lat 13.06 | lon 44.88 | feature PPLA | prec 1
place Al-Anad, Al-Anad air base, Anad | id C.YEM.LAHIJ.ALANAD | country YEM | adm1 Lahij | lat 13.18 | lon 44.77 | feature PPL | prec 1
place Radfan | id C.YEM.LAHIJ.RADFAN.D | country YEM | adm1 Lahij | lat 13.55 | lon 44.8 | feature ADM2 | prec 3
place Yafea | id C.YEM.LAHIJ.YAFEA | country YEM | adm1 Lahij | lat 13.85 | lon 45 | feature AREA | prec 4
place Tur al-Baha | id C.YEM.LAHIJ.TURALBAHA | country YEM | adm1 Lahij | lat 13 | lon 44.35 | feature PPL | prec 1
place Al-Qabaytah | id C.YEM.LAHIJ.ALQABAYTAH.D | country YEM | adm1 Lahij | lat 13.4 | lon 44.5 | feature ADM2 | prec 3
place Crater district | id C.YEM.ADEN.CRATERDISTRICT | country YEM | adm1 Aden | lat 12.78 | lon 45.04 | feature PPLX | prec 1
place Sheikh Othman, Sheikh Othman district | id C.YEM.ADEN.SHEIKHOTHMAN | country YEM | adm1 Aden | lat 12.88 | lon 45 | feature PPLX | prec 1
place Khor Maksar, Khormaksar | id C.YEM.ADEN.KHORMAKSAR | country YEM | adm1 Aden | lat 12.81 | lon 45.03 | feature PPLX | prec 1
place Al-Mansoura Aden | id C.YEM.ADEN.ALMANSOURAADEN | country YEM | adm1 Aden | lat 12.86 | lon 44.98 | feature PPLX | prec 1
place Mualla, Al-Mualla | id C.YEM.ADEN.MUALLA | country YEM | adm1 Aden | lat 12.79 | lon 45 | feature PPLX | prec 1
place Tawahi | id C.YEM.ADEN.TAWAHI | country YEM | adm1 Aden | lat 12.78 | lon 44.98 | feature PPLX | prec 1
place Buraiqa | id C.YEM.ADEN.BURAIQA | country YEM | adm1 Aden | lat 12.76 | lon 44.88 | feature PPLX | prec 1
place Little Aden | id C.YEM.ADEN.LITTLEADEN | country YEM | adm1 Aden | lat 12.76 | lon 44.88 | feature PPLX | prec 2
place Dar Saad | id C.YEM.ADEN.DARSAAD | country YEM | adm1 Aden | lat 12.9 | lon 44.98 | feature PPLX | prec 1
place Dhalea, Al-Dhale'e, Daleh, Ad-Dhalea, Al-Dali | id C.YEM.DHALE.DHALEA | country YEM | adm1 Dhale | lat 13.7 | lon 44.73 | feature PPLA | prec 1
place Qa'tabah | id C.YEM.DHALE.QATABAH | country YEM | adm1 Dhale | lat 13.85 | lon 44.71 | feature PPL | prec 1
place Damt town | id C.YEM.DHALE.DAMTTOWN | country YEM | adm1 Dhale | lat 14.09 | lon 44.66 | feature PPL | prec 1
place Al-Azariq | id C.YEM.DHALE.ALAZARIQ.D | country YEM | adm1 Dhale | lat 13.6 | lon 44.5 | feature ADM2 | prec 3
place Shihr, Ash-Shihr | id C.YEM.HADRAMAWT.SHIHR | country YEM | adm1 Hadramawt | lat 14.76 | lon 49.61 | feature PPL | prec 1
place Seiyun town | id C.YEM.HADRAMAWT.SEIYUNTOWN | country YEM | adm1 Hadramawt | lat 15.94 | lon 48.79 | feature PPL | prec 1
place Say'un | id C.YEM.HADRAMAWT.SAYUN | country YEM | adm1 Hadramawt | lat 15.94 | lon 48.79 | feature PPL | prec 2
place Wadi Hadramawt, Wadi Hadhramaut | id C.YEM.HADRAMAWT.WADIHADRAMAWT | country YEM | adm1 Hadramawt | lat 15.9 | lon 48.8 | feature AREA | prec 4
place Al-Abr | id C.YEM.HADRAMAWT.ALABR | country YEM | adm1 Hadramawt | lat 16.1 | lon 47.2 | feature PPL | prec 1
place Wadiah, Al-Wadiah | id C.YEM.HADRAMAWT.WADIAH | country YEM | adm1 Hadramawt | lat 16.9 | lon 47.2 | feature PPL | prec 1
place Shibam town | id C.YEM.HADRAMAWT.SHIBAMTOWN | country YEM | adm1 Hadramawt | lat 15.93 | lon 48.63 | feature PPL | prec 1
place Hajr Hadramawt | id C.YEM.HADRAMAWT.HAJRHADRAMAWT.D | country YEM | adm1 Hadramawt | lat 14.5 | lon 48.7 | feature ADM2 | prec 3
place Wadi Doan | id C.YEM.HADRAMAWT.WADIDOAN.D | country YEM | adm1 Hadramawt | lat 15.2 | lon 48.4 | feature ADM2 | prec 3
place Jiblah | id C.YEM.IBB.JIBLAH | country YEM | adm1 Ibb | lat 13.92 | lon 44.15 | feature PPL | prec 1
place Al-Qafr | id C.YEM.IBB.ALQAFR.D | country YEM | adm1 Ibb | lat 14.2 | lon 44.1 | feature ADM2 | prec 3
place Al-Udayn | id C.YEM.IBB.ALUDAYN | country YEM | adm1 Ibb | lat 13.97 | lon 43.98 | feature PPL | prec 1
place Harf Sufyan town | id C.YEM.AMRAN.HARFSUFYANTOWN | country YEM | adm1 Amran | lat 16.3 | lon 44 | feature PPL | prec 1
place Raydah | id C.YEM.AMRAN.RAYDAH | country YEM | adm1 Amran | lat 15.82 | lon 44.04 | feature PPL | prec 1
place Hawth | id C.YEM.AMRAN.HAWTH | country YEM | adm1 Amran | lat 16.25 | lon 43.97 | feature PPL | prec 1

# --- Iran, Jordan, Turkey, Egypt, Libya, Tunisia, Bahrain ---
place Saravan | id C.IRN.SARAVAN | country IRN | lat 27.37 | lon 62.33 | feature PPL | prec 1
place Mirjaveh | id C.IRN.MIRJAVEH | country IRN | lat 29.02 | lon 61.45 | feature PPL | prec 1
place Sardasht | id C.IRN.SARDASHT | country IRN | lat 36.16 | lon 45.48 | feature PPL | prec 1
place Marivan | id C.IRN.MARIVAN | country IRN | lat 35.52 | lon 46.18 | feature PPL | prec 1
place Natanz | id C.IRN.NATANZ | country IRN | lat 33.51 | lon 51.92 | feature PPL | prec 1
place Fordow | id C.IRN.FORDOW | country IRN | lat 34.88 | lon 50.99 | feature PPL | prec 2
place Azraq, Azraq Refugee Camp, Azraq camp | id C.JOR.AZRAQ | country JOR | lat 31.83 | lon 36.82 | feature PPL | prec 1
place Zaatari, Za'atari, Zaatari camp | id C.JOR.ZAATARI | country JOR | lat 32.29 | lon 36.33 | feature CMP | prec 1
place Rukban, Rukban camp | id C.JOR.RUKBAN | country JOR | lat 33.31 | lon 38.7 | feature CMP | prec 1
place Baqaa, Baqaa camp | id C.JOR.BAQAA | country JOR | lat 32.07 | lon 35.84 | feature CMP | prec 1
place Ruwaished | id C.JOR.RUWAISHED | country JOR | lat 32.5 | lon 38.2 | feature PPL | prec 1
place Dicle | id C.TUR.DIYARBAKIR.DICLE | country TUR | adm1 Diyarbakır | lat 38.37 | lon 40.07 | feature PPL | prec 1
place Uludere | id C.TUR.SIRNAK.ULUDERE | country TUR | adm1 Şırnak | lat 37.44 | lon 42.82 | feature PPL | prec 1
place Roboski | id C.TUR.SIRNAK.ROBOSKI | country TUR | adm1 Şırnak | lat 37.44 | lon 42.82 | feature PPL | prec 2
place Beytussebap, Beytüşşebap | id C.TUR.SIRNAK.BEYTUSSEBAP | country TUR | adm1 Şırnak | lat 37.57 | lon 43.17 | feature PPL | prec 1
place Mount Gabar, Gabar Mountain, Gabar | id C.TUR.SIRNAK.MOUNTGABAR | country TUR | adm1 Şırnak | lat 37.6 | lon 42.2 | feature MT | prec 2
place Kumcati | id C.TUR.SIRNAK.KUMCATI | country TUR | adm1 Şırnak | lat 37.47 | lon 41.92 | feature PPL | prec 1
place Guclukonak, Güçlükonak | id C.TUR.SIRNAK.GUCLUKONAK | country TUR | adm1 Şırnak | lat 37.47 | lon 41.92 | feature PPL | prec 2
place Cudi, Mount Cudi | id C.TUR.SIRNAK.CUDI | country TUR | adm1 Şırnak | lat 37.37 | lon 42.35 | feature MT | prec 2
place Habur, Habur crossing | id C.TUR.SIRNAK.HABUR | country TUR | adm1 Şırnak | lat 37.14 | lon 42.57 | feature PPL | prec 2
place Dersim | id C.TUR.TUNCELI.DERSIM | country TUR | adm1 Tunceli | lat 39.1 | lon 39.5 | feature AREA | prec 4
place Nazimiye, Nazımiye | id C.TUR.TUNCELI.NAZIMIYE | country TUR | adm1 Tunceli | lat 39.18 | lon 39.83 | feature PPL | prec 1
place Ovacik | id C.TUR.TUNCELI.OVACIK | country TUR | adm1 Tunceli | lat 39.36 | lon 39.21 | feature PPL | prec 1
place Pulumur, Pülümür | id C.TUR.TUNCELI.PULUMUR | country TUR | adm1 Tunceli | lat 39.49 | lon 39.9 | feature PPL | prec 1
place Hozat | id C.TUR.TUNCELI.HOZAT | country TUR | adm1 Tunceli | lat 39.1 | lon 39.21 | feature PPL | prec 1
place Karliova, Karlıova | id C.TUR.BINGOL.KARLIOVA | country TUR | adm1 Bingöl | lat 39.3 | lon 41.01 | feature PPL | prec 2
place Eruh | id C.TUR.SIIRT.ERUH | country TUR | adm1 Siirt | lat 37.75 | lon 42.18 | feature PPL | prec 1
place Pervari | id C.TUR.SIIRT.PERVARI | country TUR | adm1 Siirt | lat 37.9 | lon 42.55 | feature PPL | prec 1
place Sason | id C.TUR.BATMAN.SASON | country TUR | adm1 Batman | lat 38.33 | lon 41.42 | feature PPL | prec 1
place Besiktas, Beşiktaş | id C.TUR.ISTANBUL.BESIKTAS | country TUR | adm1 Istanbul | lat 41.04 | lon 29.01 | feature PPLX | prec 1
place Kadikoy, Kadıköy | id C.TUR.ISTANBUL.KADIKOY | country TUR | adm1 Istanbul | lat 40.99 | lon 29.03 | feature PPLX | prec 1
place Bayrampasa, Bayrampaşa | id C.TUR.ISTANBUL.BAYRAMPASA | country TUR | adm1 Istanbul | lat 41.05 | lon 28.91 | feature PPLX | prec 1
place Okmeydani | id C.TUR.ISTANBUL.OKMEYDANI | country TUR | adm1 Istanbul | lat 41.08 | lon 29.01 | feature PPLX | prec 1
place Levent | id C.TUR.ISTANBUL.LEVENT | country TUR | adm1 Istanbul | lat 41.08 | lon 29.01 | feature PPLX | prec 2
place Gazi neighborhood | id C.TUR.ISTANBUL.GAZINEIGHBORHOOD | country TUR | adm1 Istanbul | lat 41.06 | lon 28.91 | feature PPLX | prec 1
place Gaziosmanpasa, Gaziosmanpaşa | id C.TUR.ISTANBUL.GAZIOSMANPASA | country TUR | adm1 Istanbul | lat 41.06 | lon 28.91 | feature PPLX | prec 2
place Taksim Square, Taksim | id C.TUR.ISTANBUL.TAKSIMSQUARE | country TUR | adm1 Istanbul | lat 41.04 | lon 28.99 | feature PPLX | prec 1
place Istiklal Avenue | id C.TUR.ISTANBUL.ISTIKLALAVENUE | country TUR | adm1 Istanbul | lat 41.03 | lon 28.98 | feature PPLX | prec 1
place Sultanahmet | id C.TUR.ISTANBUL.SULTANAHMET | country TUR | adm1 Istanbul | lat 41.01 | lon 28.98 | feature PPLX | prec 1
place Vezneciler | id C.TUR.ISTANBUL.VEZNECILER | country TUR | adm1 Istanbul | lat 41.01 | lon 28.96 | feature PPLX | prec 1
place Ataturk Airport | id C.TUR.ISTANBUL.ATATURKAIRPORT | country TUR | adm1 Istanbul | lat 40.98 | lon 28.82 | feature PPLX | prec 1
place North Sinai Governorate, North Sinai Province | id C.EGY.NORTHSINAIGOVERNORATE.S | country EGY | adm1 Shamāl Sīnā' | lat 30.6 | lon 33.6 | feature ADM1 | prec 4
place South Sinai Governorate | id C.EGY.SOUTHSINAIGOVERNORATE.S | geonameid 355182 | country EGY | adm1 South Sinai | lat 28.8 | lon 33.8 | feature ADM1 | prec 4
place Sheikh Zuwaid, Sheikh Zuwayid | id C.EGY.SHAMALSINA.SHEIKHZUWAID | country EGY | adm1 Shamāl Sīnāʼ | lat 31.21 | lon 34.11 | feature PPL | prec 1
place Bir el-Abd, Beir al-Abd | id C.EGY.SHAMALSINA.BIRELABD | country EGY | adm1 Shamāl Sīnāʼ | lat 31.02 | lon 33.01 | feature PPL | prec 1
place Rawda village | id C.EGY.SHAMALSINA.RAWDAVILLAGE | country EGY | adm1 Shamāl Sīnāʼ | lat 31.05 | lon 33.35 | feature PPL | prec 1
place Nakhl, Nekhel | id C.EGY.SHAMALSINA.NAKHL | country EGY | adm1 Shamāl Sīnāʼ | lat 29.9 | lon 33.75 | feature PPL | prec 1
place Egyptian Rafah | id C.EGY.SHAMALSINA.EGYPTIANRAFAH | country EGY | adm1 Shamāl Sīnāʼ | lat 31.28 | lon 34.23 | feature PPL | prec 1
place Al-Hasana | id C.EGY.SHAMALSINA.ALHASANA | country EGY | adm1 Shamāl Sīnāʼ | lat 30.45 | lon 33.78 | feature PPL | prec 1
place Karm al-Qawadis, Karm Alkwadis | id C.EGY.SHAMALSINA.KARMALQAWADIS | country EGY | adm1 Shamāl Sīnāʼ | lat 31.2 | lon 34 | feature PPL | prec 2
place Al-Barth | id C.EGY.SHAMALSINA.ALBARTH | country EGY | adm1 Shamāl Sīnāʼ | lat 31 | lon 34.2 | feature PPL | prec 2
place Al-Joura, El Gorah, al-Goura | id C.EGY.SHAMALSINA.ALJOURA | country EGY | adm1 Shamāl Sīnāʼ | lat 31.08 | lon 34.13 | feature PPL | prec 1
place Rabaa Sinai | id C.EGY.SHAMALSINA.RABAASINAI | country EGY | adm1 Shamāl Sīnāʼ | lat 30.96 | lon 32.75 | feature PPL | prec 2
place Rabia village | id C.EGY.SHAMALSINA.RABIAVILLAGE | country EGY | adm1 Shamāl Sīnāʼ | lat 30.96 | lon 32.75 | feature PPL | prec 2
place Qatia | id C.EGY.SHAMALSINA.QATIA | country EGY | adm1 Shamāl Sīnāʼ | lat 30.96 | lon 32.75 | feature PPL | prec 2
place Sharm el-Sheikh, Sharm el Sheikh, Sharm al-Sheikh | id C.EGY.SHARMELSHEIKH | country EGY | lat 27.91 | lon 34.33 | feature PPL | prec 1
place Dahab | id C.EGY.DAHAB | country EGY | lat 28.5 | lon 34.52 | feature PPL | prec 1
place Nuweiba | id C.EGY.NUWEIBA | country EGY | lat 29.03 | lon 34.66 | feature PPL | prec 1
place Saint Catherine's Monastery | id C.EGY.SAINTCATHERINESMONASTERY | country EGY | lat 28.56 | lon 33.98 | feature PPL | prec 2
place El-Tor, El Tor | id C.EGY.ELTOR | country EGY | lat 28.24 | lon 33.62 | feature PPLA | prec 1
place Minya Governorate, Minya province | id C.EGY.ALMINYA.MINYAGOVERNORATE.D | country EGY | adm1 Al Minyā | lat 28.1 | lon 30.6 | feature ADM2 | prec 3
place St Samuel Monastery, Saint Samuel | id C.EGY.ALMINYA.STSAMUELMONASTERY | country EGY | adm1 Al Minyā | lat 28.5 | lon 30.4 | feature PPL | prec 2
place Nasr City | id C.EGY.NASRCITY | country EGY | lat 30.07 | lon 31.33 | feature PPLX | prec 1
place Rabaa al-Adawiya, Rabaa | id C.EGY.RABAAALADAWIYA | country EGY | lat 30.07 | lon 31.33 | feature PPLX | prec 2
place Rabaa Square | id C.EGY.RABAASQUARE | country EGY | lat 30.07 | lon 31.33 | feature PPLX | prec 2
place Giza | id C.EGY.GIZA | country EGY | lat 30.01 | lon 31.21 | feature PPL | prec 1
place Bahariya, Bahariya Oasis | id C.EGY.BAHARIYA | country EGY | lat 28.35 | lon 28.87 | feature PPL | prec 1
place Wahat | id C.EGY.WAHAT | country EGY | lat 28.35 | lon 28.87 | feature PPL | prec 2
place Ain Shams | id C.EGY.AINSHAMS | country EGY | lat 30.12 | lon 31.31 | feature PPLX | prec 1
place Matariya | id C.EGY.MATARIYA | country EGY | lat 30.12 | lon 31.31 | feature PPLX | prec 2
place Imbaba | id C.EGY.IMBABA | country EGY | lat 30.08 | lon 31.2 | feature PPLX | prec 1
place Kerdasa | id C.EGY.KERDASA | country EGY | lat 30.03 | lon 31.11 | feature PPL | prec 1
place Farafra | id C.EGY.FARAFRA | country EGY | lat 27.06 | lon 27.97 | feature PPL | prec 1
place Cyrenaica | id C.LBY.CYRENAICA | country LBY | lat 31 | lon 22 | feature AREA | prec 4
place Fezzan | id C.LBY.FEZZAN | country LBY | lat 26 | lon 14 | feature AREA | prec 4
place Tripolitania | id C.LBY.TRIPOLITANIA | country LBY | lat 31 | lon 14 | feature AREA | prec 4
place Oil Crescent, oil crescent | id C.LBY.OILCRESCENT | country LBY | lat 30.6 | lon 18.7 | feature AREA | prec 4
place Nafusa Mountains, Nafusa | id C.LBY.NAFUSAMOUNTAINS | country LBY | lat 31.9 | lon 12 | feature AREA | prec 4
place Brega, Marsa el-Brega, Marsa Brega | id C.LBY.BREGA | country LBY | lat 30.41 | lon 19.57 | feature PPL | prec 1
place Brak al-Shati, Brak al-Shatti | id C.LBY.BRAKALSHATI | country LBY | lat 27.55 | lon 14.27 | feature PPL | prec 1
place Al-Jufra | id C.LBY.ALJUFRA.D | country LBY | lat 29.1 | lon 16 | feature ADM2 | prec 3
place Fuqaha, al-Fuqaha | id C.LBY.FUQAHA | country LBY | lat 27.83 | lon 16.35 | feature PPL | prec 1
place Marzouq | id C.LBY.MARZOUQ | country LBY | lat 25.92 | lon 13.92 | feature PPL | prec 1
place Zawiyah, Az-Zawiya | id C.LBY.ZAWIYAH | country LBY | lat 32.76 | lon 12.73 | feature PPL | prec 1
place Zuwara | id C.LBY.ZUWARA | country LBY | lat 32.93 | lon 12.08 | feature PPL | prec 1
place Khoms | id C.LBY.KHOMS | country LBY | lat 32.65 | lon 14.26 | feature PPL | prec 1
place Zintane | id C.LBY.ZINTANE | country LBY | lat 31.93 | lon 12.25 | feature PPL | prec 1
place Kikla | id C.LBY.KIKLA | country LBY | lat 32.07 | lon 12.69 | feature PPL | prec 1
place Yefren | id C.LBY.YEFREN | country LBY | lat 32.06 | lon 12.53 | feature PPL | prec 1
place Ghadames | id C.LBY.GHADAMES | country LBY | lat 30.13 | lon 9.5 | feature PPL | prec 1
place Es Sider, Es-Sider | id C.LBY.ESSIDER | country LBY | lat 30.63 | lon 18.35 | feature PPL | prec 1
place Nawfaliya | id C.LBY.NAWFALIYA | country LBY | lat 30.8 | lon 18.07 | feature PPL | prec 1
place Bin Jawwad | id C.LBY.BINJAWWAD | country LBY | lat 30.8 | lon 18.07 | feature PPL | prec 2
place Abugrein, Abu Grein | id C.LBY.ABUGREIN | country LBY | lat 31.45 | lon 15.25 | feature PPL | prec 1
place Wershefana, Warshefana | id C.LBY.WERSHEFANA | country LBY | lat 32.6 | lon 12.9 | feature AREA | prec 4
place Aziziya, Al-Aziziyah | id C.LBY.AZIZIYA | country LBY | lat 32.53 | lon 13.02 | feature PPL | prec 1
place Espiaa | id C.LBY.ESPIAA | country LBY | lat 32.4 | lon 13.2 | feature PPL | prec 2
place Suq al-Khamis | id C.LBY.SUQALKHAMIS | country LBY | lat 32.4 | lon 13.2 | feature PPL | prec 2
place Souq al-Juma, Souq al-Jumaa | id C.LBY.SOUQALJUMA | country LBY | lat 32.9 | lon 13.23 | feature PPLX | prec 1
place Mitiga, Mitiga airport | id C.LBY.MITIGA | country LBY | lat 32.9 | lon 13.28 | feature PPLX | prec 1
place Janzour | id C.LBY.JANZOUR | country LBY | lat 32.82 | lon 13.01 | feature PPL | prec 1
place Kufrah | id C.LBY.KUFRAH | country LBY | lat 24.18 | lon 23.31 | feature PPL | prec 1
place Tazirbu | id C.LBY.TAZIRBU | country LBY | lat 25.67 | lon 21.13 | feature PPL | prec 1
place Umm al-Aranib | id C.LBY.UMMALARANIB | country LBY | lat 26.13 | lon 14.75 | feature PPL | prec 1
place Al-Qubah, Qubbah | id C.LBY.ALQUBAH | country LBY | lat 32.76 | lon 22.25 | feature PPL | prec 1
place Bayda Libya | id C.LBY.BAYDALIBYA | country LBY | lat 32.76 | lon 21.75 | feature PPL | prec 1
place Shahat | id C.LBY.SHAHAT | country LBY | lat 32.83 | lon 21.86 | feature PPL | prec 1
place Ganfouda, Qanfouda | id C.LBY.GANFOUDA | country LBY | lat 32.05 | lon 20 | feature PPLX | prec 1
place Souq al-Hout | id C.LBY.SOUQALHOUT | country LBY | lat 32.13 | lon 20.07 | feature PPLX | prec 1
place Abyar | id C.LBY.ABYAR | country LBY | lat 32.19 | lon 20.6 | feature PPL | prec 1
place Al Asabaa, Al-Asabah | id C.LBY.ALASABAA | country LBY | lat 32.03 | lon 12.88 | feature PPL | prec 1
place Ben Guerdane, Ben Gardane, Ben Guerdan | id C.TUN.BENGUERDANE | country TUN | lat 33.14 | lon 11.22 | feature PPL | prec 1
place Mount Chaambi, Chaambi, Jebel Chaambi | id C.TUN.MOUNTCHAAMBI | country TUN | lat 35.2 | lon 8.68 | feature MT | prec 2
place Jebel Mghila, Mount Mghila | id C.TUN.JEBELMGHILA | country TUN | lat 35.4 | lon 9.2 | feature MT | prec 2
place Jebel Selloum | id C.TUN.JEBELSELLOUM | country TUN | lat 35.1 | lon 8.9 | feature MT | prec 2
place Bardo, Bardo Museum | id C.TUN.BARDO | country TUN | lat 36.81 | lon 10.13 | feature PPLX | prec 1
place Ghardimaou | id C.TUN.GHARDIMAOU | country TUN | lat 36.45 | lon 8.44 | feature PPL | prec 1
place Diraz | id C.BHR.DIRAZ | country BHR | lat 26.22 | lon 50.48 | feature PPL | prec 1
place Budaiya | id C.BHR.BUDAIYA | country BHR | lat 26.21 | lon 50.45 | feature PPL | prec 1
place Al-Awamiya | id C.SAU.ALAWAMIYA | country SAU | lat 26.58 | lon 49.99 | feature PPL | prec 1
place Khurais | id C.SAU.KHURAIS | country SAU | lat 25.1 | lon 48 | feature PPL | prec 2
place Dhahran al-Janub | id C.SAU.DHAHRANALJANUB | country SAU | lat 17.66 | lon 43.5 | feature PPL | prec 1
place Samtah | id C.SAU.SAMTAH | country SAU | lat 16.6 | lon 42.94 | feature PPL | prec 1
place Al-Ahsa | id C.SAU.ALAHSA.D | country SAU | lat 25.4 | lon 49.6 | feature ADM2 | prec 3
