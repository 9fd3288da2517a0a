# pak-afg-border.lex - places of the Pakistan-Afghanistan border that a gazetteer of cities does not hold: provinces, districts,
# crossings, valleys, villages that the news names.
#
# Coordinates are approximate, from general knowledge, to about 0.05 degrees for towns and to the middle of the inhabited part for
# districts and provinces. prec is UCDP's where_prec: 1 the place itself, 2 near it, 3 the district (also where only the district
# of a village is sure), 4 the province, 5 a line or region. Not fit for navigation, nor for arguing where a border runs.
#
# feature: GeoNames codes.

# Provinces are in the gazetteer; their spellings in centres.txt.

# --- Afghanistan: Kunar and Nuristan ---
place Asadabad | id AFG.KUNAR.ASADABAD | country AFG | adm1 Kunar | adm2 Asadabad | lat 34.87 | lon 71.15 | feature PPLA | prec 1
place Dangam | id AFG.KUNAR.DANGAM | country AFG | adm1 Kunar | adm2 Dangam | lat 34.98 | lon 71.42 | feature ADM2 | prec 3
place Sarkano, Sirkanay, Sarkani, Sirkani | id AFG.KUNAR.SARKANO | country AFG | adm1 Kunar | adm2 Sirkanay | lat 34.79 | lon 71.15 | feature ADM2 | prec 3
place Marawara | id AFG.KUNAR.MARAWARA | country AFG | adm1 Kunar | adm2 Marawara | lat 34.92 | lon 71.25 | feature ADM2 | prec 3
place Naray | id AFG.KUNAR.NARAY | country AFG | adm1 Kunar | adm2 Nari | lat 35.25 | lon 71.50 | feature ADM2 | prec 3
place Shigal, Shegal | id AFG.KUNAR.SHIGAL | country AFG | adm1 Kunar | adm2 Shigal | lat 34.95 | lon 71.20 | feature ADM2 | prec 3
place Shultan, Shaltan | id AFG.KUNAR.SHULTAN | country AFG | adm1 Kunar | adm2 Shigal | lat 35.00 | lon 71.28 | feature PPL | prec 2
place Asmar, Bar Kunar | id AFG.KUNAR.ASMAR | country AFG | adm1 Kunar | adm2 Bar Kunar | lat 35.03 | lon 71.36 | feature ADM2 | prec 3
place Ghaziabad | id AFG.KUNAR.GHAZIABADDISTRICT | country AFG | adm1 Kunar | adm2 Ghaziabad | lat 35.18 | lon 71.30 | feature ADM2 | prec 3
place Khas Kunar | id AFG.KUNAR.KHASKUNAR | country AFG | adm1 Kunar | adm2 Khas Kunar | lat 34.65 | lon 70.90 | feature ADM2 | prec 3
place Chawkay, Chowkay, Chawki | id AFG.KUNAR.CHAWKAY | country AFG | adm1 Kunar | adm2 Chawkay | lat 34.69 | lon 70.92 | feature ADM2 | prec 3
place Nurgal | id AFG.KUNAR.NURGAL | country AFG | adm1 Kunar | adm2 Nurgal | lat 34.60 | lon 70.76 | feature ADM2 | prec 3
place Manogai, Pech Valley | id AFG.KUNAR.MANOGAI | country AFG | adm1 Kunar | adm2 Dara-i-Pech | lat 34.98 | lon 70.90 | feature ADM2 | prec 3
place Watapur | id AFG.KUNAR.WATAPUR | country AFG | adm1 Kunar | adm2 Watapur | lat 34.99 | lon 71.07 | feature ADM2 | prec 3
place Kamdesh | id AFG.NURISTAN.KAMDESH | country AFG | adm1 Nuristan | adm2 Kamdesh | lat 35.42 | lon 71.33 | feature ADM2 | prec 3
place Barg-i Matal, Bargi Matal, Barg-e-Matal | id AFG.NURISTAN.BARGIMATAL | country AFG | adm1 Nuristan | adm2 Barg-i Matal | lat 35.70 | lon 71.30 | feature ADM2 | prec 3
place Parun | id AFG.NURISTAN.PARUN | country AFG | adm1 Nuristan | adm2 Parun | lat 35.42 | lon 70.92 | feature PPLA | prec 1

