package quote

// restCases are quotations that no cue takes.
var restCases = []testCase{
	{"headline that begins with a name", "the name speaks", "#Ann Lee on the old bridge: ‘It Was Never Safe At All’", []string{"direct | Ann Lee |  | It Was Never Safe At All"}},
	{"headline that begins with a phrase", "no name begins it", "#In Oslo, a “river of mud and stones”", []string{"direct |  |  | river of mud and stones"}},
	{"words of the subject", "a plural may be people", "In May the voters of Oslo were “cold and wet and long”.", []string{"direct | the voters of Oslo |  | cold and wet and long"}},
	{"words about a thing", "the subject cannot speak", "The vote was lost, and the hall was “cold and wet and long”.", []string{"direct |  |  | cold and wet and long"}},
	{"words behind a report", "its speaker goes on", "Ann Lee praised the crew, whose road was “smooth as a lake in June”.", []string{"indirect | Ann Lee | praised | the crew", "direct | Ann Lee |  | smooth as a lake in June"}},
	{"words behind a verb that reports nothing", "no report stands before them", "The rain fell. The bridge was “no better than a ladder”.", []string{"direct |  |  | no better than a ladder"}},
	{"words in the sentence after a quotation", "its speaker carries on", "“The road was old,” Ann Lee said. The bridge was “no better than a ladder”.", []string{"direct | Ann Lee | said | The road was old,", "direct | Ann Lee |  | no better than a ladder"}},
	{"words in the paragraph after a quotation", "its speaker carries on", "“The road was old,” Ann Lee said.\nThe bridge was “no better than a ladder”.", []string{"direct | Ann Lee | said | The road was old,", "direct | Ann Lee |  | no better than a ladder"}},
	{"words four paragraphs after a quotation", "nobody carries on so far", "“The road was old,” Ann Lee said.\nA.\nB.\nC.\nD.\nThe bridge was “no better than a ladder”.", []string{"direct | Ann Lee | said | The road was old,", "direct |  |  | no better than a ladder"}},
}
