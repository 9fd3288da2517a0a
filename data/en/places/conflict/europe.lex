# europe.lex - towns, districts, camps, regions of armed conflict that neither the gazetteer of cities nor ../conflict-places.lex holds.
#
# Own work, from general knowledge. Coordinates (WGS84) are approximate, to about 0.1 degree for towns; districts and divisions get their
# main settlement or about their middle. prec is UCDP's where_prec: 1 the town, 2 near it, 3 district, 4 division, 5 a wider region.
# A name known to be beside another place of this list has that place's point and prec 2.
# That a place stands under a country says where maps put it, not who is right about a border.

# --- Ukraine ---
place Donetsk region, Donetsk oblast, Donetsk Oblast, Donetsk People's Republic | id C.UKR.DONETSKREGION.S | geonameid 709716 | country UKR | adm1 Donetsk | lat 48 | lon 37.7 | feature ADM1 | prec 4
place Luhansk region, Luhansk oblast, Luhansk Oblast, Lugansk region | id C.UKR.LUHANSKREGION.S | geonameid 702657 | country UKR | adm1 Luhansk | lat 49 | lon 39 | feature ADM1 | prec 4
place Kharkiv region, Kharkiv oblast, Kharkiv Oblast | id C.UKR.KHARKIVREGION.S | geonameid 706482 | country UKR | adm1 Kharkiv | lat 49.6 | lon 36.4 | feature ADM1 | prec 4
place Kherson region, Kherson oblast, Kherson Oblast | id C.UKR.KHERSONREGION.S | geonameid 706442 | country UKR | adm1 Kherson | lat 46.6 | lon 33.6 | feature ADM1 | prec 4
place Zaporizhzhia region, Zaporizhzhia oblast, Zaporizhzhia Oblast, Zaporizhia region | id C.UKR.ZAPORIZHZHIAREGION.S | geonameid 687699 | country UKR | adm1 Zaporizhia | lat 47.3 | lon 35.6 | feature ADM1 | prec 4
place Dnipropetrovsk region, Dnipropetrovsk oblast | id C.UKR.DNIPROPETROVSKREGION.S | geonameid 709929 | country UKR | adm1 Dnipropetrovsk | lat 48.4 | lon 34.9 | feature ADM1 | prec 4
place Mykolaiv region, Mykolaiv oblast | id C.UKR.MYKOLAIVREGION.S | geonameid 700567 | country UKR | adm1 Mykolaiv | lat 47.4 | lon 31.9 | feature ADM1 | prec 4
place Sumy region, Sumy oblast | id C.UKR.SUMYREGION.S | geonameid 692196 | country UKR | adm1 Sumy | lat 51 | lon 34.2 | feature ADM1 | prec 4
place Chernihiv region, Chernihiv oblast | id C.UKR.CHERNIHIVREGION.S | geonameid 710734 | country UKR | adm1 Chernihiv | lat 51.3 | lon 32 | feature ADM1 | prec 4
place Odesa region, Odesa oblast, Odessa region | id C.UKR.ODESAREGION.S | geonameid 698738 | country UKR | adm1 Odessa | lat 46.7 | lon 30.3 | feature ADM1 | prec 4
place Kyiv region, Kyiv oblast, Kiev region | id C.UKR.KYIVREGION.D | country UKR | lat 50.3 | lon 30.5 | feature ADM2 | prec 3
place Kurakhove, Kurakhivka | id C.UKR.DONETSK.KURAKHOVE | country UKR | adm1 Donetsk | lat 47.98 | lon 37.28 | feature PPL | prec 1
place Myrnohrad | id C.UKR.DONETSK.MYRNOHRAD | country UKR | adm1 Donetsk | lat 48.3 | lon 37.26 | feature PPL | prec 1
place Velyka Novosilka | id C.UKR.DONETSK.VELYKANOVOSILKA | country UKR | adm1 Donetsk | lat 47.84 | lon 36.84 | feature PPL | prec 1
place Krasnohorivka | id C.UKR.DONETSK.KRASNOHORIVKA | country UKR | adm1 Donetsk | lat 48 | lon 37.51 | feature PPL | prec 1
place Siversk | id C.UKR.DONETSK.SIVERSK | country UKR | adm1 Donetsk | lat 48.87 | lon 38.1 | feature PPL | prec 1
place New York Ukraine | id C.UKR.DONETSK.NEWYORKUKRAINE | country UKR | adm1 Donetsk | lat 48.33 | lon 37.84 | feature PPL | prec 1
place Niu-York | id C.UKR.DONETSK.NIUYORK | country UKR | adm1 Donetsk | lat 48.33 | lon 37.84 | feature PPL | prec 2
place Rubizhne Donetsk | id C.UKR.DONETSK.RUBIZHNEDONETSK | country UKR | adm1 Donetsk | lat 48.99 | lon 37.8 | feature PPL | prec 1
place Krasnyi Lyman | id C.UKR.DONETSK.KRASNYILYMAN | country UKR | adm1 Donetsk | lat 48.99 | lon 37.8 | feature PPL | prec 2
place Sviatohirsk | id C.UKR.DONETSK.SVIATOHIRSK | country UKR | adm1 Donetsk | lat 49.03 | lon 37.57 | feature PPL | prec 1
place Sievierodonetsk city | id C.UKR.LUHANSK.SIEVIERODONETSKCITY | country UKR | adm1 Luhansk | lat 48.95 | lon 38.49 | feature PPL | prec 1
place Krasnyi Luch | id C.UKR.LUHANSK.KRASNYILUCH | country UKR | adm1 Luhansk | lat 48.12 | lon 39.09 | feature PPL | prec 1
place Chuhuiv city, Chuguev | id C.UKR.KHARKIV.CHUHUIVCITY | country UKR | adm1 Kharkiv | lat 49.84 | lon 36.69 | feature PPL | prec 1
place Lyptsi | id C.UKR.KHARKIV.LYPTSI | country UKR | adm1 Kharkiv | lat 50.2 | lon 36.42 | feature PPL | prec 1
place Pisochyn | id C.UKR.KHARKIV.PISOCHYN | country UKR | adm1 Kharkiv | lat 49.95 | lon 36.1 | feature PPL | prec 1
place Kakhovka dam | id C.UKR.KHERSON.KAKHOVKADAM | country UKR | adm1 Kherson | lat 46.81 | lon 33.48 | feature PPL | prec 1
place Antonivka | id C.UKR.KHERSON.ANTONIVKA | country UKR | adm1 Kherson | lat 46.68 | lon 32.73 | feature PPL | prec 1
place Bilozerka | id C.UKR.KHERSON.BILOZERKA | country UKR | adm1 Kherson | lat 46.63 | lon 32.45 | feature PPL | prec 1
place Berdiansk | id C.UKR.ZAPORIZHIA.BERDIANSK | country UKR | adm1 Zaporizhia | lat 46.76 | lon 36.8 | feature PPL | prec 1
place Robotyne | id C.UKR.ZAPORIZHIA.ROBOTYNE | country UKR | adm1 Zaporizhia | lat 47.45 | lon 35.84 | feature PPL | prec 1
place Vilniansk | id C.UKR.ZAPORIZHIA.VILNIANSK | country UKR | adm1 Zaporizhia | lat 47.95 | lon 35.43 | feature PPL | prec 1
place Dnipro, Dnepr | id C.UKR.DNIPROPETROV.DNIPRO | country UKR | adm1 Dnipropetrovsk | lat 48.46 | lon 35.04 | feature PPL | prec 1
place Krivoy Rog | id C.UKR.DNIPROPETROV.KRIVOYROG | country UKR | adm1 Dnipropetrovsk | lat 47.91 | lon 33.39 | feature PPL | prec 1
place Trostianets | id C.UKR.SUMY.TROSTIANETS | country UKR | adm1 Sumy | lat 50.48 | lon 34.96 | feature PPL | prec 1
place Bilopillia | id C.UKR.SUMY.BILOPILLIA | country UKR | adm1 Sumy | lat 51.15 | lon 34.31 | feature PPL | prec 1
place Grayvoron | id C.RUS.BELGOROD.GRAYVORON | country RUS | adm1 Belgorod | lat 50.48 | lon 35.67 | feature PPL | prec 1
place Sudzha | id C.RUS.KURSK.SUDZHA | country RUS | adm1 Kursk | lat 51.19 | lon 35.27 | feature PPL | prec 1
place Argun Chechnya | id C.RUS.ARGUNCHECHNYA | country RUS | lat 43.15 | lon 45.9 | feature PPL | prec 1
place Vedeno | id C.RUS.VEDENO | country RUS | lat 42.97 | lon 46.1 | feature PPL | prec 1
place Nozhai-Yurt | id C.RUS.NOZHAIYURT | country RUS | lat 43.09 | lon 46.38 | feature PPL | prec 1
place Samashki | id C.RUS.SAMASHKI | country RUS | lat 43.29 | lon 45.3 | feature PPL | prec 1
place Alkhan-Yurt | id C.RUS.ALKHANYURT | country RUS | lat 43.23 | lon 45.57 | feature PPL | prec 1
place Mesker-Yurt | id C.RUS.MESKERYURT | country RUS | lat 43.25 | lon 45.97 | feature PPL | prec 1
place Znamenskoye | id C.RUS.ZNAMENSKOYE | country RUS | lat 43.68 | lon 45.13 | feature PPL | prec 1
place Ingush Republic | id C.RUS.INGUSHETIYA.INGUSHREPUBLIC.S | geonameid 556349 | country RUS | adm1 Ingushetiya | lat 43.2 | lon 45 | feature ADM1 | prec 4
place Sleptsovskaya | id C.RUS.INGUSHETIYA.SLEPTSOVSKAYA | country RUS | adm1 Ingushetiya | lat 43.32 | lon 45.05 | feature PPL | prec 1
place Khasav-Yurt | id C.RUS.KHASAVYURT | country RUS | lat 43.25 | lon 46.59 | feature PPL | prec 1
place Kaspiisk | id C.RUS.KASPIISK | country RUS | lat 42.88 | lon 47.64 | feature PPL | prec 1
place Botlikh | id C.RUS.BOTLIKH | country RUS | lat 42.66 | lon 46.22 | feature PPL | prec 1
place Untsukul | id C.RUS.UNTSUKUL | country RUS | lat 42.72 | lon 46.79 | feature PPL | prec 1
place Gimry | id C.RUS.GIMRY | country RUS | lat 42.72 | lon 46.79 | feature PPL | prec 2
place Kabardino-Balkaria | id C.RUS.KABARDINOBAL.KABARDINOBALKARIA.S | geonameid 554667 | country RUS | adm1 Kabardino-Balkariya | lat 43.5 | lon 43.4 | feature ADM1 | prec 4
place Budyonnovsk | id C.RUS.STAVROPOLSKI.BUDYONNOVSK | country RUS | adm1 Stavropol'skiy | lat 44.78 | lon 44.17 | feature PPL | prec 1
place Stavropol region, Stavropol Krai | id C.RUS.STAVROPOLSKI.STAVROPOLREGION.S | geonameid 487839 | country RUS | adm1 Stavropol'skiy | lat 45 | lon 43.5 | feature ADM1 | prec 4

