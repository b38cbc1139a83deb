package quote

import (
	"testing"
)

// TestRules: each rule decides in one of the cases at least, and no other does.
func TestRules(t *testing.T) {
	fired := map[string]int{
		ruleSubject: 0, ruleShared: 0, ruleInverted: 0, ruleParticiple: 0, ruleInfinitive: 0, ruleQuoted: 0, ruleAgent: 0, ruleNoun: 0, ruleCopula: 0,
		ruleAdjective: 0, ruleAccording: 0, rulePoll: 0, ruleColon: 0, ruleColonAfter: 0, rulePassive: 0, ruleAsked: 0, ruleSeems: 0,
		ruleDash: 0, ruleSignature: 0, ruleTranscript: 0, ruleInterview: 0, ruleIntroduced: 0, ruleTag: 0, ruleHeadline: 0, ruleNobody: 0,
		ruleSign: 0, ruleSentenceColon: 0, ruleSentenceReport: 0, ruleSentenceVerb: 0, ruleSentenceSubject: 0,
		ruleBlock: 0, ruleCarriedOn: 0, ruleLeadIn: 0, ruleLeadReport: 0,
	}
	for tt := range allCases {
		text, blocks := page(tt.text)
		for _, q := range (&Finder{}).Find(text, blocks, nil) {
			if _, ok := fired[q.Rule]; !ok {
				t.Errorf("%s: the rule %q has no entry in rules.go", tt.name, q.Rule)
			}
			fired[q.Rule]++
		}
	}
	for rule, n := range fired {
		if n == 0 {
			t.Errorf("%s: no case", rule)
		}
	}
}
