package quote

// subjectCases are about the subject of a cue and what stands between the two.
var subjectCases = []testCase{
	{"time in front of an apposition", "two phrases side by side: the second begins the clause", "On Monday the mayor, Ann Lee, said that the bridge was shut.", []string{"indirect | Ann Lee | said | that the bridge was shut"}},
	{"place in front of an apposition", "two phrases side by side: the second begins the clause", "In the Commons the minister, Ann Lee, said that the bridge was shut.", []string{"indirect | Ann Lee | said | that the bridge was shut"}},
	{"asked behind an apposition", "she asks", "The minister, Ann Lee, asked whether the bridge was shut.", []string{"indirect | Ann Lee | asked | whether the bridge was shut"}},
	{"asked behind a verb", "she is asked", "Ann Lee left the hall, asked whether the bridge was shut.", []string{"indirect |  | asked | whether the bridge was shut"}},
	{"asked before the verb", "she is asked", "Ann Lee, asked whether the bridge was shut, left.", []string{"indirect |  | asked | whether the bridge was shut"}},
	{"inverted with a clause", "the name before the relative clause speaks", "Says Ann Lee, who is 40 and a nurse: “The bridge is shut.”", []string{"direct | Ann Lee | Says | The bridge is shut."}},
	{"listed before a colon", "nothing is said", "Shows Ann Lee, who is 40 and a nurse: the bridge.", nil},
	{"with a warning", "who resigns warns", "The mayor resigned with a warning that the bridge was unsafe.", []string{"indirect | The mayor | warning | that the bridge was unsafe"}},
	{"with no warning", "nothing is said", "The mayor resigned with a bridge that was unsafe.", nil},
	{"according to a pronoun", "the pronoun speaks, not the name behind the comma", "According to him, Ann Lee left.", []string{"indirect | him | According to | Ann Lee left"}},
}