# --- Afghanistan: Nangarhar and Laghman ---
place Jalalabad city, Jalalabad Airport | id AFG.NANGARHAR.JALALABADCITY | country AFG | adm1 Nangarhar | adm2 Jalalabad | lat 34.43 | lon 70.45 | feature PPLA | prec 1
place Torkham, Torkham border, Torkham crossing, Torkham border crossing, Torkham gate | id AFG.NANGARHAR.TORKHAM | country AFG | adm1 Nangarhar | adm2 Momand Dara | lat 34.123 | lon 71.093 | feature PPL | prec 1
place Momand Dara, Mohmand Dara | id AFG.NANGARHAR.MOMANDDARA | country AFG | adm1 Nangarhar | adm2 Momand Dara | lat 34.24 | lon 70.97 | feature ADM2 | prec 3
place Lal Pur, Lalpura, Lalpur | id AFG.NANGARHAR.LALPUR | country AFG | adm1 Nangarhar | adm2 Lal Pur | lat 34.26 | lon 71.05 | feature ADM2 | prec 3
place Goshta | id AFG.NANGARHAR.GOSHTA | country AFG | adm1 Nangarhar | adm2 Goshta | lat 34.37 | lon 70.77 | feature ADM2 | prec 3
place Nazian, Nazyan | id AFG.NANGARHAR.NAZIAN | country AFG | adm1 Nangarhar | adm2 Nazyan | lat 34.09 | lon 70.83 | feature ADM2 | prec 3
place Achin | id AFG.NANGARHAR.ACHIN | country AFG | adm1 Nangarhar | adm2 Achin | lat 34.13 | lon 70.71 | feature ADM2 | prec 3
place Dur Baba, Durbaba | id AFG.NANGARHAR.DURBABA | country AFG | adm1 Nangarhar | adm2 Dur Baba | lat 34.03 | lon 70.95 | feature ADM2 | prec 3
place Shinwar, Ghani Khel, Ghanikhel | id AFG.NANGARHAR.SHINWARDISTRICT | country AFG | adm1 Nangarhar | adm2 Shinwar | lat 34.19 | lon 70.77 | feature ADM2 | prec 3
place Haska Mena, Haska Mina, Deh Bala | id AFG.NANGARHAR.HASKAMENA | country AFG | adm1 Nangarhar | adm2 Deh Bala | lat 34.07 | lon 70.47 | feature ADM2 | prec 3
place Pachir Aw Agam, Pachir Agam | id AFG.NANGARHAR.PACHIRAWAGAM | country AFG | adm1 Nangarhar | adm2 Pachir Aw Agam | lat 34.17 | lon 70.32 | feature ADM2 | prec 3
place Khogyani, Khogiani | id AFG.NANGARHAR.KHOGYANI | country AFG | adm1 Nangarhar | adm2 Khogyani | lat 34.24 | lon 70.13 | feature ADM2 | prec 3
place Sherzad | id AFG.NANGARHAR.SHERZAD | country AFG | adm1 Nangarhar | adm2 Sherzad | lat 34.24 | lon 69.93 | feature ADM2 | prec 3
place Hesarak, Hisarak | id AFG.NANGARHAR.HESARAK | country AFG | adm1 Nangarhar | adm2 Hesarak | lat 34.20 | lon 69.77 | feature ADM2 | prec 3
place Bati Kot, Batikot | id AFG.NANGARHAR.BATIKOT | country AFG | adm1 Nangarhar | adm2 Bati Kot | lat 34.27 | lon 70.76 | feature ADM2 | prec 3
place Rodat | id AFG.NANGARHAR.RODAT | country AFG | adm1 Nangarhar | adm2 Rodat | lat 34.28 | lon 70.58 | feature ADM2 | prec 3
place Chaparhar | id AFG.NANGARHAR.CHAPARHAR | country AFG | adm1 Nangarhar | adm2 Chaparhar | lat 34.30 | lon 70.38 | feature ADM2 | prec 3
place Behsud, Bihsud | id AFG.NANGARHAR.BEHSUD | country AFG | adm1 Nangarhar | adm2 Behsud | lat 34.46 | lon 70.47 | feature ADM2 | prec 3 | note "districts of this name are also in Maidan Wardak"
place Kuz Kunar, Khewa | id AFG.NANGARHAR.KUZKUNAR | country AFG | adm1 Nangarhar | adm2 Kuz Kunar | lat 34.55 | lon 70.60 | feature ADM2 | prec 3
place Dara-i-Nur, Dara-e-Noor | id AFG.NANGARHAR.DARAINUR | country AFG | adm1 Nangarhar | adm2 Dara-i-Nur | lat 34.70 | lon 70.58 | feature ADM2 | prec 3
place Tora Bora | id AFG.NANGARHAR.TORABORA | country AFG | adm1 Nangarhar | adm2 Pachir Aw Agam | lat 34.12 | lon 70.22 | feature MTS | prec 2
place Omari camp, Omari refugee camp | id AFG.NANGARHAR.OMARICAMP | country AFG | adm1 Nangarhar | adm2 Momand Dara | lat 34.15 | lon 71.07 | feature CMPRF | prec 2 | note "reception camp near Torkham"
place Mehtarlam, Mihtarlam | id AFG.LAGHMAN.MEHTARLAM | country AFG | adm1 Laghman | adm2 Mehtarlam | lat 34.67 | lon 70.21 | feature PPLA | prec 1

# --- Afghanistan: Paktia and Khost ---
place Gardez, Gardiz | id AFG.PAKTIA.GARDEZ | country AFG | adm1 Paktia | adm2 Gardez | lat 33.60 | lon 69.23 | feature PPLA | prec 1
place Dand Patan, Dand-e Patan, Dand-aw-Patan, Dand wa Patan, Dand-e-Patan | id AFG.PAKTIA.DANDPATAN | country AFG | adm1 Paktia | adm2 Dand Patan | lat 33.83 | lon 69.97 | feature ADM2 | prec 3
place Zazi Aryob, Jaji Aryob, Aryob Zazi, Ali Khel | id AFG.PAKTIA.ZAZIARYOB | country AFG | adm1 Paktia | adm2 Zazi | lat 33.93 | lon 69.72 | feature ADM2 | prec 3
place Chamkani, Tsamkani | id AFG.PAKTIA.CHAMKANI | country AFG | adm1 Paktia | adm2 Chamkani | lat 33.80 | lon 69.82 | feature ADM2 | prec 3
place Lazha Mangal, Laja Mangal | id AFG.PAKTIA.LAZHAMANGAL | country AFG | adm1 Paktia | adm2 Lazha Mangal | lat 33.75 | lon 69.70 | feature ADM2 | prec 3
place Khost city | id AFG.KHOST.KHOSTCITY | country AFG | adm1 Khost | adm2 Matun | lat 33.34 | lon 69.92 | feature PPLA | prec 1
place Gurbuz, Gorbaz | id AFG.KHOST.GURBUZ | country AFG | adm1 Khost | adm2 Gurbuz | lat 33.23 | lon 69.97 | feature ADM2 | prec 3
place Spera, Spira | id AFG.KHOST.SPERA | country AFG | adm1 Khost | adm2 Spera | lat 33.10 | lon 69.52 | feature ADM2 | prec 3
place Tani | id AFG.KHOST.TANIDISTRICT | country AFG | adm1 Khost | adm2 Tani | lat 33.25 | lon 69.83 | feature ADM2 | prec 3
place Alisher-Terezai, Ali Sher, Alishir, Terezai | id AFG.KHOST.ALISHERTEREZAI | country AFG | adm1 Khost | adm2 Tere Zayi | lat 33.38 | lon 70.17 | feature ADM2 | prec 3
place Zazi Maidan, Jaji Maidan | id AFG.KHOST.ZAZIMAIDAN | country AFG | adm1 Khost | adm2 Jaji Maidan | lat 33.58 | lon 70.07 | feature ADM2 | prec 3
place Sabari, Yaqubi | id AFG.KHOST.SABARI | country AFG | adm1 Khost | adm2 Sabari | lat 33.53 | lon 69.83 | feature ADM2 | prec 3
place Mughulgai, Mughalgai, Maghalgai | id AFG.KHOST.MUGHULGAI | country AFG | adm1 Khost | adm2 Gurbuz | lat 33.20 | lon 70.00 | feature PPL | prec 3 | note "village near the border; position uncertain"
place Afghan-Dubai, Afghan Dubai | id AFG.KHOST.AFGHANDUBAI | country AFG | adm1 Khost | adm2 Spera | lat 33.08 | lon 69.50 | feature PPL | prec 3 | note "village; position uncertain"

