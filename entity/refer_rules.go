package entity

// A rule says what decided the referent of a phrase. It is an index into rules.
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
	ruleBody
	ruleIt
)

var rules = [...]string{
	ruleName:          "refer/name",          // the phrase holds the name
	ruleOffice:        "refer/office",        // the only holder of the office of the country
	ruleRole:          "refer/role",          // the holder of such an office who was named last
	ruleKnownOffice:   "refer/known-office",  // the only holder according to other articles
	ruleApposition:    "refer/apposition",    // the name beside the role
	ruleSameSentence:  "refer/same-sentence", // the best fit before the pronoun
	ruleAhead:         "refer/ahead",         // the name after an opening phrase: "In her speech, Anna Berg"
	ruleBefore:        "refer/before",        // the subject of an earlier sentence
	ruleGroup:         "refer/group",         // for these and the next, see group
	ruleGroupClause:   "refer/group-clause",
	ruleGroupAgain:    "refer/group-again",
	ruleGroupEcho:     "refer/group-echo",
	ruleInQuote:       "refer/in-quote",        // the only one named inside the same marks
	ruleInQuoteClause: "refer/in-quote-clause", // the subject of the clause before it inside the marks
	ruleBody:          "refer/body",            // the organization that a noun for its kind means
	ruleIt:            "refer/it",              // the organization that the sentence before begins with
	ruleAbout:         "refer/about",           // the only one around the marks who does not speak
}
