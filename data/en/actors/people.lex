# people.lex - persons whose office decides for whom they speak: the Pakistan-Afghanistan conflict of 2021-2026, and holders
# of office met in world news of 1968-2026.
#
# A person with several offices has one entry for each stretch of time; the head of a state or government is GOV while in
# office and ELI (former elite) or OPP after. Bare surnames are given only where they are hardly ever anybody else's; the rest
# is the engine's, which follows a surname back to the full name. Office dates as commonly reported, to the day where known.

# --- Pakistan ---
actor Khawaja Asif, Khawaja Muhammad Asif, Khawaja Mohammad Asif, Khwaja Asif, Khwaja Muhammad Asif, Khwaja Mohammad Asif | id PAK.P.ASIF | country PAK | sector GOV | kind person | from 2022-04-19 | note "minister of defence"
actor Ishaq Dar, Mohammad Ishaq Dar, Muhammad Ishaq Dar, Senator Ishaq Dar | id PAK.P.DAR | country PAK | sector GOV | kind person | note "foreign minister from March 2024, deputy prime minister from April 2024"
actor Shehbaz Sharif, Shahbaz Sharif, Mian Shehbaz Sharif, Muhammad Shehbaz Sharif | id PAK.P.SHEHBAZ | country PAK | sector GOV | kind person | from 2022-04-11 | note "prime minister to August 2023 and from March 2024"
actor Asim Munir, Syed Asim Munir, General Asim Munir, Field Marshal Asim Munir | id PAK.P.MUNIR | country PAK | sector MIL | kind person | from 2022-11-29 | note "army chief; field marshal from May 2025"
actor Ahmed Sharif Chaudhry, Ahmed Sharif Chaudhary, Ahmad Sharif Chaudhry, Ahmed Sharif | id PAK.P.CHAUDHRY | country PAK | sector MIL | kind person | from 2022-12-06 | note "director general of ISPR"
actor Attaullah Tarar, Ata Tarar, Atta Tarar, Ataullah Tarar, Attaullah Tarrar | id PAK.P.TARAR | country PAK | sector GOV | kind person | from 2024-03-11 | note "minister of information"
actor Mohsin Naqvi, Mohsin Raza Naqvi, Syed Mohsin Naqvi | id PAK.P.NAQVI | country PAK | sector GOV | kind person | from 2024-03-11 | note "minister of the interior"
actor Talal Chaudhry, Talal Chaudhary | id PAK.P.TALAL | country PAK | sector GOV | kind person | note "minister of state for the interior"
actor Tahir Andrabi, Tahir Hussain Andrabi | id PAK.P.ANDRABI | country PAK | sector GOV | kind person | note "foreign office spokesperson from 2025"
actor Shafqat Ali Khan | id PAK.P.SHAFQAT | country PAK | sector GOV | kind person | note "foreign office spokesperson to 2025"
actor Mumtaz Zahra Baloch | id PAK.P.MUMTAZ | country PAK | sector GOV | kind person | note "foreign office spokesperson 2022-2025"
actor Mosharraf Zaidi, Mosharraf Ali Zaidi | id PAK.P.ZAIDI | country PAK | sector GOV | kind person | note "spokesperson of the prime minister"
actor Asim Malik, Asim Malick, Muhammad Asim Malik | id PAK.P.MALIK | country PAK | sector MIL | kind person | from 2024-09-30 | note "director general of ISI"
actor Mohammad Sadiq Khan, Ambassador Mohammad Sadiq | id PAK.P.SADIQ | country PAK | sector GOV | kind person | note "special representative for Afghanistan"
actor Asif Durrani | id PAK.P.DURRANI | country PAK | sector ELI | kind person | note "former ambassador and special representative"
actor Asif Ali Zardari, Asif Zardari | id PAK.P.ZARDARI | country PAK | sector GOV | kind person | note "president 2008-2013 and from March 2024"
actor Bilawal Bhutto Zardari, Bilawal Bhutto-Zardari, Bilawal Bhutto | id PAK.P.BILAWAL | country PAK | sector PTY | kind person
actor Imran Khan, Imran Ahmed Khan Niazi | id PAK.P.IMRAN | country PAK | sector GOV | kind person | from 2018-08-18 | to 2022-04-10 | note "prime minister"
actor Imran Khan, Imran Ahmed Khan Niazi | id PAK.P.IMRAN.OPP | country PAK | sector OPP | kind person | from 2022-04-11 | note "in prison since August 2023"
actor Ali Amin Gandapur | id PAK.P.GANDAPUR | country PAK | sector GOV | kind person | from 2024-03-02 | to 2025-10-13 | note "chief minister of Khyber Pakhtunkhwa"
actor Sohail Afridi, Sohail Khan Afridi, Muhammad Sohail Afridi | id PAK.P.SOHAIL | country PAK | sector LEG | kind person | note "member of the Khyber Pakhtunkhwa assembly; chief minister from October 2025"
actor Iqbal Afridi | id PAK.P.IQBAL | country PAK | sector OPP | kind person | note "member of the National Assembly"
actor Babar Saleem Swati, Babar Salim Swati | id PAK.P.SWATI | country PAK | sector LEG | kind person
actor Sarfraz Bugti, Mir Sarfraz Bugti | id PAK.P.BUGTI | country PAK | sector GOV | kind person | from 2024-03-02 | note "chief minister of Balochistan"
actor Shahid Rind | id PAK.P.RIND | country PAK | sector GOV | kind person | note "spokesman of the Balochistan government"
actor Maryam Nawaz, Maryam Nawaz Sharif | id PAK.P.MARYAM | country PAK | sector GOV | kind person | from 2024-02-26
actor Nawaz Sharif, Mian Nawaz Sharif | id PAK.P.NAWAZ | country PAK | sector GOV | kind person | note "prime minister 1990-93, 1997-99, 2013-17"
actor Anwaar-ul-Haq Kakar, Anwaar ul Haq Kakar, Anwar ul-Haq Kakar, Anwarul Haq Kakar | id PAK.P.KAKAR | country PAK | sector GOV | kind person | from 2023-08-14 | to 2024-03-03
actor Qamar Javed Bajwa, Qamar Bajwa | id PAK.P.BAJWA | country PAK | sector MIL | kind person | from 2016-11-29 | to 2022-11-29
actor Faiz Hameed | id PAK.P.FAIZ | country PAK | sector MIL | kind person
actor Raheel Sharif | id PAK.P.RAHEEL | country PAK | sector MIL | kind person | from 2013-11-29 | to 2016-11-29
actor Ashfaq Parvez Kayani, Ashfaq Kayani, Pervez Kayani | id PAK.P.KAYANI | country PAK | sector MIL | kind person | from 2007-11-29 | to 2013-11-29
actor Pervez Musharraf, Musharraf | id PAK.P.MUSHARRAF | country PAK | sector GOV | kind person | from 1999-10-12 | to 2008-08-18
actor Benazir Bhutto | id PAK.P.BENAZIR | country PAK | sector PTY | kind person
actor Zia ul-Haq, Zia-ul-Haq, Mohammed Zia ul-Haq | id PAK.P.ZIA | country PAK | sector GOV | kind person | from 1977-07-05 | to 1988-08-17
actor Manzoor Pashteen, Manzoor Ahmad Pashteen | id PAK.P.PASHTEEN | country PAK | sector OPP | kind person
actor Mahrang Baloch | id PAK.P.MAHRANG | country PAK | sector OPP | kind person
actor Mohsin Dawar | id PAK.P.DAWAR | country PAK | sector OPP | kind person
actor Fazlur Rehman, Maulana Fazlur Rehman, Fazal-ur-Rehman | id PAK.P.FAZLUR | country PAK | sector PTY | kind person
actor Malala Yousafzai | id PAK.P.MALALA | country PAK | sector CIV | kind person

# --- armed groups in Pakistan ---
actor Noor Wali Mehsud, Noor Wali Mahsud, Mufti Noor Wali Mehsud, Mufti Noor Wali | id PAK.P.NOORWALI | country PAK | sector REB | kind person | member PAK.TTP | from 2018-06-23 | note "leader of the TTP"
actor Hakimullah Mehsud, Hakeemullah Mehsud | id PAK.P.HAKIMULLAH | country PAK | sector REB | kind person | member PAK.TTP | to 2013-11-01
actor Baitullah Mehsud | id PAK.P.BAITULLAH | country PAK | sector REB | kind person | member PAK.TTP | to 2009-08-05
actor Mullah Fazlullah, Maulana Fazlullah | id PAK.P.FAZLULLAH | country PAK | sector REB | kind person | member PAK.TTP | to 2018-06-15
actor Muhammad Khorasani, Mohammad Khorasani, Mohammad Khurasani, Muhammad Khurasani | id PAK.P.KHORASANI | country PAK | sector REB | kind person | member PAK.TTP | note "spokesman of the TTP"
actor Omar Khalid Khorasani, Umar Khalid Khorasani | id PAK.P.OMARKHALID | country PAK | sector REB | kind person | member PAK.JUA | to 2022-08-07
actor Hafiz Gul Bahadur | id PAK.P.GULBAHADUR | country PAK | sector REB | kind person | member PAK.HAFIZGULBAHADUR
actor Bashir Zeb, Bashir Zaib, Bashir Zeb Baloch | id PAK.P.BASHIRZEB | country PAK | sector REB | kind person | member PAK.BLA
actor Jeeyand Baloch | id PAK.P.JEEYAND | country PAK | sector REB | kind person | member PAK.BLA | note "spokesman of the BLA"
actor Allah Nazar Baloch, Dr Allah Nazar | id PAK.P.ALLAHNAZAR | country PAK | sector REB | kind person | member PAK.BLF
actor Hafiz Saeed, Hafiz Muhammad Saeed, Hafiz Mohammad Saeed | id PAK.P.HAFIZSAEED | country PAK | sector REB | kind person | member PAK.LET
actor Masood Azhar | id PAK.P.MASOODAZHAR | country PAK | sector REB | kind person | member PAK.JEM

