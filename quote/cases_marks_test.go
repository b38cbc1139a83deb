package quote

// markCases are quotations that their marks, dashes, labels and paragraphs make.
var markCases = []testCase{
	{"never closed", "ends with its paragraph", "Ann Lee said, “We will win the vote. We always do.\nThe city slept.", []string{"direct | Ann Lee | said | We will win the vote. We always do."}},
	{"never closed does not swallow", "the next paragraph is narration", "“We will win the vote, Ann Lee said.\nThe city slept.", []string{"direct |  |  | We will win the vote, Ann Lee said."}},
	{"continued paragraphs", "opened twice, closed once: one quote", "Ann Lee said: “We will win the vote.\n“We always do.”", []string{"direct | Ann Lee | said | We will win the vote. ~ We always do."}},
	{"continued, tag at the end", "the second paragraph names the speaker of both", "“We will win the vote.\n“We always do,” Ann Lee said.", []string{"direct | Ann Lee | said | We will win the vote. ~ We always do,"}},
	{"untagged paragraph", "the speaker carries on", "“We will win,” Ann Lee said.\n“Nobody can stop us now.”", []string{"direct | Ann Lee | said | We will win,", "direct | Ann Lee |  | Nobody can stop us now."}},
	{"lead-in", "the sentence before names the speaker", "Ann Lee disagreed. “We will lose the vote.”", []string{"direct | Ann Lee |  | We will lose the vote."}},
	{"colon ends the block", "the words follow in the next one", "Ann Lee wrote to the council:\n“We will win the vote.”", []string{"direct | Ann Lee | wrote | We will win the vote."}},
	{"nested", "the inner quotation is part of the outer", "“Bo told me ‘never again’ twice,” Ann Lee said.", []string{"direct | Ann Lee | said | Bo told me ‘never again’ twice,"}},
	{"straight marks", "typewriter style", `"We will win," Ann Lee said.`, []string{"direct | Ann Lee | said | We will win,"}},
	{"doubled marks", "one daily's style", "''We will win,'' Ann Lee said. ''We always do.''", []string{"direct | Ann Lee | said | We will win, ~ We always do."}},
	{"backquotes", "wire style", "``We will win,'' Ann Lee said.", []string{"direct | Ann Lee | said | We will win,"}},
	{"guillemets", "French style", "«We will win», Ann Lee said.", []string{"direct | Ann Lee | said | We will win"}},
	{"low nine", "German style", "„We will win“, Ann Lee said.", []string{"direct | Ann Lee | said | We will win"}},
	{"single marks", "British style", "‘We will win,’ Ann Lee said. ‘It’s ours.’", []string{"direct | Ann Lee | said | We will win, ~ It’s ours."}},
	{"mixed marks", "straight opens, curly closes", `Ann Lee said, "We will win the vote.”`, []string{"direct | Ann Lee | said | We will win the vote."}},
	{"dash", "a name behind a dash", "“We will win the vote.” — Ann Lee, baker", []string{"direct | Ann Lee |  | We will win the vote."}},
	{"dash on a line of its own", "a name behind a dash", "“We will win the vote.”\n— Ann Lee", []string{"direct | Ann Lee |  | We will win the vote."}},
	{"handle", "a bare handle under the words", "“We will win the vote.”\n@annlee", []string{"direct | @annlee |  | We will win the vote."}},
	{"headline, name first", "the words stand behind the colon", "#Lee: ‘We Will Win the Vote’", []string{"direct | Lee | : | We Will Win the Vote"}},
	{"headline, name behind", "the name stands behind the colon", "#Use of drones is 'appalling': Lee", []string{"mixed | Lee | : | Use of drones is 'appalling'"}},
	{"headline without marks", "the words stand behind the colon", "#Lee: Council shows no sign of giving in", []string{"indirect | Lee | : | Council shows no sign of giving in"}},
	{"transcript", "a label in capitals", "LEE: We will win the vote.\nROE: No, you will not.", []string{"indirect | LEE |  | We will win the vote.", "indirect | ROE |  | No, you will not."}},
	{"questions and answers", "the question is not reported, the answer names nobody", "Q: Will you win the vote?\nA: We will win it.", []string{"indirect |  |  | We will win it."}},
}
