# pakistan-afghanistan.lex - districts, crossings, posts and valleys of both sides of the border that the gazetteer does not know.
# Own work, from general knowledge. Coordinates: the district's or place's main settlement, rounded to about 5 km.
# That a place is listed on one side says where maps put it, not who is right about the line.

# --- the line and its crossings ---
place Durand Line | lat 33.5 | lon 69.9 | feature RGN | prec 7
place Torkham, Torkham crossing, Torkham border crossing, Torkham border | country AFG | adm1 Nangarhar | lat 34.12 | lon 71.09 | feature PPL | prec 1 | note "crossing on the road Jalalabad to Peshawar; settlements of one name on both sides"
place Spin Boldak, Spinboldak, Spin Boldak crossing | country AFG | adm1 Kandahar | lat 31.01 | lon 66.4 | feature PPL | prec 1
place Chaman, Chaman crossing, Chaman border crossing, Friendship Gate | country PAK | adm1 Balochistan | lat 30.92 | lon 66.45 | feature PPL | prec 1
place Ghulam Khan, Ghulam Khan crossing | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.1 | lon 70.06 | feature PPL | prec 1
place Kharlachi, Kharlachi crossing | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.83 | lon 69.9 | feature PPL | prec 1
place Angoor Adda, Angur Ada, Angoor Ada | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.5 | lon 69.28 | feature PPL | prec 1
place Badini, Badini crossing | country PAK | adm1 Balochistan | lat 31.5 | lon 68 | feature PPL | prec 1
place Dand-e-Patan, Dand Patan, Dand-aw-Patan | country AFG | adm1 Paktia | lat 33.75 | lon 70.02 | feature ADM2 | prec 3
place Khyber Pass | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.08 | lon 71.2 | feature PASS | prec 2

# --- Pakistan: districts and agencies of Khyber Pakhtunkhwa ---
place Bajaur, Bajaur district, Bajaur Agency | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.75 | lon 71.5 | feature ADM2 | prec 3
place Mohmand, Mohmand district, Mohmand Agency | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.5 | lon 71.35 | feature ADM2 | prec 3
place Khyber, Khyber district, Khyber Agency | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.95 | lon 71.1 | feature ADM2 | prec 3
place Kurram, Kurram district, Kurram Agency | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.75 | lon 70.2 | feature ADM2 | prec 3
place Orakzai, Orakzai district, Orakzai Agency | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.7 | lon 70.9 | feature ADM2 | prec 3
place North Waziristan, North Waziristan district, North Waziristan Agency | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.95 | lon 69.9 | feature ADM2 | prec 3
place South Waziristan, South Waziristan district, South Waziristan Agency, Lower South Waziristan, Upper South Waziristan | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.3 | lon 69.7 | feature ADM2 | prec 3
place Waziristan | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.6 | lon 69.8 | feature RGN | prec 3
place Bannu district | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.98 | lon 70.6 | feature ADM2 | prec 3
place Lakki Marwat | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.6 | lon 70.9 | feature ADM2 | prec 3
place Dera Ismail Khan, D.I. Khan, DI Khan, D I Khan | country PAK | adm1 Khyber Pakhtunkhwa | lat 31.83 | lon 70.9 | feature PPL | prec 1 | geonameid 1180281 | population 101616
place Chitral, Chitral district, Lower Chitral, Upper Chitral | country PAK | adm1 Khyber Pakhtunkhwa | lat 35.85 | lon 71.79 | feature ADM2 | prec 3
place Dir, Upper Dir, Lower Dir | country PAK | adm1 Khyber Pakhtunkhwa | lat 35.1 | lon 71.9 | feature ADM2 | prec 3
place Swat, Swat Valley, Swat district | country PAK | adm1 Khyber Pakhtunkhwa | lat 35.2 | lon 72.4 | feature ADM2 | prec 3
place Buner | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.45 | lon 72.5 | feature ADM2 | prec 3
place Shangla | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.88 | lon 72.6 | feature ADM2 | prec 3
place Malakand | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.57 | lon 71.93 | feature ADM2 | prec 3
place Hangu district | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.53 | lon 71.06 | feature ADM2 | prec 3
place Karak | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.12 | lon 71.1 | feature PPL | prec 1
place Tirah, Tirah Valley | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.75 | lon 70.9 | feature VAL | prec 2
place Miranshah, Miran Shah, Miramshah | country PAK | adm1 Khyber Pakhtunkhwa | lat 33 | lon 70.07 | feature PPL | prec 1
place Mir Ali | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.97 | lon 70.27 | feature PPL | prec 1
place Datta Khel | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.9 | lon 69.75 | feature PPL | prec 1
place Shawal, Shawal Valley | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.75 | lon 69.5 | feature VAL | prec 2
place Wana, Wanna | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.3 | lon 69.57 | feature PPL | prec 1
place Parachinar | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.9 | lon 70.1 | feature PPL | prec 1
place Landi Kotal, Landikotal | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.1 | lon 71.15 | feature PPL | prec 1
place Jamrud | country PAK | adm1 Khyber Pakhtunkhwa | lat 34 | lon 71.38 | feature PPL | prec 1
place Bara | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.92 | lon 71.45 | feature PPL | prec 1
place Khar | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.73 | lon 71.52 | feature PPL | prec 1
place Mamund, Mamond | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.8 | lon 71.3 | feature ADM3 | prec 3
place Ghallanai, Ghalanai | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.32 | lon 71.4 | feature PPL | prec 1
place Darra Adam Khel | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.68 | lon 71.52 | feature PPL | prec 1
place Spinwam | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.17 | lon 70.37 | feature PPL | prec 1
place Jandola | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.34 | lon 70.13 | feature PPL | prec 1
place Makeen, Makin | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.62 | lon 69.85 | feature PPL | prec 1
place Tank district | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.22 | lon 70.38 | feature ADM2 | prec 3