# --- Afghanistan: the Taliban (rebels before 15 August 2021) ---
actor Zabihullah Mujahid, Zabiullah Mujahid, Zabihollah Mujahid, Mujahid | id AFG.P.MUJAHID | country AFG | sector GOV | kind person | from 2021-08-15 | member AFG.TALIBAN | note "chief spokesman of the government"
actor Zabihullah Mujahid, Zabiullah Mujahid, Mujahid | id AFG.P.MUJAHID.INSURGENCY | country AFG | sector REB | kind person | to 2021-08-14 | member AFG.TALIBAN.INSURGENCY
actor Hamdullah Fitrat, Hamidullah Fitrat | id AFG.P.FITRAT | country AFG | sector GOV | kind person | member AFG.TALIBAN | note "deputy spokesman"
actor Amir Khan Muttaqi, Ameer Khan Muttaqi, Amir Khan Mutaqi, Muttaqi | id AFG.P.MUTTAQI | country AFG | sector GOV | kind person | from 2021-09-07 | member AFG.TALIBAN | note "foreign minister"
actor Mullah Yaqoob, Mullah Mohammad Yaqoob, Mullah Muhammad Yaqoob, Mohammad Yaqoob Mujahid, Muhammad Yaqoob Mujahid, Mawlawi Mohammad Yaqoob Mujahid, Mullah Yaqub, Mullah Yaqoub, Mullah Mohammad Yaqub | id AFG.P.YAQOOB | country AFG | sector GOV | kind person | from 2021-09-07 | member AFG.TALIBAN | note "minister of defence"
actor Haibatullah Akhundzada, Hibatullah Akhundzada, Haibatullah Akhunzada, Mullah Haibatullah Akhundzada, Akhundzada, Akhunzada | id AFG.P.AKHUNDZADA | country AFG | sector GOV | kind person | from 2021-08-15 | member AFG.TALIBAN | note "supreme leader"
actor Haibatullah Akhundzada, Hibatullah Akhundzada, Akhundzada | id AFG.P.AKHUNDZADA.INSURGENCY | country AFG | sector REB | kind person | from 2016-05-25 | to 2021-08-14 | member AFG.TALIBAN.INSURGENCY
actor Enayatullah Khowarazmi, Enayatullah Khwarazmi, Inayatullah Khwarazmi, Enayatullah Khawarazmi, Enayatullah Khwarizmi, Khowarazmi | id AFG.P.KHOWARAZMI | country AFG | sector GOV | kind person | member AFG.TALIBAN | note "spokesman of the ministry of defence"
actor Abdul Mateen Qani, Abdul Matin Qani, Mufti Abdul Mateen Qani | id AFG.P.QANI | country AFG | sector GOV | kind person | member AFG.TALIBAN | note "spokesman of the ministry of interior"
actor Abdul Qahar Balkhi | id AFG.P.BALKHI | country AFG | sector GOV | kind person | member AFG.TALIBAN | note "spokesman of the foreign ministry to 2025"
actor Hafiz Zia Ahmad, Zia Ahmad Takal, Hafiz Zia Ahmad Takal | id AFG.P.TAKAL | country AFG | sector GOV | kind person | member AFG.TALIBAN | note "deputy spokesman of the foreign ministry"
actor Sirajuddin Haqqani, Sirajudin Haqqani | id AFG.P.SIRAJUDDIN | country AFG | sector GOV | kind person | from 2021-09-07 | member AFG.TALIBAN | note "minister of interior; rebel commander before"
actor Sirajuddin Haqqani | id AFG.P.SIRAJUDDIN.INSURGENCY | country AFG | sector REB | kind person | to 2021-08-14 | member AFG.HAQQANI
actor Haji Najib, Rahmatullah Najib, Mawlawi Rahmatullah Najib | id AFG.P.NAJIB | country AFG | sector GOV | kind person | member AFG.TALIBAN | note "deputy minister of interior; led the delegation in Istanbul, October 2025"
actor Mohammad Hassan Akhund, Hassan Akhund, Mullah Hassan Akhund | id AFG.P.HASSANAKHUND | country AFG | sector GOV | kind person | member AFG.TALIBAN
actor Abdul Ghani Baradar, Mullah Baradar, Mullah Abdul Ghani Baradar | id AFG.P.BARADAR | country AFG | sector GOV | kind person | from 2021-09-07 | member AFG.TALIBAN
actor Abdul Haq Wasiq | id AFG.P.WASIQ | country AFG | sector SPY | kind person | member AFG.TALIBAN
actor Fasihuddin Fitrat, Qari Fasihuddin | id AFG.P.FASIHUDDIN | country AFG | sector MIL | kind person | member AFG.TALIBAN | note "chief of staff of the armed forces"
actor Suhail Shaheen | id AFG.P.SHAHEEN | country AFG | sector GOV | kind person | from 2021-08-15 | member AFG.TALIBAN
actor Anas Haqqani | id AFG.P.ANAS | country AFG | sector GOV | kind person | from 2021-08-15 | member AFG.TALIBAN
actor Noorullah Noori, Mullah Noorullah Noori | id AFG.P.NOORI | country AFG | sector GOV | kind person | from 2021-09-07 | member AFG.TALIBAN
actor Mullah Omar, Mullah Mohammed Omar, Mullah Mohammad Omar | id AFG.P.MULLAHOMAR | country AFG | sector REB | kind person | to 2013-04-23 | note "head of the government of 1996-2001"
actor Jalaluddin Haqqani | id AFG.P.JALALUDDIN | country AFG | sector REB | kind person | member AFG.HAQQANI | to 2018-09-03
actor Qari Yousuf Ahmadi, Qari Yousef Ahmadi | id AFG.P.AHMADI | country AFG | sector REB | kind person | to 2021-08-14
actor Gulbuddin Hekmatyar, Hekmatyar | id AFG.P.HEKMATYAR | country AFG | sector REB | kind person | to 2016-09-28
# --- Afghanistan: others ---
actor Hamid Karzai, Karzai | id AFG.P.KARZAI | country AFG | sector GOV | kind person | from 2001-12-22 | to 2014-09-29
actor Hamid Karzai, Karzai | id AFG.P.KARZAI.FORMER | country AFG | sector ELI | kind person | from 2014-09-30
actor Ashraf Ghani | id AFG.P.GHANI | country AFG | sector GOV | kind person | from 2014-09-29 | to 2021-08-15
actor Abdullah Abdullah | id AFG.P.ABDULLAH | country AFG | sector GOV | kind person | to 2021-08-15
actor Amrullah Saleh | id AFG.P.SALEH | country AFG | sector OPP | kind person | from 2021-08-16
actor Ahmad Massoud, Ahmad Masoud | id AFG.P.MASSOUD | country AFG | sector REB | kind person | from 2021-08-17 | member AFG.NRF
actor Ahmad Shah Massoud, Ahmad Shah Masood, Ahmed Shah Massoud | id AFG.P.AHMADSHAH | country AFG | sector REB | kind person | to 2001-09-09
actor Mohammad Najibullah, President Najibullah | id AFG.P.NAJIBULLAH | country AFG | sector GOV | kind person | from 1986-05-04 | to 1992-04-16

# --- transnational ---
actor Osama bin Laden, Usama bin Laden, Osama Bin Laden, bin Laden | id AQ.P.BINLADEN | sector IMG | kind person | member AQ | to 2011-05-02
actor Ayman al-Zawahiri, Ayman al-Zawahri, al-Zawahiri, Zawahiri | id AQ.P.ZAWAHIRI | sector IMG | kind person | member AQ | to 2022-07-31
actor Abu Musab al-Zarqawi, Abu Musab Zarqawi, Zarqawi | id AQ.P.ZARQAWI | country IRQ | sector REB | kind person | to 2006-06-07
actor Abu Bakr al-Baghdadi | id IS.P.BAGHDADI | sector IMG | kind person | member IS | to 2019-10-27
actor Carlos the Jackal, Ilich Ramirez Sanchez | id INT.P.CARLOS | sector IMG | kind person

