# asia.lex - towns, districts, camps, regions of armed conflict that neither the gazetteer of cities nor ../conflict-places.lex holds.
#
# Own work, from general knowledge. Coordinates (WGS84) are approximate, to about 0.1 degree for towns; districts and divisions get their
# main settlement or about their middle. prec is UCDP's where_prec: 1 the town, 2 near it, 3 district, 4 division, 5 a wider region.
# A name known to be beside another place of this list has that place's point and prec 2.
# That a place stands under a country says where maps put it, not who is right about a border.

# --- Afghanistan ---
place Uruzgan Province, Oruzgan Province | id C.AFG.URUZGANPROVINCE.S | geonameid 1131461 | country AFG | adm1 Uruzgan | lat 32.9 | lon 66.2 | feature ADM1 | prec 4
place Nawa-i-Barakzayi, Nawa-e-Barakzayi | id C.AFG.HELMAND.NAWAIBARAKZAYI.D | country AFG | adm1 Helmand | lat 31.45 | lon 64.28 | feature ADM2 | prec 3
place Nahri Sarraj, Nahr-i-Sarraj | id C.AFG.HELMAND.NAHRISARRAJ.D | country AFG | adm1 Helmand | lat 31.83 | lon 64.57 | feature ADM2 | prec 3
place Grishk | id C.AFG.HELMAND.GRISHK | country AFG | adm1 Helmand | lat 31.82 | lon 64.57 | feature PPL | prec 1
place Babaji | id C.AFG.HELMAND.BABAJI | country AFG | adm1 Helmand | lat 31.65 | lon 64.35 | feature PPL | prec 1
place Nad-i-Ali | id C.AFG.HELMAND.NADIALI.D | country AFG | adm1 Helmand | lat 31.64 | lon 64.22 | feature ADM2 | prec 3
place Reg-e Khan Neshin, Khanneshin | id C.AFG.HELMAND.REGEKHANNESHIN.D | country AFG | adm1 Helmand | lat 30.55 | lon 63.78 | feature ADM2 | prec 3
place Garm Ser | id C.AFG.HELMAND.GARMSER.D | country AFG | adm1 Helmand | lat 31.12 | lon 64.2 | feature ADM2 | prec 3
place Now Zad | id C.AFG.HELMAND.NOWZAD.D | country AFG | adm1 Helmand | lat 32.4 | lon 64.47 | feature ADM2 | prec 3
place Musa Qal'a, Musa Qala District | id C.AFG.HELMAND.MUSAQALA.D | country AFG | adm1 Helmand | lat 32.36 | lon 64.77 | feature ADM2 | prec 3
place Gerishk | id C.AFG.HELMAND.GERISHK | country AFG | adm1 Helmand | lat 31.82 | lon 64.57 | feature PPL | prec 1
place Zhari District | id C.AFG.KANDAHAR.ZHARIDISTRICT.D | country AFG | adm1 Kandahar | lat 31.6 | lon 65.4 | feature ADM2 | prec 3
place Panjwaye | id C.AFG.KANDAHAR.PANJWAYE.D | country AFG | adm1 Kandahar | lat 31.54 | lon 65.45 | feature ADM2 | prec 3
place Shah Walikot, Shahwali Kot | id C.AFG.KANDAHAR.SHAHWALIKOT.D | country AFG | adm1 Kandahar | lat 32 | lon 65.9 | feature ADM2 | prec 3
place Spin Boldak District, Speen Boldak | id C.AFG.KANDAHAR.SPINBOLDAKDISTRICT | country AFG | adm1 Kandahar | lat 31 | lon 66.4 | feature PPL | prec 1
place Ghowrak | id C.AFG.KANDAHAR.GHOWRAK.D | country AFG | adm1 Kandahar | lat 32.1 | lon 65 | feature ADM2 | prec 3
place Myanshin | id C.AFG.KANDAHAR.MYANSHIN.D | country AFG | adm1 Kandahar | lat 32.5 | lon 66 | feature ADM2 | prec 3
place Tirinkot, Trinkot, Tarinkot | id C.AFG.URUZGAN.TIRINKOT | country AFG | adm1 Uruzgan | lat 32.63 | lon 65.87 | feature PPLA | prec 1
place Deh Rawud | id C.AFG.URUZGAN.DEHRAWUD.D | country AFG | adm1 Uruzgan | lat 32.62 | lon 65.45 | feature ADM2 | prec 3
place Chenarto, Chinarto, Chanarto | id C.AFG.URUZGAN.CHENARTO.D | country AFG | adm1 Uruzgan | lat 32.6 | lon 66.3 | feature ADM2 | prec 3
place Shahidi Hassas, Char Chino, Charchino | id C.AFG.URUZGAN.SHAHIDIHASSAS.D | country AFG | adm1 Uruzgan | lat 32.95 | lon 65.5 | feature ADM2 | prec 3
place Nawur, Nawor | id C.AFG.GHAZNI.NAWUR.D | country AFG | adm1 Ghazni | lat 33.9 | lon 67.7 | feature ADM2 | prec 3
place Zana Khan, Zanakhan | id C.AFG.GHAZNI.ZANAKHAN.D | country AFG | adm1 Ghazni | lat 33.6 | lon 68.6 | feature ADM2 | prec 3
place Moqor, Muqor | id C.AFG.GHAZNI.MOQOR.D | country AFG | adm1 Ghazni | lat 32.83 | lon 67.77 | feature ADM2 | prec 3
place Jaghuri, Jaghuri district | id C.AFG.GHAZNI.JAGHURI.D | country AFG | adm1 Ghazni | lat 33.13 | lon 67.45 | feature ADM2 | prec 3
place Rashidan, Rashedan | id C.AFG.GHAZNI.RASHIDAN.D | country AFG | adm1 Ghazni | lat 33.6 | lon 68.2 | feature ADM2 | prec 3
place Khwaja Omari, Khwaja Umari | id C.AFG.GHAZNI.KHWAJAOMARI.D | country AFG | adm1 Ghazni | lat 33.7 | lon 68.4 | feature ADM2 | prec 3
place Abband, Ab Band | id C.AFG.GHAZNI.ABBAND.D | country AFG | adm1 Ghazni | lat 32.95 | lon 68.05 | feature ADM2 | prec 3
place Qara Bagh, Qara Bagh Ghazni | id C.AFG.GHAZNI.QARABAGH.D | country AFG | adm1 Ghazni | lat 33.2 | lon 68.1 | feature ADM2 | prec 3
place Sayyidabad | id C.AFG.WARDAK.SAYYIDABAD.D | country AFG | adm1 Wardak | lat 34 | lon 68.7 | feature ADM2 | prec 3
place Jalrez Valley | id C.AFG.WARDAK.JALREZVALLEY.D | country AFG | adm1 Wardak | lat 34.45 | lon 68.6 | feature ADM2 | prec 3
place Maydan Shahr | id C.AFG.WARDAK.MAYDANSHAHR | country AFG | adm1 Wardak | lat 34.4 | lon 68.87 | feature PPLA | prec 1
place Tangi Valley | id C.AFG.WARDAK.TANGIVALLEY | country AFG | adm1 Wardak | lat 33.95 | lon 68.85 | feature PPL | prec 2
place Chak-e Wardak | id C.AFG.WARDAK.CHAKEWARDAK.D | country AFG | adm1 Wardak | lat 34.1 | lon 68.57 | feature ADM2 | prec 3
place Hisa-i-Awal Behsud | id C.AFG.WARDAK.HISAIAWALBEHSUD.D | country AFG | adm1 Wardak | lat 34.35 | lon 68.1 | feature ADM2 | prec 3
place Pul-i-Alam | id C.AFG.LOGAR.PULIALAM | country AFG | adm1 Logar | lat 33.99 | lon 69.02 | feature PPLA | prec 1
place Khoshi, Khushi | id C.AFG.LOGAR.KHOSHI.D | country AFG | adm1 Logar | lat 34 | lon 69.2 | feature ADM2 | prec 3
place Sorobi | id C.AFG.KABUL.SOROBI.D | country AFG | adm1 Kabul | lat 34.59 | lon 69.76 | feature ADM2 | prec 3
place Khaki Jabbar | id C.AFG.KABUL.KHAKIJABBAR.D | country AFG | adm1 Kabul | lat 34.4 | lon 69.5 | feature ADM2 | prec 3
place Kart-e-Sakhi, Karte Sakhi | id C.AFG.KABUL.KARTESAKHI | country AFG | adm1 Kabul | lat 34.52 | lon 69.13 | feature PPLX | prec 1
place Dashte Barchi | id C.AFG.KABUL.DASHTEBARCHI | country AFG | adm1 Kabul | lat 34.5 | lon 69.05 | feature PPLX | prec 1
place Wazir Akbar Khan, Wazir Akbar Khan neighborhood | id C.AFG.KABUL.WAZIRAKBARKHAN | country AFG | adm1 Kabul | lat 34.53 | lon 69.19 | feature PPLX | prec 1
place Green Village | id C.AFG.KABUL.GREENVILLAGE | country AFG | adm1 Kabul | lat 34.55 | lon 69.26 | feature PPLX | prec 1
place Khair Khana, Khairkhana | id C.AFG.KABUL.KHAIRKHANA | country AFG | adm1 Kabul | lat 34.57 | lon 69.13 | feature PPLX | prec 1
place Macroyan, Makroyan | id C.AFG.KABUL.MACROYAN | country AFG | adm1 Kabul | lat 34.53 | lon 69.2 | feature PPLX | prec 1
place Deh Mazang, Dehmazang | id C.AFG.KABUL.DEHMAZANG | country AFG | adm1 Kabul | lat 34.51 | lon 69.14 | feature PPLX | prec 1
place Massoud Square, Zanbaq Square | id C.AFG.KABUL.MASSOUDSQUARE | country AFG | adm1 Kabul | lat 34.53 | lon 69.18 | feature PPLX | prec 1
place Estalif, Istalif | id C.AFG.KABUL.ESTALIF | country AFG | adm1 Kabul | lat 34.83 | lon 69.1 | feature PPL | prec 1
place Nijrab district | id C.AFG.KAPISA.NIJRABDISTRICT.D | country AFG | adm1 Kapisa | lat 34.98 | lon 69.57 | feature ADM2 | prec 3
place Tagab District, Tagab valley | id C.AFG.KAPISA.TAGABDISTRICT.D | country AFG | adm1 Kapisa | lat 34.85 | lon 69.65 | feature ADM2 | prec 3
place Ala Say | id C.AFG.KAPISA.ALASAY.D | country AFG | adm1 Kapisa | lat 34.87 | lon 69.73 | feature ADM2 | prec 3
place Siagird, Ghorband Valley | id C.AFG.PARWAN.SIAGIRD.D | country AFG | adm1 Parwan | lat 35 | lon 68.85 | feature ADM2 | prec 3
place Koh-e Safi, Kohi Safi | id C.AFG.PARWAN.KOHESAFI.D | country AFG | adm1 Parwan | lat 34.8 | lon 69.4 | feature ADM2 | prec 3
place Salang, Salang Pass, Salang Tunnel | id C.AFG.PARWAN.SALANG | country AFG | adm1 Parwan | lat 35.3 | lon 69.03 | feature PPL | prec 1
place Sayed Khel, Sayd Khel | id C.AFG.PARWAN.SAYEDKHEL.D | country AFG | adm1 Parwan | lat 35.1 | lon 69.2 | feature ADM2 | prec 3
place Dashte Archi | id C.AFG.KUNDUZ.DASHTEARCHI.D | country AFG | adm1 Kunduz | lat 37.1 | lon 69.15 | feature ADM2 | prec 3
place Chahardara | id C.AFG.KUNDUZ.CHAHARDARA.D | country AFG | adm1 Kunduz | lat 36.7 | lon 68.75 | feature ADM2 | prec 3
place Imam Sahib District | id C.AFG.KUNDUZ.IMAMSAHIBDISTRICT.D | country AFG | adm1 Kunduz | lat 37.18 | lon 68.92 | feature ADM2 | prec 3
place Gor Tepa, Gortepa | id C.AFG.KUNDUZ.GORTEPA | country AFG | adm1 Kunduz | lat 36.85 | lon 68.7 | feature PPL | prec 2
place Aliabab, Ali Abad | id C.AFG.KUNDUZ.ALIABAB.D | country AFG | adm1 Kunduz | lat 36.53 | lon 68.9 | feature ADM2 | prec 3
place Sher Khan Bandar | id C.AFG.KUNDUZ.SHERKHANBANDAR | country AFG | adm1 Kunduz | lat 37.18 | lon 68.6 | feature PPL | prec 1
place Baghlan-e-Jadid, Baghlan Jadid | id C.AFG.BAGHLAN.BAGHLANEJADID.D | country AFG | adm1 Baghlan | lat 36.13 | lon 68.7 | feature ADM2 | prec 3
place Dand-e-Ghori, Dand-i-Ghori | id C.AFG.BAGHLAN.DANDEGHORI.D | country AFG | adm1 Baghlan | lat 35.9 | lon 68.5 | feature ADM2 | prec 3
place Andarab | id C.AFG.BAGHLAN.ANDARAB.D | country AFG | adm1 Baghlan | lat 35.65 | lon 69.3 | feature ADM2 | prec 3
place Pul-e-Hisar | id C.AFG.BAGHLAN.PULEHISAR.D | country AFG | adm1 Baghlan | lat 35.6 | lon 69.4 | feature ADM2 | prec 3
place Tala wa Barfak District, Tala Barfak | id C.AFG.BAGHLAN.TALAWABARFAKDISTRICT.D | country AFG | adm1 Baghlan | lat 35.5 | lon 68.2 | feature ADM2 | prec 3
place Khost wa Fereng | id C.AFG.BAGHLAN.KHOSTWAFERENG.D | country AFG | adm1 Baghlan | lat 35.8 | lon 69.8 | feature ADM2 | prec 3
place Khwaja Bahawuddin | id C.AFG.TAKHAR.KHWAJABAHAWUDDIN.D | country AFG | adm1 Takhar | lat 37.3 | lon 69.5 | feature ADM2 | prec 3
place Farkhar | id C.AFG.TAKHAR.FARKHAR.D | country AFG | adm1 Takhar | lat 36.57 | lon 69.86 | feature ADM2 | prec 3
place Warduj District, Wardooj | id C.AFG.BADAKHSHAN.WARDUJDISTRICT.D | country AFG | adm1 Badakhshan | lat 36.8 | lon 71.2 | feature ADM2 | prec 3
place Keran wa Menjan, Kuran wa Munjan | id C.AFG.BADAKHSHAN.KERANWAMENJAN.D | country AFG | adm1 Badakhshan | lat 36 | lon 70.8 | feature ADM2 | prec 3
place Tashkan | id C.AFG.BADAKHSHAN.TASHKAN.D | country AFG | adm1 Badakhshan | lat 36.9 | lon 70.3 | feature ADM2 | prec 3
place Wakhan | id C.AFG.BADAKHSHAN.WAKHAN.D | country AFG | adm1 Badakhshan | lat 37 | lon 73 | feature ADM2 | prec 3
place Qaysar District | id C.AFG.FARYAB.QAYSARDISTRICT.D | country AFG | adm1 Faryab | lat 35.68 | lon 64.3 | feature ADM2 | prec 3
place Qaramqol | id C.AFG.FARYAB.QARAMQOL.D | country AFG | adm1 Faryab | lat 36.8 | lon 65 | feature ADM2 | prec 3
place Sheberghan city | id C.AFG.JOWZJAN.SHEBERGHANCITY | country AFG | adm1 Jowzjan | lat 36.67 | lon 65.75 | feature PPLA | prec 1
place Qushtepa, Qush Tepah | id C.AFG.JOWZJAN.QUSHTEPA.D | country AFG | adm1 Jowzjan | lat 36.1 | lon 65.4 | feature ADM2 | prec 3
place Aqchah | id C.AFG.JOWZJAN.AQCHAH | country AFG | adm1 Jowzjan | lat 36.9 | lon 66.18 | feature PPL | prec 1
place Mingajik | id C.AFG.JOWZJAN.MINGAJIK.D | country AFG | adm1 Jowzjan | lat 37 | lon 66.1 | feature ADM2 | prec 3
place Faizabad Jowzjan | id C.AFG.JOWZJAN.FAIZABADJOWZJAN.D | country AFG | adm1 Jowzjan | lat 36.8 | lon 66.4 | feature ADM2 | prec 3
place Sayyad district | id C.AFG.SAREPUL.SAYYADDISTRICT.D | country AFG | adm1 Sar-e Pul | lat 36.1 | lon 65.9 | feature ADM2 | prec 3
place Suzma Qala | id C.AFG.SAREPUL.SUZMAQALA.D | country AFG | adm1 Sar-e Pul | lat 36.15 | lon 66.1 | feature ADM2 | prec 3
place Sangcharak, Sancharak District | id C.AFG.SAREPUL.SANGCHARAK.D | country AFG | adm1 Sar-e Pul | lat 35.9 | lon 66.4 | feature ADM2 | prec 3
place Kohistanat district | id C.AFG.SAREPUL.KOHISTANATDISTRICT.D | country AFG | adm1 Sar-e Pul | lat 35.5 | lon 65.7 | feature ADM2 | prec 3
place Balkh District | id C.AFG.BALKH.BALKHDISTRICT.D | country AFG | adm1 Balkh | lat 36.76 | lon 66.9 | feature ADM2 | prec 3
place Chemtal, Chimtal District | id C.AFG.BALKH.CHEMTAL.D | country AFG | adm1 Balkh | lat 36.55 | lon 66.6 | feature ADM2 | prec 3
place Chaharbolak, Char Bolak | id C.AFG.BALKH.CHAHARBOLAK.D | country AFG | adm1 Balkh | lat 36.8 | lon 66.6 | feature ADM2 | prec 3
place Zaree | id C.AFG.BALKH.ZAREE.D | country AFG | adm1 Balkh | lat 36.1 | lon 66.9 | feature ADM2 | prec 3
place Shortepa | id C.AFG.BALKH.SHORTEPA.D | country AFG | adm1 Balkh | lat 37.3 | lon 66.8 | feature ADM2 | prec 3
place Keshendeh, Kishindih | id C.AFG.BALKH.KESHENDEH.D | country AFG | adm1 Balkh | lat 36.1 | lon 66.7 | feature ADM2 | prec 3
place Dara-e Suf, Dara-i-Sufi Bala | id C.AFG.SAMANGAN.DARAESUF.D | country AFG | adm1 Samangan | lat 35.9 | lon 67.3 | feature ADM2 | prec 3
place Ruy Du Ab, Ruyi Dab District | id C.AFG.SAMANGAN.RUYDUAB.D | country AFG | adm1 Samangan | lat 35.6 | lon 67.9 | feature ADM2 | prec 3
place Hazrat-e Sultan | id C.AFG.SAMANGAN.HAZRATESULTAN.D | country AFG | adm1 Samangan | lat 36.4 | lon 67.9 | feature ADM2 | prec 3
place Qalay-I-Naw | id C.AFG.BADGHIS.QALAYINAW | country AFG | adm1 Badghis | lat 34.99 | lon 63.13 | feature PPLA | prec 1
place Bala Murghab District | id C.AFG.BADGHIS.BALAMURGHABDISTRICT.D | country AFG | adm1 Badghis | lat 35.58 | lon 63.33 | feature ADM2 | prec 3
place Moqur Badghis | id C.AFG.BADGHIS.MOQURBADGHIS.D | country AFG | adm1 Badghis | lat 34.8 | lon 63 | feature ADM2 | prec 3
place Sheendand, Shindad | id C.AFG.HERAT.SHEENDAND.D | country AFG | adm1 Herat | lat 33.3 | lon 62.15 | feature ADM2 | prec 3
place Gozara, Guzara District | id C.AFG.HERAT.GOZARA.D | country AFG | adm1 Herat | lat 34.2 | lon 62.2 | feature ADM2 | prec 3
place Enjil | id C.AFG.HERAT.ENJIL.D | country AFG | adm1 Herat | lat 34.35 | lon 62.2 | feature ADM2 | prec 3
place Keshk-e Kohneh, Kushk-e Kohna, Kushki Kuhna, Keshk Kohna | id C.AFG.HERAT.KESHKEKOHNEH.D | country AFG | adm1 Herat | lat 34.9 | lon 62.5 | feature ADM2 | prec 3
place Robat Sangi | id C.AFG.HERAT.ROBATSANGI.D | country AFG | adm1 Herat | lat 34.8 | lon 62.2 | feature ADM2 | prec 3
place Khak-i-Safed | id C.AFG.FARAH.KHAKISAFED.D | country AFG | adm1 Farah | lat 32.7 | lon 62 | feature ADM2 | prec 3
place Posht-e Rod | id C.AFG.FARAH.POSHTEROD.D | country AFG | adm1 Farah | lat 32.5 | lon 62.3 | feature ADM2 | prec 3
place Por Chaman | id C.AFG.FARAH.PORCHAMAN.D | country AFG | adm1 Farah | lat 33.1 | lon 63.9 | feature ADM2 | prec 3
place Lash-e Juwayn, Lash wa Juwayn | id C.AFG.FARAH.LASHEJUWAYN.D | country AFG | adm1 Farah | lat 31.7 | lon 61.6 | feature ADM2 | prec 3
place Shewan | id C.AFG.FARAH.SHEWAN | country AFG | adm1 Farah | lat 32.6 | lon 62.5 | feature PPL | prec 2
place Ferozkoh, Fayroz Koh | id C.AFG.GHOR.FEROZKOH | country AFG | adm1 Ghor | lat 34.52 | lon 65.25 | feature PPLA | prec 2
place Tulak | id C.AFG.GHOR.TULAK.D | country AFG | adm1 Ghor | lat 34 | lon 63.7 | feature ADM2 | prec 3
place Saghar | id C.AFG.GHOR.SAGHAR.D | country AFG | adm1 Ghor | lat 33.6 | lon 63.9 | feature ADM2 | prec 3
place Charsada | id C.AFG.GHOR.CHARSADA.D | country AFG | adm1 Ghor | lat 34.8 | lon 65 | feature ADM2 | prec 3
place Tiwara | id C.AFG.GHOR.TIWARA.D | country AFG | adm1 Ghor | lat 33.5 | lon 64.4 | feature ADM2 | prec 3
place Chakhansur | id C.AFG.NIMROZ.CHAKHANSUR.D | country AFG | adm1 Nimroz | lat 31.17 | lon 62.07 | feature ADM2 | prec 3
place Shahr-e Safa District | id C.AFG.ZABUL.SHAHRESAFADISTRICT.D | country AFG | adm1 Zabul | lat 32.52 | lon 67.42 | feature ADM2 | prec 3
place Khake Afghan, Khak-e Afghan, Kakar Zabul | id C.AFG.ZABUL.KHAKEAFGHAN.D | country AFG | adm1 Zabul | lat 32.5 | lon 66.7 | feature ADM2 | prec 3
place Day Chopan, Deh Chopan, Dai Chopan | id C.AFG.ZABUL.DAYCHOPAN.D | country AFG | adm1 Zabul | lat 32.8 | lon 66.7 | feature ADM2 | prec 3
place Zurmat | id C.AFG.PAKTIA.ZURMAT.D | country AFG | adm1 Paktia | lat 33.44 | lon 69.03 | feature ADM2 | prec 3
place Ahmadabad, Sayed Karam, Said Karam | id C.AFG.PAKTIA.AHMADABAD.D | country AFG | adm1 Paktia | lat 33.7 | lon 69.4 | feature ADM2 | prec 3
place Jaji | id C.AFG.PAKTIA.JAJI.D | country AFG | adm1 Paktia | lat 33.95 | lon 69.65 | feature ADM2 | prec 3
place Jani Khel, Janikhel Paktia | id C.AFG.PAKTIA.JANIKHEL.D | country AFG | adm1 Paktia | lat 33.7 | lon 69.6 | feature ADM2 | prec 3
place Shwak | id C.AFG.PAKTIA.SHWAK.D | country AFG | adm1 Paktia | lat 33.5 | lon 69.5 | feature ADM2 | prec 3
place Wuza Zadran | id C.AFG.PAKTIA.WUZAZADRAN.D | country AFG | adm1 Paktia | lat 33.4 | lon 69.4 | feature ADM2 | prec 3
place Gerda Serai | id C.AFG.PAKTIA.GERDASERAI.D | country AFG | adm1 Paktia | lat 33.4 | lon 69.4 | feature ADM2 | prec 3
place Orgun-E, Urgon | id C.AFG.PAKTIKA.ORGUNE.D | country AFG | adm1 Paktika | lat 32.93 | lon 69.17 | feature ADM2 | prec 3
place Yosuf Khel, Yusufkhel, Yousuf Khel | id C.AFG.PAKTIKA.YOSUFKHEL.D | country AFG | adm1 Paktika | lat 33.1 | lon 68.7 | feature ADM2 | prec 3
place Yahya Khel | id C.AFG.PAKTIKA.YAHYAKHEL.D | country AFG | adm1 Paktika | lat 32.95 | lon 68.65 | feature ADM2 | prec 3
place Mata Khan | id C.AFG.PAKTIKA.MATAKHAN.D | country AFG | adm1 Paktika | lat 33.1 | lon 68.8 | feature ADM2 | prec 3
place Sar Hawza | id C.AFG.PAKTIKA.SARHAWZA.D | country AFG | adm1 Paktika | lat 33 | lon 69 | feature ADM2 | prec 3
place Omna | id C.AFG.PAKTIKA.OMNA.D | country AFG | adm1 Paktika | lat 32.7 | lon 68.8 | feature ADM2 | prec 3
place Mandozai, Esmail Khel | id C.AFG.KHOST.MANDOZAI.D | country AFG | adm1 Khost | lat 33.3 | lon 69.85 | feature ADM2 | prec 3
place Nadir Shah Kot | id C.AFG.KHOST.NADIRSHAHKOT.D | country AFG | adm1 Khost | lat 33.3 | lon 69.75 | feature ADM2 | prec 3
place Surkh Rod, Surkhrod, Surkh Rud | id C.AFG.NANGARHAR.SURKHROD.D | country AFG | adm1 Nangarhar | lat 34.4 | lon 70.3 | feature ADM2 | prec 3
place Khogyani District | id C.AFG.NANGARHAR.KHOGYANIDISTRICT.D | country AFG | adm1 Nangarhar | lat 34.3 | lon 70.2 | feature ADM2 | prec 3
place Pachir wa Agam, Pachieragam | id C.AFG.NANGARHAR.PACHIRWAAGAM.D | country AFG | adm1 Nangarhar | lat 34.2 | lon 70.4 | feature ADM2 | prec 3
place Mohmand Valley | id C.AFG.NANGARHAR.MOHMANDVALLEY | country AFG | adm1 Nangarhar | lat 34.1 | lon 70.7 | feature PPL | prec 2
place Spin Ghar, Ghani Khel district | id C.AFG.NANGARHAR.SPINGHAR | country AFG | adm1 Nangarhar | lat 34.1 | lon 70.4 | feature AREA | prec 4
place Alishang | id C.AFG.LAGHMAN.ALISHANG.D | country AFG | adm1 Laghman | lat 34.75 | lon 70.15 | feature ADM2 | prec 3
place Pech | id C.AFG.KUNAR.PECH.D | country AFG | adm1 Kunar | lat 34.95 | lon 70.95 | feature ADM2 | prec 3
place Korengal, Korengal Valley | id C.AFG.KUNAR.KORENGAL | country AFG | adm1 Kunar | lat 34.9 | lon 70.9 | feature PPL | prec 2
place Chapa Dara, Chapadara | id C.AFG.KUNAR.CHAPADARA.D | country AFG | adm1 Kunar | lat 34.95 | lon 70.7 | feature ADM2 | prec 3
place Waygal | id C.AFG.NURISTAN.WAYGAL.D | country AFG | adm1 Nuristan | lat 35.2 | lon 70.95 | feature ADM2 | prec 3
place Du Ab, Nurgaram | id C.AFG.NURISTAN.DUAB.D | country AFG | adm1 Nuristan | lat 35.3 | lon 70.3 | feature ADM2 | prec 3
place Shahristan | id C.AFG.DAYKUNDI.SHAHRISTAN.D | country AFG | adm1 Daykundi | lat 33.7 | lon 66.6 | feature ADM2 | prec 3
place Kahmard | id C.AFG.BAMYAN.KAHMARD.D | country AFG | adm1 Bamyan | lat 35.3 | lon 67.6 | feature ADM2 | prec 3
place Shibar | id C.AFG.BAMYAN.SHIBAR.D | country AFG | adm1 Bamyan | lat 34.9 | lon 68 | feature ADM2 | prec 3
place Yakawlang | id C.AFG.BAMYAN.YAKAWLANG.D | country AFG | adm1 Bamyan | lat 34.73 | lon 66.97 | feature ADM2 | prec 3