# --- Afghanistan: Paktika and Zabul ---
place Sharana, Sharan | id AFG.PAKTIKA.SHARANA | country AFG | adm1 Paktika | adm2 Sharana | lat 33.17 | lon 68.80 | feature PPLA | prec 1
place Barmal, Bermal, Birmal | id AFG.PAKTIKA.BARMAL | country AFG | adm1 Paktika | adm2 Barmal | lat 32.65 | lon 69.25 | feature ADM2 | prec 3
place Margha, Marghi, Margha market | id AFG.PAKTIKA.MARGHA | country AFG | adm1 Paktika | adm2 Barmal | lat 32.60 | lon 69.25 | feature PPL | prec 2
place Laman, Laman village | id AFG.PAKTIKA.LAMAN | country AFG | adm1 Paktika | adm2 Barmal | lat 32.62 | lon 69.28 | feature PPL | prec 3 | note "village; position uncertain"
place Urgun, Orgun, Urgoon, Argun | id AFG.PAKTIKA.URGUN | country AFG | adm1 Paktika | adm2 Urgun | lat 32.93 | lon 69.18 | feature ADM2 | prec 3
place Gayan, Giyan | id AFG.PAKTIKA.GAYAN | country AFG | adm1 Paktika | adm2 Gayan | lat 32.97 | lon 69.42 | feature ADM2 | prec 3
place Gomal, Gumal | id AFG.PAKTIKA.GOMALDISTRICT | country AFG | adm1 Paktika | adm2 Gomal | lat 32.00 | lon 69.15 | feature ADM2 | prec 3
place Ziruk, Zerok | id AFG.PAKTIKA.ZIRUK | country AFG | adm1 Paktika | adm2 Ziruk | lat 33.05 | lon 69.30 | feature ADM2 | prec 3
place Wazakhwa, Waza Khwa | id AFG.PAKTIKA.WAZAKHWA | country AFG | adm1 Paktika | adm2 Wazakhwa | lat 32.20 | lon 68.35 | feature ADM2 | prec 3
place Tarwe, Turwo, Terwa | id AFG.PAKTIKA.TARWE | country AFG | adm1 Paktika | adm2 Turwo | lat 31.90 | lon 68.55 | feature ADM2 | prec 3
place Khanadar, Khandar | id AFG.PAKTIKA.KHANADAR | country AFG | adm1 Paktika | adm2 Urgun | lat 32.90 | lon 69.25 | feature PPL | prec 3 | note "village; position uncertain"
place Qalat, Qalat-e Ghilzai | id AFG.ZABUL.QALAT | country AFG | adm1 Zabul | adm2 Qalat | lat 32.11 | lon 66.91 | feature PPLA | prec 1
place Shamulzayi, Shamulzai, Shamalzai | id AFG.ZABUL.SHAMULZAYI | country AFG | adm1 Zabul | adm2 Shamulzayi | lat 31.78 | lon 67.62 | feature ADM2 | prec 3
place Atghar | id AFG.ZABUL.ATGHAR | country AFG | adm1 Zabul | adm2 Atghar | lat 31.83 | lon 67.32 | feature ADM2 | prec 3
place Naw Bahar, Nawbahar | id AFG.ZABUL.NAWBAHAR | country AFG | adm1 Zabul | adm2 Naw Bahar | lat 32.10 | lon 67.75 | feature ADM2 | prec 3

# --- Afghanistan: Kandahar, Helmand, Nimruz ---
place Spin Boldak, Spin Buldak, Spinboldak, Boldak | id AFG.KANDAHAR.SPINBOLDAK | country AFG | adm1 Kandahar | adm2 Spin Boldak | lat 31.005 | lon 66.40 | feature PPL | prec 1
place Shorabak | id AFG.KANDAHAR.SHORABAK | country AFG | adm1 Kandahar | adm2 Shorabak | lat 30.20 | lon 66.15 | feature ADM2 | prec 3
place Maruf, Maroof | id AFG.KANDAHAR.MARUFDISTRICT | country AFG | adm1 Kandahar | adm2 Maruf | lat 31.57 | lon 67.05 | feature ADM2 | prec 3
place Arghistan, Arghestan | id AFG.KANDAHAR.ARGHISTAN | country AFG | adm1 Kandahar | adm2 Arghistan | lat 31.50 | lon 66.60 | feature ADM2 | prec 3
place Takhta Pul, Takhtapul, Takhta-pul | id AFG.KANDAHAR.TAKHTAPUL | country AFG | adm1 Kandahar | adm2 Takhta Pul | lat 31.30 | lon 65.97 | feature ADM2 | prec 3
place Registan, Reg | id AFG.KANDAHAR.REGISTAN | country AFG | adm1 Kandahar | adm2 Registan | lat 30.50 | lon 65.60 | feature ADM2 | prec 3
place Panjwai, Panjwayi | id AFG.KANDAHAR.PANJWAI | country AFG | adm1 Kandahar | adm2 Panjwayi | lat 31.55 | lon 65.46 | feature ADM2 | prec 3
place Kandahar airport, Kandahar airfield, Kandahar Air Field | id AFG.KANDAHAR.KANDAHARAIRPORT | country AFG | adm1 Kandahar | adm2 Daman | lat 31.506 | lon 65.848 | feature AIRP | prec 1
place Bahram Chah, Bahramcha, Baramcha, Baramchah, Bahram Cha, Barabcha | id AFG.HELMAND.BAHRAMCHAH | country AFG | adm1 Helmand | adm2 Dishu | lat 29.43 | lon 64.03 | feature PPL | prec 2
place Dishu, Deshu | id AFG.HELMAND.DISHU | country AFG | adm1 Helmand | adm2 Dishu | lat 30.20 | lon 63.30 | feature ADM2 | prec 3
place Lashkar Gah, Lashkargah | id AFG.HELMAND.LASHKARGAH | country AFG | adm1 Helmand | adm2 Lashkar Gah | lat 31.59 | lon 64.37 | feature PPLA | prec 1
place Zaranj | id AFG.NIMRUZ.ZARANJ | country AFG | adm1 Nimruz | adm2 Zaranj | lat 30.96 | lon 61.86 | feature PPLA | prec 1
place Chahar Burjak | id AFG.NIMRUZ.CHAHARBURJAK | country AFG | adm1 Nimruz | adm2 Chahar Burjak | lat 30.28 | lon 62.05 | feature ADM2 | prec 3

