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
plan plans decision refusal desire willingness intention proposal proposals bid : to for
call calls demand demands : for to
support praise : for
criticism criticisms critique condemnation denunciation endorsement rejection assessment : of
opposition objection objections : to
attack attacks : on
complaint complaints : that about
question questions : about whether over on
comment comments remark remarks statement statements position stance : about on that
`

// light are verbs that only carry such a noun: "made the claim that".
const lightVerbs = ` make makes made making have has had having express expresses expressed expressing voice voices voiced voicing raise raises raised raising
 issue issues issued issuing give gives gave giving share shares shared announce announced repeat repeated repeating offer offered reiterate reiterated deliver delivered
 release released send sent draw drew declare declared show showed state stated defend defended renew renewed hold held reject rejected `