# --- Pakistan, India, Bangladesh, Sri Lanka, Nepal ---
place South Waziristan tribal district | id C.PAK.KHYBERPAKHTU.SOUTHWAZIRISTANTRIBALDIS.D | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.3 | lon 69.7 | feature ADM2 | prec 3
place Khyber tribal district | id C.PAK.KHYBERPAKHTU.KHYBERTRIBALDISTRICT.D | country PAK | adm1 Khyber Pakhtunkhwa | lat 34 | lon 71.2 | feature ADM2 | prec 3
place Bajaur Tribal Agency | id C.PAK.KHYBERPAKHTU.BAJAURTRIBALAGENCY.D | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.8 | lon 71.5 | feature ADM2 | prec 3
place Kurram tribal region, Kurram tribal district | id C.PAK.KHYBERPAKHTU.KURRAMTRIBALREGION.D | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.7 | lon 70.2 | feature ADM2 | prec 3
place Mamoond | id C.PAK.KHYBERPAKHTU.MAMOOND.D | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.85 | lon 71.4 | feature ADM2 | prec 3
place Salarzai | id C.PAK.KHYBERPAKHTU.SALARZAI.D | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.85 | lon 71.6 | feature ADM2 | prec 3
place Chamarkand | id C.PAK.KHYBERPAKHTU.CHAMARKAND | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.7 | lon 71.3 | feature PPL | prec 1
place Akakhel | id C.PAK.KHYBERPAKHTU.AKAKHEL | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.8 | lon 71.2 | feature PPL | prec 2
place Speenmark, Speen Wam | id C.PAK.KHYBERPAKHTU.SPEENMARK | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.2 | lon 70.4 | feature PPL | prec 2
place Badaber | id C.PAK.KHYBERPAKHTU.BADABER | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.95 | lon 71.56 | feature PPLX | prec 1
place Qissa Khwani, Qissa Khawani Bazaar | id C.PAK.KHYBERPAKHTU.QISSAKHWANI | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.01 | lon 71.57 | feature PPLX | prec 1
place Hayatabad | id C.PAK.KHYBERPAKHTU.HAYATABAD | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.98 | lon 71.43 | feature PPLX | prec 1
place Matani, Mattani | id C.PAK.KHYBERPAKHTU.MATANI | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.8 | lon 71.55 | feature PPL | prec 1
place Darra Adam Khel, Darra Adamkhel | id C.PAK.KHYBERPAKHTU.DARRAADAMKHEL | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.68 | lon 71.51 | feature PPL | prec 1
place Kabal | id C.PAK.KHYBERPAKHTU.KABAL | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.79 | lon 72.28 | feature PPL | prec 1
place Khwazakhela | id C.PAK.KHYBERPAKHTU.KHWAZAKHELA | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.95 | lon 72.47 | feature PPL | prec 1
place Charbagh | id C.PAK.KHYBERPAKHTU.CHARBAGH | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.95 | lon 72.47 | feature PPL | prec 2
place Maidan Lower Dir | id C.PAK.KHYBERPAKHTU.MAIDANLOWERDIR | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.95 | lon 71.8 | feature PPL | prec 1
place Lal Qila | id C.PAK.KHYBERPAKHTU.LALQILA | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.95 | lon 71.8 | feature PPL | prec 2
place Serai Naurang, Naurang | id C.PAK.KHYBERPAKHTU.SERAINAURANG | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.83 | lon 70.78 | feature PPL | prec 1
place Tangi Charsadda | id C.PAK.KHYBERPAKHTU.TANGICHARSADDA | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.3 | lon 71.65 | feature PPL | prec 1
place Kacha Garhi | id C.PAK.KHYBERPAKHTU.KACHAGARHI | country PAK | adm1 Khyber Pakhtunkhwa | lat 34 | lon 71.45 | feature CMP | prec 1
place Jalozai | id C.PAK.KHYBERPAKHTU.JALOZAI | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.9 | lon 71.8 | feature CMP | prec 1
place Bisham | id C.PAK.KHYBERPAKHTU.BISHAM | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.93 | lon 72.87 | feature PPL | prec 1
place Dassu | id C.PAK.KHYBERPAKHTU.DASSU | country PAK | adm1 Khyber Pakhtunkhwa | lat 35.29 | lon 73.29 | feature PPL | prec 1
place Dera Allah Yar | id C.PAK.BALOCHISTAN.DERAALLAHYAR | country PAK | adm1 Balochistan | lat 28.37 | lon 68.35 | feature PPL | prec 1
place Hazar Ganji, Hazarganji | id C.PAK.BALOCHISTAN.HAZARGANJI | country PAK | adm1 Balochistan | lat 30.1 | lon 66.93 | feature PPLX | prec 1
place Hazara Town | id C.PAK.BALOCHISTAN.HAZARATOWN | country PAK | adm1 Balochistan | lat 30.17 | lon 66.98 | feature PPLX | prec 1
place Alamdar Road | id C.PAK.BALOCHISTAN.ALAMDARROAD | country PAK | adm1 Balochistan | lat 30.17 | lon 66.98 | feature PPLX | prec 2
place Kuchlak | id C.PAK.BALOCHISTAN.KUCHLAK | country PAK | adm1 Balochistan | lat 30.36 | lon 66.94 | feature PPL | prec 1
place Qilla Abdullah | id C.PAK.BALOCHISTAN.QILLAABDULLAH.D | country PAK | adm1 Balochistan | lat 30.73 | lon 66.66 | feature ADM2 | prec 3
place Qilla Saifullah | id C.PAK.BALOCHISTAN.QILLASAIFULLAH.D | country PAK | adm1 Balochistan | lat 30.7 | lon 68.35 | feature ADM2 | prec 3
place Mashkel, Mashkay | id C.PAK.BALOCHISTAN.MASHKEL | country PAK | adm1 Balochistan | lat 26.9 | lon 65.3 | feature PPL | prec 1
place Dasht Balochistan | id C.PAK.BALOCHISTAN.DASHTBALOCHISTAN | country PAK | adm1 Balochistan | lat 29.98 | lon 67 | feature PPL | prec 2
place Spezand | id C.PAK.BALOCHISTAN.SPEZAND | country PAK | adm1 Balochistan | lat 29.98 | lon 67 | feature PPL | prec 2
place Tump town | id C.PAK.BALOCHISTAN.TUMPTOWN | country PAK | adm1 Balochistan | lat 26.1 | lon 62.4 | feature PPL | prec 1
place Wadh | id C.PAK.BALOCHISTAN.WADH | country PAK | adm1 Balochistan | lat 27.35 | lon 66.37 | feature PPL | prec 1
place Shahrag | id C.PAK.BALOCHISTAN.SHAHRAG | country PAK | adm1 Balochistan | lat 30.1 | lon 67.7 | feature PPL | prec 1
place Marwar Quetta | id C.PAK.BALOCHISTAN.MARWARQUETTA | country PAK | adm1 Balochistan | lat 30.2 | lon 67.3 | feature PPL | prec 2
place Naukundi, Nok Kundi | id C.PAK.BALOCHISTAN.NAUKUNDI | country PAK | adm1 Balochistan | lat 28.83 | lon 62.75 | feature PPL | prec 1
place Gwadar Port | id C.PAK.BALOCHISTAN.GWADARPORT | country PAK | adm1 Balochistan | lat 25.11 | lon 62.34 | feature PPL | prec 2
place Sehwan Sharif | id C.PAK.SINDH.SEHWANSHARIF | country PAK | adm1 Sindh | lat 26.42 | lon 67.86 | feature PPL | prec 1
place Safoora Goth | id C.PAK.SINDH.SAFOORAGOTH | country PAK | adm1 Sindh | lat 24.93 | lon 67.12 | feature PPLX | prec 1
place Baldia Town | id C.PAK.SINDH.BALDIATOWN | country PAK | adm1 Sindh | lat 24.95 | lon 66.97 | feature PPLX | prec 1
place Gulshan-e-Iqbal | id C.PAK.SINDH.GULSHANEIQBAL | country PAK | adm1 Sindh | lat 24.92 | lon 67.09 | feature PPLX | prec 1
place Lyari Town | id C.PAK.SINDH.LYARITOWN | country PAK | adm1 Sindh | lat 24.87 | lon 67 | feature PPLX | prec 1
place Manghopir | id C.PAK.SINDH.MANGHOPIR | country PAK | adm1 Sindh | lat 25 | lon 67.05 | feature PPLX | prec 1
place Wagah border | id C.PAK.PUNJAB.WAGAHBORDER | country PAK | adm1 Punjab | lat 31.6 | lon 74.57 | feature PPL | prec 2
place Shadi Khan | id C.PAK.PUNJAB.SHADIKHAN | country PAK | adm1 Punjab | lat 33.9 | lon 72.4 | feature PPL | prec 2
place Chilas | id C.PAK.GILGITBALTIS.CHILAS | country PAK | adm1 Gilgit-Baltistan | lat 35.42 | lon 74.1 | feature PPL | prec 1
place Nanga Parbat | id C.PAK.GILGITBALTIS.NANGAPARBAT | country PAK | adm1 Gilgit-Baltistan | lat 35.24 | lon 74.59 | feature MT | prec 2
place Diamer | id C.PAK.GILGITBALTIS.DIAMER.D | country PAK | adm1 Gilgit-Baltistan | lat 35.5 | lon 73.9 | feature ADM2 | prec 3
place Neelum Valley | id C.PAK.AZADKASHMIR.NEELUMVALLEY.D | country PAK | adm1 Azad Kashmir | lat 34.8 | lon 74.3 | feature ADM2 | prec 3
place Rawalakot | id C.PAK.AZADKASHMIR.RAWALAKOT | country PAK | adm1 Azad Kashmir | lat 33.86 | lon 73.76 | feature PPL | prec 1
place Chakothi | id C.PAK.AZADKASHMIR.CHAKOTHI | country PAK | adm1 Azad Kashmir | lat 34.1 | lon 73.88 | feature PPL | prec 1
place Indian Kashmir, Indian-controlled Kashmir, Indian-held Kashmir, Kashmir Valley | id C.IND.JAMMUANDKASH.INDIANKASHMIR | country IND | adm1 Jammu and Kashmir | lat 34.1 | lon 74.8 | feature AREA | prec 4
place Islamabad Kashmir | id C.IND.JAMMUANDKASH.ISLAMABADKASHMIR | country IND | adm1 Jammu and Kashmir | lat 33.73 | lon 75.15 | feature PPL | prec 1
place Awantipora, Awantipur | id C.IND.JAMMUANDKASH.AWANTIPORA | country IND | adm1 Jammu and Kashmir | lat 33.92 | lon 75.01 | feature PPL | prec 1
place Pampore | id C.IND.JAMMUANDKASH.PAMPORE | country IND | adm1 Jammu and Kashmir | lat 34.02 | lon 74.93 | feature PPL | prec 1
place Bijbehara | id C.IND.JAMMUANDKASH.BIJBEHARA | country IND | adm1 Jammu and Kashmir | lat 33.79 | lon 75.11 | feature PPL | prec 1
place Ramban | id C.IND.JAMMUANDKASH.RAMBAN | country IND | adm1 Jammu and Kashmir | lat 33.25 | lon 75.24 | feature PPL | prec 1
place Reasi | id C.IND.JAMMUANDKASH.REASI | country IND | adm1 Jammu and Kashmir | lat 33.08 | lon 74.83 | feature PPL | prec 1
place Nagrota | id C.IND.JAMMUANDKASH.NAGROTA | country IND | adm1 Jammu and Kashmir | lat 32.82 | lon 74.9 | feature PPL | prec 1
place Surankote | id C.IND.JAMMUANDKASH.SURANKOTE | country IND | adm1 Jammu and Kashmir | lat 33.64 | lon 74.27 | feature PPL | prec 1
place Mendhar | id C.IND.JAMMUANDKASH.MENDHAR | country IND | adm1 Jammu and Kashmir | lat 33.64 | lon 74.27 | feature PPL | prec 2
place Thanamandi | id C.IND.JAMMUANDKASH.THANAMANDI | country IND | adm1 Jammu and Kashmir | lat 33.54 | lon 74.38 | feature PPL | prec 1
place Nowshera Rajouri | id C.IND.JAMMUANDKASH.NOWSHERARAJOURI | country IND | adm1 Jammu and Kashmir | lat 33.04 | lon 74.49 | feature PPL | prec 1
place Sunderbani | id C.IND.JAMMUANDKASH.SUNDERBANI | country IND | adm1 Jammu and Kashmir | lat 33.04 | lon 74.49 | feature PPL | prec 2
place Banihal | id C.IND.JAMMUANDKASH.BANIHAL | country IND | adm1 Jammu and Kashmir | lat 33.44 | lon 75.2 | feature PPL | prec 1
place Bandipore | id C.IND.JAMMUANDKASH.BANDIPORE | country IND | adm1 Jammu and Kashmir | lat 34.42 | lon 74.64 | feature PPL | prec 1
place Gurez | id C.IND.JAMMUANDKASH.GUREZ | country IND | adm1 Jammu and Kashmir | lat 34.63 | lon 74.83 | feature PPL | prec 1
place Machil, Machhil | id C.IND.JAMMUANDKASH.MACHIL | country IND | adm1 Jammu and Kashmir | lat 34.7 | lon 74.35 | feature PPL | prec 1
place Lolab | id C.IND.JAMMUANDKASH.LOLAB.D | country IND | adm1 Jammu and Kashmir | lat 34.5 | lon 74.4 | feature ADM2 | prec 3
place Dangiwacha | id C.IND.JAMMUANDKASH.DANGIWACHA | country IND | adm1 Jammu and Kashmir | lat 34.3 | lon 74.4 | feature PPL | prec 2
place Gulmarg | id C.IND.JAMMUANDKASH.GULMARG | country IND | adm1 Jammu and Kashmir | lat 34.05 | lon 74.38 | feature PPL | prec 1
place Kokernag | id C.IND.JAMMUANDKASH.KOKERNAG | country IND | adm1 Jammu and Kashmir | lat 33.58 | lon 75.31 | feature PPL | prec 1
place Hajin | id C.IND.JAMMUANDKASH.HAJIN | country IND | adm1 Jammu and Kashmir | lat 34.3 | lon 74.62 | feature PPL | prec 1
place Nowhatta | id C.IND.JAMMUANDKASH.NOWHATTA | country IND | adm1 Jammu and Kashmir | lat 34.1 | lon 74.81 | feature PPLX | prec 1
place Lal Chowk | id C.IND.JAMMUANDKASH.LALCHOWK | country IND | adm1 Jammu and Kashmir | lat 34.07 | lon 74.81 | feature PPLX | prec 1
place Mahore | id C.IND.JAMMUANDKASH.MAHORE | country IND | adm1 Jammu and Kashmir | lat 33.2 | lon 74.9 | feature PPL | prec 1
place Arnia | id C.IND.JAMMUANDKASH.ARNIA | country IND | adm1 Jammu and Kashmir | lat 32.6 | lon 74.73 | feature PPL | prec 1
place R S Pura | id C.IND.JAMMUANDKASH.RSPURA | country IND | adm1 Jammu and Kashmir | lat 32.6 | lon 74.73 | feature PPL | prec 2
place Akhnoor | id C.IND.JAMMUANDKASH.AKHNOOR | country IND | adm1 Jammu and Kashmir | lat 32.89 | lon 74.74 | feature PPL | prec 1
place Bastar division, Bastar region | id C.IND.CHHATTISGARH.BASTARDIVISION.D | country IND | adm1 Chhattisgarh | lat 19.2 | lon 81.5 | feature ADM2 | prec 3
place Dantewara | id C.IND.CHHATTISGARH.DANTEWARA | country IND | adm1 Chhattisgarh | lat 18.9 | lon 81.35 | feature PPL | prec 1
place Chintalnar | id C.IND.CHHATTISGARH.CHINTALNAR | country IND | adm1 Chhattisgarh | lat 18.3 | lon 81.2 | feature PPL | prec 2
place Tadmetla | id C.IND.CHHATTISGARH.TADMETLA | country IND | adm1 Chhattisgarh | lat 18.3 | lon 81.2 | feature PPL | prec 2
place Burkapal | id C.IND.CHHATTISGARH.BURKAPAL | country IND | adm1 Chhattisgarh | lat 18.35 | lon 81.3 | feature PPL | prec 2
place Chintagufa | id C.IND.CHHATTISGARH.CHINTAGUFA | country IND | adm1 Chhattisgarh | lat 18.4 | lon 81.3 | feature PPL | prec 2
place Darbha | id C.IND.CHHATTISGARH.DARBHA | country IND | adm1 Chhattisgarh | lat 18.86 | lon 81.87 | feature PPL | prec 1
place Jeeram Ghati | id C.IND.CHHATTISGARH.JEERAMGHATI | country IND | adm1 Chhattisgarh | lat 18.86 | lon 81.87 | feature PPL | prec 2
place Konta | id C.IND.CHHATTISGARH.KONTA | country IND | adm1 Chhattisgarh | lat 17.82 | lon 81.38 | feature PPL | prec 1
place Abujhmad, Abujmarh | id C.IND.CHHATTISGARH.ABUJHMAD | country IND | adm1 Chhattisgarh | lat 19.5 | lon 81 | feature AREA | prec 4
place Tarrem | id C.IND.CHHATTISGARH.TARREM | country IND | adm1 Chhattisgarh | lat 18.5 | lon 81 | feature PPL | prec 2
place Rajnandgaon | id C.IND.CHHATTISGARH.RAJNANDGAON | country IND | adm1 Chhattisgarh | lat 21.1 | lon 81.03 | feature PPL | prec 1
place Basaguda | id C.IND.CHHATTISGARH.BASAGUDA | country IND | adm1 Chhattisgarh | lat 18.5 | lon 80.9 | feature PPL | prec 2
place Garhwa | id C.IND.JHARKHAND.GARHWA | country IND | adm1 Jharkhand | lat 24.16 | lon 83.81 | feature PPL | prec 1
place Saranda | id C.IND.JHARKHAND.SARANDA | country IND | adm1 Jharkhand | lat 22.2 | lon 85.2 | feature AREA | prec 4
place Rayagada | id C.IND.ODISHA.RAYAGADA | country IND | adm1 Odisha | lat 19.17 | lon 83.42 | feature PPL | prec 1
place Lalgarh | id C.IND.WESTBENGAL.LALGARH | country IND | adm1 West Bengal | lat 22.58 | lon 87.05 | feature PPL | prec 1
place Nandigram | id C.IND.WESTBENGAL.NANDIGRAM | country IND | adm1 West Bengal | lat 22 | lon 87.99 | feature PPL | prec 1
place Salboni | id C.IND.WESTBENGAL.SALBONI | country IND | adm1 West Bengal | lat 22.64 | lon 87.32 | feature PPL | prec 1
place West Midnapore | id C.IND.WESTBENGAL.WESTMIDNAPORE | country IND | adm1 West Bengal | lat 22.6 | lon 86.8 | feature PPL | prec 1
place Silda | id C.IND.WESTBENGAL.SILDA | country IND | adm1 West Bengal | lat 22.6 | lon 86.8 | feature PPL | prec 2
place Etapalli | id C.IND.MAHARASHTRA.ETAPALLI | country IND | adm1 Maharashtra | lat 19.6 | lon 80.5 | feature PPL | prec 1
place Bhamragad | id C.IND.MAHARASHTRA.BHAMRAGAD | country IND | adm1 Maharashtra | lat 19.6 | lon 80.5 | feature PPL | prec 2
place Aheri | id C.IND.MAHARASHTRA.AHERI | country IND | adm1 Maharashtra | lat 19.41 | lon 80 | feature PPL | prec 1
place Aurangabad Bihar | id C.IND.BIHAR.AURANGABADBIHAR | country IND | adm1 Bihar | lat 24.75 | lon 84.37 | feature PPL | prec 1
place Jehanabad | id C.IND.BIHAR.JEHANABAD | country IND | adm1 Bihar | lat 25.21 | lon 84.99 | feature PPL | prec 1
place Araku | id C.IND.ANDHRAPRADES.ARAKU | country IND | adm1 Andhra Pradesh | lat 18.33 | lon 82.87 | feature PPL | prec 1
place Vishakapatnam | id C.IND.ANDHRAPRADES.VISHAKAPATNAM | country IND | adm1 Andhra Pradesh | lat 17.69 | lon 83.22 | feature PPLA | prec 1
place Tamenglong | id C.IND.MANIPUR.TAMENGLONG | country IND | adm1 Manipur | lat 24.98 | lon 93.5 | feature PPL | prec 1
place Imphal West | id C.IND.MANIPUR.IMPHALWEST.D | country IND | adm1 Manipur | lat 24.8 | lon 93.85 | feature ADM2 | prec 3
place Imphal East | id C.IND.MANIPUR.IMPHALEAST.D | country IND | adm1 Manipur | lat 24.8 | lon 94.05 | feature ADM2 | prec 3
place Bodoland | id C.IND.ASSAM.BODOLAND | country IND | adm1 Assam | lat 26.5 | lon 90.7 | feature AREA | prec 4
place Sivasagar | id C.IND.ASSAM.SIVASAGAR | country IND | adm1 Assam | lat 26.98 | lon 94.63 | feature PPL | prec 1
place Charaideo | id C.IND.ASSAM.CHARAIDEO.D | country IND | adm1 Assam | lat 27 | lon 94.9 | feature ADM2 | prec 3
place Sonitpur | id C.IND.ASSAM.SONITPUR.D | country IND | adm1 Assam | lat 26.7 | lon 92.8 | feature ADM2 | prec 3
place Mon Nagaland | id C.IND.NAGALAND.MONNAGALAND | country IND | adm1 Nagaland | lat 26.6 | lon 94.9 | feature PPL | prec 1
place Oting | id C.IND.NAGALAND.OTING | country IND | adm1 Nagaland | lat 26.6 | lon 94.9 | feature PPL | prec 2
place Peren | id C.IND.NAGALAND.PEREN | country IND | adm1 Nagaland | lat 25.5 | lon 93.7 | feature PPL | prec 1
place Tirap | id C.IND.ARUNACHALPRA.TIRAP.D | country IND | adm1 Arunachal Pradesh | lat 27 | lon 95.5 | feature ADM2 | prec 3
place Changlang | id C.IND.ARUNACHALPRA.CHANGLANG | country IND | adm1 Arunachal Pradesh | lat 27.13 | lon 95.73 | feature PPL | prec 1
place Longding | id C.IND.ARUNACHALPRA.LONGDING | country IND | adm1 Arunachal Pradesh | lat 26.9 | lon 95.3 | feature PPL | prec 1
place Tawang | id C.IND.ARUNACHALPRA.TAWANG | country IND | adm1 Arunachal Pradesh | lat 27.59 | lon 91.87 | feature PPL | prec 1
place East Garo Hills | id C.IND.MEGHALAYA.EASTGAROHILLS.D | country IND | adm1 Meghalaya | lat 25.6 | lon 90.6 | feature ADM2 | prec 3
place South Garo Hills | id C.IND.MEGHALAYA.SOUTHGAROHILLS.D | country IND | adm1 Meghalaya | lat 25.3 | lon 90.6 | feature ADM2 | prec 3
place West Garo Hills | id C.IND.MEGHALAYA.WESTGAROHILLS.D | country IND | adm1 Meghalaya | lat 25.51 | lon 90.22 | feature ADM2 | prec 3
place Garo Hills | id C.IND.MEGHALAYA.GAROHILLS | country IND | adm1 Meghalaya | lat 25.5 | lon 90.4 | feature AREA | prec 4
place Mullaitivu, Mullaithivu | id C.LKA.MULLAITIVU | country LKA | lat 9.27 | lon 80.81 | feature PPL | prec 1
place Kilinochchi | id C.LKA.KILINOCHCHI | country LKA | lat 9.39 | lon 80.4 | feature PPL | prec 1
place Mannar | id C.LKA.MANNAR | country LKA | lat 8.98 | lon 79.9 | feature PPL | prec 1
place Muttur, Mutur | id C.LKA.MUTTUR | country LKA | lat 8.45 | lon 81.27 | feature PPL | prec 1
place Vakarai | id C.LKA.VAKARAI | country LKA | lat 8.1 | lon 81.45 | feature PPL | prec 1
place Pooneryn | id C.LKA.POONERYN | country LKA | lat 9.5 | lon 80.21 | feature PPL | prec 1
place Elephant Pass | id C.LKA.ELEPHANTPASS | country LKA | lat 9.52 | lon 80.41 | feature PPL | prec 1
place Puthukkudiyiruppu, Puthukudiyiruppu | id C.LKA.PUTHUKKUDIYIRUPPU | country LKA | lat 9.31 | lon 80.7 | feature PPL | prec 1
place Madhu Church | id C.LKA.MADHUCHURCH | country LKA | lat 8.86 | lon 80.2 | feature PPL | prec 1
place Kebithigollewa | id C.LKA.KEBITHIGOLLEWA | country LKA | lat 8.64 | lon 80.7 | feature PPL | prec 1
place Welikanda | id C.LKA.WELIKANDA | country LKA | lat 7.95 | lon 81.25 | feature PPL | prec 1
place Kattankudy | id C.LKA.KATTANKUDY | country LKA | lat 7.67 | lon 81.73 | feature PPL | prec 1
place Chavakachcheri | id C.LKA.CHAVAKACHCHERI | country LKA | lat 9.66 | lon 80.16 | feature PPL | prec 1
place Weli Oya | id C.LKA.WELIOYA | country LKA | lat 9.1 | lon 80.8 | feature PPL | prec 1
place Digana | id C.LKA.DIGANA | country LKA | lat 7.3 | lon 80.73 | feature PPL | prec 1
place Omanthai | id C.LKA.OMANTHAI | country LKA | lat 8.85 | lon 80.5 | feature PPL | prec 1
place Chenkaladi | id C.LKA.CHENKALADI | country LKA | lat 7.78 | lon 81.6 | feature PPL | prec 1
place Wanni | id C.LKA.WANNI | country LKA | lat 9.1 | lon 80.5 | feature AREA | prec 4
place Kapilbastu, Kapilvastu | id C.NPL.KAPILBASTU.D | country NPL | lat 27.55 | lon 83.05 | feature ADM2 | prec 3
place Banke | id C.NPL.BANKE.D | country NPL | lat 28.1 | lon 81.7 | feature ADM2 | prec 3
place Bardiya | id C.NPL.BARDIYA.D | country NPL | lat 28.3 | lon 81.4 | feature ADM2 | prec 3
place Rolpa | id C.NPL.ROLPA.D | country NPL | lat 28.4 | lon 82.6 | feature ADM2 | prec 3
place Rukum | id C.NPL.RUKUM.D | country NPL | lat 28.6 | lon 82.5 | feature ADM2 | prec 3
place Dang Nepal, Salyan | id C.NPL.DANGNEPAL.D | country NPL | lat 28.35 | lon 82.2 | feature ADM2 | prec 3
place Jajarkot | id C.NPL.JAJARKOT.D | country NPL | lat 28.7 | lon 82.2 | feature ADM2 | prec 3
place Kailali | id C.NPL.KAILALI.D | country NPL | lat 28.7 | lon 80.9 | feature ADM2 | prec 3
place Saptari | id C.NPL.SAPTARI.D | country NPL | lat 26.6 | lon 86.7 | feature ADM2 | prec 3
place Dhanusha | id C.NPL.DHANUSHA.D | country NPL | lat 26.8 | lon 86 | feature ADM2 | prec 3
place Rautahat | id C.NPL.RAUTAHAT.D | country NPL | lat 26.77 | lon 85.28 | feature ADM2 | prec 3
place Achham | id C.NPL.ACHHAM.D | country NPL | lat 29.1 | lon 81.2 | feature ADM2 | prec 3
place Kalikot | id C.NPL.KALIKOT.D | country NPL | lat 29.1 | lon 81.7 | feature ADM2 | prec 3
place Sindhuli | id C.NPL.SINDHULI | country NPL | lat 27.25 | lon 85.97 | feature PPL | prec 1
place Gorkha | id C.NPL.GORKHA | country NPL | lat 28 | lon 84.63 | feature PPL | prec 1
place Arghakhanchi | id C.NPL.ARGHAKHANCHI.D | country NPL | lat 27.95 | lon 83.1 | feature ADM2 | prec 3
place Nayapara | id C.BGD.NAYAPARA | country BGD | lat 20.95 | lon 92.25 | feature CMP | prec 1
place Naikhongchhari, Naikhyongchhari | id C.BGD.NAIKHONGCHHARI | country BGD | lat 21.42 | lon 92.18 | feature PPL | prec 1
place Sonadia Island | id C.BGD.SONADIAISLAND | country BGD | lat 21.5 | lon 91.87 | feature PPL | prec 1
place Banshkhali | id C.BGD.BANSHKHALI | country BGD | lat 22 | lon 91.95 | feature PPL | prec 1
place Gazipur | id C.BGD.GAZIPUR | country BGD | lat 23.99 | lon 90.42 | feature PPL | prec 1

