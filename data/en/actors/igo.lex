# igo.lex - intergovernmental bodies, courts, humanitarian and rights organisations, think tanks and data projects.
#
# International bodies carry no country; national ones carry theirs. sector IGO: of states; NGO: of citizens, including the Red
# Cross movement; EDU: research. As a claimant these are neither party: figures with their name are a third account.

# --- United Nations ---
actor United Nations, UN, U.N., UNO, United Nations Organization | id UN | sector IGO | kind org
actor UN Security Council, U.N. Security Council, United Nations Security Council, UNSC, Security Council | id UN.SC | sector IGO | kind org | member UN
actor UN General Assembly, U.N. General Assembly, United Nations General Assembly, UNGA | id UN.GA | sector IGO | kind org | member UN
actor UN Human Rights Council, U.N. Human Rights Council, United Nations Human Rights Council | id UN.HRC | sector IGO | kind org | member UN
actor UN Secretary-General, U.N. Secretary-General, United Nations Secretary-General, UN chief, U.N. chief, UN Secretary General, U.N. Secretary General | id UN.SG | sector IGO | kind office | member UN
actor UNHCR, U.N.H.C.R., UN Refugee Agency, U.N. Refugee Agency, UN refugee agency, U.N. refugee agency, United Nations refugee agency, UN High Commissioner for Refugees, U.N. High Commissioner for Refugees, United Nations High Commissioner for Refugees | id UN.HCR | sector IGO | kind org | member UN
actor International Organization for Migration, International Organisation for Migration, UN migration agency, U.N. migration agency, UN's migration agency, IOM | id UN.IOM | sector IGO | kind org | member UN
actor OCHA, UN OCHA, UNOCHA, Office for the Coordination of Humanitarian Affairs, UN Office for the Coordination of Humanitarian Affairs, U.N. Office for the Coordination of Humanitarian Affairs, UN humanitarian office, UN humanitarian agency | id UN.OCHA | sector IGO | kind org | member UN
actor OHCHR, UN human rights office, U.N. human rights office, UN rights office, U.N. rights office, UN High Commissioner for Human Rights, U.N. High Commissioner for Human Rights, UN Human Rights Office, UN rights chief, U.N. rights chief, UN human rights chief, U.N. human rights chief | id UN.OHCHR | sector IGO | kind org | member UN
actor UNAMA, UN Assistance Mission in Afghanistan, U.N. Assistance Mission in Afghanistan, United Nations Assistance Mission in Afghanistan, UN mission in Afghanistan, U.N. mission in Afghanistan | id UN.AMA | sector IGO | kind org | member UN
actor World Food Programme, World Food Program, UN World Food Programme, U.N. World Food Program, WFP | id UN.WFP | sector IGO | kind org | member UN
actor UNICEF, Unicef, UN Children's Fund, U.N. Children's Fund, United Nations Children's Fund, UN children's agency, U.N. children's agency | id UN.ICEF | sector IGO | kind org | member UN
actor World Health Organization, World Health Organisation, WHO | id UN.WHO | sector IGO | kind org | member UN | note "WHO is matched in capitals only"
actor UNDP, United Nations Development Programme, UN Development Programme, U.N. Development Program | id UN.DP | sector IGO | kind org | member UN
actor UNRWA, UN Relief and Works Agency, U.N. Relief and Works Agency, United Nations Relief and Works Agency, UN agency for Palestinian refugees, U.N. agency for Palestinian refugees | id UN.RWA | sector IGO | kind org | member UN
actor UNFPA, UN Population Fund, United Nations Population Fund | id UN.UNFPA | sector IGO | kind org | member UN
actor UN Women | id UN.UNWOMEN | sector IGO | kind org | member UN
actor UNOPS | id UN.UNOPS | sector IGO | kind org | member UN
actor UN-Habitat | id UN.UNHABITAT | sector IGO | kind org | member UN
actor UNAIDS | id UN.UNAIDS | sector IGO | kind org | member UN
actor UNMAS, UN Mine Action Service | id UN.UNMAS | sector IGO | kind org | member UN
actor UNHAS, UN Humanitarian Air Service | id UN.UNHAS | sector IGO | kind org | member UN
actor UNDSS, UN Department of Safety and Security | id UN.UNDSS | sector IGO | kind org | member UN
actor UNODC, UN Office on Drugs and Crime | id UN.UNODC | sector IGO | kind org | member UN
actor FAO, Food and Agriculture Organization, Food and Agriculture Organisation | id UN.FAO | sector IGO | kind org | member UN
actor UNESCO, Unesco | id UN.ESCO | sector IGO | kind org | member UN
actor International Labour Organization, International Labor Organization | id UN.ILO | sector IGO | kind org | member UN
actor IAEA, International Atomic Energy Agency, UN nuclear watchdog, U.N. nuclear watchdog | id UN.IAEA | sector IGO | kind org | member UN
actor MONUSCO, MONUC, UN mission in Congo, U.N. mission in Congo | id UN.MONUSCO | sector IGO | kind org | member UN
actor MINUSMA | id UN.MINUSMA | sector IGO | kind org | member UN | from 2013-04-25 | to 2023-12-31
actor MINUSCA | id UN.MINUSCA | sector IGO | kind org | member UN | from 2014-04-10
actor UNMISS, UNMIS | id UN.MISS | sector IGO | kind org | member UN | from 2005-03-24
actor UNAMID | id UN.AMID | sector IGO | kind org | member UN | from 2007-07-31 | to 2020-12-31
actor UNISFA | id UN.ISFA | sector IGO | kind org | member UN | from 2011-06-27
actor UNIFIL, UN Interim Force in Lebanon, U.N. Interim Force in Lebanon | id UN.IFIL | sector IGO | kind org | member UN | from 1978-03-19
actor UNDOF | id UN.DOF | sector IGO | kind org | member UN | from 1974-05-31
actor UNPROFOR | id UN.PROFOR | sector IGO | kind org | member UN | from 1992-02-21 | to 1995-12-31
actor UNMIK | id UN.MIK | sector IGO | kind org | member UN | from 1999-06-10
actor MINUSTAH | id UN.STAH | sector IGO | kind org | member UN | from 2004-06-01 | to 2017-10-15
actor UNAMI | id UN.UNAMI | sector IGO | kind org | member UN
actor UNSMIL | id UN.UNSMIL | sector IGO | kind org | member UN
actor UNOCI | id UN.UNOCI | sector IGO | kind org | member UN
actor UNMIL | id UN.UNMIL | sector IGO | kind org | member UN
actor UNAMSIL | id UN.UNAMSIL | sector IGO | kind org | member UN
actor UNTAC | id UN.UNTAC | sector IGO | kind org | member UN
actor UNOSOM | id UN.UNOSOM | sector IGO | kind org | member UN
actor UNAVEM | id UN.UNAVEM | sector IGO | kind org | member UN
actor UNITAMS | id UN.UNITAMS | sector IGO | kind org | member UN
actor UNMEE | id UN.UNMEE | sector IGO | kind org | member UN
actor UNTAET | id UN.UNTAET | sector IGO | kind org | member UN
actor ONUSAL | id UN.ONUSAL | sector IGO | kind org | member UN
actor International Court of Justice, ICJ, World Court | id UN.ICJ | sector IGO | kind org | member UN
actor International Criminal Court, ICC | id ICC | sector IGO | kind org | from 2002-07-01
actor International Criminal Tribunal for the former Yugoslavia, ICTY | id UN.ICTY | sector IGO | kind org | to 2017-12-31
actor International Criminal Tribunal for Rwanda, ICTR | id UN.ICTR | sector IGO | kind org | to 2017-12-31

