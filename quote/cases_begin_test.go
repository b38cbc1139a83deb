package quote

// beginCases are about what stands between a cue and the words that it reports.
var beginCases = []testCase{
	{"addressee, then a name", "the name is the subject of the clause", "Ann Lee told reporters Bo Roe had left.", []string{"indirect | Ann Lee | told | Bo Roe had left"}},
	{"addressee with a name", "the name is the addressee's", "Ann Lee told reporter Bo Roe that she had left.", []string{"indirect | Ann Lee | told | that she had left"}},
	{"part of a number", "“about a third” is a quantity", "Ann Lee said about a third of voters left.", []string{"indirect | Ann Lee | said | about a third of voters left"}},
	{"topic with an article", "“about a bridge” is what she spoke about", "Ann Lee said about a bridge in Oslo that it was closed.", []string{"indirect | Ann Lee | said | that it was closed"}},
	{"adverb of time", "it says when she spoke", "Ann Lee said earlier he would leave.", []string{"indirect | Ann Lee | said | he would leave"}},
	{"adverb of the clause", "it belongs to what she said", "Ann Lee said only the mayor would leave.", []string{"indirect | Ann Lee | said | only the mayor would leave"}},
	{"years ago", "they say when she spoke", "Ann Lee said two years ago the vote was lost.", []string{"indirect | Ann Lee | said | the vote was lost"}},
	{"years of", "they are part of what she said", "Ann Lee said years of neglect had ruined the bridge.", []string{"indirect | Ann Lee | said | years of neglect had ruined the bridge"}},
	{"a will", "a paper after an article", "The will said that the house was sold.", []string{"indirect | The will | said | that the house was sold"}},
	{"will as a verb", "an auxiliary after a noun", "The mayor will say that the house was sold.", []string{"indirect | The mayor | will say | that the house was sold"}},
	{"clause in a clause", "“left” is the man's verb, “has” the claim's", "His claim that the man she met left has angered them.", []string{"indirect | His | claim | that the man she met left"}},
	{"participle before a tag", "the tag ends the sentence: what stands before it is said", "Laying a new road through the old town could help the shops, Ann Lee argued.", []string{"indirect | Ann Lee | argued | Laying a new road through the old town could help the shops"}},
	{"word before a tag", "too short to be said", "Next, Ann Lee said.", nil},
	{"whose answer it was", "the possessor speaks", "“Never” was his answer.", []string{"direct | his | answer | Never"}},
}