# --- Myanmar ---
place Rakhine State, Arakan State | id C.MMR.RAKHINESTATE.S | geonameid 1298852 | country MMR | adm1 Rakhine | lat 19.8 | lon 93.8 | feature ADM1 | prec 4
place Kachin State | id C.MMR.KACHINSTATE.S | geonameid 1321702 | country MMR | adm1 Kachin | lat 26 | lon 97.4 | feature ADM1 | prec 4
place Chin State | id C.MMR.CHINSTATE.S | geonameid 1327132 | country MMR | adm1 Chin | lat 22 | lon 93.5 | feature ADM1 | prec 4
place Kayah State, Karenni State | id C.MMR.KAYAHSTATE.S | geonameid 1319539 | country MMR | adm1 Kayah | lat 19.3 | lon 97.4 | feature ADM1 | prec 4
place Kayin State | id C.MMR.KAYINSTATE.S | geonameid 1320233 | country MMR | adm1 Kayin | lat 17 | lon 97.9 | feature ADM1 | prec 4
place Sagaing Division | id C.MMR.SAGAINGDIVISION.S | geonameid 1298480 | country MMR | adm1 Sagain | lat 23.5 | lon 95.5 | feature ADM1 | prec 4
place Magway Region, Magwe Region | id C.MMR.MAGWAYREGION.S | geonameid 1312604 | country MMR | adm1 Magway | lat 20.3 | lon 94.7 | feature ADM1 | prec 4
place Tanintharyi Region, Tenasserim | id C.MMR.TANINTHARYIREGION.S | geonameid 1293118 | country MMR | adm1 Tanintharyi | lat 12.5 | lon 98.8 | feature ADM1 | prec 4
place Bago Region | id C.MMR.BAGOREGION.S | geonameid 1300463 | country MMR | adm1 Bago | lat 18.3 | lon 96.2 | feature ADM1 | prec 4
place Mandalay Region | id C.MMR.MANDALAYREGION.S | geonameid 1311871 | country MMR | adm1 Mandalay | lat 21.5 | lon 96 | feature ADM1 | prec 4
place Yangon Region | id C.MMR.YANGONREGION.S | geonameid 1298822 | country MMR | adm1 Yangon | lat 16.9 | lon 96.1 | feature ADM1 | prec 4
place Ayeyarwady Region, Irrawaddy Region | id C.MMR.AYEYARWADYREGION.S | geonameid 1321850 | country MMR | adm1 Ayeyarwady | lat 16.8 | lon 95.2 | feature ADM1 | prec 4
place Northern Shan, northern Shan State | id C.MMR.NORTHERNSHAN | country MMR | lat 23 | lon 98 | feature AREA | prec 4
place Mrauk Oo | id C.MMR.MRAUKOO | country MMR | lat 20.6 | lon 93.19 | feature PPL | prec 1
place Inn Din, Inn Dinn | id C.MMR.INNDIN | country MMR | lat 20.5 | lon 92.6 | feature PPL | prec 2
place Maungtaw | id C.MMR.MAUNGTAW | country MMR | lat 20.82 | lon 92.37 | feature PPL | prec 1
place Buthidaung town | id C.MMR.BUTHIDAUNGTOWN | country MMR | lat 20.87 | lon 92.53 | feature PPL | prec 1
place Gu Dar Pyin | id C.MMR.GUDARPYIN | country MMR | lat 20.7 | lon 92.6 | feature PPL | prec 2
place Tula Toli | id C.MMR.TULATOLI | country MMR | lat 21 | lon 92.3 | feature PPL | prec 2
place Min Gyi | id C.MMR.MINGYI | country MMR | lat 21 | lon 92.3 | feature PPL | prec 2
place Tonzang | id C.MMR.CHIN.TONZANG | country MMR | adm1 Chin | lat 23.6 | lon 93.7 | feature PPL | prec 1
place Rikhawdar, Rihkhawdar | id C.MMR.CHIN.RIKHAWDAR | country MMR | adm1 Chin | lat 23.25 | lon 93.4 | feature PPL | prec 1
place Shwegu | id C.MMR.KACHIN.SHWEGU | country MMR | adm1 Kachin | lat 24.22 | lon 96.8 | feature PPL | prec 1
place Puta-O, Putao | id C.MMR.KACHIN.PUTAO | country MMR | adm1 Kachin | lat 27.33 | lon 97.4 | feature PPL | prec 1
place Mai Ja Yang, Maijayang | id C.MMR.KACHIN.MAIJAYANG | country MMR | adm1 Kachin | lat 24.2 | lon 97.75 | feature PPL | prec 1
place Kamaing | id C.MMR.KACHIN.KAMAING | country MMR | adm1 Kachin | lat 25.53 | lon 96.72 | feature PPL | prec 1
place Hpare | id C.MMR.KACHIN.HPARE | country MMR | adm1 Kachin | lat 25.5 | lon 98.1 | feature PPL | prec 1
place Kanpaikti | id C.MMR.KACHIN.KANPAIKTI | country MMR | adm1 Kachin | lat 25.5 | lon 98.1 | feature PPL | prec 2
place Munglai Hkyet | id C.MMR.KACHIN.MUNGLAIHKYET | country MMR | adm1 Kachin | lat 24.77 | lon 97.58 | feature CMP | prec 1
place Laukai | id C.MMR.SHAN.LAUKAI | country MMR | adm1 Shan | lat 23.69 | lon 98.76 | feature PPL | prec 1
place Lawksawk | id C.MMR.SHAN.LAWKSAWK | country MMR | adm1 Shan | lat 21.25 | lon 96.87 | feature PPL | prec 1
place Yatsauk | id C.MMR.SHAN.YATSAUK | country MMR | adm1 Shan | lat 21.25 | lon 96.87 | feature PPL | prec 2
place Loikaw road | id C.MMR.SHAN.LOIKAWROAD | country MMR | adm1 Shan | lat 20.66 | lon 96.93 | feature PPL | prec 1
place Nyaungshwe | id C.MMR.SHAN.NYAUNGSHWE | country MMR | adm1 Shan | lat 20.66 | lon 96.93 | feature PPL | prec 2
place Nanhkan | id C.MMR.SHAN.NANHKAN | country MMR | adm1 Shan | lat 23.83 | lon 97.68 | feature PPL | prec 1
place Mongyai | id C.MMR.SHAN.MONGYAI | country MMR | adm1 Shan | lat 22.42 | lon 98.03 | feature PPL | prec 1
place Kunlong | id C.MMR.SHAN.KUNLONG | country MMR | adm1 Shan | lat 23.42 | lon 98.65 | feature PPL | prec 1
place Chinshwehaw, Chin Shwe Haw | id C.MMR.SHAN.CHINSHWEHAW | country MMR | adm1 Shan | lat 23.55 | lon 98.82 | feature PPL | prec 1
place Mongton, Mong Ton | id C.MMR.SHAN.MONGTON | country MMR | adm1 Shan | lat 20.29 | lon 98.9 | feature PPL | prec 1
place Tachileik | id C.MMR.SHAN.TACHILEIK | country MMR | adm1 Shan | lat 20.45 | lon 99.88 | feature PPL | prec 1
place Hopong | id C.MMR.SHAN.HOPONG | country MMR | adm1 Shan | lat 20.8 | lon 97.17 | feature PPL | prec 1
place Mongkaung, Mong Kung | id C.MMR.SHAN.MONGKAUNG | country MMR | adm1 Shan | lat 21.6 | lon 97.5 | feature PPL | prec 1
place Panglong | id C.MMR.SHAN.PANGLONG | country MMR | adm1 Shan | lat 23.1 | lon 98.6 | feature PPL | prec 1
place Wan Hai | id C.MMR.SHAN.WANHAI | country MMR | adm1 Shan | lat 21.9 | lon 97.9 | feature PPL | prec 1
place Kehsi | id C.MMR.SHAN.KEHSI | country MMR | adm1 Shan | lat 21.9 | lon 97.9 | feature PPL | prec 2
place Hprusoe, Pruso | id C.MMR.KAYAH.HPRUSOE | country MMR | adm1 Kayah | lat 19.42 | lon 97.13 | feature PPL | prec 1
place Hpa Saung | id C.MMR.KAYAH.HPASAUNG | country MMR | adm1 Kayah | lat 18.9 | lon 97.3 | feature PPL | prec 1
place Moe Bye | id C.MMR.KAYAH.MOEBYE | country MMR | adm1 Kayah | lat 19.75 | lon 97.08 | feature PPL | prec 1
place Hpapun town | id C.MMR.KAYIN.HPAPUNTOWN | country MMR | adm1 Kayin | lat 18.07 | lon 97.44 | feature PPL | prec 1
place Kyain Seikgyi | id C.MMR.KAYIN.KYAINSEIKGYI | country MMR | adm1 Kayin | lat 16.05 | lon 98.13 | feature PPL | prec 1
place Payathonzu | id C.MMR.KAYIN.PAYATHONZU | country MMR | adm1 Kayin | lat 15.31 | lon 98.4 | feature PPL | prec 1
place Kyondoe | id C.MMR.KAYIN.KYONDOE | country MMR | adm1 Kayin | lat 16.6 | lon 98.1 | feature PPL | prec 1
place Kalaymyo, Kalemyo | id C.MMR.SAGAIN.KALAYMYO | country MMR | adm1 Sagain | lat 23.19 | lon 94.03 | feature PPL | prec 1
place Kanbalu | id C.MMR.SAGAIN.KANBALU | country MMR | adm1 Sagain | lat 23.2 | lon 95.52 | feature PPL | prec 1
place Myinmu | id C.MMR.SAGAIN.MYINMU | country MMR | adm1 Sagain | lat 21.93 | lon 95.57 | feature PPL | prec 1
place Wetlet | id C.MMR.SAGAIN.WETLET | country MMR | adm1 Sagain | lat 22.37 | lon 95.78 | feature PPL | prec 1
place Pinlebu | id C.MMR.SAGAIN.PINLEBU | country MMR | adm1 Sagain | lat 24.08 | lon 95.37 | feature PPL | prec 1
place Mingin | id C.MMR.SAGAIN.MINGIN | country MMR | adm1 Sagain | lat 22.87 | lon 94.5 | feature PPL | prec 1
place Seikphyu | id C.MMR.MAGWAY.SEIKPHYU | country MMR | adm1 Magway | lat 20.9 | lon 94.8 | feature PPL | prec 1
place Mergui | id C.MMR.TANINTHARYI.MERGUI | country MMR | adm1 Tanintharyi | lat 12.44 | lon 98.6 | feature PPL | prec 1
place Thayetchaung town | id C.MMR.TANINTHARYI.THAYETCHAUNGTOWN | country MMR | adm1 Tanintharyi | lat 13.87 | lon 98.27 | feature PPL | prec 1
place Kawthoung | id C.MMR.TANINTHARYI.KAWTHOUNG | country MMR | adm1 Tanintharyi | lat 9.98 | lon 98.55 | feature PPL | prec 1
place Hlaingthaya, Hlaing Tharyar | id C.MMR.YANGON.HLAINGTHAYA | country MMR | adm1 Yangon | lat 16.87 | lon 96.06 | feature PPLX | prec 1
place Hlegu | id C.MMR.YANGON.HLEGU | country MMR | adm1 Yangon | lat 17.1 | lon 96.22 | feature PPL | prec 1
place Lemyethna | id C.MMR.AYEYARWADY.LEMYETHNA | country MMR | adm1 Ayeyarwady | lat 17.58 | lon 95.18 | feature PPL | prec 1
place Taungtha | id C.MMR.MANDALAY.TAUNGTHA | country MMR | adm1 Mandalay | lat 21.28 | lon 95.45 | feature PPL | prec 1
place Chanmyathazi, Chamyathazi | id C.MMR.MANDALAY.CHANMYATHAZI | country MMR | adm1 Mandalay | lat 21.93 | lon 96.1 | feature PPLX | prec 1
place Kyaukkyi | id C.MMR.BAGO.KYAUKKYI | country MMR | adm1 Bago | lat 18.32 | lon 96.77 | feature PPL | prec 1