# --- Afghanistan: Kabul and around ---
place Abdul Haq Square, Abdulhaq Square, Abdul Haq roundabout | id AFG.KABUL.ABDULHAQSQUARE | country AFG | adm1 Kabul | adm2 Kabul | lat 34.52 | lon 69.21 | feature SQR | prec 1
place Bagram, Bagram air base, Bagram airbase, Bagram Air Base | id AFG.PARWAN.BAGRAM | country AFG | adm1 Parwan | adm2 Bagram | lat 34.946 | lon 69.265 | feature AIRB | prec 1
place Kabul airport, Hamid Karzai International Airport, Kabul International Airport | id AFG.KABUL.KABULAIRPORT | country AFG | adm1 Kabul | adm2 Kabul | lat 34.566 | lon 69.212 | feature AIRP | prec 1
place Shahr-e-Naw, Shahr-e Naw, Shahr-i-Naw | id AFG.KABUL.SHAHRENAW | country AFG | adm1 Kabul | adm2 Kabul | lat 34.535 | lon 69.17 | feature PPLX | prec 1
place Taimani | id AFG.KABUL.TAIMANI | country AFG | adm1 Kabul | adm2 Kabul | lat 34.55 | lon 69.16 | feature PPLX | prec 1
place Pul-e-Charkhi, Pul-e Charkhi, Pul-i-Charkhi | id AFG.KABUL.PULECHARKHI | country AFG | adm1 Kabul | adm2 Kabul | lat 34.546 | lon 69.37 | feature PRN | prec 1

# --- Pakistan: provinces ---
place Federally Administered Tribal Areas, FATA, Fata, Pakistani tribal areas, tribal belt | id PAK.FEDERALLYADMINISTEREDTRI | country PAK | lat 33.3 | lon 70.5 | feature RGN | prec 5 | note "merged into Khyber Pakhtunkhwa on 31 May 2018"
place Frontier Region, Frontier Regions, FR Bannu, FR Kohat, FR Peshawar, FR Tank, FR D.I. Khan | id PAK.KHYBERPAKHTUNKHWA.FRONTIERREGION | country PAK | adm1 Khyber Pakhtunkhwa | lat 33.0 | lon 70.5 | feature RGN | prec 5
place Hazara division, Hazara Division | id PAK.KHYBERPAKHTUNKHWA.HAZARADIVISION | country PAK | adm1 Khyber Pakhtunkhwa | lat 34.4 | lon 73.1 | feature ADM2 | prec 5
place Malakand division, Malakand Division | id PAK.KHYBERPAKHTUNKHWA.MALAKANDDIVISION | country PAK | adm1 Khyber Pakhtunkhwa | lat 35.0 | lon 72.0 | feature ADM2 | prec 5
place Makran, Mekran | id PAK.BALOCHISTAN.MAKRAN | country PAK | adm1 Balochistan | lat 26.2 | lon 63.0 | feature RGN | prec 5