# --- Pakistan: Balochistan ---
place Qila Saifullah, Killa Saifullah | country PAK | adm1 Balochistan | lat 30.7 | lon 68.35 | feature PPL | prec 1
place Qila Abdullah, Killa Abdullah | country PAK | adm1 Balochistan | lat 30.73 | lon 66.66 | feature PPL | prec 1
place Zhob | country PAK | adm1 Balochistan | lat 31.34 | lon 69.45 | feature PPL | prec 1
place Sambaza | country PAK | adm1 Balochistan | lat 31.55 | lon 69.2 | feature PPL | prec 1
place Nushki, Noshki | country PAK | adm1 Balochistan | lat 29.55 | lon 66.02 | feature PPL | prec 1
place Chagai | country PAK | adm1 Balochistan | lat 29.3 | lon 64.7 | feature ADM2 | prec 3
place Barabcha, Baramcha, Bahramcha, Baramchah | country AFG | adm1 Helmand | lat 29.43 | lon 64.03 | feature PPL | prec 1
place Mastung | country PAK | adm1 Balochistan | lat 29.8 | lon 66.85 | feature PPL | prec 1
place Turbat | country PAK | adm1 Balochistan | lat 26 | lon 63.05 | feature PPL | prec 1
place Panjgur | country PAK | adm1 Balochistan | lat 26.97 | lon 64.1 | feature PPL | prec 1
place Kech | country PAK | adm1 Balochistan | lat 26.1 | lon 63 | feature ADM2 | prec 3
place Awaran | country PAK | adm1 Balochistan | lat 26.45 | lon 65.23 | feature PPL | prec 1
place Dera Bugti | country PAK | adm1 Balochistan | lat 29.03 | lon 69.16 | feature PPL | prec 1
place Kohlu | country PAK | adm1 Balochistan | lat 29.9 | lon 69.25 | feature PPL | prec 1
place Bolan, Bolan Pass | country PAK | adm1 Balochistan | lat 29.75 | lon 67.6 | feature PASS | prec 2
place Harnai | country PAK | adm1 Balochistan | lat 30.1 | lon 67.93 | feature PPL | prec 1
place Ziarat | country PAK | adm1 Balochistan | lat 30.38 | lon 67.73 | feature PPL | prec 1
place Taftan | country PAK | adm1 Balochistan | lat 29 | lon 61.58 | feature PPL | prec 1