# --- Thailand ---
place deep south of Thailand | id C.THA.DEEPSOUTHOFTHAILAND | country THA | lat 6.4 | lon 101.5 | feature AREA | prec 4
place Thepha | id C.THA.THEPHA | country THA | lat 6.83 | lon 100.97 | feature PPL | prec 1
place Panare | id C.THA.PANARE | country THA | lat 6.86 | lon 101.49 | feature PPL | prec 1
place Thung Yang Daeng | id C.THA.THUNGYANGDAENG.D | country THA | lat 6.63 | lon 101.43 | feature ADM2 | prec 3
place Mai Kaen | id C.THA.MAIKAEN | country THA | lat 6.62 | lon 101.66 | feature PPL | prec 1
place Saiburi | id C.THA.SAIBURI | country THA | lat 6.7 | lon 101.62 | feature PPL | prec 1
place Kapho | id C.THA.KAPHO | country THA | lat 6.59 | lon 101.55 | feature PPL | prec 1
place Kabang | id C.THA.KABANG | country THA | lat 6.42 | lon 101 | feature PPL | prec 1
place Rusoh | id C.THA.RUSOH | country THA | lat 6.39 | lon 101.51 | feature PPL | prec 1
place Waeng | id C.THA.WAENG | country THA | lat 5.93 | lon 101.83 | feature PPL | prec 1
place Sukhirin | id C.THA.SUKHIRIN | country THA | lat 5.94 | lon 101.76 | feature PPL | prec 1
place Cho Airong, Cho-airong | id C.THA.CHOAIRONG | country THA | lat 6.23 | lon 101.8 | feature PPL | prec 1
place Yi-ngo | id C.THA.YINGO | country THA | lat 6.4 | lon 101.7 | feature PPL | prec 1
place Mae Lan | id C.THA.MAELAN | country THA | lat 6.67 | lon 101.24 | feature PPL | prec 1
place Krue Se, Krue Se mosque | id C.THA.KRUESE | country THA | lat 6.87 | lon 101.3 | feature PPL | prec 1