# --- Khyber Pakhtunkhwa: districts (with the agencies of before 2018) ---
place Bajaur, Bajaur Agency, Bajaur tribal, Bajour | id PAK.KHYBERPAKHTUNKHWA.BAJAUR | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Bajaur | lat 34.75 | lon 71.45 | feature ADM2 | prec 3
place Mohmand, Mohmand Agency, Mohmand tribal | id PAK.KHYBERPAKHTUNKHWA.MOHMAND | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Mohmand | lat 34.50 | lon 71.30 | feature ADM2 | prec 3
place Khyber, Khyber Agency, Khyber tribal, Khyber tribal region | id PAK.KHYBERPAKHTUNKHWA.KHYBERDISTRICT | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Khyber | lat 33.95 | lon 71.10 | feature ADM2 | prec 3
place Orakzai, Orakzai Agency, Orakzai tribal | id PAK.KHYBERPAKHTUNKHWA.ORAKZAI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Orakzai | lat 33.67 | lon 70.95 | feature ADM2 | prec 3
place Kurram, Kurram Agency, Kurram tribal, Upper Kurram, Lower Kurram, Central Kurram | id PAK.KHYBERPAKHTUNKHWA.KURRAM | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Kurram | lat 33.70 | lon 70.30 | feature ADM2 | prec 3
place North Waziristan, North Waziristan Agency, North Waziristan tribal, North Waziristan tribal region | id PAK.KHYBERPAKHTUNKHWA.NORTHWAZIRISTAN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 32.95 | lon 70.00 | feature ADM2 | prec 3
place South Waziristan, South Waziristan Agency, South Waziristan tribal, South Waziristan tribal region | id PAK.KHYBERPAKHTUNKHWA.SOUTHWAZIRISTAN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 South Waziristan | lat 32.30 | lon 69.70 | feature ADM2 | prec 3
place Lower South Waziristan, South Waziristan Lower | id PAK.KHYBERPAKHTUNKHWA.LOWERSOUTHWAZIRISTAN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower South Waziristan | lat 32.25 | lon 69.55 | feature ADM2 | prec 3 | note "a district of its own since 2022"
place Upper South Waziristan, South Waziristan Upper | id PAK.KHYBERPAKHTUNKHWA.UPPERSOUTHWAZIRISTAN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Upper South Waziristan | lat 32.50 | lon 69.90 | feature ADM2 | prec 3 | note "a district of its own since 2022"
place Waziristan, Waziristan region | id PAK.KHYBERPAKHTUNKHWA.WAZIRISTAN | country PAK | adm1 Khyber Pakhtunkhwa | lat 32.6 | lon 69.8 | feature RGN | prec 5
place Abbottabad | id PAK.KHYBERPAKHTUNKHWA.ABBOTTABAD | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Abbottabad | lat 34.15 | lon 73.21 | feature PPLA2 | prec 1
place Bannu | id PAK.KHYBERPAKHTUNKHWA.BANNU | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Bannu | lat 32.99 | lon 70.60 | feature PPLA2 | prec 1
place Bannu | id PAK.KHYBERPAKHTUNKHWA.BANNUDISTRICT | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Bannu | lat 32.95 | lon 70.60 | feature ADM2 | prec 3
place Battagram | id PAK.KHYBERPAKHTUNKHWA.BATTAGRAM | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Battagram | lat 34.68 | lon 73.02 | feature ADM2 | prec 3
place Buner | id PAK.KHYBERPAKHTUNKHWA.BUNER | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Buner | lat 34.45 | lon 72.50 | feature ADM2 | prec 3
place Charsadda | id PAK.KHYBERPAKHTUNKHWA.CHARSADDA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Charsadda | lat 34.15 | lon 71.74 | feature ADM2 | prec 3
place Chitral, Lower Chitral | id PAK.KHYBERPAKHTUNKHWA.CHITRAL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower Chitral | lat 35.85 | lon 71.79 | feature ADM2 | prec 3
place Upper Chitral | id PAK.KHYBERPAKHTUNKHWA.UPPERCHITRAL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Upper Chitral | lat 36.30 | lon 72.40 | feature ADM2 | prec 3
place Dera Ismail Khan, D.I. Khan, DI Khan, D I Khan | id PAK.KHYBERPAKHTUNKHWA.DERAISMAILKHAN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Dera Ismail Khan | lat 31.83 | lon 70.90 | feature PPLA2 | prec 1
place Dera Ismail Khan | id PAK.KHYBERPAKHTUNKHWA.DERAISMAILKHANDISTRICT | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Dera Ismail Khan | lat 31.80 | lon 70.60 | feature ADM2 | prec 3
place Lower Dir, Dir Lower | id PAK.KHYBERPAKHTUNKHWA.LOWERDIR | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower Dir | lat 34.85 | lon 71.85 | feature ADM2 | prec 3
place Upper Dir, Dir Upper | id PAK.KHYBERPAKHTUNKHWA.UPPERDIR | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Upper Dir | lat 35.25 | lon 71.95 | feature ADM2 | prec 3
place Dir | id PAK.KHYBERPAKHTUNKHWA.DIR | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Dir | lat 35.10 | lon 71.90 | feature ADM2 | prec 3 | note "divided into Lower and Upper Dir in 1996"
place Hangu | id PAK.KHYBERPAKHTUNKHWA.HANGU | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Hangu | lat 33.53 | lon 71.06 | feature ADM2 | prec 3
place Haripur | id PAK.KHYBERPAKHTUNKHWA.HARIPUR | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Haripur | lat 33.99 | lon 72.93 | feature ADM2 | prec 3
place Karak | id PAK.KHYBERPAKHTUNKHWA.KARAK | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Karak | lat 33.12 | lon 71.09 | feature ADM2 | prec 3
place Kohat | id PAK.KHYBERPAKHTUNKHWA.KOHAT | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Kohat | lat 33.59 | lon 71.44 | feature PPLA2 | prec 1
place Kohistan, Upper Kohistan, Lower Kohistan | id PAK.KHYBERPAKHTUNKHWA.KOHISTANDISTRICT | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Kohistan | lat 35.40 | lon 73.20 | feature ADM2 | prec 3
place Lakki Marwat | id PAK.KHYBERPAKHTUNKHWA.LAKKIMARWAT | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lakki Marwat | lat 32.61 | lon 70.91 | feature ADM2 | prec 3
place Malakand | id PAK.KHYBERPAKHTUNKHWA.MALAKAND | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Malakand | lat 34.57 | lon 71.93 | feature ADM2 | prec 3
place Mansehra | id PAK.KHYBERPAKHTUNKHWA.MANSEHRA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Mansehra | lat 34.33 | lon 73.20 | feature ADM2 | prec 3
place Mardan | id PAK.KHYBERPAKHTUNKHWA.MARDAN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Mardan | lat 34.20 | lon 72.04 | feature PPLA2 | prec 1
place Nowshera, Nowshehra | id PAK.KHYBERPAKHTUNKHWA.NOWSHERA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Nowshera | lat 34.01 | lon 71.98 | feature PPLA2 | prec 1
place Peshawar | id PAK.KHYBERPAKHTUNKHWA.PESHAWARDISTRICT | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Peshawar | lat 33.95 | lon 71.57 | feature ADM2 | prec 3
place Shangla | id PAK.KHYBERPAKHTUNKHWA.SHANGLA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Shangla | lat 34.87 | lon 72.60 | feature ADM2 | prec 3
place Swabi | id PAK.KHYBERPAKHTUNKHWA.SWABI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Swabi | lat 34.12 | lon 72.47 | feature ADM2 | prec 3
place Swat, Swat Valley, Swat valley | id PAK.KHYBERPAKHTUNKHWA.SWAT | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Swat | lat 35.20 | lon 72.40 | feature ADM2 | prec 3
place Tank, Tank city | id PAK.KHYBERPAKHTUNKHWA.TANKDISTRICT | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Tank | lat 32.22 | lon 70.38 | feature ADM2 | prec 3 | note "the bare name is too often a tank"
place Torghar, Tor Ghar | id PAK.KHYBERPAKHTUNKHWA.TORGHAR | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Torghar | lat 34.60 | lon 72.80 | feature ADM2 | prec 3