# --- other bodies of states ---
actor NATO, Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, Atlantic alliance | id NATO | sector IGO | kind org
actor KFOR | id NATO.KFOR | sector IGO | kind org | role soldier | member NATO
actor European Union, EU, E.U., European Commission, European Council, European Community, EC, European Economic Community | id EU | capital Brussels | sector IGO | kind org
actor European Parliament | id EU.EP | sector IGO | kind org | member EU
actor EUPOL | id EU.EUPOL | sector IGO | kind org | member EU
actor EULEX | id EU.EULEX | sector IGO | kind org | member EU
actor EUFOR | id EU.EUFOR | sector IGO | kind org | member EU
actor EUTM | id EU.EUTM | sector IGO | kind org | member EU
actor Council of Europe | id COE | sector IGO | kind org
actor African Union, AU, Organization of African Unity, Organisation of African Unity, OAU | id AFU | sector IGO | kind org
actor AMISOM, ATMIS, AUSSOM, African Union Mission in Somalia, African Union Transition Mission in Somalia, AU mission in Somalia | id AFU.AMISOM | sector IGO | kind org | member AFU | from 2007-01-19
actor AMIS, African Union Mission in Sudan | id AFU.AMIS | sector IGO | kind org | member AFU | from 2004-07-01 | to 2007-12-31
actor ECOWAS, Ecowas, Economic Community of West African States, ECOMOG | id ECOWAS | sector IGO | kind org
actor Alliance of Sahel States, AES | id AES | sector IGO | kind org | from 2023-09-16
actor G5 Sahel | id G5 | sector IGO | kind org | from 2014-02-16 | to 2023-12-06
actor Intergovernmental Authority on Development, IGAD | id IGAD | sector IGO | kind org
actor Southern African Development Community, SADC | id SADC | sector IGO | kind org
actor SAMIM | id SADC.SAMIM | sector IGO | kind org | member SADC
actor SAMIDRC | id SADC.SAMIDRC | sector IGO | kind org | member SADC
actor East African Community, EAC | id EAC | sector IGO | kind org
actor Arab League, League of Arab States | id ARABLEAGUE | sector IGO | kind org
actor Gulf Cooperation Council, GCC | id GCC | sector IGO | kind org
actor Organization of Islamic Cooperation, Organisation of Islamic Cooperation, Organization of the Islamic Conference, Organisation of the Islamic Conference, OIC | id OIC | sector IGO | kind org
actor Saudi-led coalition, Saudi led coalition, Arab coalition | id SAU.COALITION | country SAU | sector MIL | kind org | role soldier | from 2015-03-26
actor US-led coalition, U.S.-led coalition, American-led coalition, international coalition, Global Coalition, Operation Inherent Resolve | id USA.COALITION | country USA | sector MIL | kind org | role soldier
actor ASEAN, Asean, Association of Southeast Asian Nations, Association of South East Asian Nations | id ASEAN | sector IGO | kind org
actor SAARC, Saarc, South Asian Association for Regional Cooperation | id SAARC | sector IGO | kind org
actor Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO | id SCO | sector IGO | kind org
actor BRICS | id BRICS | sector IGO | kind org
actor Collective Security Treaty Organization, Collective Security Treaty Organisation, CSTO | id CSTO | sector IGO | kind org
actor Commonwealth of Independent States, CIS | id CIS | sector IGO | kind org
actor Economic Cooperation Organization, Economic Cooperation Organisation | id ECO | sector IGO | kind org
actor OSCE, Organization for Security and Cooperation in Europe, Organisation for Security and Cooperation in Europe, Organization for Security and Co-operation in Europe, Organization on Security and Cooperation in Europe, CSCE | id OSCE | sector IGO | kind org
actor Organization of American States, Organisation of American States, OAS | id OAS | sector IGO | kind org
actor CARICOM, Caricom, Caribbean Community | id CARICOM | sector IGO | kind org
actor Mercosur, MERCOSUR | id MERCOSUR | sector IGO | kind org
actor OPEC, Opec, Organization of the Petroleum Exporting Countries, Organization of Petroleum Exporting Countries | id OPEC | sector IGO | kind org
actor International Monetary Fund, IMF, I.M.F. | id IMF | sector IGO | kind org
actor World Bank | id WORLDBANK.WORLDBANK | sector IGO | kind org
actor Asian Development Bank | id WORLDBANK.ASIANDEVELOPMENTBANK | sector IGO | kind org
actor African Development Bank | id WORLDBANK.AFRICANDEVELOPMENTBANK | sector IGO | kind org
actor World Trade Organization, World Trade Organisation, WTO, GATT | id WTO | sector IGO | kind org
actor Group of Seven, G7, G-7 | id GSEVEN.GROUPSEVEN | sector IGO | kind org
actor Group of Eight, G8, G-8 | id GSEVEN.GROUPEIGHT | sector IGO | kind org
actor Group of 20, Group of Twenty, G20, G-20 | id GSEVEN.GROUP20 | sector IGO | kind org
actor Non-Aligned Movement, Nonaligned Movement | id NAM.MOVEMENT | sector IGO | kind org
actor Commonwealth of Nations | id COMMONWEALTH | sector IGO | kind org
actor Warsaw Pact | id WARSAWPACT | sector IGO | kind org | from 1955-05-14 | to 1991-07-01
actor Interpol, INTERPOL | id INTERPOL.INTERPOL | sector IGO | kind org
actor Europol | id INTERPOL.EUROPOL | sector IGO | kind org
actor Financial Action Task Force, FATF | id FATF | sector IGO | kind org
actor Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, OPCW | id OPCW | sector IGO | kind org
actor Peace Implementation Council | id PIC.PEACEIMPLEMENTATIONCOUNC | sector IGO | kind org
actor Office of the High Representative | id PIC.OFFICEHIGHREPRESENTATIVE | sector IGO | kind org
actor Quartet, Middle East Quartet | id QUARTET | sector IGO | kind org

