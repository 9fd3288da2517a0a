# groups.lex - armed actors of 1968-2026: rebels, paramilitaries, transnational groups, gangs.
#
# sector REB: fights a state; PRM: armed, on a state's or a community's side; IMG: across many countries; CRM: for gain.
# country is where the group mainly fights, which is not always where it was founded. from/to bound the time in which the name
# means this group; most reports fall well inside, and they tell groups of one name apart (BLA, SPLA, ELN, RAF).
# Dates of foundation are as commonly given; where only a year or month is known the first day of it stands.
# Spellings: hyphens, apostrophes, slashes and full stops between words do not matter, capitals do: an all-capitals name matches
# only capitals. Names that are ordinary words or first names are left out or only given with a second word.
# That a group stands here says that news names it as an armed actor, nothing more.

# --- Pakistan ---
actor Tehreek-e-Taliban Pakistan, Tehrik-e-Taliban Pakistan, Tehreek-i-Taliban Pakistan, Tehrik-i-Taliban Pakistan, Tehreek-e-Taliban, Tehrik-e-Taliban, TTP, TTP Pakistan, Pakistani Taliban, Pakistan Taliban, Taliban Pakistan, Pakistani Taleban, Fitna al-Khwarij, Fitna al-Khawarij | id PAK.TTP | country PAK | sector REB | kind group | role fighter | from 2007-12-14 | note "Fitna al-Khwarij is the Pakistani state's label since July 2024, also for allied groups; neutral reports quote it"
actor Jamaat-ul-Ahrar, Jamaatul Ahrar, Jamat-ul-Ahrar, Jama'at-ul-Ahrar | id PAK.JUA | country PAK | sector REB | kind group | role fighter | from 2014-08-26 | member PAK.TTP
actor Hafiz Gul Bahadur group, Hafiz Gul Bahadur Group, Gul Bahadur group | id PAK.HAFIZGULBAHADUR | country PAK | sector REB | kind group | role fighter
actor Lashkar-e-Islam, Lashkar-i-Islam, Lashkar-e-Islami | id PAK.LASHKARISLAM | country PAK | sector REB | kind group | role fighter | from 2004-12-01
actor Tehreek-e-Nafaz-e-Shariat-e-Mohammadi, Tehrik Nifaz-e-Shariat Mohammadi, TNSM | id PAK.TNSM | country PAK | sector REB | kind group | role fighter | from 1992-01-01
actor Tehreek-e-Jihad Pakistan, Tehreek-i-Jihad Pakistan | id PAK.TJP | country PAK | sector REB | kind group | role fighter | from 2023-02-24
actor Ittehad-ul-Mujahideen Pakistan, Ittihad-ul-Mujahideen Pakistan | id PAK.IMP | country PAK | sector REB | kind group | role fighter | from 2025-04-12
actor Balochistan Liberation Army, Baloch Liberation Army, Baluchistan Liberation Army, Baluch Liberation Army, Fitna al-Hindustan, BLA | id PAK.BLA | country PAK | sector REB | kind group | role fighter | from 2000-01-01 | note "Fitna al-Hindustan is the Pakistani state's label since May 2025 for Baloch separatists"
actor Majeed Brigade | id PAK.BLAMAJEED | country PAK | sector REB | kind group | role fighter | from 2011-12-30 | member PAK.BLA
actor Balochistan Liberation Front, Baloch Liberation Front, Baluchistan Liberation Front, BLF | id PAK.BLF | country PAK | sector REB | kind group | role fighter | from 1964-01-01
actor Baloch Republican Army, Baluch Republican Army | id PAK.BRA | country PAK | sector REB | kind group | role fighter | from 2006-01-01
actor Baloch Republican Guards, Balochistan Republican Guards | id PAK.BRG | country PAK | sector REB | kind group | role fighter
actor United Baloch Army, United Baluch Army | id PAK.UBA | country PAK | sector REB | kind group | role fighter | from 2013-01-01
actor Baloch Nationalist Army | id PAK.BNA | country PAK | sector REB | kind group | role fighter | from 2022-01-11
actor Baloch Raji Aajoi Sangar, Baloch Raaji Aajoi Sangar | id PAK.BRAS | country PAK | sector REB | kind group | role fighter | from 2018-11-10
actor Lashkar-e-Balochistan | id PAK.LASHKARBALOCHISTAN | country PAK | sector REB | kind group | role fighter
actor Sindhudesh Revolutionary Army | id PAK.SRA | country PAK | sector REB | kind group | role fighter
actor Sindhudesh Liberation Army | id PAK.SINDHUDESHLIBERATIONARMY | country PAK | sector REB | kind group | role fighter
actor Lashkar-e-Jhangvi, Lashkar-i-Jhangvi, Lashkar-e-Jhangvi al-Alami | id PAK.LEJ | country PAK | sector REB | kind group | role fighter | from 1996-01-01
actor Sipah-e-Sahaba, Sipah-i-Sahaba, Sipah-e-Sahaba Pakistan | id PAK.SSP | country PAK | sector REB | kind group | role fighter | from 1985-09-06
actor Sipah-e-Muhammad, Sipah-e-Mohammed | id PAK.SMP | country PAK | sector REB | kind group | role fighter
actor Jundullah | id PAK.JUNDALLAH | country PAK | sector REB | kind group | role fighter | note "a Pakistani group close to the TTP; the Iranian Baloch group is spelled Jundallah more often"
actor Zainabiyoun Brigade, Zainebiyoun Brigade | id PAK.ZAINABIYOUN | country PAK | sector REB | kind group | role fighter
actor Lashkar-e-Taiba, Lashkar-e-Tayyiba, Lashkar-e-Toiba, Lashkar-i-Taiba, Lashkar-e-Tayyaba, Lashkar-e-Tayba, Lashkar-i-Tayyaba, Lashkar-e-Tayiba | id PAK.LET | country PAK | sector REB | kind group | role fighter | from 1990-01-01
actor Jamaat-ud-Dawa, Jamaat-ud-Dawah, Jama'at-ud-Da'wah | id PAK.JUD | country PAK | sector REB | kind group | role fighter
actor Jaish-e-Mohammed, Jaish-e-Mohammad, Jaish-e-Muhammad, Jaish-i-Mohammed, Jaish-e-Mohammadi | id PAK.JEM | country PAK | sector REB | kind group | role fighter | from 2000-01-31
actor Harkat-ul-Mujahideen, Harkat-ul-Mujahedeen, Harakat ul-Mujahidin, Harkat-ul-Ansar | id PAK.HUM | country PAK | sector REB | kind group | role fighter
actor Harkat-ul-Jihad-al-Islami, Harkat-ul-Jihad-i-Islami, Harkat-ul-Jehad-e-Islami | id PAK.HUJI | country PAK | sector REB | kind group | role fighter
actor Al-Zulfikar, al-Zulfiqar | id PAK.ALZULFIKAR | country PAK | sector REB | kind group | role fighter | from 1977-01-01 | to 1988-12-31

# --- Afghanistan and Central Asia ---
actor Haqqani network, Haqqani Network | id AFG.HAQQANI | country AFG | sector REB | kind group | role fighter
actor Hezb-e-Islami, Hizb-i-Islami, Hezb-i-Islami, Hezb-e-Islami Gulbuddin, Hizb-e-Islami, Hezb-i-Islami Gulbuddin | id AFG.HEZB | country AFG | sector REB | kind group | role fighter
actor National Resistance Front of Afghanistan, National Resistance Front, Afghan National Resistance Front | id AFG.NRF | country AFG | sector REB | kind group | role fighter | from 2021-08-17
actor Afghanistan Freedom Front | id AFG.AFF | country AFG | sector REB | kind group | role fighter | from 2022-03-11
actor Islamic State Khorasan Province, Islamic State Khorasan, Islamic State in Khorasan Province, Islamic State in Khorasan, Islamic State of Khorasan, IS-Khorasan, ISIS-Khorasan, ISIL-Khorasan, ISIL in Khorasan, IS-K, ISIS-K, ISIL-K, ISKP, ISK, Daesh Khorasan | id IS.KHORASAN | country AFG | sector REB | kind group | role fighter | from 2015-01-26 | member IS | note "active in Afghanistan and Pakistan"
actor Islamic Movement of Uzbekistan, IMU | id UZB.IMU | country UZB | sector REB | kind group | role fighter | from 1998-08-01
actor Islamic Jihad Union | id UZB.ISLAMICJIHADUNION | country UZB | sector REB | kind group | role fighter | from 1998-08-01
actor Turkistan Islamic Party, Turkestan Islamic Party, East Turkestan Islamic Movement, ETIM | id CHN.ETIM | country CHN | sector REB | kind group | role fighter
actor United Tajik Opposition | id TJK.UTO | country TJK | sector REB | kind group | role fighter | from 1993-01-01 | to 1997-06-27

# --- al-Qaeda and the Islamic State ---
actor al-Qaeda, al-Qaida, Al Qaeda, al-Qa'ida, al-Qa'eda, Qaeda, al Qaeda network | id AQ | sector IMG | kind group | role fighter | from 1988-08-11
actor al-Qaeda in the Indian Subcontinent, Al-Qaeda in the Indian Subcontinent, AQIS | id AQ.IS | country PAK | sector REB | kind group | role fighter | from 2014-09-03 | member AQ
actor al-Qaeda in the Arabian Peninsula, al-Qaida in the Arabian Peninsula, al-Qaeda on the Arabian Peninsula, AQAP, Ansar al-Sharia in Yemen | id AQ.AP | country YEM | sector REB | kind group | role fighter | from 2009-01-20 | member AQ
actor al-Qaeda in the Islamic Maghreb, al-Qaida in the Islamic Maghreb, al-Qaeda Organization in the Islamic Maghreb, AQIM, AQMI | id AQ.IM | country DZA | sector REB | kind group | role fighter | from 2007-01-24 | member AQ
actor al-Qaeda in Iraq, al-Qaida in Iraq, al Qaeda in Mesopotamia, AQI, Tawhid wal Jihad, Tawhid and Jihad, Mujahideen Shura Council, Mujahideen Council, Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn, al-Qaeda Organization in the Land of the Two Rivers | id AQ.IRAQ | country IRQ | sector REB | kind group | role fighter | from 2004-10-17 | to 2013-04-08
actor Jama'at Nusrat al-Islam wal-Muslimin, Jama'at Nasr al-Islam wal Muslimin, Jamaat Nusrat al-Islam wal-Muslimeen, Jamaat Nusrat al-Islam wal-Muslimin, Group to Support Islam and Muslims, Group for the Support of Islam and Muslims, Support Group for Islam and Muslims, JNIM, GSIM | id JNIM | country MLI | sector REB | kind group | role fighter | from 2017-03-02 | member AQ
actor Ansar Dine, Ansar al-Dine, Ansar Eddine | id MLI.ANSARDINE | country MLI | sector REB | kind group | role fighter | from 2011-12-15
actor Katiba Macina, Macina Liberation Front | id MLI.KATIBAMACINA | country MLI | sector REB | kind group | role fighter | from 2015-01-01
actor Movement for Oneness and Jihad in West Africa, Movement for Unity and Jihad in West Africa, MUJAO | id MLI.MUJAO | country MLI | sector REB | kind group | role fighter | from 2011-10-01 | to 2013-08-22
actor al-Mourabitoun, al-Murabitoun | id MLI.MOURABITOUN | country MLI | sector REB | kind group | role fighter | from 2013-08-22
actor Salafist Group for Preaching and Combat, Salafist Group for Call and Combat, GSPC | id DZA.GSPC | country DZA | sector REB | kind group | role fighter | from 1998-09-01 | to 2007-01-24
actor Islamic State, Islamic State group, self-styled Islamic State, so-called Islamic State, Islamic State of Iraq and Syria, Islamic State in Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and the Levant, Islamic State of Iraq and al-Sham, Islamic State of Iraq, ISIS, ISIL, Daesh, Da'esh, Daish, IS group, IS | id IS | sector IMG | kind group | role fighter | from 2013-04-08 | note "IS is matched in capitals only; a headline set in capitals can mislead it"
actor Islamic State of Iraq | id IS.IRAQ2006 | country IRQ | sector REB | kind group | role fighter | from 2006-10-15 | to 2013-04-07
actor Islamic State West Africa Province, Islamic State in West Africa Province, Islamic State West African Province, Islamic State in West Africa, ISWAP, ISWA | id IS.WA | country NGA | sector REB | kind group | role fighter | from 2015-03-07 | member IS
actor Islamic State in the Greater Sahara, Islamic State Greater Sahara, Islamic State in the Sahel, Islamic State Sahel Province, Islamic State Sahel, ISGS, EIGS, ISSP | id IS.GS | country MLI | sector REB | kind group | role fighter | from 2015-05-15 | member IS
actor Islamic State Central Africa Province, Islamic State's Central Africa Province, ISCAP | id IS.CAP | country COD | sector REB | kind group | role fighter | from 2019-04-18 | member IS
actor Islamic State Mozambique, Islamic State Mozambique Province, Ahlu Sunna Wal Jamaa, Ansar al-Sunna Mozambique, Mozambican al-Shabaab, al-Shabaab in Mozambique | id IS.MOZ | country MOZ | sector REB | kind group | role fighter | from 2017-10-05 | member IS
actor Sinai Province, Wilayat Sinai, Islamic State in Sinai, Islamic State Sinai, Ansar Beit al-Maqdis, Ansar Bayt al-Maqdis | id IS.SINAI | country EGY | sector REB | kind group | role fighter | from 2011-02-01
actor Islamic State in Yemen, Islamic State Yemen | id IS.YEMEN | country YEM | sector REB | kind group | role fighter | from 2014-11-13 | member IS
actor Islamic State in Libya | id IS.LIBYA | country LBY | sector REB | kind group | role fighter | from 2014-11-13 | member IS
actor Islamic State in Somalia, Islamic State Somalia | id IS.SOMALIA | country SOM | sector REB | kind group | role fighter | from 2015-10-22 | member IS
actor Islamic State Caucasus Province, Vilayat Kavkaz | id IS.CAUCASUS | country RUS | sector REB | kind group | role fighter | from 2015-06-23 | member IS
actor Islamic State East Asia, Islamic State in East Asia | id IS.EASTASIA | country PHL | sector REB | kind group | role fighter | from 2016-01-01 | member IS

