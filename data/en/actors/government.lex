# government.lex - offices and institutions of states: common nouns first, then those with a name of their own.
#
# A `generic` takes its country from its modifier ("the Pakistani army", "Kabul's foreign ministry") and gives the sector.
# `speaker yes`: speaks for its modifier, so the claimant is what it is the spokesman of. `collective yes`: a singular that
# stands for many people or a whole body ("police", "the army").
# Words are matched in any case; a title written with capitals only (Gen., Col.) matches only capitals.

# --- heads of state and government ---
generic president, presidents, vice president, vice-president, vice presidents, head of state, heads of state | role official | sector GOV
generic presidency, presidential palace, presidential office, president's office | role official | sector GOV | collective yes
generic prime minister, prime ministers, premier, premiers, deputy prime minister, chief minister, chief ministers, chief executive, chancellor, taoiseach, PM | role official | sector GOV
generic prime minister's office, premier's office | role official | sector GOV | collective yes
generic caretaker prime minister, acting president, interim president, interim prime minister | role official | sector GOV
generic king, queen, emperor, emir, sultan, monarch, crown prince, prince, princess, supreme leader | role official | sector GOV
generic dictator, strongman, ruler, rulers | role official | sector GOV
generic leader, leaders, leadership | note "sector and role are those of whom they lead"
generic first lady | role civilian

# --- government ---
generic government, governments, gov't, govt, administration, administrations, regime, regimes, cabinet, state authorities, federal government, central government, interim government, caretaker government, transitional government, national government, local government, provincial government, military government, unity government | role official | sector GOV | collective yes
generic authorities, authority, local authorities, provincial authorities | role official | sector GOV | collective yes
generic junta, military junta, ruling junta, military council, military regime, military rulers | role official | sector GOV | collective yes
generic minister, ministers, junior minister, deputy minister, state minister, minister of state, cabinet minister, cabinet ministers | role official | sector GOV
generic foreign minister, foreign ministers, minister of foreign affairs, minister for foreign affairs, foreign secretary, external affairs minister, deputy foreign minister, secretary of state, top diplomat | role official | sector GOV
generic defence minister, defense minister, defence ministers, defense ministers, minister of defence, minister of defense, minister for defence, minister for defense, defence secretary, defense secretary, secretary of defense, deputy defence minister, deputy defense minister, defence chief, defense chief | role official | sector GOV
generic interior minister, interior ministers, minister of interior, minister of the interior, minister for interior, home minister, home secretary, deputy interior minister, security minister, internal affairs minister | role official | sector GOV
generic information minister, minister of information, minister for information, communications minister, deputy information minister | role official | sector GOV
generic finance minister, oil minister, trade minister, commerce minister, justice minister, health minister, education minister, religious affairs minister, refugees minister, planning minister, law minister, agriculture minister, labor minister, labour minister, energy minister, railways minister, transport minister | role official | sector GOV
generic attorney general, attorneys general, advocate general, solicitor general | role official | sector GOV
generic national security adviser, national security advisor, special adviser, special assistant, adviser, advisor, advisers, advisors, aide, aides | role official | sector GOV
generic ministry, ministries, department, government department | role official | sector GOV | collective yes
generic foreign ministry, ministry of foreign affairs, foreign affairs ministry, foreign office, state department, external affairs ministry, ministry of external affairs, Ministry of External Affairs, Foreign Office, Ministry of Foreign Affairs | role official | sector GOV | collective yes
generic defence ministry, defense ministry, ministry of defence, ministry of defense, Ministry of National Defence, Ministry of National Defense, defense department, department of defense | role official | sector GOV | collective yes
generic interior ministry, ministry of interior, ministry of the interior, home ministry, home office, ministry of internal affairs | role official | sector GOV | collective yes
generic information ministry, ministry of information, health ministry, ministry of health, public health ministry, finance ministry, education ministry, justice ministry, refugees ministry, emergency ministry, emergencies ministry, border ministry, ministry of borders and tribal affairs | role official | sector GOV | collective yes
generic information directorate, directorate of information, media office, press office, press service, information department, media centre, media center, public relations department, media wing | role official | sector GOV | speaker yes | collective yes
generic disaster management authority, disaster agency, disaster ministry, civil defence, civil defense, emergency services, rescue services, rescue service, fire brigade, fire service | role official | sector GOV | collective yes