# --- humanitarian ---
actor International Committee of the Red Cross, International Red Cross, ICRC, I.C.R.C. | id ICRC | sector NGO | kind org
actor Red Cross, Red Crescent, Red Cross and Red Crescent, International Federation of Red Cross and Red Crescent Societies, International Federation of the Red Cross and Red Crescent Societies, International Federation of the Red Cross, IFRC, National Red Cross, National Red Cross Society, National Red Cross Societies, NRCS | id IFRC | sector NGO | kind org
actor Palestine Red Crescent Society, Palestinian Red Crescent Society, Palestine Red Crescent, Palestinian Red Crescent, PRCS | id PSE.PRCS | country PSE | sector NGO | kind org
actor Syrian Arab Red Crescent, SARC | id SYR.SARC | country SYR | sector NGO | kind org
actor Afghan Red Crescent, Afghan Red Crescent Society, ARCS | id AFG.ARCS | country AFG | sector NGO | kind org
actor Pakistan Red Crescent Society, Pakistan Red Crescent | id PAK.PRCS | country PAK | sector NGO | kind org
actor Edhi Foundation, Edhi Welfare Trust | id PAK.EDHI | country PAK | sector NGO | kind org
actor Magen David Adom | id ISR.MDA | country ISR | sector NGO | kind org
actor White Helmets, Syria Civil Defence, Syria Civil Defense, Syrian Civil Defence, Syrian Civil Defense | id SYR.WHITEHELMETS | country SYR | sector NGO | kind org | from 2014-10-25
actor Médecins Sans Frontières, Medecins Sans Frontieres, Doctors Without Borders, MSF | id MSF | sector NGO | kind org
actor Médecins du Monde, Medecins du Monde, Doctors of the World, MDM | id MDM | sector NGO | kind org
actor Save the Children, Save the Children International, Save the Children Fund, SCF, SCI | id SAVETHECHILDREN | sector NGO | kind org
actor International Rescue Committee, IRC | id IRC | sector NGO | kind org
actor CARE International, CARE USA, CARE | id CARE | sector NGO | kind org | note "CARE is matched in capitals only"
actor Oxfam, OXFAM | id OXFAM | sector NGO | kind org
actor Mercy Corps | id MERCYCORPS | sector NGO | kind org
actor World Vision, World Vision International | id WORLDVISION | sector NGO | kind org
actor Danish Refugee Council | id DRC.NGO | sector NGO | kind org | note "its short name is also the Congo's, and is left to the Congo"
actor Norwegian Refugee Council, NRC | id NRC | sector NGO | kind org
actor Action Against Hunger, Action Contre la Faim, ACF, Accion Contra el Hambre | id ACF | sector NGO | kind org
actor Concern Worldwide | id CONCERN.CONCERNWORLDWIDE | sector NGO | kind org
actor GOAL Ireland | id CONCERN.GOALIRELAND | sector NGO | kind org
actor Trocaire, Trócaire | id CONCERN.TROCAIRE | sector NGO | kind org
actor Caritas, Caritas Internationalis | id CARITAS.CARITAS | sector NGO | kind org
actor Catholic Relief Services, CRS | id CARITAS.CATHOLICRELIEFSERVICES | sector NGO | kind org
actor CAFOD | id CARITAS.CAFOD | sector NGO | kind org
actor Cordaid | id CARITAS.CORDAID | sector NGO | kind org
actor Norwegian Church Aid | id CHURCHAID.NORWEGIANCHURCHAID | sector NGO | kind org
actor Christian Aid | id CHURCHAID.CHRISTIANAID | sector NGO | kind org
actor Lutheran World Federation | id CHURCHAID.LUTHERANWORLDFEDERATION | sector NGO | kind org
actor DanChurchAid | id CHURCHAID.DANCHURCHAID | sector NGO | kind org
actor Finn Church Aid | id CHURCHAID.FINNCHURCHAID | sector NGO | kind org
actor ACT Alliance | id CHURCHAID.ACTALLIANCE | sector NGO | kind org
actor Lutheran World Relief | id CHURCHAID.LUTHERANWORLDRELIEF | sector NGO | kind org
actor Diakonia | id CHURCHAID.DIAKONIA | sector NGO | kind org
actor Islamic Relief, Islamic Relief Worldwide | id ISLAMICRELIEF.ISLAMICRELIEF | sector NGO | kind org
actor Muslim Aid | id ISLAMICRELIEF.MUSLIMAID | sector NGO | kind org
actor Muslim Hands | id ISLAMICRELIEF.MUSLIMHANDS | sector NGO | kind org
actor IHH, Humanitarian Relief Foundation | id ISLAMICRELIEF.IHH | sector NGO | kind org
actor HALO Trust, Halo Trust | id HALO | sector NGO | kind org
actor Mines Advisory Group | id DEMINING.MINESADVISORYGROUP | sector NGO | kind org
actor Norwegian People's Aid | id DEMINING.NORWEGIANPEOPLESAID | sector NGO | kind org
actor Swiss Foundation for Mine Action | id DEMINING.SWISSFOUNDATIONMINEACTIO | sector NGO | kind org
actor Danish Demining Group | id DEMINING.DANISHDEMININGGROUP | sector NGO | kind org
actor Handicap International, Humanity and Inclusion, Humanity & Inclusion | id DEMINING.HANDICAPINTERNATIONAL | sector NGO | kind org
actor Mine Clearance Planning Agency | id AFG.MINECLEARANCEPLANNINGAGE | country AFG | sector NGO | kind org
actor Mine Detection Centre, Mine Detection Center, Mine Detection and Dog Centre | id AFG.MINEDETECTIONCENTRE | country AFG | sector NGO | kind org
actor Afghan Technical Consultants | id AFG.AFGHANTECHNICALCONSULTAN | country AFG | sector NGO | kind org
actor Organization for Mine Clearance and Afghan Rehabilitation, OMAR | id AFG.ORGANIZATIONMINECLEARANC | country AFG | sector NGO | kind org
actor Demining Agency for Afghanistan | id AFG.DEMININGAGENCYAFGHANISTA | country AFG | sector NGO | kind org
actor Swedish Committee for Afghanistan | id AFG.SWEDISHCOMMITTEEAFGHANIS | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor Aga Khan Foundation, Aga Khan Development Network | id AFG.AGAKHANFOUNDATION | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor International Assistance Mission | id AFG.INTERNATIONALASSISTANCEM | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor Afghanaid | id AFG.AFGHANAID | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor Coordination of Humanitarian Assistance | id AFG.COORDINATIONHUMANITARIAN | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor HealthNet TPO | id AFG.HEALTHNETTPO | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor BRAC | id AFG.BRAC | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor Welthungerhilfe, German Agro Action | id AFG.WELTHUNGERHILFE | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor Shelter Now | id AFG.SHELTERNOW | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor Shelter for Life | id AFG.SHELTERLIFE | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor Afghan Health and Development Services | id AFG.AFGHANHEALTHDEVELOPMENTS | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor Sanayee Development Organization | id AFG.SANAYEEDEVELOPMENTORGANI | sector NGO | kind org | note "foreign and Afghan aid bodies often met in news of Afghanistan"
actor Agency for Technical Cooperation and Development, ACTED | id NGO.AGENCYTECHNICALCOOPERATI | sector NGO | kind org
actor Première Urgence, Premiere Urgence | id NGO.PREMIEREURGENCE | sector NGO | kind org
actor Solidarités International, Solidarites International | id NGO.SOLIDARITESINTERNATIONAL | sector NGO | kind org
actor ALIMA, Alliance for International Medical Action | id NGO.ALIMA | sector NGO | kind org
actor Terre des Hommes | id NGO.TERREDESHOMMES | sector NGO | kind org
actor INTERSOS, Intersos | id NGO.INTERSOS | sector NGO | kind org
actor COOPI | id NGO.COOPI | sector NGO | kind org
actor CESVI, Cesvi | id NGO.CESVI | sector NGO | kind org
actor Medair | id NGO.MEDAIR | sector NGO | kind org
actor Tearfund | id NGO.TEARFUND | sector NGO | kind org
actor ZOA | id NGO.ZOA | sector NGO | kind org
actor People in Need | id NGO.PEOPLENEED | sector NGO | kind org
actor Samaritan's Purse | id NGO.SAMARITANSPURSE | sector NGO | kind org
actor International Medical Corps | id NGO.INTERNATIONALMEDICALCORP | sector NGO | kind org
actor Relief International | id NGO.RELIEFINTERNATIONAL | sector NGO | kind org
actor Plan International | id NGO.PLANINTERNATIONAL | sector NGO | kind org
actor ActionAid | id NGO.ACTIONAID | sector NGO | kind org
actor War Child | id NGO.WARCHILD | sector NGO | kind org
actor Malteser International, Malteser | id NGO.MALTESERINTERNATIONAL | sector NGO | kind org
actor Johanniter | id NGO.JOHANNITER | sector NGO | kind org
actor Medical Emergency Relief International | id NGO.MEDICALEMERGENCYRELIEFIN | sector NGO | kind org
actor Food for the Hungry | id NGO.FOODHUNGRY | sector NGO | kind org
actor Adventist Development and Relief Agency, ADRA | id NGO.ADVENTISTDEVELOPMENTRELI | sector NGO | kind org
actor American Refugee Committee | id NGO.AMERICANREFUGEECOMMITTEE | sector NGO | kind org
actor Jesuit Refugee Service | id NGO.JESUITREFUGEESERVICE | sector NGO | kind org
actor Refugees International | id NGO.REFUGEESINTERNATIONAL | sector NGO | kind org
actor HelpAge | id NGO.HELPAGE | sector NGO | kind org
actor International Relief and Development | id NGO.INTERNATIONALRELIEFDEVEL | sector NGO | kind org
actor Global Communities, CHF International | id NGO.GLOBALCOMMUNITIES | sector NGO | kind org
actor Chemonics | id NGO.CHEMONICS | sector NGO | kind org
actor Partners in Health | id NGO.PARTNERSHEALTH | sector NGO | kind org
actor Qatar Charity | id NGO.QATARCHARITY | sector NGO | kind org
actor Rahma Worldwide | id NGO.RAHMAWORLDWIDE | sector NGO | kind org
actor World Central Kitchen | id NGO.WORLDCENTRALKITCHEN | sector NGO | kind org
actor Nonviolent Peaceforce | id NGO.NONVIOLENTPEACEFORCE | sector NGO | kind org
actor Women for Women International | id NGO.WOMENWOMENINTERNATIONAL | sector NGO | kind org
actor Direct Aid | id NGO.DIRECTAID | sector NGO | kind org
actor International NGO Safety Organisation, International NGO Safety Organization, INSO | id INSO | sector NGO | kind org
actor USAID, U.S. Agency for International Development, US Agency for International Development | id AID.USAID | sector GOV | kind org | note "aid agencies of states"
actor DFID | id AID.DFID | sector GOV | kind org | note "aid agencies of states"
actor GIZ | id AID.GIZ | sector GOV | kind org | note "aid agencies of states"
actor GTZ | id AID.GTZ | sector GOV | kind org | note "aid agencies of states"
actor ECHO | id AID.ECHO | sector GOV | kind org | note "aid agencies of states"
actor JICA | id AID.JICA | sector GOV | kind org | note "aid agencies of states"
actor SIDA | id AID.SIDA | sector GOV | kind org | note "aid agencies of states"
actor NORAD | id AID.NORAD | sector GOV | kind org | note "aid agencies of states"
actor DANIDA | id AID.DANIDA | sector GOV | kind org | note "aid agencies of states"
actor Gaza Humanitarian Foundation | id GHF | sector NGO | kind org | from 2025-02-01