# --- Arab East, Iran, Turkey ---
actor Hamas, Islamic Resistance Movement | id PSE.HAMAS | country PSE | sector REB | kind group | role fighter | from 1987-12-14 | note "governs Gaza since June 2007; kept as an armed movement"
actor Izz ad-Din al-Qassam Brigades, Izz el-Deen al-Qassam Brigades, Izzedine al-Qassam Brigades, Izz al-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades, Ezzedeen al-Qassam Brigades, al-Qassam Brigades, Qassam Brigades, Izz al-Din al-Qassam | id PSE.QASSAM | country PSE | sector REB | kind group | role fighter | member PSE.HAMAS
actor Palestinian Islamic Jihad, Islamic Jihad, Islamic Jihad movement, Islamic Jihad Movement, PIJ | id PSE.PIJ | country PSE | sector REB | kind group | role fighter | from 1981-01-01
actor al-Quds Brigades, Al-Quds Brigade, Saraya al-Quds | id PSE.QUDS | country PSE | sector REB | kind group | role fighter | member PSE.PIJ
actor Fatah, al-Fatah, Fateh | id PSE.FATAH | country PSE | sector PTY | kind org | from 1959-10-10
actor al-Aqsa Martyrs Brigades, Al-Aqsa Martyrs' Brigades, al-Aqsa Martyrs Brigade, Al Aqsa Brigades | id PSE.AQSA | country PSE | sector REB | kind group | role fighter | from 2000-09-28
actor Fatah Tanzim, Tanzim | id PSE.TANZIM | country PSE | sector REB | kind group | role fighter | member PSE.FATAH
actor Palestine Liberation Organization, Palestine Liberation Organisation, PLO | id PSE.PLO | country PSE | sector REB | kind group | role fighter | from 1964-05-28
actor Popular Front for the Liberation of Palestine, PFLP, Abu Ali Mustafa Brigades | id PSE.PFLP | country PSE | sector REB | kind group | role fighter | from 1967-12-11
actor Popular Front for the Liberation of Palestine-General Command, PFLP-GC | id PSE.PFLPGC | country PSE | sector REB | kind group | role fighter | from 1968-04-01
actor Democratic Front for the Liberation of Palestine, DFLP | id PSE.DFLP | country PSE | sector REB | kind group | role fighter | from 1969-02-22
actor Popular Resistance Committees, al-Nasser Salah al-Deen Brigades, Salah al-Din Brigades | id PSE.PRC | country PSE | sector REB | kind group | role fighter | from 2000-09-01
actor Black September, Black September Organization | id PSE.BLACKSEPTEMBER | country PSE | sector REB | kind group | role fighter | from 1970-09-01 | to 1988-12-31
actor Abu Nidal Organization, Abu Nidal group, Fatah Revolutionary Council, Black June, Arab Revolutionary Brigades | id PSE.ANO | country PSE | sector REB | kind group | role fighter | from 1974-01-01
actor May 15 Organization, 15 May Organization | id PSE.MAY15 | country PSE | sector REB | kind group | role fighter | from 1979-01-01 | to 1989-12-31
actor Lions' Den | id PSE.LIONSDEN | country PSE | sector REB | kind group | role fighter | from 2021-09-01
actor Jenin Brigades, Jenin Brigade | id PSE.JENINBRIGADES | country PSE | sector REB | kind group | role fighter | from 2021-09-01
actor Army of Islam, Jaysh al-Islam in Gaza | id PSE.ARMYOFISLAM | country PSE | sector REB | kind group | role fighter
actor Kach, Kahane Chai, Kach movement, Terror Against Terror | id ISR.KACH | country ISR | sector REB | kind group | role fighter | from 1971-01-01
actor hilltop youth, Jewish Underground, price tag attackers | id ISR.HILLTOP | country ISR | sector REB | kind group | role fighter
actor Hezbollah, Hizbollah, Hizballah, Hizbullah, Hezbullah, Hezballah, Party of God | id LBN.HEZBOLLAH | country LBN | sector REB | kind group | role fighter | from 1982-06-01
actor Islamic Jihad Organization | id LBN.IJO | country LBN | sector REB | kind group | role fighter | from 1983-04-18 | to 1992-12-31
actor Islamic Jihad for the Liberation of Palestine | id LBN.ISLAMICJIHADLIBERATIONPA | country LBN | sector REB | kind group | role fighter | from 1983-04-18 | to 1992-12-31
actor Revolutionary Justice Organization | id LBN.REVOLUTIONARYJUSTICEORGA | country LBN | sector REB | kind group | role fighter | from 1983-04-18 | to 1992-12-31
actor Organization of the Oppressed on Earth | id LBN.ORGANIZATIONOPPRESSEDONE | country LBN | sector REB | kind group | role fighter | from 1983-04-18 | to 1992-12-31
actor Amal movement, Amal militia, Shiite Amal | id LBN.AMAL | country LBN | sector REB | kind group | role fighter
actor Phalangists, Phalange, Phalangist militia, Kataeb | id LBN.PHALANGE | country LBN | sector PRM | kind group | role fighter
actor Lebanese Forces | id LBN.LF | country LBN | sector PRM | kind group | role fighter | from 1976-08-30 | note "a militia until 1990, a party since"
actor Fatah al-Islam | id LBN.FATAHISLAM | country LBN | sector REB | kind group | role fighter | from 2006-11-27
actor Abdullah Azzam Brigades | id LBN.AZZAM | country LBN | sector REB | kind group | role fighter
actor Lebanese Armed Revolutionary Faction, Lebanese Armed Revolutionary Factions | id LBN.LARF | country LBN | sector REB | kind group | role fighter | to 1988-12-31
actor Hayat Tahrir al-Sham, Tahrir al-Sham, Hay'at Tahrir al-Sham, HTS | id SYR.HTS | country SYR | sector REB | kind group | role fighter | from 2017-01-28 | to 2025-01-29
actor al-Nusra Front, Nusra Front, Jabhat al-Nusra, Al Nusra, Jabhat Fateh al-Sham, Jabhat Fatah al-Sham, Nusra | id SYR.NUSRA | country SYR | sector REB | kind group | role fighter | from 2012-01-23 | to 2017-01-28
actor Ahrar al-Sham | id SYR.AHRAR | country SYR | sector REB | kind group | role fighter | from 2011-12-31
actor Jaysh al-Islam, Jaish al-Islam | id SYR.JAYSHISLAM | country SYR | sector REB | kind group | role fighter | from 2013-09-29
actor Free Syrian Army, FSA | id SYR.FSA | country SYR | sector REB | kind group | role fighter | from 2011-07-29
actor Syrian Democratic Forces, SDF | id SYR.SDF | country SYR | sector REB | kind group | role fighter | from 2015-10-10
actor People's Protection Units, Kurdish People's Protection Units, YPG, YPJ | id SYR.YPG | country SYR | sector REB | kind group | role fighter | from 2011-01-01 | member SYR.SDF
actor Shabiha, shabbiha | id SYR.SHABIHA | country SYR | sector PRM | kind group | role fighter
actor National Defence Forces, National Defense Forces | id SYR.NATIONALDEFENCEFORCES | country SYR | sector PRM | kind group | role fighter
actor Hurras al-Din, Hurras al-Deen | id SYR.HURRAS | country SYR | sector REB | kind group | role fighter | from 2018-02-27
actor Jund al-Aqsa | id SYR.JUNDAQSA | country SYR | sector REB | kind group | role fighter
actor Ansar al-Islam, Ansar al-Sunna, Ansar al-Sunnah, Ansar al Sunna Army, Army of Ansar al-Sunna | id IRQ.ANSARISLAM | country IRQ | sector REB | kind group | role fighter | from 2001-09-01
actor Mahdi Army, Mehdi Army, al-Mahdi Army, Jaish al-Mahdi, Peace Companies, Saraya al-Salam | id IRQ.MAHDI | country IRQ | sector REB | kind group | role fighter | from 2003-06-01
actor Islamic Army in Iraq | id IRQ.ISLAMICARMY | country IRQ | sector REB | kind group | role fighter | from 2003-01-01
actor 1920 Revolution Brigades, 1920 Revolution Brigade | id IRQ.BRIGADES1920 | country IRQ | sector REB | kind group | role fighter | from 2003-07-01
actor Naqshbandi Army, Jaysh Rijal al-Tariqa al-Naqshbandia | id IRQ.JRTN | country IRQ | sector REB | kind group | role fighter | from 2006-12-30
actor Kataib Hezbollah, Kata'ib Hezbollah, Kataib Hizballah, Hezbollah Brigades | id IRQ.KH | country IRQ | sector REB | kind group | role fighter | from 2003-10-01
actor Asaib Ahl al-Haq, Asa'ib Ahl al-Haq, League of the Righteous | id IRQ.AAH | country IRQ | sector REB | kind group | role fighter | from 2006-07-01
actor Badr Brigade, Badr Brigades, Badr Organization, Badr Corps | id IRQ.BADR | country IRQ | sector PRM | kind group | role fighter
actor Islamic Resistance in Iraq | id IRQ.IRI | country IRQ | sector REB | kind group | role fighter | from 2023-10-17
actor Mujahedin-e Khalq, Mujahideen-e-Khalq, Mojahedin-e Khalq, Mujahedin Khalq, Mujahedeen-e-Khalq, People's Mujahedin, People's Mujahedin of Iran, People's Mujahedeen, People's Mojahedin, MEK, MKO, PMOI | id IRN.MEK | country IRN | sector REB | kind group | role fighter | from 1965-09-05
actor Jundallah, Jondollah, Jondallah | id IRN.JUNDALLAH | country IRN | sector REB | kind group | role fighter | from 2003-01-01
actor Jaish al-Adl, Jaish ul-Adl, Jaysh al-Adl, Jeish al-Adl | id IRN.JAISHADL | country IRN | sector REB | kind group | role fighter | from 2012-01-01
actor Kurdistan Democratic Party of Iran, Democratic Party of Iranian Kurdistan, KDPI, PDKI | id IRN.KDPI | country IRN | sector REB | kind group | role fighter
actor Komala | id IRN.KOMALA | country IRN | sector REB | kind group | role fighter
actor Party of Free Life of Kurdistan, Kurdistan Free Life Party, PJAK | id IRN.PJAK | country IRN | sector REB | kind group | role fighter | from 2004-04-01
actor Kurdistan Workers' Party, Kurdish Workers' Party, PKK, Kongra-Gel, KADEK | id TUR.PKK | country TUR | sector REB | kind group | role fighter | from 1978-11-27
actor Kurdistan Freedom Falcons, Kurdistan Freedom Hawks | id TUR.TAK | country TUR | sector REB | kind group | role fighter | from 2004-07-01
actor Revolutionary People's Liberation Party-Front, Revolutionary People's Liberation Party, Revolutionary Peoples Liberation Party-Front, DHKP-C, Dev Sol, Devrimci Sol, Revolutionary Left | id TUR.DHKPC | country TUR | sector REB | kind group | role fighter
actor Communist Party of Turkey/Marxist-Leninist, TKP/ML, TIKKO, Turkish Workers' and Peasants' Liberation Army | id TUR.TKPML | country TUR | sector REB | kind group | role fighter
actor Marxist-Leninist Communist Party, MLKP | id TUR.MARXISTLENINISTCOMMUNIST | country TUR | sector REB | kind group | role fighter
actor Maoist Communist Party | id TUR.MAOISTCOMMUNISTPARTY | country TUR | sector REB | kind group | role fighter
actor Turkish People's Liberation Army | id TUR.THKO | country TUR | sector REB | kind group | role fighter | to 1983-12-31
actor Turkish People's Liberation Front | id TUR.TURKISHPEOPLESLIBERATION | country TUR | sector REB | kind group | role fighter | to 1983-12-31
actor Marxist-Leninist Armed Propaganda Unit | id TUR.MARXISTLENINISTARMEDPROP | country TUR | sector REB | kind group | role fighter | to 1983-12-31
actor Great East Islamic Raiders Front, Great Eastern Islamic Raiders' Front, IBDA-C | id TUR.IBDAC | country TUR | sector REB | kind group | role fighter
actor Turkish Hezbollah, Turkish Hizbullah, Kurdish Hezbollah | id TUR.HIZBULLAH | country TUR | sector REB | kind group | role fighter
actor Grey Wolves, Gray Wolves | id TUR.GREYWOLVES | country TUR | sector PRM | kind group | role fighter
actor Armenian Secret Army for the Liberation of Armenia, ASALA, Armenian Secret Army | id ARM.ASALA | country ARM | sector REB | kind group | role fighter | from 1975-01-20 | to 1991-12-31
actor Orly Organization, Orly Group | id ARM.ORLYORGANIZATION | country ARM | sector REB | kind group | role fighter | from 1975-01-20 | to 1991-12-31
actor Third of October Group, October 3 Organization | id ARM.THIRDOCTOBERGROUP | country ARM | sector REB | kind group | role fighter | from 1975-01-20 | to 1991-12-31
actor Justice Commandos of the Armenian Genocide, Justice Commandos for the Armenian Genocide, Armenian Revolutionary Army, JCAG | id ARM.JCAG | country ARM | sector REB | kind group | role fighter | from 1975-01-01 | to 1987-12-31
actor Houthis, Houthi, al-Houthi, Huthis, Huthi, Houthi movement, Houthi group, Ansar Allah, Ansarullah | id YEM.HOUTHI | country YEM | sector REB | kind group | role fighter | from 2004-06-18
actor Southern Transitional Council, STC | id YEM.STC | country YEM | sector REB | kind group | role fighter | from 2017-05-11
actor Aden-Abyan Islamic Army, Islamic Army of Aden | id YEM.ADENABYAN | country YEM | sector REB | kind group | role fighter | from 1996-01-01
actor al-Ashtar Brigades, Saraya al-Ashtar | id BHR.ASHTAR | country BHR | sector REB | kind group | role fighter | from 2013-01-01
actor Ikhwan of Juhayman | id SAU.JUHAYMAN | country SAU | sector REB | kind group | role fighter | from 1979-11-20 | to 1979-12-04
actor Popular Front for the Liberation of the Occupied Arabian Gulf, Popular Front for the Liberation of Oman | id OMN.PFLOAG | country OMN | sector REB | kind group | role fighter | from 1965-06-09 | to 1982-12-31

