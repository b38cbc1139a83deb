package quote

// The names of the rules, as [Quote.Rule] has them before any plus sign. Those
// of one family share what stands before the slash.
const (
	// A cue was found, and the rule says how its speaker was.
	ruleSubject       = "subject"        // the subject before the cue: "Lee said that"
	ruleShared        = "shared-subject" // the subject of the verb before "and": "Lee smiled and said"
	ruleInverted      = "inverted"       // the subject after the cue: "“No,” said Lee"
	ruleParticiple    = "participle"     // whose participle the cue is: "…, Lee said, adding that"
	ruleInfinitive    = "infinitive"     // whose infinitive the cue is: "Lee declined to say whether"
	ruleQuoted        = "quoted"         // whom somebody else quotes: "The paper quoted Lee as saying"
	ruleAgent         = "agent"          // the agent of a passive: "was criticized by Lee"
	ruleNoun          = "noun"           // whose words a noun names: "Lee's claim that", "made the claim that"
	ruleCopula        = "copula"         // who stands in a clause that the quotation is the subject of: "“No” was all that Lee said"
	ruleAdjective     = "adjective"      // whom an adjective describes: "Lee is confident that"
	ruleAccording     = "according"      // the phrase names the source: "according to Lee", "in his view"
	rulePoll          = "poll"           // the poll speaks: "In a new poll, 40 percent"
	ruleColon         = "colon"          // a label before a colon: "Lee: Taxes will fall"
	ruleColonAfter    = "colon-behind"   // a label after one: "Taxes ‘will fall’: Lee"
	rulePassive       = "passive"        // a passive that names nobody: "it was reported that", "is seen as", "the court heard that"
	ruleAsked         = "asked"          // a question that somebody was asked: "asked about the vote"
	ruleSeems         = "seems"          // what seems so to nobody in particular: "appears to be"
	ruleDash          = "dash"           // a name after a dash: "“…” — Ann Lee, teacher"
	ruleSignature     = "signature"      // the same on a line of its own, or "@handle"
	ruleTranscript    = "transcript"     // the label of a line of a transcript: "LEE: We go."
	ruleInterview     = "interview"      // the guest of an interview answers the question before
	ruleIntroduced    = "introduced"     // the block before ends with the speaker: "Lee replied:"
	ruleTag           = "tag/any-verb"   // a verb of no list in a tag: "“Not now,” Lee thundered"
	ruleHeadline      = "headline"       // the name that a headline begins with
	ruleNobody        = "nobody"         // words in marks that somebody says who is not named
	ruleSign          = "sentence/sign"  // the thing on which the words can be read: "a sign that read"
	ruleSentenceColon = "sentence/colon" // the source before a colon that is no subject: "From the report: “…”"

	// No cue takes the quotation: the rest of its sentence tells who speaks.
	ruleSentenceReport  = "sentence/report"  // the speaker of the report before it in the sentence
	ruleSentenceVerb    = "sentence/verb"    // the subject of the nearest verb before it
	ruleSentenceSubject = "sentence/subject" // the subject of the sentence

	// Nothing in the sentence does: the speaker before carries on.
	ruleBlock      = "continued/block"      // of a block before
	ruleCarriedOn  = "continued/carried-on" // the same for a quotation that is part of a sentence
	ruleLeadIn     = "continued/lead-in"    // the subject of the sentence before: "Lee disagreed. “Not now.”"
	ruleLeadReport = "continued/report"     // the speaker of a report of the sentence before
)