# --- South Caucasus ---
place Artsakh | id C.AZE.ARTSAKH | country AZE | lat 39.8 | lon 46.75 | feature AREA | prec 4
place Stepanakert | id C.AZE.STEPANAKERT | country AZE | lat 39.82 | lon 46.75 | feature PPL | prec 1
place Khankendi | id C.AZE.KHANKENDI | country AZE | lat 39.82 | lon 46.75 | feature PPL | prec 2
place Lachin, Lachin corridor | id C.AZE.LACHIN | country AZE | lat 39.64 | lon 46.55 | feature PPL | prec 1
place Kalbajar, Kelbajar | id C.AZE.KALBAJAR | country AZE | lat 40.1 | lon 46.04 | feature PPL | prec 1
place Jabrayil, Jebrail | id C.AZE.JABRAYIL | country AZE | lat 39.4 | lon 47.03 | feature PPL | prec 1
place Zangilan, Zangelan | id C.AZE.ZANGILAN | country AZE | lat 39.09 | lon 46.66 | feature PPL | prec 1
place Qubadli, Gubadly | id C.AZE.QUBADLI | country AZE | lat 39.34 | lon 46.58 | feature PPL | prec 1
place Hadrut | id C.AZE.HADRUT | country AZE | lat 39.52 | lon 47.03 | feature PPL | prec 1
place Martakert, Mardakert | id C.AZE.MARTAKERT | country AZE | lat 40.21 | lon 46.81 | feature PPL | prec 1
place Aghdara | id C.AZE.AGHDARA | country AZE | lat 40.21 | lon 46.81 | feature PPL | prec 2
place Martuni Karabakh | id C.AZE.MARTUNIKARABAKH | country AZE | lat 39.8 | lon 47.1 | feature PPL | prec 1
place Khojavend | id C.AZE.KHOJAVEND | country AZE | lat 39.8 | lon 47.1 | feature PPL | prec 2
place Khojaly | id C.AZE.KHOJALY | country AZE | lat 39.91 | lon 46.79 | feature PPL | prec 1
place Tovuz | id C.AZE.TOVUZ | country AZE | lat 40.99 | lon 45.63 | feature PPL | prec 1
place Jermuk | id C.ARM.JERMUK | country ARM | lat 39.84 | lon 45.67 | feature PPL | prec 1
place Vardenis | id C.ARM.VARDENIS | country ARM | lat 40.18 | lon 45.72 | feature PPL | prec 1
place Tskhinvali region | id C.GEO.TSKHINVALIREGION | country GEO | lat 42.3 | lon 44 | feature AREA | prec 4
place Gali district | id C.GEO.GALIDISTRICT | country GEO | lat 42.63 | lon 41.74 | feature PPL | prec 1
place Kodori Gorge, Kodori | id C.GEO.KODORIGORGE | country GEO | lat 42.9 | lon 41.9 | feature AREA | prec 4
place Akhalgori | id C.GEO.AKHALGORI | country GEO | lat 42.12 | lon 44.48 | feature PPL | prec 1
place Ergneti | id C.GEO.ERGNETI | country GEO | lat 42.2 | lon 44 | feature PPL | prec 2
place Artsevi | id C.GEO.ARTSEVI | country GEO | lat 42.2 | lon 44 | feature PPL | prec 2
place Pankisi, Pankisi Gorge | id C.GEO.PANKISI | country GEO | lat 42.1 | lon 45.3 | feature AREA | prec 4
place Rasht Valley | id C.TJK.RASHTVALLEY | country TJK | lat 39 | lon 70.4 | feature AREA | prec 4
place Vorukh | id C.TJK.VORUKH | country TJK | lat 39.85 | lon 70.58 | feature PPL | prec 1
place Batken region, Batken province | id C.KGZ.BATKENREGION.D | country KGZ | lat 40.06 | lon 70.82 | feature ADM2 | prec 3
place Kok-Tash | id C.KGZ.KOKTASH | country KGZ | lat 39.95 | lon 70.6 | feature PPL | prec 2
place Ak-Sai | id C.KGZ.AKSAI | country KGZ | lat 39.95 | lon 70.6 | feature PPL | prec 2
place Leilek | id C.KGZ.LEILEK.D | country KGZ | lat 39.8 | lon 69.8 | feature ADM2 | prec 3

