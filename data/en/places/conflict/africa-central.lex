# africa-central.lex - towns, districts, camps, regions of armed conflict that neither the gazetteer of cities nor ../conflict-places.lex holds.
#
# Own work, from general knowledge. Coordinates (WGS84) are approximate, to about 0.1 degree for towns; districts and divisions get their
# main settlement or about their middle. prec is UCDP's where_prec: 1 the town, 2 near it, 3 district, 4 division, 5 a wider region.
# A name known to be beside another place of this list has that place's point and prec 2.
# That a place stands under a country says where maps put it, not who is right about a border.

# --- DR Congo ---
place Ituri Province, Ituri province | id C.COD.ITURIPROVINCE.S | country COD | adm1 Ituri | lat 1.6 | lon 29.9 | feature ADM1 | prec 4
place North Kivu Province | id C.COD.NORTHKIVUPROVINCE.S | geonameid 206938 | country COD | adm1 Nord Kivu | lat -0.8 | lon 29 | feature ADM1 | prec 4
place South-Kivu, Sud-Kivu, South Kivu Province | id C.COD.SOUTHKIVU.S | geonameid 205413 | country COD | adm1 South Kivu | lat -3 | lon 28.3 | feature ADM1 | prec 4
place Maniema Province | id C.COD.MANIEMAPROVINCE.S | geonameid 209610 | country COD | adm1 Maniema | lat -3 | lon 26 | feature ADM1 | prec 4
place Haut-Lomami | id C.COD.HAUTLOMAMI.S | country COD | adm1 Haut-Lomami | lat -7.8 | lon 25.6 | feature ADM1 | prec 4
place Lualaba | id C.COD.LUALABA.S | country COD | adm1 Lualaba | lat -10 | lon 25 | feature ADM1 | prec 4
place Sankuru | id C.COD.SANKURU.S | country COD | adm1 Sankuru | lat -3.7 | lon 23.5 | feature ADM1 | prec 4
place Kwilu | id C.COD.KWILU.S | country COD | adm1 Kwilu | lat -5 | lon 18.9 | feature ADM1 | prec 4
place Kwango | id C.COD.KWANGO.S | country COD | adm1 Kwango | lat -6.4 | lon 17.5 | feature ADM1 | prec 4
place Tshopo | id C.COD.TSHOPO.S | country COD | adm1 Tshopo | lat 0.5 | lon 25 | feature ADM1 | prec 4
place Mongala | id C.COD.MONGALA.S | country COD | adm1 Mongala | lat 1.9 | lon 21 | feature ADM1 | prec 4
place Nord-Ubangi, North Ubangi | id C.COD.NORDUBANGI.S | country COD | adm1 Nord-Ubangi | lat 3.8 | lon 21.5 | feature ADM1 | prec 4
place Sud-Ubangi, South Ubangi | id C.COD.SUDUBANGI.S | country COD | adm1 Sud-Ubangi | lat 3.2 | lon 19.2 | feature ADM1 | prec 4
place Tshuapa | id C.COD.TSHUAPA.S | country COD | adm1 Tshuapa | lat -0.9 | lon 22 | feature ADM1 | prec 4
place Kasai Oriental, Kasai-Oriental | id C.COD.KASAIORIENTAL.S | country COD | adm1 Kasai-Oriental | lat -6.1 | lon 23.6 | feature ADM1 | prec 4
place Orientale Province, Orientale, Province Orientale | id C.COD.ORIENTALEPROVINCE | country COD | lat 2 | lon 27 | feature AREA | prec 4
place Greater Kasai, Kasai region | id C.COD.GREATERKASAI | country COD | lat -5.8 | lon 22 | feature AREA | prec 4
place Virunga, Virunga National Park | id C.COD.VIRUNGA | country COD | lat -0.9 | lon 29.3 | feature AREA | prec 4
place Garamba, Garamba National Park | id C.COD.GARAMBA | country COD | lat 4.2 | lon 29.5 | feature AREA | prec 4
place Rwenzori sector | id C.COD.RWENZORISECTOR.D | country COD | lat 0.5 | lon 29.8 | feature ADM2 | prec 3
place Beni territory, Beni town, Beni city | id C.COD.NORDKIVU.BENITERRITORY | country COD | adm1 Nord Kivu | lat 0.49 | lon 29.47 | feature PPL | prec 1
place Eringiti | id C.COD.NORDKIVU.ERINGITI | country COD | adm1 Nord Kivu | lat 0.97 | lon 29.6 | feature PPL | prec 1
place Kasindi-Lubiriha | id C.COD.NORDKIVU.KASINDILUBIRIHA | country COD | adm1 Nord Kivu | lat 0.03 | lon 29.71 | feature PPL | prec 1
place Bulongo | id C.COD.NORDKIVU.BULONGO | country COD | adm1 Nord Kivu | lat 0.33 | lon 29.68 | feature PPL | prec 1
place Halungupa | id C.COD.NORDKIVU.HALUNGUPA | country COD | adm1 Nord Kivu | lat 0.4 | lon 29.7 | feature PPL | prec 2
place Kainama, Kaïnama | id C.COD.NORDKIVU.KAINAMA | country COD | adm1 Nord Kivu | lat 0.85 | lon 29.85 | feature PPL | prec 2
place Mayangose | id C.COD.NORDKIVU.MAYANGOSE | country COD | adm1 Nord Kivu | lat 0.55 | lon 29.5 | feature PPL | prec 2
place Boikene, Boïkene | id C.COD.NORDKIVU.BOIKENE | country COD | adm1 Nord Kivu | lat 0.52 | lon 29.47 | feature PPLX | prec 1
place Ngadi | id C.COD.NORDKIVU.NGADI | country COD | adm1 Nord Kivu | lat 0.55 | lon 29.5 | feature PPL | prec 2
place Mavivi | id C.COD.NORDKIVU.MAVIVI | country COD | adm1 Nord Kivu | lat 0.57 | lon 29.48 | feature PPL | prec 2
place Oicha town | id C.COD.NORDKIVU.OICHATOWN | country COD | adm1 Nord Kivu | lat 0.7 | lon 29.52 | feature PPL | prec 1
place Tenambo | id C.COD.NORDKIVU.TENAMBO | country COD | adm1 Nord Kivu | lat 0.7 | lon 29.52 | feature PPL | prec 2
place Maleki, Malekie | id C.COD.NORDKIVU.MALEKI | country COD | adm1 Nord Kivu | lat 0.62 | lon 29.5 | feature PPL | prec 2
place Musuku | id C.COD.NORDKIVU.MUSUKU | country COD | adm1 Nord Kivu | lat 0.7 | lon 29.6 | feature PPL | prec 2
place Vuhovi | id C.COD.NORDKIVU.VUHOVI | country COD | adm1 Nord Kivu | lat 0.2 | lon 29.5 | feature PPL | prec 2
place Kyavisimbi | id C.COD.NORDKIVU.KYAVISIMBI | country COD | adm1 Nord Kivu | lat 0.2 | lon 29.5 | feature PPL | prec 2
place Kyanzaba | id C.COD.NORDKIVU.KYANZABA | country COD | adm1 Nord Kivu | lat 0.5 | lon 29.4 | feature PPL | prec 2
place Kokola | id C.COD.NORDKIVU.KOKOLA | country COD | adm1 Nord Kivu | lat 0.85 | lon 29.55 | feature PPL | prec 2
place Mukoko | id C.COD.NORDKIVU.MUKOKO | country COD | adm1 Nord Kivu | lat 0.85 | lon 29.5 | feature PPL | prec 2
place Linzo, Linzo-Sisene | id C.COD.NORDKIVU.LINZO | country COD | adm1 Nord Kivu | lat 0.6 | lon 29.4 | feature PPL | prec 2
place Samboko | id C.COD.NORDKIVU.SAMBOKO | country COD | adm1 Nord Kivu | lat 1.1 | lon 29.8 | feature PPL | prec 2
place Apetina, Apetina-Sana | id C.COD.NORDKIVU.APETINA | country COD | adm1 Nord Kivu | lat 0.7 | lon 29.4 | feature PPL | prec 2
place Kamango town | id C.COD.NORDKIVU.KAMANGOTOWN | country COD | adm1 Nord Kivu | lat 0.65 | lon 29.9 | feature PPL | prec 1
place Nobili | id C.COD.NORDKIVU.NOBILI | country COD | adm1 Nord Kivu | lat 0.65 | lon 29.95 | feature PPL | prec 1
place Semuliki | id C.COD.NORDKIVU.SEMULIKI | country COD | adm1 Nord Kivu | lat 0.6 | lon 29.75 | feature PPL | prec 2
place Totolito | id C.COD.NORDKIVU.TOTOLITO | country COD | adm1 Nord Kivu | lat 0.8 | lon 29.55 | feature PPL | prec 2
place Tokodeko | id C.COD.NORDKIVU.TOKODEKO | country COD | adm1 Nord Kivu | lat 0.8 | lon 29.55 | feature PPL | prec 2
place Njiapanda | id C.COD.NORDKIVU.NJIAPANDA | country COD | adm1 Nord Kivu | lat 0 | lon 28.8 | feature PPL | prec 2
place Manguredjipa, Mangurejipa | id C.COD.NORDKIVU.MANGUREDJIPA | country COD | adm1 Nord Kivu | lat 0.35 | lon 28.75 | feature PPL | prec 1
place Kipese | id C.COD.NORDKIVU.KIPESE | country COD | adm1 Nord Kivu | lat -0.2 | lon 29.1 | feature PPL | prec 2
place Kirumba | id C.COD.NORDKIVU.KIRUMBA | country COD | adm1 Nord Kivu | lat -0.58 | lon 29.19 | feature PPL | prec 1
place Kayna | id C.COD.NORDKIVU.KAYNA | country COD | adm1 Nord Kivu | lat -0.65 | lon 29.17 | feature PPL | prec 1
place Kasiki | id C.COD.NORDKIVU.KASIKI | country COD | adm1 Nord Kivu | lat -0.6 | lon 29.2 | feature PPL | prec 2
place Musienene | id C.COD.NORDKIVU.MUSIENENE | country COD | adm1 Nord Kivu | lat 0.03 | lon 29.24 | feature PPL | prec 1
place Lubero town | id C.COD.NORDKIVU.LUBEROTOWN | country COD | adm1 Nord Kivu | lat -0.16 | lon 29.24 | feature PPL | prec 1
place Bapere | id C.COD.NORDKIVU.BAPERE | country COD | adm1 Nord Kivu | lat 0.3 | lon 28.7 | feature AREA | prec 4
place Kyondo | id C.COD.NORDKIVU.KYONDO | country COD | adm1 Nord Kivu | lat 0 | lon 29.4 | feature PPL | prec 1
place Rutshuru town | id C.COD.NORDKIVU.RUTSHURUTOWN | country COD | adm1 Nord Kivu | lat -1.18 | lon 29.45 | feature PPL | prec 1
place Tongo | id C.COD.NORDKIVU.TONGO | country COD | adm1 Nord Kivu | lat -1.2 | lon 29.28 | feature PPL | prec 1
place Bambo | id C.COD.NORDKIVU.BAMBO | country COD | adm1 Nord Kivu | lat -1.15 | lon 29.15 | feature PPL | prec 1
place Kishishe | id C.COD.NORDKIVU.KISHISHE | country COD | adm1 Nord Kivu | lat -1.05 | lon 29.15 | feature PPL | prec 2
place Ishasha | id C.COD.NORDKIVU.ISHASHA | country COD | adm1 Nord Kivu | lat -0.74 | lon 29.63 | feature PPL | prec 1
place Nyamilima | id C.COD.NORDKIVU.NYAMILIMA | country COD | adm1 Nord Kivu | lat -0.87 | lon 29.55 | feature PPL | prec 1
place Kisharo | id C.COD.NORDKIVU.KISHARO | country COD | adm1 Nord Kivu | lat -0.95 | lon 29.5 | feature PPL | prec 1
place Jomba | id C.COD.NORDKIVU.JOMBA | country COD | adm1 Nord Kivu | lat -1.28 | lon 29.6 | feature PPL | prec 1
place Rugari | id C.COD.NORDKIVU.RUGARI | country COD | adm1 Nord Kivu | lat -1.43 | lon 29.37 | feature PPL | prec 1
place Kanyamahoro | id C.COD.NORDKIVU.KANYAMAHORO | country COD | adm1 Nord Kivu | lat -1.5 | lon 29.3 | feature PPL | prec 2
place Kanyaruchinya | id C.COD.NORDKIVU.KANYARUCHINYA | country COD | adm1 Nord Kivu | lat -1.6 | lon 29.25 | feature CMP | prec 1
place Mugunga | id C.COD.NORDKIVU.MUGUNGA | country COD | adm1 Nord Kivu | lat -1.63 | lon 29.17 | feature CMP | prec 1
place Bulengo | id C.COD.NORDKIVU.BULENGO | country COD | adm1 Nord Kivu | lat -1.62 | lon 29.13 | feature CMP | prec 1
place Nyamitaba | id C.COD.NORDKIVU.NYAMITABA | country COD | adm1 Nord Kivu | lat -1.3 | lon 29 | feature PPL | prec 2
place Tchanzu, Chanzu | id C.COD.NORDKIVU.TCHANZU | country COD | adm1 Nord Kivu | lat -1.3 | lon 29.6 | feature PPL | prec 2
place Mabenga | id C.COD.NORDKIVU.MABENGA | country COD | adm1 Nord Kivu | lat -1 | lon 29.4 | feature PPL | prec 2
place Katwiguru | id C.COD.NORDKIVU.KATWIGURU | country COD | adm1 Nord Kivu | lat -0.85 | lon 29.5 | feature PPL | prec 2
place Masisi town, Masisi Centre | id C.COD.NORDKIVU.MASISITOWN | country COD | adm1 Nord Kivu | lat -1.4 | lon 28.81 | feature PPL | prec 1
place Kichanga, Kitchanga town | id C.COD.NORDKIVU.KICHANGA | country COD | adm1 Nord Kivu | lat -1.23 | lon 29.09 | feature PPL | prec 1
place Bihambwe | id C.COD.NORDKIVU.BIHAMBWE | country COD | adm1 Nord Kivu | lat -1.5 | lon 28.95 | feature PPL | prec 2
place Rubaya | id C.COD.NORDKIVU.RUBAYA | country COD | adm1 Nord Kivu | lat -1.55 | lon 28.87 | feature PPL | prec 1
place Mushaki | id C.COD.NORDKIVU.MUSHAKI | country COD | adm1 Nord Kivu | lat -1.53 | lon 28.97 | feature PPL | prec 1
place Karuba | id C.COD.NORDKIVU.KARUBA | country COD | adm1 Nord Kivu | lat -1.6 | lon 28.95 | feature PPL | prec 2
place Nyabiondo | id C.COD.NORDKIVU.NYABIONDO | country COD | adm1 Nord Kivu | lat -1.3 | lon 28.7 | feature PPL | prec 1
place Kilolirwe | id C.COD.NORDKIVU.KILOLIRWE | country COD | adm1 Nord Kivu | lat -1.4 | lon 29.05 | feature PPL | prec 1
place Kalembe | id C.COD.NORDKIVU.KALEMBE | country COD | adm1 Nord Kivu | lat -1.1 | lon 29 | feature PPL | prec 1
place Mpati | id C.COD.NORDKIVU.MPATI | country COD | adm1 Nord Kivu | lat -1.2 | lon 28.9 | feature PPL | prec 1
place Shasha | id C.COD.NORDKIVU.SHASHA | country COD | adm1 Nord Kivu | lat -1.65 | lon 29 | feature PPL | prec 2
place Ngungu | id C.COD.NORDKIVU.NGUNGU | country COD | adm1 Nord Kivu | lat -1.75 | lon 28.87 | feature PPL | prec 1
place Bweremana | id C.COD.NORDKIVU.BWEREMANA | country COD | adm1 Nord Kivu | lat -1.67 | lon 29 | feature PPL | prec 1
place Luhonga | id C.COD.NORDKIVU.LUHONGA | country COD | adm1 Nord Kivu | lat -1.65 | lon 28.9 | feature PPL | prec 2
place Bibwe | id C.COD.NORDKIVU.BIBWE | country COD | adm1 Nord Kivu | lat -1.1 | lon 28.9 | feature PPL | prec 2
place Mwesso | id C.COD.NORDKIVU.MWESSO | country COD | adm1 Nord Kivu | lat -1.13 | lon 29.02 | feature PPL | prec 1
place Walikale town | id C.COD.NORDKIVU.WALIKALETOWN | country COD | adm1 Nord Kivu | lat -1.42 | lon 28.06 | feature PPL | prec 1
place Kibua | id C.COD.NORDKIVU.KIBUA | country COD | adm1 Nord Kivu | lat -1.35 | lon 28.5 | feature PPL | prec 1
place Mubi | id C.COD.NORDKIVU.MUBI | country COD | adm1 Nord Kivu | lat -1.35 | lon 28 | feature PPL | prec 1
place Luvungi Walikale | id C.COD.NORDKIVU.LUVUNGIWALIKALE | country COD | adm1 Nord Kivu | lat -1.4 | lon 28.2 | feature PPL | prec 2
place Bisie | id C.COD.NORDKIVU.BISIE | country COD | adm1 Nord Kivu | lat -1.1 | lon 27.8 | feature PPL | prec 2
place Buruko | id C.COD.NORDKIVU.BURUKO | country COD | adm1 Nord Kivu | lat -1 | lon 28 | feature PPL | prec 2
place Kashuga, Kashunga | id C.COD.NORDKIVU.KASHUGA | country COD | adm1 Nord Kivu | lat -1.1 | lon 29 | feature PPL | prec 1
place Mongwalu, Mongbwalu town | id C.COD.MONGWALU | country COD | lat 1.95 | lon 30.05 | feature PPL | prec 1
place Nizi | id C.COD.NIZI | country COD | lat 1.75 | lon 30.3 | feature PPL | prec 1
place Iga-Barriere, Iga Barrière | id C.COD.IGABARRIERE | country COD | lat 1.65 | lon 30.3 | feature PPL | prec 1
place Bule camp | id C.COD.BULECAMP | country COD | lat 2 | lon 30.5 | feature PPL | prec 1
place Drodro town | id C.COD.DRODROTOWN | country COD | lat 1.77 | lon 30.53 | feature PPL | prec 1
place Fataki town | id C.COD.FATAKITOWN | country COD | lat 1.99 | lon 30.36 | feature PPL | prec 1
place Kpandroma | id C.COD.KPANDROMA | country COD | lat 2.15 | lon 30.85 | feature PPL | prec 1
place Linga | id C.COD.LINGA | country COD | lat 2.1 | lon 30.6 | feature PPL | prec 1
place Rethy | id C.COD.RETHY | country COD | lat 2.08 | lon 30.88 | feature PPL | prec 1
place Largu | id C.COD.LARGU | country COD | lat 1.85 | lon 30.6 | feature PPL | prec 1
place Blukwa | id C.COD.BLUKWA | country COD | lat 1.85 | lon 30.6 | feature PPL | prec 2
place Plaine Savo, Plaine Savo camp | id C.COD.PLAINESAVO | country COD | lat 1.9 | lon 30.5 | feature CMP | prec 1
place Lodha | id C.COD.LODHA | country COD | lat 1.95 | lon 30.45 | feature PPL | prec 2
place Tsoro | id C.COD.TSORO | country COD | lat 1.9 | lon 30.4 | feature PPL | prec 2
place Kasenyi | id C.COD.KASENYI | country COD | lat 1.4 | lon 30.45 | feature PPL | prec 1
place Gobu | id C.COD.GOBU | country COD | lat 1.6 | lon 30.6 | feature PPL | prec 2
place Djoo | id C.COD.DJOO | country COD | lat 1.7 | lon 30.6 | feature PPL | prec 2
place Tche, Tché | id C.COD.TCHE | country COD | lat 1.75 | lon 30.5 | feature PPL | prec 1
place Bogoro | id C.COD.BOGORO | country COD | lat 1.42 | lon 30.28 | feature PPL | prec 1
place Mandro, Mandro village | id C.COD.MANDRO | country COD | lat 1.55 | lon 30.4 | feature PPL | prec 2
place Nyankunde | id C.COD.NYANKUNDE | country COD | lat 1.42 | lon 30.03 | feature PPL | prec 1
place Marabo | id C.COD.MARABO | country COD | lat 1.5 | lon 29.9 | feature PPL | prec 1
place Gethy | id C.COD.GETHY | country COD | lat 1.21 | lon 30.18 | feature PPL | prec 1
place Boga town | id C.COD.BOGATOWN | country COD | lat 1.02 | lon 29.98 | feature PPL | prec 1
place Tchabi town | id C.COD.TCHABITOWN | country COD | lat 0.95 | lon 29.9 | feature PPL | prec 1
place Bandibese | id C.COD.BANDIBESE | country COD | lat 0.9 | lon 29.9 | feature PPL | prec 2
place Bukiringi | id C.COD.BUKIRINGI | country COD | lat 1.1 | lon 30.1 | feature PPL | prec 1
place Ndalya | id C.COD.NDALYA | country COD | lat 1 | lon 29.7 | feature PPL | prec 2
place Idohu | id C.COD.IDOHU | country COD | lat 1.1 | lon 29.65 | feature PPL | prec 2
place Otomabere | id C.COD.OTOMABERE | country COD | lat 1.2 | lon 29.7 | feature PPL | prec 2
place Walese Vonkutu | id C.COD.WALESEVONKUTU | country COD | lat 1.1 | lon 29.6 | feature AREA | prec 4
place Komanda town | id C.COD.KOMANDATOWN | country COD | lat 1.36 | lon 29.77 | feature PPL | prec 1
place Mungwanga | id C.COD.MUNGWANGA | country COD | lat 1.3 | lon 29.8 | feature PPL | prec 2
place Mambasa town | id C.COD.MAMBASATOWN | country COD | lat 1.36 | lon 29.05 | feature PPL | prec 1
place Mambasa territory | id C.COD.MAMBASATERRITORY.D | country COD | lat 1.36 | lon 29.05 | feature ADM2 | prec 3
place Lolwa | id C.COD.LOLWA | country COD | lat 1.35 | lon 29.5 | feature PPL | prec 1
place Makeke | id C.COD.MAKEKE | country COD | lat 0.7 | lon 29.3 | feature PPL | prec 2
place Epulu | id C.COD.EPULU | country COD | lat 1.4 | lon 28.57 | feature PPL | prec 1
place Nia-Nia, Niania | id C.COD.NIANIA | country COD | lat 1.4 | lon 27.6 | feature PPL | prec 1
place Babila Babombi | id C.COD.BABILABABOMBI | country COD | lat 0.9 | lon 29.1 | feature AREA | prec 4
place Mahagi town | id C.COD.MAHAGITOWN | country COD | lat 2.3 | lon 30.99 | feature PPL | prec 1
place Mahagi-Port | id C.COD.MAHAGIPORT | country COD | lat 2.15 | lon 31.25 | feature PPL | prec 1
place Aru | id C.COD.ARU | country COD | lat 2.87 | lon 30.85 | feature PPL | prec 1
place Ariwara | id C.COD.ARIWARA | country COD | lat 3.13 | lon 30.7 | feature PPL | prec 1
place Ingbokolo | id C.COD.INGBOKOLO | country COD | lat 3.3 | lon 30.8 | feature PPL | prec 1
place Djugu town | id C.COD.DJUGUTOWN | country COD | lat 1.92 | lon 30.5 | feature PPL | prec 1
place Djaiba | id C.COD.DJAIBA | country COD | lat 1.9 | lon 30.4 | feature PPL | prec 2
place Mbidjo | id C.COD.MBIDJO | country COD | lat 1.7 | lon 30.3 | feature PPL | prec 2
place Dhedja | id C.COD.DHEDJA | country COD | lat 2 | lon 30.5 | feature PPL | prec 2
place Nyapala | id C.COD.NYAPALA | country COD | lat 2 | lon 30.5 | feature PPL | prec 2
place Camp Roe | id C.COD.CAMPROE | country COD | lat 1.9 | lon 30.4 | feature CMP | prec 1
place Andyasi | id C.COD.ANDYASI | country COD | lat 1.9 | lon 30.5 | feature PPL | prec 2
place Petsi | id C.COD.PETSI | country COD | lat 1.9 | lon 30.4 | feature PPL | prec 2
place Aveyi | id C.COD.AVEYI | country COD | lat 2 | lon 30.9 | feature PPL | prec 2
place Fizi town | id C.COD.SOUTHKIVU.FIZITOWN | country COD | adm1 South Kivu | lat -4.3 | lon 28.95 | feature PPL | prec 1
place Kiliba | id C.COD.SOUTHKIVU.KILIBA | country COD | adm1 South Kivu | lat -3.3 | lon 29.17 | feature PPL | prec 1
place Bibokoboko | id C.COD.SOUTHKIVU.BIBOKOBOKO | country COD | adm1 South Kivu | lat -4.1 | lon 28.9 | feature PPL | prec 2
place Bijombo | id C.COD.SOUTHKIVU.BIJOMBO | country COD | adm1 South Kivu | lat -3.6 | lon 28.9 | feature PPL | prec 1
place Mikenge, Mikenke | id C.COD.SOUTHKIVU.MIKENGE | country COD | adm1 South Kivu | lat -3.4 | lon 28.5 | feature PPL | prec 2
place Kalungwe | id C.COD.SOUTHKIVU.KALUNGWE | country COD | adm1 South Kivu | lat -3.5 | lon 28.9 | feature PPL | prec 2
place Kitundu | id C.COD.SOUTHKIVU.KITUNDU | country COD | adm1 South Kivu | lat -3 | lon 28.8 | feature PPL | prec 2
place Misisi | id C.COD.SOUTHKIVU.MISISI | country COD | adm1 South Kivu | lat -4.7 | lon 28.7 | feature PPL | prec 1
place Nyange | id C.COD.SOUTHKIVU.NYANGE | country COD | adm1 South Kivu | lat -4.5 | lon 28.7 | feature PPL | prec 2
place Lumbwe | id C.COD.SOUTHKIVU.LUMBWE | country COD | adm1 South Kivu | lat -4.8 | lon 28.8 | feature PPL | prec 2
place Lweba | id C.COD.SOUTHKIVU.LWEBA | country COD | adm1 South Kivu | lat -4.2 | lon 29.1 | feature PPL | prec 1
place Kazimia | id C.COD.SOUTHKIVU.KAZIMIA | country COD | adm1 South Kivu | lat -4.6 | lon 29.2 | feature PPL | prec 1
place Lulenge | id C.COD.SOUTHKIVU.LULENGE | country COD | adm1 South Kivu | lat -4.3 | lon 28.6 | feature AREA | prec 4
place Rurambo | id C.COD.SOUTHKIVU.RURAMBO | country COD | adm1 South Kivu | lat -3.2 | lon 28.9 | feature PPL | prec 1
place Lemera | id C.COD.SOUTHKIVU.LEMERA | country COD | adm1 South Kivu | lat -3.05 | lon 28.98 | feature PPL | prec 1
place Luberizi | id C.COD.SOUTHKIVU.LUBERIZI | country COD | adm1 South Kivu | lat -3.1 | lon 29.1 | feature PPL | prec 1
place Bwegera | id C.COD.SOUTHKIVU.BWEGERA | country COD | adm1 South Kivu | lat -2.95 | lon 29.05 | feature PPL | prec 1
place Kamituga | id C.COD.SOUTHKIVU.KAMITUGA | country COD | adm1 South Kivu | lat -3.06 | lon 28.18 | feature PPL | prec 1
place Lugushwa | id C.COD.SOUTHKIVU.LUGUSHWA | country COD | adm1 South Kivu | lat -3.3 | lon 27.9 | feature PPL | prec 1
place Kitutu | id C.COD.SOUTHKIVU.KITUTU | country COD | adm1 South Kivu | lat -3.3 | lon 28.1 | feature PPL | prec 1
place Kaniola | id C.COD.SOUTHKIVU.KANIOLA | country COD | adm1 South Kivu | lat -2.55 | lon 28.6 | feature PPL | prec 1
place Nindja | id C.COD.SOUTHKIVU.NINDJA | country COD | adm1 South Kivu | lat -2.5 | lon 28.5 | feature PPL | prec 1
place Nzibira | id C.COD.SOUTHKIVU.NZIBIRA | country COD | adm1 South Kivu | lat -2.6 | lon 28.4 | feature PPL | prec 1
place Kalonge | id C.COD.SOUTHKIVU.KALONGE | country COD | adm1 South Kivu | lat -2.4 | lon 28.5 | feature PPL | prec 1
place Hombo, Hombo Sud | id C.COD.SOUTHKIVU.HOMBO | country COD | adm1 South Kivu | lat -1.9 | lon 28.5 | feature PPL | prec 1
place Chambucha | id C.COD.SOUTHKIVU.CHAMBUCHA | country COD | adm1 South Kivu | lat -1.85 | lon 28.5 | feature PPL | prec 2
place Numbi | id C.COD.SOUTHKIVU.NUMBI | country COD | adm1 South Kivu | lat -1.8 | lon 28.9 | feature PPL | prec 1
place Ihusi | id C.COD.SOUTHKIVU.IHUSI | country COD | adm1 South Kivu | lat -1.9 | lon 28.9 | feature PPL | prec 2
place Nyabibwe | id C.COD.SOUTHKIVU.NYABIBWE | country COD | adm1 South Kivu | lat -1.95 | lon 28.92 | feature PPL | prec 1
place Idjwi | id C.COD.SOUTHKIVU.IDJWI | country COD | adm1 South Kivu | lat -2.1 | lon 29.05 | feature PPL | prec 1
place Mulamba | id C.COD.SOUTHKIVU.MULAMBA | country COD | adm1 South Kivu | lat -2.75 | lon 28.6 | feature PPL | prec 1
place Walungu town | id C.COD.SOUTHKIVU.WALUNGUTOWN | country COD | adm1 South Kivu | lat -2.63 | lon 28.67 | feature PPL | prec 1
place Kaziba | id C.COD.SOUTHKIVU.KAZIBA | country COD | adm1 South Kivu | lat -2.8 | lon 28.85 | feature PPL | prec 1
place Shabunda town | id C.COD.SOUTHKIVU.SHABUNDATOWN | country COD | adm1 South Kivu | lat -2.7 | lon 27.34 | feature PPL | prec 1
place Lulingu | id C.COD.SOUTHKIVU.LULINGU | country COD | adm1 South Kivu | lat -2.3 | lon 27.6 | feature PPL | prec 1
place Kahuzi-Biega, Kahuzi-Biega National Park | id C.COD.SOUTHKIVU.KAHUZIBIEGA | country COD | adm1 South Kivu | lat -2.3 | lon 28.7 | feature AREA | prec 4
place Gatumba road | id C.COD.SOUTHKIVU.GATUMBAROAD | country COD | adm1 South Kivu | lat -3.35 | lon 29.15 | feature PPLX | prec 1
place Kavimvira | id C.COD.SOUTHKIVU.KAVIMVIRA | country COD | adm1 South Kivu | lat -3.35 | lon 29.15 | feature PPLX | prec 2
place Uvira territory | id C.COD.SOUTHKIVU.UVIRATERRITORY.D | country COD | adm1 South Kivu | lat -3.4 | lon 29.1 | feature ADM2 | prec 3
place Lukongo | id C.COD.SOUTHKIVU.LUKONGO | country COD | adm1 South Kivu | lat -4.1 | lon 28.8 | feature PPL | prec 2
place Hauts Plateaux | id C.COD.SOUTHKIVU.HAUTSPLATEAUX | country COD | adm1 South Kivu | lat -3.6 | lon 28.8 | feature AREA | prec 4
place Manono town | id C.COD.TANGANYIKA.MANONOTOWN | country COD | adm1 Tanganyika | lat -7.3 | lon 27.42 | feature PPL | prec 1
place Nyunzu town | id C.COD.TANGANYIKA.NYUNZUTOWN | country COD | adm1 Tanganyika | lat -5.95 | lon 28.02 | feature PPL | prec 1
place Moba town | id C.COD.TANGANYIKA.MOBATOWN | country COD | adm1 Tanganyika | lat -7.05 | lon 29.77 | feature PPL | prec 1
place Kansimba | id C.COD.TANGANYIKA.KANSIMBA | country COD | adm1 Tanganyika | lat -7.3 | lon 28.8 | feature PPL | prec 1
place Katanika | id C.COD.TANGANYIKA.KATANIKA | country COD | adm1 Tanganyika | lat -5.9 | lon 29.2 | feature CMP | prec 1
place Kabeke | id C.COD.TANGANYIKA.KABEKE | country COD | adm1 Tanganyika | lat -5.7 | lon 28.6 | feature PPL | prec 2
place Kirungu | id C.COD.TANGANYIKA.KIRUNGU | country COD | adm1 Tanganyika | lat -7.1 | lon 29.7 | feature PPL | prec 1
place Kasenga | id C.COD.HAUTKATANGA.KASENGA | country COD | adm1 Haut-Katanga | lat -10.37 | lon 28.61 | feature PPL | prec 1
place Kilwa | id C.COD.HAUTKATANGA.KILWA | country COD | adm1 Haut-Katanga | lat -9.28 | lon 28.33 | feature PPL | prec 1
place Sakania | id C.COD.HAUTKATANGA.SAKANIA | country COD | adm1 Haut-Katanga | lat -12.75 | lon 28.56 | feature PPL | prec 1
place Kalima | id C.COD.MANIEMA.KALIMA | country COD | adm1 Maniema | lat -2.6 | lon 26.63 | feature PPL | prec 1
place Namoya | id C.COD.MANIEMA.NAMOYA | country COD | adm1 Maniema | lat -4 | lon 27.55 | feature PPL | prec 1
place Wamaza | id C.COD.MANIEMA.WAMAZA | country COD | adm1 Maniema | lat -4.3 | lon 27.2 | feature PPL | prec 1
place Duru | id C.COD.HAUTUELE.DURU | country COD | adm1 Haut-Uele | lat 4.3 | lon 28.8 | feature PPL | prec 1
place Ngilima | id C.COD.HAUTUELE.NGILIMA | country COD | adm1 Haut-Uele | lat 3.8 | lon 28.5 | feature PPL | prec 1
place Tapili | id C.COD.HAUTUELE.TAPILI | country COD | adm1 Haut-Uele | lat 3.4 | lon 27.6 | feature PPL | prec 1
place Makombo | id C.COD.HAUTUELE.MAKOMBO | country COD | adm1 Haut-Uele | lat 3.5 | lon 27.5 | feature PPL | prec 2
place Kpaika | id C.COD.HAUTUELE.KPAIKA | country COD | adm1 Haut-Uele | lat 4 | lon 28.6 | feature PPL | prec 2
place Kiliwa | id C.COD.HAUTUELE.KILIWA | country COD | adm1 Haut-Uele | lat 4 | lon 28.6 | feature PPL | prec 2
place Durba | id C.COD.HAUTUELE.DURBA | country COD | adm1 Haut-Uele | lat 3.1 | lon 29.6 | feature PPL | prec 1
place Wamba territory, Wamba | id C.COD.HAUTUELE.WAMBATERRITORY | country COD | adm1 Haut-Uele | lat 2.15 | lon 27.99 | feature PPL | prec 1
place Ango town | id C.COD.BASUELE.ANGOTOWN | country COD | adm1 Bas-Uele | lat 4.03 | lon 25.87 | feature PPL | prec 1
place Dakwa | id C.COD.BASUELE.DAKWA | country COD | adm1 Bas-Uele | lat 4 | lon 26.4 | feature PPL | prec 1
place Digba | id C.COD.BASUELE.DIGBA | country COD | adm1 Bas-Uele | lat 4.3 | lon 26 | feature PPL | prec 1
place Sukadi | id C.COD.BASUELE.SUKADI | country COD | adm1 Bas-Uele | lat 4 | lon 25.9 | feature PPL | prec 2
place Gwane | id C.COD.BASUELE.GWANE | country COD | adm1 Bas-Uele | lat 4.7 | lon 25.8 | feature PPL | prec 1
place Banalia road | id C.COD.BASUELE.BANALIAROAD | country COD | adm1 Bas-Uele | lat 3.4 | lon 23.9 | feature PPL | prec 1
place Likati | id C.COD.BASUELE.LIKATI | country COD | adm1 Bas-Uele | lat 3.4 | lon 23.9 | feature PPL | prec 2
place Banalia | id C.COD.TSHOPO.BANALIA | country COD | adm1 Tshopo | lat 1.55 | lon 25.33 | feature PPL | prec 1
place Bafwasende | id C.COD.TSHOPO.BAFWASENDE | country COD | adm1 Tshopo | lat 1.08 | lon 27.27 | feature PPL | prec 1
place Opienge | id C.COD.TSHOPO.OPIENGE | country COD | adm1 Tshopo | lat 0.2 | lon 27.5 | feature PPL | prec 1
place Isangi | id C.COD.TSHOPO.ISANGI | country COD | adm1 Tshopo | lat 0.77 | lon 24.25 | feature PPL | prec 1
place Kamonia town | id C.COD.KASAI.KAMONIATOWN | country COD | adm1 Kasai | lat -6.95 | lon 20.8 | feature PPL | prec 1
place Mungamba | id C.COD.KASAI.MUNGAMBA | country COD | adm1 Kasai | lat -5.9 | lon 20.6 | feature PPL | prec 2
place Kakenge | id C.COD.KASAI.KAKENGE | country COD | adm1 Kasai | lat -4.85 | lon 21.92 | feature PPL | prec 1
place Kazumba | id C.COD.KASAICENTRAL.KAZUMBA | country COD | adm1 Kasai-Central | lat -6.42 | lon 22.02 | feature PPL | prec 1
place Tshimbulu town | id C.COD.KASAICENTRAL.TSHIMBULUTOWN | country COD | adm1 Kasai-Central | lat -6.48 | lon 22.85 | feature PPL | prec 1
place Dibaya town | id C.COD.KASAICENTRAL.DIBAYATOWN | country COD | adm1 Kasai-Central | lat -6.5 | lon 22.87 | feature PPL | prec 1
place Bunkonde | id C.COD.KASAICENTRAL.BUNKONDE | country COD | adm1 Kasai-Central | lat -6.4 | lon 22.4 | feature PPL | prec 1
place Luiza town | id C.COD.KASAICENTRAL.LUIZATOWN | country COD | adm1 Kasai-Central | lat -7.19 | lon 22.4 | feature PPL | prec 1
place Mwanza Lomba | id C.COD.KASAICENTRAL.MWANZALOMBA | country COD | adm1 Kasai-Central | lat -6.5 | lon 22.9 | feature PPL | prec 2
place Miabi | id C.COD.KASAIORIENTA.MIABI | country COD | adm1 Kasaï-Oriental | lat -6.2 | lon 23.4 | feature PPL | prec 1
place Tshilenge | id C.COD.KASAIORIENTA.TSHILENGE | country COD | adm1 Kasaï-Oriental | lat -6.25 | lon 23.8 | feature PPL | prec 1
place Yumbi town | id C.COD.MAINDOMBE.YUMBITOWN | country COD | adm1 Mai-Ndombe | lat -1.89 | lon 16.55 | feature PPL | prec 1
place Kwamouth town | id C.COD.MAINDOMBE.KWAMOUTHTOWN | country COD | adm1 Mai-Ndombe | lat -3.18 | lon 16.2 | feature PPL | prec 1
place Bongende | id C.COD.MAINDOMBE.BONGENDE | country COD | adm1 Mai-Ndombe | lat -1.8 | lon 16.5 | feature PPL | prec 2
place Nkolo | id C.COD.MAINDOMBE.NKOLO | country COD | adm1 Mai-Ndombe | lat -1.8 | lon 16.5 | feature PPL | prec 2
place Maluku | id C.COD.KINSHASA.MALUKU.D | country COD | adm1 Kinshasa | lat -4.05 | lon 15.57 | feature ADM2 | prec 3
place N'Djili, Ndjili | id C.COD.KINSHASA.NDJILI | country COD | adm1 Kinshasa | lat -4.41 | lon 15.37 | feature PPLX | prec 1
place Limete | id C.COD.KINSHASA.LIMETE | country COD | adm1 Kinshasa | lat -4.37 | lon 15.35 | feature PPLX | prec 1
place Ngaliema | id C.COD.KINSHASA.NGALIEMA | country COD | adm1 Kinshasa | lat -4.35 | lon 15.23 | feature PPLX | prec 1
place Kimbanseke | id C.COD.KINSHASA.KIMBANSEKE | country COD | adm1 Kinshasa | lat -4.45 | lon 15.42 | feature PPLX | prec 1
place Bandundu town, Bandundu city | id C.COD.KWILU.BANDUNDUTOWN | country COD | adm1 Kwilu | lat -3.32 | lon 17.38 | feature PPLA | prec 1
place Bagata | id C.COD.KWILU.BAGATA | country COD | adm1 Kwilu | lat -3.73 | lon 17.95 | feature PPL | prec 1
place Pool region, Pool department | id C.COG.POOLREGION.D | country COG | lat -3.8 | lon 15 | feature ADM2 | prec 3
place Mindouli | id C.COG.MINDOULI | country COG | lat -4.28 | lon 14.36 | feature PPL | prec 1
place Kinkala | id C.COG.KINKALA | country COG | lat -4.36 | lon 14.76 | feature PPL | prec 1
place Goma Tse-Tse | id C.COG.GOMATSETSE | country COG | lat -4.3 | lon 15 | feature PPL | prec 1
place Mayama | id C.COG.MAYAMA | country COG | lat -3.85 | lon 14.9 | feature PPL | prec 1
place Kindamba | id C.COG.KINDAMBA | country COG | lat -3.73 | lon 14.52 | feature PPL | prec 1
place Kinsoundi | id C.COG.KINSOUNDI | country COG | lat -4.28 | lon 15.2 | feature PPLX | prec 1