# --- Khyber Pakhtunkhwa: towns, valleys, posts ---
place Miranshah, Miran Shah, Miramshah, Miram Shah | id PAK.KHYBERPAKHTUNKHWA.MIRANSHAH | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 33.00 | lon 70.07 | feature PPLA2 | prec 1
place Mir Ali, Mirali | id PAK.KHYBERPAKHTUNKHWA.MIRALI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 33.00 | lon 70.27 | feature PPL | prec 1
place Datta Khel, Dattakhel | id PAK.KHYBERPAKHTUNKHWA.DATTAKHEL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 32.90 | lon 69.75 | feature PPL | prec 2
place Spinwam, Spin Wam, Spinwam area | id PAK.KHYBERPAKHTUNKHWA.SPINWAM | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 33.16 | lon 70.38 | feature PPL | prec 2
place Shewa | id PAK.KHYBERPAKHTUNKHWA.SHEWATEHSIL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 33.25 | lon 70.50 | feature PPL | prec 2
place Shawal, Shawal Valley, Shawal valley | id PAK.KHYBERPAKHTUNKHWA.SHAWAL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 32.70 | lon 69.62 | feature VAL | prec 2
place Razmak | id PAK.KHYBERPAKHTUNKHWA.RAZMAK | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 32.69 | lon 69.84 | feature PPL | prec 1
place Dosali | id PAK.KHYBERPAKHTUNKHWA.DOSALI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 32.83 | lon 69.97 | feature PPL | prec 2
place Hassan Khel, Hassankhel | id PAK.KHYBERPAKHTUNKHWA.HASSANKHEL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 33.10 | lon 70.00 | feature PPL | prec 3 | note "several places have the name; this one lies on the North Waziristan border"
place Khadi, Khaddi | id PAK.KHYBERPAKHTUNKHWA.KHADI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 33.00 | lon 70.25 | feature PPL | prec 2
place Ghulam Khan, Ghulam Khan crossing, Ghulam Khan border | id PAK.KHYBERPAKHTUNKHWA.GHULAMKHAN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 North Waziristan | lat 33.16 | lon 70.03 | feature PPL | prec 2
place Wana | id PAK.KHYBERPAKHTUNKHWA.WANA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower South Waziristan | lat 32.30 | lon 69.57 | feature PPL | prec 1
place Angoor Adda, Angur Adda, Angoor Ada, Angur Ada, Angoor Adda crossing | id PAK.KHYBERPAKHTUNKHWA.ANGOORADDA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower South Waziristan | lat 32.50 | lon 69.28 | feature PPL | prec 2
place Azam Warsak | id PAK.KHYBERPAKHTUNKHWA.AZAMWARSAK | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower South Waziristan | lat 32.28 | lon 69.44 | feature PPL | prec 2
place Zarmelan, Zarmilan | id PAK.KHYBERPAKHTUNKHWA.ZARMELAN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower South Waziristan | lat 32.10 | lon 69.75 | feature PPL | prec 3 | note "position uncertain"
place Makeen, Makin | id PAK.KHYBERPAKHTUNKHWA.MAKEEN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Upper South Waziristan | lat 32.63 | lon 69.83 | feature PPL | prec 2
place Ladha, Laddha | id PAK.KHYBERPAKHTUNKHWA.LADHA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Upper South Waziristan | lat 32.57 | lon 69.83 | feature PPL | prec 2
place Sararogha | id PAK.KHYBERPAKHTUNKHWA.SARAROGHA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Upper South Waziristan | lat 32.53 | lon 70.05 | feature PPL | prec 2
place Sarwakai, Sarwekai | id PAK.KHYBERPAKHTUNKHWA.SARWAKAI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Upper South Waziristan | lat 32.28 | lon 69.92 | feature PPL | prec 2
place Jandola | id PAK.KHYBERPAKHTUNKHWA.JANDOLA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Tank | lat 32.33 | lon 70.13 | feature PPL | prec 1
place Kulachi | id PAK.KHYBERPAKHTUNKHWA.KULACHI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Dera Ismail Khan | lat 31.93 | lon 70.46 | feature PPL | prec 1
place Daraban | id PAK.KHYBERPAKHTUNKHWA.DARABAN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Dera Ismail Khan | lat 31.73 | lon 70.34 | feature PPL | prec 1
place Janikhel, Jani Khel | id PAK.KHYBERPAKHTUNKHWA.JANIKHEL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Bannu | lat 32.85 | lon 70.42 | feature PPL | prec 2
place Baka Khel, Bakakhel | id PAK.KHYBERPAKHTUNKHWA.BAKAKHEL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Bannu | lat 32.92 | lon 70.45 | feature PPL | prec 2
place Parachinar | id PAK.KHYBERPAKHTUNKHWA.PARACHINAR | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Kurram | lat 33.90 | lon 70.10 | feature PPLA2 | prec 1
place Kharlachi, Kharlachi crossing, Kharlachi border | id PAK.KHYBERPAKHTUNKHWA.KHARLACHI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Kurram | lat 33.84 | lon 69.98 | feature PPL | prec 2
place Borki, Burki post | id PAK.KHYBERPAKHTUNKHWA.BORKI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Kurram | lat 33.85 | lon 69.95 | feature PPL | prec 2
place Teri Mangal | id PAK.KHYBERPAKHTUNKHWA.TERIMANGAL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Kurram | lat 33.95 | lon 69.90 | feature PPL | prec 2
place Ghaki, Ghakhi, Gavi post | id PAK.KHYBERPAKHTUNKHWA.GHAKI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Kurram | lat 33.75 | lon 70.10 | feature PPL | prec 3 | note "position uncertain; Bajaur has a Ghakhi pass"
place Sadda | id PAK.KHYBERPAKHTUNKHWA.SADDA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Kurram | lat 33.69 | lon 70.33 | feature PPL | prec 2
place Bagan, Bagan bazaar | id PAK.KHYBERPAKHTUNKHWA.BAGAN | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Kurram | lat 33.52 | lon 70.42 | feature PPL | prec 2
place Thall, Thal | id PAK.KHYBERPAKHTUNKHWA.THALL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Hangu | lat 33.36 | lon 70.54 | feature PPL | prec 1
place Doaba | id PAK.KHYBERPAKHTUNKHWA.DOABA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Hangu | lat 33.42 | lon 70.73 | feature PPL | prec 1
place Kalaya | id PAK.KHYBERPAKHTUNKHWA.KALAYA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Orakzai | lat 33.73 | lon 70.95 | feature PPL | prec 2
place Landi Kotal, Landikotal | id PAK.KHYBERPAKHTUNKHWA.LANDIKOTAL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Khyber | lat 34.10 | lon 71.15 | feature PPL | prec 1
place Jamrud | id PAK.KHYBERPAKHTUNKHWA.JAMRUD | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Khyber | lat 34.00 | lon 71.38 | feature PPL | prec 1
place Bara | id PAK.KHYBERPAKHTUNKHWA.BARA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Khyber | lat 33.92 | lon 71.46 | feature PPL | prec 1
place Tirah, Tirah Valley, Tirah valley, Maidan Tirah, Tirah Maidan | id PAK.KHYBERPAKHTUNKHWA.TIRAH | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Khyber | lat 33.73 | lon 70.87 | feature VAL | prec 2
place Matre Dara, Matray Dara, Matur Dara | id PAK.KHYBERPAKHTUNKHWA.MATREDARA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Khyber | lat 33.75 | lon 70.85 | feature PPL | prec 3 | note "village in Tirah; position uncertain"
place Khyber Pass | id PAK.KHYBERPAKHTUNKHWA.KHYBERPASS | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Khyber | lat 34.10 | lon 71.13 | feature PASS | prec 1
place Khar | id PAK.KHYBERPAKHTUNKHWA.KHAR | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Bajaur | lat 34.73 | lon 71.52 | feature PPLA2 | prec 1
place Mamund, Mamond, Loi Mamund, War Mamund | id PAK.KHYBERPAKHTUNKHWA.MAMUND | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Bajaur | lat 34.85 | lon 71.42 | feature PPL | prec 2
place Nawa Pass, Nawa pass, Nawagai | id PAK.KHYBERPAKHTUNKHWA.NAWAPASS | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Bajaur | lat 34.68 | lon 71.27 | feature PASS | prec 2
place Ghalanai, Ghallanai | id PAK.KHYBERPAKHTUNKHWA.GHALANAI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Mohmand | lat 34.47 | lon 71.37 | feature PPLA2 | prec 1
place Gursal | id PAK.KHYBERPAKHTUNKHWA.GURSAL | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Mohmand | lat 34.55 | lon 71.10 | feature PPL | prec 3 | note "crossing; position uncertain"
place Arandu, Arandu crossing | id PAK.KHYBERPAKHTUNKHWA.ARANDU | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower Chitral | lat 35.31 | lon 71.55 | feature PPL | prec 1
place Drosh | id PAK.KHYBERPAKHTUNKHWA.DROSH | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower Chitral | lat 35.56 | lon 71.80 | feature PPL | prec 1
place Dorah Pass, Dorah pass | id PAK.KHYBERPAKHTUNKHWA.DORAHPASS | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower Chitral | lat 36.10 | lon 71.24 | feature PASS | prec 1
place Binshahi, Bin Shahi | id PAK.KHYBERPAKHTUNKHWA.BINSHAHI | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower Dir | lat 35.02 | lon 71.55 | feature PPL | prec 3 | note "crossing; position uncertain"
place Timergara | id PAK.KHYBERPAKHTUNKHWA.TIMERGARA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Lower Dir | lat 34.83 | lon 71.84 | feature PPLA2 | prec 1
place Mingora | id PAK.KHYBERPAKHTUNKHWA.MINGORA | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Swat | lat 34.78 | lon 72.36 | feature PPL | prec 1
place Warsak | id PAK.KHYBERPAKHTUNKHWA.WARSAK | country PAK | adm1 Khyber Pakhtunkhwa | adm2 Peshawar | lat 34.16 | lon 71.36 | feature PPL | prec 1