# --- United Nations ---
actor António Guterres, Antonio Guterres, Guterres | id UN.P.GUTERRES | sector IGO | kind person | member UN | from 2017-01-01
actor Stéphane Dujarric, Stephane Dujarric, Dujarric | id UN.P.DUJARRIC | sector IGO | kind person | member UN
actor Farhan Haq | id UN.P.HAQ | sector IGO | kind person | member UN
actor Ban Ki-moon, Ban Ki Moon | id UN.P.BAN | sector IGO | kind person | member UN | from 2007-01-01 | to 2016-12-31
actor Kofi Annan | id UN.P.ANNAN | sector IGO | kind person | member UN | from 1997-01-01 | to 2006-12-31
actor Boutros Boutros-Ghali, Boutros-Ghali | id UN.P.BOUTROSGHALI | sector IGO | kind person | member UN | from 1992-01-01 | to 1996-12-31
actor Javier Perez de Cuellar, Perez de Cuellar | id UN.P.CUELLAR | sector IGO | kind person | member UN | from 1982-01-01 | to 1991-12-31
actor Kurt Waldheim | id UN.P.WALDHEIM | sector IGO | kind person | member UN | from 1972-01-01 | to 1981-12-31
actor Volker Turk, Volker Türk | id UN.P.TURK | sector IGO | kind person | member UN | from 2022-10-17
actor Michelle Bachelet | id UN.P.BACHELET | sector IGO | kind person | member UN | from 2018-09-01 | to 2022-08-31
actor Filippo Grandi | id UN.P.GRANDI | sector IGO | kind person | member UN | from 2016-01-01
actor Tom Fletcher | id UN.P.FLETCHER | sector IGO | kind person | member UN | from 2024-11-18
actor Martin Griffiths | id UN.P.GRIFFITHS | sector IGO | kind person | member UN
actor Roza Otunbayeva | id UN.P.OTUNBAYEVA | sector IGO | kind person | member UN | from 2022-09-02 | to 2025-09-30
actor Georgette Gagnon | id UN.P.GAGNON | sector IGO | kind person | member UN
actor Richard Bennett | id UN.P.BENNETT | sector IGO | kind person | member UN | from 2022-05-01 | note "special rapporteur on Afghanistan"
actor Tedros Adhanom Ghebreyesus | id UN.P.TEDROS | sector IGO | kind person | member UN | from 2017-07-01
actor Mark Rutte | id NATO.P.RUTTE | sector IGO | kind person | member NATO | from 2024-10-01
actor Jens Stoltenberg, Stoltenberg | id NATO.P.STOLTENBERG | sector IGO | kind person | member NATO | from 2014-10-01 | to 2024-10-01
actor Ursula von der Leyen, von der Leyen | id EU.P.LEYEN | sector IGO | kind person | member EU | from 2019-12-01
actor Kaja Kallas | id EU.P.KALLAS | sector IGO | kind person | member EU | from 2024-12-01
actor Josep Borrell | id EU.P.BORRELL | sector IGO | kind person | member EU | from 2019-12-01 | to 2024-11-30
actor Federica Mogherini | id EU.P.MOGHERINI | sector IGO | kind person | member EU | from 2014-11-01 | to 2019-11-30
actor Javier Solana | id EU.P.SOLANA | sector IGO | kind person | from 1995-12-05 | to 2009-12-01

# --- United States ---
actor Donald Trump, Donald J. Trump, President Trump, Trump | id USA.P.TRUMP | country USA | sector GOV | kind person | note "president 2017-2021 and from 20 January 2025"
actor Joe Biden, Joseph Biden, Biden | id USA.P.BIDEN | country USA | sector GOV | kind person | note "vice-president 2009-2017, president 2021-2025"
actor Barack Obama, Obama | id USA.P.OBAMA | country USA | sector GOV | kind person | from 2009-01-20 | to 2017-01-20
actor George W. Bush, George Bush, President Bush | id USA.P.GWBUSH | country USA | sector GOV | kind person | from 2001-01-20 | to 2009-01-20
actor George H.W. Bush, George H. W. Bush, George Bush, President Bush | id USA.P.GHWBUSH | country USA | sector GOV | kind person | from 1981-01-20 | to 1993-01-20
actor Bill Clinton, President Clinton | id USA.P.CLINTON | country USA | sector GOV | kind person | from 1993-01-20 | to 2001-01-20
actor Hillary Clinton, Hillary Rodham Clinton | id USA.P.HILLARY | country USA | sector GOV | kind person
actor Ronald Reagan, Reagan | id USA.P.REAGAN | country USA | sector GOV | kind person | from 1981-01-20 | to 1989-01-20
actor Jimmy Carter | id USA.P.CARTER | country USA | sector GOV | kind person
actor Gerald Ford | id USA.P.FORD | country USA | sector GOV | kind person | from 1974-08-09 | to 1977-01-20
actor Richard Nixon, Nixon | id USA.P.NIXON | country USA | sector GOV | kind person | to 1974-08-09
actor Henry Kissinger, Kissinger | id USA.P.KISSINGER | country USA | sector GOV | kind person
actor JD Vance, J.D. Vance | id USA.P.VANCE | country USA | sector GOV | kind person | from 2025-01-20
actor Mike Pence | id USA.P.PENCE | country USA | sector GOV | kind person | from 2017-01-20 | to 2021-01-20
actor Kamala Harris | id USA.P.HARRIS | country USA | sector GOV | kind person | from 2021-01-20 | to 2025-01-20
actor Dick Cheney, Cheney | id USA.P.CHENEY | country USA | sector GOV | kind person | from 2001-01-20 | to 2009-01-20
actor Marco Rubio | id USA.P.RUBIO | country USA | sector GOV | kind person | from 2025-01-21
actor Antony Blinken, Blinken | id USA.P.BLINKEN | country USA | sector GOV | kind person | from 2021-01-26 | to 2025-01-20
actor Mike Pompeo, Pompeo | id USA.P.POMPEO | country USA | sector GOV | kind person
actor John Kerry | id USA.P.KERRY | country USA | sector GOV | kind person
actor Condoleezza Rice | id USA.P.RICE | country USA | sector GOV | kind person
actor Colin Powell | id USA.P.POWELL | country USA | sector GOV | kind person
actor Madeleine Albright | id USA.P.ALBRIGHT | country USA | sector GOV | kind person
actor Warren Christopher | id USA.P.WCHRISTOPHER | country USA | sector GOV | kind person
actor James Baker | id USA.P.BAKER | country USA | sector GOV | kind person
actor George Shultz | id USA.P.SHULTZ | country USA | sector GOV | kind person
actor Pete Hegseth, Hegseth | id USA.P.HEGSETH | country USA | sector GOV | kind person | from 2025-01-25
actor Lloyd Austin | id USA.P.AUSTIN | country USA | sector GOV | kind person | from 2021-01-22 | to 2025-01-20
actor Donald Rumsfeld, Rumsfeld | id USA.P.RUMSFELD | country USA | sector GOV | kind person
actor Robert Gates | id USA.P.GATES | country USA | sector GOV | kind person
actor Jim Mattis, James Mattis | id USA.P.MATTIS | country USA | sector GOV | kind person
actor Richard Holbrooke | id USA.P.HOLBROOKE | country USA | sector GOV | kind person
actor Steve Witkoff, Witkoff | id USA.P.WITKOFF | country USA | sector GOV | kind person | from 2025-01-20
actor Zalmay Khalilzad, Khalilzad | id USA.P.KHALILZAD | country USA | sector GOV | kind person | to 2021-10-19
actor Karoline Leavitt | id USA.P.LEAVITT | country USA | sector GOV | kind person | from 2025-01-20

