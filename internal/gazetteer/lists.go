package gazetteer

// The lists of this file are common knowledge of English newspaper style,
// written for this project.

const countries = "US|U.S.|USA|U.S.A.|UK|U.K.|UAE|U.A.E.|USSR|U.S.S.R.|America|Britain|Great Britain|Holland|Burma|Ivory Coast|Czech Republic|Turkey|Turkiye|" +
	"Soviet Union|South Korea|North Korea|East Timor|Swaziland|Macedonia|Vatican City|Bosnia|Herzegovina|Congo|DR Congo|Persia|Yugoslavia|Czechoslovakia|" +
	"East Germany|West Germany|Rhodesia|Siam|Ceylon|The Gambia|Hong Kong|Macau|Taiwan|Kosovo|Palestine|England|Scotland|Wales|Russian Federation|" +
	"European Russia|Mainland China|Republic of Ireland|Trinidad|Tobago|Antigua|St. Lucia|St. Kitts|Guinea-Bissau|PRC|DPRK|ROC|DRC|KSA|" +
	"Calif.|Fla.|Tex.|Mass.|Pa.|Md.|Va.|Ill.|Mich.|Minn.|Wis.|Ariz.|Colo.|Conn.|N.Y.|N.J.|N.C.|S.C.|N.H.|R.I.|Tenn.|Ky.|Ga.|La.|Okla.|Ore.|Wash.|Nev.|Neb.|Kan.|Ala.|Miss.|Ark.|Mont.|Wyo."

// A wordList holds words between spaces that share facts.
type wordList struct {
	facts Facts
	words string
}