# --- Balochistan: districts ---
place Awaran | id PAK.BALOCHISTAN.AWARAN | country PAK | adm1 Balochistan | adm2 Awaran | lat 26.46 | lon 65.23 | feature ADM2 | prec 3
place Barkhan | id PAK.BALOCHISTAN.BARKHAN | country PAK | adm1 Balochistan | adm2 Barkhan | lat 29.90 | lon 69.53 | feature ADM2 | prec 3
place Chagai, Chaghi | id PAK.BALOCHISTAN.CHAGAI | country PAK | adm1 Balochistan | adm2 Chagai | lat 29.00 | lon 63.50 | feature ADM2 | prec 3
place Chaman, Chaman border, Chaman crossing, Chaman border crossing, Friendship Gate, Bab-e-Dosti | id PAK.BALOCHISTAN.CHAMAN | country PAK | adm1 Balochistan | adm2 Chaman | lat 30.92 | lon 66.45 | feature PPLA2 | prec 1
place Dera Bugti | id PAK.BALOCHISTAN.DERABUGTI | country PAK | adm1 Balochistan | adm2 Dera Bugti | lat 29.03 | lon 69.16 | feature ADM2 | prec 3
place Duki, Dukki | id PAK.BALOCHISTAN.DUKI | country PAK | adm1 Balochistan | adm2 Duki | lat 30.15 | lon 68.57 | feature ADM2 | prec 3
place Gwadar | id PAK.BALOCHISTAN.GWADAR | country PAK | adm1 Balochistan | adm2 Gwadar | lat 25.12 | lon 62.33 | feature PPLA2 | prec 1
place Harnai | id PAK.BALOCHISTAN.HARNAI | country PAK | adm1 Balochistan | adm2 Harnai | lat 30.10 | lon 67.94 | feature ADM2 | prec 3
place Hub town, Hub | id PAK.BALOCHISTAN.HUBTOWN | country PAK | adm1 Balochistan | adm2 Hub | lat 25.05 | lon 66.90 | feature ADM2 | prec 3
place Jaffarabad, Jafarabad | id PAK.BALOCHISTAN.JAFFARABAD | country PAK | adm1 Balochistan | adm2 Jaffarabad | lat 28.30 | lon 68.20 | feature ADM2 | prec 3
place Jhal Magsi | id PAK.BALOCHISTAN.JHALMAGSI | country PAK | adm1 Balochistan | adm2 Jhal Magsi | lat 28.28 | lon 67.45 | feature ADM2 | prec 3
place Kachhi, Bolan | id PAK.BALOCHISTAN.KACHHI | country PAK | adm1 Balochistan | adm2 Kachhi | lat 29.40 | lon 67.60 | feature ADM2 | prec 3
place Kalat | id PAK.BALOCHISTAN.KALAT | country PAK | adm1 Balochistan | adm2 Kalat | lat 29.02 | lon 66.59 | feature ADM2 | prec 3
place Kech | id PAK.BALOCHISTAN.KECH | country PAK | adm1 Balochistan | adm2 Kech | lat 26.00 | lon 63.04 | feature ADM2 | prec 3
place Turbat | id PAK.BALOCHISTAN.TURBAT | country PAK | adm1 Balochistan | adm2 Kech | lat 26.00 | lon 63.05 | feature PPLA2 | prec 1
place Kharan | id PAK.BALOCHISTAN.KHARAN | country PAK | adm1 Balochistan | adm2 Kharan | lat 28.58 | lon 65.42 | feature ADM2 | prec 3
place Khuzdar | id PAK.BALOCHISTAN.KHUZDAR | country PAK | adm1 Balochistan | adm2 Khuzdar | lat 27.81 | lon 66.61 | feature ADM2 | prec 3
place Qila Abdullah, Killa Abdullah | id PAK.BALOCHISTAN.QILAABDULLAH | country PAK | adm1 Balochistan | adm2 Qila Abdullah | lat 30.73 | lon 66.66 | feature ADM2 | prec 3
place Qila Saifullah, Killa Saifullah | id PAK.BALOCHISTAN.QILASAIFULLAH | country PAK | adm1 Balochistan | adm2 Qila Saifullah | lat 30.70 | lon 68.36 | feature ADM2 | prec 3
place Kohlu | id PAK.BALOCHISTAN.KOHLU | country PAK | adm1 Balochistan | adm2 Kohlu | lat 29.90 | lon 69.25 | feature ADM2 | prec 3
place Lasbela, Las Bela | id PAK.BALOCHISTAN.LASBELA | country PAK | adm1 Balochistan | adm2 Lasbela | lat 26.20 | lon 66.60 | feature ADM2 | prec 3
place Loralai | id PAK.BALOCHISTAN.LORALAI | country PAK | adm1 Balochistan | adm2 Loralai | lat 30.37 | lon 68.60 | feature ADM2 | prec 3
place Mastung | id PAK.BALOCHISTAN.MASTUNG | country PAK | adm1 Balochistan | adm2 Mastung | lat 29.80 | lon 66.85 | feature ADM2 | prec 3
place Musakhel, Musakhail | id PAK.BALOCHISTAN.MUSAKHEL | country PAK | adm1 Balochistan | adm2 Musakhel | lat 30.85 | lon 69.80 | feature ADM2 | prec 3
place Naseerabad, Nasirabad | id PAK.BALOCHISTAN.NASEERABAD | country PAK | adm1 Balochistan | adm2 Naseerabad | lat 28.60 | lon 68.20 | feature ADM2 | prec 3
place Noshki, Nushki | id PAK.BALOCHISTAN.NOSHKI | country PAK | adm1 Balochistan | adm2 Nushki | lat 29.55 | lon 66.02 | feature ADM2 | prec 3
place Panjgur | id PAK.BALOCHISTAN.PANJGUR | country PAK | adm1 Balochistan | adm2 Panjgur | lat 26.97 | lon 64.10 | feature ADM2 | prec 3
place Pishin | id PAK.BALOCHISTAN.PISHIN | country PAK | adm1 Balochistan | adm2 Pishin | lat 30.58 | lon 67.00 | feature ADM2 | prec 3
place Quetta | id PAK.BALOCHISTAN.QUETTADISTRICT | country PAK | adm1 Balochistan | adm2 Quetta | lat 30.18 | lon 66.99 | feature ADM2 | prec 3
place Sherani, Shirani | id PAK.BALOCHISTAN.SHERANI | country PAK | adm1 Balochistan | adm2 Sherani | lat 31.50 | lon 69.80 | feature ADM2 | prec 3
place Sibi, Sibbi | id PAK.BALOCHISTAN.SIBI | country PAK | adm1 Balochistan | adm2 Sibi | lat 29.54 | lon 67.88 | feature ADM2 | prec 3
place Sohbatpur | id PAK.BALOCHISTAN.SOHBATPUR | country PAK | adm1 Balochistan | adm2 Sohbatpur | lat 28.52 | lon 68.54 | feature ADM2 | prec 3
place Surab, Shaheed Sikandarabad | id PAK.BALOCHISTAN.SURAB | country PAK | adm1 Balochistan | adm2 Surab | lat 28.49 | lon 66.26 | feature ADM2 | prec 3
place Washuk | id PAK.BALOCHISTAN.WASHUK | country PAK | adm1 Balochistan | adm2 Washuk | lat 27.72 | lon 64.80 | feature ADM2 | prec 3
place Zhob | id PAK.BALOCHISTAN.ZHOB | country PAK | adm1 Balochistan | adm2 Zhob | lat 31.34 | lon 69.45 | feature ADM2 | prec 3
place Ziarat | id PAK.BALOCHISTAN.ZIARAT | country PAK | adm1 Balochistan | adm2 Ziarat | lat 30.38 | lon 67.73 | feature ADM2 | prec 3