# --- Central African Republic ---
place PK5, PK-5, KM5, PK 5 | id C.CAF.BANGUI.PK5 | country CAF | adm1 Bangui | lat 4.38 | lon 18.54 | feature PPLX | prec 1
place Kilometer 5, Kilometre Five | id C.CAF.BANGUI.KILOMETER5 | country CAF | adm1 Bangui | lat 4.38 | lon 18.54 | feature PPLX | prec 2
place PK12, PK-12, PK 12 | id C.CAF.BANGUI.PK12 | country CAF | adm1 Bangui | lat 4.45 | lon 18.53 | feature PPLX | prec 1
place Boy-Rabe, Boy Rabe | id C.CAF.BANGUI.BOYRABE | country CAF | adm1 Bangui | lat 4.4 | lon 18.58 | feature PPLX | prec 1
place Gobongo | id C.CAF.BANGUI.GOBONGO | country CAF | adm1 Bangui | lat 4.41 | lon 18.56 | feature PPLX | prec 1
place Notre-Dame de Fatima | id C.CAF.BANGUI.NOTREDAMEDEFATIMA | country CAF | adm1 Bangui | lat 4.37 | lon 18.53 | feature PPLX | prec 1
place M'Poko, Mpoko | id C.CAF.BANGUI.MPOKO | country CAF | adm1 Bangui | lat 4.4 | lon 18.52 | feature PPLX | prec 1
place Seko | id C.CAF.OUAKA.SEKO | country CAF | adm1 Ouaka | lat 6 | lon 20.5 | feature PPL | prec 2
place Maloum | id C.CAF.OUAKA.MALOUM | country CAF | adm1 Ouaka | lat 6.2 | lon 20.8 | feature PPL | prec 2
place Ndassima | id C.CAF.OUAKA.NDASSIMA | country CAF | adm1 Ouaka | lat 6.2 | lon 20.8 | feature PPL | prec 2
place Bokolobo | id C.CAF.OUAKA.BOKOLOBO | country CAF | adm1 Ouaka | lat 5.5 | lon 21 | feature PPL | prec 1
place Bakala town | id C.CAF.OUAKA.BAKALATOWN | country CAF | adm1 Ouaka | lat 6.2 | lon 20.37 | feature PPL | prec 1
place Kouango town | id C.CAF.OUAKA.KOUANGOTOWN | country CAF | adm1 Ouaka | lat 4.97 | lon 19.97 | feature PPL | prec 1
place Morouba | id C.CAF.OUAKA.MOROUBA | country CAF | adm1 Ouaka | lat 6.2 | lon 20.2 | feature PPL | prec 1
place Ngakobo | id C.CAF.OUAKA.NGAKOBO | country CAF | adm1 Ouaka | lat 5.3 | lon 20.7 | feature PPL | prec 1
place Tagbara | id C.CAF.OUAKA.TAGBARA | country CAF | adm1 Ouaka | lat 5.9 | lon 21 | feature PPL | prec 2
place Ouadda town | id C.CAF.HAUTEKOTTO.OUADDATOWN | country CAF | adm1 Haute-Kotto | lat 8.07 | lon 22.4 | feature PPL | prec 1
place Yalinga town | id C.CAF.HAUTEKOTTO.YALINGATOWN | country CAF | adm1 Haute-Kotto | lat 6.5 | lon 23.25 | feature PPL | prec 1
place Sam Ouandja town | id C.CAF.HAUTEKOTTO.SAMOUANDJATOWN | country CAF | adm1 Haute-Kotto | lat 8.53 | lon 23.25 | feature PPL | prec 1
place Aigbando | id C.CAF.HAUTEKOTTO.AIGBANDO | country CAF | adm1 Haute-Kotto | lat 6.9 | lon 22 | feature PPL | prec 2
place Ira Banda | id C.CAF.HAUTEKOTTO.IRABANDA | country CAF | adm1 Haute-Kotto | lat 5.97 | lon 22.07 | feature PPL | prec 1
place Mouka | id C.CAF.HAUTEKOTTO.MOUKA | country CAF | adm1 Haute-Kotto | lat 7.27 | lon 21.87 | feature PPL | prec 1
place PK3, PK-3 | id C.CAF.HAUTEKOTTO.PK3 | country CAF | adm1 Haute-Kotto | lat 6.55 | lon 21.98 | feature CMP | prec 1
place Zangba town | id C.CAF.BASSEKOTTO.ZANGBATOWN | country CAF | adm1 Basse-Kotto | lat 4.6 | lon 20.9 | feature PPL | prec 1
place Mingala | id C.CAF.BASSEKOTTO.MINGALA | country CAF | adm1 Basse-Kotto | lat 5.1 | lon 21.83 | feature PPL | prec 1
place Pombolo town | id C.CAF.BASSEKOTTO.POMBOLOTOWN | country CAF | adm1 Basse-Kotto | lat 5.2 | lon 22.3 | feature PPL | prec 2
place Alindao town | id C.CAF.BASSEKOTTO.ALINDAOTOWN | country CAF | adm1 Basse-Kotto | lat 5.03 | lon 21.21 | feature PPL | prec 1
place Kongbo | id C.CAF.BASSEKOTTO.KONGBO | country CAF | adm1 Basse-Kotto | lat 4.75 | lon 21.23 | feature PPL | prec 1
place Dimbi town | id C.CAF.BASSEKOTTO.DIMBITOWN | country CAF | adm1 Basse-Kotto | lat 5 | lon 22 | feature PPL | prec 1
place Tokoyo | id C.CAF.MBOMOU.TOKOYO | country CAF | adm1 Mbomou | lat 4.74 | lon 22.82 | feature PPLX | prec 1
place Ouango | id C.CAF.MBOMOU.OUANGO | country CAF | adm1 Mbomou | lat 4.32 | lon 22.55 | feature PPL | prec 1
place Gambo town | id C.CAF.MBOMOU.GAMBOTOWN | country CAF | adm1 Mbomou | lat 4.65 | lon 22.26 | feature PPL | prec 1
place Niakari | id C.CAF.MBOMOU.NIAKARI | country CAF | adm1 Mbomou | lat 5 | lon 22.8 | feature PPL | prec 2
place Nzako, Nzako town | id C.CAF.MBOMOU.NZAKO | country CAF | adm1 Mbomou | lat 6.05 | lon 22.83 | feature PPL | prec 1
place Bakouma town | id C.CAF.MBOMOU.BAKOUMATOWN | country CAF | adm1 Mbomou | lat 5.7 | lon 22.78 | feature PPL | prec 1
place Rafai town | id C.CAF.MBOMOU.RAFAITOWN | country CAF | adm1 Mbomou | lat 4.97 | lon 23.93 | feature PPL | prec 1
place Agoumar | id C.CAF.MBOMOU.AGOUMAR | country CAF | adm1 Mbomou | lat 4.9 | lon 23.5 | feature PPL | prec 2
place Haut Mbomou | id C.CAF.HAUTMBOMOU.HAUTMBOMOU.S | geonameid 238639 | country CAF | adm1 Haut-Mbomou | lat 5.8 | lon 25.8 | feature ADM1 | prec 4
place Obo town | id C.CAF.HAUTMBOMOU.OBOTOWN | country CAF | adm1 Haut-Mbomou | lat 5.4 | lon 26.49 | feature PPLA | prec 1
place Mboki town | id C.CAF.HAUTMBOMOU.MBOKITOWN | country CAF | adm1 Haut-Mbomou | lat 5.32 | lon 25.96 | feature PPL | prec 1
place Bambouti town | id C.CAF.HAUTMBOMOU.BAMBOUTITOWN | country CAF | adm1 Haut-Mbomou | lat 5.4 | lon 27.2 | feature PPL | prec 1
place Kadjema | id C.CAF.HAUTMBOMOU.KADJEMA | country CAF | adm1 Haut-Mbomou | lat 5.5 | lon 26 | feature PPL | prec 2
place Galafondo | id C.CAF.KEMO.GALAFONDO | country CAF | adm1 Kémo | lat 5.03 | lon 19.25 | feature PPL | prec 1
place Possel | id C.CAF.KEMO.POSSEL | country CAF | adm1 Kémo | lat 5.03 | lon 19.25 | feature PPL | prec 2
place Ndjoukou | id C.CAF.KEMO.NDJOUKOU | country CAF | adm1 Kémo | lat 5.4 | lon 19.9 | feature PPL | prec 1
place Galabadja | id C.CAF.KEMO.GALABADJA | country CAF | adm1 Kémo | lat 5.2 | lon 19.1 | feature PPL | prec 2
place M'bres | id C.CAF.NANAGREBIZI.MBRES | country CAF | adm1 Nana-Grébizi | lat 6.67 | lon 19.8 | feature PPL | prec 1
place Botto | id C.CAF.NANAGREBIZI.BOTTO | country CAF | adm1 Nana-Grébizi | lat 6.9 | lon 18.8 | feature PPL | prec 2
place Ngoulekpa | id C.CAF.NANAGREBIZI.NGOULEKPA | country CAF | adm1 Nana-Grébizi | lat 6.8 | lon 19.7 | feature PPL | prec 2
place Azene | id C.CAF.NANAGREBIZI.AZENE | country CAF | adm1 Nana-Grébizi | lat 7.2 | lon 19.2 | feature PPL | prec 2
place Kambakota | id C.CAF.OUHAM.KAMBAKOTA | country CAF | adm1 Ouham | lat 7 | lon 17.9 | feature PPL | prec 1
place Bowai | id C.CAF.OUHAM.BOWAI | country CAF | adm1 Ouham | lat 6.5 | lon 18 | feature PPL | prec 2
place Benzambe | id C.CAF.OUHAM.BENZAMBE | country CAF | adm1 Ouham | lat 6.5 | lon 18 | feature PPL | prec 2
place Nanga-Boguila, Nanga Boguila, Boguila | id C.CAF.OUHAM.NANGABOGUILA | country CAF | adm1 Ouham | lat 7.1 | lon 16.8 | feature PPL | prec 1
place Zere, Zéré | id C.CAF.OUHAM.ZERE | country CAF | adm1 Ouham | lat 6.6 | lon 17.8 | feature PPL | prec 2
place Moyenne-Sido, Moyenne Sido | id C.CAF.OUHAM.MOYENNESIDO | country CAF | adm1 Ouham | lat 8.2 | lon 18.7 | feature PPL | prec 1
place Ouogo | id C.CAF.OUHAM.OUOGO | country CAF | adm1 Ouham | lat 7.2 | lon 18.3 | feature PPL | prec 2
place Kabo town | id C.CAF.OUHAM.KABOTOWN | country CAF | adm1 Ouham | lat 7.7 | lon 18.63 | feature PPL | prec 1
place Bouca town | id C.CAF.OUHAM.BOUCATOWN | country CAF | adm1 Ouham | lat 6.51 | lon 18.27 | feature PPL | prec 1
place Bocaranga town | id C.CAF.OUHAMPENDE.BOCARANGATOWN | country CAF | adm1 Ouham-Pendé | lat 6.98 | lon 15.64 | feature PPL | prec 1
place Koui town | id C.CAF.OUHAMPENDE.KOUITOWN | country CAF | adm1 Ouham-Pendé | lat 7 | lon 15.4 | feature PPL | prec 1
place Ndim | id C.CAF.OUHAMPENDE.NDIM | country CAF | adm1 Ouham-Pendé | lat 7.15 | lon 15.5 | feature PPL | prec 1
place Lemouna, Lemouna village | id C.CAF.OUHAMPENDE.LEMOUNA | country CAF | adm1 Ouham-Pendé | lat 7.2 | lon 15.4 | feature PPL | prec 2
place Bohong | id C.CAF.OUHAMPENDE.BOHONG | country CAF | adm1 Ouham-Pendé | lat 6.5 | lon 15.6 | feature PPL | prec 1
place Bossemtele, Bossemptele | id C.CAF.OUHAMPENDE.BOSSEMTELE | country CAF | adm1 Ouham-Pendé | lat 5.68 | lon 16.63 | feature PPL | prec 1
place Koundjili, Koundjuli | id C.CAF.OUHAMPENDE.KOUNDJILI | country CAF | adm1 Ouham-Pendé | lat 7 | lon 15.8 | feature PPL | prec 2
place Betoko, Bétoko | id C.CAF.OUHAMPENDE.BETOKO | country CAF | adm1 Ouham-Pendé | lat 7.4 | lon 16.3 | feature PPL | prec 2
place Bedaya | id C.CAF.OUHAMPENDE.BEDAYA | country CAF | adm1 Ouham-Pendé | lat 7.5 | lon 16.5 | feature PPL | prec 2
place Taley | id C.CAF.OUHAMPENDE.TALEY | country CAF | adm1 Ouham-Pendé | lat 6.8 | lon 15.9 | feature PPL | prec 2
place Makounzi Wali | id C.CAF.OUHAMPENDE.MAKOUNZIWALI | country CAF | adm1 Ouham-Pendé | lat 7.1 | lon 15.5 | feature PPL | prec 2
place Baboua town | id C.CAF.NANAMAMBERE.BABOUATOWN | country CAF | adm1 Nana-Mambéré | lat 5.78 | lon 14.83 | feature PPL | prec 1
place Baoro town | id C.CAF.NANAMAMBERE.BAOROTOWN | country CAF | adm1 Nana-Mambéré | lat 5.66 | lon 15.97 | feature PPL | prec 1
place Niem-Yelewa, Niem Yelewa | id C.CAF.NANAMAMBERE.NIEMYELEWA | country CAF | adm1 Nana-Mambéré | lat 6.2 | lon 15.3 | feature PPL | prec 1
place Cantonnier | id C.CAF.NANAMAMBERE.CANTONNIER | country CAF | adm1 Nana-Mambéré | lat 5.87 | lon 14.58 | feature PPL | prec 1
place Gamboula town | id C.CAF.MAMBEREKADEI.GAMBOULATOWN | country CAF | adm1 Mambéré-Kadéï | lat 4.12 | lon 15.14 | feature PPL | prec 1
place Amada-Gaza, Amada Gaza | id C.CAF.MAMBEREKADEI.AMADAGAZA | country CAF | adm1 Mambéré-Kadéï | lat 4.76 | lon 15.18 | feature PPL | prec 1
place Gadzi | id C.CAF.MAMBEREKADEI.GADZI | country CAF | adm1 Mambéré-Kadéï | lat 4.8 | lon 16.7 | feature PPL | prec 1
place Dede-Mokouba | id C.CAF.MAMBEREKADEI.DEDEMOKOUBA | country CAF | adm1 Mambéré-Kadéï | lat 4.1 | lon 15.6 | feature PPL | prec 1
place Dilapoko | id C.CAF.MAMBEREKADEI.DILAPOKO | country CAF | adm1 Mambéré-Kadéï | lat 4.2 | lon 15.1 | feature PPL | prec 2
place Ngotto | id C.CAF.LOBAYE.NGOTTO | country CAF | adm1 Lobaye | lat 3.64 | lon 18.59 | feature PPL | prec 1
place Mongoumba | id C.CAF.LOBAYE.MONGOUMBA | country CAF | adm1 Lobaye | lat 3.64 | lon 18.59 | feature PPL | prec 2
place Pissa | id C.CAF.LOBAYE.PISSA | country CAF | adm1 Lobaye | lat 4.05 | lon 18.2 | feature PPL | prec 1
place Bayanga | id C.CAF.SANGHAMBAERE.BAYANGA | country CAF | adm1 Sangha-Mbaéré | lat 2.92 | lon 16.27 | feature PPL | prec 1
place Bogangolo | id C.CAF.OMBELLAMPOKO.BOGANGOLO | country CAF | adm1 Ombella-Mpoko | lat 5.57 | lon 18.26 | feature PPL | prec 1
place Birao town | id C.CAF.VAKAGA.BIRAOTOWN | country CAF | adm1 Vakaga | lat 10.29 | lon 22.79 | feature PPLA | prec 1
place Ouanda Djalle, Ouanda-Djalle, Ouanda Djallé | id C.CAF.VAKAGA.OUANDADJALLE | country CAF | adm1 Vakaga | lat 8.9 | lon 22.8 | feature PPL | prec 1
place Am Dafock, Amdafock | id C.CAF.VAKAGA.AMDAFOCK | country CAF | adm1 Vakaga | lat 10.47 | lon 23.28 | feature PPL | prec 1
place Tiringoulou | id C.CAF.VAKAGA.TIRINGOULOU | country CAF | adm1 Vakaga | lat 9.57 | lon 22.15 | feature PPL | prec 1
place Gordil | id C.CAF.VAKAGA.GORDIL | country CAF | adm1 Vakaga | lat 9.6 | lon 21.7 | feature PPL | prec 1
place Sikikede, Sikikédé | id C.CAF.VAKAGA.SIKIKEDE | country CAF | adm1 Vakaga | lat 9.9 | lon 20.9 | feature PPL | prec 1
place Tissi | id C.CAF.VAKAGA.TISSI | country CAF | adm1 Vakaga | lat 11 | lon 22 | feature PPL | prec 1
place Akroussoulback, Akroussoulbak | id C.CAF.BAMINGUIBANG.AKROUSSOULBACK | country CAF | adm1 Bamingui-Bangoran | lat 8.5 | lon 21.2 | feature PPL | prec 2
place Ngarba | id C.CAF.BAMINGUIBANG.NGARBA | country CAF | adm1 Bamingui-Bangoran | lat 8.9 | lon 20.5 | feature PPL | prec 1
place Krakoma | id C.CAF.BAMINGUIBANG.KRAKOMA | country CAF | adm1 Bamingui-Bangoran | lat 8.4 | lon 20.6 | feature PPL | prec 2