# --- officials and speakers ---
generic official, officials, government official, government officials, senior official, senior officials, local official, local officials, functionary, functionaries, bureaucrat, bureaucrats, civil servant, civil servants, government employee, government employees, government worker, government workers | role official | sector GOV
generic security official, security officials, security source, security sources, intelligence official, intelligence officials, intelligence source, intelligence sources, military official, military officials, military source, military sources, defence official, defense official, defence officials, defense officials, army official, army officials, army source | role official | sector MIL | speaker yes
generic police official, police officials, police source, police sources, police spokesman, police spokeswoman, police spokesperson | role police | sector COP | speaker yes
generic health official, health officials, hospital official, hospital officials, hospital source, medical source, medical sources, hospital sources, rescue official, rescue officials, local administrator, district administrator | role official | sector GOV
generic spokesman, spokesmen, spokeswoman, spokeswomen, spokesperson, spokespersons, spokespeople, chief spokesman, deputy spokesman, deputy spokesperson, press secretary, mouthpiece | speaker yes
generic military spokesman, military spokesperson, military spokeswoman, army spokesman, army spokesperson, army spokeswoman, defence spokesman, defense spokesman | role official | sector MIL | speaker yes
generic government spokesman, government spokesperson, government spokeswoman, presidential spokesman, presidential spokesperson | role official | sector GOV | speaker yes
generic foreign ministry spokesman, foreign ministry spokesperson, foreign ministry spokeswoman, foreign office spokesman, foreign office spokesperson, foreign office spokeswoman | role official | sector GOV | speaker yes
generic defence ministry spokesman, defense ministry spokesman, defence ministry spokesperson, defense ministry spokesperson, interior ministry spokesman, interior ministry spokesperson | role official | sector GOV | speaker yes
generic representative, representatives, delegate, delegates, delegation, delegations, negotiator, negotiators, negotiating team | role official | speaker yes
generic counterpart, counterparts | role official | sector GOV
generic governor, governors, provincial governor, deputy governor, district governor, lieutenant governor, deputy commissioner, assistant commissioner, district commissioner, political agent, prefect, sub-prefect, regional governor | role official | sector GOV
generic mayor, mayors, deputy mayor, councillor, councillors, councilman, councilwoman, councilor, village head, village chief, district chief, district head, tribal chief, local chief | role official | sector GOV
generic ambassador, ambassadors, envoy, envoys, special envoy, special envoys, special representative, diplomat, diplomats, consul, consul general, consuls, charge d'affaires, chargé d'affaires, attache, attaché, military attache, military attaché, high commissioner, diplomatic mission | role official | sector GOV
generic embassy, embassies, consulate, consulates, consulate general, high commission | role official | sector GOV | collective yes
generic secretary general, secretary-general, deputy secretary-general, director general, director-general, executive director | role official
generic customs officer, customs officers, customs official, customs officials, tax collector, tax collectors, election official, election officials, election worker, election workers, poll worker, poll workers, forest guard, forest guards, park ranger, park rangers | role official | sector GOV
generic prison guard, prison guards, warder, warders, jailer, prison officer, prison officers, corrections officer | role police | sector COP
generic jirga, loya jirga, grand jirga | role official | sector GOV | collective yes
generic tribal elder, tribal elders, elder, elders, village elder, village elders, tribal leader, tribal leaders, malik, maliks, chieftain, chieftains | role civilian | sector ELI

