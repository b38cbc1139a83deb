package quote

// titleCases are titles, slogans and names in marks, and speech that looks like them.
var titleCases = []testCase{
	{"slogan in capitals", "words somebody proclaims", "Bo Roe ran on a slogan of “Bridges Before Roads” in May.", []string{"direct | Bo Roe |  | Bridges Before Roads"}},
	{"fame in capitals", "a title", "Bo Roe, of “Bridges Before Roads” fame, ran in May.", nil},
	{"three typewriter marks", "the tag follows them", "''He told me, 'not now,''' said Ann Lee, who left. ''So I stayed.''", []string{"direct | Ann Lee | said | He told me, 'not now,' ~ So I stayed."}},
	{"nickname in marks", "part of the name", "“We will win this year!” Sen. Ann “Red” Lee (Dem.) shouted to the crowd.", []string{"direct | Ann “Red” Lee | shouted | We will win this year!"}},
	{"program with a small word", "“with” is no capital in a title", "She spoke on NBC's “This Hour with Bo Roe” on Friday.", nil},
	{"host of a program", "a title is no speech", "He is now host of “The Late Hour with Ann Lee.”", nil},
	{"heading in single marks", "an article that quotes with double marks", "“We will win,” Ann Lee said.\n‘A long way to go’\nThe club lost.", []string{"direct | Ann Lee | said | We will win,"}},
	{"paragraph in single marks", "an article that quotes with single ones", "‘We will win,’ Ann Lee said.\n‘It is a long way to go.’\nThe club lost.", []string{"direct | Ann Lee | said | We will win,", "direct | Ann Lee |  | It is a long way to go."}},
	{"heading in capitals", "no speech", "“We will win,” Ann Lee said.\n“LONG WAY TO GO”\nThe club lost.", []string{"direct | Ann Lee | said | We will win,"}},
	{"noun of a shout", "a noun behind an adjective", "The hall took up the old chant “Paint the bridge” at noon.", []string{"direct |  |  | Paint the bridge"}},
	{"text message", "a noun behind a noun", "Asked why, Ann Lee responded in a text message: “The road is open.”", []string{"indirect |  | Asked | why", "direct | Ann Lee | responded | The road is open."}},
}