# --- Philippines ---
place Bangsamoro, BARMM | id C.PHL.BANGSAMORO | country PHL | lat 7.2 | lon 124.2 | feature AREA | prec 4
place Sulu Archipelago | id C.PHL.SULUARCHIPELAGO | country PHL | lat 6 | lon 121 | feature AREA | prec 4
place Zamboanga del Sur | id C.PHL.ZAMBOANGADELSUR.D | country PHL | lat 7.9 | lon 123.4 | feature ADM2 | prec 3
place Zamboanga del Norte | id C.PHL.ZAMBOANGADELNORTE.D | country PHL | lat 8.2 | lon 122.9 | feature ADM2 | prec 3
place Zamboanga Sibugay | id C.PHL.ZAMBOANGASIBUGAY.D | country PHL | lat 7.7 | lon 122.7 | feature ADM2 | prec 3
place Lanao del Norte | id C.PHL.LANAODELNORTE.D | country PHL | lat 7.9 | lon 124 | feature ADM2 | prec 3
place Maguindanao del Sur | id C.PHL.MAGUINDANAODELSUR.D | country PHL | lat 6.9 | lon 124.5 | feature ADM2 | prec 3
place Maguindanao del Norte | id C.PHL.MAGUINDANAODELNORTE.D | country PHL | lat 7.2 | lon 124.3 | feature ADM2 | prec 3
place Bukidnon | id C.PHL.BUKIDNON.D | country PHL | lat 8 | lon 125 | feature ADM2 | prec 3
place Misamis Occidental | id C.PHL.MISAMISOCCIDENTAL.D | country PHL | lat 8.3 | lon 123.7 | feature ADM2 | prec 3
place Misamis Oriental | id C.PHL.MISAMISORIENTAL.D | country PHL | lat 8.6 | lon 124.7 | feature ADM2 | prec 3
place Agusan del Sur | id C.PHL.AGUSANDELSUR.D | country PHL | lat 8.5 | lon 125.8 | feature ADM2 | prec 3
place Agusan del Norte | id C.PHL.AGUSANDELNORTE.D | country PHL | lat 9 | lon 125.5 | feature ADM2 | prec 3
place Surigao del Sur | id C.PHL.SURIGAODELSUR.D | country PHL | lat 8.6 | lon 126.1 | feature ADM2 | prec 3
place Surigao del Norte | id C.PHL.SURIGAODELNORTE.D | country PHL | lat 9.7 | lon 125.6 | feature ADM2 | prec 3
place Davao del Sur | id C.PHL.DAVAODELSUR.D | country PHL | lat 6.4 | lon 125.4 | feature ADM2 | prec 3
place Davao del Norte | id C.PHL.DAVAODELNORTE.D | country PHL | lat 7.6 | lon 125.7 | feature ADM2 | prec 3
place Davao Oriental | id C.PHL.DAVAOORIENTAL.D | country PHL | lat 7.3 | lon 126.4 | feature ADM2 | prec 3
place Davao de Oro, Compostela Valley | id C.PHL.DAVAODEORO.D | country PHL | lat 7.6 | lon 126 | feature ADM2 | prec 3
place Sarangani | id C.PHL.SARANGANI.D | country PHL | lat 5.9 | lon 125.3 | feature ADM2 | prec 3
place South Cotabato | id C.PHL.SOUTHCOTABATO.D | country PHL | lat 6.3 | lon 124.9 | feature ADM2 | prec 3
place Northern Samar | id C.PHL.NORTHERNSAMAR.D | country PHL | lat 12.4 | lon 124.7 | feature ADM2 | prec 3
place Eastern Samar | id C.PHL.EASTERNSAMAR.D | country PHL | lat 11.6 | lon 125.4 | feature ADM2 | prec 3
place Western Samar | id C.PHL.WESTERNSAMAR.D | country PHL | lat 11.8 | lon 125 | feature ADM2 | prec 3
place Camarines Norte | id C.PHL.CAMARINESNORTE.D | country PHL | lat 14.1 | lon 122.8 | feature ADM2 | prec 3
place Camarines Sur | id C.PHL.CAMARINESSUR.D | country PHL | lat 13.6 | lon 123.3 | feature ADM2 | prec 3
place Albay | id C.PHL.ALBAY.D | country PHL | lat 13.2 | lon 123.6 | feature ADM2 | prec 3
place Quezon province | id C.PHL.QUEZONPROVINCE.D | country PHL | lat 13.9 | lon 122.1 | feature ADM2 | prec 3
place Occidental Mindoro | id C.PHL.OCCIDENTALMINDORO.D | country PHL | lat 13 | lon 120.9 | feature ADM2 | prec 3
place Oriental Mindoro | id C.PHL.ORIENTALMINDORO.D | country PHL | lat 13 | lon 121.3 | feature ADM2 | prec 3
place Nueva Ecija | id C.PHL.NUEVAECIJA.D | country PHL | lat 15.6 | lon 120.9 | feature ADM2 | prec 3
place Ifugao | id C.PHL.IFUGAO.D | country PHL | lat 16.8 | lon 121.2 | feature ADM2 | prec 3
place Kalinga | id C.PHL.KALINGA.D | country PHL | lat 17.5 | lon 121.3 | feature ADM2 | prec 3
place Bataan | id C.PHL.BATAAN.D | country PHL | lat 14.7 | lon 120.5 | feature ADM2 | prec 3
place Capiz | id C.PHL.CAPIZ.D | country PHL | lat 11.4 | lon 122.6 | feature ADM2 | prec 3
place Palawan | id C.PHL.PALAWAN.D | country PHL | lat 9.8 | lon 118.6 | feature ADM2 | prec 3
place Tawi-Tawi | id C.PHL.TAWITAWI.D | country PHL | lat 5.2 | lon 120 | feature ADM2 | prec 3
place Tuburan | id C.PHL.TUBURAN | country PHL | lat 6.6 | lon 122.2 | feature PPL | prec 1
place Hadji Mohammad Ajul | id C.PHL.HADJIMOHAMMADAJUL | country PHL | lat 6.7 | lon 122.2 | feature PPL | prec 1
place Hadji Muhtamad | id C.PHL.HADJIMUHTAMAD | country PHL | lat 6.4 | lon 121.6 | feature PPL | prec 1
place Tongkil | id C.PHL.TONGKIL | country PHL | lat 6.05 | lon 121.77 | feature PPL | prec 1
place Panamao | id C.PHL.PANAMAO | country PHL | lat 5.97 | lon 121.22 | feature PPL | prec 1
place M'lang | id C.PHL.MLANG | country PHL | lat 6.95 | lon 124.88 | feature PPL | prec 1
place Pigcawayan, Pigkawayan | id C.PHL.PIGCAWAYAN | country PHL | lat 7.28 | lon 124.43 | feature PPL | prec 1
place Datu Paglas | id C.PHL.DATUPAGLAS | country PHL | lat 6.77 | lon 124.85 | feature PPL | prec 1
place Rajah Buayan | id C.PHL.RAJAHBUAYAN | country PHL | lat 6.9 | lon 124.55 | feature PPL | prec 1
place Shariff Saydona Mustapha | id C.PHL.SHARIFFSAYDONAMUSTAPHA | country PHL | lat 6.95 | lon 124.5 | feature PPL | prec 1
place Sultan sa Barongis | id C.PHL.SULTANSABARONGIS | country PHL | lat 6.9 | lon 124.6 | feature PPL | prec 1
place Talayan | id C.PHL.TALAYAN | country PHL | lat 6.98 | lon 124.36 | feature PPL | prec 1
place Parang Maguindanao | id C.PHL.PARANGMAGUINDANAO | country PHL | lat 7.37 | lon 124.27 | feature PPL | prec 1
place Sultan Kudarat province | id C.PHL.SULTANKUDARATPROVINCE.D | country PHL | lat 6.6 | lon 124.5 | feature ADM2 | prec 3
place Maguing | id C.PHL.MAGUING | country PHL | lat 7.9 | lon 124.4 | feature PPL | prec 1
place Lumbayanague | id C.PHL.LUMBAYANAGUE | country PHL | lat 7.9 | lon 124.4 | feature PPL | prec 2
place Kauswagan | id C.PHL.KAUSWAGAN | country PHL | lat 8.19 | lon 124.08 | feature PPL | prec 1
place Kolambugan | id C.PHL.KOLAMBUGAN | country PHL | lat 8.11 | lon 123.9 | feature PPL | prec 1
place Malabang | id C.PHL.MALABANG | country PHL | lat 7.59 | lon 124.07 | feature PPL | prec 1
place Kapatagan | id C.PHL.KAPATAGAN | country PHL | lat 7.9 | lon 123.77 | feature PPL | prec 1
place Siocon | id C.PHL.SIOCON | country PHL | lat 7.7 | lon 122.14 | feature PPL | prec 1
place Talaingod | id C.PHL.TALAINGOD | country PHL | lat 7.6 | lon 125.6 | feature PPL | prec 1
place Lianga | id C.PHL.LIANGA | country PHL | lat 8.63 | lon 126.09 | feature PPL | prec 1
place Moises Padilla | id C.PHL.MOISESPADILLA | country PHL | lat 10.27 | lon 123.08 | feature PPL | prec 1
place Las Navas | id C.PHL.LASNAVAS | country PHL | lat 12.34 | lon 125.03 | feature PPL | prec 1
place Aceh Province, Aceh Besar | id C.IDN.ACEHPROVINCE.D | country IDN | lat 5.4 | lon 95.5 | feature ADM2 | prec 3
place Nduga | id C.IDN.NDUGA.D | country IDN | lat -4.4 | lon 138.2 | feature ADM2 | prec 3
place Intan Jaya | id C.IDN.INTANJAYA.D | country IDN | lat -3.5 | lon 136.7 | feature ADM2 | prec 3
place Puncak Jaya | id C.IDN.PUNCAKJAYA.D | country IDN | lat -3.7 | lon 137.9 | feature ADM2 | prec 3
place Puncak regency | id C.IDN.PUNCAKREGENCY.D | country IDN | lat -3.9 | lon 137.5 | feature ADM2 | prec 3
place Timika | id C.IDN.TIMIKA | country IDN | lat -4.53 | lon 136.89 | feature PPL | prec 1
place Wamena | id C.IDN.WAMENA | country IDN | lat -4.1 | lon 138.95 | feature PPL | prec 1
place Mimika | id C.IDN.MIMIKA.D | country IDN | lat -4.5 | lon 136.5 | feature ADM2 | prec 3
place Yahukimo | id C.IDN.YAHUKIMO.D | country IDN | lat -4.6 | lon 139.6 | feature ADM2 | prec 3
place Pegunungan Bintang | id C.IDN.PEGUNUNGANBINTANG.D | country IDN | lat -4.6 | lon 140.4 | feature ADM2 | prec 3
place Deiyai | id C.IDN.DEIYAI.D | country IDN | lat -4.1 | lon 136.3 | feature ADM2 | prec 3
place Maybrat | id C.IDN.MAYBRAT.D | country IDN | lat -1.3 | lon 132.3 | feature ADM2 | prec 3
place Tembagapura | id C.IDN.TEMBAGAPURA | country IDN | lat -4.14 | lon 137.09 | feature PPL | prec 1
place Sigi | id C.IDN.SIGI.D | country IDN | lat -1.4 | lon 120 | feature ADM2 | prec 3
place Enga | id C.PNG.ENGA.D | country PNG | lat -5.4 | lon 143.5 | feature ADM2 | prec 3
place Porgera | id C.PNG.PORGERA | country PNG | lat -5.47 | lon 143.1 | feature PPL | prec 1
place Wapenamanda | id C.PNG.WAPENAMANDA | country PNG | lat -5.63 | lon 143.9 | feature PPL | prec 1
place Wabag | id C.PNG.WABAG | country PNG | lat -5.49 | lon 143.72 | feature PPL | prec 1
place Kashgar | id C.CHN.KASHGAR | country CHN | lat 39.47 | lon 75.99 | feature PPL | prec 1
place Yarkand | id C.CHN.YARKAND | country CHN | lat 38.41 | lon 77.24 | feature PPL | prec 1
place Pishan | id C.CHN.PISHAN | country CHN | lat 37.62 | lon 78.28 | feature PPL | prec 1
place Lukqun | id C.CHN.LUKQUN | country CHN | lat 42.87 | lon 90.17 | feature PPL | prec 1
place Shanshan | id C.CHN.SHANSHAN | country CHN | lat 42.87 | lon 90.17 | feature PPL | prec 2
place Baicheng | id C.CHN.BAICHENG | country CHN | lat 41.8 | lon 81.87 | feature PPL | prec 1
place Moyu | id C.CHN.MOYU | country CHN | lat 37.27 | lon 79.73 | feature PPL | prec 1