# --- North Africa ---
actor Gama'a al-Islamiyya, Gamaa Islamiya, Gama'at al-Islamiyya, al-Gamaa al-Islamiya, Jamaa Islamiya, Islamic Group of Egypt | id EGY.GAMAA | country EGY | sector REB | kind group | role fighter
actor Egyptian Islamic Jihad, al-Jihad of Egypt | id EGY.EIJ | country EGY | sector REB | kind group | role fighter | from 1978-01-01 | to 2001-06-30
actor Hasm movement, HASM | id EGY.HASM | country EGY | sector REB | kind group | role fighter | from 2016-07-16
actor Liwa al-Thawra | id EGY.LIWAALTHAWRA | country EGY | sector REB | kind group | role fighter | from 2016-07-16
actor Muslim Brotherhood | id EGY.MB | country EGY | sector OPP | kind org | from 1928-03-01
actor Armed Islamic Group, Armed Islamic Group of Algeria, Islamic Armed Group, GIA | id DZA.GIA | country DZA | sector REB | kind group | role fighter | from 1992-01-01 | to 2005-12-31
actor Islamic Salvation Front, FIS | id DZA.FIS | country DZA | sector OPP | kind org | from 1989-02-18
actor Islamic Salvation Army | id DZA.AIS | country DZA | sector REB | kind group | role fighter | from 1994-07-18 | to 2000-01-11
actor Polisario Front, Polisario, POLISARIO | id ESH.POLISARIO | country ESH | sector REB | kind group | role fighter | from 1973-05-10
actor Ansar al-Sharia, Ansar al-Sharia in Libya | id LBY.ANSARSHARIA | country LBY | sector REB | kind group | role fighter | from 2011-06-01 | to 2017-05-27
actor Libya Dawn | id LBY.DAWN | country LBY | sector REB | kind group | role fighter | from 2014-06-20
actor Benghazi Revolutionaries Shura Council | id LBY.BENGHAZIREVOLUTIONARIESS | country LBY | sector REB | kind group | role fighter | from 2014-06-20
actor Benghazi Defense Brigades | id LBY.BENGHAZIDEFENSEBRIGADES | country LBY | sector REB | kind group | role fighter | from 2014-06-20
actor Uqba ibn Nafi, Okba Ibn Nafaa | id TUN.UQBA | country TUN | sector REB | kind group | role fighter | from 2011-04-01
actor Ansar al-Sharia in Tunisia | id TUN.ANSARALSHARIATUNISIA | country TUN | sector REB | kind group | role fighter | from 2011-04-01

# --- East Africa ---
actor al-Shabaab, al-Shabab, Shebab, Al-Shebab, Shabaab, Harakat al-Shabaab, Harakat al-Shabaab al-Mujahideen | id SOM.SHABAAB | country SOM | sector REB | kind group | role fighter | from 2006-01-01 | note "the group of the same name in Mozambique is IS.MOZ"
actor Islamic Courts Union, Union of Islamic Courts, Islamic Courts, UIC | id SOM.ICU | country SOM | sector REB | kind group | role fighter | from 2000-01-01 | to 2009-01-31
actor Hizbul Islam, Hizb al-Islam | id SOM.HIZBUL | country SOM | sector REB | kind group | role fighter | from 2009-02-01 | to 2014-12-31
actor Ahlu Sunna Waljamaa, Ahlu Sunna Waljama'a, Ahlu Sunnah wal Jama'a, ASWJ | id SOM.ASWJ | country SOM | sector PRM | kind group | role fighter
actor al-Itihaad al-Islamiya, al-Ittihad al-Islami | id SOM.AIAI | country SOM | sector REB | kind group | role fighter
actor Somali National Alliance | id SOM.SNA | country SOM | sector REB | kind group | role fighter | to 1996-12-31
actor Somali National Movement | id SOM.SOMALINATIONALMOVEMENT | country SOM | sector REB | kind group | role fighter | to 1996-12-31
actor United Somali Congress | id SOM.UNITEDSOMALICONGRESS | country SOM | sector REB | kind group | role fighter | to 1996-12-31
actor Macawisley, Ma'awisley | id SOM.MACAWISLEY | country SOM | sector PRM | kind group | role fighter
actor Tigray People's Liberation Front, Tigrayan People's Liberation Front, TPLF, Tigray Defence Forces, Tigray Defense Forces, Tigray forces, Tigrayan forces, Tigray People's Liberation Movement | id ETH.TPLF | country ETH | sector REB | kind group | role fighter | from 1975-02-18
actor Fano militia, Fano, Fano militias, Fano militiamen | id ETH.FANO | country ETH | sector REB | kind group | role fighter
actor Oromo Liberation Army, OLA, OLF-Shene, Shene | id ETH.OLA | country ETH | sector REB | kind group | role fighter
actor Oromo Liberation Front, OLF | id ETH.OROMOLIBERATIONFRONT | country ETH | sector REB | kind group | role fighter
actor Ogaden National Liberation Front, ONLF | id ETH.ONLF | country ETH | sector REB | kind group | role fighter | from 1984-08-15
actor Ethiopian People's Revolutionary Party | id ETH.EPRP | country ETH | sector REB | kind group | role fighter
actor Eritrean Liberation Front | id ERI.ELF | country ERI | sector REB | kind group | role fighter | from 1960-07-01 | to 1991-05-24
actor Eritrean People's Liberation Front, EPLF | id ERI.EPLF | country ERI | sector REB | kind group | role fighter | from 1973-09-01 | to 1991-05-24
actor Rapid Support Forces, Rapid Support Force, RSF | id SDN.RSF | country SDN | sector REB | kind group | role fighter | from 2013-08-01 | note "a paramilitary of the state until 15 April 2023, at war with the army since"
actor Janjaweed, Janjawid, janjaweed militia, Janjaweed militia, Janjaweed militias | id SDN.JANJAWEED | country SDN | sector PRM | kind group | role fighter
actor Justice and Equality Movement, JEM | id SDN.JEM | country SDN | sector REB | kind group | role fighter | from 2000-01-01
actor Sudan Liberation Army, Sudanese Liberation Army, Sudan Liberation Movement, Sudan Liberation Movement/Army, SLA-Minni Minawi, SLA-Abdul Wahid, SLM/A, SLA/MM, SLA/AW | id SDN.SLM | country SDN | sector REB | kind group | role fighter | from 2003-02-01
actor Sudan People's Liberation Movement-North, SPLM-N, SPLA-N | id SDN.SPLMN | country SDN | sector REB | kind group | role fighter | from 2011-07-09
actor Sudan People's Liberation Army, Sudanese People's Liberation Army, Sudan People's Liberation Movement, SPLA, SPLM, SPLM/A | id SDN.SPLA | country SDN | sector REB | kind group | role fighter | from 1983-05-16 | to 2011-07-08
actor Sudan People's Liberation Army, SPLA | id SSD.SPLA | country SSD | sector MIL | kind group | role soldier | from 2011-07-09 | to 2018-08-17
actor Sudan People's Liberation Army-in-Opposition, Sudan People's Liberation Movement-in-Opposition, SPLA-in-Opposition, SPLM-in-Opposition, SPLA-IO, SPLM-IO, SPLM/A-IO | id SSD.SPLMIO | country SSD | sector REB | kind group | role fighter | from 2013-12-15
actor White Army, Nuer White Army | id SSD.WHITEARMY | country SSD | sector REB | kind group | role fighter
actor National Salvation Front | id SSD.NAS | country SSD | sector REB | kind group | role fighter | from 2017-03-06
actor Lord's Resistance Army, Lords Resistance Army, LRA | id UGA.LRA | country UGA | sector REB | kind group | role fighter | from 1987-01-01
actor Allied Democratic Forces, ADF, ADF-NALU | id UGA.ADF | country COD | sector REB | kind group | role fighter | from 1995-01-01 | note "from Uganda, active in eastern Congo; since 2019 also the Islamic State's Central Africa Province"
actor West Nile Bank Front | id UGA.WNBF | country UGA | sector REB | kind group | role fighter | to 2002-12-31
actor Uganda National Rescue Front | id UGA.UGANDANATIONALRESCUEFRON | country UGA | sector REB | kind group | role fighter | to 2002-12-31
actor Holy Spirit Movement | id UGA.HOLYSPIRITMOVEMENT | country UGA | sector REB | kind group | role fighter | to 2002-12-31
actor Uganda People's Army | id UGA.UGANDAPEOPLESARMY | country UGA | sector REB | kind group | role fighter | to 2002-12-31
actor National Resistance Army | id UGA.NRA | country UGA | sector REB | kind group | role fighter | from 1981-02-06 | to 1986-01-26
actor Mungiki | id KEN.MUNGIKI | country KEN | sector CRM | kind group | role fighter
actor Sabaot Land Defence Force | id KEN.SLDF | country KEN | sector REB | kind group | role fighter
actor Mau Mau | id KEN.MAUMAU | country KEN | sector REB | kind group | role fighter | to 1960-12-31
actor Rwandan Patriotic Front, Rwandan Patriotic Army, Rwandese Patriotic Front | id RWA.RPF | country RWA | sector REB | kind group | role fighter | from 1987-12-01 | to 1994-07-18
actor Interahamwe, Impuzamugambi | id RWA.INTERAHAMWE | country RWA | sector PRM | kind group | role fighter | from 1990-01-01
actor Army for the Liberation of Rwanda | id RWA.ALIR | country RWA | sector REB | kind group | role fighter | from 1997-01-01 | to 2001-12-31
actor Forces de Liberation Nationale, National Liberation Forces of Rwanda | id RWA.FLN | country RWA | sector REB | kind group | role fighter | from 2016-01-01
actor Forces for National Liberation, National Forces of Liberation, National Liberation Forces, FNL, Palipehutu-FNL, Palipehutu | id BDI.FNL | country BDI | sector REB | kind group | role fighter
actor Forces for the Defence of Democracy, Forces for Defence of Democracy, Forces for the Defense of Democracy, CNDD-FDD | id BDI.CNDDFDD | country BDI | sector REB | kind group | role fighter | from 1994-01-01 | to 2005-08-26
actor RED-Tabara, Resistance for the Rule of Law | id BDI.REDTABARA | country BDI | sector REB | kind group | role fighter | from 2015-01-01
actor Imbonerakure | id BDI.IMBONERAKURE | country BDI | sector PRM | kind group | role fighter

