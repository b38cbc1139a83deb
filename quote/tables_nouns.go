package quote

// Nouns that report, with the words that lead to what is reported. A line is
// "nouns : words"; "that" leads to a clause, "to" to an infinitive, the others
// to a noun phrase. Written for this project.
const nounTable = `
claim claims assertion assertions allegation allegations accusation accusations contention insistence argument arguments : that of about
belief conviction view views opinion opinions conclusion sense : that of on about
suggestion suggestions assumption speculation prediction predictions notion idea : that
concern concerns fear fears worry worries skepticism doubts confidence optimism hope hopes : that about over
warning warnings : that about of
promise pledge vow commitment promises pledges vows threat threats : that to of
plan plans decision refusal desire willingness intention proposal proposals : to for
bid : to
call calls demand demands : for to
support praise : for
admiration sympathy solidarity contempt disdain outrage frustration anger regret gratitude appreciation disappointment astonishment surprise alarm dismay shock disbelief misgivings reservations unease discomfort enthusiasm impatience displeasure bewilderment remorse : for at over about with that
criticism criticisms critique condemnation denunciation endorsement rejection assessment : of
opposition objection objections : to
attack attacks : on
complaint complaints : that about
question questions : about whether over on
answer answers response responses reply replies message messages advice verdict explanation motto slogan line phrase catchphrase dictum rationale reasoning point refrain mantra pitch : that
comment comments remark remarks statement statements position stance : about on that
`

// wordings are those of them that "that" follows as a relative pronoun, too: "a phrase
// that she wrote".
const wordings = ` phrase line slogan motto catchphrase dictum mantra pitch refrain message messages answer answers reply replies response responses `

// weapons stand before the nouns of blows.
const weapons = ` missile drone rocket air bomb bombing knife gun acid terror terrorist suicide arson shark heart cyber mortar artillery chemical poison night sex `

// inNouns end the phrases that make "in" report: "in the words of Lee", "in his
// opinion", "in a new poll".
const inNouns = `view opinion eyes estimation telling words poll polls survey surveys`

// lightVerbs are verbs that only carry such a noun: "made the claim that".
const lightVerbs = ` make makes made making have has had having express expresses expressed expressing voice voices voiced voicing raise raises raised raising
 issue issues issued issuing give gives gave giving share shares shared announce announced repeat repeated repeating offer offered reiterate reiterated deliver delivered
 release released send sent draw drew declare declared show showed state stated defend defended renew renewed hold held reject rejected `

// ownVerbs are those of them whose subject voices what is its own: "stated his
// intention to".
const ownVerbs = ` express expresses expressed expressing voice voices voiced voicing state stated announce announced repeat repeated repeating reiterate reiterated
 declare declared renew renewed share shared `

// alsoNouns are verb forms that are common nouns as well.
const alsoNouns = `laugh laughs grin grins smile smiles beam beams giggle giggles smirk smirks wink winks shrug shrugs sob sobs sigh sighs term terms claim claims report reports plan plans call calls vow vows hope hopes fear fears demand demands question questions support attack attacks
	promise promises comment comments request requests charge charges show shows note notes view views praise push slam blast blasts need needs
	offer offers order orders estimate estimates warning saying ruling meeting finding findings building feeling understanding beginning hearing
	meaning funding spending voting polling debate debates move moves run runs race races vote votes win wins fight fights talk talks look
	looks change changes cut cuts help work works play plays place places face faces form forms set sets start starts end ends rise rises fall falls
	return returns turn turns visit visits trip drop drops deal deals lead leads stand stands force forces name names post posts tweet tweets
	pledge pledges answer answers response remark remarks threat appeal appeals bid bids review reviews study studies address addresses
	complaint love desire wish wishes doubt doubts worry worries concern concerns interest interests risk risks cost costs price prices
	increase increases decrease result results test tests record records state states list lists house houses head heads hand hands
	market back share shares use uses cause causes focus interview interviews email emails feature features forecast forecasts blame
	mention respect regret regrets rule rules draft drafts line lines guess thought thoughts endorsement endorsements criticism poll polls
	dispute disputes challenge challenges protest protests mandate rebuke backing bet bets boast boasts dream dreams reply replies
	left found lied like means fund funds term terms target targets aim aims signal signals sign signs trust project projects experience survey surveys tax taxes
	reason reasons time times water plant plants trade trades ban bans block blocks crowd document documents drive host hosts judge judges labor matter matters
	minister ministers advocate advocates model models object objects outline outlines purpose rally rallies raise rating release releases research schedule source sources
	nominating chant chants shout shouts yell yells scream screams whisper whispers message messages joke jokes quip quips tease
	press venture side design fire reference sides brands labels mentions highlights quotes thanks cautions gripes rumors rumours rebukes backs favors favours murmurs groans growls counters points chips
	cries touches presses lobbies fires hits suspects likes counsels references champions credits faults honors honours cheers knocks hammers insults repeats
	attributes distances walks shrugs laughs designs finds wonders barks sighs snaps sneers bursts ventures rants pushes
	speech strike strikes suit suits supply train trial trials voice voices wonder worth cast present fellow level leading living
	detail details text texts notice notices guarantee guarantees relay relays`