# --- other leaders and ministers ---
actor Vladimir Putin, Putin | id RUS.P.PUTIN | country RUS | sector GOV | kind person
actor Sergei Lavrov, Sergey Lavrov, Lavrov | id RUS.P.LAVROV | country RUS | sector GOV | kind person | from 2004-03-09
actor Dmitry Medvedev, Dmitri Medvedev | id RUS.P.MEDVEDEV | country RUS | sector GOV | kind person
actor Dmitry Peskov, Peskov | id RUS.P.PESKOV | country RUS | sector GOV | kind person
actor Maria Zakharova, Zakharova | id RUS.P.ZAKHAROVA | country RUS | sector GOV | kind person
actor Sergei Shoigu, Sergey Shoigu, Shoigu | id RUS.P.SHOIGU | country RUS | sector GOV | kind person
actor Zamir Kabulov, Kabulov | id RUS.P.KABULOV | country RUS | sector GOV | kind person | note "envoy for Afghanistan"
actor Ramzan Kadyrov, Kadyrov | id RUS.P.KADYROV | country RUS | sector GOV | kind person
actor Boris Yeltsin, Yeltsin | id RUS.P.YELTSIN | country RUS | sector GOV | kind person | to 1999-12-31
actor Mikhail Gorbachev, Gorbachev | id RUS.P.GORBACHEV | country RUS | sector GOV | kind person | to 1991-12-25
actor Leonid Brezhnev, Brezhnev | id RUS.P.BREZHNEV | country RUS | sector GOV | kind person | to 1982-11-10
actor Yevgeny Prigozhin, Prigozhin | id RUS.P.PRIGOZHIN | country RUS | sector PRM | kind person | member RUS.WAGNER | to 2023-08-23
actor Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Zelensky, Zelenskyy, Zelenskiy | id UKR.P.ZELENSKY | country UKR | sector GOV | kind person | from 2019-05-20
actor Petro Poroshenko, Poroshenko | id UKR.P.POROSHENKO | country UKR | sector GOV | kind person | from 2014-06-07 | to 2019-05-20
actor Viktor Yanukovych, Viktor Yanukovich | id UKR.P.YANUKOVYCH | country UKR | sector GOV | kind person
actor Andrii Sybiha | id UKR.P.SYBIHA | country UKR | sector GOV | kind person | from 2024-09-05
actor Dmytro Kuleba, Kuleba | id UKR.P.KULEBA | country UKR | sector GOV | kind person | from 2020-03-04 | to 2024-09-05
actor Alexander Lukashenko, Aleksandr Lukashenko, Lukashenko | id BLR.P.LUKASHENKO | country BLR | sector GOV | kind person | from 1994-07-20
actor Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan, Erdogan, Erdoğan | id TUR.P.ERDOGAN | country TUR | sector GOV | kind person | from 2003-03-14
actor Hakan Fidan, Fidan | id TUR.P.FIDAN | country TUR | sector GOV | kind person | from 2010-05-25
actor Mevlut Cavusoglu, Cavusoglu | id TUR.P.CAVUSOGLU | country TUR | sector GOV | kind person
actor Ibrahim Kalin, İbrahim Kalın | id TUR.P.KALIN | country TUR | sector GOV | kind person
actor Yasar Guler, Yaşar Güler | id TUR.P.GULER | country TUR | sector GOV | kind person | from 2023-06-03
actor Abdullah Ocalan, Abdullah Öcalan, Ocalan | id TUR.P.OCALAN | country TUR | sector REB | kind person | member TUR.PKK
actor Xi Jinping | id CHN.P.XI | country CHN | sector GOV | kind person | from 2012-11-15
actor Hu Jintao | id CHN.P.HU | country CHN | sector GOV | kind person | from 2002-11-15 | to 2013-03-14
actor Jiang Zemin | id CHN.P.JIANG | country CHN | sector GOV | kind person
actor Deng Xiaoping | id CHN.P.DENG | country CHN | sector GOV | kind person
actor Li Qiang | id CHN.P.LIQIANG | country CHN | sector GOV | kind person | from 2023-03-11
actor Wang Yi | id CHN.P.WANGYI | country CHN | sector GOV | kind person | from 2013-03-16
actor Mao Ning | id CHN.P.MAONING | country CHN | sector GOV | kind person
actor Lin Jian | id CHN.P.LINJIAN | country CHN | sector GOV | kind person
actor Guo Jiakun | id CHN.P.GUO | country CHN | sector GOV | kind person
actor Yue Xiaoyong | id CHN.P.YUE | country CHN | sector GOV | kind person | note "special envoy for Afghanistan"
actor Abbas Araghchi, Abbas Araqchi, Seyed Abbas Araghchi, Araghchi, Araqchi | id IRN.P.ARAGHCHI | country IRN | sector GOV | kind person
actor Ali Khamenei, Ayatollah Ali Khamenei, Ayatollah Khamenei, Khamenei | id IRN.P.KHAMENEI | country IRN | sector GOV | kind person | from 1981-10-09
actor Ayatollah Khomeini, Ayatollah Ruhollah Khomeini, Ruhollah Khomeini, Khomeini | id IRN.P.KHOMEINI | country IRN | sector GOV | kind person | from 1979-02-11 | to 1989-06-03
actor Masoud Pezeshkian, Pezeshkian | id IRN.P.PEZESHKIAN | country IRN | sector GOV | kind person | from 2024-07-28
actor Ebrahim Raisi, Ebrahim Raeisi | id IRN.P.RAISI | country IRN | sector GOV | kind person | from 2021-08-03 | to 2024-05-19
actor Hassan Rouhani, Rouhani | id IRN.P.ROUHANI | country IRN | sector GOV | kind person | from 2013-08-03 | to 2021-08-03
actor Mahmoud Ahmadinejad, Ahmadinejad | id IRN.P.AHMADINEJAD | country IRN | sector GOV | kind person | from 2005-08-03 | to 2013-08-03
actor Mohammad Khatami, Khatami | id IRN.P.KHATAMI | country IRN | sector GOV | kind person | from 1997-08-03 | to 2005-08-03
actor Mohammad Javad Zarif, Javad Zarif | id IRN.P.ZARIF | country IRN | sector GOV | kind person | from 2013-08-15 | to 2021-08-25
actor Esmail Baghaei, Esmaeil Baghaei, Esmail Baqaei | id IRN.P.BAGHAEI | country IRN | sector GOV | kind person
actor Qassem Soleimani, Qasem Soleimani, Soleimani | id IRN.P.SOLEIMANI | country IRN | sector MIL | kind person | to 2020-01-03
actor Ali Larijani, Larijani | id IRN.P.LARIJANI | country IRN | sector GOV | kind person
actor Narendra Modi, Modi | id IND.P.MODI | country IND | sector GOV | kind person | from 2014-05-26
actor Subrahmanyam Jaishankar, S. Jaishankar, Jaishankar | id IND.P.JAISHANKAR | country IND | sector GOV | kind person | from 2019-05-31
actor Rajnath Singh | id IND.P.RAJNATH | country IND | sector GOV | kind person | from 2014-05-26
actor Amit Shah | id IND.P.AMITSHAH | country IND | sector GOV | kind person | from 2019-05-31
actor Ajit Doval | id IND.P.DOVAL | country IND | sector GOV | kind person | from 2014-05-30
actor Randhir Jaiswal | id IND.P.JAISWAL | country IND | sector GOV | kind person
actor Manmohan Singh | id IND.P.MANMOHAN | country IND | sector GOV | kind person | from 2004-05-22 | to 2014-05-26
actor Atal Bihari Vajpayee, Vajpayee | id IND.P.VAJPAYEE | country IND | sector GOV | kind person
actor Rajiv Gandhi | id IND.P.RAJIV | country IND | sector GOV | kind person
actor Indira Gandhi | id IND.P.INDIRA | country IND | sector GOV | kind person
actor Omar Abdullah | id IND.P.OMARABDULLAH | country IND | sector GOV | kind person
actor Benjamin Netanyahu, Binyamin Netanyahu, Netanyahu | id ISR.P.NETANYAHU | country ISR | sector GOV | kind person
actor Israel Katz | id ISR.P.KATZ | country ISR | sector GOV | kind person
actor Yoav Gallant | id ISR.P.GALLANT | country ISR | sector GOV | kind person | from 2022-12-29 | to 2024-11-05
actor Gideon Saar, Gideon Sa'ar | id ISR.P.SAAR | country ISR | sector GOV | kind person
actor Itamar Ben-Gvir, Itamar Ben Gvir, Ben-Gvir | id ISR.P.BENGVIR | country ISR | sector GOV | kind person
actor Bezalel Smotrich, Smotrich | id ISR.P.SMOTRICH | country ISR | sector GOV | kind person
actor Ehud Olmert, Olmert | id ISR.P.OLMERT | country ISR | sector GOV | kind person
actor Ehud Barak | id ISR.P.BARAK | country ISR | sector GOV | kind person
actor Ariel Sharon | id ISR.P.SHARON | country ISR | sector GOV | kind person
actor Shimon Peres | id ISR.P.PERES | country ISR | sector GOV | kind person
actor Yitzhak Rabin, Rabin | id ISR.P.RABIN | country ISR | sector GOV | kind person | to 1995-11-04
actor Yitzhak Shamir | id ISR.P.SHAMIR | country ISR | sector GOV | kind person
actor Menachem Begin | id ISR.P.BEGIN | country ISR | sector GOV | kind person
actor Mahmoud Abbas, Abu Mazen | id PSE.P.ABBAS | country PSE | sector GOV | kind person | from 2005-01-15
actor Yasser Arafat, Yasir Arafat, Arafat | id PSE.P.ARAFAT | country PSE | sector GOV | kind person | to 2004-11-11
actor Ismail Haniyeh, Ismail Haniya, Haniyeh | id PSE.P.HANIYEH | country PSE | sector REB | kind person | member PSE.HAMAS | to 2024-07-31
actor Yahya Sinwar, Yehya Sinwar, Sinwar | id PSE.P.SINWAR | country PSE | sector REB | kind person | member PSE.HAMAS | to 2024-10-16
actor Khaled Meshaal, Khaled Mashaal, Khaled Meshal | id PSE.P.MESHAAL | country PSE | sector REB | kind person | member PSE.HAMAS
actor Ahmed Yassin, Sheikh Ahmed Yassin | id PSE.P.YASSIN | country PSE | sector REB | kind person | member PSE.HAMAS | to 2004-03-22
actor George Habash | id PSE.P.HABASH | country PSE | sector REB | kind person | member PSE.PFLP
actor Abu Nidal | id PSE.P.ABUNIDAL | country PSE | sector REB | kind person | member PSE.ANO | to 2002-08-16
actor Hassan Nasrallah, Sayyed Hassan Nasrallah, Nasrallah | id LBN.P.NASRALLAH | country LBN | sector REB | kind person | member LBN.HEZBOLLAH | to 2024-09-27
actor Naim Qassem, Naim Kassem | id LBN.P.QASSEM | country LBN | sector REB | kind person | member LBN.HEZBOLLAH
actor Joseph Aoun | id LBN.P.JAOUN | country LBN | sector GOV | kind person
actor Nawaf Salam | id LBN.P.SALAM | country LBN | sector GOV | kind person | from 2025-02-08
actor Rafik Hariri, Rafiq Hariri | id LBN.P.HARIRI | country LBN | sector GOV | kind person | to 2005-02-14
actor Bashar al-Assad, Bashar Assad, Assad | id SYR.P.ASSAD | country SYR | sector GOV | kind person | from 2000-07-17 | to 2024-12-08
actor Hafez al-Assad, Hafez Assad | id SYR.P.HAFEZ | country SYR | sector GOV | kind person | to 2000-06-10
actor Ahmed al-Sharaa, Ahmad al-Sharaa, Abu Mohammed al-Golani, Abu Mohammad al-Jolani, al-Sharaa | id SYR.P.SHARAA | country SYR | sector GOV | kind person | from 2024-12-08
actor Abu Mohammed al-Golani, Abu Mohammad al-Jolani, Abu Muhammad al-Julani | id SYR.P.GOLANI | country SYR | sector REB | kind person | member SYR.HTS | to 2024-12-07
actor Saddam Hussein, Saddam | id IRQ.P.SADDAM | country IRQ | sector GOV | kind person | to 2003-04-09
actor Nouri al-Maliki, Nuri al-Maliki | id IRQ.P.MALIKI | country IRQ | sector GOV | kind person | from 2006-05-20 | to 2014-09-08
actor Haider al-Abadi | id IRQ.P.ABADI | country IRQ | sector GOV | kind person | from 2014-09-08 | to 2018-10-25
actor Mohammed Shia al-Sudani, Mohammed al-Sudani | id IRQ.P.SUDANI | country IRQ | sector GOV | kind person | from 2022-10-27
actor Moqtada al-Sadr, Muqtada al-Sadr, Moqtada Sadr | id IRQ.P.SADR | country IRQ | sector PTY | kind person
actor Massoud Barzani, Masoud Barzani | id IRQ.P.BARZANI | country IRQ | sector GOV | kind person
actor Jalal Talabani | id IRQ.P.TALABANI | country IRQ | sector GOV | kind person
actor Mohammed bin Salman, Mohammed bin Salman Al Saud | id SAU.P.MBS | country SAU | sector GOV | kind person | from 2015-01-23
actor Faisal bin Farhan, Prince Faisal bin Farhan, Faisal bin Farhan Al Saud | id SAU.P.FAISAL | country SAU | sector GOV | kind person | from 2019-10-23
actor Tamim bin Hamad Al Thani, Sheikh Tamim bin Hamad Al Thani, Sheikh Tamim | id QAT.P.TAMIM | country QAT | sector GOV | kind person | from 2013-06-25
actor Mohammed bin Abdulrahman Al Thani, Sheikh Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman bin Jassim Al Thani | id QAT.P.MBAT | country QAT | sector GOV | kind person | from 2016-01-27
actor Mohammed bin Abdulaziz Al-Khulaifi, Mohammed bin Abdulaziz Al-Khalifi, Mohammed Al-Khulaifi | id QAT.P.KHULAIFI | country QAT | sector GOV | kind person | note "minister of state for foreign affairs"
actor Majed al-Ansari, Majed Al Ansari | id QAT.P.ANSARI | country QAT | sector GOV | kind person | note "foreign ministry spokesman"
actor Mohamed bin Zayed, Mohammed bin Zayed, Mohamed bin Zayed Al Nahyan | id ARE.P.MBZ | country ARE | sector GOV | kind person
actor Ali Abdullah Saleh | id YEM.P.SALEH | country YEM | sector GOV | kind person | to 2012-02-27
actor Abd-Rabbu Mansour Hadi, Abdrabbuh Mansour Hadi, Abdu Rabu Mansour Hadi, Abed Rabbo Mansour Hadi | id YEM.P.HADI | country YEM | sector GOV | kind person | from 2012-02-27 | to 2022-04-07
actor Abdul-Malik al-Houthi, Abdul Malik al-Houthi, Abdulmalik al-Houthi | id YEM.P.HOUTHI | country YEM | sector REB | kind person | member YEM.HOUTHI
actor Yahya Saree, Yahya Sarea | id YEM.P.SAREE | country YEM | sector REB | kind person | member YEM.HOUTHI | note "military spokesman of the Houthis"
actor King Abdullah II, Abdullah II | id JOR.P.ABDULLAH | country JOR | sector GOV | kind person | from 1999-02-07
actor King Hussein | id JOR.P.HUSSEIN | country JOR | sector GOV | kind person | to 1999-02-07
actor Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Abdel-Fattah el-Sissi, al-Sisi, el-Sisi | id EGY.P.SISI | country EGY | sector GOV | kind person | from 2013-07-03
actor Hosni Mubarak | id EGY.P.MUBARAK | country EGY | sector GOV | kind person | from 1981-10-14 | to 2011-02-11
actor Mohamed Morsi, Mohammed Morsi, Mohamed Mursi | id EGY.P.MORSI | country EGY | sector GOV | kind person | from 2012-06-30 | to 2013-07-03
actor Anwar Sadat | id EGY.P.SADAT | country EGY | sector GOV | kind person | to 1981-10-06
actor Muammar Gaddafi, Moammar Gadhafi, Muammar Qaddafi, Moammar Qadhafi, Muammar Gadhafi, Muammar al-Gaddafi, Gaddafi, Gadhafi, Qaddafi | id LBY.P.GADDAFI | country LBY | sector GOV | kind person | to 2011-10-20
actor Khalifa Haftar, Khalifa Hifter, Haftar | id LBY.P.HAFTAR | country LBY | sector REB | kind person | member LBY.LNA
actor Abdul Hamid Dbeibah, Abdulhamid Dbeibah, Dbeibah | id LBY.P.DBEIBAH | country LBY | sector GOV | kind person | from 2021-03-15
actor Keir Starmer, Sir Keir Starmer, Starmer | id GBR.P.STARMER | country GBR | sector GOV | kind person | from 2024-07-05
actor Rishi Sunak, Sunak | id GBR.P.SUNAK | country GBR | sector GOV | kind person | from 2022-10-25 | to 2024-07-05
actor Boris Johnson | id GBR.P.JOHNSON | country GBR | sector GOV | kind person | from 2019-07-24 | to 2022-09-06
actor Theresa May | id GBR.P.MAY | country GBR | sector GOV | kind person | from 2016-07-13 | to 2019-07-24
actor David Cameron | id GBR.P.CAMERON | country GBR | sector GOV | kind person
actor Gordon Brown | id GBR.P.BROWN | country GBR | sector GOV | kind person | from 2007-06-27 | to 2010-05-11
actor Tony Blair | id GBR.P.BLAIR | country GBR | sector GOV | kind person | from 1997-05-02 | to 2007-06-27
actor John Major | id GBR.P.MAJOR | country GBR | sector GOV | kind person | from 1990-11-28 | to 1997-05-02
actor Margaret Thatcher, Thatcher | id GBR.P.THATCHER | country GBR | sector GOV | kind person | from 1979-05-04 | to 1990-11-28
actor David Lammy | id GBR.P.LAMMY | country GBR | sector GOV | kind person | from 2024-07-05
actor Yvette Cooper | id GBR.P.COOPER | country GBR | sector GOV | kind person | from 2024-07-05
actor Gerry Adams | id GBR.P.ADAMS | country GBR | sector PTY | kind person
actor Emmanuel Macron, Macron | id FRA.P.MACRON | country FRA | sector GOV | kind person | from 2017-05-14
actor Francois Hollande, François Hollande | id FRA.P.HOLLANDE | country FRA | sector GOV | kind person | from 2012-05-15 | to 2017-05-14
actor Nicolas Sarkozy, Sarkozy | id FRA.P.SARKOZY | country FRA | sector GOV | kind person | from 2007-05-16 | to 2012-05-15
actor Jacques Chirac, Chirac | id FRA.P.CHIRAC | country FRA | sector GOV | kind person | to 2007-05-16
actor Francois Mitterrand, François Mitterrand, Mitterrand | id FRA.P.MITTERRAND | country FRA | sector GOV | kind person | from 1981-05-21 | to 1995-05-17
actor Friedrich Merz | id DEU.P.MERZ | country DEU | sector GOV | kind person | from 2025-05-06
actor Olaf Scholz, Scholz | id DEU.P.SCHOLZ | country DEU | sector GOV | kind person | from 2021-12-08 | to 2025-05-06
actor Angela Merkel, Merkel | id DEU.P.MERKEL | country DEU | sector GOV | kind person | from 2005-11-22 | to 2021-12-08
actor Gerhard Schroeder, Gerhard Schröder | id DEU.P.SCHROEDER | country DEU | sector GOV | kind person | from 1998-10-27 | to 2005-11-22
actor Helmut Kohl | id DEU.P.KOHL | country DEU | sector GOV | kind person | from 1982-10-01 | to 1998-10-27
actor Aldo Moro | id ITA.P.MORO | country ITA | sector GOV | kind person | to 1978-05-09
actor Silvio Berlusconi, Berlusconi | id ITA.P.BERLUSCONI | country ITA | sector GOV | kind person
actor Giorgia Meloni, Meloni | id ITA.P.MELONI | country ITA | sector GOV | kind person | from 2022-10-22
actor Jose Maria Aznar, José María Aznar, Aznar | id ESP.P.AZNAR | country ESP | sector GOV | kind person | from 1996-05-05 | to 2004-04-17
actor Pedro Sanchez, Pedro Sánchez | id ESP.P.SANCHEZ | country ESP | sector GOV | kind person | from 2018-06-02
actor Viktor Orban, Viktor Orbán | id HUN.P.ORBAN | country HUN | sector GOV | kind person
actor Slobodan Milosevic, Slobodan Milošević, Milosevic | id SRB.P.MILOSEVIC | country SRB | sector GOV | kind person | to 2000-10-07
actor Aleksandar Vucic, Vucic | id SRB.P.VUCIC | country SRB | sector GOV | kind person
actor Radovan Karadzic, Karadzic | id BIH.P.KARADZIC | country BIH | sector REB | kind person | to 1996-07-19
actor Ratko Mladic, Mladic | id BIH.P.MLADIC | country BIH | sector REB | kind person | member BIH.VRS
actor Alija Izetbegovic, Izetbegovic | id BIH.P.IZETBEGOVIC | country BIH | sector GOV | kind person
actor Franjo Tudjman, Tudjman | id HRV.P.TUDJMAN | country HRV | sector GOV | kind person | to 1999-12-10
actor Hashim Thaci, Thaci | id XKX.P.THACI | country XKX | sector GOV | kind person
actor Ilham Aliyev | id AZE.P.ALIYEV | country AZE | sector GOV | kind person
actor Nikol Pashinyan, Pashinyan | id ARM.P.PASHINYAN | country ARM | sector GOV | kind person | from 2018-05-08
actor Mikheil Saakashvili, Saakashvili | id GEO.P.SAAKASHVILI | country GEO | sector GOV | kind person
actor Aslan Maskhadov, Maskhadov | id RUS.P.MASKHADOV | country RUS | sector REB | kind person | to 2005-03-08
actor Shamil Basayev, Basayev | id RUS.P.BASAYEV | country RUS | sector REB | kind person | to 2006-07-10
actor Doku Umarov, Dokka Umarov | id RUS.P.UMAROV | country RUS | sector REB | kind person | to 2013-09-07
actor Pope Francis | id VAT.P.FRANCIS | country VAT | sector REL | kind person | from 2013-03-13 | to 2025-04-21
actor Pope Leo XIV, Pope Leo | id VAT.P.LEO | country VAT | sector REL | kind person | from 2025-05-08
actor Pope Benedict XVI, Pope Benedict | id VAT.P.BENEDICT | country VAT | sector REL | kind person | from 2005-04-19 | to 2013-02-28
actor Pope John Paul II, Pope John Paul | id VAT.P.JOHNPAUL | country VAT | sector REL | kind person | from 1978-10-16 | to 2005-04-02
actor Kim Jong Un, Kim Jong-un | id PRK.P.KIM | country PRK | sector GOV | kind person | from 2011-12-17
actor Kim Jong Il, Kim Jong-il | id PRK.P.KIMJONGIL | country PRK | sector GOV | kind person | from 1994-07-08 | to 2011-12-17
actor Kim Il Sung, Kim Il-sung | id PRK.P.KIMILSUNG | country PRK | sector GOV | kind person | to 1994-07-08
actor Lee Jae-myung, Lee Jae Myung | id KOR.P.LEE | country KOR | sector GOV | kind person | from 2025-06-04
actor Shinzo Abe | id JPN.P.ABE | country JPN | sector GOV | kind person
actor Shoko Asahara | id JPN.P.ASAHARA | country JPN | sector REB | kind person | member JPN.AUM
actor Anwar Ibrahim | id MYS.P.ANWAR | country MYS | sector GOV | kind person | from 2022-11-24
actor Prabowo Subianto, Prabowo | id IDN.P.PRABOWO | country IDN | sector GOV | kind person | from 2024-10-20
actor Ferdinand Marcos | id PHL.P.MARCOS | country PHL | sector GOV | kind person | to 1986-02-25
actor Ferdinand Marcos Jr., Ferdinand Marcos, Bongbong Marcos | id PHL.P.MARCOSJR | country PHL | sector GOV | kind person | from 2022-06-30
actor Rodrigo Duterte, Duterte | id PHL.P.DUTERTE | country PHL | sector GOV | kind person | from 2016-06-30 | to 2022-06-30
actor Gloria Macapagal Arroyo, Gloria Arroyo | id PHL.P.ARROYO | country PHL | sector GOV | kind person | from 2001-01-20 | to 2010-06-30
actor Min Aung Hlaing | id MMR.P.MAH | country MMR | sector GOV | kind person | from 2021-02-01
actor Aung San Suu Kyi, Suu Kyi | id MMR.P.SUUKYI | country MMR | sector OPP | kind person
actor Pol Pot | id KHM.P.POLPOT | country KHM | sector REB | kind person | member KHM.KR2 | to 1998-04-15
actor Hun Sen | id KHM.P.HUNSEN | country KHM | sector GOV | kind person
actor Velupillai Prabhakaran, Prabhakaran | id LKA.P.PRABHAKARAN | country LKA | sector REB | kind person | member LKA.LTTE | to 2009-05-18
actor Mahinda Rajapaksa, Mahinda Rajapakse | id LKA.P.RAJAPAKSA | country LKA | sector GOV | kind person
actor Ranasinghe Premadasa | id LKA.P.PREMADASA | country LKA | sector GOV | kind person | to 1993-05-01
actor Chandrika Kumaratunga | id LKA.P.KUMARATUNGA | country LKA | sector GOV | kind person | from 1994-11-12 | to 2005-11-19
actor Sheikh Hasina, Sheikh Hasina Wajed | id BGD.P.HASINA | country BGD | sector GOV | kind person | to 2024-08-05
actor Muhammad Yunus | id BGD.P.YUNUS | country BGD | sector GOV | kind person | from 2024-08-08
actor Prachanda, Pushpa Kamal Dahal | id NPL.P.PRACHANDA | country NPL | sector GOV | kind person | from 2008-08-18
actor Abiy Ahmed | id ETH.P.ABIY | country ETH | sector GOV | kind person | from 2018-04-02
actor Meles Zenawi | id ETH.P.MELES | country ETH | sector GOV | kind person | to 2012-08-20
actor Isaias Afwerki, Isaias Afewerki | id ERI.P.ISAIAS | country ERI | sector GOV | kind person
actor Debretsion Gebremichael | id ETH.P.DEBRETSION | country ETH | sector REB | kind person | member ETH.TPLF
actor Abdel Fattah al-Burhan, Abdel-Fattah Burhan, Abdel Fattah Burhan, al-Burhan | id SDN.P.BURHAN | country SDN | sector MIL | kind person | from 2019-04-12
actor Mohamed Hamdan Dagalo, Mohamed Hamdan Daglo, Mohammed Hamdan Dagalo, Hemedti, Hemeti | id SDN.P.HEMEDTI | country SDN | sector REB | kind person | member SDN.RSF
actor Omar al-Bashir, Omar Hassan al-Bashir, al-Bashir | id SDN.P.BASHIR | country SDN | sector GOV | kind person | from 1989-06-30 | to 2019-04-11
actor Salva Kiir, Salva Kiir Mayardit | id SSD.P.KIIR | country SSD | sector GOV | kind person
actor Riek Machar | id SSD.P.MACHAR | country SSD | sector OPP | kind person | member SSD.SPLMIO
actor John Garang | id SDN.P.GARANG | country SDN | sector REB | kind person | member SDN.SPLA | to 2005-07-30
actor Hassan Sheikh Mohamud, Hassan Sheikh Mohamoud | id SOM.P.HSM | country SOM | sector GOV | kind person
actor William Ruto | id KEN.P.RUTO | country KEN | sector GOV | kind person | from 2022-09-13
actor Uhuru Kenyatta | id KEN.P.KENYATTA | country KEN | sector GOV | kind person | from 2013-04-09 | to 2022-09-13
actor Yoweri Museveni, Museveni | id UGA.P.MUSEVENI | country UGA | sector GOV | kind person | from 1986-01-29
actor Joseph Kony | id UGA.P.KONY | country UGA | sector REB | kind person | member UGA.LRA
actor Idi Amin | id UGA.P.AMIN | country UGA | sector GOV | kind person | from 1971-01-25 | to 1979-04-11
actor Paul Kagame, Kagame | id RWA.P.KAGAME | country RWA | sector GOV | kind person | from 1994-07-19
actor Pierre Nkurunziza | id BDI.P.NKURUNZIZA | country BDI | sector GOV | kind person | from 2005-08-26 | to 2020-06-08
actor Felix Tshisekedi, Félix Tshisekedi, Tshisekedi | id COD.P.TSHISEKEDI | country COD | sector GOV | kind person | from 2019-01-24
actor Joseph Kabila | id COD.P.KABILA | country COD | sector GOV | kind person | from 2001-01-26 | to 2019-01-24
actor Laurent Kabila, Laurent-Desire Kabila | id COD.P.LAURENTKABILA | country COD | sector GOV | kind person | from 1997-05-17 | to 2001-01-16
actor Mobutu Sese Seko, Mobutu | id COD.P.MOBUTU | country COD | sector GOV | kind person | to 1997-05-16
actor Corneille Nangaa | id COD.P.NANGAA | country COD | sector REB | kind person | member COD.M23
actor Laurent Nkunda | id COD.P.NKUNDA | country COD | sector REB | kind person | member COD.CNDP
actor Faustin-Archange Touadera, Faustin-Archange Touadéra | id CAF.P.TOUADERA | country CAF | sector GOV | kind person | from 2016-03-30
actor Francois Bozize, François Bozizé | id CAF.P.BOZIZE | country CAF | sector GOV | kind person | from 2003-03-15 | to 2013-03-24
actor Idriss Deby, Idriss Déby | id TCD.P.DEBY | country TCD | sector GOV | kind person | from 1990-12-02 | to 2021-04-20
actor Mahamat Idriss Deby, Mahamat Déby | id TCD.P.MAHAMAT | country TCD | sector GOV | kind person | from 2021-04-20
actor Bola Tinubu, Tinubu | id NGA.P.TINUBU | country NGA | sector GOV | kind person | from 2023-05-29
actor Muhammadu Buhari, Buhari | id NGA.P.BUHARI | country NGA | sector GOV | kind person | from 2015-05-29 | to 2023-05-29
actor Goodluck Jonathan | id NGA.P.JONATHAN | country NGA | sector GOV | kind person | from 2010-05-06 | to 2015-05-29
actor Olusegun Obasanjo, Obasanjo | id NGA.P.OBASANJO | country NGA | sector GOV | kind person | from 1999-05-29 | to 2007-05-29
actor Abubakar Shekau, Shekau | id NGA.P.SHEKAU | country NGA | sector REB | kind person | member NGA.BOKOHARAM | to 2021-05-19
actor Nnamdi Kanu | id NGA.P.KANU | country NGA | sector REB | kind person | member NGA.IPOB
actor Paul Biya | id CMR.P.BIYA | country CMR | sector GOV | kind person | from 1982-11-06
actor Assimi Goita, Assimi Goïta | id MLI.P.GOITA | country MLI | sector GOV | kind person | from 2020-08-18
actor Ibrahim Traore, Ibrahim Traoré | id BFA.P.TRAORE | country BFA | sector GOV | kind person | from 2022-09-30
actor Abdourahamane Tiani, Abdourahmane Tchiani | id NER.P.TIANI | country NER | sector GOV | kind person | from 2023-07-26
actor Iyad Ag Ghaly, Iyad Ag Ghali | id MLI.P.IYAD | country MLI | sector REB | kind person | member JNIM
actor Laurent Gbagbo, Gbagbo | id CIV.P.GBAGBO | country CIV | sector GOV | kind person | from 2000-10-26 | to 2011-04-11
actor Alassane Ouattara, Ouattara | id CIV.P.OUATTARA | country CIV | sector GOV | kind person | from 2011-04-11
actor Charles Taylor | id LBR.P.TAYLOR | country LBR | sector GOV | kind person | from 1997-08-02 | to 2003-08-11
actor Foday Sankoh | id SLE.P.SANKOH | country SLE | sector REB | kind person | member SLE.RUF | to 2003-07-29
actor Jonas Savimbi, Savimbi | id AGO.P.SAVIMBI | country AGO | sector REB | kind person | member AGO.UNITA | to 2002-02-22
actor Afonso Dhlakama, Dhlakama | id MOZ.P.DHLAKAMA | country MOZ | sector REB | kind person | member MOZ.RENAMO | to 2018-05-03
actor Robert Mugabe, Mugabe | id ZWE.P.MUGABE | country ZWE | sector GOV | kind person | from 1980-04-18 | to 2017-11-21
actor Cyril Ramaphosa, Ramaphosa | id ZAF.P.RAMAPHOSA | country ZAF | sector GOV | kind person | from 2018-02-15
actor Nelson Mandela, Mandela | id ZAF.P.MANDELA | country ZAF | sector GOV | kind person | from 1994-05-10 | to 1999-06-14
actor Thabo Mbeki, Mbeki | id ZAF.P.MBEKI | country ZAF | sector GOV | kind person | from 1999-06-14 | to 2008-09-24
actor Nicolas Maduro, Nicolás Maduro, Maduro | id VEN.P.MADURO | country VEN | sector GOV | kind person | from 2013-03-05
actor Hugo Chavez, Hugo Chávez | id VEN.P.CHAVEZ | country VEN | sector GOV | kind person | from 1999-02-02 | to 2013-03-05
actor Gustavo Petro | id COL.P.PETRO | country COL | sector GOV | kind person | from 2022-08-07
actor Ivan Duque, Iván Duque | id COL.P.DUQUE | country COL | sector GOV | kind person | from 2018-08-07 | to 2022-08-07
actor Juan Manuel Santos | id COL.P.SANTOS | country COL | sector GOV | kind person | from 2010-08-07 | to 2018-08-07
actor Alvaro Uribe, Álvaro Uribe | id COL.P.URIBE | country COL | sector GOV | kind person | from 2002-08-07 | to 2010-08-07
actor Alberto Fujimori, Fujimori | id PER.P.FUJIMORI | country PER | sector GOV | kind person | from 1990-07-28 | to 2000-11-22
actor Abimael Guzman, Abimael Guzmán | id PER.P.GUZMAN | country PER | sector REB | kind person | member PER.SL
actor Luiz Inacio Lula da Silva, Luiz Inácio Lula da Silva, Lula da Silva, Lula | id BRA.P.LULA | country BRA | sector GOV | kind person
actor Augusto Pinochet, Pinochet | id CHL.P.PINOCHET | country CHL | sector GOV | kind person | from 1973-09-11 | to 1990-03-11
actor Fidel Castro | id CUB.P.CASTRO | country CUB | sector GOV | kind person | from 1959-02-16 | to 2008-02-24
actor Daniel Ortega | id NIC.P.ORTEGA | country NIC | sector GOV | kind person
actor Jean-Bertrand Aristide, Aristide | id HTI.P.ARISTIDE | country HTI | sector GOV | kind person
actor Jovenel Moise, Jovenel Moïse | id HTI.P.MOISE | country HTI | sector GOV | kind person | from 2017-02-07 | to 2021-07-07
actor Jimmy Cherizier, Jimmy Chérizier | id HTI.P.CHERIZIER | country HTI | sector CRM | kind person
actor Claudia Sheinbaum, Sheinbaum | id MEX.P.SHEINBAUM | country MEX | sector GOV | kind person | from 2024-10-01
actor Andres Manuel Lopez Obrador, Andrés Manuel López Obrador, Lopez Obrador | id MEX.P.AMLO | country MEX | sector GOV | kind person | from 2018-12-01 | to 2024-09-30
actor Joaquin Guzman, Joaquín Guzmán, El Chapo | id MEX.P.CHAPO | country MEX | sector CRM | kind person | member MEX.SINALOA
actor Justin Trudeau | id CAN.P.TRUDEAU | country CAN | sector GOV | kind person | from 2015-11-04 | to 2025-03-14
actor Mark Carney | id CAN.P.CARNEY | country CAN | sector GOV | kind person | from 2025-03-14
actor Anthony Albanese | id AUS.P.ALBANESE | country AUS | sector GOV | kind person | from 2022-05-23

