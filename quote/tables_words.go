package quote

// The word lists of this file are common English, written for this project.
// They know function words, calendar words and the nouns of people and papers
// that speak in the news.

type wordList struct {
	flag  flag
	words string
}

var wordLists = [...]wordList{
	{fDet, `the a an this these those some many most all no each every few both another any several such much more less either neither nearly almost half`},
	{fPron, `he she they we i you it everyone everybody nobody anyone anybody someone somebody others one none there`},
	{fPron | fDet, `one some many most several few all both another that this these those`},
	{fObj, `him her them me us himself herself themselves itself myself ourselves yourself whom`},
	{fPoss, `his her their its my our your whose`},
	{fPrep, `of in for on at with from by about against during under over between among into through across behind beyond within without despite
		toward towards upon amid near via throughout alongside like unlike except onto regarding concerning`},
	{fPrep | fNoun, `inside outside`},
	{fPrep | fIn, `in per`},
	{fIng | fNoun | fAccord, `according`},
	{fPrep | fSub, `before after since until as than`},
	{fCoord, `and or but nor yet plus`},
	{fSub, `while whereas because although though unless if once whenever wherever lest so`},
	{fWh, `who which what how why where when whether whatever whoever if`},
	{fModal, `will would can could may might must shall should cannot ought`},
	{fBe, `is are was were be been being am isn't aren't wasn't weren't`},
	{fHave, `has have had having`},
	{fDo, `do does did doing`},
	{fAdv, `also never not now then later repeatedly often long once just still already always even only first previously further too ever again soon
		earlier recently instead rather quite very simply really perhaps maybe well far back together apart today thus hence likewise meanwhile
		moreover nonetheless nevertheless however though else ago here twice sometimes largely seldom frequently doubtless away forth altogether otherwise reportedly allegedly initially eventually afterwards afterward`},
	{fTime, `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
		september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. jun. jul. mon. tues. wed. thurs. fri. sat. sun.
		week month year day night morning afternoon evening weekend weeks months years days hours minutes yesterday today tomorrow tonight
		midday noon midnight a.m. p.m. am pm moment decade`},
	{fPerson, `official officials spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons president minister secretary senator sen. rep. gov.
		governor mayor director chief head leader leaders lawmaker lawmakers aide aides adviser advisers advisor advisors analyst analysts expert
		experts critic critics source sources reporter reporters journalist journalists police prosecutor prosecutors lawyer lawyers attorney
		attorneys judge judges scientist scientists researcher researchers author authors professor doctor doctors resident residents witness
		witnesses voter voters supporter supporters opponent opponents candidate candidates people man woman men women father mother brother
		sister wife husband son daughter friend friends colleague colleagues player coach manager managers executive executives chairman
		chairwoman chair congressman congresswoman democrat democrats republican republicans conservative conservatives liberal liberals
		member members delegate delegates organizer organizers activist activists strategist strategists operative operatives pollster
		pollsters economist economists historian historians teacher teachers student students worker workers owner owners editor editors writer
		writers host hosts commentator commentators pundit pundits diplomat diplomats ambassador general commander officer officers soldier
		soldiers investigator investigators authority authorities government administration campaign company committee commission department
		agency ministry council court union group groups association organization party congress senate house board bank firm university
		institute center office team network newspaper pope king queen prince princess family victim victims survivor survivors minister
		ministers ceo cfo undersecretary chef actor actress singer artist engineer nurse farmer premier chancellor academic barrister campaigner musician representative representatives deputy vice counsel bench tribunal jury inspector detective sheriff captain guest guests
		caller fan fans patient patients refugee refugees nominee nominees rival rivals contender contenders challenger challengers incumbent guard guards troops civilians student crowd audience moderator americans observers veterans`},
	{fPaper, `report reports poll polls study studies survey surveys statement statements document documents letter letters memo article articles
		story editorial column book data figures findings results records evidence research website newspaper magazine lawsuit complaint
		indictment filing ruling opinion law bill resolution order email emails e-mail e-mails tweet tweets post posts headline headlines
		sign signs message messages text note transcript video ad ads analysis numbers statistics estimates census average`},
	{fVenue, `statement interview interviews speech rally conference briefing tweet tweets letter email e-mail report television tv radio post posts
		memo hearing debate debates event news address remarks press release column op-ed editorial article message appearance meeting forum
		phone telephone call note video facebook twitter court testimony town hall show program broadcast blog book papers filing filings
		documents response reply question questions`},
	{fAdj, `confident concerned worried certain sure convinced aware hopeful optimistic clear skeptical afraid glad proud adamant unsure unaware
		disappointed grateful surprised pleased doubtful mindful fearful wary critical supportive frustrated angry eager willing reluctant
		unwilling ready prepared thankful happy sorry`},
	{fNum, `two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundred thousand dozen dozens hundreds thousands
		millions billions`},
	{fNoun, `time times campaign state states country party way lot deal part kind number percent thing things world city words point year
		issue issues question money million billion side election race group war law case job bill vote party nomination`},
}

// thoughts are nouns of words, rules and opinions, which are issued, offered and
// signed by saying so.
const thoughts = ` accord accords advice advisories advisory agenda agreement agreements alert alerts ambition ambitions amendment amendments anecdote anecdotes
 antipathy apologies apology approach approaches assessment assessments assurance assurances attitude ban bans bill bills blessing blessings budget
 clarification clue clues compromise condolence condolences congratulations correction criteria culture cuts deal decision decisions declaration
 declarations decree decrees denial denials detail details directive directives disclaimer doctrine edict effort efforts endorsement endorsements essay
 essays estimate estimates evaluation evaluations evidence exchange excuse excuses explanation explanations fatwa feedback footage forecast forecasts
 goal goals greeting greetings grievance grievances guidance guideline guidelines handling hint hints idea ideas ideology information initiative
 insight insights instruction instructions interpretation interview interviews invitation invitations judgement judgements judgment judgments
 justification law laws legislation lie lies list lists manifesto measure measures memoir memoirs memories memory motion move moves myth myths news
 notion outlook pact petition petitions philosophy platform policies policy practice practices prayer prayers principle principles priorities
 proclamation projection projections proof rebuke recommendation recommendations record recording recordings reform reforms regulation regulations
 remarks reprimand request requests resolution resolutions retraction review reviews rhetoric role rule rules ruling rulings secret secrets slogan
 slogans specifics speech speeches stance step steps stories story strategies strategy subpoena subpoenas system tactics tale tales tape tapes
 testimony thanks theories theory thought thoughts transcripts treaties treaty ultimatum values verdict verdicts version vision word words zeal `