# --- military ---
generic army, armies, ground forces, land forces | role soldier | sector MIL | collective yes
generic military, armed forces, defence forces, defense forces, defence force, defense force, military forces, military force, regular forces, government forces, regime forces, government troops, federal forces, loyalist forces, state forces, pro-government forces, occupation forces, coalition forces, allied forces, international forces, foreign forces, foreign troops, multinational force, multi-national force | role soldier | sector MIL | collective yes
generic security forces, security force, law enforcement agencies, law-enforcement agencies, security agencies, security services, security service, border forces, border force | role soldier | sector MIL | collective yes
generic forces, troops, army troops, military troops, ground troops, special forces, special operations forces, commando unit, elite forces, paratroops | role soldier | sector MIL | collective yes
generic air force, airforce, air forces, aviation | role soldier | sector MIL | collective yes
generic navy, naval forces, coast guard, coastguard, marines, marine corps | role soldier | sector MIL | collective yes
generic national guard, presidential guard, republican guard, border guard force | role soldier | sector MIL | collective yes
generic battalion, battalions, brigade, brigades, regiment, regiments, platoon, platoons, squad, garrison, contingent, military unit, army unit, patrol, patrols, army patrol, military patrol | role soldier | sector MIL | collective yes
generic high command, general staff, military command, general headquarters, joint chiefs, military leadership, army leadership, top brass | role official | sector MIL | collective yes
generic army chief, army chiefs, chief of army staff, chief of staff, chief of the army, chief of defence staff, chief of defense staff, military chief, air chief, naval chief, commander-in-chief, commander in chief, military ruler, military leader, military leaders | role official | sector MIL
generic intelligence agency, intelligence agencies, intelligence service, intelligence services, secret service, secret police, spy agency, spy agencies, military intelligence, intelligence directorate | role official | sector SPY | collective yes
generic spy, spies, intelligence officer, intelligence officers, intelligence agent, intelligence agents, secret agent, spy chief, intelligence chief, spymaster | role official | sector SPY
# ranks, before names or alone
generic field marshal, Gen., lieutenant general, lieutenant-general, Lt. Gen., Lt. General, lieutenant generals, major general, major-general, Maj. Gen., Maj. General, major generals, brigadier general, brigadier-general, Brig. Gen., brigadier, brigadiers, Brig., general officer, army general, army generals, retired general, retired generals, generals | role soldier | sector MIL
generic General | role soldier | sector MIL | note "only with a capital; the adjective is written small"
generic colonel, colonels, Col., lieutenant colonel, lieutenant-colonel, Lt. Col., lieutenant colonels, army major, Maj., army captain, Capt., lieutenant, lieutenants, Lt., second lieutenant, sublieutenant, sub-lieutenant | role soldier | sector MIL
generic Major, Captain | role soldier | sector MIL | note "only with a capital; captains are also of teams and ships"
generic sergeant, sergeants, Sgt., Staff Sgt., corporal, corporals, Cpl., Lance Cpl., lance corporal, Pvt., lance naik, naik, havildar, subedar, sepoy, sepoys, jawan, jawans, private first class, petty officer, warrant officer, noncommissioned officer, noncommissioned officers, non-commissioned officers | role soldier | sector MIL
generic admiral, admirals, rear admiral, vice admiral, commodore, Adm., air marshal, air commodore, wing commander, squadron leader, squadron leaders | role soldier | sector MIL

# --- police ---
generic police, police force, police forces, riot police, traffic police, border police, military police, federal police, national police, local police, provincial police, state police, anti-terrorism police, counter-terrorism police, counterterrorism police, highway patrol, police patrol, police team, police party, police unit, counter-terrorism department, counterterrorism department, anti-terrorism department, anti-terrorist police, anti-riot police, special police, auxiliary police, paramilitary police, gendarmerie, carabinieri, law enforcement, levies, khasadars, khasadar force | role police | sector COP | collective yes
generic police chief, police chiefs, chief of police, police commissioner, police commander, police commanders, police superintendent, superintendent of police, deputy superintendent of police, senior superintendent of police, inspector general of police, inspector general, deputy inspector general, district police officer, regional police officer, police captain, police colonel, police major, police general, police lieutenant, police sergeant, police inspector, sub-inspector, assistant sub-inspector, station house officer, head constable, sheriff, sheriffs, DSP, SHO, DPO | role police | sector COP