# --- Balochistan: towns and crossings ---
place Dalbandin | id PAK.BALOCHISTAN.DALBANDIN | country PAK | adm1 Balochistan | adm2 Chagai | lat 28.89 | lon 64.40 | feature PPL | prec 1
place Taftan | id PAK.BALOCHISTAN.TAFTAN | country PAK | adm1 Balochistan | adm2 Chagai | lat 28.97 | lon 61.57 | feature PPL | prec 1
place Brabcha, Baramcha crossing | id PAK.BALOCHISTAN.BRABCHA | country PAK | adm1 Balochistan | adm2 Chagai | lat 29.42 | lon 64.03 | feature PPL | prec 2
place Badini, Badini crossing, Badini border | id PAK.BALOCHISTAN.BADINI | country PAK | adm1 Balochistan | adm2 Qila Saifullah | lat 31.65 | lon 68.55 | feature PPL | prec 3 | note "crossing; position uncertain"
place Qamar Din Karez, Qamardin Karez, Qamar Din | id PAK.BALOCHISTAN.QAMARDINKAREZ | country PAK | adm1 Balochistan | adm2 Zhob | lat 31.65 | lon 68.40 | feature PPL | prec 2
place Sambaza, Sambaza area | id PAK.BALOCHISTAN.SAMBAZA | country PAK | adm1 Balochistan | adm2 Zhob | lat 31.45 | lon 69.20 | feature PPL | prec 3 | note "position uncertain"
place Gulistan | id PAK.BALOCHISTAN.GULISTAN | country PAK | adm1 Balochistan | adm2 Qila Abdullah | lat 30.62 | lon 66.57 | feature PPL | prec 1
place Mach town, Mach jail | id PAK.BALOCHISTAN.MACHTOWN | country PAK | adm1 Balochistan | adm2 Kachhi | lat 29.87 | lon 67.33 | feature PPL | prec 1
place Bolan Pass, Bolan pass | id PAK.BALOCHISTAN.BOLANPASS | country PAK | adm1 Balochistan | adm2 Kachhi | lat 29.75 | lon 67.50 | feature PASS | prec 1
place Mangochar, Mangocher | id PAK.BALOCHISTAN.MANGOCHAR | country PAK | adm1 Balochistan | adm2 Kalat | lat 29.36 | lon 66.62 | feature PPL | prec 1
place Mand | id PAK.BALOCHISTAN.MAND | country PAK | adm1 Balochistan | adm2 Kech | lat 26.15 | lon 62.03 | feature PPL | prec 1
place Pasni | id PAK.BALOCHISTAN.PASNI | country PAK | adm1 Balochistan | adm2 Gwadar | lat 25.26 | lon 63.47 | feature PPL | prec 1
place Ormara | id PAK.BALOCHISTAN.ORMARA | country PAK | adm1 Balochistan | adm2 Gwadar | lat 25.21 | lon 64.64 | feature PPL | prec 1

# --- the border itself, and Kashmir ---
place Durand Line, Durand line, Pakistan-Afghanistan border, Afghanistan-Pakistan border, Pak-Afghan border, Pakistani-Afghan border, Afghan-Pakistani border, Afghan-Pakistan border, Pak-Afghan frontier | id INT.DURANDLINE | lat 32.5 | lon 69.5 | feature BDR | prec 5 | note "some 2,600 km; the point is only its middle"
place Line of Control, LoC | id INT.LINECONTROL | lat 34.2 | lon 74.2 | feature BDR | prec 5 | note "between the Indian and the Pakistani part of Kashmir"
place Pahalgam | id IND.JAMMUKASHMIR.PAHALGAM | country IND | adm1 Jammu and Kashmir | adm2 Anantnag | lat 34.01 | lon 75.32 | feature PPL | prec 1
place Muzaffarabad | id PAK.AZADKASHMIR.MUZAFFARABAD | country PAK | adm1 Azad Kashmir | adm2 Muzaffarabad | lat 34.37 | lon 73.47 | feature PPLA | prec 1
