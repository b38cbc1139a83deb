package quote

// labelCases are labels and words that count, which are not who speaks.
var labelCases = []testCase{
	{"label of a thing", "a common noun names nobody", "CPU: Halden Core with eight threads.\nBOTTOM LINE: The old road was better.", nil},
	{"label of a role", "somebody asks", "REPORTER: Why was the road closed?", []string{"indirect | REPORTER |  | Why was the road closed?"}},
	{"label of a surname that is a word", "PRICE is a name, too", "PRICE: We will open the road.", []string{"indirect | PRICE |  | We will open the road."}},
	{"name behind a label", "who holds the office, no speech", "MAYOR: Ann Lee", nil},
	{"one word behind a label", "an answer", "LEE: Never.", []string{"indirect | LEE |  | Never."}},
	{"joined form of have", "the pronoun speaks, without its auxiliary", "They’ve said that the road is safe.", []string{"indirect | They | said | that the road is safe"}},
	{"joined form of you", "whoever reads is nobody", "If you’re looking to buy one, wait.", nil},
	{"counted noun", "confirmed cases, no report", "With three confirmed cases, the town is closed.", nil},
	{"number that reports", "no noun follows the verb", "Three confirmed the road was closed.", []string{"indirect | Three | confirmed | the road was closed"}},
	{"most of all", "the most hated road is hated by nobody here", "It was the most expected news of the year.", nil},
	{"all before a participle", "all related roads", "All promised funds are spent by now.", nil},
	{"all that said", "no noun follows the verb", "All said they were tired.", []string{"indirect | All | said | they were tired"}},
	{"adverb before a participle", "how often it was asked is not what was said", "Frequently asked questions about roads", nil},
	{"vague speaker of a later block", "all of them do not go on", "Many wanted their roads back.\n“Do you know your road?”", []string{"indirect | Many | wanted | their roads back", "direct |  |  | Do you know your road?"}},
	{"speaker of a later block", "she goes on", "Ann Lee wanted her roads back.\n“They are mine to keep.”", []string{"indirect | Ann Lee | wanted | her roads back", "direct | Ann Lee |  | They are mine to keep."}},
}
