package quote

// colonCases are quotations that a colon or a label leads in, and answers.
var colonCases = []testCase{
	{"colon", "a colon leads in", "Ann Lee said: “We will win the vote.”", []string{"direct | Ann Lee | said | We will win the vote."}},
	{"inverted wire tag in front", "said and name before a colon", "Said Lee: “We will win the vote.”", []string{"direct | Lee | Said | We will win the vote."}},
	{"interview", "a headline that says so and three questions", "#Interview with baker Ann Lee\nWhy did you start?\nI started because I like bread.\nWhat do you bake?\nI bake mostly rye bread.\nAnd what comes next?\nNext comes the new oven.", []string{"indirect | Ann Lee |  | I started because I like bread.", "indirect | Ann Lee |  | I bake mostly rye bread.", "indirect | Ann Lee |  | Next comes the new oven."}},
	{"colon without a tag behind", "the verb before the colon speaks", "Bo Roe told the council: “The bridge is old.”", []string{"direct | Bo Roe | told | The bridge is old."}},
	{"transcript that goes on", "a paragraph without a label between two with one", "ANN LEE: Where is it?\nBO ROE: Here.\nANN LEE: And now?\nBO ROE: There.\nI never liked it.\nANN LEE: Thanks.", []string{"indirect | ANN LEE |  | Where is it?", "indirect | BO ROE |  | Here.", "indirect | ANN LEE |  | And now?", "indirect | BO ROE |  | There. ~ I never liked it.", "indirect | ANN LEE |  | Thanks."}},
	{"transcript with the writer's words", "nobody speaks of himself", "ANN LEE: Where is it?\nBO ROE: Here.\nANN LEE: And now?\nBO ROE: There.\nThe room laughed.\nANN LEE: Thanks.", []string{"indirect | ANN LEE |  | Where is it?", "indirect | BO ROE |  | Here.", "indirect | ANN LEE |  | And now?", "indirect | BO ROE |  | There.", "indirect | ANN LEE |  | Thanks."}},
	{"reply before a colon", "whose reply it is", "Bo Roe’s reply was blunt: “We will never pay.”", []string{"direct | Bo Roe |  | We will never pay."}},
	{"for somebody", "to whom it seems so", "For Bo Roe, it is simple: “We will never pay.”", []string{"direct | Bo Roe |  | We will never pay."}},
	{"came the reply", "the reply does not speak", "Bo Roe asked again. “Not at all,” came the reply.", []string{"direct |  | came | Not at all,"}},
	{"colon behind a quotation", "who says it, and on what", "“It was like a war”: sheriff Bo Roe on the storm", []string{"direct | Bo Roe | : | It was like a war"}},
	{"colon behind a quotation, no name", "a list", "“It was like a war”: five views on the storm", []string{"direct |  |  | It was like a war"}},
	{"name between dashes", "the name speaks", "The sheriff – Bo Roe – said it had been “like a war”.", []string{"mixed | Bo Roe | said | it had been “like a war”"}},
	{"per in front", "the source", "Per Sheriff Bo Roe, “it was like a war.”", []string{"direct | Bo Roe | Per | it was like a war."}},
}
