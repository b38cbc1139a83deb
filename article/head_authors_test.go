package article_test

// authorCases are heads whose authors stand on lines of other things, or without
// "By".
var authorCases = []headCase{
	{
		"author and place beside a stamp", boat + "Ann Moor in Sandvik\nFri 5 May 2023 10.15 BST\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title byline dateline paragraph"},
	},
	{
		"part of a book, no author", "Chapter One\n" + lede,
		headFacts{Kinds: "paragraph paragraph"},
	},
	{
		"issue of a newsletter, no author", "Morning Update\n" + lede,
		headFacts{Kinds: "paragraph paragraph"},
	},
	{
		"author and place without a stamp", boat + "Ann Moor in Sandvik\n" + lede,
		headFacts{Title: boatTitle, Kinds: "title paragraph paragraph"},
	},
	{
		"author before the date", boat + "Ann Moor / TNN / May 5, 2023, 10:15 IST\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title dateline paragraph"},
	},
	{
		"city before the date", boat + "New Delhi | May 5, 2023, 10:15 IST\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Kinds: "title dateline paragraph"},
	},
	{
		"author behind the date", boat + "Posted on May 5, 2023 by Ann Moor\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title dateline paragraph"},
	},
	{
		"by, no author", boat + "Posted on May 5, 2023 by admin\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Kinds: "title dateline paragraph"},
	},
	{
		"address behind the author", boat + "Ann Moor amoor@post.example\nMay 5, 2023\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title byline dateline paragraph"},
	},
	{
		"office before the date", boat + "By Ann Moor\nAssociate Editor, Harbour Post May 5, 2023 9:00 am PDT\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title byline dateline paragraph"},
	},
	{
		"outlet and dash before the date", boat + "Ann Moor\nHARBOUR TODAY\n-\nMay 5, 2023\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title byline byline byline dateline paragraph"},
	},
	{
		"By under a label", boat + "Author of the article:\nBy Ann Moor\nMay 5, 2023\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title byline byline dateline paragraph"},
	},
	{
		"author above the headline", "By Ann Moor\nMay 5, 2023\n" + boat + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "byline dateline title paragraph"},
	},
	{
		"author behind the date", boat + "May 5, 2023 Ann Moor\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title dateline paragraph"},
	},
	{
		"place behind the date", boat + "May 5, 2023 Kuala Lumpur\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Kinds: "title dateline paragraph"},
	},
	{
		"outlet behind the date", boat + "Published on May 5, 2023 at 9:00 by Harbour News\n" + lede,
		headFacts{Date: "2023-05-05", Title: boatTitle, Bylines: []string{"Harbour News"}, Kinds: "title dateline paragraph"},
	},
	{
		"By twice", boat + "By By Ann Moor / Harbour Press\n" + lede,
		headFacts{Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title byline paragraph"},
	},
	{
		"caption twice", boat + "Harbour master Paul Reed on the pier\nHarbour master Paul Reed on the pier\n" + lede,
		headFacts{Title: boatTitle, Kinds: "title caption caption paragraph"},
	},
	{
		"headline twice", boat + boat + lede,
		headFacts{Title: boatTitle, Kinds: "title title paragraph"},
	},
	{
		"caption twice in the story", boat + lede + "\n\nHarbour Police\nHarbour Police\n\n" + later,
		headFacts{Title: boatTitle, Kinds: "title paragraph caption caption paragraph"},
	},
	{
		"sentence twice in the story", boat + lede + "\n\n\"No boats!\"\n\"No boats!\"\n\n" + later,
		headFacts{Title: boatTitle, Kinds: "title paragraph paragraph paragraph paragraph"},
	},
	{
		"motto above the headline", "The finest fish tales at your fingertips\n\nBoat sinks in the harbour of Oslo, nobody hurt\n\n" + lede,
		headFacts{Title: "Boat sinks in the harbour of Oslo, nobody hurt", Kinds: "paragraph title paragraph"},
	},
	{
		"first sentence with many names", "Harbour Minister Ann Moor travelled to Oslo in the last week of May for the Eighth Northern Conference on Boats, which ended on May 5.\n\n" + lede,
		headFacts{Kinds: "paragraph paragraph"},
	},
	{
		"day glued to the headline", boatTitle + "Wednesday, March 31, 2021\n" + lede,
		headFacts{Date: "2021-03-31", Title: boatTitle, Kinds: "title paragraph"},
	},
	{
		"day in the headline", "Why the boat of the harbour master sank on March 31, 2021\n" + lede,
		headFacts{Title: "Why the boat of the harbour master sank on March 31, 2021", Kinds: "title paragraph"},
	},
	{
		"program above the headline", "On Air: Morning Coffee with Paul Reed\nThe Latest: Boat sinks in harbour of Oslo, nobody hurt\nBy Ann Moor\n" + lede,
		headFacts{Title: "The Latest: Boat sinks in harbour of Oslo, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "paragraph title byline paragraph"},
	},
	{
		"first line broken off", "The Harbour Police of Oslo (HPO) is looking\nfor the owner of a boat that sank in the night to Monday.\n" + lede,
		headFacts{Kinds: "paragraph paragraph paragraph"},
	},
	{
		"authors above their paper", boat + "Ann Moor, Paul Reed\nThe Times\n" + lede,
		headFacts{Title: boatTitle, Bylines: []string{"Ann Moor", "Paul Reed"}, Kinds: "title byline byline paragraph"},
	},
	{
		"description cut off before the caption", boat + lede + "\n\nThe crew of the boat went home by bus, and the owner...\nThe crew of the boat went home by bus, and the owner stayed on the pier.\n\n" + later,
		headFacts{Title: boatTitle, Kinds: "title paragraph caption caption paragraph"},
	},
	{
		"sentence cut off", boat + lede + "\n\nThe crew of the boat went home by bus, and the owner...\nNobody knows where he went.\n\n" + later,
		headFacts{Title: boatTitle, Kinds: "title paragraph paragraph paragraph paragraph"},
	},
	{
		"description under the caption", boat + lede + "\n\nThe harbour of Oslo at night. Pixpool\nThe harbour of Oslo at night.\n\n" + later,
		headFacts{Title: boatTitle, Kinds: "title paragraph caption caption paragraph"},
	},
	{
		"description above the caption", boat + "The owner of the boat looks at the harbour of Oslo on Monday.\nThe owner of the boat looks at the harbour of Oslo on Monday. Photo: Paul Reed/Getty Images\n" + lede,
		headFacts{Title: boatTitle, Kinds: "title caption caption paragraph"},
	},
	{
		"author before the time of today", boat + "By Ann Britt Moor Today, 5:54 pm\n" + lede,
		headFacts{Title: boatTitle, Bylines: []string{"Ann Britt Moor"}, Kinds: "title byline paragraph"},
	},
	{
		"author of Today", boat + "By Ann Moor, Harbour Today\n" + lede,
		headFacts{Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title byline paragraph"},
	},
	{
		"caption once more without its credit", boat + lede + "\n\nThe owner of the boat on the pier of Oslo (photo credit: REUTERS/PAUL REED)\nThe owner of the boat on the pier of Oslo\n\n" + later,
		headFacts{Title: boatTitle, Agencies: []string{"Reuters"}, Kinds: "title paragraph caption caption paragraph"},
	},
	{
		"long sentence twice", boat + lede + "\n\n" + later + "\n" + later,
		headFacts{Title: boatTitle, Kinds: "title paragraph caption paragraph"},
	},
	{
		"authors with addresses", boat + "By Ann Moor | amoor@post.example | Harbour Post, Paul Reed | preed@post.example | Harbour Post and Jane Holm | jholm@post.example | Harbour Post\n" + lede,
		headFacts{Title: boatTitle, Bylines: []string{"Ann Moor", "Paul Reed", "Jane Holm"}, Kinds: "title byline paragraph"},
	},
	{
		"author with an address", boat + "By Ann Moor | amoor@post.example | Harbour Post\n" + lede,
		headFacts{Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title byline paragraph"},
	},
	{
		"author told at the end", boat + lede + "\n\n" + later + "\n\nAnn Moor studied law in Oslo and has written of boats since May. You can reach Ann at amoor@post.example.",
		headFacts{Title: boatTitle, Bylines: []string{"Ann Moor"}, Kinds: "title paragraph paragraph byline"},
	},
	{
		"whom to ask, told at the end", boat + lede + "\n\n" + later + "\n\nAnn Moor said that whoever has seen the boat may write to the police at boats@police.example.",
		headFacts{Title: boatTitle, Kinds: "title paragraph paragraph paragraph"},
	},
	{
		"author above a question", "By Ann Moor\nMay 5, 2023\nRemember the boat?\n" + lede,
		headFacts{Date: "2023-05-05", Bylines: []string{"Ann Moor"}, Kinds: "byline dateline paragraph paragraph"},
	},
	{
		"picture above the headline", "The harbour office on Monday. (Paul Reed/Harbour Post)\n" + boat + lede,
		headFacts{Title: boatTitle, Kinds: "caption title paragraph"},
	},
	{
		"pairs in brackets", boat + "The harbour cup was won on Monday. (Paul Reed/Ann Moor)\n" + lede,
		headFacts{Title: boatTitle, Kinds: "title paragraph paragraph"},
	},
}

const (
	boatTitle = "Boat sinks in harbour, nobody hurt"
	boat      = boatTitle + "\n"
)