# --- Central and West Africa ---
actor March 23 Movement, M23 Movement, M23 rebels, M23, Congo River Alliance, Alliance Fleuve Congo, AFC/M23, M-23 | id COD.M23 | country COD | sector REB | kind group | role fighter | from 2012-04-04
actor National Congress for the Defence of the People, National Congress for the Defense of the People, CNDP | id COD.CNDP | country COD | sector REB | kind group | role fighter | from 2006-12-01 | to 2009-03-23
actor Democratic Forces for the Liberation of Rwanda, FDLR, FDLR-FOCA | id COD.FDLR | country COD | sector REB | kind group | role fighter | from 2000-09-30
actor Mai-Mai, Mayi-Mayi, Mai-Mai militia, Mayi-Mayi militia, Mai-Mai militias, Mai-Mai Simba, Mai-Mai Mazembe, Mai-Mai Yakutumba, Mai-Mai Sheka | id COD.MAIMAI | country COD | sector REB | kind group | role fighter
actor Wazalendo, Volunteers for the Defence of the Fatherland | id COD.WAZALENDO | country COD | sector PRM | kind group | role fighter | from 2022-05-01
actor Nyatura | id COD.NYATURA | country COD | sector REB | kind group | role fighter
actor Raia Mutomboki | id COD.RAIA | country COD | sector REB | kind group | role fighter
actor Nduma Defence of Congo, Nduma Defense of Congo, Nduma Defence of Congo-Renovated, NDC-R | id COD.NDC | country COD | sector REB | kind group | role fighter
actor Alliance of Patriots for a Free and Sovereign Congo, APCLS | id COD.APCLS | country COD | sector REB | kind group | role fighter
actor Twirwaneho | id COD.TWIRWANEHO | country COD | sector REB | kind group | role fighter
actor Cooperative for the Development of Congo, Cooperative for Development of the Congo, CODECO, Codeco militia, Codeco | id COD.CODECO | country COD | sector REB | kind group | role fighter
actor Zaire militia, Zaïre militia | id COD.ZAIRE | country COD | sector REB | kind group | role fighter
actor Front for Patriotic Resistance in Ituri, Ituri Patriotic Resistance Front, Patriotic Resistance Front of Ituri, Patriotic Resistance Front in Ituri, FRPI | id COD.FRPI | country COD | sector REB | kind group | role fighter
actor Nationalist and Integrationist Front | id COD.FNI | country COD | sector REB | kind group | role fighter
actor Union of Congolese Patriots | id COD.UPC | country COD | sector REB | kind group | role fighter
actor Congolese Rally for Democracy, Rally for Congolese Democracy, RCD-Goma, RCD-ML | id COD.RCD | country COD | sector REB | kind group | role fighter | from 1998-08-01 | to 2003-07-17
actor Movement for the Liberation of Congo, Movement for the Liberation of the Congo | id COD.MLC | country COD | sector REB | kind group | role fighter | from 1998-11-01 | to 2003-07-17
actor Alliance of Democratic Forces for the Liberation of Congo, AFDL | id COD.AFDL | country COD | sector REB | kind group | role fighter | from 1996-10-18 | to 1997-05-17
actor Kamuina Nsapu, Kamwina Nsapu | id COD.KAMUINA | country COD | sector REB | kind group | role fighter | from 2016-08-01
actor Mobondo militia, Mobondo | id COD.MOBONDO | country COD | sector REB | kind group | role fighter | from 2022-06-01
actor Bundu dia Kongo | id COD.BDK | country COD | sector REB | kind group | role fighter
actor Seleka, Séléka, ex-Seleka, ex-Séléka, Seleka coalition | id CAF.SELEKA | country CAF | sector REB | kind group | role fighter | from 2012-12-10
actor anti-balaka, anti-Balaka, anti-balaka militia, anti-balaka militias | id CAF.ANTIBALAKA | country CAF | sector REB | kind group | role fighter | from 2013-06-01
actor Union for Peace in the Central African Republic, Unity for Peace in Central Africa, Union for Peace in Central Africa, UPC | id CAF.UPC | country CAF | sector REB | kind group | role fighter | from 2014-09-01
actor Popular Front for the Rebirth of Central African Republic, Popular Front for the Renaissance of the Central African Republic, FPRC | id CAF.FPRC | country CAF | sector REB | kind group | role fighter | from 2014-07-01
actor Central African Patriotic Movement | id CAF.MPC | country CAF | sector REB | kind group | role fighter | from 2015-07-01
actor Return Reclamation Rehabilitation, 3R rebels, 3R | id CAF.3R | country CAF | sector REB | kind group | role fighter | from 2015-12-01
actor Coalition of Patriots for Change, CPC | id CAF.CPC | country CAF | sector REB | kind group | role fighter | from 2020-12-15
actor Popular Army for the Restoration of Democracy | id CAF.LPRP | country CAF | sector REB | kind group | role fighter | to 2012-12-31
actor Convention of Patriots for Justice and Peace | id CAF.CONVENTIONPATRIOTSJUSTIC | country CAF | sector REB | kind group | role fighter | to 2012-12-31
actor Union of Democratic Forces for Unity | id CAF.UNIONDEMOCRATICFORCESUNI | country CAF | sector REB | kind group | role fighter | to 2012-12-31
actor Front for Change and Concord in Chad | id TCD.FACT | country TCD | sector REB | kind group | role fighter | from 2016-04-01
actor Union of Forces for Democracy and Development | id TCD.UFDD | country TCD | sector REB | kind group | role fighter | to 2010-12-31
actor United Front for Change | id TCD.UNITEDFRONTCHANGE | country TCD | sector REB | kind group | role fighter | to 2010-12-31
actor FROLINAT, Frolinat | id TCD.FROLINAT | country TCD | sector REB | kind group | role fighter | from 1966-06-22 | to 1993-12-31
actor Boko Haram, Boko Haram sect, Jama'atu Ahlis Sunna Lidda'awati wal-Jihad | id NGA.BOKOHARAM | country NGA | sector REB | kind group | role fighter | from 2002-01-01
actor Ansaru | id NGA.ANSARU | country NGA | sector REB | kind group | role fighter | from 2012-01-01
actor Lakurawa | id NGA.LAKURAWA | country NGA | sector REB | kind group | role fighter
actor Movement for the Emancipation of the Niger Delta, MEND | id NGA.MEND | country NGA | sector REB | kind group | role fighter | from 2006-01-01
actor Niger Delta Avengers | id NGA.NDA | country NGA | sector REB | kind group | role fighter | from 2016-02-01
actor Niger Delta People's Volunteer Force | id NGA.NDPVF | country NGA | sector REB | kind group | role fighter | from 2004-01-01
actor Indigenous People of Biafra, IPOB | id NGA.IPOB | country NGA | sector REB | kind group | role fighter | from 2012-01-01
actor Eastern Security Network | id NGA.EASTERNSECURITYNETWORK | country NGA | sector REB | kind group | role fighter | from 2012-01-01
actor Fulani militia, Fulani militias, Fulani militants, Fulani extremists, Fulani gunmen, armed Fulani herdsmen | id NGA.FULANI | country NGA | sector REB | kind group | role fighter
actor Republic of Biafra, Biafran army | id NGA.BIAFRA | country NGA | sector REB | kind group | role fighter | from 1967-05-30 | to 1970-01-15
actor Ambazonia separatists, Ambazonian separatists, Anglophone separatists, anglophone separatists, Ambazonian fighters, Ambazonia Governing Council, Amba Boys, Ambazonia | id CMR.AMBAZONIA | country CMR | sector REB | kind group | role fighter | from 2017-09-01
actor Ambazonia Defence Forces, Ambazonia Defense Forces | id CMR.AMBAZONIADEFENCEFORCES | country CMR | sector REB | kind group | role fighter | from 2017-09-01
actor National Movement for the Liberation of Azawad, MNLA | id MLI.MNLA | country MLI | sector REB | kind group | role fighter | from 2011-10-16
actor Coordination of Azawad Movements, Coordination of Movements of Azawad, CMA | id MLI.CMA | country MLI | sector REB | kind group | role fighter | from 2014-06-09
actor Permanent Strategic Framework | id MLI.PERMANENTSTRATEGICFRAMEW | country MLI | sector REB | kind group | role fighter | from 2014-06-09
actor Azawad Liberation Front | id MLI.AZAWADLIBERATIONFRONT | country MLI | sector REB | kind group | role fighter | from 2014-06-09
actor Imghad Tuareg Self-Defense Group, Imghad Tuareg Self-Defence Group, GATIA | id MLI.GATIA | country MLI | sector PRM | kind group | role fighter | from 2014-08-14
actor Dozo hunters, Dozo, Dozos, Dogon hunters | id MLI.DOZO | country MLI | sector PRM | kind group | role fighter
actor Dan Na Ambassagou, Dan Nan Ambassagou | id MLI.DANNAAMBASSAGOU | country MLI | sector PRM | kind group | role fighter
actor Koglweogo, Koglweogos | id BFA.KOGLWEOGO | country BFA | sector PRM | kind group | role fighter
actor Ansarul Islam, Ansaroul Islam | id BFA.ANSARUL | country BFA | sector REB | kind group | role fighter | from 2016-12-16
actor Nigerien Movement for Justice, Niger Movement for Justice | id NER.MNJ | country NER | sector REB | kind group | role fighter | from 2007-02-01 | to 2009-12-31
actor Movement of Democratic Forces of Casamance, Movement of Democratic Forces in the Casamance, MFDC, Casamance rebels | id SEN.MFDC | country SEN | sector REB | kind group | role fighter | from 1982-12-26
actor New Forces, Forces Nouvelles, Patriotic Movement of Ivory Coast, MPCI | id CIV.FN | country CIV | sector REB | kind group | role fighter | from 2002-09-19 | to 2007-12-31
actor Young Patriots | id CIV.YP | country CIV | sector PRM | kind group | role fighter | from 2001-01-01 | to 2011-04-11
actor National Patriotic Front of Liberia, NPFL | id LBR.NPFL | country LBR | sector REB | kind group | role fighter | from 1989-12-24 | to 1997-08-02
actor United Liberation Movement of Liberia for Democracy, ULIMO, ULIMO-J, ULIMO-K | id LBR.ULIMO | country LBR | sector REB | kind group | role fighter | from 1991-05-29 | to 1996-12-31
actor Liberians United for Reconciliation and Democracy, LURD | id LBR.LURD | country LBR | sector REB | kind group | role fighter | from 2000-02-01 | to 2003-12-31
actor Movement for Democracy in Liberia | id LBR.MODEL | country LBR | sector REB | kind group | role fighter | from 2003-03-01 | to 2003-12-31
actor Revolutionary United Front, RUF | id SLE.RUF | country SLE | sector REB | kind group | role fighter | from 1991-03-23 | to 2002-01-18
actor Armed Forces Revolutionary Council | id SLE.AFRC | country SLE | sector REB | kind group | role fighter | from 1997-05-25 | to 2002-01-18
actor West Side Boys | id SLE.WESTSIDEBOYS | country SLE | sector REB | kind group | role fighter | from 1997-05-25 | to 2002-01-18
actor Kamajors, Kamajor, Civil Defence Forces of Sierra Leone | id SLE.CDF | country SLE | sector PRM | kind group | role fighter | to 2002-01-18

# --- Southern Africa ---
actor UNITA, Unita, National Union for the Total Independence of Angola | id AGO.UNITA | country AGO | sector REB | kind group | role fighter | from 1966-03-13 | to 2002-04-04
actor National Liberation Front of Angola, National Front for the Liberation of Angola, FNLA | id AGO.FNLA | country AGO | sector REB | kind group | role fighter | from 1954-07-01 | to 1991-05-31
actor People's Movement for the Liberation of Angola, Popular Movement for the Liberation of Angola, MPLA | id AGO.MPLA | country AGO | sector GOV | kind org | from 1975-11-11
actor Front for the Liberation of the Enclave of Cabinda, Front for the Liberation of Cabinda, FLEC, FLEC-FAC | id AGO.FLEC | country AGO | sector REB | kind group | role fighter | from 1963-08-02
actor Renamo, RENAMO, Mozambique National Resistance, Mozambican National Resistance, MNR rebels | id MOZ.RENAMO | country MOZ | sector REB | kind group | role fighter | from 1975-05-30
actor Renamo Military Junta | id MOZ.RENAMOJM | country MOZ | sector REB | kind group | role fighter | from 2019-06-01
actor Frelimo, FRELIMO | id MOZ.FRELIMO | country MOZ | sector GOV | kind org | from 1975-06-25
actor SWAPO, Swapo, South West Africa People's Organization, South West Africa People's Organisation | id NAM.SWAPO | country NAM | sector REB | kind group | role fighter | from 1960-04-19 | to 1990-03-20
actor Zimbabwe African National Union, ZANLA, Zimbabwe African National Liberation Army, Patriotic Front guerrillas | id ZWE.ZANU | country ZWE | sector REB | kind group | role fighter | to 1980-04-17
actor Zimbabwe African People's Union, ZIPRA, Zimbabwe People's Revolutionary Army | id ZWE.ZAPU | country ZWE | sector REB | kind group | role fighter | to 1987-12-22
actor ZANU-PF, Zanu-PF | id ZWE.ZANUPF | country ZWE | sector GOV | kind org | from 1980-04-18
actor African National Congress, ANC | id ZAF.ANC | country ZAF | sector OPP | kind org | to 1994-05-09
actor African National Congress, ANC | id ZAF.ANCGOV | country ZAF | sector GOV | kind org | from 1994-05-10
actor Umkhonto we Sizwe, Umkhonto wesizwe, Spear of the Nation | id ZAF.MK | country ZAF | sector REB | kind group | role fighter | from 1961-12-16 | to 1994-05-09
actor Pan Africanist Congress, Azanian People's Liberation Army, APLA | id ZAF.PAC | country ZAF | sector REB | kind group | role fighter | to 1994-05-09
actor Inkatha, Inkatha Freedom Party | id ZAF.INKATHA | country ZAF | sector PRM | kind group | role fighter | to 1994-05-09
actor Afrikaner Weerstandsbeweging, Afrikaner Resistance Movement | id ZAF.AWB | country ZAF | sector REB | kind group | role fighter | from 1973-07-07
actor dahalo, Dahalo | id MDG.DAHALO | country MDG | sector CRM | kind group | role fighter

