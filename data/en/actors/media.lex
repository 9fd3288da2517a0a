# media.lex - news agencies and outlets. kind media, sector MED.
#
# "told Reuters" names who was told, not who claims; "according to an AFP tally" makes the outlet the claimant, which the
# rules count as the report's own voice. country is where the outlet is run from, for outlets that speak for a state only.

actor Agence France-Presse, Agence France Presse, AFP, AFP news agency | id MED.AFP | sector MED | kind media
actor Associated Press, The Associated Press, AP | id MED.AP | sector MED | kind media | note "AP is matched in capitals only"
actor Reuters, Reuters news agency, Thomson Reuters | id MED.REUTERS | sector MED | kind media
actor United Press International, UPI | id MED.UPI | sector MED | kind media
actor Deutsche Presse-Agentur, DPA | id MED.DPA | sector MED | kind media
actor EFE | id MED.EFE | sector MED | kind media
actor ANSA | id MED.ANSA | sector MED | kind media
actor Kyodo, Kyodo News | id MED.KYODO | sector MED | kind media
actor Yonhap | id MED.YONHAP | sector MED | kind media
actor ANP news agency | id MED.ANPNEWSAGENCY | sector MED | kind media
actor Belga | id MED.BELGA | sector MED | kind media
actor Lusa | id MED.LUSA | sector MED | kind media
actor PA Media, Press Association | id MED.PAMEDIA | sector MED | kind media
actor Bloomberg, Bloomberg News | id MED.BLOOMBERG | sector MED | kind media
actor Xinhua, Xinhua News Agency | id MED.XINHUA | country CHN | sector MED | kind media
actor CCTV | id MED.CCTV | country CHN | sector MED | kind media
actor CGTN | id MED.CGTN | country CHN | sector MED | kind media
actor Global Times | id MED.GLOBALTIMES | country CHN | sector MED | kind media
actor People's Daily | id MED.PEOPLESDAILY | country CHN | sector MED | kind media
actor TASS, Tass, ITAR-TASS, Itar-Tass | id MED.TASS | country RUS | sector MED | kind media
actor RIA, Ria Novosti, RIA Novosti, RIA news agency | id MED.RIA | country RUS | sector MED | kind media
actor Interfax | id MED.INTERFAX | country RUS | sector MED | kind media
actor Sputnik | id MED.SPUTNIK | country RUS | sector MED | kind media
actor Russia Today | id MED.RUSSIATODAY | country RUS | sector MED | kind media
actor Kommersant | id MED.KOMMERSANT | country RUS | sector MED | kind media
actor Novaya Gazeta | id MED.NOVAYAGAZETA | country RUS | sector MED | kind media
actor Meduza | id MED.MEDUZA | country RUS | sector MED | kind media
actor Anadolu, Anadolu Agency, Anatolian news agency, Anatolia news agency | id MED.ANADOLU | country TUR | sector MED | kind media
actor TRT, TRT World | id MED.TRT | country TUR | sector MED | kind media
actor Hurriyet, Hürriyet | id MED.HURRIYET | country TUR | sector MED | kind media
actor Daily Sabah | id MED.DAILYSABAH | country TUR | sector MED | kind media
actor DHA | id MED.DHA | country TUR | sector MED | kind media
actor IRNA | id MED.IRNA | country IRN | sector MED | kind media
actor ISNA | id MED.ISNA | country IRN | sector MED | kind media
actor Fars News Agency | id MED.FARSNEWSAGENCY | country IRN | sector MED | kind media
actor Tasnim | id MED.TASNIM | country IRN | sector MED | kind media
actor Mehr News Agency | id MED.MEHRNEWSAGENCY | country IRN | sector MED | kind media
actor Press TV, PressTV | id MED.PRESSTV | country IRN | sector MED | kind media
actor SANA | id MED.SANA | country SYR | sector MED | kind media | note "matched in capitals only"
actor Saudi Press Agency | id MED.SAUDIPRESSAGENCY | country SAU | sector MED | kind media
actor Arab News | id MED.ARABNEWS | country SAU | sector MED | kind media
actor Al Arabiya | id MED.ALARABIYA | country SAU | sector MED | kind media
actor Asharq Al-Awsat | id MED.ASHARQALAWSAT | country SAU | sector MED | kind media
actor Al Ekhbariya | id MED.ALEKHBARIYA | country SAU | sector MED | kind media
actor Emirates News Agency | id MED.EMIRATESNEWSAGENCY | country ARE | sector MED | kind media
actor Gulf News | id MED.GULFNEWS | country ARE | sector MED | kind media
actor Khaleej Times | id MED.KHALEEJTIMES | country ARE | sector MED | kind media
actor Sky News Arabia | id MED.SKYNEWSARABIA | country ARE | sector MED | kind media
actor Al Jazeera, al-Jazeera, Aljazeera, Al Jazeera English, Al Jazeera Arabic | id MED.AJ | sector MED | kind media
actor Qatar News Agency, QNA | id MED.QNA | country QAT | sector MED | kind media
actor BBC, B.B.C., British Broadcasting Corporation, BBC News, BBC Pashto, BBC Persian, BBC Urdu | id MED.BBC | sector MED | kind media
actor CNN, C.N.N. | id MED.CNN | sector MED | kind media
actor Sky News | id MED.SKYNEWS | sector MED | kind media
actor ITV | id MED.ITV | sector MED | kind media
actor ITN | id MED.ITN | sector MED | kind media
actor Channel 4 | id MED.CHANNEL4 | sector MED | kind media
actor The Guardian, Guardian newspaper | id MED.GUARDIAN | sector MED | kind media
actor The Times | id MED.TIMES | sector MED | kind media
actor Financial Times | id MED.FINANCIALTIMES | sector MED | kind media
actor Daily Telegraph, The Telegraph | id MED.DAILYTELEGRAPH | sector MED | kind media
actor The Independent | id MED.INDEPENDENT | sector MED | kind media
actor The Economist | id MED.ECONOMIST | sector MED | kind media
actor Daily Mail | id MED.DAILYMAIL | sector MED | kind media
actor New York Times, The New York Times | id MED.NEWYORKTIMES | sector MED | kind media
actor Washington Post, The Washington Post | id MED.WASHINGTONPOST | sector MED | kind media
actor Wall Street Journal, The Wall Street Journal | id MED.WALLSTREETJOURNAL | sector MED | kind media
actor Los Angeles Times | id MED.LOSANGELESTIMES | sector MED | kind media
actor USA Today | id MED.USATODAY | sector MED | kind media
actor ABC News | id MED.ABCNEWS | sector MED | kind media
actor CBS, CBS News | id MED.CBS | sector MED | kind media
actor NBC, NBC News | id MED.NBC | sector MED | kind media
actor MSNBC | id MED.MSNBC | sector MED | kind media
actor Fox News | id MED.FOXNEWS | sector MED | kind media
actor NPR | id MED.NPR | sector MED | kind media
actor PBS | id MED.PBS | sector MED | kind media
actor Newsweek | id MED.NEWSWEEK | sector MED | kind media
actor Time magazine | id MED.TIMEMAGAZINE | sector MED | kind media
actor Politico | id MED.POLITICO | sector MED | kind media
actor Axios | id MED.AXIOS | sector MED | kind media
actor Christian Science Monitor | id MED.CHRISTIANSCIENCEMONITOR | sector MED | kind media
actor Voice of America, VOA | id MED.VOICEAMERICA | sector MED | kind media
actor Radio Free Europe, RFE/RL, Radio Liberty, Radio Free Europe/Radio Liberty, Radio Azadi, Radio Mashaal | id MED.RADIOFREEEUROPE | sector MED | kind media
actor Radio Free Asia, RFA | id MED.RADIOFREEASIA | sector MED | kind media
actor Deutsche Welle, DW | id MED.DEUTSCHEWELLE | sector MED | kind media
actor Der Spiegel | id MED.DERSPIEGEL | sector MED | kind media
actor Die Zeit | id MED.DIEZEIT | sector MED | kind media
actor Bild | id MED.BILD | sector MED | kind media
actor ARD | id MED.ARD | sector MED | kind media
actor ZDF | id MED.ZDF | sector MED | kind media
actor France 24, France24 | id MED.FRANCE24 | sector MED | kind media
actor Radio France Internationale, RFI | id MED.RADIOFRANCEINTERNATIONAL | sector MED | kind media
actor Le Monde | id MED.LEMONDE | sector MED | kind media
actor Le Figaro | id MED.LEFIGARO | sector MED | kind media
actor El País, El Pais | id MED.ELPAIS | sector MED | kind media
actor El Mundo | id MED.ELMUNDO | sector MED | kind media
actor Corriere della Sera | id MED.CORRIEREDELLASERA | sector MED | kind media
actor La Repubblica | id MED.LAREPUBBLICA | sector MED | kind media
actor Vatican News | id MED.VATICANNEWS | sector MED | kind media
actor AsiaNews | id MED.ASIANEWS | sector MED | kind media
actor Middle East Eye | id MED.MIDDLEEASTEYE | sector MED | kind media
actor Middle East Monitor | id MED.MIDDLEEASTMONITOR | sector MED | kind media
actor The New Arab | id MED.NEWARAB | sector MED | kind media
# Afghanistan
actor TOLOnews, TOLO News, Tolo News, Tolonews, TOLO TV, Tolo TV, TOLOnews channel | id MED.TOLO | sector MED | kind media
actor RTA, Radio Television of Afghanistan, Radio Television Afghanistan, National Radio Television of Afghanistan | id MED.RTA | country AFG | sector MED | kind media | note "the state broadcaster, under the Taliban since August 2021"
actor Bakhtar, Bakhtar News Agency, Bakhtar news agency | id MED.BAKHTAR | country AFG | sector MED | kind media
actor Pajhwok, Pajhwok Afghan News | id MED.PAJHWOK | sector MED | kind media
actor Khaama Press | id MED.KHAAMAPRESS | sector MED | kind media
actor Ariana News | id MED.ARIANANEWS | sector MED | kind media
actor Afghanistan International | id MED.AFGHANISTANINTERNATIONAL | sector MED | kind media
actor Amu TV | id MED.AMUTV | sector MED | kind media
actor Kabul Now | id MED.KABULNOW | sector MED | kind media
actor Hasht-e Subh, 8am Media | id MED.HASHTESUBH | sector MED | kind media
actor Zan Times | id MED.ZANTIMES | sector MED | kind media
actor Shamshad TV | id MED.SHAMSHADTV | sector MED | kind media
actor Afghan Islamic Press | id MED.AFGHANISLAMICPRESS | sector MED | kind media
actor Al-Emarah, Alemarah | id MED.ALEMARAH | country AFG | sector MED | kind media | note "the Taliban's own outlets"
actor Hurriyat Radio, Radio Hurriyat | id MED.HURRIYATRADIO | country AFG | sector MED | kind media | note "the Taliban's own outlets"
# Pakistan
actor Dawn, Dawn newspaper, Dawn.com, DawnNews, Dawn News | id MED.DAWN | sector MED | kind media | note "the noun is written small except at the start of a sentence"
actor Geo, Geo News, Geo TV | id MED.GEO | sector MED | kind media
actor Jang, Daily Jang | id MED.JANG | sector MED | kind media
actor The News International | id MED.NEWSINTERNATIONAL | sector MED | kind media
actor Express Tribune, The Express Tribune | id MED.EXPRESSTRIBUNE | sector MED | kind media
actor Express News | id MED.EXPRESSNEWS | sector MED | kind media
actor ARY, ARY News | id MED.ARY | sector MED | kind media
actor Samaa, Samaa TV, SAMAA | id MED.SAMAA | sector MED | kind media
actor Dunya News | id MED.DUNYANEWS | sector MED | kind media
actor Aaj News | id MED.AAJNEWS | sector MED | kind media
actor Hum News | id MED.HUMNEWS | sector MED | kind media
actor Pakistan Today | id MED.PAKISTANTODAY | sector MED | kind media
actor Friday Times, The Friday Times | id MED.FRIDAYTIMES | sector MED | kind media
actor Business Recorder | id MED.BUSINESSRECORDER | sector MED | kind media
actor Pakistan Observer | id MED.PAKISTANOBSERVER | sector MED | kind media
actor The Frontier Post | id MED.FRONTIERPOST | sector MED | kind media
actor Daily Times | id MED.DAILYTIMES | sector MED | kind media
actor 24News | id MED.24NEWS | sector MED | kind media
actor Bol News | id MED.BOLNEWS | sector MED | kind media
actor Khorasan Diary, The Khorasan Diary | id MED.KHORASANDIARY | sector MED | kind media
actor Associated Press of Pakistan, APP | id MED.APP | country PAK | sector MED | kind media | note "the state news agency"
actor Pakistan Television, PTV, PTV News | id MED.PAKISTANTELEVISION | country PAK | sector MED | kind media
actor Radio Pakistan | id MED.RADIOPAKISTAN | country PAK | sector MED | kind media
# India
actor Press Trust of India | id MED.PRESSTRUSTINDIA | sector MED | kind media
actor Asian News International, ANI | id MED.ASIANNEWSINTERNATIONAL | sector MED | kind media
actor IANS | id MED.IANS | sector MED | kind media
actor United News of India | id MED.UNITEDNEWSINDIA | sector MED | kind media
actor Times of India, The Times of India | id MED.TIMESINDIA | sector MED | kind media
actor Hindustan Times | id MED.HINDUSTANTIMES | sector MED | kind media
actor Indian Express, The Indian Express | id MED.INDIANEXPRESS | sector MED | kind media
actor NDTV | id MED.NDTV | sector MED | kind media
actor India Today | id MED.INDIATODAY | sector MED | kind media
actor ThePrint | id MED.THEPRINT | sector MED | kind media
actor Zee News | id MED.ZEENEWS | sector MED | kind media
actor Republic TV | id MED.REPUBLICTV | sector MED | kind media
actor Doordarshan | id MED.DOORDARSHAN | sector MED | kind media
actor All India Radio | id MED.ALLINDIARADIO | sector MED | kind media
actor WION | id MED.WION | sector MED | kind media
actor The Diplomat | id MED.DIPLOMAT | sector MED | kind media
# elsewhere
actor Daily Star | id MED.DAILYSTAR | sector MED | kind media
actor Prothom Alo | id MED.PROTHOMALO | sector MED | kind media
actor bdnews24 | id MED.BDNEWS24 | sector MED | kind media
actor Kathmandu Post | id MED.KATHMANDUPOST | sector MED | kind media
actor The Himalayan Times | id MED.HIMALAYANTIMES | sector MED | kind media
actor Daily Mirror | id MED.DAILYMIRROR | sector MED | kind media
actor TamilNet | id MED.TAMILNET | sector MED | kind media
actor KCNA, Korean Central News Agency | id MED.KCNA | country PRK | sector MED | kind media
actor NHK | id MED.NHK | sector MED | kind media
actor Asahi Shimbun | id MED.ASAHISHIMBUN | sector MED | kind media
actor Japan Times | id MED.JAPANTIMES | sector MED | kind media
actor Nikkei | id MED.NIKKEI | sector MED | kind media
actor South China Morning Post | id MED.SOUTHCHINAMORNINGPOST | sector MED | kind media
actor Straits Times | id MED.STRAITSTIMES | sector MED | kind media
actor Channel NewsAsia | id MED.CHANNELNEWSASIA | sector MED | kind media
actor Jakarta Post | id MED.JAKARTAPOST | sector MED | kind media
actor Kompas | id MED.KOMPAS | sector MED | kind media
actor Antara | id MED.ANTARA | sector MED | kind media
actor Bangkok Post | id MED.BANGKOKPOST | sector MED | kind media
actor Irrawaddy, The Irrawaddy | id MED.IRRAWADDY | sector MED | kind media
actor Myanmar Now | id MED.MYANMARNOW | sector MED | kind media
actor Mizzima | id MED.MIZZIMA | sector MED | kind media
actor Democratic Voice of Burma | id MED.DEMOCRATICVOICEBURMA | sector MED | kind media
actor Philippine Daily Inquirer | id MED.PHILIPPINEDAILYINQUIRER | sector MED | kind media
actor Rappler | id MED.RAPPLER | sector MED | kind media
actor Haaretz | id MED.HAARETZ | sector MED | kind media
actor Jerusalem Post | id MED.JERUSALEMPOST | sector MED | kind media
actor Times of Israel | id MED.TIMESISRAEL | sector MED | kind media
actor Yedioth Ahronoth, Ynet | id MED.YEDIOTHAHRONOTH | sector MED | kind media
actor Maariv | id MED.MAARIV | sector MED | kind media
actor Channel 12 | id MED.CHANNEL12 | sector MED | kind media
actor Army Radio, Israeli Army Radio | id MED.ARMYRADIO | sector MED | kind media
actor Israel Radio | id MED.ISRAELRADIO | sector MED | kind media
actor WAFA | id MED.WAFA | sector MED | kind media
actor Maan News Agency, Ma'an News Agency | id MED.MAANNEWSAGENCY | sector MED | kind media
actor Quds News Network | id MED.QUDSNEWSNETWORK | sector MED | kind media
actor Shehab | id MED.SHEHAB | sector MED | kind media
actor Al-Aqsa TV | id MED.ALAQSATV | sector MED | kind media
actor Al-Manar | id MED.ALMANAR | sector MED | kind media
actor Al Mayadeen | id MED.ALMAYADEEN | sector MED | kind media
actor LBCI | id MED.LBCI | sector MED | kind media
actor An-Nahar | id MED.ANNAHAR | sector MED | kind media
actor L'Orient Today | id MED.LORIENTTODAY | sector MED | kind media
actor National News Agency | id MED.NATIONALNEWSAGENCY | sector MED | kind media
actor Al-Masirah | id MED.ALMASIRAH | sector MED | kind media
actor Saba news agency | id MED.SABANEWSAGENCY | sector MED | kind media
actor Shafaq News | id MED.SHAFAQNEWS | sector MED | kind media
actor Rudaw | id MED.RUDAW | sector MED | kind media
actor Kurdistan 24 | id MED.KURDISTAN24 | sector MED | kind media
actor Alsumaria | id MED.ALSUMARIA | sector MED | kind media
actor National Iraqi News Agency | id MED.NATIONALIRAQINEWSAGENCY | sector MED | kind media
actor Aswat al-Iraq | id MED.ASWATALIRAQ | sector MED | kind media
actor Al-Ahram, Ahram Online | id MED.ALAHRAM | sector MED | kind media
actor Middle East News Agency | id MED.MIDDLEEASTNEWSAGENCY | sector MED | kind media
actor Mada Masr | id MED.MADAMASR | sector MED | kind media
actor Daily News Egypt | id MED.DAILYNEWSEGYPT | sector MED | kind media
actor Premium Times | id MED.PREMIUMTIMES | sector MED | kind media
actor Punch newspaper | id MED.PUNCHNEWSPAPER | sector MED | kind media
actor Vanguard newspaper | id MED.VANGUARDNEWSPAPER | sector MED | kind media
actor Daily Trust | id MED.DAILYTRUST | sector MED | kind media
actor ThisDay | id MED.THISDAY | sector MED | kind media
actor Sahara Reporters | id MED.SAHARAREPORTERS | sector MED | kind media
actor HumAngle | id MED.HUMANGLE | sector MED | kind media
actor News Agency of Nigeria | id MED.NEWSAGENCYNIGERIA | sector MED | kind media
actor Channels Television | id MED.CHANNELSTELEVISION | sector MED | kind media
actor Daily Nation | id MED.DAILYNATION | sector MED | kind media
actor Capital FM Kenya | id MED.CAPITALFMKENYA | sector MED | kind media
actor Daily Monitor | id MED.DAILYMONITOR | sector MED | kind media
actor New Vision | id MED.NEWVISION | sector MED | kind media
actor Addis Standard | id MED.ADDISSTANDARD | sector MED | kind media
actor Radio Dabanga | id MED.RADIODABANGA | sector MED | kind media
actor Sudan Tribune | id MED.SUDANTRIBUNE | sector MED | kind media
actor Radio Tamazuj | id MED.RADIOTAMAZUJ | sector MED | kind media
actor Radio Okapi | id MED.RADIOOKAPI | sector MED | kind media
actor Actualite.cd | id MED.ACTUALITECD | sector MED | kind media
actor Kivu Morning Post | id MED.KIVUMORNINGPOST | sector MED | kind media
actor Garowe Online | id MED.GAROWEONLINE | sector MED | kind media
actor Radio Shabelle, Shabelle Media | id MED.RADIOSHABELLE | sector MED | kind media
actor Radio Ndeke Luka | id MED.RADIONDEKELUKA | sector MED | kind media
actor Mail & Guardian | id MED.MAILGUARDIAN | sector MED | kind media
actor SABC | id MED.SABC | sector MED | kind media
actor Club of Mozambique | id MED.CLUBMOZAMBIQUE | sector MED | kind media
actor Zitamar News | id MED.ZITAMARNEWS | sector MED | kind media
actor allAfrica | id MED.ALLAFRICA | sector MED | kind media
actor Africanews | id MED.AFRICANEWS | sector MED | kind media
actor Actu Cameroun | id MED.ACTUCAMEROUN | sector MED | kind media
actor Mimi Mefo Info | id MED.MIMIMEFOINFO | sector MED | kind media
actor Ukrinform | id MED.UKRINFORM | sector MED | kind media
actor Kyiv Independent | id MED.KYIVINDEPENDENT | sector MED | kind media
actor Kyiv Post | id MED.KYIVPOST | sector MED | kind media
actor Suspilne | id MED.SUSPILNE | sector MED | kind media
actor Ukrainska Pravda | id MED.UKRAINSKAPRAVDA | sector MED | kind media
actor El Tiempo | id MED.ELTIEMPO | sector MED | kind media
actor El Espectador | id MED.ELESPECTADOR | sector MED | kind media
actor Telesur | id MED.TELESUR | sector MED | kind media
actor O Globo | id MED.OGLOBO | sector MED | kind media
actor Milenio | id MED.MILENIO | sector MED | kind media
actor El Universal | id MED.ELUNIVERSAL | sector MED | kind media
actor Prensa Libre | id MED.PRENSALIBRE | sector MED | kind media
actor El Comercio | id MED.ELCOMERCIO | sector MED | kind media
actor Caracol Radio | id MED.CARACOLRADIO | sector MED | kind media
actor Australian Broadcasting Corporation | id MED.AUSTRALIANBROADCASTINGCO | sector MED | kind media
actor CBC, Canadian Broadcasting Corporation | id MED.CBC | sector MED | kind media
actor Globe and Mail | id MED.GLOBEMAIL | sector MED | kind media
actor Toronto Star | id MED.TORONTOSTAR | sector MED | kind media
actor Amaq, Amaq news agency, al-Bayan radio, Nashir News | id MED.AMAQ | sector MED | kind media | note "outlets of the Islamic State"
actor Umar Media | id MED.UMARMEDIA | country PAK | sector REB | kind media | note "outlets of the TTP and BLA: they speak for the group"
actor Hakkal Media | id MED.HAKKALMEDIA | country PAK | sector REB | kind media | note "outlets of the TTP and BLA: they speak for the group"