# --- human rights, monitors, think tanks, data ---
actor Amnesty International, Amnesty | id AMNESTY | sector NGO | kind org
actor Human Rights Watch, HRW | id HRW | sector NGO | kind org
actor Reporters Without Borders, Reporters sans Frontieres | id PRESSFREEDOM.REPORTERSWITHOUTBORDERS | sector NGO | kind org
actor Committee to Protect Journalists, CPJ | id PRESSFREEDOM.COMMITTEETOPROTECTJOURNA | sector NGO | kind org
actor International Federation of Journalists, IFJ | id PRESSFREEDOM.INTERNATIONALFEDERATIONJ | sector NGO | kind org
actor Physicians for Human Rights | id RIGHTS.PHYSICIANSHUMANRIGHTS | sector NGO | kind org
actor International Commission of Jurists | id RIGHTS.INTERNATIONALCOMMISSIONJ | sector NGO | kind org
actor International Federation for Human Rights, FIDH | id RIGHTS.INTERNATIONALFEDERATIONH | sector NGO | kind org
actor Freedom House | id RIGHTS.FREEDOMHOUSE | sector NGO | kind org
actor Global Witness | id RIGHTS.GLOBALWITNESS | sector NGO | kind org
actor Transparency International | id RIGHTS.TRANSPARENCYINTERNATIONA | sector NGO | kind org
actor Human Rights Commission of Pakistan, HRCP | id PAK.HRCP | country PAK | sector NGO | kind org
actor Afghanistan Independent Human Rights Commission, Afghan Independent Human Rights Commission, AIHRC | id AFG.AIHRC | country AFG | sector NGO | kind org | from 2002-06-06
actor Afghan Analysts Network, Afghanistan Analysts Network, AAN | id AFG.AAN | country AFG | sector EDU | kind org
actor Syrian Observatory for Human Rights, SOHR, Syrian Observatory | id SYR.SOHR | country SYR | sector NGO | kind org | from 2006-05-01
actor Syrian Network for Human Rights, SNHR | id SYR.SYRIANNETWORKHUMANRIGHTS | country SYR | sector NGO | kind org
actor Violations Documentation Center | id SYR.VIOLATIONSDOCUMENTATIONC | country SYR | sector NGO | kind org
actor B'Tselem | id ISR.BTSELEM | country ISR | sector NGO | kind org
actor Peace Now | id ISR.PEACENOW | country ISR | sector NGO | kind org
actor Breaking the Silence | id ISR.BREAKINGSILENCE | country ISR | sector NGO | kind org
actor Palestinian Centre for Human Rights, Palestinian Center for Human Rights | id PSE.PALESTINIANCENTREHUMANRI | country PSE | sector NGO | kind org
actor Al Mezan | id PSE.ALMEZAN | country PSE | sector NGO | kind org
actor Al-Haq | id PSE.ALHAQ | country PSE | sector NGO | kind org
actor Iran Human Rights | id IRN.IRANHUMANRIGHTS | country IRN | sector NGO | kind org
actor HRANA, Human Rights Activists News Agency | id IRN.HRANA | country IRN | sector NGO | kind org
actor Hengaw | id IRN.HENGAW | country IRN | sector NGO | kind org
actor Assistance Association for Political Prisoners, AAPP | id MMR.AAPP | country MMR | sector NGO | kind org
actor Fortify Rights | id MMR.FORTIFYRIGHTS | country MMR | sector NGO | kind org
actor Free Burma Rangers | id MMR.FREEBURMARANGERS | country MMR | sector NGO | kind org
actor Karen Human Rights Group | id MMR.KARENHUMANRIGHTSGROUP | country MMR | sector NGO | kind org
actor Shan Human Rights Foundation | id MMR.SHANHUMANRIGHTSFOUNDATIO | country MMR | sector NGO | kind org
actor Sudan Doctors Network | id SDN.SUDANDOCTORSNETWORK | country SDN | sector NGO | kind org
actor Sudan Doctors Union | id SDN.SUDANDOCTORSUNION | country SDN | sector NGO | kind org
actor Emergency Lawyers | id SDN.EMERGENCYLAWYERS | country SDN | sector NGO | kind org
actor El Fasher Resistance Committee | id SDN.ELFASHERRESISTANCECOMMIT | country SDN | sector NGO | kind org
actor Emergency Response Rooms | id SDN.EMERGENCYRESPONSEROOMS | country SDN | sector NGO | kind org
actor Kivu Security Tracker, Kivu Security Barometer | id COD.KST | country COD | sector NGO | kind org
actor Iraq Body Count | id COUNTERS.IRAQBODYCOUNT | sector NGO | kind org
actor Airwars | id COUNTERS.AIRWARS | sector NGO | kind org
actor Bureau of Investigative Journalism | id COUNTERS.BUREAUINVESTIGATIVEJOURN | sector NGO | kind org
actor Action on Armed Violence | id COUNTERS.ACTIONONARMEDVIOLENCE | sector NGO | kind org
actor Centre for Research and Security Studies, Center for Research and Security Studies, CRSS | id PAK.CRSS | country PAK | sector EDU | kind org
actor Pakistan Institute for Conflict and Security Studies, Pakistan Institute of Conflict and Security Studies, PICSS | id PAK.PICSS | country PAK | sector EDU | kind org
actor Pakistan Institute for Peace Studies, Pak Institute for Peace Studies, Pak Institute of Peace Studies, PIPS | id PAK.PIPS | country PAK | sector EDU | kind org
actor Institute of Strategic Studies Islamabad | id PAK.INSTITUTESTRATEGICSTUDIE | country PAK | sector EDU | kind org
actor Islamabad Policy Research Institute | id PAK.ISLAMABADPOLICYRESEARCHI | country PAK | sector EDU | kind org
actor South Asia Terrorism Portal, SATP | id IND.SOUTHASIATERRORISMPORTAL | country IND | sector EDU | kind org
actor Institute for Conflict Management | id IND.INSTITUTECONFLICTMANAGEM | country IND | sector EDU | kind org
actor Observer Research Foundation | id IND.OBSERVERRESEARCHFOUNDATI | country IND | sector EDU | kind org
actor Institute of Peace and Conflict Studies | id IND.INSTITUTEPEACECONFLICTST | country IND | sector EDU | kind org
actor Armed Conflict Location & Event Data Project, Armed Conflict Location and Event Data Project, Armed Conflict Location & Event Data, Armed Conflict Location and Event Data, ACLED | id ACLED | sector EDU | kind org
actor Uppsala Conflict Data Program, Uppsala Conflict Data Programme, UCDP | id UCDP | sector EDU | kind org
actor International Crisis Group, Crisis Group | id ICG | sector EDU | kind org
actor Stimson Center, Stimson Centre | id USA.STIMSONCENTER | country USA | sector EDU | kind org
actor Brookings Institution | id USA.BROOKINGSINSTITUTION | country USA | sector EDU | kind org
actor RAND Corporation | id USA.RANDCORPORATION | country USA | sector EDU | kind org
actor Carnegie Endowment for International Peace, Carnegie Endowment | id USA.CARNEGIEENDOWMENTINTERNA | country USA | sector EDU | kind org
actor Council on Foreign Relations | id USA.COUNCILONFOREIGNRELATION | country USA | sector EDU | kind org
actor Wilson Center | id USA.WILSONCENTER | country USA | sector EDU | kind org
actor United States Institute of Peace, US Institute of Peace, U.S. Institute of Peace, USIP | id USA.UNITEDSTATESINSTITUTEPEA | country USA | sector EDU | kind org
actor Center for Strategic and International Studies, CSIS | id USA.CENTERSTRATEGICINTERNATI | country USA | sector EDU | kind org
actor Atlantic Council | id USA.ATLANTICCOUNCIL | country USA | sector EDU | kind org
actor Hudson Institute | id USA.HUDSONINSTITUTE | country USA | sector EDU | kind org
actor Heritage Foundation | id USA.HERITAGEFOUNDATION | country USA | sector EDU | kind org
actor Middle East Institute | id USA.MIDDLEEASTINSTITUTE | country USA | sector EDU | kind org
actor Washington Institute | id USA.WASHINGTONINSTITUTE | country USA | sector EDU | kind org
actor Institute for the Study of War, ISW | id USA.INSTITUTESTUDYWAR | country USA | sector EDU | kind org
actor Jamestown Foundation | id USA.JAMESTOWNFOUNDATION | country USA | sector EDU | kind org
actor Soufan Center, Soufan Group | id USA.SOUFANCENTER | country USA | sector EDU | kind org
actor SITE Intelligence Group, SITE | id USA.SITEINTELLIGENCEGROUP | country USA | sector EDU | kind org
actor Chatham House | id GBR.CHATHAMHOUSE | country GBR | sector EDU | kind org
actor International Institute for Strategic Studies, IISS | id GBR.INTERNATIONALINSTITUTEST | country GBR | sector EDU | kind org
actor Royal United Services Institute, RUSI | id GBR.ROYALUNITEDSERVICESINSTI | country GBR | sector EDU | kind org
actor Overseas Development Institute | id GBR.OVERSEASDEVELOPMENTINSTI | country GBR | sector EDU | kind org
actor Stockholm International Peace Research Institute, SIPRI | id THINK.STOCKHOLMINTERNATIONALPE | sector EDU | kind org
actor Peace Research Institute Oslo, PRIO | id THINK.PEACERESEARCHINSTITUTEOS | sector EDU | kind org
actor Institute for Economics and Peace | id THINK.INSTITUTEECONOMICSPEACE | sector EDU | kind org
actor Geneva Call | id MEDIATION.GENEVACALL | sector NGO | kind org
actor Centre for Humanitarian Dialogue, Center for Humanitarian Dialogue | id MEDIATION.CENTREHUMANITARIANDIALOG | sector NGO | kind org
