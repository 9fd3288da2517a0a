# africa-west.lex - towns, districts, camps, regions of armed conflict that neither the gazetteer of cities nor ../conflict-places.lex holds.
#
# Own work, from general knowledge. Coordinates (WGS84) are approximate, to about 0.1 degree for towns; districts and divisions get their
# main settlement or about their middle. prec is UCDP's where_prec: 1 the town, 2 near it, 3 district, 4 division, 5 a wider region.
# A name known to be beside another place of this list has that place's point and prec 2.
# That a place stands under a country says where maps put it, not who is right about a border.

# --- Nigeria: states, as news writes them ---
place Abia State | id C.NGA.ABIASTATE.S | geonameid 2565340 | country NGA | adm1 Abia | lat 5.5 | lon 7.5 | feature ADM1 | prec 4
place Adamawa State | id C.NGA.ADAMAWASTATE.S | geonameid 2565342 | country NGA | adm1 Adamawa | lat 9.3 | lon 12.4 | feature ADM1 | prec 4
place Akwa Ibom State | id C.NGA.AKWAIBOMSTATE.S | geonameid 2350813 | country NGA | adm1 Akwa Ibom | lat 4.95 | lon 7.85 | feature ADM1 | prec 4
place Anambra State | id C.NGA.ANAMBRASTATE.S | geonameid 2349961 | country NGA | adm1 Anambra | lat 6.2 | lon 7 | feature ADM1 | prec 4
place Bauchi State | id C.NGA.BAUCHISTATE.S | geonameid 2347468 | country NGA | adm1 Bauchi | lat 10.7 | lon 10 | feature ADM1 | prec 4
place Bayelsa State | id C.NGA.BAYELSASTATE.S | geonameid 2595344 | country NGA | adm1 Bayelsa | lat 4.8 | lon 6.1 | feature ADM1 | prec 4
place Benue State | id C.NGA.BENUESTATE.S | geonameid 2347266 | country NGA | adm1 Benue | lat 7.3 | lon 8.7 | feature ADM1 | prec 4
place Borno State, Bornu State | id C.NGA.BORNOSTATE.S | geonameid 2346794 | country NGA | adm1 Borno | lat 11.8 | lon 13.1 | feature ADM1 | prec 4
place Cross River State, Cross Rivers State | id C.NGA.CROSSRIVERSTATE.S | geonameid 2345891 | country NGA | adm1 Cross River | lat 5.9 | lon 8.5 | feature ADM1 | prec 4
place Delta State | id C.NGA.DELTASTATE.S | geonameid 2565341 | country NGA | adm1 Delta | lat 5.7 | lon 5.9 | feature ADM1 | prec 4
place Ebonyi State | id C.NGA.EBONYISTATE.S | geonameid 2595345 | country NGA | adm1 Ebonyi | lat 6.25 | lon 8.05 | feature ADM1 | prec 4
place Edo State | id C.NGA.EDOSTATE.S | geonameid 2565343 | country NGA | adm1 Edo | lat 6.6 | lon 5.9 | feature ADM1 | prec 4
place Ekiti State | id C.NGA.EKITISTATE.S | geonameid 2595346 | country NGA | adm1 Ekiti | lat 7.7 | lon 5.3 | feature ADM1 | prec 4
place Enugu State | id C.NGA.ENUGUSTATE.S | geonameid 2565344 | country NGA | adm1 Enugu | lat 6.5 | lon 7.45 | feature ADM1 | prec 4
place Gombe State | id C.NGA.GOMBESTATE.S | geonameid 2595347 | country NGA | adm1 Gombe | lat 10.3 | lon 11.2 | feature ADM1 | prec 4
place Imo State | id C.NGA.IMOSTATE.S | geonameid 2337542 | country NGA | adm1 Imo | lat 5.55 | lon 7.05 | feature ADM1 | prec 4
place Jigawa State | id C.NGA.JIGAWASTATE.S | geonameid 2565345 | country NGA | adm1 Jigawa | lat 12.2 | lon 9.5 | feature ADM1 | prec 4
place Kaduna State | id C.NGA.KADUNASTATE.S | geonameid 2335722 | country NGA | adm1 Kaduna | lat 10.3 | lon 7.7 | feature ADM1 | prec 4
place Kano State | id C.NGA.KANOSTATE.S | geonameid 2335196 | country NGA | adm1 Kano | lat 11.6 | lon 8.5 | feature ADM1 | prec 4
place Katsina State | id C.NGA.KATSINASTATE.S | geonameid 2334797 | country NGA | adm1 Katsina | lat 12.4 | lon 7.6 | feature ADM1 | prec 4
place Kebbi State | id C.NGA.KEBBISTATE.S | geonameid 2597363 | country NGA | adm1 Kebbi | lat 11.6 | lon 4.2 | feature ADM1 | prec 4
place Kogi State | id C.NGA.KOGISTATE.S | geonameid 2597364 | country NGA | adm1 Kogi | lat 7.7 | lon 6.6 | feature ADM1 | prec 4
place Kwara State | id C.NGA.KWARASTATE.S | geonameid 2332785 | country NGA | adm1 Kwara | lat 8.9 | lon 4.6 | feature ADM1 | prec 4
place Lagos State | id C.NGA.LAGOSSTATE.S | geonameid 2332453 | country NGA | adm1 Lagos | lat 6.55 | lon 3.5 | feature ADM1 | prec 4
place Nasarawa State, Nassarawa State | id C.NGA.NASARAWASTATE.S | geonameid 2595348 | country NGA | adm1 Nassarawa | lat 8.5 | lon 8.3 | feature ADM1 | prec 4
place Niger State | id C.NGA.NIGERSTATE.S | geonameid 2328925 | country NGA | adm1 Niger | lat 9.9 | lon 5.6 | feature ADM1 | prec 4
place Ogun State | id C.NGA.OGUNSTATE.S | geonameid 2327546 | country NGA | adm1 Ogun | lat 7 | lon 3.4 | feature ADM1 | prec 4
place Ondo State | id C.NGA.ONDOSTATE.S | geonameid 2326168 | country NGA | adm1 Ondo | lat 6.95 | lon 5.1 | feature ADM1 | prec 4
place Osun State | id C.NGA.OSUNSTATE.S | geonameid 2597365 | country NGA | adm1 Osun | lat 7.55 | lon 4.5 | feature ADM1 | prec 4
place Oyo State | id C.NGA.OYOSTATE.S | geonameid 2325190 | country NGA | adm1 Oyo | lat 8.1 | lon 3.6 | feature ADM1 | prec 4
place Plateau State | id C.NGA.PLATEAUSTATE.S | geonameid 2324828 | country NGA | adm1 Plateau | lat 9.2 | lon 9.5 | feature ADM1 | prec 4
place Rivers State | id C.NGA.RIVERSSTATE.S | geonameid 2324433 | country NGA | adm1 Rivers | lat 4.85 | lon 6.9 | feature ADM1 | prec 4
place Sokoto State | id C.NGA.SOKOTOSTATE.S | geonameid 2322907 | country NGA | adm1 Sokoto | lat 13.1 | lon 5.3 | feature ADM1 | prec 4
place Taraba State | id C.NGA.TARABASTATE.S | geonameid 2597366 | country NGA | adm1 Taraba | lat 8 | lon 10.7 | feature ADM1 | prec 4
place Yobe State | id C.NGA.YOBESTATE.S | geonameid 2597367 | country NGA | adm1 Yobe | lat 12.3 | lon 11.5 | feature ADM1 | prec 4
place Zamfara State | id C.NGA.ZAMFARASTATE.S | geonameid 2595349 | country NGA | adm1 Zamfara | lat 12.1 | lon 6.2 | feature ADM1 | prec 4
place Federal Capital Territory, FCT | id C.NGA.FEDERALCAPITALTERRITORY.S | geonameid 2352776 | country NGA | adm1 Abuja Federal Capital Territory | lat 8.9 | lon 7.2 | feature ADM1 | prec 4
place Niger Delta region | id C.NGA.NIGERDELTAREGION | country NGA | lat 5 | lon 6.2 | feature AREA | prec 4
place Mambilla Plateau, Mambila Plateau, Mambilla | id C.NGA.MAMBILLAPLATEAU | country NGA | lat 6.9 | lon 11.2 | feature AREA | prec 4
place Sambisa, Sambisa Forest | id C.NGA.SAMBISA | country NGA | lat 11.2 | lon 13.5 | feature AREA | prec 4
place Mandara Mountains | id C.NGA.MANDARAMOUNTAINS | country NGA | lat 10.9 | lon 13.8 | feature AREA | prec 4
place Kuyambana, Kuyambana forest | id C.NGA.KUYAMBANA | country NGA | lat 11.3 | lon 6.2 | feature AREA | prec 4
place Birnin Gwari forest, Kamuku forest | id C.NGA.BIRNINGWARIFOREST | country NGA | lat 10.8 | lon 6.5 | feature AREA | prec 4