# --- people of think tanks met in news of the conflict ---
actor Ibraheem Bahiss, Ibrahim Bahiss | id ICG.P.BAHISS | sector EDU | kind person | member ICG
actor Tameem Bahiss | id AFG.P.TAMEEMBAHISS | country AFG | sector EDU | kind person
actor Obaidullah Baheer, Abdullah Baheer | id AFG.P.BAHEER | country AFG | sector EDU | kind person
actor Ihsanullah Tipu Mehsud | id PAK.P.TIPU | country PAK | sector MED | kind person
actor Elizabeth Threlkeld | id USA.P.THRELKELD | country USA | sector EDU | kind person
actor Michael Kugelman | id USA.P.KUGELMAN | country USA | sector EDU | kind person
actor Abdul Sayed | id SWE.P.SAYED | country SWE | sector EDU | kind person

# --- heads of state and ministers of the 1970s to 2000s met in older news ---
actor Todor Zhivkov, Zhivkov | id BGR.P.ZHIVKOV | country BGR | sector GOV | kind person | to 1989-11-10
actor Nicolae Ceausescu, Nicolae Ceaușescu, Ceausescu | id ROU.P.CEAUSESCU | country ROU | sector GOV | kind person | to 1989-12-22
actor Wojciech Jaruzelski, Jaruzelski | id POL.P.JARUZELSKI | country POL | sector GOV | kind person | to 1990-12-22
actor Lech Walesa, Lech Wałęsa, Walesa | id POL.P.WALESA | country POL | sector GOV | kind person | from 1990-12-22 | to 1995-12-22
actor Vaclav Havel, Václav Havel | id CZE.P.HAVEL | country CZE | sector GOV | kind person | from 1989-12-29 | to 2003-02-02
actor Erich Honecker, Honecker | id DEU.P.HONECKER | country DEU | sector GOV | kind person | to 1989-10-18
actor Willy Brandt | id DEU.P.BRANDT | country DEU | sector GOV | kind person
actor Helmut Schmidt | id DEU.P.SCHMIDT | country DEU | sector GOV | kind person
actor Hans-Dietrich Genscher, Genscher | id DEU.P.GENSCHER | country DEU | sector GOV | kind person
actor Josip Broz Tito, President Tito | id YUG.P.TITO | country SRB | sector GOV | kind person | to 1980-05-04
actor Andreas Papandreou, Papandreou | id GRC.P.PAPANDREOU | country GRC | sector GOV | kind person
actor Archbishop Makarios, President Makarios | id CYP.P.MAKARIOS | country CYP | sector GOV | kind person | to 1977-08-03
actor Rauf Denktash, Denktash | id CYP.P.DENKTASH | country CYP | sector GOV | kind person
actor Turgut Ozal, Turgut Özal, Ozal | id TUR.P.OZAL | country TUR | sector GOV | kind person | to 1993-04-17
actor Bulent Ecevit, Bülent Ecevit, Ecevit | id TUR.P.ECEVIT | country TUR | sector GOV | kind person
actor Suleyman Demirel, Süleyman Demirel, Demirel | id TUR.P.DEMIREL | country TUR | sector GOV | kind person
actor Felipe Gonzalez, Felipe González | id ESP.P.GONZALEZ | country ESP | sector GOV | kind person | from 1982-12-02 | to 1996-05-05
actor Valery Giscard d'Estaing, Giscard d'Estaing | id FRA.P.GISCARD | country FRA | sector GOV | kind person | from 1974-05-27 | to 1981-05-21
actor Mario Soares, Mário Soares | id PRT.P.SOARES | country PRT | sector GOV | kind person
actor Eduard Shevardnadze, Shevardnadze | id GEO.P.SHEVARDNADZE | country GEO | sector GOV | kind person | from 1992-03-10 | to 2003-11-23 | note "foreign minister of the Soviet Union 1985-1990"
actor Andrei Gromyko, Gromyko | id SUN.P.GROMYKO | country RUS | sector GOV | kind person | to 1989-07-02
actor Yuri Andropov, Andropov | id SUN.P.ANDROPOV | country RUS | sector GOV | kind person | to 1984-02-09
actor Leonid Kuchma, Kuchma | id UKR.P.KUCHMA | country UKR | sector GOV | kind person | from 1994-07-19 | to 2005-01-23
actor Islam Karimov, Karimov | id UZB.P.KARIMOV | country UZB | sector GOV | kind person | to 2016-09-02
actor Nursultan Nazarbayev, Nazarbayev | id KAZ.P.NAZARBAYEV | country KAZ | sector GOV | kind person | to 2019-03-20
actor King Hassan II, King Hassan | id MAR.P.HASSAN | country MAR | sector GOV | kind person | to 1999-07-23
actor King Mohammed VI | id MAR.P.MOHAMMED | country MAR | sector GOV | kind person | from 1999-07-23
actor King Fahd | id SAU.P.FAHD | country SAU | sector GOV | kind person | from 1982-06-13 | to 2005-08-01
actor King Salman | id SAU.P.SALMAN | country SAU | sector GOV | kind person | from 2015-01-23
actor Chadli Bendjedid, Bendjedid | id DZA.P.BENDJEDID | country DZA | sector GOV | kind person | to 1992-01-11
actor Abdelaziz Bouteflika, Bouteflika | id DZA.P.BOUTEFLIKA | country DZA | sector GOV | kind person | from 1999-04-27 | to 2019-04-02
actor Habib Bourguiba, Bourguiba | id TUN.P.BOURGUIBA | country TUN | sector GOV | kind person | to 1987-11-07
actor Zine El Abidine Ben Ali, Zine al-Abidine Ben Ali | id TUN.P.BENALI | country TUN | sector GOV | kind person | from 1987-11-07 | to 2011-01-14
actor Jaafar Nimeiri, Gaafar Nimeiri, Nimeiri | id SDN.P.NIMEIRI | country SDN | sector GOV | kind person | to 1985-04-06
actor Hassan al-Turabi, al-Turabi | id SDN.P.TURABI | country SDN | sector ELI | kind person
actor Siad Barre, Mohamed Siad Barre | id SOM.P.BARRE | country SOM | sector GOV | kind person | to 1991-01-26
actor Mohamed Farah Aideed, Mohammed Farah Aidid, Aideed, Aidid | id SOM.P.AIDEED | country SOM | sector REB | kind person | to 1996-08-02
actor Mengistu Haile Mariam, Mengistu | id ETH.P.MENGISTU | country ETH | sector GOV | kind person | to 1991-05-21
actor Daniel arap Moi | id KEN.P.MOI | country KEN | sector GOV | kind person | to 2002-12-30
actor Julius Nyerere, Nyerere | id TZA.P.NYERERE | country TZA | sector GOV | kind person | to 1985-11-05
actor Kenneth Kaunda, Kaunda | id ZMB.P.KAUNDA | country ZMB | sector GOV | kind person | to 1991-11-02
actor Juvenal Habyarimana, Juvénal Habyarimana, Habyarimana | id RWA.P.HABYARIMANA | country RWA | sector GOV | kind person | to 1994-04-06
actor Jose Eduardo dos Santos, José Eduardo dos Santos | id AGO.P.DOSSANTOS | country AGO | sector GOV | kind person | to 2017-09-26
actor Samora Machel | id MOZ.P.MACHEL | country MOZ | sector GOV | kind person | to 1986-10-19
actor Joaquim Chissano, Chissano | id MOZ.P.CHISSANO | country MOZ | sector GOV | kind person | to 2005-02-02
actor P.W. Botha | id ZAF.P.BOTHA | country ZAF | sector GOV | kind person | to 1989-08-14
actor F.W. de Klerk, de Klerk | id ZAF.P.DEKLERK | country ZAF | sector GOV | kind person | from 1989-08-15 | to 1994-05-09
actor Morgan Tsvangirai, Tsvangirai | id ZWE.P.TSVANGIRAI | country ZWE | sector OPP | kind person
actor Sani Abacha, Abacha | id NGA.P.ABACHA | country NGA | sector GOV | kind person | from 1993-11-17 | to 1998-06-08
actor Jerry Rawlings, Rawlings | id GHA.P.RAWLINGS | country GHA | sector GOV | kind person | to 2001-01-07
actor Blaise Compaore, Blaise Compaoré | id BFA.P.COMPAORE | country BFA | sector GOV | kind person | from 1987-10-15 | to 2014-10-31
actor Elias Hrawi | id LBN.P.HRAWI | country LBN | sector GOV | kind person | from 1989-11-24 | to 1998-11-24
actor Michel Aoun | id LBN.P.MAOUN | country LBN | sector GOV | kind person
actor Walid Jumblatt, Jumblatt | id LBN.P.JUMBLATT | country LBN | sector PTY | kind person
actor Nabih Berri, Berri | id LBN.P.BERRI | country LBN | sector LEG | kind person
actor Tariq Aziz | id IRQ.P.AZIZ | country IRQ | sector GOV | kind person | to 2003-04-09
actor Suharto | id IDN.P.SUHARTO | country IDN | sector GOV | kind person | to 1998-05-21
actor Corazon Aquino | id PHL.P.AQUINO | country PHL | sector GOV | kind person | from 1986-02-25 | to 1992-06-30
actor Fidel Ramos | id PHL.P.RAMOS | country PHL | sector GOV | kind person | from 1992-06-30 | to 1998-06-30
actor Norodom Sihanouk, Prince Sihanouk, King Sihanouk | id KHM.P.SIHANOUK | country KHM | sector GOV | kind person
actor Ho Chi Minh | id VNM.P.HO | country VNM | sector GOV | kind person | to 1969-09-02
actor Mao Zedong, Mao Tse-tung, Chairman Mao | id CHN.P.MAO | country CHN | sector GOV | kind person | to 1976-09-09
actor Zhou Enlai, Chou En-lai | id CHN.P.ZHOU | country CHN | sector GOV | kind person | to 1976-01-08
actor Chiang Kai-shek | id TWN.P.CHIANG | country TWN | sector GOV | kind person | to 1975-04-05
actor Park Chung Hee, Park Chung-hee | id KOR.P.PARK | country KOR | sector GOV | kind person | to 1979-10-26
actor Anastasio Somoza, Somoza | id NIC.P.SOMOZA | country NIC | sector GOV | kind person | to 1979-07-17
actor Manuel Noriega, Noriega | id PAN.P.NORIEGA | country PAN | sector GOV | kind person | to 1989-12-20
actor Jose Napoleon Duarte, José Napoleón Duarte | id SLV.P.DUARTE | country SLV | sector GOV | kind person | to 1989-06-01
actor Alan García, Alan Garcia | id PER.P.GARCIA | country PER | sector GOV | kind person
actor Carlos Menem | id ARG.P.MENEM | country ARG | sector GOV | kind person | from 1989-07-08 | to 1999-12-10
actor Salvador Allende, Allende | id CHL.P.ALLENDE | country CHL | sector GOV | kind person | to 1973-09-11
actor Jean-Claude Duvalier, Duvalier | id HTI.P.DUVALIER | country HTI | sector GOV | kind person | from 1971-04-21 | to 1986-02-07
actor Raul Castro, Raúl Castro | id CUB.P.RAUL | country CUB | sector GOV | kind person
actor Aftab Ahmad Khan Sherpao, Aftab Sherpao | id PAK.P.SHERPAO | country PAK | sector GOV | kind person
actor Zulfikar Ali Bhutto, Zulfiqar Ali Bhutto | id PAK.P.ZABHUTTO | country PAK | sector GOV | kind person | to 1977-07-05
actor Rehman Malik | id PAK.P.REHMANMALIK | country PAK | sector GOV | kind person | from 2008-03-31 | to 2013-03-16
actor Babrak Karmal | id AFG.P.KARMAL | country AFG | sector GOV | kind person | from 1979-12-27 | to 1986-05-04
actor Burhanuddin Rabbani | id AFG.P.RABBANI | country AFG | sector GOV | kind person
actor William Perry | id USA.P.PERRY | country USA | sector GOV | kind person | from 1994-02-03 | to 1997-01-24
actor Caspar Weinberger, Weinberger | id USA.P.WEINBERGER | country USA | sector GOV | kind person | from 1981-01-21 | to 1987-11-23
actor Alexander Haig | id USA.P.HAIG | country USA | sector GOV | kind person | from 1981-01-22 | to 1982-07-05
actor Cyrus Vance | id USA.P.CVANCE | country USA | sector GOV | kind person
actor John Bolton | id USA.P.BOLTON | country USA | sector GOV | kind person
actor Lakhdar Brahimi, Brahimi | id UN.P.BRAHIMI | sector IGO | kind person | member UN
actor Staffan de Mistura, de Mistura | id UN.P.MISTURA | sector IGO | kind person | member UN
actor Geir Pedersen | id UN.P.PEDERSEN | sector IGO | kind person | member UN
actor Hans Blix | id UN.P.BLIX | sector IGO | kind person | member UN
actor Mohamed ElBaradei, Mohammed ElBaradei, ElBaradei | id UN.P.ELBARADEI | sector IGO | kind person | from 1997-12-01 | to 2009-11-30
actor Rafael Grossi, Grossi | id UN.P.GROSSI | sector IGO | kind person | from 2019-12-03
actor Desmond Tutu | id ZAF.P.TUTU | country ZAF | sector REL | kind person
actor Dalai Lama | id CHN.P.DALAILAMA | country CHN | sector REL | kind person