# --- parliament, parties, courts ---
generic parliament, parliaments, national assembly, provincial assembly, legislature, legislatures, senate, house of representatives, congress, lower house, upper house, knesset, state assembly, constituent assembly, federal parliament | role official | sector LEG | collective yes
generic lawmaker, lawmakers, legislator, legislators, member of parliament, members of parliament, parliamentarian, parliamentarians, MP, MPs, MNA, MPA, senator, senators, congressman, congressmen, congresswoman, member of the national assembly, assembly member, parliament member, parliament members, deputy speaker | role official | sector LEG
generic opposition, opposition party, opposition parties, opposition leader, opposition leaders, opposition figure, opposition figures, opposition lawmaker, opposition lawmakers, opposition politician, opposition politicians, opposition member, opposition members, opposition activist, opposition activists, opposition supporter, opposition supporters | role civilian | sector OPP
generic political party, political parties, ruling party, party leader, party leaders, party official, party officials, party worker, party workers, party activist, party activists, political worker, political workers, party member, party members | role civilian | sector PTY
generic former president, former prime minister, former premier, ex-president, ex-prime minister, former minister, former official, former officials, former lawmaker, former governor, former ambassador, former foreign minister, former general, former army chief, ex-minister | role civilian | sector ELI
generic court, courts, supreme court, high court, appeals court, constitutional court, tribunal, tribunals, anti-terrorism court, military court, judiciary | role official | sector JUD | collective yes
generic judge, judges, chief justice, justices, magistrate, magistrates, prosecutor, prosecutors, public prosecutor, state prosecutor, prosecutor general, prosecutor's office, prosecutors' office, qadi, court official, court officials | role official | sector JUD

# --- Afghanistan ---
# The Taliban are rebels until 14 August 2021 (and a government in 1996-2001) and the government since.
actor Taliban, Taleban, Taliban movement, Taliban government, Taliban authorities, Taliban administration, Taliban regime, Afghan Taliban, Afghan Taleban, Afghan Taliban regime, Islamic Emirate of Afghanistan, Islamic Emirate, IEA
    id       AFG.TALIBAN
    country  AFG
    sector   GOV
    kind     org
    from     2021-08-15
    note     "the Pakistani army says 'Afghan Taliban regime'; the government calls itself the Islamic Emirate"
actor Taliban, Taleban, Taliban movement, Afghan Taliban, Afghan Taleban, Islamic Emirate of Afghanistan, Islamic Emirate
    id       AFG.TALIBAN.INSURGENCY
    country  AFG
    sector   REB
    kind     group
    from     2001-11-14
    to       2021-08-14
actor Taliban, Taleban, Taliban movement, Taliban government, Taliban authorities, Taliban regime, Afghan Taliban, Islamic Emirate of Afghanistan
    id       AFG.TALIBAN.1996
    country  AFG
    sector   GOV
    kind     org
    from     1996-09-27
    to       2001-11-13
actor Taliban, Taleban, Taliban movement, Taliban militia
    id       AFG.TALIBAN.1994
    country  AFG
    sector   REB
    kind     group
    from     1994-08-01
    to       1996-09-26
actor Islamic Republic of Afghanistan | id AFG.REPUBLIC | country AFG | sector GOV | kind org | from 2004-01-26 | to 2021-08-14
actor Afghan National Army, ANA | id AFG.ANA | country AFG | sector MIL | kind org | role soldier | from 2002-12-01 | to 2021-08-14
actor Afghan National Police, ANP | id AFG.ANP | country AFG | sector COP | kind org | role police | to 2021-08-14
actor Afghan Local Police, ALP | id AFG.ALP | country AFG | sector COP | kind org | role police | from 2010-07-01 | to 2020-09-30
actor Afghan National Security Forces, Afghan National Defense and Security Forces, ANSF, ANDSF | id AFG.ANSF | country AFG | sector MIL | kind org | role soldier | to 2021-08-14
actor National Directorate of Security, NDS | id AFG.NDS | country AFG | sector SPY | kind org | from 2002-01-01 | to 2021-08-14
actor General Directorate of Intelligence, GDI | id AFG.GDI | country AFG | sector SPY | kind org | from 2021-08-15
actor Northern Alliance, United Islamic Front | id AFG.NORTHERNALLIANCE | country AFG | sector REB | kind group | from 1996-10-01 | to 2001-12-22
actor International Security Assistance Force, ISAF, Resolute Support | id NATO.ISAF | sector MIL | kind org | role soldier | from 2001-12-20 | to 2021-07-12
actor Afghan Border Police, Afghan border forces, Afghan border guards, Afghan border security forces | id AFG.BORDER | country AFG | sector MIL | kind org | role soldier