# --- Nigeria ---
place Maiduguiri | id C.NGA.BORNO.MAIDUGUIRI | country NGA | adm1 Borno | lat 11.85 | lon 13.16 | feature PPLA | prec 1
place Gwonza | id C.NGA.BORNO.GWONZA | country NGA | adm1 Borno | lat 11.08 | lon 13.69 | feature PPL | prec 1
place Monguno town | id C.NGA.BORNO.MONGUNOTOWN | country NGA | adm1 Borno | lat 12.67 | lon 13.61 | feature PPL | prec 1
place New Marte | id C.NGA.BORNO.NEWMARTE | country NGA | adm1 Borno | lat 12.37 | lon 13.83 | feature PPL | prec 1
place Cross Kauwa, Kauwa | id C.NGA.BORNO.CROSSKAUWA | country NGA | adm1 Borno | lat 12.9 | lon 13.65 | feature PPL | prec 1
place Doron Baga | id C.NGA.BORNO.DORONBAGA | country NGA | adm1 Borno | lat 13.1 | lon 13.8 | feature PPL | prec 1
place Guzamala, Gudumbali | id C.NGA.BORNO.GUZAMALA | country NGA | adm1 Borno | lat 12.95 | lon 13.2 | feature PPL | prec 1
place Mobbar | id C.NGA.BORNO.MOBBAR | country NGA | adm1 Borno | lat 13.1 | lon 12.51 | feature PPL | prec 1
place Damasak | id C.NGA.BORNO.DAMASAK | country NGA | adm1 Borno | lat 13.1 | lon 12.51 | feature PPL | prec 2
place Chibok town | id C.NGA.BORNO.CHIBOKTOWN | country NGA | adm1 Borno | lat 10.87 | lon 12.85 | feature PPL | prec 1
place Kwaya Kusar | id C.NGA.BORNO.KWAYAKUSAR | country NGA | adm1 Borno | lat 10.5 | lon 11.85 | feature PPL | prec 1
place Beni Sheikh, Benisheik | id C.NGA.BORNO.BENISHEIKH | country NGA | adm1 Borno | lat 11.81 | lon 12.49 | feature PPL | prec 1
place Ngamdu | id C.NGA.BORNO.NGAMDU | country NGA | adm1 Borno | lat 11.77 | lon 12.26 | feature PPL | prec 1
place Mainok | id C.NGA.BORNO.MAINOK | country NGA | adm1 Borno | lat 11.83 | lon 12.63 | feature PPL | prec 1
place Kondiga, Konduga town | id C.NGA.BORNO.KONDIGA | country NGA | adm1 Borno | lat 11.65 | lon 13.42 | feature PPL | prec 1
place Kawuri | id C.NGA.BORNO.KAWURI | country NGA | adm1 Borno | lat 11.5 | lon 13.5 | feature PPL | prec 2
place Sandiya | id C.NGA.BORNO.SANDIYA | country NGA | adm1 Borno | lat 11.7 | lon 13.3 | feature PPL | prec 2
place Dalwa | id C.NGA.BORNO.DALWA | country NGA | adm1 Borno | lat 11.75 | lon 13.1 | feature PPL | prec 2
place Madinatu | id C.NGA.BORNO.MADINATU | country NGA | adm1 Borno | lat 11.8 | lon 13.2 | feature PPL | prec 2
place Muna Garage, Muna Dalti | id C.NGA.BORNO.MUNAGARAGE | country NGA | adm1 Borno | lat 11.87 | lon 13.27 | feature PPL | prec 2
place Bakassi camp | id C.NGA.BORNO.BAKASSICAMP | country NGA | adm1 Borno | lat 11.79 | lon 13.1 | feature CMP | prec 1
place Dalori camp | id C.NGA.BORNO.DALORICAMP | country NGA | adm1 Borno | lat 11.79 | lon 13.24 | feature CMP | prec 1
place Jiddari Polo, Jidari Polo | id C.NGA.BORNO.JIDDARIPOLO | country NGA | adm1 Borno | lat 11.8 | lon 13.12 | feature PPLX | prec 1
place Molai | id C.NGA.BORNO.MOLAI | country NGA | adm1 Borno | lat 11.75 | lon 13.12 | feature PPL | prec 2
place Gomboru Ngala | id C.NGA.BORNO.GOMBORUNGALA | country NGA | adm1 Borno | lat 12.37 | lon 14.2 | feature PPL | prec 1
place Wulgo | id C.NGA.BORNO.WULGO | country NGA | adm1 Borno | lat 12.5 | lon 14.2 | feature PPL | prec 2
place Rann town | id C.NGA.BORNO.RANNTOWN | country NGA | adm1 Borno | lat 12.27 | lon 14.47 | feature PPL | prec 1
place Mulai, Mulai Kalmari | id C.NGA.BORNO.MULAI | country NGA | adm1 Borno | lat 11.7 | lon 13.1 | feature PPL | prec 2
place Izge | id C.NGA.BORNO.IZGE | country NGA | adm1 Borno | lat 10.95 | lon 13.5 | feature PPL | prec 2
place Madagali road | id C.NGA.BORNO.MADAGALIROAD | country NGA | adm1 Borno | lat 11 | lon 13.7 | feature PPL | prec 2
place Limankara | id C.NGA.BORNO.LIMANKARA | country NGA | adm1 Borno | lat 11 | lon 13.7 | feature PPL | prec 2
place Ngoshe | id C.NGA.BORNO.NGOSHE | country NGA | adm1 Borno | lat 11.02 | lon 13.75 | feature PPL | prec 1
place Kirawa | id C.NGA.BORNO.KIRAWA | country NGA | adm1 Borno | lat 11.18 | lon 13.87 | feature PPL | prec 1
place Ashigashiya | id C.NGA.BORNO.ASHIGASHIYA | country NGA | adm1 Borno | lat 11.1 | lon 13.83 | feature PPL | prec 1
place Warabe | id C.NGA.BORNO.WARABE | country NGA | adm1 Borno | lat 11.1 | lon 13.75 | feature PPL | prec 2
place Logomani | id C.NGA.BORNO.LOGOMANI | country NGA | adm1 Borno | lat 12.3 | lon 14 | feature PPL | prec 1
place Mussa, Mussa village | id C.NGA.BORNO.MUSSA | country NGA | adm1 Borno | lat 10.75 | lon 13 | feature PPL | prec 2
place Kwajaffa | id C.NGA.BORNO.KWAJAFFA | country NGA | adm1 Borno | lat 10.5 | lon 12.4 | feature PPL | prec 2
place Kautikari | id C.NGA.BORNO.KAUTIKARI | country NGA | adm1 Borno | lat 10.8 | lon 12.9 | feature PPL | prec 2
place Kibaku | id C.NGA.BORNO.KIBAKU | country NGA | adm1 Borno | lat 10.87 | lon 12.8 | feature PPL | prec 2
place Korongilim | id C.NGA.BORNO.KORONGILIM | country NGA | adm1 Borno | lat 10.9 | lon 12.9 | feature PPL | prec 2
place Mifah | id C.NGA.BORNO.MIFAH | country NGA | adm1 Borno | lat 10.9 | lon 12.85 | feature PPL | prec 2
place Sabon Gari Damboa | id C.NGA.BORNO.SABONGARIDAMBOA | country NGA | adm1 Borno | lat 11 | lon 12.7 | feature PPL | prec 2
place Garkida | id C.NGA.BORNO.GARKIDA | country NGA | adm1 Borno | lat 10.41 | lon 12.56 | feature PPL | prec 1
place Mallam Fatori | id C.NGA.BORNO.MALLAMFATORI | country NGA | adm1 Borno | lat 13.68 | lon 13.33 | feature PPL | prec 1
place Arege | id C.NGA.BORNO.AREGE | country NGA | adm1 Borno | lat 13.5 | lon 13.4 | feature PPL | prec 2
place Metele | id C.NGA.BORNO.METELE | country NGA | adm1 Borno | lat 13.4 | lon 13.3 | feature PPL | prec 2
place Kekeno | id C.NGA.BORNO.KEKENO | country NGA | adm1 Borno | lat 12.9 | lon 13.7 | feature PPL | prec 2
place Gajiganna | id C.NGA.BORNO.GAJIGANNA | country NGA | adm1 Borno | lat 12.25 | lon 13.1 | feature PPL | prec 2
place Tungushe | id C.NGA.BORNO.TUNGUSHE | country NGA | adm1 Borno | lat 12 | lon 13.1 | feature PPL | prec 2
place Faduma Koloram, Fuduma Kolomdi | id C.NGA.BORNO.FADUMAKOLORAM | country NGA | adm1 Borno | lat 12.4 | lon 12.9 | feature PPL | prec 2
place Nguro Soye | id C.NGA.BORNO.NGUROSOYE | country NGA | adm1 Borno | lat 11.5 | lon 13.5 | feature PPL | prec 2
place Gubio town | id C.NGA.BORNO.GUBIOTOWN | country NGA | adm1 Borno | lat 12.49 | lon 12.78 | feature PPL | prec 1
place Koshobe, Koshebe | id C.NGA.BORNO.KOSHOBE | country NGA | adm1 Borno | lat 12 | lon 13.2 | feature PPL | prec 2
place Zabarmari village | id C.NGA.BORNO.ZABARMARIVILLAGE | country NGA | adm1 Borno | lat 11.98 | lon 13.26 | feature PPL | prec 2
place Gwange | id C.NGA.BORNO.GWANGE | country NGA | adm1 Borno | lat 11.82 | lon 13.18 | feature PPLX | prec 1
place Gujba town | id C.NGA.YOBE.GUJBATOWN | country NGA | adm1 Yobe | lat 11.5 | lon 11.93 | feature PPL | prec 1
place Buni Gari | id C.NGA.YOBE.BUNIGARI | country NGA | adm1 Yobe | lat 11.2 | lon 12 | feature PPL | prec 1
place Katarko | id C.NGA.YOBE.KATARKO | country NGA | adm1 Yobe | lat 11.6 | lon 11.95 | feature PPL | prec 2
place Yunusari town | id C.NGA.YOBE.YUNUSARITOWN | country NGA | adm1 Yobe | lat 13.05 | lon 11.55 | feature PPL | prec 1
place Kanama | id C.NGA.YOBE.KANAMA | country NGA | adm1 Yobe | lat 13.1 | lon 12.1 | feature PPL | prec 1
place Tarmuwa | id C.NGA.YOBE.TARMUWA.D | country NGA | adm1 Yobe | lat 12.05 | lon 11.75 | feature ADM2 | prec 3
place Bursari, Dapchi town | id C.NGA.YOBE.BURSARI.D | country NGA | adm1 Yobe | lat 12.5 | lon 11.5 | feature ADM2 | prec 3
place Fika | id C.NGA.YOBE.FIKA | country NGA | adm1 Yobe | lat 11.28 | lon 11.31 | feature PPL | prec 1
place Fune | id C.NGA.YOBE.FUNE | country NGA | adm1 Yobe | lat 11.68 | lon 11.33 | feature PPL | prec 1
place Damagum | id C.NGA.YOBE.DAMAGUM | country NGA | adm1 Yobe | lat 11.68 | lon 11.33 | feature PPL | prec 2
place Mamudo | id C.NGA.YOBE.MAMUDO | country NGA | adm1 Yobe | lat 11.75 | lon 11 | feature PPL | prec 2
place Kukareta | id C.NGA.YOBE.KUKARETA | country NGA | adm1 Yobe | lat 11.85 | lon 12.1 | feature PPL | prec 2
place Jumbam | id C.NGA.YOBE.JUMBAM | country NGA | adm1 Yobe | lat 12.1 | lon 11.6 | feature PPL | prec 2
place Mafa village | id C.NGA.YOBE.MAFAVILLAGE | country NGA | adm1 Yobe | lat 11.9 | lon 11.9 | feature PPL | prec 2
place Bindigari | id C.NGA.YOBE.BINDIGARI | country NGA | adm1 Yobe | lat 11.7 | lon 11.95 | feature PPL | prec 2
place Gotala | id C.NGA.YOBE.GOTALA | country NGA | adm1 Yobe | lat 11.3 | lon 12 | feature PPL | prec 2
place Goniri town | id C.NGA.YOBE.GONIRITOWN | country NGA | adm1 Yobe | lat 11.5 | lon 12.3 | feature PPL | prec 1
place Michika town | id C.NGA.ADAMAWA.MICHIKATOWN | country NGA | adm1 Adamawa | lat 10.62 | lon 13.39 | feature PPL | prec 1
place Madagali town | id C.NGA.ADAMAWA.MADAGALITOWN | country NGA | adm1 Adamawa | lat 10.89 | lon 13.63 | feature PPL | prec 1
place Maiha | id C.NGA.ADAMAWA.MAIHA | country NGA | adm1 Adamawa | lat 10.05 | lon 13.22 | feature PPL | prec 1
place Fufore | id C.NGA.ADAMAWA.FUFORE | country NGA | adm1 Adamawa | lat 9.22 | lon 12.65 | feature PPL | prec 1
place Numan town, Numan Local | id C.NGA.ADAMAWA.NUMANTOWN | country NGA | adm1 Adamawa | lat 9.47 | lon 12.03 | feature PPL | prec 1
place Lamurde town | id C.NGA.ADAMAWA.LAMURDETOWN | country NGA | adm1 Adamawa | lat 9.6 | lon 11.79 | feature PPL | prec 1
place Demsa town | id C.NGA.ADAMAWA.DEMSATOWN | country NGA | adm1 Adamawa | lat 9.45 | lon 12.15 | feature PPL | prec 1
place Guyuk town | id C.NGA.ADAMAWA.GUYUKTOWN | country NGA | adm1 Adamawa | lat 9.9 | lon 11.93 | feature PPL | prec 1
place Shelleng | id C.NGA.ADAMAWA.SHELLENG | country NGA | adm1 Adamawa | lat 9.9 | lon 12 | feature PPL | prec 1
place Toungo | id C.NGA.ADAMAWA.TOUNGO | country NGA | adm1 Adamawa | lat 8.1 | lon 12.05 | feature PPL | prec 1
place Jada | id C.NGA.ADAMAWA.JADA | country NGA | adm1 Adamawa | lat 8.75 | lon 12.15 | feature PPL | prec 1
place Mayo-Belwa, Mayo Belwa | id C.NGA.ADAMAWA.MAYOBELWA | country NGA | adm1 Adamawa | lat 9.05 | lon 12.05 | feature PPL | prec 1
place Kaya village | id C.NGA.ADAMAWA.KAYAVILLAGE | country NGA | adm1 Adamawa | lat 10.8 | lon 13.6 | feature PPL | prec 2
place Pallam | id C.NGA.ADAMAWA.PALLAM | country NGA | adm1 Adamawa | lat 10.8 | lon 13.6 | feature PPL | prec 2
place Wagga | id C.NGA.ADAMAWA.WAGGA | country NGA | adm1 Adamawa | lat 10.9 | lon 13.5 | feature PPL | prec 2
place Shuwa | id C.NGA.ADAMAWA.SHUWA | country NGA | adm1 Adamawa | lat 10.75 | lon 13.5 | feature PPL | prec 2
place Sukur | id C.NGA.ADAMAWA.SUKUR | country NGA | adm1 Adamawa | lat 10.74 | lon 13.57 | feature PPL | prec 1
place Lassaka | id C.NGA.ADAMAWA.LASSAKA | country NGA | adm1 Adamawa | lat 9.4 | lon 12 | feature PPL | prec 2
place Kikan | id C.NGA.ADAMAWA.KIKAN | country NGA | adm1 Adamawa | lat 9.4 | lon 12 | feature PPL | prec 2
place Bazza | id C.NGA.ADAMAWA.BAZZA | country NGA | adm1 Adamawa | lat 10.55 | lon 13.3 | feature PPL | prec 1
place Gombi town | id C.NGA.ADAMAWA.GOMBITOWN | country NGA | adm1 Adamawa | lat 10.16 | lon 12.74 | feature PPL | prec 1
place Bakura | id C.NGA.ZAMFARA.BAKURA | country NGA | adm1 Zamfara | lat 12.71 | lon 5.87 | feature PPL | prec 1
place Tsafe town | id C.NGA.ZAMFARA.TSAFETOWN | country NGA | adm1 Zamfara | lat 11.95 | lon 6.92 | feature PPL | prec 1
place Shinkafi town | id C.NGA.ZAMFARA.SHINKAFITOWN | country NGA | adm1 Zamfara | lat 13.07 | lon 6.51 | feature PPL | prec 1
place Zurmi town | id C.NGA.ZAMFARA.ZURMITOWN | country NGA | adm1 Zamfara | lat 12.78 | lon 6.78 | feature PPL | prec 1
place Anka town | id C.NGA.ZAMFARA.ANKATOWN | country NGA | adm1 Zamfara | lat 12.11 | lon 5.93 | feature PPL | prec 1
place Maru town | id C.NGA.ZAMFARA.MARUTOWN | country NGA | adm1 Zamfara | lat 12.33 | lon 6.4 | feature PPL | prec 1
place Maradun town | id C.NGA.ZAMFARA.MARADUNTOWN | country NGA | adm1 Zamfara | lat 12.57 | lon 6.24 | feature PPL | prec 1
place Bukkuyum town | id C.NGA.ZAMFARA.BUKKUYUMTOWN | country NGA | adm1 Zamfara | lat 12.13 | lon 5.47 | feature PPL | prec 1
place Wonaka, Wanaka | id C.NGA.ZAMFARA.WONAKA | country NGA | adm1 Zamfara | lat 12.2 | lon 6.8 | feature PPL | prec 2
place Kware village | id C.NGA.ZAMFARA.KWAREVILLAGE | country NGA | adm1 Zamfara | lat 12.95 | lon 6.6 | feature PPL | prec 2
place Kizara | id C.NGA.ZAMFARA.KIZARA | country NGA | adm1 Zamfara | lat 12.1 | lon 7 | feature PPL | prec 2
place Jangebe | id C.NGA.ZAMFARA.JANGEBE | country NGA | adm1 Zamfara | lat 12.55 | lon 6.1 | feature PPL | prec 1
place Bagega | id C.NGA.ZAMFARA.BAGEGA | country NGA | adm1 Zamfara | lat 11.86 | lon 6 | feature PPL | prec 1
place Sunke | id C.NGA.ZAMFARA.SUNKE | country NGA | adm1 Zamfara | lat 11.9 | lon 5.9 | feature PPL | prec 2
place Dan Jibga, Danjibga | id C.NGA.ZAMFARA.DANJIBGA | country NGA | adm1 Zamfara | lat 12.05 | lon 6.75 | feature PPL | prec 2
place Danmarke | id C.NGA.ZAMFARA.DANMARKE | country NGA | adm1 Zamfara | lat 12.1 | lon 5.5 | feature PPL | prec 2
place Mayanchi | id C.NGA.ZAMFARA.MAYANCHI | country NGA | adm1 Zamfara | lat 12.43 | lon 6.1 | feature PPL | prec 1
place Ruwan Tofa | id C.NGA.ZAMFARA.RUWANTOFA | country NGA | adm1 Zamfara | lat 11.6 | lon 6.5 | feature PPL | prec 2
place Kabasa | id C.NGA.ZAMFARA.KABASA | country NGA | adm1 Zamfara | lat 12.2 | lon 6 | feature PPL | prec 2
place Kaboro | id C.NGA.ZAMFARA.KABORO | country NGA | adm1 Zamfara | lat 12.2 | lon 6 | feature PPL | prec 2
place Dauran | id C.NGA.ZAMFARA.DAURAN | country NGA | adm1 Zamfara | lat 12.7 | lon 6.8 | feature PPL | prec 2
place Gidan Goga | id C.NGA.ZAMFARA.GIDANGOGA | country NGA | adm1 Zamfara | lat 12.6 | lon 6.3 | feature PPL | prec 2
place Dankurmi | id C.NGA.ZAMFARA.DANKURMI | country NGA | adm1 Zamfara | lat 11.8 | lon 6 | feature PPL | prec 2
place Tungar Kwana | id C.NGA.ZAMFARA.TUNGARKWANA | country NGA | adm1 Zamfara | lat 12.4 | lon 6 | feature PPL | prec 2
place Kucheri | id C.NGA.ZAMFARA.KUCHERI | country NGA | adm1 Zamfara | lat 11.9 | lon 7 | feature PPL | prec 2
place Yar Galadima, Yargaladima | id C.NGA.ZAMFARA.YARGALADIMA | country NGA | adm1 Zamfara | lat 11.7 | lon 6 | feature PPL | prec 2
place Bawan Daji | id C.NGA.ZAMFARA.BAWANDAJI | country NGA | adm1 Zamfara | lat 12 | lon 5.9 | feature PPL | prec 2
place Kwatarkwashi | id C.NGA.ZAMFARA.KWATARKWASHI | country NGA | adm1 Zamfara | lat 12.12 | lon 6.8 | feature PPL | prec 1
place Magazu | id C.NGA.ZAMFARA.MAGAZU | country NGA | adm1 Zamfara | lat 11.9 | lon 6.9 | feature PPL | prec 2
place Batsari town | id C.NGA.KATSINA.BATSARITOWN | country NGA | adm1 Katsina | lat 12.75 | lon 7.25 | feature PPL | prec 1
place Jibiya, Jibia town | id C.NGA.KATSINA.JIBIYA | country NGA | adm1 Katsina | lat 13.1 | lon 7.23 | feature PPL | prec 1
place Bakori | id C.NGA.KATSINA.BAKORI | country NGA | adm1 Katsina | lat 11.56 | lon 7.43 | feature PPL | prec 1
place Danja | id C.NGA.KATSINA.DANJA | country NGA | adm1 Katsina | lat 11.38 | lon 7.56 | feature PPL | prec 1
place Dutsin-Ma, Dutsinma, Dutsin Ma | id C.NGA.KATSINA.DUTSINMA | country NGA | adm1 Katsina | lat 12.45 | lon 7.5 | feature PPL | prec 1
place Matazu | id C.NGA.KATSINA.MATAZU | country NGA | adm1 Katsina | lat 12.24 | lon 7.68 | feature PPL | prec 1
place Batagarawa | id C.NGA.KATSINA.BATAGARAWA | country NGA | adm1 Katsina | lat 12.9 | lon 7.62 | feature PPL | prec 1
place Charanchi | id C.NGA.KATSINA.CHARANCHI | country NGA | adm1 Katsina | lat 12.67 | lon 7.73 | feature PPL | prec 1
place Ingawa | id C.NGA.KATSINA.INGAWA | country NGA | adm1 Katsina | lat 12.64 | lon 8.05 | feature PPL | prec 1
place Dutsi | id C.NGA.KATSINA.DUTSI | country NGA | adm1 Katsina | lat 12.9 | lon 8.1 | feature PPL | prec 1
place Mai'Adua, Maiadua | id C.NGA.KATSINA.MAIADUA | country NGA | adm1 Katsina | lat 13.19 | lon 8.22 | feature PPL | prec 1
place Musawa | id C.NGA.KATSINA.MUSAWA | country NGA | adm1 Katsina | lat 12.13 | lon 7.67 | feature PPL | prec 1
place Yantumaki | id C.NGA.KATSINA.YANTUMAKI | country NGA | adm1 Katsina | lat 12.2 | lon 7.5 | feature PPL | prec 1
place Zango | id C.NGA.KATSINA.ZANGO | country NGA | adm1 Katsina | lat 12.94 | lon 8.54 | feature PPL | prec 1
place Kadisau | id C.NGA.KATSINA.KADISAU | country NGA | adm1 Katsina | lat 11.7 | lon 7 | feature PPL | prec 2
place Rugu forest | id C.NGA.KATSINA.RUGUFOREST | country NGA | adm1 Katsina | lat 12.4 | lon 7.2 | feature AREA | prec 4
place Goronyo town | id C.NGA.SOKOTO.GORONYOTOWN | country NGA | adm1 Sokoto | lat 13.44 | lon 5.68 | feature PPL | prec 1
place Isa town | id C.NGA.SOKOTO.ISATOWN | country NGA | adm1 Sokoto | lat 13.2 | lon 6.4 | feature PPL | prec 1
place Sabon Birni town | id C.NGA.SOKOTO.SABONBIRNITOWN | country NGA | adm1 Sokoto | lat 13.55 | lon 6.35 | feature PPL | prec 1
place Kebbe | id C.NGA.SOKOTO.KEBBE | country NGA | adm1 Sokoto | lat 12.08 | lon 4.78 | feature PPL | prec 1
place Kware | id C.NGA.SOKOTO.KWARE.D | country NGA | adm1 Sokoto | lat 13.22 | lon 5.27 | feature ADM2 | prec 3
place Wurno | id C.NGA.SOKOTO.WURNO | country NGA | adm1 Sokoto | lat 13.29 | lon 5.43 | feature PPL | prec 1
place Bodinga | id C.NGA.SOKOTO.BODINGA | country NGA | adm1 Sokoto | lat 12.87 | lon 5.17 | feature PPL | prec 1
place Tureta town | id C.NGA.SOKOTO.TURETATOWN | country NGA | adm1 Sokoto | lat 12.6 | lon 5.56 | feature PPL | prec 1
place Gudu, Balle | id C.NGA.SOKOTO.GUDU.D | country NGA | adm1 Sokoto | lat 13.46 | lon 4.68 | feature ADM2 | prec 3
place Dange Shuni, Dange-Shuni | id C.NGA.SOKOTO.DANGESHUNI.D | country NGA | adm1 Sokoto | lat 12.85 | lon 5.35 | feature ADM2 | prec 3
place Shagari | id C.NGA.SOKOTO.SHAGARI | country NGA | adm1 Sokoto | lat 12.63 | lon 5.1 | feature PPL | prec 1
place Yabo | id C.NGA.SOKOTO.YABO | country NGA | adm1 Sokoto | lat 12.73 | lon 5 | feature PPL | prec 1
place Binji | id C.NGA.SOKOTO.BINJI | country NGA | adm1 Sokoto | lat 13.22 | lon 4.91 | feature PPL | prec 1
place Silame | id C.NGA.SOKOTO.SILAME | country NGA | adm1 Sokoto | lat 13.04 | lon 4.85 | feature PPL | prec 1
place Garki village | id C.NGA.SOKOTO.GARKIVILLAGE | country NGA | adm1 Sokoto | lat 13.5 | lon 6.2 | feature PPL | prec 2
place Dan Aduwa | id C.NGA.SOKOTO.DANADUWA | country NGA | adm1 Sokoto | lat 13.5 | lon 6.2 | feature PPL | prec 2
place Gatawa | id C.NGA.SOKOTO.GATAWA | country NGA | adm1 Sokoto | lat 13.5 | lon 6.2 | feature PPL | prec 2
place Tozai | id C.NGA.SOKOTO.TOZAI | country NGA | adm1 Sokoto | lat 13.4 | lon 6.3 | feature PPL | prec 2
place Danko Wasagu, Danko-Wasagu, Wasagu | id C.NGA.KEBBI.DANKOWASAGU.D | country NGA | adm1 Kebbi | lat 11.37 | lon 5.8 | feature ADM2 | prec 3
place Sakaba | id C.NGA.KEBBI.SAKABA | country NGA | adm1 Kebbi | lat 11.06 | lon 5.6 | feature PPL | prec 1
place Fakai | id C.NGA.KEBBI.FAKAI.D | country NGA | adm1 Kebbi | lat 11.5 | lon 4.9 | feature ADM2 | prec 3
place Yauri | id C.NGA.KEBBI.YAURI | country NGA | adm1 Kebbi | lat 10.84 | lon 4.74 | feature PPL | prec 1
place Yelwa | id C.NGA.KEBBI.YELWA | country NGA | adm1 Kebbi | lat 10.84 | lon 4.74 | feature PPL | prec 2
place Dandi | id C.NGA.KEBBI.DANDI | country NGA | adm1 Kebbi | lat 11.85 | lon 3.66 | feature PPL | prec 1
place Shanga | id C.NGA.KEBBI.SHANGA | country NGA | adm1 Kebbi | lat 11.21 | lon 4.58 | feature PPL | prec 1
place Ngaski | id C.NGA.KEBBI.NGASKI.D | country NGA | adm1 Kebbi | lat 10.4 | lon 4.7 | feature ADM2 | prec 3
place Augie | id C.NGA.KEBBI.AUGIE | country NGA | adm1 Kebbi | lat 12.9 | lon 4.6 | feature PPL | prec 1
place Kuta | id C.NGA.NIGER.KUTA | country NGA | adm1 Niger | lat 9.87 | lon 6.71 | feature PPL | prec 1
place Galkogo | id C.NGA.NIGER.GALKOGO | country NGA | adm1 Niger | lat 10.1 | lon 6.9 | feature PPL | prec 2
place Pandogari | id C.NGA.NIGER.PANDOGARI | country NGA | adm1 Niger | lat 10.4 | lon 6.4 | feature PPL | prec 1
place Sarkin Pawa | id C.NGA.NIGER.SARKINPAWA | country NGA | adm1 Niger | lat 10.02 | lon 7.12 | feature PPL | prec 1
place Gurara | id C.NGA.NIGER.GURARA.D | country NGA | adm1 Niger | lat 9.3 | lon 7 | feature ADM2 | prec 3
place Tafa | id C.NGA.NIGER.TAFA.D | country NGA | adm1 Niger | lat 9.25 | lon 7.25 | feature ADM2 | prec 3
place Kaure | id C.NGA.NIGER.KAURE | country NGA | adm1 Niger | lat 10.2 | lon 6.8 | feature PPL | prec 2
place Bangi | id C.NGA.NIGER.BANGI | country NGA | adm1 Niger | lat 10.8 | lon 5.8 | feature PPL | prec 1
place Wushishi | id C.NGA.NIGER.WUSHISHI | country NGA | adm1 Niger | lat 9.72 | lon 6.07 | feature PPL | prec 1
place Lavun | id C.NGA.NIGER.LAVUN.D | country NGA | adm1 Niger | lat 9.1 | lon 5.6 | feature ADM2 | prec 3
place Agwara | id C.NGA.NIGER.AGWARA | country NGA | adm1 Niger | lat 10.7 | lon 4.58 | feature PPL | prec 1
place Allawa | id C.NGA.NIGER.ALLAWA | country NGA | adm1 Niger | lat 10.3 | lon 6.7 | feature PPL | prec 2
place Papiri | id C.NGA.NIGER.PAPIRI | country NGA | adm1 Niger | lat 10.3 | lon 4.6 | feature PPL | prec 2
place Bassa village | id C.NGA.NIGER.BASSAVILLAGE | country NGA | adm1 Niger | lat 10.1 | lon 6.9 | feature PPL | prec 2
place Erena | id C.NGA.NIGER.ERENA | country NGA | adm1 Niger | lat 10.1 | lon 6.9 | feature PPL | prec 2
place Birnin Gwari town | id C.NGA.KADUNA.BIRNINGWARITOWN | country NGA | adm1 Kaduna | lat 10.67 | lon 6.54 | feature PPL | prec 1
place Zonkwa | id C.NGA.KADUNA.ZONKWA | country NGA | adm1 Kaduna | lat 9.78 | lon 8.28 | feature PPL | prec 1
place Sanga town | id C.NGA.KADUNA.SANGATOWN | country NGA | adm1 Kaduna | lat 9.22 | lon 8.45 | feature PPL | prec 1
place Gwantu | id C.NGA.KADUNA.GWANTU | country NGA | adm1 Kaduna | lat 9.22 | lon 8.45 | feature PPL | prec 2
place Kagarko | id C.NGA.KADUNA.KAGARKO | country NGA | adm1 Kaduna | lat 9.48 | lon 7.68 | feature PPL | prec 1
place Jaba | id C.NGA.KADUNA.JABA | country NGA | adm1 Kaduna | lat 9.45 | lon 8 | feature PPL | prec 1
place Kwoi | id C.NGA.KADUNA.KWOI | country NGA | adm1 Kaduna | lat 9.45 | lon 8 | feature PPL | prec 2
place Ikara | id C.NGA.KADUNA.IKARA | country NGA | adm1 Kaduna | lat 11.18 | lon 8.22 | feature PPL | prec 1
place Kubau | id C.NGA.KADUNA.KUBAU.D | country NGA | adm1 Kaduna | lat 10.8 | lon 8.15 | feature ADM2 | prec 3
place Makarfi | id C.NGA.KADUNA.MAKARFI | country NGA | adm1 Kaduna | lat 11.38 | lon 7.88 | feature PPL | prec 1
place Kudan | id C.NGA.KADUNA.KUDAN.D | country NGA | adm1 Kaduna | lat 11.3 | lon 7.75 | feature ADM2 | prec 3
place Sabon Gari | id C.NGA.KADUNA.SABONGARI.D | country NGA | adm1 Kaduna | lat 11.12 | lon 7.72 | feature ADM2 | prec 3
place Rigasa | id C.NGA.KADUNA.RIGASA | country NGA | adm1 Kaduna | lat 10.54 | lon 7.37 | feature PPLX | prec 1
place Rigachikun | id C.NGA.KADUNA.RIGACHIKUN | country NGA | adm1 Kaduna | lat 10.64 | lon 7.47 | feature PPL | prec 1
place Buruku town | id C.NGA.KADUNA.BURUKUTOWN | country NGA | adm1 Kaduna | lat 10.62 | lon 7.24 | feature PPL | prec 1
place Udawa | id C.NGA.KADUNA.UDAWA | country NGA | adm1 Kaduna | lat 10.65 | lon 7 | feature PPL | prec 2
place Kasuwan Magani | id C.NGA.KADUNA.KASUWANMAGANI | country NGA | adm1 Kaduna | lat 10.4 | lon 7.68 | feature PPL | prec 1
place Maro | id C.NGA.KADUNA.MARO | country NGA | adm1 Kaduna | lat 10.1 | lon 7.8 | feature PPL | prec 2
place Kufana | id C.NGA.KADUNA.KUFANA | country NGA | adm1 Kaduna | lat 10.1 | lon 7.8 | feature PPL | prec 2
place Ungwan Barde, Ungwar Barde | id C.NGA.KADUNA.UNGWANBARDE | country NGA | adm1 Kaduna | lat 10.1 | lon 7.7 | feature PPL | prec 2
place Karamai | id C.NGA.KADUNA.KARAMAI | country NGA | adm1 Kaduna | lat 10.05 | lon 7.8 | feature PPL | prec 2
place Fadan Karshi | id C.NGA.KADUNA.FADANKARSHI | country NGA | adm1 Kaduna | lat 9.1 | lon 8.55 | feature PPL | prec 1
place Zango Kataf, Zango-Kataf | id C.NGA.KADUNA.ZANGOKATAF | country NGA | adm1 Kaduna | lat 9.79 | lon 8.37 | feature PPL | prec 1
place Samaru Kataf | id C.NGA.KADUNA.SAMARUKATAF | country NGA | adm1 Kaduna | lat 9.78 | lon 8.4 | feature PPL | prec 1
place Kamuru | id C.NGA.KADUNA.KAMURU | country NGA | adm1 Kaduna | lat 9.8 | lon 8.3 | feature PPL | prec 2
place Gonin Gora, Goningora | id C.NGA.KADUNA.GONINGORA | country NGA | adm1 Kaduna | lat 10.4 | lon 7.42 | feature PPLX | prec 1
place Kuriga | id C.NGA.KADUNA.KURIGA | country NGA | adm1 Kaduna | lat 10.6 | lon 6.9 | feature PPL | prec 2
place Tudun Biri | id C.NGA.KADUNA.TUDUNBIRI | country NGA | adm1 Kaduna | lat 10.65 | lon 7.4 | feature PPL | prec 2
place Kidandan | id C.NGA.KADUNA.KIDANDAN | country NGA | adm1 Kaduna | lat 11.2 | lon 7.2 | feature PPL | prec 2
place Fatika | id C.NGA.KADUNA.FATIKA | country NGA | adm1 Kaduna | lat 11.3 | lon 7.35 | feature PPL | prec 1
place Kerawa village | id C.NGA.KADUNA.KERAWAVILLAGE | country NGA | adm1 Kaduna | lat 10.8 | lon 7.4 | feature PPL | prec 2
place Zareyawa | id C.NGA.KADUNA.ZAREYAWA | country NGA | adm1 Kaduna | lat 10.8 | lon 7.4 | feature PPL | prec 2
place Afaka | id C.NGA.KADUNA.AFAKA | country NGA | adm1 Kaduna | lat 10.65 | lon 7.35 | feature PPL | prec 2
place Godogodo town | id C.NGA.KADUNA.GODOGODOTOWN | country NGA | adm1 Kaduna | lat 9.4 | lon 8.35 | feature PPL | prec 1
place Goska | id C.NGA.KADUNA.GOSKA | country NGA | adm1 Kaduna | lat 9.5 | lon 8.3 | feature PPL | prec 2
place Unguwar Rimi | id C.NGA.KADUNA.UNGUWARRIMI | country NGA | adm1 Kaduna | lat 9.6 | lon 8.2 | feature PPL | prec 2
place Ungwan Rimi | id C.NGA.KADUNA.UNGWANRIMI | country NGA | adm1 Kaduna | lat 10.5 | lon 7.45 | feature PPLX | prec 1
place Rigana | id C.NGA.KADUNA.RIGANA | country NGA | adm1 Kaduna | lat 9.9 | lon 7.8 | feature PPL | prec 2
place Dogon Noma, Dogon Gida | id C.NGA.KADUNA.DOGONNOMA | country NGA | adm1 Kaduna | lat 10.1 | lon 7.8 | feature PPL | prec 2
place Runji | id C.NGA.KADUNA.RUNJI | country NGA | adm1 Kaduna | lat 9.8 | lon 8.3 | feature PPL | prec 2
place Barkin Ladi town | id C.NGA.PLATEAU.BARKINLADITOWN | country NGA | adm1 Plateau | lat 9.53 | lon 8.9 | feature PPL | prec 1
place Gwol | id C.NGA.PLATEAU.GWOL | country NGA | adm1 Plateau | lat 9.53 | lon 8.9 | feature PPL | prec 2
place Riyom town | id C.NGA.PLATEAU.RIYOMTOWN | country NGA | adm1 Plateau | lat 9.63 | lon 8.77 | feature PPL | prec 1
place Bokkos town | id C.NGA.PLATEAU.BOKKOSTOWN | country NGA | adm1 Plateau | lat 9.3 | lon 8.99 | feature PPL | prec 1
place Mangu town | id C.NGA.PLATEAU.MANGUTOWN | country NGA | adm1 Plateau | lat 9.52 | lon 9.1 | feature PPL | prec 1
place Kanke | id C.NGA.PLATEAU.KANKE.D | country NGA | adm1 Plateau | lat 9.4 | lon 9.7 | feature ADM2 | prec 3
place Kanam | id C.NGA.PLATEAU.KANAM | country NGA | adm1 Plateau | lat 9.37 | lon 9.96 | feature PPL | prec 1
place Dengi | id C.NGA.PLATEAU.DENGI | country NGA | adm1 Plateau | lat 9.37 | lon 9.96 | feature PPL | prec 2
place Langtang North | id C.NGA.PLATEAU.LANGTANGNORTH.D | country NGA | adm1 Plateau | lat 9.14 | lon 9.79 | feature ADM2 | prec 3
place Langtang South | id C.NGA.PLATEAU.LANGTANGSOUTH.D | country NGA | adm1 Plateau | lat 8.7 | lon 9.8 | feature ADM2 | prec 3
place Mikang | id C.NGA.PLATEAU.MIKANG.D | country NGA | adm1 Plateau | lat 9 | lon 9.6 | feature ADM2 | prec 3
place Qua'an Pan, Quaan Pan | id C.NGA.PLATEAU.QUAANPAN.D | country NGA | adm1 Plateau | lat 8.8 | lon 9.2 | feature ADM2 | prec 3
place Shendam town | id C.NGA.PLATEAU.SHENDAMTOWN | country NGA | adm1 Plateau | lat 8.88 | lon 9.54 | feature PPL | prec 1
place Jos East | id C.NGA.PLATEAU.JOSEAST.D | country NGA | adm1 Plateau | lat 9.9 | lon 9.1 | feature ADM2 | prec 3
place Irigwe | id C.NGA.PLATEAU.IRIGWE | country NGA | adm1 Plateau | lat 9.86 | lon 8.69 | feature PPL | prec 1
place Miango | id C.NGA.PLATEAU.MIANGO | country NGA | adm1 Plateau | lat 9.86 | lon 8.69 | feature PPL | prec 2
place Kwall | id C.NGA.PLATEAU.KWALL | country NGA | adm1 Plateau | lat 9.8 | lon 8.7 | feature PPL | prec 2
place Jebu Miango, Jebbu Miango | id C.NGA.PLATEAU.JEBUMIANGO | country NGA | adm1 Plateau | lat 9.85 | lon 8.7 | feature PPL | prec 2
place Dogo Nahawa | id C.NGA.PLATEAU.DOGONAHAWA | country NGA | adm1 Plateau | lat 9.75 | lon 8.85 | feature PPL | prec 2
place Gashish | id C.NGA.PLATEAU.GASHISH | country NGA | adm1 Plateau | lat 9.5 | lon 8.9 | feature PPL | prec 2
place Heipang | id C.NGA.PLATEAU.HEIPANG | country NGA | adm1 Plateau | lat 9.64 | lon 8.9 | feature PPL | prec 1
place Foron | id C.NGA.PLATEAU.FORON | country NGA | adm1 Plateau | lat 9.7 | lon 9 | feature PPL | prec 1
place Bachit | id C.NGA.PLATEAU.BACHIT | country NGA | adm1 Plateau | lat 9.6 | lon 8.75 | feature PPL | prec 2
place Dogon Ruwa | id C.NGA.PLATEAU.DOGONRUWA | country NGA | adm1 Plateau | lat 9.5 | lon 8.8 | feature PPL | prec 2
place Rukuba | id C.NGA.PLATEAU.RUKUBA | country NGA | adm1 Plateau | lat 9.98 | lon 8.75 | feature PPL | prec 1
place Bassa LGA | id C.NGA.PLATEAU.BASSALGA.D | country NGA | adm1 Plateau | lat 10 | lon 8.7 | feature ADM2 | prec 3
place Yelwa Shendam, Yelwa-Shendam | id C.NGA.PLATEAU.YELWASHENDAM | country NGA | adm1 Plateau | lat 8.85 | lon 9.63 | feature PPL | prec 1
place Wase town | id C.NGA.PLATEAU.WASETOWN | country NGA | adm1 Plateau | lat 9.1 | lon 9.95 | feature PPL | prec 1
place Zurak | id C.NGA.PLATEAU.ZURAK | country NGA | adm1 Plateau | lat 9.2 | lon 10.2 | feature PPL | prec 2
place Wereng | id C.NGA.PLATEAU.WERENG | country NGA | adm1 Plateau | lat 9.6 | lon 8.8 | feature PPL | prec 2
place Kulben | id C.NGA.PLATEAU.KULBEN | country NGA | adm1 Plateau | lat 9.4 | lon 9 | feature PPL | prec 2
place Daffo | id C.NGA.PLATEAU.DAFFO | country NGA | adm1 Plateau | lat 9.2 | lon 8.9 | feature PPL | prec 1
place Ganawuri | id C.NGA.PLATEAU.GANAWURI | country NGA | adm1 Plateau | lat 9.65 | lon 8.65 | feature PPL | prec 1
place Nghar | id C.NGA.PLATEAU.NGHAR | country NGA | adm1 Plateau | lat 9.5 | lon 8.9 | feature PPL | prec 2
place Rantya | id C.NGA.PLATEAU.RANTYA | country NGA | adm1 Plateau | lat 9.86 | lon 8.87 | feature PPLX | prec 1
place Angwan Rukuba | id C.NGA.PLATEAU.ANGWANRUKUBA | country NGA | adm1 Plateau | lat 9.94 | lon 8.91 | feature PPLX | prec 1
place Gada-Biyu, Gada Biyu | id C.NGA.PLATEAU.GADABIYU | country NGA | adm1 Plateau | lat 9.9 | lon 8.88 | feature PPLX | prec 1
place Gboko | id C.NGA.BENUE.GBOKO | country NGA | adm1 Benue | lat 7.32 | lon 9 | feature PPL | prec 1
place Otukpo town, Oturkpo | id C.NGA.BENUE.OTUKPOTOWN | country NGA | adm1 Benue | lat 7.19 | lon 8.13 | feature PPL | prec 1
place Logo LGA, Ugba | id C.NGA.BENUE.LOGOLGA.D | country NGA | adm1 Benue | lat 7.6 | lon 9.25 | feature ADM2 | prec 3
place Guma LGA, Gbajimba | id C.NGA.BENUE.GUMALGA.D | country NGA | adm1 Benue | lat 7.8 | lon 8.75 | feature ADM2 | prec 3
place Zaki Biam, Zaki-Biam | id C.NGA.BENUE.ZAKIBIAM | country NGA | adm1 Benue | lat 7.51 | lon 9.61 | feature PPL | prec 1
place Sankera | id C.NGA.BENUE.SANKERA | country NGA | adm1 Benue | lat 7.4 | lon 9.6 | feature AREA | prec 4
place Obagaji | id C.NGA.BENUE.OBAGAJI | country NGA | adm1 Benue | lat 7.9 | lon 7.95 | feature PPL | prec 1
place Ayilamo | id C.NGA.BENUE.AYILAMO | country NGA | adm1 Benue | lat 7.65 | lon 9.25 | feature PPL | prec 2
place Anyiin | id C.NGA.BENUE.ANYIIN | country NGA | adm1 Benue | lat 7.6 | lon 9.3 | feature PPL | prec 1
place Aliade | id C.NGA.BENUE.ALIADE | country NGA | adm1 Benue | lat 7.3 | lon 8.48 | feature PPL | prec 1
place Vandeikya | id C.NGA.BENUE.VANDEIKYA | country NGA | adm1 Benue | lat 6.78 | lon 9.08 | feature PPL | prec 1
place Konshisha, Tse-Agberagba | id C.NGA.BENUE.KONSHISHA.D | country NGA | adm1 Benue | lat 7 | lon 8.7 | feature ADM2 | prec 3
place Ushongo | id C.NGA.BENUE.USHONGO.D | country NGA | adm1 Benue | lat 7.1 | lon 9.1 | feature ADM2 | prec 3
place Oju | id C.NGA.BENUE.OJU | country NGA | adm1 Benue | lat 6.85 | lon 8.42 | feature PPL | prec 1
place Obi LGA | id C.NGA.BENUE.OBILGA.D | country NGA | adm1 Benue | lat 6.95 | lon 8.3 | feature ADM2 | prec 3
place Ohimini | id C.NGA.BENUE.OHIMINI.D | country NGA | adm1 Benue | lat 7.2 | lon 7.9 | feature ADM2 | prec 3
place Ogbadibo | id C.NGA.BENUE.OGBADIBO.D | country NGA | adm1 Benue | lat 7.09 | lon 7.67 | feature ADM2 | prec 3
place Umenger | id C.NGA.BENUE.UMENGER | country NGA | adm1 Benue | lat 7.9 | lon 8.7 | feature PPL | prec 2
place Yelwata, Yelewata | id C.NGA.BENUE.YELWATA | country NGA | adm1 Benue | lat 8.07 | lon 8.6 | feature PPL | prec 1
place Daudu | id C.NGA.BENUE.DAUDU | country NGA | adm1 Benue | lat 7.92 | lon 8.6 | feature PPL | prec 1
place Agagbe | id C.NGA.BENUE.AGAGBE | country NGA | adm1 Benue | lat 7.6 | lon 8.2 | feature PPL | prec 2
place Ayar Mbalom, Ayar-Mbalom | id C.NGA.BENUE.AYARMBALOM | country NGA | adm1 Benue | lat 7.45 | lon 8.45 | feature PPL | prec 2
place Jato Aka, Jato-Aka | id C.NGA.BENUE.JATOAKA | country NGA | adm1 Benue | lat 6.93 | lon 9.43 | feature PPL | prec 1
place Odugbeho | id C.NGA.BENUE.ODUGBEHO | country NGA | adm1 Benue | lat 7.85 | lon 7.9 | feature PPL | prec 2
place Okokolo | id C.NGA.BENUE.OKOKOLO | country NGA | adm1 Benue | lat 7.9 | lon 7.9 | feature PPL | prec 2
place Ologba, Ologba Utukolugwu | id C.NGA.BENUE.OLOGBA | country NGA | adm1 Benue | lat 7.85 | lon 7.85 | feature PPL | prec 2
place Ikpele | id C.NGA.BENUE.IKPELE | country NGA | adm1 Benue | lat 7.3 | lon 7.7 | feature PPL | prec 2
place Olegobidu | id C.NGA.BENUE.OLEGOBIDU | country NGA | adm1 Benue | lat 7.2 | lon 7.7 | feature PPL | prec 2
place Edikwu | id C.NGA.BENUE.EDIKWU | country NGA | adm1 Benue | lat 7.7 | lon 7.9 | feature PPL | prec 2
place Tse Orlu, Tse-Orlu | id C.NGA.BENUE.TSEORLU | country NGA | adm1 Benue | lat 7.6 | lon 9.2 | feature PPL | prec 2
place Gwer | id C.NGA.BENUE.GWER.D | country NGA | adm1 Benue | lat 7.4 | lon 8.4 | feature ADM2 | prec 3
place Tyo Mu | id C.NGA.BENUE.TYOMU | country NGA | adm1 Benue | lat 7.65 | lon 8.55 | feature PPL | prec 2
place Abagana camp | id C.NGA.BENUE.ABAGANACAMP | country NGA | adm1 Benue | lat 7.75 | lon 8.6 | feature CMP | prec 1
place Ibi | id C.NGA.TARABA.IBI | country NGA | adm1 Taraba | lat 8.18 | lon 9.75 | feature PPL | prec 1
place Donga town | id C.NGA.TARABA.DONGATOWN | country NGA | adm1 Taraba | lat 7.72 | lon 10.05 | feature PPL | prec 1
place Zing | id C.NGA.TARABA.ZING | country NGA | adm1 Taraba | lat 8.99 | lon 11.75 | feature PPL | prec 1
place Yorro | id C.NGA.TARABA.YORRO.D | country NGA | adm1 Taraba | lat 8.9 | lon 11.6 | feature ADM2 | prec 3
place Gashaka | id C.NGA.TARABA.GASHAKA.D | country NGA | adm1 Taraba | lat 7.4 | lon 11.5 | feature ADM2 | prec 3
place Kurmi | id C.NGA.TARABA.KURMI.D | country NGA | adm1 Taraba | lat 7.1 | lon 10.7 | feature ADM2 | prec 3
place Mutum Biyu | id C.NGA.TARABA.MUTUMBIYU | country NGA | adm1 Taraba | lat 8.63 | lon 10.77 | feature PPL | prec 1
place Bantaji | id C.NGA.TARABA.BANTAJI | country NGA | adm1 Taraba | lat 7.9 | lon 9.9 | feature PPL | prec 1
place Rafin Kada, Rafinkada, Rafin-Kada | id C.NGA.TARABA.RAFINKADA | country NGA | adm1 Taraba | lat 7.75 | lon 9.85 | feature PPL | prec 2
place Chanchanji | id C.NGA.TARABA.CHANCHANJI | country NGA | adm1 Taraba | lat 7.1 | lon 9.7 | feature PPL | prec 1
place Jauro Manu | id C.NGA.TARABA.JAUROMANU | country NGA | adm1 Taraba | lat 8.7 | lon 10.9 | feature PPL | prec 2
place Doma | id C.NGA.NASSARAWA.DOMA | country NGA | adm1 Nassarawa | lat 8.39 | lon 8.36 | feature PPL | prec 1
place Wamba town | id C.NGA.NASSARAWA.WAMBATOWN | country NGA | adm1 Nassarawa | lat 8.93 | lon 8.6 | feature PPL | prec 1
place Nasarawa Eggon, Nassarawa Eggon | id C.NGA.NASSARAWA.NASARAWAEGGON | country NGA | adm1 Nassarawa | lat 8.72 | lon 8.54 | feature PPL | prec 1
place Assakio | id C.NGA.NASSARAWA.ASSAKIO | country NGA | adm1 Nassarawa | lat 8.55 | lon 8.75 | feature PPL | prec 1
place Agyaragu | id C.NGA.NASSARAWA.AGYARAGU | country NGA | adm1 Nassarawa | lat 8.37 | lon 8.55 | feature PPL | prec 1
place Rukubi | id C.NGA.NASSARAWA.RUKUBI | country NGA | adm1 Nassarawa | lat 7.95 | lon 8.2 | feature PPL | prec 1
place Mararaba | id C.NGA.NASSARAWA.MARARABA | country NGA | adm1 Nassarawa | lat 9.03 | lon 7.6 | feature PPL | prec 1
place Umaisha | id C.NGA.NASSARAWA.UMAISHA | country NGA | adm1 Nassarawa | lat 8.03 | lon 7.17 | feature PPL | prec 1
place Awe town | id C.NGA.NASSARAWA.AWETOWN | country NGA | adm1 Nassarawa | lat 8.1 | lon 9.13 | feature PPL | prec 1
place Keana town | id C.NGA.NASSARAWA.KEANATOWN | country NGA | adm1 Nassarawa | lat 8.13 | lon 8.8 | feature PPL | prec 1
place Okene | id C.NGA.KOGI.OKENE | country NGA | adm1 Kogi | lat 7.55 | lon 6.24 | feature PPL | prec 1
place Omala, Abejukolo | id C.NGA.KOGI.OMALA.D | country NGA | adm1 Kogi | lat 7.9 | lon 7.5 | feature ADM2 | prec 3
place Dekina | id C.NGA.KOGI.DEKINA | country NGA | adm1 Kogi | lat 7.69 | lon 7.02 | feature PPL | prec 1
place Ankpa | id C.NGA.KOGI.ANKPA | country NGA | adm1 Kogi | lat 7.4 | lon 7.63 | feature PPL | prec 1
place Bassa Kogi | id C.NGA.KOGI.BASSAKOGI.D | country NGA | adm1 Kogi | lat 7.9 | lon 6.9 | feature ADM2 | prec 3
place Agojeju Odo | id C.NGA.KOGI.AGOJEJUODO | country NGA | adm1 Kogi | lat 7.8 | lon 7.6 | feature PPL | prec 2
place Adavi | id C.NGA.KOGI.ADAVI.D | country NGA | adm1 Kogi | lat 7.6 | lon 6.3 | feature ADM2 | prec 3
place Ogori | id C.NGA.KOGI.OGORI | country NGA | adm1 Kogi | lat 7.35 | lon 6.2 | feature PPL | prec 1
place Mopa | id C.NGA.KOGI.MOPA | country NGA | adm1 Kogi | lat 8.1 | lon 5.9 | feature PPL | prec 1
place Yagba West | id C.NGA.KOGI.YAGBAWEST.D | country NGA | adm1 Kogi | lat 8.25 | lon 5.5 | feature ADM2 | prec 3
place Ofu | id C.NGA.KOGI.OFU.D | country NGA | adm1 Kogi | lat 7.4 | lon 6.9 | feature ADM2 | prec 3
place Eruku | id C.NGA.KWARA.ERUKU | country NGA | adm1 Kwara | lat 8.13 | lon 5.4 | feature PPL | prec 1
place Woro | id C.NGA.KWARA.WORO | country NGA | adm1 Kwara | lat 9.8 | lon 4 | feature PPL | prec 2
place Sabon Gari Kano | id C.NGA.KANO.SABONGARIKANO | country NGA | adm1 Kano | lat 12.02 | lon 8.54 | feature PPLX | prec 1
place Kofar Mata | id C.NGA.KANO.KOFARMATA | country NGA | adm1 Kano | lat 11.99 | lon 8.52 | feature PPLX | prec 1
place Tafawa Balewa, Tafawa-Balewa | id C.NGA.BAUCHI.TAFAWABALEWA | country NGA | adm1 Bauchi | lat 9.76 | lon 9.56 | feature PPL | prec 1
place Bogoro | id C.NGA.BAUCHI.BOGORO | country NGA | adm1 Bauchi | lat 9.67 | lon 9.6 | feature PPL | prec 1
place Alkaleri | id C.NGA.BAUCHI.ALKALERI | country NGA | adm1 Bauchi | lat 10.27 | lon 10.34 | feature PPL | prec 1
place Ningi | id C.NGA.BAUCHI.NINGI | country NGA | adm1 Bauchi | lat 11.07 | lon 9.57 | feature PPL | prec 1
place Katagum | id C.NGA.BAUCHI.KATAGUM | country NGA | adm1 Bauchi | lat 12.28 | lon 10.35 | feature PPL | prec 1
place Misau | id C.NGA.BAUCHI.MISAU | country NGA | adm1 Bauchi | lat 11.31 | lon 10.47 | feature PPL | prec 1
place Kaltungo | id C.NGA.GOMBE.KALTUNGO | country NGA | adm1 Gombe | lat 9.81 | lon 11.31 | feature PPL | prec 1
place Balanga, Talasse | id C.NGA.GOMBE.BALANGA.D | country NGA | adm1 Gombe | lat 9.97 | lon 11.7 | feature ADM2 | prec 3
place Funakaye | id C.NGA.GOMBE.FUNAKAYE | country NGA | adm1 Gombe | lat 10.85 | lon 11.43 | feature PPL | prec 1
place Bajoga | id C.NGA.GOMBE.BAJOGA | country NGA | adm1 Gombe | lat 10.85 | lon 11.43 | feature PPL | prec 2
place Nyanya | id C.NGA.ABUJAFEDERAL.NYANYA | country NGA | adm1 Abuja Federal Capital Territory | lat 9.02 | lon 7.57 | feature PPL | prec 1
place Gwagwalada | id C.NGA.ABUJAFEDERAL.GWAGWALADA | country NGA | adm1 Abuja Federal Capital Territory | lat 8.94 | lon 7.08 | feature PPL | prec 1
place Bwari | id C.NGA.ABUJAFEDERAL.BWARI | country NGA | adm1 Abuja Federal Capital Territory | lat 9.28 | lon 7.38 | feature PPL | prec 1
place Kubwa | id C.NGA.ABUJAFEDERAL.KUBWA | country NGA | adm1 Abuja Federal Capital Territory | lat 9.15 | lon 7.32 | feature PPL | prec 1
place Abaji | id C.NGA.ABUJAFEDERAL.ABAJI | country NGA | adm1 Abuja Federal Capital Territory | lat 8.47 | lon 6.94 | feature PPL | prec 1
place Kwali | id C.NGA.ABUJAFEDERAL.KWALI | country NGA | adm1 Abuja Federal Capital Territory | lat 8.85 | lon 7 | feature PPL | prec 1
place Lugbe | id C.NGA.ABUJAFEDERAL.LUGBE | country NGA | adm1 Abuja Federal Capital Territory | lat 8.98 | lon 7.37 | feature PPL | prec 1
place Wuse | id C.NGA.ABUJAFEDERAL.WUSE | country NGA | adm1 Abuja Federal Capital Territory | lat 9.07 | lon 7.47 | feature PPLX | prec 1
place Ogba Egbema Ndoni, Ogba/Egbema/Ndoni | id C.NGA.RIVERS.OGBAEGBEMANDONI | country NGA | adm1 Rivers | lat 5.34 | lon 6.66 | feature PPL | prec 1
place Ahoada East | id C.NGA.RIVERS.AHOADAEAST.D | country NGA | adm1 Rivers | lat 5.08 | lon 6.65 | feature ADM2 | prec 3
place Ahoada West | id C.NGA.RIVERS.AHOADAWEST.D | country NGA | adm1 Rivers | lat 5.1 | lon 6.5 | feature ADM2 | prec 3
place Eleme | id C.NGA.RIVERS.ELEME | country NGA | adm1 Rivers | lat 4.79 | lon 7.13 | feature PPL | prec 1
place Ogoniland, Ogoni | id C.NGA.RIVERS.OGONILAND | country NGA | adm1 Rivers | lat 4.7 | lon 7.3 | feature AREA | prec 4
place Tai LGA | id C.NGA.RIVERS.TAILGA.D | country NGA | adm1 Rivers | lat 4.72 | lon 7.25 | feature ADM2 | prec 3
place Obio-Akpor, Obio/Akpor, Rumuokoro | id C.NGA.RIVERS.OBIOAKPOR.D | country NGA | adm1 Rivers | lat 4.87 | lon 7 | feature ADM2 | prec 3
place Abua | id C.NGA.RIVERS.ABUA | country NGA | adm1 Rivers | lat 4.85 | lon 6.65 | feature PPL | prec 1
place Asari-Toru | id C.NGA.RIVERS.ASARITORU.D | country NGA | adm1 Rivers | lat 4.73 | lon 6.86 | feature ADM2 | prec 3
place Akuku-Toru | id C.NGA.RIVERS.AKUKUTORU.D | country NGA | adm1 Rivers | lat 4.7 | lon 6.78 | feature ADM2 | prec 3
place Oyigbo, Obigbo | id C.NGA.RIVERS.OYIGBO | country NGA | adm1 Rivers | lat 4.88 | lon 7.13 | feature PPL | prec 1
place Opobo | id C.NGA.RIVERS.OPOBO | country NGA | adm1 Rivers | lat 4.51 | lon 7.54 | feature PPL | prec 1
place Rumuji | id C.NGA.RIVERS.RUMUJI | country NGA | adm1 Rivers | lat 4.95 | lon 6.78 | feature PPL | prec 1
place Ogbogoro | id C.NGA.RIVERS.OGBOGORO | country NGA | adm1 Rivers | lat 4.85 | lon 6.93 | feature PPL | prec 2
place Isiokpo | id C.NGA.RIVERS.ISIOKPO | country NGA | adm1 Rivers | lat 4.97 | lon 6.88 | feature PPL | prec 1
place Kpean | id C.NGA.RIVERS.KPEAN | country NGA | adm1 Rivers | lat 4.6 | lon 7.5 | feature PPL | prec 2
place Ataba | id C.NGA.RIVERS.ATABA | country NGA | adm1 Rivers | lat 4.5 | lon 7.4 | feature PPL | prec 2
place Omuma | id C.NGA.RIVERS.OMUMA.D | country NGA | adm1 Rivers | lat 5.1 | lon 7.2 | feature ADM2 | prec 3
place Ekeremor | id C.NGA.BAYELSA.EKEREMOR | country NGA | adm1 Bayelsa | lat 5.05 | lon 5.78 | feature PPL | prec 1
place Kolokuma, Opokuma | id C.NGA.BAYELSA.KOLOKUMA.D | country NGA | adm1 Bayelsa | lat 5.05 | lon 6.3 | feature ADM2 | prec 3
place Odi | id C.NGA.BAYELSA.ODI | country NGA | adm1 Bayelsa | lat 5.17 | lon 6.3 | feature PPL | prec 1
place Twon-Brass | id C.NGA.BAYELSA.TWONBRASS | country NGA | adm1 Bayelsa | lat 4.31 | lon 6.24 | feature PPL | prec 1
place Amassoma | id C.NGA.BAYELSA.AMASSOMA | country NGA | adm1 Bayelsa | lat 4.97 | lon 6.11 | feature PPL | prec 1
place Otuoke | id C.NGA.BAYELSA.OTUOKE | country NGA | adm1 Bayelsa | lat 4.8 | lon 6.3 | feature PPL | prec 1
place Ughelli North | id C.NGA.DELTA.UGHELLINORTH | country NGA | adm1 Delta | lat 5.5 | lon 6 | feature PPL | prec 1
place Ughelli South, Okuama | id C.NGA.DELTA.UGHELLISOUTH.D | country NGA | adm1 Delta | lat 5.4 | lon 5.9 | feature ADM2 | prec 3
place Gbaramatu, Gbaramatu Kingdom | id C.NGA.DELTA.GBARAMATU | country NGA | adm1 Delta | lat 5.6 | lon 5.3 | feature AREA | prec 4
place Escravos | id C.NGA.DELTA.ESCRAVOS | country NGA | adm1 Delta | lat 5.6 | lon 5.2 | feature PPL | prec 1
place Oporoza | id C.NGA.DELTA.OPOROZA | country NGA | adm1 Delta | lat 5.6 | lon 5.3 | feature PPL | prec 2
place Abraka | id C.NGA.DELTA.ABRAKA | country NGA | adm1 Delta | lat 5.79 | lon 6.1 | feature PPL | prec 1
place Uwheru | id C.NGA.DELTA.UWHERU | country NGA | adm1 Delta | lat 5.3 | lon 6.1 | feature PPL | prec 1
place Bomadi | id C.NGA.DELTA.BOMADI | country NGA | adm1 Delta | lat 5.16 | lon 5.93 | feature PPL | prec 1
place Ndokwa East | id C.NGA.DELTA.NDOKWAEAST.D | country NGA | adm1 Delta | lat 5.6 | lon 6.5 | feature ADM2 | prec 3
place Ndokwa West | id C.NGA.DELTA.NDOKWAWEST.D | country NGA | adm1 Delta | lat 5.7 | lon 6.4 | feature ADM2 | prec 3
place Ossissa | id C.NGA.DELTA.OSSISSA | country NGA | adm1 Delta | lat 5.9 | lon 6.5 | feature PPL | prec 2
place Forcados | id C.NGA.DELTA.FORCADOS | country NGA | adm1 Delta | lat 5.36 | lon 5.43 | feature PPL | prec 1
place Ovia | id C.NGA.EDO.OVIA.D | country NGA | adm1 Edo | lat 6.5 | lon 5.3 | feature ADM2 | prec 3
place Igueben | id C.NGA.EDO.IGUEBEN | country NGA | adm1 Edo | lat 6.6 | lon 6.24 | feature PPL | prec 1
place Etsako | id C.NGA.EDO.ETSAKO.D | country NGA | adm1 Edo | lat 7 | lon 6.3 | feature ADM2 | prec 3
place Okpella | id C.NGA.EDO.OKPELLA | country NGA | adm1 Edo | lat 7.27 | lon 6.35 | feature PPL | prec 1
place Ose LGA | id C.NGA.ONDO.OSELGA.D | country NGA | adm1 Ondo | lat 7.1 | lon 5.75 | feature ADM2 | prec 3
place Arogbo | id C.NGA.ONDO.AROGBO | country NGA | adm1 Ondo | lat 6.25 | lon 5 | feature PPL | prec 1
place Ilaje | id C.NGA.ONDO.ILAJE.D | country NGA | adm1 Ondo | lat 6.2 | lon 4.8 | feature ADM2 | prec 3
place Ikare | id C.NGA.ONDO.IKARE | country NGA | adm1 Ondo | lat 7.52 | lon 5.76 | feature PPL | prec 1
place Odogbolu | id C.NGA.OGUN.ODOGBOLU | country NGA | adm1 Ogun | lat 6.84 | lon 3.77 | feature PPL | prec 1
place Ketu | id C.NGA.OGUN.KETU | country NGA | adm1 Ogun | lat 7.2 | lon 2.8 | feature AREA | prec 4
place Imeko | id C.NGA.OGUN.IMEKO | country NGA | adm1 Ogun | lat 7.46 | lon 2.86 | feature PPL | prec 1
place Ayetoro | id C.NGA.OGUN.AYETORO | country NGA | adm1 Ogun | lat 7.23 | lon 3.03 | feature PPL | prec 1
place Sango Ota | id C.NGA.OGUN.SANGOOTA | country NGA | adm1 Ogun | lat 6.69 | lon 3.23 | feature PPL | prec 1
place Ogbomosho, Ogbomoso | id C.NGA.OYO.OGBOMOSHO | country NGA | adm1 Oyo | lat 8.13 | lon 4.25 | feature PPL | prec 1
place Igangan | id C.NGA.OYO.IGANGAN | country NGA | adm1 Oyo | lat 7.68 | lon 3.19 | feature PPL | prec 1
place Ibarapa | id C.NGA.OYO.IBARAPA.D | country NGA | adm1 Oyo | lat 7.5 | lon 3.2 | feature ADM2 | prec 3
place Iseyin | id C.NGA.OYO.ISEYIN | country NGA | adm1 Oyo | lat 7.97 | lon 3.6 | feature PPL | prec 1
place Ile-Ife, Ile Ife | id C.NGA.OSUN.ILEIFE | country NGA | adm1 Osun | lat 7.48 | lon 4.56 | feature PPL | prec 1
place Ikorodu | id C.NGA.LAGOS.IKORODU | country NGA | adm1 Lagos | lat 6.62 | lon 3.51 | feature PPL | prec 1
place Ajegunle | id C.NGA.LAGOS.AJEGUNLE | country NGA | adm1 Lagos | lat 6.45 | lon 3.33 | feature PPLX | prec 1
place Mushin | id C.NGA.LAGOS.MUSHIN | country NGA | adm1 Lagos | lat 6.53 | lon 3.35 | feature PPLX | prec 1
place Oshodi | id C.NGA.LAGOS.OSHODI | country NGA | adm1 Lagos | lat 6.55 | lon 3.34 | feature PPLX | prec 1
place Lekki, Lekki toll gate | id C.NGA.LAGOS.LEKKI | country NGA | adm1 Lagos | lat 6.44 | lon 3.48 | feature PPLX | prec 1
place Alimosho | id C.NGA.LAGOS.ALIMOSHO.D | country NGA | adm1 Lagos | lat 6.61 | lon 3.25 | feature ADM2 | prec 3
place Eti-Osa, Eti Osa | id C.NGA.LAGOS.ETIOSA.D | country NGA | adm1 Lagos | lat 6.45 | lon 3.55 | feature ADM2 | prec 3
place Igbosuku | id C.NGA.LAGOS.IGBOSUKU | country NGA | adm1 Lagos | lat 6.44 | lon 3.5 | feature PPL | prec 2
place Surulere | id C.NGA.LAGOS.SURULERE | country NGA | adm1 Lagos | lat 6.5 | lon 3.35 | feature PPLX | prec 1
place Isolo | id C.NGA.LAGOS.ISOLO | country NGA | adm1 Lagos | lat 6.54 | lon 3.32 | feature PPLX | prec 1
place Igando | id C.NGA.LAGOS.IGANDO | country NGA | adm1 Lagos | lat 6.55 | lon 3.24 | feature PPLX | prec 1
place Bariga | id C.NGA.LAGOS.BARIGA | country NGA | adm1 Lagos | lat 6.54 | lon 3.39 | feature PPLX | prec 1
place Ikwo | id C.NGA.EBONYI.IKWO.D | country NGA | adm1 Ebonyi | lat 6.05 | lon 8.1 | feature ADM2 | prec 3
place Ohaukwu | id C.NGA.EBONYI.OHAUKWU.D | country NGA | adm1 Ebonyi | lat 6.5 | lon 8 | feature ADM2 | prec 3
place Izzi | id C.NGA.EBONYI.IZZI.D | country NGA | adm1 Ebonyi | lat 6.4 | lon 8.2 | feature ADM2 | prec 3
place Ezza North, Ezza | id C.NGA.EBONYI.EZZANORTH.D | country NGA | adm1 Ebonyi | lat 6.3 | lon 8 | feature ADM2 | prec 3
place Ezza South | id C.NGA.EBONYI.EZZASOUTH.D | country NGA | adm1 Ebonyi | lat 6.15 | lon 8 | feature ADM2 | prec 3
place Ezillo | id C.NGA.EBONYI.EZILLO | country NGA | adm1 Ebonyi | lat 6.43 | lon 7.82 | feature PPL | prec 1
place Ishielu | id C.NGA.EBONYI.ISHIELU.D | country NGA | adm1 Ebonyi | lat 6.4 | lon 7.8 | feature ADM2 | prec 3
place Ivo | id C.NGA.EBONYI.IVO.D | country NGA | adm1 Ebonyi | lat 5.95 | lon 7.6 | feature ADM2 | prec 3
place Ohaozara, Onicha Ebonyi | id C.NGA.EBONYI.OHAOZARA.D | country NGA | adm1 Ebonyi | lat 6.05 | lon 7.75 | feature ADM2 | prec 3
place Uzo-Uwani, Uzo Uwani | id C.NGA.ENUGU.UZOUWANI.D | country NGA | adm1 Enugu | lat 6.75 | lon 7.1 | feature ADM2 | prec 3
place Nimbo, Ukpabi Nimbo | id C.NGA.ENUGU.NIMBO | country NGA | adm1 Enugu | lat 6.85 | lon 7.2 | feature PPL | prec 1
place Nkanu, Nkanu West | id C.NGA.ENUGU.NKANU.D | country NGA | adm1 Enugu | lat 6.3 | lon 7.5 | feature ADM2 | prec 3
place Nkanu East | id C.NGA.ENUGU.NKANUEAST.D | country NGA | adm1 Enugu | lat 6.3 | lon 7.7 | feature ADM2 | prec 3
place Isi-Uzo, Isi Uzo | id C.NGA.ENUGU.ISIUZO.D | country NGA | adm1 Enugu | lat 6.75 | lon 7.7 | feature ADM2 | prec 3
place Udi | id C.NGA.ENUGU.UDI | country NGA | adm1 Enugu | lat 6.32 | lon 7.42 | feature PPL | prec 1
place Emene | id C.NGA.ENUGU.EMENE | country NGA | adm1 Enugu | lat 6.47 | lon 7.58 | feature PPL | prec 1
place Oji River | id C.NGA.ENUGU.OJIRIVER | country NGA | adm1 Enugu | lat 6.27 | lon 7.27 | feature PPL | prec 1
place Ekwusigo | id C.NGA.ANAMBRA.EKWUSIGO.D | country NGA | adm1 Anambra | lat 5.95 | lon 6.85 | feature ADM2 | prec 3
place Anaocha | id C.NGA.ANAMBRA.ANAOCHA.D | country NGA | adm1 Anambra | lat 6.1 | lon 7.05 | feature ADM2 | prec 3
place Orumba North | id C.NGA.ANAMBRA.ORUMBANORTH.D | country NGA | adm1 Anambra | lat 6.05 | lon 7.15 | feature ADM2 | prec 3
place Orumba South | id C.NGA.ANAMBRA.ORUMBASOUTH.D | country NGA | adm1 Anambra | lat 5.95 | lon 7.15 | feature ADM2 | prec 3
place Ekwulobia | id C.NGA.ANAMBRA.EKWULOBIA | country NGA | adm1 Anambra | lat 6.03 | lon 7.08 | feature PPL | prec 1
place Aguata | id C.NGA.ANAMBRA.AGUATA.D | country NGA | adm1 Anambra | lat 6.02 | lon 7.08 | feature ADM2 | prec 3
place Anambra West | id C.NGA.ANAMBRA.ANAMBRAWEST.D | country NGA | adm1 Anambra | lat 6.45 | lon 6.8 | feature ADM2 | prec 3
place Ogbaru | id C.NGA.ANAMBRA.OGBARU.D | country NGA | adm1 Anambra | lat 6 | lon 6.75 | feature ADM2 | prec 3
place Umunze | id C.NGA.ANAMBRA.UMUNZE | country NGA | adm1 Anambra | lat 5.97 | lon 7.23 | feature PPL | prec 1
place Aguleri | id C.NGA.ANAMBRA.AGULERI | country NGA | adm1 Anambra | lat 6.33 | lon 6.88 | feature PPL | prec 1
place Umuoba Anam | id C.NGA.ANAMBRA.UMUOBAANAM | country NGA | adm1 Anambra | lat 6.35 | lon 6.85 | feature PPL | prec 2
place Isuofia | id C.NGA.ANAMBRA.ISUOFIA | country NGA | adm1 Anambra | lat 6.03 | lon 7.05 | feature PPL | prec 2
place Lilu | id C.NGA.ANAMBRA.LILU | country NGA | adm1 Anambra | lat 5.85 | lon 6.9 | feature PPL | prec 2
place Orlu | id C.NGA.IMO.ORLU | country NGA | adm1 Imo | lat 5.8 | lon 7.04 | feature PPL | prec 1
place Okigwe | id C.NGA.IMO.OKIGWE | country NGA | adm1 Imo | lat 5.83 | lon 7.35 | feature PPL | prec 1
place Ohaji, Ohaji-Egbema, Ohaji/Egbema | id C.NGA.IMO.OHAJI.D | country NGA | adm1 Imo | lat 5.4 | lon 6.8 | feature ADM2 | prec 3
place Orsu | id C.NGA.IMO.ORSU.D | country NGA | adm1 Imo | lat 5.83 | lon 6.98 | feature ADM2 | prec 3
place Njaba | id C.NGA.IMO.NJABA.D | country NGA | adm1 Imo | lat 5.7 | lon 7.05 | feature ADM2 | prec 3
place Oru East | id C.NGA.IMO.ORUEAST.D | country NGA | adm1 Imo | lat 5.7 | lon 6.95 | feature ADM2 | prec 3
place Izombe | id C.NGA.IMO.IZOMBE | country NGA | adm1 Imo | lat 5.65 | lon 6.87 | feature PPL | prec 1
place Mbaise, Aboh Mbaise | id C.NGA.IMO.MBAISE.D | country NGA | adm1 Imo | lat 5.45 | lon 7.25 | feature ADM2 | prec 3
place Ideato | id C.NGA.IMO.IDEATO.D | country NGA | adm1 Imo | lat 5.85 | lon 7.1 | feature ADM2 | prec 3
place Awo-Omamma, Awo Omamma | id C.NGA.IMO.AWOOMAMMA | country NGA | adm1 Imo | lat 5.65 | lon 6.95 | feature PPL | prec 1
place Ohafia | id C.NGA.ABIA.OHAFIA | country NGA | adm1 Abia | lat 5.62 | lon 7.83 | feature PPL | prec 1
place Ukwa, Ukwa West | id C.NGA.ABIA.UKWA.D | country NGA | adm1 Abia | lat 4.95 | lon 7.25 | feature ADM2 | prec 3
place Arochukwu | id C.NGA.ABIA.AROCHUKWU | country NGA | adm1 Abia | lat 5.38 | lon 7.91 | feature PPL | prec 1
place Isuikwuato | id C.NGA.ABIA.ISUIKWUATO.D | country NGA | adm1 Abia | lat 5.75 | lon 7.5 | feature ADM2 | prec 3
place Umunneochi, Umu Nneochi | id C.NGA.ABIA.UMUNNEOCHI.D | country NGA | adm1 Abia | lat 5.95 | lon 7.45 | feature ADM2 | prec 3
place Osisioma | id C.NGA.ABIA.OSISIOMA.D | country NGA | adm1 Abia | lat 5.14 | lon 7.33 | feature ADM2 | prec 3
place Ukanafun | id C.NGA.AKWAIBOM.UKANAFUN.D | country NGA | adm1 Akwa Ibom | lat 4.9 | lon 7.6 | feature ADM2 | prec 3
place Etim Ekpo | id C.NGA.AKWAIBOM.ETIMEKPO.D | country NGA | adm1 Akwa Ibom | lat 5 | lon 7.6 | feature ADM2 | prec 3
place Ini LGA | id C.NGA.AKWAIBOM.INILGA.D | country NGA | adm1 Akwa Ibom | lat 5.35 | lon 7.75 | feature ADM2 | prec 3
place Oron | id C.NGA.AKWAIBOM.ORON | country NGA | adm1 Akwa Ibom | lat 4.82 | lon 8.24 | feature PPL | prec 1
place Ibiono Ibom, Ibiono | id C.NGA.AKWAIBOM.IBIONOIBOM.D | country NGA | adm1 Akwa Ibom | lat 5.2 | lon 7.9 | feature ADM2 | prec 3
place Obot Akara | id C.NGA.AKWAIBOM.OBOTAKARA.D | country NGA | adm1 Akwa Ibom | lat 5.25 | lon 7.6 | feature ADM2 | prec 3
place Mbiakong | id C.NGA.AKWAIBOM.MBIAKONG | country NGA | adm1 Akwa Ibom | lat 5.1 | lon 8 | feature PPL | prec 2
place Ika LGA | id C.NGA.AKWAIBOM.IKALGA.D | country NGA | adm1 Akwa Ibom | lat 5 | lon 7.5 | feature ADM2 | prec 3
place Oruk Anam | id C.NGA.AKWAIBOM.ORUKANAM.D | country NGA | adm1 Akwa Ibom | lat 4.8 | lon 7.6 | feature ADM2 | prec 3
place Abak | id C.NGA.AKWAIBOM.ABAK | country NGA | adm1 Akwa Ibom | lat 4.98 | lon 7.79 | feature PPL | prec 1
place Obubra | id C.NGA.CROSSRIVER.OBUBRA | country NGA | adm1 Cross River | lat 6.07 | lon 8.33 | feature PPL | prec 1
place Biase | id C.NGA.CROSSRIVER.BIASE.D | country NGA | adm1 Cross River | lat 5.55 | lon 8.05 | feature ADM2 | prec 3
place Yakurr | id C.NGA.CROSSRIVER.YAKURR.D | country NGA | adm1 Cross River | lat 5.81 | lon 8.08 | feature ADM2 | prec 3
place Odukpani | id C.NGA.CROSSRIVER.ODUKPANI | country NGA | adm1 Cross River | lat 5.13 | lon 8.35 | feature PPL | prec 1
place Akamkpa | id C.NGA.CROSSRIVER.AKAMKPA | country NGA | adm1 Cross River | lat 5.31 | lon 8.35 | feature PPL | prec 1
place Boki | id C.NGA.CROSSRIVER.BOKI.D | country NGA | adm1 Cross River | lat 6.3 | lon 9 | feature ADM2 | prec 3
place Yala LGA, Yala | id C.NGA.CROSSRIVER.YALALGA.D | country NGA | adm1 Cross River | lat 6.6 | lon 8.6 | feature ADM2 | prec 3
place Akpabuyo | id C.NGA.CROSSRIVER.AKPABUYO.D | country NGA | adm1 Cross River | lat 4.9 | lon 8.45 | feature ADM2 | prec 3
place Bakassi | id C.NGA.CROSSRIVER.BAKASSI.D | country NGA | adm1 Cross River | lat 4.7 | lon 8.6 | feature ADM2 | prec 3
place Obanliku | id C.NGA.CROSSRIVER.OBANLIKU.D | country NGA | adm1 Cross River | lat 6.55 | lon 9.3 | feature ADM2 | prec 3
place Bekwarra | id C.NGA.CROSSRIVER.BEKWARRA.D | country NGA | adm1 Cross River | lat 6.7 | lon 8.9 | feature ADM2 | prec 3
place Nko | id C.NGA.CROSSRIVER.NKO | country NGA | adm1 Cross River | lat 5.9 | lon 8.2 | feature PPL | prec 2