# --- Chad ---
place Lac Province, Lake Province, Lac province, Lake Chad Province, Lac region | id C.TCD.LACPROVINCE.S | geonameid 2429323 | country TCD | adm1 Lac | lat 13.6 | lon 14.1 | feature ADM1 | prec 4
place Tibesti, Tibesti region, Tibesti mountains | id C.TCD.TIBESTI.S | geonameid 7603258 | country TCD | adm1 Tibesti | lat 21 | lon 17 | feature ADM1 | prec 4
place Sila province, Dar Sila | id C.TCD.SILAPROVINCE.S | geonameid 7603257 | country TCD | adm1 Sila | lat 12 | lon 21.8 | feature ADM1 | prec 4
place Ouaddai Province | id C.TCD.OUADDAIPROVINCE.S | geonameid 242246 | country TCD | adm1 Ouaddaï | lat 13.5 | lon 21 | feature ADM1 | prec 4
place Wadi Fira, Biltine region | id C.TCD.WADIFIRA | country TCD | lat 14.8 | lon 21.5 | feature AREA | prec 4
place Ennedi, Ennedi East | id C.TCD.ENNEDI | country TCD | lat 17.5 | lon 23 | feature AREA | prec 4
place Borkou, Borkou region | id C.TCD.BORKOU.S | geonameid 7602866 | country TCD | adm1 Borkou | lat 18.5 | lon 18.8 | feature ADM1 | prec 4
place Ngouboua town, Ngounboua, N'Gouboua | id C.TCD.LAC.NGOUBOUATOWN | country TCD | adm1 Lac | lat 13.5 | lon 14.5 | feature PPL | prec 1
place Tchoukoutalia, Tchoukou Telia | id C.TCD.LAC.TCHOUKOUTALIA | country TCD | adm1 Lac | lat 13.4 | lon 14.5 | feature PPL | prec 2
place Kaiga, Kaiga Ngouboua | id C.TCD.LAC.KAIGA | country TCD | adm1 Lac | lat 13.7 | lon 13.8 | feature PPL | prec 1
place Kaiga Kindji | id C.TCD.LAC.KAIGAKINDJI | country TCD | adm1 Lac | lat 13.8 | lon 13.7 | feature PPL | prec 1
place Dar es Salam camp, Dar-es-Salam | id C.TCD.LAC.DARESSALAMCAMP | country TCD | adm1 Lac | lat 13.5 | lon 14.3 | feature CMP | prec 1
place Bohoma | id C.TCD.LAC.BOHOMA | country TCD | adm1 Lac | lat 13.4 | lon 14.1 | feature PPL | prec 1
place Tetewa | id C.TCD.LAC.TETEWA | country TCD | adm1 Lac | lat 13.5 | lon 14.2 | feature PPL | prec 2
place Litri | id C.TCD.LAC.LITRI | country TCD | adm1 Lac | lat 13.5 | lon 14 | feature PPL | prec 2
place Dangdala | id C.TCD.LAC.DANGDALA | country TCD | adm1 Lac | lat 13.5 | lon 14.1 | feature PPL | prec 2
place Ngueleya, N'Guelea | id C.TCD.LAC.NGUELEYA | country TCD | adm1 Lac | lat 13.4 | lon 14 | feature PPL | prec 2
place Koulfoua, Koulfoua island | id C.TCD.LAC.KOULFOUA | country TCD | adm1 Lac | lat 13.2 | lon 14.4 | feature PPL | prec 2
place Guitte, Guité | id C.TCD.LAC.GUITTE | country TCD | adm1 Lac | lat 12.95 | lon 14.6 | feature PPL | prec 1
place Kadoulou | id C.TCD.LAC.KADOULOU | country TCD | adm1 Lac | lat 13.5 | lon 13.9 | feature PPL | prec 2
place Farchana | id C.TCD.OUADDAI.FARCHANA | country TCD | adm1 Ouaddaï | lat 13.55 | lon 21.75 | feature CMP | prec 1
place Bredjing, Breidjing | id C.TCD.OUADDAI.BREDJING | country TCD | adm1 Ouaddaï | lat 13.45 | lon 21.7 | feature CMP | prec 1
place Hadjer Hadid | id C.TCD.OUADDAI.HADJERHADID | country TCD | adm1 Ouaddaï | lat 13.4 | lon 21.7 | feature PPL | prec 1
place Abougoudam | id C.TCD.OUADDAI.ABOUGOUDAM | country TCD | adm1 Ouaddaï | lat 13.4 | lon 21 | feature PPL | prec 2
place Arkoum | id C.TCD.OUADDAI.ARKOUM | country TCD | adm1 Ouaddaï | lat 13.3 | lon 21.7 | feature CMP | prec 1
place Goz Beida, Goz Béïda | id C.TCD.SILA.GOZBEIDA | country TCD | adm1 Sila | lat 12.22 | lon 21.41 | feature PPLA | prec 1
place Koukou Angarana, Koukou-Angarana | id C.TCD.SILA.KOUKOUANGARANA | country TCD | adm1 Sila | lat 12 | lon 21.7 | feature PPL | prec 1
place Djabal camp | id C.TCD.SILA.DJABALCAMP | country TCD | adm1 Sila | lat 12.1 | lon 21.5 | feature CMP | prec 1
place Goz Amir | id C.TCD.SILA.GOZAMIR | country TCD | adm1 Sila | lat 12.1 | lon 21.5 | feature CMP | prec 2
place Kerfi | id C.TCD.SILA.KERFI | country TCD | adm1 Sila | lat 11.85 | lon 21.4 | feature PPL | prec 1
place Tissi town | id C.TCD.SILA.TISSITOWN | country TCD | adm1 Sila | lat 11 | lon 22 | feature PPL | prec 1
place Am Timan road | id C.TCD.SILA.AMTIMANROAD | country TCD | adm1 Sila | lat 12.65 | lon 21.8 | feature PPL | prec 1
place Haraze-Mangueigne | id C.TCD.SALAMAT.HARAZEMANGUEIGNE | country TCD | adm1 Salamat | lat 9.9 | lon 20.8 | feature PPL | prec 1
place Miski town | id C.TCD.TIBESTI.MISKITOWN | country TCD | adm1 Tibesti | lat 20.3 | lon 18 | feature PPL | prec 1
place Zouar | id C.TCD.TIBESTI.ZOUAR | country TCD | adm1 Tibesti | lat 20.45 | lon 16.53 | feature PPL | prec 1
place Wour | id C.TCD.TIBESTI.WOUR | country TCD | adm1 Tibesti | lat 21.4 | lon 16 | feature PPL | prec 1
place Aouzou | id C.TCD.TIBESTI.AOUZOU | country TCD | adm1 Tibesti | lat 21.8 | lon 17.4 | feature PPL | prec 1
place Nokou | id C.TCD.KANEM.NOKOU | country TCD | adm1 Kanem | lat 14.58 | lon 14.78 | feature PPL | prec 1
place Zigey | id C.TCD.KANEM.ZIGEY | country TCD | adm1 Kanem | lat 14.7 | lon 15.8 | feature PPL | prec 1
place Baibokoum | id C.TCD.LOGONEORIENT.BAIBOKOUM | country TCD | adm1 Logone Oriental | lat 7.75 | lon 15.68 | feature PPL | prec 1
place Mandakao | id C.TCD.LOGONEORIENT.MANDAKAO | country TCD | adm1 Logone Oriental | lat 8.5 | lon 16.4 | feature PPL | prec 2
place Sarh | id C.TCD.MOYENCHARI.SARH | country TCD | adm1 Moyen-Chari | lat 9.14 | lon 18.39 | feature PPLA | prec 1
place Maro | id C.TCD.MOYENCHARI.MARO | country TCD | adm1 Moyen-Chari | lat 8.4 | lon 18.8 | feature PPL | prec 1
place Koumogo | id C.TCD.MOYENCHARI.KOUMOGO | country TCD | adm1 Moyen-Chari | lat 9 | lon 18.5 | feature PPL | prec 1
place Beinamar | id C.TCD.LOGONEOCCIDE.BEINAMAR | country TCD | adm1 Logone Occidental | lat 8.67 | lon 15.38 | feature PPL | prec 1
place Iriba | id C.TCD.BILTINE.IRIBA | country TCD | adm1 Biltine | lat 15.12 | lon 22.25 | feature PPL | prec 1
place Bahai | id C.TCD.BILTINE.BAHAI | country TCD | adm1 Biltine | lat 15.55 | lon 22.95 | feature PPL | prec 1
place Guereda, Guéréda | id C.TCD.BILTINE.GUEREDA | country TCD | adm1 Biltine | lat 14.52 | lon 22.08 | feature PPL | prec 1
place Tine Chad | id C.TCD.BILTINE.TINECHAD | country TCD | adm1 Biltine | lat 15.05 | lon 22.8 | feature PPL | prec 1
place Oure Cassoni | id C.TCD.BILTINE.OURECASSONI | country TCD | adm1 Biltine | lat 15.6 | lon 23 | feature CMP | prec 1
place Biltine | id C.TCD.BILTINE.BILTINE | country TCD | adm1 Biltine | lat 14.53 | lon 20.92 | feature PPL | prec 1