# --- Afghanistan: districts and towns along the line ---
place Barmal, Bermal, Barmal district | country AFG | adm1 Paktika | lat 32.65 | lon 69.25 | feature ADM2 | prec 3
place Gomal, Gomal district | country AFG | adm1 Paktika | lat 32.2 | lon 69 | feature ADM2 | prec 3
place Urgun, Orgun, Urgon, Argun, Arghun | country AFG | adm1 Paktika | lat 32.93 | lon 69.19 | feature PPL | prec 1
place Margha, Marghah, Margha bazaar | country AFG | adm1 Paktika | lat 32.6 | lon 69.3 | feature PPL | prec 1
place Khanadar | country AFG | adm1 Paktika | lat 32.6 | lon 69.2 | feature PPL | prec 2
place Gayan, Giyan | country AFG | adm1 Paktika | lat 33 | lon 69.4 | feature ADM2 | prec 3
place Sharana, Sharan | country AFG | adm1 Paktika | lat 33.18 | lon 68.73 | feature PPL | prec 1
place Spera | country AFG | adm1 Khost | lat 33.2 | lon 69.5 | feature ADM2 | prec 3
place Gurbuz, Gorbuz, Gurbaz, Gorbaz | country AFG | adm1 Khost | lat 33.22 | lon 69.97 | feature ADM2 | prec 3
place Zazi Maidan, Jaji Maydan, Zazai Maidan | country AFG | adm1 Khost | lat 33.6 | lon 70 | feature ADM2 | prec 3
place Alisher, Alishir, Tere Zayi, Terezayi | country AFG | adm1 Khost | lat 33.35 | lon 70.15 | feature ADM2 | prec 3
place Mandozai | country AFG | adm1 Khost | lat 33.35 | lon 69.85 | feature ADM2 | prec 3
place Chamkani, Tsamkani, Samkani | country AFG | adm1 Paktia | lat 33.8 | lon 69.82 | feature ADM2 | prec 3
place Zazi, Jaji, Aryob Zazi, Jaji Aryub, Zazi Aryub | country AFG | adm1 Paktia | lat 33.95 | lon 69.65 | feature ADM2 | prec 3
place Patan | country AFG | adm1 Paktia | lat 33.75 | lon 70 | feature PPL | prec 2
place Gardez, Gardiz | country AFG | adm1 Paktia | lat 33.6 | lon 69.23 | feature PPLA | prec 1 | geonameid 1141857 | population 103601
place Achin | country AFG | adm1 Nangarhar | lat 34.13 | lon 70.71 | feature ADM2 | prec 3
place Nazian, Nazyan | country AFG | adm1 Nangarhar | lat 34.08 | lon 70.83 | feature ADM2 | prec 3
place Dur Baba, Durbaba | country AFG | adm1 Nangarhar | lat 34.05 | lon 70.95 | feature ADM2 | prec 3
place Goshta | country AFG | adm1 Nangarhar | lat 34.4 | lon 70.85 | feature ADM2 | prec 3
place Lal Pur, Lalpur, Lalpura | country AFG | adm1 Nangarhar | lat 34.25 | lon 71.03 | feature ADM2 | prec 3
place Momand Dara, Mohmand Dara, Muhmand Dara | country AFG | adm1 Nangarhar | lat 34.2 | lon 70.95 | feature ADM2 | prec 3
place Shinwar, Shinwari district | country AFG | adm1 Nangarhar | lat 34.2 | lon 70.83 | feature ADM2 | prec 3
place Haska Mina, Haska Meyna, Dih Bala, Deh Bala | country AFG | adm1 Nangarhar | lat 34.1 | lon 70.5 | feature ADM2 | prec 3
place Bihsud, Behsud, Behsood | country AFG | adm1 Nangarhar | lat 34.45 | lon 70.45 | feature ADM2 | prec 3
place Khogyani, Khogiani | country AFG | adm1 Nangarhar | lat 34.28 | lon 70.2 | feature ADM2 | prec 3
place Chaparhar | country AFG | adm1 Nangarhar | lat 34.28 | lon 70.37 | feature ADM2 | prec 3
place Sherzad | country AFG | adm1 Nangarhar | lat 34.25 | lon 69.95 | feature ADM2 | prec 3
place Girdi Kas, Girdi Kats | country AFG | adm1 Nangarhar | lat 34.22 | lon 71 | feature PPL | prec 2
place Sarkano, Sarkani, Sirkanay | country AFG | adm1 Kunar | lat 34.8 | lon 71.12 | feature ADM2 | prec 3
place Marawara | country AFG | adm1 Kunar | lat 34.9 | lon 71.2 | feature ADM2 | prec 3
place Shigal, Shegal, Shigal wa Sheltan | country AFG | adm1 Kunar | lat 35 | lon 71.2 | feature ADM2 | prec 3
place Dangam | country AFG | adm1 Kunar | lat 35 | lon 71.4 | feature ADM2 | prec 3
place Nari, Naray | country AFG | adm1 Kunar | lat 35.22 | lon 71.52 | feature ADM2 | prec 3
place Asmar, Bar Kunar | country AFG | adm1 Kunar | lat 35.03 | lon 71.36 | feature ADM2 | prec 3
place Khas Kunar | country AFG | adm1 Kunar | lat 34.65 | lon 70.9 | feature ADM2 | prec 3
place Asadabad, Assadabad | country AFG | adm1 Kunar | lat 34.87 | lon 71.15 | feature PPLA | prec 1
place Kamdesh, Kamdish | country AFG | adm1 Nuristan | lat 35.42 | lon 71.33 | feature ADM2 | prec 3
place Barg-e Matal, Bargi Matal, Barg-i-Matal | country AFG | adm1 Nuristan | lat 35.67 | lon 71.33 | feature ADM2 | prec 3
place Shorabak, Shorawak | country AFG | adm1 Kandahar | lat 30.2 | lon 65.7 | feature ADM2 | prec 3
place Maroof, Maruf | country AFG | adm1 Kandahar | lat 31.58 | lon 67.05 | feature ADM2 | prec 3
place Arghistan, Arghestan | country AFG | adm1 Kandahar | lat 31.5 | lon 66.5 | feature ADM2 | prec 3
place Takhta Pul, Takhtapul | country AFG | adm1 Kandahar | lat 31.3 | lon 65.95 | feature ADM2 | prec 3
place Atghar | country AFG | adm1 Zabul | lat 31.75 | lon 67.4 | feature ADM2 | prec 3
place Shamulzayi, Shamalzai, Shomulzay | country AFG | adm1 Zabul | lat 31.8 | lon 67.6 | feature ADM2 | prec 3
place Dishu, Deshu | country AFG | adm1 Helmand | lat 30.4 | lon 63.3 | feature ADM2 | prec 3
place Qalat | country AFG | adm1 Zabul | lat 32.1 | lon 66.9 | feature PPLA | prec 1
place Lashkar Gah, Lashkargah | country AFG | adm1 Helmand | lat 31.59 | lon 64.37 | feature PPLA | prec 1 | geonameid 1134720 | population 43934
place Abdul Haq Square | country AFG | adm1 Kabul | lat 34.54 | lon 69.2 | feature PPLX | prec 1
place Bagram, Bagram air base, Bagram airbase, Bagram Airfield | country AFG | adm1 Parwan | lat 34.95 | lon 69.27 | feature AIRB | prec 1
