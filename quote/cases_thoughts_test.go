package quote

// thoughtCases are about thoughts, wishes and what polls say.
var thoughtCases = []testCase{
	{"believes", "a thought", "Ann Lee believes that the bridge is safe.", []string{"indirect | Ann Lee | believes | that the bridge is safe"}},
	{"wants", "a wish", "Ann Lee wants to rebuild the bridge.", []string{"indirect | Ann Lee | wants | to rebuild the bridge"}},
	{"polls show", "a document speaks", "Polls show that voters want a new bridge.", []string{"indirect | Polls | show | that voters want a new bridge"}},
	{"in a poll", "a document speaks", "In a new poll, half of the voters want a new bridge.", []string{"indirect | a new poll | In | half of the voters want a new bridge"}},
	{"confident", "an adjective reports", "Ann Lee is confident that the bridge is safe.", []string{"indirect | Ann Lee | is confident | that the bridge is safe"}},
	{"is expected", "nobody is named who expects", "Ann Lee is expected to resign.", []string{"indirect |  | is expected | Ann Lee ~ to resign"}},
	{"seems", "nobody is named to whom it seems", "Ann Lee seems to like the bridge.", []string{"indirect |  | seems | Ann Lee ~ to like the bridge"}},
	{"hoping", "a participle of a person's verb", "Ann Lee came to Salem, hoping to save the bridge.", []string{"indirect | Ann Lee | hoping | to save the bridge"}},
	{"poll with a time", "the time is not what the poll says", "In an Acme News/Daily Post poll released Monday, half of the voters were late.", []string{"indirect | an Acme News/Daily Post poll | In | half of the voters were late"}},
	{"poll with a relative clause", "its words are not known", "In the poll, which was held in May, half of the voters were late.", nil},
	{"infinitive of speech", "whatever governs it", "Lee used the hour to criticize the plan.", []string{"indirect | Lee | criticize | the plan"}},
	{"infinitive of another verb", "no speech", "Lee used the hour to support the beam.", nil},
	{"no mention of", "what is not said", "Lee made no mention of the road.", []string{"indirect | Lee | made no mention of | the road"}},
	{"expressed a noun of no list", "what is expressed", "Lee expressed doubt.\nRoe expressed a keen interest in roads.", []string{"indirect | Lee | expressed | doubt", "indirect | Roe | expressed | a keen interest in roads"}},
	{"knows without that", "a clause", "Lee knows the road was closed.", []string{"indirect | Lee | knows | the road was closed"}},
	{"knows somebody", "no clause", "Lee knows the mayor.", nil},
	{"thought of somebody when", "the clause tells when", "I thought of her last week when she left.", nil},
	{"of the view that", "whose view it is", "Lee was of the view that the road should be closed.", []string{"indirect | Lee | was of the view | that the road should be closed"}},
}