# --- Burundi, Rwanda ---
place Kirundo | id C.BDI.KIRUNDO | country BDI | lat -2.58 | lon 30.1 | feature PPL | prec 1
place Cankuzo | id C.BDI.CANKUZO | country BDI | lat -3.22 | lon 30.55 | feature PPL | prec 1
place Karuzi, Karusi | id C.BDI.KARUZI | country BDI | lat -3.1 | lon 30.16 | feature PPL | prec 1
place Bubanza | id C.BDI.BUBANZA | country BDI | lat -3.08 | lon 29.39 | feature PPL | prec 1
place Mwaro | id C.BDI.MWARO | country BDI | lat -3.51 | lon 29.7 | feature PPL | prec 1
place Bujumbura Rural | id C.BDI.BUJUMBURARURAL.D | country BDI | lat -3.5 | lon 29.5 | feature ADM2 | prec 3
place Kibira, Kibira forest | id C.BDI.KIBIRA | country BDI | lat -3 | lon 29.5 | feature AREA | prec 4
place Gatumba | id C.BDI.GATUMBA | country BDI | lat -3.33 | lon 29.25 | feature PPL | prec 1
place Mugamba | id C.BDI.MUGAMBA | country BDI | lat -3.7 | lon 29.6 | feature PPL | prec 1
place Rumonge | id C.BDI.RUMONGE | country BDI | lat -3.97 | lon 29.44 | feature PPL | prec 1
place Nyanza Lac, Nyanza-Lac | id C.BDI.NYANZALAC | country BDI | lat -4.35 | lon 29.6 | feature PPL | prec 1
place Cendajuru | id C.BDI.CENDAJURU | country BDI | lat -3.35 | lon 30.7 | feature PPL | prec 1
place Kinama | id C.BDI.KINAMA | country BDI | lat -3.33 | lon 29.4 | feature PPLX | prec 1
place Kamenge | id C.BDI.KAMENGE | country BDI | lat -3.35 | lon 29.38 | feature PPLX | prec 1
place Cibitoke neighbourhood | id C.BDI.CIBITOKENEIGHBOURHOOD | country BDI | lat -3.38 | lon 29.37 | feature PPLX | prec 1
place Bwiza | id C.BDI.BWIZA | country BDI | lat -3.38 | lon 29.37 | feature PPLX | prec 2
place Buyenzi | id C.BDI.BUYENZI | country BDI | lat -3.38 | lon 29.36 | feature PPLX | prec 1
place Rukoko | id C.BDI.RUKOKO | country BDI | lat -3.3 | lon 29.25 | feature PPL | prec 2
place Kanyosha | id C.BDI.KANYOSHA | country BDI | lat -3.43 | lon 29.37 | feature PPLX | prec 1
place Mukike | id C.BDI.MUKIKE | country BDI | lat -3.55 | lon 29.5 | feature PPL | prec 1
place Muhuta | id C.BDI.MUHUTA | country BDI | lat -3.6 | lon 29.35 | feature PPL | prec 1
place Bugarama | id C.BDI.BUGARAMA | country BDI | lat -3.25 | lon 29.55 | feature PPL | prec 1
place Vugizo | id C.BDI.VUGIZO | country BDI | lat -4.1 | lon 29.8 | feature PPL | prec 1
place Mpanda | id C.BDI.MPANDA | country BDI | lat -3.2 | lon 29.4 | feature PPL | prec 1
place Gihanga | id C.BDI.GIHANGA | country BDI | lat -3.2 | lon 29.3 | feature PPL | prec 1
place Buganda commune | id C.BDI.BUGANDACOMMUNE | country BDI | lat -3 | lon 29.2 | feature PPL | prec 1
place Murwi | id C.BDI.MURWI | country BDI | lat -2.9 | lon 29.3 | feature PPL | prec 1
place Bugesera | id C.RWA.BUGESERA.D | country RWA | lat -2.2 | lon 30.1 | feature ADM2 | prec 3
place Nyamata | id C.RWA.NYAMATA | country RWA | lat -2.15 | lon 30.1 | feature PPL | prec 1
place Rusizi | id C.RWA.RUSIZI | country RWA | lat -2.48 | lon 28.9 | feature PPL | prec 1
place Rubavu | id C.RWA.RUBAVU | country RWA | lat -1.7 | lon 29.26 | feature PPL | prec 1
place Ruhengeri | id C.RWA.RUHENGERI | country RWA | lat -1.5 | lon 29.63 | feature PPL | prec 1
place Nyabimata, Nyaruguru | id C.RWA.NYABIMATA.D | country RWA | lat -2.7 | lon 29.5 | feature ADM2 | prec 3
place Kinigi | id C.RWA.KINIGI | country RWA | lat -1.45 | lon 29.6 | feature PPL | prec 1
place Nyungwe, Nyungwe forest | id C.RWA.NYUNGWE | country RWA | lat -2.5 | lon 29.2 | feature AREA | prec 4
place Kibeho | id C.RWA.KIBEHO | country RWA | lat -2.63 | lon 29.55 | feature PPL | prec 1
place Murambi | id C.RWA.MURAMBI | country RWA | lat -2.46 | lon 29.57 | feature PPL | prec 1
place Kiziba | id C.RWA.KIZIBA | country RWA | lat -2.1 | lon 29.35 | feature CMP | prec 1
place Ntarama | id C.RWA.NTARAMA | country RWA | lat -2.1 | lon 30.13 | feature PPL | prec 1
place Bisesero | id C.RWA.BISESERO | country RWA | lat -2.2 | lon 29.35 | feature PPL | prec 1
place Bweyeye | id C.RWA.BWEYEYE | country RWA | lat -2.6 | lon 29.2 | feature PPL | prec 1

