package quote

// lookCases are about words beside a quotation that look like what they are not.
var lookCases = []testCase{
	{"pronoun", "no name: the pronoun", "“We will win,” she said.", []string{"direct | she | said | We will win,"}},
	{"chant in capitals", "shouted words may look like a title", "The crowd chanted, “We Want Bread.”", []string{"direct | The crowd | chanted | We Want Bread."}},
	{"tag that could be a noun", "a comma and the end of the sentence make it a verb", "“The bridge is old,” Ann Lee notes.", []string{"direct | Ann Lee | notes | The bridge is old,"}},
	{"last week behind a place", "last is no verb here", "Ann Lee told reporters in Salem last week, “The bridge is old.”", []string{"direct | Ann Lee | told | The bridge is old."}},
	{"shout and a deed", "the deed is no part of it", "Members shouted “shame” and banged on their desks.", []string{"direct | Members | shouted | shame"}},
	{"month that is a name", "a given name behind the verb", "“It is cold,” said June Abbott, who left.", []string{"direct | June Abbott | said | It is cold,"}},
	{"month behind in", "a month", "In June Lee said the road was closed.", []string{"indirect | Lee | said | the road was closed"}},
	{"slogan of a year", "a year does not speak", "“Go home now” was the slogan of 2012.", []string{"direct |  |  | Go home now"}},
	{"said to have told", "the subject speaks", "“I am done,” Bo Roe is reported to have told his lawyer.", []string{"direct | Bo Roe | is reported to have told | I am done,"}},
	{"said to have said, in front", "the same", "Bo Roe is said to have told him: “I am done here.”", []string{"direct | Bo Roe | is said to have told | I am done here."}},
	{"said to have left", "no speech", "Bo Roe is said to have left.", []string{"indirect |  | is said | Bo Roe ~ to have left"}},
	{"asked by reporters", "who is asked answers, not who asks", "Asked by reporters if he would pay, Bo Roe shook his head. “Never, ever again.”", []string{"indirect | reporters | Asked | if he would pay", "direct | Bo Roe |  | Never, ever again."}},
	{"laughs behind a quotation", "a verb, though it is a noun as well", "“I have seen worse,” Bo Roe laughs, shaking his head.", []string{"direct | Bo Roe | laughs | I have seen worse,"}},
	{"laughs that are nouns", "no verb", "The play had many laughs, Bo Roe left.", nil},
	{"place and a noun", "no verb", "“It was like a war.” Bridge of Oslo. “It was late.”", []string{"direct |  |  | It was like a war. ~ It was late."}},
}