# --- Cameroon ---
place Ambazonia, Southern Cameroons | id C.CMR.AMBAZONIA | country CMR | lat 5.6 | lon 9.7 | feature AREA | prec 4
place Bakassi Peninsula | id C.CMR.BAKASSIPENINSULA | country CMR | lat 4.6 | lon 8.7 | feature AREA | prec 4
place Mora | id C.CMR.FARNORTH.MORA | country CMR | adm1 Far North | lat 11.05 | lon 14.14 | feature PPL | prec 1
place Kolofata town | id C.CMR.FARNORTH.KOLOFATATOWN | country CMR | adm1 Far North | lat 11.13 | lon 14.05 | feature PPL | prec 1
place Nguetchewe, Nguétchéwé | id C.CMR.FARNORTH.NGUETCHEWE | country CMR | adm1 Far North | lat 11 | lon 13.9 | feature PPL | prec 2
place Zelevet, Zheleved, Zhelevet | id C.CMR.FARNORTH.ZELEVET | country CMR | adm1 Far North | lat 11.05 | lon 13.95 | feature PPL | prec 2
place Mabass | id C.CMR.FARNORTH.MABASS | country CMR | adm1 Far North | lat 10.9 | lon 13.75 | feature PPL | prec 2
place Tourou town | id C.CMR.FARNORTH.TOUROUTOWN | country CMR | adm1 Far North | lat 10.8 | lon 13.7 | feature PPL | prec 1
place Gakara | id C.CMR.FARNORTH.GAKARA | country CMR | adm1 Far North | lat 11.2 | lon 13.95 | feature PPL | prec 2
place Gouzoudou | id C.CMR.FARNORTH.GOUZOUDOU | country CMR | adm1 Far North | lat 11.1 | lon 13.95 | feature PPL | prec 2
place Achigachia, Achigachiya | id C.CMR.FARNORTH.ACHIGACHIA | country CMR | adm1 Far North | lat 11.1 | lon 13.83 | feature PPL | prec 1
place Gancé, Gance | id C.CMR.FARNORTH.GANCE | country CMR | adm1 Far North | lat 11.15 | lon 14 | feature PPL | prec 2
place Kordo | id C.CMR.FARNORTH.KORDO | country CMR | adm1 Far North | lat 11.1 | lon 14 | feature PPL | prec 2
place Nganse | id C.CMR.FARNORTH.NGANSE | country CMR | adm1 Far North | lat 11.1 | lon 14.1 | feature PPL | prec 2
place Sanda-Wadjiri, Sandawadjiri | id C.CMR.FARNORTH.SANDAWADJIRI | country CMR | adm1 Far North | lat 11.2 | lon 14.1 | feature PPL | prec 2
place Djibrilli, Djibrili | id C.CMR.FARNORTH.DJIBRILLI | country CMR | adm1 Far North | lat 11.15 | lon 14.15 | feature PPL | prec 2
place Zigue, Zigué | id C.CMR.FARNORTH.ZIGUE | country CMR | adm1 Far North | lat 12.3 | lon 14.4 | feature PPL | prec 2
place Blangoua, Blangwa | id C.CMR.FARNORTH.BLANGOUA | country CMR | adm1 Far North | lat 12.77 | lon 14.55 | feature PPL | prec 1
place Logone-Birni, Logone Birni | id C.CMR.FARNORTH.LOGONEBIRNI | country CMR | adm1 Far North | lat 11.78 | lon 15.1 | feature PPL | prec 1
place Mayo-Moskota, Mayo Moskota | id C.CMR.FARNORTH.MAYOMOSKOTA.D | country CMR | adm1 Far North | lat 11 | lon 13.9 | feature ADM2 | prec 3
place Minawao, Minawao camp | id C.CMR.FARNORTH.MINAWAO | country CMR | adm1 Far North | lat 10.56 | lon 13.86 | feature CMP | prec 1
place Diamaré | id C.CMR.FARNORTH.DIAMARE.D | country CMR | adm1 Far North | lat 10.6 | lon 14.4 | feature ADM2 | prec 3
place Soueram, Soueram village | id C.CMR.FARNORTH.SOUERAM | country CMR | adm1 Far North | lat 12.2 | lon 14.5 | feature PPL | prec 2
place Kouyape, Kouyapé | id C.CMR.FARNORTH.KOUYAPE | country CMR | adm1 Far North | lat 11.05 | lon 14.1 | feature PPL | prec 2
place Cherif Moussari | id C.CMR.FARNORTH.CHERIFMOUSSARI | country CMR | adm1 Far North | lat 11.1 | lon 14.1 | feature PPL | prec 2
place Mbengwi | id C.CMR.NORTHWEST.MBENGWI | country CMR | adm1 North-West | lat 6.02 | lon 10 | feature PPL | prec 1
place Bali Nyonga | id C.CMR.NORTHWEST.BALINYONGA | country CMR | adm1 North-West | lat 5.89 | lon 10.01 | feature PPL | prec 1
place Pinyin | id C.CMR.NORTHWEST.PINYIN | country CMR | adm1 North-West | lat 5.85 | lon 10.05 | feature PPL | prec 2
place Bambili | id C.CMR.NORTHWEST.BAMBILI | country CMR | adm1 North-West | lat 6 | lon 10.25 | feature PPL | prec 1
place Widikum | id C.CMR.NORTHWEST.WIDIKUM | country CMR | adm1 North-West | lat 5.88 | lon 9.77 | feature PPL | prec 1
place Njikwa | id C.CMR.NORTHWEST.NJIKWA | country CMR | adm1 North-West | lat 6.1 | lon 9.9 | feature PPL | prec 1
place Babessi | id C.CMR.NORTHWEST.BABESSI | country CMR | adm1 North-West | lat 6.03 | lon 10.57 | feature PPL | prec 1
place Bamessing | id C.CMR.NORTHWEST.BAMESSING | country CMR | adm1 North-West | lat 6 | lon 10.35 | feature PPL | prec 1
place Ngarbuh village | id C.CMR.NORTHWEST.NGARBUHVILLAGE | country CMR | adm1 North-West | lat 6.4 | lon 10.7 | feature PPL | prec 2
place Ntumbaw, Ntumbo | id C.CMR.NORTHWEST.NTUMBAW | country CMR | adm1 North-West | lat 6.4 | lon 10.75 | feature PPL | prec 2
place Mbiame | id C.CMR.NORTHWEST.MBIAME | country CMR | adm1 North-West | lat 6.2 | lon 10.85 | feature PPL | prec 1
place Kikaikelaki | id C.CMR.NORTHWEST.KIKAIKELAKI | country CMR | adm1 North-West | lat 6.25 | lon 10.75 | feature PPL | prec 2
place Menchum | id C.CMR.NORTHWEST.MENCHUM.D | country CMR | adm1 North-West | lat 6.5 | lon 10 | feature ADM2 | prec 3
place Mezam | id C.CMR.NORTHWEST.MEZAM.D | country CMR | adm1 North-West | lat 6 | lon 10.2 | feature ADM2 | prec 3
place Donga-Mantung, Donga Mantung | id C.CMR.NORTHWEST.DONGAMANTUNG.D | country CMR | adm1 North-West | lat 6.6 | lon 10.8 | feature ADM2 | prec 3
place Ngo-Ketunjia, Ngoketunjia | id C.CMR.NORTHWEST.NGOKETUNJIA.D | country CMR | adm1 North-West | lat 6 | lon 10.45 | feature ADM2 | prec 3
place Nkwen | id C.CMR.NORTHWEST.NKWEN | country CMR | adm1 North-West | lat 5.98 | lon 10.18 | feature PPLX | prec 1
place Bafut town | id C.CMR.NORTHWEST.BAFUTTOWN | country CMR | adm1 North-West | lat 6.09 | lon 10.1 | feature PPL | prec 1
place Djottin | id C.CMR.NORTHWEST.DJOTTIN | country CMR | adm1 North-West | lat 6.35 | lon 10.6 | feature PPL | prec 2
place Guzang | id C.CMR.NORTHWEST.GUZANG | country CMR | adm1 North-West | lat 5.85 | lon 9.9 | feature PPL | prec 2
place Babanki | id C.CMR.NORTHWEST.BABANKI | country CMR | adm1 North-West | lat 6.1 | lon 10.28 | feature PPL | prec 1
place Kedjom Keku | id C.CMR.NORTHWEST.KEDJOMKEKU | country CMR | adm1 North-West | lat 6.1 | lon 10.28 | feature PPL | prec 2
place Sabga | id C.CMR.NORTHWEST.SABGA | country CMR | adm1 North-West | lat 6.02 | lon 10.32 | feature PPL | prec 1
place Bambalang | id C.CMR.NORTHWEST.BAMBALANG | country CMR | adm1 North-West | lat 5.9 | lon 10.53 | feature PPL | prec 1
place Zhoa | id C.CMR.NORTHWEST.ZHOA | country CMR | adm1 North-West | lat 6.5 | lon 10.1 | feature PPL | prec 1
place Misaje | id C.CMR.NORTHWEST.MISAJE | country CMR | adm1 North-West | lat 6.6 | lon 10.55 | feature PPL | prec 1
place Ekona town | id C.CMR.SOUTHWEST.EKONATOWN | country CMR | adm1 South-West | lat 4.23 | lon 9.33 | feature PPL | prec 1
place Mbonge | id C.CMR.SOUTHWEST.MBONGE | country CMR | adm1 South-West | lat 4.54 | lon 9.1 | feature PPL | prec 1
place Eyumojock, Eyumodjock | id C.CMR.SOUTHWEST.EYUMOJOCK | country CMR | adm1 South-West | lat 5.6 | lon 9 | feature PPL | prec 1
place Bole Bakundu | id C.CMR.SOUTHWEST.BOLEBAKUNDU | country CMR | adm1 South-West | lat 4.6 | lon 9.3 | feature PPL | prec 2
place Munyenge | id C.CMR.SOUTHWEST.MUNYENGE | country CMR | adm1 South-West | lat 4.35 | lon 9.2 | feature PPL | prec 1
place Konye | id C.CMR.SOUTHWEST.KONYE | country CMR | adm1 South-West | lat 4.9 | lon 9.5 | feature PPL | prec 1
place Tombel | id C.CMR.SOUTHWEST.TOMBEL | country CMR | adm1 South-West | lat 4.75 | lon 9.67 | feature PPL | prec 1
place Nguti | id C.CMR.SOUTHWEST.NGUTI | country CMR | adm1 South-West | lat 5.33 | lon 9.42 | feature PPL | prec 1
place Wabane | id C.CMR.SOUTHWEST.WABANE | country CMR | adm1 South-West | lat 5.6 | lon 10 | feature PPL | prec 1
place Kajifu | id C.CMR.SOUTHWEST.KAJIFU | country CMR | adm1 South-West | lat 6.1 | lon 9.1 | feature PPL | prec 2
place Ekok | id C.CMR.SOUTHWEST.EKOK | country CMR | adm1 South-West | lat 5.8 | lon 8.87 | feature PPL | prec 1
place Mundemba | id C.CMR.SOUTHWEST.MUNDEMBA | country CMR | adm1 South-West | lat 4.95 | lon 8.87 | feature PPL | prec 1
place Isangele | id C.CMR.SOUTHWEST.ISANGELE | country CMR | adm1 South-West | lat 4.75 | lon 8.65 | feature PPL | prec 1
place Idabato | id C.CMR.SOUTHWEST.IDABATO | country CMR | adm1 South-West | lat 4.5 | lon 8.5 | feature PPL | prec 1
place Idenau | id C.CMR.SOUTHWEST.IDENAU | country CMR | adm1 South-West | lat 4.2 | lon 9 | feature PPL | prec 1
place Bafia Muyuka | id C.CMR.SOUTHWEST.BAFIAMUYUKA | country CMR | adm1 South-West | lat 4.35 | lon 9.35 | feature PPL | prec 2
place Ikata | id C.CMR.SOUTHWEST.IKATA | country CMR | adm1 South-West | lat 4.35 | lon 9.35 | feature PPL | prec 2
place Manyu | id C.CMR.SOUTHWEST.MANYU.D | country CMR | adm1 South-West | lat 5.8 | lon 9.3 | feature ADM2 | prec 3
place Meme division | id C.CMR.SOUTHWEST.MEMEDIVISION.D | country CMR | adm1 South-West | lat 4.65 | lon 9.4 | feature ADM2 | prec 3
place Fako | id C.CMR.SOUTHWEST.FAKO.D | country CMR | adm1 South-West | lat 4.15 | lon 9.2 | feature ADM2 | prec 3
place Ndian | id C.CMR.SOUTHWEST.NDIAN.D | country CMR | adm1 South-West | lat 4.9 | lon 8.9 | feature ADM2 | prec 3
place Kupe-Manenguba, Kupe Muanenguba | id C.CMR.SOUTHWEST.KUPEMANENGUBA.D | country CMR | adm1 South-West | lat 5 | lon 9.7 | feature ADM2 | prec 3
place Molyko | id C.CMR.SOUTHWEST.MOLYKO | country CMR | adm1 South-West | lat 4.16 | lon 9.29 | feature PPLX | prec 1
place Kembong | id C.CMR.SOUTHWEST.KEMBONG | country CMR | adm1 South-West | lat 5.6 | lon 9.2 | feature PPL | prec 1
place Batoke | id C.CMR.SOUTHWEST.BATOKE | country CMR | adm1 South-West | lat 4.03 | lon 9.1 | feature PPL | prec 2
place Bokova | id C.CMR.SOUTHWEST.BOKOVA | country CMR | adm1 South-West | lat 4.2 | lon 9.3 | feature PPL | prec 2
place Egbekaw | id C.CMR.SOUTHWEST.EGBEKAW | country CMR | adm1 South-West | lat 5.75 | lon 9.3 | feature PPL | prec 2
place Galim | id C.CMR.WEST.GALIM | country CMR | adm1 West | lat 5.68 | lon 10.38 | feature PPL | prec 1
place Bangourain | id C.CMR.WEST.BANGOURAIN | country CMR | adm1 West | lat 5.8 | lon 10.7 | feature PPL | prec 1
place Djohong | id C.CMR.ADAMAOUA.DJOHONG | country CMR | adm1 Adamaoua | lat 6.83 | lon 14.7 | feature PPL | prec 1
place Touboro | id C.CMR.ADAMAOUA.TOUBORO | country CMR | adm1 Adamaoua | lat 7.77 | lon 15.37 | feature PPL | prec 1
place Tignere, Tignère | id C.CMR.ADAMAOUA.TIGNERE | country CMR | adm1 Adamaoua | lat 7.37 | lon 12.65 | feature PPL | prec 1
place Kenzou | id C.CMR.EAST.KENZOU | country CMR | adm1 East | lat 4.17 | lon 15.03 | feature PPL | prec 1
place Kette, Ketté | id C.CMR.EAST.KETTE | country CMR | adm1 East | lat 4.9 | lon 14.8 | feature PPL | prec 1
place Gbiti | id C.CMR.EAST.GBITI | country CMR | adm1 East | lat 5 | lon 14.7 | feature PPL | prec 2