# --- Mozambique ---
place Cape Delgado | id C.MOZ.CAPEDELGADO.S | geonameid 1051823 | country MOZ | adm1 Cabo Delgado | lat -12.3 | lon 39.7 | feature ADM1 | prec 4
place Mocimboa de Praia | id C.MOZ.MOCIMBOADEPRAIA | country MOZ | lat -11.35 | lon 40.35 | feature PPL | prec 1
place Namuno | id C.MOZ.NAMUNO | country MOZ | lat -13.6 | lon 38.8 | feature PPL | prec 1
place Mecufi, Mecúfi | id C.MOZ.MECUFI | country MOZ | lat -13.28 | lon 40.57 | feature PPL | prec 1
place Ocua, Ocúa | id C.MOZ.OCUA | country MOZ | lat -13.6 | lon 40 | feature PPL | prec 1
place Mazeze | id C.MOZ.MAZEZE | country MOZ | lat -13.5 | lon 40.2 | feature PPL | prec 1
place Litamanda | id C.MOZ.LITAMANDA | country MOZ | lat -11.9 | lon 39.9 | feature PPL | prec 2
place Nova Zambezia, Nova Zambézia | id C.MOZ.NOVAZAMBEZIA | country MOZ | lat -12.2 | lon 40 | feature PPL | prec 2
place Quiterajo | id C.MOZ.QUITERAJO | country MOZ | lat -11.75 | lon 40.43 | feature PPL | prec 1
place Pangane | id C.MOZ.PANGANE | country MOZ | lat -12 | lon 40.53 | feature PPL | prec 2
place Mitope | id C.MOZ.MITOPE | country MOZ | lat -11.3 | lon 40.2 | feature PPL | prec 2
place Mitumbate | id C.MOZ.MITUMBATE | country MOZ | lat -11.4 | lon 40.3 | feature PPL | prec 2
place Mute | id C.MOZ.MUTE | country MOZ | lat -11 | lon 40.4 | feature PPL | prec 2
place Pundanhar | id C.MOZ.PUNDANHAR | country MOZ | lat -10.9 | lon 40.1 | feature PPL | prec 1
place Nhica do Rovuma | id C.MOZ.NHICADOROVUMA | country MOZ | lat -10.7 | lon 40.2 | feature PPL | prec 2
place Olumbi, Olumbe | id C.MOZ.OLUMBI | country MOZ | lat -10.9 | lon 40.5 | feature PPL | prec 2
place Quionga | id C.MOZ.QUIONGA | country MOZ | lat -10.6 | lon 40.5 | feature PPL | prec 1
place Quirimba, Quirimba island | id C.MOZ.QUIRIMBA | country MOZ | lat -12.42 | lon 40.6 | feature PPL | prec 2
place Bilibiza | id C.MOZ.BILIBIZA | country MOZ | lat -12.6 | lon 40.3 | feature PPL | prec 1
place Mahate | id C.MOZ.MAHATE | country MOZ | lat -12.5 | lon 40.4 | feature PPL | prec 2
place Mieze | id C.MOZ.MIEZE | country MOZ | lat -13.1 | lon 40.4 | feature PPL | prec 2
place Muaguide | id C.MOZ.MUAGUIDE | country MOZ | lat -12.7 | lon 39.9 | feature PPL | prec 2
place Metoro | id C.MOZ.METORO | country MOZ | lat -13.1 | lon 39.87 | feature PPL | prec 1
place Nairoto | id C.MOZ.NAIROTO | country MOZ | lat -12.4 | lon 39.2 | feature PPL | prec 1
place Muatide | id C.MOZ.MUATIDE | country MOZ | lat -11.6 | lon 39.8 | feature PPL | prec 2
place Miangalewa | id C.MOZ.MIANGALEWA | country MOZ | lat -11.9 | lon 39.8 | feature PPL | prec 2
place Monjane | id C.MOZ.MONJANE | country MOZ | lat -10.9 | lon 40.5 | feature PPL | prec 2
place Maganja | id C.MOZ.MAGANJA | country MOZ | lat -10.9 | lon 40.5 | feature PPL | prec 2
place Nangade town | id C.MOZ.NANGADETOWN | country MOZ | lat -11.08 | lon 39.67 | feature PPL | prec 1
place Ntuleni | id C.MOZ.NTULENI | country MOZ | lat -11.1 | lon 39.6 | feature PPL | prec 2
place Ngalonga | id C.MOZ.NGALONGA | country MOZ | lat -11 | lon 39.5 | feature PPL | prec 2
place Mandimba Nangade | id C.MOZ.MANDIMBANANGADE | country MOZ | lat -11.1 | lon 39.6 | feature PPL | prec 2
place Nambaua | id C.MOZ.NAMBAUA | country MOZ | lat -11 | lon 39.5 | feature PPL | prec 2
place Chibanga | id C.MOZ.CHIBANGA | country MOZ | lat -10.9 | lon 40.4 | feature PPL | prec 2
place Mucojo town | id C.MOZ.MUCOJOTOWN | country MOZ | lat -12.07 | lon 40.5 | feature PPL | prec 1
place Katupa | id C.MOZ.KATUPA | country MOZ | lat -12.1 | lon 40.2 | feature AREA | prec 4
place Messalo | id C.MOZ.MESSALO | country MOZ | lat -11.7 | lon 39.9 | feature AREA | prec 4
place Diaca | id C.MOZ.DIACA | country MOZ | lat -11.5 | lon 39.9 | feature PPL | prec 1
place Mbau town | id C.MOZ.MBAUTOWN | country MOZ | lat -11.5 | lon 40 | feature PPL | prec 1
place Awasse town | id C.MOZ.AWASSETOWN | country MOZ | lat -11.4 | lon 40 | feature PPL | prec 1
place Nampanha | id C.MOZ.NAMPANHA | country MOZ | lat -11.6 | lon 39.6 | feature PPL | prec 2
place Lukwamba | id C.MOZ.LUKWAMBA | country MOZ | lat -11 | lon 40.4 | feature PPL | prec 2
place Mangwaza | id C.MOZ.MANGWAZA | country MOZ | lat -11 | lon 40.4 | feature PPL | prec 2
place Makulo | id C.MOZ.MAKULO | country MOZ | lat -11.5 | lon 40.2 | feature PPL | prec 2
place Ulumbi | id C.MOZ.ULUMBI | country MOZ | lat -10.9 | lon 40.5 | feature PPL | prec 2
place Mecula | id C.MOZ.NIASSA.MECULA | country MOZ | adm1 Niassa | lat -12.08 | lon 37.66 | feature PPL | prec 1
place Marrupa | id C.MOZ.NIASSA.MARRUPA | country MOZ | adm1 Niassa | lat -13.2 | lon 37.5 | feature PPL | prec 1
place Niassa Reserve, Niassa Special Reserve | id C.MOZ.NIASSA.NIASSARESERVE | country MOZ | adm1 Niassa | lat -12.2 | lon 37.5 | feature AREA | prec 4
place Lalaua | id C.MOZ.NAMPULA.LALAUA | country MOZ | adm1 Nampula | lat -14.3 | lon 38.5 | feature PPL | prec 1
place Satunjira, Satungira, Sadjunjira | id C.MOZ.SOFALA.SATUNJIRA | country MOZ | adm1 Sofala | lat -18.2 | lon 34.1 | feature PPL | prec 2
place Vila de Gorongosa, Gorongosa town | id C.MOZ.SOFALA.VILADEGORONGOSA | country MOZ | adm1 Sofala | lat -18.68 | lon 34.07 | feature PPL | prec 1
place Maringue town | id C.MOZ.SOFALA.MARINGUETOWN | country MOZ | adm1 Sofala | lat -17.97 | lon 34.38 | feature PPL | prec 1
place Machanga | id C.MOZ.SOFALA.MACHANGA | country MOZ | adm1 Sofala | lat -20.97 | lon 35 | feature PPL | prec 1
place Buzi, Búzi | id C.MOZ.SOFALA.BUZI | country MOZ | adm1 Sofala | lat -19.9 | lon 34.6 | feature PPL | prec 1
place Vunduzi | id C.MOZ.SOFALA.VUNDUZI | country MOZ | adm1 Sofala | lat -18.5 | lon 34.2 | feature PPL | prec 2
place Casa Banana | id C.MOZ.SOFALA.CASABANANA | country MOZ | adm1 Sofala | lat -18.3 | lon 34.2 | feature PPL | prec 2
place Chibabava | id C.MOZ.SOFALA.CHIBABAVA | country MOZ | adm1 Sofala | lat -20.3 | lon 33.65 | feature PPL | prec 1
place Barue, Bárue | id C.MOZ.MANICA.BARUE | country MOZ | adm1 Manica | lat -18.06 | lon 33.17 | feature PPL | prec 1
place Catandica | id C.MOZ.MANICA.CATANDICA | country MOZ | adm1 Manica | lat -18.06 | lon 33.17 | feature PPL | prec 2
place Mossurize | id C.MOZ.MANICA.MOSSURIZE.D | country MOZ | adm1 Manica | lat -20.4 | lon 32.8 | feature ADM2 | prec 3
place Moatize | id C.MOZ.TETE.MOATIZE | country MOZ | adm1 Tete | lat -16.12 | lon 33.73 | feature PPL | prec 1
place Nkondezi, Nkondedzi | id C.MOZ.TETE.NKONDEZI | country MOZ | adm1 Tete | lat -15.7 | lon 34 | feature PPL | prec 2
place Morrumbala | id C.MOZ.ZAMBEZIA.MORRUMBALA | country MOZ | adm1 Zambézia | lat -17.33 | lon 35.58 | feature PPL | prec 1
place Mocuba | id C.MOZ.ZAMBEZIA.MOCUBA | country MOZ | adm1 Zambézia | lat -16.84 | lon 36.99 | feature PPL | prec 1