# --- South Asia ---
actor Communist Party of India Maoist, CPI-Maoist, Naxalites, Naxalite, Naxals, Naxal, Indian Maoists, Maoist rebels in India, PLGA, People's Liberation Guerrilla Army | id IND.CPIMAOIST | country IND | sector REB | kind group | role fighter
actor People's War Group, Peoples War Group | id IND.PEOPLESWARGROUP | country IND | sector REB | kind group | role fighter
actor Maoist Communist Centre, Maoist Communist Center | id IND.MAOISTCOMMUNISTCENTRE | country IND | sector REB | kind group | role fighter
actor United Liberation Front of Asom, United Liberation Front of Assam, ULFA, ULFA-I | id IND.ULFA | country IND | sector REB | kind group | role fighter | from 1979-04-07
actor National Democratic Front of Bodoland, NDFB, Bodo Security Force | id IND.NDFB | country IND | sector REB | kind group | role fighter | from 1986-10-03 | to 2020-03-09
actor Bodo Liberation Tigers | id IND.BODOLIBERATIONTIGERS | country IND | sector REB | kind group | role fighter | from 1986-10-03 | to 2020-03-09
actor Kamtapur Liberation Organization, Kamtapur Liberation Organisation | id IND.KLO | country IND | sector REB | kind group | role fighter | from 1995-12-28
actor Dima Halam Daogah, Black Widow group | id IND.DHD | country IND | sector REB | kind group | role fighter
actor Karbi People's Liberation Tigers | id IND.KARBIPEOPLESLIBERATIONTI | country IND | sector REB | kind group | role fighter
actor Karbi Longri National Liberation Front, KLNLF | id IND.KARBILONGRINATIONALLIBER | country IND | sector REB | kind group | role fighter
actor United Kuki Liberation Front, UKLF | id IND.UNITEDKUKILIBERATIONFRON | country IND | sector REB | kind group | role fighter
actor Kuki National Army | id IND.KUKINATIONALARMY | country IND | sector REB | kind group | role fighter
actor United People's Democratic Solidarity | id IND.UNITEDPEOPLESDEMOCRATICS | country IND | sector REB | kind group | role fighter
actor National Liberation Front of Tripura, NLFT | id IND.NLFT | country IND | sector REB | kind group | role fighter | from 1989-03-12
actor All Tripura Tiger Force | id IND.ALLTRIPURATIGERFORCE | country IND | sector REB | kind group | role fighter | from 1989-03-12
actor Tripura National Volunteers | id IND.TRIPURANATIONALVOLUNTEER | country IND | sector REB | kind group | role fighter | from 1989-03-12
actor National Socialist Council of Nagaland, National Socialist Council of Nagalim, NSCN, NSCN-IM, NSCN-K, NSCN-Khaplang | id IND.NSCN | country IND | sector REB | kind group | role fighter | from 1980-01-31
actor Naga National Council | id IND.NAGANATIONALCOUNCIL | country IND | sector REB | kind group | role fighter | from 1980-01-31
actor United National Liberation Front, UNLF | id IND.UNLF | country IND | sector REB | kind group | role fighter | from 1964-11-24
actor People's Revolutionary Party of Kangleipak, PREPAK | id IND.PREPAK | country IND | sector REB | kind group | role fighter
actor Kangleipak Communist Party | id IND.KANGLEIPAKCOMMUNISTPARTY | country IND | sector REB | kind group | role fighter
actor Kanglei Yawol Kanna Lup | id IND.KANGLEIYAWOLKANNALUP | country IND | sector REB | kind group | role fighter
actor Hynniewtrep National Liberation Council | id IND.HNLC | country IND | sector REB | kind group | role fighter
actor Garo National Liberation Army | id IND.GARONATIONALLIBERATIONAR | country IND | sector REB | kind group | role fighter
actor Babbar Khalsa, Babbar Khalsa International | id IND.BABBAR | country IND | sector REB | kind group | role fighter
actor Khalistan Commando Force | id IND.KHALISTANCOMMANDOFORCE | country IND | sector REB | kind group | role fighter
actor Khalistan Liberation Force | id IND.KHALISTANLIBERATIONFORCE | country IND | sector REB | kind group | role fighter
actor Khalistan Zindabad Force | id IND.KHALISTANZINDABADFORCE | country IND | sector REB | kind group | role fighter
actor Dal Khalsa | id IND.DALKHALSA | country IND | sector REB | kind group | role fighter
actor Hizbul Mujahideen, Hizb-ul-Mujahideen, Hizbul Mujahedeen, Hizb-ul-Mujahedin | id IND.HM | country IND | sector REB | kind group | role fighter | from 1989-09-01
actor Jammu and Kashmir Liberation Front, Jammu Kashmir Liberation Front, JKLF | id IND.JKLF | country IND | sector REB | kind group | role fighter | from 1977-05-29
actor The Resistance Front, Resistance Front, Kashmir Resistance | id IND.TRF | country IND | sector REB | kind group | role fighter | from 2019-10-01
actor People's Anti-Fascist Front | id IND.PEOPLESANTIFASCISTFRONT | country IND | sector REB | kind group | role fighter | from 2019-10-01
actor al-Badr Mujahideen, Al-Badr | id IND.ALBADR | country IND | sector REB | kind group | role fighter
actor al-Mansoorain, Al Mansoorian | id IND.ALMANSOORAIN | country IND | sector REB | kind group | role fighter
actor al-Faran | id IND.ALFARAN | country IND | sector REB | kind group | role fighter | from 1995-07-01 | to 1995-12-31
actor Indian Mujahideen, Indian Mujahedeen | id IND.IM | country IND | sector REB | kind group | role fighter
actor Students Islamic Movement of India, SIMI | id IND.STUDENTSISLAMICMOVEMENTI | country IND | sector REB | kind group | role fighter
actor Ranvir Sena, Ranbir Sena | id IND.RANVIR | country IND | sector PRM | kind group | role fighter | from 1994-09-01
actor Tritiya Prastuti Committee | id IND.TPC | country IND | sector REB | kind group | role fighter
actor People's Liberation Front of India, PLFI | id IND.PEOPLESLIBERATIONFRONTIN | country IND | sector REB | kind group | role fighter
actor Liberation Tigers of Tamil Eelam, Liberation Tigers, Tamil Tigers, Tamil Tiger, LTTE, Tamil Tiger rebels, Sea Tigers, Black Tigers | id LKA.LTTE | country LKA | sector REB | kind group | role fighter | from 1976-05-05 | to 2009-05-18
actor Karuna group, Karuna faction, Tamil Makkal Viduthalai Pulikal, TMVP | id LKA.TMVP | country LKA | sector PRM | kind group | role fighter | from 2004-03-01
actor Eelam People's Revolutionary Liberation Front, EPRLF | id LKA.EPRLF | country LKA | sector REB | kind group | role fighter
actor Tamil Eelam Liberation Organization, TELO | id LKA.TAMILEELAMLIBERATIONORGA | country LKA | sector REB | kind group | role fighter
actor People's Liberation Organisation of Tamil Eelam, PLOTE | id LKA.PEOPLESLIBERATIONORGANIS | country LKA | sector REB | kind group | role fighter
actor Janatha Vimukthi Peramuna, People's Liberation Front of Sri Lanka, JVP | id LKA.JVP | country LKA | sector REB | kind group | role fighter | from 1965-05-14
actor National Thowheeth Jama'ath, National Thowheed Jamath, National Thawheed Jama'ut | id LKA.NTJ | country LKA | sector REB | kind group | role fighter
actor Communist Party of Nepal Maoist, CPN-M, CPN Maoist, Nepali Maoists, Nepal Maoists | id NPL.CPNM | country NPL | sector REB | kind group | role fighter | from 1996-02-13 | to 2006-11-21
actor Young Communist League | id NPL.YOUNGCOMMUNISTLEAGUE | country NPL | sector REB | kind group | role fighter | from 1996-02-13 | to 2006-11-21
actor Janatantrik Terai Mukti Morcha, Janatantrik Tarai Mukti Morcha, JTMM, Terai Army | id NPL.JTMM | country NPL | sector REB | kind group | role fighter | from 2004-07-01
actor Jama'atul Mujahideen Bangladesh, Jamaat-ul-Mujahideen Bangladesh, Jamaatul Mujahideen Bangladesh, JMB | id BGD.JMB | country BGD | sector REB | kind group | role fighter | from 1998-04-01
actor Jagrata Muslim Janata Bangladesh, JMJB | id BGD.JAGRATAMUSLIMJANATABANGL | country BGD | sector REB | kind group | role fighter | from 1998-04-01
actor Purba Banglar Communist Party, Purbo Banglar Communist Party, PBCP | id BGD.PBCP | country BGD | sector REB | kind group | role fighter
actor Biplobi Communist Party | id BGD.BIPLOBICOMMUNISTPARTY | country BGD | sector REB | kind group | role fighter
actor Gono Mukti Fouj | id BGD.GONOMUKTIFOUJ | country BGD | sector REB | kind group | role fighter
actor Janajuddha | id BGD.JANAJUDDHA | country BGD | sector REB | kind group | role fighter
actor Shanti Bahini | id BGD.SHANTI | country BGD | sector REB | kind group | role fighter | from 1973-01-07 | to 1998-02-10
actor Ansarullah Bangla Team, Ansar al-Islam Bangladesh, Ansarullah Bangla | id BGD.ABT | country BGD | sector REB | kind group | role fighter | from 2013-01-01
actor Kuki-Chin National Front, Kuki-Chin National Army | id BGD.KNF | country BGD | sector REB | kind group | role fighter

