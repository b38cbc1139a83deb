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
	{"according to papers", "the name behind the comma is no apposition", "According to recent polls, Ann Lee won in May.", []string{"indirect | recent polls | According to | Ann Lee won in May"}},
	{"according to behind a colon", "a clause begins at the colon", "Nobody saw it: According to the police, Ann Lee left early.", []string{"indirect | the police | According to | Ann Lee left early"}},
	{"papers of a place", "the plural noun before the phrase is the subject", "Polls in Bergen show that Ann Lee won.", []string{"indirect | Polls in Bergen | show | that Ann Lee won"}},
	{"shows of a place", "a noun", "Visitors to the Bergen show left early.", nil},
	{"data", "singular or plural", "Data show that the roads are dry.", []string{"indirect | Data | show | that the roads are dry"}},
	{"two kinds of papers", "the tag has a subject of two nouns", "The money was lost, court and company records show.", []string{"indirect | court and company records | show | The money was lost"}},
	{"while saying", "the subject stands behind the comma", "While saying that the road was open, Ann Lee left the hall.", []string{"indirect | Ann Lee | saying | that the road was open"}},
	{"after saying", "the subject stands behind the comma", "After saying the road was open, the mayor left.", []string{"indirect | the mayor | saying | the road was open"}},
	{"after the saying", "a noun", "After the saying that the road was open, the mayor left.", nil},
	{"asked somewhere about", "the place is not what was asked", "Asked at a meeting in Bergen about the road, the mayor left.", []string{"indirect |  | Asked | about the road"}},
	{"asked about somewhere", "the place is what was asked", "Asked about a meeting in Bergen, the mayor left.", []string{"indirect |  | Asked about | a meeting in Bergen"}},
	{"asked somebody whether", "the name before the verb asks", "Ann Lee, a baker, asked Bo Roe whether the road was open.", []string{"indirect | Ann Lee | asked | whether the road was open"}},
	{"between dashes", "an aside between the cue and what is said", "Ann Lee said — in a letter, to be precise — that the road was open.", []string{"indirect | Ann Lee | said | that the road was open"}},
}