# --- Tanzania, Angola, Zimbabwe, South Africa ---
place Kitaya | id C.TZA.KITAYA | country TZA | lat -10.7 | lon 39.8 | feature PPL | prec 2
place Rufiji | id C.TZA.RUFIJI.D | country TZA | lat -7.95 | lon 38.9 | feature ADM2 | prec 3
place Ikwiriri | id C.TZA.IKWIRIRI | country TZA | lat -7.95 | lon 38.98 | feature PPL | prec 1
place Nyarugusu | id C.TZA.NYARUGUSU | country TZA | lat -4.2 | lon 30.4 | feature CMP | prec 1
place Loliondo | id C.TZA.LOLIONDO | country TZA | lat -2.05 | lon 35.62 | feature PPL | prec 1
place Cafunfo, Cafunfu | id C.AGO.CAFUNFO | country AGO | lat -8.78 | lon 18 | feature PPL | prec 1
place Cuito Cuanavale | id C.AGO.CUITOCUANAVALE | country AGO | lat -15.16 | lon 19.17 | feature PPL | prec 1
place Mavinga | id C.AGO.MAVINGA | country AGO | lat -15.79 | lon 20.36 | feature PPL | prec 1
place Bailundo | id C.AGO.BAILUNDO | country AGO | lat -12.2 | lon 15.85 | feature PPL | prec 1
place Quibaxe | id C.AGO.QUIBAXE | country AGO | lat -8.5 | lon 14.6 | feature PPL | prec 1
place Cangandala | id C.AGO.CANGANDALA | country AGO | lat -9.8 | lon 16.5 | feature PPL | prec 1
place Kuvango, Cuvango | id C.AGO.KUVANGO | country AGO | lat -14.47 | lon 16.3 | feature PPL | prec 1
place Andulo | id C.AGO.ANDULO | country AGO | lat -11.5 | lon 16.7 | feature PPL | prec 1
place Camabatela | id C.AGO.CAMABATELA | country AGO | lat -8.2 | lon 15.4 | feature PPL | prec 1
place Massabi | id C.AGO.MASSABI | country AGO | lat -5 | lon 12 | feature PPL | prec 1
place Belize Cabinda | id C.AGO.BELIZECABINDA | country AGO | lat -4.75 | lon 12.55 | feature PPL | prec 1
place Buco Zau, Buco-Zau | id C.AGO.BUCOZAU | country AGO | lat -4.75 | lon 12.55 | feature PPL | prec 2
place Negage | id C.AGO.NEGAGE | country AGO | lat -7.76 | lon 15.27 | feature PPL | prec 1
place Quilengues | id C.AGO.QUILENGUES | country AGO | lat -14.08 | lon 14.08 | feature PPL | prec 1
place Chongoroi | id C.AGO.CHONGOROI | country AGO | lat -13.57 | lon 13.95 | feature PPL | prec 1
place Ganda | id C.AGO.GANDA | country AGO | lat -13.02 | lon 14.63 | feature PPL | prec 1
place Marange | id C.ZWE.MARANGE | country ZWE | lat -19.6 | lon 32.4 | feature PPL | prec 1
place Chiadzwa | id C.ZWE.CHIADZWA | country ZWE | lat -19.6 | lon 32.4 | feature PPL | prec 2
place Marikana | id C.ZAF.MARIKANA | country ZAF | lat -25.7 | lon 27.48 | feature PPL | prec 1
place Alexandra township | id C.ZAF.ALEXANDRATOWNSHIP | country ZAF | lat -26.1 | lon 28.1 | feature PPLX | prec 1
place Phoenix Durban | id C.ZAF.PHOENIXDURBAN | country ZAF | lat -29.7 | lon 31 | feature PPLX | prec 1
place Philippi East | id C.ZAF.PHILIPPIEAST | country ZAF | lat -34 | lon 18.6 | feature PPLX | prec 1
place Khayelitsha | id C.ZAF.KHAYELITSHA | country ZAF | lat -34.04 | lon 18.68 | feature PPLX | prec 1
place Gugulethu | id C.ZAF.GUGULETHU | country ZAF | lat -33.98 | lon 18.57 | feature PPLX | prec 1
place Hanover Park | id C.ZAF.HANOVERPARK | country ZAF | lat -33.99 | lon 18.53 | feature PPLX | prec 1
place Manenberg | id C.ZAF.MANENBERG | country ZAF | lat -33.98 | lon 18.55 | feature PPLX | prec 1
place Mitchells Plain, Mitchell's Plain | id C.ZAF.MITCHELLSPLAIN | country ZAF | lat -34.05 | lon 18.62 | feature PPLX | prec 1
place Umlazi | id C.ZAF.UMLAZI | country ZAF | lat -29.97 | lon 30.88 | feature PPL | prec 1
place KwaMashu | id C.ZAF.KWAMASHU | country ZAF | lat -29.75 | lon 30.98 | feature PPL | prec 1
place Inanda | id C.ZAF.INANDA | country ZAF | lat -29.68 | lon 30.93 | feature PPL | prec 1
place Glebelands | id C.ZAF.GLEBELANDS | country ZAF | lat -29.95 | lon 30.93 | feature PPLX | prec 1
place Maseru West | id C.LSO.MASERUWEST | country LSO | lat -29.32 | lon 27.48 | feature PPLX | prec 1