# --- Pakistan ---
actor Inter-Services Public Relations, Inter Services Public Relations, ISPR | id PAK.ISPR | country PAK | sector MIL | kind org | note "the media wing of the armed forces: speaks for them"
actor Inter-Services Intelligence, Inter Services Intelligence, Inter-Services Intelligence Directorate, ISI | id PAK.ISI | country PAK | sector SPY | kind org
actor Pakistan Army, Pakistani Army, Pak Army | id PAK.ARMY | country PAK | sector MIL | kind org | role soldier
actor Pakistan Air Force, Pakistani Air Force, PAF | id PAK.AIRFORCE | country PAK | sector MIL | kind org | role soldier
actor Pakistan Navy | id PAK.NAVY | country PAK | sector MIL | kind org | role soldier
actor Pakistan Armed Forces, Armed Forces of Pakistan | id PAK.FORCES | country PAK | sector MIL | kind org | role soldier
actor Frontier Corps | id PAK.FC | country PAK | sector MIL | kind org | role soldier | note "paramilitary, led by army officers"
actor Frontier Constabulary, Federal Constabulary | id PAK.FRONTIERCONSTABULARY | country PAK | sector COP | kind org | role police
actor Pakistan Rangers, Sindh Rangers, Punjab Rangers | id PAK.RANGERS | country PAK | sector MIL | kind org | role soldier
actor Balochistan Levies, Levies Force, Levies personnel | id PAK.LEVIES | country PAK | sector COP | kind org | role police
actor Counter Terrorism Department, Counter-Terrorism Department, CTD | id PAK.CTD | country PAK | sector COP | kind org | role police
actor Khyber Pakhtunkhwa government, KP government | id PAK.KPGOV | country PAK | sector GOV | kind org
actor National Assembly of Pakistan | id PAK.NA | country PAK | sector LEG | kind org
actor Khyber Pakhtunkhwa Assembly, Khyber Pakhtunkhwa Provincial Assembly, KP Assembly | id PAK.KPA | country PAK | sector LEG | kind org
actor Pakistan Tehreek-e-Insaf, Pakistan Tehreek-i-Insaf, Tehreek-e-Insaf, PTI | id PAK.PTI | country PAK | sector PTY | kind org
actor Pakistan Muslim League, Pakistan Muslim League-Nawaz, PML-N | id PAK.PMLN | country PAK | sector PTY | kind org
actor Pakistan People's Party, Pakistan Peoples Party, PPP | id PAK.PPP | country PAK | sector PTY | kind org
actor Awami National Party, ANP Pakistan | id PAK.ANP | country PAK | sector PTY | kind org
actor Jamiat Ulema-e-Islam, Jamiat Ulema-e-Islam-Fazl, JUI-F, JUI | id PAK.JUI | country PAK | sector PTY | kind org
actor Jamaat-e-Islami | id PAK.JI | country PAK | sector PTY | kind org | note "also of Bangladesh and India, with their modifier"
actor Muttahida Qaumi Movement, MQM | id PAK.MQM | country PAK | sector PTY | kind org
actor Tehreek-e-Labbaik Pakistan, Tehreek-e-Labbaik, TLP | id PAK.TLP | country PAK | sector PTY | kind org
actor Pashtun Tahafuz Movement, PTM | id PAK.PTM | country PAK | sector OPP | kind org
actor Baloch Yakjehti Committee, BYC | id PAK.BYC | country PAK | sector OPP | kind org

# --- parties elsewhere that conflict news names ---
actor People's Democratic Party, PDP | id NGA.PDP | country NGA | sector PTY | kind org
actor All Progressives Congress, APC party | id NGA.APC | country NGA | sector PTY | kind org
actor Justice and Development Party, AK Party, AKP | id TUR.AKP | country TUR | sector PTY | kind org
actor Patriotic Union of Kurdistan, PUK | id IRQ.PUK | country IRQ | sector PTY | kind org
actor Kurdistan Democratic Party, KDP | id IRQ.KDP | country IRQ | sector PTY | kind org
actor Baath Party, Ba'ath Party, Baath party, Baathists, Baathist | id IRQ.BAATH | country IRQ | sector PTY | kind org
actor Basque Nationalist Party, PNV | id ESP.PNV | country ESP | sector PTY | kind org
actor Sinn Fein, Sinn Féin | id IRL.SF | country GBR | sector PTY | kind org
actor Islamic Movement in Nigeria, Islamic Movement of Nigeria | id NGA.IMN | country NGA | sector REL | kind org

