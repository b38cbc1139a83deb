package entity

// A rule is what decided whom a phrase means, its index in rules.
type rule uint8

const (
	noRule rule = iota
	ruleName
	ruleOffice
	ruleRole
	ruleKnownOffice
	ruleApposition
	ruleSameSentence
	ruleAhead
	ruleBefore
	ruleGroup
	ruleGroupClause
	ruleGroupAgain
	ruleGroupEcho
	ruleInQuote
	ruleInQuoteClause
	ruleAbout
)

var rules = [...]string{
	ruleName:          "refer/name",          // the phrase holds the name
	ruleOffice:        "refer/office",        // the only holder of the office of the country
	ruleRole:          "refer/role",          // the holder of such an office who was named last
	ruleKnownOffice:   "refer/known-office",  // the only holder by what other articles say
	ruleApposition:    "refer/apposition",    // the name beside the role
	ruleSameSentence:  "refer/same-sentence", // who fits best of those before the pronoun
	ruleAhead:         "refer/ahead",         // the name after an opening phrase: "In her speech, Anna Berg"
	ruleBefore:        "refer/before",        // whom the sentences before are about
	ruleGroup:         "refer/group",         // for these and the next, see group
	ruleGroupClause:   "refer/group-clause",
	ruleGroupAgain:    "refer/group-again",
	ruleGroupEcho:     "refer/group-echo",
	ruleInQuote:       "refer/in-quote",        // the only one named inside the same marks
	ruleInQuoteClause: "refer/in-quote-clause", // the subject of the clause before it inside the marks
	ruleAbout:         "refer/about",           // the only one around the marks who does not speak
}