# --- Niger ---
place Tillaberi region, Tillabery | id C.NER.TILLABERIREGION.S | geonameid 2595293 | country NER | adm1 Tillabéri | lat 14.2 | lon 1.5 | feature ADM1 | prec 4
place Diffa region | id C.NER.DIFFAREGION.S | geonameid 2445702 | country NER | adm1 Diffa | lat 13.5 | lon 12.6 | feature ADM1 | prec 4
place Tahoua region | id C.NER.TAHOUAREGION.S | geonameid 2439374 | country NER | adm1 Tahoua | lat 15.5 | lon 5.5 | feature ADM1 | prec 4
place Three-border area, Tri-border area, Liptako-Gourma, Liptako Gourma | id C.NER.THREEBORDERAREA | country NER | lat 14.8 | lon 0.5 | feature AREA | prec 4
place Banibangou town | id C.NER.TILLABERI.BANIBANGOUTOWN | country NER | adm1 Tillabéri | lat 15.04 | lon 2.7 | feature PPL | prec 1
place Sanam | id C.NER.TILLABERI.SANAM | country NER | adm1 Tillabéri | lat 14.9 | lon 4.3 | feature PPL | prec 1
place Filingue, Filingué | id C.NER.TILLABERI.FILINGUE | country NER | adm1 Tillabéri | lat 14.35 | lon 3.32 | feature PPL | prec 1
place Balleyara | id C.NER.TILLABERI.BALLEYARA | country NER | adm1 Tillabéri | lat 13.78 | lon 2.95 | feature PPL | prec 1
place Dargol | id C.NER.TILLABERI.DARGOL | country NER | adm1 Tillabéri | lat 13.92 | lon 1.25 | feature PPL | prec 1
place Mehana, Méhana | id C.NER.TILLABERI.MEHANA | country NER | adm1 Tillabéri | lat 14.1 | lon 1 | feature PPL | prec 1
place Dessa | id C.NER.TILLABERI.DESSA | country NER | adm1 Tillabéri | lat 14.5 | lon 1.1 | feature PPL | prec 1
place Inates town | id C.NER.TILLABERI.INATESTOWN | country NER | adm1 Tillabéri | lat 15.05 | lon 1.3 | feature PPL | prec 1
place Koutougou | id C.NER.TILLABERI.KOUTOUGOU | country NER | adm1 Tillabéri | lat 14.9 | lon 1 | feature PPL | prec 2
place Anzourou, Anzourou commune | id C.NER.TILLABERI.ANZOUROU.D | country NER | adm1 Tillabéri | lat 14.6 | lon 1.5 | feature ADM2 | prec 3
place Zibane | id C.NER.TILLABERI.ZIBANE | country NER | adm1 Tillabéri | lat 14.6 | lon 1.5 | feature PPL | prec 2
place Zaroumdareye, Zaroumadareye | id C.NER.TILLABERI.ZAROUMDAREYE | country NER | adm1 Tillabéri | lat 14.9 | lon 2.5 | feature PPL | prec 2
place Darey-Daye, Darey Dey | id C.NER.TILLABERI.DAREYDAYE | country NER | adm1 Tillabéri | lat 15 | lon 2.7 | feature PPL | prec 2
place Mogodyougou | id C.NER.TILLABERI.MOGODYOUGOU | country NER | adm1 Tillabéri | lat 15 | lon 2.7 | feature PPL | prec 2
place Fambita | id C.NER.TILLABERI.FAMBITA | country NER | adm1 Tillabéri | lat 14.1 | lon 0.5 | feature PPL | prec 2
place Tondikiwindi | id C.NER.TILLABERI.TONDIKIWINDI | country NER | adm1 Tillabéri | lat 14.5 | lon 2.3 | feature PPL | prec 1
place Tchomo Bangou, Tchombangou | id C.NER.TILLABERI.TCHOMOBANGOU | country NER | adm1 Tillabéri | lat 14.6 | lon 2.4 | feature PPL | prec 2
place Zaroumdarey, Zaroumdareye village | id C.NER.TILLABERI.ZAROUMDAREY | country NER | adm1 Tillabéri | lat 14.6 | lon 2.4 | feature PPL | prec 2
place Bosey Bangou, Boseye Bangou | id C.NER.TILLABERI.BOSEYBANGOU | country NER | adm1 Tillabéri | lat 13 | lon 1.5 | feature PPL | prec 2
place Petelkole, Pételkolé | id C.NER.TILLABERI.PETELKOLE | country NER | adm1 Tillabéri | lat 14.2 | lon 0.5 | feature PPL | prec 1
place Makalondi town | id C.NER.TILLABERI.MAKALONDITOWN | country NER | adm1 Tillabéri | lat 12.83 | lon 1.69 | feature PPL | prec 1
place Foneko, Foneko village | id C.NER.TILLABERI.FONEKO | country NER | adm1 Tillabéri | lat 13.9 | lon 1.4 | feature PPL | prec 2
place Samira Hill | id C.NER.TILLABERI.SAMIRAHILL | country NER | adm1 Tillabéri | lat 13.8 | lon 1.3 | feature PPL | prec 2
place Koure, Kouré | id C.NER.TILLABERI.KOURE | country NER | adm1 Tillabéri | lat 13.31 | lon 2.57 | feature PPL | prec 1
place Eknewane, Eknewan | id C.NER.TILLABERI.EKNEWANE | country NER | adm1 Tillabéri | lat 15.7 | lon 4.5 | feature PPL | prec 2
place Theim | id C.NER.TILLABERI.THEIM | country NER | adm1 Tillabéri | lat 14.3 | lon 1 | feature PPL | prec 2
place Tillia town | id C.NER.TAHOUA.TILLIATOWN | country NER | adm1 Tahoua | lat 16.1 | lon 4.8 | feature PPL | prec 1
place Telemces, Télemcès | id C.NER.TAHOUA.TELEMCES | country NER | adm1 Tahoua | lat 15.8 | lon 5 | feature PPL | prec 1
place Assagueiguei, Assaghey | id C.NER.TAHOUA.ASSAGUEIGUEI | country NER | adm1 Tahoua | lat 16.2 | lon 4.5 | feature PPL | prec 2
place Abalak | id C.NER.TAHOUA.ABALAK | country NER | adm1 Tahoua | lat 15.45 | lon 6.28 | feature PPL | prec 1
place Intoussane | id C.NER.TAHOUA.INTOUSSANE | country NER | adm1 Tahoua | lat 15.9 | lon 4 | feature PPL | prec 2
place Midal | id C.NER.TAHOUA.MIDAL | country NER | adm1 Tahoua | lat 16 | lon 5.2 | feature PPL | prec 2
place N'Guigmi town | id C.NER.DIFFA.NGUIGMITOWN | country NER | adm1 Diffa | lat 14.25 | lon 13.11 | feature PPL | prec 1
place Kabelawa | id C.NER.DIFFA.KABELAWA | country NER | adm1 Diffa | lat 13.9 | lon 12.95 | feature PPL | prec 1
place Assaga, Assaga camp | id C.NER.DIFFA.ASSAGA | country NER | adm1 Diffa | lat 13.3 | lon 12.8 | feature CMP | prec 1
place Baroua | id C.NER.DIFFA.BAROUA | country NER | adm1 Diffa | lat 13.8 | lon 13.1 | feature PPL | prec 2
place Yebi | id C.NER.DIFFA.YEBI | country NER | adm1 Diffa | lat 13.8 | lon 13.3 | feature PPL | prec 2
place N'Gortogol, Ngortogol | id C.NER.DIFFA.NGORTOGOL | country NER | adm1 Diffa | lat 13.8 | lon 13.2 | feature PPL | prec 2
place Lada | id C.NER.DIFFA.LADA | country NER | adm1 Diffa | lat 13.8 | lon 13.2 | feature PPL | prec 2
place Geskerou | id C.NER.DIFFA.GESKEROU | country NER | adm1 Diffa | lat 13.5 | lon 12.86 | feature PPL | prec 1
place Garin Dogo, Garin-Dogo | id C.NER.DIFFA.GARINDOGO | country NER | adm1 Diffa | lat 13.3 | lon 12.6 | feature PPL | prec 2
place Blabrine, Blabrin | id C.NER.DIFFA.BLABRINE | country NER | adm1 Diffa | lat 14.2 | lon 12.9 | feature PPL | prec 2
place Ngalewa, N'Galewa | id C.NER.DIFFA.NGALEWA | country NER | adm1 Diffa | lat 13.8 | lon 13 | feature PPL | prec 2
place Sayam, Sayam Forage | id C.NER.DIFFA.SAYAM | country NER | adm1 Diffa | lat 13.6 | lon 12.6 | feature CMP | prec 1
place Foulatari | id C.NER.DIFFA.FOULATARI | country NER | adm1 Diffa | lat 14.9 | lon 12 | feature PPL | prec 1
place Karamga | id C.NER.DIFFA.KARAMGA | country NER | adm1 Diffa | lat 13.7 | lon 13.5 | feature PPL | prec 2
place Doutchi | id C.NER.DOSSO.DOUTCHI | country NER | adm1 Dosso | lat 13.64 | lon 4.03 | feature PPL | prec 1
place Dioundiou | id C.NER.DOSSO.DIOUNDIOU | country NER | adm1 Dosso | lat 12.62 | lon 3.54 | feature PPL | prec 1
place Falmey | id C.NER.DOSSO.FALMEY | country NER | adm1 Dosso | lat 12.58 | lon 2.85 | feature PPL | prec 1
place Loga | id C.NER.DOSSO.LOGA | country NER | adm1 Dosso | lat 13.63 | lon 3.5 | feature PPL | prec 1
place Guidan Roumdji, Guidan-Roumdji | id C.NER.MARADI.GUIDANROUMDJI | country NER | adm1 Maradi | lat 13.66 | lon 6.7 | feature PPL | prec 1
place Madarounfa | id C.NER.MARADI.MADAROUNFA | country NER | adm1 Maradi | lat 13.3 | lon 7.15 | feature PPL | prec 1
place Dan Kano | id C.NER.MARADI.DANKANO | country NER | adm1 Maradi | lat 13.3 | lon 6.9 | feature PPL | prec 2
place Arlit | id C.NER.AGADEZ.ARLIT | country NER | adm1 Agadez | lat 18.74 | lon 7.39 | feature PPL | prec 1
place Dirkou | id C.NER.AGADEZ.DIRKOU | country NER | adm1 Agadez | lat 19 | lon 12.9 | feature PPL | prec 1
place Djado | id C.NER.AGADEZ.DJADO | country NER | adm1 Agadez | lat 21 | lon 12.3 | feature PPL | prec 1
place Assamaka | id C.NER.AGADEZ.ASSAMAKA | country NER | adm1 Agadez | lat 19.35 | lon 5.78 | feature PPL | prec 1
place Seguedine, Séguédine | id C.NER.AGADEZ.SEGUEDINE | country NER | adm1 Agadez | lat 20.2 | lon 12.9 | feature PPL | prec 1
place Madama | id C.NER.AGADEZ.MADAMA | country NER | adm1 Agadez | lat 21.95 | lon 13.65 | feature PPL | prec 1
place Bilma | id C.NER.AGADEZ.BILMA | country NER | adm1 Agadez | lat 18.69 | lon 12.92 | feature PPL | prec 1
place Ingall, In-Gall | id C.NER.AGADEZ.INGALL | country NER | adm1 Agadez | lat 16.79 | lon 6.93 | feature PPL | prec 1