# --- South-East and East Asia ---
actor Arakan Army | id MMR.AA | country MMR | sector REB | kind group | role fighter | from 2009-04-10
actor Arakan Rohingya Salvation Army, ARSA, Harakah al-Yaqin | id MMR.ARSA | country MMR | sector REB | kind group | role fighter
actor Rohingya Solidarity Organisation, Rohingya Solidarity Organization | id MMR.ROHINGYASOLIDARITYORGANI | country MMR | sector REB | kind group | role fighter
actor Kachin Independence Army, Kachin Independence Organization, Kachin Independence Organisation | id MMR.KIA | country MMR | sector REB | kind group | role fighter | from 1961-02-05
actor Karen National Union, Karen National Liberation Army, KNU, KNLA | id MMR.KNU | country MMR | sector REB | kind group | role fighter | from 1947-02-05
actor Democratic Karen Buddhist Army, Democratic Karen Benevolent Army, DKBA | id MMR.DKBA | country MMR | sector REB | kind group | role fighter | from 1994-12-21
actor God's Army | id MMR.GODSARMY | country MMR | sector REB | kind group | role fighter | from 1997-01-01 | to 2001-01-31
actor Ta'ang National Liberation Army, TNLA | id MMR.TNLA | country MMR | sector REB | kind group | role fighter | from 1992-01-01
actor Myanmar National Democratic Alliance Army, MNDAA | id MMR.MNDAA | country MMR | sector REB | kind group | role fighter | from 1989-03-11
actor Shan State Army | id MMR.SSA | country MMR | sector REB | kind group | role fighter
actor Shan State Army-South, Restoration Council of Shan State | id MMR.SHANSTATEARMYSOUTH | country MMR | sector REB | kind group | role fighter
actor United Wa State Army, UWSA | id MMR.UWSA | country MMR | sector REB | kind group | role fighter | from 1989-04-17
actor Karenni Nationalities Defence Force, Karenni Nationalities Defense Force | id MMR.KARENNI | country MMR | sector REB | kind group | role fighter
actor Karenni Army, Karenni National Progressive Party | id MMR.KARENNIARMY | country MMR | sector REB | kind group | role fighter
actor Chin National Front, Chin National Army | id MMR.CHIN | country MMR | sector REB | kind group | role fighter
actor Chinland Defence Force, Chinland Defense Force | id MMR.CHINLANDDEFENCEFORCE | country MMR | sector REB | kind group | role fighter
actor People's Defence Force, People's Defense Force, People's Defence Forces, People's Defense Forces, PDF, PDFs | id MMR.PDF | country MMR | sector REB | kind group | role fighter | from 2021-05-05
actor Three Brotherhood Alliance | id MMR.3BA | country MMR | sector REB | kind group | role fighter | from 2019-06-01
actor Pyu Saw Htee | id MMR.PYUSAWHTI | country MMR | sector PRM | kind group | role fighter | from 2021-05-01
actor Barisan Revolusi Nasional, Barisan Revolusi Nasional Coordinate, BRN, BRN-C | id THA.BRN | country THA | sector REB | kind group | role fighter
actor Runda Kumpulan Kecil | id THA.RUNDAKUMPULANKECIL | country THA | sector REB | kind group | role fighter
actor Pattani United Liberation Organization, Pattani United Liberation Organisation, PULO | id THA.PATTANIUNITEDLIBERATIONO | country THA | sector REB | kind group | role fighter
actor Pattani separatists | id THA.PATTANISEPARATISTS | country THA | sector REB | kind group | role fighter
actor Abu Sayyaf, Abu Sayyaf Group, Abu Sayaff | id PHL.ASG | country PHL | sector REB | kind group | role fighter | from 1991-01-01
actor Moro Islamic Liberation Front, MILF | id PHL.MILF | country PHL | sector REB | kind group | role fighter | from 1977-01-01
actor Moro National Liberation Front, MNLF | id PHL.MNLF | country PHL | sector REB | kind group | role fighter | from 1972-10-21
actor Bangsamoro Islamic Freedom Fighters, BIFF | id PHL.BIFF | country PHL | sector REB | kind group | role fighter | from 2010-12-01
actor New People's Army, New Peoples Army, Communist Party of the Philippines, NPA, CPP-NPA | id PHL.NPA | country PHL | sector REB | kind group | role fighter | from 1969-03-29
actor Maute group, Maute Group, Dawlah Islamiyah, Dawlah Islamiya, Maute | id PHL.MAUTE | country PHL | sector REB | kind group | role fighter | from 2012-01-01
actor Alex Boncayao Brigade | id PHL.ABB | country PHL | sector REB | kind group | role fighter | from 1984-05-01
actor Revolutionary Proletarian Army | id PHL.REVOLUTIONARYPROLETARIAN | country PHL | sector REB | kind group | role fighter | from 1984-05-01
actor Rajah Solaiman Movement | id PHL.RAJAH | country PHL | sector REB | kind group | role fighter
actor Pentagon gang, Pentagon Gang, Pentagon kidnap gang | id PHL.PENTAGON | country PHL | sector CRM | kind group | role fighter
actor Jemaah Islamiyah, Jemaah Islamiah, Jemaah Islamiya, Jamaah Islamiyah | id IDN.JI | country IDN | sector REB | kind group | role fighter | from 1993-01-01
actor Jamaah Ansharut Daulah, Jemaah Ansharut Daulah | id IDN.JAD | country IDN | sector REB | kind group | role fighter | from 2015-03-01
actor East Indonesia Mujahideen, Mujahidin of Eastern Indonesia, East Indonesia Mujahidin | id IDN.MIT | country IDN | sector REB | kind group | role fighter | from 2012-01-01
actor Free Aceh Movement, Gerakan Aceh Merdeka, GAM | id IDN.GAM | country IDN | sector REB | kind group | role fighter | from 1976-12-04 | to 2005-12-27
actor Laskar Jihad | id IDN.LASKARJIHAD | country IDN | sector REB | kind group | role fighter | from 2000-01-30 | to 2002-10-15
actor Free Papua Movement, Organisasi Papua Merdeka, OPM | id IDN.OPM | country IDN | sector REB | kind group | role fighter | from 1965-07-01
actor West Papua National Liberation Army, West Papua Liberation Army, TPNPB | id IDN.WESTPAPUANATIONALLIBERAT | country IDN | sector REB | kind group | role fighter | from 1965-07-01
actor Fretilin, FRETILIN, Falintil | id TLS.FRETILIN | country TLS | sector REB | kind group | role fighter | from 1974-05-20 | to 1999-10-31
actor Aitarak | id TLS.AITARAK | country TLS | sector PRM | kind group | role fighter | from 1999-01-01 | to 1999-10-31
actor Besi Merah Putih | id TLS.BESIMERAHPUTIH | country TLS | sector PRM | kind group | role fighter | from 1999-01-01 | to 1999-10-31
actor Khmer Rouge | id KHM.KR | country KHM | sector REB | kind group | role fighter | from 1968-01-17 | to 1975-04-16
actor Khmer Rouge, Democratic Kampuchea | id KHM.KRGOV | country KHM | sector GOV | kind org | from 1975-04-17 | to 1979-01-07
actor Khmer Rouge | id KHM.KR2 | country KHM | sector REB | kind group | role fighter | from 1979-01-08 | to 1998-12-31
actor Viet Cong, Vietcong | id VNM.VC | country VNM | sector REB | kind group | role fighter | from 1960-12-20 | to 1975-04-30
actor Pathet Lao | id LAO.PATHET | country LAO | sector REB | kind group | role fighter | from 1950-08-13 | to 1975-12-02
actor Aum Shinrikyo, Aum Supreme Truth, Aum | id JPN.AUM | country JPN | sector REB | kind group | role fighter | from 1984-02-14
actor Japanese Red Army, United Red Army | id JPN.JRA | country JPN | sector REB | kind group | role fighter | from 1971-02-01 | to 2001-04-14
actor Anti-Imperialist International Brigade, Anti-Imperialist International Brigades | id JPN.ANTIIMPERIALISTINTERNATI | country JPN | sector REB | kind group | role fighter | from 1971-02-01 | to 2001-04-14
actor Chukaku-ha, Chukakuha, Middle Core Faction | id JPN.CHUKAKU | country JPN | sector REB | kind group | role fighter
actor Kakumaru-ha | id JPN.KAKUMARUHA | country JPN | sector REB | kind group | role fighter
actor Bougainville Revolutionary Army | id PNG.BRA | country PNG | sector REB | kind group | role fighter | from 1988-11-01 | to 2001-08-30
actor Isatabu Freedom Movement | id SLB.IFM | country SLB | sector REB | kind group | role fighter | from 1998-12-01 | to 2003-12-31
actor Malaita Eagle Force | id SLB.MALAITAEAGLEFORCE | country SLB | sector REB | kind group | role fighter | from 1998-12-01 | to 2003-12-31
actor Kanak and Socialist National Liberation Front, Kanak Socialist National Liberation Front, FLNKS | id NCL.FLNKS | country NCL | sector REB | kind group | role fighter | from 1984-09-24

# --- Europe ---
actor Basque Fatherland and Freedom, Basque Homeland and Freedom, Basque Fatherland and Liberty, Euskadi ta Askatasuna, Basque separatist group ETA, ETA | id ESP.ETA | country ESP | sector REB | kind group | role fighter | from 1959-07-31 | to 2018-05-02
actor First of October Antifascist Resistance Group, GRAPO, Grapo | id ESP.GRAPO | country ESP | sector REB | kind group | role fighter | from 1975-08-02
actor Terra Lliure | id ESP.TERRALLIURE | country ESP | sector REB | kind group | role fighter | from 1978-01-01 | to 1995-12-31
actor Catalan Red Liberation Army | id ESP.CATALANREDLIBERATIONARMY | country ESP | sector REB | kind group | role fighter | from 1978-01-01 | to 1995-12-31
actor Iraultza | id ESP.IRAULTZA | country ESP | sector REB | kind group | role fighter
actor Antiterrorist Liberation Group, Antiterrorist Liberation Groups, Anti-Terrorist Liberation Group, Anti-terrorist Liberation Group | id ESP.GAL | country ESP | sector PRM | kind group | role fighter | from 1975-01-01 | to 1987-07-31
actor Spanish Basque Battalion | id ESP.SPANISHBASQUEBATTALION | country ESP | sector PRM | kind group | role fighter | from 1975-01-01 | to 1987-07-31
actor Free Galician People's Guerrilla Army, Guerrilla Army of the Free Galician People | id ESP.GUERRILLEROS | country ESP | sector REB | kind group | role fighter | from 1986-01-01 | to 1993-12-31
actor Irish Republican Army, Provisional Irish Republican Army, Provisional IRA, IRA, PIRA | id GBR.IRA | country GBR | sector REB | kind group | role fighter | from 1969-12-01 | to 2005-07-28
actor Official IRA | id GBR.OFFICIALIRA | country GBR | sector REB | kind group | role fighter | from 1969-12-01 | to 2005-07-28
actor Real IRA, Real Irish Republican Army, RIRA | id GBR.RIRA | country GBR | sector REB | kind group | role fighter | from 1997-10-10
actor New IRA | id GBR.NEWIRA | country GBR | sector REB | kind group | role fighter | from 1997-10-10
actor Oglaigh na hEireann, Óglaigh na hÉireann | id GBR.OGLAIGHNAHEIREANN | country GBR | sector REB | kind group | role fighter | from 1997-10-10
actor Continuity IRA, Continuity Irish Republican Army, CIRA | id GBR.CIRA | country GBR | sector REB | kind group | role fighter | from 1986-01-01
actor Irish National Liberation Army, INLA | id GBR.INLA | country GBR | sector REB | kind group | role fighter | from 1974-12-08
actor Irish People's Liberation Organisation, Irish People's Liberation Organization | id GBR.IRISHPEOPLESLIBERATIONOR | country GBR | sector REB | kind group | role fighter | from 1974-12-08
actor Ulster Volunteer Force, UVF | id GBR.UVF | country GBR | sector PRM | kind group | role fighter | from 1966-05-07
actor Ulster Defence Association, Ulster Defense Association, UDA | id GBR.UDA | country GBR | sector PRM | kind group | role fighter | from 1971-09-01
actor Ulster Freedom Fighters, UFF | id GBR.ULSTERFREEDOMFIGHTERS | country GBR | sector PRM | kind group | role fighter | from 1971-09-01
actor Loyalist Volunteer Force, LVF | id GBR.LVF | country GBR | sector PRM | kind group | role fighter
actor Red Hand Defenders | id GBR.REDHANDDEFENDERS | country GBR | sector PRM | kind group | role fighter
actor Orange Volunteers | id GBR.ORANGEVOLUNTEERS | country GBR | sector PRM | kind group | role fighter
actor Red Hand Commando | id GBR.REDHANDCOMMANDO | country GBR | sector PRM | kind group | role fighter
actor Protestant Action Force | id GBR.PROTESTANTACTIONFORCE | country GBR | sector PRM | kind group | role fighter
actor Angry Brigade | id GBR.ANGRY | country GBR | sector REB | kind group | role fighter | from 1970-05-01 | to 1972-12-31
actor Animal Liberation Front | id GBR.ALF | country GBR | sector REB | kind group | role fighter | from 1976-01-01
actor Animal Rights Militia | id GBR.ANIMALRIGHTSMILITIA | country GBR | sector REB | kind group | role fighter | from 1976-01-01
actor Meibion Glyndwr | id GBR.MEIBION | country GBR | sector REB | kind group | role fighter | from 1979-12-12 | to 1994-12-31
actor Red Army Faction, Baader-Meinhof Gang, Baader-Meinhof group, Baader-Meinhof Group, Baader-Meinhof, RAF | id DEU.RAF | country DEU | sector REB | kind group | role fighter | from 1970-05-14 | to 1998-04-20
actor Revolutionary Cells | id DEU.RZ | country DEU | sector REB | kind group | role fighter | from 1972-01-01 | to 1995-12-31
actor Rote Zora | id DEU.ROTEZORA | country DEU | sector REB | kind group | role fighter | from 1972-01-01 | to 1995-12-31
actor June 2 Movement, 2 June Movement, Second of June Movement | id DEU.JUNE2MOVEMENT | country DEU | sector REB | kind group | role fighter | from 1972-01-01 | to 1995-12-31
actor National Socialist Underground | id DEU.NSU | country DEU | sector REB | kind group | role fighter | from 1999-01-01 | to 2011-11-04
actor Red Brigades, Red Brigade, Brigate Rosse | id ITA.BR | country ITA | sector REB | kind group | role fighter | from 1970-08-01
actor Prima Linea | id ITA.PRIMALINEA | country ITA | sector REB | kind group | role fighter | from 1974-01-01 | to 1983-12-31
actor Proletarian Squad | id ITA.PROLETARIANSQUAD | country ITA | sector REB | kind group | role fighter | from 1974-01-01 | to 1983-12-31
actor Armed Proletarian Nuclei | id ITA.ARMEDPROLETARIANNUCLEI | country ITA | sector REB | kind group | role fighter | from 1974-01-01 | to 1983-12-31
actor Armed Proletarian Power | id ITA.ARMEDPROLETARIANPOWER | country ITA | sector REB | kind group | role fighter | from 1974-01-01 | to 1983-12-31
actor Communist Fighting Formations | id ITA.COMMUNISTFIGHTINGFORMATI | country ITA | sector REB | kind group | role fighter | from 1974-01-01 | to 1983-12-31
actor Armed Revolutionary Nuclei | id ITA.NAR | country ITA | sector REB | kind group | role fighter | to 1985-12-31
actor Ordine Nuovo | id ITA.ORDINENUOVO | country ITA | sector REB | kind group | role fighter | to 1985-12-31
actor Ordine Nero | id ITA.ORDINENERO | country ITA | sector REB | kind group | role fighter | to 1985-12-31
actor Informal Anarchist Federation | id ITA.FAI | country ITA | sector REB | kind group | role fighter | from 2003-01-01
actor Cosa Nostra, Sicilian Mafia | id ITA.MAFIA | country ITA | sector CRM | kind group | role fighter
actor Camorra | id ITA.CAMORRA | country ITA | sector CRM | kind group | role fighter
actor 'Ndrangheta, Ndrangheta | id ITA.NDRANGHETA | country ITA | sector CRM | kind group | role fighter
actor South Tyrolean Liberation Committee | id ITA.BAS | country ITA | sector REB | kind group | role fighter
actor Ein Tirol | id ITA.EINTIROL | country ITA | sector REB | kind group | role fighter
actor Action Directe, Direct Action | id FRA.AD | country FRA | sector REB | kind group | role fighter | from 1979-05-01 | to 1987-12-31
actor National Liberation Front of Corsica, Corsican National Liberation Front, National Front for the Liberation of Corsica, FLNC, FLNC-Historic Wing | id FRA.FLNC | country FRA | sector REB | kind group | role fighter | from 1976-05-05
actor Breton Revolutionary Army | id FRA.ARB | country FRA | sector REB | kind group | role fighter
actor Breton Liberation Front | id FRA.BRETONLIBERATIONFRONT | country FRA | sector REB | kind group | role fighter
actor Front for the Liberation of Brittany | id FRA.FRONTLIBERATIONBRITTANY | country FRA | sector REB | kind group | role fighter
actor Iparretarrak | id FRA.IPARRETARRAK | country FRA | sector REB | kind group | role fighter | from 1973-01-01 | to 2000-12-31
actor Caribbean Revolutionary Alliance | id FRA.ARC | country FRA | sector REB | kind group | role fighter | to 1989-12-31
actor Guadeloupe Liberation Army | id FRA.GUADELOUPELIBERATIONARMY | country FRA | sector REB | kind group | role fighter | to 1989-12-31
actor Armed Liberation Group of Guadeloupe | id FRA.ARMEDLIBERATIONGROUPGUAD | country FRA | sector REB | kind group | role fighter | to 1989-12-31
actor Communist Combatant Cells, Cellules Communistes Combattantes, Fighting Communist Cells | id BEL.CCC | country BEL | sector REB | kind group | role fighter | from 1984-10-01 | to 1985-12-31
actor Revolutionary Organization 17 November, November 17 Revolutionary Organization, 17 November Revolutionary Organization, November 17 group, November 17 terrorist group, November 17 terrorists | id GRC.17N | country GRC | sector REB | kind group | role fighter | from 1975-12-23 | to 2002-09-05 | note "the bare date is left out"
actor Revolutionary People's Struggle, Popular Revolutionary Struggle, Revolutionary Popular Struggle | id GRC.ELA | country GRC | sector REB | kind group | role fighter | from 1974-01-01 | to 1995-12-31
actor Revolutionary Struggle | id GRC.RS | country GRC | sector REB | kind group | role fighter | from 1996-11-01
actor Revolutionary Nuclei | id GRC.REVOLUTIONARYNUCLEI | country GRC | sector REB | kind group | role fighter | from 1996-11-01
actor Sect of Revolutionaries | id GRC.SECTREVOLUTIONARIES | country GRC | sector REB | kind group | role fighter | from 1996-11-01
actor Conspiracy of Fire Nuclei, Conspiracy of Fire Cells, Conspiracy of Cells of Fire | id GRC.SPF | country GRC | sector REB | kind group | role fighter | from 2008-01-21
actor Popular Forces of April 25, Popular Forces of 25 April, FP-25 | id PRT.FP25 | country PRT | sector REB | kind group | role fighter | from 1980-04-20 | to 1987-12-31
actor South Moluccan extremists, South Moluccans, Free South Moluccan Youths | id NLD.SMF | country NLD | sector REB | kind group | role fighter | from 1970-01-01 | to 1984-12-31
actor Kosovo Liberation Army, KLA | id XKX.KLA | country XKX | sector REB | kind group | role fighter | from 1996-04-22
actor Albanian National Army | id XKX.ALBANIANNATIONALARMY | country XKX | sector REB | kind group | role fighter | from 1996-04-22
actor National Liberation Army of Macedonia | id MKD.NLA | country MKD | sector REB | kind group | role fighter | from 2000-01-01 | to 2001-09-26
actor Liberation Army of Presevo Medvedja and Bujanovac | id MKD.LIBERATIONARMYPRESEVOMED | country MKD | sector REB | kind group | role fighter | from 2000-01-01 | to 2001-09-26
actor Bosnian Serb Army, Army of Republika Srpska, Bosnian Serb forces | id BIH.VRS | country BIH | sector REB | kind group | role fighter | from 1992-05-12 | to 1996-12-31
actor Croatian Defence Council, Bosnian Croat forces | id BIH.HVO | country BIH | sector REB | kind group | role fighter | from 1992-04-08 | to 1996-12-31
actor Arkan's Tigers, Serb Volunteer Guard | id SRB.ARKAN | country SRB | sector PRM | kind group | role fighter | from 1990-10-11 | to 1996-12-31
actor White Eagles | id SRB.WHITEEAGLES | country SRB | sector PRM | kind group | role fighter | from 1990-10-11 | to 1996-12-31
actor Croatian Freedom Fighters | id HRV.CFF | country HRV | sector REB | kind group | role fighter
actor Croatian Revolutionary Brotherhood | id HRV.CROATIANREVOLUTIONARYBRO | country HRV | sector REB | kind group | role fighter
actor Ustasha | id HRV.USTASHA | country HRV | sector REB | kind group | role fighter
actor Chechen rebels, Chechen separatists, Chechen militants, Chechen fighters, Chechen insurgents, Chechen rebel | id RUS.CHECHENS | country RUS | sector REB | kind group | role fighter | from 1994-12-11
actor Riyad us-Saliheyn, Riyadus-Salikhin | id RUS.RIYADUSSALIHEYN | country RUS | sector REB | kind group | role fighter | from 1994-12-11
actor Special Purpose Islamic Regiment | id RUS.SPECIALPURPOSEISLAMICREG | country RUS | sector REB | kind group | role fighter | from 1994-12-11
actor Caucasus Emirate, Islamic Emirate of the Caucasus | id RUS.CE | country RUS | sector REB | kind group | role fighter | from 2007-10-31 | to 2016-12-31
actor Wagner Group, Wagner group, Wagner mercenaries, Russian mercenaries, Wagner PMC, PMC Wagner, Wagner | id RUS.WAGNER | country RUS | sector PRM | kind group | role fighter | from 2014-05-01 | note "a surname too; in news of Africa and Ukraine the company"
actor Africa Corps | id RUS.AFRICACORPS | country RUS | sector PRM | kind group | role fighter | from 2023-11-01
actor Kadyrovtsy, Kadyrovites | id RUS.KADYROV | country RUS | sector PRM | kind group | role fighter
actor pro-Russian separatists, pro-Russia separatists, Russian-backed separatists, Russia-backed separatists, pro-Russian rebels | id UKR.DNR | country UKR | sector REB | kind group | role fighter | from 2014-04-07
actor Donetsk People's Republic, DNR, DPR | id UKR.DONETSKPEOPLESREPUBLIC | country UKR | sector REB | kind group | role fighter | from 2014-04-07
actor Luhansk People's Republic, Lugansk People's Republic, LNR, LPR | id UKR.LUHANSKPEOPLESREPUBLIC | country UKR | sector REB | kind group | role fighter | from 2014-04-07
actor Freedom of Russia Legion | id UKR.FREERUSSIA | country UKR | sector REB | kind group | role fighter | from 2022-03-10
actor Russian Volunteer Corps | id UKR.RUSSIANVOLUNTEERCORPS | country UKR | sector REB | kind group | role fighter | from 2022-03-10
actor Abkhaz separatists, Abkhaz rebels | id GEO.ABKHAZREBELS | country GEO | sector REB | kind group | role fighter | from 1991-01-01
actor South Ossetian separatists | id GEO.SOUTHOSSETIANSEPARATISTS | country GEO | sector REB | kind group | role fighter | from 1991-01-01
actor EOKA, EOKA-B | id CYP.EOKA | country CYP | sector REB | kind group | role fighter | from 1955-04-01 | to 1978-12-31