# --- United States ---
actor White House, Oval Office | id USA.WHITEHOUSE | country USA | sector GOV | kind office
actor Pentagon | id USA.PENTAGON | country USA | sector MIL | kind office
actor State Department, Department of State, Foggy Bottom | id USA.STATE | country USA | sector GOV | kind office
actor US Congress, U.S. Congress, Capitol Hill, US Senate, U.S. Senate, US House of Representatives | id USA.CONGRESS | country USA | sector LEG | kind org
actor Central Intelligence Agency, CIA, C.I.A. | id USA.CIA | country USA | sector SPY | kind org
actor Federal Bureau of Investigation, FBI, F.B.I. | id USA.FBI | country USA | sector COP | kind org
actor Drug Enforcement Administration, DEA | id USA.DEA | country USA | sector COP | kind org
actor Central Command, US Central Command, CENTCOM | id USA.CENTCOM | country USA | sector MIL | kind org
actor Africa Command, AFRICOM | id USA.AFRICOM | country USA | sector MIL | kind org
actor US Army, U.S. Army | id USA.ARMY | country USA | sector MIL | kind org | role soldier
actor US Marine, US Marines, U.S. Marine, U.S. Marines, US Marine Corps, U.S. Marine Corps | id USA.MARINES | country USA | sector MIL | kind org | role soldier
actor US Navy, U.S. Navy | id USA.NAVY | country USA | sector MIL | kind org | role soldier
actor US Air Force, U.S. Air Force, USAF | id USA.AIRFORCE | country USA | sector MIL | kind org | role soldier
actor Supreme Court of the United States, US Supreme Court, U.S. Supreme Court | id USA.SCOTUS | country USA | sector JUD | kind org
actor Democratic Party, Democrats | id USA.DEM | country USA | sector PTY | kind org
actor Republican Party, Republicans, GOP | id USA.GOP | country USA | sector PTY | kind org