# --- Mali ---
place Timbuktu Region, Tombouctou region | id C.MLI.TIMBUKTUREGION.S | geonameid 2449066 | country MLI | adm1 Tombouctou | lat 19.5 | lon -3.2 | feature ADM1 | prec 4
place Mopti region | id C.MLI.MOPTIREGION.S | geonameid 2453347 | country MLI | adm1 Mopti | lat 14.7 | lon -3.9 | feature ADM1 | prec 4
place Gao region | id C.MLI.GAOREGION.S | geonameid 2457161 | country MLI | adm1 Gao | lat 16.8 | lon 0.2 | feature ADM1 | prec 4
place Segou region | id C.MLI.SEGOUREGION.S | geonameid 2451477 | country MLI | adm1 Ségou | lat 13.8 | lon -5.8 | feature ADM1 | prec 4
place Kidal region | id C.MLI.KIDALREGION.S | geonameid 2597449 | country MLI | adm1 Kidal | lat 19.5 | lon 1.3 | feature ADM1 | prec 4
place Menaka region, Ménaka region | id C.MLI.MENAKAREGION.S | country MLI | adm1 Menaka | lat 16 | lon 2.6 | feature ADM1 | prec 4
place Azawad | id C.MLI.AZAWAD | country MLI | lat 18.5 | lon -1 | feature AREA | prec 4
place Dogon country | id C.MLI.DOGONCOUNTRY | country MLI | lat 14.3 | lon -3.4 | feature AREA | prec 4
place Inner Niger Delta | id C.MLI.INNERNIGERDELTA | country MLI | lat 15 | lon -4.2 | feature AREA | prec 4
place Gourma | id C.MLI.GOURMA | country MLI | lat 15.6 | lon -1.5 | feature AREA | prec 4
place Adrar des Ifoghas, Ifoghas | id C.MLI.ADRARDESIFOGHAS | country MLI | lat 19.5 | lon 1.6 | feature AREA | prec 4
place Bandiagara town | id C.MLI.MOPTI.BANDIAGARATOWN | country MLI | adm1 Mopti | lat 14.35 | lon -3.61 | feature PPL | prec 1
place Bankass town | id C.MLI.MOPTI.BANKASSTOWN | country MLI | adm1 Mopti | lat 14.07 | lon -3.52 | feature PPL | prec 1
place Tenenkou town | id C.MLI.MOPTI.TENENKOUTOWN | country MLI | adm1 Mopti | lat 14.46 | lon -4.92 | feature PPL | prec 1
place Dioura | id C.MLI.MOPTI.DIOURA | country MLI | adm1 Mopti | lat 14.83 | lon -5.25 | feature PPL | prec 1
place Diafarabe, Diafarabé | id C.MLI.MOPTI.DIAFARABE | country MLI | adm1 Mopti | lat 14.15 | lon -5.02 | feature PPL | prec 1
place Soumpi | id C.MLI.MOPTI.SOUMPI | country MLI | adm1 Mopti | lat 15.85 | lon -4.1 | feature PPL | prec 2
place Sofara | id C.MLI.MOPTI.SOFARA | country MLI | adm1 Mopti | lat 14.02 | lon -4.25 | feature PPL | prec 1
place Fatoma | id C.MLI.MOPTI.FATOMA | country MLI | adm1 Mopti | lat 14.6 | lon -4.05 | feature PPL | prec 1
place Koulogon, Koulogon-Peul, Koulogon Peulh | id C.MLI.MOPTI.KOULOGON | country MLI | adm1 Mopti | lat 13.95 | lon -3.5 | feature PPL | prec 2
place Welingara | id C.MLI.MOPTI.WELINGARA | country MLI | adm1 Mopti | lat 13.9 | lon -3.5 | feature PPL | prec 2
place Gangafani | id C.MLI.MOPTI.GANGAFANI | country MLI | adm1 Mopti | lat 14.3 | lon -2.8 | feature PPL | prec 2
place Yoro | id C.MLI.MOPTI.YORO | country MLI | adm1 Mopti | lat 14 | lon -2.6 | feature PPL | prec 2
place Dougouténé, Dougoutene | id C.MLI.MOPTI.DOUGOUTENE | country MLI | adm1 Mopti | lat 14.1 | lon -3.1 | feature PPL | prec 2
place Koro town | id C.MLI.MOPTI.KOROTOWN | country MLI | adm1 Mopti | lat 14.07 | lon -3.08 | feature PPL | prec 1
place Binedama, Binédama | id C.MLI.MOPTI.BINEDAMA | country MLI | adm1 Mopti | lat 14.2 | lon -3.1 | feature PPL | prec 2
place Ouenkoro | id C.MLI.MOPTI.OUENKORO | country MLI | adm1 Mopti | lat 13.37 | lon -3.8 | feature PPL | prec 1
place Baye | id C.MLI.MOPTI.BAYE | country MLI | adm1 Mopti | lat 13.4 | lon -3.6 | feature PPL | prec 1
place Diallassagou | id C.MLI.MOPTI.DIALLASSAGOU | country MLI | adm1 Mopti | lat 13.75 | lon -3.6 | feature PPL | prec 1
place Dianweli | id C.MLI.MOPTI.DIANWELI | country MLI | adm1 Mopti | lat 13.8 | lon -3.6 | feature PPL | prec 2
place Deguessagou | id C.MLI.MOPTI.DEGUESSAGOU | country MLI | adm1 Mopti | lat 13.8 | lon -3.6 | feature PPL | prec 2
place Segue, Ségué | id C.MLI.MOPTI.SEGUE | country MLI | adm1 Mopti | lat 14 | lon -3.7 | feature PPL | prec 1
place Sokoura | id C.MLI.MOPTI.SOKOURA | country MLI | adm1 Mopti | lat 13.7 | lon -3.4 | feature PPL | prec 2
place Ndoukala, N'Dola | id C.MLI.MOPTI.NDOUKALA | country MLI | adm1 Mopti | lat 14 | lon -4 | feature PPL | prec 2
place Songho | id C.MLI.MOPTI.SONGHO | country MLI | adm1 Mopti | lat 14.4 | lon -3.7 | feature PPL | prec 2
place Songobia | id C.MLI.MOPTI.SONGOBIA | country MLI | adm1 Mopti | lat 14.2 | lon -3.5 | feature PPL | prec 2
place Goundaka | id C.MLI.MOPTI.GOUNDAKA | country MLI | adm1 Mopti | lat 14.5 | lon -3.9 | feature PPL | prec 1
place Dogofry | id C.MLI.MOPTI.DOGOFRY | country MLI | adm1 Mopti | lat 14.8 | lon -6 | feature PPL | prec 2
place Kani-Gogouna, Kani Gogouna | id C.MLI.MOPTI.KANIGOGOUNA | country MLI | adm1 Mopti | lat 14.6 | lon -3.4 | feature PPL | prec 2
place Bodio | id C.MLI.MOPTI.BODIO | country MLI | adm1 Mopti | lat 14.4 | lon -3.6 | feature PPL | prec 2
place Mondoro town | id C.MLI.MOPTI.MONDOROTOWN | country MLI | adm1 Mopti | lat 14.67 | lon -1.95 | feature PPL | prec 1
place Boulkessy | id C.MLI.MOPTI.BOULKESSY | country MLI | adm1 Mopti | lat 14.93 | lon -1.05 | feature PPL | prec 1
place Hombori town | id C.MLI.MOPTI.HOMBORITOWN | country MLI | adm1 Mopti | lat 15.28 | lon -1.7 | feature PPL | prec 1
place Douna | id C.MLI.MOPTI.DOUNA | country MLI | adm1 Mopti | lat 14.7 | lon -1.7 | feature PPL | prec 2
place Sobame Da, Sobane-Kou, Sobanou-Kou | id C.MLI.MOPTI.SOBAMEDA | country MLI | adm1 Mopti | lat 14.5 | lon -3.4 | feature PPL | prec 2
place Sangha | id C.MLI.MOPTI.SANGHA | country MLI | adm1 Mopti | lat 14.45 | lon -3.3 | feature PPL | prec 1
place Youwarou town | id C.MLI.MOPTI.YOUWAROUTOWN | country MLI | adm1 Mopti | lat 15.37 | lon -4.26 | feature PPL | prec 1
place Dialloubé, Dialloube | id C.MLI.MOPTI.DIALLOUBE | country MLI | adm1 Mopti | lat 14.75 | lon -4.3 | feature PPL | prec 1
place Kouakourou town | id C.MLI.MOPTI.KOUAKOUROUTOWN | country MLI | adm1 Mopti | lat 14.2 | lon -4.5 | feature PPL | prec 1
place Moura | id C.MLI.MOPTI.MOURA | country MLI | adm1 Mopti | lat 14.35 | lon -4.5 | feature PPL | prec 2
place Hombolo | id C.MLI.MOPTI.HOMBOLO | country MLI | adm1 Mopti | lat 14 | lon -3.6 | feature PPL | prec 2
place Ogossagou-Peul | id C.MLI.MOPTI.OGOSSAGOUPEUL | country MLI | adm1 Mopti | lat 14 | lon -3.6 | feature PPL | prec 2
place Toguere-Coumbe, Togue Mourari | id C.MLI.MOPTI.TOGUERECOUMBE | country MLI | adm1 Mopti | lat 14.9 | lon -4.6 | feature PPL | prec 1
place Niono town | id C.MLI.SEGOU.NIONOTOWN | country MLI | adm1 Ségou | lat 14.25 | lon -5.99 | feature PPL | prec 1
place Nampalari, Nampalary | id C.MLI.SEGOU.NAMPALARI | country MLI | adm1 Ségou | lat 15.28 | lon -5.55 | feature PPL | prec 1
place Sokolo | id C.MLI.SEGOU.SOKOLO | country MLI | adm1 Ségou | lat 14.73 | lon -6.12 | feature PPL | prec 1
place Barouéli, Baroueli | id C.MLI.SEGOU.BAROUELI | country MLI | adm1 Ségou | lat 13.07 | lon -6.57 | feature PPL | prec 1
place Dogofry Niono, Dogofri | id C.MLI.SEGOU.DOGOFRYNIONO | country MLI | adm1 Ségou | lat 14.8 | lon -6.1 | feature PPL | prec 1
place Ansongo town | id C.MLI.GAO.ANSONGOTOWN | country MLI | adm1 Gao | lat 15.66 | lon 0.5 | feature PPL | prec 1
place Bourem town | id C.MLI.GAO.BOUREMTOWN | country MLI | adm1 Gao | lat 16.96 | lon -0.35 | feature PPL | prec 1
place Tessit town | id C.MLI.GAO.TESSITTOWN | country MLI | adm1 Gao | lat 15.17 | lon 0.5 | feature PPL | prec 1
place Ouatagouna | id C.MLI.GAO.OUATAGOUNA | country MLI | adm1 Gao | lat 15.18 | lon 0.72 | feature PPL | prec 1
place Karou | id C.MLI.GAO.KAROU | country MLI | adm1 Gao | lat 15.1 | lon 0.6 | feature PPL | prec 2
place Dewargou | id C.MLI.GAO.DEWARGOU | country MLI | adm1 Gao | lat 15.2 | lon 0.6 | feature PPL | prec 2
place Daoutegeft | id C.MLI.GAO.DAOUTEGEFT | country MLI | adm1 Gao | lat 15.2 | lon 0.6 | feature PPL | prec 2
place Tarkint | id C.MLI.GAO.TARKINT | country MLI | adm1 Gao | lat 17.3 | lon 0.1 | feature PPL | prec 1
place Tabankort | id C.MLI.GAO.TABANKORT | country MLI | adm1 Gao | lat 17.7 | lon 0.2 | feature PPL | prec 1
place In-Delimane | id C.MLI.GAO.INDELIMANE | country MLI | adm1 Gao | lat 15.9 | lon 1.5 | feature PPL | prec 2
place Djebock | id C.MLI.GAO.DJEBOCK | country MLI | adm1 Gao | lat 16.4 | lon 0.6 | feature PPL | prec 1
place Bamba | id C.MLI.GAO.BAMBA | country MLI | adm1 Gao | lat 17.03 | lon -1.4 | feature PPL | prec 1
place Forgho, Forgo | id C.MLI.GAO.FORGHO | country MLI | adm1 Gao | lat 16.4 | lon 0 | feature PPL | prec 2
place Wabaria | id C.MLI.GAO.WABARIA | country MLI | adm1 Gao | lat 16.2 | lon -0.05 | feature PPL | prec 2
place Temera, Téméra | id C.MLI.GAO.TEMERA | country MLI | adm1 Gao | lat 17 | lon -0.9 | feature PPL | prec 1
place Talataye town | id C.MLI.GAO.TALATAYETOWN | country MLI | adm1 Gao | lat 16.5 | lon 1.5 | feature PPL | prec 1
place Tamalat | id C.MLI.MENAKA.TAMALAT | country MLI | adm1 Menaka | lat 15.9 | lon 2.7 | feature PPL | prec 2
place Insinane | id C.MLI.MENAKA.INSINANE | country MLI | adm1 Menaka | lat 15.7 | lon 2.6 | feature PPL | prec 2
place Tabrichat | id C.MLI.MENAKA.TABRICHAT | country MLI | adm1 Menaka | lat 16.5 | lon 2.3 | feature PPL | prec 2
place Tinabaw, Tinabao | id C.MLI.MENAKA.TINABAW | country MLI | adm1 Menaka | lat 15.7 | lon 2 | feature PPL | prec 2
place Infoukaretan | id C.MLI.MENAKA.INFOUKARETAN | country MLI | adm1 Menaka | lat 15.6 | lon 2.4 | feature PPL | prec 2
place Tessalit town | id C.MLI.KIDAL.TESSALITTOWN | country MLI | adm1 Kidal | lat 20.2 | lon 1.01 | feature PPL | prec 1
place Aguel'hoc, Aguelhok town | id C.MLI.KIDAL.AGUELHOC | country MLI | adm1 Kidal | lat 19.46 | lon 0.86 | feature PPL | prec 1
place Tinzawatene, Tinzaouatene | id C.MLI.KIDAL.TINZAWATENE | country MLI | adm1 Kidal | lat 19.95 | lon 2.95 | feature PPL | prec 1
place Anefis, Anéfis | id C.MLI.KIDAL.ANEFIS | country MLI | adm1 Kidal | lat 18.05 | lon 0.6 | feature PPL | prec 1
place Essouk | id C.MLI.KIDAL.ESSOUK | country MLI | adm1 Kidal | lat 18.8 | lon 1.1 | feature PPL | prec 1
place Amachach | id C.MLI.KIDAL.AMACHACH | country MLI | adm1 Kidal | lat 20.25 | lon 0.95 | feature PPL | prec 2
place Tin-Essako, Tin Essako | id C.MLI.KIDAL.TINESSAKO | country MLI | adm1 Kidal | lat 18.45 | lon 2.48 | feature PPL | prec 1
place In Khalil, In-Khalil | id C.MLI.KIDAL.INKHALIL | country MLI | adm1 Kidal | lat 21.1 | lon 0.95 | feature PPL | prec 2
place Tomboctou | id C.MLI.TOMBOUCTOU.TOMBOCTOU | country MLI | adm1 Tombouctou | lat 16.77 | lon -3 | feature PPLA | prec 1
place Goundam town | id C.MLI.TOMBOUCTOU.GOUNDAMTOWN | country MLI | adm1 Tombouctou | lat 16.41 | lon -3.67 | feature PPL | prec 1
place Gossi town | id C.MLI.TOMBOUCTOU.GOSSITOWN | country MLI | adm1 Tombouctou | lat 15.82 | lon -1.3 | feature PPL | prec 1
place Taoudeni, Taoudenit | id C.MLI.TOMBOUCTOU.TAOUDENI | country MLI | adm1 Tombouctou | lat 22.68 | lon -3.98 | feature PPL | prec 1
place Bambara Maounde | id C.MLI.TOMBOUCTOU.BAMBARAMAOUNDE | country MLI | adm1 Tombouctou | lat 15.85 | lon -2.78 | feature PPL | prec 1
place Tonka | id C.MLI.TOMBOUCTOU.TONKA | country MLI | adm1 Tombouctou | lat 16.13 | lon -3.76 | feature PPL | prec 1
place Acharane | id C.MLI.TOMBOUCTOU.ACHARANE | country MLI | adm1 Tombouctou | lat 16.6 | lon -3.4 | feature PPL | prec 2
place Ndjadji | id C.MLI.TOMBOUCTOU.NDJADJI | country MLI | adm1 Tombouctou | lat 16.2 | lon -3.3 | feature PPL | prec 2
place Soumpi town | id C.MLI.TOMBOUCTOU.SOUMPITOWN | country MLI | adm1 Tombouctou | lat 15.87 | lon -4.1 | feature PPL | prec 1
place Tilemsi, Tilemsi valley | id C.MLI.TOMBOUCTOU.TILEMSI | country MLI | adm1 Tombouctou | lat 18 | lon 0.2 | feature AREA | prec 4
place Inadiatafane | id C.MLI.TOMBOUCTOU.INADIATAFANE | country MLI | adm1 Tombouctou | lat 15.2 | lon -1.2 | feature PPL | prec 1
place N'Tillit | id C.MLI.TOMBOUCTOU.NTILLIT | country MLI | adm1 Tombouctou | lat 15.2 | lon -1.2 | feature PPL | prec 2
place Nara town | id C.MLI.KOULIKORO.NARATOWN | country MLI | adm1 Koulikoro | lat 15.17 | lon -7.29 | feature PPL | prec 1
place Boulkessi Nara | id C.MLI.KOULIKORO.BOULKESSINARA | country MLI | adm1 Koulikoro | lat 14.47 | lon -7.47 | feature PPL | prec 1
place Mourdiah | id C.MLI.KOULIKORO.MOURDIAH | country MLI | adm1 Koulikoro | lat 14.47 | lon -7.47 | feature PPL | prec 2
place Kourémalé | id C.MLI.KOULIKORO.KOUREMALE | country MLI | adm1 Koulikoro | lat 11.95 | lon -8.75 | feature PPL | prec 1
place Nioro, Nioro du Sahel | id C.MLI.KAYES.NIORO | country MLI | adm1 Kayes | lat 15.23 | lon -9.59 | feature PPL | prec 1
place Diema, Diéma | id C.MLI.KAYES.DIEMA | country MLI | adm1 Kayes | lat 14.55 | lon -9.18 | feature PPL | prec 1
place Sandare, Sandaré | id C.MLI.KAYES.SANDARE | country MLI | adm1 Kayes | lat 14.7 | lon -10.3 | feature PPL | prec 1
place Diboli | id C.MLI.KAYES.DIBOLI | country MLI | adm1 Kayes | lat 14.47 | lon -12.2 | feature PPL | prec 1
place Gogui | id C.MLI.KAYES.GOGUI | country MLI | adm1 Kayes | lat 15.6 | lon -9.3 | feature PPL | prec 1
place Fakola | id C.MLI.SIKASSO.FAKOLA | country MLI | adm1 Sikasso | lat 10.54 | lon -6.92 | feature PPL | prec 1
place Misseni | id C.MLI.SIKASSO.MISSENI | country MLI | adm1 Sikasso | lat 10.32 | lon -6.08 | feature PPL | prec 1
place Kadiolo | id C.MLI.SIKASSO.KADIOLO | country MLI | adm1 Sikasso | lat 10.55 | lon -5.77 | feature PPL | prec 1
place Boura | id C.MLI.SIKASSO.BOURA | country MLI | adm1 Sikasso | lat 12.4 | lon -4.55 | feature PPL | prec 1

