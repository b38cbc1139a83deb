package quote

// headlineCases are headlines.
var headlineCases = []testCase{
	{"US and allies", "a country, no pronoun", "#US and allies accuse Norland of lying", []string{"indirect | US and allies | accuse | Norland of lying"}},
	{"US & allies", "a sign for and", "#US & allies accuse Norland of lying", []string{"indirect | US & allies | accuse | Norland of lying"}},
	{"headline of a live page", "what kind of article it is", "#Storm Ada: latest updates", nil},
	{"headline of a league", "a competition, not a speaker", "#Premier League: City go top of table", nil},
	{"headline with a score", "a match, not a speaker", "#Rovers 2-1 City: Late strike sinks visitors", nil},
	{"headline that says something", "a name before the colon speaks", "#Ada Lee: roads must open", []string{"indirect | Ada Lee | : | roads must open"}},
	{"headline with words behind the marks", "what they are about is the reporter's", "#Mayor: “We will not be bullied” over the bridge", []string{"direct | Mayor | : | We will not be bullied"}},
	{"headline with a short fragment", "the fragment is part of the clause", "#Mayor: “Sad” day for the bridge", []string{"mixed | Mayor | : | “Sad” day for the bridge"}},
	{"label of a picture", "no speaker", "#PICTURED: Teen who pulled a child from the canal", nil},
	{"accused in a headline", "a participle: the accused does not speak", "#Brun accused of ‘cover-up’ by party, sources say", []string{"mixed | sources | say | Brun accused of ‘cover-up’ by party"}},
	{"accuses in a headline", "an active verb", "#Brun accuses party of ‘cover-up’", []string{"mixed | Brun | accuses | party of ‘cover-up’"}},
	{"label of a transcript", "no speaker", "#Transcript: The talk of the mayor on the flood", nil},
	{"label behind a bullet", "no speaker", "• NEW: The storm has reached the coast.", nil},
	{"speaker behind a bullet", "a transcript with bullets", "• LEE: The storm has reached the coast.", []string{"indirect | LEE |  | The storm has reached the coast."}},
	{"link in brackets", "a link to another story", "[MORE NEWS: Storm Ada reaches the coast]", nil},
}