# --- Balkans, Northern Ireland, Basque Country, Corsica ---
place Kosovska Mitrovica, North Mitrovica | id C.XKX.KOSOVSKAMITROVICA | country XKX | lat 42.88 | lon 20.87 | feature PPL | prec 1
place Banjska | id C.XKX.BANJSKA | country XKX | lat 42.91 | lon 20.84 | feature PPL | prec 1
place Pec Kosovo | id C.XKX.PECKOSOVO | country XKX | lat 42.38 | lon 20.43 | feature PPL | prec 1
place Djakovica | id C.XKX.DJAKOVICA | country XKX | lat 42.38 | lon 20.43 | feature PPL | prec 2
place Racak, Račak | id C.XKX.RACAK | country XKX | lat 42.43 | lon 21.02 | feature PPL | prec 2
place Presevo, Preševo | id C.SRB.PRESEVO | country SRB | lat 42.31 | lon 21.65 | feature PPL | prec 1
place Bujanovac | id C.SRB.BUJANOVAC | country SRB | lat 42.46 | lon 21.77 | feature PPL | prec 1
place Srebrenica | id C.BIH.SREBRENICA | country BIH | lat 44.1 | lon 19.3 | feature PPL | prec 1
place Visegrad Bosnia | id C.BIH.VISEGRADBOSNIA | country BIH | lat 43.95 | lon 19.13 | feature PPL | prec 1
place Zepa, Žepa | id C.BIH.ZEPA | country BIH | lat 43.95 | lon 19.13 | feature PPL | prec 2
place County Armagh, South Armagh | id C.GBR.NORTHERNIREL.COUNTYARMAGH.D | country GBR | adm1 Northern Ireland | lat 54.2 | lon -6.6 | feature ADM2 | prec 3
place County Tyrone | id C.GBR.NORTHERNIREL.COUNTYTYRONE.D | country GBR | adm1 Northern Ireland | lat 54.6 | lon -7.2 | feature ADM2 | prec 3
place County Down | id C.GBR.NORTHERNIREL.COUNTYDOWN.D | country GBR | adm1 Northern Ireland | lat 54.35 | lon -5.95 | feature ADM2 | prec 3
place County Antrim | id C.GBR.NORTHERNIREL.COUNTYANTRIM.D | country GBR | adm1 Northern Ireland | lat 54.85 | lon -6.2 | feature ADM2 | prec 3
place County Fermanagh | id C.GBR.NORTHERNIREL.COUNTYFERMANAGH.D | country GBR | adm1 Northern Ireland | lat 54.35 | lon -7.6 | feature ADM2 | prec 3
place County Londonderry | id C.GBR.NORTHERNIREL.COUNTYLONDONDERRY.D | country GBR | adm1 Northern Ireland | lat 54.9 | lon -6.9 | feature ADM2 | prec 3
place Londonderry | id C.GBR.NORTHERNIREL.LONDONDERRY | country GBR | adm1 Northern Ireland | lat 55 | lon -7.32 | feature PPL | prec 1
place Strabane | id C.GBR.NORTHERNIREL.STRABANE | country GBR | adm1 Northern Ireland | lat 54.83 | lon -7.46 | feature PPL | prec 1
place Lurgan | id C.GBR.NORTHERNIREL.LURGAN | country GBR | adm1 Northern Ireland | lat 54.46 | lon -6.33 | feature PPL | prec 1
place Dungannon | id C.GBR.NORTHERNIREL.DUNGANNON | country GBR | adm1 Northern Ireland | lat 54.5 | lon -6.77 | feature PPL | prec 1
place Enniskillen | id C.GBR.NORTHERNIREL.ENNISKILLEN | country GBR | adm1 Northern Ireland | lat 54.34 | lon -7.64 | feature PPL | prec 1
place Crossmaglen | id C.GBR.NORTHERNIREL.CROSSMAGLEN | country GBR | adm1 Northern Ireland | lat 54.08 | lon -6.61 | feature PPL | prec 1
place Castlederg | id C.GBR.NORTHERNIREL.CASTLEDERG | country GBR | adm1 Northern Ireland | lat 54.71 | lon -7.59 | feature PPL | prec 1
place Ardoyne | id C.GBR.NORTHERNIREL.ARDOYNE | country GBR | adm1 Northern Ireland | lat 54.62 | lon -5.95 | feature PPLX | prec 1
place Massereene, Massereene Barracks | id C.GBR.NORTHERNIREL.MASSEREENE | country GBR | adm1 Northern Ireland | lat 54.71 | lon -6.22 | feature PPLX | prec 1
place Vizcaya, Biscay, Bizkaia, Vizcaya Province | id C.ESP.BASQUECOUNTR.VIZCAYA.D | country ESP | adm1 Basque Country | lat 43.25 | lon -2.9 | feature ADM2 | prec 3
place Guipuzcoa, Guipúzcoa, Gipuzkoa | id C.ESP.BASQUECOUNTR.GUIPUZCOA.D | country ESP | adm1 Basque Country | lat 43.15 | lon -2.2 | feature ADM2 | prec 3
place Alava, Álava | id C.ESP.BASQUECOUNTR.ALAVA.D | country ESP | adm1 Basque Country | lat 42.85 | lon -2.7 | feature ADM2 | prec 3
place Donostia | id C.ESP.BASQUECOUNTR.DONOSTIA | country ESP | adm1 Basque Country | lat 43.32 | lon -1.98 | feature PPL | prec 1
place Guecho | id C.ESP.BASQUECOUNTR.GUECHO | country ESP | adm1 Basque Country | lat 43.34 | lon -3.01 | feature PPL | prec 1
place Durango Spain, Mondragon, Mondragón | id C.ESP.BASQUECOUNTR.DURANGOSPAIN | country ESP | adm1 Basque Country | lat 43.06 | lon -2.49 | feature PPL | prec 1
place Andoain | id C.ESP.BASQUECOUNTR.ANDOAIN | country ESP | adm1 Basque Country | lat 43.22 | lon -2.02 | feature PPL | prec 1
place Tolosa Spain | id C.ESP.BASQUECOUNTR.TOLOSASPAIN | country ESP | adm1 Basque Country | lat 43.27 | lon -2.02 | feature PPL | prec 1
place Ondarroa, Ondárroa | id C.ESP.BASQUECOUNTR.ONDARROA | country ESP | adm1 Basque Country | lat 43.32 | lon -2.42 | feature PPL | prec 1
place Azpeitia | id C.ESP.BASQUECOUNTR.AZPEITIA | country ESP | adm1 Basque Country | lat 43.18 | lon -2.27 | feature PPL | prec 1
place Legutiano | id C.ESP.BASQUECOUNTR.LEGUTIANO | country ESP | adm1 Basque Country | lat 42.98 | lon -2.64 | feature PPL | prec 1
place Ghisonaccia | id C.FRA.GHISONACCIA | country FRA | lat 42.02 | lon 9.4 | feature PPL | prec 1
place French Basque Country | id C.FRA.FRENCHBASQUECOUNTRY | country FRA | lat 43.3 | lon -1.3 | feature AREA | prec 4
place Exarchia | id C.GRC.EXARCHIA | country GRC | lat 37.99 | lon 23.73 | feature PPLX | prec 1
place Pyla | id C.CYP.PYLA | country CYP | lat 35.01 | lon 33.69 | feature PPL | prec 1