# --- Burkina Faso ---
place Aribinda, Arbinda town | id C.BFA.SAHEL.ARIBINDA | country BFA | adm1 Sahel | lat 14.23 | lon -0.86 | feature PPL | prec 1
place Djibo town | id C.BFA.SAHEL.DJIBOTOWN | country BFA | adm1 Sahel | lat 14.1 | lon -1.63 | feature PPL | prec 1
place Gorgadji town | id C.BFA.SAHEL.GORGADJITOWN | country BFA | adm1 Sahel | lat 14.03 | lon -0.52 | feature PPL | prec 1
place Falangountou, Falagountou | id C.BFA.SAHEL.FALANGOUNTOU | country BFA | adm1 Sahel | lat 14.37 | lon 0.18 | feature PPL | prec 1
place Essakane | id C.BFA.SAHEL.ESSAKANE | country BFA | adm1 Sahel | lat 14.38 | lon 0.07 | feature PPL | prec 1
place Tin-Akof | id C.BFA.SAHEL.TINAKOF | country BFA | adm1 Sahel | lat 14.95 | lon -0.17 | feature PPL | prec 1
place Koutougou, Koutoukou | id C.BFA.SAHEL.KOUTOUGOU | country BFA | adm1 Sahel | lat 14.6 | lon -0.9 | feature PPL | prec 1
place Diguel | id C.BFA.SAHEL.DIGUEL | country BFA | adm1 Sahel | lat 14.5 | lon -1.1 | feature PPL | prec 1
place Pobe-Mengao, Pobé-Mengao, Pobe Mengao | id C.BFA.SAHEL.POBEMENGAO | country BFA | adm1 Sahel | lat 13.9 | lon -1.77 | feature PPL | prec 1
place Titabe, Titabé | id C.BFA.SAHEL.TITABE | country BFA | adm1 Sahel | lat 13.5 | lon 0.3 | feature PPL | prec 1
place Boundore, Boundoré | id C.BFA.SAHEL.BOUNDORE | country BFA | adm1 Sahel | lat 13.15 | lon 1.2 | feature PPL | prec 1
place Tankougounadie | id C.BFA.SAHEL.TANKOUGOUNADIE | country BFA | adm1 Sahel | lat 13.3 | lon 0.6 | feature PPL | prec 1
place Bani town | id C.BFA.SAHEL.BANITOWN | country BFA | adm1 Sahel | lat 13.72 | lon -0.17 | feature PPL | prec 1
place Sampelga | id C.BFA.SAHEL.SAMPELGA | country BFA | adm1 Sahel | lat 13.6 | lon 0.3 | feature PPL | prec 1
place Gasseliki, Gaskinde, Gaskindé | id C.BFA.SAHEL.GASSELIKI | country BFA | adm1 Sahel | lat 14.2 | lon -1.3 | feature PPL | prec 2
place Yatakou | id C.BFA.SAHEL.YATAKOU | country BFA | adm1 Sahel | lat 14 | lon 0.2 | feature PPL | prec 2
place Lamdamol | id C.BFA.SAHEL.LAMDAMOL | country BFA | adm1 Sahel | lat 13.8 | lon 0.1 | feature PPL | prec 2
place Kounla | id C.BFA.SAHEL.KOUNLA | country BFA | adm1 Sahel | lat 14.1 | lon -0.2 | feature PPL | prec 2
place Peteguerse | id C.BFA.SAHEL.PETEGUERSE | country BFA | adm1 Sahel | lat 14.1 | lon -0.2 | feature PPL | prec 2
place Silgadji, Sirgadji | id C.BFA.SAHEL.SILGADJI | country BFA | adm1 Sahel | lat 13.9 | lon -1.3 | feature PPL | prec 2
place Loroni | id C.BFA.SAHEL.LORONI | country BFA | adm1 Sahel | lat 14.3 | lon -0.7 | feature PPL | prec 2
place Mentao, Mentao camp | id C.BFA.SAHEL.MENTAO | country BFA | adm1 Sahel | lat 14.05 | lon -1.65 | feature CMP | prec 1
place Goudoubo, Goudoubo camp | id C.BFA.SAHEL.GOUDOUBO | country BFA | adm1 Sahel | lat 14.05 | lon -0.1 | feature CMP | prec 1
place Nadiagou | id C.BFA.SAHEL.NADIAGOU | country BFA | adm1 Sahel | lat 11.1 | lon 0.8 | feature PPL | prec 2
place Kelbo town | id C.BFA.SAHEL.KELBOTOWN | country BFA | adm1 Sahel | lat 13.85 | lon -1.15 | feature PPL | prec 1
place Tongomayel town | id C.BFA.SAHEL.TONGOMAYELTOWN | country BFA | adm1 Sahel | lat 14 | lon -1.4 | feature PPL | prec 1
place Est region | id C.BFA.EST.ESTREGION.S | geonameid 6930709 | country BFA | adm1 Est | lat 12.2 | lon 0.6 | feature ADM1 | prec 4
place Pama town | id C.BFA.EST.PAMATOWN | country BFA | adm1 Est | lat 11.25 | lon 0.7 | feature PPL | prec 1
place Kantchari | id C.BFA.EST.KANTCHARI | country BFA | adm1 Est | lat 12.48 | lon 1.52 | feature PPL | prec 1
place Logobou | id C.BFA.EST.LOGOBOU | country BFA | adm1 Est | lat 11.8 | lon 1.75 | feature PPL | prec 1
place Partiaga | id C.BFA.EST.PARTIAGA | country BFA | adm1 Est | lat 12 | lon 1.7 | feature PPL | prec 1
place Namounou | id C.BFA.EST.NAMOUNOU | country BFA | adm1 Est | lat 11.85 | lon 1.7 | feature PPL | prec 1
place Botou | id C.BFA.EST.BOTOU | country BFA | adm1 Est | lat 12.67 | lon 2.05 | feature PPL | prec 1
place Tanwalbougou | id C.BFA.EST.TANWALBOUGOU | country BFA | adm1 Est | lat 12.2 | lon 0.8 | feature PPL | prec 1
place Natiaboani | id C.BFA.EST.NATIABOANI | country BFA | adm1 Est | lat 11.7 | lon 0.5 | feature PPL | prec 1
place Bogande, Bogandé | id C.BFA.EST.BOGANDE | country BFA | adm1 Est | lat 12.97 | lon -0.14 | feature PPL | prec 1
place Foutouri town | id C.BFA.EST.FOUTOURITOWN | country BFA | adm1 Est | lat 12.95 | lon 0.85 | feature PPL | prec 1
place Boungou | id C.BFA.EST.BOUNGOU | country BFA | adm1 Est | lat 11.9 | lon 1 | feature PPL | prec 2
place Ougarou | id C.BFA.EST.OUGAROU | country BFA | adm1 Est | lat 12.2 | lon 1 | feature PPL | prec 2
place Kompienbiga | id C.BFA.EST.KOMPIENBIGA | country BFA | adm1 Est | lat 11.3 | lon 0.7 | feature PPL | prec 2
place Hantoukoura | id C.BFA.EST.HANTOUKOURA | country BFA | adm1 Est | lat 12 | lon 1.9 | feature PPL | prec 2
place Haaba | id C.BFA.EST.HAABA | country BFA | adm1 Est | lat 12.9 | lon 0.8 | feature PPL | prec 2
place Koulpissi | id C.BFA.EST.KOULPISSI | country BFA | adm1 Est | lat 12.9 | lon 0.8 | feature PPL | prec 2
place Piela, Piéla | id C.BFA.EST.PIELA | country BFA | adm1 Est | lat 12.7 | lon -0.13 | feature PPL | prec 1
place Liptougou | id C.BFA.EST.LIPTOUGOU | country BFA | adm1 Est | lat 13.2 | lon 0 | feature PPL | prec 1
place Madjoari | id C.BFA.EST.MADJOARI | country BFA | adm1 Est | lat 11.5 | lon 1.2 | feature PPL | prec 1
place Tambaga | id C.BFA.EST.TAMBAGA | country BFA | adm1 Est | lat 11.7 | lon 2 | feature PPL | prec 1
place Kpenchangou | id C.BFA.EST.KPENCHANGOU | country BFA | adm1 Est | lat 12.1 | lon 0.9 | feature PPL | prec 2
place Centre-Nord region | id C.BFA.CENTRENORD.CENTRENORDREGION.S | geonameid 6930706 | country BFA | adm1 Centre-Nord | lat 13.3 | lon -1 | feature ADM1 | prec 4
place Kaya town | id C.BFA.CENTRENORD.KAYATOWN | country BFA | adm1 Centre-Nord | lat 13.09 | lon -1.08 | feature PPLA | prec 1
place Bourzanga town | id C.BFA.CENTRENORD.BOURZANGATOWN | country BFA | adm1 Centre-Nord | lat 13.68 | lon -1.54 | feature PPL | prec 1
place Rouko | id C.BFA.CENTRENORD.ROUKO | country BFA | adm1 Centre-Nord | lat 13.4 | lon -1.6 | feature PPL | prec 2
place Rollo | id C.BFA.CENTRENORD.ROLLO | country BFA | adm1 Centre-Nord | lat 13.75 | lon -1.7 | feature PPL | prec 1
place Namissiguima, Namissiguima town | id C.BFA.CENTRENORD.NAMISSIGUIMA | country BFA | adm1 Centre-Nord | lat 13.6 | lon -1.2 | feature PPL | prec 1
place Yirgou-Foulbe, Yirgou Foulbé | id C.BFA.CENTRENORD.YIRGOUFOULBE | country BFA | adm1 Centre-Nord | lat 13.55 | lon -0.95 | feature PPL | prec 2
place Alamou | id C.BFA.CENTRENORD.ALAMOU | country BFA | adm1 Centre-Nord | lat 13.5 | lon -0.9 | feature PPL | prec 2
place Nagraogo | id C.BFA.CENTRENORD.NAGRAOGO | country BFA | adm1 Centre-Nord | lat 13.4 | lon -0.9 | feature PPL | prec 2
place Zimtanga, Zimtenga | id C.BFA.CENTRENORD.ZIMTANGA | country BFA | adm1 Centre-Nord | lat 13.4 | lon -1.6 | feature PPL | prec 1
place Dargo | id C.BFA.CENTRENORD.DARGO | country BFA | adm1 Centre-Nord | lat 12.9 | lon -0.4 | feature PPL | prec 1
place Yalgo | id C.BFA.CENTRENORD.YALGO | country BFA | adm1 Centre-Nord | lat 13.5 | lon -0.2 | feature PPL | prec 1
place Taparko | id C.BFA.CENTRENORD.TAPARKO | country BFA | adm1 Centre-Nord | lat 13.5 | lon -0.3 | feature PPL | prec 2
place Kasile | id C.BFA.CENTRENORD.KASILE | country BFA | adm1 Centre-Nord | lat 13.4 | lon -1.3 | feature PPL | prec 2
place Toulfe, Toulfé | id C.BFA.CENTRENORD.TOULFE | country BFA | adm1 Centre-Nord | lat 13.9 | lon -1.9 | feature PPL | prec 2
place Pissila town | id C.BFA.CENTRENORD.PISSILATOWN | country BFA | adm1 Centre-Nord | lat 13.17 | lon -0.82 | feature PPL | prec 1
place Dablo town | id C.BFA.CENTRENORD.DABLOTOWN | country BFA | adm1 Centre-Nord | lat 13.75 | lon -1.1 | feature PPL | prec 1
place Ankouna | id C.BFA.CENTRENORD.ANKOUNA | country BFA | adm1 Centre-Nord | lat 13.5 | lon -0.95 | feature PPL | prec 2
place Nord region | id C.BFA.NORD.NORDREGION.S | geonameid 6930711 | country BFA | adm1 Nord | lat 13.6 | lon -2.3 | feature ADM1 | prec 4
place Ouindigui, Ouindigui town | id C.BFA.NORD.OUINDIGUI | country BFA | adm1 Nord | lat 13.85 | lon -2 | feature PPL | prec 1
place Sollé town | id C.BFA.NORD.SOLLETOWN | country BFA | adm1 Nord | lat 14.1 | lon -2.1 | feature PPL | prec 1
place Séguénéga, Seguenega | id C.BFA.NORD.SEGUENEGA | country BFA | adm1 Nord | lat 13.44 | lon -1.97 | feature PPL | prec 1
place Kain, Kaïn | id C.BFA.NORD.KAIN | country BFA | adm1 Nord | lat 13.75 | lon -3 | feature PPL | prec 1
place Barga | id C.BFA.NORD.BARGA | country BFA | adm1 Nord | lat 13.8 | lon -2.3 | feature PPL | prec 1
place Dinguila | id C.BFA.NORD.DINGUILA | country BFA | adm1 Nord | lat 13.7 | lon -2.2 | feature PPL | prec 2
place Ramdolla | id C.BFA.NORD.RAMDOLLA | country BFA | adm1 Nord | lat 13.7 | lon -2.2 | feature PPL | prec 2
place Karma village | id C.BFA.NORD.KARMAVILLAGE | country BFA | adm1 Nord | lat 13.7 | lon -2.4 | feature PPL | prec 2
place Bahn | id C.BFA.NORD.BAHN | country BFA | adm1 Nord | lat 14.08 | lon -2.45 | feature PPL | prec 1
place Banh town | id C.BFA.NORD.BANHTOWN | country BFA | adm1 Nord | lat 14.08 | lon -2.45 | feature PPL | prec 2
place Kalsaka | id C.BFA.NORD.KALSAKA | country BFA | adm1 Nord | lat 13.19 | lon -1.98 | feature PPL | prec 1
place Namissigma | id C.BFA.NORD.NAMISSIGMA | country BFA | adm1 Nord | lat 13.5 | lon -2.6 | feature PPL | prec 1
place Tangaye | id C.BFA.NORD.TANGAYE | country BFA | adm1 Nord | lat 13.5 | lon -2.6 | feature PPL | prec 2
place Arbolle | id C.BFA.NORD.ARBOLLE | country BFA | adm1 Nord | lat 12.85 | lon -2.03 | feature PPL | prec 1
place Thiou town | id C.BFA.NORD.THIOUTOWN | country BFA | adm1 Nord | lat 13.82 | lon -2.66 | feature PPL | prec 1
place Bouro | id C.BFA.NORD.BOURO | country BFA | adm1 Nord | lat 13.8 | lon -2.3 | feature PPL | prec 2
place Djibasso town | id C.BFA.BOUCLEDUMOUH.DJIBASSOTOWN | country BFA | adm1 Boucle du Mouhoun | lat 13.12 | lon -4.16 | feature PPL | prec 1
place Toeni town | id C.BFA.BOUCLEDUMOUH.TOENITOWN | country BFA | adm1 Boucle du Mouhoun | lat 13.4 | lon -3.1 | feature PPL | prec 1
place Solenzo | id C.BFA.BOUCLEDUMOUH.SOLENZO | country BFA | adm1 Boucle du Mouhoun | lat 12.18 | lon -4.08 | feature PPL | prec 1
place Gassan | id C.BFA.BOUCLEDUMOUH.GASSAN | country BFA | adm1 Boucle du Mouhoun | lat 12.8 | lon -3.2 | feature PPL | prec 1
place Sourou | id C.BFA.BOUCLEDUMOUH.SOUROU.D | country BFA | adm1 Boucle du Mouhoun | lat 13.2 | lon -3.3 | feature ADM2 | prec 3
place Lanfiera, Lanfiéra | id C.BFA.BOUCLEDUMOUH.LANFIERA | country BFA | adm1 Boucle du Mouhoun | lat 13 | lon -3.4 | feature PPL | prec 1
place Bourasso | id C.BFA.BOUCLEDUMOUH.BOURASSO | country BFA | adm1 Boucle du Mouhoun | lat 12.63 | lon -3.7 | feature PPL | prec 1
place Gomboro | id C.BFA.BOUCLEDUMOUH.GOMBORO | country BFA | adm1 Boucle du Mouhoun | lat 13.3 | lon -3.1 | feature PPL | prec 1
place Kouri | id C.BFA.BOUCLEDUMOUH.KOURI | country BFA | adm1 Boucle du Mouhoun | lat 12.7 | lon -4 | feature PPL | prec 2
place Lekuy | id C.BFA.BOUCLEDUMOUH.LEKUY | country BFA | adm1 Boucle du Mouhoun | lat 12.7 | lon -4 | feature PPL | prec 2
place Nayala | id C.BFA.BOUCLEDUMOUH.NAYALA.D | country BFA | adm1 Boucle du Mouhoun | lat 12.8 | lon -3 | feature ADM2 | prec 3
place Safane | id C.BFA.BOUCLEDUMOUH.SAFANE | country BFA | adm1 Boucle du Mouhoun | lat 12.13 | lon -3.22 | feature PPL | prec 1
place Boromo | id C.BFA.BOUCLEDUMOUH.BOROMO | country BFA | adm1 Boucle du Mouhoun | lat 11.75 | lon -2.93 | feature PPL | prec 1
place Sanaba | id C.BFA.BOUCLEDUMOUH.SANABA | country BFA | adm1 Boucle du Mouhoun | lat 12.4 | lon -3.9 | feature PPL | prec 1
place Barani | id C.BFA.BOUCLEDUMOUH.BARANI | country BFA | adm1 Boucle du Mouhoun | lat 13.17 | lon -3.88 | feature PPL | prec 1
place Dokuy | id C.BFA.BOUCLEDUMOUH.DOKUY | country BFA | adm1 Boucle du Mouhoun | lat 12.9 | lon -4.1 | feature PPL | prec 1
place Samorogouan, Samoroguan | id C.BFA.HIGHBASINS.SAMOROGOUAN | country BFA | adm1 High-Basins | lat 11.4 | lon -4.93 | feature PPL | prec 1
place Samogohiri | id C.BFA.HIGHBASINS.SAMOGOHIRI | country BFA | adm1 High-Basins | lat 10.9 | lon -5 | feature PPL | prec 2
place Kenedougou | id C.BFA.HIGHBASINS.KENEDOUGOU.D | country BFA | adm1 High-Basins | lat 11.3 | lon -5 | feature ADM2 | prec 3
place N'Dorola, Ndorola | id C.BFA.HIGHBASINS.NDOROLA | country BFA | adm1 High-Basins | lat 11.75 | lon -4.83 | feature PPL | prec 1
place Mangodara | id C.BFA.CASCADES.MANGODARA | country BFA | adm1 Cascades | lat 9.9 | lon -4.35 | feature PPL | prec 1
place Linguekoro | id C.BFA.CASCADES.LINGUEKORO | country BFA | adm1 Cascades | lat 10.4 | lon -5 | feature PPL | prec 2
place Yendere, Yendéré | id C.BFA.CASCADES.YENDERE | country BFA | adm1 Cascades | lat 10.2 | lon -5 | feature PPL | prec 1
place Bittou | id C.BFA.CENTREEST.BITTOU | country BFA | adm1 Centre-Est | lat 11.26 | lon -0.31 | feature PPL | prec 1
place Soudougui | id C.BFA.CENTREEST.SOUDOUGUI | country BFA | adm1 Centre-Est | lat 11.27 | lon 0.4 | feature PPL | prec 1
place Koulpelogo, Koulpélogo | id C.BFA.CENTREEST.KOULPELOGO.D | country BFA | adm1 Centre-Est | lat 11.35 | lon 0.2 | feature ADM2 | prec 3
place Maitaougou | id C.BFA.CENTREEST.MAITAOUGOU | country BFA | adm1 Centre-Est | lat 11.4 | lon 0.4 | feature PPL | prec 2
place Cinkansé | id C.BFA.CENTREEST.CINKANSE | country BFA | adm1 Centre-Est | lat 11.1 | lon 0 | feature PPL | prec 1
place Komsilga | id C.BFA.CENTRE.KOMSILGA | country BFA | adm1 Centre | lat 12.2 | lon -1.6 | feature PPL | prec 1