# --- Americas ---
actor Revolutionary Armed Forces of Colombia, Colombian Revolutionary Armed Forces, FARC, FARC-EP, Farc | id COL.FARC | country COL | sector REB | kind group | role fighter | from 1964-05-27
actor FARC dissidents, dissident FARC, FARC dissident, ex-FARC mafia | id COL.FARCDISS | country COL | sector REB | kind group | role fighter | from 2016-07-06 | member COL.FARC
actor Estado Mayor Central, Central General Staff | id COL.ESTADOMAYORCENTRAL | country COL | sector REB | kind group | role fighter | from 2016-07-06 | member COL.FARC
actor Segunda Marquetalia, Second Marquetalia | id COL.SEGUNDAMARQUETALIA | country COL | sector REB | kind group | role fighter | from 2016-07-06 | member COL.FARC
actor National Liberation Army, Army of National Liberation, National Liberation Army of Colombia, Colombian National Liberation Army, ELN, Ejército de Liberación Nacional | id COL.ELN | country COL | sector REB | kind group | role fighter | from 1964-07-04 | note "the Bolivian and Macedonian groups of the same name are named with their country"
actor Popular Liberation Army, People's Liberation Army of Colombia, Popular Liberation Army of Colombia, EPL, Los Pelusos | id COL.EPL | country COL | sector REB | kind group | role fighter | from 1967-12-17
actor April 19 Movement, 19th of April Movement, M-19, M19 | id COL.M19 | country COL | sector REB | kind group | role fighter | from 1970-04-19 | to 1990-03-09
actor United Self-Defense Forces of Colombia, United Self-Defence Forces of Colombia, AUC, Colombian paramilitaries | id COL.AUC | country COL | sector PRM | kind group | role fighter | from 1981-12-01 | to 2006-12-31
actor Death to Kidnappers | id COL.DEATHTOKIDNAPPERS | country COL | sector PRM | kind group | role fighter | from 1981-12-01 | to 2006-12-31
actor Clan del Golfo, Gulf Clan, Gaitanist Self-Defense Forces of Colombia, Gaitanista Army of Colombia, Urabeños, Los Urabeños, Usuga Clan, AGC | id COL.GULF | country COL | sector CRM | kind group | role fighter | from 2006-01-01
actor Los Rastrojos | id COL.RASTROJOS | country COL | sector CRM | kind group | role fighter | from 2004-01-01
actor Aguilas Negras, Águilas Negras, Black Eagles | id COL.AGUILASNEGRAS | country COL | sector CRM | kind group | role fighter | from 2004-01-01
actor Medellin cartel, Medellin Cartel, Extraditables, the Extraditables | id COL.MEDELLIN | country COL | sector CRM | kind group | role fighter | from 1972-01-01 | to 1998-12-31
actor Cali cartel, Cali Cartel | id COL.CALICARTEL | country COL | sector CRM | kind group | role fighter | from 1972-01-01 | to 1998-12-31
actor Los Pepes | id COL.LOSPEPES | country COL | sector CRM | kind group | role fighter | from 1972-01-01 | to 1998-12-31
actor Simon Bolivar Guerrilla Coordinating Board | id COL.SIMON | country COL | sector REB | kind group | role fighter | from 1984-01-01 | to 1993-12-31
actor Quintin Lame | id COL.QUINTINLAME | country COL | sector REB | kind group | role fighter | from 1984-01-01 | to 1993-12-31
actor Bolivarian Liberation Forces | id VEN.FBL | country VEN | sector REB | kind group | role fighter
actor Bandera Roja | id VEN.BANDERAROJA | country VEN | sector REB | kind group | role fighter
actor colectivos | id VEN.COLECTIVOS | country VEN | sector PRM | kind group | role fighter
actor Tren de Aragua | id VEN.TDA | country VEN | sector CRM | kind group | role fighter
actor Shining Path, Sendero Luminoso | id PER.SL | country PER | sector REB | kind group | role fighter | from 1969-01-01
actor Tupac Amaru Revolutionary Movement, Tupac Amaru, Túpac Amaru Revolutionary Movement, MRTA | id PER.MRTA | country PER | sector REB | kind group | role fighter | from 1982-01-01 | to 1998-12-31
actor Tupac Katari Guerrilla Army | id BOL.EGTK | country BOL | sector REB | kind group | role fighter | from 1986-01-01 | to 1993-12-31
actor Zarate Willka Armed Forces of Liberation | id BOL.ZARATEWILLKAARMEDFORCESL | country BOL | sector REB | kind group | role fighter | from 1986-01-01 | to 1993-12-31
actor Alfaro Vive Carajo, Alfaro Lives Dammit | id ECU.AVC | country ECU | sector REB | kind group | role fighter | from 1983-01-01 | to 1991-12-31
actor Los Choneros, Choneros | id ECU.CHONEROS | country ECU | sector CRM | kind group | role fighter
actor Los Lobos | id ECU.LOSLOBOS | country ECU | sector CRM | kind group | role fighter
actor Manuel Rodriguez Patriotic Front, Manuel Rodríguez Patriotic Front, FPMR | id CHL.FPMR | country CHL | sector REB | kind group | role fighter | from 1983-12-14
actor Lautaro Youth Movement, Lautaro faction | id CHL.LAUTAROYOUTHMOVEMENT | country CHL | sector REB | kind group | role fighter | from 1983-12-14
actor Movement of the Revolutionary Left, Revolutionary Left Movement | id CHL.MIR | country CHL | sector REB | kind group | role fighter | from 1965-08-15 | to 1990-12-31
actor Coordinadora Arauco-Malleco, Arauco-Malleco Coordination | id CHL.CAM | country CHL | sector REB | kind group | role fighter | from 1998-01-01
actor Weichan Auka Mapu | id CHL.WEICHANAUKAMAPU | country CHL | sector REB | kind group | role fighter | from 1998-01-01
actor Montoneros, Montonero | id ARG.MONTONEROS | country ARG | sector REB | kind group | role fighter | from 1970-05-29 | to 1981-12-31
actor People's Revolutionary Army of Argentina | id ARG.ERP | country ARG | sector REB | kind group | role fighter | from 1970-07-30 | to 1979-12-31
actor Argentine Anticommunist Alliance, Argentine Anti-Communist Alliance, Triple A death squad | id ARG.AAA | country ARG | sector PRM | kind group | role fighter | from 1973-11-21 | to 1976-12-31
actor Tupamaros, Tupamaro | id URY.TUPAMAROS | country URY | sector REB | kind group | role fighter | from 1967-01-01 | to 1972-12-31
actor National Liberating Action | id BRA.ALN | country BRA | sector REB | kind group | role fighter | from 1967-01-01 | to 1974-12-31
actor Popular Revolutionary Vanguard | id BRA.POPULARREVOLUTIONARYVANG | country BRA | sector REB | kind group | role fighter | from 1967-01-01 | to 1974-12-31
actor First Capital Command, Primeiro Comando da Capital | id BRA.PCC | country BRA | sector CRM | kind group | role fighter
actor Red Command, Comando Vermelho | id BRA.REDCOMMAND | country BRA | sector CRM | kind group | role fighter
actor Third Pure Command | id BRA.THIRDPURECOMMAND | country BRA | sector CRM | kind group | role fighter
actor Paraguayan People's Army | id PRY.EPP | country PRY | sector REB | kind group | role fighter | from 2008-03-01
actor Contras, Contra rebels, Contra guerrillas, Nicaraguan Democratic Force, Nicaraguan contras, Nicaraguan Resistance, contra rebels | id NIC.CONTRAS | country NIC | sector REB | kind group | role fighter | from 1979-07-20 | to 1990-06-27
actor Sandinista National Liberation Front, Sandinistas, Sandinista, FSLN | id NIC.FSLN | country NIC | sector REB | kind group | role fighter | from 1961-07-19 | to 1979-07-18
actor Sandinista National Liberation Front, Sandinistas, Sandinista, FSLN | id NIC.FSLNGOV | country NIC | sector GOV | kind org | from 1979-07-19
actor Farabundo Marti National Liberation Front, Farabundo Martí National Liberation Front, FMLN | id SLV.FMLN | country SLV | sector REB | kind group | role fighter | from 1970-04-01 | to 1992-01-16
actor Popular Liberation Forces, Farabundo Marti Popular Liberation Forces | id SLV.POPULARLIBERATIONFORCES | country SLV | sector REB | kind group | role fighter | from 1970-04-01 | to 1992-01-16
actor Popular Revolutionary Bloc | id SLV.POPULARREVOLUTIONARYBLOC | country SLV | sector REB | kind group | role fighter | from 1970-04-01 | to 1992-01-16
actor Armed Forces of National Resistance, FARN | id SLV.ARMEDFORCESNATIONALRESIS | country SLV | sector REB | kind group | role fighter | from 1970-04-01 | to 1992-01-16
actor People's Revolutionary Army | id SLV.ERP | country SLV | sector REB | kind group | role fighter | from 1972-03-01 | to 1992-01-16
actor Clara Elizabeth Ramirez Front | id SLV.CLARAELIZABETHRAMIREZFRO | country SLV | sector REB | kind group | role fighter | from 1972-03-01 | to 1992-01-16
actor Secret Anti-Communist Army | id SLV.DEATHSQUADS | country SLV | sector PRM | kind group | role fighter | to 1992-01-16
actor White Warriors Union | id SLV.WHITEWARRIORSUNION | country SLV | sector PRM | kind group | role fighter | to 1992-01-16
actor Mara Salvatrucha, MS-13 | id SLV.MS13 | country SLV | sector CRM | kind group | role fighter
actor Barrio 18, 18th Street gang, Calle 18 | id SLV.BARRIO18 | country SLV | sector CRM | kind group | role fighter
actor Guatemalan National Revolutionary Unity, URNG | id GTM.URNG | country GTM | sector REB | kind group | role fighter | to 1996-12-29
actor Guerrilla Army of the Poor | id GTM.GUERRILLAARMYPOOR | country GTM | sector REB | kind group | role fighter | to 1996-12-29
actor Rebel Armed Forces | id GTM.REBELARMEDFORCES | country GTM | sector REB | kind group | role fighter | to 1996-12-29
actor Revolutionary Organization of the People in Arms | id GTM.REVOLUTIONARYORGANIZATIO | country GTM | sector REB | kind group | role fighter | to 1996-12-29
actor Guatemalan Labor Party | id GTM.GUATEMALANLABORPARTY | country GTM | sector REB | kind group | role fighter | to 1996-12-29
actor Cinchoneros, Cinchoneros Popular Liberation Movement, Cinchonero Popular Liberation Movement | id HND.CINCHONERO | country HND | sector REB | kind group | role fighter | from 1978-01-01 | to 1992-12-31
actor Morazanist Patriotic Front | id HND.MORAZANISTPATRIOTICFRONT | country HND | sector REB | kind group | role fighter | from 1978-01-01 | to 1992-12-31
actor Zapatista Army of National Liberation, Zapatista National Liberation Army, Zapatistas, EZLN | id MEX.EZLN | country MEX | sector REB | kind group | role fighter | from 1983-11-17
actor Popular Revolutionary Army | id MEX.EPR | country MEX | sector REB | kind group | role fighter | from 1996-06-28
actor Revolutionary Army of the Insurgent People | id MEX.REVOLUTIONARYARMYINSURGE | country MEX | sector REB | kind group | role fighter | from 1996-06-28
actor September 23 Communist League, 23rd of September Communist League | id MEX.LC23 | country MEX | sector REB | kind group | role fighter | from 1967-01-01 | to 1982-12-31
actor Party of the Poor | id MEX.PARTYPOOR | country MEX | sector REB | kind group | role fighter | from 1967-01-01 | to 1982-12-31
actor Jalisco New Generation Cartel, Jalisco New Generation cartel, Jalisco cartel, CJNG | id MEX.CJNG | country MEX | sector CRM | kind group | role fighter | from 2009-01-01
actor Sinaloa Cartel, Sinaloa cartel, Los Chapitos, Chapitos | id MEX.SINALOA | country MEX | sector CRM | kind group | role fighter
actor Los Zetas, Zetas cartel, Zetas | id MEX.ZETAS | country MEX | sector CRM | kind group | role fighter | from 1997-01-01
actor Cartel del Noreste, Northeast Cartel | id MEX.CARTELDELNORESTE | country MEX | sector CRM | kind group | role fighter | from 1997-01-01
actor Gulf Cartel, Gulf cartel | id MEX.GULF | country MEX | sector CRM | kind group | role fighter
actor Juarez Cartel, Juarez cartel, La Linea | id MEX.JUAREZ | country MEX | sector CRM | kind group | role fighter
actor Beltran Leyva cartel, Beltran Leyva Cartel | id MEX.BELTRANLEYVACARTEL | country MEX | sector CRM | kind group | role fighter
actor Tijuana Cartel, Tijuana cartel | id MEX.TIJUANACARTEL | country MEX | sector CRM | kind group | role fighter
actor La Familia Michoacana, La Familia | id MEX.FAMILIA | country MEX | sector CRM | kind group | role fighter | from 2006-01-01
actor Knights Templar cartel, Knights Templar Cartel | id MEX.KNIGHTSTEMPLARCARTEL | country MEX | sector CRM | kind group | role fighter | from 2006-01-01
actor Santa Rosa de Lima Cartel, Cartel Santa Rosa de Lima | id MEX.SANTAROSADELIMACARTEL | country MEX | sector CRM | kind group | role fighter | from 2006-01-01
actor Viv Ansanm | id HTI.GANGS | country HTI | sector CRM | kind group | role fighter | from 2018-01-01
actor G9 Family and Allies, G9 gang, G9 alliance | id HTI.G9FAMILYALLIES | country HTI | sector CRM | kind group | role fighter | from 2018-01-01
actor 400 Mawozo | id HTI.400MAWOZO | country HTI | sector CRM | kind group | role fighter | from 2018-01-01
actor Gran Grif, Gran Grif gang | id HTI.GRANGRIF | country HTI | sector CRM | kind group | role fighter | from 2018-01-01
actor anti-Castro Cubans, anti-Castro exiles, anti-Castro Cuban exiles | id CUB.EXILES | country USA | sector REB | kind group | role fighter | from 1961-01-01 | to 1999-12-31 | note "Cuban exiles in the United States"
actor Alpha 66 | id CUB.ALPHA66 | country USA | sector REB | kind group | role fighter | from 1961-01-01 | to 1999-12-31 | note "Cuban exiles in the United States"
actor Omega 7 | id CUB.OMEGA7 | country USA | sector REB | kind group | role fighter | from 1961-01-01 | to 1999-12-31 | note "Cuban exiles in the United States"
actor Coordination of United Revolutionary Organizations | id CUB.COORDINATIONUNITEDREVOLU | country USA | sector REB | kind group | role fighter | from 1961-01-01 | to 1999-12-31 | note "Cuban exiles in the United States"
actor El Condor | id CUB.ELCONDOR | country USA | sector REB | kind group | role fighter | from 1961-01-01 | to 1999-12-31 | note "Cuban exiles in the United States"
actor Armed Forces of National Liberation, Fuerzas Armadas de Liberacion Nacional, FALN | id PRI.FALN | country PRI | sector REB | kind group | role fighter | from 1974-01-01
actor Macheteros, Los Macheteros, Boricua Popular Army | id PRI.MACHETEROS | country PRI | sector REB | kind group | role fighter | from 1974-01-01
actor Dominican Popular Movement | id DOM.DOMPOPULAR | country DOM | sector REB | kind group | role fighter | from 1956-02-20 | to 1990-12-31
actor Jamaat al Muslimeen | id TTO.MUSLIMEEN | country TTO | sector REB | kind group | role fighter
actor Front de liberation du Quebec, Quebec Liberation Front, FLQ | id CAN.FLQ | country CAN | sector REB | kind group | role fighter | from 1963-02-01 | to 1972-12-31
actor Weather Underground, Weathermen, Weather Underground Organization | id USA.WEATHER | country USA | sector REB | kind group | role fighter | from 1969-06-18 | to 1985-12-31
actor Symbionese Liberation Army | id USA.SLA | country USA | sector REB | kind group | role fighter | from 1973-08-21 | to 1978-12-31
actor New World Liberation Front | id USA.NEWWORLDLIBERATIONFRONT | country USA | sector REB | kind group | role fighter | from 1973-08-21 | to 1978-12-31
actor Black Liberation Army, BLA | id USA.BLACKLA | country USA | sector REB | kind group | role fighter | from 1970-01-01 | to 1981-12-31
actor Black Panthers, Black Panther Party | id USA.PANTHERS | country USA | sector REB | kind group | role fighter | from 1966-10-15 | to 1982-12-31
actor Jewish Defense League, Jewish Armed Resistance, JDL | id USA.JDL | country USA | sector REB | kind group | role fighter | from 1968-06-01
actor Ku Klux Klan, KKK | id USA.KKK | country USA | sector REB | kind group | role fighter
actor Aryan Nations | id USA.ARYANNATIONS | country USA | sector REB | kind group | role fighter
actor Aryan Republican Army | id USA.ARYANREPUBLICANARMY | country USA | sector REB | kind group | role fighter
actor Earth Liberation Front | id USA.ELF | country USA | sector REB | kind group | role fighter | from 1992-01-01
actor Evan Mecham Eco-Terrorist International Conspiracy | id USA.EVANMECHAMECOTERRORISTIN | country USA | sector REB | kind group | role fighter | from 1992-01-01
actor May 19 Communist Order | id USA.MAY19 | country USA | sector REB | kind group | role fighter | from 1975-01-01 | to 1986-12-31
actor Armed Resistance Unit | id USA.ARMEDRESISTANCEUNIT | country USA | sector REB | kind group | role fighter | from 1975-01-01 | to 1986-12-31
actor United Freedom Front | id USA.UNITEDFREEDOMFRONT | country USA | sector REB | kind group | role fighter | from 1975-01-01 | to 1986-12-31
actor Red Guerrilla Resistance | id USA.REDGUERRILLARESISTANCE | country USA | sector REB | kind group | role fighter | from 1975-01-01 | to 1986-12-31
actor Sam Melville-Jonathan Jackson Unit | id USA.SAMMELVILLEJONATHANJACKS | country USA | sector REB | kind group | role fighter | from 1975-01-01 | to 1986-12-31
actor George Jackson Brigade | id USA.GEORGEJACKSONBRIGADE | country USA | sector REB | kind group | role fighter | from 1975-01-01 | to 1986-12-31
actor Army of God | id USA.ARMYOFGOD | country USA | sector REB | kind group | role fighter | from 1982-01-01
actor Proud Boys | id USA.PROUDBOYS | country USA | sector REB | kind group | role fighter | from 2009-03-01
actor Oath Keepers | id USA.OATHKEEPERS | country USA | sector REB | kind group | role fighter | from 2009-03-01
actor Atomwaffen Division | id USA.ATOMWAFFENDIVISION | country USA | sector REB | kind group | role fighter | from 2009-03-01
actor Organization of Arab Armed Struggle, Organization for the Armed Arab Struggle, Carlos group | id INT.CARLOS | sector IMG | kind group | role fighter | from 1975-01-01 | to 1994-08-14