// nameLists are words of names and titles.
var nameLists = []wordList{
	{Calendar, "January February March April May June July August September October November December " +
		"Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays " +
		"Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun " +
		"Mon. Tue. Wed. Thu. Fri. Sat. Sun. Christmas Easter Ramadan Thanksgiving Halloween"},
	{Honorific, "Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Sir Dame Lord Lady Madam Madame Monsieur Herr Frau Señor Don Doña Prof Prof. Rev Rev. Hon Hon. " +
		"Saint Brother Sister Father Mother Uncle Aunt Messrs Messrs. Mx Mx. Sheikh Sheik Imam Mullah Rabbi Ayatollah Hajji Haji Sheikha Shaikh Shri Shrimati Smt Smt. Datuk Maulana Monsignor Msgr. " +
		"Mzee Alhaji Alhaja Hajia Mallam Barrister Barr. Oba Eze Nana Togbe Otunba Asiwaju Ooni Alaafin Freiherr Freifrau Gräfin Engr Engr. Eng. Cllr Cllr. Comrade Cde Cde. Tun Ustaz Fr. Bro."},
	{Title, "President Presidents Premier Chancellor Minister Ministers Secretary Secretaries Senator Senators Sen Sen. Sens. Rep Rep. Reps. Representative Congressman " +
		"Congresswoman Governor Gov Gov. Govs. Mayor Ambassador Ambassadors Envoy Judge Justice General Gen Gen. Colonel Col Col. Major Maj Maj. " +
		"Captain Capt Capt. Lieutenant Lt Lt. Sergeant Sgt Sgt. Corporal Private Admiral Adm Adm. Commander Cmdr Cmdr. Commissioner Officer " +
		"Sheriff King Queen Prince Princess Emperor Empress Duke Duchess Earl Baron Baroness Count Countess Viscount Viscountess Marquess Archduke Emira Pope Bishop Archbishop Cardinal " +
		"Reverend Pastor Patriarch Sultan Emir Shah Tsar Czar Professor Doctor Chairman Chairwoman Chair Chairperson Director CEO CFO COO CTO " +
		"Coach Attorney Inspector Detective Superintendent Constable Speaker Spokesman Spokeswoman Spokesperson Leader Prosecutor Counsel Solicitor " +
		"MP MEP MLA MCA MCE DCE MSP Congressmen Delegate Councillor Councilor Councilman Councilwoman Alderman Taoiseach Comptroller Treasurer Administrator " +
		"Undersecretary Under-Secretary Secretary-General Analyst Editor Author Actor Actress Singer Historian Economist Founder Co-founder Manager Executive " +
		"Vice-President Vice-Chancellor Vice-Chairman Brigadier Brig Brig. Marshal Gunnery Corporal Cpl Cpl. Pte Pvt Pvt. Insp Insp. Supt Supt. Det. " +
		"Lt-Gen Lt.-Gen. Maj-Gen Maj.-Gen. Brig-Gen Brig.-Gen. Lt-Col Lt.-Col. Cdr Cdr. Cdre Assemblyman Assemblywoman Assemblymember Nurse Dean Provost Principal Rector Lawyer " +
		"Forecaster Meteorologist Correspondent Reporter Journalist Photographer Columnist Anchor Host Sen.-elect President-elect"},
	{TitleWord, "Vice Prime Foreign Former Deputy Acting First Crown Defense Defence Interior Assistant Associate Senior Junior Chief Executive Interim Shadow " +
		"Home Finance Health Education Energy Justice Trade Economy Labor Labour Transport Agriculture Culture Environment Press Managing State Under Special " +
		"Lead National Permanent High Grand Staff Surgeon Solicitor Attorney Parliamentary Opposition Majority Minority Whip Police Military Army Navy"},
	{OrgHead, "Ministry Municipality Department Dept. Office Agency Bureau Commission Committee Council Board Authority Administration Service Services Court Tribunal " +
		"Parliament Congress Senate Assembly Chamber Cabinet Government Party Union Association Federation League Alliance Coalition Front Movement " +
		"Organization Organisation Society Club Institute Institution Foundation Trust Fund Bank University College School Academy Faculty " +
		"Hospital Clinic Church Company Corporation Group Holdings Industries Airlines Airways Motors Systems Technologies Energy Oil Gas Pharmaceuticals Laboratories " +
		"Press Police Army Navy Force Forces Guard Corps Brigade Regiment Battalion Division Command Squadron Fleet Team " +
		"Network Channel Radio Television TV Broadcasting Media Studios Records Entertainment Books Publishing Publishers Orchestra Philharmonic Choir Band " +
		"Center Centre Consortium Initiative Campaign Partnership Project Laboratory Observatory Museum Library Theatre Theater Gallery Embassy Consulate Mission " +
		"Congregation Synagogue Order Brotherhood Committee Secretariat Directorate Inspectorate Panel Taskforce Task Bar Guild Syndicate Confederation Conference " +
		"Partners Associates Solutions Capital Securities Insurance Stores Foods Brewery Brewing Breweries Shipping Shipyard Logistics Therapeutics Pharma Biosciences Biotech Aerospace Petroleum Chemicals Semiconductor Semiconductors Ventures Investments Constabulary Restaurants Hotels Resorts Realty Properties Steel Electric Telecom Mobile Communications " +
		"United City FC F.C. Athletic Rovers Wanderers Giants Tigers Lions Eagles Bears Bulls Hawks Rangers Kings Warriors Raiders Patriots Democrats Republicans Conservatives Liberals Greens"},
	{OrgSuffix, "Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC L.L.C. LLP PLC Plc plc AG GmbH SA S.A. S.p.A. SpA NV N.V. AB AS ASA Oyj Pty SE KG BV B.V. Limited Incorporated Bros Bros. & Sons"},
	{PlaceHead, "Street Avenue Road Boulevard Lane Drive Square Plaza Park Bridge Tower Towers Building House Hall Palace Castle Cathedral Mosque Temple Stadium Arena Airport " +
		"Station Port Harbor Harbour Bay Beach Coast Cape Island Islands Isle Peninsula Lake River Creek Canal Sea Ocean Gulf Strait Channel Mountain Mountains Mount Hill Hills Valley " +
		"Desert Forest Plain Plains Plateau Glacier Falls Springs City Town Village County District Province Region State Oblast Republic Territory Kingdom Prefecture Parish Borough Township " +
		"Base Camp Prison Jail Hotel Mall Market Cemetery Memorial Monument Dam Reservoir Highway Route Zone Strip Shelf Crossing Border Heights Gardens Garden Zoo Pier St. Ave. Blvd. Rd. Mt. Ft. Fort " +
		"North South East West Northern Southern Eastern Western Central Upper Lower Greater New San Santa Saint El Los Las Room Site Facility Complex Headquarters"},
	{OtherHead, "Act Law Code Constitution Amendment Treaty Agreement Accord Accords Pact Convention Protocol Charter Declaration Resolution Plan Deal Doctrine War Battle Revolution Uprising Massacre " +
		"Festival Day Week Month Year Games Olympics Paralympics Cup Championship Championships Tournament Prize Award Awards Medal Summit Forum Program Programme Operation Hurricane Cyclone Typhoon Storm Earthquake " +
		"Shuttle Telescope Rocket Satellite Bible Quran Koran Magazine Journal Report Review Album Song Film Movie Show Series Book Novel Edition Version Windows Explorer Internet Web " +
		"Christianity Islam Judaism Buddhism Hinduism Muslim Muslims Christian Christians Catholic Catholics Protestant Protestants Sunni Sunnis Shiite Shiites Shia Hindu Hindus Buddhist Buddhists Orthodox " +
		"Nazi Nazis Communist Communists Marxist Socialist Socialists Bolshevik Democrat Republican Liberal Conservative Libertarian Libertarians Labour " +
		"English French German Spanish Russian Chinese Arabic Hebrew Latin COVID-19 Covid-19 COVID Covid HIV AIDS Ebola DNA"},
	{Particle, "von van der den de del della di da du dos das do la le las los el al bin binti ibn ben bint abu umm ter ten zu zum zur af av y e op wa ole arap ould degli st. st san santa Al- al- O' Mc"},
	{NameSuffix, "Jr Jr. Sr Sr. II III IV PhD Ph.D. M.D. MBE OBE KBE DBE CBE GBE CMG KCMG GCMG CVO KCVO DCVO GCVO KCB DCB GCB QC KC SC Esq Esq."},
}