# --- Benin, Togo, Cote d'Ivoire, Ghana, Senegal, Guinea-Bissau ---
place W National Park, Park W, W Park | id C.BEN.WNATIONALPARK | country BEN | lat 11.9 | lon 2.5 | feature AREA | prec 4
place Pendjari, Pendjari National Park | id C.BEN.PENDJARI | country BEN | lat 11.2 | lon 1.5 | feature AREA | prec 4
place Alibori department | id C.BEN.ALIBORIDEPARTMENT | country BEN | lat 11.3 | lon 2.8 | feature AREA | prec 4
place Atacora | id C.BEN.ATACORA | country BEN | lat 10.7 | lon 1.4 | feature AREA | prec 4
place Porga | id C.BEN.PORGA | country BEN | lat 11.05 | lon 0.97 | feature PPL | prec 1
place Karimama | id C.BEN.KARIMAMA | country BEN | lat 12.06 | lon 3.18 | feature PPL | prec 1
place Materi, Matéri | id C.BEN.MATERI | country BEN | lat 10.7 | lon 1.06 | feature PPL | prec 1
place Koabagou | id C.BEN.KOABAGOU | country BEN | lat 11 | lon 1.2 | feature PPL | prec 2
place Segbana | id C.BEN.SEGBANA | country BEN | lat 10.93 | lon 3.69 | feature PPL | prec 1
place Monsey | id C.BEN.MONSEY | country BEN | lat 11.9 | lon 2.2 | feature PPL | prec 2
place Kpendjal | id C.TGO.KPENDJAL.D | country TGO | lat 11.05 | lon 0.5 | feature ADM2 | prec 3
place Kpinkankandi, Kpekpakandi | id C.TGO.KPINKANKANDI | country TGO | lat 11.1 | lon 0.5 | feature PPL | prec 2
place Mandouri | id C.TGO.MANDOURI | country TGO | lat 10.8 | lon 0.75 | feature PPL | prec 1
place Cinkasse, Cinkassé | id C.TGO.CINKASSE | country TGO | lat 11.1 | lon 0.01 | feature PPL | prec 1
place Savanes region | id C.TGO.SAVANESREGION | country TGO | lat 10.6 | lon 0.4 | feature AREA | prec 4
place Tone prefecture | id C.TGO.TONEPREFECTURE.D | country TGO | lat 10.9 | lon 0.1 | feature ADM2 | prec 3
place Kafolo | id C.CIV.KAFOLO | country CIV | lat 9.6 | lon -4.3 | feature PPL | prec 1
place Tehini, Téhini | id C.CIV.TEHINI | country CIV | lat 9.6 | lon -3.66 | feature PPL | prec 1
place Blolequin, Bloléquin | id C.CIV.BLOLEQUIN | country CIV | lat 6.57 | lon -8 | feature PPL | prec 1
place Toulepleu, Toulépleu | id C.CIV.TOULEPLEU | country CIV | lat 6.58 | lon -8.41 | feature PPL | prec 1
place Yopougon | id C.CIV.YOPOUGON | country CIV | lat 5.34 | lon -4.08 | feature PPLX | prec 1
place Nahibly | id C.CIV.NAHIBLY | country CIV | lat 6.74 | lon -7.36 | feature CMP | prec 1
place Sindian | id C.SEN.SINDIAN | country SEN | lat 12.97 | lon -16.2 | feature PPL | prec 1
place Sinedone | id C.SEN.SINEDONE | country SEN | lat 12.9 | lon -16.2 | feature PPL | prec 2
place Diouloulou | id C.SEN.DIOULOULOU | country SEN | lat 13.04 | lon -16.6 | feature PPL | prec 1
place Oussouye | id C.SEN.OUSSOUYE | country SEN | lat 12.49 | lon -16.54 | feature PPL | prec 1
place Bimbilla | id C.GHA.BIMBILLA | country GHA | lat 8.86 | lon 0.06 | feature PPL | prec 1