# --- Ethiopia, Eritrea, Djibouti ---
place Oromia, Oromia region, Oromia Region, Oromia Regional State | id C.ETH.OROMIA.S | geonameid 444185 | country ETH | adm1 Oromiya | lat 7.5 | lon 39.5 | feature ADM1 | prec 4
place Amhara region, Amhara Region, Amhara Regional State | id C.ETH.AMHARAREGION.S | geonameid 444180 | country ETH | adm1 Amhara | lat 11.7 | lon 38 | feature ADM1 | prec 4
place Tigray region, Tigray Region | id C.ETH.TIGRAYREGION.S | geonameid 444187 | country ETH | adm1 Tigray | lat 13.9 | lon 38.7 | feature ADM1 | prec 4
place Somali region, Somali Region, Ogaden, Somali Regional State | id C.ETH.SOMALIREGION.S | geonameid 444186 | country ETH | adm1 Somali | lat 6.7 | lon 43.7 | feature ADM1 | prec 4
place Afar region, Afar Region, Afar Regional State | id C.ETH.AFARREGION.S | geonameid 444179 | country ETH | adm1 Āfar | lat 12 | lon 41 | feature ADM1 | prec 4
place Gambela region, Gambella region, Gambella Region, Gambela Region | id C.ETH.GAMBELAREGION.S | geonameid 444183 | country ETH | adm1 Gambela | lat 7.8 | lon 34.3 | feature ADM1 | prec 4
place Benishangul-Gumuz region, Beinshangul, Beninshangul-Gumuz | id C.ETH.BENISHANGULGUMUZREGION.S | geonameid 444181 | country ETH | adm1 Bīnshangul Gumuz | lat 10.7 | lon 35.4 | feature ADM1 | prec 4
place SNNPR, SNNP, SNNPR region | id C.ETH.SNNPR.S | geonameid 444188 | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 6.5 | lon 37 | feature ADM1 | prec 4
place Sidama region, Sidama Region | id C.ETH.SIDAMAREGION.D | country ETH | lat 6.8 | lon 38.5 | feature ADM2 | prec 3
place South West Ethiopia | id C.ETH.SOUTHWESTETHIOPIA.D | country ETH | lat 7 | lon 35.9 | feature ADM2 | prec 3
place Wollega, Wellega, Welega, Wollega zones | id C.ETH.WOLLEGA | country ETH | lat 9 | lon 36 | feature AREA | prec 4
place Western Wollega | id C.ETH.WESTERNWOLLEGA.D | country ETH | lat 9.2 | lon 35.4 | feature ADM2 | prec 3
place Eastern Wollega, East Welega | id C.ETH.EASTERNWOLLEGA.D | country ETH | lat 9.1 | lon 36.8 | feature ADM2 | prec 3
place Horo Gudru Wollega, Horo Guduru Welega | id C.ETH.HOROGUDRUWOLLEGA.D | country ETH | lat 9.7 | lon 37.1 | feature ADM2 | prec 3
place Qellem Wollega, Qelem Wellega, Qelem Wollega | id C.ETH.QELLEMWOLLEGA.D | country ETH | lat 8.6 | lon 34.9 | feature ADM2 | prec 3
place North Shewa, North Shoa | id C.ETH.NORTHSHEWA.D | country ETH | lat 9.9 | lon 39 | feature ADM2 | prec 3
place West Shewa, West Shoa | id C.ETH.WESTSHEWA.D | country ETH | lat 9 | lon 37.9 | feature ADM2 | prec 3
place East Shewa, East Shoa | id C.ETH.EASTSHEWA.D | country ETH | lat 8.6 | lon 39.2 | feature ADM2 | prec 3
place South West Shewa | id C.ETH.SOUTHWESTSHEWA.D | country ETH | lat 8.5 | lon 38.1 | feature ADM2 | prec 3
place West Arsi | id C.ETH.WESTARSI.D | country ETH | lat 7 | lon 38.9 | feature ADM2 | prec 3
place East Bale | id C.ETH.EASTBALE.D | country ETH | lat 7.1 | lon 41 | feature ADM2 | prec 3
place Buno Bedele, Bunno Bedele | id C.ETH.BUNOBEDELE.D | country ETH | lat 8.4 | lon 36.2 | feature ADM2 | prec 3
place Ilu Aba Bora, Illubabor, Illu Aba Bora | id C.ETH.ILUABABORA.D | country ETH | lat 8.2 | lon 35.6 | feature ADM2 | prec 3
place Jimma zone | id C.ETH.JIMMAZONE | country ETH | lat 7.67 | lon 36.83 | feature PPL | prec 1
place Guliso | id C.ETH.GULISO | country ETH | lat 9.2 | lon 35.45 | feature PPL | prec 1
place Najo | id C.ETH.NAJO | country ETH | lat 9.5 | lon 35.5 | feature PPL | prec 1
place Gaba Robi | id C.ETH.GABAROBI | country ETH | lat 9 | lon 35.3 | feature PPL | prec 2
place Gidami | id C.ETH.GIDAMI | country ETH | lat 8.98 | lon 34.62 | feature PPL | prec 1
place Hawa Gelan, Hawa Galan | id C.ETH.HAWAGELAN | country ETH | lat 8.7 | lon 34.95 | feature PPL | prec 1
place Kiremu, Kiramu | id C.ETH.KIREMU | country ETH | lat 10 | lon 36.87 | feature PPL | prec 1
place Gida Ayana | id C.ETH.GIDAAYANA | country ETH | lat 9.87 | lon 36.92 | feature PPL | prec 1
place Gutin, Guten | id C.ETH.GUTIN | country ETH | lat 9.5 | lon 36.6 | feature PPL | prec 1
place Haro Limu | id C.ETH.HAROLIMU | country ETH | lat 9.7 | lon 36.3 | feature PPL | prec 1
place Haro Addis Alem | id C.ETH.HAROADDISALEM | country ETH | lat 9.7 | lon 37 | feature PPL | prec 2
place Gatira | id C.ETH.GATIRA | country ETH | lat 9.7 | lon 37 | feature PPL | prec 2
place Kokofe | id C.ETH.KOKOFE | country ETH | lat 9.7 | lon 37 | feature PPL | prec 2
place Amuru | id C.ETH.AMURU | country ETH | lat 10 | lon 37 | feature PPL | prec 1
place Jardega Jarte | id C.ETH.JARDEGAJARTE | country ETH | lat 9.9 | lon 37 | feature PPL | prec 1
place Agamsa | id C.ETH.AGAMSA | country ETH | lat 10 | lon 36.9 | feature PPL | prec 1
place Fincha | id C.ETH.FINCHA | country ETH | lat 9.57 | lon 37.37 | feature PPL | prec 1
place Babo Gembel | id C.ETH.BABOGEMBEL | country ETH | lat 9.7 | lon 34.9 | feature PPL | prec 1
place Tole Kebele | id C.ETH.TOLEKEBELE | country ETH | lat 8.9 | lon 36 | feature PPL | prec 2
place Negele Arsi, Arsi Negele | id C.ETH.NEGELEARSI | country ETH | lat 7.35 | lon 38.7 | feature PPL | prec 1
place Fentale, Fantale | id C.ETH.FENTALE | country ETH | lat 8.9 | lon 39.9 | feature PPL | prec 1
place Kamise | id C.ETH.KAMISE | country ETH | lat 10.72 | lon 39.87 | feature PPL | prec 1
place Adama | id C.ETH.ADAMA | country ETH | lat 8.54 | lon 39.27 | feature PPL | prec 1
place Debre Zeit | id C.ETH.DEBREZEIT | country ETH | lat 8.75 | lon 38.98 | feature PPL | prec 1
place Burayu | id C.ETH.BURAYU | country ETH | lat 9.08 | lon 38.67 | feature PPL | prec 1
place Legetafo | id C.ETH.LEGETAFO | country ETH | lat 9.06 | lon 38.9 | feature PPL | prec 1
place Sululta | id C.ETH.SULULTA | country ETH | lat 9.18 | lon 38.75 | feature PPL | prec 1
place Ashewa Meda | id C.ETH.ASHEWAMEDA | country ETH | lat 9.08 | lon 38.65 | feature PPLX | prec 1
place Chiro | id C.ETH.CHIRO | country ETH | lat 9.08 | lon 40.87 | feature PPL | prec 1
place Awaday | id C.ETH.AWADAY | country ETH | lat 9.35 | lon 42.05 | feature PPL | prec 1
place Babile | id C.ETH.BABILE | country ETH | lat 9.22 | lon 42.33 | feature PPL | prec 1
place Gursum | id C.ETH.GURSUM | country ETH | lat 9.35 | lon 42.4 | feature PPL | prec 1
place Chinaksen, Chinaksan | id C.ETH.CHINAKSEN | country ETH | lat 9.5 | lon 42.6 | feature PPL | prec 1
place Meyu Muluke | id C.ETH.MEYUMULUKE.D | country ETH | lat 8.4 | lon 42.1 | feature ADM2 | prec 3
place Bedeno | id C.ETH.BEDENO | country ETH | lat 9.1 | lon 41.63 | feature PPL | prec 1
place Hawi Gudina | id C.ETH.HAWIGUDINA.D | country ETH | lat 8.2 | lon 40.8 | feature ADM2 | prec 3
place Daro Lebu | id C.ETH.DAROLEBU.D | country ETH | lat 8.6 | lon 40.5 | feature ADM2 | prec 3
place Gelana | id C.ETH.GELANA.D | country ETH | lat 6 | lon 38.2 | feature ADM2 | prec 3
place Kercha | id C.ETH.KERCHA | country ETH | lat 5.8 | lon 38.3 | feature PPL | prec 1
place Bule Hora town | id C.ETH.BULEHORATOWN | country ETH | lat 5.63 | lon 38.25 | feature PPL | prec 1
place Negele Borana, Negele Borena | id C.ETH.NEGELEBORANA | country ETH | lat 5.33 | lon 39.58 | feature PPL | prec 1
place Moyale Ethiopia | id C.ETH.MOYALEETHIOPIA | country ETH | lat 3.55 | lon 39.05 | feature PPL | prec 1
place Guji zone | id C.ETH.GUJIZONE.D | country ETH | lat 5.8 | lon 39 | feature ADM2 | prec 3
place Kofele | id C.ETH.KOFELE | country ETH | lat 7.07 | lon 38.78 | feature PPL | prec 1
place Batu | id C.ETH.BATU | country ETH | lat 7.93 | lon 38.72 | feature PPL | prec 1
place Chewaka | id C.ETH.CHEWAKA.D | country ETH | lat 9.1 | lon 36.1 | feature ADM2 | prec 3
place Gechi | id C.ETH.GECHI | country ETH | lat 8.5 | lon 36.3 | feature PPL | prec 1
place Dabo Hana | id C.ETH.DABOHANA | country ETH | lat 8.5 | lon 36.3 | feature PPL | prec 2
place Haro Shote | id C.ETH.HAROSHOTE | country ETH | lat 9.1 | lon 36.5 | feature PPL | prec 2
place Mana Sibu | id C.ETH.MANASIBU.D | country ETH | lat 9.8 | lon 35.1 | feature ADM2 | prec 3
place Ameya, Ameya woreda | id C.ETH.AMEYA.D | country ETH | lat 8.6 | lon 37.7 | feature ADM2 | prec 3
place Wara Jarso, Were Jarso | id C.ETH.WARAJARSO.D | country ETH | lat 10 | lon 38.3 | feature ADM2 | prec 3
place Dera Oromia | id C.ETH.DERAOROMIA | country ETH | lat 8.3 | lon 39.3 | feature PPL | prec 1
place Derra | id C.ETH.DERRA.D | country ETH | lat 10.1 | lon 38.7 | feature ADM2 | prec 3
place West Gondar | id C.ETH.WESTGONDAR.D | country ETH | lat 12.8 | lon 36.3 | feature ADM2 | prec 3
place North Wollo, North Wello | id C.ETH.NORTHWOLLO.D | country ETH | lat 11.9 | lon 39.4 | feature ADM2 | prec 3
place South Wollo, South Wello | id C.ETH.SOUTHWOLLO.D | country ETH | lat 11 | lon 39.3 | feature ADM2 | prec 3
place East Gojjam, East Gojam | id C.ETH.EASTGOJJAM.D | country ETH | lat 10.5 | lon 37.9 | feature ADM2 | prec 3
place West Gojjam, West Gojam | id C.ETH.WESTGOJJAM.D | country ETH | lat 11.1 | lon 37.3 | feature ADM2 | prec 3
place Awi zone | id C.ETH.AWIZONE.D | country ETH | lat 11 | lon 36.8 | feature ADM2 | prec 3
place Wag Hemra, Wag Himra, Wag Hamra | id C.ETH.WAGHEMRA.D | country ETH | lat 12.6 | lon 39 | feature ADM2 | prec 3
place North Shewa Amhara | id C.ETH.NORTHSHEWAAMHARA.D | country ETH | lat 10 | lon 39.5 | feature ADM2 | prec 3
place Wolqait, Welkayt | id C.ETH.WOLQAIT.D | country ETH | lat 13.7 | lon 37.3 | feature ADM2 | prec 3
place Western Tigray | id C.ETH.WESTERNTIGRAY.D | country ETH | lat 13.9 | lon 37 | feature ADM2 | prec 3
place Dabat | id C.ETH.DABAT | country ETH | lat 12.98 | lon 37.77 | feature PPL | prec 1
place Chilga | id C.ETH.CHILGA.D | country ETH | lat 12.55 | lon 37.07 | feature ADM2 | prec 3
place Genda Wuha, Gendewuha | id C.ETH.GENDAWUHA | country ETH | lat 12.77 | lon 36.4 | feature PPL | prec 1
place Gelego | id C.ETH.GELEGO | country ETH | lat 12.2 | lon 36 | feature PPL | prec 1
place Quara | id C.ETH.QUARA.D | country ETH | lat 12.3 | lon 35.8 | feature ADM2 | prec 3
place Nefas Mewcha | id C.ETH.NEFASMEWCHA | country ETH | lat 11.73 | lon 38.47 | feature PPL | prec 1
place Gashena | id C.ETH.GASHENA | country ETH | lat 11.68 | lon 38.92 | feature PPL | prec 1
place Kobo town | id C.ETH.KOBOTOWN | country ETH | lat 12.15 | lon 39.63 | feature PPL | prec 1
place Hayk, Haik | id C.ETH.HAYK | country ETH | lat 11.31 | lon 39.68 | feature PPL | prec 1
place Wuchale | id C.ETH.WUCHALE | country ETH | lat 11.52 | lon 39.6 | feature PPL | prec 1
place Antsokia | id C.ETH.ANTSOKIA.D | country ETH | lat 10.6 | lon 39.8 | feature ADM2 | prec 3
place Majete, Mejete | id C.ETH.MAJETE | country ETH | lat 10.45 | lon 39.85 | feature PPL | prec 1
place Jewha | id C.ETH.JEWHA | country ETH | lat 10.1 | lon 39.95 | feature PPL | prec 2
place Karakore | id C.ETH.KARAKORE | country ETH | lat 10.4 | lon 39.95 | feature PPL | prec 1
place Senbete | id C.ETH.SENBETE | country ETH | lat 10.3 | lon 39.97 | feature PPL | prec 1
place Injibara | id C.ETH.INJIBARA | country ETH | lat 10.95 | lon 36.93 | feature PPL | prec 1
place Dangila | id C.ETH.DANGILA | country ETH | lat 11.26 | lon 36.84 | feature PPL | prec 1
place Motta, Mota | id C.ETH.MOTTA | country ETH | lat 11.08 | lon 37.88 | feature PPL | prec 1
place Dejen | id C.ETH.DEJEN | country ETH | lat 10.17 | lon 38.13 | feature PPL | prec 1
place Simada, Semada | id C.ETH.SIMADA.D | country ETH | lat 11.35 | lon 38.25 | feature ADM2 | prec 3
place Lay Gayint | id C.ETH.LAYGAYINT.D | country ETH | lat 11.9 | lon 38.4 | feature ADM2 | prec 3
place Ebinat, Ibnat | id C.ETH.EBINAT | country ETH | lat 12.13 | lon 38.05 | feature PPL | prec 1
place Maksegnit | id C.ETH.MAKSEGNIT | country ETH | lat 12.37 | lon 37.55 | feature PPL | prec 1
place Chenna Teklehaymanot | id C.ETH.CHENNATEKLEHAYMANOT | country ETH | lat 13 | lon 37.7 | feature PPL | prec 2
place Arbaya | id C.ETH.ARBAYA | country ETH | lat 12.5 | lon 37.9 | feature PPL | prec 2
place Meshenti | id C.ETH.MESHENTI | country ETH | lat 11.47 | lon 37.28 | feature PPL | prec 1
place Menz | id C.ETH.MENZ.D | country ETH | lat 10.3 | lon 39.5 | feature ADM2 | prec 3
place Wukro | id C.ETH.WUKRO | country ETH | lat 13.79 | lon 39.6 | feature PPL | prec 1
place Mai Tsebri, Mai Tsebre | id C.ETH.MAITSEBRI | country ETH | lat 13.6 | lon 38.15 | feature PPL | prec 1
place May Tsebri | id C.ETH.MAYTSEBRI | country ETH | lat 13.6 | lon 38.15 | feature PPL | prec 1
place Sheraro | id C.ETH.SHERARO | country ETH | lat 14.4 | lon 37.78 | feature PPL | prec 1
place Shiraro | id C.ETH.SHIRARO | country ETH | lat 14.4 | lon 37.78 | feature PPL | prec 1
place Badme | id C.ETH.BADME | country ETH | lat 14.73 | lon 37.8 | feature PPL | prec 1
place Adwa town | id C.ETH.ADWATOWN | country ETH | lat 14.16 | lon 38.9 | feature PPL | prec 1
place Mahbere Dego | id C.ETH.MAHBEREDEGO | country ETH | lat 14.1 | lon 38.7 | feature PPL | prec 2
place Debre Abay | id C.ETH.DEBREABAY | country ETH | lat 13.7 | lon 38.2 | feature PPL | prec 2
place Adi Daero, Adi Da'ero | id C.ETH.ADIDAERO | country ETH | lat 14.3 | lon 38.2 | feature PPL | prec 1
place Adi Harush | id C.ETH.ADIHARUSH | country ETH | lat 13.6 | lon 38.2 | feature CMP | prec 1
place Mai Aini, Mai-Aini | id C.ETH.MAIAINI | country ETH | lat 13.6 | lon 38.2 | feature CMP | prec 2
place Hitsats | id C.ETH.HITSATS | country ETH | lat 14.1 | lon 37.9 | feature CMP | prec 1
place Shimelba | id C.ETH.SHIMELBA | country ETH | lat 14.5 | lon 37.7 | feature CMP | prec 1
place Dedebit, Dedebit camp | id C.ETH.DEDEBIT | country ETH | lat 13.9 | lon 38 | feature CMP | prec 1
place Abiy Adi | id C.ETH.ABIYADI | country ETH | lat 13.62 | lon 39 | feature PPL | prec 1
place Hagere Selam | id C.ETH.HAGERESELAM | country ETH | lat 13.65 | lon 39.17 | feature PPL | prec 1
place Samre town | id C.ETH.SAMRETOWN | country ETH | lat 13.13 | lon 39.2 | feature PPL | prec 1
place Chercher | id C.ETH.CHERCHER | country ETH | lat 12.6 | lon 39.8 | feature PPL | prec 1
place Mehoni | id C.ETH.MEHONI | country ETH | lat 12.8 | lon 39.65 | feature PPL | prec 1
place Hiwane | id C.ETH.HIWANE | country ETH | lat 13.1 | lon 39.5 | feature PPL | prec 1
place May Kadra | id C.ETH.MAYKADRA | country ETH | lat 14.07 | lon 36.57 | feature PPL | prec 1
place Adebay | id C.ETH.ADEBAY | country ETH | lat 14 | lon 36.7 | feature PPL | prec 1
place Rawyan | id C.ETH.RAWYAN | country ETH | lat 14.2 | lon 36.6 | feature PPL | prec 1
place Baeker | id C.ETH.BAEKER | country ETH | lat 14.1 | lon 36.8 | feature PPL | prec 2
place Adi Goshu | id C.ETH.ADIGOSHU | country ETH | lat 14.05 | lon 37.3 | feature PPL | prec 1
place Adi Remets | id C.ETH.ADIREMETS | country ETH | lat 13.75 | lon 37.33 | feature PPL | prec 1
place Wolkait Tegede, Tsegede | id C.ETH.WOLKAITTEGEDE.D | country ETH | lat 13.4 | lon 37.2 | feature ADM2 | prec 3
place Freweyni | id C.ETH.FREWEYNI | country ETH | lat 14.05 | lon 39.57 | feature PPL | prec 1
place Idaga Hamus | id C.ETH.IDAGAHAMUS | country ETH | lat 14.18 | lon 39.56 | feature PPL | prec 1
place Gijet | id C.ETH.GIJET | country ETH | lat 13.2 | lon 39.2 | feature PPL | prec 1
place Atsbi | id C.ETH.ATSBI | country ETH | lat 13.87 | lon 39.73 | feature PPL | prec 1
place Dengelat | id C.ETH.DENGELAT | country ETH | lat 14 | lon 39.4 | feature PPL | prec 2
place Bizet | id C.ETH.BIZET | country ETH | lat 14.3 | lon 39.2 | feature PPL | prec 1
place Gheralta | id C.ETH.GHERALTA | country ETH | lat 13.9 | lon 39.4 | feature AREA | prec 4
place Yechila | id C.ETH.YECHILA | country ETH | lat 13.2 | lon 39 | feature PPL | prec 1
place Selekleka | id C.ETH.SELEKLEKA | country ETH | lat 14.1 | lon 38.45 | feature PPL | prec 1
place Abala town | id C.ETH.AFAR.ABALATOWN | country ETH | adm1 Āfar | lat 13.35 | lon 39.75 | feature PPL | prec 1
place Berhale | id C.ETH.AFAR.BERHALE | country ETH | adm1 Āfar | lat 13.85 | lon 40.02 | feature PPL | prec 1
place Afdera | id C.ETH.AFAR.AFDERA | country ETH | adm1 Āfar | lat 13.2 | lon 40.9 | feature PPL | prec 1
place Kasa Gita, Kassagita | id C.ETH.AFAR.KASAGITA | country ETH | adm1 Āfar | lat 11.5 | lon 40.2 | feature PPL | prec 1
place Erebti | id C.ETH.AFAR.EREBTI.D | country ETH | adm1 Āfar | lat 13.3 | lon 40 | feature ADM2 | prec 3
place Megale, Magale | id C.ETH.AFAR.MEGALE.D | country ETH | adm1 Āfar | lat 13 | lon 40 | feature ADM2 | prec 3
place Afambo | id C.ETH.AFAR.AFAMBO.D | country ETH | adm1 Āfar | lat 11.5 | lon 41.6 | feature ADM2 | prec 3
place Konaba, Koneba | id C.ETH.AFAR.KONABA.D | country ETH | adm1 Āfar | lat 14 | lon 39.9 | feature ADM2 | prec 3
place Teru | id C.ETH.AFAR.TERU.D | country ETH | adm1 Āfar | lat 12.3 | lon 40.2 | feature ADM2 | prec 3
place Gewane | id C.ETH.AFAR.GEWANE | country ETH | adm1 Āfar | lat 10.17 | lon 40.65 | feature PPL | prec 1
place Adaar | id C.ETH.AFAR.ADAAR.D | country ETH | adm1 Āfar | lat 11.5 | lon 40.9 | feature ADM2 | prec 3
place Garba Issa | id C.ETH.AFAR.GARBAISSA | country ETH | adm1 Āfar | lat 10.9 | lon 40.8 | feature PPL | prec 2
place Undufo | id C.ETH.AFAR.UNDUFO | country ETH | adm1 Āfar | lat 10.9 | lon 40.8 | feature PPL | prec 2
place Adaytu | id C.ETH.AFAR.ADAYTU | country ETH | adm1 Āfar | lat 10.9 | lon 40.8 | feature PPL | prec 2
place Fantirasu | id C.ETH.AFAR.FANTIRASU | country ETH | adm1 Āfar | lat 12.3 | lon 40.4 | feature AREA | prec 4
place Kebri Dahar, Kebridehar, Kebri Dehar | id C.ETH.SOMALI.KEBRIDAHAR | country ETH | adm1 Somali | lat 6.73 | lon 44.28 | feature PPL | prec 1
place Kebri Beyah | id C.ETH.SOMALI.KEBRIBEYAH | country ETH | adm1 Somali | lat 9.1 | lon 43.17 | feature PPL | prec 1
place Warder, Werder | id C.ETH.SOMALI.WARDER | country ETH | adm1 Somali | lat 6.97 | lon 45.35 | feature PPL | prec 1
place Shilabo | id C.ETH.SOMALI.SHILABO | country ETH | adm1 Somali | lat 6.08 | lon 44.77 | feature PPL | prec 1
place Imey | id C.ETH.SOMALI.IMEY | country ETH | adm1 Somali | lat 6.47 | lon 42.18 | feature PPL | prec 1
place Dolo Odo | id C.ETH.SOMALI.DOLOODO | country ETH | adm1 Somali | lat 4.17 | lon 42.07 | feature PPL | prec 1
place Melkadida | id C.ETH.SOMALI.MELKADIDA | country ETH | adm1 Somali | lat 4.5 | lon 41.7 | feature CMP | prec 1
place Bokolmanyo | id C.ETH.SOMALI.BOKOLMANYO | country ETH | adm1 Somali | lat 4.5 | lon 41.7 | feature CMP | prec 2
place Kobe camp | id C.ETH.SOMALI.KOBECAMP | country ETH | adm1 Somali | lat 4.5 | lon 41.7 | feature CMP | prec 2
place Fafan | id C.ETH.SOMALI.FAFAN.D | country ETH | adm1 Somali | lat 9.3 | lon 42.7 | feature ADM2 | prec 3
place Sitti | id C.ETH.SOMALI.SITTI.D | country ETH | adm1 Somali | lat 10 | lon 42 | feature ADM2 | prec 3
place Dawa zone | id C.ETH.SOMALI.DAWAZONE.D | country ETH | adm1 Somali | lat 4.5 | lon 41 | feature ADM2 | prec 3
place Jarar, Jerer | id C.ETH.SOMALI.JARAR.D | country ETH | adm1 Somali | lat 8 | lon 43.8 | feature ADM2 | prec 3
place Korahe, Korahay | id C.ETH.SOMALI.KORAHE.D | country ETH | adm1 Somali | lat 6.6 | lon 44.5 | feature ADM2 | prec 3
place Afder | id C.ETH.SOMALI.AFDER.D | country ETH | adm1 Somali | lat 5.8 | lon 42.3 | feature ADM2 | prec 3
place Moyale Somali | id C.ETH.SOMALI.MOYALESOMALI | country ETH | adm1 Somali | lat 3.55 | lon 39.1 | feature PPL | prec 1
place Tuli Guled | id C.ETH.SOMALI.TULIGULED | country ETH | adm1 Somali | lat 9.6 | lon 42.7 | feature PPL | prec 1
place Aato | id C.ETH.SOMALI.AATO | country ETH | adm1 Somali | lat 4.5 | lon 43.1 | feature PPL | prec 2
place Yeed | id C.ETH.SOMALI.YEED | country ETH | adm1 Somali | lat 4.5 | lon 43.1 | feature PPL | prec 2
place El Kari | id C.ETH.SOMALI.ELKARI | country ETH | adm1 Somali | lat 5.9 | lon 42.1 | feature PPL | prec 1
place Bulen town | id C.ETH.BINSHANGULGU.BULENTOWN | country ETH | adm1 Bīnshangul Gumuz | lat 10.6 | lon 36.07 | feature PPL | prec 1
place Dangur Woreda | id C.ETH.BINSHANGULGU.DANGURWOREDA.D | country ETH | adm1 Bīnshangul Gumuz | lat 11.3 | lon 36.2 | feature ADM2 | prec 3
place Mandura, Madira | id C.ETH.BINSHANGULGU.MANDURA.D | country ETH | adm1 Bīnshangul Gumuz | lat 11.05 | lon 36.4 | feature ADM2 | prec 3
place Debati, Dibate | id C.ETH.BINSHANGULGU.DEBATI | country ETH | adm1 Bīnshangul Gumuz | lat 10.65 | lon 36.2 | feature PPL | prec 1
place Wenbera, Wembera | id C.ETH.BINSHANGULGU.WENBERA.D | country ETH | adm1 Bīnshangul Gumuz | lat 10.6 | lon 35.8 | feature ADM2 | prec 3
place Kemashi | id C.ETH.BINSHANGULGU.KEMASHI | country ETH | adm1 Bīnshangul Gumuz | lat 9.5 | lon 35.9 | feature PPL | prec 1
place Sherkole | id C.ETH.BINSHANGULGU.SHERKOLE | country ETH | adm1 Bīnshangul Gumuz | lat 10.6 | lon 34.8 | feature PPL | prec 1
place Kurmuk Ethiopia | id C.ETH.BINSHANGULGU.KURMUKETHIOPIA | country ETH | adm1 Bīnshangul Gumuz | lat 10.55 | lon 34.28 | feature PPL | prec 1
place Sedal, Sirba Abbay | id C.ETH.BINSHANGULGU.SEDAL.D | country ETH | adm1 Bīnshangul Gumuz | lat 10 | lon 35.4 | feature ADM2 | prec 3
place Bambasi | id C.ETH.BINSHANGULGU.BAMBASI | country ETH | adm1 Bīnshangul Gumuz | lat 9.75 | lon 34.73 | feature PPL | prec 1
place Belo Jeganfoy, Belojiganfoy | id C.ETH.BINSHANGULGU.BELOJEGANFOY.D | country ETH | adm1 Bīnshangul Gumuz | lat 9.7 | lon 36.1 | feature ADM2 | prec 3
place Bekoji Metekel | id C.ETH.BINSHANGULGU.BEKOJIMETEKEL | country ETH | adm1 Bīnshangul Gumuz | lat 10.6 | lon 36 | feature PPL | prec 2
place Aicid | id C.ETH.BINSHANGULGU.AICID | country ETH | adm1 Bīnshangul Gumuz | lat 11.3 | lon 36.4 | feature PPL | prec 2
place Tsore | id C.ETH.BINSHANGULGU.TSORE | country ETH | adm1 Bīnshangul Gumuz | lat 10.2 | lon 34.6 | feature CMP | prec 1
place Abobo | id C.ETH.GAMBELA.ABOBO | country ETH | adm1 Gambela | lat 7.85 | lon 34.55 | feature PPL | prec 1
place Pinyudo | id C.ETH.GAMBELA.PINYUDO | country ETH | adm1 Gambela | lat 7.65 | lon 34.25 | feature CMP | prec 1
place Fugnido | id C.ETH.GAMBELA.FUGNIDO | country ETH | adm1 Gambela | lat 7.65 | lon 34.25 | feature CMP | prec 2
place Jewi | id C.ETH.GAMBELA.JEWI | country ETH | adm1 Gambela | lat 8.2 | lon 34.5 | feature CMP | prec 1
place Kule camp, Kule refugee camp | id C.ETH.GAMBELA.KULECAMP | country ETH | adm1 Gambela | lat 8.3 | lon 34.3 | feature CMP | prec 1
place Tierkidi | id C.ETH.GAMBELA.TIERKIDI | country ETH | adm1 Gambela | lat 8.3 | lon 34.3 | feature CMP | prec 2
place Nguenyyiel | id C.ETH.GAMBELA.NGUENYYIEL | country ETH | adm1 Gambela | lat 8.2 | lon 34.3 | feature CMP | prec 1
place Lare town | id C.ETH.GAMBELA.LARETOWN | country ETH | adm1 Gambela | lat 8.3 | lon 33.95 | feature PPL | prec 1
place Akobo Ethiopia | id C.ETH.GAMBELA.AKOBOETHIOPIA | country ETH | adm1 Gambela | lat 7.8 | lon 33 | feature PPL | prec 1
place Metu Gambella | id C.ETH.GAMBELA.METUGAMBELLA | country ETH | adm1 Gambela | lat 8.35 | lon 33.85 | feature PPL | prec 1
place Mengesh, Godere | id C.ETH.GAMBELA.MENGESH.D | country ETH | adm1 Gambela | lat 7.2 | lon 35 | feature ADM2 | prec 3
place Wolaita, Wolayita | id C.ETH.SOUTHERNNATI.WOLAITA.D | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 6.8 | lon 37.7 | feature ADM2 | prec 3
place Wolaita Sodo | id C.ETH.SOUTHERNNATI.WOLAITASODO | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 6.86 | lon 37.76 | feature PPL | prec 1
place Gedeo | id C.ETH.SOUTHERNNATI.GEDEO.D | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 6.2 | lon 38.3 | feature ADM2 | prec 3
place Gurage | id C.ETH.SOUTHERNNATI.GURAGE.D | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 8.1 | lon 38 | feature ADM2 | prec 3
place Segen zone | id C.ETH.SOUTHERNNATI.SEGENZONE.D | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 5.5 | lon 37.5 | feature ADM2 | prec 3
place Konso zone | id C.ETH.SOUTHERNNATI.KONSOZONE | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 5.25 | lon 37.48 | feature PPL | prec 1
place Karat | id C.ETH.SOUTHERNNATI.KARAT | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 5.25 | lon 37.48 | feature PPL | prec 2
place Amaro | id C.ETH.SOUTHERNNATI.AMARO.D | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 5.8 | lon 37.9 | feature ADM2 | prec 3
place South Omo | id C.ETH.SOUTHERNNATI.SOUTHOMO.D | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 5.3 | lon 36.3 | feature ADM2 | prec 3
place Mizan Aman | id C.ETH.SOUTHERNNATI.MIZANAMAN | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 7 | lon 35.58 | feature PPL | prec 1
place Bench Sheko, Bench-Sheko | id C.ETH.SOUTHERNNATI.BENCHSHEKO.D | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 6.9 | lon 35.5 | feature ADM2 | prec 3
place Guraferda woreda | id C.ETH.SOUTHERNNATI.GURAFERDAWOREDA.D | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 6.8 | lon 35.2 | feature ADM2 | prec 3
place Tepi | id C.ETH.SOUTHERNNATI.TEPI | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 7.2 | lon 35.45 | feature PPL | prec 1
place Derashe woreda | id C.ETH.SOUTHERNNATI.DERASHEWOREDA | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 5.65 | lon 37.37 | feature PPL | prec 1
place Gidole | id C.ETH.SOUTHERNNATI.GIDOLE | country ETH | adm1 "Southern Nations, Nationalities, and People's" | lat 5.65 | lon 37.37 | feature PPL | prec 2
place Meskel Square | id C.ETH.ADISABEBA.MESKELSQUARE | country ETH | adm1 Ādīs Ābeba | lat 9.01 | lon 38.76 | feature PPLX | prec 1
place Kolfe | id C.ETH.ADISABEBA.KOLFE | country ETH | adm1 Ādīs Ābeba | lat 9 | lon 38.7 | feature PPLX | prec 1
place Tsorona, Tserona | id C.ERI.TSORONA | country ERI | lat 14.62 | lon 39.2 | feature PPL | prec 1
place Tesseney, Teseney | id C.ERI.TESSENEY | country ERI | lat 15.11 | lon 36.66 | feature PPL | prec 1
place Omhajer, Om Hajer | id C.ERI.OMHAJER | country ERI | lat 14.32 | lon 36.65 | feature PPL | prec 1
place Senafe | id C.ERI.SENAFE | country ERI | lat 14.7 | lon 39.42 | feature PPL | prec 1
place Ras Doumeira, Ras Dumeira | id C.ERI.RASDOUMEIRA | country ERI | lat 12.7 | lon 43.13 | feature PPL | prec 1
place Garabtisan | id C.DJI.GARABTISAN | country DJI | lat 11.9 | lon 42.7 | feature PPL | prec 2