# --- other seats of power, forces and services ---
actor Kremlin | id RUS.KREMLIN | country RUS | sector GOV | kind office
actor State Duma, Duma | id RUS.DUMA | country RUS | sector LEG | kind org
actor Federal Security Service, FSB | id RUS.FSB | country RUS | sector SPY | kind org
actor KGB | id RUS.KGB | country RUS | sector SPY | kind org | to 1991-12-03
actor GRU | id RUS.GRU | country RUS | sector SPY | kind org
actor Rosgvardia | id RUS.ROSGVARDIA | country RUS | sector MIL | kind org | role soldier
actor Red Army | id RUS.REDARMY | country RUS | sector MIL | kind org | role soldier | to 1991-12-26
actor Downing Street, 10 Downing Street, Whitehall | id GBR.DOWNING | country GBR | sector GOV | kind office
actor "Foreign, Commonwealth and Development Office", FCDO | id GBR.FCDO | country GBR | sector GOV | kind office
actor House of Commons, Westminster | id GBR.HOUSECOMMONS | country GBR | sector LEG | kind org
actor House of Lords | id GBR.HOUSELORDS | country GBR | sector LEG | kind org
actor Buckingham Palace | id GBR.PALACE | country GBR | sector GOV | kind office
actor Scotland Yard, Metropolitan Police | id GBR.MET | country GBR | sector COP | kind org | role police
actor MI5 | id GBR.MI5 | country GBR | sector SPY | kind org
actor MI6 | id GBR.MI6 | country GBR | sector SPY | kind org
actor Royal Air Force, RAF | id GBR.RAF | country GBR | sector MIL | kind org | role soldier | note "in German news of 1970-1998 RAF is the Red Army Faction: groups.lex"
actor Royal Navy | id GBR.ROYALNAVY | country GBR | sector MIL | kind org | role soldier
actor Royal Marines | id GBR.ROYALMARINES | country GBR | sector MIL | kind org | role soldier
actor Royal Ulster Constabulary, RUC | id GBR.RUC | country GBR | sector COP | kind org | role police | to 2001-11-03
actor Police Service of Northern Ireland, PSNI | id GBR.PSNI | country GBR | sector COP | kind org | role police | from 2001-11-04
actor Ulster Defence Regiment, Ulster Defense Regiment, UDR | id GBR.UDR | country GBR | sector MIL | kind org | role soldier | to 1992-07-01
actor Élysée, Elysee, Elysee Palace | id FRA.ELYSEE | country FRA | sector GOV | kind office
actor Quai d'Orsay | id FRA.QUAIDORSAY | country FRA | sector GOV | kind office
actor Bundestag | id DEU.BUNDESTAG | country DEU | sector LEG | kind org
actor Bundeswehr | id DEU.MIL | country DEU | sector MIL | kind org | role soldier
actor Guardia Civil, Civil Guard, Civil Guards | id ESP.GC | country ESP | sector COP | kind org | role police
actor Israel Defense Forces, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces, IDF | id ISR.IDF | country ISR | sector MIL | kind org | role soldier
actor Mossad | id ISR.MOSSAD | country ISR | sector SPY | kind org
actor Shin Bet, Shabak | id ISR.SHINBET | country ISR | sector SPY | kind org
actor Knesset | id ISR.KNESSET | country ISR | sector LEG | kind org
actor Likud | id ISR.LIKUD | country ISR | sector PTY | kind org
actor Palestinian Authority, Palestinian National Authority | id PSE.PA | country PSE | sector GOV | kind org | from 1994-05-04
actor Gaza Health Ministry, Gaza's Health Ministry, Hamas-run health ministry, Gaza health ministry, Gaza's health ministry | id PSE.MOH | country PSE | sector GOV | kind org
actor Islamic Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard, Iranian Revolutionary Guards, IRGC, Pasdaran | id IRN.IRGC | country IRN | sector MIL | kind org | role soldier | from 1979-05-05
actor Quds Force, Qods Force | id IRN.QUDS | country IRN | sector MIL | kind org | role soldier | member IRN.IRGC
actor Basij | id IRN.BASIJ | country IRN | sector PRM | kind org | role fighter
actor Majlis | id IRN.MAJLIS | country IRN | sector LEG | kind org | note "also the Maldives' parliament"
actor Grand National Assembly of Turkey | id TUR.TBMM | country TUR | sector LEG | kind org
actor National Intelligence Organization, Milli Istihbarat Teskilati | id TUR.MIT | country TUR | sector SPY | kind org
actor Jandarma | id TUR.JANDARMA | country TUR | sector COP | kind org | role police
actor Syrian Arab Army | id SYR.SAA | country SYR | sector MIL | kind org | role soldier | to 2024-12-08
actor Syrian National Army, SNA | id SYR.SNA | country SYR | sector REB | kind group | role fighter | from 2017-12-30 | to 2025-01-29
actor Popular Mobilization Forces, Popular Mobilisation Forces, Popular Mobilization Units, PMF, PMU, Hashd al-Shaabi, Hashed al-Shaabi | id IRQ.PMF | country IRQ | sector PRM | kind group | role fighter | from 2014-06-15
actor Peshmerga, peshmergas | id IRQ.PESHMERGA | country IRQ | sector MIL | kind org | role soldier
actor Sahwa, Sons of Iraq, Awakening Council, Awakening Councils | id IRQ.SAHWA | country IRQ | sector PRM | kind group | role fighter | from 2005-09-01
actor Lebanese Armed Forces, LAF | id LBN.LAF | country LBN | sector MIL | kind org | role soldier
actor South Lebanon Army, SLA | id LBN.SLA | country LBN | sector PRM | kind group | role fighter | to 2000-05-24
actor Central Reserve Police Force, CRPF | id IND.CRPF | country IND | sector COP | kind org | role police
actor Border Security Force, BSF | id IND.BSF | country IND | sector MIL | kind org | role soldier
actor Assam Rifles | id IND.AR | country IND | sector MIL | kind org | role soldier
actor Rashtriya Rifles | id IND.RR | country IND | sector MIL | kind org | role soldier
actor Research and Analysis Wing | id IND.RAW | country IND | sector SPY | kind org
actor Lok Sabha | id IND.LOKSABHA | country IND | sector LEG | kind org
actor Rajya Sabha | id IND.RAJYASABHA | country IND | sector LEG | kind org
actor Bharatiya Janata Party, BJP | id IND.BJP | country IND | sector PTY | kind org
actor Congress Party, Indian National Congress | id IND.INC | country IND | sector PTY | kind org
actor Salwa Judum | id IND.SALWAJUDUM | country IND | sector PRM | kind group | role fighter | from 2005-06-01 | to 2011-07-05
actor Village Defence Guards | id IND.VILLAGEDEFENCEGUARDS | country IND | sector PRM | kind group
actor Village Defence Committee | id IND.VILLAGEDEFENCECOMMITTEE | country IND | sector PRM | kind group
actor Ministry of External Affairs | id IND.MEA | country IND | sector GOV | kind office | note "the name of India's foreign ministry"
actor People's Liberation Army, PLA | id CHN.PLA | country CHN | sector MIL | kind org | role soldier
actor Chinese Communist Party, Communist Party of China | id CHN.CCP | country CHN | sector GOV | kind org
actor Tatmadaw, State Administration Council | id MMR.TATMADAW | country MMR | sector MIL | kind org | role soldier
actor National Unity Government | id MMR.NUG | country MMR | sector OPP | kind org | from 2021-04-16
actor Armed Forces of the Philippines | id PHL.AFP | country PHL | sector MIL | kind org | role soldier | note "AFP alone is the news agency: media.lex"
actor Philippine National Police, PNP | id PHL.PNP | country PHL | sector COP | kind org | role police
actor CAFGU, Citizen Armed Force Geographical Unit | id PHL.CAFGU | country PHL | sector PRM | kind group | role fighter
actor Rapid Action Battalion, RAB | id BGD.RAB | country BGD | sector COP | kind org | role police
actor Awami League | id BGD.AL | country BGD | sector PTY | kind org
actor Sudanese Armed Forces, SAF | id SDN.SAF | country SDN | sector MIL | kind org | role soldier
actor South Sudan People's Defence Forces, SSPDF | id SSD.SSPDF | country SSD | sector MIL | kind org | role soldier
actor Armed Forces of the Democratic Republic of the Congo, Armed Forces of the Democratic Republic of Congo, FARDC | id COD.FARDC | country COD | sector MIL | kind org | role soldier
actor Ethiopian National Defence Force, Ethiopian National Defense Force, ENDF | id ETH.ENDF | country ETH | sector MIL | kind org | role soldier
actor Ethiopian federal government | id ETH.FED | country ETH | sector GOV | kind org
actor Civilian Joint Task Force, CJTF | id NGA.CJTF | country NGA | sector PRM | kind group | role fighter | from 2013-06-01
actor Multinational Joint Task Force, MNJTF | id AFR.MNJTF | sector MIL | kind org | role soldier
actor Volunteers for the Defense of the Homeland, Volunteers for the Defence of the Homeland, VDP | id BFA.VDP | country BFA | sector PRM | kind group | role fighter | from 2020-01-21
actor Government of National Accord, GNA | id LBY.GNA | country LBY | sector GOV | kind org | from 2016-03-30 | to 2021-03-15
actor Government of National Unity | id LBY.GNU | country LBY | sector GOV | kind org | from 2021-03-15
actor Libyan National Army, LNA, Libyan Arab Armed Forces | id LBY.LNA | country LBY | sector REB | kind group | role fighter | from 2014-05-16
actor Ukrainian Armed Forces, Armed Forces of Ukraine | id UKR.ZSU | country UKR | sector MIL | kind org | role soldier
actor Security Service of Ukraine, SBU | id UKR.SBU | country UKR | sector SPY | kind org
actor Azov, Azov Battalion, Azov Brigade, Azov Regiment | id UKR.AZOV | country UKR | sector MIL | kind org | role soldier | from 2014-05-05
actor Verkhovna Rada | id UKR.RADA | country UKR | sector LEG | kind org
actor Tonton Macoutes, Tonton Macoute, Tontons Macoutes | id HTI.TONTON | country HTI | sector PRM | kind group | role fighter | to 1986-02-07
actor Carabineros | id CHL.CARABINEROS | country CHL | sector COP | kind org | role police