# --- Sierra Leone, Liberia ---
place Kailahun | id C.SLE.KAILAHUN | country SLE | lat 8.28 | lon -10.57 | feature PPL | prec 1
place Koidu Town | id C.SLE.KOIDUTOWN | country SLE | lat 8.64 | lon -10.97 | feature PPL | prec 1
place Kono, Kono district | id C.SLE.KONO.D | country SLE | lat 8.65 | lon -10.95 | feature ADM2 | prec 3
place Koindu | id C.SLE.KOINDU | country SLE | lat 8.46 | lon -10.34 | feature PPL | prec 1
place Pendembu | id C.SLE.PENDEMBU | country SLE | lat 8.1 | lon -10.69 | feature PPL | prec 1
place Masiaka | id C.SLE.MASIAKA | country SLE | lat 8.37 | lon -12.5 | feature PPL | prec 1
place Lungi | id C.SLE.LUNGI | country SLE | lat 8.62 | lon -13.2 | feature PPL | prec 1
place Okra Hills | id C.SLE.OKRAHILLS | country SLE | lat 8.45 | lon -12.7 | feature AREA | prec 4
place Magburaka | id C.SLE.MAGBURAKA | country SLE | lat 8.72 | lon -11.95 | feature PPL | prec 1
place Kambia | id C.SLE.KAMBIA | country SLE | lat 9.12 | lon -12.92 | feature PPL | prec 1
place Pujehun | id C.SLE.PUJEHUN | country SLE | lat 7.35 | lon -11.72 | feature PPL | prec 1
place Moyamba | id C.SLE.MOYAMBA | country SLE | lat 8.16 | lon -12.43 | feature PPL | prec 1
place Bonthe | id C.SLE.BONTHE | country SLE | lat 7.53 | lon -12.5 | feature PPL | prec 1
place Tonkolili | id C.SLE.TONKOLILI.D | country SLE | lat 8.7 | lon -11.8 | feature ADM2 | prec 3
place Bombali | id C.SLE.BOMBALI.D | country SLE | lat 9.2 | lon -12.1 | feature ADM2 | prec 3
place Koinadugu | id C.SLE.KOINADUGU.D | country SLE | lat 9.5 | lon -11.4 | feature ADM2 | prec 3
place Kamakwie | id C.SLE.KAMAKWIE | country SLE | lat 9.5 | lon -12.24 | feature PPL | prec 1
place Rogberi, Rogberi Junction | id C.SLE.ROGBERI | country SLE | lat 8.6 | lon -12.6 | feature PPL | prec 1
place Zimmi | id C.SLE.ZIMMI | country SLE | lat 7.31 | lon -11.31 | feature PPL | prec 1
place Zorzor | id C.LBR.ZORZOR | country LBR | lat 7.78 | lon -9.43 | feature PPL | prec 1
place Foya | id C.LBR.FOYA | country LBR | lat 8.36 | lon -10.2 | feature PPL | prec 1
place Kolahun | id C.LBR.KOLAHUN | country LBR | lat 8.28 | lon -10.08 | feature PPL | prec 1
place Ganta | id C.LBR.GANTA | country LBR | lat 7.23 | lon -8.98 | feature PPL | prec 1
place Sanniquellie | id C.LBR.SANNIQUELLIE | country LBR | lat 7.36 | lon -8.71 | feature PPL | prec 1
place Tubmanburg | id C.LBR.TUBMANBURG | country LBR | lat 6.87 | lon -10.82 | feature PPL | prec 1
place Toe Town | id C.LBR.TOETOWN | country LBR | lat 6.3 | lon -8.4 | feature PPL | prec 1
place Harbel | id C.LBR.HARBEL | country LBR | lat 6.28 | lon -10.35 | feature PPL | prec 1
place Butuo | id C.LBR.BUTUO | country LBR | lat 6.8 | lon -8.4 | feature PPL | prec 2
place Tapeta, Tappita | id C.LBR.TAPETA | country LBR | lat 6.5 | lon -8.87 | feature PPL | prec 1
place Robertsport | id C.LBR.ROBERTSPORT | country LBR | lat 6.75 | lon -11.37 | feature PPL | prec 1
place N'Zerekore, N'Zérékoré | id C.GIN.NZEREKORE | country GIN | lat 7.76 | lon -8.82 | feature PPL | prec 1
place Womey, Womé | id C.GIN.WOMEY | country GIN | lat 7.95 | lon -8.8 | feature PPL | prec 2
place Zogota | id C.GIN.ZOGOTA | country GIN | lat 8 | lon -8.9 | feature PPL | prec 2
place Forecariah | id C.GIN.FORECARIAH | country GIN | lat 9.43 | lon -13.09 | feature PPL | prec 1
place Galakpaye | id C.GIN.GALAKPAYE | country GIN | lat 7.8 | lon -8.8 | feature PPL | prec 2
place Koule, Koulé | id C.GIN.KOULE | country GIN | lat 7.95 | lon -8.85 | feature PPL | prec 1
place Kabylie, Kabylia | id C.DZA.KABYLIE | country DZA | lat 36.6 | lon 4.4 | feature AREA | prec 4
place Tigzirt | id C.DZA.TIZIOUZOU.TIGZIRT | country DZA | adm1 Tizi Ouzou | lat 36.89 | lon 4.12 | feature PPL | prec 1
place Iboudraren | id C.DZA.TIZIOUZOU.IBOUDRAREN | country DZA | adm1 Tizi Ouzou | lat 36.5 | lon 4.2 | feature PPL | prec 2
place Bordj Menaiel, Bordj Menaïel | id C.DZA.BOUMERDES.BORDJMENAIEL | country DZA | adm1 Boumerdes | lat 36.74 | lon 3.72 | feature PPL | prec 1
place Baghlia | id C.DZA.BOUMERDES.BAGHLIA | country DZA | adm1 Boumerdes | lat 36.82 | lon 3.85 | feature PPL | prec 1
place Si Mustapha | id C.DZA.BOUMERDES.SIMUSTAPHA | country DZA | adm1 Boumerdes | lat 36.72 | lon 3.61 | feature PPL | prec 1
place Les Issers | id C.DZA.BOUMERDES.LESISSERS | country DZA | adm1 Boumerdes | lat 36.72 | lon 3.67 | feature PPL | prec 1
place Zemmouri | id C.DZA.BOUMERDES.ZEMMOURI | country DZA | adm1 Boumerdes | lat 36.79 | lon 3.6 | feature PPL | prec 1
place In Amenas, Ain Amenas | id C.DZA.ILLIZI.INAMENAS | country DZA | adm1 Illizi | lat 28.04 | lon 9.56 | feature PPL | prec 1
place Tiguentourine | id C.DZA.ILLIZI.TIGUENTOURINE | country DZA | adm1 Illizi | lat 28.04 | lon 9.56 | feature PPL | prec 2
place Djanet | id C.DZA.ILLIZI.DJANET | country DZA | adm1 Illizi | lat 24.55 | lon 9.48 | feature PPL | prec 1
place In Salah | id C.DZA.TAMANGHASSET.INSALAH | country DZA | adm1 Tamanghasset | lat 27.2 | lon 2.47 | feature PPL | prec 1
place Bordj Badji Mokhtar | id C.DZA.TAMANGHASSET.BORDJBADJIMOKHTAR | country DZA | adm1 Tamanghasset | lat 21.33 | lon 0.95 | feature PPL | prec 1
place Tin Zaouatine Algeria, Timiaouine | id C.DZA.TAMANGHASSET.TINZAOUATINEALGERIA | country DZA | adm1 Tamanghasset | lat 20.43 | lon 1.8 | feature PPL | prec 1
place Bentalha | id C.DZA.BLIDA.BENTALHA | country DZA | adm1 Blida | lat 36.65 | lon 3.09 | feature PPLX | prec 1
place Hai Rais | id C.DZA.RELIZANE.HAIRAIS | country DZA | adm1 Relizane | lat 36.6 | lon 3.1 | feature PPL | prec 2
place Ramka | id C.DZA.RELIZANE.RAMKA | country DZA | adm1 Relizane | lat 35.8 | lon 1.3 | feature PPL | prec 2
place Had Chekala | id C.DZA.RELIZANE.HADCHEKALA | country DZA | adm1 Relizane | lat 35.8 | lon 1.3 | feature PPL | prec 2
place Djebel Louh | id C.DZA.AINDEFLA.DJEBELLOUH | country DZA | adm1 Aïn Defla | lat 36 | lon 2.2 | feature MT | prec 2
