package clean

// moneyRules are begs for money.
var moneyRules = []syndicationRule{
	{
		name: "beg/donate", why: "A request for money.",
		lines: []string{
			"donate", "donate now", "donate today", "donate here", "make a donation ~", "make a contribution", "contribute today", "contribute now", "contribute", "become a member ~", "become a supporter **", "become a patron **", "become a sustaining *", "give today", "give now", "join today", "donate once *", "support us", "support our work", "support our journalism", "support our reporting", "support independent journalism **", "support independent media **", "support independent news **", "support independent reporting **", "support local journalism **", "support journalism **",
			"now is the time to support **", "please consider making a donation **", "please consider a donation **", "please consider supporting **", "please support us **", "please support our work **", "help us keep *", "help support our *", "we rely on readers like you **", "we need your support **", "your support makes **", "your support helps **", "your donation **", "your contribution **", "every contribution **", "if you value our * please **", "chip in **", "pledge your support", "invest in * journalism|news|reporting",
			"* * or become our patron", "* * and become our patron", "become our patron ~ ~ ~", "by supporting ^ you're|you defending|helping|keeping **",
		},
	},
	{
		name: "beg/support", why: "“Support the Herald!” is a beg only where another beg stands beside it.", near: true,
		lines: []string{"support the ^", "support ^", "donate to ^", "join us", "why support us", "learn more", "not ready to support today **", "remind me later", "maybe later", "no thanks", "once", "monthly", "annual", "other ~", "continue", "dear reader|readers **", "we need your help", "* * we need your help", "* we need your help support us", "* you can help keep it alive", "* help keep it alive", "independent journalism isn't|is **"},
	},
}
